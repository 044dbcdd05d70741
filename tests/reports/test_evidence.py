"""The pictures of pages beside the findings, and the annotated copies."""

from __future__ import annotations

import base64
import io
import re
from dataclasses import replace
from pathlib import Path

import pdfplumber
import pikepdf
import pypdfium2 as pdfium
import pytest
from factories import make_checklist, make_document, make_finding, make_paper
from PIL import Image
from printed import BREACH, SUSPENSION, UPTIME, draw_contract, printed_checklist, printed_finding
from samples import EVIL

from contract_check.documents.page_pictures import Request, picture_file
from contract_check.documents.reading import read_document
from contract_check.execution.executor import Lost
from contract_check.model.document import Span
from contract_check.model.finding import Checklist, Outcome, PaperFinding, PaperMatter
from contract_check.model.rule import Severity
from contract_check.model.tool import DocumentFacts, ReadContract
from contract_check.reports.annotated import write_annotated
from contract_check.reports.evidence import Evidence, gather_evidence
from contract_check.reports.html import render_html

Printed = tuple[Checklist, list[tuple[Path, str]], Evidence]


@pytest.fixture(scope="module")
def printed(tmp_path_factory: pytest.TempPathFactory) -> Printed:
    checklist, files = printed_checklist(tmp_path_factory.mktemp("contracts"))
    return checklist, files, gather_evidence([checklist], files)


def test_the_mark_lies_on_the_words(printed: Printed) -> None:
    """Black pixels of the strip inside the outline, and no line of print just above it."""
    _, _, evidence = printed
    pictures = evidence.files["acme-msa.pdf"]
    assert not isinstance(pictures, Lost)
    for places in pictures.shown.values():
        for place in places:
            strip = pictures.strips[place.strip]
            image = Image.open(io.BytesIO(strip.png)).convert("L")
            assert image.size == (strip.frame.width, strip.frame.height)
            for outline in place.outlines:
                left, top = outline[0][0] - strip.frame.left, outline[0][1] - strip.frame.top
                right, foot = outline[2][0] - strip.frame.left, outline[2][1] - strip.frame.top
                assert min(image.crop((left, top, right, foot)).tobytes()) < 90
                assert min(image.crop((left, top - 4, right, top)).tobytes()) > 200


def test_every_passage_is_shown_and_a_strip_only_once(printed: Printed) -> None:
    checklist, _, evidence = printed
    html = render_html(checklist, evidence)
    used = re.findall(r'<use href="#([\w-]+)"', html)
    images = re.findall(r'<image id="([\w-]+)"', html)
    assert len(images) == len(set(images)) == 3
    assert set(used) == set(images) and len(used) == 4  # uptime is cited twice
    assert html.count('class="mark"') >= 4
    assert all(base64.b64decode(data)[:4] == b"\x89PNG" for data in re.findall(r"base64,([^\"]+)", html))


def test_without_pictures_nothing_is_said_of_them(printed: Printed) -> None:
    html = render_html(printed[0])
    assert "<image" not in html and "no-picture" not in html.split("</style>")[1]


def test_two_runs_give_the_same_bytes(printed: Printed) -> None:
    checklist, files, evidence = printed
    assert render_html(checklist, gather_evidence([checklist], files)) == render_html(checklist, evidence)


def test_a_file_that_changed_has_no_picture_and_says_so(printed: Printed, tmp_path: Path) -> None:
    checklist, _, _ = printed
    other = draw_contract(tmp_path / "acme-msa.pdf", (UPTIME,))
    html = render_html(checklist, gather_evidence([checklist], [(other, "acme-msa.pdf")]))
    assert "<image" not in html and "The file has changed since it was read." in html


def test_a_paper_without_pages_says_so(tmp_path: Path) -> None:
    document = replace(make_document("acme.docx"), pages=())
    checklist = make_checklist([make_finding()], papers=(make_paper((), document),))
    html = render_html(checklist, gather_evidence([checklist], [(tmp_path / "acme.docx", "acme.docx")]))
    assert "This paper has no printed pages to show." in html


def test_a_broken_file_costs_its_own_pictures_only(printed: Printed, tmp_path: Path) -> None:
    checklist, files, _ = printed
    broken = tmp_path / "broken.pdf"
    broken.write_bytes(b"%PDF-1.7 nothing")
    digest = read_document(broken).sha256
    document = replace(make_document("broken.pdf"), sha256=digest)
    second = make_checklist([printed_finding(document, document.text)], papers=(make_paper((), document),))
    evidence = gather_evidence([checklist, second], [*files, (broken, "broken.pdf")])
    assert isinstance(evidence.files["broken.pdf"], Lost)
    assert "<image" in render_html(checklist, evidence) and "no-picture" in render_html(second, evidence)


