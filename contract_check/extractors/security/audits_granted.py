"""That the customer may audit the vendor, in the constructions in which contracts say so.

The customer may; the vendor allows, tolerates or contributes; an auditor is sent; an audit is agreed, bounded or paid for.
"""

from __future__ import annotations

import re

from contract_check.extractors.framework import TRUE, Found, Pattern
from contract_check.extractors.security.audit_reports import NOT
from contract_check.extractors.security.audits import (
    ABOUT_PROCESSING,
    AUDIT,
    EXAMINE,
    OWN_THINGS,
    by_the_customer,
    examined,
    of_the_vendor,
)
from contract_check.extractors.security.audits_in_any_words import AUDITS_IN_ANY_WORDS
from contract_check.extractors.security.audits_in_passing import AUDITS_IN_PASSING
from contract_check.language.clauses import Clause
from contract_check.language.wording import free_of

_BY = (
    r"(?:CUSTOMER(?:'s)?(?:,? (?:its )?(?:authori[sz]ed )?(?:auditors?|agents?|advisers?|representatives?|regulators?|designees?|or|"
    r"and|/|including|itself|through|by|\()[^.;|]{0,90}?)?,?|"
    r"CUSTOMER \([^()|]{0,160}\))"
)
_MAY = (
    r"(?:(?:<may>|shall have|has|have|will have|(?:shall be|is|are|will be) entitled(?:,[^;|]{0,60},)? to|"
    r"is granted|are granted|retains?|may request|may require|(?:is|are|shall be) (?:at liberty|free) to|"
    r"shall be (?:able|permitted|allowed)|be permitted|is permitted|is allowed)\b)"
)


def _of_a_processor(clause: Clause, match: re.Match[str]) -> Found:
    """An audit that the customer has to ask or pay for, in a paper on security or the processing of data."""
    about = f"{clause.heading} {clause.before} {clause.surface} {clause.document.text[:600].lower()}"
    return by_the_customer(clause, match) if ABOUT_PROCESSING.search(about) else None


def _by_auditors(clause: Clause, match: re.Match[str]) -> Found:
    """Access that auditors or regulators have, or that stands under the title of audits."""
    return (
        TRUE
        if re.search(
            r"\b(?:auditors?|regulators?|inspectors?|outsourc\w+)\b|\baudits?\b|\b(?:verif|inspect)\w+|\bcompl(?:y|iance|ied)\b",
            f"{clause.heading} {match[0]} {clause.surface[match.end() :]}",
        )
        else None
    )


