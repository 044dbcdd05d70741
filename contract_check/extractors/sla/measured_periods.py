"""The period over which a share of the time is counted, and not the rhythm of fees, reports or meetings beside it."""

from __future__ import annotations

import re

from contract_check.extractors.framework import Found
from contract_check.extractors.sla.matters import figures_of
from contract_check.language.clauses import Clause
from contract_check.model.late_pattern import late_pattern
from contract_check.model.values import Choice, Duration, Percent, Unit

PERIOD = (
    r"(?P<period>(?:calendar |fiscal |contract |service |billing |subscription |reporting "
    r"|measurement |invoice )?(?:month|quarter|year)|annum|"
    r"billing (?:cycle|period)|DURATION)"
)
RHYTHM = (
    r"(?P<period>monthly|quarterly|annual(?:ly)?|yearly|month[- ](?:by|for|to)[- ]month|"
    r"quarter[- ](?:by|for)[- ]quarter|year[- ](?:by|for)[- ]year)"
)
# A period as the whole over which something is counted, and not as the rhythm of fees, reports or meetings.
_COUNTED = late_pattern(
    r"(?:\b(?:PERCENT|in|during|per|each|every|any|over|across|within|throughout|of|for|to|taking|"
    r"rolling|full|whole|given|single|calendar|on)\b"
    r"(?: (?:the|an?|any|each|every|given|full|whole|entire|rolling|single|calendar|fiscal|"
    r"contract|particular|relevant|such|that|month of the|course of|course of the|"
    r"term of the)\b){0,4}|"
    r"\| ?(?:per |rolling |calendar |each )?|"
    r"/) ?(?P<period>(?:calendar |fiscal |contract |billing |operating |service )?"
    r"(?:month|quarter|year)\b(?!'s|-end| (?:end|ly))|annum\b|DURATION|billing cycle)|"
    r"\b(?P<adverb>monthly|quarterly|month by month|quarter by quarter|year by year|annual(?:ly)?|"
    r"yearly|p\. ?a(?=\.))\b|"
    r"^\W*each (?P<each>month|quarter|year)\b"
)
_OTHER_RHYTHM = late_pattern(
    r"^[^|.;,]{0,12}\b(?:fees?|charges?|reports?|reviews?|meetings?|price|invoices?|payments?|"
    r"remuneration|subscription|bill|credits?|rental|amount)\b"
)
_OTHER_BEFORE = late_pattern(
    r"\b(?:fees?|charges?|price|paid|payable|invoiced|billed|remuneration|credits?|reports?|reporting|"
    r"end|start|beginning|last day|notice|maintenance|windows?)\b[^|.;,]{0,25}$"
)
ANY_LEVEL = (
    r"(?:\bup-?\s?time\b|\boperating[- ]time\b|PERCENT of the time|\bavailab\w+|\bunavailab\w+|"
    r"\bdowntime|\baccessib\w+|\breach(?:ed|able)\b|\boutages?\b|\binterruptions?\b|"
    r"\bservice levels?\b|\bslas?\b|\boperational\b|\bfunctional\b|\bonline\b|"
    r"\b(?:is|are|be|been|stays?|remains?) (?:up|down|open\w*|usable)\b|\bqueried\b|"
    r"\b(?:target|commitment|guarantee)\b)"
)


def period_named(clause: Clause, match: re.Match[str]) -> Found:
    """The choice behind the period that a named group matched, in words or figures; "billing cycle" is a month."""
    group = next(name for name, words in match.groupdict().items() if words)
    word = match[group]
    if word == "DURATION":
        quantity = clause.quantity_at(match.start(group))
        return _as_choice(quantity.value) if quantity and isinstance(quantity.value, Duration) else None
    if "quarter" in word:
        return Choice("quarter")
    return Choice("month") if re.search(r"month|billing (?:cycle|period)", word) else Choice("year")


def _as_choice(value: Duration) -> Found:
    """A month, a quarter or a year, however it is counted; nothing for other lengths."""
    months = {
        Unit.MONTHS: value.amount,
        Unit.YEARS: value.amount * 12,
        Unit.DAYS: value.amount / 30,
        Unit.HOURS: value.amount / 720,
    }.get(value.unit)
    choice = {1: "month", 3: "quarter", 12: "year"}.get(int(months)) if months and months >= 1 else None
    return Choice(choice) if choice else None


def period_of_a_share(clause: Clause, match: re.Match[str]) -> Found:
    """The period of a share that can be an availability, and not of a credit."""
    quantity = clause.quantity_at(match.start())
    share = quantity.value if quantity else None
    return period_named(clause, match) if isinstance(share, Percent) and share.amount >= 90 else None


def nearest_period(clause: Clause, match: re.Match[str]) -> Found:
    """The period nearest to the share of availability in a sentence that speaks of both."""
    surface = clause.surface
    shares = [
        at for at, _, q in figures_of(clause, "PERCENT") if isinstance(q.value, Percent) and 90 <= q.value.amount <= 100
    ]
    if not shares:
        return None
    found: list[tuple[int, Found]] = []
    for period in _COUNTED.finditer(surface):
        if _OTHER_RHYTHM.match(surface[period.end() :]) or _OTHER_BEFORE.search(surface[: period.start()]):
            continue
        choice = period_named(clause, period)
        if choice is not None:
            found.append((min(abs(period.start() - at) for at in shares), choice))
    return min(found, key=lambda one: one[0])[1] if found else None


def nearest_by_its_heading(clause: Clause, match: re.Match[str]) -> Found:
    """The same, where the heading or the sentence before names the level."""
    titles = " ".join(clause.table.header).lower() if clause.table is not None else ""
    named = re.search(ANY_LEVEL, f"{clause.heading} {clause.before[-200:]} {titles}")
    return nearest_period(clause, match) if named else None
