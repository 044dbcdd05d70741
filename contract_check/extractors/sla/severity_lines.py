"""The lines of a paper cut so that each label of a severity begins a piece, and lines that name a kind of time are alone.

Headings, list items, lines within a paragraph, and the rows of a table that came out as one line are pieces alike:

    Severity Description Starter Enterprise | Critical Service is down 4 hours 1 hour | High A feature fails 8 hours 4 hours
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from itertools import pairwise

from contract_check.extractors.sla.severity_scale import LABEL_WORDS, NUMBERED, SEVERE_WORDS, read_severity
from contract_check.extractors.sla.time_kinds import columns_named
from contract_check.language.clauses import Paper
from contract_check.language.passages import around
from contract_check.model.document import Document, Span
from contract_check.model.late_pattern import late_pattern

_BULLET = r"[^\w(\"“]{0,4}(?:\d+(?:\.\d+){0,3}[.)]?\s+(?:[-–—:]\s+)?|\(?[a-zA-Z0-9]{1,3}\)\s+)?[\"“]?"
_THING = (
    r"(?:severity|priority|impact|urgency|level|issues?|incidents?|errors?|problems?|tickets?|faults?|defects?|"
    r"failures?|requests?)"
)
_NUMBERED_LABEL = late_pattern(rf"{_BULLET}(?:{NUMBERED.pattern})", re.IGNORECASE)
# A word alone is a label only where it stands like one: alone, before a colon, a description or a figure.
_WORD_LABEL = late_pattern(
    rf"{_BULLET}(?:(?i:{LABEL_WORDS}))(?:[- ](?i:{_THING}))*\s*(?:$|[:(|;–—-])|"
    rf"{_BULLET}(?:(?i:{SEVERE_WORDS}))(?:[- ](?i:{_THING}))*\s+(?=[A-Z<~≤\d])(?!(?i:maintenance|contacts?|releases?|"
    r"updates?|support|access|availability|terms|systems?|services?|changes?|patch\w*|information|provisions?|data|"
    r"security|conditions|definitions)\b)"
)
_INNER_LABEL = late_pattern(
    r"(?<=[;,.|])\s*(?=(?:severity|priority|prio|sev|level|p|s)\s?[-#]?\s?(?:\d|one|two|three|four)\b\s?[:(=–-])",
    re.IGNORECASE,
)
NUMBERED_ROW = late_pattern(
    r"^[0-6]\s+(?!(?:(?:business|working|office) )?(?:hours?|hrs?|days?|min(?:ute)?s?|weeks?)\b)(?=[a-z\d<~≤])"
)
_TIME = (
    r"(?:\d{1,3}|one|two|three|four|six|eight|twelve)[ -](?:(?:business|working) )?"
    r"(?:hours?|hrs?|minutes?|mins?|days?)\b"
)
_UNITS = ("hour", "hr", "min", "day")  # one of them stands in each row
_ROW = late_pattern(
    rf"\b(?:(?:severity|sev|priority|level|p|s)[ -]?[0-5]\b|(?:{SEVERE_WORDS})\b)"
    f"(?:(?!{_TIME})[^.;:|]){{0,160}}?{_TIME}(?:[ ,/|-]{{1,3}}{_TIME}){{0,4}}"
)
CELL_TIME = late_pattern(
    r"(?:within |in |under |less than |up to |every |[<~≤]\s?)?"
    r"(?:\w+ \(\d+\)|\d+(?:\.\d+)?|one|two|three|four|five|six|eight|twelve|twenty-four|next|same)"
    r"[ -]?(?:(?:business|working|office|calendar) )?"
    r"(?:h|hrs?|hours?|m|mins?|minutes?|bh|bd|wd|d|days?|weeks?|months?)"
    r"\b(?:\s?[-–/]\s?\d+ ?(?:h|hrs?|hours?|mins?|minutes?|days?)\b)?|"
    r"immediate\w*|asap|nbd|best effort|n/a"
)
# "Within 48 hours for issues classified as medium priority": the label follows its time.
TIME_FOR_A_SEVERITY = late_pattern(
    rf"\W{{0,3}}(?P<time>(?:\d+\s?[-–]\s?)?(?:{CELL_TIME.pattern})(?: \([^)]{{0,40}}\))?),? for "
    rf"(?:all |any )?(?:\w+ ){{0,4}}?(?P<label>(?:{LABEL_WORDS}|{NUMBERED.pattern})\b.*)"
)
_TIME_ENDS = r"(?:h|hrs?|hours?|m|mins?|minutes?|bh|bd|wd|d|days?|weeks?|months?|immediate\w*|asap|nbd|best effort|n/a)"
_FOR_A_SEVERITY = late_pattern(rf"for (?:all |any )?(?:\w+ ){{0,4}}?(?:{LABEL_WORDS}|{NUMBERED.pattern})\b")
_TIMED = late_pattern(rf"\b{_TIME_ENDS}(?: \([^)]{{0,40}}\))?,? {_FOR_A_SEVERITY.pattern}")
_LONGEST_TIME_ENDS = 80  # characters before "for"
_NEXT_SENTENCE = late_pattern(r"(?<=[.;])\s+")
_FEWEST_ROWS = 3
_LONGEST_LINE = 2500  # characters
KIND_LINE = 70
_LONGEST_TIMED = 160


def may_list_severities(paper: Paper) -> bool:
    """Whether two different severities, or rows that could be, stand where a piece would begin; in most papers none do."""
    text, lowered = paper.document.text, paper.lowered
    starts = [line.span for line in paper.document.lines] or paper.document.blocks
    lines = (lowered[line.start : line.end] for line in starts if _may_begin_one(text[line.start : line.end]))
    inside = (lowered[m.end() :][:KIND_LINE] for m in _INNER_LABEL.finditer(lowered))
    timed = (m.group() for m in around(_FOR_A_SEVERITY, lowered, _LONGEST_TIME_ENDS).find(_TIMED))
    if len({read_severity(words, bare=True) for words in (*lines, *inside, *timed)}) > 1:
        return True
    return any(_run_together(paper, block) for block in paper.document.blocks)


def _may_begin_one(line: str) -> bool:
    return _is_label(line) or NUMBERED_ROW.match(line.lower()) is not None


def pieces_of(paper: Paper) -> Iterator[tuple[Span, bool]]:
    """The blocks outside tables, cut before labels and around lines that name a kind; whether a label begins."""
    document = paper.document
    tables = [table.span for table in document.tables]
    lines = [line.span for line in document.lines]
    starts = [span.start for span in lines]
    for block in document.blocks:
        if any(span.start <= block.start < span.end for span in tables):
            continue
        rows = _run_together(paper, block)
        if rows:
            edges = pairwise([block.start, *rows, block.end])
            yield from ((Span(a, b), is_row > 0) for is_row, (a, b) in enumerate(edges) if a < b)
            continue
        inside = lines[bisect_right(starts, block.start - 1) : bisect_right(starts, block.end - 1)] or [block]
        start = block.start
        alone = False  # the line before is one that stands alone
        for line in inside:
            words = document.text[line.start : line.end]
            label = _is_label(words)
            kind = len(words) <= KIND_LINE and words[:1].isupper() and bool(columns_named(words.lower()))
            row = NUMBERED_ROW.match(words.lower()) is not None
            if (label or kind or alone or row) and line.start > start:
                yield from _cut(document, Span(start, line.start))
                start = line.start
            alone = kind
        yield from _cut(document, Span(start, block.end))


def _run_together(paper: Paper, block: Span) -> list[int]:
    """Where the rows of a table begin that came out as one line, if a block is one: each a severity, words and times."""
    units = sum(paper.lowered.count(unit, block.start, block.end) for unit in _UNITS)
    if block.end - block.start > _LONGEST_LINE or units < _FEWEST_ROWS:
        return []
    rows = [m.start() for m in _ROW.finditer(paper.lowered, block.start, block.end)]
    return rows if len(rows) >= _FEWEST_ROWS else []


def _cut(document: Document, span: Span) -> Iterator[tuple[Span, bool]]:
    """A piece, cut once more where several labels share a line ("P1: 1 hour, P2: 4 hours")."""
    text = document.text[span.start : span.end]
    sentences = (match.end() for match in _NEXT_SENTENCE.finditer(text))
    timed = (at for at in sentences if TIME_FOR_A_SEVERITY.match(text[at : at + _LONGEST_TIMED].lower()))
    edges = [0, *sorted({*(match.end() for match in _INNER_LABEL.finditer(text)), *timed}), len(text)]
    for start, end in pairwise(edges):
        part = text[start:end]
        body = part.strip()
        if body:
            at = span.start + start + len(part) - len(part.lstrip())
            yield Span(at, at + len(body)), _is_label(body)


def _is_label(text: str) -> bool:
    """Whether a line begins with the label of a severity, and is not a sentence that happens to."""
    return not text[:1].islower() and bool(_NUMBERED_LABEL.match(text) or _WORD_LABEL.match(text))


def after_label(words: str) -> str:
    """What follows the label that a line in lower case begins with; the whole line where it begins with none."""
    match = _NUMBERED_LABEL.match(words) or re.match(rf"{_BULLET}(?:{LABEL_WORDS})", words)
    return words[match.end() :] if match else words
