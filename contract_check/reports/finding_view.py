"""A finding of a rule on the contract in words."""

from __future__ import annotations

from dataclasses import dataclass

from contract_check.model.finding import Finding, Outcome
from contract_check.model.rule import Level
from contract_check.reports.language import _, tell
from contract_check.reports.passage_view import (
    LEAD_QUOTE,
    MAX_OTHERS,
    SHORT_QUOTE,
    Passage,
    Proof,
    differing_terms,
    quote_passage,
    view_absence,
    view_displaced,
    view_term,
)
from contract_check.reports.phrases import OUTCOMES, say_exception, say_level, say_value
from contract_check.reports.text import plain
from contract_check.reports.tick_text import TickView, view_tick


@dataclass(frozen=True)
class Item:
    """One finding in words. `says` is a sentence where there is no passage to quote.

    What is checked by hand has a `question`, and `leads` to passages to begin with. `is_silent` as `Finding` has it: the gap
    tells that, and nothing has to be said of what the papers say.
    """

    number: int
    anchor: str
    title: str
    severity: str
    outcome: str
    label: str
    required: str
    preferred: str
    why: str
    says: str
    passage: Passage | None
    others: tuple[Passage, ...]
    displaced: tuple[Passage, ...]
    more: int
    gap: str
    exception: str
    ask: tuple[str, ...]
    fallback: str
    owner: str
    source: str
    proof: Proof | None
    unread_reason: str
    left_to: Passage | None
    tick: TickView
    question: str = ""
    leads: tuple[Passage, ...] = ()
    is_silent: bool = False

    @property
    def is_met_by_silence(self) -> bool:
        """Whether it is in order since nothing is said: nobody has taken anything from us."""
        return self.is_silent and self.outcome == Outcome.MET


def view_finding(finding: Finding, number: int, tier: str) -> Item:
    """One finding in words."""
    rule = finding.rule
    preferred = rule.preferred.get(tier)
    others = differing_terms(finding)
    return Item(
        number=number,
        anchor=rule.name,
        title=plain(rule.title),
        severity=finding.severity.value,
        outcome=finding.outcome.value,
        label=tell(OUTCOMES[finding.outcome]),
        required=say_level(finding.level),
        preferred=_say_preferred(preferred, finding),
        why=plain(rule.why),
        says=_say_silence(finding),
        passage=view_term(finding.term) if finding.term else None,
        others=tuple(view_term(term, SHORT_QUOTE) for term in others[:MAX_OTHERS]),
        displaced=tuple(view_displaced(passage) for passage in finding.displaced[:MAX_OTHERS]),
        more=max(len(others) - MAX_OTHERS, 0),
        gap=plain(finding.gap),
        exception=say_exception(finding.accepted, finding.outcome is Outcome.EXCEPTED),
        ask=tuple(plain(part) for part in finding.ask.split("\n\n") if part.strip()),
        fallback=plain(finding.fallback),
        owner=plain(rule.owner),
        source=plain(rule.source),
        proof=view_absence(finding.absence) if finding.absence else None,
        unread_reason=plain(finding.unread_reason),
        left_to=quote_passage(finding.left_to) if finding.left_to else None,
        tick=view_tick(finding, finding.id),
        question=plain(rule.by_hand),
        leads=tuple(quote_passage(lead, LEAD_QUOTE) for lead in finding.leads),
        is_silent=finding.is_silent,
    )


def _say_preferred(preferred: Level | None, finding: Finding) -> str:
    if preferred is None or preferred.is_same_as(
        finding.level
    ):  # nothing better is wished where it is required already
        return ""
    return _("{level} (reached)", level=say_level(preferred)) if finding.preferred_met else say_level(preferred)


def _say_silence(finding: Finding) -> str:
    """What stands under "Contract says" where there is nothing to quote."""
    if finding.term:
        return say_value(finding.term.value, finding.term.strength)
    if finding.rule.by_hand:
        return _("to be read by a person")
    if finding.failure:
        return _("it is not known")
    if finding.outcome is Outcome.MET:
        return _("nothing, which is sufficient here")
    if finding.left_to:
        return _("it leaves this to another document")
    unread = finding.outcome is Outcome.UNREAD
    return _("nothing was found in what could be read") if unread else _("nothing was found")
