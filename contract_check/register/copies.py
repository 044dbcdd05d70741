"""The same paper twice in a folder: it is read once, and its terms count once.

Two files are copies if they hold the same bytes, or the same text in another rendering (a Word file
and the PDF made of it): letter by letter, or nearly so. Another version of a paper is no copy, however little
it differs: where letters differ, figures, parties, dates, duties, denials and all that was read must be the same,
word by word. Beyond that one may have a hundredth more than the other, as a running head does that was left in one,
but no other words.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path

from rapidfuzz.distance import Indel

from contract_check.documents.kinds import suffix_of
from contract_check.model.document import ReadStatus
from contract_check.model.portfolio import Copy
from contract_check.model.sentence import say
from contract_check.register.cards import Card

_ALIKE = 0.99
_WORD = re.compile(r"[^\W\d_]+|\d+(?:[.,:/]\d+)*|[%$€£¥§*]")
_CALLED_COPY = re.compile(r"\(\d+\)|(?<![^\W_])(?:copy|kopie)(?![^\W_])", re.IGNORECASE)
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
    """The files to read, and those with the same bytes as one of the same kind that is less likely the copy.

    A file that cannot be opened is one to read: reading tells what is wrong with it.
    """
    first: dict[tuple[str, str], str] = {}
    copied: dict[str, Copy] = {}
    for path, name in sorted(files, key=lambda file: _copyhood(file[1])):
        try:
            with path.open("rb") as file:
                key = hashlib.file_digest(file, "sha256").hexdigest(), suffix_of(name)
        except OSError:
            key = ("", name)
        if key in first:
            copied[name] = Copy(name, first[key], say("the same bytes"))
        else:
            first[key] = name
    unique = [file for file in files if file[1] not in copied]
    return unique, tuple(copied[name] for _, name in files if name in copied)


def _copyhood(name: str) -> tuple[int, bool, str]:
    """How much a file looks like the copy of another: it lies deeper ("archive/msa.pdf"), or is called one.

    >>> min(["msa (1).pdf", "msa.pdf", "archive/msa.pdf", "Copy of msa.pdf"], key=_copyhood)
    'msa.pdf'
    """
    folders, _, file = name.rpartition("/")
    return len(folders.split("/")) if folders else 0, bool(_CALLED_COPY.search(file)), name


def find_same_text(cards: Sequence[Card]) -> tuple[Copy, ...]:
    """The contracts that say the same as another one; the one kept has pages and no open changes, or looks least like a copy."""
    in_full = [card for card in sorted(cards, key=_doubt) if card.status is ReadStatus.READ]
    by_letters: dict[str, Card] = {}
    read_alike: dict[bytes, list[Card]] = {}
    copies = []
    for card in in_full:
        original = by_letters.setdefault(card.letters or card.path, card)
        if original is not card:
            copies.append(Copy(card.path, original.path, say("the same text")))
        else:
            read_alike.setdefault(card.reading, []).append(card)
    # Few are alike: only their words are looked at.
    copies += (copy for alike in read_alike.values() if len(alike) > 1 for copy in _compare_words(alike))
    return tuple(sorted(copies, key=lambda copy: copy.file))


def _compare_words(alike: Sequence[Card]) -> Iterator[Copy]:
    groups: dict[bytes, list[tuple[Card, str]]] = {}
    for card in alike:
        words = _words_of(card.fetch().text)
        weighty = hashlib.sha256("\0".join(_weighty_words(words)).encode("utf-8", "surrogatepass")).digest()
        kept, said = groups.setdefault(weighty, []), "".join(words)
        original = next((one for one, other in kept if _say_the_same(said, other)), None)
        if original is None:
            kept.append((card, said))
        else:
            yield Copy(card.path, original.path, say("the same text"))


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


def _doubt(card: Card) -> tuple[bool, bool, tuple[int, bool, str]]:
    return bool(card.notes), not card.paged, _copyhood(card.path)


def _words_of(text: str) -> list[str]:
    return _WORD.findall(_DIVIDED.sub("", text.lower()))


def _weighty_words(words: Sequence[str]) -> tuple[str, ...]:
    """The words and figures in which copies must not differ at all."""
    return tuple(word for word in words if word in _WEIGHTY or not word[0].isalpha())
