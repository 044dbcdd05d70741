"""The term that runs on a day: the first one, as extended, or that of the renewal which covers the day."""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

from contract_check.findings import days
from contract_check.findings.counted_from import find_other_start
from contract_check.findings.precedence import find_standing
from contract_check.findings.reckoning import Reckoning
from contract_check.findings.renewals import most_renewals, tells_of_one_renewal
from contract_check.findings.term_facts import ENDING, doubts_about, told_by_the_register
from contract_check.model.citation import Citation
from contract_check.model.family import CHANGING
from contract_check.model.sentence import say
from contract_check.model.tool import Contract, ReadContract
from contract_check.model.values import Duration
from contract_check.rules.value_words import in_words

_MOST_TERMS = 600  # fifty years of months


class RunningTerm(NamedTuple):
    """A term by its number (0 is the first one) and last day, and the last day of the one after it.

    `is_last`: it renews no more.
    """

    number: int
    end: date
    following: date | None
    is_last: bool = False


class _FirstTerm(NamedTuple):
    """The term before any renewal: its last day, and what further terms are counted from.

    `stretch` is what was agreed from `start`; empty where only the day of the end is known, the day after which then
    is `start`.
    """

    end: date
    start: date
    stretch: tuple[Duration, ...] = ()


def find_running_term(
    papers: list[ReadContract],
    contract: Contract,
    begins: date | None,
    renewal: Duration | None,
    renews: bool | None,
    as_of: date,
    reckoning: Reckoning,
) -> RunningTerm | None:
    """The term that runs on `as_of`, or ended last; None where the papers leave it open."""
    first = _find_first_term(papers, contract, begins, reckoning)
    if first is None:
        return None
    if renews and renewal:
        most = most_renewals(papers)
        running = _renewed(first, renewal, as_of, reckoning, _MOST_TERMS if most is None else most)
        if running.number and tells_of_one_renewal(papers):
            once = _renewed(first, renewal, as_of, Reckoning(), 1)
            reckoning.unclear.append(_say_one_renewal(once.end))
            if once.end < as_of:
                return None
        if running.end < as_of:
            reckoning.unclear.append(_say_ended(running.end))
    elif first.end < as_of and renews is not False:
        reckoning.unclear.append(
            say("The first term ended on {end}, and the papers do not say which term runs since.", end=first.end)
        )
        return None
    else:
        running = RunningTerm(0, first.end, None)
        if first.end < as_of:
            reckoning.unclear.append(_say_ended(first.end))
    registered = contract.tool.renewal
    if registered and registered != running.end:
        reckoning.unclear.append(
            say(
                "The register says {registered}, the papers come to {end}: set one of them right.",
                registered=registered,
                end=running.end,
            )
        )
    return running


def _say_one_renewal(end: date) -> str:
    return say("The papers speak of one renewal, until {end}, and do not say whether another follows.", end=end)


def _say_ended(end: date) -> str:
    return say("By its papers the contract ended on {end}: nobody knows on which terms the tool is used.", end=end)


def _find_first_term(
    papers: list[ReadContract], contract: Contract, begins: date | None, reckoning: Reckoning
) -> _FirstTerm | None:
    """By the day that a paper names, else by the length of the term, else by the register."""
    length, source, doubt = _first_length(papers, contract)
    named = next((p for p in papers if p.facts.end_date and p.facts.role in ENDING), None)
    reckoning.unclear += doubts_about(papers, "end_date")
    if named is not None and named.facts.end_date:
        end = named.facts.end_date
        if begins and end < begins:
            reckoning.unclear.append(_say_turned(named, end, begins))
            return _by_the_register(contract, reckoning)
        reckoning.note(
            say("The term ends on {day}{told}.", day=end, told=told_by_the_register(named, "end_date")),
            dict(named.facts.evidence).get("end_date"),
        )
        return _FirstTerm(end, _day_after(end))
    if begins and length and days.can_be_counted(length):
        end = days.end_of_term(begins, (length,))
        reckoning.note(_say_term(begins, length, end), source)
        return _extended(_FirstTerm(end, begins, (length,)), papers, reckoning)
    registered = _by_the_register(contract, reckoning)
    if begins and registered is None:
        reckoning.unclear.append(doubt or say("No paper says how long the contract first runs."))
    return registered


