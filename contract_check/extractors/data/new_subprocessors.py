"""What a new sub-processor is called, and whether a clause speaks of one who processes personal data."""

from __future__ import annotations

import re

from contract_check.extractors.framework import Pattern
from contract_check.language.clauses import Clause
from contract_check.language.wording import words
from contract_check.model.late_pattern import late_pattern

# Others who process for the vendor, as plain papers call them: "the companies that help us".
HELPERS = (
    r"\b(?:other |outside |third[- ]party )?(?:companies|company|firms?|businesses|business|partners?|suppliers?) "
    r"(?:(?:that|who|which) (?:help|work for|assist|support)s?|to (?:help|assist)|helping) VENDOR\b|"
    r"\b(?:let|allow|have|before) (?:another|any other|other|any outside) (?:company|companies|firms?|business)\b"
)
# Work on data that goes on to somebody else, whatever that one is called.
_WORK = r"\bprocessing\b(?! (?:plant|line|machin|equipment|fee|charge))"
HANDED_ON = (
    rf"\b(?:pass|hand|entrust|delegat|outsourc|assign|transfer)\w*\b[^.;|]{{0,30}}{_WORK}[^.;|]{{0,40}}"
    r"\bthird[- ]part(?:y|ies)\b|"
    rf"{_WORK}[^.;|]{{0,60}}\b(?:passed|handed|entrusted|delegated|outsourced|assigned|transferred)\b[^.;|]{{0,20}}"
    r"\bthird[- ]part(?:y|ies)\b"
)
# Records of people that a school or a practice hands over are personal data by their name.
RECORDS_OF_PEOPLE = r"\b(?:student|pupil|patient|education(?:al)?) (?:data|records?|information)\b"

SUB = (
    rf"(?:{HELPERS}|"
    r"\b(?:sub-?\s?processors?|sub-?\s?processing|other processors?|another processor|"
    r"(?:additional|further|third[- ]party) (?:data )?processors?|"
    r"(?:other|another|additional|further) VENDOR|subservice providers?|sub-contracted processors?|"
    r"sub-?contract(?:ors?|ing)|third[- ]part(?:y|ies)(?: service providers?)?)\b)"
)

SURE = late_pattern(
    rf"{HELPERS}|{HANDED_ON}|"
    rf"{RECORDS_OF_PEOPLE}[^.]*sub-?contract|sub-?contract[^.]*{RECORDS_OF_PEOPLE}|"
    r"sub-?\s?process|other processor|another processor|"
    r"(?:additional|further|third[- ]party) (?:data )?processor|"
    r"(?:other|another|additional|further) VENDOR|"
    r"subcontracted processor|"
    r"(?:personal data|personal information|processing)[^.]*sub-?contract|"
    r"sub-?contract[^.]*(?:personal data|personal information|process)|"
    r"third[- ]part(?:y|ies) (?:to |that |who |which |shall |will )+"
    r"(?:access and |store or )?process\w* (?:CUSTOMER(?:'s)? )?personal (?:data|information)"
)

# How a paper on data processing begins; its subcontractors all process personal data.
_PROCESSING_PAPER = late_pattern(
    r"\bdpa\b|"
    r"data (?:processing|protection|processor) (?:agreement|addendum|annex|contract|terms|exhibit)|"
    r"(?:commissioned|order|contract) (?:data )?processing|"
    r"processing of personal data|art(?:icle|\.)? 28|"
    r"business associate (?:agreement|addendum|contract)"
)

_ITS_LIST = late_pattern(
    r"\A\W*(?:\w+ ){0,3}sub-?\s?processors?\b|"
    r"\b"
    r"(?:list of (?:\w+ )?sub-?\s?processors|sub-?\s?processors? (?:list|policy|notice|register|page))"
    r"\b"
)


_IN_HEADING = late_pattern(r"[Ss]ub-?\s?process|\b[Oo]ther (?:data )?[Pp]rocessors")
_NEIGHBOUR = 160  # characters above an item in which its neighbour stands


def is_of_subprocessors(clause: Clause) -> bool:
    """Whether the clause, its heading or the whole paper speaks of those who process personal data."""
    near = f"{clause.heading} {clause.before}"
    if SURE.search(clause.surface) or re.search(r"sub-?\s?process|(?:further|other|another) (?:data )?processor", near):
        return True
    if any(_IN_HEADING.search(heading) for heading in clause.headings):
        return True
    if clause.start and _IN_HEADING.search(
        clause.document.text, max(0, clause.span.start - _NEIGHBOUR), clause.span.start
    ):
        return True  # an item: the one above it names them
    opening = clause.document.text[:1500].lower()
    if _ITS_LIST.search(opening[:300]):
        return True
    told = f"{clause.before[-300:]} {clause.surface}"
    return "contract" in told and bool(_PROCESSING_PAPER.search(opening))


# A new one in other words, and what the customer may say to it.
NEW_ONE = (
    rf"(?:{SUB}|\bsub-?contract\w*|\bnew data processors?|\bfurther VENDOR|\bsubprocess\w*|\bvendor CUSTOMER add|"
    r"\bthe change\b|\b(?:bring|call)s? in\b|\bthe new (?:one|company|firm)\b)"
)

TRIGGERS = words(
    "subprocess|sub-process|sub process|other processor|another processor|additional processor|"
    "further processor|subcontract|sub-contract|third party processor|third-party processor|"
    "third part|data processor|contradict|third-part|may object|against the|addition or replacement|"
    "additions or replacements|intended addition|object in|object on|object to|objection|help us|helps us|"
    "companies that help|another company|can object|object within|right to object|opportunity to object"
)

NOT_THESE = (
    Pattern(
        "what sub-processors owe the vendor",
        r"sub-?\s?processors? "
        r"(?:(?:shall|must|will|agrees? to|undertakes? to|(?:is|are) (?:required |obliged )?to)\b<20>)?"
        r"(?:give|notif(?:y|ies)|inform|provide|tell)s? VENDOR\b",
    ),
    Pattern(
        "what the customer has to announce",
        r"^(?!.*VENDOR (?:shall|will|must|agrees))(?!.*\bobject).*CUSTOMER (?:shall|must|will|agrees to) "
        r"(?:\w+ )?(?:give|provide)\b<60>\bnotice",
    ),
)
