"""The course of open gaps as an area chart: geometry for an SVG that stands inside the page.

Drawn here rather than by a plotting library: the page may load nothing and may hold no style of its own, and what
those libraries write holds both. The areas are stepped, since a gap stays as it was until somebody checks again.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from contract_check.findings.portfolio_course import Point
from contract_check.model.rule import Severity
from contract_check.reports.phrases import say_day

WIDTH, HEIGHT = 860, 300
_LEFT, _RIGHT, _TOP, _BOTTOM = 44, 12, 12, 30
_LAST_DAY = 40  # how far the last state is drawn on
_STEPS = (1, 2, 5)
_MOST_DAYS = 6  # labels below the chart
_UNREAD = "unread"


@dataclass(frozen=True)
class Area:
    """One severity, or what was not read, stacked on those before it: the name of its colour and its outline."""

    severity: str
    outline: str


@dataclass(frozen=True)
class Tick:
    """A label on an axis, and where it stands."""

    label: str
    at: float


@dataclass(frozen=True)
class Plot:
    """The chart in the units of the SVG."""

    width: int
    height: int
    left: int
    right: int
    top: int
    bottom: int
    areas: tuple[Area, ...]
    counts: tuple[Tick, ...]
    days: tuple[Tick, ...]


def draw_course(points: Sequence[Point]) -> Plot:
    """The chart of at least one point; a single day fills the whole width."""
    across = _scale_days([point.day for point in points])
    step = choose_step(max(sum(point.open.values()) for point in points))
    highest = max(step, -(-max(sum(point.open.values()) for point in points) // step) * step)
    usable = HEIGHT - _TOP - _BOTTOM

    def up(count: int) -> float:
        return round(_TOP + usable * (1 - count / highest), 1)

    below = [0] * len(points)
    areas = []
    for name, numbers in _layers(points):
        above = [low + number for low, number in zip(below, numbers, strict=True)]
        upper, lower = (_steps(across, [up(count) for count in counts]) for counts in (above, below))
        areas.append(Area(name, " ".join(f"{x},{y}" for x, y in [*upper, *reversed(lower)])))
        below = above
    ticks = tuple(Tick(str(count), up(count)) for count in range(0, highest + 1, step))
    chosen = _thin_out(len(points))
    days = tuple(Tick(say_day(points[n].day), across[n]) for n in chosen)
    return Plot(WIDTH, HEIGHT, _LEFT, WIDTH - _RIGHT, _TOP, HEIGHT - _BOTTOM, tuple(areas), ticks, days)


def _layers(points: Sequence[Point]) -> list[tuple[str, list[int]]]:
    """What is known to be open by severity, then what was not read and may be no gap."""
    known = [(severity.value, [point.known(severity) for point in points]) for severity in Severity]
    unread = [sum(point.unread.values()) for point in points]
    return [*known, (_UNREAD, unread)] if any(unread) else known


def choose_step(most: int) -> int:
    """The step of the axis, so that it has at most six labels.

    >>> [choose_step(most) for most in (0, 4, 9, 47, 1200)]
    [1, 1, 2, 10, 500]
    """
    size = 1
    while True:
        for step in _STEPS:
            if most <= step * size * 5:
                return step * size
        size *= 10


def _scale_days(days: Sequence[date]) -> list[float]:
    """Where each day begins, by its distance in time."""
    first, span = days[0], (days[-1] - days[0]).days
    wide = WIDTH - _LEFT - _RIGHT - _LAST_DAY
    return [round(_LEFT + wide * (day - first).days / span, 1) if span else float(_LEFT) for day in days]


def _steps(across: Sequence[float], up: Sequence[float]) -> list[tuple[float, float]]:
    """Corners of a line that holds each height until the next day; the last one is held to the edge."""
    corners = []
    for n, (x, y) in enumerate(zip(across, up, strict=True)):
        end = across[n + 1] if n + 1 < len(across) else float(WIDTH - _RIGHT)
        corners += [(x, y), (end, y)]
    return corners


def _thin_out(number: int) -> list[int]:
    """The points that get a label: the first, the last, and some between them."""
    if number <= _MOST_DAYS:
        return list(range(number))
    return sorted({round(n * (number - 1) / (_MOST_DAYS - 1)) for n in range(_MOST_DAYS)})
