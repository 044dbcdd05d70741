"""What the Word templates are built of: styles, fields, bookmarks, tick boxes and tables."""

from __future__ import annotations

from typing import Any

from docx import Document
from docx.enum.style import WD_STYLE_TYPE
from docx.enum.table import WD_TABLE_ALIGNMENT
from docx.oxml import OxmlElement, parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.shared import Cm, Pt, RGBColor

INK, SOFT, LINE = RGBColor(0x1C, 0x1E, 0x21), RGBColor(0x56, 0x5B, 0x63), "C9C9C2"
W14 = 'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"'


def new_document() -> Any:
    """An A4 document with the styles that the templates share."""
    document = Document()
    section = document.sections[0]
    section.page_width, section.page_height = Cm(21), Cm(29.7)
    section.left_margin = section.right_margin = Cm(2.3)
    section.top_margin = section.bottom_margin = Cm(2.2)
    styles = document.styles
    normal = styles["Normal"]
    normal.font.name, normal.font.size, normal.font.color.rgb = "Calibri", Pt(10.5), INK
    normal.element.rPr.rFonts.set(qn("w:eastAsia"), "Calibri")
    normal.paragraph_format.space_after = Pt(6)
    for name, size, before in (("Title", 22, 0), ("Heading 1", 15, 18), ("Heading 2", 12, 14), ("Heading 3", 11, 10)):
        style = styles[name]
        style.font.name, style.font.size, style.font.bold, style.font.color.rgb = "Calibri", Pt(size), True, INK
        fonts = style.element.get_or_add_rPr().get_or_add_rFonts()
        for theme in ("w:asciiTheme", "w:hAnsiTheme", "w:eastAsiaTheme", "w:cstheme"):
            fonts.attrib.pop(qn(theme), None)
        style.paragraph_format.space_before, style.paragraph_format.space_after = Pt(before), Pt(4)
        style.paragraph_format.keep_with_next = True
    border = styles["Title"].element.pPr.find(qn("w:pBdr"))
    if border is not None:
        styles["Title"].element.pPr.remove(border)
    _paragraph_style(styles, "State", size=9.5, colour=SOFT, after=4)
    _paragraph_style(styles, "Place", size=9, colour=SOFT, after=6)
    _paragraph_style(styles, "Remark", size=10, colour=SOFT, after=6)
    _paragraph_style(styles, "Wording", size=10.5, after=6, shade="F3F3EF")
    _paragraph_style(styles, "toc 1", size=10.5, bold=True, after=2)
    _paragraph_style(styles, "toc 2", size=10, after=1, left=0.6)
    quote = styles["Quote"]
    quote.font.italic, quote.font.color.rgb, quote.font.name = False, INK, "Cambria"
    quote.paragraph_format.left_indent, quote.paragraph_format.space_after = Cm(0.5), Pt(2)
    check = styles.add_style("Check", WD_STYLE_TYPE.CHARACTER)
    check.element.get_or_add_rPr().append(parse_xml(f'<w:shd {nsdecls("w")} w:val="clear" w:fill="FFE680"/>'))
    check.font.bold = True
    _footer(section)
    properties = document.core_properties
    properties.author, properties.title, properties.comments = "contract-check", "", ""
    properties.category = "contract-check template"  # so that it is known among contracts (`register/own_reports.py`)
    return document


def _paragraph_style(
    styles: Any,
    name: str,
    *,
    size: float,
    after: float,
    colour: RGBColor = INK,
    bold: bool = False,
    left: float = 0.0,
    shade: str = "",
) -> None:
    style = styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH)
    style.base_style = styles["Normal"]
    style.font.size, style.font.color.rgb, style.font.bold = Pt(size), colour, bold
    style.paragraph_format.space_after, style.paragraph_format.left_indent = Pt(after), Cm(left)
    if name.startswith("toc"):
        style.paragraph_format.tab_stops.add_tab_stop(Cm(16.4), 2, 1)  # right, dotted
    if shade:
        style.element.get_or_add_pPr().append(parse_xml(f'<w:shd {nsdecls("w")} w:val="clear" w:fill="{shade}"/>'))


def add_field(paragraph: Any, instruction: str, shown: str, *, stale: bool = False) -> None:
    """A field with the result that is shown until a program computes it anew."""
    for kind, text in (("begin", ""), ("", instruction), ("separate", ""), ("shown", shown), ("end", "")):
        run = paragraph.add_run()
        if kind == "shown":
            run.text = text
        elif kind:
            mark = OxmlElement("w:fldChar")
            mark.set(qn("w:fldCharType"), kind)
            if kind == "begin" and stale:
                mark.set(qn("w:dirty"), "true")
            run._r.append(mark)
        else:
            code = OxmlElement("w:instrText")
            code.set(qn("xml:space"), "preserve")
            code.text = text
            run._r.append(code)


