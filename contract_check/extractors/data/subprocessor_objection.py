"""data.subprocessor_objection — the customer may object to a new sub-processor.

Accepted: "may object within ten days", "may reject", "if Customer does not agree to a new sub-processor", "only with
the controller's prior consent", "objections to a new sub-processor must be raised", "silence is deemed approval",
"no processing is passed to a third party unless Customer has agreed";
false where it "may not object", or "there is no right for the Customer to object".
Rejected: a general authorisation, engaging them "without the Customer's consent",  objections of data subjects or against transfers and audits.
"""

from __future__ import annotations

import re

from contract_check.extractors.data.customer_data import without
from contract_check.extractors.data.new_subprocessors import NEW_ONE, SUB, SURE, TRIGGERS, is_of_subprocessors
from contract_check.extractors.framework import FALSE, TRUE, Extractor, Found, Pattern
from contract_check.extractors.subject import SUBPROCESSORS, Subject
from contract_check.language.clauses import Clause
from contract_check.language.wording import compile_pattern, together
from contract_check.model.term import Act, Better, Kind, TermDefinition


def _given(clause: Clause, match: re.Match[str]) -> Found:
    return TRUE if is_of_subprocessors(clause) else None


def _given_just_before(clause: Clause, match: re.Match[str]) -> Found:
    """An imperative answers what the sentences just before it tell."""
    before = clause.document.text[max(0, clause.span.start - _NEAR) : clause.span.start].lower()
    return TRUE if is_of_subprocessors(clause) or re.search(r"sub-?\s?process", before) else None


_NEAR = 400  # characters before an imperative that it can speak of

_AGAINST = (
    r"(?:\bobject\w*|\bprotests?\b|\bcontradict\w*|\bveto\w*|\bdeclin\w+|\bdisagree\w*|"
    r"\b(?:does|do|did) not (?:agree|wish|accept|approve|consent)|\b(?:not |un)happy\b|\bdissatisf\w+|"
    r"\b(?:raise|has|have) (?:\w+ ){0,2}concerns?\b|"
    r"\b(?:grounds|reasons?|reservations?|concerns?) (?:against|about|regarding)\b|\breject\w*|\brefus\w+|"
    r"\boppos\w+|\bwithhold\w*)"
)

# "CUSTOMER consents to all whom VENDOR selects and has no right to object": nobody else could object to them.
_REFUSED = (
    rf"<no_right> (?:\w+ )?(?:{_AGAINST}|(?:prevent|block|stop|hinder) VENDOR from)|"
    r"\bCUSTOMER\b[^.;|]{0,160}?\b(?:and|but|nor),? (?:(?:shall|will) )?"
    r"(?:(?:has|have) no (?:\w+ )?rights?|(?:is|are) not (?:entitled|permitted|allowed)|waives (?:any|all|"
    r"the) rights?) "
    rf"to (?:\w+ )?{_AGAINST}"
)
_NO_OBJECTION = compile_pattern(_REFUSED)

_LEAVE_FIRST = (
    r"(?:\bwithout|\bnot\b|\bonly)\b[^.;|]{0,60}(?:CUSTOMER|\bbank|\bauthority|\bagency|\btrust)[^.;|]{0,40}"
    r"\b(?:first |prior |previously )(?:\w+ )?(?:consent\w*|approv\w+|agree\w*)"
)

_AGREEMENT = r"(?:consent\w*|approv\w+|authori[sz]\w+|permission|permits?|agree[sd]?|agreement)"
_ON_LEAVE = (
    r"(?:\b(?:without|unless|until|only (?:with|if|after|where|when|upon|once)|requir\w+|needs?|"
    r"subject to|conditional on|obtain\w*|seek\w*|ask\w* for)\b[^.;|]{0,30}"
    rf"(?:\bCUSTOMER(?:'s)?\b(?: \w+){{0,5}} {_AGREEMENT}|{_AGREEMENT} (?:of|by|from) CUSTOMER)|"
    rf"(?:\bCUSTOMER's (?:\w+ ){{0,3}}{_AGREEMENT}|{_AGREEMENT} (?:of|by|from) CUSTOMER)"
    r"\b[^.;|]{0,20}\b(?:required|needed|necessary|obtained|sought))"
)

# What is done with a sub-processor that needs leave; what one may not do with data is another matter.
_ENGAGED = (
    r"\b(?:engag|appoint|commission|addition|"
    r"further(?! (?:described|detailed|set|specified|defined|provided))|another|other process|chang|replac|sub-?contract(?!ors?\b)|involv|"
    r"deploy)\w*|"
    r"\b(?:adds?|added|adding|additional|new|hire|hiring|us(?:e|es|ing) (?:of )?(?:an?|any|such|the)? ?(?:\w+ )?sub)"
)

# What is deemed approved may also be refused.
_DEEMED = r"\b(?:deemed|counts? as)\b[^.;|]{0,40}(?:approv|accept|consent|agree|authori[sz])\w*"


def _of_a_change(clause: Clause) -> bool:
    """Whether the sentence, or the one before it, speaks of a new sub-processor."""
    return SURE.search(f"{clause.before} {clause.surface}") is not None


