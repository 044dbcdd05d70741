"""Which of the notices of an end count: not those of beta features, of later reminders, or of no stated length beside one."""

from __future__ import annotations

from dataclasses import replace

from contract_check.extractors.commercial.pilot_terms import is_pilot
from contract_check.extractors.framework import UNSPECIFIED, Reading
from contract_check.extractors.ranking import rough_hours
from contract_check.language.clauses import Paper
from contract_check.language.passages import find
from contract_check.model.late_pattern import late_pattern
from contract_check.model.values import Duration

_BETA = late_pattern(
    r"\bbeta\b|pre-?release|\bpreview|early access|\balpha\b|experimental|\btrial\b(?! periods?\b)|free "
    r"(?:tier|plan|service|trial|version)|evaluation|pilot|proof of concept"
)


def that_count(readings: list[Reading], paper: Paper) -> list[Reading]:
    """The notices that count, beta features among them only in a paper that is about them."""
    kept = _first_of_reminders(_without_vaguer(readings))
    if _is_about_beta(paper) or is_pilot(paper):
        return kept
    return [r for r in kept if r.clause is None or not _BETA.search(f"{r.clause.heading} {_about(r)}")]


def _about(reading: Reading) -> str:
    """The sentence of a reading; of one that states a time, the parts with a time in them ("…; preview models may go at once")."""
    words = reading.clause.surface if reading.clause is not None else ""
    timed = [part for part in words.split(";") if "DURATION" in part]
    return ";".join(timed) if timed and isinstance(reading.value, Duration) and reading.value.amount else words


def _without_vaguer(readings: list[Reading]) -> list[Reading]:
    """A sentence that states a period says no more by also speaking of notice; nor does another, mostly."""
    figured = {r.span for r in readings if isinstance(r.value, Duration) and r.value.amount}
    kept = [r for r in readings if r.span not in figured or r.value != UNSPECIFIED]
    return [replace(r, weight=r.weight - 3) if figured and r.value == UNSPECIFIED else r for r in kept]


def _first_of_reminders(readings: list[Reading]) -> list[Reading]:
    """Of several notices in one list ("60 days before, 30 days before, at retirement") the first counts."""
    longest: dict[tuple[str, str], float] = {}
    timed = [
        (r, _list_of(r), rough_hours(r.value)) for r in readings if isinstance(r.value, Duration) and _list_of(r)[1]
    ]
    for _, listed, hours in timed:
        longest[listed] = max(longest.get(listed, 0.0), hours)
    later = [r for r, listed, hours in timed if hours < longest[listed]]
    return [r for r in readings if r not in later]


def _list_of(reading: Reading) -> tuple[str, str]:
    """The wording by which a list item was read, and the list's lead-in; that is empty for a plain sentence."""
    clause = reading.clause
    return reading.pattern, clause.surface[: clause.start] if clause else ""


def _is_about_beta(paper: Paper) -> bool:
    """Whether the paper as a whole is about beta or trial software: by its title, or by every page of it."""
    blocks = paper.document.blocks
    title = paper.lowered[blocks[0].start : blocks[min(2, len(blocks) - 1)].end][:160] if len(blocks) > 3 else ""
    length = len(paper.lowered)
    places = [match.start() for match in find(_BETA, paper.lowered)]
    quarters = {4 * place // max(1, length) for place in places}  # a section on beta features fills one of them
    return _BETA.search(title) is not None or (len(places) >= 5 and len(places) * 1_000 > length and len(quarters) > 2)
