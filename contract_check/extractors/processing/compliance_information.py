"""processing.compliance_information — the vendor makes available what shows that it complies.

Accepted: "makes available to the Controller all information necessary to demonstrate compliance with Article 28",
"shall provide … information reasonably necessary to demonstrate compliance with this DPA", "supplies proof of
compliance on request", "will answer questions … to confirm compliance with this Addendum".
Rejected: what the customer has to prove, reports on its own use, proof of compliance with licences or tax law, the
sharing of records with an authority alone.
Source: GDPR Art. 28(3)(h).
"""

from __future__ import annotations

import re

from contract_check.extractors.data.customer_data import without
from contract_check.extractors.framework import FALSE, TRUE, Extractor, Found, Pattern
from contract_check.extractors.processing.matters import AS_ITEM, CUSTOMER_DUTY, is_about_processing
from contract_check.language.clauses import Clause
from contract_check.model.term import Better, Kind, TermDefinition

_GIVES = r"\b(?:mak(?:e|es|ing) available|made available|provid(?:e|es|ed|ing)|suppl(?:y|ies)|furnish(?:es)?|giv(?:e|es)|disclos(?:e|es)|submit|shar(?:e|es)|grant|present|deliver|prove|demonstrate|answer|respond to|assist)\b"
_THINGS = r"\b(?:information|documents?|documentation|evidence|proof|records|answers|responses|material|certificates|questions|questionnaires?|enquiries|inquiries)\b"
_SHOWS = r"\b(?:demonstrat\w+|prov(?:e|es|ing)|evidenc(?:e|es|ing)|verif\w+|confirm\w*|show\w*|establish\w*|ascertain|proof of|evidence of|satisfy (?:itself|CUSTOMER))\b"
_KEPT = r"\b(?:complian\w+|compl(?:y|ies) with|adherence|observance|fulfil\w+|obligations|met|conformity)\b"


def _of_processing(clause: Clause, match: re.Match[str]) -> Found:
    return TRUE if is_about_processing(clause) else None


EXTRACTORS = (
    Extractor(
        term=TermDefinition(
            "processing.compliance_information",
            Kind.FLAG,
            Better.TRUE,
            "Does the vendor make available the information that shows its compliance?",
            on_request=True,
        ),
        must_be_owed=True,
        triggers=("demonstrat", "evidence of", "evidence that", "proof of", "proof that", " prove", "verify", "to confirm"),
        accept=(
            Pattern("information that shows compliance", rf"VENDOR(?: (?!CUSTOMER)[^|]{{0,240}}?)? ?{_GIVES}<100>{_THINGS}<120>{_SHOWS}<120>{_KEPT}", _of_processing, weight=1),
            Pattern("information is made available", rf"(?:<shall>|\bto be\b)<40>{_GIVES}<100>{_THINGS}<120>{_SHOWS}<80>{_KEPT}", _of_processing),
            Pattern("an item: make information available", rf"{AS_ITEM}(?:make available|provide|supply) (?:to )?CUSTOMER<20>{_THINGS}<120>{_SHOWS}<80>{_KEPT}", _of_processing),
            Pattern("proves its compliance", rf"VENDOR <shall>,?{without('maintain|keep|record', 60)}\b(?:demonstrate|prove|evidence|furnish proof|(?:provide|give|supply) (?:\w+ )?(?:proof|evidence))\b<80>{_KEPT}", _of_processing),
            Pattern("on request, proof", rf"{_THINGS}<100>{_SHOWS}<100>{_KEPT}<120>\b(?:shall|will|are|is) (?:be )?(?:made available|provided|supplied) (?:to CUSTOMER|by VENDOR|up?on)", _of_processing),
            Pattern("no duty to show", rf"<no_duty><40>{_GIVES}<80>{_THINGS}<80>{_SHOWS}", FALSE, weight=2),
        ),
        reject=(
            Pattern("what the customer has to show", rf"^(?!.*VENDOR (?:shall|will|must|agrees|make|provide)).*{CUSTOMER_DUTY}"),
            Pattern("another matter", r"\b(?:licen[cs]e|payment|tax|invoice|insurance|royalt\w+|export|identity|ownership)\b<40>\b(?:complian|verif|proof|evidence)|\b(?:proof|evidence) of (?:insurance|payment|identity|purchase|delivery|ownership)"),
            Pattern("sub-processors' papers", r"sub-?\s?processors? (?:shall|will|must|to) <40>(?:make available|provide)"),
        ),
    ),
)  # fmt: skip
