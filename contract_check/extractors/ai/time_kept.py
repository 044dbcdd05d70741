"""How long a sentence says that what is fed to a model, and what comes back, is kept.

The matters: prompts, answers and whatever else goes through the model (`TALK`), and that it stays or goes (`STAYS`);
then the figure that stands nearest to the keeping counts, or that nothing is kept.
"""

from __future__ import annotations

import re
from decimal import Decimal

from contract_check.extractors.data.customer_data import THE_END
from contract_check.extractors.data.matters import DELETE, OUTPUT, is_of_ai, question_before, says_no
from contract_check.extractors.framework import Found, Unreadable
from contract_check.language.clauses import Clause
from contract_check.model.values import Duration, Unit

NOT_KEPT = Duration(Decimal(0), Unit.DAYS, "not kept")
INPUT = r"(?:\binputs?\b(?! to (?:a|an|the) (?!(?:\w+ ){0,2}(?:models?|ai|assistant|services?|api|tool)))|\bprompts?\b|\boutputs?\b|\bcompletions?\b|\bqueries\b|\bchats?\b|\bconversations?\b|\bchat (?:logs?|history)|\bgenerated (?:content|results?|images?|files)|\bapi (?:data|content|requests?))"
KEEP = r"\b(?:retain(?:s|ed|ing)?|stor(?:e|es|ed|ing)|ke(?:ep|eps|pt)|log(?:s|ged)?|sav(?:e|es|ed)|persist(?:s|ed)?|maintain(?:s|ed)?|held|hold|retention|preserv\w+)\b"
GONE = r"\b(?:delet(?:e|es|ed|ion)|purg(?:e|es|ed)|remov(?:e|es|ed)|eras(?:e|es|ed)|discard(?:s|ed)?|destroy(?:s|ed)?|expires?)\b"
AFTER_THE_END = re.compile(
    rf"{THE_END}|\b(?:upon|on|at|receiv\w+|receipt of|after|following)\b[^.;|]{{0,30}}?\brequest|\brequest(?:s|ed)? (?:deletion|to delete|that)"
)
# What goes into the model and comes out of it, in everyday words too.
_MACHINE = r"(?:\bai\b|assistant|\bmodels?\b|chatbot|\bbot\b|\bengine\b|generator|\bapi\b|\bgpu\b|copilot|completion)"
_TALK = (
    rf"(?:{INPUT}|{OUTPUT}|\b(?:nothing|what|whatever|anything|everything) CUSTOMER (?:\w+ )?(?:types?|enters?|says?|uploads?|pastes?|submits?|inputs?|sends?|asks?)\b[^.;|]{{0,40}}?{_MACHINE}|\bquestions? (?:and|to|put)\b|\b(?:questions?|snippets?|transcripts?|voice commands?|session content|ai history|ai answers?|audio sent)\b|"
    rf"\b(?:documents?|materials?|images?|texts?|spreadsheets?|files|audio|requests?|content|code snippets?|data)\b[\w ,'()-]{{0,40}}?(?:submitted|sent|uploaded|put|entered|fed|analysed|analyzed|pasted|given|handled|processed|passed)\b[\w ,'-]{{0,24}}?{_MACHINE}|"
    rf"\b(?:requests|instructions|inputs) to (?:the )?[\w' ]{{0,24}}?{_MACHINE}|\bmodel (?:calls?|traffic)\b|\bapi calls\b|\b(?:ai|api) requests?\b|\bdialogues?\b|\bai [\w ]{{0,16}}(?:recordings|notes|responses))"
)
SURELY_TALK = re.compile(
    r"\bprompts\b|\bchats?\b(?! with support)|\btranscripts?\b|\bai\b|language model|\bchatbot|code snippets?|drafting engine|\bgenerator\b|(?:to|by) the assistant"
)
STAYS = rf"(?:\b(?:retain(?:s|ed|ing)?|stor(?:es?|ed|ing)|ke(?:ep|eps|pt)|logged|sav(?:es?|ed)|maintain(?:s|ed)?|held|preserv\w+)\b|{DELETE}|\blives?\b|\bstays?\b|\bremains?\b|\bcached?\b|\bstorage\b|\bcomprises\b|\brecorded\b|\bephemeral|\bwritten to disk|\bhold\b|\bretention|\btime kept|\bkept\b|\bfiled\b|\bsits?\b|\bholds\b|\blog\b)"
OTHER_MATTERS = (
    r"\btrain|\bindemnif|terminat|expir(?:y|ation|es) of the (?:agreement|contract|term|subscription)|end of the (?:agreement|contract|term|subscription)|\bbackups?\b|\bapi key|\bbilling\b|"
    r"CUSTOMER (?:may|can|must|shall|should)\b[^.;|]{0,40}(?:delet|remov|keep|stor)|\bcan delete|support ticket|\bcookies?\b|recordings? of (?:calls|meetings)|\bsupport (?:chats?|transcripts?|conversations?|tickets?|cases?)\b|\bchat support\b|\blive chat\b|\bweb ?chat\b|\be-?mail(?:,| and| or| \+| &|/)+ (?:\w+ )?chat\b|\bbusiness hours?\b|notice of|paid|invoice|"
    r"model versions?|session (?:cookie|token)|closed|closure|account (?:is )?delet|within DURATION of (?:notice|(?:the )?receipt(?! or generation)(?! by (?:the )?(?:model|api|service)))|answers? (?:most |all )?\w+ within|respond"
)
_AT_ONCE = re.compile(
    r"\bnothing\b[^.;|]{0,60}\bis (?:\w+ )?(?:stored|saved|kept|retained|logged)|"
    r"\b(?:nothing|never|not)(?: is| are| be| being)? (?:\w+ )?(?:written|stored|saved|kept|retained|persisted|logged)|\bin memory only\b|\bephemeral\b|\b(?:vanish|gone|deleted|discarded|erased)\w*\b[^.;|]{0,30}\b(?:the moment|as soon as|at once|immediately|instantly)"
)
_FOR = re.compile(
    r"(?:\b(?:for|after|within|than|beyond|kept|retained|stored|of|past|last|a|an|to|most|is|during|about|around|approximately)|[(|:,]) ?(?:(?:a|an|the|up to|at most|period|maximum|of|no more than|last|past) )*\Z"
)


