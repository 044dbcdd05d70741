"""The frames that take the promise away from a measure of security or a level of service, whichever it is.

Refused, at the vendor's will, to be agreed, offered, planned or defined; what others do says `done_by_others`. Words are
gathered by what they mean, not by where they were found; "CUSTOMER" and "VENDOR" are the parties of a surface.
"""

from __future__ import annotations

from dataclasses import replace

from contract_check.extractors.done_by_others import ANYBODY_DOES, CUSTOMERS, OTHERS_DO
from contract_check.extractors.frames import ANEW, ASIDE, EXCEPT, Frame, any_of
from contract_check.language.past_practice import PAST_PRACTICE

# "has not put in place", "does not yet have", "dispenses with": the vendor does without. What is merely not promised is no refusal.
_ACTS = (
    r"(?:carr\w+ out|perform\w*|conduct\w*|r[au]n|maintain\w*|keep|kept|ha(?:ve|d)|operate[sd]?|"
    r"require[sd]?|us(?:e|ed)|provide[sd]?|offer(?:ed)?|undert\w+|do|done|put (?:\w+ )?in place|"
    r"introduced?|adopt(?:ed)?|implement(?:ed)?|establish(?:ed)?|h[eo]ld|t[ao]ken?|ma[dk]e|"
    r"encrypt(?:ed)?|train(?:ed)?|instruct(?:ed)?|screen(?:ed)?|vet(?:ted)?|check(?:ed)?|"
    r"possess(?:ed)?|set up|dr[ae]wn? up|obtain(?:ed)?|commission(?:ed)?|protect(?:ed)?|"
    r"employ(?:ed)?)"
)
_DOES_NOT = (
    r"\bVENDOR(?: \w+ly)? (?:(?:do|does|did|has|have)(?: not|n't)"
    r"(?: (?:currently|presently|yet|so far|to date|at present|itself|as a rule))*|"
    r"(?:has|have) (?:never|yet to|so far not)|"
    r"never)"
)
_GOES_WITHOUT = (
    r"(?:dispenses? with|refrains? from|abstains? from|forgoes?|foregoes?|renounces?|lacks?|goes without|"
    r"does without|do without)"
)
_HAS_NO = (
    r"(?:offers?|provides?|has|have|performs?|includes?|comprises?|maintains?|there (?:is|are)) "
    r"(?:neither|no(?! (?:less|later|more|fewer|lower)))"
)
_OWED = (
    r"(?:provisions?|arrangements?|assurances?|guarantees?|warrant(?:y|ies)|undertakings?|commitments?|plans|"
    r"promises?|representations?|claims?|entitlements?|need|call|budget)"
)
REFUSED = Frame(
    before=any_of(
        r"\bVENDOR(?: \w+ly)? (?:(?:do|does|did|has|have|had|is|are|will|shall|can|could)(?: not|n't)|"
        r"never|cannot|(?:has|have) yet to|neither)\b"
        r"(?! (?:only|merely|just|(?:\w+ )?(?:guarantee|warrant|promise|assure|undertake|commit)\b|"
        r"(?:\w+ly )?(?:delay|wait|hesitate|fail|omit|neglect|postpone)|"
        r"(?:be )?(?:liable|responsible|deemed|considered|counted|charged?)|exceed|take|last|reduce|"
        r"decrease|diminish|weaken|degrade|lower|cease|stop|discontinue|relax|remove))",
        rf"\b(?:{_GOES_WITHOUT}|stopped|ceased|discontinued|abandoned|is spared)\b",
        r"\b(?:rejects?|refuses?|declines?|disclaims?|denies|opposes?|"
        r"(?:decided|opted|resolved|voted) against|unnecessary|needless|superfluous|not in a position|"
        r"unable)\b",
        rf"\b(?:no|not any|without) (?:\w+ )?{_OWED}\b(?: \w+){{0,4}}? "
        r"(?:for|to|that|of|as to|on|concerning|regarding)\b",
        r"\b(?:can)?not (?:\w+ )?(?:assure|guarantee|warrant|promise|undertake|commit)\w*"
        r"\b(?: that (?:VENDOR|it|they) (?:shall|will|can)\b)?",
        r"\bnot (?:[\w']+ ){0,2}(?:practice|policy|habit|custom|intention|part|role|task|business|duty)\b",
        r"\bCUSTOMER (?:cannot|can not|can't|may not|(?:has|have) no (?:right|claim)|"
        r"(?:is|are) not entitled|must not|should not) (?:\w+ ){0,2}"
        r"(?:claim|expect|demand|require|assume|rely|infer|insist)\b",
        r"\b(?:nobody|no one|none) (?:at|of|in|within) VENDOR\b",
        rf"\b{_HAS_NO}\b",
        r"\b(?:services?|agreement|fees?|scope|subscription|plan)\b(?: \w+ly)? (?:do|does|shall|will) not "
        r"(?:\w+ )?"
        r"(?:compris|includ|cover|contain|entail|extend to|provide for|requir|oblig|foresee|buy|pay for)\w*",
    ),
    after=any_of(
        r"\b(?:is|are|shall be|will be|has been|have been)(?: \w+ly| currently)? (?:not|n't|never)\b"
        r"(?! (?:only|merely|less|later|optional|limited|subject|shared|disclosed|deleted|used|accessible|"
        r"visible|published|a substitute|affected|changed))",
        r"\b(?:is|are) no (?:part|element|component|subject|matter)\b|\b(?:is|are)n't\b",
        r"\b(?:falls?|lies?|stays?|remains?|is|are) (?:expressly )?(?:outside|beyond|excluded|out of)\b",
        r"\b(?:would )?(?:exceeds?|goes? beyond)\b",
        r"\b(?:has|have) been (?:\w+ )?(?:abandoned|discontinued|stopped|suspended|abolished|given up|excluded)\b",
        r"\b(?:does|do) not (?:\w+ )?(?:take place|form part|exist|occur|belong|happen)\b",
        r"\b(?:is|are) (?:excluded|waived|dispensed with|out of scope|lacking|missing|absent)\b",
        r"\s?[:|=–—-] ?(?:none|nil|n/a|no|excluded|"
        r"not (?:\w+ )?(?:included|performed|conducted|carried out|done|made|required|used|"
        r"provided|offered|available|in place|implemented|foreseen|"
        r"applicable))\b(?! (?:later|less|more|fewer|longer))",
    ),
    ends=f"{ANEW}|"
    f"{EXCEPT}|"
    r"\band (?:\w+ly )?(?:encrypt|train|patch|test|keep|run|use|screen|back|take|require) "
    r"(?:it|them|all|our|every)\b",
    reach=110,
    refusal=any_of(
        rf"{_DOES_NOT} (?:\w+ )?{_ACTS}\b",
        rf"\bVENDOR(?: \w+ly)? {_GOES_WITHOUT}\b",
        rf"\bVENDOR(?: \w+ly)? {_HAS_NO}\b",
        r"\b(?:is|are) not (?:carried out|performed|conducted|run|maintained|in place|done|made|taken|"
        r"provided|required|used|part of)\b",
        r"\bdo(?:es)? not (?:take place|exist)\b",
    ),
)

