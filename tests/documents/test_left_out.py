"""Words that are struck out or hidden are no text of the contract, and that they are there is told."""

from __future__ import annotations

from pathlib import Path

import docx
import pytest
from docx.enum.style import WD_STYLE_TYPE
from test_long_paragraphs import read

from contract_check.documents.reading import read_document
from contract_check.extractors.extracting import extract_terms
from contract_check.language.clauses import Paper
from contract_check.model.document import Document

SENTENCE = "Provider shall make the Service available to the Customer at all times."
STRUCK = "which were not read. Check the version that was signed"


PAGES = [
    ("struck_tag", "", "<p>at least <s>99.99%</s> 99.5%", "at least 99.5%", 1, 0),
    ("old_struck_tag", "", "<p>at least <strike>99.99%</strike> 99.5%", "at least 99.5%", 1, 0),
    ("own_style", "", "<p>at least <span style='color:red; text-decoration: line-through'>99.99%</span> 99.5%", "at least 99.5%", 1, 0),
    ("line_style", "", "<p>at least <span style='text-decoration-line:underline line-through'>99.99%</span> 99.5%", "at least 99.5%", 1, 0),
    ("underlined", "", "<p>at least <span style='text-decoration: underline'>99.5%</span>", "at least 99.5%", 0, 0),
    ("class_that_strikes", ".old { text-decoration: line-through }", "<p>at least <i class='x old'>99.99%</i> 99.5%", "at least 99.5%", 1, 0),
    ("class_that_hides", "b, .off{color:red;display:none}", "<p>One.<p class=off>Two three.", "One.", 0, 2),
    ("class_of_a_tag", "p.off { display: none }", "<p>One.<p class=off>Two.<div class=off>Three.</div>", "One. Three.", 0, 1),
    ("id_that_hides", "#off { visibility: hidden }", "<p>One.<p id=off>Two.", "One.", 0, 1),
    ("shown_after_all", ".off { display: none }", "<p>One.<p class=off style='display:block'>Two.", "One. Two.", 0, 0),
    ("the_last_rule_counts", ".off { display: none } .off { display: block }", "<p>One.<p class=off>Two.", "One. Two.", 0, 0),
    ("on_paper_alone", "@media print { .off { display: none } }", "<p>One.<p class=off>Two.", "One. Two.", 0, 0),
    ("after_a_rule_for_paper", "@media print { .a { color: red } .b { color: red } } .off{display:none}", "<p>One.<p class=off>Two.", "One.", 0, 1),
    ("depends_on_the_tags_around", ".closed .off { display: none }", "<p>One.<p class=off>Two.", "One. Two.", 0, 0),
    ("in_a_comment", "/* .off { display: none } */", "<p>One.<p class=off>Two.", "One. Two.", 0, 0),
    ("hidden_attribute", "", "<p>One.<p hidden>Two.", "One.", 0, 1),
    ("no_display_at_all", ".off { display-name: none }", "<p>One.<p class=off>Two.", "One. Two.", 0, 0),
    ("struck_around", "", "<div style='text-decoration:line-through'><p>Two <b>three</b></div><p>One.", "One.", 2, 0),
    ("scripts_are_no_words", "", "<p>One.<p hidden>Two<script>three()</script>", "One.", 0, 1),
    ("broken_styles", "} .off { display:none } {{{", "<p>One.<p class=off>Two.", "One.", 0, 1),
]  # fmt: skip


@pytest.mark.parametrize(("says", "style", "page", "text", "struck", "hidden"), PAGES, ids=[row[0] for row in PAGES])
def test_web_pages(says: str, style: str, page: str, text: str, struck: int, hidden: int, tmp_path: Path) -> None:
    document = read(tmp_path, "a.html", f"<head><style>{style}</style></head><body>{page}<p>{SENTENCE}")
    assert " ".join(document.text.split()) == f"{text} {SENTENCE}"
    assert document.notes == (*say_struck(struck), *say_hidden(hidden))


def say_struck(number: int) -> tuple[str, ...]:
    one = "holds 1 word that is struck out, which was not read. Check the version that was signed"
    return ((one if number == 1 else f"holds {number} words that are struck out, {STRUCK}"),) if number else ()


def say_hidden(number: int) -> tuple[str, ...]:
    one = "holds 1 hidden word, which was not read"
    return ((one if number == 1 else f"holds {number} hidden words, which were not read"),) if number else ()


