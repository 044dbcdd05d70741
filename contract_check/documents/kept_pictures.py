"""The pictures that one checklist shows, drawn in a process of their own: of each file, or why it has none.

Where there is a cache, they are drawn once for the same passages of the same file.
"""

from __future__ import annotations

import hashlib
from collections.abc import Sequence

from pydantic import ConfigDict, TypeAdapter
from pydantic_core import to_json

from contract_check.documents.marks import Mark
from contract_check.documents.page_pictures import FilePictures, Request, Shown, Strip, picture_file
from contract_check.execution.cache import Cache, Key
from contract_check.execution.executor import Lost, Task, call
from contract_check.execution.program import digest_program
from contract_check.model.document import Span

_Packed = tuple[
    tuple[Strip, ...], tuple[tuple[Span, tuple[Shown, ...]], ...], tuple[tuple[Span, tuple[Mark, ...]], ...]
]
_BYTES_AS_BASE64 = ConfigDict(ser_json_bytes="base64", val_json_bytes="base64")
_ONE: TypeAdapter[_Packed] = TypeAdapter(_Packed, config=_BYTES_AS_BASE64)
_ALL: TypeAdapter[list[_Packed | str]] = TypeAdapter(list[_Packed | str], config=_BYTES_AS_BASE64)
_SECONDS = 120.0  # for the files of one checklist; each takes a tenth of a second or so
_MEMORY = 2 * 1024**3  # bytes of address space


def draw_pictures(requests: Sequence[Request], cache: Cache | None = None) -> bytes:
    """The pictures of each file, packed; what a password opened is not left in the cache."""
    drawn = [_draw(request, cache) for request in requests]
    return b"[%b]" % b",".join(to_json(one.cause) if isinstance(one, Lost) else one for one in drawn)


DRAWING = Task(draw_pictures, None, _SECONDS, _MEMORY)


def unpack_pictures(drawn: bytes | Lost, names: Sequence[str]) -> dict[str, FilePictures | Lost]:
    """The pictures of each file, or why it has none, by the `names` of the files that were asked for, in their order."""
    if isinstance(drawn, Lost):
        return dict.fromkeys(names, drawn)
    try:
        made = [Lost(one) if isinstance(one, str) else _unpack(one) for one in _ALL.validate_json(drawn)]
        return dict(zip(names, made, strict=True))
    except ValueError:
        return dict.fromkeys(names, Lost("The reading process gave a result that is none."))


def _draw(request: Request, cache: Cache | None) -> bytes | Lost:
    """What the cache knows, or what is drawn now; a fault costs this file alone."""
    key = _key(request) if cache and not request.record.opened_with_password else None
    known = cache.get(key) if cache and key else None
    if known and _is_whole(known):
        return known
    drawn = call(_draw_packed, (request,))
    if cache and key and isinstance(drawn, bytes):
        cache.put(key, drawn)
    return drawn


def _draw_packed(request: Request) -> bytes | Lost:
    pictures = picture_file(request)
    if isinstance(pictures, Lost):
        return pictures
    return _ONE.dump_json((pictures.strips, tuple(pictures.shown.items()), tuple(pictures.marks.items())))


def _unpack(packed: _Packed) -> FilePictures:
    strips, shown, marks = packed
    return FilePictures(strips, dict(shown), dict(marks))


def _is_whole(packed: bytes) -> bool:
    try:
        _ONE.validate_json(packed)
    except ValueError:
        return False
    return True


def _key(request: Request) -> Key:
    """Besides the file, the passages decide and where they are printed, which depends on OCR."""
    record = request.record
    asked = f"{request.packed} {[tuple(span) for span in request.spans]}"
    asked += f" {[(page.ocr, page.tilt) for page in record.pages]}"
    options = f"pictures {hashlib.sha256(asked.encode()).hexdigest()}"
    return Key(record.sha256, record.name, digest_program(), options)
