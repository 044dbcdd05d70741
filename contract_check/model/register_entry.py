"""Where the register says a fact: the citation of what is checked there instead of in a contract."""

from __future__ import annotations

from dataclasses import dataclass

from contract_check.model.sentence import join, say


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
        where = say("cell {cell}", cell=self.cell) if self.cell else say("line {line}", line=str(self.line))
        return join((self.file, where, self.field), ", ")
