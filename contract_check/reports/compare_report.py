"""Before and after as Markdown and HTML: what the re-papering achieved, each with both citations."""

from __future__ import annotations

import difflib
from collections.abc import Mapping
from dataclasses import dataclass
from operator import attrgetter
from typing import Literal

from contract_check.findings.runs_compared import Course, FindingChange, RunComparison, ToolComparison
from contract_check.findings.value_moves import Move
from contract_check.model.finding import Outcome
from contract_check.model.saved_run import Part, SavedFinding
from contract_check.model.sentence import PolicyWords, say, told, word
from contract_check.model.values import Canonical
from contract_check.reports.language import _, _n, tell
from contract_check.reports.operating_view import OPERATING_OUTCOMES
from contract_check.reports.passage_view import LONG_QUOTE
from contract_check.reports.phrases import LEVELS, OUTCOMES, say_iso, say_place
from contract_check.reports.templating import render_html_page, render_markdown_page
from contract_check.reports.text import make_printable, plain, shorten

_ALIKE = 0.5  # of their words
_TITLES = {
    Course.OPENED: say("Newly open"),
    Course.STILL_OPEN: say("Still open"),
    Course.ACCEPTED: say("Accepted, and so neither closed nor open"),
    Course.CLOSED: say("Closed"),
    Course.NOT_READ: say("In order now; before, it could not be read whether it was"),
    Course.UNREAD: say("Not read now, and not known to be a gap before"),
    Course.NOT_ASKED: say("No longer asked or read, and so neither closed nor open"),
    Course.IN_ORDER: say("In order before and after, and changed"),
}
_LABELS: Mapping[Part, Mapping[Outcome, str]] = {
    "contract": OUTCOMES,
    "own side": OPERATING_OUTCOMES,
    "papers": {Outcome.BELOW: say("To settle"), Outcome.EXCEPTED: OUTCOMES[Outcome.EXCEPTED]},
}
_LEVELS = {verb.value: said for verb, said in LEVELS.items()}
_MOVES = {
    Move.BETTER: say("better"),
    Move.WORSE: say("worse"),
    Move.CHANGED: say("changed, and nobody can say in which direction"),
}


@dataclass(frozen=True)
class Side:
    """A finding before or after, in words; `says` is the value that was read."""

    label: str
    required: str
    says: str
    place: str
    quote: str
    gap: str


@dataclass(frozen=True)
class Change:
    """One finding with both sides, how its value moved, and the words that differ (kept, taken out or put in).

    `absent` is what is said of a side that is not there.
    """

    title: str
    rule: str
    severity: str
    old: Side | None
    new: Side | None
    absent: str
    move: str
    reworded: bool
    words: tuple[tuple[Literal["same", "out", "in"], str], ...]


@dataclass(frozen=True)
class ToolView:
    """One tool with its changes in groups."""

    name: str
    tier: str
    summary: str
    groups: tuple[tuple[str, tuple[Change, ...]], ...]


@dataclass(frozen=True)
class CompareView:
    """Everything that a comparison prints; `old` and `new` are what was compared."""

    old: str
    new: str
    summary: str
    tools: tuple[ToolView, ...]
    notes: tuple[str, ...]
    version: str


def render_compare_markdown(comparison: RunComparison, old: str, new: str, version: str) -> str:
    """A page that pastes into a ticket."""
    return render_markdown_page("compare.md", view=view_comparison(comparison, old, new, version))


def render_compare_html(comparison: RunComparison, old: str, new: str, version: str) -> str:
    """A page of its own, with the words that differ marked."""
    return render_html_page("compare.html", view=view_comparison(comparison, old, new, version))


def view_comparison(comparison: RunComparison, old: str, new: str, version: str) -> CompareView:
    """The comparison in words."""
    return CompareView(
        old=plain(old),
        new=plain(new),
        summary=_summarise(comparison.tools),
        tools=tuple(map(_view_tool, comparison.tools)),
        notes=tuple(_notes(comparison)),
        version=version,
    )


def _summarise(tools: tuple[ToolComparison, ...]) -> str:
    """ "3 gaps closed, 5 still open, 1 newly open, 1 accepted; 2 values better, 1 worse"."""
    counts = {course: sum(tool.count(course) for tool in tools) for course in Course}
    closed, still, opened = counts[Course.CLOSED], counts[Course.STILL_OPEN], counts[Course.OPENED]
    accepted, unread, gone = counts[Course.ACCEPTED], counts[Course.NOT_READ], counts[Course.NOT_ASKED]
    unknown = counts[Course.UNREAD]
    better, worse = (sum(tool.count_moves(move) for tool in tools) for move in (Move.BETTER, Move.WORSE))
    gaps = [_n(closed, "{number} gap closed", "{number} gaps closed"), _("{number} still open", number=still)]
    gaps.append(_("{number} newly open", number=opened))
    if accepted:
        gaps.append(_("{number} accepted", number=accepted))
    if unread:
        gaps.append(_("{number} in order and not read before", number=unread))
    if unknown:
        gaps.append(_("{number} not read, and so not known", number=unknown))
    if gone:
        gaps.append(_("{number} no longer asked or read", number=gone))
    values = _n(better, "{number} value better, {worse} worse", "{number} values better, {worse} worse", worse=worse)
    return f"{', '.join(gaps)}; {values}"


