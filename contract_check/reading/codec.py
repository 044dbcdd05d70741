"""A read contract as bytes and back: what passes between processes and what the cache keeps.

JSON, checked against the types when it is read, and never pickle: a file from a folder that others can
write into, or a reader that a hostile contract has taken over, cannot make the program run anything.
The document is packed in it (`model/packing.py`), for it is seldom looked at again.
"""

from __future__ import annotations

from dataclasses import replace
from functools import cache, lru_cache
from typing import TYPE_CHECKING

from contract_check.model.packing import pack_document
from contract_check.model.tool import ReadContract

if TYPE_CHECKING:
    from pydantic import TypeAdapter

# The two places of the file's name; as raw bytes they cannot stand in a JSON string, where quotation marks are escaped.
_NAMED = (b'"file":', b'"path":')
_DOCUMENT = b'"packed":"'


def pack(contract: ReadContract) -> bytes:
    """The contract without the name of its file, for the same bytes may lie under another one."""
    document = contract.full_document
    whole = replace(contract, packed=pack_document(document) if document.text else "")
    packed = _adapter().dump_json(whole)
    name = _spell(contract.document.path)
    for key in _NAMED:
        packed = packed.replace(key + name, key + b'""')
    return packed


def unpack(packed: bytes, path: str) -> ReadContract:
    """The contract as it was packed, cited as `path`; raises ValueError for bytes that are no contract."""
    name = _spell(path)
    for key in _NAMED:
        packed = packed.replace(key + b'""', key + name)
    try:
        contract = _adapter().validate_json(packed)
    except ValueError as error:  # pydantic's own is one
        raise ValueError("no packed contract") from error
    return replace(contract, searched=tuple(map(_shared, contract.searched)))


def document_part(packed: bytes) -> str:
    """The packed document in a packed contract, without reading the rest; it stands last and is Base64."""
    return packed[packed.rindex(_DOCUMENT) + len(_DOCUMENT) : packed.rindex(b'"')].decode("ascii")


@lru_cache(4096)
def _shared(wordings: tuple[str, tuple[str, ...]]) -> tuple[str, tuple[str, ...]]:
    """The same for every contract: the words of an extractor, of which there are thousands."""
    return wordings


def _spell(name: str) -> bytes:
    """A name as it stands in the JSON."""
    from pydantic_core import to_json

    return to_json(name)


@cache
def _adapter() -> TypeAdapter[ReadContract]:
    from pydantic import TypeAdapter  # loaded while the files are read

    return TypeAdapter(ReadContract)
