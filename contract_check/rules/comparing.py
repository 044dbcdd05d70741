"""Hold what a contract says against a level: met, below, or honestly unclear.

Nothing is converted to make a comparison easy; `spans` says which durations can be compared.
Conventions worth knowing:

- A duty without a figure ("promptly") is below any figure, and meets "required".
- "required" on a notice or a remedy is below at zero: "may suspend at once" is no notice.
- Fees and money are compared only with their own kind, since the program does not know the fees.
  USD 500,000 against "at least 12 months fees" is unclear, and so is USD 100: a policy that knows
  its fees can say so ("at least 12 months fees or USD 250,000"). Only a zero is below either way.
- "The greater of" two amounts suffices if one does; "the lesser of", "whichever is less" and a bound behind the first
  amount ("in no event more than USD 5,000") only if both do. All fees ever
  paid can be less or more than twelve months' fees, depending on when the claim arises: unclear.
- SOC 2 Type II is also SOC 2, and a country of the EU is in the EU; neither holds backwards.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from contract_check.model.finding import Outcome
from contract_check.model.rule import Level, Rule, Verb
from contract_check.model.sentence import join, quoted, say
from contract_check.model.term import Better, TermDefinition
from contract_check.model.values import (
    Amounts,
    Choice,
    Duration,
    Fees,
    Flag,
    Money,
    Names,
    OpenDuration,
    Percent,
    Unit,
    Value,
)
from contract_check.rules.spans import always_longer, never_longer
from contract_check.rules.value_words import amount_in_words, in_words, level_in_words

# As `extractors/data/places.py` calls them, and as a policy may.
_EU = (
    "Austria, Belgium, Bulgaria, Croatia, Cyprus, Czech Republic, Czechia, Denmark, Estonia, Finland, France, Germany, "
    "Greece, Hungary, Ireland, Italy, Latvia, Lithuania, Luxembourg, Malta, Netherlands, Poland, Portugal, Romania, "
    "Slovakia, Slovenia, Spain, Sweden"
).split(", ")
_IMPLIED = {
    "soc 2 type ii": {"soc 2"},
    "soc 2 type i": {"soc 2"},
    "eu": {"eea"},
    **{country.lower(): {"eu", "eea"} for country in _EU},
    **{country: {"eea"} for country in ("norway", "iceland", "liechtenstein")},
}
_LESS = r"(?:less(?:er|or)?|lower|smaller|least|lowest|smallest)"
_LESSER = re.compile(
    rf"(?<!no )\b{_LESS} of\b|\bwhichever(?: \w+){{1,4}}? {_LESS}\b|\bif (?:\w+ )?{_LESS}\b|"
    # a bound behind the first amount: "the fees of a year, in no event more than USD 5,000"
    r"(?:money|months?|years?|fees?|paid|payable|period|arose|event|date)\b[^.]{0,60}?"
    r"\b(?:(?:in no (?:event|case)|never|not)(?: \w+){0,4}? (?:more|greater|higher|larger) than|"
    r"(?:not|never)(?: to| be)? exceed(?:ing)?|"
    r"up to an? (?:maximum|cap|limit)|up to money|maximum of|capped at|limited to)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class Comparison:
    """An outcome and the reason for it, in words for the checklist."""

    outcome: Outcome
    reason: str


def compare(value: Value, level: Level, term: TermDefinition) -> Comparison:
    """Hold one value against one level of its term: `met`, `below` or `unclear`."""
    if level.verb is Verb.NOT_REQUIRED:
        return Comparison(Outcome.MET, say("The policy asks for nothing here."))
    if level.verb is Verb.REQUIRED and not isinstance(value, Flag):
        return _given_at_all(value, term)
    bound = level.bound
    match value, bound:
        case Flag(), Flag():
            return _flags(value, bound)
        case Percent(), Percent():
            return _percents(value, bound, level)
        case Duration() | OpenDuration(), Duration() | OpenDuration():
            return _durations(value, bound, level)
        case Choice(), Names():
            return _names((value.word,), bound.names, level)
        case Names(), Names():
            return _names(value.names, bound.names, level)
        case Amounts(), Amounts():
            return _amounts(value, bound)
    raise TypeError(f"{term.id}: {type(value).__name__} cannot be held against {level.words!r}")


def compare_silence(rule: Rule, tier: str, term: TermDefinition) -> Comparison:
    """What it means that no paper of a tool speaks of the rule's term: `met` or `missing`."""
    level = rule.required[tier]
    if level.verb is Verb.NOT_REQUIRED:
        return Comparison(Outcome.MET, say("The policy asks for nothing here."))
    if level.verb is Verb.NOT_ALLOWED and term.better is Better.FALSE:
        return Comparison(Outcome.MET, say("The papers do not say so, which is what the policy wants."))
    if rule.silence == "met":
        return Comparison(Outcome.MET, say("The papers are silent, and the rule takes silence as sufficient."))
    return Comparison(
        Outcome.MISSING, say("The papers say nothing of it; the policy asks for {asked}.", asked=_asked(level))
    )