def test_rows_and_cells_of_a_table(tmp_path: Path) -> None:
    page = (
        "<table><tr><th>Level<th>Answer<tr style='display:none'><td>Top<td>1 hour<tr><td>High<td><s>2 hours</s> 4 hours"
        "<tr><td>Low<td hidden>8 hours<td>9 hours<tr><td>None<td style='text-decoration:line-through'>soon</table>"
    )
    document = read(tmp_path, "a.html", f"{page}<p>{SENTENCE}")
    rows = [[cell.text for cell in row] for row in document.tables[0].rows]
    assert rows == [["Level", "Answer"], ["High", "4 hours"], ["Low", "9 hours"], ["None", ""]]
    assert document.notes == (*say_struck(3), *say_hidden(5))


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("It answers within ~~12 hours~~ 24 hours.", "It answers within 24 hours."),
        ("It costs ~5 and takes ~ 3 days.", "It costs ~5 and takes ~ 3 days."),
    ],
)
def test_markdown(text: str, kept: str, tmp_path: Path) -> None:
    document = read(tmp_path, "a.md", f"{text}\n\n{SENTENCE}\n")
    assert document.text.startswith(kept)
    assert document.notes == (say_struck(2) if kept != text else ())


def write_word(path: Path, *pieces: tuple[str, str]) -> Document:
    file = docx.Document()
    file.styles.add_style("Gone", WD_STYLE_TYPE.CHARACTER).font.strike = True
    file.styles.add_style("Further gone", WD_STYLE_TYPE.CHARACTER).base_style = file.styles["Gone"]
    file.styles.add_style("Unseen", WD_STYLE_TYPE.PARAGRAPH).font.hidden = True
    file.add_paragraph(SENTENCE)
    paragraph = file.add_paragraph("", style="Unseen" if pieces[0][1] == "unseen" else None)
    for text, how in pieces:
        run = paragraph.add_run(text, style={"gone": "Gone", "further": "Further gone", "back": "Gone"}.get(how))
        match how:
            case "strike":
                run.font.strike = True
            case "dstrike":
                run.font.double_strike = True
            case "vanish":
                run.font.hidden = True
            case "back":
                run.font.strike = False
            case "off":
                run.font.strike = False
    file.save(str(path))
    return read_document(path, path.name)


WORD = [
    ("struck", (("within ", ""), ("24", "strike"), ("72 hours", "")), "within 72 hours", 1, 0),
    ("struck_twice", (("within ", ""), ("24 ", "dstrike"), ("72 hours", "")), "within 72 hours", 1, 0),
    ("a_word_in_two_runs", (("kept", ""), (" go", "strike"), ("ne", "strike")), "kept", 1, 0),
    ("by_its_style", (("within ", ""), ("24 ", "gone"), ("72 hours", "")), "within 72 hours", 1, 0),
    ("by_the_style_below", (("within ", ""), ("24 ", "further"), ("72 hours", "")), "within 72 hours", 1, 0),
    ("its_own_setting_goes_before", (("within ", ""), ("72 hours", "back")), "within 72 hours", 0, 0),
    ("said_not_to_be", (("within ", ""), ("72 hours", "off")), "within 72 hours", 0, 0),
    ("hidden", (("within ", ""), ("24 or so ", "vanish"), ("72 hours", "")), "within 72 hours", 0, 3),
    ("hidden_by_the_paragraph", (("within 24 hours", "unseen"),), "", 0, 3),
]  # fmt: skip


@pytest.mark.parametrize(("says", "pieces", "text", "struck", "hidden"), WORD, ids=[row[0] for row in WORD])
def test_word(
    says: str, pieces: tuple[tuple[str, str], ...], text: str, struck: int, hidden: int, tmp_path: Path
) -> None:
    document = write_word(tmp_path / "a.docx", *pieces)
    assert document.text == f"{SENTENCE}\n{text}".strip()
    assert document.notes == (*say_struck(struck), *say_hidden(hidden))


def test_a_struck_figure_is_no_value(tmp_path: Path) -> None:
    text = "Availability of the Service shall be at least ~~99.99%~~ 99.5% in each month."
    terms = extract_terms(Paper(read(tmp_path, "a.md", f"{SENTENCE}\n\n{text}\n")))
    assert [term.value.canonical for term in terms if term.id == "sla.uptime" and term.value] == [99.5]
