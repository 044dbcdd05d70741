"""Build model objects with sensible defaults, so that a test names only what matters to it.

    make_rule(required="within 48 hours")        make_term("72 hours", file="acme-msa.pdf")
    make_paper([term], role=Role.MASTER)          make_checklist(findings=[make_finding()])

Levels are written in words and read as the rules read them; values are written as levels are.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from contract_check.documents.sections import find_sections
from contract_check.extractors.extracting import document_from_text
from contract_check.language.clauses import Paper
from contract_check.model.accepted_gap import AcceptedGap, Exceptions
from contract_check.model.checklist import Checklist
from contract_check.model.citation import Citation, cite
from contract_check.model.document import Cell, Document, Page, ReadStatus, Section, Span, Table
from contract_check.model.finding import Absence, Finding, Outcome
from contract_check.model.operating import Kind as FactKind
from contract_check.model.operating import OperatingModel, OperatingRule, TierQuestion
from contract_check.model.register_entry import RegisterEntry
from contract_check.model.rule import Level, Place, Rule, RuleSet, Severity, Tier
from contract_check.model.term import Better, Confidence, Kind, Strength, Term, TermDefinition
from contract_check.model.tool import Contract, DocumentFacts, NearMiss, ReadContract, Role, Signature, Tool
from contract_check.model.values import Choice, Flag, Names, OpenDuration, Value
from contract_check.rules.fact_tests import parse_fact
from contract_check.rules.levels import parse_level

TERMS = {
    term.id: term
    for term in (
        TermDefinition("sla.uptime", Kind.PERCENT, Better.HIGHER, "The availability that the vendor commits to"),
        TermDefinition("sla.maintenance_notice", Kind.DURATION, Better.LONGER, "Notice of scheduled maintenance"),
        TermDefinition("security.breach_notice", Kind.DURATION, Better.SHORTER, "How soon an incident is told"),
        TermDefinition("security.audit_right", Kind.FLAG, Better.TRUE, "The customer may audit the vendor"),
        TermDefinition("security.certifications", Kind.SET, Better.MORE, "Attestations", ("SOC 2", "SOC 2 Type II", "ISO 27001")),
        TermDefinition(
            "data.training_use", Kind.CHOICE, Better.NONE, "May data train models",
            ("prohibited", "opt_in", "opt_out", "permitted"),
        ),
        TermDefinition("commercial.liability_cap", Kind.AMOUNTS, Better.HIGHER, "The general cap on liability"),
        TermDefinition("commercial.suspension_notice", Kind.DURATION, Better.LONGER, "Notice before a suspension"),
        TermDefinition("sla.deprecation_notice", Kind.DURATION, Better.LONGER, "Notice before a service ends"),
        TermDefinition("commercial.as_is", Kind.FLAG, Better.FALSE, "The service is provided as is"),
    )
}  # fmt: skip

EXPERIMENT = Tier("experiment", "Experiment", "Nobody would notice for a week.", 0)
LOAD_BEARING = Tier("load-bearing", "Load-bearing", "Work stops without the tool.", 2)


def make_value(words: Any, term: str = "security.breach_notice") -> Value | None:
    """A value from the words of a table: `72 hours`, `99.9%`, `true`, `[SOC 2]`, `unspecified`; None stays None."""
    kind = TERMS[term].kind
    if words is None:
        return None
    if isinstance(words, bool):
        return Flag(words)
    if words in ("unspecified", "indefinite"):
        return OpenDuration(words, "promptly" if words == "unspecified" else "")
    if kind is Kind.CHOICE:
        return Choice(words)
    if kind is Kind.SET:
        return Names(tuple(words))
    verb = "within" if TERMS[term].better is Better.SHORTER else "at least"
    return parse_level(f"{verb} {words}", TERMS[term]).bound


def make_document(
    path: str = "acme-msa.pdf",
    text: str = "Supplier shall notify Customer within 72 hours.",
    pages: int = 3,
    status: ReadStatus = ReadStatus.READ,
    unread: Iterable[int] = (),
    problem: str = "",
    section: str = "8.2 Incidents",
    ocr: bool = False,
) -> Document:
    """A document whose whole text stands on page 1; `unread` pages are without text; `ocr`: it is a scan."""
    if not status.readable:
        return Document(path, "f" * 64, status, problem=problem or f"{status.value}. Ask for another copy.")
    gone = set(unread)
    spans = [Span(0, len(text)), *[Span(len(text), len(text))] * (pages - 1)]
    made = tuple(Page(n, span, "no text" if n in gone else "", ocr) for n, span in enumerate(spans, start=1))
    number, _, heading = section.partition(" ")
    parts = (Section(number, heading, Span(0, len(text)), 1),) if section else ()
    notes = ("its pages were read by OCR: compare the quotes with the page",) if ocr else ()
    digest = "a1b2c3d4e5f6" + "0" * 52
    return Document(path, digest, status, made, text=text, sections=parts, problem=problem, notes=notes)


def make_document_with_tables(text: str) -> Document:
    """A document of lines: one with " | " in it is a row of a table, any other a paragraph."""
    whole, rows, blocks, tables = "", [], [], []

    def end_table() -> None:
        if rows:
            width = max(len(row) for row in rows)
            end = len(whole)
            full = tuple((*row, *[Cell("", Span(end, end))] * (width - len(row))) for row in rows)
            tables.append(Table(1, Span(rows[0][0].span.start, end), full))
            rows.clear()

    for line in text.strip("\n").split("\n"):
        whole += "\n" if whole else ""
        start = len(whole)
        if "|" not in line:
            whole = whole.rstrip("\n")
            end_table()
            whole += "\n" if whole else ""
            start = len(whole)
            whole += line.strip()
        else:
            cells = []
            for number, words in enumerate(cell.strip() for cell in line.split("|")):
                whole += " | " if number else ""
                cells.append(Cell(words, Span(len(whole), len(whole) + len(words))))
                whole += words
            rows.append(cells)
        blocks.append(Span(start, len(whole)))
    end_table()
    paragraphs = [b for b in blocks if not any(t.span.start <= b.start < t.span.end for t in tables)]
    return Document(
        "acme-support.pdf", "f" * 64, ReadStatus.READ, (Page(1, Span(0, len(whole))),), text=whole, blocks=tuple(blocks),
        sections=find_sections(whole, paragraphs), tables=tuple(tables),
    )  # fmt: skip


def make_citation(
    quote: str = "Supplier shall notify Customer within 72 hours.", file: str = "acme-msa.pdf"
) -> Citation:
    """A citation of the whole text of a document that says nothing else."""
    return cite(make_document(file, quote), Span(0, len(quote)))


def make_term(
    value: Any = "72 hours",
    term: str = "security.breach_notice",
    *,
    file: str = "acme-msa.pdf",
    quote: str = "",
    strength: Strength = Strength.FIRM,
    confidence: Confidence = Confidence.CLEAR,
    reason: str = "one passage says so",
    governing: bool = True,
) -> Term:
    """A reading; its quote says the value unless it is given."""
    citation = make_citation(quote or f"Supplier commits to {value}.", file)
    made = make_value(value, term)
    if made is None:
        confidence = Confidence.UNCLEAR
    return Term(term, made, strength, citation, confidence, reason, "shall notify", governing)


def make_paper(
    terms: Sequence[Term] = (),
    document: Document | None = None,
    *,
    role: Role = Role.MASTER,
    effective: date | None = date(2024, 1, 15),
    vendor: str = "Acme Ltd",
    customer: str = "Globex GmbH",
    searched: Iterable[str] | None = None,
    elsewhere: Iterable[str] = (),
    nearest: Citation | None = None,
    signature: Signature = Signature.NONE,
) -> ReadContract:
    """A file as read. All terms that it does not state were looked for, unless `searched` says which."""
    document = document or make_document()
    if not document.status.readable:
        return ReadContract(document, DocumentFacts())
    stated = {term.id for term in terms}
    looked = [term for term in TERMS if term not in stated] if searched is None else list(searched)
    reference = make_citation("Notices are governed by the policy at acme.example/sla.", document.path)
    return ReadContract(
        document=document,
        facts=DocumentFacts("Master Agreement", role, vendor, customer, effective, signature=signature),
        terms=tuple(terms),
        searched=tuple((term, ("breach", "incident")) for term in looked),
        elsewhere=tuple((term, reference) for term in elsewhere),
        nearest=tuple(NearMiss(term, nearest, 1) for term in looked) if nearest else (),
    )


def make_tool(name: str = "Acme CRM", **changes: Any) -> Tool:
    """A row of the register."""
    given = {"vendor": "Acme Ltd", "tier": "load-bearing", "owner": "Dana Whitfield", "ticket": "PROC-7"}
    return Tool(name=name, **{**given, "renewal": date(2027, 3, 31), **changes})


def make_level(words: str = "within 48 hours", term: str = "security.breach_notice") -> Level:
    """A level as a rule writes it."""
    return parse_level(words, TERMS[term])


def make_rule(term: str = "security.breach_notice", required: str = "within 48 hours", **changes: Any) -> Rule:
    """A rule that asks nothing of an experiment and `required` of a load-bearing tool."""
    preferred = changes.pop("preferred", "")
    severity = Severity(changes.pop("severity", "critical"))
    fallback = changes.pop("fallback", "72 hours, with a named contact")
    given: dict[str, Any] = {
        "name": term.split(".")[1].replace("_", "-"),
        "title": term.split(".")[1].replace("_", " ").capitalize(),
        "owner": "security",
        "why": "Our own deadline runs from when we know.",
        "source": "GDPR Art. 33(2)",
        "ask": "{{ vendor }} shall act {{ required }} towards {{ customer }} for {{ tool }}.",
        "fallback": {"load-bearing": fallback} if fallback else {},
    }
    return Rule(
        term=term,
        required={"experiment": make_level("not required", term), "load-bearing": make_level(required, term)},
        severity={"load-bearing": severity},
        preferred={"load-bearing": make_level(preferred, term)} if preferred else {},
        **{**given, **changes},
    )


def make_hand_rule(**changes: Any) -> Rule:
    """A rule that a person checks."""
    given: dict[str, Any] = {
        "name": "resilience-tests",
        "title": "Taking part in our resilience tests",
        "by_hand": "Does the vendor have to take part in our threat-led penetration tests?",
        "look_for": ("penetration test",),
    }
    rule = make_rule("security.audit_right", "required", severity="major")
    return replace(rule, **{"term": "", **given, **changes})


def make_rules(*rules: Rule) -> RuleSet:
    """A policy of two tiers."""
    return RuleSet((EXPERIMENT, LOAD_BEARING), rules or (make_rule(),), "0123456789abcdef" * 4, "Globex vendor policy")


def make_accepted(rule: str = "breach-notice", **changes: Any) -> AcceptedGap:
    """A gap that somebody has decided to live with."""
    given: dict[str, Any] = {
        "tool": "Acme CRM",
        "accepted_by": "Dana Whitfield",
        "why": "They hold no customer data.",
        "until": date(2027, 3, 31),
        "place": Place("exceptions.yaml", 7, 9),
    }
    return AcceptedGap(rule=rule, **{**given, **changes})


def make_exceptions(*accepted: AcceptedGap, judged_on: date = date(2026, 11, 24)) -> Exceptions:
    """Exceptions as they are judged on a day."""
    return Exceptions(accepted, judged_on)


def make_contract(*papers: ReadContract, tool: Tool | None = None) -> Contract:
    """The papers of a tool, first in precedence first."""
    return Contract(tool or make_tool(), papers)


def make_finding(outcome: Outcome = Outcome.BELOW, rule: Rule | None = None, **changes: Any) -> Finding:
    """A finding with a reading, or with its proof where nothing was found."""
    rule = rule or make_rule()
    silent = outcome in (Outcome.MISSING, Outcome.UNREAD)
    given: dict[str, Any] = {
        "level": rule.required["load-bearing"],
        "severity": rule.severity["load-bearing"],
        "gap": "" if outcome is Outcome.MET else "The contract says 72 hours; the policy asks for within 48 hours.",
        "ask": "Acme Ltd shall notify Globex GmbH within 48 hours.",
        "fallback": "72 hours, with a named contact",
        "term": None if silent else make_term(term=rule.term),
        "absence": Absence(3, (), ("breach", "incident")) if silent else None,
        "tool": "Acme CRM",
    }
    return Finding(rule=rule, outcome=outcome, **{**given, **changes})


def make_operating_rule(**changes: Any) -> OperatingRule:
    """A rule on the owner of a tool, asked of load-bearing ones alone."""
    given: dict[str, Any] = {
        "name": "named-owner",
        "fact": "owner",
        "title": "One named person answers for it",
        "required": {"experiment": False, "load-bearing": True},
        "severity": {"load-bearing": Severity.CRITICAL},
        "must_be": FactKind.PERSON,
        "must_not_say": ("team",),
        "owner": "procurement",
        "why": "Somebody has to decide.",
        "source": "Our own practice.",
        "ask": "Write the name.",
    }
    return OperatingRule(**{**given, **changes})


def make_question(**changes: Any) -> TierQuestion:
    """A question to a load-bearing tool with few users that nobody uses daily."""
    given: dict[str, Any] = {
        "name": "idle",
        "title": "Called load-bearing, and idle",
        "called": ("load-bearing",),
        "speaks_for": "experiment",
        "enough": 1,
        "facts": tuple(map(parse_fact, ("not used daily", "at most 5 users", "feeds no system"))),
        "why": "The terms are spent in the wrong place.",
        "owner": "procurement",
    }
    return TierQuestion(**{**given, **changes})


def make_operating_model(*rules: OperatingRule, questions: tuple[TierQuestion, ...] = ()) -> OperatingModel:
    """An operating model with a digest."""
    return OperatingModel(rules or (make_operating_rule(),), questions, "fedcba9876543210" * 4)


def make_entries(**said: str) -> tuple[RegisterEntry, ...]:
    """What the register says, a line for each fact; facts that are not given are blank."""
    facts = ("owner", "budget_line", "maintenance_budget", "runbook", "escalation", "used_daily", "users", "feeds")
    return tuple(RegisterEntry("tools.yaml", 5 + n, fact, said.get(fact, "")) for n, fact in enumerate(facts))


def make_checklist(findings: Iterable[Finding] = (), **changes: Any) -> Checklist:
    """A checklist of one tool."""
    given: dict[str, Any] = {
        "tool": make_tool(),
        "tier": LOAD_BEARING,
        "papers": (make_paper(),),
        "policy": "Globex vendor policy",
        "rules_digest": "0123456789abcdef" * 4,
        "program_version": "0.1.0",
    }
    return Checklist(findings=tuple(findings), **{**given, **changes})


def last_surface(text: str) -> str:
    """The last sentence of a text as patterns see it."""
    paper = Paper(document_from_text(text))
    return paper.clauses_of(len(paper.document.blocks) - 1)[-1].surface
