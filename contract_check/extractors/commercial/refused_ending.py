"""What says that the customer cannot end the contract before its time.

Accepted: "has no right to terminate for convenience", "neither party may terminate except for cause", "entitlements are
non-cancelable", "ordinary termination is excluded during the minimum term", "plans may not be cancelled mid-year".
Rejected: fees that cannot be cancelled, what the vendor cannot end.
"""

import re

from contract_check.extractors.commercial import matters as m
from contract_check.extractors.commercial.free_ending import END, FREELY
from contract_check.extractors.framework import FALSE, Found, Pattern
from contract_check.language.clauses import Clause

_NONE_MAY = (
    rf"(?:(?:(?:BOTH|{m.BUYER})|CUSTOMER\b(?:(?!VENDOR|[.;|]).){{0,120}}? (?:and|but|that it)) "
    r"(?:may not|shall not|will not|cannot|can not|(?:shall |will )?(?:has|have) no right to|"
    r"(?:is|are) not entitled to|(?:shall |will )?not be entitled to|"
    rf"do(?:es)? not have (?:the|a|any) right to) (?:\w+ )?{END}\b|"
    r"(?:NEITHER|neither (?:VENDOR nor CUSTOMER|of (?:VENDOR|BOTH|them))|no (?:party|side)) "
    rf"(?:may|shall|can|has|is|will) <40>{END}\b)"
)
# There is no such right; or the thing itself is ruled out.
_NO_RIGHT = (
    r"\b(?:no|not (?:have )?(?:an?|any|the)|without (?:an?|any)) "
    r"(?:right|option|entitlement|provision|possibility|way|means|claim)s?\b(?: (?!VENDOR\b)[\w']+){0,4}? "
    r"(?:to|of|for)\b"
)
_EARLY = (
    r"(?:early|prematurely|ahead of time|before (?:the|its|then|that)|prior to (?:the|its)|"
    r"(?:mid-?|part-?way|half-?way)(?: ?through)?(?:\b[- ]?(?:the )?(?:term|year))?|"
    r"during (?:the|its|an?|CUSTOMER's) (?:\w+ )?(?:term|period))"
)
_RULED_OUT = (
    r"(?:is|are|shall be|will be) (?:\w+ly )?"
    r"(?:no longer (?:available|possible|given|granted|provided for)|not (?:possible|permitted|allowed|available|provided for|foreseen)|excluded|ruled out|"
    r"out of the question|precluded)\b"
)
_ENDED = r"(?:\w+ (?:or|and) )?(?:cancell?ed|terminated|ended|withdrawn)"


def _unless_for_one_cause(clause: Clause, match: re.Match[str]) -> Found:
    """False, unless it is only one cause for which nobody may end it ("solely because the clauses changed")."""
    one_cause = re.search(
        r"\b(?:solely|merely|only|simply|just) (?:because|due to|on the ground|by reason|as a result|on account)",
        clause.surface[match.start() :],
    )
    return None if one_cause else FALSE


def _unless_of_the_vendor(clause: Clause, _match: re.Match[str]) -> Found:
    """False, where it is the customer or nobody by name that cannot end it."""
    return (
        None
        if re.search(
            r"\bby VENDOR|VENDOR(?:'s side)? (?:may|can|shall|will|has|have) |(?:for|on) VENDOR", clause.surface
        )
        else FALSE
    )


