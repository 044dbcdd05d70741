"""The contracts folder: which files in it are contracts."""

from __future__ import annotations

from pathlib import Path

from contract_check.model.errors import ContractCheckError


def find_contracts(folder: Path) -> list[tuple[Path, str]]:
    """Every PDF below `folder` with its name relative to it, in order of name.

    Raises ContractCheckError where the folder is missing or holds no PDF.
    """
    if not folder.is_dir():
        what = "this is a file, not a folder." if folder.exists() else "there is no such folder."
        raise ContractCheckError(str(folder), what, "Name the folder that holds the contracts as PDF.")
    found = sorted(
        (path.relative_to(folder).as_posix(), path)
        for path in folder.rglob("*")
        if path.suffix.lower() == ".pdf" and path.is_file() and not path.name.startswith(".")
    )
    if not found:
        raise ContractCheckError(
            str(folder),
            "there is no PDF in this folder.",
            "Put the contracts there as PDF files, or name another folder.",
        )
    return [(path, name) for name, path in found]


def find_others(folder: Path) -> list[str]:
    """Names of the files below `folder` that are not read because they are no PDF."""
    return sorted(
        path.relative_to(folder).as_posix()
        for path in folder.rglob("*")
        if path.is_file() and path.suffix.lower() != ".pdf" and not path.name.startswith(".")
    )
