"""Sentences of the program: English text that can be said in German, also where a worker or the cache gives mere text."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from importlib import import_module
from pathlib import Path

import pytest
from english_left import english_left

import contract_check
from contract_check.documents import encoding, flow, kinds, legibility, ocr
from contract_check.documents.attachments import note_attachments
from contract_check.language import quantity
from contract_check.language.dates import doubt_date
from contract_check.model.sentence import Sentence, Told, join, reword, say, say_number, told
from contract_check.model.values import Duration, Fees, Money, Unit
from contract_check.reports.language import speaking, tell
from contract_check.reports.phrases import say_place
from contract_check.reports.recognising import recognise
from contract_check.rules.levels import parse_level
from contract_check.rules.value_words import amount_in_words, in_words, level_in_words, name_in_words

PACKAGE = Path(contract_check.__file__).parent

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
        ("processing.subprocessor_authorisation", "one of specific, general", "eines von: gesonderte Genehmigung, allgemeine Genehmigung"),
        ("ai.training_ban_scope", "all of prompts, output", "alle folgenden: Prompts, Ausgaben"),
        ("security.certifications", "all of SOC 2 Type II, ISO 27001", "alle folgenden: SOC 2 Type II, ISO 27001"),
    ],
)  # fmt: skip
def test_a_level_keeps_its_authors_words_in_english_alone(term: str, words: str, translated: str) -> None:
    from contract_check.extractors.catalogue import term_definitions

    said = level_in_words(parse_level(words, term_definitions()[term]))
    assert said == words.replace("opt_in", "only with our consent (opt-in)")
    with speaking("de"):
        assert tell(said) == translated


@pytest.mark.parametrize(
    ("term", "words", "english", "translated"),
    [
        ("data.training_use", "one of prohibited", "prohibited", "untersagt"),
        ("sla.support_hours", "one of 24x7", "24x7", "rund um die Uhr"),
        ("processing.instructions", "one of documented", "documented", "auf dokumentierte Weisung"),
        ("security.certifications", "all of ISO 27001", "ISO 27001", "ISO 27001"),
    ],
)
def test_of_a_list_of_one_only_that_one_is_said(term: str, words: str, english: str, translated: str) -> None:
    from contract_check.extractors.catalogue import term_definitions

    said = level_in_words(parse_level(words, term_definitions()[term]))
    assert said == english
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
    flow.FEW, flow.GARBLED, kinds.TOO_LARGE, legibility.NO_TEXT, legibility.GARBLED, quantity.CONTRADICTION,
    quantity.IS_BLANK, f"{legibility.NO_TEXT}, and {ocr.TOO_LARGE}", f"{legibility.NO_TEXT}, and {ocr.TOO_SLOW}",
    f"{legibility.NO_TEXT}, and {ocr.NO_WORDS}", f"{legibility.NO_TEXT}, and {ocr.OVER_TIME}",
    f"{legibility.NO_TEXT}, and {ocr.OVER_PAGES}", f"{legibility.NO_TEXT}, and {ocr.GIVEN_UP}",
    f"{legibility.NO_TEXT} on any page. Run OCR on the file and check the result. {ocr.INSTALL}",
    "pages 3–5, 9: no text layer (a scan?). Read these pages yourself, or ask for a better copy.",
    f"pages 2, 5: {legibility.NOT_ENGLISH}. Ask for the English contract. page 4: {legibility.GARBLED}. Run OCR on the file and check the result.",
    "2 other values stand in the same document; read by OCR from a scan",
    "another value stands in the same document; the figure stands in Section 4.2.1",
    doubt_date("03/04/2024"), doubt_date("March 2024"), note_attachments(["price list.pdf"]),
    note_attachments(["a.pdf"] * 12), encoding.GUESSED, "one of prohibited, opt in", "one of circumstances", "all of usage data, prompts", "EUR 50000", "12 months fees", "at least 12 months fees",
    "Nothing in what was read (3 pages) provides for this; required is within 48 hours.",
    "Nothing in what was read (3 pages) provides for this, but the agreement is not among the papers; required is within 48 hours.",
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
    constants: dict[str, ast.expr] = {
        alias.name: ast.Constant(value)
        for node in tree.body
        if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("contract_check.")
        for alias in node.names
        if isinstance(value := getattr(import_module(str(node.module)), alias.name, None), str)
    }
    constants |= {
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
    assert isinstance(recognise(said), Sentence), f"{place}: add its shape to reports/sentence_shapes.py"


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
