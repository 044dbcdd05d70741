"""What is to be settled about the papers themselves, as entries of lists: each with an identifier that lasts."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from contract_check.model.citation import Citation
from contract_check.model.finding import Checklist
from contract_check.model.rule import Severity
from contract_check.reports.text import plain

LABEL = "To settle about the papers"


@dataclass(frozen=True)
class PaperEntry:
    """One matter in words, with the passage that shows it, if one does; `rule` names its kind."""

    id: str
    rule: str
    title: str
    severity: Severity
    says: str
    citation: Citation | None


def paper_entries(checklist: Checklist) -> Iterator[PaperEntry]:
    """The matters of one tool; a second one of the same kind gets a number."""
    seen: Counter[str] = Counter()
    for found in checklist.paper_findings:
        rule = f"papers-{found.matter.value.replace(' ', '-')}"
        seen[rule] += 1
        again = f"-{seen[rule]}" if seen[rule] > 1 else ""
        yield PaperEntry(
            id=f"{checklist.tool.key}/{rule}{again}",
            rule=rule,
            title=plain(found.title),
            severity=found.severity,
            says=plain(found.says),
            citation=next(iter(found.citations), None),
        )
