"""The contracts folder: which files in it are read, and why the others are not.

Hidden files, and those of the program itself (register, rules, checklists), are no part of it.
"""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from contract_check.documents.kinds import KINDS, OTHER_PAPERS, spell_name, suffix_of
from contract_check.model.errors import ContractCheckError
from contract_check.model.portfolio import Skipped
from contract_check.model.sentence import say
from contract_check.register.own_reports import is_own_report, is_own_template

_IMAGE = say("a picture. If it shows a contract, run OCR on it and save it as PDF")
_SHEET = say("a spreadsheet. If it is part of a contract, print it to PDF")
_MAIL = say("an e-mail. Save the contract that is attached to it")
_ARCHIVE = say("an archive. Unpack it")
_SLIDES = say("a presentation. If it is part of a contract, print it to PDF")
_DATA = say("a data file")
_SKIPPED = {
    **dict.fromkeys((".png", ".jpg", ".jpeg", ".gif", ".bmp", ".tif", ".tiff", ".webp", ".heic", ".svg"), _IMAGE),
    **dict.fromkeys((".xls", ".xlsx", ".xlsm", ".ods", ".numbers", ".csv", ".tsv"), _SHEET),
    **dict.fromkeys((".eml", ".msg", ".mbox", ".pst"), _MAIL),
    **dict.fromkeys((".zip", ".7z", ".rar", ".gz", ".tar", ".tgz", ".p7m"), _ARCHIVE),
    **dict.fromkeys((".ppt", ".pptx", ".odp", ".key"), _SLIDES),
    **dict.fromkeys((".json", ".xml", ".yaml", ".yml"), _DATA),
}
_OF_A_REGISTER = (".yaml", ".yml", ".csv", ".tsv", ".xlsx")
_UNKNOWN = say("a kind of file that is not read. If it is a contract, save it as PDF or DOCX")
OWN_REPORT = say("a report of this program: what it asks for is not what a contract says")
_OWN_TEMPLATE = say("a Word template of this program, to be given with --template")
_LINKED = say("a link to a folder, which is not followed. Name that folder, or copy its papers here")
_SHUT = say("a folder that cannot be opened. See to it that you may read it, or its papers are not checked")
_HIDDEN = frozenset(("thumbs.db", "desktop.ini", "__macosx"))


@dataclass(frozen=True)
class Folder:
    """The files to read, by path and name, and those that are skipped."""

    contracts: tuple[tuple[Path, str], ...]
    skipped: tuple[Skipped, ...] = ()


def survey_folder(folder: Path, leave_out: Sequence[Path | None] = ()) -> Folder:
    """Every file below `folder`, in order of name; `leave_out` are files and folders of the program.

    Raises ContractCheckError where the folder is missing or holds nothing to read.
    """
    if not folder.is_dir():
        what = "this is a file, not a folder." if folder.exists() else "there is no such folder."
        raise ContractCheckError(str(folder), what, "Name the folder that holds the contracts.")
    if not os.access(folder, os.R_OK | os.X_OK):
        raise ContractCheckError(str(folder), "this folder cannot be opened.", "See to it that you may read it.")
    here = folder.resolve()
    own = [path.resolve() for path in leave_out if path is not None and not here.is_relative_to(path.resolve())]
    contracts, skipped = [], []
    for name, path in sorted(_files(folder, own)):
        reason = _why_skipped(path)
        if reason:
            skipped.append(Skipped(name, reason))
        else:
            contracts.append((path, name))
    if not contracts:
        raise ContractCheckError(
            str(folder),
            "there is no contract in this folder.",
            "Put the contracts there as PDF, DOCX, HTML or text files, or name another folder.",
        )
    return Folder(tuple(contracts), tuple(skipped))


def refuse_what_is_no_contract(path: Path, name: str) -> None:
    """Raise ContractCheckError for a single file that would be skipped in a folder, with what to do instead."""
    suffix = suffix_of(path.name)
    if suffix in _OF_A_REGISTER:
        remedy = "If it is the register, give it with --tools, and name the contracts themselves."
        raise ContractCheckError(name, "a file of this kind is no contract.", remedy)
    if suffix in _SKIPPED and not _begins_as_pdf(path):
        raise ContractCheckError(name, f"this is no contract that can be read: it is {_SKIPPED[suffix]}.", "")


def _files(folder: Path, own: Sequence[Path]) -> Iterator[tuple[str, Path]]:
    """The name and path of each file that is a person's; a link to nothing is one too.

    So is a folder that cannot be opened, or to which only a link leads: somebody may take its papers for checked.
    """
    shut: list[Path] = []
    for root, folders, files in os.walk(folder, onerror=lambda error: shut.append(Path(error.filename))):
        folders[:] = [name for name in folders if not _is_hidden(name)]
        linked = [name for name in folders if Path(root, name).is_symlink() and _leads_away(Path(root, name), folder)]
        found = [Path(root, name) for name in (*linked, *files) if not _is_hidden(name)]
        for path in (path for path in found if not _is_own(path, own)):
            yield spell_name(path.relative_to(folder)), path
    for path in shut:
        if not _is_own(path, own):
            yield spell_name(path.relative_to(folder)), path


def _leads_away(link: Path, folder: Path) -> bool:
    """Whether a link leads out of `folder`: what lies inside is read where it lies."""
    return not link.resolve().is_relative_to(folder.resolve())


def _is_hidden(name: str) -> bool:
    return name.startswith((".", "~$")) or name.lower() in _HIDDEN


def _is_own(path: Path, own: Sequence[Path]) -> bool:
    resolved = path.resolve()
    return any(resolved == one or resolved.is_relative_to(one) for one in own)


def _why_skipped(path: Path) -> str:
    """Why a file is not taken for a contract; "" where it is."""
    if path.is_dir():
        return _LINKED if path.is_symlink() else _SHUT
    if not path.is_file():
        return say("a link to nothing, or no ordinary file")
    if path.stem.lower() == "readme":
        return say("a note on the folder, by its name")
    suffix = suffix_of(path.name)
    if suffix in KINDS or suffix in OTHER_PAPERS or _begins_as_pdf(path):
        return OWN_REPORT if is_own_report(path) else _OWN_TEMPLATE if is_own_template(path) else ""
    return _SKIPPED.get(suffix, _UNKNOWN)


def _begins_as_pdf(path: Path) -> bool:
    try:
        with path.open("rb") as file:
            return b"%PDF-" in file.read(1024)
    except OSError:
        return False
