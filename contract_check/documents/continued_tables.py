"""Tables that go on over the page without their titles, and rows that the end of the page cuts.

Accepted: below "Severity | Response time" and "Severity 1 | 1 hour", on the next page "Severity 2 | 4 hours"; a row without a label
that goes on in mid-sentence.
Rejected: titles that are printed again, and another table at the head of the page, which has titles of its own.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import zip_longest

from contract_check.documents.paragraphs import Piece
from contract_check.documents.tables import RawTable

_ALIGNED = 4.0  # points between the left edges of two parts


def join_continued(pieces: Iterable[Piece]) -> Iterator[Piece]:
    """The pieces, with the parts of a table on the pages that follow in the piece of its first."""
    waiting: Piece | None = None
    for piece in pieces:
        if waiting is not None and (joined := _joined(waiting, piece)):
            waiting = joined
            continue
        if waiting is not None:
            yield waiting
        waiting = piece if piece.table else None
        if waiting is None:
            yield piece
    if waiting is not None:
        yield waiting


def _joined(before: Piece, piece: Piece) -> Piece | None:
    """A table with the part of it that a piece is, if it is one."""
    last = before.more[-1] if before.more else before
    if not (before.table and last.table and piece.table) or piece.page != last.page + 1:
        return None
    upper, lower = last.table, piece.table
    if not _goes_on(before.table, upper, lower):
        return None
    if not _is_cut(upper.rows[-1], lower.rows[0]):
        return replace(before, more=(*before.more, piece))
    whole = tuple(f"{above} {below}".strip() for above, below in zip(upper.rows[-1], lower.rows[0], strict=True))
    last = replace(last, table=replace(upper, rows=(*upper.rows[:-1], whole)))
    rest = (replace(piece, table=replace(lower, rows=lower.rows[1:])),)
    return replace(before, more=(*before.more[:-1], last, *rest)) if before.more else replace(last, more=rest)


def _goes_on(first: RawTable, upper: RawTable, lower: RawTable) -> bool:
    """Whether the table on the next page has the columns of that above, and begins with a row like those above."""
    titles, begin = first.rows[0], lower.rows[0]
    if len(begin) != len(titles) or abs(lower.box.left - upper.box.left) > _ALIGNED or begin == titles:
        return False
    if not begin[0]:
        return _is_cut(upper.rows[-1], begin)
    body = first.rows[1:]
    counted = [
        at for at in range(1, len(titles)) if not _has_figure(titles[at]) and any(_has_figure(row[at]) for row in body)
    ]
    return any(_has_figure(begin[at]) for at in counted)


def _is_cut(above: tuple[str, ...], below: tuple[str, ...]) -> bool:
    """Whether the row above goes on below, in mid-sentence, and says no second figure where it has one."""
    if below[0] or len(above) != len(below):
        return False
    both = [(upper, lower) for upper, lower in zip_longest(above, below, fillvalue="") if upper and lower]
    goes_on = any(upper[-1] not in ".;:!?" and lower[:1].islower() for upper, lower in both)
    return goes_on and not any(_has_figure(upper) and lower[:1].isdigit() for upper, lower in both)


def _has_figure(text: str) -> bool:
    return any(map(str.isdigit, text))