def _against(clause: Clause, match: re.Match[str]) -> Found:
    """What the customer may say to a new sub-processor."""
    words = clause.surface
    if not is_of_subprocessors(clause) and not re.search(
        r"data processor|data[- ]protection|vendor CUSTOMER add", words
    ):
        return None
    if _NO_OBJECTION.search(words):
        return FALSE
    return TRUE if re.search(r"CUSTOMER|\bclient\b|\bbank\b|\bagency|\bcontroller", words) else None


EXTRACTORS = (
    Extractor(
        term=TermDefinition(
            "data.subprocessor_objection",
            Kind.FLAG,
            Better.TRUE,
            "May the customer object to a new sub-processor?",
            act=Act.CUSTOMERS_RIGHT,
        ),
        triggers=TRIGGERS,
        speaks_of=Subject(
            SUBPROCESSORS,
            "object*|oppose|refus*|veto|reject|consent|approv*|disapprov*|permission|authori[sz]*",
            within=110,
            unless="confidential information",
        ),
        accept=(
            Pattern(
                "the customer may object",
                r"(?:CUSTOMER|controller|data exporter)<80>"
                r"(?:<may>|<shall>|does|has|to|reasonably|legitimately|timely|not)\b<80>\bobject(?:s|ing|ion|ions)?"
                r"\b",
                _given,
            ),
            Pattern(
                "the customer's objection",
                r"(?:CUSTOMER's|any|such|receives? an?|reasonable|written|no|of) (?:\w+ ){0,3}objections?\b|"
                r"\bobjections? (?:to|against|regarding) (?:\w+ ){0,4}(?:sub-?\s?processors?|sub-?contractors?)\b",
                _given,
            ),
            Pattern(
                "a right to object, in a list on new ones",
                rf"\b(?:new|additional|changes (?:of|to|in)) (?:the )?{SUB}[^.;|]{{0,20}}:\W*"
                r"(?:CUSTOMER's )?(?:right|opportunity) (?:to object|of objection)\b",
                _given,
            ),
            Pattern(
                "object, says the vendor",
                r"\A\W*(?:please |and )?object(?:,| (?:to|within|in|by) )",
                _given_just_before,
            ),
            Pattern(
                "how to object",
                r"\A\W*(?:\d[\d.]* )?(?:in order )?to object to (?:(?:a|an|any|the|our|VENDOR's|new|additional|proposed|such|added) )*"
                rf"{SUB}(?!')<60>\b(?:please )?(?:contact|write|e-?mail|notify|send|tell|let VENDOR|use|submit|reply|CUSTOMER (?:may|can|must|should))\b",
                _given,
            ),
            Pattern(
                "who does not like a new one says so",
                r"\b(?:does|do) not (?:\w+ )?(?:like|want|agree (?:to|with)|approve of|accept) "
                r"(?:(?:VENDOR )?(?:to )?"
                f"(?:use|using|the use of|engage|a|an|any|the|VENDOR's|new|additional|such|proposed) )*{SUB}(?!')"
                r"<40>\b(?:let VENDOR know|tells? VENDOR|writes? to VENDOR|notif(?:y|ies) VENDOR|contacts? VENDOR)"
                r"\b",
                _given,
            ),
            Pattern(
                "told of a new one, with a right to object",
                rf"VENDOR (?:<shall>|\w+s\b|notif\w+|inform\w*)<200>{SUB}<160>\b(?:with|including|together with|subject to|and) (?:a|the|an|CUSTOMER's) "
                r"(?:(?:right|opportunity|possibility|option|chance) (?:to|of) object|right of objection)",
                _given,
            ),
            Pattern("the customer objects", r"CUSTOMER (?:\w+ ){0,3}objects?\b", _given),
            Pattern(
                "its use requires consent",
                rf"{SUB}{without('listed|VENDOR may', 120)}\b"
                r"(?:requires?|subject to|needs?|only (?:\w+ ){0,3}?(?:after|with|upon|by|if|when|where)|dependent on|"
                r"conditional (?:up)?on|unless|until|before|without)\b<40>"
                r"(?:CUSTOMER (?:has |have |first |\w+ly )*(?:consent|approv|agree|authori[sz])\w*|"
                r"(?:consent|approval|authori[sz]ation|permission|agreement|approved|authori[sz]ed|agreed)"
                r"(?:,? \w+){0,4} (?:of|by|from|to by) CUSTOMER|"
                r"CUSTOMER's (?:\w+ ){0,4}(?:consent|approval|authori[sz]ation|permission|agreement))",
                _given,
                weight=-1,
            ),
            Pattern(
                "allowed only if the customer agrees",
                rf"(?:{SUB}|sub-?contract\w*)<80>\bonly (?:\w+ )?"
                r"(?:permitted|permissible|allowed|admissible|possible|lawful)\b<30>"
                r"\b(?:if|where|when|with|upon|after|once|insofar as)\b<30>CUSTOMER(?:'s)?\b<30>"
                r"(?:consent|approv|authori[sz]|agree|permi)\w*",
                _given,
                weight=-1,
            ),
            Pattern(
                "prior consent",
                rf"(?:\A(?=[^|:]{{0,60}}[:|])|\A\W*(?:- )?for (?:any|each|every|an?|all) (?=[^|]{{0,160}}\b(?:required|"
                rf"needed|necessary|obtained)\b)|"
                rf"(?:not|only|without)\b)<120>(?:{SUB}|sub-?contract\w*)<160>"
                r"(?<!VENDOR's )(?<!VENDOR's prior )(?:prior|specific|express|written) (?:\w+ ){0,3}"
                r"(?:consent|authori[sz]ation|approval|permission)(?! (?:of|from|by) VENDOR)",
                _given,
                weight=-1,
            ),
            Pattern(
                "only those that the customer has approved",
                rf"\b(?:not|never|only)\b<60>{SUB} (?:(?:to|of|for) which|that|which|whom|for whom) CUSTOMER has "
                r"(?:not )?(?:\w+ )?(?:agreed|consented|approved|accepted|authori[sz]ed)\b",
                _given,
                weight=-1,
            ),
            Pattern(
                "not without prior consent",
                r"(?:without|only with|subject to|upon|obtain\w*)\b<40>(?:prior|specific|express|written) "
                rf"(?:\w+ ){{0,3}}(?:consent|authori[sz]ation|approval|permission)<160>{SUB}",
                _given,
                weight=-1,
            ),
            Pattern(
                "not against the customer's will",
                rf"(?:\bno|\bnot|\bnever)\b(?=[^.;|]{{0,160}}{SUB})<120>\bagainst CUSTOMER's "
                r"(?:will|wish(?:es)?|objection)",
                _given,
                weight=-1,
            ),
            Pattern(
                "silence counts as consent",
                r"(?:\b(?:silence|no (?:response|reply|reaction)|absence of|fail(?:s|ure|ing)? to|"
                rf"(?:does|do|did) not (?:respond|react|reply|object|answer)|unless CUSTOMER)\b<160>{_DEEMED}|"
                rf"{_DEEMED}<60>\b(?:unless|if) CUSTOMER<40>(?:not|within|object)\b)",
                lambda clause, match: TRUE if _of_a_change(clause) else None,
                weight=-2,
            ),
            Pattern(
                "the matters of objecting together",
                together(
                    NEW_ONE,
                    rf"{_AGAINST}|{_LEAVE_FIRST}|{_ON_LEAVE}",
                    without=r"object code|"
                    r"VENDOR (?:may|can|(?:has|reserves) the right to) (?:\w+ ){0,2}"
                    r"(?:object|reject|veto|oppose|refuse)|warrants|data subjects? (?:has|have) objected|"
                    r"terms of (?:this|the) agreement change|price|invoice",
                ),
                _against,
                weight=-3,
            ),
            Pattern(
                "no right to object",
                _REFUSED,
                lambda clause, match: FALSE if is_of_subprocessors(clause) else None,
                weight=1,
            ),
        ),
        reject=(
            Pattern(
                "rights that another agreement gives",
                r"\bcontractual\b<40>\brights?\b|"
                r"\brights? (?:as )?(?:described|set out|set forth|provided|granted) (?:in|by|under) "
                r"(?:their|its|CUSTOMER's|the applicable) (?:\w+ ){0,2}(?:agreement|contract)",
            ),
            Pattern(
                "leave for another act than engaging somebody",
                rf"\A(?!.*(?:{_ENGAGED}))"
                r"(?:\W*(?:[\d.]+ )?(?:the |a |any |each |every |such |all )*sub-?(?:\s?process|"
                r"contract)ors? (?:\w+ly |hereby )?"
                r"(?:undertakes?|agrees?|commits?|shall|must|will|may|is|are)\b(?! (?:not |only )*be\b)|"
                r".*\bnot (?:\w+ly )?(?:creat|mak|disclos|publish|cop|use|transfer|mov|export)\w*\b"
                rf"(?:(?!{SUB})[^.;|]){{0,160}}\bwithout\b)",
            ),
            Pattern(
                "no leave is needed",
                rf"\A(?!.*{_AGAINST})(?:(?:(?!\b(?:not|never|nor|no|nobody|none|neither|cannot|only|unless)\b|n't\b)"
                r"[^;|])*?\bwithout\b[^.;|]{0,40}?"
                rf"(?:\bCUSTOMER(?:'s)?\b(?: \w+){{0,3}} {_AGREEMENT}|"
                f"{_AGREEMENT} (?:of|by|from) CUSTOMER)|"
                rf".*\bno (?:\w+ ){{0,2}}{_AGREEMENT} (?:of|by|from) CUSTOMER\b[^.;|]{{0,20}}"
                r"\b(?:is|are|be) (?:required|needed|necessary)|"
                r".*\b(?:consent|approval|authori[sz]ation|permission|agreement)"
                r"\b[^.;|]{0,60}\bnot (?:\w+ )?(?:required|needed|necessary))",
            ),
            Pattern(
                "other objections",
                r"object(?:[- ](?:lock|stor)\w*| code| to (?:the )?(?:transfer|jurisdiction|processing of|venue|audit))|"
                r"third-party beneficiary",
            ),
        ),
    ),
)
