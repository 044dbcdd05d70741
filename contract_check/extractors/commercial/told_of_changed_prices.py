"""That the customer is told of a change of prices: a period before it, or at all.

Accepted: "may change its fees upon 60 days' prior notice", "price increases take effect 30 days after notice",
"60-day advance notice" under "Price changes", "new prices apply a month after you were informed"; "with advance
notice", "will notify you of changes to our prices" (unspecified).
A reminder with the price that will then hold, before the renewal ("will send the then-current fee 30 days before").
Rejected: a warning in the next sentence that tells of terms or features, and a figure of something else.
"""

from __future__ import annotations

import re

from contract_check.extractors.commercial.changed_prices import (
    ANY_PRICE,
    CHANGE,
    HEADS_CHANGE,
    PRICE,
    PRICE_CHANGES,
    SPOKEN_OF,
    TAKEN_UP,
    TOLD,
)
from contract_check.extractors.commercial.notice_of_change import TELLING, notice_period
from contract_check.extractors.framework import UNSPECIFIED, Found, Pattern, duration_at, of_this_act
from contract_check.language.clauses import Clause
from contract_check.language.wording import PERIOD, together
from contract_check.model.late_pattern import late_pattern

_AHEAD = (
    r"(?:before (?:any |the |such |an? |it |this )*(?:new |changed |higher )?"
    r"(?:price|fee|rate|change|increase|adjustment)|"
    r"in advance|beforehand|in good time|ahead of time|"
    r"(?:prior|advance|reasonable|due|timely|written) (?:written )?(?:notice|notification|warning))"
)
# New prices that have come to the customer, and that they then apply.
_NEW_PRICES = rf"(?:{CHANGE} (?:[\w-]+ ){{0,2}}?\b{ANY_PRICE}\b|\b{ANY_PRICE}\b<20>{CHANGE})"
# One price of one subscription ("the then-current fee").
_A_PRICE = r"(?:fees?|prices?|pricing|charges?|rates?|tariffs?)"
_APPLY = (
    r"\b(?:appl(?:y|ies)|takes? effect|become[s]? (?:effective|binding)|"
    r"(?:is|are) (?:effective|binding|payable|valid)|comes? into (?:effect|force))\b"
)
_REACHED = (
    r"(?:CUSTOMER (?:(?:was|is|were|are|has been|have been) (?:\w+ )?(?:notified|informed|told|advised)|"
    r"(?:has |have )?(?:receive[sd]?|been sent))|"
    r"(?:receipt|notification|notice|communication)\b)"
)
_ITEMS = late_pattern(r"; |: ")  # what parts the items of a list that a sentence closes
_LEAD = (
    r"(?:at least|not less than|no less than|no fewer than|minimum of|than|upon|with|by giving|giving|"
    r"by providing|providing|provides?|gives?|on|within|after|subject to|a)"
)


def _of_the_change_before(clause: Clause, match: re.Match[str]) -> Found:
    """The period of notice, where the sentence before or the heading is about a change of prices."""
    if not (SPOKEN_OF.search(clause.before) or re.search(HEADS_CHANGE, clause.heading)) or not TAKEN_UP.search(
        clause.own
    ):
        return None
    return duration_at(clause, match) if "d" in match.re.groupindex else notice_period(clause, match)


def _told_of_the_change_before(clause: Clause, _match: re.Match[str]) -> Found:
    """Told, with no period, where the sentence before speaks of a change of prices and of nothing else."""
    said = [part for part in _ITEMS.split(clause.before) if SPOKEN_OF.search(part)]
    spoken_of = said and not any(re.search(r"terms|agreement|features", part) for part in said)
    return UNSPECIFIED if spoken_of and not re.search(r"DURATION|BLANK|without", clause.surface) else None


def _told_at_all(clause: Clause, _match: re.Match[str]) -> Found:
    """On notice of no stated length, where the sentence gives no figure."""
    return None if re.search(r"DURATION|BLANK|without", clause.surface) else UNSPECIFIED


