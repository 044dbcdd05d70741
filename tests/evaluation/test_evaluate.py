"""`contract-check evaluate`: figures that can be checked by hand, on one of our own contracts."""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from contract_check.cli import main
from contract_check.evaluation.answers import Answer
from contract_check.evaluation.evaluating import Evaluation, changes
from contract_check.evaluation.figures import measure
from contract_check.evaluation.label_values import read_label_value
from contract_check.evaluation.labels import load_labels
from contract_check.evaluation.likeness import quotes_meet, same_value
from contract_check.extractors.catalogue import term_definitions
from contract_check.model.term import Kind

FIXTURES = Path(__file__).resolve().parents[2] / "fixtures" / "contracts"


def label_folder(base: Path, terms: dict[str, Any], uncertain: list[str] | None = None) -> Path:
    """A folder with one contract and its labels."""
    (base / "labels").mkdir(parents=True)
    (base / "pdf").mkdir()
    shutil.copy(FIXTURES / "northlight-sla.pdf", base / "pdf" / "northlight-sla.pdf")
    labels = {"terms": terms, "uncertain": uncertain or []}
    (base / "labels" / "northlight-sla.json").write_text(json.dumps(labels))
    return base


def run(*arguments: object) -> Result:
    return CliRunner().invoke(main, ["evaluate", *map(str, arguments)])


def answer(verdict: str, term: str = "sla.uptime", **more: Any) -> Answer:
    return Answer(contract="a", term=term, verdict=verdict, **more)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("expected", "found", "same"),
    [
        ("24 hours", "1 days", True),
        ("12 months", "1 years", True),
        ("30 days", "1 months", True),
        ("365 days", "12 months", True),
        ("8 business_hours", "1 business_days", True),
        (["SOC 2", "ISO 27001"], ["iso 27001", "SOC 2"], True),
        (99.9, 99.90, True),
        ("31 days", "1 months", False),
        ("8 hours", "8 business_hours", False),
        ("72 hours", "unspecified", False),
        ("indefinite", "5 years", False),
        (True, False, False),
        (True, None, False),
        (["USD 100"], ["USD 100", "12 months fees"], False),
        (99.9, 99.5, False),
    ],
)
def test_when_two_values_are_the_same(expected: Any, found: Any, same: bool) -> None:
    assert same_value(expected, found) is same


def test_quotes_meet_in_half_of_the_shorter_ones_words() -> None:
    label = ["Acme shall notify Customer within 72 hours."]
    assert quotes_meet(label, "4.2 Breach. Acme shall notify Customer within 72 hours. It shall cooperate.")
    assert not quotes_meet(label, "Acme may suspend the Service at any time.")


def test_figures_count_a_wrong_value_against_both() -> None:
    figures = measure([answer("right"), answer("wrong"), answer("missed"), answer("extra")])
    assert (figures.values.precision, figures.values.recall) == (1 / 3, 1 / 3)
    assert (figures.presence.precision, figures.presence.recall) == (2 / 3, 2 / 3)


def test_nothing_to_divide_by_is_no_figure() -> None:
    figures = measure([])
    assert figures.values.f1 is None
    assert figures.quotes is None
    assert all(row.share is None for row in figures.confidence)


def test_a_right_a_wrong_and_a_missed_label(tmp_path: Path) -> None:
    folder = label_folder(
        tmp_path,
        {
            "sla.uptime": {"value": 99.9, "strength": "firm", "quotes": ["99.9 percent"]},
            "sla.uptime_period": {"value": "year", "quotes": []},
            "ai.output_indemnity": {"value": True, "quotes": ["Northlight shall indemnify for output."]},
        },
    )
    out = tmp_path / "out.json"
    result = run(folder, "--all-errors", "--json", out)
    assert result.exit_code == 0, result.output
    verdicts = {a.term: a.verdict for a in Evaluation.model_validate_json(out.read_text()).answers}
    assert verdicts["sla.uptime"] == "right"
    assert verdicts["sla.uptime_period"] == "wrong"
    assert verdicts["ai.output_indemnity"] == "missed"
    assert "missed: northlight-sla: ai.output_indemnity: expected True, found nothing" in result.output


def test_uncertain_terms_are_not_scored(tmp_path: Path) -> None:
    out = tmp_path / "out.json"
    run(label_folder(tmp_path / "l", {"sla.uptime": {"value": 50}}, ["sla.uptime"]), "--json", out)
    assert "sla.uptime" not in {a.term for a in Evaluation.model_validate_json(out.read_text()).answers}


def test_terms_on_request_are_scored_only_where_labels_speak_of_them(tmp_path: Path) -> None:
    def scored(folder: Path) -> set[str]:
        shutil.copy(FIXTURES / "northlight-dpa.pdf", folder / "pdf" / "northlight-sla.pdf")
        run(folder, "--json", folder / "out.json")
        return {answer["term"] for answer in json.loads((folder / "out.json").read_text())["answers"]}

    assert not any(term.startswith("processing.") for term in scored(label_folder(tmp_path / "silent", {})))
    labels = {"processing.instructions": {"value": "documented"}}
    asked = {term for term in scored(label_folder(tmp_path / "speaking", labels)) if term.startswith("processing.")}
    assert asked == {"processing.instructions"}


