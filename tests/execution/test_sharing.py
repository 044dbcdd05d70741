"""Work shared with copies of the process gives what it gives alone, whatever befalls a copy."""

from __future__ import annotations

import os
import signal
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from contract_check.documents.reading import read_document
from contract_check.execution.executor import InProcess
from contract_check.execution.sharing import share_work
from contract_check.execution.workers import LocalProcesses
from contract_check.extractors.extracting import read_contract
from contract_check.reading.codec import pack

FIXTURES = sorted(Path("fixtures/contracts").glob("*.pdf"))[:2]
copies_are_made = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="copies are made on Linux alone")


def double(number: int) -> int:
    return 2 * number


@pytest.mark.parametrize("hands", [1, 2, 3, 8])
@pytest.mark.parametrize("items", [[], [5], [5, 6], list(range(40))])
def test_results_come_in_the_order_of_the_items(items: list[int], hands: int) -> None:
    assert share_work(double, items, hands) == [2 * item for item in items]


@copies_are_made
def test_several_processes_take_part() -> None:
    def tell_process(_: int) -> int:
        time.sleep(0.02)
        return os.getpid()

    assert len(set(share_work(tell_process, range(20), 3))) == 3


def _fail(here: int) -> None:
    raise ValueError(here)


def _die(here: int) -> None:
    os.kill(os.getpid(), signal.SIGKILL)


@copies_are_made
@pytest.mark.parametrize("fate", [_die, _fail, os._exit], ids=["crash", "fault", "exit"])
def test_what_a_copy_does_not_give_is_worked_out_here(fate: Callable[[int], object]) -> None:
    here = os.getpid()

    def work(number: int) -> int:
        time.sleep(0.01)
        if os.getpid() != here:
            fate(here)
        return 2 * number

    assert share_work(work, range(10), 2) == [2 * number for number in range(10)]


@copies_are_made
def test_a_fault_here_ends_the_copies_and_is_told(tmp_path: Path) -> None:
    here = os.getpid()

    def work(number: int) -> None:
        if os.getpid() != here:
            (tmp_path / str(os.getpid())).touch()
            time.sleep(60)
        while len(list(tmp_path.iterdir())) < 2:
            time.sleep(0.01)
        raise ValueError("no such clause")

    with pytest.raises(ValueError, match="no such clause"):
        share_work(work, range(4), 3)
    for copy in tmp_path.iterdir():
        with pytest.raises(ProcessLookupError):
            os.kill(int(copy.name), 0)


@copies_are_made
def test_where_no_process_is_granted_the_work_is_done_here(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse() -> int:
        raise BlockingIOError("no more processes")

    monkeypatch.setattr(os, "fork", refuse)
    assert share_work(double, range(10), 3) == [2 * number for number in range(10)]


@pytest.mark.parametrize("path", FIXTURES, ids=lambda path: path.stem)
def test_a_contract_is_read_as_by_one(path: Path) -> None:
    document = read_document(path, path.name)
    assert pack(read_contract(document, hands=3)) == pack(read_contract(document))


@pytest.mark.parametrize(
    ("workers", "jobs", "hands"), [(2, 1, 2), (2, 2, 1), (8, 3, 2), (1, 1, 1), (4, 100, 1), (4, 0, 4)]
)
def test_processors_are_divided_among_the_jobs(workers: int, jobs: int, hands: int) -> None:
    assert LocalProcesses(workers).hands_for(jobs) == hands
    assert InProcess().hands_for(jobs) == 1
