"""The places whose law governs contracts: states, provinces and countries, by every usual name.

A place within a country stands for it: "Ontario, Canada" is Ontario.

>>> [p.name for p in find_jurisdictions("the laws of the state of new york, u.s.a.")]
['New York']
>>> [p.name for p in find_jurisdictions("irish law, or the laws of england")]
['Ireland', 'England and Wales']
>>> [p.name for p in find_jurisdictions("swiss substantive law")]
['Switzerland']
>>> [p.name for p in find_jurisdictions("the law of the slovak republic")]
['Slovakia']
>>> spell_out_codes("the laws of [TX/USA]")
'the laws of [Texas/USA]'
"""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from contract_check.language.place_names import COUNTRY_OF, NAME_BY_CODE, OTHER_NAMES
from contract_check.model.late_pattern import late_pattern


class Jurisdiction(NamedTuple):
    """A place named at `start:end` of a text, and the country that it lies in, if any."""

    name: str
    country: str
    start: int
    end: int


def _spellings() -> dict[str, str]:
    """Every spelling in lower case, and the place that it means; adjectives end in " law"."""
    found = {name.lower(): name for name in COUNTRY_OF}
    for line in OTHER_NAMES.splitlines():
        name, _, others = line.partition(": ")
        # "washington, d.c." holds a comma of its own, so the split asks for no "d.c." behind it.
        for other in re.split(r", (?!d\.?c)", others):
            found[f"{other[:-1]} law" if other.endswith("*") else other] = name
    return found


_PLACE_OF = _spellings()
# "swiss law", "texas law": how each place's law is spoken of.
SPELLED_AS_LAW = tuple(sorted({f"{spelling.removesuffix(' law')} law" for spelling in _PLACE_OF}))
_KIND_OF_LAW = (
    r"(?:substantive|material|civil|contract|private|federal|state|domestic|internal|applicable|commercial|common|"
    r"national|positive)"
)


def _worded(spelling: str) -> str:
    """The spelling as a pattern; an adjective also stands for "swiss substantive law", "danish legislation", "slovak republic"."""
    words = re.escape(spelling).replace(r"\ ", r"\s+")
    if not spelling.endswith(" law"):
        return words
    adjective = words.removesuffix(r"\s+law")
    return (
        rf"{adjective}(?=\s+(?:{_KIND_OF_LAW}\s+){{0,2}}"
        r"(?:laws?|legislation|(?:business|commercial|civil)\s+regulations)\b|"
        r"\s+(?:republic|federation|confederation)\b)"
    )


@cache
def _place() -> re.Pattern[str]:
    """Any spelling of any place."""
    spellings = "|".join(_worded(spelling) for spelling in sorted(_PLACE_OF, key=len, reverse=True))
    return late_pattern(rf"(?<![\w-])(?:{spellings})(?![\w-]|\.\w)")


# A code counts only where it cannot be another word: behind "State of", in brackets, or before the country.
_CODE = late_pattern(
    r"(?:(?<=[Ss]tate of )|(?<=STATE OF )|(?<=[Ll]aws of )|(?<=[\[(])(?=\w+\s?[\])/,]))"
    rf"(?P<code>{'|'.join(NAME_BY_CODE)})\b|"
    rf"\b(?P<before>{'|'.join(NAME_BY_CODE)})(?=\s?[,/]\s?U\.?S\.?|\s?[,/]\s?Canada|\s+(?:law|LAW)\b)"
)
_STATE_OF = late_pattern(r"^(?:the )?(?:(?:state|commonwealth|province|(?:people's |federal )?republic) of )?(?:the )?")
_DOTTED = late_pattern(r"\b([A-Z])\.\s?([A-Z])\.(?=\W)")


def spell_out_codes(text: str) -> str:
    """A text in its own case with the codes of states ("State of NY", "[TX/USA]", "N.Y. law") spelled out."""
    text = _DOTTED.sub(lambda m: m[1] + m[2] if m[1] + m[2] in NAME_BY_CODE else m[0], text)
    return _CODE.sub(lambda m: NAME_BY_CODE[m["code"] or m["before"]], text)


def find_jurisdictions(text: str) -> tuple[Jurisdiction, ...]:
    """The places named in a lower-case text, in order, each once; none twice as part and whole."""
    found: dict[str, Jurisdiction] = {}
    for match in _place().finditer(text):
        spelling = " ".join(match[0].split())
        name = _PLACE_OF.get(spelling) or _PLACE_OF[f"{spelling} law"]
        found.setdefault(name, Jurisdiction(name, COUNTRY_OF[name], *match.span()))
    wholes = {place.country for place in found.values()}
    return tuple(place for place in found.values() if place.name not in wholes)


def is_jurisdiction(name: str) -> bool:
    """Whether a name is a place and nothing else.

    >>> is_jurisdiction("People’s Republic of China"), is_jurisdiction("Georgia Harbour")
    (True, False)
    """
    bare = _STATE_OF.sub("", " ".join(name.lower().replace("’", "'").split()))
    return bare in _PLACE_OF
