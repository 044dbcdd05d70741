"""What stands beside a box that is not ticked: an option that nobody has chosen, and so no words of the contract.

Accepted: "☒ 24x7 ☐ 8x5", of which the second is not chosen; "8x5 ☐ 24x7 ☒", where each box stands behind its option;
"[x] 24x7 [ ] 8x5", as plain text draws boxes; "(tick one)", which is no word of it either; "[Training is barred]" above a box that is not ticked, as its title.
Rejected: words before the first box ("Hosting region: ☐ EU ☒ US"), as long as any box has words behind it; brackets that are a
blank ("within [ ] days", "the laws of [ ]") or stand for a name ("[X] shall").

>>> text = "Region: ☐ the EU ☒ the US"
>>> [text[start:end] for start, end in find_unticked(text)]
['☐ the EU ']
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from contract_check.language.quantity import IS_BLANK, Quantity, QuantityKind
from contract_check.language.sentences import Mark
from contract_check.model.late_pattern import late_pattern

_BOXES = "☐☒☑"
# "[ ] Renewal is automatic": what a figure or the rest of a phrase follows is a blank.
_BOX = late_pattern(
    r"[☐☒☑]|\[(?: {1,3}|[xX✓✔])\](?=\*{0,2} {0,3}[A-Za-z\d“\"(])"
    r"(?! {0,3}(?:per|of|and|or|in|on|to|from|after|before|by|at|is|are|shall|will|must|may|has|hereby|percent|"
    r"(?:business |calendar |working )?(?:minute|hour|day|week|month|quarter|year)s?|USD|EUR|GBP)\b)"
)
# What may stand before a box of brackets that is the first: a label, the sign of an item, nothing.
_BEFORE_BRACKETS = late_pattern(r"(?:\A|[:;|.!?])[\s*_•·–-]*\Z")
# What a form asks of whoever fills it in: "within (tick one):".
_INSTRUCTION = late_pattern(
    r"\((?:please )?(?:tick|check|select|choose|mark)(?: only)? (?:one|the|a|an|all|any|as|whichever|which|your|box|applicable|appropriate)\b"
    r"[^()\n]{0,60}\)",
    re.IGNORECASE,
)
_TITLE = late_pattern(r"[\s*_#•·–-]*\[[^\[\]]{4,}\][\s*_]*\Z")


def find_unticked(text: str) -> list[tuple[int, int]]:
    """The stretches of a paragraph that belong to a box which is not ticked, with that box."""
    boxes = _boxes(text)
    if all(map(_is_ticked, boxes)):
        return []
    starts = [box.start() for box in boxes]
    if any(sign.isalnum() for sign in text[boxes[-1].end() :]):
        ends = [*starts[1:], len(text)]
        return [(box.start(), end) for box, end in zip(boxes, ends, strict=True) if not _is_ticked(box)]
    label = text.rfind(":", 0, starts[0]) + 1
    stretches = pairwise([label, *(box.end() for box in boxes)])  # each box stands behind its option
    return [stretch for box, stretch in zip(boxes, stretches, strict=True) if not _is_ticked(box)]


def is_title_of_unticked(text: str, following: str) -> bool:
    """Whether a paragraph is the title, in brackets, of an option that follows with a box which is not ticked.

    >>> is_title_of_unticked("[Customer owns Output]", "[ ] Output is deemed to be Customer Data.")
    True
    """
    if "[" not in text or not _TITLE.match(text):
        return False
    boxes = _boxes(following)
    return bool(boxes) and not _is_ticked(boxes[0]) and not any(map(str.isalnum, following[: boxes[0].start()]))


def hide_unticked(text: str, sentences: Sequence[tuple[int, int]], marks: Sequence[Mark]) -> list[Mark]:
    """The marks of a paragraph, with one of no words in place of each box that is ticked and each option that is not.

    Where there is a label and none of its boxes is ticked, the first stands for a blank that nobody has filled in.
    """
    asked = hide_all([found.span() for found in _INSTRUCTION.finditer(text)], sentences)
    boxes = _boxes(text)
    if not boxes:
        return beside(marks, asked) if asked else list(marks)
    hidden = hide_all(find_unticked(text), sentences)
    ticked = [Mark("", box.start(), _behind(text, box.end())) for box in boxes if _is_ticked(box)]
    is_labelled = hidden and any(sign.isalnum() for sign in text[: hidden[0].start])
    if is_labelled and not ticked:
        first = hidden[0]
        blank = Quantity(QuantityKind.BLANK, first.start, first.end, None, problem=IS_BLANK)
        hidden[0] = first._replace(label=QuantityKind.BLANK.value, quantity=blank)
    return beside(marks, beside(asked, [*hidden, *ticked]))


def beside(marks: Sequence[Mark], boxed: Sequence[Mark]) -> list[Mark]:
    """The marks with others in their order, without those that these lie over."""
    kept = [mark for mark in marks if not any(one.start < mark.end and mark.start < one.end for one in boxed)]
    return sorted([*kept, *boxed], key=lambda mark: mark.start)


def hide_all(stretches: Sequence[tuple[int, int]], sentences: Sequence[tuple[int, int]]) -> list[Mark]:
    """Marks of no words for stretches of a paragraph, sentence by sentence."""
    return [
        Mark("", max(start, begin), min(end, stop))
        for start, end in stretches
        for begin, stop in sentences
        if start < stop and begin < end
    ]


def _boxes(text: str) -> list[re.Match[str]]:
    """The boxes of a paragraph; brackets are some where a label, an item or another box leads to them."""
    boxes: list[re.Match[str]] = []
    if "[" not in text and not any(box in text for box in _BOXES):
        return boxes
    for found in _BOX.finditer(text):
        if found[0] in _BOXES or boxes or _BEFORE_BRACKETS.search(text[: found.start()]):
            boxes.append(found)
    return boxes


def _is_ticked(box: re.Match[str]) -> bool:
    return any(sign in box[0] for sign in "☒☑xX✓✔")


def _behind(text: str, end: int) -> int:
    """Where the words behind a box begin."""
    return end + len(text[end:]) - len(text[end:].lstrip())
