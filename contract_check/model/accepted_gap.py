"""Exceptions: gaps that a person has decided to live with, for a stated reason and until a date."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from contract_check.model.rule import Place


@dataclass(frozen=True)
class AcceptedGap:
    """One exception, as `exceptions.yaml` records it; `until` is the last day on which it holds."""

    tool: str
    rule: str
    accepted_by: str
    why: str
    until: date
    place: Place

    def holds_on(self, day: date) -> bool:
        """Whether it has not run out on `day`."""
        return day <= self.until


@dataclass(frozen=True)
class Exceptions:
    """All exceptions of a check, and the day on which they are judged."""

    accepted: tuple[AcceptedGap, ...]
    judged_on: date

    def of_tool(self, tool: str) -> dict[str, AcceptedGap]:
        """The exceptions of one tool, by rule."""
        return {accepted.rule: accepted for accepted in self.accepted if accepted.tool == tool}


NO_EXCEPTIONS = Exceptions((), date.min)
