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

from contract_check.model.term import TermDefinition
from contract_check.rules.fact_tests import SAMPLES
from contract_check.rules.layers import packs
from contract_check.rules.operating_rows import OperatingRow, QuestionRow
from contract_check.rules.policy import Policy
from contract_check.rules.rows import ChangeRow, ExceptionRow, HandRow, PolicyRow, RuleRow, TierRow

SCHEMA_FILE = "schema.json"
_DIALECT = "https://json-schema.org/draft/2020-12/schema"


def rules_schema(terms: Mapping[str, TermDefinition], policy: Policy) -> dict[str, Any]:
    """The schema of any file in a folder of rules; `policy` gives the names that are offered."""
    names = [rule.name for rule in policy.rules.rules]
    # A file of exceptions may be empty but for its comments.
    rules = list[RuleRow | HandRow | ChangeRow]
    schema = TypeAdapter(
        rules | list[TierRow] | list[ExceptionRow] | list[OperatingRow] | list[QuestionRow] | PolicyRow | None
    ).json_schema()
    parts = schema["$defs"]
    rule = parts["RuleRow"]["properties"]
    rule["term"]["enum"] = sorted(terms)
    rule["term"]["enumDescriptions"] = [terms[term].question for term in sorted(terms)]
    tiers = {tier.name: " ".join(tier.meaning.split()) for tier in policy.rules.tiers}
    for part in ("RuleRow", "HandRow", "ChangeRow"):
        for key in ("required", "preferred", "severity", "fallback"):
            _offer_keys(parts[part]["properties"].get(key, {}), tiers)
    _offer_words(parts["ChangeRow"]["properties"]["rule"], names)
    extends = next(form for form in parts["PolicyRow"]["properties"]["extends"]["anyOf"] if form["type"] == "string")
    _offer_words(extends, packs())
    for key in ("required", "severity"):
        _offer_keys(parts["OperatingRow"]["properties"][key], tiers)
    question = parts["QuestionRow"]["properties"]
    _offer_words(question["facts"]["items"], SAMPLES)
    for field in (question["called"]["items"], question["speaks for"], parts["OperatingExampleRow"]["properties"]["tier"],
                  parts["QuestionExampleRow"]["properties"]["tier"]):  # fmt: skip
        _offer_words(field, tiers)
    _offer_words(parts["ExampleRow"]["properties"]["tier"], tiers)
    own_side = [rule.name for rule in policy.operating.rules]
    _offer_words(parts["ExceptionRow"]["properties"]["rule"], [*names, *own_side])
    return {"$schema": _DIALECT, "title": "contract-check rules, tiers, exceptions and policy", **schema}


def schema_text(terms: Mapping[str, TermDefinition], policy: Policy) -> str:
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
    bounds = {key: field.pop(key) for key in ("type", "minLength", "pattern") if key in field}
    field["anyOf"] = [{"enum": list(words)}, bounds]
