"""That the vendor takes part in answering requests about data, in any words: somebody, what they ask, and its part.

Accepted: "if one of your users asks for a copy of their data, we gather it", "supplies what is needed in answer to
a subject access request".
Rejected: the customer's own duty, complaints, courts and authorities, breaches, export of data, the customer's
rights.
Refused: "help with data subject requests: not provided".
"""

from __future__ import annotations

import re

from contract_check.extractors.data.new_subprocessors import RECORDS_OF_PEOPLE
from contract_check.extractors.data.requests_about_data import PERSON
from contract_check.extractors.framework import FALSE, TRUE, Found
from contract_check.language.clauses import Clause
from contract_check.language.questions import answer_after, says_no
from contract_check.model.late_pattern import late_pattern

# The matters in other words: someone whose data it is, what they ask for, and the vendor's part in the answer.
SOMEBODY = (
    rf"(?:{PERSON}|\bdata principals?|\bperson to whom|"
    r"\b(?:a|any|some) persons? (?=asks?|requests?|whose)|"
    r"\b(?:people|persons|individuals|those|anyone|someone) (?:who|that) (?=(?:ask|request|want|wish|write)s?\b)|"
    r"\b(?:parents?|guardians?|students?)\b(?=[^.;|]{0,60}\b(?:inspect|review|see|access|correct|amend|delete|copy)\b)|"
    r"\brequests? under art(?:icles?|s?\.) ?1[2-9]|"
    r"\b(?:one|any) of (?:CUSTOMER's|its|their|the CUSTOMER's) (?:own )?"
    r"(?:CUSTOMER|users|customers|employees|guests|patients|pupils)|\bpupils?\b|"
    r"\b(?:an?|any|the) (?:employee|user|customer|member|individual|applicant)"
    r"\b(?= (?:asks?|requests?|wants?|writes?)\b)|\bguests?'?s?\b|\bpatients?\b|\bsubject access|"
    r"\bdata[- ]subjects?)"
)
ASKS = (
    r"(?:\b(?:wish|want)(?:es|s)? to (?:inspect|review|see|correct|amend|have)\b|\brequests?\b|\basks?\b|"
    r"\b(?:writes? to|contacts?) VENDOR\b(?=[^.;|]{0,60}\b(?:data|information|records?)\b)|"
    r"\brights\b|\bcop(?:y|ies) of their|\bturns? to|\barticles? 1[2-9]|\bin answer to|"
    r"\baccess request)"
)
HELPS = (
    r"(?:\bassist\w*|\bhelps?\b|\bhelping\b|\bsuppl(?:y|ies)\b|\bsupports?\b|\bextracts?\b|"
    r"\bsearch(?:es)?\b|\bcarry out\b|\bcarries out\b|\battended to by|\bprovides? (?:the )?data|"
    r"\bsends? (?:the request )?on\b|\b(?:pass|forward|refer|redirect)(?:s|es)? (?:it|them|(?:the|such|any) "
    r"(?:\w+ )?(?:requests?|message|letter|individual|person|parent))|"
    r"\bgives? (?:it|them) to CUSTOMER|\b(?:goes|go) to CUSTOMER\b|\b(?:lend|give)s? (?:CUSTOMER )?a hand|\bgathers?\b|"
    r"\bprocedures? by which\b|\blet CUSTOMER\b|\blets CUSTOMER\b|\bblocks or erases)"
)
_NOT_HELP = late_pattern(
    r"CUSTOMER (?:shall|will|must)\b(?![^.;|]{0,200}VENDOR)|\bCUSTOMER's rights\b|"
    r"\bCUSTOMER may (?:exercise|request|ask)|process(?:es)? for|export|entity|civil code|complaint|"
    r"automates|intake|consumer rights notice|breach|incident|court|authority requests|clinical|"
    r"consent form|lodge|complaint with"
)
_HELP_DENIED = late_pattern(
    rf"(?:\bno\b|\bnot\b)[^.;|]{{0,30}}{HELPS}|[:|] ?(?:not (?:provided|offered|included)|no\b|none\b)"
)


def helped_in_any_words(clause: Clause, match: re.Match[str]) -> Found:
    """Whether the vendor takes part in answering, in whichever words."""
    words = clause.surface
    if _NOT_HELP.search(words) or says_no(answer_after(clause)):
        return None
    if _HELP_DENIED.search(words) and not re.search(r"not (?:itself )?(?:answer|respond)|other than|cannot", words):
        return FALSE if "VENDOR shall" not in words and re.search(r"[:|] ?(?:not|no)", words) else None
    if not re.search(rf"{SOMEBODY}[^.;|]{{0,80}}{ASKS}|{ASKS}[^.;|]{{0,80}}{SOMEBODY}", words):
        return None
    data = re.search(
        r"data[- ](?:subject|principal)|personal (?:data|information)|privacy|gdpr|subject access|"
        r"\b(?:see|access|delete|erase|correct|rectify) (?:\w+ ){0,3}(?:data|information)\b|"
        rf"{RECORDS_OF_PEOPLE}|"
        r"\b(?:see|access|delete|erase|correct|rectify),? [^.;|]{0,40}\b(?:their|his or her) (?:\w+ )?(?:data|"
        r"information)|"
        r"\barticles 1[2-9]|correction|erasure|of their data|individual's rights|access request",
        words,
    )
    return TRUE if data else None
