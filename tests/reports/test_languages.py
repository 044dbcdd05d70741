"""Reports in another language: the program's own words are, and nothing that somebody else wrote is."""

from __future__ import annotations

import io
import re
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import openpyxl
import pytest
from bs4 import BeautifulSoup
from click.testing import CliRunner
from docx import Document
from english_left import THEIRS, english_left
from samples import sample_checklist, sample_run, sample_without_papers
from whole import junit_of, sarif_of, saved_of, workbook_of

import contract_check
import contract_check.reports.language as language_module
from contract_check.cli import main
from contract_check.cli.summary import print_summary
from contract_check.reports.amendment import render_amendment
from contract_check.reports.csv_report import render_csv
from contract_check.reports.docx_checklist import render_docx
from contract_check.reports.html import render_html
from contract_check.reports.index import render_index_html, render_index_markdown
from contract_check.reports.json_report import render_json
from contract_check.reports.language import in_every_language, languages, speaking, spoken
from contract_check.reports.letter import render_letter
from contract_check.reports.markdown import render_markdown
from contract_check.reports.returned import read_done, read_returned
from contract_check.reports.ticket import build_ticket
from contract_check.reports.ticket_text import as_markdown, as_plain_text

PACKAGE = Path(contract_check.__file__).parent


def german(render: Callable[[], str | bytes]) -> str:
    with speaking("de"):
        made = render()
    return made if isinstance(made, str) else made.decode("utf-8")


def own_words(page: str) -> list[str]:
    """What a page says itself: quotes and wordings, which are marked as English, are left out."""
    soup = BeautifulSoup(page, "lxml")
    for element in soup.find_all(attrs={"lang": "en"}) + soup.find_all(["style", "script", "code"]):
        element.decompose()
    labels = [element["aria-label"] for element in soup.find_all(attrs={"aria-label": True})]
    return [" ".join(words.split()) for words in (*soup.stripped_strings, *map(str, labels))]


PAGES: dict[str, Callable[[], str]] = {
    "checklist": lambda: render_html(sample_checklist()),
    "without papers": lambda: render_html(sample_without_papers()),
    "index": lambda: render_index_html(sample_run().portfolio),
}


@pytest.mark.parametrize("name", PAGES)
def test_no_english_of_ours_is_left_on_a_page(name: str) -> None:
    page = german(PAGES[name])
    assert {words: left for words in own_words(page) if (left := english_left(words))} == {}


@pytest.mark.parametrize("name", PAGES)
def test_every_own_text_of_a_page_differs_from_the_english_one(name: str) -> None:
    same = set(own_words(PAGES[name]())) & set(own_words(german(PAGES[name])))
    for theirs in sorted(THEIRS, key=len, reverse=True):
        same = {words.replace(theirs, "") for words in same}
    # Names, places of the register, what is alike in both languages, and signs.
    alike = re.compile(r"[^A-Za-z]*|contract-check [\d.]+,?|Acme.*|Ghost|Zebra Wiki|Globex.*|Dana Whitfield|Leila Haddad|PROC-7|"
                       r"(?:security|privacy|legal|engineering|procurement)|GDPR.*|SHA-256|Ticket|Tools?|·.*|stray\.pdf|"
                       r"“Dana Whitfield”|[\w-]+\.(?:pdf|yaml).*|exceptions\.yaml.*|\. ?|Ghost: ", re.DOTALL)  # fmt: skip
    assert {words for words in same if not alike.fullmatch(words)} == set()


MARKDOWN: dict[str, Callable[[], str]] = {
    "checklist": lambda: render_markdown(sample_checklist()),
    "without papers": lambda: render_markdown(sample_without_papers()),
    "index": lambda: render_index_markdown(sample_run().portfolio),
    "ticket": lambda: as_markdown(build_ticket(sample_checklist())),
    "ticket as text": lambda: as_plain_text(build_ticket(sample_checklist())),
}


@pytest.mark.parametrize("name", MARKDOWN)
def test_no_english_of_ours_is_left_in_markdown(name: str) -> None:
    lines = german(MARKDOWN[name]).splitlines()
    own = [line for line in lines if not line.lstrip().startswith(">") and " shall act " not in line]
    assert {line: left for line in own if (left := english_left(line.replace("\\", "")))} == {}


def test_word_files_say_it_in_german_and_name_the_language() -> None:
    for render in (render_docx, render_letter, render_amendment):
        with speaking("de"):
            made = Document(io.BytesIO(render(sample_checklist())))
        assert made.core_properties.language == "de"
        assert {mark.get(f"{{{mark.nsmap['w']}}}val") for mark in made.styles.element.iter("{*}lang")} == {"de", "en"}
        quote = list(made.styles["Quote"].element.iter("{*}lang"))
        assert [mark.get(f"{{{mark.nsmap['w']}}}val") for mark in quote] == ["en"]
        styled = [p.text for p in made.paragraphs if p.style.name not in ("Quote", "Wording", "Place")]
        assert {text: left for text in styled if (left := english_left(text))} == {}


