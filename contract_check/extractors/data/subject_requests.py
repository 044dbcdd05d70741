"""data.subject_requests — the vendor helps the customer answer requests of data subjects.

Accepted: "shall assist the Controller in responding to requests for exercising the data subject's
rights", "will promptly forward any data subject request to Customer", "the Services let you respond
to consumer requests".
Rejected: lists of internal processes without a duty, the customer's own duty, requests of
authorities, how individuals may write to the vendor about its own website.
"""

from __future__ import annotations

import re

from contract_check.extractors.data.customer_data import without
from contract_check.extractors.framework import FALSE, TRUE, Extractor, Found, Pattern
from contract_check.language.clauses import Clause
from contract_check.language.wording import compile_pattern, together, words
from contract_check.model.term import Better, Kind, TermDefinition

_PERSON = (
    r"(?:data[- ](?:subjects?|principals?)'?s?|"
    r"(?:someone|anyone|anybody|people|a person) whose (?:personal )?(?:data|information)|individuals?'?s?|"
    r"consumers?'?s?|natural persons?|end users?|affected (?:persons?|parties|individuals)|"
    r"persons? (?:concerned|affected)|persons? whose (?:personal )?(?:data|information)|"
    r"(?:registered|concerned) persons?|those concerned)"
)
_ASK = (
    r"(?:requests?|rights?|enquir(?:y|ies)|inquir(?:y|ies)|complaints?|queries|claims?|applications?|demands?|dsars?)"
)
_REQUEST = (
    rf"(?:\b{_PERSON}\b[^|.;]{{0,60}}?\basks?\b[^|.;]{{0,30}}?"
    r"\b(?:access|delet\w+|eras\w+|correct\w*|cop(?:y|ies))|"
    rf"\b{_PERSON}\b<80>\b{_ASK}\b|"
    rf"\b{_ASK}\b<100>\b{_PERSON}\b|"
    r"\bdsars?\b|"
    r"\bsubject(?:'s)? (?:access |rights? )requests?|"
    r"\b(?:access|rectification|erasure|deletion|portability|correction)"
    r"(?:,? (?:(?:and|or) )?\w+){0,4} requests?\b|"
    r"\b(?:asks?|asking|request(?:s|ed)?) (?:for |to )?(?:\w+ ){0,3}"
    r"(?:access|delet\w+|eras\w+|correct\w*)\b[^|.;]{0,40}(?:personal data|their data)|"
    rf"\brequested by (?:\w+ ){{0,2}}{_PERSON}|"
    r"\b(?:respond|repl|answer)\w* (?:to )?(?:the |any )?"
    r"(?:data subjects?|affected persons?|individuals)\b|"
    rf"\b(?:access|erasure|deletion|rectification) requests?\b<60>{_PERSON}|"
    r"\brights? (?:of|to)(?: data)? (?:access|rectification|erasure|correction)\b|"
    r"\bchapter iii\b|"
    r"\b(?:obligations?|duties) (?:towards?|vis-à-vis|to|owed to) (?:the |its |all |affected )*"
    + _PERSON
    + r"\b[^|.;]{0,60}\b(?:access|correction|rectification|erasure|deletion|portability)\b|"
    r"\bprivacy (?:rights )?requests?|"
    r"\baccounting (?:of|for) disclosures\b|"
    r"\bindividual access (?=to\b|and\b|\Z|requests?\b)|"
    r"\bindividual access\Z|"
    r"\bindividuals?(?:'s?)? (?:right of )?access\b[^|.;]{0,30}\bamendment|"
    r"\brequests? for (?:\w+ ){0,2}"
    r"(?:access|rectification|erasure|deletion|correction|portability|restriction)\b[^|.;]{0,30}"
    r"\b(?:rectif|eras|correct|delet|portab|restrict|access)\w*|"
    r"\brequests? (?:under|pursuant to|according to|within the meaning of) "
    r"(?:art\.|articles?|arts\.) ?1[2-9]|"
    r"\bexercis\w+ (?:of )?(?:\w+ ){0,3}rights)"
)
_HELP = (
    r"\b(?:assist(?:s|ance|ing)?|help(?:s|ing)?|support(?:s|ing)?|cooperat\w+|co-operat\w+|enabl(?:e|es|ing)|"
    r"aid(?:s|ing)?|facilitat\w+|provid(?:e|es|ing)|notif(?:y|ies|ying)|inform(?:s|ing)?|tells?|alerts?|"
    r"lets? CUSTOMER know|forward(?:s|ing)?|plac(?:e|es) at CUSTOMER's disposal|puts? at CUSTOMER's disposal|"
    r"redirect(?:s|ing)?|refer(?:s)?|pass(?:es)?|advise|direct|communicate|transmit|relay|respond|comply|"
    r"make available|allow(?:s|ing)?|implement\w*|"
    r"(?:send|transfer|hand|deliver|route|escalate|submit)(?:s|ring|ing)? (?:on |over )?"
    r"(?:it|them|(?:the|any|such|all|each) (?:\w+ ){0,3}requests?))\b"
)
# "… are forwarded to Customer".
_SENT_ON = (
    r"[^|]{0,160}?\b(?:(?:is|are|be|been)|(?:not|never)\b[^|]{0,60}? but(?: instead)?) (?:\w+ly )?"
    r"(?:forwarded|passed|redirected|referred|sent|transmitted|notified|communicated|directed|reported)"
    r"\b[^|]{0,30}?\bCUSTOMER\b"
)
_NAMED = compile_pattern(_REQUEST)
_NO = r"CUSTOMER (?:shall|will|must|is (?:solely )?responsible)"

