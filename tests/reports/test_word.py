"""The Word documents, read back by python-docx and opened by LibreOffice."""

from __future__ import annotations

import io
import re
import sys
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from docx import Document
from docx.oxml.ns import qn
from factories import (
    make_checklist,
    make_citation,
    make_document,
    make_finding,
    make_paper,
    make_rule,
    make_term,
    make_tool,
)
from office import needs_office, render_pages, text_of_pages
from samples import EVIL, evil_checklist, sample_checklist

from contract_check.extractors.extracting import document_from_text
from contract_check.model.citation import cite
from contract_check.model.document import ReadStatus, Span
from contract_check.model.errors import ContractCheckError
from contract_check.model.finding import Absence, Outcome
from contract_check.model.term import Confidence
from contract_check.reports.amendment import render_amendment
from contract_check.reports.asks import Ask, asks_of
from contract_check.reports.docx_checklist import render_docx
from contract_check.reports.letter import render_letter
from contract_check.reports.paper_matters import paper_entries
from contract_check.reports.view import number_findings, view_checklist
from contract_check.reports.word import own_templates

RENDERERS = {"checklist": render_docx, "letter": render_letter, "amendment": render_amendment}


def opened(content: bytes) -> Any:
    return Document(io.BytesIO(content))


def text_of(content: bytes) -> str:
    """All text in the order of the page, a line for each paragraph, tables included."""
    paragraphs = opened(content).element.body.iter(qn("w:p"))
    return "\n".join("".join(node.text or "" for node in p.iter(qn("w:t"))) for p in paragraphs)


def marked(content: bytes) -> list[str]:
    """What stands in the style "Check": somebody has to look at it."""
    runs = opened(content).element.body.iter(qn("w:r"))
    styled = [run for run in runs if run.find(f"{qn('w:rPr')}/{qn('w:rStyle')}") is not None]
    return ["".join(node.text or "" for node in run.iter(qn("w:t"))) for run in styled]


@pytest.mark.parametrize(
    ("checked_on", "told"),
    [(None, True), (date(2027, 3, 31), True), (date(2027, 4, 1), False)],
    ids=["no_day", "on_the_day", "the_day_after"],
)
def test_a_letter_names_no_renewal_that_is_past(checked_on: date | None, told: bool) -> None:
    letter = text_of(render_letter(make_checklist([make_finding()], checked_on=checked_on)))
    assert ("before the renewal on 31 March 2027" in letter) is told
    assert ("before the renewal on [date]" in letter) is not told


def test_every_item_has_a_box_that_knows_its_finding() -> None:
    checklist = sample_checklist()
    body = opened(render_docx(checklist)).element.body
    tags = [tag.get(qn("w:val")) for tag in body.iter(qn("w:tag"))]
    ids = [f.id for _, f in number_findings(checklist) if f.outcome is not Outcome.MET]
    matters = [entry.id for entry in paper_entries(checklist)]
    assert tags == matters + ids + [f.id for f in checklist.operating.findings if f.outcome is not Outcome.MET]
    boxes = list(body.iter("{http://schemas.microsoft.com/office/word/2010/wordml}checkbox"))
    assert len(boxes) == len(tags)


def test_the_contents_lead_to_the_headings() -> None:
    body = opened(render_docx(sample_checklist())).element.body
    bookmarks = {mark.get(qn("w:name")) for mark in body.iter(qn("w:bookmarkStart"))}
    links = [link.get(qn("w:anchor")) for link in body.iter(qn("w:hyperlink"))]
    assert len(links) == len(set(links)) > 5 and set(links) == bookmarks
    numbers = [mark.get(qn("w:id")) for mark in body.iter(qn("w:bookmarkStart"))]
    assert len(numbers) == len(set(numbers))


