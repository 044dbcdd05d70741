"""What the service generates for the customer: its names, and whether a paper speaks of AI at all."""

from __future__ import annotations

import re

from contract_check.extractors.ai.output_words import OUTPUT, is_of_ai
from contract_check.extractors.framework import FALSE, TRUE, Found
from contract_check.language.clauses import Clause
from contract_check.model.late_pattern import late_pattern

# What a model makes, where it is said to be generated.
_MADE_THINGS = (
    r"(?:designs?|drawings?|documents?|documentation|reports?|summar(?:y|ies)|drafts?|translations?|music|songs?|"
    r"stories|logos?|voices?|speech|contracts?)"
)
CALLED_OUTPUT = (
    rf"(?:\b{_MADE_THINGS}\b[\w ,/]{{0,30}}? generated\b[\w ,]{{0,30}}? "
    r"(?:by|through|using|with|via|from)\b|"
    r"\boutputs?\b|"
    r"\b(?:ai[- ])?generated (?:content|outputs?|materials?|text|code|images?|assets?|results?|"
    r"data|works?|media|audio|video|responses?|items)|"
    r"\b(?:content|text|code|images?|videos?|audio|works?|assets?|materials?|results?) "
    r"(?:that |which )?CUSTOMER (?:\w+ )?(?:creates?|generates?|makes?|produces?) (?:\w+ ){0,3}"
    r"(?:with|using|through|by|via)\b|"
    r"\b(?:content|text|code|images?|videos?|audio|works?|assets?|materials?|results?) "
    r"(?:that |which )?the (?:ai |\w+ )?"
    r"(?:services?|platform|tool|ai|assistant|models?|app|software) (?:\w+ ){0,2}?"
    r"(?:creates?|generates?|produces?)\b|"
    r"\b(?:its|the model's|the assistant's|chatbot|assistant|model) responses?\b|"
    r"\bai[- ]generated (?:\w+ )?\w+s\b|\bgenerations?\b|"
    r"\bsuggestions?\b(?! (?:for|about|regarding|or))|"
    r"\bcompletions?\b|"
    r"\bai (?:content|results?|responses?)|"
    r"\b(?:content|text|code|images?|results?|materials?|works?|assets?|responses?|videos?|audio|"
    r"creations?|answers?)\b[\w ,/]{0,40}? (?:generated|created|produced|returned|output)"
    r"\b[\w ,]{0,30}? (?:by|through|using|with|via|from|for|in)\b)"
)


_DEFINED = late_pattern(r"(?<!^)\bOutputs?\b|Generated Content")
# What people make for the customer, or a service that is no AI lists: reports, work product, exports.
_OF_PEOPLE = late_pattern(
    r"\bwork products?\b|\bdeliverables?\b|\b(?:reports|dashboards|exports|analyses|spreadsheets)\b|"
    r"\b(?:generated|created|produced|prepared|made|written|developed) by (?:the |its )?"
    r"(?:consultants?|agenc(?:y|ies)|contractors?|developers?|personnel|employees|staff|supplier|VENDOR\b(?!'s))|\bin the course of\b"
)


def _is_a_models(clause: Clause) -> bool:
    """Output in the sense of generated content, not of a plant or of people: the paper speaks of AI or input."""
    if _OF_PEOPLE.search(clause.surface) and not (speaks_of_output(clause) or _DEFINED.search(clause.text)):
        return False
    if re.search(
        r"\binputs?\b|\bcompletions\b|\bprompts\b|generat|\bmodels?\b|\bservices?\b|software|"
        r"\boutputs? (?:\w+ )?(?:infring|violat|misappropriat)",
        clause.surface,
    ):
        return True
    if _DEFINED.search(clause.text):
        return True
    return (
        re.search(
            r"\bai\b|artificial intelligence|machine[- ]learning|\bllms?\b|language models?|generative|chatbot|"
            r"\bprompts?\b|generated content",
            clause.document.text.lower(),
        )
        is not None
    )


def given(clause: Clause, match: re.Match[str]) -> Found:
    """TRUE, where the output is of a model."""
    return TRUE if _is_a_models(clause) and not clause.own.rstrip().endswith("?") else None


_OF_FREE_USE = late_pattern(
    r"\b(?:if|when|where|on|for|under|with)\b[^.;|]{0,40}? (?:free|trial|beta|unpaid)[- ](?:\w+ )?"
    r"(?:plans?|tiers?|versions?|accounts?|users?|subscribers?|use)\b(?![^.;|]{0,20}\bpaid\b)"
)


def refused(clause: Clause, match: re.Match[str]) -> Found:
    """The vendor's: in a paper on AI, since people too create materials in the course of a service, and not of a free plan alone."""
    named = re.search(r"\boutputs?\b|generat|\bcompletions\b", clause.surface)
    if _OF_FREE_USE.search(clause.own):
        return None
    return FALSE if _is_a_models(clause) and (named or is_of_ai(clause)) else None


_AI_TALK = late_pattern(
    r"\bOutputs?\b[\"”']? (?:means|of (?:the|any) (?:AI|model|service))|\bOUTPUTS?\b|"
    r"(?<=[\w,] )Suggestions\b|[Ww]hatever \w+ (?:writes|draws|makes)|"
    r"\b[Ww]hat(?:ever)? (?:the |our |its )(?:\w+ )?(?:model|AI|assistant) (?:writes|draws|makes|answers|returns)\b"
)

MADE = rf"(?:{CALLED_OUTPUT}|{OUTPUT})"


def speaks_of_output(clause: Clause) -> bool:
    """Whether the paper speaks of what a model generates, by its words or by a defined "Output"."""
    return is_of_ai(clause) or _AI_TALK.search(clause.document.text) is not None
