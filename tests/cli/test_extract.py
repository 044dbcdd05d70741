"""`contract-check extract`: one entry for each file, whatever its state, and the documented JSON."""

from __future__ import annotations

import json
from pathlib import Path

import jsonschema
import pytest
from click.testing import CliRunner

from contract_check.cli import main
from contract_check.reports.terms_json import terms_schema

FIXTURES = Path(__file__).resolve().parents[2] / "fixtures" / "contracts"


def run(*arguments: str) -> tuple[int, str, str]:
    result = CliRunner().invoke(main, list(arguments))
    assert result.exception is None or isinstance(result.exception, SystemExit), result.exc_info
    return result.exit_code, result.stdout, result.stderr


def test_json_fits_its_schema_and_quotes_are_exact(tmp_path: Path) -> None:
    name = "northlight-sla.pdf"
    code, _, _ = run("extract", str(FIXTURES / name), "--format", "json", "--out", str(tmp_path))
    entry = json.loads((tmp_path / "northlight-sla.json").read_text())
    jsonschema.validate(entry, terms_schema())
    assert code == 0
    assert entry["document"]["role"] == "SLA"
    uptime = next(t for t in entry["terms"] if t["term"] == "sla.uptime" and t["governing"])
    assert uptime["value"] == 99.9
    assert "99.9 percent" in uptime["quote"]
    assert uptime["page"] == 1


def test_an_unreadable_file_gets_its_entry_too(tmp_path: Path) -> None:
    files = [
        str(FIXTURES / name) for name in ("codewren-dpa-signed.pdf", "sketchpine-invoice.pdf", "northlight-sla.pdf")
    ]
    code, _, told = run("extract", *files, "--format", "json", "--out", str(tmp_path))
    entries = {path.stem: json.loads(path.read_text()) for path in tmp_path.glob("*.json")}
    assert code == 3
    assert {stem: entry["document"]["status"] for stem, entry in entries.items()} == {
        "codewren-dpa-signed": "password",
        "sketchpine-invoice": "other format",
        "northlight-sla": "read",
    }
    assert entries["codewren-dpa-signed"]["terms"] == []
    assert "password" in told


def test_a_printed_table_tells_once_that_a_file_was_not_read() -> None:
    code, said, told = run("extract", str(FIXTURES / "codewren-dpa-signed.pdf"))
    assert code == 3
    assert (said + told).count("the file needs a password") == 1


def test_files_of_one_name_do_not_overwrite_each_other(tmp_path: Path) -> None:
    """Nor one that is called by itself as another would be numbered."""
    files = [tmp_path / name for name in ("a/sla.md", "b/sla.md", "a/sla-2.md", "a/SLA.txt")]
    for number, file in enumerate(files):
        file.parent.mkdir(exist_ok=True)
        file.write_text(f"# Service levels of product {number}\n\nProvider shall keep the service available.\n")
    run("extract", *map(str, files), "--format", "json", "--out", str(tmp_path / "out"))
    written = {path.name: json.loads(path.read_text())["document"]["path"] for path in (tmp_path / "out").iterdir()}
    assert written == {
        "sla.json": str(files[0]),
        "sla-3.json": str(files[1]),
        "sla-2.json": str(files[2]),
        "SLA-4.json": str(files[3]),
    }


def test_terms_of_a_law_are_shown_where_its_pack_is_asked_for() -> None:
    name = "northlight-dpa.pdf"
    _, usual, _ = run("extract", str(FIXTURES / name), "--format", "json")
    _, asked, _ = run("extract", str(FIXTURES / name), "--format", "json", "--rules", "gdpr-28")
    more = {t["term"] for t in json.loads(asked)["terms"]} - {t["term"] for t in json.loads(usual)["terms"]}
    assert "processing.instructions" in more
    assert all(term.startswith("processing.") for term in more)


def test_the_table_names_place_and_quote() -> None:
    code, shown, _ = run("extract", str(FIXTURES / "northlight-sla.pdf"))
    assert code == 0
    assert "sla.uptime = 99.9" in shown
    assert "p. 1, § 1.1 Commitment" in shown


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["extract", "no-such.pdf"], "no such file"),
        (["extract", "--format", "xml", "x.pdf"], "'xml' is not one of"),
        (["extract"], "Missing argument"),
    ],
    ids=["missing_file", "unknown_format", "no_file"],
)
def test_wrong_usage_is_told_without_a_traceback(arguments: list[str], said: str) -> None:
    code, _, told = run(*arguments)
    assert code == 2
    assert said in told
    assert "Traceback" not in told
