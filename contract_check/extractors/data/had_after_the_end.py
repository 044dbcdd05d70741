"""For how long the customer can still get at its data after the end."""

from __future__ import annotations

import re
from dataclasses import replace
from decimal import Decimal

from contract_check.extractors.data.after_the_end import (
    ENDED,
    HELD,
    above,
    counts_in_days,
    first_figure,
    nearest_figure,
    of_each_item,
    sentences_before,
    time_of_keeping,
)
from contract_check.extractors.data.delivered_within import is_a_deadline_of_delivery
from contract_check.extractors.data.matters import BARRED, DELETE, GET, THEIRS
from contract_check.extractors.framework import UNSPECIFIED, Found, Reading
from contract_check.extractors.subject import CUSTOMER_DATA, AnyOf, Subject
from contract_check.language.clauses import Clause, Paper
from contract_check.language.questions import question_before
from contract_check.model.late_pattern import late_pattern
from contract_check.model.values import Duration, Unit

_ANOTHER_MATTER = (
    r"back-?ups?|sub-?processors?|disclos*|confidential*|VENDOR (\w+ ){0,3}(shall|will) (\w+ ){0,2}(delete|destroy)|"
    "delete[sd]? (and|or|and/or) return*|return (and|or|and/or) (delete|destroy)|(export|privacy) (laws?|controls?)|certif*|personnel|"
    "CUSTOMER (shall|must|will) (immediately |promptly )?(cease|discontinue|stop|destroy|delete)*|surviv*|fees?"
)

# What a sentence on how long data can be had speaks of.
RETRIEVAL_SPOKEN_OF = AnyOf(
    Subject(
        (
            "retriev*|export*|download*|access(ed|ible)?|extract*|obtain|recover(ed)?|available|retain(s|ed)?|migrat*|cop(y|ies)|"
            "maintain|fetch*|collect(ed)?|reclaim|furnish|hand(ed)? (out|over)|pick-up|hold|holds|get (\\w+ ){0,3}back|return|restor*|log in"
        ),
        f"{CUSTOMER_DATA}|data|reports|records|contents|drawings|originals",
        (
            "terminat*|expir*|cancel*|ends?|end of|after the term|closing|closure|closed|deactivat*|cessation|ceases|close|over|"
            "contract end|conclusion|run out|lapse|beyond the term|deletion|deleted|erased?|wiped"
        ),
        (
            "DURATION|immediately|unable|not be|cannot|reasonable (time|period|opportunity)|grace|limited period|"
            "at the time|no obligation|prior to|before|no longer|no further|no way|not obligated|until"
        ),
        within=160,
        unless=_ANOTHER_MATTER,
    ),
    Subject(
        f"{CUSTOMER_DATA}|data|reports",
        (
            "lost|irretriev*|irrecover*|inaccessible|immediately delete*|(not|cannot|no (\\w+ )?may) be (recover|restor|retriev|access)*|"
            "unable to (access|retrieve|recover|export)"
        ),
        "terminat*|expires?|cancel*|end of|closing|closure|deactivat*|deletion|deleted",
        within=160,
        unless=_ANOTHER_MATTER,
        whoever_says_it=True,
    ),
)

NONE_AT_ALL = Duration(Decimal(0), Unit.DAYS, "not available")
_DELETE, _GET, _HELD = (late_pattern(pattern) for pattern in (DELETE, GET, HELD))
_STRONG = late_pattern(
    rf"{THEIRS}|\bdata\b|"
    r"\b(?:workspace|account|content|archive|galler(?:y|ies)|recordings|documents|export page|anything)"
    r"\b"
)
_THEIRS = late_pattern(rf"{THEIRS}|\bdata\b|\banything\b|\bexports?\b|\bfiles\b")
# What is another thing.
_NOT_GOT = late_pattern(
    r"equipment|hardware|\blogs? can|\bemploy(?:ees?|ment)\b|\bjob\b|audit|\bfees?\b|\binvoice|"
    r"\bpay(?:s|able|ment)?\b|object to|sub-?processor|\bimport|data subject|confidential information|"
    r"receiving party|\bcookies?\b|cure|remed|former supplier|inactiv|during the term|breach|"
    r"\bclaims?\b(?! back)|recycle|insurance|warrant|support (?:request|ticket)|"
    r"prior (?:written )?notice|notice of (?:termination|non-renewal)|fax|shipp|regulatory|redact|"
    r"refund|marks\b|samples|source code|escrow|indemn|business hours|records? of|\bbooks\b|inventory|"
    r"at least DURATION (?:before|prior)|"
    r"DURATION (?:before|prior)"
    r"(?! (?:to )?(?:(?:it|they|the|its|their|all|any|is|are|permanent|final|data|CUSTOMER's) )*"
    r"(?:delet|destr|eras|purg|remov|wip))|restor\w+ (?:the )?(?:service|access)|trial|"
    r"backups?\b (?:of|are)"
)
_SOME_TIME = late_pattern(
    r"\b(?:limited|short|reasonable|appropriate|sufficient|adequate|grace|transitional|certain) "
    r"(?:period|time)|\bperiod of grace|\bsome time\b|\ba while\b"
)
_NO_MORE = late_pattern(
    r"(?:\bno (?:further|more) (?=access)|\bno way to|"
    r"\bno (?:data|content|files?|copies) (?:may|can|will) be|\bcannot\b|\bcan not\b|\bno longer\b|"
    r"\bnot (?:be )?(?:possible|able|available)|\bimpossible|\bnothing can|\bnobody can)"
    rf"(?:(?!\bbut\b|access to the)[^.;|]){{0,60}}?{GET}(?! to the (?:service|platform|software))|"
    rf"{GET}[^.;|]{{0,90}}?\b(?:cannot|can no longer|not possible|is no longer|are no longer|impossible)"
    r"\b"
)
_NOT_THEN = late_pattern(
    r"(?:after|following|upon expir\w+ of|at the end of|beyond|once) "
    r"(?:such|that|this|the|said|these) (?:\w+ )?(?:period|window|time|phase)|thereafter|"
    r"afterwards? and|DURATION|after which|until"
)
_HOW_LONG_TO_GET = late_pattern(r"\b(?:how long|can|may|will)\b[^?]{0,60}\b(?:get|download|export|retrieve|access)\b")
_THAT_TIME = late_pattern(r"\b(?:that|this|the) (?:mode|period|phase|window|access)\b|\ACUSTOMER have")


