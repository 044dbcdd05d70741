"""`contract-check calendar` on the fixtures."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import icalendar
import pytest
from click.testing import CliRunner, Result

from contract_check.cli import main

FIXTURES = Path(__file__).resolve().parents[2] / "fixtures"


def run(folder: Path, out: Path, *more: object) -> Result:
    arguments = ["calendar", folder, "--tier", "load-bearing", "--out", out, "--date", "2026-11-25", *more]
    result = CliRunner().invoke(main, [str(argument) for argument in arguments])
    assert result.exception is None or isinstance(result.exception, SystemExit), result.exc_info
    return result


@pytest.fixture(scope="module")
def northlight(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("contracts")
    for path in (FIXTURES / "contracts").glob("northlight-*.pdf"):
        shutil.copy(path, folder)
    return folder


def test_it_writes_a_calendar_and_tables(northlight: Path, tmp_path: Path) -> None:
    result = run(northlight, tmp_path)
    assert result.exit_code == 0
    assert "3 days in" in result.stdout
    assert "Next: 2027-01-29, Northlight Analytics, Inc.: last day to give notice." in result.stdout
    assert {path.name for path in tmp_path.iterdir()} == {f"calendar.{form}" for form in ("ics", "md", "csv", "json")}
    events = icalendar.Calendar.from_ical((tmp_path / "calendar.ics").read_bytes()).walk("VEVENT")
    assert [str(event.decoded("dtstart")) for event in events] == ["2026-10-01", "2027-01-29", "2027-03-31"]


def test_the_same_day_gives_the_same_bytes_and_another_day_other_terms(northlight: Path, tmp_path: Path) -> None:
    for name, day in (("one", "2026-11-25"), ("two", "2026-11-25"), ("later", "2027-06-01")):
        run(northlight, tmp_path / name, "--date", day)
    first, second = ((tmp_path / name / "calendar.ics").read_bytes() for name in ("one", "two"))
    assert first == second
    later = json.loads((tmp_path / "later" / "calendar.json").read_text())
    assert [day["date"] for day in later["days"]][-1] == "2028-03-31"


def test_what_could_not_be_read_is_told(tmp_path: Path) -> None:
    folder = tmp_path / "contracts"
    folder.mkdir()
    shutil.copy(FIXTURES / "contracts" / "tidewell-security-overview.pdf", folder)
    result = run(folder, tmp_path / "out")
    assert result.exit_code == 3
    assert "tidewell-security-overview.pdf: not read in full: damaged" in result.stderr


def test_an_unknown_tier_is_a_usage_error(northlight: Path, tmp_path: Path) -> None:
    assert run(northlight, tmp_path, "--tier", "heavy").exit_code == 2
