"""What service credits are given for, and the fees of which they are a share."""

from __future__ import annotations

from contract_check.language.clauses import Clause
from contract_check.model.late_pattern import late_pattern
from contract_check.model.values import Percent

CREDIT = (
    r"\b(?:credits?|credited|credit/refund|rebates?|compensation|abatements?|refund(?:s|ed)?|fee "
    r"reductions?|reductions?|penalt(?:y|ies)|remed(?:y|ies)|service credits?)\b"
)
FEES = r"(?:fees?|charges?|bill|invoice|price|payments?|subscription|mrc|mrr|rate|amounts?|cost|value|rental|spend)"
# What the vendor failed to do, where the credit is given for that: it tells a remedy from a purchase.
FAILURE = late_pattern(
    r"\b(?:slas?|service levels?|uptime|up-time|availability(?! (?:date|of funds|period))|unavailable|"
    r"downtime|unavailab\w+|outages?|service commitments?|"
    r"(?:is|are|was|were|been|goes|went) (?:\w+ )?down)\b"
)
_OF_A_LONGER_PERIOD = late_pattern(
    r" of (?:the |CUSTOMER's |its |total |aggregate |such )*(?P<period>annual|yearly|quarterly)"
)


def for_failure(clause: Clause) -> bool:
    """Whether the clause, or what stands around it, gives the credit for a missed level."""
    return FAILURE.search(f"{clause.heading} {clause.before} {clause.surface}") is not None


def of_a_month(share: Percent, tail: str) -> Percent:
    """A share as one of a month's fees, where the words behind it say that it is one of a year's or a quarter's."""
    period = _OF_A_LONGER_PERIOD.match(tail)
    months = 1 if period is None else 3 if period["period"] == "quarterly" else 12
    return Percent(share.amount * months, share.words)
