"""A paper that holds what Art. 28(3) GDPR asks of a processor, without the name of a data processing agreement.

Terms of service often carry the contract on processing in a section of their own ("the Licensor acts only as a
processor and shall: (a) process personal data on instructions; …"). It is recognised by its parts: instructions, and at
least four of the seven other matters that the law lists.
Source: Regulation (EU) 2016/679 (GDPR), Art. 28(3).
"""

from __future__ import annotations

from collections.abc import Iterable

from contract_check.extractors.framework import TRUE, Reading
from contract_check.language.clauses import Paper
from contract_check.model.late_pattern import late_pattern

_INSTRUCTIONS = late_pattern(
    r"process\w*[^.;|]{0,120}personal (?:data|information)[^.;|]{0,160}\binstructions?\b|"
    r"personal (?:data|information)[^.;|]{0,120}\b(?:only|solely|except)\b[^.;|]{0,80}\binstructions?\b"
)
_OTHERS = (
    r"subject[- ]matter[^.;]{0,60}\bduration\b|\bduration\b[^.;]{0,60}(?:nature and purpose|subject[- ]matter)",
    r"\bsub-?\s?processors?\b|another processor",
    r"\b(?:assist|help|support|co-?operat)\w*[^.;]{0,200}(?:data subjects?|individuals)",
    r"\b(?:delet|destr|eras)\w*[^.;]{0,80}\b(?:or|and)\b[^.;]{0,20}\breturn|"
    r"\breturn[^.;]{0,80}\b(?:or|and)\b[^.;]{0,20}\b(?:delet|destr|eras)",
    r"demonstrat\w+ (?:its )?compliance|\baudits?\b[^.;]{0,60}inspections?",
    r"\b(?:persons|personnel|employees)\b[^.;]{0,140}confidential",
    r"personal data breach|\bbreach\b[^.;]{0,80}personal data",
)
_ENOUGH = 4


def holds_what_the_law_asks(paper: Paper) -> Iterable[Reading]:
    """The clause on instructions, where the paper as a whole is a contract on processing in substance."""
    if "instruction" not in paper.lowered or "processor" not in paper.lowered:
        return
    if sum(paper.mentions(matter) for matter in _OTHERS) < _ENOUGH:
        return
    for index in paper.plain.holding(_INSTRUCTIONS):
        for clause in paper.clauses_of(index):
            if _INSTRUCTIONS.search(clause.text.lower()) and "VENDOR" in clause.surface:
                yield Reading(
                    TRUE, clause.span, "the paper holds what the law asks of a processor", weight=-2, clause=clause
                )
                return
