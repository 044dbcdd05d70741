"""The annotated copies: the clauses of a contract highlighted, with a note for each finding."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pdfplumber
import pikepdf
import pypdfium2 as pdfium
import pytest
from printed import BREACH, SUSPENSION, UPTIME, draw_evidence, printed_checklist
from samples import EVIL

from contract_check.documents.reading import read_document
from contract_check.model.checklist import Checklist
from contract_check.model.finding import Outcome
from contract_check.model.paper_finding import PaperFinding, PaperMatter
from contract_check.model.rule import Severity
from contract_check.model.tool import DocumentFacts, ReadContract
from contract_check.reports.annotated import write_annotated
from contract_check.reports.evidence import Evidence

Printed = tuple[Checklist, list[tuple[Path, str]], Evidence]


@pytest.fixture(scope="module")
def printed(tmp_path_factory: pytest.TempPathFactory) -> Printed:
    checklist, files = printed_checklist(tmp_path_factory.mktemp("contracts"))
    return checklist, files, draw_evidence(checklist, files)


def annotate(printed: Printed, folder: Path) -> Path:
    checklist, files, evidence = printed
    (written,), failed = write_annotated(checklist, evidence, files, folder)
    assert not failed
    return written


def test_annotations_are_read_back_by_another_library(printed: Printed, tmp_path: Path) -> None:
    with pdfplumber.open(annotate(printed, tmp_path)) as pdf:
        pages = {page.page_number: page.annots for page in pdf.pages}
        words = {page.page_number: page for page in pdf.pages}
        for number, quote in ((1, BREACH), (2, UPTIME), (3, SUSPENSION)):
            highlight = next(a for a in pages[number] if a["data"]["Subtype"].name == "Highlight")
            inside = words[number].crop((highlight["x0"], highlight["top"], highlight["x1"], highlight["bottom"]))
            assert inside.extract_text().replace("\n", " ") == quote
        said = next(a["contents"] for a in pages[1] if a["data"]["Subtype"].name == "Highlight")
    assert said.startswith("1. Breach notice: below what is required (critical).")
    assert "Required: within 48 hours. The contract says: 72 hours." in said and "Ask for: Acme Ltd shall" in said


def test_every_finding_has_its_note(printed: Printed, tmp_path: Path) -> None:
    with pikepdf.open(annotate(printed, tmp_path)) as pdf:
        names = [str(a.NM).partition("@")[0] for page in pdf.pages for a in page.get("/Annots", [])]
        missing = [a for a in pdf.pages[0].Annots if a.Subtype == "/Text"]
    assert sorted(names) == sorted(finding.id for finding in printed[0].findings)
    assert len(missing) == 1 and "Not in the contract".lower() in str(missing[0].Contents)


def test_what_is_said_of_the_papers_themselves_is_noted_too(printed: Printed, tmp_path: Path) -> None:
    checklist, files, evidence = printed
    citation = checklist.findings[0].term.citation  # type: ignore[union-attr]
    at_clause = PaperFinding(PaperMatter.BLANK, Severity.MAJOR, "A blank", "A figure is blank.", (citation,))
    of_all = PaperFinding(PaperMatter.UNSIGNED, Severity.MINOR, "Not signed", "Nobody has signed.")
    found = replace(checklist, findings=(), paper_findings=(at_clause, of_all))
    with pikepdf.open(annotate((found, files, evidence), tmp_path)) as pdf:
        notes = {str(a.NM): str(a.Subtype) for a in pdf.pages[0].Annots}
    assert notes == {"acme-crm/papers-left-blank-p1": "/Highlight", "acme-crm/papers-not-signed": "/Text"}


def test_what_we_would_accept_is_not_written_on_a_contract(printed: Printed, tmp_path: Path) -> None:
    with pikepdf.open(annotate(printed, tmp_path)) as pdf:
        said = [str(a.Contents) for page in pdf.pages for a in page.get("/Annots", [])]
    assert said and not any("named contact" in text for text in said)
    assert all(finding.fallback == "72 hours, with a named contact" for finding in printed[0].findings)


def test_a_viewer_shows_the_highlight_and_the_page_is_not_changed(printed: Printed, tmp_path: Path) -> None:
    path = annotate(printed, tmp_path)
    with pdfium.PdfDocument(path) as pdf, pdfium.PdfDocument(printed[1][0][0]) as original:
        colours = {pixel for _, pixel in pdf[0].render(scale=1).to_pil().convert("RGB").getcolors(1 << 20)}
        assert any(red > 240 and green > 200 and blue < 120 for red, green, blue in colours)
        bare, before = pdf[0].render(scale=1, may_draw_forms=False, draw_annots=False), original[0].render(scale=1)
        assert bare.to_pil().tobytes() == before.to_pil().tobytes()


def test_the_same_notes_give_the_same_bytes(printed: Printed, tmp_path: Path) -> None:
    assert annotate(printed, tmp_path / "a").read_bytes() == annotate(printed, tmp_path / "b").read_bytes()


def test_a_copy_keeps_the_password_of_its_contract(printed: Printed, tmp_path: Path) -> None:
    checklist, files, _ = printed
    locked = tmp_path / "acme-msa.pdf"
    with pikepdf.open(files[0][0]) as pdf:
        pdf.save(locked, encryption=pikepdf.Encryption(owner="secret", user="secret"))
    document = read_document(locked, "acme-msa.pdf", ("secret",))
    again = replace(checklist, papers=(ReadContract(document, DocumentFacts()),))
    evidence = draw_evidence(again, [(locked, "acme-msa.pdf")], lambda _: ("wrong", "secret"))
    written, failed = write_annotated(
        again, evidence, [(locked, "acme-msa.pdf")], tmp_path / "out", lambda _: ("secret",)
    )
    assert written and not failed
    with pytest.raises(pikepdf.PasswordError):
        pikepdf.open(written[0])
    with pikepdf.open(written[0], password="secret") as pdf:  # noqa: S106
        assert pdf.pages[0].Annots
    _, failed = write_annotated(again, evidence, [(locked, "acme-msa.pdf")], tmp_path / "out2")
    assert failed and "no annotated copy" in failed[0]


def test_hostile_words_are_only_read(printed: Printed, tmp_path: Path) -> None:
    checklist, files, evidence = printed
    first = replace(checklist.findings[0], rule=replace(checklist.findings[0].rule, title=EVIL), gap=EVIL)
    path = annotate((replace(checklist, findings=(first,)), files, evidence), tmp_path)
    with pikepdf.open(path) as pdf:
        (note,) = pdf.pages[0].Annots
        assert "<script>" in str(note.Contents) and "\u202e" not in str(note.Contents)
        assert not {"/A", "/AA", "/RC"} & set(note.keys())


@pytest.mark.parametrize("outcome", Outcome)
def test_a_note_is_made_whatever_the_outcome(outcome: Outcome, printed: Printed, tmp_path: Path) -> None:
    checklist, files, evidence = printed
    found = replace(checklist, findings=(replace(checklist.findings[0], outcome=outcome),))
    with pikepdf.open(annotate((found, files, evidence), tmp_path)) as pdf:
        assert [str(a.NM).partition("@")[0] for a in pdf.pages[0].Annots] == [checklist.findings[0].id]


def test_excepted_and_met_are_told_apart_by_colour(printed: Printed, tmp_path: Path) -> None:
    with pikepdf.open(annotate(printed, tmp_path)) as pdf:
        colours = {tuple(round(float(c), 2) for c in a.C) for page in pdf.pages for a in page.get("/Annots", [])}
    outcomes = {finding.outcome for finding in printed[0].findings}
    assert outcomes == {Outcome.BELOW, Outcome.UNCLEAR, Outcome.MISSING, Outcome.MET} and len(colours) == 4
