"""How it is said that somebody may end the contract freely: who, with what word, how, and no event that it hangs on.

A right is free where its words say so ("for convenience", "without cause"), or where it needs no more than
notice and no event stands before or after it in the sentence.
"""

import re

from contract_check.extractors.commercial import matters as m
from contract_check.extractors.framework import TRUE, Found
from contract_check.language.clauses import Clause
from contract_check.language.wording import any_of, compile_pattern
from contract_check.model.late_pattern import late_pattern

END = (
    r"(?:terminat(?:e|ing|ion)|cancel(?:ling|lation)?|end|discontinue|withdraw from|resign from|leave|quit|exit|"
    r"deregister from|dissolve|give up|bring(?=[^|.;]{0,40} to (?:an end|a close)))"
)
WHO = (
    f"(?:{m.BUYER}|BOTH(?: hereto)?|CUSTOMER|any party|a party|one party|the customer|"
    r"(?:any|either|each) (?:one )?of (?:BOTH|them|VENDOR|CUSTOMER)|"
    r"either (?:VENDOR|CUSTOMER|of us|side|[\w&.-]+(?: [\w&.-]+)?) or (?:VENDOR|CUSTOMER|[\w&.-]+)|"
    r"CUSTOMER (?:or|and) VENDOR|VENDOR (?:or|and) CUSTOMER|"
    r"(?:VENDOR|CUSTOMER) (?:and|or) [\w&.-]+(?: each)?|either (?:side|one|contracting party)|"
    r"both sides|whichever of (?:VENDOR|BOTH|them|the two))"
)
ALSO = r"(?:,? (?:however|likewise|also|equally|further|moreover|\w+ly))?,?"  # "either party, however, may"
MAY = (
    r"(?:<may>|elects? to|chooses? to|shall be free to|(?:is|are) free to|shall be at liberty to|can|"
    r"(?:retains?|reserves?) (?:the|a|its) right to|"
    r"(?:shall |will )?(?:each )?(?:have|has) (?:the |a |an )?(?:\w+ )?(?:right|option|power)"
    r"(?:,? (?:at|in) (?:any time|its (?:sole )?(?:discretion|option)),?)?(?: to|,))"
)
FREELY = (
    r"(?:for (?:its |their |his |CUSTOMER's |the )?(?:own )?(?:sole )?convenience|"
    r"with or without (?:cause|reason)|without (?:any |good |just )?"
    r"(?:cause|reason|giving (?:any )?(?:reasons?|grounds?)|stating (?:any |a )?reasons?|"
    r"specifying (?:any |a )?reasons?|assigning|fault)|"
    r"for (?:any|whatever|no) (?:reason|cause)|"
    r"for any(?: reason)? (?:or|and) (?:for )?no|"
    r"at will\b|"
    r"regardless of (?:the )?(?:cause|reason))"
)
# An event on which the right hangs.
_EVENT = any_of(
    # Something that happens: "if", "upon a material breach", "by reason of".
    r"\bif\b|\bin case\b|in the (?:event|case)|\boccur|\bhappening|\bwhere\b|\bshould\b|\bwhen\b",
    r"\bupon (?:a |any |the |such )?(?:material )?(?:breach|default|bankrupt|insolv|change)",
    r"as a result of|\bbecause\b|by reason of|due to|on account of",
    # A right that stands elsewhere.
    r"(?:pursuant to|in accordance with|under|as (?:provided|set forth) in) (?:section|clause|article|paragraph|this)",
    # Fault, failure, insolvency, agreement: "for cause", "following the change of control".
    r"\bfor \"?(?:cause\b|breach|default|material|good reason|failure|non-?payment)",
    r"breach(?:es|ed)?\b|\bdefault|\bobject|\bfail(?:s|ed|ure)?\b|following (?:the|any|an?|such)\b",
    r"change (?:of|in) control|force majeure|insolven|bankrupt",
    r"by (?:mutual )?(?:written )?agreement|mutual\b",
    # The end of a stretch that comes but once.
    r"at the (?:end|expir\w+) of"
    r"(?! (?:an?|any|each|every|the|its|CUSTOMER's) (?:(?:respective|current|then-current|following|next|paid|running) )?"
    r"(?:(?:calendar |billing )?(?:month|quarter|half-?year|week|year)|(?:monthly )?(?:billing|payment|invoicing) (?:cycle|period))\b)",
    r"if BOTH cannot|material adverse|\bnon-?\s?renewal|\bcannot\b|\bonly in\b",
    r"following (?:events|circumstances|conditions|reasons|cases)|as follows|for longer than",
    # What a body must first resolve.
    r"\bby (?:an? |the )?(?:\w+ )?vote of\b",
    # A right that must be used within days of something hangs on that thing.
    r"\bwithin (?:DURATION|BLANK) (?:of|after|from|following) "
    r"(?:(?:its |CUSTOMER's |the )?receipt of (?:this|that|such|the) (?:notice|notification)|receiving (?:this|that|such)|"
    r"(?:the|this|that|such|any) (?:change|notice|modification|increase|amendment|update|end of the (?:calendar )?month))",
)
_HARD = compile_pattern(_EVENT)
# What only waives a condition, or stands apart from the right.
_APART = late_pattern(
    r"\b(?:in (?:the )?case of an? (?:indefinite|monthly|open-ended|rolling)[^,]{0,100},|"
    r"even if|whether or not|notwithstanding [^,:]{0,200},|except as [^,]{0,120},|"
    r"if not (?:earlier |sooner )?terminated[^,]{0,60},|"
    r"without prejudice [^,]{0,160},|"
    r"(?:in addition to|subject to|other than|unless|without limiting|provided)[^,;]{0,200}[,;]|"
    r"(?:if|when|where|whenever) (?:it|this|that|to do so|doing so|termination) is in "
    r"(?:its|the [\w ]{2,20}'s|CUSTOMER's) (?:own |best )*interests?|"
    r",? ?\(?if any\)?(?=[,;)])|"
    r"\(?(?:if|where|when) (?:applicable|available)\)?|"
    r"regardless of whether|"
    r"at the end of the [^,.]{0,40} or at any time)"
)
_CUT_BEFORE = late_pattern(
    r"[;.]\s|(?<=[A-Za-z),;] )provided(?:,| that| however)|\bhowever\b|(?:;(?: or| and)?|:|\bor) \([a-z0-9]{1,4}\) "
)
# A second way out, or what follows from taking the first, is no condition of the first.
_CUT_AFTER = late_pattern(
    r"[;.]\s|\bprovided(?:,| that| however)|\bhowever\b|"
    r",? ?\b(?:or|and),? \(?[a-z0-9]{1,4}\) |[,;] \((?:ii|b|2)\) |"
    r",? or,? (?:if|when|where|in the event|in case)\b|"
    r",? but,? (?:if|when|where|once|upon) "
    r"(?:CUSTOMER (?:do|cancel|terminat)|cancell?(?:ed|ing|ation)|terminat|(?:it|this) is )"
)
# An item that opens with an event, not with a period of notice.
_ITEM_EVENT = late_pattern(
    r"^\W*(?:\w{1,4}[.)]\)?)?\s*"
    r"(?:if|in the|where|when|the other|should|following|by mutual|"
    r"(?:on|upon)(?! (?:\w+ ){0,4}(?:DURATION|BLANK|written|prior|notice)))\b"
)
PLAIN = r"<200>"
NOTICE = r"(?:by|upon|on|with|after|at|provid\w+|giving|subject to|having given|effective)"
_NAMED = rf"(?:{m.PAPER}|(?:preview|memorandum|mou|alliance|proof of concept|poc|program(?:me)?|scheme|profile|eula|tos)s?\b)"
PAPER = (
    rf"(?:(?:this|the|these|such|its|CUSTOMER's|any|an?|all|their) (?:[\w/'-]+ ){{0,3}}?{_NAMED}|"
    r"agreement\b|"
    r"(?:subscriptions|order forms|contracts|accounts|plans)\b)"
)

