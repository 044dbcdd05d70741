"""What says that a body under the name of its kind owns its data: it stands in the paper for the customer.

Accepted: "County Data remains the property of County", "the School retains ownership of all School records", "title
to District Data remains with the District".
Rejected: confidential information, and any sentence in which the vendor stands between the body and its data.
"""

from __future__ import annotations

import re

from contract_check.extractors.data.customer_data import without
from contract_check.extractors.data.customer_owns import KEEPS, STATES
from contract_check.extractors.framework import TRUE, Pattern
from contract_check.language.clauses import Clause

# Who may stand in a paper for the customer. A bare name may be the vendor's.
_ROLES = (
    r"(?:partner|publisher|school|district|lea|university|college|merchant|tenant|licensee|agency|"
    r"authority|council|board|city|town|county|state|commonwealth|province|municipality|department|"
    r"ministry|government|trust|practice|buyer|purchaser|employer|seller|advertiser|organi[sz]ation|"
    r"institution|hospital|bank|retailer|member|participant|subscriber)"
)
_RECORDS = r"(?:data|contents?|information|materials?|records|files|documents)"


def _near(clause: Clause, match: re.Match[str]) -> str:
    """The name of the body and the words around it."""
    return clause.surface[max(0, match.start() - 50) : match.start() + 40]


BODIES_OWN = (
    Pattern(
        "whoever it is, it owns its own data",
        rf"\b(?P<who>{_ROLES}) (?:\([^()|]{{2,160}}\) )?{KEEPS}(?: \([^()|]{{2,160}}\))?,?"
        rf"{without('VENDOR', 140)}\b(?P=who)(?:'s)? (?:(?!confidential|proprietary)\w+ )?{_RECORDS}\b",
    ),
    Pattern(
        "whoever it is, its data is its property",
        rf"\b(?P<who>{_ROLES})(?:'s)?(?! confidential| proprietary)"
        rf"\b{without('VENDOR|not |confidential', 200)}"
        rf"\b(?:{STATES}\b{without('VENDOR|not ', 40)}|(?=(?:belongs?|vests?|remains?|stays?)\b))"
        r"(?:propert(?:y|ies) of(?:,? and under the control of)?|owned (?:\w+ ){0,3}by|"
        r"belongs? (?:\w+ )?to|vests? in|remains? with|stays? with)(?: the)? (?P=who)\b(?!'s)",
        lambda clause, match: TRUE if re.search(rf"\b{_RECORDS}\b", _near(clause, match)) else None,
    ),
    Pattern(
        "whoever it is, its data remains its own property",
        rf"\b(?P<who>{_ROLES})(?:'s)? (?:\w+ )?{_RECORDS}\b{without('VENDOR|not ', 80)}\b{STATES}"
        rf"\b{without('VENDOR|not ', 40)}(?P=who)'s (?:\w+ )?property\b",
    ),
)
