"""resilience.insolvency_access — the customer gets its data also when the vendor is insolvent or stops its business.

Accepted: "in the event of the insolvency, resolution or discontinuation of business operations, Provider shall ensure
access, recovery and return of data", "on termination for any reason including the Supplier's insolvency, shall
return all Customer Data", "also in case of bankruptcy, Customer may export its data".
Rejected: insolvency as a ground for termination, return of data without a word of insolvency, the customer's own
insolvency, escrow of source code.
Source: DORA Art. 30(2)(d).
"""

from __future__ import annotations

from contract_check.extractors.framework import FALSE, Extractor, Pattern
from contract_check.model.term import Better, Kind, TermDefinition

_FAILURE = r"\b(?:insolven\w+|bankrupt\w*|resolution (?:or|and|of)\b|discontinu\w+ of (?:\w+ ){0,3}(?:business|operations)|liquidation|winding[- ]up|ceas\w+ (?:of )?(?:\w+ ){0,2}(?:business|operations|trading))"
_DATA = r"\b(?:data|content)\b"
_GET = r"\b(?:access\w*|recover\w*|return\w*|retriev\w+|export\w*|releas\w+|hand(?:s|ed)? over|restitution|restor\w+|transfer\w*|download\w*|surrender\w*|available)\b"

EXTRACTORS = (
    Extractor(
        term=TermDefinition(
            "resilience.insolvency_access",
            Kind.FLAG,
            Better.TRUE,
            "Does the customer get its data also on the vendor's insolvency or discontinuation?",
            on_request=True,
        ),
        must_be_owed=True,
        triggers=("insolven", "bankrupt", "liquidation", "discontinuation", "winding up", "winding-up"),
        accept=(
            Pattern("on insolvency, the data", rf"{_FAILURE}<240>{_GET}<120>{_DATA}", weight=1),
            Pattern("on insolvency, the data is given", rf"{_FAILURE}<240>{_DATA}<80>{_GET}"),
            Pattern("the data, also on insolvency", rf"{_GET}<120>{_DATA}<200>{_FAILURE}", weight=1),
            Pattern("the data is given, also on insolvency", rf"{_DATA}<80>{_GET}<200>{_FAILURE}"),
            Pattern("no access on insolvency", rf"{_FAILURE}<160>\b(?:no|not)\b<30>(?:{_GET})<60>{_DATA}", FALSE, weight=2),
        ),
        reject=(
            Pattern("a ground for termination", r"\b(?:may|shall have the right to|entitled to) (?:\w+ )?(?:immediately )?terminate\b(?!<400>\b(?:return|access|export|recover|retriev)\w*<80>\bdata\b)"),
            Pattern("the customer's insolvency", r"CUSTOMER (?:is|becomes|files|shall (?:be|become)|makes)<60>(?:insolven|bankrupt)|CUSTOMER's (?:insolven|bankrupt|liquidation)"),
            Pattern("other processors, escrow and code", r"third-party beneficiary|\bsub-?\s?processor (?:contract|to)\b|\bescrow\b|\bsource code\b"),
            Pattern("the customer gives data", r"CUSTOMER (?:shall|will|must)(?: (?!be\b)\w+)? (?:return|transfer|release|hand|surrender)"),
            Pattern("secrets", r"\bconfidential information\b|\btrade secret|\bwarrant|\brepresent"),
            Pattern("the vendor sells data", r"\b(?:may|can|reserves? the right to)\b<60>\b(?:transfer|sell|assign)\w*\b<120>\b(?:data|information)\b|\b(?:merger|acquisition|sale of assets)\b"),
        ),
    ),
)  # fmt: skip
