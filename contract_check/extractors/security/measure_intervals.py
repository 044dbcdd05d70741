"""How often a measure is repeated: "annually", "every six months", an interval that is left blank."""

from __future__ import annotations

import re
from collections.abc import Callable

from contract_check.extractors.framework import UNSPECIFIED, Found, Unreadable
from contract_check.extractors.security.measure_titles import is_title
from contract_check.language.clauses import Clause
from contract_check.language.intervals import find_intervals, interval_of
from contract_check.model.late_pattern import late_pattern

# "at least once every ____ months"
_BLANK_INTERVAL = late_pattern(r"\b(?:every|each|per|once (?:a|in|in any|in each))(?: period of)? BLANK")
_NEAR_BLANK = 120
_CONTINUOUS = late_pattern(r"\bcontinu(?:ous|al)|\breal[- ]?time|\baround the clock")


def repeated(act: str, otherwise: Found = UNSPECIFIED) -> Callable[[Clause, re.Match[str]], Found]:
    """A parser of the interval of the act that a match names; `otherwise` where none is given.

    `act` is a regex for the noun or verb whose interval is wanted, looked for inside the match.
    """
    wanted = late_pattern(act)

    def parse(clause: Clause, match: re.Match[str]) -> Found:
        places = [named.span() for named in wanted.finditer(clause.surface, match.start())] or [match.span()]
        start, end = places[0]
        if is_title(clause):
            return None
        if _BLANK_INTERVAL.search(clause.surface, max(0, start - _NEAR_BLANK), end + _NEAR_BLANK):
            return Unreadable("the interval is left blank")
        found = (interval_of(clause.surface, clause.quantities, *place) for place in places)
        # "We continuously watch our systems and take these measures: regular tests"
        here = clause.surface[clause.surface.rfind(":", 0, start) + 1 :]
        watched = not _CONTINUOUS.search(here)
        return next((i for i in found if i and not (watched and i.amount == 0)), otherwise)

    return parse


def interval_in_row(clause: Clause, match: re.Match[str]) -> Found:
    """The interval in the row of a table whose first cell names the measure."""
    return next((i.value for i in find_intervals(clause.surface, clause.quantities)), None)
