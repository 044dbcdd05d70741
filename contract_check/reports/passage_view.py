"""Passages of papers in words: a quote with its place, what is read from it, and the proof that there is none."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from contract_check.model.citation import Citation
from contract_check.model.finding import Absence, Displaced, Finding
from contract_check.model.sentence import told
from contract_check.model.term import Confidence, Term
from contract_check.reports.language import _, tell
from contract_check.reports.phrases import number_pages, say_value
from contract_check.reports.text import make_printable, plain, shorten

LONG_QUOTE, SHORT_QUOTE, LEAD_QUOTE = 1200, 220, 500
EVIDENCE_QUOTE = 600  # of what is in order: what proves it often stands at the end of a long sentence
MAX_OTHERS = 4
MOST_WORDS = 12  # of those that were looked for: enough to see what was meant
_BEGINNING = 5  # letters by which words of a list are told apart
_READABLE = re.compile(r"[a-z][a-z -]{3,}[a-z]")


@dataclass(frozen=True)
class Passage:
    """A quote with the place where it stands; `says` is the value read from it, `doubt` why to look twice.

    `citation` is for those who show the page itself.
    """

    quote: str
    place: str
    says: str = ""
    doubt: str = ""
    citation: Citation | None = None


@dataclass(frozen=True)
class Proof:
    """What was done before anyone said that something is not there.

    Of a long list of words that were looked for, `searched` has some; the JSON has them all. Of a passage that shares
    a single word with what is sought, only the place is told (`by_chance`): its quote would say nothing.
    """

    pages: str
    unread: tuple[str, ...]
    searched: tuple[str, ...]
    nearest: Passage | None
    may_answer: bool
    show_nearest: bool
    by_chance: str = ""

    @property
    def near(self) -> str:
        """What the nearest passage is, before it is quoted."""
        return (
            _("Nearest passage, which may answer it:") if self.may_answer else _("Nearest passage, read as no answer:")
        )


def quote_passage(citation: Citation, length: int = LONG_QUOTE, says: str = "", doubt: str = "") -> Passage:
    """The quote, no longer than `length`, with its place."""
    return Passage(shorten(make_printable(citation.quote), length), plain(citation.place), says, doubt, citation)


def view_term(term: Term, length: int = LONG_QUOTE) -> Passage:
    """The passage that a reading stands on, with what it says."""
    # Why a reading is unclear is said by the gap; one that is likely is judged, and wants a glance.
    doubt = plain(told(term.reason)) if term.confidence is Confidence.LIKELY else ""
    return quote_passage(term.citation, length, say_value(term.value, term.strength), doubt)


def view_displaced(displaced: Displaced) -> Passage:
    """A passage that does not govern, with the reason."""
    said = say_value(displaced.term.value, displaced.term.strength)
    return quote_passage(displaced.term.citation, SHORT_QUOTE, said, plain(displaced.why))


def view_absence(absence: Absence) -> Proof:
    """What was read and searched before anyone said that something is not there."""
    unread = tuple(
        f"{plain(file)}, {number_pages(pages) if pages else _('the whole file')}"
        for file, pages in absence.pages_unread
    )
    nearest = quote_passage(absence.nearest, 500) if absence.nearest else None
    by_chance = nearest.place if nearest and absence.by_chance else ""
    quoted = None if by_chance else nearest
    searched = tuple(map(plain, _choose_words(tuple(absence.searched))))
    if rest := len(absence.searched) - len(searched):
        searched += (_("and {number} more, which the JSON names", number=rest),)
    return Proof(tell(absence.extent), unread, searched, quoted, absence.may_answer, absence.telling, by_chance)


@lru_cache(maxsize=512)  # a term is looked for by the same words in every paper
def _choose_words(searched: tuple[str, ...]) -> tuple[str, ...]:
    """Of many words those that tell a reader most: one of each beginning, and none that is only the piece of a word.

    >>> _choose_words(("uptime", "up-time", "availability", "available", *(f"be {n}" for n in "abcdefghi")))[:2]
    ('uptime', 'availability')
    """
    if len(searched) <= MOST_WORDS:
        return searched
    whole = [word for word in searched if _READABLE.fullmatch(word)]
    chosen = set({re.sub(r"\W", "", word)[:_BEGINNING]: word for word in reversed(whole)}.values())
    first = [word for word in searched if word in chosen]
    return (*first, *(word for word in searched if word not in chosen))[:MOST_WORDS]


def differing_terms(finding: Finding) -> list[Term]:
    """Other readings that say something else than the governing one, each value of a file once."""
    seen: dict[tuple[str, str], Term] = {}
    for term in finding.others:
        if finding.term is None or not (
            term.value == finding.term.value or _overlaps(term.citation, finding.term.citation)
        ):
            seen.setdefault((term.citation.file, say_value(term.value)), term)
    return list(seen.values())


def _overlaps(one: Citation, other: Citation) -> bool:
    """Whether two citations share words: then the reader has the passage before them already."""
    return one.file == other.file and one.span.start < other.span.end and other.span.start < one.span.end
