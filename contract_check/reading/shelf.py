"""What was read in a run, on disk: a folder may hold ten thousand contracts, and few are looked at together.

What lies here is what a worker sent, checked against the types when it came, and checked again when it is taken.
"""

from __future__ import annotations

import tempfile
import zlib
from dataclasses import dataclass, field, fields, replace
from functools import lru_cache

from contract_check.model.document import Document, FileRecord
from contract_check.model.packing import unpack_document, unpack_text
from contract_check.model.tool import ReadContract
from contract_check.reading.codec import document_part, unpack

_AT_HAND = 8  # documents unpacked at a time: the papers of one tool are looked at together
_FASTEST = 1  # of zlib: to a sixth of its size, in a millisecond and a half
_ROOM = 250_000_000  # bytes of the disk that are taken as they are; what lies behind them is compressed


class Shelf:
    """A file without a name, which is gone when nobody holds the shelf or one of its contracts any more."""

    def __init__(self) -> None:
        self._file = tempfile.TemporaryFile()  # noqa: SIM115 - it lives as long as the shelf
        self._end = 0
        self.open = lru_cache(_AT_HAND)(self._open)
        self.text = lru_cache(_AT_HAND)(self._text)

    def lay(self, packed: bytes, path: str) -> ReadContract:
        """The packed contract of the file `path`, without its text, which `full_document` fetches from the shelf.

        Raises ValueError for bytes that are no contract.
        """
        contract = unpack(packed, path)
        content = packed if self._end + len(packed) <= _ROOM else zlib.compress(packed, _FASTEST)
        self._file.seek(self._end)
        self._file.write(content)
        start, self._end = self._end, self._end + len(content)
        return self._without_text(contract, start, len(content))

    def take(self, start: int, length: int, path: str) -> ReadContract:
        """The contract that lies there, as `lay` gave it."""
        return self._without_text(unpack(self._read(start, length), path), start, length)

    def packed_document(self, start: int, length: int) -> str:
        """The packed document of the contract that lies there."""
        return document_part(self._read(start, length))

    def _without_text(self, contract: ReadContract, start: int, length: int) -> ReadContract:
        record = {part.name: getattr(contract.document, part.name) for part in fields(FileRecord)}
        return replace(contract, document=ShelvedRecord(**record, shelf=self, start=start, length=length), packed="")

    def _read(self, start: int, length: int) -> bytes:
        self._file.seek(start)
        content = self._file.read(length)
        return content if content.startswith(b"{") else zlib.decompress(content)

    def _open(self, record: ShelvedRecord) -> Document:
        packed = record.packed
        return unpack_document(record, packed) if packed else FileRecord.reopen(record)

    def _text(self, record: ShelvedRecord) -> str:
        packed = record.packed
        return unpack_text(packed) if packed else ""


@dataclass(frozen=True)
class ShelvedRecord(FileRecord):
    """A file of which all that was read lies on a shelf."""

    shelf: Shelf | None = field(default=None, compare=False, repr=False)
    start: int = field(default=0, compare=False, repr=False)
    length: int = field(default=0, compare=False, repr=False)

    @property
    def packed(self) -> str:
        """The packed document from the shelf."""
        return self.shelf.packed_document(self.start, self.length) if self.shelf else ""

    def reopen(self) -> Document:
        """The document from the shelf."""
        return self.shelf.open(self) if self.shelf else super().reopen()

    def read_text(self) -> str:
        """The text from the shelf."""
        return self.shelf.text(self) if self.shelf else super().read_text()
