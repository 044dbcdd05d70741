"""Reports in another language: the program's own words are, and nothing that somebody else wrote is."""

from __future__ import annotations

import ast
import io
import re
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date
from decimal import Decimal
from pathlib import Path

import openpyxl
import pytest
from bs4 import BeautifulSoup
from click.testing import CliRunner
from docx import Document
from samples import sample_checklist, sample_portfolio, sample_without_papers

import contract_check
import contract_check.reports.language as language_module
from contract_check.cli import main
from contract_check.cli.summary import print_summary
from contract_check.documents import encoding, flow, kinds, legibility, ocr
from contract_check.documents.attachments import note_attachments
from contract_check.language import quantity
from contract_check.language.dates import doubt_date
from contract_check.model.sentence import Sentence, Told, join, reword, say, say_number, told
from contract_check.model.values import Duration, Fees, Money, Unit
from contract_check.reports.amendment import render_amendment
from contract_check.reports.csv_report import render_csv
from contract_check.reports.docx_checklist import render_docx
from contract_check.reports.html import render_html
from contract_check.reports.index import render_index_html, render_index_markdown
from contract_check.reports.json_report import render_json
from contract_check.reports.junit import render_junit
from contract_check.reports.language import in_every_language, languages, speaking, spoken, tell
from contract_check.reports.letter import render_letter
from contract_check.reports.markdown import render_markdown
from contract_check.reports.phrases import say_place
from contract_check.reports.recognising import recognise
from contract_check.reports.returned import read_done, read_returned
from contract_check.reports.sarif import render_sarif
from contract_check.reports.saved_runs import save_run
from contract_check.reports.ticket import build_ticket
from contract_check.reports.ticket_text import as_markdown, as_plain_text
from contract_check.reports.workbook import render_workbook
from contract_check.rules.levels import parse_level
from contract_check.rules.value_words import amount_in_words, in_words, level_in_words, name_in_words

PACKAGE = Path(contract_check.__file__).parent
# Words of the sample's policy, register and contracts, which stay as their authors wrote them.
THEIRS = [
    "Our own deadline runs from when we know.", "72 hours, with a named contact", "Work stops without the tool.",
    "Load-bearing", "load-bearing", "Taking part in our resilience tests", "Breach notice", "Training use", "Suspension notice",
    "Liability cap", "Certifications", "Maintenance notice", "Uptime of models", "Audit right", "As is", "tools that use AI",
    "Does the vendor have to take part in our threat-led penetration tests?", "the figure is blank",
    "The figure was to be agreed.", "They maintain on Sundays only.", "It is known who is called", "Somebody has to decide.",
    "An operating budget pays for it", "Money is set aside", "There is a runbook", "It is being written.", "Write the name.",
    "One named person answers for it", "Called load-bearing, and idle", "The terms are spent in the wrong place.",
    "at most 5 users", "feeds no system", "Customer Data", "as needed", "Innovation pool 9900", "Globex vendor policy",
    "no file fits 'ghost-*.pdf'. Correct it in the register or add the file.",
    'the exception of "uptime" for "Acme CRN" is stale: no tool is called so.', "Run OCR.",
]  # fmt: skip
# Words that no German sentence has.
ENGLISH_WORDS = re.compile(
    r"\b(?:the|of|and|is|are|were|not|with|to|for|from|by|be|it|this|that|has|have|no|on|at|days|page|pages|required|none|"
    r"vendor|owner|tier|missing|unclear|unread|below|critical|major|minor|file|line|read|yes|policy|digest)\b"
)


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


def english_left(words: str) -> list[str]:
    for theirs in sorted(THEIRS, key=len, reverse=True):
        words = words.replace(theirs, "")
    words = re.sub(r"“[^”]*”|[a-z-]+/[a-z-]+|`[^`]*`|[\w./-]*\.(?:pdf|yaml|html|md)\b|, [a-z_]+(?=[.;)]|$)", "", words)
    return ENGLISH_WORDS.findall(words)


PAGES: dict[str, Callable[[], str]] = {
    "checklist": lambda: render_html(sample_checklist()),
    "without papers": lambda: render_html(sample_without_papers()),
    "index": lambda: render_index_html(sample_portfolio()),
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
    "index": lambda: render_index_markdown(sample_portfolio()),
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
        book = openpyxl.load_workbook(io.BytesIO(render_workbook(sample_portfolio())))
    assert book.sheetnames == ["Portfolio", "Feststellungen", "Interne Punkte", "Regelungspunkte", "Dokumente"]
    rows = list(book["Feststellungen"].iter_rows(values_only=True))
    assert rows[0][:4] == ("Kennung", "Erledigt", "Notizen", "Rücklauf")
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
    "sarif": lambda: render_sarif(sample_portfolio()),
    "junit": lambda: render_junit(sample_portfolio()),
    "saved run": lambda: save_run(sample_portfolio()),
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
        "from samples import sample_checklist, sample_portfolio\n"
        "from contract_check.reports.writing import write_reports\n"
        "from contract_check.reports.html import render_html\n"
        "render_html(sample_checklist())\n"
        "print([name for name in ('babel', 'contract_check.reports.recognising') if name in sys.modules])"
    )
    root = Path(__file__).resolve().parents[2]
    done = subprocess.run([sys.executable, "-c", code], cwd=root, capture_output=True, text=True, check=True)
    assert done.stdout == "[]\n"


