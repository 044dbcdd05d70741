"""What is wrong with the papers themselves, whatever they say."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from contract_check.model.accepted_gap import AcceptedGap
from contract_check.model.citation import Citation
from contract_check.model.rule import Severity
from contract_check.model.tick import Tick, take_fingerprint


class PaperMatter(StrEnum):
    """What can be wrong with the papers themselves, whatever they say."""

    NOT_IN_FOLDER = "not in the folder"
    FAILED = "not compared"
    PILOT_PAPER = "pilot paper"
    WEAKENED = "weakened by an order form"
    DISPUTED = "order disputed"
    RIVALS = "which one holds"
    COMING = "not yet in force"
    ENDED = "agreement ended"
    PROVISIONAL = "calls itself a draft"
    UNSIGNED = "not signed"
    BLANK = "left blank"
    UNDEFINED = "not defined"

    @property
    def rule(self) -> str:
        """What the matter is called where a finding has its rule: "papers-not-signed"."""
        return f"papers-{self.value.replace(' ', '-')}"


@dataclass(frozen=True)
class PaperFinding:
    """Something about the papers of a tool that no rule asks for: `says` in a sentence or two, with its passages.

    `accepted` is the exception that was made for it, `excepted` whether that is in force.
    """

    matter: PaperMatter
    severity: Severity
    title: str
    says: str
    citations: tuple[Citation, ...] = ()
    accepted: AcceptedGap | None = None
    excepted: bool = False
    tick: Tick | None = None

    @property
    def fingerprint(self) -> str:
        """What a tick is given against: the matter and the passages that show it."""
        return take_fingerprint(self.matter, [citation.quote for citation in self.citations] or self.says)


def name_matters(findings: Iterable[PaperFinding]) -> tuple[tuple[str, PaperFinding], ...]:
    """Each finding by a name that lasts; a second one of the same kind gets a number: "papers-not-signed-2"."""
    seen: Counter[str] = Counter()
    named = []
    for found in findings:
        kind = found.matter.rule
        seen[kind] += 1
        named.append((f"{kind}-{seen[kind]}" if seen[kind] > 1 else kind, found))
    return tuple(named)
