"""Which of many passages hold what patterns need: asked once for all of them, not for one after another.

A thousand patterns times the clauses of a paper are more questions than there is time for. So the words that
patterns need are looked up in all passages in one Aho–Corasick pass; a set of passages is then the bits of an
integer, and the answer to "which of them hold both" is a single `&`.

>>> spotter = spot_words(["VENDOR", "notify"])
>>> passages = Concordance(["VENDOR shall notify", "VENDOR may", "CUSTOMER shall notify"], spotter)
>>> bin(passages.meeting(AllOf(("VENDOR", "notify"))))
'0b1'
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence

import ahocorasick

from contract_check.language.needs import AllOf, AnyOf, InOrder, Need, Several


def spot_words(words: Iterable[str]) -> ahocorasick.Automaton:
    """An automaton that finds all these words in one pass."""
    automaton = ahocorasick.Automaton()
    for word in words:
        automaton.add_word(word, word)
    automaton.make_automaton()
    return automaton


def numbers_in(passages: int) -> Iterator[int]:
    """The numbers of a set of passages, in their order.

    >>> list(numbers_in(0b1101))
    [0, 2, 3]
    """
    while passages:
        lowest = passages & -passages
        yield lowest.bit_length() - 1
        passages ^= lowest


class Concordance:
    """Passages and the words in them. Passage number n of the sequence is bit n of every answer."""

    def __init__(self, passages: Sequence[str], spotter: ahocorasick.Automaton) -> None:
        self._all = (1 << len(passages)) - 1
        self._holding: dict[str, int] = defaultdict(int)
        bit = 1
        for passage in passages if len(spotter) else ():
            for word in {word for _, word in spotter.iter(passage)}:
                self._holding[word] |= bit
            bit <<= 1
        self._known: dict[Several, int] = {}

    def meeting(self, need: Need) -> int:
        """The passages with the words of a need in whatever order; all must be among the words that were looked up."""
        if isinstance(need, str):
            return self._holding.get(need, 0)
        answer = self._known.get(need)
        if answer is None:
            answer = self._known[need] = self._meeting_any(need) if isinstance(need, AnyOf) else self._meeting_all(need)
        return answer

    # Half a million words are asked for in a paper, so each of these looks words up itself.
    def _meeting_all(self, need: AllOf | InOrder) -> int:
        answer, holding = self._all, self._holding
        for part in need.parts:
            answer &= holding.get(part, 0) if isinstance(part, str) else self.meeting(part)
            if not answer:
                break
        return answer

    def _meeting_any(self, need: AnyOf) -> int:
        answer, holding = 0, self._holding
        for part in need.parts:
            answer |= holding.get(part, 0) if isinstance(part, str) else self.meeting(part)
        return answer
