"""How far a sentence binds: firm promise, mere effort, what is left open (what it denies: see `denials`).

Sources for the readings: the notes on strength in docs/terms. A duty "where practicable" or "where
legally permitted" still stands; "commercially reasonable efforts" alone does not.
"""

from __future__ import annotations

import re

from contract_check.language.denials import ANEW
from contract_check.language.hedged_acts import is_about_another_act
from contract_check.model.late_pattern import late_pattern
from contract_check.model.term import Strength

_SOFT = late_pattern(
    r"""
      \b(?:commercially\s+)?reasonabl[ey]\s+(?:commercial\s+|best\s+|business\s+)?(?:efforts?|endeavou?rs?|attempts?)\b
    | \b(?:best|good[\s-]faith|diligent)\s+(?:reasonable\s+)?(?:efforts?|endeavou?rs?)\b
    | \bbest[\s-]efforts?\b | \b(?:do|does|doing|tr(?:y|ies)|give|gives)\s+(?:its|their|our)\s+(?:very\s+)?best\b
    | \bwork(?:s|ing)?\s+(?:(?:diligently|hard)\s+(?:to|towards?)|towards?\s+(?:being|a|an|the|this|that|its))\b
    | \bin\s+(?:most|many|the\s+majority\s+of)\s+cases\b | \b(?<!agree\s)in\s+principle\b | \brules?\s+of\s+thumb\b
    | \b(?:as|so|in\s+so)\s+far\s+as\s+(?:reasonably\s+)?(?:possible|practicable|feasible)\b
    | \b(?:uses?|using|make|makes)\s+(?:reasonable\s+|every\s+|its\s+|all\s+)?(?:\w+\s+)?efforts?\b
    | \b(?:aims?|aiming|strives?|striving|seeks?|intends?|intended|endeavou?rs?|attempts?|tr(?:y|ies|ying)|hopes?|plans?|expects?)
        \s+(?:(?:not|never)\s+)?to\b(?!\s+(?:survive|violate|breach))
    | \b(?:aims?|aiming|strives?|striving)\s+(?:for|at|towards?)\b
    | \b(?:is|are)\s+targeting\b | \bVENDOR\s+(?:\w+ly\s+)?targets?\s(?!of\b)
    | \b(?:a|as\s+an?)\s+(?:goal|target|objective|aim|aspiration)\b | \bno(?:t\s+an?)?\s+commitment\b
    | \bour\s+(?:goal|aim|target|objective)s?\b | \bVENDOR's\s+(?:goal|aim|target|objective)s?(?:\s+\w+){0,6}?\s+(?:is|are)\b
    | (?<!time\s)(?<!point\s)\b(?:goal|target|objective|aim)\s+for\b | \b(?:goal|target|objective|aim)\s+(?:is|are|of|to)\b
    | \b(?:target|goal)s?\s?:\s
    | \b(?:targeted|target)\s+(?:(?:system|service|monthly|minimum|platform)\s+)?(?:response|resolution|uptime|availability|time|recovery|level)
    | \b(?:typically|(?<!longer\s)(?<!customers\s)generally(?!\s+(?:available\s+(?:to|releas)|accepted|recogni[sz]ed|applicable))|
        usually|normally|ordinarily|(?<=[\w,]\s)should(?!\s+(?:it\s+be(?:come)?\s+necessary|have\s+(?:been|known)|(?:\w+\s+){0,4}survive))|whenever\s+possible|where\s+possible|when\s+possible|if\s+possible)\b
    | (?<!\bthat\s)(?<!\bwhich\s)\bwould\b
    | \bas\s+a\s+(?:general\s+)?rule\b(?!\s+of\b) | \bin\s+general\b(?!\s+meeting) | \bwith\s+few\s+exceptions\b
    | \((?:(?:\w+|non-binding)\s+)?(?:targets?|goals?|objectives?|aims?|estimates?|indicative|non-binding)\)
    | \bon\s+average\b(?!\s+(?:over|per|in|of|each|every|across|during|throughout)\b) | \bmedian\b
    | \b(?:estimated|approximately|indicative|guideline|not\s+guaranteed|no\s+guarantee)\b
    """,
    re.VERBOSE,
)
# "unless we believe that doing so would cause harm": the exception is doubtful, not the duty.
_DOUBTFUL_EXCEPTION = late_pattern(
    r"\b(?:unless|except\s+(?:where|if|when|that|to)|"
    r"(?:if|where|when)\s+(?:doing\s+so|this|that|such\s+\w+|it|notice|VENDOR))\b[^.;]*?"
    r"\b(?:would|should)\b"
)
# "Maintenance (typically at night), provided that VENDOR gives DURATION notice": what is usual is another thing.
_USUAL_BY_THE_WAY = late_pattern(
    r"\((?:typically|generally|usually|normally|ordinarily)\b(?:(?!DURATION|PERCENT|MONEY|RATIO)[^()]){0,200}\)"
)
# "To the same extent as VENDOR would be liable": what is compared with, not what is promised.
_COMPARED = late_pattern(
    r"\b(?:to the (?:same )?extent|as if|as though|as|than) (?:as )?(?:(?!VENDOR shall)\w+ ){1,2}would\b"
)
_THIS = (
    r"(?:this|that|it|them|these|those)(?: (?:\w+ )?(?:figures?|values?|times?|periods?|targets?|objectives?|levels?))?"
)
_NO_PROMISE = r"(?:promises?|guarantees?|commitments?|warrant(?:y|ies)|obligations?)"
_TAKEN_BACK = late_pattern(
    rf"\W*(?:(?:VENDOR|BOTH)\b[^.;|]{{0,60}}?(?:cannot|(?:do|does|can|will) not) "
    rf"(?:promise|guarantee|commit to|warrant|be held to) {_THIS}\W*\Z|"
    rf"(?:{_THIS}|(?:the|such|all) (?:\w+ ){{0,2}}(?:figures?|values?|times?|periods?|targets?|objectives?)) "
    rf"(?:is|are) (?:(?:only|merely|just|solely) )?(?:(?:an?|no|not an?|not) )?"
    rf"(?:(?:non-?binding|internal|indicative) )?(?:targets?\b(?! of)|objectives?|goals?|aims?|estimates?|guidelines?|indicative|"
    rf"guaranteed|binding|aspirational|{_NO_PROMISE}))"
)
# "Where the vendor intends to close the service": what it would then have to do is no intention.
_PLAN_SUPPOSED = late_pattern(
    r"\b(?:where|if|when|whenever|before|should|in case) (?:VENDOR|it) (?:intends?|plans?|expects?|seeks?|wishes) to\b|"
    r"\b(?:of|about|regarding|concerning) (?:any|an?|the|its|such) (?:\w+ )?plans? to\b"
)
# What the vendor may do, weighs or refuses, and what it "shall not" do: no promise of the act.
_AT_ITS_OPTION = r"(?:(?:also|further|\w+ly|(?:at|in) (?:its|VENDOR's) (?:\w+ )?(?:option|discretion|election)),? )?"
_LEFT_OPEN = late_pattern(
    rf"\bVENDOR,? {_AT_ITS_OPTION}"
    r"(?:(?:may|can|might|could)\b(?!,? not\b)|"
    r"(?:refuses?|declines?) to\b|"
    r"(?:(?:shall|will|does|do|must) not|cannot)\b|"
    r"(?:(?:shall|will|may) )?considers? (?:whether|if)\b|"
    r"(?:is|are) (?:free|at liberty) (?:not )?to\b)"
)
_POSSIBLE = late_pattern(
    rf"\bVENDOR,? {_AT_ITS_OPTION}"
    r"(?:(?:may|can|might|could)\b(?!,? not\b)|(?:is|are) (?:free|at liberty|prepared|willing) (?:not )?to\b|reserves? the right to\b)|"
    # It thinks about it: "shall in particular consider having recourse to encryption".
    r"\b(?:VENDOR|BOTH),? (?:(?:shall|will|may|must) )?(?:(?:in particular|also|further|\w+ly),? )?considers? "
    r"(?:having|using|taking|[a-z]{3,}ing|the (?:use|possibility|option|implementation|introduction) of)\b"
)
_PROMISED = late_pattern(
    rf"{ANEW.pattern}|\b(?:only|solely|exclusively)\b|"
    r"\b(?:and|which|who|it|they|then),? (?:\w+ly )?"
    r"(?:remains?|is|are|has|ensures?|imposes?|requires?|informs?|provides?|assists?)\b|"
    r"\bother than\b"
)


