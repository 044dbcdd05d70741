"""commercial.price_change_notice — how long before a price change the customer is told.

Accepted: "may change its fees upon 60 days' prior notice", "price increases take effect 30 days
after notice", "will notify you of material changes, such as price increases, at least 30 days
before", "60-day advance notice" under "Price changes", "will send a reminder with the then-current fee 30 days before the renewal"; "with advance
notice" (unspecified); "prices are subject to change without notice", "may adjust our pricing from
time to time" without a word on notice (0 days).
Rejected: changes of scope at the customer's order, taxes, late fees, third parties' prices, notice of
the customer, a promise that prices do not change.
"""

import re
from dataclasses import replace

from contract_check.extractors.commercial.matters import AT_ONCE
from contract_check.extractors.commercial.notice_of_change import TELLING, notice_period
from contract_check.extractors.framework import UNSPECIFIED, Extractor, Found, Pattern, Reading, duration_at
from contract_check.language.clauses import Clause, Paper
from contract_check.language.wording import compile_pattern, together, words
from contract_check.model.term import Better, Kind, Strength, TermDefinition

_D = r"(?P<d>DURATION|BLANK)"
_PRICE = (
    r"(?:fees?|prices?|pricing|tariffs?|rates|(?:per-[\w-]+|hourly|daily|monthly|subscription|billing|usage) rate|"
    r"rate card|charges|price list|subscription (?:cost|rate|price|fee)s?|payment terms|"
    r"cost of (?:the|CUSTOMER's))"
)
_CHANGE = (
    r"\b(?:chang(?:e|es|ed|ing)|modif(?:y|ies|ied|ication|ications)|increas(?:e|es|ed|ing)|"
    r"adjust(?:s|ed|ing|ment|ments)?|rais(?:e|es|ed|ing)|revis(?:e|es|ed|ion|ions)|updat(?:e|es|ed|ing)|"
    r"amend\w*|introduc\w+|vary|variation|alter\w*|new)"
)
_TOLD = (
    r"(?:notice|notif(?:y|ies|ied|ication|ying)|inform(?:s|ed|ing)?|advis(?:e|es|ed)|announc\w+|"
    r"e-?mail(?:s|ed|ing)?|communicat\w+|tell)"
)
# All that a price is called, and all that can happen to it, for sentences that are read by their matters.
_ANY_PRICE = (
    r"(?:fees?|prices?|pricing|tariffs?|dues|charges?|rates?|remuneration|price list|subscription (?:cost|rate)s?|"
    r"list price|quotations?|what (?:CUSTOMER pays?|VENDOR charges?))"
)
_ANY_CHANGE = (
    r"(?:chang(?:e|es|ed|ing)|modif\w+|increas(?:e|es|ed|ing)|adjust\w*|rais(?:e|es|ed|ing)|rises?|"
    r"revis(?:e|es|ed|ion|ions|ing)|reprice\w*|index(?:es|ed|ing|ation)?|upward|uplifts?|alter\w*|"
    r"var(?:y|ies|ied|iation|iations)|put up|go(?:es)? up|adapt\w*|higher|different|amend\w*|"
    r"re-?set|new|updat(?:e|es|ed|ing))"
)
# What costs nothing begins to cost something: that "this free access" may change, or that the service becomes chargeable.
_FREE_NO_LONGER = (
    r"(?:\bfree (?:of charge|access|use|nature|offer)\b<80>"
    r"\b(?:subject to (?:\w+ ){0,2}changes?|(?:may|might|can) (?:change|end|cease))\b|"
    r"\b(?:becom\w+|be made) (?:\w+ )?(?:chargeable|fee-based|subject to (?:a )?(?:fee|charge)s?)\b|"
    r"\b(?:begin|start)(?:s|ning|ing)? (?:to charge|charging)\b(?! of))"
)
_PRICE_CHANGES = (
    rf"(?:\b(?<!cancellation )(?<!termination )(?<!late )(?<!free of ){_ANY_PRICE}\b(?! (?:paid|due|card))<60>"
    rf"\b{_ANY_CHANGE}\b|"
    rf"\b{_ANY_CHANGE}\b<50>\b(?<!cancellation )(?<!termination )(?<!late )(?<!free of ){_ANY_PRICE}\b|"
    r"\bany increase\b|"
    f"{_FREE_NO_LONGER}|"
    r"then-current <20>price<40>renewal)"
)
_AHEAD = (
    r"(?:before (?:any |the |such |an? |it |this )*(?:new |changed |higher )?"
    r"(?:price|fee|rate|change|increase|adjustment)|"
    r"in advance|"
    r"beforehand|"
    r"in good time|"
    r"ahead of time|"
    r"(?:prior|advance|reasonable|due|timely|written) (?:written )?(?:notice|notification|warning))"
)
# New prices that have come to the customer, and that they then apply.
_NEW_PRICES = rf"(?:{_CHANGE} (?:[\w-]+ ){{0,2}}?\b{_ANY_PRICE}\b|\b{_ANY_PRICE}\b<20>{_CHANGE})"
_APPLY = (
    r"\b(?:appl(?:y|ies)|takes? effect|become[s]? (?:effective|binding)|"
    r"(?:is|are) (?:effective|binding|payable|valid)|comes? into (?:effect|force))\b"
)
_REACHED = (
    r"(?:CUSTOMER (?:(?:was|is|were|are|has been|have been) (?:\w+ )?(?:notified|informed|told|advised)|"
    r"(?:has |have )?(?:receive[sd]?|been sent))|"
    r"(?:receipt|notification|notice|communication)\b)"
)
_LEAD = (
    r"(?:at least|not less than|no less than|no fewer than|minimum of|than|upon|with|by giving|giving|"
    r"by providing|providing|provides?|gives?|on|within|after|subject to|a)"
)

