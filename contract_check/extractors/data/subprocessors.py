"""data.subprocessor_notice, data.subprocessor_objection — before a new sub-processor is used.

Accepted: "shall give Customer at least 30 days' prior notice of any new sub-processor", "informs the
controller of any intended changes concerning other processors" (unspecified), "updates its list at
least 14 days before", "subcontractors are to be announced to the client before they begin" (in a paper
on data processing), "may object within ten days", "may reject", "only with the controller's prior consent".
Rejected: notice of a sub-processor's breach or removal, the flow-down of duties, subcontracting of
work that touches no personal data, a general authorisation, "may not object".
"""

from __future__ import annotations

import re

from contract_check.extractors.data.customer_data import VENDOR_WILL, without
from contract_check.extractors.framework import (
    FALSE,
    TRUE,
    UNSPECIFIED,
    Extractor,
    Found,
    Pattern,
    Unreadable,
    duration_at,
)
from contract_check.language.clauses import Clause
from contract_check.language.wording import together
from contract_check.model.term import Better, Kind, TermDefinition
from contract_check.model.values import Duration

_SUB = r"\b(?:sub-?\s?processors?|sub-?\s?processing|other processors?|another processor|(?:additional|further|third[- ]party) (?:data )?processors?|(?:other|another|additional|further) VENDOR|subservice providers?|sub-contracted processors?|sub-?contractors?|third[- ]part(?:y|ies)(?: service providers?)?)\b"
_SURE = re.compile(
    r"sub-?\s?process|other processor|another processor|(?:additional|further|third[- ]party) (?:data )?processor|(?:other|another|additional|further) VENDOR|subcontracted processor|(?:personal data|personal information|processing)[^.]*sub-?contract|sub-?contract[^.]*(?:personal data|personal information|process)"
)
_TELL = r"\b(?:told|notif(?:y|ies|ied|ying|ication|ications)|inform(?:s|ed|ing)?|announce[ds]?|advis(?:e|es|ed)|(?:written |prior |advance |reasonable )?notice|update[sd]?|updat(?:e|es|ing|ed)|publish\w*|post(?:s|ed|ing)?|communicat\w+|make available|email|disclose)\b"
_CHANGE = r"\b(?:new|chang(?:e|es|ing)|addition(?:s|al)?|add(?:s|ed|ing)?|replac\w+|engag\w+|appoint\w*|intend\w*|authori[sz]\w+|permit\w*|us(?:e|ing|ed) of|any further|before|prior|in advance|begin\w*|onboard\w*|update[sd]?|modif\w+)\b"


# How a paper on data processing begins; its subcontractors all process personal data.
_PROCESSING_PAPER = re.compile(
    r"data (?:processing|protection|processor) (?:agreement|addendum|annex|contract|terms|exhibit)|(?:commissioned|order|contract) (?:data )?processing|"
    r"processing of personal data|art(?:icle|\.)? 28"
)


_ITS_LIST = re.compile(
    r"\b(?:list of (?:\w+ )?sub-?\s?processors|sub-?\s?processors? (?:list|policy|notice|register|page))\b"
)


def _about(clause: Clause) -> bool:
    """Whether the clause, its heading or the whole paper speaks of those who process personal data."""
    if _SURE.search(clause.surface) or re.search(r"sub-?\s?process", f"{clause.heading} {clause.before}"):
        return True
    opening = clause.document.text[:1500].lower()
    if _ITS_LIST.search(opening[:300]):
        return True
    return "contract" in clause.surface and bool(_PROCESSING_PAPER.search(opening))


def _period(clause: Clause, match: re.Match[str]) -> Found:
    return duration_at(clause, match) if _about(clause) else None


def _open(clause: Clause, match: re.Match[str]) -> Found:
    return UNSPECIFIED if _about(clause) else None


def _given(clause: Clause, match: re.Match[str]) -> Found:
    return TRUE if _about(clause) else None


