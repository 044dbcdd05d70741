"""How long before a new sub-processor is used it is announced: the figure nearest to the word for "before".

Accepted: "the earliest a further processor may begin is 30 days from notice", "with a lead time of two weeks".
Rejected: the time for objecting, what runs after an event, periods of ending, renewal and breaches.
"""

from __future__ import annotations

import re

from contract_check.extractors.data.new_subprocessors import SURE, is_of_subprocessors
from contract_check.extractors.framework import Found, duration_at
from contract_check.language.clauses import Clause

EARLIER = (
    r"(?:\bearlier\b|\bbefore\b|\bahead\b|\bprior\b|\bin advance\b|\bwarning\b|\bnotice\b|\bbeforehand\b|"
    r"\blead time\b|\bfrom notice\b|\bmay not yet be used)"
)


def period_before(clause: Clause, match: re.Match[str]) -> Found:
    """The figure nearest to the word that says it comes before; not the time for objecting."""
    words = clause.surface
    if not SURE.search(words) and not is_of_subprocessors(clause):
        return None
    spots = [m.start() for m in re.finditer(EARLIER, words)]
    best: tuple[int, Found] | None = None
    for found in re.finditer(r"(?P<d>DURATION|BLANK)", words):
        around = words[max(0, found.start() - 60) : found.end() + 40]
        if found.end() <= clause.start or re.search(
            r"object|after|following|receipt|receiving|of being|terminat|\bended\b|\brenew|cancel|upon which|breach",
            around,
        ):
            continue
        near = min((abs(spot - found.start()) for spot in spots), default=999)
        if near < 60 and (best is None or near < best[0]):
            best = (near, duration_at(clause, found))
    return best[1] if best else None
