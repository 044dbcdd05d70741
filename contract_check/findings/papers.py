"""What is to be settled about the papers of a tool themselves, whatever they say.

Each is a finding of its own beside those of the rules, most pressing first.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from contract_check.findings.pilot_paper import find_pilot_paper
from contract_check.findings.unfinished import find_blanks, find_undefined, find_unsigned
from contract_check.findings.weakening import find_weakened
from contract_check.model.family import Change
from contract_check.model.paper_finding import PaperFinding, PaperMatter
from contract_check.model.rule import RuleSet, Severity, Tier
from contract_check.model.sentence import say, word
from contract_check.model.term import TermDefinition
from contract_check.model.tool import Contract
from contract_check.register.ordering import are_disputed
from contract_check.register.superseding import find_rivals


def find_paper_faults(
    contract: Contract, rules: RuleSet, tier: Tier, terms: Mapping[str, TermDefinition]
) -> tuple[PaperFinding, ...]:
    """All that is to be settled about the papers, by severity and then by matter."""
    return sort_matters([
        *find_pilot_paper(contract, tier),
        *find_weakened(contract, rules, tier, terms),
        *_disputes(contract),
        *_rivals(contract),
        *_endings(contract),
        *_drafts(contract),
        *find_unsigned(contract.papers),
        *find_blanks(contract.papers),
        *find_undefined(contract.papers),
    ])  # fmt: skip


def sort_matters(found: Sequence[PaperFinding]) -> tuple[PaperFinding, ...]:
    """The findings by severity and then by matter."""
    matters = list(PaperMatter)
    return tuple(sorted(found, key=lambda item: (item.severity.rank, matters.index(item.matter))))


def _disputes(contract: Contract) -> Iterator[PaperFinding]:
    """Clauses that rank two papers both ways."""
    seen: set[frozenset[str]] = set()
    rankings = [r for r in contract.order.rankings if not (r.clause.terms or r.clause.doubtful)]
    for ranking in rankings:
        pair = frozenset((ranking.above, ranking.below))
        if pair in seen or not are_disputed(rankings, ranking.above, ranking.below):
            continue
        seen.add(pair)
        other = next(r for r in rankings if (r.above, r.below) == (ranking.below, ranking.above))
        says = say(
            "{place} puts {first} before {second}, and {other} the other way round: where they differ, nobody can say which "
            "governs.",
            place=ranking.clause.citation.place,
            first=ranking.above,
            second=ranking.below,
            other=other.clause.citation.place,
        )
        citations = (ranking.clause.citation, other.clause.citation)
        yield PaperFinding(
            PaperMatter.DISPUTED, Severity.MAJOR, say("The papers disagree on which of them governs"), says, citations
        )


def _endings(contract: Contract) -> Iterator[PaperFinding]:
    """Letters and the like that end the agreement: what it says holds until then at most."""
    clauses = [c for paper in contract.papers for c in paper.amendments if c.change is Change.ENDED]
    for clause in clauses[:1]:
        says = say(
            "{place} ends the agreement{day}: what is found below holds until then at most. Settle on which terms the tool "
            "is used after that, or take the papers of what has ended out of the folder.",
            place=clause.citation.place,
            day=say(" on {day}", day=clause.since) if clause.since else "",
        )
        citations = tuple(one.citation for one in clauses)
        yield PaperFinding(PaperMatter.ENDED, Severity.CRITICAL, say("A paper ends the agreement"), says, citations)


def _rivals(contract: Contract) -> Iterator[PaperFinding]:
    """Two papers of a kind of which a contract has one, where nobody can say which replaced the other."""
    for first, second in find_rivals(contract.papers):
        says = say(
            "{first} and {second} are both the {kind}, and no date says which replaced the other: what only one of them gives "
            "may hold no more. Set “effective_date” of both in the register, or take the old one out of the tool's contracts.",
            first=first.document.path,
            second=second.document.path,
            kind=word(first.facts.role),
        )
        titles = (dict(paper.facts.evidence).get("title") for paper in (first, second))
        yield PaperFinding(
            PaperMatter.RIVALS,
            Severity.MAJOR,
            say("Two papers of one kind, and no date says which holds"),
            says,
            tuple(title for title in titles if title),
        )


def _drafts(contract: Contract) -> Iterator[PaperFinding]:
    """Papers that call themselves a draft, a sample or void, on their pages and in none of their sentences."""
    for paper in contract.papers:
        if called := paper.document.calls_itself:
            says = say(
                "{file} calls itself “{name}”, in a watermark, a running head or a line of its own: what it gives may never "
                "have been agreed. Put the version that was signed in its place.",
                file=paper.document.path,
                name=called,
            )
            title = say("A paper calls itself “{name}”", name=called)
            yield PaperFinding(PaperMatter.PROVISIONAL, Severity.MAJOR, title, says)
