"""A document packed small: a folder may hold thousands of files, and of few is the text looked at again."""

from __future__ import annotations

import base64
import zlib
from dataclasses import fields, replace
from functools import cache, lru_cache

from pydantic import TypeAdapter

from contract_check.model.document import Document, FileRecord, Line, Section, Span, Table

_Parts = tuple[str, tuple[Line, ...], tuple[Span, ...], tuple[Section, ...], tuple[Table, ...]]
_AT_HAND = 8  # documents unpacked at a time: the papers of one tool are looked at together


def pack_document(document: Document) -> str:
    """Everything but its record, as letters that JSON can hold."""
    parts: _Parts = (document.text, document.lines, document.blocks, document.sections, document.tables)
    return base64.b64encode(zlib.compress(_adapter().dump_json(parts), 3)).decode("ascii")


@lru_cache(_AT_HAND)
def unpack_document(record: FileRecord, packed: str) -> Document:
    """The document again; raises ValueError for what is no packed document."""
    text, lines, blocks, sections, tables = _adapter().validate_json(zlib.decompress(base64.b64decode(packed)))
    return replace(as_document(record), text=text, lines=lines, blocks=blocks, sections=sections, tables=tables)


def as_document(record: FileRecord) -> Document:
    """A document without any text."""
    return Document(**{field.name: getattr(record, field.name) for field in fields(FileRecord)})


@cache
def _adapter() -> TypeAdapter[_Parts]:
    return TypeAdapter(_Parts)
