"""One process that takes one job at a time: whatever a job does to it, it costs that job alone.

The process leads a process group of its own: an interrupt at the terminal goes to the program, which
then ends its workers, and with a worker ends all that it has started. If the program itself is killed,
its workers notice and end too.
"""

from __future__ import annotations

import math
import multiprocessing as mp
import os
import signal
import tempfile
import threading
import time
import traceback
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from multiprocessing import resource_tracker
from multiprocessing.connection import Connection, wait
from multiprocessing.context import SpawnProcess
from pathlib import Path

from contract_check.execution.executor import Job, Lost, Task, call

# What the process says: bytes, since to unpickle what a reader sends that a hostile file has taken over would be to obey it.
_READY, _NOT_READY, _RESULT, _LOST = b"p", b"n", b"r", b"l"
_LARGEST_RESULT = 512 * 1024**2  # bytes; the pictures of the longest contract have a tenth
_SECONDS_TO_PREPARE = 60.0  # usual are one or two
_POLITENESS = 5  # of 19: the program has to be served first, for all workers wait for the one that hands out and writes
_ORPHAN_SECONDS = 10  # how long beyond its deadline a worker may live that nobody watches any more


class IsolatedProcess:
    """The process, the job that it has in hand, and when that has to be done.

    `folder` is for its temporary files; whoever gave it removes it. When it has nothing in hand, it can be given
    another `task` that can follow the one before.
    """

    def __init__(self, task: Task, folder: Path) -> None:
        self.task, self.folder = task, folder
        self.job: Job | None = None
        self.deadline = 0.0
        self._start()

    def take(self, job: Job) -> None:
        """Begin with a job; a process that died while idle is replaced."""
        try:
            self._send(job)
        except OSError:
            self._replace()
            with suppress(OSError):  # `collect` sees the cause
                self._send(job)
        self.job = job
        self.deadline = time.monotonic() + self.task.seconds + (0 if self.prepared else _SECONDS_TO_PREPARE)

    def collect(self, arrived: bool) -> bytes | Lost | None:
        """What came of the job: its result, a `Lost`, or None where there is nothing yet.

        `arrived`: something waits in the pipe. Raises RuntimeError where the process could not be prepared.
        """
        if arrived:
            try:
                kind, content = _receive(self.pipe)
            except (EOFError, OSError):
                self.process.join(5)
                kind, content = _LOST, _cause_of_death(self.process.exitcode).encode()
                self._replace()
            if kind == _NOT_READY:
                raise RuntimeError(f"the program could not start its workers:\n{content.decode()}")
            if kind == _READY:  # only now the time of the job begins
                self.prepared, self.deadline = True, time.monotonic() + self.task.seconds
                return None
            outcome: bytes | Lost = content if kind == _RESULT else Lost(content.decode(errors="replace"))
        elif time.monotonic() >= self.deadline:
            outcome = Lost(f"Reading took longer than {self.task.seconds:.0f} seconds and was stopped.")
            self._replace()
        else:
            return None
        self.job = None
        return outcome

    def perform(self, job: Job) -> bytes | Lost:
        """Take a job and wait for its result or `Lost`."""
        self.take(job)
        while True:
            patience = max(0.0, self.deadline - time.monotonic())
            outcome = self.collect(arrived=bool(wait([self.pipe], timeout=patience)))
            if outcome is not None:
                return outcome

    def stop(self) -> None:
        """End the process and all that it has started."""
        _kill_group(self.process.pid)
        self.process.kill()
        self.process.join()
        self.pipe.close()

    def _send(self, job: Job) -> None:
        self.pipe.send((self.task.function, self.task.seconds, job.arguments))

    def _start(self) -> None:
        context = mp.get_context("spawn")
        self.pipe, theirs = context.Pipe()
        self.prepared = False
        arguments = (self.task.prepare, self.task.memory, theirs, str(self.folder))
        self.process: SpawnProcess = context.Process(target=_serve, args=arguments, daemon=True)
        with _interrupts_held_back():
            self.process.start()
        theirs.close()

    def _replace(self) -> None:
        self.stop()
        self._start()


@contextmanager
def _interrupts_held_back() -> Iterator[None]:
    """Start a process so that an interrupt meant for the program does not reach it.

    The signal mask is inherited. The resource tracker is started before, for it sets the mask too.
    """
    if not hasattr(signal, "pthread_sigmask"):
        yield
        return
    resource_tracker.ensure_running()
    before = signal.pthread_sigmask(signal.SIG_BLOCK, [signal.SIGINT])
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def _kill_group(leader: int | None) -> None:
    """End a process group, if there is one: a process that has just started does not lead one yet."""
    if leader is not None and hasattr(os, "killpg"):
        with suppress(ProcessLookupError, PermissionError):
            os.killpg(leader, signal.SIGKILL)


def _receive(pipe: Connection) -> tuple[bytes, bytes]:
    said = pipe.recv_bytes(_LARGEST_RESULT)  # OSError where it is larger, as where the process has died
    return said[:1], said[1:]


def _cause_of_death(code: int | None) -> str:
    if code is not None and code < 0:
        try:
            name = signal.Signals(-code).name
        except ValueError:
            name = str(-code)
        return f"A library crashed on this file ({name})."
    return f"The reading process ended without a result (exit code {code})."


def _serve(prepare: Callable[[], object] | None, memory: int, pipe: Connection, folder: str) -> None:
    """The process's loop: take a function with its arguments, send a result."""
    _stand_alone()
    _bound_memory(memory)
    tempfile.tempdir = os.environ["TMPDIR"] = folder
    try:
        if prepare:
            prepare()
    except Exception:  # told to the parent, which stops the run
        pipe.send_bytes(_NOT_READY + traceback.format_exc().encode())
        return
    pipe.send_bytes(_READY)
    while True:
        try:
            function, seconds, arguments = pipe.recv()
        except EOFError:
            return
        with _last_resort(seconds):
            outcome = call(function, arguments)
        try:
            pipe.send_bytes(_LOST + outcome.cause.encode() if isinstance(outcome, Lost) else _RESULT + outcome)
        except OSError:  # nobody is there any more
            return


def _stand_alone() -> None:
    """Lead a process group, leave interrupts and the first turn to the program, and end when it does."""
    if hasattr(os, "setpgid"):
        with suppress(PermissionError):
            os.setpgid(0, 0)
    if hasattr(os, "nice"):
        os.nice(_POLITENESS)
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    parent = mp.parent_process()
    if parent is not None:
        threading.Thread(target=_end_with, args=(parent.sentinel,), daemon=True).start()


def _end_with(sentinel: int) -> None:
    wait([sentinel])
    if hasattr(os, "getpgid") and os.getpgid(0) == os.getpid():
        os.killpg(0, signal.SIGKILL)
    os._exit(1)


@contextmanager
def _last_resort(seconds: float) -> Iterator[None]:
    """Have the system end this process if it hangs where no thread of it can run and nobody watches it."""
    if not hasattr(signal, "alarm"):
        yield
        return
    signal.alarm(math.ceil(seconds) + _ORPHAN_SECONDS)
    try:
        yield
    finally:
        signal.alarm(0)


def _bound_memory(memory: int) -> None:
    """Limit the process's address space, where the system can (not on Windows)."""
    try:
        import resource
    except ImportError:
        return
    resource.setrlimit(resource.RLIMIT_AS, (memory, memory))
