"""What the terms of Art. 28 share: other processors, a duty that is the vendor's, and what a sentence is about.

A duty is read by its parts: an act ("assist", "impose", "tell") that the vendor does, and the matter of the term, in
either order. The vendor need not stand beside the act: it may open a list, or be left out above it.
"""

from __future__ import annotations

import re

from contract_check.extractors.data.new_subprocessors import HELPERS, RECORDS_OF_PEOPLE
from contract_check.extractors.framework import TRUE, Found
from contract_check.language.clauses import Clause
from contract_check.language.denials import is_denied
from contract_check.language.modality import is_left_open
from contract_check.language.wording import free_of, words
from contract_check.model.late_pattern import late_pattern

# Whoever processes for the vendor.
SUB = (
    rf"(?:{HELPERS}|"
    r"\b(?:whoever|anyone|everyone|any (?:company|firm)) (?:that |whom? )?VENDOR (?:brings? in|calls? in|engages?)\b|"
    r"sub-?\s?process(?:ors?|ing)|sub-?\s?contract(?:ors?|ing)|subcontracted processors?|"
    r"\b(?:other|another|further|additional|third[- ]party) (?:\w+ )?(?:processors?|VENDOR)\b|"
    r"\bthird[- ]party (?:subprocessors?|service providers?)\b)"
)
SUB_TRIGGERS = words(
    "subprocess|sub-process|sub process|subcontract|sub-contract|another processor|other processor|"
    "further processor|additional processor|third party processor|third-party processor|help us|helps us|"
    "companies that help|another company|whoever"
)
# One of these stands in every sentence on data that is processed for somebody.
_DATA = late_pattern(
    rf"{RECORDS_OF_PEOPLE}|"
    r"personal (?:data|information)|data protection|\bgdpr\b|sub-?\s?process|data subjects?\b|"
    r"\bprocess(?:es|ed|ing)? (?:of )?(?:[\w']+ ){0,4}data\b|data processing|\bprocessors?\b|\bdpa\b|"
    r"contractual clauses|these clauses|\bphi\b|\bdpias?\b|privacy impact|"
    r"technical and organi[sz]ational (?:security )?measures|security of processing|"
    r"\bthe (?:data )?controller\b|protected health information|\bprivacy (?:laws?|legislation|rules|promises|"
    r"commitments|obligations)\b"
)
_PAPER = late_pattern(
    r"data (?:processing|protection|processor)|processing of personal data|order processing|"
    r"commissioned (?:data )?processing|art(?:icle|\.) 28|business associate"
)
_OPENING = 1500  # characters in which a paper says what it is about
_LONGEST = 700  # characters of a sentence whose parts still belong together
_NEAR = 300  # characters above a sentence that tell what it is about, and half as many below
# Duties of the customer, and what somebody else has to do.
CUSTOMER_DUTY = (
    r"(?:CUSTOMER|\bthe (?:principal|controller|client|customer))(?:,[^,]{0,60},)? "
    r"(?:shall|will|must|agrees? to|undertakes? to|is (?:solely |fully )?(?:responsible|obliged|required))\b"
    r"(?! (?:be (?:entitled|able|notified|informed|given|told|provided|supplied|assisted|supported|consulted|"
    r"asked|granted|offered)|hear|receive|have the right))"
)
NOT = r"(?:\bnot\b(?! (?:only|limited|later|less|more))|\bnever\b|\bno (?:obligation|duty)\b|\bneither\b|NEITHER)"
# A duty in a list whose lead-in stands further up, past a heading: "(a) process personal data only …".
AS_ITEM = r"\A\W*(?:\(?\w{1,4}[.)] ?)?(?:to )?(?:\w+ly )?"
_CUSTOMERS = r"(?:customer|controller|client|subscriber|exporter|organi[sz]ation|company|your)"
_DUTIES = r"(?:obligations?|duties|duty|responsibilit\w+|undertakings?|warrant\w+)"
_CUSTOMERS_LIST = late_pattern(
    rf"\b{_CUSTOMERS}(?:'s)?,?(?: as (?:data )?controller,?)? (?:\w+ )?{_DUTIES}|"
    f"{_DUTIES} of (?:the )?(?:data )?{_CUSTOMERS}"
)
# Nobody in the sentence has been placed ("the agent supports the principal"): whoever acts is the one whom the law binds.
UNPLACED = (
    r"\A(?![^|]*(?:VENDOR|CUSTOMER|BOTH|NEITHER))[^|]{0,160}?\bthe "
    r"(?!(?:\w+ )?(?:officers?|dpo|authorit|supervis|commission|sub|auditors?|employee|staff|person|"
    r"personnel|user|member|part(?:y|ies)\b|court|services?|platform|website|"
    r"application|software|data|gdpr|law|regulation|assessment|report|controller|"
    r"customer|client|principal|buyer|purchaser|subject)\w*)\w+\b"
)