SENTENCES = [
    (say("{day}", day=date(2027, 3, 31)), "2027-03-31", "31.03.2027"),
    (say_number(1, "{number} page", "{number} pages"), "1 page", "1 Seite"),
    (say_number(1200, "{number} page", "{number} pages"), "1200 pages", "1.200 Seiten"),
    (in_words(Duration(Decimal(1), Unit.BUSINESS_DAYS)), "1 business day", "1 Arbeitstag"),
    (in_words(Duration(Decimal("1.5"), Unit.HOURS)), "1.5 hours", "1,5 Stunden"),
    (amount_in_words(Money("USD", Decimal(1500000))), "USD 1,500,000", "1.500.000 USD"),
    (amount_in_words(Fees(Decimal(12))), "12 months’ fees", "12 Monatsentgelte"),
    (say("{amount}%", amount=Decimal("99.90")), "99.9%", "99,9 %"),
    (reword("a wording of ours", "required"), "a wording of ours", "eine Regelung hierzu"),
    (join([say("none"), "Acme"], " / "), "none / Acme", "keine / Acme"),
    (say("{file}, page {page}", file="{tool}.pdf", page="3"), "{tool}.pdf, page 3", "{tool}.pdf, Seite 3"),
]


@pytest.mark.parametrize(("sentence", "english", "translated"), SENTENCES, ids=[row[1] for row in SENTENCES])
def test_a_sentence_is_english_and_can_be_said_in_german(sentence: str, english: str, translated: str) -> None:
    assert sentence == english
    assert tell(sentence) == english
    with speaking("de"):
        assert tell(sentence) == translated


@pytest.mark.parametrize(
    "words", ["required", "none", "Notes", "1 page", "the figure is left blank or redacted", "within 48 hours"]
)
def test_what_people_wrote_is_never_translated(words: str) -> None:
    with speaking("de"):
        assert tell(words) == words


@pytest.mark.parametrize(
    ("term", "words", "translated"),
    [
        ("sla.uptime", "at least 99.9%", "mindestens 99,9 %"),
        ("security.breach_notice", "within 48 hours", "höchstens 48 Stunden"),
        ("data.training_use", "one of prohibited, opt_in", "eines von: untersagt, nur mit Zustimmung (Opt-in)"),
        ("commercial.liability_cap", "at least 12 months fees or USD 250,000", "mindestens 12 Monatsentgelte oder 250.000 USD"),
        ("commercial.as_is", "not allowed", "keine solche Regelung"),
        ("data.training_use", "one of prohibited", "untersagt"),
        ("sla.support_hours", "one of 24x7", "rund um die Uhr"),
        ("processing.instructions", "one of documented", "auf dokumentierte Weisung"),
        ("processing.subprocessor_authorisation", "one of specific, general", "eines von: gesonderte Genehmigung, allgemeine Genehmigung"),
        ("ai.training_ban_scope", "all of prompts, output", "alle folgenden: Prompts, Ausgaben"),
        ("security.certifications", "all of SOC 2 Type II, ISO 27001", "alle folgenden: SOC 2 Type II, ISO 27001"),
    ],
)  # fmt: skip
def test_a_level_keeps_its_authors_words_in_english_alone(term: str, words: str, translated: str) -> None:
    from contract_check.extractors.catalogue import term_definitions

    said = level_in_words(parse_level(words, term_definitions()[term]))
    assert said == words.replace("_", " ")
    with speaking("de"):
        assert tell(said) == translated


def test_every_word_of_a_choice_is_said_in_german_and_names_are_not() -> None:
    from contract_check.extractors.catalogue import term_definitions

    allowed = {word for definition in term_definitions().values() for word in definition.allowed}
    with speaking("de"):
        kept = {word for word in allowed if tell(name_in_words(word)) == word.replace("_", " ")}
    assert len(allowed) > 60
    assert {word for word in kept if not word[0].isupper()} == set()  # names: SOC 2, SCC, ISO 27001
    assert {"SOC 2 Type II", "SCC"} <= kept


# Sentences that come from a worker or the cache as mere text, made of the constants of the floors that read.
READ = [
    flow._FEW, flow._GARBLED, kinds.TOO_LARGE, legibility.NO_TEXT, legibility.GARBLED, quantity.CONTRADICTION,
    quantity.IS_BLANK, f"{legibility.NO_TEXT}, and {ocr._TOO_LARGE}", f"{legibility.NO_TEXT}, and {ocr._TOO_SLOW}",
    f"{legibility.NO_TEXT}, and {ocr._NO_WORDS}", f"{legibility.NO_TEXT}, and {ocr._OVER_TIME}",
    f"{legibility.NO_TEXT}, and {ocr._OVER_PAGES}", f"{legibility.NO_TEXT}, and {ocr._GIVEN_UP}",
    f"{legibility.NO_TEXT} on any page. Run OCR on the file and check the result. {ocr.INSTALL}",
    "pages 3–5, 9: no text layer (a scan?). Read these pages yourself, or ask for a better copy.",
    "2 other value(s) stand in the same document; read by OCR from a scan",
    doubt_date("03/04/2024"), doubt_date("March 2024"), note_attachments(["price list.pdf"]),
    note_attachments(["a.pdf"] * 12), encoding._GUESSED, "one of prohibited, opt in", "one of circumstances", "all of usage data, prompts", "EUR 50000", "12 months fees", "at least 12 months fees",
    "Nothing in the 3 pages read speaks of this; required is within 48 hours.",
]  # fmt: skip


