"""Faults in rule files: where, what is wrong, what to write, and the line with a caret under it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from contract_check.model.errors import ContractCheckError
from contract_check.model.rule import Place


class WordsError(ValueError):
    """Words that are not what was asked for; `suggestion` says what to write instead."""

    def __init__(self, problem: str, suggestion: str) -> None:
        super().__init__(f"{problem} {suggestion}")
        self.problem, self.suggestion = problem, suggestion


@dataclass(frozen=True)
class RuleError:
    """One fault at one place. `excerpt` is the line as it stands in the file ("" for a whole file)."""

    place: Place
    message: str
    suggestion: str = ""
    excerpt: str = ""

    def __str__(self) -> str:
        place = self.place
        where = f"{place.file}:{place.line}:{place.column}" if place.line else place.file
        text = f"{where}: {self.message} {self.suggestion}".rstrip()
        if not self.excerpt.strip():
            return text
        # A tab counts as one column in YAML, so the caret's margin repeats the tabs of the line.
        margin = "".join("\t" if c == "\t" else " " for c in self.excerpt[: place.column - 1])
        return f"{text}\n    {self.excerpt}\n    {margin}^"


class RuleErrors(ContractCheckError):  # noqa: N818 - it holds many errors
    """The rules cannot be used; `errors` lists every fault of every file, in reading order.

    Faults in the cells of a workbook come in their order: `keep_order`.
    """

    def __init__(self, errors: Iterable[RuleError], *, keep_order: bool = False) -> None:
        by_place = (
            sorted(errors, key=lambda e: (e.place.file, e.place.line, e.place.column)) if not keep_order else errors
        )
        self.errors = tuple(by_place)
        count = f"{len(self.errors)} errors" if len(self.errors) > 1 else "1 error"
        super().__init__("rules", f"{count} in the rule files.", "")

    def __str__(self) -> str:
        return "\n\n".join(str(error) for error in self.errors)
