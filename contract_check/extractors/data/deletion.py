"""data.deletion — within how long the vendor deletes customer data after the end, or on request.

Accepted: "shall delete all Customer Data within thirty days of termination", "upon expiry the
Processor will, at the Controller's choice, delete or return Personal Data", "your content is purged
when you cancel", "data is kept for 60 days after cancellation and then deleted", "when the add-on is
uninstalled, the platform deletes all its data", "Deletion: within 30 days after termination"; in other
words, where data, the end, the act and a figure that goes with it stand together (`deleted_after_the_end`).
Items of a list inside a sentence are read each for itself; "shall not retain any Customer Data after termination" and
"Customer hereby instructs Provider to delete" are deletion too.
Rejected: the customer's own duty or tool to delete, a bare right of the vendor ("may delete", "retains the right to purge"),
return without deletion, deletion of logs, of children's data or of infringing content during the term,
confidential information that does not cover customer data.
"""

from __future__ import annotations

import re

from contract_check.extractors.data.customer_data import DATA, THE_END, VENDOR_WILL, without
from contract_check.extractors.data.deleted_after_the_end import (
    deleted_at_once,
    deleted_some_time,
    deleted_within,
    deletion_period,
    is_of_data,
    without_secrets,
)
from contract_check.extractors.data.matters import DELETE, question_before
from contract_check.extractors.framework import UNSPECIFIED, Extractor, Found, Pattern, duration_at
from contract_check.language.clauses import Clause
from contract_check.language.wording import together
from contract_check.model.term import Better, Kind, TermDefinition

_DELETE = (
    r"\b(?:delet(?:e|es|ed|ing|ion)|destr(?:oy|oys|oyed|oying|uction)|eras(?:e|es|ed|ing|ure)|purg(?:e|es|ed|ing)|dispos(?:e|es|ed|ing) of|disposal|wip(?:e|es|ed)|expung\w+|shred\w*|saniti[sz]\w+|overwrit(?:e|es|ten|ing)|permanently remove[ds]?|(?:securely |permanently )remov\w+|"
    r"remov(?:e|es|ed|ing|al)(?= (?:of )?(?:all |any |the |such )*(?:CUSTOMER(?:'s)?|personal|user) (?:\w+ ){0,2}(?:data|content|information|account|files)|[^.;|]{0,60}? from (?:VENDOR's|its|our|the|their|all|production|live|active) (?:\w+ ){0,3}(?:servers?|systems?|databases?|platform|infrastructure|services?|storage)))"
)
_NOT = r"(?:when|where|if|whether) (?:such |the )?(?:return|deletion|destruction)|\b(?:queued|scheduled|marked|flagged|eligible) |right to|entitled to|discretion|<will_not>|not be| not |no obligation|CUSTOMER (?:may|can|must|shall|will|agrees)"
_THINGS = rf"(?:{DATA}|\ball (?:of )?CUSTOMER's \w+|\ball (?:such |of the |other |the )?(?:data|information|content|copies)|\b(?:such|said|the|this|these|that) (?:data|information|content|copies)|\bcopies|\baccounts?\b|\bdata\b)"
_ENDED = re.compile(THE_END)
_CONFIDENTIALS = r"confidential (?:information|materials?)"
_IN = r"(?:within|at the latest|after|no later than|not later than|not to exceed|no more than|not exceed(?:ing)?|up to|in no event later than|in)(?: a| the| an additional| a maximum| a period| a reasonable period)?(?: period| maximum)?(?: of)?(?: up to| not exceeding| at most| no more than| no longer than)?"


def _as_instructed(clause: Clause, match: re.Match[str]) -> Found:
    """The period for "this instruction", where the words just before it are of deleting data."""
    before = clause.document.text[max(0, clause.span.start - 300) : clause.span.start].lower()
    return duration_at(clause, match) if re.search(_DELETE, before) and is_of_data(before) else None


