"""Measure the extraction on labelled contracts and hold it against the floor.

    python tests/accuracy/measure.py            # print the figures
    python tests/accuracy/measure.py --check    # fail below the floor
    python tests/accuracy/measure.py --raise    # write better figures into floor.yaml

The contracts lie beside the project (../shared); they are other people's texts and no part of it.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from ruamel.yaml import YAML

FLOOR = Path(__file__).with_name("floor.yaml")
SHARED = Path(__file__).resolve().parents[3] / "shared"
# Folder → its scorer and its labels.
SETS = {"gold": ("score.py", "labels"), "cuad": ("score_cuad.py", "labels.csv")}
# Of these a smaller figure is better.
FALLING = {"false_assurance", "false_alarm"}
SLACK = 0.002  # what is left below a measured figure when the floor is raised
COMMAND = "import sys; from contract_check.cli import main; main(sys.argv[1:])"


def measure(folder: str, scorer: str, labels: str, pdfs: str = "pdf") -> dict[str, float]:
    """Extract every PDF of a labelled folder and return the scorer's figures."""
    base = SHARED / folder
    with tempfile.TemporaryDirectory() as out:
        files = sorted(str(path) for path in (base / pdfs).glob("*.pdf"))
        subprocess.run(
            [sys.executable, "-c", COMMAND, "extract", *files, "--format", "json", "--out", out],
            check=False,  # unreadable files give exit code 3; the scorer counts them as silent
        )
        scored = subprocess.run(
            [sys.executable, base / scorer, base / labels, out, "--json"],
            check=True,
            capture_output=True,
            text=True,
        )
    return dict(_flat(json.loads(scored.stdout)))


def _flat(figures: dict[str, Any], prefix: str = "") -> Iterator[tuple[str, float]]:
    """Figures by name, those of a term as "governing_law.f1"."""
    for key, value in figures.items():
        if isinstance(value, dict):
            yield from _flat(value, f"{prefix}{key}.")
        elif isinstance(value, float):
            yield f"{prefix}{key}", value


def below(figures: dict[str, float], floor: dict[str, float]) -> list[str]:
    """Sentences on every figure that is worse than its floor."""
    return [
        f"{name}: {figures[name]:.3f} is worse than the floor of {bound:.3f}"
        for name, bound in floor.items()
        if (figures[name] > bound if name in FALLING else figures[name] < bound)
    ]


def raised(figures: dict[str, float], floor: dict[str, float]) -> dict[str, float]:
    """The floor with every figure that has become better, less a little slack."""
    better = {}
    for name, bound in floor.items():
        sign = -1 if name in FALLING else 1
        new = round(figures[name] - sign * SLACK, 3)
        better[name] = new if sign * (new - bound) > 0 else bound
    return better


def main() -> int:
    """Command line of this script."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--check", action="store_true")
    parser.add_argument("--raise", dest="lift", action="store_true")
    arguments = parser.parse_args()
    yaml = YAML()
    floors = yaml.load(FLOOR)
    faults = []
    for folder, (scorer, labels) in SETS.items():
        figures = measure(folder, scorer, labels)
        for name, value in figures.items():
            sys.stdout.write(f"{folder} {name:34} {100 * value:6.1f}\n")
        faults += below(figures, floors[folder])
        if arguments.lift:
            floors[folder].update(raised(figures, floors[folder]))
    if arguments.lift:
        yaml.dump(floors, FLOOR)
    for fault in faults:
        sys.stderr.write(f"accuracy: {fault}\n")
    return 1 if faults and arguments.check else 0


if __name__ == "__main__":
    sys.exit(main())