AUDITS_GRANTED = (
    Pattern(
        "the customer may audit",
        rf"{_BY} {_MAY}{free_of(NOT + '|VENDOR (?:may|shall|will)|use the (?:services?|platform|software)', 160)}{AUDIT}",
        of_the_vendor,
    ),
    Pattern(
        "the customer shall audit",
        rf"{_BY} <shall>(?: \w+ly)? (?:perform|conduct|carry out|make|undertake) (?:an? |the |its )?"
        rf"(?:[\w-]+ ){{0,3}}?{AUDIT}[^.;|]{{0,120}}\b(?:VENDOR|process(?:ing|or))\b",
        of_the_vendor,
    ),
    Pattern(
        "what the customer does before its audit",
        r"CUSTOMER <shall>(?! (?:not|permit|allow|grant|cooperate))[^.;|]{0,60}"
        r"\b(?:request|notice|notify|notif\w+|inform|announce|plan|reimburse|pay|bear|submit)"
        rf"\b[^.;|]{{0,80}}{AUDIT}(?![^.;|]{{0,40}}\bby VENDOR)",
        _of_a_processor,
        weight=-1,
    ),
    Pattern(
        "a right that the customer exercises",
        r"CUSTOMER (?:<shall> |agrees? (?:to|that it (?:will|shall)) )?(?:only )?exercises?"
        rf"\b[^.;|]{{0,80}}\brights?\b[^.;|]{{0,60}}{AUDIT}|"
        r"CUSTOMER (?:<shall> |agrees? (?:to|that it (?:will|shall)) )?(?:only )?exercises?\b[^.;|]{0,40}"
        f"{AUDIT} rights?",
        TRUE,
    ),
    *AUDITS_IN_ANY_WORDS,
    *AUDITS_IN_PASSING,
    Pattern(
        "the customer sends an auditor",
        f"{_BY} (?:{_MAY}|shall){free_of(NOT + '|VENDOR (?:may|shall|will)', 60)}"
        r"\b(?:appoint|commission|engag|mandat|us|instruct|nominat|select|retain|hir|send)\w* (?:[\w-]+ ){0,4}"
        r"(?:auditors?|inspectors?|assessors?)\b",
        of_the_vendor,
    ),
    Pattern(
        "the customer may ask for one",
        r"CUSTOMER[^.;|]{0,140}\b(?:it|they|CUSTOMER) (?:may|can|is entitled to|has the right to) "
        r"(?:\w+ )?(?:request|ask for|require|demand|arrange|conduct|perform|carry out|commission) "
        rf"(?:[\w-]+ ){{0,4}}{AUDIT}",
        of_the_vendor,
    ),
    Pattern(
        "audits are allowed, by whoever is the subject",
        r"(?<!CUSTOMER )(?<!CUSTOMER also )(?:<shall>|\bto)(?: \w+ly)? "
        rf"(?:{free_of(NOT + '|CUSTOMER <shall>', 60)}\b)?"
        r"(?:allow|permit|contribute to|submit to|tolerate|enable|cooperate (?:with|in)|facilitate|accept)"
        rf"(?: for)?(?:,? and (?:\w+ ){{1,2}}to)?(?: (?!VENDOR)[\w-]+){{0,5}} {AUDIT}",
        by_the_customer,
    ),
    Pattern(
        "the customer examines the measures",
        r"CUSTOMER (?:<shall>|<may>)(?: [\w,]+){0,6} (?:convince|satisfy) (?:itself|himself|themselves) "
        r"(?:of|that|as to)<80>(?:measures|compliance|security|VENDOR)",
        TRUE,
    ),
    Pattern(
        "how an audit is agreed",
        rf"{AUDIT}[^|]{{0,80}}\b(?:BOTH|CUSTOMER and VENDOR|VENDOR and CUSTOMER) (?:<shall>|agrees?)"
        r"[^|]{0,60}\b(?:scope|timing|duration|modalities)",
        by_the_customer,
        weight=-1,
    ),
    Pattern(
        "the audits of the standard clauses",
        f"{AUDIT}<60>(?:described|provided|set out|referred|contemplated|required|under)<20>"
        r"(?:standard contractual|\bsccs?\b|clause 8|clause 5|eu model)",
        TRUE,
        weight=-1,
    ),
    Pattern(
        "the customer may examine",
        rf"{_BY} {_MAY}{free_of(NOT + '|VENDOR (?:may|shall|will)', 100)}{EXAMINE}",
        examined,
    ),
    Pattern(
        "examinations by the customer",
        r"\b(?:reviews?|assessments?|examinations?|checks?|verifications?|tests?) of VENDOR's (?:\w+ )?"
        r"(?:security|controls|measures|compliance|safeguards|systems|facilities)\b[^.;|]{0,30}\bby "
        r"(?:CUSTOMER|an? (?:\w+ )?(?:auditor|expert|third party))",
        TRUE,
    ),
    Pattern(
        "the customer has it examined",
        rf"{_BY} (?:{_MAY}|<shall>)(?: \w+ly)? (?:have|let|get)"
        rf"\b{free_of(NOT + '|;|VENDOR (?:may|shall|will)', 140)}"
        r"\b(?:audited|inspected|examined|verified|checked|reviewed|assessed)\b",
        lambda c, m: (
            TRUE if re.search(rf"{OWN_THINGS}|\b(?:measures|security|compliance|safeguards)\b", m[0]) else None
        ),
    ),
    Pattern(
        "the vendor allows audits",
        r"VENDOR(?: and [^,;|]{0,40})?,? (?:<shall>|agrees? to|shall,[^;|]{0,60},)?"
        rf"{free_of(NOT + '|CUSTOMER (?:may|shall)', 200)}\b"
        r"(?:allow\w*|permit\w*|enabl\w+|lets?(?= CUSTOMER)|contribut\w+|submit\w*|cooperat\w+|co-operat\w+|support\w*|"
        r"assist(?!ant)\w*|grant\w*|facilitat\w+|tolerat\w+|participat\w+|accept\w*)"
        f"{free_of(NOT + '|sub-?processor', 110)}{AUDIT}",
        of_the_vendor,
    ),
    Pattern(
        "audits by the customer",
        rf"(?:{AUDIT}|\b(?:audited|inspected)\b){free_of(NOT, 60)}"
        r"\b(?:by|conducted by|carried out by|performed by|mandated by|requested by|on behalf of) (?:the )?"
        r"(?:CUSTOMER(?!'s (?:use|place|premises|facilit|offices))|"
        r"an(?:other)? (?:independent )?(?:third[- ]party )?(?:auditor|third party|expert|firm|person) "
        r"(?:mandated|appointed|selected|chosen|engaged|commissioned))",
        of_the_vendor,
    ),
    Pattern(
        "the customer may test or examine",
        rf"VENDOR <shall>{free_of(NOT, 40)}\b(?:allow|permit|enable)\b<80>CUSTOMER{free_of(NOT, 90)}\bto "
        r"(?:\w+ly )?(?:test|assess|examine|review|verify|evaluate)<60>"
        r"\b(?:security|controls|compliance|facilit\w+|safeguards|processing)",
        TRUE,
    ),
    Pattern(
        "a right to audit",
        r"(?:CUSTOMER's (?:\w+ ){0,2}rights? (?:of|to) (?:audits?|inspect\w*)|"
        r"(?:CUSTOMER's|the|such|its|any|this) (?:\w+ ){0,2}(?:audit|inspection)s? rights?)"
        r"\b(?! (?:of VENDOR|under (?:the|its) (?:hosting|sub)))",
        of_the_vendor,
        weight=-1,
    ),
    Pattern(
        "access of the customer's auditors",
        rf"{_BY} (?:<shall> have|ha(?:s|ve)|(?:<shall> be|is|are|may be) (?:given|granted|permitted|allowed|afforded))"
        r"(?: [\w-]+){0,2} access\b[^.;|]{0,60}\bto (?:VENDOR's [^.;|]{0,60}\b(?:facilit|premises|records|systems|data cent)|"
        r"(?:the |any |all )?(?:[\w-]+ ){0,2}?(?:facilit\w+|premises|records|systems|data cent\w+)\b[^.;|]{0,40} of VENDOR\b)",
        _by_auditors,
    ),
    Pattern(
        "lets the customer's people in",
        r"VENDOR(?: <shall>)? (?:\w+ly )?(?:allow|permit|grant|give|provide|afford)s?\b[^.;|]{0,40}CUSTOMER(?:'s)?"
        r"\b[^.;|]{0,80}\b(?:regulators?|auditors?|inspectors?)\b[^.;|]{0,60}\baccess(?:,[^,.;|]{0,60},)? to\b",
        TRUE,
    ),
    Pattern(
        "conditions of the customer's audits",
        rf"(?:\bon-?site )?{AUDIT}(?: \w+){{0,4}} (?:shall|will|must|may) (?:only )?be (?:\w+ly )?"
        r"(?:subject to|limited to|conducted|carried out|performed|at CUSTOMER's)",
        of_the_vendor,
        weight=-1,
        heading=r"audit|inspection",
    ),
)
