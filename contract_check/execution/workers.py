"""Worker processes on this machine, each bounded in time and memory.

A worker that crashes, hangs or runs out of memory is replaced, and its input is reported as `Lost`
with the cause. No worker outlives the run, however that ends, and neither do its temporary files.
"""

from __future__ import annotations

import os
import tempfile
import time
from collections import deque
from collections.abc import Iterable, Iterator
from contextlib import ExitStack
from dataclasses import dataclass, field
from multiprocessing.connection import wait
from pathlib import Path

from contract_check.execution.executor import Job, Lost, Results, Task
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

    @property
    def busy(self) -> list[IsolatedProcess]:
        """Those that have a job in hand."""
        return [process for process in self.processes if process.job is not None]

    def turn_to(self, task: Task) -> None:
        """Do another task from now on."""
        self.task = task
        for process in self.processes:
            process.task = task

    def start(self) -> IsolatedProcess:
        process = IsolatedProcess(self.task, self.folder)
        self.processes.append(process)
        return process

    def stop(self) -> None:
        for process in self.processes:
            process.stop()


@dataclass
class LocalProcesses:
    """Up to `workers` processes, started as there is work for them.

    They end with the work, or where they `stay`, wait for a task that can follow it until they are told to `close`:
    loading what a process needs takes half a second.
    """

    workers: int
    stay: bool = False
    shares_files: bool = True
    _waiting: _Pool | None = field(default=None, init=False, repr=False, compare=False)

    def hands_for(self, jobs: int) -> int:
        """As `Executor.hands_for`: each job has an equal share."""
        return max(1, self.workers // max(1, jobs))

    def close(self) -> None:
        """As `Executor.close`."""
        if self._waiting:
            self._waiting.cleaning.close()
            self._waiting = None

    def run(self, task: Task, jobs: Iterable[Job]) -> Results:
        """As `Executor.run`: the first jobs are handed out now, and the others as results are taken."""
        pool = None
        if self._waiting and task.can_follow(self._waiting.task):
            pool, self._waiting = self._waiting, None
            pool.turn_to(task)
        return _Run(self, pool or _Pool.open(task), iter(jobs))

    def dismiss(self, pool: _Pool) -> None:
        """What becomes of processes that have done their work."""
        if not self.stay:
            pool.cleaning.close()
            return
        self.close()
        self._waiting = pool


class _Run:
    """The results of a pool's jobs, of which as many are under way as there are workers."""

    def __init__(self, executor: LocalProcesses, pool: _Pool, waiting: Iterator[Job]) -> None:
        self._executor, self._pool, self._waiting = executor, pool, waiting
        self._come: deque[tuple[int, bytes | Lost]] = deque()
        self._is_over = False
        self._hand_out()

    def __iter__(self) -> _Run:
        return self

    def __next__(self) -> tuple[int, bytes | Lost]:
        while not self._come:
            if self._is_over:
                raise StopIteration
            self._receive()
            self._hand_out()
        return self._come.popleft()

    def close(self) -> None:
        """As `Results.close`."""
        if not self._is_over:
            self._is_over = True
            self._pool.cleaning.close()

    def _receive(self) -> None:
        """Wait for the next result or deadline, and note what has come of it."""
        busy = self._pool.busy
        patience = max(0.0, min(process.deadline for process in busy) - time.monotonic())
        ready = wait([process.pipe for process in busy], timeout=patience)
        for process in busy:
            job = process.job
            outcome = process.collect(arrived=process.pipe in ready)
            if job is not None and outcome is not None:
                self._come.append((job.number, outcome))

    def _hand_out(self) -> None:
        """Give a job to every idle process, and start processes while there are jobs for them; see whether all is done."""
        idle = [process for process in self._pool.processes if process.job is None]
        while idle or len(self._pool.processes) < self._executor.workers:
            job = next(self._waiting, None)
            if job is None:
                break
            (idle.pop() if idle else self._pool.start()).take(job)
        if not self._pool.busy and not self._is_over:
            self._is_over = True
            self._executor.dismiss(self._pool)


def local_processes() -> LocalProcesses:
    """A process for each processor."""
    return LocalProcesses(count_processors())
