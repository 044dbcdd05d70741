"""Whole reports, compared with the files in `golden/`.

After a change that is meant, write them anew and read the difference before it is committed:

    UPDATE_GOLDEN=1 python -m pytest tests/reports/test_golden.py && git diff tests/reports/golden
"""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest
from samples import sample_checklist, sample_run, sample_without_papers

from contract_check.reports.csv_report import render_csv
from contract_check.reports.html import render_html
from contract_check.reports.index import render_index_html, render_index_markdown
from contract_check.reports.json_report import render_json
from contract_check.reports.markdown import render_markdown

GOLDEN = Path(__file__).parent / "golden"
REPORTS: dict[str, Callable[[], str | bytes]] = {
    "checklist.md": lambda: render_markdown(sample_checklist()),
    "checklist.html": lambda: render_html(sample_checklist()),
    "checklist.json": lambda: render_json(sample_checklist()),
    "checklist.csv": lambda: render_csv(sample_checklist()),
    "without-papers.md": lambda: render_markdown(sample_without_papers()),
    "index.html": lambda: render_index_html(sample_run().portfolio),
    "index.md": lambda: render_index_markdown(sample_run().portfolio),
}


@pytest.mark.parametrize("name", REPORTS)
def test_report_is_the_golden_file(name: str) -> None:
    made = REPORTS[name]()
    content = made if isinstance(made, bytes) else made.encode("utf-8")
    if os.environ.get("UPDATE_GOLDEN"):
        (GOLDEN / name).write_bytes(content)
    assert content.decode("utf-8") == (GOLDEN / name).read_bytes().decode("utf-8")