def test_met_where_the_label_is_below_is_a_false_assurance(tmp_path: Path) -> None:
    result = run(label_folder(tmp_path, {"sla.uptime": {"value": 90, "strength": "firm"}}))
    assert "called met, and is not: northlight-sla: uptime" in result.output


def test_a_rule_is_decided_only_for_contracts_in_its_scope(tmp_path: Path) -> None:
    rules = tmp_path / "rules"
    labelled = label_folder(tmp_path / "l", {"sla.uptime": {"value": 90, "strength": "firm"}})
    counted = {}
    for vendor in ("Northlight", "Harbourline"):
        shutil.rmtree(rules, ignore_errors=True)
        rules.mkdir()
        (rules / "policy.yaml").write_text("name: Ours\nextends: default\n")
        (rules / "changes.yaml").write_text(
            f"- rule: uptime\n  applies to: tools of {vendor}\n  required: {{load-bearing: at least 80%}}\n"
            "  preferred: {load-bearing: at least 99%}\n"
        )
        run(labelled, "--rules", rules, "--json", tmp_path / "out.json")
        counted[vendor] = Evaluation.model_validate_json((tmp_path / "out.json").read_text()).decisions
    assert "northlight-sla: uptime" not in counted["Northlight"].false_assurances  # 90 % is enough for this vendor
    assert "northlight-sla: uptime" in counted["Harbourline"].false_assurances


def test_labels_that_agree_give_no_false_assurance(tmp_path: Path) -> None:
    folder = label_folder(tmp_path / "l", {})
    out = tmp_path / "out.json"
    run(folder, "--json", out)
    found = Evaluation.model_validate_json(out.read_text()).answers
    unclear = [a.term for a in found if a.found is None]
    agreed = label_folder(tmp_path / "agreed", {a.term: {"value": a.found} for a in found if a.found}, unclear)
    result = run(agreed, "--tier", "production")
    assert "called met, and is not" not in result.output
    assert "precision 100.0 %, recall 100.0 %" in result.output


def test_an_absent_contract_is_named_and_counts_as_silent(tmp_path: Path) -> None:
    folder = label_folder(tmp_path, {"sla.uptime": {"value": 99.9}})
    (folder / "pdf" / "northlight-sla.pdf").unlink()
    result = run(folder)
    assert "absent or unreadable, counted as silent: northlight-sla" in result.output
    assert "recall 0.0 %" in result.output


def test_a_contract_without_labels_is_named(tmp_path: Path) -> None:
    folder = label_folder(tmp_path, {})
    shutil.copy(folder / "pdf" / "northlight-sla.pdf", folder / "pdf" / "stray.pdf")
    told = "stray: there are no labels for this contract, and nothing is measured on it.\n"
    assert run(folder).stderr == told + "1 of 1 labelled contracts found (1 .pdf)\n"


SENTENCE = "Provider shall keep the Service available at least 99.9% of the time in each calendar month."


@pytest.mark.parametrize(
    ("ending", "content"),
    [
        ("md", f"# Service levels\n\n{SENTENCE}\n"),
        ("HTML", f"<html><body><h1>Service levels</h1><p>{SENTENCE}</p></body></html>"),
        ("txt", f"Service levels\n\n{SENTENCE}\n"),
    ],
)
def test_a_contract_is_of_any_format_that_is_read(ending: str, content: str, tmp_path: Path) -> None:
    folder = label_folder(tmp_path, {"sla.uptime": {"value": 99.9}})
    (folder / "pdf" / "northlight-sla.pdf").unlink()
    (folder / "contracts").mkdir()
    (folder / "contracts" / f"northlight-sla.{ending}").write_text(content)
    result = run(folder, "--all-errors")
    assert result.stderr == f"1 of 1 labelled contracts found (1 .{ending.lower()})\n"
    assert "1 contract, 1 label\n" in result.stdout and "recall 100.0 %" in result.stdout


def test_of_two_contracts_of_one_name_the_pdf_is_read_and_the_other_named(tmp_path: Path) -> None:
    folder = label_folder(tmp_path, {"sla.uptime": {"value": 99.9}})
    other = folder / "pdf" / "northlight-sla.html"
    other.write_text("<p>Nothing.</p>")
    (folder / "pdf" / "README.md").write_text("Ours.")
    result = run(folder)
    assert f"{other}: not read, since {other.with_suffix('.pdf')} has the same name." in result.stderr
    assert "README" not in result.stderr


def label(term: str, value: str, rest: str = "") -> str:
    return f'{{"terms": {{"{term}": {{"value": {value}{rest}}}}}}}'


