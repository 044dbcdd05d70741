"""The passage that comes nearest to a term that was not found, for a person to look at.

"Missing" is a claim that somebody will check. What they should see first is a passage that speaks of what the term is
about and may answer the question in words that are not known. What merely shares words with the term comes last, the more the
closer together they stand. Before that comes what stands under a heading that is typical of the term, was refused for something else
in it, or holds a figure of the term's kind: two of these signs tell more than one. A heading itself, or what else is no sentence,
stands for the term only where nothing else does.
"""

from __future__ import annotations

from collections.abc import Collection
from typing import NamedTuple

from contract_check.extractors.candidates import Candidates
from contract_check.extractors.framework import Extractor
from contract_check.extractors.track_record import is_typical_place
from contract_check.language.clauses import Paper
from contract_check.model.citation import cite
from contract_check.model.document import Span
from contract_check.model.late_pattern import late_pattern
from contract_check.model.term import Kind
from contract_check.model.tool import FARTHEST, NearMiss

_FEWEST_WORDS = 5  # of a sentence that says something
_FIGURES = {
    Kind.DURATION: late_pattern("DURATION"),
    Kind.PERCENT: late_pattern("PERCENT"),
    Kind.AMOUNTS: late_pattern("MONEY|DURATION"),
}


class _Nearness(NamedTuple):
    """What brings a passage near to a term, what weighs more first."""

    may_answer: bool
    about: bool
    says_something: bool
    signs: int  # a typical heading and that it was recognised, each more than a figure of the term's kind
    close: int  # the words of the term, where they stand close together
    hits: int


def find_nearest(
    extractor: Extractor, paper: Paper, candidates: Candidates, refused: Collection[Span]
) -> NearMiss | None:
    """The sentence that comes closest to the term; `refused` are those in which it was recognised in vain."""
    document, term = paper.document, extractor.term.id
    best: tuple[_Nearness, Span, bool, bool] | None = None
    figure = _FIGURES.get(extractor.term.kind)
    own_triggers = frozenset(extractor.triggers)
    for index in sorted(candidates.blocks[term]):
        block = document.blocks[index]
        triggers = own_triggers & candidates.triggers[index]
        if not triggers or not _hits(triggers, paper.lowered[block.start : block.end]):
            continue
        heading = document.heading_at(block.start)
        usual = is_typical_place(term, heading) and not document.text[block.start : block.end].endswith(heading)
        for clause in paper.clauses_of(index):
            hits = _hits(triggers, paper.lowered[clause.span.start : clause.span.end])
            if hits:
                about, recognised = extractor.is_spoken_of_in(clause), clause.span in refused
                words = len(clause.own.split())
                signs = 2 * usual + 2 * recognised + (figure is not None and figure.search(clause.own) is not None)
                close = hits if words <= FARTHEST * hits else 1
                near = _Nearness(about and not recognised, about, words >= _FEWEST_WORDS, signs, close, hits)
                if best is None or near > best[0]:
                    best = (near, clause.span, recognised, usual)
    if best is None:
        return None
    near, span, recognised, usual = best
    told = recognised and near.says_something
    return NearMiss(term, cite(document, span), near.hits, near.may_answer, told, usual, near.about)


def _hits(triggers: Collection[str], words: str) -> int:
    """How many of the triggers stand in a passage, at the beginning of a word; those that share letters count once."""
    found = {trigger: at for trigger in triggers if (at := _beginning_of_word(trigger, words)) >= 0}
    hits = reached = 0
    for trigger, at in sorted(found.items(), key=lambda one: one[1]):
        if at >= reached and not any(trigger != other and trigger in other for other in found):
            hits += 1
            reached = at + len(trigger)
    return hits


def _beginning_of_word(trigger: str, words: str) -> int:
    """Where a trigger first stands at the beginning of a word, or -1: "ssl" does not in "expressly"."""
    at = words.find(trigger)
    while at > 0 and trigger[0].isalnum() and words[at - 1].isalnum():
        at = words.find(trigger, at + 1)
    return at
