"""Severities: what a label calls a problem, and which label of several is the highest.

A label has a number ("Severity 1", "P0", "Class B", "Level III"), a word ("Critical", "High", "Minor"), or
both. Which is the highest depends on the company it stands in: "High" is the top of High, Medium, Low
and not of Critical, High, Low; level 1 is the top, unless level 4 is called critical; where a level 0
stands, it outranks level 1. A `Scale` is built of all the labels of one table or list and says so.

Not labels: "Level 1 Support" and "Tier 2" (lines of support), "Class A" of a building, "P1" in an address.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property

from contract_check.model.late_pattern import late_pattern

_KEYWORD = (
    r"(?:sev(?:erity)?|prio(?:rity)?|level|class|category|cat|urgency|impact|tier|grade|type|fault|"
    r"defect|error|incident|[sp])"
)
_FIGURES = {
    **{str(figure): figure for figure in range(7)},
    **{word: figure for figure, word in enumerate("zero one two three four five".split())},
    **{numeral: figure for figure, numeral in enumerate("i ii iii iv v".split(), start=1)},
    **{letter: figure for figure, letter in enumerate("abcde", start=1)},
}
_NUMBER = r"(?:[0-6]|zero|one|two|three|four|five|iii|ii|iv|i|v|a|b|c|d|e)"
NUMBERED = late_pattern(
    rf"\b{_KEYWORD}s?\.?\s?(?:level|code|class|priority)?\s?[-#:.(]?\s?(?P<n>{_NUMBER})\b"
    r"(?!\s*(?:hours?|days?|min(?:ute)?s?\b|business|working|\.\d|(?:line )?support\b|%|x\b)|\s+[0-6]\s+[0-6]\b)"
)
_BARE = late_pattern(
    rf"^\W*(?P<n>{_NUMBER})\b(?!\s*(?:hours?|days?|min(?:ute)?s?\b|h\b|business|working|x\s?\d|[.,:/]\d|%))"
)
# A level below the highest, by its figure, in a sentence.
LOWER_LEVEL = (
    r"(?:severity|sev|priority|level|class|category|p|s|prio)[ -]?(?:level )?[-#(]?"
    r"(?:[2-5]|two|three|four|b|c|d|ii|iii|iv)\b"
)
# Words by rank: the smaller, the worse the problem.
_RANKS: tuple[tuple[int, str], ...] = (
    (5, r"non-?\s?critical|non-?\s?urgent|not (?:critical|urgent)|non-?\s?emergenc\w+|non-?\s?priority"),
    (
        0,
        r"emergenc\w+|blocker|blocking|show-?\s?stopper|highest|very high|(?:system|production|service|site|platform) "
        r"(?:is )?down|business[- ]stopp\w+|standstill|(?:operation|use|production)[- ](?:preventing|stopping)",
    ),
    (1, r"critical|urgent|outages?"),
    (2, r"severe|serious|major"),
    (3, r"high|significant|important"),
    (4, r"medium|moderate|normal|standard|degraded|average|intermediate|regular"),
    (5, r"minor|low|routine|limited|lesser|slight"),
    (
        6,
        r"cosmetic|questions?|general|feature requests?|enhancements?|other|information\w*|trivial|minimal|nominal|"
        r"lowest|service requests?|inquir\w+|all others?",
    ),
)
LABEL_WORDS = "|".join(words for _, words in _RANKS)
SEVERE_WORDS = "|".join(words for rank, words in _RANKS if rank <= 5)  # those that are not everyday words
_WORD = late_pattern("|".join(rf"(?P<r{i}>\b(?:{words})\b)" for i, (_, words) in enumerate(_RANKS)))
CRITICAL = 1  # the rank from which a word names the highest severity in any company
HIGH = 3  # the rank that still can be the highest where nothing critical stands above it
MINOR = 5  # the rank from which a word never names the highest severity
_LABEL_LENGTH = 60


@dataclass(frozen=True)
class Severity:
    """What a label says: its number and the rank of its word, either of which may be missing."""

    number: int | None
    rank: int | None

    @property
    def named(self) -> bool:
        """Whether the label names a severity at all."""
        return self.number is not None or self.rank is not None


NOTHING = Severity(None, None)


def read_severity(label: str, bare: bool = False) -> Severity:
    """The severity that a label names; with `bare`, a number alone is one too.

    >>> read_severity("Severity 1 - Critical")
    Severity(number=1, rank=1)
    >>> read_severity("Non-critical"), read_severity("Level 1 support")
    (Severity(number=None, rank=5), Severity(number=None, rank=None))
    """
    words = label.lower()[:_LABEL_LENGTH]
    number = NUMBERED.search(words) or (_BARE.match(words) if bare else None)
    word = _WORD.search(words)
    rank = next((rank for i, (rank, _) in enumerate(_RANKS) if word[f"r{i}"]), None) if word else None
    if number and rank == 6 and word and word.start() < number.start():
        rank = None
    return Severity(_FIGURES[number["n"]] if number else None, rank)


@dataclass(frozen=True)
class Scale:
    """The severities of one table or list, and which of them is the highest."""

    severities: tuple[Severity, ...]

    @classmethod
    def of(cls, severities: Iterable[Severity]) -> Scale:
        """The scale of those labels that name a severity."""
        return cls(tuple(severity for severity in severities if severity.named))

    @cached_property
    def top_number(self) -> int | None:
        """The number of the highest severity: the smallest, or the largest where the scale runs upwards."""
        numbers = {severity.number for severity in self.severities if severity.number is not None}
        if not numbers:
            return None
        first, last = min(numbers), max(numbers)
        worded = sorted(s.number for s in self.severities if s.number is not None and s.rank is not None)
        if worded and self._worst_word(worded[0]) > HIGH:
            if self._worst_word(worded[-1]) <= CRITICAL:
                return last
            if self._worst_word(first) >= MINOR and len(worded) > 1:
                return None  # the scale runs upwards, and its highest is not in sight
        if first > HIGH and self._worst_word(last) <= CRITICAL:
            return last
        return first if first <= 1 else None

    @cached_property
    def top_rank(self) -> int | None:
        """The rank of the highest severity, where one can be said to be the highest."""
        ranks = {severity.rank for severity in self.severities if severity.rank is not None}
        if not ranks:
            return None
        best = min(ranks)
        return best if best <= CRITICAL or (best <= HIGH and len(ranks) > 1) else None

    def is_top(self, severity: Severity) -> bool:
        """Whether a severity is the highest of the scale."""
        if severity.number is not None and self.top_number is not None:
            return severity.number == self.top_number
        if severity.number is not None and self._numbered:
            return False  # the highest is not in sight
        return severity.rank is not None and severity.rank == self.top_rank

    @cached_property
    def _numbered(self) -> bool:
        return any(severity.number is not None for severity in self.severities)

    def _worst_word(self, number: int) -> int:
        ranks = [s.rank for s in self.severities if s.number == number and s.rank is not None]
        return min(ranks, default=3)