_ABOUT_DATA = re.compile(
    r"\b(?:gdpr|access,? (?:amendment,? )?(?:and|or) (?:an )?(?:amendment|accounting)|hipaa|"
    r"business associate|accounting of disclosures|data[- ]principals?|dsars?|chapter iii|"
    r"articles? 1[2-9]|subject access|(?:registered|affected|concerned) persons?|"
    r"persons? (?:affected|concerned)|rectification|portability|erasure|data|personal|privacy|"
    r"consumers?'?s? (?:rights?|requests?))\b"
)


_OPENING = 400  # characters in which a paper says what it is about
_PRIVACY_PAPER = re.compile(
    r"\b(?:data (?:processing|protection|privacy)|dpa|privacy (?:addendum|annex|terms)|"
    r"processing of personal data|business associate (?:agreement|addendum|contract))\b"
)


def _given(clause: Clause, match: re.Match[str]) -> Found:
    """Individuals may ask for many things; only what concerns data counts."""
    opening = clause.document.text[:_OPENING].lower()
    return TRUE if _ABOUT_DATA.search(clause.surface) or _PRIVACY_PAPER.search(opening) else None


# "Complaints must be sent to the Customer": whoever complains is told where.
_TO_BE_SENT = re.compile(
    r"\b(?:must|should|are to|is to) be (?:\w+ly )?(?:sent|directed|addressed|communicated|submitted)"
    r"\b|"
    r"\bby (?:the )?data[- ]subjects?\W*\Z"
)


def _passed_on(clause: Clause, match: re.Match[str]) -> Found:
    """Requests that reach the vendor, and not where people have to send theirs."""
    return None if "VENDOR" not in clause.surface and _TO_BE_SENT.search(clause.surface) else _given(clause, match)


