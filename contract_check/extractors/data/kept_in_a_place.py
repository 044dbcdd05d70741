"""Where data is kept, in sentences, answers, rows and lines that say no more than the place.

Accepted: "Customer Data is stored in data centres in Germany", "hosted in the United States", "stored on EU servers", "in
Dutch data centres", "Where is my data? In Ireland.". Rejected: the places of sub-processors, and the name of a cloud's region behind a place.
"""

from __future__ import annotations

import re

from contract_check.extractors.data.customer_data import DATA, without
from contract_check.extractors.data.keeping_words import A_PLACE, KEEP, LOOSE, places_named
from contract_check.extractors.data.places import NAMED_BEFORE, PLACE_LIST
from contract_check.extractors.framework import Found, Pattern
from contract_check.language.clauses import Clause
from contract_check.language.questions import question_before
from contract_check.model.late_pattern import late_pattern

_WHERE = (
    r"\b(?:data ?cent(?:er|re)s?|servers?|facilit(?:y|ies)|"
    r"hosting (?:facilit(?:y|ies)|infrastructure|environment|provider)|infrastructure|regions?|cloud|"
    r"availability zones?)\b"
)
_OBJECT = (
    rf"(?:{DATA}|\b(?:data |order )?processing\b|\bportals?\b|\b(?:web)?site\b|\bapplications?\b|\bsystems?\b|"
    r"\bdata\b|\bservices?\b|\bplatform\b|\bbackups?\b|\bcontent\b|\binformation\b|\binfrastructure\b|"
    rf"\bdatabases?\b|\bmachines?\b|\bhosting\b|\bstorage\b|\brecords\b|{_WHERE})"
)
_ASKED_WHERE = late_pattern(r"\bwhere\b[^?]*\b(?:data|contents?|files|documents|hosted|stored|kept|servers?)\b")
_OF_OTHERS = late_pattern(r"\bsub-?\s?processors?\b|\bsub-?contractors?\b|\bthird[- ]part(?:y|ies)\b")
# "Location: Paris" below a heading on disputes or on whom to write to is no place of data.
_OF_A_MEETING = late_pattern(
    r"\b(?:arbitrat\w+|mediation|disputes?|jurisdiction|venue|courts?|governing law|contacts?|imprint|notices)\b"
)
_LIST_BEFORE = 2000  # characters in which the heading of a list stands above its rows


def _places_of_no_other(clause: Clause, match: re.Match[str]) -> Found:
    """The places of a sentence, unless its section is about sub-processors, or only a cloud's region is named for a place."""
    if clause.table is not None or _OF_OTHERS.search(clause.heading):
        return None
    return None if NAMED_BEFORE.search(clause.surface[: match.start("where")]) else places_named(clause, match)


def _places_of_its_own(clause: Clause, match: re.Match[str]) -> Found:
    """The places of a row, unless the list that it stands in is one of sub-processors, or on where people meet or write."""
    if _OF_A_MEETING.search(f"{clause.heading} {clause.surface[: clause.start]}"):
        return None
    above = clause.document.text[max(0, clause.span.start - _LIST_BEFORE) : clause.span.start].lower()
    return None if _OF_OTHERS.search(above) else places_named(clause, match)


