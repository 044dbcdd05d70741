"""What the clauses on a contract's life speak of: the words for going on, ending, telling, curing, paying back.

Word classes and nothing else, broad on purpose: they are put together by the patterns of the terms, that each
say what must stand beside them and what rules them out. Matched on surfaces (see `language.clauses`).
"""

from __future__ import annotations

import re
from decimal import Decimal

from contract_check.extractors.term_reading import Found, Unreadable
from contract_check.language.clauses import Clause
from contract_check.language.quantities import QuantityKind
from contract_check.model.values import Duration, Unit

D = r"(?P<d>DURATION|BLANK)'?s?'?"
AT_ONCE = Duration(Decimal(0), Unit.DAYS)  # the notice of what needs none

# Who may act: the customer under every name, either side, and buyers that only public or club papers know.
BUYER = (
    r"(?:CUSTOMER|the (?:authority|council|school|university|ministry|department|agency"
    r"|(?:registered )?users?|members?|institution|hospital|city|county)\b|(?:registered )?users\b|members\b|account holders?\b|registrants?\b|subscribers\b)"
)
EITHER = (
    r"(?:BOTH|(?:either|each|any|one) (?:one )?of (?:BOTH|them|VENDOR|the two)|either (?:side|VENDOR|CUSTOMER)|each side"
    r"|(?:a|any|one|each|either) (?:contracting )?party|a party|both sides)"
)
# What runs, renews and ends: the contract under each of its names, and what is bought by it.
CONTRACT = (
    r"(?:(?:agreement|contract|deed|subscription|membership|licen[sc]e|entitlement|engagement|registration|appointment|arrangement|enrol?lment"
    r"|plan|package|pack|tier|order(?: form)?|term|pilot|trial|evaluation)s?|(?:contractual )?relationship|maintenance(?! (?:window|work|outage|schedule))|support (?:services?|contract|plan)"
    r"|coverage|hosting|workspace|participation|cooperation|commitment|msa|statement of work)\b(?! (?:keys?|fees?|prices?|charges?|managers?|numbers?|servers?|files?|settings?|pages?|certificates?)\b)"
)
# The same, with what it gives a right to and what ends with it.
PAPER = rf"(?:{CONTRACT}|(?:dpa|addendum|accounts?|services?|statement of)\b)"

# A contract goes on.
RENEW = r"(?:(?:auto-?|self-)?renew(?:s|ed|al|als|ing|able)?|extend(?:s|ed|ing)?|extensions?|prolong\w*|roll(?:s|ed)?[ -](?:over|on|forward))\b"
GO_ON = rf"(?:{RENEW}|(?:runs?|go|goes|carr(?:y|ies)|keeps?|lives?) (?:on|going|running)\b|continu(?:e|es|ed)\b|evergreen|recurring|followed by (?:another|a further|a new)|(?:another|a (?:further|new|fresh)) (?:[\w-]+ )?(?:term|year|period|month)s? (?:follows?|begins?|starts?|commences?))"
SILENTLY = (
    r"(?:automatic(?:ally)?\b(?! (?:ends?|terminat\w+|expir\w+|laps\w+|ceases?|cancel\w*)\b)|\bauto-?(?=\W?renew)|\btacit(?:ly)?\b|\bsilent(?:ly)?\b|of (?:its|their) own (?:accord|motion)|\bby itself|(?:renews?|extends?|prolongs?) (?:itself|themselves)"
    r"|without (?:CUSTOMER|BOTH) \w+ing|without (?:any |further )*(?:action|act|formality|declaration|signature)|(?:deemed|taken|considered|treated as)(?: to)? (?:be |have been )?(?:renew|extend|prolong)|\bevergreen)"
)
AGAIN = (
    r"(?:success\w+|consecutive|additional|further|\blike (?:periods?|terms?)|(?:same|equal) (?:period|term|length|tenure|duration)|rolling|another|each (?:year|month|term|time)"
    r"|every (?:year|month)|year (?:by|after) year|month (?:on|by|after) month|year (?:on|to) year|(?:by|for|of) DURATION|(?:by|for) the (?:\w+ ){0,3}(?:term|period)\b|DURATION (?:each|at a time|period|term)|next|annually|yearly|monthly|one-year|fresh)"
)
# Who cancels keeps what is paid for, and need give no reason.
CANCELLING_ENDS_THE_PERIOD = r"\bcancell?ations?\b (?:will |shall )?(?:takes?|becomes?|be|is|are) (?:effect|effective) (?:at|from|on|upon) the end of (?:CUSTOMER's |the )?(?:(?:current|then-current|paid|billing|subscription) )*(?:term|period|cycle|month|year)\b"
ANY_TIME = r"(?:(?:at )?any ?(?:time|point|moment|stage)\b|whenever\b|any day\b)"
# What two sides must agree on, or one must ask for.
# What runs from one month to the next.
MONTHLY = r"(?:(?:month|DURATION)[ -](?:to|by|after)[ -](?:month|DURATION)\b|(?:from )?one month to the next|by the month\b|on a monthly basis|monthly (?:term|subscription))"
BY_AGREEMENT = (
    r"(?:mutual|agreed (?:upon )?in writing|written (?:agreement|consent|amendment|instrument)|instrument in writing|signed|by agreement|parties agree"
    r"|(?:new|separate|further) (?:order|agreement|contract|statement)|agreed upon)"
)

