"""Steps of an escalation: whom a problem goes to next, and after how long. Their levels are no severities, and their times no replies.

Accepted: a table "Level | Contact | Response time" below "Escalation matrix"; "Escalation: Level 1: service desk, 2 hours".
`WHEN_IT_FAILS` is the sentence that says when such a step is taken: "what is not resolved within DURATION is escalated".
Rejected: "Severity | Response | Escalated to", levels without people, levels that are called critical or urgent.
"""

from __future__ import annotations

from contract_check.extractors.framework import Pattern
from contract_check.language.clauses import Paper
from contract_check.model.document import Table
from contract_check.model.late_pattern import late_pattern

_LEFT_UNDONE = r"\b(?:not|unless|un(?:resolved|answered|acknowledged|fixed))\b[^.;|]{0,60}\bDURATION"
WHEN_IT_FAILS = Pattern(
    "what is then escalated", rf"{_LEFT_UNDONE}[^.;|]{{0,100}}\bescalat|\bescalat[^.;|]{{0,100}}{_LEFT_UNDONE}"
)
_ESCALATION = late_pattern(r"\bescalat")
_STEP = late_pattern(
    r"\W*(?:(?:escalation|support) )?(?:(?:level|tier|step|stage|line|l)\b\W*)?(?:\d|i{1,3}|one|two|three|first|second|third)\b"
)
_OF_STEPS = late_pattern(r"\W*(?:(?:escalation|support|contact) )?(?:levels?|tiers?|steps?|stages?|lines?|no\.?|#)?\W*")
_OF_PEOPLE = late_pattern(
    r"\b(?:contacts?|names?|roles?|escalat(?:ed|ion) (?:to|points?|contacts?|persons?)|responsible|positions?|owners?|persons?|phone|"
    r"designations?|functions?|teams?|e-?mails?)\b"
)
_PERSON = late_pattern(
    r"\b(?:desk|hotline|manager|director|head|lead|leader|officer|engineer|specialist|executive|chief|c[etio]o|vp|supervisor|"
    r"management|coordinator|team)\b"
)
_BADNESS = late_pattern(r"\bsev|\bprio|\bp\d\b|urgen|impact|critical|emergenc|\b(?:high|medium|low|major|minor)\b")


def is_of_steps(table: Table, introduction: str) -> bool:
    """Whether the rows of a table are the steps of an escalation, each with the person to whom a problem goes."""
    titles = [cell.text.lower() for cell in table.rows[0]]
    labels = [row[0].text.lower() for row in table.rows[1:]]
    if not _OF_STEPS.fullmatch(titles[0]) or not all(_STEP.match(label) for label in labels):
        return False
    named = any(map(_OF_PEOPLE.search, titles[1:])) or _has_people(table)
    is_escalated = _ESCALATION.search(f"{introduction} {' '.join(titles)}") is not None
    return is_escalated and named and not any(map(_BADNESS.search, (titles[0], *labels)))


def is_a_step(paper: Paper, start: int, heading: str) -> bool:
    """Whether a line of a list is such a step: its level, a person, and above them the word that says what the list is of."""
    block = paper.document.block_at(start)
    line = paper.lowered[block.start : block.end] if block is not None else ""
    return (
        _STEP.match(line) is not None
        and _ESCALATION.search(heading) is not None
        and _PERSON.search(line) is not None
        and not _BADNESS.search(line)
    )


def _has_people(table: Table) -> bool:
    return all(any(_PERSON.search(cell.text.lower()) for cell in row[1:]) for row in table.rows[1:])
