"""data.subprocessor_notice — how long before a new sub-processor is used the customer is told.

Accepted: "shall give Customer at least 30 days' prior notice of any new sub-processor", "informs the
controller of any intended changes concerning other processors", "shall not engage one without first notifying
Customer" (unspecified), "updates its list at least 14 days before", "subcontractors are to be announced to the
client before they begin" (in a paper on data processing), "may object within ten days" (a window alone: unspecified).
Rejected: notice of a sub-processor's breach or removal, the flow-down of duties, subcontracting of
work that touches no personal data, changes without notice (but "in an emergency without notice" refuses no more
than the emergency).
"""

from __future__ import annotations

import re

from contract_check.extractors.data.customer_data import VENDOR_WILL, without
from contract_check.extractors.data.new_subprocessors import NEW_ONE, NOT_THESE, SUB, TRIGGERS, is_of_subprocessors
from contract_check.extractors.data.time_before_subprocessors import EARLIER, period_before
from contract_check.extractors.data.told_of_subprocessors import (
    NEW_OR_CHANGED,
    TOLD,
    told_at_some_time,
    told_of_it,
    vendor_tells,
)
from contract_check.extractors.framework import UNSPECIFIED, Extractor, Found, Pattern, duration_at
from contract_check.extractors.promises.as_another_paper_says import AS_ANOTHER_PAPER_SAYS
from contract_check.extractors.subject import SUBPROCESSORS, Subject
from contract_check.language.clauses import Clause
from contract_check.language.wording import together
from contract_check.model.late_pattern import late_pattern
from contract_check.model.term import Better, Kind, TermDefinition

_TELL = (
    r"\b(?:tells?|told|notif(?:y|ies|ied|ying|ication|ications)|inform(?:s|ed|ing)?|announce[ds]?|"
    r"advis(?:e|es|ed)|(?:written |prior |advance |reasonable )?notice|updat(?:e|es|ing|ed)|"
    r"publish\w*|post(?:s|ed|ing)?|communicat\w+|make available|email|disclose|lets? (?:\w+ ){1,2}know|"
    r"made (?:known|aware))\b"
)

_CHANGE = (
    r"\b(?:new|chang(?:e|es|ing)|addition(?:s|al)?|add(?:s|ed|ing)?|replac\w+|engag\w+|appoint\w*|intend\w*|"
    r"authori[sz]\w+|permit\w*|us(?:e|ing|ed) of|any further|before|prior|in advance|begin\w*|onboard\w*|"
    r"update[sd]?|modif\w+)\b"
)


def _period(clause: Clause, match: re.Match[str]) -> Found:
    return duration_at(clause, match) if is_of_subprocessors(clause) else None


_JUST_NAMED = late_pattern(r"\bsub-?\s?processors?\b")
# What happens to the list of sub-processors, and who is told of it.
_LIST_CHANGES = r"chang\w+|modif\w+|updat\w+|amend\w+|extend\w+|add(?:ed|s)|supplement\w*|revis\w+|grows"
_TELLS_OF = (
    r"(?:informs?|notif(?:y|ies)|tells?|alerts?|advises?|e-?mails?|writes? to|lets?)\b<30>"
    r"(?:CUSTOMER|customers|clients|controllers)\b"
)

_BEFORE = r"(?:before|prior|in advance|advance|ahead|notice|notification|previous)"

