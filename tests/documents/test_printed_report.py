"""A report of ours that was printed to PDF is no contract; a contract that names the program is one."""

from __future__ import annotations

from pathlib import Path

import pytest
from reportlab.pdfgen.canvas import Canvas

from contract_check.documents.reading import read_document
from contract_check.model.document import ReadStatus

CLAUSE = "Supplier shall notify Customer of any Security Incident within 24 hours."
DRAFT = "Draft for review by counsel. Not an offer; nothing is agreed until it is signed."
DIGEST = "1ba1495f66cd"
FOOT = f"contract-check 0.1.0, policy “ours”, digest {DIGEST}. A checklist for people who negotiate, no legal advice."
FILES: list[tuple[str, list[str], str, ReadStatus]] = [
    # what it is, lines of the last page, keywords, what comes of it
    ("a_checklist", [CLAUSE, FOOT], "", ReadStatus.OWN_REPORT),
    ("its_foot_over_two_lines", [CLAUSE, FOOT[:60], FOOT[60:]], "", ReadStatus.OWN_REPORT),
    ("a_web_address_below_it", [CLAUSE, FOOT, "file:///home/acme.html 31/31"], "", ReadStatus.OWN_REPORT),
    ("in_german", [CLAUSE, f"contract-check 0.1.0, Regelwerk „unseres“, Prüfsumme {DIGEST}."], "", ReadStatus.OWN_REPORT),
    ("a_comparison", ["contract-check 0.1.0. A comparison for people who negotiate, no legal advice."], "", ReadStatus.OWN_REPORT),
    ("a_letter_saved_as_pdf", [CLAUSE], "contract-check letter", ReadStatus.OWN_REPORT),
    ("as_libreoffice_divides_keywords", [CLAUSE], "contract-check, checklist", ReadStatus.OWN_REPORT),
    ("a_contract", [CLAUSE], "", ReadStatus.READ),
    ("an_amendment_of_ours_which_may_be_signed", [CLAUSE], "contract-check amendment", ReadStatus.READ),
    ("a_contract_that_names_the_program", ["Customer may use contract-check 1.0. " + CLAUSE], "", ReadStatus.READ),
    ("a_clause_on_advice", [CLAUSE, "Support is no legal advice."], "", ReadStatus.READ),
    ("a_digest_of_something_else", [CLAUSE, f"Checksum {DIGEST}."], "", ReadStatus.READ),
    ("a_draft_of_ours_that_lost_its_keywords", [DRAFT, CLAUSE], "", ReadStatus.READ),
    ("a_draft_of_somebody_else", ["Draft for review by counsel.", CLAUSE], "", ReadStatus.READ),
    ("other_keywords", [CLAUSE], "contract, letter of intent, check", ReadStatus.READ),
]  # fmt: skip


@pytest.mark.parametrize(("says", "lines", "keywords", "status"), FILES, ids=[row[0] for row in FILES])
def test_printed_report(says: str, lines: list[str], keywords: str, status: ReadStatus, tmp_path: Path) -> None:
    canvas = Canvas(str(tmp_path / "a.pdf"), invariant=True)
    canvas.setKeywords(keywords)
    for page in (["1. Beginnings", "The parties begin on the first day."], lines):
        canvas.setFont("Helvetica", 8)
        for number, line in enumerate(page):
            canvas.drawString(60, 760 - 20 * number, line.replace("“", '"').replace("”", '"').replace("„", '"'))
        canvas.showPage()
    canvas.save()
    document = read_document(tmp_path / "a.pdf", "a.pdf")
    assert document.status is status
    assert (CLAUSE in document.text) is (status is ReadStatus.READ)
    assert ("report of this program" in document.problem) is (status is ReadStatus.OWN_REPORT)
    assert document.drafted is (keywords == "contract-check amendment" or DRAFT in lines)
