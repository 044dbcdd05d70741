"""The styles of a Word file: which are headings, which number their paragraphs, and which strike out or hide their words."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from docx.oxml import ns

from contract_check.documents.left_out import Why
from contract_check.model.late_pattern import late_pattern

qn = cache(ns.qn)  # it is asked for with each word
_DEEPEST = 20  # styles that a style is based on, before it must be a circle
_LEAVES_OUT = {"w:strike": Why.STRUCK, "w:dstrike": Why.STRUCK, "w:vanish": Why.HIDDEN}
_HEADING = late_pattern(r"heading ([1-9])$", re.IGNORECASE)


@dataclass(frozen=True)
class Style:
    """What matters of a style: its list, the level in that, its depth as a heading, and whether it is set in."""

    id: str
    name: str
    based_on: str
    list: str
    level: int | None
    depth: int
    set_in: bool | None
    left_out: dict[Why, bool]
    settings: tuple[Any | None, Any | None]  # of words and of paragraphs, as the file has them


def child(element: Any | None, tag: str) -> Any | None:
    """The child with a tag such as `w:pPr`."""
    return None if element is None else element.find(qn(tag))


def value_of(element: Any | None, tag: str) -> str:
    """The `w:val` of a child; "" where there is none."""
    found = child(element, tag)
    return "" if found is None else str(found.get(qn("w:val"), ""))


def number_in(element: Any | None, tag: str) -> int | None:
    """The `w:val` of a child as a number."""
    said = value_of(element, tag)
    return int(said) if re.fullmatch(r"\d{1,9}", said) else None


class Styles:
    """The styles of paragraphs and of words by their id, and the default one of paragraphs."""

    def __init__(self, part: Any) -> None:
        self._by_id: dict[str, Style] = {}
        self._of_words: dict[str, Style] = {}
        self._default = ""
        for element in part.iterchildren(qn("w:style")):
            kind = element.get(qn("w:type"))
            if kind == "character":
                style = _read_style(element)
                self._of_words[style.id] = style
            if kind == "paragraph":
                style = _read_style(element)
                self._by_id[style.id] = style
                if element.get(qn("w:default")) in ("1", "true", "on"):
                    self._default = style.id

    def why_left_out(self, run: Any, paragraph: Any) -> Why | None:
        """Why the words of a run are left out: its own setting goes before its style's, that before the paragraph's."""
        own = child(run, "w:rPr")
        styles = self.of_words(run, paragraph)
        said = [_left_out_by(own), *(style.left_out for style in styles)]
        return next((why for why in Why if next((one[why] for one in said if why in one), False)), None)

    def of_words(self, run: Any, paragraph: Any) -> list[Style]:
        """The styles that set the words of a run, the nearest first."""
        return [
            *self._based(self._of_words, value_of(child(run, "w:rPr"), "w:rStyle")),
            *self.of(paragraph),
        ]

    def settings_of_words(self) -> Iterator[Any | None]:
        """What each style says of its words."""
        for style in (*self._by_id.values(), *self._of_words.values()):
            yield style.settings[0]

    def is_raised(self, run: Any) -> bool:
        """Whether the words of a run stand above the line, as the number of a note does."""
        own = child(run, "w:rPr")
        if own is None:
            return False
        settings = [own, *(one.settings[0] for one in self._based(self._of_words, value_of(own, "w:rStyle")))]
        said = next(filter(None, (value_of(one, "w:vertAlign") for one in settings)), "")
        return said == "superscript" or any(number_in(one, "w:position") for one in settings)

    def of(self, paragraph: Any) -> Iterator[Style]:
        """A paragraph's style, then those that it is based on."""
        return self._based(self._by_id, value_of(child(paragraph, "w:pPr"), "w:pStyle") or self._default)

    @staticmethod
    def _based(styles: Mapping[str, Style], name: str) -> Iterator[Style]:
        for _ in range(_DEEPEST):
            style = styles.get(name)
            if style is None:
                return
            yield style
            name = style.based_on

    def depth_of(self, paragraph: Any) -> int:
        """The depth of a heading from 1; 0 for any other paragraph."""
        outline = number_in(child(paragraph, "w:pPr"), "w:outlineLvl")
        if outline is not None:
            return outline + 1 if outline < 9 else 0
        return next((style.depth for style in self.of(paragraph) if style.depth), 0)

    def nesting_of(self, paragraph: Any) -> int | None:
        """0 for a paragraph that is not set in; None for one that is, which may go on an item of any list."""
        said = [_is_set_in(child(paragraph, "w:pPr")), *(style.set_in for style in self.of(paragraph))]
        return None if next((one for one in said if one is not None), False) else 0

    def is_table_of_contents(self, paragraph: Any) -> bool:
        """Whether a paragraph is a line of a table of contents, which only repeats headings."""
        return any(re.match(r"toc \d", style.name, re.IGNORECASE) for style in self.of(paragraph))


def _read_style(element: Any) -> Style:
    properties = child(element, "w:pPr")
    numbered = child(properties, "w:numPr")
    name = value_of(element, "w:name")
    heading = _HEADING.match(name)
    outline = number_in(properties, "w:outlineLvl")
    depth = int(heading[1]) if heading else 1 if name.lower() == "title" else 0
    return Style(
        id=element.get(qn("w:styleId"), ""),
        name=name,
        based_on=value_of(element, "w:basedOn"),
        list=value_of(numbered, "w:numId"),
        level=number_in(numbered, "w:ilvl"),
        depth=outline + 1 if outline is not None and outline < 9 else depth,
        set_in=_is_set_in(properties),
        left_out=_left_out_by(child(element, "w:rPr")),
        settings=(child(element, "w:rPr"), properties),
    )


def _left_out_by(properties: Any | None) -> dict[Why, bool]:
    """What the settings of words say of being left out; nothing where they do not speak of it."""
    said: dict[Why, bool] = {}
    for tag, why in _LEAVES_OUT.items():
        setting = child(properties, tag)
        if setting is not None:
            said[why] = said.get(why, False) or setting.get(qn("w:val"), "1") not in ("0", "false", "off")
    return said


def _is_set_in(properties: Any | None) -> bool | None:
    """Whether paragraphs are said to be set in; None where nothing is said."""
    indent = child(properties, "w:ind")
    said = None if indent is None else indent.get(qn("w:left"), indent.get(qn("w:start")))
    return None if said is None else not re.fullmatch(r"-.*|0", str(said))
