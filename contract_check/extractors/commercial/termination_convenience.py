"""commercial.termination_convenience — whether the customer may end the contract without cause.

Accepted: "either party may terminate for convenience / without cause / for any or no reason / at any
time on 30 days' notice", "this Agreement may be terminated by either party upon written notice", "you
may cancel your account at any time"; refusals ("Customer has no right to terminate for convenience",
"orders are non-cancellable") are false.
Rejected: termination for breach, insolvency, change of law or another event; the vendor's right alone;
what follows "upon termination for any reason"; a project, feature or purchase order only.
"""

from contract_check.extractors.framework import FALSE, Extractor, Pattern
from contract_check.model.term import Better, Kind, TermDefinition

_END = r"(?:terminat(?:e|ing|ion)|cancel(?:ling|lation)?|end|discontinue|withdraw from)"
_WHO = r"(?:BOTH|CUSTOMER|any party|a party|one party|(?:any|either|each) (?:one )?of (?:BOTH|them|VENDOR|CUSTOMER)|either (?:VENDOR|CUSTOMER|of us|side|[\w&.-]+(?: [\w&.-]+)?) or (?:VENDOR|CUSTOMER|[\w&.-]+)|CUSTOMER (?:or|and) VENDOR|VENDOR (?:or|and) CUSTOMER|(?:VENDOR|CUSTOMER) (?:and|or) [\w&.-]+(?: each)?)"
_MAY = r"(?:<may>|elects? to|chooses? to|shall be free to|is free to|are free to|shall be at liberty to|(?:shall |will )?(?:each )?(?:have|has) (?:the |a |an )?(?:unilateral |absolute |unconditional )?(?:right|option|power)(?:,? (?:at|in) (?:any time|its (?:sole )?(?:discretion|option)),?)?(?: to|,)|can|reserves? (?:the|a|its) right to|retains? the right to|is entitled to|wishing to|desiring to)"
_FREELY = (
    r"(?:for (?:its |their |his )?(?:own )?(?:sole )?convenience|without (?:any )?(?:cause|reason|giving (?:any )?reasons?|stating (?:any |a )?reasons?|specifying (?:any |a )?reason|assigning|need for cause|having to|fault)"
    r"|for (?:any|whatever|no) (?:reason|cause)?(?: whatsoever)?|for any (?:or|and) no|for no (?:reason|cause)|for any reason|with or without (?:cause|reason)|at will\b|(?:in|at) (?:its|their|his) (?:sole|absolute|own)(?: and absolute)? (?:discretion|option|election)|regardless of (?:the )?(?:cause|reason))"
)
# An event on which the right hangs; "if" after the comma of a concession does not hang on anything.
_EVENT = r"(?:\bif\b|\bin case\b|in the (?:event|case)|upon the (?:occurrence|happening)|occurrence of|\bwhere\b|\bshould\b|\bwhen\b|\bupon (?:a |any |the |such )?(?:material )?(?:breach|default|bankrupt|insolv|change)|as a result of|\bbecause\b|by reason of|due to|on account of|pursuant to (?:section|clause|this)|in accordance with|under (?:section|clause)|\bfor (?:cause|breach|default|material|good reason|failure|non-?payment)|breach(?:es|ed)?\b|\bdefault|object|\bfail)"
_PLAIN = rf"(?:(?!{_EVENT})[^|]){{0,200}}?"
_NOTICE = r"(?:by|upon|on|with|after|at|provid\w+|giving|subject to|having given|effective)"
_PAPER = r"(?:(?:this|the|these|such|its|CUSTOMER's|any|an?|all|their|our|your) (?:[\w/'-]+ ){0,3}?(?:agreement|contract|terms|subscription|account|order(?: form)?|services?|licen[sc]e|participation|term|arrangement|engagement|membership|plan|dpa|preview|relationship|appointment|addendum|memorandum|alliance)s?\b|agreement)"

