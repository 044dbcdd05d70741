"""The fields of a web page as they show: what is typed or chosen in them, a blank where nothing is, ☒ or ☐ for a box."""

from __future__ import annotations

from bs4.element import Tag

from contract_check.documents.field_signs import BLANK

FIELDS = frozenset(("input", "select", "textarea"))
_BOXES = ("checkbox", "radio")
_SAY_NOTHING = frozenset("hidden submit reset button image file password search".split())
_LONG = 200  # characters: a text to be read, as the licence before an installation
_FOLDED = ("div", "p", "ul", "ol", "section", "dl", "table")


def words_of_field(field: Tag) -> str:
    """What a field shows; an empty one is a blank only where it stands in a text."""
    if field.name == "textarea":
        text = field.get_text()
        return f"\n\n{text}\n\n" if len(text) > _LONG else text.strip() or _blank(field)
    if field.name == "select":
        chosen = [
            option.get_text(" ", strip=True) for option in field.find_all("option") if option.has_attr("selected")
        ]
        return ", ".join(filter(None, chosen)) or _blank(field) if _stands_in_text(field) else ""
    kind = str(field.get("type", "text")).lower()
    if kind in _BOXES:
        return "" if _unfolds(field) else "☒ " if field.has_attr("checked") else "☐ "
    if kind in _SAY_NOTHING:
        return ""
    return str(field.get("value", "")).strip() or _blank(field)


def _blank(field: Tag) -> str:
    return BLANK if _stands_in_text(field) else ""


def _stands_in_text(field: Tag) -> bool:
    around = field.parent
    if around is None or around.name == "form":
        return False
    return any(isinstance(text, str) and text.strip() for text in around.find_all(string=True, recursive=False))


def _unfolds(box: Tag) -> bool:
    """Whether a box is no option but unfolds what stands behind its label, as menus and accordions do without a script."""
    label = box.find_next_sibling()
    if label is None or label.name != "label" or label.get("for") != box.get("id"):
        return False
    behind = label.find_next_sibling()
    return behind is not None and behind.name in _FOLDED
