"""Files that are packed in a file, as in a portfolio or behind an icon in a Word file: nobody reads them."""

from __future__ import annotations

from collections.abc import Sequence

MOST_NAMES = 10
_LONGEST_NAME = 80


def note_attachments(names: Sequence[str], number: int | None = None) -> str:
    """A note on `number` attached files (or as many as have names), of which the first few are named."""
    number = len(names) if number is None else number
    shown = ", ".join(name[:_LONGEST_NAME] or "without a name" for name in names[:MOST_NAMES])
    more = f" and {number - MOST_NAMES} more" if number > MOST_NAMES else ""
    files = "1 attached file, which was" if number == 1 else f"{number} attached files, which were"
    return f"holds {files} not read: {shown}{more}. Save contracts among them beside it"