# The matters in other words: someone whose data it is, what they ask for, and the vendor's part in the answer.
_SOMEBODY = (
    rf"(?:{_PERSON}|\bdata principals?|\bperson to whom|\b(?:a|any|some) persons? (?=asks?|requests?|whose)|"
    r"\brequests? under art(?:icles?|s?\.) ?1[2-9]|"
    r"\b(?:one|any) of (?:CUSTOMER's|its|their|the CUSTOMER's) "
    r"(?:users|customers|employees|guests|patients|pupils)|\bpupils?\b|\bguests?'?s?\b|\bpatients?\b|"
    r"\bsubject access|\bdata[- ]subjects?)"
)
_ASKS = (
    r"(?:\brequests?\b|\basks?\b|\brights\b|\bcop(?:y|ies) of their|\bturns? to|\barticles? 1[2-9]|\bin answer to|"
    r"\baccess request)"
)
_HELPS = (
    r"(?:\bassist\w*|\bhelps?\b|\bhelping\b|\bsuppl(?:y|ies)\b|\bsupports?\b|\bextracts?\b|"
    r"\bsearch(?:es)?\b|\bcarry out\b|\bcarries out\b|\battended to by|\bprovides? (?:the )?data|"
    r"\bsends? (?:the request )?on\b|\bpass(?:es)? (?:it|them|the request)|"
    r"\bgives? (?:it|them) to CUSTOMER|\b(?:goes|go) to CUSTOMER\b|\blends? a hand|\bgathers?\b|"
    r"\blet CUSTOMER\b|\blets CUSTOMER\b|\bblocks or erases)"
)
_NOT_HELP = re.compile(
    r"CUSTOMER (?:shall|will|must)\b(?![^.;|]{0,200}VENDOR)|\bCUSTOMER's rights\b|"
    r"\bCUSTOMER may (?:exercise|request|ask)|process(?:es)? for|export|entity|civil code|complaint|"
    r"automates|intake|consumer rights notice|breach|incident|court|authority requests|clinical|"
    r"consent form|lodge|complaint with"
)
_HELP_DENIED = re.compile(
    rf"(?:\bno\b|\bnot\b)[^.;|]{{0,30}}{_HELPS}|[:|] ?(?:not (?:provided|offered|included)|no\b|none\b)|"
    r"<no_duty>".replace("|<no_duty>", "")
)


def _helped(clause: Clause, match: re.Match[str]) -> Found:
    """Whether the vendor takes part in answering, in whichever words."""
    words = clause.surface
    if _NOT_HELP.search(words):
        return None
    if _HELP_DENIED.search(words) and not re.search(r"not (?:itself )?(?:answer|respond)|other than|cannot", words):
        return FALSE if "VENDOR shall" not in words and re.search(r"[:|] ?(?:not|no)", words) else None
    if not re.search(rf"{_SOMEBODY}[^.;|]{{0,80}}{_ASKS}|{_ASKS}[^.;|]{{0,80}}{_SOMEBODY}", words):
        return None
    data = re.search(
        r"data[- ](?:subject|principal)|personal (?:data|information)|privacy|gdpr|subject access|"
        r"\barticles 1[2-9]|correction|erasure|of their data|individual's rights|access request",
        words,
    )
    return TRUE if data else None


# Looks ahead for the person before the costly search begins.
_SOMEONE = (
    r"(?=[^|]{0,600}?(?:subject|principal|whose (?:personal )?(?:data|info)|accounting of|individual|consumer|"
    r"natural person|concerned|end user|affected person|dsar|chapter iii|privacy rights|"
    r"registered person|affected part|persons? affected|persons? whose|"
    r"(?:subject|access|deletion|correction|privacy) requests?|rectification|erasure|"
    r"portability|their (?:personal )?data))"
)

