"""A checklist with one item of every outcome, and a portfolio around it, for the golden files."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from factories import (
    LOAD_BEARING,
    TERMS,
    make_accepted,
    make_checklist,
    make_citation,
    make_contract,
    make_document,
    make_entries,
    make_exceptions,
    make_hand_rule,
    make_operating_model,
    make_operating_rule,
    make_paper,
    make_question,
    make_rule,
    make_rules,
    make_term,
    make_tool,
)
from whole import Run

from contract_check.findings.checklist import build_checklist
from contract_check.findings.not_compared import Check, build_checklist_without_papers
from contract_check.findings.operating import check_operating
from contract_check.model.checklist import Checklist
from contract_check.model.document import ReadStatus
from contract_check.model.operating import Kind
from contract_check.model.operating_finding import OperatingCheck
from contract_check.model.rule import Severity
from contract_check.model.scope import Condition, Matter, Scope
from contract_check.model.term import Strength
from contract_check.model.tool import Role
from contract_check.rules.scopes import parse_scope

CHECKED_ON = date(2026, 11, 24)
USES_AI = parse_scope("tools that use AI")
EVIL_SCOPE = Scope((Condition(Matter.TAG, ("none",), "tagged none"),), "=1+1 <b>[x](http://evil.example)</b>")
EVIL = (
    '[Sign here](https://evil.example) ![x](http://evil.example/x.png) <script>alert("1")</script> <img src=x onerror=a> '
    "@everyone #12 **bold** `code` | a | b | &lt; =HYPERLINK(1) {{ 7 * 7 }} $x$ ~~gone~~ \u202egnp.exe"
)


def sample_checklist() -> Checklist:
    """Missing, below, soft, unclear, unread, excepted and met, and an exception that ran out; made by the program from sample papers."""
    rules = make_rules(
        make_rule("security.breach_notice", "within 48 hours", preferred="within 24 hours"),
        make_rule("sla.uptime", "at least 99.9%", severity="critical", owner="engineering"),
        make_rule("sla.maintenance_notice", "at least 5 days", severity="minor", owner="engineering"),
        make_rule("security.audit_right", "required", severity="major"),
        make_rule("security.certifications", "all of SOC 2 Type II, ISO 27001", severity="major"),
        make_rule("data.training_use", "one of prohibited, opt_in", severity="critical", owner="privacy"),
        make_rule("commercial.liability_cap", "at least 12 months fees", severity="major", owner="legal"),
        make_rule("commercial.as_is", "not allowed", severity="minor", owner="legal"),
        make_rule("commercial.suspension_notice", "at least 10 days", severity="note", owner="legal"),
        make_hand_rule(look_for=("notify", "penetration test")),
        make_rule("sla.uptime", "at least 99.9%", name="model-uptime", title="Uptime of models", scope=USES_AI),
    )
    amendment = make_paper(
        [make_term("99.95%", "sla.uptime", file="acme-amendment.pdf", quote="Availability shall be 99.95 % a month.")],
        make_document("acme-amendment.pdf", "Availability shall be 99.95 % a month.", 2, section="1 Availability"),
        role=Role.AMENDMENT,
        effective=date(2025, 3, 1),
    )
    master = make_paper(
        [
            make_term("72 hours", quote="Supplier shall notify Customer within seventy-two (72) hours."),
            make_term("99.5%", "sla.uptime", quote="Availability shall be 99.5 %."),
            make_term(
                "5 days", "sla.maintenance_notice", strength=Strength.SOFT, quote="Supplier aims to give 5 days."
            ),
            make_term(None, "commercial.liability_cap", reason="the figure is blank", quote="The cap is ________."),
            make_term("permitted", "data.training_use", quote="Supplier may use Customer Data to train models."),
            make_term(True, "security.audit_right", quote="Customer may audit Supplier once a year."),
        ],
        elsewhere=["security.certifications"],
        nearest=make_citation("Supplier may suspend users who break the rules."),
    )
    contract = make_contract(amendment, master, tool=make_tool(uses_ai=False))
    exceptions = make_exceptions(
        make_accepted("maintenance-notice", until=date(2027, 3, 31), why="They maintain on Sundays only."),
        make_accepted("liability-cap", until=date(2026, 3, 1), why="The figure was to be agreed."),
        judged_on=CHECKED_ON,
    )
    checklist = build_checklist(
        contract, rules, LOAD_BEARING, version="0.1.0", checked_on=CHECKED_ON, terms=TERMS, exceptions=exceptions
    )
    return replace(checklist, operating=sample_operating())


def sample_operating(name: str = "Acme CRM") -> OperatingCheck:
    """Our own side with an item of every outcome, and a tier in question."""
    model = make_operating_model(
        make_operating_rule(),
        make_operating_rule(name="operating-budget", fact="budget_line", title="An operating budget pays for it", must_be=Kind.REFERENCE, must_not_say=("innovation",), severity={"load-bearing": Severity.MAJOR}),
        make_operating_rule(name="maintenance-budget", fact="maintenance_budget", title="Money is set aside", must_be=Kind.SUM, severity={"load-bearing": Severity.MAJOR}),
        make_operating_rule(name="runbook", fact="runbook", title="There is a runbook", must_be=Kind.REFERENCE, severity={"load-bearing": Severity.MINOR}),
        make_operating_rule(name="escalation-path", fact="escalation", title="It is known who is called", must_be=Kind.REFERENCE, severity={"load-bearing": Severity.MAJOR}),
        questions=(make_question(),),
    )  # fmt: skip
    entries = make_entries(
        owner="Dana Whitfield", budget_line="Innovation pool 9900", maintenance_budget="as needed", users="340"
    )
    tool = make_tool(name, used_daily=False, users=340, entries=entries)
    exceptions = make_exceptions(make_accepted("runbook", tool=name, why="It is being written."), judged_on=CHECKED_ON)
    check = check_operating(tool, LOAD_BEARING, make_rules(), model, exceptions)
    assert check is not None
    return check


def evil_checklist() -> Checklist:
    """Hostile text wherever a contract, a register, a rule or a file name can bring it in."""
    file = "=cmd|'@evil[x](http://evil.example)<b>.pdf"
    citation = make_citation(EVIL, file)
    paper = make_paper(
        [
            make_term("72 hours", file=file, quote=EVIL, reason=EVIL),
            make_term(True, "security.audit_right", file=file, quote=EVIL),
        ],
        make_document(file, EVIL, status=ReadStatus.PARTLY_READ, unread=[2], problem=EVIL, section=EVIL),
        vendor=EVIL,
        nearest=citation,
        elsewhere=["data.training_use"],
    )
    rules = make_rules(
        make_rule(
            title=EVIL.replace("{{", "{"), why=EVIL.replace("{{", "{"), source="# heading", fallback="- [ ] task"
        ),
        make_rule("security.audit_right", "required"),
        make_rule("sla.uptime", "at least 99.9%", name="uptime"),
        make_rule("data.training_use", "one of prohibited"),
        make_hand_rule(by_hand=EVIL, look_for=("sign",)),
        make_rule(
            "sla.uptime", name="elsewhere", required="at least 99%", title=EVIL.replace("{{", "{"), scope=EVIL_SCOPE
        ),
    )
    tool = make_tool(EVIL, vendor="", owner=EVIL, ticket="-1+1")
    exceptions = make_exceptions(make_accepted("uptime", tool=EVIL, accepted_by=EVIL, why=EVIL))
    contract = make_contract(paper, tool=tool)
    checklist = build_checklist(contract, rules, LOAD_BEARING, version="0.1.0", terms=TERMS, exceptions=exceptions)
    texts = {"title": EVIL, "why": EVIL, "source": EVIL, "ask": EVIL}
    model = make_operating_model(
        make_operating_rule(**texts),
        make_operating_rule(**texts, name="runbook", fact="runbook", must_be=Kind.REFERENCE),
        questions=(make_question(title=EVIL, why=EVIL),),
    )
    entries = tuple(replace(entry, file=file) for entry in make_entries(owner=EVIL, runbook=EVIL))
    owned = replace(tool, used_daily=False, feeds=(EVIL,), entries=entries)
    return replace(checklist, operating=check_operating(owned, LOAD_BEARING, make_rules(), model, exceptions))


def sample_without_papers() -> Checklist:
    """A tool of the register of which no paper is in the folder."""
    tool = make_tool("Ghost", owner="Leila Haddad", contracts=("ghost-*.pdf",))
    rules = make_rules(make_rule())
    checklist = build_checklist_without_papers(tool, Check(rules, LOAD_BEARING, "0.1.0", CHECKED_ON))
    return replace(checklist, operating=sample_operating("Ghost"))


def sample_run() -> Run:
    """Two tools, a file that could not be read, one that nobody claims, and a tool without papers."""
    return Run(
        checklists=(make_checklist(tool=make_tool("Zebra Wiki", renewal=None)), sample_checklist()),
        unread=(
            make_paper(
                (), make_document("scan.pdf", status=ReadStatus.NO_TEXT, problem="no text on any page. Run OCR.")
            ),
        ),
        unclaimed=("stray.pdf",),
        without_contract=(sample_without_papers(),),
        notes=("Ghost: no file fits 'ghost-*.pdf'. Correct it in the register or add the file.",),
        stale=('exceptions.yaml:7: the exception of "uptime" for "Acme CRN" is stale: no tool is called so.',),
    )
