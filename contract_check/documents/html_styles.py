"""Which parts of a web page are struck out or hidden: by their tag, by their own style, or by a class of the page.

Of style sheets only the rules in the page itself are known. What holds on paper alone or on small screens (`@media`) says nothing,
and nor does what depends on what the visitor does (":hover"). A rule that shows a tag again goes before a less exact one that hides it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import suppress
from typing import NamedTuple

from bs4 import BeautifulSoup
from bs4.element import Tag
from soupsieve import SelectorSyntaxError

from contract_check.documents.left_out import Why
from contract_check.model.late_pattern import late_pattern

_STRUCK_TAGS = ("s", "strike")
_LARGEST_STYLE = 1_000_000  # characters; more is no style sheet of a contract
_HIDES = late_pattern(r"(?:^|[;\s{])(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse))\b", re.IGNORECASE)
_SHOWS = late_pattern(r"(?:^|[;\s{])display\s*:\s*(?!none)\w", re.IGNORECASE)
_STRIKES = late_pattern(r"(?:^|[;\s{])text-decoration(?:-line)?\s*:[^;]*\bline-through\b", re.IGNORECASE)
_COMMENT = late_pattern(r"/\*.*?(?:\*/|\Z)", re.DOTALL)
_CLASS, _TAG_NAME = late_pattern(r"[.\[]"), late_pattern(r"(?:^|[\s>+~])[A-Za-z]")
_MOST_LOOKED_AT, _COST_OF_MATCH = 400_000, 5  # tags, for all rules that depend on the tags around
_SELECTOR = late_pattern(r"(?P<tag>[a-z][a-z0-9]*)?(?:(?P<kind>[.#])(?P<name>[\w-]+))?", re.IGNORECASE)


class _Rank(NamedTuple):
    """Which of two rules holds: the one that is more exact, else the later one."""

    exact: tuple[int, int, int]  # ids, classes, tags
    place: int


class Styles:
    """What a page's tags, styles and rules leave out."""

    def __init__(self, page: BeautifulSoup) -> None:
        self._simple: dict[tuple[str, str, str], list[tuple[_Rank, Why]]] = {}
        self._tags: dict[int, list[tuple[_Rank, Why]]] = {}
        self._showing: list[tuple[_Rank, str]] = []
        sheet = "\n".join(style.get_text() for style in page.find_all("style"))[:_LARGEST_STYLE]
        self._left = _MOST_LOOKED_AT
        tags = 0
        for place, (selectors, declared) in enumerate(_rules_of(_COMMENT.sub("", sheet))):
            why = _left_out_by(declared)
            for selector in map(str.strip, selectors.split(",")):
                rank = _Rank(_exactness(selector), place)
                if why and selector and (found := _SELECTOR.fullmatch(selector.lower())):
                    name = (found["tag"] or "", found["kind"] or "", found["name"] or "")
                    self._simple.setdefault(name, []).append((rank, why))
                elif why and self._left > 0:
                    tags = tags or len(page.find_all(True))
                    self._left -= tags
                    for tag in _select(page, selector):
                        self._tags.setdefault(id(tag), []).append((rank, why))
                elif why is None and _SHOWS.search(declared):
                    self._showing.append((rank, selector))

    def why_left_out(self, tag: Tag) -> Why | None:
        """Why a tag's text is left out; None where it is read."""
        own = str(tag.get("style", ""))
        if tag.has_attr("hidden") or _HIDES.search(own):
            return Why.HIDDEN
        if tag.name in _STRUCK_TAGS or _STRIKES.search(own):
            return Why.STRUCK
        said = list(self._tags.get(id(tag), ())) if self._tags else []
        if self._simple:
            said += [rule for name in _names_of(tag) for rule in self._simple.get(name, ())]
        hiding = max((rank for rank, why in said if why is Why.HIDDEN), default=None)
        if hiding and not _SHOWS.search(own) and not self._shows_again(tag, hiding):
            return Why.HIDDEN
        return Why.STRUCK if any(why is Why.STRUCK for _, why in said) else None

    def _shows_again(self, tag: Tag, hiding: _Rank) -> bool:
        stronger = [selector for rank, selector in self._showing if rank > hiding]
        self._left -= _COST_OF_MATCH * len(stronger)
        return self._left > 0 and any(_matches(tag, selector) for selector in stronger)


def _exactness(selector: str) -> tuple[int, int, int]:
    classes = len(_CLASS.findall(selector))
    return selector.count("#"), classes, len(_TAG_NAME.findall(selector))


def _select(page: BeautifulSoup, selector: str) -> list[Tag]:
    """The tags that a selector names by those around them; none where it depends on more than the page."""
    if ":" in selector:
        return []
    with suppress(SelectorSyntaxError, NotImplementedError, ValueError):
        return list(page.css.select(selector))
    return []


def _matches(tag: Tag, selector: str) -> bool:
    if ":" in selector:
        return False
    with suppress(SelectorSyntaxError, NotImplementedError, ValueError):
        return bool(tag.css.match(selector))
    return False


def _rules_of(sheet: str) -> Iterator[tuple[str, str]]:
    """The selectors and declarations of the rules that hold everywhere."""
    depth = start = opened = 0
    for brace in re.finditer("[{}]", sheet):
        if brace[0] == "{":
            opened = opened if depth else brace.start()
            depth += 1
            continue
        if depth == 1:
            selectors = sheet[start:opened].rsplit(";", 1)[-1].strip()
            if not selectors.startswith("@"):
                yield selectors, sheet[opened + 1 : brace.start()]
        depth = max(depth - 1, 0)
        start = start if depth else brace.end()


def _left_out_by(declared: str) -> Why | None:
    if _HIDES.search(declared):
        return Why.HIDDEN
    return Why.STRUCK if _STRIKES.search(declared) else None


def _names_of(tag: Tag) -> Iterator[tuple[str, str, str]]:
    """How rules may name a tag: by its kind, a class, its id, or by two of these."""
    classes: str | list[str] = tag.get("class") or []
    listed = classes.split() if isinstance(classes, str) else classes
    names = [(".", name.lower()) for name in listed] + [("#", str(tag.get("id", "")).lower())]
    yield tag.name, "", ""
    for kind, name in names:
        yield "", kind, name
        yield tag.name, kind, name
