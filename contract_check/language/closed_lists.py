"""The paragraph that closes a list of bullets, which is said of its items as the next sentence of a paragraph is.

"We may:" + "- discontinue a feature" + "- change our prices" + "We will give you notice of such changes."

Rejected: a heading, an item, a row of a table, what leads into a list itself, and what stands in another section.
"""

from __future__ import annotations

from collections.abc import Mapping

from contract_check.model.document import Document

_BULLETS = "•●○▪■◦‣·*–—✅✓✔❌✗✘✖-"


def is_bullet(document: Document, index: int) -> bool:
    """Whether a block is an item under a bullet."""
    return document.text[document.blocks[index].start] in _BULLETS


def list_closed_by(document: Document, lead_ins: Mapping[int, int], index: int) -> range:
    """The items right above a paragraph that closes them; none where it closes no list."""
    leader = lead_ins.get(index - 1)
    if leader is None or not _may_close(document, lead_ins, index):
        return range(0)
    items = range(leader + 1, index)
    here = document.section_at(document.blocks[index].start)
    is_list = all(lead_ins.get(at) == leader and is_bullet(document, at) for at in items)
    return items if is_list and here == document.section_at(document.blocks[leader].start) else range(0)


def closing_of(document: Document, lead_ins: Mapping[int, int], index: int) -> int | None:
    """The index of the paragraph that closes the list in which a bullet stands."""
    leader = lead_ins.get(index)
    if leader is None or not is_bullet(document, index):
        return None
    after = next((at for at in range(index + 1, len(document.blocks)) if lead_ins.get(at) != leader), None)
    return after if after is not None and list_closed_by(document, lead_ins, after) else None


def _may_close(document: Document, lead_ins: Mapping[int, int], index: int) -> bool:
    """Whether a block is a paragraph by itself, and neither heads a section nor leads into another list."""
    block = document.blocks[index]
    section = document.section_at(block.start)
    return (
        index not in lead_ins
        and not is_bullet(document, index)
        and section is not None
        and section.span.start < block.start
        and document.table_at(block.start) is None
        and not document.text[block.start : block.end].rstrip().endswith(":")
    )
