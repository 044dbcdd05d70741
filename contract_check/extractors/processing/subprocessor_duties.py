"""processing.subprocessor_duties — other processors are bound to the same duties.

Accepted: "shall impose on each Sub-processor the same data protection obligations", "has a written agreement with
each Sub-processor that protects the data no less than this Addendum", "by contract terms that are substantially
the same as those of this DPA", "at least the same level of protection",
"what Customer and Provider have agreed also applies to sub-processors".
Rejected: a sub-processor's right to the vendor's liability, its security without a word of the level, what the
customer owes to its own sub-processors, "shall endeavour to".
Source: GDPR Art. 28(3)(d) and 28(4).
"""

from __future__ import annotations

import re

from contract_check.extractors.framework import FALSE, Extractor, Found, Pattern
from contract_check.extractors.processing.matters import SUB, SUB_TRIGGERS, is_promised, of_processing
from contract_check.extractors.subject import SUBPROCESSORS, Subject
from contract_check.language.clauses import Clause
from contract_check.language.wording import together
from contract_check.model.late_pattern import late_pattern
from contract_check.model.term import Better, Kind, TermDefinition

_LEVEL = (
    r"\b(?:(?<!at the )same|no less|not less|no (?:weaker|lower)|not (?:weaker|lower)|at least(?: as)?|"
    r"equivalent|equal|equally|identical|similar|comparable|"
    r"as (?:protective|strict|stringent|restrictive|onerous|high)|consistent with|mirror\w*|"
    r"corresponding|correspond|required (?:by|under) (?:this|the|article|art)|"
    r"meet(?:s|ing)? the requirements|compl(?:y|ies) with "
    r"(?:this|the (?:[\w-]+ ){0,3}(?:requirements|obligations|terms|provisions)|article|art)|"
    r"(?:pursuant to|of|in) (?:article|art\.?) 28|mutatis mutandis)"
)
_DUTY = (
    r"\b(?:obligations?|duties|duty|terms|requirements|protections?|level of|provisions|conditions|standards?|"
    r"protective|safeguards|commitments|promises|restrictions|guarantees|measures|clauses|rules|undertakings)\b"
)
_BIND = (
    r"\b(?:impos\w+|bind\w*|bound|enter(?:s|ed)? into|agreements?|contracts?|require[sd]?|oblig\w+|"
    r"flow(?:s|ed)?[- ]?down|contractual\w*|pass(?:es)? (?:on|down)|subject(?:s|ed)? (?:to|\w+ to)|ensur\w+|"
    r"transfer\w*|appl(?:y|ies|ied)|agrees?|written|commit\w*|governed|hold|held|sign(?:s|ed)?|mak(?:e|es)|"
    r"plac(?:e|es|ed)|lay|lays|observe|adhere)\b"
)

_BINDS = r"\b(?:impose|bind|require|pass|extend|ensure|oblige|enter into|hold)(?:e?s)?\b"
# The vendor's own duties, handed down whole: whoever passes them on binds to the same.
_OWN_DUTIES = (
    r"(?:\b(?:obligations?|duties|terms|provisions|requirements|protections?|undertakings)\b[^|;]{0,60}"
    r"\b(?:of|under|in|from|laid down in|set out in) (?:this|the present|the) (?:\w+ )?"
    r"(?:dpa|addendum|agreement|schedule|annex|contract|clauses)|"
    r"\b(?:obligations?|duties|terms|provisions|arrangements|rules) (?:\w+ )?"
    r"(?:agreed|made|concluded|in force|applicable|existing) between "
    r"(?:BOTH|CUSTOMER and VENDOR|VENDOR and CUSTOMER|the parties)|"
    r"\b(?:its|VENDOR's) (?:own )?(?:\w+ ){0,2}(?:obligations|duties)|"
    r"\b(?:duties|obligations)\b[^|;]{0,40}\b(?:lays?|imposes?|puts?) (?:up)?on VENDOR)"
)
_HANDS_DOWN = (
    r"\b(?:pass(?:es|ed)? [^|;]{0,60}?(?:on|down)|passes|extends?|extended|hands? [^|;]{0,40}?down|"
    r"flow(?:s|ed)?[- ]?down|reflects?|mirrors?|match(?:es)?|takes? on|replicat\w+|reproduc\w+|repeats?|"
    r"carr(?:y|ies) over|imposed|bound by|held to|subject to|also apply|appl(?:y|ies) (?:also |equally |likewise )?(?:to|"
    r"towards)|plac(?:es?|ed) under|transferr?(?:ed|s)? to)\b"
)
_SAME = (
    f"(?:{_LEVEL}|"
    r"\b(?:same|match(?:es)?|without any (?:lowering|reduction)|no lesser|not (?:be )?lower|"
    r"to the standard of (?:this|the))\b)"
)
_GIVEN_BY_CONTRACT = r"\b(?:contracts?|agreements?|bound|written|writing|undertakings?|give[sn]?)\b"
_NOT_BOUND = late_pattern(
    r"\b(?:notice|notif\w+|object\w*|liable|liability|responsib\w+|tr(?:y|ies) to|efforts?|"
    r"endeavou?r\w*|list|fees|CUSTOMER (?:shall|will|must)|replaced)\b"
)


