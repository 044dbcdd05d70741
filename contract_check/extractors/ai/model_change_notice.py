"""ai.model_change_notice — notice before the model behind the tool changes.

Accepted: "shall notify Customer at least 30 days before it replaces the underlying model", "will inform Customer in
advance of a material change of the AI model" (unspecified), "a new model version is announced two weeks ahead", "may
exchange the language model, provided it has told the Client thirty days before", "we exchange the
model … and tell you before we do so".
Rejected: retirement of a model (see sla.deprecation_notice), models of goods, prices, plans and sub-processors, changes
without notice, release notes after the fact, what the vendor may do or the customer must.

Read by its parts: a model that changes, somebody who is told of it, and that it happens before; then how long before.
"""

from __future__ import annotations

import re

from contract_check.extractors.ai.output_words import is_of_ai
from contract_check.extractors.ai.talk import part_of
from contract_check.extractors.framework import UNSPECIFIED, Extractor, Found, Pattern, duration_at, duration_of
from contract_check.extractors.subject import NOTICE, Subject
from contract_check.language.clauses import Clause
from contract_check.language.wording import together
from contract_check.model.late_pattern import late_pattern
from contract_check.model.term import Better, Kind, TermDefinition

_TELL = (
    r"\b(?:notif\w+|inform(?:s|ed|ing)?\b|notice\b(?! board)|advis(?:e|es|ed|ing)\b|tell(?:s|ing)?\b|"
    r"told\b|announc\w+|hears? (?:from|of|about)\b|reads? (?:of|about)\b|lets? [\w ]{1,24}? know\b|knows?\b|warn\w*|"
    r"alert\w*|communicat\w+|writes? to\b|(?:e-?mail|message)(?:s|ed)?\b|made (?:aware|known)\b|"
    r"(?:prior|advance|previous) information\b|learns? (?:of|about)\b|drawn to\b|consult\w*)"
)
_CHANGE = (
    r"\b(?:chang(?:e|es|ed|ing)|replac\w+|substitut\w+|switch\w*|updat\w+|upgrad\w+|new|"
    r"modif(?:y|ies|ied|ication\w*)|swap\w*|introduc\w+|exchang\w+|"
    r"mov(?:e|es|ed|ing)\b[^.;|]{0,40}?\bto|migrat\w+|transition\w*|another|(?:a|to) different|"
    r"roll(?:s|ed|ing)? out|alter\w*|rotat\w+|succe(?:ed|ssor)\w*)\b"
)
_MODEL = (
    r"\b(?:(?:ai|underlying|base|language|foundation|generative|third[- ]party|machine[- ]learning|"
    r"llm|neural|served|current) (?:ai |language |learning )?models?|"
    r"models?(?= (?:versions?|providers?|upgrades?|updates?|changes?|behind|underlying|that|"
    r"which|used|on which|it uses|listed|is\b|are\b|will\b|shall\b|may\b|before\b|or\b|and\b|to\b|[,.;:]))|models\b|"
    r"(?:of|the|its|our|those|these|a|any|each|no|another|different|new) (?:\w+ )?models?|llms?|ai systems?)\b"
)
_SURELY_AI = (
    r"\b(?:ai|underlying|base|language|foundation|generative|machine[- ]learning|llm|neural|third[- ]party) "
    r"(?:ai |language |learning )?models?\b|"
    r"\bmodel (?:versions?|providers?|upgrades?)\b|"
    r"\bmodels? (?:behind|used (?:in|by))\b|"
    r"\bllms?\b|\bai systems?\b"
)
# Models of another kind, and what else may change in a sentence that names a model.
_OTHER_MODEL = (
    r"\b(?:pric\w+|business|licen[cs]\w+|delivery|operating|support|subscription|data|threat|governance|staffing|"
    r"commercial|vehicle|car) models?\b|"
    r"\bmodel (?:clauses?|contracts?|terms|forms?)\b"
)
_OTHER_CHANGE = (
    r"\b(?:pric(?:e|es|ing)|fees?|rates|charges|terms|polic(?:y|ies)|sub-?processors?|subcontractors?|"
    r"documentation|plans?|settings|passwords?)\b"
)
_BEFORE = r"\b(?:before(?:hand)?|prior|in advance|advance|ahead|earlier|previous|about to|first)\b"
_FIGURE = late_pattern(
    rf"(?P<d>DURATION|BLANK)(?:'s?|s')?,? (?:\w+ ){{0,3}}?(?:{_BEFORE}|notice|notification)|"
    r"(?:notice|notification)[^.;|]{0,40}? (?P<of>DURATION|BLANK)|"
    r"\b(?:only|not (?:until|before)|no earlier than) (?P<only>DURATION|BLANK) after|"
    r"(?:before|prior)[^.;|]{0,30}? by (?P<by>DURATION|BLANK)"
)


