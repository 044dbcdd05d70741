"""A service that is suspended at once, or by a right beside which no notice is spoken of.

Accepted: "may suspend access immediately, with or without notice", "reserves the right to disable your account",
"late payment may result in suspension", "the account will be suspended", "may stop work while invoices are overdue".
Rejected: what the customer or both may suspend; what waits on a warning is left to the readings of notice.
"""

from __future__ import annotations

from contract_check.extractors.commercial.suspending import (
    MAY,
    RIGHT_TO,
    STOP,
    STOP_WORK,
    STOPPED,
    WHAT,
    WITHOUT_NOTICE,
    at_once,
    bare_right,
    if_owed_or_broken,
    leads_to_it,
    may_be_stopped,
)
from contract_check.extractors.framework import Pattern

SUSPENDED_AT_ONCE = (
    Pattern(
        "suspends at once",
        rf"\bVENDOR\b<120>(?:<may>|will|shall|can)(?! not\b)<80>\b{STOP}\b<240>{WITHOUT_NOTICE}",
        at_once,
        weight=1,
    ),
    Pattern(
        "at once suspends",
        rf"\bVENDOR\b <60>(?:<may>|will|shall|can),? <60>{WITHOUT_NOTICE},? <80>\b{STOP}\b<80>{WHAT}",
        at_once,
        weight=1,
    ),
    Pattern(
        "without notice, suspends",
        rf"{WITHOUT_NOTICE}<80>\bVENDOR (?:<may>|will|shall|can)"
        rf"(?:(?!notice|notif|inform|warn)[^|]){{0,60}}?\b{STOP}\b<80>{WHAT}",
        at_once,
        weight=1,
    ),
    Pattern(
        "suspended at once",
        rf"{WHAT}<60>(?:may|can|will|shall) be <40>{STOP}\b<160>{WITHOUT_NOTICE}",
        at_once,
        weight=1,
    ),
)
# A right and no word of notice.
RIGHTS_TO_SUSPEND = (
    Pattern(
        "disabled by the vendor for arrears",
        r"\bVENDOR (?:will|shall) (?:\w+ly )?(?:disable|block|deactivate|lock|shut off) (?:the |CUSTOMER's )?(?:use|access|accounts?|services?)\b",
        if_owed_or_broken,
    ),
    Pattern("right to suspend", rf"{MAY}<160>\b{RIGHT_TO}\b,? <100>{WHAT}", bare_right),
    Pattern(
        "may, as the subject before, suspend",
        r"\bVENDOR (?:<will_not>|<shall>|is|are|has|have|(?!<may>)\w+)"
        r"\b(?:(?!CUSTOMER (?:may|shall|must|will|agrees?))[^|.;]){0,160}?,? and (?:\w+ )?<may> (?:\w+ )?"
        rf"(?:\w+ or )?{RIGHT_TO}\b<60>{WHAT}",
        bare_right,
    ),
    Pattern(
        "such measures as to suspend",
        rf"{MAY}<20>\b(?:take|impose|adopt|apply)\b<60>\b(?:measures?|actions?|steps?|sanctions?)"
        r"\b(?:(?!CUSTOMER (?:may|shall|must|will))[^|.;]){0,60}?"
        r"(?:\b(?:such as|includ\w+|in particular|e\.g\.|for example|namely|among (?:them|others|which))|:)"
        rf"<300>\b(?:suspend|block|disabl|deactivat|restrict|lock|freez|clos|withdraw)\w*<40>{WHAT}",
        bare_right,
    ),
    Pattern(
        "whoever may suspend the customer",
        rf"(?<!CUSTOMER )(?<!BOTH )(?<!NEITHER )\b<may>(?:(?!CUSTOMER|BOTH)[^|.;]){{0,60}}?\b{RIGHT_TO}"
        r"\b(?:(?!by CUSTOMER)[^|.;]){0,50}?"
        r"(?:\bCUSTOMER's (?:\w+ ){0,2}(?:access|account|use|services?|subscription|workspace)\b|"
        r"\b(?:access|services?)\b[^|.;]{0,20} (?:to|by) CUSTOMER\b)",
        bare_right,
        weight=-1,
    ),
    Pattern(
        "access restricted for arrears or breach",
        rf"(?:{MAY}|\b(?:platform|portal|system|service|software) (?:may|can|will))"
        r"(?:(?!CUSTOMER (?:may|shall|must|will))[^|.;]){0,160}?"
        r"\b(?:restrict|limit|suspend|withhold|remove|close)(?: \w+ing)? "
        r"(?:(?:CUSTOMER's|the|any|all|or|some) ){0,3}(?:[\w-]+ )?(?:access|use|usage|account)"
        r"\b(?! to (?:personal|data|information))",
        if_owed_or_broken,
        weight=-1,
    ),
    Pattern(
        "stopped, being in arrears or breach",
        r"(?<!\bfor )(?<!\bof )\b"
        r"(?:accounts?|access|services?|subscriptions?|workspaces?|sites?|licen[cs]es?|hosting)"
        r"\b(?: \w+){0,6}? (?:(?:is|are|gets?|becomes?|stays?|will be|shall be|may be|can be) "
        r"(?:(?:then|also|temporarily|automatically|immediately|first) )*"
        f"(?:{STOPPED}|inactive|inaccessible|taken offline|read-only|downgraded|"
        r"revoked|withdrawn|closed)|goes? (?:offline|read-only|dark)|stops? working)\b",
        if_owed_or_broken,
        weight=-1,
    ),
    Pattern(
        "supply stopped for arrears or breach",
        rf"{MAY}(?:(?!CUSTOMER (?:may|shall|must|will))[^|.;]){{0,80}}?\b"
        r"(?:(?:stop|cease|discontinue|interrupt|pause|halt|withhold|refuse) "
        r"(?:(?:to )?(?:provid|suppl|deliver|perform|render|host)\w*|"
        r"(?:the |any |all |further )*"
        r"(?:provision|supply|performance|delivery|rendering|operation|hosting|services?)))\b",
        if_owed_or_broken,
        weight=-1,
    ),
    Pattern(
        "its rights include suspending",
        r"\bVENDOR's (?:rights?|remedies) <20>\b(?:include|extend to|comprise)s?\b<60>"
        rf"\b(?:suspension|blocking|deactivation) of <30>{WHAT}",
        bare_right,
    ),
    Pattern(
        "right to stop work",
        r"(?:late(?= pay)|overdue|unpaid|non-?payment|pays?|paid|payment|arrears|default|breach)\b<160>\bVENDOR "
        rf"(?:\w+ )?(?:<may>|can)<40>\b{STOP_WORK}|"
        rf"\bVENDOR (?:\w+ )?<may><40>\b{STOP_WORK}<120>"
        r"\b(?:unpaid|overdue|not paid|non-?payment|late|arrears|past due)",
        bare_right,
    ),
    Pattern(
        "lateness leads to suspension",
        r"(?:\blate|failed payments?|overdue|unpaid|non-?payment|"
        r"failure to (?:pay|comply|adhere|observe|abide|follow|respect)|non-?compliance|breach|"
        r"violati(?:on|ng)|abuse|misuse|misconduct|infringement)<120>(?:may|will|shall|can) "
        r"(?:result in|lead to|cause|be subject to|incur|entail)<60>\b"
        r"(?:(?<!market )suspension|(?<!business )interruption|discontinuation of (?:the )?services?|"
        rf"being {STOPPED})\b",
        leads_to_it,
    ),
    Pattern(
        "subject to suspension",
        rf"{WHAT}\w*<40>\b(?:is|are|will be|shall be) subject to <80>\bsuspension"
        r"\b(?! of (?:payment|deliver))",
        leads_to_it,
    ),
    Pattern(
        "may be suspended",
        rf"{WHAT}\w*<40>(?:may|can) (?:be|have (?:CUSTOMER's|its|their) \w+) <30>{STOPPED}\b",
        may_be_stopped,
    ),
    Pattern(
        "will be suspended",
        r"\b(?:CUSTOMER(?:'s)?|the|any) (?:\w+ )?(?:account|access|services?|subscription)s? (?:\w+ )?"
        f"(?:will|shall) (?:automatically |immediately |also )?be (?:automatically |immediately )?{STOPPED}"
        r"\b",
        may_be_stopped,
    ),
)
