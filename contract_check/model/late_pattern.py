"""Regular expressions that are compiled when they are first asked.

There are more than a thousand of them, Python takes half a second to compile them all, and one contract needs half.
"""

from __future__ import annotations

import re
from functools import cache
from typing import Any, cast

from contract_check.model.compiled_forms import compile_once


def late_pattern(pattern: str, flags: int = 0) -> re.Pattern[str]:
    """As `re.compile`, but at the first use: a pattern that is broken raises ValueError then, and a test uses all.

    >>> late_pattern(r"(\\d+) days").search("within 30 days")[1]
    '30'
    """
    return cast("re.Pattern[str]", _LatePattern(pattern, flags))


@cache
def pattern_of(text: str) -> re.Pattern[str]:
    """The pattern that is handed on as text, made once; what is made for one paper alone is better left to `re`.

    >>> pattern_of("[0-9]+ days") is pattern_of("[0-9]+ days")
    True
    """
    return late_pattern(text)


class _LatePattern:
    """Stands for a pattern until it is asked for a match, and has the compiled one's methods for its own from then on.

    What it was made of it can tell before: whoever asks what a pattern needs has no use for it yet.
    """

    def __init__(self, pattern: str, flags: int) -> None:
        self._given = pattern, flags
        self.pattern, self.flags = pattern, flags | re.UNICODE  # as `re.compile` has it, which adds those inside

    def __getattr__(self, name: str) -> Any:
        if name.startswith("_"):  # what only a copy is asked for before it has been given its pattern
            raise AttributeError(name)
        pattern, flags = self._given
        try:
            compiled = compile_once(pattern, flags)
        except re.error as error:
            raise ValueError(f"this pattern is broken ({error}): {pattern}") from error
        vars(self).update((each, getattr(compiled, each)) for each in dir(compiled) if not each.startswith("_"))
        return getattr(compiled, name)
