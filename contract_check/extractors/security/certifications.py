"""security.certifications — the attestations and frameworks that the vendor holds or follows.

Accepted: "maintains ISO/IEC 27001:2013 certification", "SOC 2 Type II audited annually", "ISO 27001,
27017 and 27018", "shall comply with PCI DSS", a list item under "Certifications".
Rejected: certificates of data centres, cloud hosts, payment firms or sub-processors, the customer's
own compliance, frameworks that the product helps with, a report named only as an example or in case one is
held, what is aimed at or in progress, laws that must not be relied on ("is not HIPAA compliant"), definitions.
All statements of a paper together make the value.
"""

from __future__ import annotations

from contract_check.extractors.framework import Extractor, Pattern
from contract_check.extractors.promises.standing import standing
from contract_check.extractors.promises.unstated import NOT_BY_VENDOR
from contract_check.extractors.security.claimed_standards import (
    all_together,
    claimed_names,
    defined_reports,
    is_listed,
    names_in_a_table_of_certificates,
    titled_names,
)
from contract_check.extractors.security.no_certificate import NO_CERTIFICATE
from contract_check.extractors.security.standards import A_STANDARD, STANDARDS
from contract_check.extractors.subject import Subject
from contract_check.language.wording import words
from contract_check.model.term import Better, Kind, TermDefinition

_CLAIM = (
    r"(?:\bcertif\w+|\bcomplian\w+|\bcompl(?:y|ies|ied|ying)\b|\battest\w+|\baudit(?:s|ed|or|ors)?\b|"
    r"\breports?\b|\baccredit\w+|\bmaintain\w*|\bholds?\b|\bhas\b|\bhave\b|\bobtain\w*|\balign\w*|"
    r"\badher\w+|\bfollow\w*|\bconform\w*|\bbased on\b|\baccord\w*|\bframeworks?\b|\bassess\w*|"
    r"\bundergo\w*|\bachiev\w+|\bmeets?\b|\bcomplet\w+|\bauthori[sz]\w+|\bsubmit|\binherit\w*|"
    r"\bconsistent with\b|\bstandards?\b|\bmodel(?:l?ed)?\b|\bimplement\w*|\bearned\b|"
    r"\bpass(?:ed|es)\b|\bmapp(?:ed|ing)\b|\bregist\w+|\blisted\b|\blevel [1-4]\b|"
    r"\bVENDOR (?:is|are|remains?)\b|\bvalidat\w+|\bgoverned by\b|\bbenchmark\w*|\bexamin\w+|"
    r"\bawarded\b|\bgranted\b|\boperat\w+ (?:under|within|in)\b|\bsatisf\w+|\bin line with\b|"
    r"\bno less \w+ than\b|\balong the lines of\b|\bper\b|\bpursuant to\b|\bdownload\w*|"
    r"\bavailable\b|\bunder\b(?= (?:the )?(?:soc|iso|pci|fedramp|cyber|nist|tisax))|"
    r"\brecogni[sz]ed\b|\bopinion\b|\bextend\w*|[✓✔✅])"
)
_TRIGGERS = words(
    "soc 1|soc 2|soc 3|soc1|soc2|soc3|soc-2|organization control|organisation control|iso 2|iso2|"
    "iso/iec|iso-2|iso 9001|iso 42001|iso iec|pci|payment card industry|hipaa|hitrust|fedramp|"
    "csa star|security alliance|cyber essentials|c5|800-53|nist|cybersecurity framework|tisax"
)

EXTRACTORS = (
    Extractor(
        term=TermDefinition(
            "security.certifications",
            Kind.SET,
            Better.MORE,
            "Which attestations or frameworks does the vendor hold, maintain or follow?",
            STANDARDS,
        ),
        triggers=_TRIGGERS,
        speaks_of=Subject(
            (
                r"soc\)?[ -]?[123]|ssae|iso(/iec)?[ -]?\d{4,5}|pci([ -]?dss)?|hitrust|fedramp|csa|cyber essentials|c5|nist|"
                "tisax|hipaa|hitech"
            ),
            (
                "certif*|complian*|compl(y|ies)|attest*|accredit*|audit*|report*|align*|maintain*|follow*|meets?|"
                "accordance|assess*|standards?|based on|framework|completed|controls|using|requirements"
            ),
            within=110,
        ),
        weigh=standing(A_STANDARD, *NOT_BY_VENDOR),
        accept=(
            Pattern("claimed", rf"{_CLAIM}[^|]{{0,200}}{A_STANDARD}|{A_STANDARD}[^|]{{0,200}}{_CLAIM}", claimed_names),
            Pattern(
                "listed",
                A_STANDARD,
                claimed_names,
                heading=r"certif|complian|attestation|accredit|standards|assurance|audit report",
            ),
            Pattern(
                "a line of a list of standards, set like a heading",
                rf"^\W*(?:\w+ )?{A_STANDARD}(?::\d{{4}}|[^|.:]){{0,30}}$",
                lambda c, m: claimed_names(c, m) if is_listed(c) else None,
            ),
            Pattern(
                "in its own row of a table",
                rf"^\W*(?:[\w /-]{{1,30}} )?{A_STANDARD}[^|]{{0,60}}\|[^|]{{0,80}}"
                r"(?:certif|complian|report|audit|attest|current|active|held|valid|\byes\b|achiev|complet|✓|✔)",
                claimed_names,
            ),
            Pattern(
                "in a row of a table of certificates",
                rf"^\W*(?:[\w /-]{{1,30}} )?{A_STANDARD}[^|]{{0,60}}\|",
                names_in_a_table_of_certificates,
            ),
            Pattern(
                "audited, under the name of the standard",
                r"^(?:(?!\bnot\b|n't\b|CUSTOMER (?:shall|must|is|are))[^|])*"
                r"(?:VENDOR[^.;|]{0,60}\b(?:audited|certified|compl(?:y|ies|iant)|attest\w+|hold|holds|"
                r"maintain\w*|undergo\w*|complet\w+|achiev\w+|obtain\w*|examin\w+)|"
                r"\b(?:report|certificate|attestation)s? (?:is|are) available)",
                titled_names,
                heading=rf"(?:^|: )\W*(?:[\d.]+ )?(?:[a-z/]+ ){{0,2}}{A_STANDARD}",
            ),
        ),
        reject=NO_CERTIFICATE,
        review=all_together,
        whole_document=defined_reports,
    ),
)
