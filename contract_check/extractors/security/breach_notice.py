"""security.breach_notice — how soon the vendor tells the customer of an incident or breach.

Accepted: "shall notify Customer without undue delay, and in any event within 72 hours, of …",
"will inform you of any Personal Data Breach no later than 48 hours after becoming aware".
Rejected: the customer's own duty to report, notice to authorities or data subjects, notice of
third-party requests, a breach of the contract ("material breach … within 30 days").
"""

from contract_check.extractors.framework import Extractor, Pattern
from contract_check.model.term import Better, Kind, TermDefinition

_INCIDENT = r"<incident>"
_TELL = r"(?:notif\w+|inform\w*|report\w*|advise|alert\w*|give notice|provide (?:\w+ )?(?:notice|notification)|communicat\w+)"

EXTRACTORS = (
    Extractor(
        term=TermDefinition(
            "security.breach_notice",
            Kind.DURATION,
            Better.SHORTER,
            "How soon does the vendor tell the customer of a security incident or personal data breach?",
        ),
        triggers=("breach", "incident", "unauthorized access", "unauthorised access"),
        accept=(
            Pattern(
                "period after telling",
                rf"VENDOR <shall> <80>{_TELL}<160>{_INCIDENT}<160>(?:within|later than|exceed\w*) (?P<d>DURATION|BLANK)",
                weight=2,
            ),
            Pattern(
                "period before incident",
                rf"VENDOR <shall> <80>{_TELL}<120>(?:within|later than|exceed\w*) (?P<d>DURATION|BLANK)<200>{_INCIDENT}",
                weight=2,
            ),
            Pattern(
                "told promptly",
                rf"VENDOR <shall> <120>{_TELL} CUSTOMER<200>{_INCIDENT}",
            ),
        ),
        reject=(
            Pattern("the customer's own duty", rf"CUSTOMER <shall> <40>{_TELL} VENDOR"),
            Pattern("breach of contract", r"material breach|breach of (?:this|the) agreement"),
        ),
    ),
)