_WEIGHS = any_of(
    r"(?:may|can|might|could)\b(?!,? not\b)",
    r"(?:is|are|shall be|will be|would be|remains?) "
    r"(?:at liberty|free|entitled|permitted|allowed|prepared|willing|ready|open|welcome|glad|happy)\b",
    r"(?:has|have|shall have|reserves?|retains?) (?:the|a|an|all) "
    r"(?:right|option|choice|discretion|possibility|freedom)s?\b",
    r"(?:shall |will )?(?:considers?|contemplates?|envisages?|ponders?|examines?|explores?|discuss(?:es)?)\b",
    r"(?:is|are) (?:considering|exploring|evaluating|discussing|thinking|looking)\b",
    r"looks? into\b",
)
_UNLESS_ONLY = rf"{ANEW}|\b(?:only|unless|without|until|except)\b"
AT_WILL = Frame(
    before=any_of(
        rf"\bVENDOR(?: also| further| \w+ly)?{ASIDE} {_WEIGHS}{ASIDE}",
        r"\b(?:up to|left to|at the discretion of) VENDOR\b(?! to (?:ensure|see))",
        r"\bnothing (?:prevents|stops|keeps|hinders) VENDOR\b",
        r"\bwhether to\b|"
        r"\b(?:open|undecided|unclear|uncertain|decides?|discretion) (?:\w+ )?(?:whether|if)\b|"
        r"\b(?:perhaps|possibly)\b",
        r"\b"
        r"(?:desirable|advisable|preferable|ideal|prudent|conceivable|possible|good practice|best practice)"
        r" (?:that|to|for|if)\b",
        r"\b(?:talks|discussions|negotiations) (?:on|about|over)\b",
        r"\bCUSTOMER may (?:ask for|request|order|book|wish for)"
        r"\b(?=[^.;|]*\b(?:refuse|decline|reject|paid|fee|charge)\w*)",
    ),
    ends=_UNLESS_ONLY,
)

