"""What a person would rather look at than read: gaps of each tool as bars, areas as a heat map, days on a line.

Geometry only; the pages draw it. Whatever is drawn stands as words too, in the same section or in the table of tools.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from contract_check.model.finding import Outcome
from contract_check.model.portfolio import Standing
from contract_check.model.rule import Severity
from contract_check.model.term import AREAS
from contract_check.reports.language import _, tell
from contract_check.reports.text import plain, shorten

WIDTH = 860
_NAMES, _NUMBERS = 230, 40  # room for names at the left and for the sum at the right
ROW, HEAD = 26, 24
MOST_ROWS = 40  # of a drawing; the tables have all
_LONGEST_NAME = 30
_MONTHS_AHEAD = 18
_UNREAD = Outcome.UNREAD.value


@dataclass(frozen=True)
class Bar:
    """The known gaps of one severity, or all that is "unread": where the bar begins and how long it is."""

    severity: str
    number: int
    left: float
    width: float


@dataclass(frozen=True)
class BarRow:
    """One tool: its bars, worst first and what was not read last, and their sum."""

    tool: str
    top: int
    bars: tuple[Bar, ...]
    total: int


@dataclass(frozen=True)
class HeatCell:
    """One tool in one area: how many known gaps and the worst of them, and in words what else there is."""

    gaps: int
    worst: str
    says: str


@dataclass(frozen=True)
class DayRow:
    """One tool on the line of days: where work begins, the last day for notice, the end, and all in words."""

    tool: str
    top: int
    start: float | None
    notice: float | None
    end: float
    says: str


@dataclass(frozen=True)
class Plots:
    """Everything that is drawn of a portfolio; `left_out` counts tools that the drawings have no room for."""

    bars: tuple[BarRow, ...]
    areas: tuple[str, ...]
    heat: tuple[tuple[str, str, tuple[HeatCell, ...]], ...]
    days: tuple[DayRow, ...]
    months: tuple[tuple[str, float], ...]
    width: int
    names: int
    left_out: int


def draw_portfolio(pairs: Sequence[tuple[Standing, str]]) -> Plots:
    """The drawings of tools (each with the link to its checklist), in the order given."""
    tools = [standing for standing, __ in pairs]
    dated = [standing for standing in tools if standing.days]
    days, months = _days(sorted(dated, key=_first_day)[:MOST_ROWS])
    asked = {mark.area for standing in tools for mark in standing.marks}
    areas = [(key, title) for key, title in AREAS.items() if key in asked]
    return Plots(
        bars=_bars(tools[:MOST_ROWS]),
        areas=tuple(tell(title) for __, title in areas),
        heat=tuple(
            (plain(standing.tool.name), link, tuple(_heat(standing, key) for key, __ in areas))
            for standing, link in pairs
        ),
        days=days,
        months=months,
        width=WIDTH,
        names=_NAMES,
        left_out=max(len(tools) - MOST_ROWS, 0),
    )


def _bars(tools: Sequence[Standing]) -> tuple[BarRow, ...]:
    longest = max((len(standing.gaps) for standing in tools), default=0)
    unit = (WIDTH - _NAMES - _NUMBERS) / max(longest, 1)
    rows = []
    for number, standing in enumerate(tools):
        left, bars = float(_NAMES), []
        counts = [(severity.value, standing.count_known(severity)) for severity in Severity]
        for kind, count in (*counts, (_UNREAD, standing.count_outcome(Outcome.UNREAD))):
            if count:
                bars.append(Bar(kind, count, round(left, 1), round(count * unit, 1)))
                left += count * unit
        rows.append(BarRow(_name(standing), number * ROW, tuple(bars), len(standing.gaps)))
    return tuple(rows)


def _heat(standing: Standing, area: str) -> HeatCell:
    marks = [mark for mark in standing.marks if mark.area == area]
    gaps = [mark for mark in marks if mark.outcome.is_gap]
    known = [mark for mark in gaps if mark.outcome is not Outcome.UNREAD]
    unread = len(gaps) - len(known)
    not_read = _("{number} not read", number=unread) if unread else ""
    if known:
        worst = min((mark.severity for mark in known), key=lambda severity: severity.rank)
        return HeatCell(len(known), worst.value, not_read)
    if unread:
        return HeatCell(0, "", not_read)
    met = sum(mark.outcome is Outcome.MET for mark in marks)
    return HeatCell(0, "", _say_no_gap(met, len(marks)))


def _say_no_gap(met: int, asked: int) -> str:
    if met:
        return _("{number} in order", number=met)
    return _("nothing to work through") if asked else _("nothing asked")


def _days(tools: Sequence[Standing]) -> tuple[tuple[DayRow, ...], tuple[tuple[str, float], ...]]:
    """The line of days from the day of the check on, and a mark for every third month."""
    ends = [standing.days.end for standing in tools if standing.days]
    begin = min((standing.as_of for standing in tools if standing.as_of), default=None)
    if begin is None:
        return (), ()
    last = min(max(ends), begin + timedelta(days=31 * _MONTHS_AHEAD)) + timedelta(days=20)
    scale = (WIDTH - _NAMES - 20) / max((last - begin).days, 1)

    def at(day: date | None) -> float | None:
        return None if day is None else round(_NAMES + min(max((day - begin).days, 0), (last - begin).days) * scale, 1)

    rows = []
    for number, standing in enumerate(tools):
        counts = standing.days
        if counts is not None:
            days = [_("last day for notice {day}", day=counts.last_notice)] if counts.last_notice else []
            says = f"{plain(standing.tool.name)}: {', '.join((*days, _('end of the term {day}', day=counts.end)))}"
            end = at(counts.end) or float(_NAMES)
            rows.append(
                DayRow(_name(standing), HEAD + number * ROW, at(counts.start), at(counts.last_notice), end, says)
            )
    months, day = [], date(begin.year, begin.month, 1)
    while day <= last:
        if day > begin and day.month % 3 == 1:
            months.append((f"{day:%Y-%m}", at(day) or float(_NAMES)))
        day = date(day.year + day.month // 12, day.month % 12 + 1, 1)
    return tuple(rows), tuple(months)


def _first_day(standing: Standing) -> date:
    return (standing.days.last_notice or standing.days.end) if standing.days else date.max


def _name(standing: Standing) -> str:
    return shorten(plain(standing.tool.name), _LONGEST_NAME)
