"""commercial.price_increase_cap — the most that a price may rise at renewal or in a year.

Accepted: "shall not increase by more than 5% in any twelve-month period", "increases are capped at
7%", "may increase fees by up to 3% per year", "the lesser of CPI and 4%", "a fixed annual uplift of
5%", "fees increase by 3% on each anniversary", "Yearly increase | RPI, never above 4%"; "shall not be increased at a
renewal", "Price protection | charges stay as they are" (0).
Rejected: late-payment interest, taxes, discounts, overage and volume, caps on liability or credits,
increases that give a right to terminate; what a price rises by at least, "the greater of 5% and CPI", "5% plus CPI".
"""

import re
from dataclasses import replace
from decimal import Decimal

from contract_check.extractors.framework import Extractor, Found, Pattern, percent_at
from contract_check.language.clauses import Clause
from contract_check.language.questions import question_before
from contract_check.language.wording import together, words
from contract_check.model.late_pattern import late_pattern
from contract_check.model.term import Better, Kind, TermDefinition
from contract_check.model.values import Percent

_PRICE = r"(?:fees?|prices?|pricing|rates?|charges?|costs?|amounts? payable|subscription)"
_RISE = (
    r"(?:increas(?:e|es|ed|ing)|rais(?:e|es|ed|ing)|uplift\w*|escalat\w+|adjust(?:ment|ments|ed|s)?|rises?|"
    r"indexation|indexed|go up|grow|exceed|chang\w+)"
)
_P = r"(?<!plus )(?<!\+ )(?<!\+)(?P<p>PERCENT)"
# For sentences that are read by their matters: a price, its rise or its renewal, and a bound tied to the figure.
_ANY_PRICE = (
    r"\b(?:fees?|prices?|pricing|rates?|charges?|tariffs?|dues|remuneration|subscription|membership|"
    r"CUSTOMER's plan|renewal|cpi|price index|indexation|uplifts?|escalators?)\b"
)
_ANY_RISE = (
    r"\b(?:increas(?:e|es|ed|ing)|rais(?:e|es|ed|ing)|uplifts?|escalat\w+|adjust(?:ment|ments|ed|s)?|"
    r"rises?|risen|follows? (?:the |an? )?(?:[\w-]+ ){0,3}?index|indexation|go(?:es)? up|grow\w*|"
    r"(?:put|push|bump)(?:s|ting|ing)? (?:[\w']+ ){1,3}up|higher|climb(?:s|ed)?|upwards?|revis\w+|adapt\w*|renew(?:al|als|s|ed)?|protection)\b"
)
_BOUND = (
    r"(?:(?:more|greater|higher) than|(?:in excess|excess) of|exceed(?:s|ing)?|surpass(?:es|ing)?|"
    r"beyond|above|over|at (?:the )?most|at or under|up to|(?:limited|restricted|confined|held) to|"
    r"(?<!not )(?:below|under)|max\.?|capped at|stops? at|tops? out at|"
    r"maximum(?: (?:indexation|increase|rise|adjustment|uplift))?(?: of)?|faster than|"
    r"ceiling(?: of)?|limit of|\bcap(?: of)?)(?: an?| the| over| by| fifth| \()*"
)
_AT_MOST = (
    rf"(?:{_BOUND} ?\(?PERCENT|\bby (?:up to )?PERCENT (?=at)|"
    r"PERCENT (?:is the (?:most|maximum|ceiling)|at (?:the )?most|max(?:imum\b|\.|\b))|"
    r"PERCENT,? whichever is (?:the )?(?:lower|less|lesser|smaller)|"
    r"(?:lower|lesser|smaller|less) of [^|.;]{0,60}PERCENT|"
    r"\b(?:cap|ceiling|maximum|limit)\b[^|.;]{0,60}: ?PERCENT|"
    r"limited to an? PERCENT (?:increase|rise))"
)

