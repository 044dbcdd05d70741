"""What a paper denies, declines, strikes out, proposes or tells of another paper is no term of it, whatever the term is.

Frames of words are laid around rows of every case table. Those that say nothing against a statement leave it as it was.
"""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

import pytest
import yaml

from contract_check.extractors.catalogue import term_definitions
from contract_check.extractors.extracting import document_from_text, extract_terms
from contract_check.extractors.framework import FALSE
from contract_check.language.clauses import Paper
from contract_check.model.term import Better

FRAMES: dict[str, list[Any]] = yaml.safe_load(Path(__file__).with_name("assertions.yaml").read_text(encoding="utf-8"))
BESIDE: list[dict[str, str]] = FRAMES.pop("beside")
UNASSERTED = [frame for kind, frames in FRAMES.items() if kind != "asserted" for frame in frames]
CASES = sorted((Path(__file__).parents[1] / "cases").glob("*.yaml"))
PER_TABLE = 2
LONGEST = 240
AT_MOST = 0.02  # of the promises in a frame that takes them away
LOST_AT_MOST = 0.03  # in a frame that takes nothing away, which some patterns do not expect before them
# Words that a sentence begins with and that are written small inside another; names keep their capital.
OPENINGS = frozenset(
    "the a an each any all no if in on upon at for within where when either neither both we our you your this these such "
    "there".split()
)


class Statement(NamedTuple):
    """One sentence that states a term, and the value that it states."""

    term: str
    text: str
    value: object

    def is_read_in(self, frame: str) -> bool:
        """Whether the value is read from the sentence in that frame."""
        paper = Paper(document_from_text(framed(frame, self.text)))
        return any(
            t.governing and t.value and t.value.canonical == self.value for t in extract_terms(paper, [self.term])
        )


def framed(frame: str, text: str) -> str:
    """The sentence at the X of the frame: without a capital inside another sentence, without a full stop before its rest."""
    before, after = frame.split("X")
    if re.search(r"[\w,] $", before) and text.split(" ", 1)[0].lower() in OPENINGS:
        text = text[0].lower() + text[1:]
    if re.match(r" [a-z(\[]", after):
        text = text.rstrip(".")
    return f"{before}{text}{after}"


@cache
def statements(per_table: int = PER_TABLE) -> tuple[Statement, ...]:
    """Rows of every table that state a term in one short sentence, spread over the table."""
    found: list[Statement] = []
    for path in CASES:
        table = yaml.load(path.read_text(encoding="utf-8"), Loader=yaml.CSafeLoader)
        no_is_good = term_definitions()[table["term"]].better is Better.FALSE
        rows = [
            Statement(table["term"], case["text"].strip(), case["value"])
            for case in table["cases"]
            if promises(case["value"], no_is_good=no_is_good) and is_one_sentence(case["text"].strip())
        ]
        found += rows[:: max(1, len(rows) // per_table)][:per_table]
    return tuple(found)


def promises(value: Any, *, no_is_good: bool) -> bool:
    """Whether a row's value is one that the paper gives the customer, or at least states."""
    return no_is_good if value is False else value not in ("none", "unclear", 0)


def is_one_sentence(text: str) -> bool:
    """Whether a row is one statement that can stand in another sentence."""
    return len(text) < LONGEST and text.endswith(".") and not re.search(r"[.] |[;|\n]", text)


@pytest.mark.parametrize("frame", UNASSERTED)
def test_what_is_not_asserted_is_no_term(frame: str) -> None:
    read_all_the_same = [s for s in statements() if s.is_read_in(frame)]
    assert len(read_all_the_same) <= AT_MOST * len(statements()), read_all_the_same


@pytest.mark.parametrize("frame", FRAMES["asserted"])
def test_what_is_asserted_is_read(frame: str) -> None:
    lost = [s for s in statements() if not s.is_read_in(frame)]
    assert len(lost) <= LOST_AT_MOST * len(statements()), lost


@pytest.mark.parametrize("case", BESIDE, ids=lambda case: case["text"][:60])
def test_a_promise_beside_such_a_frame_stands(case: dict[str, str]) -> None:
    read = [t.value for t in extract_terms(Paper(document_from_text(case["text"])), [case["term"]])]
    assert any(value is not None and value != FALSE for value in read)
