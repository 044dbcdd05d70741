"""What says that a contract does not go on by itself: it ends with its time, or goes on by a new act only.

Accepted: "shall not renew automatically", "each licence lapses at the end of its term unless Customer buys
another year", "ceases on the last day of the maintenance period", "shall automatically terminate on the
seventh day", "may be extended by mutual agreement", "renewals are manual", "Renewal: by new order only".
Rejected: an end that follows from an event, from cancelling, or from the end of another contract.
"""

import re

from contract_check.extractors.commercial import matters as m
from contract_check.extractors.framework import FALSE, TRUE, Found, Pattern
from contract_check.language.clauses import Clause
from contract_check.language.wording import together

_NOT = (
    r"(?:shall not|will not|does not|do not|won't|is not|are not|not be|no|nothing|without|instead of|neither|NEITHER)"
)
# What two parties must agree on does not happen by itself.
TOGETHER = (
    r"(?:(?:by|upon|with|on|through|subject to) (?:the |an? )?"
    r"(?:express |further |prior |separate |new )?(?:mutual|written|joint|bilateral)(?: and)?"
    r"(?: \w+){0,2} (?:agreement|consent|amendment|instrument)|"
    r"pursuant to (?:\w+ )?(?:mutual|written)(?: \w+){0,2} (?:agreement|consent)|"
    r"(?:by|upon) (?:agreement|consent) (?:of|between|by) BOTH|"
    r"mutually agree|"
    r"agree(?:d)? (?:otherwise )?in writing to |"
    r"only (?:by|upon|if|with)|"
    r"executing a (?:new|renewal))"
)
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
    r"(?:terms?|periods?|years?|phase|duration)\b)"
)
_ON_A_DAY = (
    r"\b(?:(?:on|at) (?:the|its|their) (?:agreed |stated )?(?:expiry|expiration|end) date|"
    r"on \d{1,2}(?:st|nd|rd|th)? [a-z]{3,9},? \d{4}\b|"
    r"(?:at <20>)?on the (?:DURATION\b|\w+ \(\w+\) day\b|(?:last|final) day\b)"
    r"(?! of (?:the|each|any) (?:month|quarter|calendar)))"
)
# A new act: a purchase, an order, a signature.
_A_NEW_ACT = (
    rf"(?:{m.BY_AGREEMENT}|purchas\w+|\bbuys?\b|\bpays? for\b|"
    r"(?:renewal|new|further|another) (?:\w+ )?(?:order|purchase|quot\w+|contract|agreement)|"
    r"place[sd]? (?:an?|another) (?:\w+ )?order|text form|agreed?\b|\bsign|\bwrit(?:ing|ten)|"
    r"amendment|order form|actively|confirm\w*|expressly)"
)
_ITSELF = rf"\b{m.CONTRACT}"
_GOES_ON = (
    r"(?:renew(?:s|ed|al)?|"
    r"exten(?:d|ds|ded|sion)(?! to (?!DURATION|any renewal|the end|another|an? (?:further|additional)))|"
    r"prolong(?:s|ed)?)\b"
)

# An end that follows from an event, or from somebody's choice, is not the end of the term.
_CAUSE = re.compile(
    r"\b(?:if(?! not| CUSTOMER (?:want|wish))|breach\w*|insolven\w*|bankrupt\w*|default|death|"
    r"assign\w*|immediately|master|surviv\w*|dpa|addendum|calendar year|confidential\w*|"
    r"warrant\w*|trial)\b|"
    r"(?<!non-)(?<!non)\bcancel\w*|"
    r"(?<!without )(?<!without the need for )\bnotice\b(?! being)|"
    r"downgrad\w*|"
    r"free (?:tier|plan|trial)|"
    r"affiliat\w+"
)


def unless_by_a_cause(clause: Clause, _match: re.Match[str]) -> Found:
    """False (it does not go on), save where an event or a choice ends the contract."""
    return None if _CAUSE.search(_IN_PASSING.sub(" ", clause.surface)) else FALSE


# An earlier end that is left open, and a notice that is not needed, are no causes.
_IN_PASSING = re.compile(
    r",? ?\bunless (?:sooner |earlier |previously )?(?:terminated|cancell?ed|ended)\b[^,.;]*,?|"
    r"\bwithout (?:(?:the |any )?need (?:for|of) |requiring |any |further |prior )*"
    r"(?:notice|declaration)[^,.;]*"
)


