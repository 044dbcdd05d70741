"""The day that counts: from start, terms, renewal, amendments and notice to the last day on which to act.

Each line of the arithmetic is kept, with the passage that it rests on. What the papers do not say stays open and is
said; nothing is assumed.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, field
from datetime import date

from contract_check.findings import days
from contract_check.findings.precedence import find_standing
from contract_check.findings.public_holidays import holidays_of
from contract_check.model.citation import Citation
from contract_check.model.rule import Tier
from contract_check.model.sentence import say, told
from contract_check.model.term import Term
from contract_check.model.term_course import Deadline, Step, TermCourse
from contract_check.model.tool import Contract, ReadContract, Role
from contract_check.model.values import Duration, Flag, Names, OpenDuration
from contract_check.rules.value_words import in_words

_SATURDAY = 5
_MOST_TERMS = 600  # fifty years of months
# Papers whose date is the first day of a term. Online terms bear the date of their last change.
_BOUND = (Role.RENEWAL, Role.ORDER_FORM, Role.MASTER, Role.PILOT)
_EXTENDING = (Role.AMENDMENT, Role.RENEWAL)
_ENDING = (*_BOUND, Role.AMENDMENT, Role.OTHER)


@dataclass
class _Work:
    """The steps and the open questions, as they come up."""

    steps: list[Step] = field(default_factory=list)
    unclear: list[str] = field(default_factory=list)

    def note(self, says: str, citation: Citation | None = None) -> None:
        """Keep a line of the arithmetic."""
        self.steps.append(Step(says, citation))


def find_course(contract: Contract, tier: Tier, as_of: date) -> TermCourse:
    """What counts for a tool on the day `as_of`, as its papers (and the register) say."""
    work = _Work()
    papers = [paper for paper in contract.papers if paper.document.status.readable]
    begins = _begin(papers, contract, work)
    renews = _whether_it_renews(contract, work)
    renewal = _renewal_term(papers, work) if renews else None
    ends = _ends(papers, contract, begins, renewal, renews, as_of, work)
    if ends is None:
        return TermCourse(as_of, begins, renews, steps=tuple(work.steps), unclear=tuple(work.unclear))
    number, end, following_end = ends
    if renews is False and end < as_of:
        return TermCourse(as_of, begins, renews, Deadline(number, end), None, tuple(work.steps), tuple(work.unclear))
    notice = _notice(contract, work) if renews else None
    holidays = _holidays(contract, end, work)
    current = _deadline(number, end, notice, renews, tier, holidays, work)
    following = None
    if current.last_notice and current.last_notice < as_of and following_end:
        work.note(
            say("The last day for notice has passed, so that the contract goes on until {end}.", end=following_end)
        )
        following = _deadline(number + 1, following_end, notice, renews, tier, holidays, work)
    return TermCourse(as_of, begins, renews, current, following, tuple(work.steps), tuple(work.unclear))


def _begin(papers: list[ReadContract], contract: Contract, work: _Work) -> date | None:
    """The first day of the term: that of the paper which sets the term, else of the agreement."""
    setting = [paper for paper in papers if paper.facts.initial_term or "initial_term" in paper.facts.corrected]
    others = sorted(
        papers, key=lambda paper: _BOUND.index(paper.facts.role) if paper.facts.role in _BOUND else len(_BOUND)
    )
    for paper in (*(p for p in setting if p.facts.role is not Role.AMENDMENT), *others):
        if paper.facts.role in _BOUND and paper.facts.effective_date:
            work.note(
                say(
                    "The term begins on {day}{told}.",
                    day=paper.facts.effective_date,
                    told=_told(paper, "effective_date"),
                ),
                dict(paper.facts.evidence).get("effective_date"),
            )
            return paper.facts.effective_date
    doubts = _doubts(papers, "effective_date")
    work.unclear += doubts
    if contract.tool.renewal is None and not doubts:
        work.unclear.append(say("No paper says when the term begins."))
    return None


def _doubts(papers: list[ReadContract], fact: str) -> list[str]:
    """What a person has to set right in the register, since the words of a paper leave the day open."""
    return [
        say(
            "{file}: {doubt}. Set “{fact}” of this paper in the register.",
            file=paper.document.path,
            doubt=told(doubt),
            fact=fact,
        )
        for paper in papers
        for name, doubt in paper.facts.doubtful_dates
        if name == fact and paper.facts.role in _ENDING
    ]


def _whether_it_renews(contract: Contract, work: _Work) -> bool | None:
    term, why = find_standing(contract.papers, contract.order, "commercial.auto_renewal")
    if term is None or not isinstance(term.value, Flag):
        work.unclear.append(why or say("The papers do not say whether the contract renews by itself."))
        return None
    work.note(say("It renews by itself.") if term.value.given else say("It does not renew by itself."), term.citation)
    return term.value.given


def _renewal_term(papers: list[ReadContract], work: _Work) -> Duration | None:
    for paper in papers:
        renewal = paper.facts.renewal_term
        if renewal and days.can_be_counted(renewal):
            work.note(
                say("Each renewal lasts {duration}.", duration=in_words(renewal)),
                dict(paper.facts.evidence).get("renewal_term"),
            )
            return renewal
    work.unclear.append(say("The papers do not say for how long the contract renews."))
    return None


def _first_term(papers: list[ReadContract], contract: Contract) -> tuple[Duration | None, Citation | None]:
    for paper in papers:
        if "initial_term" in paper.facts.corrected and paper.facts.initial_term:
            return paper.facts.initial_term, None
    # "Extended by six months" is no first term of six months.
    setting = [paper for paper in contract.papers if not paper.facts.extension]
    term, _ = find_standing(setting, contract.order, "commercial.initial_term")
    if term is not None and isinstance(term.value, Duration):
        return term.value, term.citation
    return None, None


def _ends(
    papers: list[ReadContract],
    contract: Contract,
    begins: date | None,
    renewal: Duration | None,
    renews: bool | None,
    as_of: date,
    work: _Work,
) -> tuple[int, date, date | None] | None:
    """Number and last day of the term that runs on `as_of`, and the last day of the one after it."""
    first, source = _first_term(papers, contract)
    named = next((p for p in papers if p.facts.end_date and p.facts.role in _ENDING), None)
    work.unclear += _doubts(papers, "end_date")
    stretch: tuple[Duration, ...] = ()
    if named is not None and named.facts.end_date:
        end, start = named.facts.end_date, _day_after(named.facts.end_date)
        work.note(
            say("The term ends on {day}{told}.", day=end, told=_told(named, "end_date")),
            dict(named.facts.evidence).get("end_date"),
        )
    elif begins and first and days.can_be_counted(first):
        stretch, start = (first,), begins
        end = days.end_of_term(begins, stretch)
        work.note(_say_term(begins, first, end), source)
        for paper in reversed(papers):
            longer = paper.facts.extension if paper.facts.role in _EXTENDING else None
            if longer and days.can_be_counted(longer):
                stretch = (*stretch, longer)
                end = days.end_of_term(begins, stretch)
                where = dict(paper.facts.evidence).get("extension")
                work.note(
                    say(
                        "Extended by {duration}: the last day of the term is {end}.", duration=in_words(longer), end=end
                    ),
                    where,
                )
    elif contract.tool.renewal:
        end, start = contract.tool.renewal, _day_after(contract.tool.renewal)
        work.note(say("The register says that the term ends on {end}; the papers do not.", end=end))
    else:
        if begins:
            work.unclear.append(say("No paper says how long the contract first runs."))
        return None
    registered = contract.tool.renewal
    number = 0
    if renews and renewal:
        while end < as_of and number < _MOST_TERMS:
            number += 1
            end = days.end_of_term(start, (*stretch, *[renewal] * number))
        if number:
            work.note(_say_renewed(number, as_of, end))
        following = days.end_of_term(start, (*stretch, *[renewal] * (number + 1)))
    else:
        following = None
        if end < as_of and renews is False:
            work.unclear.append(
                say("By its papers the contract ended on {end}: nobody knows on which terms the tool is used.", end=end)
            )
        elif end < as_of:
            work.unclear.append(
                say("The first term ended on {end}, and the papers do not say which term runs since.", end=end)
            )
            return None
    if registered and registered != end:
        work.unclear.append(
            say(
                "The register says {registered}, the papers come to {end}: set one of them right.",
                registered=registered,
                end=end,
            )
        )
    return number, end, following


def _notice(contract: Contract, work: _Work) -> Duration | None:
    term, why = find_standing(contract.papers, contract.order, "commercial.non_renewal_notice")
    if term is not None and isinstance(term.value, Duration):
        work.note(
            say("Notice has to be given at least {notice} before the end.", notice=in_words(term.value)), term.citation
        )
        return term.value
    if term is not None and isinstance(term.value, OpenDuration):
        work.unclear.append(say("Notice is called for, without a figure."))
    else:
        work.unclear.append(why or say("The papers do not say how long before the end notice must be given."))
    return None


def _holidays(contract: Contract, end: date, work: _Work) -> Collection[date]:
    """The public holidays of the governing law, where it is one place that is known."""
    term, _ = find_standing(contract.papers, contract.order, "commercial.governing_law")
    places = term.value.names if term is not None and isinstance(term.value, Names) else ()
    code, found = (
        holidays_of(places[0], (end.year - 2, end.year - 1, end.year, end.year + 1, end.year + 2))
        if len(places) == 1
        else ("", ())
    )
    if code:
        work.note(
            say(
                "Business days are Monday to Friday without the public holidays of {place} ({code}), whose law governs.",
                place=places[0],
                code=code,
            ),
            _of(term),
        )
    else:
        work.note(
            say(
                "Business days are Monday to Friday; public holidays are not counted, since no single governing law is known."
            )
        )
    return found


def _of(term: Term | None) -> Citation | None:
    return term.citation if term is not None else None


def _deadline(
    number: int,
    end: date,
    notice: Duration | None,
    renews: bool | None,
    tier: Tier,
    holidays: Collection[date],
    work: _Work,
) -> Deadline:
    last = None
    if notice is not None:
        clear = days.clear_days_before(end, notice, holidays)
        last = days.business_day_until(clear, holidays)
        moved: str = ""
        if last != clear:
            moved = say(
                ", a {weekday}; the business day before it is {day}", weekday=_weekday(clear, holidays), day=last
            )
        work.note(
            say(
                "{notice} clear before {end} (neither the day of the notice nor the last day counts): {day}{moved}.",
                notice=in_words(notice),
                end=end,
                day=clear,
                moved=moved,
            )
        )
    elif renews is False:
        work.note(say("It ends by itself, without notice; what replaces it has to be agreed by then."))
    due = last if renews else end if renews is False else None
    start = None
    if due is not None and tier.lead_time is not None:
        start = days.before(due, tier.lead_time, holidays)
        work.note(
            say(
                "Lead time of the tier {tier}: {lead} before {due} is {start} at the latest.",
                tier=tier.words,
                lead=in_words(tier.lead_time),
                due=due,
                start=start,
            )
        )
    return Deadline(number, end, last, start)


def _told(paper: ReadContract, fact: str) -> str:
    if fact not in paper.facts.corrected:
        return ""
    return say(" (set in the register for {file})", file=paper.document.path)


def _day_after(day: date) -> date:
    return date.fromordinal(day.toordinal() + 1)


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


def _weekday(day: date, holidays: Collection[date]) -> str:
    # A notice falls on a business day; what moves it is a weekend or a holiday.
    if day in holidays:
        return say("public holiday")
    return say("Saturday") if day.weekday() == _SATURDAY else say("Sunday")
