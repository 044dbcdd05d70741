"""A returned Word file: the boxes by their tags, and the row "Notes" of the table that follows each.

Word keeps tag and title of a box when text around it is edited, moved or renumbered. LibreOffice before 7.5 loses
them, so that they stand at the foot of the item too. What people do instead of a click is told: a mark typed over the
box, a box of an older kind, a box that was deleted.
"""

from __future__ import annotations

import io
import re
import zipfile
import zlib
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import docx
from docx.opc.exceptions import OpcError
from docx.oxml.ns import qn
from lxml import etree

from contract_check.documents.unpacked_size import fits
from contract_check.model.tick import FINDING, STAMP
from contract_check.reports.language import in_every_language
from contract_check.reports.returned import Answer, read_done

_W14 = "{http://schemas.microsoft.com/office/word/2010/wordml}"
_BROKEN = (
    zipfile.BadZipFile, zlib.error, etree.XMLSyntaxError, OpcError, OSError, EOFError, NotImplementedError,
    KeyError, AttributeError, ValueError,
)  # fmt: skip
_ITEM = re.compile(r"^\W*\d+\. \S")
_MARK = re.compile(rf"(?:^|\s)({FINDING.pattern}) ({STAMP.pattern})$")
_GONE = frozenset(map(qn, ("w:del", "w:moveFrom")))  # a deletion that nobody has accepted


def read_word(content: bytes) -> Iterator[Answer]:
    """An answer for each box; raises ValueError for what is no Word file."""
    try:
        if not fits(content):
            raise ValueError("what is packed in it is larger than any checklist")
        body = docx.Document(io.BytesIO(content)).element.body
    except (*_BROKEN, RecursionError) as error:
        said = str(error) if str(error).startswith("what is packed") else "this is no Word file that can be read"
        raise ValueError(said) from error
    found: list[Answer] = []
    for element in body.iter(qn("w:sdt"), qn("w:tbl"), qn("w:p"), qn("w:ffData")):
        if any(ancestor.tag in _GONE for ancestor in element.iterancestors()):
            continue
        _look_at(element, found)
    yield from found


def _look_at(element: Any, found: list[Answer]) -> None:
    """Add what an element says; a table adds its note to the box before it."""
    if element.tag == qn("w:sdt"):
        box = _read_box(element, len(found))
        if box:
            found.append(box)
    elif element.tag == qn("w:ffData") and element.find(qn("w:checkBox")) is not None:
        found.append(
            _lost(
                "", found, "a box of another kind stands here, and was not taken. Click the box at the head of an item."
            )
        )
    elif element.tag == qn("w:tbl") and found:
        note = _read_note(element)
        if note and not found[-1].note:
            found[-1] = replace(found[-1], note=note)
    elif element.tag == qn("w:p") and _style(element) in ("place", "state"):
        mark = _MARK.search(_text(element))
        if mark and found and not found[-1].problem and not found[-1].finding:
            found[-1] = replace(found[-1], finding=mark[1], stamp=mark[2])
    elif element.tag == qn("w:p") and _style(element) == "heading2" and element.find(f".//{qn('w:sdt')}") is None:
        words = _text(element)
        if _ITEM.match(words):
            found.append(
                _lost(
                    words,
                    found,
                    f"“{words[:60]}” has no box any more, and stays as it was. Tick it in the file that was sent.",
                )
            )


def _lost(words: str, found: list[Answer], problem: str) -> Answer:
    after = next((answer.place for answer in reversed(found) if answer.finding), "the beginning")
    return Answer("", "", None, "", f"“{words[:60]}”" if words else f"after {after}", problem)


def _read_box(control: Any, index: int) -> Answer | None:
    properties = control.find(qn("w:sdtPr"))
    box = None if properties is None else properties.find(f"{_W14}checkbox")
    if properties is None or box is None:
        return None
    tag, title = (properties.find(qn(name)) for name in ("w:tag", "w:alias"))
    identifier, stamp = ("" if one is None else one.get(qn("w:val"), "") for one in (tag, title))
    checked = box.find(f"{_W14}checked")
    value = "0" if checked is None else checked.get(f"{_W14}val", "1")
    done = value.lower() in ("1", "true", "on")
    heading = next((parent for parent in control.iterancestors(qn("w:p"))), None)
    shown, problem = _text(control), ""
    words = _text(heading).removeprefix(shown).strip()[:60] if heading is not None else ""
    if read_done(shown) not in (None, done):
        problem = (
            f"the box shows “{shown.strip()}”, which was typed over it, and is {'ticked' if done else 'not ticked'} "
            "to Word. It stays as it was: click on it instead."
        )
    return Answer(
        identifier,
        stamp.removeprefix("settled").strip(),
        None if problem else done,
        "",
        f"“{words}”" if words else f"box {index + 1}",
        problem,
    )


def _read_note(table: Any) -> str:
    """The second cell of the row that is called "Notes"."""
    notes = {words.lower() for words in in_every_language("Notes")}
    for row in table.findall(qn("w:tr")):
        cells = list(row.iter(qn("w:tc")))
        if len(cells) > 1 and _text(cells[0]).strip().rstrip(":").lower() in notes:
            return " ".join(filter(None, (_text(cell).strip() for cell in cells[1:])))
    return ""


def _style(paragraph: Any) -> str:
    """The name of a paragraph's style; "" within a table, where passages of the contract stand."""
    style = paragraph.find(f"{qn('w:pPr')}/{qn('w:pStyle')}")
    if style is None or next(paragraph.iterancestors(qn("w:tc")), None) is not None:
        return ""
    return str(style.get(qn("w:val"), "")).replace(" ", "").lower()


def _text(element: Any) -> str:
    """The text of an element, its paragraphs apart by a blank; deletions are left out."""
    parts: list[str] = []
    for node in element.iter(qn("w:t"), qn("w:br"), qn("w:tab"), qn("w:p")):
        if any(ancestor.tag in _GONE for ancestor in node.iterancestors()):
            continue
        parts.append(node.text or "" if node.tag == qn("w:t") else " ")
    return " ".join("".join(parts).split())