def test_a_family_of_sixty_pages_can_be_sent_by_mail(tmp_path: Path) -> None:
    clauses = [f"Supplier shall do the thing that is called number {n} for Customer at all times." for n in range(60)]
    path = draw_contract(tmp_path / "long.pdf", clauses, pages=60)
    document = read_document(path, "long.pdf")
    findings = [printed_finding(document, clause, name=f"rule-{n}") for n, clause in enumerate(clauses)]
    checklist = make_checklist(findings, papers=(ReadContract(document, DocumentFacts()),))
    html = render_html(checklist, gather_evidence([checklist], [(path, "long.pdf")]))
    assert html.count("<image") == 60
    assert len(html.encode()) < 5_000_000


def test_what_would_be_too_much_is_left_out_with_a_word(printed: Printed, monkeypatch: pytest.MonkeyPatch) -> None:
    pictures = printed[2].files["acme-msa.pdf"]
    assert not isinstance(pictures, Lost)
    monkeypatch.setattr("contract_check.reports.evidence.MOST_BYTES", max(len(s.png) for s in pictures.strips))
    html = render_html(printed[0], printed[2])
    assert html.count("<image") == 1 and "Left out, so that this file does not become too large" in html


def test_a_huge_page_is_drawn_smaller(tmp_path: Path) -> None:
    from reportlab.pdfgen.canvas import Canvas

    canvas = Canvas(str(tmp_path / "huge.pdf"), pagesize=(14000, 14000))
    canvas.setFont("Helvetica", 200)
    canvas.drawString(500, 9000, "Supplier shall notify Customer.")
    canvas.save()
    document = read_document(tmp_path / "huge.pdf")
    made = picture_file(Request(tmp_path / "huge.pdf", document, (Span(0, 8),)))
    assert not isinstance(made, Lost)
    assert all(strip.frame.width * strip.frame.height < 6_100_000 for strip in made.strips)


def test_pale_print_on_a_grey_page_stays_and_the_grain_of_the_paper_goes(tmp_path: Path) -> None:
    """Four shades are counted from the paper: 0.88 white, print of 0.65, specks of 0.80."""
    from reportlab.pdfgen.canvas import Canvas

    canvas = Canvas(str(tmp_path / "grey.pdf"), pagesize=(420, 595), invariant=1)
    canvas.setFillGray(0.88)
    canvas.rect(0, 0, 420, 595, stroke=0, fill=1)
    canvas.setFillGray(0.80)
    canvas.rect(60, 520, 200, 6, stroke=0, fill=1)
    canvas.setFillGray(0.65)
    canvas.setFont("Helvetica-Bold", 24)
    canvas.drawString(60, 480, "Supplier shall notify.")
    canvas.save()
    document = read_document(tmp_path / "grey.pdf")
    made = picture_file(Request(tmp_path / "grey.pdf", document, (Span(0, 8),)))
    assert not isinstance(made, Lost)
    (strip,), ((place,),) = made.strips, made.shown.values()
    image = Image.open(io.BytesIO(strip.png)).convert("L")
    first, last = place.outlines[0][0], place.outlines[0][2]
    words = (first[0] - strip.frame.left, first[1] - strip.frame.top, last[0] - strip.frame.left, last[1] - strip.frame.top)  # fmt: skip
    assert {shade for _, shade in image.crop(words).getcolors()} == {170, 255}
    assert image.crop((0, 0, image.width, words[1] - 4)).getextrema() == (255, 255)


def annotate(printed: Printed, folder: Path) -> Path:
    checklist, files, evidence = printed
    (written,), failed = write_annotated(checklist, evidence, files, folder)
    assert not failed
    return written


def test_annotations_are_read_back_by_another_library(printed: Printed, tmp_path: Path) -> None:
    with pdfplumber.open(annotate(printed, tmp_path)) as pdf:
        pages = {page.page_number: page.annots for page in pdf.pages}
        words = {page.page_number: page for page in pdf.pages}
        for number, quote in ((1, BREACH), (2, UPTIME), (3, SUSPENSION)):
            highlight = next(a for a in pages[number] if a["data"]["Subtype"].name == "Highlight")
            inside = words[number].crop((highlight["x0"], highlight["top"], highlight["x1"], highlight["bottom"]))
            assert inside.extract_text().replace("\n", " ") == quote
        said = next(a["contents"] for a in pages[1] if a["data"]["Subtype"].name == "Highlight")
    assert said.startswith("1. Breach notice: below what is required (critical).")
    assert "Required: within 48 hours. The contract says: 72 hours." in said and "Ask for: Acme Ltd shall" in said


def test_every_finding_has_its_note(printed: Printed, tmp_path: Path) -> None:
    with pikepdf.open(annotate(printed, tmp_path)) as pdf:
        names = [str(a.NM).partition("@")[0] for page in pdf.pages for a in page.get("/Annots", [])]
        missing = [a for a in pdf.pages[0].Annots if a.Subtype == "/Text"]
    assert sorted(names) == sorted(finding.id for finding in printed[0].findings)
    assert len(missing) == 1 and "Not in the contract".lower() in str(missing[0].Contents)


