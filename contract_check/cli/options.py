"""Options that several commands share."""

from __future__ import annotations

from pathlib import Path

import click

ocr_option = click.option(
    "--no-ocr", "ocr", flag_value=False, default=True, help="Leave scans unread, also where OCR is installed."
)

password_option = click.option(
    "--password-file",
    type=click.Path(path_type=Path),
    help="Passwords of PDFs: a line `pattern: password` for each, or one password for all.",
)