def _footer(section: Any) -> None:
    paragraph = section.footer.paragraphs[0]
    paragraph.add_run("{{ footer }}   ")
    add_field(paragraph, " PAGE ", "1")
    for run in paragraph.runs:
        run.font.size, run.font.color.rgb = Pt(8.5), SOFT


def add_bookmark(paragraph: Any, number: str, name: str) -> None:
    """Mark the start of a paragraph as a place that others can point to."""
    start, end = OxmlElement("w:bookmarkStart"), OxmlElement("w:bookmarkEnd")
    for mark in (start, end):
        mark.set(qn("w:id"), number)
    start.set(qn("w:name"), name)
    paragraph._p.insert(1 if paragraph._p.pPr is not None else 0, start)
    paragraph._p.append(end)


def add_contents_line(document: Any, style: str, text: str, bookmark: str) -> None:
    """A line of the contents that leads to its heading and shows the page."""
    paragraph = document.add_paragraph(style=style)
    link = OxmlElement("w:hyperlink")
    link.set(qn("w:anchor"), bookmark)
    paragraph.add_run(f"{text}\t")
    add_field(paragraph, f" PAGEREF {bookmark} \\h ", "", stale=True)
    for run in list(paragraph.runs):
        link.append(run._r)
    paragraph._p.append(link)


def add_tick_box(paragraph: Any) -> None:
    """A box that is ticked with a click; its tag says which finding it settles, its title against what."""
    box = parse_xml(
        f'<w:sdt {nsdecls("w")} {W14}><w:sdtPr><w:alias w:val="settled {{{{ item.tick.stamp }}}}"/>'
        '<w:tag w:val="{{ item.tick.id }}"/>'
        '<w14:checkbox><w14:checked w14:val="{{ item.tick.done | int }}"/><w14:checkedState w14:val="2612" w14:font="MS Gothic"/>'
        '<w14:uncheckedState w14:val="2610" w14:font="MS Gothic"/></w14:checkbox></w:sdtPr>'
        '<w:sdtContent><w:r><w:rPr><w:rFonts w:ascii="MS Gothic" w:hAnsi="MS Gothic" w:eastAsia="MS Gothic"/></w:rPr>'
        "<w:t>{% if item.tick.done %}☒{% else %}☐{% endif %}</w:t></w:r></w:sdtContent></w:sdt>"
    )
    paragraph._p.insert(1 if paragraph._p.pPr is not None else 0, box)


def add_table(document: Any, columns: tuple[float, ...], rows: list[tuple[str, ...]], *, header: bool = False) -> Any:
    """Add a table; widths are in centimetres, and a cell holds paragraphs divided by "¶", each "words" or "style§words"."""
    table = document.add_table(rows=0, cols=len(columns))
    table.style, table.alignment, table.autofit = "Table Grid", WD_TABLE_ALIGNMENT.LEFT, False
    borders = parse_xml(
        f"<w:tblBorders {nsdecls('w')}>"
        + "".join(f'<w:{side} w:val="single" w:sz="4" w:color="{LINE}"/>' for side in ("top", "bottom", "insideH"))
        + "".join(f'<w:{side} w:val="nil"/>' for side in ("left", "right", "insideV"))
        + "</w:tblBorders>"
    )
    table._tbl.tblPr.append(borders)
    for column, width in zip(table.columns, columns, strict=True):
        column.width = Cm(width)
    for number, texts in enumerate(rows):
        row = table.add_row()
        properties = row._tr.get_or_add_trPr()
        properties.append(OxmlElement("w:cantSplit"))
        if header and number == 0:
            properties.append(OxmlElement("w:tblHeader"))
        for cell, text, width in zip(row.cells, texts, columns, strict=True):
            cell.width = Cm(width)
            cell.paragraphs[0].paragraph_format.space_after = Pt(2)
            for index, part in enumerate(text.split("¶")):
                style, _, words = part.rpartition("§")
                paragraph = cell.paragraphs[0] if index == 0 else cell.add_paragraph()
                if style:
                    paragraph.style = style
                run = paragraph.add_run(words)
                if header and number == 0:
                    run.bold, run.font.size = True, Pt(9.5)
    return table


def own(words: str) -> str:
    """Words of the program, which are filled in in the language of the report."""
    return f'{{{{ _("{words}") }}}}'
