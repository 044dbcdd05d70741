"""A deadline of deletion that is that of backups alone: it says nothing of the data itself, which is deleted before or never.

Accepted: "residual copies in backups are deleted within 90 days", "deletion from backups takes place within 35 days", "deletion: backups
purged within 30 days". Such a figure is no deadline of the data, and any other reading goes before it.
Rejected: "data, including backups, is deleted within 60 days", "from its servers and backups within 30 days", "within 30 days, and within
90 days from backups" (of which the first was read).
"""

from __future__ import annotations

from dataclasses import replace

from contract_check.extractors.data.matters import DELETE
from contract_check.extractors.framework import Reading, Unreadable
from contract_check.language.clauses import Clause
from contract_check.model.late_pattern import late_pattern
from contract_check.model.values import OpenDuration

_BACKUPS = r"\b(?:back-?\s?ups?|snapshots?|archiv(?:es?|al)(?= (?:cop(?:y|ies)|systems?|storage|media|tapes?)|\b))\b"
# What goes with the data itself, or stands apart from it.
_BESIDE = (
    r"\b(?:includ\w+|and|or|as well as|with|plus|both|except\w*|other than|excluding|save|apart from|not|unless|whether|before|after|"
    r"/|&) (?:[\w']+ ){0,4}"
)
_OF_BACKUPS = late_pattern(_BACKUPS)
_BESIDE_THE_DATA = late_pattern(rf"{_BESIDE}{_BACKUPS}|{_BACKUPS} (?:and|or|as well as) (?!archiv|snapshot|back)")
_FROM_BACKUPS = late_pattern(rf" (?:from|in|on|of|for|to) (?:[\w']+ ){{0,3}}?{_BACKUPS}")
_PART_ENDS = late_pattern(
    r"[;:|]|,? (?:and|but|while|whereas|though)(?= [^.;,|]{3,60} (?:is|are|be|shall|will|takes?)\b)|DURATION"
)
_THEN_THE_DATA = late_pattern(r"\b(?:whereupon|at which point|after which|upon which)\b")
_DELETED = late_pattern(rf"(?:{DELETE})\b(?! (?:from|in|on) (?:[\w']+ ){{0,3}}?{_BACKUPS})")
_WHY = Unreadable("only backups are said to be deleted by then")


def without_those_of_backups(readings: list[Reading]) -> list[Reading]:
    """The readings; one whose figure is that of backups alone cannot be read, and yields to all others."""
    return [replace(r, found=_WHY, weight=r.weight - 10) if _is_of_backups(r) else r for r in readings]


def _is_of_backups(reading: Reading) -> bool:
    """Whether a figure goes with backups; without one, whether they are named before anything is deleted."""
    clause = reading.clause
    if clause is None or reading.value is None:
        return False
    if isinstance(reading.value, OpenDuration):
        named = _OF_BACKUPS.search(clause.surface, clause.start)
        return (
            named is not None
            and not any(act.start() < named.start() for act in _DELETED.finditer(clause.surface))
            and _BESIDE_THE_DATA.search(clause.surface) is None
        )
    figures = [at for at, figure in sorted(clause.quantities.items()) if figure.value == reading.value]
    return bool(figures) and all(_goes_with_backups(clause, at) for at in figures)


def _goes_with_backups(clause: Clause, at: int) -> bool:
    """Whether a figure is said of backups, by the part of the sentence before it or by what follows it at once."""
    surface = clause.surface
    starts = [end.end() for end in _PART_ENDS.finditer(surface, 0, at)]
    before = surface[starts[-1] if starts else 0 : at]
    if _BESIDE_THE_DATA.search(before) or before.endswith(" for ") or _THEN_THE_DATA.search(surface, at):
        return False
    if _FROM_BACKUPS.match(surface, at + len("DURATION")):
        return True
    return _OF_BACKUPS.search(before) is not None
