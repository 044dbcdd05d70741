"""Quantities as contracts write them: durations, percentages and sums of money.

Accepted: "seventy-two (72) hours", "2 Business Days", "thirty days'", "a calendar month",
"24-hour", "48 h", "2 bus. days", "24-48 hours" (a range), "99.9 per cent", "three nines", "half of one percent",
"US$ 1,000,000", "one hundred dollars ($100)", "GBP 2 million", and the blanks that a form or a
redaction leaves: "____ days", "[***]%".

Where words and digits disagree ("thirty (60) days"), the quantity has no value and says why.

>>> find_quantities("within seventy-two (72) hours")[0].value.canonical
'72 hours'
>>> read_percent("99.9 per cent").canonical
99.9
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

from contract_check.language.durations import find_durations, find_ordinals
from contract_check.language.needs import AnyOf, Need, has_needs, needs_of
from contract_check.language.numbers import read_number
from contract_check.language.ordinals import COUNTED_DAY
from contract_check.language.quantity import BLANK_FIGURE, CONTRADICTION, IS_BLANK, NUMBER, Quantity, QuantityKind
from contract_check.language.shares import find_percents
from contract_check.language.sums import CURRENCY_NAME, RUPEES, SIGN, find_sums
from contract_check.model.late_pattern import late_pattern
from contract_check.model.values import Amounts, Duration, Fees, Money, OpenDuration, Percent

__all__ = ["Quantity", "QuantityKind", "find_quantities", "read_amounts", "read_duration", "read_percent"]

_TO_BE_AGREED = (
    r"(?:time|period|timeframe|amount|percentage|level|figure|number\s+of\s+\w+)\s+(?:that\s+is\s+|which\s+is\s+)?"
    r"to\s+be\s+(?:mutually\s+)?(?:agreed|determined|confirmed|defined|specified)"
)
_ALONE = late_pattern(rf"(?i:{BLANK_FIGURE}|{_TO_BE_AGREED})|\bTB[CDA]\b|\b[tT]\.[bB]\.[dDcCaA]\b\.?")
# The line of a form on which a figure was typed: "_sixty_ (_60_) days".
_TYPED = late_pattern(r"(_+)([^\W_][a-zA-Z0-9-]{0,14})(_+)(?!\w)")
# What stands around a redacted name.
_NAME_AFTER = late_pattern(
    r"['’]s\b|\s(?:prior|express)(?:,? written)? (?:consent|approval|permission)\b", re.IGNORECASE
)
_ACTS = late_pattern(r"\s(?:hereby|shall|will|may|must|agrees?|grants?|acknowledges?)\b", re.IGNORECASE)
_NAME_BEFORE = late_pattern(r"(?:\A|[.,;:)]|\b(?:that|then|and|where|if))\s*\Z", re.IGNORECASE)
_CURRENCY = late_pattern(rf"(?:{SIGN})\s?\Z", re.IGNORECASE)
_CLOSED = late_pattern(r"\s*\)")


def find_quantities(text: str) -> tuple[Quantity, ...]:
    """All quantities of `text`, in order and without overlap."""
    typed = [line.span() for line in _TYPED.finditer(text)] if "_" in text else []
    if typed:
        text = _TYPED.sub(lambda line: f"{' ' * len(line[1])}{line[2]}{' ' * len(line[3])}", text)
    lowered = text.lower()
    found = [quantity for find, may_find in _FINDERS if may_find(lowered) for quantity in find(text)]
    if not found:
        return ()
    kept: list[Quantity] = []
    for quantity in sorted(found, key=lambda q: (q.start, -q.end)):
        if not kept or quantity.start >= kept[-1].end:
            kept.append(quantity)
    return tuple(_with_its_line(quantity, typed) for quantity in _hold_against_brackets(text, kept))


def _hold_against_brackets(text: str, found: Sequence[Quantity]) -> Iterator[Quantity]:
    """Where a bracket says a sum or a share again, in words for digits or the other way round, the two have to agree.

    Not so a period: "12 months (one year)" says in another unit what it is.
    """
    waiting = None
    for quantity in found:
        if waiting is not None:
            if _says_again(text, waiting, quantity) and waiting.value != quantity.value:
                waiting = Quantity(quantity.kind, waiting.start, quantity.end, None, problem=CONTRADICTION)
                continue
            yield waiting
        waiting = quantity
    if waiting is not None:
        yield waiting


def _with_its_line(quantity: Quantity, typed: Sequence[tuple[int, int]]) -> Quantity:
    """The quantity together with the printed line on which it begins."""
    start = next((start for start, end in typed if start < quantity.start < end), quantity.start)
    return replace(quantity, start=start) if start != quantity.start else quantity


def _says_again(text: str, first: Quantity, second: Quantity) -> bool:
    if first.kind is not second.kind or first.kind is QuantityKind.DURATION or not (first.value and second.value):
        return False
    in_words = [not any(map(str.isdigit, text[quantity.start : quantity.end])) for quantity in (first, second)]
    between = text[first.end : second.start]
    return in_words[0] != in_words[1] and between.strip() == "(" and _CLOSED.match(text, second.end) is not None


def read_duration(text: str) -> Duration | OpenDuration | None:
    """The one duration that `text` states, such as "72 hours"; None if it states none."""
    if text.strip().lower() in ("unspecified", "indefinite"):
        return OpenDuration("indefinite" if "indef" in text.lower() else "unspecified", text)
    found = [q.value for q in find_durations(text.replace("_", " ")) if q.value]
    value = found[0] if len(found) == 1 else None
    return value if isinstance(value, Duration) else None


def read_percent(text: str) -> Percent | None:
    """The one percentage that `text` states; None if it states none."""
    found = [q.value for q in find_percents(text) if q.value]
    value = found[0] if len(found) == 1 else None
    return value if isinstance(value, Percent) else None


def read_amounts(text: str) -> Amounts | None:
    """The amounts of a cap in the canonical spelling: "12 months fees", "USD 500,000", "total fees"."""
    amounts: list[Money | Fees] = [q.value for q in find_sums(text) if isinstance(q.value, Money)]
    for match in re.finditer(rf"({NUMBER})\s+months['’]?\s+(?:of\s+)?fees", text, re.IGNORECASE):
        months = read_number(match[1])
        if months is not None:
            amounts.append(Fees(months, match[0]))
    if re.search(r"\btotal fees\b", text, re.IGNORECASE):
        amounts.append(Fees(None, "total fees"))
    return Amounts(tuple(amounts), text) if amounts else None


def _find_blanks(text: str) -> Iterator[Quantity]:
    """Blanks and redactions that stand alone: "the recovery point objective is [***]".

    One that stands for a name is no quantity: "without [***]'s consent", "then [***] shall grant".
    """
    for match in _ALONE.finditer(text):
        start, end = match.span()
        if _NAME_AFTER.match(text, end) or (
            _ACTS.match(text, end) and _NAME_BEFORE.search(text, max(0, start - 12), start)
        ):
            continue
        sum_of = QuantityKind.MONEY if _CURRENCY.search(text, max(0, start - 5), start) else None
        yield Quantity(QuantityKind.BLANK, start, end, None, problem=IS_BLANK, measures=sum_of)


_LONG_UNITS = ("day", "month", "fortnight", "year", "hour", "min", "week", "quarter", "hr", "yr")


def _if_it_holds(need: Need, beside_figure: str = "(?!)") -> Callable[[str], bool]:
    """Whether a text in lower case has the words, or a sign beside a figure that is too short to be told by itself."""
    short = re.compile(beside_figure)
    return lambda lowered: has_needs(lowered, need) or short.search(lowered) is not None


# What must stand in a text for each to find anything there.
_FINDERS = (
    (find_percents, _if_it_holds(AnyOf(("%", "cent", "nines")))),
    (find_sums, _if_it_holds(needs_of(f"{SIGN}|{CURRENCY_NAME}", re.IGNORECASE), RUPEES)),
    (find_durations, _if_it_holds(AnyOf(_LONG_UNITS), r"\d(?: ?[hbw]|d)")),
    (find_ordinals, _if_it_holds(needs_of(COUNTED_DAY))),
    (_find_blanks, _if_it_holds(needs_of(rf"{BLANK_FIGURE}|{_TO_BE_AGREED}|TB[CDA]|t\.b\.", re.IGNORECASE))),
)
