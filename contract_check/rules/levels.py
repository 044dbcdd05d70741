"""Read a level in words: "within 48 hours", "at least 99.9%", "any of SOC 2 Type II, ISO 27001".

What can be asked depends on the term. A percentage or a duration takes a figure on the side that
serves the customer ("at least" 99.9% uptime, "within" 48 hours); a flag is "required" or "not
allowed"; a choice is "one of" the words the term knows; a set is "any of", "all of", or "one of",
which means that the contract may name nothing else; a liability cap is "at least" an amount, and
alternatives are joined by "or" ("at least 12 months fees or EUR 1,000,000"). "required" asks that
the contract gives the thing at all, and "not required" suits every term.

A level that runs against its term ("at most 99% uptime") is refused: it would pass the worse
contract and report the better one.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from decimal import Decimal

from rapidfuzz import fuzz, process

from contract_check.language.quantities import read_amounts, read_duration, read_percent
from contract_check.model.rule import Level, Verb
from contract_check.model.term import Better, Kind, TermDefinition
from contract_check.model.values import Amounts, Duration, Fees, Flag, Money, Names, OpenDuration, Value

_AT_LEAST, _AT_MOST = (Verb.AT_LEAST,), (Verb.AT_MOST, Verb.WITHIN)
_FIGURE_VERBS = {
    Better.HIGHER: _AT_LEAST,
    Better.LONGER: _AT_LEAST,
    Better.LOWER: _AT_MOST,
    Better.SHORTER: _AT_MOST,
}
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

# What people write instead of a verb, with the verb that they mean.
_MEANT = {
    "minimum": Verb.AT_LEAST, "min": Verb.AT_LEAST, "no less than": Verb.AT_LEAST, "not less than": Verb.AT_LEAST,
    "more than": Verb.AT_LEAST, ">=": Verb.AT_LEAST, "≥": Verb.AT_LEAST, ">": Verb.AT_LEAST,
    "maximum": Verb.AT_MOST, "max": Verb.AT_MOST, "no more than": Verb.AT_MOST, "up to": Verb.AT_MOST,
    "less than": Verb.AT_MOST, "<=": Verb.AT_MOST, "≤": Verb.AT_MOST, "<": Verb.AT_MOST,
    "no later than": Verb.WITHIN, "not later than": Verb.WITHIN, "in": Verb.WITHIN,
    "mandatory": Verb.REQUIRED, "must": Verb.REQUIRED, "yes": Verb.REQUIRED, "true": Verb.REQUIRED,
    "prohibited": Verb.NOT_ALLOWED, "forbidden": Verb.NOT_ALLOWED, "never": Verb.NOT_ALLOWED, "no": Verb.NOT_ALLOWED,
    "false": Verb.NOT_ALLOWED, "not permitted": Verb.NOT_ALLOWED,
    "optional": Verb.NOT_REQUIRED, "none": Verb.NOT_REQUIRED, "n/a": Verb.NOT_REQUIRED, "any": Verb.ANY_OF,
    "all": Verb.ALL_OF, "one": Verb.ONE_OF, "only": Verb.ONE_OF,
}  # fmt: skip


class LevelError(ValueError):
    """Words that are no level for the term; `suggestion` says what to write instead."""

    def __init__(self, problem: str, suggestion: str) -> None:
        super().__init__(f"{problem} {suggestion}")
        self.problem, self.suggestion = problem, suggestion


def parse_level(words: str, term: TermDefinition) -> Level:
    """The level that `words` set for `term`. Raises LevelError with a remedy."""
    spaced = " ".join(words.split())
    verb, rest = _split_verb(spaced)
    if verb is None:
        raise LevelError(f'"{words}" is not a level.', _suggest(spaced, term))
    _refuse_wrong_verb(verb, spaced, rest, term)
    if verb in (Verb.REQUIRED, Verb.NOT_ALLOWED, Verb.NOT_REQUIRED):
        if rest:
            raise LevelError(f'"{words}" is not a level.', f'Write "{verb.value}" alone.')
        bound = Flag(verb is Verb.REQUIRED, verb.value) if term.kind is Kind.FLAG and verb in _FLAG_VERBS else None
        return Level(verb, bound, verb.value)
    return Level(verb, _BOUNDS[term.kind](rest, spaced, term), f"{verb.value} {rest}")


def sample_level(term: TermDefinition) -> str:
    """A level that the term accepts, for messages: `within 48 hours`."""
    if term.kind is Kind.CHOICE:
        return f"one of {', '.join(term.allowed[:2])}"
    if term.kind is Kind.SET:
        names = term.allowed[:2] or ("EU", "UK")
        return f"{'one of' if term.better is Better.NONE else 'any of'} {', '.join(names)}"
    return _SAMPLES.get((term.kind, term.better), "not required")


_FLAG_VERBS = (Verb.REQUIRED, Verb.NOT_ALLOWED)


def _split_verb(words: str) -> tuple[Verb | None, str]:
    folded = words.lower()
    for verb in Verb:
        if folded == verb.value or folded.startswith(f"{verb.value} "):
            return verb, words[len(verb.value) :].strip()
    return None, words


def _suggest(words: str, term: TermDefinition) -> str:
    """A remedy for words without a verb that we know: the verb meant, or the nearest one."""
    sample = f'for example "{sample_level(term)}"'
    folded = words.lower()
    for meant, verb in _MEANT.items():
        if folded == meant or folded.startswith(f"{meant} ") or (not meant[0].isalpha() and folded.startswith(meant)):
            better = f"{verb.value} {words[len(meant) :].strip(' :')}".strip()
            return f'Write "{better}".' if _is_level(better, term) else f"Write a level, {sample}."
    for verb in _FIGURE_VERBS.get(term.better, ())[::-1]:
        if _is_level(f"{verb.value} {words}", term):
            return f'Write "{verb.value} {words}".'
    near = process.extractOne(folded, [v.value for v in Verb], scorer=fuzz.ratio, score_cutoff=75)
    near = near or process.extractOne(" ".join(folded.split()[:2]), [v.value for v in Verb], score_cutoff=75)
    if near:
        return f'Did you mean "{near[0]}"? Write a level, {sample}.'
    return f"Write a level, {sample}."


def _is_level(words: str, term: TermDefinition) -> bool:
    try:
        parse_level(words, term)
    except LevelError:
        return False
    return True


def _refuse_wrong_verb(verb: Verb, words: str, rest: str, term: TermDefinition) -> None:
    """Refuse a verb that does not suit the kind of the term, or that runs against its direction."""
    if verb is Verb.NOT_REQUIRED:
        return
    sample = f'Write for example "{sample_level(term)}".'
    if verb is Verb.REQUIRED and term.kind is Kind.AMOUNTS:
        raise LevelError(f'"required" is no level for {term.id}: a cap of any height would pass.', sample)
    if verb in _FLAG_VERBS and term.kind is Kind.FLAG:
        if (verb is Verb.REQUIRED) == (term.better is Better.TRUE):
            return
        why = (
            "the customer is better off with it" if term.better is Better.TRUE else "the customer is better off without"
        )
        raise LevelError(f'"{words}" runs against {term.id}: {why}.', f'Write "{sample_level(term)}".')
    if verb is Verb.REQUIRED:
        return
    if term.kind in (Kind.PERCENT, Kind.DURATION, Kind.AMOUNTS) and verb in (*_AT_LEAST, *_AT_MOST):
        fitting = _FIGURE_VERBS.get(term.better)
        if fitting is None or verb in fitting:
            return
        turned = fitting[-1].value if term.kind is Kind.DURATION else fitting[0].value
        raise LevelError(
            f'"{words}" runs against {term.id}, where {term.better.value} is better for the customer: '
            "the worse contract would pass.",
            f'Write "{turned} {rest}".',
        )
    if (term.kind is Kind.CHOICE and verb is Verb.ONE_OF) or (
        term.kind is Kind.SET and verb in (Verb.ANY_OF, Verb.ALL_OF, Verb.ONE_OF)
    ):
        return
    raise LevelError(f'"{verb.value}" does not suit {term.id}, whose value is {_KIND_WORDS[term.kind]}.', sample)


_KIND_WORDS = {
    Kind.PERCENT: "a percentage",
    Kind.DURATION: "a duration",
    Kind.FLAG: "yes or no",
    Kind.CHOICE: "one word of a list",
    Kind.SET: "a list of names",
    Kind.AMOUNTS: "an amount",
}


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
            near = process.extractOne(likely, term.allowed, scorer=fuzz.ratio, processor=_folded, score_cutoff=55)
            hint = f'Did you mean "{near[0]}"? ' if near else ""
            raise LevelError(
                f'"{name}" is no value of {term.id}.',
                f"{hint}It can be {', '.join(term.allowed)}, with commas between.",
            )
    return tuple(dict.fromkeys(spelled[name.lower()] for name in given))


def _folded(name: str) -> str:
    return re.sub(r"[\W_]", "", name).lower()


def _is_whole(read: str, written: str) -> bool:
    """Whether a quantity is all that is written: "48 hour's" holds a quantity and a slip."""
    return " ".join(read.split()).lower() == written.strip().rstrip(".").lower()


def _nearest_unit(rest: str, sample: str) -> str:
    """The unit that was probably meant, unless the sample shows it already."""
    word = re.sub(r"[\d.,\s]+", " ", rest).strip().lower()
    units = ["minutes", "hours", "business hours", "days", "business days", "weeks", "months", "years"]
    near = process.extractOne(word, units, scorer=fuzz.ratio, score_cutoff=60) if word else None
    return f' The nearest unit is "{near[0]}".' if near and near[0] != word and near[0] not in sample else ""


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
