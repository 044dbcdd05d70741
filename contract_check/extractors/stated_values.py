"""The stage that every reading of every term passes: whether its sentence states the value, or takes it away by what stands around it.

In this order: the statement is asserted at all, and not denied, declined, struck out, proposed or told of another paper
(`language/assertion`); the duty is not denied and the right not refused (`language/denials`); no passive gives the act to the
other side (`language/agents`); the act is more than possible
(`language/modality`); and what a law speaks of is promised by the vendor (`nobodys_promise`). What takes away one kind of
measure alone is in the frames of `standing`.

Accepted: "VENDOR shall encrypt data", "BOTH agree that VENDOR shall encrypt data". FALSE stands where it is the worst that a
paper can say. Rejected: "BOTH have not agreed that …", "VENDOR need not …", "VENDOR may …", "VENDOR has ceased to …".
"""

from __future__ import annotations

from contract_check.extractors.nobodys_promise import is_no_promise
from contract_check.extractors.pattern import FALSE, TRUE
from contract_check.extractors.term_reading import Found
from contract_check.language.agents import is_the_customers_duty, is_the_vendors_right
from contract_check.language.assertion import is_asserted
from contract_check.language.denials import is_denied, is_disclaimed, is_of_nothing, is_refused
from contract_check.language.modality import is_left_open, is_only_possible, is_supposed
from contract_check.model.term import Act, Better, Kind, TermDefinition
from contract_check.model.values import Choice, Duration, Flag, Names, OpenDuration, Percent


def is_stated(
    found: Found, term: TermDefinition, surface: str, span: tuple[int, int], *, denied: bool, must_be_owed: bool
) -> bool:
    """Whether a value found at `span` of a surface is stated there; `denied` where the term is one that a denial states."""
    if found == FALSE and term.better is not Better.FALSE:
        return True
    start, end = span
    if not is_asserted(surface, start, end) or (term.must_be_outright and is_supposed(surface, start, end)):
        return False
    if found == FALSE:
        return True
    if isinstance(found, Choice | Names) and is_disclaimed(surface, end):
        return False
    if not denied and _is_a_duty(found, term):
        if is_denied(surface, end) or _is_done_by_the_other_side(term, surface, start, end):
            return False
        # Names may be those of what is banned: "no telemetry is used to train".
        if not isinstance(found, Names) and is_of_nothing(surface, start, end):
            return False
        if found == TRUE and (is_refused(surface, end) or is_only_possible(surface, start, end)):
            return False
    if must_be_owed and is_left_open(surface, start, end):
        return False
    # A period may stand in a definition ("Notice Period" means …); a duty that a law speaks of may not.
    return not (term.on_request and is_no_promise(surface, end, of_definitions=term.kind is not Kind.DURATION))


def _is_done_by_the_other_side(term: TermDefinition, surface: str, start: int, end: int) -> bool:
    """Whether a passive gives the customer's right to the vendor, or the vendor's duty to the customer."""
    match term.whose_act:
        case Act.CUSTOMERS_RIGHT:
            return is_the_vendors_right(surface, start, end)
        case Act.VENDORS_DUTY:
            return is_the_customers_duty(surface, start, end)
        case Act.NEITHERS:
            return False


def _is_a_duty(found: Found, term: TermDefinition) -> bool:
    """Whether a value is one that the vendor would owe, so that denying the duty denies it.

    A refusal, "at once" and what is bad for the customer stand all the same.
    """
    if term.better is Better.FALSE:
        return False
    match found:
        case Flag(given=given):
            return given
        case Duration(amount=amount) | Percent(amount=amount):
            return amount != 0
        case OpenDuration():
            return True
        case Names():
            return term.better is Better.MORE
        case _:
            return False
