"""A checklist as Markdown that can be pasted into a ticket of GitHub, Jira or Linear.

Plain blocks only: headings, task boxes, short paragraphs and block quotes. No HTML and no tables,
since trackers disagree on both, and nothing inside list items, which some of them flatten.
Quotes are escaped (see `text`); for their exact characters there are the HTML and the JSON.
"""

from __future__ import annotations

from contract_check.model.checklist import Checklist
from contract_check.reports.operating_view import view_operating
from contract_check.reports.templating import render_markdown_page
from contract_check.reports.view import ChecklistView, view_checklist


def render_markdown(checklist: Checklist, view: ChecklistView | None = None) -> str:
    """The whole checklist, ending in one line break; `view` is the checklist in words, where that is at hand."""
    return render_markdown_page(
        "checklist.md", view=view or view_checklist(checklist), own=view_operating(checklist.operating)
    )
