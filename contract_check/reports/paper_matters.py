"""What is to be settled about the papers themselves, as entries of lists: each with an identifier that lasts."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from contract_check.model.checklist import Checklist
from contract_check.model.citation import Citation
from contract_check.model.identifier import identify_finding
from contract_check.model.rule import Severity
from contract_check.model.sentence import say
from contract_check.reports.phrases import say_matter
from contract_check.reports.text import plain
from contract_check.reports.tick_text import TickView, view_tick

LABEL = say("To settle about the papers")


@dataclass(frozen=True)
class PaperEntry:
    """One matter in words, with the passage that shows it, if one does; `rule` names its kind."""

    id: str
    rule: str
    title: str
    severity: Severity
    says: str
    citation: Citation | None
    excepted: bool
    tick: TickView


def paper_entries(checklist: Checklist) -> Iterator[PaperEntry]:
    """The matters of one tool."""
    for name, found in checklist.paper_matters:
        yield PaperEntry(
            id=identify_finding(checklist.tool.name, name),
            rule=found.matter.rule,
            title=plain(found.title),
            severity=found.severity,
            says=say_matter(found),
            excepted=found.excepted,
            citation=next(iter(found.citations), None),
            tick=view_tick(found, identify_finding(checklist.tool.name, name)),
        )
