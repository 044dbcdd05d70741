"""Which side alone does a thing: the one that a passive names with "by" behind the verb, or the customer who "shall".

"May be terminated for convenience by the Supplier" gives the customer nothing, and "shall be encrypted at rest by the
Client" binds the client. Where nothing but such a passive says who acts, the act is that side's, and not the other's.

Accepted: "may be cancelled on DURATION' notice by VENDOR", "shall be encrypted at rest by CUSTOMER".
Rejected: "terminated by BOTH", "by VENDOR or CUSTOMER", "within DURATION of receipt by CUSTOMER", "data that is stored by CUSTOMER",
and sentences in which the other side acts too.
"""

from __future__ import annotations

import re

from contract_check.model.late_pattern import late_pattern

_NOT_IN_PASSING = r"(?<!that )(?<!which )(?<!who )"
_IS = (
    rf"{_NOT_IN_PASSING}\b(?:(?:may|can|could|shall|will|must|should)(?: (?!not\b)\w+)? be|"
    r"(?:is|are|remains?|has|have|needs?)(?: \w+ly)?(?: to be)?)(?: (?:\w+ly|also|only))?"
)
_MUST_BE = r"\b(?:(?:shall|will|must)(?: (?!not\b)\w+)? be|(?:is|are|has|have|needs?) to be)(?: (?:\w+ly|also|only))?"
# Between the verb and its doer stands how and when, and nothing that somebody has done or said.
_HOW = (
    r"(?: (?!(?:by|of|after|from|to|that|which|who|if|when|where|until|unless|being|been|made|given|held|kept|run|sent|"
    r"receipt|requests?|use|discovery|instructions?|approval|consent|choice|CUSTOMER|VENDOR|BOTH|\w+ed)\b)[^\s.,;:|]+){0,9}?"
)
_ENDED = (
    r"(?:terminat(?:ed|able)|terminable|cancell?(?:ed|able)|ended|closed|deleted|dissolved|rescinded|denounced|discontinued|"
    r"withdrawn|given up|exited|brought to an end)"
)
_DONE_BY_RIGHT = (
    rf"(?:{_ENDED}|audited|inspected|examined|prevented|stopped|declined|avoided|raised|opposed|objected to)"
)
_OWED = (
    r"(?:encrypted|protected|secured|backed up|fixed|patched|remediated|remedied|mitigated|corrected|resolved|restored|answered|"
    r"responded to|acknowledged|deleted|destroyed|erased|purged|removed|disposed of|"
    r"wiped|stored|retained|trained|screened|vetted|tested|carried out|conducted|performed|"
    r"maintained|kept|held|taken(?: out)?|made|created|insured|defended|indemnified|held harmless|announced|assisted|rendered|"
    r"installed|applied|discontinued|changed|amended|modified|increased)"
)
_OWED_IF_ASKED = r"(?:used|enabled|enforced|activated|given|provided|notified|reported|suspended)"
_AND = r",? (?:or|and|and/or|as well as|but) (?:also )?(?:by )?(?:the )?"
_BY_VENDOR = rf"{_HOW},? by (?:the )?VENDOR\b(?!'s)(?!{_AND}(?:CUSTOMER|BOTH|either)\b)"
_BY_CUSTOMER = rf"{_HOW},? by (?:the )?CUSTOMER\b(?!'s)(?!{_AND}(?:VENDOR|BOTH|either)\b)"
_VENDORS_RIGHT = late_pattern(
    rf"{_IS} (?:\w+,? (?:and|or) )?{_DONE_BY_RIGHT}{_BY_VENDOR}|"
    r"\b(?:termination|cancell?ation)(?: \w+){0,8}? (?:is|are)(?: \w+)? (?:possible|permitted|allowed)"
    rf"{_BY_VENDOR}"
)
_CUSTOMERS_DUTY = late_pattern(
    rf"(?:{_IS} (?:\w+,? (?:and|or) )?{_OWED}|{_MUST_BE} (?:\w+,? (?:and|or) )?{_OWED_IF_ASKED}){_BY_CUSTOMER}"
)
_ACTS = (
    r"(?:(?: [\w-]+ly| also| each| however| itself| hereby),?)? (?:may|can|shall|will|must|agrees?|undertakes?|has|have|is|are|does?|"
    r"reserves?|elects?|wish(?:es)?|decides?|chooses?|[a-z]+[^s\W]s)\b"
)
# "VENDOR shall be indemnified by CUSTOMER": it acts no more than what is done to it.
_SUFFERS = (
    r",? (?:(?:shall|will|must) be|is|are)(?: to be)? (?:\w+ly )?(?:\w+ed|held harmless|given|told|kept)\b"
    r"(?:,? (?:and|or) (?:\w+ed|held harmless))?[^.;:|,]{0,30}? by (?:the )?CUSTOMER\b"
)
_VENDOR_ACTS = late_pattern(rf"\b(?:VENDOR|BOTH)(?!{_SUFFERS}){_ACTS}|\bby (?:the )?(?:VENDOR|BOTH)\b(?!'s)")
_CUSTOMER_ACTS = late_pattern(rf"\b(?:CUSTOMER|BOTH){_ACTS}|\bby (?:the )?(?:CUSTOMER|BOTH|either)\b(?!'s)")