EXTRACTORS = (
    Extractor(
        term=TermDefinition(
            "data.deletion",
            Kind.DURATION,
            Better.SHORTER,
            "After the end of the contract (or a request), within how long does the vendor delete customer data?",
        ),
        triggers=(
            "delet",
            "destroy",
            "destruction",
            "eras",
            "purge",
            "dispos",
            "expunge",
            "wipe",
            "remove",
            "removal",
            "no copy",
            "taken off",
            "scrub",
            "purging",
            "gone ",
            "shred",
            "discard",
            "beyond use",
            "not retain",
            "not keep",
            "no longer retain",
            "saniti",
            "overwrit",
            "unrecoverable",
            "hold on to",
            "how long do",
            "how long will",
            "on our systems",
            "this instruction",
            "such instruction",
        ),
        accept=(
            Pattern(
                "deleted within a period",
                rf"(?:{VENDOR_WILL}|VENDOR\b){without(_NOT, 160)}{_DELETE}{without('CUSTOMER (?:may|can|has|must|shall)|backup', 220)}{_IN} (?P<d>DURATION|BLANK)",
                deleted_within,
                weight=2,
            ),
            Pattern(
                "is deleted within a period",
                rf"{_THINGS}{without(_NOT, 140)}(?:is|are|be|get)\b{without('not ', 60)}{_DELETE}{without('CUSTOMER (?:may|can|has|must|shall)', 140)}(?:{_IN}|after) (?P<d>DURATION|BLANK)",
                deleted_within,
                weight=2,
            ),
            Pattern(
                "within a period, deleted",
                rf"{_IN} (?P<d>DURATION|BLANK){without(_NOT + '|notice|CUSTOMER (?:requests|notif)', 220)}{_DELETE}",
                deleted_within,
                weight=2,
            ),
            Pattern(
                "deleted at once",
                rf"{_THINGS}{without(_NOT, 60)}\b(?:is|are|be)(?: automatically| permanently| also| immediately| then)* (?:{_DELETE}{without('DURATION|may|undue|delay|reasonabl|practicab', 60)}(?:when CUSTOMER|immediately|at the time of|at the moment)|(?<=immediately ){_DELETE})",
                deleted_at_once,
                weight=1,
            ),
            Pattern(
                "the vendor deletes",
                rf"{VENDOR_WILL}{without(_NOT + '|confidential information', 200)}{_DELETE}",
                deleted_some_time,
            ),
            Pattern(
                "the vendor deletes, plainly",
                r"VENDOR(?: then| also| will then|,? at (?:the )?(?:choice|option)[^,;|]{0,40},)? (?:\w+ly )?(?:returns? (?:and|or) |anonymi[sz]es? or )?(?:delete|destroy|erase|purge)s?\b",
                deleted_some_time,
            ),
            Pattern(
                "the customer instructs deletion",
                rf"\bCUSTOMER (?:hereby )?(?:instructs?|directs?|requires?|requests?) VENDOR to (?:\w+ )?{_DELETE}(?:{without(_NOT, 160)}{_IN} (?P<d>DURATION|BLANK))?",
                deleted_within,
            ),
            Pattern(
                "the vendor undertakes deletion",
                rf"\bVENDOR(?:'s)?\b{without(_NOT, 80)}\b(?:undertakes?|ensures?|procures?|performs?|arranges? for|provides? for|carr(?:y|ies) out|effects?|obligations?\b[^.;|]{{0,40}}?\binclud\w+)\b<40>(?:deletion|destruction|erasure|disposal|deleting|destroying|erasing) (?:of )?{without('backup', 40)}{_THINGS}",
                deleted_some_time,
            ),
            Pattern(
                "kept no longer",
                rf"\bVENDOR (?:shall|will|may|must|does|do)(?:es)? (?:not|no longer) (?:retain|keep|hold|store)\b<60>{_THINGS}<40>(?:\b(?:longer|more) than (?P<d>DURATION|BLANK) )?\b(?:after|beyond|following|past|once)\b<40>{THE_END}",
                deleted_within,
            ),
            Pattern(
                "a line on data: deleted at the end",
                rf"{_THINGS}\W{{0,3}}[:|-]+ (?:\w+ly )?(?:deleted|erased|destroyed|purged|wiped) (?:on|at|after|upon|when)\b<40>{THE_END}",
                UNSPECIFIED,
            ),
            Pattern(
                "data is deleted",
                rf"{_THINGS}{without(_NOT + '|VENDOR|may', 120)}\b(?:shall|will|must|is|are|be)\b{without('not |may', 60)}(?:be )?(?:\w+ly )?(?:(?:returned|anonymi[sz]ed|removed|overwritten)[\w, ]{{0,40}} (?:and|or) )?{_DELETE}",
                deleted_some_time,
            ),
            Pattern(
                "what is not fetched in time is deleted",
                rf"\bCUSTOMER (?:do(?:es)? not|fails? to|has not|have not) (?:\w+ )?(?:transfer|export|download|retriev|remov|mov|copy|copi|tak|sav|back)\w*<120>\b(?:will|shall|must) (?:then )?be (?:\w+ly )?{_DELETE}",
                lambda clause, match: UNSPECIFIED if is_of_data(clause.surface) else None,
            ),
            Pattern(
                "the end includes deletion",
                rf"\b(?:terminat\w+|cancell?ation|closure|closing) of (?:the |any |all |CUSTOMER's |its )?(?:\w+ )?(?:services?|accounts?|agreement|subscription)\b<10>\bincludes?\b<80>\bdeletion of{without('may ', 160)}{_THINGS}",
                UNSPECIFIED,
            ),
            Pattern(
                "the service deletes",
                rf"\b(?:platform|system|services?|software|app|application|portal)\b (?:will |shall |also |then |automatically |permanently |irrevocably )*(?:deletes?|erases?|purges?|destroys?)\b<40>{_THINGS}(?:{without(_NOT, 100)}{_IN} (?P<d>DURATION))?",
                lambda clause, match: deleted_within(clause, match) if _ENDED.search(clause.surface) else None,
            ),
            Pattern(
                "a row or heading for deletion",
                rf"^(?:[\W\d]|[a-z]\)|(?:data|customer|CUSTOMER's|CUSTOMER|personal|and|or|return|secure) )*(?:deletion|destruction|erasure|disposal)(?: of [\w' ]{{0,40}})?\s*[:|-]<60>{_IN} (?P<d>DURATION|BLANK)",
                lambda clause, match: duration_at(clause, match) if _ENDED.search(clause.surface) else None,
                weight=2,
            ),
            Pattern(
                "a row for how long it is kept",
                rf"^\W*(?:\w+ ){{0,3}}?(?:duration|retention|storage)\b[^:|]{{0,60}}[:|]<60>\b(?:term|duration|agreement|contract|subscription)\b<20>(?:and|plus|\+) (?P<d>DURATION)<40>{_DELETE}",
                weight=2,
            ),
            Pattern(
                "a request to delete is met",
                r"(?:request\w*|demand|call(?:s|ed)? (?:up)?on VENDOR)<40>(?:deletion|erasure|destruction|removal|to (?:delete|destroy|erase))\b<100>VENDOR <shall> (?:promptly |then )?(?:comply|honou?r|carry|fulfil\w*|do so|act on|process|execute)",
                deleted_some_time,
            ),
            Pattern(
                "the instruction to delete is met within a period",
                rf"VENDOR <shall> (?:\w+ )?(?:comply|carry out|execute|fulfil\w*|act)\b<20>\b(?:this|that|such|the) (?:instruction|request)\w*{without(_NOT, 100)}{_IN} (?P<d>DURATION|BLANK)",
                _as_instructed,
                weight=2,
            ),
            Pattern(
                "someone must delete personal data",
                rf"^(?!.*CUSTOMER (?:shall|will|must|may|can|agrees|undertakes)).*?(?:shall|will|must|undertakes? to|agrees? to|is (?:obliged|obligated|required) to)(?! not\b) (?:\w+ly )?(?:either )?(?:(?:return|surrender|hand over)[\w, ]{{0,60}} (?:or|and) )?(?:delete|destroy|erase)\b{without(_NOT, 60)}{DATA}(?:{without(_NOT, 120)}{_IN} (?P<d>DURATION))?",
                deleted_within,
                weight=-1,
            ),
            Pattern(
                "deletion at the customer's choice",
                rf"(?:\bat (?:the )?(?:choice|option|election|request|direction|discretion) of (?:the )?CUSTOMER|at CUSTOMER's (?:\w+ )?(?:choice|option|election|request|direction|discretion|written)|(?:upon|on) CUSTOMER's (?:\w+ )?(?:request|instruction)){without(_NOT, 80)}{_DELETE}",
                deleted_some_time,
            ),
            Pattern(
                "confidential information destroyed",
                rf"(?:receiving party|recipient|BOTH|party|VENDOR)\b<40>(?:shall|will|must|agrees to)(?! not\b){without(_NOT, 120)}{_DELETE}{without(_NOT, 160)}{_CONFIDENTIALS}",
                deleted_some_time,
                weight=-2,
            ),
            Pattern(
                "at once on the end, the vendor deletes",
                rf"immediately (?:up)?on <20>{THE_END}<60>VENDOR <shall> (?:\w+ )?(?:delete|destroy|erase|purge)",
                deleted_at_once,
                weight=1,
            ),
            Pattern(
                "the answer to how long it is kept",
                r"\A\W*(?:(?:for|up to|at most|no more than|no longer than|not more than|within|about) )*(?P<d>DURATION)",
                lambda clause, match: deletion_period(clause) if question_before(clause) else None,
                weight=-1,
            ),
            Pattern(
                "the matters of deletion together",
                together(DELETE, r"DURATION|BLANK|\bday \d"),
                lambda clause, match: deletion_period(clause),
                weight=1,
            ),
        ),
        reject=(
            Pattern(
                "the customer's own deletion",
                rf"CUSTOMER (?:<shall>|may|can|is responsible|is able to|has the ability){without('VENDOR|[;:]|request|require|demand|instruct|direct|ask', 40)}(?:itself )?(?:permanently )?(?:delet|destroy|eras|purg|remov)(?!<200>(?:VENDOR (?:shall|will) (?:\w+ )?(?:delete|destroy|erase)|\b(?:shall|will) be (?:\w+ly )?(?:delet|destroy|eras|purg)\w*<40>(?:by VENDOR|DURATION)))",
            ),
            Pattern(
                "no duty to delete",
                rf"VENDOR<30>(?:<no_duty>|not be (?:required|obliged|obligated) to|not responsible for)<30>{_DELETE}",
            ),
            Pattern(
                "destruction as a danger",
                r"(?:accidental|unlawful|unauthori[sz]ed)<40>(?:destruction|deletion|erasure|loss)(?!<200>DURATION)(?!<250>(?:at the choice|terminat))",
            ),
            Pattern("a definition of the term", r"\W means the (?:period|term)\b"),
            Pattern(
                "data of children",
                r"\b(?:children|minors?|child)\b|under (?:the age of )?(?:eighteen|thirteen|sixteen|1[368])\b",
            ),
            Pattern(
                "rights against data",
                r"right(?:s)? (?:to|of) (?:access|rectif|erasure|deletion|correct)|rectification|requests? (?:for|to) (?:access|correct)",
            ),
            Pattern(
                "subcontractors and devices",
                r"\b(?:equipment|licensed software|products?|documentation|licensed materials)\b<40>(?:return|destroy)|(?:return|destroy|delet\w+|uninstall)<30>\b(?:software|sdk|documentation|products?)\b(?!<250>VENDOR <shall> (?:\w+ )?(?:delete|destroy|erase)s? <40>\b(?:data|content|information)\b)",
            ),
        ),
        review=without_secrets,
    ),
)