# The label of a field of an order, and what it may say: "Yearly increase | RPI, never above 4%", "Price protection | charges stay as they are".
_FIELD = r"^\W*(?:[\d.]+ )?(?:\| )?(?:(?:annual|yearly|renewal|price|prices|fees?|charges?|maximum|permitted) ){1,3}"
_RISES_BY = r"(?:increases?|uplift|rise|indexation|adjustment|protection)(?: (?:cap|(?:at|on) renewal|(?:per|each|every) (?:year|DURATION)))?"
_STAYS = (
    r"(?:(?:all|the) )?(?:fees?|prices?|pricing|charges?|rates?) (?:(?:shall|will) )?(?:(?:stay|remain)s?|(?:is|are|be)(?: held)?) "
    r"(?:as (?:they are|it is)|unchanged|the same|flat|fixed|firm)(?: (?:for|during|throughout) the term and (?:each|any|every) renewal(?: term)?)?"
)


def _rise(clause: Clause, match: re.Match[str]) -> Found:
    """The share by which a price may rise; 103 % of the old price is a rise by 3 %."""
    found = re.compile(_AT_MOST).search(clause.surface, clause.start)
    if not found:
        return None
    at = clause.surface.index("PERCENT", found.start())
    quantity = clause.quantity_at(at)
    if quantity is None or not isinstance(quantity.value, Percent):
        return percent_at(clause, match, "d")
    share = quantity.value
    if share.amount > _WHOLE:
        share = replace(share, amount=share.amount - _WHOLE)
    return share if share.amount <= _HIGHEST else None


def _of_a_price(clause: Clause, match: re.Match[str]) -> Found:
    """The share, where the heading or the sentences around speak of a price."""
    around = f"{clause.heading} {clause.before} {clause.surface}"
    return percent_at(clause, match) if re.search(_ANY_PRICE, around) else None


def _asked(clause: Clause, match: re.Match[str]) -> Found:
    """What answers the question how much a price can rise."""
    question = question_before(clause)
    asks = re.search(r"\bhow (?:much|far)\b", question) and re.search(_ANY_PRICE, question)
    return percent_at(clause, match) if asks and re.search(_ANY_RISE, question) else None


# "By the greater of 5% and CPI", "5% or CPI, whichever is higher", "by at least 5%", "may rise by more than 5%".
_FLOOR_BEFORE = late_pattern(
    r"\b(?:if|where|when|once|should)\b[^.;|,]{0,60}\b(?:inflation|index|cpi|rpi|hicp)\b[^.;|,]{0,30}"
    r"\b(?:exceeds?|above|over|more than|beyond) ?\Z|"
    r"\b(?:greater|higher|larger) of\b"
    r"(?:(?!\b(?:exceed\w*|never|in no|capped|maximum|up to|at most|more than)\b)[^.;|])*\Z|"
    r"\b(?:at least|(?:not|no) less than|(?:not|no) lower than|minimum(?: of)?)(?: an?)? ?\(?\Z|"
    r"\A(?!.*\b(?:in no|under no|never|NEITHER|nor)\b).*"
    r"\b(?:may|can|might|shall|will|is entitled to|are free to)\b(?! not\b)"
    r"(?:(?!\b(?:not|no|never|only|unless|without|if|where)\b)[^.;|]){0,100}?"
    r"\b(?:increas|rais|rise|go up|adjust|put up)\w*"
    r"(?:(?!\b(?:not|no|never|only|unless|without)\b)[^.;|]){0,60}?"
    r"\b(?:more than|in excess of|above|beyond|over) ?\(?\Z"
)
_FLOOR_AFTER = late_pattern(
    r"PERCENT\b[^.;|]{0,140}?\bwhichever (?:\w+ )?(?:is|be) (?:the )?(?:higher|greater|larger|more)\b"
)


# "4% plus the rise in the index", "5% above the change in CPI": the figure comes on top of what nobody knows yet.
_ON_TOP_OF_AN_INDEX = late_pattern(
    r"PERCENT\)?(?: points?)?,? (?:\w+ ){0,2}?(?:plus|above|over|added to|on top of|in addition to|together with|more than)\b"
    r"(?:(?!\b(?:or|whichever|less\w*|lower|fees?|prices?(?! index)|charges)\b)[^.;|]){0,60}?"
    r"\b(?:cpi\w*|rpi|hicp|index|indices|inflation)\b"
)


def _unless_a_floor(clause: Clause, match: re.Match[str], found: Found) -> Found:
    """No cap where a price may rise by that at least, by the greater of it and another, or by an index on top of it."""
    surface = clause.surface
    places = [at for at, quantity in clause.quantities.items() if quantity.value == found]
    floors = [
        at
        for at in places
        if _FLOOR_BEFORE.search(surface[:at])
        or any(no_cap.match(surface, at) for no_cap in (_FLOOR_AFTER, _ON_TOP_OF_AN_INDEX))
    ]
    return None if floors and len(floors) == len(places) else found


