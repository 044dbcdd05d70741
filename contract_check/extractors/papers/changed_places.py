"""Which section, exhibit and paper an amending sentence speaks of, and whether it is the section that is changed."""

from __future__ import annotations

import re

from contract_check.extractors.papers.section_names import SECTIONS, list_sections
from contract_check.language.paper_names import find_paper_names
from contract_check.model.document_parts import ANY_EXHIBIT
from contract_check.model.family import Role
from contract_check.model.late_pattern import late_pattern

SECTION = late_pattern(SECTIONS)
EXHIBIT = late_pattern(rf"\b{ANY_EXHIBIT} (?P<exhibit>[a-z]|\d{{1,2}}|[ivx]{{1,4}})(?:-\d+)?\b")
OWN_PLACE = late_pattern(
    r"\s*(?:of this\b|hereof|herein|above\b|below\b)|\s*of (?:the )?(?:gdpr|regulation|act|directive)\b"
)
OWN_SECTION = late_pattern(
    r"\b(?:this|such|the foregoing|the above) (?:sub-?)?(?:section|clause|article|paragraph|provision)\W*$"
)
RELIED_ON = late_pattern(  # a section by which something is done, and not one to which something is done
    r"\b(?:pursuant to|in accordance with|in compliance with|by virtue of|as (?:defined|required|permitted|described) (?:in|by)|"
    r"defined in|meanings? (?:given|set out|set forth|ascribed)[^.;]{0,30}|described in|referred to in|subject to|required by|"
    r"permitted by|as provided in)\s*$|^\W*(?:[\d.]+\s*)?(?:under|by)\s*$"
)
_EXCEPT_AS = late_pattern(r"\b(?:except|save|other than|unless)\b(?: (?:as|to the extent|where))? [^,;]{0,100},")
_BEHIND = 8  # characters between a section and its paper: " of "
_OF_AMENDMENT = late_pattern(r"\b(?:of|in) (?:the |that )?(?:\w+ )?amendment\b")
# What may stand between a section and its change: a heading in quotation marks, the name of the paper.
_ASIDE = late_pattern(
    r",? which (?:currently |presently )?(?:reads|states|provides)(?: as follows)?:? ?[\"“][^\"”]{0,600}[\"”],?|"
    r"\b(?:the|that|this) (?:[\w-]+ ){0,5}?(?:agreement|contract|addendum|terms|order form)\b|"
    r"\([^)]{0,80}\)|[\"“‘'][^\"”]{0,80}[\"”’']"
)
_BETWEEN = frozenset(
    "of the this that to in and or agreement contract msa gma master services service subscription "
    "license licence exhibit schedule annex appendix attachment dpa sla terms order form pilot data "
    "processing addendum hereby shall be is are also amended modified by its entirety such said "
    "sections clauses articles through thru until or original underlying cloud software support security main which".split()
)


def is_of_the_passage(sentence: str, verb: int) -> bool:
    """Whether it is the passage that is changed by the verb, and not something of which the passage speaks."""
    places = [*SECTION.finditer(sentence), *EXHIBIT.finditer(sentence)]
    before = [place.end() for place in places if place.end() <= verb]
    if not before:
        return True  # "the parties amend Section 6.5 as follows"
    between = _ASIDE.sub(" ", sentence[max(before) : verb])
    return all(word in _BETWEEN for word in re.findall(r"[a-z]+", between))


def find_place(words: str) -> tuple[list[str], str]:
    """Sections and exhibit that a clause names, the last list of them before its verb; one empty section for none."""
    exhibits = list(EXHIBIT.finditer(words))
    lists = [list_sections(match["numbers"]) for match in SECTION.finditer(words)]
    return (lists[-1] if lists else [""]), (exhibits[-1]["exhibit"] if exhibits else "")


def find_target(words: str, usual: Role | None) -> Role | None:
    """The kind of paper that is changed: the one named behind the section, else beside it, else the one in the title."""
    words = _EXCEPT_AS.sub(" ", words)
    if _OF_AMENDMENT.search(words):
        return Role.AMENDMENT
    named = [(n.start, n.kind) for n in find_paper_names(words) if isinstance(n.kind, Role)]
    named = [(start, kind) for start, kind in named if kind is not Role.AMENDMENT]
    ends = [place.end() for place in SECTION.finditer(words)]
    behind = [kind for start, kind in named if ends and 0 <= start - ends[-1] <= _BEHIND]
    return next(iter([*behind, *(kind for _, kind in named)]), usual)
