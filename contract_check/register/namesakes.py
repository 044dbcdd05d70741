"""Vendors that may be one under two names: "Fernway" in one paper, "Fernway Labs Ltd" in another.

Whether they are is for a person to say: "Fernway" may as well be a group of which Fernway Labs is one company. So they
are never put together, only told.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from contract_check.language.names import without_form
from contract_check.model.identifier import make_key
from contract_check.model.sentence import say

_SHORTEST = 3  # letters of a first word that says something


def find_namesakes(names: Sequence[str]) -> tuple[tuple[str, str], ...]:
    """The pairs of names of which one, without its legal form, begins the other.

    >>> find_namesakes(["Fernway", "Fernway Labs Ltd", "Fern Labs Ltd"])
    (('Fernway', 'Fernway Labs Ltd'),)
    """
    by_key: dict[str, list[str]] = {}
    for name in names:
        by_key.setdefault(make_key(without_form(name)), []).append(name)
    return tuple(
        (short, long)
        for key in sorted(by_key)
        for beginning in _beginnings(key)
        for short in by_key.get(beginning, ())
        for long in by_key[key]
    )


def _beginnings(key: str) -> Iterator[str]:
    """The first words of a key, first one and then more of them, without the last."""
    words = key.split("-")
    begun = ("-".join(words[:number]) for number in range(1, len(words)))
    return (beginning for beginning in begun if len(beginning) >= _SHORTEST)


def say_namesakes(short: str, long: str) -> str:
    """What a person has to settle of two such names."""
    return say(
        "{short} and {long} may be one vendor under two names. If they are, put their papers below one tool of the register.",
        short=short,
        long=long,
    )