_PAPERS = (
    r"(?:statement of work|sow|order form|order|schedule|annex|appendix|exhibit|contract|addendum|side letter|"
    r"separate agreement|individual agreement)s?"
)
_CONCUR = r"(?:agree|stipulate|provide|arrange|determine|decide|lay down|conclude|settle|negotiate|discuss)\b"
_CHOSEN = (
    r"(?:order|book|purchas|agree[ds]?\b|commission|opt(?:s|ed)?\b|elect|select|chos|choos|request|wish|bought|"
    r"buys?\b|licens|pays?\b)"
)
_NO_SERVICE = r"(?:(?!\b(?:services?|subscription|platform|software|VENDOR (?:shall|will))\b)[^,;|])"
_IF = r"(?:if|where|when|provided(?: that)?|should|in case|as far as|insofar as|(?:for )?as long as)\b"
AGREED = Frame(
    before=any_of(
        rf"\b{_PAPERS}{ASIDE} (?:may|can|might|could)\b(?!,? not\b){ASIDE}",
        rf"\b(?:BOTH|parties|sides){ASIDE} (?:may|can|might|could){ASIDE} (?:\w+ly |also )?{_CONCUR}",
    ),
    after=any_of(
        r"\b(?:may|can|could|might) (?:also |separately |optionally )?(?:be )?"
        r"(?:agreed|arranged|ordered|booked|purchased|bought|added|offered|requested|negotiated|"
        r"commissioned|foreseen|stipulated|provided for|included|quoted)\b",
        r"\b(?:is|are) (?:optional|a matter of|left to|"
        r"subject to (?:a )?(?:separate|further|prior) (?:\w+ )?"
        r"(?:agreement|order|negotiation)|reserved for)\b",
        r"\b(?:forms?|is|are) the subject of\b",
        r",? (?:if|where|when|provided|should) (?:so |separately |this is |the parties so |both sides so )?"
        r"(?:agreed?|ordered|booked|desired|wished|wish)\b",
    ),
    opening=any_of(
        rf"^\W*(?:[\d.]+ )?(?:only )?{_IF}{_NO_SERVICE}{{0,60}}?\b{_CHOSEN}\w*{_NO_SERVICE}{{0,50}},",
        r"^\W*(?:[\d.]+ )?(?:only )?CUSTOMERs? (?:that|who|which|with)\b(?! VENDOR)[^,;|]{0,30}\b"
        r"(?:book\w*|order\w*|purchas\w+|b[ou]\w*ght|subscrib\w+|pa(?:y|ys|id)|premium|enterprise|gold|"
        r"platinum)\b",
        r"^\W*(?:[\d.]+ )?(?:only )?(?:if|where|when|unless) (?:not )?(?:so |separately )?(?:agreed|ordered|booked)\b",
    ),
    ends=_UNLESS_ONLY,
)
_EXTRA = (
    r"(?:as an? (?:\w+ )?(?:option|add-?on|extra|upgrade|module)|at (?:an )?(?:extra|additional|further)|"
    r"at (?:an? )?\w+ (?:fee|charge|price)|for (?:a|an) (?:\w+ )?(?:fee|charge)|against (?:payment|an? )|"
    r"separately|subject to)"
)
SOLD = Frame(
    after=any_of(
        r"\b(?:is|are)(?: also| only)? (?:available|offered|sold|provided|supplied|bookable|obtainable)"
        rf"(?: \w+)? {_EXTRA}",
        r"\bcosts? extra\b|"
        r"\b(?:is|are|will be) (?:quoted|charged|invoiced|billed|priced) "
        r"(?:separately|extra|in addition|on top|at|apart)\b",
    ),
    opening=r"^\W*(?:on|upon|at|against|for|subject to) (?!no\b|its own|VENDOR)[^,;|]{0,40}\b"
    r"(?:CUSTOMER's (?:order|expense|cost)|surcharge|list price|payment of|"
    r"(?:additional|extra|further) (?:fee|cost|charge|payment))[^,;|]{0,40},",
)

