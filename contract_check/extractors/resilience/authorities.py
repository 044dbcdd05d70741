"""Who supervises the customer: the authorities that the terms of DORA speak of, told from all others."""

from __future__ import annotations

import re

from contract_check.extractors.framework import Found, Parse
from contract_check.extractors.resilience.matters import INSTITUTION, by_any_name, is_on_data, whole
from contract_check.language.clauses import Clause
from contract_check.language.wording import compile_pattern, words
from contract_check.model.late_pattern import late_pattern

_NAMED = r"bafin|bundesbank|cssf|finma|fca|pra|apra|asic|fdic|ncua|ffiec|ecb|eba|eiopa|esma|ncas?|occ|mas|hkma|rbi|irdai|sebi|osfi"
# Those who supervise it. The authorities for data protection are others; so is the police.
AUTHORITY = (
    r"(?:\b(?:(?:competent|resolution|regulatory|prudential|"
    r"financial (?:supervisory|services|conduct|market)|banking) (?:\w+ ){0,2}?"
    r"(?:authorit(?:y|ies)|agenc(?:y|ies))|"
    r"regulators?\b|regulatory bod(?:y|ies)|lead overseers?|supervisors?\b|"
    r"(?:financial|banking) supervisor\w*|"
    r"(?:european )?central (?:banks?\b|CUSTOMER\b)|federal reserve|reserve (?:bank|CUSTOMER) of [a-z]+(?: zealand)?|"
    r"bank(?:ing)? (?:supervis\w+|examiners?)|"
    r"monetary authority|commission de surveillance|"
    r"supervisory (?:authorit(?:y|ies)|bod(?:y|ies)) "
    r"(?:of|for|having jurisdiction over|in charge of|responsible for|competent for|over) "
    r"(?:CUSTOMER|the (?:bank|financial|institution))|"
    r"authorit(?:y|ies) (?:competent|responsible) for "
    r"(?:it\b|CUSTOMER|the (?:bank|institution|financial))|"
    r"authorit(?:y|ies) (?:supervis|oversee)\w+|"
    r"authorit(?:y|ies) "
    r"(?:that|which|who|in charge of|responsible for|charged with|exercising)[^.;|]{0,40}?"
    r"\b(?:supervis|oversee|oversight)\w*|"
    rf"(?:{_NAMED})\b)|"
    rf"{INSTITUTION}'s (?:\w+ ){{0,3}}(?:supervisory )?authorit(?:y|ies)|"
    r"\bsupervisory authorit(?:y|ies)\b)"
)
AUTHORITY_TRIGGERS = words(
    "competent authorit|resolution authorit|regulator|lead overseer|prudential|supervis|oversee|"
    "authority competent|authorities competent|authority responsible|authorities responsible|"
    "central bank|bank examiner|banking a|financial services authorit|financial conduct|"
    "monetary authority|regulatory bod|regulatory agenc|federal reserve|bafin|bundesbank|cssf|finma|"
    "fca|pra |apra|asic|fdic|ncua|ffiec| ecb| nca | occ | mas |mas shall|mas may|mas and|mas or|hkma|irdai|sebi |osfi|rbi |reserve bank"
)
OTHER_AUTHORITY = (
    r"data[- ]protection|\bgdpr\b|personal data|law[- ]enforcement|\bcriminal|\bunlawful|\bsubpoena|launder|"
    r"\boffen[cs]es?\b|\bpolice\b|\bcourt\b|\btax(?:es|ation)?\b|\bfda\b|\bmarketing authori|\bclinical|\bpharma|"
    r"\bhealth authorit|\bantitrust|\bcompetition authorit|\bpermits?\b<20>\bapprovals?\b|\bdata subjects?\b|"
    r"\bimpact assessments?\b"
)

_MEDICINES = late_pattern(r"\b(?:[Cc]linical|FDA|[Dd]rugs?|[Pp]harmaceuticals?|[Cc]ompounds?|[Gg]ermplasm)\b")
# A bare "supervisory authority" is the one for data protection, save in a paper with a word on finance. A bank as a party
# is one too, if the paper does not speak of personal data.
_SUPERVISORY = late_pattern(r"supervisory authorit|^supervisors?$")
_CUSTOMERS_OWN = late_pattern(
    by_any_name(
        r"CUSTOMER's (?:\w+ )?supervis|"
        r"CUSTOMER\b[^.;|]{0,40} (?:its|their) supervisory|"
        r"supervis(?:ory authorit\w+|ors?) (?:of|for|over) CUSTOMER"
    )
)
_FINANCE = late_pattern(
    r"\b(?:DORA|2022/2554|"
    r"[Ff]inancial (?:[Ee]ntit|[Ii]nstitution|[Ss]ervices|[Uu]ndertaking|[Ss]ector)|[Oo]utsourc|"
    r"[Pp]rudential|BaFin|EBA)"
)
_A_BANK = late_pattern(r"\b[Bb]anks?\b|\b[Tt]he [Ii]nstitution\b|\b[Ii]nsurer\b")
_PRIVACY = late_pattern(r"\b[Pp]ersonal [Dd]ata\b|\bGDPR\b|\b[Pp]rocessor\b")
_ANY_AUTHORITY = compile_pattern(AUTHORITY)


def supervised(value: Found) -> Parse:
    """A parser that gives `value`, save where the authorities that a match names do not supervise the customer.

    So in papers on medicines and health data ("regulatory authorities"), and where a "supervisory authority" stands in a paper without a
    word on finance: it is the one for data protection.
    """

    def parse(clause: Clause, match: re.Match[str]) -> Found:
        text = clause.document.text
        if _MEDICINES.search(text) or ("HIPAA" in text and not _FINANCE.search(text)):
            return None
        named = {m[0] for m in _ANY_AUTHORITY.finditer(whole(match))}
        in_general = bool(named) and all(map(_SUPERVISORY.search, named)) and not _CUSTOMERS_OWN.search(whole(match))
        on_finance = _FINANCE.search(text) or (_A_BANK.search(text) and not _PRIVACY.search(text))
        return None if in_general and (is_on_data(clause) or not on_finance) else value

    return parse
