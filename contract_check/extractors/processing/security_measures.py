"""processing.security_measures — the vendor is bound to the measures that Art. 32 of the GDPR asks for.

Accepted: "shall take all measures required pursuant to Article 32", "shall implement appropriate technical and
organisational measures to ensure a level of security appropriate to the risk", "maintains administrative, physical
and technical safeguards for the protection of Customer Data", "security measures to ensure the ongoing
confidentiality, integrity, availability and resilience of its systems".
Rejected: measures by which it answers requests of data subjects, guarantees asked of sub-processors, the customer's
own measures, a statement that the customer has found the measures adequate, measures without a word of their kind
or of the aims of Art. 32.
Source: GDPR Art. 28(3)(c).
"""

from __future__ import annotations

import re

from contract_check.extractors.framework import FALSE, TRUE, Extractor, Found, Pattern
from contract_check.extractors.processing.matters import (
    CUSTOMER_DUTY,
    by_customer,
    by_vendor,
    is_promised,
    of_processing,
    of_vendor,
)
from contract_check.extractors.subject import Subject
from contract_check.language.clauses import Clause
from contract_check.language.wording import together, words
from contract_check.model.late_pattern import late_pattern
from contract_check.model.term import Better, Kind, TermDefinition

_KIND = r"(?:administrative|technical|technological|physical|organi[sz]ational|procedural|logical)"
_PEOPLE = r"(?:administrative|organi[sz]ational|procedural)"  # what is only technical and physical is half of it
_NOUN = r"(?:measures|safeguards|controls|precautions|protections?|means|steps)"
# What Art. 32 wants measures for: who names it need not say of which kind they are.
_AIMS = (
    r"\b(?:level of (?:security|protection) (?:that is )?(?:appropriate|adequate|commensurate)|"
    r"(?:appropriate|adequate|commensurate|proportionate) to the (?:\w+ )?risks?|"
    r"confidentiality, integrity|availability and resilience|"
    r"(?:unauthori[sz]ed|accidental) (?:or|and) unlawful|"
    r"unlawful (?:or|and) (?:accidental|unauthori[sz]ed)|"
    r"(?:articles?|art\.?) 32)"
)
_MEASURES = (
    rf"\b(?:{_KIND}(?:,? (?:and|or|&|\+|and/or|as well as))?,? (?:\w+,? (?:and )?)?{_PEOPLE}"
    rf"(?:,? (?:and |or )?\w+){{0,2}}? ?(?:security )?(?:{_NOUN}|security)|"
    rf"{_PEOPLE}(?:,? (?:and|or|&|\+|and/or|as well as))?,? (?:\w+,? (?:and )?)?{_KIND}"
    rf"(?:,? (?:and |or )?\w+){{0,2}}? ?(?:security )?(?:{_NOUN}|security)|"
    rf"organi[sz]ational(?:,? \w+ and \w+)? (?:security )?{_NOUN}|"
    rf"{_NOUN}\b<200>{_AIMS}|"
    rf"{_NOUN}\b<60>\b(?:hipaa security rule|subpart c)\b|"
    r"\btoms?\b)"
)
_KEEPS = (
    r"\b(?:implement(?:s|ed|ing)?|maintain(?:s|ed)?|tak(?:e|es|en)|adopt(?:s|ed)?|appl(?:y|ies|ied)|"
    r"put(?:s)? in place|ha(?:s|ve) in place|keep(?:s)? in place|in place|establish(?:es|ed)?|provides?|"
    r"ensures?|uses?|employs?|operates?|guarantees?|observes?|compl(?:y|ies)|sets? up|deploy(?:s|ed)?|"
    r"commits? (?:itself )?to|protect(?:s|ed)?|secures?)\b"
)


# The same in any construction: "safeguards, both technical and organisational, are in effect".
_OF_BOTH_KINDS = (
    r"\btechn\w+\b[^|;]{0,60}\borgani[sz]ational|"
    r"\borgani[sz]ational\b[^|;]{0,60}\btechn\w+|"
    r"\badministrative\b[^|;]{0,60}\b(?:technical|physical)|"
    r"\bsecurity (?:requirements?|obligations?) (?:of|under|in|set out in) art(?:icle|\.) 32|"
    r"\bart(?:icle|\.) 32\b[^|;]{0,60}\b(?:requirements?|measures)|"
    r"\b(?:requirements?|measures)\b[^|;]{0,60}\bart(?:icle|\.) 32\b"
)
_IN_FORCE = (
    r"\b(?:in force|in effect|in place|observ(?:e|es|ed)|met|meets?|fulfil\w*|compris\w+|consists? of|maintain\w*|"
    r"safeguard(?:s|ed)|protect(?:s|ed)|guard(?:s|ed)?|secur(?:es|ed)|keeps?\b[^|;]{0,40}? (?:safe|secure)|"
    r"runs?|implement\w*|introduc\w+|compl(?:y|ies)|guarantees?|applied|applies|operat(?:es|ed))\b"
)
_ANOTHERS = late_pattern(
    r"\b(?:assist\w*|help(?:s|ing)?|support(?:s|ing)?|sub-?\s?process\w*|hosting provider|certifi\w+|"
    r"demonstrat\w+|chart|committee)\b|CUSTOMER's? (?:\w+ ){0,3}(?:measures|provider)|"
    r"CUSTOMER (?:has|shall|will|must)\b|\b(?:may|can) (?:\w+ )?(?:amend|change|update)"
)


