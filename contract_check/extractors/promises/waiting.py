"""Promises that wait for what may never come: the end of a project of the vendor's, a certificate, a payment, an option that is bought.

Whether it has come is told by no paper, and so what such a sentence promises cannot be read; any other reading goes before it.

Accepted: "once the migration to the new platform is complete, Provider will", "Provider will begin to encrypt as soon as", "upon its
certification", "if Customer pays the surcharge", "against payment of the transfer fee", "for customers of the Archive Plan"; at the
vendor's pleasure: "unless, in its sole opinion, this is inconvenient".
Rejected: "once the Service has gone live", "upon acceptance", "if Customer has paid the fees", "after termination", "if Customer has
bought the Services", "when a new sub-processor is engaged".
"""

from __future__ import annotations

from contract_check.extractors.plans.holdings import Holdings
from contract_check.language.clauses import Clause
from contract_check.language.wording import STATEMENT_BEGINS
from contract_check.model.late_pattern import late_pattern

_WHEN = r"(?:once|as soon as|after|when|upon|following|from|subject to|on|on condition that|provided that)"
_OWN = r"(?:the |its |VENDOR's |this |our |(?:successful )?completion of (?:the |its |VENDOR's )?)"
# What the vendor has under way for itself; the customer's own project is the course of the contract.
_PROJECT = (
    rf"(?:{_OWN}{{0,2}}(?:(?:planned|pending|current|ongoing|announced|upcoming) )?"
    r"(?:(?:migration|move|switch|transition|relocation|upgrade|transfer) (?:of (?:the|its) (?:\w+ )?(?:service|platform|systems?|"
    r"infrastructure|database) )?"
    r"(?:to|into) (?:the|a|its|another) (?:new|other|next|future|\w+(?: \w+)? (?:platform|cloud|region|infrastructure|data ?cent(?:er|re)))\b|"
    r"(?:certification|accreditation|re-?certification|attestation|(?:ISO|SOC) \w+(?: \w+)? (?:certification|audit|report))\b|"
    r"(?:roll-?out|introduction|launch|release|deployment|availability|development|construction|acquisition|purchase|approval) of "
    r"(?:the|its|a|an|this) (?:new|next|planned|\w+ (?:feature|module|function\w*|tool|system|release|version|region))\b|"
    r"(?:new|next|planned|second) (?:[\w-]+ ){1,3}?(?:is|has been|are) (?:available|in place|ready|live|operational|introduced|finished|"
    r"released|built)))"
)
_UNFINISHED = late_pattern(
    r"\b(?:completion|opening|launch|delivery) of [^.;|,]{3,60}, which (?:is|are) (?:still |currently )?(?:under construction|being \w+|in "
    r"planning|planned)\b|"
    rf"{STATEMENT_BEGINS}(?:once|when|as soon as|after) (?:the|its|a) [^.;|,]{{3,60}}? (?:has|have) (?:been )?(?:opened|introduced|launched|rolled out|"
    rf"built|certified|"
    r"finished|entered operation)\b|"
    r"\b(?:once|when|as soon as|after) (?:the|its|a) (?:planned|second|next) [^.;|,]{3,60}? (?:has|have|is|are) (?:been )?\w+"
)
_FOR_AN_EVENT = late_pattern(rf"(?:{STATEMENT_BEGINS}|, |\b(?:only|not before) |[a-z] ){_WHEN} {_PROJECT}")
_BEGINS = late_pattern(
    rf"{STATEMENT_BEGINS}(?:if|should) VENDOR (?:should )?(?:decides?|chooses?|elects?|resolves?) to (?:introduce|offer|launch|provide|grant|establish|"
    rf"set up)\b|"
    r"\bVENDOR (?:shall|will) (?:introduce|launch|establish|set up|roll out|implement)\b[^.;|]{3,100} (?:once|as soon as|when|after) (?:it|"
    r"VENDOR|the)\b|"
    r"\bVENDOR (?:shall|will) (?:then )?(?:begin|start) (?:to [a-z]+|(?:with )?(?:the )?[a-z]+ing|offering)\b"
    r"(?=[^.;|]*\b(?:once|as soon as|when|after)\b)|"
    rf"{STATEMENT_BEGINS}(?:once|as soon as|when|after)\b[^.;|]{{3,120}}, (?:then )?VENDOR (?:shall|will) (?:then )?(?:begin|start) (?:to [a-z]+|"
    rf"(?:with )?(?:the )?[a-z]+ing)\b"
)
_BESIDES = (
    r"(?:(?:[\w-]+ ){0,4}?(?:surcharge|add-?on|option|pack(?:age)?|module|upgrade|premium|(?:extra|additional|transfer|set-?up|exit|service|"
    r"separate|special|"
    r"supplementary|optional) (?:fee|charge|price)s?|"
    r"(?!(?:subscription|licen[cs]e|annual|monthly|yearly|services?|contract|agreed|applicable|outstanding|first|due|recurring|full|all|"
    r"current|any|its|the|such|"
    r"relevant|respective|overdue|unpaid)\b)[a-z-]+ (?:fee|charge))\b)"
)
_PAYS = (
    r"(?:pays?|has paid|buys?|has bought|purchases?|has purchased|orders?|has ordered|books?|has booked|subscribes? to|has subscribed to|"
    r"has licen[cs]ed|takes out|opts? for|has opted for|has chosen|has selected|has taken out|has added)"
)
_FOR_A_PRICE = late_pattern(
    r"\b(?:upon|after|with|on) CUSTOMER's (?:upgrade|subscription|switch|change) to\b|"
    r"\b(?:is|are) (?:only )?(?:available|offered) (?:\w+ly )?(?:as|through|with|by) (?:an? )?(?:(?:paid|optional|separate|chargeable) )*"
    r"(?:add-?on|option|upgrade|extra|supplement|module|(?:separate )?purchase)\b|"
    r"\b(?:can|may|could) (?:also )?be (?:ordered|booked|purchased|bought|added) (?:as|at|for|through|from|separately|in addition)\b|"
    rf"(?:{STATEMENT_BEGINS}|, |\b(?:only|but) )(?:only )?(?:if|where|when|once|provided that|on condition that|as long as) CUSTOMER (?:\w+ly )?{_PAYS} "
    rf"(?:for )?(?:the |an? |its )?{_BESIDES}|"
    rf"\b(?:against|upon|on|subject to|after|in return for|for) (?:the )?(?:prior )?(?:payment|purchase|receipt|an order|booking|the order) of "
    rf"(?:the |an? |its )?{_BESIDES}|"
    rf"\b(?:against|for|at) an? (?:\w+ )?(?:surcharge|(?:extra|additional|separate|supplementary) (?:fee|charge|price|cost))\b"
)
# By its name, which is printed with capitals: "for customers on the Zero Retention programme", "included in the Business Edition".
_NAME = r"(?:[A-Z][\w&+’'-]* ){1,4}"
_OFFER = r"(?i:plan|tier|edition|package|programme|program|cloud|option|add-on|addon|module|pack|support|care|shield|vault|bundle|suite|subscription)\b"
_IF_IT_BUYS = late_pattern(
    rf"\b(?i:if|where|when|once|provided that) (?:the )?(?:Customer|Client|you|Subscriber|Licensee) (?i:purchases?|buys?|orders?|books?|"
    rf"subscribes? to|upgrades? to|opts? for) (?:the |our |its |an? )?(?!Service|Software|Platform|Subscription|Product|Paid){_NAME}{_OFFER}"
)
# Plans that a customer may well have, of whose figures the least favourable governs.
_USUAL = late_pattern(
    r"\b(?:Free|Trial|Basic|Standard|Starter|Business|Pro|Professional|Team|Essentials?|Core|Lite|Small)\b"
)
_HAS = r"(?:has |have )?(?:ordered|booked|bought|purchased|subscribed to|subscribing to|taken out|chosen|added|opted for|licensed)"
_IF_ORDERED = late_pattern(
    r"\b(?:if|where|when) CUSTOMER (?:wishes|wants|would like|desires)\b[^.;|]{3,120}, (?:it|CUSTOMER) (?:may|can|must|shall|has to|needs to) "
    r"(?:subscribe|order|book|purchase|buy|pay|take out|upgrade)\b|"
    r"\b(?:if|where|when|only if|provided that) CUSTOMER has (?:\w+ly )?(?:ordered|booked|purchased|commissioned|paid for)(?: and paid for)? "
    r"(?:them|it|this|these|those|such)\b"
)
_FOR_HOLDERS = late_pattern(
    rf"\b(?:(?:for|to|only) )?(?i:customers|clients|subscribers|users|organi[sz]ations) (?:of|on|with|under|in) (?:the |our |its "
    rf")?{_NAME}{_OFFER}(?! and (?:above|higher|up))|"
    rf"\b(?i:customers|clients|subscribers|users|organi[sz]ations) (?:who|that|which) {_HAS} (?:the |our |its |an? )?(?!Service|Software|"
    rf"Platform|Subscription|Product)[A-Z]\w*|"
    rf"\b(?i:if|where|when|once|provided that|subject to) (?:the )?(?:Customer|Client|you|Subscriber|Licensee)(?:’s|'s)? {_HAS} (?:the |our |"
    rf"its )?{_NAME}?[A-Z]\w*|"
    rf"\b(?:is|are) (?:\w+ )?(?:included|available|provided|offered|contained) (?:only )?(?:in|with|on|under) (?:the |our |its )?{_NAME}{_OFFER}|"
    rf"\bonly (?:in|with|on|under|for) (?:the |our |its )?{_NAME}{_OFFER}"
)
_FINE_CUSTOMERS = late_pattern(
    r"(?:\A\W*(?:[\d.]+ )?|\b(?:its|our|the|for|to|all) )(?:Platinum|Gold|Premium|Premier|Enterprise|Priority|VIP|Diamond|Signature|"
    r"Elite)(?:-tier|-level)? "
    r"(?:customers|clients|subscribers|users)\b"
)
# An exception that eats the rule: "unless, in its sole opinion, this is inconvenient", "if Provider, in its discretion, agrees".
_EATEN = late_pattern(
    r"\b(?:unless|save where|except where|except if|if|provided that|so long as|as long as|to the extent(?: that)?),? [^.;|]{0,40}?"
    r"\b(?:in (?:its|VENDOR's) (?:sole |own |absolute |free )*(?:opinion|discretion|judge?ment|view)|sees? fit|"
    r"VENDOR (?:so )?(?:wishes|chooses|pleases|elects)(?! to\b)|inconvenient|(?:does|do) not suit)\b"
    r"(?![^.;|]*\b(?:breach|illegal|unlawful|security|threat|harm|risk|abus\w+|violat\w+)\b)|"
    r"\b(?:if|where) VENDOR,? [^.;|]{0,40}?\bagrees (?:to (?:it|this|that|do so)|in (?:its|each|the))\b"
)
# What the customer owes anyhow, or the vendor may charge for the help that it owes.
_IS_OWED_ANYHOW = late_pattern(
    r"\b(?:without|no|free of|instead of|not) [^.;|]{0,30}(?:surcharge|fee|charge)|\bwhether or not\b|\bunless\b"
)


def waits(clause: Clause) -> bool:
    """Whether a sentence promises only for when something has come or been bought of which the paper does not tell."""
    return any(form.search(clause.own) for form in (_UNFINISHED, _FOR_AN_EVENT, _BEGINS))


def is_at_will(clause: Clause) -> bool:
    """Whether a sentence has an exception or a condition by which the vendor keeps or breaks the promise as it pleases."""
    return _EATEN.search(clause.own) is not None


def is_for_holders(clause: Clause, holdings: Holdings) -> bool:
    """Whether a sentence promises only to those who have bought something that it names, which this customer need not have."""
    named = _FOR_HOLDERS.search(clause.text) or _IF_IT_BUYS.search(clause.text) or _FINE_CUSTOMERS.search(clause.text)
    if named is None:
        return False
    usual = _USUAL.search(named[0]) is not None
    return not holdings.includes(named[0].lower()) and (bool(holdings.plans) or not usual)


def is_for_a_price(clause: Clause) -> bool:
    """Whether a sentence promises only to a customer that pays for it besides."""
    if _IF_ORDERED.search(clause.own):
        return True
    return _FOR_A_PRICE.search(clause.own) is not None and _IS_OWED_ANYHOW.search(clause.own) is None
