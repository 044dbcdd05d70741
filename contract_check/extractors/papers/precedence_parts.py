"""A sentence that ranks papers in several parts, each of which is read for itself.

Accepted: "the Order Form controls over the Catalogue, and the Catalogue controls over this Agreement; the DPA controls as to
personal data", "the Rider trumps the Conditions; in all else it yields to the Agreement", "… the Conditions. Where the two conflict, …".
Rejected: "this Agreement governs, and the parties shall negotiate", lists of papers in their order.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from contract_check.extractors.papers.precedence_matters import find_limits
from contract_check.language.paper_names import PaperName, find_paper_names
from contract_check.model.late_pattern import late_pattern

_FIELD = late_pattern(r"\W*(?:[\d.]+ )?(?:order of )?(?:precedence|priority|ranking|hierarchy) ?:")
_LISTED = late_pattern(
    r"order of (?:precedence|priority)\b(?![,.]?[”\"’'])|"
    r"(?:following|descending|ascending|listed) order\b(?! forms?\b)|\bthis order(?= ?(?:of (?:precedence|priority)|[:(]|\W*\Z))|"
    r"(?:following|this|descending|ascending|listed) (?:sequence|hierarchy|ranking)|"
    r"\bthe order (?:is|shall be)(?: as follows)? ?:|order (?:in which|listed|set out)|order of importance|\branks? (?:as follows|thus|in this way)\b"
)
WINS = (
    r"(?:,? ?(?:\w+ly )?(?:shall|will|must|does|do)(?: always| in all cases| at all times)?"
    r"(?: be deemed to)? (?:prevail|control|govern|take precedence|have (?:precedence|priority)|"
    r"take priority|supersede|override|be controlling|apply)|"
    r",? (?:always )?(?:prevails?|controls?|governs?|takes? precedence|has precedence|"
    r"takes? priority|supersedes?|overrides?|is controlling|applies)|"
    r",? (?:(?:in turn|always|also|shall|will) )*(?:trumps?|outranks?|beats?|ranks? (?:above|before|ahead of)|has the upper hand))\b(?! not)"
)
WINNER = late_pattern(WINS)
LOSES = late_pattern(
    r"(?:(?:shall|will|may|does|do|can)(?: not|not) (?:prevail|take precedence|have precedence|take priority|control|govern) over|"
    r"(?:shall|will|may|can)(?: not|not) (?:modify|override|supersede|alter)|(?:does|do) not (?:modify|override|alter)|"
    r"(?P<positive>(?:shall|will|may|can) (?:modify|override|supersede|alter|prevail over|take precedence over))|"
    r"(?:is|are|ranks?|shall be)(?: always)? subordinate to|"
    r"(?:(?:in turn|always|also|shall|will) )*(?:yields? to|gives? way to|bows? to|cedes? to|ranks? (?:behind|below|after)|comes? (?:after|behind)))\b"
)
_GOES_ON = late_pattern(
    r"[;,] (?:and |but )?(?:(?:in|for|as to) (?:all|everything|any other|other)\b[^,;]{0,30} )?"
    r"it (?=(?:always )?(?:yields|gives way|bows|trumps|ranks|comes)\b)"
)
# Where a sentence ranks other papers in its next part: "…, and the Agreement prevails over the Schedules; the DPA controls as to …".
_NEXT_PART = late_pattern(r"[;,] (?:(?:and|but|while|whereas) )?(?=(?:the|this|these|any|an?|each) )")
BOTH = late_pattern(
    r"\bboth\b(?= ?[,.;]|\W*$)(?<!between both)|\bthe two\b(?= (?:conflict|differ|disagree|contradict)\b)"
)
# What leads from these words to the list: "the order of precedence, in descending order, shall be as follows: …".
_TO_THE_LIST = late_pattern(r"[^:;.]{0,120}\b(?:as follows|the following)\b[^:;.]{0,40}:")
_HOLDS = late_pattern(r"\bappl(?:y|ies)\Z")
NEAR = 25  # characters between the name of the paper and the verb


class Listed(NamedTuple):
    """The words that a list of papers in their order follows, and whether they are the name of a form's field."""

    start: int
    end: int
    is_field: bool


