"""The day that counts: from start, terms, renewal, amendments and notice to the last day on which to act.

Each line of the arithmetic is kept, with the passage that it rests on. What the papers do not say stays open and is
said; nothing is assumed. An amendment that nobody has signed moves no day.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from contract_check.findings.absence import is_unread
from contract_check.findings.notice_days import find_deadline, holidays_where_law_governs
from contract_check.findings.reckoning import Reckoning
from contract_check.findings.running_term import find_running_term
from contract_check.findings.term_facts import first_day, notice_to_end, renewal_term, whether_it_renews
from contract_check.model.rule import Tier
from contract_check.model.sentence import say
from contract_check.model.term_course import Deadline, TermCourse
from contract_check.model.tool import Contract
from contract_check.register.binding import find_unbinding, without_unbinding


def find_course(contract: Contract, tier: Tier, as_of: date) -> TermCourse:
    """What counts for a tool on the day `as_of`, as its papers (and the register) say."""
    course = _work_out(contract, tier, as_of)
    unbinding = find_unbinding(contract.papers)
    if not unbinding:
        return course
    files = ", ".join(paper.document.path for paper in unbinding)
    agreed = _work_out(without_unbinding(contract), tier, as_of)
    if agreed.counts is None and course.counts:
        unsigned = say("These days rest on a paper that shows no signature: {files}.", files=files)
        return replace(course, unclear=(*course.unclear, unsigned))
    if course.counts and course.counts != agreed.counts:
        unsigned = say(
            "Not counted, since it shows no signature: {files}. With it, the term would end on {end}.",
            files=files,
            end=course.counts.end,
        )
        return replace(agreed, unclear=(*agreed.unclear, unsigned))
    return agreed


def _work_out(contract: Contract, tier: Tier, as_of: date) -> TermCourse:
    """What counts by all papers of the contract, as if all were agreed."""
    reckoning = Reckoning()
    papers = [paper for paper in contract.papers if paper.document.status.readable]
    unread = any(is_unread(paper.document) for paper in contract.papers)
    if unread and not papers and contract.tool.renewal is None:
        # The silence of papers that nobody could read says nothing of the term.
        return TermCourse(
            as_of, None, None, unclear=(say("None of its papers could be read, so that its term is not known."),)
        )
    begins = first_day(papers, contract, reckoning)
    renews = whether_it_renews(contract, reckoning)
    renewal = renewal_term(papers, reckoning) if renews else None
    running = find_running_term(papers, contract, begins, renewal, renews, as_of, reckoning)
    if running is None:
        if unread:
            reckoning.unclear.append(say("Not all of its papers could be read: it may stand in what was not."))
        return TermCourse(as_of, begins, renews, steps=tuple(reckoning.steps), unclear=tuple(reckoning.unclear))
    if running.is_last:
        renews = False
    if renews is False and running.end < as_of:
        return TermCourse(
            as_of,
            begins,
            renews,
            Deadline(running.number, running.end),
            None,
            tuple(reckoning.steps),
            tuple(reckoning.unclear),
        )
    notice = notice_to_end(contract, reckoning) if renews else None
    holidays = holidays_where_law_governs(contract, running.end, reckoning)
    current = find_deadline(running.number, running.end, notice, renews, tier, holidays, reckoning)
    following = None
    if current.last_notice and current.last_notice < as_of and running.following:
        reckoning.note(
            say("The last day for notice has passed, so that the contract goes on until {end}.", end=running.following)
        )
        following = find_deadline(running.number + 1, running.following, notice, renews, tier, holidays, reckoning)
    return TermCourse(as_of, begins, renews, current, following, tuple(reckoning.steps), tuple(reckoning.unclear))