def is_left_open(surface: str, start: int, end: int) -> bool:
    """Whether what `surface` says from `start` to `end` is only possible, weighed or refused, and not promised.

    >>> is_left_open("VENDOR may assist CUSTOMER", 0, 26), is_left_open("VENDOR shall assist CUSTOMER", 0, 28)
    (True, False)
    >>> is_left_open("VENDOR may use sub-processors and shall bind them", 34, 49)
    False
    """
    return any(
        not _PROMISED.search(surface, open_.end(), end)
        and not (open_.start() > start and re.search(r"\b(?:shall|will|must)\b", surface[start : open_.start()]))
        for open_ in _LEFT_OPEN.finditer(surface, 0, end)
    )


def is_only_possible(surface: str, start: int, end: int) -> bool:
    """Whether the act that `surface` states from `start` to `end` is one that the vendor may do or leave.

    >>> is_only_possible("VENDOR may keep insurance", 0, 25), is_only_possible("VENDOR shall keep what it may", 0, 29)
    (True, False)
    """
    return any(
        not _PROMISED.search(surface, m.end(), end) for m in _POSSIBLE.finditer(surface, 0, end) if m.start() <= start
    )


# What is only supposed, up to what follows from it; a second statement without a comma is what follows.
SUPPOSED = (
    r"(?:\A|[.:;] )\W*(?:[\d.]+ )?(?:even |only )?(?:if|where|should|in case|in the event that|insofar as|to the extent that)\b"
    r"(?! (?:\w+ly )?(?:appropriate|applicable|possible|feasible|practicable|necessary|needed|required|relevant|available|reasonable|"
    r"permitted|allowed|supported|suitable)\b)"
)
FOLLOWS = r"[,;|]|[.] |\b(?:it|they|these|this) (?:is|are|shall|will|must)\b|\bVENDOR\b[^,;|]*\bVENDOR\b"
_SUPPOSED, _FOLLOWS = late_pattern(rf"{SUPPOSED}(?=[^.;|]*,)"), late_pattern(FOLLOWS)


