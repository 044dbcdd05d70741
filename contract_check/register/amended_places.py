"""What a clause of an amendment changes: which papers of the contract, and which stretches of them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from contract_check.extractors.papers.section_names import number_of
from contract_check.model.document import Document, Span
from contract_check.model.document_parts import ANY_EXHIBIT
from contract_check.model.family import AmendmentClause, Change
from contract_check.model.tool import ReadContract, Role
from contract_check.register.ordering import bears_code
from contract_check.register.ordering import number_of as paper_number

_ANY_EXHIBIT = re.compile(rf"{ANY_EXHIBIT}\s+[\w-]+\b")
_INNER_NUMBER = re.compile(r"(?<![\w.])\d{1,2}(?:\.\d{1,2})+\.?\s+(?=[A-Z“\"])")
_OPENING = 400  # characters


def is_of_a_whole(clause: AmendmentClause) -> bool:
    """Whether a clause says of another paper, and of no part of it, that it holds no more."""
    return clause.change is Change.OPEN and not (clause.section or clause.exhibit or clause.old)


def find_changed(clause: AmendmentClause, papers: Sequence[ReadContract], position: int) -> list[ReadContract]:
    """The papers that a clause of the one at `position` may change: the exhibit or the kind that it names, else the agreement."""
    if is_of_a_whole(clause):
        return _meant(clause, [p for n, p in enumerate(papers) if n != position and p.document.status.readable])
    readable = [p for p in papers[position + 1 :] if p.document.status.readable]
    if clause.target is Role.AMENDMENT:
        return [p for p in readable if p.facts.role is Role.AMENDMENT]
    others = [p for p in readable if p.facts.role is not Role.AMENDMENT]
    earlier = [p for p in readable if p.facts.role is Role.AMENDMENT]
    if clause.exhibit:
        titled = [p for p in others if _is_exhibit_itself(p, clause, readable)]
        if titled:
            return [*([p for p in titled if p.facts.role is not Role.MASTER] or titled), *earlier]
    wanted: Role | None = clause.target
    if wanted in (None, Role.MASTER):
        agreements = (Role.MASTER, Role.PILOT, Role.ONLINE_TERMS)
        wanted = next((role for role in agreements if any(p.facts.role is role for p in others)), None)
    return [*(p for p in others if p.facts.role is wanted), *earlier]


def _meant(clause: AmendmentClause, papers: Sequence[ReadContract]) -> list[ReadContract]:
    """The papers of the kind that a clause names, those alone with its number or date where it has one and any bears it."""
    kind = [p for p in papers if p.facts.role is clause.target]
    numbered = [p for p in kind if clause.number and paper_number(p) == clause.number]
    coded = [p for p in kind if clause.code and bears_code(p, clause.code)]
    dated = [p for p in kind if clause.dated and p.facts.effective_date == clause.dated]
    if clause.number and not numbered:  # those that bear another number are not meant
        return [p for p in dated or kind if not paper_number(p)]
    if clause.code and not coded:
        kind = [p for p in kind if bears_code(p, clause.code) is None]
    return coded or numbered or dated or kind


def find_places(clause: AmendmentClause, paper: ReadContract, papers: Sequence[ReadContract]) -> list[Span]:
    """The stretches of a paper that a clause changes; of an earlier amendment what it has put in their place."""
    if paper.facts.role is not Role.AMENDMENT:
        return _places(clause, paper.full_document, _is_exhibit_itself(paper, clause, papers))
    of_itself = clause.target is Role.AMENDMENT or clause.change is Change.WORDS
    return [*(_places(clause, paper.full_document, False) if of_itself else []), *_put_in_place(clause, paper)]


def _put_in_place(clause: AmendmentClause, earlier: ReadContract) -> list[Span]:
    """Where an earlier amendment says what now stands in the section that a clause changes."""
    if not clause.section:
        return []
    starts = sorted({c.citation.span.start for c in earlier.amendments})
    ends = dict(pairwise([*starts, len(earlier.full_document.text)]))
    return [
        Span(c.citation.span.start, ends[c.citation.span.start])
        for c in earlier.amendments
        if c.change in (Change.REPLACED, Change.PART, Change.OPEN)
        if c.exhibit == clause.exhibit and _is_within(c.section, clause.section)
    ]


def _is_within(section: str, other: str) -> bool:
    """Whether a section is another or one below it: 5.1 is within 5, and 51 is not."""
    return section == other or section.startswith((f"{other}.", f"{other}("))


def _places(clause: AmendmentClause, document: Document, is_the_exhibit: bool) -> list[Span]:
    """The stretches of a document that a clause names; all of it where it names the exhibit that the document is."""
    whole = Span(0, len(document.text))
    inside = whole
    if clause.change is Change.WORDS and not document.sections:
        return [whole]
    if clause.exhibit:
        spans = [s.span for s in document.sections if _is_exhibit(s.number, clause.exhibit)]
        if not (spans or is_the_exhibit):
            return []  # the exhibit is not here, and the rest of the paper is not meant
        inside = spans[-1] if spans else whole
        if not clause.section:
            return [*([t.span for t in document.tables if inside.holds(t.span)] if clause.tables_only else [inside])]
    if not clause.section:
        return [whole] if clause.old or clause.change is Change.OPEN else []
    number = clause.section
    found: list[Span] = []
    while number and not found:
        found = [s.span for s in document.sections if number_of(s.full_number) == number and inside.holds(s.span)]
        number = number[: number.rfind("(")] if "(" in number else ""
    if not found:  # Section 5 of a paper that numbers only 5.1, 5.2 …
        below = f"{clause.section}."
        found = [
            s.span for s in document.sections if number_of(s.full_number).startswith(below) and inside.holds(s.span)
        ]
    if not found and (run_on := _run_on(clause.section, document)) and inside.holds(run_on):
        found = [run_on]
    if not clause.exhibit:  # the agreement's own Section 2 before the one of its exhibits
        exhibits = [s.span for s in document.sections if _ANY_EXHIBIT.match(s.number.lower())]
        found = [span for span in found if not any(exhibit.holds(span) for exhibit in exhibits)] or found
    if clause.tables_only:
        return [t.span for t in document.tables if any(span.holds(t.span) for span in found)]
    return found


def _run_on(section: str, document: Document) -> Span | None:
    """A section whose number stands within a paragraph, up to the next number: "8.2 … unless cancelled. 8.3 Customer may …"."""
    number = section.split("(")[0]
    begins = re.search(rf"(?<![\w.]){re.escape(number)}\.?\s+(?=[A-Z“\"])", document.text) if "." in number else None
    block = document.block_at(begins.start()) if begins else None
    if begins is None or block is None:
        return None
    following = _INNER_NUMBER.search(document.text, begins.end(), block.end)
    return Span(begins.start(), following.start() if following else block.end)


def _is_exhibit_itself(paper: ReadContract, clause: AmendmentClause, papers: Sequence[ReadContract]) -> bool:
    """Whether a paper is the exhibit that a clause names.

    Its label begins a line of the opening, or another paper calls its kind so: "the DPA attached as Exhibit B".
    """
    if not clause.exhibit:
        return False
    label = rf"^\W*{ANY_EXHIBIT}\s+{re.escape(clause.exhibit)}\b"
    if re.search(label, paper.full_document.text[:_OPENING], re.IGNORECASE | re.MULTILINE):
        return True
    named = (r for other in papers for r in other.references if r.label.endswith(f" {clause.exhibit}"))
    return any(r.role is paper.facts.role for r in named if r.role is not None)


def _is_exhibit(printed: str, exhibit: str) -> bool:
    return bool(re.match(rf"{ANY_EXHIBIT}\s+{re.escape(exhibit)}\b", printed.lower()))
