"""Numbered and headed sections, read from the blocks of a document.

Accepted: "8.2 Limitation of Liability.", "ARTICLE IV – TERM", "Exhibit B: Service Levels",
"(a) …" inside a section, "SECURITY" and "Data Retention" as headings of their own.
Rejected: sentences that begin with a number ("30 days after …"), table rows, list bullets,
items of a list that have no marker ("Fraud", "Wilful misconduct" below "… except for:").
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from contract_check.documents.list_numbers import OpenItems
from contract_check.model.document import Section, Span, Table

_NUMBERED = re.compile(
    r"""^(?P<number>
        (?:section|article|clause|part)\s+[\dIVXLC]+(?:\.\d+)*
      | (?:exhibit|schedule|annex|appendix|attachment)\s+[A-Z\d]{1,4}(?:[.-]\d+)?
      | \d{1,2}(?:\.\d{1,3}){0,4}
      | [IVX]{1,5}(?=\.) | [A-Z](?=\.\s)
    )(?:[.):]?(?:\s*[–—:-])?(?:\s+|$) | (?:(?<=\.\d)|(?<=\.\d\d))\.?(?=["“A-Z][“A-Za-z]) | \.(?=["“A-Z][“A-Za-z]))""",
    re.VERBOSE | re.IGNORECASE,
)
_LIST_ITEM = re.compile(r"^(?P<number>\((?:[a-z]{1,2}|[ivx]{1,5}|\d{1,2}|[A-Z])\)|[a-z]\)|(?:[a-z]|[ivx]{2,5})\.)\s")
_RUN_IN = re.compile(r"^(?P<heading>[A-Z“\"][^.:]{1,80}?)[”\"]?(?:\.|:|\s[–—-])(?:\s+(?=[A-Z“\"(])|$)")
_SMALL_WORDS = frozenset(("a an and as at by for from in into of on or per the to via vs with").split())
_ITEM = 9  # the level of an item of a list, whatever it stands in
_MAX_HEADING = 90
_MAX_DECLARED = 160
_FEWEST_LEADING = 4  # words of a sentence that leads into a list; fewer are a label


@dataclass(frozen=True)
class Mark:
    """What a file says of a paragraph: its automatic number, and its depth if it is a heading."""

    label: str = ""
    depth: int = 0


def find_sections(
    text: str, blocks: Sequence[Span], tables: Sequence[Table] = (), marks: Mapping[int, Mark] | None = None
) -> tuple[Section, ...]:
    """The sections of a document, in order; each reaches to the next of its level or above.

    `marks` (by the start of a block) hold what the file itself declares, as Word and HTML do.
    """
    marks = marks or {}
    in_tables = [table.span for table in tables]
    starts: list[tuple[str, str, int, int, str]] = []
    items = OpenItems()
    listed = _find_items(text, blocks, marks)
    for block in blocks:
        if block.start in listed or any(span.start <= block.start < span.end for span in in_tables):
            continue
        words, mark = text[block.start : block.end], marks.get(block.start)
        opened = (_open_marked(words, mark) if mark else None) or _open_section(words)
        if opened:
            number, heading, level = opened
            if level < _ITEM:
                items = OpenItems()
            within = items.enter(number) if level == _ITEM else ""
            starts.append((number, heading, level, block.start, within))
    sections = []
    for index, (number, heading, level, start, within) in enumerate(starts):
        later = (s for _, _, other, s, _ in starts[index + 1 :] if other <= level)
        sections.append(Section(number, heading, Span(start, next(later, len(text))), level, within))
    return tuple(sections)


def _find_items(text: str, blocks: Sequence[Span], marks: Mapping[int, Mark]) -> frozenset[int]:
    """Where the items of lists without markers begin: "… except in the event of:", "Fraud", "Wilful misconduct".

    They look like headings and follow a sentence that ends in a colon. The last of them is a heading if a
    paragraph of its own stands below it.
    """
    found: set[int] = set()
    run: list[int] | None = None  # the items of the list being read
    for block in blocks:
        words = text[block.start : block.end]
        if run is not None and block.start not in marks and not words.isupper() and _is_unnumbered_heading(words):
            run.append(block.start)
            continue
        if run:
            is_paragraph = _open_section(words) is None and not words.isupper()
            found.update(run[:-1] if is_paragraph else run)
        run = [] if _leads_list(words) else None
    return frozenset(found | set(run or ()))


def _leads_list(block: str) -> bool:
    return block.endswith(":") and len(block.split()) >= _FEWEST_LEADING and not looks_titled(block)


def _is_unnumbered_heading(block: str) -> bool:
    return not _LIST_ITEM.match(block) and not _NUMBERED.match(block) and _is_heading(block)


def _open_section(block: str) -> tuple[str, str, int] | None:
    """Number, heading and level of the section that a block opens, if it opens one."""
    item = _LIST_ITEM.match(block)
    if item:
        return item["number"], _run_in_heading(block[item.end() :]), _ITEM
    numbered = _NUMBERED.match(block)
    if numbered:
        rest = block[numbered.end() :]
        number = numbered["number"]
        if rest and not rest[0].isupper() and rest[0] not in "\"“('‘[":
            return None
        return number, _heading_of(rest), _level_of(number)
    if _is_heading(block):
        return "", block.rstrip(" .:"), 1 if block.isupper() else 2
    return None


def _open_marked(block: str, mark: Mark) -> tuple[str, str, int] | None:
    """The section that the file declares: a numbered paragraph, or a heading that is short as headings are."""
    number = _NUMBERED.match(f"{mark.label} ")
    if number and not _LIST_ITEM.match(f"{mark.label} "):
        return number["number"], _heading_of(block[len(mark.label) :].lstrip()), _level_of(number["number"])
    if mark.depth and not mark.label and len(block) <= _MAX_DECLARED and not _NUMBERED.match(block):
        return "", block.rstrip(" .:"), min(mark.depth, 2)
    return None


def _level_of(number: str) -> int:
    word = number.split()[0].lower()
    if word in ("exhibit", "schedule", "annex", "appendix", "attachment"):
        return 0
    if word in ("article", "part"):
        return 1
    return 2 + number.count(".")


def _heading_of(rest: str) -> str:
    if len(rest) <= _MAX_HEADING and rest[-1:] not in ".;,":
        return rest.rstrip(" :")
    return _run_in_heading(rest)


def _run_in_heading(rest: str) -> str:
    found = _RUN_IN.match(rest)
    if found and len(found["heading"].split()) <= 10 and looks_titled(found["heading"]):
        return found["heading"].strip('“”" ')
    return ""


def _is_heading(block: str) -> bool:
    words = block.split()
    if not words or len(block) > _MAX_HEADING or len(words) > 12 or not block[0].isalpha():
        return False
    if block[-1] in ".;,!?" and not (block[-1] == "?" and len(words) < 9):
        return False
    return block[0].isupper() and (looks_titled(block) or len(words) <= 5)


def looks_titled(text: str) -> bool:
    """Capitals on most of the words that a title would capitalise."""
    words = [w for w in re.findall(r"[A-Za-z][\w'’-]*", text) if w.lower() not in _SMALL_WORDS]
    return bool(words) and sum(w[0].isupper() for w in words) >= 0.6 * len(words)