# "Is extended by a year unless terminated with three months' notice to the end of the term": that is non-renewal.
_KEEPS_IT_FROM_RENEWING = late_pattern(
    rf"{m.RENEW}[^.;|]{{0,80}}\b(?:unless|if not)\b[^.;|]{{0,140}}"
    r"\b(?:to|before|prior to|at|by|towards) the (?:end|expir\w+) of (?:the|its|each|any|that|such) "
    r"(?:[\w-]+ ){0,3}?(?:term|period|year)\b|"
    # "By notice at least 30 days before it would otherwise renew", also where no renewal was spoken of before.
    r"\b(?:DURATION|BLANK)'?(?:s?'? (?:(?:prior|advance|written|and) )*notice)?,? (?:before|prior to|ahead of|in advance of|preceding) "
    r"(?:the (?:date|day|time|moment) (?:of|on which|when|that|at which) )?(?:(?:[\w'-]+|CUSTOMER's) ){0,5}?"
    r"(?:(?:automatic |auto-?)?renew(?:s|al|als|ed)?\b|anniversary|extended|extension|"
    r"(?:end|expiry|expiration|close) of (?:(?:the|its|any|each|such|that|CUSTOMER's|relevant|applicable) )*"
    r"(?:(?!billing|payment|notice|trial)[\w-]+ ){0,2}?(?:term|subscription period|contract period|renewal period)\b|"
    r"(?:term|subscription|contract|agreement|plan|licen[sc]e) (?:would |will |is to |is due to |otherwise ){0,3}(?:ends?|expires?)\b)"
)


