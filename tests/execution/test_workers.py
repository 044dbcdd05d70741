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

from contract_check.execution.executor import InProcess, Job, Lost, Task, run_in_order
from contract_check.execution.workers import LocalProcesses

MEMORY = 2 * 1024**3


def work(order: str) -> bytes:
    if order == "crash":
        os.abort()
    if order == "hang":
        time.sleep(60)
    if order == "fault":
        raise ValueError("no such clause")
    if order == "bomb":
        return b"x" * (4 * 1024**3)
    return order.upper().encode()


def ready() -> None:
    """Nothing to prepare."""


def not_ready() -> None:
    raise ImportError("a pattern is broken")


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
    ("same_task", "expected"),
    [(True, "the process that was begun"), (False, "one of its own")],
)
def test_what_was_begun_does_the_work_of_that_task_alone(same_task: bool, expected: str) -> None:
    task = Task(tell_number, ready, 8.0, MEMORY)
    executor = LocalProcesses(1)
    executor.begin(task if same_task else Task(tell_number, ready, 9.0, MEMORY))
    [begun] = executor._begun[0].processes
    [(_, told)] = list(executor.run(task, jobs_of(["a"])))
    executor.close()
    did = "the process that was begun" if told == str(begun.process.pid).encode() else "one of its own"
    assert (did, begun.process.is_alive()) == (expected, False)


def test_a_process_that_could_not_be_prepared_is_told_when_it_runs() -> None:
    task = Task(work, not_ready, 8.0, MEMORY)
    executor = LocalProcesses(1)
    executor.begin(task)
    with pytest.raises(RuntimeError, match="a pattern is broken"):
        list(executor.run(task, jobs_of(["a"])))


def test_what_was_begun_and_never_run_leaves_no_process_and_no_folder() -> None:
    executor = LocalProcesses(1)
    executor.begin(Task(work, ready, 8.0, MEMORY))
    [pool] = executor._begun
    [begun] = pool.processes
    executor.close()
    assert (begun.process.exitcode is not None, pool.folder.exists()) == (True, False)
