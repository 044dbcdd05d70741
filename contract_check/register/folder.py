"""The contracts folder: which files in it are read, and why the others are not.

Hidden files, and those of the program itself (register, rules, checklists), are no part of it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from contract_check.documents.kinds import KINDS, OTHER_PAPERS, spell_name, suffix_of
from contract_check.model.errors import ContractCheckError
from contract_check.model.portfolio import Skipped
from contract_check.model.sentence import say
from contract_check.register.own_reports import is_own_report

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
_UNKNOWN = say("a kind of file that is not read. If it is a contract, save it as PDF or DOCX")
OWN_REPORT = say("a report of this program: what it asks for is not what a contract says")
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


def _files(folder: Path, own: Sequence[Path]) -> Iterator[tuple[str, Path]]:
    """The name and path of each file that is a person's; a link to nothing is one too."""
    for path in folder.rglob("*"):
        relative = path.relative_to(folder)
        if path.is_dir() or any(part.startswith((".", "~$")) or part.lower() in _HIDDEN for part in relative.parts):
            continue
        resolved = path.resolve()
        if not any(resolved == one or resolved.is_relative_to(one) for one in own):
            yield spell_name(relative), path


def _why_skipped(path: Path) -> str:
    """Why a file is not taken for a contract; "" where it is."""
    if not path.is_file():
        return say("a link to nothing, or no ordinary file")
    if path.stem.lower() == "readme":
        return say("a note on the folder, by its name")
    suffix = suffix_of(path.name)
    if suffix in KINDS or suffix in OTHER_PAPERS or _begins_as_pdf(path):
        return OWN_REPORT if is_own_report(path) else ""
    return _SKIPPED.get(suffix, _UNKNOWN)


def _begins_as_pdf(path: Path) -> bool:
    try:
        with path.open("rb") as file:
            return b"%PDF-" in file.read(1024)
    except OSError:
        return False
