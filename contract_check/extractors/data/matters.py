"""What the data and AI terms speak of, whichever way a sentence is built, and the stances towards it.

Contracts turn one thought in endless ways; what stays are the matters: whose data, what is done with it,
whether that is barred, asked for or merely allowed. The word classes here are broad and are only ever used
several at once (`language.wording.together`), by patterns of low weight, whose reader then settles the stance.
"""

from __future__ import annotations

import re

from contract_check.language.clauses import Clause

# Who uses the tool, by role or as a plain noun ("the practice", "account holders").
CUSTOMERS = (
    r"(?:CUSTOMER|\b(?:(?:ex-|former )?customers?|clients?|clientele|users?|members?|subscribers?|licensees?|buyers?|purchasers?|tenants?|authority|"
    r"practices?|participants?|account[- ](?:holders?|owners?)|controllers?|organi[sz]ations?|school|principal|patients?|employers?)\b)(?:'s?)?"
)
# Who provides it; a name that no other sign marks as the vendor's stands in lower case like any word.
VENDORS = r"(?:VENDOR|\b(?:operator|acquirer|licensor|provider|contractor|supplier|processor|company)\b)(?:'s)?"
STUFF = (
    r"(?:data(?: ?sets?)?|datasets?|contents?|information|materials?|files?|documents?|records?|images?|pictures?|photos?|recordings?|texts?|tables?|"
    r"inputs?|prompts?|messages?|chats?|conversations?|questions?|uploads?|e-?mails?|attachments?|quer(?:y|ies)|transcripts?|transcriptions?|histor(?:y|ies)|"
    r"receipts?|calendars?|submissions?|telemetry|figures|reports?|originals|playlists|edits|archives?|galler(?:y|ies)|projects?|entries|posts|drawings|designs|code)"
)
_PUT = (
    r"(?:load|upload|enter|put|place|submit|provide|suppl|lodge|migrate|type|write|send|store|import|contribute|post|generate|process|create|"
    r"keep|share|record|transmit|input|host|add)"
)
# The customer's data under any name: by owner, by who put it in, or in everyday words.
THEIRS = (
    rf"(?:{CUSTOMERS} (?:(?!VENDOR|and |or |in |to |of |may |shall |will |has |for )[\w-]+ ){{0,3}}{STUFF}\b|"
    rf"\b(?:personal|user|customer|client|tenant|member|company|patient|subscriber|transaction|uploaded|submitted|scanned|labelled|production) (?:[\w-]+ )?{STUFF}\b|"
    rf"\b{STUFF}\b[\w ,'-]{{0,40}}? (?:of|from|by|belonging to|that|which|to) (?:the |a |any |all |its |each )*{CUSTOMERS}|"
    rf"\b(?:what|whatever|nothing|anything|everything|all)\b[\w ]{{0,12}}? {CUSTOMERS}[\w' ]{{0,24}}? (?:{_PUT})\w*|"
    rf"\b{STUFF}\b[\w ,'-]{{0,30}}? (?:which|that) (?:it|they|he or she|he|she) (?:{_PUT})\w*|"
    rf"\b(?:its|their|my|whose) (?:own )?{STUFF}\b|\b{STUFF} (?:\w+ ){{0,3}}?{_PUT}(?:ed|ied|d|ten)\b)"
)
# What the service makes for the customer.
MADE = r"(?:generat\w+|produc\w+|creat\w+|render\w+|mak(?:e|es|ing)|made|draft\w+|writ(?:es?|ten|ing)|return\w*|synthe\w+|furnish\w+|draw[ns]?|compos\w+|answers?|repl(?:y|ies))"
_MAKER = r"(?:\bai\b|\bmodels?|assistants?|engines?|generators?|chatbots?|\bapi\b|\bbots?|copilot|studio|tools?\b|\ballms?|\bservices?|system|algorithms?|VENDOR)"
_WORKS = (
    r"(?:contents?|texts?|images?|pictures?|videos?|music|voices?|speech|audio|scores?|narratives?|designs?|results?|drafts?|documents?|materials?|works?|"
    r"contracts?|minutes|summar(?:y|ies)|translations?|code|replies|answers?|responses?|paragraphs?|photos?|items|media|assets?|graphics|reports?|suggestions?)"
)
OUTPUT = (
    rf"(?:\boutputs?\b|\bgenerat(?:ed|ions?)\b|\bai[- ](?:content|results?|output|responses?|answers?)|\bcompletions?\b|\bsuggestions?\b|\bsynthetic {_WORKS}|"
    rf"\binference results?|\bai[- ]made|\b{_WORKS}\b[\w ,'-]{{0,40}}? (?:{MADE})\b[\w ,'-]{{0,30}}?(?:by|with|through|via|using|from) [\w' -]{{0,24}}?{_MAKER}|"
    rf"\b(?:what|whatever|{_WORKS})\b[\w ,'-]{{0,20}}? {_MAKER}[\w ,'-]{{0,24}}? (?:{MADE})\b|"
    rf"\b(?:answers?|responses?|results?) CUSTOMER (?:\w+ )?(?:gets?|receives?|obtains?)|\bcomes? (?:back )?out\b|"
    rf"\bwhat(?:ever)? \w+ (?:{MADE}) (?:for|from) CUSTOMER|\b{_WORKS} (?:that|which) \w+ (?:{MADE}) (?:from|for|in (?:answer|reply|response) to)\b)"
)
# The contract, account or stay is over.
OVER = (
    r"(?:\bterminat\w+|\bexpir\w+|\bcancel\w*|\bclos(?:e|es|ed|ure|ing)\b|\bcessation|\bceas\w+|\bend(?:s|ed|ing)?\b(?! of (?:the |each |every |such |that |any |a )?(?:calendar |business |fiscal )?(?:months?|years?|quarters?|day|week|evaluation|cycle|business|period))|\bexit\b|\bleav(?:e|es|ing)\b|"
    r"\bdepart\w*|\blaps\w+|\brun out|\bruns out|\blast day|\bstops?\b|\bformer\b|\bex-\w+|\boffboard\w*|\bdeactivat\w+|\bno longer (?:wishes|uses?|has|subscri\w+)|"
    r"\bbeyond the term|\bafter the (?:\w+ )?term\b|\bcompletion\b|\bwinding|\bpost-)"
)
DELETE = (
    r"(?:\bdelet\w+|\beras\w+|\bdestr(?:oy|uct)\w*|\bpurg\w+|\bdispos(?:e[ds]?|al)\b|\bwip(?:e[ds]?|ing)\b|\bexpung\w+|\bshred\w*|\bremov(?:e[ds]?|al|ing)\b|\btake [\w ]{1,24} off\b|"
    r"\btaken off\b|\bdiscard\w*|\boverwrit\w+|\bdropp?(?:ed|s)?\b|\bgone\b|\bvanish\w*|\bscrubb?\w*|\bcleared?\b|\bno cop(?:y|ies)\b)"
)
GET = (
    r"(?:\bretriev\w+|\bexport\w*|\bdownload\w*|\bextract\w*|\bfetch\w*|\bcollect(?:ed|ion)?\b|\b(?:data|files?) pick(?:ed)?[- ]up|\btak(?:e|ing|en) (?:[\w ]{1,24} )?(?:out|with)\b|\bsurrender\w*|\bhand(?:ed|ing)?[- ]?over\b|"
    r"\bget [\w ]{1,20}(?:back|files|data|out)\b|\b(?:mak|tak|obtain|receiv|request|provid|get|deliver|suppl)\w* (?:\w+ ){0,4}?cop(?:y|ies)\b|\bto copy\b|\bread-only|\baccess(?:ible)?\b|\blog in|\bsign in|\brecover\w*|\brestor\w+|\bmigrat\w+|\bprovide CUSTOMER with|\bdownload link|\bgrace period|\bcan't get)"
)
# Stances. A bar stands before the act ("shall not use … to train") or is said of it ("training is forbidden").
BARRED = (
    r"(?:\bnot\b(?! only| later| less| more)|\bnever\b|\bno\b(?! later| more| less| longer)|\bnor\b|\bneither\b|\bNEITHER\b|\bnone\b|\bnothing\b|\bcannot\b|\bkeeps? [^.;]{1,60} out of|\bkept out of|"
    r"\brefrain\w*|\babstain\w*|\bprohibited from|\bforbidden to|\bbarred from|\bprecluded from|\brules? out\b|\bwithout using)"
)
IS_BARRED = (
    r"(?:\b(?:is|are|be|remains?|stands?)\b[\w ,]{0,20}? (?:forbidden|prohibited|barred|excluded|ruled out|banned|off[- ]limits|out of the question|disallowed|precluded|impermissible)|"
    r"[:|] ?(?:not (?:allowed|permitted|done)|no\b|never\b|none\b|prohibited|forbidden|excluded)|\b(?:is|are|be) not (?:allowed|permitted|done|carried out)|excluded from)"
)
AGREEING = (
    r"(?:consent\w*|permission|permit(?:s|ted)?|approv\w+|authori[sz]\w+|agree[ds]?|agreement|elect(?:s|ed|ion)?|opt(?:s|ed|ing)?[- ]?in\w*|instruct\w+|signed|signs|"
    r"tick(?:s|ed)|enabl\w+|activat\w+|switch(?:es|ed)? (?:\w+ ){0,3}on|turn(?:s|ed)? (?:\w+ ){0,3}on|request\w*|asks? for it|join(?:s|ed)?|say(?:s)? yes|allow\w*|invit\w+|chooses?|volunteer\w*)"
)
ASKED = (
    rf"(?:\bopt(?:ed|s|ing)?[- ]?in\b|\b(?:only|solely|exclusively|unless|except|save|without|absent|subject to|until|other than|otherwise than|requires?|required|presuppos\w+|depends? on|condition\w*|prior|upon|with)\b[^.;]{{0,90}}?\b{AGREEING}|"
    rf"\b(?:if|where|when|should|once|provided|in case)\b[^.;]{{0,60}}?\b{AGREEING}|\basks?\b[^.;]{{0,40}}\b(?:permission|consent)|\bconsent required|\b(?:off|disabled|inactive|empty) (?:by default|when|unless|until))"
)
_LEAVING = (
    r"(?:\bopt(?:ed|s|ing)?[- ]?out\b|\bdisabl\w+|\bdeactivat\w+|\bturn(?:ed|s|ing)? (?:\w+ ){0,3}off\b|\bswitch(?:ed|es|ing)? (?:\w+ ){0,3}off\b|\bswitch in\b|\bthere(?:'s| is) a switch|\buntick\w*|\bun-?check\w*|"
    r"\bobject(?:s|ed|ing)?\b|\bobjection|\bwithdraw\w*|\bleft out\b|\bleave out\b|\bdo[- ]not[- ]train|\brefus\w+|\bdeclin\w+|\bexempt\w*|\bexclud\w+|\bstop CUSTOMER from|\bwould rather\b|'d rather\b|\bobjects?\b|\bprefers? not)"
)
LEAVES = rf"(?<!no )(?<!not ){_LEAVING}"
MAY = (
    r"(?:\bmay\b(?! not)|\bcan\b(?! not)|\bentitled to|\bright to|\bfree to|\bat liberty to|\bpermitted to|\bauthori[sz]ed to|\breserves? the right|\ballowed to|\bagrees? that|\blicen[cs]e to|\bgrants?\b)"
)  # fmt: skip

