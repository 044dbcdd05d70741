"""Time reading and checking a folder of contracts beside known readers, in one run.

    python benchmarks/reading.py FOLDER [--files N]

Compared are `contract-check extract` and `check`, cold, `pdftotext -layout` over the same files one
by one, pdfplumber's `extract_text` page by page, and pypdfium2's bare text in one process: the engine
below contract-check, and so the least that it can take. Each is a whole process. Wall time, processor
time of all its processes, pages a second and the ratio of both to `pdftotext` are printed; on a busy
machine only the processor time tells. A program that is not installed is skipped, and that is said.
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from importlib.util import find_spec
from pathlib import Path
from typing import NamedTuple

import pypdfium2 as pdfium

PLUMBER = """
import sys, pdfplumber
for path in sys.argv[1:]:
    with pdfplumber.open(path) as pdf:
        for page in pdf.pages:
            page.extract_text()
            page.close()
"""
PDFIUM = """
import sys, pypdfium2
for path in sys.argv[1:]:
    pdf = pypdfium2.PdfDocument(path)
    for page in pdf:
        text = page.get_textpage()
        text.get_text_range()
        text.close()
        page.close()
    pdf.close()
"""
CONTRACT_CHECK = "import sys; from contract_check.cli import main; main(sys.argv[1:])"


class Taken(NamedTuple):
    """Seconds by the clock on the wall, and of processors."""

    wall: float
    processor: float


def count_pages(files: list[Path]) -> int:
    """Pages of all files, as PDFium counts them."""
    total = 0
    for path in files:
        pdf = pdfium.PdfDocument(path)
        total += len(pdf)
        pdf.close()
    return total


def time_pdftotext(files: list[Path]) -> None:
    """`pdftotext -layout`, a process for each file."""
    for path in files:
        subprocess.run(["pdftotext", "-layout", path, "-"], check=False, capture_output=True)


def time_plumber(files: list[Path]) -> None:
    """pdfplumber in one process."""
    subprocess.run([sys.executable, "-c", PLUMBER, *map(str, files)], check=True, capture_output=True)


def time_pdfium(files: list[Path]) -> None:
    """pypdfium2's bare text in one process."""
    subprocess.run([sys.executable, "-c", PDFIUM, *map(str, files)], check=True, capture_output=True)


def time_extract(files: list[Path]) -> None:
    """The terms of all files, cold, printed as a table."""
    subprocess.run(
        [sys.executable, "-c", CONTRACT_CHECK, "extract", "--no-cache", *map(str, files)],
        check=False,
        capture_output=True,
    )


def time_check(files: list[Path]) -> None:
    """The whole check, cold, into a folder that is thrown away."""
    with tempfile.TemporaryDirectory() as folder:
        contracts = Path(folder, "contracts")
        contracts.mkdir()
        for path in files:
            (contracts / path.name).symlink_to(path.resolve())
        out = Path(folder, "out")
        arguments = [
            "check",
            str(contracts),
            "--tier",
            "load-bearing",
            "--out",
            str(out),
            "--fail-on",
            "never",
            "--no-cache",
        ]
        subprocess.run([sys.executable, "-c", CONTRACT_CHECK, *arguments], check=False, capture_output=True)


def measure(run: Callable[[list[Path]], None], files: list[Path]) -> Taken:
    """What one run takes, with all processes that it starts."""
    wall, before = time.perf_counter(), os.times()
    run(files)
    after = os.times()
    processor = after.children_user + after.children_system - before.children_user - before.children_system
    return Taken(time.perf_counter() - wall, processor)


def main() -> None:
    """Print one row for each program."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--files", type=int, default=None, help="only the first N files")
    arguments = parser.parse_args()
    files = sorted(arguments.folder.glob("*.pdf"))[: arguments.files]
    pages = count_pages(files)
    programs = {
        "pdftotext -layout": (time_pdftotext, shutil.which("pdftotext")),
        "contract-check extract": (time_extract, True),
        "contract-check check": (time_check, True),
        "pypdfium2 text": (time_pdfium, True),
        "pdfplumber extract_text": (time_plumber, find_spec("pdfplumber")),
    }
    sys.stdout.write(f"{len(files)} files, {pages} pages\n")
    base: Taken | None = None
    for name, (run, installed) in programs.items():
        if not installed:
            sys.stdout.write(f"{name:26} not installed, skipped\n")
            continue
        taken = measure(run, files)
        base = taken if run is time_pdftotext else base
        ratio = f"{taken.wall / base.wall:6.2f} {taken.processor / base.processor:6.2f} x pdftotext" if base else ""
        sys.stdout.write(
            f"{name:26} wall {taken.wall:7.1f} s  processor {taken.processor:7.1f} s"
            f" {pages / taken.wall:8.1f} pages/s {ratio}\n"
        )


if __name__ == "__main__":
    main()
