"""Run a function over many inputs in worker processes, each bounded in time and memory.

A worker that crashes, hangs or runs out of memory is replaced, and its input is reported as
`Lost` with the cause; the others go on. Results come back in the order of the jobs.
"""

from __future__ import annotations

import multiprocessing as mp
import signal
import time
import traceback
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from multiprocessing.connection import Connection, wait
from typing import Any


@dataclass(frozen=True)
class Job:
    """The arguments of one call."""

    arguments: tuple[Any, ...]


@dataclass(frozen=True)
class Lost:
    """A call that gave no result, and why (one sentence)."""

    cause: str


@dataclass(frozen=True)
class _Task:
    """What every worker does: prepare once, then call `function` for each job."""

    function: Callable[..., Any]
    prepare: Callable[[], object]
    seconds: float
    memory: int


@dataclass(frozen=True)
class _NotReady:
    """`prepare` failed: a fault of the program, not of any input."""

    report: str


class _Worker:
    """A process that takes jobs by pipe, and the job that it has in hand."""

    def __init__(self, task: _Task) -> None:
        context = mp.get_context("spawn")
        self.pipe, theirs = context.Pipe()
        self.process = context.Process(target=_serve, args=(task, theirs), daemon=True)
        self.process.start()
        theirs.close()
        self.job: int | None = None
        self.deadline = 0.0

    def take(self, index: int, job: Job, seconds: float) -> None:
        self.job, self.deadline = index, time.monotonic() + seconds
        self.pipe.send(job.arguments)

    def stop(self) -> None:
        self.process.kill()
        self.process.join()
        self.pipe.close()


def run_isolated(
    function: Callable[..., Any],
    jobs: Sequence[Job],
    *,
    prepare: Callable[[], object],
    workers: int,
    seconds: float,
    memory: int,
) -> Iterator[Any]:
    """Yield `function(*job.arguments)` for each job in order, or a `Lost` in its place.

    `prepare` is called once in each worker (imports, tables). `seconds` bounds the wall time of
    one call, `memory` the address space of a worker in bytes. Raises RuntimeError where `prepare`
    fails: that is the program's fault, and no input may be blamed for it.
    """
    task = _Task(function, prepare, seconds, memory)
    results: dict[int, Any] = {}
    waiting = list(range(len(jobs)))[::-1]
    following = 0
    pool = [_Worker(task) for _ in range(min(workers, len(jobs)))]
    try:
        while following < len(jobs):
            _hand_out(pool, jobs, waiting, task)
            _collect(pool, results, task)
            while following in results:
                yield results.pop(following)
                following += 1
    finally:
        for worker in pool:
            worker.stop()


def _hand_out(pool: list[_Worker], jobs: Sequence[Job], waiting: list[int], task: _Task) -> None:
    """Give a job to every idle worker; one that died while idle is replaced."""
    for number, worker in enumerate(pool):
        if worker.job is None and waiting:
            index = waiting.pop()
            try:
                worker.take(index, jobs[index], task.seconds)
            except OSError:
                pool[number] = _replace(worker, task)
                waiting.append(index)


def _collect(pool: list[_Worker], results: dict[int, Any], task: _Task) -> None:
    """Wait for the next result or deadline; replace workers that died or took too long."""
    busy = [worker for worker in pool if worker.job is not None]
    if not busy:
        return
    patience = max(0.0, min(worker.deadline for worker in busy) - time.monotonic())
    ready = wait([worker.pipe for worker in busy], timeout=patience)
    for number, worker in enumerate(pool):
        if worker.job is None:
            continue
        outcome: Any = None
        if worker.pipe in ready:
            try:
                outcome = worker.pipe.recv()
            except (EOFError, OSError):
                worker.process.join(5)
                outcome = Lost(_cause_of_death(worker.process.exitcode))
                pool[number] = _replace(worker, task)
        elif time.monotonic() >= worker.deadline:
            outcome = Lost(f"Reading took longer than {task.seconds:.0f} seconds and was stopped.")
            pool[number] = _replace(worker, task)
        else:
            continue
        if isinstance(outcome, _NotReady):
            raise RuntimeError(f"the program could not start its workers:\n{outcome.report}")
        results[worker.job] = outcome
        worker.job = None


def _replace(worker: _Worker, task: _Task) -> _Worker:
    worker.stop()
    return _Worker(task)


def _cause_of_death(code: int | None) -> str:
    if code is not None and code < 0:
        try:
            name = signal.Signals(-code).name
        except ValueError:
            name = str(-code)
        return f"A library crashed on this file ({name})."
    return f"The reading process ended without a result (exit code {code})."


def _serve(task: _Task, pipe: Connection) -> None:
    """The worker's loop: take arguments, send a result; a fault in one call costs that call."""
    _bound_memory(task.memory)
    try:
        task.prepare()
    except Exception:  # told to the parent, which stops the run
        pipe.send(_NotReady(traceback.format_exc()))
        return
    while True:
        try:
            arguments = pipe.recv()
        except (EOFError, KeyboardInterrupt):
            return
        try:
            outcome: Any = task.function(*arguments)
        except MemoryError:
            outcome = Lost("Reading needed more memory than allowed.")
        except Exception as error:  # the boundary of isolation: the parent reports what went wrong
            outcome = Lost(f"The program failed on this file ({type(error).__name__}: {str(error)[:200]}).")
        pipe.send(outcome)


def _bound_memory(memory: int) -> None:
    """Limit the process's address space, where the system can (not on Windows)."""
    try:
        import resource
    except ImportError:
        return
    resource.setrlimit(resource.RLIMIT_AS, (memory, memory))
