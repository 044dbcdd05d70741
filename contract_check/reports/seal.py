"""Whether a Word file is still as this program wrote it, or somebody has worked on it since.

The file carries the digest of its own parts where Word shows nothing. Whatever saves it anew writes other parts, so the
digest no longer fits; a file without one was never ours. Either may hold work that must not be lost.
"""

from __future__ import annotations

import hashlib
import io
import re
import zipfile
from pathlib import Path

BLANK = "contract-check-seal-" + "0" * 64  # what stands in the properties until the digest is known
_SEAL = re.compile(rb"contract-check-seal-([0-9a-f]{64})")
_PROPERTIES = "docProps/core.xml"


def seal(parts: dict[str, bytes]) -> dict[str, bytes]:
    """The parts of a Word file by name, with their digest in place of `BLANK`."""
    written = BLANK[:-64] + _digest(parts)
    return parts | {_PROPERTIES: parts[_PROPERTIES].replace(BLANK.encode(), written.encode())}


def is_untouched(path: Path) -> bool:
    """Whether the file at `path` was written by this program and has not been saved by anything else since."""
    try:
        with zipfile.ZipFile(io.BytesIO(path.read_bytes())) as file:
            parts = {name: file.read(name) for name in file.namelist()}
    except (OSError, zipfile.BadZipFile, RuntimeError, NotImplementedError):
        return False
    found = _SEAL.search(parts.get(_PROPERTIES, b""))
    return found is not None and found[1].decode() == _digest(parts)


def _digest(parts: dict[str, bytes]) -> str:
    """Of all parts and, of the properties, all but the seal."""
    whole = hashlib.sha256()
    for name in sorted(parts):
        content = _SEAL.sub(BLANK.encode(), parts[name]) if name == _PROPERTIES else parts[name]
        whole.update(f"{name}\0{len(content)}\0".encode() + content)
    return whole.hexdigest()
