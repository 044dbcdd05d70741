"""processing.impact_assessments — the vendor helps with impact assessments and prior consultation.

Accepted: "shall assist the Controller with data protection impact assessments and prior consultations", "assists in
ensuring compliance with Articles 32 to 36", "will provide information … for privacy impact assessments".
Refused: "is not obliged to assist".
Rejected: assessments that the vendor makes for itself, the customer's own duty, transfer impact assessments, the
business impact analysis of continuity planning.
Source: GDPR Art. 28(3)(f).
"""

from __future__ import annotations

from contract_check.extractors.framework import FALSE, Extractor, Pattern
from contract_check.extractors.processing.matters import AS_ITEM
from contract_check.model.term import Better, Kind, TermDefinition

_MATTER = r"\b(?:(?:data[- ]protection|privacy|data) (?:impact |risk )?assessments?|impact assessments?|dpias?|prior consultations?|(?:articles?|art\.?) 3[2-5](?: ?(?:to|-|through|and|until) ?(?:(?:articles?|art\.?) )?3[56]\b|,? (?:\d\d,? )*(?:and|to) 3[56]\b)|(?:articles?|art\.?) 3[56]\b)"
_HELP = r"\b(?:assist(?:s|ing|ance|ed)?|helps?|helping|supports?|supporting|cooperat\w+|co-operat\w+|aids?|provid(?:e|es|ing)|make available|suppl(?:y|ies)|furnish|contribut\w+)\b"

EXTRACTORS = (
    Extractor(
        term=TermDefinition(
            "processing.impact_assessments",
            Kind.FLAG,
            Better.TRUE,
            "Does the vendor help with impact assessments and prior consultation?",
            on_request=True,
        ),
        must_be_owed=True,
        triggers=("impact assessment", "dpia", "prior consultation", "risk assessment", "privacy assessment", "protection assessment", "article 32", "articles 32", "art. 32", "article 33", "articles 33", "article 35", "articles 35", "art. 35", "article 36"),
        accept=(
            Pattern("helps with them", rf"VENDOR<220>{_HELP}<260>{_MATTER}", weight=1),
            Pattern("help is given", rf"(?:<shall>|VENDOR|agrees)<80>{_HELP}<40>(?:CUSTOMER|the controller)<240>{_MATTER}"),
            Pattern("an item: help with them", rf"{AS_ITEM}(?:assist|help|support) CUSTOMER<240>{_MATTER}"),
            Pattern("for them, it helps", rf"{_MATTER}<200>VENDOR <shall><60>{_HELP}", weight=1),
            Pattern("help for the customer's assessment", rf"CUSTOMER<120>{_MATTER}<120>{_HELP}<40>(?:of|from|by) VENDOR"),
            Pattern("no duty to help", rf"VENDOR <no_duty><40>{_HELP}<160>{_MATTER}", FALSE, weight=2),
        ),
        reject=(
            Pattern("its own assessment", r"VENDOR (?:shall |will |has |have |regularly |periodically |also )*(?:carr(?:y|ies|ied) out|conducts?|performs?|undertakes?|conducted|performed) (?:an? |its own |regular |periodic |annual |the )*(?:\w+ )?(?:data protection |privacy )?(?:impact|risk) assessments?(?!<200>(?:assist|CUSTOMER))"),
            Pattern("the customer's own duty", r"^(?!.*VENDOR).*CUSTOMER (?:is|shall|will|must)"),
            Pattern("transfers", r"^(?!.*(?:data protection impact|privacy impact|dpia)).*\btransfer (?:impact|risk) assessments?\b"),
            Pattern("no duty of the vendor", r"CUSTOMER (?:is|shall be|remains) solely responsible for<80>(?:impact|dpia)"),
            Pattern("security assessments", r"^(?!.*(?:impact|dpia|consultation|articles? 3|art\.? 3|privacy)).*assessment"),
        ),
    ),
)  # fmt: skip
