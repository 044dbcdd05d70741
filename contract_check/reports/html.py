"""A checklist as one HTML file: attach it to any ticket, read it in any browser, print it.

Nothing is loaded, so that it opens from a mail or a share, and a contract's text can do nothing but be
read. Beside each item stands the place on the page where the contract says so. The one script is ours: it
hides items that a reader does not want to see, and the page is whole without it.
"""

from __future__ import annotations

from contract_check.model.checklist import Checklist
from contract_check.reports.evidence import NO_EVIDENCE, Album, Evidence
from contract_check.reports.operating_view import view_operating
from contract_check.reports.templating import render_html_page
from contract_check.reports.view import ChecklistView, view_checklist


def render_html(checklist: Checklist, evidence: Evidence = NO_EVIDENCE, view: ChecklistView | None = None) -> str:
    """The whole page; the same checklist gives the same bytes. `view` is the checklist in words, where that is at hand."""
    view = view or view_checklist(checklist)
    items = [item for section in view.sections for item in section.items]
    own = view_operating(checklist.operating)
    ours = [*own.gaps, *own.excepted] if own else []
    return render_html_page(
        "checklist.html",
        script="filter.js",
        view=view,
        own=own,
        album=Album(evidence),
        severities={item.severity for item in items} | {item.severity for item in ours},
        owners=sorted({item.owner for item in (*items, *view.met)} | {item.owner for item in ours}),
    )
