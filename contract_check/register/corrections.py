"""What a person sets right about a paper: the register's `papers` instead of what was read."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import fields, replace
from typing import Any

from contract_check.model.sentence import say
from contract_check.model.tool import PaperCorrection, ReadContract, Tool


def correct_paper(paper: ReadContract, tool: Tool) -> ReadContract:
    """The paper with the facts that the tool's register sets; what they were read from is cited no more."""
    given = [c for c in tool.papers if c.file in (paper.document.path, paper.document.name)]
    if not given:
        return paper
    changes = {name: value for correction in given for name, value in _changes(correction).items()}
    evidence = tuple((name, citation) for name, citation in paper.facts.evidence if name not in changes)
    doubts = tuple((name, doubt) for name, doubt in paper.facts.doubtful_dates if name not in changes)
    facts = replace(paper.facts, **changes, evidence=evidence, doubtful_dates=doubts, corrected=tuple(changes))
    return replace(paper, facts=facts)


def note_strangers(tool: Tool, files: Sequence[str]) -> tuple[str, ...]:
    """A sentence for each correction of a file that is none of the tool's."""
    own = {name for file in files for name in (file, file.rsplit("/", 1)[-1])}
    return tuple(
        say(
            "{tool}: `papers` corrects {file}, which is none of the tool's files. Correct its name.",
            tool=tool.name,
            file=repr(correction.file),
        )
        for correction in tool.papers
        if correction.file not in own
    )


def _changes(correction: PaperCorrection) -> dict[str, Any]:
    given = {field.name: getattr(correction, field.name) for field in fields(correction) if field.name != "file"}
    return {name: value for name, value in given.items() if value is not None}
