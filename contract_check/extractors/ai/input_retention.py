"""ai.input_retention — how long prompts, inputs or outputs are kept during the contract.

Accepted: "zero data retention", "we do not store your prompts" (0 days), "Inputs and Outputs are
retained for no more than 30 days", "API inputs are deleted after 30 days".
Rejected: retention after the end of the contract, logs and backups, what the customer keeps.
"""

from __future__ import annotations

import re
from decimal import Decimal

from contract_check.extractors.data.customer_data import THE_END, VENDOR_WILL_NOT, without
from contract_check.extractors.data.matters import DELETE, OUTPUT, is_of_ai, question_before, says_no
from contract_check.extractors.framework import UNSPECIFIED, Extractor, Found, Pattern, Unreadable, duration_at
from contract_check.language.clauses import Clause
from contract_check.language.wording import together
from contract_check.model.term import Better, Kind, TermDefinition
from contract_check.model.values import Duration, Unit

_NONE = Duration(Decimal(0), Unit.DAYS, "not kept")
_INPUT = r"(?:\binputs?\b(?! to (?:a|an|the) (?!(?:\w+ ){0,2}(?:models?|ai|assistant|services?|api|tool)))|\bprompts?\b|\boutputs?\b|\bcompletions?\b|\bqueries\b|\bchats?\b|\bconversations?\b|\bchat (?:logs?|history)|\bgenerated (?:content|results?|images?|files)|\bapi (?:data|content|requests?))"
_KEEP = r"\b(?:retain(?:s|ed|ing)?|stor(?:e|es|ed|ing)|ke(?:ep|eps|pt)|log(?:s|ged)?|sav(?:e|es|ed)|persist(?:s|ed)?|maintain(?:s|ed)?|held|hold|retention|preserv\w+)\b"
_DELETE = r"\b(?:delet(?:e|es|ed|ion)|purg(?:e|es|ed)|remov(?:e|es|ed)|eras(?:e|es|ed)|discard(?:s|ed)?|destroy(?:s|ed)?|expires?)\b"
_ENDED = re.compile(
    rf"{THE_END}|\b(?:upon|on|at|receiv\w+|receipt of|after|following)\b[^.;|]{{0,30}}?\brequest|\brequest(?:s|ed)? (?:deletion|to delete|that)"
)


def _period(clause: Clause, match: re.Match[str]) -> Found:
    """The period, unless it runs from the end of the contract."""
    return None if _ENDED.search(clause.surface) else duration_at(clause, match)


def _none(clause: Clause, match: re.Match[str]) -> Found:
    # "not stored after processing": nothing outlasts the request.
    if re.search(
        r"DURATION|longer than|more than|beyond|except|indefinite|permanent|for ?ever|after(?! (?:(?:process|categori[sz]|generat|answer|return|respond|deliver)\w*ing|(?:the |a |each |its )?(?:\w+ )?(?:inference|response|answer|generation|completion|request|api call|session))\b)",
        clause.surface[match.start() : match.end() + 60],
    ):
        return UNSPECIFIED if re.search(r"longer than (?:is )?necessary", clause.surface) else None
    return _NONE


