"""Which section a section stands in: "1." below "8. Liability" is 8.1, "(ii)" below "(d)" is (d)(ii).

Papers number anew inside a section ("8. Liability", "1. Caps", "2. Exceptions", "9. Indemnities"), inside a list
and below headings without numbers. What a number belongs to is told by how it counts, by what counts on behind it,
and by how far in it stands on the page.
"""

from __future__ import annotations

import itertools
from collections import Counter
from collections.abc import Mapping, Sequence

from contract_check.documents.clause_numbers import ClauseNumber, Kind
from contract_check.documents.headings import looks_titled
from contract_check.documents.open_sections import Node, Opening, OpenSections, Place

_FAR = 300  # openings that are looked through for the next of a list
_GAP = 2  # by which a number without a dot may run ahead of the one before it: one was not read


def place_all(openings: Sequence[Opening]) -> list[Place | None]:
    """The place of each opening; None where a number turns out to open no section."""
    outline = _Outline(openings)
    return [outline.place(index) for index in range(len(openings))]


class _Outline:
    def __init__(self, openings: Sequence[Opening]) -> None:
        self._openings = openings
        self._open = OpenSections()
        self._nodes = self._open.nodes
        self._nested: set[tuple[str, str]] = set()  # which form was found to count inside which
        titled = Counter(
            form
            for before, opening in itertools.pairwise(openings)
            if opening.number and opening.number.kind is Kind.SECTION and not before.number
            for form, count in (opening.number.counts or {}).items()
            if count == 1
        )
        self._anew_below_titles = {form for form, times in titled.items() if times > 1}

    def place(self, index: int) -> Place | None:
        """Open the section; None where it is none."""
        opening = self._openings[index]
        number = opening.number
        if number is None:
            return self._place_title(index)
        if opening.is_doubtful and (number.kind is not Kind.SECTION or len(number.parts) > 1):
            return None
        if number.kind in (Kind.EXHIBIT, Kind.ARTICLE):
            return self._open.push_ranked(opening, number, int(number.kind))
        if len(number.parts) > 1:
            return self._place_parts(opening, number)
        return self._place_counted(index, number)

    # headings without a number

    def _place_title(self, index: int) -> Place | None:
        opening = self._openings[index]
        name = opening.heading.casefold()
        if any(node.kind is None and node.opening.heading.casefold() == name for node in self._nodes):
            return None  # printed again on the next page
        if opening.is_label and (holder := self._find_holder()) is not None:
            self._open.close_from(holder + 1)
            return self._open.push(Node(opening, None, None, cited=self._open.around()))
        rank = min(opening.depth or (1 if opening.is_capital else 2), 2)
        if opening.depth:
            while self._nodes and self._is_as_high(self._nodes[-1], opening.depth):
                self._nodes.pop()
        else:
            inside = next(
                (at for at in self._open.from_innermost() if opening.followed and self._goes_on(index, at)), None
            )
            if inside is not None:
                self._open.close_from(inside + 1)
            else:
                self._open.pop(rank)
        return self._open.push(Node(opening, None, rank, cited=self._open.around()))

    def _find_holder(self) -> int | None:
        """The open section in which a label stands: the innermost whose heading the file declares, or that has a number and heading."""
        for at in self._open.from_innermost():
            opening = self._nodes[at].opening
            if opening.depth or (opening.is_heading and self._nodes[at].kind is not Kind.ITEM):
                return at
        return None

    @staticmethod
    def _is_as_high(node: Node, depth: int) -> bool:
        if node.kind is Kind.EXHIBIT:
            return False
        if node.opening.depth:
            return node.opening.depth >= depth
        return node.rank is None or node.rank >= min(depth, 2)

    def _goes_on(self, index: int, at: int) -> bool:
        """Whether the list of an open section counts on behind an opening, so that this one lies inside the section."""
        node = self._nodes[at]
        number = node.opening.number
        if number is None or node.kind is Kind.EXHIBIT:
            return False
        for later in itertools.islice(self._openings, index + 1, index + _FAR):
            other = later.number
            if other is None:
                continue
            if other.kind is Kind.EXHIBIT or (node.kind is Kind.ITEM and other.kind is not Kind.ITEM):
                return False
            if len(number.parts) > 1:
                if len(other.parts) == len(number.parts):
                    return _is_next(number.parts, other.parts)
                if len(other.parts) < len(number.parts) and other.kind is not Kind.ITEM:
                    return False
            elif other.kind is node.kind and node.form in (other.counts or {}) and later.is_in_line_with(node.opening):
                return (other.counts or {})[node.form] == node.count + 1
        return False

    # numbers in several parts

    def _place_parts(self, opening: Opening, number: ClauseNumber) -> Place:
        """ "4.2.1" stands in 4.2, else in 4; beside 4.2.0, wherever that stands."""
        for at in self._open.from_innermost():
            other = self._nodes[at].opening.number
            if other is None or self._nodes[at].kind in (Kind.EXHIBIT, Kind.ITEM):
                continue
            if other.parts == number.parts[: len(other.parts)] and len(other.parts) < len(number.parts):
                self._open.close_from(at + 1)
                return self._open.push(Node(opening, number.kind, 1 + len(number.parts), cited=number.printed))
            if other.parts[:-1] == number.parts[:-1]:
                self._open.close_from(at)
                return self._open.push(Node(opening, number.kind, 1 + len(number.parts), cited=number.printed))
        return self._open.push_ranked(opening, number, 1 + len(number.parts))

    # numbers that count

    def _place_counted(self, index: int, number: ClauseNumber) -> Place | None:
        opening = self._openings[index]
        counts = number.counts or {}
        if not counts and number.kind is not Kind.ITEM:
            return None if opening.is_doubtful or number.bare else self._open.push_ranked(opening, number, 2)
        beside = self._find_predecessor(opening, number, counts)
        if beside is not None:
            node = self._nodes[beside]
            if opening.is_doubtful and not node.is_list:
                return None
            self._open.close_from(beside)
            return self._open.push_counted(opening, number, node.form, counts[node.form], like=node)
        if number.kind is Kind.ITEM:
            return self._place_item(opening, number, counts)
        return self._place_section(index, number, counts)

    def _find_predecessor(self, opening: Opening, number: ClauseNumber, counts: Mapping[str, int]) -> int | None:
        """The open section after which this one counts on."""
        found = [
            at
            for at in self._open.from_innermost()
            if self._nodes[at].kind is number.kind and counts.get(self._nodes[at].form) == self._nodes[at].count + 1
        ]
        if len(found) > 1:
            in_line = [at for at in found if opening.is_in_line_with(self._nodes[at].opening)]
            alike = [at for at in in_line if self._looks_like(opening, self._nodes[at].opening)]
            found = alike or in_line or found
        return found[0] if found else None

    @staticmethod
    def _looks_like(opening: Opening, other: Opening) -> bool:
        """Whether both are headings with text below, or both paragraphs."""
        return opening.followed == other.followed

    def _place_item(self, opening: Opening, number: ClauseNumber, counts: Mapping[str, int]) -> Place:
        """An item that counts on nothing: the first of a list, or one after a gap."""
        known = {node.form: at for at, node in enumerate(self._nodes) if node.kind is Kind.ITEM}
        for form, count in counts.items():
            if count == 1 and form not in known:
                return self._open.push_counted(opening, number, form, count)
        for form, count in counts.items():
            if form in known:
                self._open.close_from(known[form])
                return self._open.push_counted(opening, number, form, count)
        form, count = next(iter(counts.items()), ("", 0))
        return self._open.push_counted(opening, number, form, count)

    def _place_section(self, index: int, number: ClauseNumber, counts: Mapping[str, int]) -> Place | None:
        """A number that counts on nothing: it begins a list inside a section, or anew, or one was not read."""
        opening = self._openings[index]
        first = next((form for form, count in counts.items() if count == 1), None)
        if first is not None:
            parent = self._find_parent(index, first)
            if number.bare and opening.led and parent is not None:
                return None  # an address: "Sent to:", "1 High Street"
            if parent is not None and (opening.led or not opening.is_doubtful):
                self._open.close_from(parent + 1)
                self._nested.add((self._nodes[parent].form, first))
                is_list = opening.led and not (opening.is_heading and opening.is_titled)
                return self._open.push_counted(opening, number, first, 1, is_list=is_list)
        if opening.is_doubtful:
            return None
        form, count = (first, 1) if first else next(iter(counts.items()))
        if number.bare and not (number.rest and (first or 0 < count - self._open.last.get(form, 0) <= _GAP)):
            return None
        ahead = [
            at
            for at in self._open.from_innermost()
            if self._nodes[at].kind is number.kind and self._nodes[at].count < counts.get(self._nodes[at].form, 0)
        ]
        if any(len(parts) > 1 and parts[0] == str(count - 1) for parts in self._open_parts()):
            ahead = []  # the section after 3.3 is 4
        in_line = [at for at in ahead if opening.is_in_line_with(self._nodes[at].opening)]
        if first is None and (in_line or ahead):
            at = (in_line or ahead)[0]
            node = self._nodes[at]
            self._open.close_from(at)
            return self._open.push_counted(opening, number, node.form, counts[node.form], like=node)
        self._open.pop(2)
        return self._open.push_ranked(opening, number, 2, form, count)

    @staticmethod
    def _is_empty(node: Node) -> bool:
        return node.opening.is_heading and not node.opening.followed

    def _open_parts(self) -> list[tuple[str, ...]]:
        return [node.opening.number.parts for node in self._nodes if node.opening.number]

    def _find_parent(self, index: int, form: str) -> int | None:
        """The open section in which a list of this form begins; None where it is one of the paper's own."""
        opening = self._openings[index]
        if not self._nodes:
            return None
        top = len(self._nodes) - 1
        numbered = [at for at in self._open.from_innermost() if self._nodes[at].kind not in (None, Kind.EXHIBIT)]
        if self._nodes[top].kind is None and form in self._anew_below_titles:
            return top
        is_item = not opening.followed and not (opening.is_heading and looks_titled(opening.heading))
        if opening.is_titled and all(node.kind is None and node.opening is self._openings[0] for node in self._nodes):
            is_item = False  # what a paper says below its title alone are sections, whatever leads to them
        if opening.led and (numbered or (self._nodes[top].kind is None and is_item)):
            return top
        for at in numbered:
            node = self._nodes[at]
            if node.opening is self._openings[index - 1] and node.kind is not Kind.ITEM and self._is_empty(node):
                return at  # a heading with nothing below it but this
            if (
                node.form == form
                and opening.left is not None
                and node.opening.left is not None
                and opening.is_in_line_with(node.opening)
            ):
                return None  # begins anew beside it
            if self._goes_on(index, at) or (node.form, form) in self._nested:
                return at
            if node.form == "decimal" != form and form not in self._open.last:
                return at  # letters below the last of the numbers; recitals have letters above them
        return None


def _is_next(parts: tuple[str, ...], other: tuple[str, ...]) -> bool:
    return (
        parts[:-1] == other[:-1]
        and parts[-1].isdigit()
        and other[-1].isdigit()
        and int(other[-1]) == int(parts[-1]) + 1
    )
