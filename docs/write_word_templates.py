"""Write the first version of the Word templates: checklist, letter and amendment.

    python docs/write_word_templates.py

They are ordinary Word files, made to be restyled in Word: fonts, colours, tables and texts may be changed, and what
stands in double braces is filled in by the program. Running this again throws such changes away.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

from word_parts import add_bookmark, add_contents_line, add_table, add_tick_box, new_document, own

FOLDER = Path(__file__).resolve().parents[1] / "contract_check" / "reports" / "templates"
_MARK = "{{ item.tick.id }} {{ item.tick.stamp }}"  # for programs that save a box without its tag
_ANSWERED = (
    ("{%tr if item.tick.said %}", ""),
    (own("Came back"), "{{ item.tick.said }}"),
    ("{%tr endif %}", ""),
    (own("Notes"), "{{ item.tick.note }}"),
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
    add_table(
        document,
        (3.2, 13.2),
        [("{%tr for label, text in facts %}", ""), ("{{ label }}", "{{ text }}"), ("{%tr endfor %}", "")],
    )
    document.add_paragraph()
    document.add_paragraph("{%p for note in view.notes %}")
    document.add_paragraph("{{ note }}", style="Remark")
    document.add_paragraph("{%p endfor %}")
    document.add_paragraph(own("Contents"), style="Heading 1")
    document.add_paragraph("{%p for section in view.sections %}")
    add_contents_line(document, "toc 1", "{{ section.title }}", "s_{{ section.anchor | bookmark }}")
    document.add_paragraph("{%p for item in section.items %}")
    add_contents_line(document, "toc 2", "{{ item.number }}. {{ item.title }}", "i_{{ item.number }}")
    document.add_paragraph("{%p endfor %}")
    document.add_paragraph("{%p endfor %}")
    document.add_paragraph("{%p if view.met %}")
    add_contents_line(document, "toc 1", own("In order"), "s_met")
    document.add_paragraph("{%p endif %}")
    document.add_paragraph("{%p if view.papers %}")
    document.add_paragraph(own("Papers"), style="Heading 1")
    document.add_paragraph("{%p if view.order %}")
    document.add_paragraph("{{ view.order }}", style="Remark")
    document.add_paragraph("{%p endif %}")
    add_table(document, (6.2, 3.2, 2.4, 2.0, 2.6), [
        tuple(map(own, ("File", "What it is", "Date", "Pages", "Reading"))),
        ("{%tr for paper in view.papers %}", "", "", "", ""),
        ("{{ paper.file }}¶Place§SHA-256 {{ paper.digest }}", "{{ paper.kind }}", "{{ paper.dated }}", "{{ paper.pages }}", "{{ paper.status }}{% if paper.unread %} ({{ paper.unread }}){% endif %}"),
        ("{%tr endfor %}", "", "", "", ""),
    ], header=True)  # fmt: skip
    document.add_paragraph("{%p endif %}")
    document.add_paragraph("{%p if view.course %}")
    document.add_paragraph(own("The day that counts"), style="Heading 1")
    add_table(
        document,
        (5.2, 11.2),
        [("{%tr for label, text in view.course.days %}", ""), ("{{ label }}", "{{ text }}"), ("{%tr endfor %}", "")],
    )
    document.add_paragraph("{%p for said in view.course.unclear %}")
    document.add_paragraph("{{ said }}", style="Remark")
    document.add_paragraph("{%p endfor %}")
    document.add_paragraph("{%p endif %}")
    document.add_paragraph("{%p if view.about_papers %}")
    document.add_paragraph(own("About the papers"), style="Heading 1")
    document.add_paragraph("{%p for item in view.about_papers %}")
    add_tick_box(document.add_paragraph(" {{ item.title }}", style="Heading 2"))
    document.add_paragraph(f"{{{{ _(item.severity) }}}} · {_MARK}", style="State")
    document.add_paragraph("{{ item.says }}")
    document.add_paragraph("{%p for passage in item.passages %}")
    document.add_paragraph("“{{ passage.quote }}”", style="Quote")
    document.add_paragraph("{{ passage.place }}", style="Place")
    document.add_paragraph("{%p endfor %}")
    add_table(document, (3.2, 13.2), list(_ANSWERED))
    document.add_paragraph("{%p endfor %}")
    document.add_paragraph("{%p endif %}")
    document.add_paragraph("{%p for section in view.sections %}")
    heading = document.add_paragraph("{{ section.title }}", style="Heading 1")
    add_bookmark(heading, "{{ 10000 + loop.index }}", "s_{{ section.anchor | bookmark }}")
    document.add_paragraph("{{ section.lead }}", style="Remark")
    document.add_paragraph("{%p for item in section.items %}")
    heading = document.add_paragraph(" {{ item.number }}. {{ item.title }}", style="Heading 2")
    add_tick_box(heading)
    add_bookmark(heading, "{{ item.number }}", "i_{{ item.number }}")
    document.add_paragraph(
        "{{ _(item.severity) | capitalize }} · {{ item.label }}", style="State"
    ).paragraph_format.keep_with_next = True
    add_table(document, (3.2, 13.2), [
        ("{%tr if not item.question %}", ""),
        (own("Required"), '{{ item.required }}{% if item.preferred %}; {{ _("better") }}: {{ item.preferred }}{% endif %}¶Place§{{ item.why }}'),
        ("{%tr if not item.is_silent %}", ""),
        ("{{ says_label(item) }}", f"{{{{ item.says }}}}¶{{%p for passage in quoted(item) %}}¶{_QUOTED}¶{{%p endfor %}}"),
        ("{%tr endif %}", ""),
        ("{%tr endif %}", ""),
        ("{%tr if item.question %}", ""),
        (own("To be checked"), f"{{{{ item.question }}}}¶{{%p for passage in item.leads %}}¶{_QUOTED}¶{{%p endfor %}}"),
        ("{%tr endif %}", ""),
        ("{%tr for label, text in rows(item) %}", ""),
        ("{{ label }}", "{{ text }}"),
        ("{%tr endfor %}", ""),
        ("{%tr if item.ask %}", ""),
        ("{{ ask_label(item) }}", "{%p for paragraph in item.ask %}¶Wording§{{ paragraph }}¶{%p endfor %}"),
        ("{%tr endif %}", ""),
        ("{%tr if item.fallback %}", ""),
        (own("If refused"), '{{ _("We can accept:") }} {{ item.fallback }}'),
        ("{%tr endif %}", ""),
        *_ANSWERED,
    ])  # fmt: skip
    document.add_paragraph(
        f"{own('Decides:')} {{{{ item.owner }}}} · {own('Source:')} {{{{ item.source }}}} · {_MARK}", style="Place"
    )
    document.add_paragraph("{%p endfor %}")
    document.add_paragraph("{%p endfor %}")
    document.add_paragraph("{%p if view.met %}")
    heading = document.add_paragraph(own("In order"), style="Heading 1")
    add_bookmark(heading, "20000", "s_met")
    document.add_paragraph("{%p if view.to_look_at %}")
    look_at = "{{ view.to_look_at | join('; ', attribute='title') }}."
    document.add_paragraph(f"{own('Look at the quotes of these before you rely on them:')} {look_at}", style="Remark")
    document.add_paragraph("{%p endif %}")
    add_table(document, (4.4, 3.6, 8.4), [
        tuple(map(own, ("Item", "Required", "Contract says"))),
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
    document.add_paragraph(own("Dear Sir or Madam,"))
    document.add_paragraph("{{r opening }}")
    document.add_paragraph("{%p if asks %}")
    document.add_paragraph(own("What we ask you to agree, in order of importance to us:"))
    document.add_paragraph("{%p endif %}")
    document.add_paragraph("{%p for ask in asks %}")
    document.add_paragraph("{{ loop.index }}. {{ ask.title }}", style="Heading 2")
    _write_ask(document)
    document.add_paragraph("{%p endfor %}")
    document.add_paragraph("{%p if questions %}")
    document.add_paragraph(own("What we ask you to make clear"), style="Heading 1")
    document.add_paragraph("{%p endif %}")
    document.add_paragraph("{%p for ask in questions %}")
    document.add_paragraph("{{ loop.index + asks | length }}. {{ ask.title }}", style="Heading 2")
    _write_ask(document)
    document.add_paragraph("{%p endfor %}")
    document.add_paragraph("{{r closing }}")
    document.add_paragraph(own("Yours faithfully,"))
    document.add_paragraph("{{r signatory }}")
    document.save(str(FOLDER / "letter.docx"))


def _write_ask(document: Any) -> None:
    """What is said of one ask or question below its heading: what it is about, the clause, the wording."""
    _add_leading(document, "{{ ask.lead }}")
    document.add_paragraph("{%p if ask.quote %}")
    _add_leading(document, "“{{ ask.quote }}”", "Quote")
    _add_leading(document, "{{ ask.place }}", "Place")
    document.add_paragraph("{%p endif %}")
    document.add_paragraph("{%p for paragraph in ask.wording %}")
    document.add_paragraph("{{ paragraph }}", style="Wording")
    document.add_paragraph("{%p endfor %}")


def _add_leading(document: Any, words: str, style: str | None = None) -> None:
    """A paragraph that stays on the page of the next: what leads to a wording is not left alone at the foot of a page."""
    document.add_paragraph(words, style=style).paragraph_format.keep_with_next = True


def write_amendment() -> None:
    """The draft amendment: parties, the agreement, a section for each change, and what stands open."""
    document = new_document()
    document.add_paragraph(
        own("Draft for review by counsel. Not an offer; nothing is agreed until it is signed."), style="State"
    )
    document.add_paragraph("{{r title }}", style="Title")
    document.add_paragraph("{{r between }}")
    document.add_paragraph(own("Background"), style="Heading 1")
    document.add_paragraph("{{r background }}")
    document.add_paragraph("{%p for paper in papers %}")
    document.add_paragraph("{{r paper }}", style="List Bullet")
    document.add_paragraph("{%p endfor %}")
    document.add_paragraph(own("The parties agree to amend the Agreement as follows."))
    document.add_paragraph("{%p for change in changes %}")
    document.add_paragraph("{{ loop.index }}. {{ change.title }}", style="Heading 2")
    _add_leading(document, "{{r change.lead }}")
    document.add_paragraph("{%p if change.quote %}")
    _add_leading(document, "“{{ change.quote }}”", "Quote")
    _add_leading(document, "{{ change.place }}", "Place")
    _add_leading(document, "{{ change.turn }}")
    document.add_paragraph("{%p endif %}")
    document.add_paragraph("{%p for paragraph in change.wording %}")
    document.add_paragraph("{{ paragraph }}", style="Wording")
    document.add_paragraph("{%p endfor %}")
    document.add_paragraph("{%p endfor %}")
    document.add_paragraph('{{ changes | length + 1 }}. {{ _("Effect") }}', style="Heading 2")
    document.add_paragraph("{{r effect }}")
    document.add_paragraph(own("Signatures"), style="Heading 1")
    add_table(
        document,
        (8.2, 8.2),
        [
            ("{{r vendor }}", "{{r customer }}"),
            (own("Signature:"), own("Signature:")),
            (own("Name:"), own("Name:")),
            (own("Title:"), own("Title:")),
            (own("Date:"), own("Date:")),
        ],
    )
    document.add_paragraph("{%p if open %}")
    document.add_paragraph(own("Not part of the amendment: to be settled first"), style="Heading 1")
    document.add_paragraph(own("Remove this list before the draft is sent."), style="State")
    document.add_paragraph("{%p for said in open %}")
    document.add_paragraph("{{r said }}", style="List Bullet")
    document.add_paragraph("{%p endfor %}")
    document.add_paragraph("{%p endif %}")
    document.save(str(FOLDER / "amendment.docx"))


if __name__ == "__main__":
    for write in (write_checklist, write_letter, write_amendment):
        write()
        sys.stdout.write(f"{write.__name__.removeprefix('write_')}.docx\n")
