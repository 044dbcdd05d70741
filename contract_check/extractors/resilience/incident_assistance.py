"""resilience.incident_assistance — help in an incident, and at what cost.

Accepted as `free`: "shall assist the Customer in an ICT-related incident at no additional cost". As `agreed_cost`:
"at a cost determined ex ante", "at the rates set out in Schedule 4". As `unpriced`: help in a security incident
without a word on its cost ("cooperates with Customer's response to a breach", "will work with you to contain it").
Rejected: notice of an incident alone, support for faults, what the customer does in an incident, help for which the
customer pays without a rate.
Source: DORA Art. 30(2)(f).
"""

from __future__ import annotations

import re

from contract_check.extractors.framework import Extractor, Found, Pattern, choice
from contract_check.extractors.resilience.matters import (
    ACTS,
    AT_WILL,
    CUSTOMER_HELPS,
    HELPS,
    INSTITUTION,
    denied,
    statement,
)
from contract_check.extractors.subject import Subject
from contract_check.language.clauses import Clause
from contract_check.model.late_pattern import late_pattern
from contract_check.model.term import Better, Kind, TermDefinition

_INCIDENT = (
    r"\b(?:incidents?|cyber[- ]?attacks?|"
    r"(?:security|cyber\w*|data|personal data|information(?: security)?) (?:breach(?:es)?|events?)|"
    r"breach(?:es)? of (?:(?:the|any|its) )?(?:\w+ )?(?:data|information|records))"
    r"\b(?! (?:response|management) (?:plan|process|procedure|polic))"
)
_THEIR_HELP = rf"{CUSTOMER_HELPS}|{denied(HELPS)}|{AT_WILL}"
_FREE = late_pattern(
    r"\b(?:no (?:additional |extra |further |separate )?(?:costs?|charges?|fees?|remuneration|expense)|"
    r"without (?:any )?(?:additional |extra |further |separate )?"
    r"(?:costs?|charges?|fees?|remuneration)|"
    r"free of charge|"
    r"at (?:its|VENDOR's) own (?:cost|expense)|"
    r"not (?:be )?charged|"
    r"(?:bears?|absorbs?|carr(?:y|ies)) (?:the|all|any) (?:costs?|expenses?) of "
    r"(?:(?:the|this|that|its|such|any) )?(?:help|assistance|support|co-?operation)|"
    r"(?:shall|will|does|do|may) not (?:\w+ )?charge(?: CUSTOMER| the \w+)?(?: a fee| anything)? for|"
    r"included in the (?:fees?|price|charges))\b"
)
_AGREED = late_pattern(
    r"\b(?:ex[- ]ante|"
    r"(?:cost|fee|price|rate|charge)s?\b[^.;]{0,60}\b"
    r"(?:set out|set forth|determined|agreed|specified|defined|fixed|stated|set|"
    r"(?:in|of|from) (?:annex|schedule|appendix|exhibit))|"
    r"(?:agreed|pre-?agreed|fixed|predetermined) (?:\w+ )?(?:cost|fee|price|rate|charge)s?|"
    r"rate card)"
)
_PAID = late_pattern(
    r"\b(?:at (?:CUSTOMER|the \w+(?: \w+)?)'s (?:sole |own )?(?:cost|expense)|"
    r"then[- ]current (?:\w+ ){0,4}rates?|rates then in effect|time[- ]and[- ]materials?|"
    r"additional fees?|may charge|payment of fees)"
)


# In a paper on support, an incident is a fault that a user reports.
_FAULTS = late_pattern(r"\b(?:support|service levels?|sla|response times?)\b")
_TITLE = 300
_OF_SECURITY = late_pattern(r"\b(?:security|cyber\w*|ict|breach(?:es)?|forensic\w*)\b")


def _at_which_cost(clause: Clause, match: re.Match[str]) -> Found:
    """What the sentence, or the next one, says of the cost."""
    words = f"{clause.surface} {clause.after}"
    place = f"{clause.heading} {clause.document.text[: min(_TITLE, clause.span.start)].lower()}"
    if _FAULTS.search(place) and not _OF_SECURITY.search(words):
        return None
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
        triggers=("incident", "breach", "cyber"),
        speaks_of=Subject(
            "(security|ict[- ]related|cyber|data) (incidents?|breach(es)?)|the incident|an incident|cyber ?-?attacks?",
            "assist*|help*|cooperat*|cooperation|support*|work with|aid",
            "VENDOR|BOTH",
            within=110,
            unless="infring*|material breach|claim*|severity|support (ticket|hours|request)*|incident management|customer support",
        ),
        accept=(
            Pattern(
                "helps in an incident",
                statement(
                    "VENDOR",
                    f"{INSTITUTION}|"
                    r"\b(?:give|provide|render)\b<60>(?:assistance|help|support|co-?operation)|"
                    r"VENDOR (?:<shall> )?(?:assists?|helps?)\b",
                    rf"{HELPS}<200>{_INCIDENT}|{_INCIDENT}<160>{HELPS}",
                    without=_THEIR_HELP,
                ),
                _at_which_cost,
                weight=1,
            ),
            Pattern(
                "helps, under a heading of incidents",
                statement(
                    rf"VENDOR (?:<shall>|{ACTS})<120>{HELPS}(?: with)? (?:it|them|{INSTITUTION})\b<60>"
                    r"\b(?:investigat|contain|remed|mitigat|respon|dut(?:y|ies)|"
                    r"obligations?|handling|recover)\w*",
                    INSTITUTION,
                    without=_THEIR_HELP,
                ),
                _at_which_cost,
                heading=r"\b(?:security|cyber\w*|data|ict)[\w -]{0,12} (?:incidents?|breach(?:es)?)\b",
            ),
            Pattern(
                "help in incidents is priced",
                statement(rf"(?:\A|, )\W*{HELPS}<30>{_INCIDENT}", "VENDOR", without=_THEIR_HELP),
                _at_which_cost,
            ),
        ),
        reject=(
            Pattern("denied", r"<no_duty>|VENDOR <will_not><40>assist"),
            Pattern(
                "support for faults",
                r"VENDOR supports incidents|\bincidents? of (?:severity|priority)|\bseverity (?:\d|one|level)|"
                r"\bsupport (?:requests?|tickets?|hours|portal|incidents?)\b",
            ),
            Pattern(
                "other incidents",
                r"\b(?:safety|accident|adverse event|spill|environmental|vehicle|infring\w+|litigation)\b",
            ),
        ),
    ),
)