# "In the event of fire; strike; or any other cause beyond its control, …": one condition, however many marks divide it.
_LISTED_EVENTS = late_pattern(
    r"^\W*(?:\(?\w{1,4}[.)] )?(?:if|in the event|in case|should|where|when|upon|because|as a result)\b"
    r"(?!.*\b(?:shall|will|may|must|can|has the right|have the right|is entitled|are entitled)\b.*[;:])"
)


def _before(clause: Clause, match: re.Match[str]) -> str:
    """What the sentence says before the match; a lead-in only where the match begins in it."""
    first = clause.start if match.start() >= clause.start else 0
    before = clause.surface[max(first, match.start() - 900) : match.start()]
    return before if _LISTED_EVENTS.search(before) else _CUT_BEFORE.split(before)[-1]


def _in_an_item(clause: Clause, match: re.Match[str]) -> bool:
    """Whether the right stands in the lead-in and the item names the event on which it hangs."""
    return match.start() < clause.start and bool(_ITEM_EVENT.search(clause.own))


def unless_it_hangs_on_an_event(clause: Clause, match: re.Match[str]) -> Found:
    """Notice, or "at any time", makes a right free only where no event stands before or after it."""
    before = _before(clause, match)
    after = _CUT_AFTER.split(clause.surface[match.end() :])[0]
    if _in_an_item(clause, match) or _KEEPS_IT_FROM_RENEWING.search(clause.surface):
        return None
    said = _APART.sub(" ", f"{before} {match[0]} {after}")
    if _HARD.search(said) or (clause.surface.rstrip().endswith(":") and not clause.surface.rstrip().endswith("by:")):
        return None
    return TRUE


def unless_another_cause(clause: Clause, match: re.Match[str]) -> Found:
    """ "For convenience" and the like are free, unless the sentence sets an event first."""
    before = _before(clause, match)
    inside = _CUT_BEFORE.split(match[0])[-1]
    if (
        _in_an_item(clause, match)
        or _THE_VENDORS_ITEM.match(inside)
        or _HARD.search(_APART.sub(" ", inside))
        or _OPENING_EVENT.search(_APART.sub(" ", before))
    ):
        return None
    return TRUE


# "(a) by either party for breach; or (b) by Provider for any reason": the free item is the vendor's.
_THE_VENDORS_ITEM = late_pattern(r"\W*by (?:the )?VENDOR\b(?! (?:or|and)\b)")
_OPENING_EVENT = late_pattern(
    r"^\W*(?:if|in the event|in case|upon|on|should|following|after|where|when)\b.*,|"
    r"(?:^|\W)(?:upon|after|following) (?:any )?(?:expir\w+|terminat\w+)"
)


_WISH = late_pattern(
    r"\b(?:if|should|where|when|in case|in the event(?: that)?) CUSTOMER (?:\w+ ){0,5}?"
    r"(?:wish|want|would like|decide|choose|need)\w*"
)
_VENDORS_ACT = late_pattern(r"VENDOR (?:may|can|decides?|wish\w*|terminat|cancel|chang|modif)")


