"""Credit tiers: what turns a missed availability into a share of the fees, in tables and in running text.

What stands in a table or a list with names for its cells is read as such (`credit_tables`). In what is left, which
may be rows that came out as lines or a sentence, a tier is one or more availabilities followed closely by the credit:

    Below 95.0 25%
    (c) 98.0% - 98.9% availability: 15 % credit

Availabilities are told from credits by the comparison before them ("less than", "<") or the range that they stand in.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal
from functools import lru_cache

from contract_check.extractors.sla.credit_tables import (
    A_RATE,
    CREDIT_WORD,
    LEVEL_WORD,
    Tier,
    credit_tables,
    may_be_credit,
    speaks_of_credits,
)
from contract_check.language.clauses import Paper
from contract_check.language.numbers import read_number
from contract_check.model.document import Span
from contract_check.model.late_pattern import late_pattern

_NEAR = 900  # a table of credits stands at most so many characters after the word "credit"
_AROUND, _LONGEST_LEAD = 60, 300  # characters beside a pair of figures in one long line
_FIGURE = late_pattern(
    # The figure before the look-behind, so that `re` can skip to it.
    r"(?:(?P<number>\d(?<![\w.$€£/]\d)\d{0,2}(?:[.,]\d+)?)(?P<mark>\s?(?:%|per\s?cent\b))?"
    r"(?:\s?\((?:[a-z -]{3,20})\s?(?:%|per\s?cent)\))?)(?![\w/])(?P<days>\s+days?\b(?! (?:of|after|from|notice)))?"
)
_COMPARED = late_pattern(
    r"(?:[<>≤≥=]|less tha[nt]|lower than|fewer than|smaller than|below|under|above|over|"
    r"greater than|more than|equals?(?: to)?|"
    r"at least|exceed(?:s|ing)?|between|from|minimum of|drops? to|falls? to|but|and|to|or|through|than|~|[-–—])\s*$"
)
_RANGE_AFTER = late_pattern(
    r"[ \t]*(?:(?:<|>|≤|≥|=|-|–|—|or (?:less|lower|below|more|higher|greater|above)\b|"
    r"(?:to|and|through|up to|but)\b(?=\s*(?:[\d<>≤≥=]|less|greater|at |equal|more|below|above|no |not |up |than))|"
    r"(?:monthly |service |annual )?(?:uptime|availability|available))|(?:\s*\|)?\s*\(?(?:uptime|availability))"
)
_COMPARISON_OF_CREDIT = late_pattern(r"(?:credit|refund|discount)s? (?:of|is|equal to|equals|=|:)?\s*$")
# What may stand between an availability and its credit: nothing that begins another sentence.
_LINK = late_pattern(
    r"(?s)^(?!.*(?:[a-z]\.\s|;\s*and\s|exceed|maximum|capped|every\b|for each|per hour|"
    r"per day))(?:.{0,90}|.{0,220}\bcredit(?:s|ed)? (?:of|equal to|equivalent to|in the "
    r"amount of|with|for|shall be|will be|is|=|:) ?)$"
)


@lru_cache(maxsize=2)  # two terms ask for the tiers of the same paper
def credit_tiers(paper: Paper) -> tuple[Tier, ...]:
    """The tiers of a paper, those of tables first; nothing where no credits are spoken of."""
    if not speaks_of_credits(paper):
        return ()
    text = paper.lowered
    found: list[Tier] = []
    for read in credit_tables(paper):
        found += read.tiers
        start, end = read.table.span
        text = text[:start] + "\n" * (end - start) + text[end:]
    return (*found, *_tiers_in(text, paper.document.text))


def rows_of_tiers(paper: Paper) -> tuple[Span, ...]:
    """The rows of credit tables, which say nothing else."""
    return tuple(place for read in credit_tables(paper) for place in read.places)


def _tiers_in(text: str, printed: str) -> Iterator[Tier]:
    bounds: list[re.Match[str]] = []
    for match in _FIGURE.finditer(text):
        if bounds and match.start() - bounds[-1].end() > 240:
            bounds = []
        if _is_availability(text, match, bool(bounds)):
            if bounds and not re.fullmatch(r"[^.;]*(?:\.\d+)?[^.;]*", text[bounds[-1].end() : match.start()]):
                bounds = []
            bounds.append(match)
            continue
        amount = read_number(match["number"])
        if amount is not None and amount > 100:  # seats, say
            bounds = []
        if not bounds or amount is None or not (match["mark"] or match["days"]):
            continue
        between = text[bounds[-1].end() : match.start()]
        if A_RATE.match(text, match.end()):
            continue
        if _LINK.match(between) and (match["days"] is None or match["mark"] is None):
            credit = amount if match["mark"] else min(amount * 100 / 30, Decimal(100)).quantize(Decimal("1"))
            context = text[max(0, bounds[0].start() - _NEAR) : match.end() + 60]
            if may_be_credit(credit) and CREDIT_WORD.search(context) and LEVEL_WORD.search(context):
                top = max(read_number(bound["number"]) or Decimal(0) for bound in bounds)
                yield Tier(top, credit, _line_around(printed, bounds[0].start(), match.end()))
        bounds = []


def _is_availability(text: str, match: re.Match[str], follows: bool) -> bool:
    """Whether a figure is an availability: high enough, and compared or the end of a range."""
    amount = read_number(match["number"])
    if amount is None or not 70 <= amount <= 100 or match["days"]:
        return False
    before = text[max(0, match.start() - 24) : match.start()]
    if _COMPARISON_OF_CREDIT.search(before):
        return False
    if amount == 100 and re.search(r"[-–—]\s*$", before) and not _RANGE_AFTER.match(text, match.end()) and follows:
        return False  # "less than 95% - 100%": a dash before a full credit
    return bool(_COMPARED.search(before)) or _RANGE_AFTER.match(text, match.end()) is not None


def _line_around(text: str, start: int, end: int) -> Span:
    """The printed row or rows around a pair of figures, to quote."""
    first = text.rfind("\n", 0, start) + 1
    if start - first > _AROUND:  # a sentence of a long paragraph, or the words of it
        sentence = text.rfind(". ", max(first, start - _LONGEST_LEAD), start) + 2
        first = sentence if sentence > 1 else text.rfind(" ", first, start - _AROUND) + 1
    last = text.find("\n", end)
    last = len(text) if last < 0 else last
    if last - end > _AROUND:
        last = max(text.rfind(" ", end, end + _AROUND), end)
    return Span(first, last)
