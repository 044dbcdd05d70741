"""The reports of those who audited the vendor, and that the customer can have them.

"Our SOC 2 report is available under NDA", "a summary of the penetration test is provided on request", "to get the
report, write to us".
"""

from __future__ import annotations

import re

from contract_check.extractors.framework import TRUE, Found, Pattern
from contract_check.extractors.security.audits import LICENSED
from contract_check.language.clauses import Clause
from contract_check.language.wording import free_of
from contract_check.model.late_pattern import late_pattern

NOT = (
    r"\bnot\b(?! (?:more|less|later|only|fewer|unreasonably|to exceed|an? (?:\w+ )?competit\w+))|n't\b|"
    r"\bno (?:right|such|audit)\b|\bwaives?\b|\bnever\b"
)
REPORT = (
    r"(?:(?:audit|soc(?: ?[123])?(?: type (?:ii|i|1|2))?|ssae\S*(?: \d+)?|isae ?\d*|assessment|"
    r"attestation|assurance|penetration(?:[- ]test\w*)?|pen[- ]?test\w*|certification)[ -]?"
    r"(?:and \w+ )?(?:\w+ )?(?:reports?|results|summar(?:y|ies)|findings|letters?)|"
    r"(?:reports?|results|summar(?:y|ies)|copy|copies)(?: [\w'-]+){0,6}? (?:of|from|on|for)"
    r"(?: [\w'-]+){0,7} (?:audits?|soc\b|soc ?[123]|penetration|pen[- ]?tests?|assessments?|"
    r"auditors?|attestations?|certifications?|"
    r"(?:third[- ]party|independent|external) (?:[\w-]+ )?tests?)|"
    r"(?:third[- ]party|independent|external) (?:[\w-]+ )?tests?'? (?:results|reports?)|"
    r"third[- ]party (?:audits?|certifications?)(?: and| or|,)?(?: \w+)? ?"
    r"(?:reports?|audits?|certifications?))"
)
_SOC_REPORT = rf"(?:{REPORT}|soc ?[123](?: type (?:ii?|1|2))?)"
GIVE = (
    r"(?:provid\w+|mak(?:e|es|ing)|furnish\w*|deliver\w*|suppl(?:y|ies)|shar(?:e|es|ing)|giv(?:e|es)|send|"
    r"submit\w*|hand(?:s|ing)? (?:over|out|(?:VENDOR's )?CUSTOMER|it)|make available|disclos\w+|produc(?:e|es)|"
    r"present(?:s|ing)?|show(?:s|ing)?|lets? CUSTOMER (?:have|see))"
)


# An audit or test that is the vendor's, as the sentence before or the title names it ...
_AUDITED = late_pattern(
    r"\baudits?\b|"
    r"\b(?:independent|external|third[- ]party|outside) [^.;|]{0,40}"
    r"\b(?:assess|audit|examin|review|certif|test)(?:e?s|ed)?\b|penetration|\bpen[- ]?tests?\b|"
    r"\bsoc[- ]?[123]\b|\bassessments?\b|\battestation|"
    r"\btest(?:s|ed|ing)?\b[^.;|]{0,60}\b(?:independent|external|third[- ]party|outside)\b"
)
# ... and as the sentence itself does, which speaks of reports of many kinds.
_AUDITED_HERE = late_pattern(
    r"\bsoc[- ]?[123]\b|\bssae\b|\bisae\b|"
    r"\b(?:independent|external|third[- ]party) (?:\w+ )?"
    r"(?:auditors?|assessors?|body|audits?|assessments?)|\bindependent(?:ly)? (?:audit|assess)|"
    r"penetration|\bpen[- ]?tests?\b|\baudited\b[^.;|]{0,60}\bby\b"
)


def _of_that_audit(clause: Clause, match: re.Match[str]) -> Found:
    """What is to be had is of an audit or test of the vendor that the heading, the sentence before or this one names."""
    if LICENSED.search(clause.before):
        return None
    return TRUE if _AUDITED.search(f"{clause.heading} {clause.before}") else _for_asking(clause, match)


def _for_asking(clause: Clause, match: re.Match[str]) -> Found:
    """The same, where the sentence says that it is for the customer or whoever asks."""
    if not re.search(r"CUSTOMER|request|\bnda\b|trust (?:cent|portal)", clause.surface) or LICENSED.search(
        clause.before
    ):
        return None
    named = _AUDITED.search(f"{clause.heading} {clause.before}") or _AUDITED_HERE.search(clause.surface)
    return TRUE if named else None


