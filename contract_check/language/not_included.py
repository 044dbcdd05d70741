"""What a sentence names only to say that the service comes without it.

Accepted: "the services do not include daily backups", "not included: daily backups", "excluded from the services are …", "none of
the following: …", "VENDOR has no duty with respect to …".
Rejected: what is left out of a measurement, of a liability or of a definition ("excluded from downtime: maintenance announced
DURATION ahead"), where what is named is done all the same.
"""

from __future__ import annotations

from contract_check.language.denials import ANEW, DUTY
from contract_check.model.late_pattern import late_pattern

_SERVICE = (
    r"(?:services?|support|maintenance|agreement|contract|fees?|charges?|price|scope|subscription|plan|package|tier)"
)
_MEASURED = (
    r"(?:downtime|down-?time|unavailab\w+|availab\w+|uptime|calculat\w+|measur\w+|service levels?|credits?|liab\w+|limit\w*|caps?|"
    r"confidential\w*|indemni\w+|defin\w+|means?)"
)
_OUT = r"(?:excluded|not (?:included|covered|provided|offered|supported|guaranteed|part of|owed)|out of scope|(?:outside|beyond) (?:of )?the scope)"
_NOT_INCLUDED = late_pattern(
    rf"\b(?:{_SERVICE}|VENDOR)(?: \w+ly)? (?:do|does|shall|will) not (?:\w+ly )?(?:comprise|include|cover|contain|entail|extend to|"
    r"provide for|provide|offer|perform|guarantee|warrant|carry out|undertake)\b"
    r"(?! (?:it|this|that|them|these|those)\b)(?: (?:any of )?the following\b[^.;:|]{0,30}?)?:?|"
    rf"(?:\A|[.;|] )\W*(?:[\d.]+ )?{_OUT}(?: (?:services?|items?|features?|work|tasks?|activities))?"
    r"(?: (?:from|in|by|of) [^.,:;|]{0,40}?)?(?::| (?:is|are):?)|"
    rf"\b(?:the following|these|those)(?: \w+){{0,2}} (?:is|are|shall be|remains?) (?:\w+ly )?{_OUT}\b[^.;:|]{{0,40}}?:|"
    r"\bnone of the following\b[^.;:|]{0,30}?:|"
    rf"\bVENDOR\b[^.,;:|]{{0,30}}? no (?:\w+ )?(?:{DUTY}|warrant(?:y|ies)|representations?|guarantees?|commitments?|promises?|assurances?)"
    r"(?: (?:or|and) \w+)? (?:with respect to|in respect of|with regard to|regarding|concerning|as to|about|on|for|of):?"
)
_OF_A_MEASUREMENT = late_pattern(rf"\b{_MEASURED}\b")
_SUPPOSED = late_pattern(r"\b(?:if|where|when|to the extent|unless|once|which|that)\b[^,;:|]*\Z")


def is_not_included(surface: str, end: int) -> bool:
    """Whether what is named in `surface` up to `end` is named only as left out of the service.

    >>> is_not_included("the services do not include: daily backups", 42), is_not_included("not included: daily backups", 27)
    (True, True)
    >>> is_not_included("excluded from downtime is: maintenance announced DURATION ahead", 63)
    False
    >>> is_not_included("VENDOR aims for PERCENT DURATION, but VENDOR do not guarantee it.", 65)
    False
    >>> is_not_included("the services do not include visits but VENDOR shall make daily backups", 70)
    False
    """
    return any(
        not (
            _OF_A_MEASUREMENT.search(surface[: match.end()])
            or _SUPPOSED.search(surface[: match.start()])
            or ANEW.search(surface, match.end(), end)
        )
        for match in _NOT_INCLUDED.finditer(surface, 0, end)
    )
