"""Read a YAML file so that every value can be pointed at by line and column."""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from ruamel.yaml import YAML
from ruamel.yaml.comments import CommentedMap, CommentedSeq
from ruamel.yaml.constructor import RoundTripConstructor
from ruamel.yaml.error import MarkedYAMLError, YAMLError

from contract_check.model.rule import Place
from contract_check.rules.faults import RuleError

_HINTS = (
    ("\\t", "Indent with spaces: YAML does not allow tabs."),
    ("quoted scalar", 'Close the quotation mark, or put the text after "key: >" on lines of its own.'),
    ("duplicate key", "Keep one of the two."),
    ("mapping values are not allowed", 'Put text that holds a colon in quotation marks, or after ">".'),
    ("could not find expected ':'", 'Write "key: text", with a blank after the colon.'),
    ("expected <block end>", "Line the key up with the keys above it."),
    ("did not find expected", "Line the key up with the keys above it."),
)
_SET_IN = "Line the key up with the keys above it; text that goes on here and holds a colon belongs in quotation marks."
_KEY = re.compile(r"\s+[\w-]+(?: [\w-]+)?")


@dataclass
class YamlFile:
    """One file: its parsed content, its lines, and the faults found in it so far."""

    name: str
    lines: tuple[str, ...] = ()
    content: Any = None
    errors: list[RuleError] = field(default_factory=list)

    def place(self, path: Sequence[str | int]) -> Place:
        """Where the value at a path of keys and indices is written.

        A path that leaves the file (a key that is lacking) points at the last part that exists.
        """
        node, place = self.content, Place(self.name, 1, 1)
        for key in path:
            try:
                line, column = node.lc.value(key) if isinstance(node, CommentedMap) else node.lc.item(key)
                node = node[key]
            except (AttributeError, KeyError, IndexError, TypeError):
                break
            place = Place(self.name, line + 1, column + 1)
        return place

    def key_place(self, path: Sequence[str | int]) -> Place:
        """Where the key itself is written, for keys that should not be there."""
        node = self.content
        try:
            for key in path[:-1]:
                node = node[key]
            line, column = node.lc.key(path[-1])
        except (AttributeError, KeyError, IndexError, TypeError):
            return self.place(path)
        return Place(self.name, line + 1, column + 1)

    def fault(self, place: Place, message: str, suggestion: str = "") -> None:
        """Note a fault, with the line that it is in."""
        excerpt = self.lines[place.line - 1] if 0 < place.line <= len(self.lines) else ""
        self.errors.append(RuleError(place, message, suggestion, excerpt))

    def fault_once(self, place: Place, message: str, suggestion: str = "") -> None:
        """Note a fault unless one is noted at that place: where a key allows two forms, both complain."""
        if all(error.place != place for error in self.errors):
            self.fault(place, message, suggestion)

    def find(self, text: str, after: Place) -> Place:
        """Where `text` first stands at or below a place, which is returned if it does not."""
        for number in range(after.line, len(self.lines) + 1):
            column = self.lines[number - 1].find(text)
            if column >= 0:
                return Place(self.name, number, column + 1)
        return after


def read_yaml(path: Path, name: str, text: str | None = None) -> YamlFile:
    """The file at `path`, or `text` in its place; what cannot be read as YAML is a fault in it, and its content is None."""
    file = YamlFile(name)
    try:
        text = path.read_text(encoding="utf-8-sig") if text is None else text
    except UnicodeDecodeError:
        file.fault(Place(name, 0), "The file is not text in UTF-8.", "Save it again with the encoding UTF-8.")
        return file
    except OSError as error:
        file.fault(Place(name, 0), f"The file cannot be read ({error.strerror}).", "Check its permissions.")
        return file
    file.lines = tuple(text.splitlines())
    try:
        file.content = _parser().load(text)
    except MarkedYAMLError as error:
        _note_syntax(file, error)
    except YAMLError as error:
        problem = str(error).split("\n")[0].strip()
        file.fault(
            Place(name, 0), f"This is not readable as YAML: {problem}.", "Remove the character, or type it anew."
        )
    return file


class _Constructor(RoundTripConstructor):
    """Dates stay text: a day that does not exist is then a fault like any other, with its place."""


_Constructor.add_constructor("tag:yaml.org,2002:timestamp", RoundTripConstructor.construct_yaml_str)


def _parser() -> YAML:
    parser = YAML(typ="rt")
    parser.Constructor = _Constructor
    return parser


def plain(node: Any) -> Any:
    """Parsed YAML as plain lists, dicts and scalars, without comments and places."""
    if isinstance(node, CommentedMap):
        return {str(key): plain(value) for key, value in node.items()}
    if isinstance(node, CommentedSeq):
        return [plain(item) for item in node]
    return str(node) if isinstance(node, str) else node


def digest_files(files: Sequence[YamlFile]) -> str:
    """A fingerprint of what files say: comments, spacing and quotation marks do not count."""
    said: list[Any] = [[Path(file.name).stem, plain(file.content)] for file in files]
    return hashlib.sha256(json.dumps(said, sort_keys=True, ensure_ascii=False).encode()).hexdigest()


def _note_syntax(file: YamlFile, error: MarkedYAMLError) -> None:
    problem = str(error.problem or "this is not YAML").split("\n")[0].strip()
    context = str(error.context or "")
    open_quote = "quoted scalar" in context or "quoted scalar" in problem
    no_colon = problem.startswith("could not find expected ':'")
    mark = error.context_mark if (open_quote or no_colon) and error.context_mark else error.problem_mark
    line, column = (mark.line, mark.column) if mark else (0, 0)
    place = Place(file.name, min(line + 1, max(len(file.lines), 1)), column + 1)
    said = f"{context} {problem}" if open_quote else problem
    if problem.startswith("mapping values") and _is_set_in_too_far(file.lines, line, column):
        place = Place(file.name, line + 1, _indent(file.lines[line]) + 1)
        file.fault(place, "This is not readable as YAML: this stands further in than the key above it.", _SET_IN)
        return
    hint = next((hint for sign, hint in _HINTS if sign in said), "Compare the indentation with a rule that works.")
    if problem.startswith("expected <block end>"):
        hint = _line_up(file.lines[place.line - 1] if file.lines else "", hint)
    if problem.startswith("found duplicate key"):
        problem = "the same key stands twice"
    elif open_quote:
        problem = "this quotation mark is never closed"
    elif no_colon:
        problem = "this is no key with a text"
    elif problem.startswith("expected <block end>"):
        problem = "this does not line up with what stands above it"
    elif "\\t" in said:
        problem = "there is a tab here"
    file.fault(place, f"This is not readable as YAML: {problem}.", hint)


def _is_set_in_too_far(lines: Sequence[str], line: int, column: int) -> bool:
    """Whether what stands before a colon looks like a key, under a line that is complete and stands less far in."""
    above = next((text for text in reversed(lines[:line]) if text.strip() and not text.lstrip().startswith("#")), "")
    return bool(_KEY.fullmatch(lines[line][:column])) and _indent(above) < _indent(lines[line])


def _line_up(line: str, hint: str) -> str:
    """What puts a line in its place, by how it begins."""
    if line.lstrip().startswith("{{"):
        return 'Put ">" after the key above: a text that begins with a brace is taken for something else.'
    if line[:1].strip() and not line.startswith("- "):
        return 'Begin each entry with "- " at the start of the line, and set its other keys in by two blanks.'
    return hint


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip())
