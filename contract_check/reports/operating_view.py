"""Our own side of a tool in words: what every format prints of the operating model, before it is laid out."""

from __future__ import annotations

from dataclasses import dataclass

from contract_check.model.finding import OperatingCheck, OperatingFinding, Outcome
from contract_check.model.operating import Kind, TestedFact, TierDoubt
from contract_check.model.rule import Severity
from contract_check.reports.phrases import say_exception
from contract_check.reports.text import plain
from contract_check.reports.tick_text import TickView, view_tick

OPERATING_OUTCOMES = {
    Outcome.MISSING: "Not in the register",
    Outcome.BELOW: "Not what is required",
    Outcome.UNCLEAR: "Could not be decided",
    Outcome.EXCEPTED: "Exception accepted",
    Outcome.MET: "In order",
}
REQUIRED = {Kind.PERSON: "one named person", Kind.SUM: "a sum of money", Kind.REFERENCE: "an entry that names it"}


@dataclass(frozen=True)
class OperatingItem:
    """One finding in words; `says` is what the register says, and `place` where."""

    anchor: str
    title: str
    severity: str
    outcome: str
    label: str
    required: str
    says: str
    place: str
    gap: str
    why: str
    ask: str
    exception: str
    owner: str
    source: str
    tick: TickView


@dataclass(frozen=True)
class DoubtView:
    """A doubt of a tier in words: a sentence, and the facts for it, against it and not known."""

    tool: str
    sentence: str
    why: str
    owner: str
    speaking: tuple[str, ...]
    against: tuple[str, ...]
    unknown: tuple[str, ...]


@dataclass(frozen=True)
class OperatingView:
    """Our own side of one tool: what is to be put in order, what is accepted, what is in order, and the doubt."""

    tool: str
    tier: str
    summary: str
    gaps: tuple[OperatingItem, ...]
    excepted: tuple[OperatingItem, ...]
    met: tuple[OperatingItem, ...]
    doubt: DoubtView | None
    digest: str


def view_operating(check: OperatingCheck | None) -> OperatingView | None:
    """The findings in words, in the order in which a person works through them; None stays None."""
    if check is None:
        return None

    def items(*outcomes: Outcome) -> tuple[OperatingItem, ...]:
        return tuple(view_operating_finding(f) for f in check.findings if f.outcome in outcomes)

    return OperatingView(
        tool=plain(check.tool.name),
        tier=plain(check.tier.title),
        summary=summarise_operating(check),
        gaps=items(Outcome.MISSING, Outcome.BELOW, Outcome.UNCLEAR),
        excepted=items(Outcome.EXCEPTED),
        met=items(Outcome.MET),
        doubt=view_doubt(check.doubt) if check.doubt else None,
        digest=check.digest[:12],
    )


def view_operating_finding(finding: OperatingFinding) -> OperatingItem:
    """One finding in words."""
    rule = finding.rule
    return OperatingItem(
        anchor=f"own-{rule.name}",
        title=plain(rule.title),
        severity=finding.severity.value,
        outcome=finding.outcome.value,
        label=OPERATING_OUTCOMES[finding.outcome],
        required=REQUIRED[rule.must_be],
        says=f"“{plain(finding.entry.value)}”" if finding.entry.value else "nothing",
        place=plain(finding.entry.place),
        gap=plain(finding.gap),
        why=plain(rule.why),
        ask=plain(rule.ask),
        exception=say_exception(finding.accepted, finding.outcome is Outcome.EXCEPTED),
        owner=plain(rule.owner),
        source=plain(rule.source),
        tick=view_tick(finding, finding.id),
    )


def summarise_operating(check: OperatingCheck) -> str:
    """The counts in one line: "1 critical, 2 major to put in order; 2 in order"."""
    gaps = [f"{check.count(severity)} {severity.value}" for severity in Severity if check.count(severity)]
    excepted = sum(finding.outcome is Outcome.EXCEPTED for finding in check.findings)
    met = sum(finding.outcome is Outcome.MET for finding in check.findings)
    work = f"{', '.join(gaps)} to put in order" if gaps else "Nothing to put in order"
    return f"{work}{f'; {excepted} excepted' if excepted else ''}; {met} in order"


def view_doubt(doubt: TierDoubt) -> DoubtView:
    """The doubt in words; the tier of the register is named as it is."""
    number = len(doubt.speaking)
    facts = f"{number} fact speaks" if number == 1 else f"{number} facts speak"
    return DoubtView(
        tool=plain(doubt.tool.name),
        sentence=f"{plain(doubt.question.title)}: the register says {doubt.tier.name}, and {facts} for "
        f"{doubt.speaks_for.name}.",
        why=plain(doubt.question.why),
        owner=plain(doubt.question.owner),
        speaking=tuple(map(_say_fact, doubt.speaking)),
        against=tuple(map(_say_fact, doubt.against)),
        unknown=tuple(map(_say_fact, doubt.unknown)),
    )


def _say_fact(fact: TestedFact) -> str:
    """ "340 users (at least 100 users; tools.yaml, line 14, users)"."""
    said = plain(fact.said)
    test = "" if said == fact.test.words else f"{fact.test.words}; " if said else ""
    place = plain(fact.entry.place) if fact.entry else "no register"
    return f"{said} ({test}{place})" if said else f"{fact.test.words}: not stated ({place})"
