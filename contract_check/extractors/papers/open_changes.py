"""What a paper says of a section, an exhibit or another paper beyond replacing or deleting it: nobody knows what is left of it.

Accepted: "Section 9.3 shall not apply", "is waived", "is extended to …", "Customer agrees not to exercise its right under Section 9.3",
"Section 9.3: N/A", "the New Provider shall not be bound by Section 10.1", "the special terms of Order Form No. 1 no longer apply".
Rejected: "pursuant to Section 9.3", a section that remains, a new section that is added, a section "of this Amendment".
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from contract_check.extractors.papers.amending_verbs import GIVEN_UP, NEW_SECTION, OPEN, STAYS, WHOLE_OPEN
from contract_check.extractors.papers.changed_places import (
    EXHIBIT,
    OWN_PLACE,
    RELIED_ON,
    SECTION,
    find_place,
    find_target,
)
from contract_check.extractors.papers.named_papers import NamedPaper
from contract_check.extractors.papers.section_names import SECTIONS
from contract_check.model.citation import Citation
from contract_check.model.family import EXHIBITS, ORDERING, AmendmentClause, Change, Role
from contract_check.model.late_pattern import late_pattern

_OF_THE_AGREEMENT = late_pattern(
    r"\b(?:section|clause|article)s? [\d.]+(?:\(\w+\))*(?: \([^)]{0,80}\))? of the "
    r"(?:(?:master|main|principal|underlying|services?|subscription|licen[cs]e|cloud|framework) ){0,3}(?:agreement|contract|msa)\b",
    re.IGNORECASE,
)
# What an agreement calls the vendor's terms for everybody; it does not call itself so.
_OF_TERMS = late_pattern(
    rf"{SECTIONS}(?: \([^)]{{0,80}}\))? (?:of|in) (?:the|our|its|[\w-]+['’]s) (?:[\w-]+ ){{0,4}}?terms\b(?! and\b)"
)
# A sentence that speaks of a section first, or of what stands in it; whatever it then says of it may change it …
_SUBJECT = late_pattern(
    r"^\W*(?:\d[\d.]*\)?\s+)*(?:(?:the|provider's|customer's|vendor's|supplier's|each party's|any|all)\s+)?"
    r"(?:(?!section|clause|article|pursuant|under|in|by|subject|notwithstanding)[\w'’-]+ ){0,8}?"
    rf"(?:(?:in|of|under|set out in|stated in) )?{SECTIONS}(?:,? \([^)]{{0,80}}\))?"
    r"(?: of (?:the|that) (?:[\w-]+ ){0,4}?(?:agreement|contract|msa|addendum|dpa|sla|terms|order form))? "
    r"(?P<says>(?:is|are|was|were|has|have|shall|will|must|may|does|do|loses?|becomes?|means?|reads?|appl(?:y|ies)|only|now)\b.*)",
    re.DOTALL,
)
# … unless it only says that it holds, or what it says.
_HOLDS = late_pattern(
    r"(?:(?:shall|will|does|do) )?(?:also |hereby |continue to |equally |fully )*"
    r"(?:apply|applies|remains?|continues?|survives?|prevails?|governs?|(?:is|are|be|stays?) (?:hereby |also |not )*"
    r"(?:applicable|confirmed|ratified|unaffected|unchanged|affected|amended|changed|modified|incorporated|referred|part|known|titled|headed|set out))\b"
    r"(?!\s+(?:only|solely|exclusively|if|where|when|until|from|except)\b)"
)
_LINE_OF_A_SECTION = late_pattern(
    r"^\W*(?:\d{1,2}[.)]\s+)?(?P<number>\d{1,2}(?:\.\d{1,2})+)\W{1,3}(?:intentionally )?(?:deleted|omitted|reserved|removed|not used|struck)\W*$"
)
_AMENDING = (*ORDERING, Role.OTHER)
# What an agreement that was negotiated puts away: terms that were clicked, and a trial.
_BEFORE_IT = (Role.ONLINE_TERMS, Role.PILOT)
_LEAD = 160  # characters behind a place in which a list of them goes on


def speaks_of_the_agreement(sentence: str) -> bool:
    """Whether a sentence names a section of the agreement beside which its own paper stands: "Section 5.1 of the MSA"."""
    return _OF_THE_AGREEMENT.search(sentence) is not None


def speaks_of_terms(sentence: str, role: Role) -> bool:
    """Whether an agreement names a section of the terms that it stands above: "Section 10 of the API Terms"."""
    return role is Role.MASTER and "terms" in sentence and _OF_TERMS.search(sentence) is not None


def find_open_changes(
    sentence: str, citation: Citation, usual: Role | None, role: Role, lapsed: Iterable[NamedPaper]
) -> Iterator[AmendmentClause]:
    """The changes of which a sentence (in lower case) of a paper of a `role` speaks, beside the papers that have `lapsed` by it.

    `usual` is the kind of paper that it changes.
    """
    amends = role in _AMENDING or speaks_of_the_agreement(sentence) or speaks_of_terms(sentence, role)
    ended = [paper for paper in lapsed if amends or paper.kind in _BEFORE_IT]
    if ended:
        for paper in ended:
            yield AmendmentClause(
                Change.OPEN, citation, paper.kind, dated=paper.dated, number=paper.number, code=paper.code
            )
    elif amends and (line := _LINE_OF_A_SECTION.match(sentence)) and role is Role.AMENDMENT:
        yield AmendmentClause(Change.OPEN, citation, usual, line["number"])
    elif amends and not STAYS.search(sentence) and not NEW_SECTION.search(sentence):
        yield from _of_places(sentence, citation, usual)


def _of_places(sentence: str, citation: Citation, usual: Role | None) -> Iterator[AmendmentClause]:
    is_open, is_given_up = OPEN.search(sentence), GIVEN_UP.search(sentence)
    subject = _SUBJECT.match(sentence)
    says_more = subject is not None and not _HOLDS.match(subject["says"])
    if not (is_open or is_given_up or says_more):
        return
    target = find_target(sentence[: subject.start("says")] if subject else sentence, usual)
    places = [*SECTION.finditer(sentence), *EXHIBIT.finditer(sentence)]
    for place in sorted(places, key=lambda match: match.start()):
        is_relied_on = RELIED_ON.search(sentence[: place.start()]) and not is_given_up
        if not OWN_PLACE.match(sentence, place.end()) and not is_relied_on:
            sections, exhibit = find_place(sentence[place.start() : place.end() + _LEAD])
            for section in sections:
                yield AmendmentClause(Change.OPEN, citation, target, section, exhibit)
            return
    if not places and WHOLE_OPEN.search(sentence) and target in EXHIBITS and target is not usual:
        yield AmendmentClause(Change.OPEN, citation, target)
