"""resilience.incident_assistance — help in an incident, and at what cost.

Accepted as `free`: "shall assist the Customer in an ICT-related incident at no additional cost". As `agreed_cost`:
"at a cost determined ex ante", "at the rates set out in Schedule 4". As `unpriced`: help in a security incident
without a word on its cost.
Rejected: notice of an incident alone, support for faults, what the customer does in an incident, help for which the
customer pays without a rate.
Source: DORA Art. 30(2)(f).
"""

from __future__ import annotations

import re

from contract_check.extractors.framework import Extractor, Found, Pattern, choice
from contract_check.language.clauses import Clause
from contract_check.model.term import Better, Kind, TermDefinition

_INCIDENT = r"\b(?:(?:ict|security|cyber\w*|data|information security|ict-related|operational)(?:[- ]related)?(?: security)?(?: or \w+)? (?:incidents?|breach(?:es)?|events?)|incidents?|personal data breach(?:es)?)\b"
_HELP = r"\b(?:assist(?:s|ance)?|help(?:s)?|support(?:s)?|co-?operat(?:e|es|ion))\b"
_FREE = re.compile(
    r"\b(?:no (?:additional|extra|further) (?:costs?|charges?|fees?)|without (?:any )?(?:additional|extra|further) (?:costs?|charges?|fees?)|free of charge|at (?:its|VENDOR's) own (?:cost|expense)|at no (?:cost|charge|expense)|without charge)"
)
_AGREED = re.compile(
    r"\b(?:ex[- ]ante|(?:cost|fee|price|rate|charge)s?\b[^.;]{0,60}\b(?:set out|set forth|determined|agreed|specified|defined|fixed|stated)|(?:agreed|pre-?agreed|fixed|predetermined) (?:cost|fee|price|rate|charge)s?|rate card)"
)
_PAID = re.compile(
    r"\b(?:at CUSTOMER's (?:sole |own )?(?:cost|expense)|then[- ]current (?:\w+ )?rates?|time and materials|additional fees?|may charge)"
)


def _at_which_cost(clause: Clause, match: re.Match[str]) -> Found:
    """What the sentence, or the next one, says of the cost."""
    words = f"{clause.surface} {clause.after}"
    if _FREE.search(words):
        return choice("free")
    if _AGREED.search(words):
        return choice("agreed_cost")
    return None if _PAID.search(words) else choice("unpriced")


EXTRACTORS = (
    Extractor(
        term=TermDefinition(
            "resilience.incident_assistance",
            Kind.CHOICE,
            Better.NONE,
            "Does the vendor help in an incident, and is the cost of its help settled?",
            ("free", "agreed_cost", "unpriced"),
            on_request=True,
        ),
        must_be_owed=True,
        triggers=("incident", "breach"),
        accept=(
            Pattern("helps in an incident", rf"VENDOR <shall>,?<80>{_HELP}<20>(?:CUSTOMER|the financial|the institution)<160>{_INCIDENT}", _at_which_cost, weight=1),
            Pattern("in an incident, it helps", rf"\b(?:in the event of|where|if|when|in case of|upon|following|during|should)\b<60>{_INCIDENT}<160>VENDOR <shall>,?<60>{_HELP}", _at_which_cost, weight=1),
            Pattern("gives help in an incident", rf"VENDOR <shall>,?<60>\b(?:provide|give|render|offer)\b<60>\b(?:assistance|support|help|co-?operation)\b<120>{_INCIDENT}", _at_which_cost),
        ),
        reject=(
            Pattern("denied", r"<no_duty>|VENDOR <will_not><40>assist"),
            Pattern("breach of contract", r"\bbreach(?:es)? of (?:this|the|any) (?:agreement|contract|term|warrant|representation|obligation|section)|\bin breach\b|\bmaterial breach"),
            Pattern("the customer helps", r"^(?!.*VENDOR (?:shall|will|must)<120>(?:assist|help|support|co-?operat)).*CUSTOMER (?:shall|will|must)<60>(?:assist|help|support|co-?operat)"),
            Pattern("other incidents", r"\b(?:safety|accident|adverse event|spill|environmental|vehicle|infring\w+|litigation)\b"),
        ),
    ),
)  # fmt: skip