def _notes(comparison: RunComparison) -> list[str]:
    notes = []
    if not comparison.tools:
        notes.append(_("No tool stands in both: nothing could be compared."))
    if not comparison.same_rules:
        notes.append(_("The two were held against different rules or tiers: a gap can open or close by that alone."))
    if comparison.gone:
        notes.append(
            _("Only before: {tools}.", tools=", ".join(plain(checklist.name) for checklist in comparison.gone))
        )
    if comparison.added:
        notes.append(
            _("Only after: {tools}.", tools=", ".join(plain(checklist.name) for checklist in comparison.added))
        )
    before, after = (
        ", ".join(plain(file) for tool in comparison.tools for file in side(tool).unread)
        for side in (attrgetter("old"), attrgetter("new"))
    )
    if before:
        notes.append(_("Not read in full before, so that more may differ: {files}.", files=before))
    if after:
        notes.append(_("Not read in full after, so that more may differ: {files}.", files=after))
    return notes


def _view_tool(tool: ToolComparison) -> ToolView:
    groups = ((course, [c for c in tool.changes if c.course is course]) for course in _TITLES)
    renamed = f" ({_('before: {name}', name=plain(tool.old.name))})" if tool.old.name != tool.new.name else ""
    return ToolView(
        name=f"{plain(tool.new.name)}{renamed}",
        tier=plain(tool.new.tier),
        summary=_summarise((tool,)),
        groups=tuple(
            (tell(_TITLES[course]), tuple(map(_view_change, changes))) for course, changes in groups if changes
        ),
    )


def _view_change(change: FindingChange) -> Change:
    finding = change.finding
    return Change(
        title=plain(PolicyWords(finding.title)),
        rule=finding.rule,
        severity=change.severity.value,
        old=_view_side(change.old) if change.old else None,
        new=_view_side(change.new) if change.new else None,
        absent=_("nothing to settle") if finding.part == "papers" else _("not asked"),
        move=tell(_MOVES.get(change.move, "")),
        reworded=change.reworded,
        words=mark_words(change.old.quote, change.new.quote) if change.old and change.new and change.reworded else (),
    )


def _view_side(finding: SavedFinding) -> Side:
    label = tell(_LABELS[finding.part].get(finding.outcome) or word(finding.outcome))
    if finding.accepted_by:
        by, until = plain(finding.accepted_by), say_iso(finding.accepted_until)
        label = _("{outcome} by {name} until {until}", outcome=label, name=by, until=until)
    says = plain(_say(finding.value))
    return Side(
        label=label,
        required=plain(
            _LEVELS.get(finding.required if finding.part == "contract" else "")
            or told(finding.required.replace("_", " "))
        ),
        says=_("{value} (a target)", value=says) if finding.strength == "soft" else says,
        place=plain(say_place(finding.place)),
        quote=shorten(make_printable(finding.quote), LONG_QUOTE),
        gap=plain(told(finding.gap)),
    )


def _say(value: Canonical | None) -> str:
    match value:
        case None:
            return _("nothing")
        case bool():
            return _("it says so") if value else _("it rules this out")
        case list():
            return ", ".join(tell(told(name.replace("_", " "))) for name in value) or _("none")
        case _:
            return told(str(value).replace("_", " "))


def mark_words(old: str, new: str) -> tuple[tuple[Literal["same", "out", "in"], str], ...]:
    """The words of two quotes in runs: the same in both, only in the old one, only in the new one.

    Nothing where the two have little in common: then they are best read one after the other.

    >>> mark_words("within 72 hours", "within 24 hours")
    (('same', 'within'), ('out', '72'), ('in', '24'), ('same', 'hours'))
    """
    before, after = (shorten(make_printable(quote), LONG_QUOTE).split() for quote in (old, new))
    runs: list[tuple[Literal["same", "out", "in"], str]] = []
    matcher = difflib.SequenceMatcher(None, before, after, autojunk=False)
    if matcher.ratio() < _ALIKE:
        return ()
    for kind, a, b, c, d in matcher.get_opcodes():
        if kind == "equal":
            runs.append(("same", " ".join(before[a:b])))
            continue
        runs += [("out", " ".join(before[a:b]))] if b > a else []
        runs += [("in", " ".join(after[c:d]))] if d > c else []
    return tuple(runs)
