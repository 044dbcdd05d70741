"""The pictures of pages beside the findings, and the annotated copies."""

from __future__ import annotations

import base64
import io
import os
import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pdfplumber
import pikepdf
import pypdfium2 as pdfium
import pytest
from factories import make_checklist, make_document, make_finding, make_paper, make_tool
from PIL import Image
from printed import BREACH, SUSPENSION, UPTIME, draw_contract, draw_evidence, printed_checklist, printed_finding
from samples import EVIL

from contract_check.documents import kept_pictures
from contract_check.documents.page_pictures import FilePictures, Request, picture_file
from contract_check.documents.reading import read_document
from contract_check.execution.cache import Cache
from contract_check.execution.executor import InProcess, Lost
from contract_check.execution.parts import join_parts
from contract_check.execution.workers import LocalProcesses
from contract_check.model.checklist import Checklist
from contract_check.model.citation import cite
from contract_check.model.document import Box, Document, Line, Span
from contract_check.model.finding import Absence, Outcome
from contract_check.model.packing import pack_document
from contract_check.model.paper_finding import PaperFinding, PaperMatter
from contract_check.model.rule import Severity
from contract_check.model.tool import DocumentFacts, ReadContract
from contract_check.reports.annotated import write_annotated
from contract_check.reports.evidence import Drawing, Evidence
from contract_check.reports.html import render_html

Printed = tuple[Checklist, list[tuple[Path, str]], Evidence]


@pytest.fixture(scope="module")
def printed(tmp_path_factory: pytest.TempPathFactory) -> Printed:
    checklist, files = printed_checklist(tmp_path_factory.mktemp("contracts"))
    return checklist, files, draw_evidence(checklist, files)


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


@pytest.mark.parametrize(("telling", "pages"), [(False, 0), (True, 1)])
def test_a_passage_near_by_chance_is_quoted_without_its_page(printed: Printed, telling: bool, pages: int) -> None:
    checklist, files, _ = printed
    whole = read_document(*files[0])
    start = whole.text.index(SUSPENSION)
    near = cite(whole, Span(start, start + len(SUSPENSION)))
    absence = Absence(3, (), ("suspend",), near, telling=telling)
    silent = replace(checklist, findings=(make_finding(Outcome.MISSING, absence=absence),))
    html = render_html(silent, draw_evidence(silent, files))
    assert near.quote in html and html.count("<image id") == pages


def test_without_pictures_nothing_is_said_of_them(printed: Printed) -> None:
    html = render_html(printed[0])
    assert "<image" not in html and "no-picture" not in html.split("</style>")[1]


def test_two_runs_give_the_same_bytes(printed: Printed) -> None:
    checklist, files, evidence = printed
    assert render_html(checklist, draw_evidence(checklist, files)) == render_html(checklist, evidence)


def test_a_file_that_changed_has_no_picture_and_says_so(printed: Printed, tmp_path: Path) -> None:
    checklist, _, _ = printed
    other = draw_contract(tmp_path / "acme-msa.pdf", (UPTIME,))
    html = render_html(checklist, draw_evidence(checklist, [(other, "acme-msa.pdf")]))
    assert "<image" not in html and "The file has changed since it was read." in html


def test_a_paper_without_pages_says_so(tmp_path: Path) -> None:
    document = replace(make_document("acme.docx"), pages=())
    checklist = make_checklist([make_finding()], papers=(make_paper((), document),))
    html = render_html(checklist, draw_evidence(checklist, [(tmp_path / "acme.docx", "acme.docx")]))
    assert "This paper has no printed pages to show." in html


def test_a_broken_file_costs_its_own_pictures_only(printed: Printed, tmp_path: Path) -> None:
    checklist, files, _ = printed
    broken = tmp_path / "broken.pdf"
    broken.write_bytes(b"%PDF-1.7 nothing")
    digest = read_document(broken).sha256
    document = replace(make_document("broken.pdf"), sha256=digest)
    finding, paper = printed_finding(document, document.text, name="of-the-other"), make_paper((), document)
    both = replace(checklist, findings=(*checklist.findings, finding), papers=(*checklist.papers, paper))
    evidence = draw_evidence(both, [*files, (broken, "broken.pdf")])
    assert isinstance(evidence.files["broken.pdf"], Lost)
    html = render_html(both, evidence)
    assert html.count("<image id") == 3 and "no-picture" in html.split("</style>")[1]


