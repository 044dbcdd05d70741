"""The vendor's own people get in with several factors only, in whatever words: the factors, the people and a must.

Accepted: "no engineer may reach production without a password and a hardware token", "a password alone is not enough
for our staff: a token is required too"; false: "internal systems are protected by passwords alone", "employees can log
in without a second factor".
Rejected: the customer's users, products and plans with a price, keys of an API, what both may agree.
"""

from __future__ import annotations

import re

from contract_check.extractors.framework import FALSE, TRUE, Found, Pattern
from contract_check.extractors.security.factor_words import FACTORS, NOT_ENOUGH
from contract_check.extractors.security.measures import PEOPLE, stated
from contract_check.language.clauses import Clause
from contract_check.language.wording import together
from contract_check.model.late_pattern import late_pattern

_INSIDERS = (
    rf"(?:\b(?:VENDOR's |its |our |such |all |every |any |each |no )(?:\w+ ){{0,2}}{PEOPLE}\b|"
    r"\b(?:employees?|staff|personnel|engineers?|administrators?|admins?|operators?|developers?|"
    r"contractors?|workforce)\b|\bprivileged\b|\bproduction\b|"
    r"\binternal (?:systems?|tools?|applications?|networks?)|"
    r"\badministrative access|\bremote access|"
    r"\bVENDOR's (?:\w+ ){0,2}(?:systems?|networks?|infrastructure|tools?)|"
    r"\bbastion\b|\bCUSTOMER (?:data|content)\b)"
)
_MUST = (
    r"\b(?:must|shall|will|requir\w+|enforc\w+|mandat\w+|compulsory|obligat\w+|imperative|unless|without|only|"
    r"insists?|needs?|has to|have to|is|are|uses?|before)\b"
)
_FOR_CUSTOMERS = (
    r"\bCUSTOMER's (?:\w+ )?"
    r"(?:users?|workforce|people|staff|teams?|employees|personnel|accounts?|administrators?|admins?|members?)\b|"
    r"\bend[- ]users?\b|MONEY|\bproducts?\b|\bfeatures?\b|\bplans?\b|\bBOTH may\b|\bapi (?:keys?|requires?)\b|"
    r"\bmay agree\b"
)


# "Employees can get in without MFA": let in all the same.
_LET_IN_WITHOUT = late_pattern(
    r"\b(?:can|may|could|able|allowed|permitted|possible|get|gets|log|logs|sign|signs|access|accesses)"
    r"\b[^.;|]*\bwithout\b[^.;|]{0,20}$"
)


def _needed(clause: Clause, match: re.Match[str]) -> Found:
    """Whether the vendor's own people need several factors: "no employee may log in unless …" gives it."""
    surface = clause.surface
    if re.search(
        rf"{_FOR_CUSTOMERS}|(?<!servers of )(?<!systems of )\bCUSTOMER (?:<shall>|may|can|should)".replace(
            "<shall>", "(?:shall|will|must)"
        ),
        surface,
    ):
        return None
    factor = re.search(FACTORS, surface)
    if factor is None:
        return None
    denial = re.search(r"\b(?:not|no|never|nobody|none|cannot)\b", re.sub(NOT_ENOUGH, "", surface[: factor.end()]))
    if denial is None:
        return FALSE if _LET_IN_WITHOUT.search(surface[: factor.start()]) else stated(clause, match)
    if re.search(r"\b(?:unless|without|until|except|other than|before|only)\b", surface[denial.end() :]):
        return TRUE
    return (
        FALSE
        if re.search(r"\bVENDOR (?:do|does|shall|will) not (?:\w+ )?(?:require|enforce|use|mandate)\b", surface)
        else None
    )


FACTORS_IN_ANY_WORDS = (
    Pattern("the matters of access with several factors", together(FACTORS, _INSIDERS, _MUST), _needed, weight=-1),
    Pattern(
        "only one factor",
        together(
            r"\bno (?:second|additional|further|other) (?:authentication )?factor\b|"
            r"\bpasswords? (?:only|alone)\b|\bsingle[- ]factor\b",
            r"\bVENDOR(?:'s)?\b|\binternal\b",
            without=rf"{_FOR_CUSTOMERS}|{NOT_ENOUGH}",
        ),
        FALSE,
    ),
)
# Apart from the others, since a label of access is tried before it.
PASSWORD_IS_NOT_ENOUGH = Pattern(
    "a password is not enough",
    together(NOT_ENOUGH, _INSIDERS, without=_FOR_CUSTOMERS),
    _needed,
    weight=-1,
)
