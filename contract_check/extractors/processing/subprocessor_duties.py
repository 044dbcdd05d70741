"""processing.subprocessor_duties — other processors are bound to the same duties.

Accepted: "shall impose on each Sub-processor the same data protection obligations", "has a written agreement with
each Sub-processor that protects the data no less than this Addendum", "by contract terms that are substantially
the same as those of this DPA", "at least the same level of protection".
Rejected: a sub-processor's right to the vendor's liability, its security without a word of the level, what the
customer owes to its own sub-processors, "shall endeavour to".
Source: GDPR Art. 28(3)(d) and 28(4).
"""

from __future__ import annotations

import re

from contract_check.extractors.framework import FALSE, TRUE, Extractor, Found, Pattern
from contract_check.extractors.processing.matters import SUB, SUB_TRIGGERS, is_about_processing
from contract_check.language.clauses import Clause
from contract_check.model.term import Better, Kind, TermDefinition

_LEVEL = (
    r"\b(?:same|no less|not less|at least(?: as)?|equivalent|equal|identical|similar|comparable|as (?:protective|strict|stringent|restrictive|onerous)|consistent with|"
    r"corresponding|required (?:by|under) (?:this|the|article|art)|meet(?:s|ing)? the requirements|compl(?:y|ies) with (?:this|the (?:requirements|obligations|terms) of|article|art)|(?:pursuant to|of|in) (?:article|art\.?) 28|mutatis mutandis)"
)
_DUTY = r"\b(?:obligations?|duties|terms|requirements|protections?|level of|provisions|conditions|standards?|protective|safeguards|commitments|restrictions|guarantees|measures)\b"
_BIND = r"\b(?:impos\w+|bind\w*|bound|enter(?:s|ed)? into|agreements?|contracts?|require[sd]?|oblig\w+|flow(?:s|ed)?[- ]?down|contractual\w*|pass(?:es)? on|subject to|ensur\w+|transfer\w*|appl(?:y|ies|ied)|agree|written|commit\w*)\b"


def _of_processing(clause: Clause, match: re.Match[str]) -> Found:
    return TRUE if is_about_processing(clause) else None


EXTRACTORS = (
    Extractor(
        term=TermDefinition(
            "processing.subprocessor_duties",
            Kind.FLAG,
            Better.TRUE,
            "Are other processors bound to the same data protection duties as the vendor?",
            on_request=True,
        ),
        must_be_owed=True,
        triggers=SUB_TRIGGERS,
        accept=(
            Pattern("binds them to the level", rf"{_BIND}<160>{SUB}<200>{_LEVEL}<100>{_DUTY}", _of_processing, weight=1),
            Pattern("they are bound to the level", rf"{SUB}<160>{_BIND}<160>{_LEVEL}<100>{_DUTY}", _of_processing, weight=1),
            Pattern("the level is laid on them", rf"{_LEVEL}<60>{_DUTY}<160>\b(?:on|upon|to|by|with|of|for)\b<40>{SUB}", _of_processing),
            Pattern("duties at the level bind them", rf"{_BIND}<160>{SUB}<200>{_DUTY}<60>{_LEVEL}", _of_processing),
            Pattern("they are bound to duties at the level", rf"{SUB}<160>{_BIND}<160>{_DUTY}<60>{_LEVEL}", _of_processing),
            Pattern("no duty to bind them", rf"<no_duty><60>\b(?:impose|bind|flow)\b<160>{SUB}", FALSE, weight=2),
        ),
        reject=(
            Pattern("liability alone", r"^(?!.*\b(?:impos|written|agreement with|contract with|bound|enter)).*\b(?:liable|liability|responsible)\b"),
            Pattern("changes and notice", r"\b(?:notice|notify|inform|object)\w*\b<60>\b(?:new|chang\w+|addition\w*|replac\w+)\b<80>sub-?process(?!<300>\b(?:impos|bound by|written))"),
            Pattern("only an effort", r"\b(?:endeavou?rs?|efforts?|tr(?:y|ies)|seeks?) to (?:impose|bind|ensure|require|flow)|\befforts to\b<40>sub-?process"),
            Pattern("the customer's duty", r"CUSTOMER (?:shall|will|must)\b<120>sub-?process"),
            Pattern("a definition", r"sub-?\s?processors?\"?(?: \w+){0,3} means\b"),
        ),
    ),
)  # fmt: skip
