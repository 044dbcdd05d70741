"""What says outright that the data is the customer's: who owns or keeps it, or where the rights in it stay.

Accepted: "Customer retains all right, title and interest in and to Customer Data", "you own your content",
"Customer Data remains the property of Customer", "title to the data stays with Client".
Rejected: what stands beside the vendor or an exclusion, feedback, and data of which it is not said whose it is.
"""

from __future__ import annotations

from contract_check.extractors.data.customer_data import DATA, without
from contract_check.extractors.data.matters import STUFF, THEIRS
from contract_check.extractors.data.ways_of_owning import RIGHTS
from contract_check.extractors.framework import Pattern

_RIGHTS = (
    rf"\b(?:ownership|{RIGHTS}|title|interests?|copyrights?|intellectual property|proprietary rights|"
    r"property rights?|owner\b|ip\b)"
)
_FULL = r"(?:sole |exclusive |legal |lawful |rightful |true |beneficial |absolute |(?:and|or) )*"
KEEPS = (
    r"(?:(?:shall |will |does |must |hereby |\([a-z]{1,3}\) |at all times |always |otherwise |also |"
    r"exclusively |expressly |still |solely |(?:and|or) )*"
    r"(?:owns?|retains?|possess(?:es)?|reserves?|keeps?|holds?|maintains?|remains? (?:the )?"
    rf"{_FULL}(?:owner|proprietor)s?(?: of)?|"
    r"(?:is|are|be|remain) (?:and (?:shall |will )?(?:always |at all times )?remains? )?"
    rf"(?:the )?{_FULL}"
    r"(?:owners?|proprietor)(?: of)?|has and (?:shall |will )?retains?|have and retain))"
)
_LICENSORS = (
    r"(?::? ?\([a-z]{1,3}\))?(?:,? (?:\([a-z]{1,3}\)|and|or|and/or|as between [^,;|]{0,60},?|"
    r"\(?(?:and|or) (?:its|their) [^,;|)]{0,60}\)?|its|their|respective|licensors|"
    r"affiliates|end users|users|customers|suppliers|as applicable|,))*"
)
STATES = r"(?:is|are|be|remains?|shall|will|being|stays?|belongs?|vests?)"


# What is put into a model or a reader of documents, where it is said whose it is: "prompts", "documents and extracted data".
_FED = (
    r"(?:\bprompts\b|\b(?:(?:uploaded|submitted|scanned|processed|original|source) )?(?:documents|files|records|images|recordings)"
    r" (?:and|or) (?:(?:all|any|the) )?(?:extracted|captured|resulting|recognised|recognized) "
    r"(?:data|text|information|values|fields|contents?)\b)"
)


_TAKEN = r"VENDOR|\bnothing\b|\bno\b|\bnot\b"

CUSTOMER_OWNS = (
    Pattern(
        "the customer owns its data",
        f"CUSTOMER{_LICENSORS} (?:shall |will |also |exclusively |solely |still |always |hereby |"
        r"expressly |at all times |do |"
        r"(?:is|are|be|remains?) (?:and (?:shall |will )?remains? )?(?:the )?"
        rf"{_FULL})*(?:owns?|(?:owners?|masters?|proprietors?)(?: of)?),? (?:[\w,/]+ ){{0,4}}"
        f"(?:{DATA}|"
        r"(?:rights (?:in|to) )?(?:the|its|such) (?:\w+ )?data"
        r"\b(?=[.,;:)]|$| (?:which|that|it|stored|entered|processed|transmitted|submitted|contained)\b))",
    ),
    Pattern(
        "the customer keeps its rights in its data",
        f"CUSTOMER{_LICENSORS} {KEEPS}{without('VENDOR|exclud', 90)}{_RIGHTS}"
        f"{without('VENDOR|exclud|feedback', 140)}(?:in|to|of|over|for|with respect to|regarding|on)"
        rf"\b{without('VENDOR|exclud', 60)}"
        f"(?:{DATA}|{_FED}|"
        r"\b(?:any|all|such) (?:data|contents?|information|materials?)\b|"
        rf"\b(?:its|their|CUSTOMER's) (?:own )?(?!confidential|proprietary|trade|pre-)(?:\w+ )?{STUFF}\b)",
        weight=1,
    ),
    Pattern(
        "rights in the data stay with the customer",
        f"{_RIGHTS}(?=[^|]{{0,300}}?CUSTOMER){without('VENDOR', 80)}(?:in|to|of|over)"
        rf"\b{without('VENDOR', 60)}(?:{DATA}|{_FED}|\b(?:the|all|such) data\b){without(_TAKEN, 120)}{STATES}"
        f"{without('VENDOR| not ', 60)}(?:with|in|of|by|to) (?:the )?CUSTOMER",
        weight=1,
    ),
    Pattern(
        "ownership of what was just named stays with the customer",
        rf"(?:{DATA}|{THEIRS})[^|]{{0,140}}?\b(?:ownership|title|rights?) "
        r"(?:thereof|therein|thereto|of (?:it|them)|in (?:it|them)) "
        r"(?:(?:is|are|shall|will|always|at all times|be|and|fully) )*"
        r"(?:remains?|stays?|vests?|lies?|rests?) (?:\w+ly )?(?:with|in) CUSTOMER\b",
    ),
    Pattern(
        "the data is the customer's property",
        f"{DATA}(?=[^|]{{0,260}}?CUSTOMER){without('VENDOR', 90)}"
        rf"(?:\b{STATES}{without('VENDOR| not ', 60)}|\b(?=belongs?\b))"
        r"(?:proprietary to|property of(?:,? and under the control of)?|"
        r"owned (?:solely |exclusively |entirely )*by|belongs? (?:solely |exclusively )?to|vested? in|"
        r"remain with|stays? with|ownership of) (?:the )?CUSTOMER",
        weight=1,
    ),
    Pattern(
        "the data, whatever it is called, is the customer's property",
        r"\A\W*(?:\(?\w{1,3}\) )?(?:the|all|all the|all such|such) data (?:shall |will )?(?:always |at all times )?(?:is|are|remains?|stays?|be) "
        r"(?:at all times |always )?(?:the |in the )?(?:(?:sole|exclusive|full) )*(?:property|ownership) of (?:the )?CUSTOMER\b",
    ),
    Pattern(
        "the data remains the customer's",
        rf"{DATA}<60>\b(?:is|are|remains?|be|stays?) "
        r"(?:at all times |always |and (?:shall |will )?remains? |the |solely |exclusively |considered |"
        r"deemed )*CUSTOMER(?:'s)?(?: (?:\w+ ){0,4}property|,? and\b|[.;,]|$| alone\b(?! to\b))",
    ),
)
