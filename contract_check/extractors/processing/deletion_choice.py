"""processing.deletion_choice — at the end, the customer chooses between deletion and return.

Accepted: "at the choice of the Controller, deletes or returns all the personal data", "shall, as Customer elects,
return or destroy", "delete or return … in accordance with Customer's instructions".
Refused: "at Provider's option".
Rejected: either one without a choice, the choice within a confidentiality clause that binds both sides, export by
the customer itself.
Source: GDPR Art. 28(3)(g).
"""

from __future__ import annotations

import re

from contract_check.extractors.framework import FALSE, TRUE, Extractor, Found, Parse, Pattern
from contract_check.extractors.processing.matters import is_about_processing
from contract_check.language.clauses import Clause
from contract_check.model.term import Better, Kind, TermDefinition
from contract_check.model.values import Flag

_DELETE = r"\b(?:delet\w+|destr\w+|eras\w+|remov\w+|purg\w+|dispos\w+)"
_RETURN = r"\b(?:return\w*|hand(?:ed)?[- ](?:over|back)|transfer(?:red)? back|surrender\w*|give back)"
_EITHER = rf"(?:{_DELETE}<80>\bor\b<60>{_RETURN}|{_RETURN}<80>\bor\b<60>{_DELETE}|{_RETURN}<80>\band/or\b<60>{_DELETE}|{_DELETE}<80>\band/or\b<60>{_RETURN})"
_CHOOSES = (
    r"(?:\b(?:at|upon|on|by|following|according to|in accordance with|as per|pursuant to|per|based on|subject to) (?:the )?(?:\w+ )?(?:choice|option|election|discretion|instructions?|direction|decision|preference)s?(?: and \w+)? (?:of|by|from) (?:the )?(?:CUSTOMER|controller)|"
    r"\b(?:at|upon|on|by|following|according to|in accordance with|as per|pursuant to|per|based on|subject to) CUSTOMER's (?:\w+ ){0,3}(?:choice|option|election|discretion|instructions?|direction|decision|preference)s?|"
    r"\b(?:as|if|where|when|unless otherwise|whichever|what) (?:so )?(?:CUSTOMER (?:\w+ )?(?:chooses?|elects?|directs?|instructs?|requests?|decides?|prefers?)|(?:\w+ )?(?:chosen|elected|directed|instructed|requested|decided) by CUSTOMER)|"
    r"\bCUSTOMER(?:'s)? (?:may|can|shall|will|has the right to|is entitled to)?(?: \w+)? ?(?:choose|elect|decide|chooses|opt|choice|request|instruct|require)\b)"
)


def _whose(given: Flag) -> Parse:
    """The choice over personal or customer data, not over secrets of either side."""

    def read(clause: Clause, match: re.Match[str]) -> Found:
        words = clause.surface
        if re.search(r"confidential (?:information|material)", words) and not re.search(r"personal|process", words):
            return None
        about = re.search(r"\bdata\b|personal information|content", words) or is_about_processing(clause)
        return given if about else None

    return read


_GIVEN = _whose(TRUE)
_REFUSED = _whose(FALSE)


EXTRACTORS = (
    Extractor(
        term=TermDefinition(
            "processing.deletion_choice",
            Kind.FLAG,
            Better.TRUE,
            "May the customer choose between deletion and return of its data?",
            on_request=True,
        ),
        must_be_owed=True,
        triggers=("delet", "destr", "eras"),
        accept=(
            Pattern("either, as the customer chooses", rf"{_EITHER}<200>{_CHOOSES}", _GIVEN, weight=1),
            Pattern("as the customer chooses, either", rf"{_CHOOSES}<200>{_EITHER}", _GIVEN, weight=1),
            Pattern("one of them, or the other as the customer chooses", rf"(?:{_DELETE}|{_RETURN})<80>\bor,? {_CHOOSES},? (?:{_DELETE}|{_RETURN})", _GIVEN, weight=1),
            Pattern("the customer may choose either", rf"CUSTOMER <60>\b(?:choose|elect|decide|request|opt|instruct|require)\w*\b<100>{_EITHER}", _GIVEN),
            Pattern("as the vendor chooses", rf"(?:\bat|\bby|\bin) VENDOR's (?:\w+ ){{0,2}}(?:option|choice|election|discretion)<120>{_EITHER}|{_EITHER}<120>(?:\bat|\bby|\bin) VENDOR's (?:\w+ ){{0,2}}(?:option|choice|election|discretion)", _REFUSED, weight=2),
        ),
        reject=(
            Pattern("secrets of both sides", r"\b(?:receiving|disclosing) part(?:y|ies)\b|\bdiscloser\b|\brecipient\b"),
            Pattern("the customer has to return", r"CUSTOMER (?:shall|will|must)(?: \w+)? (?:return|destroy|delete|promptly)"),
            Pattern("when, and not which", r"\b(?:termination|expir\w+|end)\b<20>\bor,? (?:at|upon|on|following)\b<20>CUSTOMER's (?:\w+ ){0,2}(?:instruction|direction|decision)"),
            Pattern("goods and software", r"\b(?:products?|equipment|goods|hardware|licensed (?:software|materials)|units|inventory)\b"),
        ),
    ),
)  # fmt: skip