# What can be had, might be or is only advised; what has a price is sold to the customer.
OFFERED = Frame(
    before=any_of(
        r"\boptional(?:ly)?\b",
        r"\b(?:recommend\w*|suggest(?:s|ed)?|encourag\w+|urg(?:es?|ed))\b(?! by\b| practice)",
        r"\b(?:may|might|can|could) (?:also |optionally |further )?be "
        r"(?!(?:[\w-]+ ){1,7}(?:only|solely|exclusively)\b|assigned|granted|given|admitted|employed|"
        r"engaged|deployed|placed|hired|permitted|allowed)",
        r"\bit (?:may|might) be that\b",
    ),
    after=any_of(
        r"\b(?:is|are) (?:an? )?option(?:al)?\b",
        r"\b(?:may|might|can|could) (?:also |optionally |further )?be "
        r"(?:made|taken|performed|carried out|conducted|run|done|used|created|required|encrypted)"
        r"\b(?! (?:only|available))",
        r"(?:\b(?:is|are|will be) [^.;|,]{0,40})?\bMONEY",
    ),
    opening=r"^\W*(?:[\d.]+ )?whether\b(?![^.;|]{0,60}\bor\b)",
)

_BEGIN = (
    r"(?:introduc|implement|establish|obtain|achiev|launch|roll|start|begin|set(?:ting)? up|put(?:ting)? in place|"
    r"adopt|gain|attain|reach|add|bring|complet|commenc)"
)
_KEEP = r"(?:keep|maintain|continue|remain|stay|retain|renew|preserve|hold)"
_LATER = (
    r"in (?:the |a )?(?:next|later|coming|subsequent|future|second) "
    r"(?:phase|stage|release|step|year|quarter|version)s?\b|"
    r"\bin (?:the )?future\b"
)
_UNDER_WAY = r"(?:begun|started|under way|underway|progress|ongoing|planned|continu\w+|planning)"
PLANNED = Frame(
    before=any_of(
        r"\b(?:aims?|aiming|seeks?|strives?|expects?|hopes?|intends?|plans?|planning|wants?|proposes?|"
        rf"going|working|works?) (?:\w+ )?(?:to|at|towards?|on) (?:\w+ly )?{_BEGIN}\w*",
        r"\b(?:intends?|plans?|hopes?|expects?|proposes?|would like|is going|resolved) (?:DURATION )?to"
        rf"\b(?! (?:\w+ )?{_KEEP}(?: \w+ing)? (?:its|the|this|these|such|doing|to)\b)",
        r"\bworking (?:towards?|on)\b"
        r"(?! (?:(?:the|its|a|any|CUSTOMER\W?s?) )?"
        r"(?:project|services?|systems?|premises|site|behalf|matters?|accounts?|data)\b)",
        r"\bnot yet\b|\broadmap\b",
        r"\b(?:is|are) (?:\w+ )?"
        r"(?:looking into|considering|evaluating|exploring|preparing|piloting|in talks about|studying)\b",
        r"\b(?:work|preparations?|talks|a project|discussions?) (?:on|for|about|to introduce)"
        rf"\b(?=[^.;|]*\b{_UNDER_WAY}\b)",
        r"\b(?:budget|funds|funding|tender|(?<!VENDOR's )(?<!the )(?<!our )application) for\b",
        rf"\b{_LATER}",
    ),
    after=any_of(
        r"\b(?:is|are) (?:still )?to be "
        r"(?:introduced|implemented|established|added|launched|rolled out|put in place|set up|developed)\b",
        r"\b(?:is|are) (?:still )?(?:on VENDOR's (?:\w+ )?(?:roadmap|list|agenda)|planned|foreseen|"
        r"envisaged|scheduled (?:for|in)|in preparation|"
        r"under (?:preparation|development|consideration|review|discussion)|"
        r"being "
        r"(?:planned|prepared|considered|developed|introduced|evaluated|set up))\b",
        r"\((?:still |currently )?"
        r"(?:planned|in (?:preparation|progress|development)|to follow|coming|upcoming|pending)\b",
        r"\b(?:(?:is|are|has|have) )?not yet\b|[^.;|,]{0,60}\bin the (?:near |foreseeable )?future\b",
        r"\b(?:will|shall) (?:only )?"
        r"(?:follow|"
        r"be (?:introduced|rolled out|launched|set up|added|available|implemented|deployed|enforced|"
        r"required|enabled|activated)) "
        r"(?:later|in (?=the (?:next|coming|future|second|course)|a (?:later|future)|future|20|q[1-4]|due)|"
        r"by|from|next|at a later|during|once|as of|as soon)",
        r"\s?[:|–-] ?(?:under (?:preparation|development)|in (?:preparation|progress|planning)|planned|"
        r"to follow|to be (?:decided|determined|introduced|confirmed)|pending|n/a|tbd|tbc)\b",
    ),
    opening=any_of(
        r"^\W*(?:as soon as|once|after|when) VENDOR (?:has|have) (?:\w+ly )?"
        r"(?:hired|obtained|raised|found|grown|secured|moved|finished|introduced|completed its|appointed|"
        r"acquired)\b",
        rf"^\W*(?:{_LATER})",
        r"^[^.;|:]{0,120}\b(?:not yet|still to be|yet to be) [a-z]+\b[^;|:]{0,160}:",
    ),
)

