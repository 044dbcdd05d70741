"""Write the files of a run as its checklists come: one for each tool and format, then the first page and files for machines.

A checklist is written and let go; only what a file of the whole run says of it is gathered (`WHOLE`). The same run
gives the same bytes under the same names: there is no clock in any of them. A file of those that people tick and
annotate is replaced only where nobody has done so (`SEALED`); the others are the program's, and written anew.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cache, partial
from pathlib import Path
from typing import Any, NamedTuple

from contract_check.findings.failing import name_failure
from contract_check.model.checklist import Checklist
from contract_check.model.errors import ContractCheckError
from contract_check.model.portfolio import Portfolio
from contract_check.reports.csv_report import render_csv
from contract_check.reports.docx_checklist import render_docx
from contract_check.reports.evidence import NO_EVIDENCE, Evidence
from contract_check.reports.files import prepare_folder, write_bytes
from contract_check.reports.html import render_html
from contract_check.reports.index import render_index_html, render_index_markdown
from contract_check.reports.json_report import render_json
from contract_check.reports.junit import render_junit, take_suites
from contract_check.reports.kept_files import KeptFiles
from contract_check.reports.markdown import render_markdown
from contract_check.reports.sarif import render_sarif
from contract_check.reports.sarif_results import take_results
from contract_check.reports.seal import is_untouched, seal_text
from contract_check.reports.templating import load_page
from contract_check.reports.text import encodable
from contract_check.reports.view import ChecklistView, view_checklist
from contract_check.reports.workbook import render_workbook
from contract_check.reports.workbook_rows import take_rows

RENDERERS: dict[str, Callable[[Checklist], str | bytes]] = {
    "md": render_markdown,
    "html": render_html,
    "json": render_json,
    "csv": render_csv,
    "docx": render_docx,
}
SEALED = ("md", "docx", "xlsx")  # what is worked on, and known by its seal to be as it was written
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


class _Whole(NamedTuple):
    """One file for the whole run: its name, what it says of a checklist, and how it is made of all that."""

    name: str
    take: Callable[[Checklist], Any]
    render: Callable[[Sequence[Any], Portfolio], str | bytes]


# For machines that collect results, and for those who work in a spreadsheet.
WHOLE = {
    "sarif": _Whole("findings.sarif", take_results, render_sarif),
    "junit": _Whole("findings.junit.xml", take_suites, render_junit),
    "xlsx": _Whole("findings.xlsx", take_rows, render_workbook),
}


def load_pages(formats: Sequence[str]) -> None:
    """Compile the templates of these formats, which takes a tenth of a second, before there is anything to write."""
    for form in formats:
        for page in _PAGES.get(form, ()):
            load_page(page)


class ReportWriter:
    """Writes the files of a run into `out`.

    `folder` is where the contracts lie, for machines that look for them from where the program was started;
    `template` is a Word template for docx. Files that still hold by `kept` are left alone, and so are, without
    `force`, those on which somebody has worked: they are `spared`. A file on which the program fails is not written:
    `failed` tells the error.
    Raises ContractCheckError where `out` cannot be written, and KeyError for an unknown format.
    """

    def __init__(
        self,
        out: Path,
        formats: Sequence[str],
        *,
        folder: str = "",
        template: Path | None = None,
        kept: KeptFiles | None = None,
        force: bool = False,
    ) -> None:
        self._out, self._template, self._kept, self._force = out, template, kept, force
        self._wanted = list(dict.fromkeys(formats))
        whole: dict[str, _Whole] = {
            **WHOLE,
            "sarif": _Whole(
                WHOLE["sarif"].name, partial(take_results, folder=folder), partial(render_sarif, folder=folder)
            ),
            "xlsx": WHOLE["xlsx"]._replace(render=partial(render_workbook, linked="html" in formats)),
        }
        self._whole = [whole[form] for form in self._wanted if form in whole]
        self._gathered: list[list[Any]] = [[] for _ in self._whole]
        self._due: set[str] = set()
        self.written: list[Path] = []
        self.spared: set[Path] = set()
        self.failed: dict[Path, str] = {}
        prepare_folder(out)

    def note(self, checklist: Checklist, stem: str) -> bool:
        """Take of the next checklist what files of the whole run say of it; returns whether its own, called `stem`, are due."""
        files = self._files(stem)
        self.written += files.values()
        for whole, gathered in zip(self._whole, self._gathered, strict=True):
            gathered.append(whole.take(checklist))
        if files and not (self._kept and self._kept.hold(checklist, stem)):
            self._due.add(stem)
        return stem in self._due

    def write(self, checklist: Checklist, stem: str, evidence: Evidence = NO_EVIDENCE) -> None:
        """Write the files of a checklist that was noted, if they are due; `evidence` are the pictures of its pages.

        Checklists are noted in the order of the run, and written in any.
        """
        if stem not in self._due:
            return
        renderers = _renderers(checklist, evidence, self._template)
        contents = {}
        for ending, path in self._files(stem).items():
            try:
                content = renderers[ending](checklist)
            except ContractCheckError:
                raise
            except Exception as error:  # costs this file alone, of which the end of the run tells
                self.failed[path] = name_failure(error)
                continue
            contents[ending] = self._write(path, content)
        if self._kept and len(contents) == len(self._files(stem)) and evidence.is_whole_for(checklist):
            self._kept.keep(checklist, stem, contents)

    def _files(self, stem: str) -> dict[str, Path]:
        return {ending: self._out / f"{stem}.{ending}" for ending in own_endings(self._wanted)}

    def close(self, portfolio: Portfolio) -> list[Path]:
        """Write what is of the whole run; returns all files: those of each checklist, the index, then the others."""
        contents: list[tuple[str, Callable[[Portfolio], str | bytes]]]
        contents = [(f"index.{ending}", render) for ending, render in INDEXES.items() if ending in self._wanted]
        contents += [
            (whole.name, partial(whole.render, gathered))
            for whole, gathered in zip(self._whole, self._gathered, strict=True)
        ]
        for name, render in contents:
            self.written.append(self._out / name)
            self._write(self.written[-1], render(portfolio))
        return [path for path in self.written if path not in self.spared and path not in self.failed]

    def _write(self, path: Path, content: str | bytes) -> bytes:
        """Write a file, unless somebody has worked on the one that lies there; returns what was to be written."""
        if isinstance(content, str):
            content = (seal_text(content) if path.suffix == ".md" else encodable(content)).encode("utf-8")
        if not self._force and path.suffix[1:] in SEALED and path.is_file() and not is_untouched(path):
            self.spared.add(path)
        else:
            write_bytes(path, content)
        return content


def own_endings(formats: Sequence[str]) -> list[str]:
    """The formats of which each checklist has a file of its own."""
    return [form for form in dict.fromkeys(formats) if form not in WHOLE]


def _renderers(
    checklist: Checklist, evidence: Evidence, template: Path | None
) -> dict[str, Callable[[Checklist], str | bytes]]:
    """Those of one checklist, which is put into words once for the formats that need that."""

    @cache
    def view() -> ChecklistView:
        return view_checklist(checklist)

    return {
        **RENDERERS,
        "md": lambda each: render_markdown(each, view=view()),
        "html": lambda each: render_html(each, evidence=evidence, view=view()),
        "csv": lambda each: render_csv(each, view=view()),
        "docx": partial(render_docx, template=template),
    }
