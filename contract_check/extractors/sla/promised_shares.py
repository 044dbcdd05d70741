"""The share of the time that is promised: which percentage of a sentence or a row can be an availability."""

from __future__ import annotations

import re

from contract_check.extractors.columns import figure_under
from contract_check.extractors.framework import Found, percent_at
from contract_check.extractors.sla.environments import figure_of_production
from contract_check.extractors.sla.matters import figures_of
from contract_check.language.clauses import Clause
from contract_check.model.late_pattern import late_pattern
from contract_check.model.values import Percent

# Every word for being there, and every word that makes a share of it a promise.
THERE = (
    r"(?:\bup-?\s?time\b|\bavailab\w+|\baccessib\w+|\breach(?:ed|able|ability)\b|\boperational\b|"
    r"\bfunction(?:al|ing)\b|\bonline\b|\busab(?:le|ility)\b|\bat CUSTOMER's disposal\b|"
    r"\b(?:can|could|may) be (?:opened|queried|used|reached|accessed|called|logged)|"
    r"\b(?:respond|answer)s? to (?:\w+ )?(?:queries|requests|calls)|"
    r"\bsuccessful(?:ly)? (?:\w+ )?(?:requests|calls|responses|answered|served)|\bopenable\b|"
    r"\bfunction(?:s|ing)? and\b|\bopen (?:to|for) (?:log|users|use)|\bin service\b|\bservice levels?\b|\bslas?\b|"
    r"\b(?:is|are|be|been|stays?|remains?|kept?) (?:up|running|live|open)\b|"
    r"\bkeeps? (?:\w+ ){1,4}(?:up|running|live|open|going)\b)"
)
PROMISED = (
    r"(?:\bguarante\w+|\bcommit\w*|\bpromis\w+|\bwarrant\w*|\bensur\w+|\bshall\b|\bwill\b|\bmust\b|"
    r"\bundertak\w+|\bobjectives?\b|\btargets?\b|\bgoals?\b|\baim\w*|\bstriv\w+|\bowes?\b|"
    r"\bVENDOR keeps?\b|\bprocure\b|\bmeans\b|\bagreed\b|\bgenerally\b|\btypically\b|\bnormally\b|\busually\b|"
    r"\bha(?:s|ve) to be\b|\bminimum\b|\bat least\b|\bnot less than\b|\bno less than\b|"
    r"\blevel of service|\bservice level (?:of|is)|\bslas?\b|\bcontractual\w*|\bassured?\b|"
    r"\bpledg\w+|\buptime guarantee)"
)
_NOT_A_SHARE_OF_TIME = late_pattern(
    r"(?:(?<!not )(?<!no )(?<!never )(?<!be )(?<!fall )(?<!drop )"
    r"(?:less than|lower than|below|under|short of|beneath)|<|exceed\w*|up to|subtract\w*|minus|"
    r"from|times|multipl\w+ by|show\w* (?:an )?\w+ of|\bwas|were|averag\w+|achieved|attained|"
    r"reached|recorded|between|and) $"
)
_OF_SOMETHING_ELSE = late_pattern(
    r" ?(?:of|off|on|discount|reduc\w+)(?: \w+(?:'s)?){0,3} "
    r"(?:fees?|charges?|price|invoice|bill|remuneration|users?|tickets|calls to|cpu|memory|capacity|"
    r"bandwidth|cost|incidents?|cases|complaints|deliver\w+|shipments|orders|accuracy|records|"
    r"samples|shares|votes|revenue\w*|sales)\b|"
    r"(?: \w+){0,2} (?:credit|discount|accura\w+|durab\w+|recall|precision|satisf\w+)"
)
# A column of levels of all kinds, and the row that says which of them is availability.
_OF_A_LEVEL = (
    r"^(?!.*(?:credit|actual|measured|achieved|below|weight)).*\b(?:level|target|commitment|guarantee\w*|standard|"
    r"value|promis\w+|minimum)s?\b"
)
_BEING_THERE = (
    r"^(?!.*(?:support|help ?desk|hotline|response|calls?\b|tickets?|staff|data cent|network provider))"
    r".*\b(?:up-?\s?time|availab(?:le|ility)|reachab(?:le|ility)|accessib(?:le|ility)|online)\b"
)
_OF_WHAT_IS_PROMISED = (
    r"^(?!.*(?:credit|actual|measured|achieved|below|response|support)).*\b(?:uptime|availability|sla)\b"
)
_OF_CREDITS = late_pattern(r"\bcredits?\b|\bpenalt")
_OF_A_PROMISE = late_pattern(r"up-?\s?time|availab|commit|target|guarant|level|sla\b")


