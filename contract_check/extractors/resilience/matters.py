"""What the terms of DORA speak of, by its parts: who, which act, which object, and how a statement joins them.

Contracts seldom keep to the words of the regulation. Each of its matters is therefore read as an act, an object and a side
that stand in one statement, in any order and construction ("shall cooperate with the regulator", "full cooperation
with the authorities is owed"), and each part under all the names that the field has for it.
"""

from __future__ import annotations

import re

from contract_check.extractors.framework import UNSPECIFIED, Reading
from contract_check.language.clauses import Clause, Paper
from contract_check.model.late_pattern import late_pattern

# The customer, also by the names that laws on finance give to it.
_IN_FINANCE = (
    r"\b(?:the |an? |any )?(?:(?:financial|credit|payment|regulated|supervised|outsourcing) "
    r"(?:entit(?:y|ies)|institutions?|undertakings?|customers?)|"
    r"(?<=the )(?:bank|institution|insurer|firm)|"
    r"(?<=\ba )(?:bank|institution|insurer|firm))\b"
)
INSTITUTION = rf"(?:CUSTOMER|{_IN_FINANCE})"
_BARE = late_pattern(rf"CUSTOMER(?!\|{re.escape(_IN_FINANCE)})")
MAY = (
    r"(?:may|can|shall have the right to|has the right to|have the right to|is entitled to|are entitled to|"
    r"shall be entitled to|reserves the right to|will have the right to|a right to|the right to)"
)
# Acts of helping, of taking part and of telling, in every form in which a statement may hold them.
_PRODUCT_SUPPORT = (
    r"(?! (?:services?|teams?|hours|tickets?|requests?|and maintenance|plans?|levels?|incidents?|portal|desk|"
    r"engineers?|staff|personnel|cases?|fees?|access|contracts?|partners?|channels?|covers|on such)\b|"
    r", operations)"
)
HELPS = (
    r"\b(?:co-?operat(?:e|es|ing|ion|ively|ive)|"
    r"collaborat(?:e|es|ing|ion)|assist(?:s|ed|ing|ance)?|help(?:s|ed|ing)?|"
    r"aid(?:s|ed)?(?= (?:CUSTOMER|the|in|by)\b)|"
    r"contribut(?:e|es|ed|ing|ions?)|facilitat(?:e|es|ed|ing)|"
    r"(?<!technical )(?<!customer )(?<!product )(?:support(?:s|ed)?|(?:by|in|and|to) supporting)"
    f"{_PRODUCT_SUPPORT}|"
    r"work(?:s|ing)? (?:(?:closely|openly|together|hand in hand|and|co-?operatively) ){0,3}with)\b"
)
TAKES_PART = (
    r"\b(?:participat\w+|takes? part|taking part|attend(?:s|ed|ance|ing)?|complet(?:e|es|ing)|join(?:s|ing)?|"
    r"undergo(?:es)?|go(?:es)? through|engag(?:e|es|ing) in)\b"
)
TELLS = (
    r"\b(?:notif(?:y|ies|ied|ying|ication)|inform(?:s|ed|ing)?|advis(?:e|es|ed|ing)|tell(?:s|ing)?|told|"
    r"report(?:s|ed|ing)?|disclos(?:e|es|ed)|announc(?:e|es|ed|ement)|alert(?:s|ed)?|notice|made aware|"
    r"flag(?:s|ged)? (?:to|up)|makes? CUSTOMER aware|lets? (?:\S+ ){1,3}know|draws? (?:\S+ ){1,3}attention)\b"
)
# What the vendor does, behind its name: "Provider assists", and "we assist" where it speaks for itself.
ACTS = (
    r"(?:[\w-]+s\b|(?:co-?operate|assist|help|support|work|provide|give|answer|take|make|tell|inform|notify|report|look|"
    r"find|fix|investigate|analy[sz]e|correct|repair|join|attend|allow|grant|share)\b)"
)
# The customer's own act, where the sentence asks it of nobody else: `customer_does` of an act.
_DUTY = r"(?:shall|will|must|should|may|agrees? to|undertakes? to|is (?:solely )?(?:responsible|obliged|required))"

# A semicolon ends a statement, but not where it only divides the lettered items of one sentence.
_ON = r"(?!;(?! ?(?:and |or )?\(\w{1,4}\)))"
_WITHIN = rf"(?:{_ON}.)"
_GAP = late_pattern(r"<(\d+)>")
# What a statement takes back of other things ("provided that it need not reveal secrets") denies nothing before it.
_PROVISO = (
    r",? (?:provided|except|save),? (?:however,? |always,? )?that\b|"
    r",? (?:but|and) (?:VENDOR )?(?:is|are|shall|will|has|have|need)\b(?: be)? (?:not|no)\b"
)
_FAR = 900  # characters; what stands farther apart in a sentence seldom belongs together


