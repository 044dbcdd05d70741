"""What the register says of our own side of a tool, held against the operating model."""

from __future__ import annotations

from dataclasses import dataclass

from contract_check.model.accepted_gap import AcceptedGap
from contract_check.model.finding import Outcome
from contract_check.model.identifier import identify_finding
from contract_check.model.operating import OperatingRule, TierDoubt
from contract_check.model.register_entry import RegisterEntry
from contract_check.model.rule import Severity, Tier
from contract_check.model.tick import Tick, take_fingerprint
from contract_check.model.tool import Tool


@dataclass(frozen=True)
class OperatingFinding:
    """One rule of the operating model held against one tool; `entry` is the place in the register."""

    tool: str
    rule: OperatingRule
    outcome: Outcome
    severity: Severity
    gap: str
    entry: RegisterEntry
    accepted: AcceptedGap | None = None
    tick: Tick | None = None

    @property
    def id(self) -> str:
        """What the finding is called at every run: "acme-search/named-owner"."""
        return identify_finding(self.tool, self.rule.name)

    @property
    def fingerprint(self) -> str:
        """What a tick is given against: the requirement, and what the register says."""
        return take_fingerprint(self.rule.must_be, self.entry.value, bool(self.gap))


@dataclass(frozen=True)
class OperatingCheck:
    """What the register says of our own side of one tool: findings in working order, and a doubt of its tier.

    `digest` is that of the operating model.
    """

    tool: Tool
    tier: Tier
    findings: tuple[OperatingFinding, ...]
    doubt: TierDoubt | None
    digest: str

    @property
    def gaps(self) -> tuple[OperatingFinding, ...]:
        """What is to be put in order on our side."""
        return tuple(finding for finding in self.findings if finding.outcome.is_gap)

    def count(self, severity: Severity) -> int:
        """Number of gaps of one severity."""
        return sum(1 for finding in self.gaps if finding.severity is severity)
