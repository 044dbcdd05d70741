"""The file of ticks: a YAML list beside the checklists that people can read, compare and keep under version control."""

from __future__ import annotations

from collections.abc import Sequence
from io import StringIO
from pathlib import Path

from pydantic import Field
from ruamel.yaml import YAML
from ruamel.yaml.comments import CommentedSeq

from contract_check.model.errors import ContractCheckError
from contract_check.model.tick import FINDING, Tick
from contract_check.rules.faults import RuleErrors
from contract_check.rules.rows import Day, Row, Text
from contract_check.rules.shapes import read_rows
from contract_check.rules.yaml_files import read_yaml

_LARGEST = 20 * 1024**2  # bytes; ten thousand ticks have three million
_HEAD = (
    "What people ticked and noted in checklists that came back. `contract-check update` writes it, "
    "`check --ticks` shows it.\nA tick holds while the fingerprint of its finding is the same."
)


class TickRow(Row):
    """A box ticked or a note written in a returned checklist."""

    finding: str = Field(pattern=rf"^{FINDING.pattern}$", description="The finding, such as acme-crm/breach-notice.")
    done: bool = Field(description="Whether the box was ticked.")
    note: str = Field(default="", description="What was noted.")
    source: Text = Field(description="The returned file.")
    on: Day = Field(description="The day on which it was read back.", examples=["2026-10-01"])
    fingerprint: str = Field(pattern="^[0-9a-f]{12}$", description="What it was ticked against.")


def load_ticks(path: Path) -> tuple[Tick, ...]:
    """The ticks of a file. Raises ContractCheckError where there is none, RuleErrors with every fault in it."""
    if not path.is_file():
        raise ContractCheckError(
            str(path), "there is no such file of ticks.", "`contract-check update` writes one from returned checklists."
        )
    if path.stat().st_size > _LARGEST:
        raise ContractCheckError(str(path), "this is too large for a file of ticks.", "Give the file of `update`.")
    file = read_yaml(path, str(path))
    if not file.content and not file.errors:
        return ()
    rows = read_rows(file, TickRow)
    ticks: dict[tuple[str, str], Tick] = {}
    for index, row in rows:
        key = (row.finding, row.fingerprint)
        if key in ticks:
            place = file.place((index, "finding"))
            file.fault(place, f'"{row.finding}" stands here twice with one fingerprint.', "Keep one of the two.")
        ticks[key] = Tick(row.finding, row.fingerprint, row.done, row.note, row.source, row.on)
    if file.errors:
        raise RuleErrors(file.errors)
    return tuple(ticks.values())


def write_ticks(ticks: Sequence[Tick]) -> str:
    """The text of the file; the same ticks give the same bytes."""
    if not ticks:
        return "[]\n"
    whole = CommentedSeq(
        {
            "finding": tick.finding,
            "done": tick.done,
            "note": tick.note,
            "source": tick.source,
            "on": tick.on.isoformat(),
            "fingerprint": tick.fingerprint,
        }
        for tick in ticks
    )
    whole.yaml_set_start_comment(_HEAD)
    yaml = YAML()
    yaml.width = 120
    stream = StringIO()
    yaml.dump(whole, stream)
    return stream.getvalue()
