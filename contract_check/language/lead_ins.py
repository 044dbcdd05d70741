"""Which block leads into a list item: "3.1 Provider shall:" + "(b) encrypt Customer Data at rest".

A list ends where a block has no marker any more, or the marker of a level above: after "3.1 Client
shall:" the items (a) and (b) are the client's, "3.2" and "4.1" are not. An item that itself ends in
a colon leads the deeper items that follow it. A question leads into the block right after it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import NamedTuple

from contract_check.documents.clause_numbers import counts_of
from contract_check.documents.indents import Indent, indents_of
from contract_check.model.document import Document, Section
from contract_check.model.late_pattern import late_pattern

_MARKER = late_pattern(
    r"""^(?:
        (?P<bullet>[•●○▪■◦‣·*–—☐☒☑✅✓✔❌✗✘✖-])\s*
      | \(?(?P<letters>[a-zA-Z]{1,4})\)\.?\s
      | \((?P<bracketed>\d{1,2})\)\s
      | (?P<half>\d{1,2})\)\s
      | (?:(?:Section|Article|Clause)\s+)?(?P<dotted>\d{1,2}(?:\.\d{1,3}){0,4})(?:\.\s|(?<=\.\d)\s|(?<=\.\d\d)\s|\s(?=["“'‘(\[A-Z])|\.?$)
      | (?P<lettered>[A-Za-z]\.(?:\d{1,2}(?:\.\w{1,2})*\.?)?)\s
    )""",
    re.VERBOSE,
)
_ROMAN = late_pattern(r"[ivx]+|[IVX]+")
_LEVELLED = ("dotted", "lettered")
_INDENT = 6.0  # points by which an item begins further in than its leader
_SAME_EDGE = 2.0
_NOWHERE = Indent(0.0)
# Characters; what is longer and has no marker is a paragraph that is set in, save where the list goes on behind it.
_LONGEST_ITEM = 400
_MORE_TO_COME = late_pattern(r"(?:;|[;,] (?:and|or|and/or))$")
_LONGEST_QUESTION = 160
_LEADS = (":", ": (a)", ":-")
# "The Supplier shall" + "(a) act;": British contracts lead into their items without a colon.
_UNFINISHED = late_pattern(
    r"\b(?:shall|will|must|may|agrees? to|undertakes?(?: to)?|warrants? that|ensures? that|"
    r"(?:obliged|required|entitled) to|where|if|when|in the event that|provided that|including|"
    r"not|by|to|that|of|for)(?:,| -| –|,? (?:either|both))?$",
    re.IGNORECASE,
)
# Before bullets only what cannot end a sentence: a dash may be the end of one that is wrapped.
_CONDITION = late_pattern(r"\b(?:shall|will|must|may|where|if|when|in the event that|provided that)$", re.IGNORECASE)
_LETTERED = ("letters", "upper", "roman", "bracketed", "half")
# "You agree to the following terms:" opens a paper; what comes then are sentences of their own, and no duties of "you".
_OPENS_THE_PAPER = late_pattern(
    r"\b(?:agree(?:s|d)? (?:to|with)|bound by|accepts?|comply with) (?:be bound by )?(?:all )?(?:of )?"
    r"(?:the following|these) (?:terms(?: (?:and|&) conditions)?|conditions|provisions|rules)"
    r"[^.:]{0,40}:-?$",
    re.IGNORECASE,
)


# A definition printed in two blocks: "“Minimum Term”" + "means the period of one year …".
_SAYS_WHAT_IT_MEANS = late_pattern(r"(?:means?|has the meaning|shall mean|refers to)\b")
_A_NAME = late_pattern(r"[“\"‘'][^“”\"\n]{2,60}[”\"’']:?")


class _Marker(NamedTuple):
    """A list marker: its style, its depth ("3.1" and "H.1." have 2, others none), and what is printed."""

    style: str
    depth: int
    printed: str


@dataclass
class _List:
    """A list being read: the block that leads it, that block's own marker, and its first and last item's."""

    leader: int
    own: _Marker | None
    left: float | None = None  # where items without a marker begin on the page, if further in than the leader
    items: _Marker | None = None
    last: _Marker | None = None


def find_lead_ins(document: Document) -> dict[int, int]:
    """For each list item, the index of the block that leads into it.

    A block that follows a colon directly is led by it even without a marker, and so are those below
    it that begin as far in on the page: browsers print bullets as drawings, which are no text. A question leads
    its answer, and the name that is defined what it means.
    """
    found: dict[int, int] = {}
    lists: list[_List] = []
    indents = _indents(document)
    item: int | None = None  # the last block with a marker
    for index, block in enumerate(document.blocks):
        text = document.text[block.start : block.end]
        marker = _marker_of(text, lists)
        left = indents[index].first
        if marker is None:
            if lists and index == lists[-1].leader + 1:
                lists[-1].left = left if left > indents[index - 1].first + _INDENT else None
            elif item in found and lists and _goes_on(indents[item], indents[index]):
                found[index] = found[item]
                continue
            else:
                item = None
                may_be_item = len(text) <= _LONGEST_ITEM or _MORE_TO_COME.search(text.rstrip())
                while lists and not (may_be_item and _is_below(lists[-1], left)):
                    lists.pop()
            if lists:
                found[index] = lists[-1].leader
        else:
            while lists and (_ends(lists[-1], marker) or _is_outside(lists[-1], left)):
                lists.pop()
            if lists:
                found[index] = lists[-1].leader
                lists[-1].items, lists[-1].last = lists[-1].items or marker, marker
            item = index
        if _is_defined(document, index, text) or (index not in found and _asks(document, index - 1)):
            found[index] = index - 1
        if _leads(document, index):
            lists.append(_List(index, marker))
    return _settle(document, found)


def _settle(document: Document, found: dict[int, int]) -> dict[int, int]:
    """The leaders as the sections have it: items of one list have one, and a section has none from another section."""
    block_at = {block.start: index for index, block in enumerate(document.blocks)}
    around: list[Section] = []
    leaders: dict[Section | None, int] = {}  # of the list that is read in a section
    for section in document.sections:
        while around and around[-1].level >= section.level:
            around.pop()
        parent = around[-1] if around else None
        around.append(section)
        index = block_at[section.span.start]
        if not section.number:
            continue
        if section.cited.endswith(")"):
            before = index - 1
            if (
                parent
                and before >= 0
                and _leads(document, before)
                and document.section_at(document.blocks[before].start) == parent
            ):
                found[index] = before
            if index not in found and 1 in counts_of(section.number).values():
                leaders.pop(parent, None)  # a list of its own
            elif index in found or parent in leaders:
                leaders[parent] = found[index] = max(found.get(index, -1), leaders.get(parent, -1))
        elif index in found and not _is_inside(document, found[index], parent):
            del found[index]
    return found


def _leads(document: Document, index: int) -> bool:
    block = document.blocks[index]
    text = document.text[block.start : block.end].rstrip()
    tail = max(0, len(text) - _LONGEST_QUESTION)
    if text.endswith(_LEADS):
        return not _OPENS_THE_PAPER.search(text, tail)
    style = _style_of(document, index + 1)
    return (_UNFINISHED.search(text, tail) is not None and style in _LETTERED) or (
        _CONDITION.search(text, tail) is not None and style == "bullet"
    )


def _style_of(document: Document, index: int) -> str:
    """How the item is marked that a block begins: by a bullet, or the letter or number "(a)", "(i)" or "1)"."""
    if index >= len(document.blocks):
        return ""
    block = document.blocks[index]
    marker = _marker_of(document.text[block.start : block.end], [])
    return marker.style if marker is not None else ""


def _is_inside(document: Document, leader: int, parent: Section | None) -> bool:
    """Whether a block stands in the section itself that another section is part of."""
    holder = document.section_at(document.blocks[leader].start)
    return parent is None or holder is None or holder.level <= parent.level


def _asks(document: Document, index: int) -> bool:
    """Whether a block is nothing but a short question."""
    if index < 0 or document.table_at(document.blocks[index].start) is not None:
        return False
    block = document.blocks[index]
    return block.end - block.start <= _LONGEST_QUESTION and document.text[block.start : block.end].rstrip().endswith(
        "?"
    )


def _is_defined(document: Document, index: int, text: str) -> bool:
    """Whether a block says what the name above it means."""
    if not index or not _SAYS_WHAT_IT_MEANS.match(text):
        return False
    above = document.blocks[index - 1]
    return _A_NAME.fullmatch(document.text[above.start : above.end].strip()) is not None


def _indents(document: Document) -> list[Indent]:
    """How far in each block begins; 0 where no line says so."""
    found = indents_of(document.text, document.lines, document.blocks)
    return [found.get(block.start, _NOWHERE) for block in document.blocks]


def _goes_on(item: Indent, block: Indent) -> bool:
    """Whether a block is a further paragraph of an item: it begins where the item's own lines hang."""
    return item.rest is not None and item.rest > item.first + _INDENT and abs(block.first - item.rest) <= _SAME_EDGE


def _is_below(current: _List, left: float) -> bool:
    """Whether a block that begins there is a further item without a marker."""
    return current.left is not None and abs(left - current.left) <= _SAME_EDGE


def _is_outside(current: _List, left: float) -> bool:
    """Whether a block that begins there stands further out than the list's items without a marker."""
    return current.left is not None and left < current.left - _SAME_EDGE


def _marker_of(text: str, lists: list[_List]) -> _Marker | None:
    match = _MARKER.match(text)
    if not match:
        return None
    style, printed = str(match.lastgroup), match[str(match.lastgroup)]
    if style == "letters":
        is_roman = _ROMAN.fullmatch(printed) and not _follows(printed, lists)
        return _Marker("roman" if is_roman else "upper" if printed.isupper() else "letters", 0, printed)
    depth = printed.strip(".").count(".") + 1 if style in _LEVELLED else 0
    return _Marker(style, depth, printed)


def _follows(printed: str, lists: list[_List]) -> bool:
    """Whether "i" is the letter after "h": some list of letters is being read and "i" is no first item."""
    lettered = any(m and m.style in ("letters", "upper") for each in lists for m in (each.own, each.items))
    return lettered and len(printed) == 1 and not (lists and lists[-1].items is None)


def _ends(current: _List, marker: _Marker) -> bool:
    """Whether an item with this marker stands above the list, so that the list is over."""
    own, items = current.own, current.items
    if own and own.style == marker.style:
        if marker.style not in _LEVELLED:
            return marker.style != "bullet" or items is not None
        return marker.depth <= own.depth and not _restarts(marker, current)
    if marker.style in _LEVELLED and items and items.style == marker.style:
        return marker.depth < items.depth
    return marker.style == "dotted" and items is not None


def _restarts(marker: _Marker, current: _List) -> bool:
    """Whether "1.", "2." below "7. … by:" number the list's own items, and are no sections."""
    if not marker.printed.isdigit() or current.own is None:
        return False
    section = current.own.printed.split(".")[0]
    before = current.last.printed if current.last else "0"
    goes_on = before.isdigit() and int(marker.printed) == int(before) + 1
    is_next_section = section.isdigit() and int(marker.printed) == int(section) + 1
    return goes_on and not is_next_section