# The same in the active: "CUSTOMER shall inform VENDOR DURATION before it engages another".
_CUSTOMER_MUST = late_pattern(
    r"\bCUSTOMER(?:,? (?:\w+ly|also|however|itself),?)? (?:shall|must|will|should|(?:agrees?|undertakes?) to|"
    r"(?:is|are) (?:required|obliged|obligated) to|(?:has|have|needs?) to) (?:\w+ly )?"
    r"(?:inform|notify|tell|announce|encrypt|back up|fix|patch|remediate|train|screen|vet|keep|maintain|insure|defend|indemnify|"
    r"delete|destroy|(?:give|provide) (?:\w+ ){0,4}?notice)\b"
)
# "Within DURATION of receiving the notification from VENDOR": the vendor tells too.
_VENDOR_TOLD = late_pattern(
    r"\bfrom VENDOR\b|\bVENDOR's (?:\w+ )?(?:notice|notification|announcement|information|e-?mail)\b|"
    r"\b(?:receiv\w+|receipt of) (?:of )?(?:the |such |a |any |this )?(?:\w+ )?(?:notice|notification|announcement|information)\b"
)
_CUT = late_pattern(r"[,;:|]|[.](?= )|\b(?:and|but|while|to (?:receive|get|obtain|qualify))\b")


def is_the_vendors_right(surface: str, start: int, end: int) -> bool:
    """Whether what the customer would have a right to is done by the vendor alone, as a passive from `start` to `end` tells.

    >>> said = "plans may be cancelled at any time by VENDOR"
    >>> is_the_vendors_right(said, 0, 34), is_the_vendors_right(f"{said} or CUSTOMER", 0, 34)
    (True, False)
    """
    if "by " not in surface or "VENDOR" not in surface:
        return False
    return _tells(surface, start, end, _VENDORS_RIGHT, _CUSTOMER_ACTS)


def is_the_customers_duty(surface: str, start: int, end: int) -> bool:
    """Whether what the vendor would owe is done by the customer alone, as a passive from `start` to `end` tells.

    >>> is_the_customers_duty("data shall be encrypted at rest by CUSTOMER", 14, 31)
    True
    >>> is_the_customers_duty("CUSTOMER shall tell VENDOR DURATION before maintenance", 0, 54)
    True
    >>> is_the_customers_duty("data shall be fixed within DURATION of a report by CUSTOMER", 14, 35)
    False
    """
    if "CUSTOMER" not in surface:
        return False
    if _tells(surface, start, end, _CUSTOMERS_DUTY, _VENDOR_ACTS):
        return True
    must = _CUSTOMER_MUST.search(surface, 0, end)
    if must is None or _VENDOR_ACTS.search(surface) or _VENDOR_TOLD.search(surface):
        return False
    return not _CUT.search(surface, must.end(), start if start > must.end() else end)


def _tells(surface: str, start: int, end: int, passive: re.Pattern[str], others_act: re.Pattern[str]) -> bool:
    told = any(
        match.end() >= start and not _CUT.search(surface, end, match.start()) for match in passive.finditer(surface)
    )
    return told and others_act.search(surface) is None
