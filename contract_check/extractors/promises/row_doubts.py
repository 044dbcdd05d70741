"""Rows of tables and lines of sheets that do not give to the customer what they say: not yet done, sold apart, or none in another plan.

Accepted: "Encryption at rest | partly", "Penetration tests: planned", "Emergency line (optional, subject to a charge) | 24/7", "Uptime | none | 99.9%" below
"Team | Enterprise", the row "Business | 1 hour" above "Basic | no technical support".
Rejected: "Encryption at rest | yes | rotation of keys planned", "Emergency line (included) | 24/7", "Uptime | none | 99.9%" below
"Free | Team", a price of none.

What the customer has bought may stand in another paper, so what hangs on it cannot be read.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from contract_check.extractors.plans.plan_tables import plan_in
from contract_check.extractors.term_reading import Reading, Unreadable
from contract_check.language.clauses import Paper
from contract_check.model.document import Cell, Table
from contract_check.model.late_pattern import late_pattern
from contract_check.model.term import Better, Kind, TermDefinition
from contract_check.model.values import Flag

_NOT_YET = late_pattern(
    r"\W*(?:partly|partially|partial|in part|planned|in (?:preparation|progress|planning|development)|under way|underway|pending|"
    r"not yet(?: \w+)?|tb[acd]|to be (?:done|implemented|introduced)|"
    r"(?:on (?:the|our) )?roadmap|coming soon)(?:,? (?:for )?q[1-4](?: \d{4})?)?\W*",
    re.IGNORECASE,
)
_LABEL = late_pattern(r"\W*[A-Za-z][^:|?]{2,80}(?: ?: | [–—-] )")
_SOLD_APART = late_pattern(
    r"\boptional(?:ly)?\b|\badd-?on\b|\bsubject to (?:an? |separate )?(?:\w+ )?(?:charges?|fees?|surcharge)\b|"
    r"\b(?:at|for) (?:an? )?(?:extra|additional|separate) (?:cost|charge|fee|price)s?\b|\bfor a (?:surcharge|fee)\b|"
    r"\b(?:chargeable|at a surcharge|not (?:ordered|booked|included|purchased|subscribed))\b",
    re.IGNORECASE,
)
_INCLUDED = late_pattern(
    r"(?<!not )\b(?:included|free of charge|ordered|booked)\b|\bno (?:extra|additional)\b", re.IGNORECASE
)
# "Not applicable" excludes nothing: the question does not arise.
_NOTHING = late_pattern(
    r"\W*(?:[-–—✗✘×]|none|no|no (?:\w+ ){0,2}?(?:commitment|support|sla|target|guarantee|coverage)|"
    r"not (?:covered|included|available|offered|supported|provided))\W*",
    re.IGNORECASE,
)
_PRICE = late_pattern(r"\b(?:price|fee|cost|charge|discount|surcharge)s?\b", re.IGNORECASE)
_FREE = frozenset({"free", "community", "trial"})
# Of these a law or the customer wants none, so that "none" is the best that a plan can give.
_BEST_IS_NONE = frozenset({"ai.input_retention", "data.training_use", "data.aggregate_use"})


class RowDoubts:
    """The readings of a paper's tables that hang on what else stands in the row or table."""

    def __init__(self, paper: Paper) -> None:
        self._tables = tuple(table for table in paper.document.tables if len(table.rows) > 1)

    def settle(self, readings: Sequence[Reading], term: TermDefinition) -> list[Reading]:
        """The readings; one of a row in doubt cannot be read, and yields to all others."""
        if term.better is Better.FALSE or term.id in _BEST_IS_NONE:
            return list(readings)
        return [self._read(reading, term) for reading in readings]

    def _read(self, reading: Reading, term: TermDefinition) -> Reading:
        if reading.value is None or reading.found == Flag(False):
            return reading
        if why := _doubt_of_a_line(reading, term):
            return replace(reading, found=Unreadable(why), weight=reading.weight - 10)
        for table in self._tables:
            if table.span.start <= reading.span.start < table.span.end and (why := _doubt(table, reading, term)):
                return replace(reading, found=Unreadable(why), weight=reading.weight - 10)
        return reading


def _doubt_of_a_line(reading: Reading, term: TermDefinition) -> str:
    """Why what a line of a sheet names is not given: "Penetration tests: planned"."""
    clause = reading.clause
    if clause is None or clause.table is not None or term.kind not in (Kind.FLAG, Kind.SET):
        return ""
    label = _LABEL.match(clause.text)
    if label is None or not _NOT_YET.fullmatch(clause.text, label.end()):
        return ""
    return f"its line says that it is not wholly done: “{clause.text.strip()[:160]}”"


def _doubt(table: Table, reading: Reading, term: TermDefinition) -> str:
    """Why what a row says may not hold for the customer; nothing where no cell casts a doubt on it."""
    at = next((at for at, row in enumerate(table.rows) if row and _holds(row, reading)), None)
    if at is None:
        return ""
    row = table.rows[at]
    own = " | ".join(cell.text.strip() for cell in row)
    if term.kind in (Kind.FLAG, Kind.SET) and any(_NOT_YET.fullmatch(cell.text) for cell in row[1:]):
        return f"its row says that it is not wholly done: “{own[:160]}”"
    if any(_SOLD_APART.search(cell.text) and not _INCLUDED.search(cell.text) for cell in row):
        return f"its row says that it is sold apart: “{own[:160]}”"
    if other := _wanting_in_a_plan(table, at):
        return f"another plan gives none, and which the customer has is not said: “{other[:160]}”"
    return ""


def _wanting_in_a_plan(table: Table, at: int) -> str:
    """The cells of a paid plan that has nothing where the row `at` has a figure, by columns or by rows."""
    head, row = table.rows[0], table.rows[at]
    plans = [place for place, cell in enumerate(head) if place and _is_paid(cell)]
    if len(plans) > 1 and len(row) == len(head) and any(_NOTHING.fullmatch(row[place].text) for place in plans):
        return " | ".join(cell.text.strip() for cell in row)
    if not _is_paid(row[0]):
        return ""
    for other in (other for other in table.rows[1:] if other and other is not row and _is_paid(other[0])):
        for title, mine, theirs in zip(head, row, other, strict=False):
            says = re.search(r"\d", mine.text) and not _PRICE.search(title.text)
            if says and _NOTHING.fullmatch(theirs.text):
                return " | ".join(cell.text.strip() for cell in other)
    return ""


def _is_paid(cell: Cell) -> bool:
    return bool(plan := plan_in(cell.text)) and plan not in _FREE


def _holds(row: Sequence[Cell], reading: Reading) -> bool:
    return row[0].span.start <= reading.span.start < max(row[-1].span.end, row[0].span.end)
