"""processing.instructions — personal data is processed only on the customer's instructions.

Accepted as `documented`: "shall process the personal data only on documented instructions from the Controller",
"not process Personal Data other than on the Company's written instructions", "solely as set out in this Addendum
and instructed by Customer in writing". As `undocumented`: the same without a word of documents ("exclusively as
instructed by the Client").
Rejected: "in accordance with instructions" that nothing makes the only ground, instructions to sub-processors and
to staff alone, instructions that the customer has to give, handling of single requests on instructions, recitals
and definitions.
Source: GDPR Art. 28(3)(a).
"""

from __future__ import annotations

import re

from contract_check.extractors.framework import Extractor, Found, Pattern, Reading, choice
from contract_check.extractors.processing.matters import AS_ITEM, CUSTOMER_DUTY
from contract_check.language.clauses import Clause, Paper
from contract_check.language.modality import is_denied
from contract_check.model.term import Better, Kind, TermDefinition
from contract_check.model.values import Choice

_ONLY = r"\b(?:only|solely|exclusively|strictly|at all times|no[nt] [^.;]{0,80}?(?:other than|otherwise than|except|unless|without|beyond|outside|save)|never [^.;]{0,60}?(?:without|other than|except))\b"
_INSTRUCT = r"\b(?:instruct(?:s|ed|ions?)?|directions? (?:of|from) CUSTOMER|directed by CUSTOMER)\b"
_WRITTEN = re.compile(
    r"\bdocument(?:s|ed|ation)?\b[^.;]{0,60}\binstruct|\b(?:written|recorded)\b[^.;]{0,30}\binstruct|instruct\w*[^.;]{0,60}\b(?:documented|in writing|written|recorded|text form)\b|"
    r"instruct\w*[^.;]{0,80}\b(?:set out|set forth|described|laid down|contained|specified|recorded|stated|embodied|as evidenced) (?:in|by)\b|\bin accordance with (?:this|the) (?:dpa|agreement|addendum|contract)\b[^.;]{0,60}\binstruct|contractually agreed"
)
_DOCUMENTED, _UNDOCUMENTED = choice("documented"), choice("undocumented")


def _as_documented(clause: Clause, match: re.Match[str]) -> Found:
    """Which kind of instructions, from the words around the match; nothing where the duty is denied."""
    if is_denied(clause.surface, match.end()):
        return None
    said: Choice = _DOCUMENTED if _WRITTEN.search(clause.surface[max(0, match.start() - 40) :]) else _UNDOCUMENTED
    return said


def _documented_before_others(readings: list[Reading], paper: Paper) -> list[Reading]:
    """What is documented in the clause on instructions need not be so again wherever else they are named."""
    return [reading for reading in readings if reading.value == _DOCUMENTED] or readings


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
        triggers=("instruct", "directions of", "directions from", "directed by"),
        review=_documented_before_others,
        accept=(
            Pattern("processes only on documented instructions", rf"VENDOR(?:'s)?\b<200>\bprocess\w*\b<220>{_ONLY}<220>{_INSTRUCT}", _as_documented, weight=1),
            Pattern("shall only process on instructions", rf"(?:VENDOR|BOTH)\b<160>{_ONLY}<60>\b(?:process\w*|treat|handle|use)\b<260>{_INSTRUCT}", _as_documented, weight=1),
            Pattern("does not process without instructions", rf"(?:VENDOR|BOTH)<160>\b(?:not|never|no)\b<20>\bprocess\w*<160>\b(?:other than|otherwise than|except|unless|without|beyond|outside|save)\b<160>{_INSTRUCT}", _as_documented, weight=1),
            Pattern("an item: process only on instructions", rf"{AS_ITEM}process\w* <120>{_ONLY}<60>{_INSTRUCT}<60>CUSTOMER", _as_documented, weight=1),
            Pattern("acts only on instructions", rf"VENDOR <60>{_ONLY}<30>\bacts?\b<80>{_INSTRUCT}|VENDOR <60>\bacts?\b (?:{_ONLY})<80>{_INSTRUCT}", _as_documented),
            Pattern("data is processed only on instructions", rf"\b(?:personal data|personal information|data)\b<60>\b(?:shall|will|may|must|is|are)\b<40>(?:{_ONLY})<40>\bprocess\w*<200>{_INSTRUCT}|\bdata\b<60>\bprocessed<30>{_ONLY}<120>{_INSTRUCT}", _as_documented),
            Pattern("abides by the instructions given", r"VENDOR <shall> (?:abide by|follow|comply with|observe) (?:these|those|such|CUSTOMER's)(?: \w+){0,2} instructions", lambda clause, match: _DOCUMENTED if re.search(r"CUSTOMER instructs VENDOR to process", clause.before) and _WRITTEN.search(f"{clause.before} {clause.surface}") else None, weight=1),
        ),
        reject=(
            Pattern("another's processing", r"(?:sub-?\s?processors?|sub-?\s?contractors?)\b<80>\b(?:shall|will|must|only|agree)\b<160>instruct(?!<200>VENDOR shall)"),
            Pattern("staff alone", r"\b(?:ensure|procure|see to it)s?\b<30>\b(?:that )?(?:any|each|every|all|its|the|natural)\b<80>\b(?:persons?|personnel|employees|staff|who)\b<400>instruct"),
            Pattern("the customer's own duty", rf"{CUSTOMER_DUTY}<160>instruct|CUSTOMER's instructions (?:shall|will|must|comply)"),
            Pattern("answers to requests", r"\brespond\b<80>\b(?:except|only|unless|other than)\b<40>instruct"),
            Pattern("deletion or return alone", r"\b(?:rectify|correct|erase|delete), (?:\w+ )?(?:\w+ )?or (?:restrict|block|erase)\b|\b(?:only|solely)\b<20>\b(?:corrected|delet\w+|blocked|return\w*)\b<120>instruct"),
            Pattern("definitions and recitals", r"\"?(?:processor|controller|service provider|sub-?processors?)\"? ?(?:means\b|: ?an?y? )|\b(?:means|:) (?:an?|any|the) (?:person|entity|natural|third)|^\W*(?:\(\w\)\s*)?whereas"),
            Pattern("no duty", r"<no_duty><80>instruct"),
        ),
    ),
)  # fmt: skip
