"""A text letter by letter, whatever its rendering: a Word file and the PDF made of it come to the same."""

from __future__ import annotations

import hashlib
import unicodedata

from contract_check.model.late_pattern import late_pattern

_QUOTES = late_pattern("[“”„«»]")
_APOSTROPHES = late_pattern("[’‘]")
# Blanks, bars of tables, bullets and hyphens come and go with the rendering. Boxes do not: one that is ticked says more.
_RENDERED = late_pattern(r"[|•●▪◦‣·\u00ad‐‑‒–—−-]+")


def digest_letters(text: str) -> str:
    """A digest that two texts share only if they have the same letters, figures and signs in the same order.

    >>> digest_letters("“Up-time”: 99.9 %") == digest_letters('"Uptime":\\n99.9%')
    True
    >>> digest_letters("30 or 60 days") == digest_letters("60 or 30 days")
    False
    """
    plain = "".join(unicodedata.normalize("NFKC", text).casefold().split())
    letters = _RENDERED.sub("", _APOSTROPHES.sub("'", _QUOTES.sub('"', plain)))
    return hashlib.sha256(letters.encode("utf-8", "surrogatepass")).hexdigest()
