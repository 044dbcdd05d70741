"""What a wording has proved on labelled contracts, and under which headings each term was found there.

A pattern that read its term rightly in several contracts is right in new ones far more often than one that has
met its wording once or twice; and a passage under "Export control" seldom states how data is encrypted,
whatever its words. docs/accuracy.md has the figures. The counts lie in `track_record.json`, which
`tests/accuracy/write_track_record.py` makes from folders of labelled contracts: names of patterns, single words of
headings, and numbers.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from contract_check.model.late_pattern import late_pattern

RECORD = Path(__file__).with_name("track_record.json")
# Of the labelled contracts (the JSON has their number), those in which a wording was read rightly; with fewer, one
# reading in six of a new contract is wrong.
PROVEN = 6
FAMILIAR = 2  # contracts in which a word stood in the heading over the term
TYPICAL = 0.05  # of all words of headings over a term, the part that one word has at least where it is typical of it
_WORD = late_pattern(r"[a-z]{3,}")
# Words that stand in headings of every kind, and words that only number them.
_COMMON = frozenset(
    "all and annex any appendix article attachment exhibit for general not other our part schedule "
    "section that the these this with you your agreement customer data service services terms".split()
)


@dataclass(frozen=True)
class TermRecord:
    """For one term, the number of contracts by the name of the wording, and by the word of a heading."""

    wordings: dict[str, int]
    headings: dict[str, int]


def doubt_about(term: str, wording: str, section: str, *, said_again: bool) -> str:
    """Why a reading is not to be taken for clear; empty if the record speaks for it.

    `section` is the citation's. What a contract says in two passages may stand under any heading.
    """
    record = _load().get(term)
    if record is None:
        return "how often this matter is read rightly has not been measured"
    if record.wordings.get(wording, 0) < PROVEN:
        return "this wording has been met in few contracts so far"
    if words_of_heading(section) and not said_again and not is_usual_place(term, section):
        return "it stands under a heading where this is seldom said"
    return ""


def is_usual_place(term: str, section: str) -> bool:
    """Whether the term was found under a heading with one of these words in several contracts."""
    record = _load().get(term)
    return record is not None and any(record.headings.get(word, 0) >= FAMILIAR for word in words_of_heading(section))


def is_typical_place(term: str, heading: str) -> bool:
    """Whether a heading has one of the words that are met most over the term: "Support" for its hours, not "Subscription"."""
    return bool(heading) and not _typical_words(term).isdisjoint(words_of_heading(heading))


def words_of_heading(section: str) -> frozenset[str]:
    """The words of a section's label that tell what it is about.

    >>> sorted(words_of_heading("Annex 2.4 Security of the Services"))
    ['security']
    """
    return frozenset(_WORD.findall(section.lower())) - _COMMON


@cache
def _typical_words(term: str) -> frozenset[str]:
    record = _load().get(term)
    if record is None:
        return frozenset()
    fewest = max(FAMILIAR, TYPICAL * sum(record.headings.values()))
    return frozenset(word for word, contracts in record.headings.items() if contracts >= fewest)


@cache
def _load() -> dict[str, TermRecord]:
    terms = json.loads(RECORD.read_text(encoding="utf-8"))["terms"]
    return {term: TermRecord(**counts) for term, counts in terms.items()}