def test_it_is_set_in_styles_that_can_be_changed() -> None:
    document = opened(render_docx(sample_checklist()))
    used = {paragraph.style.name for paragraph in document.paragraphs}
    assert {"Title", "Heading 1", "Heading 2", "toc 1", "toc 2", "State"} <= used
    assert len(document.tables) >= 2 + len(view_checklist(sample_checklist()).sections)


def test_it_says_what_the_other_formats_say() -> None:
    text = text_of(render_docx(sample_checklist()))
    for section in view_checklist(sample_checklist()).sections:
        for item in section.items:
            assert f"{item.number}. {item.title}" in text and (not item.gap or item.gap in text)
            assert all(paragraph in text for paragraph in item.ask)
            assert not item.passage or (item.passage.quote in text and item.passage.place in text)


@pytest.mark.parametrize("kind", RENDERERS)
def test_hostile_words_are_only_read(kind: str) -> None:
    content = RENDERERS[kind](evil_checklist())
    text = text_of(content)
    assert "<script>" in text and "{{ 7 * 7 }}" in text and "49" not in text and "\u202e" not in text
    names = {node.tag for node in opened(content).element.body.iter() if isinstance(node.tag, str)}
    assert qn("w:object") not in names
    external = [r.target_ref for r in opened(content).part.rels.values() if r.is_external]
    assert not external


@pytest.mark.parametrize("kind", RENDERERS)
def test_a_plain_installation_is_told_what_word_files_need(kind: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "docxtpl", None)
    with pytest.raises(ContractCheckError, match="contract-check\\[office\\]"):
        RENDERERS[kind](sample_checklist())


@pytest.mark.parametrize("kind", RENDERERS)
def test_the_same_checklist_gives_the_same_bytes(kind: str) -> None:
    assert RENDERERS[kind](sample_checklist()) == RENDERERS[kind](sample_checklist())


@pytest.mark.parametrize("kind", RENDERERS)
def test_nothing_of_the_template_is_left_over(kind: str) -> None:
    assert not re.search(r"\{[{%]|[%}]\}|\bNone\b(?! of this)", text_of(RENDERERS[kind](sample_checklist())))


def test_a_template_can_be_restyled(tmp_path: Path) -> None:
    folder = dict(own_templates())
    template = Document(io.BytesIO(folder["letter.docx"]))
    template.styles["Wording"].font.name = "Georgia"
    template.paragraphs[0].insert_paragraph_before("Our letterhead")
    template.save(str(tmp_path / "ours.docx"))
    made = render_letter(sample_checklist(), tmp_path / "ours.docx")
    assert "Our letterhead" in text_of(made) and opened(made).styles["Wording"].font.name == "Georgia"


BROKEN = [
    ("no_word_file", b"not a zip"),
    ("unknown_name", None),
]


@pytest.mark.parametrize(("name", "content"), BROKEN, ids=[name for name, _ in BROKEN])
def test_a_broken_template_is_told_with_a_remedy(name: str, content: bytes | None, tmp_path: Path) -> None:
    path = tmp_path / "broken.docx"
    if content is None:
        template = Document(io.BytesIO(dict(own_templates())["letter.docx"]))
        template.paragraphs[0].insert_paragraph_before("{% for x in %}")
        template.save(str(path))
    else:
        path.write_bytes(content)
    with pytest.raises(ContractCheckError, match="contract-check templates"):
        render_letter(sample_checklist(), path)


def test_the_letter_asks_for_the_most_important_first_with_wording_and_clause() -> None:
    minor = make_finding(
        Outcome.MISSING, make_rule("commercial.suspension_notice", "at least 10 days", severity="minor")
    )
    critical = make_finding(rule=make_rule(title="Breach notice"))
    text = text_of(render_letter(make_checklist([minor, critical])))
    assert text.index("1. Breach notice") < text.index("2. Suspension notice")
    assert "“Supplier commits to 72 hours.”" in text and "of Section 8.2 (Incidents)" in text
    assert "The agreement does not provide for this." in text


