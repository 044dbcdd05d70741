"""Survival clauses that name the section on confidentiality by its number only ("Sections 3, 7 and 9 survive")."""

from __future__ import annotations

import re
from collections.abc import Iterable

from contract_check.extractors.framework import INDEFINITE, Reading
from contract_check.language.clauses import Paper

CONFIDENTIAL = r"(?:confidential(?:ity)?|non-?disclosure|secrecy|trade secrets?|proprietary information)"

SOME_PERIOD = re.compile(r"\bfor (?:a |an |the )?(?:further |additional )?(?:period|term) of\b")

_BY_NUMBER = re.compile(r"\b(?:sections?|articles?|clauses?|paragraphs?|provisions)\b|§")

_RANGE = re.compile(r"(?P<low>\d{1,2}(?:\.\d+)*)\s*(?:through|to|-|thru|until)\s*(?P<high>\d{1,2}(?:\.\d+)*)")

_ONE = re.compile(r"(?<![\d.])\d{1,2}(?:\.\d{1,2})*(?![\d])")

_OWN_NUMBER = re.compile(r"^\s*(?:section|article|clause|§)?\s*(\d{1,2}(?:\.\d{1,2})*)")

# A heading that runs into its text: "10. Confidentiality. Each party …".
_NUMBERED = re.compile(
    rf"(?:^|[.;:][\"']?\s)\s*(?:#+ )?(?:section |article )?(\d{{1,2}}(?:\.\d{{1,2}})*)[.)]*\s+\W{{0,3}}(?:\w+ ){{0,2}}?{CONFIDENTIAL}[a-z ]{{0,30}}(?:[.:\n*]|\d)",
    re.MULTILINE,
)

# "The obligations of this Section 14 are permanent."
_ENDLESS = re.compile(
    r"(?:obligations?|duties|provisions?) (?:of|under|in) (?:this )?(?:section|article|clause) [\d.]+ (?:are|is|shall be|remain|continue)\b[^.;]{0,30}(?:permanent|perpetual|indefinite|perpetuity)"
)

# "Sections 3, 8 and 9 will continue to apply after termination."
_GOES_ON = re.compile(
    r"\b(?:sections?|articles?|clauses?)\b[^.;]{0,120}\b(?:continues? to apply|(?:continues?|remains?) in (?:full )?(?:force|effect))\b[^.;]{0,40}\b(?:after|following|beyond)\b"
)

_LASTING = re.compile(f"surviv|{_ENDLESS.pattern}|{_GOES_ON.pattern}")


def survival_by_number(paper: Paper) -> Iterable[Reading]:
    """A survival clause that names the confidentiality section by its number only."""
    numbers = set()
    for section in paper.document.sections:
        heading = section.heading.lower()
        if re.search(CONFIDENTIAL, heading) and (number := _OWN_NUMBER.match(section.full_number or heading)):
            numbers.add(number[1].rstrip("."))
    numbers.update(match[1] for match in _NUMBERED.finditer(paper.lowered))
    if not numbers:
        return
    for index in paper.plain.holding(_LASTING):
        for clause in paper.clauses_of(index):
            if (
                not _LASTING.search(clause.surface)
                or "DURATION" in clause.surface
                or SOME_PERIOD.search(clause.surface)
                or not _BY_NUMBER.search(clause.surface)
            ):
                continue
            if any(
                listed == number or listed.startswith(f"{number}.")
                for listed in _listed(clause.surface)
                for number in numbers
            ):
                yield Reading(INDEFINITE, clause.span, "the confidentiality section survives", clause=clause)


def _listed(surface: str) -> set[str]:
    """The section numbers that a clause lists, ranges spelled out."""
    found = set(_ONE.findall(surface))
    for match in _RANGE.finditer(surface):
        low, high = int(match["low"].split(".")[0]), int(match["high"].split(".")[0])
        if "." not in match["low"] and 0 < high - low < 40:
            found.update(str(number) for number in range(low, high + 1))
    return found
