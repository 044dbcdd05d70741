"""Which parts of a web page are struck out or hidden: by their tag, by their own style, or by a class of the page.

Of style sheets only the rules in the page itself are known, and of these the simple ones (".old", "td.old", "#note"): what
holds on paper alone or on small screens (`@media`) says nothing, and nor does what depends on the tags around.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from bs4 import BeautifulSoup
from bs4.element import Tag

from contract_check.documents.left_out import Why
from contract_check.model.late_pattern import late_pattern

_STRUCK_TAGS = ("s", "strike")
_LARGEST_STYLE = 1_000_000  # characters; more is no style sheet of a contract
_HIDES = late_pattern(r"(?:^|[;\s{])(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse))\b", re.IGNORECASE)
_SHOWS = late_pattern(r"(?:^|[;\s{])display\s*:\s*(?!none)\w", re.IGNORECASE)
_STRIKES = late_pattern(r"(?:^|[;\s{])text-decoration(?:-line)?\s*:[^;]*\bline-through\b", re.IGNORECASE)
_COMMENT = late_pattern(r"/\*.*?(?:\*/|\Z)", re.DOTALL)
_SELECTOR = late_pattern(r"(?P<tag>[a-z][a-z0-9]*)?(?:(?P<kind>[.#])(?P<name>[\w-]+))?", re.IGNORECASE)


class Styles:
    """What a page's tags, styles and simple rules leave out."""

    def __init__(self, page: BeautifulSoup) -> None:
        sheet = "\n".join(style.get_text() for style in page.find_all("style"))[:_LARGEST_STYLE]
        self._rules = {
            (found["tag"] or "", found["kind"] or "", found["name"] or ""): _left_out_by(declared)
            for selectors, declared in _rules_of(_COMMENT.sub("", sheet))
            for selector in selectors.split(",")
            if (found := _SELECTOR.fullmatch(selector.strip().lower())) and selector.strip()
        }

    def why_left_out(self, tag: Tag) -> Why | None:
        """Why a tag's text is left out; None where it is read."""
        own = str(tag.get("style", ""))
        if tag.has_attr("hidden") or _HIDES.search(own):
            return Why.HIDDEN
        if tag.name in _STRUCK_TAGS or _STRIKES.search(own):
            return Why.STRUCK
        said = [self._rules[name] for name in _names_of(tag) if name in self._rules] if self._rules else []
        if Why.HIDDEN in said and not _SHOWS.search(own):
            return Why.HIDDEN
        return Why.STRUCK if Why.STRUCK in said else None


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