# Somebody ends it, or says so.
ENDING = (
    r"(?:terminat\w+|cancel\w*|cessation|resolution of (?:the |this )?(?:contract|agreement)|rescind\w*|rescission|resil\w+|denunciation|denounc\w+|resign\w*|de-?regist\w*|unregister\w*|unsubscrib\w*|withdraw\w*|dissol\w+|discontinu\w+"
    r"|(?:gives?|given|giving) up\b|(?:brings?|brought|bringing|comes?|came) (?:[\w/]+ ){0,4}?to (?:an end|a close)|puts? an end to|\bend(?:s|ed|ing)?\b(?! (?:of|date|user))|\bexit(?:s|ed)?\b|\bquit\b|\bleav(?:e|es|ing)\b|walk away"
    r"|clos(?:e|es|ing) (?:CUSTOMER's|the|an?|its) (?:\w+ )?(?:account|subscription|plan|membership|workspace)|(?:account|subscription|plan|membership|workspace)s? (?:is|are) closed|\bdrop(?:s|ping)? (?:CUSTOMER's|the|an?|its) (?:\w+ )?(?:account|subscription|plan|membership)|\bdetermine(?:d)? (?:this|the)\b|part(?:s|ing)? (?:ways|company))"
)
NOT_ON = (
    r"(?:non-?\s?(?:renew|extension|continu)\w*|opt(?:s|ed|ing)?[ -]?out|opt-?out|not(?: to)? (?:be )?(?:renew|extend|prolong|continu|carr|take up)\w*"
    r"|(?:not|no longer) (?:wish|want|intend|desir)\w*|desire<20>terminat\w*|(?:renew\w*|extension|prolongation)\b[^.;|]{0,30}(?<!\bnot) (?:be|is|are) (?:prevented|avoided|averted|stopped|opposed|refused|declined)|(?:declin|oppos|prevent|avoid|refus|reject|stop|object to|cancel|turn off|turned off|switch off|switched off|toggle|denunciation of|denounc)\w*(?:\s\w+){0,3}? (?:renew|extension|prolong|charge)\w*"
    r"|no wish to (?:continue|renew|go on)|\bwants? out\b(?! of (?!the (?:contract|agreement)))|lets? (?:the |this |its )?\w+ lapse|exclusion of renewal|avert\w*|call(?:s|ed)? off the (?:next |coming )?(?:extension|renewal)"
    r"|(?:written )?objection|given up|resign\w*)"
)
BEFORE = r"(?:prior(?: to)?\b|before\b|in advance|preced\w+|ahead of|previous to|at the latest)"

