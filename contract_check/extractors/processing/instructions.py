"""processing.instructions — personal data is processed only on the customer's instructions.

Accepted as `documented`: "shall process the personal data only on documented instructions from the Controller",
"not process Personal Data other than on the Company's written instructions", "solely as set out in this Addendum
and instructed by Customer in writing", "is handled exclusively as the Client has directed in writing", "these terms
are your complete instructions". As `undocumented`: the same without a word of documents ("exclusively as instructed
by the Client").
Rejected: "in accordance with instructions" that nothing makes the only ground, instructions to sub-processors and
to staff alone, instructions that the customer has to give, handling of single requests on instructions, recitals
and definitions.
Source: GDPR Art. 28(3)(a).
"""

from __future__ import annotations

import re

from contract_check.extractors.framework import Extractor, Found, Pattern
from contract_check.extractors.processing.documented_instructions import (
    DOCUMENTED,
    UNDOCUMENTED,
    WRITTEN,
    documented_before_others,
)
from contract_check.extractors.processing.matters import is_about_processing, is_promised, of_vendor
from contract_check.extractors.subject import Subject
from contract_check.language.clauses import Clause
from contract_check.language.denials import is_denied
from contract_check.language.wording import together, words
from contract_check.model.late_pattern import late_pattern
from contract_check.model.term import Better, Kind, TermDefinition
from contract_check.model.values import Choice

_ONLY = (
    r"\b(?:only|solely|exclusively|strictly|at all times|"
    r"(?:no[nt]?|never)\b"
    r"(?:(?!\b(?:mov|transfer|disclos|export|shar|sell|respond|delet|copy|combin))[^.;]){0,80}?"
    r"\b(?:other than|otherwise than|except|unless|without|beyond|outside|save))\b"
)
_HANDLE = (
    r"\b(?:process\w*|treat(?:s|ed|ing)?|handl(?:e|es|ed|ing)|us(?:e|es|ed|ing)|deals? with|dealt with|do(?:es)? with|"
    r"carr(?:y|ies|ied) out)\b"
)
_INSTRUCT = r"\binstruct(?:s|ed|ions?)?\b"
_ORDER = r"(?:instruct(?:s|ed|ions?)?|direct(?:s|ed|ions?|ives?)|(?<!in )order(?:s|ed)?|mandated?)"
# A limit in other words, and what is told in other words: "does nothing without a written order", "the way you tell us to".
_LIMIT = (
    f"(?:{_ONLY}|"
    r"\b(?:alone|(?<!not )(?<!not be )limited to|confine[sd]?|restrict(?:s|ed) to|no (?:further|more) than|"
    r"not? (?:go )?beyond|nothing|excluded|prohibited|must rest on|bound by|binding|"
    r"within the (?:limits|scope|framework)|no other|not [^.;]{0,40}? (?:any )?other|"
    r"needs? (?:a |an )?(?:further|new|separate|additional))\b)"
)
# Whose instructions they are says whom they bind: the vendor need not be named.
_CUSTOMERS = (
    r"(?:CUSTOMER(?:'s)?(?: (?!(?:shall|will|must|on|upon|by|is|are|bound|only|under|with)\b)[\w,]+){0,5}? "
    f"{_ORDER}|"
    rf"\b{_ORDER}(?: [\w,]+){{0,8}}? (?:of|from|by) (?:the )?CUSTOMER|"
    r"\b(?:as|what|how|when) CUSTOMER (?:has |have )?(?:tells?|told|asks?|asked) (?:it|VENDOR)|"
    rf"\b{_ORDER},? (?:that |which )?CUSTOMER (?:has |have )?(?:\w+ )?"
    r"(?:issue[sd]?|given|gives?|gave|confirm(?:s|ed)?))\b"
)
_NOT_ELSE = (
    rf"\b(?:not|never|no|forbidden|prohibited|barred)\b<20>{_HANDLE}<160>"
    r"\b(?:other than|otherwise than|except|unless|without|beyond|outside|save)\b"
)


def _as_documented(clause: Clause, match: re.Match[str]) -> Found:
    """Which kind of instructions, from the words around the match; nothing where the duty is denied."""
    if is_denied(clause.surface, match.end()) or not of_vendor(clause, match):
        return None
    if "process" not in match[0] and not is_about_processing(clause):
        return None
    said: Choice = DOCUMENTED if WRITTEN.search(clause.surface[max(0, match.start() - 40) :]) else UNDOCUMENTED
    return said


def _complete(clause: Clause, match: re.Match[str]) -> Found:
    """The agreement holds all instructions; it is itself their document."""
    return DOCUMENTED if WRITTEN.search(clause.surface) and "CUSTOMER" in clause.surface else None


_ELSEWHERE = late_pattern(
    r"\b(?:charge\w*|fees?|costs?|addressed|keep a copy|copy of|return\w*|delet\w+|eras\w+|correct\w*|"
    r"block\w*|settings|lawful\w*|responsib\w+|provided that|answerable|marketing|train\w*|"
    r"respond|reply|answer|safety|sub-?\s?process\w+|transfer\w*|infring\w+|violat\w+|parties)\b"
)


def _limited(clause: Clause, match: re.Match[str]) -> Found:
    """The processing has its limit in the customer's instructions; another matter is not spoken of."""
    if (
        "CUSTOMER" not in clause.surface
        or not is_about_processing(clause)
        or _ELSEWHERE.search(clause.own)
        or not is_promised(clause)
    ):
        return None
    return DOCUMENTED if WRITTEN.search(clause.surface) else UNDOCUMENTED


def _followed(clause: Clause, match: re.Match[str]) -> Found:
    """Written instructions to process, which the sentence before gives."""
    given = re.search(r"CUSTOMER instructs VENDOR to process", clause.before)
    return DOCUMENTED if given and WRITTEN.search(f"{clause.before} {clause.surface}") else None


