"""Write files whole or not at all, and say clearly where that cannot be done."""

from __future__ import annotations

import errno
import tempfile
from pathlib import Path

from contract_check.execution.whole_files import write_whole
from contract_check.model.errors import ContractCheckError


def prepare_folder(folder: Path, option: str = "--out") -> None:
    """Make `folder` and its parents; raises ContractCheckError where nothing can be written.

    `option` is what names another place on the command line; "" where nothing does.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryFile(dir=folder):
            pass
    except OSError as error:
        raise ContractCheckError(
            str(folder),
            f"nothing can be written into this folder ({error.strerror or error.__class__.__name__}).",
            f"Choose another one with {option}, or make it writable." if option else "Make it writable.",
        ) from error


def write_text(path: Path, text: str, option: str = "--out") -> None:
    """Write UTF-8 with plain line breaks, in one step: a reader never sees half a file. `option` as above."""
    write_bytes(path, text.encode("utf-8"), option)


def write_bytes(path: Path, content: bytes, option: str = "--out") -> None:
    """Write in one step, into a folder that is made if there is none; `option` as above."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        write_whole(path, content)
    except OSError as error:
        if path.is_dir():
            raise ContractCheckError(str(path), "this is a folder.", "Give the name of a file in it.") from error
        if path.parent.exists() and not path.parent.is_dir():
            remedy = f"Name a folder with {option}." if option else "Name a folder."
            raise ContractCheckError(str(path.parent), "this is a file, not a folder.", remedy) from error
        remedy = "Make room on its disk" if error.errno in (errno.ENOSPC, errno.EDQUOT) else "Close it elsewhere"
        remedy = f"{remedy}, or choose another {option}." if option else f"{remedy}, or make it writable."
        raise ContractCheckError(str(path), f"the file cannot be written ({error.strerror}).", remedy) from error
