"""Who and what the terms of DORA speak of: the institution, its authorities, what the vendor owes."""

from __future__ import annotations

import re

from contract_check.extractors.framework import TRUE, Found
from contract_check.language.clauses import Clause

# The customer, also by the names that laws on finance give to it.
INSTITUTION = r"(?:CUSTOMER|financial (?:entit(?:y|ies)|institutions?)|regulated (?:entit(?:y|ies)|customers?)|the (?:bank|institution|insurer|firm))"
# Those who supervise it. The authorities for data protection are others; so is the police.
AUTHORITY = (
    r"\b(?:(?:competent|resolution|regulatory|prudential|financial (?:supervisory|services|conduct)|banking) (?:\w+ ){0,2}?authorit(?:y|ies)|regulators?\b|regulatory (?:bod(?:y|ies)|agenc(?:y|ies))|"
    r"lead overseers?|supervisors?\b|financial supervisor\w*|central banks?\b|bank(?:ing)? (?:supervis\w+|examiners?)|bafin\b|supervisory authorit(?:y|ies) of (?:CUSTOMER|the (?:bank|financial))|CUSTOMER's (?:\w+ ){0,3}(?:supervisory )?authorit(?:y|ies))"
)
AUTHORITY_TRIGGERS = ("competent authorit", "resolution authorit", "regulator", "lead overseer", "prudential", "supervisor", "central bank", "bank examiner", "banking authorit", "financial services authorit", "financial conduct", "regulatory bod", "regulatory agenc")  # fmt: skip
OTHER_AUTHORITY = r"data[- ]protection|\bgdpr\b|personal data|law[- ]enforcement|\bcriminal|\bunlawful|\bsubpoena|launder|\boffen[cs]es?\b|\bpolice\b|\bcourt\b|\btax(?:es|ation)?\b|\bfda\b|\bmarketing authori|\bclinical|\bpharma|\bhealth authorit|\bantitrust|\bcompetition authorit|\bpermits?\b<20>\bapprovals?\b"
MAY = r"(?:may|can|shall have the right to|has the right to|have the right to|is entitled to|are entitled to|shall be entitled to|reserves the right to|will have the right to|a right to|the right to)"
_MEDICINES = re.compile(r"\b(?:[Cc]linical|FDA|[Dd]rugs?|[Pp]harmaceuticals?|[Cc]ompounds?)\b")
END = r"\b(?:terminat\w+|end this|cancel\w*|withdraw from|rescind)\b"


def of_supervision(clause: Clause, match: re.Match[str]) -> Found:
    """Given, save in papers on medicines: their "regulatory authorities" supervise no customer."""
    return None if _MEDICINES.search(clause.document.text) else TRUE
