"""A rule of which no paper has a reading that stands: unclear, unread, or truly silent, in this order of doubt."""

from __future__ import annotations

from collections.abc import Sequence

from contract_check.findings.absence import (
    explain_no_agreement,
    explain_unread,
    find_reference,
    papers_not_searched,
    prove_absence,
)
from contract_check.findings.judging import Decision, say_reading
from contract_check.findings.precedence import is_disapplied, say_override
from contract_check.findings.wording import say_level
from contract_check.model.citation import Citation
from contract_check.model.family import Change
from contract_check.model.finding import Absence, Displaced, Outcome
from contract_check.model.rule import Rule
from contract_check.model.sentence import join, say
from contract_check.model.term import Term, TermDefinition
from contract_check.model.tool import Order, Overridden, ReadContract
from contract_check.rules.comparing import compare_silence


def decide_silence(
    rule: Rule, tier: str, papers: Sequence[ReadContract], definition: TermDefinition, order: Order
) -> Decision:
    """No paper has a governing reading: unclear, unread, or truly silent, in this order of doubt."""
    absence = prove_absence(papers, rule.term)
    gone = [over for over in order.overridden if over.term.id == rule.term and over.term.governing]
    if gone:
        return _decide_gone(rule, tier, definition, gone, absence)
    readings = tuple(all_readings(papers, rule.term))
    if readings:
        reason = say("The contract speaks of this, but none of its passages could be chosen as the one that governs.")
        return Decision(Outcome.UNCLEAR, reason, readings[0], readings[1:], absence)
    required = say_level(rule.required[tier])
    return (
        _decide_unread(papers, rule.term, required, absence)
        or _decide_unproven(papers, rule, tier, definition, absence)
        or _decide_silent(rule, tier, required, definition, absence)
    )


def _decide_unread(papers: Sequence[ReadContract], term: str, required: str, absence: Absence) -> Decision | None:
    """The answer may stand on pages that could not be read, or in a document that is not among the papers."""
    unread = explain_unread(papers)
    reference = find_reference(papers, term)
    if unread or reference:
        gap = say(
            "Nothing in what was read ({extent}) provides for this, but other pages could not be read; required is {required}.",
            extent=absence.extent,
            required=required,
        )
        if not (absence.pages_read or absence.unpaged_read):
            gap = say("None of the papers could be read; required is {required}.", required=required)
        elif reference and not unread:
            gap = say(
                "The contract leaves this to a document that is not among the papers; required is {required}.",
                required=required,
            )
        return Decision(Outcome.UNREAD, gap, None, (), absence, _explain_open(unread, reference), reference)
    no_agreement = explain_no_agreement(papers, term)
    if no_agreement:
        gap = say(
            "Nothing in what was read ({extent}) provides for this, but the agreement is not among the papers; required is {required}.",
            extent=absence.extent,
            required=required,
        )
        return Decision(Outcome.UNREAD, gap, None, (), absence, no_agreement)
    return None


def _decide_unproven(
    papers: Sequence[ReadContract], rule: Rule, tier: str, definition: TermDefinition, absence: Absence
) -> Decision | None:
    """The silence proves nothing: the term was not looked for everywhere, or a passage that was not understood may state it.

    Where silence is enough, a clause that was overlooked would make a requirement met that is not: a passage on the same
    matter leaves it open, also one that was understood as something else.
    """
    skipped = papers_not_searched(papers, rule.term)
    if skipped:
        files = ", ".join(skipped)
        reason = say("This was not looked for in {files}, so that its silence proves nothing.", files=files)
        return Decision(Outcome.UNCLEAR, reason, absence=absence)
    enough = Outcome(compare_silence(rule, tier, definition).outcome) is Outcome.MET
    if absence.may_answer or (enough and absence.about):
        reason = say(
            "No passage was understood as stating this, but the one below may: look at it; required is {required}.",
            required=say_level(rule.required[tier]),
        )
        return Decision(Outcome.UNCLEAR, reason, absence=absence)
    return None


def _decide_silent(rule: Rule, tier: str, required: str, definition: TermDefinition, absence: Absence) -> Decision:
    """All was read and nothing states it: a gap, save where the rule is met by silence."""
    silence = compare_silence(rule, tier, definition)
    if Outcome(silence.outcome) is Outcome.MET:
        return Decision(Outcome.MET, silence.reason, absence=absence)
    gap = say(
        "Nothing in what was read ({extent}) provides for this; required is {required}.",
        extent=absence.extent,
        required=required,
    )
    return Decision(Outcome.MISSING, gap, absence=absence)


def _decide_gone(
    rule: Rule, tier: str, definition: TermDefinition, gone: Sequence[Overridden], absence: Absence
) -> Decision:
    """The only passages were taken away by amendments: missing where they were deleted, else a person has to look."""
    displaced = tuple(Displaced(over.term, say_override(over), over.by.citation) for over in gone)
    last = gone[-1]
    said = say("{reading}, but that passage was {changed}", reading=say_reading(last.term), changed=say_override(last))
    deleted = all(over.by.change is Change.DELETED for over in gone)
    if deleted and Outcome(compare_silence(rule, tier, definition).outcome) is not Outcome.MET:
        reason = say("{said}; required is {required}.", said=said, required=say_level(rule.required[tier]))
        return Decision(Outcome.MISSING, reason, displaced=displaced, absence=absence)
    if is_disapplied(last):
        reason = say(
            "{said}. See how far that goes: without the passage, required is {required}.",
            said=said,
            required=say_level(rule.required[tier]),
        )
    else:
        reason = say("{said}, and what stands there now was not understood: look at it.", said=said)
    return Decision(Outcome.UNCLEAR, reason, displaced=displaced, absence=absence)


def _explain_open(unread: str, reference: Citation | None) -> str:
    if reference is None:
        return unread
    left = say(
        "{place} leaves this to a document that is not among the papers. Add that document, or read it.",
        place=reference.place,
    )
    return join((unread, " ", left)) if unread else left


def all_readings(papers: Sequence[ReadContract], term: str) -> list[Term]:
    """All readings of a term: those that govern in their paper before the others."""
    readings = [reading for paper in papers for reading in paper.terms if reading.id == term]
    return sorted(readings, key=lambda reading: not reading.governing)
