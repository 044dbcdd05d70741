"""Readings on training in the light of each other: bans, leaves, ways out, and of whose training each speaks.

A way out that stands in another sentence turns a ban into opt_out. A ban on the providers of models alone is none on the vendor.
"""

from __future__ import annotations

from dataclasses import replace

from contract_check.extractors.data.training_words import MODELS
from contract_check.extractors.framework import Reading, Unreadable, choice
from contract_check.language.clauses import Paper
from contract_check.model.late_pattern import late_pattern

_NARROW = late_pattern(r"\bbeta\b|free (?:tier|plan|version|service|user|account)|freemium|trial|unpaid|\bpreview")

_OF_MODELS = late_pattern(rf"\btrain|\blearn|fine[- ]?tun|\b{MODELS}")
_OTHERS = (
    r"(?:providers?|vendors?|suppliers?|sub-?\s?processors?|partners?|third[- ]part(?:y|ies)|"
    r"(?:ai|llm|model|language|foundation) VENDOR)\b"
)
# "VENDOR restricts its suppliers of models from using it to train".
_ON_OTHERS = late_pattern(
    r"VENDOR(?: \w+){0,3}? (?:ensures?|requires?|prohibits?|restricts?|prevents?|forbids?|stops?|binds?|procures?|obliges?|"
    r"keeps?|(?:(?:do|does|shall|will|may) not|never) (?:\w+ )?(?:allow|permit|let|authori[sz]e|enable))"
    rf"\b(?: that)?(?: [\w',/-]+){{0,6}}? {_OTHERS}[^.;|]{{0,200}}?\b(?:train|learn|fine[- ]?tun|improv|develop)"
    r"|VENDOR\W*(?: ?\w+){0,3}? (?:not|never) (?:\w+ )?(?:allow|permit|let|authori[sz]e) "
    r"(?!(?:[\w']+ ){0,4}?(?:data|contents?|inputs?|prompts?|outputs?|files|documents|information|materials)\b)"
    r"[^.;|]{3,60}? to (?:\w+ )?(?:train|use|learn|fine)|"
    rf"\A\W*(?:[\d.]+ )?(?:VENDOR's |our |its |all |any |the |these |no )*(?:[\w,-]+ ){{0,5}}?{_OTHERS} (?:\w+ ){{0,2}}?"
    r"(?:(?:are|is) (?:\w+ )?(?:barred|prohibited|forbidden|precluded|restricted|prevented|not (?:allowed|permitted))|"
    r"(?:do|does|shall|will|may|must|can) not|never)\b"
)
_ITSELF_TOO = late_pattern(
    r"\b(?:itself|ourselves|themselves|neither|nor|do so|(?:not|never),? (?:and|or|nor)|whether)\b|"
    r"VENDOR (?:will not|shall not|do(?:es)? not|never|may not) (?:\w+ )?(?:use|train|process)\b|"
    r"\bnot\b[^.;|]{0,80}\b(?:used|train\w*) by VENDOR"
)
_BY_OTHERS_ALONE = Unreadable("only others are barred from training; of the vendor itself nothing is said")

_BAN_WEIGHT = 4

_MODEL_WEIGHT = 3  # from here on, a pattern speaks of training models


def in_each_others_light(readings: list[Reading], paper: Paper) -> list[Reading]:
    """Readings of the main service, in the light of each other.

    What holds for beta or free use alone does not count beside the rest. A way to opt in or out that
    stands in another sentence is the condition of the ban or the permission.
    """
    readings = [r for r in readings if r.clause is None or not _NARROW.search(r.clause.surface)] or readings
    readings = [replace(r, found=_BY_OTHERS_ALONE) if _binds_others_alone(r) else r for r in readings]
    of_others = [r for r in readings if r.found is _BY_OTHERS_ALONE]
    if of_others and len(of_others) < len(readings):
        readings = [r for r in readings if r.found is not _BY_OTHERS_ALONE]
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


def _binds_others_alone(reading: Reading) -> bool:
    """Whether a ban is one on providers of models alone, and says nothing of what the vendor does itself."""
    words = reading.clause.surface if reading.clause is not None else ""
    return reading.value == choice("prohibited") and bool(_ON_OTHERS.search(words)) and not _ITSELF_TOO.search(words)
