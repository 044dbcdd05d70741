"""Which of a document's readings of a term governs, and how safe that is.

By the pattern's weight, then a readable value before a blank, firm before soft, then the value
least favourable to the customer; the passage is then chosen for its quote (see `quoting`).
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from contract_check.extractors.quoting import best_quote
from contract_check.extractors.ranking import favour
from contract_check.extractors.term_reading import Reading, Unreadable
from contract_check.model.document import Edit, Span
from contract_check.model.term import Confidence, Strength, TermDefinition
from contract_check.model.values import Duration, OpenDuration

_BY_OCR = "read by OCR from a scan"
_TYPED = "words of it were typed onto the page as an annotation"
_STRUCK = "an annotation strikes out words of it, and nothing says whether that was agreed"


def govern(
    readings: Sequence[Reading], term: TermDefinition, triggers: Sequence[str], core: re.Pattern[str] | None = None
) -> tuple[Reading, str]:
    """The governing reading and the reason for the choice; `core` as in `quoting.best_quote`."""

    def order(reading: Reading) -> tuple[int, bool, bool, float, int]:
        value = reading.value
        return (
            -reading.weight,
            value is None,
            reading.strength is Strength.SOFT and term.tracks_strength,
            favour(value, term) if value is not None else 0.0,
            reading.span.start,
        )

    first = min(readings, key=order)
    # Firm or soft is part of the answer only where the term tracks it; elsewhere it is a sign among others.
    alike = [
        r for r in readings if r.found == first.found and (r.strength is first.strength or not term.tracks_strength)
    ]
    chosen = best_quote(alike, triggers, core)
    distinct = {repr(r.value.canonical) if r.value else "" for r in readings}
    if len(distinct) == 1:
        return chosen, "the only value stated"
    rivals = [r for r in readings if r.weight == first.weight and r.value != first.value]
    if not rivals:
        return chosen, f"the wording that binds most directly ({first.pattern})"
    if first.strength is Strength.FIRM and all(r.strength is Strength.SOFT for r in rivals):
        return chosen, "the only firm one of several values"
    return chosen, "the least favourable to the customer of several values"


def without_vaguer(readings: Sequence[Reading]) -> list[Reading]:
    """The readings without a time that its own sentence gives in figures: "promptly, and within 72 hours" is 72 hours."""
    exact: dict[Span, int] = {}
    for reading in readings:
        if isinstance(reading.value, Duration):
            exact[reading.span] = max(reading.weight, exact.get(reading.span, reading.weight))
    return [
        r for r in readings if not (isinstance(r.value, OpenDuration) and exact.get(r.span, r.weight - 1) >= r.weight)
    ]


def confidence_of(chosen: Reading, readings: Sequence[Reading], doubt: str = "") -> tuple[Confidence, str]:
    """How safe the governing reading is, with the reason; `doubt` is what its wording's track record says against it."""
    if isinstance(chosen.found, Unreadable):
        return Confidence.UNCLEAR, chosen.found.reason
    others = {repr(r.value.canonical) for r in readings if r.value and r.value != chosen.value}
    if others:
        also = f"; {chosen.note}" if chosen.note else ""
        said = "another value stands" if len(others) == 1 else f"{len(others)} other values stand"
        return Confidence.LIKELY, f"{said} in the same document{also}"
    if chosen.note:
        return Confidence.LIKELY, chosen.note
    if doubt:
        return Confidence.LIKELY, doubt
    return Confidence.CLEAR, "one value, in words that state it"


def doubt_ocr(confidence: Confidence, reason: str) -> tuple[Confidence, str]:
    """The confidence and reason of a reading that was recognised in a picture: never `clear`."""
    if confidence is Confidence.CLEAR:
        return Confidence.LIKELY, _BY_OCR
    return confidence, f"{reason}; {_BY_OCR}"


def doubt_edited(confidence: Confidence, reason: str, how: Edit) -> tuple[Confidence, str]:
    """The confidence and reason of a reading whose words an annotation has put onto the page, or strikes out.

    Nobody knows of struck words whether the other side agreed that they go, so it cannot be decided what holds.
    """
    if how is Edit.STRUCK:
        return Confidence.UNCLEAR, _STRUCK
    return (Confidence.LIKELY, _TYPED) if confidence is Confidence.CLEAR else (confidence, f"{reason}; {_TYPED}")


def doubt_provisional(confidence: Confidence, reason: str, called: str) -> tuple[Confidence, str]:
    """The confidence and reason of a reading of a paper that calls itself a draft or the like: never `clear`."""
    why = f"the paper calls itself “{called}”"
    return (Confidence.LIKELY, why) if confidence is Confidence.CLEAR else (confidence, f"{reason}; {why}")
