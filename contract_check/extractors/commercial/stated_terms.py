"""The term of a paper, called so, or the paper itself, and how long it runs.

Accepted: "for an initial term of three (3) years", "the term of this Agreement is DURATION", "continues for a period of
12 months from the Effective Date", "until the third anniversary", "Initial Term | 36 months", "Initial Term (months): 36",
"this pilot lasts 30 days", "ends one (1) year after the Effective Date".
Rejected: a deadline that follows an end, "ends one month after receipt" of a notice.
"""

from __future__ import annotations

import re
from decimal import Decimal

from contract_check.extractors.commercial.term_periods import (
    FIRST,
    FOR,
    NOT_A_DEADLINE,
    PAPER,
    SPAN,
    as_a_term,
    of_the_contract,
)
from contract_check.extractors.framework import Found, Pattern
from contract_check.language.clauses import Clause
from contract_check.language.numbers import read_number
from contract_check.language.ordinals import ORDINALS
from contract_check.language.wording import PERIOD
from contract_check.model.values import Duration, Unit

# What a paper may be about that runs for a time of its own.
_SUBJECT = (
    r"\b(?:(?:this|the) (?:\w+ )?(?:pilot|beta|trial|proof of concept|poc|evaluation|maintenance|hosting|support|"
    r"engagement|programme|program|cooperation)(?: (?:agreement|period|phase|term|services?))?)"
)


def _unless_of_a_notice(clause: Clause, match: re.Match[str]) -> Found:
    """ "Ends one month after receipt" of a notice is no term."""
    before = f"{clause.before} {clause.surface[: match.start()]}"
    return None if "receipt" in match[0] and re.search(r"cancel|notice|terminat", before) else as_a_term(clause, match)


def _in_labelled_units(_clause: Clause, match: re.Match[str]) -> Found:
    """ "Initial Term (months): 36" """
    number = read_number(match["n"])
    return Duration(number, Unit.MONTHS if match["unit"] == "months" else Unit.YEARS, match[0]) if number else None


def _anniversary(_clause: Clause, match: re.Match[str]) -> Found:
    """ "Until the third anniversary" is a term of three years."""
    years = match["digits"] or ORDINALS.index(match["n"].lower()) + 1
    return Duration(Decimal(years), Unit.YEARS, match[0])


