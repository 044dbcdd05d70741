"""commercial.as_is — the service comes "as is" or "as available".

Accepted: 'provided "AS IS" and "AS AVAILABLE"', "on an as-is basis, without warranty of any kind",
"You accept the Service as is". The words themselves must stand.
Rejected: beta features, trials, free editions (noncommercial, community), third-party products (also as "these products"), samples
or support information alone, the licence of end users in another paper, what the customer gives or the vendor takes back as is,
"as is reasonably necessary".
Refused: "is not provided as is", "does not supply the Service as is".
"""

from __future__ import annotations

import re

from contract_check.extractors.commercial.matters import BUYER
from contract_check.extractors.commercial.pilot_terms import is_pilot
from contract_check.extractors.framework import FALSE, TRUE, Extractor, Pattern, Reading
from contract_check.extractors.subject import Subject
from contract_check.language.clauses import Clause, Paper
from contract_check.model.late_pattern import late_pattern
from contract_check.model.term import Better, Kind, TermDefinition

# "as is" as a term of art: in quotation marks, hyphenated, or closed by what usually follows it.
_AS_IS = (
    r"(?:[\"'(*]+\s?as ?[ -] ?is|"
    r"\bas (?:it|they) (?:is|are)(?=,? (?:and|or) as available| basis|,? with all faults)|"
    r"\bas ?- ?is\b|"
    r"\bas is(?:,? where is)?(?=[\"'*]|[.,;:)]| and (?:as|with|where|disclaims?|makes? no)| or as|"
    r" basis| without| with (?:all|no)|,? where| condition|$)|"
    r"\"as-?available|"
    r"\bas[ -]available(?=[\"'*]| basis))"
)
_THING = (
    r"(?:services?|platform|software|programs?|products?|system|apps?|applications?|site|website|solution|"
    r"apis?|materials|content|technology|tools?|licensed \w+|deliverables|everything|offerings?|"
    r"documentation|output)"
)
# Early, free or other people's parts of an offer, which say nothing of the paid service.
_ANCILLARY = late_pattern(
    r"(?:(?:beta|trial|preview|evaluation|pre-?release|early[ -]access|free|alpha|experimental|"
    r"proof[- ]of[- ]concept|non-production|pre-production|second-hand|refurbished|sandbox|"
    r"sample|demo|demonstration|discontinued|end-of-life|clearance|pilot|third[- ]part(?:y|ies)(?:'s)?|open[- ]source|no-charge|unsupported|non-?commercial|"
    r"community|academic|educational|charity|student|hobby(?:ist)?|personal-use)[ -]"
    r"(?:\w+ ){0,2}(?:\w+,? (?:and|or) \w+ )?"
    r"(?:services?|features?|versions?|products?|offerings?|software|content|code|functionalit\w+|"
    r"applications?|releases?|materials|components?|subscriptions?|integrations?|licen[sc]es?|"
    r"access|use|period|plans?|previews?|accounts?|tiers?|models?|tools?|platforms?|terminals?|editions?|"
    r"devices|hardware|equipment|data ?sets?|files|units|stock)|\bbetas?|\btrials?|previews|\bsamples|"
    r"\b(?:second-hand|refurbished|used|ex-demo) (?:[\w-]+ )?"
    r"(?:tablets?|phones?|laptops?|computers?|goods|units?|machines?|parts)|"
    r"(?:bought|purchased|ordered|resold|sold|sourced|obtained)\b[^.;|]{0,40}\bfrom (?:other|another|third)[ -]"
    r"(?:part(?:y|ies)|manufacturers?|suppliers?|vendors?|compan(?:y|ies)|makers?)|"
    r"\bfor which (?:no (?:fee|charge)|nothing) is (?:charged|paid|made|due)|"
    r"prototypes)\b[^|]{0,200}?\bas[ -](?:is|available)"
)


