"""Readings on training in the light of each other: bans, leaves and ways out.

A way out that stands in another sentence turns a ban into opt_out. A ban that leaves something out (`training_reach`) is none.
"""

from __future__ import annotations

from dataclasses import replace

from contract_check.extractors.data.training_reach import weighed
from contract_check.extractors.data.training_words import MODELS
from contract_check.extractors.framework import Reading, Unreadable, choice
from contract_check.language.clauses import Paper
from contract_check.model.late_pattern import late_pattern

_NARROW = late_pattern(r"\bbeta\b|free (?:tier|plan|version|service|user|account)|freemium|trial|unpaid|\bpreview")

_OF_MODELS = late_pattern(rf"\btrain|\blearn|fine[- ]?tun|\b{MODELS}")
_BAN_WEIGHT = 4

_MODEL_WEIGHT = 3  # from here on, a pattern speaks of training models


def in_each_others_light(readings: list[Reading], paper: Paper) -> list[Reading]:
    """Readings of the main service, in the light of each other.

    What holds for beta or free use alone does not count beside the rest, and neither does a ban that leaves something out. A way
    to opt in or out that stands in another sentence is the condition of the ban or the permission.
    """
    readings = [r for r in readings if r.clause is None or not _NARROW.search(r.clause.surface)] or readings
    found = [weighed(r) for r in readings]
    reaching = [not isinstance(f, Unreadable) or r.value is None for r, f in zip(readings, found, strict=True)]
    readings = [replace(r, found=f) for r, f in zip(readings, found, strict=True)]
    readings = [r for r, reaches in zip(readings, reaching, strict=True) if reaches] or readings
    said = {r.value.canonical for r in readings if r.value is not None and r.weight >= _MODEL_WEIGHT}
    banned = {r.span for r in readings if r.weight == _BAN_WEIGHT}
    said |= {
        "opt_out"
        for r in readings
        if r.value == choice("opt_out") and r.span not in banned and r.clause and _OF_MODELS.search(r.clause.surface)
    }
    if "permitted" in said:
        readings = [r for r in readings if r.value is not None]
    if "opt_out" in said:
        leaving = [r for r in readings if r.value is None or r.value.canonical == "opt_out"]
        return [r for r in leaving if r.weight != _BAN_WEIGHT] or leaving
    if "opt_in" in said and "prohibited" in said:
        return [r for r in readings if r.value is None or r.value.canonical == "opt_in"]
    return readings
