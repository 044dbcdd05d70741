"""A plan for bringing the service back after trouble, in whatever words: the plan, the recovery, the trouble, and that it is kept.

Accepted: "has put in place, and rehearses, arrangements for carrying on the service if a data centre is lost", "it is laid
down in writing how the service is brought back after a disaster", "tests the recovery plans of its platform".
Rejected: the customer's plan; plans for a product, a project, a price, an exit or an insolvency; what may be planned.
"""

from __future__ import annotations

import re

from contract_check.extractors.framework import Found, Pattern
from contract_check.extractors.security.measures import NOT, stated
from contract_check.language.clauses import Clause
from contract_check.language.wording import together
from contract_check.model.late_pattern import late_pattern

# The matters: a plan, bringing the service back, what goes wrong, and that the vendor has it.
ANY_PLAN = (
    r"\b(?:(?:worked out|laid down|set out|set down|written down|documented|described)"
    r"(?: in (?:writing|detail))? how|plans?(?! to\b)|procedures?|handbooks?|manuals?|arrangements|concepts?|"
    r"runbooks?|playbooks?|programmes?|strateg(?:y|ies))\b"
)
_RESTORE = (
    r"\b(?:restor\w+|recover\w*|resum\w+|reinstat\w+|continu(?:e|es|ity|ing|ation)\b|fail(?:s|ed|ing)?[- ]?over|"
    r"brought back|come back|comes back|(?:carr(?:y|ies|ying)|go|goes|going|kept|keep|keeps) (?:on\b|going)|"
    r"switch(?:es|ed|ing)?[- ]?over|rebuil\w+|keep (?:the |its |VENDOR's )?\w+ (?:running|going|alive))"
)
_TROUBLE = (
    r"\b(?:disasters?|should (?:\w+ )?fail|fails\b|failures?|outages?|disrupt\w+|interrupt\w*|"
    r"(?:could|can) ?not be (?:used|reached)|ha(?:s|ve) failed|emergenc\w+|catastroph\w+|calamit\w+|"
    r"cris[ie]s|fires?\b|floods?|pandemics?|"
    r"loss of (?:a |the |any |its )?(?:site|data cent\w+|region|facilit\w+|premises)|unavailab\w+|destroyed|"
    r"(?:premises|building|offices?|data cent\w+|site|region)s? (?:is|are|were|has been) lost|"
    r"alternat(?:e|ive) (?:site|location|region|facilit\w+)|strikes?\b)"
)
_KEEP = (
    r"\b(?:has|have|maintain\w*|keeps?|kept|adopt\w*|establish\w*|implement\w*|document\w*|in place|tests?|tested|"
    r"rehears\w+|exercis\w+|review\w*|possess\w*|operates?|put in place|prepared|written|funds?|governed by)\b"
)
_OF_SERVICE = late_pattern(
    r"\b(?:services?|operations?|business|platform|systems?|data|processing|hosting|site|"
    r"infrastructure|software|application)\b"
)


def _kept(clause: Clause, match: re.Match[str]) -> Found:
    """A plan of the vendor's for bringing the service back, not one for a product, a project or an insolvency."""
    surface = clause.surface
    if re.search(NOT, surface) or re.search(
        r"CUSTOMER (?:shall|must|will|may|can|should)|"
        r"CUSTOMER's (?:own |\w+ )?plans?|"
        r"\b(?:remediation|remedial|insurance|pension|benefits?|business|marketing|project|payment|"
        r"subscription|support|rate|corrective|work|development|clinical|transition|exit|price|"
        r"pricing)s? (?:action )?plans?\b|\bbankrupt|\binsolven|\breorgani[sz]",
        surface,
    ):
        return None
    return (
        stated(clause, match)
        if re.search(rf"{_OF_SERVICE.pattern}|\b(?:disasters?|emergenc(?:y|ies)|continuity|loss of)\b", surface)
        and not re.search(r"\b(?:may|might|could)\b", surface[: surface.find("plan") + 1])
        else None
    )


PLAN_IN_ANY_WORDS = (
    Pattern("the matters of a plan", together(ANY_PLAN, _RESTORE, _TROUBLE, _KEEP), _kept, weight=-1),
    Pattern(
        "a recovery plan is kept",
        together(r"\b(?:recovery|resilience) (?:and \w+ )?plans?\b", _KEEP),
        _kept,
        weight=-1,
    ),
)
