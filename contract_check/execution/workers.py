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
from dataclasses import dataclass, field
from multiprocessing.connection import wait
from pathlib import Path

from contract_check.execution.executor import Job, Lost, Task
from contract_check.execution.isolated import IsolatedProcess


def count_processors() -> int:
    """The processors that this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


@dataclass
class _Pool:
    """Processes that do one task, and the folder for their temporary files; `cleaning` removes both."""

    task: Task
    folder: Path
    cleaning: ExitStack
    processes: list[IsolatedProcess] = field(default_factory=list)

    @classmethod
    def open(cls, task: Task) -> _Pool:
        cleaning = ExitStack()
        # Entered first and so removed last, when no worker writes into it any more.
        folder = Path(cleaning.enter_context(tempfile.TemporaryDirectory(prefix="contract-check-")))
        pool = cls(task, folder, cleaning)
        cleaning.callback(pool.stop)
        return pool

    def start(self) -> IsolatedProcess:
        process = IsolatedProcess(self.task, self.folder)
        self.processes.append(process)
        return process

    def stop(self) -> None:
        for process in self.processes:
            process.stop()


@dataclass(frozen=True)
class LocalProcesses:
    """Up to `workers` processes, started as there is work for them."""

    workers: int
    shares_files: bool = True
    _begun: list[_Pool] = field(default_factory=list, init=False, repr=False, compare=False)

    def begin(self, task: Task) -> None:
        """As `Executor.begin`: start one process, which the next run of that task takes over."""
        pool = _Pool.open(task)
        self._begun.append(pool)
        pool.start()

    def close(self) -> None:
        """Stop what was begun and never run."""
        while self._begun:
            self._begun.pop().cleaning.close()

    def run(self, task: Task, jobs: Iterable[Job]) -> Generator[tuple[int, bytes | Lost], None, None]:
        """As `Executor.run`."""
        begun = next((pool for pool in self._begun if pool.task == task), None)
        if begun:
            self._begun.remove(begun)
        pool = begun or _Pool.open(task)
        with pool.cleaning:
            waiting = iter(jobs)
            while True:
                self._hand_out(pool, waiting)
                busy = [process for process in pool.processes if process.job is not None]
                if not busy:
                    return
                yield from _collect(busy)

    def _hand_out(self, pool: _Pool, waiting: Iterator[Job]) -> None:
        """Give a job to every idle process, and start processes while there are jobs for them."""
        idle = [process for process in pool.processes if process.job is None]
        while idle or len(pool.processes) < self.workers:
            job = next(waiting, None)
            if job is None:
                return
            (idle.pop() if idle else pool.start()).take(job)


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
