"""Files are left alone only where they say what a run without memory would write; anything else is written again."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import fields, replace
from datetime import date
from pathlib import Path

import pytest
from click.testing import CliRunner
from factories import LOAD_BEARING, make_accepted, make_citation, make_finding, make_rule, make_tool
from samples import sample_checklist, sample_operating
from whole import Run, write_run

import contract_check.reports.kept_files as kept_files
from contract_check.cli import main
from contract_check.documents.page_pictures import FilePictures
from contract_check.execution.cache import Cache
from contract_check.execution.executor import Lost
from contract_check.model.checklist import Checklist
from contract_check.model.document import Page, Span
from contract_check.model.family import Reference
from contract_check.model.finding import Inapplicable, Outcome
from contract_check.model.paper_finding import PaperFinding, PaperMatter
from contract_check.model.rule import Severity
from contract_check.model.term_course import TermCourse
from contract_check.model.tick import Tick
from contract_check.model.tool import Order
from contract_check.reports.evidence import NO_EVIDENCE, Evidence
from contract_check.reports.kept_files import KeptFiles
from contract_check.reports.language import speaking

ENDINGS = ("md", "html", "json", "csv")
FIXTURES = Path(__file__).resolve().parents[2] / "fixtures"
Change = Callable[[Checklist], Checklist]


def first(checklist: Checklist, **changes: object) -> Checklist:
    """The checklist with a change in its first finding."""
    return replace(checklist, findings=(replace(checklist.findings[0], **changes), *checklist.findings[1:]))


def in_first_paper(checklist: Checklist, **changes: object) -> Checklist:
    """The checklist with a change in the record of its first paper."""
    paper, *others = checklist.papers
    return replace(checklist, papers=(replace(paper, document=replace(paper.document, **changes)), *others))


# One row at least for each part of a checklist: the test below fails where a new part has none.
CHANGES: dict[str, Change] = {
    "tool": lambda c: replace(c, tool=replace(c.tool, owner="Somebody Else")),
    "tier": lambda c: replace(c, tier=replace(LOAD_BEARING, title="Vital")),
    "papers": lambda c: in_first_paper(c, sha256="f" * 64),
    "papers: a note": lambda c: in_first_paper(c, notes=("a page is turned",)),
    "findings": lambda c: replace(c, findings=c.findings[1:]),
    "findings: the outcome": lambda c: first(c, outcome=Outcome.UNCLEAR),
    "findings: the words of the gap": lambda c: first(c, gap="It says less than that."),
    "findings: the wording to ask for": lambda c: first(c, ask="Vendor shall do it."),
    "findings: the reason of the rule": lambda c: first(c, rule=replace(c.findings[0].rule, why="For another reason.")),
    "findings: an exception": lambda c: first(c, accepted=make_accepted()),
    "findings: a tick": lambda c: first(
        c, tick=Tick("acme-crm/x", "0" * 12, True, "Talked.", "a.docx", date(2026, 1, 2))
    ),
    "rules_digest": lambda c: replace(c, rules_digest="e" * 64),
    "program_version": lambda c: replace(c, program_version="9.9"),
    "checked_on": lambda c: replace(c, checked_on=date(2031, 1, 1)),
    "notes": lambda c: replace(c, notes=(*c.notes, "One more thing.")),
    "stale": lambda c: replace(c, stale=((make_accepted(), "It is stale."),)),
    "policy": lambda c: replace(c, policy="another"),
    "inapplicable": lambda c: replace(c, inapplicable=(Inapplicable(make_rule(), "It is not asked."),)),
    "order": lambda c: replace(c, order=Order(notes=("An amendment names a section that is not there.",))),
    "paper_findings": lambda c: replace(
        c, paper_findings=(PaperFinding(PaperMatter.UNSIGNED, Severity.MINOR, "Not signed", "Nobody signed."),)
    ),
    "not_here": lambda c: replace(
        c, not_here=(Reference("aup", "the Acceptable Use Policy", "", None, (), make_citation()),)
    ),
    "course": lambda c: replace(c, course=TermCourse(date(2026, 11, 24), unclear=("No day is stated.",))),
    "operating": lambda c: replace(c, operating=sample_operating("Other")),
}


@pytest.fixture
def written(tmp_path: Path) -> tuple[KeptFiles, Path]:
    """A checklist that was written into `out` and kept."""
    kept = KeptFiles(Cache(tmp_path / "cache"), tmp_path / "out", ENDINGS)
    write(sample_checklist(), tmp_path / "out", kept)
    return kept, tmp_path / "out"


def write(
    checklist: Checklist, out: Path, kept: KeptFiles | None, evidence: Evidence = NO_EVIDENCE
) -> dict[str, bytes]:
    files = write_run(Run((checklist,)), out, ENDINGS, evidence, kept=kept)
    return {path.name: path.read_bytes() for path in files}


def test_every_part_of_a_checklist_has_a_row() -> None:
    assert {name.split(":")[0] for name in CHANGES} == {part.name for part in fields(Checklist)}


@pytest.mark.parametrize("change", CHANGES)
def test_a_checklist_that_says_something_else_is_written_again(
    change: str, written: tuple[KeptFiles, Path], tmp_path: Path
) -> None:
    kept, out = written
    changed = CHANGES[change](sample_checklist())
    assert not kept.hold(changed, "acme-crm")
    assert write(changed, out, kept) == write(changed, tmp_path / "anew", None)


def test_files_that_hold_are_left_alone(written: tuple[KeptFiles, Path], monkeypatch: pytest.MonkeyPatch) -> None:
    kept, out = written
    files = [out / f"acme-crm.{ending}" for ending in ENDINGS]
    before = [path.stat().st_ino for path in files]
    again = write_run(Run((sample_checklist(),)), out, ENDINGS, kept=kept)
    assert [path.stat().st_ino for path in files] == before
    assert again[: len(files)] == files  # they count as files of this run all the same


@pytest.mark.parametrize("ending", ENDINGS)
@pytest.mark.parametrize("spoil", [Path.unlink, lambda path: path.write_bytes(path.read_bytes() + b" "), Path.touch])
def test_a_file_that_was_edited_or_removed_is_written_again(
    spoil: Callable[[Path], object], ending: str, written: tuple[KeptFiles, Path], tmp_path: Path
) -> None:
    kept, out = written
    spoil(out / f"acme-crm.{ending}")
    assert kept.hold(sample_checklist(), "acme-crm") == (spoil is Path.touch)
    assert write(sample_checklist(), out, kept) == write(sample_checklist(), tmp_path / "anew", None)


def test_other_options_another_name_and_another_program_hold_nothing(
    written: tuple[KeptFiles, Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    kept, out = written
    cache, checklist = Cache(tmp_path / "cache"), sample_checklist()
    template = tmp_path / "ours.docx"
    template.write_bytes(b"a template")
    assert kept.hold(checklist, "acme-crm") and KeptFiles(cache, out, ENDINGS).hold(checklist, "acme-crm")
    assert not kept.hold(checklist, "acme-crm-2")
    assert not KeptFiles(cache, out, ("md",)).hold(checklist, "acme-crm")
    assert not KeptFiles(cache, out, ENDINGS, pictures=True).hold(checklist, "acme-crm")
    assert not KeptFiles(cache, out, ENDINGS, template=template).hold(checklist, "acme-crm")
    assert not KeptFiles(cache, tmp_path / "elsewhere", ENDINGS).hold(checklist, "acme-crm")
    assert not KeptFiles(None, out, ENDINGS).hold(checklist, "acme-crm")
    monkeypatch.setattr(kept_files, "digest_whole_program", lambda: "another")
    assert not kept.hold(checklist, "acme-crm")


def test_what_was_written_in_another_language_is_written_again(written: tuple[KeptFiles, Path], tmp_path: Path) -> None:
    out, checklist = written[1], sample_checklist()
    with speaking("de"):
        german = KeptFiles(Cache(tmp_path / "cache"), out, ENDINGS)
        assert not german.hold(checklist, "acme-crm")
        assert write(checklist, out, german) == write(checklist, tmp_path / "anew", None)
        assert german.hold(checklist, "acme-crm")
    assert not written[0].hold(checklist, "acme-crm")


@pytest.mark.parametrize(
    "change", [{"opened_with_password": True}, {"pages": (Page(1, Span(0, 9), ocr=True),)}], ids=str
)
def test_what_may_not_be_kept_is_written_at_every_run(change: dict[str, object], tmp_path: Path) -> None:
    """What a password opened leaves no trace; OCR of another version may see other places on the page."""
    kept, checklist = KeptFiles(Cache(tmp_path / "cache"), tmp_path / "out", ENDINGS), sample_checklist()
    checklist = in_first_paper(checklist, **change)
    write(checklist, tmp_path / "out", kept)
    assert not kept.hold(checklist, "acme-crm")


def test_a_folder_has_one_entry_for_each_checklist_however_often_it_is_written(
    written: tuple[KeptFiles, Path], tmp_path: Path
) -> None:
    kept, out = written
    for change in CHANGES.values():
        write(change(sample_checklist()), out, kept)
    assert Cache(tmp_path / "cache").measure().entries == 1


def test_pictures_that_could_not_be_drawn_are_tried_again(tmp_path: Path) -> None:
    kept, checklist = KeptFiles(Cache(tmp_path / "cache"), tmp_path / "out", ENDINGS), sample_checklist()
    file = checklist.papers[0].document.path
    write(checklist, tmp_path / "out", kept, Evidence({file: Lost("It took too long.")}, wanted=True))
    assert not kept.hold(checklist, "acme-crm")
    write(checklist, tmp_path / "out", kept, Evidence({file: FilePictures((), {}, {})}, wanted=True))
    assert kept.hold(checklist, "acme-crm")


def test_a_checklist_of_a_finding_more_is_another_one(written: tuple[KeptFiles, Path]) -> None:
    more = replace(sample_checklist(), findings=(*sample_checklist().findings, make_finding()))
    assert not written[0].hold(more, "acme-crm")
    assert not written[0].hold(replace(sample_checklist(), tool=make_tool("Acme CRM", ticket="X-1")), "acme-crm")


def test_a_second_check_writes_what_a_first_one_would(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Unchanged, with a file edited and one removed, on another day, and with a gap accepted: always as without a cache."""
    contracts = tmp_path / "contracts"
    contracts.mkdir()
    for name in ("northlight-order-form.pdf", "northlight-sla.pdf", "sketchpine-terms.pdf"):
        (contracts / name).write_bytes((FIXTURES / "contracts" / name).read_bytes())
    accepted = tmp_path / "exceptions.yaml"
    accepted.write_text(
        '- {tool: "Northlight Analytics, Inc.", rule: liability-cap, accepted_by: R. Roe, why: Small., until: 2027-01-01}\n'
    )

    def check(out: str, *options: str) -> dict[str, bytes]:
        command = ["check", str(contracts), "--tier", "production", "--no-ocr", "--jobs", "1", "--fail-on", "never"]
        result = CliRunner().invoke(main, [*command, "--out", str(tmp_path / out), *options])
        assert result.exit_code == 0, result.output
        files = {path.name: path.read_bytes() for path in (tmp_path / out).iterdir()}
        return {**files, "printed": " ".join(result.output.replace(out, "OUT").split()).encode()}

    cached = ("--cache", str(tmp_path / "cache"))
    day = ("--date", "2026-11-20")
    expected = check("anew", *day, "--no-cache")
    assert check("kept", *day, *cached) == expected
    page = tmp_path / "kept" / "northlight-analytics-inc.html"
    inode = page.stat().st_ino
    assert check("kept", *day, *cached) == expected
    assert page.stat().st_ino == inode
    page.write_text("edited")
    next((tmp_path / "kept").glob("sketchpine*.md")).unlink()
    assert check("kept", *day, *cached) == expected
    for options in (
        ("--date", "2026-11-21"),
        (*day, "--exceptions", str(accepted)),
        (*day, "--no-pictures"),
        (*day, "--lang", "de"),
        day,
    ):
        assert check("kept", *options, *cached) == check("anew", *options, "--no-cache")
