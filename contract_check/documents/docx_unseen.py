"""Words of a Word file that nobody sees: white on white, or too small to be seen.

White words are seen on a dark ground: that of the words, their paragraph, a cell, a table with a style of its own, a text box, or the page.
What cannot be told for sure counts as seen.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from contract_check.documents.docx_styles import child, number_in, qn, value_of

_WHITE = "FFFFFF"
_NO_GROUND = ("", "AUTO", _WHITE)
_TOO_SMALL = 2  # half points
_PLAIN_TABLES = ("", "TableNormal", "TableGrid")


def may_be_unseen(setting: Any | None) -> bool:
    """Whether a setting of words makes them white or tiny, whatever stands around."""
    if setting is None:
        return False
    size = number_in(setting, "w:sz")
    return (size is not None and size <= _TOO_SMALL) or value_of(setting, "w:color").upper() == _WHITE


def is_unseen(settings: Sequence[Any | None], paragraph: Any) -> bool:
    """Whether words with these settings, the nearest first, are not to be seen where their paragraph stands."""
    sizes = (number_in(one, "w:sz") for one in settings)
    if next((size for size in sizes if size is not None), _TOO_SMALL + 1) <= _TOO_SMALL:
        return True
    color = next(filter(None, (value_of(one, "w:color") for one in settings)), "")
    if color.upper() != _WHITE or any(map(_has_ground, settings)):
        return False
    return not _has_ground(child(paragraph, "w:pPr")) and not any(map(_is_ground, paragraph.iterancestors()))


def _is_ground(around: Any) -> bool:
    """Whether what a paragraph stands in has, or may have, a colour of its own."""
    if around.tag == qn("w:tc"):
        return _has_ground(child(around, "w:tcPr"))
    if around.tag == qn("w:tbl"):
        properties = child(around, "w:tblPr")
        return _has_ground(properties) or value_of(properties, "w:tblStyle") not in _PLAIN_TABLES
    return around.tag == qn("w:txbxContent") or child(around, "w:background") is not None


def _has_ground(properties: Any | None) -> bool:
    shading = child(properties, "w:shd")
    if shading is not None and (
        str(shading.get(qn("w:fill"), "")).upper() not in _NO_GROUND
        or shading.get(qn("w:themeFill")) not in (None, "background1")
        or shading.get(qn("w:val")) not in (None, "clear", "nil")
    ):
        return True
    return value_of(properties, "w:highlight") not in ("", "none", "white")
