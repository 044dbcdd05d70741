"""The history of a portfolio: every run's findings in one SQLite file, kept through SQLAlchemy Core.

SQLAlchemy rather than sqlite-utils: a run has to be one transaction, with its tables, and sqlite-utils commits
after each insert. The rollback journal rather than WAL: then the history is a single file that can be copied
between runs, and works on a network drive. A run that is killed at any moment is rolled back by the next reader.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from sqlalchemy import (
    Column,
    Connection,
    ForeignKey,
    Integer,
    MetaData,
    String,
    Table,
    create_engine,
    event,
    insert,
    select,
)
from sqlalchemy.exc import DatabaseError, OperationalError
from sqlalchemy.pool import NullPool

from contract_check.model.errors import ContractCheckError
from contract_check.model.finding import Outcome
from contract_check.model.rule import Severity
from contract_check.model.saved_run import SavedChecklist, SavedFinding, SavedRun

_MARK = 0x434B4849  # "CKHI" in the head of the file says what it is: PRAGMA application_id
_VERSION = 1
_PATIENCE = 30  # seconds to wait for another run that is writing

_META = MetaData()
_RUN = Table(
    "run",
    _META,
    Column("number", Integer, primary_key=True),
    Column("day", String, nullable=False),
    Column("program_version", String, nullable=False),
)
_CHECKED = Table(
    "checked",
    _META,
    Column("run", ForeignKey("run.number"), primary_key=True),
    Column("tool", String, primary_key=True),
    Column("name", String, nullable=False),
    Column("tier", String, nullable=False),
    Column("rules_digest", String, nullable=False),
    Column("unread", String, nullable=False),
)
_TEXTS = (
    "rule", "title", "part", "term", "outcome", "severity", "required", "gap", "strength", "place", "quote",
    "accepted_by", "accepted_until",
)  # fmt: skip
_FINDING = Table(
    "finding",
    _META,
    Column("run", ForeignKey("run.number"), primary_key=True),
    Column("id", String, primary_key=True),
    Column("tool", String, nullable=False),
    Column("value", String, nullable=False),
    *(Column(name, String, nullable=False) for name in _TEXTS),
)


@dataclass(frozen=True)
class RecordedRun:
    """A run of the history: the day as of which it was made, and what it found. Numbers count up from 1."""

    number: int
    day: date
    run: SavedRun


def check_history(path: Path) -> None:
    """See whether a run can be recorded at `path`, before there is one; no file is made yet.

    Raises ContractCheckError as `record_run` does.
    """
    if path.exists():
        with _transaction(path, write=True):
            return
    if not os.access(path.parent, os.W_OK | os.X_OK):
        remedy = "Name a file in a folder that is there and can be written."
        raise ContractCheckError(str(path), "no history can be written here.", remedy)


def record_run(path: Path, run: SavedRun, day: date, version: str) -> None:
    """Add a run to the history at `path`, whole or not at all; the file is made where there is none.

    Raises ContractCheckError for a file that is no history, and where it cannot be written.
    """
    with _transaction(path, write=True) as connection:
        number = connection.execute(
            insert(_RUN).values(day=day.isoformat(), program_version=version).returning(_RUN.c.number)
        ).scalar_one()
        tools = [_tool_row(number, checklist) for checklist in run.checklists]
        findings = [_finding_row(number, c.key, finding) for c in run.checklists for finding in c.findings]
        for table, rows in ((_CHECKED, tools), (_FINDING, findings)):
            if rows:
                connection.execute(insert(table), rows)


def read_history(path: Path) -> tuple[RecordedRun, ...]:
    """All runs of the history at `path`, by day and then by number.

    Raises ContractCheckError where there is none, and for a file that is no history.
    """
    if not path.is_file():
        remedy = "Record a first run with `contract-check check … --history FILE`."
        raise ContractCheckError(str(path), "there is no history here.", remedy)
    with _transaction(path, write=False) as connection:
        runs = connection.execute(select(_RUN).order_by(_RUN.c.day, _RUN.c.number)).all()
        tools = connection.execute(select(_CHECKED).order_by(_CHECKED.c.run, _CHECKED.c.tool)).all()
        findings: dict[tuple[int, str], list[SavedFinding]] = {}
        for row in connection.execute(select(_FINDING).order_by(_FINDING.c.run, _FINDING.c.id)):
            findings.setdefault((row.run, row.tool), []).append(_read_finding(row))
    checklists: dict[int, list[SavedChecklist]] = {}
    for row in tools:
        found = tuple(findings.get((row.run, row.tool), ()))
        checklists.setdefault(row.run, []).append(
            SavedChecklist(row.tool, row.name, row.tier, "", row.rules_digest, found, tuple(json.loads(row.unread)))
        )
    return tuple(
        RecordedRun(row.number, date.fromisoformat(row.day), SavedRun(tuple(checklists.get(row.number, ()))))
        for row in runs
    )


@contextmanager
def _transaction(path: Path, *, write: bool) -> Iterator[Connection]:
    """One transaction over everything, the making of the tables included."""
    engine = create_engine(f"sqlite:///{path}", connect_args={"timeout": _PATIENCE}, poolclass=NullPool)
    event.listen(engine, "connect", _leave_transactions_to_us)
    event.listen(engine, "begin", _begin_writing if write else _begin_reading)
    try:
        with engine.begin() as connection:
            _check_file(connection, path, write)
            yield connection
    except OperationalError as error:
        what = f"the history cannot be {'written' if write else 'read'} ({error.orig})."
        raise ContractCheckError(str(path), what, "Look at its folder, and whether another run is writing.") from error
    except DatabaseError as error:
        raise _no_history(path, f"({error.orig})") from error
    finally:
        engine.dispose()


def _leave_transactions_to_us(connection: Any, record: Any) -> None:
    # The driver would begin a transaction only before the first insert, and leave the tables outside.
    connection.isolation_level = None


def _begin_writing(connection: Connection) -> None:
    connection.exec_driver_sql("PRAGMA synchronous = FULL")
    connection.exec_driver_sql("BEGIN IMMEDIATE")


def _begin_reading(connection: Connection) -> None:
    connection.exec_driver_sql("BEGIN")


def _check_file(connection: Connection, path: Path, write: bool) -> None:
    """Refuse another program's database and a later version; mark and furnish a new file."""
    mark = connection.exec_driver_sql("PRAGMA application_id").scalar_one()
    version = connection.exec_driver_sql("PRAGMA user_version").scalar_one()
    tables = connection.exec_driver_sql("SELECT count(*) FROM sqlite_master").scalar_one()
    if mark == 0 and tables == 0 and write:
        connection.exec_driver_sql(f"PRAGMA application_id = {_MARK}")
        connection.exec_driver_sql(f"PRAGMA user_version = {_VERSION}")
        _META.create_all(connection)
    elif mark != _MARK:
        raise _no_history(path, "")
    elif version != _VERSION:
        what = f"this history is of version {version}, and this program knows version {_VERSION}."
        raise ContractCheckError(str(path), what, "Use the program that wrote it, or another file.")


def _no_history(path: Path, why: str) -> ContractCheckError:
    what = " ".join(part for part in ("this file is no history", why) if part)
    return ContractCheckError(str(path), f"{what}.", "Name the file that earlier runs wrote, or a new one.")


def _tool_row(number: int, checklist: SavedChecklist) -> dict[str, Any]:
    return {
        "run": number,
        "tool": checklist.key,
        "name": checklist.name,
        "tier": checklist.tier,
        "rules_digest": checklist.rules_digest,
        "unread": json.dumps(checklist.unread),
    }


def _finding_row(number: int, tool: str, finding: SavedFinding) -> dict[str, Any]:
    texts = {name: str(getattr(finding, name)) for name in _TEXTS}
    return {"run": number, "id": finding.id, "tool": tool, "value": json.dumps(finding.value), **texts}


def _read_finding(row: Any) -> SavedFinding:
    texts = {name: getattr(row, name) for name in _TEXTS}
    known = {"outcome": Outcome(row.outcome), "severity": Severity(row.severity)}
    return SavedFinding(id=row.id, value=json.loads(row.value), **{**texts, **known})
