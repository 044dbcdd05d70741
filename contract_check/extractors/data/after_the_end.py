"""What becomes of the customer's data after the end, and when, whichever way a sentence says so.

The matters: the data (`HELD`), the end or a request (`EVENT`), the act (deleting, or still getting at it),
and the figure that goes with the act. Of several figures, the one tied to the end or the act counts
("DURATION after termination", "within DURATION"), and of those the nearest to the act.
`deleted_after_the_end` and `had_after_the_end` tell what is deleted and what can still be had.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable, Iterator
from dataclasses import replace
from decimal import Decimal
from itertools import pairwise

from contract_check.extractors.data.matters import DELETE, GET, OVER, THEIRS
from contract_check.extractors.framework import Found, Reading, duration_of
from contract_check.language.act_before import is_of_the_act_before
from contract_check.language.clauses import Clause, Paper
from contract_check.model.late_pattern import late_pattern
from contract_check.model.values import Duration, Unit

# Of what is the customer's, what is no data ("CUSTOMER's licence").
_NO_DATA = (
    r"(?!(?:names?|logos?|marks?|trade ?marks?|brands?|rights?|licen[cs]es?|access|use|employ\w*|staff|personnel|"
    r"equipment|software|fees?|obligations?|subscriptions?|notice|request|choice|option|breach|payments?|"
    r"affiliates?)\b)"
)
HELD = (
    rf"(?:{THEIRS}|\bdata\b|"
    r"\b(?:tenant|workspace|organi[sz]ation|account(?! of what)|content|everything (?:in|CUSTOMER)|"
    r"recordings|documents|galler(?:y|ies)|files|reports and raw data|anything)\b|"
    rf"\bCUSTOMER's {_NO_DATA}\w+(?=(?: (?:and|or) \w+)? (?:is|are|will|shall|gets?)\b))"
)
_REQUEST = r"(?:\brequest\w*|\basks? (?:VENDOR|us)\b|\binstruct\w*|\bdemand)"
EVENT = rf"(?:{OVER}|{_REQUEST})"
ENDED = late_pattern(OVER)

_IN_DAYS = late_pattern(r"\b(?:day |t ?\+ ?)(\d{1,3})\b")
_LEAD = late_pattern(
    r"(?:\b(?:within|inside|in|after|than|latest|up to|until|for|by|of|over|have|another|further|"
    r"least|lasts?|is|has|plus|granted|grants? CUSTOMER|throughout|during|the|a|an)\b|"
    r"[:|,(+]) ?(?:(?:a|an|the|another|further|following|period|maximum|minimum|of|at most|at least|"
    r"additional|next|first|latest) )*\Z"
)
# The figure is the label of a line: "30 days: data export available".
_LABEL = late_pattern(r"\A\W*(?:(?:after|day|up to|from) )?\Z")
_TIED = late_pattern(
    r"DURATION[\w ,-]{0,24}?\b"
    r"(?:later\b|after|following|from|of|beyond|that come after|past|once|when)\b[^.;|]{0,60}?"
    rf"{EVENT}|DURATION later|DURATION post-\w+"
)
# "Not deleted before a week has passed": the act may be as late as anyone likes.
_NO_DEADLINE = late_pattern(r"\b(?:not|no|never) (?:before|earlier than|sooner than|until) (?:\w+ ){0,3}\Z")
_TOO_FAR = 200  # characters between a figure and the act

# Items of a list inside a sentence: "upon termination, (a) access ends; (b) Provider deletes the data".
_ITEM = late_pattern(r"(?:(?<=[;:,] )|(?<=[;:,] and )|(?<=[;:,] or ))\((?:[a-z]{1,2}|[ivx]{1,5}|\d{1,2})\) ")


def of_each_item(read: Callable[[Clause], Found], clause: Clause) -> Found:
    """What `read` finds in a sentence, or in the first item of the list inside it that says something.

    An item is read under what leads into the list, and without its neighbours, whose figures are not its own.
    """
    return next((found for part in _items(clause) if (found := read(part)) is not None), None)


def _items(clause: Clause) -> Iterator[Clause]:
    words = clause.surface
    starts = [match.start() for match in _ITEM.finditer(words)]
    if len(starts) < 2:
        yield clause
        return
    for start, end in pairwise([*starts, len(words)]):
        if end > clause.start:
            blank = " " * (start - starts[0])
            yield replace(clause, surface=f"{words[: starts[0]]}{blank}{words[start:end]}")


def above(clause: Clause) -> str:
    """What stands over a sentence or row: its section's heading, and the head of its table."""
    head = " ".join(clause.table.header).lower() if clause.table else ""
    return f"{clause.heading} {head}"


