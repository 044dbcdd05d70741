"""data.subject_requests — the vendor helps the customer answer requests of data subjects.

Accepted: "shall assist the Controller in responding to requests for exercising the data subject's
rights", "will promptly forward any data subject request to Customer", "are handed on to Customer", "the Services let you respond
to consumer requests"; false: "under no obligation to help with data subject requests".
Rejected: lists of internal processes without a duty, the customer's own duty, requests of
authorities, how individuals may write to the vendor about its own website.
"""

from __future__ import annotations

import re

from contract_check.extractors.data.customer_data import without
from contract_check.extractors.data.requests_about_data import NAMED, PERSON, REQUEST, SOMEONE, if_about_data
from contract_check.extractors.data.requests_in_any_words import ASKS, HELPS, SOMEBODY, helped_in_any_words
from contract_check.extractors.framework import FALSE, TRUE, Extractor, Found, Pattern
from contract_check.extractors.subject import AnyOf, Subject
from contract_check.language.clauses import Clause
from contract_check.language.wording import together, words
from contract_check.model.late_pattern import late_pattern
from contract_check.model.term import Better, Kind, TermDefinition

_HELP = (
    r"\b(?:assist(?:s|ance|ing)?|help(?:s|ing)?|support(?:s|ing)?|cooperat\w+|co-operat\w+|enabl(?:e|es|ing)|"
    r"aid(?:s|ing)?|facilitat\w+|provid(?:e|es|ing)|notif(?:y|ies|ying)|inform(?:s|ing)?|tells?|alerts?|"
    r"lets? CUSTOMER know|forward(?:s|ing)?|plac(?:e|es) at CUSTOMER's disposal|puts? at CUSTOMER's disposal|"
    r"redirect(?:s|ing)?|refer(?:s)?|pass(?:es)?|advise|direct|communicate|transmit|relay|"
    # What the vendor itself must do to obey is no help: "may disclose it where this is necessary to comply".
    r"(?<!necessary to )(?<!needed to )(?<!required to )(?<!in order to )(?<!so as to )(?:respond|comply)|"
    r"make available|allow(?:s|ing)?|implement\w*|"
    r"(?:send|transfer|hand|deliver|route|escalate|submit)(?:s|ring|ing)? (?:on |over )?"
    r"(?:it|them|(?:the|any|such|all|each) (?:\w+ ){0,3}requests?))\b"
)
# "… are forwarded to Customer".
_SENT_ON = (
    r"[^|]{0,160}?\b(?:(?:is|are|be|been)|(?:not|never)\b[^|]{0,60}? but(?: instead)?) (?:\w+ly )?"
    r"(?:forwarded|passed|handed|relayed|routed|redirected|referred|sent|transmitted|notified|"
    r"communicated|directed|reported)\b[^|]{0,30}?\bCUSTOMER\b"
)
_NO = r"CUSTOMER (?:shall|will|must|is (?:solely )?responsible)"
# "Complaints must be sent to the Customer": whoever complains is told where.
_TO_BE_SENT = late_pattern(
    r"\b(?:must|should|are to|is to) be (?:\w+ly )?(?:sent|directed|addressed|communicated|submitted)"
    r"\b|"
    r"\bby (?:the )?data[- ]subjects?\W*\Z"
)


def _passed_on(clause: Clause, match: re.Match[str]) -> Found:
    """Requests that reach the vendor, and not where people have to send theirs."""
    if "VENDOR" not in clause.surface and _TO_BE_SENT.search(clause.surface):
        return None
    return if_about_data(clause, match)


_ANSWER = r"(?:respond|reply|answer|comply|fulfil\w*|meet|address|handle|satisfy|deal with|process)"

