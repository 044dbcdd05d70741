"""processing.subprocessor_authorisation — may another processor be engaged, and who has to agree first?

Accepted as `specific`: "shall not engage another processor without the prior written consent of the Controller", "no
sub-processor may be appointed unless the Controller has agreed", "only where the Client has approved it".
As `general`: "gives leave to appoint sub-processors",
"the Customer grants a general written authorisation to engage sub-processors", "Customer agrees that
Provider may engage Sub-processors", "Option 2 (general written authorisation) applies". As `not_required`: the vendor may
engage them without the customer's consent.
Rejected: what a sub-processor may do in its turn, consent to transfers, assignment of the agreement, subcontracting
of work that has nothing to do with personal data.
Source: GDPR Art. 28(2) and 28(3)(d).
"""

from __future__ import annotations

import re

from contract_check.extractors.data.new_subprocessors import HANDED_ON
from contract_check.extractors.framework import Extractor, Found, Parse, Pattern, choice
from contract_check.extractors.processing.matters import AS_ITEM, SUB, SUB_TRIGGERS, UNPLACED, is_about_processing
from contract_check.extractors.subject import SUBPROCESSORS, Subject
from contract_check.language.clauses import Clause
from contract_check.language.wording import together
from contract_check.model.late_pattern import late_pattern
from contract_check.model.term import Better, Kind, TermDefinition

_CONSENT = (
    r"\b(?:consent(?:s|ed)?|authori[sz](?:ation|ed|es)|approv(?:al|ed|es)|permi(?:ssion|tted|ts)|"
    r"agree(?:ment|d|s)|sanction(?:ed)?|sign(?:ed|s)?[- ]off|green light)\b"
)
_ENGAGE = (
    r"\b(?:engag\w+|appoint\w*|us(?:e|es|ed|ing)|involv\w+|commission\w*|retain\w*|hir\w+|employ\w*|"
    r"sub-?contract\w*|assign\w*|enlist\w*|instruct(?:ed)?|delegat\w+|outsourc\w+|disclos\w+|transfer\w*|"
    r"provid\w+|(?:bring|brought)(?: in| on)?|call(?:ed)? (?:in|upon|on)|tak(?:e|en) on|add(?:ed|ing)?|"
    r"work\w* with|entrust\w*|deploy\w*|mandat\w+|select\w*|contract(?:s|ed|ing)? with|pass(?:ed)? on|"
    r"shar(?:e|ed))\b"
)
_NOT = r"(?:shall not|will not|must not|may not|cannot|undertakes not to|agrees not to|does not|do not|not)"
# The condition of a consent, behind a "not" and behind an "only".
_UNLESS = (
    r"\b(?:without|unless|except|before|until|prior to|save|other than|in the absence of|"
    r"(?:if|where) CUSTOMER has not)\b"
)
_IF = r"\b(?:with|after|upon|if|where|when|once|subject to|following|on)\b"


# The customer's consent as a condition, in any construction: "must have Customer's agreement to each sub-processor".
_CUSTOMERS_CONSENT = (
    r"(?:CUSTOMER(?:'s)?(?: (?:has|have|must|first|given|gives?|its|prior|previous|advance|written|specific|"
    f"express|explicit|separate|in writing)){{0,5}} (?!agreement){_CONSENT}|"
    r"CUSTOMER's (?:\w+ ){0,3}(?:agreement|okay|ok)\b|"
    rf"{_CONSENT}(?: \w+){{0,3}}? (?:of|from|by) (?:the )?CUSTOMER)"
)
_CONDITION = (
    r"\b(?:only|must (?:first )?(?:have|obtain)|needs?|requires?|calls? for|presupposes?|subject to|prohibited|"
    r"forbidden|excluded|depends?|dependent|conditional|not|no|never|until|unless|without|exclusively)\b"
)
_BY_THE_VENDOR = (
    r"VENDOR's (?:(?:prior|written|general|specific|express) ){0,3}"
    r"(?:consent|authori[sz]ation|approval|permission|agreement)\b(?! (?:to|with)\b)|"
    r"\b(?:consent|authori[sz]ation|approval|permission)\b(?: (?!CUSTOMER)[\w-]+){0,3}? "
    r"(?:of|from|by) (?:the )?VENDOR\b|"
    r"VENDOR (?:hereby )?(?:grants?|gives?) (?:CUSTOMER|its)\b|"
    r"CUSTOMER (?:may|shall|will|must)<20>\b(?:engage|appoint|use)\b"
)
_NOT_NEEDED = late_pattern(r"VENDOR may (?!not)[^|;]*without CUSTOMER's")
_ANOTHER_MATTER = late_pattern(
    r"\b(?:object\w*|deemed|taken to|transfer\w*|third countr\w+|outside|assign(?:s|ed|ment)?|"
    r"audit\w*|liable|liability|responsible|fees|payment|copies|copy)\b|"
    r"CUSTOMER (?:shall|will|must) not|\bgeneral\w*|\bnot (?:\w+ )?require\w*|"
    r"without (?:\w+ )?(?:requiring|needing)"
)


