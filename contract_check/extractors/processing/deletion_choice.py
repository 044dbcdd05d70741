"""processing.deletion_choice — at the end, the customer chooses between deletion and return.

Accepted: "at the choice of the Controller, deletes or returns all the personal data", "shall, as Customer elects,
return or destroy", "delete or return … in accordance with Customer's instructions", "you decide whether we hand it
back or erase it", "at Customer's choice: (a) export, then deletion; (b) deletion".
Refused: "at Provider's option", "delete or, in its own discretion, return".
Rejected: either one without a choice, "if Customer so requests" (when, and not which), the choice within a
confidentiality clause that binds both sides, export by the customer itself.
Source: GDPR Art. 28(3)(g).
"""

from __future__ import annotations

import re

from contract_check.extractors.framework import FALSE, TRUE, Extractor, Found, Parse, Pattern
from contract_check.extractors.processing.matters import is_about_processing
from contract_check.extractors.subject import Subject
from contract_check.language.clauses import Clause
from contract_check.language.wording import together
from contract_check.model.late_pattern import late_pattern
from contract_check.model.term import Better, Kind, TermDefinition
from contract_check.model.values import Flag

_DELETE = r"\b(?:delet\w+|destr\w+|eras\w+|remov\w+|purg\w+|dispos\w+|wip(?:e|es|ed|ing)|shred\w*)\b"
_RETURN = (
    r"(?:\b(?:return\w*|hand(?:s|ed|ing)?[- ](?:over|back)|transfer(?:red)? back|surrender\w*|export\w*)\b|"
    r"\b(?:hand|give|send|pass|transfer|deliver|provide)(?:s|ed|ing|n)?\b[^|.;]{1,60}? back\b|"
    r"\btransfer(?:s|red|ring)?\b[^|.;]{1,60}? to (?:the )?CUSTOMER\b)"
)
_EITHER = rf"(?:{_DELETE}<100>\b(?:and/)?or\b<60>{_RETURN}|{_RETURN}<100>\b(?:and/)?or\b<60>{_DELETE})"
_AT = (
    r"\b(?:at|upon|on|by|following|according to|in accordance with|as per|pursuant to|per|based on|subject to|"
    r"depending on)"
)
_CHOICE = r"(?:choice|option|election|discretion|instructions?|direction|decision|preference|wish|selection)s?\b"
_ELECTS = r"(?:choos|elect|decid|opt|prefer|select|determin)(?:e?s|ed?|ing)?\b"
_ORDERS = r"(?:direct|instruct|request|specif|wish)(?:e?s|ies|y|ed)?\b"
# "As it requests" says which; "if it requests" only when.
_CHOOSES = (
    rf"(?:{_AT} (?:the )?(?:\w+ )?{_CHOICE}(?: and \w+)? (?:of|by|from) (?:the )?"
    r"(?:CUSTOMER|controller)|"
    rf"{_AT} CUSTOMER's (?:\w+ ){{0,3}}{_CHOICE}|"
    r"\b(?:as|whichever|what|unless otherwise|whatever) (?:so )?"
    f"(?:CUSTOMER (?:may |shall |so |has |then )*(?:{_ELECTS}|{_ORDERS})|"
    r"(?:\w+ )?(?:chosen|elected|directed|instructed|requested|decided|selected) by CUSTOMER)|"
    rf"\b(?:if|where|when|once) CUSTOMER (?:so )?{_ELECTS}|"
    r"\bCUSTOMER(?:'s)?(?: (?:may|can|shall|will|must|is free to|has the right to|is entitled to))?"
    rf"(?: \w+)? ?(?:{_ELECTS}|choice\b)|"
    r"\bCUSTOMER (?:may|can|is free to|has the right to|is entitled to)(?: \w+)? ?"
    r"(?:request|instruct|require)\b)"
)
# The one that is not the rule needs no more than a request: "delete or, if Customer so requests, return".
_ASKS = rf"(?:{_CHOOSES}|\b(?:if|where|when|on|upon|at) CUSTOMER(?:'s)? (?:so )?(?:\w+ )?{_ORDERS})"


def _whose(given: Flag) -> Parse:
    """The choice over personal or customer data, not over secrets of either side."""

    def read(clause: Clause, match: re.Match[str]) -> Found:
        words = clause.surface
        if re.search(r"confidential (?:information|material)", words) and not re.search(r"personal|process", words):
            return None
        about = re.search(r"\bdata\b|personal information|content|\bphi\b", words) or is_about_processing(clause)
        return given if about else None

    return read


