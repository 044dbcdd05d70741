"""What the statements of security have in common: how a measure is stated, asked for, listed and refused.

A vendor's paper on security is mostly plain statements ("Data is encrypted at rest"), often without
a subject, and annexes of technical and organisational measures are lists of nouns. So a measure
counts wherever it is stated; what only names one is told apart by `no_measures`, bare titles by `measure_titles`.
"""

from __future__ import annotations

import re

from contract_check.extractors.framework import FALSE, TRUE, Found, Parse, Pattern
from contract_check.extractors.security.measure_titles import FEW_WORDS, is_title, title_above
from contract_check.language.clauses import Clause
from contract_check.model.late_pattern import late_pattern

# "No later than", "not only" and the like deny nothing.
NOT = (
    r"\bnot\b(?! (?:less|later|more|fewer|only|limited))|n't\b|\bno\b(?! (?:less|later|more|fewer))|\bnever\b|"
    r"\bneither\b|NEITHER|\bnor\b|\bcannot\b|\bunless\b|\bwithout\b"
)
PEOPLE = (
    r"(?:personnel|employees?|staff|workers?|workforce|team(?: members?)?|everybody|everyone|"
    r"engineers?|developers?|programmers?|contractors?|consultants?|subcontractors?|individuals?|"
    r"persons?|people|(?:new )?hires?|recruits?|joiners?|new starters?|interns?|trainees?|"
    r"apprentices?|freelancers?|(?:temporary|agency) workers?|candidates?|administrators?|"
    r"operators?|agents|collaborators?|resources?(?= (?:deployed|assigned|engaged)))"
)

# The answer that follows a question of a questionnaire: "* Yes.", "Response: No".
_ANSWER = late_pattern(
    r"[\W_]*(?:(?:answer|response|reply|a(?=\s?[:.)]))\W+)?"
    r"(?:(?P<yes>yes|true|y\b|"
    r"(?:all|every|each|always|certainly|indeed|of course|correct|mandatory|required)\b)|"
    r"(?P<no>no\b|none\b|not\b|negative\b|neither\b|never\b|false|n\b))",
    re.IGNORECASE,
)
_TAKEN = (
    r"(?:yes|mandatory|required|enforced|in place|implemented|enabled|active|maintained|always|"
    r"for (?:all|every|each)|all (?:staff|employees|personnel)|before|prior to|performed|conducted|"
    r"documented|tested|annual|yearly|(?:semi|bi)-?annual|quarterly|monthly|on hire|at hire|once|"
    r"every|twice|compulsory)\w*\b"
)
_PAPER = late_pattern(
    r"\bsecurity\b|data protection|data processing|personal data|privacy|"
    r"(?:technical|organi[sz]ational)(?:,? (?:and|&|/) \w+)? measures|\btoms?\b|safeguard|compliance"
)
_MEASURES_TAKEN = late_pattern(
    r"\W*(?:[\d.]+ )?(?:(?:the|these|following|VENDOR's|our|appropriate) )*"
    r"(?:(?:technical|organi[sz]ational|security|protective)(?:,? (?:and|&|/|or) \w+)* )?(?:measures|safeguards|"
    r"controls|precautions) "
    r"(?:(?:taken|in place|implemented) )?(?:to|that|which|for|by which|through which)\b(?! (?:may|can|could|should|"
    r"CUSTOMER)\b)"
)
_FOR_SALE = late_pattern(
    r"\b(?:for enterprises?|enterprise (?:only|customers)|service (?:categor\w+|catalog\w*)|"
    r"managed services|plans?(?= includ|:| features)|tiers?|editions?|pricing|premium|"
    r"support plan|features?|add-?ons?|deliverables?|statement of work|scope)\b|"
    r"MONEY"
)
# What is processed, and no measure: "Authentication data: hashed passwords, 2FA data" below "Types of personal data".
_KINDS_OF_DATA = late_pattern(
    r"\b(?:types?|categor\w+|kinds?|classes) of (?:\w+ ){0,2}(?:data|information)\b|"
    r"\b(?:data|information) (?:that |which )?(?:we|VENDOR|is|are|being|may be)? ?(?:\w+ )?(?:collect(?:ed)?|process(?:ed)?)\b"
)
_VERB = (
    r"(?:\b(?:is|are|was|were|be|been|has|have|shall|will|must|may|can|could|might|should|do|does)\b|BOTH|NEITHER|"
    r"VENDOR\b(?!'s)|CUSTOMER\b(?!'s? (?:data|content|personal)))"
)
_LABEL = late_pattern(r"^\W*(?:\w{1,3}[.)] )?[a-z][\w &/,()-]{2,60}:")


