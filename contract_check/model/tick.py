"""A box that a person ticked or a note that they wrote, with what it was ticked against.

A tick says "settled" of one wording of the contract and one rule. So it carries a fingerprint of both: where
either has changed, nobody has said anything of what stands there now.
"""

from __future__ import annotations

import hashlib
import json
import re
from dataclasses import dataclass
from datetime import date

STAMP = re.compile(r"([0-9a-f]{12})(?:-(t?n?))?")
FINDING = re.compile(r"[a-z0-9-]+/[a-z0-9-]+")


@dataclass(frozen=True)
class Tick:
    """What was said of a finding, in which returned file, and on which day it was read back."""

    finding: str
    fingerprint: str
    done: bool
    note: str
    source: str
    on: date


@dataclass(frozen=True)
class Returned:
    """What a returned file says of one finding, at `place`; `sent_done` and `sent_note` are what it said when written."""

    finding: str
    fingerprint: str
    done: bool
    note: str
    source: str
    place: str
    sent_done: bool = False
    sent_note: bool = False


def take_fingerprint(*parts: object) -> str:
    """Twelve digits that differ where any of `parts` does; blanks and line breaks do not count.

    >>> take_fingerprint("within 48 hours", "72 hours") == take_fingerprint("within  48 hours", "72 hours")
    True
    """
    return hashlib.sha256(json.dumps(_level(parts)).encode()).hexdigest()[:12]


def _level(part: object) -> object:
    """Lists as lists, all else as words with single blanks."""
    if isinstance(part, list | tuple):
        return [_level(one) for one in part]
    return " ".join(str(part).split())


def write_stamp(fingerprint: str, *, ticked: bool, noted: bool) -> str:
    """The fingerprint as a file carries it, with whether the box was ticked and a note there when it was written.

    Without that nobody could tell a box that was unticked from one that was never ticked.

    >>> write_stamp("0123456789ab", ticked=True, noted=False)
    '0123456789ab-t'
    """
    marks = f"{'t' if ticked else ''}{'n' if noted else ''}"
    return f"{fingerprint}-{marks}" if marks else fingerprint


def read_stamp(stamp: str) -> tuple[str, bool, bool] | None:
    """Fingerprint, ticked and noted; None for what is no stamp."""
    match = STAMP.fullmatch(stamp.strip())
    return (match[1], "t" in (match[2] or ""), "n" in (match[2] or "")) if match else None
