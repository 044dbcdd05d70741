"""How long a sentence says that what is fed to a model, and what comes back, is kept.

The matters: prompts, answers and whatever else goes through the model (`TALK`), and that it stays or goes (`STAYS`);
then the figure that stands nearest to the keeping counts, or that nothing is kept.
"""

from __future__ import annotations

import re
from decimal import Decimal

from contract_check.extractors.ai.output_words import OUTPUT, is_of_ai
from contract_check.extractors.ai.talk import names_content_of_prompts
from contract_check.extractors.data.customer_data import THE_END
from contract_check.extractors.data.matters import DELETE
from contract_check.extractors.framework import Found, duration_of
from contract_check.language.clauses import Clause
from contract_check.language.questions import question_before, says_no
from contract_check.model.late_pattern import late_pattern, pattern_of
from contract_check.model.values import Duration, Unit

NOT_KEPT = Duration(Decimal(0), Unit.DAYS, "not kept")
INPUT = (
    r"(?:\binputs?\b(?! to (?:a|an|the) (?!(?:\w+ ){0,2}(?:models?|ai|assistant|services?|api|tool)))|"
    r"\bprompts?\b|\boutputs?\b|"
    r"\b(?:requests?|responses?) (?:(?:and|or) (?:requests?|responses?) )?(?:bod(?:y|ies)|payloads?)\b|"
    r"\bcompletions?\b|\bqueries\b|\bquery (?:content|texts?|data|bod(?:y|ies)|payloads?)\b|\bchats?\b|\bconversations?\b|"
    r"\bchat (?:logs?|history)|\bgenerated (?:content|results?|images?|files)|"
    r"\b(?:content|texts?|images?) (?:generated|produced) (?:by|through|via|with|using)\b|\bapi (?:data|content|requests?))"
)
KEEP = (
    r"\b(?:retain(?:s|ed|ing)?|stor(?:e|es|ed|ing)|ke(?:ep|eps|pt)|log(?:s|ged)?|sav(?:e|es|ed)|persist(?:s|ed)?|"
    r"maintain(?:s|ed)?|held|hold|retention|preserv\w+)\b"
)
GONE = (
    r"\b(?:delet(?:e|es|ed|ion)|purg(?:e|es|ed)|remov(?:e|es|ed)|eras(?:e|es|ed)|discard(?:s|ed)?|"
    r"destroy(?:s|ed)?|expires?)\b"
)
AFTER_THE_END = late_pattern(
    f"{THE_END}|"
    r"\b(?:upon|on|at|receiv\w+|receipt of|after|following|DURATION of)\b[^.;|]{0,30}?\brequest|"
    r"\brequest(?:s|ed)? (?:deletion|to delete|that)"
)
# "Not stored long-term": what is kept for a while is not denied.
LASTING = r"(?:\w+ )?(?:permanent(?:ly)?|persistent(?:ly)?|indefinite(?:ly)?|long[- ]term|durabl[ey]|for ?ever)\b"
# "Not stored in the model's weights", "not kept for training purposes", "not kept beyond support needs": it may well be kept elsewhere,
# for another end or for as long as that takes.
IN_ONE_PLACE = late_pattern(
    r"\A(?: (?!(?:and|or|nor|but)\b)[\w']+){0,3}? (?:beyond (?:what|(?:\w+ ){1,3}(?:needs?|purposes?|requirements?))\b|"
    r"for (?:(?:\w+ )?(?:training|marketing|advertising|analytics|improvement)\b|the purposes? of (?:training|improv))|"
    r"(?:in|as part of|inside) (?:the |any |VENDOR's |CUSTOMER's |an? )?(?:\w+ )?"
    r"(?:models?(?:'s)?|weights|training|cookies?|cache|browser)\b|"
    r"on (?:any |the )?(?:third[- ]part(?:y|ies)|external|other|public|foreign|removable|shared) |"
    r"by (?:the |any |VENDOR's )?(?:\w+ )?models?\b(?! (?:providers?|vendors?|suppliers?|VENDOR|hosts?)\b))"
)
# Those of some people, or of one kind: "prompts from EU customers", "prompts that are flagged".
OF_SOME = late_pattern(
    rf"{INPUT} (?:(?:from|of|by|in) (?!CUSTOMER|the\b|VENDOR|users\b|all\b|any\b|each\b)(?:\w+ ){{1,2}}(?:CUSTOMER|users|accounts|customers)\b|"
    r"(?:that|which) (?:is|are|were|contain|have|include)\b)"
)
# What goes into the model and comes out of it, in everyday words too.
# What users give to a tool to be worked on. (Only papers that speak of a model are asked, in `time_kept`.)
_SUBMITTED = (
    r"\b(?:uploaded|submitted|raw|source|input) (?:[\w-]+ )?"
    r"(?:files?|audio|videos?|images?|documents?|recordings?|data|content|media|photos?|texts?)\b|"
    r"\b(?:audio|video|image|media) (?:files?|recordings?|clips?)\b|"
    r"\b(?:files?|images?|videos?|documents?|recordings?|audio|photos?|data|content|media|texts?) (?:that |which )?(?:CUSTOMER |users? )?"
    r"(?:uploads?|submits?|uploaded|submitted)\b|"
    r"\bfiles are processed\b"
)
_MACHINE = r"(?:\bai\b|assistant|\bmodels?\b|chatbot|\bbot\b|\bengine\b|generator|\bapi\b|\bgpu\b|copilot|completion)"
_TALK = (
    f"(?:{INPUT}|{OUTPUT}|{_SUBMITTED}|"
    r"\b(?:nothing|what|whatever|anything|everything) CUSTOMER (?:\w+ )?"
    r"(?:types?|enters?|says?|uploads?|pastes?|submits?|inputs?|sends?|asks?)\b[^.;|]{0,40}?"
    rf"{_MACHINE}|\bquestions? (?:and|to|put)\b|"
    r"\b(?:questions?|snippets?|transcripts?|voice commands?|session content|ai history|"
    r"ai answers?|audio sent)\b|"
    r"\b(?:documents?|materials?|images?|pictures?|photos?|recordings?|texts?|spreadsheets?|files|audio|requests?|"
    r"content|"
    r"code snippets?|data)\b[\w ,'()-]{0,40}?"
    r"(?:submit(?:s|ted)?|sent|upload(?:s|ed)?|provided?|put|entered|fed|analysed|analyzed|pasted|given|handled|"
    rf"processed|passed)\b[\w ,'-]{{0,24}}?{_MACHINE}|"
    rf"\b(?:requests|instructions|inputs) to (?:the )?[\w' ]{{0,24}}?{_MACHINE}|"
    r"\bwhat CUSTOMER (?:types?|asks?)\b|\bwhat (?:it|the (?:ai|assistant|model)) (?:answers|replies|says)\b|"
    r"\bmodel (?:calls?|traffic)\b|\bapi calls\b|\b(?:ai|api) requests?\b|\bdialogues?\b|"
    r"\bai [\w ]{0,16}(?:recordings|notes|responses))"
)
SURELY_TALK = late_pattern(
    r"\bprompts\b|\bprompt\b[^.;|]{0,60}\bmodels?\b|\bmodels?\b[^.;|]{0,60}\bprompt\b|"
    r"\bchats?\b(?! with support)|\btranscripts?\b|\bai\b|language model|\bchatbot|code snippets?|"
    r"drafting engine|\bgenerator\b|(?:to|by) the assistant"
)
STAYS = (
    r"(?:\b(?:retain(?:s|ed|ing)?|stor(?:es?|ed|ing)|ke(?:ep|eps|pt)|logged|sav(?:es?|ed)|maintain(?:s|ed)?|held|"
    rf"preserv\w+)\b|{DELETE}|\blives?\b|\bstays?\b|\bremains?\b|\bcached?\b|\bstorage\b|\bcomprises\b|"
    r"\brecorded\b|\bephemeral|\bwritten to (?:\w+ )?disks?|\bhold\b|\bretention|\btime kept|\bfiled\b|\bsits?\b|"
    r"\bexists? only\b|\bholds\b|\blog\b)"
)
_OTHER_MATTERS = (
    r"\btrain|\b(?:metadata|token counts?|statistics|metrics|usage records) (?:about|on|of|for|regarding|relating to|from)\b|"
    r"\b(?:contain|includ|hold|without)\w* (?:no|any) |\bindemnif|terminat|"
    r"expir(?:y|ation|es) of the (?:agreement|contract|term|subscription)|"
    r"end of the (?:agreement|contract|term|subscription)|\bbackups?\b|\bapi key|\bbilling\b|"
    r"CUSTOMER (?:may|can|must|shall|should)\b[^.;|]{0,40}(?:delet|remov|keep|stor)|\bcan delete|"
    r"support ticket|\bcookies?\b|recordings? of (?:calls|meetings)|"
    r"\bsupport (?:chats?|transcripts?|conversations?|tickets?|cases?)\b|\bchat support\b|"
    r"\b(?:chats?|transcripts?|conversations?|messages) with (?:(?:VENDOR's|the|our|its) )?(?:\w+ )?(?:support|sales|agents?|staff|team|advisers?)\b|"
    r"\blive chat\b|\bweb ?chat\b|\be-?mail(?:,| and| or| \+| &|/)+ (?:\w+ )?chat\b|"
    r"\b(?:cameras?|cctv|surveillance|video conferenc\w+)\b|\b(?:profiles?|avatars?|invoices?)\b|\binactive\b|"
    r"\bbusiness hours?\b|notice of|paid|invoice|model versions?|session (?:cookie|token)|closed|"
    r"closure|account (?:is )?delet|within DURATION of "
    r"(?:notice|(?:the )?receipt(?! or generation)(?! by (?:the )?(?:model|api|service)))|"
    r"answers? (?:most |all )?\w+ within|\brespond(?!s? and process\b|s? to (?:CUSTOMER(?:'s)?|prompts?|quer|the prompt))"
)
# Zero retention that the customer would have to ask for, or that is only a setting.
AN_OPTION = late_pattern(
    r"\b(?:without|unless|if|eligible|options?|optional(?:ly)?|settings?|configurations?|configured?|"
    r"offers?|waitlist)\b|\b(?:on|upon|by) (?:CUSTOMER's (?:\w+ )?)?request\b|"
    r"\b(?:available|offered) (?:to|for|on|upon|under|as)\b|"
    r"\b(?:may|can) be (?:\w+ )?(?:ordered|requested|enabled|activated|booked|bought|added|switched on)\b|\badd-on\b|"
    r"\bCUSTOMER (?:may|can) (?:\w+ )?(?:request|enable|choose|elect|opt|select|activate|apply)"
)
_AT_ONCE = late_pattern(
    r"\bnothing\b[^.;|]{0,60}\bis (?:\w+ )?(?:stored|saved|kept|retained|logged)|"
    rf"\b(?:nothing|never|not)(?: is| are| be| being)? (?!{LASTING})(?:\w+ )?"
    rf"(?:written|stored|saved|kept|retained|persisted|logged)\b(?! {LASTING})|"
    r"\bin memory only\b|\bephemeral\b|"
    r"\b(?:vanish|gone|deleted|discarded|erased)\w*\b[^.;|]{0,30}"
    r"\b(?:the moment|as soon as|at once|immediately|instantly)"
)
# The model has answered, and with that the request is over.
_ANSWERED = (
    r"\b(?:once|as soon as|when(?:ever)?|after|upon|the moment|until)\b[^.;|]{0,40}?\b"
    r"(?:model|answers?|answered|repl(?:y|ied|ies)|responses?|results?|completions?|outputs?|inference|"
    r"generation|requests?|processing)\b[^.;|]{0,30}?\b"
    r"(?:answer(?:s|ed)|repl(?:ies|ied)|return(?:s|ed)|deliver(?:s|ed)|generat(?:es|ed)|"
    r"produc(?:es|ed)|sent|giv(?:es|en)|complet(?:e|es|ed)|finish(?:es|ed)|done|ends?|ended|"
    r"process(?:es|ed)|over|provided|responded)\b"
)
_GONE_WITH_THE_ANSWER = late_pattern(
    rf"\b(?:not|never) (?:\w+ )?(?:keep|store|retain|save|log|hold)\b[^.;|]{{0,80}}?{_ANSWERED}|"
    f"{_ANSWERED}[^.;|]{{0,80}}?{GONE}|{GONE}[^.;|]{{0,40}}?{_ANSWERED}|"
    rf"{GONE} (?:thereafter|afterwards?)\b|"
    rf"{GONE} (?:immediately |directly |right |automatically |promptly )?(?:after|following|upon|once) (?:the |its |their )?"
    r"(?:processing|analysis|transcription|conversion|inference|generation|completion of the (?:processing|request|analysis))\b|"
    rf"\bthen {GONE}|"
    r"\b(?:only )?(?:for as long as|as long as|for the time|while|for the duration|during) "
    r"(?:it takes )?[^.;|]{0,30}?\b"
    r"(?:answer|respond|reply|generat\w+|inference|requests?|api calls?|"
    r"process(?:ed|ing)? (?:the|each|it|them|your|CUSTOMER's))\b"
)
# No record is made at all: "keeps no record of prompts", "no copies of chats are stored", "the logging of prompts is disabled".
_NO_RECORD = late_pattern(
    rf"\b(?:{KEEP}|mak(?:es?|ing)|takes?|has|have|creates?) no (?:\w+ )?"
    r"(?:cop(?:y|ies)|records?|logs?|traces?)\b|"
    r"\bno (?:\w+ )?(?:cop(?:y|ies)|records?|logs?|traces?)\b[^.;|]{0,60}?"
    r"\b(?:kept|stored|retained|made|saved|remains?|held|created|exists?)\b|"
    r"\b(?:storage|storing|retention|logging|saving|recording)\b[^.;|]{0,60}?\b(?:is|are) (?:\w+ )?"
    r"(?:disabled|switched off|turned off|deactivated|excluded|ruled out)\b|"
    r"\b(?:storage|retention|logging) ?(?:of [\w ,]{1,40})? ?"
    r"(?:does not (?:take place|occur)|[:|–-] ?(?:none|no|off|zero))\b|"
    r"\b(?:retains?|keeps?|stores?|saves?|logs?) (?:nothing|none of)\b|"
    rf"\bwithout (?:\w+ly )?(?:storing|retaining|keeping|logging|saving|recording) (?:any |the |CUSTOMER's )?{INPUT}"
    r"(?![^.;|]{0,40}\b(?:longer|beyond|perman|indefin))"
)
_WITHOUT_KEEPING = late_pattern(r"\bwithout (?:\w+ly )?(?:storing|retaining|keeping|logging|saving|recording)\b")
# "Not stored beyond the retention period": they are kept for as long as that.
_BEYOND_A_PERIOD = late_pattern(
    r"\b(?:beyond|past|longer than|after) (?:(?:the|this|its|VENDOR's|our|that) )?(?:[\w-]+ ){0,3}(?:period|window|schedule)\b|"
    r"\b(?:longer than|beyond)\b[^.;|]{0,30}?\b(?:laws?|legal|statut\w+|polic(?:y|ies))\b"
)
_FOR = late_pattern(
    r"(?:\b(?:for|after|within|than|beyond|kept|retained|stored|of|past|last|exceeding|a|an|to|most|"
    r"is|during|about|around|approximately)|"
    r"[(|:,]) ?(?:(?:a|an|the|up to|at most|period|maximum|of|no more than|last|past) )*\Z"
)


