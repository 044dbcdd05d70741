"""The table of `contract-check extract`: plain text that fits a terminal."""

from __future__ import annotations

import textwrap
from collections.abc import Container

from contract_check.model.tool import ReadContract
from contract_check.reports.paper_facts import describe_facts

_WIDTH = 100


def terms_as_table(contract: ReadContract, shown: Container[str], all_readings: bool = False) -> str:
    """A head for the document, then each term to show with its value, place and quote."""
    document, facts = contract.document, contract.facts
    pages = f", {len(document.pages)} pages" if document.pages else ""
    lines = [f"{document.path}  ({document.status.value}{pages})"]
    lines += [f"  {said}" for said in (document.problem, *document.notes) if said]
    if document.status.readable:
        dated = facts.effective_date.isoformat() if facts.effective_date else "no date found"
        parties = " / ".join(filter(None, (facts.vendor, facts.customer))) or "no names found"
        lines.append(f"  {facts.role.value}: {facts.title or 'no title'}; {parties}; {dated}")
        course = "; ".join(f"{label}: {said}" for label, said in describe_facts(contract))
        lines.extend(textwrap.wrap(course, _WIDTH, initial_indent="  ", subsequent_indent="  "))
    for term in contract.terms:
        if term.id not in shown or not (term.governing or all_readings):
            continue
        value = "unclear" if term.value is None else _plain(term.value.canonical)
        strength = f" ({term.strength.value})" if term.strength.value == "soft" else ""
        mark = "" if term.governing else "   also: "
        lines.append("")
        lines.append(f"{mark}{term.id} = {value}{strength}   [{term.confidence.value}: {term.reason}]")
        lines.append(f"    {term.citation.place}")
        quote = textwrap.shorten(" ".join(term.citation.quote.split()), 400, placeholder=" …")
        lines.extend(textwrap.wrap(f"“{quote}”", _WIDTH, initial_indent="    ", subsequent_indent="    "))
    return "\n".join(lines) + "\n"


def _plain(value: object) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    return ", ".join(value) if isinstance(value, list) else str(value)