EXTRACTORS = (
    Extractor(
        term=TermDefinition(
            "commercial.termination_convenience",
            Kind.FLAG,
            Better.TRUE,
            "May the customer end the contract without cause?",
        ),
        triggers=("terminat", "cancel", "delete your account", "stop using", "convenience", "without cause", "end this", "close your", "stop accessing", "discontinue", "withdraw from"),
        accept=(
            Pattern("may end freely", rf"\b{_WHO},?(?: \w+ly)? {_MAY} <80>\b{_END}\b<160>{_FREELY}", weight=2),
            Pattern("may freely end", rf"\b{_WHO},? {_MAY},? <60>{_FREELY},? <80>\b{_END}\b", weight=2),
            Pattern("may be ended freely", rf"\b{_PAPER}<60>(?:may|can|shall|is)(?: also)? (?:be )?(?:terminat(?:ed|able)|cancel(?:l?ed|lable)|ended)<60>\bby (?:the )?{_WHO}<160>{_FREELY}", weight=2),
            Pattern("may be ended freely by", rf"\b{_PAPER}<60>(?:may|can|shall|is)(?: also)? (?:be )?(?:terminat(?:ed|able)|cancel(?:l?ed|lable)|ended)<100>{_FREELY}<60>\bby (?:the )?{_WHO}", weight=2),
            Pattern("sooner ended freely", rf"unless (?:sooner |earlier |previously )?(?:terminated|cancel?led)<40>\bby {_WHO}<120>{_FREELY}", weight=2),
            Pattern("may end at any time", rf"\b{_WHO},?(?: \w+ly)? {_MAY} {_PLAIN}\b{_END}\b{_PLAIN}\b(?:at any ?time|anytime|whenever)\b(?! {_EVENT}){_PLAIN}(?:[.;:,]|$)(?!,? {_EVENT})", weight=1),
            Pattern("may at any time end", rf"\b{_WHO},? {_MAY},? {_PLAIN}\b(?:at any ?time|anytime)\b{_PLAIN}\b{_END}\b {_PLAIN}(?:[.;]|$)", weight=1),
            Pattern("may end on notice", rf"\b{_WHO},?(?: \w+ly)? {_MAY} (?:\w+ ){{0,3}}?{_END} {_PAPER}{_PLAIN}\b{_NOTICE} {_PLAIN}(?:DURATION|BLANK|months?|days?|written|prior){_PLAIN}\b(?:notice|notification|in writing){_PLAIN}(?:[.;:]|$|provided)", weight=1),
            Pattern("may be ended on notice", rf"\b{_PAPER} {_PLAIN}(?:may|can|shall|is)(?: also)? (?:be )?(?:terminat(?:ed|able)|cancel(?:l?ed|lable)|ended){_PLAIN}\bby (?:the )?{_WHO}{_PLAIN}(?:DURATION|BLANK|months?|days?|at any ?time|notice|notification){_PLAIN}(?:[.;:]|$|provided)", weight=1),
            Pattern("may be ended at any time by", rf"\b{_PAPER} {_PLAIN}(?:may|can|is)(?: also)? (?:be )?(?:terminat(?:ed|able)|cancel(?:l?ed|lable)|ended) (?:\w+ )?at any time {_PLAIN}\bby (?:the )?{_WHO}{_PLAIN}(?:[.;:]|$)", weight=1),
            Pattern("who wishes to end gives notice", rf"\b{_WHO} (?:wishing|desiring|who wishes|that wishes|may wish) to {_END} {_PLAIN}(?:notice|notif)", weight=1),
            Pattern("convenience in the heading", rf"\b{_WHO},?(?: \w+ly)? {_MAY} <80>\b{_END}\b", heading=r"terminat\w+ (?:for|at|by)? ?(?:convenience|without cause)|without cause|for convenience", weight=1),
            Pattern("the customer's termination for convenience", rf"(?:BOTH's|CUSTOMER's) (?:\w+ )?(?:right (?:to terminate|of termination)<40>{_FREELY}|(?:termination|cancellation) (?:of <60>)?{_FREELY})", weight=1),
            Pattern("convenience, by either", rf"terminat\w+ (?:for convenience|without cause)(?: by)? (?:either|BOTH|CUSTOMER|VENDOR or CUSTOMER|CUSTOMER or VENDOR)", weight=1),
            Pattern("termination for convenience.", rf"(?:terminat\w+ for convenience|termination without cause)[.:;)]? <60>\b{_WHO},? {_MAY} <40>{_END}", weight=2),
            Pattern("the account can be closed at any time", r"CUSTOMER (?:may|can|are free to|is free to)(?: also)? <40>(?:cancel|close|delete|deactivate|terminate|stop (?:using|accessing)|end|discontinue) <80>(?:at any ?time|anytime|whenever|without (?:any )?(?:penalty|reason))", weight=1),
            Pattern("at any time, the account can be closed", r"(?:at any ?time|anytime),? (?:CUSTOMER )(?:may|can) <20>(?:cancel|close|delete|deactivate|terminate|stop using|end)\b", weight=1),
            Pattern("the account can be closed by a step", r"CUSTOMER (?:may|can)(?: \w+)? (?:cancel|terminate|close|delete|deactivate|end) (?:CUSTOMER's|the|this|these|its|an?|any|all)(?: \w+){0,2} ?(?:subscription|account|plan|agreement|terms|service|membership|contract)s?(?: services?)?(?: <60>)? (?:by (?:using|contacting|e-?mailing|sending|going|deleting|closing|logging|clicking|notifying|visiting|ceasing|following|stopping|discontinuing|simply)|through|in (?:the|CUSTOMER's) (?:account|billing|settings|dashboard)|via|from (?:the|within|CUSTOMER's))", weight=1),
            # Refusals: an express one outweighs the rest, an order that cannot be cancelled does not.
            Pattern("expressly refused", rf"(?:BOTH|CUSTOMER) (?:may not|shall not|will not|cannot|has no right to|have no right to|is not entitled to|are not entitled to|shall have no right to|does not have (?:the|a) right to|do not have (?:the|a) right to|(?:shall )?not be entitled to) (?:\w+ )?{_END}\b<100>(?:for convenience|without cause|prior to (?:the )?(?:end|expir)|before (?:the )?(?:end|expir)|during (?:the|its|an?)|except|unless|early|other than|for any reason|at will)", FALSE, weight=3),
            Pattern("neither may end freely", rf"(?:neither party|neither VENDOR nor CUSTOMER) (?:may|shall|can|has|will) <40>{_END}<80>(?:for convenience|without cause|except|other than)", FALSE, weight=3),
            Pattern("no such right", r"(?:no|not) (?:right|option|entitlement|provision)s? (?:to|of|for) (?:early )?terminat\w+ (?:<40>)?(?:for convenience|without cause)|no termination for convenience|(?:may|can|shall|is) not (?:be )?(?:terminat|cancel)\w+ (?:<40>)?(?:for convenience|without cause)", FALSE, weight=3),
            Pattern("orders cannot be cancelled", r"(?:orders?(?: forms?)?|subscriptions?(?: terms?)?|purchases?|licen[sc]es?|services|commitments?)(?: \w+){0,3}? (?:is|are|shall be|may not be|cannot be|can not be|will be) (?:firm(?:,)? (?:and )?)?(?:non-?\s?cancel\w+|cancel?led(?: or| prior| before| except| during|,))", FALSE, weight=0),
        ),
        reject=(
            Pattern("the effects of an end", rf"^(?:\(?\w{{1,4}}[.)] ?)?(?:\d[\d.]* ?)?(?:upon|after|following|on|in the event of|immediately upon|promptly (?:after|upon)) (?:any |the |such |an? )?(?:expir\w+|terminat\w+|cancel\w+)"),
            Pattern("payment for what was ended", r"(?:in the event|if|where|should) (?:BOTH|CUSTOMER|VENDOR|this|the) (?:\w+ ){0,4}(?:terminat|cancel)\w*"),
            Pattern("a sub-processor, event or order", r"sub-?\s?processor|cancel (?:an? |any |the |such )?(?:purchase orders?|shipments?|deliver\w+|event|class|booking|appointment|training|meeting|instruction)"),
            Pattern("confidentiality alone ended", r"(?:use|receipt|sharing|processing|transfer) of (?:such )?(?:cookies|personal data|emails|newsletters|marketing)"),
            Pattern("the vendor's employees", r"employment (?:of|with|relationship)|at[- ]will employ"),
        ),
    ),
)  # fmt: skip
