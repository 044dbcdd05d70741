"""Which severity a sentence or a row speaks of: by its own words, and by what is named above it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from contract_check.extractors.framework import Reading
from contract_check.extractors.sla.severity_lists import severity_over
from contract_check.language.clauses import Clause, Paper
from contract_check.model.document import Span
from contract_check.model.late_pattern import late_pattern

TOP_SEVERITY = late_pattern(
    r"(?:sev(?:erity)?|prio(?:rity)?|level|class|category|urgency|impact|tier|grade|type|"
    r"fault|defect|error|incident|s|p)s?\.?\s*(?:level|code|class)?\s*"
    r"[-#:.(]?\s*(?:[01]|one|zero|i|a)\b(?!\s*(?:hour|day|min|business))|\bcritical|"
    r"\burgent|\bemergenc|\bblocker|\bblocking|highest|system down|"
    r"production down|service down|\boutage|\bshowstopper|very high|business[- ]stopp"
)
LOWER_SEVERITY = late_pattern(
    r"(?:sev(?:erity)?|prio(?:rity)?|level|class|category|urgency|impact|tier|\bs|\bp)"
    r"s?\.?\s*(?:level|code|class)?\s*[-#:.(]?\s*"
    r"(?:[2-6]|two|three|four|ii+|iv|b|c|d)\b(?!\s*(?:hour|day|min|business))|\bnormal|"
    r"\bmedium|\bmoderate|\blow\b|\bminor|\bmajor|"
    r"non-?\s?critical|not urgent|non-?urgent|\bhigh\b|general|question|cosmetic|\bother\b|"
    r"everything else|all else|the rest\b|feature request|enhancement|significant|standard priority|routine"
)
_LEVEL_ONE = late_pattern(r"\b(?:p|s|sev(?:erity)?|priority|level) ?-?1\b")
_OF_TOP = 2  # the weight of what is said of the highest severity


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
    """Where the lines above name a severity, what stands under a lower one does not count.

    What calls itself of the highest ("a critical component fails") counts under a lower one where nothing stands under the highest.
    """
    placed = [(r, _severity_over(r, paper)) for r in readings]
    has_top = any(above == "top" for _, above in placed)
    kept = []
    for reading, above in placed:
        if reading.weight >= _OF_TOP and not (above == "lower" and has_top):
            kept.append(reading)
        elif above != "lower":
            kept.append(replace(reading, weight=_OF_TOP) if above == "top" else reading)
    return _without_lower(kept, paper)


# A title of its own that names no other severity: "P2 - High", "Severity 3".
_LOWER_TITLE = late_pattern(
    r"\W*(?:\d[\d.]*\W+)?(?:p|s|sev(?:erity)?|prio(?:rity)?|level|class)[ -]?(?:level )?[2-5]\b"
)
_SHORT = 50  # characters of a title


def _severity_over(reading: Reading, paper: Paper) -> str:
    """Under which severity a reading stands: of a list of them, or of the only title there is."""
    if reading.clause is None:
        return ""
    listed = severity_over(paper, reading.span.start)
    if listed:
        return listed
    index = paper.block_at(reading.span.start)
    above = paper.document.blocks[index - 1] if index else None
    titles = [reading.clause.heading]
    if above is not None and above.end - above.start <= _SHORT:
        titles.append(paper.lowered[above.start : above.end])
    return "lower" if any(_LOWER_TITLE.match(title) and not TOP_SEVERITY.search(title) for title in titles) else ""


def _without_lower(readings: list[Reading], paper: Paper) -> list[Reading]:
    """Without what stands behind the name of a lower severity in its paragraph, where another reading remains."""
    others = [
        reading
        for reading in readings
        if reading.clause is None or reading.weight >= _OF_TOP or severity_before(paper, reading.span) != "lower"
    ]
    return others or readings


_NUMBERED = r"(?:severity|priority|sev|p|level)[ -]?(?:level )?"
_WHAT = r"(?:requests?|issues?|incidents?|problems?|tickets?|errors?|severity|priority|:|\(|-"
_LABEL = late_pattern(
    rf"(?P<top>\b(?:urgent|critical|emergency|highest|{_NUMBERED}(?:1|one))\b(?:[- ](?:priority|severity))?\"? ?{_WHAT}|support))|"
    rf"(?P<lower>\b(?:high|medium|normal|low|minor|standard|all other|other)\b(?:[- ](?:priority|severity))? ?{_WHAT})|"
    rf"\b{_NUMBERED}(?:[2-5]|two|three|four)\b\"? ?{_WHAT}|support))"
)


_IN_GENERAL = late_pattern(
    r"\W*(?:\w+ )?support (?:is|are|will be|shall be) (?:available|provided|offered|reachable)\b"
)


def severity_before(paper: Paper, span: Span) -> str:
    """The severity that was named last in the same paragraph: `top`, `lower` or nothing.

    "Support is available …" behind the last of a list of severities is said of support in general.
    """
    block = paper.document.block_at(span.start)
    if block is None or (span.start > block.start and _IN_GENERAL.match(paper.lowered, span.start, span.end)):
        return ""
    last = ""
    for match in _LABEL.finditer(paper.lowered, block.start, span.end):
        if match.start() > span.start and last:
            break
        last = "top" if match["top"] else "lower"
    return last
