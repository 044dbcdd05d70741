"""Who owns a thing according to a sentence, whichever way the sentence is built."""

from __future__ import annotations

import re

from contract_check.extractors.data.ways_of_owning import DENIED, LACKS, OURS, OWNING, THEIRS, first_of
from contract_check.language.clauses import Clause
from contract_check.language.questions import question_before, says_no
from contract_check.model.late_pattern import late_pattern, pattern_of

_NAMED_OWNER = late_pattern(
    r"\b(?:owned by|vests? (?:\w+ )?in|belongs? (?:\w+ )?to|property of) "
    r"(?!CUSTOMER|the (?:client|user|customer|member|licensee))"
)

_WITHOUT_RIGHTS = late_pattern(
    r"CUSTOMER[^.;]{0,40}(?:no (?:claim|ownership|right|interest)|licen[cs]ed? to|waives?)|licen[cs]ed to CUSTOMER"
)

# "The licence does not include content owned by the vendor's partners" says what is licensed, and not whose the rest is.
# Nor does what holds of the vendor's templates hold of the text that stands in them.
_LEFT_OUT = late_pattern(
    r"\b(?:supplied|provided|furnished|made available|licen[cs]ed) by VENDOR\b[^.;|]{0,60}\Z|"
    r"\b(?:not (?:include|cover|extend to|apply to)|exclud\w+|except(?: for)?|other than)\b[^.;|]{0,40}\Z"
)
_OWNING = late_pattern(OWNING)
_OWNING_OR_OWNER = late_pattern(OWNING + r"|CUSTOMER(?:'s)?(?:[.,;]| to keep\b)")
_MADE_BY_IT = late_pattern(r"\b(?:by|with|through|using|via|which|that) VENDOR's")


def owner_of(clause: Clause, thing: str) -> bool | None:
    """Who owns `thing` according to the sentence: the customer (True), the vendor (False), or it is not said.

    The owner is named after the owning ("belongs to CUSTOMER", "the property of the operator"), before it
    ("CUSTOMER … owns"), or by what the vendor lacks ("no right in it passes to VENDOR").
    """
    words = clause.surface
    question = question_before(clause)
    of_thing = pattern_of(thing)
    if question and _OWNING.search(question) and of_thing.search(question):
        if re.match(
            r"\W*(?:CUSTOMER(?: do(?:es)?)?\b(?! (?:may|must|shall|can))|yours|it(?: is|'s) CUSTOMER)", clause.own
        ):
            return True
        return True if says_no(clause.own) and re.search(r"claim|VENDOR|own", question) else None
    if not (of_thing.search(words) and _OWNING_OR_OWNER.search(words)):
        return None
    return _owner(words, thing)


def _owner(words: str, thing: str) -> bool | None:
    if first_of(LACKS, thing, words):
        return True
    gives = first_of(OURS, thing, words)
    if (
        gives
        and not _LEFT_OUT.search(words, 0, gives.start() + 1)
        and (gives[0].startswith("CUSTOMER") or not re.search(DENIED, gives[0]))
        and not re.search(r"except|exclud|other than|CUSTOMER", re.sub(thing, "", gives[0]).split(" ", 3)[-1])
    ):
        return False
    keeps = first_of(THEIRS, thing, words)
    if (
        keeps
        and not re.search(DENIED, re.sub(r",? (?:and )?not [^,|]{1,40},", "", keeps[0]))
        and ("VENDOR's" not in re.sub(thing, "", _MADE_BY_IT.sub("", keeps[0])) or keeps[0].startswith("VENDOR"))
    ):
        return True
    named = _NAMED_OWNER.search(words) and pattern_of(thing).search(words)
    return False if named and _WITHOUT_RIGHTS.search(words) else None