EXTRACTORS = (
    Extractor(
        term=TermDefinition(
            "processing.instructions",
            Kind.CHOICE,
            Better.NONE,
            "Is personal data processed only on the customer's instructions, and do these have to be documented?",
            ("documented", "undocumented"),
            on_request=True,
        ),
        must_be_owed=True,
        triggers=words("instruct|directions|directives|directed|directs|ordered|order of|tell us|tells us| told "),
        speaks_of=Subject(
            "instruct(s|ed|ion|ions)?|directions?",
            "process*|personal data",
            "only|solely|accordance|documented|exclusively|follow*|acts? on|on CUSTOMER's",
            within=110,
        ),
        review=documented_before_others,
        accept=(
            Pattern(
                "processes only on documented instructions",
                rf"VENDOR(?:'s)?\b<200>\bprocess\w*\b<220>{_ONLY}<220>{_INSTRUCT}",
                _as_documented,
                weight=1,
            ),
            Pattern(
                "shall only process on instructions",
                rf"(?:VENDOR|BOTH)\b<160>{_ONLY}<60>\b(?:process\w*|treat|handle|use)\b<260>{_INSTRUCT}",
                _as_documented,
                weight=1,
            ),
            Pattern(
                "does not process without instructions",
                rf"{_NOT_ELSE}<160>{_CUSTOMERS}|(?:VENDOR|BOTH)<160>{_NOT_ELSE}<160>{_INSTRUCT}",
                _as_documented,
                weight=1,
            ),
            Pattern(
                "refrains from what is not instructed",
                rf"VENDOR<40>\b(?:refrains?|abstains?|desists?) from\b<20>{_HANDLE}<60>"
                rf"\bCUSTOMER (?:has |have )?not (?:\w+ )?{_ORDER}",
                _as_documented,
                weight=1,
            ),
            Pattern(
                "processed only as the customer orders",
                rf"{_HANDLE}<160>{_ONLY}<120>{_CUSTOMERS}",
                _as_documented,
                weight=1,
            ),
            Pattern(
                "only processed as the customer orders",
                rf"{_ONLY}<60>{_HANDLE}<200>{_CUSTOMERS}",
                _as_documented,
                weight=1,
            ),
            Pattern(
                "processed as instructed, unless the law requires otherwise",
                r"VENDOR(?:'s)?\b<200>\bprocess\w*\b<160>\b"
                rf"(?:in accordance with|according to|following|pursuant to|under|on|as per)\b<60>{_INSTRUCT}<100>"
                r"\b(?:unless|except|save)\b<60>\b(?:law|laws|legislation|regulation|legally|statut\w+)\b",
                _as_documented,
            ),
            Pattern(
                "data is processed only on instructions",
                r"\b(?:personal data|personal information|data)\b<60>\b(?:shall|will|may|must|is|are)\b<40>"
                rf"(?:{_ONLY})<40>\bprocess\w*<200>{_INSTRUCT}|"
                rf"\bdata\b<60>\bprocessed<30>{_ONLY}<120>{_INSTRUCT}",
                _as_documented,
            ),
            Pattern(
                "the complete instructions",
                rf"\b(?:complete|full|final|entire|exhaustive)\b(?: \w+){{0,4}} instructions\b<80>(?:{_HANDLE}|"
                rf"\bdata\b)",
                _complete,
                weight=-1,
            ),
            Pattern(
                "the matters of instructions together",
                together(
                    rf"{_CUSTOMERS}|\bCUSTOMER (?:\w+ )?(?:tells?|told) (?:VENDOR|it) to\b|"
                    r"(?:documented|written) instructions",
                    _LIMIT,
                    r"\b(?:process\w*|treat(?:s|ed)?|handl\w+|works? with|touch(?:es)?|acts?|acting|"
                    r"(?:do|does) (?:nothing|anything))\b",
                ),
                _limited,
                weight=-2,
            ),
            Pattern(
                "abides by the instructions given",
                r"VENDOR <shall> (?:abide by|follow|comply with|observe) (?:these|those|such|CUSTOMER's)"
                r"(?: \w+){0,2} instructions",
                _followed,
                weight=1,
            ),
        ),
        reject=(
            Pattern(
                "another's processing",
                r"^(?!.*VENDOR (?:shall|will|must)(?: not)?,? and (?:shall |will |must )?(?:procure|ensure|cause)).*"
                r"(?:sub-?\s?processors?|sub-?\s?contractors?)\b<80>\b(?:shall|will|must|only|agree)\b<160>instruct"
                r"(?!<200>VENDOR shall)",
            ),
            Pattern(
                "staff alone",
                r"\b(?:ensure|procure|see to it)s?\b<30>\b(?:that )?(?:any|each|every|all|its|the|natural)\b<80>"
                r"\b(?:persons?|personnel|employees|staff|who)\b<400>instruct",
            ),
            Pattern(
                "the vendor's instructions",
                rf"^(?!.*{_CUSTOMERS}).*(?:VENDOR's (?:\w+ ){{0,3}}instructions|instructions of (?:the )?VENDOR)",
            ),
            Pattern(
                "deletion or return alone",
                r"\b(?:rectify|correct|erase|delete), (?:\w+ )?(?:\w+ )?or (?:restrict|block|erase)\b|"
                r"\b(?:only|solely)\b<20>\b(?:corrected|delet\w+|blocked|return\w*)\b<120>instruct",
            ),
            Pattern(
                "one use alone",
                r"\bto train\b|\bfor (?:the )?training\b|\bmarketing\b<80>\b(?:unless|except|without)\b",
            ),
        ),
    ),
)
