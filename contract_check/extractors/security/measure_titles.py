"""Whether a line on security is a bare title, which states nothing, and which title a line stands under.

Some sentences only their title completes: "Backups" + "Performed daily", "Penetration Testing" + "Frequency: annual".
"""

from __future__ import annotations

import re

from contract_check.language.clauses import Clause
from contract_check.model.late_pattern import late_pattern

FEW_WORDS = 2  # a single word is a title
# What makes the words of a title a statement: "AES-256 encryption at rest", "Annual training of all employees".
_TELLING = late_pattern(
    r"\b(?:aes|tls|ssl|https|\w*annual(?:ly)?|yearly|quarterly|monthly|weekly|daily|nightly|hourly|"
    r"continuous|regular(?:ly)?|periodic(?:ally)?|mandatory|required|enforced|every|all|"
    r"encrypted|independent|third[- ]party|external|ongoing|recurring|automat\w+)\b|"
    r"DURATION"
)
_BEGINS = r"(?:^|: )\W*(?:[\d.]+\W+)?"
# What is done without saying what, as the beginning of a sentence: the title has said it.
DONE = (
    rf"(?:{_BEGINS}(?:(?:they|these|this|it) (?:is|are) )?(?:\w+ly )?"
    r"(?:performed|conducted|carried out|run|taken|made|created|done|executed|undertaken|"
    r"commissioned|scheduled|completed|required)\b|"
    rf"{_BEGINS}(?:frequency|interval|cadence|schedule|rhythm)\s?[:|=-])"
)
_TITLE_WORDS = 10  # a longer line that reads as a heading is a row of a sheet
_NUMBER = late_pattern(r"^\W*(?:[a-z]|[ivx]{1,4})[.)]\s+")
_ANSWERED = late_pattern(r"[a-z)]\s?:\s[a-z0-9]")


def is_title(clause: Clause) -> bool:
    """Whether the clause is nothing but the heading of its own section, and answers nothing by itself.

    A title that tells more than its subject ("AES-256 encryption at rest") is a statement, and so is one of
    several words under which nothing stands: a line of a list that was set like a heading.
    """
    if len(clause.own.split()) > _TITLE_WORDS or _ANSWERED.search(clause.own) or _TELLING.search(clause.own):
        return False
    return _is_heading(clause) and not (len(clause.own.split()) >= FEW_WORDS and _nothing_stands_under(clause))


def _is_heading(clause: Clause) -> bool:
    """Whether the clause is what its own section is headed with."""
    own = _NUMBER.sub("", clause.text.lower())
    headings = (clause.heading, *clause.headings[-1:])
    return "|" not in clause.own and any(_words(own) == _words(_NUMBER.sub("", heading)) for heading in headings)


def _nothing_stands_under(clause: Clause) -> bool:
    """Whether the clause heads a section without number that ends with it, and is no title in capitals."""
    section = clause.document.section_at(clause.span.start)
    if section is None or section.number or clause.text.isupper():
        return False
    return not clause.document.text[clause.span.end : section.span.end].strip()


def title_above(clause: Clause) -> str:
    """The heading that a clause stands under; for a line that was itself set like a heading, the one before."""
    if not _is_heading(clause):
        return clause.heading
    above = [s.heading for s in clause.document.sections if s.heading and s.span.start < clause.span.start]
    return above[-1].lower() if above else ""


def _words(text: str) -> str:
    return re.sub(r"[^a-z]+", " ", text).strip()
