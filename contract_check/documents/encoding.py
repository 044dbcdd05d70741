"""Bytes → text: by the mark at the beginning, UTF-8, what the file declares, else Windows-1252."""

from __future__ import annotations

import codecs

from bs4.dammit import EncodingDetector

_MARKS = ((codecs.BOM_UTF8, "utf-8-sig"), (codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16"))
GUESSED = "the file does not say in which encoding it is written, and was read as Windows-1252: signs may be wrong"


def decode(content: bytes, declares: bool = False) -> tuple[str, tuple[str, ...]]:
    """The text of a file, and a note where its encoding had to be guessed.

    `declares`: a page may name its encoding itself, which goes after a mark and valid UTF-8, for
    bytes that are valid UTF-8 are hardly ever anything else.
    """
    for mark, encoding in _MARKS:
        if content.startswith(mark):
            return content.decode(encoding, errors="replace"), ()
    declared = EncodingDetector.find_declared_encoding(content, is_html=True) if declares else None
    for encoding in filter(None, ("utf-8", declared)):
        try:
            return content.decode(encoding), ()
        except (UnicodeDecodeError, LookupError):
            continue
    return content.decode("cp1252", errors="replace"), (GUESSED,)
