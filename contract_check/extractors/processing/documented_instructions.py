"""Whether instructions have to be documented: in the sentence that gives them, or elsewhere in the paper.

Accepted: "documented instructions", "directed in writing", "instructions as set out in this Agreement", "oral instructions
are confirmed in writing" for all instructions of the paper.
Rejected: instructions of which nothing says that they are written down.
"""

from __future__ import annotations

from dataclasses import replace

from contract_check.extractors.framework import Reading, choice
from contract_check.language.clauses import Paper
from contract_check.model.late_pattern import late_pattern

DOCUMENTED, UNDOCUMENTED = choice("documented"), choice("undocumented")
WRITTEN = late_pattern(
    r"\bdocument(?:s|ed|ation)?\b[^.;]{0,60}\b(?:instruct|direct|order)|"
    r"\b(?:written|recorded)\b[^.;]{0,30}\b(?:instruct|direct|order)|"
    r"(?:instruct|direct|order)\w*[^.;]{0,60}\b(?:documented|in writing|written|recorded|text form)\b|"
    r"instruct\w*[^.;]{0,80}\b(?:set(?: out| forth)?|described|laid down|contained|specified|recorded|"
    r"stated|embodied|as evidenced) (?:in|by)\b|"
    r"\bin accordance with (?:this|the) (?:dpa|agreement|addendum|contract)\b[^.;]{0,60}\binstruct|"
    r"\btold (?:VENDOR|it)\b[^.;]{0,40}\b(?:in writing|text form|by e-?mail|in this (?:agreement|dpa|addendum|"
    r"contract))\b|"
    r"contractually agreed|"
    r"\b(?:agreement|dpa|terms|addendum|contract)\b[^.;]{0,160}\b(?:complete|final|entire|exhaustive)"
    r"\b|"
    r"\b(?:complete|final|entire|exhaustive)\b[^.;]{0,160}\b(?:agreement|dpa|terms|addendum|contract)\b"
)
# What the paper says elsewhere of all instructions: a definition, a place where they are, a duty to write them down.
_ELSEWHERE = (
    r"\binstructions?[\"'”’]{0,2} (?:means?|shall mean)\b[^.]{0,240}"
    r"\b(?:written|documented|in writing)\b|"
    r"\bconstitut\w+\b[^.]{0,60}\b(?:documented|written)\b[^.]{0,20}\binstructions?\b|"
    r"\b(?:oral|verbal)\b[^.]{0,20}\binstructions?\b[^.]{0,80}\b(?:written|in writing|text form)\b|"
    r"\bconfirm\w*\b[^.]{0,20}\b(?:oral|verbal) instructions?\b|"
    r"\binstructions?\b[^.]{0,20}\b(?:shall|must|will|are to) (?:always |generally |as a rule )?be "
    r"(?:given|issued|made) (?:in writing|in text form|in written)"
)


def documented_before_others(readings: list[Reading], paper: Paper) -> list[Reading]:
    """What is documented in one clause on instructions need not be so again wherever else they are named."""
    documented = [reading for reading in readings if reading.value == DOCUMENTED]
    if documented or not readings or not paper.mentions(_ELSEWHERE):
        return documented or readings
    note = "that instructions are documented is said elsewhere in the paper"
    return [replace(reading, found=DOCUMENTED, note=note) for reading in readings]
