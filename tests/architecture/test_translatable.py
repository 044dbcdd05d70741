"""What a report says is worded by `say` or `_`, so that it can be said in another language.

A sentence that is put together otherwise would stay English in every language, and no reader of English would notice.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

PACKAGE = Path(__file__).resolve().parents[2] / "contract_check"
WORDING = {"say", "say_number", "reword", "_", "_n", "compose", "shape"}
# What programs read, what is said on the terminal, the policy's own pages, and faults that stop a command.
OTHERS = {
    "handbook.py", "policy_workbook.py", "sarif.py", "sarif_results.py", "junit.py", "csv_report.py", "changes_text.py", "rule_text.py",
    "operating_text.py", "terms_table.py", "files.py", "saved_runs.py", "kept_files.py", "ticket_posting.py", "ticket_systems.py",
}  # fmt: skip
REPORTS = [
    path
    for path in sorted((PACKAGE / "reports").glob("*.py"))
    if path.name not in OTHERS and not path.name.endswith("_json.py") and not path.name.startswith("returned")
]
# Values of the lower floors that carry sentences into reports.
CARRIERS = {
    "Comparison",
    "Decision",
    "PaperFinding",
    "Inapplicable",
    "Displaced",
    "Skipped",
    "Copy",
    "SetAside",
    "Step",
}
APPENDED = {"note", "append"}  # of `work.note(…)`, `work.unclear.append(…)`, `notes.append(…)`
ON_THE_TERMINAL = {"returning.py", "loading.py", "written.py"}  # faults of the register, and what `update` tells
LOWER = [
    path
    for path in (*sorted((PACKAGE / "findings").glob("*.py")), *sorted((PACKAGE / "register").glob("*.py")),
                 PACKAGE / "rules" / "comparing.py", PACKAGE / "rules" / "judging_facts.py")
    if path.name not in ON_THE_TERMINAL
]  # fmt: skip
TWO_WORDS = re.compile(r"[A-Za-z]{2,}[,:;]? [a-z]{2,}")


def unworded(node: ast.AST) -> Iterator[ast.expr]:
    """Strings of two words and more that stand in no call which words them, and in no docstring, pattern or fault."""
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.Expr) and isinstance(child.value, ast.Constant):
            continue  # a docstring
        if isinstance(child, ast.Call) and name_of(child.func) in {
            *WORDING,
            "ContractCheckError",
            "compile",
            "ValueError",
        }:
            continue
        text = words_of(child)
        if text and TWO_WORDS.search(text):
            assert isinstance(child, ast.expr)
            yield child
            continue
        yield from unworded(child)


def words_of(node: ast.AST) -> str:
    if isinstance(node, ast.Constant):
        return node.value if isinstance(node.value, str) else ""
    if isinstance(node, ast.JoinedStr):
        return "".join(str(part.value) if isinstance(part, ast.Constant) else "¶" for part in node.values)
    return ""


def name_of(function: ast.expr) -> str:
    return getattr(function, "id", "") or getattr(function, "attr", "")


ALLOWED = {
    ("annotated.py", "¶: no annotated copy. ¶"),  # said on the terminal
    ("calendar_ics.py", "-//contract-check//The day that counts//EN"),  # names the program
    ("docx_checklist.py", "by hand"),  # the value of an outcome
    ("entries.py", "by hand"),
    ("compare_report.py", "own side"),  # the value of a part
    ("workbook_rows.py", "Gap or question"),  # names of columns, within the code
    ("workbook_rows.py", "Came back"),
    ("workbook_rows.py", "Contract says"),
    ("workbook_rows.py", "Ask for"),
    ("workbook_rows.py", "If refused"),
    ("workbook_rows.py", "Tier in question"),
    ("workbook_rows.py", "Register says"),
    ("workbook_rows.py", "To do"),
    ("templating.py", "default-src 'none'; style-src ¶; "),
    ("templating.py", '<span class="whole">\\g<0></span>'),
    ("templating.py", "script-src ¶; img-src data:; "),
    ("templating.py", "base-uri 'none'; form-action 'none'"),
}


@pytest.mark.parametrize("path", REPORTS, ids=[path.name for path in REPORTS])
def test_reports_word_what_they_say(path: Path) -> None:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    found = [(path.name, words_of(node)) for node in unworded(tree)]
    assert [row for row in found if row not in ALLOWED] == [], "word it by `_` (contract_check/reports/language.py)"


@pytest.mark.parametrize("path", LOWER, ids=[f"{path.parent.name}/{path.name}" for path in LOWER])
def test_lower_floors_word_what_reports_will_say(path: Path) -> None:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    calls = (node for node in ast.walk(tree) if isinstance(node, ast.Call))
    carrying = (c for c in calls if name_of(c.func) in CARRIERS or getattr(c.func, "attr", "") in APPENDED)
    given = [[*call.args, *(keyword.value for keyword in call.keywords)] for call in carrying]
    found = [words_of(node) for arguments in given for node in unworded(ast.Tuple(arguments, ast.Load()))]
    assert found == [], "word it by `say` (contract_check/model/sentence.py)"
