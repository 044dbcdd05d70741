"""Whose indemnity it is: the vendor's to whoever buys, or a reseller's to the vendor whose name stands on the same side.

Accepted: "Vendor shall indemnify Customer", "Supplier shall defend Channel Partner".
Rejected: "Reseller shall indemnify Supplier", "Licensee shall defend Licensor" where both stand on one side, "shall not
indemnify". What holds "only if the content filter is on" cannot be read.
"""

from __future__ import annotations

import re

from contract_check.extractors.framework import TRUE, Found, Unreadable
from contract_check.language.clauses import Clause
from contract_check.model.late_pattern import late_pattern

_RESELLER = late_pattern(r"\W*(?:the |each )?(?:reseller|distributor|dealer|partner|agent)s?\b", re.IGNORECASE)
# Who is called so buys, whatever side its name was given.
_BUYER = late_pattern(
    r"\W*(?:the |each )?(?:client|buyer|purchaser|licensee|franchisee|sponsor|advertiser|lessee|customer|end user|subscriber)s?\b",
    re.IGNORECASE,
)
_PROTECTS = (
    r"VENDOR (?:<shall>|shall|will|must|agrees to)[^|]{0,40}?\b(?:indemnify|defend|harmless)"
    r"(?:,? (?:and )?(?:hold harmless|indemnify|defend))*(?:,? at (?:its|their) (?:sole |own )?(?:cost|expense),?)?"
)
_OF_ITS_SUPPLIER = late_pattern(rf"{_PROTECTS} (?P<whom>VENDOR\b)(?!'s)")
_OF_THE_CUSTOMER = late_pattern(rf"{_PROTECTS}(?: and hold)? (?P<whom>CUSTOMER\b)(?!'s)")
# "Only if Customer has kept the content filter switched on": whether it is given, a setting decides that no paper tells.
_OF_A_SETTING = late_pattern(
    r"\b(?:only (?:if|where|when|for)|provided(?: that)?|as long as|so long as|on (?:the )?condition that)\b[^.;|]{0,100}"
    r"\b(?:filters?|guardrails?|classifiers?|blocklists?|safety (?:settings?|features?|mitigations?)|content (?:controls?|settings?))\b"
)
_REFUSED = late_pattern(r"\b(?:shall|will|does|do|must|is) not (?:\w+ ){0,2}(?:indemnif|defend|hold)")


def unless_of_a_reseller(clause: Clause, match: re.Match[str]) -> Found:
    """No reading where a reseller or a buyer indemnifies the vendor, whose side its name was given here."""
    if _REFUSED.search(match[0]):
        return None
    if _OF_A_SETTING.search(clause.surface, match.start()):
        return Unreadable("the indemnity holds only with a setting that the paper does not tell")
    own = _OF_ITS_SUPPLIER.search(clause.surface, match.start())
    if own:
        by, whom = _printed(clause, own.start()), _printed(clause, own.start("whom"))
        if _buys(by) or (by != whom and not _buys(whom)):
            return None  # two names on one side: which of them is the customer cannot be told
    given = _OF_THE_CUSTOMER.search(clause.surface, match.start())
    if given is None or _BUYER.match(_printed(clause, given.start("whom"))):
        return TRUE
    return None if _buys(_printed(clause, given.start())) else TRUE


def _buys(name: str) -> bool:
    return bool(_RESELLER.match(name) or _BUYER.match(name))


def _printed(clause: Clause, start: int) -> str:
    """The name that stands in the paper where the surface has a side at `start`, in lower case and without its article."""
    side = re.compile("VENDOR|CUSTOMER").match(clause.surface, start)
    return clause.words_at(start, side.end() if side else start).strip().lower().removeprefix("the ")
