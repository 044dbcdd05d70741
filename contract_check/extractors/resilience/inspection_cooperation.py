"""resilience.inspection_cooperation — the vendor cooperates while it is inspected or audited.

Accepted: "shall fully cooperate during on-site inspections and audits", "will provide all reasonable assistance to
the auditors", "shall contribute to audits, including inspections", "full cooperation in audits is owed".
Rejected: the customer's cooperation in audits of its own use, cooperation between auditors, "allow for audits" alone,
help that is only offered for a fee.
Source: DORA Art. 30(3)(e)(iii).
"""

from __future__ import annotations

import re

from contract_check.extractors.framework import FALSE, TRUE, Extractor, Pattern
from contract_check.extractors.resilience.matters import (
    ACTS,
    AT_WILL,
    CUSTOMER_HELPS,
    HELPS,
    denied,
    statement,
)
from contract_check.extractors.subject import Subject
from contract_check.model.term import Better, Kind, TermDefinition

_AUDIT = (
    r"\b(?:audits?|inspections?|examinations?|auditors?|inspectors?|check(?:s)? on)\b"
    r"(?! (?:logs?|logging|trails?|records?|events?|reports?|functions?|committees?|findings?|rights?|plans?|"
    r"costs?)\b)"
)
# "Logs are kept for audit, support and abuse prevention": what they are kept for, and nobody's help.
_A_PURPOSE = r"\bfor (?:the purposes? of )?(?:security )?audit(?:s|ing)?(?:,| and| or)"
_HELPS_IT = rf"(?:{HELPS}<90>{_AUDIT}|{_AUDIT}<140>{HELPS})"
_OWED = (
    r"(?:VENDOR(?:'s \w+)?|BOTH|the other party)(?:,? and (?:its|VENDOR's) \w+)?,? (?:(?:\w+ly|also|hereby) )?"
    rf"(?:<shall>|{ACTS}|agree\b)|"
    r"\ballows? for,? and contributes? to\b|"
    r"\b(?:is|are|be) (?:owed|given|provided|rendered|supported|assisted|facilitated)\b|"
    r"\bby VENDOR\b|"
    r"\bVENDOR's (?:\w+ )?(?:co-?operation|support|assistance|help)\b|"
    r"\b(?:from|of) VENDOR\b"
)
_OTHERS_HELP = (
    f"{CUSTOMER_HELPS}|{denied(HELPS)}|{AT_WILL}|"
    r"VENDOR (?:shall|will|must) (?:also )?(?:be (?:given|entitled|permitted|allowed|invited)|have the right)\b|"
    r"\b(?:auditors?|inspectors?)(?:'s)? (?:shall|will|must|agrees? to)\b(?! (?:receive|be|get)\b)<40>"
    rf"{HELPS}|VENDOR (?:may|shall have the right to|has the right to) <20>audit|\blicen[cs]e audit|"
    r"\breimburs\w*<80>\bsupport|CUSTOMER uses\b|\bpaid (?:[\w-]+ ){0,2}service|"
    r"\bas an? (?:paid|chargeable|optional)\b|\b(?:technical|customer|help[- ]?desk) support\b"
)

EXTRACTORS = (
    Extractor(
        term=TermDefinition(
            "resilience.inspection_cooperation",
            Kind.FLAG,
            Better.TRUE,
            "Does the vendor cooperate during inspections and audits?",
            on_request=True,
        ),
        must_be_owed=True,
        triggers=("audit", "inspection", "examination", "check on"),
        speaks_of=Subject(
            "audits?|inspections?",
            "cooperat*|co-operat*|assist*|facilitat*",
            "VENDOR",
            within=110,
        ),
        accept=(
            Pattern(
                "cooperates in audits", statement(_HELPS_IT, _OWED, without=rf"{_OTHERS_HELP}|{_A_PURPOSE}"), weight=1
            ),
            Pattern(
                "cooperates, under a heading of audits",
                rf"(?:\A|(?<=\d ))VENDOR <shall>(?: \w+ly)? {HELPS}(?: fully| with CUSTOMER| CUSTOMER)?"
                rf"(?=[.,;]|\W*\Z| and\b)(?!<80>(?:{_OTHERS_HELP}))",
                lambda clause, match: TRUE if re.search(_AUDIT, clause.before) else None,
                heading=r"\b(?:audits?|inspections?)\b",
            ),
            Pattern(
                "answers the auditors",
                statement(
                    _AUDIT,
                    r"VENDOR(?:'s \w+)? <shall><60>\b(?:answer\w*<30>\bquestions|give<30>\baccess|make<60>\bavailable)",
                    r"\b(?:auditors?|inspectors?|inspections?)\b",
                    without=_OTHERS_HELP,
                ),
            ),
            Pattern(
                "no duty to cooperate",
                rf"(?:VENDOR <no_duty>|\bno (?:duty|obligation)\b<30>\bto\b)<30>{HELPS}<60>{_AUDIT}",
                FALSE,
                weight=2,
            ),
        ),
        reject=(
            Pattern(
                "other audits",
                r"\b(?:tax|payroll|royalt\w+|financial statements?|invoices?|inventory|patent|prosecution|goods|"
                r"product|construction|vehicles?|lenders?)\b",
            ),
        ),
    ),
)
