"""Write the first version of the Word templates: checklist, letter and amendment.

    python docs/write_word_templates.py

They are ordinary Word files, made to be restyled in Word: fonts, colours, tables and texts may be changed, and what
stands in double braces is filled in by the program. Running this again throws such changes away.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

from docx import Document
from docx.enum.style import WD_STYLE_TYPE
from docx.enum.table import WD_TABLE_ALIGNMENT
from docx.oxml import OxmlElement, parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.shared import Cm, Pt, RGBColor

FOLDER = Path(__file__).resolve().parents[1] / "contract_check" / "reports" / "templates"
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


def _field(paragraph: Any, instruction: str, shown: str, *, stale: bool = False) -> None:
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
    _field(paragraph, " PAGE ", "1")
    for run in paragraph.runs:
        run.font.size, run.font.color.rgb = Pt(8.5), SOFT


def _bookmark(paragraph: Any, number: str, name: str) -> None:
    start, end = OxmlElement("w:bookmarkStart"), OxmlElement("w:bookmarkEnd")
    for mark in (start, end):
        mark.set(qn("w:id"), number)
    start.set(qn("w:name"), name)
    paragraph._p.insert(1 if paragraph._p.pPr is not None else 0, start)
    paragraph._p.append(end)


def _toc_entry(document: Any, style: str, text: str, bookmark: str) -> None:
    """A line of the contents that leads to its heading and shows the page."""
    paragraph = document.add_paragraph(style=style)
    link = OxmlElement("w:hyperlink")
    link.set(qn("w:anchor"), bookmark)
    paragraph.add_run(f"{text}\t")
    _field(paragraph, f" PAGEREF {bookmark} \\h ", "", stale=True)
    for run in list(paragraph.runs):
        link.append(run._r)
    paragraph._p.append(link)


def _tick_box(paragraph: Any) -> None:
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


def _table(document: Any, columns: tuple[float, ...], rows: list[tuple[str, ...]], *, header: bool = False) -> Any:
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


def _own(words: str) -> str:
    """Words of the program, which are filled in in the language of the report."""
    return f'{{{{ _("{words}") }}}}'


_MARK = "{{ item.tick.id }} {{ item.tick.stamp }}"  # for programs that save a box without its tag
_ANSWERED = (
    ("{%tr if item.tick.said %}", ""),
    (_own("Came back"), "{{ item.tick.said }}"),
    ("{%tr endif %}", ""),
    (_own("Notes"), "{{ item.tick.note }}"),
)
_QUOTED = "Quote§“{{ passage.quote }}”¶Place§{{ passage.place }}"


def write_checklist() -> None:
    """The checklist: head, contents, papers, items with tick boxes, and what is in order."""
    document = new_document()
    document.add_paragraph('{{ view.tool }}: {{ _("contract checklist") }}', style="Title")
    document.add_paragraph("{{ view.summary }}.", style="State")
    document.add_paragraph("{%p if view.first_line %}")
    document.add_paragraph().add_run("{{ view.first_line }}", style="Check")
    document.add_paragraph("{%p endif %}")
    _table(
        document,
        (3.2, 13.2),
        [("{%tr for label, text in facts %}", ""), ("{{ label }}", "{{ text }}"), ("{%tr endfor %}", "")],
    )
    document.add_paragraph()
    document.add_paragraph("{%p for note in view.notes %}")
    document.add_paragraph("{{ note }}", style="Remark")
    document.add_paragraph("{%p endfor %}")
    document.add_paragraph(_own("Contents"), style="Heading 1")
    document.add_paragraph("{%p for section in view.sections %}")
    _toc_entry(document, "toc 1", "{{ section.title }}", "s_{{ section.anchor | bookmark }}")
    document.add_paragraph("{%p for item in section.items %}")
    _toc_entry(document, "toc 2", "{{ item.number }}. {{ item.title }}", "i_{{ item.number }}")
    document.add_paragraph("{%p endfor %}")
    document.add_paragraph("{%p endfor %}")
    document.add_paragraph("{%p if view.met %}")
    _toc_entry(document, "toc 1", _own("In order"), "s_met")
    document.add_paragraph("{%p endif %}")
    document.add_paragraph("{%p if view.papers %}")
    document.add_paragraph(_own("Papers"), style="Heading 1")
    document.add_paragraph("{{ view.order }}", style="Remark")
    _table(document, (6.2, 3.2, 2.4, 2.0, 2.6), [
        tuple(map(_own, ("File", "What it is", "Date", "Pages", "Reading"))),
        ("{%tr for paper in view.papers %}", "", "", "", ""),
        ("{{ paper.file }}¶Place§SHA-256 {{ paper.digest }}", "{{ paper.kind }}", "{{ paper.dated }}", "{{ paper.pages }}", "{{ paper.status }}{% if paper.unread %} ({{ paper.unread }}){% endif %}"),
        ("{%tr endfor %}", "", "", "", ""),
    ], header=True)  # fmt: skip
    document.add_paragraph("{%p endif %}")
    document.add_paragraph("{%p if view.course %}")
    document.add_paragraph(_own("The day that counts"), style="Heading 1")
    _table(
        document,
        (5.2, 11.2),
        [("{%tr for label, text in view.course.days %}", ""), ("{{ label }}", "{{ text }}"), ("{%tr endfor %}", "")],
    )
    document.add_paragraph("{%p for said in view.course.unclear %}")
    document.add_paragraph("{{ said }}", style="Remark")
    document.add_paragraph("{%p endfor %}")
    document.add_paragraph("{%p endif %}")
    document.add_paragraph("{%p if view.about_papers %}")
    document.add_paragraph(_own("About the papers"), style="Heading 1")
    document.add_paragraph("{%p for item in view.about_papers %}")
    _tick_box(document.add_paragraph(" {{ item.title }}", style="Heading 2"))
    document.add_paragraph(f"{{{{ _(item.severity) }}}} · {_MARK}", style="State")
    document.add_paragraph("{{ item.says }}")
    document.add_paragraph("{%p for passage in item.passages %}")
    document.add_paragraph("“{{ passage.quote }}”", style="Quote")
    document.add_paragraph("{{ passage.place }}", style="Place")
    document.add_paragraph("{%p endfor %}")
    _table(document, (3.2, 13.2), list(_ANSWERED))
    document.add_paragraph("{%p endfor %}")
    document.add_paragraph("{%p endif %}")
    document.add_paragraph("{%p for section in view.sections %}")
    heading = document.add_paragraph("{{ section.title }}", style="Heading 1")
    _bookmark(heading, "{{ 10000 + loop.index }}", "s_{{ section.anchor | bookmark }}")
    document.add_paragraph("{{ section.lead }}", style="Remark")
    document.add_paragraph("{%p for item in section.items %}")
    heading = document.add_paragraph(" {{ item.number }}. {{ item.title }}", style="Heading 2")
    _tick_box(heading)
    _bookmark(heading, "{{ item.number }}", "i_{{ item.number }}")
    document.add_paragraph(
        "{{ _(item.severity) | capitalize }} · {{ item.label }}", style="State"
    ).paragraph_format.keep_with_next = True
    _table(document, (3.2, 13.2), [
        ("{%tr if not item.question %}", ""),
        (_own("Required"), '{{ item.required }}{% if item.preferred %}; {{ _("better") }}: {{ item.preferred }}{% endif %}¶Place§{{ item.why }}'),
        ("{{ says_label(item) }}", f"{{{{ item.says }}}}¶{{%p for passage in quoted(item) %}}¶{_QUOTED}¶{{%p endfor %}}"),
        ("{%tr endif %}", ""),
        ("{%tr if item.question %}", ""),
        (_own("To be checked"), f"{{{{ item.question }}}}¶{{%p for passage in item.leads %}}¶{_QUOTED}¶{{%p endfor %}}"),
        ("{%tr endif %}", ""),
        ("{%tr for label, text in rows(item) %}", ""),
        ("{{ label }}", "{{ text }}"),
        ("{%tr endfor %}", ""),
        ("{%tr if item.ask %}", ""),
        ("{{ ask_label(item) }}", "{%p for paragraph in item.ask %}¶Wording§{{ paragraph }}¶{%p endfor %}"),
        ("{%tr endif %}", ""),
        ("{%tr if item.fallback %}", ""),
        (_own("If refused"), '{{ _("We can accept:") }} {{ item.fallback }}'),
        ("{%tr endif %}", ""),
        *_ANSWERED,
    ])  # fmt: skip
    document.add_paragraph(
        f"{_own('Decides:')} {{{{ item.owner }}}} · {_own('Source:')} {{{{ item.source }}}} · {_MARK}", style="Place"
    )
    document.add_paragraph("{%p endfor %}")
    document.add_paragraph("{%p endfor %}")
    document.add_paragraph("{%p if view.met %}")
    heading = document.add_paragraph(_own("In order"), style="Heading 1")
    _bookmark(heading, "20000", "s_met")
    document.add_paragraph("{%p if view.to_look_at %}")
    look_at = "{{ view.to_look_at | join('; ', attribute='title') }}."
    document.add_paragraph(f"{_own('Look at the quotes of these before you rely on them:')} {look_at}", style="Remark")
    document.add_paragraph("{%p endif %}")
    _table(document, (4.4, 3.6, 8.4), [
        tuple(map(_own, ("Item", "Required", "Contract says"))),
        ("{%tr for item in view.met %}", "", ""),
        ("{{ item.title }}", "{{ item.required }}", "{{ item.says }}¶{%p if item.passage %}¶Place§{{ item.passage.place }}: “{{ item.passage.quote | shorten }}”¶{%p endif %}"),
        ("{%tr endfor %}", "", ""),
    ], header=True)  # fmt: skip
    document.add_paragraph("{%p endif %}")
    document.save(str(FOLDER / "checklist.docx"))


def write_letter() -> None:
    """The letter to the vendor: the asks in order of importance, and what is to be made clear."""
    document = new_document()
    document.add_paragraph("{{ customer }}")
    document.add_paragraph("{{r date }}")
    document.add_paragraph("{{r addressee }}")
    document.add_paragraph("{{ subject }}", style="Heading 1")
    document.add_paragraph(_own("Dear Sir or Madam,"))
    document.add_paragraph("{{r opening }}")
    document.add_paragraph("{%p if asks %}")
    document.add_paragraph(_own("What we ask you to agree, in order of importance to us:"))
    document.add_paragraph("{%p endif %}")
    document.add_paragraph("{%p for ask in asks %}")
    document.add_paragraph("{{ loop.index }}. {{ ask.title }}", style="Heading 2")
    _write_ask(document)
    document.add_paragraph("{%p endfor %}")
    document.add_paragraph("{%p if questions %}")
    document.add_paragraph(_own("What we ask you to make clear"), style="Heading 1")
    document.add_paragraph("{%p endif %}")
    document.add_paragraph("{%p for ask in questions %}")
    document.add_paragraph("{{ loop.index + asks | length }}. {{ ask.title }}", style="Heading 2")
    _write_ask(document)
    document.add_paragraph("{%p endfor %}")
    document.add_paragraph("{{r closing }}")
    document.add_paragraph(_own("Yours faithfully,"))
    document.add_paragraph("{{r signatory }}")
    document.save(str(FOLDER / "letter.docx"))


def _write_ask(document: Any) -> None:
    """What is said of one ask or question below its heading: what it is about, the clause, the wording."""
    document.add_paragraph("{{ ask.lead }}")
    document.add_paragraph("{%p if ask.quote %}")
    document.add_paragraph("“{{ ask.quote }}”", style="Quote")
    document.add_paragraph("{{ ask.place }}", style="Place")
    document.add_paragraph("{%p endif %}")
    document.add_paragraph("{%p for paragraph in ask.wording %}")
    document.add_paragraph("{{ paragraph }}", style="Wording")
    document.add_paragraph("{%p endfor %}")


def write_amendment() -> None:
    """The draft amendment: parties, the agreement, a section for each change, and what stands open."""
    document = new_document()
    document.add_paragraph(
        _own("Draft for review by counsel. Not an offer; nothing is agreed until it is signed."), style="State"
    )
    document.add_paragraph("{{r title }}", style="Title")
    document.add_paragraph("{{r between }}")
    document.add_paragraph(_own("Background"), style="Heading 1")
    document.add_paragraph("{{r background }}")
    document.add_paragraph("{%p for paper in papers %}")
    document.add_paragraph("{{r paper }}", style="List Bullet")
    document.add_paragraph("{%p endfor %}")
    document.add_paragraph(_own("The parties agree to amend the Agreement as follows."))
    document.add_paragraph("{%p for change in changes %}")
    document.add_paragraph("{{ loop.index }}. {{ change.title }}", style="Heading 2")
    document.add_paragraph("{{r change.lead }}")
    document.add_paragraph("{%p if change.quote %}")
    document.add_paragraph("“{{ change.quote }}”", style="Quote")
    document.add_paragraph("{{ change.place }}", style="Place")
    document.add_paragraph("{{ change.turn }}")
    document.add_paragraph("{%p endif %}")
    document.add_paragraph("{%p for paragraph in change.wording %}")
    document.add_paragraph("{{ paragraph }}", style="Wording")
    document.add_paragraph("{%p endfor %}")
    document.add_paragraph("{%p endfor %}")
    document.add_paragraph('{{ changes | length + 1 }}. {{ _("Effect") }}', style="Heading 2")
    document.add_paragraph("{{r effect }}")
    document.add_paragraph(_own("Signatures"), style="Heading 1")
    _table(
        document,
        (8.2, 8.2),
        [
            ("{{r vendor }}", "{{r customer }}"),
            (_own("Signature:"), _own("Signature:")),
            (_own("Name:"), _own("Name:")),
            (_own("Title:"), _own("Title:")),
            (_own("Date:"), _own("Date:")),
        ],
    )
    document.add_paragraph("{%p if open %}")
    document.add_paragraph(_own("Not part of the amendment: to be settled first"), style="Heading 1")
    document.add_paragraph(_own("Remove this list before the draft is sent."), style="State")
    document.add_paragraph("{%p for said in open %}")
    document.add_paragraph("{{r said }}", style="List Bullet")
    document.add_paragraph("{%p endfor %}")
    document.add_paragraph("{%p endif %}")
    document.save(str(FOLDER / "amendment.docx"))


if __name__ == "__main__":
    for write in (write_checklist, write_letter, write_amendment):
        write()
        sys.stdout.write(f"{write.__name__.removeprefix('write_')}.docx\n")
