"""data.subprocessor_notice — how long before a new sub-processor is used the customer is told.

Accepted: "shall give Customer at least 30 days' prior notice of any new sub-processor", "informs the
controller of any intended changes concerning other processors" (unspecified), "updates its list at
least 14 days before", "subcontractors are to be announced to the client before they begin" (in a paper
on data processing), "may object within ten days" (a window alone: unspecified).
Rejected: notice of a sub-processor's breach or removal, the flow-down of duties, subcontracting of
work that touches no personal data, changes without notice.
"""

from __future__ import annotations

import re

from contract_check.extractors.data.customer_data import VENDOR_WILL, without
from contract_check.extractors.data.new_subprocessors import (
    NEW_ONE,
    NOT_THESE,
    SUB,
    SURE,
    TRIGGERS,
    is_of_subprocessors,
)
from contract_check.extractors.framework import UNSPECIFIED, Extractor, Found, Pattern, Unreadable, duration_at
from contract_check.language.clauses import Clause
from contract_check.language.wording import together
from contract_check.model.term import Better, Kind, TermDefinition
from contract_check.model.values import Duration

_TELL = r"\b(?:tells?|told|notif(?:y|ies|ied|ying|ication|ications)|inform(?:s|ed|ing)?|announce[ds]?|advis(?:e|es|ed)|(?:written |prior |advance |reasonable )?notice|update[sd]?|updat(?:e|es|ing|ed)|publish\w*|post(?:s|ed|ing)?|communicat\w+|make available|email|disclose|lets? (?:\w+ ){1,2}know|made (?:known|aware))\b"

_CHANGE = r"\b(?:new|chang(?:e|es|ing)|addition(?:s|al)?|add(?:s|ed|ing)?|replac\w+|engag\w+|appoint\w*|intend\w*|authori[sz]\w+|permit\w*|us(?:e|ing|ed) of|any further|before|prior|in advance|begin\w*|onboard\w*|update[sd]?|modif\w+)\b"


def _period(clause: Clause, match: re.Match[str]) -> Found:
    return duration_at(clause, match) if is_of_subprocessors(clause) else None


def _open(clause: Clause, match: re.Match[str]) -> Found:
    return UNSPECIFIED if is_of_subprocessors(clause) else None


_JUST_NAMED = re.compile(r"\bsub-?\s?processors?\b")
_EARLIER = r"(?:\bearlier\b|\bbefore\b|\bahead\b|\bprior\b|\bin advance\b|\bwarning\b|\bnotice\b|\bbeforehand\b|\blead time\b|\bfrom notice\b|\bmay not yet be used)"


def _earlier(clause: Clause, match: re.Match[str]) -> Found:
    """The figure nearest to the word that says it comes before; not the time for objecting."""
    words = clause.surface
    if not SURE.search(words) and not is_of_subprocessors(clause):
        return None
    spots = [m.start() for m in re.finditer(_EARLIER, words)]
    best: tuple[int, Found] | None = None
    for found in re.finditer(r"DURATION|BLANK", words):
        around = words[max(0, found.start() - 60) : found.end() + 40]
        if found.end() <= clause.start or re.search(
            r"object|after|following|receipt|receiving|of being|terminat|\bended\b|\brenew|cancel|upon which|breach",
            around,
        ):
            continue
        near = min((abs(spot - found.start()) for spot in spots), default=999)
        if near < 60 and (best is None or near < best[0]):
            best = (near, _figure(clause, found.start()))
    return best[1] if best else None


def _figure(clause: Clause, at: int) -> Found:
    quantity = clause.quantity_at(at)
    if quantity is None:
        return None
    if quantity.value is None:
        return Unreadable(quantity.problem)
    return quantity.value if isinstance(quantity.value, Duration) else None


