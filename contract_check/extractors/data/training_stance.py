"""What a sentence says of training on the customer's data, whichever way it is built.

The matters: the customer's data (`FED`), that models or products get better from it (`BETTER`), and the
stance: barred, only when asked, unless the customer leaves, allowed. A permission must say that the data
serves the purpose ("used to build", "learn from"); a bar or a condition need only speak of both.
"""

from __future__ import annotations

import re

from contract_check.extractors.data.matters import ASKED, LEAVES, MAY, STUFF, THEIRS, is_barred
from contract_check.extractors.data.training_conditions import (
    FOR_THE_CUSTOMER_ALONE,
    allows_by_exception,
    if_unwanted,
    is_unwanted,
)
from contract_check.extractors.framework import Found, choice
from contract_check.language.clauses import Clause
from contract_check.language.questions import answer_after, question_before, says_no, says_yes
from contract_check.model.late_pattern import late_pattern

_THINKING = (
    r"(?:models?\b(?! (?:clauses|contract|law))|algorithms?|artificial[- ]intelligence|"
    r"machine[- ]learning|\bai\b|\bml\b|\bllms?\b|neural|generators?|assistants?|chatbots?|"
    r"(?:recommendation|translation|generative|prediction|speech|forecasting|recognition|detection|matching) "
    r"(?:engine|systems?|models?)|classifiers?|weights)"
)
_BETTERING = (
    r"(?:improv\w+|enhanc\w+|develop\w*|build\w*|refin\w+|teach\w*|taught|test|advanc\w+|mak(?:e|es|ing)|"
    r"tun(?:e|es|ed|ing)\b|tuning of|optimi[sz]\w+|calibrat\w+|evolv\w+|perfect\w*|better)"
)
_WE_MAKE = r"(?:products?|services|offerings?|versions? of|engine|technolog\w+|features|systems)"
BETTER = (
    r"(?:\b(?:re-?)?train(?:s|ed|ing)?\b|"
    r"\bfine[- ]?tun\w+|"
    r"\btraining (?:set|data|pipeline|library|corpus|material)|"
    r"\blearn(?:s|ed|ing)? (?:from|on)\b|"
    r"\b(?:from|on|with) which [^.;|]{0,40}\b(?:learns?|(?:is|are) trained)\b|"
    r"\bfurther development of (?:the |its |our |VENDOR's )(?:software|platform|service)|"
    rf"\blearning of (?:[\w']+ ){{0,2}}?{_THINKING}|"
    rf"\b{_BETTERING} [^.;|]{{0,60}}?\b{_THINKING}|"
    rf"\b{_THINKING} [^.;|]{{0,20}}?\b(?:better|smarter|more accurate|taught)\b|"
    r"\bmore accurate for (?:all|every)|"
    rf"\b(?:improv\w+|develop\w*|build\w*|enhanc\w+) (?:[\w']+ ){{0,8}}?{_WE_MAKE})"
)
_MODEL = late_pattern(rf"\btrain|fine[- ]?tun|\blearn|{_THINKING}")
_STUFF_HERE = (
    f"(?:{THEIRS}|"
    r"\b(?:inputs|prompts|uploads|chats|attachments|completions|queries|conversations|transcripts|tickets|receipts|"
    r"transaction records|scanned documents?)\b|"
    r"\b(?:documents|records|files|images|content) (?:processed|supplied|submitted|uploaded|provided)\b|"
    r"\btraining on content\b|\A\W*documents\b)"
)
FED = _STUFF_HERE
# What is no data of the customer's, or no training of the vendor's models.
OTHER_MATTERS = (
    r"training (?:on|in) (?:the |how to )?us(?:e|ing)\b|(?:offers?|provides?) (?:\w+ )?training|"
    r"feedback|suggestions?\b(?! models?)|\bideas\b|aggregat|anonymi|de-?identif|pseudonymi|statistic|"
    r"telemetry|usage data|metadata|cookies?|compet|"
    r"\b(?:employees?|personnel|staff|administrators?|end users?|workforce)\b[^.;|]{0,60}\btrain|"
    r"\btrain\w*\b[^.;|]{0,60}\b(?:employees?|personnel|staff|workforce|sessions?|courses?|webinars?)|"
    r"training (?:courses?|sessions?|services|materials|manuals?|programs?|videos?)|awareness|clinical|"
    r"patent|CUSTOMER (?:may|shall|will|must|agrees?|should|cannot) not|"
    r"development (?:environment|systems)|says on its|business model|data model|security model|"
    r"licen[cs]ing model|pricing model|\bif CUSTOMER train|test environments"
)
# By ways that tie the data to the purpose.
_SERVES = late_pattern(
    rf"(?:{FED})[^.;|]{{0,90}}?\b(?:to|for|so as to|when|in order to|in|into|by|on which)\b[^.;|]{{0,60}}?{BETTER}|"
    rf"{BETTER}[^.;|]{{0,60}}?\b(?:on|from|with|using|through|by|of)\b[^.;|]{{0,40}}?(?:{FED})|"
    rf"(?:{FED})[^.;|]{{0,60}}?; used [^.;|]{{0,60}}?{BETTER}|{BETTER} (?:them|it)\b"
)
_BETTER = late_pattern(BETTER)
_FED = late_pattern(FED)
_ASKED, _LEAVES, _MAY = late_pattern(ASKED), late_pattern(LEAVES), late_pattern(MAY)
_NO_WAY_OUT = late_pattern(
    r"\bno (?:exclusion|opt[- ]?out|objection|exception)|\bcannot (?:object|opt|be (?:disabled|switched))"
)
# A sentence that only completes the one before it.
_COMPLETES = late_pattern(
    r"\A\W*(?:CUSTOMER|if CUSTOMER'd|users?|administrators?|admins?|an? (?:account|workspace) (?:owner|admin\w*)|"
    r"a CUSTOMER|any CUSTOMER|if CUSTOMER|should CUSTOMER|"
    r"to (?:opt|object|switch|turn|disable|stop)|this|that|it|otherwise|absent)\b"
)


