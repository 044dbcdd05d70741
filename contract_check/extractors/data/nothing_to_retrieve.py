"""That nothing can be had of the customer's data once the contract is over: no duty to keep it, no way to get it, no access."""

from __future__ import annotations

import re

from contract_check.extractors.data.after_the_end import ENDED
from contract_check.extractors.data.customer_data import AT_THE_END, DATA, THE_END
from contract_check.extractors.data.had_after_the_end import NONE_AT_ALL
from contract_check.extractors.data.matters import DELETE
from contract_check.extractors.framework import Found, Pattern
from contract_check.language.clauses import Clause
from contract_check.language.wording import compile_pattern
from contract_check.model.late_pattern import late_pattern

THINGS = (
    rf"(?:{DATA}|\ball (?:of )?CUSTOMER's \w+|\b(?:export|download|retriev|restor)\w* CUSTOMER's \w+|\bdata\b|"
    r"\bcontents?\b|\binformation\b|\bfiles\b)"
)
_OF_GETTING = late_pattern(r"\b(?:retriev|export|download|access|available|cop(?:y|ies)\b|period|window)\w*")


# The deadline of the deletion that a refusal goes on to: "… and will delete it within 30 days of termination".
_DELETED_WITHIN = late_pattern(
    rf"\b(?:and|but) (?:shall|will|must)\b(?:,[^,;|]{{0,60}},)? (?:\w+ly )?{DELETE}[^.;|]{{0,120}}? "
    rf"(?:within|in|no later than) DURATION (?:of|after|from|following)(?= (?:[\w']+ ){{0,4}}?{THE_END})"
)


# How thoroughly it is deleted says nothing of how long it could be had.
_HOW_IT_IS_DELETED = late_pattern(
    rf"{DELETE}[^.;|]{{0,160}}?\b(?:so that|such that|in (?:such )?a (?:way|manner)|by (?:means|methods)|rendering|(?:and|or) render\w*)\b"
)
_BACK = r"(?:returns?|(?:hands?|gives?) (?:[\w']+ ){0,4}?(?:back|over))"
_RETURNED_TOO = late_pattern(rf"\b{_BACK}\b[^.;|]*\b(?:or|and),?\b|\b(?:or|and) (?:\w+ )?{_BACK}\b")


_NONE = (
    r"\bno (?:\w+ )?(?:grace|retrieval|export|transition|wind-?down|read-only)(?: \w+)? (?:period|window|time|phase)\b<60>"
    r"(?:migrat|export|retriev|download|extract|copy|save|access)\w*"
)
_NO_PERIOD = compile_pattern(_NONE)


def unless_there_is_no_period(clause: Clause, found: Found) -> Found:
    """What is read of a period, but where the sentence says that there is none and names no other."""
    return None if "DURATION" not in clause.surface and _NO_PERIOD.search(clause.surface) else found


def _nothing(clause: Clause, match: re.Match[str]) -> Found:
    """Nothing is to be had; not where the refusal follows a window ("after such period"), or tells how what was returned is deleted."""
    if _HOW_IT_IS_DELETED.search(clause.surface) and _RETURNED_TOO.search(clause.surface):
        return None
    before = clause.before if _OF_GETTING.search(clause.before) else ""  # a deadline for deleting is no window
    words = f"{before} {_DELETED_WITHIN.sub(' ', clause.surface)}"
    if re.search(
        r"(?:after|following|upon expir\w+ of|at the end of|beyond) (?:such|that|this|the|said|these)"
        r"(?: \w+)?(?: DURATION)? ?(?:period|window|time|date|days)(?! CUSTOMER (?:has |have )?paid)|"
        r"thereafter|DURATION|after which",
        words,
    ):
        return None
    return NONE_AT_ALL if AT_THE_END.search(clause.surface) else None


NOTHING_LEFT = (
    Pattern(
        "there is no period for it",
        _NONE,
        _nothing,
    ),
    Pattern(
        "no duty to keep or provide",
        r"VENDOR<60>(?:no obligation|no duty|not (?:be )?(?:obligated|obliged|required)|no responsibility)"
        r"<60>(?:maintain|retain|provide|store|keep|return|export|preserve|retrieve|forward|make available)"
        rf"\b<120>{THINGS}",
        _nothing,
    ),
    Pattern(
        "nothing can be retrieved",
        f"{THINGS}(?=[^|]{{0,200}}?(?:not|inaccess|unrecover|irre|lost|no longer|can't|won't))<120>"
        r"(?:(?:cannot|can not|can't|may not|will not|won't|no longer|not) (?:be )?"
        r"(?:(?!requir|need)\w+ )?(?:retriev|recover|access|restor|export|download|available)|"
        r"inaccessible|irretriev|unrecoverable|irrecoverable|lost)",
        _nothing,
    ),
    Pattern(
        "the customer cannot retrieve it",
        r"\bCUSTOMER (?:(?:shall|will|may|can) (?:not|no longer)|cannot|can't|won't)\b<80>"
        rf"\b(?:retriev|recover|restor|export|download)\w*\b<40>{THINGS}",
        _nothing,
    ),
    Pattern(
        "access is lost",
        r"\bCUSTOMER\b<40>\b(?:(?:loses?|losing) (?:all |any )?|"
        r"(?:(?:may|will|shall|can) not|cannot|no longer) (?:\w+ )?(?:have |retain )?)access to <30>"
        f"{THINGS}",
        lambda clause, match: NONE_AT_ALL if ENDED.search(clause.surface) else None,
    ),
)
