"""What a check costs as contracts grow longer and more: time and memory against pages and against files.

    python benchmarks/scaling.py [--pages 1 4 26 104 416] [--files 10 100 1000 3000 10000] [--write]

The contracts are made for the run, from the text of a fixture: each has another vendor and another number,
so that none is a copy of another. Each point is a whole run of the program: for pages one contract is read
by one worker; for files a folder is checked with a worker for each processor, once cold and once from the
cache, without pictures of pages. Wall time, processor time of all processes, and the largest resident set
of the program and of any worker are taken (from /proc, so on Linux only).

With --write the tables go to docs/scaling.md and the curves to docs/scaling.svg (`pip install -e '.[benchmarks]'`).
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import asdict, dataclass
from pathlib import Path

from reportlab.pdfgen.canvas import Canvas

ROOT = Path(__file__).resolve().parents[1]
TEXT = ROOT / "fixtures" / "formats" / "northlight-sla.txt"
COMMAND = [sys.executable, "-c", "from contract_check.cli import main; main()"]
VENDOR, NUMBER = b"Northlight", b"No. 000000"  # replaced by others of the same length
FILES_OF_A_VENDOR = 5
LINES_OF_A_PAGE = 46


@dataclass(frozen=True)
class Taken:
    """Seconds by the clock and of processors; mebibytes at most of the program and of a worker."""

    wall: float
    processor: float
    program: float
    worker: float


def make_pattern(pages: int) -> bytes:
    """A PDF of so many pages, its text uncompressed."""
    lines = [line.rstrip() for line in TEXT.read_text(encoding="utf-8").splitlines()]
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "pattern.pdf")
        canvas = Canvas(str(path), pageCompression=0, invariant=1)
        for page in range(pages):
            first = page * LINES_OF_A_PAGE % len(lines)
            canvas.setFont("Helvetica", 9)
            canvas.drawString(60, 790, f"Agreement {NUMBER.decode()}, part {page + 1}")
            for number, line in enumerate((lines * 2)[first : first + LINES_OF_A_PAGE]):
                canvas.drawString(60, 765 - 15 * number, line.encode("latin-1", "replace").decode("latin-1"))
            canvas.showPage()
        canvas.save()
        return path.read_bytes()


def make_contract(pattern: bytes, number: int) -> bytes:
    """The pattern with a vendor and a number of its own."""
    vendor = b"Vendor%04d" % (number // FILES_OF_A_VENDOR)
    return pattern.replace(VENDOR, vendor).replace(NUMBER, b"No. %06d" % number)


class Watch(threading.Thread):
    """Notes the largest resident set of a process and of all below it."""

    def __init__(self, program: int) -> None:
        super().__init__(daemon=True)
        self.program_id, self.program, self.worker = program, 0.0, 0.0
        self.over = threading.Event()

    def run(self) -> None:
        """Look until told that it is over; the kernel keeps the peak."""
        while not self.over.wait(0.1):
            self.program = max(self.program, peak_of(self.program_id))
            self.worker = max([self.worker, *map(peak_of, children_of(self.program_id))])


def peak_of(process: int) -> float:
    """The largest resident set of a process so far, in MiB; 0 where it has ended."""
    with suppress(OSError):
        for line in Path(f"/proc/{process}/status").read_text().splitlines():
            if line.startswith("VmHWM:"):
                return int(line.split()[1]) / 1024
    return 0.0


def children_of(process: int) -> list[int]:
    """The processes that a process has started."""
    with suppress(OSError):
        return [int(child) for child in Path(f"/proc/{process}/task/{process}/children").read_text().split()]
    return []


def run(*arguments: object) -> Taken:
    """Run the program once."""
    began, before = time.perf_counter(), os.times()
    process = subprocess.Popen([*COMMAND, *map(str, arguments)], stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
    watch = Watch(process.pid)
    watch.start()
    _, told = process.communicate()
    watch.over.set()
    watch.join()
    if process.returncode not in (0, 1):
        raise SystemExit(f"the program ended with {process.returncode}: {told.decode()[-500:]}")
    after = os.times()
    processor = after.children_user + after.children_system - before.children_user - before.children_system
    return Taken(time.perf_counter() - began, processor, watch.program, watch.worker)


def measure_pages(counts: Sequence[int]) -> dict[int, Taken]:
    """One contract of each length, read by one worker."""
    taken = {}
    with tempfile.TemporaryDirectory() as folder:
        for count in counts:
            path = Path(folder, f"{count}.pdf")
            path.write_bytes(make_contract(make_pattern(count), count))
            taken[count] = run("extract", path, "--no-cache", "--jobs", "1", "--format", "json")
            tell(f"{count} pages", taken[count])
    return taken


def measure_files(counts: Sequence[int]) -> dict[int, tuple[Taken, Taken]]:
    """A folder of so many contracts, checked cold and from the cache."""
    pattern = make_pattern(3)
    taken = {}
    for count in counts:
        with tempfile.TemporaryDirectory() as folder:
            contracts = Path(folder, "contracts")
            contracts.mkdir()
            for number in range(count):
                (contracts / f"{number:05d}.pdf").write_bytes(make_contract(pattern, number))
            arguments = ["check", contracts, "--tier", "production", "--out", Path(folder, "out"), "--no-ocr",
                         "--no-pictures", "--fail-on", "never", "--cache", Path(folder, "cache")]  # fmt: skip
            taken[count] = run(*arguments), run(*arguments)
        tell(f"{count} files, cold", taken[count][0])
        tell(f"{count} files, again", taken[count][1])
    return taken


def tell(what: str, taken: Taken) -> None:
    """One line on stdout."""
    sys.stdout.write(
        f"{what:20} wall {taken.wall:7.1f} s  processor {taken.processor:7.1f} s"
        f"  program {taken.program:5.0f} MiB  worker {taken.worker:5.0f} MiB\n"
    )
    sys.stdout.flush()


def write_page(pages: dict[int, Taken], files: dict[int, tuple[Taken, Taken]]) -> None:
    """docs/scaling.md with the tables."""
    lines = [
        "# Cost against pages and files\n",
        "Made by `python benchmarks/scaling.py --write`. Processor time is that of all processes together; the wall",
        "time depends on how busy the machine was.\n",
        "![Seconds of the processor against pages and against files, and memory](scaling.svg)\n",
        "One contract, read by one worker:\n",
        "| pages | wall | processor | for a page | worker, at most |",
        "|--:|--:|--:|--:|--:|",
    ]
    for count, taken in pages.items():
        each = 1000 * taken.processor / count
        lines.append(f"| {count} | {taken.wall:.1f} s | {taken.processor:.1f} s | {each:.0f} ms | {taken.worker:.0f} MiB |")  # fmt: skip
    lines += [
        "\nFolders of contracts of three pages, five for each vendor, checked without pictures of pages. The second run",
        "reads nothing and writes no checklist again: it takes to start (about a second), to compare, and to see that the",
        "checklists lie there as they were written. What was read waits on disk, and tools are compared one by one: the memory",
        "of the program hardly grows with the files.\n",
        "| files | cold: wall | processor | for a file | program | worker | again: wall | processor | of the first |",
        "|--:|--:|--:|--:|--:|--:|--:|--:|--:|",
    ]
    for count, (cold, again) in files.items():
        each, share = 1000 * cold.processor / count, again.processor / cold.processor
        lines.append(
            f"| {count} | {cold.wall:.0f} s | {cold.processor:.0f} s | {each:.0f} ms | {cold.program:.0f} MiB"
            f" | {cold.worker:.0f} MiB | {again.wall:.1f} s | {again.processor:.1f} s | {share:.0%} |"
        )
    (ROOT / "docs" / "scaling.md").write_text("\n".join(lines) + "\n", encoding="utf-8")


def draw(pages: dict[int, Taken], files: dict[int, tuple[Taken, Taken]]) -> None:
    """docs/scaling.svg: time against pages, time against files, memory against files."""
    import matplotlib as mpl

    mpl.use("svg")
    mpl.rcParams["svg.hashsalt"] = "scaling"
    from matplotlib import pyplot

    figure, (left, middle, right) = pyplot.subplots(1, 3, figsize=(12, 3.6), layout="constrained")
    left.plot(list(pages), [taken.processor for taken in pages.values()], "o-")
    left.set(xlabel="pages of one contract", ylabel="seconds of the processor", ylim=0)
    middle.loglog(list(files), [cold.processor for cold, _ in files.values()], "o-", label="cold")
    middle.loglog(list(files), [again.processor for _, again in files.values()], "o-", label="from the cache")
    middle.set(xlabel="files", ylabel="seconds of the processor")
    middle.legend()
    right.semilogx(list(files), [cold.program for cold, _ in files.values()], "o-", label="program")
    right.semilogx(list(files), [cold.worker for cold, _ in files.values()], "o-", label="a worker")
    right.set(xlabel="files", ylabel="MiB at most", ylim=0)
    right.legend()
    figure.savefig(ROOT / "docs" / "scaling.svg", metadata={"Date": None})


def main() -> None:
    """Measure both curves."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--pages", type=int, nargs="*", default=[1, 4, 26, 104, 416])
    parser.add_argument("--files", type=int, nargs="*", default=[10, 100, 1000, 3000, 10_000])
    parser.add_argument("--write", action="store_true", help="write docs/scaling.md and docs/scaling.svg")
    parser.add_argument("--json", type=Path, help="write the figures into this file too")
    arguments = parser.parse_args()
    pages, files = measure_pages(arguments.pages), measure_files(arguments.files)
    if arguments.json:
        figures = {
            "pages": {count: asdict(taken) for count, taken in pages.items()},
            "files": {count: [asdict(one) for one in both] for count, both in files.items()},
        }
        arguments.json.write_text(json.dumps(figures, indent=1))
    if arguments.write:
        write_page(pages, files)
        draw(pages, files)


if __name__ == "__main__":
    main()
