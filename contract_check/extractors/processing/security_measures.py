"""processing.security_measures — the vendor is bound to the measures that Art. 32 of the GDPR asks for.

Accepted: "shall take all measures required pursuant to Article 32", "shall implement appropriate technical and
organisational measures to ensure a level of security appropriate to the risk", "maintains administrative, physical
and technical safeguards for the protection of Customer Data".
Rejected: measures by which it answers requests of data subjects, guarantees asked of sub-processors, the customer's
own measures, a statement that the customer has found the measures adequate.
Source: GDPR Art. 28(3)(c).
"""

from __future__ import annotations

import re

from contract_check.extractors.framework import FALSE, TRUE, Extractor, Found, Pattern
from contract_check.extractors.processing.matters import AS_ITEM, CUSTOMER_DUTY, is_about_processing
from contract_check.language.clauses import Clause
from contract_check.model.term import Better, Kind, TermDefinition

_MEASURES = (
    r"\b(?:technical(?:,? (?:and|or|&|and/or))? (?:\w+,? (?:and )?)?organi[sz]ational(?:,? \w+ and \w+)? ?(?:security )?(?:measures|safeguards|controls|precautions|security)?|organi[sz]ational(?:,? (?:and|or|as well as))? technical (?:security )?(?:measures|safeguards|controls)|"
    r"(?:administrative|technical|physical)(?:,| and)? ?(?:administrative|technical|physical|organi[sz]ational),?(?: and| or)? (?:administrative|technical|physical|organi[sz]ational|procedural) (?:security )?(?:measures|safeguards|controls)|"
    r"(?:measures|safeguards)<60>\bart(?:icle|\.) 32\b|\btoms?\b)"
)
_KEEPS = r"(?:implement(?:s|ed)?|maintains?|maintained|tak(?:e|es|en)|adopts?|adopted|appl(?:y|ies)|put(?:s)? in place|has in place|have in place|establish(?:es|ed)?|provides?|ensures?|uses?|employs?|operates?|guarantees?|observes?|compl(?:y|ies))\b"


def _not_the_customers(clause: Clause, match: re.Match[str]) -> Found:
    """An item of a paper on processing that does not stand among the customer's duties."""
    theirs = re.search(r"\b(?:customer|controller|client|subscriber|exporter|your)\b", clause.heading)
    return None if theirs or not is_about_processing(clause) else TRUE


EXTRACTORS = (
    Extractor(
        term=TermDefinition(
            "processing.security_measures",
            Kind.FLAG,
            Better.TRUE,
            "Is the vendor bound to technical and organisational measures that protect personal data?",
            on_request=True,
        ),
        must_be_owed=True,
        triggers=("organisational", "organizational", "article 32", "art. 32", "art 32", "safeguards", "administrative"),
        accept=(
            Pattern("takes the measures of Article 32", rf"(?:VENDOR|\bit)\b<120>\b{_KEEPS}<120>\bmeasures\b<80>\b(?:articles?|art\.?) 32\b", weight=2),
            Pattern("implements measures", rf"VENDOR(?:'s \w+)?\b(?:<shall>|,|in relation|has|have|warrants?| )<140>\b{_KEEPS}<100>{_MEASURES}", weight=1),
            Pattern("an item: implement measures", rf"{AS_ITEM}(?:implement|take|maintain|adopt)\b<60>(?:{_MEASURES}|\bmeasures\b<40>\bart(?:icle|\.) 32\b)", _not_the_customers),
            Pattern("measures are implemented", rf"{_MEASURES}<120>\b(?:are|is|were|have been|has been|shall be|will be) (?:\w+ )?(?:implemented|taken|maintained|adopted|established|in place|put in place)\b<40>(?:by VENDOR|$|[.;,]|\bpursuant|\bin accordance|\barticle)"),
            Pattern("no duty", rf"<no_duty><40>{_KEEPS}<60>{_MEASURES}", FALSE, weight=2),
        ),
        reject=(
            Pattern("help with requests", r"\b(?:assist\w*|help\w*|support\w*)\b<120>\bby\b<40>\b(?:technical|organi[sz]ational)|for the fulfil?lment of|\bassist\w* <120>(?:by|through|with)<30>(?:technical|organi[sz]ational)"),
            Pattern("guarantees of sub-processors", r"sufficient guarantees|\bsub-?\s?processors?\b<60>\b(?:to|shall|will|must)\b<30>(?:implement|maintain|take)"),
            Pattern("the customer's own measures", rf"^(?!.*VENDOR (?:shall|will|has|must|agrees)).*{CUSTOMER_DUTY}<120>{_MEASURES}"),
            Pattern("the customer's opinion", r"CUSTOMER (?:\w+ )?(?:acknowledges|confirms|has assessed|agrees) that"),
            Pattern("help with duties", r"^(?!.*measures (?:required )?(?:pursuant|under|by|in accordance)).*\bassist\w*\b<80>\b(?:obligations|compliance)\b<80>\barticles? 32"),
            Pattern("measures of others", r"measures of (?:each|every|its|the|any)<20>sub-?process|\bassess\w*\b<60>measures of"),
            Pattern("a definition", r"\bmeasures\"? (?:means|shall mean)\b"),
        ),
    ),
)  # fmt: skip