_GIVEN = _whose(TRUE)
_REFUSED = _whose(FALSE)
# The choice in any construction: "which of the two is up to you", "should Customer so prefer", "tells the Supplier whether".
_OPTION = r"(?:choice|option|election|decision|preference|wish|discretion)s?\b"
_GOES_BACK = rf"(?:{_RETURN}|\b(?:(?:sent|goes|go|given) )?back\b)"
_UP_TO_THEM = (
    r"(?:\bCUSTOMER's (?:choice|option|election)\b|"
    rf"{_AT} CUSTOMER's (?:\w+ ){{0,2}}{_OPTION}|"
    f"{_AT} (?:the )?{_OPTION} of (?:the )?CUSTOMER|"
    rf"\bas CUSTOMER (?:may |shall |so )?(?:{_ELECTS}|wish\w*)|"
    rf"\b(?:should|if) CUSTOMER (?:so )?(?:{_ELECTS}|wish\w*)|"
    r"\bCUSTOMER (?:has|have|is given|retains?) (?:the )?(?:\w+ )?(?:choice|option|election|right to choose)\b|"
    r"\bup to CUSTOMER\b|\btells? VENDOR (?:what|which)\b|"
    rf"\bfor (?:the )?CUSTOMER to (?:{_ELECTS})|"
    r"(?:specified|determined|stated|indicated|selected) by (?:the )?CUSTOMER\b|"
    r"CUSTOMER\b[^|.;]{0,60}\b(?:tells?|notif\w+|inform\w*|says?|state|indicate|decides?)\b[^|.;]{0,40}"
    r"\bwhether\b|"
    rf"\bwhether\b[^|.;]{{0,100}}\bCUSTOMER (?:{_ELECTS}))"
)
_NOT_WHICH = late_pattern(
    r"\bbackups?\b<|\bformat\b|\bbefore deletion\b|\bdownload\w*|"
    r"\bCUSTOMER may (?:\w+ )?(?:export|delete|download|access)|receiving|disclosing|\brestor\w+".replace("<", "")
)


def _up_to_them(clause: Clause, match: re.Match[str]) -> Found:
    """Deletion and return stand to the customer's choice in the same sentence."""
    return None if _NOT_WHICH.search(clause.surface) else _GIVEN(clause, match)


_OUR_CHOICE = (
    r"(?:(?:\bat|\bby|\bin) VENDOR's (?:\w+ ){0,2}(?:option|choice|election|discretion)|"
    r"VENDOR (?:shall|will|may|must|agrees to),? (?:at|in|by) its (?:\w+ ){0,2}(?:option|choice|election|discretion)"
    rf",? (?=(?:either )?(?:{_DELETE}|{_RETURN})))"
)


EXTRACTORS = (
    Extractor(
        term=TermDefinition(
            "processing.deletion_choice",
            Kind.FLAG,
            Better.TRUE,
            "May the customer choose between deletion and return of its data?",
            on_request=True,
        ),
        must_be_owed=True,
        triggers=("delet", "destr", "eras", "purg", "dispos"),
        speaks_of=Subject(
            "delet*|destr(oy|uct)*|eras*|purg*",
            "return*|hand back|give back|gives back",
            "choice|options?|election|requests?|either|discretion|instruct*|choos*|prefer*",
            unless="confidential information",
        ),
        accept=(
            Pattern("either, as the customer chooses", rf"{_EITHER}<200>{_CHOOSES}", _GIVEN, weight=1),
            Pattern("as the customer chooses, either", rf"{_CHOOSES}<200>{_EITHER}", _GIVEN, weight=1),
            Pattern(
                "one of them, or the other as the customer chooses",
                rf"(?:{_DELETE}|{_RETURN})<80>\bor,? {_ASKS}<50>(?:{_DELETE}|{_RETURN})",
                _GIVEN,
                weight=1,
            ),
            Pattern(
                "as the customer chooses, of a list",
                r"\b(?:choice|option|election|choose|elect)s?\b(?: of (?:the )?CUSTOMER)?(?:,? \w+){0,4}: <30>"
                f"(?:{_DELETE}|{_RETURN})",
                _GIVEN,
            ),
            Pattern(
                "the customer may choose either",
                rf"CUSTOMER <60>\b(?:{_ELECTS}|(?<!so )(?:request|instruct|require)\b)<100>{_EITHER}",
                _GIVEN,
            ),
            Pattern(
                "the matters of a choice together",
                together(_DELETE, _GOES_BACK, r"\b(?:or|between|whether|otherwise)\b", _UP_TO_THEM),
                _up_to_them,
                weight=-2,
            ),
            Pattern(
                "as the vendor chooses",
                rf"{_OUR_CHOICE}<120>{_EITHER}|{_EITHER}<120>{_OUR_CHOICE}|"
                rf"(?:{_DELETE}|{_RETURN})<80>\bor,? {_OUR_CHOICE},? <20>(?:{_DELETE}|{_RETURN})",
                _REFUSED,
                weight=2,
            ),
        ),
        reject=(
            Pattern(
                "the customer has to return",
                rf"CUSTOMER (?:shall|will|must)(?! (?:\w+ )?(?:{_ELECTS}|notify|inform|tell))\b<60>"
                r"(?:return|destroy|delete|eras|promptly|hand)|"
                f"^(?!.*CUSTOMER (?:may )?(?:{_ELECTS})).*as VENDOR may elect",
            ),
            Pattern("in the sub-processor's insolvency", r"third[- ]party beneficiar|\bbankruptcy\b|\binsolven\w+"),
            Pattern(
                "when, and not which",
                r"\b(?:termination|expir\w+|end)\b<20>\bor,? (?:at|upon|on|following)\b<20>CUSTOMER's (?:\w+ ){0,2}"
                r"(?:instruction|direction|decision)",
            ),
            Pattern(
                "goods and software",
                r"\b(?:products?|equipment|goods|hardware|licensed (?:software|materials)|units|inventory)\b",
            ),
        ),
    ),
)
