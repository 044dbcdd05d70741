"""Worker processes on this machine, each bounded in time and memory.

A worker that crashes, hangs or runs out of memory is replaced, and its input is reported as `Lost`
with the cause. No worker outlives the run, however that ends, and neither do its temporary files.
"""

from __future__ import annotations

import os
import tempfile
import time
from collections.abc import Generator, Iterable, Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from multiprocessing.connection import wait
from pathlib import Path

from contract_check.execution.executor import Job, Lost, Task
from contract_check.execution.isolated import IsolatedProcess


def count_processors() -> int:
    """The processors that this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


@dataclass(frozen=True)
class LocalProcesses:
    """Up to `workers` processes, started as there is work for them."""

    workers: int
    shares_files: bool = True

    def run(self, task: Task, jobs: Iterable[Job]) -> Generator[tuple[int, bytes | Lost], None, None]:
        """As `Executor.run`."""
        with ExitStack() as cleaning:
            # Entered first and so removed last, when no worker writes into it any more.
            folder = Path(cleaning.enter_context(tempfile.TemporaryDirectory(prefix="contract-check-")))
            pool: list[IsolatedProcess] = []
            cleaning.callback(_stop_all, pool)
            waiting = iter(jobs)
            while True:
                self._hand_out(pool, waiting, task, folder)
                busy = [worker for worker in pool if worker.job is not None]
                if not busy:
                    return
                yield from _collect(busy)

    def _hand_out(self, pool: list[IsolatedProcess], waiting: Iterator[Job], task: Task, folder: Path) -> None:
        """Give a job to every idle worker, and start workers while there are jobs for them."""
        idle = [worker for worker in pool if worker.job is None]
        while idle or len(pool) < self.workers:
            job = next(waiting, None)
            if job is None:
                return
            if not idle:
                pool.append(IsolatedProcess(task, folder))
                idle.append(pool[-1])
            idle.pop().take(job)


def local_processes() -> LocalProcesses:
    """A process for each processor."""
    return LocalProcesses(count_processors())


def _collect(busy: list[IsolatedProcess]) -> Iterator[tuple[int, bytes | Lost]]:
    """Wait for the next result or deadline, and yield what has come of it."""
    patience = max(0.0, min(worker.deadline for worker in busy) - time.monotonic())
    ready = wait([worker.pipe for worker in busy], timeout=patience)
    for worker in busy:
        job = worker.job
        outcome = worker.collect(arrived=worker.pipe in ready)
        if job is not None and outcome is not None:
            yield job.number, outcome


def _stop_all(pool: list[IsolatedProcess]) -> None:
    for worker in pool:
        worker.stop()