def _conditional(clause: Clause, match: re.Match[str]) -> Found:
    """Each needs the customer's consent, where nothing else is made to depend on it."""
    if _ANOTHER_MATTER.search(clause.surface) or not is_about_processing(clause):
        return None
    return None if _NOT_NEEDED.search(clause.surface) else choice("specific")


def _as(word: str) -> Parse:
    value = choice(word)

    def read(clause: Clause, match: re.Match[str]) -> Found:
        if not is_about_processing(clause):
            return None
        either = word == "specific" and re.search(r"\bgeneral\b", clause.surface)
        return choice("general") if either else value

    return read


EXTRACTORS = (
    Extractor(
        term=TermDefinition(
            "processing.subprocessor_authorisation",
            Kind.CHOICE,
            Better.NONE,
            "Does the customer authorise other processors, each one or in general?",
            ("specific", "general", "not_required"),
            on_request=True,
        ),
        triggers=(*SUB_TRIGGERS, "third part", "to help", "general written authori", "general authori"),
        speaks_of=Subject(
            SUBPROCESSORS,
            "authori[sz]*|consent|permit*|approv*|may (engage|use|appoint)|general",
            within=110,
            unless="confidential information",
        ),
        accept=(
            Pattern(
                "none without consent",
                rf"(?:VENDOR <60>{_NOT}|{AS_ITEM}not\b|{UNPLACED} {_NOT})<40>{_ENGAGE}<120>{SUB}<160>{_UNLESS}<120>"
                f"{_CONSENT}",
                _as("specific"),
                weight=1,
            ),
            Pattern(
                "none is engaged without consent",
                rf"(?:\b(?:no|neither|nor)\b<30>{SUB}|{SUB}<60>{_NOT})<80>{_ENGAGE}<120>{_UNLESS}<120>{_CONSENT}",
                _as("specific"),
                weight=1,
            ),
            Pattern(
                "engages them only with consent",
                rf"(?:{_ENGAGE}<80>{SUB}|{SUB}<60>{_ENGAGE})<30>\b(?:only|solely|exclusively)\b<20>{_IF}<80>"
                f"{_CONSENT}",
                _as("specific"),
                weight=1,
            ),
            Pattern(
                "consent is obtained first",
                rf"VENDOR <shall><30>\b(?:obtain|seek|get|secure|request|ask for)\b<60>{_CONSENT}<80>"
                rf"\b(?:before|prior to|for|to)\b<40>{_ENGAGE}<60>{SUB}",
                _as("specific"),
                weight=1,
            ),
            Pattern(
                "a general authorisation",
                rf"\bgeneral\b(?: \(?\w+\)?){{0,3}} {_CONSENT}<200>(?:{SUB}|sub-?process)",
                _as("general"),
                weight=2,
            ),
            Pattern(
                "sub-processors by general authorisation",
                rf"(?:{SUB}|sub-?process)\w*<200>\bgeneral\b(?: \(?\w+\)?){{0,3}} {_CONSENT}",
                _as("general"),
                weight=2,
            ),
            Pattern(
                "the customer agrees to them",
                r"CUSTOMER"
                r"(?:,? (?:hereby|herewith|also|expressly|acknowledges|and|specifically|therefore|agrees|generally|"
                r"has))*,? "
                r"(?:authori[sz]e[sd]?|consents?(?: to)?|agrees?|approve[sd]?|permits?|allows?|"
                r"(?:is|are) (?:fine|ok|okay|happy) (?:with|for)|"
                rf"(?:grants?|gives?|provides?)\b<40>(?:{_CONSENT}|\bleave to\b)|instructs?|"
                rf"acknowledges?)\b<120>{_ENGAGE}<120>{SUB}",
                _as("general"),
            ),
            Pattern(
                "the customer agrees to sub-processors",
                r"CUSTOMER(?:,? (?:hereby|also|expressly|acknowledges|and|specifically|agrees))*,? "
                r"(?:authori[sz]e[sd]?|consents?(?: to)?|approve[sd]?|accepts?)\b<40>"
                rf"(?:\bthe|\bto|\bof|\buse|\bengagement|\b\w+) <40>{SUB}",
                _as("general"),
            ),
            Pattern(
                "entitled to engage them",
                r"VENDOR (?:may (?=let|have|allow)|(?:is|are|shall be) (?:\w+ )?(?:authori[sz]ed|entitled|permitted|allowed|free)"
                f"(?: by CUSTOMER)? to )<100>{_ENGAGE}<60>{SUB}",
                _as("general"),
            ),
            Pattern(
                "their engagement is permitted",
                rf"\b(?:engagement|commissioning|use|appointment|involvement)\b<20>{SUB}<60>\b(?:is|are|shall be) "
                r"(?:\w+ )?(?:permitted|allowed|authori[sz]ed)\b",
                _as("general"),
            ),
            Pattern(
                "the matters of a consent together",
                together(rf"(?:{SUB}|\bsub-?contract\b|{HANDED_ON})", _CUSTOMERS_CONSENT, _CONDITION),
                _conditional,
                weight=-2,
            ),
            Pattern(
                "generally authorised",
                rf"{_CONSENT}<60>{SUB}<60>\b(?:in general|generally|in principle)\b|"
                rf"{SUB}<30>[|:]? ?<30>\bgenerally (?:authori[sz]ed|approved|permitted)|"
                rf"\bgenerally (?:authori[sz]es?|approves?|permits?|agrees?)<80>{SUB}",
                _as("general"),
            ),
            Pattern(
                "taken to have agreed",
                f"CUSTOMER (?:is|are|shall be|will be) (?:taken|deemed|considered|assumed)<40>{_CONSENT}<80>{SUB}"
                r"<80>\b(?:unless|if)\b<60>\bobject",
                _as("general"),
                weight=-1,
            ),
            Pattern(
                "silence is consent",
                rf"{SUB}<300>\b(?:no|not|without|fails? to|absence of)\b<60>\bobject\w*\b<120>"
                r"\b(?:deemed|constitut\w+|considered|taken|treated|regarded|count\w*)\b<60>"
                rf"(?:{_CONSENT}|\baccept\w+)|"
                rf"{SUB}<120>\b(?:deemed|constitut\w+|considered|taken|treated|regarded)\b<40>"
                rf"(?:{_CONSENT}|\baccept\w+)<60>\b(?:if|where|unless)\b<80>\bobject",
                _as("general"),
                weight=-1,
            ),
            Pattern(
                "those listed are approved",
                rf"\bfollowing\b<20>{SUB}<20>\b(?:is|are) (?:\w+ )?{_CONSENT}",
                _as("general"),
                weight=-1,
            ),
            Pattern(
                "engaged without consent",
                rf"VENDOR <no_duty> (?:\w+ )?(?:obtain|seek|have|get|ask for|request)\b<60>{_CONSENT}<80>{SUB}|"
                rf"VENDOR <40>\bmay\b(?! not)<60>{_ENGAGE}<80>{SUB}<80>\bwithout "
                r"(?:the |any |further |prior |obtaining |CUSTOMER's )*(?:\w+ )?"
                r"(?:consent|approval|authori[sz]ation|permission)",
                _as("not_required"),
                weight=3,
            ),
        ),
        reject=(
            Pattern(
                "its own sub-processors",
                r"sub-?\s?processors? (?:shall|may|will|must)\b<80>\b(?:engage|appoint|sub-?contract)(?!\w*ed\b)|"
                r"sub-?\s?processors? of its own",
            ),
            Pattern("the vendor's consent", _BY_THE_VENDOR),
            Pattern(
                "transfers abroad",
                r"sub-?\s?processors? (?:shall|may|will|must)(?: not)?\b<40>\btransfer|"
                r"\btransfer\w*\b<80>\b(?:third countr|outside|insecure)<200>sub-?process<120>consent",
            ),
        ),
    ),
)