STATED_TERMS = (
    Pattern(
        "initial term of",
        r"(?<!following the )(?<!after the )(?<!expiry of the )\binitial (?:\w+ ){0,2}?"
        r"(?:term|period|duration)s?\b\"?\)?(?:(?!\brenew|\bexten|\bsuccess|\bconsecutive)[^|]){0,60}?"
        r"(?:(?:shall|will)(?: be| begin<60>| commence<60>| start<60>| continue<40>| run)?|is|of|:|\||\"|"
        f"means|for|be)<40>(?<!commence )(?<!begin )(?<!start ){PERIOD}"
        r"(?! (?:prior|before|notice|written|after|following))",
        as_a_term,
        weight=3,
    ),
    Pattern(
        "a period named the initial term",
        f"{PERIOD}(?:,? (?:from|after|following|commencing|beginning|starting|period|term|thereafter|unless) ?"
        r"[^.|]{0,100}?)?,? ?[(\[]"
        r"(?:the |an |each, an |this |such |such period, the |hereinafter |collectively, the )?\"?initial "
        r"(?:\w+ )?(?:term|period)",
        as_a_term,
        weight=3,
    ),
    Pattern("period initial term", rf"{PERIOD} initial (?:\w+ )?(?:term|period)\b", as_a_term, weight=3),
    Pattern(
        "an initial period of so long",
        rf"\b(?:initial|minimum) {PERIOD} (?:(?:contract(?:ual)?|subscription|service|committed|fixed|agreement) )?(?:term|commitment)\b",
        as_a_term,
        weight=3,
    ),
    Pattern(
        "the term is a period",
        rf"\b(?:term|duration) of {PAPER}(?: \(\S+ \S+\))?,? <60>"
        r"(?:is|be|shall be|will be|shall run|continue|for)(?! (?:due|paid|payable|invoiced|billed))\b<30>"
        f"{PERIOD}",
        as_a_term,
        weight=2,
    ),
    Pattern(
        "the contract runs for a period",
        rf"\b(?:{PAPER}(?! (?:terminat|cancel|expir)\w+)|VENDOR's obligations (?:hereunder|under this agreement)) <60>\b"
        r"(?:commenc\w+|begin\w*|start\w*|becomes? effective|shall be effective|is effective|takes? effect|"
        r"enters? into force|come into (?:force|effect)|be in effect|remain\w*|continu\w+|subsists?|"
        r"is made|be valid|(?:is|are) valid|last\w*|stands|be in force|run\w*|"
        r"(?:is|are) (?:fixed|agreed|sold|bought|purchased|concluded|taken out)|shall be|is(?! used\b)|has|have)"
        r"(?: in (?:full )?(?:force|effect)(?: and effect)?)?<160>(?<!renewed )(?<!extended )"
        rf"(?<!prolonged )\b{FOR} {PERIOD}{NOT_A_DEADLINE}(?! (?:\w+ ){{0,3}}(?:warrant|guarant))",
        as_a_term,
        weight=1,
    ),
    Pattern(
        "the contract lasts a period",
        rf"\b{PAPER} (?:(?:starts?|begins?|commences?)\b[^|.;]{{0,60}}\band,?(?: unless [^|.;,]{{0,60}},)? |"
        r"(?:\w+ ){0,3}?)(?:lasts?|lasting|covers?|endures?)(?: for)?(?: an?| the)?"
        f"(?: (?:period|term) of)? {PERIOD}{NOT_A_DEADLINE}",
        of_the_contract,
        weight=1,
    ),
    Pattern(
        "ends on an anniversary",
        r"(?:agreement|licen[sc]e|term|subscription|contract)\b<100>(?:terminates?|expires?|ends?|until)"
        rf"<40>\bthe {PERIOD} anniversary",
        as_a_term,
        weight=1,
    ),
    Pattern(
        "runs to an anniversary",
        r"(?:agreement|licen[sc]e|term|subscription|contract)\b<120>(?:terminates?|expires?|ends?|until|through)"
        rf"<40>\bthe (?:(?P<n>{'|'.join(ORDINALS)})|(?P<digits>\d{{1,2}})(?:st|nd|rd|th))(?: \(\w+\))? anniversary",
        _anniversary,
        weight=1,
    ),
    Pattern(
        "a field of the order",
        r"^(?:\W*)(?:(?:(?:initial|first|contract|subscription|licen[sc]e|committed|minimum|"
        r"agreement|order|service|services|pilot|evaluation|commitment) ){0,2}(?:term|period|duration|commitment)|"
        r"(?:contract|term) (?:length|duration))(?: of (?:the )?\w+)?\s*(?:[|:]|–|-(?= ))\s*(?:\W{0,3})"
        r"(?:an? |at least |(?:an? )?(?:minimum|fixed|initial)(?: (?:of|term|period))*,? )*"
        f"{PERIOD}",
        as_a_term,
        weight=2,
    ),
    Pattern(
        "first period of",
        rf"\b(?:firm |fixed )?(?:first|initial) (?:firm |fixed )?(?:term|period) of {PERIOD}",
        as_a_term,
        weight=2,
    ),
    Pattern(
        "a term that is a period",
        r"(?<!renewal )\b(?:subscription|contract|contractual|services?|support|maintenance|licen[sc]e|"
        r"agreement|pilot|beta|engagement|evaluation|trial|commitment|commitment (?:is|of)) (?:term|period)\"? "
        f"(?:is|shall be|will be|covers|lasts|runs for) {PERIOD}{NOT_A_DEADLINE}",
        as_a_term,
        weight=1,
    ),
    Pattern(
        "what is paid is reckoned for a term",
        r"\b(?:fees?|prices?|pricing|charges|rates)\b (?:is|are|have been|has been) (?:calculated |quoted |priced |set )?(?:based |predicated )?"
        rf"(?:up)?on an? (?:fixed |minimum |firm )?{PERIOD} (?:contract|subscription|minimum|initial|agreement)? ?(?:term|commitment|contract|subscription)\b",
        as_a_term,
    ),
    Pattern(
        "the term is so long",
        r"(?:^\W*(?:[\d.]+ )?|, |\. )the (?:contract |agreement |initial |minimum )?term "
        f"(?:is|shall be|will be) (?:for )?(?:a (?:fixed )?(?:period|term) of )?(?:at least )?{PERIOD}"
        f"{NOT_A_DEADLINE}",
        of_the_contract,
    ),
    Pattern(
        "a term by its definition",
        r"\b(?:subscription|licen[cs]e|services?|contract|agreement) (?:term|period)\" "
        r"(?:means|is|shall mean)<20>\b(?:term|period),? (?:of|lasting) "
        f"(?:not less than |no less than |at least )?{PERIOD}{NOT_A_DEADLINE}",
        of_the_contract,
        weight=1,
    ),
    Pattern(
        "a duration of",
        rf"\b{PAPER}\b<40>\b(?:has|have|having) (?:a|an initial|a fixed|a minimum) "
        f"(?:(?:subscription|contract|service|licen[cs]e) )?(?:term|duration|period) of {PERIOD}",
        as_a_term,
        weight=2,
    ),
    Pattern(
        "what the paper is about runs for a period",
        f"{_SUBJECT} <20>(?:runs?|lasts?|continues?|is|shall be|be|takes?)(?: {FOR})? {PERIOD}{NOT_A_DEADLINE}",
        as_a_term,
        weight=1,
    ),
    Pattern(
        "ends so long after it began",
        rf"\b{PAPER}\b<100>\b(?:end(?:s|ing)?|expires?|terminates?|concludes?)(?: automatically)? (?:on the )?"
        rf"(?:after )?(?:within (?=(?:DURATION|BLANK) \(the \"))?{PERIOD}"
        r"(?: \(the \"(?:\w+ )?term\b| thereafter| later|$|[.;,]|"
        r" (?:after|from|following) (?:the )?"
        r"(?:effective|start|commencement|signature|subscription start|activation|issue|date of|key|"
        r"receipt|day\b))",
        _unless_of_a_notice,
        weight=1,
    ),
    Pattern(
        "a field with its unit in the label",
        r"^\W*(?:(?:initial|first|minimum|contract|subscription) )+term \((?P<unit>months|years)\)\s*"
        r"[:|]\s*(?P<n>\d{1,3})\b",
        _in_labelled_units,
        weight=2,
    ),
    Pattern(
        "a first stretch of contract years",
        rf"\b{FIRST} (?:[a-z]+ ){{0,2}}?{SPAN} (?:of|is|shall be) (?P<n>[a-z]+|\d{{1,2}})(?: \(\d+\))? "
        r"(?:contract|full|subscription|agreement) (?P<unit>years)?(?:year)?\b",
        _in_labelled_units,
        weight=2,
    ),
)
