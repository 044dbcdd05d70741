"""processing.subprocessor_liability — the vendor answers for other processors as for itself.

Accepted: "shall remain fully liable to the Controller for the performance of that other processor's obligations",
"is responsible for the acts and omissions of its Sub-processors to the same extent as if it performed itself",
"remains liable for its subcontractors", "if a Sub-processor fails, Provider is responsible", "binds them, and remains
liable for what they do", "Sub-processors' acts are attributed to Provider".
Refused: "is not liable for the acts of its Sub-processors".
Rejected: liability between the customer and its own providers, a sub-processor's own liability, responsibility for
choosing or listing them, or for goods in their keeping, one remedy.
Source: GDPR Art. 28(4).
"""

from __future__ import annotations

import re

from contract_check.extractors.framework import FALSE, TRUE, Extractor, Found, Pattern
from contract_check.extractors.processing.matters import (
    AS_ITEM,
    NOT,
    SUB,
    SUB_TRIGGERS,
    is_about_processing,
    is_promised,
    of_vendor,
)
from contract_check.extractors.subject import SUBPROCESSORS, Subject
from contract_check.language.clauses import Clause
from contract_check.language.wording import free_of, together
from contract_check.model.late_pattern import late_pattern
from contract_check.model.term import Better, Kind, TermDefinition

_ANSWERS = (
    r"\b(?:liable|responsible|liability|responsibility|answerable|accountable|accountability|"
    r"answers?\b[^|.;]{0,30}? for)\b"
)
_IS = (
    r"(?:(?:is|are|be|remains?|stays?|continues?|will|shall|must|assumes?|accepts?|bears?|retains?|takes?|has|have)\b)"
)
_NOT_ONLY = (
    rf"{NOT}|\bonly\b|\bexcept\b|\bunless\b|CUSTOMER (?:is|shall|will|are|remains)\b|"
    rf"{SUB} (?:is|are|shall|will|remains?)\b"
)
_LIABLE = rf"{_IS}{free_of(_NOT_ONLY + '|' + SUB, 60)}{_ANSWERS}"
# What stands between the vendor and its being liable: other duties of the same sentence.
_AND_SO = free_of(_NOT_ONLY, 340)

# In any construction: that it answers, or that using others changes nothing in what it answers for.
_ANSWERS_ANYHOW = (
    f"(?:{_ANSWERS}|"
    r"\b(?:as (?:though|if) (?:they|it) (?:were|was)|as for its own|as its own|bind VENDOR|vouch(?:es)? for|"
    r"stands? in for|stands? behind)\b)"
)
_UNCHANGED = (
    r"\b(?:untouched|unaffected|not (?:affect|diminish|reduce|limit|relieve|release|lessen|alter|change)|"
    r"in no way (?:affects?|diminish(?:es)?|reduces?|limits?|relieves?)|"
    r"without (?:affecting|limiting|prejudice to)|shall in no way \w+|remains? (?:with|fully))\b"
)
_DEEDS = (
    r"\b(?:acts?|omissions?|performance|conduct|fail\w*|breach\w*|complian\w+|compl(?:y|ies)|obligations|fault|"
    r"defaults?|errors?|wrong|does|do)\b"
)
_SOMEBODY_ELSE = late_pattern(
    r"CUSTOMER(?:'s)? (?:is|are|shall|will|own|remains?)\b|"
    r"\b(?:limited|cap|aggregate|maximum|only|exclusively|list|selection|selecting|person responsible|"
    r"insurance|damages|third part(?:y|ies) (?:is|are))\b|"
    rf"{SUB} (?:is|are|shall be|will be|remains?) (?:\w+ )?(?:liable|responsible)"
)


def _answers(clause: Clause, match: re.Match[str]) -> Found:
    """The vendor, and nobody else, answers for more than a choice or a list."""
    own = "VENDOR" in clause.surface and not _SOMEBODY_ELSE.search(clause.surface)
    return TRUE if own and is_promised(clause) and is_about_processing(clause) else None