def unless_for_a_reason(clause: Clause, match: re.Match[str]) -> Found:
    """ "If you want to cancel, you can do so" names a wish and no event."""
    said = _WISH.sub(" ", f"{_before(clause, match)} {match[0]}")
    return None if _HARD.search(_APART.sub(" ", said)) or _VENDORS_ACT.search(match[0]) else TRUE


# Freely, in any words.
AS_IT_LIKES = (
    rf"(?:{FREELY}|without (?:saying|stating|explaining|telling \w+) why|"
    r"needs? not (?:say|state|give|explain)|"
    r"without (?:having to )?(?:any |need for )?"
    r"(?:grounds?|justif\w+|show\w* (?:default|cause)|explanation)|"
    r"no (?:reason|cause|grounds?)\b(?! of action)|for (?:its|their|CUSTOMER's) own reasons?|"
    r"(?:matter of |for )convenience|convenience (?:exit|termination)|no[- ]questions[- ]asked|"
    r"any day (?:they|CUSTOMER|it)\b|whenever|at any (?:time|moment)\b|absolute discretion|"
    r"simple declaration|unilateral\w*|at CUSTOMER's option)"
)
_THE_BUYER_ENDS = compile_pattern(
    rf"(?:{m.BUYER}|{WHO})(?:(?!VENDOR)[^|]){{0,60}}?\b"
    r"(?:may|can|could|entitled|free|right|option|elects?|at liberty|power|"
    rf"needs? (?:to )?(?:give|state|show|have) no)\b(?:(?!VENDOR)[^|]){{0,200}}?{m.ENDING}|"
    rf"\b(?:open to|possible for|free for|up to) (?:{m.BUYER}|{WHO}) to (?:\w+ )?{m.ENDING}|"
    rf"{m.ENDING} (?:at any \w+ )?(?:by|at) (?:the )?(?:{m.BUYER}|{WHO})|"
    f"{m.ENDING}<20>CUSTOMER's option|"
    f"(?:{m.BUYER}|{WHO}) (?:is|are) free to {m.ENDING}"
)
_WAIVED = late_pattern(
    r";? before then,[^.;]*|"
    r"\b(?:without having to [^,.;]{0,80}|in addition to any [^,]*,|without prejudice to [^,]*,|"
    r"(?:following|after) the (?:lock-in|initial|minimum|first|fixed|basic|committed) [^,]*,|"
    r"subject to payment[^,]*,|while CUSTOMER [^,]{0,40}plan\b)"
)
_NOT_FREE = late_pattern(
    r"(?<!\bneed )(?<!\bneeds )\b(?:not|no|never|nor|neither|NEITHER|cannot|excluded|only)"
    r"\b(?! (?:reason|cause|ground|questions|bound|later|less|fewer))"
)
_OTHER_OBJECT = late_pattern(
    r"consent|number of (?:licen[sc]es|users|seats)|\bcourse|\border\b|booking|feature|affected|"
    r"newsletter|\bboard\b(?= )|sub-?processor|free accounts|statement of work|\bproject\b|"
    r"\bfor breach|right of (?:access|use)|process(?:es|ing) of|meeting|auto-?renew|research"
)


def free_to_end(clause: Clause, _match: re.Match[str]) -> Found:
    """True where the sentence lets the customer, or either side, end the contract, and no event stands in it."""
    said = _WAIVED.sub(" ", clause.surface)
    if m.is_told_only(clause) or not _THE_BUYER_ENDS.search(said) or _OTHER_OBJECT.search(said):
        return None
    pieces = [said] if _LISTED_EVENTS.search(said) else re.split(r"[;.]\s", said)
    piece = next((piece for piece in pieces if _THE_BUYER_ENDS.search(piece)), "if")
    return None if _HARD.search(_APART.sub(" ", piece)) or _NOT_FREE.search(piece) else TRUE


def said_before(clause: Clause, match: re.Match[str]) -> Found:
    """ "Convenience exit. Upon notice, Customer may end its subscription": the short sentence before says how freely."""
    if len(clause.before) > 80 or not re.search(AS_IT_LIKES, clause.before):
        return None
    return unless_it_hangs_on_an_event(clause, match)
