"""The register: what it accepts, where its facts are said to stand, and what each fault in it is answered with."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as some
from openpyxl import Workbook

from contract_check.model.family import Role, Signature
from contract_check.model.tool import Tool
from contract_check.register.columns import COLUMNS
from contract_check.register.loading import RegisterError, load_register

TIERS = ("experiment", "production", "load-bearing")
YAML = """\
tools:
  - name: CRM
    tier: production
    renewal: 2027-03-31
    contracts: [a.pdf, b-*.pdf]
    users: 12
    used_daily: yes
    longest_tolerable_outage: 4 hours
"""
HEADER = "name,tier,renewal,contracts,users,used_daily,longest_tolerable_outage"
CSV = f"{HEADER}\nCRM,production,2027-03-31,a.pdf; b-*.pdf,12,yes,4 hours\n"


@pytest.fixture(autouse=True)
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)


def load(text: str | bytes, name: str = "tools.yaml") -> tuple[Tool, ...]:
    Path(name).write_bytes(text if isinstance(text, bytes) else text.encode())
    return load_register(Path(name), TIERS)


def load_workbook(*rows: list[Any], sheet: str = "Sheet") -> tuple[Tool, ...]:
    book = Workbook()
    page = book.active if sheet == "Sheet" else book.create_sheet(sheet)
    for row in rows:
        page.append(row)
    book.save("tools.xlsx")
    return load_register(Path("tools.xlsx"), TIERS)


def faults(text: str | bytes, name: str = "tools.yaml") -> str:
    with pytest.raises(RegisterError) as caught:
        load(text, name)
    return str(caught.value)


def test_all_forms_give_the_same_tools() -> None:
    tools = load(YAML)
    assert (tools[0].renewal, tools[0].contracts, tools[0].used_daily) == (
        date(2027, 3, 31),
        ("a.pdf", "b-*.pdf"),
        True,
    )
    assert load(CSV, "tools.csv") == tools
    assert load(CSV.replace(";", "|").replace(",", ";").replace("|", "; ").replace("a.pdf;  b-*.pdf", '"a.pdf; b-*.pdf"'),
                "semicolons.csv") == tools  # fmt: skip
    row = ["CRM", "production", date(2027, 3, 31), "a.pdf; b-*.pdf", 12, True, "4 hours"]
    assert load_workbook(HEADER.split(","), row) == tools
    assert load_workbook(HEADER.replace("_", " ").title().split(","), row, sheet="tools") == tools


PLACES = [
    ("yaml", lambda: load(YAML), "tools.yaml, line 6, users", "12"),
    ("csv", lambda: load(CSV, "tools.csv"), "tools.csv, line 2, users", "12"),
    ("workbook", lambda: load_workbook(["Name", "tier", "users"], [], ["CRM", "production", 12.0]), "tools.xlsx, cell C3, users", "12"),
    ("lacking", lambda: load("tools:\n- {name: CRM, tier: production}\n"), "tools.yaml, line 2, users", ""),
]  # fmt: skip


@pytest.mark.parametrize(("says", "read", "place", "value"), PLACES, ids=[case[0] for case in PLACES])
def test_every_fact_is_cited_where_it_stands(says: str, read: Any, place: str, value: str) -> None:
    (tool,) = read()
    entry = tool.entry("users")
    assert (entry.place, entry.value) == (place, value)
    assert [entry.field for entry in tool.entries] == list(COLUMNS)


def test_a_paper_is_set_right_in_words() -> None:
    text = row("papers", "") + (
        "      - file: x.pdf\n        role: order form\n"
        "        effective_date: 2025-02-01\n        initial_term: thirty-six (36) months\n        signature: unsigned\n"
    )
    (paper,) = load(text)[0].papers
    assert (paper.file, paper.role, paper.signature) == ("x.pdf", Role.ORDER_FORM, Signature.UNSIGNED)
    assert paper.initial_term is not None
    assert paper.initial_term.canonical == "36 months"
    assert (paper.effective_date, paper.renewal_term) == (date(2025, 2, 1), None)


def row(column: str, value: str) -> str:
    return f"tools:\n  - name: CRM\n    tier: production\n    {column}: {value}\n"


PAPER = "tools:\n  - name: CRM\n    tier: production\n    papers:\n      - file: x.pdf\n        "
FACTS = [
    ("said", "data: [personal, source code]\n    uses_ai: no\n    tags: [eu]", (("personal data", "source code"), False, ("eu",))),
    ("with_commas", "data: personal data, source code", (("personal data", "source code"), None, ())),
    ("none", "data: none", ((), None, ())),
    ("an_empty_list_is_none", "data: []", ((), None, ())),
    ("not_said", "users: 3", (None, None, ())),
    ("left_empty", "data:", (None, None, ())),
]  # fmt: skip


@pytest.mark.parametrize(("says", "columns", "facts"), FACTS, ids=[fact[0] for fact in FACTS])
def test_what_is_not_said_of_a_tool_stays_unknown(says: str, columns: str, facts: object) -> None:
    (tool,) = load(f"tools:\n  - name: CRM\n    tier: production\n    {columns}\n")
    assert (tool.data, tool.uses_ai, tool.tags) == facts


FAULTS = [
    ("unknown_column_of_a_paper", f"{PAPER}rolle: DPA\n", '6:9: There is no column "rolle". Did you mean "role"?'),
    ("unknown_role", f"{PAPER}role: order from\n", '6:15: "role": "order from" is not known. Did you mean "order form"?'),
    ("no_period", f"{PAPER}initial_term: long\n", '6:23: "initial_term": "long" is no duration.'),
    ("a_day_of_a_paper_that_does_not_exist", f"{PAPER}end_date: 2025-02-29\n", '"end_date": "2025-02-29" is no date.'),
    ("a_paper_without_its_file", "tools:\n  - name: CRM\n    tier: production\n    papers:\n      - role: DPA\n", '"file" is lacking. Add "file: …": every paper needs one.'),
    ("a_class_of_data_that_does_not_exist", row("data", "[personel data]"), 'They are personal data, sensitive'),
    ("unknown_column", row("ownr", "Ada"), '4:5: There is no column "ownr". Did you mean "owner"?'),
    ("unknown_tier", "tools:\n  - name: CRM\n    tier: productoin\n", 'Did you mean "production"?'),
    ("no_tier", "tools:\n  - name: CRM\n", "The tool has no tier. Write one of: experiment"),
    ("empty_tier", "tools:\n  - name: CRM\n    tier: ''\n", "The tool has no tier."),
    ("a_number_for_a_tier", "tools:\n  - name: CRM\n    tier: 3\n", 'There is no tier "3".'),
    ("no_name", "tools:\n  - tier: production\n", '"name" is lacking.'),
    ("words_for_a_date", row("renewal", "soon"), '4:14: "renewal": "soon" is no date. Write year-month-day'),
    ("a_day_that_does_not_exist", row("renewal", "2027-02-30"), '"2027-02-30" is no date.'),
    ("a_year_for_a_date", row("renewal", "2027"), '"2027" is no date.'),
    ("a_time_for_a_date", row("renewal", "2027-03-31T10:00:00"), "is no date."),
    ("words_for_a_count", row("users", "many"), '"users": "many" is no whole number. Write digits alone'),
    ("yes_for_a_count", row("users", "true"), '"users": "True" is no whole number.'),
    ("less_than_nobody", row("users", "-3"), '"-3" is no whole number.'),
    ("half_a_person", row("users", "2.5"), '"2.5" is no whole number.'),
    ("words_for_an_answer", row("used_daily", "sometimes"), '"sometimes" is neither yes nor no.'),
    ("words_for_a_duration", row("longest_tolerable_outage", "not long"), '"not long" is no duration.'),
    ("a_number_for_a_duration", row("longest_tolerable_outage", "8"), '"8" is no duration.'),
    ("a_list_for_a_name", row("owner", "[Ada, Grace]"), '"owner": "[\'Ada\', \'Grace\']" is no text.'),
    ("a_mapping_for_a_list", row("feeds", "{a: b}"), '"feeds": "{\'a\': \'b\'}" is no list.'),
    ("same_name", "tools:\n  - {name: CRM, tier: production}\n  - {name: CRM, tier: production}\n", ":3:"),
    ("nearly_the_same_name", "tools:\n  - {name: CRM, tier: production}\n  - {name: c.r.m., tier: production}\n  - {name: crm, tier: production}\n", '"crm" (as good as "CRM"); the first stands on line 2.'),
    ("words_for_a_tool", "tools:\n  - CRM\n", "This is no tool."),
    ("no_list", "vendors: []\n", 'There is no list called "tools".'),
    ("a_second_list", "tools:\n  - {name: CRM, tier: production}\ntool: []\n", '3:1: There is no key "tool" here.'),
    ("empty_list", "tools: []\n", 'lists no tools. Add at least one below "tools:".'),
    ("empty_file", "", 'There is no list called "tools".'),
    ("broken_yaml", "tools:\n  - name: 'CRM\n", "This is not readable as YAML: this quotation mark is never closed."),
    ("not_utf_8", "tools:\n  - name: Größe\n".encode("latin-1"), "The file is not text in UTF-8."),
]  # fmt: skip


@pytest.mark.parametrize(("says", "text", "answer"), FAULTS, ids=[fault[0] for fault in FAULTS])
def test_faults_are_told_with_place_and_remedy(says: str, text: str | bytes, answer: str) -> None:
    said = faults(text)
    assert answer in said
    assert said.startswith("tools.yaml")


def test_a_fault_shows_the_line_with_a_caret() -> None:
    assert faults(row("users", "many")).endswith("\n        users: many\n               ^")


CSV_FAULTS = [
    ("wrong_value", "name,tier,users\n\nCRM,production,many\n", 'tools.csv:3:16: "users": "many" is no whole number.'),
    ("a_record_over_two_lines", 'name,tier,owner\n"C\nRM",prod,x\nB,prod,y\n', 'tools.csv:4:3: There is no tier "prod".'),
    ("too_many_values", "name,tier\nCRM,production,x\n", "This row has 3 values, and there are 2 columns."),
    ("a_column_twice", "name,tier,Tier\nCRM,production,x\n", 'There are two columns "tier".'),
    ("nothing", "", "The register lists no tools. Write a row for each"),
    ("an_open_quotation_mark", 'name,tier\n"CRM,production\n', "This is not readable as CSV"),
    ("not_utf_8", "name,tier\nGröße,x\n".encode("latin-1"), 'Save it again as "CSV UTF-8".'),
]  # fmt: skip


@pytest.mark.parametrize(("says", "text", "answer"), CSV_FAULTS, ids=[fault[0] for fault in CSV_FAULTS])
def test_faults_of_a_csv(says: str, text: str | bytes, answer: str) -> None:
    assert answer in faults(text, "tools.csv")


WORKBOOKS: list[tuple[str, list[list[Any]], str]] = [
    ("wrong_value", [["name", "tier", "users"], ["CRM", "production", "many"]], 'tools.xlsx, cell C2: "users": "many" is no'),
    ("a_formula_without_a_value", [["name", "tier", "owner"], ["CRM", "production", "=A1"]], "tools.xlsx, cell C2: \"owner\": the formula"),
    ("unknown_column", [["name", "tier", "ownr"], ["CRM", "production", "x"]], 'Did you mean "owner"?'),
    ("nothing", [["name", "tier"]], "The register lists no tools. Write a row for each"),
]  # fmt: skip


@pytest.mark.parametrize(("says", "rows", "answer"), WORKBOOKS, ids=[case[0] for case in WORKBOOKS])
def test_faults_of_a_workbook(says: str, rows: list[list[Any]], answer: str) -> None:
    with pytest.raises(RegisterError) as caught:
        load_workbook(*rows)
    assert answer in str(caught.value)


def test_what_is_no_workbook_is_told() -> None:
    assert "This is no workbook that can be read" in faults("name,tier\n", "tools.xlsx")


def test_all_faults_are_told_at_once() -> None:
    said = faults("tools:\n  - {name: A, tier: heavy}\n  - {name: B, tier: production, users: many}\n")
    assert "tools.yaml:2:" in said and "tools.yaml:3:" in said


def test_a_missing_register_names_the_remedy(tmp_path: Path) -> None:
    with pytest.raises(RegisterError, match="contract-check init"):
        load_register(tmp_path / "none.yaml", TIERS)


def test_anchors_have_a_place_of_their_own() -> None:
    text = "x-common: &common\n  tier: production\ntools:\n  - name: CRM\n    <<: *common\n"
    assert load(text)[0].tier == "production"


@settings(max_examples=100, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    some.integers(0, len(YAML)),
    some.integers(0, 60),
    some.sampled_from(["", " ", "\n", "[", "'", "\x00", ": 1", "- a", ",", ";"]),
    some.sampled_from(["tools.yaml", "tools.csv"]),
)
def test_whatever_is_torn_out_the_answer_is_a_list_of_faults(start: int, length: int, put: str, name: str) -> None:
    whole = YAML if name == "tools.yaml" else CSV
    try:
        load(whole[:start] + put + whole[start + length :], name)
    except RegisterError as errors:
        assert errors.errors and str(errors)


def test_a_folder_or_a_contract_is_no_register(tmp_path: Path) -> None:
    (tmp_path / "acme.pdf").write_bytes(b"%PDF-1.7")
    for path, what in ((tmp_path, "This is a folder, not a register."), (tmp_path / "acme.pdf", "no register.")):
        with pytest.raises(RegisterError, match=what):
            load_register(path, ("production",))
