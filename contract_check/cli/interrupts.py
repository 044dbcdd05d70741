"""Ctrl-C and SIGTERM end the program in the same way, whatever it is at, and neither of them is lost."""

from __future__ import annotations

import _thread
import signal
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType

_A_MOMENT = 0.05  # seconds


class Terminated(KeyboardInterrupt):
    """The program was told to end by SIGTERM, as `timeout`, a cancelled pipeline or a container that stops tells it."""


@contextmanager
def heeding_interrupts() -> Iterator[None]:
    """Raise `KeyboardInterrupt` upon Ctrl-C, and `Terminated` upon SIGTERM: otherwise temporary files would be left."""
    with _heeding_termination(), _losing_none():
        yield


@contextmanager
def _heeding_termination() -> Iterator[None]:
    def end(_number: int, _frame: FrameType | None) -> None:
        raise Terminated

    ours = threading.current_thread() is threading.main_thread() and signal.getsignal(signal.SIGTERM) is signal.SIG_DFL
    if ours:
        signal.signal(signal.SIGTERM, end)
    try:
        yield
    finally:
        if ours:
            signal.signal(signal.SIGTERM, signal.SIG_DFL)


@contextmanager
def _losing_none() -> Iterator[None]:
    """Have an interrupt come again that Python could not raise: in a callback, as while modules load, it is only reported."""
    report = sys.unraisablehook

    def come_again(told: sys.UnraisableHookArgs) -> None:
        if not issubclass(told.exc_type, KeyboardInterrupt):
            report(told)
            return
        number = signal.SIGTERM if issubclass(told.exc_type, Terminated) else signal.SIGINT
        threading.Timer(_A_MOMENT, _interrupt, (number,)).start()  # raised here, it would be lost anew

    sys.unraisablehook = come_again
    try:
        yield
    finally:
        sys.unraisablehook = report


def _interrupt(number: signal.Signals) -> None:
    main_thread = threading.main_thread().ident
    if hasattr(signal, "pthread_kill") and main_thread is not None:
        signal.pthread_kill(main_thread, number)  # wakes it also where it waits
    else:
        _thread.interrupt_main(number)