def retrieval_period(clause: Clause) -> Found:
    """For how long the data can still be had after the end."""
    question = question_before(clause)
    if not ENDED.search(f"{above(clause)} {clause.before} {clause.surface} {question}"):
        return None
    if _HOW_LONG_TO_GET.search(question):
        return None if _NOT_GOT.search(clause.surface) else first_figure(clause)
    return of_each_item(_retrieval_period, clause)


def _retrieval_period(clause: Clause) -> Found:
    words = clause.surface
    question = question_before(clause)
    if _NOT_GOT.search(words):
        return None
    gets = [
        act
        for act in _GET.finditer(words)
        if not _BY_VENDOR.search(words[max(0, act.start() - 30) : act.end()])
        and not _OR_DELETED.search(words[max(0, act.start() - 30) : act.end() + 60])
    ]
    if not gets and (_GET.search(clause.before) or _GET.search(question)) and _THAT_TIME.search(words):
        gets = list(re.finditer(r"\A.", words))
    if not gets or not (_STRONG.search(f"{words} {clause.before} {question}") or re.search(r"export|retriev", words)):
        return None
    if (
        _NO_MORE.search(words)
        and _THEIRS.search(f"{words} {question}")
        and not _NOT_THEN.search(f"{clause.before} {words}")
        and ENDED.search(f"{words} {question}")
    ):
        return NONE_AT_ALL
    if "DURATION" in words or "BLANK" in words or counts_in_days(words):
        return (
            None if _is_of_deleting(words, gets) or is_a_deadline_of_delivery(clause) else nearest_figure(clause, gets)
        )
    if _SOME_TIME.search(words) and ENDED.search(words) and _HELD.search(words):
        return UNSPECIFIED
    return None


# What the vendor itself looks at.
_BY_VENDOR = late_pattern(
    r"\bVENDOR (?:may|can|shall|will|must) (?:\w+ly |also |still |continue to )?(?:access|view|log in|sign in)\w*\Z"
)
# "Delete or return within DURATION" is one act of the vendor's, with one deadline, unless the customer asks for it in that time.
_OR_DELETED = late_pattern(
    f"{DELETE},? (?:and/or|or|/) (?:to )?(?:return|hand over|surrender)|"
    rf"\b(?:return|hand over|surrender)\w*(?: to CUSTOMER)?,? (?:and/or|or|/) (?:to )?{DELETE}"
)
# "Available for DURATION before deletion": the figure goes with what is possible until then.
_UNTIL_DELETED = late_pattern(rf"DURATION[^.;|]{{0,80}}?\b(?:before|until|prior to)\b[^.;|]{{0,40}}?{DELETE}")
# What is done once the time is over: "for DURATION, but thereafter VENDOR may delete it".
_LATER = (
    r"\b(?:thereafter|afterwards|after which|after (?:that\b|(?:this|such|the) (?:period|time|date))|"
    r"following which|whereupon)\b"
)


def _is_of_deleting(words: str, gets: list[re.Match[str]]) -> bool:
    """Whether the figure goes with an act of deleting rather than with one of getting the data."""
    figure = words.find("DURATION")
    if _UNTIL_DELETED.search(words):
        return False
    deletes = [
        match
        for match in _DELETE.finditer(words)
        if not re.search(rf"(?:{BARRED})[^.;|]{{0,20}}\Z|{_LATER}[^.;|]{{0,80}}\Z", words[: match.start()])
    ]
    if figure < 0 or not deletes:
        return False
    return min(abs(m.start() - figure) for m in deletes) < min(abs(m.start() - figure) for m in gets)


UNTIL_THEN = "until then"  # the wording that points to a period of which the sentences before it speak


def with_the_period_before(readings: list[Reading], paper: Paper) -> list[Reading]:
    """The readings; one that points to a period ("during this time") stands where what is said before it tells of the end.

    It has the figure of the sentences before, if they name one.
    """
    return [told for reading in readings if (told := _told_before(reading, paper)) is not None]


def _told_before(reading: Reading, paper: Paper) -> Reading | None:
    if reading.pattern != UNTIL_THEN or reading.clause is None:
        return reading
    before = sentences_before(reading, paper)
    if not any(ENDED.search(words) for words in (reading.clause.heading, *(clause.surface for clause in before))):
        return None
    figure = next((found for clause in reversed(before) if (found := time_of_keeping(clause))), None)
    return replace(reading, found=figure) if figure and reading.value == UNSPECIFIED else reading
