"""A returned checklist in JSON: `done` and `note` of its findings."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from contract_check.reports.returned import Answer, read_done, say_neither


def read_json(content: bytes) -> Iterator[Answer]:
    """An answer for each finding; raises ValueError for what is no checklist in JSON."""
    try:
        checklist = json.loads(content.decode("utf-8-sig"))
    except (ValueError, RecursionError) as error:
        raise ValueError("this is no JSON that can be read") from error
    if not isinstance(checklist, dict):
        raise ValueError("this is not the JSON of a checklist")
    own = checklist.get("operating")
    lists = {
        "findings": checklist.get("findings"),
        "paper_findings": checklist.get("paper_findings"),
        "operating.findings": own.get("findings") if isinstance(own, dict) else None,
    }
    for name, entries in lists.items():
        for index, entry in enumerate(entries if isinstance(entries, list) else ()):
            if isinstance(entry, dict):
                yield _answer(entry, f"{name}[{index}]")


def _answer(entry: dict[str, Any], place: str) -> Answer:
    given, note = entry.get("done", False), entry.get("note", "")
    done = given if isinstance(given, bool) else read_done("" if given is None else str(given))
    problem = say_neither(str(given)) if done is None else ""  # the box stays as it was
    if not isinstance(note, str | None):
        problem, note = "the note is no text, and was not taken. Put it in quotation marks.", ""
    return Answer(str(entry.get("id", "")), str(entry.get("stamp", "")), done, note or "", place, problem)
