"""What a condition makes of a ban or a leave to train on the customer's data.

A ban "unless you opt in" is opt_in, one that holds only in a mode of the customer's choice opt_out; a right that
the customer can escape is opt_out, and one that needs its leave opt_in.
"""

from __future__ import annotations

import re

from contract_check.extractors.data.customer_data import DATA
from contract_check.extractors.data.matters import AGREEING, LEAVES
from contract_check.extractors.data.training_words import MODELS, TRAIN
from contract_check.extractors.framework import Found, Unreadable, choice
from contract_check.language.clauses import Clause
from contract_check.model.late_pattern import late_pattern

_AGREES = (
    r"(?:consent|permission|permit|agree|asks? (?:VENDOR|us) to|authori[sz]|approv|instruct|direct|opt|request|"
    r"elect|choose|enabl|identifies|allow|turn\w* \w* ?on\b|decid|(?:provid|submit|giv|send|leav)\w* (?:VENDOR )?feedback|license)"
)

_CONSENT = late_pattern(
    r"\bopt(?:ed|s|ing)?[- ](?:in|into)\b|"
    r"(?:unless|except|only (?:if|with|where|when|upon)|other than|without|absent|save)\b[^.]{0,90}?"
    f"{_AGREES}"
)

# "Except as permitted by Section 8.2", "unless permitted by law": nobody is asked; what is named there is the answer.
_BUT_FOR_OTHER_RULES = late_pattern(
    r"\b(?:except|unless|other than|save)(?: as| for| to the extent| where| when)?(?: \w+){0,2}? "
    r"(?:permitted|allowed|authori[sz]ed|set out|set forth|provided|described|stated)(?: for)? (?:by|in|under|pursuant to) "
    r"(?:(?:sections?|clauses?|articles?|paragraphs?) \d|(?:any |the |this |applicable |VENDOR's )*(?:laws?|legislation|agreement|terms|"
    r"polic(?:y|ies)|addendum)\b)"
)

# A condition on a permission: "if you give us permission", "with your consent".
_IF_ASKED = late_pattern(
    r"(?:if|where|when|once|until) (?:an?|the|CUSTOMER's) (?:\w+ )?(?:admin\w*|owner)\b[^.;]{0,30}"
    r"\b(?:consents?|agrees?|opts?|enables?|allows?|turns? on|switches on|activates?)\b|"
    r"\b(?:ask|obtain|seek|get|request)\w* (?:for )?(?:\w+ ){0,2}?(?:CUSTOMER(?:'s)? )?(?:\w+ ){0,3}"
    r"(?:consent|permission|approval)\b[^.;]{0,30}\b(?:before|first|prior|to use)\b|"
    r"opt(?:ed|s|ing)?[- ](?:in|into)\b|"
    r"\b(?:users|customers|CUSTOMER|those|members) (?:who|that|which) (?:(?:have|has) )?(?:\w+ly )?(?:consent(?:ed)?|agreed?|volunteer(?:ed)?)\b|"
    r"(?:with|based on|subject to|upon|without) (?:CUSTOMER's |the )?(?:\w+ ){0,3}"
    r"(?:consent|permission|approval)|"
    r"(?:if|where|when|once|until|should|provided(?: that)?) CUSTOMER(?:'s administrator)? "
    r"(?:\w+ ){0,6}(?:consents?|permission|permits?|agrees?|agreed|chooses?|opts?|elects?|enables?|"
    r"enabled|allows?|authori[sz]es?|approves?|turn on|turns on|activates?|ticks?|ticked|checked)\b"
)

AVOIDS = (
    r"(?:opt(?:ed|s|ing)?[- ]?out\b|disabl\w+|deactivat\w+|turn(?:ed|s|ing)? (?:\w+ ){0,3}off\b|"
    r"switch(?:ed|es|ing)? (?:\w+ ){0,3}off\b|decline|object(?:s|ed|ing)?\b|refus\w+|withdraw\w*|"
    r"prevent\w*|(?:control|choos\w+|decid\w+|determine|select) (?:if|whether|how)|"
    r"choos\w+ (?:\"no\"|not|to not|to exclude)|exclud\w+|exclusion|not to have|"
    r"(?:instruct|tell|ask|request|direct)(?:ing|s)? (?:VENDOR )?not to|chang\w+ this\b|"
    r"chang\w+ (?:this|that|these|the|CUSTOMER's) (?:\w+ )?(?:settings?|preferences?|choices?))"
)