KEPT_IN_A_PLACE = (
    Pattern(
        "it stays there",
        rf"(?:{DATA}|\bdata\b|\btenant\b|\brecords\b)<60>"
        r"\b(?:stays?|remains?|shall be kept|(?:will|must|shall) (?:stay|remain))\b<20>"
        rf"\b(?:in|inside|within)\b {{0,1}}(?P<where>{PLACE_LIST})",
        places_named,
    ),
    Pattern(
        "the answer to where it is kept",
        rf"\b(?:in|within|at)\b<30>(?P<where>{PLACE_LIST})",
        lambda clause, match: places_named(clause, match) if _ASKED_WHERE.search(question_before(clause)) else None,
        weight=-1,
    ),
    Pattern(
        "data is kept in",
        rf"{_OBJECT}{without(LOOSE, 90)}{KEEP}{without(LOOSE, 90)}\b(?:in|within|inside|throughout|from)"
        rf"\b{A_PLACE}{without(LOOSE, 70)}(?P<where>{PLACE_LIST})",
        places_named,
    ),
    Pattern(
        "the vendor keeps data in",
        f"VENDOR{without(LOOSE + '|can ', 60)}{KEEP}{without(LOOSE, 60)}{_OBJECT}{without(LOOSE, 90)}"
        rf"\b(?:in|within|inside|throughout)\b{A_PLACE}{without(LOOSE, 50)}(?P<where>{PLACE_LIST})",
        places_named,
    ),
    Pattern(
        "it hosts data in",
        r"^(?:\W*\d[\d.]*\W+)?(?!CUSTOMER|users?\b|BOTH)\w+ (?:\w+ )?(?:stores|hosts|keeps|houses) "
        rf"{without(LOOSE, 20)}{_OBJECT}{without(LOOSE, 60)}\b(?:in|within)\b{A_PLACE}"
        f"{without(LOOSE, 50)}(?P<where>{PLACE_LIST})",
        places_named,
    ),
    Pattern(
        "a line on hosting that ends in a place",
        r"^\W*(?:[\w/&-]+ ){0,3}?"
        r"(?:hosting|hosted|servers?|data ?cent(?:er|re)s?|infrastructure|production|backups?|"
        r"data (?:storage|location|residency)|"
        r"(?:place|location|country) of (?:data )?(?:processing|storage|hosting)|storage|region|location)"
        rf"\b(?: (?:environment|location|region|provider|country|site)| of (?:{DATA}|(?:the )?data))?\s*[:|-]"
        f"{without(LOOSE, 40)}"
        rf"\b(?P<where>{PLACE_LIST})",
        _places_of_its_own,
    ),
    Pattern(
        "a line: all processing in a place",
        r"\A\W*(?:\d[\d.]* )?(?:all )?(?:personal )?(?:data )?(?:processing|storage|hosting)"
        r"(?: and (?:processing|storage|hosting))?(?: of (?:personal |CUSTOMER )?data)?"
        rf"(?: only| solely| exclusively)? (?:with)?in (?:the )?(?P<where>{PLACE_LIST})\W*\Z",
        _places_of_no_other,
    ),
    Pattern(
        "hosted on a platform in a place",
        rf"\b(?:hosted|hosting|runs?|running|deployed|operated)\b{without(LOOSE, 20)}\b(?:on|at|by|with|in)"
        rf"\b{without(LOOSE + '|;', 40)}(?:\((?:the )?|\b(?:in|aws|azure|gcp|region) (?:the )?)"
        f"(?P<where>{PLACE_LIST})",
        _places_of_no_other,
    ),
    Pattern(
        "stored in",
        r"(?<!can )(?<!may )(?<!could )\b(?:is|are|be) (?:\w+ly |only |always )*(?:stored|hosted|housed)"
        rf"\b{without(LOOSE, 50)}\b(?:in|within)\b{A_PLACE}{without(LOOSE, 30)}(?P<where>{PLACE_LIST})",
        places_named,
    ),
    Pattern(
        "kept on the servers of a place",
        rf"(?:{_OBJECT}{without(LOOSE, 90)}{KEEP}|VENDOR {KEEP} {without(LOOSE, 20)}{_OBJECT})"
        rf"{without(LOOSE, 80)}\b(?:on|in|at) (?P<where>{PLACE_LIST})"
        r"(?:-based|-hosted)? (?:servers?|data ?cent(?:er|re)s?|infrastructure|soil)\b",
        places_named,
    ),
    Pattern(
        "based in a place",
        rf"{_OBJECT}{without(LOOSE, 40)}\b(?:is|are) (?:\w+ly )?(?P<where>{PLACE_LIST})-"
        r"(?:based|hosted|only)\b",
        places_named,
    ),
    Pattern(
        "data centres in",
        r"(?<!CUSTOMER's )\b(?:data ?cent(?:er|re)s?|servers|hosting facilit\w+|availability zones?)"
        rf"\b{without(LOOSE, 80)}\b(?:in|within|near)\b{A_PLACE}{without(LOOSE, 40)}"
        f"(?P<where>{PLACE_LIST})",
        places_named,
    ),
)
