"""What was read before, kept on disk: a file that has not changed is not read again.

One small file for each contract, named by all that decides what is read from it. An entry that is torn,
foreign or of another program is no entry; it is read anew and written over. Entries are written in one
step, so that two runs may share a folder. They hold quotes of contracts and are readable by their owner
alone. Where the folder cannot be written, reading goes on without it.

Diskcache was weighed: it keeps pickle by default, and a locked database is one more thing that can fail.
"""

from __future__ import annotations

import hashlib
import os
import re
import time
import zlib
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import astuple, dataclass
from functools import cached_property
from pathlib import Path
from typing import NamedTuple

from platformdirs import user_cache_path

from contract_check.execution.whole_files import write_whole
from contract_check.model.errors import ContractCheckError

LARGEST = 4 * 1024**3  # bytes on disk; with pictures of their pages, some sixteen thousand contracts
_LARGEST_ENTRY = 64 * 1024**2  # bytes unpacked; the longest contracts need one
_TRIM_EVERY = 1000  # entries written
_FORMAT = b"contract-check cache 1"
_ENTRY = re.compile(r"[0-9a-f]{64}\.entry")
_HALF_WRITTEN = re.compile(r"\..*\.part")
_A_DAY = 86_400
# So that backups leave the folder out; see https://bford.info/cachedir/
_TAG = "Signature: 8a477f597d28d172789f06886806bc55\n# The cache of contract-check; it may be deleted at any time.\n"


FOLDER_VARIABLE = "CONTRACT_CHECK_CACHE"


def default_folder() -> Path:
    """The folder that the environment names, or where the system keeps what programs can make anew, for this user."""
    return Path(os.environ.get(FOLDER_VARIABLE) or user_cache_path("contract-check", appauthor=False))


@dataclass(frozen=True)
class Key:
    """All that decides what is made of a file: its bytes and name (without its folder), the program, and with what."""

    sha256: str
    name: str
    program: str
    options: str = ""

    @cached_property
    def digest(self) -> str:
        """Names the entry."""
        return hashlib.sha256("\0".join(astuple(self)).encode("utf-8", "surrogatepass")).hexdigest()


class Size(NamedTuple):
    """How many entries a cache holds, and their bytes on disk."""

    entries: int
    bytes: int


class Cache:
    """Entries below `folder`, of at most `largest` bytes together; `problem` says why nothing is written any more."""

    def __init__(self, folder: Path, largest: int = LARGEST) -> None:
        self.folder, self.largest = folder, largest
        self.problem = ""
        self._written = 0

    def get(self, key: Key) -> bytes | None:
        """What was put under `key`, or None; entries that are used last longest."""
        path = self._path(key)
        try:
            entry = path.read_bytes()
            os.utime(path)
        except OSError:
            return None
        return _open(entry, key)

    def has(self, key: Key) -> bool:
        """Whether there is an entry under `key`; only `get` tells whether it is whole."""
        return self._path(key).exists()

    def put(self, key: Key, content: bytes, *, compressed: bool = False) -> None:
        """Keep `content`; where that cannot be done, `problem` says so, and the run goes on.

        `compressed`: most of it is, as pictures are, and to try again would only take time.
        """
        if self.problem:
            return
        path = self._path(key)
        try:
            self._prepare(path.parent)
            write_whole(path, _seal(content, key, 0 if compressed else 3), private=True)
        except OSError as error:
            self.problem = f"{self.folder}: the cache cannot be written ({error.strerror}). Name another folder with --cache, or pass --no-cache."  # fmt: skip
            return
        self._written += 1
        if self._written % _TRIM_EVERY == 0:
            self.trim()

    def trim(self) -> None:
        """Remove what was longest not used until the cache is no larger than it may be."""
        entries = sorted(self._entries(), key=lambda entry: (entry[1].st_mtime_ns, entry[0].name))
        total = sum(status.st_size for _, status in entries)
        for path, status in entries:
            if total <= self.largest:
                break
            with suppress(OSError):  # another user's, in a folder that is shared
                path.unlink(missing_ok=True)
                total -= status.st_size

    def close(self) -> None:
        """After a run: trim, if anything was written."""
        if self._written:
            self.trim()

    def measure(self) -> Size:
        """Entries and bytes."""
        sizes = [status.st_size for _, status in self._entries()]
        return Size(len(sizes), sum(sizes))

    def clear(self) -> Size:
        """Remove every entry, and nothing else that lies in the folder; returns what there was.

        Raises ContractCheckError where that is not allowed: who clears a cache wants to know that nothing is left.
        """
        size = self.measure()
        for path, _ in self._entries():
            try:
                path.unlink(missing_ok=True)
            except OSError as error:
                what = f"what is kept there cannot be removed ({error.strerror})."
                raise ContractCheckError(str(self.folder), what, "Clear it as the user whose cache it is.") from error
        return size

    def _path(self, key: Key) -> Path:
        return self.folder / key.digest[:2] / f"{key.digest}.entry"

    def _prepare(self, folder: Path) -> None:
        if folder.is_dir():
            return
        self.folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        folder.mkdir(exist_ok=True, mode=0o700)
        tag = self.folder / "CACHEDIR.TAG"
        if not tag.exists():
            tag.write_text(_TAG, encoding="ascii")

    def _entries(self) -> Iterator[tuple[Path, os.stat_result]]:
        """Every entry; what a run left half written that was killed is removed after a day."""
        for path in self.folder.glob("[0-9a-f][0-9a-f]/*"):
            with suppress(
                FileNotFoundError, PermissionError
            ):  # another run has just removed it, or it is another user's
                if _ENTRY.fullmatch(path.name):
                    yield path, path.stat()
                elif _HALF_WRITTEN.fullmatch(path.name) and path.stat().st_mtime < time.time() - _A_DAY:
                    path.unlink()


def _seal(content: bytes, key: Key, level: int) -> bytes:
    packed = zlib.compress(content, level)
    return b"\n".join((_FORMAT, _checksum(packed, key), packed))


def _open(entry: bytes, key: Key) -> bytes | None:
    """The content of an entry, if it is whole, was sealed under this key, and does not unpack to a bomb."""
    head, _, rest = entry.partition(b"\n")
    checksum, _, packed = rest.partition(b"\n")
    if head != _FORMAT or checksum != _checksum(packed, key):
        return None
    unpacking = zlib.decompressobj()
    try:
        content = unpacking.decompress(packed, _LARGEST_ENTRY)
    except zlib.error:
        return None
    return content if unpacking.eof else None


def _checksum(packed: bytes, key: Key) -> bytes:
    return hashlib.sha256(key.digest.encode("ascii") + packed).hexdigest().encode("ascii")
