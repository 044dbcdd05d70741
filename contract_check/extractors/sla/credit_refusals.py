"""Where service credits, penalties or refunds for a missed level are ruled out altogether.

A refusal of one credit, for a cause or in a case that bars it, rules out nothing; nor does "Service
Credits do not entitle Customer to any refund", which grants them.
"""

from __future__ import annotations

import re
from decimal import Decimal

from contract_check.extractors.framework import Found, Pattern
from contract_check.extractors.sla.credit_words import FAILURE
from contract_check.language.clauses import Clause
from contract_check.model.late_pattern import late_pattern
from contract_check.model.values import Percent

# A refusal of credits altogether, and not of one that a condition bars ("no credits where you caused it");
# that the level is missed is no such condition.
_MISSED = (
    r"<60>(?:(?:VENDOR (?:is|are|does|do)|it (?:is|does)|they (?:are|do)) not\W*$|"
    r"not (?:\w+ )?(?:attain|reach|achiev|met|meet|kept)|miss(?:es|ed)?\b|fall|fail|short of|below|goal|"
    r"target|unavailab|outage|downtime)"
)
_NO_CONDITION = (
    rf"(?!(?: \w+){{0,3}} (?:if|for|where|when|unless|until|to the extent|during|in respect of)\b(?!{_MISSED}))"
)
# What a refusal names besides credits: "no refunds, credits or other compensation".
_REFUSABLE = (
    r"(?:(?:any|automatic|financial|monetary|contractual|service|sla|level|availability|uptime|"
    r"performance|fee|price|such|other|further|a|an|kind of|claims? (?:for|to)|rights? to|"
    r"entitlements? to) ){0,4}(?:credits?|penalt(?:y|ies)|refunds?|compensation|rebates?|"
    r"(?:fee |price )?reductions?|abatements?|reimbursements?|"
    r"remed(?:y|ies)|liquidated damages|discounts?)"
)
_REFUSED = rf"(?P<refused>{_REFUSABLE}(?:(?:,|/| and| or| nor)+ ?{_REFUSABLE}){{0,5}})\b"
_LEVELS = late_pattern(r"uptime|up-time|downtime|service levels?|\bslas?\b|service credit|availab|outage")
_CREDITS_NAMED = late_pattern(r"credit")
_CASE = late_pattern(
    r"\b(?:if|where|when|in case|in the event|for|during|should|to the extent|while|as long as|after|"
    r"unless|except|upon)\b"
)
_CASE_OF_FAILURE = late_pattern(
    r"not (?:\w+ )?(?:attain|reach|achiev|met|meet|kept|maintain)|miss(?:es|ed|ing)?\b|f[ae]ll|fail|"
    r"short|below|goal|target|unavailab|outage|downtime|availab|uptime|"
    r"unless (?:\w+ ){0,3}(?:agreed|stated|specified|provided)|except as|service levels?"
)
# No credits "on the free plan" says nothing of the paid one.
_LESSER_USE = late_pattern(
    r"[^|.;]{0,30}\b(?:for|on|under|to|of|with)\b[^|.;]{0,20}"
    r"\b(?:free|trials?|beta|evaluation|preview|community|developer)\b"
)
_CAUSED = late_pattern(
    r"caused|due to|result\w*|attribut|CUSTOMER's|exclu|breach|free|trial|beta|maintenance|force majeure"
)


def _ruled_out(clause: Clause, match: re.Match[str]) -> Found:
    """0, where it is service credits that are refused: not some refund, and not in a case that bars one credit."""
    named = _CREDITS_NAMED.search(match.group()) is not None
    if not (
        _LEVELS.search(f"{clause.heading} {clause.before} {clause.surface}")
        if named
        else FAILURE.search(clause.surface)
    ):
        return None
    if not named and re.search(r"\bcredits? (?!(?:request|claim))", clause.surface[: match.start()]):
        return None  # "Service Credits do not entitle Customer to any refund" grants them
    if (
        not named
        and "refused" in match.re.groupindex
        and re.fullmatch(r"(?:\W|any|other|such|further|remed\w+|discounts?|penalt\w+)*", match["refused"])
    ):
        return None
    if _LESSER_USE.match(clause.surface, match.end()):
        return None
    case = clause.surface[: match.start()]
    if _CASE.search(case) and (not _CASE_OF_FAILURE.search(case) or _CAUSED.search(case)):
        return None
    return Percent(Decimal(0))


