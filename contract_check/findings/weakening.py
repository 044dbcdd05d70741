"""An order form that gives less than the negotiated agreement it belongs to, and governs.

Order forms are signed by buyers in a hurry, long after legal has negotiated the agreement. Where the order form
goes first, what it says counts: each such term is told by itself, whether or not it still meets the policy.
"""

from __future__ import annotations

from collections.abc import Mapping

from contract_check.extractors.ranking import favour
from contract_check.findings.precedence import order_is_known, papers_for, say_why
from contract_check.model.paper_finding import PaperFinding, PaperMatter
from contract_check.model.rule import RuleSet, Severity, Tier
from contract_check.model.sentence import reword, say
from contract_check.model.term import Better, Strength, Term, TermDefinition
from contract_check.model.tool import Contract, ReadContract, Role
from contract_check.rules.value_words import in_words

_ORDERING = (Role.ORDER_FORM, Role.RENEWAL)
_MARGIN = 0.1  # a month against thirty days is no weakening


def find_weakened(
    contract: Contract, rules: RuleSet, tier: Tier, terms: Mapping[str, TermDefinition]
) -> tuple[PaperFinding, ...]:
    """One finding for every term on which an order form governs and gives less than the agreement."""
    found = []
    for definition in terms.values():
        if definition.better is Better.NONE:
            continue
        papers, rankings = papers_for(contract.papers, contract.order, definition.id)
        stated = [(paper, term) for paper in papers if (term := _governing(paper, contract, definition.id))]
        if not stated:
            continue
        first, less = stated[0]
        for paper, more in stated[1:]:
            if first.facts.role in _ORDERING and paper.facts.role is Role.MASTER and _is_less(less, more, definition):
                known = order_is_known(first, paper, rankings)
                why = say_why(first, paper, rankings)[0] if known else say("it is not known which of them governs")
                found.append(_tell(_subject(definition, rules), less, more, why, _severity(definition.id, rules, tier)))
                break
    return tuple(found)


def _governing(paper: ReadContract, contract: Contract, term: str) -> Term | None:
    own = (t for t in paper.terms if t.id == term and t.governing and t.value is not None)
    return next((t for t in own if contract.order.override_of(t) is None), None)


def _is_less(less: Term, more: Term, definition: TermDefinition) -> bool:
    if less.value is None or more.value is None or less.value == more.value:
        return False
    if definition.tracks_strength and less.strength is Strength.SOFT and more.strength is Strength.FIRM:
        return True
    given, negotiated = favour(less.value, definition), favour(more.value, definition)
    return negotiated - given > _MARGIN * abs(negotiated)


def _severity(term: str, rules: RuleSet, tier: Tier) -> Severity:
    """That of the rule on the term; minor where the policy asks nothing of it."""
    found = [rule.severity[tier.name] for rule in rules.rules if rule.term == term and tier.name in rule.severity]
    return min(found, key=lambda severity: severity.rank, default=Severity.MINOR)


def _subject(definition: TermDefinition, rules: RuleSet) -> str:
    """What the term is about, as the policy calls it."""
    titles = (rule.title for rule in rules.rules if rule.term == definition.id)
    title = next(titles, definition.question.rstrip("?"))
    said = title.strip()
    return reword(said[:1].lower() + said[1:], "{title}", title=title)


def _tell(subject: str, less: Term, more: Term, why: str, severity: Severity) -> PaperFinding:
    says = say(
        "{place} gives {less}, where the negotiated {agreement} gives {more}; {why}. Have the order form brought into line, "
        "or strike the passage.",
        place=less.citation.place,
        less=_say(less),
        agreement=more.citation.place,
        more=_say(more),
        why=why,
    )
    title = say("The order form weakens the agreement: {subject}", subject=subject)
    return PaperFinding(PaperMatter.WEAKENED, severity, title, says, (less.citation, more.citation))


def _say(term: Term) -> str:
    said = in_words(term.value) if term.value is not None else say("nothing that can be read")
    return say("{value} (a target only)", value=said) if term.strength is Strength.SOFT else said