_YES = re.compile(r"\W*(?:yes|they do|it does|we do|VENDOR do|certainly|sure)\b(?! not)")
_NO = re.compile(r"\W*(?:no\b|never|not\b|it does not|VENDOR do(?:es)? not|under no|they do not|none)")


def question_before(clause: Clause) -> str:
    """The question that this sentence answers, in lower case; empty where there is none."""
    if clause.before.rstrip().endswith("?"):
        return clause.before
    if clause.before:
        return ""
    text = clause.document.text[max(0, clause.span.start - 200) : clause.span.start].rstrip()
    return text.rsplit("\n", 1)[-1].lower() if text.endswith("?") else ""


def answer_after(clause: Clause) -> str:
    """What answers the question that this sentence is, up to the paragraph's end; empty where it is none."""
    if not clause.own.rstrip().endswith("?"):
        return ""
    if clause.after:
        return clause.after
    text = clause.document.text[clause.span.end : clause.span.end + 300].lstrip()
    return re.split(r"(?<=[.!?])\s|\n", text, maxsplit=1)[0].lower()


def says_no(answer: str) -> bool:
    """Whether an answer begins with a refusal."""
    return _NO.match(answer) is not None


def says_yes(answer: str) -> bool:
    """Whether an answer begins by affirming."""
    return _YES.match(answer) is not None


