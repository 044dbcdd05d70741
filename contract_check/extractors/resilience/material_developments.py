"""resilience.material_developments — the vendor reports what might impair its performance.

Accepted: "shall notify the Customer without undue delay of any development that might have a material impact on its
ability to provide the services", "will inform Customer of any change of control or circumstance that could materially
affect performance".
Rejected: notice of incidents and maintenance alone, force majeure, what the customer reports, material changes to
terms or features.
Source: DORA Art. 30(3)(b).
"""

from __future__ import annotations

from contract_check.extractors.framework import Extractor, Pattern
from contract_check.model.term import Better, Kind, TermDefinition

_TELL = r"\b(?:notif(?:y|ies)|inform(?:s)?|report(?:s)?|advise(?:s)?|notice)\b"
_EVENT = r"\b(?:developments?|events?|circumstances?|changes?|facts?|matters?|occurrences?|situations?|conditions?)\b"
_HARM = r"\b(?:material(?:ly)?|significant(?:ly)?|advers\w+|substantial(?:ly)?)\b"
_HIT = r"\b(?:impact\w*|affect\w*|impair\w*|effect|influence|jeopardi[sz]\w*|prejudic\w*)\b"
_ABLE = r"\b(?:ability|capacity|capability|performance|provision|perform|provide|deliver\w*)\b"

EXTRACTORS = (
    Extractor(
        term=TermDefinition(
            "resilience.material_developments",
            Kind.FLAG,
            Better.TRUE,
            "Does the vendor report developments that might impair its performance?",
            on_request=True,
        ),
        must_be_owed=True,
        triggers=("material impact", "materially", "material adverse", "material effect", "adversely", "significant impact", "significantly", "material development"),
        accept=(
            Pattern("reports what may hit its performance", rf"VENDOR <shall>,?<120>{_TELL}<120>{_EVENT}<100>{_HARM}<40>{_HIT}<80>{_ABLE}", weight=1),
            Pattern("reports what hits its performance materially", rf"VENDOR <shall>,?<120>{_TELL}<120>{_EVENT}<100>{_HIT}<30>{_HARM}<80>{_ABLE}"),
            Pattern("reports material developments", rf"VENDOR <shall>,?<80>{_TELL}<80>\bmaterial developments?\b"),
        ),
        reject=(
            Pattern("denied", r"<no_duty>|VENDOR <will_not><20>(?:notify|inform)"),
            Pattern("delay and force majeure", r"\bforce majeure\b|\bbeyond (?:its|the) (?:reasonable )?control\b"),
            Pattern("the customer reports", r"CUSTOMER (?:shall|will|must)(?: \w+)? (?:notify|inform)(?!<200>VENDOR (?:shall|will))"),
            Pattern("secrets, claims and goods", r"\b(?:claims?|litigation|patents?|goods|products?|clinical|regulatory approval|shipment|adverse (?:event|drug|reaction))\b"),
        ),
    ),
)  # fmt: skip
