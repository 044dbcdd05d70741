"""How often a contract renews, by the sentence on its renewal.

"For one additional term" and "at most twice" are limits. "For an additional two-year period" names one renewal, and not whether
there is another: this is told, and nothing is counted beyond it.
"""

from __future__ import annotations

import re

from contract_check.findings import days
from contract_check.language.numbers import read_number
from contract_check.model.tool import ReadContract

_OFTEN = r"(?P<n>one|two|three|four|five|six|\d{1,2})(?: \(\d{1,2}\))?"
_FURTHER = r"(?:additional|further|renewal|successive|consecutive|subsequent)"
_LIMITED = re.compile(
    r"\brenew\w*(?: \w+){0,3}? (?P<once>once|twice)\b|\b(?:at most|not more than|no more than|only) (?P<most>once|twice)\b|"
    rf"\b(?:at most|not more than|no more than|up to|maximum of) {_OFTEN} (?:times\b|(?:{_FURTHER} )?(?:[\w()-]+ ){{0,4}}?"
    r"(?:terms|periods|renewals)\b)|"
    rf"\bfor (?:(?P<single>one|a single)(?: \(1\))?|(?P<m>two|three|four|five)(?: \(\d\))?) {_FURTHER}\b",
    re.IGNORECASE,
)
_ANOTHER = re.compile(r"\bfor an? (?:second|additional|further|extended|subsequent)\b", re.IGNORECASE)
# What tells of more renewals than one: "the then-current term", "each renewal", "any renewal term", "the end of the term".
_AGAIN = re.compile(
    r"\b(?:success\w+|consecutive|each|every|any|then|again|thereafter|annually|rolling|perpetu\w+|(?:renewal|further|subsequent) (?:terms|periods)|"
    r"subsequent renewal|(?:current|existing|applicable|relevant|running|preceding|previous|respective) (?:renewal |subscription |contract )?(?:term|period)|"
    r"year[- ]to[- ]year|month[- ]to[- ]month|end of (?:the|its) (?:contract |subscription )?(?:term|period|year))\b",
    re.IGNORECASE,
)


def most_renewals(papers: list[ReadContract]) -> int | None:
    """How often the contract renews at most, where the sentence on its renewal says so."""
    limit = _LIMITED.search(_sentence(papers))
    if limit is None:
        return None
    number = read_number(limit["n"] or limit["m"] or ("one" if limit["single"] else "")) or 0
    worded = (limit["once"] or limit["most"] or "").lower()
    return {"once": 1, "twice": 2}.get(worded) or int(number) or None


def tells_of_one_renewal(papers: list[ReadContract]) -> bool:
    """Whether the sentence on the renewal names a single further term, and leaves open whether another follows it."""
    sentence = _sentence(papers)
    return bool(_ANOTHER.search(sentence)) and not _AGAIN.search(sentence)


def _sentence(papers: list[ReadContract]) -> str:
    """The sentence by which the contract renews, of the first paper that says for how long."""
    renewing = (p for p in papers if p.facts.renewal_term and days.can_be_counted(p.facts.renewal_term))
    said = next((dict(paper.facts.evidence).get("renewal_term") for paper in renewing), None)
    return " ".join(said.quote.split()) if said else ""
