"""What the terms of Art. 28 speak of: other processors, instructions, and a duty that is the vendor's."""

from __future__ import annotations

import re

from contract_check.language.clauses import Clause

# Whoever processes for the vendor.
SUB = (
    r"(?:sub-?\s?processors?|sub-?\s?contractors?|subcontracted processors?|\b(?:other|another|further|additional|third[- ]party) (?:\w+ )?(?:processors?|VENDOR)\b|"
    r"\bthird[- ]party (?:subprocessors?|service providers?)\b)"
)
SUB_TRIGGERS = ("subprocess", "sub-process", "sub process", "subcontract", "sub-contract", "another processor", "other processor", "further processor", "additional processor", "third party processor", "third-party processor")  # fmt: skip
# One of these stands in every sentence on data that is processed for somebody.
_DATA = re.compile(
    r"personal (?:data|information)|data protection|\bgdpr\b|sub-?\s?process|data subjects?\b|\bprocess(?:es|ed|ing)? (?:of )?(?:[\w']+ ){0,4}data\b|data processing|\bprocessors?\b|\bdpa\b|contractual clauses|these clauses"
)
_PAPER = re.compile(
    r"data (?:processing|protection|processor)|processing of personal data|order processing|commissioned (?:data )?processing|art(?:icle|\.) 28"
)
# Duties of the customer, and what somebody else has to do.
CUSTOMER_DUTY = r"CUSTOMER(?:,[^,]{0,60},)? (?:shall|will|must|agrees? to|undertakes? to|is (?:solely |fully )?(?:responsible|obliged|required))\b(?! (?:be (?:entitled|able|notified|informed)|have the right))"
# A duty in a list whose lead-in stands further up, past a heading: "(a) process personal data only …".
AS_ITEM = r"\A\W*(?:\(?\w{1,4}[.)] ?)?"
NOT = r"(?:\bnot\b(?! (?:only|limited|later|less|more))|\bnever\b|\bno (?:obligation|duty)\b|\bneither\b|NEITHER)"


def is_about_processing(clause: Clause) -> bool:
    """Whether the sentence, its surroundings or the paper's beginning speak of processing personal data."""
    around = f"{clause.heading} {clause.before} {clause.surface}"
    return bool(_DATA.search(around) or _PAPER.search(clause.document.text[:1500].lower()))