# What goes into the model and comes out of it, in everyday words too.
_MACHINE = r"(?:\bai\b|assistant|\bmodels?\b|chatbot|\bbot\b|\bengine\b|generator|\bapi\b|\bgpu\b|copilot|completion)"
_TALK = (
    rf"(?:{_INPUT}|{OUTPUT}|\bquestions? (?:and|to|put)\b|\b(?:questions?|snippets?|transcripts?|voice commands?|session content|ai history|ai answers?|audio sent)\b|"
    rf"\b(?:documents?|materials?|images?|texts?|spreadsheets?|files|audio|requests?|content|code snippets?|data)\b[\w ,'()-]{{0,40}}?(?:submitted|sent|uploaded|put|entered|fed|analysed|analyzed|pasted|given|handled|processed|passed)\b[\w ,'-]{{0,24}}?{_MACHINE}|"
    rf"\b(?:requests|instructions|inputs) to (?:the )?[\w' ]{{0,24}}?{_MACHINE}|\bmodel (?:calls?|traffic)\b|\bapi calls\b|\b(?:ai|api) requests?\b|\bdialogues?\b|\bai [\w ]{{0,16}}(?:recordings|notes|responses))"
)
_SURELY_TALK = re.compile(
    r"\bprompts\b|\bchats?\b(?! with support)|\btranscripts?\b|\bai\b|language model|\bchatbot|code snippets?|drafting engine|\bgenerator\b|(?:to|by) the assistant"
)
_STAYS = rf"(?:\b(?:retain(?:s|ed|ing)?|stor(?:es?|ed|ing)|ke(?:ep|eps|pt)|logged|sav(?:es?|ed)|maintain(?:s|ed)?|held|preserv\w+)\b|{DELETE}|\blives?\b|\bstays?\b|\bremains?\b|\bcached?\b|\bstorage\b|\bcomprises\b|\brecorded\b|\bephemeral|\bwritten to disk|\bhold\b|\bretention|\btime kept|\bkept\b|\bfiled\b|\bsits?\b|\bholds\b|\blog\b)"
_OTHER_MATTERS = (
    r"\btrain|\bindemnif|terminat|expir(?:y|ation|es) of the (?:agreement|contract|term|subscription)|end of the (?:agreement|contract|term|subscription)|\bbackups?\b|\bapi key|\bbilling\b|"
    r"CUSTOMER (?:may|can|must|shall|should)\b[^.;|]{0,40}(?:delet|remov|keep|stor)|\bcan delete|support ticket|\bcookies?\b|recordings? of (?:calls|meetings)|\bsupport (?:chats?|transcripts?|conversations?|tickets?|cases?)\b|\bchat support\b|notice of|paid|invoice|"
    r"model versions?|session (?:cookie|token)|closed|closure|account (?:is )?delet|within DURATION of (?:notice|(?:the )?receipt(?! or generation)(?! by (?:the )?(?:model|api|service)))|answers? (?:most |all )?\w+ within|respond"
)
_AT_ONCE = re.compile(
    r"\b(?:nothing|never|not)(?: is| are| be| being)? (?:\w+ )?(?:written|stored|saved|kept|retained|persisted|logged)|\bin memory only\b|\bephemeral\b|\b(?:vanish|gone|deleted|discarded|erased)\w*\b[^.;|]{0,30}\b(?:the moment|as soon as|at once|immediately|instantly)"
)
_FOR = re.compile(
    r"(?:\b(?:for|after|within|than|beyond|kept|retained|stored|of|past|last|a|an|to|most|is|during|about|around|approximately)|[(|:,]) ?(?:(?:a|an|the|up to|at most|period|maximum|of|no more than|last|past) )*\Z"
)


def _matters(clause: Clause, match: re.Match[str]) -> Found:
    """The figure that goes with the keeping of what is fed to the model, or that none of it is kept."""
    words, question = clause.surface, question_before(clause)
    goes_on = re.match(r"\W*(?:they|it|these|this|that|both|then)\b", clause.own) or _is_defined_before(clause)
    before = clause.before if goes_on else ""
    context = f"{question} {before} {words}"
    if not (
        (re.search(_TALK, context) or _is_content_of_prompts(clause)) and re.search(_STAYS, context)
    ) or _ENDED.search(re.sub(r"requests? to the", "", words)):
        return None
    # Last, since it looks through the whole paper: does that speak of a model at all?
    if not (_SURELY_TALK.search(f"{question} {words}") or is_of_ai(clause)):
        return None
    spots = [m.start() for m in re.finditer(_STAYS, words)] or [0]
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
        if question and says_no(clause.own) and re.search(_KEEP, question):
            return _NONE
        return _NONE if "DURATION" not in words and _AT_ONCE.search(words) else None
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


def _row(clause: Clause, match: re.Match[str]) -> Found:
    """A row of a table whose head asks how long things are kept."""
    above = clause.document.text[max(0, clause.span.start - 300) : clause.span.start].lower()
    kept = re.search(r"kept|retention|retained|stor(?:ed|age)", above)
    return duration_at(clause, match) if kept and (_SURELY_TALK.search(clause.surface) or is_of_ai(clause)) else None