REFUSALS = (
    Pattern(
        "failure brings no credit",
        r"\b(?:earns?|brings?|yields?|attracts?|carr(?:y|ies)|triggers?|leads? to|results? in|"
        r"gives?(?: rise to| CUSTOMER)?|confers?|means?|gets?|offers?|pays?|grants?|provides?|"
        f"includes?) no {_REFUSED}{_NO_CONDITION}",
        _ruled_out,
        weight=1,
    ),
    Pattern(
        "credits ruled out",
        r"(?:\bno (?:service |such |availability )?credits?"
        r"(?:,? "
        r"(?:and|or|refunds?|remed\w+|compensation|reductions?|penalt\w+|other|of any kind|any)){0,6}"
        r" "
        r"(?:are|is|will be|shall be|will|shall|apply|applies|available|offered|granted|given|paid|due)"
        f"{_NO_CONDITION}|"
        r"(?:does|do|will|shall) not (?:offer|provide|include|grant|give|pay|issue) (?:any )?"
        rf"(?:service )?credits?\b{_NO_CONDITION}|"
        r"(?:sla|service level)s?<60>(?:without|not subject to|no) (?:any )?(?:service )?credits?"
        rf"\b{_NO_CONDITION}|"
        r"(?:service|availability|sla) credits? (?:are|is|shall be|will be|do|does|shall|will) not "
        r"(?:be )?(?:available|offered|granted|payable|provided|"
        r"paid(?! (?:out )?(?:as|in) (?:cash|money))|paid out(?! (?:as|in) )|given|due|apply|"
        f"part of|included|foreseen)(?! out| in cash| as cash){_NO_CONDITION})",
        _ruled_out,
        weight=1,
    ),
    Pattern(
        "credits and the like ruled out",
        rf"(?:\bno|without(?: any)?) {_REFUSED}(?: of any kind| whatsoever)?"
        r"(?:(?: \w+){0,2} (?:are|is|be|will|shall|apply|applies|due|for (?:fail|miss|unavail)\w*|"
        r"associated|attached|available|payable)|"
        f"[.,;]|$){_NO_CONDITION}",
        _ruled_out,
        weight=1,
    ),
    Pattern(
        "nothing given for a missed level",
        r"(?:does|do|will|shall|is|are|can|may) not (?:\w+ )?"
        r"(?:provide|offer|include|grant|give|pay|issue|carry|trigger|attract|result in|give rise to|"
        r"lead to|entitle CUSTOMER to|be entitled to|entitled to|create|constitute|involve|come with|"
        f"subject to|backed by|associated with|linked to) (?:an? |any )?{_REFUSED}{_NO_CONDITION}",
        _ruled_out,
        weight=1,
    ),
    Pattern(
        "credits refused",
        rf"(?:CUSTOMER (?:is|are|shall|will) not (?:be )?entitled to|not entitle CUSTOMER to|"
        rf"not (?:result in|give rise to)|(?:under no obligation|no (?:obligation|liability|duty)|not (?:obliged|"
        rf"obligated|required|liable)) to (?:issue|provide|give|pay|grant)|(?:no|not (?:have |give CUSTOMER |create |"
        rf"confer |afford CUSTOMER |acquire )(?:any |an? )?|\bnor (?:any |an? )?(?:\w+ )?)(?:claim|right|entitlement)s? (?:to|for)) "
        rf"(?:any |a |an )?(?:\w+ )?(?:service )?credits?\b{_NO_CONDITION}",
        _ruled_out,
        weight=1,
    ),
)
