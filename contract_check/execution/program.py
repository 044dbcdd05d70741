"""What else decides how a file is read or written, besides its bytes: the program, its libraries, and OCR.

The digest is taken of the code itself and of the data beside it, so that nobody has to remember to raise a number.
"""

from __future__ import annotations

import hashlib
import re
import subprocess
import sys
from collections.abc import Iterable, Iterator
from functools import cache
from importlib.metadata import PackageNotFoundError, requires, version
from itertools import chain
from pathlib import Path

from contract_check import __version__

PACKAGE = Path(__file__).resolve().parents[1]
# The floors that read; what stands above them compares and prints, and may change without a file being read again.
READING_FLOORS = ("model", "execution", "documents", "language", "extractors", "reading")
_NAME = re.compile(r"[\w.-]+")
_OCR_LIBRARIES = ("numpy", "pytesseract")


@cache
def digest_program(package: Path = PACKAGE) -> str:
    """SHA-256 over the code that reads and its data, the versions of its libraries, and Python's."""
    return _digest(package, chain.from_iterable(_held_in(package / floor) for floor in READING_FLOORS), _libraries())


@cache
def digest_whole_program(package: Path = PACKAGE) -> str:
    """SHA-256 over all that the package holds, the versions of all its libraries (those of extras too), and Python's."""
    return _digest(package, _held_in(package), _libraries(extras=True))


def _held_in(folder: Path) -> Iterator[Path]:
    """Every file below `folder`, in order, but for what Python makes of them."""
    for path in sorted(folder.rglob("*")):
        if "__pycache__" not in path.parts and path.is_file():
            yield path


def _digest(package: Path, files: Iterable[Path], libraries: tuple[str, ...]) -> str:
    digest = hashlib.sha256(f"{__version__} python {sys.version_info[:2]} {_versions(libraries)}\n".encode())
    for path in files:
        digest.update(f"{path.relative_to(package).as_posix()}\n".encode())
        digest.update(hashlib.sha256(path.read_bytes()).digest())
    return digest.hexdigest()


@cache
def describe_ocr() -> str:
    """The versions of OCR: Tesseract's as it says itself, and those of the libraries around it."""
    said = subprocess.run(["tesseract", "--version"], capture_output=True, text=True, check=False, timeout=30)  # noqa: S607
    first = (said.stdout or said.stderr).partition("\n")[0].strip()
    return f"{first} {_versions(_OCR_LIBRARIES)}"


def _libraries(*, extras: bool = False) -> tuple[str, ...]:
    """What the program needs, and with `extras` what these need: which of them reads, nobody has to remember."""
    try:
        needed = requires("contract-check") or []
    except PackageNotFoundError:
        return ()
    return tuple(sorted({_NAME.match(line)[0] for line in needed if extras or "extra ==" not in line}))  # type: ignore[index]


def _versions(libraries: tuple[str, ...]) -> str:
    return " ".join(f"{name} {_version_of(name)}" for name in libraries)


def _version_of(library: str) -> str:
    try:
        return version(library)
    except PackageNotFoundError:
        return "absent"
