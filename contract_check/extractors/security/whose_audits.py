"""Who audits whom, told from the sentence or, where it goes on about "such audit", from those before it in its section.

A vendor counts royalties or looks at how its software is used, and the sentences on how this is done ("such audit shall be
conducted on ten days' notice") read as those on the customer's audits do.

Accepted: "CUSTOMER may audit VENDOR", an audit of which nothing tells whose it is.
Rejected: "CUSTOMER shall permit VENDOR to inspect its records", "records are open to inspection by VENDOR", "VENDOR may
appoint an auditor", "such audit shall not interfere with CUSTOMER's business", "such audit is at the expense of the auditor"
behind "VENDOR may examine the books of CUSTOMER".
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from contract_check.extractors.framework import FALSE, Reading
from contract_check.extractors.security.audits import AUDIT
from contract_check.language.clauses import Clause, Paper
from contract_check.language.wording import compile_pattern

_BACK = 8  # sentences of the section that are looked at before one that tells nothing
_LOOK = r"(?:\b(?:audit|auditing|inspect|inspecting|examine|examining|inspection|examination|audits|inspections)\b)"
_GO_ON = rf"{AUDIT}|\bauditors?\b|\baccountants?\b|\bexamin\w+|\brecords\b|\bbooks\b"
_SEND = r"(?:appoint|designate|select|engage|retain|choose|nominate|send|use|employ)"
_PEOPLE = r"(?:auditors?|accountants?|accounting firms?|inspectors?|representatives?|agents?|designees?|personnel)"
_MAY = (
    r"(?:(?:may|can)\b|"
    r"(?:(?:shall|will) )?(?:have|has|reserves?|retains?|be granted|is granted) (?:the |a |its )?(?:\w+ )?right\b|"
    r"(?:shall be|is|are|will be) (?:entitled|permitted|allowed)\b)"
)


@cache
def _audit_by(side: str, of: str) -> re.Pattern[str]:
    """A sentence in which one `side` looks at the other."""
    return compile_pattern("|".join((*_it_may(side, of), *_the_other_lets_it(side, of), *_where_and_by_whom(side, of))))


def _it_may(side: str, of: str) -> Iterator[str]:
    """It may look, has it done, or announces it."""
    gap = rf"(?:(?!\b{of},? (?:<shall>|may|has|have|to)\b|[.;|])[^|])"
    no_object = r"(?<!\bto )(?<!\bby )(?<!\bof )(?<!\bfrom )"
    aside = r"(?:,? (?:or|and|through|itself|its|by)\b[^.;|]{0,80}?)?,?"
    yield rf"{no_object}\b{side}{aside} {_MAY}{gap}{{0,100}}?\b(?:audit|inspect|examine)\b"
    theirs = rf"(?:records|books|{of}'s|of {of})\b"
    yield (
        rf"\b{side} (?:<shall>|may|can){gap}{{0,40}}?\b{_SEND}\b{gap}{{0,120}}?\b{_PEOPLE}\b"
        rf"{gap}{{0,80}}?{_LOOK}[^.;|]{{0,60}}?\b{theirs}"
    )
    yield (
        rf"\b{side} (?:<shall> )?(?:\w+ )?(?:give|provide|send)s?\b{gap}{{0,60}}?\bnotice\b"
        rf"{gap}{{0,40}}?\b(?:of|for|before) (?:\w+ )?{AUDIT}"
    )


def _the_other_lets_it(side: str, of: str) -> Iterator[str]:
    """The other lets it look, or helps it; that it gives it notice says nothing."""
    lets = r"\b(?:allow|permit|enable|let|grant|give|provide|assist|afford)s?\b"
    whom = rf"\b{side}\b(?!'s? (?:data|content|(?:\w+ ){{0,3}}notice\b|DURATION))"
    yield (
        rf"\b{of}\b(?! (?:<shall> |may )?not\b)[^.;|]{{0,120}}?{lets}(?:(?!\bnotice\b)[^.;|]){{0,60}}?{whom}"
        rf"(?:(?!\bby {of}\b)[^.;|]){{0,260}}?{_LOOK}"
    )
    yield rf"\b(?:allow|permit|enable|let) (?:{_PEOPLE} of )?{side}\b(?! (?:and|or) {of})[^.;|]{{0,120}}?{_LOOK}"


def _where_and_by_whom(side: str, of: str) -> Iterator[str]:
    """It is done by one, or at the other's."""
    an = r"(?:(?:an?|the|any|its|independent|third[- ]party|certified|public|external|such) ){0,5}?"
    sent = r"(?:appointed|designated|selected|engaged|retained|chosen|nominated|mandated) by "
    yield rf"{_LOOK}[^.;|]{{0,60}}?\bby {an}(?:{_PEOPLE} )?(?:{sent}|of )?{side}\b(?!'s)"
    yield rf"\b{side}(?:'s)?[- ](?:elected |requested |initiated |own )?(?:audits?|inspections?)\b(?! reports?)"
    things = r"(?:records|books|facilities|premises|procedures)"
    yield rf"{_LOOK}[^.;|]{{0,60}}?\b{things} of {of}\b(?!'s| data| content)"
    yield (
        rf"{AUDIT}[^.;|]{{0,160}}?\b{of}'s? (?:day[- ]to[- ]day |\w+ )?"
        r"(?:operations|business|business hours|premises|offices?|place of business|books)\b"
    )


def _looks_at_the_vendor(clause: Clause) -> bool | None:
    """Whether the customer looks at the vendor in a sentence, or the other way round; nothing where it tells neither."""
    if _audit_by("CUSTOMER", "VENDOR").search(clause.surface):
        return True
    return False if _audit_by("VENDOR", "CUSTOMER").search(clause.surface) else None


def of_the_customers_audits(readings: Sequence[Reading], paper: Paper) -> list[Reading]:
    """The readings in sentences on audits by the customer, or on audits of which nothing says whose they are."""
    return [reading for reading in readings if reading.found == FALSE or not _is_the_vendors(reading, paper)]


def _is_the_vendors(reading: Reading, paper: Paper) -> bool:
    clause = reading.clause
    if clause is None or clause.table is not None:
        return False
    told = _looks_at_the_vendor(clause)
    if told is not None:
        return not told
    for sentence in _before(clause, paper):
        if not _goes_on().search(sentence.own):
            return False
        told = _looks_at_the_vendor(sentence)
        if told is not None:
            return not told
    return False


@cache
def _goes_on() -> re.Pattern[str]:
    return compile_pattern(_GO_ON)


def _before(clause: Clause, paper: Paper) -> Iterator[Clause]:
    """The sentences before one under its heading, from the nearest."""
    earlier = [c for c in paper.clauses_at(clause.span.start) if c.span.start < clause.span.start]
    earlier = [*paper.clauses_above(clause.span.start), *earlier] if len(earlier) < _BACK else earlier
    yield from [c for c in earlier if c.heading == clause.heading][: -_BACK - 1 : -1]
