"""resilience.authority_audit — the customer's authority, or a third party that the customer appoints, may inspect.

Accepted: "rights of access, inspection and audit by the Customer, an appointed third party and the competent
authority", "shall permit Customer's regulators to audit", "the Regulator may inspect Provider's premises".
Refused: "shall not be obliged to permit any competent authority to access its premises".
Rejected: audits by the customer alone, by data protection authorities, of the customer by its regulator, approvals
and inspections of goods.
Source: DORA Art. 30(3)(e)(i).
"""

from __future__ import annotations

import re

from contract_check.extractors.data.customer_data import without
from contract_check.extractors.framework import FALSE, TRUE, Extractor, Pattern
from contract_check.extractors.resilience.matters import (
    AUTHORITY,
    AUTHORITY_TRIGGERS,
    MAY,
    OTHER_AUTHORITY,
    of_supervision,
)
from contract_check.model.term import Better, Kind, TermDefinition

_LOOK = r"\b(?:audits?|inspect(?:s|ions?)?|examin(?:e|es|ations?)|access(?: to)?|review)\b"
_LEAVE = rf"(?:\b(?:permit|allow|grant|enable|provide|give|afford|accept|submit to|procure)\w*\b|{MAY}|\brights? (?:of|to)\b|\bunrestricted\b)"

EXTRACTORS = (
    Extractor(
        term=TermDefinition(
            "resilience.authority_audit",
            Kind.FLAG,
            Better.TRUE,
            "May the authority that supervises the customer inspect and audit the vendor?",
            on_request=True,
        ),
        must_be_owed=True,
        triggers=AUTHORITY_TRIGGERS,
        accept=(
            Pattern("their right to inspect", rf"{AUTHORITY}{without('CUSTOMER', 120)}{MAY}{without('CUSTOMER', 60)}{_LOOK}", of_supervision, weight=1),
            Pattern("leave for them to inspect", rf"\b(?:permit|allow|grant|enable|provide|give|afford|procure)\w*\b<100>{AUTHORITY}<140>{_LOOK}", of_supervision, weight=1),
            Pattern("rights of audit, theirs among them", rf"\brights? (?:of|to)\b<60>{_LOOK}<240>{AUTHORITY}", of_supervision, weight=1),
            Pattern("inspections by them are open", rf"{_LEAVE}<120>\b(?:audits?|inspections?|examinations?)\b<60>\b(?:by|for|of)\b{without('mandated|required|law', 100)}{AUTHORITY}", of_supervision),
            Pattern("those rights are theirs too", rf"\brights?\b<60>\bexercised\b<160>{AUTHORITY}", lambda clause, match: TRUE if re.search(_LOOK, clause.before) else None, weight=1),
            Pattern("no leave for them", rf"(?:<no_duty>|<will_not>|not be obliged to)<40>\b(?:permit|allow|grant|give)\b<160>{AUTHORITY}", FALSE, weight=2),
        ),
        reject=(
            Pattern("other authorities", OTHER_AUTHORITY),
            Pattern("audits of the customer", r"\b(?:audits?|inspect(?:s|ions?)?|examin(?:e|es|ations?))\b<20>(?:CUSTOMER's|of CUSTOMER)\b(?!<120>VENDOR)|CUSTOMER (?:shall|will|must) (?:permit|allow|grant)"),
            Pattern("audits that an authority only asks for", rf"\b(?:mandated|required|requested) by (?:law ?(?:/|or) ?)?(?:an? |its |the |any )?{AUTHORITY}"),
            Pattern("goods and works", r"\b(?:goods|product|plant|factory|manufactur\w+|vessel|aircraft|wells?|batch)\b"),
            Pattern("disclosure of secrets", r"\bconfidential information\b<80>\b(?:disclos|regulator)"),
        ),
    ),
)  # fmt: skip
