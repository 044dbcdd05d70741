"""Write single values into a rule file and leave every other character as it is: comments, order and quotes.

ruamel.yaml says where a value begins and ends. A value is written as the one before it was: plain, quoted, or
folded over lines of its own; what has no place yet gets a line. The caller reads the outcome again: an edit
stands only if the file then says what was wanted and nothing else.
"""

from __future__ import annotations

import json
import textwrap
from collections.abc import Mapping, Sequence

from ruamel.yaml import YAML
from ruamel.yaml.error import YAMLError
from ruamel.yaml.nodes import MappingNode, Node, ScalarNode, SequenceNode

_WIDTH = 118


def put_value(text: str, index: int, path: Sequence[str | int], value: str | None, tiers: Sequence[str]) -> str:
    """The text with `value` at `path` in the entry with that index (from 0); None takes it out.

    `path` is a key, a key and a tier, or "examples", a number and a key. Raises ValueError where the value
    cannot be written alone.
    """
    entry = _entry(text, index)
    node = _child(entry, path[0])
    if len(path) == 1:
        if node is None:
            return _insert(text, entry, f"{path[0]}: {_flow(value)}") if value is not None else text
        return _remove_key(text, entry, str(path[0])) if value is None else _replace(text, node, value)
    if path[0] == "examples":
        return _replace(text, _example(node, path), value or "")
    key, tier = str(path[0]), str(path[1])
    if node is None:
        return _insert(text, entry, f"{key}: {{{tier}: {_flow(value)}}}") if value is not None else text
    if isinstance(node, ScalarNode):
        said = {name: value if name == tier else node.value.strip() for name in tiers}
        return _write_mapping(text, entry, key, node, said)
    if not isinstance(node, MappingNode):
        raise ValueError
    item = _child(node, tier)
    if item is not None and value is not None:
        return _replace(text, item, value)
    said = {str(name.value): child.value for name, child in node.value} | {tier: value}
    if node.flow_style or value is None:
        return _write_mapping(text, entry, key, node, said)
    last = node.value[-1][1]
    indent = " " * node.value[0][0].start_mark.column
    return _insert_line(text, _end_of(text, last), f"{indent}{tier}: {_plain_or_quoted(value)}")


def append_entry(text: str, rule: str, path: Sequence[str | int], value: str) -> str:
    """The text with a new entry at its end that says one thing of a rule."""
    said = f"{path[0]}: {{{path[1]}: {_flow(value)}}}" if len(path) == 2 else f"{path[0]}: {_plain_or_quoted(value)}"
    gap = "" if not text or text.endswith("\n\n") else "\n" if text.endswith("\n") else "\n\n"
    return f"{text}{gap}- rule: {rule}\n  {said}\n"


def _entry(text: str, index: int) -> MappingNode:
    root = YAML().compose(text)
    entry = root.value[index] if isinstance(root, SequenceNode) and index < len(root.value) else None
    if not isinstance(entry, MappingNode):
        raise ValueError
    return entry


def _child(node: Node, key: object) -> Node | None:
    if not isinstance(node, MappingNode):
        return None
    return next((value for name, value in node.value if name.value == key), None)


def _example(node: Node | None, path: Sequence[str | int]) -> Node:
    if isinstance(node, SequenceNode) and isinstance(path[1], int) and path[1] < len(node.value):
        child = _child(node.value[path[1]], path[2])
        if child is not None:
            return child
    raise ValueError


