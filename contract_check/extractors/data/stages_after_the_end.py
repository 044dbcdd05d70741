"""What becomes of data in stages after the end, where a line sets them one behind the other.

Accepted: "Business: 60 days read-only → 30 days suspended → hard delete" under a heading on the end: deleted after 90 days, and to
be had for 60; "after the end it is read-only for 60 days, then suspended for 30 days, then deleted".
Rejected: stages of a trial or free plan, of backups, of anything but the end of the contract, or whose last is no deletion of data;
stages counted in different units cannot be added.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal
from functools import lru_cache
from typing import NamedTuple

from contract_check.extractors.data.after_the_end import HELD
from contract_check.extractors.data.times_by_plan import is_of_the_end
from contract_check.extractors.sla.plans import weigh_by_plan
from contract_check.extractors.term_reading import Reading, Unreadable
from contract_check.language.clauses import Clause, Paper
from contract_check.model.document import Span
from contract_check.model.late_pattern import late_pattern
from contract_check.model.values import Duration

_ARROW = late_pattern(r"\s*(?:[→⟶➔➜⇒]|[-–=]+>)\s*")
_THEN = late_pattern(
    r"[,;]? (?:and )?(?:(?:it|this|that) )?(?:(?:is|are) )?(?:then|thereafter|afterwards)\b(?: (?:is|are))?,? ?"
)
_ASIDE = late_pattern(r"\([^()]*\)")
_GONE = r"(?:delet(?:e|ed|ion)|eras(?:e|ed|ure)|purged?|destr(?:oyed|uction)|wiped?)"
_HOW = r"(?:(?:hard|permanent(?:ly)?|final|irrevocabl[ey]|automatic(?:ally)?|full|complete|secure(?:ly)?)[ -])*"
# The last stage names nothing but the data: "removal of the old API" and "deleted from the queue" are something else.
_DELETED = late_pattern(
    rf"\W*{_HOW}{_GONE}(?: of (?:(?:all|the|any) )*{HELD})?\W*|"
    rf"\W*(?:(?:all|the|any) )*{HELD} (?:(?:is|are|will be|shall be) )?{_HOW}{_GONE}\W*"
)
_HAD = late_pattern(r"\bread[- ]?only\b|\bexport\w*|\bdownload\w*|\bretriev\w*|\baccess(?:ible)?\b")
_CLOSED = late_pattern(
    r"\b(?:suspend|lock|block|froz|freez|disabl|quarantin)\w*|\bno (?:\w+ )?access\b|\bwithout access\b"
)
_OF_DATA = late_pattern(HELD)
_OTHER = late_pattern(r"\b(?:backups?|back-ups?|logs?|invoices?|tickets?|messages?|e-?mails?)\b")
_UNPAID = late_pattern(r"\b(?:trials?|free|beta|demo|sandbox|evaluation|pilot|hobby|community)\b")


class _Stages(NamedTuple):
    """A line of stages: the clause, and how long each lasts before the data is deleted."""

    clause: Clause
    times: tuple[Duration, ...]
    had: int  # how many of the first let the customer at the data


def deleted_in_stages(paper: Paper) -> Iterator[Reading]:
    """After how long data is deleted, by the lines of stages."""
    yield from weigh_by_plan([_reading(found, found.times, "stages until deletion") for found in _find(paper)], paper)


def had_in_stages(paper: Paper) -> Iterator[Reading]:
    """For how long data can be had, by the lines of stages."""
    name = "stages in which data can be had"
    yield from weigh_by_plan(
        [_reading(found, found.times[: found.had], name) for found in _find(paper) if found.had], paper
    )


def lines_of_stages(paper: Paper) -> Iterator[Span]:
    """Where such stages stand, those of trials too: their figures say nothing one by one."""
    yield from (stages.clause.span for stages in _find(paper, unpaid=True))


def _reading(stages: _Stages, times: tuple[Duration, ...], pattern: str) -> Reading:
    return Reading(_sum(times), stages.clause.span, pattern, weight=2, clause=stages.clause, note=_note(times))


def _note(times: tuple[Duration, ...]) -> str:
    return "the stages were added up" if len(times) > 1 else ""


def _sum(times: tuple[Duration, ...]) -> Duration | Unreadable:
    units = {time.unit for time in times}
    if len(units) > 1:
        return Unreadable("its stages are counted in different units")
    return Duration(sum((time.amount for time in times), Decimal(0)), units.pop(), times[0].words)


@lru_cache(maxsize=1)
def _lines(paper: Paper) -> tuple[tuple[Clause, re.Pattern[str]], ...]:
    """The sentences that set stages one behind the other, with what divides these."""
    return tuple(
        (clause, divider)
        for divider, least in ((_ARROW, 1), (_THEN, 2))
        for index in paper.plain.holding(divider)
        for clause in paper.clauses_of(index)
        if len(divider.findall(clause.own)) >= least
    )


def _find(paper: Paper, *, unpaid: bool = False) -> Iterator[_Stages]:
    for clause, divider in _lines(paper):
        *parts, (_, last) = _parts(clause, divider)
        if not _DELETED.fullmatch(last) or _OTHER.search(parts[0][1]):
            continue
        if divider is _THEN and not _OF_DATA.search(clause.surface):
            continue
        if not is_of_the_end(clause.span.start, clause.surface, paper):
            continue
        if _UNPAID.search(parts[0][1]) and not unpaid:
            continue
        if len(parts) > 1 and not clause.quantities_in(parts[0][0], parts[1][0]):
            parts = parts[1:]  # "termination → 30 days export → deletion": the event from which it counts
        times = [_time(clause, start, start + len(words)) for start, words in parts]
        if all(times):
            yield _Stages(clause, tuple(time for time in times if time), _had([words for _, words in parts]))


def _parts(clause: Clause, divider: re.Pattern[str]) -> list[tuple[int, str]]:
    """The stages with the place of each in the surface; what stands in brackets is blanked out."""
    surface = _ASIDE.sub(lambda aside: " " * len(aside[0]), clause.surface)
    starts = [clause.start, *(gap.end() for gap in divider.finditer(surface, clause.start))]
    ends = [*(gap.start() for gap in divider.finditer(surface, clause.start)), len(surface)]
    return [(start, surface[start:end]) for start, end in zip(starts, ends, strict=True)]


def _time(clause: Clause, start: int, end: int) -> Duration | None:
    """How long a stage lasts: its only figure."""
    figures = clause.quantities_in(start, end)
    return figures[0].value if len(figures) == 1 and isinstance(figures[0].value, Duration) else None


def _had(stages: list[str]) -> int:
    """How many stages, from the first, let the customer at its data."""
    for number, words in enumerate(stages):
        if not _HAD.search(words) or _CLOSED.search(words):
            return number
    return len(stages)
