"""Two runs, before and after: which gaps were closed, which are open still or anew, and how the values moved."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum

from contract_check.findings.value_moves import Move, judge_move
from contract_check.model.finding import Outcome
from contract_check.model.rule import Severity
from contract_check.model.saved_run import SavedChecklist, SavedFinding, SavedRun
from contract_check.model.term import TermDefinition


class Course(StrEnum):
    """What has become of a finding. A gap that is no longer asked about is not closed, and nor is one that is accepted.

    What could not be read before, and is in order now, was perhaps never a gap. What cannot be read now has not opened:
    only a gap that was known before stays one.
    """

    OPENED = "newly open"
    STILL_OPEN = "still open"
    ACCEPTED = "accepted"
    CLOSED = "closed"
    NOT_READ = "not read before"
    UNREAD = "not read now"
    NOT_ASKED = "no longer asked"
    IN_ORDER = "in order"


@dataclass(frozen=True)
class FindingChange:
    """One rule and one tool in both runs; None where a run does not ask. `reworded`: the clause reads otherwise."""

    old: SavedFinding | None
    new: SavedFinding | None
    course: Course
    move: Move
    reworded: bool

    @property
    def finding(self) -> SavedFinding:
        """The finding as it is now, or else as it was."""
        finding = self.new or self.old
        assert finding is not None  # noqa: S101 - one of the two is there
        return finding

    @property
    def severity(self) -> Severity:
        """How much the gap matters, or mattered."""
        return self.new.severity if self.new and self.new.is_open else (self.old or self.finding).severity

    @property
    def telling(self) -> bool:
        """Whether there is anything to tell."""
        return self.course is not Course.IN_ORDER or self.move is not Move.SAME or self.reworded


@dataclass(frozen=True)
class ToolComparison:
    """One tool before and after, and what has changed, worst first."""

    old: SavedChecklist
    new: SavedChecklist
    changes: tuple[FindingChange, ...]

    def count(self, course: Course) -> int:
        """Number of findings that took a course."""
        return sum(change.course is course for change in self.changes)

    def count_moves(self, move: Move) -> int:
        """Number of values that moved in a direction."""
        return sum(change.move is move for change in self.changes)


@dataclass(frozen=True)
class RunComparison:
    """Two runs; `gone` and `added` are tools that only one of them has. `same_rules`: neither policy nor tier differ."""

    tools: tuple[ToolComparison, ...]
    gone: tuple[SavedChecklist, ...]
    added: tuple[SavedChecklist, ...]
    same_rules: bool


def compare_runs(old: SavedRun, new: SavedRun, terms: Mapping[str, TermDefinition]) -> RunComparison:
    """What has changed between two runs, tool by tool.

    Where each run has one tool only, the two are taken for one: a vendor may have changed its name.
    """
    before = {checklist.key: checklist for checklist in old.checklists}
    after = {checklist.key: checklist for checklist in new.checklists}
    if len(before) == len(after) == 1:
        pairs = [(old.checklists[0], new.checklists[0])]
    else:
        pairs = [(before[key], checklist) for key, checklist in after.items() if key in before]
    paired = {checklist.key for pair in pairs for checklist in pair}
    compared = [ToolComparison(one, two, tuple(_changes(one, two, terms))) for one, two in pairs]
    return RunComparison(
        tools=tuple(compared),
        gone=tuple(checklist for key, checklist in before.items() if key not in paired),
        added=tuple(checklist for key, checklist in after.items() if key not in paired),
        same_rules=all((one.rules_digest, one.tier) == (two.rules_digest, two.tier) for one, two in pairs),
    )


_ORDER = tuple(Course)


def _changes(old: SavedChecklist, new: SavedChecklist, terms: Mapping[str, TermDefinition]) -> list[FindingChange]:
    found = [change for change in _pair(old, new, terms) if change.telling]
    return sorted(found, key=lambda change: (_ORDER.index(change.course), change.severity.rank))


def _pair(old: SavedChecklist, new: SavedChecklist, terms: Mapping[str, TermDefinition]) -> Iterator[FindingChange]:
    before, after = ({finding.rule: finding for finding in checklist.findings} for checklist in (old, new))
    for rule in dict.fromkeys([*after, *before]):
        one, two = before.get(rule), after.get(rule)
        term = terms.get((two or one or after[rule]).term)
        move = Move.SAME
        if one and two and term and one.term == two.term:
            move = judge_move(one.value, two.value, term, (one.strength, two.strength))
        reworded = bool(one and two and one.quote and two.quote and _words(one.quote) != _words(two.quote))
        yield FindingChange(one, two, _course(one, two, new), move, reworded)


def _course(old: SavedFinding | None, new: SavedFinding | None, later: SavedChecklist) -> Course:
    if new and new.outcome is Outcome.EXCEPTED:
        return Course.ACCEPTED
    was, is_open = bool(old and old.is_open), bool(new and new.is_open)
    if new and new.outcome is Outcome.UNREAD and not (old and was and old.outcome is not Outcome.UNREAD):
        return Course.UNREAD
    if is_open:
        return Course.STILL_OPEN if was else Course.OPENED
    if not (old and was):
        return Course.IN_ORDER
    if old.part == "papers" and later.unread:
        return Course.NOT_ASKED  # it is not found, and may stand in what was not read
    if not old.is_closed_by(new):
        return Course.NOT_ASKED
    return Course.NOT_READ if old.outcome is Outcome.UNREAD else Course.CLOSED


def _words(quote: str) -> list[str]:
    return quote.split()