_MEANS = any_of(
    r"(?:shall |will |is to |does )?"
    r"(?:means?|mean|denotes?|designates?|refers? to|stands? for|signif(?:y|ies)|describes?|connotes?|"
    r"is short for)\b",
    r"(?:has|have|shall have|bears?) the (?:following |same )?meanings?",
    r"(?:is|are|shall be) (?:to be )?(?:defined|understood|construed|deemed|read as|used here)",
)
# The kind of thing that a definition begins with: "an exercise by which …", "a written communication about …".
_GENUS = (
    r"(?:exercise|process|procedure|method|technique|communication|document|activity|act|practice|event|attempt|"
    r"assessment|examination|investigation|enquiry|inquiry|check|measure|mechanism|system|copy|duplicate|"
    r"record|set|series|statement|situation|state|form|kind|type|means|way|scheme|arrangement|programme|"
    r"program|protocol|conversion|transformation|person|term|word|notice|standard|certificate|weakness|defect|"
    r"flaw|combination)s?"
)
_WHICH = r"(?:(?:by|in|through|during|with|in the course of|on) which|whereby|where)"
_LOOSELY = r"(?:by|in|of|that|which|about|for|to|on|intended|designed|carried|made|under|with)"
_NUMBER = r"^\W*(?:[\d.]+ |\(?[a-z]\) )?"
_HEREIN = r"(?:as used (?:herein|in th\w+ \w+),? |in th(?:is|ese) \w+,? |for (?:the )?purposes? of th\w+ [^,]{1,30}, )?"
_A_TERM = r"(?:the )?(?:terms?|expressions?|words?|phrase)(?! (?:shall|will|of|and|or|is|for)\b)"
DEFINED = Frame(
    opening=any_of(
        rf"{_NUMBER}{_HEREIN}(?:{_A_TERM} )?(?:\"[^\"]{{2,60}}\"|[a-z][\w -]{{2,40}}?)(?: \([^)]{{1,40}}\))?"
        rf"[^\"|.;]{{0,12}}(?<!\bthis)(?<!\bthat)(?<!\bit)(?<!\bwhich)(?<!\bthese) {_MEANS}",
        r"^[^.;|]{0,40}\b(?:the (?:terms?|expressions?|words?|phrase)"
        r"(?! (?:shall|will|of|and|or|is|for)\b)|"
        r"references?(?: in [^.;|]{0,30}?)? to|"
        r"by \"[^\"]{2,60}\"|"
        r"(?:VENDOR|BOTH|terms|agreement|annex) speaks? of)[^.;|]{0,60}?\b"
        r"(?:mean|means|stands? for|denotes?|describes?|is used|are used|are to\b(?! be)|understand|"
        r"refers?|shall include|when)\b",
        r"^\W*as used (?:herein|in th\w+ \w+)\b",
        rf"{_NUMBER}\"[^\"]{{2,60}}\" (?:is|are)\b",
        r"^\W*(?:\w\W+)?(?:recitals?|whereas|considering that)\b",
        r"^\W*\"[^\"]{2,60}\"\s?(?:[:=–—]|- )",
        r"^\W*(?:an?|the) [a-z][\w -]{2,40}? is (?:an?|any|the) (?!(?:annual|yearly|regular)\b)"
        rf"(?:[\w-]+ ){{0,3}}?{_GENUS} (?:{_WHICH}|{_LOOSELY})\b",
        rf"{_NUMBER}\"?[a-z][\w /'-]{{2,50}}\"?(?: \([^)]{{1,30}}\))?\s?(?:[:=–—]|- ) ?"
        r"(?:the term|stands for|an?|any|the) "
        rf"(?!(?:annual|yearly|monthly|weekly|daily|nightly|quarterly|regular)\b)(?:[\w-]+ ){{0,3}}?{_GENUS}"
        rf" (?:{_WHICH}\b|"
        rf"{_LOOSELY}\b(?!.*(?:VENDOR|DURATION|\b(?:annual|every|quarterly|daily|regular)\w*\b)))",
    )
)

PAST = Frame(opening=PAST_PRACTICE)  # of what is done anew each time; what was tested or introduced last year counts

UNSTATED = (REFUSED, AT_WILL, AGREED, SOLD, OFFERED, PLANNED, DEFINED, CUSTOMERS, ANYBODY_DOES)
NOT_BY_VENDOR = (*UNSTATED, OTHERS_DO)  # of what the vendor has to do itself
# Of a level of service: an aim is a soft promise, a definition may state it, and a hosting provider may be the vendor.
NOT_DONE = replace(REFUSED, after="")  # where the figure is of something else that "is not" counted
NOT_PROMISED = (REFUSED, AT_WILL, AGREED, SOLD, CUSTOMERS, ANYBODY_DOES)