# Somebody tells, asks or warns.
TOLD = (
    r"(?:notice|notif(?:y|ies|ied|ication|ying)|inform(?:s|ed|ing)?|advis(?:e|es|ed|ing)|warn(?:s|ing|ed)?|e-?mail(?:s|ed)?|remind(?:er|ers|s|ed)?"
    r"|demand|dunning|formal notice|announc\w+|threat\w+|letter|summons|heads?-up|call(?:ed)? upon|writ(?:es|ten|ing) to|past-due)"
)

# Somebody does not do what it owes.
BREACH = (
    r"(?:breach\w*|default\w*|violat\w+|infring\w+|non-?(?:performance|compliance|fulfil\w+|payment)|fail(?:s|ed|ure|ures|ing)?\b|(?:seriously )?br(?:eak|oke|oken|eaks)\b"
    r"|not (?:perform|compl|fulfil|honou?r)\w*|br(?:eak|oke|oken|eaks) (?:it|this)|let(?:s)? CUSTOMER down|misconduct)"
)
CURE = (
    r"(?:\bcur(?:e|es|ed|ing)\b|remed(?:y|ies|ied|ying)|unremedied|uncured|rectif\w+|remediat\w+|\bcorrect(?:s|ed|ing)?\b|ma[dk](?:e|ing) (?:(?:it|this|that|them|matters|things|the \w+) )?good|\brepair(?:s|ed|ing)?\b|(?:put|set)(?:s|ting)?(?: \w+){0,3}? right|fruitless"
    r"|\bfix(?:es|ed|ing)?\b|sort(?:s|ed|ing)? (?:it|this|that|things|matters)? ?out|resolv\w+|(?:back )?into (?:line|compliance)|grace period|persist\w*|in vain|to no avail|still there|\bcease[sd]?\b|\bcontinues? (?:for|unremedied|despite)\b)"
)

# What was paid comes back.
BACK = (
    r"(?:refund(?:s|ed|ing)?\b|reimburs\w+|reclaim\w*|claims? back\b|repa(?:y|ys|id|yment)\b|credit(?:ed|s)? (?:back|in cash)|(?:get|gets|give|gives|given|pay|pays|paid|comes?|money|hand|hands)(?: [\w']+){0,6}? back\b"
    r"|restitut\w+|owes? CUSTOMER (?:the |any |all )?(?:unused|pre-?paid|unearned)|paid out to CUSTOMER"
    r"|\b(?:sums?|amounts?|fees|charges|payments|money)\b[^.;|]{0,60}\b(?:is|are|be) returned\b(?! to VENDOR)|return(?:s|ed)?\b(?= (?:to CUSTOMER )?(?:any |all |the |that |such )?(?:\w+ )?(?:pre-?paid|unused|unearned|fees?|portion|part|balance|payments?|proportion|share|amount)))"
)

_ANYTHING = re.compile(r"\b(?:e\.g\.|for (?:example|instance)|by way of example|whereas|recital|now,? therefore)")


def is_told_only(clause: Clause) -> bool:
    """Whether the sentence gives an example or tells what was: it binds nobody."""
    return _ANYTHING.search(clause.surface) is not None


def passage(clause: Clause) -> str:
    """The clause with its heading and its two neighbours: where the matters of a thought may be spread."""
    return f"{clause.heading} {clause.before} {clause.surface} {clause.after}"


def tied_figure(clause: Clause, before: re.Pattern[str], after: re.Pattern[str]) -> Found:
    """The first duration that the words right before or right after it tie to the act; None if none is.

    `before` is searched in the words that lead up to the figure (end it with `$`), `after` is matched behind it.
    """
    for at in sorted(clause.quantities):
        quantity = clause.quantities[at]
        if at < clause.start or quantity.kind not in (QuantityKind.DURATION, QuantityKind.BLANK):
            continue
        rest = clause.surface[at + len(quantity.kind.value) : at + 140]
        if before.search(clause.surface[max(0, at - 100) : at]) or after.match(rest):
            value = quantity.value
            return Unreadable(quantity.problem) if value is None else value if isinstance(value, Duration) else None
    return None
