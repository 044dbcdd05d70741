"""Hold the entries of a rule file against their shape, and say in a person's words what is wrong.

Pydantic finds the faults; its wording is for programmers and its paths are not places in a file, so
each kind of fault is told anew: where it is written, what is wrong, and what to write.
"""

from __future__ import annotations

from typing import Any, TypeVar

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from contract_check.model.nearest import choose, did_you_mean
from contract_check.model.rule import Place
from contract_check.rules.rows import Row
from contract_check.rules.yaml_files import YamlFile, plain

_Row = TypeVar("_Row", bound=Row)
# Pydantic's kinds of faults that need no look at the model: what is wrong, and what to write.
_SIMPLE_FAULTS = {
    "too_short": ("There are fewer than two examples.", "Add a clause that meets the rule and one that does not."),
    "string_pattern_mismatch": (
        '"{given}" is no name.',
        "Write lower case letters, digits and hyphens, such as breach-notice.",
    ),
    "value_error": ('"{given}" is no date.', "Write year-month-day, for example 2027-03-31."),
}


def read_rows(file: YamlFile, model: type[_Row]) -> list[tuple[int, _Row]]:
    """The entries of a file that have the right shape, with their index; faults noted for the others."""
    rows = [(index, read_row(file, [index], item, model)) for index, item in enumerate(list_entries(file))]
    return [(index, row) for index, row in rows if row is not None]


def list_entries(file: YamlFile) -> list[Any]:
    """The entries of a file; a fault is noted where it is no list or empty."""
    if file.content is None or file.content == []:
        if not file.errors:
            file.fault(Place(file.name, 0), "The file is empty.", "Write at least one entry, or remove the file.")
        return []
    if not isinstance(file.content, list):
        file.fault(Place(file.name, 1), "This is not a list.", 'Begin each entry with "- " at the start of the line.')
        return []
    return file.content


def read_row(file: YamlFile, path: list[str | int], item: Any, model: type[_Row]) -> _Row | None:
    """The entry at `path` of the file, or None where its shape is wrong; then its faults are noted."""
    try:
        return model.model_validate(plain(item))
    except ValidationError as error:
        for detail in error.errors():
            _note_shape(file, path, detail, model)
    return None


def _note_shape(file: YamlFile, at: list[str | int], detail: ErrorDetails, model: type[Row]) -> None:
    """Say in a person's words what pydantic found, at the place where it is written."""
    # Alternatives (one word or a mapping) come with their type's name in the path: leave it out.
    path = [*at, *(part for part in detail["loc"] if not _is_branch(part))]
    key, kind, given = str(path[-1]) if path else "", detail["type"], detail["input"]
    own = len(path) == len(at) + 1
    fields = model.keys() if own else model.example_keys()
    place = file.place(path)
    if key in ("preferred", "severity", "fallback") and isinstance(given, dict) and kind != "missing":
        return  # "one word" complains of a mapping; the mapping's own faults are told beside it
    if kind == "extra_forbidden":
        hint = did_you_mean(key, fields, f"The keys are {', '.join(fields)}.")
        file.fault(file.key_place(path), f'There is no key "{key}" here.', hint)
    elif kind == "missing":
        samples = next((f.examples for n, f in model.model_fields.items() if own and key in (n, f.alias)), None)
        file.fault(place, f'The key "{key}" is lacking.', f'Add "{key}: …"{_say_sample(samples)}.')
    elif kind in ("enum", "literal_error"):
        _note_unknown_word(file, place, detail, key, fields)
    elif kind == "string_too_short" or given is None:
        where = file.key_place(path) if given is None else place  # what is not there has no place of its own
        remedy = "Write its text, or ask its owner for it."
        if len(path) > 1 and path[-2] == "required":
            remedy = 'Write a level, for example "not required".'
        file.fault_once(where, f'"{key}" is empty.', remedy)
    elif kind == "string_type" and not isinstance(given, dict | list):
        file.fault_once(place, f'"{given}" is not in words.', _say_in_words(model, key))
    elif kind == "dict_type" and isinstance(given, str):
        # Only "required" must be a mapping: elsewhere one word will do, and its own fault is told.
        if key == "required":
            file.fault(place, '"required" needs a level for each tier.', 'Write "tier: level" on lines of their own.')
    elif kind == "too_short" and isinstance(given, list | tuple) and len(given) >= 2:
        return  # there are two, and what is wrong with one of them is told at its place
    elif kind in _SIMPLE_FAULTS:
        wrong, remedy = _SIMPLE_FAULTS[kind]
        file.fault(place, wrong.format(given=given), remedy)
    elif kind == "model_type":
        hint = f'Write "- {model.keys()[0]}: name" and the other keys below it.'
        file.fault(place, "This is not an entry with keys.", hint)
    else:
        file.fault_once(place, f'"{key}" cannot be read: {detail["msg"]}.', "Compare it with a rule that works.")


def _note_unknown_word(file: YamlFile, place: Place, detail: ErrorDetails, key: str, fields: list[str]) -> None:
    """Say of a word that is none of a list which of them may be meant."""
    given = detail["input"]
    accepted = str(detail.get("ctx", {}).get("expected", "")).replace("'", "").replace(" or ", ", ").split(", ")
    said = f'"{given}" is no {key if key in fields else "severity"}.'
    if " " in key:
        said = f'"{given}" cannot stand at "{key}".'
    file.fault_once(place, said, choose(str(given), accepted))


def _say_in_words(model: type[Row], key: str) -> str:
    """How to write what stands there as a number: as the key has it, or as a level."""
    own = next((f.examples for n, f in model.model_fields.items() if key in (n, f.alias) and f.examples), None)
    samples = own[:1] if own else ["within 48 hours", "at least 99.9%"]
    quoted = " or ".join(f'"{sample}"' for sample in samples)
    return f"Write it in words, for example {quoted}."


def _say_sample(samples: list[Any] | None) -> str:
    return f', for example "{samples[0]}"' if samples else ""


def _is_branch(part: str | int) -> bool:
    return isinstance(part, str) and (
        "[" in part or part in ("enum", "constrained-str", "lax-or-strict", "str", "dict")
    )
