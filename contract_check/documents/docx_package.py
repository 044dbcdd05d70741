"""Word files of every make, as python-docx opens them: with macros, made a template, or in the strict form of the standard.

Macros are never run: they are a part of the package that nobody opens. The strict form says the same in other namespaces.
"""

from __future__ import annotations

import io
import zipfile
from typing import Any

import docx

from contract_check.model.late_pattern import late_pattern

_TYPES, _RELATIONS = "[Content_Types].xml", "_rels/.rels"
_MAIN = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
_OTHER_MAIN = late_pattern(
    r"application/vnd\.(?:ms-word\.(?:document|template)\.macroEnabled(?:Template)?\.main"
    r"|openxmlformats-officedocument\.wordprocessingml\.template\.main)\+xml"
)
CHUNK = "application/x-word-within-word"  # of a whole Word file that this one takes over, which is no part of XML
_CHUNKS = late_pattern(
    r'(?P<named><(?:Override[^>]*PartName="[^"]+|Default[^>]*Extension=")[.]?docx"[^>]*ContentType=")[^"]+'
)
_STRICT = b"http://purl.oclc.org/ooxml/"
_SPACES = (
    (b"http://purl.oclc.org/ooxml/wordprocessingml/main", b"http://schemas.openxmlformats.org/wordprocessingml/2006/main"),
    (b"http://purl.oclc.org/ooxml/officeDocument/relationships", b"http://schemas.openxmlformats.org/officeDocument/2006/relationships"),
    (b"http://purl.oclc.org/ooxml/officeDocument/math", b"http://schemas.openxmlformats.org/officeDocument/2006/math"),
    (b"http://purl.oclc.org/ooxml/drawingml/main", b"http://schemas.openxmlformats.org/drawingml/2006/main"),
    (b"http://purl.oclc.org/ooxml/drawingml/wordprocessingDrawing", b"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"),
    (b"http://purl.oclc.org/ooxml/drawingml/diagram", b"http://schemas.openxmlformats.org/drawingml/2006/diagram"),
    (b"http://purl.oclc.org/ooxml/drawingml/picture", b"http://schemas.openxmlformats.org/drawingml/2006/picture"),
)  # fmt: skip


def open_word(content: bytes) -> Any:
    """The package of a Word file; the caller has measured what is packed in it."""
    with zipfile.ZipFile(io.BytesIO(content)) as packed:
        types = _types_of(packed)
        if _OTHER_MAIN.search(types) or _CHUNKS.search(types) or _STRICT in packed.read(_RELATIONS):
            content = _made_common(packed)
    return docx.Document(io.BytesIO(content))


def _made_common(packed: zipfile.ZipFile) -> bytes:
    """The same parts under the names that all Word files share."""
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_STORED) as archive:
        for name in packed.namelist():
            part = packed.read(name)
            if name == _TYPES:
                types = _OTHER_MAIN.sub(_MAIN, _types_of(packed))
                part = _CHUNKS.sub(lambda found: f"{found['named']}{CHUNK}", types).encode()
            if name.endswith((".xml", ".rels")) and _STRICT in part:
                for strict, common in _SPACES:
                    part = part.replace(strict, common)
            archive.writestr(name, part)
    return made.getvalue()


def _types_of(packed: zipfile.ZipFile) -> str:
    return packed.read(_TYPES).decode("utf-8", errors="replace")
