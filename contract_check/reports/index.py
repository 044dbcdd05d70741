"""The first page of a run: all tools by urgency, and what could not be read or placed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from contract_check.model.family import Role
from contract_check.model.finding import Outcome
from contract_check.model.portfolio import Portfolio, Standing
from contract_check.model.rule import Severity
from contract_check.model.sentence import word
from contract_check.reports.language import _, _n, tell
from contract_check.reports.naming import name_files
from contract_check.reports.operating_view import OperatingView, view_operating
from contract_check.reports.paper_view import Paper, view_paper
from contract_check.reports.phrases import count_severities, count_severity, number_pages, say_day, say_renewal
from contract_check.reports.portfolio_plots import draw_portfolio
from contract_check.reports.templating import render_html_page, render_markdown_page
from contract_check.reports.text import plain


@dataclass(frozen=True)
class Row:
    """One tool with its counts and the file of its checklist.

    `counts` are the gaps of each severity that are known and those that may be none, since they were not read, of which
    `not_read` is all in words; `unread` counts files. `no_agreement` says that the agreement itself is not there.
    """

    tool: str
    link: str
    tier: str
    owner: str
    renewal: str
    counts: tuple[tuple[str, int, int, int], ...]
    gaps: str
    not_read: str
    excepted: int
    by_hand: int
    met: int
    papers: tuple[str, ...]
    unread: int
    no_agreement: str
    scanned: tuple[str, ...]


@dataclass(frozen=True)
class OwnSides:
    """Our own side of one tool, or of several that lack the very same; `gaps` come with the place where it is one."""

    tools: tuple[str, ...]
    tier: str
    summary: str
    gaps: tuple[tuple[str, str, str, str], ...]
    doubt: str


@dataclass(frozen=True)
class IndexView:
    """Everything that the first page prints."""

    rows: tuple[Row, ...]
    totals: tuple[tuple[str, int], ...]
    not_read: int
    excepted: int
    by_hand: int
    unread: tuple[Paper, ...]
    copies: tuple[tuple[str, str, str], ...]
    skipped: tuple[tuple[str, str], ...]
    states: str
    unclaimed: tuple[str, ...]
    without: tuple[tuple[str, str, str], ...]
    own: tuple[OperatingView, ...]
    own_alike: tuple[OwnSides, ...]
    stale: tuple[str, ...]
    notes: tuple[str, ...]
    version: str
    policy: str
    digest: str
    checked_on: str


def render_index_html(portfolio: Portfolio) -> str:
    """index.html, with links to the HTML checklists beside it."""
    plots = draw_portfolio([(standing, f"{stem}.html") for standing, stem in _by_urgency(portfolio)])
    return render_html_page("index.html", view=view_portfolio(portfolio, "html"), plots=plots)


def render_index_markdown(portfolio: Portfolio) -> str:
    """index.md, with links to the Markdown checklists beside it."""
    return render_markdown_page("index.md", view=view_portfolio(portfolio, "md"))


def view_portfolio(portfolio: Portfolio, ending: str) -> IndexView:
    """The portfolio in words, most urgent tool first; links go to files with `ending`."""
    pairs = _by_urgency(portfolio)
    first = portfolio.tools[0] if portfolio.tools else None
    own = _own_side(portfolio)
    return IndexView(
        rows=tuple(_row(standing, f"{stem}.{ending}") for standing, stem in pairs),
        totals=tuple((s.value, sum(standing.count_known(s) for standing in portfolio.tools)) for s in Severity),
        not_read=sum(standing.count_outcome(Outcome.UNREAD) for standing in portfolio.tools),
        excepted=sum(standing.accepted for standing in portfolio.tools),
        by_hand=sum(standing.count_outcome(Outcome.BY_HAND) for standing in portfolio.tools),
        unread=tuple(view_paper(paper) for paper in portfolio.unread),
        copies=tuple((plain(copy.file), plain(copy.original), plain(copy.same)) for copy in portfolio.copies),
        skipped=tuple((plain(file.file), plain(file.reason)) for file in portfolio.skipped),
        states=say_states(portfolio),
        unclaimed=tuple(plain(name) for name in portfolio.unclaimed),
        without=tuple(
            (plain(standing.tool.name), plain(standing.tool.owner), f"{stem}.{ending}")
            for standing, stem in _named(portfolio)[len(portfolio.tools) :]
        ),
        own=own,
        own_alike=_put_together(own),
        stale=tuple(plain(said) for said in portfolio.stale),
        notes=tuple(plain(note) for note in portfolio.notes),
        version=first.program_version if first else "",
        policy=plain(first.policy) if first else "",
        digest=first.rules_digest[:12] if first else "",
        checked_on=say_day(first.checked_on) if first else "",
    )


def _own_side(portfolio: Portfolio) -> tuple[OperatingView, ...]:
    """Tools with something to put in order on our side, or with a tier in question; also those without papers."""
    telling = [check for check in portfolio.own_sides if check.gaps or check.doubt]
    ordered = sorted(telling, key=lambda check: (-check.count(Severity.CRITICAL), -len(check.gaps), check.tool.name))
    return tuple(view for check in ordered if (view := view_operating(check)))


def _put_together(views: Sequence[OperatingView]) -> tuple[OwnSides, ...]:
    """Tools with the same gaps, doubt and tier as one entry: before the register is filled in, all of them lack the same."""
    alike: dict[object, list[OperatingView]] = {}
    for own in views:
        same = tuple((item.severity, item.title, item.label) for item in own.gaps)
        alike.setdefault((same, own.tier, own.summary, own.doubt.sentence if own.doubt else ""), []).append(own)
    return tuple(
        OwnSides(
            tools=tuple(own.tool for own in group),
            tier=group[0].tier,
            summary=group[0].summary,
            gaps=tuple(
                (item.severity, item.title, item.label, item.place if len(group) == 1 else "") for item in group[0].gaps
            ),
            doubt=group[0].doubt.sentence if group[0].doubt else "",
        )
        for group in alike.values()
    )


def say_states(portfolio: Portfolio) -> str:
    """How many files there are and what came of them: "17 files: 12 read, 1 password, 4 skipped"."""
    states = ", ".join(f"{number} {tell(state)}" for state, number in portfolio.states)
    files = sum(number for state, number in portfolio.states)
    return f"{_n(files, '{number} file', '{number} files')}: {states}" if states else ""


def say_no_agreement(standing: Standing) -> str:
    """Why much is unread although every file was read: "the agreement is not in the folder, only DPA"."""
    kinds = standing.without_agreement
    if not kinds:
        return ""
    if kinds == (Role.OTHER,):
        return _("no file was recognised as the agreement, so that what may stand in it is unread")
    named = ", ".join(tell(word(kind)) for kind in kinds)
    return _("the agreement is not in the folder, only {kinds}; what may stand in it is unread", kinds=named)


def _named(portfolio: Portfolio) -> list[tuple[Standing, str]]:
    """Each tool with the stem of its files."""
    stems = name_files(standing.tool.name for standing in portfolio.all_tools)
    return list(zip(portfolio.all_tools, stems, strict=True))


def _by_urgency(portfolio: Portfolio) -> list[tuple[Standing, str]]:
    """The tools with papers, most urgent first."""
    return sorted(_named(portfolio)[: len(portfolio.tools)], key=lambda pair: _urgency(pair[0]))


def _urgency(standing: Standing) -> tuple[int, int, date, int, str]:
    """Most that is known to be critical of gaps and papers first, then most that is critical and was not read.

    Then the nearest day for notice or end; a tool without one comes last.
    """
    critical = standing.count_known(Severity.CRITICAL)
    critical += standing.count_to_settle(Severity.CRITICAL)
    unread = standing.count_unread(Severity.CRITICAL)
    return -critical, -unread, standing.day or date.max, -standing.count(Severity.MAJOR), standing.tool.name


def _say_renewal(standing: Standing) -> str:
    """The last day for notice, else the end of the term, else what the register says."""
    days = standing.days
    if days is None:
        said = say_renewal(standing.tool.renewal, standing.checked_on)
        return _("renewal {day}", day=said) if said else ""
    if days.last_notice:
        return _("notice by {day}", day=say_renewal(days.last_notice, standing.checked_on))
    if standing.as_of and days.end < standing.as_of:
        return _("ended {day}", day=say_renewal(days.end, standing.checked_on))
    return _("ends {day}", day=say_renewal(days.end, standing.checked_on))


def _row(standing: Standing, link: str) -> Row:
    return Row(
        tool=plain(standing.tool.name),
        link=link,
        tier=plain(standing.tier.title),
        owner=plain(standing.tool.owner),
        renewal=_say_renewal(standing),
        counts=tuple(
            (s.value, standing.count_known(s), standing.count_unread(s), standing.count_to_settle(s)) for s in Severity
        ),
        gaps=", ".join(count_severity(severity, standing.count_known(severity)) for severity in Severity),
        not_read=count_severities({severity: standing.count_unread(severity) for severity in Severity}),
        excepted=standing.accepted,
        by_hand=standing.count_outcome(Outcome.BY_HAND),
        met=standing.count_outcome(Outcome.MET),
        papers=tuple(f"{tell(matter.title)} ({_(matter.severity.value)})" for matter in standing.to_settle),
        unread=standing.unread,
        no_agreement=say_no_agreement(standing),
        scanned=tuple(f"{plain(file)}, {number_pages(pages)}" for file, pages in standing.scanned),
    )