NOT_FOR_THE_VENDOR = (
    "72 hours, with a named contact",
    "Our own deadline",
    "critical",
    "We can accept",
    "They maintain",
    "Dana",
)


@pytest.mark.parametrize("words", NOT_FOR_THE_VENDOR)
@pytest.mark.parametrize("kind", ["letter", "amendment"])
def test_nothing_is_sent_that_is_not_for_the_vendor(kind: str, words: str) -> None:
    assert words.lower() not in text_of(RENDERERS[kind](sample_checklist())).lower()


def test_what_is_in_order_excepted_or_not_read_is_not_asked_for() -> None:
    findings = [
        replace(make_finding(outcome, make_rule(name=outcome.value, title=f"Item {outcome.value}")), term=make_term())
        for outcome in Outcome
    ]
    text = text_of(render_letter(make_checklist(findings)))
    asked = {outcome for outcome in Outcome if f"Item {outcome.value}" in text}
    assert asked == {Outcome.MISSING, Outcome.BELOW, Outcome.UNCLEAR}
    changes = text_of(render_amendment(make_checklist(findings))).partition("Not part of the amendment")
    assert {o for o in Outcome if f"Item {o.value}" in changes[0]} == {Outcome.MISSING, Outcome.BELOW}
    assert "Item unread" in changes[2] and "Item met" not in changes[2]


@pytest.mark.parametrize(("outcome", "shown"), [(Outcome.UNCLEAR, True), (Outcome.MISSING, False)])
def test_the_amendment_shows_the_passage_that_has_to_be_looked_at(outcome: Outcome, shown: bool) -> None:
    absence = Absence(3, (), ("renew",), make_citation("It goes on until somebody objects."), may_answer=shown)
    finding = make_finding(outcome=outcome, term=None, gap="Look at it.", ask="", absence=absence)
    still_open = text_of(render_amendment(make_checklist([finding]))).partition("Not part of the amendment")[2]
    assert ("“It goes on until somebody objects.”" in still_open) is shown


@pytest.mark.parametrize("kind", ["letter", "amendment"])
def test_what_leads_to_a_wording_stays_on_its_page(kind: str) -> None:
    """No heading, lead or quote is left alone at the foot of a page; the wording itself may run over it."""
    paragraphs = opened(RENDERERS[kind](make_checklist([make_finding()]))).paragraphs
    wording = next(place for place, one in enumerate(paragraphs) if one.style.name == "Wording")
    heading = max(place for place, one in enumerate(paragraphs[:wording]) if one.style.name == "Heading 2")
    stays = [one.paragraph_format.keep_with_next or one.style.paragraph_format.keep_with_next for one in paragraphs]
    assert all(stays[heading:wording]) and not stays[wording]


def test_the_amendment_quotes_what_it_replaces() -> None:
    text = text_of(render_amendment(make_checklist([make_finding()])))
    lines = text.split("\n")
    quote = next(number for number, line in enumerate(lines) if "Supplier commits to 72 hours." in line)
    assert lines[quote - 1] == "The following words in Section 8.2 (Incidents) are deleted:"
    assert lines[quote + 2] == "and replaced by:"
    assert lines[quote + 3] == "Acme Ltd shall notify Globex GmbH within 48 hours."
    assert "dated 15 January 2024 (acme-msa.pdf)" in text and "between Acme Ltd (the “Vendor”) and Globex GmbH" in text


@pytest.mark.parametrize(("at", "section"), [("5.1 ", "Section 5.1"), ("2.1 ", "Section 2.1 of Exhibit B")])
def test_the_section_of_an_exhibit_is_named_with_it(at: str, section: str) -> None:
    text = (
        "Master Agreement\n5.1 Acme shall tell of incidents within 72 hours.\nExhibit B\nData Processing\n"
        "2.1 Acme shall delete data within 90 days."
    )
    paper = make_paper((), document_from_text(text, "acme-msa.pdf"))
    start = text.index(at)
    ask = Ask("Title", ("Wording",), make_finding(), cite(paper.document, Span(start, start + 20)), paper)
    assert ask.section == section