# The sentence before speaks of a change of prices, and this one takes it up.
_SPOKEN_OF = compile_pattern(rf"\b(?:{_PRICE}\b<60>\b{_CHANGE}|{_CHANGE}\b<60>\b{_PRICE})\b")
_TAKEN_UP = re.compile(
    r"\b(?:do(?:es)? so|"
    r"(?:that|this|such(?: an?)?|which) (?:case|event)|"
    r"(?:the|any|such|this|that|these|an?|of) (?:price |fee )?"
    r"(?:adjustment|change|increase|modification|variation)s?|"
    r"(?:it|they) (?:takes?|becomes?|comes?|applies|apply)|"
    r"^\W*(?:(?:price|fee|any|all) )?(?:changes|adjustments|increases|modifications))\b"
)
# The heading says what a line is about: "Price changes" + "60 days' notice by e-mail".
_HEADS_CHANGE = (
    r"(?:price|pricing|fee|rate|tariff|charge)s?\b.*\b(?:chang|adjust|increas|modif|revis)|"
    r"(?:chang|adjust|increas|modif|revis)\w* (?:to|of|in) .{0,20}(?:price|pricing|fee|rate|tariff|charge)"
)


def _of_the_change_before(clause: Clause, match: re.Match[str]) -> Found:
    """The period of notice, where the sentence before or the heading is about a change of prices."""
    if not (_SPOKEN_OF.search(clause.before) or re.search(_HEADS_CHANGE, clause.heading)) or not _TAKEN_UP.search(
        clause.own
    ):
        return None
    return duration_at(clause, match) if "d" in match.re.groupindex else notice_period(clause, match)


def _told_of_the_change_before(clause: Clause, _match: re.Match[str]) -> Found:
    """Told, with no period, where the sentence before speaks of a change of prices and of nothing else."""
    spoken_of = _SPOKEN_OF.search(clause.before) and not re.search(r"terms|agreement|features", clause.before)
    return UNSPECIFIED if spoken_of and not re.search(r"DURATION|BLANK|without", clause.surface) else None


def _told_at_all(clause: Clause, _match: re.Match[str]) -> Found:
    """On notice of no stated length, where the sentence gives no figure."""
    return None if re.search(r"DURATION|BLANK|without", clause.surface) else UNSPECIFIED


