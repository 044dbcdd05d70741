"""A crash, a hang or a fault costs its own job alone, and nothing is left of a run."""

from __future__ import annotations

import json
import os
import pickle
import subprocess
import tempfile
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import closing
from pathlib import Path

import pytest
from troublesome import ready, work

from contract_check.execution.executor import InProcess, Job, Lost, Task, run_in_order
from contract_check.execution.workers import LocalProcesses

MEMORY = 2 * 1024**3


def not_ready() -> None:
    raise ImportError("a pattern is broken")


def not_needed() -> None:
    """Another preparation."""


def run(*orders: str, prepare: Callable[[], None] = ready) -> list[object]:
    return in_order(LocalProcesses(2).run(Task(work, prepare, 8.0, MEMORY), jobs_of(orders)))


def jobs_of(orders: Iterable[str]) -> Iterator[Job]:
    return (Job(number, (order,)) for number, order in enumerate(orders))


def in_order(results: Iterable[tuple[int, object]]) -> list[object]:
    return [outcome for _, outcome in sorted(results, key=lambda result: result[0])]


def test_every_job_gives_its_result_under_its_number() -> None:
    assert run("a", "b", "c", "d", "e") == [b"A", b"B", b"C", b"D", b"E"]


def test_a_job_is_taken_only_when_somebody_can_do_it() -> None:
    taken = []

    def jobs() -> Iterator[Job]:
        for job in jobs_of("abcdef"):
            taken.append(job.number)
            yield job

    running = LocalProcesses(2).run(Task(work, ready, 8.0, MEMORY), jobs())
    assert len(taken) == 2
    next(running)
    assert len(taken) <= 4
    running.close()


def test_the_first_jobs_are_done_before_a_result_is_asked_for(tmp_path: Path) -> None:
    """A command loads its rules meanwhile."""
    with closing(LocalProcesses(1).run(Task(leave_sign, ready, 8.0, MEMORY), jobs_of([str(tmp_path / "sign")]))) as run:
        until = time.monotonic() + 30
        while not (tmp_path / "sign").exists() and time.monotonic() < until:
            time.sleep(0.01)
        assert (tmp_path / "sign").exists()
        assert list(run) == [(0, b"done")]


def leave_sign(path: str) -> bytes:
    Path(path).touch()
    return b"done"


def test_nothing_is_left_of_a_run_that_is_given_up() -> None:
    running = LocalProcesses(2).run(Task(tell_process, ready, 30.0, MEMORY), jobs_of(["", "wait", "wait"]))
    worker, child, folder = json.loads(next(running)[1])
    assert Path(folder).is_dir()
    running.close()
    assert not is_alive(worker) and ends(child)
    assert not Path(folder).exists()


def tell_process(order: str) -> bytes:
    """A worker's number, that of a program which it has started, and where its temporary files go."""
    started = subprocess.Popen(["sleep", "60"])
    if order == "wait":
        time.sleep(60)
    return json.dumps([os.getpid(), started.pid, tempfile.gettempdir()]).encode()


def ends(process: int) -> bool:
    """Whether a process that was killed is gone within five seconds: nobody here can wait for another's child."""
    until = time.monotonic() + 5
    while is_alive(process) and time.monotonic() < until:
        time.sleep(0.01)
    return not is_alive(process)


def is_alive(process: int) -> bool:
    """Whether a process runs; one that has ended and is not yet taken away does not."""
    try:
        state = Path(f"/proc/{process}/stat").read_text().rsplit(")", 1)[1].split()[0]
    except FileNotFoundError:
        return False
    return state != "Z"


def test_in_this_process_a_fault_costs_its_own_job_alone_too() -> None:
    results = in_order(InProcess().run(Task(work, ready, 8.0, MEMORY), jobs_of(["a", "fault", "b"])))
    assert [results[0], results[2]] == [b"A", b"B"]
    assert isinstance(results[1], Lost) and "no such clause" in results[1].cause


def test_results_come_in_the_order_of_the_calls() -> None:
    task = Task(late, ready, 8.0, MEMORY)
    assert list(run_in_order(LocalProcesses(3), task, [(0.6,), (0.3,), (0.0,)])) == [b"0.6", b"0.3", b"0.0"]


def late(seconds: float) -> bytes:
    time.sleep(seconds)
    return str(seconds).encode()


def test_what_a_worker_sends_is_never_unpickled() -> None:
    """A reader that a hostile file has taken over can send what it likes."""
    [(_, said)] = LocalProcesses(1).run(Task(hostile, ready, 8.0, MEMORY), jobs_of(["x"]))
    assert said == hostile("x")


def hostile(order: str) -> bytes:
    return pickle.dumps(Lost("unpickled"))


def test_arguments_are_never_shown() -> None:
    assert "secret" not in repr(Job(1, ("contract.pdf", "secret")))


def test_each_fault_costs_its_own_job_alone() -> None:
    results = run("a", "crash", "b", "hang", "fault", "bomb", "c")
    assert [r for r in results if isinstance(r, bytes)] == [b"A", b"B", b"C"]
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


def tell_number(order: str) -> bytes:
    return str(os.getpid()).encode()


@pytest.mark.parametrize(
    ("following", "expected"),
    [
        (Task(tell_number, None, 8.0, MEMORY), "the same process"),
        (Task(tell_number, ready, 9.0, MEMORY), "the same process"),
        (Task(tell_number, not_needed, 8.0, MEMORY), "another process"),
        (Task(tell_number, ready, 8.0, 2 * MEMORY), "another process"),
    ],
    ids=["needs no preparation", "needs the same", "needs other preparation", "may have more memory"],
)
def test_processes_that_stay_do_the_next_task_if_they_can(following: Task, expected: str) -> None:
    executor = LocalProcesses(1, stay=True)
    told = [next(executor.run(task, jobs_of(["a"]))) for task in (Task(tell_number, ready, 8.0, MEMORY), following)]
    executor.close()
    assert ("the same process" if told[0] == told[1] else "another process") == expected


@pytest.mark.parametrize("stay", [True, False])
def test_processes_stay_only_until_they_are_told_to_go(stay: bool) -> None:
    executor = LocalProcesses(1, stay=stay)
    [(_, told)] = list(executor.run(Task(tell_process, ready, 8.0, MEMORY), jobs_of([""])))
    assert isinstance(told, bytes)
    worker, child, folder = json.loads(told)
    assert (is_alive(worker), Path(folder).exists()) == (stay, stay)
    executor.close()
    assert (is_alive(worker), ends(child), Path(folder).exists()) == (False, True, False)


def test_a_job_that_ends_a_process_that_stayed_costs_itself_alone() -> None:
    executor = LocalProcesses(1, stay=True)
    first = Task(work, ready, 8.0, MEMORY)
    assert list(executor.run(first, jobs_of(["a"]))) == [(0, b"A")]
    results = in_order(executor.run(Task(work, None, 8.0, MEMORY), jobs_of(["crash", "b"])))
    executor.close()
    assert isinstance(results[0], Lost) and results[1] == b"B"