# The licence of end users is one of several, unless the paper is that licence itself.
_OF_END_USERS = late_pattern(
    r"\A\W*(?:[\d.]+ )?(?:the |any |each )?end[- ]users? licen[sc]es? (?!agreement)|\bend[- ]users? licen[sc]e agreement"
)
_OPENING = 300  # characters in which a paper says what it is

# "These products are offered as-is": whose they are is said before.
_POINTS_BACK = late_pattern(r"^\W*(?:these|those|such|they|(?:all|any) such)\b")
_OF_OTHERS = late_pattern(
    r"third[- ]part(?:y|ies)|\b(?:beta|trial|preview|sample|open[- ]source)|"
    r"\b(?:additional|extra|ancillary|supplementary|complimentary|courtesy|out[- ]of[- ]scope) (?:\w+ )?(?:services?|work|support|assistance|help)\b|"
    r"\bservices? (?:that|which) (?:is|are) not (?:\w+ )?(?:required|included|covered|part|in scope|within the scope)\b"
)
_MAIN = late_pattern(rf"\b{_THING}\b|\bfeatures\b|\bcomponents\b")
_EARLY = late_pattern(r"\b(?:free|trial|beta|preview|sample|sandbox|third|open|early|pilot|alpha|experimental|other)\b")


def _review(readings: list[Reading], paper: Paper) -> list[Reading]:
    """Drop what concerns an ancillary part alone, unless the paper as a whole is of that kind."""
    kept = [r for r in readings if not (r.clause and _is_ancillary(r.clause))]
    return readings if len(kept) < len(readings) and is_pilot(paper) else kept


def _is_ancillary(clause: Clause) -> bool:
    """Whether what comes as is are ancillary parts alone, by the sentence or by what its "these products" points at."""
    surface = clause.surface
    found = _ANCILLARY.search(surface)
    if _OF_END_USERS.search(clause.text.lower()) and not _OF_END_USERS.search(clause.document.text[:_OPENING].lower()):
        return True
    if found is None:
        return (
            _POINTS_BACK.match(surface) is not None
            and _OF_OTHERS.search(f"{clause.heading} {clause.before}") is not None
        )
    # "the Services and third-party content are provided as is" speaks of the service too …
    if re.search(
        r"(?:\b(?:services?|platform|software|site)\b|\bVENDOR(?: \w+){1,2})(?:, (?:[\w'-]+ ){0,2}[\w'-]+){0,12}?"
        r"(?:,? ?(?:\w+ ){0,3}(?:and|or|including|(?:together|along) with|as well as|plus) (?:\w+ ){0,3}|"
        r", (?:the |any |all )?)$",
        surface[: found.start()],
    ):
        return False
    # … and so does a list that goes on: "the free tier, premium features and documentation are provided as is".
    subject = found[0].partition(" are ")[0]
    return not any(
        _MAIN.search(item) and not _EARLY.search(item) for item in re.split(r", ?(?:and |or )?", subject)[1:]
    )


