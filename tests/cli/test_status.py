"""`contract-check check --history` and `status`: what is kept, and how it is shown."""

from __future__ import annotations

import json
import re
from pathlib import Path

import jsonschema
import pytest
from checking import run
from lxml import etree, html

from contract_check.reports.status_json import status_schema

PAPER = """# Services Agreement

This Services Agreement is made between Acme Ltd ("Supplier") and Globex GmbH ("Customer") as of 1 January 2024.

## 1. Incidents

Supplier shall notify Customer of any Security Incident within {hours} hours of becoming aware of it.
"""


@pytest.fixture(scope="module")
def history(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Three runs: 72 hours, then 72 hours accepted, then 24 hours."""
    folder = tmp_path_factory.mktemp("history")
    (folder / "contracts").mkdir()
    (folder / "tools.yaml").write_text(
        "tools:\n- {name: Acme CRM, tier: load-bearing, contracts: ['*.md'], owner: CRM team}\n"
    )
    (folder / "accepted.yaml").write_text(
        "- {tool: Acme CRM, rule: breach-notice, accepted_by: Dana Whitfield, why: No data., until: 2026-06-30}\n"
    )
    for day, hours, accepted in (("2026-01-31", 72, []), ("2026-03-31", 72, ["--exceptions", folder / "accepted.yaml"]),
                                 ("2026-08-31", 24, [])):  # fmt: skip
        (folder / "contracts" / "acme.md").write_text(PAPER.format(hours=hours))
        result = run("check", folder / "contracts", "--tools", folder / "tools.yaml", "--out", folder / "out", "--format", "csv",
                     "--fail-on", "never", "--date", day, "--history", folder / "history.db", *accepted)  # fmt: skip
        assert result.exit_code == 0, result.output
    return folder / "history.db"


def test_the_json_follows_its_schema_and_knows_each_gap(history: Path) -> None:
    report = json.loads(run("status", "--history", history, "--format", "json").stdout)
    jsonschema.validate(report, status_schema())
    assert [point["day"] for point in report["points"]] == ["2026-01-31", "2026-03-31", "2026-08-31"]
    assert [point["accepted"] for point in report["points"]] == [0, 1, 0]
    gaps = {gap["id"]: gap for gap in report["gaps"]}
    notice = gaps["acme-crm/breach-notice"]
    assert (notice["state"], notice["since"], notice["closed"], notice["days"]) == (
        "closed",
        "2026-01-31",
        "2026-08-31",
        212,
    )
    assert notice["accepted"] == [{"accepted_by": "Dana Whitfield", "until": "2026-06-30"}]
    owner = gaps["acme-crm/named-owner"]
    assert (owner["part"], owner["state"], owner["days"]) == ("own side", "open", 212)


def test_the_text_is_a_table_without_colours(history: Path) -> None:
    said = run("status", "--history", history).stdout
    assert said.startswith("3 runs on 3 days, the last as of 2026-08-31:")
    assert re.search(r"^major|^critical", said, re.MULTILINE) and "\x1b" not in said
    assert re.search(r"acme-crm/breach-notice +2026-01-31 +2026-08-31 +212 +Dana Whitfield until 2026-06-30", said)


def test_the_page_has_a_plot_that_stands_inside_it(history: Path, tmp_path: Path) -> None:
    run("status", "--history", history, "--format", "html", "--out", tmp_path / "status.html")
    text = (tmp_path / "status.html").read_text()
    page = html.fromstring(text)
    areas = page.xpath("//svg/polygon")
    assert [area.get("class") for area in areas] == ["critical", "major", "minor", "note"]
    corners = [tuple(map(float, corner.split(","))) for area in areas for corner in area.get("points").split()]
    assert all(0 <= x <= 860 and 0 <= y <= 300 for x, y in corners)
    assert not page.xpath("//script | //*[@style] | //*[@src] | //link") and "://" not in text
    assert etree.tostring(page.xpath("//svg")[0])


def test_the_same_history_gives_the_same_bytes(history: Path) -> None:
    for form in ("text", "html", "json"):
        assert (
            run("status", "--history", history, "--format", form).stdout
            == run("status", "--history", history, "--format", form).stdout
        )


def test_a_history_without_runs_and_no_history_at_all(tmp_path: Path) -> None:
    result = run("status", "--history", tmp_path / "none.db")
    assert result.exit_code == 2 and "there is no history here" in result.stderr
    (tmp_path / "a.db").write_text("no database at all, but some text that is long enough" * 20)
    result = run("status", "--history", tmp_path / "a.db")
    assert result.exit_code == 2 and "this file is no history" in result.stderr