def _given_at_all(value: Value, term: TermDefinition) -> Comparison:
    """The level "required" on a term with a value: anything but nothing will do."""
    nothing = (
        (isinstance(value, Duration | Percent) and not value.amount and term.better in (Better.LONGER, Better.HIGHER))
        or (isinstance(value, Names) and not value.names)
    )  # fmt: skip
    said = in_words(value)
    if nothing:
        return Comparison(Outcome.BELOW, say("The contract gives none ({said}).", said=said))
    return Comparison(Outcome.MET, say("The contract provides for it ({said}).", said=said))


def _flags(value: Flag, bound: Flag) -> Comparison:
    if value.given == bound.given:
        return Comparison(
            Outcome.MET, say("The contract gives it.") if value.given else say("The contract rules it out.")
        )
    said = (
        say("The contract expressly refuses it.")
        if bound.given
        else say("The contract provides for it, and the policy bars it.")
    )
    return Comparison(Outcome.BELOW, said)


def _percents(value: Percent, bound: Percent, level: Level) -> Comparison:
    met = value.amount >= bound.amount if level.verb is Verb.AT_LEAST else value.amount <= bound.amount
    return _decided(met, in_words(value), level)


def _durations(value: Duration | OpenDuration, bound: Duration | OpenDuration, level: Level) -> Comparison:
    if isinstance(value, OpenDuration) and value.kind == "unspecified":
        words = f": “{value.words}”" if value.words and value.words != "unspecified" else ""
        reason = say(
            "The contract names no figure{words}; the policy asks for {asked}.", words=words, asked=_asked(level)
        )
        return Comparison(Outcome.BELOW, reason)
    if isinstance(value, OpenDuration) or isinstance(bound, OpenDuration):
        endless = isinstance(value, OpenDuration)
        return _decided(endless if level.verb is Verb.AT_LEAST else not endless, in_words(value), level)
    if bound.amount and not value.amount and level.verb is Verb.AT_LEAST:
        reason = say(
            "The contract gives no time at all ({said}); the policy asks for {asked}.",
            said=in_words(value),
            asked=_asked(level),
        )
        return Comparison(Outcome.BELOW, reason)
    small, large = (bound, value) if level.verb is Verb.AT_LEAST else (value, bound)
    good = never_longer(small, large)
    if good or always_longer(small, large):
        return _decided(good, in_words(value), level)
    return Comparison(Outcome.UNCLEAR, _why_open(value, bound, level))


