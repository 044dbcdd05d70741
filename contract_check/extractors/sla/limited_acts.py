"""The time that limits an act, wherever it stands beside it and whatever says that it limits.

"Within four hours", "in at most 4 hours", "four hours later at the latest", "by the end of the next business day", and behind a
first half without a figure: "without undue delay, in no case later than two days", "as soon as possible (max. 72 hours)".
"""

from __future__ import annotations

import re

from contract_check.extractors.framework import Found
from contract_check.extractors.sla.cell_times import NEXT_DAY, TIME, read_time, time_at
from contract_check.language.clauses import Clause
from contract_check.model.late_pattern import late_pattern

_BEFORE = (
    r"(?:within|inside|in|at (?:the )?(?:most|latest),?|(?:no|not|never) (?:later|more|longer) than|"
    r"in no (?:case|event),? (?:later|more|longer) than|up to|under|less than|max(?:imum|\.)?|"
    r"takes?|:)(?: (?:a|the|about|approximately|under|within|in|at most|no more than|not more than|"
    r"less than|maximum of|period of)\b)*"
)
_DAY = (
    r"\b(?:on|by|before|within|no later than|not later than) (?:the )?(?:(?:end|close) of )?"
    f"(?:business (?:on|of) )?(?:the )?(?P<n>{NEXT_DAY})"
)
_AFTER = (
    r"(?: or (?:less|sooner|faster)\b|"
    r"'?s?'? (?:later|at (?:the )?(?:latest|most)|"
    r"after (?:the |its |an? )?(?:receipt|report\w*|notif\w+|call|ticket|being))\b)"
)
_LIMITED = late_pattern(rf"{_DAY}|\b{_BEFORE} ?(?P<d>{TIME})|(?P<e>{TIME}){_AFTER}")
_NEAR = 110  # characters between the act and its time
_ENDS = late_pattern(r"[;|]|[.] ")

_GOES_ON = late_pattern(r"\b(?:and|then|but)\b")


def time_limiting(clause: Clause, act: str, other_act: re.Pattern[str]) -> Found:
    """The time that stands with an act; None where another act, or the end of the statement, stands between them."""
    surface = clause.surface
    acts = [found.span() for found in re.finditer(act, surface)]
    for limit in _LIMITED.finditer(surface):
        for start, end in acts:
            between = surface[end : limit.start()] if end <= limit.start() else surface[limit.end() : start]
            if start >= limit.end() and _GOES_ON.search(between):
                continue
            if len(between) <= _NEAR and not _ENDS.search(between) and not other_act.search(between):
                return read_time(limit["n"]) if limit["n"] else time_at(clause, limit, "d" if limit["d"] else "e")
    return None
