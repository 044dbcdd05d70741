"""Options that several commands share."""

from __future__ import annotations

import click

ocr_option = click.option(
    "--no-ocr", "ocr", flag_value=False, default=True, help="Leave scans unread, also where OCR is installed."
)