# A new one in other words, and what the customer may say to it.
_NEW_ONE = rf"(?:{_SUB}|\bsub-?contract\w*|\bnew data processors?|\bfurther VENDOR|\bsubprocess\w*|\bvendor CUSTOMER add|\bthe change\b|\bbring in\b)"
_AGAINST = r"(?:\bobject\w*|\bcontradict\w*|\bveto\w*|\bdeclin\w+|\bdisagree\w*|\b(?:does|do|did) not (?:agree|wish|accept|approve|consent)|\b(?:not |un)happy\b|\bdissatisf\w+|\breject\w*|\brefus\w+|\boppos\w+|\bwithhold\w*)"
_LEAVE_FIRST = r"(?:\bwithout|\bnot\b|\bonly)\b[^.;|]{0,60}(?:CUSTOMER|\bbank|\bauthority|\bagency|\btrust)[^.;|]{0,40}\b(?:first |prior |previously )(?:\w+ )?(?:consent\w*|approv\w+|agree\w*)"
_EARLIER = r"(?:\bearlier\b|\bbefore\b|\bahead\b|\bprior\b|\bin advance\b|\bwarning\b|\bnotice\b|\bbeforehand\b|\blead time\b|\bfrom notice\b|\bmay not yet be used)"


def _against(clause: Clause, match: re.Match[str]) -> Found:
    """What the customer may say to a new sub-processor."""
    words = clause.surface
    if not _about(clause) and not re.search(r"data processor|data[- ]protection|vendor CUSTOMER add", words):
        return None
    if re.search(
        r"CUSTOMER(?: (?:\w+ )?)?(?:cannot|may not|can not|shall not|will not) (?:\w+ )?(?:object|veto|refuse|reject|oppose)",
        words,
    ):
        return FALSE
    return TRUE if re.search(r"CUSTOMER|\bclient\b|\bbank\b|\bagency|\bcontroller", words) else None


