"""That the vendor deletes the customer's data after the end, without a figure or at once.

Accepted: "shall delete", "is deleted", "deletes or returns at the customer's choice", "undertakes the disposal of",
"a request to delete is met". Rejected, by `NOT_DUTY`: what may be deleted, or is up to somebody's discretion.
"""

from __future__ import annotations

from contract_check.extractors.data.customer_data import DATA, THE_END, VENDOR_WILL, without
from contract_check.extractors.data.deleted_after_the_end import (
    AFTER_THAT,
    deleted_at_once,
    deleted_some_time,
    deleted_within,
    is_of_data,
)
from contract_check.extractors.framework import UNSPECIFIED, Pattern
from contract_check.model.late_pattern import late_pattern

DELETED = (
    r"\b(?:delet(?:e|es|ed|ing|ion)|destr(?:oy|oys|oyed|oying|uction)|eras(?:e|es|ed|ing|ure)|"
    r"purg(?:e|es|ed|ing)|dispos(?:e|es|ed|ing) of|disposal|wip(?:e|es|ed)|expung\w+|gets? rid of|"
    r"shred\w*|saniti[sz]\w+|overwrit(?:e|es|ten|ing)|permanently remove[ds]?|"
    r"(?:securely |permanently )remov\w+|"
    r"removed(?= within DURATION)|"
    r"remov(?:e|es|ed|ing|al)(?= (?:of )?(?:all |any |the |such )*"
    r"(?:CUSTOMER(?:'s)?|personal|user) (?:\w+ ){0,2}"
    r"(?:data|content|information|account|files)|"
    r"[^.;|]{0,60}? from "
    r"(?:VENDOR's|its|our|the|their|all|production|live|active) "
    r"(?:\w+ ){0,3}(?:servers?|systems?|databases?|platform|"
    r"infrastructure|services?|storage)))"
)
NOT_DUTY = (
    r"(?:when|where|if|whether) (?:such |the )?(?:return|deletion|destruction)|"
    r"\b(?:queued|scheduled|marked|flagged|eligible) |right to|entitled to|discretion|<will_not>|not be| not |"
    r"no obligation|CUSTOMER (?:may|can|must|shall|will|agrees)\b"
)
THEIR_TURN = r"CUSTOMER (?:may|can|has|must|shall)\b"
THINGS = (
    rf"(?:{DATA}|\ball (?:of )?CUSTOMER's \w+|"
    r"\ball (?:such |of the |other |the )?(?:data|information|content|copies)|"
    r"\b(?:such|said|the|this|these|that) (?:data|information|content|copies)|\bcopies|\baccounts?\b|\bdata\b)"
)
_CONFIDENTIALS = r"confidential (?:information|materials?)"
WITHIN = (
    r"(?:within|at the latest|after|no later than|not later than|not to exceed|no more than|not exceed(?:ing)?|"
    r"up to|in no event later than|in)(?: a| the| an additional| a maximum| a period| a reasonable period)?"
    r"(?: period| maximum)?(?: of)?(?: up to| not exceeding| at most| no more than| no longer than)?"
)
# "Is handled per the DPA (return/deletion)": what is done with it stands in the other paper.
_AS_ELSEWHERE = (
    r"(?:handled|governed|dealt with|treated|addressed|regulated) "
    r"(?:per|under|by|in|as (?:set|described|stated|provided|specified)|in accordance with|according to|"
    r"pursuant to)\b"
)
# "Following termination, CUSTOMER may request deletion of its data."
_DELETION_ASKED = late_pattern(
    rf"(?:{THE_END})[^;|]*\bCUSTOMER (?:\w+ )?(?:request|ask|demand|require|instruct)\w*\b[^.;|]{{0,40}}\b(?:delet|eras|destr)\w+[^.;|]{{0,40}}\bdata\b|"
    rf"\bCUSTOMER (?:\w+ )?(?:request|ask|demand|require|instruct)\w*\b[^.;|]{{0,40}}\b(?:delet|eras|destr)\w+[^.;|]{{0,40}}\bdata\b[^;|]*(?:{THE_END})"
)
_VENDOR_BEFORE = late_pattern(r"\bVENDOR (?:shall|will|must)\b(?!.*\bCUSTOMER (?:shall|will|must|may))")

