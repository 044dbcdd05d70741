"""The catalogues of languages hold a translation of everything that the program says, and nothing else."""

from __future__ import annotations

from string import Formatter

import pytest
from babel.messages import Message
from babel.messages.pofile import read_po
from write_catalogues import CATALOGUES, find_words, update_catalogue

PATHS = sorted(CATALOGUES.glob("*.po"))
REMEDY = "run `python docs/write_catalogues.py`, and translate what is empty in the catalogue"


def messages(language: str) -> list[Message]:
    with (CATALOGUES / f"{language}.po").open("rb") as source:
        return [message for message in read_po(source, locale=language) if message.id]


def forms(words: object) -> tuple[str, ...]:
    """The singular, or singular and plurals."""
    return words if isinstance(words, tuple) else tuple(words) if isinstance(words, list) else (str(words),)


def fields(template: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(template) if name is not None}


LANGUAGES = [path.stem for path in PATHS]


def test_there_is_a_german_one() -> None:
    assert "de" in LANGUAGES


@pytest.mark.parametrize("path", PATHS, ids=LANGUAGES)
def test_a_catalogue_holds_the_words_of_today(path: object) -> None:
    assert path.read_text(encoding="utf-8") == update_catalogue(path), REMEDY  # type: ignore[attr-defined]


@pytest.mark.parametrize("language", LANGUAGES)
def test_everything_is_translated(language: str) -> None:
    empty = [message.id for message in messages(language) if not all(forms(message.string))]
    assert not empty, REMEDY


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_translation_is_a_guess(language: str) -> None:
    assert not [message.id for message in messages(language) if message.fuzzy]


@pytest.mark.parametrize("language", LANGUAGES)
def test_placeholders_agree(language: str) -> None:
    for message in messages(language):
        wanted = set().union(*map(fields, forms(message.id)))
        for translation in forms(message.string):
            assert fields(translation) == wanted, message.id


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_joined_keeps_the_blank_at_its_end(language: str) -> None:
    for message in messages(language):
        for translation in forms(message.string):
            assert translation.endswith(" ") == forms(message.id)[0].endswith(" "), message.id


@pytest.mark.parametrize("language", LANGUAGES)
def test_outcomes_begin_with_a_word_that_is_small_within_a_sentence(language: str) -> None:
    # `begin_small` sets them after a colon; a noun would lose its capital in German.
    labels = {forms(m.id)[0]: forms(m.string)[0] for m in messages(language)}
    nouns = ("Ausnahme", "Anforderung", "Lücke")
    assert not labels["Not in the contract"].startswith(nouns)
    assert not labels["Exception accepted"].startswith(nouns)
    assert not labels["Below what is required"].startswith(nouns)


def test_words_are_found_in_code_in_pages_and_in_word_templates() -> None:
    places = dict(find_words())
    assert places["{extent} read"]
    assert places["Nothing in the {extent} read speaks of this; required is {required}."].startswith("contract_check/")
    assert places["Dear Sir or Madam,"].endswith("letter.docx")
    assert places["Displaced: said in vain"].endswith("checklist.html")
    assert places[("{number} hour", "{number} hours")]
    assert "Ask for:" in places  # stands within an f-string


def test_a_plural_has_as_many_forms_as_its_language() -> None:
    for language in LANGUAGES:
        with (CATALOGUES / f"{language}.po").open("rb") as source:
            catalogue = read_po(source, locale=language)
        for message in catalogue:
            if message.id and message.pluralizable:
                assert len(forms(message.string)) == catalogue.num_plurals, message.id
