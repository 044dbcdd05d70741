"""Whether pilot paper under a tool in earnest use is the first thing said: a table of families and tiers."""

from __future__ import annotations

from dataclasses import replace

import pytest
from factories import EXPERIMENT, LOAD_BEARING, make_contract, make_document, make_paper, make_rules

from contract_check.findings.checklist import build_checklist
from contract_check.findings.standing import take_standing
from contract_check.model.document import ReadStatus
from contract_check.model.paper_finding import PaperMatter
from contract_check.model.rule import Severity
from contract_check.model.tool import Role
from contract_check.reports.markdown import render_markdown

PAPERS = {role: make_paper(document=make_document(f"{role.name.lower()}.pdf"), role=role) for role in Role}
EARNEST = replace(LOAD_BEARING, allows_pilot=False)
TABLE = [
    ("a_pilot_agreement", EARNEST, [Role.PILOT], "A load-bearing tool on pilot paper"),
    ("a_pilot_that_a_letter_extends", EARNEST, [Role.AMENDMENT, Role.PILOT], "A load-bearing tool on pilot paper"),
    ("click_through_terms", EARNEST, [Role.ONLINE_TERMS, Role.DPA], "A load-bearing tool on click-through terms"),
    ("an_order_form_under_click_through_terms", EARNEST, [Role.ORDER_FORM, Role.ONLINE_TERMS], "A load-bearing tool on click-through terms"),
    ("a_negotiated_agreement", EARNEST, [Role.MASTER], ""),
    ("an_agreement_after_the_pilot", EARNEST, [Role.MASTER, Role.PILOT], ""),
    ("an_agreement_that_names_online_terms", EARNEST, [Role.MASTER, Role.ONLINE_TERMS], ""),
    ("an_experiment_may_stand_on_a_pilot", EXPERIMENT, [Role.PILOT], ""),
    ("papers_of_no_known_kind", EARNEST, [Role.OTHER, Role.SLA], ""),
]  # fmt: skip


@pytest.mark.parametrize(("tier", "roles", "title"), [row[1:] for row in TABLE], ids=[row[0] for row in TABLE])
def test_pilot_paper(tier, roles, title) -> None:  # type: ignore[no-untyped-def]
    contract = make_contract(*(PAPERS[role] for role in roles))
    checklist = build_checklist(contract, make_rules(), tier, version="0")
    found = [f for f in checklist.paper_findings if f.matter is PaperMatter.PILOT_PAPER]
    assert [(f.title, f.severity) for f in found] == ([(title, Severity.CRITICAL)] if title else [])
    bare = replace(checklist, findings=())  # whatever the papers say, what they are counts for the exit code
    assert (take_standing(bare).worst is Severity.CRITICAL) == bool(title)
    first = render_markdown(checklist).splitlines()[2]
    assert first.startswith(f"**{title}. Acme CRM is filed as") if title else "pilot" not in first


def test_a_file_that_could_not_be_read_is_said_with_it() -> None:
    locked = make_paper(document=make_document("msa.pdf", status=ReadStatus.PASSWORD))
    checklist = build_checklist(make_contract(PAPERS[Role.PILOT], locked), make_rules(), EARNEST, version="0")
    assert "as far as its papers could be read" in checklist.paper_findings[0].says