_POINTED_AT = re.compile(
    r"[^.;|]{0,40}\b(?:per|under|pursuant to|in accordance with|"
    r"as (?:set out|set forth|provided|described|stated) in)\b (?:the )?"
    r"(?:schedule|section|exhibit|annex|appendix|clause|article|rate card)\b"
)
_FOR_ITS_COSTS = re.compile(r"\b(?:objection|objects|instructions?|audits?)\b")


_IF = re.compile(r"\b(?:if|when|where|once)\b[^,.;|]{0,60}\Z")  # "if the tariffs are increased": no right of anybody


def _bare_right(clause: Clause, match: re.Match[str]) -> Found:
    """At once, unless another clause says how, or what is paid for is the cost that one act of the customer has."""
    if _POINTED_AT.match(clause.surface, match.end()) or _FOR_ITS_COSTS.search(clause.surface):
        return None
    supposed = _IF.search(clause.surface, 0, match.start()) and not re.search(r"\b(?:may|can)\b", match[0])
    return None if supposed else AT_ONCE


def _bare_right_yields(readings: list[Reading], paper: Paper) -> list[Reading]:
    """A bare right to change prices says "no notice" only where no other clause promises one."""
    # A right that is reserved binds the customer in any words.
    firm = [replace(r, strength=Strength.FIRM) if r.value == AT_ONCE else r for r in readings]
    told = [r for r in firm if r.weight > 0]
    return told or [replace(r, note="no duty to notify stands beside the right") for r in firm]


