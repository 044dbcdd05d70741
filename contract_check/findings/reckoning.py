"""The arithmetic of a contract's term as it is worked out: its lines, each with its passage, and what stays open."""

from __future__ import annotations

from dataclasses import dataclass, field

from contract_check.model.citation import Citation
from contract_check.model.term_course import Step


@dataclass
class Reckoning:
    """The steps and the open questions, as they come up."""

    steps: list[Step] = field(default_factory=list)
    unclear: list[str] = field(default_factory=list)

    def note(self, says: str, citation: Citation | None = None) -> None:
        """Keep a line of the arithmetic."""
        self.steps.append(Step(says, citation))
