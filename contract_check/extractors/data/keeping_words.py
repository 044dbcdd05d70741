"""The words in which contracts say that data is kept somewhere: the act, away from a place, and what leaves it open."""

from __future__ import annotations

import re

from contract_check.extractors.data.places import places_in
from contract_check.extractors.framework import Found
from contract_check.language.clauses import Clause
from contract_check.model.values import Names

KEEP = (
    r"\b(?:stor(?:e|es|ed|ing|age)|host(?:s|ed|ing)?|locat(?:ed|ion|ions)|kept|keeps?|lives?|stands?|sits?|saves|"
    r"maintain(?:s|ed)?|resid(?:e|es|ing)|process(?:es|ed|ing)?|hold|held|remain(?:s)?|retain(?:s|ed)?|"
    r"house[ds]?|housing|situated|based|saved|operat(?:e|es|ed)|backed up|archived|carried out|performed|"
    r"takes? place|occurs?|happens?)\b"
)
OUTSIDE = (
    r"(?:(?:outside(?: of)?|beyond|out of|across)(?: the (?:borders?|territory|confines|boundaries|frontiers?) of)?)"
)
BUT_THERE = r"(?:other than|otherwise than|elsewhere than|except|save|but|only)"
# "In accordance with the law of …" names no place where data is kept.
A_PLACE = r"(?! (?:accordance|compliance|line|conformity|connection)\b)"
LOOSE = (
    r"may |might |can be |could |choos|select|outside|transfer|not |agree|consent|law|court|incorporat|collect|"
    r"data subject|personal data means|office|principal place|headquarter|subsidiar|affiliate"
)


def places_named(clause: Clause, match: re.Match[str]) -> Found:
    """The places in the list that was matched, in the order of the text."""
    found = places_in(match["where"])
    return Names(found) if found else None