# A pattern begins with what it needs, so that a clause without it costs one glance.
_A_CHANGE_AND_A_PERIOD = (
    rf"\A(?=.*(?:DURATION|BLANK)).*?\b(?:{PRICE}\b <60>\b{CHANGE}|{CHANGE} (?:in|to|of) <40>{PRICE})\b"
)
TOLD_AHEAD = (
    Pattern(
        "changed with a period of notice",
        rf"\A(?=.*(?:DURATION|BLANK)).*?\bVENDOR\b<120>{CHANGE}\b<80>{PRICE}\b<160>{_LEAD} {PERIOD}'?s?'?<60>"
        f"{TOLD}",
        weight=3,
    ),
    Pattern(
        "told a period before",
        rf"\A(?=.*(?:DURATION|BLANK)).*?\bVENDOR\b <40>\b{TOLD}\b<160>"
        f"(?:{PRICE}<60>{CHANGE}|{CHANGE}<60>{PRICE})<160>{PERIOD}'?s?'? ?<60>"
        r"(?:prior|before|in advance|advance|preceding|ahead)",
        weight=3,
    ),
    Pattern(
        "a period of notice is told",
        rf"\A(?=.*(?:DURATION|BLANK)).*?\bVENDOR\b <60>(?<!every ){PERIOD}'?s?'?<40>{TOLD}\b<100>"
        f"(?:{PRICE}<60>{CHANGE}|{CHANGE}<60>{PRICE})",
        of_this_act(duration_at, own=r"notif|inform|tell|publish|contact"),
        weight=3,
    ),
    Pattern(
        "a period of notice of the change",
        rf"\A(?=.*(?:DURATION|BLANK)).*?{PERIOD}'?s?'? (?:\w+ ){{0,3}}{TOLD} (?:of|for|before|prior to) "
        rf"(?:any |a |such |the )?(?:\w+ ){{0,2}}(?:{PRICE} {CHANGE}|{CHANGE} (?:in|to|of) <30>{PRICE})",
        weight=3,
    ),
    Pattern(
        "price change told a period before",
        rf"{_A_CHANGE_AND_A_PERIOD}<200>{TOLD}<120>{PERIOD}<60>(?:prior|before|in advance|advance|ahead)",
        weight=3,
    ),
    Pattern(
        "price change told for no less than a period",
        rf"{_A_CHANGE_AND_A_PERIOD}<200>{TOLD}<120>(?:at least|never (?:be )?less than|not (?:be )?less than|no(?:t)? fewer than|"
        f"no less than|minimum of|period of) {PERIOD}",
        weight=3,
    ),
    Pattern(
        "price change with a period of notice",
        rf"{_A_CHANGE_AND_A_PERIOD}<200>{PERIOD}'?s?'? <40>(?:notice|notification)",
        weight=3,
    ),
    Pattern(
        "reminded of the price a period before",
        rf"\A(?=.*(?:DURATION|BLANK)).*?{PERIOD}<120>(?:prior to|before)<120>\bVENDOR (?:will|shall)<40>"
        f"(?:send|remind|{TOLD})<120>{PRICE}",
        weight=3,
    ),
    Pattern(
        "a reminder with the price that will then hold",
        rf"\A(?=.*(?:DURATION|BLANK)).*?\bVENDOR (?:<shall>|sends?|reminds?|e-?mails?)<80>"
        r"\b(?:then-current|then applicable|new|next|renewal|coming|upcoming|updated|future)"
        rf" (?:\w+ ){{0,2}}?{_A_PRICE}\b<60>\b{PERIOD} (?:prior to|before|ahead of|in advance of)\b<60>\b"
        r"(?:renew\w*|anniversary|(?:new|next|coming) (?:\w+ )?(?:term|period|year)|"
        r"(?:end|expiry) of (?:the |each |CUSTOMER's )?(?:\w+ )?(?:term|period|year|subscription))",
        weight=3,
    ),
    Pattern(
        "period before the term, price told",
        rf"\A(?=.*(?:DURATION|BLANK)).*?{PERIOD}'?s?'? (?:\w+ )?(?:prior|before|in advance)<120>"
        rf"\b(?:{PRICE}<60>{CHANGE}|{CHANGE}<60>{PRICE})",
        weight=2,
    ),
    Pattern(
        "a price change, and a period of telling",
        together(PRICE_CHANGES, TELLING, r"DURATION|BLANK"),
        notice_period,
        weight=2,
    ),
    Pattern(
        "a change of prices just spoken of, and a period",
        together(TAKEN_UP.pattern, TELLING, r"DURATION|BLANK"),
        _of_the_change_before,
        weight=2,
    ),
    Pattern(
        "a price change, and telling ahead",
        together(
            PRICE_CHANGES,
            TELLING,
            _AHEAD,
            without=r"without|DURATION|\[ ?\*|CUSTOMER (?:shall|must|will) (?:give|notify|inform)",
        ),
        UNSPECIFIED,
        weight=1,
    ),
    Pattern(
        "a line under its heading",
        rf"^\W*(?:[\w ]{{0,20}}[:,] )?(?:(?:with|on|upon|at least|a|minimum of|requires?|subject to) )*{PERIOD}"
        r"'?s?'?(?: of)?(?: prior| written| advance)* (?:notice|notification|warning)\b",
        weight=2,
        heading=HEADS_CHANGE,
    ),
    Pattern(
        "a field for changes of price",
        rf"^\W*(?:all |any )?(?:price|fee) (?:changes?|adjustments?|increases?)\s*[:|]<30>{PERIOD} "
        r"(?:prior|before|in advance|ahead|(?:\w+ )?notice)",
        weight=2,
    ),
    Pattern(
        "new prices apply a period after they reach the customer",
        rf"{_NEW_PRICES}<20>{_APPLY}<60>{PERIOD} (?:after|from|following|of)\b<30>{_REACHED}",
        weight=2,
    ),
    Pattern(
        "new prices apply once the customer is told",
        rf"{_NEW_PRICES}<20>{_APPLY}<80>\b(?:in which|after|once|when|following|from|upon)\b<30>{_REACHED}",
        _told_at_all,
        weight=1,
    ),
)
TOLD_AT_ALL = (
    Pattern(
        "told, without a figure",
        rf"\bVENDOR\b <160>(?:{CHANGE}\b<60>{PRICE}|{PRICE}\b<60>{CHANGE})"
        r"\b(?:(?!terminat)[^.;]){0,200}?"
        r"(?:(?:with|upon|by|after|giv\w+|provid\w+|subject to|on) <60>(?:notice|notification)|notif\w+|"
        f"inform(?:s|ing)? CUSTOMER|{TOLD} CUSTOMER|prior written notice|in advance)",
        weight=1,
    ),
    Pattern(
        "changes only after notice",
        rf"(?:\b{PRICE}\b<60>{CHANGE}|{CHANGE} (?:to|of|in) <30>\b{PRICE})\b<200>"
        r"\b(?:after|upon|subject to|following|only with) (?:[\w']+ ){0,4}(?:notice|notification)\b",
        UNSPECIFIED,
        weight=1,
    ),
    Pattern(
        "changed, and told",
        rf"\bVENDOR <may>(?:<60>{CHANGE}<60>\b{PRICE}|<60>\b{PRICE}<60>{CHANGE})\b<100>\b(?:and|but) "
        rf"(?:VENDOR )?(?:will|shall|must) (?:\w+ )?(?:{TOLD}|give|provide|send)<60>"
        f"(?:{PRICE}|change|increase|adjustment|modification)",
        UNSPECIFIED,
        weight=1,
    ),
    Pattern(
        "told of the change that the sentence before allows",
        rf"(?:\bVENDOR (?:will|shall|must)\b<20>(?:{TOLD}|give|provide|send)|"
        r"\bCUSTOMER (?:will|shall|must) be (?:\w+ )?(?:notified|informed|told|advised))<80>\b"
        r"(?:(?:any|such|these|those|the|of|this|price|fee)(?: \w+)? "
        r"(?:change|increase|adjustment|modification|revision)s?|"
        r"adjustments|increases)\b",
        _told_of_the_change_before,
        weight=1,
    ),
    Pattern(
        "told of changes",
        r"(?:\bVENDOR (?:will|shall|must|agrees to|undertakes to) <40>"
        r"(?:notif\w+|inform|advise|give|(?<!as )provide|e-?mail|announce|send|tell|communicate)|"
        r"\bCUSTOMER (?:will|shall|must) be (?:\w+ )?(?:notified|informed|told|advised))<100>"
        rf"(?:{CHANGE}\b<60>\b{PRICE}|\b{PRICE}\b<60>{CHANGE})",
        weight=1,
    ),
    Pattern(
        "changes are told",
        rf"\b(?:{CHANGE} (?:to|in|of) <40>{PRICE}|{PRICE} {CHANGE})\b<120>(?:will|shall) be <20>"
        r"(?:notified|communicated|announced|sent|provided)",
        weight=1,
    ),
)
