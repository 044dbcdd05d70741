"""The last day on which notice can be given before a term ends, and the first day on which to act for it."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date

from contract_check.findings import days
from contract_check.findings.precedence import find_standing
from contract_check.findings.public_holidays import holidays_of
from contract_check.findings.reckoning import Reckoning
from contract_check.model.rule import Tier
from contract_check.model.sentence import say
from contract_check.model.term_course import Deadline
from contract_check.model.tool import Contract
from contract_check.model.values import Duration, Names
from contract_check.rules.value_words import in_words

_SATURDAY = 5


def holidays_where_law_governs(contract: Contract, end: date, reckoning: Reckoning) -> Collection[date]:
    """The public holidays of the governing law, where it is one place that is known."""
    term, _ = find_standing(contract.papers, contract.order, "commercial.governing_law")
    places = term.value.names if term is not None and isinstance(term.value, Names) else ()
    code, found = (
        holidays_of(places[0], (end.year - 2, end.year - 1, end.year, end.year + 1, end.year + 2))
        if len(places) == 1
        else ("", ())
    )
    if code:
        reckoning.note(
            say(
                "Business days are Monday to Friday without the public holidays of {place} ({code}), whose law governs.",
                place=places[0],
                code=code,
            ),
            term.citation if term is not None else None,
        )
    else:
        reckoning.note(
            say(
                "Business days are Monday to Friday; public holidays are not counted, since no single governing law is known."
            )
        )
    return found


def find_deadline(
    number: int,
    end: date,
    notice: Duration | None,
    renews: bool | None,
    tier: Tier,
    holidays: Collection[date],
    reckoning: Reckoning,
) -> Deadline:
    """The days that count before `end`, the last day of the term with that number."""
    last = None
    if notice is not None:
        clear = days.clear_days_before(end, notice, holidays)
        last = days.business_day_until(clear, holidays)
        moved: str = ""
        if last != clear:
            moved = say(
                ", a {weekday}; the business day before it is {day}", weekday=_weekday(clear, holidays), day=last
            )
        reckoning.note(
            say(
                "{notice} clear before {end} (neither the day of the notice nor the last day counts): {day}{moved}.",
                notice=in_words(notice),
                end=end,
                day=clear,
                moved=moved,
            )
        )
    elif renews is False:
        reckoning.note(say("It ends by itself, without notice; what replaces it has to be agreed by then."))
    due = last if renews else end if renews is False else None
    start = None
    if due is not None and tier.lead_time is not None:
        start = days.before(due, tier.lead_time, holidays)
        reckoning.note(
            say(
                "Lead time of the tier {tier}: {lead} before {due} is {start} at the latest.",
                tier=tier.words,
                lead=in_words(tier.lead_time),
                due=due,
                start=start,
            )
        )
    return Deadline(number, end, last, start)


def _weekday(day: date, holidays: Collection[date]) -> str:
    # A notice falls on a business day; what moves it is a weekend or a holiday.
    if day in holidays:
        return say("public holiday")
    return say("Saturday") if day.weekday() == _SATURDAY else say("Sunday")
