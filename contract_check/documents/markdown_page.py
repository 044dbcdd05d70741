"""Markdown → HTML, with what contracts write and Markdown does not know: footnotes, tables by blanks, numbers that are skipped.

An ordered list counts on from its first number whatever is written, so "1. 2. 4." would be 1, 2, 3 and no cross-reference fit. A number
that is ahead of the count is kept. "12 _Month_s" is a stressed word with an ending, which Markdown would print with its signs.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from markdown_it import MarkdownIt
from markdown_it.token import Token

from contract_check.documents.note_signs import limits, sign_before, waiting_sign
from contract_check.documents.text_tables import find_spaced_rows
from contract_check.model.late_pattern import late_pattern

_NOTE = late_pattern(r"^\[\^([\w-]+)\]:[ \t]*", re.MULTILINE)
_NOTE_MARK = late_pattern(r"\[\^([\w-]+)\]")
_NAME_OF_HEADING = late_pattern(r"(?<=\S)[ \t]+\{[#.][^{}\n]*\}[ \t]*$", re.MULTILINE)
_STRESSED_WITH_ENDING = late_pattern(
    r"(?<![\w_\\])(?P<sign>_{1,2})(?P<words>[A-Za-z\d][^_\n]{0,80}?)(?P=sign)(?=(?:e?s|['’]s)\b)"
)


def page_of_markdown(text: str) -> str:
    """The HTML of a Markdown text."""
    markdown = MarkdownIt("commonmark", {"breaks": True}).enable(["table", "strikethrough"])
    stressed = _STRESSED_WITH_ENDING.sub(lambda found: found["words"], _NAME_OF_HEADING.sub("", text))
    tokens = markdown.parse(_with_bars(_with_notes(stressed)))
    _keep_numbers(tokens)
    return str(markdown.renderer.render(tokens, markdown.options, {}))


def _keep_numbers(tokens: Sequence[Token]) -> None:
    """Give each item of an ordered list that is ahead of the count the number that is written before it."""
    counts: list[int] = []
    for token in tokens:
        if token.type == "ordered_list_open":
            counts.append(int(token.attrGet("start") or 1) if token.attrGet("start") != 0 else 0)
        elif token.type == "ordered_list_close":
            counts.pop()
        elif token.type == "list_item_open" and token.info.isdigit():
            if int(token.info) > counts[-1]:
                token.attrSet("value", token.info)
                counts[-1] = int(token.info)
            counts[-1] += 1


def _with_notes(text: str) -> str:
    """The text with footnotes as paragraphs that begin with their marks, and signs at the marks of those that limit something."""
    notes = {note[1]: text[note.end() :].partition("\n\n")[0] for note in _NOTE.finditer(text)}
    if not notes:
        return text
    limiting = [name for name in notes if limits(notes[name])]
    numbers = {name: number for number, name in enumerate(limiting, start=1)}
    marked = _NOTE.sub(lambda note: f"\n{_escaped(sign_before(numbers.get(note[1], 0))) or note[1] + ' '}", text)
    return _NOTE_MARK.sub(lambda mark: waiting_sign(numbers.get(mark[1], 0)) if mark[1] in notes else mark[0], marked)


def _escaped(sign: str) -> str:
    return sign.replace("[", "\\[")


def _with_bars(text: str) -> str:
    """The text with bars where only wide blanks divide the cells of a table, which Markdown takes for one blank."""
    lines = text.split("\n")
    for first, last, (head, *body) in reversed(list(find_spaced_rows(lines))):
        rule = ["---"] * len(head)
        lines[first:last] = ["", *(f"| {' | '.join(row)} |" for row in (head, rule, *body)), ""]
    return "\n".join(lines)
