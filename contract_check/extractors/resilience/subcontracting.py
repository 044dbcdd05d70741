"""resilience.subcontracting — may the services be subcontracted, and on which conditions?

Accepted as `prohibited`: "shall not subcontract the Services". As `consent`: "shall not subcontract any part of the
Services without the Customer's prior written consent". As `conditions`: "may subcontract, provided that …",
"subcontracting is permitted under the conditions of Section 6". As `permitted`: "may subcontract without consent",
"may use subcontractors" without a word more.
Rejected: what a subcontractor does, liability for it without leave, subcontracting by the customer, processors of
personal data in a paper on data processing.
Source: DORA Art. 30(2)(a).
"""

from __future__ import annotations

import re

from contract_check.extractors.framework import Extractor, Found, Pattern, choice
from contract_check.language.clauses import Clause
from contract_check.model.term import Better, Kind, TermDefinition

_SUBCONTRACT = r"\bsub-?\s?contract(?:s|ed|ing|ors?)?\b"
_CONSENT = r"\b(?:consent|approval|permission|authori[sz]ation|approved|agreed|agreement)\b"
_CONDITION = re.compile(
    r"\b(?:provided(?: that| however)?|prior (?:written )?(?:consent|approval)|subject to|on (?:the )?condition|under the conditions|only if|only where|as long as|so long as|remains? (?:fully |solely )?(?:liable|responsible)|if (?:it|VENDOR)|notice|notif\w+|inform\w*|bound by|impos\w+|as follows)\b"
)
_FREELY = re.compile(
    r"\bwithout\b[^.;]{0,40}\b(?:consent|approval|notice|notif\w+|permission)\b|\bat (?:its|VENDOR's) (?:\w+ ){0,2}discretion"
)
_FIRST_APPROVED = re.compile(
    r"\bprior (?:written )?(?:consent|approval|authori[sz]ation|permission)|\bwritten (?:consent|approval) of CUSTOMER"
)
_VERB = r"\bsub-?\s?contract(?:s|ed|ing)?\b"
_USE = r"(?:use|engage|appoint|employ|retain|hire) [^|;]{0,30}?\bsub-?contractors?\b"


def _on_conditions(clause: Clause, match: re.Match[str]) -> Found:
    """Leave with conditions in this sentence or the next; a condition of consent is consent."""
    said = f"{clause.surface} {clause.after}"
    if _FREELY.search(clause.surface) or not _CONDITION.search(said):
        return None
    return choice("consent" if _FIRST_APPROVED.search(clause.surface) else "conditions")


def _freely(clause: Clause, match: re.Match[str]) -> Found:
    """Leave without a word on conditions, or with one that there are none."""
    said = f"{clause.surface} {clause.after}"
    return choice("permitted") if _FREELY.search(clause.surface) or not _CONDITION.search(said) else None


EXTRACTORS = (
    Extractor(
        term=TermDefinition(
            "resilience.subcontracting",
            Kind.CHOICE,
            Better.NONE,
            "May the services be subcontracted, and on which conditions?",
            ("prohibited", "consent", "conditions", "permitted"),
            on_request=True,
        ),
        triggers=("subcontract", "sub-contract", "sub contract"),
        accept=(
            Pattern("only with consent", rf"(?:VENDOR|BOTH|NEITHER)<60>(?:<will_not>|may|shall)<60>(?:{_VERB}|\b{_USE})<160>\b(?:without|unless|except|only with|only after|only upon)\b<60>(?:CUSTOMER|\bprior\b|\bwritten\b)<60>{_CONSENT}", choice("consent"), weight=2),
            Pattern("not without consent", rf"VENDOR (?:<will_not>|shall),?<20>\bwithout\b<80>{_CONSENT}<80>{_SUBCONTRACT}", choice("consent"), weight=2),
            Pattern("requires consent", rf"{_SUBCONTRACT}<80>\b(?:requires?|needs?|is subject to)\b<40>\b(?:prior|CUSTOMER's|written)\b<30>{_CONSENT}", choice("consent"), weight=2),
            Pattern("forbidden", rf"VENDOR <will_not> (?:\w+ )?{_SUBCONTRACT}(?!<200>\b(?:without|unless|except|other than|save)\b)|{_SUBCONTRACT}<40>\b(?:is|are) (?:not (?:permitted|allowed)|prohibited|excluded|forbidden)", choice("prohibited"), weight=1),
            Pattern("permitted on conditions", rf"VENDOR <may>,?<60>(?:{_VERB}|\b{_USE})|\bsub-?contracting\b<60>\b(?:is|are|shall be)\b<20>\b(?:permitted|allowed)\b", _on_conditions, weight=1),
            Pattern("permitted", rf"VENDOR <may>,?<60>(?:{_VERB}|\b{_USE})|\bsub-?contracting\b<60>\b(?:is|are|shall be)\b<20>\b(?:permitted|allowed)\b", _freely),
            Pattern("permitted without consent", rf"VENDOR <may>,?<60>(?:{_VERB}|\b{_USE})<120>\bwithout\b<40>{_CONSENT}", choice("permitted"), weight=1),
        ),
        reject=(
            Pattern("the customer's subcontracting", r"CUSTOMER (?:may|shall|will)(?: not)? (?:\w+ )?sub-?contract|CUSTOMER's sub-?contract"),
            Pattern("by subcontractors", r"sub-?contractors? (?:may|shall|will)(?: not)? <20>sub-?contract"),
            Pattern("a definition", r"\"?sub-?contractors?\"? means\b"),
        ),
    ),
)  # fmt: skip
