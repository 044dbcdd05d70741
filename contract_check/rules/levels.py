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

from rapidfuzz import fuzz, process

from contract_check.model.rule import Level, Verb
from contract_check.model.term import Better, Kind, TermDefinition
from contract_check.model.values import Flag
from contract_check.rules.bounds import LevelError, read_bound, sample_level

_AT_LEAST, _AT_MOST = (Verb.AT_LEAST,), (Verb.AT_MOST, Verb.WITHIN)
_FIGURE_VERBS = {
    Better.HIGHER: _AT_LEAST,
    Better.LONGER: _AT_LEAST,
    Better.LOWER: _AT_MOST,
    Better.SHORTER: _AT_MOST,
}
_FLAG_VERBS = (Verb.REQUIRED, Verb.NOT_ALLOWED)
_KIND_WORDS = {
    Kind.PERCENT: "a percentage",
    Kind.DURATION: "a duration",
    Kind.FLAG: "yes or no",
    Kind.CHOICE: "one word of a list",
    Kind.SET: "a list of names",
    Kind.AMOUNTS: "an amount",
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


_QUOTATION_MARKS = "\"'“”„‟‘’‚«»‹› "  # as a word processor sets them


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
    return Level(verb, read_bound(rest, spaced, term), f"{verb.value} {rest}")


def _split_verb(words: str) -> tuple[Verb | None, str]:
    folded = words.lower()
    for verb in Verb:
        if folded == verb.value or folded.startswith(f"{verb.value} "):
            return verb, words[len(verb.value) :].strip()
    return None, words


def _suggest(words: str, term: TermDefinition) -> str:
    """A remedy for words without a verb that we know: the verb meant, or the nearest one."""
    sample = f'for example "{sample_level(term)}"'
    bare = words.strip(_QUOTATION_MARKS)
    if bare != words and _is_level(bare, term):
        return f"Write it without the quotation marks: {bare}."
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
        read_bound(rest, words, term)  # what is no level of this term at all is told first
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
