"""The contracts of a checklist with its findings written on them: highlights and notes in copies of the PDFs.

Each finding has its note at the passage that decides it; where there is none, since the papers are silent,
the note hangs in the margin of the first page of the paper that governs. What we would accept if the vendor
refuses is left out: a contract with notes is easily passed on.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from contract_check.documents.annotating import Annotation, Colour, Note, annotate_files
from contract_check.documents.marks import Mark
from contract_check.execution.executor import Lost
from contract_check.model.checklist import Checklist
from contract_check.model.finding import Finding, Outcome
from contract_check.reports.evidence import Evidence
from contract_check.reports.files import prepare_folder, write_bytes
from contract_check.reports.finding_view import Item, view_finding
from contract_check.reports.language import _, tell
from contract_check.reports.naming import name_files
from contract_check.reports.paper_matters import LABEL, paper_entries
from contract_check.reports.passages import telling_passages
from contract_check.reports.phrases import begin_small, say_severity
from contract_check.reports.view import number_findings

AUTHOR = "contract-check"
_ABOUT_PAPERS: Colour = (1.0, 0.8, 0.6)
_COLOURS: dict[Outcome, Colour] = {
    Outcome.MISSING: (1.0, 0.78, 0.74),
    Outcome.BELOW: (1.0, 0.89, 0.35),
    Outcome.UNCLEAR: (0.73, 0.87, 1.0),
    Outcome.UNREAD: (0.73, 0.87, 1.0),
    Outcome.BY_HAND: (0.87, 0.8, 1.0),
    Outcome.EXCEPTED: (0.88, 0.88, 0.88),
    Outcome.MET: (0.76, 0.93, 0.76),
}


def write_annotated(
    checklist: Checklist,
    evidence: Evidence,
    files: Sequence[tuple[Path, str]],
    folder: Path,
    passwords: Callable[[str], tuple[str, ...]] = lambda _: (),
) -> tuple[list[Path], list[str]]:
    """Write the annotated copies of a tool's PDFs into `folder`; returns them, and a sentence on each that failed."""
    paths = {name: path for path, name in files}
    notes = _notes_by_file(checklist, evidence)
    digests = {paper.document.path: paper.document.sha256 for paper in checklist.papers}
    names = [name for name in digests if name in notes and name in paths]
    jobs = [Annotation(paths[name], digests[name], tuple(notes[name]), passwords(name)) for name in names]
    written, failed = [], []
    if jobs:
        prepare_folder(folder)
    stems = name_files(name.rpartition(".")[0] or name for name in names)
    for name, stem, made in zip(names, stems, annotate_files(jobs), strict=True):
        if isinstance(made, Lost):
            failed.append(f"{name}: no annotated copy. {made.cause}")
        else:
            write_bytes(folder / f"{stem}.pdf", made)
            written.append(folder / f"{stem}.pdf")
    return written, failed


def _notes_by_file(checklist: Checklist, evidence: Evidence) -> dict[str, list[Note]]:
    """The notes for each file, in the order of the checklist."""
    first = next((paper.document.path for paper in checklist.papers if paper.document.pages), None)
    notes: dict[str, list[Note]] = {}
    for number, finding in number_findings(checklist):
        item = view_finding(finding, number, checklist.tier.name)
        marked = list(_marked_notes(finding, item, evidence))
        for file, note in marked or ([(first, _note(finding, item, finding.id))] if first else []):
            notes.setdefault(file, []).append(note)
    for entry in paper_entries(checklist):
        severity = say_severity(entry.severity)
        subject, text = f"{severity}: {tell(LABEL)}", f"{entry.title} ({severity}).\n\n{entry.says}"
        marks = evidence.marks(entry.citation) if entry.citation else ()
        place = entry.citation.file if entry.citation and marks else first
        for mark in marks or (None,):
            name = f"{entry.id}-p{mark.page}" if mark else entry.id
            if place:
                notes.setdefault(place, []).append(Note(name, AUTHOR, subject, text, _ABOUT_PAPERS, mark))
    return notes


def _marked_notes(finding: Finding, item: Item, evidence: Evidence) -> Iterator[tuple[str, Note]]:
    """A note for each page of each passage that decides the finding or contradicts it."""
    for citation in (*telling_passages(finding), *finding.leads):
        for mark in evidence.marks(citation):
            name = f"{finding.id}@{citation.span.start}-p{mark.page}"
            yield citation.file, _note(finding, item, name, mark)


def _note(finding: Finding, item: Item, name: str, mark: Mark | None = None) -> Note:
    lines = [
        f"{item.number}. {item.title}: {begin_small(item.label)} ({_(item.severity)}).",
        _("Required: {required}. The contract says: {says}.", required=item.required, says=item.says),
        item.gap,
        _("To be checked by hand: {question}", question=item.question) if item.question else "",
        f"{_('Exception:')} {item.exception}" if item.exception else "",
        f"{_('Ask for:')} {' '.join(item.ask)}" if finding.outcome.is_gap and item.ask else "",
    ]
    text = "\n\n".join(line for line in lines if line)
    return Note(name, AUTHOR, f"{_(item.severity)}: {item.label}", text, _COLOURS[finding.outcome], mark)
