"""data.residency — where the vendor commits to host or keep customer data.

Accepted: "Customer Data is stored in data centres in Germany", "shall not process Customer Data
outside the EEA", "the Services are hosted in the United States", "no data leaves Canada", "processing outside the EEA is
excluded", "stored on EU servers", "in Dutch data centres", "Where is my data? In Ireland.".
Rejected: regions that the customer may choose, tables of sub-processors, "may be transferred to any
country", transfer bans that fall away where safeguards stand, addresses and courts, whose law holds for what is
hosted there, where people or companies are from, where some sub-processors work and to where data is transferred.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace

from contract_check.extractors.data.customer_data import DATA, without
from contract_check.extractors.data.matters import question_before
from contract_check.extractors.data.no_residency import NO_RESIDENCY
from contract_check.extractors.data.places import NAMED_BEFORE, PLACE_LIST, places_in
from contract_check.extractors.framework import Extractor, Found, Pattern, Reading
from contract_check.language.clauses import Clause, Paper
from contract_check.language.denials import is_denied
from contract_check.language.wording import words
from contract_check.model.late_pattern import late_pattern
from contract_check.model.term import Better, Kind, TermDefinition
from contract_check.model.values import Names

_KEEP = (
    r"\b(?:stor(?:e|es|ed|ing|age)|host(?:s|ed|ing)?|locat(?:ed|ion|ions)|kept|keeps?|lives?|stands?|sits?|saves|"
    r"maintain(?:s|ed)?|resid(?:e|es|ing)|process(?:es|ed|ing)?|hold|held|remain(?:s)?|retain(?:s|ed)?|"
    r"house[ds]?|housing|situated|based|saved|operat(?:e|es|ed)|backed up|archived|carried out|performed|"
    r"takes? place|occurs?|happens?)\b"
)
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
_OUTSIDE = (
    r"(?:(?:outside(?: of)?|beyond|out of|across)(?: the (?:borders?|territory|confines|boundaries|frontiers?) of)?)"
)
_BUT_THERE = r"(?:other than|otherwise than|elsewhere than|except|save|but|only)"
# "In accordance with the law of …" names no place where data is kept.
_A_PLACE = r"(?! (?:accordance|compliance|line|conformity|connection)\b)"
_LOOSE = (
    r"may |might |can be |could |choos|select|outside|transfer|not |agree|consent|law|court|incorporat|collect|"
    r"data subject|personal data means|office|principal place|headquarter|subsidiar|affiliate"
)


def _places(clause: Clause, match: re.Match[str]) -> Found:
    """The places in the list that was matched, in the order of the text."""
    found = places_in(match["where"])
    return Names(found) if found else None


_ASKED_WHERE = late_pattern(r"\bwhere\b[^?]*\b(?:data|contents?|files|documents|hosted|stored|kept|servers?)\b")
_OF_OTHERS = late_pattern(r"\bsub-?\s?processors?\b|\bsub-?contractors?\b|\bthird[- ]part(?:y|ies)\b")
_LIST_BEFORE = 2000  # characters in which the heading of a list stands above its rows


def _places_of_no_other(clause: Clause, match: re.Match[str]) -> Found:
    """The places of a sentence, unless its section is about sub-processors, or only a cloud's region is named for a place."""
    if clause.table is not None or _OF_OTHERS.search(clause.heading):
        return None
    return None if NAMED_BEFORE.search(clause.surface[: match.start("where")]) else _places(clause, match)


def _places_of_its_own(clause: Clause, match: re.Match[str]) -> Found:
    """The places of a row, unless the list that it stands in is one of sub-processors."""
    above = clause.document.text[max(0, clause.span.start - _LIST_BEFORE) : clause.span.start].lower()
    return None if _OF_OTHERS.search(above) else _places(clause, match)


def _review(readings: list[Reading], paper: Paper) -> list[Reading]:
    """All commitments together: the union of the places, quoted at the first."""
    best = max((r.weight for r in readings), default=0)
    kept = [r for r in readings if r.weight == best]
    return list(_merge(kept))


