"""commercial.price_increase_cap — the most that a price may rise at renewal or in a year.

Accepted: "shall not increase by more than 5% in any twelve-month period", "increases are capped at
7%", "may increase fees by up to 3% per year", "the lesser of CPI and 4%", "a fixed annual uplift of
5%", "fees increase by 3% on each anniversary", "Yearly increase | RPI, never above 4%"; "shall not be increased at a
renewal", "Price protection | charges stay as they are" (0).
Rejected: late-payment interest, taxes, discounts, overage and volumes that vary, caps on liability or credits,
increases that give a right to terminate; what a price rises by at least, "the greater of 5% and CPI", "5% plus CPI".
"""

from __future__ import annotations

from contract_check.extractors.commercial.price_rises import (
    ANY_PRICE,
    ANY_RISE,
    AT_MOST,
    BOUND,
    NO_RISE,
    share_of_a_price,
    share_of_the_rise,
    unless_a_floor,
)
from contract_check.extractors.framework import Extractor, Pattern, percent_at
from contract_check.extractors.subject import Subject
from contract_check.language.wording import together, words
from contract_check.model.term import Better, Kind, TermDefinition

_PRICE = r"(?:fees?|prices?|pricing|rates?|charges?|costs?|amounts? payable|subscription)"
_RISE = (
    r"(?:increas(?:e|es|ed|ing)|rais(?:e|es|ed|ing)|uplift\w*|escalat\w+|adjust(?:ment|ments|ed|s)?|rises?|"
    r"indexation|indexed|go up|grow|exceed|chang\w+)"
)
_P = r"(?<!plus )(?<!\+ )(?<!\+)(?P<p>PERCENT)"
# The label of a field of an order, and what it may say: "Yearly increase | RPI, never above 4%", "Price protection | charges stay as they are".
_FIELD = r"^\W*(?:[\d.]+ )?(?:\| )?(?:(?:annual|yearly|renewal|price|prices|fees?|charges?|maximum|permitted) ){1,3}"
_RISES_BY = r"(?:increases?|uplift|rise|indexation|adjustment|protection)(?: (?:cap|(?:at|on) renewal|(?:per|each|every) (?:year|DURATION)))?"
_STAYS = (
    r"(?:(?:all|the) )?(?:fees?|prices?|pricing|charges?|rates?) (?:(?:shall|will) )?(?:(?:stay|remain)s?|(?:is|are|be)(?: held)?) "
    r"(?:as (?:they are|it is)|unchanged|the same|flat|fixed|firm)(?: (?:for|during|throughout) the term and (?:each|any|every) renewal(?: term)?)?"
)

_ABOVE = r"(?:exceed\w*|more than|greater than|beyond|above|over)"

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
        speaks_of=Subject(
            "price*|pricing|fees?|charges?|rates?|subscription",
            "increas*|rais*|adjust*|uplift*|escalat*|index*|higher|rise*|change*|grow",
            (
                "PERCENT|cpi|rpi|consumer price|index|inflation|not (increase|exceed|raise|rise|be increased)|no (more|increase)|fixed|"
                "(remain|stay)s? (the same|unchanged)|locked|capped"
            ),
            within=150,
            unless="interest|late|discount|credits?|tax*",
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
                "a cap that is named by its share",
                rf"{_P} (?:annual |yearly |renewal )?(?:(?:fee|price|rate|pricing) )?(?:increase|uplift|escalation|indexation) (?:cap|ceiling|limit)\b",
                weight=1,
            ),
            Pattern(
                "a field bounds the rise",
                rf"{_FIELD}{_RISES_BY} ?[|:](?:(?:(?!\b(?:if|where|when|once|should)\b)[^.;|]){{0,60}}?{BOUND})? ?(?P<p>PERCENT)",
                percent_at,
                weight=1,
            ),
            Pattern(
                "a field says that nothing rises",
                rf"{_FIELD}(?:{_RISES_BY} ?[|:] ?(?:(?<!protection \| )(?<!protection: )(?:none|nil|no (?:increase|change))|{_STAYS}))\W*$",
                NO_RISE,
                weight=1,
            ),
            Pattern(
                "a price, its rise and a bound",
                together(
                    ANY_PRICE,
                    ANY_RISE,
                    AT_MOST,
                    figure="PERCENT",
                    without=r"(?:if|where|when|should)\b[^|]{0,80}PERCENT[^|]{0,60}\bCUSTOMER "
                    r"(?:may|can|shall have|is entitled)|"
                    r"\b(?:if|where|when|should)\b[^,|]{0,80}\b(?:volumes?|usage|quantit(?:y|ies)|consumption|deliver(?:y|ies)|orders?)\b[^,|]{0,60}PERCENT|"
                    r"\b(?:may|can) (?:increase|add|exceed) the (?:number|volume|users)|overrun|estimate|discount|"
                    r"\boverage\b|\btax|threshold|uptime|availability|minimum",
                ),
                share_of_the_rise,
            ),
            Pattern(
                "never raised, at a renewal either",
                rf"\b{_PRICE}\b"
                r"(?!<200>(?:PERCENT|unless|except|save|without|more than|until|before|by (?:an? )?amount))<60>"
                r"\b(?:shall|will|may|can) (?:not|never) (?:be )?(?:increas|rais|adjusted upward|go up)\w*"
                r"(?!<100>\b(?:notice|notif\w+|consent|agree\w*|exceed\w*|MONEY)\b)<60>\b"
                r"(?:(?:at|on|upon|for|or|and|in|during|including) (?:a |any |each |the |all )*renewals?\b|"
                r"for as long as CUSTOMER)",
                NO_RISE,
                weight=1,
            ),
            Pattern(
                "no increase exceeds",
                r"\bno (?:such |price |annual |fee |single )*(?:increase|adjustment|rise|uplift)s? "
                f"(?:shall|will|may|can) (?:exceed|surpass|be (?:more|greater|higher) than) {_P}",
                share_of_a_price,
                weight=1,
            ),
        ),
        weigh=unless_a_floor,
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
                rf"{_ABOVE} PERCENT<120>(?:CUSTOMER|BOTH) "
                r"(?:may|can|(?:shall )?ha(?:s|ve) (?:the|a) right|(?:is|are) (?:entitled|free))|"
                rf"{_ABOVE} PERCENT<120>"
                r"\b(?:entitles?|gives?|grants?|allows?|permits?) (?:CUSTOMER|BOTH)\b|"
                r"(?:CUSTOMER|BOTH) (?:may|can|(?:shall )?ha(?:s|ve) (?:the|a) right to|(?:is|are) (?:entitled|free) to) "
                r"(?:(?:\w+ ){0,3}?)(?:terminate|cancel|end|leave|withdraw|exit|object)\b<60>\b(?:if|where|when|once|should)\b<60>"
                rf"{_ABOVE} PERCENT",
            ),
            Pattern(
                "a recital or an example",
                r"^\W*(?:whereas|recital|for (?:example|instance)|suppose|imagine|assume|historically)\b",
            ),
            Pattern(
                "what is paid for something else than the service",
                r"\b(?:contributions?|guarantees?|royalt(?:y|ies)|cash-?out price|imbalances?|rents?|dues|insurance premiums?|bonus(?:es)?|commissions?)\b<40>"
                r"\b(?:increase|raise|rise|escalat)\w*|\b(?:increase|raise)s?\b<80>\b(?:contributions?|royalt(?:y|ies)|rents?)\b|\bcredited against\b",
            ),
            Pattern("what the customer charges others", r"CUSTOMER(?:'s)? (?:may|shall|will) <30>(?:increase|raise)"),
        ),
    ),
)
