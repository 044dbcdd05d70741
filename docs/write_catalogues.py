"""Bring the catalogues of languages up to date with the words of the program.

    python docs/write_catalogues.py

Every `contract_check/reports/languages/*.po` gets the English words that are new, without a translation, and loses those
that are gone; what has been translated stays. A catalogue for a further language begins as an empty file of its
name: `fr.po`. The words of the policies in `rules/` stand in catalogues of their own, in `languages/policy/`.
"""

from __future__ import annotations

import ast
import io
import sys
from collections.abc import Iterator, Mapping
from dataclasses import fields, is_dataclass
from pathlib import Path
from typing import IO

from babel.messages import Catalog
from babel.messages.extract import extract
from babel.messages.pofile import read_po, write_po
from docx import Document
from jinja2.ext import babel_extract

from contract_check.findings.calendar import DayKind
from contract_check.model.document import ReadStatus
from contract_check.model.family import Named, Role, Signature
from contract_check.model.finding import Outcome
from contract_check.model.rule import Severity
from contract_check.model.scope import Matter
from contract_check.model.sentence import PolicyWords
from contract_check.model.term import Confidence, Strength
from contract_check.rules.layers import packs
from contract_check.rules.policy import load_policy

PACKAGE = Path(__file__).resolve().parents[1] / "contract_check"
CATALOGUES = PACKAGE / "reports" / "languages"
POLICIES = CATALOGUES / "policy"
# The functions that word something, with the arguments that are words.
KEYWORDS = {
    "_": None, "say": None, "shape": (1, 2), "compose": None, "reword": (2,), "_n": (2, 3), "say_number": (2, 3),
}  # fmt: skip
ENUMERATIONS = (Severity, Outcome, Role, Named, Signature, ReadStatus, DayKind, Matter, Strength, Confidence)
# Without times and addresses, so that a file changes only where its words do.
_HEADER = """msgid ""
msgstr ""
"Language: {code}\\n"
"Plural-Forms: {plurals}\\n"
"MIME-Version: 1.0\\n"
"Content-Type: text/plain; charset=utf-8\\n"
"Content-Transfer-Encoding: 8bit\\n"

"""
Words = str | tuple[str, str]


def find_words() -> Iterator[tuple[Words, str]]:
    """Every wording of the program (one, or one and many) with the file that it stands in."""
    for path in sorted(PACKAGE.rglob("*")):
        place = path.relative_to(PACKAGE.parent).as_posix()
        if path.suffix == ".py":
            found = list(_words_in_code(path))
        elif path.parent.name == "templates" and path.suffix in (".html", ".md", ".js"):
            with path.open("rb") as source:
                found = list(_words_in_template(source))
        elif path.parent.name == "templates" and path.suffix == ".docx":
            found = list(_words_in_template(_text_of_word(path)))
        else:
            continue
        for words in found:
            yield words, place
    for enumeration in ENUMERATIONS:
        for member in enumeration:
            yield member.value, f"{enumeration.__module__.replace('.', '/')}.py"


def _words_in_code(path: Path) -> Iterator[Words]:
    """The literal words of all calls, also of those within f-strings, which Babel's own extraction passes over."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        name = getattr(node.func, "id", "") if isinstance(node, ast.Call) else ""
        if isinstance(node, ast.Call) and name in KEYWORDS:
            chosen = [node.args[number - 1] for number in KEYWORDS[name] or (1,) if number <= len(node.args)]
            words = [argument.value for argument in chosen if isinstance(argument, ast.Constant)]
            if len(words) == len(chosen) > 0:
                yield words[0] if len(words) == 1 else (words[0], words[1])


def _words_in_template(source: IO[bytes]) -> Iterator[Words]:
    for _line, words, _comments, _context in extract(babel_extract, source, KEYWORDS):
        yield words


def find_catalogue() -> Catalog:
    """All wordings as a catalogue without translations."""
    catalogue = Catalog(project="contract-check", charset="utf-8")
    for words, place in find_words():
        catalogue.add(words, locations=[(place, 0)])
    return catalogue


def find_policy_words() -> Iterator[tuple[str, str]]:
    """Every text of the shipped policies that another language says, with the policy that it stands in."""
    for name, folder in packs().items():
        policy = load_policy(folder)
        for words in (*_marked(policy.rules), *_marked(policy.operating)):
            yield " ".join(words.split()), name


def _marked(value: object) -> Iterator[str]:
    """The words of a policy within anything that the rules are made of."""
    if isinstance(value, PolicyWords):
        yield value
    elif is_dataclass(value):
        for each in fields(value):
            yield from _marked(getattr(value, each.name))
    elif isinstance(value, Mapping | tuple):
        for part in value.values() if isinstance(value, Mapping) else value:
            yield from _marked(part)


def find_policy_catalogue() -> Catalog:
    """The texts of all shipped policies as a catalogue without translations."""
    catalogue = Catalog(project="contract-check", charset="utf-8")
    for words, policy in find_policy_words():
        catalogue.add(words, locations=[(policy, 0)])
    for message in catalogue:
        message.flags -= {"python-format", "python-brace-format"}  # "99.9% allows" is none
    return catalogue


def update_catalogue(path: Path) -> str:
    """The text of a catalogue as it has to be for the words of today."""
    known = read_po(io.BytesIO(path.read_bytes()), locale=path.stem)
    known.update(find_policy_catalogue() if path.parent == POLICIES else find_catalogue(), no_fuzzy_matching=True)
    known.obsolete.clear()
    stream = io.BytesIO()
    write_po(stream, known, width=120, omit_header=True, include_lineno=False, sort_by_file=path.parent != POLICIES)
    return _HEADER.format(code=path.stem, plurals=known.plural_forms) + stream.getvalue().decode("utf-8")


def _text_of_word(path: Path) -> io.BytesIO:
    """The paragraphs of a template, also those within tables."""
    body = Document(str(path)).element.body
    paragraphs = body.iter("{http://schemas.openxmlformats.org/wordprocessingml/2006/main}p")
    lines = (
        "".join(node.text or "" for node in paragraph.iter() if node.tag.endswith("}t")) for paragraph in paragraphs
    )
    return io.BytesIO("\n".join(line for line in lines if "_(" in line).encode())


if __name__ == "__main__":
    for catalogue in sorted(CATALOGUES.rglob("*.po")):
        catalogue.write_text(update_catalogue(catalogue), encoding="utf-8")
        sys.stdout.write(f"{catalogue.name}\n")
