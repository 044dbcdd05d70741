"""The catalogues of languages hold a translation of all that the program and its policies say, and nothing else."""

from __future__ import annotations

import re
from pathlib import Path
from string import Formatter

import pytest
from babel.messages import Message
from babel.messages.pofile import read_po
from write_catalogues import CATALOGUES, POLICIES, find_policy_words, find_words, update_catalogue

PATHS = {path.relative_to(CATALOGUES).with_suffix("").as_posix(): path for path in sorted(CATALOGUES.rglob("*.po"))}
REMEDY = "run `python docs/write_catalogues.py`, and translate what is empty in the catalogue"


def messages(language: str) -> list[Message]:
    path = PATHS[language]
    with path.open("rb") as source:
        return [message for message in read_po(source, locale=path.stem) if message.id]


def forms(words: object) -> tuple[str, ...]:
    """The singular, or singular and plurals."""
    return words if isinstance(words, tuple) else tuple(words) if isinstance(words, list) else (str(words),)


def fields(template: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(template) if name is not None}


LANGUAGES = [name for name, path in PATHS.items() if path.parent == CATALOGUES]
POLICY_LANGUAGES = [name for name, path in PATHS.items() if path.parent == POLICIES]


def test_there_is_a_german_one_and_one_of_the_policies() -> None:
    assert "de" in LANGUAGES
    assert "policy/de" in POLICY_LANGUAGES
    assert sorted(PATHS) == sorted(LANGUAGES + POLICY_LANGUAGES)


@pytest.mark.parametrize("path", PATHS.values(), ids=PATHS)
def test_a_catalogue_holds_the_words_of_today(path: Path) -> None:
    assert path.read_text(encoding="utf-8") == update_catalogue(path), REMEDY


@pytest.mark.parametrize("language", PATHS)
def test_everything_is_translated(language: str) -> None:
    empty = [message.id for message in messages(language) if not all(forms(message.string))]
    assert not empty, REMEDY


@pytest.mark.parametrize("language", PATHS)
def test_no_translation_is_a_guess(language: str) -> None:
    assert not [message.id for message in messages(language) if message.fuzzy]


@pytest.mark.parametrize("language", LANGUAGES)
def test_placeholders_agree(language: str) -> None:
    for message in messages(language):
        wanted = set().union(*map(fields, forms(message.id)))
        for translation in forms(message.string):
            assert fields(translation) == wanted, message.id


@pytest.mark.parametrize("language", POLICY_LANGUAGES)
def test_names_in_the_wordings_of_policies_agree(language: str) -> None:
    wordings = [message for message in messages(language) if "{" in str(message.id)]
    assert len(wordings) > 5
    for message in wordings:
        wanted = re.findall(r"\{\{ (?:vendor|customer|tool) \}\}", str(message.id))
        assert re.findall(r"\{.*?\}+", str(message.id)) == wanted, "only names can be filled into a translation"
        assert set(re.findall(r"\{.*?\}+", str(message.string))) == set(wanted), message.id


@pytest.mark.parametrize("language", POLICY_LANGUAGES)
def test_figures_and_articles_in_the_texts_of_policies_agree(language: str) -> None:
    for message in messages(language):
        figures, translated = (sorted(re.findall(r"\(\w+\)|\d+", str(text))) for text in (message.id, message.string))
        assert [figure for figure in translated if figure in figures or figure.isdigit()] == figures, message.id


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
    assert places["Nothing in what was read ({extent}) provides for this; required is {required}."].startswith(
        "contract_check/"
    )
    assert places["Dear Sir or Madam,"].endswith("letter.docx")
    assert places["Displaced: said in vain"].endswith("checklist.html")
    assert places[("{number} hour", "{number} hours")]
    assert "Ask for:" in places  # stands within an f-string


def test_texts_of_policies_are_found_and_nothing_that_stays_in_english() -> None:
    found = dict(find_policy_words())
    for words in (
        "Notice of a security incident",  # titles
        "Load-bearing",
        "Critical or important function",
        "The vendor's outage is our outage.",  # reasons
        "a credit note for other services of {{ vendor }}",  # fallbacks
        "Does the contract describe clearly and completely all functions and ICT services that the vendor provides?",
        "tools that use AI",
        "Called load-bearing, and nobody seems to depend on it",
        "Set a sum aside for every year, for interfaces, versions and training, and write it here with its currency.",
        "procurement",
    ):
        assert words in found
    assert any(words.startswith("Commercial terms for tools that use AI") for words in found)
    assert not [words for words in found if " shall " in words], "wordings to ask for"
    assert not [words for words in found if words.startswith(("Market practice", "GDPR Art."))], "sources"


def test_a_plural_has_as_many_forms_as_its_language() -> None:
    for language in LANGUAGES:
        with (CATALOGUES / f"{language}.po").open("rb") as source:
            catalogue = read_po(source, locale=language)
        for message in catalogue:
            if message.id and message.pluralizable:
                assert len(forms(message.string)) == catalogue.num_plurals, message.id
