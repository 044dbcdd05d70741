"""Our own side of a tool in words: what every format prints of the operating model, before it is laid out."""

from __future__ import annotations

from dataclasses import dataclass

from contract_check.model.finding import Outcome
from contract_check.model.operating import Kind, TestedFact, TierDoubt
from contract_check.model.operating_finding import OperatingCheck, OperatingFinding
from contract_check.model.rule import Severity
from contract_check.model.sentence import quoted, say
from contract_check.reports.language import _, _n, tell
from contract_check.reports.phrases import count_severities, say_exception
from contract_check.reports.text import plain
from contract_check.reports.tick_text import TickView, view_tick

OPERATING_OUTCOMES = {
    Outcome.MISSING: say("Not in the register"),
    Outcome.BELOW: say("Not what is required"),
    Outcome.UNCLEAR: say("Could not be decided"),
    Outcome.EXCEPTED: say("Exception accepted"),
    Outcome.MET: say("In order"),
}
REQUIRED = {
    Kind.PERSON: say("one named person"),
    Kind.SUM: say("a sum of money"),
    Kind.REFERENCE: say("an entry that names it"),
}


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

    @property
    def asks(self) -> bool:
        """Whether anything is asked of our own side at this tier."""
        return bool(self.gaps or self.excepted or self.met or self.doubt)


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
        label=tell(OPERATING_OUTCOMES[finding.outcome]),
        required=tell(REQUIRED[rule.must_be]),
        says=tell(quoted(plain(finding.entry.value))) if finding.entry.value else _("nothing"),
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
    gaps = count_severities({severity: check.count(severity) for severity in Severity})
    excepted = sum(finding.outcome is Outcome.EXCEPTED for finding in check.findings)
    met = sum(finding.outcome is Outcome.MET for finding in check.findings)
    said = [_("{gaps} to put in order", gaps=gaps) if gaps else _("Nothing to put in order")]
    if excepted:
        said.append(_("{number} excepted", number=excepted))
    return "; ".join((*said, _("{number} in order", number=met)))


def view_doubt(doubt: TierDoubt) -> DoubtView:
    """The doubt in words; the tier of the register is named as it is."""
    facts = _n(len(doubt.speaking), "{number} fact speaks", "{number} facts speak")
    return DoubtView(
        tool=plain(doubt.tool.name),
        sentence=_(
            "{question}: the register says {tier}, and {facts} for {other}.",
            question=plain(doubt.question.title),
            tier=doubt.tier.name,
            facts=facts,
            other=doubt.speaks_for.name,
        ),
        why=plain(doubt.question.why),
        owner=plain(doubt.question.owner),
        speaking=tuple(map(_say_fact, doubt.speaking)),
        against=tuple(map(_say_fact, doubt.against)),
        unknown=tuple(map(_say_fact, doubt.unknown)),
    )


def _say_fact(fact: TestedFact) -> str:
    """ "340 users (at least 100 users; tools.yaml, line 14, users)"."""
    said = plain(fact.said)
    place = plain(fact.entry.place) if fact.entry else _("no register")
    if not said:
        return _("{test}: not stated ({place})", test=fact.test.words, place=place)
    return f"{said} ({place})" if fact.said == fact.test.words else f"{said} ({tell(fact.test.words)}; {place})"
