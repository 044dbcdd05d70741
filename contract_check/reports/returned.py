"""Read a checklist that came back: which boxes are ticked and what was noted, whichever format it is in.

Returned files are untrusted, and edited by hand in programs of all kinds. Each reader takes what it recognises for
sure and says of everything else that looks like an answer where it stands, why it was not taken, and what to do.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from pydantic import TypeAdapter

from contract_check.execution.executor import Executor, Lost, Task, run_in_order
from contract_check.execution.workers import LocalProcesses
from contract_check.model.errors import ContractCheckError
from contract_check.model.tick import FINDING, Returned, read_stamp
from contract_check.reports.language import in_every_language
from contract_check.reports.text import encodable, plain

LARGEST = 50 * 1024**2  # bytes of a returned file; a checklist with its pages has five million
_SECONDS_PER_FILE, _MEMORY_PER_WORKER = 60.0, 2 * 1024**3
_LONGEST_NOTE = 4000  # characters
_FORMATS = (".md", ".docx", ".xlsx", ".json")


@dataclass(frozen=True)
class Answer:
    """What stands at one box: `finding` and `stamp` as the file carries them.

    `done` is None where it cannot be told, and the box stays as it was; `problem` says what was not taken, and why.
    """

    finding: str
    stamp: str
    done: bool | None
    note: str
    place: str
    problem: str = ""


@dataclass(frozen=True)
class ReturnedFile:
    """All that one file says, and a sentence on each thing in it that was not taken."""

    name: str
    said: tuple[Returned, ...]
    problems: tuple[str, ...]


def read_returned_files(paths: Sequence[Path], executor: Executor | None = None) -> Iterator[ReturnedFile | Lost]:
    """What came back in each file, in their order, read in processes of their own; a Lost says what to do."""
    task = Task(_read_apart, int, _SECONDS_PER_FILE, _MEMORY_PER_WORKER)
    results = run_in_order(executor or LocalProcesses(1), task, ((path,) for path in paths))
    for path, result in zip(paths, results, strict=True):
        if isinstance(result, Lost):
            name = plain(encodable(path.name))
            yield result if result.cause.startswith(f"{name}:") else Lost(f"{name}: not read back. {result.cause}")
        else:
            yield TypeAdapter(ReturnedFile).validate_json(result)


def _read_apart(path: Path) -> bytes | Lost:
    try:
        return TypeAdapter(ReturnedFile).dump_json(read_returned(path))
    except ContractCheckError as error:
        return Lost(str(error))


def read_returned(path: Path) -> ReturnedFile:
    """What came back in a file. Raises ContractCheckError where it cannot be read, or is no checklist of ours."""
    from contract_check.reports.returned_json import read_json
    from contract_check.reports.returned_markdown import read_markdown
    from contract_check.reports.returned_word import read_word
    from contract_check.reports.returned_workbook import read_workbook

    name = plain(encodable(path.name))
    readers: dict[str, Callable[[bytes], Iterator[Answer]]] = dict(
        zip(_FORMATS, (read_markdown, read_word, read_workbook, read_json), strict=True)
    )
    reader = readers.get(path.suffix.lower())
    if path.is_dir():
        raise ContractCheckError(name, "this is a folder.", f"Name the checklists in it, such as {name}/*.docx.")
    if reader is None:
        remedy = f"Give the checklist as {', '.join(_FORMATS)}; save a .doc or .xls anew as .docx or .xlsx."
        raise ContractCheckError(name, "checklists in this format are not read back.", remedy)
    answers = _collect(name, reader, _read_bytes(path, name))
    if not any(FINDING.fullmatch(answer.finding) for answer in answers):
        remedy = "Give a checklist that `contract-check check` wrote, with its identifiers left in."
        raise ContractCheckError(name, "there is no box of a checklist in it.", remedy)
    said: list[Returned] = []
    problems: list[str] = []
    for answer in answers:
        _take(answer, name, said, problems)
    return ReturnedFile(name, tuple(said), tuple(problems))


def _read_bytes(path: Path, name: str) -> bytes:
    try:
        if path.stat().st_size > LARGEST:
            raise ContractCheckError(
                name, "the file is larger than any checklist.", "Take out what was added, and return it again."
            )
        return path.read_bytes()
    except OSError as error:
        raise ContractCheckError(
            name, f"the file cannot be read ({error.strerror}).", "Check its name and permissions."
        ) from error


def _collect(name: str, reader: Callable[[bytes], Iterator[Answer]], content: bytes) -> list[Answer]:
    try:
        return list(reader(content))
    except ValueError as error:
        remedy = "Open it, save it again in the same format, and give that; or ask for it again."
        raise ContractCheckError(name, f"{error}.", remedy) from error


def _take(answer: Answer, name: str, said: list[Returned], problems: list[str]) -> None:
    """One answer among what was said, or a sentence on why not."""
    where = f"{name}, {answer.place}"
    if answer.problem:
        problems.append(f"{where}: {answer.problem}")
    if not FINDING.fullmatch(answer.finding):
        if answer.done or answer.note:
            problems.append(
                f"{where}: there is no identifier of a finding here, so the answer was not taken. Copy the identifier "
                "back from the checklist that was sent."
            )
        return
    stamp = read_stamp(answer.stamp)
    if stamp is None:
        if answer.done or answer.note:
            problems.append(
                f"{where}: {answer.finding} does not say what it was ticked against, so the answer was not taken. "
                "Write the checklist anew and tick it there; a Word template of your own needs the boxes of the "
                "present one (`contract-check templates`)."
            )
        return
    note = plain(answer.note)
    if len(note) > _LONGEST_NOTE:
        problems.append(f"{where}: the note is longer than {_LONGEST_NOTE} characters. Only its beginning was taken.")
        note = note[:_LONGEST_NOTE]
    fingerprint, sent_done, sent_note = stamp
    done = sent_done if answer.done is None else answer.done
    said.append(
        Returned(answer.finding, fingerprint, done, note, name, answer.place, sent_done=sent_done, sent_note=sent_note)
    )


_YES = frozenset("yes y x true 1 1.0 done ok ja wahr oui si ☒ ☑ ✓ ✔ ✅".split())
_NO = frozenset(("", "no", "n", "false", "0", "0.0", "open", "nein", "falsch", "non", "-", "–", "☐", "[ ]", "[]"))


def read_done(words: str) -> bool | None:
    """What stands for a tick: True, False, or None for what is neither.

    >>> read_done(" X "), read_done("no"), read_done("maybe")
    (True, False, None)
    """
    said = re.sub(r"^\[(.+)\]$", r"\1", words.strip().lower())
    if said in _YES or said in in_every_language("yes"):
        return True
    return False if said in _NO or said in in_every_language("no") else None


def say_neither(words: str) -> str:
    """The problem of a box that is neither ticked nor open."""
    return f"“{plain(words)[:40]}” is neither yes nor no. The box stays as it was: write yes or no."
