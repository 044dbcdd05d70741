"""Tables of plans without what is another plan's: a paper as it holds for the customer who is said to have one of them.

Accepted: "Feature | Basic | Business", of which the customer has Basic; "Feature | Launch | Orbit", of which it has
Launch; "Response (Gold Care)", which it has not bought; rows
"Basic | 99% " and "Business | 99.9%", also where the plans stand in another column that is called so.
Rejected: a table that does not name the plan which the customer has; columns that are called otherwise.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from contract_check.extractors.papers.editions import edition_alone
from contract_check.extractors.plans.holdings import Holdings, family_of
from contract_check.extractors.sla.plans import PLAN_NAME
from contract_check.language.clauses import Paper
from contract_check.model.document import Cell, Table
from contract_check.model.late_pattern import late_pattern

_PLAN_CELL = late_pattern(
    rf"\W*(?:the )?(?P<name>{PLAN_NAME}(?: \d+)?)(?: (?:support|service))?(?: (?:plan|tier|edition|package|support|level|customers?))?\W*"
)

# Names of the vendor's own for its plans; what else stands at the head of a column is no plan.
_OWN_NAME = late_pattern(
    r"\W*(?:the )?(?P<name>[a-z][\w+-]*(?: [a-z\d][\w+-]*)?)(?: (?:plan|tier|edition|package))?\W*"
)
_NO_PLAN = frozenset(
    (
        "metric metrics description unit units note notes measure measurement target targets commitment commitments severity priority remark "
        "remarks component components feature features service services all value values level levels period scope definition applies comment "
        "comments calculation credit credits response resolution uptime availability"
    ).split()
)
_OF_PLANS = late_pattern(r"\W*(?:(?:subscription|service) )?(?:plan|tier|edition|package)s?\W*")


def of_the_customers_plan(paper: Paper, holdings: Holdings) -> Paper:
    """The paper with blanks in place of the cells of plans that its customer has not; the same where there are none."""
    if not holdings:
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
        replace(paper.document, text=text, tables=tuple(t for t in tables if t.rows)),
        paper.parties,
        paper.plans,
        paper.declined,
        paper.others,
    )


def plan_in(title: str) -> str:
    """The plan that a title names and nothing else: "Team plan"; "" where it is called otherwise."""
    match = _PLAN_CELL.fullmatch(title.lower())
    return match["name"] if match else ""


def _hidden(table: Table, holdings: Holdings) -> list[Cell]:
    """The cells of a table that are not the customer's, with their titles."""
    columns = _others([cell.text for cell in table.rows[0]], holdings, across=True) if table.rows else set()
    place = _column_of_plans(table)
    labels = [row[place].text if len(row) > place else "" for row in table.rows]
    rows = _others(labels, holdings, across=bool(labels and _OF_PLANS.fullmatch(labels[0].lower())))
    second = (row[1].text.lower() if len(row) > 1 else "" for row in table.rows)
    rows |= {at for at, label in enumerate(second) if any(label.startswith(name) for name in holdings.wanting)}
    return [
        cell for at, row in enumerate(table.rows) for column, cell in enumerate(row) if column in columns or at in rows
    ]


def _column_of_plans(table: Table) -> int:
    """The column that is called so ("Severity | Plan | Response"); else the first, in which names of plans may stand."""
    titles = table.rows[0] if table.rows else ()
    return next((at for at, title in enumerate(titles) if _OF_PLANS.fullmatch(title.text.lower())), 0)


def _others(titles: Sequence[str], holdings: Holdings, *, across: bool) -> set[int]:
    """Which titles name a plan that the customer has not, where another names the one that it has; and what it has not bought."""
    lowered = [title.lower() for title in titles]
    plans = {at: plan for at, title in enumerate(lowered) if (plan := plan_in(title))}
    own = {at for at, name in plans.items() if name in holdings.plans}
    own = own or {at for at, name in plans.items() if family_of(name) in holdings.families}
    if (
        not own
        and across
        and (own := {at for at, title in enumerate(lowered) if at and _own_name(title) in holdings.plans})
    ):
        plans |= {at: name for at, title in enumerate(lowered) if at and (name := _own_name(title))}
    others = {at for at in plans if own and at not in own}
    editions = {at: edition for at, title in enumerate(lowered) if (edition := edition_alone(title))}
    if not holdings.editions.isdisjoint(editions.values()):
        others |= {at for at, edition in editions.items() if edition not in holdings.editions}
    return others | {at for at, title in enumerate(lowered) for name in holdings.wanting if name in title}


def _own_name(title: str) -> str:
    """What may be a plan by a name of the vendor's own at the head of a column or row."""
    match = _OWN_NAME.fullmatch(title)
    return match["name"] if match and _NO_PLAN.isdisjoint(match["name"].split()) else ""


def _without(table: Table, hidden: Sequence[Cell]) -> Table:
    gone = {id(cell) for cell in hidden}
    rows = (tuple(cell for cell in row if id(cell) not in gone) for row in table.rows)
    return replace(table, rows=tuple(row for row in rows if row))
