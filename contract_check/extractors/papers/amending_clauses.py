"""Clauses by which a paper changes another: what is replaced, deleted, or said in other words.

Accepted: "Section 8.2 is deleted and replaced by the following: …", "Section 5 is amended to read as follows",
"Section 9.3 of the Agreement is deleted", "the table in Exhibit B is replaced", "In Section 9.2 the words “ninety
(90) days” are replaced by “sixty (60) days”", "the words “…” are deleted", "Sections 5.1 and 9.3 are deleted",
"the Agreement is amended and restated in its entirety". What an amendment or an order form says of a section beyond
that ("shall not apply", "is waived", "is extended to", words that are inserted) is a change not understood (`open_changes.py`).
Rejected: "may be amended only in writing", a section that "is not amended", data that is deleted, a defective
part that is replaced, an agreement "as amended and restated" that is only mentioned, a recital.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from contract_check.extractors.papers.amending_verbs import (
    DELETED,
    NO_CHANGE,
    PART,
    REPLACED,
    TABLE,
    TRIGGER,
    TRIGGER_OF_CHANGES,
)  # fmt: skip
from contract_check.extractors.papers.changed_places import (
    OWN_SECTION,
    find_place,
    find_target,
    is_of_the_passage,
)  # fmt: skip
from contract_check.extractors.papers.exchanged_words import find_exchanges
from contract_check.extractors.papers.lapsed_papers import LAPSING, find_lapsed
from contract_check.extractors.papers.open_changes import find_open_changes, speaks_of_terms
from contract_check.extractors.papers.replaced_papers import REPLACING, find_replaced, is_ended
from contract_check.extractors.papers.taking_effect import find_start
from contract_check.language.clauses import Paper
from contract_check.language.paper_names import find_paper_names
from contract_check.language.passages import find
from contract_check.model.citation import Citation, cite
from contract_check.model.document import Span
from contract_check.model.family import LASTING, AmendmentClause, Change, Role
from contract_check.model.late_pattern import late_pattern

# "Section 5.1, as amended by the First Amendment, is deleted": what was before is no matter.
_AS_AMENDED = late_pattern(
    r",? ?\bas (?:so |previously |already |most recently |heretofore )?(?:amended|modified|restated|replaced)\b"
    r"(?! to\b)(?: (?:by|in|under|pursuant to) (?:(?!\b(?:is|are|shall|will)\b)[^,.;])*)?,?"
)
_READS = late_pattern(
    r"\bwhich (?:currently |presently )?(?:reads|states|provides)(?: as follows)?:? ?"
    r"[\"“](?P<old>[^\"”]{2,600})[\"”]",
    re.IGNORECASE,
)
_ITEM = late_pattern(r"\s*(?:\(\w{1,4}\)|[a-z\d]{1,3}[.)]|[•–-]|section|clause)\s", re.IGNORECASE)
_MOST_ITEMS = 20
_LEAD, _AFTER = 160, 40  # characters before the verb in which the section that it changes is named, and behind it
_BY_ANOTHER = late_pattern(r"\s*(?:by|with)\b")  # what follows is put in the place of something
_IN_BRACKETS = late_pattern(
    r"\((?P<place>(?:section|clause|article|§)[^()]{1,40})\)\W*\Z"
)  # "3 months instead of 6 months (clause 7.1)"
_QUOTED = late_pattern(r"[\"“][^\"“”]*[\"”]?")
_ROW = late_pattern(r"\W*(?P<number>\d{1,2}(?:\.\d{1,2})+)\s*$")  # of a table of changes: "5.1 | Deleted"
_PRINTED_NUMBER = late_pattern(r"(?<![\w.$€£])(?P<number>\d{1,2}(?:\.\d{1,2})+)(?![\w%.]*\d)(?=[.)]?\s+[a-z\"“‘(\[])")


def find_amendments(paper: Paper, title: str, role: Role = Role.AMENDMENT) -> tuple[AmendmentClause, ...]:
    """The changes that a paper makes to others, in the order in which they stand."""
    return tuple(_Amendments(paper, _changed_by(title.lower(), role), role).all())


def _changed_by(title: str, role: Role) -> Role | None:
    """What kind of paper an amendment changes by its title: "Amendment No. 2 to the Data Processing Addendum"."""
    _, _, rest = title.partition(" to ")
    kinds = [name.kind for name in find_paper_names(rest or title) if isinstance(name.kind, Role)]
    return next((kind for kind in kinds if kind not in (Role.AMENDMENT, role)), None)


def _sentence(paper: Paper, span: Span) -> str:
    """A sentence in lower case, with blanks for what it says of earlier amendments."""
    sentence = paper.lowered[span.start : span.end]
    for match in find(_AS_AMENDED, sentence):
        sentence = f"{sentence[: match.start()]}{' ' * len(match[0])}{sentence[match.end() :]}"
    return sentence


class _Amendments:
    """The changes that a paper of a `role` makes; `usual` is the kind of paper that it changes where it names none."""

    def __init__(self, paper: Paper, usual: Role | None, role: Role) -> None:
        self._paper, self._usual, self._role = paper, usual, role
        # Most sentences can be told from afar to change nothing.
        self._of_verbs = paper.plain.meeting(REPLACED, DELETED)
        self._of_papers = paper.plain.meeting(*REPLACING)
        self._of_lapsed = paper.plain.meeting(*LAPSING)

    def all(self) -> Iterator[AmendmentClause]:
        """The changes, in the order in which they stand."""
        paper = self._paper
        for index in paper.plain.holding(TRIGGER if self._role in LASTING else TRIGGER_OF_CHANGES):
            for clause in paper.clauses_of(index):
                sentence = _sentence(paper, clause.span)
                if any(find(NO_CHANGE, sentence)):
                    continue
                citation = cite(paper.document, clause.span)
                found = (
                    tuple(self._changes(index, citation, sentence))
                    or self._listed(index, sentence)
                    or tuple(self._open_changes(index, citation, sentence))
                )
                if found and speaks_of_terms(sentence, self._role):
                    found = tuple(replace(one, target=Role.ONLINE_TERMS) for one in found if one.section)
                since = find_start(paper.document.text[clause.span.start : clause.span.end]) if found else None
                yield from (replace(one, since=since) for one in found)

    def _changes(self, index: int, citation: Citation, sentence: str) -> Iterator[AmendmentClause]:
        printed = self._paper.document.text[citation.span.start : citation.span.end]
        begins, exchanged = find_exchanges(printed)
        if exchanged and not _READS.search(sentence[:begins]):
            sections, exhibit = find_place(sentence[:begins])
            target = find_target(sentence[:begins], self._usual)
            if not (sections[0] or exhibit) and (behind := _IN_BRACKETS.search(sentence, begins)):
                sections, exhibit = find_place(behind["place"])
            if not (sections[0] or exhibit or _QUOTED.search(printed)):
                return  # a comparison: "within 2 hours instead of 4 hours"
            for old, new in exchanged:
                for section in sections:
                    yield AmendmentClause(Change.WORDS, citation, target, section, exhibit, False, old, new)
            return
        found = tuple(self._of_sections(index, citation, sentence)) if index in self._of_verbs else ()
        yield from found
        for named in find_replaced(sentence) if not found and index in self._of_papers else ():
            ended = named.kind in LASTING and self._role not in LASTING and is_ended(sentence)
            change = Change.ENDED if ended else Change.OPEN if named.partly else Change.RESTATED
            yield AmendmentClause(change, citation, named.kind, dated=named.dated, number=named.number, code=named.code)

    def _of_sections(self, index: int, citation: Citation, sentence: str) -> Iterator[AmendmentClause]:
        """What each verb of a sentence does to the sections and exhibits named beside it."""
        printed = self._paper.document.text[citation.span.start : citation.span.end]
        verbs = _verbs(sentence)
        for number, (match, change) in enumerate(verbs):
            begins = max(match.start() - _LEAD, verbs[number - 1][0].end() if number else 0)
            ends = verbs[number + 1][0].start() if number + 1 < len(verbs) else len(sentence)
            before, after = sentence[begins : match.start()], sentence[match.start() : ends]
            if OWN_SECTION.search(before):
                yield from self._own_section(index, citation.span, change)
                continue
            sections, exhibit = find_place(before)
            by_another = _BY_ANOTHER.match(sentence, match.end())
            if not (sections[0] or exhibit or by_another):  # "the following are deleted: Section 9.3 and Section 5.1"
                reach = len(match[0]) + (len(after) if change is Change.DELETED else _AFTER)
                sections, exhibit = find_place(after[:reach])
            if not (sections[0] or exhibit) and (row := _ROW.match(before)):
                sections = [row["number"]]
            if not (sections[0] or exhibit) or not is_of_the_passage(before, len(before)):
                continue
            around = before + after[: len(match[0]) + _AFTER]
            quoted = _READS.search(printed[: match.start()])
            tables = bool(TABLE.search(sentence[: match.end()]))
            for section in sections:
                yield AmendmentClause(
                    Change.PART if PART.search(around) else change,
                    citation,
                    find_target(around, self._usual),
                    section,
                    exhibit,
                    tables,
                    quoted["old"] if quoted else "",
                )

    def _own_section(self, index: int, span: Span, change: Change) -> Iterator[AmendmentClause]:
        """The section of the agreement that stands printed before "this Section is deleted", with its words as old ones."""
        for block in self._paper.document.blocks[index], self._paper.document.blocks[max(index - 1, 0)]:
            numbers = list(_PRINTED_NUMBER.finditer(self._paper.lowered, block.start, span.start))
            if numbers:
                whole = Span(numbers[-1].start(), span.end)
                old = self._paper.document.text[numbers[-1].start() : span.start].strip()
                yield AmendmentClause(
                    change, cite(self._paper.document, whole), self._usual, numbers[-1]["number"], old=old
                )
                return

    def _listed(self, index: int, sentence: str) -> tuple[AmendmentClause, ...]:
        """The sections of the paragraphs after "The following provisions are deleted:"."""
        if not sentence.rstrip().endswith(":") or not DELETED.search(sentence):
            return ()
        found: list[AmendmentClause] = []
        for block in self._paper.document.blocks[index + 1 : index + 1 + _MOST_ITEMS]:
            words = self._paper.lowered[block.start : block.end]
            if not _ITEM.match(words):
                break
            sections, exhibit = find_place(words)
            if sections[0] or exhibit:
                citation = cite(self._paper.document, Span(block.start, block.end))
                target = find_target(sentence, self._usual)
                found += [AmendmentClause(Change.DELETED, citation, target, section, exhibit) for section in sections]
        return tuple(found)

    def _open_changes(self, index: int, citation: Citation, sentence: str) -> Iterator[AmendmentClause]:
        lapsed = tuple(find_lapsed(sentence, self._role)) if index in self._of_lapsed else ()
        return find_open_changes(sentence, citation, self._usual, self._role, lapsed)


def _verbs(sentence: str) -> list[tuple[re.Match[str], Change]]:
    """The verbs that replace or delete, in their order; none of the wording that stands in quotation marks behind the first."""
    found: list[tuple[re.Match[str], Change]] = []
    for pattern, change in ((REPLACED, Change.REPLACED), (DELETED, Change.DELETED)):
        for match in find(pattern, sentence):
            if all(match.end() <= other.start() or other.end() <= match.start() for other, _ in found):
                found.append((match, change))
    found.sort(key=lambda one: one[0].start())
    quoted = [m.span() for m in _QUOTED.finditer(sentence, found[0][0].end())] if found else []
    return [one for one in found if not any(start < one[0].start() < end for start, end in quoted)]
