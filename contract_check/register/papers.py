"""The papers of a folder, each once: what there is to read before anything is read."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from contract_check.model.portfolio import Copy, Skipped
from contract_check.register.copies import part_same_bytes
from contract_check.register.folder import survey_folder


@dataclass(frozen=True)
class Papers:
    """The files to read, by path and name; `copies` say the same as one of them, and `skipped` are no contracts."""

    files: tuple[tuple[Path, str], ...]
    copies: tuple[Copy, ...] = ()
    skipped: tuple[Skipped, ...] = ()

    @property
    def originals(self) -> dict[str, str]:
        """The file that stands for each copy."""
        return {copy.file: copy.original for copy in self.copies}


def find_papers(folder: Path, leave_out: Sequence[Path | None] = ()) -> Papers:
    """The papers below `folder`; `leave_out` are files and folders of the program.

    Raises ContractCheckError where the folder is missing or holds nothing to read.
    """
    found = survey_folder(folder, leave_out)
    files, copies = part_same_bytes(found.contracts)
    return Papers(tuple(files), copies, found.skipped)