EXTRACTORS = (
    Extractor(
        term=TermDefinition(
            "data.subject_requests",
            Kind.FLAG,
            Better.TRUE,
            "Does the vendor help the customer answer requests of data subjects?",
        ),
        triggers=words(
            "data subject|data-subject|dsar|individual|consumer request|consumer's request|consumer rights|"
            "natural person|person concerned|persons concerned|affected person|chapter iii|privacy rights|"
            "subject access|subject request|persons whose|person whose|affected part|persons affected|"
            "registered person|rectification|erasure|portability|privacy request|one of your users|"
            "about their data|of their data|articles 15|articles 12|data principal|accounting of|"
            "exercises rights|exercise rights|exercise of rights|their rights|whose data|person to whom|"
            "guest|pupil|access request|your users ask|164.52|designated record set"
        ),
        accept=(
            Pattern(
                "the vendor helps",
                rf"VENDOR{_SOMEONE}{without('not |' + _NO, 160)}(?:<shall>|agrees|reasonabl[ey]|promptly|\w+s\b)?"
                f"{without('not (?!limited)|' + _NO, 100)}{_HELP}{without(_NO, 260)}{_REQUEST}",
                _given,
                weight=1,
            ),
            Pattern(
                "on a request, the vendor helps",
                f"{_REQUEST}{without(_NO, 260)}VENDOR{without('not |' + _NO, 80)}{_HELP}<120>"
                r"(?:CUSTOMER|controller|request|it|them)",
                _given,
                weight=1,
            ),
            Pattern(
                "on a request, it helps",
                rf"VENDOR{_SOMEONE}<80>{_REQUEST}{without(_NO, 200)}\bit "
                rf"(?:(?:shall|will|must)(?! not\b){without('not ', 60)}{_HELP}|"
                r"(?:\w+ly )?(?:forwards?|passes|sends|refers|redirects|informs|notifies|tells|transmits|"
                r"assists|helps|supports)\b)",
                _given,
                weight=1,
            ),
            Pattern(
                "help for the customer",
                rf"{_HELP}{_SOMEONE}{without('not |' + _NO, 60)}(?:to |the )?CUSTOMER{without(_NO, 240)}{_REQUEST}",
                _given,
            ),
            Pattern(
                "the customer is helped",
                r"CUSTOMER (?:shall|will|is|are)\b(?: be)? (?:\w+ )?"
                f"(?:assisted|supported|helped|informed|notified) by VENDOR{without('not ', 120)}{_REQUEST}",
                _given,
            ),
            Pattern(
                "the vendor passes on what it does not answer",
                rf"VENDOR{_SOMEONE}{without(_NO, 80)}{_REQUEST}{without(_NO, 60)}\b(?:but|and|instead)\b<30>"
                r"\b(?:forward|pass|refer|direct|send|transmit|notif|inform|relay)\w*\b<40>"
                r"(?:\bit\b|\bthem\b|CUSTOMER)",
                _given,
            ),
            Pattern(
                "the customer is told of requests",
                rf"VENDOR{_SOMEONE} <shall><60>(?:notif|inform|forward|refer|pass|redirect|advise)<200>{_REQUEST}",
                _given,
            ),
            Pattern(
                "a data subject turns to the vendor",
                rf"\b{_PERSON}<40>\b(?:contacts?|approach\w*|turns?|address\w*|asserts?|appl(?:y|ies)|writes?|"
                r"submits?|makes?|sends?|exercises?)\b<80>VENDOR<80>"
                r"(?:forward|refer|inform|notif|direct|redirect|pass|support|assist|let CUSTOMER|tell)\w*",
                _given,
            ),
            Pattern(
                "requests are passed on",
                rf"{_REQUEST}{_SENT_ON}",
                _passed_on,
            ),
            Pattern(
                "the service lets the customer answer",
                r"\b(?:services?|platform|product|software|tools?|features?|functionality|dashboard|controls)"
                rf"\b{without('not |' + _NO, 120)}\bCUSTOMER (?:can|may|is able to|are able to|in a position to) "
                r"(?:\w+ )?(?:respond|reply|answer|comply|fulfil\w*|meet|address|handle|satisfy|deal with|process)"
                rf"\b<60>{_REQUEST}",
                _given,
            ),
            Pattern(
                "the customer can answer with what the service offers",
                r"\bCUSTOMER (?:can|may|is able to|are able to) (?:\w+ )?(?:use|access|employ|rely on)\b<60>\b"
                r"(?:services?|platform|product|software|tools?|features?|functionality|functions|dashboard|"
                r"controls|interface|console)\b<40>\bto (?:\w+ )?"
                r"(?:respond|reply|answer|comply|fulfil\w*|meet|address|handle|satisfy|deal with|process)\b<60>"
                f"{_REQUEST}",
                _given,
            ),
            Pattern(
                "the customer is given the means to answer",
                rf"\bVENDOR\b{without('not |' + _NO, 120)}\bCUSTOMER (?:can|may|is able to|are able to|to)\b<100>"
                r"\bto (?:\w+ )?(?:respond|reply|answer|comply|fulfil\w*|meet|address|handle|satisfy|deal with)"
                rf"\b<60>{_REQUEST}",
                _given,
            ),
            Pattern(
                "help is given",
                rf"\b(?:assistance|help|support|cooperation)\b<30>\b(?:with|in|for|regarding)\b<60>{_REQUEST}<60>"
                r"(?:\b(?:is|are|shall be|will be) (?:\w+ )?(?:provided|given|rendered|available|included|offered)"
                r"\b|"
                r"[:|] ?(?:yes|included|provided))",
                _given,
            ),
            Pattern(
                "not answered but passed on",
                rf"{_REQUEST}<200>(?:(?:shall|will|must|may) (?:not|only)|<will_not>) (?:\w+ ){{0,2}}"
                r"(?:respond|reply|answer|act)<160>(?:other than|except|but|and|unless|without)\b<80>"
                r"(?:direct|refer|inform|notif|forward|redirect|advise|instruct|pass)",
                _given,
            ),
            Pattern(
                "help with the requests that the heading or the sentence before names",
                r"VENDOR (?:(?:[\w ,()]{0,160}? and )?<shall> (?:\w+ ){0,2}(?:assist|help|support|cooperate)|"
                r"(?:is here to |<shall> )?(?:gives?|provides?|offers?|lends?)\b<60>"
                r"\b(?:assistance|help|support|cooperation))<140>\b(?:requests?|respond\w*|reply\w*|answer\w*)\b",
                lambda clause, match: TRUE if _NAMED.search(f"{clause.before} {clause.heading}") else None,
            ),
            Pattern(
                "the requests that the heading or the sentence before names are passed on",
                r"VENDOR <shall>(?! not\b)<30>\b"
                r"(?:notify|inform|tell|forward|refer|pass|redirect|send|transmit|direct)\b<60>"
                r"\b(?:any|the|such|each|every|all|these|those) (?:\w+ ){0,2}"
                r"(?:requests?|complaints?|enquir(?:y|ies)|inquir(?:y|ies))\b",
                lambda clause, match: (
                    TRUE
                    if _NAMED.search(f"{clause.before} {clause.heading}") and "CUSTOMER" in clause.surface
                    else None
                ),
            ),
            Pattern(
                "what the customer owes its patients under HIPAA",
                f"VENDOR (?:<shall>|agrees to|undertakes to){without('not ', 60)}"
                r"\b(?:provid|mak|giv|furnish|grant|permit)\w*\b<120>"
                r"(?:\bdesignated record sets?\b|\b164\.52[468]\b)",
                TRUE,
                weight=-1,
            ),
            Pattern("no help", rf"VENDOR <no_duty><40>(?:assist|help|respond|support)<160>{_REQUEST}", FALSE),
            Pattern(
                "the customer answers alone",
                rf"{_REQUEST}<60>\b(?:must|shall|will|are to|have to) be "
                r"(?:handled|answered|addressed|dealt with|fulfilled|met|responded to) "
                r"(?:solely |exclusively |directly |only )*by CUSTOMER"
                r"\b(?: (?:alone|directly|itself|themselves|only)\b)",
                FALSE,
                weight=-5,
            ),
            Pattern(
                "the matters of requests together",
                together(_SOMEBODY, _ASKS, _HELPS + r"|[:|] ?not provided"),
                _helped,
                weight=-3,
            ),
        ),
        reject=(
            Pattern(
                "the vendor's own visitors",
                r"(?:to exercise|if you (?:wish|want)|CUSTOMER (?:has|have) the right)<100>"
                r"(?:contact|email|e-mail|write)(?!s? (?:to )?CUSTOMER\b)",
            ),
            Pattern(
                "the customer's help",
                r"\bCUSTOMER (?:<shall>|has to|is to) (?:\w+ ){0,2}(?:assist|help|support|cooperate with|aid) VENDOR\b",
            ),
            Pattern(
                "the vendor is not able to",
                r"\bVENDOR (?:is|are|would be|will be)\b(?: \w+){0,2}? (?:unable|not able|incapable)\b",
            ),
            Pattern(
                "those affected are told of a breach",
                rf"notif\w+ (?:the |any |all |each )*(?:affected )?{_PERSON}[^.;|]{{0,60}}\b(?:breach|incident)",
            ),
            Pattern(
                "notice of breaches",
                r"notif\w+<60>(?:personal data breach|security incident)<200>"
                r"(?:affected (?:data subjects|individuals))",
            ),
            Pattern(
                "clauses for third-party beneficiaries",
                r"third[- ]party beneficiar|compensation|lodge a complaint|"
                r"^(?!.*\b(?:requests? for exercis|(?:respond|repl|answer)\w* (?:to )?(?:\w+ ){0,3}requests)).*"
                r"rights and (?:freedoms|liberties)|warrants? that|liab(?:le|ility) to (?:the )?data subject|"
                r"background check|screening",
            ),
        ),
    ),
)
