"""The sections that are open while a paper is read, from the outermost to the innermost, and how one in them is cited."""

from __future__ import annotations

from dataclasses import dataclass

from contract_check.documents.clause_numbers import ClauseNumber, Kind
from contract_check.documents.headings import looks_titled

_SAME_EDGE = 8.0  # points: "9." and "10." of one list may begin as far apart
_DEEPEST = 20  # sections in each other; no paper has half of that


@dataclass(frozen=True)
class Opening:
    """A paragraph that opens a section: where, its number and heading, and what tells its place.

    `left` is how far in it begins, in points from the edge of the page's text; `depth` the depth of a heading that the file
    declares. `led` says that the paragraph before it ends in a colon, `followed` that a paragraph without a number stands
    below it, `is_capital` that it is printed in capitals, `is_doubtful` that it is an item of a list or nothing: "1. encrypt it",
    `is_label` that it is no more than the label of what stands below: "How to claim:".
    """

    start: int
    number: ClauseNumber | None
    heading: str
    left: float | None = None
    depth: int = 0
    led: bool = False
    followed: bool = False
    is_capital: bool = False
    is_doubtful: bool = False
    is_label: bool = False

    @property
    def is_heading(self) -> bool:
        """Whether nothing but a heading stands behind the number."""
        return self.number is not None and self.heading == self.number.rest.rstrip(" .:") != ""

    @property
    def is_titled(self) -> bool:
        """Whether it is a title with what it is the title of: "2. Deposit: You will pay …", "A. Access Control" over a paragraph."""
        return bool(self.heading) and looks_titled(self.heading) and (self.followed or not self.is_heading)

    def is_in_line_with(self, other: Opening) -> bool:
        """Whether both may be of one list: as far in, and with the same punctuation."""
        if self.number and other.number and (self.number.sign == ")") != (other.number.sign == ")"):
            return False
        return self.left is None or other.left is None or abs(self.left - other.left) <= _SAME_EDGE


@dataclass(frozen=True)
class Place:
    """Where an opening stands: how deep, and its number in full, with those around it: "8.1", "4.2(c)(ii)".

    `listed` says that its own number counts inside a section, and could be any without it; `in_list`, that it is an item of
    a list. "(b)" alone is one in a section without a number.
    """

    level: int
    cited: str
    listed: bool = False
    in_list: bool = False


@dataclass(frozen=True)
class Node:
    """A section that is open: how it counts, and its rank (None for what counts inside another)."""

    opening: Opening
    kind: Kind | None
    rank: int | None
    form: str = ""
    count: int = 0
    cited: str = ""
    is_list: bool = False


class OpenSections:
    """The open sections, as a stack."""

    def __init__(self) -> None:
        self.nodes: list[Node] = []
        self.last: dict[str, int] = {}  # how far sections have counted, by their form, in those closed too

    def from_innermost(self) -> range:
        """The places of the open sections, the innermost first."""
        return range(len(self.nodes) - 1, -1, -1)

    def close_from(self, at: int) -> None:
        """Close the open section at a place, and all in it."""
        del self.nodes[at:]

    def pop(self, rank: int) -> None:
        """Close all that cannot hold a section of this rank."""
        while self.nodes and ((other := self.nodes[-1].rank) is None or other >= rank):
            self.nodes.pop()

    def around(self) -> str:
        """The full number of the section or article that is open, if there is one."""
        held = (node for node in reversed(self.nodes) if node.kind in (Kind.ARTICLE, Kind.SECTION))
        return next((node.cited for node in held if node.cited[:1] != "("), "")

    def push(self, node: Node, *, listed: bool = False) -> Place:
        """Open a section in the innermost one."""
        self.close_from(_DEEPEST)
        self.nodes.append(node)
        return Place(len(self.nodes) - 1, node.cited, listed, node.is_list)

    def push_ranked(self, opening: Opening, number: ClauseNumber, rank: int, form: str = "", count: int = 0) -> Place:
        """Open a section of the paper's own, that counts in no other."""
        self.pop(rank)
        if not form:
            form, count = next(iter((number.counts or {}).items()), ("", 0))
        self.last[form] = count
        return self.push(Node(opening, number.kind, rank, form, count, number.printed))

    def push_counted(
        self,
        opening: Opening,
        number: ClauseNumber,
        form: str,
        count: int,
        *,
        is_list: bool = False,
        like: Node | None = None,
    ) -> Place:
        """Open a section that counts inside the one on the stack, or `like` the one before it."""
        if like is not None and like.rank is not None:
            return self.push_ranked(opening, number, like.rank, form, count)
        is_list = is_list if like is None else like.is_list
        if number.kind is Kind.SECTION and not is_list:
            self.last[form] = count
        cited = self._cite(opening, number, is_list=is_list)
        return self.push(Node(opening, number.kind, None, form, count, cited, is_list), listed=True)

    def _cite(self, opening: Opening, number: ClauseNumber, *, is_list: bool) -> str:
        """The number in full: "4.2(b)", "8.1"; "(b)" where no section around it has a number."""
        is_item = number.kind is Kind.ITEM
        label = number.printed.strip("().")
        holder = next((n for n in reversed(self.nodes) if n.cited and (is_item or n.kind is not Kind.EXHIBIT)), None)
        if holder is None:
            return label if opening.heading and not (is_item or is_list) else f"({label})"
        is_dotted = (
            holder.kind is Kind.SECTION and not (is_item or is_list) and label.isdigit() and holder.cited[-1] != ")"
        )
        return f"{holder.cited}.{label}" if is_dotted else f"{holder.cited}({label})"