def availability(clause: Clause, match: re.Match[str]) -> Found:
    """A percentage that can be an availability; 100 only where it is not the start of a sum."""
    found = percent_at(clause, match, "p")
    if isinstance(found, Percent):
        quantity = figure_of_production(clause) or clause.quantity_at(match.start("p"))
        if quantity and isinstance(stated := quantity.low or quantity.value, Percent):
            found = stated
        if (
            _is_a_tier(clause)
            or not 90 <= found.amount <= 100
            or _OF_SOMETHING_ELSE.match(clause.surface[match.end("p") :])
        ):
            return None
    return found


def _is_a_tier(clause: Clause) -> bool:
    """Whether a row says what a failure is worth: its table has a column of credits, and none of what is promised."""
    titles = " | ".join(clause.table.header).lower() if clause.table is not None else ""
    return _OF_CREDITS.search(titles) is not None and _OF_A_PROMISE.search(titles) is None


def share_of_the_time(clause: Clause, match: re.Match[str]) -> Found:
    """A share of the time, which however low can only be an availability."""
    found = percent_at(clause, match, "p")
    if (
        isinstance(found, Percent)
        and 50 <= found.amount < 90
        and re.search(r"at least|not less|minimum", match.group())
    ):
        return found
    return availability(clause, match)


def share_anywhere(clause: Clause, match: re.Match[str]) -> Found:
    """The share of the time that the sentence promises, in whatever order it says so."""
    surface, of_production = clause.surface, figure_of_production(clause)
    for start, end, quantity in figures_of(clause, "PERCENT"):
        if of_production is not None and quantity is not of_production:
            continue
        value = quantity.low if isinstance(quantity.low, Percent) else quantity.value
        if not isinstance(value, Percent) or not 90 <= value.amount <= 100:
            continue
        if _NOT_A_SHARE_OF_TIME.search(surface[max(0, start - 40) : start]) or _OF_SOMETHING_ELSE.match(
            surface[end : end + 60]
        ):
            continue
        if value.amount == 100 and not re.match(
            r"(?: of)? (?:of )?(?:the |all )?(?:time|minutes|hours|year|month|uptime|avail)", surface[end : end + 40]
        ):
            continue
        return value
    return None


def share_in_a_column(clause: Clause, match: re.Match[str]) -> Found:
    """The figure of a row whose table has a column for the level that is promised."""
    quantity = figure_under(clause, _OF_WHAT_IS_PROMISED, "PERCENT") or figure_under(
        clause, _OF_A_LEVEL, "PERCENT", row=_BEING_THERE
    )
    value = quantity.value if quantity else None
    return value if isinstance(value, Percent) and 90 <= value.amount <= 100 else None


def what_downtime_leaves(clause: Clause, match: re.Match[str]) -> Found:
    """What remains of the time when a share of it may be lost."""
    quantity = clause.quantity_at(match.start("p"))
    supposed = re.search(
        r"\b(?:if|where|when(?:ever)?|unless|should|in case)\b[^|;]*$", clause.surface[: match.start("p")]
    )
    if supposed or quantity is None or not isinstance(quantity.value, Percent) or not 0 < quantity.value.amount <= 10:
        return None
    return Percent(100 - quantity.value.amount, quantity.value.words)


def share_under_its_name(clause: Clause, match: re.Match[str]) -> Found:
    """A figure that is a sentence of its own, where the cell before it speaks of availability."""
    named = re.search(r"uptime|availability", f"{clause.heading} {clause.before[-250:]}")
    return availability(clause, match) if named else None
