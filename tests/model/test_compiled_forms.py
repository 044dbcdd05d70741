"""A pattern made of its kept form finds what the pattern finds that `re` compiles."""

from __future__ import annotations

import re
import zlib
from pathlib import Path

import pytest

from contract_check.extractors.catalogue import all_extractors
from contract_check.extractors.extracting import document_from_text
from contract_check.language.clauses import Paper
from contract_check.language.wording import spell_out
from contract_check.model import compiled_forms
from contract_check.model.compiled_forms import Form, add_new, compile_once, remember, share_new, take_new

EVERY = 3  # of the patterns of terms one in so many, to spare a second
FIXTURE = Path(__file__).parents[2] / "fixtures" / "sources" / "northlight-master-agreement.md"
TEXTS = ["", "straße İ ſs", "within 30 days", "abcde abb shall", "x" * 12, "\ud800 é\nxxx"]


@pytest.fixture(autouse=True)
def beginning(monkeypatch: pytest.MonkeyPatch) -> None:
    """As in a process that has just begun."""
    monkeypatch.setattr(compiled_forms, "_known", {})
    monkeypatch.setattr(compiled_forms, "_new", {})


@pytest.mark.parametrize(
    ("pattern", "flags"),
    [
        ("", 0),
        (r"within (?P<d>\d+) (?P<unit>days?|hours?)", 0),
        (r"(a)(?P<b>b)(c)?(?=d)(?<!e)\1", 0),
        (r"(?i:shall)|[^\W\d_]+é", re.DOTALL),
        (r"straße|İ|ſ", re.IGNORECASE),
        ("[\ud800-\udfff]", 0),
        (r"(?s).*?x{2,9}+", re.MULTILINE | re.VERBOSE),
    ],
)
def test_a_pattern_is_the_same_worked_out_and_taken_up(pattern: str, flags: int) -> None:
    compiled = re.compile(pattern, flags)
    worked_out = compile_once(pattern, flags)
    forms = take_new()
    assert len(forms) == 1
    made = compile_once(pattern, flags)
    assert made == worked_out  # their code too
    assert [_found(made, text) for text in TEXTS] == [_found(compiled, text) for text in TEXTS]
    assert (made.groups, dict(made.groupindex), made.flags) == (
        compiled.groups,
        dict(compiled.groupindex),
        compiled.flags,
    )
    assert not take_new()


def test_so_do_the_patterns_of_the_terms() -> None:
    paper = Paper(document_from_text(FIXTURE.read_text(encoding="utf-8")))
    surfaces = [clause.surface for index in range(len(paper.document.blocks)) for clause in paper.clauses_of(index)]
    patterns = [spell_out(p.regex) for e in all_extractors() for p in (*e.accept, *e.reject)][::EVERY]
    found = 0
    for pattern in patterns:
        made, compiled = compile_once(pattern), re.compile(pattern)
        for surface in surfaces:
            assert _found(made, surface) == _found(compiled, surface)
            found += compiled.search(surface) is not None
    assert found > 100


def _found(pattern: re.Pattern[str], text: str) -> list[tuple[tuple[int, int], tuple[str | None, ...]]]:
    return [(match.span(), match.groups()) for match in pattern.finditer(text)]


def test_a_broken_pattern_is_no_form() -> None:
    with pytest.raises(re.error, match="unterminated"):
        compile_once("(days")
    assert not take_new()


@pytest.mark.parametrize(
    "change",
    [
        {"code": b""},
        {"code": b"torn"},
        {"code": zlib.compress(b"\xff" * 40)},
        {"code": zlib.compress(b"abc")},
        {"groups": -1},
        {"names": {"days": 7}},
        {"names": {"days": "1"}},
        {"flags": "none"},
    ],
)
def test_a_form_that_is_torn_is_worked_out_anew(change: dict[str, object]) -> None:
    compile_once("(?P<days>x)+ days")
    ((name, form),) = take_new().items()
    remember({name: form._replace(**change)})  # type: ignore[arg-type]
    assert compile_once("(?P<days>x)+ days").search("xx days")
    assert take_new() == {name: form}


def test_where_python_has_no_such_form_patterns_are_compiled(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(compiled_forms, "CAN_BE_KEPT", False)
    assert compile_once("a+") == re.compile("a+")
    assert not take_new()


def test_what_is_new_is_told_until_somebody_takes_it() -> None:
    assert share_new() == 0
    compile_once("a")
    compile_once("a")
    assert share_new() == 1
    forms = take_new()
    assert share_new() == 0
    compile_once("b")
    assert share_new() == 0.5
    add_new({"another's": Form(32, 0, {}, b"")})
    assert share_new() == pytest.approx(2 / 3)
    assert not set(forms) & set(take_new())