def _replace(text: str, node: Node, value: str) -> str:
    """Another scalar in the place of one, in its style, or quoted where plain YAML would be read otherwise."""
    if not isinstance(node, ScalarNode):
        raise ValueError
    start, end = node.start_mark.index, node.end_mark.index
    written = text[start:end]
    if node.style in (">", "|"):
        block = written.rstrip("\n").split("\n")
        if "#" in block[0]:
            raise ValueError
        indent = block[1][: len(block[1]) - len(block[1].lstrip())] if len(block) > 1 else "    "
        lines = textwrap.wrap(value, _WIDTH, initial_indent=indent, subsequent_indent=indent, break_on_hyphens=False)
        # Blank lines after the text belong to what follows it.
        tail = written[len(written.rstrip("\n")) :]
        return text[:start] + "\n".join([block[0], *lines]) + tail + text[end:]
    if node.style == "'":
        return text[:start] + "'" + value.replace("'", "''") + "'" + text[end:]
    if node.style == '"':
        return text[:start] + json.dumps(value, ensure_ascii=False) + text[end:]
    before = text[:start]
    in_flow = _is_flow(text, node)
    return before + (_flow(value) if in_flow else _plain_or_quoted(value)) + text[end:]


def _is_flow(text: str, node: ScalarNode) -> bool:
    """Whether the scalar stands in braces on its line, where commas and braces have a meaning."""
    line = text[text.rfind("\n", 0, node.start_mark.index) + 1 : node.start_mark.index]
    return "{" in line or "[" in line


def _write_mapping(text: str, entry: MappingNode, key: str, node: Node, said: Mapping[str, str | None]) -> str:
    """The value of a key as a mapping on one line; the key goes where nothing is left to say."""
    kept = {tier: value for tier, value in said.items() if value is not None}
    if not kept:
        return _remove_key(text, entry, key)
    start, end = node.start_mark.index, _end_of(text, node)
    if "#" in text[start:end]:
        raise ValueError
    body = "{" + ", ".join(f"{tier}: {_flow(value)}" for tier, value in kept.items()) + "}"
    start = text.rfind(":", 0, start) + 1
    column = start - text.rfind("\n", 0, start) + len(body)
    if column > _WIDTH:
        indent = "\n" + " " * (entry.value[0][0].start_mark.column + 2)
        return text[:start] + "".join(f"{indent}{t}: {_plain_or_quoted(v)}" for t, v in kept.items()) + text[end:]
    return f"{text[:start]} {body}{text[end:]}"


def _remove_key(text: str, entry: MappingNode, key: str) -> str:
    name, node = next((name, node) for name, node in entry.value if name.value == key)
    start = text.rfind("\n", 0, name.start_mark.index) + 1
    end = text.find("\n", max(_end_of(text, node) - 1, name.start_mark.index)) + 1
    if text[start : name.start_mark.index].strip() or "#" in text[start:end] or not end:
        raise ValueError
    return text[:start] + text[end:]


def _insert(text: str, entry: MappingNode, line: str) -> str:
    """A new key after `required`, or after the name of the rule where there is none."""
    after = _child(entry, "required") or _child(entry, "applies to") or _child(entry, "rule")
    if after is None or entry.flow_style:
        raise ValueError
    return _insert_line(text, _end_of(text, after), " " * entry.value[0][0].start_mark.column + line)


def _insert_line(text: str, end: int, line: str) -> str:
    stop = text.find("\n", max(end - 1, 0))
    if stop < 0:
        return f"{text}\n{line}"
    return f"{text[: stop + 1]}{line}\n{text[stop + 1 :]}"


def _end_of(text: str, node: Node) -> int:
    """Where a value ends, without the blank lines and comments up to the next key."""
    if isinstance(node, MappingNode | SequenceNode) and not node.flow_style and node.value:
        last = node.value[-1]
        return _end_of(text, last[1] if isinstance(last, tuple) else last)
    start = int(node.start_mark.index)
    return start + len(text[start : node.end_mark.index].rstrip())


def _plain_or_quoted(value: str) -> str:
    return value if _reads_as(value, value) else json.dumps(value, ensure_ascii=False)


def _flow(value: str | None) -> str:
    """A value as it is written between braces."""
    value = value or ""
    return value if _reads_as(f"{{a: {value}}}", {"a": value}) else json.dumps(value, ensure_ascii=False)


def _reads_as(written: str, wanted: object) -> bool:
    try:
        return bool(YAML(typ="safe").load(written) == wanted)
    except YAMLError:
        return False
