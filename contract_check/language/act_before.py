"""Whether a period belongs to the act that stands before it, and not to the one that follows.

"We acknowledge receipt within 24 hours, look into it and fix the vulnerability" sets a time for the first act alone.

Accepted: "will acknowledge receipt within DURATION, investigate and fix …", "is assessed within DURATION and then fixed".
Rejected: "shall, within DURATION of the end, delete", "review and fix within DURATION", "within DURATION after it was reported".
"""

from __future__ import annotations

import re

from contract_check.model.late_pattern import late_pattern

_FIRST_ACT = (
    r"(?:acknowledg|confirm|repl(?:y|ies|ied)|respon|answer|contact|call|hear|notif|inform|tell|triag|assess|investigat|analy[sz]|"
    r"look|review|evaluat|examin|activat|declar|contain|start|begin|commenc|initiat|open|escalat|object|publish|appoint|schedul)\w*"
)
_WHO = r"(?:\b(?:VENDOR|CUSTOMER|it|they)(?: (?:shall|will|must|can))?|\b(?:shall|will|must|is|are|be|to)|,(?: and)?|\band)"
_BEFORE = late_pattern(rf"{_WHO}(?: \w+ly| also| first)? (?P<act>{_FIRST_ACT})\b(?:(?! and | or )[^,.;:|]){{0,100}}\Z")
_GOES_ON = late_pattern(r",|\b(?:and|then|to)\b")


def is_of_the_act_before(surface: str, start: int, end: int, act: int, own: re.Pattern[str] | None = None) -> bool:
    """Whether the period from `start` to `end` belongs to an act before it, and the one that ends at `act` is a further one.

    `own` are the words of the act that is looked for: a period behind these is its own.

    >>> said = "VENDOR will acknowledge receipt within DURATION, investigate and fix the vulnerability"
    >>> is_of_the_act_before(said, 39, 47, len(said))
    True
    >>> said = "VENDOR will, within DURATION, fix the vulnerability"
    >>> is_of_the_act_before(said, 20, 28, len(said))
    False
    """
    before = _BEFORE.search(surface, 0, start)
    if before is None or (own is not None and own.match(before["act"])):
        return False
    return _GOES_ON.search(surface, end, act) is not None
