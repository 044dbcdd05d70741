"""Count on labelled contracts what each wording has proved, for `contract_check/extractors/track_record.json`.

    python tests/accuracy/write_track_record.py [--add] FOLDER…

Each FOLDER is one that `contract-check evaluate` measures. Run it after patterns have been added, renamed or removed,
with all the labelled contracts that you have; contracts that are to judge the program must not be among them. With `--add`
they are further contracts, whose counts are added to those of the record.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from collections import Counter, defaultdict
from collections.abc import Iterable
from pathlib import Path

from contract_check.evaluation.answers import Answer
from contract_check.evaluation.evaluating import Evaluation
from contract_check.extractors.track_record import FAMILIAR, RECORD, words_of_heading

COMMAND = "import sys; from contract_check.cli import main; main(sys.argv[1:])"


def evaluate(folder: str) -> Evaluation:
    """What `contract-check evaluate` finds in a folder."""
    with tempfile.TemporaryDirectory() as temporary:
        figures = Path(temporary, "figures.json")
        subprocess.run([sys.executable, "-c", COMMAND, "evaluate", folder, "--json", figures], check=True)
        return Evaluation.model_validate_json(figures.read_bytes())


def count(answers: Iterable[Answer]) -> dict[str, dict[str, dict[str, int]]]:
    """By term, in how many contracts each wording was right, and each word stood in the heading over it."""
    wordings: dict[str, dict[str, set[str]]] = defaultdict(lambda: defaultdict(set))
    headings: dict[str, dict[str, set[str]]] = defaultdict(lambda: defaultdict(set))
    for answer in answers:
        if answer.verdict == "right":
            wordings[answer.term][answer.wording].add(answer.contract)
            for word in words_of_heading(answer.section):
                headings[answer.term][word].add(answer.contract)
    return {
        term: {"wordings": _numbers(wordings[term], 1), "headings": _numbers(headings[term], FAMILIAR)}
        for term in sorted(wordings)
    }


def add(
    record: dict[str, dict[str, dict[str, int]]], further: dict[str, dict[str, dict[str, int]]]
) -> dict[str, dict[str, dict[str, int]]]:
    """The counts of both together."""
    empty: dict[str, dict[str, int]] = {"wordings": {}, "headings": {}}
    both = {term: (record.get(term, empty), further.get(term, empty)) for term in sorted({*record, *further})}
    return {
        term: {kind: dict(sorted((Counter(one[kind]) + Counter(two[kind])).items())) for kind in empty}
        for term, (one, two) in both.items()
    }


def _numbers(contracts: dict[str, set[str]], least: int) -> dict[str, int]:
    return {name: len(contracts[name]) for name in sorted(contracts) if len(contracts[name]) >= least}


def written(contracts: int, terms: dict[str, dict[str, dict[str, int]]]) -> str:
    """The record as JSON, a line for each count, so that a change of one is a change of one line."""
    return json.dumps({"contracts": contracts, "terms": terms}, indent=1, ensure_ascii=False) + "\n"


def main(*folders: str) -> int:
    """Write the record of all folders together, and with `--add` of those that it counted before."""
    adding, folders = "--add" in folders, tuple(folder for folder in folders if folder != "--add")
    if not folders:
        sys.stderr.write("Give the folders of labelled contracts.\n")
        return 2
    evaluations = [evaluate(folder) for folder in folders]
    answers = [answer for evaluation in evaluations for answer in evaluation.answers]
    contracts = sum(evaluation.contracts - len(evaluation.unread) for evaluation in evaluations)
    before = json.loads(RECORD.read_text(encoding="utf-8")) if adding else {"contracts": 0, "terms": {}}
    RECORD.write_text(written(before["contracts"] + contracts, add(before["terms"], count(answers))), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
