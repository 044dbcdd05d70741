"""What a heading, the lead-in of a list or words around a sentence take from the customer is none of its terms, whatever the term is.

As in `test_assertions`, the frames are laid around rows of every case table.
"""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml
from test_assertions import Statement, framed, statements

from contract_check.extractors.catalogue import term_definitions
from contract_check.extractors.extracting import document_from_text, extract_terms
from contract_check.language.clauses import Paper
from contract_check.model.term import Better, Strength

FRAMES: dict[str, dict[str, list[str]]] = yaml.safe_load(
    Path(__file__).with_name("taken_away.yaml").read_text(encoding="utf-8")
)
OPENING = "Services Agreement\n\nThis Agreement sets out the terms of the Services. It takes effect when both parties have signed it.\n\n"
LAID = {
    "headings": "3. Term\nThe Term is stated in the Order Form.\n4. {}\nX\n5. Notices\nNotices are sent by e-mail.",
    "leads": "3. Matters\n{}\n- X\n- The interface is available in English.",
    "sentences": "{}",
}
AT_MOST = 0.05  # of the promises in a frame that takes them away
LOST_AT_MOST = 0.06  # in a frame that takes nothing away, which some patterns do not expect before them
PER_TABLE = 1
# The law is chosen for all, and a bad value may be told of a part: neither is a promise.
NO_PROMISES = frozenset({"commercial.governing_law"})
BAD_VALUES = ("permitted", "opt_out", "0 days")


def laid(kind: str, frame: str, text: str) -> str:
    """A statement with the frame around it, in a paper that begins with something else."""
    around = LAID[kind].format(frame)
    return OPENING + (framed(around, text) if kind == "sentences" else around.replace("X", text))


def promises() -> list[Statement]:
    """Statements of what the vendor owes, or the customer is given."""
    terms = term_definitions()
    return [
        s
        for s in statements(PER_TABLE)[::2]
        if s.term not in NO_PROMISES and s.value not in BAD_VALUES and terms[s.term].better is not Better.FALSE
    ]


def read(statement: Statement, kind: str, frame: str) -> bool:
    """Whether the statement's value is read as firm in that frame."""
    paper = Paper(document_from_text(laid(kind, frame, statement.text)))
    return any(
        t.governing and t.value and t.value.canonical == statement.value and t.strength is Strength.FIRM
        for t in extract_terms(paper, [statement.term])
    )


def frames(which: str) -> list[tuple[str, str]]:
    """All frames that take, or keep."""
    return [(kind, frame) for kind, table in FRAMES.items() for frame in table[which]]


@pytest.mark.parametrize(("kind", "frame"), frames("taken"))
def test_what_is_taken_away_is_no_term(kind: str, frame: str) -> None:
    all_of_them = promises()
    read_all_the_same = [s for s in all_of_them if read(s, kind, frame)]
    assert len(read_all_the_same) <= AT_MOST * len(all_of_them), read_all_the_same


@pytest.mark.parametrize(("kind", "frame"), frames("kept"))
def test_what_takes_nothing_away_leaves_the_term(kind: str, frame: str) -> None:
    firm = [s for s in promises() if read(s, "sentences", "X")]
    lost = [s for s in firm if not read(s, kind, frame)]
    assert len(lost) <= LOST_AT_MOST * len(firm), lost


@pytest.mark.parametrize(
    "how", ["in most cases", "in principle", "on a best-effort basis", "as far as possible", "as a rule of thumb"]
)
def test_what_is_hedged_is_a_target(how: str) -> None:
    text = f"Provider will {how} respond to critical incidents within 1 hour."
    assert [t.strength for t in extract_terms(Paper(document_from_text(OPENING + text)), ["sla.response_time"])] == [
        Strength.SOFT
    ]


@pytest.mark.parametrize("how", ["in all cases", "in each case of a fault", "as agreed", "as soon as possible and"])
def test_what_is_told_of_all_cases_is_firm(how: str) -> None:
    text = f"Provider will {how} respond to critical incidents within 1 hour."
    assert [t.strength for t in extract_terms(Paper(document_from_text(OPENING + text)), ["sla.response_time"])] == [
        Strength.FIRM
    ]