def sheet(measure: str) -> Pattern:
    """A line of a fact sheet or table: the measure, then a word that it is taken ("MFA: enforced")."""
    return Pattern(
        "a line of a sheet",
        rf"{measure}[^.;:|?]{{0,30}}\s?[:|=-]\s?{_TAKEN}|[:|] ?{measure}(?: \w+){{0,3}} {_TAKEN}",
        stated,
    )


def refused(measure: str) -> Pattern:
    """A line of a fact sheet that says that a measure is not taken ("Background checks: none")."""
    return Pattern(
        "a line of a sheet that refuses",
        rf"{measure}[^.;:|?]{{0,50}}\s?[:|=]\s?"
        r"(?:none\b|"
        r"no\b(?! (?:later|less|more|fewer|longer))|"
        r"not (?:\w+ )?(?:performed|conducted|carried out|done|made|required|used|enforced|provided|"
        r"offered|granted|available|in place|implemented|maintained|foreseen|agreed)\b)",
        FALSE,
        weight=1,
    )


def listed(measure: str, value: Parse | None = None, most: int = 300) -> Pattern:
    """A measure named among the nouns of a list or line of measures ("Personnel: vetting, NDAs").

    A line without a verb states a measure in a paper or section on security, or after its label.
    """
    gap = rf"(?:(?!{_VERB}|{NOT})[^|]){{0,{most}}}"
    led = r"\b(?:includ(?:es?|ing)|cover(?:s|ing)|compris(?:es?|ing)|consists? of|following)\b"  # after a verb of containing

    def parse(clause: Clause, match: re.Match[str]) -> Found:
        if len(clause.own.split()) < FEW_WORDS or _FOR_SALE.search(f"{clause.heading} {clause.own}"):
            return None
        if _KINDS_OF_DATA.search(clause.heading):
            return None
        # A sentence must itself say that it lists measures; what leads into items, that they are taken.
        listed_here = bool(_PAPER.search(clause.own) or _MEASURES_TAKEN.match(clause.surface, 0, clause.start))
        about = listed_here if match.start() else is_in_a_paper_on_security(clause)
        if not (about or _LABEL.search(clause.own)):
            return None
        return (value or stated)(clause, match)

    return Pattern(
        "named in a line of measures", rf"^{gap}?{measure}{gap}$|{led}{gap}?{measure}{gap}$", parse, weight=-1
    )


def is_in_a_paper_on_security(clause: Clause) -> bool:
    """Whether the section, or the paper by its beginning, is on security or the protection of data."""
    return bool(_PAPER.search(f"{clause.heading} {clause.document.text[:600].lower()}"))


def under_title(measure: str, title: str) -> Pattern:
    """A line without a verb that only the title above makes a statement ("Human Resources" + "Annual training")."""
    gap = rf"(?:(?!{_VERB}|{NOT})[^|]){{0,80}}?"
    wanted = late_pattern(title)

    def parse(clause: Clause, match: re.Match[str]) -> Found:
        above = title_above(clause)
        if len(clause.own.split()) < FEW_WORDS or _FOR_SALE.search(f"{above} {clause.own}"):
            return None
        return stated(clause, match) if wanted.search(above) else None

    return Pattern("a line under its title", rf"^{gap}{measure}{gap}$", parse, weight=-1)


def stated(clause: Clause, match: re.Match[str]) -> Found:
    """The parser of a flag: a statement or list item, or what a questionnaire answers; no bare title.

    "Is data encrypted at rest? Yes." gives it, "… No." refuses it, without an answer it is nothing.
    """
    if clause.own.rstrip().endswith("?"):
        answer = _ANSWER.match(clause.document.text, clause.span.end)
        return None if answer is None else TRUE if answer["yes"] else FALSE
    return None if is_title(clause) else TRUE


def asked(measure: str) -> Pattern:
    """A question of a questionnaire about a measure; its answer is the value."""
    return Pattern(
        "asked and answered",
        r"^\W*(?:q(?:uestion)?\W+)?(?:\d+[.)]? )?(?:is|are|do|does|has|have|which|who)\b[^?|]{0,140}"
        rf"{measure}[^?|]{{0,160}}\?|"
        rf"^\W*(?:[\w-]+ ){{0,4}}{measure}[^?|.:]{{0,50}}\?",
        stated,
    )