def find_listed(sentence: str) -> Listed | None:
    """The words that announce such a list in a sentence in lower case."""
    field = _FIELD.match(sentence)
    found = field or _LISTED.search(sentence)
    if found is None:
        return None
    leading = None if field else _TO_THE_LIST.match(sentence, found.end())
    return Listed(found.start(), leading.end() if leading else found.end(), field is not None)


def ranked_parts(sentence: str) -> tuple[str, ...]:
    """The sentence, parted where it goes on to rank other papers, or about the same: "the Rider trumps …; in all else it yields to …"."""
    goes_on = _GOES_ON.search(sentence)
    if goes_on is None:
        return _ranked_apart(sentence)
    first = sentence[: goes_on.start()]
    subject = _said_to_win_or_lose(first)
    if subject is None:
        return (sentence,)
    return first, f"{subject.words} {sentence[goes_on.end() :]}"


def _ranked_apart(sentence: str) -> tuple[str, ...]:
    """The parts of a sentence of which each has a paper that wins; one that names no other wins over those of the parts before."""
    edges = [0, *(m.end() for m in _NEXT_PART.finditer(sentence)), len(sentence)] if not find_listed(sentence) else []
    parts: list[str] = []
    for start, end in pairwise(edges):
        part = sentence[start:end]
        if parts and not ((_wins_over(part) or _wins_on_a_matter(part)) and _said_to_win_or_lose(parts[-1])):
            parts[-1] += part
        else:
            parts.append(part)
    if len(parts) < 2 or not all(map(_said_to_win_or_lose, parts)):
        return (sentence,)
    named = [name.words for part in parts for name in find_paper_names(part)]
    return (parts[0], *(_with_losers(part, named) for part in parts[1:]))


def _wins_over(part: str) -> bool:
    """Whether a part says of a paper at its head that it prevails over another."""
    names = find_paper_names(part)
    return any(
        find_winner(names, part, match.start()) and re.match(r"\s*over\b", part[match.end() :])
        for match in WINNER.finditer(part)
    )


def _wins_on_a_matter(part: str) -> bool:
    """Whether a part says of a paper that it prevails as to a matter, and not that it holds for something."""
    names = find_paper_names(part)
    prevails = any(
        find_winner(names, part, match.start()) and not _HOLDS.search(match[0]) for match in WINNER.finditer(part)
    )
    return prevails and bool(find_limits(part)[0])


def _with_losers(part: str, named: Sequence[str]) -> str:
    """The part as one that speaks of a conflict, with the papers named elsewhere where it names none that gives way."""
    own = {name.words for name in find_paper_names(part)}
    others = list(dict.fromkeys(words for words in named if words not in own))
    return f"in case of conflict {part}" if len(own) > 1 else f"in case of conflict with {', '.join(others)}, {part}"


def _said_to_win_or_lose(part: str) -> PaperName | None:
    """The first paper of which a part says that it wins or loses."""
    names = find_paper_names(part)
    verbs = (*WINNER.finditer(part), *LOSES.finditer(part))
    return next((winner for match in verbs if (winner := find_winner(names, part, match.start()))), None)


def find_winner(names: list[PaperName], sentence: str, verb: int) -> PaperName | None:
    """The paper that stands right before the verb: "the terms of the Order Form shall prevail"."""
    near = [name for name in names if name.end <= verb and verb - name.end <= NEAR]
    if not near:
        return None
    last = near[-1]
    between = sentence[last.end : verb]
    if re.search(r"[,;:()]|\b(?:section|clause|version|law|requirement|part(?:y|ies)|provider|customer)\b", between):
        return None
    return last