EXTRACTORS = (
    Extractor(
        term=TermDefinition(
            "ai.input_retention",
            Kind.DURATION,
            Better.SHORTER,
            "How long are prompts, inputs or outputs kept during the contract?",
        ),
        core=r"\bnot (?:\w+ )?(?:store|retain|keep|kept|log|save)|DURATION",
        triggers=(
            "input",
            "prompt",
            "output",
            "zero data retention",
            "zero-data-retention",
            "zero retention",
            "zero-retention",
            "zdr",
            "queries",
            "conversation",
            "completions",
            "chat",
            "question",
            "transcript",
            "voice command",
            "assistant",
            "generator",
            "language model",
            "snippet",
            "analysed by",
            "drafting engine",
            "ephemeral",
            "retain your content",
            "store your content",
            "dialogue",
            "model calls",
            "model traffic",
            "api calls",
            "image model",
            "ai scribe",
            "ai suite",
            "ai reviewer",
            "ai history",
            "generated",
            " ai ",
            "api request",
            "api data",
            "api content",
        ),
        accept=(
            Pattern(
                "zero retention",
                r"\bzero[- ](?:data[- ])?retention\b|\bzero day retention|\bno[- ]retention\b|\bzdr\b",
                _none,
            ),
            Pattern(
                "not kept",
                rf"{VENDOR_WILL_NOT}{without('train', 30)}{_KEEP}{without('train|CUSTOMER may', 60)}{_INPUT}",
                _none,
            ),
            Pattern(
                "are not kept",
                rf"{_INPUT}{without('train', 60)}\b(?:not|never)\b(?: be)?{without('train', 20)}{_KEEP}",
                _none,
            ),
            Pattern("neither is kept", rf"\b(?:neither|no) {_INPUT}{without('train', 60)}{_KEEP}", _none),
            Pattern(
                "thrown away at once",
                rf"{_INPUT}{without('not ', 60)}(?:{_DELETE} (?:immediately|at once|right away|directly|as soon as)|(?:immediately|instantly|at once) {_DELETE})(?!<60>DURATION)",
                lambda clause, match: None if _ENDED.search(clause.surface) else _NONE,
            ),
            Pattern(
                "passes through and is gone",
                rf"{_INPUT}{without('not ', 120)}\bin (?:real[- ]time|memory)\b{without('not |DURATION', 100)}\b(?:then|immediately) {_DELETE}",
                lambda clause, match: None if _ENDED.search(clause.surface) else _NONE,
            ),
            Pattern(
                "a row for retention",
                rf"{_INPUT} (?:data )?(?:retention|storage)\b[^|:]{{0,30}}[|:-]<40>(?P<d>DURATION)",
                _period,
                weight=1,
            ),
            Pattern(
                "kept as long as needed",
                rf"{_INPUT}{without('not ', 40)}{_KEEP}<30>(?:only )?(?:for )?(?:as long as|for the (?:time|period)|no longer than|as short a (?:time|period) as)<30>(?:necessary|needed|required)",
                lambda clause, match: None if _ENDED.search(clause.surface) else UNSPECIFIED,
            ),
            Pattern(
                "kept for a period",
                rf"{_KEEP}{without('not ', 60)}{_INPUT}{without('not ', 120)}(?:for|than|to|of|within) (?:a |an |up to |at most |no (?:more|longer) than |period |maximum |of |the )*(?P<d>DURATION)",
                _period,
                weight=1,
            ),
            Pattern(
                "the matters of keeping together",
                together(_STAYS + r"|DURATION|\A\W*never", without=_OTHER_MATTERS),
                _matters,
                weight=-1,
            ),
            Pattern(
                "a row under a head for retention",
                r"\A\W*(?:ai )?(?:prompts?|inputs?|outputs?|answers|completions?|chats?)(?! to\b| for\b)[\w ]{0,20} ?[|:] ?(?P<d>DURATION)\W*\Z",
                _row,
                weight=-1,
            ),
        ),
        reject=(
            Pattern(
                "what the customer keeps",
                r"CUSTOMER (?:may|can)<20>(?:retain|store|keep|save)\b|CUSTOMER (?:<shall>|should|is responsible)<60>(?:retain|store|keep|back|save|delete)",
            ),
            Pattern("models keep no memory in training", r"model weights|third[- ]party (?:model|provider)s? may"),
        ),
    ),
)