def _bound(clause: Clause, match: re.Match[str]) -> Found:
    """Others are bound as the vendor is; neither a change of them nor liability for them is spoken of."""
    other = _NOT_BOUND.search(clause.surface) or not is_promised(clause)
    return None if other else of_processing(clause, match)


EXTRACTORS = (
    Extractor(
        term=TermDefinition(
            "processing.subprocessor_duties",
            Kind.FLAG,
            Better.TRUE,
            "Are other processors bound to the same data protection duties as the vendor?",
            on_request=True,
        ),
        must_be_owed=True,
        triggers=SUB_TRIGGERS,
        speaks_of=Subject(
            SUBPROCESSORS,
            "same|equivalent|no less|similar|substantially|impos*|flow* down|bound",
            "obligations|duties|terms|contract|agreement|protection",
            unless="confidential information",
        ),
        accept=(
            Pattern("binds them to the level", rf"{_BIND}<160>{SUB}<200>{_LEVEL}<100>{_DUTY}", of_processing, weight=1),
            Pattern(
                "they are bound to the level", rf"{SUB}<160>{_BIND}<160>{_LEVEL}<100>{_DUTY}", of_processing, weight=1
            ),
            Pattern(
                "the level is laid on them",
                rf"{_LEVEL}<60>{_DUTY}<160>\b(?:on|upon|to|by|with|of|for)\b<40>{SUB}",
                of_processing,
            ),
            Pattern("duties at the level bind them", rf"{_BIND}<160>{SUB}<200>{_DUTY}<60>{_LEVEL}", of_processing),
            Pattern(
                "they are bound to duties at the level", rf"{SUB}<160>{_BIND}<160>{_DUTY}<60>{_LEVEL}", of_processing
            ),
            Pattern(
                "a contract with them is as strict",
                rf"{SUB}<80>\b(?:sign|conclude|make|enter into|have)s?\b<12>\b(?:contract|agreement)s? with "
                r"(?:it|them|each)\b<60>\b(?:as (?:strict|protective|stringent) as|(?:no|not) less (?:strict|"
                r"protective)|"
                r"the same)\b",
                of_processing,
            ),
            Pattern("its duties are handed down", together(SUB, _OWN_DUTIES, _HANDS_DOWN), _bound, weight=-2),
            Pattern(
                "the matters of the same duties together",
                together(SUB, _SAME, _DUTY + r"|\bprotects?\b", _GIVEN_BY_CONTRACT),
                _bound,
                weight=-3,
            ),
            Pattern(
                "no duty to bind them",
                rf"(?:VENDOR|NEITHER) <no_duty><60>\b(?:impose|bind|flow)\b<160>{SUB}",
                FALSE,
                weight=2,
            ),
        ),
        reject=(
            Pattern(
                "liability alone",
                r"^(?!.*\b(?:impos|written|agreement with|contract with|bound|enter)).*"
                r"\b(?:liable|liability|responsible)\b",
            ),
            Pattern(
                "only an effort",
                r"\b(?:endeavou?rs?|efforts?|tr(?:y|ies)|seeks?) to (?:impose|bind|ensure|require|flow|agree|obtain|"
                r"reach|conclude|pass)|"
                r"\befforts to\b<40>sub-?process",
            ),
            Pattern(
                "the customer's duty",
                r"CUSTOMER (?:shall|will|must)\b<120>sub-?process|"
                f"CUSTOMER(?:'s)? (?:own )?{SUB}|"
                rf"^(?!.*VENDOR (?:\w+ ){{0,4}}{_BINDS}).*CUSTOMER (?:(?:shall|will|must|\w+ly) ){{0,2}}{_BINDS}|"
                r"\bsame (?:\w+ ){0,3}(?:as|that bind) CUSTOMER\b|"
                r"\b(?:agreement|contract) with (?:the )?CUSTOMER\b",
            ),
            Pattern(
                "secrets of both sides",
                r"\b(?:receiving|disclosing) part(?:y|ies)\b|"
                r"\bown (?:similar )?confidential information\b|"
                r"^(?!.*(?:personal|process(?:es|ing|ed)? )).*confidential information",
            ),
        ),
    ),
)