def _merge(readings: list[Reading]) -> Iterable[Reading]:
    if not readings:
        return
    names: dict[str, None] = {}
    for reading in readings:
        if isinstance(reading.value, Names):
            names.update(dict.fromkeys(reading.value.names))
    for reading in readings:
        yield replace(reading, found=Names(tuple(names)))


_NOT_THERE = late_pattern(
    r"\b(?:(?:no|none of|neither)(?: (?:the|its|any|such))?|(?:not|never)(?: \w+ly)?(?: be| been)?(?: \w+ly)?) \Z"
)
_NEVER_KEPT = late_pattern(rf"\b(?:never|not) (?:be )?(?:\w+ly )?{_KEEP}")
_AWAY = late_pattern(rf"\b{_OUTSIDE} |\bleaves?\b|\bfrom\b|\b{_BUT_THERE}\b")


# "Several sub-processors process in Peru": where some others work is no place to which the vendor is bound.
_BY_SOME_OTHERS = late_pattern(
    r"\b(?:some|several|certain|a few|many|most|various|other|two|three|one|a number|individual)\b"
    r"(?: of)?(?: (?:the|these|those|its|our|VENDOR's))?(?: \w+)? (?:sub-?\s?processors?|sub-?contractors?)\b,? "
    rf"(?:(?:that|which|who|may|can|also|then|is|are|\w+ly) )*(?:{_KEEP}|us(?:e|es|ing)\b)(?:(?!,? (?:and|but|while|"
    rf"whereas) )[^;|])*\Z"
)
# "…, so personal data is transferred outside the EEA" tells of a transfer, and of no place to which data is bound.
_TELLS_OF_A_TRANSFER = late_pattern(
    r"\b(?:so|so that|therefore|thus|hence|consequently|accordingly|as a result|which is why|(?:which|"
    r"this) means(?: that)?),? "
    rf"{without('not |never |no ', 60)}\b(?:(?:is|are|will be|gets?) (?:\w+ )?(?:transferred|exported|sent|moved)|"
    rf"leaves?)\b"
)


def _unless_denied(clause: Clause, match: re.Match[str], found: Found) -> Found:
    """A place where nobody is bound to keep data, or only some sub-processors work, is no place of the data."""
    if is_denied(clause.surface, match.end()) or _TELLS_OF_A_TRANSFER.search(clause.surface):
        return None
    if _BY_SOME_OTHERS.search(clause.surface, 0, match.start("where")):
        return None
    not_there = _NOT_THERE.search(clause.surface[: match.start()]) or _NEVER_KEPT.search(match[0])
    return None if not_there and not _AWAY.search(match[0]) else found


