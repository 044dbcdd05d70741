"""Whose the output is, in whatever words: a sentence that speaks of owning and of what is generated.

Accepted: "the texts that our AI assistant writes for you belong to you", "Generated images | Customer" under a head that
asks for the owner, "Yours, entirely." after the question; false: "anything the AI creates remains ours".
Rejected: feedback, deliverables of consultants, what either side answers for or warrants, the output of plants.
"""

from __future__ import annotations

import re

from contract_check.extractors.ai.generated import MADE, speaks_of_output
from contract_check.extractors.ai.said_to_own import is_only_spoken_of
from contract_check.extractors.data.customer_data import without
from contract_check.extractors.data.matters import CUSTOMERS
from contract_check.extractors.data.owners import owner_of
from contract_check.extractors.data.ways_of_owning import OWNING
from contract_check.extractors.framework import FALSE, TRUE, Found, Pattern
from contract_check.language.clauses import Clause
from contract_check.language.wording import together
from contract_check.model.late_pattern import late_pattern

_OTHER_MATTERS = (
    r"feedback|responsib|represents|warrant|\bconsultant|work product|deliverables?|watermark|"
    r"\bsteam\b|power plant|turbine|compet|similar (?:output|content|to)|\bif CUSTOMER|improvement|"
    r"enhancement|ideas|comments?|set (?:forth|out) in|described in|explained in|governed by|indemnif|"
    r"(?:presented|shown|displayed|appearing) (?:with)?in (?:the |any |an )?(?:output|result|response)|"
    r"infring|\btray|consumables|user[- ]generated|revenue|power|electric"
)
_VENDOR_OWNS_IT = late_pattern(
    f"(?<!not )VENDOR{without('CUSTOMER|not |no |any(?:one|body) ', 30)}"
    r"\b(?:owns?|retains? (?:ownership|title|all rights?))"
    rf"\b{without('CUSTOMER|except|exclud|not ', 80)}(?:{MADE})"
)


def _whose(clause: Clause, match: re.Match[str]) -> Found:
    """Whose the output is, in whichever words the sentence says so."""
    owner = owner_of(clause, MADE)
    if owner is None or not speaks_of_output(clause) or is_only_spoken_of(clause.surface):
        return None
    if owner and _VENDOR_OWNS_IT.search(clause.surface):
        return FALSE  # "Client owns its data, and Provider owns the models and generated texts"
    return TRUE if owner else FALSE


def _whose_row(clause: Clause, match: re.Match[str]) -> Found:
    """A row that names the holder, under a head that asks for it."""
    above = clause.document.text[max(0, clause.span.start - 300) : clause.span.start].lower()
    return TRUE if re.search(r"\bown(?:er|s|ed)\b|ownership|rights? holder|belongs|property", above) else None


OWNED_IN_ANY_WORDS = (
    Pattern(
        "whose the output is, in other words",
        together(
            rf"{OWNING}|\b(?:is|are|be|remains?|stays?) CUSTOMER(?:'s)?(?=[.,;]| to keep\b)",
            MADE,
            without=_OTHER_MATTERS,
        ),
        _whose,
        weight=-3,
    ),
    Pattern(
        "a row that names the holder",
        rf"\A\W*(?:{MADE})[\w ]{{0,20}} ?[|:] ?{CUSTOMERS}\W*\Z",
        _whose_row,
        weight=-3,
    ),
    Pattern(
        "the answer to whose it is",
        r"\A\W*(?:CUSTOMER|yours|VENDOR do|it does|no)\b",
        _whose,
        weight=-3,
    ),
)
