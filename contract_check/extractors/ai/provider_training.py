"""ai.provider_training — the companies behind the models are barred from training on the customer's data.

Accepted: "our third-party model providers do not train on Customer Data", "has bound its AI sub-processors not to use
prompts to train their models", "will not use Content to train, or allow any third party to train, any models", "we have
opted out of training with our AI vendors".
Refused: "third-party model providers may use your inputs to train their models".
Rejected: the vendor's own training, what the customer may train, providers that are merely named, training of people.
Source: GDPR Art. 28(4) for personal data; market practice.

Read by its parts: an act of training, a provider of models (or any third party that is let train), and that it is barred.
"""

from __future__ import annotations

import re

from contract_check.extractors.ai.talk import NO_PEOPLE, part_of
from contract_check.extractors.data.matters import BARRED, IS_BARRED
from contract_check.extractors.framework import FALSE, TRUE, Extractor, Found, Pattern
from contract_check.extractors.subject import Subject
from contract_check.language.clauses import Clause
from contract_check.language.questions import question_before, says_no
from contract_check.language.wording import together
from contract_check.model.late_pattern import late_pattern
from contract_check.model.term import Better, Kind, TermDefinition

_OF_MODELS = (
    r"(?:(?:ai|artificial intelligence|llm|model|language|foundation|generative|machine learning|large|gpt)[- ]?"
    r"(?: (?:ai|llm|model|language|functionality|services?|platform|api))*)"
)
_PROVIDER = (
    rf"\b(?:(?:third[- ]party |external |underlying |upstream )?{_OF_MODELS} "
    r"(?:providers?|vendors?|hosts?|suppliers?|VENDOR|sub-?\s?processors?|partners?|compan(?:y|ies)|operators?)|"
    r"(?:providers?|vendors?|suppliers?|operators?|makers?|VENDOR) of "
    r"(?:the |its |any |our |such |these |underlying )*(?:[\w-]+ )?"
    rf"(?:{_OF_MODELS}s?|models?|llms?)|sub-?\s?processors?|third[- ]party {_OF_MODELS} (?:services|tools)|"
    r"(?:companies|firms|businesses|vendors|providers|suppliers|partners|labs|third parties|those|"
    r"anyone) (?:that|which|who) (?:\w+ )?"
    r"(?:suppl(?:y|ies)|provide|host|run|operate|make|build|develop|offer|license)s? "
    r"(?:VENDOR with )?(?:the |its |our |these |any |VENDOR's |underlying |large )*"
    rf"(?:{_OF_MODELS}s?|models?|llms?))\b"
)
_OTHERS = (
    f"(?:{_PROVIDER}|"
    r"\b(?:any |other )?(?:third part(?:y|ies)|third-parties|others|anyone else)"
    r"\b(?! (?:services|data|content)))"
)
_TRAIN = (
    r"\b(?:train(?:s|ed|ing)?|re-?train\w*|fine-?tun\w+|learn(?:s|ed|ing)? from|"
    r"(?:improv\w+|develop\w*) (?:their|its|the|any|such) (?:\w+ ){0,2}?(?:models?|algorithms?|ai))\b"
    r"(?! (?:of|for) (?:staff|personnel|employees)| (?:its |their )?(?:staff|personnel|employees)|"
    r" (?:data|sets?|corpus))" + NO_PEOPLE
)
_LETS = r"\b(?:allow|permit|let|authori[sz]e|enable|cause|procure)\w*\b"
_BOUND = r"\b(?:opted out|zero[- ]training|no[- ]training)\b"
_MAY = (
    r"\b(?:may|can|could|(?:is|are) (?:permitted|allowed|free|entitled) to|reserves? the right to)\b(?! not\b| only\b)"
)

_USES = (
    r"(?:\w+ )?uses? (?:the |CUSTOMER's |these |such |any |VENDOR's )*(?:\w+ )?"
    r"(?:prompts?|inputs?|outputs?|data|contents?|conversations?|requests?)\b"
)


