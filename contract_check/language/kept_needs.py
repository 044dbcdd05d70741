"""What all patterns need, kept from one run to the next: to read it from them takes a third of a second.

It is of the program alone and says nothing of any contract, so it is kept also where no contract is. The patterns
themselves and the code that reads them decide whether it still holds.
"""

from __future__ import annotations

import hashlib
import json
import sys
from collections.abc import Iterable, Sequence
from pathlib import Path

from contract_check.execution.cache import Cache, Key
from contract_check.execution.sharing import share_work
from contract_check.language import needs
from contract_check.language.needs import AllOf, AnyOf, InOrder, Need, Several, needs_of

_KINDS: tuple[type[Several], ...] = (AllOf, InOrder, AnyOf)


def learn_needs(patterns: Sequence[str], cache: Cache, hands: int = 1) -> None:
    """Have `needs_of` know these patterns: from the cache, or else from themselves, which `hands` processes read."""
    key = Key(_digest(patterns), "patterns", sys.version)
    kept = cache.get(key)
    if kept is None:
        known = _read(patterns, hands)
        cache.put(key, pack_needs(known))
    else:
        known = unpack_needs(kept)
    needs.remember(zip(patterns, known, strict=True))


def _read(patterns: Sequence[str], hands: int) -> list[Need]:
    """What each pattern needs; packed on the way between processes, so that what many share is one object again."""
    shares = [patterns[len(patterns) * hand // hands : len(patterns) * (hand + 1) // hands] for hand in range(hands)]
    read = share_work(lambda share: pack_needs(map(needs_of, share)), shares, hands)
    return [need for packed in read for need in unpack_needs(packed)]


def _digest(patterns: Iterable[str]) -> str:
    digest = hashlib.sha256()
    for code in (needs.__file__, __file__):
        digest.update(Path(code).read_bytes())
    for pattern in patterns:
        digest.update(f"{len(pattern)} {pattern}".encode())
    return digest.hexdigest()


def pack_needs(known: Iterable[Need]) -> bytes:
    """Needs as JSON: their parts, each once and after its own parts, and the number of each need among them."""
    numbers: dict[Need, int] = {}
    parts: list[str | list[int]] = []

    def number(need: Need) -> int:
        if need not in numbers:
            part = need if isinstance(need, str) else [_KINDS.index(type(need)), *map(number, need.parts)]
            numbers[need] = len(parts)
            parts.append(part)
        return numbers[need]

    return json.dumps({"needs": [number(need) for need in known], "parts": parts}).encode()


def unpack_needs(packed: bytes) -> list[Need]:
    """The needs again."""
    kept = json.loads(packed)
    parts: list[Need] = []
    for part in kept["parts"]:
        is_word = isinstance(part, str)
        parts.append(part if is_word else needs.shared(_KINDS[part[0]], tuple(parts[n] for n in part[1:])))
    return [parts[number] for number in kept["needs"]]
