"""processing.unlawful_instructions — the vendor tells the customer that an instruction breaks the law.

Accepted: "shall immediately inform the Controller if, in its opinion, an instruction infringes the GDPR", "will
notify Customer … that it believes that an instruction violates Data Protection Laws", "where it considers an
instruction to be unlawful, it shall say so without delay".
Rejected: notice that an instruction cannot be followed, a right to suspend one without a word of notice, the
customer's own duty that its instructions be lawful, "has no duty to check".
Source: GDPR Art. 28(3), last sentence.
"""

from __future__ import annotations

from contract_check.extractors.framework import FALSE, Extractor, Pattern
from contract_check.extractors.processing.matters import AS_ITEM, CUSTOMER_DUTY
from contract_check.model.term import Better, Kind, TermDefinition

_INSTRUCTION = r"\binstructions?\b"
_BREAKS = r"\b(?:infring\w+|violat\w+|breach\w*|contraven\w+|contrary to|in conflict with|conflicts? with|unlawful|illegal|not (?:comply|compliant|lawful)|non-?compliant|would cause (?:it|VENDOR) to breach|against (?:the )?(?:law|gdpr|data protection))"
_LAW = r"\b(?:laws?|gdpr|data[- ]protection|regulations?|legislation|provisions?|unlawful|illegal|dsgvo|not lawful)\b"
_TELL = r"\b(?:inform|notif(?:y|ies)|tells?|advise|alert|warn|draw|say so|point out|flag|notice|communicate|make CUSTOMER aware|informs|notifies|advises|alerts|warns)\b"

EXTRACTORS = (
    Extractor(
        term=TermDefinition(
            "processing.unlawful_instructions",
            Kind.FLAG,
            Better.TRUE,
            "Does the vendor tell the customer that an instruction infringes data protection law?",
            on_request=True,
        ),
        must_be_owed=True,
        triggers=("instruction",),
        accept=(
            Pattern("told if an instruction infringes", rf"VENDOR (?:<shall>|also|promptly|immediately|informs|notifies)<100>{_TELL}<260>{_INSTRUCTION}<160>{_BREAKS}<100>{_LAW}"),
            Pattern("told if an instruction infringes, in the present", rf"VENDOR (?:\w+ ){{0,3}}(?:informs|notifies|tells|alerts|advises|warns)\b<200>{_INSTRUCTION}<160>{_BREAKS}<100>{_LAW}"),
            Pattern("if an instruction infringes, it tells", rf"{_INSTRUCTION}<160>{_BREAKS}<160>(?:VENDOR|\bit|\bthey)\b <shall><60>{_TELL}"),
            Pattern("if an instruction infringes, it tells, in the present", rf"{_INSTRUCTION}<160>{_BREAKS}<160>VENDOR (?:\w+ ){{0,3}}(?:informs|notifies|tells|alerts|advises|warns)\b"),
            Pattern("an item: tell of an instruction that infringes", rf"{AS_ITEM}(?:\w+ )?(?:inform|notify|tell) CUSTOMER<160>{_INSTRUCTION}<160>{_BREAKS}<100>{_LAW}"),
            Pattern("told of the unlawful instruction", rf"VENDOR<80>{_TELL}<120>(?:{_BREAKS})<40>{_INSTRUCTION}<100>"),
            Pattern("no duty to tell", rf"<no_duty><60>{_TELL}<160>{_INSTRUCTION}<80>{_BREAKS}", FALSE, weight=1),
        ),
        reject=(
            Pattern("the customer's own duty", rf"{CUSTOMER_DUTY}<120>{_INSTRUCTION}<160>{_BREAKS}(?!<200>VENDOR)"),
            Pattern("a liability for instructions", r"\b(?:indemnif\w+|hold harmless|liable for|arising (?:out of|from))\b<120>instruction"),
            Pattern("a sub-processor's instructions", r"\bsub-?\s?processors?\b<40>(?:shall|will|must)<60>(?:inform|notify)"),
        ),
    ),
)  # fmt: skip
