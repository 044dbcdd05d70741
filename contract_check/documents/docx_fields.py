"""What Word shows without a letter in the text: symbols of a font, and the fields of a form.

A placeholder that nobody has typed over, and a field that is empty, are blanks; a box is ☒ where it is ticked, ☐ where it is not.
"""

from __future__ import annotations

from typing import Any

from contract_check.documents.docx_styles import child, number_in, qn
from contract_check.documents.field_signs import BLANK, TICKED, UNTICKED
from contract_check.model.late_pattern import late_pattern

EMPTY_FIELD = "\u2002" * 5  # what Word keeps in a field of text that is empty
_PROMPT = late_pattern(
    r"(?:Click(?: or tap)?(?: here)? to enter (?:text|a date)|Choose an item|Click here to enter text)\."
)
_MERGES, _MERGED = "MERGEFIELD", late_pattern(r"«[^«»\n]{1,60}»")
_SYMBOLS = {
    "symbol": {
        0xA2: "′", 0xA3: "≤", 0xB0: "°", 0xB1: "±", 0xB3: "≥", 0xB4: "×", 0xB7: "•", 0xB8: "÷", 0xB9: "≠", 0xBB: "≈",
        0xA5: "∞", 0xA8: "•", 0x2D: "−", 0xD3: "©", 0xD2: "®", 0xD4: "™", 0xE3: "©", 0xE2: "®", 0xE4: "™",
    },
    "wingdings": {
        0x6F: UNTICKED, 0x70: UNTICKED, 0x71: UNTICKED, 0x72: UNTICKED, 0xA8: UNTICKED,
        0x78: TICKED, 0xFD: TICKED, 0xFE: TICKED, 0xFC: "✓", 0xFB: "✗", 0xA7: "▪", 0xD8: "➢", 0xE0: "→", 0x6C: "●", 0x6E: "■", 0x76: "❖",
    },
    "wingdings 2": {0xA3: UNTICKED, 0x2A: UNTICKED, 0x51: TICKED, 0x52: TICKED, 0x53: TICKED, 0x54: TICKED, 0x50: "✓", 0x4F: "✗"},
}  # fmt: skip


def words_of_symbol(symbol: Any) -> str:
    """A letter that is given by its font and number; "" for one that means nothing outside its font."""
    font, number = str(symbol.get(qn("w:font"), "")).lower(), str(symbol.get(qn("w:char"), ""))
    try:
        code = int(number, 16)
    except ValueError:
        return ""
    if font in _SYMBOLS:
        return _SYMBOLS[font].get(code & 0xFF if code >= 0xF000 else code, "")
    return "" if 0xE000 <= code < 0xF900 else chr(code) if 0x20 <= code < 0xD800 else ""


def words_of_form_field(beginning: Any) -> str:
    """What the mark with which a field of a form begins says: the box, or the choice of a list; text follows in letters."""
    data = child(beginning, "w:ffData")
    box, choices = child(data, "w:checkBox"), child(data, "w:ddList")
    if box is not None:
        said = [child(box, tag) for tag in ("w:checked", "w:default")]
        setting = next((one for one in said if one is not None), None)
        ticked = setting is not None and setting.get(qn("w:val"), "1") not in ("0", "false", "off")
        return TICKED if ticked else UNTICKED
    if choices is None:
        return ""
    listed = [str(entry.get(qn("w:val"), "")) for entry in choices.iterchildren(qn("w:listEntry"))]
    chosen = number_in(choices, "w:result")
    chosen = number_in(choices, "w:default") if chosen is None else chosen
    return listed[chosen or 0] if (chosen or 0) < len(listed) else BLANK


def without_prompts(text: str, paragraph: Any) -> str:
    """A paragraph with blanks in place of what Word asks for, and of the names of fields that no letter has been merged into."""
    text = _PROMPT.sub(BLANK, text)
    if "«" in text and any(_MERGES in (code.text or "") for code in paragraph.iter(qn("w:instrText"))):
        text = _MERGED.sub(BLANK, text)
    return text


def is_placeholder(control: Any) -> bool:
    """Whether a content control shows what is to be typed into it, and nobody has."""
    showing = child(child(control, "w:sdtPr"), "w:showingPlcHdr")
    return showing is not None and showing.get(qn("w:val"), "1") not in ("0", "false", "off")
