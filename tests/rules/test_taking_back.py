"""The workbook taken back: a round trip changes nothing, a cell changes its place in the file and no other."""

from __future__ import annotations

import io
import shutil
from pathlib import Path
from typing import Any

import pytest
from known_terms import TERMS, case_rows
from openpyxl import load_workbook

from contract_check.model.errors import ContractCheckError
from contract_check.model.rule import RuleSet
from contract_check.reports.policy_workbook import render_workbook
from contract_check.rules.editing import set_level
from contract_check.rules.layers import packs
from contract_check.rules.loading import load_rules
from contract_check.rules.rewriting import put_value
from contract_check.rules.taking_back import Rewrite, Wanted, take_back
from contract_check.rules.workbook_import import read_workbook
from contract_check.rules.workbook_layout import rule_columns

GOOD = (Path(__file__).parent / "cases" / "good_rule.yaml").read_text(encoding="utf-8")
NAMES = ["experiment", "production", "load-bearing"]
TIERS = "".join(f"- {{name: {n}, title: {n}, meaning: A tier.}}\n" for n in NAMES)


@pytest.mark.parametrize("case", case_rows("rewrites"))
def test_one_value_is_written(case: dict[str, Any]) -> None:
    text = GOOD
    for old, new in case.get("change", {}).items():
        assert old in text
        text = text.replace(old, new, 1)
    if case.get("error"):
        with pytest.raises(ValueError):
            put_value(text, 0, case["path"], case["value"], NAMES)
        return
    edited = put_value(text, 0, case["path"], case["value"], NAMES)
    gone = [line for line in text.splitlines() if line not in edited.splitlines()]
    come = [line for line in edited.splitlines() if line not in text.splitlines()]
    assert ("\n".join(gone), "\n".join(come)) == (case["gone"], case["come"])


def import_cells(folder: Path, policy: RuleSet, cells: dict[tuple[str, str], str | None]) -> Rewrite:
    """Write some cells (by rule and title of the column) into an export of the policy, and take it back."""
    book = load_workbook(io.BytesIO(render_workbook(policy, TERMS)))
    sheet = book["Rules"]
    titles = {column.title: index for index, column in enumerate(rule_columns(policy), start=1)}
    rows = {sheet.cell(number, 1).value: number for number in range(sheet.max_row, 1, -1)}
    for (rule, title), value in cells.items():
        sheet.cell(rows[rule], titles[title]).value = value
    book.save(folder / "policy.xlsx")
    changes = read_workbook(folder / "policy.xlsx", policy, TERMS)
    return take_back(folder, policy, [Wanted(c.row.rule, c.row.key[1], c.row.place, c.path, c.new) for c in changes])


@pytest.mark.parametrize("name", packs())
def test_a_round_trip_changes_nothing(name: str, tmp_path: Path) -> None:
    policy = load_rules(packs()[name], terms=TERMS)
    (tmp_path / "policy.xlsx").write_bytes(render_workbook(policy, TERMS))
    assert read_workbook(tmp_path / "policy.xlsx", policy, TERMS) == []


def test_the_same_policy_gives_cells_that_are_all_text() -> None:
    policy = load_rules(packs()["default"], terms=TERMS)
    book = load_workbook(io.BytesIO(render_workbook(policy, TERMS)))
    cells = [cell for sheet in book for row in sheet.iter_rows() for cell in row if cell.value is not None]
    assert len(cells) > 500 and {cell.data_type for cell in cells} == {"s"}


def test_a_text_that_looks_like_a_formula_is_text_and_comes_back(tmp_path: Path) -> None:
    (tmp_path / "tiers.yaml").write_text(TIERS, encoding="utf-8")
    text = GOOD.replace("title: Notice of a security incident", 'title: "=HYPERLINK(1)"')
    (tmp_path / "security.yaml").write_text(text, encoding="utf-8")
    policy = load_rules(tmp_path, terms=TERMS)
    (tmp_path / "policy.xlsx").write_bytes(render_workbook(policy, TERMS))
    cell = load_workbook(tmp_path / "policy.xlsx")["Rules"]["C2"]
    assert (cell.value, cell.data_type, cell.quotePrefix) == ("=HYPERLINK(1)", "s", True)
    assert read_workbook(tmp_path / "policy.xlsx", policy, TERMS) == []


