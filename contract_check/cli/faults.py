"""Turn the faults of the library into one clear message and the documented exit code."""

from __future__ import annotations

import functools
from collections.abc import Callable
from typing import NoReturn, TypeVar

import click

from contract_check.model.errors import ContractCheckError

EXIT_GAPS = 1
EXIT_USAGE = 2
EXIT_UNREAD = 3
EXIT_FAILED = 70  # as in sysexits.h: an internal software error
EXIT_STOPPED = 130  # 128 and the number of SIGINT, as shells have it
EXIT_UNHEARD = 141  # and that of SIGPIPE
EXIT_TERMINATED = 143  # and that of SIGTERM

Command = TypeVar("Command", bound=Callable[..., None])


def tells_faults(command: Command) -> Command:
    """Wrap a command: a ContractCheckError becomes its message on stderr and its exit code."""

    @functools.wraps(command)
    def run(*args: object, **kwargs: object) -> None:
        try:
            command(*args, **kwargs)
        except ContractCheckError as error:
            stop(str(error), error.exit_code)

    return run  # type: ignore[return-value]


def stop(message: str, code: int = EXIT_USAGE) -> NoReturn:
    """Print a message on stderr and end with `code`."""
    click.echo(f"Error: {message}", err=True)
    raise SystemExit(code)
