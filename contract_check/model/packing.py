"""A document packed small: a folder may hold thousands of files, and of few is the text looked at again."""

from __future__ import annotations

import base64
import json
import zlib
from dataclasses import replace
from functools import cache
from typing import TYPE_CHECKING

from contract_check.model.document import Document, FileRecord, Line, Section, Span, Table

if TYPE_CHECKING:
    from pydantic import TypeAdapter

_LARGEST = 256 * 1024**2  # bytes unpacked; the longest documents have a tenth
_DECODER = json.JSONDecoder()
_Parts = tuple[str, tuple[Line, ...], tuple[Span, ...], tuple[Section, ...], tuple[Table, ...]]


def pack_document(document: Document) -> str:
    """Everything but its record, as letters that JSON can hold."""
    parts: _Parts = (document.text, document.lines, document.blocks, document.sections, document.tables)
    return base64.b64encode(zlib.compress(_adapter().dump_json(parts), 3)).decode("ascii")


def unpack_document(record: FileRecord, packed: str) -> Document:
    """The document again; raises ValueError for what is no packed document."""
    text, lines, blocks, sections, tables = _adapter().validate_json(_inflate(base64.b64decode(packed, validate=True)))
    return replace(FileRecord.reopen(record), text=text, lines=lines, blocks=blocks, sections=sections, tables=tables)


def unpack_text(packed: str) -> str:
    """The text of a packed document alone, in a fifth of the time; raises ValueError for what is no packed document."""
    parts = _inflate(base64.b64decode(packed, validate=True)).decode("utf-8", "surrogatepass")
    if not parts.startswith('["'):
        raise ValueError("a packed document without a text")
    text: str = _DECODER.raw_decode(parts, 1)[0]  # it stands first
    return text


def _inflate(packed: bytes) -> bytes:
    inflating = zlib.decompressobj()
    try:
        parts = inflating.decompress(packed, _LARGEST)
    except zlib.error as error:
        raise ValueError("no packed document") from error
    if not inflating.eof:
        raise ValueError("a packed document that is torn, or larger than any document")
    return parts


@cache
def _adapter() -> TypeAdapter[_Parts]:
    from pydantic import TypeAdapter  # loaded while files are read

    return TypeAdapter(_Parts)
