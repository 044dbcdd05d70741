"""Tables of support times: severity × response × resolution, by plan.

Every cell that holds a time is labelled by all that stands over and beside it: the head of its
column, the first cells of its row, the words before it in the cell, and what introduces the table.
From the labels follows whether it is a first response or a resolution, and of which severity, so
that it does not matter which of them run down and which across:

    Severity   | Response | Resolution          | Basic | Pro            Critical ; 24 x 7 4 hours 1 hour
    1 Critical | 1 hour   | 4 hours      P1     | 8 h   | 1 h            (a row whose cells ran together)
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from contract_check.extractors.framework import Reading
from contract_check.extractors.ranking import rough_hours
from contract_check.extractors.sla.cell_times import read_time
from contract_check.language.clauses import Clause, Paper
from contract_check.language.quantities import QuantityKind, find_quantities
from contract_check.model.document import Span, Table
from contract_check.model.term import Strength
from contract_check.model.values import Duration, OpenDuration, Unit

RESPONSE = "response"
RESOLUTION = "resolution"

_RESOLUTION = re.compile(
    r"resol(?:ution|ve[ds]?|ving)|restor(?:ation|e[ds]?)|work-?\s?around|\bfix(?:ed|es)?\b|"
    r"repair|remed(?:y|iation|iate)|recovery time|"
    r"correction|solution|\bttr\b|mttr|mitigat|time to (?:solve|repair|resolve)|closure|rectif"
)
_RESPONSE = re.compile(
    r"respon(?:se|d|ds)|reaction|acknowledg|first (?:reply|contact)|reply|initial contact|"
    r"call[- ]?back|triage|\bttfr\b|intake"
)
_OTHER = re.compile(
    r"updat|frequen|status|communicat|report|escalat|interval|every|definition|example|"
    r"hours of (?:operation|coverage|service)|coverage|"
    r"maintenance|root cause|\brca\b|post[- ]?mortem|uptime|downtime|availability|credit|"
    r"notice|training|fee|price|retention|rpo|rto"
)
TOP_SEVERITY = re.compile(
    r"(?:sev(?:erity)?|prio(?:rity)?|level|class|category|urgency|impact|tier|grade|type|"
    r"fault|defect|error|incident|s|p)s?\.?\s*(?:level|code|class)?\s*"
    r"[-#:.(]?\s*(?:[01]|one|zero|i|a)\b(?!\s*(?:hour|day|min|business))|\bcritical|"
    r"\burgent|\bemergenc|\bblocker|\bblocking|highest|system down|"
    r"production down|service down|\boutage|\bshowstopper|very high|business[- ]stopp"
)
LOWER_SEVERITY = re.compile(
    r"(?:sev(?:erity)?|prio(?:rity)?|level|class|category|urgency|impact|tier|\bs|\bp)"
    r"s?\.?\s*(?:level|code|class)?\s*[-#:.(]?\s*"
    r"(?:[2-6]|two|three|four|ii+|iv|b|c|d)\b(?!\s*(?:hour|day|min|business))|\bnormal|"
    r"\bmedium|\bmoderate|\blow\b|\bminor|\bmajor|"
    r"non-?\s?critical|not urgent|non-?urgent|\bhigh\b|general|question|cosmetic|\bother\b|"
    r"feature request|enhancement|significant|standard priority|routine"
)
_NUMBER_ONE = re.compile(r"^\W*(?:1|i|a|one)\b\W*")
_NUMBER_MORE = re.compile(r"^\W*(?:[2-6]|ii+|iv|b|c|d|two|three|four)\b\W*")
_LEVEL_ONE = re.compile(r"\b(?:p|s|sev(?:erity)?|priority|level) ?-?1\b")
FREE_PLAN = re.compile(r"\bfree\b|trial|community|evaluation|starter \(free\)|lite\b")
_SOFT = re.compile(
    r"target|objective|goal|\baim|\bslo\b|reasonable|typical|approx|estimate|best effort|average|guideline|expected"
)


@dataclass(frozen=True)
class SupportTime:
    """A time in a support table: which kind, its value, where, and whether a severity is named."""

    kind: str
    value: Duration | OpenDuration
    span: Span
    severity: bool
    soft: bool
    column: int = 0


def support_times(paper: Paper, kind: str) -> list[SupportTime]:
    """The times of highest severity of that kind, of all tables of a paper, ruled or not."""
    found = [time for time in _times_in_tables(paper) if time.kind == kind]
    found = found or [time for time in _times_in_lines(paper) if time.kind == kind]
    return [time for time in found if time.severity] or found


@lru_cache(maxsize=2)  # response and resolution ask for the same tables
def _times_in_tables(paper: Paper) -> tuple[SupportTime, ...]:
    return tuple(time for table in paper.document.tables for time in _in_table(table, paper))


@lru_cache(maxsize=2)
def _times_in_lines(paper: Paper) -> tuple[SupportTime, ...]:
    speaks = re.search(r"respon(?:se|d)|resol|reaction", paper.lowered)
    return tuple(_in_lines(paper)) if speaks else ()


def readings_of(paper: Paper, kind: str) -> Iterator[Reading]:
    """The support times as readings; a table outweighs a sentence."""
    for time in support_times(paper, kind):
        strength = Strength.SOFT if time.soft else Strength.FIRM
        yield Reading(time.value, time.span, f"{kind} in a support table", strength, weight=2 if time.severity else 0)


def of_highest_level(readings: Iterable[Reading], paper: Paper) -> list[Reading]:
    """Without those that speak of level one, where a level zero stands above it."""
    if not paper.mentions(r"\b(?:p|s|sev(?:erity)?|priority|level)[ -]?0\b"):
        return list(readings)
    return [r for r in readings if r.clause is None or not _LEVEL_ONE.search(r.clause.own)]


def is_lower_row(clause: Clause) -> bool:
    """Whether a clause is the row of a lower severity, by its first cell."""
    first, bar, _ = clause.own.partition("|")
    return bool(bar) and LOWER_SEVERITY.search(first[:60]) is not None and TOP_SEVERITY.search(first[:60]) is None


def weigh_by_severity(readings: Iterable[Reading], paper: Paper) -> list[Reading]:
    """Where the lines above name a severity, what stands under a lower one does not count."""
    kept = []
    for reading in readings:
        above = _severity_above(paper, reading.span) if reading.clause is not None and reading.weight < 2 else ""
        if above != "lower":
            kept.append(replace(reading, weight=2) if above == "top" else reading)
    return kept


def _severity_above(paper: Paper, span: Span) -> str:
    """The severity that a short line names shortly above ("1 - Critical" over "Response time: 4 hours")."""
    blocks = paper.document.blocks
    index = next((i for i, block in enumerate(blocks) if block.start <= span.start < block.end), 0)
    for block in reversed(blocks[max(0, index - 6) : index]):
        words = paper.lowered[block.start : block.end].strip()
        if len(words) > 60:
            continue
        label = re.sub(r"^[\W\d]{0,6}", "", words)[:24]
        top, lower = TOP_SEVERITY.search(label), LOWER_SEVERITY.search(label)
        if lower and re.match(
            r"question|general|other|feature|routine|standard|tier|type|impact", lower.group().strip()
        ):
            lower = None
        if (top and top.start() < 3) or (lower and lower.start() < 3):
            return "top" if top and (lower is None or top.start() <= lower.start()) else "lower"
        if _NUMBER_MORE.match(words) and not re.search(r"respon|resol", words):
            return ""
    return ""


def is_about_vulnerabilities(paper: Paper) -> bool:
    """Whether the paper is a policy for people who report vulnerabilities, and not for customers."""
    return (
        re.search(r"vulnerabilit\w+|bug bounty|responsible disclosure|coordinated disclosure", paper.lowered[:400])
        is not None
    )


_LABEL = re.compile(
    r"(?P<top>\b(?:urgent|critical|emergency|highest|(?:severity|priority|sev|p|level)[ "
    r"-]?(?:level )?(?:1|one))\b(?:[- ](?:priority|severity))? ?"
    r"(?:requests?|issues?|incidents?|problems?|tickets?|errors?|severity|priority|support|:|\(|-))|"
    r"(?P<lower>\b(?:high|medium|normal|low|minor|standard|all other|other|(?:severity|"
    r"priority|sev|p|level)[ -]?(?:level )?[2-5])\b(?:[- ](?:priority|severity))? ?"
    r"(?:requests?|issues?|incidents?|problems?|tickets?|errors?|severity|priority|:|\(|-))"
)


def severity_before(paper: Paper, span: Span) -> str:
    """The severity that was named last in the same paragraph: `top`, `lower` or nothing."""
    block = paper.document.block_at(span.start)
    if block is None:
        return ""
    last = ""
    for match in _LABEL.finditer(paper.lowered, block.start, span.end):
        if match.start() > span.start and last:
            break
        last = "top" if match["top"] else "lower"
    return last


def _introduction(paper: Paper, start: int) -> str:
    """What leads into a table: the heading of its section and the paragraph before it."""
    section = paper.document.section_at(start)
    heading, first = (section.heading.lower(), section.span.start) if section else ("", 0)
    before = paper.document.text[max(first, start - 450) : start].lower().strip()
    said = [sentence for sentence in re.split(r"(?<=[.:])\s+|\n", before) if not re.search(r"\bnot\b|\bno\b", sentence)]
    return f"{heading} {' '.join(said)}"


def _in_table(table: Table, paper: Paper) -> Iterator[SupportTime]:
    rows = [[cell.text.lower() for cell in row] for row in table.rows]
    whole = " ".join(" ".join(row) for row in rows)
    introduction = _introduction(paper, table.span.start)
    if not (_RESPONSE.search(whole + introduction) or _RESOLUTION.search(whole + introduction)):
        return
    head = rows[0]
    severities = sum(
        1 for label in (*head, *(row[0] for row in rows)) if TOP_SEVERITY.search(label) or LOWER_SEVERITY.search(label)
    )
    zero = (
        re.search(r"\b(?:p|s|sev(?:erity)?|priority|level) ?-?0\b", " ".join([*head, *(row[0] for row in rows)]))
        is not None
    )
    numbered = bool(re.search(r"sev|prio|level|class|urgency|impact", head[0])) and any(
        _NUMBER_ONE.match(r[0]) for r in rows[1:]
    )
    group = ""
    heads = 1 + next(
        (
            i
            for i, row in enumerate(rows[1:3])
            if any(read_time(cell) for cell in row[1:]) or TOP_SEVERITY.search(row[0])
        ),
        0,
    )
    over_columns = [" ".join(row[i] for row in rows[:heads]) for i in range(len(head))]
    for number, row in enumerate(rows):
        if len([text for text in row if text]) == 1:
            group = next(text for text in row if text)[:80]  # a row that only names what follows
            continue
        for column in range(len(row)):
            if column == 0 or (number == 0 and not TOP_SEVERITY.search(row[column])):
                continue
            over = over_columns[column] if number else ""
            if FREE_PLAN.search(over):
                continue
            beside = " ".join(row[:column] if column < 3 else row[:2])[:160]
            yield from _in_cell(
                table.rows[number][column].text,
                over, beside, row[0], group, introduction, numbered, zero, severities > 0,
                Span(table.rows[number][0].span.start, table.rows[number][-1].span.end), column,
            )  # fmt: skip


def _in_cell(
    text: str, over: str, beside: str, first: str, group: str, introduction: str,
    numbered: bool, zero: bool, severities: bool, span: Span, column: int,
) -> Iterator[SupportTime]:  # fmt: skip
    """The time of a cell, if it is of the highest severity or of none."""
    lowered = text.lower()
    inner = _top_part(lowered)
    if inner is not None:  # "Severity 1: less than one hour Severity 2: …" within the cell
        words, named, top = inner, True, True
    else:
        words = lowered
        labels = f"{first} | {over}"
        named = bool(TOP_SEVERITY.search(labels)) or bool(LOWER_SEVERITY.search(labels)) or numbered
        top = _is_top(first, over, beside, numbered) and not (zero and _LEVEL_ONE.search(labels))
    if (named and not top) or (severities and not named):
        return
    if len(words) > 160 or lowered.startswith("means"):
        return
    kind = (
        _kind_of(over, words)
        or _kind_of(first if len(first) <= 60 else "", "")
        or _kind_of(group, "")
        or (_kind_of(introduction, "") if named else None)
    )
    if kind is None or (_OTHER.search(over) and not _kind_of(over, "")):
        return
    value = read_time(
        words, working=bool(re.search(r"(?:business|working) (?:hours|days)", over)) and "hour" not in words
    )
    if isinstance(value, Duration) and value.unit is Unit.YEARS:
        return
    if value is None or (
        isinstance(value, OpenDuration) and kind == RESPONSE and not re.search(r"immediate|asap|as soon", words)
    ):
        return
    soft = bool(_SOFT.search(f"{over} {words}") or _SOFT.search(first)) or bool(
        re.search(r"target|objective|goal|guideline", introduction)
    )
    yield SupportTime(kind, value, span, named, soft, column)


def _top_part(text: str) -> str | None:
    """Of a cell that lists severities, the part of the highest one."""
    lower = list(LOWER_SEVERITY.finditer(text))
    top = TOP_SEVERITY.search(text)
    if top is None or not lower or not re.match(r"[^.;]{0,30}?[:–=-][^.;]{0,40}\d", text[top.end() :]):
        return None
    end = next((m.start() for m in lower if m.start() > top.end()), len(text))
    return text[top.end() : end]


def _is_top(first: str, over: str, beside: str, numbered: bool) -> bool:
    if numbered and not TOP_SEVERITY.search(over):
        return bool(_NUMBER_ONE.match(first)) or (
            bool(TOP_SEVERITY.search(first[:60])) and not _NUMBER_MORE.match(first)
        )
    label = next((text for text in (first, over) if TOP_SEVERITY.search(text) or LOWER_SEVERITY.search(text)), "")
    top, lower = TOP_SEVERITY.search(label), LOWER_SEVERITY.search(label)
    if top is not None and lower is not None and top.start() > lower.start() and not re.search(r"\d", top.group()):
        return False  # "Level 2 - Urgent"; but "High (P1)" is the first level
    return top is not None and not re.search(r"non-?\s?(?:critical|urgent)|not (?:critical|urgent)", label)


def _kind_of(label: str, words: str) -> str | None:
    """Response or resolution, by the label; a column of updates or hours is neither."""
    response, resolution = _RESPONSE.search(label), _RESOLUTION.search(label)
    if response and resolution:
        # "Initial response / resolution time": whichever comes first, unless the cell itself says more.
        return RESPONSE if response.start() < resolution.start() else RESOLUTION
    if _OTHER.search(label) and not response and not resolution:
        return None
    if response:
        return RESPONSE
    return RESOLUTION if resolution else None


def _in_lines(paper: Paper) -> Iterator[SupportTime]:
    """Rows whose cells ran together: a head naming the columns, then a line that begins with a severity."""
    text, document = paper.lowered, paper.document
    kinds: Sequence[str] = ()
    soft = False
    since = 99
    for _index, block in enumerate(document.blocks):
        words = text[block.start : block.end]
        since += 1
        if len(words) > 400:
            continue
        if document.table_at(block.start) is not None:
            continue
        order = _columns_named(words)
        if order and not re.search(r"\d+ ?(?:min|hour|day|h\b)", words):
            kinds, since, soft = order, 0, bool(_SOFT.search(words + _introduction(paper, block.start)))
            continue
        if not kinds or since > 12:
            continue
        if re.search(r"\b(?:is|are|will|shall|must|may|has|have)\b", words):
            continue
        top = TOP_SEVERITY.search(words[:40]) or (
            _NUMBER_ONE.match(words) if since <= 3 and len(words) <= 160 else None
        )
        lower = LOWER_SEVERITY.search(words[:40])
        if top is None or (lower is not None and lower.start() < top.start()):
            continue
        times = [
            q
            for q in find_quantities(document.text[block.start : block.end])
            if q.kind is QuantityKind.DURATION and isinstance(q.value, Duration)
        ]
        if not times:
            continue
        if len(kinds) == 1 or len(times) == 1:
            values = [q.value for q in times if isinstance(q.value, Duration)]
            value = max(values, key=rough_hours) if len(kinds) == 1 else values[0]
            yield SupportTime(kinds[0], value, block, True, soft)
        else:
            for kind, quantity in zip(kinds, times, strict=False):
                if isinstance(quantity.value, Duration):
                    yield SupportTime(kind, quantity.value, block, True, soft)


def _columns_named(words: str) -> tuple[str, ...]:
    """Which kinds the head of a table names, in order; nothing where the line is a sentence."""
    if len(words) > 160 or re.search(r"\b(?:shall|will|must|may|is|are)\b", words) or words.endswith("."):
        return ()
    marks = [(m.start(), RESPONSE) for m in _RESPONSE.finditer(words)] + [
        (m.start(), RESOLUTION) for m in _RESOLUTION.finditer(words)
    ]
    kinds: list[str] = []
    for _, kind in sorted(marks):
        if kind not in kinds:
            kinds.append(kind)
    return tuple(kinds)
