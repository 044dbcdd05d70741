"""commercial.liability_cap — the general cap on the vendor's liability.

Accepted: "liability shall not exceed the fees paid in the twelve (12) months preceding the claim", "is
limited to the greater of $100 or the amounts paid in the six months before", "will not be more than",
"for any amount in excess of", "maximum liability is", a limit on damages under such a heading.
Rejected: a cap on the customer's liability alone, on one remedy (service credits, liquidated
damages), on insurance, for free or beta use alone, and the higher cap of a carve-out.
"""

from __future__ import annotations

import re

from contract_check.extractors.commercial.cap_amounts import read_amounts
from contract_check.extractors.framework import Extractor, Found, Pattern, Unreadable
from contract_check.language.clauses import Clause
from contract_check.model.term import Better, Kind, TermDefinition


def _read_cap(clause: Clause, match: re.Match[str]) -> Found:
    """The amounts that follow the words of the cap."""
    amounts = read_amounts(clause, match.end(), len(clause.surface))
    if amounts is not None:
        return amounts
    if "BLANK" in clause.surface[match.end() : match.end() + 160]:
        return Unreadable("the figure is left blank or redacted")
    return None


_LIABLE = r"(?:liab(?:le|ility|ilities)|responsible for|damages|recover\w*)"
_NOT_MORE = (
    r"(?:\bexceed(?:s|ing)?\b|be (?:more|greater|higher) than|in excess of|\b(?:limited|capped|restricted) (?:in all cases |in the aggregate |solely )?(?:to|at)\b|"
    r"\blimit(?:ed)? (?:of|is)\b|maximum (?:aggregate |total )?(?:liability|amount)[^|]{0,120}?\b(?:is|shall be|will be)\b|more than|greater than)"
)

EXTRACTORS = (
    Extractor(
        term=TermDefinition(
            "commercial.liability_cap",
            Kind.AMOUNTS,
            Better.HIGHER,
            "What is the general cap on the vendor's liability?",
        ),
        triggers=("liab", "damages"),
        accept=(
            Pattern("liability not to exceed", rf"{_LIABLE}\b[^|]{{0,700}}?{_NOT_MORE}", _read_cap, weight=1),
            Pattern("limit on damages", rf"{_NOT_MORE}", _read_cap, heading=r"liab|damages"),
            Pattern("no more is owed", rf"{_NOT_MORE}(?=[^|]{{0,200}}?liab)", _read_cap),
        ),
        reject=(
            Pattern(
                "the customer's liability alone",
                r"(?:CUSTOMER's (?:\w+ ){0,4}liability|liability of CUSTOMER)(?![^|]*(?:VENDOR's|BOTH))",
            ),
            Pattern(
                "one remedy only",
                r"service credits?\b|service level|liquidated damages|late (?:fee|charge)|withhold",
            ),
            Pattern("insurance", r"\bpolic(?:y|ies) of insurance\b|insurance (?:coverage|with limits)|per occurrence"),
            Pattern(
                "free or trial use alone",
                r"(?:free (?:of charge|trial|tier|services?|software|plan)|\bbeta\b|evaluation|preview)[^|]{0,200}(?:limited to|exceed)",
            ),
            Pattern(
                "a higher cap of its own",
                r"\bsuper-?cap\b|(?:data protection|increased|enhanced) (?:claims?|cap|liability)",
            ),
        ),
    ),
)
