"""What of a web page belongs to the site and not to the contract on it: menus, heads and feet, dialogs, requests to accept cookies.

The contract is looked for in `main` or the only `article`, unless little of the page's text stands there: the only article may be a
teaser beside it.
"""

from __future__ import annotations

import re

from bs4 import BeautifulSoup
from bs4.element import CData, NavigableString, Tag

from contract_check.model.late_pattern import late_pattern

# Beside these, whatever is shown by its program alone: it has no words of its own in the page.
_OF_THE_SITE = frozenset("script style head template noscript nav footer svg iframe object math".split())
_ROLES = frozenset("navigation search dialog alertdialog menu menubar contentinfo".split())
_PARTS = ["main", "article", "section"]
_WIDE, _HIGH = 400, 120  # of a picture, in points of a screen
_HEADINGS = ("h2", "h3", "h4", "h5", "h6")
_SWITCHES = ("aria-expanded", "aria-controls", "data-toggle", "data-bs-toggle")
_NO_WORDS = [*sorted(_OF_THE_SITE), "button", "select", "textarea"]
_LEAST_OF_MAIN, _LEAST_OF_ARTICLE = 0.2, 0.5  # of the page's words
_ASKS_FOR_COOKIES = late_pattern(
    r"(?:cookie|consent|gdpr)[\w-]*(?:banner|bar|popup|modal|dialog|consent|notice|overlay|sdk)"
    r"|onetrust|cybotcookiebot|usercentrics|didomi",
    re.IGNORECASE,
)
_UNFOLDS = late_pattern(r"accordion|collaps|expand|(?:tab|toggle)-?(?:content|pane|panel|body)|^panel", re.IGNORECASE)
# Words for those alone who have the page read out: "(opens in a new tab)" within a sentence.
_READ_OUT = frozenset("sr-only visually-hidden visuallyhidden screen-reader-text screenreader-only".split())


def root_of(soup: BeautifulSoup) -> Tag:
    """The part of a page that holds the contract."""
    page: Tag = soup.body or soup
    main, articles = soup.find("main") or soup.select_one("[role=main]"), soup.find_all("article")
    if isinstance(main, Tag) and _share(main, page) >= _LEAST_OF_MAIN:
        return main
    if len(articles) == 1 and _share(articles[0], page) >= _LEAST_OF_ARTICLE:
        return articles[0]
    return page


def _share(part: Tag, page: Tag) -> float:
    return _count_letters(part) / max(_count_letters(page), 1)


def _count_letters(tag: Tag) -> int:
    """The letters of a tag, without those of the site."""
    waiting, letters = [tag], 0
    while waiting:
        for child in waiting.pop().children:
            if isinstance(child, Tag):
                if not is_of_the_site(child):
                    waiting.append(child)
            elif type(child) in (NavigableString, CData):
                letters += len(str(child).strip())
    return letters


def is_of_the_site(tag: Tag) -> bool:
    """Whether a tag holds nothing of the contract."""
    if tag.name == "template" and tag.has_attr("shadowrootmode"):
        return False  # a browser shows it in the place of the tag around it
    if tag.name in _OF_THE_SITE or str(tag.get("role", "")).lower() in _ROLES:
        return True
    if tag.name == "header":  # that of the contract has the title in it, that of a section its heading
        return tag.find("h1") is None and tag.find_parent(_PARTS) is None
    return _is_read_out(tag) if tag.name in ("span", "em", "small") else _asks_for_cookies(tag)


def unfolds(tag: Tag) -> bool:
    """Whether a hidden part is shown on a click, as the text below the headings of an accordion."""
    if tag.name not in ("div", "section", "dd"):
        return False
    named = any(map(_UNFOLDS.search, _classes(tag)))
    return named or str(tag.get("role", "")).lower() in ("tabpanel", "region") or _stands_below_switch(tag)


def _stands_below_switch(tag: Tag) -> bool:
    """Whether what stands before a hidden part is a heading to click on, or something that says that it unfolds."""
    before = tag.find_previous_sibling()
    if before is None:
        return False
    if before.name in _HEADINGS and before.find("button") is not None:
        return True
    return any(map(before.has_attr, _SWITCHES)) or before.find(_is_switch) is not None


def is_large_picture(picture: Tag) -> bool:
    """Whether a picture is said to be wide and high enough to hold a table or a text."""
    wide, high = (_size(picture, name) for name in ("width", "height"))
    return wide >= _WIDE and (high is None or high >= _HIGH) if wide is not None else False


def _size(picture: Tag, name: str) -> int | None:
    styled = re.search(rf"(?:^|[;\s]){name}\s*:\s*(\d{{1,5}})(?:\.\d+)?px", str(picture.get("style", "")))
    said = styled[1] if styled else str(picture.get(name, "")).removesuffix("px")
    return int(said[:5]) if said.isascii() and said.isdigit() else None


def _is_switch(tag: Tag) -> bool:
    return any(map(tag.has_attr, _SWITCHES))


def words_of(tag: Tag) -> str:
    """The text of a tag without what would be left out anyway."""
    texts = tag.find_all(string=True)
    return " ".join(
        str(text) for text in texts if type(text) in (NavigableString, CData) and text.find_parent(_NO_WORDS) is None
    )


def _is_read_out(tag: Tag) -> bool:
    return not _READ_OUT.isdisjoint(_classes(tag))


def _asks_for_cookies(tag: Tag) -> bool:
    """Whether a part asks the visitor to accept cookies: it is named so, and has something to click on."""
    if tag.name not in ("div", "section", "aside"):
        return False
    named = any(map(_ASKS_FOR_COOKIES.search, [*_classes(tag), str(tag.get("id", ""))]))
    return named and tag.find(["h1", "main"]) is None and tag.find(["button", "input", "a"]) is not None


def _classes(tag: Tag) -> list[str]:
    classes: str | list[str] = tag.get("class") or []
    return classes.split() if isinstance(classes, str) else list(classes)
