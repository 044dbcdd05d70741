"""That the customer is told before the service is suspended: a period before, or on notice of no stated length.

Accepted: "may suspend the Service upon 10 days' notice if fees are overdue", "if not paid within 7 days of notice,
Provider may suspend", "shall not suspend without 5 days' notice", "will give you 48 hours to respond before suspending",
"We will warn you ten days in advance" after a sentence on suspending; "may suspend upon notice", "before taking such
action we will notify you" (unspecified).
Rejected: a warning of another act (restoring, maintenance, termination), notice from the customer.
"""

from __future__ import annotations

import re

from contract_check.extractors.commercial.matters import D
from contract_check.extractors.commercial.suspending import (
    RIGHT_BEFORE,
    STOP,
    TELLS,
    UP_TO_THE_WARNING,
    WHAT,
    on_notice,
)
from contract_check.extractors.framework import Found, Pattern, duration_at
from contract_check.language.clauses import Clause
from contract_check.language.wording import free_of
from contract_check.model.late_pattern import late_pattern

# "May suspend if … it discontinues the Service (with notice)": that is notice of something else.
_ENDS_IT = r"\b(?:VENDOR|it) (?:discontinue|withdraw|retire|cease|end)s?\b|[.|]"
_AUDIT = late_pattern(r"\b(?:audit|inspect)\w*")
_ANOTHER_ACT = late_pattern(r"\b(?:restor|reinstat|resum|maintenance|renew|terminat|delet|chang|price|remov)\w*")


def _ahead_of_it(clause: Clause, match: re.Match[str]) -> Found:
    """The figure of a warning, where the sentence before speaks of suspending and this one of nothing else."""
    if not RIGHT_BEFORE.search(clause.before) or _ANOTHER_ACT.search(clause.surface):
        return None
    return duration_at(clause, match)


def _unless_of_an_audit(clause: Clause, match: re.Match[str]) -> Found:
    """The figure of a notice, unless it is the customer's notice of an audit, at which the vendor may keep some rooms closed."""
    return None if _AUDIT.search(clause.surface, 0, match.end()) else duration_at(clause, match)


