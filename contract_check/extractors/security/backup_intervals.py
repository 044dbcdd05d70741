"""How often data is backed up: the words for a backup or copy, and the interval that belongs to its making.

Of several intervals in a sentence, that of testing, reviewing or keeping backups is another's; incremental copies
beside full ones lose a day at most.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from contract_check.extractors.framework import Found, Reading
from contract_check.extractors.ranking import rough_hours
from contract_check.extractors.security.measure_titles import is_title
from contract_check.extractors.security.measures import NOT
from contract_check.language.clauses import Clause, Paper
from contract_check.language.intervals import find_intervals, interval_of
from contract_check.model.late_pattern import late_pattern
from contract_check.model.values import Duration

BACKUP = (
    r"(?:\bdata sav(?:es?|ings?)\b|"
    r"\bsaved to (?:a |an |another )?(?:\w+ )?(?:second|separate|other|external|remote|different|off-?site)\b|"
    r"\bcop(?:y|ies) of (?:(?:the|all|its|every|whole|entire|complete|full|live|each) ){0,3}"
    r"(?:databases?|production data|CUSTOMER data|CUSTOMER\'s data|customer data)\b|"
    r"\bcopied to (?:a |an |another )(?:\w+ )?"
    r"(?:second|separate|site|location|region|zone|storage|data cent\w+)|"
    r"\bback-?\s?ups?\b(?! (?:power|documentation|answer\w*|phone|telephone|number|dns|link|circuit|"
    r"connection|generator|support|contact|site|facilit|server|system|supply|line|"
    r"personnel|staff|engineers?|persons?|colleagues?|teams?|operators?|managers?|"
    r"consultants?|resources?|rooms?|plan\b|polic)|"
    r" (?:(?:restor\w+|recover\w+|integrity) )?(?:tests?|testing|drills?|checks?|checking|verifications?)\b)|"
    r"\b(?:is|are) copied (?=daily|nightly|hourly|weekly|every)|"
    r"\bback(?:ed|ing)[- ]up\b|\bback-?upp?ed\b|"
    r"\bbacked (?=daily|nightly|hourly|weekly|monthly)|"
    r"\bbacks? up\b|\bback(?:s|ed|ing)? "
    r"(?:it|them|everything|all (?:of )?(?:it|this)|(?:CUSTOMER's |all )?(?:data|content|files)) up\b|"
    r"\bsnapshot(?:s|ted)?\b)"
)
# Whose interval is that of the looking: "reviews its backups annually".
_LOOKED_AT = late_pattern(
    r"\b(?:reviews?|reviewing|tests?|testing|verif(?:y|ies|ying)|checks?|checking|audits?|auditing|"
    r"validat(?:es?|ing)|monitors?|monitoring|restor(?:es?|ing))"
    r"(?: (?:the|its|our|all|these|VENDOR's|of|from|and|integrity|a|sample|restor\w+))* $"
)
_TEST = late_pattern(
    r"\b(?:test|verif|restor|recover|review|check|audit|validat|monitor|rotat|retain|retention|kept|"
    r"delet|purg)\w*\b(?:[^.;|]{0,25}| for [^.;|]{0,60})$"
)


# "…, and once a year VENDOR tests them"
_THEN_TESTED = late_pattern(
    r"[ ,]*(?:VENDOR |they |these |it )?(?:(?:is|are|be) )?(?:\w+ly )?"
    r"(?:tests?|tested|verif\w+|restor\w+|review\w*|checks?|checked|audit\w*)\b"
)
_NEAR = 30  # an interval so close before the backups is their own: "tests its daily backups"


def backup_interval(clause: Clause, match: re.Match[str]) -> Found:
    """The interval of the backup, not that of testing or of full copies beside daily ones."""
    if is_title(clause):
        return None
    surface = clause.surface
    mentions = re.compile(BACKUP).finditer(surface, match.start())
    found = next((value for named in mentions if (value := _interval_at(clause, *named.span()))), None)
    if found is None:
        return None
    beside = [i.value for i in find_intervals(surface, clause.quantities)]
    if len(beside) > 1 and (
        _OLDER_ONES.search(surface)
        or re.search(
            r"\bfull\b|\bincremental|\bdifferential|\breplicat|\bcomplete\b|\beverything\b|\bchanges\b", surface
        )
    ):
        return _partial(found, beside, surface)
    return found


def _interval_at(clause: Clause, start: int, end: int) -> Duration | None:
    """The interval of the backup that is named at a place, if it is not that of its testing."""
    found = interval_of(clause.surface, clause.quantities, start, end)
    if found is None:
        return None
    at = next(i for i in find_intervals(clause.surface, clause.quantities) if i.value == found)
    tested = at.start > end and (
        _TEST.search(clause.surface[end : at.start]) or _THEN_TESTED.match(clause.surface, at.end)
    )
    looked_at = not start >= at.start >= start - _NEAR and _LOOKED_AT.search(clause.surface[:start])
    return None if tested or looked_at else found


def _partial(found: Duration, beside: list[Duration], surface: str) -> Duration:
    """Incremental daily and full weekly copies lose a day at most; replication beside does not count."""
    real = [v for v in beside if v.amount > 0 or "replicat" not in surface]
    return _shortest(real or [found])


def _shortest(intervals: Sequence[Duration]) -> Duration:
    return min(intervals, key=rough_hours)


_WHOLE_OR_PART = late_pattern(r"\b(?:full|complete|incremental|differential|partial|transaction logs?|snapshots?)\b")


# "Weekly and monthly backups", "monthly backups are kept for a year": older ones that are kept beside those made most often.
_OLDER_ONES = late_pattern(
    r"\b(?:daily|weekly|monthly|quarterly|yearly|annual)(?:,| and| or| &|/)+ ?(?:weekly|monthly|quarterly|yearly|annual)\b|"
    r"\b(?:weekly|monthly|quarterly|yearly|annual)\b[^.;|]{0,40}\b(?:kept|retained|held|stored|archived) (?:\w+ )?for\b"
)


def least_lost(readings: list[Reading], paper: Paper) -> list[Reading]:
    """Of full copies and partial ones, and of those made often and older ones kept beside them, the interval that is shorter."""
    timed = [r for r in readings if r.clause and isinstance(r.value, Duration)]
    least_of_all = min((rough_hours(r.value) for r in timed if isinstance(r.value, Duration)), default=0)
    older = [
        r
        for r in timed
        if isinstance(r.value, Duration)
        and rough_hours(r.value) > least_of_all
        and r.clause is not None
        and _OLDER_ONES.search(r.clause.own)
    ]
    return _without_fuller_ones([r for r in readings if r not in older])


def _without_fuller_ones(readings: list[Reading]) -> list[Reading]:
    """Of full copies and partial ones in lines of their own, the interval that is shorter: no more is lost than that."""
    parts = [r for r in readings if r.clause and isinstance(r.value, Duration) and _WHOLE_OR_PART.search(r.clause.own)]
    if len(parts) < 2:
        return readings
    least = _shortest([r.value for r in parts if isinstance(r.value, Duration)])
    return [r for r in readings if r not in parts or r.value == least]


# The matters where no word of backing up stands: copies of data, made at intervals.
COPY = (
    r"\b(?:is|are|be|gets?)(?: \w+ly| all| also)? "
    r"(?:copied|mirrored|duplicated|safeguarded|saved|dumped|exported)\b|"
    r"\b(?:tak(?:e|es|en|ing)|mak(?:e|es|ing)|made|creat(?:e|es|ed|ing)|writes?|keeps?|produces?|"
    r"stores?|performs?|effects?|generates?)\b[^.;|]{0,40}?"
    r"\b(?:full |complete |fresh |security |safety |second )?cop(?:y|ies)\b"
    r"(?! of (?:the |this |any |its |such |each )?(?:\w+ )?"
    r"(?:agreement|contract|report|certificate|polic|invoice|notice|document|order|licen|software|"
    r"program))|"
    r"\bcop(?:y|ies)\b[^.;|]{0,60}?\b(?:is|are|be) (?:\w+ly )?(?:taken|made|created|written|stored)\b|"
    r"\bcop(?:y|ies) (?:CUSTOMER|the|all|every|VENDOR's) (?:\w+ ){0,2}(?:data|content|databases?|volumes?|records)\b|"
    r"\b(?:safeguards?|savings?) of (?:the )?(?:CUSTOMER's |CUSTOMER )?(?:data|databases?|files)\b|"
    r"\bdata safeguards?\b"
)
COPIED_THING = (
    r"\b(?:data|content|databases?|workspaces?|files|records|information|archive|repositor\w+|environment|"
    r"systems?|account|tenant|projects|back[- ]?end|servers?|tables?|volumes?|stores?|everything)\b"
)
NO_COPY = (
    r"\b(?:licen[cs]\w*|reproduc\w+|delet\w+|return\w*|destr\w+|confidential|receiving|photocop\w+|invoic\w+|"
    r"statements?|financial|CUSTOMER (?:may|shall|must|can|should))\b"
)


# What is made of the data, under a title that says that it is its backup.
MADE_OF_DATA = r"\b(?:archiv(?:es?|al|ing)|dumps?|snapshots?|exports?|cop(?:y|ies)|images?)\b"


def copied_under_title(clause: Clause, match: re.Match[str]) -> Found:
    """The interval of what the match names, in a line under the title of backups."""
    return None if re.search(NOT, clause.surface) else interval_of(clause.surface, clause.quantities, *match.span())


def copied(clause: Clause, match: re.Match[str]) -> Found:
    """The interval at which data is copied; a copy without one is no backup."""
    act = re.search(COPY, clause.surface)
    return (
        None
        if act is None or re.search(NOT, clause.surface)
        else interval_of(clause.surface, clause.quantities, *act.span())
    )
