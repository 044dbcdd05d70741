"""What says that a contract ends with its time, or on a day that is counted, and so does not go on.

Accepted: "each licence lapses at the end of its term unless Customer buys another year", "ceases on the last day of the
maintenance period", "shall automatically terminate on the seventh (7th) day", "continues until the end date stated
in the Order".
Rejected: an end that follows from an event, from cancelling, or from the end of another contract.
"""

import re

from contract_check.extractors.commercial import matters as m
from contract_check.extractors.commercial.renewed_by_a_new_act import A_NEW_ACT, ITSELF
from contract_check.extractors.framework import FALSE, Found, Pattern
from contract_check.language.clauses import Clause
from contract_check.model.late_pattern import late_pattern

# The contract ends, and when: with its time, or on a day that is counted.
_ENDS = (
    r"(?:(?:shall |will )?(?:automatically )?"
    r"(?:ends?|expires?|terminates?|lapses?|ceases?|stops?|concludes?|runs? out|comes? to an end|is over)\b)"
)
_WITH_ITS_TIME = (
    r"(?:\b(?:at|on|upon|with) its (?:end|expiry|expiration)\b|"
    r"\b(?:at|on|upon|with|as of|after) (?:the )?"
    r"(?:end|expir\w+|close|conclusion|completion|last day|final day) of "
    r"(?:the|its|each|their|that|such|this|CUSTOMER's|an?) "
    r"(?:(?!billing|current|then-current|notice|paid|agreement|contract|main )[\w-]+ ){0,3}?"
    r"(?:terms?|periods?|years?|phase|duration)\b|"
    r"\b(?:when|once) its (?:\w+ )?(?:term|period|time) (?:expires?|ends?|lapses?|is (?:over|up)|runs? out|has (?:expired|ended|run out))\b)"
)
_ON_A_DAY = (
    r"\b(?:(?:on|at) (?:the|its|their) (?:agreed |stated )?(?:expiry|expiration|end) date|"
    r"on \d{1,2}(?:st|nd|rd|th)? [a-z]{3,9},? \d{4}\b|"
    r"(?:at <20>)?on the (?:DURATION\b|\w+ \(\w+\) day\b|(?:last|final) day\b)"
    r"(?! of (?:the|each|any) (?:month|quarter|calendar)))"
)
# An end that follows from an event, or from somebody's choice, is not the end of the term.
_CAUSE = late_pattern(
    r"\b(?:if(?! not| CUSTOMER (?:want|wish))|breach\w*|insolven\w*|bankrupt\w*|default|death|"
    r"assign\w*|immediately|master|surviv\w*|dpa|addendum|calendar year|confidential\w*|"
    r"warrant\w*|trial)\b|(?<!non-)(?<!non)\bcancel\w*|"
    r"(?<!without )(?<!without the need for )\bnotice\b(?! being)|"
    r"downgrad\w*|free (?:tier|plan|trial)|affiliat\w+|"
    r"\bright to\b|\bor(?: else)?,? (?:this|the) (?:\w+ )?(?:agreement|contract) (?:shall|will)\b"
)
# An earlier end that is left open, and a notice that is not needed, are no causes.
_IN_PASSING = late_pattern(
    r"[;,]? ?\bno (?:\w+ )?notice(?: of \w+)? (?:is|shall be|will be) (?:required|needed|necessary)\b|"
    r",? ?\bunless (?:sooner |earlier |previously )?(?:terminated|cancell?ed|ended)\b[^,.;]*,?|"
    r"\bwithout (?:(?:the |any )?need (?:for|of) |requiring |any |further |prior )*"
    r"(?:notice|declaration)(?:(?!\b(?:if|when|where)\b)[^,.;])*"
)


def _unless_by_a_cause(clause: Clause, _match: re.Match[str]) -> Found:
    """False (it does not go on), save where an event or a choice ends the contract."""
    return None if _CAUSE.search(_IN_PASSING.sub(" ", clause.surface)) else FALSE


# "or upon any breach": it ends with its time all the same.
_ALTERNATIVE = late_pattern(r",? or\b|,? whichever\b")
_ITS_OWN_CAUSE = late_pattern(r"\btrial\b")
_TRIAL_ALONE = late_pattern(r"(?:the |your |our )?(?:free )?(?:trials?|evaluations?)(?: (?:period|version)s?)?")
_CHOSEN_BEFORE = late_pattern(r"\bcancel\w*|non-?renew\w*|terminate CUSTOMER|downgrad")