EXTRACTORS = (
    Extractor(
        term=TermDefinition(
            "data.subject_requests",
            Kind.FLAG,
            Better.TRUE,
            "Does the vendor help the customer answer requests of data subjects?",
        ),
        triggers=words(
            "data subject|data-subject|dsar|individual|consumer request|consumer's request|consumers' request|"
            "their personal data|their personal information|consumers’ request|consumer rights|"
            "natural person|person concerned|persons concerned|affected person|chapter iii|privacy rights|"
            "subject access|subject request|persons whose|person whose|affected part|persons affected|"
            "registered person|rectification|erasure|portability|privacy request|one of your users|"
            "about their data|of their data|erase their|correct their|see their|about personal data|student data|"
            "student record|pupil record|education record|articles 15|articles 12|data principal|accounting of|"
            "exercises rights|exercise rights|exercise of rights|their rights|whose data|person to whom|"
            "guest|pupil|patient asks|employee asks|access request|your users ask|164.52|designated record set"
        ),
        speaks_of=AnyOf(
            Subject(
                "data subjects?|subjects?|individuals?|consumers?|subject's|persons? (concerned|affected)|affected persons?|people whose|data principals?",
                "requests?|rights?|inquir*|complaints?|enquir*",
                (
                    "assist*|help*|support*|cooperat*|co-operat*|forward*|respon*|notif*|enabl*|fulfil*|inform*|provid*|"
                    "pass*|redirect*|handl*|answer*|refer*|measures|hand(ed)? (on|over)"
                ),
                unless="breach*|arbitrat*|third[- ]party beneficiar*|may lodge|consumer affairs|individual and separate|anyone's|law enforcement",
            ),
            Subject(
                (
                    "data subjects?|persons? (concerned|affected)|affected persons?|people whose|persons whose|someone whose|data principals?|dsars?|"
                    "(individual|access|deletion|erasure|privacy) (access|requests)|CUSTOMER's (\\w+ )?users|registered persons?"
                ),
                "claims|access|rectif*|erasure|deletion|correct*|enquir*|asks?|requests?|dsars?|writes",
                "assist*|help*|support*|forward*|refer*|redirect*|pass*|send*|answer*|respond|repl(y|ies)|let CUSTOMER know|repl(y|ies)",
                within=150,
                unless="breach*|categor*|third[- ]party beneficiar*|support (ticket|request)s?|law enforcement",
            ),
        ),
        accept=(
            Pattern(
                "the vendor helps",
                rf"VENDOR{SOMEONE}{without('not |' + _NO, 160)}(?:<shall>|agrees|reasonabl[ey]|promptly|\w+s\b)?"
                f"{without('not (?!limited)|' + _NO, 100)}{_HELP}{without(_NO, 260)}{REQUEST}",
                if_about_data,
                weight=1,
            ),
            Pattern(
                "on a request, the vendor helps",
                f"{REQUEST}{without(_NO, 260)}VENDOR{without('not |' + _NO, 80)}{_HELP}<120>"
                r"(?:CUSTOMER|controller|request|it|them)",
                if_about_data,
                weight=1,
            ),
            Pattern(
                "on a request, it helps",
                rf"VENDOR{SOMEONE}<80>{REQUEST}{without(_NO, 200)}\bit "
                rf"(?:(?:shall|will|must)(?! not\b){without('not ', 60)}{_HELP}|"
                r"(?:\w+ly )?(?:forwards?|passes|sends|refers|redirects|informs|notifies|tells|transmits|"
                r"assists|helps|supports)\b)",
                if_about_data,
                weight=1,
            ),
            Pattern(
                "help for the customer",
                rf"{_HELP}{SOMEONE}{without('not |' + _NO, 60)}(?:to |the )?CUSTOMER{without(_NO, 240)}{REQUEST}",
                if_about_data,
            ),
            Pattern(
                "the customer is helped",
                r"CUSTOMER (?:shall|will|is|are)\b(?: be)? (?:\w+ )?"
                f"(?:assisted|supported|helped|informed|notified) by VENDOR{without('not ', 120)}{REQUEST}",
                if_about_data,
            ),
            Pattern(
                "the customer is told of requests",
                rf"VENDOR{SOMEONE} <shall><60>(?:notif|inform|forward|refer|pass|redirect|advise)<200>{REQUEST}",
                if_about_data,
            ),
            Pattern(
                "a data subject turns to the vendor",
                rf"\b{PERSON}<40>\b(?:contacts?|approach\w*|turns?|address\w*|asserts?|appl(?:y|ies)|writes?|"
                r"submits?|makes?|sends?|exercises?)\b<80>VENDOR<80>"
                r"(?:forward|refer|inform|notif|direct|redirect|pass|support|assist|let CUSTOMER|tell)\w*",
                if_about_data,
            ),
            Pattern(
                "requests are passed on",
                rf"{REQUEST}{_SENT_ON}",
                _passed_on,
            ),
            Pattern(
                "the service lets the customer answer",
                r"\b(?:services?|platform|product|software|tools?|features?|functionality|dashboard|controls)"
                rf"\b{without('not |' + _NO, 120)}\bCUSTOMER (?:can|may|is able to|are able to|in a position to) "
                rf"(?:\w+ )?{_ANSWER}\b<60>{REQUEST}",
                if_about_data,
            ),
            Pattern(
                "the customer can answer with what the service offers",
                r"\bCUSTOMER (?:can|may|is able to|are able to) (?:\w+ )?(?:use|access|employ|rely on)\b<60>\b"
                r"(?:services?|platform|product|software|tools?|features?|functionality|functions|dashboard|"
                rf"controls|interface|console)\b<40>\bto (?:\w+ )?{_ANSWER}\b<60>{REQUEST}",
                if_about_data,
            ),
            Pattern(
                "the customer is given the means to answer",
                rf"\bVENDOR\b{without('not |' + _NO, 120)}\bCUSTOMER (?:can|may|is able to|are able to|to)\b<100>"
                r"\bto (?:\w+ )?(?:respond|reply|answer|comply|fulfil\w*|meet|address|handle|satisfy|deal with)"
                rf"\b<60>{REQUEST}",
                if_about_data,
            ),
            Pattern(
                "help is given",
                rf"\b(?:assistance|help|support|cooperation)\b<30>\b(?:with|in|for|regarding)\b<60>{REQUEST}<60>"
                r"(?:\b(?:is|are|shall be|will be) (?:\w+ )?(?:provided|given|rendered|available|included|offered)"
                r"\b|[:|] ?(?:yes|included|provided))",
                if_about_data,
            ),
            Pattern(
                "not answered but passed on",
                rf"{REQUEST}<200>(?:(?:shall|will|must|may) (?:not|only)|<will_not>) (?:\w+ ){{0,2}}"
                r"(?:respond|reply|answer|act)<160>(?:other than|except|but|and|unless|without)\b<80>"
                r"(?:direct|refer|inform|notif|forward|redirect|advise|instruct|pass)",
                if_about_data,
            ),
            Pattern(
                "help with the requests that the heading or the sentence before names",
                r"VENDOR (?:(?:[\w ,()]{0,160}? and )?<shall> (?:\w+ ){0,2}(?:assist|help|support|cooperate)|"
                r"(?:is here to |<shall> )?(?:gives?|provides?|offers?|lends?)\b<60>"
                r"\b(?:assistance|help|support|cooperation))<140>\b(?:requests?|respond\w*|reply\w*|answer\w*)\b",
                lambda clause, match: TRUE if NAMED.search(f"{clause.before} {clause.heading}") else None,
            ),
            Pattern(
                "the requests that the heading or the sentence before names are passed on",
                r"VENDOR <shall>(?! not\b)<30>\b"
                r"(?:notify|inform|tell|forward|refer|pass|redirect|send|transmit|direct)\b<60>"
                r"\b(?:any|the|such|each|every|all|these|those) (?:\w+ ){0,2}"
                r"(?:requests?|complaints?|enquir(?:y|ies)|inquir(?:y|ies))\b",
                lambda clause, match: (
                    TRUE if NAMED.search(f"{clause.before} {clause.heading}") and "CUSTOMER" in clause.surface else None
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
            Pattern("no help", rf"VENDOR <no_duty><40>(?:assist|help|respond|support)<160>{REQUEST}", FALSE),
            Pattern(
                "the customer answers alone",
                rf"{REQUEST}<60>\b(?:must|shall|will|are to|have to) be "
                r"(?:handled|answered|addressed|dealt with|fulfilled|met|responded to) "
                r"(?:solely |exclusively |directly |only )*by CUSTOMER"
                r"\b(?: (?:alone|directly|itself|themselves|only)\b)",
                FALSE,
                weight=-5,
            ),
            Pattern(
                "the matters of requests together",
                together(SOMEBODY, ASKS, HELPS + r"|[:|] ?not provided"),
                helped_in_any_words,
                weight=-3,
            ),
        ),
        reject=(
            Pattern(
                "the vendor's own visitors",
                r"(?:to exercise|if you (?:wish|want)|CUSTOMER (?:has|have) the right)<100>"
                r"(?:contact|email|e-mail|write)(?!s? (?:to )?CUSTOMER\b)|"
                r"\bon VENDOR's own (?:\w+ )?(?:web)?site\b",
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
                rf"notif\w+ (?:the |any |all |each )*(?:affected )?{PERSON}[^.;|]{{0,60}}\b(?:breach|incident)",
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