# "We have switched off training with our providers": the vendor's own doing, and no choice of the customer's.
_SWITCHED_OFF = late_pattern(
    r"\bVENDOR (?:has|have|keeps?) (?:\w+ )?(?:disabled|switched off|turned off|deactivated|opted out)"
    r"\b[^.;|]{0,60}\b(?:train|learn)|"
    r"\bVENDOR (?:\w+ly )?(?:configures?|sets?(?: up)?|instructs?) [^.;|]{0,40}? to (?:disable|switch off|turn off|opt out of) "
    r"(?:all |any |the )?(?:model )?(?:train|learn)|"
    r"\bVENDOR (?:has|have|keeps?) (?:\w+ )*?train\w*\b[^.;|]{0,60}"
    r"\b(?:disabled|switched off|turned off|deactivated)"
)


# "The licence excludes any right to train", "the right to use it does not include the right to train".
_NO_RIGHT_TO_IT = late_pattern(
    r"\b(?:licen[cs]es?|rights?|permissions?)\b(?:(?!CUSTOMER (?:may|shall|has))[^.;|]){0,120}?"
    r"\b(?:excludes?|(?:do(?:es)?|shall|will) not (?:include|extend to|cover))\b"
    rf"[^.;|]{{0,60}}?{BETTER}"
)
_OFF_AT_FIRST = late_pattern(
    r"\b(?:is|are|remains?|stays?) (?:\w+ )?(?:off|disabled|inactive|deactivated) by default\b"
)


# What a term means binds nobody: "'Provider IP' means … training data (excluding Customer Data)".
_A_DEFINITION = late_pattern(
    r"\A\W*(?:\w{1,3}[.)]|\d[\d.]*)?\W*\"[^\"]{2,60}\"[^\"|.;]{0,12}"
    r"(?:means?\b|shall mean\b|refers? to\b|is defined as\b)"
)


# An item that only names what the vendor has: "Training data and models (excluding your business data)".
_OWN_THINGS = late_pattern(
    r"\W*(?:[\w-]+ )?training (?:data|sets?|material|corpus|corpora)\b(?:,? (?:and|or|&) [\w-]+){0,2}(?: \([^)]*\))?\W*\Z"
)


