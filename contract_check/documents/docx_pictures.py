"""Drawings of a Word file that are pictures, or diagrams of words, and large enough to hold a table or a text."""

from __future__ import annotations

from typing import Any

from docx.oxml.ns import qn

from contract_check.model.late_pattern import late_pattern

DRAWN = frozenset(map(qn, ("w:drawing", "w:pict", "w:object")))
_PICTURES = (
    qn("pic:pic"),
    "{http://schemas.openxmlformats.org/drawingml/2006/diagram}relIds",
    "{urn:schemas-microsoft-com:vml}imagedata",
)
_EXTENT, _SHAPE = qn("wp:extent"), "{urn:schemas-microsoft-com:vml}shape"
_WIDE, _HIGH, _BY_POINT = 228.0, 71.0, 12700  # points; a logo is smaller
_SIZE = late_pattern(r"(?:^|;)\s*(width|height)\s*:\s*(\d+(?:\.\d+)?)pt")


def is_large_picture(drawn: Any) -> bool:
    """Whether a drawing is a picture of some size."""
    if next(drawn.iter(*_PICTURES), None) is None:
        return False
    sizes = [(_points(extent.get("cx")), _points(extent.get("cy"))) for extent in drawn.iter(_EXTENT)]
    for shape in drawn.iter(_SHAPE):
        said = {name: float(size) for name, size in _SIZE.findall(str(shape.get("style", "")))}
        sizes.append((said.get("width", 0.0), said.get("height", 0.0)))
    return any(width >= _WIDE and height >= _HIGH for width, height in sizes)


def _points(said: str | None) -> float:
    return int(said) / _BY_POINT if said is not None and said.isascii() and said.isdigit() else 0.0