REPORTS_TO_BE_HAD = (
    Pattern(
        "assurance by reports, in a line of a sheet",
        rf"^\W*(?:[\w-]+ ){{0,2}}(?:assurance|audits?|inspection)(?: rights?)?\s?[|:] ?[^|.;]{{0,30}}{_SOC_REPORT}",
        TRUE,
    ),
    Pattern(
        "a report that is to be had, without a verb",
        r"\b(?:reports?|results|summar(?:y|ies)|attestations?|certificates?) available\b[^.;|]{0,40}"
        r"\b(?:request|CUSTOMER|nda)\b",
        _for_asking,
    ),
    Pattern(
        "how to get a report",
        r"(?:\bto (?:get|access|obtain|request|receive|see|view|download)|\bfor|\bneeds?|\bwants?|"
        r"\bwould like)\b(?: (?:a|an|the|our|VENDOR's|copy|of|latest|current|most recent|full))* "
        rf"{_SOC_REPORT}[^.|]{{0,60}}\b"
        r"(?:contact|e-?mail|write|ask|reach|visit|request|get in touch|sign|send)|"
        r"\b(?:contact|e-?mail|ask|write to|reach out to|get in touch with) "
        rf"(?:VENDOR|your [\w ]{{1,20}}|CUSTOMER's [\w ]{{1,20}})[^.|]{{0,60}}{_SOC_REPORT}",
        TRUE,
    ),
    Pattern(
        "how to get what was named before",
        r"\b(?:request|get|obtain|receive|download|access|see|view)\b"
        r"(?: (?:a|an|any|the|our|its|VENDOR's|these|this|copy|copies|of|latest|current|most recent|full|"
        r"audit))* (?:reports?|attestations?|letters? of attestation|summar(?:y|ies)|certificates)\b"
        r"(?:,? (?:please )?(?:contact|e-?mail|write|ask|reach|visit|get in touch)\b|"
        r" (?:from|in|through|via|on|at) (?:VENDOR|our|the|CUSTOMER's)\b|"
        r" including\b)",
        _for_asking,
    ),
    Pattern(
        "a copy for the asking",
        rf"\b(?:e-?mail|contact|write|ask|reach|get in touch|message|turn to|call|apply)\b{free_of(NOT, 60)}"
        r"\b(?:for|and (?:we|VENDOR)(?: will|'ll)? (?:send|share|provide)(?: CUSTOMER)?|"
        r"to (?:get|receive|obtain|request|see)) (?:[\w'-]+ ){0,7}?"
        r"(?:reports?|reporting|findings|results|attestations?|summar(?:y|ies)|letters?)\b",
        _of_that_audit,
        weight=-1,
    ),
    Pattern(
        "what was named before can be had",
        r"\b(?:reports?|documents?|results|summar(?:y|ies)|cop(?:y|ies)|attestations?|letters?)"
        r"\b(?: (?:of|from|on|for) (?:the|this|these|each|that|our|VENDOR's)(?: [\w-]+){1,4})? "
        r"(?:is|are|can be|may be|shall be|will be) (?:also )?(?:made )?"
        r"(?:available|provided|shared|obtained|requested|sent|downloaded)\b[^.|]{0,80}"
        r"\b(?:requests?|requested|CUSTOMER|nda)\b",
        _of_that_audit,
        weight=-1,
    ),
    Pattern(
        "the report of an audit can be had",
        rf"(?:\baudits?|\bsoc ?[123]|\bpenetration tests?|\bassessments?|\bcompliance)\b{free_of(NOT, 120)}"
        r"\b(?:reports?|certificates?|summar(?:y|ies)) (?:is|are|can be|may be|shall be|will be) (?:also )?"
        r"(?:made )?(?:available|provided|shared|obtained|requested|sent|downloaded)[^.|]{0,60}"
        r"(?:request|CUSTOMER|\bnda\b|portal|trust|website)",
        TRUE,
    ),
    Pattern(
        "reports named before are given",
        rf"(?:VENDOR(?: <shall>)?{free_of(NOT + '|CUSTOMER (?:may|shall)', 140)}\b{GIVE}\b|"
        r"CUSTOMER (?:may|can|is entitled to) (?:\w+ )?"
        rf"(?:have|request|obtain|receive|ask for|see|review|inspect)\b){free_of(NOT, 60)}"
        r"\b(?:(?:the|its|each|such|any|this|that|those|these)|an?(?= (?:\w+ )?summar))"
        r"(?: (?:latest|most recent|redacted|written|resulting|current|last|full|said|corresponding|"
        r"executive|(?:auditor|assessor|examiner)(?:'s|s')))* "
        r"(?:reports?|results|attestations?|summar(?:y|ies))\b",
        _for_asking,
    ),
    Pattern(
        "a report that is provided, behind its name",
        r"^\W*(?:[\w-]+ )?(?:soc ?[123]|penetration|pen[- ]?test|audits?|iso \d+)\b[^|:.]{0,30}[:|]"
        r"[^|.]{0,80}\b(?:provid|shar|deliver|suppl|furnish)\w* "
        r"(?:(?:the|a|an|its|copy|of|full|executive|annual) )*"
        r"(?:reports?|summar(?:y|ies)|attestations?|letters?)\b",
        lambda c, m: None if re.search(NOT, m[0]) else TRUE,
        weight=-1,
    ),
    Pattern(
        "proof by the reports of independent bodies",
        r"\b(?:proof|evidence|verification|demonstrat\w+|prove[nsd]?|furnished)\b[^.;|]{0,120}"
        r"\b(?:by|through|by means of|in the form of|with|upon)\b[^.;|]{0,80}"
        r"\b(?:attestations?|reports?|report excerpts|certificat\w+|audits?)\b[^.;|]{0,60}\b"
        r"(?:independent (?:bod(?:y|ies)|authorit(?:y|ies)|third part(?:y|ies)|auditors?|instances?|"
        r"institutions?|entit(?:y|ies))|auditors?)\b|"
        r"\b(?:proof|evidence|verification|demonstrat\w+|prove[nsd]?|furnished)\b[^.;|]{0,160}"
        r"\b(?:independent|external) (?:auditor|assessor|expert|bod(?:y|ies))(?:s|'s|s')?\b[^.;|]{0,20}"
        r"\b(?:reports?|attestations?|certificat\w+|opinions?)\b",
        TRUE,
        weight=-1,
    ),
    Pattern(
        "copies are given of what was named",
        rf"VENDOR(?: <shall>)?{free_of(NOT + '|CUSTOMER (?:may|shall)', 160)}\b{GIVE}\b[^.;|]{{0,20}}\bcop"
        r"(?:y|ies)(?: of (?:it|them|each|such|the same))?\b[^.;|]{0,30}\bto CUSTOMER",
        _for_asking,
    ),
    Pattern(
        "a copy that the customer gets",
        r"\bCUSTOMER (?:(?:shall|will|must|is to) )?(?:\w+ )?"
        r"(?:gets?|receives?|obtains?|(?:is|be) (?:given|sent|provided with|supplied with|handed))"
        r"\b[^.;|]{0,20}\bcop(?:y|ies)\b|"
        r"\bCUSTOMER (?:(?:shall|will|must|is to) )?(?:\w+ )?(?:gets?|receives?) (?:(?:the|VENDOR's|its|our|\w+ly|"
        r"latest|full) )*"
        rf"{REPORT}(?![^.;|]{{0,20}}\b(?:of|on|for|about) (?:its|their|CUSTOMER's)\b)",
        _for_asking,
    ),
    Pattern(
        "reports can be had",
        rf"(?:{REPORT}){free_of(NOT, 90)}\b(?:is|are|be|can be|may be) (?:made )?(?:\w+ly )?"
        r"(?:available|provided|shared|obtained|requested|released|furnished|supplied|accessible|"
        r"handed over|disclosed|delivered)|"
        r"CUSTOMER(?: (?:under|with|on) (?:an? |the )?[^.;|,]{1,40}?)? "
        r"(?:may|can|has the right to|is entitled to)(?:,[^;|]{0,140},)?(?: \w+ly)? "
        r"(?:request|obtain|receive|review|access|download|ask (?:VENDOR )?for|have|see|get|view|consult|"
        rf"call for)\b{free_of(NOT, 80)}{REPORT}|"
        rf"\bupon (?:CUSTOMER's )?(?:written )?request{free_of(NOT, 80)}\b{GIVE}\b{free_of(NOT, 60)}{REPORT}",
        TRUE,
    ),
)