_OPT_OUT = late_pattern(
    rf"\b{AVOIDS}|\bdo[- ]not[- ]train\b|\bunless\b[^.;]{{0,60}}\b"
    r"(?:enabled?|activated?|turned on|privacy mode|zero data retention|request\w*|notif\w+|"
    r"instruct\w*|inform(?:s|ed) VENDOR|tells? VENDOR|told VENDOR|writes? to VENDOR|says? (?:no|otherwise)|"
    r"opt(?:ed)?[- ]?out)"
)

_MAY_LEAVE = late_pattern(
    r"\bopt(?:ing|ed)?[- ]?out\b|\bif CUSTOMER(?:'d| would) (?:rather|prefer)\b|\b(?:if|should) CUSTOMER "
    r"(?:prefers?\b[^.;]{0,20}\bnot|(?:do(?:es)? )?not (?:want|wish|agree|like))\b|"
    r"(?:CUSTOMER|customers?|users?|administrators?)\b[^.;]{0,80}"
    rf"\b(?:can|may|able to|right to|option|choice|free to)\b[^.;]{{0,60}}\b{AVOIDS}|"
    r"\b(?:accounts|users|customers|those|CUSTOMER) (?:that|who|which) (?:have |has )?"
    r"(?:submitted an objection|objected|opted out)"
)

# A ban that only a mode of the customer's choice brings about.
_IF_CHOSEN = late_pattern(
    r"\b(?:if|when|where|once|after|following|for) CUSTOMER (?:\w+ ){0,3}"
    r"(?:choose|enable|opt|elect|select|request|disable|deactivate|turn|switch|activate|object|decline|"
    r"(?:instruct|tell|ask)s? VENDOR not to)|"
    r"^\W*(?:under|with|in|when using) (?:zdr|zero[- ]data[- ]retention|privacy mode|\w+ mode)\b"
)

# "shall not use it except to provide and improve the services": what stands in the exception is allowed.
_EXCEPT_TO = late_pattern(
    r"\b(?:except|other than|otherwise than|save|apart from)"
    r"\b(?! (?:to the extent|as|where|if|when|with|by|upon)\b)"
    r"(?:(?![;(]|,? (?:including|nor|or to|and (?:shall|will|does|do|in particular)|shall|will)\b)"
    r"[^.;|])*\Z"
)
# A ban that the customer may bring about by a setting of its own.
_MAY_CHOOSE = late_pattern(
    r"(?:CUSTOMER|\b(?:owners?|administrators?|admins?|users?|customers?|members?)) "
    r"(?:may|can|is able to|are able to) (?:\w+ )?"
    r"(?:elect|choose|select|request|require|limit|contact|ask|write|e-?mail|notify)\b"
)

_OWN = late_pattern(DATA)

_NEGATED = late_pattern(
    r"\b(?:not(?! limited)|never|nor|neither|nothing|none|no|cannot|NEITHER|prohibit\w*|refrain\w*|exclud\w+|"
    r"(?:restrict|prevent|preclud|forbid|disallow|bar|stop|block|keep)\w*\b[^.;|]{0,60}\bfrom)\b|n't\b"
)

_HAS_NOT_LEFT = late_pattern(
    r"\b(?:have|has|had|do|does|did) not (?:\w+ )?(?:opt\w*[- ]?out|object\w*|disabl\w+|declin\w+|withdraw\w*)"
)

_UNTIL_SAID_OTHERWISE = late_pattern(
    r"\b(?:until|unless) CUSTOMER (?:\w+ )?(?:elects?|chooses?|decides?|instructs?|requests?) otherwise"
)

_LIMITED = late_pattern(
    r"aggregat|anonymi[sz]|de-?identif|pseudonymi|statistic|non-personal|non-identif|usage data|"
    r"telemetry|system data|service data|feedback|suggestion|diagnostic|metadata|"
    r"service improvements? data|analytics data|"
    r"information (?:on|about|regarding|related to) "
    r"(?:how|CUSTOMER's (?:\w+ )?(?:use|usage|device|browser))"
)


