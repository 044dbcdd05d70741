"""processing.compliance_information — the vendor makes available what shows that it complies.

Accepted: "makes available to the Controller all information necessary to demonstrate compliance with Article 28",
"shall provide … information reasonably necessary to demonstrate compliance with this DPA", "supplies proof of
compliance on request", "will answer questions … to confirm compliance with this Addendum", "places at the
Controller's disposal what it needs to prove that it complies", "documents to the Client that it has fulfilled its duties".
Rejected: what the customer has to prove, reports on its own use, proof of compliance with licences or tax law, the
sharing of records with an authority alone.
Source: GDPR Art. 28(3)(h).
"""

from __future__ import annotations

import re

from contract_check.extractors.framework import FALSE, Extractor, Found, Pattern
from contract_check.extractors.processing.matters import (
    AS_ITEM,
    CUSTOMER_DUTY,
    NOT,
    UNPLACED,
    by_customer,
    by_vendor,
    is_promised,
    of_processing,
)
from contract_check.extractors.subject import Subject
from contract_check.language.clauses import Clause
from contract_check.language.wording import free_of, together, words
from contract_check.model.late_pattern import late_pattern
from contract_check.model.term import Better, Kind, TermDefinition

_GIVES = (
    r"\b(?:mak(?:e|es|ing)\b<60>\bavailable|made available|provid(?:e|es|ed|ing)|suppl(?:y|ies|ied)|"
    r"furnish(?:es)?|giv(?:e|es|en)|disclos(?:e|es)|submits?|shar(?:e|es|ed)|grants?|presents?|delivers?|"
    r"produces?|prove|demonstrate|answers?|respond to|assist|"
    r"sends?|sent|(?:plac|put)(?:es?|s)?\b<20>\b(?:at CUSTOMER's disposal|at the disposal of CUSTOMER))\b"
)
_THINGS = (
    r"\b(?:information|documents?|documentation|evidence|proof|records|books|answers|responses|material|"
    r"certificates|questions|questionnaires?|enquiries|inquiries|whatever|everything|anything|details|reports?)\b"
)
_SHOWS = (
    r"\b(?:demonstrat\w+|prov(?:e|es|ing)|evidenc(?:e|es|ing)|verif\w+|confirm\w*|show\w*|establish\w*|ascertain|"
    r"attest\w*|check|proof of|evidence of|satisfy (?:itself|CUSTOMER)|"
    r"(?:relat\w+ to|regarding|concerning|about|on) (?:its|VENDOR's)(?= complian))\b"
)
_KEPT = (
    r"\b(?:complian\w+|compl(?:y|ies|ied) with|adher(?:ence|es)|observance|observ(?:es|ed)|fulfil\w*|obligations|"
    r"met|meets?|meeting|conformity)\b"
)

# In any construction: what shows compliance, and that the customer gets it.
_EVIDENCE = rf"(?:{_SHOWS}|\b(?:accounts? to CUSTOMER|satisfy itself|able to show|evidence|proof)\b)"
_FULFILS = rf"(?:{_KEPT}|\bkeeps? to\b|\bfulfil\w*|\bdischarg\w+)"
_HANDED_OVER = (
    f"(?:{_GIVES}|"
    r"\b(?:available|open to CUSTOMER|entitled to|hand(?:s|ed)? over|provided|supplied|furnish\w*|ask VENDOR|"
    r"request from VENDOR|(?:show|account|demonstrate|prove|document)\w* (?:it )?(?:to )?CUSTOMER)\b)"
)
_SHOWN_BY = (
    r"\b(?:provide|give|supply|supplie|furnish|make available|show|prove|demonstrate|evidence|disclose|hand over|"
    r"submit|place|put)s?\b"
)
_NOT_SHOWN = late_pattern(
    r"CUSTOMER (?:shall|will|must|agrees)\b|"
    r"CUSTOMER's (?:\w+ )?complian\w+|\?|"
    r"\b(?:has not|licen[cs]e|insur\w+|trade fairs?|secretary|sub-?\s?processors? (?:shall|will|must))"
    r"\b"
)


