"""What says that the vendor may train models on the customer's data or improve its products with it.

Accepted: "may use Your Content to train our models", "your data helps to improve the Services", "you grant us a
licence to use what you submit to develop new features".
Rejected: what is denied before the purpose, what the customer may do, use "solely" or "only to" provide the
service.
"""

from __future__ import annotations

from contract_check.extractors.data.customer_data import DATA, without
from contract_check.extractors.data.training_conditions import allowed, licensed, licensed_for
from contract_check.extractors.data.training_words import AHEAD, CONTENT, FED, IMPROVE, TRAIN, WE_PRODUCT
from contract_check.extractors.framework import Pattern

_USE = (
    r"(?:us(?:e|es|ing|ed)|process\w*|access\w*|leverag\w+|analy[sz]\w+|evaluat\w+|exploit\w*|employ\w*|train\w*|"
    r"stor\w+|reproduce|copy|retain\w*|disclos\w+|share\w*)"
)
_AS_A_NOUN = (
    r"\bresearch and development\b|(?<!CUSTOMER's )(?<!CUSTOMER )\b(?:product|service) (?:improvement|development)\b"
)
_NO_OR_CUSTOMER = "not (?!limited)|never|n't |nothing|none |no |neither|CUSTOMER (?:may|shall)"


TRAINING_PERMITTED = (
    Pattern(
        "the vendor may train",
        f"VENDOR{AHEAD}{without(_NO_OR_CUSTOMER, 120)}{_USE}{without(_NO_OR_CUSTOMER, 140)}{FED}"
        f"{without(_NO_OR_CUSTOMER, 160)}{TRAIN}",
        allowed,
        weight=3,
    ),
    Pattern(
        "to train, the vendor uses data",
        rf"{TRAIN}{without(_NO_OR_CUSTOMER + '|VENDOR', 100)}\bVENDOR (?:may |will |also |shall )*"
        r"(?:us(?:e|es)|process(?:es)?|access(?:es)?|analy[sz]es?|draws? on|rel(?:y|ies) on)"
        rf"\b{without(_NO_OR_CUSTOMER, 60)}{FED}",
        allowed,
        weight=3,
    ),
    Pattern(
        "data helps to train",
        rf"{FED}<40>\b(?:helps?|enables?|allows?|serves?) (?:VENDOR )?(?:to )?(?:\w+ )?{TRAIN}",
        allowed,
        weight=3,
    ),
    Pattern(
        "data may be used to train",
        f"{FED}{AHEAD}{without('not |never|VENDOR|nothing|none', 60)}(?:may|will|shall|can|is|are|be)"
        rf"\b{without('not |never|nothing|none', 40)}us(?:e|ed)\b{without('not |never|nothing|none', 100)}"
        f"{TRAIN}",
        allowed,
        weight=3,
    ),
    Pattern(
        "the vendor may improve with data",
        f"VENDOR{AHEAD}{without(_NO_OR_CUSTOMER, 100)}{_USE}"
        f"{without(_NO_OR_CUSTOMER + '|only to|solely', 120)}{CONTENT}"
        f"{without(_NO_OR_CUSTOMER + '|solely', 160)}"
        rf"(?:{IMPROVE}{without('not |never|CUSTOMER', 80)}{WE_PRODUCT}|{WE_PRODUCT}<30>\bimprov\w+ (?:thereto|thereof|to (?:it|them)\b|it\b|them\b)|"
        rf"{_AS_A_NOUN})",
        allowed,
        weight=1,
    ),
    Pattern(
        "improvement is one of the purposes",
        rf"VENDOR(?: may| will)?<20>{_USE}<60>{CONTENT}{without(_NO_OR_CUSTOMER, 60)}"
        rf"\b(?:for|to)\b<20>(?:following|these)(?: \w+)?: <6>{IMPROVE}<40>{WE_PRODUCT}",
        allowed,
        weight=1,
    ),
    Pattern(
        "data may be used to improve",
        f"{CONTENT}{AHEAD}{without('not |never|VENDOR|nothing|none|only|solely', 40)}"
        r"(?:may|will|shall|can|is|are)\b(?: also)?(?: be)? used"
        rf"\b{without('not |never|CUSTOMER|nothing|only|solely', 80)}{IMPROVE}"
        f"{without('not |never|CUSTOMER', 60)}{WE_PRODUCT}",
        allowed,
        weight=1,
    ),
    Pattern(
        "a licence to improve",
        f"CUSTOMER{AHEAD}{without('VENDOR', 60)}"
        r"(?:(?:grants?|licen[cs]es?|permits?|authori[sz]es?|allows?|consents? to|gives?)<60>|"
        r"agrees? that |"
        f"acknowledges? (?:and agrees? )?that )VENDOR{without('not ', 400)}{CONTENT}{without('not ', 300)}"
        f"(?:{IMPROVE}<100>{WE_PRODUCT}|{_AS_A_NOUN})",
        licensed,
        weight=1,
    ),
    Pattern(
        "a licence to what is submitted",
        r"\bby (?:submitting|uploading|posting|providing|sharing|creating|storing|transmitting|publishing|"
        r"making|putting|placing|adding|entering)\b<80>"
        rf"(?:{CONTENT}|\b(?:materials?|files|works?|data)\b)<80>CUSTOMER (?:hereby |also )?"
        r"(?:grants?|gives?|licen[cs]es?|lets?|allows?|permits?) VENDOR"
        f"{AHEAD}{without('not |solely', 300)}(?:{IMPROVE}<60>{WE_PRODUCT}|{TRAIN})",
        licensed,
        weight=1,
    ),
    Pattern(
        "a licence for improvement",
        f"{DATA}{AHEAD}{without('not ', 200)}licen[cs]ed? (?:granted )?(?:to|for) VENDOR"
        f"{without('not ', 160)}{IMPROVE}",
        licensed,
        weight=1,
    ),
    Pattern(
        "what a licence to content is for",
        rf"\b(?:this|such|the (?:foregoing|above|said)) licen[cs]e\b{without('not ', 60)}"
        rf"\b(?:purposes? of|to|for)\b{without('not |solely to provide', 160)}{IMPROVE}<60>{WE_PRODUCT}",
        licensed_for,
        weight=1,
    ),
)