def test_the_workbook_offers_lists_and_explains() -> None:
    policy = load_rules(packs()["default"], terms=TERMS)
    book = load_workbook(io.BytesIO(render_workbook(policy, TERMS)))
    offered = {v.formula1 for sheet in (book["Rules"], book["Examples"]) for v in sheet.data_validations.dataValidation}
    assert '"critical,major,minor,note"' in offered and '"security,legal,procurement,privacy,engineering"' in offered
    assert '"experiment,production,load-bearing"' in offered
    sheet = book["Rules"]
    assert sheet.freeze_panes == "D2" and sheet.auto_filter.ref.startswith("A1:")
    assert "a level in words" in sheet["D1"].comment.text.lower() and "security.breach_notice" in "".join(
        cell.comment.text for cell in sheet["A"] if cell.comment
    )


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """A copy of the default policy, as legal has it."""
    shutil.copytree(packs()["default"], tmp_path / "rules", ignore=shutil.ignore_patterns("packs"))
    return tmp_path / "rules"


def test_cells_change_their_lines_and_no_others(copy: Path) -> None:
    policy = load_rules(copy, terms=TERMS)
    rewrite = import_cells(
        copy,
        policy,
        {
            ("breach-notice", "load-bearing"): "within 36 hours",
            ("breach-notice", "Why"): "We have to know.",
            ("uptime", "Decides"): "legal",
            ("deletion", "Better, production"): None,
        },
    )
    files = {path.name: (before, after) for path, before, after in rewrite.files}
    assert set(files) == {"security.yaml", "service-levels.yaml", "data-handling.yaml"}
    for before, after in files.values():
        assert [line for line in before.splitlines() if line.startswith("#")] == [
            line for line in after.splitlines() if line.startswith("#")
        ]
    before, after = files["security.yaml"]
    gone = [line for line in before.splitlines() if line not in after.splitlines()]
    assert len(gone) == 3 and "    load-bearing: within 36 hours" in after.splitlines()
    assert "    We have to know." in after.splitlines()
    changed = {rule.name for rule, old in zip(rewrite.new.rules, policy.rules, strict=True)
               if (rule.required, rule.why, rule.owner, rule.preferred) != (old.required, old.why, old.owner, old.preferred)}  # fmt: skip
    assert changed == {"breach-notice", "uptime", "deletion"}


def test_nothing_is_written_by_looking(copy: Path) -> None:
    files = {path: path.read_bytes() for path in copy.iterdir()}
    import_cells(copy, load_rules(copy, terms=TERMS), {("breach-notice", "load-bearing"): "within 36 hours"})
    assert {path: path.read_bytes() for path in files} == files


@pytest.fixture
def ours(tmp_path: Path) -> Path:
    """A policy that extends the default and says nothing else."""
    (tmp_path / "policy.yaml").write_text("name: Ours\nextends: default\n", encoding="utf-8")
    return tmp_path


def test_what_is_inherited_is_changed_beside(ours: Path) -> None:
    policy = load_rules(ours, terms=TERMS)
    rewrite = import_cells(
        ours, policy, {("breach-notice", "load-bearing"): "within 36 hours", ("uptime", "Decides"): "legal"}
    )
    ((path, before, after),) = rewrite.files
    assert (path.name, before) == ("changes.yaml", "")
    assert "- rule: breach-notice\n  required: {load-bearing: within 36 hours}\n" in after
    assert "- rule: uptime\n  owner: legal\n" in after
    assert rewrite.new.rules[0].name == policy.rules[0].name


def test_a_second_change_joins_the_first(ours: Path) -> None:
    first = set_level(ours, "breach-notice", "load-bearing", "within 36 hours")
    first.path.write_text(first.text, encoding="utf-8")
    second = set_level(ours, "breach-notice", "production", "within 60 hours")
    assert second.after == "  required: {load-bearing: within 36 hours, production: within 60 hours}"
    assert second.before == "  required: {load-bearing: within 36 hours}"


