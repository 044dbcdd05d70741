"""Where an item of a list belongs: "(ii)" below "(d)" is (d)(ii).

Lists count on: "(i)" after "(h)" is the ninth letter, after "(d) …:" a Roman one.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from contract_check.documents.numerals import write_number

_MOST = 60
_FORMS = ("lowerRoman", "lowerLetter", "upperRoman", "upperLetter", "decimal")
_COUNTS = {form: {write_number(number, form): number for number in range(1, _MOST)} for form in _FORMS}
for _letters, _roman in (("lowerLetter", "lowerRoman"), ("upperLetter", "upperRoman")):
    for _both in [label for label in _COUNTS[_letters] if len(label) > 1 and label in _COUNTS[_roman]]:
        del _COUNTS[_letters][_both]  # "ii" is two, and hardly ever the thirty-fifth


@dataclass(frozen=True)
class _Item:
    printed: str
    form: str
    count: int


class OpenItems:
    """The items that are open below a section, from the outermost on."""

    def __init__(self) -> None:
        self._items: list[_Item] = []

    def enter(self, printed: str) -> str:
        """Open an item; the ones around it, as they are printed.

        >>> items = OpenItems()
        >>> [items.enter(item) for item in ("(a)", "(b)", "(i)", "(ii)", "(c)")]
        ['', '', '(b)', '(b)', '']
        """
        label = re.sub(r"\W", "", printed)
        counts = {form: _COUNTS[form][label] for form in _FORMS if label in _COUNTS[form]}
        if not counts:
            return "".join(item.printed for item in self._items)
        depth, form = self._place(counts)
        around = self._items[:depth]
        self._items = [*around, _Item(printed, form, counts[form])]
        return "".join(item.printed for item in around)

    def _place(self, counts: dict[str, int]) -> tuple[int, str]:
        """How deep an item stands, and in which form it counts: it goes on, or begins below, or anew."""
        for depth, item in reversed(list(enumerate(self._items))):
            if counts.get(item.form) == item.count + 1:
                return depth, item.form
        known = {item.form: depth for depth, item in enumerate(self._items)}
        for form, count in counts.items():
            if count == 1 and form not in known:
                return len(self._items), form
        for form in counts:
            if form in known:
                return known[form], form
        return len(self._items), next(iter(counts))
