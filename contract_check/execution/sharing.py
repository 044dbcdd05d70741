"""Work that this process shares with copies of itself, which know all that it knows.

A copy costs some milliseconds, where another process would have to load the program and read the contract again.
It does only what it was copied for, in Python alone: the one thread that a worker has beside it sleeps, and holds no
lock that a copy could wait for. Only Linux makes such copies safely; elsewhere nobody helps.
"""

from __future__ import annotations

import multiprocessing as mp
import os
import signal
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, suppress
from dataclasses import dataclass
from mmap import mmap
from multiprocessing.connection import Connection
from typing import Generic, NoReturn, TypeVar

Item = TypeVar("Item")
Result = TypeVar("Result")


def share_work(work: Callable[[Item], Result], items: Sequence[Item], hands: int) -> list[Result]:
    """The result for each of the items, in their order, worked out by as many processes as there are hands.

    Results have to be picklable, and `work` may leave nothing behind that the work on another item needs. What a copy
    does not give, because it failed or died, is worked out here. Neighbours mostly fall to the same hand.
    """
    hands = min(hands, len(items))
    if hands < 2 or not sys.platform.startswith("linux"):
        return [work(item) for item in items]
    with ExitStack() as ending:
        share = _Share(work, items, claims=ending.enter_context(mmap(-1, len(items))))
        mine, *theirs = (len(items) * hand // hands for hand in range(hands))
        copies: list[_Copy[Item, Result]] = []
        for first in theirs:
            with suppress(OSError):  # where the system grants no more processes, fewer hands do it
                copies.append(_Copy.of(share, first))
                ending.callback(copies[-1].end)
        done = dict(share.do(mine))
        for copy in copies:
            done.update(copy.results())
    return [done[number] if number in done else work(item) for number, item in enumerate(items)]


@dataclass(frozen=True)
class _Share(Generic[Item, Result]):
    """The work, and which of the items somebody has claimed: a byte for each, in memory that copies share."""

    work: Callable[[Item], Result]
    items: Sequence[Item]
    claims: mmap

    def do(self, first: int) -> Iterator[tuple[int, Result]]:
        """Do what nobody has claimed, from the first on and around. Two that claim the same at once both do it."""
        for number in (*range(first, len(self.items)), *range(first)):
            if not self.claims[number]:
                self.claims[number] = 1
                yield number, self.work(self.items[number])


@dataclass(frozen=True)
class _Copy(Generic[Item, Result]):
    """A copy of this process at work, and where its results come from."""

    process: int
    pipe: Connection

    @classmethod
    def of(cls, share: _Share[Item, Result], first: int) -> _Copy[Item, Result]:
        ours, theirs = mp.Pipe(duplex=False)
        process = os.fork()
        if not process:
            _be_a_copy(share, first, theirs)
        theirs.close()
        return cls(process, ours)

    def results(self) -> dict[int, Result]:
        """What it has worked out, by the numbers of the items; nothing of a copy that died."""
        try:
            return dict(self.pipe.recv())
        except (EOFError, OSError):
            return {}

    def end(self) -> None:
        with suppress(ProcessLookupError):
            os.kill(self.process, signal.SIGKILL)
        os.waitpid(self.process, 0)
        self.pipe.close()


def _be_a_copy(share: _Share[Item, Result], first: int, pipe: Connection) -> NoReturn:
    """Work and end, whatever comes: what fails here is tried again where it can be told."""
    try:
        pipe.send(dict(share.do(first)))
    finally:
        os._exit(0)