def statement(*matters: str, without: str = "") -> str:
    """A pattern for a statement that holds every one of `matters`, in any order and in any construction.

    Like `wording.together`, but a statement ends at a semicolon, and `without` speaks of it alone: "Customer shall assist;
    Provider shall cooperate" is two of them. The match ends at a proviso; `whole` has all.

    >>> bool(re.search(statement("cooperat", "regulator"), "VENDOR shall cooperate; CUSTOMER has a regulator"))
    False
    """
    near = rf"{_WITHIN}{{0,{_FAR}}}"
    to_proviso = rf"(?:{_ON}(?!{_PROVISO}).){{1,{_FAR}}}"
    ahead = "".join(rf"(?={near}?(?:{_in_one(matter)}))" for matter in matters)
    refuse = rf"(?!{near}?(?:{_in_one(without)}))" if without else ""
    return rf"(?s:(?:\A|(?<=; )){refuse}{ahead}(?=(?P<all>{near})){to_proviso})"


def whole(match: re.Match[str]) -> str:
    """All of the statement that a match of `statement` was found in, with its provisos."""
    return match["all"] if "all" in match.re.groupindex else match[0]


def by_any_name(regex: str) -> str:
    """The regex with `INSTITUTION` for the customer: where no paper says who "the Bank" is, it is no side yet.

    >>> bool(re.search(by_any_name("CUSTOMER's plan"), "the financial entity's plan"))
    True
    """
    return _BARE.sub(lambda _: INSTITUTION, regex)


def _in_one(matter: str) -> str:
    """The regex with gaps that stay inside the statement, and every customer under any name."""
    matter = by_any_name(matter)
    return _GAP.sub(lambda gap: rf"(?:{_ON}[^|]){{0,{gap[1]}}}?", matter)


def customer_does(act: str) -> str:
    """A regex for the act as the customer's: "Customer shall …", "Customer's auditors must …"."""
    asked = r"\b(?:up to|falls to|incumbent on|it is for) CUSTOMER to\b"
    return by_any_name(
        rf"(?:{asked}[^.;|]{{0,60}}?{act}|CUSTOMER(?:'s (?:\w+ ){{0,2}}"
        f"(?:auditors?|personnel|employees|staff|users?|regulators?|agents?|teams?))?,? {_DUTY}"
        rf"\b(?:(?!VENDOR,? (?:shall|will|must|agrees|undertakes))[^.;|]){{0,240}}?{act})"
    )


def denied(act: str) -> str:
    """A regex for the act where it is denied or left open in its own words, active or passive.

    The framework sees "VENDOR may assist" and "is not obliged to"; not "is not assisted", "may be assisted by VENDOR" or "no
    assistance". Only words that stand next to the act count, since provisos deny other things.

    >>> bool(re.search(denied("tested"), "the plan is never tested"))
    True
    >>> bool(re.search(denied("tested"), "the plan is tested, not only reviewed"))
    False
    """
    return (
        rf"\b(?:not|never|neither|nor|cannot)\b(?: (?:be|been|being|\w+ly|then)){{0,2}} (?:{act})|"
        rf"\b(?:may|can|might|could) be (?:\w+ly )?(?:{act})<60>\bby VENDOR|"
        rf"(?<!at )(?<!with )\bno (?:(?!cost|charge|delay|fee|later|less|more|event)\w+ )?(?:{act})"
    )


# Help that the customer gives, and what is left to the vendor's pleasure.
CUSTOMER_HELPS = rf"{customer_does(HELPS)}|CUSTOMER (?:co-?operates|collaborates|assists|helps|supports)\b"
AT_WILL = (
    r"\bup to VENDOR\b|\b(?:at|left to) VENDOR's (?:\w+ )?(?:option|discretion)\b|"
    r"\b(?:open to|optional for) VENDOR\b|\bVENDOR is free to\b"
)


# By its title; there, subcontractors are processors and the supervisory authority is that for data protection.
_ON_DATA = late_pattern(r"\b(?:data (?:processing|protection)|order processing|commissioned processing|dpa)\b")
_ON_SERVICES = late_pattern(r"\bdora\b|2022/2554|\boutsourc|\bservices?\b|\bmaster\b|\bterms (?:of|and)\b")
_TITLE = 120


def is_on_data(clause: Clause) -> bool:
    """Whether the clause stands in a paper on the processing of personal data, by the paper's title."""
    title = clause.document.text[:_TITLE].lower()
    return _ON_DATA.search(title) is not None and not _ON_SERVICES.search(title)


def figures_first(readings: list[Reading], paper: Paper) -> list[Reading]:
    """The readings with a figure, where there are any: what another passage says without one is no other period."""
    return [reading for reading in readings if reading.found != UNSPECIFIED] or readings
