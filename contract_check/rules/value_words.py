"""Values and levels as a person would write them, in words that a report can say in another language."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal

from contract_check.model.rule import Level, Verb
from contract_check.model.sentence import Sentence, join, reword, say, say_number
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

_UNITS: dict[Unit, Callable[[Decimal], Sentence]] = {
    Unit.MINUTES: lambda number: say_number(number, "{number} minute", "{number} minutes"),
    Unit.HOURS: lambda number: say_number(number, "{number} hour", "{number} hours"),
    Unit.BUSINESS_HOURS: lambda number: say_number(number, "{number} business hour", "{number} business hours"),
    Unit.DAYS: lambda number: say_number(number, "{number} day", "{number} days"),
    Unit.BUSINESS_DAYS: lambda number: say_number(number, "{number} business day", "{number} business days"),
    Unit.WEEKS: lambda number: say_number(number, "{number} week", "{number} weeks"),
    Unit.MONTHS: lambda number: say_number(number, "{number} month", "{number} months"),
    Unit.YEARS: lambda number: say_number(number, "{number} year", "{number} years"),
}
# The words of choices and sets; what is none of them is a name: of a law, a certificate, a region.
_VOCABULARY = {
    str(word): word
    for word in (
        say("prohibited"), say("permitted"), say("extended"), say("business hours"),
        say("month"), say("quarter"), say("year"), say("adequacy"), say("confidentiality"), say("data breach"),
        say("indemnification"), say("gross negligence"), say("wilful misconduct"), say("fraud"),
        say("death or injury"), say("payment"), say("law"), say("24x7"), say("prompts"), say("output"), say("embeddings"),
        say("usage data"), say("feedback"), say("availability"), say("authenticity"), say("integrity"),
        # Words that other languages need more of the matter for.
        reword("documented", "on documented instructions"), reword("undocumented", "on instructions, documented or not"),
        reword("specific", "specific authorisation"), reword("general", "general authorisation"),
        reword("not required", "without authorisation"), reword("limited", "only in named cases"),
        reword("consent", "only with consent"), reword("conditions", "under conditions"),
        reword("circumstances", "on circumstances that alter performance"),
        reword("material changes", "on material changes alone"), reword("impaired", "where supervision is impaired"),
        reword("on demand", "on demand of the authority"), reword("free", "free of charge"),
        reword("agreed cost", "at a cost agreed beforehand"), reword("unpriced", "without a word on the price"),
    )
} | {
    # Words that say too little to who has not written the rules.
    "opt in": reword("only with our consent (opt-in)", "opt in"),
    "opt out": reword("unless we object (opt-out)", "opt out"),
    "ip infringement": reword("IP infringement", "ip infringement"),
}  # fmt: skip


def in_words(value: Value) -> str:
    """A value as a person would write it: `2 business days`, `99.9%`, `12 months’ fees`."""
    match value:
        case Duration():
            return _UNITS[value.unit](value.amount)
        case Percent():
            return say("{amount}%", amount=value.amount)
        case OpenDuration():
            return say("no figure") if value.kind == "unspecified" else say("without end")
        case Flag():
            return say("given") if value.given else say("refused")
        case Choice():
            return name_in_words(value.word)
        case Names():
            return join(map(name_in_words, value.names), ", ") or say("none")
        case Amounts():
            return join(map(amount_in_words, value.amounts), say(" and "))


def amount_in_words(amount: Money | Fees) -> str:
    """`USD 500,000`, `12 months’ fees`."""
    if isinstance(amount, Money):
        return say("{sum}", sum=amount)
    return say("all fees paid") if amount.months is None else say("{months} months’ fees", months=amount.months)


def level_in_words(level: Level) -> str:
    """A level as its author wrote it, the words of a list spelt out: `at least 99.9%`, `any of SOC 2, ISO 27001`.

    Of a list of one, only that one is said: `prohibited`.
    """
    words, bound = level.words.replace("_", " "), _bound_in_words(level.bound)
    if isinstance(level.bound, Names):
        if len(level.bound.names) == 1:
            return bound
        words = f"{level.verb} {bound}"
    match level.verb:
        case Verb.AT_LEAST:
            return reword(words, "at least {bound}", bound=bound)
        case Verb.AT_MOST:
            return reword(words, "at most {bound}", bound=bound)
        case Verb.WITHIN:
            return reword(words, "within {bound}", bound=bound)
        case Verb.ANY_OF:
            return reword(words, "any of {bound}", bound=bound)
        case Verb.ALL_OF:
            return reword(words, "all of {bound}", bound=bound)
        case Verb.ONE_OF:
            return reword(words, "one of {bound}", bound=bound)
        case Verb.REQUIRED:
            return reword(words, "required")
        case Verb.NOT_ALLOWED:
            return reword(words, "not allowed")
        case Verb.NOT_REQUIRED:
            return reword(words, "not required")


def _bound_in_words(bound: Value | None) -> str:
    # Amounts of a level are alternatives; those of a contract hold together.
    if isinstance(bound, Amounts):
        return join(map(amount_in_words, bound.amounts), say(" or "))
    return in_words(bound) if bound else ""


def name_in_words(name: str) -> str:
    """A word of a choice or a set with blanks in it, or the name that it is."""
    words = name.replace("_", " ")
    return _VOCABULARY.get(words, words)
