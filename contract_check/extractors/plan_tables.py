"""Tables of plans without what is another plan's: a paper as it holds for the customer who is said to have one of them.

Accepted: "Feature | Basic | Business", of which the customer has Basic; "Response (Gold Care)", which it has not bought; rows
"Basic | 99% " and "Business | 99.9%".
Rejected: a table that does not name the plan which the customer has; columns that are called otherwise.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from contract_check.extractors.holdings import Holdings, find_holdings
from contract_check.extractors.sla.plans import PLAN_NAME
from contract_check.language.clauses import Paper
from contract_check.model.document import Cell, Table
from contract_check.model.late_pattern import late_pattern

_PLAN_CELL = late_pattern(
    rf"\W*(?:the )?(?P<name>{PLAN_NAME})(?: (?:support|service))?(?: (?:plan|tier|edition|package|support|level|customers?))?\W*"
)


def of_the_customers_plan(paper: Paper) -> Paper:
    """The paper with blanks in place of the cells of plans that its customer has not; the same where there are none."""
    holdings = find_holdings(paper) if paper.document.tables else Holdings()
    if not holdings.plans and not holdings.wanting:
        return paper
    text, tables = paper.document.text, []
    for table in paper.document.tables:
        hidden = _hidden(table, holdings)
        for cell in hidden:
            text = f"{text[: cell.span.start]}{' ' * (cell.span.end - cell.span.start)}{text[cell.span.end :]}"
        tables.append(_without(table, hidden) if hidden else table)
    if text == paper.document.text:
        return paper
    return Paper(
        replace(paper.document, text=text, tables=tuple(t for t in tables if t.rows)), paper.parties, paper.plans
    )


def plan_in(title: str) -> str:
    """The plan that a title names and nothing else: "Team plan"; "" where it is called otherwise."""
    match = _PLAN_CELL.fullmatch(title.lower())
    return match["name"] if match else ""


def _hidden(table: Table, holdings: Holdings) -> list[Cell]:
    """The cells of a table that are not the customer's, with their titles."""
    columns = _others([cell.text for cell in table.rows[0]], holdings) if table.rows else set()
    rows = _others([row[0].text if row else "" for row in table.rows], holdings)
    return [
        cell for at, row in enumerate(table.rows) for place, cell in enumerate(row) if place in columns or at in rows
    ]


def _others(titles: Sequence[str], holdings: Holdings) -> set[int]:
    """Which titles name a plan that the customer has not, where another names the one that it has; and what it has not bought."""
    lowered = [title.lower() for title in titles]
    plans = {at: plan for at, title in enumerate(lowered) if (plan := plan_in(title))}
    has_one = any(name in holdings.plans for name in plans.values())
    others = {at for at, name in plans.items() if has_one and name not in holdings.plans}
    return others | {at for at, title in enumerate(lowered) for name in holdings.wanting if name in title}


def _without(table: Table, hidden: Sequence[Cell]) -> Table:
    gone = {id(cell) for cell in hidden}
    rows = (tuple(cell for cell in row if id(cell) not in gone) for row in table.rows)
    return replace(table, rows=tuple(row for row in rows if row))
