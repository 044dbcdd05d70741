"""Periods that stand elsewhere: a defined term, or a cross reference, where a duty needs a figure.

Accepted: "within the Notice Period", where "'Notice Period' means sixty (60) days" or a cover page
says "Notice Period: 60 days"; "within the period set out in Section 4.2", where that section states one
duration. Rejected: terms that name a stretch of time and no limit ("Initial Term"), a name that is
defined twice with different figures, a section with several durations.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from contract_check.language.needs import has_needs, needs_of
from contract_check.language.quantities import Quantity, QuantityKind, find_quantities
from contract_check.language.sentences import Mark
from contract_check.model.document import Document
from contract_check.model.late_pattern import late_pattern

_NAME = r"[A-Z][\w/-]*(?:[ ](?:[A-Z][\w/-]*|of|to|for|and)){0,4}"
_LIMIT = r"(?:Period|Window|Time|Deadline|Interval|Timeframe|RTO|RPO|Objective)"
_DEFINED = late_pattern(
    rf"[“\"](?:the\s+)?(?P<name>{_NAME})[”\"],?\s+"
    r"(?:means|is|shall\s+mean|shall\s+be|will\s+be|refers\s+to)\s(?P<says>[^.;\n]{1,160})"
)
_BRACKET = late_pattern(rf"\(\s*(?:the|a|each,?\s+an?)?\s*[“\"](?P<name>{_NAME})[”\"]\s*\)")
_BEFORE_BRACKET = 82  # characters in which the figure stands before its bracket
_FIELD = late_pattern(rf"^(?P<name>{_NAME})\s*[|:]\s*(?P<says>[^|\n]{{1,40}})$", re.MULTILINE)
_BEFORE = (
    r"(?P<before>\b(?:[Ww]ithin|[Ii]n|[Bb]y|[Ff]or|[Dd]uring|[Tt]hroughout|later\s+than|(?:at|no)\s+least|"
    r"less\s+than|more\s+than|exceed(?:ing)?|beyond|before|until|of)\s+)"
)
_POINTER = late_pattern(
    rf"{_BEFORE}(?P<period>(?:the|such)\s+(?:\w+\s+){{0,2}}"
    r"(?:period|time|timeframe|deadline|number\s+of\s+days)(?:\s+of\s+time)?\s+"
    r"(?:as\s+)?(?:(?:stated|set\s+out|set\s+forth|specified|described|"
    r"referred\s+to|provided|given|required|defined|mentioned)\s+)?"
    r"(?:in|under|by|of)\s+(?:Section|Clause|Article|Paragraph|Sec\.|§)\s*"
    r"(?P<number>\d+(?:\.\d+)*))",
    re.IGNORECASE,
)
_POINTER_NEEDS = needs_of(_POINTER.pattern, _POINTER.flags)


class Periods:
    """The defined periods of one document, and what its cross references point to."""

    def __init__(self, document: Document) -> None:
        self._document = document
        self._defined = _find_definitions(document.text)
        names = "|".join(re.escape(name) for name in sorted(self._defined, key=len, reverse=True))
        self._use = (
            re.compile(rf"{_BEFORE}(?P<period>(?:(?:the|its|such|that)\s+)?(?P<name>{names}))\b") if names else None
        )

    def find(self, text: str) -> Iterator[Mark]:
        """Marks where `text` uses a defined period, or points to a section for one."""
        if self._use:
            for match in self._use.finditer(text):
                yield _mark(match, self._defined[match["name"]])
        for match in _POINTER.finditer(text) if has_needs(text.lower(), _POINTER_NEEDS) else ():
            quantity = self._only_duration_of(match["number"])
            if quantity:
                yield _mark(match, quantity)

    def _only_duration_of(self, number: str) -> Quantity | None:
        """The duration of a section by its number, if it states just one."""
        sections = [section for section in self._document.sections if section.full_number.split()[-1:] == [number]]
        if len(sections) != 1:
            return None
        span = sections[0].span
        found = _durations(self._document.text[span.start : span.end])
        return replace(found[0], source=f"Section {number}") if len(found) == 1 else None


def _mark(match: re.Match[str], quantity: Quantity) -> Mark:
    return Mark(quantity.kind.value, match.start("period"), match.end("period"), quantity)


def _find_definitions(text: str) -> dict[str, Quantity]:
    """Name → the one duration that it is defined as; a name with two figures is left out."""
    found: dict[str, Quantity] = {}
    doubtful: set[str] = set()
    for name, says in _definitions(text):
        durations = _durations(says) if re.search(rf"{_LIMIT}$", name) else []
        if len(durations) != 1:
            continue
        quantity = replace(durations[0], source=f"the definition of “{name}”")
        if name in found and found[name].value != quantity.value:
            doubtful.add(name)
        found.setdefault(name, quantity)
    return {name: quantity for name, quantity in found.items() if name not in doubtful}


def _definitions(text: str) -> Iterator[tuple[str, str]]:
    """Names, each with the words that define it."""
    for match in _DEFINED.finditer(text):
        yield match["name"], match["says"]
    end = 0
    for match in _BRACKET.finditer(text):
        before = text[max(end, match.start() - _BEFORE_BRACKET) : match.start()]
        yield match["name"], re.split(r"[.;:\n]", before)[-1]
        end = match.end()
    for match in _FIELD.finditer(text):
        yield match["name"], match["says"]


def _durations(text: str) -> list[Quantity]:
    return [q for q in find_quantities(text) if q.kind in (QuantityKind.DURATION, QuantityKind.BLANK)]
