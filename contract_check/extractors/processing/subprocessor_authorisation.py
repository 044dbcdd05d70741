"""processing.subprocessor_authorisation — may another processor be engaged, and who has to agree first?

Accepted as `specific`: "shall not engage another processor without the prior written consent of the Controller".
As `general`: "the Customer grants a general written authorisation to engage sub-processors", "Customer agrees that
Provider may engage Sub-processors", "Option 2 (general written authorisation) applies". As `not_required`: the vendor may
engage them without the customer's consent.
Rejected: what a sub-processor may do in its turn, consent to transfers, assignment of the agreement, subcontracting
of work that has nothing to do with personal data.
Source: GDPR Art. 28(2) and 28(3)(d).
"""

from __future__ import annotations

import re

from contract_check.extractors.framework import Extractor, Found, Parse, Pattern, choice
from contract_check.extractors.processing.matters import AS_ITEM, SUB, SUB_TRIGGERS, is_about_processing
from contract_check.language.clauses import Clause
from contract_check.model.term import Better, Kind, TermDefinition

_CONSENT = (
    r"\b(?:consent|authori[sz]ation|approval|permission|agreement|authori[sz]ed|approved|agreed|consented|permitted)\b"
)
_ENGAGE = r"\b(?:engag\w+|appoint\w*|us(?:e|es|ing)|involv\w+|commission\w*|retain\w*|hir\w+|employ\w*|sub-?contract\w*|assign\w*|enlist\w*|instruct|delegat\w+|outsourc\w+|disclos\w+|transfer\w*|provid\w+)\b"
_NOT_FROM = r"(?:shall not|will not|must not|may not|cannot|undertakes not to|agrees not to|not)"


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
        triggers=(*SUB_TRIGGERS, "general written authori", "general authori"),
        accept=(
            Pattern("none without consent", rf"VENDOR <60>{_NOT_FROM}<40>{_ENGAGE}<120>{SUB}<160>\b(?:without|unless|except|before|until|prior to)\b<120>{_CONSENT}", _as("specific"), weight=1),
            Pattern("an item: none without consent", rf"{AS_ITEM}not <10>{_ENGAGE}<60>{SUB}<60>\b(?:without|unless|except)\b<100>{_CONSENT}", _as("specific"), weight=1),
            Pattern("not without consent", rf"VENDOR <60>{_NOT_FROM}<10>,? ?\bwithout\b<80>{_CONSENT}<120>(?:{SUB}|sub-?contract)", _as("specific"), weight=1),
            Pattern("only with consent", rf"(?:VENDOR <shall>|VENDOR may|\bmay\b|<shall>)<40>\bonly\b<60>{_ENGAGE}<80>{SUB}<100>\b(?:with|after|upon|if|where)\b<60>{_CONSENT}", _as("specific"), weight=1),
            Pattern("engages them only with consent", rf"{_ENGAGE}<80>{SUB}<30>\bonly\b<20>\b(?:with|after|upon|if|where)\b<60>{_CONSENT}", _as("specific"), weight=1),
            Pattern("engagement requires consent", rf"{SUB}<100>\b(?:requires?|subject to|needs?)\b<30>\b(?:prior|specific|written|express|CUSTOMER's)\b<40>{_CONSENT}", _as("specific"), weight=1),
            Pattern("a general authorisation", rf"\bgeneral\b(?: \(?\w+\)?){{0,3}} {_CONSENT}<200>(?:{SUB}|sub-?process)", _as("general"), weight=2),
            Pattern("sub-processors by general authorisation", rf"(?:{SUB}|sub-?process)\w*<200>\bgeneral\b(?: \(?\w+\)?){{0,3}} {_CONSENT}", _as("general"), weight=2),
            Pattern("the customer agrees to them", rf"CUSTOMER(?:,? (?:hereby|also|expressly|acknowledges|and|specifically|therefore|agrees|generally|has))*,? (?:authori[sz]e[sd]|consents?(?: to)?|agrees?|approve[sd]|permits?|grants|gives?|provides?|instructs|acknowledges)\b<120>{_ENGAGE}<120>{SUB}", _as("general")),
            Pattern("the customer agrees to sub-processors", rf"CUSTOMER(?:,? (?:hereby|also|expressly|acknowledges|and|specifically|agrees))*,? (?:authori[sz]e[sd]|consents?(?: to)?|approve[sd]|accepts?)\b<40>(?:\bthe|\bto|\bof|\buse|\bengagement|\b\w+) <40>{SUB}", _as("general")),
            Pattern("entitled to engage them", rf"VENDOR (?:is|are|shall be) (?:\w+ )?(?:authori[sz]ed|entitled|permitted|allowed)(?: by CUSTOMER)? to <40>{_ENGAGE}<60>{SUB}", _as("general")),
            Pattern("their engagement is permitted", rf"\b(?:engagement|commissioning|use|appointment|involvement)\b<20>{SUB}<60>\b(?:is|are|shall be) (?:\w+ )?(?:permitted|allowed|authori[sz]ed)\b", _as("general")),
            Pattern("engaged without consent", rf"VENDOR <40>\bmay\b<60>{_ENGAGE}<80>{SUB}<80>\bwithout (?:the |any |further |prior |obtaining )*(?:\w+ )?(?:consent|approval|authori[sz]ation|permission)", _as("not_required"), weight=3),
        ),
        reject=(
            Pattern("its own sub-processors", r"sub-?\s?processors? (?:shall|may|will|must)\b<80>\b(?:engage|appoint|sub-?contract)"),
            Pattern("other consents", r"\b(?:assign|transfer) (?:this|the|any of its) (?:agreement|contract|rights)\b|third[- ]party beneficiar"),
            Pattern("transfers abroad", r"\btransfer\w*\b<80>\b(?:third countr|outside|insecure)<200>sub-?process<120>consent"),
            Pattern("a definition", rf"\"?{SUB}\"?(?: \w+){{0,3}} means\b"),
        ),
    ),
)  # fmt: skip