def is_supposed(surface: str, start: int, end: int) -> bool:
    """Whether a statement from `start` to `end` is only the condition of another one.

    >>> is_supposed("where data is stored in the eu, recovery takes longer", 6, 30)
    True
    >>> is_supposed("where it has a choice, VENDOR stores data in the eu", 23, 51)
    False
    """
    return any(
        match.start() <= start and match.end() < end and not _FOLLOWS.search(surface, match.end(), end)
        for match in _SUPPOSED.finditer(surface)
    )


def is_taken_back(after: str) -> bool:
    """Whether the sentence that follows a promise says that it is none.

    >>> is_taken_back("VENDOR works towards this figure and cannot promise it.")
    True
    >>> is_taken_back("VENDOR does not guarantee that the internet is available.")
    False
    """
    return _TAKEN_BACK.match(after) is not None


def strength_of(surface: str, start: int = 0, end: int | None = None) -> Strength:
    """`soft` where the sentence only tries, aims or informs in what it states from `start` to `end`; `firm` otherwise.

    >>> strength_of("VENDOR will use commercially reasonable efforts to respond").value
    'soft'
    >>> strength_of("VENDOR shall respond within DURATION where practicable").value
    'firm'
    >>> strength_of("VENDOR will give DURATION notice, unless doing so would cause harm").value
    'firm'
    >>> strength_of("should VENDOR end it, VENDOR will tell CUSTOMER"), strength_of("VENDOR should tell CUSTOMER")
    (<Strength.FIRM: 'firm'>, <Strength.SOFT: 'soft'>)
    >>> strength_of("VENDOR would answer within DURATION").value
    'soft'
    >>> strength_of("VENDOR shall answer within DURATION, without disclosing a secret that would harm others").value
    'firm'
    >>> strength_of("VENDOR shall tell CUSTOMER and use reasonable efforts to mend it", 0, 26).value
    'firm'
    """
    end = len(surface) if end is None else end
    hedges = _SOFT.finditer(without_suppositions(surface))
    return Strength.FIRM if all(is_about_another_act(surface, h.span(), start, end) for h in hedges) else Strength.SOFT


def without_suppositions(surface: str) -> str:
    """The sentence with blanks for a doubtful exception, what is usual by the way, and what is only compared or supposed to be planned.

    >>> without_suppositions("if it intends to close it, VENDOR must say so")
    '                 close it, VENDOR must say so'
    """
    for aside in (_USUAL_BY_THE_WAY, _DOUBTFUL_EXCEPTION, _PLAN_SUPPOSED, _COMPARED):
        surface = aside.sub(lambda found: " " * len(found[0]), surface)
    return surface
