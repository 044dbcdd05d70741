"""commercial.liability_carveouts — what stands outside the general cap, or has a higher one of its own.

Accepted: "the limitations above do not apply to (a) breach of confidentiality, (b) indemnification …",
"except for gross negligence or wilful misconduct, in no event shall …", "nothing in this Agreement
limits liability for death or personal injury, fraud or any liability that cannot be excluded by law".
Rejected: exclusions of consequential loss, what the customer alone owes, "some states do not allow".
"""

from __future__ import annotations

import re

from contract_check.extractors.framework import Extractor, Found, Pattern
from contract_check.language.clauses import Clause
from contract_check.model.term import Better, Kind, TermDefinition
from contract_check.model.values import Names

# Each carve-out and the words that name it.
_NAMES = (
    ("confidentiality", r"confidential"),
    ("data_breach", r"data breach|security (?:breach|incident)|personal data|data protection|data security|privacy|breach of security"),
    ("indemnification", r"indemnif|indemnit|defen[sc]e obligations?|duty to defend"),
    ("gross_negligence", r"gross(?:ly)? (?:\w+ ){0,2}negligen"),
    ("wilful_misconduct", r"wil+ful|intentional|deliberate"),
    ("ip_infringement", r"infring|misappropriat|intellectual property|proprietary rights"),
    ("fraud", r"fraud"),
    ("death_or_injury", r"\bdeath\b|(?:personal|bodily|physical) injur|\blife, (?:body|limb)|injury to (?:life|body|persons?)"),
    ("payment", r"payment obligations?|obligations? to pay|amounts? (?:due|payable|owed)|fees (?:due|payable|owed)|pay(?:ment of)? (?:the |any |all )?(?:fees|charges)"),
    ("law", r"(?:cannot|can not|may not|not|unable to) (?:legally |lawfully |otherwise )?be (?:lawfully |legally )?(?:excluded|limited|restricted|disclaimed)|"
            r"prohibited by (?:applicable )?law|not permitted (?:by|under) (?:applicable )?law|(?:by|under) (?:applicable |mandatory )?law[^|]{0,30}(?:cannot|may not)|product liability act|mandatory (?:law|statutory|liability)|"
            r"impermissible|unlawful to (?:limit|exclude)|required by (?:applicable )?law"),
)  # fmt: skip
_PATTERNS = tuple((name, re.compile(words)) for name, words in _NAMES)
# What only the customer owes is no carve-out from the vendor's cap.
_CUSTOMERS_OWN = re.compile(
    r"CUSTOMER's? (?:\w+ ){0,3}(?:payment|obligation to pay|breach|infringement|misuse|use|indemnif)[^,;.()]*"
)


def _read_names(clause: Clause, match: re.Match[str]) -> Found:
    """The carve-outs named in what follows an exception, or before a rule that takes them out."""
    text = clause.surface[match.start("what") : match.end("what")]
    both = "BOTH" in clause.surface or "either party" in clause.surface
    if not both:
        text = _CUSTOMERS_OWN.sub(" ", text)
    names = tuple(name for name, pattern in _PATTERNS if pattern.search(text))
    return Names(names, text) if names else None


_LIMIT = r"(?:limit\w*|exclu\w+|cap|restrict\w*|disclaimer\w*|liabilit\w+)"

EXTRACTORS = (
    Extractor(
        term=TermDefinition(
            "commercial.liability_carveouts",
            Kind.SET,
            Better.MORE,
            "What stands outside the general cap, or has a higher cap of its own?",
            (
                "confidentiality",
                "data_breach",
                "indemnification",
                "gross_negligence",
                "wilful_misconduct",
                "ip_infringement",
                "fraud",
                "death_or_injury",
                "payment",
                "law",
            ),
        ),
        triggers=("liab", "limitation", "damages"),
        accept=(
            Pattern(
                "limitation does not apply",
                rf"{_LIMIT}\b[^|]{{0,120}}?(?:do(?:es)? not|shall not|will not|not) (?:be )?(?:appl\w+|extend|limit|affect)(?P<what>[^|]{{0,900}})",
                _read_names,
                weight=2,
            ),
            Pattern(
                "nothing limits",
                r"(?:nothing (?:in|herein|contained)|neither party|VENDOR does not|no provision|we do not|not)[^|]{0,80}?(?:limit|exclude|restrict|seeks? to)(?:s|ed|ing)?\b(?P<what>[^|]{0,900})",
                _read_names,
                weight=2,
                heading=r"liab|limit|damages|general|warrant",
            ),
            Pattern(
                "nothing limits liability",
                r"nothing (?:in|herein|contained)[^|]{0,100}?(?:limit|exclude|restrict)\w*[^|]{0,60}?liab(?P<what>[^|]{0,900})",
                _read_names,
                weight=2,
            ),
            Pattern(
                "except for",
                r"(?:except(?:ing)?(?: for| in| with respect to| as to| to the extent| that|,)?|other than|with the exception of|excluding|save (?:for|in)|but excluding)(?P<what>[^|]{0,700}?)(?:in no event|neither party|VENDOR|BOTH|each party|no party|the (?:total|aggregate|maximum))[^|]{0,300}?liab",
                _read_names,
                weight=1,
            ),
            Pattern(
                "cap with exceptions",
                r"liab[^|]{0,600}?(?:exceed|limited to|more than)[^|]{0,400}?(?:except(?:ing)? (?:for|in|with)|other than|provided,? (?:however,? )?that|excluding|save for)(?P<what>[^|]{0,600})",
                _read_names,
                weight=1,
            ),
            Pattern(
                "unlimited for",
                r"(?:unlimited|without limit(?:ation)?|fully|no limit)[^|]{0,40}?(?:liab\w+|for)(?P<what>[^|]{0,500})",
                _read_names,
                weight=1,
                heading=r"liab|limit|damages",
            ),
        ),
        reject=(
            Pattern(
                "some states do not allow",
                r"(?:some|certain|many) (?:states?|jurisdictions?|countries)[^|]{0,60}(?:do(?:es)? not|don't) (?:allow|permit)|if (?:these|such) laws apply",
            ),
            Pattern("consequential loss alone", r"^[^|]{0,300}(?:consequential|indirect)[^|]{0,300}$(?<!exceed)(?!)"),
        ),
    ),
)
