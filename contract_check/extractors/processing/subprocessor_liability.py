"""processing.subprocessor_liability — the vendor answers for other processors as for itself.

Accepted: "shall remain fully liable to the Controller for the performance of that other processor's obligations",
"is responsible for the acts and omissions of its Sub-processors to the same extent as if it performed itself",
"remains liable for its subcontractors".
Refused: "is not liable for the acts of its Sub-processors".
Rejected: liability between the customer and its own providers, a sub-processor's own liability, responsibility for
choosing or listing them.
Source: GDPR Art. 28(4).
"""

from __future__ import annotations

from contract_check.extractors.framework import FALSE, Extractor, Pattern
from contract_check.extractors.processing.matters import AS_ITEM, SUB, SUB_TRIGGERS
from contract_check.model.term import Better, Kind, TermDefinition

_ANSWERS = (
    r"\b(?:liable|responsible|liability|responsibility|answerable|accountable|answers? for|responsible and liable)\b"
)
_IS = r"(?:is|are|be|remains?|stays?|continues? to be|will|shall|assumes?|accepts?|bears?|retains?|takes?|has)"
_DEEDS = r"(?:acts?|omissions?|performance|perform\w*|failures?|breach\w*|compliance|conduct|obligations?|actions?|defaults?|errors|work|processing|services|activities|fault|as (?:if|for))\b"

EXTRACTORS = (
    Extractor(
        term=TermDefinition(
            "processing.subprocessor_liability",
            Kind.FLAG,
            Better.TRUE,
            "Is the vendor liable for what its sub-processors do?",
            on_request=True,
        ),
        must_be_owed=True,
        triggers=SUB_TRIGGERS,
        accept=(
            Pattern("liable for what they do", rf"VENDOR(?:,[^,]{{0,80}},)? (?:\w+ )?(?:{_IS}|<shall>)(?: (?!not\b|never\b|only\b|no\b)\w+){{0,4}}? {_ANSWERS}<100>\b(?:for|of)\b<140>{SUB}", weight=1),
            Pattern("where they fail, it is liable", rf"{SUB}<200>VENDOR (?:\w+ )?(?:{_IS}|<shall>)(?: (?!not\b|never\b|only\b|no\b)\w+){{0,4}}? {_ANSWERS}", weight=1),
            Pattern("liable in a list", rf"VENDOR<200>(?<!not )\b(?:remain|be|is)\b(?: (?!not\b)\w+)? {_ANSWERS}<100>\b(?:for|of)\b<100>{SUB}"),
            Pattern("an item: remain liable", rf"{AS_ITEM}(?:remain|be) (?:\w+ )?(?:liable|responsible) (?:to CUSTOMER )?for<100>{SUB}"),
            Pattern("their acts are its own", rf"\b(?:acts?|omissions?|breach\w*|failures?)\b<60>{SUB}<80>\b(?:deemed|treated|considered|regarded)\b<60>\b(?:VENDOR|its own)"),
            Pattern("not relieved by them", rf"{SUB}<160>\b(?:not|never)\b<20>\b(?:relieve|release|discharge|exempt)\b<40>VENDOR|\bsub-?contract\w*\b<100>\bnot\b<10>\b(?:relieve|release)\b<30>VENDOR"),
            Pattern("not liable for them", rf"VENDOR (?:<will_not>|is not|are not|shall not be|disclaims|has no|accepts no|assumes no)<60>{_ANSWERS}<80>{SUB}", FALSE, weight=2),
        ),
        reject=(
            Pattern("how they are chosen", r"\bresponsible for\b<20>\b(?:selecting|choosing|maintaining|updating|the list|the selection|listing|paying|payment|ensuring that its own)\b"),
            Pattern("the customer's providers", r"CUSTOMER(?:'s)? (?:\w+ )?(?:sub-?processors|sub-?contractors)|CUSTOMER (?:is|shall be|will be|remains?) (?:\w+ )?(?:liable|responsible)<100>sub-?(?:process|contract)"),
            Pattern("their own liability", r"sub-?\s?(?:processors?|contractors?) (?:shall|will|is|are) (?:be )?(?:solely |directly )?(?:liable|responsible)"),
            Pattern("only for some of it", r"\bonly be (?:liable|responsible)\b|\bbreach(?:es)? of this section\b"),
            Pattern("only what exceeds control", r"\bexcept (?:for|that) (?:the )?(?:acts|failures) of<40>sub-?process"),
        ),
    ),
)  # fmt: skip
