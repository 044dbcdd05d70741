"""Letters and drafts ask to replace the words that stand now, and not those that an amendment has replaced already."""

from __future__ import annotations

import pytest

from contract_check.extractors.extracting import document_from_text, read_contract
from contract_check.findings.checklist import build_checklist
from contract_check.model.tool import Tool
from contract_check.register.families import build_contract
from contract_check.reports.asks import Ask, asks_of
from contract_check.rules.loading import default_rules_folder, load_rules

RULES = load_rules(default_rules_folder())
MASTER = (
    "Master Subscription Agreement\nThis Agreement is made as of May 5, 2022 between Acme Ltd (“Provider”) and Globex GmbH (“Customer”).\n"
    "5.1 Provider shall notify Customer of a Security Incident within seventy-two (72) hours."
)


def ask(*clauses: str) -> Ask:
    texts = [("msa.pdf", MASTER)]
    for number, clause in enumerate(clauses, start=1):
        title = f"Amendment No. {number} to Master Subscription Agreement"
        texts.append((f"{number}.pdf", f"{title}\nThis Amendment is made as of March 1, 202{number + 2}.\n1. {clause}"))
    contract = build_contract(Tool("Acme"), [read_contract(document_from_text(text, name)) for name, text in texts])
    made = build_checklist(contract, RULES, RULES.tiers[-1], version="0")
    return next(one for one in asks_of(made) if one.finding.rule.term == "security.breach_notice")


WORDS = "In Section 5.1 the words “{} hours” are replaced by “{} hours”."


@pytest.mark.parametrize(
    ("clauses", "quote", "after"),
    [
        ([], "within seventy-two (72) hours.", ""),
        ([WORDS.format("seventy-two (72)", 96)], "within 96 hours.", ", as amended by Amendment No. 1 to Master Subscription Agreement"),
        ([WORDS.format("seventy-two (72)", 96), WORDS.format(96, 80)], "within 80 hours.", ", as amended by Amendment No. 2 to Master Subscription Agreement"),
        (["Section 5.1 is replaced by the following: “Provider shall notify Customer of a Security Incident within 96 hours.”"],
         "Provider shall notify Customer of a Security Incident within 96 hours.", ", as amended by Amendment No. 1 to Master Subscription Agreement"),
        (["Section 5.2 is replaced by the following: “Reserved.”"], "within seventy-two (72) hours.", ""),
    ],
)  # fmt: skip
def test_the_words_that_stand_now_are_struck(clauses: list[str], quote: str, after: str) -> None:
    made = ask(*clauses)
    assert made.quote.endswith(quote)
    assert (made.section, made.after) == ("Section 5.1", after)
    assert "are replaced by" not in made.quote


def test_what_an_amendment_adds_is_its_own() -> None:
    made = ask("Section 5.1 is deleted.", "Provider shall notify Customer of a Security Incident within 96 hours.")
    assert (made.section, made.after) == ("Section 1", "")
