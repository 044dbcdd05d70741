"""Looking only where the words stand finds what looking everywhere finds."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from contract_check.language import passages as passages_module
from contract_check.language.passages import Passages, around, find, lines_of

_PATTERNS = [
    re.compile(r"signed by ([a-z]+)"),
    re.compile(r"\b(?:signed|sealed)\b[^.\n]{0,20}?\bby\b"),
    re.compile(r"signed by \w+", re.IGNORECASE),
    re.compile(r"^dated?: ?\d", re.MULTILINE),
    re.compile(r"[a-z]+"),
]


@pytest.mark.parametrize("pattern", _PATTERNS, ids=lambda pattern: pattern.pattern)
@given(
    text=st.lists(st.sampled_from(["signed ", "by ", "Signed", " ann", "date: 4", ".", "\n", "sealed"])).map("".join)
)
def test_what_stands_in_a_line_is_found_as_in_the_whole_text(pattern: re.Pattern[str], text: str) -> None:
    everywhere = [match.span() for match in pattern.finditer(text)]
    assert [match.span() for match in lines_of(text).find(pattern)] == everywhere
    if not pattern.flags & re.IGNORECASE:
        assert [match.span() for match in find(pattern, text)] == everywhere


def test_a_match_may_end_beyond_its_passage_and_not_begin_there() -> None:
    text = "see annex a\n(fees) annex b"
    passages = Passages(text, [(0, 11)])
    assert [match[0] for match in passages.find(re.compile(r"annex [ab](?:\s\(\w+\))?"), 7)] == ["annex a\n(fees)"]
    assert [match[0] for match in passages.find(re.compile(r"annex [ab]"), 20)] == ["annex a"]


def test_passages_that_hold_a_pattern_are_told_by_their_numbers() -> None:
    lines = lines_of("one notice\nnothing\nNOTICE")
    assert list(lines.holding(re.compile("notice"))) == [0]
    assert list(lines.holding(re.compile("notice", re.IGNORECASE))) == [0, 2]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        pytest.param(
            "none at all\nbefore seal after\nend", ["before seal after"], id="some words before, and its line"
        ),
        pytest.param("a: 1\nb: 2", [], id="nothing without an anchor"),
        pytest.param("seal a\nseal b\nc", ["seal a", "\nseal b"], id="no place in two stretches"),
    ],
)
def test_around_anchors(text: str, found: list[str]) -> None:
    passages = around(re.compile("seal"), text, before=7)
    assert [match[0] for match in passages.find(re.compile(r"(?s:.)+"))] == found


def test_around_anchors_and_some_words_after_them() -> None:
    passages = around(re.compile("seal"), "seal:\n____\nend", before=0, after=3)
    assert [match[0] for match in passages.find(re.compile(r"seal:\s_+"))] == ["seal:\n____"]


@given(
    texts=st.lists(
        st.lists(st.sampled_from(["signed ", "by ", "Signed", " ann", "date: 4", ".", "\n", "sealed"])).map("".join),
        min_size=1,
        max_size=4,
    )
)
def test_what_earlier_texts_were_asked_for_is_found_alike(texts: list[str]) -> None:
    with pytest.MonkeyPatch.context() as beginning:
        beginning.setattr(passages_module, "_SPOTTER", passages_module._Spotter())
        for text in texts:
            lines = lines_of(text)
            asked = Passages(text, lines._stretches, much_asked=True)
            for pattern in _PATTERNS:
                assert list(asked.holding(pattern)) == list(lines.holding(pattern))
        assert passages_module._SPOTTER.asked


def test_the_second_text_is_looked_through_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(passages_module, "_SPOTTER", passages_module._Spotter())
    sought = re.compile("signed by|sealed by")
    assert list(Passages("signed by nobody", [(0, 9), (10, 16)], much_asked=True).holding(sought)) == [0]
    monkeypatch.setattr(passages_module._Index, "_holding", pytest.fail)
    assert list(Passages("a sealed by b", [(0, 13)], much_asked=True).holding(sought)) == [0]