# What happens to the list of sub-processors, and who is told of it.
_LIST_CHANGES = r"chang\w+|modif\w+|updat\w+|amend\w+|extend\w+|add(?:ed|s)|supplement\w*|revis\w+|grows"
_TELLS_OF = r"(?:informs?|notif(?:y|ies)|tells?|alerts?|advises?|e-?mails?|writes? to|lets?)\b<30>(?:CUSTOMER|customers|clients|controllers)\b"

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
        accept=(
            Pattern(
                "told a period before the change",
                rf"{_TELL}{without('object', 220)}\b(?P<d>DURATION|BLANK)(?:'s?|s')?(?: (?!of|from|after|following)\(?\w+\)?){{0,2}} ?{_BEFORE}\b",
                _period,
                weight=3,
            ),
            Pattern(
                "a period of notice",
                rf"(?P<d>DURATION|BLANK)(?:'s?|s')?,? (?:(?!of|from|after|following)\w+ ){{0,2}}{_BEFORE}\b{without('object', 220)}(?:{_CHANGE}|{SUB})",
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
                rf"(?:{VENDOR_WILL}|VENDOR|CUSTOMER (?:shall|will|is|are)(?= (?:\w+ )?(?:be|notified|informed|told)\b)){without('not ', 160)}{_TELL}{without('not ', 160)}{_CHANGE}<80>{SUB}",
                _open,
            ),
            Pattern(
                "changes are told to the customer",
                rf"{SUB}{without('object|not ', 120)}(?:shall|will|must|is|are|has|have)(?: to)? be (?:\w+ ){{0,2}}(?:notified|communicated|announced|reported|indicated|disclosed|made known|notice[ds]?)\b<40>CUSTOMER\b{without('breach|incident', 60)}(?:before|prior|in advance|in good time|in due time|beforehand)",
                _open,
            ),
            Pattern(
                "a change is told to the customer",
                rf"\b(?:changes?|new|additions?|replacements?|outsourcing|engagement|commissioning)\b<40>{SUB}{without('object|not |breach', 100)}(?:shall|will|must|is|are)(?: to)? be (?:\w+ ){{0,2}}(?:notified|communicated|announced|reported|indicated|disclosed|made known|published)\b",
                _open,
            ),
            Pattern(
                "told before a new one is engaged",
                rf"\b(?:before|prior to){without('object', 80)}(?:new|further|other|brings?|tak(?:es|ing)|addition|replac|engag|appoint|authori[sz]|us(?:e|ing)|chang|commission)\w*<60>{SUB}{without('object|breach', 100)}VENDOR (?:<shall>(?! not\b)<40>{_TELL}|(?:\w+ly )?(?:notif(?:y|ies)|informs?|tells?|advises?|lets?|writes? to|e-?mails?) (?:CUSTOMER|customers|clients)\b)",
                _open,
            ),
            Pattern(
                "told when a new one is intended",
                rf"\b(?:if|when|where|should|in case|whenever)\b<20>VENDOR <20>(?:intends?|wish(?:es)?|plans?|wants?|propos\w+|decid\w+|intending|engag(?:es?|ing)|appoint(?:s|ing)?|adds?|replac(?:es?|ing)|changes?|brings? in|us(?:es?|ing))\b(?: to)?<60>{SUB}{without('object|breach|not ', 60)}(?:VENDOR|it) (?:<shall>(?! not\b)<40>{_TELL}|(?:\w+ly )?(?:notif(?:y|ies)|informs?|tells?|advises?|announces?)\b)",
                _open,
            ),
            Pattern(
                "the customer is told before",
                rf"\b(?:notify|inform|advise|email)s? CUSTOMER{without('object|breach|incident', 60)}\b(?:before|prior to|in advance of|ahead of)\b<60>\b(?:new|add\w*|replac\w*|chang\w*|engag\w*|appoint\w*|further)\b<60>{SUB}",
                _open,
            ),
            Pattern(
                "the list and its changes",
                rf"{SUB}{without('object|not |breach', 120)}(?:notif|inform|advis|email|alert)\w*<40>CUSTOMER<20>(?:of|about|if|when|in case of|on) (?:any |all |the |such |there are )*(?:\w+ )?(?:changes?|updates?|additions?|modifications?|new)",
                _open,
            ),
            Pattern(
                "the list, of whose changes the customer is told",
                rf"{SUB}{without('object|not |breach', 120)}CUSTOMER (?:is|are|will be|shall be) (?:\w+ly )?(?:notified|informed|told|advised|alerted)\b<20>(?:of|about|if|when) (?:any |all |the |such |\w+ )?(?:changes?|updates?|additions?|modifications?)",
                _open,
            ),
            Pattern(
                "a new one upon a period of notice",
                rf"\b(?:new|additional|further|other|chang\w+|replac\w+)\b<60>{SUB}<80>\b(?:upon|with|on|after|by giving|subject to|giving)\b<20>(?P<d>DURATION|BLANK)(?:'s?)?,? (?:\w+ ){{0,2}}(?:notice|notification)",
                _period,
                weight=2,
            ),
            Pattern(
                "told of such changes",
                rf"(?:{VENDOR_WILL}|VENDOR|CUSTOMER (?:shall|will) be)<80>{_TELL}<60>(?:such|any|these|those|the)(?: intended| proposed| planned| material)? (?:changes?|additions?|replacements?|appointments?)",
                _open,
            ),
            Pattern(
                "told of changes, under a heading",
                rf"{VENDOR_WILL}{without('not |breach', 220)}(?:\bnotif\w+|\binform\w*|\bgive notice)\b(?: CUSTOMER)? of (?:any |all |material |intended )*changes\b",
                _open,
                heading=r"sub-?\s?processor",
            ),
            Pattern(
                "the customer is told of changes to those just named",
                r"CUSTOMER (?:shall|will|is|are) (?:be )?(?:\w+ly )?(?:notified|informed|told|advised)\b<20>\bof\b (?:\w+ )?(?:additions|changes|replacements|new ones)\b",
                lambda clause, match: UNSPECIFIED if _JUST_NAMED.search(f"{clause.before} {clause.heading}") else None,
            ),
            Pattern(
                "told of changes plainly, under a heading",
                r"VENDOR (?:\w+ly )?(?:notif(?:y|ies)|informs?|tells?|alerts?) (?:all |each |its |our |VENDOR's |the |affected )*(?:CUSTOMER|customers|clients|controllers)\b<20>\b(?:of|about|before|when|if)\b<20>\bchang\w+",
                _open,
                heading=r"sub-?\s?processor",
            ),
            Pattern(
                "a line for the notice, under a heading on changes",
                r"\A\W*(?:[\w ]{1,30}: )?(?:at least |minimum |up to )*(?P<d>DURATION)(?:'s?)?,? (?:(?:prior|advance|written|in|of) )*(?:notice|advance|notification)\b\W*\Z",
                _period,
                weight=2,
                heading=r"sub-?\s?processor.*(?:chang|new|notice|notif|addition|replac)|(?:chang|new|notice|notif|addition|replac).*sub-?\s?processor",
            ),
            Pattern(
                "changes take effect a period after they are told",
                r"\b(?:changes?|additions?|updates?|appointments?|replacements?)\b<40>\b(?:takes? effect|becomes? effective|(?:is|are) effective|appl(?:y|ies))\b<20>(?P<d>DURATION) (?:after|from|following)<40>\b(?:notice|notif\w+|post\w*|publi\w+|update\w*)",
                _period,
                weight=1,
            ),
            Pattern(
                "a period lies between the notice and the change",
                rf"(?P<d>DURATION|BLANK) <20>(?:pass|elapse|lie|expire)\w*<20>\bbetween\b<30>(?:announcement|{_TELL}){without(';|pric|fees', 80)}{SUB}",
                _period,
                weight=1,
            ),
            Pattern(
                "a new one works only a period after it is told",
                rf"{SUB}<120>\b(?:not|only)\b<60>\b(?:until|before|after|once|when|earlier than)\b<20>(?P<d>DURATION|BLANK) (?:(?:have|has) (?:gone by|passed|elapsed|expired|run) )?(?:after|from|following|of|since)\b<60>{_TELL}",
                _period,
                weight=1,
            ),
            Pattern(
                "the matters of notice together",
                together(
                    NEW_ONE,
                    _EARLIER,
                    r"DURATION|BLANK",
                    without=r"terminat\w+ (?:this|the) agreement|breach|incident|audit",
                ),
                _earlier,
                weight=1,
            ),
            Pattern(
                "the customer may sign up for notices",
                rf"CUSTOMER (?:<may>|can) (?:\w+ )?(?:subscribe|sign up|register|opt[- ]in)\b<80>(?:notif\w+|notices?|updates?|informed|alerts?)\b<60>{SUB}",
                _open,
                weight=-1,
            ),
            Pattern(
                "who wants to hear of new ones may sign up",
                rf"CUSTOMER\b{without('object', 80)}{SUB}<60>\b(?:<may>|can) (?:\w+ )?(?:subscribe|sign up|register|opt[- ]in|enrol)\b<40>\b(?:notif\w+|notices?|updates?|alerts?|e-?mails?|feed|newsletter|list)\b",
                _open,
                weight=-1,
            ),
            Pattern(
                "a change of the list is told",
                rf"\b(?:list|register|page|overview|annex|schedule|appendix)\b<20>\b(?:{_LIST_CHANGES})\b<30>VENDOR (?:<shall> )?(?:\w+ )?{_TELLS_OF}|VENDOR (?:<shall> )?(?:\w+ )?{_TELLS_OF}<40>\b(?:when|if|whenever|as soon as|of|about)\b<30>\b(?:list|register|page|overview|annex|schedule|appendix)\b<20>\b(?:{_LIST_CHANGES})\b",
                _open,
                heading=r"sub-?\s?processor",
            ),
            Pattern(
                "so long has the customer to object",
                rf"CUSTOMER (?:shall have|will have|has|have|is given|is granted)\b<20>DURATION\b(?=[^|]{{0,200}}{SUB})(?:<60>(?:notice|notif\w+|inform\w+|receipt|update|posting|being)<60>|<30>)\bto (?:\w+ )?(?:object|raise)\b(?![^|]{{0,60}}\b(?:invoices?|fees|prices?)\b)",
                _open,
                weight=-1,
            ),
            Pattern(
                "time to object is told",
                r"CUSTOMER (?:<may>|wish(?:es)?|wants?|intends?|decides?|must|shall|should|to)\b<60>object\w*<120>(?:within|in|for|not later than|no later than) (?:a period of )?(?:DURATION)<60>(?:notice|notif\w+|inform\w+|receipt|receiv\w+|update|posting|being)",
                _open,
                weight=-1,
            ),
        ),
        reject=(
            *NOT_THESE,
            Pattern(
                "no notice is owed",
                r"without (?:any )?(?:prior |further )?(?:notice|notif\w+|inform\w+) (?:to )?CUSTOMER|<no_duty> (?:notify|inform|give)",
            ),
        ),
    ),
)