EXTRACTORS = (
    Extractor(
        term=TermDefinition(
            "data.subprocessor_notice",
            Kind.DURATION,
            Better.LONGER,
            "How long before a new sub-processor is used is the customer told?",
        ),
        triggers=TRIGGERS,
        speaks_of=Subject(
            f"{SUBPROCESSORS}|third[- ]party (processors?|providers?|vendors?)",
            "notif*|notice|inform*|updat*|advance|prior|announc*|publish*|consent|approv*|object*",
            "new|add*|chang*|replac*|engag*|appoint*|intended|another|prior|additional",
            "sub-?processors?|process*|personal data|data",
            within=120,
        ),
        accept=(
            Pattern(
                "told a period before the change",
                rf"{_TELL}{without('object', 220)}\b(?P<d>DURATION|BLANK)(?:'s?|s')?"
                rf"(?: (?!of|from|after|following)\(?\w+\)?){{0,2}} ?{_BEFORE}\b",
                _period,
                weight=3,
            ),
            Pattern(
                "a period of notice",
                rf"(?P<d>DURATION|BLANK)(?:'s?|s')?,? (?:(?!of|from|after|following)\w+ ){{0,2}}{_BEFORE}"
                rf"\b{without('object', 220)}(?:{_CHANGE}|{SUB})",
                _period,
                weight=2,
            ),
            Pattern(
                "told in advance, and not less than a period",
                rf"{_TELL} in advance<120>(?:not|no) less than (?P<d>DURATION|BLANK)",
                _period,
                weight=2,
            ),
            Pattern(
                "told of changes",
                f"(?:{VENDOR_WILL}|VENDOR|"
                r"CUSTOMER (?:shall|will|is|are)(?= (?:\w+ )?(?:be|notified|informed|told)\b))"
                f"{without('not ', 160)}{_TELL}{without('not ', 160)}{_CHANGE}<80>{SUB}",
                vendor_tells,
            ),
            Pattern(
                "told of changes, under their title in the line",
                rf"^\W*(?:[\d.]+ )?{SUB}\s?:[^|]{{0,80}}\bVENDOR (?:shall|will) (?:\w+ )?"
                r"(?:give|provide) (?:\w+ )?notice of (?:any |all )?changes\b",
                vendor_tells,
            ),
            Pattern(
                "a new one upon a period of notice",
                rf"\b(?:new|additional|further|other|chang\w+|replac\w+)\b<60>{SUB}<80>"
                r"\b(?:upon|with|on|after|by giving|subject to|giving)\b<20>(?P<d>DURATION|BLANK)(?:'s?)?,? "
                r"(?:\w+ ){0,2}(?:notice|notification)",
                _period,
                weight=2,
            ),
            Pattern(
                "told of such changes",
                rf"(?:{VENDOR_WILL}|VENDOR|\A\W*it (?:shall|will)|CUSTOMER (?:shall|will) be)<80>{_TELL}<60>"
                r"(?:such|any|these|those|the|each|every|all)(?: intended| proposed| planned| material)? "
                r"(?:changes?|additions?|replacements?|appointments?)",
                told_at_some_time,
            ),
            Pattern(
                "told of changes, under a heading",
                rf"{VENDOR_WILL}{without('not |breach', 220)}(?:\bnotif\w+|\binform\w*|\bgive notice)"
                r"\b(?: CUSTOMER)? of (?:any |all |material |intended )*changes\b",
                told_at_some_time,
                heading=r"sub-?\s?processor",
            ),
            Pattern(
                "the customer is told of changes to those just named",
                r"CUSTOMER (?:shall|will|is|are) (?:be )?(?:\w+ly )?(?:notified|informed|told|advised)\b<20>\bof\b "
                r"(?:\w+ )?(?:additions|changes|replacements|new ones)\b",
                lambda clause, match: UNSPECIFIED if _JUST_NAMED.search(f"{clause.before} {clause.heading}") else None,
            ),
            Pattern(
                "told of changes plainly, under a heading",
                r"VENDOR (?:\w+ly )?(?:notif(?:y|ies)|informs?|tells?|alerts?) "
                r"(?:all |each |its |our |VENDOR's |the |affected )*(?:CUSTOMER|customers|clients|controllers)"
                r"\b<20>\b(?:of|about|before|when|if)\b<20>\bchang\w+",
                told_at_some_time,
                heading=r"sub-?\s?processor",
            ),
            Pattern(
                "a line for the notice, under a heading on changes",
                r"\A\W*(?:[\w ]{1,30}: )?(?:at least |minimum |up to )*(?P<d>DURATION)(?:'s?)?,? "
                r"(?:(?:prior|advance|written|in|of) )*(?:notice|advance|notification)\b\W*\Z",
                _period,
                weight=2,
                heading=r"sub-?\s?processor.*(?:chang|new|notice|notif|addition|replac)|"
                r"(?:chang|new|notice|notif|addition|replac).*sub-?\s?processor",
            ),
            Pattern(
                "changes take effect a period after they are told",
                r"\b(?:changes?|additions?|updates?|appointments?|replacements?)\b<100>"
                r"\b(?:takes? effect|becomes? effective|(?:is|are) effective|appl(?:y|ies))\b<20>(?P<d>DURATION) "
                r"(?:after|from|following)<40>\b(?:notice|notif\w+|inform\w*|told|post\w*|publi\w+|update\w*)",
                _period,
                weight=1,
            ),
            Pattern(
                "a period lies between the notice and the change",
                r"(?P<d>DURATION|BLANK) <20>(?:pass|elapse|lie|expire)\w*<20>\bbetween\b<30>"
                f"(?:announcement|{_TELL}){without(';|pric|fees', 80)}{SUB}",
                _period,
                weight=1,
            ),
            Pattern(
                "a new one works only a period after it is told",
                rf"\A(?=[^|]*?{SUB})(?=[^|]*?\b(?:not|only|no|never)\b){without('object', 240)}"
                r"\b(?:until|before|after|once|when|earlier than)\b<20>(?P<d>DURATION|BLANK) "
                r"(?:(?:have|has) (?:gone by|passed|elapsed|expired|run) )?(?:after|from|following|of|since)\b<60>"
                f"{_TELL}",
                _period,
                weight=1,
            ),
            Pattern(
                "the matters of notice together",
                together(
                    NEW_ONE,
                    EARLIER,
                    r"DURATION|BLANK",
                    without=r"terminat\w+ (?:this|the) agreement|breach|incident|audit",
                ),
                period_before,
                weight=1,
            ),
            Pattern(
                "the matters of telling together",
                together(TOLD, NEW_OR_CHANGED, r"\b(?:VENDOR|shall|will|must|is|are)\b"),
                told_of_it,
            ),
            Pattern(
                "the customer may sign up for notices",
                r"CUSTOMER (?:<may>|can) (?:\w+ )?(?:subscribe|sign up|register|opt[- ]in)\b<80>"
                rf"(?:notif\w+|notices?|updates?|informed|alerts?)\b<60>{SUB}",
                told_at_some_time,
                weight=-1,
            ),
            Pattern(
                "who wants to hear of new ones may sign up",
                rf"CUSTOMER\b{without('object', 80)}{SUB}<60>\b(?:<may>|can) (?:\w+ )?"
                r"(?:subscribe|sign up|register|opt[- ]in|enrol)\b<40>"
                r"\b(?:notif\w+|notices?|updates?|alerts?|e-?mails?|feed|newsletter|list)\b",
                told_at_some_time,
                weight=-1,
            ),
            Pattern(
                "a change of the list is told",
                rf"\b(?:list|register|page|overview|annex|schedule|appendix)\b<20>\b(?:{_LIST_CHANGES})\b<30>"
                rf"VENDOR (?:<shall> )?(?:\w+ )?{_TELLS_OF}",
                told_at_some_time,
                heading=r"sub-?\s?processor",
            ),
            Pattern(
                "so long has the customer to object",
                r"CUSTOMER (?:shall have|will have|has|have|is given|is granted)\b<20>DURATION"
                rf"\b(?=[^|]{{0,200}}{SUB})"
                r"(?:<60>(?:notice|notif\w+|inform\w+|receipt|update|posting|being)<60>|<30>)\bto (?:\w+ )?"
                r"(?:object|raise)\b(?![^|]{0,60}\b(?:invoices?|fees|prices?)\b)",
                told_at_some_time,
                weight=-1,
            ),
            Pattern(
                "time to object is told",
                r"CUSTOMER (?:<may>|wish(?:es)?|wants?|intends?|decides?|must|shall|should|to)\b<60>object\w*<120>"
                r"(?:within|in|for|not later than|no later than) (?:a period of )?(?:DURATION)<60>"
                r"(?:notice|notif\w+|inform\w+|receipt|receiv\w+|update|posting|being)",
                told_at_some_time,
                weight=-1,
            ),
        ),
        reject=(
            *NOT_THESE,
            AS_ANOTHER_PAPER_SAYS,
            Pattern(
                "no notice is owed",
                # "shall not add one without notice" promises it, and so does "without notice in an emergency"
                r"(?:\A|;)(?:(?!\b"
                r"(?:not|never|nor|no|nobody|none|cannot|except|save|emergenc\w+|urgent\w*|unless)"
                r"\b|"
                r"n't\b)[^;|])*?\bwithout (?:(?:any )?(?:prior |further )?(?:notice|notif\w+|inform\w+) "
                r"(?:to )?CUSTOMER|"
                r"CUSTOMER (?:first |previously )?(?:being|having been) (?:\w+ )?"
                r"(?:notified|informed|told))|<no_duty> (?:notify|inform|give)",
            ),
        ),
    ),
)
