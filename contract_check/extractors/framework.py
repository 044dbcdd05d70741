"""How an extractor works: triggers, patterns, rejections, a value, and one governing reading.

1. A clause is looked at only if one of the extractor's `triggers` (lower-case stems) stands in
   it, in its lead-in or in its section's heading.
2. Every `accept` pattern is tried on the clause's surface; a clause that a `reject` pattern
   matches is no reading, for the reason in the pattern's name.
3. The pattern's `value` gives the value: fixed, or read from the match. It counts only where its sentence states it
   (`stated_values`): what is denied, struck out, only possible or told of another paper is no reading.
4. `tables` and `whole_document` read more than a clause; in a row that `tables` has read, and in the places that are
   `settled`, no clause is read for itself. `review` looks at all readings of the document together.
5. `govern` chooses the governing reading: by weight, then firm before soft, then the value least
   favourable to the customer, then a clause before a definition or a heading, then the first.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from typing import NamedTuple

from contract_check.extractors.governing import govern
from contract_check.extractors.pattern import (
    FALSE,
    IMMEDIATELY,
    INDEFINITE,
    TRUE,
    UNSPECIFIED,
    Parse,
    Pattern,
    choice,
    duration_at,
    duration_of,
    note_on_source,
    of_this_act,
    percent_at,
    value_of,
)
from contract_check.extractors.promises.nobodys_promise import is_no_promise
from contract_check.extractors.promises.stated_values import is_stated
from contract_check.extractors.subject import AnyOf, Subject
from contract_check.extractors.term_reading import Found, Reading, Unreadable
from contract_check.language.assertion import is_struck_out
from contract_check.language.clauses import Clause, Paper
from contract_check.language.modality import strength_of
from contract_check.language.needs import has_needs
from contract_check.language.own_items import runs_over_items
from contract_check.language.quantity import IS_BLANK
from contract_check.language.questions import is_answered_with_no, is_unanswered
from contract_check.language.wording import compile_pattern
from contract_check.model.document import Span, Table
from contract_check.model.late_pattern import late_pattern
from contract_check.model.term import Kind, Strength, TermDefinition
from contract_check.model.values import Choice, Flag, Names

# "CUSTOMER agrees and warrants: (f) that …"
_CUSTOMER_OWES = late_pattern(
    r"\W*(?:[\d.]+ )?CUSTOMER,? (?:(?:hereby|also|further) )*"
    r"(?:(?:shall|will|must)\b(?! (?:have|be (?:entitled|given|provided|informed)))|(?:agree|warrant|represent|undertake|covenant)s?\b)"
    r"(?!.*(?:VENDOR|BOTH))"
)
# A notice whose length is left blank is not one of any length: "on [***] prior written notice".
_BLANK_NOTICE = late_pattern(
    r"BLANK\W*(?:(?:calendar |business )?days?'? )?(?:(?:prior|advance|written|of|and) )*notice\b"
)
# "Encryption at rest: [ ] yes [ ] no".
_LEFT_BLANK = late_pattern(r"[^\w.;|]{0,3}[:?|] ?BLANK\W*\Z")
# Extractor modules import all that they need from here.
__all__ = [
    "FALSE",
    "IMMEDIATELY",
    "INDEFINITE",
    "TRUE",
    "UNSPECIFIED",
    "Extractor",
    "Found",
    "Parse",
    "Pattern",
    "Reading",
    "Unreadable",
    "choice",
    "duration_at",
    "duration_of",
    "firm_if",
    "of_this_act",
    "percent_at",
]


class Read(NamedTuple):
    """What is read in a clause: nothing where it is something else (`refused`), though the term may be `recognised`."""

    readings: list[Reading]
    recognised: bool
    refused: bool = False


@dataclass(frozen=True)
class Extractor:
    """Everything that one term needs. See the module's docstring for the order of events.

    `speaks_of` has the words of a sentence that may state the term though no pattern reads it; a term of the paper as a whole
    (`accept` is empty) is stated by no sentence.
    `weigh` says what becomes of a value by what stands around its words: kept, another, or none.
    `core` finds the words that state the term outright (a regex like a pattern's): of several
    passages with the same value, one that holds them is quoted.
    """

    term: TermDefinition
    triggers: tuple[str, ...]
    accept: tuple[Pattern, ...]
    reject: tuple[Pattern, ...] = ()
    tables: Callable[[Table, Paper], Iterable[Reading]] | None = None
    review: Callable[[list[Reading], Paper], list[Reading]] | None = None
    whole_document: Callable[[Paper], Iterable[Reading]] | None = None
    settled: Callable[[Paper], Iterable[Span]] | None = None
    reads_denials: bool = False  # "no duty to keep data after 30 days" states the term
    must_be_owed: bool = False  # what the vendor may do, or refuses, is no value but FALSE
    weigh: Callable[[Clause, re.Match[str], Found], Found] | None = None
    core: str = ""
    speaks_of: Subject | AnyOf | None = None

    def read_clause(self, clause: Clause, patterns: Iterable[Pattern]) -> Read:
        """What those accept patterns whose needs a clause meets read in it.

        One that is refused is read once more without the customer's part, one that gives nothing without its asides, and then
        as it stands in plainer words (`language/told_anew`).
        """
        tried = tuple(patterns)
        read = self._read(clause, tried)
        if read.readings and is_struck_out(clause.surface, clause.after):
            return Read([], recognised=True, refused=True)
        if read.readings and is_unanswered(clause):
            return Read([r for r in read.readings if r.found == FALSE], recognised=True)
        if read.readings and is_answered_with_no(clause):
            return Read([r for r in read.readings if self._is_stated_by_no(r)], recognised=True)
        if read.readings:
            return read
        again = self._read_anew(clause, tried, refused=read.refused)
        readings = [replace(reading, clause=clause) for reading in again.readings]
        if self.term.on_request and is_no_promise(clause.surface, len(clause.surface), of_definitions=False):
            readings = [reading for reading in readings if reading.found == FALSE]
        return Read(readings, read.recognised or again.recognised, read.refused)

    def _read_anew(self, clause: Clause, patterns: Sequence[Pattern], *, refused: bool) -> Read:
        """What is read of a clause in less words or plainer ones, where its own gave nothing or were `refused`."""
        less = clause.vendors_part if refused else clause.without_asides
        again = self._read(less, patterns) if less is not None else Read([], recognised=False)
        if refused or again.readings or again.refused or not clause.told_anew:
            return again
        if (
            self._rejects(clause)
            or is_struck_out(clause.surface, clause.after)
            or is_unanswered(clause)
            or is_answered_with_no(clause)
        ):
            return again
        for told in clause.told_anew:
            anew = self._read(told, patterns)
            if anew.readings:
                return anew
        return again

    def _read(self, clause: Clause, patterns: Sequence[Pattern]) -> Read:
        matches = [(pattern, match) for pattern in patterns if (match := pattern.match(clause))]
        if matches and (self._rejects(clause) or (self.term.on_request and _is_led_by_the_customer(clause))):
            return Read([], recognised=True, refused=True)
        return Read(list(self._values(clause, matches)), bool(matches))

    def _values(self, clause: Clause, matches: list[tuple[Pattern, re.Match[str]]]) -> Iterable[Reading]:
        for pattern, match in matches:
            starts = {match.start(), *(match.start(name) for name in ("d", "e") if match.groupdict().get(name))}
            if any(runs_over_items(clause.surface, start, match.end()) for start in starts):
                continue
            found = value_of(pattern, self.term, clause, match)
            if found == UNSPECIFIED and self.term.kind is Kind.DURATION and _BLANK_NOTICE.search(clause.own):
                found = Unreadable(IS_BLANK)
            if self.weigh is not None:
                found = self.weigh(clause, match, found)
            if isinstance(found, Flag | Names) and _LEFT_BLANK.match(clause.surface, match.end()):
                found = Unreadable(IS_BLANK)
            if found is None:
                continue
            if not is_stated(
                found,
                self.term,
                clause.surface,
                match.span(),
                denied=self.reads_denials,
                must_be_owed=self.must_be_owed,
            ):
                continue
            strength = pattern.strength or strength_of(clause.surface, *match.span())
            note = note_on_source(clause, match, found)
            yield Reading(found, clause.span, pattern.name, strength, pattern.weight, clause, note)

    def _is_stated_by_no(self, reading: Reading) -> bool:
        """Whether a question that is answered with no states the reading: a refusal, or what is done with data only so far."""
        is_choice = isinstance(reading.found, Choice) and self.term.area == "ai"
        return is_choice or reading.found in (FALSE, Choice("prohibited"))

    def is_spoken_of_in(self, clause: Clause) -> bool:
        """Whether a clause speaks of what the term is about, and no reject pattern says what it is instead."""
        return self.speaks_of is not None and self.speaks_of.is_spoken_of_in(clause) and not self._rejects(clause)

    def _rejects(self, clause: Clause) -> bool:
        """Whether a reject pattern says that the clause is not the term."""
        surface = clause.surface
        return any(has_needs(surface, p.needs) and p.fits_title(clause) and p.is_found_in(surface) for p in self.reject)

    def govern(self, readings: Sequence[Reading]) -> tuple[Reading, str]:
        """The governing reading, quoted from the passage that serves best, and the reason for the choice."""
        return govern(readings, self.term, self.triggers, self._core_compiled)

    @cached_property
    def _core_compiled(self) -> re.Pattern[str] | None:
        return compile_pattern(self.core) if self.core else None


def _is_led_by_the_customer(clause: Clause) -> bool:
    """Whether a clause is an item of what the customer owes, warrants or declares, and does not name the vendor."""
    led = clause.surface[: clause.start]
    return _CUSTOMER_OWES.match(led) is not None and not re.search("VENDOR|BOTH", clause.own)


def firm_if(paper: Paper, readings: Iterable[Reading], remedy: str) -> list[Reading]:
    """Make readings firm where the document backs them with a remedy (`remedy` is a regex)."""
    if not paper.mentions(remedy):
        return list(readings)
    return [replace(reading, strength=Strength.FIRM) for reading in readings]