# "To use, aggregate, analyse and exploit it" is no limit, and neither is "in aggregated or identifiable form".
_ACTS_AMONG_OTHERS = late_pattern(r"\b(?:aggregate|anonymi[sz]e|de-?identify)(?=,| (?:and|or) \w+(?:e|y|t)\b)")
_IN_THE_CLEAR = late_pattern(
    r"\b(?:and|or|and/or|as well as|whether) (?:in )?"
    r"(?:(?:personally )?identifiable|identified|raw|non-aggregated|unaggregated)\b"
)


def _is_limited(words: str) -> bool:
    """Whether words speak of data in which nobody is seen, or of data on use alone."""
    return bool(_LIMITED.search(_ACTS_AMONG_OTHERS.sub("", words))) and not _IN_THE_CLEAR.search(words)


def allows_by_exception(words: str) -> bool:
    """Whether a ban, read up to the purpose, names that purpose as its exception.

    >>> allows_by_exception("VENDOR shall not use CUSTOMER data except to provide and improve the services")
    True
    >>> allows_by_exception("VENDOR shall not use CUSTOMER data except for the services, nor to train models")
    False
    """
    exception = _EXCEPT_TO.search(words)
    return exception is not None and not re.search(TRAIN, words[: exception.start()])


# "If you do not want your chats to improve our models, switch it off": the customer's wish is no bar, and its act a way out.
_UNWANTED = late_pattern(
    r"\b(?:if|where|when|should|unless) (?:(?:an?|any|the) )?(?:CUSTOMER|users?|customers?|members?|administrators?) (?:\w+ ){0,2}?"
    r"(?:not|never|rather not)\b (?:to )?(?:want|wish|like|agree|consent|prefer|have|be)\b|"
    r"\b(?:if|where|when) CUSTOMER(?:'d| would) (?:rather|prefer)\b|\bto (?:stop|prevent|avoid|keep) (?!VENDOR)|"
    r"\b(?:CUSTOMER|customers|users|members|those) (?:that|who|which) (?:do|does|would) not (?:\w+ )?"
    r"(?:agree|want|wish|consent|like)\b"
)
_ACTS = late_pattern(
    rf"{LEAVES}|\b(?:switch|turn|toggle|write|contact|tell|e-?mail|untick|uncheck|go to|visit|let VENDOR|change|adjust|"
    r"select|click|follow|send|notify|inform|ask|reach out|say so|use the|leave|unsubscribe)\b"
)


def is_unwanted(words: str, end: int) -> bool:
    """Whether a sentence up to `end` supposes that the customer does not want it.

    >>> is_unwanted("if CUSTOMER does not want data to train models, write to VENDOR", 46)
    True
    """
    return _UNWANTED.search(words, 0, end) is not None


def if_unwanted(clause: Clause) -> Found:
    """opt_out, where the sentence says what the customer then does."""
    return choice("opt_out") if _ACTS.search(f"{clause.surface} {clause.after}") else None


def barred(clause: Clause, match: re.Match[str]) -> Found:
    """A ban, which a condition ("unless you opt in") turns into opt_in."""
    if allows_by_exception(match[0]):
        return choice("permitted")
    if is_unwanted(clause.surface, match.end()):
        return if_unwanted(clause)
    if _MAY_CHOOSE.search(clause.surface[: match.end()]):
        return choice("opt_out")
    if re.search(
        r"(?:unless|following|after|if|once|when|upon|where)\b[^.]{0,60}opt(?:s|ed|ing)?[- ]?out", clause.surface
    ) or _IF_CHOSEN.search(clause.surface[: match.end()]):
        return choice("opt_out")
    words = clause.own if len(clause.own) > 40 else clause.surface
    if _BUT_FOR_OTHER_RULES.search(words):
        return Unreadable("the exceptions to the ban stand in another section")
    return (
        choice("opt_in") if _CONSENT.search(words[max(0, words.find(match[0][:20]) - 160) :]) else choice("prohibited")
    )


_NEVER = late_pattern(
    r"\b(?:in no event|in no case|under no circumstances|at no time|on no account|neither|nor)\b[^.;|]{0,20}\Z"
)
_ONLY_IF_ASKED = late_pattern(
    r"\bonly (?:those )?(?:CUSTOMER|customers|accounts|users|clients|organi[sz]ations) "
    rf"(?:that|who|which|with)\b[^.;]{{0,60}}?{AGREEING}|"
    rf"\b(?:only|solely) (?:if|when|where|with|after|once|upon)\b[^.;]{{0,60}}?{AGREEING}|"
    rf"\bonly\b[^.;]{{0,90}}?\b(?:if|when|where|once|after) (?:CUSTOMER(?:'s(?: \w+){{1,2}})?|an? \w+) "
    rf"(?:\w+ ){{0,3}}?{AGREEING}"
)