def crash() -> list[Request]:
    """What ends the process that unpickles it: a crash of PDFium in its stead."""
    os.abort()


class Crash(list[Request]):
    def __reduce__(self) -> object:
        return crash, ()


@pytest.mark.parametrize("workers", [1, 2])
def test_a_crash_while_drawing_costs_the_pictures_of_its_checklist_only(
    workers: int, printed: Printed, monkeypatch: pytest.MonkeyPatch
) -> None:
    checklist, files, evidence = printed
    drawing = Drawing({name: path for path, name in files}, executor=LocalProcesses(workers))
    asked = Drawing._requests
    hostile = replace(checklist, tool=make_tool("Hostile"))
    monkeypatch.setattr(
        Drawing, "_requests", lambda self, c: Crash(asked(self, c)) if c.tool.name == "Hostile" else asked(self, c)
    )
    drawn = {stem: made for _, stem, made in drawing.draw([(checklist, "a"), (hostile, "b"), (checklist, "c")])}
    assert render_html(checklist, drawn["a"]) == render_html(checklist, drawn["c"]) == render_html(checklist, evidence)
    page = render_html(hostile, drawn["b"])
    assert "<image" not in page and "A library crashed on this file (SIGABRT)." in page


def test_pictures_are_drawn_once_for_the_same_passages_of_the_same_file(
    printed: Printed, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    checklist, files, evidence = printed
    drawing = Drawing({name: path for path, name in files}, executor=InProcess(), cache=Cache(tmp_path))

    def draw(of: Checklist) -> dict[str, FilePictures | Lost]:
        ((_, _, made),) = drawing.draw([(of, "acme-crm")])
        return dict(made.files)

    assert draw(checklist) == evidence.files
    monkeypatch.setattr(kept_pictures, "picture_file", lambda _: Lost("It was drawn again."))
    assert draw(checklist) == evidence.files
    assert draw(replace(checklist, findings=checklist.findings[1:])) == {"acme-msa.pdf": Lost("It was drawn again.")}


_A_CAUSE = b"nIt is lost."


@pytest.mark.parametrize(
    "sent",
    [
        b"",  # nothing
        b"[]",  # too short for a length
        b"\xff" * 8,  # a length, and nothing behind it
        join_parts([b""]),  # a file of no kind
        join_parts([_A_CAUSE])[:-1],  # torn
        join_parts([_A_CAUSE, _A_CAUSE]),  # of two files, where one was asked for
        join_parts([b"n\xff"]),  # a cause that is no text
        join_parts([b"d"]),  # pictures without their head
        join_parts([b"d" + join_parts([b"{}"])]),  # a head that is none
        join_parts([b"d" + join_parts([b"[[],[],[]]", b"PNG"])]),  # a strip that the head does not know
    ],
)
def test_what_a_process_sends_is_checked(sent: bytes) -> None:
    assert kept_pictures.unpack_pictures(sent, ["acme.pdf"]) == {
        "acme.pdf": Lost("The reading process gave a result that is none.")
    }


def test_checklists_are_asked_for_as_there_is_somebody_to_draw(printed: Printed) -> None:
    """A folder has thousands: few are held, whatever is written of those that are there."""
    checklist, files, _ = printed
    made: list[int] = []

    def checklists() -> Iterator[tuple[Checklist, str]]:
        for number in range(12):
            made.append(number)
            yield checklist, str(number)

    drawing = Drawing({name: path for path, name in files}, executor=LocalProcesses(2))
    written = 0
    for _ in drawing.draw(checklists()):
        written += 1
        assert len(made) <= written + 3
    assert written == 12


def test_a_family_of_sixty_pages_can_be_sent_by_mail(tmp_path: Path) -> None:
    clauses = [f"Supplier shall do the thing that is called number {n} for Customer at all times." for n in range(60)]
    path = draw_contract(tmp_path / "long.pdf", clauses, pages=60)
    document = read_document(path, "long.pdf")
    findings = [printed_finding(document, clause, name=f"rule-{n}") for n, clause in enumerate(clauses)]
    checklist = make_checklist(findings, papers=(ReadContract(document, DocumentFacts()),))
    html = render_html(checklist, draw_evidence(checklist, [(path, "long.pdf")]))
    assert html.count("<image") == 60
    assert len(html.encode()) < 5_000_000


def test_what_would_be_too_much_is_left_out_with_a_word(printed: Printed, monkeypatch: pytest.MonkeyPatch) -> None:
    pictures = printed[2].files["acme-msa.pdf"]
    assert not isinstance(pictures, Lost)
    monkeypatch.setattr("contract_check.reports.evidence.MOST_BYTES", max(len(s.png) for s in pictures.strips))
    html = render_html(printed[0], printed[2])
    assert html.count("<image") == 1 and "Left out, so that this file does not become too large" in html


def request(path: Path, document: Document) -> Request:
    """The picture of the first word."""
    return Request(path, document.alone, pack_document(document), (Span(0, 8),))


def test_a_huge_page_is_drawn_smaller(tmp_path: Path) -> None:
    from reportlab.pdfgen.canvas import Canvas

    canvas = Canvas(str(tmp_path / "huge.pdf"), pagesize=(14000, 14000))
    canvas.setFont("Helvetica", 200)
    canvas.drawString(500, 9000, "Supplier shall notify Customer.")
    canvas.save()
    document = read_document(tmp_path / "huge.pdf")
    made = picture_file(request(tmp_path / "huge.pdf", document))
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
    made = picture_file(request(tmp_path / "grey.pdf", document))
    assert not isinstance(made, Lost)
    (strip,), ((place,),) = made.strips, made.shown.values()
    image = Image.open(io.BytesIO(strip.png)).convert("L")
    first, last = place.outlines[0][0], place.outlines[0][2]
    words = (first[0] - strip.frame.left, first[1] - strip.frame.top, last[0] - strip.frame.left, last[1] - strip.frame.top)  # fmt: skip
    assert {shade for _, shade in image.crop(words).getcolors()} == {170, 255}
    assert image.crop((0, 0, image.width, words[1] - 4)).getextrema() == (255, 255)


@pytest.mark.parametrize("tilt", [0.0, 90.0, 180.0, 270.0, -90.0])
def test_a_page_that_was_scanned_lying_is_shown_upright(tilt: float, tmp_path: Path) -> None:
    """The mark is on the words, which stand on their feet: a bar below them is below them in the picture."""
    from reportlab.pdfgen.canvas import Canvas

    path = tmp_path / "lying.pdf"
    canvas = Canvas(str(path), pagesize=(400, 600), invariant=1)
    canvas.translate(200, 300)
    canvas.rotate(-tilt)
    canvas.setFont("Helvetica", 14)
    canvas.drawString(-100, 20, "Supplier shall notify.")
    canvas.rect(-100, -20, 140, 10, stroke=0, fill=1)
    canvas.save()
    middle = (200, 300) if tilt in (0, 180) else (300, 200)
    box = Box(middle[0] - 100, middle[1] + 16, middle[0] + 40, middle[1] + 34)
    text = "Supplier shall notify."
    read = read_document(path)
    document = replace(
        read,
        text=text,
        pages=(replace(read.pages[0], ocr=True, tilt=tilt),),
        lines=(Line(Span(0, len(text)), page=1, box=box),),
    )
    made = picture_file(request(path, document))
    assert not isinstance(made, Lost)
    (strip,), ((place,),) = made.strips, made.shown.values()
    image = Image.open(io.BytesIO(strip.png)).convert("L")
    left, top = place.outlines[0][0][0] - strip.frame.left, place.outlines[0][0][1] - strip.frame.top
    right, foot = place.outlines[0][2][0] - strip.frame.left, place.outlines[0][2][1] - strip.frame.top
    assert left < right and top < foot
    assert min(image.crop((left, top, right, foot)).tobytes()) == 0
    assert set(image.crop((left + 4, foot + 46, right - 4, foot + 52)).tobytes()) == {0}


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
    evidence = draw_evidence(again, [(locked, "acme-msa.pdf")], lambda _: ("wrong", "secret"))
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
