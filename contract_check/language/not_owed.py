"""What sentences say of the one before them that leaves nobody owing it: it is not there, not bought, not agreed, or no breach to miss.

Accepted: "failure to do so is no breach", "VENDOR is not obliged to do so", "this feature is not yet available", "this clause is still under
negotiation", "this option has not been ordered", "this is subject to change", "this requires a subscription to …".
Rejected: "failure to do so is no waiver", "this report will be available in the portal", "VENDOR is not obliged to do so where …".
"""

from __future__ import annotations

from contract_check.language.pointers import POINTER
from contract_check.language.sayings import HERE, PLACE, Effect

_BREACH = r"(?:an? |any )?(?:\w+ )?(?:breach|default|violation|infringement|liability|claims?|remed(?:y|ies)|rights?)\b"
_BOUND = r"(?: \w+ly)? (?:obliged|obligated|required|bound|committed) to"
_DUTY = r"(?:obligation|duty)"
_SOON = (
    r"(?:later|in (?:an?|the|one of the|VENDOR's) (?:\w+ )?(?:future|later|next|coming|upcoming|subsequent)|once|as soon as|"
    r"(?:by|from|as of) a (?:later )?date)\b"
)
_WHAT_IS_BOUGHT = r"(?:the|this|VENDOR's|CUSTOMER's) (?:\w+ )?(?:order(?: form)?|agreement|contract|services?|subscription|scope|offer)\b"
_IN_TALKS = (
    r"(?:under (?:\w+ )?(?:negotiation|discussion|consideration)|"
    r"being (?:\w+ly )?(?:negotiated|discussed|considered)|to be (?:agreed|negotiated|decided))"
)
# What makes it certain that nobody has to do what was said, or that it is not there.
NOT_OWED: tuple[tuple[Effect, str], ...] = (
    (
        Effect.SOFT,
        rf"\A\W*(?:any |an? |VENDOR's )?failure (?:by VENDOR )?to do (?P<pointer>so|this|that) (?:shall|will|does|is|must)"
        rf"(?: not| never| in no (?:event|case))(?: be| constitute| amount to| represent| give rise to| lead to| result in| entitle CUSTOMER to)? {_BREACH}|"
        rf"\A\W*no (?:liability|remedy|claim)s? [^.;|]{{0,40}}failure to do (?P<so>so|this|that)\W*\Z",
    ),
    (
        Effect.DOUBT,
        rf"\A\W*(?:(?:however|nevertheless|but),? )?VENDOR (?:(?:is|are|shall be|will be) (?:not{_BOUND}|under no {_DUTY} to)|"
        rf"(?:shall|will) not be{_BOUND}|(?:does|do|shall|will) not have (?:to|(?:any|an) {_DUTY} to)|has no {_DUTY} to|need not) "
        r"do (?P<pointer>so|this|that)\W*\Z",
    ),
    (
        Effect.DOUBT,
        r"\A\W*nothing\b[^.;|]{0,60}? (?:obliges?|requires?|obligates?|binds?|commits?|(?:shall|will) (?:oblige|require|obligate|bind)) VENDOR "
        r"to do (?P<pointer>so|this|that)\W*\Z",
    ),
    (
        Effect.DOUBT,
        rf"{HERE}(?:(?:is|are) not yet (?:available|in place|offered|released|implemented|supported)\b|(?:will|shall) (?:only )?"
        rf"(?:be (?:made )?(?:available|offered|released|introduced|provided|added)|follow) {_SOON}|"
        r"(?:is|are) (?:still |currently )*(?:planned\b(?! maintenance)|in (?:preparation|development)\b|on (?:the|VENDOR's) roadmap|under "
        r"(?:development|preparation|construction)\b))",
    ),
    (
        Effect.DOUBT,
        rf"{HERE}(?:(?:is|are) not part of {_WHAT_IS_BOUGHT}|forms? no part of {_WHAT_IS_BOUGHT}|"
        r"(?:has|have) not been (?:ordered|purchased|booked|bought|chosen|selected|agreed)\b)",
    ),
    (
        Effect.DOUBT,
        rf"(?:BOTH|parties|sides|VENDOR|CUSTOMER) (?:(?:has|have|did|do|does) not (?:yet )?(?:agreed?|accept(?:ed)?)(?: (?:to|on|upon))?|"
        rf"(?:has|have) (?:rejected|declined|refused|struck|deleted)) (?P<pointer>{POINTER}|{PLACE})\W*\Z",
    ),
    (Effect.DOUBT, rf"{HERE}(?:is|are) (?:(?:still|currently|subject to|yet) )*{_IN_TALKS}\b"),
    (
        Effect.DOUBT,
        rf"{HERE}(?:was|were) (?:only )?(?:(?:the|VENDOR's|its) )?(?:(?:former|previous|usual|old) )?(?:practice|policy|position|rule)\b",
    ),
    (Effect.DOUBT, rf"{HERE}(?:is|are) (?:\w+ )?subject to (?P<verb>change)s?\b(?P<tail>.*)"),
    (
        Effect.DOUBT,
        rf"{HERE}requires? (?:the |an? |CUSTOMER to (?:have )?)?(?:[\w-]+ )?(?:purchased?|booking|booked|order(?:ed)?|subscri(?:ption|bed?))\b",
    ),
    (
        Effect.SOLD,
        rf"{HERE}(?:requires? (?:the )?payment of|(?:is|are) (?:only )?(?:available|offered|provided|sold|supplied|included) (?:only )?"
        r"(?:as|at|for|against|in|with|on) (?:an? |the )?(?:[\w-]+ ){0,2}?"
        r"(?:paid|optional|chargeable|add-?on|surcharge|option|(?:extra|additional|separate) (?:fee|charge|cost|price|package|module)))\b",
    ),
)
