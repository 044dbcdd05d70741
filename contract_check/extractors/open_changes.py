"""What a paper says of a section, an exhibit or another paper beyond replacing or deleting it: nobody knows what is left of it.

Accepted: "Section 9.3 shall not apply", "is waived", "is extended to …", "Customer agrees not to exercise its right under Section 9.3",
"Section 9.3: N/A", "the New Provider shall not be bound by Section 10.1", "the special terms of Order Form No. 1 no longer apply".
Rejected: "pursuant to Section 9.3", a section that remains, a new section that is added, a section "of this Amendment".
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from contract_check.extractors.amending_verbs import GIVEN_UP, NEW_SECTION, NO_CHANGE, OPEN, STAYS, WHOLE_OPEN
from contract_check.extractors.changed_places import EXHIBIT, OWN_PLACE, RELIED_ON, SECTION, find_place, find_target
from contract_check.extractors.lapsed_papers import find_lapsed
from contract_check.language.passages import find
from contract_check.model.citation import Citation
from contract_check.model.family import AmendmentClause, Change, Role

_OF_THE_AGREEMENT = re.compile(
    r"\b(?:section|clause|article)s? [\d.]+(?:\(\w+\))*(?: \([^)]{0,80}\))? of the "
    r"(?:(?:master|main|principal|underlying|services?|subscription|licen[cs]e|cloud|framework) ){0,3}(?:agreement|contract|msa)\b",
    re.IGNORECASE,
)
_LEFT_OUT = (Role.SLA, Role.DPA, Role.SECURITY, Role.AI_ADDENDUM)
_AMENDING = (Role.AMENDMENT, Role.RENEWAL, Role.ORDER_FORM, Role.OTHER)
# What an agreement that was negotiated puts away: terms that were clicked, and a trial.
_BEFORE_IT = (Role.ONLINE_TERMS, Role.PILOT)
_LEAD = 160  # characters behind a place in which a list of them goes on


def speaks_of_the_agreement(sentence: str) -> bool:
    """Whether a sentence names a section of the agreement beside which its own paper stands: "Section 5.1 of the MSA"."""
    return _OF_THE_AGREEMENT.search(sentence) is not None


def find_open_changes(sentence: str, citation: Citation, usual: Role | None, role: Role) -> Iterator[AmendmentClause]:
    """The changes of which a sentence (in lower case) of a paper of a `role` speaks; `usual` is the kind that it changes."""
    if any(find(NO_CHANGE, sentence)):
        return
    amends = role in _AMENDING or speaks_of_the_agreement(sentence)
    lapsed = [paper for paper in find_lapsed(sentence, role) if amends or paper.kind in _BEFORE_IT]
    if lapsed:
        for paper in lapsed:
            yield AmendmentClause(Change.OPEN, citation, paper.kind, dated=paper.dated, number=paper.number)
    elif amends and not STAYS.search(sentence) and not NEW_SECTION.search(sentence):
        yield from _of_places(sentence, citation, usual)


def _of_places(sentence: str, citation: Citation, usual: Role | None) -> Iterator[AmendmentClause]:
    is_open, is_given_up = OPEN.search(sentence), GIVEN_UP.search(sentence)
    if not (is_open or is_given_up):
        return
    target = find_target(sentence, usual)
    places = [*SECTION.finditer(sentence), *EXHIBIT.finditer(sentence)]
    for place in sorted(places, key=lambda match: match.start()):
        is_relied_on = RELIED_ON.search(sentence[: place.start()]) and not is_given_up
        if not OWN_PLACE.match(sentence, place.end()) and not is_relied_on:
            sections, exhibit = find_place(sentence[place.start() : place.end() + _LEAD])
            for section in sections:
                yield AmendmentClause(Change.OPEN, citation, target, section, exhibit)
            return
    if not places and WHOLE_OPEN.search(sentence) and target in _LEFT_OUT and target is not usual:
        yield AmendmentClause(Change.OPEN, citation, target)
