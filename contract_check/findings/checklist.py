"""Rules × the papers of one tool → findings, and the checklist made of them."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from contract_check.findings.absence import annexes_alone, explain_unread
from contract_check.findings.deciding import decide
from contract_check.findings.excepting import accept_gap, accept_matters, note_judging
from contract_check.findings.failing import decide_failed, name_failure, tell_failures
from contract_check.findings.judging import Decision, prefers
from contract_check.findings.leads import find_leads
from contract_check.findings.papers import find_paper_faults, sort_matters
from contract_check.findings.scoping import explain_unknown, rule_for
from contract_check.findings.term_course import find_course
from contract_check.findings.turns import find_turns
from contract_check.findings.wording import fill_ask, fill_fallback
from contract_check.model.accepted_gap import NO_EXCEPTIONS, Exceptions
from contract_check.model.checklist import Checklist
from contract_check.model.family import Role
from contract_check.model.finding import Finding, Inapplicable, Outcome
from contract_check.model.rule import Rule, RuleSet, Tier, Verb
from contract_check.model.sentence import join, say, word
from contract_check.model.term import TermDefinition
from contract_check.model.tool import Contract

Terms = Mapping[str, TermDefinition]


# A clause to bargain for comes before one to read again.
_WORKING_ORDER = (
    Outcome.MISSING, Outcome.BELOW, Outcome.UNCLEAR, Outcome.UNREAD, Outcome.BY_HAND, Outcome.EXCEPTED,
    Outcome.MET,
)  # fmt: skip


def build_checklist(
    contract: Contract,
    rules: RuleSet,
    tier: Tier,
    *,
    version: str,
    checked_on: date | None = None,
    terms: Terms | None = None,
    exceptions: Exceptions = NO_EXCEPTIONS,
) -> Checklist:
    """The checklist of one tool. `terms` are the known terms: by default all that are extracted."""
    as_of = day_of_check(checked_on, exceptions)
    known = _all_terms() if terms is None else terms
    findings = find_gaps(contract, rules, tier, terms=terms, exceptions=exceptions)
    later = find_gaps(contract.later, rules, tier, terms=terms, exceptions=exceptions) if contract.later else ()
    return Checklist(
        tool=contract.tool,
        tier=tier,
        papers=contract.papers,
        order=contract.order,
        not_here=contract.not_here,
        course=find_course(contract.later or contract, tier, as_of) if as_of else None,
        paper_findings=accept_matters(
            sort_matters(
                [
                    *tell_failures(findings, version),
                    *find_paper_faults(contract, rules, tier, known),
                    *find_turns(contract, findings, later, as_of),
                ]
            ),
            exceptions,
            contract.tool.name,
        ),
        findings=findings,
        rules_digest=rules.digest,
        program_version=version,
        checked_on=checked_on,
        notes=(*_write_notes(contract, rules, tier), *note_judging(exceptions, contract.tool.name)),
        policy=rules.name,
        inapplicable=_find_inapplicable(contract, rules, tier),
    )


def day_of_check(checked_on: date | None, exceptions: Exceptions) -> date | None:
    """The day on which terms, papers and exceptions are judged; None where nobody has said."""
    return checked_on or (exceptions.judged_on if exceptions.judged_on != date.min else None)


def find_gaps(
    contract: Contract,
    rules: RuleSet,
    tier: Tier,
    *,
    terms: Terms | None = None,
    exceptions: Exceptions = NO_EXCEPTIONS,
    failure: str = "",
) -> tuple[Finding, ...]:
    """A finding for every rule that asks something of `tier`, in the order to work through them.

    Gaps come first: by severity, then by outcome, area and the order of the rules. With a `failure` of the program,
    which has made it impossible to compare, nothing is decided.
    """
    known = _all_terms() if terms is None else terms
    areas = [*dict.fromkeys(definition.area for definition in known.values()), ""]
    read = [made for rule in rules.rules if (made := rule_for(rule, contract)) is not None]
    asked = [rule for rule in read if _asks_something(rule, tier)]
    found = [
        _list_by_hand(rule, contract, tier) if rule.by_hand else _find(rule, contract, tier, known[rule.term], failure)
        for rule in asked
    ]
    findings = [accept_gap(finding, exceptions, contract.tool.name) for finding in found]

    def place(finding: Finding) -> tuple[bool, int, int, int]:
        # Sorting is stable: within these, findings keep the order of the rules.
        area = areas.index(finding.rule.area)
        return not finding.outcome.is_gap, finding.severity.rank, _WORKING_ORDER.index(finding.outcome), area

    return tuple(sorted(findings, key=place))


def _find_inapplicable(contract: Contract, rules: RuleSet, tier: Tier) -> tuple[Inapplicable, ...]:
    """The rules that would ask something of the tier, and are not asked of this tool, with the reason."""
    return tuple(
        Inapplicable(
            rule,
            say(
                "It applies to {scope}; by the register and the papers this is none of them.",
                scope=rule.scope.words,
            ),
        )
        for rule in rules.rules
        if _asks_something(rule, tier) and rule_for(rule, contract) is None
    )


def _all_terms() -> Terms:
    # The extractors load spaCy, which nobody needs who brings the terms along.
    from contract_check.extractors.catalogue import term_definitions

    return term_definitions()


def _asks_something(rule: Rule, tier: Tier) -> bool:
    """Whether there is anything to find: "not required" gives no finding, only a count."""
    return rule.required[tier.name].verb is not Verb.NOT_REQUIRED


def _decide(rule: Rule, contract: Contract, tier: Tier, definition: TermDefinition) -> Decision:
    try:
        return decide(rule, tier.name, contract.papers, definition, contract.order)
    except Exception as error:  # costs this requirement, which says so, and no other
        return decide_failed(name_failure(error))


def _find(rule: Rule, contract: Contract, tier: Tier, definition: TermDefinition, failure: str) -> Finding:
    level = rule.required[tier.name]
    decision = decide_failed(failure) if failure else _decide(rule, contract, tier, definition)
    return Finding(
        tool=contract.tool.name,
        rule=rule,
        outcome=decision.outcome,
        level=level,
        severity=rule.severity[tier.name],
        gap=decision.reason if decision.outcome.is_gap else "",
        ask=fill_ask(rule.ask, contract, level),
        fallback=fill_fallback(rule.fallback.get(tier.name, ""), contract, level),
        preferred_met=prefers(decision.term, rule.preferred.get(tier.name), definition),
        term=decision.term,
        others=decision.others,
        displaced=decision.displaced,
        absence=decision.absence,
        unread_reason=decision.unread_reason,
        left_to=decision.left_to,
        failure=decision.failure,
    )


def _list_by_hand(rule: Rule, contract: Contract, tier: Tier) -> Finding:
    """What a person has to look up: no outcome is claimed, only where to begin."""
    level = rule.required[tier.name]
    return Finding(
        tool=contract.tool.name,
        rule=rule,
        outcome=Outcome.BY_HAND,
        level=level,
        severity=rule.severity[tier.name],
        gap="",
        ask=fill_ask(rule.ask, contract, level),
        fallback=fill_fallback(rule.fallback.get(tier.name, ""), contract, level),
        leads=find_leads(contract.papers, rule.look_for),
        read_in=tuple(paper.document.sha256 for paper in contract.papers),
    )


def _write_notes(contract: Contract, rules: RuleSet, tier: Tier) -> tuple[str, ...]:
    """What the reader has to know before relying on the list."""
    notes: list[str] = []
    if explain_unread(contract.papers):
        notes.append(
            say(
                "Not every page of these papers could be read. What is in order below may be changed by a page that was not."
            )
        )
    if any(paper.document.ocr_pages for paper in contract.papers):
        notes.append(
            say(
                "Some pages were read by OCR: compare the quotes with the page. What is said below not to stand in the "
                "papers may stand there in words that were not recognised."
            )
        )
    kinds = annexes_alone(contract.papers)
    if kinds == (Role.OTHER,):
        notes.append(
            say(
                "No paper here was recognised as an agreement, and none speaks of anything that is looked for: what may stand "
                "in the agreement is called unread. Add it to the folder. If one of these files is the agreement, set its "
                "“role” in the register, below “papers”."
            )
        )
    elif kinds:
        notes.append(
            say(
                "The agreement itself is not among these papers, only what belongs to it ({kinds}): what they do not give, "
                "and may stand there, is called unread. Add it to the folder.",
                kinds=join(map(word, kinds), ", "),
            )
        )
    notes += [about for about in rules.about if about]
    unknown = explain_unknown([rule for rule in rules.rules if _asks_something(rule, tier)], contract)
    notes += [unknown] if unknown else []
    idle = sum(not _asks_something(rule_for(rule, contract) or rule, tier) for rule in rules.rules)
    if idle:
        notes.append(say("Rules that ask nothing of this tier: {idle} of {all}.", idle=idle, all=len(rules.rules)))
    return tuple(notes)
