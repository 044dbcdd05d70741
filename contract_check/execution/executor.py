"""Who does the reading: one seam for worker processes, a cluster, or this process itself.

An executor runs one function over many jobs and yields each result as it comes, with the number of its
job. It takes a job only when there is somebody to do it, so that jobs may be made as they are needed.
What a job cannot give is reported as `Lost` with its cause, and the others go on.
"""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterable, Iterator
from contextlib import closing
from dataclasses import dataclass, field
from typing import Any, Protocol


@dataclass(frozen=True)
class Task:
    """What is done for every job: `function`, in a process that is prepared for it, if it needs that.

    A result is bytes, since whoever made it may have been taken over by a hostile file: it is read, never
    unpickled. `seconds` bounds the wall time of one call, `memory` the address space of a process in bytes. The
    functions stand at the top of a module, so that another process finds them by name.
    """

    function: Callable[..., bytes | Lost]
    prepare: Callable[[], object] | None
    seconds: float
    memory: int

    def can_follow(self, other: Task) -> bool:
        """Whether the processes of another task can do this one as well."""
        return self.prepare in (None, other.prepare) and self.memory <= other.memory


@dataclass(frozen=True)
class Job:
    """The arguments of one call; never shown, for there may be a password among them."""

    number: int
    arguments: tuple[Any, ...] = field(repr=False)


@dataclass(frozen=True)
class Lost:
    """A call that gave no result, and why (one sentence)."""

    cause: str


BAD_RESULT = "The reading process gave a result that is none."


class Results(Protocol):
    """The number of each job with its result, or a `Lost`, in the order in which they come; a generator is one."""

    def __iter__(self) -> Iterator[tuple[int, bytes | Lost]]:
        """Itself."""

    def __next__(self) -> tuple[int, bytes | Lost]:
        """The next result."""

    def close(self) -> None:
        """End the work, whatever has come of it."""


class Executor(Protocol):
    """Runs a task over jobs."""

    @property
    def shares_files(self) -> bool:
        """Whether whoever does the work can open this machine's files."""

    def hands_for(self, jobs: int) -> int:
        """The processes that may share one of so many jobs, so that no processor is idle."""

    def close(self) -> None:
        """End whoever has done a task and waits for the next."""

    def run(self, task: Task, jobs: Iterable[Job]) -> Results:
        """Do the jobs; whoever else does the work may begin before the first result is asked for.

        Its results raise RuntimeError where `prepare` fails: that is the program's fault, and no input may
        be blamed for it.
        """


@dataclass(frozen=True)
class InProcess:
    """Reads in this very process, one job after another: for debugging, since nothing bounds a job."""

    shares_files: bool = True

    def hands_for(self, jobs: int) -> int:
        """This process alone."""
        return 1

    def close(self) -> None:
        """Nobody waits."""

    def run(self, task: Task, jobs: Iterable[Job]) -> Generator[tuple[int, bytes | Lost], None, None]:
        """As `Executor.run`, with no protection against a crash, a hang or a bomb."""
        if task.prepare:
            task.prepare()
        for job in jobs:
            yield job.number, call(task.function, job.arguments)


def run_in_order(executor: Executor, task: Task, arguments: Iterable[tuple[Any, ...]]) -> Iterator[bytes | Lost]:
    """Yield the result or `Lost` of each call in the order of its `arguments`."""
    early: dict[int, bytes | Lost] = {}
    following = 0
    with closing(executor.run(task, (Job(number, given) for number, given in enumerate(arguments)))) as results:
        for number, outcome in results:
            early[number] = outcome
            while following in early:
                yield early.pop(following)
                following += 1


def call(function: Callable[..., bytes | Lost], arguments: tuple[Any, ...]) -> bytes | Lost:
    """The result of one call; a fault in it costs that call alone."""
    try:
        return function(*arguments)
    except MemoryError:
        return Lost("Reading needed more memory than allowed.")
    except Exception as error:  # the boundary of isolation: whoever asked is told what went wrong
        return Lost(f"The program failed on this file ({type(error).__name__}: {str(error)[:200]}).")
