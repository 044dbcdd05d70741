"""Time reading and checking a folder of contracts beside two known readers, in one run.

    python benchmarks/reading.py FOLDER [--files N]

Compared are: `contract-check check` cold (reading, extracting, checking and writing checklists),
`pdftotext -layout` over the same files one by one, and pdfplumber's `extract_text` page by page.
Each is a whole process; wall time, pages a second and the ratio to `pdftotext` are printed.
"""

from __future__ import annotations

import argparse
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import pypdfium2 as pdfium

PLUMBER = """
import sys, pdfplumber
for path in sys.argv[1:]:
    with pdfplumber.open(path) as pdf:
        for page in pdf.pages:
            page.extract_text()
            page.close()
"""
CHECK = "import sys; from contract_check.cli import main; main(sys.argv[1:])"


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


def time_check(files: list[Path]) -> None:
    """The whole check, cold, into a folder that is thrown away."""
    with tempfile.TemporaryDirectory() as folder:
        contracts = Path(folder, "contracts")
        contracts.mkdir()
        for path in files:
            (contracts / path.name).symlink_to(path.resolve())
        out = Path(folder, "out")
        arguments = ["check", str(contracts), "--tier", "load-bearing", "--out", str(out), "--fail-on", "never"]
        subprocess.run([sys.executable, "-c", CHECK, *arguments], check=False, capture_output=True)


def measure(name: str, run: Callable[[list[Path]], None], files: list[Path]) -> float | None:
    """Wall seconds of one run, or None where the program is not installed."""
    if name.startswith("pdftotext") and shutil.which("pdftotext") is None:
        return None
    start = time.perf_counter()
    run(files)
    return time.perf_counter() - start


def main() -> None:
    """Print one row for each program."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--files", type=int, default=None, help="only the first N files")
    arguments = parser.parse_args()
    files = sorted(arguments.folder.glob("*.pdf"))[: arguments.files]
    pages = count_pages(files)
    programs = {
        "contract-check check": time_check,
        "pdftotext -layout": time_pdftotext,
        "pdfplumber extract_text": time_plumber,
    }
    seconds = {name: measure(name, run, files) for name, run in programs.items()}
    base = seconds["pdftotext -layout"]
    sys.stdout.write(f"{len(files)} files, {pages} pages\n")
    for name, taken in seconds.items():
        if taken is None:
            sys.stdout.write(f"{name:26} not installed\n")
            continue
        ratio = f"{taken / base:6.2f} x pdftotext" if base else ""
        sys.stdout.write(f"{name:26} {taken:8.1f} s {pages / taken:8.1f} pages/s {ratio}\n")


if __name__ == "__main__":
    main()
