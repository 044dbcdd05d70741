"""The stage that every reading of every term passes: whether its sentence states the value, or takes it away by what stands around it.

In this order: the statement is asserted at all, and not denied, declined, struck out, proposed or told of another paper
(`language/assertion`); what is good for the customer is not told of somebody else (`language/acts_of_others`) or of another time
(`language/not_of_today`); the duty is not denied and the right not refused (`language/denials`); no passive gives the act to the
other side (`language/agents`); the act is more than possible
(`language/modality`); and what a law speaks of is promised by the vendor (`nobodys_promise`). What takes away one kind of
measure alone is in the frames of `standing`.

Accepted: "VENDOR shall encrypt data", "BOTH agree that VENDOR shall encrypt data". FALSE stands where it is the worst that a
paper can say. Rejected: "BOTH have not agreed that …", "VENDOR need not …", "VENDOR may …", "VENDOR has ceased to …".
"""

from __future__ import annotations

from contract_check.extractors.pattern import FALSE, TRUE
from contract_check.extractors.promises.bad_values import is_bad
from contract_check.extractors.promises.nobodys_promise import is_left_to_agree, is_no_promise, is_planned
from contract_check.extractors.term_reading import Found, Unreadable
from contract_check.language.acts_of_others import is_done_by_others
from contract_check.language.agents import is_the_customers_duty, is_the_vendors_right
from contract_check.language.assertion import is_asserted
from contract_check.language.denials import is_denied, is_disclaimed, is_of_nothing, is_refused
from contract_check.language.inline_lists import Said, in_full
from contract_check.language.modality import is_left_open, is_only_possible, is_supposed
from contract_check.language.not_included import is_not_included
from contract_check.language.not_of_today import is_of_another_time
from contract_check.language.open_forms import is_open_form
from contract_check.model.late_pattern import late_pattern
from contract_check.model.term import Act, Better, Kind, TermDefinition
from contract_check.model.values import Choice, Duration, Flag, Names, OpenDuration, Percent

# Acts that count where the vendor's host does them for it.
_DONE_BY_HOSTS = frozenset(
    {"security.encryption_at_rest", "security.encryption_in_transit", "security.backups", "data.residency"}
)
# These tell for themselves what the makers of models do, and call it unclear.
_TELLS_WHOSE_MODELS = frozenset({"ai.input_retention", "data.training_use"})
# Of these, as of a vendor's AI, what sub-processors, subcontractors and the makers of models do is the very matter.
_TELLS_OF_OTHERS = frozenset(
    {
        "processing.subprocessor_duties",
        "processing.subprocessor_liability",
        "processing.subprocessor_authorisation",
        "resilience.subcontracting",
    }
)
# "We do not warrant that …" says of these that nothing is told; a level of service stands beside such words, of other things.
_TOLD = (Choice, Names)
_TOLD_OF_DATA = (*_TOLD, Duration, OpenDuration)

# "If VENDOR does resolve it within DURATION, …" supposes what "if it fails to do so within DURATION" has promised.
_KEPT = late_pattern(
    r"\A\W*(?:[\d.]+ )?(?:if|where|in case|in the event that|should) VENDOR (?:(?:should|does|did|is able to|manages to|succeeds in|can) )?[a-z]+"
)
_MISSED = late_pattern(r"\b(?:not|fails?|failed|failure|miss\w*|exceed\w*|unable|late|later|longer|without|beyond)\b")


def is_stated(
    found: Found, term: TermDefinition, surface: str, span: tuple[int, int], *, denied: bool, must_be_owed: bool
) -> bool:
    """Whether a value found at `span` of a surface is stated there; `denied` where the term is one that a denial states.

    An item of a list inside the sentence states it only where it does so with what leads into the list.
    """
    said = (Said(surface, *span), *in_full(surface, *span))
    return all(_is_stated(found, term, each, denied=denied, must_be_owed=must_be_owed) for each in said)


def _is_stated(found: Found, term: TermDefinition, said: Said, *, denied: bool, must_be_owed: bool) -> bool:
    surface, start, end = said
    if found == FALSE and term.better is not Better.FALSE:
        return True
    if not is_asserted(surface, start, end) or (term.must_be_outright and is_supposed(surface, start, end)):
        return False
    if found == FALSE:
        return True
    if not (term.on_request or isinstance(found, Unreadable) or is_bad(found, term)) and _is_nobodys(
        term, surface, start, end
    ):
        return False
    tells_of_others = term.area == "ai" or term.id in _TELLS_OF_OTHERS
    if term.on_request and not tells_of_others and is_done_by_others(surface, end):
        return False
    if term.area == "sla" and isinstance(found, Duration) and _is_merely_supposed(surface, end):
        return False
    if isinstance(found, _TOLD if term.area != "data" else _TOLD_OF_DATA) and is_disclaimed(surface, end):
        return False
    if _is_offered(found, term) and is_not_included(surface, end):
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


def _is_nobodys(term: TermDefinition, surface: str, start: int, end: int) -> bool:
    """Whether a sentence states nothing that the vendor would owe today."""
    return (
        (
            term.id not in _TELLS_WHOSE_MODELS
            and is_done_by_others(surface, end, may_be_the_hosts=term.id in _DONE_BY_HOSTS)
        )
        or is_of_another_time(surface, start, end)
        or is_open_form(surface, start, end)
        or is_left_to_agree(surface)
        or (
            (term.kind not in (Kind.DURATION, Kind.PERCENT) or term.area == "ai")
            and term.area != "security"
            and is_planned(surface, end)
        )
    )


def _is_merely_supposed(surface: str, end: int) -> bool:
    """Whether a time is that of a case which is supposed; to be late is such a case, and states what would be in time."""
    supposed = _KEPT.match(surface)
    if supposed is None:
        return False
    figure = surface.find("DURATION", supposed.end(), end)
    return figure > 0 and is_supposed(surface, figure, figure + 1) and not _MISSED.search(surface, 0, figure)


def _is_offered(found: Found, term: TermDefinition) -> bool:
    """Whether a value is one that the service may come with or without; a list of names may be one of what is left out."""
    return (found == TRUE or isinstance(found, Duration | Percent | OpenDuration) or term.area == "sla") and not is_bad(
        found, term
    )


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