EXTRACTORS = (
    Extractor(
        term=TermDefinition(
            "commercial.price_change_notice",
            Kind.DURATION,
            Better.LONGER,
            "How long before a price change is the customer told?",
        ),
        triggers=words(
            "adjustments|price|pricing|fees|charges|rates|subscription fee|the fee|tariff|ly charge|"
            "annual charge| dues|rate change|user rate|fee increase|rate goes|our rate|remuneration|"
            "any increase|alter what|what you pay|what we charge|what customer pays|fee change|new fee|"
            "free access|free of charge|chargeable|fee-based|charging|to charge"
        ),
        # A pattern begins with what it needs, so that a clause without it costs one glance.
        accept=(
            Pattern(
                "changed with a period of notice",
                rf"\A(?=.*(?:DURATION|BLANK)).*?\bVENDOR\b<120>{_CHANGE}\b<80>{_PRICE}\b<160>{_LEAD} {_D}'?s?'?<60>"
                f"{_TOLD}",
                weight=3,
            ),
            Pattern(
                "told a period before",
                rf"\A(?=.*(?:DURATION|BLANK)).*?\bVENDOR\b <40>\b{_TOLD}\b<160>"
                f"(?:{_PRICE}<60>{_CHANGE}|{_CHANGE}<60>{_PRICE})<160>{_D}'?s?'? ?<60>"
                r"(?:prior|before|in advance|advance|preceding|ahead)",
                weight=3,
            ),
            Pattern(
                "a period of notice is told",
                rf"\A(?=.*(?:DURATION|BLANK)).*?\bVENDOR\b <60>{_D}'?s?'?<40>{_TOLD}\b<100>"
                f"(?:{_PRICE}<60>{_CHANGE}|{_CHANGE}<60>{_PRICE})",
                weight=3,
            ),
            Pattern(
                "a period of notice of the change",
                rf"\A(?=.*(?:DURATION|BLANK)).*?{_D}'?s?'? (?:\w+ ){{0,3}}{_TOLD} (?:of|for|before|prior to) "
                rf"(?:any |a |such |the )?(?:\w+ ){{0,2}}(?:{_PRICE} {_CHANGE}|{_CHANGE} (?:in|to|of) <30>{_PRICE})",
                weight=3,
            ),
            Pattern(
                "price change told a period before",
                rf"\A(?=.*(?:DURATION|BLANK)).*?\b(?:{_PRICE}\b <60>\b{_CHANGE}|{_CHANGE} (?:in|to|of) <40>{_PRICE})"
                rf"\b<200>{_TOLD}<120>{_D}<60>(?:prior|before|in advance|advance|ahead)",
                weight=3,
            ),
            Pattern(
                "price change told for no less than a period",
                rf"\A(?=.*(?:DURATION|BLANK)).*?\b(?:{_PRICE}\b <60>\b{_CHANGE}|{_CHANGE} (?:in|to|of) <40>{_PRICE})"
                rf"\b<200>{_TOLD}<120>(?:at least|never (?:be )?less than|not (?:be )?less than|no(?:t)? fewer than|"
                f"no less than|minimum of|period of) {_D}",
                weight=3,
            ),
            Pattern(
                "price change with a period of notice",
                rf"\A(?=.*(?:DURATION|BLANK)).*?\b(?:{_PRICE}\b <60>\b{_CHANGE}|{_CHANGE} (?:in|to|of) <40>{_PRICE})"
                rf"\b<200>{_D}'?s?'? <40>(?:notice|notification)",
                weight=3,
            ),
            Pattern(
                "reminded of the price a period before",
                rf"\A(?=.*(?:DURATION|BLANK)).*?{_D}<120>(?:prior to|before)<120>\bVENDOR (?:will|shall)<40>"
                f"(?:send|remind|{_TOLD})<120>{_PRICE}",
                weight=3,
            ),
            Pattern(
                "period before the term, price told",
                rf"\A(?=.*(?:DURATION|BLANK)).*?{_D}'?s?'? (?:\w+ )?(?:prior|before|in advance)<120>"
                rf"\b(?:{_PRICE}<60>{_CHANGE}|{_CHANGE}<60>{_PRICE})",
                weight=2,
            ),
            Pattern(
                "a price change, and a period of telling",
                together(_PRICE_CHANGES, TELLING, r"DURATION|BLANK"),
                notice_period,
                weight=2,
            ),
            Pattern(
                "a change of prices just spoken of, and a period",
                together(_TAKEN_UP.pattern, TELLING, r"DURATION|BLANK"),
                _of_the_change_before,
                weight=2,
            ),
            Pattern(
                "a price change, and telling ahead",
                together(
                    _PRICE_CHANGES,
                    TELLING,
                    _AHEAD,
                    without=r"without|DURATION|\[ ?\*|CUSTOMER (?:shall|must|will) (?:give|notify|inform)",
                ),
                UNSPECIFIED,
                weight=1,
            ),
            Pattern(
                "a line under its heading",
                rf"^\W*(?:[\w ]{{0,20}}[:,] )?(?:(?:with|on|upon|at least|a|minimum of|requires?|subject to) )*{_D}"
                r"'?s?'?(?: of)?(?: prior| written| advance)* (?:notice|notification|warning)\b",
                weight=2,
                heading=_HEADS_CHANGE,
            ),
            Pattern(
                "a field for changes of price",
                rf"^\W*(?:all |any )?(?:price|fee) (?:changes?|adjustments?|increases?)\s*[:|]<30>{_D} "
                r"(?:prior|before|in advance|ahead|(?:\w+ )?notice)",
                weight=2,
            ),
            Pattern(
                "new prices apply a period after they reach the customer",
                rf"{_NEW_PRICES}<20>{_APPLY}<60>{_D} (?:after|from|following|of)\b<30>{_REACHED}",
                weight=2,
            ),
            Pattern(
                "new prices apply once the customer is told",
                rf"{_NEW_PRICES}<20>{_APPLY}<80>\b(?:in which|after|once|when|following|from|upon)\b<30>{_REACHED}",
                _told_at_all,
                weight=1,
            ),
            # Without notice.
            Pattern(
                "without notice",
                rf"\A(?=.*without).*?\b{_PRICE}\b<160>\b{_CHANGE}\b<100>"
                r"(?:without (?:\w+ )?(?:notice|notif|warning|announce)|with or without)",
                AT_ONCE,
                weight=3,
            ),
            Pattern(
                "without notice, turned",
                rf"\A(?=.*without).*?\b{_CHANGE}\b<100>\b{_PRICE}\b<100>"
                r"(?:without (?:\w+ ){0,2}(?:notice|notif)|with or without)",
                AT_ONCE,
                weight=3,
            ),
            Pattern(
                "effective when posted",
                rf"\A(?=.*effective).*?\b(?:{_PRICE}<80>{_CHANGE}|{_CHANGE}<80>{_PRICE})\b<120>effective "
                r"(?:immediately )?(?:upon|when|on|once) <20>post",
                AT_ONCE,
                weight=2,
            ),
            # Notice without a figure.
            Pattern(
                "told, without a figure",
                rf"\bVENDOR\b <160>(?:{_CHANGE}\b<60>{_PRICE}|{_PRICE}\b<60>{_CHANGE})"
                r"\b(?:(?!terminat)[^.;]){0,200}?"
                r"(?:(?:with|upon|by|after|giv\w+|provid\w+|subject to|on) <60>(?:notice|notification)|notif\w+|"
                f"inform(?:s|ing)? CUSTOMER|{_TOLD} CUSTOMER|prior written notice|in advance)",
                weight=1,
            ),
            Pattern(
                "changes only after notice",
                rf"(?:\b{_PRICE}\b<60>{_CHANGE}|{_CHANGE} (?:to|of|in) <30>\b{_PRICE})\b<200>"
                r"\b(?:after|upon|subject to|following|only with) (?:[\w']+ ){0,4}(?:notice|notification)\b",
                UNSPECIFIED,
                weight=1,
            ),
            Pattern(
                "changes only once told",
                together(
                    _PRICE_CHANGES,
                    r"\b(?:only|not|no|never)\b<60>\b(?:once|after|when|if|until|unless|before) (?:CUSTOMER|VENDOR) ha"
                    r"(?:s|ve) (?:been )?(?:\w+ )?(?:told|advised|informed|notified)\b(?! how| to\b| where)",
                    without="DURATION|BLANK",
                ),
                UNSPECIFIED,
                weight=1,
            ),
            Pattern(
                "changed, and told",
                rf"\bVENDOR <may>(?:<60>{_CHANGE}<60>\b{_PRICE}|<60>\b{_PRICE}<60>{_CHANGE})\b<100>\b(?:and|but) "
                rf"(?:VENDOR )?(?:will|shall|must) (?:\w+ )?(?:{_TOLD}|give|provide|send)<60>"
                f"(?:{_PRICE}|change|increase|adjustment|modification)",
                UNSPECIFIED,
                weight=1,
            ),
            Pattern(
                "told of the change that the sentence before allows",
                rf"(?:\bVENDOR (?:will|shall|must)\b<20>(?:{_TOLD}|give|provide|send)|"
                r"\bCUSTOMER (?:will|shall|must) be (?:\w+ )?(?:notified|informed|told|advised))<80>\b"
                r"(?:(?:any|such|these|those|the|of|this|price|fee)(?: \w+)? "
                r"(?:change|increase|adjustment|modification|revision)s?|"
                r"adjustments|"
                r"increases)\b",
                _told_of_the_change_before,
                weight=1,
            ),
            Pattern(
                "told of changes",
                r"(?:\bVENDOR (?:will|shall|must|agrees to|undertakes to) <40>"
                r"(?:notif\w+|inform|advise|give|provide|e-?mail|announce|send|tell|communicate)|"
                r"\bCUSTOMER (?:will|shall|must) be (?:\w+ )?(?:notified|informed|told|advised))<100>"
                rf"(?:{_CHANGE}\b<60>\b{_PRICE}|\b{_PRICE}\b<60>{_CHANGE})",
                weight=1,
            ),
            Pattern(
                "changes are told",
                rf"\b(?:{_CHANGE} (?:to|in|of) <40>{_PRICE}|{_PRICE} {_CHANGE})\b<120>(?:will|shall) be <20>"
                r"(?:notified|communicated|announced|sent|provided)",
                weight=1,
            ),
            # A right and no word of notice.
            Pattern(
                "right to change prices",
                rf"\bVENDOR (?:may|can|<may>)(?:, <80>,)? <40>\b{_CHANGE} <60>\b{_PRICE}\b",
                _bare_right,
            ),
            Pattern(
                "prices changed at pleasure",
                rf"(?<!CUSTOMER )\b(?:may|can) <20>\b{_ANY_CHANGE} (?:[\w']+ ){{0,3}}{_PRICE}\b<40>"
                r"(?:whenever|at any (?:time|moment)|as (?:it|VENDOR) (?:sees?|likes?|pleases?)|"
                r"at (?:its|VENDOR's) <20>discretion)",
                AT_ONCE,
            ),
            Pattern(
                "prices may change",
                rf"\b(?:VENDOR's |CUSTOMER's |the |all |list |current |subscription )*{_PRICE} "
                r"(?:(?:\w+ ){0,6}?|(?:(?!CUSTOMER|\bmay\b|\bcan\b)[^.;|]){0,80}?,? and )(?:may|can|are|is) "
                r"(?:be )?(?:subject to )?"
                r"(?:change\w*|modif\w+|increase\w*|adjust\w*|revis\w+|updated|varied|altered)\b",
                _bare_right,
            ),
        ),
        reject=(
            Pattern(
                "a recital or an example",
                r"^\W*(?:whereas|imagine|suppose|for example|historically)\b|\bused to\b|accustomed to",
            ),
            Pattern(
                "what the customer tells",
                r"CUSTOMER (?:shall|must|will|has to|is to|agrees to) "
                r"(?:give|notify|inform|advise|provide|tell|send|submit)\b(?!<250>VENDOR (?:shall|will|must|may))",
            ),
            Pattern(
                "the notice with which the customer leaves",
                r"^(?:(?!DURATION|BLANK)[^|])*CUSTOMER (?:may|can) (?:\w+ )?(?:terminate|cancel|end)"
                r"\b(?:(?!DURATION|BLANK|VENDOR (?:will|shall|must))[^|.;]){0,80}"
                r"\b(?:by|with|on|upon|giving|providing)\b<20>(?:DURATION|BLANK)'?s?'? (?:\w+ )?notice",
            ),
            Pattern(
                "what a reseller charges or tells",
                r"\bVENDOR (?:shall|must|will|agrees to) (?:notify|inform|give|tell) VENDOR\b(?!'s)|resale price",
            ),
            Pattern(
                "somebody tells the vendor",
                r"(?<!CUSTOMER )\b(?:must|shall|has to) (?:tell|notify|inform|give) VENDOR\b(?!'s)",
            ),
            Pattern(
                "a price that the vendor itself pays",
                rf"VENDOR (?:may|can|shall|will)\b<40>{_CHANGE}<80>\bnotice to VENDOR\b(?!'s)",
            ),
            Pattern(
                "the number of users, or the scope",
                r"\b(?:change|increase|reduction|decrease|modification)s? (?:in|of|to) (?:the )?"
                r"(?:number|volume|quantity|scope|usage|laws?)\b",
            ),
            Pattern(
                "prices that do not change",
                rf"\bVENDOR (?:shall not|will not|may not|cannot|won't|must not)\b<40>{_CHANGE}",
            ),
            Pattern(
                "other companies' prices",
                r"third[- ]part(?:y|ies)(?:'s?)? (?:VENDOR|\w+ )?<20>(?:may|can|will|are|is) <20>"
                r"(?:chang|increas|adjust)|"
                r"\b(?:their|third[- ]party) (?:own )?(?:fees|prices|pricing|rates)\b",
            ),
            Pattern(
                "by agreement",
                r"(?:by|upon|with) (?:the )?(?:mutual |written ){1,2}(?:agreement|consent)|mutually agree|"
                r"change order",
            ),
            Pattern(
                "taxes, third parties or lateness",
                r"\btax(?:es|ation)?\b<60>(?:chang|increas)|late (?:fee|charge|payment)|interest|pass[ -]through|"
                r"exchange rates?|interest rate|currency",
            ),
            Pattern(
                "rates of something else",
                r"(?:bit|data|sample|frame|transfer|refresh|error|hit|conversion|royalty|commission|tax|heart) "
                r"rates?|"
                r"rate limits?",
            ),
            Pattern(
                "the customer's own change",
                r"CUSTOMER(?:'s)? (?:may|shall|will|can|must) (?:\w+ ){0,2}(?:change|increase|upgrade|adjust)|"
                r"upgrade|downgrade|add(?:ing|itional) (?:users|seats|licenses)",
            ),
            Pattern("disputes and invoices", r"\bdispute|invoice (?:date|error)|chargeback"),
        ),
        review=_bare_right_yields,
    ),
)
