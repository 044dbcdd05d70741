"""Several pieces of bytes as one, and back: for what passes between processes or is kept, and is no text."""

from __future__ import annotations

from collections.abc import Iterable

_LENGTH = 8  # bytes before each part, the most telling first


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
