"""The program: `contract-check`, and `python -m contract_check` where the folder of scripts is not on the path."""

from __future__ import annotations

import signal


def run() -> None:
    """The command line. While it is loaded there is nothing to put in order: Ctrl-C ends the process then and there."""
    stops = signal.getsignal(signal.SIGINT)
    if stops is signal.default_int_handler:  # and not one whose parent has it ignore Ctrl-C
        signal.signal(signal.SIGINT, signal.SIG_DFL)
    from contract_check.cli import main

    signal.signal(signal.SIGINT, stops)
    main(prog_name="contract-check")


if __name__ == "__main__":
    run()
