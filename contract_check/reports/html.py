"""A checklist as one HTML file: attach it to any ticket, read it in any browser, print it.

There are no scripts and nothing is loaded, so that it opens from a mail or a share, and so that a
contract's text can do nothing but be read. The boxes can be ticked on the screen or on paper.
"""

from __future__ import annotations

from contract_check.model.finding import Checklist
from contract_check.reports.templating import render_html_page
from contract_check.reports.view import view_checklist


def render_html(checklist: Checklist) -> str:
    """The whole page; the same checklist gives the same bytes."""
    return render_html_page("checklist.html", view=view_checklist(checklist))
