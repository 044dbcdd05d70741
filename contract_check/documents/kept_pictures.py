"""The pictures of a run, kept on disk: those of a thousand files would not fit into memory.

Where there is a cache, they are drawn once for the same passages of the same file.
"""

from __future__ import annotations

import hashlib
import shutil
import tempfile
import weakref
from collections import deque
from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache
from pathlib import Path

from pydantic import ConfigDict, TypeAdapter

from contract_check.documents.marks import Mark
from contract_check.documents.page_pictures import FilePictures, Request, Shown, Strip, picture_file
from contract_check.execution.cache import Cache, Key
from contract_check.execution.executor import Executor, Lost, Task, run_in_order
from contract_check.execution.program import digest_program
from contract_check.execution.workers import local_processes
from contract_check.model.document import Span
from contract_check.model.packing import pack_document

_Packed = tuple[
    tuple[Strip, ...], tuple[tuple[Span, tuple[Shown, ...]], ...], tuple[tuple[Span, tuple[Mark, ...]], ...]
]
_ADAPTER: TypeAdapter[_Packed] = TypeAdapter(
    _Packed, config=ConfigDict(ser_json_bytes="base64", val_json_bytes="base64")
)
_SECONDS_PER_FILE = 60.0
_MEMORY_PER_WORKER = 2 * 1024**3  # bytes of address space
_AT_HAND = 4  # files whose pictures are unpacked at a time: a checklist shows those of one paper together


class KeptPictures(Mapping[str, FilePictures | Lost]):
    """The pictures of each file by its name, or why there are none; they are gone when nobody holds this any more."""

    def __init__(self) -> None:
        self._folder = Path(tempfile.mkdtemp(prefix="contract-check-"))
        self._files: dict[str, Path | Lost] = {}
        self._load = lru_cache(_AT_HAND)(_load)
        weakref.finalize(self, shutil.rmtree, self._folder, ignore_errors=True)

    def add(self, name: str, packed: bytes | Lost) -> None:
        """Keep the pictures of one file."""
        if isinstance(packed, Lost):
            self._files[name] = packed
            return
        path = self._files[name] = self._folder / f"{len(self._files)}.pictures"
        path.write_bytes(packed)

    def __getitem__(self, name: str) -> FilePictures | Lost:
        found = self._files[name]
        return found if isinstance(found, Lost) else self._load(found)

    def __iter__(self) -> Iterator[str]:
        return iter(self._files)

    def __len__(self) -> int:
        return len(self._files)


def keep_pictures(
    requests: Iterable[tuple[str, Request]], executor: Executor | None = None, cache: Cache | None = None
) -> KeptPictures:
    """Draw what is asked for, by the name of each file; what a password opened is not left in the cache.

    Each request is made and taken when there is somebody to draw it.
    """
    kept = KeptPictures()
    waiting: deque[tuple[str, Key | None]] = deque()

    def unknown() -> Iterator[tuple[Request]]:
        for name, request in requests:
            key = _key(request) if cache and not request.document.opened_with_password else None
            packed = cache.get(key) if cache and key else None
            if packed and _is_whole(packed):
                kept.add(name, packed)
            else:
                waiting.append((name, key))
                yield (request,)

    for packed in run_in_order(executor or local_processes(), DRAWING, unknown()):
        name, key = waiting.popleft()
        kept.add(name, packed)
        if cache and key and isinstance(packed, bytes):
            cache.put(key, packed)
    return kept


def draw_packed(request: Request) -> bytes | Lost:
    """The pictures of one file, packed, in this process."""
    pictures = picture_file(request)
    return pictures if isinstance(pictures, Lost) else pack_pictures(pictures)


DRAWING = Task(draw_packed, None, _SECONDS_PER_FILE, _MEMORY_PER_WORKER)


def pack_pictures(pictures: FilePictures) -> bytes:
    """The pictures as JSON."""
    return _ADAPTER.dump_json((pictures.strips, tuple(pictures.shown.items()), tuple(pictures.marks.items())))


def unpack_pictures(packed: bytes) -> FilePictures:
    """The pictures again; raises ValueError for what is none."""
    strips, shown, marks = _ADAPTER.validate_json(packed)
    return FilePictures(strips, dict(shown), dict(marks))


def _load(path: Path) -> FilePictures:
    return unpack_pictures(path.read_bytes())


def _is_whole(packed: bytes) -> bool:
    try:
        unpack_pictures(packed)
    except ValueError:
        return False
    return True


def _key(request: Request) -> Key:
    """Besides the file, the passages decide and where they are printed, which depends on OCR."""
    document = request.document
    asked = f"{pack_document(document)} {[tuple(span) for span in request.spans]}"
    asked += f" {[(page.ocr, page.tilt) for page in document.pages]}"
    options = f"pictures {hashlib.sha256(asked.encode()).hexdigest()}"
    return Key(document.sha256, document.name, digest_program(), options)
