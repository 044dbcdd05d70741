"""A crash, a hang or a fault costs its own job alone, and the results keep their order."""

from __future__ import annotations

import os
import time
from collections.abc import Callable

import pytest

from contract_check.documents.workers import Job, Lost, run_isolated

MEMORY = 2 * 1024**3


def work(order: str) -> str:
    if order == "crash":
        os.abort()
    if order == "hang":
        time.sleep(60)
    if order == "fault":
        raise ValueError("no such clause")
    if order == "bomb":
        return "x" * (4 * 1024**3)
    return order.upper()


def ready() -> None:
    """Nothing to prepare."""


def not_ready() -> None:
    raise ImportError("a pattern is broken")


def run(*orders: str, prepare: Callable[[], None] = ready) -> list[object]:
    jobs = [Job((order,)) for order in orders]
    return list(run_isolated(work, jobs, prepare=prepare, workers=2, seconds=8.0, memory=MEMORY))


def test_results_come_in_the_order_of_the_jobs() -> None:
    assert run("a", "b", "c", "d", "e") == ["A", "B", "C", "D", "E"]


def test_each_fault_costs_its_own_job_alone() -> None:
    results = run("a", "crash", "b", "hang", "fault", "bomb", "c")
    assert [r for r in results if isinstance(r, str)] == ["A", "B", "C"]
    causes = [r.cause for r in results if isinstance(r, Lost)]
    assert "crashed" in causes[0]
    assert "longer than 8 seconds" in causes[1]
    assert "no such clause" in causes[2]
    assert "memory" in causes[3]


def test_a_fault_of_the_program_blames_no_input() -> None:
    with pytest.raises(RuntimeError, match="a pattern is broken"):
        run("a", "b", prepare=not_ready)


def test_nothing_to_do_is_done() -> None:
    assert run() == []