# "or upon any breach": it ends with its time all the same.
_ALTERNATIVE = re.compile(r",? or\b|,? whichever\b")
_ITS_OWN_CAUSE = re.compile(r"\btrial\b")
_TRIAL_ALONE = re.compile(r"(?:the |your |our )?(?:free )?(?:trials?|evaluations?)(?: (?:period|version)s?)?")
_CHOSEN_BEFORE = re.compile(r"\bcancel\w*|non-?renew\w*|terminate CUSTOMER|downgrad")


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
    return _with_its_time(clause, match) if re.search(_ITSELF, clause.before) else None


def _what_was_spoken_of(clause: Clause, _match: re.Match[str]) -> Found:
    """ "It does not renew": false, where the sentence before speaks of the contract."""
    return FALSE if re.search(_ITSELF, clause.before) else None


_NO_AGREEMENT_NEEDED = re.compile(
    r"\b(?:automatic|auto-?renew|tacit|successive|(?:price|(?:fee|rate)s?)\b(?<!renewal fee)(?<!renewal fees))"
)


def _only_by_agreement(clause: Clause, _match: re.Match[str]) -> Found:
    """False (it does not go on by itself), save where the sentence speaks of a silent renewal too."""
    return None if m.is_told_only(clause) or _NO_AGREEMENT_NEEDED.search(clause.surface) else FALSE


# Refusals weigh less than a renewal that stands elsewhere: what renews by itself governs.
_CANCELLED = re.compile(
    r"\b(?:cancel\w*|terminat\w*|turn\w* off|switch\w* off|opt\w* out|notice|notif\w+)\b[^.;|]{0,220}"
    r"\b(?:in which (?:case|event)|so that|then|after which)\b[^.;|]{0,40}$|"
    r"^\W*(?:\d[\d.]* )?(?:if|when|once|after|where|should|by) CUSTOMER (?:\w+ )?"
    r"(?:cancel|terminat|turn|switch|opt|disabl)[^.;|]{0,100}$"
)


def _refused_or_cancelled(clause: Clause, match: re.Match[str]) -> Found:
    """False; but what is not renewed because the customer cancelled it would have been."""
    return TRUE if _CANCELLED.search(clause.surface[: match.start()]) else FALSE


