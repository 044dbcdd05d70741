"""Audits that are granted in passing: in a line of a sheet, in an answer, to each side alike, or by what bounds them.

Accepted: "Audit rights: once a year", "May Customer audit Supplier's security? Yes.", "on-site audits require four weeks'
notice", "its data centres may be inspected by Customer"; "Audits: none" is a refusal.
Rejected: a bound that does not say whose audit it is, outside papers on security and data.
"""

from __future__ import annotations

from contract_check.extractors.framework import FALSE, TRUE, Pattern
from contract_check.extractors.security.audit_reports import REPORT
from contract_check.extractors.security.audits import AUDIT, OWN_THINGS, of_the_vendor
from contract_check.extractors.security.measures import stated

AUDITS_IN_PASSING = (
    Pattern(
        "asked and answered",
        r"^\W*(?:q(?:uestion)?\W+)?(?:can|may|could|is|are|do|does|will)\b (?:it possible (?:for|that) )?"
        r"(?:VENDOR|CUSTOMERs?|customers|clients|i)\b[^?|]{0,80}"
        rf"(?:{AUDIT}|\bauditors?\b|\binspectors?\b|{REPORT})[^?|]{{0,60}}\?",
        stated,
    ),
    Pattern(
        "each may audit the other",
        rf"BOTH (?:<may>|shall have the right to) (?:\w+ )?{AUDIT}(?: of)? the other[^.;|]{{0,60}}"
        r"\b(?:data|security|compliance|processing|observance|measures)",
        TRUE,
    ),
    Pattern(
        "audits, in a line of a sheet",
        rf"^\W*(?:CUSTOMER )?{AUDIT}(?: rights?)?(?: (?:of|by|for) (?:VENDOR|CUSTOMER))?\s?[|:=] ?"
        r"(?:yes\b|permitted|allowed|granted|possible|available|one\b|once|twice|annual\w*|yearly|"
        r"(?:up)?on (?:\w+ ){0,2}(?:request|notice|DURATION)|at any time)",
        TRUE,
    ),
    Pattern(
        "how audits on site are bounded",
        r"\bon-?site (?:audits?|inspections?)\b "
        r"(?:requires? (?:at least )?(?:DURATION|\w+ notice|notice)|"
        r"(?:is|are|(?:shall|will|may|must) be) (?:\w+ )?"
        r"(?:limited to|restricted to|subject to|permitted|allowed|possible)|"
        r"(?:shall |will |must |may )?(?:only )?takes? place)\b",
        of_the_vendor,
        weight=-1,
    ),
    Pattern(
        "requests for an audit are answered",
        r"VENDOR <shall> (?:respond|answer|reply)\b<60>\baudit "
        r"(?:requests?|inquir(?:y|ies)|questionnaires?|questions)\b",
        TRUE,
        weight=-1,
    ),
    Pattern(
        "how often audits may be",
        rf"{AUDIT} (?:is|are|shall be|will be) limited to (?:one|once|two|twice)\b[^.;|]{{0,200}}CUSTOMER",
        of_the_vendor,
    ),
    Pattern(
        "what of the vendor's may be inspected",
        rf"(?:{OWN_THINGS})[^.;|]{{0,40}}\b(?:may|can|shall|will|must) be "
        r"(?:audited|inspected|examined|reviewed|verified|checked|assessed)\b[^.;|]{0,60}\bby "
        r"(?:CUSTOMER|\w+ auditors? (?:of|appointed by) CUSTOMER)",
        TRUE,
    ),
    Pattern(
        "a line under the title of audit rights",
        r"^\W*(?:available|permitted|granted|once|twice|one audit|(?:up)?on (?:\w+ ){0,2}(?:request|notice)|at most)\b",
        TRUE,
        heading=r"\baudit(?:ing)? rights?\b|\brights? (?:of|to) audit",
    ),
    Pattern(
        "no audit, in a line of a sheet",
        rf"^\W*(?:CUSTOMER )?{AUDIT}(?: rights?)?\s?[|:=] ?"
        r"(?:none\b|no\b(?! (?:more|less|later))|"
        r"not (?:\w+ )?(?:granted|available|offered|permitted|agreed|provided)|excluded)",
        FALSE,
        weight=1,
    ),
)
