"""Papers whose terms only both sides change: there a sentence on some change is none on a change of the terms by the vendor.

Contracts that were negotiated say that an amendment needs a writing of both, and then speak of changes of specifications,
drafts, filings and other papers. Beside such a clause only what names the vendor's own change of these terms counts.

Accepted beside it: "Vendor may modify this Policy upon 30 days' notice", "these Terms may be updated from time to time",
"Vendor will notify Customer of changes to these Terms", "changes take effect when posted", "continued use accepts them".
Rejected beside it: "Vendor shall provide all such modifications" of its documentation, "will give the agent notice of any
amendment to the prospectus", "shall inform Customer of changes in the specifications".
"""

from __future__ import annotations

from contract_check.extractors.commercial.changed_terms import ANY_TERMS, CHANGE, TERMS
from contract_check.extractors.framework import Reading
from contract_check.language.clauses import Paper
from contract_check.language.wording import compile_pattern
from contract_check.model.late_pattern import late_pattern

_CHANGED = r"(?:amend(?:ed|ments?)?|modif(?:y|ied|ications?)|chang(?:ed?|es)|alter(?:ed|ations?)?|var(?:y|ied|iations?)|supplement(?:ed|s)?)"
_BY_BOTH = late_pattern(
    rf"\b{_CHANGED}\b[^.;|]{{0,200}}?\b(?:in writing|written|instrument|writing)\b[^.;|]{{0,120}}?"
    r"\b(?:sign(?:ed|ature)|execut(?:ed|ion)|agree[ds]?|both|each|parties|party)\b"
)
_BY_THE_VENDOR = compile_pattern(
    rf"\bVENDOR\b(?:,[^|,;.]{{0,60}},)? (?:<may>|will|shall|from time to time)\b(?:(?!CUSTOMER|BOTH)[^|]){{0,80}}?\b{CHANGE}\b <60>{TERMS}|"
    rf"\b(?:{TERMS}|{ANY_TERMS})(?: \w+){{0,4}}? (?<!as )(?:may|can|are|is|will|shall) (?:be )?(?:\w+ )?(?:subject to )?{CHANGE}|"
    rf"\b(?:{CHANGE}|new|latest|current|versions?) (?:to|of|in) (?:any |all |the |each )*(?:{TERMS}|{ANY_TERMS})|"
    rf"\b(?:amended|revised|updated|modified|changed|new) {ANY_TERMS}|"
    r"\b(?:post(?:s|ed|ing)?|publish\w*|publication|online|web ?site|version|url)\b|\bcontinu\w+ (?:to )?(?:use|using|access)\b"
)


def not_by_both_alone(readings: list[Reading], paper: Paper) -> list[Reading]:
    """The readings, without those of some other change where the terms themselves need the assent of both."""
    of_another = [r for r in readings if r.clause is not None and not _names_its_own(r)]
    if not of_another or next(paper.plain.holding(_BY_BOTH), None) is None:
        return readings
    return [r for r in readings if r not in of_another]


def _names_its_own(reading: Reading) -> bool:
    clause = reading.clause
    return clause is not None and _BY_THE_VENDOR.search(f"{clause.before} {clause.surface}") is not None