def time_kept(clause: Clause) -> Found:
    """The figure that goes with the keeping of what is fed to the model, or that none of it is kept.

    Each part of the sentence counts for itself: "kept for 30 days; Customer may request deletion" states the period.
    """
    words, question = clause.surface, question_before(clause)
    goes_on = _GOES_ON.match(clause.own) or _is_defined_before(clause)
    context = f"{question} {clause.before if goes_on else ''} {words}"
    if not (pattern_of(_TALK).search(context) or names_content_of_prompts(clause)):
        return None
    parts = [
        part
        for part in _PART.finditer(words)
        if not pattern_of(_OTHER_MATTERS).search(_NOR_TRAINED_ON.sub("", part[0]))
    ]
    parts = [part for part in parts if not AFTER_THE_END.search(_NO_ONES_WISH.sub("", part[0]))]
    # Last, since it looks through the whole paper: does that speak of a model at all?
    if not parts or not (SURELY_TALK.search(context) or is_of_ai(clause)):
        return None
    for part in parts:
        over = clause.heading if _ITS_HEADING.search(clause.heading) else ""
        if re.search(STAYS, f"{over} {question} {part[0]}") and (found := _in_part(clause, part, question)):
            return found
    return None


_ITS_HEADING = late_pattern(r"\b(?:retention|storage)\b|how long")
_PART = late_pattern(r"[^;]+")
# What a sentence adds about training takes nothing from what it says of keeping: "… and are not used to train models".
_NOR_TRAINED_ON = late_pattern(
    r",? (?:and|or|nor|but)(?: (?:VENDOR|it|they|these|this|are|is|do|does|will|shall|be|also|\w+ly)){0,5} (?:not|never)\b"
    r"(?:(?!DURATION)[^.;|]){0,60}?\btrain\w*(?:(?!DURATION)[^.;|])*"
)
_GOES_ON = late_pattern(r"\W*(?:they|it|these|this|that|both|then|(?:the )?(?:retention|storage)(?: period| time)?)\b")


