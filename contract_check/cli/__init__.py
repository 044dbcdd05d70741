"""The command line: `contract-check check`, `amend`, `letter`, `compare`, `extract`, `evaluate`, `init`, `rules` and more.

Commands import what they need when they run, so that `--help` answers at once.
"""

from __future__ import annotations

import errno
import os
import sys
from typing import Any, NoReturn

import click

from contract_check import __version__
from contract_check.cli.cache import cache
from contract_check.cli.calendar import calendar
from contract_check.cli.check import check
from contract_check.cli.compare import compare
from contract_check.cli.documents import amend, letter, templates
from contract_check.cli.evaluate import evaluate
from contract_check.cli.extract import extract
from contract_check.cli.faults import EXIT_FAILED, EXIT_STOPPED, EXIT_TERMINATED, EXIT_UNHEARD, stop
from contract_check.cli.init import init
from contract_check.cli.interrupts import Terminated, heeding_interrupts
from contract_check.cli.rules import rules
from contract_check.cli.status import status
from contract_check.cli.ticket import ticket
from contract_check.cli.tiers import tiers
from contract_check.cli.update import update

EXIT_CODES = """\b
Exit codes:
  0    nothing to work through at or above --fail-on
  1    gaps, or faults of the papers themselves, at or above --fail-on
  2    usage or configuration error
  3    some contracts could not be read or compared, or are not in the folder (whatever the gaps in the others)
  70   the program itself failed; what it says of it tells where
  130  stopped by Ctrl-C (143: by the system or a pipeline; 141: whoever read the output, such as head, has stopped)
"""


SHOW_TRACEBACK = "CONTRACT_CHECK_TRACEBACK"  # the environment's; set, an error is shown as Python does
_NO_ROOM = (errno.ENOSPC, errno.EDQUOT)


class Interruptible(click.Group):
    """Ends with an exit code where it is interrupted or fails, nobody listens or the disk is full, whatever it is at."""

    def invoke(self, ctx: click.Context) -> Any:
        """Run a command."""
        try:
            with heeding_interrupts():
                return super().invoke(ctx)
        except KeyboardInterrupt as interrupt:
            stop(
                "stopped. What was read so far is kept, unless you passed --no-cache: run it again to go on.",
                EXIT_TERMINATED if isinstance(interrupt, Terminated) else EXIT_STOPPED,
            )
        except BrokenPipeError:
            # Whoever read the output has had enough, as `head` has. What is left of it must not fail again at the end.
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
            raise SystemExit(EXIT_UNHEARD) from None
        except (click.ClickException, click.exceptions.Exit, click.Abort):
            raise
        except Exception as error:
            if isinstance(error, OSError) and error.errno in _NO_ROOM:
                where = error.filename or "the disk of the temporary files or of the output"
                stop(f"{where}: there is no room left ({error.strerror}). Make room, or set TMPDIR to another disk.")
            if os.environ.get(SHOW_TRACEBACK):
                raise
            _tell_failure(error)


def _tell_failure(error: Exception) -> NoReturn:
    """Say of an error that nothing foresaw where it arose; Python's own exit code would be that of gaps."""
    from contract_check.findings.failing import name_failure

    stop(
        f"the program failed: {name_failure(error)}. Your files need not be at fault. Do not rely on what this run has left "
        f"unsaid, and report this with the version of the program ({__version__}); {SHOW_TRACEBACK}=1 shows every step.",
        EXIT_FAILED,
    )


@click.group(
    cls=Interruptible,
    epilog=EXIT_CODES,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
)
@click.version_option(__version__, "-V", "--version", prog_name="contract-check")
def main() -> None:
    """Hold vendor contracts against the level that each tool's dependency tier requires.

    \b
    Start with:  contract-check init contracts/
    Then:        contract-check check contracts/ --tools tools.yaml --out checklists/
    """


main.add_command(cache)
main.add_command(calendar)
main.add_command(check)
main.add_command(compare)
main.add_command(amend)
main.add_command(letter)
main.add_command(templates)
main.add_command(evaluate)
main.add_command(extract)
main.add_command(init)
main.add_command(rules)
main.add_command(status)
main.add_command(ticket)
main.add_command(tiers)
main.add_command(update)
