"""The JSON of checklists → a saved run: read from files, or made of a run that has just ended.

Only what is compared and kept is read, so that checklists of earlier versions of this program can be read too.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

from pydantic import BaseModel, ConfigDict, ValidationError

from contract_check.model.checklist import Checklist
from contract_check.model.errors import ContractCheckError
from contract_check.model.finding import Outcome
from contract_check.model.identifier import identify_finding, make_key
from contract_check.model.register_entry import RegisterEntry
from contract_check.model.rule import Severity
from contract_check.model.saved_run import Part, SavedChecklist, SavedFinding, SavedRun
from contract_check.model.values import Canonical
from contract_check.reports.json_report import describe_checklist
from contract_check.reports.language import ENGLISH, speaking
from contract_check.reports.text import on_one_line

_LARGEST = 200_000_000  # bytes of one checklist; the largest that was ever written had two million


class _Part(BaseModel):
    model_config = ConfigDict(extra="ignore")


class _Citation(_Part):
    file: str
    pages: list[int] = []
    section: str = ""
    quote: str = ""
    line: int = 0
    cell: str = ""
    field: str = ""
    value: str = ""

    @property
    def place(self) -> str:
        if self.field:
            return RegisterEntry(self.file, self.line, self.field, self.value, self.cell).place
        pages = f", p. {self.pages[0]}" if len(self.pages) == 1 else ""
        pages = f", pp. {self.pages[0]}–{self.pages[-1]}" if len(self.pages) > 1 else pages
        return f"{self.file}{pages}{f', § {self.section}' if self.section else ''}"


class _Reading(_Part):
    value: bool | int | float | str | list[str] | None
    strength: str = ""
    citation: _Citation


class _Exception(_Part):
    accepted_by: str
    until: str
    expired: bool


class _Finding(_Part):
    id: str = ""
    rule: str
    term: str = ""
    title: str
    outcome: Outcome
    severity: Severity
    required: str
    gap: str = ""
    reading: _Reading | None = None
    citation: _Citation | None = None
    exception: _Exception | None = None


class _Matter(_Part):
    id: str = ""
    title: str
    severity: Severity
    says: str
    citations: list[_Citation] = []
    exception: _Exception | None = None


class _OwnSide(_Part):
    findings: list[_Finding]


class _Paper(_Part):
    file: str
    status: str


class _Tier(_Part):
    name: str


class _Tool(_Part):
    key: str = ""
    name: str
    tier: _Tier


class _Checklist(_Part):
    schema_version: str
    rules_digest: str
    checked_on: str | None = None
    tool: _Tool
    papers: list[_Paper] = []
    findings: list[_Finding]
    paper_findings: list[_Matter] = []
    operating: _OwnSide | None = None


def save_run(checklists: Iterable[Checklist]) -> SavedRun:
    """What a run has found, as its JSON says it; tools without a contract come with our own side alone."""
    return SavedRun(tuple(map(save_checklist, checklists)))


@speaking(ENGLISH)  # for programs
def save_checklist(checklist: Checklist) -> SavedChecklist:
    """What a run has found of one tool."""
    return _save(describe_checklist(checklist).model_dump(mode="json"))


def load_run(path: Path) -> SavedRun:
    """The run whose checklists stand in a file or a folder of JSON.

    Raises ContractCheckError where there is none, and for a file that is no checklist.
    """
    paths = find_saved(path)
    if not paths:
        remedy = "Give what `contract-check check --format json` wrote: a file, or its folder."
        raise ContractCheckError(str(path), "there is no saved checklist (*.json) here.", remedy)
    loaded = [_load(file) for file in paths if path.is_file() or not _is_something_else(file)]
    if not loaded:
        raise ContractCheckError(str(path), "none of the JSON files here is a checklist.", "Give another folder.")
    return SavedRun(tuple(loaded))


def find_saved(path: Path) -> Sequence[Path]:
    """The JSON files that a saved run is made of; none where the path is something else."""
    if path.is_file():
        return [path] if path.suffix.lower() == ".json" else []
    return sorted(file for file in path.glob("*.json") if file.is_file()) if path.is_dir() else []


def _is_something_else(path: Path) -> bool:
    """Whether a file beside the checklists is plainly none; what cannot be read, or is half a checklist, is told."""
    try:
        content = json.loads(path.read_bytes())
    except (OSError, ValueError):
        return False
    return not isinstance(content, dict) or not {"tool", "findings"} & set(content)


def _load(path: Path) -> SavedChecklist:
    try:
        if path.stat().st_size > _LARGEST:
            raise ContractCheckError(str(path), "the file is too large for a checklist.", "Give another file.")
        return _save(path.read_bytes())
    except OSError as error:
        raise ContractCheckError(str(path), f"the file cannot be read ({error.strerror}).", "Look at it.") from error
    except ValidationError as error:
        first = error.errors()[0]
        where = ".".join(str(part) for part in first["loc"]) or "the file"
        remedy = "Give files that `contract-check check --format json` wrote, and no others."
        raise ContractCheckError(str(path), f"this is no checklist ({where}: {first['msg']}).", remedy) from error


def _save(content: bytes | dict[str, Any]) -> SavedChecklist:
    read = _Checklist.model_validate_json(content) if isinstance(content, bytes) else _Checklist.model_validate(content)
    own_side = read.operating.findings if read.operating else []
    return SavedChecklist(
        key=read.tool.key or make_key(read.tool.name),
        name=read.tool.name,
        tier=read.tool.tier.name,
        checked_on=read.checked_on or "",
        rules_digest=read.rules_digest,
        findings=(
            *_findings(read, read.findings, "contract"),
            *map(_save_matter, read.paper_findings),
            *_findings(read, own_side, "own side"),
        ),
        unread=tuple(paper.file for paper in read.papers if paper.status != "read"),
    )


def _save_matter(matter: _Matter) -> SavedFinding:
    """What is to settle about the papers, by the name that lasts."""
    citation = next(iter(matter.citations), None)
    held = matter.exception if matter.exception and not matter.exception.expired else None
    return SavedFinding(
        id=matter.id,
        rule=matter.id.partition("/")[2],
        title=on_one_line(matter.title),
        part="papers",
        term="",
        outcome=Outcome.EXCEPTED if held else Outcome.BELOW,
        severity=matter.severity,
        required="",
        gap=matter.says,
        place=citation.place if citation else "",
        quote=citation.quote if citation else "",
        accepted_by=held.accepted_by if held else "",
        accepted_until=held.until if held else "",
    )


def _findings(read: _Checklist, findings: Iterable[_Finding], part: Part) -> Iterable[SavedFinding]:
    for finding in findings:
        reading, exception = finding.reading, finding.exception
        citation = reading.citation if reading else finding.citation
        value: Canonical | None = (
            reading.value if reading else (finding.citation.value or None) if finding.citation else None
        )
        held = exception if exception and not exception.expired else None
        yield SavedFinding(
            id=finding.id or identify_finding(read.tool.name, finding.rule),
            rule=finding.rule,
            title=on_one_line(finding.title),
            part=part,
            term=finding.term,
            outcome=finding.outcome,
            severity=finding.severity,
            required=finding.required,
            gap=finding.gap,
            value=value,
            strength=reading.strength if reading else "",
            place=citation.place if citation else "",
            quote=citation.quote or citation.value if citation else "",
            accepted_by=held.accepted_by if held else "",
            accepted_until=held.until if held else "",
        )
