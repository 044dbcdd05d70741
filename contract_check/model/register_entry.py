"""Where the register says a fact: the citation of what is checked there instead of in a contract."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class RegisterEntry:
    """One fact as it is written; `value` is "" where it is blank or its column is lacking.

    `line` counts from 1, also the rows of a workbook, where `cell` names the cell ("F3"). What is lacking
    is cited by the line on which the tool begins.
    """

    file: str
    line: int
    field: str
    value: str
    cell: str = ""

    @property
    def place(self) -> str:
        """How a person would cite it: "tools.yaml, line 14, owner"."""
        where = f"cell {self.cell}" if self.cell else f"line {self.line}"
        return f"{self.file}, {where}, {self.field}"
