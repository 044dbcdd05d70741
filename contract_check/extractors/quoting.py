"""Which of several passages that say the same is quoted: the one that a lawyer would point to.

The value is chosen first (`Extractor.govern`); this only chooses among readings of that value. Marks
are added up, so that no single sign decides: the passage says the term's own `core`, the wording binds
directly, several patterns agree on it, it stands in the section on the matter, it uses more of the
matter's words, and it puts a duty on the vendor. A heading, a definition, a formula, a question, what only
leads to a list or takes back what was said, a passage on something beside the paid service and one that opens with a
condition count less.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from contract_check.extractors.term_reading import Reading
from contract_check.model.late_pattern import late_pattern
from contract_check.model.term import Strength

_HEADING_WORDS = 6
_DEFINES = late_pattern(r"^\W*(?:\w+\W+){0,3}\"[^\"]{2,60}\",? (?:means|is|refers to|shall mean|has the meaning)")
_CONDITIONAL = late_pattern(
    r"^\W*(?:\w+\W+){0,2}?(?:if|when|where|should|in the event|in case|unless|upon|by way of example|for example|"
    r"notice|short version|in this case|notwithstanding)\b"
)
# A free plan, a trial or a form to be filled in is not what the customer pays for.
_BESIDE = late_pattern(r"\b(?:free (?:of charge|trials?|plans?|tier)|beta|table \d|clause 1[78]|withdraw from)\b")
_FORMULA = late_pattern(r"[÷×]|^\W*\[\(")
# "This requirement shall not apply to the extent that …": an exception to what was said before.
_TAKES_BACK = late_pattern(
    r"^\W*(?:this|these|such|the (?:foregoing|above|said)) (?:\w+ )?(?:\w+ )?(?:shall|will|does|do) "
    r"not (?:apply|extend|require|limit)\b|"
    # "Nothing in this section limits the rights that CUSTOMER has by law": what another sentence grants.
    r"^\W*(?:[\d.]+ )?nothing\b[^.;|]{0,60}?\b"
    r"(?:limit|exclud|restrict|affect|prejudic|derogat|waiv|modif|vary|varies|alter)\w*\b"
)
_LEADS_ON = late_pattern(r"^\W*(?:\S+\s+){1,16}(?:as follows|below|the following):\s*$")
_DUTY = late_pattern(r"VENDOR (?:shall|will|must|agrees)")
_MOST_WORDS = 2  # more only make a passage long
_CORE = 1.5  # more than any one other sign but the wording's own weight


def best_quote(readings: Sequence[Reading], triggers: Sequence[str], core: re.Pattern[str] | None = None) -> Reading:
    """The reading whose passage serves best as the quote; the first in the document among equals.

    `core` finds the words that state the term outright, in a passage's surface without its lead-in.
    """
    patterns: dict[object, set[str]] = {}
    for reading in readings:
        patterns.setdefault(reading.span, set()).add(reading.pattern)

    def order(reading: Reading) -> tuple[float, int]:
        return -_worth(reading, len(patterns[reading.span]), triggers, core), reading.span.start

    return min(readings, key=order)


def _worth(reading: Reading, agreeing: int, triggers: Sequence[str], core: re.Pattern[str] | None) -> float:
    clause = reading.clause
    worth = max(-3, min(3, reading.weight)) + 0.5 * min(agreeing, 3) + (reading.strength is Strength.FIRM)
    if clause is None:
        return worth
    own = clause.own
    words = sum(1 for trigger in triggers if trigger in own)
    worth += any(trigger in clause.heading for trigger in triggers)
    worth += 0.5 * min(words, _MOST_WORDS) + 0.5 * bool(_DUTY.search(own)) + 0.5 * min(len(own), 300) / 300
    worth -= 3 * (len(own.split()) <= _HEADING_WORDS and clause.table is None)
    worth -= 2 * own.rstrip().endswith("?") + 2 * bool(_TAKES_BACK.search(own)) + bool(_LEADS_ON.search(own))
    worth -= bool(_DEFINES.search(own)) + bool(_CONDITIONAL.search(own)) + bool(_BESIDE.search(own))
    worth += _CORE * (core is not None and core.search(own) is not None) - _CORE * bool(_FORMULA.search(own))
    return worth
