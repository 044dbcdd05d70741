"""The matter to which a clause on precedence is limited, or which it excepts, and the terms that belong to it."""

from __future__ import annotations

from contract_check.language.paper_names import find_paper_names
from contract_check.model.late_pattern import late_pattern

_LIMITED = late_pattern(
    r"\b(?:solely|only|but only)?\s*"
    r"(?:with (?:respect|regard) to|as regards|regarding|as to|in relation to|as it relates to|"
    r"relating to|in respect of|concerning|(?:for|in|on) (?:matters of|the purposes? of|questions of)) "
    r"(?P<matter>(?:the )?[^.;,]{3,80})"
)
_ANY_MATTER = late_pattern(
    r"\b(?:subject[- ]matter|"
    r"(?:any|such|the|that|those) (?:conflict|inconsisten|matters?\b|provision|terms?\b)|"
    r"its subject|hereof|hereunder)"
)
_MATTERS = (
    (
        late_pattern(r"personal (?:data|information)|privacy|data protection|processing|gdpr"),
        ("data.", "security.", "processing."),
    ),
    (late_pattern(r"customer data\b"), ("data.", "security.")),
    (late_pattern(r"\bdora\b|operational resilience"), ("resilience.",)),
    (late_pattern(r"\bsecurity\b"), ("security.",)),
    (late_pattern(r"service levels?|availability|uptime|support"), ("sla.",)),
    (late_pattern(r"\bai\b|artificial intelligence|output"), ("ai.", "data.training_use")),
    (late_pattern(r"fees?\b|pric(?:e|es|ing)\b|charges|commercial"), ("commercial.price",)),
    (late_pattern(r"liabilit"), ("commercial.liability", "commercial.insurance")),
    (
        late_pattern(r"\bterm\b|renewal|duration"),
        ("commercial.initial_term", "commercial.auto_renewal", "commercial.non_renewal"),
    ),
)


def find_limits(sentence: str) -> tuple[str, tuple[str, ...]]:
    """The matter to which a clause is limited, and the terms that belong to it; empty where it is not."""
    for match in _LIMITED.finditer(sentence):
        matter = match["matter"].strip()
        if _ANY_MATTER.search(matter) or find_paper_names(matter):
            continue
        terms = next((terms for pattern, terms in _MATTERS if pattern.search(matter)), ("none",))
        return matter, terms
    return "", ()


def terms_of(matter: str) -> tuple[str, ...]:
    """Beginnings of the ids of the terms of which words speak; none where no matter is known in them."""
    return next((terms for pattern, terms in _MATTERS if pattern.search(matter)), ())
