"""The indemnity for output by what the paper defines: a claim, or what is indemnified, that is said to cover output.

Accepted: `"Covered Claim" means a claim that Output infringes`, and "Provider will defend Customer against Covered Claims".
Rejected: definitions that leave output out, what the vendor does not defend.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from contract_check.extractors.ai.output_words import OUTPUT
from contract_check.extractors.framework import TRUE, Reading
from contract_check.language.clauses import Paper
from contract_check.language.passages import find
from contract_check.model.late_pattern import late_pattern

# "Customer Claim" means … that Outputs … violate any third-party right; the vendor defends against that claim.
_CLAIM_OF_OUTPUT = late_pattern(
    r"\"(?P<name>(?:[\w-]+ ){0,3}claims?|(?:indemnified|covered|protected) \w+)\" (?:means?|includes?)"
    rf"\b(?:(?!exclud|except|other than|\bnot\b|\bwithout\b)[^.]){{0,400}}?(?:\boutputs?\b|{OUTPUT})"
)


def defended_by_definition(paper: Paper) -> Iterable[Reading]:
    """The vendor defends against what the paper defines to be a claim about output."""
    names = sorted({m["name"] for m in find(_CLAIM_OF_OUTPUT, paper.lowered)})
    defended = re.compile(rf"\b(?:defend|indemnif|hold)\w*\b[^|]{{0,200}}?\b(?:{'|'.join(map(re.escape, names))})s?\b")
    for index in paper.plain.holding(_DEFENDS) if names else ():
        for clause in paper.clauses_of(index):
            match = defended.search(_as_defined(clause.surface))
            if match and _VENDOR_WILL.search(clause.surface) and "not " not in match[0]:
                yield Reading(
                    TRUE, clause.span, "the vendor defends against what is defined so", weight=-1, clause=clause
                )


_DEFENDS = late_pattern(r"\bdefend\b|\bindemnify\b|\bhold harmless\b")
_VENDOR_WILL = late_pattern(r"VENDOR (?:shall|will|agrees to)\b")


def _as_defined(surface: str) -> str:
    """A surface with its parties written as definitions name them ("CUSTOMER claim" is the "customer claim")."""
    return surface.replace("CUSTOMER", "customer").replace("VENDOR", "provider")
