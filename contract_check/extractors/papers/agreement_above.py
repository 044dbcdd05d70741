"""The agreement under which a paper stands: what it does not say itself may stand there.

Accepted: "This Maintenance Agreement is governed by the terms of the Master Agreement between …", "this Schedule is attached to the
Software License Agreement executed by …", "amends that certain Reseller Agreement dated …", "All other terms of the License
Agreement are incorporated by reference".
Rejected: the paper itself, "the Agreement" without a name, an agreement on something else ("the Trust Agreement"), one that is
replaced or ended, what a part of the paper is subject to ("this Section"). Annexes and amendments are known to need one anyway.
"""

from __future__ import annotations

import re

from contract_check.extractors.papers.references import is_of_the_family, sentence_of
from contract_check.language.clauses import Paper
from contract_check.language.passages import around
from contract_check.model.family import CHANGING, EXHIBITS, Reference, Role
from contract_check.model.late_pattern import late_pattern

_PAPER = r"(?i:agreement|addendum|schedule|exhibit|attachment|supplement|order(?: form)?|statement of work|sow|amendment|appendix)"
_NAME = r"(?P<name>(?:[A-Z][\w&’'-]*,? (?:and |of |for |& )?){1,6}?(?:Agreement|AGREEMENT|Contract|CONTRACT))\b"
_STANDS = (
    r"(?i:\b(?:hereby |also |in all respects |and |shall be |is |,? ?and is |made |executed |issued |entered into )*"
    r"(?:governed by|subject to|attached to|supplements?|part of|incorporated (?:in(?:to)?|by)|pursuant to|an? (?:\w+ )?to)"
    r"(?:,? and (?:shall be )?subject to,?)? )"
)
_ITS_TERMS = r"(?i:(?:all (?:of )?)?(?:the )?(?:other )?(?:terms|provisions)(?:,? (?:and )?(?:conditions|provisions))? (?:of|in|contained in|set forth in) )?"
_THAT = r"(?i:the |that certain |that |their |its )"
_CHANGED = late_pattern(rf"\b(?i:amends) (?i:that certain) {_NAME}")
_PATTERNS = (
    _CHANGED,
    late_pattern(
        rf"\b[Tt](?:his|HIS) (?:[\w&’'-]+ ){{0,4}}?{_PAPER}\b(?: \([^()]{{1,60}}\))?,? "
        rf"(?:(?i:is|are|shall be|has been|forms?)\b )?{_STANDS}{_ITS_TERMS}{_THAT}{_NAME}"
    ),
    late_pattern(
        r"\b(?i:all (?:the )?other (?:terms|provisions)(?: and (?:conditions|provisions))? of the) "
        rf"{_NAME} (?i:are|is) (?:hereby )?(?i:incorporated)"
    ),
)
_ANCHOR = late_pattern(r"Agreement|AGREEMENT|Contract|CONTRACT")
_REACH = 400


def find_agreement_above(paper: Paper, role: Role, title: str) -> Reference | None:
    """The agreement that a paper names as the one under which it stands, where it is not that agreement itself."""
    if role in EXHIBITS or role in CHANGING:
        return None
    stretches = around(_ANCHOR, paper.document.text, _REACH)
    for pattern in _PATTERNS:
        for match in stretches.find(pattern):
            name = " ".join(match["name"].split())
            if (pattern is _CHANGED or is_of_the_family(name, paper)) and not _is_itself(name, title, paper):
                citation = sentence_of(paper, match.start("name"), match.end())
                return Reference(name, name, "", Role.MASTER, (), citation)
    return None


def _is_itself(name: str, title: str, paper: Paper) -> bool:
    """Whether a name is that of the paper, or a part of its title: "Services Agreement" for "Master Services Agreement"."""
    within = re.search(rf"(?<![\w-]){re.escape(name)}\b", title, re.IGNORECASE)
    return within is not None or f"this {name.lower()}" in paper.lowered
