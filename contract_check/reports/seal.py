"""The seal in a file that people work on: whether it is still as this program wrote it.

A checklist is ticked and annotated, a letter or an amendment edited, and a second run must not write over that work.
Word and Excel keep a digest of all parts of the file in its properties; a program that saves it changes a part or drops
the seal. Markdown ends in one, of all that stands before it. It guards against accident and not against forgery.
"""

from __future__ import annotations

import hashlib
import io
import re
import zipfile
from pathlib import Path

from contract_check.reports.text import encodable

BLANK = "contract-check-seal-" + "0" * 64  # what stands in the properties until the digest is known
_SEAL = re.compile(rb"contract-check-seal-([0-9a-f]{64})")
_PROPERTIES = "docProps/core.xml"
_DAY = (1980, 1, 1, 0, 0, 0)  # the first that a zip can hold
_OF_TEXT = re.compile(r" `seal ([0-9a-f]{12})`\s*\Z")


def seal_office(content: bytes) -> bytes:
    """A Word or Excel file with its digest in place of `BLANK`; the times of its parts are set to one day."""
    with zipfile.ZipFile(io.BytesIO(content)) as source:
        parts = {entry.filename: source.read(entry) for entry in source.infolist()}
    written = BLANK[:-64] + _digest_parts(parts)
    parts[_PROPERTIES] = parts[_PROPERTIES].replace(BLANK.encode(), written.encode())
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as made:
        for name, part in parts.items():
            made.writestr(zipfile.ZipInfo(name, _DAY), part, zipfile.ZIP_DEFLATED)
    return stream.getvalue()


def seal_text(text: str) -> str:
    """Markdown with a seal at the end of its last line."""
    bare = encodable(text).rstrip()
    return f"{bare} `seal {_digest_text(bare)}`\n"


def is_untouched(path: Path) -> bool:
    """Whether the file at `path` was written by this program and has not been changed by anything else since."""
    try:
        content = path.read_bytes()
        return _is_sealed_text(content.decode()) if path.suffix == ".md" else _is_sealed_office(content)
    except (OSError, UnicodeDecodeError, zipfile.BadZipFile, RuntimeError, NotImplementedError):
        return False


def _is_sealed_text(text: str) -> bool:
    """Line ends do not count: version control may change them."""
    text = text.replace("\r\n", "\n")
    found = _OF_TEXT.search(text)
    return found is not None and found[1] == _digest_text(text[: found.start()])


def _is_sealed_office(content: bytes) -> bool:
    with zipfile.ZipFile(io.BytesIO(content)) as file:
        parts = {name: file.read(name) for name in file.namelist()}
    found = _SEAL.search(parts.get(_PROPERTIES, b""))
    return found is not None and found[1].decode() == _digest_parts(parts)


def _digest_text(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()[:12]


def _digest_parts(parts: dict[str, bytes]) -> str:
    """Of all parts and, of the properties, all but the seal."""
    whole = hashlib.sha256()
    for name in sorted(parts):
        content = _SEAL.sub(BLANK.encode(), parts[name]) if name == _PROPERTIES else parts[name]
        whole.update(f"{name}\0{len(content)}\0".encode() + content)
    return whole.hexdigest()
