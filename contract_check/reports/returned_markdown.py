"""A returned checklist in Markdown: boxes with their identifiers, and what stands after "Notes:".

People renumber items, move them, write `[X]`, and paste the text through editors that put backslashes before the
brackets or break long lines. What counts is the identifier at the end of the line of the box.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from contract_check.reports.language import in_every_language
from contract_check.reports.returned import Answer, read_done, say_neither

_BOX = re.compile(r"^\s*(?:[-*+•]|\d+[.)])\s+\\?\[(?P<mark>[^\]\\]{0,12})\\?\](?=\s)")
_MARK = re.compile(r"(?<!\\)`([a-z0-9-]+/[a-z0-9-]+) ([0-9a-f]{12}(?:-t?n?)?)`")


@cache
def _notes() -> re.Pattern[str]:
    """The line that notes begin on, in whatever language the checklist was written."""
    words = "|".join(map(re.escape, sorted(in_every_language("Notes:"))))
    return re.compile(rf"^\s*(?:\*\*|__)?(?:{words})(?:\*\*|__)?\s*(.*)$")


_ENDS = re.compile(r"^(?:#{2,3}\s|(?:---|\*\*\*|___)\s*$)")  # a heading of ours, or the foot
_STARTS = re.compile(r"^\s*(?:[-*+•]\s|\d+[.)]\s|#|>|\s*$)")
_ESCAPED = re.compile(r"\\([!-/:-@\[-`{-~])")


def read_markdown(content: bytes) -> Iterator[Answer]:
    """An answer for each box; raises ValueError for what is no text."""
    try:
        lines = content.decode("utf-8-sig").splitlines()
    except UnicodeDecodeError as error:
        raise ValueError("this is no text in UTF-8") from error
    starts = [(number, *found) for number in range(len(lines)) if (found := _find_box(lines, number))]
    for index, (number, mark, identifier, stamp) in enumerate(starts):
        end = starts[index + 1][0] if index + 1 < len(starts) else len(lines)
        note = _find_note(lines, number + 1, end) if identifier else ""
        done = None if mark is None else read_done(mark)
        problem = ""
        if mark is None:
            problem = "the box before this item is gone. It stays as it was: put “- [x]” or “- [ ]” there."
        elif done is None:
            problem = say_neither(mark)
        elif identifier and _behind_mark(lines, number):
            problem = "what stands behind the identifier was not taken. Write it after “Notes:” at the end of the item."
        yield Answer(identifier, stamp, done, note, f"line {number + 1}", problem)


def _find_box(lines: list[str], number: int) -> tuple[str | None, str, str] | None:
    """What stands in the box on a line (None if it is gone), and identifier and stamp ("" if they are)."""
    box = _BOX.match(lines[number])
    if box:
        carried = _last_mark(_whole_line(lines, number))
        if not carried and _in_a_note(lines, number):
            return None
        return (box["mark"], carried[1], carried[2]) if carried else (box["mark"], "", "")
    carried = _last_mark(lines[number])
    if not carried or _belongs_to_box(lines, number):
        return None
    return None if lines[number].lstrip().startswith(">") else (None, carried[1], carried[2])


def _behind_mark(lines: list[str], number: int) -> str:
    """What somebody wrote behind the identifier."""
    whole = _whole_line(lines, number)
    return whole[max(found.end() for found in _MARK.finditer(whole)) :].strip()


def _last_mark(text: str) -> re.Match[str] | None:
    """The identifier of a line; ours is the last, and quotes hold none that is not escaped."""
    return next(reversed(list(_MARK.finditer(text))), None)


def _whole_line(lines: list[str], number: int) -> str:
    """A line with those that an editor broke off it."""
    end = number + 1
    while end < len(lines) and end - number < 200 and not _STARTS.match(lines[end]):
        end += 1
    return " ".join(lines[number:end])


def _belongs_to_box(lines: list[str], number: int) -> bool:
    """Whether a line was broken off the line of a box above it."""
    first = number
    while first > 0 and number - first < 200 and not _STARTS.match(lines[first]):
        first -= 1
    return first != number and _BOX.match(lines[first]) is not None


def _in_a_note(lines: list[str], number: int) -> bool:
    """Whether somebody wrote a list of their own into a note."""
    for line in reversed(lines[max(number - 500, 0) : number]):
        if _ENDS.match(line) or _MARK.search(line):
            return False
        if _notes().match(line):
            return True
    return False


def _find_note(lines: list[str], start: int, end: int) -> str:
    """What stands after "Notes:", as far as the next item or section."""
    for number in range(start, end):
        if _ENDS.match(lines[number]):
            return ""
        first = _notes().match(lines[number])
        if first:
            rest = lines[number + 1 : end]
            kept = next((i for i, line in enumerate(rest) if _ENDS.match(line)), len(rest))
            text = " ".join([first[1], *rest[:kept]])
            return _ESCAPED.sub(r"\1", text.replace("\u200b", "")).strip()
    return ""
