"""A checklist whose passages stand in a PDF of our own, for whatever shows or marks the page."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from factories import make_checklist, make_finding, make_rule, make_term
from reportlab.pdfgen.canvas import Canvas

from contract_check.documents.reading import read_document
from contract_check.model.checklist import Checklist
from contract_check.model.citation import Citation, cite
from contract_check.model.document import Document, Span
from contract_check.model.finding import Absence, Finding, Outcome
from contract_check.model.tool import DocumentFacts, ReadContract, Role
from contract_check.reports.evidence import Drawing, Evidence

BREACH = "Supplier shall notify Customer of a security incident within seventy-two (72) hours."
UPTIME = "Supplier shall keep the Service available for 99.5% of each month."
SUSPENSION = "Supplier may suspend users who break the rules of acceptable use."


def draw_contract(path: Path, clauses: Sequence[str], pages: int = 3) -> Path:
    """A contract of `pages` pages, one paragraph of filling after each clause."""
    canvas = Canvas(str(path), pagesize=(595, 842), invariant=1)
    filling = "This paragraph is about other matters and fills the page as contracts do, at some length and to no end."
    for page in range(pages):
        canvas.setFont("Helvetica", 10)
        height = 700
        for number in range(14):
            chosen = [c for index, c in enumerate(clauses) if index % pages == page and index // pages == number]
            for line in (chosen or [filling]) + [filling]:
                canvas.drawString(60, height, f"{page + 1}.{number + 1} {line}" if line is not filling else line)
                height -= 24
        canvas.showPage()
    canvas.save()
    return path


def cite_words(document: Document, words: str) -> Citation:
    """The citation of the first place where `words` stand."""
    start = document.text.index(words)
    return cite(document, Span(start, start + len(words)))


def printed_finding(document: Document, words: str, outcome: Outcome = Outcome.BELOW, **changes: Any) -> Finding:
    """A finding on a passage of the document, by a rule with `changes`."""
    rule = make_rule(**changes)
    value = "99.5%" if rule.term == "sla.uptime" else "72 hours"
    term = replace(make_term(value, rule.term), citation=cite_words(document, words))
    level, severity = rule.required["load-bearing"], rule.severity["load-bearing"]
    return replace(make_finding(outcome), rule=rule, level=level, severity=severity, term=term)


def printed_checklist(folder: Path) -> tuple[Checklist, list[tuple[Path, str]]]:
    """Two gaps with a clause, one that may be answered, one without any passage, and one in order."""
    path = draw_contract(folder / "acme-msa.pdf", (BREACH, UPTIME, SUSPENSION))
    document = read_document(path, "acme-msa.pdf")
    near = cite_words(document, SUSPENSION)
    findings = (
        printed_finding(document, BREACH),
        printed_finding(document, UPTIME, term="sla.uptime", required="at least 99.9%", severity="major", owner="legal"),
        make_finding(
            Outcome.UNCLEAR,
            make_rule("commercial.suspension_notice", "at least 10 days", severity="minor", owner="legal"),
            term=None,
            absence=Absence(3, (), ("suspend",), near, may_answer=True),
        ),
        make_finding(Outcome.MISSING, make_rule("security.audit_right", "required", severity="critical")),
        printed_finding(document, UPTIME, Outcome.MET, term="sla.uptime", required="at least 99%", name="met-uptime", title="Met uptime"),
    )  # fmt: skip
    facts = DocumentFacts("Master Agreement", Role.MASTER, "Acme Ltd", "Globex GmbH")
    return make_checklist(findings, papers=(ReadContract(document, facts),)), [(path, "acme-msa.pdf")]


def draw_evidence(
    checklist: Checklist, files: Sequence[tuple[Path, str]], passwords: Callable[[str], tuple[str, ...]] = lambda _: ()
) -> Evidence:
    """The pictures of the passages that a checklist shows."""
    ((_, _, evidence),) = Drawing({name: path for path, name in files}, passwords).draw([(checklist, "acme-crm")])
    return evidence
