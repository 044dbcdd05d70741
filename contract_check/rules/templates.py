"""The variables in the wording of asks and fallbacks: only what a checklist can fill in."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

from jinja2 import Environment, TemplateSyntaxError, meta

from contract_check.model.nearest import choose
from contract_check.model.rule import Place
from contract_check.rules.rows import TEMPLATE_VARIABLES
from contract_check.rules.yaml_files import YamlFile

_OPEN_BRACE = re.compile(r"\{\{(?!(?:(?!\{\{).)*?\}\})")
_JINJA = Environment(autoescape=True)  # parses asks for their variables; nothing is rendered here


def check_templates(file: YamlFile, index: int, item: Mapping[str, Any]) -> None:
    """Refuse variables that no ask can fill, and braces that do not close."""
    for key, path, text in _templates(index, item):
        place = file.place(path)
        fault = find_fault(key, text)
        if fault is not None:
            name, problem, remedy = fault
            file.fault(file.find(name, place) if name else _find_open_brace(file, place), problem, remedy)


def _find_open_brace(file: YamlFile, place: Place) -> Place:
    """Where braces open that never close on their line, at or below a place."""
    for number in range(place.line, len(file.lines) + 1):
        found = _OPEN_BRACE.search(file.lines[number - 1])
        if found:
            return Place(file.name, number, found.start() + 1)
    return place


def find_fault(key: str, text: str) -> tuple[str, str, str] | None:
    """The first variable that nothing fills, what is wrong with it, and what to write; None where all is well."""
    try:
        unknown = meta.find_undeclared_variables(_JINJA.parse(text)) - set(TEMPLATE_VARIABLES)
    except TemplateSyntaxError as error:
        return "", f'"{key}" has a broken variable: {error.message}.', 'Write it as "{{ vendor }}".'
    for name in sorted(unknown):
        return name, f'"{key}" uses "{{{{ {name} }}}}", which does not exist.', choose(name, list(TEMPLATE_VARIABLES))
    return None


def _templates(index: int, item: Mapping[str, Any]) -> Iterator[tuple[str, tuple[str | int, ...], str]]:
    for key in ("ask", "fallback"):
        given = item.get(key)
        if isinstance(given, str):
            yield key, (index, key), given
        elif isinstance(given, dict):
            yield from ((key, (index, key, tier), text) for tier, text in given.items() if isinstance(text, str))
