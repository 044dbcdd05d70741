"""That the customer may audit the vendor, in whatever construction: who looks, at what, and the leave to look.

Accepted: "the facilities are open to inspection by the auditor of the state", "the client's auditors are given the
opportunity to go through Supplier's security controls", "submits to an examination by the regulator".
Rejected: audits of licences, goods, books, taxes or sub-processors, the vendor's look at the customer.
"""

from __future__ import annotations

from contract_check.extractors.framework import Pattern
from contract_check.extractors.security.audit_reports import NOT
from contract_check.extractors.security.audits import AUDIT, EXAMINE, OWN_THINGS, may_look
from contract_check.language.wording import together

_INSPECTS = (
    rf"(?:{AUDIT}|{EXAMINE}|\bexaminations?\b|\b(?:auditors?|inspectors?|assessors?|examiners?)\b|"
    r"\b(?:first[- ]hand|on the spot)\b)"
)
_CLIENT = (
    r"(?:CUSTOMER|\bcontroller|\bregulators?\b|"
    r"\bthe (?:authority(?= (?:may|shall|or|and|has|is|will))|bank|university|state|council|trust|institution|"
    r"school|hospital|agency)\b(?!'s data))"
)
_LEAVE = (
    r"(?:\b(?:may|can|entitled|rights?|allow\w*|permit\w*|grant\w*|admit\w*|submit\w*|open (?:to|for)|tolerat\w+|"
    r"contribut\w+|accept\w*|accommodat\w+|receive|access to|cooperat\w+|co-operat\w+|at liberty|free to|"
    r"takes? part|welcome|host|let|(?:opportunity|chance|possibility) (?:to|of|for)|"
    r"make (?:itself )?available|made available)\b)"
)
_NOT_AN_AUDIT = (
    rf"{NOT}|\broyalt|\bproducts?\b|\bdeliverables?\b|\baccept\w*\b.{{0,30}}\b(?:goods|deliver)|\bcode\b|"
    r"\blicen[cs]es?\b|\bletters?\b|\bmarks\b|\bfranchis|\bpremises of CUSTOMER|"
    r"\bCUSTOMER's (?:premises|facilities|offices|sites?|records|books|systems|use)|"
    r"\bVENDOR (?:may|shall have the right|is entitled|has the right)|\binvoice|\bbooks\b(?!,? (?:and )?systems)|"
    r"\btax|\bfinancial|\bpayments?\b|\bmanufactur|\bsub-?\s?processors?\b.{0,40}\baudit"
)

AUDITS_IN_ANY_WORDS = (
    Pattern(
        "the matters of an audit",
        together(
            rf"{_LEAVE}[^|]{{0,120}}?{_INSPECTS}|{_INSPECTS}[^|]{{0,120}}?{_LEAVE}",
            _CLIENT,
            rf"{OWN_THINGS}|{AUDIT}|{EXAMINE}",
            without=_NOT_AN_AUDIT,
        ),
        may_look,
        weight=-2,
    ),
)
