"""What service credits are given for, and the fees of which they are a share."""

from __future__ import annotations

import re

from contract_check.language.clauses import Clause

FEES = r"(?:fees?|charges?|bill|invoice|price|payments?|subscription|mrc|mrr|rate|amounts?|cost|value|rental|spend)"
# What the vendor failed to do, where the credit is given for that: it tells a remedy from a purchase.
FAILURE = re.compile(
    r"\b(?:slas?|service levels?|uptime|up-time|availability(?! (?:date|of funds|period))|unavailable|downtime|unavailab\w+|outages?|service commitments?|(?:is|are|was|were|been|goes|went) (?:\w+ )?down)\b"
)


def for_failure(clause: Clause) -> bool:
    """Whether the clause, or what stands around it, gives the credit for a missed level."""
    return FAILURE.search(f"{clause.heading} {clause.before} {clause.surface}") is not None
