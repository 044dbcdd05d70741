"""processing.impact_assessments — the vendor helps with impact assessments and prior consultation.

Accepted: "shall assist the Controller with data protection impact assessments and prior consultations", "assists in
ensuring compliance with Articles 32 to 36", "will provide information … for privacy impact assessments", "support
with DPIAs is provided at the usual rates", "DPIA support | included".
Refused: "is not obliged to assist".
Rejected: assessments that the vendor makes for itself, the customer's own duty, transfer impact assessments, the
business impact analysis of continuity planning.
Source: GDPR Art. 28(3)(f).
"""

from __future__ import annotations

import re

from contract_check.extractors.framework import FALSE, TRUE, Extractor, Found, Pattern
from contract_check.extractors.processing.matters import (
    by_customer,
    by_vendor,
    is_about_processing,
    is_promised,
    of_vendor,
)
from contract_check.extractors.subject import Subject
from contract_check.language.clauses import Clause
from contract_check.language.wording import together, words
from contract_check.model.late_pattern import late_pattern
from contract_check.model.term import Better, Kind, TermDefinition

_ARTICLES = (
    r"(?:articles?|arts?\.?) ?(?:3[2-5](?: ?(?:to|-|through|and|until) ?(?:(?:articles?|arts?\.?) )?3[56]\b|"
    r",? (?:\d\d,? )*(?:and|to) 3[56]\b)|"
    r"3[56]\b)"
)
_MATTER = (
    r"\b(?:(?:data[- ]protection|privacy|data) (?:impact |risk )?assessments?|impact assessments?|[dp]pias?\b|"
    r"\bassess\w*\b[^.;|]{0,20}\b(?:impact|effects?|risks?) of (?:the |its |such )?(?:\w+ )?processing\b|"
    r"\bpias?\b|(?:prior )?consultations? (?:of|with) (?:\w+ ){0,3}(?:supervis\w+|authorit\w+|regulators?)|"
    f"prior consultations?|{_ARTICLES})"
)
_HELP = (
    r"\b(?:assist(?:s|ing|ance|ed)?|help(?:s|ing)?|support(?:s|ing)?|cooperat\w+|co-operat\w+|collaborat\w+|"
    r"aid(?:s|ing)?|(?:lend|give)s? (?:CUSTOMER )?a hand|(?:provid|giv|suppl|furnish|offer|contribut)\w*|mak(?:e|es|"
    r"ing)\b[^.;|]{0,60}? available)\b"
)

_BARE = late_pattern(r"(?<!protection )(?<!privacy )\b(?:(?:impact|risk) assessments?|prior consultations?)\W*\Z")


def _helped(clause: Clause, match: re.Match[str]) -> Found:
    """The help is given; the impact of anything else than processing, or consulting anybody else, is another matter."""
    return None if _BARE.search(match[0]) and not is_about_processing(clause) else of_vendor(clause, match)


# Taking part in any construction: "participates in", "the necessary information is supplied by Provider".
_TAKES_PART = (
    f"(?:{_HELP}|"
    r"\b(?:participat\w+|tak(?:e|es|ing) part|part in|count on|call on|rel(?:y|ies) on|assistance|"
    r"at (?:CUSTOMER's|the) disposal|made available|supplied|given)\b)"
)
_HELPS = rf"(?:{_HELP}|\b(?:supplied|given|part in)\b)"
_NOT_HELP = late_pattern(
    r"\b(?:transfer|business impact|vulnerab\w+|release|change management|"
    r"has (?:carried out|conducted|performed)|responsible)\b"
)


def _takes_part(clause: Clause, match: re.Match[str]) -> Found:
    """The vendor has a part in the customer's assessment."""
    words = clause.surface
    theirs = "VENDOR" in words and "CUSTOMER" in words and not _NOT_HELP.search(words)
    return TRUE if theirs and is_promised(clause) and is_about_processing(clause) else None


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
        triggers=words(
            "impact assessment|dpia|impact of|effects of|prior consultation|consultation with|consultations with|"
            "risk assessment|"
            "privacy assessment|protection assessment|article 32|articles 32|art. 32|art 32|arts. 32|"
            "article 33|articles 33|article 35|articles 35|art. 35|arts. 35|article 36"
        ),
        speaks_of=Subject(
            "impact assessments?|dpias?|prior consultation|consultations? with",
        ),
        accept=(
            Pattern("helps with them", rf"{by_vendor(_HELP, 400)}<260>{_MATTER}", _helped, weight=1),
            Pattern(
                "help in a line of a table",
                rf"{_MATTER}<40>[|:] ?(?:(?!no\b|not\b|none\b)\w+ ){{0,3}}(?!not\b)(?:{_HELP}|yes\b|included\b)",
                _helped,
            ),
            Pattern("the matters of taking part together", together(_MATTER, _TAKES_PART), _takes_part, weight=-2),
            Pattern("no duty to help", rf"VENDOR <no_duty><40>{_HELP}<160>{_MATTER}", FALSE, weight=2),
        ),
        reject=(
            Pattern(
                "help of the customer's",
                rf"{by_customer(_HELPS)}|\blends? (?:the )?VENDOR|"
                r"CUSTOMER's (?:\w+ )?(?:cooperation|assistance|help|support)\b|"
                r"\b(?:cooperation|assistance|help|support) of (?:the )?CUSTOMER",
            ),
            Pattern(
                "transfers",
                r"^(?!.*(?:data protection impact|privacy impact|dpia)).*\btransfer (?:impact|risk) assessments?\b",
            ),
        ),
    ),
)
