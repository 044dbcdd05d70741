"""Word's automatic numbers: what Word prints before a paragraph stands nowhere in its text.

A paragraph points, itself or through its style, to a list and a level of it. A list takes its levels
from an abstract list, and lists of the same abstract list count on. "%1.%2" in a level's text stands for the
counts of the levels above.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any

from contract_check.documents.docx_styles import Styles, child, number_in, qn, value_of
from contract_check.documents.numerals import write_number

_LEVELS = 9
_BULLET = "•"


@dataclass(frozen=True)
class _Level:
    """How a level counts and prints."""

    start: int = 1
    form: str = "decimal"
    text: str = ""
    legal: bool = False
    restarts_after: int | None = None  # the level, counted from 1, after which it begins anew; 0: never
    style: str = ""


class Numbering:
    """The lists of a document, and how far each has counted."""

    def __init__(self, part: Any | None, styles: Styles) -> None:
        self._styles = styles
        self._levels: dict[str, dict[int, _Level]] = {}
        self._abstract: dict[str, str] = {}
        self._starts: dict[tuple[str, int], int] = {}
        self._own_levels: dict[str, dict[int, _Level]] = {}
        self._counts: dict[str, list[int | None]] = {}
        if part is not None:
            self._load(part)

    def _load(self, part: Any) -> None:
        by_style: dict[str, str] = {}
        linked: dict[str, str] = {}
        for abstract in part.iterchildren(qn("w:abstractNum")):
            name = abstract.get(qn("w:abstractNumId"))
            self._levels[name] = dict(map(_read_level, abstract.iter(qn("w:lvl"))))
            by_style[value_of(abstract, "w:styleLink")] = name
            linked[name] = value_of(abstract, "w:numStyleLink")
        for num in part.iterchildren(qn("w:num")):
            name, abstract = num.get(qn("w:numId")), value_of(num, "w:abstractNumId")
            self._abstract[name] = by_style.get(linked.get(abstract, "") or "-", abstract)
            for override in num.iterchildren(qn("w:lvlOverride")):
                start = number_in(override, "w:startOverride")
                if start is not None:
                    self._starts[name, int(override.get(qn("w:ilvl"), "0"))] = start
                for level in override.iterchildren(qn("w:lvl")):  # it prints and counts its own way
                    number, own = _read_level(level)
                    self._own_levels.setdefault(name, {})[number] = own
                    self._starts.setdefault((name, number), own.start)

    def next_label(self, paragraph: Any) -> str:
        """The number that Word prints before this paragraph; counts it."""
        name, number = self._place(paragraph)
        levels = self._levels_of(name)
        level = levels.get(number)
        if level is None:
            return ""
        counts = self._counts.setdefault(self._abstract[name], [None] * _LEVELS)
        again = self._starts.pop((name, number), None)  # a list starts anew once, where it is first used
        before = counts[number]
        counts[number] = again if again is not None else level.start if before is None else before + 1
        for deeper in range(number + 1, _LEVELS):
            after = levels.get(deeper, _Level()).restarts_after
            if after is None or number < after:
                counts[deeper] = None
        if level.form == "bullet":
            return _BULLET
        return "" if level.form == "none" and "%" not in level.text else self._print(level, levels, counts)

    def _levels_of(self, name: str) -> dict[int, _Level]:
        """The levels of a list: those of its abstract list, but for those that it sets itself."""
        return self._levels.get(self._abstract.get(name, ""), {}) | self._own_levels.get(name, {})

    def level_of(self, paragraph: Any) -> int:
        """How deep in its list a paragraph stands, from 0."""
        return self._place(paragraph)[1]

    def _print(self, level: _Level, levels: dict[int, _Level], counts: list[int | None]) -> str:
        def write(found: re.Match[str]) -> str:
            index = int(found[1]) - 1
            other = levels.get(index, _Level())
            count = counts[index]
            form = "decimal" if level.legal else other.form
            return "" if form == "none" else write_number(other.start if count is None else count, form)

        return re.sub(r"%([1-9])", write, level.text).strip()

    def _place(self, paragraph: Any) -> tuple[str, int]:
        """The list and the level of a paragraph; ("", 0) where it is in none."""
        direct = child(child(paragraph, "w:pPr"), "w:numPr")
        name, number = value_of(direct, "w:numId"), number_in(direct, "w:ilvl")
        for style in self._styles.of(paragraph):
            name = name or style.list
            if number is None:
                number = style.level
            if number is None and style.list:
                number = next(
                    (index for index, level in self._levels_of(name).items() if level.style == style.id), None
                )
        number = 0 if number is None else number
        return (name, number) if name != "0" and 0 <= number < _LEVELS else ("", 0)


def _read_level(element: Any) -> tuple[int, _Level]:
    start = number_in(element, "w:start")
    level = _Level(
        start=1 if start is None else start,
        form=value_of(element, "w:numFmt") or "decimal",
        text=value_of(element, "w:lvlText"),
        legal=child(element, "w:isLgl") is not None,
        restarts_after=number_in(element, "w:lvlRestart"),
        style=value_of(element, "w:pStyle"),
    )
    return int(element.get(qn("w:ilvl"), "0")), level
