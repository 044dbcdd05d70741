"""Support hours that follow from how replies are counted: what is owed within business hours is answered in business hours.

"Critical | 1 business day" and "Business days are Monday to Friday" say together when support answers the worst problem,
though no sentence speaks of support hours. Without the definition nothing follows.
"""

from __future__ import annotations

from collections.abc import Iterator

from contract_check.extractors.framework import Reading
from contract_check.extractors.sla.stated_hours import hours_said
from contract_check.extractors.sla.support_times import support_times
from contract_check.extractors.sla.time_kinds import RESPONSE
from contract_check.language.clauses import Paper
from contract_check.language.passages import find
from contract_check.model.late_pattern import late_pattern
from contract_check.model.values import Choice, Duration, Unit

_COUNTED_IN_WORK = (Unit.BUSINESS_HOURS, Unit.BUSINESS_DAYS)
_DEFINED = late_pattern(
    r"\b(?:business|working|office|service|support) (?:hours?|days?)\b[\"'*\s]{0,3}"
    r"(?:\(|=|:|-|\b(?:are|is|means?|refers? to|run|from)\b)"
    r"(?P<hours>[^.;|]{0,20}(?:\bmon|\bweekday|\d ?[ap]\.?m|\d[:.]\d\d)(?:[^.;|]|[.:](?=[\dm])){0,60})"
)


def hours_that_replies_are_counted_in(paper: Paper) -> Iterator[Reading]:
    """The hours defined for counting, where the reply to the worst problem is owed in working time."""
    values = [time.value for time in support_times(paper, RESPONSE)]
    if not any(isinstance(value, Duration) and value.unit in _COUNTED_IN_WORK for value in values):
        return
    for match in find(_DEFINED, paper.lowered):
        word = hours_said(match["hours"])
        place = paper.document.block_at(match.start())
        if word and place:
            yield Reading(Choice(word), place, "hours that replies are counted in", weight=-2)
            return
