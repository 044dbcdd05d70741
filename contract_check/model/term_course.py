"""The course of a contract's term: when it ends, whether it goes on, and by when somebody has to act."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from contract_check.model.citation import Citation


@dataclass(frozen=True)
class Step:
    """One line of the arithmetic, with the passage that it rests on, if it rests on one."""

    says: str
    citation: Citation | None = None


@dataclass(frozen=True)
class Deadline:
    """One end of a term, and the days before it that count; None where the papers leave a day open.

    `end` is the last day of the term, `last_notice` the last day on which notice may be given with safety, and
    `start` the day on which somebody has to begin. `number` counts terms: 0 is the first.
    """

    number: int
    end: date
    last_notice: date | None = None
    start: date | None = None


@dataclass(frozen=True)
class TermCourse:
    """What counts for one tool on the day `as_of`.

    `renews` is whether the contract goes on by itself (None where the papers do not say). `current` is the term
    that runs; `following` the next one, where the day for notice has passed and the contract will go on. `steps` is
    the arithmetic, `unclear` what the papers leave open, each in a sentence.
    """

    as_of: date
    begins: date | None = None
    renews: bool | None = None
    current: Deadline | None = None
    following: Deadline | None = None
    steps: tuple[Step, ...] = ()
    unclear: tuple[str, ...] = ()

    @property
    def counts(self) -> Deadline | None:
        """The deadline that can still be met: the following one where the current one has passed."""
        return self.following or self.current
