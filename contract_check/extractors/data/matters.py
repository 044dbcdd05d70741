"""What the terms about data speak of, whichever way a sentence is built, and the stances towards it.

Contracts turn one thought in endless ways; what stays are the matters: whose data, what is done with it,
whether that is barred, asked for or merely allowed. The word classes here are broad and are only ever used
several at once (`language.wording.together`), by patterns of low weight, whose reader then settles the stance.
"""

from __future__ import annotations

import re

# Who uses the tool, by role or as a plain noun ("the practice", "account holders").
CUSTOMERS = (
    r"(?:CUSTOMER|"
    r"\b(?:(?:ex-|former )?customers?|clients?|clientele|users?|members?|subscribers?|licensees?|"
    r"buyers?|purchasers?|tenants?|authority|practices?|participants?|"
    r"account[- ](?:holders?|owners?)|controllers?|organi[sz]ations?|school|principal|"
    r"patients?|employers?|advertisers?|merchants?)\b)(?:'s?)?"
)
# Who provides it; a name that no other sign marks as the vendor's stands in lower case like any word.
VENDORS = r"(?:VENDOR|\b(?:operator|acquirer|licensor|provider|contractor|supplier|processor|company)\b)(?:'s)?"
STUFF = (
    r"(?:data(?: ?sets?)?|contents?|information|materials?|files?|documents?|records?|"
    r"images?|pictures?|photos?|recordings?|texts?|tables?|inputs?|prompts?|messages?|chats?|"
    r"conversations?|dialogues?|questions?|uploads?|e-?mails?|attachments?|quer(?:y|ies)|"
    r"transcripts?|transcriptions?|histor(?:y|ies)|receipts?|calendars?|submissions?|telemetry|"
    r"figures|reports?|originals|playlists|edits|archives?|galler(?:y|ies)|projects?|entries|posts|"
    r"drawings|designs|code)"
)
_PUT = (
    r"(?:load|upload|enter|put|place|submit|provide|suppl|lodge|migrate|type|write|send|store|import|"
    r"contribute|post|generate|process|create|keep|share|record|transmit|input|host|add|buil)"
)
# The customer's data under any name: by owner, by who put it in, or in everyday words.
THEIRS = (
    rf"(?:{CUSTOMERS} (?:(?!VENDOR|and |or |in |to |of |may |shall |will |has |for )[\w-]+ ){{0,3}}"
    rf"{STUFF}\b|"
    r"\b(?:personal|user|customer|client|tenant|member|company|patient|subscriber|transaction|"
    rf"uploaded|submitted|scanned|labelled|production) (?:[\w-]+ )?{STUFF}\b|"
    rf"\b{STUFF}\b[\w ,'-]{{0,40}}? (?:of|from|by|belonging to|that|which|to) "
    f"(?:the |a |any |all |its |each )*{CUSTOMERS}|"
    rf"\b(?:what|whatever|nothing|anything|everything|all|stuff|things)\b[\w ]{{0,12}}? {CUSTOMERS}"
    rf"[\w' ]{{0,24}}? (?:{_PUT})\w*|"
    rf"\b(?!fees|orders|payments|claims|requests)\w+s (?:that |which ){CUSTOMERS} (?:\w+ )?"
    r"(?:\w+ )?(?:brings?|uploads?|loads?|enters?|feeds?|imports?|stores?|contributes?)\b(?: in\b| into\b| to\b)?|"
    rf"\b{STUFF}\b[\w ,'-]{{0,30}}? (?:which|that) (?:it|they|he or she|he|she) (?:{_PUT})\w*|"
    rf"\b(?:its|their|my|whose) (?:own )?{STUFF}\b|"
    rf"\b{STUFF} (?:\w+ ){{0,3}}?{_PUT}(?:ed|ied|d|ten)\b(?! by VENDOR))"
)
# The contract, account or stay is over.
OVER = (
    r"(?:\bterminat\w+|\bexpir\w+|\bcancel\w*|\bconclu(?:d\w+|sion)\b|"
    r"\bwhile\b[^.;|]{0,40}\bactive\b[^.;|]{0,20}\bDURATION (?:thereafter|after)|"
    r"\bend of (?:the |its |this )?(?:evaluation|trial|pilot|test) (?:period|phase)\b|"
    r"\b(?:for|during|throughout) (?:the )?(?:\w+ )?(?:duration|term|life(?:time)?|subscription)"
    r"\b[^.;|]{0,40}?(?:plus|\+|and(?: for)?) (?:an? |the )?"
    r"(?:further |another |additional )?DURATION|\bclos(?:e|es|ed|ure|ing)\b|\bcessation|\bceas\w+|"
    r"\bend(?:s|ed|ing)?\b(?! of (?:the |each |every |such |that |any |a )?"
    r"(?:calendar |business |fiscal )?"
    r"(?:months?|years?|quarters?|day|week|evaluation|cycle|business|period))|\bexit\b|"
    r"\bleav(?:e|es|ing)\b|\bdepart\w*|\blaps\w+|\bdiscontinuation\b|\brun out|\bruns out|"
    r"\blast day|\bstops?\b|\bformer\b|\bex-\w+|\boffboard\w*|\bdeactivat\w+|"
    r"\bno longer (?:wishes|uses?|has|subscri\w+)|\bbeyond the term|\bafter the (?:\w+ )?term\b|"
    r"\bcompletion\b|\bwinding|\bpost-|\b(?:is|are|was|were|has been) over\b|"
    r"\b(?:as long as|while)\b[^.;|]{0,60}\b(?:active|open|subscri\w+|customer)\b[^.;|]{0,40}"
    r"\b(?:afterwards?|thereafter)\b)"
)
# "Access to the Services" is none to data.
NOT_TO_THE_SERVICE = (
    r"(?! (?:and use |or use )?(?:to )?(?:the |its |CUSTOMER's |any )?"
    r"(?:services?|software|platform|accounts?|products?|application)\b)"
)
DELETE = (
    r"(?:\bdelet\w+|\beras\w+|\bdestr(?:oy|uct)\w*|\bpurg\w+|\bdispos(?:e[ds]?|al)\b|"
    r"\bwip(?:e[ds]?|ing)\b|\bexpung\w+|\bshred\w*|\bremov(?:e[ds]?|al|ing)\b|"
    r"\btake [\w ]{1,24} off\b|\btaken off\b|\bdiscard\w*|\boverwrit\w+|\bdropp?(?:ed|s)?\b|"
    r"\bgone\b|\bgo(?:es)? away\b|\b(?:vanish|disappear)\w*|\bscrubb?\w*|\bunrecoverabl\w+|\bsaniti[sz]\w+|"
    r"\bclear(?:ed|s)?(?: out)?\b(?<!clear)|\bgets? rid of\b|"
    r"\bnothing\b[^.;|]{0,40}?\b(?:left|remains?) (?:on|in|with)\b|\bput beyond use\b|"
    r"\bno cop(?:y|ies)\b)"
)
# "Exports", "picks up its files", "may still be had".
_TAKES_OUT = (
    r"\bretriev\w+|\breclaim\w*|\bclaim(?:s|ed)? back|\bexport\w*|\bdownload\w*|"
    r"\bextract(?!ed (?:text|data|values?|fields?|information))\w*|\bfetch\w*|"
    r"\bcollect(?:ed|ion)?\b|\bpick(?:s|ed|ing)? up [\w' ]{1,24}(?:data|files|content|records)\b|"
    r"\b(?:data|files?) pick(?:ed)?[- ]up|\btak(?:e|ing|en) (?:[\w' ]{1,24} )?(?:out|with)\b|"
    r"\bsurrender\w*|\bhand(?:s|ed|ing)?[- ]?(?:(?:it|them|these) )?(?:over|out)\b|"
    r"\bget [\w' ]{1,24}(?:files|data|out)\b|\bget back\b|\breachable\b|\bview(?:ed|able)\b|"
    r"\b(?:may|can) (?:still )?be (?:had|called for|picked up|saved|fetched|taken|copied|drawn)\b|"
    r"\bdraw\w* (?:\w+ ){0,2}(?:data|files|content|records)\b"
)
# "Gets it back", "receives a copy", "obtains the records".
_COPIES = (
    r"\b(?:get|request|have|receive|want)\w* [\w' ]{1,24}\bback\b|"
    r"\b(?:mak|tak|obtain|receiv|request|provid|get|deliver|suppl|furnish)\w* (?:\w+ ){0,5}?cop"
    r"(?:y|ies)\b|\bgrab\b|\bclone\b|\bpull\b|"
    r"\bobtain (?:\w+ ){0,3}(?:data|files|content|records)\b|\bto copy\b|\bread-only"
)
# "Is accessible", "can log in", "migrates".
_HAS_ACCESS = r"\baccess(?:ible)?\b|\blog in|\bsign in|\brecover\w*|\brestor\w+|\bmigrat\w+"
# "Provides CUSTOMER with its data", "is made available", "a download link".
_IS_GIVEN = (
    r"\b(?:provide|furnish|suppl|send|give|deliver|return)\w* (?:to )?CUSTOMER (?:with )?"
    r"(?:\w+ ){0,3}?(?:data|files|contents?|records|copy|copies|exports?)\b|\bprovide CUSTOMER with|"
    r"\bmak(?:e|es|ing) [^.;|]{0,60}?\bavailable\b|\bavailable (?:for|to CUSTOMER)\b|"
    r"\b(?:made|remains?|stays?) available\b|\bcop(?:y|ied) (?:them|it)\b|\bcome back\b|"
    r"\b(?:choose|ask|request|elect|opt)\w*\b[^.;|]{0,40}?\bdata\b[^.;|]{0,16}?"
    r"\b(?:retained|kept|stored|backed[- ]up)\b|"
    r"\bcop(?:y|ies)\b[^.;|]{0,24}?\b(?:request|obtain|provid|deliver|download|suppl)\w*|"
    r"\b(?:release|hand-?over|return|transfer) of (?:\w+ ){0,3}(?:data|files|content|records)|"
    r"\bdownload link|\btransmit\w* (?:[\w']+ ){0,3}(?:data|files|records) (?:back )?to\b|"
    r"\bgrace period|\bcan't get"
)
GET = rf"(?:{_TAKES_OUT}|{_COPIES}|{_HAS_ACCESS}|{_IS_GIVEN})"
# Stances. A bar stands before the act ("shall not use … to train") or is said of it ("training is forbidden").
BARRED = (
    r"(?:\bnot\b(?! only| later| less| more| limited| be,? limited)|\bnever\b|"
    r"\bno\b(?! later| more| less| longer)|\bnor\b|\bneither\b|\bNEITHER\b|\bnone\b|\bnothing\b|"
    r"\bcannot\b|\bkeeps? [^.;]{1,60} out of|\bkept out of|\brefrain\w*|\babstain\w*|"
    r"\bprohibited from|\bforbidden to|\bbarred from|\bprecluded from|\bprevented from|\bwithheld from|"
    r"\bbars? VENDOR from|\b(?<!to )(?:prohibit|forbid|prevent|restrict|disallow|preclude)s? [\w ']{1,60} (?:from|to)\b|"
    r"\b(?<!to )(?:prohibit|forbid|preclude|exclude)s? (?:the |any |all )?use of\b|"
    r"\b(?<!to )(?:stop|block|keep)s? [\w ']{1,60} from (?:us|train|learn|process)ing\b|"
    r"\brules? out\b|\bwithout using)"
)
IS_BARRED = (
    r"(?:\b(?:is|are|be|remains?|stands?)\b[\w ,]{0,20}? "
    r"(?:forbidden|prohibited|barred|excluded|ruled out|banned|off[- ]limits|out of the question|"
    r"disallowed|precluded|impermissible|inadmissible)|"
    r"[:|] ?(?:not (?:allowed|permitted|done)|no\b|never\b|none\b|prohibited|forbidden|excluded)|"
    r"\b(?:is|are|be) not (?:allowed|permitted|done|carried out)|"
    r"excluded from)"
)
AGREEING = (
    r"(?:consent\w*|permission|permit(?:s|ted)?|approv\w+|authori[sz]\w+|agree[ds]?|agreement|"
    r"elect(?:s|ed|ion)?|opt(?:s|ed|ing)?[- ]?in\w*|instruct\w+|signed|signs|tick(?:s|ed)|enabl\w+|"
    r"activat\w+|switch(?:es|ed)? (?:\w+ ){0,3}on|turn(?:s|ed)? (?:\w+ ){0,3}on|request\w*|"
    r"asks? for it|join(?:s|ed)?|say(?:s)? yes|allow\w*|invit\w+|chooses?|volunteer\w*)"
)
ASKED = (
    r"(?:\bopt(?:ed|s|ing)?[- ]?in\b|"
    r"\b(?:only|solely|exclusively|unless|except|save|without|absent|subject to|until|other than|"
    r"otherwise than|requires?|required|presuppos\w+|depends? on|condition\w*|prior|upon|with)"
    rf"\b[^.;]{{0,90}}?\b{AGREEING}|"
    rf"\b(?:if|where|when|should|once|provided|in case)\b[^.;]{{0,60}}?\b{AGREEING}|"
    r"\basks?\b[^.;]{0,40}\b(?:permission|consent)|"
    r"\bconsent required|"
    r"\b(?:off|disabled|inactive|empty) (?:by default|when|unless|until))"
)
_LEAVING = (
    r"(?:\bopt(?:ed|s|ing)?[- ]?out\b|\bdisabl\w+|\bdeactivat\w+|"
    r"\bturn(?:ed|s|ing)? (?:\w+ ){0,3}off\b|\bswitch(?:ed|es|ing)? (?:\w+ ){0,3}off\b|"
    r"\bswitch in\b|\bthere(?:'s| is) a switch|\buntick\w*|\bun-?check\w*|\bobject(?:s|ed|ing)?\b|"
    r"\bobjection|\bwithdraw\w*|\bleft out\b|\bleave (?:(?:it|them|this|that|CUSTOMER's \w+) )?out\b|\bdo[- ]not[- ]train|\brefus\w+|"
    r"\bdeclin\w+|\bexempt\w*|\bexclud\w+|\bstop CUSTOMER from|"
    r"\b(?:tell|ask|instruct)s? (?:VENDOR|us) (?:to stop|not to)\b|\bsays? no\b|\bwould rather\b|"
    r"'d rather\b|\bprefers? not|\bprefers? that\b[^.;]{0,40}\bnot\b|\brevok\w+|\bexclusion form)"
)
LEAVES = rf"(?:(?<!no )(?<!not ){_LEAVING}|\b(?:as|so) long as\b[^.;]{{0,40}}\b(?:do(?:es)?|has|have) not {_LEAVING})"
MAY = (
    r"(?:\bmay\b(?! not)|\bcan\b(?! not)|\bentitled to|\bright to|\bfree to|\bat liberty to|"
    r"\bpermitted to|\bauthori[sz]ed to|\breserves? the right|\ballowed to|\bagrees? that|"
    r"\blicen[cs]e to|\bgrants?\b)"
)


def is_barred(words: str, start: int, end: int, reach: int = 180) -> bool:
    """Whether what stands at `start:end` is refused: by a word before it in the same part, or by what is said of it."""
    part = max(words.rfind(";", 0, start), words.rfind(". ", 0, start)) + 1
    before = words[max(part, start - reach) : end]
    return bool(re.search(BARRED, before) or re.search(IS_BARRED, words[start : end + reach].split(";")[0]))