def test_a_letter_is_a_german_letter() -> None:
    with speaking("de"):
        words = "\n".join(p.text for p in Document(io.BytesIO(render_letter(sample_checklist()))).paragraphs)
    assert "Sehr geehrte Damen und Herren," in words
    assert "24. November 2026" in words
    assert "vom 15. Januar 2024" in words
    assert "Mit freundlichen Grüßen" in words
    assert "Acme Ltd shall act within 48 hours" in words  # the wording is asked for in the contract's language


def test_a_workbook_says_it_in_german() -> None:
    with speaking("de"):
        book = openpyxl.load_workbook(io.BytesIO(workbook_of(sample_run())))
    assert book.sheetnames == ["Portfolio", "Feststellungen", "Interne Punkte", "Regelungspunkte", "Dokumente"]
    rows = list(book["Feststellungen"].iter_rows(values_only=True))
    assert {"Tool", "Erledigt", "Notizen", "Rücklauf", "Kennung"} <= set(rows[0])
    cells = {str(cell) for row in rows[1:] for cell in row if cell}
    assert {"Nicht erfüllt", "kritisch", "höchstens 48 Stunden", "Fehlt im Vertrag"} <= cells
    assert not cells & {"critical", "Below what is required", "within 48 hours"}


def test_a_page_says_its_language_and_that_of_its_quotes() -> None:
    soup = BeautifulSoup(german(PAGES["checklist"]), "lxml")
    assert soup.html is not None
    assert soup.html["lang"] == "de"
    assert {quote["lang"] for quote in soup.find_all("blockquote")} == {"en"}
    assert {ask["lang"] for ask in soup.find_all(class_="ask") if "shall act" in ask.text} == {"en"}
    english = BeautifulSoup(PAGES["checklist"](), "lxml")
    assert not any(quote.has_attr("lang") for quote in english.find_all("blockquote"))


MACHINES: dict[str, Callable[[], object]] = {
    "json": lambda: render_json(sample_checklist()),
    "csv": lambda: render_csv(sample_checklist()),
    "sarif": lambda: sarif_of(sample_run()),
    "junit": lambda: junit_of(sample_run()),
    "saved run": lambda: saved_of(sample_run()),
}


@pytest.mark.parametrize("name", MACHINES)
def test_what_programs_read_is_the_same_in_every_language(name: str) -> None:
    with speaking("de"):
        assert MACHINES[name]() == MACHINES[name]()
        german = MACHINES[name]()
    assert german == MACHINES[name]()


def test_fingerprints_do_not_hang_on_the_language() -> None:
    english = [finding.fingerprint for finding in sample_without_papers().paper_findings]
    with speaking("de"):
        assert [finding.fingerprint for finding in sample_without_papers().paper_findings] == english


def test_english_is_spoken_again_afterwards() -> None:
    before = PAGES["checklist"]()
    german(PAGES["checklist"])
    assert spoken() == "en"
    assert PAGES["checklist"]() == before


def test_english_loads_no_library_for_languages() -> None:
    code = (
        "import sys; sys.path[:0] = ['tests', 'tests/reports']\n"
        "from samples import sample_checklist, sample_run\n"
        "from contract_check.reports.writing import ReportWriter\n"
        "from contract_check.reports.html import render_html\n"
        "render_html(sample_checklist())\n"
        "print([name for name in ('babel', 'contract_check.reports.recognising') if name in sys.modules])"
    )
    root = Path(__file__).resolve().parents[2]
    done = subprocess.run([sys.executable, "-c", code], cwd=root, capture_output=True, text=True, check=True)
    assert done.stdout == "[]\n"


@contextmanager
def catalogues_in(folder: Path) -> Iterator[None]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(language_module, "CATALOGUES", folder)
        language_module._load.cache_clear()
        in_every_language.cache_clear()
        yield
    language_module._load.cache_clear()
    in_every_language.cache_clear()


def test_a_further_language_is_one_more_file(tmp_path: Path) -> None:
    header = '"Content-Type: text/plain; charset=utf-8\\n"\n"Plural-Forms: nplurals=2; plural=(n > 1);\\n"\n'
    words = 'msgid "contract checklist"\nmsgstr "liste de contrôle du contrat"\n'
    (tmp_path / "fr.po").write_text(f'msgid ""\nmsgstr ""\n{header}\n{words}', encoding="utf-8")
    with catalogues_in(tmp_path):
        assert languages() == ("en", "fr")
        with speaking("fr"):
            assert "Acme CRM: liste de contrôle du contrat" in render_markdown(sample_checklist())


