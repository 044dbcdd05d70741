"""A box and its note in the shape of the published schema."""

from __future__ import annotations

from typing import Any

from contract_check.model.finding import Finding
from contract_check.model.operating_finding import OperatingFinding
from contract_check.model.paper_finding import PaperFinding
from contract_check.reports.entries import TickEntry
from contract_check.reports.tick_text import view_tick


def describe_tick(found: Finding | PaperFinding | OperatingFinding, identifier: str) -> dict[str, Any]:
    """The fields `stamp`, `done`, `note` and `tick` of an entry."""
    view, tick = view_tick(found, identifier), found.tick
    entry = None
    if tick:
        holds = tick.fingerprint == found.fingerprint
        entry = TickEntry(on=tick.on.isoformat(), source=tick.source, done=tick.done, note=tick.note, holds=holds)
    return {"stamp": view.stamp, "done": view.done, "note": view.note, "tick": entry}
