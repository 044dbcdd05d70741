"""Words that stand for what was said before: "the foregoing", "such credits", "these times", "the figures above", "it".

Accepted: "the above limit", "any such notice", "the obligations in this paragraph", "each of the preceding sentences".
Rejected: "this agreement", "this section" (which point to a part of the paper), "the customer".
"""

from __future__ import annotations

import re

from contract_check.model.late_pattern import late_pattern

_ABOVE = r"(?:foregoing|above|aforesaid|aforementioned|preceding|previous|said)"
_PAPER = r"agreement|contract|section|clause|article|document|order|addendum|policy|annex|schedule|exhibit|appendix|sla"
# A name ends where the paper is named, and before a preposition, an article or a verb.
_NO_NAME = (
    rf"(?:{_PAPER}|"
    r"is|are|was|were|be|shall|will|may|can|cannot|must|do|does|has|have|not|no|only|and|or|but|to|of|in|for|on|with|by|"
    r"at|from|after|before|within|without|during|until|unless|if|where|when|as|"
    r"the|this|that|these|those|such|it|they|"
    r"(?:describ|reflect|stat|set|creat|impos|constitut|represent|serv|appl|extend|hold|remain|giv|entail|contain|begin|end|"
    r"start|run|mean|concern|form|becom|includ|exclud|mak)(?:e?s|ies|y))"
)
_WORDS = rf"(?!{_NO_NAME}\b)[a-z/'-]+"
_NAMED = rf"{_WORDS}(?: {_WORDS}){{0,3}}?"
POINTER = (
    rf"(?:(?:(?:any|all|none|each|both|either|neither)(?: of)? )?(?:the {_ABOVE}(?:(?:-(?:mentioned|named|stated))? {_NAMED})?|"
    rf"(?:such|this|these|those)(?! (?:{_PAPER})\b)(?: {_NAMED})?|that {_NAMED}|"
    rf"the {_NAMED} just (?:mentioned|stated|named|described|given)|"
    rf"(?:the )?{_NAMED} (?:(?:set out|stated|named|given|described|mentioned|specified|listed|referred to) )?above|"
    rf"the {_NAMED} (?:in|of|under) (?:this|the (?:{_ABOVE}|first|second|third|last)) (?:paragraph|sentence))|it|they)"
)
# A thing by its name, which the sentence before may have brought in: "the refund", "any credit".
THING = rf"(?:(?:the|any|each|all|every) {_NAMED})"
_BARE = late_pattern(
    rf"(?:any|all|none|each|both|either|neither|of|the|just|such|this|these|those|that|{_ABOVE}|it|they|mentioned|named|stated|set|out|given|described|"
    r"specified|listed|referred|to|so)\b"
)
_TAIL = late_pattern(r" (?:in|of|under) (?:this|the \w+) (?:paragraph|sentence)$")
_STATEMENT = late_pattern(
    r"(?:commitment|obligation|undertaking|promise|provision|sentence|paragraph|right|entitlement|restriction|requirement|rule|"
    r"guarantee|duty|duties|statement|measure|covenant|benefit|assurance|term|prohibition|arrangement|commitments|warranty|warranties|"
    r"clause|section|article|subsection|feature|function|functionality|option|offering|service|remed(?:y|ies))s?"
)


def head_of(pointer: str) -> str:
    """The thing that a pointer names, in the singular; "" where it stands for whatever was said.

    >>> head_of("the above response times"), head_of("these"), head_of("the foregoing obligations"), head_of("any such policies")
    ('time', '', '', 'policy')
    """
    words = [word for word in re.split(r"[\s-]+", _TAIL.sub("", pointer)) if not _BARE.fullmatch(word)]
    if not words or _STATEMENT.fullmatch(words[-1]):
        return ""
    return singular(words[-1])


def points_right_before(pointer: str) -> bool:
    """Whether a pointer means the sentence before alone, as "(doing) so" does."""
    return re.search(r"\b(?:preceding|previous) sentence\b|^so$", pointer) is not None


def singular(word: str) -> str:
    """A noun without the ending of its plural, as far as needed to find it again.

    >>> singular("copies"), singular("losses"), singular("times")
    ('copy', 'loss', 'time')
    """
    if word.endswith("ies"):
        return word[:-3] + "y"
    if word.endswith(("sses", "xes", "ches")):
        return word[:-2]
    return word[:-1] if word.endswith("s") and not word.endswith("ss") else word
