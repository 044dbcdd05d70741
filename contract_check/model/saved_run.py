"""A run as it was saved: what its checklists found, without the papers. Two of them can be compared, and many kept."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, TypeAlias

from contract_check.model.finding import Outcome
from contract_check.model.rule import Severity
from contract_check.model.values import Canonical

Part: TypeAlias = Literal["contract", "own side", "papers"]


@dataclass(frozen=True)
class SavedFinding:
    """One finding; `value` is spelled as the JSON spells it, `place` and `quote` say where it stands.

    `part` tells a rule on the contract from one on our own side, and from what is to settle about the papers
    themselves, which no rule asks for. `term` is "" for the latter two, and
    `accepted_by` and `accepted_until` are "" unless somebody has accepted the gap.
    """

    id: str
    rule: str
    title: str
    part: Part
    term: str
    outcome: Outcome
    severity: Severity
    required: str
    gap: str
    value: Canonical | None = None
    strength: str = ""
    place: str = ""
    quote: str = ""
    accepted_by: str = ""
    accepted_until: str = ""

    @property
    def is_open(self) -> bool:
        """Whether the paper lacks what is required. An accepted gap is open: nothing has been agreed."""
        return self.outcome.is_gap or self.outcome is Outcome.EXCEPTED

    def is_closed_by(self, later: SavedFinding | None) -> bool:
        """Whether a later run shows that it is settled. What is wrong with papers is found or not; a rule has to be met."""
        return later is None if self.part == "papers" else later is not None and later.outcome is Outcome.MET


@dataclass(frozen=True)
class SavedChecklist:
    """The findings of one tool; `key` is what the tool is called at every run, `unread` files not read in full."""

    key: str
    name: str
    tier: str
    checked_on: str
    rules_digest: str
    findings: tuple[SavedFinding, ...]
    unread: tuple[str, ...] = ()


@dataclass(frozen=True)
class SavedRun:
    """The checklists of one run, by tool."""

    checklists: tuple[SavedChecklist, ...]