def time_kept(clause: Clause) -> Found:
    """The figure that goes with the keeping of what is fed to the model, or that none of it is kept."""
    words, question = clause.surface, question_before(clause)
    goes_on = re.match(r"\W*(?:they|it|these|this|that|both|then)\b", clause.own) or _is_defined_before(clause)
    before = clause.before if goes_on else ""
    context = f"{question} {before} {words}"
    if not (
        (re.search(_TALK, context) or _is_content_of_prompts(clause)) and re.search(STAYS, context)
    ) or AFTER_THE_END.search(re.sub(r"requests? to the", "", words)):
        return None
    # Last, since it looks through the whole paper: does that speak of a model at all?
    if not (SURELY_TALK.search(f"{question} {words}") or is_of_ai(clause)):
        return None
    spots = [m.start() for m in re.finditer(STAYS, words)] or [0]
    figures = [
        m.start()
        for m in re.finditer(r"DURATION|BLANK", words)
        if m.end() > clause.start
        and not re.search(r"\b(?:not|never)\b(?!.*(?:beyond|longer|more|exceed|than))", words[: m.start()])
        and (
            _FOR.search(words[: m.start()][-40:])
            or re.match(r"DURATION (?:after|from|applies|later)", words[m.start() :])
        )
        and clause.quantity_at(m.start()) is not None
    ]
    if not figures:
        if question and says_no(clause.own) and re.search(KEEP, question):
            return NOT_KEPT
        return NOT_KEPT if "DURATION" not in words and _AT_ONCE.search(words) else None
    nearest = min(figures, key=lambda at: min(abs(at - spot) for spot in spots))
    quantity = clause.quantity_at(nearest)
    if quantity is None:
        return None
    if quantity.value is None:
        return Unreadable(quantity.problem)
    return quantity.value if isinstance(quantity.value, Duration) else None


_CONTENT_OF_PROMPTS = re.compile(
    r"\b(?:inputs?|prompts?)\b[^.]{0,300}[\"“](?:your |user |customer )?content[\"”]|[\"“](?:your |user |customer )?content[\"”][^.]{0,200}\b(?:inputs?|prompts?)\b"
)


def _is_content_of_prompts(clause: Clause) -> bool:
    """Whether the "Content" of the sentence is defined to hold prompts."""
    named = re.search(r"\bCUSTOMER(?:'s)? content\b", clause.surface)
    return bool(named) and _CONTENT_OF_PROMPTS.search(clause.document.text.lower()) is not None


def _is_defined_before(clause: Clause) -> bool:
    """Whether the sentence begins with a name that the one before defines."""
    name = re.match(r"\W*([\w -]{3,40})\" means\b", clause.before)
    return bool(name and re.match(rf"\W*{re.escape(name[1])}\b", clause.own))