def _with_its_time(clause: Clause, match: re.Match[str]) -> Found:
    """False, where the contract of the sentence is no side matter and nobody has cancelled it."""
    if _TRIAL_ALONE.fullmatch(clause.heading):  # how a trial inside other terms ends
        return None
    said = clause.surface
    ends_itself = re.search(
        r"\b(?:this|the) (?:\w+ )?(?:trial|evaluation|pilot) (?:agreement|licen[sc]e|contract|term)", said
    )
    said = said[: match.end()] + _ALTERNATIVE.split(said[match.end() :])[0]
    said = _IN_PASSING.sub(" ", said)
    event = _CAUSE.search(_ITS_OWN_CAUSE.sub(" ", said) if ends_itself else said)
    return None if event or _CHOSEN_BEFORE.search(clause.before) or m.is_told_only(clause) else FALSE


def _what_was_spoken_of_ends(clause: Clause, match: re.Match[str]) -> Found:
    """ "It ends when the period is over": false, where the sentence before speaks of the contract."""
    return _with_its_time(clause, match) if re.search(ITSELF, clause.before) else None


ENDS_WITH_ITS_TIME = (
    Pattern(
        "runs to a date",
        rf"{ITSELF}<60>(?:begin|commence|start|run|is effective|become)\w*<80>\band (?:shall |will )?"
        r"(?:end|expire|terminate)s? on (?!the (?:day|date|expir)|december 31 of)",
        _unless_by_a_cause,
        weight=-1,
    ),
    Pattern(
        "it ends with its time",
        rf"^\W*(?:\d[\d.]* )?it {_ENDS}<40>{_WITH_ITS_TIME}",
        _what_was_spoken_of_ends,
        weight=-1,
    ),
    Pattern(
        "runs until the day that its order names",
        rf"{ITSELF}<160>\b(?:continues?|remains?|runs?|lasts?)\b<30>\buntil (?:such|the) "
        r"(?:end |expir\w+ )?date<20>\b"
        r"(?:provided|specified|stated|set (?:out|forth)|shown|indicated|given) (?:on|in) ",
        _unless_by_a_cause,
        weight=-2,
    ),
    Pattern(
        "nobody is bound beyond it",
        r"\bno (?:commitment|obligation)s?\b<30>\b(?:beyond|after) (?:the |this )?(?:\w+ )?"
        r"(?:pilot|trial|evaluation|poc|proof of concept|initial term)\b",
        FALSE,
        weight=-1,
    ),
    Pattern(
        "ends and takes no notice",
        rf"{ITSELF}<60>(?:ends?|expires?|terminates?|lapses?|ceases?) (?:automatically )?<60>\bwithout "
        r"(?:any |further |prior |(?:the |any )?need (?:for|of) |requiring )*"
        r"(?:notice|termination|declaration)\b",
        _unless_by_a_cause,
        weight=-1,
    ),
    Pattern(
        "ends unless bought anew",
        rf"{ITSELF}<100>{_ENDS}<100>\bunless\b<60>(?:{A_NEW_ACT}|renewed|extended)(?!<20>automatic)",
        _with_its_time,
        weight=-1,
    ),
    Pattern(
        "ends for want of a new paper",
        r"\b(?:absent|without|failing|in (?:the )?absence of) (?:an? |any |such )?(?:\w+ )?"
        r"(?:signed|written|express|new|executed|mutual) (?:\w+ )?"
        rf"(?:renewal|extension|agreement|order|amendment)\b,? <40>{ITSELF}<20>{_ENDS}",
        FALSE,
        weight=-1,
    ),
    Pattern(
        "ends with its time",
        rf"{ITSELF}(?:(?!CUSTOMER (?:may|can|shall)\b)[^|.;]){{0,140}}?{_ENDS}<60>"
        f"(?:{_WITH_ITS_TIME}|{_ON_A_DAY})",
        _with_its_time,
        weight=-2,
    ),
    Pattern(
        "ends when its time is over",
        r"\b(?:when|once|after) (?:the |its |their )?(?:DURATION|(?:[\w-]+ ){0,2}?(?:term|period))\b<10>"
        rf"\b(?:over|passed|expired|elapsed|run out|ended)\b,? <10>{ITSELF}<10>{_ENDS}",
        _with_its_time,
        weight=-2,
    ),
    Pattern("with its time it ends", rf"{_WITH_ITS_TIME},? <20>{ITSELF}<20>{_ENDS}", _with_its_time, weight=-2),
    Pattern(
        "lasts until its period ends",
        r"\b(?:agreement|contract|pilot|licen[sc]e)\b<40>"
        r"(?:begin|commence|start|takes? effect|become|is effective)\w*<120>"
        r"\b(?:continues?|remains?|stays?|runs?|lasts?)\b<30>\b(?:until|through) the "
        r"(?:(?:end|expir\w+|conclusion|completion) of the )?(?:(?:beta|pilot|trial|evaluation|test|poc) )?"
        r"(?:period|term|phase)\b",
        _unless_by_a_cause,
        weight=-2,
    ),
)
