"""Write files whole or not at all, and say clearly where that cannot be done."""

from __future__ import annotations

import errno
import os
import tempfile
from pathlib import Path

from contract_check.model.errors import ContractCheckError


def prepare_folder(folder: Path) -> None:
    """Make `folder` and its parents; raises ContractCheckError where nothing can be written."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryFile(dir=folder):
            pass
    except OSError as error:
        raise ContractCheckError(
            str(folder),
            f"nothing can be written into this folder ({error.strerror or error.__class__.__name__}).",
            "Choose another one with --out, or make it writable.",
        ) from error


def write_text(path: Path, text: str) -> None:
    """Write UTF-8 with plain line breaks, in one step: a reader never sees half a file."""
    write_bytes(path, text.encode("utf-8"))


def write_bytes(path: Path, content: bytes) -> None:
    """Write to a temporary neighbour and move it into place."""
    try:
        handle, name = tempfile.mkstemp(dir=path.parent, prefix=".", suffix=".part")
        try:
            with os.fdopen(handle, "wb") as stream:
                stream.write(content)
            Path(name).chmod(0o644)
            Path(name).replace(path)
        except BaseException:
            Path(name).unlink(missing_ok=True)
            raise
    except OSError as error:
        remedy = "Make room on its disk" if error.errno in (errno.ENOSPC, errno.EDQUOT) else "Close it elsewhere"
        raise ContractCheckError(
            str(path), f"the file cannot be written ({error.strerror}).", f"{remedy}, or choose another --out."
        ) from error