def is_barred(words: str, start: int, end: int, reach: int = 180) -> bool:
    """Whether what stands at `start:end` is refused: by a word before it in the same part, or by what is said of it."""
    part = max(words.rfind(";", 0, start), words.rfind(". ", 0, start)) + 1
    before = words[max(part, start - reach) : end]
    return bool(re.search(BARRED, before) or re.search(IS_BARRED, words[start : end + reach].split(";")[0]))


# Owning, in verbs and nouns.
OWNING = (
    r"(?:\bowns\b|(?:CUSTOMER|VENDOR|\bwho|\bthey|\bshall|\bwill|\bnot|\bexclusively|\bsolely|\balso) own\b|\bowned\b|\bwhose\b|\bowners?(?:hip)?\b|\bbelong(?:s|ing)?\b|\bpropert(?:y|ies)\b|\btitle\b|\bvest(?:s|ed|ing)?\b|\byours\b|\bproprietor|\b(?:all|exclusive|any|no|our|its|VENDOR's) (?:\w+ ){0,2}rights?\b|"
    r"\brights? (?:in|to|of ownership)\b|\bintellectual property\b|\bcopyrights?\b|\binterest in\b|\baccrues?\b|\brights? holder\b|\bkeeps? all rights)"
)


def owner_of(clause: Clause, thing: str, *, strict: bool = False) -> bool | None:
    """Who owns `thing` according to the sentence: the customer (True), the vendor (False), or it is not said.

    The owner is named after the owning ("belongs to CUSTOMER", "the property of the operator"), before it
    ("CUSTOMER … owns"), or by what the vendor lacks ("no right in it passes to VENDOR").
    """
    words = clause.surface
    question = question_before(clause)
    if question and re.search(OWNING, question) and re.search(thing, question):
        if re.match(
            r"\W*(?:CUSTOMER(?: do(?:es)?)?\b(?! (?:may|must|shall|can))|yours|it(?: is|'s) CUSTOMER)", clause.own
        ):
            return True
        return True if says_no(clause.own) and re.search(r"claim|VENDOR|own", question) else None
    if not (re.search(thing, words) and re.search(OWNING + r"|CUSTOMER(?:'s)?[.,;]", words)):
        return None
    return _owner(words, thing)


