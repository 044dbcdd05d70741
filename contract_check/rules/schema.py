"""The JSON Schema of rule files, for completion and hover help in an editor.

The first line of each rule file points at `schema.json` beside it. Write it anew after a change of
`rows` or of the terms with `python -m contract_check.rules.schema`; a test says when it is stale.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from pydantic import TypeAdapter

from contract_check.rules.rows import RuleRow, TierRow

SCHEMA_FILE = "schema.json"
_DIALECT = "https://json-schema.org/draft/2020-12/schema"


def rules_schema(terms: Iterable[str]) -> dict[str, Any]:
    """The schema of a file of rules or of tiers; `terms` are offered where a rule names its term."""
    schema = TypeAdapter(list[RuleRow] | list[TierRow]).json_schema()
    schema["$defs"]["RuleRow"]["properties"]["term"]["enum"] = sorted(terms)
    return {"$schema": _DIALECT, "title": "contract-check rules and tiers", **schema}


def schema_text(terms: Iterable[str]) -> str:
    """The schema as it stands in the file."""
    return json.dumps(rules_schema(terms), indent=2, ensure_ascii=False) + "\n"


def write_schema(folder: Path, terms: Iterable[str]) -> Path:
    """Write `schema.json` into a folder of rules, and say where it is."""
    path = folder / SCHEMA_FILE
    path.write_text(schema_text(terms), encoding="utf-8")
    return path


if __name__ == "__main__":
    from contract_check.extractors.catalogue import term_definitions
    from contract_check.rules.loading import default_rules_folder

    print(write_schema(default_rules_folder(), term_definitions()))