NO_RENEWAL = (
    Pattern("does not renew by itself", rf"\b{_NOT} (?:be )?(?:\w+ ){{0,2}}{m.SILENTLY}[ -]?(?:be )?{_GOES_ON}", FALSE),
    Pattern(
        "does not renew",
        rf"{_ITSELF} (?:shall|will|does|do|may|is|are) not (?:be )?(?:auto\w*[ -])?{_GOES_ON}"
        r"(?! (?:to|the (?:liability|warrant)))(?!<60>\bunless\b<20>(?:notice|notif|cancel))",
        _refused_or_cancelled,
    ),
    Pattern(
        "the vendor does not renew",
        r"VENDOR (?:shall|will|does|do) not (?:\w+ )?(?:renew|extend)\b<40>\bautomatically",
        FALSE,
    ),
    Pattern("not renewed by itself", rf"{_NOT} (?:be )?{_GOES_ON} (?:{m.SILENTLY}|(?:by|of) itself)", FALSE),
    Pattern(
        "no renewal by itself",
        f"there (?:is|shall be|will be) no (?:{m.SILENTLY} )?(?:renewal|extension|prolongation)|"
        r"no automatic renewal|"
        r"auto-?renewal(?::| \|) (?:no|off|none)",
        FALSE,
    ),
    Pattern(
        "goes on by agreement only",
        rf"{_ITSELF} <60>(?:may|can|shall|will)(?: only)? be (?:renewed|extended|prolonged)<80>{TOGETHER}",
        FALSE,
    ),
    Pattern(
        "goes on only by a new act",
        rf"{_ITSELF}<60>\b(?:(?:will|shall|may|can) only|only (?:will|shall|may|can)) be "
        rf"(?:renewed|extended|continued|prolonged)<20>\b(?:if|when|once|upon|by|after)\b<40>{_A_NEW_ACT}",
        FALSE,
    ),
    Pattern(
        "goes on in writing",
        rf"{_ITSELF} <60>\b(?:may|can)(?: only)? be (?:renewed|extended|prolonged)"
        r"(?: (?!unless|save|except|object|if\b)\w+){0,4} in writing"
        r"\b(?! (?:at least|not later|no later|within|DURATION))",
        FALSE,
    ),
    Pattern(
        "renewal takes a new act",
        r"\b(?:renewals?|"
        f"(?:extension|continuation|prolongation) of (?:this|the) {m.CONTRACT}|"
        r"(?:any|an?) (?:extension|prolongation))\b"
        r"(?! (?:term|period|fee|price|notice|date|option|shall be as))<60>"
        r"(?:requires?|(?:is |are )?subject to|needs?|only (?:by|upon|with|if|when|where|after|once)|"
        f"must be|ha(?:s|ve) to be|shall be|will be)<60>{_A_NEW_ACT}",
        FALSE,
    ),
    Pattern(
        "renewals are manual",
        r"\b(?:renewals?|extensions?) (?:is|are) "
        r"(?:manual|optional|not automatic|never automatic|"
        r"by (?:a |an )?(?:new |separate )?(?:order|agreement|invoice|quot\w+))\b",
        FALSE,
    ),
    Pattern("must be renewed by an act", rf"{_ITSELF}<80>must be (?:\w+ly )?renewed by\b", FALSE),
    Pattern(
        "an option to renew",
        r"(?:CUSTOMER|BOTH|\w+),? (?:may|can|shall have|has|will have)"
        r"(?:,? at its (?:sole )?(?:option|discretion|election),|"
        r" the (?:\w+ )?(?:option|right),?(?: at its \w+,)? to)(?: \w+)? (?:renew|extend)\b "
        rf"(?:(?:the|this|its|CUSTOMER's|any) )?(?:\w+ ){{0,2}}?{m.CONTRACT}",
        FALSE,
        weight=-1,
    ),
    Pattern(
        "an option to renew for more",
        f"{m.BUYER},? (?:may|can|has the (?:right|option) to|shall have the (?:right|option) to) "
        r"(?:then |also )?(?:renew|extend) (?:for|by) (?:up to )?"
        r"(?:an? |one |two |further |additional |another )*(?:(?:DURATION|\w+[ -]year) )?"
        r"(?:terms?|periods?|DURATION)\b",
        _only_by_agreement,
        weight=-2,
    ),
    Pattern(
        "runs to a date",
        rf"{_ITSELF}<60>(?:begin|commence|start|run|is effective|become)\w*<80>\band (?:shall |will )?"
        r"(?:end|expire|terminate)s? on (?!the (?:day|date|expir)|december 31 of)",
        unless_by_a_cause,
        weight=-1,
    ),
    Pattern(
        "it does not renew",
        rf"^\W*(?:\d[\d.]* )?it (?:shall|will|does) not (?:be )?(?:auto\w* )?{_GOES_ON}(?! to)",
        _what_was_spoken_of,
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
        rf"{_ITSELF}<160>\b(?:continues?|remains?|runs?|lasts?)\b<30>\buntil (?:such|the) "
        r"(?:end |expir\w+ )?date<20>\b"
        r"(?:provided|specified|stated|set (?:out|forth)|shown|indicated|given) (?:on|in) ",
        unless_by_a_cause,
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
        "must renew to go on",
        r"\bto (?:continue|keep) (?:using|receiving|accessing|with)\b<100>\bCUSTOMER "
        r"(?:must|needs? to|ha(?:s|ve) to|should|shall) renew\b",
        FALSE,
        weight=-1,
    ),
    Pattern(
        "ends and takes no notice",
        rf"{_ITSELF}<60>(?:ends?|expires?|terminates?|lapses?|ceases?) (?:automatically )?<60>\bwithout "
        r"(?:any |further |prior |(?:the |any )?need (?:for|of) |requiring )*"
        r"(?:notice|termination|declaration)\b",
        unless_by_a_cause,
        weight=-1,
    ),
    Pattern(
        "ends of itself",
        rf"{_ITSELF}<40>(?:ends?|expires?|terminates?|lapses?)\b<40>"
        r"(?:automatically|by itself|"
        r"without (?:the need (?:for|of) |need for |any |further )*(?:notice|termination))<60>"
        r"(?:(?:expir\w+|end) of|without|fixed|notice)",
        unless_by_a_cause,
        weight=-1,
    ),
    Pattern(
        "parties may agree to go on",
        r"\b(?:may|can) (?:also )?(?:mutually )?(?:agree|elect|choose|decide)"
        r"(?: in writing| jointly| mutually)? to (?:extend|renew|prolong)",
        FALSE,
    ),
    Pattern(
        "parties may go on by agreement",
        r"\b(?:BOTH|VENDOR and CUSTOMER|CUSTOMER and VENDOR) (?:may|can) (?:also |only )?"
        r"(?:extend|renew|prolong)\b<160>(?:confirm|agree|mutual|writing|exchang|sign)",
        FALSE,
    ),
    Pattern(
        "ends unless bought anew",
        rf"{_ITSELF}<100>{_ENDS}<100>\bunless\b<60>(?:{_A_NEW_ACT}|renewed|extended)(?!<20>automatic)",
        _with_its_time,
        weight=-1,
    ),
    Pattern(
        "ends for want of a new paper",
        r"\b(?:absent|without|failing|in (?:the )?absence of) (?:an? |any |such )?(?:\w+ )?"
        r"(?:signed|written|express|new|executed|mutual) (?:\w+ )?"
        rf"(?:renewal|extension|agreement|order|amendment)\b,? <40>{_ITSELF}<20>{_ENDS}",
        FALSE,
        weight=-1,
    ),
    Pattern(
        "not extended unless bought anew",
        rf"{_ITSELF}<30>\b(?:is|are|shall|will|does|do)(?: not|n't) (?:automatically )?(?:be )?{_GOES_ON}"
        rf"(?: automatically)?,? (?:unless|except|without|until)\b<60>{_A_NEW_ACT}",
        FALSE,
    ),
    Pattern(
        "ends with its time",
        rf"{_ITSELF}(?:(?!CUSTOMER (?:may|can|shall)\b)[^|.;]){{0,140}}?{_ENDS}<60>"
        f"(?:{_WITH_ITS_TIME}|{_ON_A_DAY})",
        _with_its_time,
        weight=-2,
    ),
    Pattern(
        "ends when its time is over",
        r"\b(?:when|once|after) (?:the |its |their )?(?:DURATION|(?:[\w-]+ ){0,2}?(?:term|period))\b<10>"
        rf"\b(?:over|passed|expired|elapsed|run out|ended)\b,? <10>{_ITSELF}<10>{_ENDS}",
        _with_its_time,
        weight=-2,
    ),
    Pattern("with its time it ends", rf"{_WITH_ITS_TIME},? <20>{_ITSELF}<20>{_ENDS}", _with_its_time, weight=-2),
    Pattern(
        "a field that says none",
        r"^\W*auto(?:matic)?[- ]?renewals?\s*[|:]\s*\W{0,3}(?:none|no\b|off\b|not applicable|n/a)",
        FALSE,
        weight=3,
    ),
    Pattern(
        "a field that asks for a new act",
        r"(?:^|[.;] )\W*(?:renewals?|extension|prolongation)(?: terms?)?\s*[|:]\s*\W{0,3}"
        r"(?:by|upon|only|with|requires|subject to|manual|none\b|no\b|not automatic|mutual|new|"
        r"(?:may|can) be (?:extended|renewed)<60>\b(?:by|with|upon)<20>\b(?:agreement|consent|amendment))"
        r"\b(?! DURATION)(?!<40>automatic)",
        FALSE,
    ),
    Pattern(
        "goes on by a paper of both",
        together(
            rf"{_ITSELF}<60>\b(?:renew|exten(?:d|sion)|prolong)|"
            f"(?:renewal|extension|prolongation|continuation) of (?:this|the) {_ITSELF}|"
            r"\bobligations?\b<80>extension",
            rf"\b(?:only|unless|must|requires?|subject to)\b<100>{m.BY_AGREEMENT}|\bmay<40>{m.BY_AGREEMENT}",
        ),
        _only_by_agreement,
        weight=-2,
    ),
    Pattern(
        "the buyer may extend it",
        rf"{m.BUYER},? (?:may|can|shall be entitled to|has the (?:right|option) to)\b<40>"
        rf"\b(?:extend|renew|prolong) (?:the |this |its )?(?:[\w-]+ ){{0,2}}?{m.CONTRACT}",
        _only_by_agreement,
        weight=-2,
    ),
    Pattern(
        "may buy a further term",
        f"{m.BUYER},? (?:may|can) (?:then )?(?:purchase|buy|order)<20>"
        r"\b(?:further|another|additional|renewal) (?:\w+ )?(?:years?|terms?|periods?)\b",
        FALSE,
        weight=-2,
    ),
    Pattern(
        "nothing (?:more |further )?is charged (?:again|unless|until)",
        r"\bnot (?:a )?(?:recurring|subscriptions?\b(?=[:;,.]))|"
        r"nothing is charged again|"
        r"\bno recurring (?:charge|payment|fee)s?|"
        r"(?:one-off|single) payment<60>\bno<20>renew",
        FALSE,
        weight=-2,
    ),
    Pattern(
        "lasts until its period ends",
        r"\b(?:agreement|contract|pilot|licen[sc]e)\b<40>"
        r"(?:begin|commence|start|takes? effect|become|is effective)\w*<120>"
        r"\b(?:continues?|remains?|stays?|runs?|lasts?)\b<30>\b(?:until|through) the "
        r"(?:(?:end|expir\w+|conclusion|completion) of the )?(?:(?:beta|pilot|trial|evaluation|test|poc) )?"
        r"(?:period|term|phase)\b",
        unless_by_a_cause,
        weight=-2,
    ),
)