# A model that is trained for the customer is no model of the vendor's.
FOR_THE_CUSTOMER_ALONE = late_pattern(
    r"\bmodels?\b[^.;|]{0,60}\b(?:for|used by|available to|dedicated to|exclusive to) CUSTOMER(?:'s)? "
    r"(?:only|alone|exclusive\w*|sole\w*|own)\b|"
    r"\b(?:train\w*|fine-?\s?tun\w+)\b[^.;|]{0,30}\bCUSTOMER's (?:own |custom |private |dedicated |fine-tuned )?models?\b"
)


def allowed(clause: Clause, match: re.Match[str]) -> Found:
    """A right, which a way out turns into opt_out and a condition into opt_in."""
    before = clause.surface[max(0, match.start() - 60) : match.end()]
    if is_unwanted(clause.surface, match.end()):
        return if_unwanted(clause)
    if FOR_THE_CUSTOMER_ALONE.search(clause.surface, match.start()):
        return None
    if re.search(r"\A\W*whether\b[^.;|]*\bdepends?\b", clause.surface):
        return None  # where it hangs on another's terms, nothing is allowed by this paper
    left = _HAS_NOT_LEFT.search(before)
    if (_NEGATED.search(match[0]) and not left) or _NEVER.search(clause.surface, 0, match.start()):
        return None
    if _is_limited(before) and not (_OWN.search(match[0]) and re.search(TRAIN, match[0])):
        return None
    return choice("opt_out") if left else _under_its_conditions(clause, match)


_OF_TRAINING = late_pattern(rf"\b(?:train|improv|learn|fine[- ]?tun)\w*\b[^.;|]{{0,60}}\b(?:{MODELS}|VENDOR)")


def _under_its_conditions(clause: Clause, match: re.Match[str]) -> Found:
    """What is left of a right when the customer can leave, or has to agree."""
    if _UNTIL_SAID_OTHERWISE.search(clause.surface):
        return choice("opt_out")
    if re.search(r"\bunless\b", clause.surface) and _OPT_OUT.search(clause.surface):
        return choice("opt_out")
    if _IF_ASKED.search(clause.surface) or _ONLY_IF_ASKED.search(clause.surface):
        return choice("opt_in")
    before = clause.before if _OF_TRAINING.search(clause.before) else ""
    leaves = _OPT_OUT.search(clause.surface[match.start() :]) or _MAY_LEAVE.search(
        f"{before} {clause.surface} {clause.after}"
    )
    return choice("opt_out") if leaves else choice("permitted")


# "If you opt in, we may use it": what the sentence before speaks of.
USE_IF_ASKED = (
    rf"\A\W*(?:only )?(?:if|where|when|once) CUSTOMER\b[^.;|]{{0,40}}?{AGREEING}[^.;|]{{0,40}}?,"
    r"[^.;|]{0,20}?VENDOR (?:may|can|will) use (?:it|them|such \w+|that \w+)\b"
)


def if_asked(clause: Clause, match: re.Match[str]) -> Found:
    """opt_in, where the sentence before speaks of the customer's data."""
    return choice("opt_in") if _OWN.search(clause.before) else None


_ON_CONTENT = late_pattern(
    r"\blicen[cs]e\b[^.]{0,300}\b(?:your|customer|user)(?:['’]s)? (?:content|data|materials)|"
    r"\b(?:your|customer|user)(?:['’]s)? (?:content|data|materials)\b[^.]{0,300}\blicen[cs]e"
)


def licensed_for(clause: Clause, match: re.Match[str]) -> Found:
    """What "this licence" is for, in a paper by which the customer licenses its content."""
    return licensed(clause, match) if _ON_CONTENT.search(clause.document.text.lower()) else None


def licensed(clause: Clause, match: re.Match[str]) -> Found:
    """A licence for improvement, unless it is of aggregated or usage data."""
    return None if _is_limited(match[0]) else _under_its_conditions(clause, match)
