"""Who bears duties in a contract: the names that stand before "shall", "may" and the like, or that have something.

The words of duty are looked for, and the name before each; looking for names in the whole text would take ten times
as long.

>>> found = find_subjects("The Operator shall act. Party A may not. Party A’s staff and the owner will help.")
>>> sorted(found.names.items()), sorted(found.small.items())
([('Operator', 1), ('Party A', 2)], [('owner', 1)])
"""

from __future__ import annotations

from collections import Counter
from typing import NamedTuple

from contract_check.model.late_pattern import late_pattern

_DUTIES = (
    *(
        " shall ",
        " will ",
        " must ",
        " may ",
        " agrees ",
        " undertakes ",
        " ensures ",
        " warrants ",
        " provides ",
        " supports ",
    ),
    *(" is responsible ", " is entitled ", " is obliged ", " is obligated ", " is required ", " has the right "),
)
_OWN = ("’s ", "'s ")
_REACH = 40  # characters
# Up to three capitalised words, in which no sentence ends.
_NAME = late_pattern(r"(?:(?<=[^\w&’'.-])|\A)((?:[^\W\d_a-z][\w&.’'-]*)(?:(?<!\.) (?:&|[^\W\d_a-z][\w&.’'-]*)){0,2})\Z")
_SMALL = late_pattern(r"(?<![\w-])[Tt]he ([a-z][a-z-]{2,}(?: [a-z]{4,})?)\Z")


class Subjects(NamedTuple):
    """How often each bears a duty or has something: names with capitals, and words in small letters with an article."""

    names: Counter[str]
    small: Counter[str]


def find_subjects(text: str) -> Subjects:
    """Who stands before a word of duty or of permission."""
    names: Counter[str] = Counter()
    small: Counter[str] = Counter()
    for sign in (*_DUTIES, *_OWN):
        at = text.find(sign)
        while at >= 0:
            first = text[text.rfind(" ", 0, at) + 1 : at][:1]
            start = max(0, at - _REACH)
            if first.isupper():
                if match := _NAME.search(text, start, at):
                    names[match[1].removeprefix("The ")] += 1
            elif sign not in _OWN and (match := _SMALL.search(text, start, at)):
                small[match[1]] += 1
            at = text.find(sign, at + len(sign))
    return Subjects(names, small)
