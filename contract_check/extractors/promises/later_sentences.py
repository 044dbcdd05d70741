"""What a later sentence of the same section takes from a reading: it is a target, holds for others alone, or may be undone.

A sentence that points back ("the foregoing", "such credits", "these times") is tied to the readings before it: those of its own
paragraph, and where it opens a paragraph, those of the paragraphs before it in the section. So is a note to the sentence or row that
bears its mark (`footnote_limits`). What it says of them is told by
`language/taking_back`; for whom a limit holds, by what the paper says that its customer has bought.

Accepted: "The foregoing applies only to the Enterprise plan", "These times are targets and not commitments", "Vendor may extend this
period at its discretion", "In no case shall it exceed $10,000". What is only a target is soft, what is in doubt cannot be read, and
what does not hold for the customer goes.
Rejected: "The foregoing also applies to renewals", exceptions that take little (maintenance, the customer's own acts, what law asks),
what is said of another thing ("such fees" below a period), what is bad for the customer anyhow.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from contract_check.extractors.plans.holdings import Holdings
from contract_check.extractors.promises.bad_values import is_bad
from contract_check.extractors.promises.footnote_limits import Notes
from contract_check.extractors.promises.open_facts import depends_on_means, hangs_on_an_open_fact, means_everybody
from contract_check.extractors.term_reading import Reading, Unreadable
from contract_check.language.clause import is_run_in_title
from contract_check.language.clauses import Clause, Paper
from contract_check.language.other_cases import names_another_case
from contract_check.language.sayings import Effect
from contract_check.language.taking_back import Said, content_words, said_of_what_stands_before
from contract_check.model.document import Section
from contract_check.model.late_pattern import late_pattern
from contract_check.model.term import Better, Kind, Strength, TermDefinition
from contract_check.model.values import Flag

_BLOCKS_AFTER = 12  # a table, or the items of a list, and what stands below it
_THINGS = {
    Kind.DURATION: "period|time|timeframe|timeline|deadline|interval|window|target|objective|level|figure|date|frequency|cycle",
    Kind.PERCENT: "percentage|figure|level|target|objective|limit|cap|ceiling|rate|maximum|share|value",
    Kind.CHOICE: "hour|time",
    Kind.SET: "certifi|certification|certificate|standard|report",
    Kind.AMOUNTS: "cap|limit|limitation|amount|ceiling|sum|maximum|figure",
}
_ENDING = 4  # letters in which "assistance" and "assist" differ
_LENGTHENS = ("extend", "prolong", "lengthen", "increase")
_SHORTENS = ("shorten", "reduce", "cut", "decrease")
_TO_THE_CUSTOMER = late_pattern(
    r" to (?:CUSTOMER(?:'s (?:\w+ )?(?:plan|subscription|order|contract|agreement|account))?|this (?:order(?: form)?|agreement|contract))\W*"
)
_CUSTOMER_DOES = late_pattern(r"\A\W*(?:[\d.]+ )?CUSTOMER (?:shall|must|will)\b(?!.*\bVENDOR (?:shall|must|will)\b)")
# What is given for a price of its own; who leaves, renews or is helped to move may well have to pay for it.
_SOLD_APART = frozenset({"sla", "security", "data", "ai"})
_MAY_COST = frozenset({"security.audit_right", "security.audit_notice", "data.subject_requests"})
_SAID_OF_TARGETS = frozenset({"sla.uptime_period"})


class LaterSentences:
    """What the later sentences of a paper make of its readings."""

    def __init__(self, paper: Paper, holdings: Holdings) -> None:
        self._paper = paper
        self._holdings = holdings
        self._notes = Notes(paper)

    def settle(self, readings: Sequence[Reading], term: TermDefinition) -> list[Reading]:
        """The readings as they hold in the light of what is said of them later."""
        return [left for reading in readings for left in self._left(reading, term)]

    def _left(self, reading: Reading, term: TermDefinition) -> Iterator[Reading]:
        if reading.value is None or (isinstance(reading.found, Flag) and is_bad(reading.found, term)):
            yield reading
            return
        if reading.clause is not None and depends_on_means(reading.clause.own):
            yield softened(reading, term, say_limit(self._paper, reading.clause))
            return
        for clause, said in (*self._said_after(reading), *self._notes.of(reading)):
            if not _is_of(said, reading, term, self._words_of(reading)):
                continue
            if said.effect is Effect.SOFT:
                yield softened(reading, term, say_limit(self._paper, clause))
                return
            if said.effect in (Effect.ALONE, Effect.EXCEPT) and self._is_for_others(said, clause):
                return
            if self._leaves_a_doubt(said, term):
                yield replace(reading, found=Unreadable(say_limit(self._paper, clause)), weight=reading.weight - 10)
                return
        yield reading

    def _words_of(self, reading: Reading) -> str:
        if reading.clause is not None:
            return reading.clause.surface
        return self._paper.lowered[reading.span.start : reading.span.end]

    def _said_after(self, reading: Reading) -> Iterator[tuple[Clause, Said]]:
        """What the sentences after a reading say of what stands before them, as far as that can be the reading."""
        paper, document = self._paper, self._paper.document
        index = paper.block_at(reading.span.start)
        if index < 0:
            return
        own = [clause for clause in paper.clauses_of(index) if clause.span.start > reading.span.start]
        for place, clause in enumerate(own):
            said = said_of_what_stands_before(clause.own)
            if said and not (said.nearest and place):
                yield clause, said
        last_of_its_block = not own
        around = [
            section for section in document.sections if section.span.start <= reading.span.start < section.span.end
        ]
        for later in range(index + 1, min(index + 1 + _BLOCKS_AFTER, len(document.blocks))):
            here = document.section_at(document.blocks[later].start)
            is_next = here not in around
            if here is None or (is_next and not any(_follows(section, here) for section in around)):
                return
            if opening := self._opening_of(later):
                said = said_of_what_stands_before(opening.own)
                if said and not (said.nearest and not (last_of_its_block and later == index + 1)):
                    yield opening, said
            if is_next and not here.number.startswith("("):
                return

    def _opening_of(self, block: int) -> Clause | None:
        """The first sentence of a paragraph behind its title; none of a row of a table."""
        clauses = self._paper.clauses_of(block)
        if not clauses or clauses[0].table is not None:
            return None
        return clauses[1] if len(clauses) > 1 and is_run_in_title(clauses[0].own) else clauses[0]

    def _is_for_others(self, said: Said, clause: Clause) -> bool:
        """Whether the paper says that its customer is not among those for whom it holds."""
        if means_everybody(said.rest):
            return False
        if said.effect is Effect.EXCEPT:
            is_certain = "may not" not in clause.own  # "some laws bar this, so it may not apply to you"
            return (is_certain and bool(_TO_THE_CUSTOMER.fullmatch(said.rest))) or self._holdings.includes(said.rest)
        return self._holdings.excludes(said.rest)

    def _leaves_a_doubt(self, said: Said, term: TermDefinition) -> bool:
        match said.effect:
            case Effect.ALONE:
                return hangs_on_an_open_fact(said.rest, self._holdings) or names_another_case(said.rest)
            case Effect.EXCEPT:
                return hangs_on_an_open_fact(said.rest, self._holdings)
            case Effect.BOUND:
                return term.better is Better.HIGHER
            case Effect.OTHER:
                return True
            case Effect.SOLD:
                return may_be_sold_apart(term)
            case _:
                stem = said.verb.removesuffix("ed")
                if stem and stem.startswith(_LENGTHENS):
                    return term.better is Better.SHORTER
                if stem and stem.startswith(_SHORTENS):
                    return term.better is not Better.SHORTER
                return True


def may_be_sold_apart(term: TermDefinition) -> bool:
    """Whether a term is one that is no part of what was bought where it has a price of its own."""
    return term.area in _SOLD_APART and term.id not in _MAY_COST


def softened(reading: Reading, term: TermDefinition, why: str) -> Reading:
    """The reading as a target, or in doubt where the term knows no targets; a target says too over which time it is counted."""
    if term.tracks_strength:
        return replace(reading, strength=Strength.SOFT)
    if term.id in _SAID_OF_TARGETS:
        return reading
    return replace(reading, found=Unreadable(why), weight=reading.weight - 10)


def say_limit(paper: Paper, clause: Clause) -> str:
    """The sentence that limits a reading, and where it stands, as the reason why it cannot be read."""
    label = paper.document.label_at(clause.span.start)
    return f"{f'section {label}' if label else 'a later sentence'} limits it: “{clause.text.strip()[:160]}”"


def _follows(one: Section, two: Section) -> bool:
    """Whether a section is one beside another, as 4.2 is beside 4.1."""
    if one.level != two.level or not one.level:
        return False
    a, b = one.full_number, two.full_number
    return bool(a and b) and a.rpartition(".")[0] == b.rpartition(".")[0]


def _is_of(said: Said, reading: Reading, term: TermDefinition, words: str) -> bool:
    """Whether what is said can be said of a reading, by the thing that it names; what the customer does is no act of the vendor's."""
    if said.nearest and said.effect in (Effect.SOFT, Effect.DOUBT) and _CUSTOMER_DOES.match(words):
        return False
    if said.shared:
        return len(said.shared & content_words(words)) > 1
    if said.effect in (Effect.BOUND, Effect.OTHER) and term.kind not in _THINGS:
        return False
    if said.effect is Effect.BOUND and said.thing.startswith("credit") and "credit" not in term.id:
        return False  # a ceiling of credits bounds no availability in whose row a credit stands
    return is_thing_of(said.thing, term, words)


def is_thing_of(thing: str, term: TermDefinition, words: str) -> bool:
    """Whether a thing ("period", "credit") is what a reading in `words` is about, or a part of it; "" is any."""
    if not thing:
        return True
    kind = _THINGS.get(term.kind)
    if kind is not None and re.fullmatch(kind, thing):
        return True
    stem = thing[: max(4, len(thing) - _ENDING)]
    return term.kind is not Kind.AMOUNTS and re.search(rf"\b{re.escape(stem)}", words) is not None
