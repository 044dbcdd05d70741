"""What the clauses on a contract's life speak of: the words for going on, ending, telling, curing, paying back.

Word classes and nothing else, broad on purpose: they are put together by the patterns of the terms, that each
say what must stand beside them and what rules them out. Matched on surfaces (see `language.clauses`).
"""

from __future__ import annotations

import re
from decimal import Decimal

from contract_check.extractors.pattern import duration_of
from contract_check.extractors.term_reading import Found
from contract_check.language.clauses import Clause
from contract_check.language.quantities import QuantityKind
from contract_check.model.late_pattern import late_pattern
from contract_check.model.values import Duration, Unit

D = r"(?P<d>DURATION|BLANK)'?s?'?"
AT_ONCE = Duration(Decimal(0), Unit.DAYS)  # the notice of what needs none
NO_DUTY_TO_NOTIFY = "no duty to notify stands beside the right"  # why a bare right is read as one without notice

# Who may act: the customer under every name, either side, and buyers that only public or club papers know.
BUYER = (
    r"(?:CUSTOMER|"
    r"the (?:authority|council|board(?! of)|(?:school )?district|state(?! of)|province(?! of)|college|commission|"
    r"government|school|university|ministry|department|agency|(?:registered )?users?|"
    r"members?|institution|hospital|city|county)\b|(?:registered )?users\b|members\b|"
    r"account holders?\b|registrants?\b|subscribers\b)"
)
# What runs, renews and ends: the contract under each of its names, and what is bought by it.
CONTRACT = (
    r"(?:(?:agreement|contract|deed|subscription|membership|licen[sc]e|entitlement|engagement|"
    r"registration|appointment|arrangement|enrol?lment|plan|package|pack|tier|order(?: form)?|call-off|"
    r"term|pilot|trial|evaluation)s?|(?:contractual )?relationship|"
    r"maintenance(?! (?:window|work|outage|schedule))|support (?:services?|contract|plan)|coverage|"
    r"hosting|workspace|participation|cooperation|commitment|msa|mou|memorandum(?: of understanding)?|statement of work)\b"
    r"(?! (?:keys?|fees?|prices?|charges?|managers?|numbers?|servers?|files?|settings?|pages?|"
    r"certificates?)\b)"
)
# The same, with what it gives a right to and what ends with it.
PAPER = rf"(?:{CONTRACT}|(?:dpa|addendum|accounts?|services?|statement of)\b)"

# A contract goes on.
RENEW = (
    r"(?:(?:auto-?|self-)?renew(?:s|ed|al|als|ing|able)?|extend(?:s|ed|ing)?|extensions?|prolong\w*|"
    r"roll(?:s|ed)?(?: CUSTOMER)?[ -](?:over|on|forward))\b"
)
GO_ON = (
    f"(?:{RENEW}|"
    r"(?:runs?|go|goes|carr(?:y|ies)|keeps?|lives?) (?:on|going|running)\b|"
    r"continu(?:e|es|ed)\b|evergreen|recurring|"
    r"followed by (?:another|a further|a new)|"
    r"(?:another|a (?:further|new|fresh)) (?:[\w-]+ )?(?:term|year|period|month)s? "
    r"(?:follows?|begins?|starts?|commences?))"
)
SILENTLY = (
    r"(?:automatic(?:ally)?\b(?! (?:ends?|terminat\w+|expir\w+|laps\w+|ceases?|cancel\w*)\b)|"
    r"\bauto-?(?=\W?renew)|\btacit(?:ly)?\b|\bsilent(?:ly)?\b|"
    r"of (?:its|their) own (?:accord|motion)|"
    r"\bby itself|"
    r"(?:renews?|extends?|prolongs?) (?:itself|themselves)|"
    r"without (?:CUSTOMER|BOTH) \w+ing|"
    r"without (?:any |further )*(?:action|act|formality|declaration|signature)|"
    r"(?:deemed|taken|considered|treated as)(?: to)? (?:be |have been )?(?:renew|extend|prolong)|"
    r"\bevergreen)"
)
AGAIN = (
    r"(?:success\w+|consecutive|additional|further|\blike (?:periods?|terms?)|"
    r"(?:same|equal) (?:period|term|length|tenure|duration)|rolling|another|"
    r"each (?:year|month|term|time)|every (?:year|month)|year (?:by|after) year|"
    r"month (?:on|by|after) month|year (?:on|to) year|(?:by|for|of) DURATION|"
    r"(?:by|for) the (?:\w+ ){0,3}(?:term|period)\b|DURATION (?:each|at a time|period|term)|next|"
    r"annually|yearly|monthly|one-year|fresh)"
)
# Who cancels keeps what is paid for, and need give no reason.
CANCELLING_ENDS_THE_PERIOD = (
    r"\bcancell?ations?\b (?:will |shall )?(?:takes?|becomes?|be|is|are) (?:effect|effective) (?:at|from|on|upon) "
    r"the end of (?:CUSTOMER's |the )?(?:(?:current|then-current|paid|billing|subscription) )*"
    r"(?:term|period|cycle|month|year)\b"
)
ANY_TIME = r"(?:(?:at )?any ?(?:time|point|moment|stage)\b|whenever\b|any day\b)"
# What runs from one month to the next.
MONTHLY = (
    r"(?:(?:month|DURATION)[ -](?:to|by|after)[ -](?:month|DURATION)\b|(?:from )?one month to the next|"
    r"by the month\b|on a monthly basis|monthly (?:term|subscription))"
)
BY_AGREEMENT = (
    r"(?:mutual|agreed (?:upon )?in writing|written (?:agreement|consent|amendment|instrument)|"
    r"instrument in writing|signed|by agreement|parties agree|"
    r"(?:new|separate|further) (?:order|agreement|contract|statement)|agreed upon)"
)

