"""An evaluation as plain text for a terminal or a pull request."""

from __future__ import annotations

import textwrap
from collections.abc import Iterable, Iterator

from contract_check.evaluation.answers import Answer
from contract_check.evaluation.decisions import Decisions
from contract_check.evaluation.evaluating import Evaluation
from contract_check.evaluation.figures import ConfidenceRow, Rate

_QUOTE = 200  # characters of a quote that a line shows


def as_text(evaluation: Evaluation, *, per_term: bool = False, errors: int | None = None) -> str:
    """The figures, and on demand a row for each term and up to `errors` wrong answers (None: all)."""
    return "\n".join(_lines(evaluation, per_term, errors)) + "\n"


def changes_as_text(gained: Iterable[Answer], lost: Iterable[Answer]) -> str:
    """Answers gained and lost against an earlier evaluation, the lost ones first."""
    lines: list[str] = []
    for word, answers in (("lost", list(lost)), ("gained", list(gained))):
        lines.append(f"{len(answers)} {word}")
        for answer in sorted(answers, key=lambda a: a.key):
            lines += [f"  {line}" for line in _say(answer)]
    return "\n".join(lines) + "\n"


def _lines(evaluation: Evaluation, per_term: bool, errors: int | None) -> Iterator[str]:
    figures = evaluation.figures
    if per_term:
        width = max((len(name) for name in figures.terms), default=0)
        yield f"{'term':{width}}  labels  precision  recall     F1"
        for name, rate in figures.terms.items():
            yield f"{name:{width}}  {rate.labels:6}  {_row(rate)}"
        yield ""
    wrong = [answer for answer in evaluation.answers if answer.verdict != "right"]
    for answer in wrong[:errors]:
        yield from _say(answer)
    if errors is not None and len(wrong) > errors > 0:
        yield f"… and {len(wrong) - errors} more"
    if wrong[:errors]:
        yield ""
    yield f"{_count(evaluation.contracts, 'contract')}, {_count(figures.values.labels, 'label')}"
    if evaluation.unread:
        yield f"absent or unreadable, counted as silent: {', '.join(evaluation.unread)}"
    yield f"values      {_say_rate(figures.values)}; mean F1 of terms {_percent(figures.mean_f1_of_terms)}"
    yield f"presence    {_say_rate(figures.presence)}"
    yield f"quotes      {_percent(figures.quotes)} of right values are quoted from a labelled passage"
    yield f"strength    {_percent(figures.strength)} of right values are called firm or soft as labelled"
    yield from _say_decisions(evaluation.decisions)
    yield "confidence  " + "; ".join(_say_confidence(row) for row in figures.confidence)


def _say(answer: Answer) -> Iterator[str]:
    expected = "silent" if answer.verdict == "extra" else repr(answer.expected)
    found = "nothing" if answer.verdict == "missed" else "unclear" if answer.found is None else repr(answer.found)
    place = f", p. {answer.page}" if answer.page else ""
    yield f"{answer.verdict}: {answer.contract}{place}: {answer.term}: expected {expected}, found {found}"
    if answer.expected_quote and answer.verdict != "right":
        yield f"    label: {_short(answer.expected_quote)}"
    if answer.quote:
        yield f"    found: {_short(answer.quote)}"


def _say_decisions(decisions: Decisions) -> Iterator[str]:
    yield (
        f"decisions   at tier {decisions.tier}: {decisions.requirements} requirements, "
        f"{_percent(decisions.agreed)} decided as the labels do, {_percent(decisions.undecided)} left open"
    )
    yield (
        f"            {_percent(decisions.false_assurance)} of unmet ones called met, "
        f"{_percent(decisions.false_alarm)} of met ones called a gap"
    )
    yield from (f"            called met, and is not: {name}" for name in decisions.false_assurances)


def _say_confidence(row: ConfidenceRow) -> str:
    return f"{row.confidence}: {row.right} of {row.readings} right ({_percent(row.share)})"


def _say_rate(rate: Rate) -> str:
    precision, recall, f1 = (_percent(share) for share in (rate.precision, rate.recall, rate.f1))
    return f"precision {precision}, recall {recall}, F1 {f1}"


def _row(rate: Rate) -> str:
    return f"{_percent(rate.precision):>9}  {_percent(rate.recall):>6}  {_percent(rate.f1):>5}"


def _count(number: int, thing: str) -> str:
    return f"{number} {thing}{'' if number == 1 else 's'}"


def _percent(share: float | None) -> str:
    return "–" if share is None else f"{100 * share:.1f} %"


def _short(text: str) -> str:
    return textwrap.shorten(" ".join(text.split()), _QUOTE, placeholder=" …")
