"""The availability that tables promise, and that below which credits begin."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache

from contract_check.extractors.framework import Reading
from contract_check.extractors.sla.credit_tables import CREDIT_WORD, credit_tables
from contract_check.extractors.sla.credit_tiers import credit_tiers, rows_of_tiers
from contract_check.extractors.sla.environments import rows_of_other_environments
from contract_check.extractors.sla.plans import names_plans, of_standard_plan
from contract_check.extractors.upright import Upright, uprights
from contract_check.language.clauses import Paper
from contract_check.language.passages import find
from contract_check.model.document import Span
from contract_check.model.late_pattern import late_pattern
from contract_check.model.term import Strength
from contract_check.model.values import Percent

_NAMES_UPTIME = late_pattern(r"up-?time|availability")
_LEVEL = late_pattern(r"(?:[^%]{0,400}[.] )?(?:(?!hours?\b|minutes?\b)[^%]){0,25}?(?<![\d.,])(9\d(?:[.,]\d+)?|100)\s?%")
_NOT_PRODUCTION = late_pattern(
    r"sandbox|staging|\btest|develop(?!er)|non-?\s?prod|\btrial|\bbeta|\bfree\b|\bdemo|disaster|preview"
)
_MEASURED = late_pattern(
    r"\bmeasured (?:up|avail|in\b|over)|\bactual\b|histor|achieved|was measured|were measured|"
    r"past (?:year|quarter|month)|track record|\b(?:success|acceptance|evaluation|exit) criteria\b"
)
_OF_OTHER_LEVELS = late_pattern(r"\b(?:respon(?:se|d)|escalation|resolution|delivery)\b")
_ONLY_FROM_BELOW = late_pattern(
    r"\W*(?:\w{1,3}[.)] )?(?:at least|not less than|no less than|more than|above|over|greater than|from|≥|>=?) ?9\d(?:[.,]\d+)?\s?%"
    r"(?! ?(?:-|–|to|and|but|up|through|or (?:less|below)))"
)
_LEAD = 250  # characters before a table


@dataclass(frozen=True)
class _Level:
    """A share of the time in a table, what it is the level of, and the lead-in and the titles that it stands under."""

    value: Percent
    span: Span
    entry: str
    titles: str
    live: bool = True


@lru_cache(maxsize=2)
def _levels_in_tables(paper: Paper) -> tuple[tuple[_Level, ...], ...]:
    """The levels in rows or columns called uptime or availability, table by table, but for the tiers of credits."""
    if not _NAMES_UPTIME.search(paper.lowered):
        return ()
    of_credits = [read.table for read in credit_tables(paper)]
    sheets = uprights(paper, lambda text, _: False)  # plans run down or across, and either will do
    return tuple(
        tuple(_levels_in(sheet, paper)) for sheet in sheets if sheet.table not in of_credits or _is_of_plans(sheet)
    )


def _levels_in(sheet: Upright, paper: Paper) -> Iterator[_Level]:
    titles = sheet.titles
    lead = paper.lowered[max(0, sheet.table.span.start - _LEAD) : sheet.table.span.start]
    if CREDIT_WORD.search(" ".join(titles)) and not _is_of_plans(sheet):
        return
    not_live = rows_of_other_environments([[cell.text.lower() for cell in row] for row in sheet.rows])
    for number, row in enumerate(sheet.rows[1:], start=1):
        label = row[0].text.lower()
        if _OF_OTHER_LEVELS.search(label) and not _NAMES_UPTIME.search(label):
            continue
        for column, cell in enumerate(row[1:], start=1):
            level = _LEVEL.match(cell.text)
            named = [text for text in (titles[column], label) if _NAMES_UPTIME.search(text) and "support" not in text]
            if level and named:
                entry = titles[column] if label in named else label
                yield _Level(
                    Percent(Decimal(level[1].replace(",", "."))),
                    sheet.cite(cell),
                    entry,
                    f"{lead}\n{label} {' '.join(titles)}",
                    number not in not_live,
                )


def _is_of_plans(sheet: Upright) -> bool:
    """Whether each row is a plan of its own: what stands beside its level as a credit is for missing that level."""
    plans = [row[0].text.lower() for row in sheet.rows[1:]]
    return names_plans(plans) and len(set(plans)) == len(plans)


def uptime_in_tables(paper: Paper) -> Iterator[Reading]:
    """What tables promise for the standard plan and for production; measured levels are no promise."""
    for levels in _levels_in_tables(paper):
        if any(_MEASURED.search(level.titles) for level in levels):
            continue
        running = [level for level in levels if level.live and not _NOT_PRODUCTION.search(level.entry)]
        for place in of_standard_plan([level.entry for level in running]):
            level = running[place]
            soft = re.search(r"target|objective|goal", level.titles.rpartition("\n")[2])
            yield Reading(level.value, level.span, "row of a table", Strength.SOFT if soft else Strength.FIRM)


def rows_of_levels(paper: Paper) -> Iterator[Span]:
    """The rows of tables that uptime is read from, and of those that only say what follows from it."""
    yield from (level.span for levels in _levels_in_tables(paper) for level in levels)
    yield from rows_of_tiers(paper)


def uptime_by_credits(paper: Paper) -> Iterator[Reading]:
    """The availability below which credits begin, where no sentence states the commitment."""
    tiers = [tier for tier in credit_tiers(paper) if tier.availability is not None]
    if not tiers:
        yield from _from_condition(paper)
        return
    highest = max(tiers, key=lambda tier: ((tier.availability or 0) < 100, tier.availability or 0))
    level, span = highest.availability or Decimal(0), highest.span
    if highest.credit and _ONLY_FROM_BELOW.match(paper.lowered, span.start, span.end):
        return  # what gives a credit from 99% upwards leaves open from where it gives none
    around = paper.lowered[max(0, span.start - _LEAD) : span.end + _LEAD]
    if _OF_OTHER_LEVELS.search(around) and not _NAMES_UPTIME.search(around):
        return
    if 90 <= level < 100:
        yield Reading(Percent(level), span, "highest tier of the credit table", weight=-2)


_BELOW_THEN_CREDIT = late_pattern(
    r"(?:less than|lower than|below|under|short of|"
    r"(?:not|fails? to) (?:reach|achieve|meet|attain)(?:ed)?)\s(?:\w+\s){0,3}?\(?"
    r"(?P<p>9\d(?:\.\d+)?)\s?(?:%|per\s?cent)[^;|]{0,180}?\b"
    r"(?:credit|refund|rebate|remed(?:y|ies)|service level (?:default|failure)|"
    r"(?:fees?|charges?|price|remuneration)\b[^;|]{0,40}reduc|"
    r"reduc\w+[^;|]{0,30}(?:fee|charge|price))"
)


def _from_condition(paper: Paper) -> Iterator[Reading]:
    """The availability below which a sentence grants a credit: the highest of them is what is promised."""
    found = [
        match
        for match in find(_BELOW_THEN_CREDIT, paper.lowered)
        if re.search(
            r"uptime|up-time|availab|service level|accessib|reachab|operational",
            paper.lowered[max(0, match.start() - 250) : match.end()],
        )
        and Decimal(match["p"]) >= 97  # less is a deeper tier, and not what was promised
        and not re.search(r"terminat|\bend\b|cancel", match.group())
    ]
    if found:
        match = max(found, key=lambda one: Decimal(one["p"]))
        block = paper.document.block_at(match.start())
        if block is not None:
            yield Reading(Percent(Decimal(match["p"])), block, "availability below which credit is due", weight=-2)
