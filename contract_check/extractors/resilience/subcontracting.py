"""resilience.subcontracting — may the services be subcontracted, and on which conditions?

Accepted as `prohibited`: "shall not subcontract the Services". As `consent`: "shall not subcontract any part of the
Services without the Customer's prior written consent", "may be passed on to third parties where the Client has agreed". As
`conditions`: "may subcontract, provided that …", "sub-outsourcing is permitted under the conditions of Section 6". As
`permitted`: "may subcontract without consent", "may use subcontractors" without a word more.
Rejected: what a subcontractor does, liability for it without leave, subcontracting by the customer, processors of
personal data in a paper on data processing.
Source: DORA Art. 30(2)(a).
"""

from __future__ import annotations

import re

from contract_check.extractors.framework import Extractor, Found, Pattern, choice
from contract_check.extractors.resilience.matters import by_any_name, customer_does, is_on_data, statement
from contract_check.extractors.subject import Subject
from contract_check.language.clauses import Clause
from contract_check.language.wording import compile_pattern, words
from contract_check.model.late_pattern import late_pattern
from contract_check.model.term import Better, Kind, TermDefinition

_SUB = r"sub-?\s?(?:contract|outsourc)"
_THIRD = r"\b(?:third part(?:y|ies)|others|another (?:company|provider|party)|sub-?\s?contractors?)\b"
_WORK = r"\b(?:services?|dut(?:y|ies)|obligations?|tasks?|work|performance|functions?)\b"
_PASSING = (
    r"\b(?:delegat(?:e|es|ed|ing|ion)|outsourc(?:e|es|ed)|pass(?:es|ed|ing)?(?: on)?|entrust(?:s|ed|ing)?|"
    r"hand(?:s|ed|ing)? over)\b"
)
_PASSED_ON = rf"(?:{_PASSING}<60>{_WORK}<60>{_THIRD}|{_WORK}<60>{_PASSING}<60>{_THIRD})"
_VERB = rf"\b{_SUB}(?:s|e|es|ed|ing)?\b"
_USE = (
    r"(?:use|using|engag(?:e|es|ing)|appoint(?:ing)?|employ|retain|hire|involv(?:e|ing)|"
    rf"hav(?:e|ing)\b<40>(?:performed|provided|rendered|carried out|delivered|executed) by)\b [^|;]{{0,30}}?\b{_SUB}ors?\b"
)
_LET = r"\bsub-?let(?:s|ting)?\b<30>\b(?:work|services?|contract|agreement|project)\b"
_OUT = rf"\boutsources?\b<40>{_WORK}"
_HAVE_DONE = (
    r"\b(?:lets?|letting|allows?|allowing|has|have|having)\b (?:an? |any |another |the )?"
    rf"(?:{_THIRD}|someone else)<10>\b(?:perform|provide|render|deliver|carry out)\b<30>{_WORK}"
)
_ACT = rf"(?:{_VERB}|{_LET}|{_OUT}|{_HAVE_DONE}|\b{_USE}|{_PASSED_ON})"
_CONSENT = r"\b(?:consent\w*|approv\w+|permission|authori[sz]ation)\b"
_WHO = r"(?:CUSTOMER|\bthe (?:bank|institution|financial entity))"
_FROM_CUSTOMER = (
    rf"{_WHO}(?:'s)?<60>(?:{_CONSENT}|\bagreed\b|\bagreement (?:before|first)|\bwritten agreement)|"
    rf"\b(?:prior|written|advance|express)\b<40>{_CONSENT}|"
    f"{_CONSENT}<20>(?:of|by|from) {_WHO}|"
    rf"\bagreed\b<30>\bwith {_WHO}"
)
_ONLY = r"\b(?:without|unless|except|only|until|before|prior|in advance|requir\w+|need\w*|subject to|upon|where|if)\b"
_CONDITION = late_pattern(
    r"\b(?:provided(?: that| however)?|prior (?:written )?(?:consent|approval)|subject to|"
    r"on (?:the )?condition|under the conditions|only if|only where|as long as|so long as|"
    r"(?:remains?|stays?) (?:fully |solely )?(?:liable|responsible)|(?:is|are) (?:fully )?liable|"
    r"if (?:it|VENDOR|the)|notice|notif\w+|inform\w*|bound by|impos\w+|as follows)\b"
)
_FREELY = late_pattern(
    r"\bwithout\b[^.;]{0,40}\b(?:consent|approval|notice|notif\w+|permission|asking)\b|"
    r"\bat (?:its|VENDOR's) (?:\w+ ){0,2}discretion"
)
_NOT_NEEDED = compile_pattern(
    r"VENDOR <no_duty> (?:\w+ )?(?:obtain|seek|have|get|ask for|request)\b[^.;|]{0,60}?"
    r"\b(?:consent|approval|permission|agreement)\b|"
    r"\b(?:consent|approval|permission)\b[^.;|]{0,30}\b(?:is|shall be|will be) not (?:\w+ )?"
    r"(?:required|needed|necessary)\b|"
    r"\bno (?:\w+ )?(?:consent|approval|permission)\b"
)
_FORBIDDING = late_pattern(r"\b(?:not|no part|neither|never|NEITHER|obtain|requires?|needs?|prohibited|only)\b")
_LEAVE = (
    r"(?:\A\W*sub-?\s?(?:contracting|outsourcing):\W*(?:permitted|allowed)|"
    f"VENDOR,? <may>,?<60>{_ACT}|"
    r"\bsub-?\s?(?:contracting|outsourcing)\b<120>\b(?:is|are|shall be)\b<20>(?<!not )\b(?:permitted|allowed)"
    rf"\b|VENDOR are free to<40>{_ACT}|"
    r"\b(?:use|engagement|involvement) of sub-?contractors\b<60>\b(?:is|are)\b<20>(?<!not )"
    r"\b(?:permitted|allowed)\b|"
    r"\bsub-?contractors\b<20>\bmay be (?:used|engaged|appointed|involved)\b|"
    rf"\bdiscretion to {_ACT}|"
    r"VENDOR (?:may |sometimes |also |\w+ly )*(?:uses?|works? with|relies on|engages?|employs?) "
    r"(?:other|outside|external) (?:companies|firms|businesses|suppliers|contractors|people)\b<20>"
    r"\b(?:help|assist|provide|deliver|perform|carry out|run)\b<40>\bservices?\b|"
    f"VENDOR (?:is|are) authori[sz]ed to<20>{_ACT})"
)
_CUSTOMERS = (
    rf"{customer_does(_ACT)}|{_ACT}<40>\bby CUSTOMER\b|CUSTOMER's {_SUB}|CUSTOMER's (?:rights|licen[cs]e)|"
    r"VENDOR's (?:\w+ ){0,2}(?:consent|approval)|\b(?:sub-?\s?)?processors?\b|"
    r"\bpersonal (?:data|details|information)\b"
)
# Acts that need consent too, also under a heading on subcontracting.
_OTHER_ACTS = r"\b(?:disclos|publish|assign|transfer|chang|amend|announc|process)\w*"
_IN_GENERAL = late_pattern(r"\bgeneral (?:(?:prior|written|and) )*(?:authori[sz]ation|consent|approval)")


