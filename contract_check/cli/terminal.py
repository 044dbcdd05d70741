"""What is printed in colours and columns."""

from __future__ import annotations

from rich.console import Console


class Terminal(Console):
    """Stdout, with names shown as they are. A pipe that is closed is left to `cli.Interruptible`, which knows the exit code."""

    def __init__(self) -> None:
        super().__init__(highlight=False)

    def on_broken_pipe(self) -> None:
        """Not the end of the program with 1, as it is by default."""
        raise
