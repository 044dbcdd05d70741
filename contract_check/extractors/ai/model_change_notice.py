"""ai.model_change_notice — notice before the model behind the tool changes.

Accepted: "shall notify Customer at least 30 days before it replaces the underlying model", "will inform Customer in
advance of a material change of the AI model" (unspecified), "a new model version is announced two weeks ahead".
Rejected: retirement of a model (see sla.deprecation_notice), models of goods, prices and plans, changes without
notice, release notes after the fact.
"""

from __future__ import annotations

from contract_check.extractors.framework import Extractor, Pattern
from contract_check.model.term import Better, Kind, TermDefinition

_TELL = r"\b(?:notif\w+|inform\w*|notice|advise|tell|announc\w+)\b"
_CHANGE = r"\b(?:chang\w+|replac\w+|substitut\w+|switch\w*|updat\w+|upgrad\w+|new|modif\w+|swap\w*|introduc\w+)\b"
_MODEL = r"\b(?:(?:ai|underlying|language|foundation|machine[- ]learning|generative|llm|third[- ]party|base|large language) (?:ai |language )?models?(?: versions?| providers?)?|model versions?|models? (?:behind|underlying|that powers?|used (?:by|in|to))|ai systems?|llms?)\b"
_FIGURE = r"(?P<d>DURATION|BLANK)(?:'s?|s')?"
_GAP = r"[^|;.]{0,60}?"

EXTRACTORS = (
    Extractor(
        term=TermDefinition(
            "ai.model_change_notice",
            Kind.DURATION,
            Better.LONGER,
            "How long before the model behind the tool changes is the customer told?",
            on_request=True,
        ),
        must_be_owed=True,
        triggers=("ai model", "underlying model", "language model", "foundation model", "model version", "models behind", "model behind", "machine learning model", "machine-learning model", "base model", "ai system", "llm", "models used", "model used", "generative model", "third-party model", "model that power"),
        accept=(
            Pattern("told a period before", rf"{_TELL}<60>{_FIGURE}<40>\b(?:before|prior|in advance|advance|ahead|notice)\b<80>{_CHANGE}<60>{_MODEL}", weight=2),
            Pattern("a period of notice before", rf"{_FIGURE}<40>\b(?:notice|notification|in advance)\b{_GAP}{_CHANGE}{_GAP}{_MODEL}", weight=2),
            Pattern("the change is told a period before", rf"{_CHANGE}<60>{_MODEL}<160>{_TELL}<60>{_FIGURE}<30>\b(?:before|prior|in advance|advance|ahead|notice)\b", weight=2),
            Pattern("told of the change a period before", rf"{_TELL}<60>{_CHANGE}<60>{_MODEL}<100>{_FIGURE}<30>\b(?:before|prior|in advance|advance|ahead)\b", weight=2),
            Pattern("where the model changes, told a period before", rf"{_MODEL}<40>{_CHANGE}<80>{_TELL}<60>{_FIGURE}<30>\b(?:before|prior|in advance|advance|ahead)\b", weight=2),
            Pattern("no change without a period of notice", rf"{_MODEL}{_GAP}{_CHANGE}{_GAP}\b(?:without|only (?:after|upon|with|on)|unless)\b{_GAP}{_FIGURE}<20>\b(?:notice|notification)", weight=2),
            Pattern("changed only a period after it is told", rf"(?:{_CHANGE}{_GAP}{_MODEL}|\bmodel versions?\b){_GAP}\b(?:only|not (?:until|before)|no earlier than)\b<20>{_FIGURE} (?:after|following|from){_GAP}{_TELL}", weight=2),
            Pattern("where the model changes, a period of notice", rf"\b(?:if|when|where|whenever|before|prior to)\b<30>VENDOR{_GAP}{_CHANGE}{_GAP}{_MODEL}{_GAP}(?:VENDOR|it|which|that) (?:<shall>|gives?|provides?){_GAP}{_FIGURE}<30>\b(?:notice|notification|in advance)\b", weight=2),
            Pattern("told in advance", rf"VENDOR <shall><60>{_TELL}<60>\b(?:in advance|before|prior|beforehand)\b<60>{_CHANGE}<60>{_MODEL}"),
            Pattern("told of a change in advance", rf"VENDOR <shall><60>{_TELL}<60>{_CHANGE}<60>{_MODEL}<80>\b(?:in advance|before|prior|beforehand)\b"),
            Pattern("before the change, told", rf"\b(?:before|prior to)\b<40>{_CHANGE}<60>{_MODEL}<60>VENDOR <shall><30>{_TELL}"),
        ),
        reject=(
            Pattern("without notice", r"<no_duty>|without (?:prior |any )?notice|VENDOR may\b<60>at any time"),
            Pattern("retirement", r"^(?!.*\b(?:chang|replac|updat|upgrad|switch|substitut)).*\b(?:retir|deprecat|discontinu|sunset)"),
            Pattern("the customer's models", r"CUSTOMER (?:shall|will|must)<60>(?:notif|inform)|CUSTOMER's (?:\w+ )?models?"),
            Pattern("goods", r"\b(?:goods|vehicles?|equipment|hardware|distributor|dealer)\b"),
        ),
    ),
)  # fmt: skip