@pytest.mark.parametrize("text", READ, ids=[text[:50] for text in READ])
def test_sentences_that_come_from_a_worker_are_known_by_their_shape(text: str) -> None:
    assert isinstance(recognise(text), Sentence)
    assert recognise(text) == text
    with speaking("de"):
        said = tell(Told(text))
    assert said != text
    assert not english_left(re.sub(r"`[^`]*`|\(Debian.*?\)\.", "", said))


READING_FLOORS = ("documents", "language", "extractors", "reading", "execution")
WORDED = {"Unreadable": 0, "_other": 0, "Lost": 0}  # calls whose argument is a sentence, and which one
KEYWORDS = ("problem", "note")


def sentences_of(path: Path) -> Iterator[str]:
    """The sentences on what was read that a module makes, with a word where something is filled in."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    constants = {
        node.targets[0].id: node.value
        for node in tree.body
        if isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name)
    }
    for call in (node for node in ast.walk(tree) if isinstance(node, ast.Call)):
        name = getattr(call.func, "id", "")
        given = [argument for argument in call.args if name in WORDED]
        given += [keyword.value for keyword in call.keywords if keyword.arg in KEYWORDS]
        for argument in given:
            value = constants.get(argument.id) if isinstance(argument, ast.Name) else argument
            if isinstance(value, ast.JoinedStr):
                said = "".join(fill_in(part, constants) for part in value.values)
                if re.search(r"[a-z]{4}", said):  # what is put together of sentences alone is tried above
                    yield said
            elif isinstance(value, ast.Constant) and isinstance(value.value, str) and value.value:
                yield value.value


def fill_in(part: ast.expr, constants: dict[str, ast.expr]) -> str:
    """A part of an f-string: its words, those of a constant of the module, or a word for what is not known here."""
    if isinstance(part, ast.FormattedValue):
        part = constants.get(getattr(part.value, "id", ""), part)
    return str(part.value) if isinstance(part, ast.Constant) else "7"


MADE = sorted(
    {
        (said, path.relative_to(PACKAGE).as_posix())
        for floor in READING_FLOORS
        for path in (PACKAGE / floor).rglob("*.py")
        for said in sentences_of(path)
    }
)


def test_the_sentences_of_the_floors_that_read_are_found() -> None:
    assert len(MADE) > 30
    assert ("the period is left blank", "extractors/sla/matters.py") in MADE


@pytest.mark.parametrize(("said", "place"), MADE, ids=[f"{place}: {said[:40]}" for said, place in MADE])
def test_each_sentence_of_the_floors_that_read_has_a_shape(said: str, place: str) -> None:
    assert isinstance(recognise(said), Sentence), f"{place}: add its shape to reports/recognising.py"


@pytest.mark.parametrize(
    ("place", "said"),
    [
        ("msa.pdf, p. 4, § 8.2 Liability", "msa.pdf, S. 4, § 8.2 Liability"),
        ("msa.pdf, pp. 4–5", "msa.pdf, S. 4–5"),
        ("msa.docx, § 2, p. 4 of the annex", "msa.docx, § 2, p. 4 of the annex"),
    ],
)
def test_a_place_that_was_kept_as_text(place: str, said: str) -> None:
    assert say_place(place) == place
    with speaking("de"):
        assert say_place(place) == said


def test_a_sentence_that_kept_its_template_needs_no_shape() -> None:
    sentence = say("read from {place} with the amendment's words put in", place="msa.pdf")
    assert told(sentence) is sentence
    with speaking("de"):
        assert tell(told(sentence)) == "gelesen aus msa.pdf, mit den Worten des Nachtrags darin"


def test_a_day_that_may_be_two_is_said_in_german() -> None:
    with speaking("de"):
        assert tell(Told(doubt_date("03/04/2024"))) == "03/04/2024 kann 3. April oder 4. März bedeuten"


def test_a_long_text_is_not_looked_at_twice() -> None:
    hostile = "pages " + ": . " * 5000
    assert recognise(hostile) is hostile


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
            book = openpyxl.load_workbook(io.BytesIO(render_workbook(sample_portfolio())))
            sheet = book["Feststellungen"]
            row = next(row for row in sheet.iter_rows() if row[0].value == "acme-crm/breach-notice")
            row[1].value, row[2].value = "ja", "Per Telefon vereinbart"
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
        print_summary(sample_portfolio(), tmp_path, [tmp_path / "index.html"])
    said = capsys.readouterr().out
    assert "own side Acme CRM: 3 major to put in order" in said
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