def _with_consent(clause: Clause, match: re.Match[str]) -> Found:
    """Consent, save where the sentence says that none is needed ("may subcontract without consent")."""
    if is_on_data(clause):
        return None
    if _IN_GENERAL.search(clause.surface):
        return choice("conditions")
    return choice("permitted") if _freely_said(clause) else choice("consent")


def _freely_said(clause: Clause) -> bool:
    if _NOT_NEEDED.search(clause.surface):
        return True
    free = _FREELY.search(clause.surface)
    return free is not None and not _FORBIDDING.search(clause.surface[: free.start()])


def _leave(clause: Clause, match: re.Match[str]) -> Found:
    """Leave, with conditions in this sentence or the next, or without."""
    if is_on_data(clause):
        return None
    said = f"{clause.surface} {clause.after}"
    if _freely_said(clause) or not _CONDITION.search(said):
        return choice("permitted")
    return choice("conditions")


EXTRACTORS = (
    Extractor(
        term=TermDefinition(
            "resilience.subcontracting",
            Kind.CHOICE,
            Better.NONE,
            "May the services be subcontracted, and on which conditions?",
            ("prohibited", "consent", "conditions", "permitted"),
            on_request=True,
        ),
        triggers=words(
            "subcontract|sub-contract|sub contract|sub-outsourc|suboutsourc|delegat|outsourc|third parties|"
            "sublet|sub-let|lets a third party|let a third party|let others|lets others|someone else|another company|other companies|other firms|"
            "outside compan|outside contractor|outside firm|external compan|external contractor"
        ),
        speaks_of=Subject(
            "sub-?contract*|sub-?outsourc*|outsourc*|delegat*",
            "VENDOR|services?|obligations|functions?|performance|use of",
            "consent|approv*|may|right|without|not|only|permitted|allowed|entitled|free to|excluded|agreement|discretion",
            within=130,
            unless="sub-?processors?|CUSTOMER (shall|may) not|assign(s|ed|able)?|grants|personal data|liab*|indemn*|staff|confidential*|written agreement that",
        ),
        accept=(
            Pattern(
                "with consent", statement(_ACT, _FROM_CUSTOMER, _ONLY, without=_CUSTOMERS), _with_consent, weight=2
            ),
            Pattern(
                "with consent, under such a heading",
                statement(
                    r"\A.{0,160}\Z",
                    _FROM_CUSTOMER,
                    _ONLY,
                    "VENDOR",
                    r"\b(?:needs?|requires?|required|needed|(?:do|does|doing|done) so|only with|obtains?)\b",
                    without=rf"{_CUSTOMERS}|{_OTHER_ACTS}",
                ),
                _with_consent,
                heading=rf"\b{_SUB}",
                weight=1,
            ),
            Pattern(
                "forbidden",
                rf"VENDOR\b(?:(?!CUSTOMER)[^.;|]){{0,60}}?<will_not> (?:\w+ )?{_ACT}"
                r"(?!<200>\b(?:without|unless|except|other than|save)\b)|"
                r"\b(?:sub-?\s?(?:contracting|outsourcing)|(?:use|engagement) of sub-?contractors)\b<120>"
                r"\b(?:is|are|shall be) (?:not (?:permitted|allowed)|prohibited|excluded|forbidden)|"
                rf"\bnot (?:permitted|allowed) to {_ACT}|"
                r"\A\W*sub-?\s?(?:contracting|outsourcing):\W*"
                r"(?:not (?:permitted|allowed)|prohibited|excluded|none)",
                choice("prohibited"),
                weight=1,
            ),
            Pattern("leave, and on which conditions", _LEAVE, _leave),
        ),
        reject=(
            Pattern(
                "the customer's subcontracting",
                by_any_name(r"CUSTOMER (?:may|shall|will)(?: not)? (?:\w+ )?sub-?contract|CUSTOMER's sub-?contract"),
            ),
            Pattern(
                "with the vendor's consent",
                r"^(?!.*CUSTOMER's (?:\w+,? ){0,4}(?:consent|approval|authori[sz]ation)).*"
                r"\b(?:without|with|subject to|obtain\w*|upon) (?:the )?(?:\w+,? ){0,3}?"
                r"(?:VENDOR's (?:\w+,? ){0,4}?(?:consent|approval|authori[sz]ation)|"
                r"(?:consent|approval|authori[sz]ation) (?:of|from|by) VENDOR\b)",
            ),
        ),
    ),
)
