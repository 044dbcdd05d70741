"""What a cross before it, or the title of its column, says is not given: no words of the contract.

Accepted: "❌ 24/7 support" in a list of what is and is not guaranteed; a cell of the column "Not included" beside a column "Included".
Rejected: "❌ No training on your data", "✗ We never sell it", which say so themselves; "✅ Backups"; "ISO 27001 ✗", which others read;
a column "Excluded" that stands alone.

>>> text = "✅ Daily backups ❌ 24/7 support ❌ No phone line"
>>> [text[start:end] for start, end in find_crossed(text)]
['❌ 24/7 support ']
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from contract_check.model.document import Span, Table
from contract_check.model.late_pattern import late_pattern

CROSSES = "❌✗✘✖⛔🚫"
TICKS = "✅✓✔"
_SIGN = late_pattern(rf"[{CROSSES}{TICKS}]")
_DENIES = late_pattern(r"\b(?:no|not|never|none|nothing|without|cannot|nor)\b|n['’]t\b")
_NOT_GIVEN = late_pattern(
    r"\W*(?:what(?:['’]s| is) )?(?:not (?:included|covered|supported|provided|offered|guaranteed)|excluded|out of scope)\W*"
)
_GIVEN = late_pattern(
    r"\W*(?:what(?:['’]s| is) )?(?:included|covered|supported|provided|offered|guaranteed|in scope)\W*"
)


def find_crossed(text: str) -> Iterator[tuple[int, int]]:
    """The stretches of a paragraph or row that a cross leads, each up to the next sign or cell."""
    for sign in _SIGN.finditer(text) if any(cross in text for cross in CROSSES) else ():
        first = _SIGN.search(text, text.rfind("|", 0, sign.start()) + 1)
        if first is None or any(map(str.isalnum, text[text.rfind("|", 0, first.start()) + 1 : first.start()])):
            continue  # "ISO 27001 ✗": each sign stands behind what it is said of
        following = _SIGN.search(text, sign.end())
        bar = text.find("|", sign.end())
        end = min(following.start() if following else len(text), bar if bar >= 0 else len(text))
        if text[sign.start()] in CROSSES and not _DENIES.search(text[sign.end() : end].lower()):
            yield sign.start(), end


def find_not_given(table: Table) -> Iterator[Span]:
    """The cells of a table whose column is titled as not given, beside one that is given."""
    columns = _columns_not_given(table)
    yield from (row[at].span for row in table.rows[1:] for at in columns if at < len(row) and row[at].text)


def without_not_given(table: Table) -> Table:
    """The table without the columns of what is not given."""
    columns = _columns_not_given(table)
    if not columns:
        return table
    return replace(
        table, rows=tuple(tuple(cell for at, cell in enumerate(row) if at not in columns) for row in table.rows)
    )


def _columns_not_given(table: Table) -> tuple[int, ...]:
    titles = [cell.text.lower() for cell in table.rows[0]] if table.has_header else []
    found = tuple(at for at, title in enumerate(titles) if _NOT_GIVEN.fullmatch(title))
    return found if any(map(_GIVEN.fullmatch, titles)) else ()
