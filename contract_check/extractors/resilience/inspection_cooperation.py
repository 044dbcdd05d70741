"""resilience.inspection_cooperation — the vendor cooperates while it is inspected or audited.

Accepted: "shall fully cooperate during on-site inspections and audits", "will provide all reasonable assistance to
the auditors", "shall contribute to audits, including inspections".
Rejected: the customer's cooperation in audits of its own use, cooperation between auditors, "allow for audits" alone,
help that is only offered for a fee.
Source: DORA Art. 30(3)(e)(iii).
"""

from __future__ import annotations

from contract_check.extractors.framework import FALSE, Extractor, Pattern
from contract_check.model.term import Better, Kind, TermDefinition

_AUDIT = r"\b(?:audits?|inspections?|examinations?|auditors?|inspectors?)\b"
_HELP = r"\b(?:co-?operat\w+|contribut\w+|(?:all |full |such |any )?(?:reasonable |necessary )?(?:assistance|co-?operation)|assists?|supports?)\b"

EXTRACTORS = (
    Extractor(
        term=TermDefinition(
            "resilience.inspection_cooperation",
            Kind.FLAG,
            Better.TRUE,
            "Does the vendor cooperate during inspections and audits?",
            on_request=True,
        ),
        must_be_owed=True,
        triggers=("audit", "inspection"),
        accept=(
            Pattern("cooperates in audits", rf"VENDOR(?:'s \w+)?(?: and its \w+)? <shall>,?<80>\b(?:co-?operat\w+|contribute|assist|support)\b<60>\b(?:in|with|during|to|on|for|throughout)\b<60>{_AUDIT}", weight=1),
            Pattern("allows for and contributes to audits", rf"\ballows? for,? and contributes? to\b<20>{_AUDIT}", weight=1),
            Pattern("gives help for audits", rf"VENDOR <shall>,?<60>\b(?:provide|give|render|furnish|lend)\b<30>{_HELP}<60>{_AUDIT}", weight=1),
            Pattern("in audits, it cooperates", rf"{_AUDIT}<160>VENDOR(?:'s \w+)? <shall>,?<40>\b(?:co-?operate|assist|(?:provide|give|render)\b<30>(?:assistance|co-?operation|support))\b"),
            Pattern("no duty to cooperate", rf"VENDOR <no_duty><30>{_HELP}<60>{_AUDIT}", FALSE, weight=2),
        ),
        reject=(
            Pattern("audits of the customer", r"CUSTOMER(?:'s \w+)? (?:shall|will|must|agrees to)<60>\b(?:co-?operat|assist|permit|allow)|\baudits? (?:of )?CUSTOMER's\b|VENDOR (?:may|shall have the right to|has the right to) <20>audit"),
            Pattern("other audits", r"\b(?:tax|payroll|royalt\w+|financial statements?|invoices?|inventory|patent|prosecution|goods|product)\b"),
        ),
    ),
)  # fmt: skip
