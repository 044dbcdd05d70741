"""Items inside one sentence that are statements of their own: what one says is not what the next is about.

Accepted: "(i) CUSTOMER shall give DURATION' notice of audits; (ii) VENDOR may suspend access".
Rejected: items that share a lead-in ("VENDOR shall (i) notify CUSTOMER, (ii) …"), and those that go on ("(ii) may suspend").
"""

from __future__ import annotations

from contract_check.language.wording import ITEM_MARK
from contract_check.model.late_pattern import late_pattern

_STATES = (
    rf"{ITEM_MARK}(?:the )?(?:CUSTOMER|VENDOR|BOTH)(?: \w+ly)?,? "
    r"(?:shall|will|must|may|can|agrees?|undertakes?|has|have|is|are|gives?|provides?|bears?|pays?|accepts?|grants?)\b"
)
_FIRST = late_pattern(_STATES)
_NEXT = late_pattern(rf"[;,.] (?:and |or )?{_STATES}")


def runs_over_items(surface: str, start: int, end: int) -> bool:
    """Whether what is found from `start` to `end` begins in one item that is a statement of its own, and ends in another.

    >>> said = "(i) CUSTOMER shall pay within DURATION; (ii) VENDOR may delete data"
    >>> runs_over_items(said, 23, len(said)), runs_over_items(said, 0, len(said))
    (True, False)
    """
    if ") " not in surface:
        return False
    following = _NEXT.search(surface, start, end)
    return following is not None and _FIRST.search(surface, 0, start) is not None
