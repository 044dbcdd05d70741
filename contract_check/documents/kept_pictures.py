"""The pictures that one checklist shows, drawn in a process of their own: of each file, or why it has none.

Where there is a cache, they are drawn once for the same passages of the same file.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Sequence

from pydantic import TypeAdapter

from contract_check.documents.marks import Mark
from contract_check.documents.page_pictures import FilePictures, Frame, Request, Shown, Strip, picture_file
from contract_check.execution.cache import Cache, Key
from contract_check.execution.executor import BAD_RESULT, Lost, Task, call
from contract_check.execution.program import digest_program
from contract_check.model.document import Span

# A file's pictures as parts: what is known of each strip, of where passages stand and of their marks, as JSON; then
# the strips as they are. As text in JSON they were a third longer, and to read and keep them took twice as long.
_Head = tuple[
    tuple[tuple[int, Frame], ...], tuple[tuple[Span, tuple[Shown, ...]], ...], tuple[tuple[Span, tuple[Mark, ...]], ...]
]
_HEAD: TypeAdapter[_Head] = TypeAdapter(_Head)
_DRAWN, _NONE = b"d", b"n"
_SECONDS = 120.0  # for the files of one checklist; each takes a tenth of a second or so
_MEMORY = 2 * 1024**3  # bytes of address space
_LENGTH = 8  # bytes before each part, the most telling first


def draw_pictures(requests: Sequence[Request], cache: Cache | None = None) -> bytes:
    """The pictures of each file, packed; what a password opened is not left in the cache."""
    drawn = [_draw(request, cache) for request in requests]
    return join_parts([_NONE + one.cause.encode() if isinstance(one, Lost) else _DRAWN + one for one in drawn])


DRAWING = Task(draw_pictures, None, _SECONDS, _MEMORY)


def unpack_pictures(drawn: bytes | Lost, names: Sequence[str]) -> dict[str, FilePictures | Lost]:
    """The pictures of each file, or why it has none, by the `names` of the files that were asked for, in their order."""
    if isinstance(drawn, Lost):
        return dict.fromkeys(names, drawn)
    try:
        return dict(zip(names, map(_one_of, divide_parts(drawn)), strict=True))
    except ValueError:
        return dict.fromkeys(names, Lost(BAD_RESULT))


def _one_of(part: bytes) -> FilePictures | Lost:
    return Lost(part[1:].decode()) if part[:1] == _NONE else _unpack(part[1:])


def _draw(request: Request, cache: Cache | None) -> bytes | Lost:
    """What the cache knows, or what is drawn now; a fault costs this file alone."""
    key = _key(request) if cache and not request.record.opened_with_password else None
    known = cache.get(key) if cache and key else None
    if known and _is_whole(known):
        return known
    drawn = call(_draw_packed, (request,))
    if cache and key and isinstance(drawn, bytes):
        cache.put(key, drawn, compressed=True)
    return drawn


def _draw_packed(request: Request) -> bytes | Lost:
    pictures = picture_file(request)
    return pictures if isinstance(pictures, Lost) else _pack(pictures)


def _pack(pictures: FilePictures) -> bytes:
    strips = tuple((strip.page, strip.frame) for strip in pictures.strips)
    head = _HEAD.dump_json((strips, tuple(pictures.shown.items()), tuple(pictures.marks.items())))
    return join_parts([head, *(strip.png for strip in pictures.strips)])


def _unpack(packed: bytes) -> FilePictures:
    """The pictures again; raises ValueError for bytes that are none."""
    head, *printed = divide_parts(packed) or [b""]
    known, shown, marks = _HEAD.validate_json(head)
    strips = tuple(Strip(page, frame, png) for (page, frame), png in zip(known, printed, strict=True))
    return FilePictures(strips, dict(shown), dict(marks))


def _is_whole(packed: bytes) -> bool:
    try:
        _unpack(packed)
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


def join_parts(parts: Iterable[bytes]) -> bytes:
    """The parts behind each other, each after its length."""
    return b"".join(piece for part in parts for piece in (len(part).to_bytes(_LENGTH), part))


def divide_parts(joined: bytes) -> list[bytes]:
    """The parts again; raises ValueError for bytes that were not joined so, or are torn.

    >>> divide_parts(join_parts([b"one", b"", b"three"]))
    [b'one', b'', b'three']
    """
    parts: list[bytes] = []
    position = 0
    while position < len(joined):
        start = position + _LENGTH
        position = start + int.from_bytes(joined[position:start])
        if start > len(joined) or position > len(joined):
            raise ValueError("parts that are torn")
        parts.append(joined[start:position])
    return parts
