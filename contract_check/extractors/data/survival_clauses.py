"""Survival clauses that name the section on confidentiality by its number, and not by its name.

Accepted: "the obligations under this Article 15 continue for three years following termination"; "Sections 3, 7 and 9
survive termination" where 9, or 9.1, is headed "Confidentiality"; "Articles IV, VI and VIII to X",
"Article Five", "Section 8.02"; "by their nature extend beyond expiration, including clauses 6, 7 and 8".
Rejected: lists for a period, lists without that section, the section in which the word is only defined.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from contract_check.documents.numerals import write_number
from contract_check.extractors.framework import INDEFINITE, Reading, duration_at
from contract_check.language.clauses import Clause, Paper
from contract_check.language.numbers import read_number
from contract_check.model.late_pattern import late_pattern

CONFIDENTIAL = (
    r"(?:confidential(?:ity)?|non-?disclosure|secrecy|trade secrets?|proprietary information|"
    r"(?:held|hold|holds|keeps?|kept|treat) [\w' ]{1,60}in (?:strict |the strictest )?confidence)"
)

SOME_PERIOD = late_pattern(r"\bfor (?:a |an |the )?(?:further |additional )?(?:period|term) of\b")

# A number of a section, in digits, Roman or spelled out.
_ROMAN = {write_number(number, "lowerRoman"): number for number in range(1, 40)}
_SPELLED = (
    "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
    "eighteen nineteen twenty"
)
_DIGITS = r"\d{1,2}(?:\.\d{1,2})*"
_NUMBER = rf"(?:{_DIGITS}|[ivx]{{1,6}}|{_SPELLED.replace(' ', '|')})(?!\w)"
_UNIT = r"(?:sections?|articles?|clauses?|paragraphs?|provisions|§§?)"
_ASIDE = r"(?: ?\([^()]{1,80}\))?"
_NEXT = rf"(?:[,;]? (?:and |or |& |through |thru |to |until |including |this |- )+|[,;] ?|-)(?:{_UNIT} )?"
_LIST = late_pattern(rf"{_UNIT} ?{_NUMBER}{_ASIDE}(?:{_NEXT}{_NUMBER}{_ASIDE})*")
_BY_NUMBER = late_pattern(rf"\b{_UNIT}")
_ONE = late_pattern(rf"(?<![\d.]){_DIGITS}(?!\d)")
_RANGE = late_pattern(rf"(?P<low>{_NUMBER})\s*(?:through|to|-|thru|until)(?: and including)?\s*(?P<high>{_NUMBER})")
_LONGEST_RANGE = 40

_OWN_NUMBER = late_pattern(rf"^\s*(?:section|article|clause|§)?\s*({_NUMBER})")
# A heading that runs into its text: "10. Confidentiality. Each party …".
_NUMBERED = late_pattern(
    r"(?:^|[.;:][\"']?\s)\s*(?:#+ )?(?:section |article )?(\d{1,2}(?:\.\d{1,2})*)[.)]*\s+\W{0,3}"
    rf"(?:\w+ ){{0,2}}?{CONFIDENTIAL}[a-z ]{{0,30}}(?:[.:\n*]|\d)",
    re.MULTILINE,
)
_DEFINED = late_pattern(r"\b(?:means?|shall mean|has the meaning|refers to)\b")
_OPENING = 160  # characters in which a definition says that it is one

# "The obligations of this Section 14 are permanent."
_ENDLESS = (
    r"(?:obligations?|duties|provisions?) (?:of|under|in) (?:this )?(?:section|article|clause) [\d.]+ "
    r"(?:are|is|shall be|remain|continue)\b[^.;]{0,30}(?:permanent|perpetual|indefinite|perpetuity)"
)
# "Sections 3, 8 and 9 will continue to apply after termination.", "extend beyond expiration, including clause 8"
_GOES_ON = (
    r"\b(?:continues? to (?:apply|bind)|"
    r"(?:continues?|remains?) (?:in (?:full )?(?:force|effect)|binding|effective|applicable))"
    r"\b.{0,60}?\b(?:after|following|beyond|notwithstanding|despite)\b|"
    r"\bextends? beyond\b.{0,60}?\b(?:terminat|expir|the end)"
)
_LASTING = late_pattern(
    rf"surviv|\boutlasts?\b|\boutlives?\b|{_ENDLESS}|{_GOES_ON}|"
    r"\b(?:continues?|appl(?:y|ies)|force|effect|binding|bind) for\b"
)
# "The obligations under this Article 15 shall continue for three years following termination."
_FOR_A_PERIOD = late_pattern(
    r"\b(?:obligations?|dut(?:y|ies)|provisions?|restrictions?|undertakings?|covenants?)"
    rf"\b[^.;|]{{0,60}}?\b{_UNIT} (?P<section>{_NUMBER})[^;|]{{0,20}}?"
    r"\b(?:continues?|survives?|remains?|lasts?|appl(?:y|ies)|binds?|binding)\b[^;|]{0,60}?\bfor "
    r"(?:(?:a|an|the|period|term|of|further|additional|another) )*(?P<d>DURATION|BLANK) "
    r"(?:after|following|from|beyond)\b"
)
_NOT_LASTING = late_pattern(r"\bnot surviv")


def survival_by_number(paper: Paper) -> Iterable[Reading]:
    """A survival clause that names the confidentiality section by its number only."""
    numbers = set(_confidentiality_sections(paper))
    if not numbers:
        return
    for index in paper.plain.holding(_LASTING):
        for clause in paper.clauses_of(index):
            words = clause.surface
            yield from _for_a_period(clause, numbers)
            if "DURATION" in words or SOME_PERIOD.search(words) or _NOT_LASTING.search(words):
                continue
            if not (_LASTING.search(words) and _BY_NUMBER.search(words)):
                continue
            if any(_covers(listed, number) for listed in _listed(words) for number in numbers):
                yield Reading(INDEFINITE, clause.span, "the confidentiality section survives", clause=clause)


def _for_a_period(clause: Clause, numbers: set[str]) -> Iterator[Reading]:
    """The period for which a clause lets the section on confidentiality go on, if it names that by its number."""
    match = _FOR_A_PERIOD.search(clause.surface)
    if match and any(_covers(_in_digits(match["section"]), number) for number in numbers):
        found = duration_at(clause, match)
        if found is not None:
            yield Reading(
                found, clause.span, "the confidentiality section goes on for a period", weight=1, clause=clause
            )


def _confidentiality_sections(paper: Paper) -> Iterator[str]:
    """The numbers of the sections on confidentiality, in digits; not of a line of definitions ("1.2 …")."""
    for section in paper.document.sections:
        heading = section.heading.lower()
        if not re.search(CONFIDENTIAL, heading):
            continue
        number = _OWN_NUMBER.match((section.full_number or heading).lower())
        if number is None:
            continue
        defined = _DEFINED.search(paper.lowered, section.span.start, section.span.start + _OPENING)
        if not (defined and "." in number[1]):
            yield _in_digits(number[1])
    yield from (_in_digits(match[1]) for match in _NUMBERED.finditer(paper.lowered))


def _covers(listed: str, number: str) -> bool:
    """Whether `listed` is section `number`, a part of it, or the article that opens with it.

    Further down in an article, "Confidentiality" is that of a special matter, such as of an arbitration.

    >>> _covers("6", "6.1"), _covers("10.2", "10"), _covers("16", "16.6")
    (True, True, False)
    """
    return listed == number or listed.startswith(f"{number}.") or number in (f"{listed}.1", f"{listed}.2")


def _listed(words: str) -> set[str]:
    """The section numbers that a clause lists, ranges spelled out.

    >>> sorted(_listed("articles iv, vi and viii to x and section 7.02 survive"))
    ['10', '4', '6', '7.2', '8', '9']
    """
    found = {_in_digits(number) for number in _ONE.findall(words)}
    for several in _LIST.finditer(words):
        found.update(_in_digits(number) for number in re.findall(rf"(?<![\w.]){_NUMBER}", several[0]))
    for match in _RANGE.finditer(words):
        low, high = (_in_digits(match[end]) for end in ("low", "high"))
        first, last = int(low.split(".")[0]), int(high.split(".")[0])
        if "." not in low and 0 < last - first < _LONGEST_RANGE:
            found.update(str(number) for number in range(first, last + 1))
    return found


def _in_digits(number: str) -> str:
    """A section's number in digits, each part counted.

    >>> _in_digits("8.02"), _in_digits("iv"), _in_digits("six"), _in_digits("6.0")
    ('8.2', '4', '6', '6')
    """
    if number in _ROMAN:
        return str(_ROMAN[number])
    if not number[0].isdigit():
        return str(read_number(number) or number)
    return ".".join(str(int(part)) for part in number.split(".")).removesuffix(".0")