def first_figure(clause: Clause) -> Found:
    """The first duration of the sentence itself."""
    durations = (q for q in clause.quantities_in(clause.start, len(clause.surface)) if isinstance(q.value, Duration))
    return next((q.value for q in durations if isinstance(q.value, Duration)), None)


def counts_in_days(words: str) -> bool:
    """Whether a time is counted in days without a unit behind the figure: "on day 30"."""
    return _IN_DAYS.search(words) is not None


def nearest_figure(clause: Clause, acts: list[re.Match[str]]) -> Found:
    """The figure that goes with one of the acts."""
    words = clause.surface
    tied = {match.start() for match in _TIED.finditer(words)}
    best: tuple[float, Found] | None = None
    for found in re.finditer(r"DURATION|BLANK", words):
        if found.end() <= clause.start or _NO_DEADLINE.search(words, max(0, found.start() - 30), found.start()):
            continue
        if found.end() < acts[0].start() and is_of_the_act_before(words, *found.span(), acts[0].end()):
            continue
        led = _LEAD.search(words[max(0, found.start() - 40) : found.start()])
        if not (led or _LABEL.match(clause.own[: found.start() - clause.start]) or found.start() in tied):
            continue
        value = duration_of(clause.quantity_at(found.start()))
        if value is None:
            continue
        near = min(abs((act.start() + act.end()) / 2 - found.start()) for act in acts)
        if near > _TOO_FAR:
            continue
        cost = near - (150 if found.start() in tied else 0)
        if best is None or cost < best[0]:
            best = (cost, value)
    return best[1] if best is not None else _day_of_the_plan(clause)


def _day_of_the_plan(clause: Clause) -> Found:
    """The time of "day 30 after termination", or of a line "Day 30" under a heading on the end."""
    words = clause.surface
    days = _IN_DAYS.search(words, clause.start)
    labelled = re.match(r"\W*day \d+\b", clause.own) and ENDED.search(clause.heading)
    if days and (labelled or re.search(r"day \d+ (?:after|from|following)|t ?\+", words)):
        return Duration(Decimal(days[1]), Unit.DAYS, days[0])
    return None


_SENTENCES_BEFORE = 2  # that a "thereafter" or "during this time" can speak of
_KEPT_FOR = late_pattern(
    r"(?:\b"
    r"(?:not before|not earlier than|for|of|within|until|has|have|least|than|up to|lasts?|in|after)"
    r"\b(?: (?:a|an|the|period|further|another|additional|up to|at least|of|less|more|than|"
    r"approximately|about))* (?P<d>DURATION)|"
    r"(?P<bare>DURATION)(?= (?:after|following|from)\b))"
    r"(?!'?s?,? (?:\w+ )?(?:prior|advance|notice|written))"
)
_OF_KEEPING = late_pattern(
    f"{GET}|{DELETE}|"
    r"\b(?:retain|retention|kept|keep|hold|held|stor(?:e|ed|age)|preserv|maintain|archiv|grace|period|"
    r"window)\w*"
)


def sentences_before(reading: Reading, paper: Paper) -> list[Clause]:
    """The sentences of its paragraph that stand just before a reading."""
    start = reading.span.start
    index = bisect_right([block.start for block in paper.document.blocks], start) - 1
    return [clause for clause in paper.clauses_of(index) if clause.span.start < start][-_SENTENCES_BEFORE:]


def time_of_keeping(clause: Clause) -> Duration | None:
    """For how long a sentence says that the data is kept."""
    match = _KEPT_FOR.search(clause.surface, clause.start)
    quantity = (
        clause.quantity_at(match.start("d" if match["d"] else "bare"))
        if match and _OF_KEEPING.search(clause.surface)
        else None
    )
    return quantity.value if quantity is not None and isinstance(quantity.value, Duration) else None
