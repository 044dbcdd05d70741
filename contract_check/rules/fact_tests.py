"""Thresholds for the facts of a register, in words, and whether a tool reaches them.

    used daily                not used daily
    at least 25 users         at most 5 users
    outage at most 8 hours    outage at least 2 weeks
    feeds at least 2 systems  feeds no system
    customer data             no customer data

A fact that nobody has stated proves nothing, and neither do two durations that the calendar leaves open.
"""

from __future__ import annotations

import re

from contract_check.language.quantities import read_duration
from contract_check.model.nearest import did_you_mean
from contract_check.model.operating import FactTest, FactVerb, TestedFact, TierQuestion
from contract_check.model.sentence import reword, say, say_number, told
from contract_check.model.tool import Tool
from contract_check.model.values import Duration
from contract_check.rules.faults import WordsError
from contract_check.rules.spans import always_longer, never_longer
from contract_check.rules.value_words import in_words

SAMPLES = (
    "used daily", "not used daily", "at least 25 users", "at most 5 users", "outage at most 8 hours",
    "outage at least 2 weeks", "feeds at least 1 system", "feeds no system", "customer data", "no customer data",
)  # fmt: skip
_BOUND = r"(?P<verb>at least|at most)"
_OTHER_BOUNDS = (
    (re.compile(r"\b(?:more than|over|from|minimum|min\.?)(?= \d)"), "at least"),
    (re.compile(r"\b(?:fewer than|less than|under|up to|maximum|max\.?)(?= \d)"), "at most"),
)
_SHAPES = (
    ("used_daily", re.compile(r"(?P<not>not )?used daily")),
    ("users", re.compile(rf"{_BOUND} (?P<amount>\d{{1,9}}) users?")),
    ("longest_tolerable_outage", re.compile(rf"(?:tolerable )?outage {_BOUND} (?P<amount>.+)")),
    ("feeds", re.compile(rf"feeds (?:{_BOUND} (?P<amount>\d{{1,9}})|(?P<not>no)) systems?")),
    ("customer_data", re.compile(r"(?P<not>no )?customer data")),
)

_WORDS = {
    ("used_daily", FactVerb.IS): say("used daily"),
    ("used_daily", FactVerb.IS_NOT): say("not used daily"),
    ("users", FactVerb.AT_LEAST): say("at least {figure} users"),
    ("users", FactVerb.AT_MOST): say("at most {figure} users"),
    ("longest_tolerable_outage", FactVerb.AT_LEAST): say("outage at least {figure}"),
    ("longest_tolerable_outage", FactVerb.AT_MOST): say("outage at most {figure}"),
    ("feeds", FactVerb.AT_LEAST): say("feeds at least {figure} systems"),
    ("feeds", FactVerb.AT_MOST): say("feeds at most {figure} systems"),
    ("feeds", FactVerb.IS_NOT): say("feeds no system"),
    ("customer_data", FactVerb.IS): say("customer data"),
    ("customer_data", FactVerb.IS_NOT): say("no customer data"),
}


class FactError(WordsError):
    """Words that are no fact with a threshold."""


def parse_fact(words: str) -> FactTest:
    """The test that `words` set. Raises FactError with the nearest sample."""
    said = " ".join(words.split())
    for fact, shape in _SHAPES:
        match = shape.fullmatch(said.lower())
        if not match:
            continue
        parts = match.groupdict()
        if parts.get("verb"):
            return _bounded(fact, FactVerb(parts["verb"]), parts["amount"], said)
        verb = FactVerb.IS_NOT if parts.get("not") else FactVerb.IS
        return FactTest(fact, verb, reword(said, _WORDS[fact, verb]))
    for other, ours in _OTHER_BOUNDS:
        usual, changed = other.subn(ours, said.lower())
        if changed and any(shape.fullmatch(usual) for _, shape in _SHAPES):
            raise FactError(f'"{said}" is no fact with a threshold.', f'Write "{usual}".')
    hint = did_you_mean(said, SAMPLES, f"It can be {', '.join(SAMPLES)}.")
    raise FactError(f'"{said}" is no fact with a threshold.', hint)


def _bounded(fact: str, verb: FactVerb, amount: str, said: str) -> FactTest:
    if fact != "longest_tolerable_outage":
        return FactTest(fact, verb, reword(said, _WORDS[fact, verb], figure=int(amount)), int(amount))
    duration = read_duration(amount)
    if not isinstance(duration, Duration):
        raise FactError(f'"{said}": "{amount}" is no duration.', 'Write for example "outage at most 8 hours".')
    return FactTest(fact, verb, reword(said, _WORDS[fact, verb], figure=in_words(duration)), amount)


def say_fact(tool: Tool, fact: str) -> str:
    """What the register says of a fact, in words; "" where it says nothing."""
    match fact:
        case "used_daily":
            return "" if tool.used_daily is None else say("used daily") if tool.used_daily else say("not used daily")
        case "users":
            return "" if tool.users is None else say_number(tool.users, "{number} user", "{number} users")
        case "longest_tolerable_outage":
            return (
                say("outage of {time}", time=told(tool.longest_tolerable_outage))
                if tool.longest_tolerable_outage
                else ""
            )
        case "feeds":
            systems = list_systems(tool)
            if systems is None:
                return ""
            return say("feeds {systems}", systems=", ".join(systems)) if systems else say("feeds no system")
        case _:
            said = tool.customer_data
            return "" if said is None else say("customer data") if said else say("no customer data")


def list_systems(tool: Tool) -> list[str] | None:
    """The systems that a tool feeds; None where the register is blank, since "none" says that there are none."""
    return [name for name in tool.feeds if name.lower() not in ("none", "no", "-")] if tool.feeds else None


def hold_fact(tool: Tool, test: FactTest) -> bool | None:
    """Whether a tool reaches a threshold; None where nobody has said, or the two cannot be compared."""
    match test.fact:
        case "used_daily":
            return _answer(tool.used_daily, test)
        case "customer_data":
            return _answer(tool.customer_data, test)
        case "users":
            return None if tool.users is None else _count(tool.users, test)
        case "feeds":
            systems = list_systems(tool)
            return None if systems is None else _count(len(systems), test)
        case _:
            return _duration(tool.longest_tolerable_outage, test)


def hold_facts(tool: Tool, question: TierQuestion) -> list[tuple[TestedFact, bool | None]]:
    """Every fact of a question with what the register says of it, and whether it holds."""
    return [
        (TestedFact(test, say_fact(tool, test.fact), tool.entry(test.fact)), hold_fact(tool, test))
        for test in question.facts
    ]


def _answer(said: bool | None, test: FactTest) -> bool | None:
    return None if said is None else said is (test.verb is FactVerb.IS)


def _count(said: int, test: FactTest) -> bool:
    if test.verb is FactVerb.IS_NOT:
        return said == 0
    amount = int(test.amount or 0)
    return said >= amount if test.verb is FactVerb.AT_LEAST else said <= amount


def _duration(said: str, test: FactTest) -> bool | None:
    stated, bound = read_duration(said) if said else None, read_duration(str(test.amount))
    if not isinstance(stated, Duration) or not isinstance(bound, Duration):
        return None
    small, large = (bound, stated) if test.verb is FactVerb.AT_LEAST else (stated, bound)
    return True if never_longer(small, large) else False if always_longer(small, large) else None
