"""data.confidentiality_term — for how long confidentiality outlasts the contract.

Accepted: "shall survive for five years after termination", "for a period of three years from
disclosure", "confidentiality obligations survive termination" and survival clauses that name the
confidentiality section (indefinite), "in perpetuity".
Rejected: trade secrets kept longer beside a period, confidentiality that binds the customer or the
vendor's staff alone, survival of other sections, periods for returning papers.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from contract_check.extractors.data.customer_data import without
from contract_check.extractors.framework import INDEFINITE, Extractor, Found, Pattern, Reading, Unreadable, duration_at
from contract_check.language.clauses import Clause, Paper
from contract_check.model.term import Better, Kind, TermDefinition

_CONFIDENTIAL = r"(?:confidential(?:ity)?|non-?disclosure|secrecy|trade secrets?|proprietary information)"
_ABOUT = re.compile(rf"\b{_CONFIDENTIAL}")
_LASTS = r"\b(?:surviv\w+|continue\w*|remain\w*|last\w*|extend\w*|endure\w*|bind\w*|binding|effective|in (?:full )?(?:force|effect)|persist\w*|appl(?:y|ies)|expire\w*|terminate[s]?|cease\w*|end\b|ends\b|be in effect)"
_END = r"(?:terminat\w+|expir\w+|cancel\w+|end(?:s|ed|ing)? of|cessation|conclusion|completion|disclos\w+|receipt|received|effective date|return|last|thereafter|after (?:the )?(?:term|date)|hereof|termination date|following)"
_FOR = r"(?:for|until|than|least|is|ending|expires?|and|plus|till|terminates?|lasts?)(?: a| an| the| further| additional| period| term| minimum| maximum| at least| of| not less than| no less than| another| up to|,)*"


_SOME_PERIOD = re.compile(r"\bfor (?:a |an |the )?(?:further |additional )?(?:period|term) of\b")


def _about(clause: Clause) -> bool:
    return bool(_ABOUT.search(clause.surface) or re.search(_CONFIDENTIAL, clause.heading))


def _period(clause: Clause, match: re.Match[str]) -> Found:
    """The period, where the clause speaks of confidentiality, or its heading does and it of a duty."""
    duty = re.search(r"disclos|surviv|obligation|remain|continue|bound|in force|secret|:$", clause.surface)
    if re.search(
        r"audit rights?|\baudits? (?:and|or)|payment obligations?", clause.surface[: match.start() + 30]
    ) and not re.search(_CONFIDENTIAL, clause.surface[: match.end()]):
        return None
    if not _ABOUT.search(clause.surface) and not (duty and re.search(_CONFIDENTIAL, clause.heading)):
        return None
    return duration_at(clause, match)


def _endless(clause: Clause, match: re.Match[str]) -> Found:
    """Without end; not where the sentence ties it to a period or to trade secrets alone."""
    if not _about(clause) or re.search(r"DURATION|BLANK", clause.surface):
        return None
    if _SOME_PERIOD.search(clause.surface):
        return Unreadable("a period is named that cannot be read")
    if re.search(r"trade secrets?", match[0]) and not re.search(r"confidential", match[0]):
        return None
    return INDEFINITE


_BY_NUMBER = re.compile(r"\b(?:sections?|articles?|clauses?|paragraphs?|provisions)\b|§")
_RANGE = re.compile(r"(?P<low>\d{1,2}(?:\.\d+)*)\s*(?:through|to|-|thru|until)\s*(?P<high>\d{1,2}(?:\.\d+)*)")
_ONE = re.compile(r"(?<![\d.])\d{1,2}(?:\.\d{1,2})*(?![\d])")
_OWN_NUMBER = re.compile(r"^\s*(?:section|article|clause|§)?\s*(\d{1,2}(?:\.\d{1,2})*)")


def _survival_by_number(paper: Paper) -> Iterable[Reading]:
    """A survival clause that names the confidentiality section by its number only."""
    numbers = set()
    for section in paper.document.sections:
        heading = section.heading.lower()
        if re.search(_CONFIDENTIAL, heading) and (number := _OWN_NUMBER.match(section.number or heading)):
            numbers.add(number[1].rstrip("."))
    if not numbers:
        return
    for index, block in enumerate(paper.document.blocks):
        if "surviv" not in paper.lowered[block.start : block.end]:
            continue
        for clause in paper.clauses_of(index):
            if (
                "surviv" not in clause.surface
                or "DURATION" in clause.surface
                or _SOME_PERIOD.search(clause.surface)
                or not _BY_NUMBER.search(clause.surface)
            ):
                continue
            if numbers & _listed(clause.surface):
                yield Reading(INDEFINITE, clause.span, "the confidentiality section survives", clause=clause)


def _listed(surface: str) -> set[str]:
    """The section numbers that a clause lists, ranges spelled out."""
    found = set(_ONE.findall(surface))
    for match in _RANGE.finditer(surface):
        low, high = int(match["low"].split(".")[0]), int(match["high"].split(".")[0])
        if "." not in match["low"] and 0 < high - low < 40:
            found.update(str(number) for number in range(low, high + 1))
    return found


EXTRACTORS = (
    Extractor(
        term=TermDefinition(
            "data.confidentiality_term",
            Kind.DURATION,
            Better.LONGER,
            "For how long does confidentiality outlast the contract?",
        ),
        triggers=("confiden", "nondisclosure", "non-disclosure", "secrecy"),
        accept=(
            Pattern(
                "lasts for a period after the end",
                rf"{_LASTS}{without('surviv', 160)}{_FOR} (?P<d>DURATION|BLANK)\b<80>{_END}",
                _period,
                weight=2,
            ),
            Pattern(
                "a period after the end",
                r"(?:for|until|expires?|and)(?: a| an| the| further| additional| period| term| minimum| maximum| at least| of| not less than| no less than| another| up to|,)* (?P<d>DURATION|BLANK)(?:,)? (?:after|following|from|thereafter|post|beyond|subsequent to|past|since)\b",
                _period,
                weight=2,
            ),
            Pattern(
                "for the term and a period",
                r"(?:term|duration|life) of (?:this|the)<60>(?:and|plus)<60>(?P<d>DURATION|BLANK)",
                _period,
                weight=2,
            ),
            Pattern(
                "lasts a period beyond the end",
                r"surviv\w+<120>(?:terminat\w+|expir\w+)<80>for (?:a |an |the |further |additional |period |term |at least |minimum |of |another )*(?P<d>DURATION|BLANK)",
                _period,
                weight=2,
            ),
            Pattern(
                "after the end, for a period",
                rf"(?:after|following|upon|from) (?:the )?(?:date of )?(?:terminat\w+|expir\w+|disclosure|receipt)<100>{_FOR} (?P<d>DURATION|BLANK)",
                _period,
                weight=1,
            ),
            Pattern(
                "bound for a period",
                rf"(?:receiving party|recipient|BOTH|VENDOR|party)\b<100>{_CONFIDENTIAL}<160>for (?:a |an )?(?:period |term )?of (?:at least )?(?P<d>DURATION|BLANK)",
                _period,
            ),
            Pattern(
                "the period of confidentiality",
                rf"(?:{_CONFIDENTIAL} (?:obligations?|period|term|provisions)|(?:obligations?|duties|duty|undertakings?) (?:of|with respect to|regarding|relating to|under|to) (?:\w+ ){{0,3}}{_CONFIDENTIAL}|obligations? (?:under|of|set forth in|in) this (?:section|article|clause))<100>{_FOR} (?P<d>DURATION|BLANK)",
                _period,
                weight=1,
            ),
            Pattern(
                "confidentiality survives",
                rf"\b{_CONFIDENTIAL}{without('that surviv|necessary|to the extent|non-', 250)}\bsurvive?s?(?:al)?\b",
                _endless,
            ),
            Pattern(
                "what survives includes confidentiality",
                rf"\bsurviv\w+<400>(?:\(|\"|\d[\d.]*[ .,:-]{{1,3}}|[;,:] |\band |relating to |obligations? of |regarding )(?:section |article )?{_CONFIDENTIAL}",
                _endless,
            ),
            Pattern(
                "the section survives",
                r"(?:obligations?|provisions?|restrictions?|terms|duties|undertakings|this (?:section|article|clause|paragraph))<120>(?:surviv\w+|continue (?:to apply|in (?:full )?(?:force|effect)|after|following|beyond|indefinitely)|remain (?:in (?:full )?(?:force|effect)|binding))<80>(?:terminat\w+|expir\w+|end\b)",
                _endless,
                heading=_CONFIDENTIAL,
            ),
            Pattern(
                "confidentiality goes on after the end",
                rf"\b{_CONFIDENTIAL}<160>(?:continue\w*|remain\w*|apply|applies|last\w*|endure\w*|persist\w*)\b<60>(?:after|beyond|following|notwithstanding|despite|even (?:after|if))<40>(?:terminat\w+|expir\w+|end\b|cessation)",
                _endless,
            ),
            Pattern(
                "without end",
                rf"(?:\bin perpetuity|\bindefinitely|without (?:limit|limitation) in time|forever|no time limit)\b{without('licen[cs]e', 100)}(?:{_CONFIDENTIAL})|{_CONFIDENTIAL}{without('licen[cs]e', 160)}(?:perpetual\w*|in perpetuity|indefinite\w*|forever|unlimited (?:in time|period))\b",
                _endless,
            ),
            Pattern(
                "the survival clause lists it",
                rf"^(?:[^|]{{0,60}})?(?:sections?|articles?|clauses?)\b<300>\b{_CONFIDENTIAL}<300>surviv",
                _endless,
            ),
        ),
        reject=(
            Pattern(
                "staff alone",
                r"terminat\w+ of (?:the |such |its )?(?:personnel|employee|staff)|(?:personnel|employees?|staff|persons authori[sz]ed|individuals|employment|subcontractors)\b<160>(?:terminat\w+|end) of (?:(?:the |such )?(?:personnel|employee|staff)|(?:their|his|his or her|such \w+'s?) |(?:the |such |its )?(?:\w+ )?(?:employment|engagement|assignment|relationship))",
            ),
            Pattern(
                "the customer alone",
                r"CUSTOMER(?:'s)? (?:confidentiality obligations|obligations? of confidentiality|<shall> (?:keep|maintain|hold|treat)<60>confidential)(?!<200>VENDOR (?:shall|will))",
            ),
            Pattern(
                "periods for other acts",
                r"(?:return|destroy|delete|notice|notify|invoice|pay|marked|writing|identif\w+|confirm\w*|summari[sz]ed|reduced)\b<60>(?:within|of|in|least) DURATION(?!<200>surviv)|DURATION (?:prior|advance|written)|cure|non-?compet|non-?solicit|solicit|not (?:hire|compete)|warrant(?:y|ies) period",
            ),
            Pattern("does not survive", r"(?:shall|will|does|do) not survive"),
            Pattern(
                "exceptions to confidentiality",
                r"non-confidential|feedback|(?:already|lawfully|rightfully|independently)<40>(?:known|developed|possess)",
            ),
        ),
        whole_document=_survival_by_number,
    ),
)
