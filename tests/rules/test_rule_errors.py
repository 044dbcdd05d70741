"""Faults in rule files, from `cases/errors.yaml`, and what makes a folder of rules."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as some
from known_terms import TERMS, case_rows

from contract_check.model.errors import ContractCheckError
from contract_check.model.rule import RuleSet
from contract_check.rules.faults import RuleErrors
from contract_check.rules.loading import load_rules

GOOD = (Path(__file__).parent / "cases" / "good_rule.yaml").read_text(encoding="utf-8")
TIERS = "".join(
    f"- {{name: {n}, title: {n}, meaning: A tier.}}\n" for n in ("experiment", "production", "load-bearing")
)


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder `rules/` below the working folder, with tiers and one good rule."""
    monkeypatch.chdir(tmp_path)
    rules = tmp_path / "rules"
    rules.mkdir()
    write(rules / "tiers.yaml", TIERS)
    write(rules / "security.yaml", GOOD)
    return rules


def write(path: Path, text: str) -> None:
    path.write_text(text, encoding="utf-8")


def load(folder: Path) -> RuleSet:
    return load_rules(folder, terms=TERMS)


def faults(folder: Path) -> RuleErrors:
    with pytest.raises(RuleErrors) as caught:
        load(folder)
    return caught.value


def test_the_good_rule_is_good(folder: Path) -> None:
    (rule,) = load(folder).rules
    assert (rule.name, rule.place.file, rule.place.line) == ("breach-notice", "rules/security.yaml", 2)
    assert rule.required["load-bearing"].words == "within 48 hours"
    assert rule.preferred["experiment"].words == "within 24 hours"


@pytest.mark.parametrize("case", case_rows("errors"))
def test_error(case: dict[str, Any], folder: Path) -> None:
    text = GOOD
    for old, new in case["change"].items():
        assert old in text
        text = text.replace(old, new, 1)
    write(folder / "security.yaml", text)
    errors = faults(folder)
    assert case["error"] in str(errors)
    assert len(errors.errors) == case.get("count", 1), str(errors)
    assert str(errors).startswith("rules/security.yaml:")


def test_an_error_shows_the_line_with_a_caret(folder: Path) -> None:
    write(folder / "security.yaml", GOOD.replace("within 48 hours", "within 48 hour's"))
    assert str(faults(folder)) == (
        'rules/security.yaml:9:19: "within 48 hour\'s" is not a level. Write a number and a unit, '
        'for example "within 48 hours".\n'
        "        load-bearing: within 48 hour's\n"
        "                      ^"
    )


def test_errors_of_all_files_are_told(folder: Path) -> None:
    write(folder / "ai.yml", GOOD.replace("rule: breach-notice", "rule: other").replace("owner: security", "owner: x"))
    write(folder / "security.yaml", GOOD.replace("within 48 hours", "soon"))
    assert {error.place.file for error in faults(folder).errors} == {"rules/ai.yml", "rules/security.yaml"}


def test_two_rules_of_one_name_in_two_files(folder: Path) -> None:
    write(folder / "more.yaml", GOOD)
    message = 'rules/security.yaml:2:9: The rule "breach-notice" exists already (rules/more.yaml:2).'
    assert message in str(faults(folder))


def test_yml_files_are_read_too(folder: Path) -> None:
    write(folder / "more.yml", GOOD.replace("rule: breach-notice", "rule: other"))
    assert [rule.name for rule in load(folder).rules] == ["other", "breach-notice"]


def test_a_folder_that_does_not_exist(tmp_path: Path) -> None:
    assert "There is no such folder." in str(faults(tmp_path / "rulez"))


def test_a_file_is_no_folder(folder: Path) -> None:
    assert "This is a file, not a folder." in str(faults(folder / "security.yaml"))


def test_a_folder_without_rules(folder: Path) -> None:
    (folder / "security.yaml").unlink()
    assert "There is no rule file (.yaml) in this folder." in str(faults(folder))


def test_a_folder_without_tiers(folder: Path) -> None:
    (folder / "tiers.yaml").unlink()
    assert str(faults(folder)).startswith("rules/tiers.yaml: The tiers are lacking.")


def test_two_tiers_of_one_name(folder: Path) -> None:
    write(folder / "tiers.yaml", TIERS.replace("experiment", "production"))
    assert 'There are two tiers called "production".' in str(faults(folder))


@pytest.mark.parametrize("text", ["", "# only a comment\n", "[]\n"])
def test_an_empty_file(folder: Path, text: str) -> None:
    write(folder / "security.yaml", text)
    assert "rules/security.yaml: The file is empty." in str(faults(folder))


