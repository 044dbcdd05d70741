"""The texts of a run on disk: thousands of contracts are held at once, and few of their texts looked at again."""

from __future__ import annotations

import tempfile
from dataclasses import dataclass, field, fields, replace
from functools import lru_cache

from contract_check.model.document import Document, FileRecord
from contract_check.model.packing import unpack_document
from contract_check.model.tool import ReadContract

_AT_HAND = 8  # documents unpacked at a time: the papers of one tool are looked at together


class Shelf:
    """A file without a name, which is gone when nobody holds the shelf or one of its documents any more."""

    def __init__(self) -> None:
        self._file = tempfile.TemporaryFile()  # noqa: SIM115 - it lives as long as the shelf
        self._end = 0
        self.open = lru_cache(_AT_HAND)(self._open)

    def lay(self, contract: ReadContract) -> ReadContract:
        """The contract without its packed text, which `full_document` fetches from the shelf."""
        if not contract.packed:
            return contract
        content = contract.packed.encode("ascii")
        self._file.seek(self._end)
        self._file.write(content)
        record = {part.name: getattr(contract.document, part.name) for part in fields(FileRecord)}
        laid = ShelvedRecord(**record, shelf=self, start=self._end, length=len(content))
        self._end += len(content)
        return replace(contract, document=laid, packed="")

    def _open(self, record: ShelvedRecord) -> Document:
        self._file.seek(record.start)
        return unpack_document(record, self._file.read(record.length).decode("ascii"))


@dataclass(frozen=True)
class ShelvedRecord(FileRecord):
    """A file whose text lies on a shelf."""

    shelf: Shelf | None = field(default=None, compare=False, repr=False)
    start: int = field(default=0, compare=False, repr=False)
    length: int = field(default=0, compare=False, repr=False)

    def reopen(self) -> Document:
        """The document from the shelf."""
        return self.shelf.open(self) if self.shelf else super().reopen()
