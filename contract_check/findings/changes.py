"""Two policies, and two checks of the same contracts: what differs, and what that means for the tools."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from contract_check.model.checklist import Checklist
from contract_check.model.finding import Finding
from contract_check.model.operating import OperatingModel
from contract_check.model.operating_finding import OperatingFinding
from contract_check.model.rule import Level, Rule, RuleSet, Severity, Tier, Verb


@dataclass(frozen=True)
class _Level:
    """A level, which is the same in whatever words: 99.9 per cent are 99.9%."""

    level: Level

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Level) and self.level.is_same_as(other.level)

    def __hash__(self) -> int:
        return hash(self.level.verb)

    def __str__(self) -> str:
        return self.level.words


_Said = str | _Level
Statements = Mapping[str, Mapping[str, _Said]]


@dataclass(frozen=True)
class RuleChange:
    """One thing that two policies say differently; "" where one of them says nothing.

    `rule_is` tells whether the whole rule is "new" or "removed", and is "" where both policies have it.
    """

    rule: str
    what: str
    old: str
    new: str
    rule_is: str = ""


@dataclass(frozen=True)
class VerdictChange:
    """One rule, on the contract or our own side, that comes out otherwise for one tool; None where a policy asks nothing."""

    tool: str
    tier: Tier
    old: Finding | OperatingFinding | None
    new: Finding | OperatingFinding | None

    @property
    def finding(self) -> Finding | OperatingFinding:
        """The finding as it is now, or else as it was."""
        finding = self.new or self.old
        assert finding is not None  # noqa: S101 - one of the two is there
        return finding

    @property
    def severity(self) -> Severity:
        """How much the gap matters that appears, stays or goes."""
        return (self.new if self.new and self.new.outcome.is_gap else self.old or self.finding).severity

    @property
    def opens(self) -> bool:
        """Whether there is a gap where none was."""
        return not _is_gap(self.old) and _is_gap(self.new)

    @property
    def closes(self) -> bool:
        """Whether a gap is gone."""
        return _is_gap(self.old) and not _is_gap(self.new)


def compare_policies(old: RuleSet, new: RuleSet) -> tuple[RuleChange, ...]:
    """Levels, severities and whole rules that differ, in the order of the rules."""
    before, after = ({rule.name: _statements(rule, ruleset) for rule in ruleset.rules} for ruleset in (old, new))
    return _differences(before, after)


def compare_operating(old: OperatingModel, new: OperatingModel) -> tuple[RuleChange, ...]:
    """What two operating models ask differently of our own side, and when they question a tier differently."""
    before, after = (_operating_statements(model) for model in (old, new))
    return _differences(before, after)


def _differences(before: Statements, after: Statements) -> tuple[RuleChange, ...]:
    return tuple(
        RuleChange(
            rule=name,
            what=what,
            old=str(before.get(name, {}).get(what, "")),
            new=str(after.get(name, {}).get(what, "")),
            rule_is="new" if name not in before else "removed" if name not in after else "",
        )
        for name in dict.fromkeys([*before, *after])
        for what in dict.fromkeys([*before.get(name, {}), *after.get(name, {})])
        if before.get(name, {}).get(what) != after.get(name, {}).get(what)
    )


def compare_verdicts(old: Iterable[Checklist], new: Iterable[Checklist]) -> tuple[VerdictChange, ...]:
    """Gaps that appear, go or change, worst first; both sides are the checklists of the same tools, in one order."""
    changes = [change for before, after in zip(old, new, strict=True) for change in _changes_of(before, after)]
    return tuple(sorted(changes, key=lambda change: (change.severity.rank, change.tool)))


def _operating_statements(model: OperatingModel) -> dict[str, dict[str, _Said]]:
    """What each rule and each question decides, each thing by its name."""
    said: dict[str, dict[str, _Said]] = {}
    for rule in model.rules:
        said[rule.name] = {
            "fact": rule.fact,
            "must be": rule.must_be.value,
            "must not say": ", ".join(rule.must_not_say),
        }
        for tier, needed in rule.required.items():
            said[rule.name][f"required, {tier}"] = "required" if needed else "not required"
            if needed:
                said[rule.name][f"severity, {tier}"] = rule.severity[tier].value
    for question in model.questions:
        said[question.name] = {
            "called": ", ".join(question.called),
            "speaks for": question.speaks_for,
            "enough": f"at least {question.enough} facts",
            "facts": "; ".join(test.words for test in question.facts),
        }
    return said


def _statements(rule: Rule, ruleset: RuleSet) -> dict[str, _Said]:
    """What a rule decides, each thing by its name; what holds for some tools only, with their scope."""
    said: dict[str, _Said] = {"by hand": rule.by_hand} if rule.by_hand else {"term": rule.term}
    if rule.scope.conditions:
        said["applies to"] = rule.scope.words
    asking = {tier: rule.severity[tier] for tier, level in rule.required.items() if level.verb is not Verb.NOT_REQUIRED}
    said |= _levels(rule.required, rule.preferred, asking, [tier.name for tier in ruleset.tiers])
    said["silence"] = rule.silence
    for override in rule.overrides:
        levels = _levels(override.required, override.preferred, override.severity, list(rule.required))
        said |= {f"{what}, {override.scope.words}": words for what, words in levels.items()}
    return said


def _levels(
    required: Mapping[str, Level], preferred: Mapping[str, Level], severity: Mapping[str, Severity], tiers: list[str]
) -> dict[str, _Said]:
    """What stands for each tier, in the order of the tiers."""
    said: dict[str, _Said] = {}
    for tier in tiers:
        if tier in required:
            said[f"required, {tier}"] = _Level(required[tier])
        if tier in severity:
            said[f"severity, {tier}"] = severity[tier].value
        if tier in preferred:
            said[f"better, {tier}"] = _Level(preferred[tier])
    return said


def _changes_of(old: Checklist, new: Checklist) -> Iterator[VerdictChange]:
    before, after = (dict(_by_rule(checklist)) for checklist in (old, new))
    for name in dict.fromkeys([*after, *before]):
        change = VerdictChange(new.tool.name, new.tier, before.get(name), after.get(name))
        if _verdict(change.old) != _verdict(change.new):
            yield change


def _by_rule(checklist: Checklist) -> Iterator[tuple[str, Finding | OperatingFinding]]:
    """The findings on the contract, then those on our own side; no two rules share a name."""
    yield from ((finding.rule.name, finding) for finding in checklist.findings)
    if checklist.operating:
        yield from ((finding.rule.name, finding) for finding in checklist.operating.findings)


def _verdict(finding: Finding | OperatingFinding | None) -> tuple[str, str] | None:
    """What has to be worked through; nothing required and what is in order come to the same."""
    return (finding.outcome.value, finding.severity.value) if finding and finding.outcome.is_gap else None


def _is_gap(finding: Finding | OperatingFinding | None) -> bool:
    return _verdict(finding) is not None
