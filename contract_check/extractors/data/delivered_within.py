"""How soon the vendor delivers what it is asked for, which is not for how long it can be asked.

Accepted: "Vendor shall deliver an export within 30 days of Customer's request", "Provide data export | within 14 days of request".
Rejected: "on request made within 30 days of expiry", "Vendor shall provide it for 30 days", a sentence with a window beside the deadline.
"""

from __future__ import annotations

from contract_check.language.clauses import Clause
from contract_check.model.late_pattern import late_pattern

_DELIVERED = late_pattern(
    r"(?:\bVENDOR(?:,[^,;|]{3,60},)? (?:shall|will|must|undertakes to|agrees to) |^\W*(?:\([a-z]\) )?)(?:\w+ly )?"
    r"(?:deliver|provide|return|supply|send|furnish|hand over|give|transmit)\b(?![^.;|]*\bfor DURATION)[^.;]{0,120}?"
    r"\bwithin (?:a (?:period|maximum) of |at most )?DURATION (?:of|after|from|following) "
    r"(?:receipt of |receiving |the date of )?(?:(?:CUSTOMER's|the|its|such|any|each|this|that|a|written|first) )*(?:request|demand|instruction|asking)"
)
_FIGURE = "DURATION"


def is_a_deadline_of_delivery(clause: Clause) -> bool:
    """Whether the only figure of a sentence is the time in which the vendor delivers on request."""
    return clause.surface.count(_FIGURE) == 1 and _DELIVERED.search(clause.surface, clause.start) is not None
