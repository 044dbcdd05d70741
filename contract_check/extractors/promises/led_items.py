"""What leads into an item of a list takes it from the customer: other cases, what is not given, examples, the customer's own tasks.

Accepted: "For on-premises deployments only:", "The following applies to the Enterprise plan:", "The following services are excluded:",
"Optional services that Customer has not ordered:", "Examples of what can be ordered:", "Customer is responsible for the following:".
Rejected: "The following applies:", "The following are excluded from downtime:", "Customer shall: … Provider shall …", "The cap does not apply to:".
"""

from __future__ import annotations

from dataclasses import replace

from contract_check.extractors.plans.holdings import Holdings
from contract_check.extractors.plans.kept_for_a_plan import plan_it_is_kept_for
from contract_check.extractors.promises.open_facts import hangs_on_an_open_fact
from contract_check.language.clauses import Clause, Paper
from contract_check.language.customer_kinds import is_of_a_kind
from contract_check.language.other_cases import is_about, is_of_another_case, names_another_case
from contract_check.model.late_pattern import late_pattern
from contract_check.model.term import Act, TermDefinition

_HEAD = r"\A\W*(?:[\d.]+ |\(?\w{1,3}[.)] )?"
_THINGS = r"(?:services?|items?|tasks?|activit(?:y|ies)|works?|features?|functions?|options?|modules?|measures?|deliverables?|products?)"
_FOLLOWING = rf"(?:(?:the|these) )?(?:following(?: [\w-]+){{0,3}}?|{_THINGS}(?: listed)? below)"
_APPLIES = late_pattern(
    rf"{_HEAD}(?P<when>[^:;|]{{3,120}}, )?{_FOLLOWING} (?:(?:shall|will) )?(?:only )?"
    r"(?:appl(?:y|ies)|(?:is|are) (?:available|included|provided|offered|given|valid))(?P<rest> [^:;|]+):?\W*\Z"
)
_OUT = r"(?:excluded|optional|out[- ]of[- ]scope|future|planned|unsupported)"
_NOT_GIVEN = late_pattern(
    rf"{_HEAD}(?:{_FOLLOWING} (?:is|are|shall be|remains?) (?:\w+ly )?(?:not (?:part of|included in|covered by|within|in|among) (?:the |this |VENDOR's )?"
    r"(?:\w+ )?(?:services?|scope|subscription|order(?: form)?|offer|agreement|contract)|not (?:included|covered|offered|provided|promised|guaranteed)|"
    rf"excluded(?! from)|out of scope|outside|optional|planned|deleted|examples?|illustrations?)\b|{_OUT} {_THINGS}\b(?! (?:is|are) included)|"
    r"(?:examples?|illustrations?) of (?!the (?:services|obligations))|"
    r"VENDOR (?:(?:does|do|shall|will|can) not|cannot) (?:undertake|provide|offer|perform|guarantee|promise|commit to|owe)\b)[^:|]*:\W*\Z"
)
_CUSTOMERS = late_pattern(
    rf"{_HEAD}(?:CUSTOMER (?:(?:is|are|shall be|remains?) (?:\w+ly )?responsible for|(?:shall|must|will|agrees? to|undertakes? to) "
    r"(?:ensure|procure|see to it|arrange|make sure))\b|CUSTOMER's (?:\w+ )?(?:obligations|responsibilities|duties|tasks)\b)[^:|]*:\W*\Z"
)
# A list inside a sentence: a colon, and items with semicolons between them.
_LEAD_OF_ITEMS = late_pattern(r"[^:;|]{3,160}:(?= [^:|]*;)")
_OF_WHAT_IS_SOLD = late_pattern(rf"\b(?:{_THINGS}|orders?|ordered|releases?|examples?|scope)\b")
# Here what is excluded may be what the customer is given.
_OF_EXCLUSIONS = frozenset(
    {
        "commercial.liability_carveouts",
        "commercial.liability_cap",
        "data.training_use",
        "data.aggregate_use",
        "sla.maintenance_notice",
    }
)


def is_led_away(clause: Clause, paper: Paper, term: TermDefinition, holdings: Holdings, opening: str) -> Clause | None:
    """The sentence that leads into the item of a clause and takes it from the customer; None where none does."""
    index = paper.block_at(clause.span.start)
    leader = paper.lead_in_of(index) if index >= 0 else None
    said = paper.clauses_of(leader) if leader is not None else ()
    lead = said[-1] if said else _lead_in_the_sentence(clause)
    if lead is None:
        return None
    if _is_of_others(lead.own, holdings, opening):
        return lead
    is_of_exclusions = term.id in _OF_EXCLUSIONS and not _OF_WHAT_IS_SOLD.search(lead.own)
    if not is_of_exclusions and _NOT_GIVEN.match(lead.own):
        return lead
    is_owed = term.whose_act is Act.VENDORS_DUTY and "VENDOR" not in clause.own and "BOTH" not in clause.own
    return lead if is_owed and _CUSTOMERS.match(lead.own) else None


def _lead_in_the_sentence(clause: Clause) -> Clause | None:
    """What leads into a list inside a sentence, up to its colon; None where it has none."""
    head = _LEAD_OF_ITEMS.match(clause.own)
    return replace(clause, surface=head[0], start=0) if head is not None else None


def _is_of_others(lead: str, holdings: Holdings, opening: str) -> bool:
    """Whether what leads into a list keeps it for a case or a plan that need not be the customer's."""
    head = lead.rstrip(" :") + ","
    if is_of_another_case(head, opening) or is_of_a_kind(lead, opening):
        return True
    plan = plan_it_is_kept_for(head)
    if plan and plan not in holdings.plans and plan not in opening:
        return True
    applies = _APPLIES.match(lead)
    if applies is None:
        return False
    words = f"{applies['when'] or ''}{applies['rest']}"
    return (names_another_case(words) and not is_about(words, opening)) or (
        hangs_on_an_open_fact(words, holdings) and not holdings.includes(words)
    )
