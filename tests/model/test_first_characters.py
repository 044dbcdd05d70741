r"""What a match can begin with is told to `re`, which then finds the same matches."""

from __future__ import annotations

import re
from re import _parser  # type: ignore[attr-defined]

import pytest
from hypothesis import given
from hypothesis import strategies as some

from contract_check.model.compiled_forms import compile_once
from contract_check.model.first_characters import first_characters

# As far as it goes: the pieces of which patterns are made, over two letters, and what ends or changes a word.
_PIECES = some.sampled_from(
    [
        *"ab",
        "[ab]",
        r"\d",
        r"\s",
        r"\b",
        r"\B",
        "(?=a)",
        "(?!b)",
        "(?<!a)",
        "(?<=b )",
        "(?>ab?)",
        "(?i:k)",
        r"\A",
        "$",
        ".",
    ]
)
_PATTERNS = some.recursive(
    _PIECES,
    lambda inner: (
        some.lists(inner, min_size=1, max_size=3).map("".join)
        | some.lists(inner, min_size=2, max_size=3).map(lambda ways: f"(?:{'|'.join(ways)})")
        | inner.map(lambda one: f"(?:{one})?")
        | inner.map(lambda one: f"({one}){{1,2}}")
        | inner.map(lambda one: f"(?i:{one})")
    ),
    max_leaves=8,
)


@pytest.mark.parametrize(
    ("pattern", "flags", "begins"),
    [
        (r"\b(?:the )?(?:fee|price)", 0, "fpt"),
        (r"(?<!not )(?:shall|will)\b", 0, "sw"),
        (r"(?:fees?|\bprices?|\d+ days)", 0, "fp7"),
        (r"(?:a?b)?c", 0, "abc"),
        (r"(?:ab|c)+?d", 0, "ac"),
        (r"(?=fee)\w?", 0, None),  # a match may be empty
        (r"(?i:fee)", 0, "fF"),
        (r"kin", re.IGNORECASE, "kK\N{KELVIN SIGN}"),
        (r"(?-i:k)in", re.IGNORECASE, "k"),
        ("[k-m5]", 0, "klm5"),
        (r"[\]-]x", 0, "]-"),
        ("x", 0, "x"),
        (r"\w+ days", 0, None),
        ("[^|]+", 0, None),
        (".+ days", 0, None),
        ("(?:fee)*", 0, None),
        (r"(?:É)", re.IGNORECASE, None),
        ("", 0, None),
    ],
)
def test_the_characters_that_a_match_begins_with(pattern: str, flags: int, begins: str | None) -> None:
    found = first_characters(_parser.parse(pattern, flags), flags)
    everything = [character for character in map(chr, range(0x2200)) if found and re.match(found, character)]
    if begins is None:
        assert found is None
    elif "7" in begins:
        assert {one for one in everything if not one.isdecimal()} == set(begins) - {"7"}
        assert "7" in everything
    else:
        assert set(everything) == set(begins)


@given(_PATTERNS, some.text("abAB kK\N{KELVIN SIGN}1\n", max_size=12))
def test_the_same_is_found_as_by_the_compiled_pattern(pattern: str, text: str) -> None:
    made, compiled = compile_once(pattern), re.compile(pattern)
    assert _found(made, text) == _found(compiled, text)
    assert [m.span() for m in made.finditer(text, 1, 9)] == [m.span() for m in compiled.finditer(text, 1, 9)]
    assert made.sub("-", text) == compiled.sub("-", text)


def _found(pattern: re.Pattern[str], text: str) -> list[tuple[tuple[int, int], tuple[str | None, ...]]]:
    return [(match.span(), match.groups()) for match in pattern.finditer(text)]