def _how_long(clause: Clause, match: re.Match[str]) -> Found:
    """How long before the change the customer is told; nothing where something else changes or nobody need tell."""
    words = re.sub(_OTHER_MODEL, lambda other: "." * len(other[0]), clause.surface)
    if not (re.search(_SURELY_AI, words) or is_of_ai(clause)) or not _model_changes(words):
        return None
    figure = next((m for m in _FIGURE.finditer(words) if m.end() > clause.start), None)
    if figure is None:
        return UNSPECIFIED if re.search(_BEFORE, words) else None
    return duration_of(clause.quantity_at(figure.start(figure.lastgroup or 0)))


def _how_long_before_that(clause: Clause, match: re.Match[str]) -> Found:
    """How long before what the sentence above says of the model."""
    if not (re.search(_SURELY_AI, clause.before) and _model_changes(clause.before)):
        return None
    return duration_at(clause, match) if match["d"] else UNSPECIFIED


def _version_changes(clause: Clause, match: re.Match[str]) -> Found:
    """Under a heading on models, versions are theirs."""
    if re.search(_OTHER_CHANGE, match[0]):
        return None
    return duration_at(clause, match) if match["d"] else UNSPECIFIED


def _model_changes(words: str) -> bool:
    """Whether the sentence says that a model changes, and not that something else does."""
    for change in re.finditer(_CHANGE, words):
        before, after = part_of(words, *change.span())
        for beside in (
            re.match(rf"[^.;|:]{{0,60}}?{_MODEL}", f"{change[0]}{after}"),
            re.search(rf"{_MODEL}[^.;|]{{0,50}}\Z", before),
        ):
            if beside and not re.search(_OTHER_CHANGE, beside[0]):
                return True
    return False


EXTRACTORS = (
    Extractor(
        term=TermDefinition(
            "ai.model_change_notice",
            Kind.DURATION,
            Better.LONGER,
            "How long before the model behind the tool changes is the customer told?",
            on_request=True,
        ),
        triggers=(
            "model",
            "llm",
            "ai system",
            "do so",
            "does so",
            "does this",
            "do this",
            "that happens",
            "this happens",
        ),
        speaks_of=Subject(
            "models?|llms?|ai systems?",
            "chang*|replac*|switch*|updat*|upgrad*|swap*|retir*|deprecat*",
            f"{NOTICE}|advance|tells?|VENDOR may|at any time",
            within=90,
            unless="business models?",
        ),
        accept=(
            Pattern(
                "told before the model changes",
                together(_CHANGE, _TELL, _MODEL, rf"{_BEFORE}|DURATION|BLANK"),
                _how_long,
            ),
            Pattern(
                "told before what was just said",
                rf"VENDOR <shall><20>{_TELL}<60>(?:(?P<d>DURATION) )?\bbefore (?:VENDOR|it|this|that|the change) "
                r"(?:does (?:so|this|that)|do (?:so|this|that)|happens|takes effect|is made)\b",
                _how_long_before_that,
                weight=-1,
            ),
            Pattern(
                "a new version is told ahead, under a heading on models",
                rf"\b(?:switch|move|change|upgrade|update)\w*\b<30>\bversions?\b<60>{_TELL}<60>"
                rf"(?:(?P<d>DURATION) )?{_BEFORE}",
                _version_changes,
                heading=r"(?:\A|: )\W*(?:[\d.]+ )?(?:the )?models?(?: (?:versions?|chang\w+|updat\w+|upgrad\w+))?\W*\Z|"
                r"\b(?:ai|language|underlying|foundation) models?\b",
                weight=-1,
            ),
        ),
        reject=(
            Pattern(
                "without notice",
                rf"VENDOR (?:shall|will|does|do) not (?:\w+ )?{_TELL}|"
                r"<no_duty>|\bneed not\b|without (?:prior |any |giving )?(?:notice|notif\w+)|"
                rf"VENDOR (?:may|can|might)(?: also)?,? (?:but <60>)?{_TELL}|VENDOR may\b<60>at any time",
            ),
            Pattern(
                "the customer's models",
                r"CUSTOMER (?:shall|will|must|agrees to|undertakes to)\b(?!<20>(?:receiv|hear|read|learn|know|be |"
                r"get|have))"
                f"<60>{_TELL}|"
                r"CUSTOMER's (?:own )?(?:\w+ )?models?|"
                r"\bits own (?:\w+ ){0,2}models?",
            ),
        ),
    ),
)
