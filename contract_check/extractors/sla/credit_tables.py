"""Credit tables: bands of availability, or lengths of an outage, and the share of the fees that each gives back.

Of several plans the cheapest paid one counts, and of columns that name no plan the one that gives least. Where more is given for
a better availability, the rows are plans, by whatever name, and the least counts. A cell
"No credit" gives nothing, but its band still says what is promised.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from functools import lru_cache

from contract_check.extractors.sla.credit_words import FAILURE
from contract_check.extractors.sla.plans import names_plans, of_standard_plan
from contract_check.extractors.upright import Upright, upright
from contract_check.language.clauses import Paper
from contract_check.language.numbers import read_number
from contract_check.language.passages import find
from contract_check.model.document import Cell, Span, Table
from contract_check.model.late_pattern import late_pattern

CREDIT_WORD = late_pattern(
    r"\bcredit|\brebate|\brefund|\bcompensat|\babatement|"
    r"\b(?:fee|price|payment|remuneration) (?:reduction|deduction)|"
    r"\b(?:reduction|deduction) (?:of|in|from) (?:the |your )?(?:monthly |service )?"
    r"(?:fees?|charges?|price|remuneration|invoice)|\bpenalt|\bdiscount|\bmalus\b|\bmoney back"
)
LEVEL_WORD = late_pattern(r"uptime|up-time|availab|downtime|outage|service level|\bsla\b")
_FIGURE = late_pattern(r"(?<![\w.,])(?P<number>\d{1,3}(?:[.,]\d+)?)(?P<mark>\s?(?:%|per\s?cent\b))?(?![\w,.]*\d)")
_COMPARES = late_pattern(
    r"[<>≤≥=–—~-]|\b(?:less|lower|fewer|below|under|above|over|greater|more|least|between|from|to|and|exceed\w*|"
    r"through|than|drops?|falls?)\b"
)
_LENGTH = late_pattern(
    r"(?:\d|\bone|\btwo|\bthree|\bfour|\bsix|\btwelve)\W{0,3}"
    r"(?:hours?|hrs?|h|minutes?|mins?|days?|times|failures|incidents|outages|months)\b|"
    r"^\W*(?:first|second|third|each further|\d+(?:st|nd|rd|th)) "
    r"(?:failure|outage|miss\w*|month|incident)"
)
_DAYS = late_pattern(r"(?P<number>\d{1,2})(?: \(\w+\))? days?\b")
_OF_FEES = late_pattern(r"%|per ?cent|\bof (?:the |monthly |total |service )*(?:fees?|charges?)\b")
_EXAMPLE = late_pattern(
    r"\bfor (?:example|instance)\b|^\W*(?:\d[\d.]* )?(?:examples?|illustrations?)\b|by way of (?:example|illustration)"
)
# "5% of the fee per 1% below": a rate, which grows with the failure.
A_RATE = late_pattern(
    r"(?: \w+){0,4},? (?:per|for (?:each|every)|each|every) "
    r"(?:\d|(?:full |further |additional |started )?(?:per ?cent|point|hour|minute|tenth|incident|failure))",
    re.IGNORECASE,
)
_NONE = late_pattern(r"^\W*(?:no|none|nil|n/a|not applicable|zero)\b|^\W*$")
_IS_A_LEVEL = late_pattern(r"uptime|up-time|availab|downtime|outage|unavailab|threshold|target|level\b|affected|users")
# A discount is given for much: beside plain levels of availability it belongs to the plan, and beside bands it is a credit.
_A_DISCOUNT = late_pattern(r"\bdiscounts?\b")
_OFF_THE_PRICE = late_pattern(r"\bprice|\bpayment|\bvolume|\bprepa|\bterm\b|\bseats?\b")
_LOWEST_LEVEL = 70  # per cent of the time
_LARGEST_PART = 90  # per cent of the fees; what gives back more gives all
_AROUND = 900  # characters before a table in which credits are spoken of


@dataclass(frozen=True)
class Tier:
    """One line of a credit table: the highest availability in it, if that is what it goes by, the credit, and its place."""

    availability: Decimal | None
    credit: Decimal
    span: Span


@dataclass(frozen=True)
class CreditTable:
    """A table of credits: the tiers that govern, and the places of all, of other plans too."""

    table: Table
    tiers: tuple[Tier, ...]
    places: tuple[Span, ...]


@lru_cache(maxsize=2)  # two terms ask for the tiers of the same paper
def credit_tables(paper: Paper) -> tuple[CreditTable, ...]:
    """The credit tables of a paper."""
    if not speaks_of_credits(paper):
        return ()
    found = (
        _read(upright(paper, table, lambda text, title: _is_entry(text) or _is_entry(f"{title}: {text}")), paper)
        for table in paper.tables
        if _may_give_credits(table, paper)
    )
    return tuple(table for table in found if table)


@lru_cache(maxsize=2)
def speaks_of_credits(paper: Paper) -> bool:
    """Whether a paper speaks of credits and of levels of a service at all."""
    return all(any(find(words, paper.lowered)) for words in (LEVEL_WORD, CREDIT_WORD))


def _may_give_credits(table: Table, paper: Paper) -> bool:
    """Whether credits and levels are spoken of in a table, in its heading, or before it; most tables are of something else."""
    start = table.span.start
    words = [
        paper.document.heading_at(start).lower(),
        paper.lowered[max(0, start - _AROUND) : start],
        *(cell.text.lower() for row in table.rows for cell in row),
    ]
    return any(map(LEVEL_WORD.search, words)) and any(map(CREDIT_WORD.search, words))


def _availability_in(text: str) -> Decimal | None:
    """The highest availability of a band ("98.0% to below 99.0%": 99.0); None where a text is no band."""
    figures = list(_FIGURE.finditer(text))
    amounts = [read_number(match["number"]) or Decimal(0) for match in figures]
    if not amounts or not all(_LOWEST_LEVEL <= amount <= 100 for amount in amounts):
        return None
    compared = _COMPARES.search(text) or LEVEL_WORD.search(text)
    return max(amounts) if compared and not CREDIT_WORD.search(text) and not _LENGTH.search(text) else None


def _is_entry(text: str) -> bool:
    return _availability_in(text) is not None or (_LENGTH.search(text) is not None and "%" not in text)


def _read(sheet: Upright, paper: Paper) -> CreditTable | None:
    """The credit table that a table is, if it is one; without tiers where it only shows how credits are worked out."""
    if any(_is_entry(cell.text.lower()) for cell in sheet.rows[0]):
        sheet = sheet.without_titles()
    start = sheet.table.span.start
    heading = paper.document.heading_at(start).lower()
    bands, credits = _columns(sheet, heading)
    if not bands or not credits or _OFF_THE_PRICE.search(" ".join(sheet.titles)):
        return None
    rows = [row for row in sheet.body if any(_level_in(sheet, row, at) for at in bands) or bands == [0]]
    places = {sheet.cite(row[at]) for row in rows for at in (*bands, *credits)}
    is_example = any(map(_EXAMPLE.search, (heading, *(clause.own for clause in paper.clauses_above(start)[-1:]))))
    tiers = () if is_example else _least_tiers(_of_standard_rows(sheet), bands, credits)
    return CreditTable(sheet.table, tiers, tuple(sorted(places))) if tiers or is_example else None


def _of_standard_rows(sheet: Upright) -> Upright:
    """The sheet with the rows of the standard plan alone, where each of its rows is a plan and no band of one."""
    labels = [row[0].text.lower() for row in sheet.body]
    if not names_plans(labels):
        return sheet
    kept = of_standard_plan(labels)
    return replace(sheet, rows=(sheet.rows[0], *(row for at, row in enumerate(sheet.body) if at in kept)))


def _columns(sheet: Upright, heading: str) -> tuple[list[int], list[int]]:
    """Which columns say for what a credit is given, and which give it."""
    titles, columns = sheet.titles, list(zip(*sheet.body, strict=True))
    bands = [at for at in range(len(columns)) if _tells_bands(sheet, at)]
    credits = [at for at, column in enumerate(columns) if at not in bands and _gives_credit(titles[at], column)]
    if not any(_COMPARES.search(row[at].text.lower()) for row in sheet.body for at in bands):
        credits = [at for at in credits if not _is_only_a_discount(titles[at])]
    if not bands and FAILURE.search(f"{heading} {' '.join(titles)}"):  # failures of other kinds, each with its credit
        return [0], [at for at in credits if at and CREDIT_WORD.search(titles[at].replace("discount", ""))]
    return bands, credits


def _is_only_a_discount(title: str) -> bool:
    """Whether a title speaks of a discount, and of nothing else that is given back."""
    return _A_DISCOUNT.search(title) is not None and not CREDIT_WORD.search(_A_DISCOUNT.sub("", title))


def _tells_bands(sheet: Upright, column: int) -> bool:
    """Whether most cells of a column are bands or lengths, so that it says what a row is about."""
    filled = [row for row in sheet.body if row[column].text]
    is_credit = CREDIT_WORD.search(sheet.titles[column]) is not None
    return not is_credit and sum(_level_in(sheet, row, column) is not None for row in filled) * 2 > len(filled)


def _level_in(sheet: Upright, row: Sequence[Cell], column: int) -> str | None:
    """What the cell of a band says, with its title, without which "99.0%" need not be one; None where it is no band."""
    text = row[column].text.lower()
    said = text if _is_entry(text) else f"{sheet.titles[column]}: {text}"
    return said if _is_entry(said) else None


def _least_tiers(sheet: Upright, bands: Sequence[int], credits: Sequence[int]) -> tuple[Tier, ...]:
    """The tiers of the standard plan; of columns that name no plan, of the one whose largest credit is the least."""
    kept = [credits[at] for at in of_standard_plan([sheet.titles[at] for at in credits])]
    columns = [tiers for at in kept if (tiers := tuple(_column_of_tiers(sheet, bands, at)))]
    least = min(columns, key=lambda tiers: max(tier.credit for tier in tiers), default=())
    if _are_of_plans(least):
        return (min(least, key=lambda tier: tier.availability or 0),)
    return least if len(least) > 1 or any(tier.availability for tier in least) else ()


def _are_of_plans(tiers: Sequence[Tier]) -> bool:
    """Whether more is given back for a better availability: what tells plans apart, since a failure is the graver the less there is."""
    levels = [(tier.availability, tier.credit) for tier in tiers if tier.availability is not None]
    credits = [credit for _, credit in sorted(levels)]
    return (
        len(set(levels)) > 1 and len(levels) == len(tiers) and credits == sorted(credits) and credits[0] < credits[-1]
    )


def _gives_credit(title: str, column: Sequence[Cell]) -> bool:
    """Whether a column holds shares of the fees, and not another level, or rates that no figure bounds."""
    said = [cell.text.lower() for cell in column]
    if any(A_RATE.match(text, share.end()) for text in said for share in _FIGURE.finditer(text)):
        return False
    if not any(_credit_in(title, text) for text in said):
        return False
    if CREDIT_WORD.search(title) or any(map(CREDIT_WORD.search, said)):
        return True
    return not _IS_A_LEVEL.search(title) and any(
        (_credit_in(title, text) or 0) < _LOWEST_LEVEL for text in said if text
    )


def may_be_credit(share: Decimal) -> bool:
    """Whether a percentage can be a credit: nobody gives back 99.5 % of the fees, which is a level of availability."""
    return share <= _LARGEST_PART or share == 100


def _credit_in(title: str, text: str) -> Decimal | None:
    """The share of the fees that a cell gives back, in per cent; days are thirtieths of a month.

    >>> _credit_in("service credit", "15% of the monthly fee"), _credit_in("credit", "15 days"), _credit_in("credit", "None")
    (Decimal('15'), Decimal('50'), Decimal('0'))
    """
    if _NONE.match(text.lower()):
        return Decimal(0)
    for match in _FIGURE.finditer(text):
        amount = read_number(match["number"])
        if amount is not None and may_be_credit(amount) and (match["mark"] or _OF_FEES.search(title)):
            return amount
    days = _DAYS.search(text.lower())
    return min(Decimal(days["number"]) * 100 / 30, Decimal(100)).quantize(Decimal(1)) if days else None


def _column_of_tiers(sheet: Upright, bands: Sequence[int], column: int) -> Iterator[Tier]:
    for row in sheet.body:
        credit = _credit_in(sheet.titles[column], row[column].text)
        said = [said for at in bands if (said := _level_in(sheet, row, at))]
        if credit is not None and (said or (bands == [0] and row[0].text)):
            levels = [level for text in said if (level := _availability_in(text)) is not None]
            yield Tier(max(levels, default=None), credit, sheet.cite(row[column]))