@pytest.mark.parametrize("rule", ["uptime", "breach-notice"])  # a new entry, and one that is there
def test_lines_end_as_those_of_their_file(rule: str, ours: Path) -> None:
    written = b"\xef\xbb\xbf# ours\r\n- rule: breach-notice\r\n  required:\r\n    load-bearing: within 36 hours\r\n"
    (ours / "changes.yaml").write_bytes(written)
    edit = set_level(ours, rule, "production", "at least 99.6%" if rule == "uptime" else "within 60 hours")
    assert edit.text.count("\r\n") == edit.text.count("\n") > written.count(b"\n")
    assert edit.text.startswith(written.decode()[: -len("\r\n")])


def test_a_level_that_is_so_already_is_no_edit(ours: Path) -> None:
    edit = set_level(ours, "breach-notice", "production", "within 72 hours")
    assert edit.before == edit.after


def test_a_rule_on_our_own_side_that_is_inherited_is_not_edited_where_it_stands(ours: Path) -> None:
    with pytest.raises(ContractCheckError, match="an operating model is taken whole"):
        set_level(ours, "named-owner", "production", "required")


def test_a_value_that_another_one_shares_is_not_written(copy: Path) -> None:
    path = copy / "service-levels.yaml"
    text = path.read_text(encoding="utf-8").replace("  owner: engineering", "  owner: &team engineering", 1)
    path.write_text(text.replace("  owner: engineering", "  owner: *team", 1), encoding="utf-8")
    policy = load_rules(copy, terms=TERMS)
    rule = next(rule for rule in policy.rules if rule.name == "uptime")
    with pytest.raises(ContractCheckError, match="alias"):
        take_back(copy, policy, [Wanted(rule, "", rule.place, ("owner",), "legal")])


SCOPED = """
- rule: breach-notice
  # Agreed with security in May.
  applies to: tools tagged payments
  required: {load-bearing: within 36 hours}
"""
SCOPED_CELLS = [
    ("load-bearing", "within 30 hours", "  required: {load-bearing: within 30 hours}"),
    ("Severity, load-bearing", "major", "  severity: {load-bearing: major}"),
    ("Decides", "legal", "  owner: legal"),
]


@pytest.mark.parametrize(("title", "value", "line"), SCOPED_CELLS, ids=[case[0] for case in SCOPED_CELLS])
def test_a_row_for_some_tools_changes_its_own_entry(title: str, value: str, line: str, copy: Path) -> None:
    path = copy / "for-some.yaml"
    path.write_text(SCOPED.lstrip(), encoding="utf-8")
    policy = load_rules(copy, terms=TERMS)
    book = load_workbook(io.BytesIO(render_workbook(policy, TERMS)))
    sheet = book["Rules"]
    column = next(i for i, c in enumerate(rule_columns(policy), start=1) if c.title == title)
    row = next(n for n in range(2, sheet.max_row + 1) if sheet.cell(n, 2).value == "tools tagged payments")
    sheet.cell(row, column).value = value
    book.save(copy / "policy.xlsx")
    changes = read_workbook(copy / "policy.xlsx", policy, TERMS)
    rewrite = take_back(copy, policy, [Wanted(c.row.rule, c.row.key[1], c.row.place, c.path, c.new) for c in changes])
    ((written, _, after),) = rewrite.files
    assert written == path and line in after.splitlines() and "  # Agreed with security in May." in after.splitlines()


def test_a_sheet_with_a_stray_mark_far_below_is_told(copy: Path) -> None:
    policy = load_rules(copy, terms=TERMS)
    book = load_workbook(io.BytesIO(render_workbook(policy, TERMS)))
    book["Rules"]["A900000"].value = " "
    book.save(copy / "policy.xlsx")
    with pytest.raises(ContractCheckError, match="goes as far as row 900000"):
        read_workbook(copy / "policy.xlsx", policy, TERMS)
