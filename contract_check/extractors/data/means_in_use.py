"""The means of transfer of a whole paper: those that its clauses name, and those that it defines and goes on to use.

Adequacy alone, named as a condition, is no means of anybody.
"""

from __future__ import annotations

import re
from dataclasses import replace

from contract_check.extractors.data.places import PLACES
from contract_check.extractors.data.transfer_means import FIND, ORDER
from contract_check.extractors.framework import Reading
from contract_check.language.clauses import Clause, Paper
from contract_check.model.late_pattern import late_pattern
from contract_check.model.values import Names

# A definition alone applies nothing.
_DEFINES = late_pattern(
    r"^\W*(?:[\w.()]{1,6} )?[\"']?[\w /&,()'\"-]{2,80}"
    r"(?:[\"']?,? (?:means|shall mean|refers? to|has the meaning)\b|[\"'] ?:)|"
    r"^\W*(?:(?:eu|uk|new) )?(?:sccs?|standard contractual clauses|dpf|bcrs?|idta|uk addendum)\W{0,2}"
    r"[:–-] (?:the|means) "
    r"(?!.*\b(?:appl(?:y|ies)|incorporat\w+|rel(?:y|ies)|enter\w*|form|govern\w*)\b)"
)


# "Processing elsewhere is only allowed if an adequacy decision is in place": a condition that the vendor is under.
_ONLY_THERE = late_pattern(
    r"\bonly (?:\w+ )?"
    r"(?:permitted|allowed|admissible|permissible|take place|be (?:carried out|transferred|made))"
    r"\b[^;|]{0,120}?\badequacy decision"
)


# "New Zealand, a country covered by an adequacy decision": of a country that is named it is no mere condition.
_COUNTRY = "|".join(place for name, place in PLACES.items() if name not in ("EU", "EEA", "UK", "US"))
_HAS_ONE = late_pattern(
    rf"\b(?:{_COUNTRY})\b[^.;|]{{0,120}}?\b"
    r"(?:adequacy (?:decision|regulation|finding|status)|adequate (?:level of )?(?:data )?protection)"
)
_CONDITION = late_pattern(r"\b(?:unless|if|where|in case|no|not|without|absence)\b")


def _rests_on_adequacy(clause: Clause | None) -> bool:
    """Whether a decision on adequacy, named without any other means, is what the transfer rests on."""
    if clause is None:
        return False
    words = clause.surface
    has_one = _HAS_ONE.search(words)
    return bool(_ONLY_THERE.search(words) or (has_one and not _CONDITION.search(words, 0, has_one.end())))


# How a paper speaks of the clauses by the name that it has given them: "the Approved Clauses apply".
_NAMED_AND_APPLIED = (
    r"\b(?:enters? into|entered into|incorporates?|rel(?:y|ies) on|subject to|governed by|under|pursuant to|"
    r"in accordance with|"
    r"on the basis of|bound by|comply with) (?:the )?{name}\b|"
    r"\b{name}(?:,? (?:shall|will|hereby|also))* (?:appl(?:y|ies)|(?:is|are|be)(?: hereby)? incorporated|"
    r"form(?:s)? part)\b"
)
_QUOTED = late_pattern(r"\"([^\"]{2,60})\"")
_DEFINED_NAME = late_pattern(
    r"^\W*(?:[\w.()]{1,4}[.)] )?([\w /&'-]{2,80}?)(?: \([^()]*\))?,? (?:means|shall mean|refers? to|has the meaning)\b"
)


def means_of_the_paper(readings: list[Reading], paper: Paper) -> list[Reading]:
    """One answer for the paper: the union of what its clauses name, and of what it defines and goes on to use."""
    defining = [r for r in readings if r.clause and _DEFINES.search(r.clause.own)]
    names = {name for r in readings if r not in defining for name in r.names}
    rest = _without(defining, paper)
    wanted = "{name}" if len(defining) < len(readings) else _NAMED_AND_APPLIED
    for reading in defining:
        names.update(name for name in reading.names if _is_used(name, reading, rest, wanted))
    if not names or (names == {"adequacy"} and not any(_rests_on_adequacy(r.clause) for r in readings)):
        return []
    whole = Names(tuple(name for name in ORDER if name in names))
    return [replace(reading, found=whole) for reading in readings]


def _without(definitions: list[Reading], paper: Paper) -> str:
    """The paper in lower case with blanks in place of its definitions."""
    text = paper.lowered
    for reading in definitions:
        start, end = reading.span.start, reading.span.end
        text = f"{text[:start]}{' ' * (end - start)}{text[end:]}"
    return text


def _is_used(name: str, definition: Reading, rest: str, wanted: str) -> bool:
    """Whether the paper outside its definitions speaks of a means, by its own name or the one that was given to it.

    A definition in which adequacy comes up defines it only by a name that says so ("Adequate Country").
    """
    if wanted == "{name}" and name != "adequacy" and FIND[name].search(rest):
        return True
    own = definition.clause.own if definition.clause is not None else ""
    defined = _DEFINED_NAME.match(own)
    given = [*_QUOTED.findall(own), *([defined[1]] if defined else [])]
    if name == "adequacy":
        given = [each for each in given if "adequa" in each]
    return any(re.search(wanted.format(name=rf"\b{re.escape(each.strip())}"), rest) for each in given)
