"""resilience.protection_goals — which properties of data the vendor has to protect.

Accepted: "measures ensuring the availability, authenticity, integrity and confidentiality of Customer Data",
"designed to protect the security, confidentiality, and integrity of data", "data stays confidential and available, and
its integrity is preserved".
Rejected: properties of the service alone ("availability of the Services"), a definition of an incident, warranties
that are disclaimed.
Source: DORA Art. 30(2)(c).
"""

from __future__ import annotations

import re

from contract_check.extractors.framework import Extractor, Found, Pattern
from contract_check.extractors.resilience.matters import by_any_name, denied, statement, whole
from contract_check.extractors.subject import Subject
from contract_check.language.clauses import Clause
from contract_check.model.late_pattern import late_pattern
from contract_check.model.term import Better, Kind, TermDefinition
from contract_check.model.values import Names

# As nouns ("the integrity of data") and as what the data is ("stays confidential"); secrets are no property.
_GOALS = {
    "availability": r"\b(?:availability"
    r"(?! of (?:the |its |all )?(?:\w+ )?(?:services?|platform|systems?|software|network)\b)|"
    r"available\b(?! (?:to|at|on|for|in|from|upon)\b))",
    "authenticity": r"\bauthentic(?:ity)?\b",
    "integrity": r"\bintegrity\b(?! CUSTOMER (?:checks|verifies)|"
    r" of (?:the |its )?(?:\w+ )?(?:services?|platform|systems?|networks?|site)\b)",
    "confidentiality": r"\bconfidential(?:ity\b(?! (?:obligations?|agreements?|undertakings?|clause|terms))|"
    r"\b(?! (?:information|data|and proprietary|or proprietary|treatment|records?)\b))",
}
_OTHER_GOAL = "|".join(pattern for goal, pattern in _GOALS.items() if goal != "integrity")
_KEEPS = (
    r"\b(?:protect\w*|ensur\w+|safeguard\w*|maintain\w*|preserv\w+|guarantee\w*|secur(?:e|es|ed|ing)|provid\w+|"
    r"keep(?:s|ing)?|stays?|remains?|measures|controls|in place|make sure|warrants)\b"
)
_DATA = r"\b(?:data|information|contents?|records)\b"
_HARMED = (
    r"\b(?:compromis\w+|affect\w*|harm\w*|impair\w*|threaten\w*|endanger\w*|undermin\w*|loss of|breach(?:es)? of|"
    r"violat\w+)\b<40>\b(?:integrity|availability|confidentiality|authenticity)\b"
)
_NEAR = 160


def _named(clause: Clause, match: re.Match[str]) -> Found:
    """The properties that stand about the one that is always among them."""
    said = whole(match)
    at = re.search(r"\b(?:integrity|authenticity)\b", said)
    if at is None:
        return None
    near = said[max(0, at.start() - _NEAR) : at.end() + _NEAR]
    named = tuple(goal for goal, pattern in _GOALS.items() if re.search(pattern, near))
    if clause.start and len(named) == 1:
        named = _in_neighbouring_items(clause) or named
    return Names(named) if len(named) > 1 or (named and re.search(r"\bsecurity\b", near)) else None


_ITEM = late_pattern(rf"(?:^|\n)\W*(?:\(?\w{{1,3}}[.)] )?(?:(?:the|ensure|ensuring) )?({'|'.join(_GOALS)})\b")
_ABOUT = 250  # characters on either side of an item


def _in_neighbouring_items(clause: Clause) -> tuple[str, ...]:
    """The properties at the head of the items of one list, where each has an item of its own."""
    span = clause.span
    around = clause.document.text[max(0, span.start - _ABOUT) : span.end + _ABOUT].lower()
    heads = {item[1] for item in _ITEM.finditer(around)}
    return tuple(goal for goal in _GOALS if goal in heads)


EXTRACTORS = (
    Extractor(
        term=TermDefinition(
            "resilience.protection_goals",
            Kind.SET,
            Better.MORE,
            "Which properties of data does the vendor have to protect?",
            tuple(_GOALS),
            on_request=True,
        ),
        must_be_owed=True,
        triggers=("integrity", "authenticity"),
        speaks_of=Subject(
            "integrity|authenticity",
            "confidentiality|availability",
            "data|information|systems",
            within=110,
        ),
        accept=(
            Pattern(
                "keeps the properties of data",
                statement(
                    _KEEPS,
                    _DATA,
                    r"\b(?:integrity|authenticity)\b",
                    rf"{_OTHER_GOAL}|\bsecurity\b",
                    without=denied(_KEEPS),
                ),
                _named,
                weight=1,
            ),
            Pattern(
                "one of a list of properties",
                statement(
                    _KEEPS,
                    _DATA,
                    r"\A[^:]*: \W*(?:\(\w\) )?(?:the )?(?:integrity|authenticity)\b",
                    without=denied(_KEEPS),
                ),
                _named,
            ),
        ),
        reject=(
            Pattern(
                "harm to them, and what an incident is", rf"\b(?:incident|breach|event)\"? (?:means|is)\b|{_HARMED}"
            ),
            Pattern(
                "the customer's duty",
                by_any_name(
                    r"CUSTOMER (?:shall|will|must|is (?:solely )?responsible)\b(?!<300>VENDOR (?:shall|will))|"
                    r"\b(?:up to|falls to|it is for) CUSTOMER to\b|"
                    r"\busers (?:shall|must|may|will)\b"
                ),
            ),
            Pattern(
                "licences, works and definitions",
                r"\blicen[cs]e\b|\b(?:emergency|scheduled|planned) maintenance\b|"
                r"\bof (?:the )?processing systems\b|\" (?:or \"\w+\" )?means\b|\bclinical\b",
            ),
            Pattern(
                "people of integrity",
                r"\b(?:with|act|business|professional|personal) integrity\b|"
                r"\bintegrity (?:of (?:its|the) (?:personnel|business)|pact)",
            ),
        ),
    ),
)
