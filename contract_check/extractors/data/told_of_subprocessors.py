"""That somebody is told of a new sub-processor, or of a change of those there are, whichever way the sentence is built.

Accepted: "the customer is given prior notice of the engagement of a further processor", "will let you know before a
new subcontractor comes in".
Rejected: what a sub-processor or the customer tells, notices to the vendor, to authorities or to staff, of breaches
and audits, what the vendor may only tell, and that nobody is told.
"""

from __future__ import annotations

import re

from contract_check.extractors.data.new_subprocessors import SUB, is_of_subprocessors
from contract_check.extractors.framework import UNSPECIFIED, Found
from contract_check.language.clauses import Clause
from contract_check.model.late_pattern import late_pattern


def told_at_some_time(clause: Clause, match: re.Match[str]) -> Found:
    """Told, though no time is named, where the clause is on those who process personal data."""
    return UNSPECIFIED if is_of_subprocessors(clause) else None


# The matters of being told: someone is told, and of a new one or of a change of those there are.
TOLD = (
    r"\b(?:(?:prior|advance|advanced|previous|first|early|reasonable|written|any|giving|given|gives?|provid\w+|"
    r"receiv\w+|send\w*|sent) (?:\w+ ){0,2}(?:notice|notification|warning|word)|"
    r"(?:notice|notification) (?:of|about|to)|notif(?:y|ies|ied|ying|ications?)|inform(?:s|ed|ing)?|tells?|"
    r"told|telling|alert(?:s|ed|ing)?|announc(?:e|es|ed|ing|ement)|advis(?:e|es|ed|ing)|e-?mail(?:s|ed|ing)?|"
    r"writ(?:e|es|ing) to|keeps? CUSTOMER (?:up to date|informed|posted)|lets? (?:\w+ ){1,2}know|"
    r"letting (?:\w+ ){1,2}know|made aware|made known|"
    r"(?:reported|communicated|indicated|disclosed) to)\b"
)
_OTHER = (
    r"(?:new|additional|further|another|other|outsourcing|commission\w*|begin|start|deploy\w*|modif\w+|updat\w+|"
    r"replac\w+|add(?:s|ed|ing|itions?)?|engag\w+|appoint\w*|chang(?:e|es|ed|ing)|us(?:e|ing) of|substitut\w+|"
    r"bring(?:s|ing)? in|tak(?:e|es|ing) on|onboard\w*|hir(?:e|es|ing)|join\w*|intended|planned|proposed|"
    r"prospective|authori[sz]ing|retain(?:s|ing)?|switch\w*)"
)
NEW_OR_CHANGED = (
    r"(?:\b(?:new|further|additional|another) (?:data )?processors?\b|"
    rf"\b{_OTHER}\b[^;|]{{0,60}}?{SUB}|"
    rf"{SUB}\b[^.;|]{{0,100}}?\b{_OTHER}\b)"
)
# Who tells, or is told: a sub-processor's own notices and the customer's are others.
_OTHERS_TELL = late_pattern(
    f"(?:{SUB}|CUSTOMER)(?:(?!VENDOR|it )[^.;|]){{0,40}}? "
    r"(?:shall|will|must|agrees? to|undertakes? to|is to|are to|has to|should|may|can)(?! be\b)"
    r"[^.;|]{0,30}?(?:\bgive|\bnotif(?:y|ies)|\binform|\btell|\badvise|\balert|\bprovide|\bannounce|"
    r"\bwrite|\be-?mail|\blet)\b|"
    rf"{TOLD}[^.;|]{{0,20}}? VENDOR\b(?!'s)|"
    r"\b(?:notif(?:y|ies)|informs?|tells?|alerts?|advises?) "
    r"(?:(?:the|its|all|any|new|each|every|such|relevant|competent) )*"
    rf"(?:{SUB}|supervisory|authorit\w+|regulators?|staff|employees|data subjects|individuals)|"
    r"breach|incident|audit|"
    r"VENDOR,? (?:may|can|might|could)\b(?! (?:only|not|be)\b)"
    r"(?![^.;|]{0,160}\b(?:only|provided|after|upon|subject|with|if|once|as long as|so long as|on|by|"
    r"but|and (?:shall|will|must))\b)"
)
_NOT_TOLD = late_pattern(
    r"\b(?:not|never|nor|no|n't)\b"
    r"(?![^;|]{0,160}\b"
    r"(?:without|unless|until|before|except|only|first|other than|prior to|save|earlier)\b)"
    f"[^;|]{{0,60}}?{TOLD}"
)
_TO_CUSTOMER = late_pattern(
    r"\bCUSTOMER\b|"
    r"\b(?:changes?|additions?|replacements?|appointments?|engagement|new|outsourcing)\b[^.;|]{0,60}"
    r"\bbe (?:\w+ )?(?:notified|announced|communicated|published)\b|"
    r"\b(?:customers|clients|controllers?|administrators|admins|users|exporters?|principal|"
    r"covered entity)\b|"
    r"\b(?:notice|notification|announcement)\b[^.;|]{0,60}"
    r"\b(?:given|provided|made|sent|issued|published)\b|"
    r"\b(?:provides?|gives?|issues?|sends?)\b[^.;|]{0,40}\b(?:notice|notification)\b"
)


def told_of_it(clause: Clause, match: re.Match[str]) -> Found:
    """That the customer is told of a new one, whichever way the sentence is built."""
    words = clause.surface
    if _OTHERS_TELL.search(words) or _NOT_TOLD.search(words) or not _TO_CUSTOMER.search(words):
        return None
    return told_at_some_time(clause, match)


def vendor_tells(clause: Clause, match: re.Match[str]) -> Found:
    """That the vendor tells it, to the customer or to all."""
    return None if _OTHERS_TELL.search(clause.surface) else told_at_some_time(clause, match)
