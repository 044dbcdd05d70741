"""Values that are as bad for the customer as can be: what is told of a part, or of anybody, may be said of the whole without harm."""

from __future__ import annotations

from contract_check.extractors.term_reading import Found
from contract_check.model.term import Better, TermDefinition
from contract_check.model.values import Choice, Duration, Flag, Percent

_BAD_CHOICES = frozenset({"permitted", "opt_out", "business_hours", "year"})


def is_bad(found: Found, term: TermDefinition) -> bool:
    """Whether a value is as bad for the customer as can be."""
    match found:
        case Flag(given=given):
            return given == (term.better is Better.FALSE)
        case Duration(amount=amount) | Percent(amount=amount):
            return amount == 0 and term.better is not Better.SHORTER
        case Choice(word=word):
            return word in _BAD_CHOICES
        case _:
            return False
