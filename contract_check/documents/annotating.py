"""Copies of PDFs with highlighted passages and notes, as annotations that every viewer shows.

The pages themselves are not touched; whoever opens the copy can move, answer or delete each note. Every
annotation brings its own appearance, since not every viewer draws one. A file that had a password keeps it.
A signature does not survive: it is the copy that is marked, never the contract.
"""

from __future__ import annotations

import hashlib
import io
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import pikepdf
from pikepdf import Array, Dictionary, Name, Pdf, Stream, String

from contract_check.documents.marks import Mark, Quad
from contract_check.execution.executor import Executor, Lost, Task, run_in_order
from contract_check.execution.workers import local_processes

Colour = tuple[float, float, float]

_SECONDS_PER_FILE = 60.0
_MEMORY_PER_WORKER = 2 * 1024**3
_PRINTED, _FIXED_SIZE = 4, 4 + 8 + 16  # flags: shown on paper; and neither scaled nor turned with the page
_NOTE_SIZE, _NOTE_STEP, _MARGIN = 16.0, 21.0, 10.0  # points


@dataclass(frozen=True)
class Note:
    """What is said of a passage; one without a mark is pinned to the margin of the first page.

    `name` is the same at every run, and `author` and `subject` stand at the head of the note.
    """

    name: str
    author: str
    subject: str
    text: str
    colour: Colour
    mark: Mark | None = None


@dataclass(frozen=True)
class Annotation:
    """A file as it was read, and the notes for it."""

    path: Path
    sha256: str
    notes: tuple[Note, ...]
    passwords: tuple[str, ...] = ()


def annotate_files(jobs: Sequence[Annotation], executor: Executor | None = None) -> Iterator[bytes | Lost]:
    """The annotated copy of each file, in their order, made in processes of their own."""
    task = Task(annotate_file, int, _SECONDS_PER_FILE, _MEMORY_PER_WORKER)
    return run_in_order(executor or local_processes(), task, ((job,) for job in jobs))


def annotate_file(job: Annotation) -> bytes | Lost:
    """The annotated copy of one file; the same notes give the same bytes."""
    content = job.path.read_bytes()
    if hashlib.sha256(content).hexdigest() != job.sha256:
        return Lost("The file has changed since it was read.")
    try:
        pdf, password = _open(content, job.passwords)
    except pikepdf.PdfError as error:
        return Lost(f"The file cannot be copied ({str(error)[:120]}).")
    with pdf:
        pinned = 0
        for note in job.notes:
            number = note.mark.page if note.mark else 1
            page = pdf.pages[number - 1]
            if note.mark:
                made = _highlight(pdf, note, note.mark.quads)
            else:
                made = _pin(pdf, note, page, pinned)
                pinned += 1
            made.P = page.obj
            if not isinstance(page.get(Name.Annots), Array):
                page.Annots = Array()
            page.Annots.append(pdf.make_indirect(made))
        stream = io.BytesIO()
        encryption = pikepdf.Encryption(owner=password, user=password) if password else None
        pdf.save(stream, deterministic_id=not password, encryption=encryption)
    return stream.getvalue()


def _open(content: bytes, passwords: Sequence[str]) -> tuple[Pdf, str]:
    """The opened file and the password that it needed."""
    for password in ("", *passwords):
        try:
            return Pdf.open(io.BytesIO(content), password=password), password
        except pikepdf.PasswordError as error:
            refused = error
    raise refused


def _annotation(note: Note, subtype: Name, box: Sequence[float], flags: int, look: Stream) -> Dictionary:
    return Dictionary(
        Type=Name.Annot,
        Subtype=subtype,
        Rect=Array(box),
        Contents=String(note.text),
        T=String(note.author),
        Subj=String(note.subject),
        NM=String(note.name),
        C=Array(note.colour),
        F=flags,
        AP=Dictionary(N=look),
    )


def _highlight(pdf: Pdf, note: Note, quads: Sequence[Quad]) -> Dictionary:
    points = [point for quad in quads for point in quad]
    box = (
        min(point.x for point in points),
        min(point.y for point in points),
        max(point.x for point in points),
        max(point.y for point in points),
    )
    drawn = [
        f"{a.x:.2f} {a.y:.2f} m {b.x:.2f} {b.y:.2f} l {d.x:.2f} {d.y:.2f} l {c.x:.2f} {c.y:.2f} l f"
        for a, b, c, d in quads
    ]
    red, green, blue = note.colour
    look = _appearance(pdf, box, f"/G gs {red} {green} {blue} rg\n" + "\n".join(drawn))
    # Letters stay as dark as they are printed, and passages that many findings cite grow no darker with each.
    look.Resources = Dictionary(ExtGState=Dictionary(G=Dictionary(BM=Name.Darken)))
    made = _annotation(note, Name.Highlight, box, _PRINTED, look)
    made.QuadPoints = Array([round(number, 2) for point in points for number in point])
    return made


def _pin(pdf: Pdf, note: Note, page: pikepdf.Page, place: int) -> Dictionary:
    """A small sheet in the left margin, below those that hang there already."""
    left, bottom, _, top = (float(edge) for edge in page.cropbox)
    rows = max(int((top - bottom - 2 * _MARGIN) // _NOTE_STEP), 1)
    x = left + _MARGIN + _NOTE_STEP * (place // rows)
    y = top - _MARGIN - _NOTE_SIZE - _NOTE_STEP * (place % rows)
    box = (x, y, x + _NOTE_SIZE, y + _NOTE_SIZE)
    red, green, blue = note.colour
    lines = " ".join(f"{x + 4:.2f} {y + rise:.2f} m {x + 12:.2f} {y + rise:.2f} l S" for rise in (5, 8, 11))
    sheet = f"{x + 1:.2f} {y + 1:.2f} {_NOTE_SIZE - 2} {_NOTE_SIZE - 2} re B"
    look = _appearance(pdf, box, f"{red} {green} {blue} rg 0.3 G 0.8 w {sheet} {lines}")
    made = _annotation(note, Name.Text, box, _FIXED_SIZE, look)
    made.Name = Name.Comment
    return made


def _appearance(pdf: Pdf, box: Sequence[float], drawing: str) -> Stream:
    look = Stream(pdf, drawing.encode("ascii"))
    look.Type, look.Subtype, look.BBox = Name.XObject, Name.Form, Array(box)
    return look