EXTRACTORS = (
    Extractor(
        term=TermDefinition(
            "processing.subprocessor_liability",
            Kind.FLAG,
            Better.TRUE,
            "Is the vendor liable for what its sub-processors do?",
            on_request=True,
        ),
        must_be_owed=True,
        triggers=SUB_TRIGGERS,
        speaks_of=Subject(
            SUBPROCESSORS,
            "liab*|responsib*|accountable|answerable",
            "VENDOR",
            unless="indirect",
        ),
        accept=(
            Pattern(
                "liable for what they do",
                rf"(?:VENDOR\b{_AND_SO}|{AS_ITEM}){_LIABLE}<140>\b(?:for|of|if|where|when)\b<140>{SUB}",
                of_vendor,
                weight=1,
            ),
            Pattern(
                "where they fail, it is liable",
                rf"{SUB}<200>(?:VENDOR\b{free_of(_NOT_ONLY, 60)}|(?:\band,?|\bit\b)(?: \w+ly)? ){_LIABLE}<60>"
                r"\b(?:for|to CUSTOMER|towards?|if|where|in full|$|[.,;])",
                of_vendor,
                weight=1,
            ),
            Pattern(
                "the customer may hold the vendor to it",
                rf"{SUB}<80>\bCUSTOMER (?:may|can|is entitled to) hold VENDOR (?:\w+ )?(?:responsible|liable|"
                rf"accountable)\b",
                of_vendor,
            ),
            Pattern(
                "responsibility stays with it",
                rf"(?:{_ANSWERS}<80>{SUB}|{SUB}<120>{_ANSWERS})<80>\b(?:lies|rests|remains?|stays?|falls)\b "
                r"(?:\w+ )?(?:with|on|upon) VENDOR",
                of_vendor,
            ),
            Pattern(
                "their acts are its own",
                rf"\b(?:acts?|omissions?|breach\w*|failures?|conduct|fault|defaults?)\b<60>{SUB}<80>"
                r"\b(?:deemed|treated|considered|regarded|attribut\w+|imputed|counts?|constitutes?)\b<60>"
                r"\b(?:VENDOR|its own)|"
                rf"{SUB}<20>(?:acts?|omissions?|breach\w*|failures?|conduct|fault)\b<40>"
                r"\b(?:deemed|treated|considered|regarded|attribut\w+|imputed|counts?)\b<60>\b(?:VENDOR|its own)",
                of_vendor,
            ),
            Pattern(
                "not relieved by them",
                rf"(?:{SUB}|\bsub-?contract\w*\b)<160>\b(?:not|never)\b<20>"
                r"\b(?:relieve|release|discharge|exempt|absolve|free)s?\b<40>VENDOR",
                of_vendor,
            ),
            Pattern(
                "the matters of answering for them together",
                together(SUB, _ANSWERS_ANYHOW, _DEEDS, "VENDOR"),
                _answers,
                weight=-2,
            ),
            Pattern(
                "nothing changes by using them",
                together(
                    SUB,
                    r"\b(?:liability|responsibility|obligations?|accountability)\b",
                    _UNCHANGED,
                    "VENDOR",
                    # What it does beside its other duties.
                    without=r"\A\W*without limiting\b[^;|]{0,160}?, VENDOR (?:shall|will) (?!remain|be |answer|bear)",
                ),
                _answers,
                weight=-2,
            ),
            Pattern(
                "not liable for them",
                r"VENDOR (?:<will_not>|is not|are not|shall not be|disclaims|has no|accepts no|assumes no)<60>"
                f"{_ANSWERS}<80>{SUB}",
                FALSE,
                weight=2,
            ),
        ),
        reject=(
            Pattern(
                "how they are chosen",
                r"\bresponsible for\b<20>\b"
                r"(?:(?:all |any )?taxes|payroll|wages|the compensation|"
                r"selecting|choosing|maintaining|updating|the list|the selection|listing|paying|payment|"
                r"ensuring that its own)\b",
            ),
            Pattern(
                "what is in their keeping, or one remedy",
                rf"{SUB}'?s? (?:possession|custody|control|care|keeping|facilit|storage|premises)|\bsole (?:and exclusive )?(?:liability|remedy)\b",
            ),
            Pattern(
                "the customer's providers",
                r"CUSTOMER(?:'s)? (?:\w+ )?(?:sub-?processors|sub-?contractors)|"
                r"CUSTOMER (?:is|shall be|will be|remains?) (?:\w+ )?(?:liable|responsible)<100>sub-?"
                r"(?:process|contract)",
            ),
            Pattern(
                "liability to the vendor",
                r"(?:liable|liability|responsib\w+|accountable) (?:to|towards) (?:the )?VENDOR\b|"
                r"CUSTOMER's (?:\w+ )?(?:liability|responsibility)|"
                r"(?:liability|responsibility)<60>(?:remains|lies|rests) with (?:the )?CUSTOMER|"
                r"CUSTOMER guarantees",
            ),
            Pattern(
                "a limit of liability",
                r"\b(?:in no event|under no circumstances|entire (?:financial )?liability|"
                r"(?:maximum|aggregate|total) (?:\w+ )?liability|(?:maximum|amount) for which)\b",
            ),
            Pattern("only for some of it", r"\bonly be (?:liable|responsible)\b|\bbreach(?:es)? of this section\b"),
            Pattern(
                "only what exceeds control", r"\bexcept (?:for|that) (?:the )?(?:acts|failures) of<40>sub-?process"
            ),
        ),
    ),
)
