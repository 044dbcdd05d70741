"""Pages that hold no contract although one is seen in a browser: a program (script) writes it, or another page is shown within.

Told by their having no sentence of some length, and no table, beside a script or a frame. What such a page says is its menu and its foot, and of
these a search would say that all terms are missing.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from bs4 import BeautifulSoup
from bs4.element import Tag

from contract_check.documents.flow_parts import Grid, Part, Passage
from contract_check.model.late_pattern import late_pattern

SHELL = (
    "the page holds hardly a sentence: its text is written by a program when a browser opens it, or is another page that it shows. "
    "Open it, print it to PDF and check that."
)
_SHOW_MORE = ["script", "iframe", "frame", "object", "embed"]
_FEWEST_WORDS, _ENDS = 12, (".", ";", ":")
# "Critical: answered within 1 hour", "ISO 27001": a list of these is what such a page is for.
_FIGURE = late_pattern(r"\d ?%|\b\d+ (?:business )?(?:minute|hour|day|week|month|year)s?\b|\b(?:ISO|SOC) ?\d")
_FEWEST_FIGURES = 2  # "14 days for free" stands in a menu
_OF_THE_SITE = late_pattern(r"\b(?:cookies?|javascript|your browser|all rights reserved)\b", re.IGNORECASE)
_NO_SIZE = late_pattern(r"[01](?:px)?")
_MOST_NAMES, _LONGEST_NAME = 3, 80


def is_shell(page: BeautifulSoup, parts: Sequence[Part]) -> bool:
    """Whether a page has no sentence, no table and no list of figures of its own, and something that shows more."""
    if any(isinstance(part, Grid) and len(part.rows) > 1 for part in parts):
        return False
    texts = [part.text for part in parts if isinstance(part, Passage)]
    if sum(1 for text in texts if _FIGURE.search(text)) >= _FEWEST_FIGURES:
        return False
    if any(_is_sentence(text) and not _OF_THE_SITE.search(text) for text in texts):
        return False
    return page.find(_SHOW_MORE) is not None


def _is_sentence(text: str) -> bool:
    return text.rstrip(" )]”\"'")[-1:] in _ENDS and len(text.split()) >= _FEWEST_WORDS


def note_frames(root: Tag) -> tuple[str, ...]:
    """A note on the pages that are shown within this one; films and frames of no size are none."""
    frames = [frame for frame in root.find_all(["iframe", "frame"]) if _is_seen(frame)]
    if not frames:
        return ()
    named = ", ".join(str(frame.get("src"))[:_LONGEST_NAME] for frame in frames[:_MOST_NAMES])
    pages = "another page, which was" if len(frames) == 1 else f"{len(frames)} other pages, which were"
    return (f"shows {pages} not read: {named}. Save what belongs to the contract beside it",)


def _is_seen(frame: Tag) -> bool:
    sizes = (str(frame.get("width", "")), str(frame.get("height", "")))
    source = str(frame.get("src", ""))
    if any(_NO_SIZE.fullmatch(size) for size in sizes) or frame.has_attr("hidden") or frame.has_attr("allowfullscreen"):
        return False
    return bool(source) and not source.startswith(("about:", "javascript:")) and frame.find_parent("noscript") is None
