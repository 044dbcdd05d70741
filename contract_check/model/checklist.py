"""The checklist of one tool: everything that was found, in working order."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from functools import cached_property

from contract_check.model.accepted_gap import AcceptedGap
from contract_check.model.family import Reference
from contract_check.model.finding import Finding, Inapplicable, Outcome
from contract_check.model.operating_finding import OperatingCheck
from contract_check.model.paper_finding import PaperFinding, name_matters
from contract_check.model.rule import Severity, Tier
from contract_check.model.term_course import TermCourse
from contract_check.model.tool import USUAL_ORDER, Order, ReadContract, Tool


@dataclass(frozen=True)
class Checklist:
    """The findings of one tool, in the order in which a person works through them.

    `policy` is the name of the rules; `inapplicable` are rules that are not asked of this tool.
    `operating` is our own side of the tool, which is counted apart; None where there is no register.
    `stale` are the exceptions of the tool that accept nothing (any more), each with a sentence that is among the notes.
    """

    tool: Tool
    tier: Tier
    papers: tuple[ReadContract, ...]
    findings: tuple[Finding, ...]
    rules_digest: str
    program_version: str
    checked_on: date | None = None
    notes: tuple[str, ...] = ()
    policy: str = ""
    inapplicable: tuple[Inapplicable, ...] = ()
    order: Order = USUAL_ORDER
    paper_findings: tuple[PaperFinding, ...] = ()
    not_here: tuple[Reference, ...] = ()
    course: TermCourse | None = None
    operating: OperatingCheck | None = None
    stale: tuple[tuple[AcceptedGap, str], ...] = ()

    @cached_property
    def gaps(self) -> tuple[Finding, ...]:
        """What is to be worked through."""
        return tuple(finding for finding in self.findings if finding.outcome.is_gap)

    @cached_property
    def met(self) -> tuple[Finding, ...]:
        """What is in order, with its evidence."""
        return tuple(f for f in self.findings if f.outcome is Outcome.MET)

    @cached_property
    def excepted(self) -> tuple[Finding, ...]:
        """Gaps that somebody has accepted, for the time being."""
        return tuple(f for f in self.findings if f.outcome is Outcome.EXCEPTED)

    @property
    def accepted(self) -> int:
        """Number of gaps, and of matters of the papers, that somebody has accepted for the time being."""
        return len(self.excepted) + sum(found.excepted for found in self.paper_findings)

    @property
    def by_hand(self) -> tuple[Finding, ...]:
        """What a person has to check, since the program cannot read it out of a contract."""
        return tuple(f for f in self.findings if f.outcome is Outcome.BY_HAND)

    @cached_property
    def paper_matters(self) -> tuple[tuple[str, PaperFinding], ...]:
        """What is to be settled about the papers, by names that last."""
        return name_matters(self.paper_findings)

    @property
    def worst(self) -> Severity | None:
        """The most severe of all that is to be worked through: gaps, our own side, the papers themselves."""
        severities = [gap.severity for gap in self.gaps]
        severities += [gap.severity for gap in self.operating.gaps] if self.operating else []
        severities += [found.severity for found in self.paper_findings if not found.excepted]
        return min(severities, key=lambda severity: severity.rank, default=None)

    def count(self, severity: Severity) -> int:
        """Number of gaps of one severity, with what could not be read."""
        return sum(1 for finding in self.gaps if finding.severity is severity)

    def count_known(self, severity: Severity) -> int:
        """Number of gaps of one severity that stand in what was read."""
        return self.count(severity) - self.count_unread(severity)

    def count_unread(self, severity: Severity) -> int:
        """Number of requirements of one severity of which nobody knows, since papers could not be read or are not there."""
        return sum(f.severity is severity and f.outcome is Outcome.UNREAD for f in self.gaps)
