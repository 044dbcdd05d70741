"""The pictures of pages beside the findings."""

from __future__ import annotations

import base64
import io
import os
import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from factories import make_checklist, make_document, make_finding, make_paper, make_tool
from PIL import Image
from printed import SUSPENSION, UPTIME, draw_contract, draw_evidence, printed_checklist, printed_finding

from contract_check.documents import kept_pictures
from contract_check.documents.kept_pictures import join_parts
from contract_check.documents.page_pictures import FilePictures, Request, picture_file
from contract_check.documents.reading import read_document
from contract_check.execution.cache import Cache
from contract_check.execution.executor import InProcess, Lost
from contract_check.execution.workers import LocalProcesses
from contract_check.model.checklist import Checklist
from contract_check.model.citation import cite
from contract_check.model.document import Box, Document, Line, Span
from contract_check.model.finding import Absence, Outcome
from contract_check.model.packing import pack_document
from contract_check.model.tool import DocumentFacts, ReadContract
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