EXTRACTORS = (
    Extractor(
        term=TermDefinition(
            "commercial.as_is",
            Kind.FLAG,
            Better.FALSE,
            'Is the service provided "as is" or "as available"?',
        ),
        triggers=("as is", "as it is", "as-is", "as -is", "as - is", "as available", "as-available"),
        speaks_of=Subject(
            (
                r"as[- ]is(?!\"? (reasonably|necessary|required|further|set|possible|practicable|permitted|agreed|"
                r"appropriate|otherwise|stated|customary|the case|under|from|in|being)\b)|as[- ]available|"
                "with all faults"
            ),
            "provided|warrant*|basis|without|delivered|offered|licensed|supplied|made available|accept*",
            within=80,
            whoever_says_it=True,
        ),
        accept=(
            Pattern("service as is", rf"\b{_THING}\b<250>{_AS_IS}", TRUE),
            Pattern(
                "vendor gives it as is",
                r"(?<!to )VENDOR(?!'s (?:staff|team|personnel|premises|partners?|resellers?|suppliers?)\b)<160>"
                f"{_AS_IS}",
                TRUE,
            ),
            Pattern(
                "provided as is",
                r"(?:provided|licensed|supplied|made available|delivered|offered|furnished|sold|accept\w*|"
                f"tak(?:es?|en|ing))<60>{_AS_IS}",
                TRUE,
            ),
            Pattern(
                "given as is",
                r"\b(?:provid|suppl|licens|offer|deliver|furnish|mak)(?:es|ies|s|e|y)\b<40>(?:to )?CUSTOMER<30>"
                f"{_AS_IS}",
                TRUE,
            ),
            Pattern(
                "no such disclaimer",
                r"\bno \"?as[ -]is\"? (?:disclaimer|clause|provision)<60>(?:shall|will|does|do|is)\b(?! not)",
                FALSE,
                weight=1,
            ),
            Pattern("comes as is", r"^\W*(?!it\b|this\b|that\b)(?:the )?[\w.-]+ comes as is(?=[.,;])", TRUE),
            Pattern("on that basis", rf"\b(?:on|in) (?:an?|its|their|the)? ?{_AS_IS}", TRUE),
            Pattern("as is, the service", rf"{_AS_IS}<80>(?:provid|licens|suppl|warrant)\w*", TRUE),
            Pattern(
                "expressly not so",
                r"\bnot (?:be )?(?:(?:provided|licensed|supplied|delivered) )?(?:on an )?\"?as[ -]is|"
                r"\bnot (?:provide|supply|offer|deliver|license|sell|make available)(?: CUSTOMER (?:with )?)? "
                rf"(?:the |its |any |such )?(?:\w+ )?{_THING}(?: to CUSTOMER)? (?:on an? )?\"?as[ -](?:is|available)",
                FALSE,
                weight=1,
            ),
        ),
        reject=(
            Pattern(
                "what the customer gives",
                rf"(?:{BUYER}(?: district)? (?:provides?|makes?|submits?|offers?|supplies|delivers?|gives?|hands?)|"
                r"\b(?:imports?|accepts|takes over) CUSTOMER's|"
                r"(?:CUSTOMER(?:'s)? |customer |confidential )(?:data|information|content|materials|feedback)"
                r"(?! and/or services)|"
                r"\bfeedback)(?: (?:is|are|shall be|will be))?(?: being)? <60>\bas[ -]is",
            ),
            Pattern(
                "what the vendor takes back",
                r"\b(?:VENDOR|it|they) (?:<shall> )?(?:takes?|accepts?|receives?|collects?)\b[^.;|]{0,40}\bback\b"
                r"[^.;|]{0,20}\bas[ -]is|\breturned? (?:to VENDOR )?as[ -]is\b",
            ),
            Pattern(
                "what the customer makes available",
                r"\b(?:that|which) CUSTOMER "
                r"(?:provides?|makes?|submits?|offers?|supplies|delivers?|gives?|hands?|furnish\w*)\b"
                r"(?:(?!VENDOR (?:provides?|makes?|offers?|supplies|delivers?|licenses?)|"
                r",(?: and)? (?:the )?services?\b)[^|.;]){0,200}\bas[ -]is",
            ),
            Pattern(
                "how the customer may go on using it",
                r"CUSTOMER (?:may|can) (?:\w+ )?(?:continue|go on|keep|retain)\b[^|.;]{0,60}\bas[ -]is\b",
            ),
            Pattern(
                "given by the customer",
                r"\b(?:provided|supplied|delivered|submitted|made available) by CUSTOMER\W<20>\bas[ -]is",
            ),
            Pattern(
                "plain speech",
                r"\bas is (?:reasonabl|necessar|customar|requir|appropriat|permitt|usual|common|set|"
                r"provided (?:in|by|under|for)|available (?:to|from|at)|the case|commercially|practic|"
                r"consistent|typical|normal|standard|expected|anticipated|described|shown)",
            ),
        ),
        review=_review,
    ),
)