UNCERTAIN = [
    ("no_customer", {"papers": (make_paper(customer=""),)}, "[name of the customer]"),
    ("two_customers", {"papers": (make_paper(), make_paper(customer="Initech"))}, "the papers also name Initech"),
    ("the_vendor_for_both", {"papers": (make_paper(customer="Acme Ltd"),)}, "[name of the customer]"),
    ("no_date", {"papers": (make_paper(effective=None),)}, "[date of the agreement: none was read]"),
    ("a_scan", {"papers": (make_paper((), make_document(ocr=True)),)}, "[read by OCR: compare with the paper]"),
    ("no_paper", {"papers": (), "tool": make_tool(vendor="")}, "[title of the agreement]"),
    (
        "a_paper_that_was_not_read",
        {"papers": (make_paper(), make_paper((), make_document("dpa.pdf", status=ReadStatus.PASSWORD)))},
        "[could not be read: say what it is, or leave it out]",
    ),
]


@pytest.mark.parametrize(("says", "changes", "mark"), UNCERTAIN, ids=[case[0] for case in UNCERTAIN])
def test_what_is_uncertain_is_marked(says: str, changes: dict[str, Any], mark: str) -> None:
    assert any(mark in said for said in marked(render_amendment(make_checklist([make_finding()], **changes))))


@pytest.mark.parametrize("spelled", ["GLOBEX GMBH", "Globex, GmbH.", "globex gmbh"])
def test_a_name_that_another_paper_spells_otherwise_needs_no_check(spelled: str) -> None:
    papers = (make_paper(), make_paper(customer=spelled))
    assert not any(
        "also name" in said for said in marked(render_amendment(make_checklist([make_finding()], papers=papers)))
    )


def test_a_reading_that_wants_a_second_look_is_marked() -> None:
    doubtful = make_finding(term=make_term(confidence=Confidence.LIKELY, reason="two figures stand in the sentence"))
    said = marked(render_amendment(make_checklist([doubtful])))
    assert "[check the reading: two figures stand in the sentence]" in said
    assert not any("check the reading" in said for said in marked(render_amendment(make_checklist([make_finding()]))))


SECTIONS = [
    ("8.2 Incidents", "Section 8.2 (Incidents)"),
    ("5(d) AI features", "Section 5(d) (AI features)"),
    ("12.", "Section 12."),
    ("ARTICLE IV TERM", "Article IV (TERM)"),
    ("Exhibit B Service Levels", "Exhibit B (Service Levels)"),
    ("Security", ""),
    ("", ""),
    ("(d)", ""),
]


@pytest.mark.parametrize(("label", "said"), SECTIONS)
def test_sections_are_named_as_contracts_name_them(label: str, said: str) -> None:
    citation = replace(cite(make_document(), Span(0, 8)), section=label)
    assert Ask("", (), make_finding(), citation, None).section == said


def test_asks_of_nothing_are_none() -> None:
    assert asks_of(make_checklist([make_finding(Outcome.MET)])) == ()
    assert "What we ask you to agree" not in text_of(render_letter(make_checklist()))


@needs_office
@pytest.mark.parametrize("kind", RENDERERS)
def test_libreoffice_opens_it(kind: str, tmp_path: Path) -> None:
    path = tmp_path / f"{kind}.docx"
    path.write_bytes(RENDERERS[kind](sample_checklist()))
    pages = render_pages(path, tmp_path)
    assert all(len(page.getcolors(maxcolors=1 << 24) or ()) > 10 for page in pages)
    text = text_of_pages(tmp_path / f"{kind}.pdf")
    assert "Acme" in text and EVIL not in text
    if kind == "checklist":
        assert re.search(r"1\. Breach notice[ .]+2\s", text)  # the page, as LibreOffice counts it