_WHOLE = Decimal(100)
_NO_RISE = Percent(Decimal(0))
_HIGHEST = Decimal(30)  # what is higher is no cap on a price

EXTRACTORS = (
    Extractor(
        term=TermDefinition(
            "commercial.price_increase_cap",
            Kind.PERCENT,
            Better.LOWER,
            "How much may a price rise at renewal or in a year?",
        ),
        triggers=words(
            "increase|indexed|uplift|escalat|price adjust|fee adjust|raise|price cap|indexation|price protection|"
            "renewal pric|renewal fee|consumer price| rise|is added to|climb|go up|price up|prices up|put up|"
            "adjust|adapt|price index|renewal year|renewal term|each renewal|tariff|grow faster|higher than"
        ),
        accept=(
            Pattern(
                "rise not to exceed",
                f"{_RISE}<160>(?:not (?:to )?(?:exceed|be (?:more|greater|higher)|more|greater)|"
                r"no (?:more|greater|higher) than|never exceed|limited to|capped at|cap of|up to|"
                f"maximum(?: of| increase of)?|at most|not in excess of|by (?:not|no) more than)<80>{_P}",
                weight=2,
            ),
            Pattern(
                "goes up by at most",
                rf"{_PRICE}\b<80>(?:increas\w+|rise|raised?|\bup)\b<60>\bby "
                f"(?:no more than|not more than|as much as|at most|up to|a maximum of) {_P}",
                weight=1,
            ),
            Pattern(
                "lesser of an index and a figure",
                rf"{_RISE}<200>(?:lesser|lower|smaller|less)\b(?! than)(?: of)?<120>{_P}",
                weight=2,
            ),
            Pattern(
                "figure or index, whichever",
                rf"{_RISE}<120>{_P}<120>whichever is (?:the )?(?:lower|less|lesser|smaller)",
                weight=2,
            ),
            Pattern(
                "in no event raised by more",
                rf"\b(?:in no (?:event|case)|under no circumstances|never)\b<60>\b(?:VENDOR|{_PRICE})\b<40>{_RISE}"
                f"<60>(?:more than|excess of|above|beyond) {_P}",
                weight=2,
            ),
            Pattern(
                "rises by itself",
                f"{_PRICE} (?:automatically |thereafter )?(?:increases?|rises?|goes up|escalates?)"
                f"(?: automatically| annually| each DURATION)? by (?:up to )?{_P}",
                weight=1,
            ),
            Pattern(
                "raised by a fixed share",
                rf"{_PRICE}\b<100>(?:shall|will|may|are|is)<30>{_RISE}<80>\bby "
                f"(?:a fixed |a flat |an additional |the )?(?:up to |at least )?{_P}",
                weight=1,
            ),
            Pattern(
                "a share is added each year",
                r"\b(?:(?:every|each) (?:\w+ )?(?:year|anniversary|renewal|DURATION)|annually|yearly|anniversary)"
                rf"\b<60>{_P} (?:is|are|shall be|will be) added to (?:the |all |CUSTOMER's )?(?:\w+ ){{0,2}}?"
                f"{_PRICE}",
                weight=1,
            ),
            Pattern(
                "an uplift of",
                r"(?:uplift|escalator|escalation|annual increase|price increase|fee increase|increase cap|"
                r"price cap|renewal cap|increases?)\b(?: \w+){0,3}(?: ?:| (?:of|is|at|\|))"
                rf"(?: up to| a maximum of| max\.?| maximum| at most| no more than| limited to)? {_P}",
                weight=1,
            ),
            Pattern(
                "a field bounds the rise",
                rf"{_FIELD}{_RISES_BY} ?[|:](?:(?:(?!\b(?:if|where|when|once|should)\b)[^.;|]){{0,60}}?{_BOUND})? ?(?P<p>PERCENT)",
                percent_at,
                weight=1,
            ),
            Pattern(
                "a field says that nothing rises",
                rf"{_FIELD}(?:{_RISES_BY} ?[|:] ?(?:(?<!protection \| )(?<!protection: )(?:none|nil|no (?:increase|change))|{_STAYS}))\W*$",
                _NO_RISE,
                weight=1,
            ),
            Pattern(
                "a price, its rise and a bound",
                together(
                    _ANY_PRICE,
                    _ANY_RISE,
                    _AT_MOST,
                    figure="PERCENT",
                    without=r"(?:if|where|when|should)\b[^|]{0,80}PERCENT[^|]{0,60}\bCUSTOMER "
                    r"(?:may|can|shall have|is entitled)|"
                    r"\b(?:may|can) (?:increase|add|exceed) the (?:number|volume|users)|overrun|estimate|discount|"
                    r"\boverage\b|\btax|threshold|uptime|availability|minimum",
                ),
                _rise,
            ),
            Pattern(
                "never raised, at a renewal either",
                rf"\b{_PRICE}\b"
                r"(?!<200>(?:PERCENT|unless|except|save|without|more than|until|before|by (?:an? )?amount))<60>"
                r"\b(?:shall|will|may|can) (?:not|never) (?:be )?(?:increas|rais|adjusted upward|go up)\w*"
                r"(?!<100>\b(?:notice|notif\w+|consent|agree\w*|exceed\w*|MONEY)\b)<60>\b"
                r"(?:(?:at|on|upon|for|or|and|in|during|including) (?:a |any |each |the |all )*renewals?\b|"
                r"for as long as CUSTOMER)",
                _NO_RISE,
                weight=1,
            ),
            Pattern(
                "no increase exceeds",
                r"\bno (?:such |price |annual |fee |single )*(?:increase|adjustment|rise|uplift)s? "
                f"(?:shall|will|may|can) (?:exceed|surpass|be (?:more|greater|higher) than) {_P}",
                _of_a_price,
                weight=1,
            ),
            Pattern(
                "the answer to how much",
                r"^\W*(?:a[.:]? )?(?:by )?(?:at most |up to |no more than |not more than )*(?P<p>PERCENT)"
                r"(?: at (?:the )?most)?\b",
                _asked,
            ),
        ),
        weigh=_unless_a_floor,
        reject=(
            Pattern(
                "the customer's own prices",
                r"\bCUSTOMER (?:may|shall|must|will|can|agrees)\b(?: not)?(?: \w+)? "
                r"(?:put|raise|increase|adjust|change)s? (?:its|their) (?:\w+ )?(?:prices?|fees?|rates?)\b",
            ),
            Pattern(
                "interest and lateness",
                r"\binterest\b|\blate\b|overdue|per month or|\bsalar|\bwages?\b(?! index)|compensation",
            ),
            Pattern(
                "volume or usage",
                r"\b(?:usage|volume|consumption|traffic|number of \w+) (?:\w+ )?(?:increas|exceed|grow|ris)\w*|"
                r"(?:increase|rise|growth|exceed\w*) (?:in|of) (?:the )?(?:\w+ ){0,3}?"
                r"(?:usage|volume|traffic|users|number|quantit|consumption|sales|revenue|salar|wage|latency|load|"
                r"commission|royalt|purchase)",
            ),
            Pattern(
                "liability, credits, taxes",
                r"liabilit|service credit|damages|withholding|\bvat\b|ownership|shares|stock|equity|error|uptime",
            ),
            Pattern(
                "a way out, not a limit",
                r"\b(?:if|where|when|once|should|in (?:the )?(?:event|case))\b<120>"
                r"(?:exceed\w*|more than|greater than|beyond|above|over) PERCENT<120>(?:CUSTOMER|BOTH) "
                r"(?:may|can|(?:shall )?ha(?:s|ve) (?:the|a) right|(?:is|are) (?:entitled|free))|"
                r"(?:exceed\w*|more than|greater than|beyond|above|over) PERCENT<120>"
                r"\b(?:entitles?|gives?|grants?|allows?|permits?) (?:CUSTOMER|BOTH)\b",
            ),
            Pattern(
                "a recital or an example",
                r"^\W*(?:whereas|recital|for (?:example|instance)|suppose|imagine|assume|historically)\b",
            ),
            Pattern("what the customer charges others", r"CUSTOMER(?:'s)? (?:may|shall|will) <30>(?:increase|raise)"),
        ),
    ),
)
