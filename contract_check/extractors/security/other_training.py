"""What is called training, guidance or awareness, and is no training of the vendor's people in security or privacy.

Rejected: training of the customer's people or of users, as a service, of models, for the work alone; guards, brands,
papers that guide their readers, forms with examples.
"""

from __future__ import annotations

from contract_check.extractors.framework import Pattern
from contract_check.extractors.security.measures import PEOPLE
from contract_check.extractors.security.training_of_people import SECURITY_TRAINING, TOPIC, TRAIN

OTHER_TRAINING = (
    Pattern(
        "a paper that guides",
        r"\b(?:polic(?:y|ies)|standards?|guidelines?|handbooks?|documents?|documentation|procedures|"
        r"frameworks?|they|these)\b (?:\w+ ){0,2}?(?:provid|giv|offer|contain|set|serv)\w*\b[^.;|]{0,40}"
        r"\bguidance",
    ),
    Pattern(
        "a form that says what could be filled in",
        rf"(?:\(if applicable\)|such as,? for instance\b)[^|]{{0,300}}{TRAIN}",
    ),
    Pattern("news of a brand", r"\bbrand awareness|\bmarket awareness|awareness of (?:the )?(?:brand|product)"),
    Pattern(
        "training of the customer's people",
        rf"{SECURITY_TRAINING}[^.;|]{{0,20}}\b(?:that|which) CUSTOMER|"
        rf"\boffers?\b[^.;|]{{0,30}}{TRAIN}[^.;|]{{0,40}}\b(?:to|for) "
        r"(?:businesses|companies|organi[sz]ations|schools|clients|the public)\b|"
        rf"\bservices? includes? (?:a |an )?(?:library|catalog\w*|set|range) of[^.;|]{{0,40}}{TRAIN}|"
        rf"{TRAIN}(?: and \w+)?(?: of| to| for)?(?: all| its| the| certain| up to)* ?"
        r"(?:CUSTOMER(?:'s)?|users?|end[- ]users?|licensees?|franchisees?|distributors?|physicians?|"
        r"sales\w*|dealers?|agents)\b|"
        r"(?:CUSTOMER|\b(?:franchisee|reseller|distributor|dealer|partner|agent))(?:'s|s')? (?:own )?"
        f"{PEOPLE}<80>{TRAIN}|"
        rf"{TRAIN} (?:\w+ ){{0,3}}(?:of )?CUSTOMER's (?:\w+ )?(?:{PEOPLE}|users)",
    ),
    Pattern("whoever reads may learn", r"\bto learn\b|\blearn more|\blearns? that"),
    Pattern(
        "training of models",
        rf"{TRAIN}(?: and \w+)?(?: of| or improv\w+| on| for)?(?: \w+){{0,3}} "
        r"(?:models?|algorithms?|ai\b|machine|classifiers?|llms?)|"
        rf"(?:models?|machine|ai)(?: (?:is|are|was|were|be|been)(?: \w+ly)?)? {TRAIN}|"
        r"\btraining (?:data|sets?)\b|"
        r"\b(?:improve|develop|test|evaluate|enhance),? (?:and|or) train\b",
    ),
    Pattern(
        "security as the business",
        r"services? (?:related to|including) security|security guards?\b|"
        r"(?<!information )(?<!data )security officers\b|(?:tactical|physical) security",
    ),
    Pattern(
        "trained for the work",
        r"(?:suitably|properly|adequately|fully|highly|appropriately|sufficiently) (?:\w+ (?:and|,) )*"
        r"(?:skilled|qualified|experienced|trained)"
        f"(?:[, ]+(?:and )?(?:skilled|qualified|experienced|trained))*(?!<100>{TOPIC})",
    ),
)