def _by_the_register(contract: Contract, reckoning: Reckoning) -> _FirstTerm | None:
    end = contract.tool.renewal
    if end is None:
        return None
    reckoning.note(say("The register says that the term ends on {end}; the papers do not.", end=end))
    return _FirstTerm(end, _day_after(end))


def _extended(first: _FirstTerm, papers: list[ReadContract], reckoning: Reckoning) -> _FirstTerm:
    """The first term with what amendments add to it."""
    for paper in reversed(papers):
        longer = paper.facts.extension if paper.facts.role in CHANGING else None
        if longer and days.can_be_counted(longer):
            stretch = (*first.stretch, longer)
            first = _FirstTerm(days.end_of_term(first.start, stretch), first.start, stretch)
            reckoning.note(
                say(
                    "Extended by {duration}: the last day of the term is {end}.",
                    duration=in_words(longer),
                    end=first.end,
                ),
                dict(paper.facts.evidence).get("extension"),
            )
    return first


def _renewed(first: _FirstTerm, renewal: Duration, as_of: date, reckoning: Reckoning, most: int) -> RunningTerm:
    """The first term or the renewal that `as_of` falls in, or the last of the `most` renewals."""
    number, end = 0, first.end
    while end < as_of and number < most:
        number += 1
        end = days.end_of_term(first.start, (*first.stretch, *[renewal] * number))
    if number:
        reckoning.note(_say_renewed(number, as_of, end))
    if number >= most:
        return RunningTerm(number, end, None, is_last=True)
    return RunningTerm(number, end, days.end_of_term(first.start, (*first.stretch, *[renewal] * (number + 1))))


def _first_length(papers: list[ReadContract], contract: Contract) -> tuple[Duration | None, Citation | None, str]:
    """The first term with its place, else why nobody can say it where papers speak of it."""
    for paper in papers:
        if "initial_term" in paper.facts.corrected and paper.facts.initial_term:
            return paper.facts.initial_term, None, ""
    # "Extended by six months" is no first term of six months.
    setting = [paper for paper in contract.papers if not paper.facts.extension]
    term, doubt = find_standing(setting, contract.order, "commercial.initial_term")
    if term is None or not isinstance(term.value, Duration):
        return None, None, doubt
    begins = (dict(paper.facts.evidence).get("effective_date") for paper in papers)
    known = " ".join(citation.quote for citation in begins if citation)
    if event := find_other_start(term.citation.quote, term.value.words, known):
        return None, None, say("The first term runs from “{event}”, and no paper says which day that is.", event=event)
    return term.value, term.citation, ""


def _day_after(day: date) -> date:
    return date.fromordinal(day.toordinal() + 1)


def _say_turned(paper: ReadContract, end: date, begins: date) -> str:
    return say(
        "{file} says that the term ends on {end}, which is before it begins ({begins}): one of the two is not right. "
        "Look at both, and set “effective_date” or “end_date” of the paper in the register.",
        file=paper.document.path,
        end=end,
        begins=begins,
    )


def _say_term(begins: date, first: Duration, end: date) -> str:
    following = _day_after(end)
    whole = following.day == begins.day or first.unit.value not in ("months", "years")
    return say(
        "{begins} and {duration} is {following}{short}; the last day of the term is {end}.",
        begins=begins,
        duration=in_words(first),
        following=following,
        short="" if whole else say(" (that month has no such day: its last day stands for it)"),
        end=end,
    )


def _say_renewed(number: int, as_of: date, end: date) -> str:
    times = {1: say("once"), 2: say("twice")}.get(number) or say("{number} times", number=number)
    return say("Renewed {times} by {day}: the term that runs ends on {end}.", times=times, day=as_of, end=end)
