"""Write a portfolio: one file for each tool and format, the first page of the run, and files for machines.

The same portfolio gives the same bytes under the same names: there is no clock in any of them.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from contract_check.model.finding import Checklist, Portfolio
from contract_check.reports.csv_report import render_csv
from contract_check.reports.docx_checklist import render_docx
from contract_check.reports.evidence import NO_EVIDENCE, Evidence
from contract_check.reports.files import prepare_folder, write_bytes
from contract_check.reports.html import render_html
from contract_check.reports.index import render_index_html, render_index_markdown
from contract_check.reports.json_report import render_json
from contract_check.reports.junit import render_junit
from contract_check.reports.kept_files import KeptFiles
from contract_check.reports.markdown import render_markdown
from contract_check.reports.naming import name_checklists
from contract_check.reports.sarif import render_sarif
from contract_check.reports.templating import load_page
from contract_check.reports.text import encodable
from contract_check.reports.view import view_checklist
from contract_check.reports.workbook import render_workbook

RENDERERS: dict[str, Callable[[Checklist], str | bytes]] = {
    "md": render_markdown,
    "html": render_html,
    "json": render_json,
    "csv": render_csv,
    "docx": render_docx,
}
INDEXES: dict[str, Callable[[Portfolio], str]] = {"html": render_index_html, "md": render_index_markdown}
# The templates that these are made with.
_PAGES = {
    "html": (
        "checklist.html",
        "operating.html",
        "index.html",
        "index_plots.html",
        "index_operating.html",
        "style.css",
        "filter.js",
    ),
    "md": ("checklist.md", "operating.md", "index.md", "index_operating.md"),
}
# One file for the whole run: for machines that collect results, and for those who work in a spreadsheet.
WHOLE: dict[str, tuple[str, Callable[[Portfolio], str | bytes]]] = {
    "sarif": ("findings.sarif", render_sarif),
    "junit": ("findings.junit.xml", render_junit),
    "xlsx": ("findings.xlsx", render_workbook),
}


def load_pages(formats: Sequence[str]) -> None:
    """Compile the templates of these formats, which takes a tenth of a second, before there is anything to write."""
    for form in formats:
        for page in _PAGES.get(form, ()):
            load_page(page)


def write_reports(
    portfolio: Portfolio,
    out: Path,
    formats: Sequence[str],
    evidence: Evidence = NO_EVIDENCE,
    folder: str = "",
    template: Path | None = None,
    kept: KeptFiles | None = None,
) -> list[Path]:
    """Write every checklist in every format into `out`, then the index; returns the files in that order.

    `evidence` are the pictures of pages for the formats that show them; `folder` is where the contracts lie, for
    machines that look for them from where the program was started; `template` is a Word template for docx. Files
    that still hold by `kept` are left alone.
    Raises ContractCheckError where `out` cannot be written, and KeyError for an unknown format.
    """
    wanted = list(dict.fromkeys(formats))
    prepare_folder(out)
    written: list[Path] = []
    for checklist, stem in name_checklists(portfolio.all_checklists):
        files = {ending: out / f"{stem}.{ending}" for ending in own_endings(wanted)}
        if files and not (kept and kept.hold(checklist, stem)):
            renderers = _renderers(checklist, evidence, template)
            contents = {ending: _write(path, renderers[ending](checklist)) for ending, path in files.items()}
            if kept and evidence.is_whole_for(checklist):
                kept.keep(checklist, stem, contents)
        written += files.values()
    for ending, render in INDEXES.items():
        if ending in wanted:
            written.append(out / f"index.{ending}")
            _write(written[-1], render(portfolio))
    whole: dict[str, tuple[str, Callable[[Portfolio], str | bytes]]] = {
        **WHOLE,
        "sarif": (WHOLE["sarif"][0], partial(render_sarif, folder=folder)),
        "xlsx": (WHOLE["xlsx"][0], partial(render_workbook, linked="html" in wanted)),
    }
    for form in wanted:
        if form in whole:
            name, render_whole = whole[form]
            written.append(out / name)
            _write(written[-1], render_whole(portfolio))
    return written


def own_endings(formats: Sequence[str]) -> list[str]:
    """The formats of which each checklist has a file of its own."""
    return [form for form in dict.fromkeys(formats) if form not in WHOLE]


def _renderers(
    checklist: Checklist, evidence: Evidence, template: Path | None
) -> dict[str, Callable[[Checklist], str | bytes]]:
    """Those of one checklist, which is put into words once for the two formats that are read."""
    view = view_checklist(checklist)
    return {
        **RENDERERS,
        "md": partial(render_markdown, view=view),
        "html": partial(render_html, evidence=evidence, view=view),
        "docx": partial(render_docx, template=template),
    }


def _write(path: Path, content: str | bytes) -> bytes:
    """Write a file; returns what was written."""
    content = content if isinstance(content, bytes) else encodable(content).encode("utf-8")
    write_bytes(path, content)
    return content
