"""How a command reads files: the options that all commands share which read any."""

from __future__ import annotations

import functools
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from contract_check.cli.faults import Command
from contract_check.cli.options import PATH

if TYPE_CHECKING:
    from contract_check.execution.cache import Cache
    from contract_check.execution.executor import Executor
    from contract_check.reading.contracts import Coming
    from contract_check.register.passwords import Passwords


@dataclass(frozen=True)
class Reading:
    """How a command reads files, as its options say."""

    passwords: Passwords
    ocr: bool = True
    cache_folder: Path | None = None
    cached: bool = True
    jobs: int | None = None
    cluster: str = ""

    def open_cache(self) -> Cache | None:
        """The cache, if there is to be one."""
        from contract_check.execution.cache import Cache, default_folder

        return Cache(self.cache_folder or default_folder()) if self.cached else None

    def begin(self, files: Sequence[tuple[Path, str]]) -> Coming:
        """Have the files (path, and the name that citations use) read, while the command does what comes before."""
        from contract_check.reading.contracts import begin_reading

        cache, passwords = self.open_cache(), self.passwords.fitting
        coming = begin_reading(files, passwords, ocr=self.ocr, cache=cache, executor=self.executor)
        click.get_current_context().call_on_close(coming.close)
        return coming

    @cached_property
    def executor(self) -> Executor:
        """Who reads the files."""
        if not self.cluster:
            return self.local_executor
        from contract_check.execution.cluster import DaskCluster

        return DaskCluster(self.cluster)

    @cached_property
    def local_executor(self) -> Executor:
        """Who works on files of this machine."""
        from contract_check.execution.executor import InProcess
        from contract_check.execution.workers import LocalProcesses, count_processors

        if self.jobs == 0:
            return InProcess()
        executor = LocalProcesses(self.jobs or count_processors(), stay=True)
        click.get_current_context().call_on_close(executor.close)
        return executor


def cache_option(command: Command) -> Command:
    """`--cache DIR`, which a variable of the environment can give as well."""
    return click.option(
        "--cache", "cache_folder", type=PATH, envvar="CONTRACT_CHECK_CACHE", show_envvar=True,
        help="Where what was read is kept, so that unchanged files are not read again (default: this user's cache folder).",
    )(command)  # fmt: skip


def reading_options(command: Command) -> Command:
    """How files are read: the command gets one argument, `reading`. Stands below `tells_faults`."""

    @functools.wraps(command)
    def run(
        *arguments: object,
        ocr: bool,
        password_file: Path | None,
        cache_folder: Path | None,
        cached: bool,
        jobs: int | None,
        cluster: str,
        **others: object,
    ) -> None:
        if cluster and jobs is not None:
            raise click.UsageError("--jobs and --cluster: the cluster says how many read at a time. Leave one out.")
        from contract_check.register.passwords import load_passwords, load_registered

        register = others.get("tools_file")
        passwords = load_passwords(password_file) + load_registered(register if isinstance(register, Path) else None)
        reading = Reading(passwords, ocr, cache_folder, cached, jobs, cluster)
        command(*arguments, reading=reading, **others)

    return functools.reduce(lambda wrapped, option: option(wrapped), reversed(_READING), run)  # type: ignore[return-value]


_READING: tuple[Callable[[Any], Any], ...] = (
    click.option(
        "--no-ocr", "ocr", flag_value=False, default=True, help="Leave scans unread, also where OCR is installed."
    ),
    click.option(
        "--password-file",
        type=PATH,
        help="Passwords of PDFs: a line `pattern: password` for each, or one password for all.",
    ),
    cache_option,
    click.option(
        "--no-cache", "cached", flag_value=False, default=True, help="Read every file, and keep nothing of any."
    ),
    click.option(
        "--jobs",
        type=click.IntRange(0),
        metavar="N",
        help="Read N files at a time, each in a process of its own (default: one for each processor; 0: in this process, unprotected, for debugging).",
    ),
    click.option(
        "--cluster", default="", metavar="ADDRESS", help="Read on a Dask cluster, for example tcp://10.0.0.5:8786."
    ),
)
