"""LibreOffice, where it is installed: files that we write, opened and rendered by somebody else's program."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pypdfium2 as pdfium
import pytest
from PIL import Image

OFFICE = next(filter(None, map(shutil.which, ("soffice", "libreoffice"))), None)
needs_office = pytest.mark.skipif(OFFICE is None, reason="LibreOffice is not installed")


def convert(path: Path, form: str, folder: Path) -> Path:
    """The document as LibreOffice saves it in a format."""
    profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    command = [str(OFFICE), profile, "--headless", "--convert-to", form, "--outdir", str(folder), str(path)]
    subprocess.run(command, check=True, capture_output=True, timeout=180)
    return folder / f"{path.stem}.{form}"


def render_pages(path: Path, folder: Path) -> list[Image.Image]:
    """The pages of a document as LibreOffice prints them."""
    with pdfium.PdfDocument(convert(path, "pdf", folder)) as pdf:
        return [page.render(scale=1).to_pil().convert("RGB") for page in pdf]


def text_of_pages(path: Path) -> str:
    """The text of the PDF that `render_pages` left beside its pictures."""
    with pdfium.PdfDocument(path) as pdf:
        return "\n".join(page.get_textpage().get_text_range() for page in pdf)
