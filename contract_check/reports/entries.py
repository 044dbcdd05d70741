"""What the entries of all JSON reports are made of, as pydantic models."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import BaseModel, BeforeValidator, ConfigDict

from contract_check.reports.text import encodable


def _encode_text(value: object) -> object:
    """Leave everything but text to the other members of a union."""
    return encodable(value) if isinstance(value, str) else value


Text = Annotated[str, BeforeValidator(_encode_text)]
OutcomeWord = Literal["met", "below", "missing", "unclear", "unread", "excepted", "by hand"]
SeverityWord = Literal["critical", "major", "minor", "note"]


class Entry(BaseModel):
    """An object with the keys of its schema and no others."""

    model_config = ConfigDict(extra="forbid")


class CitationEntry(Entry):
    """Where something is written. `span` counts characters of the document's text."""

    file: Text
    pages: list[int]
    section: Text
    span: tuple[int, int]
    quote: Text


class ReadingEntry(Entry):
    """What a passage says; `value` is null where it cannot be read."""

    value: bool | int | float | Text | list[Text] | None
    strength: Literal["firm", "soft"]
    confidence: Literal["clear", "likely", "unclear"]
    reason: Text
    governing: bool
    governing_reason: Text
    pattern: Text
    citation: CitationEntry


class ExceptionEntry(Entry):
    """Who accepted the gap, why and until when (ISO 8601); `expired` where that day is past."""

    accepted_by: Text
    why: Text
    until: str
    expired: bool


class TickEntry(Entry):
    """What came back of a finding: when it was read, of which files, and whether it holds of what stands there now."""

    on: str
    source: Text
    done: bool
    note: Text
    holds: bool
