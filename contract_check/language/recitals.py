"""Which of two named companies renders the service and which receives it, by the recitals of their contract.

Recitals say in a few set words why the parties contract, and they say it of the whole: "Ashby desires that Fernway provide
certain services, and Fernway is willing to provide them". What the parties do later is often said of both.

Accepted: who wishes, agrees or is willing to provide, perform, supply, sell or license something, or does so by trade;
who wishes to obtain, buy, use or outsource it, or to engage the other for it. "To license" is to give where "to" the other
party follows, and to take where "from" does.
Rejected: what both wish, those who sell on what the other makes, and clauses behind the recitals.

>>> says = "Ashby desires that Fernway host its software, and Fernway wishes to perform these services. NOW, THEREFORE"
>>> read_recitals(says, ["Ashby", "Fernway"])
{'Ashby': 'CUSTOMER', 'Fernway': 'VENDOR'}
>>> read_recitals("Ashby and Fernway wish to provide services to the public. NOW, THEREFORE", ["Ashby", "Fernway"])
{}
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from contract_check.model.late_pattern import late_pattern

_REACH = 8_000  # characters from the beginning of a paper
_END = late_pattern(
    r"\bNOW,? THEREFORE\b|\bagree(?:s|d)? as follows\b|\bit is (?:hereby )?agreed\b|\bagreed terms\b|\boperative provisions\b",
    re.IGNORECASE,
)
# Who sells on what another makes is paid by others: such recitals do not say who serves whom.
_SOLD_ON = late_pattern(
    r"\b(?:distribut|re-?s[eo]ld?l?|franchis|promot|co-?brand|merger|shares? of|joint venture)\w*", re.IGNORECASE
)
# Of one party: what both wish is said in the plural.
_WISHES = (
    r"(?:(?:and|also|now|further|hereby|thus|therefore|has|is|in turn|accordingly) )*"
    r"(?:desires|wishes|wants|willing|prepared|ready|able|qualified|agreed|agrees|intends|proposes|seeks|elected|engaged|elects|requested|requests)"
    r"(?: and (?:is )?(?:able|willing|prepared|qualified|ready))?"
)
_GIVES = r"(?:provid(?:e|ing)|perform(?:ing)?|render(?:ing)?|suppl(?:y|ying)|furnish(?:ing)?|host(?:ing)?|sell(?:ing)?|deliver(?:ing)?)"
_GIVES_BY_TRADE = rf"(?:is|are) (?:engaged )?in the business of (?:[\w,]+ ){{0,6}}?{_GIVES}"
_TAKES = (
    r"(?:obtain|acquire|purchase|buy|procure|receive|outsource|engage|retain|hire|contract (?:with|for)|subscribe|"
    r"use(?= (?:the|such|certain|these) (?:[\w-]+ ){0,3}(?:services?|software|system|platform)))"
)
_LICENCES = r"(?:licen[cs]e|grant|lease)"


def read_recitals(text: str, names: Sequence[str]) -> dict[str, str]:
    """The side of each of the `names` of which the recitals say it, and none if they say it of two alike or of one both."""
    start = text[:_REACH]
    recitals = start[: end.start()] if (end := _END.search(start)) else ""
    if _SOLD_ON.search(recitals):
        return {}
    signs = {name: _signs_of(name, [other for other in names if other != name], recitals) for name in names}
    found = {name: sides.pop() for name, sides in signs.items() if len(sides) == 1}
    return found if len(set(found.values())) == len(found) else {}


def _signs_of(name: str, others: Sequence[str], recitals: str) -> set[str]:
    own = rf"\b{re.escape(name)}(?:,[^,.;]{{1,60}},)? "
    other = rf"(?:{'|'.join(map(re.escape, others))})\b" if others else r"(?!)"
    gives = (
        rf"{own}{_WISHES} to (?:[\w,]+ ){{0,3}}?{_GIVES}\b",
        rf"{own}{_GIVES_BY_TRADE}\b",
        rf"{own}{_WISHES} to (?:[\w,]+ ){{0,3}}?{_LICENCES}\b[^.;]{{0,160}}? to {other}",
        rf"{other} {_WISHES} (?:(?:for|that|to have|to engage|to retain|to hire) ){re.escape(name)}\b",
    )
    takes = (
        rf"{own}{_WISHES} to (?:[\w,]+ ){{0,3}}?{_TAKES}\b",
        rf"{own}{_WISHES} to (?:[\w,]+ ){{0,3}}?{_LICENCES}\b[^.;]{{0,160}}? from {other}",
        rf"{own}{_WISHES} (?:for|that|to have) (?:the )?{other}",
    )
    return {
        side
        for side, patterns in (("VENDOR", gives), ("CUSTOMER", takes))
        if any(re.search(p, recitals) for p in patterns)
    }
