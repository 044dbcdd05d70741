"""Make text from contracts, registers and file names safe to print in a format.

A contract is written by the other side, and a checklist is opened in a browser, a spreadsheet and
a ticket. What stands in a contract is shown; it never becomes a link, a mention, a heading, a
formula or markup. HTML is escaped by Jinja2; this page has what Markdown and CSV need.
"""

from __future__ import annotations

import re
from functools import lru_cache

from contract_check.reports.language import tell

# Characters that reverse or hide text on the screen (bidirectional controls, soft line controls).
_UNSEEN = re.compile("[\u061c\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]")
_CONTROLS = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff]")

# These run over every quote: each pattern begins with what it looks for, so that `re` can skip to it.
_ALWAYS = str.maketrans({mark: f"\\{mark}" for mark in "\\`*[]{}<|~$!"})
_EDGE_UNDERSCORE = re.compile(r"_(?:(?<![^\W_]_)|(?![^\W_]))")
_ENTITY = re.compile(r"&(?=#?\w+;)")
_LEADING = re.compile(r"^([#>+=-]|\d+(?=[.)](?:\s|$)))")
_LINKS = re.compile(r":(?=//)|[Ww]{3}(?=\.)|@(?=\S)|#(?=\w)|\b[Gg][Hh]-(?=\d)")
_BREAK = "\u200b"  # a blank without width: the words look the same, and no ticket system links them

# A cell that begins with one of these is a formula to Excel; so is what follows a separator, since
# Excel splits at semicolons where the decimal sign is a comma.
_FORMULA = re.compile(r"(^|[;,|\t\r\n\"])(\s*)([=+\-@＝＋－＠])")


class Markdown(str):
    """Text that is Markdown already and is not escaped again."""

    __slots__ = ()


def make_printable(text: str) -> str:
    """Replace characters that no font shows, and take out those that hide or turn others."""
    if text.isprintable():  # all of them are unprintable to Python, and most texts hold none
        return text
    return _UNSEEN.sub("", _CONTROLS.sub("\ufffd", text))


def encodable(text: str) -> str:
    """The text as UTF-8 can hold it: half characters, as in odd file names, become a question mark."""
    return text if text.isascii() else text.encode("utf-8", "replace").decode("utf-8")


def on_one_line(text: str) -> str:
    """Runs of blanks and line breaks become one blank."""
    return " ".join(text.split())


def plain(text: str) -> str:
    """One line of printable text; a sentence of the program in the language of the report."""
    return _bare(tell(text))


@lru_cache(maxsize=4096)  # every checklist has the same rules
def _bare(text: str) -> str:
    return on_one_line(make_printable(text))


def shorten(text: str, length: int) -> str:
    """At most `length` characters, cut between words; `[…]` shows that something is left out.

    >>> shorten("Supplier shall notify Customer", 20)
    'Supplier shall […]'
    """
    text = on_one_line(text)
    if len(text) <= length:
        return text
    kept = text[: length - 4]
    return f"{kept.rsplit(' ', 1)[0] if ' ' in kept else kept} […]"


def escape_markdown(value: object) -> str:
    """Text on one line that Markdown shows as it is written, also at the start of a line.

    >>> escape_markdown("[Sign](http://evil.example) <b>")
    '\\\\[Sign\\\\](http:\\u200b//evil.example) \\\\<b>'
    """
    if isinstance(value, Markdown):
        return value
    text = tell(value) if isinstance(value, str) else str(value)
    return _LEADING.sub(_escape_leading, _escape_inline(text))


def quote_markdown(text: str) -> Markdown:
    """Text in quotation marks: what begins with one cannot begin a heading, a list or a table."""
    return Markdown(f"“{_escape_inline(text)}”")


@lru_cache(maxsize=4096)  # the words of rules and the wordings searched stand on every checklist
def _escape_inline(text: str) -> str:
    text = on_one_line(make_printable(text))
    text = text.translate(_ALWAYS)
    text = _EDGE_UNDERSCORE.sub(r"\\_", text)
    text = _ENTITY.sub(r"\\&", text)
    return _LINKS.sub(rf"\g<0>{_BREAK}", text)


def _escape_leading(match: re.Match[str]) -> str:
    """A number keeps its digits, and its point loses its meaning: `1\\.`; other marks get a backslash."""
    mark = match[0]
    return f"{mark}\\" if mark.isdigit() else f"\\{mark}"


@lru_cache(maxsize=4096)  # as above
def escape_cell(text: str) -> str:
    """Text of one spreadsheet cell, on one line, that no spreadsheet executes.

    >>> escape_cell(" =HYPERLINK(1)")
    "'=HYPERLINK(1)"
    """
    return _FORMULA.sub(r"\1\2'\3", on_one_line(make_printable(text)))