def stance_on_training(clause: Clause) -> Found:
    """The stance of a sentence, its question or its answer included, and what completes it after it."""
    if _A_DEFINITION.match(clause.own):
        return None
    if _OWN_THINGS.match(clause.own):
        return None
    answer, question = answer_after(clause), question_before(clause)
    if answer:
        return _answered(clause.surface, answer, clause)
    words = _with_what_is_fed(clause, question)
    # The answer counts, where it too speaks of training, and not the question before it.
    better = (question and _BETTER.search(words, max(0, words.find(clause.own)))) or _BETTER.search(words)
    fed = _FED.search(words)
    if not better or not fed:
        return None
    if _SWITCHED_OFF.search(words):
        return choice("prohibited")
    if _NO_RIGHT_TO_IT.search(words) and "CUSTOMER's licen" not in words:
        return choice("prohibited")
    if _OFF_AT_FIRST.search(words):
        return choice("opt_in")
    if is_unwanted(words, better.end()):
        return if_unwanted(clause)
    after = clause.after if _COMPLETES.match(clause.after) else ""
    leaves = _LEAVES.search(f"{words} {after}")
    asked = _asked(words)
    barred = is_barred(words, better.start(), better.end())
    if asked and (barred or _ONLY.search(words)) and not (leaves and not barred and not _ONLY.search(words)):
        return choice("opt_in")
    if leaves and not _NO_WAY_OUT.search(words) and (not barred or _UNLESS_LEFT.search(words)):
        return choice("opt_out")
    if barred and allows_by_exception(words[: better.end()]):
        return choice("permitted")
    if barred:
        return choice("prohibited") if "CUSTOMER may" not in words else None
    if _NOT_WITHOUT_LEAVE.search(f"{words} {clause.after}"):
        return choice("opt_in")
    if asked and re.search(r"\bshould\b|\bif\b|\bonce\b|\bwhere\b|\basks\b|\bprovided\b", words) and _MAY.search(words):
        return choice("opt_in")
    return _allowed(words)


def _with_what_is_fed(clause: Clause, question: str) -> str:
    """The sentence, behind its question or the sentence before where those alone name the data: "Is it trained on? No."."""
    words = clause.surface
    if question and _FED.search(question) and not _FED.search(words):
        words = f"{question} {words}"
    if not _FED.search(words) and re.match(r"\W*(?:they|it)\b", clause.own) and _FED.search(clause.before):
        words = f"{clause.before} {words}"
    return words


_NOT_WITHOUT_LEAVE = late_pattern(
    r"\b(?:absent|without|failing) such (?:election|consent|approval|permission)|no permission, no|"
    r"otherwise (?:it|VENDOR) (?:may|will|shall) not"
)
_ONLY = late_pattern(
    r"\bonly (?:those )?(?:CUSTOMER|customers|accounts|users|clients|organi[sz]ations) (?:that|who|which|with)\b|"
    r"\bonly\b[^.;,]{0,60}?\b(?:if|when|once|after) CUSTOMER\b|"
    r"\bonly (?:if|when|where|with|after|upon|once|to the extent)|"
    r"\bsolely (?:if|where|when|with|after)|\brequires?\b|\bpresuppos|\bdepends? on|\bsubject to\b|"
    r"\bconsent required|\basks?\b[^.;]{0,40}permission|\bopt(?:ed|s)?[- ]?in\b|"
    r"\bprior\b[^.;]{0,30}(?:consent|approval|permission)"
)
_UNLESS_LEFT = late_pattern(rf"(?:\bif|\bunless|\bonce|\bwhen|\bwhere|\bafter|\bsave)\b[^.;]{{0,80}}?{LEAVES}|rather")


def _asked(words: str) -> bool:
    found = _ASKED.search(words)
    return bool(found) and not re.search(
        r"opt\w*[- ]?out|\bobject|\bnot (?:permit|allow|authori[sz]e)|request\w* (?:not|that VENDOR not)",
        found[0] if found else "",
    )


def _answered(question: str, answer: str, clause: Clause) -> Found:
    """A question and what begins the answer to it."""
    if not (_BETTER.search(question) and (_FED.search(question) or re.search(STUFF, question))):
        return None
    text = clause.document.text
    rest = text[clause.span.end : clause.span.end + 400].lower()
    if says_no(answer):
        chosen = re.match(r"\W*not (?:by default|unless)", answer)
        return choice("opt_in") if chosen or _ONLY.search(rest) else choice("prohibited")
    if says_yes(answer):
        if _LEAVES.search(question) or _LEAVES.search(rest):
            return choice("opt_out")
        return choice("opt_in") if _ONLY.search(rest) else choice("permitted")
    return choice("opt_in") if re.match(r"\W*only (?:if|with|when|after)", answer) else None


def _allowed(words: str) -> Found:
    """A permission: the vendor may, or does, and the data serves the purpose; of products, only those at large."""
    serves = _SERVES.search(words)
    if (
        not serves
        or FOR_THE_CUSTOMER_ALONE.search(words)
        or re.search(r"CUSTOMER (?:\w+ )?(?:may|can|could|is entitled|are entitled|uses?|trains?)\b", words)
    ):
        return None
    if not (_MAY.search(words) or re.search(r"VENDOR|\bare (?:re-?)?trained|\bused\b|\bwe\b", words)):
        return None
    if _MODEL.search(serves[0]) or re.search(r"generally|for (?:every|all)|new products|future", words):
        return choice("permitted")
    return None