def _barred(clause: Clause, match: re.Match[str]) -> Found:
    """TRUE where a provider may not train, FALSE where it may; the part of the sentence counts that speaks of training."""
    words = clause.surface
    asked = question_before(clause)
    if re.search(_TRAIN, asked) and re.search(_PROVIDER, asked):
        return TRUE if says_no(clause.own) else None
    if words.rstrip().endswith("?"):
        return None
    if (
        re.search(rf"VENDOR[^.;|]{{0,60}}{_BOUND}[^.;|]{{0,60}}{_PROVIDER}|{_PROVIDER}[^.;|]{{0,80}}{_BOUND}", words)
        and "train" in words
    ):
        return TRUE
    for act in re.finditer(_TRAIN, words):
        before, after = part_of(words, *act.span())
        provider = _of_provider(before, after)
        if not provider:
            continue
        if (
            re.search(BARRED, before)
            or re.search(IS_BARRED, after)
            or re.search(_SWITCHED_OFF, after)
            or _FORBIDS.search(before)
            or re.match(r"[^.;|]{0,20}\bneither\b", after)
        ):
            return TRUE
        if (
            provider == "trains"
            and re.search(rf"{_PROVIDER}(?:[^.;|]{{0,60}}{_MAY}| {_USES})", before)
            and not re.search(
                r"(?<!ai )(?<!llm )(?<!model )\bVENDOR\b(?!'s)(?! of the )", before.split(" that VENDOR ")[0]
            )
        ):
            return FALSE
    return None


_SWITCHED_OFF = r"\b(?:is|are|has been|have been) (?:\w+ )?(?:switched off|turned off|disabled|opted out|deactivated)\b"
_FORBIDS = late_pattern(
    r"\b(?:prohibit|forbid|bar|prevent|preclud|disallow)\w*\b|\bforbidden\b|\brestrict\w*\b[^.;|]{0,60}\bfrom\b"
)
# The vendor speaks of itself, and names the provider for another reason.
_OWN = r"VENDOR (?:do(?:es)? not|will not|shall not|never|may not|cannot)\b"


def _of_provider(before: str, after: str) -> str:
    """How a provider of models takes part in the training: it `trains`, or is `let` train; empty where it does not."""
    if re.search(
        rf"{_LETS} (?:\w+ )?{_OTHERS}[^.;|]{{0,80}}\Z|"
        rf"{_LETS}[^.;|]{{0,40}}{_OTHERS}[^.;|]{{0,60}}\b(?:to|from)\b[^.;|]{{0,60}}\Z|"
        rf"\bnor (?:\w+ ){{0,2}}?{_LETS}[^.;|]{{0,30}}{_OTHERS}[^.;|]{{0,100}}\Z",
        before,
    ):
        return "let"
    if re.search(
        rf"VENDOR[^.;|]{{0,80}}\b(?:not|never|nor)\b[^.;|]{{0,30}}{_LETS} (?!CUSTOMER|VENDOR|users?\b)"
        r"(?:\w+ ){1,3}to\b[^.;|]{0,60}\Z",
        before,
    ):
        return "let"
    if re.search(rf"\A[^.;|]{{0,80}}(?:{_LETS}|\bby\b)[^.;|]{{0,60}}{_OTHERS}", after):
        return "let"
    provider = re.search(rf"{_PROVIDER}(?!.*{_OWN})[^.;|]{{0,200}}\Z", before)
    return "trains" if provider and "including" not in before[: provider.start()][-40:] else ""


EXTRACTORS = (
    Extractor(
        term=TermDefinition(
            "ai.provider_training",
            Kind.FLAG,
            Better.TRUE,
            "Are the providers of the models barred from training on the customer's data?",
            on_request=True,
        ),
        triggers=("train", "fine-tun", "finetun", "learn from", "improve their", "improve its", "improve any"),
        speaks_of=Subject(
            "providers?|third[- ]part(y|ies)|sub-?processors?|partners?|model vendors?",
            "train(s|ed|ing)?|fine-?tun*|improve (their|its|any)",
            "data|content|inputs?|prompts?",
            within=110,
            unless="personnel|employees|staff",
        ),
        accept=(Pattern("providers of models and their training", together(rf"{_TRAIN}|\A\W*no\b"), _barred),),
        reject=(
            Pattern(
                "what the customer may do",
                r"CUSTOMER (?:shall|will|must|may|agrees)(?: not)? (?:\w+ )?(?:use|allow|permit|train)"
                r"(?!<200>VENDOR (?:shall|will|does))",
            ),
            Pattern(
                "training of people",
                r"\b(?:security|awareness|privacy|staff|employee|personnel|user) training\b|"
                r"\btrain(?:ed|s|ing)? (?:its |their |our |of )?(?:staff|personnel|employees)|"
                r"\btraining (?:courses?|sessions?|services|materials)|"
                r"\b(?:undertaken|received|completed|undergone|appropriate|adequate|regular) (?:\w+ )?training",
            ),
            Pattern(
                "no word on what providers do",
                r"\b(?:no|not)\b[^.;|]{0,40}\b(?:representation|warrant\w*|responsib\w+|liab\w+|control)\b|"
                r"\bcompet(?:es?|ing|itive)\b",
            ),
        ),
    ),
)
