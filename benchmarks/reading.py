"""Time reading and checking a folder of contracts beside known readers, in one run.

    python benchmarks/reading.py FOLDER [--every N]

Compared are `contract-check extract` and `check` (with and without the pictures of cited pages), cold,
`pdftotext -layout` over the same files one by one, pdfplumber's `extract_text` page by page, and
pypdfium2's bare text in one process: the engine below contract-check, and so the least that it can
take. None of them recognises scans, so contract-check is told to leave them unread. Each is a whole process.
Wall time, processor time of all its processes, pages a second and the ratio of both to `pdftotext` are printed;
on a busy machine only the processor time tells. The same follows for one contract, that nearest to twenty pages.
A program that is not installed is skipped, and that is said, as are files that PDFium does not open.
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
SOME_UNREAD = 3  # the exit code where pages could not be read
USUAL_PAGES = 20


class Taken(NamedTuple):
    """Seconds by the clock on the wall, and of processors."""

    wall: float
    processor: float


def count_pages(files: list[Path]) -> int:
    """Pages of all files, as PDFium counts them."""
    return sum(map(_pages_of, files))


def _pages_of(path: Path) -> int:
    try:
        with pdfium.PdfDocument(path) as pdf:
            return len(pdf)
    except pdfium.PdfiumError:
        return 0


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


def run_contract_check(*arguments: str) -> None:
    """The program, cold; one that did not do its work has no time."""
    done = subprocess.run(
        [sys.executable, "-c", CONTRACT_CHECK, *arguments, "--no-cache", "--no-ocr"],
        check=False,
        capture_output=True,
        text=True,
    )
    if done.returncode not in (0, SOME_UNREAD):
        raise SystemExit(f"contract-check {arguments[0]} failed: {done.stderr}")


def time_extract(files: list[Path]) -> None:
    """The terms of all files, cold, printed as a table."""
    run_contract_check("extract", *map(str, files))


def time_check(files: list[Path], *options: str) -> None:
    """The whole check, cold, into a folder that is thrown away."""
    with tempfile.TemporaryDirectory() as folder:
        contracts = Path(folder, "contracts")
        contracts.mkdir()
        for path in files:
            (contracts / path.name).symlink_to(path.resolve())
        out = str(Path(folder, "out"))
        run_contract_check(
            "check", str(contracts), "--tier", "load-bearing", "--out", out, "--fail-on", "never", *options
        )


def time_check_without_pictures(files: list[Path]) -> None:
    """The check whose HTML does not show the pages that are cited."""
    time_check(files, "--no-pictures")


def measure(run: Callable[[list[Path]], None], files: list[Path]) -> Taken:
    """What one run takes, with all processes that it starts."""
    wall, before = time.perf_counter(), os.times()
    run(files)
    after = os.times()
    processor = after.children_user + after.children_system - before.children_user - before.children_system
    return Taken(time.perf_counter() - wall, processor)


PROGRAMS = {
    "pdftotext -layout": (time_pdftotext, shutil.which("pdftotext")),
    "contract-check extract": (time_extract, True),
    "check --no-pictures": (time_check_without_pictures, True),
    "contract-check check": (time_check, True),
    "pypdfium2 text": (time_pdfium, True),
    "pdfplumber extract_text": (time_plumber, find_spec("pdfplumber")),
}


def compare(files: list[Path]) -> None:
    """Print one row for each program."""
    pages = count_pages(files)
    sys.stdout.write(f"{len(files)} files, {pages} pages\n")
    base: Taken | None = None
    for name, (run, installed) in PROGRAMS.items():
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


def main() -> None:
    """Compare over the folder, then over the one contract that is nearest to twenty pages."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--every", type=int, default=1, help="only every Nth file")
    arguments = parser.parse_args()
    files = sorted(arguments.folder.glob("*.pdf"))[:: arguments.every]
    left_out = [path.name for path in files if not count_pages([path])]
    files = [path for path in files if path.name not in left_out]
    if not files:
        raise SystemExit(f"{arguments.folder}: there are no PDFs in this folder that PDFium opens.")
    sys.stdout.write(f"left out, for PDFium does not open them: {', '.join(left_out)}\n" if left_out else "")
    load = os.getloadavg()[0] if hasattr(os, "getloadavg") else 0.0
    sys.stdout.write(f"{os.cpu_count()} processors, load before {load:.1f}\n")
    compare(files)
    compare([min(files, key=lambda path: abs(count_pages([path]) - USUAL_PAGES))])


if __name__ == "__main__":
    main()
