"""One reading of a term in a document: what was found, where, by which pattern."""

from __future__ import annotations

from dataclasses import dataclass, field

from contract_check.language.clauses import Clause
from contract_check.model.document import Span
from contract_check.model.term import Strength
from contract_check.model.values import Names, Value


@dataclass(frozen=True)
class Unreadable:
    """The term is spoken of, but its value cannot be read, for `reason`."""

    reason: str


@dataclass(frozen=True)
class Reading:
    """One reading of a term: a value (or why none) at a place, by a pattern."""

    found: Value | Unreadable
    span: Span
    pattern: str
    strength: Strength = Strength.FIRM
    weight: int = 0
    clause: Clause | None = field(default=None, compare=False, repr=False)
    note: str = ""

    @property
    def value(self) -> Value | None:
        """The value, or None where it cannot be read."""
        return None if isinstance(self.found, Unreadable) else self.found

    @property
    def names(self) -> tuple[str, ...]:
        """The names that it gives; none where its value is something else."""
        return self.value.names if isinstance(self.value, Names) else ()

    @property
    def words(self) -> str:
        """The surface of the sentence that was read, with what leads into it; nothing where it is no clause."""
        return self.clause.surface if self.clause is not None else ""


Found = Value | Unreadable | None
