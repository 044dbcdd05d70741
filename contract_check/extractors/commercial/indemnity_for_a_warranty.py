"""An indemnity for any breach of warranty covers infringement where the same paper warrants that nothing infringes.

Accepted: "Vendor shall indemnify Customer from any breach of its warranties" beside "Vendor warrants that the Software does
not infringe".
Rejected: the same where non-infringement is disclaimed, or warranted to the vendor's knowledge alone.
"""

from __future__ import annotations

from dataclasses import replace

from contract_check.extractors.commercial.indemnity_words import RIGHTS
from contract_check.extractors.framework import Reading
from contract_check.language.clauses import Paper
from contract_check.model.late_pattern import late_pattern

OF_A_WARRANTY = "indemnity for a breach of warranty"
# The vendor's own warranty that nothing infringes, and what is said where it gives none.
_WARRANTY = late_pattern(
    r"(?:VENDOR|BOTH)[^|]{0,120}\bwarrant[^|]*\b(?:not|never|nor|no)\b[^|]{0,80}"
    rf"\b(?:infring|misappropriat|violat\w* (?:[\w'-]+ ){{0,8}}{RIGHTS})"
)
_MAY_INFRINGE = late_pattern("infring|violat|misappropriat")
_DISCLAIMED = late_pattern(
    r"disclaim|makes? no|without warrant|as[ -]is|no warrant|not warrant|to (?:its|VENDOR's) knowledge"
)


def only_where_warranted(readings: list[Reading], paper: Paper) -> list[Reading]:
    """An indemnity for any breach of warranty covers infringement where its absence is warranted."""
    if all(r.pattern != OF_A_WARRANTY for r in readings):
        return readings
    warranted = _warrants_no_infringement(paper)
    note = "through the warranty that nothing infringes"
    return [
        replace(r, note=note) if r.pattern == OF_A_WARRANTY else r
        for r in readings
        if warranted or r.pattern != OF_A_WARRANTY
    ]


def _warrants_no_infringement(paper: Paper) -> bool:
    text = paper.lowered
    blocks = (i for i, b in enumerate(paper.document.blocks) if _MAY_INFRINGE.search(text, b.start, b.end))
    surfaces = (clause.surface for block in blocks for clause in paper.clauses_of(block))
    return any(_WARRANTY.search(surface) and not _DISCLAIMED.search(surface) for surface in surfaces)
