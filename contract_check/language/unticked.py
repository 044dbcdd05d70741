"""What stands beside a box that is not ticked: an option that nobody has chosen, and so no words of the contract.

Accepted: "☒ 24x7 ☐ 8x5", of which the second is not chosen; "8x5 ☐ 24x7 ☒", where each box stands behind its option.
Rejected: words before the first box ("Hosting region: ☐ EU ☒ US"), as long as any box has words behind it.

>>> text = "Region: ☐ the EU ☒ the US"
>>> [text[start:end] for start, end in find_unticked(text)]
['☐ the EU ']
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from contract_check.language.quantity import IS_BLANK, Quantity, QuantityKind
from contract_check.language.sentences import Mark
from contract_check.model.late_pattern import late_pattern

_UNTICKED = "☐"
_BOX = late_pattern("[☐☒☑]")
_TICKED = late_pattern(r"[☒☑]\s*")


def find_unticked(text: str) -> list[tuple[int, int]]:
    """The stretches of a paragraph that belong to a box which is not ticked, with that box."""
    if _UNTICKED not in text:
        return []
    boxes = [box.start() for box in _BOX.finditer(text)]
    if any(sign.isalnum() for sign in text[boxes[-1] :]):
        stretches = pairwise([*boxes, len(text)])
        return [(start, end) for start, end in stretches if text[start] == _UNTICKED]
    label = text.rfind(":", 0, boxes[0]) + 1
    stretches = pairwise([label, *(box + 1 for box in boxes)])  # each box stands behind its option
    return [(start, end) for start, end in stretches if text[end - 1] == _UNTICKED]


def hide_unticked(text: str, sentences: Sequence[tuple[int, int]], marks: Sequence[Mark]) -> list[Mark]:
    """The marks of a paragraph, with one of no words in place of each box that is ticked and each option that is not.

    Where there is a label and none of its boxes is ticked, the first stands for a blank that nobody has filled in.
    """
    if not _BOX.search(text):
        return list(marks)
    hidden = [
        Mark("", max(start, begin), min(end, stop))
        for start, end in find_unticked(text)
        for begin, stop in sentences
        if start < stop and begin < end
    ]
    ticked = [Mark("", *box.span()) for box in _TICKED.finditer(text)]
    is_labelled = hidden and any(sign.isalnum() for sign in text[: hidden[0].start])
    if is_labelled and not ticked:
        first = hidden[0]
        blank = Quantity(QuantityKind.BLANK, first.start, first.end, None, problem=IS_BLANK)
        hidden[0] = first._replace(label=QuantityKind.BLANK.value, quantity=blank)
    kept = [mark for mark in marks if not any(one.start < mark.end and mark.start < one.end for one in hidden)]
    return sorted([*kept, *hidden, *ticked], key=lambda mark: mark.start)
