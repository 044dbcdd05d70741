"""A clause: a sentence, list item or table row in the form that patterns are matched against.

What it says can be told in less: without what stands in brackets, or without what the customer does in it.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from itertools import chain

from contract_check.language.customer_kinds import IF_OF_A_KIND
from contract_check.language.quantities import Quantity
from contract_check.language.told_anew import tell_anew
from contract_check.model.document import Document, Span, Table
from contract_check.model.late_pattern import late_pattern

# What stands in brackets, and what stands between commas of how, by whom or at whose cost something is done; for which kind of
# customer it holds, which is asked again of the whole sentence (`extractors/promises/some_alone.py`).
_AFTER_SHALL = r"(?:(?<=\bshall)|(?<=\bwill)|(?<=\bmust))"
_ASIDE = late_pattern(
    r" ?\([^()]{12,400}\)|"
    r", (?:(?:up)?on (?:CUSTOMER's |first |reasonable |written |prior )*(?:request|demand)|"
    r"at (?:its|their|VENDOR's|no) (?:own |sole |additional )*(?:cost|expense|charge|risk)s?(?: and (?:cost|expense|risk)s?)?|"
    r"(?:without (?:prejudice to|limiting)|in accordance with|pursuant to|acting (?:through|by|reasonably)|"
    r"(?:during|throughout) (?:the|its|this))\b[^,;:.|()]{0,80}),(?= )|"
    # "shall at all times encrypt", "agrees that it shall encrypt", "and its affiliates shall encrypt": it shall encrypt.
    rf"{_AFTER_SHALL} (?:at all times|continue to|further|at (?:its|VENDOR's) (?:own |sole )*(?:cost|expense)(?: and expense)?)(?= [a-z])|"
    r"(?:(?<=VENDOR)|(?<=CUSTOMER)|(?<=BOTH)) (?:(?:hereby |expressly )?(?:acknowledges|agrees|undertakes|covenants|represents|warrants|confirms)"
    r"(?:,? and )?){1,3} that (?:it|they)(?= (?:shall|will|must)\b)|"
    r"(?:(?<=VENDOR)|(?<=CUSTOMER)) and (?:its|their) (?:affiliates|subsidiaries|affiliated companies|group companies|(?:authori[sz]ed )?users)(?= )"
)
# The same at the head of a sentence, and what it opens with and says nothing of: "For the avoidance of doubt, …".
_OPENING = late_pattern(
    rf"{IF_OF_A_KIND}|"
    r"(?:[\d.]+ |\(?\w{1,3}\) )?(?:for (?:the )?(?:avoidance of (?:any )?doubt|clarity)|"
    r"subject to (?:the )?(?:terms|provisions)(?: and conditions)? of (?:this|the) (?:agreement|contract|addendum|dpa|section)|"
    r"(?:in addition|furthermore|moreover|additionally|accordingly)(?: to the (?:foregoing|above))?|"
    r"notwithstanding (?:anything|any (?:other )?provisions?)\b[^,;:.|()]{0,80}|"
    r"(?:unless|except(?: as)?) (?:the parties )?(?:have )?(?:otherwise )?(?:expressly |specifically )?(?:otherwise )?"
    r"(?:agreed?|stated|specified|provided|set (?:out|forth))\b[^,;:.|()]{0,60}|"
    r"(?:pursuant to|in accordance with)\b[^,;:.|()]{0,60}|"
    r"(?:during|throughout|as part of) (?:the|its|this) (?:term|agreement|contract|services?)(?: of (?:the|this) (?:agreement|contract))?|"
    r"to the extent (?:permitted|required) by [^,;:.|()]{0,40}\blaws?), "
)
_TELLING_ASIDE = late_pattern(
    r"DURATION|PERCENT|MONEY|BLANK|"
    r"\b(?:no|not|nor|never|only|except(?! as otherwise| as (?:expressly|specifically) otherwise)|excluding|"
    r"unless(?! (?:expressly |specifically )?otherwise| the parties)|without(?! prejudice| limiting)|other than|save)\b|"
    r"\b(?:when|once|if|where) (?:available|enabled|issued|obtained|complete)|"
    r"\b(?:planned|in progress|pending|upcoming|optional|under way|coming soon)\b"
)
_LONGEST_WITH_ASIDES = 700
# Where a sentence goes on to what somebody else does.
_ANEW = late_pattern(
    r"(?:[,;] (?:(?:and|but|while|whereas|though) )?| (?:and|but|while|whereas) )(?=(?:VENDOR|CUSTOMER|BOTH) "
    r"(?:\w+ly |also |further )?(?:shall|will|must|may|can|agrees?|undertakes?|is|are|has|have|remains?|[a-z]+s)\b)"
)
_WHO_OWES = late_pattern("VENDOR|BOTH")
# "Requests of data subjects. The Processor shall …": a title that stands in the paragraph itself.
_TITLE = late_pattern(r"\W*(?:[\d.]+ )?[a-z][^.;:?!|]{2,58}\.")
_SAYS_SOMETHING = late_pattern(
    r"\b(?:shall|will|must|may|can|is|are|was|were|be|has|have|does|do|applies|apply|means?|includes?)\b|"
    r"VENDOR(?!'s)|CUSTOMER(?!'s)|BOTH|NEITHER|DURATION|PERCENT|MONEY"
)


def is_run_in_title(surface: str) -> bool:
    """Whether a sentence only names what the next ones are about ("Notice. At least thirty days …")."""
    return _TITLE.fullmatch(surface) is not None and _SAYS_SOMETHING.search(surface) is None


@dataclass(frozen=True)
class Clause:
    """A sentence, list item or table row, ready to be matched.

    `surface[start:]` is the sentence itself, what stands before is its lead-in. `heading` is the
    lower-case heading of its section; `before` and `after` are the surfaces of its neighbours in
    the same paragraph.
    """

    document: Document
    span: Span
    surface: str
    start: int = 0
    heading: str = ""
    table: Table | None = None
    before: str = ""
    after: str = ""
    quantities: dict[int, Quantity] = field(default_factory=dict, repr=False)
    anchors: tuple[tuple[int, int], ...] = field(default=(), repr=False)

    @property
    def text(self) -> str:
        """The wording as the document has it."""
        return self.document.text[self.span.start : self.span.end]

    @property
    def own(self) -> str:
        """The surface without the lead-in."""
        return self.surface[self.start :]

    @property
    def run_in_title(self) -> str:
        """The title that the clause's paragraph opens with, where it is the sentence right before; else nothing."""
        return self.before if is_run_in_title(self.before) else ""

    @property
    def headings(self) -> list[str]:
        """The headings of all sections in which it stands, in lower case, the outermost first."""
        at = self.span.start
        return [s.heading.lower() for s in self.document.sections if s.span.start <= at < s.span.end]

    def quantity_at(self, position: int) -> Quantity | None:
        """The quantity whose capitals begin at `position` of the surface."""
        return self.quantities.get(position)

    def quantities_in(self, start: int, end: int) -> list[Quantity]:
        """The quantities between two positions of the surface, in order."""
        return [q for at, q in sorted(self.quantities.items()) if start <= at < end]

    def words_at(self, start: int, end: int) -> str:
        """The document's own words behind a stretch of the surface (with its capitals); all where none of them counts."""
        if not self.surface:
            return self.text
        return self.document.text[self._place(start) : self._place(end)]

    @cached_property
    def without_asides(self) -> Clause | None:
        """The clause without what stands in brackets, or as a stock phrase between commas; None where it has no aside that can be left out.

        An aside with a figure, a negation or an exception is part of what is said and stays; so do those of
        a sentence that runs over half a page, where what is left hangs together by chance.
        """
        if len(self.own) > _LONGEST_WITH_ASIDES:
            return None
        opening = _OPENING.match(self.surface)
        between = _ASIDE.finditer(self.surface, opening.end() if opening else 0)
        asides = [m for m in chain([opening] if opening else [], between) if not _TELLING_ASIDE.search(m[0])]
        if not any(m.end() > self.start for m in asides):
            return None
        return self.rewritten([(aside.start(), aside.end(), "") for aside in asides])

    def rewritten(self, edits: Sequence[tuple[int, int, str]]) -> Clause:
        """The clause with other words at some stretches of its surface, which stand in order and do not overlap.

        What is known of the stretches that stay, their figures and where they stand in the document, goes along.
        """
        parts: list[str] = []
        moved: list[tuple[int, int]] = []  # where a kept stretch begins, and how far right it goes
        position = shift = 0
        for start, end, words in edits:
            parts += [self.surface[position:start], words]
            moved.append((position, shift))
            shift += len(words) - (end - start)
            position = end
        parts.append(self.surface[position:])
        moved.append((position, shift))
        starts = [at for at, _ in moved]

        def new(at: int) -> int:
            return at + moved[bisect_right(starts, at) - 1][1]

        def stays(at: int) -> bool:
            return not any(start <= at < end for start, end, _ in edits)

        return replace(
            self,
            surface="".join(parts),
            start=new(self.start),
            quantities={new(at): quantity for at, quantity in self.quantities.items() if stays(at)},
            anchors=tuple((new(at), to) for at, to in self.anchors if stays(at)),
        )

    @cached_property
    def told_anew(self) -> tuple[Clause, ...]:
        """The clause without asides in the plain order of words, once for each way in which it can be told so."""
        if len(self.own) > _LONGEST_WITH_ASIDES:
            return ()
        bare = self.without_asides or self
        return tuple(bare.rewritten(edits) for edits in tell_anew(bare.surface))

    @property
    def ways_of_telling(self) -> str:
        """The words of the clause and of all that it can be told as, for who asks whether certain words stand in one of them."""
        bare = self.without_asides
        return "\n".join(each.surface for each in (self, *([bare] if bare else []), *self.told_anew))

    @cached_property
    def vendors_part(self) -> Clause | None:
        """What the vendor or both do, in a sentence that goes on to what the customer does; None where it does not."""
        turns = list(_ANEW.finditer(self.surface, self.start))
        starts = (self.start, *(turn.end() for turn in turns))
        ends = (*(turn.start() for turn in turns), len(self.surface))
        parts = [part for part in zip(starts, ends, strict=True) if not self.surface.startswith("CUSTOMER", part[0])]
        if len(parts) != 1 or not turns:
            return None
        start, end = parts[0]
        if not _WHO_OWES.search(self.surface, start, end):
            return None
        return replace(
            self,
            surface=self.surface[start:end],
            start=0,
            quantities={at - start: q for at, q in self.quantities.items() if start <= at < end},
            anchors=((0, self._place(start)), *((at - start, to) for at, to in self.anchors if start < at < end)),
        )

    def _place(self, position: int) -> int:
        """Where in the document a position of the surface stands."""
        index = bisect_right([at for at, _ in self.anchors], position) - 1
        if index < 0:
            return self.span.start
        at, place = self.anchors[index]
        return min(place + position - at, self.span.end)
