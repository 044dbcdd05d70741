"""Support hours where no sentence states them: in tables, by severity or plan, and in the lines below their name."""

from __future__ import annotations

import re
from collections.abc import Iterator

from contract_check.extractors.framework import Reading
from contract_check.extractors.sla.plans import of_standard_plan
from contract_check.extractors.sla.severity_mentions import LOWER_SEVERITY, TOP_SEVERITY
from contract_check.extractors.sla.severity_tables import FREE_PLAN
from contract_check.extractors.sla.stated_hours import hours_said
from contract_check.extractors.upright import upright
from contract_check.language.clauses import Paper
from contract_check.model.document import Table
from contract_check.model.late_pattern import late_pattern
from contract_check.model.values import Choice

_ABOUT_SUPPORT = late_pattern(r"support|respon|help|service desk|severity|priority|plan")
_LABEL = late_pattern(
    r"(?<!\d )\bhours|availab|\bcover(?:age|ed)?\b|support time|service time|schedule|when|operat|business day"
)
_ANOTHER_LABEL = late_pattern(r"up-?time|maintenance|down-?time|outage|response|resol|channel|phone number|updat")
# What is read as hours under whatever label.
_UNMISTAKABLE = late_pattern(
    r"(?:during|within) (?:\w+ )?(?:business|working|office) hours|24 ?[x/×] ?(?:[57]|365)|365 ?[x/×] ?24|"
    r"24 hours (?:a|per) day,? (?:and )?7 days"
)
# What is watched round the clock is a system, and nobody is there to help.
_WATCHED = late_pattern(r"\bmonitor|\bsurveill|\bguard")
# A column of what is bought beside the plain support: "Response time | Response time (dedicated support)".
_BOUGHT_EXTRA = late_pattern(
    r"\b(?:dedicated|premium|premier|enterprise|platinum) (?:support|plan|tier|care|customers?)\b"
)
_PLAIN = late_pattern(r"respon|support|hours")
_NUMBER_ALONE = late_pattern(r"\W*(?:[0-5]|[a-e]|i{1,3}|iv)\W*")
_FEWEST_COLUMNS = 3  # of a table that is set as a list
_LONGEST_CELL = 200


def hours_in_tables(table: Table, paper: Paper) -> Iterator[Reading]:
    """Rows or columns of support hours: the highest severity, and the lowest paid plan."""
    sheet = upright(paper, table, _is_severity)
    labels = [_named_by_its_title(row[0].text.lower(), sheet.titles[0]) for row in sheet.body]
    section = paper.document.section_at(max(0, table.span.start - 1))
    heading = section.heading.lower() if section else ""
    if not _ABOUT_SUPPORT.search(" ".join((heading, *sheet.titles, *labels))):
        return
    if table not in paper.document.tables and len(sheet.titles) < _FEWEST_COLUMNS:
        return  # lines with a name each, which are read as sentences
    down = [i for i, title in enumerate(sheet.titles) if i and _names_hours(title)]
    extra = [i for i, title in enumerate(sheet.titles) if i and _BOUGHT_EXTRA.search(title)]
    if not any(i and i not in extra and _PLAIN.search(title) for i, title in enumerate(sheet.titles)):
        extra = []
    severities = any(TOP_SEVERITY.search(label) for label in labels)
    of_the_plan = set(of_standard_plan(labels))
    for place, (label, row) in enumerate(zip(labels, sheet.body, strict=True)):
        if place not in of_the_plan:
            continue
        top = TOP_SEVERITY.search(label) is not None
        across = _names_hours(label) or (re.search(r"\bsupport\b", label) and not _ANOTHER_LABEL.search(label))
        if severities and not top and not across:
            continue
        for column, cell in enumerate(row[1:], start=1):
            labelled = across or column in down
            text = cell.text.lower()
            if FREE_PLAN.search(sheet.titles[column]) or column in extra or len(text) > _LONGEST_CELL:
                continue
            watched = _WATCHED.search(text) is not None and not re.search(r"support|help|hotline", f"{label} {text}")
            word = hours_said(text) if not watched and (labelled or _UNMISTAKABLE.search(text)) else None
            if word is None:
                continue
            yield Reading(
                Choice(word), sheet.cite(cell), "support hours in a table", weight=3 if top or labelled else 0
            )
            if across and not TOP_SEVERITY.search(" ".join(sheet.titles)):
                break


def _named_by_its_title(label: str, title: str) -> str:
    """A number or letter alone, with the title of its column: "1" below "Severity" is "severity 1"."""
    return f"{title} {label}" if _NUMBER_ALONE.fullmatch(label) else label


def _names_hours(label: str) -> bool:
    return _LABEL.search(label) is not None and _ANOTHER_LABEL.search(label) is None


def _is_severity(text: str, _title: str) -> bool:
    return TOP_SEVERITY.search(text) is not None or LOWER_SEVERITY.search(text) is not None


_LINES_BELOW = 3
_SHORT_LINE = 160
_NAMES_HOURS = late_pattern(r"(?:support|help ?desk|service desk|hotline|service cent(?:er|re))(?:'s)? hours\W*$")
_TICK = late_pattern(r"[✓✔☑●]")


def hours_under_a_line(paper: Paper) -> Iterator[Reading]:
    """The short lines that follow a line ending in "Support Hours"; of a row of ticks only its label."""
    blocks = paper.document.blocks
    for index, block in enumerate(blocks):
        if not _NAMES_HOURS.search(paper.lowered[max(block.start, block.end - 40) : block.end]):
            continue
        said = ""
        for following in blocks[index + 1 : index + 1 + _LINES_BELOW]:
            words = _TICK.split(paper.document.text[following.start : following.end])[0]
            if len(words) > _SHORT_LINE:
                break
            said = f"{said} {words}".strip()
            word = hours_said(said)
            if word is not None and re.search(r"\d", said):
                yield Reading(Choice(word), following, "lines under the words support hours", weight=1)
                break
