"""What a run comes to: how each tool stands, and what could not be placed or read.

Checklists are written one by one and let go, for a folder may hold ten thousand contracts. What is kept of each is
its `Standing`: all that the first page, the terminal and the exit code say of it, without papers and clauses.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import NamedTuple

from contract_check.model.accepted_gap import AcceptedGap
from contract_check.model.family import Role
from contract_check.model.finding import Outcome
from contract_check.model.operating_finding import OperatingCheck
from contract_check.model.rule import Severity, Tier
from contract_check.model.term_course import Deadline
from contract_check.model.tool import ReadContract, Tool


class Mark(NamedTuple):
    """What counts of one finding: the area of its rule, what came of it, and how severe it is."""

    area: str
    outcome: Outcome
    severity: Severity


class Matter(NamedTuple):
    """What counts of something to settle about the papers themselves."""

    title: str
    severity: Severity
    excepted: bool


@dataclass(frozen=True)
class Standing:
    """How one tool stands. `marks` are those of its findings, in their order; `matters` are about its papers.

    `days` are those that count for its term as of `as_of`, where they are known. `unread` counts its papers that could
    not be read, or not in full; `scanned` names those read by OCR, with the pages. `without_agreement` are the kinds of
    the papers where none is the agreement itself. `operating` is our own side. `failed` where the program failed on it.
    """

    tool: Tool
    tier: Tier
    vendor: str
    marks: tuple[Mark, ...]
    matters: tuple[Matter, ...]
    days: Deadline | None
    as_of: date | None
    unread: int
    scanned: tuple[tuple[str, tuple[int, ...]], ...]
    without_agreement: tuple[Role, ...]
    operating: OperatingCheck | None
    stale: tuple[tuple[AcceptedGap, str], ...]
    policy: str
    rules_digest: str
    program_version: str
    checked_on: date | None
    failed: bool = False

    @property
    def day(self) -> date | None:
        """The last day for notice, else the end of the term, else what the register says."""
        return (self.days.last_notice or self.days.end) if self.days else self.tool.renewal

    @cached_property
    def gaps(self) -> tuple[Mark, ...]:
        """What is to be worked through."""
        return tuple(mark for mark in self.marks if mark.outcome.is_gap)

    def count(self, severity: Severity) -> int:
        """Number of gaps of one severity, with what could not be read."""
        return sum(mark.severity is severity for mark in self.gaps)

    def count_known(self, severity: Severity) -> int:
        """Number of gaps of one severity that stand in what was read."""
        return self.count(severity) - self.count_unread(severity)

    def count_unread(self, severity: Severity) -> int:
        """Number of requirements of one severity of which nobody knows, since papers could not be read or are not there."""
        return sum(mark.severity is severity and mark.outcome is Outcome.UNREAD for mark in self.marks)

    def count_outcome(self, outcome: Outcome) -> int:
        """Number of findings of one outcome."""
        return sum(mark.outcome is outcome for mark in self.marks)

    @property
    def to_settle(self) -> tuple[Matter, ...]:
        """What is to be settled about its papers, and nobody has accepted."""
        return tuple(matter for matter in self.matters if not matter.excepted)

    def count_to_settle(self, severity: Severity) -> int:
        """Number of these of one severity."""
        return sum(matter.severity is severity for matter in self.to_settle)

    @property
    def accepted(self) -> int:
        """Number of gaps, and of matters of the papers, that somebody has accepted for the time being."""
        return self.count_outcome(Outcome.EXCEPTED) + len(self.matters) - len(self.to_settle)

    @property
    def worst(self) -> Severity | None:
        """The most severe of all that is to be worked through: gaps, our own side, the papers themselves."""
        severities = [gap.severity for gap in self.gaps]
        severities += [gap.severity for gap in self.operating.gaps] if self.operating else []
        severities += [matter.severity for matter in self.to_settle]
        return min(severities, key=lambda severity: severity.rank, default=None)


@dataclass(frozen=True)
class Skipped:
    """A file of the folder that is not taken for a contract, and what it is instead."""

    file: str
    reason: str


@dataclass(frozen=True)
class Copy:
    """A file that says the same as another one, and in what they are the same."""

    file: str
    original: str
    same: str


@dataclass(frozen=True)
class Portfolio:
    """The tools of a run as they stand, and what the run could not place or read; `stale` are exceptions to remove.

    `without_contract` are tools of which no paper is in the folder: their checklists speak of our own side alone.
    `unread` are files that could not be read, or not in full, with their facts and without their terms.
    `states` counts the files by what came of them; together they are all files of the folder.
    """

    tools: tuple[Standing, ...]
    unread: tuple[ReadContract, ...] = ()
    unclaimed: tuple[str, ...] = ()
    without_contract: tuple[Standing, ...] = ()
    notes: tuple[str, ...] = ()
    stale: tuple[str, ...] = ()
    skipped: tuple[Skipped, ...] = ()
    copies: tuple[Copy, ...] = ()
    states: tuple[tuple[str, int], ...] = ()

    @property
    def all_tools(self) -> tuple[Standing, ...]:
        """Those with a contract, then those without."""
        return (*self.tools, *self.without_contract)

    @property
    def awaited(self) -> tuple[Standing, ...]:
        """Tools without a contract that must have one: work depends on them, or the register names a paper by its path.

        Nobody can say what their contracts lack, as little as if they could not be read. Where somebody has accepted that,
        nothing is awaited.
        """
        expected = (tool for tool in self.without_contract if tool.tool.named_papers or not tool.tier.allows_pilot)
        return tuple(tool for tool in expected if tool.to_settle)

    @property
    def failed(self) -> tuple[Standing, ...]:
        """Tools on which the program failed, in whole or for some requirements: nobody knows what these come to."""
        return tuple(tool for tool in self.tools if tool.failed)

    @property
    def own_sides(self) -> tuple[OperatingCheck, ...]:
        """Our own side of every tool, with a contract or without."""
        return tuple(tool.operating for tool in self.all_tools if tool.operating)

    @property
    def worst(self) -> Severity | None:
        """The most severe of all that is to be worked through, for any tool."""
        severities = (tool.worst for tool in self.all_tools if tool.worst)
        return min(severities, key=lambda severity: severity.rank, default=None)
