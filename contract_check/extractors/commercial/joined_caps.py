"""The caps of one paper together: alternatives of a list are one cap, and one for free use or a single matter is none of all.

Accepted: "the greater of (a) MONEY and (b) the fees paid", item by item.
Unclear: the items beside one that is itself a choice of amounts.
Rejected: a cap for free, beta or early use in a paid contract, a cap on one matter alone.
"""

from __future__ import annotations

from dataclasses import replace

from contract_check.extractors.commercial.cap_amounts import NESTED
from contract_check.extractors.commercial.partial_caps import is_of_free_use, says_nothing_of_the_rest, stands_back
from contract_check.extractors.commercial.pilot_terms import is_pilot
from contract_check.extractors.framework import Reading
from contract_check.language.clauses import Paper
from contract_check.model.values import Amounts


def join_caps(readings: list[Reading], paper: Paper) -> list[Reading]:
    """Join the alternatives of a list; drop caps for free or early use, unless the paper is of that kind."""
    paid = [r for r in readings if not (r.clause and is_of_free_use(r.clause))]
    if len(paid) < len(readings) and not is_pilot(paper):
        readings = paid
    readings = [r for r in readings if not (r.clause and says_nothing_of_the_rest(r.clause))]
    readings = [replace(r, weight=r.weight - 2) if r.clause and stands_back(r.clause) else r for r in readings]
    nested = [r for r in readings if r.found == NESTED]
    readings = [r for r in readings if not any(_is_beside(r, other) for other in nested)]
    # The wording that says most of each clause stands for it.
    ranked = sorted(readings, key=lambda r: -r.weight)
    best = {r.span: r for r in reversed(ranked)}
    joined: list[Reading] = []
    for reading in sorted(best.values(), key=lambda r: r.span.start):
        last = joined[-1] if joined else None
        if (
            last
            and _same_list(last, reading)
            and isinstance(last.found, Amounts)
            and isinstance(reading.found, Amounts)
        ):
            both = tuple(dict.fromkeys((*last.found.amounts, *reading.found.amounts)))
            joined[-1] = replace(last, found=Amounts(both, last.found.words))
        else:
            joined.append(reading)
    return joined


def _is_beside(reading: Reading, nested: Reading) -> bool:
    """Whether a reading is of another item of the list in which one is a choice of amounts itself."""
    a, b = reading.clause, nested.clause
    return bool(reading.value and a and b and a.start and b.surface.startswith(a.surface[: a.start].rstrip()))


def _same_list(one: Reading, two: Reading) -> bool:
    a, b = one.clause, two.clause
    return bool(a and b and a.span != b.span and a.start and a.surface[: a.start] == b.surface[: b.start])
