"""What a level asks for behind its verb: the duration, percentage, amounts or names, as the term has them."""

from __future__ import annotations

import re
from collections.abc import Callable
from decimal import Decimal

from contract_check.language.quantities import read_amounts, read_duration, read_percent
from contract_check.model.nearest import choose, find_nearest
from contract_check.model.term import Better, Kind, TermDefinition
from contract_check.model.values import Amounts, Duration, Fees, Money, Names, OpenDuration, Value
from contract_check.rules.faults import WordsError

_SAMPLES = {
    (Kind.PERCENT, Better.HIGHER): "at least 99.9%",
    (Kind.PERCENT, Better.LOWER): "at most 5%",
    (Kind.DURATION, Better.SHORTER): "within 48 hours",
    (Kind.DURATION, Better.LONGER): "at least 30 days",
    (Kind.DURATION, Better.NONE): "at most 12 months",
    (Kind.FLAG, Better.TRUE): "required",
    (Kind.FLAG, Better.FALSE): "not allowed",
    (Kind.AMOUNTS, Better.HIGHER): "at least 12 months fees",
}


class LevelError(WordsError):
    """Words that are no level for the term."""


def sample_level(term: TermDefinition) -> str:
    """A level that the term accepts, for messages: `within 48 hours`."""
    if term.kind is Kind.CHOICE:
        return f"one of {', '.join(term.allowed[:2])}"
    if term.kind is Kind.SET:
        names = term.allowed[:2] or ("EU", "UK")
        return f"{'one of' if term.better is Better.NONE else 'any of'} {', '.join(names)}"
    return _SAMPLES.get((term.kind, term.better), "not required")


def read_bound(rest: str, words: str, term: TermDefinition) -> Value:
    """The value of `rest`, the part of a level's `words` behind its verb. Raises LevelError with a remedy."""
    return _BOUNDS[term.kind](rest, words, term)


def _duration_bound(rest: str, words: str, term: TermDefinition) -> Value:
    value = read_duration(rest)
    if isinstance(value, OpenDuration) and value.kind == "indefinite" and term.better is Better.LONGER:
        return value
    if isinstance(value, Duration) and _is_whole(value.words, rest.replace("_", " ")):
        return value
    sample = f'for example "{sample_level(term)}"'
    if read_percent(rest):
        raise LevelError(f'"{words}" is a percentage, and {term.id} is a duration.', f"Write a duration, {sample}.")
    raise LevelError(f'"{words}" is not a level.', f"Write a number and a unit, {sample}.{_nearest_unit(rest, sample)}")


def _percent_bound(rest: str, words: str, term: TermDefinition) -> Value:
    value = read_percent(rest)
    sample = f'for example "{sample_level(term)}"'
    if value is None or not _is_whole(value.words, rest):
        if isinstance(read_duration(rest), Duration):
            raise LevelError(
                f'"{words}" is a duration, and {term.id} is a percentage.', f"Write a percentage, {sample}."
            )
        raise LevelError(f'"{words}" is not a level.', f"Write a number and a percent sign, {sample}.")
    if not 0 <= value.amount <= Decimal(100):
        raise LevelError(f'"{words}" is outside 0% to 100%.', f"Write {sample}.")
    return value


def _amounts_bound(rest: str, words: str, term: TermDefinition) -> Value:
    amounts: list[Money | Fees] = []
    for part in re.split(r"\s+or\s+", rest):
        read = read_amounts(part)
        if read is None or len(read.amounts) != 1 or not _is_whole(read.amounts[0].words, part):
            raise LevelError(
                f'"{words}" is not a level: "{part}" is not an amount.',
                'Write fees or a sum with its currency, for example "at least 12 months fees or EUR 1,000,000".',
            )
        amounts.append(read.amounts[0])
    return Amounts(tuple(amounts), rest)


def _choice_bound(rest: str, words: str, term: TermDefinition) -> Value:
    """The words of "one of"; every word that is better than one named must be named too."""
    chosen = _names(rest, words, term)
    worst = max(term.allowed.index(name) for name in chosen)
    left_out = [word for word in term.allowed[: worst + 1] if word not in chosen]
    if left_out:
        raise LevelError(
            f'"{words}" runs against {term.id}: "{left_out[0]}" is better for the customer and would not pass.',
            f'Write "one of {", ".join(term.allowed[: worst + 1])}".',
        )
    return Names(chosen, rest)


def _set_bound(rest: str, words: str, term: TermDefinition) -> Value:
    return Names(_names(rest, words, term), rest)


def _names(rest: str, words: str, term: TermDefinition) -> tuple[str, ...]:
    """The names of a list, spelled as the term spells them."""
    given = [name.strip().strip("\"'") for name in re.split(r",|;", rest) if name.strip()]
    if not given:
        raise LevelError(f'"{words}" names nothing.', f'Write for example "{sample_level(term)}".')
    if not term.allowed:
        return tuple(given)
    spelled = {name.lower(): name for name in term.allowed}
    for name in given:
        if name.lower() not in spelled:
            likely = re.sub(r"(?i)\btype[ -]?2\b", "Type II", re.sub(r"(?i)\btype[ -]?1\b", "Type I", name))
            raise LevelError(
                f'"{name}" is no value of {term.id}.',
                f"{choose(likely, term.allowed).removesuffix('.')}, with commas between.",
            )
    return tuple(dict.fromkeys(spelled[name.lower()] for name in given))


def _is_whole(read: str, written: str) -> bool:
    """Whether a quantity is all that is written: "48 hour's" holds a quantity and a slip."""
    return " ".join(read.split()).lower() == written.strip().rstrip(".").lower()


def _nearest_unit(rest: str, sample: str) -> str:
    """The unit that was probably meant, unless the sample shows it already."""
    word = re.sub(r"[\d.,\s]+", " ", rest).strip().lower()
    units = ["minutes", "hours", "business hours", "days", "business days", "weeks", "months", "years"]
    near = find_nearest(word, units) if word else None
    return f' The nearest unit is "{near}".' if near and near != word and near not in sample else ""


def _no_bound(rest: str, words: str, term: TermDefinition) -> Value:  # pragma: no cover - refused before
    raise LevelError(f'"{words}" is not a level.', f'Write "{sample_level(term)}".')


_BOUNDS: dict[Kind, Callable[[str, str, TermDefinition], Value]] = {
    Kind.DURATION: _duration_bound,
    Kind.PERCENT: _percent_bound,
    Kind.AMOUNTS: _amounts_bound,
    Kind.CHOICE: _choice_bound,
    Kind.SET: _set_bound,
    Kind.FLAG: _no_bound,
}