DUTIES = (
    Pattern(
        "deleted at once",
        rf"{THINGS}{without(NOT_DUTY, 60)}\b(?:is|are|be)"
        r"(?: automatically| permanently| also| immediately| then| irrevocably| and(?= \w+ly))* "
        f"(?:{DELETED}{without('DURATION|may|undue|delay|reasonabl|practicab', 60)}"
        r"(?:when CUSTOMER(?! (?:\w+ )?(?:deletes?|removes?) (?:it|them)\b)|immediately|at the time of|at the moment)|"
        r"(?:(?<=immediately )|(?<=immediately and irrevocably )|(?<=immediately and permanently ))"
        f"{DELETED})",
        deleted_at_once,
        weight=1,
    ),
    Pattern(
        "the vendor deletes",
        rf"{VENDOR_WILL}{without(NOT_DUTY + '|confidential information', 200)}{DELETED}",
        deleted_some_time,
    ),
    Pattern(
        "the vendor deletes, plainly",
        r"VENDOR(?: then| also| will then|,? at (?:the )?(?:choice|option)[^,;|]{0,40},)? (?:\w+ly )?"
        r"(?:returns? (?:(?!CUSTOMER (?:may|shall|will|must))[^.;|]){0,50}?,? ?\b(?:and|or) |"
        r"anonymi[sz]es? or )?(?:(?:delete|destroy|erase|purge)s?\b|"
        r"gets? rid of\b|removes?\b(?=[^.;|]{0,60} from "
        r"(?:VENDOR's|its|our|the|all|production|live|active) "
        r"(?:\w+ ){0,3}(?:servers?|systems?|databases?|platform|"
        r"infrastructure|storage)))",
        deleted_some_time,
    ),
    Pattern(
        "it deletes what was just spoken of",
        r"\A\W*it (?:shall|will)(?: then| also| thereafter)? (?:\w+ly )?(?:delete|destroy|erase|purge)s? "
        r"(?:it|them|all of (?:it|them)|(?:all |any |the |such |this |that |those )*(?:copies|data))\b",
        lambda clause, match: deleted_some_time(clause, match) if _VENDOR_BEFORE.search(clause.before) else None,
    ),
    Pattern(
        "the deletion that was just spoken of is arranged",
        rf"{VENDOR_WILL} (?:\w+ly )?(?:arrange|ensure|effect|carry out|perform|complete|initiate)(?: for)? (?:the |such |this )?"
        r"(?:deletion|erasure|destruction)\b(?: (?:of (?:it|them|(?:such|that|this|those|the) (?:\w+ )?data)|from (?:\w+ ){0,3}systems))?"
        r"(?! of (?:the|its|CUSTOMER's|an?) (?:\w+ )?(?:account|backup|log))",
        lambda clause, match: UNSPECIFIED if _DELETION_ASKED.search(clause.before) else None,
    ),
    Pattern(
        "it is deleted after that",
        rf"{AFTER_THAT}<30>\b"
        r"(?:it|they|(?:the|this|that|such|these|those|all) (?:data|content|information|copies))\b<20>"
        rf"\b(?:is|are|will be|shall be|gets?)\b{without(NOT_DUTY, 40)}{DELETED}",
        deleted_some_time,
    ),
    Pattern(
        "the customer instructs deletion",
        rf"\bCUSTOMER (?:hereby )?(?:instructs?|directs?|requires?|requests?) VENDOR to (?:\w+ )?{DELETED}"
        f"(?:{without(NOT_DUTY, 160)}{WITHIN} (?P<d>DURATION|BLANK))?",
        deleted_within,
    ),
    Pattern(
        "the vendor undertakes deletion",
        rf"\bVENDOR(?:'s)?\b{without(NOT_DUTY, 80)}\b"
        r"(?:undertakes?|ensures?|procures?|performs?|arranges? for|provides? for|carr(?:y|ies) out|"
        r"effects?|obligations?\b[^.;|]{0,40}?\binclud\w+)\b<40>"
        r"(?:deletion|destruction|erasure|disposal|deleting|destroying|erasing) (?:of )?"
        f"{without('backup', 40)}{THINGS}",
        deleted_some_time,
    ),
    Pattern(
        "a line on data: deleted at the end",
        rf"{THINGS}\W{{0,3}}[:|-]+ (?:\w+ly )?(?:deleted|erased|destroyed|purged|wiped) "
        rf"(?:on|at|after|upon|when)\b<40>{THE_END}",
        UNSPECIFIED,
    ),
    Pattern(
        "a line without a verb: deletion at the end",
        r"\A\W*(?:(?:secure|permanent|complete|CUSTOMER|data|return|or|and) )*(?:deletion|erasure|destruction)"
        rf"(?: of (?:all |the |any )*(?:{THINGS}|data))?:? (?:up)?on (?:CUSTOMER's |written )?"
        rf"(?:request\b(?! (?:of|by|from) (?!CUSTOMER))|{THE_END})",
        UNSPECIFIED,
    ),
    Pattern(
        "a line without a verb: data deleted on request",
        rf"\A\W*(?:\w+ )?(?:{THINGS}|data) (?:\w+ly )?(?:deleted|erased|destroyed) (?:up)?on (?:CUSTOMER's |written )?request\W*\Z",
        UNSPECIFIED,
    ),
    Pattern(
        "what it does, and will: delete at the end",
        rf"\bVENDOR [a-z]+\b(?!.*CUSTOMER)[^.;|:]{{0,60}} and (?:will|shall):? (?:\W|[a-z]\) )*{DELETED} (?:all |the |any )*(?:{THINGS}|data) "
        rf"(?:up)?on\b<20>{THE_END}",
        UNSPECIFIED,
    ),
    Pattern(
        "data is deleted",
        rf"{THINGS}(?:[\w ]{{0,30}}? (?:held|kept|stored|processed|controlled|retained) by VENDOR"
        rf"\b[^.;:|]{{0,60}}?)?{without(NOT_DUTY + '|VENDOR|may', 120)}\b(?:shall|will|must|is|are|be)"
        rf"\b{without(f'not |may|{_AS_ELSEWHERE}', 60)}(?:be )?(?:\w+ly )?"
        rf"(?:(?:returned|anonymi[sz]ed|removed|overwritten)[\w, ]{{0,40}} (?:and|or) )?{DELETED}",
        deleted_some_time,
    ),
    Pattern(
        "no copy is kept",
        rf"\b(?:no|not any) (?:further |remaining )?(?:cop(?:y|ies)|part) of (?:the |any |such )*{THINGS}"
        rf"{without(NOT_DUTY, 40)}\b(?:shall|will|may|must|can|is|are) (?:be )?"
        r"(?:kept|retained|held|stored|left|remain)\b|"
        r"\bVENDOR (?:shall|will|must|may) (?:keep|retain|hold|store) no cop(?:y|ies) of "
        f"(?:the |any |such )*{THINGS}",
        deleted_some_time,
    ),
    Pattern(
        "what is not fetched in time is deleted",
        r"\bCUSTOMER (?:do(?:es)? not|fails? to|has not|have not) (?:\w+ )?"
        r"(?:transfer|export|download|retriev|remov|mov|copy|copi|tak|sav|back)\w*<120>"
        rf"\b(?:will|shall|must) (?:then )?be (?:\w+ly )?{DELETED}",
        lambda clause, match: UNSPECIFIED if is_of_data(clause.surface) else None,
    ),
    Pattern(
        "the end includes deletion",
        r"\b(?:terminat\w+|cancell?ation|closure|closing) of (?:the |any |all |CUSTOMER's |its )?(?:\w+ )?"
        r"(?:services?|accounts?|agreement|subscription)\b<10>\bincludes?\b<80>\bdeletion of"
        f"{without('may ', 160)}{THINGS}",
        UNSPECIFIED,
    ),
    Pattern(
        "ending it erases the data",
        r"\b(?:clos|cancell?|terminat|end)ing (?:(?:an?|the|its|this|CUSTOMER's) )?(?:[\w-]+ )?"
        r"(?:accounts?|subscription|plan|contract|agreement|workspace)\b "
        r"(?:(?:also|will|immediately|permanently|irreversibly|irrevocably|automatically|then) )*"
        rf"(?:erases?|deletes?|removes?|purges?|wipes?|destroys?)\b<20>{THINGS}"
        f"(?:{without(NOT_DUTY + '|backup', 60)}{WITHIN} (?P<d>DURATION))?",
        lambda clause, match: deleted_within(clause, match) if match["d"] else deleted_at_once(clause, match),
        weight=1,
    ),
    Pattern(
        "a request to delete is met",
        r"(?:request\w*|demand|call(?:s|ed)? (?:up)?on VENDOR)<40>"
        r"(?:deletion|erasure|destruction|removal|to (?:delete|destroy|erase))\b<100>VENDOR <shall> "
        r"(?:promptly |then )?(?:comply|honou?r|carry|fulfil\w*|do so|act on|process|execute)",
        deleted_some_time,
    ),
    Pattern(
        "deletion at the customer's choice",
        r"(?:\bat (?:the )?(?:choice|option|election|request|direction|discretion) of (?:the )?CUSTOMER|"
        r"at CUSTOMER's (?:\w+ )?(?:choice|option|election|request|direction|discretion|written)|"
        rf"(?:upon|on) CUSTOMER's (?:\w+ )?(?:request|instruction)){without(NOT_DUTY, 80)}{DELETED}",
        deleted_some_time,
    ),
    Pattern(
        "confidential information destroyed",
        r"(?:receiving party|recipient|BOTH|party|VENDOR)\b<40>(?:shall|will|must|agrees to)(?! not\b)"
        f"{without(NOT_DUTY, 120)}{DELETED}{without(NOT_DUTY, 160)}{_CONFIDENTIALS}",
        deleted_some_time,
        weight=-2,
    ),
    Pattern(
        "at once on the end, the vendor deletes",
        rf"immediately (?:up)?on <20>{THE_END}<60>VENDOR <shall> (?:\w+ )?(?:delete|destroy|erase|purge)",
        deleted_at_once,
        weight=1,
    ),
)