# "The Acme Services" do nothing that Acme owes: the name only says whose they are.
_THINGS = r"(?:services?|platform|software|products?|data|content|materials|marks|api|site|website|properties)\b"


def by_vendor(act: str, apart: int = 120) -> str:
    """A pattern for `act` as something that the vendor does, at most `apart` characters behind its name.

    What the vendor does not do, and what the customer has to do behind it, is not found; nor what a sub-processor does.
    """
    between = free_of(rf"{NOT}|{CUSTOMER_DUTY}|CUSTOMER (?:may|can)\b|{SUB} (?:shall|will|must|may)\b", apart)
    return (
        rf"(?:(?:VENDOR(?:'s \w+)?|VENDOR and CUSTOMER|BOTH)\b(?! {_THINGS}){between}|{AS_ITEM}|{UNPLACED}{between})"
        f"{act}"
    )


_DOES = (
    r"(?:,[^,|]{0,60},)? (?:(?:also|hereby|then|further|\w+ly),? ){0,2}"
    r"(?:(?:<shall>|is to|has to|have to|can|guarantees? to|is entitled to) "
    r"(?:(?!VENDOR|CUSTOMER|not\b|be\b)[\w,]+ ){0,6}?)?"
)


def by_customer(act: str) -> str:
    """A pattern for a sentence in which the customer does `act`, or it is done for the vendor, and the vendor does not.

    What one side owes the other is often owed the other way round as well, and looks the same but for the names.
    """
    vendor = rf"VENDOR{_DOES}{act}|{act}<60>\bby (?:the )?VENDOR\b|{act} (?:to |with )?(?:the )?CUSTOMER\b(?!'s)"
    customer = (
        rf"CUSTOMER{_DOES}{act}|{act}<60>\bby (?:the )?CUSTOMER\b|"
        rf"{act} (?:to |with |towards )?(?:the )?VENDOR\b(?!'s (?!attention))"
    )
    return rf"^(?!.*(?:{vendor})).*(?:{customer})"


def is_about_processing(clause: Clause) -> bool:
    """Whether the sentence, its surroundings or the paper's beginning speak of processing personal data."""
    text, start = clause.document.text, clause.span.start
    near = f"{clause.heading} {clause.surface} {text[max(0, start - _NEAR) : clause.span.end + _NEAR // 2].lower()}"
    return bool(_DATA.search(near) or _PAPER.search(text[:_OPENING].lower()))


# What is denied, weighed, tried or only allowed is promised by nobody.
_UNPROMISED = late_pattern(
    r"\b(?:need not|no (?:obligation|duty|liability|responsibility)|"
    r"not (?:be )?(?:obliged|obligated|required|liable|responsible|bound|provide|offer)|"
    rf"disclaims?|{NOT} (?:\w+ )?(?:assist|help|inform|notif)|tr(?:y|ies|ying) to|endeavou?rs?|"
    r"efforts?|aims? to|may (?:assist|help|refuse|suspend|decline|charge|amend))\b"
)


def is_promised(clause: Clause) -> bool:
    """Whether a sentence that holds the parts of a duty, in whichever construction, is the vendor's promise.

    It is not where only the customer has duties in it, or where it denies or tries; and in a sentence that runs on and
    on, the parts stand together by chance.
    """
    words = clause.surface
    if len(words) > _LONGEST:
        return False
    if _UNPROMISED.search(words) or is_denied(words, len(words)) or is_left_open(words, 0, len(words)):
        return False
    if re.search(CUSTOMER_DUTY, words) and not re.search(
        r"(?:VENDOR|BOTH)(?:,[^,]{0,60},)? (?:\w+ )?(?:shall|will|must|agrees|undertakes|\w+s\b)", words
    ):
        return False
    return not (("VENDOR" not in words and "BOTH" not in words) and _CUSTOMERS_LIST.search(clause.heading))


def of_vendor(clause: Clause, match: re.Match[str]) -> Found:
    """The duty is given, unless it stands without a name on a list of the customer's duties."""
    unnamed = "VENDOR" not in clause.surface[: match.end()]
    return None if unnamed and _CUSTOMERS_LIST.search(clause.heading) else TRUE


def of_processing(clause: Clause, match: re.Match[str]) -> Found:
    """The vendor's duty is given where the sentence or its paper is about processing."""
    return of_vendor(clause, match) if is_about_processing(clause) else None
