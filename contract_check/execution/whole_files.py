"""Files as wholes: written in one step, and known by a digest of their bytes."""

from __future__ import annotations

import hashlib
import os
import secrets
import stat
from contextlib import suppress
from pathlib import Path


def write_whole(path: Path, content: bytes, *, private: bool = False) -> None:
    """Write to a temporary neighbour and move it into place: a reader never sees half a file. Raises OSError.

    A `private` file is for its owner alone. Another one is for those whom the file that it replaces allows, or the
    user's umask where there is none.
    """
    part = path.with_name(f".{secrets.token_hex(8)}.part")
    handle = os.open(
        part, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o600 if private else 0o666
    )
    try:
        with os.fdopen(handle, "wb") as stream:
            stream.write(content)
        if not private:
            with suppress(FileNotFoundError):
                part.chmod(stat.S_IMODE(path.stat().st_mode))
        part.replace(path)
    except BaseException:
        part.unlink(missing_ok=True)
        raise


def digest_file(path: Path) -> str | None:
    """SHA-256 of a file, or None where it cannot be opened."""
    try:
        with path.open("rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest()
    except OSError:
        return None
