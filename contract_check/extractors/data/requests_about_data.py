"""What a request of people about their data is called, who they are, and whether it is their data that is spoken of.

Accepted: "data subject requests", "requests to exercise their rights", "whose data asks for a copy", "requests
under Articles 15 to 22", "chapter III", "accounting of disclosures".
Rejected: requests of individuals on other matters, in a paper that is not on the protection of data.
"""

from __future__ import annotations

import re

from contract_check.extractors.framework import TRUE, Found
from contract_check.language.clauses import Clause
from contract_check.language.questions import answer_after, says_no
from contract_check.language.wording import compile_pattern
from contract_check.model.late_pattern import late_pattern

PERSON = (
    r"(?:data[- ](?:subjects?|principals?)'?s?|"
    r"(?:someone|anyone|anybody|people|a person) whose (?:personal )?(?:data|information)|individuals?'?s?|"
    r"consumers?'?s?|natural persons?|end users?|affected (?:persons?|parties|individuals)|"
    r"persons? (?:concerned|affected)|persons? whose (?:personal )?(?:data|information)|"
    r"(?:registered|concerned) persons?|those concerned)"
)
_ASK = (
    r"(?:requests?|rights?|enquir(?:y|ies)|inquir(?:y|ies)|complaints?|queries|claims?|applications?|demands?|dsars?)"
)
REQUEST = (
    rf"(?:\b{PERSON}\b[^|.;]{{0,60}}?\basks?\b[^|.;]{{0,30}}?"
    r"\b(?:access|delet\w+|eras\w+|correct\w*|cop(?:y|ies))|"
    r"\b(?:someone|anyone|anybody|(?:a|any|some) persons?|people)\b[^|.;]{0,40}?"
    r"\b(?:contacts?|asks?|approach\w*|writes?|turns?|gets? in touch|requests?)\b[^|.;]{0,60}?"
    r"\b(?:about|for|to (?:see|access|delete|erase|correct)) (?:a copy of )?(?:their|his or her) (?:personal )?"
    rf"(?:data|information)\b|\b{PERSON}\b<80>\b{_ASK}\b|\b{_ASK}\b<100>\b{PERSON}\b|\bdsars?\b|"
    r"\bsubject(?:'s)? (?:access |rights? )requests?|"
    r"\b(?:access|rectification|erasure|deletion|portability|correction)"
    r"(?:,? (?:(?:and|or) )?\w+){0,4} requests?\b|"
    r"\b(?:asks?|asking|request(?:s|ed)?) (?:for |to )?(?:\w+ ){0,3}"
    r"(?:access|delet\w+|eras\w+|correct\w*)\b[^|.;]{0,40}(?:personal data|their data)|"
    rf"\brequested by (?:\w+ ){{0,2}}{PERSON}|"
    r"\b(?:respond|repl|answer)\w* (?:to )?(?:the |any )?"
    r"(?:data subjects?|affected persons?|individuals)\b|"
    rf"\b(?:access|erasure|deletion|rectification) requests?\b<60>{PERSON}|"
    r"\brights? (?:of|to)(?: data)? (?:access|rectification|erasure|correction)\b|"
    r"\bchapter iii\b|"
    r"\b(?:obligations?|duties) (?:towards?|vis-à-vis|to|owed to) (?:the |its |all |affected )*"
    + PERSON
    + r"\b[^|.;]{0,60}\b(?:access|correction|rectification|erasure|deletion|portability)\b|"
    r"\bprivacy (?:rights )?requests?|"
    r"\baccounting (?:of|for) disclosures\b|"
    r"\bindividual access (?=to\b|and\b|\Z|requests?\b)|"
    r"\bindividual access\Z|"
    r"\bindividuals?(?:'s?)? (?:right of )?access\b[^|.;]{0,30}\bamendment|"
    r"\brequests? for (?:\w+ ){0,2}"
    r"(?:access|rectification|erasure|deletion|correction|portability|restriction)\b[^|.;]{0,30}"
    r"\b(?:rectif|eras|correct|delet|portab|restrict|access)\w*|"
    r"\brequests? (?:under|pursuant to|according to|within the meaning of) "
    r"(?:art\.|articles?|arts\.) ?1[2-9]|"
    r"\bexercis\w+ (?:of )?(?:\w+ ){0,3}rights)"
)
NAMED = compile_pattern(REQUEST)
# Looks ahead for the person before the costly search begins.
SOMEONE = (
    r"(?=[^|]{0,600}?(?:subject|principal|whose (?:personal )?(?:data|info)|accounting of|individual|consumer|"
    r"natural person|concerned|end user|affected person|dsar|chapter iii|privacy rights|"
    r"registered person|affected part|persons? affected|persons? whose|"
    r"(?:subject|access|deletion|correction|privacy) requests?|rectification|erasure|"
    r"portability|their (?:personal )?data))"
)
_ABOUT_DATA = late_pattern(
    r"\b(?:gdpr|access,? (?:amendment,? )?(?:and|or) (?:an )?(?:amendment|accounting)|hipaa|"
    r"business associate|accounting of disclosures|data[- ]principals?|dsars?|chapter iii|"
    r"articles? 1[2-9]|subject access|(?:registered|affected|concerned) persons?|"
    r"persons? (?:affected|concerned)|rectification|portability|erasure|data|personal|privacy|"
    r"consumers?'?s? (?:rights?|requests?))\b"
)
_OPENING = 400  # characters in which a paper says what it is about
_PRIVACY_PAPER = late_pattern(
    r"\b(?:data (?:processing|protection|privacy)|dpa|privacy (?:addendum|annex|terms)|"
    r"processing of personal data|business associate (?:agreement|addendum|contract))\b"
)


def if_about_data(clause: Clause, match: re.Match[str]) -> Found:
    """Individuals may ask for many things; only what concerns data counts, and no question that is answered by no."""
    if says_no(answer_after(clause)):
        return None
    opening = clause.document.text[:_OPENING].lower()
    return TRUE if _ABOUT_DATA.search(clause.surface) or _PRIVACY_PAPER.search(opening) else None
