"""The files of a folder read and sorted by tool, with a progress bar: what every command does that compares."""

from __future__ import annotations

from datetime import date

from contract_check.cli.progress import read_cards
from contract_check.findings.portfolio import Plan, sort_for
from contract_check.reading.contracts import Coming
from contract_check.register.bought_plans import for_bought_plans
from contract_check.register.papers import Papers
from contract_check.register.sorting import SortedPapers


def read_sorted(plan: Plan, papers: Papers, coming: Coming, as_of: date | None = None) -> SortedPapers:
    """What comes of the files of `papers`, by the tools of the plan, and as it is for the plans that their orders name on the day (or today)."""
    return for_bought_plans(sort_for(plan, papers, read_cards(coming)), coming.again, as_of or date.today())
