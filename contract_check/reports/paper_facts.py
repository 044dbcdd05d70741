"""What a paper says of itself, in words, each with the place where it stands or "set in the register"."""

from __future__ import annotations

from datetime import date
from enum import Enum

from contract_check.model.tool import ReadContract, Signature
from contract_check.model.values import Duration
from contract_check.reports.text import plain
from contract_check.rules.comparing import in_words

_NAMES = (
    ("vendor", "vendor"),
    ("customer", "customer"),
    ("effective_date", "in force from"),
    ("initial_term", "initial term"),
    ("renewal_term", "renews for"),
    ("end_date", "ends on"),
    ("extension", "lengthens the term by"),
    ("signature", "signatures"),
)


def describe_facts(paper: ReadContract) -> tuple[tuple[str, str], ...]:
    """Label and words of each fact that the paper states, with pages or the register as its source."""
    facts, places, doubts = paper.facts, dict(paper.facts.evidence), dict(paper.facts.doubtful_dates)
    rows = []
    for name, label in _NAMES:
        value = doubts.get(name) or getattr(facts, name)
        if value in (None, "", Signature.NONE):
            continue
        citation = places.get(name)
        page = f"p. {citation.pages[0]}" if citation and citation.pages else ""
        source = "set in the register" if name in facts.corrected else page
        rows.append((label, plain(f"{_say(value)} ({source})" if source else _say(value))))
    if "role" in facts.corrected:
        rows.insert(0, ("kind", "set in the register"))
    return tuple(rows)


def _say(value: object) -> str:
    match value:
        case date():
            return value.isoformat()
        case Duration():
            return in_words(value)
        case Enum():
            return str(value.value)
        case _:
            return str(value)