# "Such notice shall expire at the end of the Subscription Term": it ends nothing sooner.
EXPIRES_WITH_THE_TERM = (
    r"\bnotices? (?:(?:shall|will|must|may|to|can) )?(?:only )?expir(?:e|es|ing) (?:only )?(?:at|on|upon|with|no earlier than) "
    r"(?:the )?(?:end|expiry|expiration|last day|anniversary) of (?:(?:the|its|any|each|such|CUSTOMER's|an?) )?"
    r"(?:[\w-]+ ){0,3}?(?:term|period|subscription|year of the contract|contract year)\b"
)
# Somebody ends it, or says so.
ENDING = (
    r"(?:terminat\w+|cancel\w*|cessation|resolution of (?:the |this )?(?:contract|agreement)|"
    r"rescind\w*|rescission|resil\w+|denunciation|denounc\w+|resign\w*|de-?regist\w*|unregister\w*|"
    r"unsubscrib\w*|withdraw\w*|dissol\w+|discontinu\w+|(?:gives?|given|giving) up\b|"
    r"(?:brings?|brought|bringing|comes?|came) (?:[\w/]+ ){0,4}?to (?:an end|a close)|"
    r"puts? an end to|\bend(?:s|ed|ing)?\b(?! (?:of|date|user))|\bexit(?:s|ed)?\b|\bquit\b|"
    r"\bleav(?:e|es|ing)\b|walk away|"
    r"clos(?:e|es|ing) (?:CUSTOMER's|the|an?|its) (?:\w+ )?"
    r"(?:account|subscription|plan|membership|workspace)|"
    r"(?:account|subscription|plan|membership|workspace)s? (?:is|are) closed|"
    r"\bdrop(?:s|ping)? (?:CUSTOMER's|the|an?|its) (?:\w+ )?"
    r"(?:account|subscription|plan|membership)|\bdetermine(?:d)? (?:this|the)\b|"
    r"part(?:s|ing)? (?:ways|company))"
)
NOT_ON = (
    r"(?:non-?\s?(?:renew|extension|continu)\w*|"
    r"opt(?:s|ed|ing)?[ -]?out|\bthat it (?:should|shall|is to|must) (?:stop|end|cease)\b|"
    r"not(?: to)? (?:be )?(?:renew|extend|prolong|continu|carr|take up)\w*|"
    r"(?:not|no longer) (?:wish|want|intend|desir)\w*|desire<20>terminat\w*|"
    r"(?:renew\w*|extension|prolongation)\b[^.;|]{0,30}(?<!\bnot) (?:be|is|are) "
    r"(?:prevented|avoided|averted|stopped|opposed|refused|declined)|"
    r"(?:declin|oppos|prevent|avoid|refus|reject|stop|object to|cancel|turn off|turned off|"
    r"switch off|switched off|toggle|denunciation of|denounc)\w*(?:\s\w+){0,3}? "
    r"(?:renew|extension|prolong|charge|bill(?:ed|ing)?\b)\w*|no wish to (?:continue|renew|go on)|"
    r"\bwants? out\b(?! of (?!the (?:contract|agreement)))|lets? (?:the |this |its )?\w+ lapse|"
    r"exclusion of renewal|avert\w*|call(?:s|ed)? off the (?:next |coming )?(?:extension|renewal)|"
    r"(?:written )?objection|given up|resign\w*)"
)
BEFORE = r"(?:prior(?: to)?\b|before\b|in advance|preced\w+|ahead of|previous to|at the latest)"

