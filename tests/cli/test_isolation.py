"""Every file of a folder ends in exactly one state, and what befalls one file befalls no other."""

from __future__ import annotations

import multiprocessing
import os
import re
import shutil
import signal
from pathlib import Path

import pytest
from click.testing import CliRunner
from reportlab.lib.pagesizes import A4
from reportlab.pdfgen.canvas import Canvas

from contract_check.cli import main
from contract_check.execution.workers import LocalProcesses
from contract_check.findings.portfolio import plan_check, sort_for
from contract_check.model.document import ReadStatus
from contract_check.reading.contracts import read_contracts
from contract_check.register.cards import make_card
from contract_check.register.papers import find_papers
from contract_check.register.sorting import SortedPapers
from contract_check.rules.loading import default_rules_folder, load_rules

FIXTURES = Path(__file__).resolve().parents[2] / "fixtures"
ODD = Path(__file__).resolve().parents[3] / "shared" / "odd_pdfs"


def add_up(papers: SortedPapers) -> int:
    return sum(number for _, number in papers.states)


@pytest.mark.skipif(not ODD.is_dir(), reason="the odd PDFs are not beside the project")
def test_every_odd_file_ends_in_exactly_one_state(tmp_path: Path) -> None:
    out = tmp_path / "out"
    arguments = ["check", str(ODD), "--tier", "production", "--no-ocr", "--fail-on", "never", "--out", str(out)]
    result = CliRunner().invoke(main, arguments)
    assert result.exception is None or isinstance(result.exception, SystemExit)
    said = " ".join(result.stdout.split())
    found = re.search(r"(\d+) files: (.*?) \d+ files in", said)
    assert found, said[-500:]
    states = {state: int(number) for number, state in re.findall(r"(\d+) ([a-z ]+)", found[2])}
    assert int(found[1]) == sum(states.values()) == sum(1 for path in ODD.rglob("*") if path.is_file())
    assert states["read"] > 100 and states["no text"] and states["password"] and states["damaged"]
    assert "failed" not in states, said  # a crash, a hang or a fault of the program
    assert "Traceback" not in result.output


def large(path: Path) -> Path:
    """A contract that takes a while to read."""
    canvas = Canvas(str(path), pagesize=A4, invariant=True)
    for page in range(100):
        canvas.setFont("Helvetica", 8)
        for line in range(70):
            canvas.drawString(
                60,
                780 - 10 * line,
                f"{page}.{line} Provider shall notify Customer within {line + 1} hours of any incident {page}.",
            )
        canvas.showPage()
    canvas.save()
    return path


def test_a_killed_worker_costs_its_file_and_no_other(tmp_path: Path) -> None:
    folder = tmp_path / "contracts"
    folder.mkdir()
    shutil.copy(FIXTURES / "contracts" / "sketchpine-terms.pdf", folder / "a.pdf")
    large(folder / "b.pdf")
    for name in ("northlight-sla.pdf", "harbourline-dpa.pdf", "tidewell-pilot-agreement.pdf"):
        shutil.copy(FIXTURES / "contracts" / name, folder / f"c-{name}")
    (folder / "d.png").write_bytes(b"picture")
    papers = find_papers(folder)
    reading = read_contracts(papers.files, executor=LocalProcesses(1))
    contracts = [next(reading)]  # the first file is read; the worker has the large one in hand
    for worker in multiprocessing.active_children():
        os.kill(worker.pid or 0, signal.SIGKILL)
        worker.join(10)
    contracts += reading
    rules = load_rules(default_rules_folder())
    sorted_papers = sort_for(plan_check(rules, None, "production"), papers, [make_card(read) for read in contracts])
    assert dict(sorted_papers.states) == {"read": 4, "failed": 1, "skipped": 1}
    assert add_up(sorted_papers) == sum(1 for path in folder.iterdir())
    lost = next(c.document for c in contracts if c.document.status is ReadStatus.FAILED)
    assert lost.path == "b.pdf" and "SIGKILL" in lost.problem
