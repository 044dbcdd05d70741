"""The same paper twice in a folder: it is read once, and its terms count once.

Two files are copies if they hold the same bytes, or the same text in another rendering (a Word file
and the PDF made of it). Another version of a paper is no copy, however little it differs: figures,
parties, dates, duties, denials and all that was read must be the same, word by word. Beyond that one
may have a hundredth more than the other, as a running head does that was left in one, but no other words.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Hashable, Sequence
from dataclasses import replace
from pathlib import Path

from rapidfuzz.distance import Indel

from contract_check.documents.kinds import suffix_of
from contract_check.model.document import ReadStatus
from contract_check.model.finding import Copy
from contract_check.model.sentence import say
from contract_check.model.tool import ReadContract

_ALIKE = 0.99
_WORD = re.compile(r"[^\W\d_]+|\d+(?:[.,:/]\d+)*|[%$€£¥§*]")
_DIVIDED = re.compile(r"(?<=[^\W\d_])-(?=[^\W\d_])")
# Words of which one alone turns a clause round.
_WEIGHTY = frozenset(
    (
        "not no nor never none neither cannot without unless except excluding only solely may shall must will should "
        "can could would might provider supplier vendor customer client subscriber licensor licensee company "
        "processor controller we us our you your party parties hour hours day days week weeks month months year years "
        "business calendar minutes annual annually monthly quarterly"
    ).split()
)


def part_same_bytes(files: Sequence[tuple[Path, str]]) -> tuple[list[tuple[Path, str]], tuple[Copy, ...]]:
    """The files to read, and those with the same bytes as an earlier one of the same kind.

    A file that cannot be opened is one to read: reading tells what is wrong with it.
    """
    first: dict[tuple[str, str], str] = {}
    unique, copies = [], []
    for path, name in files:
        try:
            with path.open("rb") as file:
                key = hashlib.file_digest(file, "sha256").hexdigest(), suffix_of(name)
        except OSError:
            key = ("", name)
        if key in first:
            copies.append(Copy(name, first[key], say("the same bytes")))
        else:
            first[key] = name
            unique.append((path, name))
    return unique, tuple(copies)


def find_same_text(contracts: Sequence[ReadContract]) -> tuple[Copy, ...]:
    """The contracts that say the same as another one; the one kept has pages and no open changes, or is the first."""
    read_alike: dict[Hashable, list[ReadContract]] = {}
    for contract in sorted(contracts, key=_doubt):
        if contract.document.status is ReadStatus.READ:
            read_alike.setdefault(_what_was_read(contract), []).append(contract)
    groups: dict[Hashable, list[tuple[ReadContract, list[str]]]] = {}
    for key, alike in read_alike.items():
        for contract in alike if len(alike) > 1 else ():  # few are: only their words are looked at
            words = _words_of(contract.full_document.text)
            groups.setdefault((key, _weighty_words(words)), []).append((contract, words))
    copies = []
    for group in groups.values():
        kept: list[tuple[ReadContract, list[str]]] = []
        for contract, words in group:
            original = next((one for one, others in kept if _say_the_same("".join(words), "".join(others))), None)
            if original is None:
                kept.append((contract, words))
            else:
                copies.append(Copy(contract.document.path, original.document.path, say("the same text")))
    return tuple(sorted(copies, key=lambda copy: copy.file))


def join_copies(same_bytes: Sequence[Copy], same_text: Sequence[Copy]) -> tuple[Copy, ...]:
    """All copies, each of a file that is kept: what a file was the original of follows it when it is a copy itself."""
    moved = {copy.file: copy for copy in same_text}
    followed = (
        replace(moved[copy.original], file=copy.file) if copy.original in moved else copy for copy in same_bytes
    )
    return (*followed, *same_text)


def _say_the_same(one: str, other: str) -> bool:
    """Whether two texts without blanks are the same, or one is the other with a hundredth more."""
    if one == other:
        return True
    more = abs(len(one) - len(other))
    return more <= (1 - _ALIKE) * max(len(one), len(other)) and Indel.distance(one, other, score_cutoff=more) == more


def _doubt(contract: ReadContract) -> tuple[bool, bool, str]:
    document = contract.document
    return bool(document.notes), not document.pages, document.path


def _words_of(text: str) -> list[str]:
    return _WORD.findall(_DIVIDED.sub("", text.lower()))


def _what_was_read(contract: ReadContract) -> Hashable:
    """Parties, date and values: all of them are the same in copies."""
    facts = contract.facts
    terms = frozenset((t.id, str(t.value.canonical) if t.value else "") for t in contract.terms if t.governing)
    return facts.vendor, facts.customer, facts.effective_date, terms


def _weighty_words(words: Sequence[str]) -> tuple[str, ...]:
    """The words and figures in which copies must not differ at all."""
    return tuple(word for word in words if word in _WEIGHTY or not word[0].isalpha())
