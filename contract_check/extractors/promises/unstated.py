"""The frames that take the promise away from a measure of security or a level of service, whichever it is.

At the vendor's will, to be agreed, sold, offered or planned. `refusals` has what is refused, `definitions` what is only
defined, `done_by_others` what others do; which of them take what away is gathered at the end. Words are gathered by what
they mean, not by where they were found; "CUSTOMER" and "VENDOR" are the parties of a surface.
"""

from __future__ import annotations

from dataclasses import replace

from contract_check.extractors.promises.definitions import DEFINED
from contract_check.extractors.promises.done_by_others import ANYBODY_DOES, CUSTOMERS, OTHERS_DO
from contract_check.extractors.promises.frames import ANEW, ASIDE, Frame
from contract_check.extractors.promises.refusals import REFUSED
from contract_check.language import modality
from contract_check.language.past_practice import PAST_PRACTICE
from contract_check.language.wording import any_of

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
        r"(?<!soon as )(?<!quickly as )(?<!fast as )(?<!promptly as )(?<!early as )"
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
    r"(?:statement of work|sow|order form|order|schedule|annex|appendix|exhibit|contract|addendum|"
    r"side letter|instruction|separate agreement|individual agreement)s?"
)
_CONCUR = r"(?:agree|stipulate|provide|arrange|determine|decide|lay down|conclude|settle|negotiate|discuss)\b"
_CHOSEN = (
    r"(?:order|book|purchas|agree[ds]?\b|commission|opt(?:s|ed)?\b|elect|select|chos|choos|request|wish|bought|"
    r"buys?\b|licens|pays?\b)"
)
_NO_SERVICE = r"(?:(?!\b(?:services?|subscription|platform|software|VENDOR (?:shall|will))\b)[^,;|])"
_IF = r"(?:if|where|when|provided(?: that)?|should|in case|in the event(?: that)?|on (?:the )?condition that|as far as|insofar as|(?:for )?as long as)\b"
_IF_AGREED = (
    r"^\W*(?:[\d.]+ )?(?:only )?(?:(?:if|where|when|unless) (?:not )?(?:so |separately )?(?:agreed|ordered|booked)\b|"
    r"(?:if|where|when|in case|in the event(?: that)?|on (?:the )?condition that) (?:and to the extent )?(?:BOTH|the parties|this|it) "
    r"(?:(?:has|have|been|is|so|separately|expressly|mutually|specifically) )*agreed?\b(?! (?:otherwise|that|to|on|upon)\b)|"
    r"subject to (?:an? |any )?(?:separate|individual|additional) (?:\w+ )?agreement\b)"
)
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
        _IF_AGREED,
    ),
    ends=_UNLESS_ONLY,
)
AGREED_ON = replace(AGREED, opening=_IF_AGREED)  # of a right, which it is the customer's to ask for
_EXTRA = (
    r"(?:as an? (?:\w+ )?(?:option|add-?on|extra|upgrade|module)|at (?:an )?(?:extra|additional|further)|"
    r"at (?:an? )?\w+ (?:fee|charge|price)|for (?:a|an) (?:\w+ )?(?:fee|charge)|against (?:payment|an? )|"
    r"separately|subject to)"
)
_BOUGHT = (
    r"(?:order(?:s|ed)|book(?:s|ed)|purchase[sd]|b(?:uys|ought)|pa(?:ys|id) for|licen[cs]e[sd]|opt(?:s|ed) for|"
    r"subscribe[sd] to|commission(?:s|ed))"
)
_IF_BOUGHT = (
    rf"(?:{_IF}|on condition that|(?:and )?only if) CUSTOMER (?:has |have )?(?:\w+ly )?{_BOUGHT}"
    r"(?! (?:the |a )?(?:services?|subscription|platform|software)\b)"
)
SOLD = Frame(
    before=rf"\bVENDOR <shall>,? ?\(?{_IF_BOUGHT}[^;|]{{0,60}}?[,)]",
    after=any_of(
        rf",? ?\(?(?:but )?(?:only )?{_IF_BOUGHT}",
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
        r"engaged|deployed|placed|hired|permitted|allowed|"
        # What a measure is for: "so that it can be verified who has seen it".
        r"(?:\w+ly )?(?:verified|checked|traced|established|determined|ascertained|proven|proved|told|reconstructed|"
        r"recovered|restored)\b)",
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
        r"\b(?:measures|controls|safeguards|tests|procedures) (?:still |currently )?under "
        r"(?:evaluation|consideration|discussion|preparation|development)\b",
        r"\b(?:plans?|planned|foreseen|intended|scheduled|envisaged|reserved) (?:for|in|with) (?:(?:a|the|"
        r"one of its) )?"
        r"(?:later|future|next|coming|subsequent|upcoming|following) (?:release|version|phase|stage|step|year|quarter|"
        r"roll-?out)s?\b",
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

# What somebody is asked about, and what a policy on data calls data, is done by nobody: "the questionnaire asks about: MFA".
SPOKEN_OF = Frame(
    opening=any_of(
        r"^\W*(?:[\d.]+ )?(?:(?:the|our|its|this|VENDOR's|an?|each|every) )?(?:[\w-]+ ){0,2}"
        r"(?:questionnaire|survey|assessment|checklist|interview|form)s? (?:ask|enquire|inquire)s? (?:\w+ ){0,3}?(?:about|for|whether|after)\b",
        r"^\W*(?:[\d.]+ )?(?:(?:the|our|its|this|VENDOR's) )?(?:[\w-]+ ){0,2}(?:polic(?:y|ies)|notice|statement) "
        r"(?:covers?|concerns?|describes?|explains?|is about|applies to|relates? to) (?:\w+ ){0,3}?(?:data|information)"
        r"(?! (?:security|protection))\b[^.;|]{0,60}:",
    ),
)
# What is only supposed before what follows from it: "where data is encrypted at rest, recovery takes longer".
SUPPOSED = Frame(
    before=rf"{modality.SUPPOSED}(?=[^.;|]*,)",
    ends=modality.FOLLOWS,
)
RARE = Frame(
    before=r"\b(?:(?:hardly|scarcely|barely) (?:any|ever)|(?<!\ba )(?<!\bthe )(?<!\bvery )few(?! (?:hours|minutes|days|weeks))|"
    r"rarely|seldom|in (?:rare|few|exceptional) cases)\b",
    after=r"\bwould (?:\w+ )?be\b|[^.;|,]{0,40}\buntil (?:(?:the )?(?:\w+ )?(?:of )?)?(?:19|20)\d\d\b",
)
PAST = Frame(opening=PAST_PRACTICE)  # of what is done anew each time; what was tested or introduced last year counts

UNSTATED = (
    REFUSED,
    AT_WILL,
    AGREED,
    SOLD,
    OFFERED,
    PLANNED,
    SPOKEN_OF,
    SUPPOSED,
    RARE,
    DEFINED,
    CUSTOMERS,
    ANYBODY_DOES,
)
NOT_BY_VENDOR = (*UNSTATED, OTHERS_DO)  # of what the vendor has to do itself
# Of a level of service: an aim is a soft promise, a definition may state it, and a hosting provider may be the vendor.
NOT_PROMISED = (REFUSED, AT_WILL, AGREED, SOLD, CUSTOMERS, ANYBODY_DOES)