def test_a_file_that_is_not_utf_8(folder: Path) -> None:
    (folder / "security.yaml").write_bytes(GOOD.replace("know", "knöw").encode("latin-1"))
    assert "The file is not text in UTF-8." in str(faults(folder))


def test_a_list_of_words_instead_of_rules(folder: Path) -> None:
    write(folder / "security.yaml", "- breach-notice\n")
    assert "1:3: This is not an entry with keys." in str(faults(folder))


def test_rule_errors_are_faults_that_a_user_can_mend(folder: Path) -> None:
    write(folder / "security.yaml", "")
    assert isinstance(faults(folder), ContractCheckError)


def test_silence_is_a_gap_unless_the_rule_says_otherwise(folder: Path) -> None:
    assert load(folder).rules[0].silence == "missing"
    write(folder / "security.yaml", GOOD.replace("  owner:", "  silence: met\n  owner:"))
    assert load(folder).rules[0].silence == "met"


def test_the_digest_does_not_see_comments(folder: Path) -> None:
    before = load(folder).digest
    write(folder / "security.yaml", "# A remark.\n" + GOOD.replace("title: Notice", "title:   Notice"))
    assert load(folder).digest == before


def test_the_digest_sees_every_word(folder: Path) -> None:
    before = load(folder).digest
    write(folder / "security.yaml", GOOD.replace("We have to know.", "We must know."))
    assert load(folder).digest != before


def test_a_control_character(folder: Path) -> None:
    write(folder / "security.yaml", GOOD.replace("know", "kn\x00ow"))
    assert "This is not readable as YAML" in str(faults(folder))


@settings(max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    some.integers(0, len(GOOD)),
    some.integers(0, 60),
    some.sampled_from(["", " ", "\n", "[", "'", "{{ x", ": 1", "- a"]),
)
def test_whatever_is_torn_out_the_answer_is_a_list_of_faults(folder: Path, start: int, length: int, put: str) -> None:
    write(folder / "security.yaml", GOOD[:start] + put + GOOD[start + length :])
    try:
        load(folder)
    except RuleErrors as errors:
        assert errors.errors and str(errors)


def test_a_lead_time_that_is_no_period(folder: Path) -> None:
    write(folder / "tiers.yaml", TIERS.replace("A tier.}", "A tier., lead time: soon}", 1))
    assert '"soon" is not a duration. Write a number and a unit, for example "90 days"' in str(faults(folder))


def test_pilot_paper_is_allowed_or_not(folder: Path) -> None:
    write(folder / "tiers.yaml", TIERS.replace("A tier.}", "A tier., pilot paper: sometimes}", 1))
    assert "It can be allowed, not allowed" in str(faults(folder))


COPY = GOOD + GOOD.replace("breach-notice", "other-notice")
COPIES = [
    ("a_file_and_its_copy", "security.yaml", "security (1).yaml", COPY, "rules/security.yaml:1:1: All rules of this file stand in rules/security (1).yaml too"),
    ("one_rule_twice_is_told_at_the_rule", "security.yaml", "z.yaml", GOOD, 'The rule "breach-notice" exists already (rules/security.yaml:2)'),
]  # fmt: skip


@pytest.mark.parametrize(("says", "one", "other", "text", "told"), COPIES, ids=[case[0] for case in COPIES])
def test_a_copy_of_a_file_is_one_fault(says: str, one: str, other: str, text: str, told: str, folder: Path) -> None:
    for name in (one, other):
        write(folder / name, text)
    (error,) = faults(folder).errors
    assert told in str(error)


MISNAMED = [
    ("as_a_text_editor_saves_it", "security.yaml.txt", 'Put what you changed into "security.yaml"'),
    ("a_new_file_of_a_text_editor", "exceptions.yaml.txt", 'Rename it to "exceptions.yaml".'),
    ("in_capitals", "more.YAML", 'Rename it to "more.yaml".'),
    ("a_backup", "security.yaml.bak", ""),
    ("a_word_file", "notes.docx", ""),
]


@pytest.mark.parametrize(("says", "name", "told"), MISNAMED, ids=[case[0] for case in MISNAMED])
def test_a_file_that_would_not_be_read_by_its_ending_is_told(says: str, name: str, told: str, folder: Path) -> None:
    write(folder / name, GOOD)
    if told:
        assert told in str(faults(folder))
    else:
        assert len(load(folder).rules) == 1
