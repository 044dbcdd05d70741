"""Sections and schedules of which a sentence of the same paper says that they bind nobody.

Accepted: "The response times in this Section 4 are goals", "Clause 2.1 does not amount to a guarantee", "this Schedule is for
information only", "the measures in Section 7 may be withdrawn by Vendor at any time".
Rejected: "the times in Section 4 run from the report", "Section 4 is no guarantee that the Service is free of errors", "this Section
creates no obligation of the Customer", "this Agreement is not binding until signed".
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import NamedTuple

from contract_check.extractors.papers.section_names import NUMBER, SECTIONS, sections_meant
from contract_check.extractors.promises.later_sentences import is_thing_of, say_limit
from contract_check.extractors.term_reading import Reading, Unreadable
from contract_check.language.clauses import Clause, Paper
from contract_check.language.pointers import head_of
from contract_check.language.taking_back import is_no_commitment
from contract_check.model.document import Span
from contract_check.model.late_pattern import late_pattern
from contract_check.model.term import Better, Strength, TermDefinition
from contract_check.model.values import Flag

_TITLE = 300  # characters at the head of a paper in which its title stands
_WORKS = (
    r"(?:document|page|overview|statement|summary|description|guide|guidelines?|brochure|handbook|faq|website|site)"
)
_PART = rf"(?:schedule|sla|service level agreement|exhibit|annex|appendix|policy|{_WORKS})"
_WHOLE_PAPER = late_pattern(_WORKS)
_IT = late_pattern(r"\W*it (?P<predicate>is .*)")
_ITS_NAME = late_pattern(rf"\W*(?:[\d.]+ )?this (?P<part>{_PART}) \w")
_SPOKEN_OF = late_pattern(
    r"(?:^\W*(?:[\d.]+ )?|[,;] (?:and |but |that )?|\bthat )(?:(?:the|all|any) (?P<things>[a-z/-]+(?: [a-z/-]+){0,3}) "
    r"(?:(?:set out|stated|given|specified|described|contained|listed) )?(?:in|of|under) )?"
    rf"(?:{SECTIONS}|\bth(?:is|ese) (?:support |security |service )?"
    rf"(?:(?:section|clause|article|paragraph)(?: (?P<own>{NUMBER}))?|(?P<part>{_PART}))) (?P<predicate>.*)"
)
_WITHDRAWN = late_pattern(
    r"\bmay be (?:withdrawn|discontinued|abandoned|revoked|disregarded)\b(?! (?:if|where|only))[^.;|]{0,60}\b(?:VENDOR|at any time)\b"
)
_SPEAKS = late_pattern(
    rf"\b(?:sections?|clauses?|articles?|paragraphs?|th(?:is|ese) (?:\w+ )?{_PART})\b[^;|]{{0,90}}?\b(?:targets?|objectives?|goals?|indicative|estimates?|"
    r"guidelines?|non-?binding|withdrawn|discontinued|abandoned|revoked|disregarded|"
    r"statements? of|contract|agreement|for (?:information\w*|orientation|guidance|planning)|(?:not|no) (?:\w+ ){0,4}?"
    r"(?:commitments?|guarantee[sd]?|promises?|binding|obligations?|warrant\w+|duty))\b"
)


class _Target(NamedTuple):
    """A section of which the sentence at `span` says that `thing` in it, "" for all, is no commitment."""

    section: Span
    span: Span
    why: str
    thing: str


class SectionTargets:
    """The sections of a paper that are no commitment."""

    def __init__(self, paper: Paper) -> None:
        self._targets = tuple(_find_targets(paper))

    def settle(self, readings: Sequence[Reading], term: TermDefinition) -> list[Reading]:
        """The readings, those of such a section as targets, or in doubt where the term knows no targets."""
        return [self._bound(reading, term) for reading in readings] if self._targets else list(readings)

    def _bound(self, reading: Reading, term: TermDefinition) -> Reading:
        """The reading as a target, or in doubt, where its section is said to be no commitment."""
        for target in self._targets if reading.value is not None and reading.found != Flag(False) else ():
            if not target.section.holds(reading.span) or target.span.holds(reading.span):
                continue
            if term.better is Better.FALSE or not is_thing_of(target.thing, term, reading.words):
                continue
            if term.tracks_strength:
                return replace(reading, strength=Strength.SOFT)
            return replace(reading, found=Unreadable(target.why), weight=reading.weight - 10)
        return reading


def _find_targets(paper: Paper) -> Iterator[_Target]:
    """The sections of which a sentence says that they are no commitment."""
    for index in paper.plain.holding(_SPEAKS):
        for clause in paper.clauses_of(index):
            told, named = _IT.match(clause.own), _ITS_NAME.match(clause.before)
            if told and named and is_no_commitment(told["predicate"]):
                for span in _part(paper, clause, named["part"]):
                    yield _Target(span, clause.span, say_limit(paper, clause), "")
            for match in _SPOKEN_OF.finditer(clause.own):
                if not (is_no_commitment(match["predicate"]) or _WITHDRAWN.search(match["predicate"])):
                    continue
                spans = _part(paper, clause, match["part"]) if match["part"] else _sections(paper, clause, match)
                for span in spans:
                    yield _Target(span, clause.span, say_limit(paper, clause), head_of(match["things"] or ""))


def _sections(paper: Paper, clause: Clause, match: re.Match[str]) -> Iterator[Span]:
    """The sections that are named; "this section" at the head of 4.2 is the whole of 4."""
    numbers = match["numbers"] or match["own"] or ""
    for section in sections_meant(paper, clause, numbers):
        if not numbers and not paper.document.text[section.span.start : clause.span.start].strip(" \n.()0123456789"):
            outer = [s for s in paper.document.sections if s.level < section.level and s.span.holds(clause.span)]
            yield from (s.span for s in outer[-1:])
        yield section.span


def _part(paper: Paper, clause: Clause, name: str) -> Iterator[Span]:
    """The schedule that a sentence calls "this schedule": the outermost section that is headed so, or the paper that is titled so."""
    around = [s for s in paper.document.sections if s.span.holds(clause.span) and name in s.heading.lower()]
    if around:
        yield around[0].span
    elif _WHOLE_PAPER.fullmatch(name) or name in paper.lowered[:_TITLE]:
        yield Span(0, len(paper.document.text))
