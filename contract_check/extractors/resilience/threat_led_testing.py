"""resilience.threat_led_testing — the vendor takes part in the customer's threat-led penetration tests.

Accepted: "shall participate in, and fully cooperate with, threat-led penetration testing (TLPT) carried out by or on
behalf of the Customer", "will support TLPT under Art. 26", "Customer may subject the systems to TLPT", "tolerates
red-team tests of the Customer".
Refused: "Customer-initiated testing is not permitted" beside threat-led tests.
Rejected: the vendor's own penetration tests, a summary of them, definitions of TLPT, tests that are only named.
Source: DORA Art. 30(3)(d) with 26 and 27.
"""

from __future__ import annotations

import re

from contract_check.extractors.framework import FALSE, TRUE, Extractor, Pattern
from contract_check.extractors.resilience.matters import HELPS, INSTITUTION, TAKES_PART, by_any_name, denied
from contract_check.extractors.subject import Subject
from contract_check.language.wording import together
from contract_check.model.term import Better, Kind, TermDefinition

_TEST = (
    r"(?:\bthreat[- ‑]led\b|\btlpts?\b|\bthreat intelligence[- ]based (?:ethical )?red|"
    r"\bred[- ]team(?:ing)? (?:tests?|exercises?|assessments?)\b|\btiber(?:-\w+)?\b)"
)
_PART = (
    f"(?:{HELPS}|{TAKES_PART}|"
    r"\b(?:submits?\b<60>\bto\b|subject\b|allows?|permits?|tolerat\w+|accepts?|give(?:s)?<40>access|"
    r"make(?:s)?<40>available|in (?:the )?scope)\b)"
)

EXTRACTORS = (
    Extractor(
        term=TermDefinition(
            "resilience.threat_led_testing",
            Kind.FLAG,
            Better.TRUE,
            "Does the vendor take part in the customer's threat-led penetration tests?",
            on_request=True,
        ),
        must_be_owed=True,
        triggers=("threat-led", "threat led", "threat‑led", "tlpt", "red team", "red-team", "tiber"),
        speaks_of=Subject(
            "threat[- ]led|tlpt|red team*|tiber",
        ),
        accept=(
            Pattern("takes part in them", together(_TEST, _PART, "VENDOR|BOTH", without=denied(_PART)), weight=1),
            Pattern(
                "takes part in those tests",
                rf"VENDOR<80>(?:{_PART}|\bincluded in\b)<60>\b(?:these|those|such|the said|this) (?:tests?|testing|exercises?)\b",
                lambda clause, match: TRUE if re.search(rf"{INSTITUTION}[^.;|]*{_TEST}", clause.before) else None,
            ),
            Pattern("no duty to take part", rf"(?:<no_duty>|<will_not>)<30>{_PART}<80>{_TEST}", FALSE, weight=2),
            Pattern(
                "they are not allowed",
                rf"{_TEST}[^,.;|]{{0,60}}?\b(?:is|are) (?:not (?:permitted|allowed)|prohibited|excluded)",
                FALSE,
                weight=2,
            ),
        ),
        reject=(
            Pattern(
                "its own tests",
                r"VENDOR (?:\w+ )?(?:conducts|performs|carries out|undertakes(?! to\b)|engages|runs|maintains)"
                rf"\b(?!<160>{INSTITUTION}'s)",
            ),
            Pattern(
                "the customer takes part",
                by_any_name(
                    r"CUSTOMER (?:shall|will|must|should)\b(?:(?!VENDOR)[^.;|]){0,80}?"
                    rf"(?:{HELPS}|{TAKES_PART}|\bsubmit)"
                ),
            ),
        ),
    ),
)