# Somebody tells, asks or warns.
TOLD = (
    r"(?:notice|notif(?:y|ies|ied|ication|ying)|inform(?:s|ed|ing)?|advis(?:e|es|ed|ing)|"
    r"warn(?:s|ing|ed)?|e-?mail(?:s|ed)?|remind(?:er|ers|s|ed)?|demand|dunning|formal notice|"
    r"announc\w+|threat\w+|letter|summons|heads?-up|call(?:ed)? upon|writ(?:es|ten|ing) to|past-due)"
)

# Somebody does not do what it owes.
BREACH = (
    r"(?:breach\w*|default\w*|violat\w+|infring\w+|non-?(?:performance|compliance|fulfil\w+|payment)|"
    r"fail(?:s|ed|ure|ures|ing)?\b|(?:seriously )?br(?:eak|oke|oken|eaks)\b|"
    r"not (?:perform|compl|fulfil|honou?r)\w*|br(?:eak|oke|oken|eaks) (?:it|this)|"
    r"let(?:s)? CUSTOMER down|misconduct)"
)
CURE = (
    r"(?:\bcur(?:e|es|ed|ing)\b|remed(?:y|ies|ied|ying)|unremedied|uncured|rectif\w+|remediat\w+|"
    r"\bcorrect(?:s|ed|ing)?\b|"
    r"set(?:s|ting)? (?:(?:it|the other|CUSTOMER|VENDOR|BOTH) )?an? (?:\w+ )?(?:deadline|time limit)\b|without result\b|"
    r"ma[dk](?:e|ing) (?:(?:it|this|that|them|matters|things|the \w+) )?good|"
    r"\brepair(?:s|ed|ing)?\b|(?:put|set)(?:s|ting)?(?: \w+){0,3}? right|fruitless|"
    r"\bfix(?:es|ed|ing)?\b|sort(?:s|ed|ing)? (?:it|this|that|things|matters)? ?out|resolv\w+|"
    r"(?:back )?into (?:line|compliance)|grace period|persist\w*|in vain|to no avail|still there|"
    r"\bcease[sd]?\b|\bcontinues? (?:for|unremedied|despite)\b)"
)

# What was paid comes back.
BACK = (
    r"(?:refund(?:s|ed|ing)?\b|reimburs\w+|reclaim\w*|claims? back\b|repa(?:y|ys|id|yment)\b|"
    r"credit(?:ed|s)? (?:back|in cash)|"
    r"(?:get|gets|give|gives|given|pay|pays|paid|comes?|money|hand|hands)(?: [\w']+){0,6}? back\b|"
    r"restitut\w+|"
    r"owes? CUSTOMER (?:the |any |all )?(?:unused|pre-?paid|unearned)|"
    r"paid out to CUSTOMER|"
    r"\b(?:sums?|amounts?|fees|charges|payments|money)\b[^.;|]{0,60}\b(?:is|are|be) returned"
    r"\b(?! to VENDOR)|"
    r"return(?:s|ed)?\b(?= (?:to CUSTOMER )?(?:any |all |the |that |such )?(?:\w+ )?"
    r"(?:pre-?paid|unused|unearned|fees?|portion|part|balance|payments?|"
    r"proportion|share|amount)))"
)

_ANYTHING = late_pattern(
    r"\b(?:e\.g\.|for (?:example|instance)|by way of example|whereas|recital|now,? therefore(?!.* as follows: ))"
)


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
            return duration_of(quantity)
    return None