@pytest.mark.parametrize(
    ("content", "told"),
    [
        (label("sla.uptme", "1"), 'sla.uptme: there is no such term. Did you mean "sla.uptime"?'),
        ('{"terms": {"sla.uptime": {}}}', "terms.sla.uptime.value: Field required."),
        ("not json", "line 1: this is no JSON"),
        ("\N{LATIN SMALL LETTER U WITH DIAERESIS}", "no text in UTF-8"),
        ("{}", "terms: Field required."),
        (label("sla.uptime", '"lots"'), "sla.uptime: 'lots' is no value of this term. Write a number"),
        (label("sla.uptime", "true"), "sla.uptime: True is no value of this term. Write a number"),
        (label("sla.uptime", "99.9", ', "accept": ["high"]'), "sla.uptime: 'high' is no value"),
        (label("security.audit_right", '"yes"'), "Write true or false"),
        (label("security.breach_notice", '"3 parsecs"'), '"72 hours", or "unspecified"'),
        (label("data.training_use", '"forbiden"'), "It can be prohibited, opt_in"),
        (label("sla.support_hours", '"24x6"'), 'Did you mean "24x7"?'),
        (label("security.certifications", '["ISO 27000"]'), 'Did you mean "ISO 27001"?'),
        (label("commercial.liability_cap", '["a lot"]'), 'such as ["12 months fees"'),
        (label("commercial.liability_cap", '["12 months fees", "a lot"]'), 'such as ["12 months fees"'),
        (label("sla.uptime", "99.9", ', "strength": "solid"'), "strength: Input should be 'firm' or 'soft'"),
        (label("sla.uptime", "99.9", ', "qoutes": []'), "there is no key 'qoutes' (did you mean 'quotes'?)"),
        ('{"terms": {}, "uncertian": []}', "there is no key 'uncertian' (did you mean 'uncertain'?)"),
        ('{"terms": {}, "uncertain": ["sla.rot"]}', "sla.rot: there is no such term"),
        ('{"terms": {"sla.rto": {"value": "1 hours"}, "sla.rto": {"value": "2 hours"}}}', "sla.rto stands twice"),
    ],
)
def test_faults_in_label_files_are_told(tmp_path: Path, content: str, told: str) -> None:
    (tmp_path / "acme.json").write_text(content, encoding="latin-1")
    (tmp_path / "zeta.json").write_text(label("sla.uptme", "1"))
    result = run(tmp_path)
    assert result.exit_code == 2
    assert "acme.json: " in result.stderr and told in result.stderr
    assert "2 faults in the label files" in result.stderr and "zeta.json" in result.stderr


VALUES = [
    ("sla.uptime", "99.9"),
    ("sla.uptime", "100"),
    ("security.audit_right", "false"),
    ("security.breach_notice", '"72 hours"'),
    ("security.breach_notice", '"2 business_days"'),
    ("security.breach_notice", '"unspecified"'),
    ("data.confidentiality_term", '"indefinite"'),
    ("data.training_use", '"opt_in"'),
    ("security.certifications", '["SOC 2", "ISO 27001"]'),
    ("data.residency", '["Atlantis"]'),  # names are free where the term lists none
    ("commercial.liability_cap", '["12 months fees", "USD 500000"]'),
]


@pytest.mark.parametrize(("term", "value"), VALUES)
def test_values_as_the_terms_spell_them_and_notes_are_taken(term: str, value: str, tmp_path: Path) -> None:
    text = label(term, value, ', "note": "as we read it", "reader": "AB"')
    (tmp_path / "acme.json").write_text(text.removesuffix("}") + ', "vendor": "Acme", "file": "acme"}')
    (contract,) = load_labels(tmp_path, term_definitions())
    assert contract.terms[term].value == json.loads(value)


def test_each_value_has_the_spelling_that_labels_have() -> None:
    for name, definition in term_definitions().items():
        for word in definition.allowed:
            spelled = [word] if definition.kind is Kind.SET else word
            assert read_label_value(spelled, definition).canonical == spelled, name


def test_an_empty_folder_and_an_unknown_tier_are_told(tmp_path: Path) -> None:
    assert "there are no label files" in run(tmp_path).stderr
    folder = label_folder(tmp_path / "l", {})
    assert "there is no such tier" in run(folder, "--tier", "critical").stderr


def test_gained_and_lost() -> None:
    def evaluation(*answers: Answer) -> Evaluation:
        return Evaluation.model_construct(answers=list(answers))

    before = evaluation(answer("missed"), answer("right", "sla.rto"), answer("extra", "sla.rpo"))
    after = evaluation(answer("right"), answer("wrong", "sla.rto"), answer("extra", "data.dpa"))
    gained, lost = changes(before, after)
    assert [a.term for a in gained] == ["sla.uptime", "sla.rpo"]
    assert [a.term for a in lost] == ["sla.rto", "data.dpa"]
    assert changes(after, after) == ([], [])


def test_against_says_what_changed(tmp_path: Path) -> None:
    folder = label_folder(tmp_path / "l", {"sla.uptime": {"value": 99.9}})
    before = tmp_path / "before.json"
    run(folder, "--json", before)
    entries = json.loads(before.read_text())
    entries["answers"] = [a for a in entries["answers"] if a["term"] != "sla.uptime"]
    before.write_text(json.dumps(entries))
    result = run(folder, "--against", before)
    assert "0 lost" in result.output
    assert "1 gained" in result.output
    assert run(folder, "--against", tmp_path / "l" / "pdf" / "northlight-sla.pdf").exit_code == 2
