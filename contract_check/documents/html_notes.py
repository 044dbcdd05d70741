"""Notes of a web page: numbers in a sentence that lead to a note below, and the number with which the note leads back."""

from __future__ import annotations

from bs4 import BeautifulSoup
from bs4.element import Tag

from contract_check.documents.note_signs import limits, sign_before, waiting_sign
from contract_check.documents.raised_signs import is_mark

_AROUND_NOTE = ("p", "li", "div", "dd", "td", "aside")
_LONGEST_NOTE = 600  # characters


class Notes:
    """The notes that sentences have led to; those that limit something are numbered as they are met."""

    def __init__(self, page: BeautifulSoup) -> None:
        self._places = {
            str(name): tag for tag in page.find_all(_has_name) for name in (tag.get("id"), tag.get("name")) if name
        }
        self._met: dict[int, int] = {}

    def sign(self, link: Tag, *, begins: bool) -> str | None:
        """What a link stands for that is a note's number; None for any other. `begins`: nothing stands before it in its paragraph."""
        target = str(link.get("href", "")).partition("#")[2]
        if not target or not is_mark(link.get_text()):
            return None
        if begins:
            number = next((self._met[id(tag)] for tag in (link, *link.parents) if id(tag) in self._met), 0)
            return sign_before(number) or None
        note = self._note_at(target)
        if note is None or not limits(note.get_text(" ")):
            return None
        return waiting_sign(self._met.setdefault(id(note), len(self._met) + 1))

    def _note_at(self, target: str) -> Tag | None:
        """The paragraph that a link leads to, where it is as short as a note is."""
        place = self._places.get(target)
        if place is None:
            return None
        note = place if place.name in _AROUND_NOTE else place.find_parent(_AROUND_NOTE)
        return note if note is not None and len(note.get_text()) <= _LONGEST_NOTE else None


def _has_name(tag: Tag) -> bool:
    return tag.has_attr("id") or (tag.name == "a" and tag.has_attr("name"))