def _earlier(clause: Clause, match: re.Match[str]) -> Found:
    """The figure nearest to the word that says it comes before; not the time for objecting."""
    words = clause.surface
    if not _SURE.search(words) and not _about(clause):
        return None
    spots = [m.start() for m in re.finditer(_EARLIER, words)]
    best: tuple[int, Found] | None = None
    for found in re.finditer(r"DURATION|BLANK", words):
        around = words[max(0, found.start() - 60) : found.end() + 40]
        if found.end() <= clause.start or re.search(
            r"object|after|following|receipt|of being|terminat|upon which|breach", around
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


_BEFORE = r"(?:before|prior|in advance|advance|ahead|notice|notification|previous)"
_TRIGGERS = (
    "subprocess",
    "sub-process",
    "sub process",
    "other processor",
    "another processor",
    "additional processor",
    "further processor",
    "subcontract",
    "sub-contract",
    "third party processor",
    "third-party processor",
    "third part",
    "data processor",
    "contradict",
    "third-part",
)
_NOT_THESE = (
    Pattern(
        "a sub-processor's own failures",
        r"sub-?processor<40>(?:breach|fails?|incident)|(?:security|data) (?:incident|breach)<80>sub-?processor",
    ),
    Pattern("a contract's end or a plan", r"(?:terminat\w+)<60>prior written notice<30>(?:CUSTOMER|VENDOR) may"),
)

EXTRACTORS = (
    Extractor(
        term=TermDefinition(
            "data.subprocessor_notice",
            Kind.DURATION,
            Better.LONGER,
            "How long before a new sub-processor is used is the customer told?",
        ),
        triggers=_TRIGGERS,
        accept=(
            Pattern(
                "told a period before the change",
                rf"{_TELL}{without('object', 220)}\b(?P<d>DURATION|BLANK)(?:'s?|s')?(?: (?!of|from|after|following)\(?\w+\)?){{0,2}} ?{_BEFORE}\b",
                _period,
                weight=3,
            ),
            Pattern(
                "a period of notice",
                rf"(?P<d>DURATION|BLANK)(?:'s?|s')?,? (?:(?!of|from|after|following)\w+ ){{0,2}}{_BEFORE}\b{without('object', 220)}(?:{_CHANGE}|{_SUB})",
                _period,
                weight=2,
            ),
            Pattern(
                "before the change, told within a period",
                rf"(?:before|prior to){without('object', 120)}(?:{_CHANGE}|{_SUB}){without('object', 100)}{_TELL}{without('object', 100)}(?P<d>DURATION|BLANK)(?! (?:from|of|after|following))",
                _period,
                weight=2,
            ),
            Pattern(
                "used only after a period",
                rf"{_TELL}<200>(?:after|until|unless|once|not (?:engage|use)\b<40>for)\b{without('object', 60)}(?P<d>DURATION|BLANK){without('object', 40)}(?:ha(?:s|ve) (?:elapsed|passed|expired)|after (?:the )?(?:notice|notif))",
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
                rf"(?:{VENDOR_WILL}|VENDOR|CUSTOMER (?:shall|will|is|are)(?= (?:\w+ )?(?:be|notified|informed|told)\b)){without('not ', 160)}{_TELL}{without('not ', 160)}{_CHANGE}<80>{_SUB}",
                _open,
            ),
            Pattern(
                "told before",
                rf"(?:{VENDOR_WILL}|VENDOR){without('not ', 200)}{_SUB}{without('object|not ', 160)}(?:prior|advance|intended|new)\b<60>{_TELL}",
                _open,
            ),
            Pattern(
                "changes are told to the customer",
                rf"{_SUB}{without('object|not ', 120)}(?:shall|will|must|is|are|has|have)(?: to)? be (?:\w+ ){{0,2}}(?:notified|communicated|announced|reported|indicated|disclosed|made known|notice[ds]?)\b<40>CUSTOMER\b{without('breach|incident', 60)}(?:before|prior|in advance|in good time|in due time|beforehand)",
                _open,
            ),
            Pattern(
                "a change is told to the customer",
                rf"\b(?:changes?|new|additions?|replacements?|outsourcing|engagement|commissioning)\b<40>{_SUB}{without('object|not |breach', 100)}(?:shall|will|must|is|are)(?: to)? be (?:\w+ ){{0,2}}(?:notified|communicated|announced|reported|indicated|disclosed|made known|published)\b",
                _open,
            ),
            Pattern(
                "told before a new one is engaged",
                rf"\b(?:before|prior to){without('object', 80)}(?:new|addition|replac|engag|appoint|authori[sz]|us(?:e|ing)|chang|commission)\w*<60>{_SUB}{without('object|breach', 100)}VENDOR <shall>(?! not\b)<40>{_TELL}",
                _open,
            ),
            Pattern(
                "the customer is told before",
                rf"\b(?:notify|inform|advise|email)s? CUSTOMER{without('object|breach|incident', 60)}\b(?:before|prior to|in advance of|ahead of)\b<60>\b(?:new|add\w*|replac\w*|chang\w*|engag\w*|appoint\w*|further)\b<60>{_SUB}",
                _open,
            ),
            Pattern(
                "the list and its changes",
                rf"{_SUB}{without('object|not |breach', 120)}(?:notif|inform|advis|email|alert)\w*<40>CUSTOMER<20>(?:of|about|if|when|in case of|on) (?:any |all |the |such |there are )*(?:\w+ )?(?:changes?|updates?|additions?|modifications?|new)",
                _open,
            ),
            Pattern(
                "a new one upon a period of notice",
                rf"\b(?:new|additional|further|other|chang\w+|replac\w+)\b<60>{_SUB}<80>\b(?:upon|with|on|after|by giving|subject to|giving)\b<20>(?P<d>DURATION|BLANK)(?:'s?)?,? (?:\w+ ){{0,2}}(?:notice|notification)",
                _period,
                weight=2,
            ),
            Pattern(
                "a row for notice",
                rf"^(?:[\W\d]|[a-z]\)|(?:notice|notification|period|of|for|new|changes?|to|the|additional|CUSTOMER) )*{_SUB}(?: changes?| notice| notification| period)*\s*[:|-]<60>(?P<d>DURATION|BLANK)(?:'s?)?<20>(?:notice|advance|prior|before|$)",
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
                "prior notice of a sub-processor",
                rf"(?:prior|advance) (?:written )?notice<60>{_CHANGE}<60>{_SUB}",
                _open,
            ),
            Pattern(
                "the matters of notice together",
                together(
                    _NEW_ONE,
                    _EARLIER,
                    r"DURATION|BLANK",
                    without=r"terminat\w+ (?:this|the) agreement|breach|incident|audit",
                ),
                _earlier,
                weight=1,
            ),
            Pattern(
                "time to object is told",
                r"CUSTOMER <may><60>object\w*<120>(?:within|in|for) (?:a period of )?(?:DURATION)<60>(?:notice|notif\w+|inform\w+|receipt|update|posting|being)",
                _open,
                weight=-1,
            ),
        ),
        reject=(
            *_NOT_THESE,
            Pattern(
                "no notice is owed",
                r"without (?:any )?(?:prior |further )?(?:notice|notif\w+|inform\w+) (?:to )?CUSTOMER|<no_duty> (?:notify|inform|give)",
            ),
        ),
    ),
    Extractor(
        term=TermDefinition(
            "data.subprocessor_objection",
            Kind.FLAG,
            Better.TRUE,
            "May the customer object to a new sub-processor?",
        ),
        triggers=_TRIGGERS,
        accept=(
            Pattern(
                "the customer may object",
                r"(?:CUSTOMER|controller|data exporter)<80>(?:<may>|<shall>|does|has|to|reasonably|legitimately|timely|not)\b<80>\bobject(?:s|ing|ion|ions)?\b",
                _given,
            ),
            Pattern(
                "a right to object",
                r"(?:right|opportunity|possibility|able|ability|chance|time|period|option) (?:for CUSTOMER )?to\b<60>object",
                _given,
            ),
            Pattern(
                "the customer's objection",
                r"(?:CUSTOMER's|any|such|receives? an?|reasonable|written|no|of) (?:\w+ ){0,3}objections?\b|\bobjections? (?:to|against|regarding) (?:\w+ ){0,4}(?:sub-?\s?processors?|sub-?contractors?)\b",
                _given,
            ),
            Pattern("the customer objects", r"CUSTOMER (?:\w+ ){0,3}objects?\b", _given),
            Pattern(
                "where the customer does not agree",
                rf"\b(?:if|where|in the event|should|in case)\b<20>CUSTOMER (?:(?:does|do|should|did) not (?:wish to )?|has not |objects? |not )?(?:agree|approve|accept|consent|reject|refuse|veto|oppose|disapprove|disagree)\w*<60>{_SUB}",
                _given,
            ),
            Pattern(
                "its use requires consent",
                rf"{_SUB}{without('listed|VENDOR may', 120)}\b(?:requires?|subject to|needs?|only (?:\w+ )?(?:after|with|upon|by|if|when|where)|dependent on|conditional (?:up)?on|unless|without)\b<40>(?:(?:consent|approval|authori[sz]ation|permission|agreement|approved|authori[sz]ed|agreed)(?:,? \w+){{0,4}} (?:of|by|from|to by) CUSTOMER|CUSTOMER's (?:\w+ ){{0,4}}(?:consent|approval|authori[sz]ation|permission|agreement))",
                _given,
                weight=-1,
            ),
            Pattern(
                "prior consent",
                rf"(?:\A(?=[^|:]{{0,60}}[:|])|(?:not|only|without)\b)<120>(?:{_SUB}|sub-?contract\w*)<160>(?:prior|specific|express|written) (?:\w+ ){{0,3}}(?:consent|authori[sz]ation|approval|permission)",
                _given,
                weight=-1,
            ),
            Pattern(
                "not without prior consent",
                rf"(?:without|only with|subject to|upon|obtain\w*)\b<40>(?:prior|specific|express|written) (?:\w+ ){{0,3}}(?:consent|authori[sz]ation|approval|permission)<160>{_SUB}",
                _given,
                weight=-1,
            ),
            Pattern(
                "only those that the customer authorises",
                rf"VENDOR <will_not><80>{_SUB}{without('DURATION', 80)}\b(?:unless|except)<60>(?:authori[sz]ed|approved|consented|permitted|agreed|authori[sz]es|approves|consents)",
                _given,
                weight=-1,
            ),
            Pattern(
                "the matters of objecting together",
                together(
                    _NEW_ONE,
                    rf"{_AGAINST}|{_LEAVE_FIRST}",
                    without=r"object code|warrants|data subjects? (?:has|have) objected|terms of (?:this|the) agreement change|price|invoice",
                ),
                _against,
                weight=-3,
            ),
            Pattern(
                "no right to object",
                r"CUSTOMER (?:may not|cannot|can not|is not entitled to|shall not be entitled to|(?:has|shall have|will have) no right to|waives? (?:any|its) right to) object",
                lambda clause, match: FALSE if _about(clause) else None,
                weight=1,
            ),
        ),
        reject=(
            Pattern(
                "a general authorisation",
                r"(?:provides?|grants?|gives?|has|hereby)<60>general(?: \w+){0,3} (?:consent|authori[sz]ation)(?!<400>\bobject)",
            ),
            Pattern(
                "other objections",
                r"object (?:code|to (?:the )?(?:transfer|jurisdiction|processing of|venue|audit))|third-party beneficiary",
            ),
        ),
    ),
)
