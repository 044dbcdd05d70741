"""Kinds of customers of which a sentence speaks, by what they are or where: "if Customer is a public body", "Academic customers may".

Accepted: "if you are a consumer", "where Customer is located in France", "for customers in the European Union", "Government customers may",
a name of some customers with its definition ("'Rolling Customer' means a customer who pays by the month").
Rejected: "if you are a customer", "business customers", "all customers, wherever they are", "if Customer is not a consumer", "Customer is
a controller", what the sentence goes on to say of all others.
"""

from __future__ import annotations

from contract_check.model.late_pattern import late_pattern

_BODY = r"(?:entit(?:y|ies)|agenc(?:y|ies)|bod(?:y|ies)|authorit(?:y|ies)|institutions?|departments?|organi[sz]ations?|establishments?)"
_PUBLIC = r"(?:government(?:al)?|public(?:[- ]sector)?|federal|municipal|academic|educational|non-?profit|charitable|research)"
_NATURE = (
    rf"(?:(?:[\w.-]+ ){{0,2}}?{_PUBLIC} (?:\w+ )?{_BODY}|consumer|natural person|private (?:individual|person)|university|school|charity|"
    r"student|reseller)\b"
)
# Of these every customer of a vendor's paper is one.
_ANY = r"(?:business|registered|existing|current|paying|new|our|valid|authori[sz]ed|professional|corporate)"
_NAMED = rf"(?!{_ANY} CUSTOMER)(?:(?!(?:an?|the|any|each|every|this|that) )[a-z][\w.-]* ){{1,3}}CUSTOMER\b"
_HEAD = r"\A\W*(?:[\d.]+ |\(?\w{1,3}[.)] )?"
_AT = r"(?:located|established|domiciled|resident|based|incorporated|situated|registered|headquartered)"
_IS = r"CUSTOMER(?: entity)? (?:is|are|qualif(?:y|ies) as)"
_IF = rf"{_HEAD}(?:only )?(?:if|where|when|for so long as|insofar as|to the extent(?: that)?)"
# What a sentence says of a kind of customer at its head, up to the comma.
IF_OF_A_KIND = rf"{_IF} {_IS} (?:an? )?(?:{_NATURE}|(?:[a-z][\w.-]* ){{0,3}}CUSTOMER), "
_KIND_WORD = (
    r"(?:academic|educational|government(?:al)?|public[- ]sector|federal|non-?profit|charity|consumer|student|casual|"
    r"(?:u\.?s\.?|uk|eu|eea|european|canadian|australian|german|french|swiss|japanese|indian|brazilian))"
)
_OF_A_KIND = late_pattern(
    rf"{_IF} {_IS} (?:an? )?(?:{_NATURE}|{_NAMED})|"
    rf"{_IF} (?:{_IS} {_AT}|CUSTOMER (?:resides?|lives?)) (?:in|within|outside)\b|"
    rf"{_HEAD}(?:only )?(?:for|to|in the case of|with respect to|as regards) CUSTOMER (?:that (?:is|are) |who (?:is|are) )?"
    rf"(?:{_AT} )?(?:in|within|outside) (?!this|these|any|all|good|the (?:course|event|case|service|agreement|ordinary))|"
    rf"{_HEAD}(?:(?:if|where|when|for) )?(?:an? |any )?CUSTOMER (?:that (?:is|are) |who (?:is|are) )?{_AT} (?:in|within|outside)\b|"
    rf"{_HEAD}(?:(?:if|where|when|for|to) )?(?:an? |any |all |each )?{_KIND_WORD} CUSTOMER\b"
)
_DEFINES = late_pattern(
    rf"{_HEAD}(?:an? )?{_NAMED}\W{{0,2}},? (?:is|are|(?:shall )?means?|refers to) (?:an? |any |those |all )?"
    r"CUSTOMER,? (?:that|who|which|whose|with|on)\b"
)
_OF_ALL = late_pattern(
    r"\b(?:otherwise|elsewhere|(?:all|any|every) other|everywhere|whether|regardless|irrespective|wherever|in all (?:other )?cases)\b"
)
_OPENING = 300  # characters in which a paper says for whom it is
_FIRST_WORDS = late_pattern(
    rf"\b(?:{_KIND_WORD}|{_PUBLIC}|consumer|university|school|charity|student|reseller|natural person|private)\b"
)
_HEADED = late_pattern(
    r"\b(?:countr(?:y|ies)|region(?:al|s)?|jurisdictions?)[- ](?:unique|specific) (?:terms|provisions|conditions)\b|"
    r"\b(?:terms|provisions|conditions) for (?:specific|certain|particular|individual) (?:countries|regions|jurisdictions)\b|"
    rf"\A\W*(?:[\d.]+ )?(?:(?:special |additional |specific )?(?:terms|provisions|conditions|rights|addendum) )?(?:for )?{_KIND_WORD}"
    r" (?:customers?|users?|subscribers?|licensees|institutions)(?: only| terms)?\W*\Z"
)


def is_of_a_kind(surface: str, opening: str = "") -> bool:
    """Whether a sentence holds for a kind of customer alone, of which the paper with that opening is not wholly about.

    >>> is_of_a_kind("if CUSTOMER are a consumer, CUSTOMER may cancel."), is_of_a_kind("if CUSTOMER are a CUSTOMER, it may cancel.")
    (True, False)
    >>> is_of_a_kind("academic CUSTOMER may end it.", "academic licence terms")
    False
    """
    found = _OF_A_KIND.match(surface) or _DEFINES.match(surface)
    if found is None or _OF_ALL.search(surface):
        return False
    return not _is_about(found[0], opening)


def is_headed_by_a_kind(heading: str, opening: str = "") -> bool:
    """Whether a heading (lower case) keeps its section for some countries or a kind of customer.

    >>> is_headed_by_a_kind("country-unique terms"), is_headed_by_a_kind("customer terms")
    (True, False)
    """
    found = _HEADED.search(heading)
    return found is not None and not _is_about(found[0], opening)


def _is_about(words: str, opening: str) -> bool:
    kind = _FIRST_WORDS.search(words)
    return kind is not None and kind[0] in opening[:_OPENING]
