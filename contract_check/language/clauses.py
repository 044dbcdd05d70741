"""Clauses: the sentences of a contract in the form that patterns are matched against.

A clause's `surface` is its wording in lower case with the things that matter put in capitals: who
speaks (`VENDOR`, `CUSTOMER`, `BOTH`, `NEITHER`) and how much (`DURATION`, `PERCENT`, `MONEY`, `BLANK`).
"The Supplier shall notify Client within seventy-two (72) hours." becomes
"VENDOR shall notify CUSTOMER within DURATION." The way back to the document is kept, so that
whatever matches can be cited exactly.

A list item carries its lead-in: "Provider shall:" + "(b) encrypt Customer Data at rest" is read as
one clause, but only a match that reaches into the item counts. So does an answer with the question
before it ("How soon must I claim?" + "Within 30 days."), unless it answers with no. An item that names
nobody is owed by the side that its heading names (`headed_duties.py`).
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from functools import cached_property

from contract_check.language.clause import Clause, is_run_in_title
from contract_check.language.closed_lists import closing_of, is_bullet, list_closed_by
from contract_check.language.data_names import find_data_names, find_named_data
from contract_check.language.form_tables import is_form, is_numbered_form
from contract_check.language.headed_duties import who_owes
from contract_check.language.joined_items import join_item
from contract_check.language.lead_ins import find_lead_ins
from contract_check.language.listed_tables import find_listed_tables
from contract_check.language.mentions import Parties
from contract_check.language.other_words import say_plainly
from contract_check.language.output_names import find_named_output, find_output_names
from contract_check.language.parties import find_parties
from contract_check.language.passages import Passages, find
from contract_check.language.periods import Periods
from contract_check.language.quantities import Quantity
from contract_check.language.refused_items import find_crossed, find_not_given, without_not_given
from contract_check.language.sentences import Mark, find_marks, split_sentences
from contract_check.language.surfaces import Surface, find_short_forms, in_plain_words, spell_out_heading, write_surface
from contract_check.language.unticked import beside, hide_all, hide_unticked, is_title_of_unticked
from contract_check.model.document import Document, Span, Table
from contract_check.model.late_pattern import late_pattern

# Whoever reads clauses imports both from here.
__all__ = ["Clause", "Paper"]

# What a question does not lead into: a refusal, which turns its words round, and a bare "Yes.".
_BARE_ANSWER = late_pattern(
    r"\W*(?:a(?:nswer)?\s?[.:] ?)?"
    r"(?:(?:\w+, ){0,2}(?:no|not|none|never|neither|NEITHER)\b|"
    r"(?!.*(?:DURATION|PERCENT|MONEY|BLANK|"
    r"\b(?:dai|night|hour|week|month|quarter|year|annual|continuous)ly\b))\S+(?: \S+){0,2}$)"
)
# "7.1 The Supplier shall": the number of a paragraph, or its bullet, is no word of what it says.
_SECTION_NUMBER = late_pattern(
    r"(?:\d{1,2}(?:\.\d{1,2}){0,3}\.|\d{1,2}(?:\.\d{1,2}){1,3}|[\u2022\u25aa\u25cf\u25cb])\s+(?=[\"\u201c]?[A-Z])"
)
_MAX_LEAD_IN = 400
_LONGEST_LIST = 1500  # characters of a list that the sentence below it is said of
_ROW_NUMBER = late_pattern(r"\A\W*(?:[a-z]{1,3}[ .-]?)?\d{1,3}(?:\.\d{1,2})*[.)]? \| ")


class Paper:
    """A document together with its parties, giving its clauses block by block.

    `plans` are those that its customer has bought by another paper, `declined` what it has not taken there, `others` the plans
    beside its own, in lower case.
    """

    def __init__(
        self,
        document: Document,
        parties: Parties | None = None,
        plans: frozenset[str] = frozenset(),
        declined: frozenset[str] = frozenset(),
        others: frozenset[str] = frozenset(),
    ) -> None:
        self.document = document
        self.plans = plans
        self.declined = declined
        self.others = others
        self.parties = parties or find_parties(document.text)
        self._clauses: dict[int, tuple[Clause, ...]] = {}
        self._lead_ins = find_lead_ins(document)
        self._periods = Periods(document)

    @cached_property
    def lowered(self) -> str:
        """The whole text in lower case with plain quotation marks, of the same length."""
        return in_plain_words(self.document.text)

    @cached_property
    def printed(self) -> Passages:
        """The blocks as printed, for patterns that look through all of them."""
        return Passages(self.document.text, self.document.blocks)

    @cached_property
    def plain(self) -> Passages:
        """The blocks in lower case, as `lowered` has them."""
        return Passages(self.lowered, self.document.blocks, much_asked=True)

    @cached_property
    def tables(self) -> tuple[Table, ...]:
        """The tables of the document, without what they say is not given, and after them those that are set as lists."""
        return (*map(without_not_given, self.document.tables), *find_listed_tables(self.document))

    def mentions(self, pattern: str) -> bool:
        """Whether a pattern (on lower-case text) stands anywhere in the document."""
        return any(find(re.compile(pattern), self.lowered))

    def clauses_of(self, block: int) -> tuple[Clause, ...]:
        """The clauses of the block with that index."""
        if block not in self._clauses:
            self._clauses[block] = tuple(self._read_block(block))
        return self._clauses[block]

    def block_at(self, position: int) -> int:
        """The index of the block in which `position` stands; -1 before the first."""
        return bisect_right(self._block_starts, position) - 1

    def clauses_at(self, position: int) -> tuple[Clause, ...]:
        """The clauses of the block in which `position` stands."""
        index = self.block_at(position)
        return self.clauses_of(index) if index >= 0 else ()

    def clauses_above(self, position: int) -> tuple[Clause, ...]:
        """The clauses of the block before the one at `position`."""
        index = self.block_at(position) - 1
        return self.clauses_of(index) if index >= 0 else ()

    @cached_property
    def _data_names(self) -> re.Pattern[str]:
        return find_data_names(self.document.text, self.parties)

    @cached_property
    def _output_names(self) -> re.Pattern[str] | None:
        return find_output_names(self.document.text)

    @cached_property
    def _block_starts(self) -> list[int]:
        return [block.start for block in self.document.blocks]

    def lead_in_of(self, block: int) -> int | None:
        """Index of the block that leads into this list item, if one does."""
        return self._lead_ins.get(block)

    def list_closed_by(self, block: int) -> range:
        """The indices of the bullets that a paragraph right below them closes; none where it closes no list."""
        return list_closed_by(self.document, self._lead_ins, block)

    def _read_block(self, index: int) -> Iterator[Clause]:
        document = self.document
        span = document.blocks[index]
        heading = spell_out_heading(document.heading_at(span.start))
        lead_in, led = self._lead_in(index)
        table = document.table_at(span.start)
        is_numbered = table is not None and is_numbered_form(table)
        is_field = is_numbered or (table is not None and is_form(table))
        following = document.blocks[index + 1] if index + 1 < len(document.blocks) else Span(span.end, span.end)
        sentences = self._surfaces(span, document.text[following.start : following.end])
        for number, sentence in enumerate(sentences):
            # What leads into an item leads into what stands behind its title too.
            is_led = number == 0 or (number == 1 and is_run_in_title(sentences[0].text))
            prefix, carried = (lead_in, led) if is_led else _question(sentences[number - 1])
            if prefix.endswith("? ") and _BARE_ANSWER.match(sentence.text):
                prefix = ""
            surface = _ROW_NUMBER.sub(_blank, sentence.text, 1) if is_numbered and number == 0 else sentence.text
            surface = surface.replace(" | ", " : ") if is_field else surface
            prefix, cut = join_item(prefix, surface)
            if not prefix and number == 0 and table is None:
                prefix, cut = who_owes(surface, self._headings_over(span.start))
            surface = surface[cut:]
            shift = len(prefix) - cut
            yield Clause(
                document=document,
                span=sentence.span,
                surface=prefix + surface,
                start=len(prefix),
                heading=heading,
                table=table,
                before=sentences[number - 1].text if number else self._next_item(index, -1) or self._list_above(index),
                after=sentences[number + 1].text
                if number + 1 < len(sentences)
                else self._next_item(index, 1) or self._close_of_list(index),
                quantities={at + shift: quantity for at, quantity in sentence.quantities} | (carried if prefix else {}),
                anchors=tuple((at + shift, to) for at, to in sentence.anchors),
            )

    def _headings_over(self, position: int) -> Iterator[str]:
        """The headings that a place stands under as patterns see them, the innermost first; its own is none of them."""
        for section in reversed(self.document.sections):
            if section.span.start < position < section.span.end:
                heading = self.document.block_at(section.span.start) or section.span
                yield from (surface.text for surface in self._surfaces(heading, "")[:1])

    def _next_item(self, index: int, step: int) -> str:
        """The nearest sentence of the item before (-1) or after (1) in a list that nothing leads into; "" elsewhere.

        The bullets of such a list are the sentences of a paragraph: "- We may change these terms" + "- We tell you by e-mail".
        """
        other = index + step
        if not (self._is_free_item(index) and 0 <= other < len(self.document.blocks) and self._is_free_item(other)):
            return ""
        here, there = (self.document.blocks[at].start for at in (index, other))
        if self.document.section_at(here) != self.document.section_at(there):
            return ""
        sentences = self._surfaces(self.document.blocks[other], "")
        return sentences[0 if step > 0 else -1].text if sentences else ""

    def _close_of_list(self, index: int) -> str:
        """The sentence that closes the list in which a bullet stands; "" where none does."""
        closing = closing_of(self.document, self._lead_ins, index)
        return self._surfaces(self.document.blocks[closing], "")[0].text if closing is not None else ""

    def _list_above(self, index: int) -> str:
        """The list that a paragraph closes, its lead-in first; "" where none stands right above it, or a long one."""
        items = self.list_closed_by(index)
        if not items or not self.clauses_of(items[0] - 1):
            return ""
        leader = self.clauses_of(items[0] - 1)[-1].surface
        said = "; ".join(self._surfaces(self.document.blocks[at], "")[0].text.rstrip(" ;.") for at in items)
        return f"{leader} {said}" if len(leader) + len(said) <= _LONGEST_LIST else ""

    def _is_free_item(self, index: int) -> bool:
        """Whether a block is an item under a bullet that no other block leads into."""
        return index not in self._lead_ins and is_bullet(self.document, index)

    def _surfaces(self, block: Span, following: str) -> list[Surface]:
        """Each sentence of a block with its span, surface, quantities and anchors; `following` is the next block's text."""
        text = self.document.text[block.start : block.end]
        plain = self.lowered[block.start : block.end]
        sides = say_plainly(text, plain, find_marks(text, self.parties))
        named = list(find_named_data(text, self._data_names, sides))
        named += find_named_output(text, self._output_names, [*sides, *named])
        others = [*self._periods.find(text), *find_short_forms(plain), *named]
        if (number := _SECTION_NUMBER.match(text)) and not any(mark.start < number.end() for mark in (*sides, *others)):
            others.append(Mark("", 0, number.end()))
        sentences = split_sentences(text)
        marks = hide_unticked(text, sentences, sorted([*sides, *others], key=lambda mark: mark.start))
        if is_title_of_unticked(text, following):
            marks = hide_all([(0, len(text))], sentences)
        table = self.document.table_at(block.start)
        cells = [cell for cell in find_not_given(table) if block.holds(cell)] if table is not None else []
        refused = [*find_crossed(text), *((cell.start - block.start, cell.end - block.start) for cell in cells)]
        if refused:
            marks = beside(marks, hide_all(refused, sentences))
        return [
            write_surface(plain, start, end, [m for m in marks if start <= m.start and m.end <= end], block.start)
            for start, end in sentences
        ]

    def _lead_in(self, index: int) -> tuple[str, dict[int, Quantity]]:
        """The surface of what leads into the block, and the quantities in it."""
        leader = self._lead_ins.get(index)
        clauses = self.clauses_of(leader) if leader is not None else ()
        if not clauses:
            return "", {}
        surface = clauses[-1].surface
        cut = max(0, len(surface) - _MAX_LEAD_IN)
        return f"{surface[cut:]} ", {at - cut: q for at, q in clauses[-1].quantities.items() if at >= cut}


def _question(sentence: Surface) -> tuple[str, dict[int, Quantity]]:
    """A sentence that asks, as what leads into the next, and the quantities in it."""
    return (f"{sentence.text} ", dict(sentence.quantities)) if sentence.text.endswith("?") else ("", {})


def _blank(match: re.Match[str]) -> str:
    return " " * len(match[0])
