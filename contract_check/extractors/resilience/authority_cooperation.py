"""resilience.authority_cooperation — the vendor cooperates with the authorities that supervise the customer.

Accepted: "shall fully cooperate with the competent authorities and the resolution authorities of Customer,
including persons appointed by them", "will cooperate with Customer's regulators".
Refused: "is not obliged to cooperate with regulators".
Rejected: data protection authorities, the police and the courts, the customer's own duty, a right of the vendor to
disclose, approvals of a product.
Source: DORA Art. 30(2)(g).
"""

from __future__ import annotations

from contract_check.extractors.framework import FALSE, Extractor, Pattern
from contract_check.extractors.resilience.matters import AUTHORITY, AUTHORITY_TRIGGERS, OTHER_AUTHORITY, of_supervision
from contract_check.model.term import Better, Kind, TermDefinition

_HELP = r"\b(?:cooperat\w+|co-operat\w+|assist(?:s|ance)?|work with|collaborat\w+|support)\b"

EXTRACTORS = (
    Extractor(
        term=TermDefinition(
            "resilience.authority_cooperation",
            Kind.FLAG,
            Better.TRUE,
            "Does the vendor cooperate with the authorities that supervise the customer?",
            on_request=True,
        ),
        must_be_owed=True,
        triggers=AUTHORITY_TRIGGERS,
        accept=(
            Pattern("cooperates with them", rf"(?:VENDOR|BOTH)<60>(?:<shall>|fully|cooperates)<40>\bco-?operat\w+<40>\bwith\b<80>{AUTHORITY}", of_supervision, weight=1),
            Pattern("cooperates with the customer and them", rf"VENDOR <shall><40>{_HELP}<60>\bwith\b<60>CUSTOMER<40>\band\b<60>{AUTHORITY}", of_supervision),
            Pattern("helps the customer with them", rf"VENDOR <shall><60>{_HELP}<40>CUSTOMER<80>\b(?:inquir\w+|enquir\w+|requests?|examination|inspection|audit|respond\w*|investigation)\b<60>{AUTHORITY}", of_supervision),
            Pattern("gives them what they ask for", rf"VENDOR <shall><60>\b(?:provide|grant|give|make available|supply)\b<80>{AUTHORITY}<80>\b(?:information|access|documents|assistance|records)\b", of_supervision),
            Pattern("no duty to cooperate", rf"<no_duty><30>\bco-?operat\w+<60>{AUTHORITY}", FALSE, weight=2),
        ),
        reject=(
            Pattern("other authorities", OTHER_AUTHORITY),
            Pattern("the customer's own duty", r"CUSTOMER (?:shall|will|must)<60>\bco-?operat"),
            Pattern("a right to disclose", r"VENDOR (?:may|reserves the right|can|is entitled)<60>\b(?:cooperat|disclos|report)"),
        ),
    ),
)  # fmt: skip
