"""resilience.authority_audit — the customer's authority, or a third party that the customer appoints, may inspect.

Accepted: "rights of access, inspection and audit by the Customer, an appointed third party and the competent
authority", "shall permit Customer's regulators to audit", "the Regulator may inspect Provider's premises", "access is
granted to Customer, its auditors and its supervisory authority", "the same rights apply in favour of the regulators".
Refused: "shall not be obliged to permit any competent authority to access its premises".
Rejected: audits by the customer alone, also where its authority asks for them, by data protection authorities, of the
customer by its regulator, approvals and inspections of goods, disclosure to a regulator.
Source: DORA Art. 30(3)(e)(i).
"""

from __future__ import annotations

import re

from contract_check.extractors.data.customer_data import without
from contract_check.extractors.framework import FALSE, TRUE, Extractor, Pattern
from contract_check.extractors.resilience.authorities import AUTHORITY, AUTHORITY_TRIGGERS, OTHER_AUTHORITY, supervised
from contract_check.extractors.resilience.matters import AT_WILL, MAY, by_any_name, denied, statement
from contract_check.extractors.subject import AUTHORITIES, Subject
from contract_check.model.term import Better, Kind, TermDefinition

_LOOK = (
    r"\b(?:audit(?:s|ing|ed)?(?! (?:reports?|findings?|logs?|trails?)\b)|inspect(?:s|ions?|ing|ed)?|"
    r"examin(?:e|es|ed|ations?|ing)|access(?:es)?|visits?|enter|look(?:ed)? into|admitted to|"
    r"(?:opens?|inspect) its)\b"
)
_LEAVE = (
    r"\b(?:permit|allow|grant|enabl|entitle|provid|giv|afford|accept|submit|procur|tolerat|enjoy|exercis|make|"
    r"ensur|agree|acknowledg|open|admit|belong|get)\w*\b|\blets?\b|"
    rf"\bshall have\b|\brights?\b|\bunrestricted\b|\b{MAY}\b"
)
# The authority looks, or what is looked at is open to it: no other word on the customer comes between.
_THEIRS = (
    f"(?:{AUTHORITY}{without('CUSTOMER (?:may|shall|can|will)', 200)}{_LOOK}|"
    rf"{_LOOK}<240>(?<!mandated )(?<!required )(?<!requested )\b(?:by|for|of|to|and|or|including|favour of)"
    rf"\b<30>{AUTHORITY})"
)
_NOT_THEIRS = (
    r"\bdisclos|CUSTOMER (?:shall|will|must|may) (?:provide|give|send|pass|submit)\b|"
    r"\bto the extent (?:permitted|required) by|"
    rf"\b(?:consent|approval|notice|request|requirements?) of (?:its |the |any )?{AUTHORITY}|"
    rf"{AUTHORITY},? (?:so )?(?:requires?|prescribes?|plans?|asks? for)\b|\bown regulators?|\bmarket(?:ing)?\b|"
    r"\" means\b|\bresults of\b<20>\baudits?"
)

_DENIED = r"permit(?:s|ted)?|grant(?:s|ed)?|inspect(?:ed)?|audit(?:ed)?|open(?:ed)?"
# The customer's own books and compliance are its authority's matter, if the vendor is not spoken of.
_AT_THE_VENDOR = r"VENDOR|\A(?!.*(?:CUSTOMER's compliance|\b(?:its|their) own\b))"

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
        speaks_of=Subject(
            AUTHORITIES,
            "audit*|inspect*|access|examin*",
            "VENDOR('s)?|premises|records",
            within=110,
            unless="data protection",
        ),
        accept=(
            Pattern(
                "open to their inspection",
                statement(_THEIRS, _LEAVE, _AT_THE_VENDOR, without=rf"{_NOT_THEIRS}|{AT_WILL}|{denied(_DENIED)}"),
                supervised(TRUE),
                weight=1,
            ),
            Pattern(
                "those rights are theirs too",
                rf"{AUTHORITY}<60>\b(?:has|have|enjoys?)\b<20>\bsame (?:\w+ )?rights?\b|"
                r"(?:\b(?:rights?|inspections?)\b<160>|\bthe same (?:applies|shall apply|holds|goes)\b<60>)"
                f"{AUTHORITY}",
                lambda clause, match: (
                    TRUE
                    if re.search(r"\bsame\b|\bexercis|\balso\b", match[0]) and re.search(_LOOK, clause.before)
                    else None
                ),
            ),
            Pattern(
                "no leave for them",
                rf"(?:<no_duty>|<will_not>|not be obliged to)<40>\b(?:permit|allow|grant|give|admit|let|open)\b<160>{AUTHORITY}|"
                rf"\baccess\b<20>{AUTHORITY}<20>\b(?:is|are|will be|shall be) not (?:\w+ )?"
                r"(?:granted|permitted|allowed|given)\b|"
                rf"\bno {AUTHORITY}<60>\b(?:may|can|is|are|shall|has|have|will)\b<40>{_LOOK}|"
                rf"{AUTHORITY}<20>\b(?:has|have) no right\b<20>{_LOOK}|"
                rf"\bnothing\b<60>\b(?:entitles?|gives?|grants?|obliges?|requires?)\b<80>{AUTHORITY}<60>{_LOOK}",
                FALSE,
                weight=2,
            ),
        ),
        reject=(
            Pattern("other authorities", OTHER_AUTHORITY),
            Pattern(
                "audits of the customer",
                by_any_name(
                    r"\b(?:audits?|inspect(?:s|ions?)?|examin(?:e|es|ations?))\b<20>"
                    r"(?:CUSTOMER complies|CUSTOMER's (?!auditor|regulator|\w+ authorit)|of CUSTOMER\b)(?!<120>VENDOR)|"
                    r"CUSTOMER (?:shall|will|must) (?:permit|allow|grant)"
                ),
            ),
            Pattern(
                "goods and works", r"\b(?:goods|product|plant|factory|manufactur\w+|vessel|aircraft|wells?|batch)\b"
            ),
        ),
    ),
)
