"""A breach that is reported within a time, to nobody whom the sentence names: its paragraph and heading say to whom, or nothing does.

Accepted: "incidents are reported within 72 hours" below "Notice to customers", or beside "we inform affected customers"; in doubt: the
same with nobody named anywhere.
Rejected: the same below "Supervisory authorities", "reported within 72 hours as Article 33 requires", "must be reported" (a rule for staff).
"""

from __future__ import annotations

import re

from contract_check.extractors.framework import Found, Pattern, Unreadable, duration_at
from contract_check.extractors.security.breach_events import about_a_breach
from contract_check.extractors.security.breach_telling import LATER, TOLD, WITHIN
from contract_check.language.clauses import Clause
from contract_check.language.wording import compile_pattern
from contract_check.model.late_pattern import late_pattern

_TO_OTHERS = late_pattern(
    r"\b(?:supervisory|authorit(?:y|ies)|regulators?|article 33|art\.? ?33|gdpr|laws?|legal|commissioner|data subjects?|individuals|"
    r"management|staff|employees|personnel|internal\w*|security team|officer|insurer)\b"
)
_CUSTOMER_IS_TOLD = compile_pattern(TOLD)
_TITLE_TO_CUSTOMER = late_pattern(
    r"\b(?:to|of|for|with) (?:the |our |affected |all )*(?:customers?|clients?|controllers?|users?)\b|"
    r"\b(?:customer|client) (?:notification|notice|communication)"
)
_NOBODY = Unreadable("it does not say who is told")


def _told_to_whom(clause: Clause, match: re.Match[str]) -> Found:
    own_title = f"{clause.heading} {clause.run_in_title}"
    if not about_a_breach(clause) or _TO_OTHERS.search(f"{own_title} {clause.surface}"):
        return None
    beside = f"{clause.before} {clause.after}"
    if _TITLE_TO_CUSTOMER.search(own_title.lower()) or (
        _CUSTOMER_IS_TOLD.search(beside) and not _TO_OTHERS.search(beside)
    ):
        return duration_at(clause, match)
    return None if _TO_OTHERS.search(beside) else _NOBODY


REPORTED_TO_NOBODY_NAMED = Pattern(
    "reported, and nobody is named",
    r"\b(?:incident|breach(?:e)?|compromise|intrusion|leak)s?\b[^.;|]{0,60}?\b(?:is|are|(?:will|shall) be) (?:\w+ly )?"
    rf"(?:reported|notified|disclosed|communicated)\b(?! to\b)(?:(?!{LATER}|\bto (?:the|our|its|all|any)\b)[^.;|]){{0,40}}?\b{WITHIN} (?P<d>DURATION|BLANK)"
    r"(?! to\b)",
    _told_to_whom,
    weight=-1,
)
