"""How the extraction does on passages that nobody shaped a pattern by.

    python tests/judge/run_judge.py [AREA] [--errors]

`sealed.yaml` judges: its passages were written blind, and nobody has looked at those that are read wrongly. Those in
`opened/` have judged before and are worked on since (`--errors` prints what is read wrongly of them); the
`…_passages.yaml` among them are harder than most real papers.
"""

from __future__ import annotations

import argparse
import sys
from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ruamel.yaml import YAML

from contract_check.evaluation.likeness import same_value
from contract_check.extractors.extracting import extract_text

HERE = Path(__file__).parent
SEALED = HERE / "sealed.yaml"


@dataclass(frozen=True)
class Verdict:
    """One clause: what it should say, what was read, and whether that is right."""

    term: str
    text: str
    wanted: Any
    said: Any
    right: bool


def judge(row: dict[str, Any]) -> Verdict:
    """Read one clause and compare its governing value."""
    governing = [t for t in extract_text(row["text"]) if t.id == row["term"] and t.governing]
    said = governing[0].value.canonical if governing and governing[0].value else None
    wanted = row["value"]
    # A blank figure may be read as unclear or not at all, but never as a value.
    right = said is None if wanted in ("none", "unclear") else same_value(wanted, said)
    if wanted == "none":
        right = not governing
    return Verdict(row["term"], row["text"], wanted, said, right)


def judge_sealed() -> list[Verdict]:
    """The verdicts of the passages that judge."""
    return [judge(row) for row in YAML(typ="safe").load(SEALED)]


def judge_opened(area: str = "*") -> list[Verdict]:
    """The verdicts of the passages that may be looked at, of an area's file or of all files."""
    paths = sorted((HERE / "opened").glob(f"{area}.yaml"))
    return [judge(row) for path in paths for row in YAML(typ="safe").load(path)]


def figures(verdicts: list[Verdict]) -> dict[str, float]:
    """Share of stated clauses read right (recall), and of the others left alone (restraint)."""
    stated = [v for v in verdicts if v.wanted not in ("none", "unclear")]
    others = [v for v in verdicts if v.wanted in ("none", "unclear")]
    return {
        "recall": sum(v.right for v in stated) / len(stated),
        "restraint": sum(v.right for v in others) / len(others),
    }


def main() -> None:
    """Command line of this script."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("area", nargs="?", default="*")
    parser.add_argument("--errors", action="store_true")
    arguments = parser.parse_args()
    sealed, opened = judge_sealed(), judge_opened(arguments.area)
    count: Counter[tuple[str, str]] = Counter()
    right: Counter[tuple[str, str]] = Counter()
    for verdict in opened:
        key = (verdict.term, "other" if verdict.wanted in ("none", "unclear") else "stated")
        count[key] += 1
        right[key] += verdict.right
    for term in dict.fromkeys(v.term for v in opened):
        cells = [f"{right[term, kind]:2}/{count[term, kind]:2}" for kind in ("stated", "other")]
        sys.stdout.write(f"{term:36} stated {cells[0]}  not the term {cells[1]}\n")
    if arguments.errors:
        for v in opened:
            if not v.right:
                sys.stdout.write(f"\n{v.term}: wanted {v.wanted!r}, read {v.said!r}\n    {' '.join(v.text.split())}\n")
    for name, verdicts in (("opened", opened), ("sealed", sealed)):
        shown = figures(verdicts)
        sys.stdout.write(f"{name}: " + ", ".join(f"{key} {100 * value:.1f}" for key, value in shown.items()) + "\n")


if __name__ == "__main__":
    main()
