"""That somebody is told of a breach: the verbs, who is told, who tells, and what is no telling."""

from __future__ import annotations

from contract_check.language.wording import free_of
from contract_check.model.late_pattern import late_pattern

TELL = (
    r"\b(?:notif(?:y|ies|ied|ying)|inform(?:s|ed|ing)?|advis(?:e|es|ed|ing)|alert(?:s|ed|ing)?|"
    r"contact(?:s|ed|ing)?(?! with| information| details| person| point)|"
    r"tell|"
    r"(?:reports?|reported|reporting|communicat\w+|disclos\w+|escalat\w+|signals?)"
    r"(?: (?:it|such|the|any|all|this|that|each|every|an?|these|those|confirmed|actual|suspected|"
    r"security|data|personal|relevant|incidents?|breaches)\b[^.;|]{0,140}?)? to|"
    r"(?:giv(?:e|es|ing)|provid(?:e|es|ing)|send(?:s|ing)?|deliver(?:s|ing)?|issue|furnish)"
    r"(?: \w+){0,5} (?:notice|notification|notifications|alerts?)(?: thereof)?"
    r"(?: of [^.;|]{0,100}?)?(?: to)?)"
)
WHO = (
    r"(?:(?:one or more of |the |any |each |all )?(?:\w+ (?:and \w+ )?)?"
    r"(?:CUSTOMER|controller|data exporter|clients?|users?\b|account (?:holders?|owners?)\b))"
)
NOT_SO = (
    r"\bnot\b(?! (?:later|more|(?:\w+ly )?(?:delay|wait|hesitate|fail|omit|neglect)\b))|n't\b|<no_duty>|"
    r"supervisory authorit|regulator|\blaw enforcement"
)
_WORD = (
    r"(?:notices?|notifications?|alerts?|warning|reports?|messages?|word|information|e-?mails?|updates?|details|"
    r"account)"
)
# The customer as object of the telling: "notify you", "let you know", "give you notice", "make you aware".
TOLD = (
    rf"(?:{TELL},? (?:\w+ly |in writing |also |by e-?mail |both )?{WHO}|"
    rf"\blet {WHO} know|\bsays? so to {WHO}|"
    r"\b(?:be|get|gets|getting) in touch\b"
    rf"(?: with {WHO}|(?= (?:\w+ly |within DURATION )?(?:if|when|should|where)\b))|"
    rf"\b(?:mak(?:e|es|ing)|keep(?:s|ing)?) {WHO} (?:aware|informed)|"
    rf"\b(?:e-?mail|call|phone|telephone|write to|reach(?:es)? out to|warn) {WHO}|"
    rf"\b(?:giv(?:e|es|ing)|send(?:s|ing)?|provid(?:e|es|ing)|issues?(?= {WHO} (?:with|an?|the)\b)|"
    f"serv(?:e|es)|furnish(?:es)?|suppl(?:y|ies)) {WHO} (?:with )?(?:an? |the |its |any )?"
    rf"(?:[\w-]+,? ){{0,4}}?{_WORD}\b"
    r"(?! (?:that|which|they|it) CUSTOMER|<20>(?:reasonably )?(?:request|necessary|requir))|"
    r"\b(?:giv(?:e|es|ing)|send(?:s|ing)?|provid(?:e|es|ing)|deliver(?:s|ing)?|submit(?:s|ting)?|"
    rf"issu(?:e|es|ing)) to {WHO}(?:'s [\w ]{{2,30}}?)? "
    r"(?:an? |the |its |written |prompt |initial )*"
    r"(?:notices?|notifications?|alerts?|warnings?|reports?)\b|"
    rf"\b(?:brings?|draws?|brought|drawn)\b[^.;|]{{0,80}}? to {WHO}(?:'s)? (?:attention|notice)|"
    r"\b(?:send(?:s|ing)?|issu(?:e|es)|deliver(?:s|ing)?|mak(?:e|es)|submit(?:s)?)"
    rf"\b(?: [\w-]+){{0,6}} (?:notice|notification|alert|report)s?(?: of [^.;|]{{0,80}}?)? to {WHO})"
)
# "VENDOR shall without delay notify CUSTOMER".
_VENDOR_TELLS = (
    r"\bVENDOR\b(?!'s (?:notification|obligation|notice|response|duty|liability))"
    f"{free_of(NOT_SO + '|CUSTOMER (?:shall|must|may)', 200)}{TOLD}"
)
# "CUSTOMER shall be informed", "affected users will be told", "CUSTOMER learns of it from VENDOR".
_CUSTOMER_IS_TOLD = (
    r"CUSTOMER(?:'s [\w ]{2,30}| (?:whose|who|which|that) [^.;|,]{1,60}?)? "
    r"(?:(?:shall|will|must|would)(?: also)? be|(?:is|are|has|have) to be|is|are|gets?|to be)"
    r"(?: \w+ly| also| then| always)? "
    r"(?:notified|informed|advised|alerted|contacted|told|warned|made aware)|"
    r"\b(?:affected|impacted) (?:users|customers|clients|organi[sz]ations|accounts?(?: holders)?|parties) "
    r"(?:shall|will|must) (?:\w+ )?be (?:\w+ly )?"
    r"(?:notified|informed|alerted|told|advised|contacted)|"
    r"CUSTOMER (?:<shall> )?"
    r"(?:hears?(?: of (?:it|this|them|the \w+))?|learns?(?: of (?:it|this|them|the \w+))) from "
    r"VENDOR\b"
)
# A step of a procedure: "includes notifying affected CUSTOMER", "Communication: CUSTOMER notified".
_LISTED_TELLING = (
    r"\b(?:includ(?:es?|ing)|involv(?:es?|ing)|cover(?:s|ing)|compris(?:es?|ing))"
    rf"\b{free_of(NOT_SO + '|;|CUSTOMER', 60)}\b(?:notifying|informing|alerting|telling|contacting) "
    f"{WHO}|"
    r"(?:[:|-] ?|^\W*)(?:all |any )?(?:affected |impacted )?CUSTOMER (?:\w+ly )?"
    r"(?:notified|informed|alerted|contacted)\b"
)
# "CUSTOMER receives a written report", "expect an alert from VENDOR".
_CUSTOMER_RECEIVES = (
    r"(?:CUSTOMER|\b(?:affected|impacted) (?:users|customers|clients)) "
    r"(?:<shall> |can expect to |(?:is|are) to )?(?:receives?|gets?|hears? from VENDOR|obtains?)"
    rf"(?: \w+ly)?(?: an?| the)?(?: [\w-]+){{0,3}} {_WORD}\b|"
    rf"CUSTOMER can expect (?:an? )?(?:\w+ ){{0,2}}{_WORD}|"
    rf"\bexpect (?:an? )?(?:\w+ ){{0,2}}{_WORD} from VENDOR"
)
# "It shall be reported to CUSTOMER", "a notice is sent to CUSTOMER".
_IT_IS_TOLD = (
    rf"\bVENDOR <shall> (?:give|send|make|issue|communicate) it to {WHO}|"
    rf"\b(?:it|they) (?:shall|will|must) (?:\w+ly )?{TELL} {WHO}|"
    r"\b(?:is|are|be|gets?)(?: \w+ly| always)? (?:reported|notified|communicated|escalated)"
    rf"(?: \w+ly| in writing)?(?: by VENDOR)? to {WHO}|"
    r"\b(?:notice|notification|report|alert)s?\b[^.;|]{0,60}? (?:shall |will |must |is |are )"
    r"(?:be )?(?:also )?(?:given|sent|made|provided|delivered|go|goes|issued|submitted)"
    rf"(?: \w+ly| in writing)? to {WHO}"
)
SAY = rf"(?:{_VENDOR_TELLS}|{_CUSTOMER_IS_TOLD}|{_LISTED_TELLING}|{_CUSTOMER_RECEIVES}|{_IT_IS_TOLD})"
# The same by whoever is the subject, which in a translation or a policy need not be a known name of the vendor.
ANYONE = (
    r"(?<!CUSTOMER )(?<!CUSTOMER also )\b<shall>(?: \w+ly| also| then|,[^,;|]{0,80},)*"
    f"{free_of(NOT_SO + '|CUSTOMER', 60)} {TOLD}"
)
ANYONE = (
    f"(?:{ANYONE}|"
    rf"(?<!CUSTOMER )\b(?:notifies|informs|alerts|advises) (?:\w+ly )?{WHO}|"
    r"\breports? (?:\w+ly )?(?:[\w ]{0,60} )?to (?:the )?CUSTOMER)"
)
MUTUAL = (
    r"(?:\b(?:be|is|are) (?:\w+ly )?(?:notified|reported|communicated|disclosed)"
    r"(?: \w+ly| in writing| without (?:undue )?delay)* to the other(?: party)?\b|"
    rf"(?:(?:receiving party|recipient|BOTH)\b{free_of(NOT_SO, 100)}|<shall> (?:\w+ly )?|\bto ){TELL} "
    r"(?:\w+ly )?(?:the )?"
    r"(?:other(?: party)?|each other|one another|disclosing party|discloser|delivering party|owner)|"
    rf"(?:receiving party|recipient|BOTH)\b{free_of(NOT_SO, 100)}\b(?:giv|provid|send|furnish)\w* (?:the )?"
    r"(?:other party|disclosing party|discloser)(?: with)? (?:\w+ ){0,3}(?:notice|notification))"
)
LATER = (
    r"supervisory authorit|regulator|data subjects? (?:with|within)|root cause|"
    r"\breports? (?:on|of|within|describing)|final report|\bsummary|"
    r"(?:further|additional|more) (?:information|details)|"
    r"\b(?:and|then|shall|will) (?:also |further |subsequently )?"
    r"(?:provide|deliver|submit|remed|correct|complete|respond|cooperat)|CUSTOMER (?:shall|must|may)|"
    r"\bshall thereafter"
)
WITHIN = (
    r"(?:within|in(?= (?:no|under|less|a maximum|at most|DURATION))|"
    r"(?:later|greater|longer|more|less) than|beyond|at the latest|exceed(?:ing)?|at most|"
    r"(?:a )?max(?:imum|imally|\b\.?)(?: of)?|under|inside|up to|before)"
    r"(?: (?:the|an?|no|under|less|more|than|not|maximum|period|of|at most|first|later|initial|up to|"
    r"reasonable|target(?:ed)?|time|window|timeframe|frame|term|deadline|limit)\b)*"
)
OF_DATA = late_pattern(
    r"\bpersonal data\b|\bpersonal information|\b(?:security|data|cyber\w*) (?:breach|incident)|CUSTOMER data"
)
NEAR = 600  # characters in which the paragraph has said of what "the notification" is
# The matters of a sentence that tells of a breach. Who tells it: the vendor, and not an authority, a person concerned or its own people …
_NOT_TO = (
    r"(?! (?:to |with |by )?"
    r"(?:the |any |all |its |such |each |relevant |competent |appropriate |affected |own )*"
    r"(?:[\w-]+ )?(?:supervis|competent|regulat|authorit(?:y|ies)|"
    r"data protection (?:authorit|officer|commission|agenc|board|inspect)|agency|"
    r"information commissioner|law enforcement|police|data subjects?|individuals|"
    r"persons|natural persons|consumers|patients|insurers?|commissioner|public|press|"
    r"media|management|senior|board|ciso|security (?:team|officer)|VENDOR|staff|"
    r"employees|personnel|on-call|internal|researchers?|sub-?\s?processors?))"
)
TELLS = (
    r"\b(?:(?:notif(?:y|ies)|informs?|advises?|alerts?|tells?|warns?|contacts?|apprises?|e-?mails?|"
    r"reports?|escalates?|discloses?|communicates?)"
    rf"\b(?: (?:it|this|that|such|the|any|each|every|an?|all)\b[^.;|]{{0,60}}? to\b)?{_NOT_TO}|"
    r"let [^.;|]{0,30}? know\b|make [^.;|]{0,30}? aware\b|"
    r"(?:gives?|sends?|issues?|provides?|serves?|makes?|delivers?|raises?|files?|submits?|"
    r"dispatch(?:es)?)\b(?: (?:the|an?|its|any|such|first|initial|written|prompt|immediate|formal|"
    r"due|preliminary|full)\b)* ?(?:\w+ )?"
    r"(?:notices?|notifications?|word|e-?mails?|messages?|warnings?|alerts?|reports?|matter|it|"
    rf"this)\b{_NOT_TO})"
)
_IN_ONE_STATEMENT = free_of(NOT_SO + r"|;|CUSTOMER (?:shall|must|may|will)|\band (?:shall|will)\b", 140)
_THE_VENDOR_TELLS = (
    r"\bVENDOR\b(?!'s)(?: \w+ly| also| so| itself| then)*,?"
    rf"(?:{_IN_ONE_STATEMENT}<shall>{_IN_ONE_STATEMENT}|(?: \w+ly| also)* ){TELLS}"
)
_TOLD_BY = (
    r"\b(?:notice|notification|notifications|word|alert|report|warning|message)\b[^;|]{0,160}?"
    r"\b(?:shall|will|must|is|are|to)(?: then| also| always)? (?:be |go )?(?:\w+ly )?"
    rf"(?:given|sent|made|provided|issued|served|delivered|out)?{free_of(NOT_SO, 60)}(?:\bby VENDOR\b|\bto {WHO})"
)
TELLING = (
    rf"(?:(?:^|[:;|] )\W*(?:and )?(?:\(?\w{{1,3}}[.)] )?(?:to )?(?:\w+ly )?{TOLD}|{_THE_VENDOR_TELLS}|{_TOLD_BY}|"
    f"{SAY}|{ANYONE})"
)
