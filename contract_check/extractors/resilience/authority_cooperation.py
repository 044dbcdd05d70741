"""resilience.authority_cooperation — the vendor cooperates with the authorities that supervise the customer.

Accepted: "shall fully cooperate with the competent authorities and the resolution authorities of Customer,
including persons appointed by them", "will work with Customer's regulators", "full cooperation with the supervisory
authorities of the Bank is owed", "shall answer enquiries of the regulator".
Refused: "is not obliged to cooperate with regulators".
Rejected: data protection authorities, the police and the courts, the customer's own duty, a right of the vendor to
disclose, approvals of a product or a transaction.
Source: DORA Art. 30(2)(g).
"""

from __future__ import annotations

from contract_check.extractors.framework import FALSE, TRUE, Extractor, Pattern
from contract_check.extractors.resilience.authorities import AUTHORITY, AUTHORITY_TRIGGERS, OTHER_AUTHORITY, supervised
from contract_check.extractors.resilience.matters import ACTS, AT_WILL, CUSTOMER_HELPS, HELPS, denied, statement
from contract_check.extractors.subject import AUTHORITIES, Subject
from contract_check.model.term import Better, Kind, TermDefinition

_HELPS_THEM = rf"(?:{HELPS}<140>{AUTHORITY}|{AUTHORITY}<80>{HELPS})"
_GIVES = r"(?:\b(?:provid|grant|giv|suppl|furnish|render|answer|respond|repl|submit|mak)\w*\b|\bcompl(?:y|ies) with\b)"
_ASKED = r"\b(?:information|access|documents|documentation|assistance|records|enquir\w+|inquir\w+|quer(?:y|ies)|requests?|questions?)\b"
_ANSWERS_THEM = (
    f"(?:{_GIVES}<80>{AUTHORITY}<100>{_ASKED}|"
    rf"{_GIVES}<80>{_ASKED}<80>\b(?:of|from|by|to)\b<30>{AUTHORITY}|"
    f"{AUTHORITY}<80>{_GIVES}<60>{_ASKED}|"
    rf"{_ASKED}<80>\b(?:of|from|by)\b<30>{AUTHORITY}<100>"
    r"\b(?:met|answered|satisfied|complied with|dealt with|fulfilled|handled)\b|"
    rf"{AUTHORITY}<40>\b(?:requir|request|ask)\w*<40>{_ASKED}<80>{_GIVES})"
)
_OWED = r"(?:VENDOR|BOTH)\b|\b(?:shall|must|is|are|will) (?:\w+ )?(?:be )?(?:given|provided|rendered|owed|granted)\b"
_NOT_OWED = (
    rf"{CUSTOMER_HELPS}|{denied(HELPS)}|{AT_WILL}|"
    r"\b(?:shape|develop|influence|advance)\b<20>\b(?:polic(?:y|ies)|standards|rules|regulation)\b|\bapprov|\bclearance|\bmerger|\bfilings?\b|"
    r"\btransactions? contemplated|\bobtain\b<40>\b(?:rights|licen|permit|consent)|"
    r"\b(?:audit|inspect)\w*<30>\b(?:by|of) (?:VENDOR's|its own)"
)

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
        speaks_of=Subject(
            AUTHORITIES
            + "|regulator|overseer|prudential authorities|monetary authorit*|supervisors?|authorities (that|in charge)",
            "cooperat*|co-operat*|collaborat*|assist*|help*|support*|work(s|ing)? with|respond*|answer*|supply|furnish|provide",
            "VENDOR|BOTH",
            within=110,
            unless="data protection|gdpr|impact assessment|personal data|data subjects?",
        ),
        accept=(
            Pattern(
                "cooperates with them", statement(_HELPS_THEM, _OWED, without=_NOT_OWED), supervised(TRUE), weight=1
            ),
            Pattern(
                "gives them what they ask for",
                statement(_ANSWERS_THEM, rf"VENDOR\b<60>(?:<shall>|has to|{ACTS})|\bby VENDOR", without=_NOT_OWED),
                supervised(TRUE),
            ),
            Pattern(
                "no duty to cooperate",
                rf"(?:<no_duty>|\bno (?:duty|obligation)\b<30>\bto\b)<30>{HELPS}<60>{AUTHORITY}",
                FALSE,
                weight=2,
            ),
        ),
        reject=(
            Pattern("other authorities", OTHER_AUTHORITY),
            Pattern(
                "a right to disclose",
                r"VENDOR (?:may|reserves the right|can|is entitled)<60>\b(?:cooperat|disclos|report|work)",
            ),
        ),
    ),
)