SUSPENDED_ON_A_PERIOD_OF_NOTICE = (
    Pattern(
        "suspends on a period of notice",
        rf"\bVENDOR\b<160>\b{STOP}\b<100>{WHAT}<300>{D} "
        rf"(?:{UP_TO_THE_WARNING}(?:notice|notification|warning)|in advance|prior|before)",
        weight=2,
    ),
    Pattern(
        "a period of notice, then suspension",
        rf"{D}<60>\b(?:notice|notif\w+|warning)\b<300>\bVENDOR (?:<may>|will|shall)<80>\b{STOP}\b",
        _unless_of_an_audit,
        weight=2,
    ),
    Pattern(
        "may, on a period of notice, suspend",
        rf"\bVENDOR (?:<may>|will|shall|can)\b,?<60>{D} (?:\w+ ){{0,3}}?(?:notice|notification|warning)<80>"
        rf"\b{STOP}\b<80>{WHAT}",
        weight=2,
    ),
    Pattern(
        "told a period before suspension",
        rf"\bVENDOR (?:(?:will|shall|must|agrees to)<60>(?:{TELLS}|give|provide|endeavou?r)|(?:always )?(?:gives?|provides?|{TELLS}))\b<160>{D}<80>"
        f"(?:prior|before|in advance|notice)<100>(?:{STOP})",
        weight=2,
    ),
    Pattern(
        "not suspended without notice",
        rf"\bVENDOR (?:<will_not>) (?:\w+ ){{0,2}}?{STOP}\b(?:(?!DURATION|BLANK)[^|]){{0,80}}?"
        r"\b(?:without|unless|until|except (?:upon|on|after|with))\b(?:(?!DURATION|BLANK)[^|]){0,60}?"
        r"\b(?:notice|notif\w+|warn\w+|inform\w*|tell\w*|told)\b",
        weight=1,
    ),
    Pattern(
        "not put right within so long of a request",
        rf"\b(?:fail\w*|not)\b<80>\bwithin {D} (?:of|after|from|following) (?:\w+ ){{0,3}}?(?:VENDOR's )?"
        rf"(?:request|notice|notification|demand|reminder|warning)<80>\bVENDOR <may> <30>\b{STOP}\b<80>"
        f"{WHAT}",
        weight=2,
    ),
)
SUSPENDED_ON_NOTICE = (
    Pattern(
        "suspends on notice",
        rf"\bVENDOR\b<120>(?:<may>|will|shall|can)<80>\b{STOP}\b{free_of(_ENDS_IT, 200)}"
        r"\b(?:upon|by|with|on|after|giv\w+|provid\w+|subject to|following|having) (?:\w+ ){0,5}?"
        r"(?:notice|notification|notif\w+|informed|informing|warned|warning)(?! (?:of|from) CUSTOMER)",
        on_notice,
        weight=1,
    ),
    Pattern(
        "may, on notice, suspend",
        r"\bVENDOR (?:<may>|will|shall|can),? <20>\b(?:upon|by|with|on|after|following|giving|subject to)"
        r"\b(?! or without)(?: \w+){0,4}? (?:notice|notification|notifying|warning|informing)"
        rf"(?:(?: to)? CUSTOMER)?,? <40>\b{STOP}\b<80>{WHAT}",
        on_notice,
        weight=1,
    ),
    Pattern(
        "warned first",
        r"\bVENDOR (?:will|shall|must) <30>(?:warn|notify|tell|inform|advise)<40>\b(?:first|beforehand)<20>"
        rf"\b(?:and|before)<40>\b{STOP}\b",
        weight=1,
    ),
    Pattern(
        "told before any action",
        r"\bbefore (?:under)?taking (?:any |such |the |this |these )*(?:enforcement |of these )?"
        r"(?:action|step|measure|activit)\w*<120>VENDOR (?:will|shall|must|agrees to)<60>"
        f"(?:{TELLS}|provide|give)",
        weight=1,
    ),
    Pattern(
        "warned so long ahead of what the sentence before allows",
        rf"(?:\bVENDOR (?:will|shall|must)\b<20>\b(?:{TELLS}|tell|give|send)|"
        r"\bCUSTOMER (?:will|shall) (?:receive|be (?:warned|told|notified|informed|given|sent))|"
        rf"\b(?:notice|warning|reminder|e-?mail) (?:is|will be|shall be) (?:sent|given))\b<60>{D}'?<20>"
        r"\b(?:in advance|before(?:hand)?|ahead|prior|notice)\b",
        _ahead_of_it,
        weight=2,
    ),
    Pattern(
        "days to answer before suspension",
        rf"\bbefore <20>{STOP}\b<100>\bVENDOR (?:will|shall|must) (?:give|allow|grant) CUSTOMER {D} "
        r"(?:in which |within which )?to (?:respond|reply|cure|remedy|put|pay)",
        weight=2,
    ),
    Pattern(
        "so long to put it right, then suspension",
        rf"\bVENDOR (?:will|shall|must) (?:give|allow|grant) CUSTOMER {D} (?:in which |within which )?to "
        r"(?:respond|reply|cure|remedy|put|pay|fix|correct|comply)\b<60>"
        rf"\b(?:and then|then|before|after which|failing which|otherwise)\b<30>\b{STOP}",
        weight=2,
    ),
    Pattern(
        "told before suspension",
        r"\bVENDOR (?:will|shall|must|agrees to|undertakes to|may)<60>"
        rf"(?:{TELLS}|(?:give|provide)<60>(?:{TELLS}))\b<120>"
        f"(?:prior to|before|of|in advance of|about|regarding) <40>(?:{STOP})",
        weight=1,
    ),
    Pattern(
        "told of any suspension",
        f"(?:prior to|before|in the event of|in case of|upon) <60>{STOP}<80>,? VENDOR "
        f"(?:will|shall|must|agrees to)<40>(?:{TELLS}|give|provide)",
        weight=1,
    ),
)
