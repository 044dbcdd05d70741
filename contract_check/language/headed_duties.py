"""Who owes what an item says that names nobody: "Processor's Obligations" + "- Notify the Controller within 24 hours".

Accepted: an item that begins with what is to be done, under a heading that says whose duties these are, or that says itself to
whom it is done ("Inform the Customer of every breach": the vendor does).
Rejected: a noun that looks like a verb ("Report generation", "Access to systems"), headings that name both sides or neither.
"""

from __future__ import annotations

from collections.abc import Iterable

from contract_check.model.late_pattern import late_pattern

_DUTIES = r"(?:obligations?|duties|duty|responsibilit(?:y|ies)|commitments?|undertakings?|covenants?)"


def _whose(side: str, other: str) -> str:
    """A heading of what one side owes: "VENDOR's obligations", "duties of VENDOR", "VENDOR shall"."""
    return (
        rf"^(?!.*\b{other}\b).*?(?:\b{side}(?:'s)? (?:[\w-]+ ){{0,2}}{_DUTIES}\b|\b{_DUTIES} (?:of|for|on) (?:the )?{side}\b|"
        rf"\b{side} (?:shall|will|must|agrees? to|undertakes? to)\W*$)"
    )


_HEADED = {
    "VENDOR": late_pattern(_whose("VENDOR", "CUSTOMER")),
    "CUSTOMER": late_pattern(_whose("CUSTOMER", "VENDOR")),
}
# What can only be a verb, and what is one where something is done to it.
_VERB = (
    r"(?:notify|inform|implement|maintain|ensure|encrypt|delete|return|assist|provide|keep|make|conduct|perform|allow|permit|"
    r"submit|comply|train|protect|cooperate|co-operate|respond|destroy|erase|obtain|carry out|take|give|grant|remain|"
    r"engage|impose|require|restrict|retain|store|appoint|disclose|apply|follow|adhere|enable|resolve|restore|send|"
    r"acknowledge|investigate|remedy|remediate|refrain|refund|indemnify|defend|act|bind|enforce|enter into|advise|tell|alert|"
    r"undergo|procure|vet|publish|demonstrate|prevent|treat|correct|help|announce)"
)
_NOUN_TOO = (
    r"(?:process|use|report|audit|test|support|transfer|review|monitor|log|host|back up|document|access|screen|limit|issue|"
    r"answer|update|credit|contact|record|patch|schedule|handle|share|hold)"
)
_TO_IT = r"(?=(?:only|all|any|each|every|the|no|such|its|these|those|CUSTOMER|VENDOR|personal|BOTH|to|on|data|systems?|changes?)\b)"
_IMPERATIVE = late_pattern(
    rf"(?:[\w-]+ly )?(?:(?:do )?not |never )?(?:[\w-]+ly )?(?:{_VERB}\b(?! ?[:|–-])|{_NOUN_TOO} {_TO_IT})"
)
_DO_NOT = late_pattern(r"do (?=not )")
# Whom it is done to, near the verb: somebody else does it.
_TO_SIDE = (
    r"(?:notify|inform|assist|provide|allow|permit|help|support|return|give|alert|advise|tell|contact|enable|send|report|submit|"
    r"cooperate|co-operate|respond|indemnify|defend)\b[^.;:|]{0,50}?\b"
)
_TO_CUSTOMER = late_pattern(rf"(?:[\w-]+ly )?{_TO_SIDE}CUSTOMER\b(?!'s)(?!.*\bVENDOR\b)")
_TO_VENDOR = late_pattern(rf"(?:[\w-]+ly )?{_TO_SIDE}VENDOR\b(?!'s)(?!.*\bCUSTOMER\b)")


def who_owes(item: str, headings: Iterable[str]) -> tuple[str, int]:
    """What leads into an item that names nobody ("VENDOR shall "), and how much of its beginning goes.

    `headings` are those that it stands under, the innermost first.

    >>> who_owes("notify CUSTOMER within DURATION", [])
    ('VENDOR shall ', 0)
    >>> who_owes("do not use any of it", ["data", "VENDOR's obligations"])
    ('VENDOR shall ', 3)
    >>> who_owes("access controls", ["VENDOR's obligations"]), who_owes("keep passwords safe", ["BOTH's obligations"])
    (('', 0), ('', 0))
    """
    if not _IMPERATIVE.match(item):
        return "", 0
    side = next((side for heading in headings for side in _HEADED if _HEADED[side].search(heading)), "")
    if not side:
        side = "VENDOR" if _TO_CUSTOMER.match(item) else "CUSTOMER" if _TO_VENDOR.match(item) else ""
    if not side:
        return "", 0
    refused = _DO_NOT.match(item)
    return f"{side} shall ", refused.end() if refused else 0