# A request that is made of the model, and not of the vendor to delete.
_NO_ONES_WISH = late_pattern(
    r"\brequests? to the\b|\b(?:the|a|an|each|CUSTOMER's|such) (?:\w+ )?requests? (?:has|have|is|are|was|were)(?: been)? "
    r"(?:served|processed|answered|completed|fulfilled|handled|finished|returned)\b"
)
# "They do not appear in your history and are deleted after 30 days": what is denied before is another statement.
_LAST_STATEMENT = late_pattern(r",? (?:and|but) (?:then |will be |shall be |are |is |will |shall )(?!not\b|never\b)")


def _in_part(clause: Clause, part: re.Match[str], question: str) -> Found:
    """The figure in one part of the sentence, or that nothing is kept."""
    words = clause.surface
    spots = [m.start() for m in re.finditer(STAYS, words)] or [0]
    figures = [
        m.start()
        for m in re.finditer(r"DURATION|BLANK", words)
        if part.start() <= m.start() < part.end()
        and m.end() > clause.start
        and not re.search(
            r"\b(?:not|never)\b(?!.*(?:beyond|longer|more|exceed|than))", _LAST_STATEMENT.split(words[: m.start()])[-1]
        )
        and (
            _FOR.search(words[: m.start()][-40:])
            or (question and m.start() == clause.start and re.match(r"DURATION[.!]", words[m.start() :]))
            or re.match(r"DURATION (?:after|from|applies|later)", words[m.start() :])
        )
        and clause.quantity_at(m.start()) is not None
    ]
    if not figures:
        if question and says_no(clause.own) and re.search(KEEP, question):
            return NOT_KEPT
        nothing = not (_BEYOND_A_PERIOD.search(part[0]) or OF_SOME.search(part[0])) and any(
            sign.search(part[0]) for sign in (_AT_ONCE, _GONE_WITH_THE_ANSWER, _NO_RECORD)
        )
        kept = [m.end() for m in re.finditer(KEEP, part[0])]
        nothing = nothing and not (kept and all(IN_ONE_PLACE.match(part[0][at:]) for at in kept))
        return (
            NOT_KEPT
            if nothing and "DURATION" not in words and not AN_OPTION.search(_WITHOUT_KEEPING.sub(" ", words))
            else None
        )
    nearest = min(figures, key=lambda at: min(abs(at - spot) for spot in spots))
    return duration_of(clause.quantity_at(nearest))


def _is_defined_before(clause: Clause) -> bool:
    """Whether the sentence begins with a name that the one before defines."""
    name = re.match(r"\W*([\w -]{3,40})\" means\b", clause.before)
    return bool(name and re.match(rf"\W*{re.escape(name[1])}\b", clause.own))
