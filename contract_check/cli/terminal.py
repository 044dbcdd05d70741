"""What is printed in colours and columns."""

from __future__ import annotations

from rich.console import Console

_UNBROKEN = 10_000  # characters


class Terminal(Console):
    """Stdout, with names shown as they are. A pipe that is closed is left to `cli.Interruptible`, which knows the exit code.

    Lines are wrapped for a terminal alone: in a log or a pipe each remark is one line, which `grep` finds whole.
    """

    def __init__(self) -> None:
        super().__init__(highlight=False)
        if not self.is_terminal:
            self.width = _UNBROKEN

    def on_broken_pipe(self) -> None:
        """Not the end of the program with 1, as it is by default."""
        raise