_GAP = r"[^|;]"
_TO = r"(?:by|to|in|with|of|upon)"


def _owner(words: str, thing: str) -> bool | None:
    adverbs = r"(?:[\w-]+ |, ){0,8}?"
    takes = r"(?:owned|propert(?:y|ies)|belong(?:s|ing)?|vest(?:s|ed)?|title|rights?(?: thereto| therein)?|accrues?|ownership|reserved|pass(?:es)?|assigns?)"
    denied = r"(?:\bno\b|\bnot\b|\bnever\b|\bnor\b|\bneither\b|\bdisclaims?|\bnothing\b|\bwaives?|\bwithout (?:any )?claim|\bdo(?:es)? not)"
    lacks = (
        rf"{denied}{_GAP}{{0,90}}?{OWNING}{_GAP}{{0,60}}?(?:{thing}){_GAP}{{0,30}}?(?:pass\w*|transfer\w*|arise\w*|vest\w*|accru\w*|(?:is|are) (?:granted|transferred|conveyed)) (?:to|in|on|upon) {VENDORS}|"
        rf"{VENDORS} (?:[\w']+ ){{0,4}}?(?:disclaims?|claims? no|has no|have no|acquires? no|obtains? no|gains? no|takes? no|asserts? no|waives?|(?:does|do|shall|will) not (?:\w+ )?(?:claim|acquire|obtain|gain|own|have|take|assert)){_GAP}{{0,60}}?(?:{OWNING}|interest|rights?){_GAP}{{0,60}}?(?:{thing})|"
        rf"\bnothing\b{_GAP}{{0,40}}?changes? hands|(?:{thing}){_GAP}{{0,40}}?,? in which {_GAP}{{1,30}}?has no (?:\w+ )?(?:ownership|interest|right|title)|"
        rf"\bnothing\b{_GAP}{{0,40}}?(?:grants?|gives?|transfers?|confers?) {_GAP}{{1,40}}?{OWNING}{_GAP}{{0,40}}?(?:{thing})|"
        rf"\bnot (?:\w+ )?(?:be )?(?:construed|deemed|regarded|constitute|amount|effect){_GAP}{{0,20}}?(?:transfer|assignment|conveyance){_GAP}{{0,30}}?(?:CUSTOMER's ownership|ownership|title){_GAP}{{0,40}}?(?:{thing})|"
        rf"{CUSTOMERS} (?:does|do|shall|will) not (?:\w+ )?(?:give up|lose|transfer|surrender|cede|assign|part with|relinquish){_GAP}{{0,30}}?(?:ownership|title|rights?|property){_GAP}{{0,40}}?(?:{thing})"
    )
    theirs = (
        rf"(?:{thing}){_GAP}{{0,140}}?\b{takes}\b {adverbs}{_TO},? (?:the |its |such |a )?(?:sole |exclusive )?{CUSTOMERS}(?!'s? (?:licence|license|right to use))|"
        rf"\b(?:rights?|title|propert(?:y|ies)|ownership|copyright)\b{_GAP}{{0,60}}?(?:in|to|of|over)\b{_GAP}{{0,60}}?(?:{thing}){_GAP}{{0,80}}?\b(?:belong|vest|remain|rest|stay|reserv|lie|accru)\w* {adverbs}(?:to|in|with|by) (?:the )?{CUSTOMERS}|"
        rf"{CUSTOMERS}(?<!'s)(?<!s') (?:alone |solely |exclusively |fully |always |shall |will |also |and |its licensors |\w+ly )*(?:owns?|(?:is|are|was|remains?|stays?|has|have|keeps?|retains?|holds?|gets?|enjoys?) (?:the |its |an? |all |full |sole |exclusive |legal |beneficial |rightful |unencumbered |\w+ly )*(?:owners?(?:hip)?|title|rights?|proprietor|propert(?:y|ies)|copyright))(?:,? [\w']+){{0,5}}? ?(?:of|in|to|over|on|for)?{_GAP}{{0,50}}?(?:{thing})|"
        rf"(?:{thing}){_GAP}{{0,80}}?(?:is|are|be|as|remains?|stays?|continues? to be|treated as|considered|deemed) (?:the |at all times |solely |exclusively |and |\w+ly )*{CUSTOMERS}(?:'s?)? (?:own |sole |exclusive |and )*(?:property|own\b)|"
        rf"(?:{thing}){_GAP}{{0,40}}?\b(?:is|are|remains?|stays?) (?:solely |exclusively |always |and (?:remains?|stays?) |entirely )*(?:yours|CUSTOMER(?:'s)?|the (?:user|client|customer|member|licensee)'s)(?=[.,;:!]|$| and| to keep)|"
        rf"VENDOR (?:[\w']+ ){{0,4}}?(?:assigns?|hands? over|transfers?|cedes?|conveys?){_GAP}{{0,60}}?(?:rights?|title|it|ownership)\b{_GAP}{{0,60}}?(?:(?:in|to) {_GAP}{{0,30}}?(?:{thing})|to {CUSTOMERS})|"
        rf"(?:{thing})(?: generated)?[\w ]{{0,20}}? ?[|:] ?(?:(?:full |sole )?(?:ownership|owned|property|belongs?) (?:by|of|to) (?:the )?)?{CUSTOMERS}(?: in full)?(?=[\s|.;,]|$)"
    )
    ours = (
        rf"(?:{thing}){_GAP}{{0,100}}?\b(?:owned|propert(?:y|ies)|belongs?|vests?|vest)\b {adverbs}{_TO} (?:the )?(?:sole |exclusive )?{VENDORS}|"
        rf"\b(?:rights?|title|ownership|copyright)\b{_GAP}{{0,40}}?(?:in|to|of)\b{_GAP}{{0,40}}?(?:{thing}){_GAP}{{0,60}}?\b(?:belong|vest|remain|rest|stay|lie)\w* {adverbs}(?:to|in|with) (?:the )?{VENDORS}"
    )
    named = _NAMED_OWNER.search(words) if re.search(rf"(?:{thing})", words) else None
    bars = re.search(lacks, words)
    if bars:
        return True
    gives = re.search(ours, words)
    if (
        gives
        and not re.search(denied, gives[0])
        and not re.search(r"except|exclud|other than|CUSTOMER", gives[0].split(" ", 3)[-1])
    ):
        return False
    keeps = re.search(theirs, words)
    if keeps and not re.search(denied, keeps[0]) and ("VENDOR's" not in keeps[0] or keeps[0].startswith("VENDOR")):
        return True
    if named and re.search(
        r"CUSTOMER[^.;]{0,40}(?:no (?:claim|ownership|right|interest)|licen[cs]ed? to|waives?)|licen[cs]ed to CUSTOMER",
        words,
    ):
        return False
    return None