# An express refusal outweighs the rest, an order that cannot be cancelled does not.
_CONSENT = r"(?:consent|approval|agreement|permission|leave)"
_WITH_THE_VENDORS_LEAVE = (
    r"(?:only |subject to |conditional (?:up)?on |dependent on |provided (?:that )?|on condition that |if |where |"
    r"as long as |requires? |needs? |takes? )(?:(?!without|\bnot?\b)[^.;|]){0,40}?"
    rf"(?:VENDOR's (?:\w+ ){{0,3}}{_CONSENT}|{_CONSENT} (?:of|by|from) VENDOR|"
    r"VENDOR (?:\w+ )?(?:agrees|consents|approves|permits))\b"
)
REFUSED = (
    Pattern(
        "freely, but with the vendor's leave alone",
        rf"\b(?:{m.ENDING})(?:(?!VENDOR (?:may|shall|will))[^.;|]){{0,60}}?{FREELY}"
        rf"(?:(?!VENDOR (?:may|shall|will))[^.;|]){{0,60}}? {_WITH_THE_VENDORS_LEAVE}",
        FALSE,
        weight=3,
    ),
    Pattern("freely refused", rf"{_NONE_MAY}<100>{FREELY}", FALSE, weight=3),
    Pattern(
        "no such right",
        f"{_NO_RIGHT} (?:early )?(?:{m.ENDING})<40>{FREELY}|"
        r"no termination for convenience|"
        r"(?:(?:may|can|shall|is) not|cannot) (?:be )?(?:terminat|cancel)\w+ <80>"
        r"(?:for (?:its |their )?(?:own )?convenience|without cause)",
        _unless_of_the_vendor,
        weight=3,
    ),
    Pattern(
        "refused but for what the contract gives",
        f"{_NONE_MAY}<100>(?:(?:prior to|before) (?:the )?(?:end|expir)|during (?:the|its|an?)|except|"
        r"unless|early|earlier|sooner|prematurely|other than|"
        r"without <40>(?:consent|approval|agreement)|mid-?(?:term|year))",
        _unless_for_one_cause,
    ),
    Pattern(
        "early ending is ruled out",
        rf"\btermination[ -]for[ -]convenience(?: \w+)? {_RULED_OUT}|"
        r"\b(?:early|ordinary|premature|unilateral) (?:terminat\w+|cancell?ation|exit|withdrawal)\b<100>"
        f"{_RULED_OUT}|"
        r"\b(?:terminat\w+|cancell?ation|exit|withdrawal)\b(?: by (?:CUSTOMER|BOTH))?(?: of <40>)? "
        f"(?:{FREELY}|{_EARLY})[^|;]{{0,60}}?{_RULED_OUT}|"
        f"{_NO_RIGHT} (?:(?:early|ordinary|premature|unilateral(?:ly)?) (?:terminat|cancel)|"
        rf"(?:{m.ENDING})(?: (?:it|this|the|an?|CUSTOMER's))?(?: \w+){{0,2}} {_EARLY})",
        _unless_of_the_vendor,
    ),
    Pattern(
        "an early end takes consent",
        rf"\b(?:early |ordinary |premature )?(?:terminat\w+|cancell?ation|exit) (?:{FREELY}|{_EARLY})<30>\b"
        r"(?:requires?|takes?|needs?|is (?:only )?(?:possible|subject to)|"
        r"are (?:only )?(?:possible|subject to)|only (?:by|with|upon))<40>\b(?:agreement|consent|approval)"
        r"\b",
        FALSE,
    ),
    Pattern(
        "no claim to an early end",
        r"\b(?:not (?:be )?entitled to|no (?:right|claim|entitlement) to|"
        r"not have (?:a|the|any) (?:right|claim) to) (?:an? |any )?(?:early|premature|ordinary) "
        r"(?:termination|cancell?ation|exit|ending)\b|"
        r"^\W*(?:[\d.]+ )?no (?:early|premature|ordinary) (?:termination|cancell?ation)\W*$",
        FALSE,
    ),
    Pattern(
        "ordinary ending is waived",
        r"\b(?:BOTH|CUSTOMER)\b<30>\b(?:waives?|excludes?|forgoes?) (?:(?:the|any|its|their) )?"
        r"(?:right (?:of|to) )?(?:ordinary|early|premature) (?:termination|cancell?ation|notice)\b",
        FALSE,
    ),
    Pattern(
        "a right to end freely is waived",
        r"\b(?:BOTH|CUSTOMER)\b<30>\b(?:waives?|forgoes?|renounces?|gives? up) (?:any|its|the|all|their) rights? "
        rf"(?:to (?:\w+ )?{END}|of (?:termination|cancell?ation))<60>{FREELY}",
        FALSE,
    ),
    Pattern(
        "only once the term is over",
        r"\b(?:cancell?ation|termination)\b<40>\bis only (?:permitted|possible|allowed)\b<40>"
        r"\b(?:completion|expiry|expiration|end) of\b<30>\bterm\b",
        FALSE,
    ),
    Pattern(
        "a right to end is waived",
        r"CUSTOMER (?:hereby )?waives (?:any|its|the) right<40>\b(?:terminat|withdraw|cancel)\w*<40>"
        r"(?:contract|agreement|order|subscription)\b"
        r"(?!<80>\b(?<!than )(?<!except )(?:for|if|because|due to|as a result|based on|on account) "
        r"(?!convenience|any reason|no reason))",
        FALSE,
    ),
    Pattern(
        "ending is not possible",
        r"\b(?:early )?terminat(?:ing|ion)(?: of)? (?:this|the) (?:agreement|contract|subscription)<60>"
        r"\bis not (?:possible|permitted|allowed)",
        _unless_of_the_vendor,
    ),
    Pattern(
        "orders cannot be cancelled",
        rf"(?:{m.CONTRACT}|purchases?|services)(?: (?!fees?\b|payment|amounts?\b)\w+){{0,3}}? "
        r"(?:(?:is|are|shall be|will be) (?:\w+,? (?:and )?){0,2}?non-?\s?cancel\w+|"
        r"(?:may not|cannot|can not) be (?:\w+ (?:or|and) )?(?:cancell?ed)"
        r"(?= or| and| prior| before| except| during|,))",
        FALSE,
    ),
    Pattern(
        "cannot be ended early",
        rf"\b{m.PAPER}<40>\b(?:cannot|may not|can not|shall not)(?: otherwise)? be {_ENDED}"
        r"(?:<30>\b(?:before|prior to|ahead of|early|during|until|"
        r"(?:otherwise than|other than|except) (?:for|where|if|in (?:the )?(?:case|event))|"
        r"mid-?(?:term|year))\b|[.;]|$)",
        _unless_of_the_vendor,
        weight=-2,
    ),
    Pattern(
        "can only be ended for an event",
        rf"\b{m.PAPER}<80>\b(?:can|may) "
        rf"(?:(?:only|solely) be {_ENDED}\b<60>|be {_ENDED}(?: by \w+)? (?:only|solely|exclusively) )"
        r"\b(?:if|for (?:cause|good|breach|material)|in the event|where)\b|"
        rf"\b{m.PAPER}<80>\b(?:can|may) be {_ENDED}(?: by \w+)? for (?:good |material )?(?:cause|breach) only\b|"
        r"^(?:[\d.]+ )?\W*termination is only (?:possible|permitted|allowed) for (?:good |material )?(?:cause|breach)\b",
        _unless_of_the_vendor,
        weight=-2,
    ),
    Pattern(
        "may end it only for an event",
        rf"\b(?:{m.BUYER}|BOTH) (?:may|can) "
        rf"(?:(?:only|solely) (?:\w+ )?{END}\b<60>\b(?:for|if|where|when|in)|"
        rf"{END}\b<60>\b(?:only|solely|exclusively) (?:for|if|where|when|in))\b(?:(?!convenience|without)[^.;|]){{0,60}}?"
        r"\b(?:default|breach|good cause|(?<!without )cause|fault|insolven\w+)\b",
        _unless_for_one_cause,
        weight=-2,
    ),
    Pattern(
        "deliberately no such right",
        rf"\bnot (?:provided for|agreed|granted|given)<30>\bright<60>\b{END}\b<40>(?:{FREELY})",
        FALSE,
        weight=-1,
    ),
    Pattern(
        "a field says no",
        r"^\W*(?:early )?(?:termination|exit|cancell?ation) (?:without cause|for convenience)\s*[|:]\s*"
        r"(?:no\b|not (?:available|possible|permitted|allowed)|none|excluded)",
        FALSE,
        weight=-1,
    ),
)