def test_what_is_said_of_the_papers_themselves_is_noted_too(printed: Printed, tmp_path: Path) -> None:
    checklist, files, evidence = printed
    citation = checklist.findings[0].term.citation  # type: ignore[union-attr]
    at_clause = PaperFinding(PaperMatter.BLANK, Severity.MAJOR, "A blank", "A figure is blank.", (citation,))
    of_all = PaperFinding(PaperMatter.UNSIGNED, Severity.MINOR, "Not signed", "Nobody has signed.")
    found = replace(checklist, findings=(), paper_findings=(at_clause, of_all))
    with pikepdf.open(annotate((found, files, evidence), tmp_path)) as pdf:
        notes = {str(a.NM): str(a.Subtype) for a in pdf.pages[0].Annots}
    assert notes == {"acme-crm/papers-left-blank-p1": "/Highlight", "acme-crm/papers-not-signed": "/Text"}


def test_what_we_would_accept_is_not_written_on_a_contract(printed: Printed, tmp_path: Path) -> None:
    with pikepdf.open(annotate(printed, tmp_path)) as pdf:
        said = [str(a.Contents) for page in pdf.pages for a in page.get("/Annots", [])]
    assert said and not any("named contact" in text for text in said)
    assert all(finding.fallback == "72 hours, with a named contact" for finding in printed[0].findings)


def test_a_viewer_shows_the_highlight_and_the_page_is_not_changed(printed: Printed, tmp_path: Path) -> None:
    path = annotate(printed, tmp_path)
    with pdfium.PdfDocument(path) as pdf, pdfium.PdfDocument(printed[1][0][0]) as original:
        colours = {pixel for _, pixel in pdf[0].render(scale=1).to_pil().convert("RGB").getcolors(1 << 20)}
        assert any(red > 240 and green > 200 and blue < 120 for red, green, blue in colours)
        bare, before = pdf[0].render(scale=1, may_draw_forms=False, draw_annots=False), original[0].render(scale=1)
        assert bare.to_pil().tobytes() == before.to_pil().tobytes()


def test_the_same_notes_give_the_same_bytes(printed: Printed, tmp_path: Path) -> None:
    assert annotate(printed, tmp_path / "a").read_bytes() == annotate(printed, tmp_path / "b").read_bytes()


def test_a_copy_keeps_the_password_of_its_contract(printed: Printed, tmp_path: Path) -> None:
    checklist, files, _ = printed
    locked = tmp_path / "acme-msa.pdf"
    with pikepdf.open(files[0][0]) as pdf:
        pdf.save(locked, encryption=pikepdf.Encryption(owner="secret", user="secret"))
    document = read_document(locked, "acme-msa.pdf", ("secret",))
    again = replace(checklist, papers=(ReadContract(document, DocumentFacts()),))
    evidence = gather_evidence([again], [(locked, "acme-msa.pdf")], lambda _: ("wrong", "secret"))
    written, failed = write_annotated(
        again, evidence, [(locked, "acme-msa.pdf")], tmp_path / "out", lambda _: ("secret",)
    )
    assert written and not failed
    with pytest.raises(pikepdf.PasswordError):
        pikepdf.open(written[0])
    with pikepdf.open(written[0], password="secret") as pdf:  # noqa: S106
        assert pdf.pages[0].Annots
    _, failed = write_annotated(again, evidence, [(locked, "acme-msa.pdf")], tmp_path / "out2")
    assert failed and "no annotated copy" in failed[0]


def test_hostile_words_are_only_read(printed: Printed, tmp_path: Path) -> None:
    checklist, files, evidence = printed
    first = replace(checklist.findings[0], rule=replace(checklist.findings[0].rule, title=EVIL), gap=EVIL)
    path = annotate((replace(checklist, findings=(first,)), files, evidence), tmp_path)
    with pikepdf.open(path) as pdf:
        (note,) = pdf.pages[0].Annots
        assert "<script>" in str(note.Contents) and "\u202e" not in str(note.Contents)
        assert not {"/A", "/AA", "/RC"} & set(note.keys())


@pytest.mark.parametrize("outcome", Outcome)
def test_a_note_is_made_whatever_the_outcome(outcome: Outcome, printed: Printed, tmp_path: Path) -> None:
    checklist, files, evidence = printed
    found = replace(checklist, findings=(replace(checklist.findings[0], outcome=outcome),))
    with pikepdf.open(annotate((found, files, evidence), tmp_path)) as pdf:
        assert [str(a.NM).partition("@")[0] for a in pdf.pages[0].Annots] == [checklist.findings[0].id]


def test_excepted_and_met_are_told_apart_by_colour(printed: Printed, tmp_path: Path) -> None:
    with pikepdf.open(annotate(printed, tmp_path)) as pdf:
        colours = {tuple(round(float(c), 2) for c in a.C) for page in pdf.pages for a in page.get("/Annots", [])}
    outcomes = {finding.outcome for finding in printed[0].findings}
    assert outcomes == {Outcome.BELOW, Outcome.UNCLEAR, Outcome.MISSING, Outcome.MET} and len(colours) == 4
