"""What a paper says of itself, in words, each with the place where it stands or "set in the register"."""

from __future__ import annotations

from datetime import date
from enum import StrEnum

from contract_check.model.sentence import say, word
from contract_check.model.tool import ReadContract, Signature
from contract_check.model.values import Duration
from contract_check.reports.language import _, tell
from contract_check.reports.phrases import say_day
from contract_check.reports.text import plain
from contract_check.rules.value_words import in_words

_NAMES = (
    ("vendor", say("vendor")),
    ("customer", say("customer")),
    ("effective_date", say("in force from")),
    ("initial_term", say("initial term")),
    ("renewal_term", say("renews for")),
    ("end_date", say("ends on")),
    ("extension", say("lengthens the term by")),
    ("signature", say("signatures")),
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
        page = _("p. {page}", page=str(citation.pages[0])) if citation and citation.pages else ""
        source = _("set in the register") if name in facts.corrected else page
        rows.append((tell(label), plain(f"{_say(value)} ({source})" if source else _say(value))))
    if paper.plans:
        rows.append((_("plan"), ", ".join(name.capitalize() for name in paper.plans)))
    if "role" in facts.corrected:
        rows.insert(0, (_("kind"), _("set in the register")))
    return tuple(rows)


def _say(value: object) -> str:
    match value:
        case date():
            return say_day(value)
        case Duration():
            return tell(in_words(value))
        case StrEnum():
            return tell(word(value))
        case _:
            return str(value)