EXTRACTORS = (
    Extractor(
        term=TermDefinition(
            "data.residency",
            Kind.SET,
            Better.NONE,
            "Where does the vendor commit to host or keep customer data?",
        ),
        triggers=words(
            "host|stored|store |stores|storage|data cent|datacent|server|located|residen|reside|outside|"
            "member state|exclusively in|european union|economic area|the eea|exclusively within|"
            "solely within|only within|kept|stays in|remain in|remains in|place of|processing within|"
            "processing in |stay in|region|infrastructure|onshore|held in|held only|only in |"
            "within the united|location|keeps|keep your|inside the|keep all|records within|data within|"
            "operated|processed in|processed within|occurs in|occurs within|takes place in|takes place within|"
            "anywhere|beyond the|-based|-hosted|records in|leaves |leave |not leave|live in|stand in|"
            "remain within|remains within|stay within|stays within|soil|prohibited from|where is|where are|"
            "where do"
        ),
        accept=(
            Pattern(
                "never outside",
                f"(?:VENDOR{without('may ', 100)}(?:<will_not>|never|(?:is|are) (?:prohibited|barred|precluded) from)|"
                r"(?:VENDOR|\bit) (?:shall|will|must): (?:[\d.]+ |\(\w{1,3}\) |- )?not|\bneither VENDOR nor)"
                rf"\b<160>(?:{_KEEP}|storing|hosting|transfer\w*|transmit\w*|send\w*|mov\w+|access\w*|lets?)\b<120>"
                rf"(?:{DATA}|\bdata\b|backups?)<120>"
                f"(?:{_OUTSIDE} |"
                r"(?:anywhere|(?:any|a) (?:place|location|country|territory)) "
                f"(?:other than|but|except|outside(?: of)?)(?: in| within)? )(?P<where>{PLACE_LIST})",
                _places,
                weight=1,
            ),
            Pattern(
                "it stays there",
                rf"(?:{DATA}|\bdata\b|\btenant\b|\brecords\b)<60>"
                r"\b(?:stays?|remains?|shall be kept|(?:will|must|shall) (?:stay|remain))\b<20>"
                rf"\b(?:in|inside|within)\b {{0,1}}(?P<where>{PLACE_LIST})",
                _places,
            ),
            Pattern(
                "data never leaves",
                rf"(?:{DATA}|\bdata\b)<60>(?:\bnot\b|never|no )<60>"
                rf"(?:(?:{_KEEP}|transferred|moved|accessed)\b<40>"
                rf"(?:{_OUTSIDE}|\b{_BUT_THERE}(?: in| within| to)?(?: the)?) |"
                r"(?:leaves?|(?:transferred|moved|removed|taken|exported|sent)\b<20>\bfrom)\b<40>)"
                f"(?P<where>{PLACE_LIST})",
                _places,
                weight=1,
            ),
            Pattern(
                "no data leaves",
                rf"\b(?:(?:no|none of) (?:\w+ ){{0,2}}?(?:{DATA}|\bdata\b)|neither\b<60>(?:{DATA}|\bdata\b)|"
                r"nothing (?:that )?CUSTOMER \w+|"
                rf"at no (?:time|point) (?:\w+ ){{0,2}}?(?:{DATA}|\bdata\b))<40>\b"
                r"(?:leaves?|(?:will|shall|may) (?:ever )?leave|"
                f"(?:goes?|travels?|moves?) {_OUTSIDE}|"
                r"(?:is|are|be) (?:\w+ly )?(?:stored|kept|held|hosted|processed|moved|transferred) (?:at |to )?"
                rf"(?:any \w+ )?{_OUTSIDE})\b<10>(?P<where>{PLACE_LIST})",
                _places,
                weight=1,
            ),
            Pattern(
                "no part of it stands outside",
                r"\b(?:no (?:part|component|element|copy|portion|instance)|none|nothing) (?:of|in) "
                rf"{without(_LOOSE, 80)}\b(?:is|are|be) (?:\w+ly )?{_KEEP}(?: ?(?:/|,| or| and) ?\w+){{0,3}} "
                f"{_OUTSIDE} (?P<where>{PLACE_LIST})",
                _places,
                weight=1,
            ),
            Pattern(
                "nothing is done outside",
                rf"\b(?:{_KEEP}|processing|storing|transfers?|access)\b<60>\b{_OUTSIDE} (?P<where>{PLACE_LIST})<20>"
                r"\b(?:(?:is|are|be) (?:\w+ly )?"
                r"(?:excluded|prohibited|forbidden|ruled out|inadmissible|"
                r"not (?:permitted|allowed|carried out))|"
                r"(?:does|do|shall|will|must) not (?:take place|occur|happen))\b",
                _places,
                weight=1,
            ),
            Pattern(
                "the answer to where it is kept",
                rf"\b(?:in|within|at)\b<30>(?P<where>{PLACE_LIST})",
                lambda clause, match: _places(clause, match) if _ASKED_WHERE.search(question_before(clause)) else None,
                weight=-1,
            ),
            Pattern(
                "kept only in",
                rf"(?:{_KEEP}{without('not ', 60)}(?:only|solely|exclusively|entirely)\b|"
                rf"\b(?:only|solely|exclusively) (?:be )?(?:\w+ly )?{_KEEP})<60>(?:in|within|at|inside)\b{_A_PLACE}"
                f"{without('law', 60)}(?P<where>{PLACE_LIST})",
                _places,
                weight=1,
            ),
            Pattern(
                "data is kept in",
                rf"{_OBJECT}{without(_LOOSE, 90)}{_KEEP}{without(_LOOSE, 90)}\b(?:in|within|inside|throughout|from)"
                rf"\b{_A_PLACE}{without(_LOOSE, 70)}(?P<where>{PLACE_LIST})",
                _places,
            ),
            Pattern(
                "the vendor keeps data in",
                f"VENDOR{without(_LOOSE + '|can ', 60)}{_KEEP}{without(_LOOSE, 60)}{_OBJECT}{without(_LOOSE, 90)}"
                rf"\b(?:in|within|inside|throughout)\b{_A_PLACE}{without(_LOOSE, 50)}(?P<where>{PLACE_LIST})",
                _places,
            ),
            Pattern(
                "it hosts data in",
                r"^(?:\W*\d[\d.]*\W+)?(?!CUSTOMER|users?\b|BOTH)\w+ (?:\w+ )?(?:stores|hosts|keeps|houses) "
                rf"{without(_LOOSE, 20)}{_OBJECT}{without(_LOOSE, 60)}\b(?:in|within)\b{_A_PLACE}"
                f"{without(_LOOSE, 50)}(?P<where>{PLACE_LIST})",
                _places,
            ),
            Pattern(
                "a row for the region",
                r"^(?:data |customer data |hosting |storage |server |CUSTOMER data )*"
                r"(?:hosting|storage|data|server|processing) (?:region|location|residency|country)s?\s*[|:]\s*"
                f"(?P<where>{PLACE_LIST})",
                _places_of_its_own,
            ),
            Pattern(
                "a line on hosting that ends in a place",
                r"^\W*(?:[\w/&-]+ ){0,3}?"
                r"(?:hosting|hosted|servers?|data ?cent(?:er|re)s?|infrastructure|production|backups?|"
                r"data (?:storage|location|residency)|"
                r"(?:place|location|country) of (?:data )?(?:processing|storage|hosting)|storage|region|location)"
                rf"\b(?: (?:environment|location|region|provider|country|site)| of (?:{DATA}|(?:the )?data))?\s*[:|-]"
                f"{without(_LOOSE, 40)}"
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
                rf"\b(?:hosted|hosting|runs?|running|deployed|operated)\b{without(_LOOSE, 20)}\b(?:on|at|by|with|in)"
                rf"\b{without(_LOOSE + '|;', 40)}(?:\((?:the )?|\b(?:in|aws|azure|gcp|region) (?:the )?)"
                f"(?P<where>{PLACE_LIST})",
                _places_of_no_other,
            ),
            Pattern(
                "stored in",
                r"(?<!can )(?<!may )(?<!could )\b(?:is|are|be) (?:\w+ly |only |always )*(?:stored|hosted|housed)"
                rf"\b{without(_LOOSE, 50)}\b(?:in|within)\b{_A_PLACE}{without(_LOOSE, 30)}(?P<where>{PLACE_LIST})",
                _places,
            ),
            Pattern(
                "kept on the servers of a place",
                rf"(?:{_OBJECT}{without(_LOOSE, 90)}{_KEEP}|VENDOR {_KEEP} {without(_LOOSE, 20)}{_OBJECT})"
                rf"{without(_LOOSE, 80)}\b(?:on|in|at) (?P<where>{PLACE_LIST})"
                r"(?:-based|-hosted)? (?:servers?|data ?cent(?:er|re)s?|infrastructure|soil)\b",
                _places,
            ),
            Pattern(
                "based in a place",
                rf"{_OBJECT}{without(_LOOSE, 40)}\b(?:is|are) (?:\w+ly )?(?P<where>{PLACE_LIST})-"
                r"(?:based|hosted|only)\b",
                _places,
            ),
            Pattern(
                "data centres in",
                r"(?<!CUSTOMER's )\b(?:data ?cent(?:er|re)s?|servers|hosting facilit\w+|availability zones?)"
                rf"\b{without(_LOOSE, 80)}\b(?:in|within|near)\b{_A_PLACE}{without(_LOOSE, 40)}"
                f"(?P<where>{PLACE_LIST})",
                _places,
            ),
        ),
        reject=NO_RESIDENCY,
        review=_review,
        weigh=_unless_denied,
    ),
)
