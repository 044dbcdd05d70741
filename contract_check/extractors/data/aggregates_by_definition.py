"""What the vendor may do with data that a definition makes anonymous: its name alone does not say so.

Accepted: `"Service Insights" means data from which all identifiers have been removed`, and "Provider may use Service
Insights to improve its products" (permitted), or shall not use them (prohibited).
Rejected: names of the customer's, personal or confidential data, and what a definition only leaves out.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from contract_check.extractors.data.aggregate_words import MADE
from contract_check.extractors.data.customer_data import VENDOR_WILL_NOT, without
from contract_check.extractors.framework import Reading, choice
from contract_check.language.clauses import Paper
from contract_check.language.data_names import definitions
from contract_check.language.passages import find
from contract_check.language.wording import compile_pattern
from contract_check.model.late_pattern import late_pattern

_WHOSE = late_pattern(r"\b(?:Customer|Client|Your|Users?|Personal|Confidential|Proprietary|Subscriber|Feedback)\b")
_NAMES_DATA = late_pattern(
    r"\b(?:data|information|insights?|statistics?|metrics|learnings?|analytics|results|trends|feedback)\b"
)
_ANONYMOUS = late_pattern(
    rf"(?<!not ){MADE}|"
    r"\bidentif\w+\b[^.;]{0,60}\b(?:have|has) been (?:removed|stripped|deleted)|"
    r"\b(?:(?:does|do|will|would|can|could) (?:not|no longer)|cannot|can't)\b[^.;]{0,30}"
    r"\b(?:identify (?:any|a|an|the|customer|client|you|its)|be (?:attributed|traced|linked) (?:back )?to)\b"
)
_IS = late_pattern(r"[\"“](?P<name>[A-Z][\w-]*(?: [A-Z][\w-]*){0,2})[\"”] (?:is|are) (?P<body>[^\n.]{10,300})")
_LEFT_OUT = late_pattern(r"\b(?:excluding|except|other than|but not|does not include|not including)\b")
_NO = r"<will_not>| not | nor |never| neither |CUSTOMER (?:may|shall|will|must)|liab"


def permitted_by_definition(paper: Paper) -> Iterable[Reading]:
    """What is said of the use of data that the paper defines to be anonymous."""
    names = _names_of_anonymous_data(paper.document.text)
    if not names:
        return
    named = "|".join(rf"\b{re.escape(name)}\b" for name in names)
    used = compile_pattern(
        rf"VENDOR(?:'s)?{without(_NO, 80)}(?:<may>|<shall>|(?:is|are) free to|right to (?!terminat|cancel|audit|end\b)|licen[cs]e to|owns?|uses?)\b"
        rf"{without(_NO, 160)}(?:{named})"
    )
    barred = compile_pattern(rf"{VENDOR_WILL_NOT}(?: \w+)? (?:use|sell|exploit|publish)\b<60>(?:{named})")
    naming = (clause for index in paper.plain.holding(re.compile(named)) for clause in paper.clauses_of(index))
    for clause in naming:
        if barred.search(clause.surface):
            found = choice("prohibited")
        elif used.search(clause.surface) and not re.search(r"\bmeans?\b", clause.surface):
            found = choice("permitted")
        else:
            continue
        yield Reading(found, clause.span, "use of what is defined to be anonymous", weight=-1, clause=clause)


def _names_of_anonymous_data(text: str) -> list[str]:
    """The names of data of which the paper says that nobody is seen in them: "usage statistics"."""
    said = (*definitions(text), *_said_to_be(text))
    named = {name.lower() for name, body in said if not _WHOSE.search(name) and _is_anonymous(body.lower())}
    return sorted(name for name in named if _NAMES_DATA.search(name))


def _said_to_be(text: str) -> list[tuple[str, str]]:
    return [(match["name"], match["body"]) for match in find(_IS, text)]


def _is_anonymous(body: str) -> bool:
    return _ANONYMOUS.search(_LEFT_OUT.split(body)[0]) is not None
