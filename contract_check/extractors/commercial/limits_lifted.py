"""Limits of liability that do not reach some matters: "the limits above do not apply to …", "nothing limits liability for …".

Accepted: limits, exclusions, caps or "this section" that do not apply, are not applicable or protect nobody; "no limit applies to";
limits that apply, unless; rights that the law gives and nothing takes away; liability for intent and gross negligence alone.
Rejected: "the limits apply, except as the law requires" alone, which holds anyway.
"""

from __future__ import annotations

import re

from contract_check.extractors.commercial.carveout_names import GRAVER_FAULT, named
from contract_check.extractors.commercial.carveout_sentences import names_but_the_law_alone, names_in
from contract_check.extractors.framework import Found, Pattern
from contract_check.language.clauses import Clause
from contract_check.model.values import Names


def _of_graver_fault_alone(clause: Clause, match: re.Match[str]) -> Found:
    """What stands beside intent and gross negligence, where the vendor is liable for nothing less; a mere sum names neither."""
    found = named(clause, match["what"] or match["fault"])
    return found if isinstance(found, Names) and GRAVER_FAULT.intersection(found.names) else None


_NOT = r"(?:do(?:es)? not|shall not|will not|are not|is not|would not|may not|don't)"
_APPLIES = (
    r"(?:be )?(?:available|appl(?:y|ies|icable)|limit|exclude|restrict|extend|affect|cap|reduce|operate|cover|"
    r"include|encompass|comprise|concern|hold|bar|prejudice)\w*"
)

LIMITS_LIFTED = (
    Pattern(
        "liable for graver fault alone",
        r"\bVENDOR (?:is|are|shall be|will be|shall|will)(?: only| solely| exclusively)+ (?:be )?(?:liable|responsible)\b(?! up to)"
        r"(?P<what>[^|.;]{3,160})|"
        r"\bVENDOR(?:'s (?:\w+ )?liability| (?:limits|restricts) (?:VENDOR's|its) liability)\b"
        r"[^|.;]{0,60}? (?:(?:is|are|shall be) )?(?:limited |restricted )?to "
        r"(?:(?:cases|instances|damage caused by|acts) (?:of )?)?(?P<fault>(?:intent|wil+ful|gross|deliberate)[^|.;]{3,120})",
        _of_graver_fault_alone,
    ),
    Pattern(
        "limits do not apply",
        r"(?:\blimit\w*|exclusions?|\bcaps?\b|\bceilings?\b|\bmaximum amounts?|restrictions?|foregoing|"
        r"the above|(?:section|clause|paragraph)s? [\d.]+(?:\([a-z]\))?|disclaimers?|provisions|"
        r"this section)\b<200>"
        rf"(?:{_NOT} {_APPLIES}|\bnot applicable (?:to|for|in)|\b(?:is|are) disapplied\b|(?:has|have) no application to)"
        r"(?P<what>[^|]{3,1400})",
        names_in,
    ),
    Pattern(
        "no limit applies to",
        r"\bno (?:\w+ (?:or|and) )?(?:limit(?:ation)?s?|exclusions?|caps?|ceilings?)(?: (?:or|and) \w+)?"
        r"(?: of liability| on liability)? (?:shall |will )?(?:appl(?:y|ies)|holds?)\b(?P<what>[^|]{3,600})",
        names_in,
    ),
    Pattern(
        "none of the limits applies",
        r"\b(?:none|no one) of (?:the |these |those |its )*(?:above |foregoing )?(?:[\w ]{0,40})"
        r"\b(?:limit\w*|exclusions?|caps?|ceilings?|restrictions?|provisions)\b<60>\b(?:shall |will )?"
        r"(?:apply|applies|protects?|limits?|excludes?|holds?|covers?)\b(?P<what>[^|]{3,900})",
        names_in,
    ),
    Pattern(
        "none of it caps what is owed",
        r"\b(?:none|nothing) (?:of|in) (?:this|that|these|the above|the foregoing)\b<40>"
        r"\b(?:caps?|limits?|restricts?|excludes?)\b (?:what|the sums?|the amounts?|anything) (?:that )?"
        r"(?:VENDOR|either|each|any)\b<20>\b(?:owes?|pays?|is liable)\b(?P<what>[^|]{3,600})",
        names_in,
    ),
    Pattern(
        "limits apply, unless",
        r"\b(?:limit\w*|exclusions?|caps?|ceiling)\b<80>\b(?:appl(?:y|ies)|holds?)\b<40>\b"
        r"(?:unless|except (?:where|if|when|for|in|to the extent)|save (?:where|in|for)|"
        r"other than (?:where|in|for))\b(?P<what>[^|]{3,400})",
        names_but_the_law_alone,
    ),
    Pattern(
        "nothing limits liability",
        r"(?:nothing|no provision|no (?:term|limitation))\b<120>(?:limit|exclu|restrict)\w*<100>"
        r"(?:liabilit|responsibilit|damages|remed)\w*(?P<what>[^|]{3,1400})",
        names_in,
    ),
    Pattern(
        "nobody's liability is limited for it",
        r"(?:NEITHER's|\bno party's) liabilit\w+<20>(?:is|shall be|will be) (?:excluded|limited|restricted)\b(?P<what>[^|]{3,1400})",
        names_in,
    ),
    Pattern(
        "rights that the law gives stay",
        r"\bnothing (?:in|herein|contained)\b<60>\b(?:exclud|limit|restrict|modif)\w*<60>\b"
        r"(?:CUSTOMER's statutory rights|consumer guarantees?\b|"
        r"(?:rights?|guarantees?|remed(?:y|ies)|conditions?|warrant(?:y|ies))\b<60>"
        r"\b(?:cannot|may not|can not) (?:lawfully |legally |by law )?be (?:\w+, )?"
        r"(?:excluded|restricted|limited|modified))",
        Names(("law",)),
    ),
    Pattern(
        "party does not limit liability",
        rf"(?:{_NOT}|doesn't|neither|NEITHER|nobody|no one|nor|not (?:seek|intend\w*) to)\b<40>"
        r"(?:exclude|limit|restrict|affect|reduce|escape|avoid|evade|disclaim)s?\b<80>"
        r"(?:liabilit|responsibilit)\w+ ?(?:to CUSTOMER |of VENDOR )?"
        r"(?:for|in|to|under|where|if|arising|caused|resulting|which|that|:)(?P<what>[^|]{3,900})",
        names_in,
    ),
)
