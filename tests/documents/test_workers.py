"""A crash, a hang or a fault costs its own job alone, and the results keep their order."""

from __future__ import annotations

import os
import time

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


def run(*orders: str) -> list[object]:
    return list(run_isolated(work, [Job((order,)) for order in orders], 2, 8.0, MEMORY))


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


def test_nothing_to_do_is_done() -> None:
    assert run() == []