_NAMED_OWNER = re.compile(
    r"\b(?:owned by|vests? (?:\w+ )?in|belongs? (?:\w+ )?to|property of) (?!CUSTOMER|the (?:client|user|customer|member|licensee))"
)

# Signs that a paper speaks of generated content, and not of what a plant or a party generates.
_OF_AI = re.compile(
    r"\bAI\b|[Aa]rtificial [Ii]ntelligence|[Mm]achine[- ][Ll]earning|\bLLMs?\b|[Ll]anguage [Mm]odels?|[Gg]enerative|[Cc]hatbot|\b[Pp]rompts\b|\bInputs\b|\b[Ii]nference (?:results|api|API)|"
    r"\b(?:the|our|an?|coding|code|drafting|its) [Aa]ssistant\b(?! [A-Z])|\b(?:our|studio's) generators?\b|[Ss]ynthetic (?:speech|voice|media|image)|\b[Tt]he (?:language|AI) model\b|"
    r"[Gg]enerated (?:[Cc]ontent|code|images?|music|designs?|voices?|contracts?|results?|scores?|meeting|text)|content that comes out|from my prompt|\bI?nput\b[^.]{0,80}\bO(?:utput|UTPUT)"
)


def is_of_ai(clause: Clause) -> bool:
    """Whether the paper speaks of content that a model generates."""
    return _OF_AI.search(clause.document.text) is not None
