"""What kind of file this is: by its first bytes, and by its name where bytes do not tell.

A file whose bytes belie its name ("invoice.pdf" that holds a web page) is not read: what was saved
there is seldom the contract.
"""

from __future__ import annotations

import io
import zipfile
import zlib
from dataclasses import dataclass
from enum import StrEnum

from contract_check.model.document import ReadStatus
from contract_check.model.late_pattern import late_pattern


class Kind(StrEnum):
    """The formats that are read."""

    PDF = "PDF"
    DOCX = "DOCX"
    HTML = "HTML"
    MARKDOWN = "Markdown"
    TEXT = "plain text"


@dataclass(frozen=True)
class Unreadable:
    """Why a file is not read, and what to do."""

    status: ReadStatus
    problem: str


KINDS = {
    ".pdf": Kind.PDF,
    ".docx": Kind.DOCX,
    ".docm": Kind.DOCX,
    ".html": Kind.HTML,
    ".htm": Kind.HTML,
    ".xhtml": Kind.HTML,
    ".md": Kind.MARKDOWN,
    ".markdown": Kind.MARKDOWN,
    ".txt": Kind.TEXT,
    ".text": Kind.TEXT,
}
# Formats of word processors: contracts that only have to be saved anew.
OTHER_PAPERS = {
    ".doc": "an old Word file",
    ".dotx": "a Word template",
    ".dot": "a Word template",
    ".rtf": "an RTF file",
    ".odt": "an OpenDocument file",
    ".pages": "a Pages file",
    ".wpd": "a WordPerfect file",
    ".xps": "an XPS file",
    ".mht": "a web archive",
    ".mhtml": "a web archive",
}
LARGEST = 300 * 1024**2  # bytes; a longer file is no contract
TOO_LARGE = f"the file is larger than {LARGEST // 1024**2} MB. Ask for the contract alone."
_NO_CHARACTER = late_pattern("[\ud800-\udfff]")
_ZIP, _OLE = b"PK\x03\x04", b"\xd0\xcf\x11\xe0"
_UTF16 = (b"\xff\xfe", b"\xfe\xff")
_SAVE = "Save it as DOCX or PDF and check that."


def spell_name(path: object) -> str:
    """A path as citations name it: with forward slashes, and with %E4 for a byte that is no UTF-8.

    >>> spell_name("vertr\\udce4ge/acme.pdf")
    'vertr%E4ge/acme.pdf'
    """
    return _NO_CHARACTER.sub(lambda byte: f"%{ord(byte[0]) & 0xFF:02X}", str(path).replace("\\", "/"))


def suffix_of(name: str) -> str:
    """The ending of a file's name in lower case, with its dot; "" where there is none."""
    last = name.replace("\\", "/").rsplit("/", 1)[-1]
    stem, dot, ending = last.rpartition(".")
    return f".{ending.lower()}" if dot and stem else ""


def recognise(content: bytes, name: str) -> Kind | Unreadable:
    """The kind of a file, or why it is not read."""
    suffix = suffix_of(name)
    if not content:
        return Unreadable(ReadStatus.DAMAGED, "the file is empty. Ask for it again.")
    if b"%PDF-" in content[:1024]:
        return Kind.PDF
    if content.startswith(_ZIP):
        return _recognise_zip(content, suffix)
    if content.startswith(_OLE):
        return _recognise_ole(content)
    named = KINDS.get(suffix)
    if named in (Kind.HTML, Kind.MARKDOWN, Kind.TEXT):
        if b"\0" in content[:4096] and not content.startswith(_UTF16):
            return _other(f"the file is named like {named}, and holds no text. Ask for it again.")
        return named
    if named is not None:
        return _other(f"the file is named like a {named} and is none. Export the contract to PDF or DOCX.")
    if suffix in OTHER_PAPERS:
        return _other(f"it is {OTHER_PAPERS[suffix]}. {_SAVE}")
    return _other("it is of no kind that is read (PDF, DOCX, HTML, Markdown, plain text). Save the contract as one.")


def _recognise_zip(content: bytes, suffix: str) -> Kind | Unreadable:
    """DOCX is a ZIP archive with a part named word/; so are some of its relatives."""
    try:
        names = zipfile.ZipFile(io.BytesIO(content)).namelist()
    except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError, zlib.error):
        return Unreadable(ReadStatus.DAMAGED, "the file is damaged and cannot be opened. Ask for it again.")
    if suffix in OTHER_PAPERS:
        return _other(f"it is {OTHER_PAPERS[suffix]}. {_SAVE}")
    if "[Content_Types].xml" in names and any(name.startswith("word/") for name in names):
        return Kind.DOCX
    return _other("it is an archive or a file of another program. Unpack it, or save the contract as DOCX or PDF.")


def _recognise_ole(content: bytes) -> Unreadable:
    """Old Office files, and new ones with a password, which are wrapped like old ones."""
    if "EncryptedPackage".encode("utf-16-le") in content:
        return Unreadable(
            ReadStatus.PASSWORD, "the Word file needs a password. Save a copy without one and check that."
        )
    return _other(f"it is an old Office file. {_SAVE}")


def _other(problem: str) -> Unreadable:
    return Unreadable(ReadStatus.OTHER_FORMAT, problem)
