"""Load `operating-model.yaml` and `tier-questions.yaml` from the folder of rules, or every fault in them at once.

A folder that has none takes those of the policy that it extends; a policy without them asks nothing of our own
side. They are parsed and held against their
shape like the rules on contracts.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

from contract_check.language.quantities import read_duration
from contract_check.model.nearest import choose
from contract_check.model.operating import (
    FactTest,
    Kind,
    OperatingExample,
    OperatingModel,
    OperatingRule,
    QuestionExample,
    TierQuestion,
)
from contract_check.model.rule import RuleSet, Severity
from contract_check.model.sentence import PolicyWords
from contract_check.model.tool import Tool
from contract_check.model.values import Duration
from contract_check.rules.fact_tests import FactError, parse_fact
from contract_check.rules.faults import RuleErrors
from contract_check.rules.layers import OPERATING_FILE, QUESTIONS_FILE, layer_folders, show_path
from contract_check.rules.operating_rows import OperatingRow, QuestionExampleRow, QuestionRow
from contract_check.rules.shapes import read_rows
from contract_check.rules.yaml_files import YamlFile, digest_files, read_yaml

_REQUIRED = {"required": True, "not required": False}
_ENOUGH = re.compile(r"at least (\d{1,2}) (?:of the )?facts?")


def load_operating_model(rules: RuleSet, folder: Path, edited: Mapping[Path, str] | None = None) -> OperatingModel:
    """The operating model in `folder`; `rules` are its rules on contracts, whose tiers and names it shares.
    `edited` is what a file would hold after an edit that is not written yet.

    Raises RuleErrors with every fault of both files.
    """
    tiers = [tier.name for tier in rules.tiers]
    files = [read_yaml(path, show_path(path), (edited or {}).get(path)) for path in find_operating_files(folder)]
    taken = {rule.name for rule in rules.rules}
    operating: list[OperatingRule] = []
    questions: list[TierQuestion] = []
    for file in files:
        if Path(file.name).stem == OPERATING_FILE:
            operating += _read_rules(file, tiers, taken)
        else:
            questions += _read_questions(file, tiers)
    errors = [error for file in files for error in file.errors]
    if errors:
        raise RuleErrors(errors)
    return OperatingModel(tuple(operating), tuple(questions), digest_files(files) if files else "")


def find_operating_files(folder: Path) -> list[Path]:
    """Each of the two files as it lies in the folder itself, or else in the nearest policy that it extends."""
    folders = layer_folders(folder)
    found = []
    for name in (OPERATING_FILE, QUESTIONS_FILE):
        paths = (path for near in folders for path in sorted(near.glob(f"{name}.y*ml")) if path.is_file())
        found += list(paths)[:1]
    return found


def _read_rules(file: YamlFile, tiers: list[str], taken: set[str]) -> Iterator[OperatingRule]:
    for index, row in read_rows(file, OperatingRow):
        before = len(file.errors)
        if row.rule in taken:
            message = f'There is a rule "{row.rule}" already.'
            file.fault(file.place((index, "rule")), message, "Give this one a name of its own.")
        taken.add(row.rule)
        required = _read_required(file, index, row, tiers)
        severity = _read_severity(file, index, row, required, tiers)
        for number, example in enumerate(row.examples):
            path = (index, "examples", number, "tier")
            if _known_tier(file, path, example.tier, tiers) and not required.get(example.tier, True):
                file.fault(file.place(path), f'Nothing is required of "{example.tier}".', "Choose another tier.")
        if len(file.errors) == before:
            yield OperatingRule(
                name=row.rule,
                fact=row.fact,
                title=PolicyWords(row.title),
                required=required,
                severity=severity,
                must_be=Kind(row.must_be),
                must_not_say=row.must_not_say,
                owner=PolicyWords(row.owner),
                why=PolicyWords(" ".join(row.why.split())),
                source=" ".join(row.source.split()),
                ask=PolicyWords(" ".join(row.ask.split())),
                examples=tuple(OperatingExample(e.tier, e.value, e.outcome) for e in row.examples),
                place=file.place((index, "rule")),
            )


def _read_required(file: YamlFile, index: int, row: OperatingRow, tiers: list[str]) -> dict[str, bool]:
    required = {}
    for tier, words in row.required.items():
        path = (index, "required", tier)
        if not _known_tier(file, path, tier, tiers, key=True):
            continue
        if words.lower() not in _REQUIRED:
            file.fault(file.place(path), f'"{words}" is no level here.', choose(words, list(_REQUIRED)))
        required[tier] = _REQUIRED.get(words.lower(), True)
    for tier in tiers:
        if tier not in row.required:
            message = f'"required" says nothing for the tier "{tier}".'
            file.fault(file.place((index, "required")), message, f'Add "{tier}: required", or "{tier}: not required".')
    return required


def _read_severity(
    file: YamlFile, index: int, row: OperatingRow, required: dict[str, bool], tiers: list[str]
) -> dict[str, Severity]:
    if not isinstance(row.severity, dict):
        return dict.fromkeys(tiers, row.severity)
    for tier in row.severity:
        _known_tier(file, (index, "severity", tier), tier, tiers, key=True)
    for tier, needed in required.items():
        if needed and tier not in row.severity:
            message = f'"severity" says nothing for the tier "{tier}", of which this is required.'
            file.fault(file.place((index, "severity")), message, f'Add "{tier}: major", or another severity.')
    return dict(row.severity)


def _read_questions(file: YamlFile, tiers: list[str]) -> Iterator[TierQuestion]:
    seen: set[str] = set()
    for index, row in read_rows(file, QuestionRow):
        before = len(file.errors)
        if row.question in seen:
            message = f'There is a question "{row.question}" already.'
            file.fault(file.place((index, "question")), message, "Give this one a name of its own.")
        seen.add(row.question)
        for number, tier in enumerate(row.called):
            _known_tier(file, (index, "called", number), tier, tiers)
        _known_tier(file, (index, "speaks for"), row.speaks_for, tiers)
        if row.speaks_for in row.called:
            message = f'A tool called "{row.speaks_for}" cannot be questioned for being one.'
            file.fault(file.place((index, "speaks for")), message, "Name another tier, or take it out of called.")
        facts = list(_read_facts(file, index, row))
        enough = _read_enough(file, index, row)
        examples = list(_read_examples(file, index, row, tiers))
        if len(file.errors) == before:
            yield TierQuestion(
                name=row.question,
                title=PolicyWords(row.title),
                called=row.called,
                speaks_for=row.speaks_for,
                enough=enough,
                facts=tuple(facts),
                why=PolicyWords(" ".join(row.why.split())),
                owner=PolicyWords(row.owner),
                examples=tuple(examples),
                place=file.place((index, "question")),
            )


def _read_facts(file: YamlFile, index: int, row: QuestionRow) -> Iterator[FactTest]:
    seen: set[str] = set()
    for number, words in enumerate(row.facts):
        place = file.place((index, "facts", number))
        try:
            test = parse_fact(words)
        except FactError as error:
            file.fault(place, error.problem, error.suggestion)
            continue
        if test.fact in seen:
            file.fault(place, f'"{words}" tests a fact that is tested already.', "A fact counts once: keep one.")
        seen.add(test.fact)
        yield test


def _read_enough(file: YamlFile, index: int, row: QuestionRow) -> int:
    words, place = " ".join(row.enough.lower().split()), file.place((index, "enough"))
    if words == "all facts":
        return len(row.facts)
    match = _ENOUGH.fullmatch(words)
    if match is None:
        file.fault(place, f'"{row.enough}" is no number of facts.', 'Write "at least 2 facts", or "all facts".')
    elif not 1 <= int(match[1]) <= len(row.facts):
        message = f'"{row.enough}" cannot be reached: there are {len(row.facts)} facts.'
        file.fault(place, message, f"Write a number from 1 to {len(row.facts)}.")
    return int(match[1]) if match else 0


def _read_examples(file: YamlFile, index: int, row: QuestionRow, tiers: list[str]) -> Iterator[QuestionExample]:
    for number, example in enumerate(row.examples):
        path = (index, "examples", number)
        if _known_tier(file, (*path, "tier"), example.tier, tiers) and example.tier not in row.called:
            message = f'This question is not asked of a tool called "{example.tier}".'
            file.fault(file.place((*path, "tier")), message, f"Choose one of {', '.join(row.called)}.")
        outage = example.facts.longest_tolerable_outage
        if outage and not isinstance(read_duration(outage), Duration):
            place = file.place((*path, "facts", "longest_tolerable_outage"))
            file.fault(place, f'"{outage}" is no duration.', 'Write a number and a unit, for example "4 hours".')
        yield _example(example)


def _example(row: QuestionExampleRow) -> QuestionExample:
    facts = Tool(name="example", tier=row.tier, **row.facts.model_dump())
    return QuestionExample(facts, row.outcome == "questioned")


def _known_tier(
    file: YamlFile, path: tuple[str | int, ...], tier: str, tiers: Iterable[str], *, key: bool = False
) -> bool:
    known = list(tiers)
    if tier in known:
        return True
    file.fault(file.key_place(path) if key else file.place(path), f'There is no tier "{tier}".', choose(tier, known))
    return False