def _why_open(value: Duration, bound: Duration, level: Level) -> str:
    """Why the calendar leaves a comparison open, in words."""
    units = {value.unit, bound.unit}
    if units & {Unit.BUSINESS_DAYS, Unit.BUSINESS_HOURS}:
        why = say("business time stands still at night, over weekends and on public holidays")
    else:
        why = say("months are not all of one length")
    given, wanted = in_words(value), in_words(bound)
    if level.verb is Verb.AT_LEAST:
        return say("{given} can be shorter than {wanted} or not: {why}.", given=given, wanted=wanted, why=why)
    return say("{given} can be longer than {wanted} or not: {why}.", given=given, wanted=wanted, why=why)


def _names(given: Iterable[str], wanted: tuple[str, ...], level: Level) -> Comparison:
    """Sets and choices. "one of" wants each given name among the wanted; "any of" one; "all of" all."""
    given = tuple(given)
    covered = {name.lower() for name in given} | {i for name in given for i in _IMPLIED.get(name.lower(), ())}
    wanted_folded = {name.lower() for name in wanted}
    said = in_words(Names(given))
    if level.verb is Verb.ONE_OF:
        outside = [n for n in given if not ({n.lower()} | _IMPLIED.get(n.lower(), set())) & wanted_folded]
        return _decided(bool(given) and not outside, said, level)
    lacking = [name for name in wanted if name.lower() not in covered]
    if level.verb is Verb.ALL_OF and lacking and len(lacking) < len(wanted):
        without = in_words(Names(tuple(lacking)))
        reason = say("The contract says {said}; not among them: {without}.", said=said, without=without)
        return Comparison(Outcome.BELOW, reason)
    met = not lacking if level.verb is Verb.ALL_OF else len(lacking) < len(wanted)
    return _decided(met, said, level)


_BEST_FIRST = (Outcome.MET, Outcome.UNCLEAR, Outcome.BELOW)


def _amounts(value: Amounts, bound: Amounts) -> Comparison:
    """A cap against alternatives: the best of them counts, and within a cap the best or the worst amount."""
    choose = max if _LESSER.search(value.words) else min
    outcomes = [
        choose((_amount(given, wanted) for given in value.amounts), key=_BEST_FIRST.index)
        for wanted in bound.amounts if value.amounts
    ]  # fmt: skip
    outcome = min(outcomes, key=_BEST_FIRST.index, default=Outcome.BELOW)
    said, wanted = in_words(value), join(map(amount_in_words, bound.amounts), say(" or "))
    if outcome is Outcome.UNCLEAR:
        open_to = say("The cap is {said}; whether that reaches {wanted} depends on the fees or the rate.", said=said, wanted=wanted)  # fmt: skip
        return Comparison(outcome, open_to)
    if outcome is Outcome.MET:
        return Comparison(outcome, say("The cap ({said}) reaches {wanted}.", said=said, wanted=wanted))
    return Comparison(outcome, say("The cap ({said}) is below {wanted}.", said=said, wanted=wanted))


def _amount(given: Money | Fees, wanted: Money | Fees) -> Outcome:
    match given, wanted:
        case (Money(amount=amount), _) | (Fees(months=amount), _) if amount is not None and not amount:
            return Outcome.BELOW
        case Fees(months=None), Fees(months=None):
            return Outcome.MET
        case Fees(months=given_months), Fees(months=months) if given_months is not None and months is not None:
            return Outcome.MET if given_months >= months else Outcome.BELOW
        case Money(), Money() if given.currency == wanted.currency:
            return Outcome.MET if given.amount >= wanted.amount else Outcome.BELOW
    return Outcome.UNCLEAR


def _asked(level: Level) -> str:
    """A level as a reason names it."""
    return say("it") if level.verb is Verb.REQUIRED else quoted(level_in_words(level))


def _decided(met: bool, said: str, level: Level) -> Comparison:
    if met:
        return Comparison(
            Outcome.MET, say("The contract says {said}, which meets {asked}.", said=said, asked=_asked(level))
        )
    return Comparison(
        Outcome.BELOW, say("The contract says {said}; the policy asks for {asked}.", said=said, asked=_asked(level))
    )
