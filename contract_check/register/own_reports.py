"""Reports of this program that lie among the contracts: what a checklist asks for is not what a contract says.

A checklist quotes the wording that we would like to have. Read as a contract it would meet every rule. So they
are known by what every report says at its foot, and Word files by a property; what was printed to PDF is known when it is
read (`documents/printed_report.py`). An amendment that we drafted is
read, and set aside until it is signed (`superseding.py`): then it is the contract. The Word templates say by the same
property that they are some.
"""

from __future__ import annotations

import re
import zipfile
from pathlib import Path

# In English by its words; in any other language by being the last line of the page.
_FOOT = re.compile(
    rb"contract-check \d[\w.+-]*[,.](?:[^\n]{0,2000}?no legal advice| [^\n]{0,2000}(?:</p>\s*</footer>|\s*\Z))"
)
_LARGEST = 16 * 1024**2  # bytes; with the pictures of its pages, a checklist has at most five million
_PROPERTIES = "docProps/core.xml"
_LARGEST_PROPERTIES = 1024**2
_UNREADABLE = (OSError, zipfile.BadZipFile, KeyError, RuntimeError, NotImplementedError)
_CATEGORY = re.compile(rb"<cp:category>\s*contract-check (?:checklist|letter)\s*</cp:category>")
_TEMPLATE = re.compile(rb"<cp:category>\s*contract-check template\s*</cp:category>")


def is_own_report(path: Path) -> bool:
    """Whether a file is a report of this program and no contract; False where it cannot be opened.

    A file that only says what we say at the foot of ours is skipped too, and told like all that is skipped.
    """
    suffix = path.suffix.lower()
    try:
        if suffix == ".docx":
            return _CATEGORY.search(_properties(path)) is not None
        if suffix in (".html", ".htm", ".md", ".txt") and path.stat().st_size <= _LARGEST:
            return _FOOT.search(path.read_bytes()) is not None
    except _UNREADABLE:
        pass
    return False


def is_own_template(path: Path) -> bool:
    """Whether a file is a Word template of this program, restyled or not; False where it cannot be opened."""
    try:
        return path.suffix.lower() == ".docx" and _TEMPLATE.search(_properties(path)) is not None
    except _UNREADABLE:
        return False


def _properties(path: Path) -> bytes:
    with zipfile.ZipFile(path) as archive, archive.open(_PROPERTIES) as part:
        return part.read(_LARGEST_PROPERTIES)
