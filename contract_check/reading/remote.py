"""Contracts that lie elsewhere (`s3://…`, `https://…`, whatever fsspec knows), copied here to be read.

They are read like any other file from then on: isolated, bounded and from the cache. Fsspec is loaded only for
such an address; it needs the package of the protocol too, such as s3fs.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path, PurePosixPath
from typing import Any

from contract_check.documents.kinds import LARGEST
from contract_check.model.errors import ContractCheckError

_INSTALL = "Run `pip install 'contract-check[remote]'`, and for S3 `pip install 'contract-check[s3]'`."


def is_remote(location: str) -> bool:
    """Whether a location names a protocol.

    >>> is_remote("s3://legal/contracts"), is_remote("contracts/acme.pdf")
    (True, False)
    """
    return "://" in location


def fetch(location: str, into: Path, tell: Callable[[str], object] = lambda said: None) -> Path:
    """Copy the file or the folder at a location into a local folder; returns the copy.

    Raises ContractCheckError, with what to do, where that cannot be done. A file too long to be a contract is
    not transferred; its place is held by an empty one of its length, so that it is reported as such. So is that of a
    file that vanishes meanwhile, which `tell` says too.
    """
    files, root = _open(location)
    try:
        found = files.find(root, detail=True)
    except Exception as error:  # each protocol has errors of its own; all end the command with their words
        raise _fault(location, error) from error
    if not found:
        raise ContractCheckError(location, "there is no such file or folder, or it is empty.", "Check the address.")
    copies = {name: into / _place(name, root) for name in found if not _is_hidden(name, root)}
    for copy in copies.values():
        copy.parent.mkdir(parents=True, exist_ok=True)
    short = [name for name in copies if (found[name].get("size") or 0) <= LARGEST]
    try:
        for name in _copy(files, {name: copies[name] for name in short}, found):
            tell(f"{name}: it was there and is gone, so that it is reported as empty.")
    except Exception as error:
        raise _fault(location, error) from error
    _hold_places((copies[name], found[name]["size"]) for name in copies.keys() - set(short))
    return into / _place(root, root)


def _open(location: str) -> tuple[Any, str]:
    try:
        from fsspec.core import url_to_fs
    except ImportError as error:
        raise ContractCheckError(location, "reading from elsewhere is not installed.", _INSTALL) from error
    try:
        files, root = url_to_fs(location)
    except ImportError as error:  # the package of the protocol
        raise ContractCheckError(location, f"{error}.", _INSTALL) from error
    except ValueError as error:
        raise ContractCheckError(location, f"{error}.", "Check the beginning of the address.") from error
    return files, str(root).rstrip("/")


def _copy(files: Any, copies: Mapping[str, Path], found: Mapping[str, Any]) -> list[str]:
    """Copy the files, many at a time; returns those that have vanished since they were `found`, and holds their places."""
    try:
        files.get(list(copies), [str(copy) for copy in copies.values()])
    except FileNotFoundError:  # which does not say how far it came
        partial = [name for name, copy in copies.items() if _size_of(copy) != found[name]["size"]]
        return [name for name in partial if not _copy_one(files, name, copies[name])]
    return []


def _copy_one(files: Any, name: str, copy: Path) -> bool:
    try:
        files.get([name], [str(copy)])
    except FileNotFoundError:
        copy.write_bytes(b"")
        return False
    return True


def _size_of(path: Path) -> int | None:
    return path.stat().st_size if path.exists() else None


def _place(name: str, root: str) -> Path:
    """Where a file goes: below the name of the folder, and never above it whatever the name says.

    >>> _place("legal/contracts/2027/acme.pdf", "legal/contracts").as_posix()
    'contracts/2027/acme.pdf'
    >>> _place("legal/contracts/../../etc/passwd", "legal/contracts").as_posix()
    'contracts/__/__/etc/passwd'
    """
    parts = [PurePosixPath(root).name or "contracts", *name.removeprefix(root).split("/")]
    return Path(*("__" if part == ".." else part.replace("\0", "_") for part in parts if part not in ("", ".")))


def _is_hidden(name: str, root: str) -> bool:
    return any(part.startswith(".") and part != ".." for part in name.removeprefix(root).split("/"))


def _hold_places(files: Iterable[tuple[Path, int]]) -> None:
    for path, size in files:
        path.touch()
        os.truncate(path, size)


def _fault(location: str, error: Exception) -> ContractCheckError:
    said = " ".join(str(error).split())[:200] or type(error).__name__
    return ContractCheckError(
        location, f"it cannot be read ({said}).", "Check the address, the connection and your rights to it."
    )
