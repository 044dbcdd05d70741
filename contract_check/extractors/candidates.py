"""Where to look in a paper: blocks that trigger words wake, and in them the clauses that patterns could match.

Each step is cheaper than the next is wide: one Aho–Corasick pass over the text for the triggers of all
terms, one over the clauses of the woken blocks for the words that patterns need, and only then patterns.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from itertools import groupby
from operator import itemgetter

import ahocorasick

from contract_check.execution.cache import Cache, default_folder
from contract_check.extractors.catalogue import all_extractors
from contract_check.extractors.framework import Extractor, Pattern
from contract_check.language.assertion import FRAMES
from contract_check.language.clauses import Clause, Paper
from contract_check.language.concordance import Concordance, numbers_in, spot_words
from contract_check.language.kept_needs import learn_needs
from contract_check.language.needs import words_in
from contract_check.language.wording import spell_out
from contract_check.model.document import Document


@dataclass(frozen=True)
class Candidates:
    """Where to look: term id → indices of blocks; and which triggers stand in each block."""

    blocks: dict[str, set[int]]
    triggers: dict[int, set[str]]


def find_candidates(paper: Paper) -> Candidates:
    """The blocks with a trigger in them, their heading, their lead-in or their table's head."""
    automaton = _triggers()
    document = paper.document
    found: dict[str, set[int]] = defaultdict(set)
    triggers: dict[int, set[str]] = {}
    headings: dict[str, set[str]] = {}
    heads = _table_heads(document)
    for index, block in enumerate(document.blocks):
        ids: set[str] = set()
        own = triggers[index] = set()
        for _, (trigger, woken) in automaton.iter(paper.lowered, block.start, block.end):
            own.add(trigger)
            ids.update(woken)
        heading = document.heading_at(block.start)
        if heading:
            if heading not in headings:
                headings[heading] = {i for _, (_, woken) in automaton.iter(heading.lower()) for i in woken}
            ids |= headings[heading]
        leader = paper.lead_in_of(index)
        if leader is not None:
            ids.update(term for term, blocks in found.items() if leader in blocks)
        ids.update(term for at in paper.list_closed_by(index) for term, blocks in found.items() if at in blocks)
        head = heads.get(block.start)
        if head is not None:
            ids.update(term for term, blocks in found.items() if head in blocks)
        for term in ids:
            found[term].add(index)
    return Candidates(found, triggers)


def _table_heads(document: Document) -> dict[int, int]:
    """For each row of a table, by where it begins, the index of its head."""
    indices = {block.start: index for index, block in enumerate(document.blocks)}
    found = {}
    for table in document.tables:
        starts = [row[0].span.start for row in table.rows if row]
        if table.has_header and starts and starts[0] in indices:
            found.update(dict.fromkeys(starts[1:], indices[starts[0]]))
    return found


class Trials:
    """What is worth trying: for each extractor and block, clauses with the patterns whose needs they meet."""

    def __init__(self, paper: Paper, candidates: Candidates, extractors: Iterable[Extractor], hands: int = 1) -> None:
        woken = sorted(set().union(*(candidates.blocks[extractor.term.id] for extractor in extractors)))
        self._clauses = [(index, clause) for index in woken for clause in paper.clauses_of(index)]
        self._concordance = Concordance([clause.ways_of_telling for _, clause in self._clauses], _needed_words(hands))

    def of(self, extractor: Extractor, blocks: Collection[int]) -> Iterator[list[tuple[Clause, list[Pattern]]]]:
        """For each of the blocks in their order, its clauses that could state the term, each with the patterns to try."""
        to_try: dict[int, list[Pattern]] = defaultdict(list)
        for pattern in extractor.accept:
            for number in numbers_in(self._concordance.meeting(pattern.needs)):
                to_try[number].append(pattern)
        tried = ((*self._clauses[number], to_try[number]) for number in sorted(to_try))
        for _, of_block in groupby((one for one in tried if one[0] in blocks), key=itemgetter(0)):
            yield [(clause, patterns) for _, clause, patterns in of_block]


@cache
def _triggers() -> ahocorasick.Automaton:
    """One automaton over all triggers, each with itself and the term ids that it wakes."""
    terms: dict[str, set[str]] = defaultdict(set)
    for extractor in all_extractors():
        for trigger in extractor.triggers:
            terms[trigger].add(extractor.term.id)
    automaton = ahocorasick.Automaton()
    for trigger, ids in terms.items():
        automaton.add_word(trigger, (trigger, tuple(sorted(ids))))
    automaton.make_automaton()
    return automaton


@cache
def _needed_words(hands: int) -> ahocorasick.Automaton:
    """One automaton over the words that accept patterns need; where they are not kept, `hands` processes find them."""
    extractors = all_extractors()
    patterns = [spell_out(pattern.regex) for e in extractors for pattern in (*e.accept, *e.reject)]
    learn_needs([*patterns, *FRAMES], Cache(default_folder()), hands)
    return spot_words(words_in(pattern.needs for e in extractors for pattern in e.accept))
