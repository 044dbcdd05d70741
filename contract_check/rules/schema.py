"""The JSON Schema of the files in a folder of rules, for completion and hover help in an editor.

The first line of each file points at `schema.json` beside it, which `docs/write_pages.py` writes. Terms
are enumerated: no other can be read. Tiers and rules are only offered, with what they mean, since legal may
rename them and add some; `contract-check rules validate` knows what the folder really has.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from typing import Any

from pydantic import TypeAdapter

from contract_check.model.rule import RuleSet
from contract_check.model.term import TermDefinition
from contract_check.rules.rows import ExceptionRow, RuleRow, TierRow

SCHEMA_FILE = "schema.json"
_DIALECT = "https://json-schema.org/draft/2020-12/schema"


def rules_schema(terms: Mapping[str, TermDefinition], policy: RuleSet) -> dict[str, Any]:
    """The schema of a file of rules, tiers or exceptions; `policy` gives the names that are offered."""
    # A file of exceptions may be empty but for its comments.
    schema = TypeAdapter(list[RuleRow] | list[TierRow] | list[ExceptionRow] | None).json_schema()
    parts = schema["$defs"]
    rule = parts["RuleRow"]["properties"]
    rule["term"]["enum"] = sorted(terms)
    rule["term"]["enumDescriptions"] = [terms[term].question for term in sorted(terms)]
    for key in ("required", "preferred", "severity"):
        _offer_keys(rule[key], {tier.name: " ".join(tier.meaning.split()) for tier in policy.tiers})
    _offer_words(parts["ExampleRow"]["properties"]["tier"], (tier.name for tier in policy.tiers))
    _offer_words(parts["ExceptionRow"]["properties"]["rule"], (rule.name for rule in policy.rules))
    return {"$schema": _DIALECT, "title": "contract-check rules, tiers and exceptions", **schema}


def schema_text(terms: Mapping[str, TermDefinition], policy: RuleSet) -> str:
    """The schema as it stands in the file."""
    return json.dumps(rules_schema(terms, policy), indent=2, ensure_ascii=False) + "\n"


def _offer_keys(field: dict[str, Any], meanings: dict[str, str]) -> None:
    """Let an editor complete the keys of a mapping, which may be one of the forms of the field."""
    for form in (field, *field.get("anyOf", ())):
        if form.get("type") == "object":
            values = form["additionalProperties"]
            form["properties"] = {name: {"description": said, **values} for name, said in meanings.items()}


def _offer_words(field: dict[str, Any], words: Iterable[str]) -> None:
    """Let an editor complete a word and still accept any other."""
    field["anyOf"] = [{"enum": list(words)}, {"type": field.pop("type"), "minLength": field.pop("minLength")}]
