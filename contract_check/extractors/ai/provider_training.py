"""ai.provider_training — the companies behind the models are barred from training on the customer's data.

Accepted: "our third-party model providers do not train on Customer Data", "has bound its AI sub-processors not to use
prompts to train their models", "will not use Content to train, or allow any third party to train, any models".
Refused: "third-party model providers may use your inputs to train their models".
Rejected: the vendor's own training, what the customer may train, providers that are merely named, training of people.
Source: GDPR Art. 28(4) for personal data; market practice.
"""

from __future__ import annotations

from contract_check.extractors.data.customer_data import without
from contract_check.extractors.framework import FALSE, TRUE, Extractor, Pattern
from contract_check.model.term import Better, Kind, TermDefinition

_PROVIDER = (
    r"\b(?:(?:(?:third[- ]party|external|underlying|its|our|the|VENDOR's|such|these|those|any|large language|foundation|ai|generative ai|llm|language|upstream) )*(?:ai |llm |foundation |language |generative |large language )*model (?:providers?|vendors?|hosts?|suppliers?|VENDOR)|"
    r"(?:third[- ]party |external )?(?:ai|llm|generative ai|machine learning) (?:providers?|vendors?|suppliers?|sub-?\s?processors?|partners?)|providers? of (?:the |its |any |such )?(?:\w+ )?(?:models?|llms?)|sub-?\s?processors?)\b"
)
_OTHERS = rf"(?:{_PROVIDER}|\b(?:any |other )?(?:third part(?:y|ies)|third-parties|others|anyone else)\b(?! (?:services|data|content)))"
_TRAIN = r"\b(?:train(?:s|ed|ing)?|re-?train\w*|fine-?tun\w+)\b(?! (?:of|for) (?:staff|personnel|employees))"
_MODELS = r"\b(?:models?|algorithms?|ai|machine learning|llms?)\b"
_BAR = r"(?:\bnot\b|\bnever\b|\bno\b|\bprohibit\w*|\bforbid\w*|\bforbidden\b|\bbarred\b|\bprevent\w*|\brefrain\w*|\bwithout\b|\bneither\b|\bnor\b)"

EXTRACTORS = (
    Extractor(
        term=TermDefinition(
            "ai.provider_training",
            Kind.FLAG,
            Better.TRUE,
            "Are the providers of the models barred from training on the customer's data?",
            on_request=True,
        ),
        triggers=("model provider", "ai provider", "llm provider", "model vendor", "ai vendor", "ai sub", "providers of", "provider of the model", "third party to train", "third parties to train", "others to train", "to train", "train on", "training"),
        accept=(
            Pattern("providers do not train", rf"{_PROVIDER}{without('VENDOR', 60)}{_BAR}<80>{_TRAIN}", TRUE, weight=1),
            Pattern("data is not trained on by providers", rf"{_BAR}<100>{_TRAIN}<60>\bby\b<60>{_OTHERS}", TRUE, weight=1),
            Pattern("does not let others train", rf"VENDOR<60>{_BAR}<160>\b(?:allow|permit|let|authori[sz]e|enable)\b<10>{_OTHERS}<80>{_TRAIN}", TRUE, weight=1),
            Pattern("bars providers from training", rf"VENDOR<80>\b(?:prohibits?|forbids?|bars?|binds?|requires?|ensures?|has bound|has agreements? with|contractually \w+)\b<60>{_PROVIDER}<80>{_BAR}?<80>{_TRAIN}", TRUE),
            Pattern("providers may train", rf"{_PROVIDER}<40>\b(?:may|can|are permitted to|reserve the right to)\b(?! not\b)<80>\b(?:use\b<60>)?{_TRAIN}<60>{_MODELS}", FALSE, weight=2),
        ),
        reject=(
            Pattern("what the customer may do", r"CUSTOMER (?:shall|will|must|may|agrees)(?: not)? (?:\w+ )?(?:use|allow|permit|train)(?!<200>VENDOR (?:shall|will|does))"),
            Pattern("training of people", r"\b(?:security|awareness|privacy|staff|employee|personnel|user) training\b|\btrained (?:staff|personnel|employees)|\btraining (?:courses?|sessions?|services|materials)"),
            Pattern("models that others have trained", r"\bmodels? (?:that (?:are|were) )?(?:pre-?)?trained by\b"),
        ),
    ),
)  # fmt: skip