def _shown(clause: Clause, match: re.Match[str]) -> Found:
    """The customer is given what shows the vendor's compliance."""
    words = clause.surface
    theirs = re.search(r"CUSTOMER|\b(?:up)?on (?:\w+ )?(?:request|demand)", words) and not _NOT_SHOWN.search(words)
    return of_processing(clause, match) if theirs and is_promised(clause) else None


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
        triggers=words(
            "demonstrat|evidence of|evidence that|proof of|proof that| prove|verify|check that|keep to|keeps to|"
            "to confirm|complian|"
            "complies|complied|obligations|fulfil|satisfy itself|article 28|art. 28"
        ),
        speaks_of=Subject(
            "demonstrat*|evidence|proof|prove|proving|verif*|show|confirm|satisfy itself|establish(ing)?|account to|document to|questionnaires?",
            "complian*|compl(y|ies|ied)|obligations|article 28|art\\. 28|duties|keeps to",
            "information|records|CUSTOMER('s)?|documentation|documents",
            within=130,
            unless="export|tax*|CUSTOMER's compliance|licen[cs]e (use|compliance)|identity|insurance",
        ),
        accept=(
            Pattern(
                "information that shows compliance",
                rf"{by_vendor(_GIVES, 240)}<100>{_THINGS}<120>{_SHOWS}<120>{_KEPT}",
                of_processing,
                weight=1,
            ),
            Pattern(
                "information is made available",
                rf"(?:<shall>|\bto be\b)<40>{_GIVES}<100>{_THINGS}<120>{_SHOWS}<80>{_KEPT}",
                of_processing,
            ),
            Pattern(
                "shows its compliance",
                f"(?:(?:VENDOR|{UNPLACED}) <shall>{free_of('maintain|keep|record|' + NOT, 80)}|{AS_ITEM}|"
                r"VENDOR (?:\w+ )?(?=\w+s\b))\b"
                r"(?:demonstrates?|proves?|evidences?|shows?|documents?|furnish(?:es)? proof|"
                rf"(?:provide|give|supply) (?:\w+ )?(?:proof|evidence))\b<80>{_KEPT}",
                of_processing,
            ),
            Pattern(
                "the customer is put in a position to check",
                r"VENDOR <shall> (?:\w+ )?(?:ensure|enable|see to it|make sure)\b<12>CUSTOMER "
                r"(?:can|is able to|may|to) <20>\b"
                f"(?:verify|check|satisfy (?:itself|himself|themselves)|ascertain|establish)<60>{_KEPT}",
                of_processing,
            ),
            Pattern(
                "the matters of showing compliance together",
                together(
                    _EVIDENCE, _FULFILS, _HANDED_OVER, r"VENDOR|\bat (?:the disposal of CUSTOMER|CUSTOMER's disposal)"
                ),
                _shown,
                weight=-2,
            ),
            Pattern(
                "no duty to show",
                rf"(?:VENDOR|NEITHER) <no_duty><40>{_GIVES}<80>{_THINGS}<80>{_SHOWS}",
                FALSE,
                weight=2,
            ),
        ),
        reject=(
            Pattern(
                "what the customer has to show",
                rf"^(?!.*VENDOR (?:shall|will|must|agrees|undertakes|make|provide)).*{CUSTOMER_DUTY}",
            ),
            Pattern(
                "shown by the customer",
                f"{by_customer(_SHOWN_BY)}|"
                rf"{_THINGS}<80>\b(?:available|provided|supplied|given|sent) to (?:the )?VENDOR\b|"
                r"VENDOR (?:is entitled|shall be provided|may request)|"
                r"^(?!.*CUSTOMER may).*CUSTOMER (?:keeps to|meets)",
            ),
            Pattern(
                "another matter",
                r"\b(?:licen[cs]e|payment|tax|invoice|insurance|royalt\w+|export|identity|ownership)\b<40>"
                r"\b(?:complian|verif|proof|evidence)|"
                r"\b(?:proof|evidence) of (?:insurance|payment|identity|purchase|delivery|ownership)",
            ),
            Pattern(
                "besides other duties",
                r"\bin addition to (?:(?:its|VENDOR's|any|all|the) )*other (?:\w+ )?obligations\b(?!.*\b(?:complian|compl(?:y|ies)))",
            ),
            Pattern(
                "sub-processors' papers", r"sub-?\s?processors? (?:shall|will|must|to) <40>(?:make available|provide)"
            ),
            Pattern(
                "records alone",
                r"\b(?:maintain|keep|retain)s?\b<60>\b(?:records|logs|documentation)"
                r"\b(?!.*\b(?:available|provide|supply|give|furnish|submit)\b)",
            ),
            Pattern(
                "to an authority",
                r"\b(?:available|provide\w*|furnish\w*|submit\w*|give) to (?:the )?(?:\w+ ){0,2}"
                r"(?:authorit|secretary|regulator)(?!<40>CUSTOMER)|"
                r"\bavailable<80>\bto the secretary",
            ),
        ),
    ),
)