@pytest.mark.parametrize("form", ["md", "docx", "xlsx"])
def test_ticks_and_notes_come_back_from_a_german_checklist(form: str, tmp_path: Path) -> None:
    path = tmp_path / f"returned.{form}"
    with speaking("de"):
        if form == "md":
            lines = render_markdown(sample_checklist()).split("\n")
            at = next(i for i, line in enumerate(lines) if "`acme-crm/breach-notice " in line)
            lines[at] = lines[at].replace("[ ]", "[x]")
            under = next(i for i in range(at, len(lines)) if lines[i].startswith("**Notizen:**"))
            lines[under] += " Per Telefon vereinbart"
            path.write_text("\n".join(lines), encoding="utf-8")
        elif form == "docx":
            document = Document(io.BytesIO(render_docx(sample_checklist())))
            box = next(b for b in document.element.body.iter("{*}sdt") if "acme-crm/breach-notice" in _attributes(b))
            checked = next(box.iter("{*}checked"))
            checked.set(next(iter(checked.attrib)), "1")
            next(box.iter("{*}t")).text = "☒"
            rows = (row for table in document.tables for row in table.rows if row.cells[0].text == "Notizen")
            next(r for r in rows if "Breach" in _heading_before(r)).cells[1].text = "Per Telefon vereinbart"
            document.save(str(path))
        else:
            book = openpyxl.load_workbook(io.BytesIO(workbook_of(sample_run())))
            sheet = book["Feststellungen"]
            at = {cell.value: cell.column - 1 for cell in sheet[1]}
            row = next(row for row in sheet.iter_rows() if row[at["Kennung"]].value == "acme-crm/breach-notice")
            row[at["Erledigt"]].value, row[at["Notizen"]].value = "ja", "Per Telefon vereinbart"
            book.save(path)
    said = {answer.finding: answer for answer in read_returned(path).said}
    assert said["acme-crm/breach-notice"].done
    assert said["acme-crm/breach-notice"].note == "Per Telefon vereinbart"
    assert not said["acme-crm/training-use"].done


def _attributes(element: object) -> str:
    return " ".join(value for node in element.iter() for value in node.attrib.values())  # type: ignore[attr-defined]


def _heading_before(row: object) -> str:
    table = row._tr.getparent()  # type: ignore[attr-defined]
    headings = (p for p in table.itersiblings(preceding=True) if p.find("{*}sdt") is not None)
    return "".join(node.text or "" for node in next(headings).iter("{*}t"))


def test_yes_is_understood_in_every_language() -> None:
    assert read_done("ja") is True
    assert read_done("nein") is False


def test_an_unknown_language_is_told_with_those_that_there_are() -> None:
    done = CliRunner().invoke(main, ["tiers", "--tools", "tools.yaml", "--lang", "xx"])
    assert done.exit_code == 2
    assert "there is no language 'xx'. There are: en, de." in done.output


def test_the_terminal_speaks_english(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    with speaking("de"):
        print_summary(sample_run().portfolio, tmp_path, [tmp_path / "index.html"])
    said = capsys.readouterr().out
    assert "own side Acme CRM, Ghost, each: 3 major to put in order" in said
    assert "Verzeichnis" not in said


def test_a_check_writes_german_files_and_the_machines_files_in_english(tmp_path: Path) -> None:
    fixtures = Path(__file__).resolve().parents[2] / "fixtures" / "formats"
    (tmp_path / "contracts").mkdir()
    (tmp_path / "contracts" / "northlight-sla.md").write_bytes((fixtures / "northlight-sla.md").read_bytes())
    written = {}
    for code in ("de", "en"):
        out = tmp_path / code
        options = [
            "--tier",
            "production",
            "--fail-on",
            "never",
            "--jobs",
            "0",
            "--date",
            "2027-01-15",
            "--out",
            str(out),
        ]
        done = CliRunner().invoke(main, ["check", str(tmp_path / "contracts"), "--lang", code, *options])
        assert done.exit_code == 0, done.output
        written[code] = {path.suffix: path.read_text("utf-8") for path in out.iterdir() if path.stem != "index"}
    assert "Vertragslücken-Checkliste" in written["de"][".md"]
    assert '<html lang="de">' in written["de"][".html"]
    assert written["de"][".json"] == written["en"][".json"]
    assert written["de"][".csv"] == written["en"][".csv"]
    left = {
        line: words
        for line in written["de"][".md"].splitlines()
        if line.startswith(("- [ ]", "**Durchsucht", "**Nicht gelesen", "Nächstliegende"))
        and "gesuchte Wörter" not in line
        if (words := english_left(line))
    }
    assert left == {}


def test_a_command_speaks_the_language_and_leaves_it_again() -> None:
    tools = Path(__file__).resolve().parents[2] / "fixtures" / "tools.yaml"
    done = CliRunner().invoke(main, ["tiers", "--tools", str(tools), "--format", "md", "--lang", "de"])
    assert done.exit_code == 0
    assert "# Fragliche Stufen" in done.output
    assert spoken() == "en"