def _in_force(clause: Clause, match: re.Match[str]) -> Found:
    """The vendor's own measures, in whichever construction."""
    named = "VENDOR" in clause.surface and not _ANOTHERS.search(clause.surface)
    return TRUE if named and is_promised(clause) else None


# Organisational measures alone may serve anything; these words say that they guard something.
_OF_SECURITY = late_pattern(
    rf"{_OF_BOTH_KINDS}|\b(?:secur\w+|protect\w*|safe\w*|guard\w*|data|information|confidential\w*|privacy|"
    r"unauthori[sz]ed|unlawful)\b"
)


def _kept(clause: Clause, match: re.Match[str]) -> Found:
    """The vendor's measures: by its name in any paper, without it only where processing is spoken of."""
    own = "VENDOR" in match[0] and _OF_SECURITY.search(clause.surface)
    return of_vendor(clause, match) if own else of_processing(clause, match)


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
        triggers=words(
            "organisational|organizational|article 32|art. 32|art 32|safeguards|administrative|"
            "appropriate to the risk|level of security|unlawful|resilience|confidentiality, integrity"
        ),
        speaks_of=Subject(
            (
                "technical,? (and|&|or|and/or|physical,? and) organi[sz]ational|organi[sz]ational,? (and|or) technical|"
                "organi[sz]ational measures|administrative,? (and |physical|technical)*|"
                r"(technical|physical),? (\w+ )?(and|or) administrative|safeguards|security (measures|requirements)|art(icle|\.) 32"
            ),
            "data|information|gdpr|annex*|schedules?|processing",
            "VENDOR|implement*|maintain*|appropriate|protect*|taken",
            unless="data subjects? request*|CUSTOMER (shall|must|is responsible)",
        ),
        accept=(
            Pattern(
                "takes the measures of Article 32",
                rf"(?:VENDOR|\bit)\b<120>{_KEEPS}<120>\bmeasures\b<80>\b(?:articles?|art\.?) 32\b",
                weight=2,
            ),
            Pattern("implements measures", rf"{by_vendor(_KEEPS, 160)}<100>{_MEASURES}", _kept, weight=1),
            Pattern(
                "kept safe by measures",
                r"\b(?:data|information|records|systems?)\b<60>\b(?:is|are|be|remains?) <20>"
                r"\b(?:protected|kept (?:safe|secure)|secured|safeguarded|guarded)\b<60>\b(?:by|with|through|"
                r"by means of)"
                rf"\b<40>{_MEASURES}",
                of_processing,
            ),
            Pattern(
                "the measures are binding",
                r"\b(?:security|protective|technical|organi[sz]ational) measures\b<100>\b(?:is|are|shall be|become)"
                r"\b<30>\b(?:binding|part of (?:this|the))",
                of_processing,
            ),
            Pattern(
                "the matters of measures together",
                together(
                    _OF_BOTH_KINDS, r"\b(?:measures|safeguards|controls|means|requirements?|obligations?)\b", _IN_FORCE
                ),
                _in_force,
                weight=-2,
            ),
            Pattern("no duty", rf"(?:VENDOR|NEITHER) <no_duty><40>{_KEEPS}<60>{_MEASURES}", FALSE, weight=2),
        ),
        reject=(
            Pattern(
                "help with requests",
                r"\b(?:assist\w*|help\w*|support\w*)\b<120>\bby\b<40>\b(?:technical|organi[sz]ational)|"
                r"for the fulfil?lment of|"
                r"\bassist\w* <120>(?:by|through|with)<30>(?:technical|organi[sz]ational)",
            ),
            Pattern(
                "guarantees of sub-processors",
                r"sufficient guarantees|"
                r"\bsub-?\s?processors?\b<60>\b(?:to|shall|will|must)\b<30>(?:implement|maintain|take)",
            ),
            Pattern(
                "the customer's own measures",
                rf"^(?!.*VENDOR (?:shall|will|has|must|agrees)).*{CUSTOMER_DUTY}<120>{_MEASURES}",
            ),
            Pattern("measures that the customer takes", by_customer(rf"(?:{_KEEPS}|{_IN_FORCE}|\bimplemented\b)")),
            Pattern(
                "the customer's opinion",
                r"CUSTOMER (?:\w+ )?(?:acknowledges|confirms|has assessed|agrees|declares|warrants|represents) "
                r"that|"
                r"\A\W*CUSTOMER's (?:\w+ )?(?:safeguards|measures)",
            ),
            Pattern(
                "measures of others",
                r"measures of (?:each|every|its|the|any)<20>sub-?process|"
                r"\b(?:assess|check|review|verif)\w*\b<60>measures\b<40>(?:\bof\b|sub-?process)",
            ),
        ),
    ),
)
