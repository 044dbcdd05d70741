"""Clauses by which a paper changes another: what is replaced, deleted, or said in other words.

Accepted: "Section 8.2 is deleted and replaced by the following: …", "Section 5 is amended to read as follows",
"Section 9.3 of the Agreement is deleted", "the table in Exhibit B is replaced", "In Section 9.2 the words “ninety
(90) days” are replaced by “sixty (60) days”", "the Agreement is amended and restated in its entirety".
Rejected: "may be amended only in writing", a section that "is not amended", data that is deleted, a defective
part that is replaced, an agreement "as amended and restated" that is only mentioned, a recital.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from contract_check.language.clauses import Paper
from contract_check.language.paper_names import find_paper_names
from contract_check.language.passages import find
from contract_check.model.citation import cite
from contract_check.model.document import Span
from contract_check.model.family import AmendmentClause, Change, Named, Role

_TRIGGER = re.compile(r"amend|replac|delet|substitut|restat|supersed|struck|strik|remov|insert|no longer|chang|modif")
_NUMBER = r"(?P<section>[a-z]?\.?\d+(?:\.\d+)*(?:\([a-z0-9]{1,4}\))*|[ivx]+(?:\.\d+)*)"
_SECTION = re.compile(rf"(?:\b(?:sub-?)?(?:section|clause|article|paragraph|item)s? |§§? ?){_NUMBER}(?![\w(]|\.\d)")
_PART = re.compile(
    r"\b(?:first|second|third|fourth|last|final|penultimate|following) (?:full )?"
    r"(?:sentences?|paragraphs?|lines?|bullets?)\b|"
    r"\b(?:words?|phrase|dates?|figures?|numbers?) [\"“‘']"
)
_EXHIBIT = re.compile(
    r"\b(?:exhibit|schedule|annex|appendix|attachment) (?P<exhibit>[a-z]|\d{1,2}|[ivx]{1,4})(?:-\d+)?\b"
)
_BE = r"(?:is|are|shall be|will be|(?:is|are) to be|be)(?: hereby)?(?: also)?"
_INSTEAD = r"(?:replaced|substituted|superseded|exchanged|restated)"
_REPLACED = re.compile(
    rf"\b{_BE} (?:amended,? (?:and restated )?(?:in (?:its|their) entirety )?"
    r"(?:by replacing|to (?:read|provide)|so (?:that|as)|as follows)|"
    r"(?:\w+ly )?(?:(?:deleted|removed|struck|amended|cancelled)"
    r"(?: in (?:its|their) entirety)?,?(?: and| to be)? ?"
    rf"(?:shall be |is |are )?(?:hereby )?)?(?:\w+ly )?{_INSTEAD}"
    r"(?: in (?:its|their) entirety)?)|"
    r"\b(?:deleting|replacing|striking)\b[^.;]{0,80}"
    r"\b(?:replacing|inserting|substituting|with the following|by the following)\b|"
    r"\b(?:the parties )?(?:hereby )?(?:amend|replace|restate)s? "
    r"(?:section|clause|article|exhibit|schedule|the table)"
)
_DELETED = re.compile(
    rf"\b{_BE} (?:\w+ly )?"
    r"(?:deleted|removed|struck(?: out)?|cancelled|omitted|of no (?:further )?(?:force|effect))|"
    r"\bno longer appl(?:y|ies)\b|"
    r"\b(?:hereby )?deletes? (?:section|clause|article|exhibit|schedule)"
)
_QUOTED = r"[\"“‘']+(?P<{0}>[^\"“”]{{2,300}}?)[\"”’']+"
_WORDS = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        rf"{_QUOTED.format('old')}\s+(?:is|are|shall be)(?: hereby)?(?: deleted and)?\s+"
        r"(?:replaced|substituted)\s+(?:by|with)\s+(?:the\s+(?:words?|phrase|figures?|following)\s*:?\s*)?"
        f"{_QUOTED.format('new')}",
        r"(?:replac|delet|substitut|strik)ing\s+(?:the\s+(?:words?|phrase|figures?)\s+)?"
        rf"{_QUOTED.format('old')}\s*,?\s*"
        r"(?:and\s+(?:replacing|substituting|inserting)(?:\s+(?:it|them))?|with|by)\s*"
        r"(?:with|by|therefor|in (?:its|their) place)?\s*(?:the\s+(?:words?|phrase|figures?)\s+)?"
        f"{_QUOTED.format('new')}",
        rf"(?:reference|references)\s+to\s+{_QUOTED.format('old')}\s+(?:is|are|shall be)(?: hereby)?\s+"
        r"(?:replaced|changed|amended)\s+(?:by|with|to)\s+(?:a reference to\s+|references to\s+)?"
        f"{_QUOTED.format('new')}",
    )
)
_QUOTATION = re.compile("[\"“‘']")
_TABLE = re.compile(r"\btables?\b")
_NO_CHANGE = re.compile(
    r"\b(?:not|no|never|neither)\b[^.;]{0,30}\b(?:amended|modified|changed|replaced|deleted)|"
    r"\bmay (?:only )?be (?:amended|modified|changed)|"
    r"\bexcept as\b|\bas (?:so )?amended\b|"
    r"^\W*(?:whereas|\([a-z]\) whereas)\b"
)
_WHOLE = re.compile(
    r"\b(?:this|the)\b[^.;]{0,80}\b"
    r"(?:amends and restates|supersedes and replaces|replaces and supersedes|restates and replaces)"
    r"\b(?! (?:any|all)\b)|"
    r"\bthe\b[^.;]{0,80}\b(?:is|are)(?: hereby)? (?:amended and restated|replaced|superseded) in "
    r"(?:its|their) entirety"
)
# What may stand between a section and its change: a heading in quotation marks, the name of the paper.
_ASIDE = re.compile(
    r"\b(?:the|that|this) (?:[\w-]+ ){0,5}?(?:agreement|contract|addendum|terms|order form)\b|"
    r"\([^)]{0,80}\)|[\"“‘'][^\"”]{0,80}[\"”’']"
)
_BETWEEN = frozenset(
    "of the this that to in and or agreement contract msa gma master services service subscription "
    "license licence exhibit schedule annex appendix attachment dpa sla terms order form pilot data "
    "processing addendum hereby shall be is are also amended modified by its entirety such said "
    "original underlying cloud software support security main which".split()
)
_LEAD = 160  # characters before the verb in which the section that it changes is named


def find_amendments(paper: Paper, title: str) -> tuple[AmendmentClause, ...]:
    """The changes that a paper makes to others, in the order in which they stand."""
    return tuple(_read(paper, title.lower()))


def _read(paper: Paper, title: str) -> Iterator[AmendmentClause]:
    usual = _changed_by(title)
    for index in paper.plain.holding(_TRIGGER):
        for clause in paper.clauses_of(index):
            yield from _changes(paper, clause.span, usual)


def _changed_by(title: str) -> Role | None:
    """What kind of paper an amendment changes by its title: "Amendment No. 2 to the Data Processing Addendum"."""
    _, _, rest = title.partition(" to ")
    kinds = [name.kind for name in find_paper_names(rest or title) if isinstance(name.kind, Role)]
    return next((kind for kind in kinds if kind is not Role.AMENDMENT), None)


def _changes(paper: Paper, span: Span, usual: Role | None) -> Iterator[AmendmentClause]:
    sentence = paper.lowered[span.start : span.end]
    printed = paper.document.text[span.start : span.end]
    if any(find(_NO_CHANGE, sentence)):
        return
    citation = cite(paper.document, span)
    worded = [m for m in (p.search(printed) for p in _WORDS) if m] if _QUOTATION.search(printed) else []
    if worded:
        place = sentence[: worded[0].start()]
        section, exhibit = _place(place)
        target = _target(place, usual)
        for old, new in dict.fromkeys((m["old"], m["new"]) for p in _WORDS for m in p.finditer(printed)):
            yield AmendmentClause(Change.WORDS, citation, target, section, exhibit, False, old, new)
        return
    for pattern, change in ((_REPLACED, Change.REPLACED), (_DELETED, Change.DELETED)):
        match = pattern.search(sentence)
        if not match:
            continue
        around = sentence[max(0, match.start() - _LEAD) : match.end() + 40]
        section, exhibit = _place(around)
        if (section or exhibit) and _is_of_the_passage(sentence, match.start()):
            change = Change.PART if _PART.search(around) else change
            tables = bool(_TABLE.search(sentence[: match.end()]))
            yield AmendmentClause(change, citation, _target(around, usual), section, exhibit, tables)
            return
    whole = _WHOLE.search(sentence)
    if whole and not (_SECTION.search(sentence) or _EXHIBIT.search(sentence)):
        named = [n.kind for n in find_paper_names(sentence) if n.kind not in (Named.SELF, Role.AMENDMENT)]
        kind = next((k for k in named if isinstance(k, Role)), None)
        if kind:
            yield AmendmentClause(Change.RESTATED, citation, kind)


def _is_of_the_passage(sentence: str, verb: int) -> bool:
    """Whether it is the passage that is changed, and not something of which the passage speaks."""
    places = [*_SECTION.finditer(sentence), *_EXHIBIT.finditer(sentence)]
    before = [place.end() for place in places if place.end() <= verb]
    if not before:
        return True  # "the parties amend Section 6.5 as follows"
    between = _ASIDE.sub(" ", sentence[max(before) : verb])
    return all(word in _BETWEEN for word in re.findall(r"[a-z]+", between))


def _place(words: str) -> tuple[str, str]:
    """Section and exhibit that a clause names, the last before its verb."""
    sections, exhibits = list(_SECTION.finditer(words)), list(_EXHIBIT.finditer(words))
    return (sections[-1]["section"] if sections else ""), (exhibits[-1]["exhibit"] if exhibits else "")


def _target(words: str, usual: Role | None) -> Role | None:
    """The kind of paper that is changed: the one named beside the section, else the one in the title."""
    named = [n.kind for n in find_paper_names(words) if isinstance(n.kind, Role) and n.kind is not Role.AMENDMENT]
    return named[0] if named else usual
