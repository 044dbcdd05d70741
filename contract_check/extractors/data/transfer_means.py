"""The legal means for transferring personal data abroad: their names, and which of them a clause names as its own.

Accepted: "the SCCs", "the UK Addendum", "binding corporate rules", "countries for which an adequacy decision was adopted".
Rejected: what the vendor says it does not hold or rely on, "countries without an adequacy decision".
"""

from __future__ import annotations

import re

from contract_check.extractors.framework import Found
from contract_check.language.clauses import Clause
from contract_check.language.passages import find
from contract_check.model.late_pattern import late_pattern
from contract_check.model.values import Names

_MEANS = {
    "SCC": r"standard contractual clauses|standard data protection clauses|"
    r"\b(?:eu |uk |the |eea |c2p |p2p |2021 |new )?sccs?\b|"
    r"model (?:contract(?:ual)? )?clauses|"
    r"decision (?:\(eu\) )?(?:no\.? )?2021/914|"
    r"decision (?:no\.? )?2010/87|\beu clauses|"
    r"controller[- ]to[- ]processor clauses|"
    r"processor[- ]to[- ]processor clauses|"
    r"\b(?:commission|union|eu)(?:'s)? (?:\w+ ){0,2}standard clauses|"
    r"standard clauses (?=(?:for|of|on) (?:\w+ ){0,4}(?:transfer|processor|controller))|"
    r"clauses\b[^.;|]{0,60}\bart(?:icle|\.)? ?46 ?\(2\) ?\((?:c|d)\)",
    "UK Addendum": r"\buk (?:\w+ )?addendum|"
    r"international data transfer agreement(?: \([^()]*\))? ?(?:/|,|or|and) ?(?:the )?(?:uk )?addendum"
    r"\b|\bidta ?(?:/|,|or|and) ?(?:the )?(?:uk )?addendum|\bico(?:'s)? (?:\w+ )?addendum|"
    r"\baddendum (?:issued |published )?(?:by|of|from) the (?:ico|information commissioner)|addendum \(b1\.0\)|"
    r"international data transfer addendum|\buk sccs? addendum|\bidt addendum|addendum b\.?1\.0|"
    r"\bapproved addendum\b|addendum\b[^.;|]{0,60}\b(?:section|s\.?) ?119a\b",
    "IDTA": r"international data transfer agreement|\bidta\b",
    "DPF": r"data privacy framework|\bdpf\b|data privacy principles|\beu-u\.?s\.? dp",
    "BCR": r"binding corporate rules|\bbcrs?\b",
    "adequacy": r"adequacy (?:decision|regulation|finding|determination|status)|"
    r"adequate (?:level of )?(?:data )?protection|"
    r"decision of adequacy",
}
ORDER = tuple(_MEANS)
FIND = {name: late_pattern(pattern) for name, pattern in _MEANS.items()}
ANY_MEANS = "|".join(pattern for name, pattern in _MEANS.items() if name != "adequacy")
_OTHER_MEANS = (
    r"standard contractual clauses|standard data protection clauses|model clauses|\bsccs?\b|"
    r"binding corporate rules|\bbcrs?\b|privacy framework|\bdpf\b"
)
# Adequacy is a means only where a transfer rests on it, not where its lack calls for another.
_ADEQUATE = late_pattern(
    r"(?:on the basis of|pursuant to|for which [^.;]{0,40}\b(?:issued|adopted|made|taken)|based on|"
    r"rely(?:ing)? (?:up)?on|relies (?:up)?on|under|covered by|subject (?:of|to)|benefits? from|by|"
    r"in reliance on|where there is|the existence of|only if|\([a-z0-9]{1,3}\)|consist of) "
    r"(?:an? |the |any |(?:european )?commission(?:'s)? |relevant |valid |applicable |such |eu |appropriate )*"
    r"(?:adequacy (?:decision|regulation|finding|determination))|"
    r"(?:countr(?:y|ies)|territor(?:y|ies)|jurisdictions?|recipients?)<?[^.;]{0,40}"
    r"(?:that|which|where)[^.;]{0,60}"
    r"(?:ensur\w+|provid\w+|offer\w*|recogni[sz]ed|deemed|decided|determined|afford\w*|has an)"
    r"[^.;]{0,60}(?:adequate|adequacy)|"
    r"(?:countr(?:y|ies)|territor(?:y|ies)|jurisdictions?) (?:\w+ ){0,4}?"
    r"(?:deemed|considered|recogni[sz]ed|found|determined|held|designated|approved)[^.;]{0,60}"
    r"adequate (?:level of )?(?:data )?protection|"
    r"(?:decided|found|determined|recogni[sz]ed|confirmed)\b[^.;]{0,60}\badequate (?:level of )?"
    r"(?:data )?protection|"
    rf"(?:{_OTHER_MEANS})\)?[^.;]{{0,60}}?(?:\b(?:or|and)|,) "
    r"(?:(?:an?|the|any|by|on|through|under|eu|uk|european commission|valid|applicable|relevant) )*"
    r"adequacy (?:decision|regulation)|"
    r"adequacy (?:decision|regulation)s?\b[^.;]{0,40}?(?:\bor\b|\band\b|,)[^.;]{0,60}?"
    f"(?:{_OTHER_MEANS})|"
    r"transfer[^.;]{0,80}adequacy decision|"
    r"\bto (?:an? )?adequate (?:countr|jurisdiction|territor)|"
    r"\b(?:safeguards?|mechanisms?)\b[^.;]{0,80}(?:including|such as|:)[^;]{0,240}?adequacy "
    r"(?:decision|regulation)"
)
_NOT_ADEQUATE = late_pattern(
    r"(?:not|without|no|lack\w*|absence|absent|nor|isn't|neither|otherwise|exclud\w+|invalid\w*|fail|"
    r"other than (?:(?:those|(?:an? )?(?:countr|territor|jurisdiction)\w*) )?(?:deemed|considered|recogni|found|"
    r"approved|that|which))"
    r"\b(?:(?!unless|except|only|\bsafeguards?\b|\bmechanisms?\b|\bor\b)[^.;]){0,140}?(?:adequa)"
)


_DENIED_BEFORE = late_pattern(
    r"\b(?:no|nor|neither) (?:\w+ ){0,3}\Z|"
    r"\bno\w* (?:\w+ )?(?:certif\w+|self-certif\w+|include|contain|incorporate|participat\w+|"
    r"(?:take|taking|takes) part|rely|relying|relied|claim\w*|represent\w*|listed|"
    r"adher\w+|a (?:member|participant))\b(?:u\.s\.|[^.;,|]){0,60}\Z"
)
_DENIED_AFTER = late_pattern(
    r"[^.;,|]{0,60}\b(?:has|have) not (?:yet )?been (?:signed|entered into|concluded|executed|agreed|incorporated)\b|"
    r"[^.;,|]{0,60}\b(?:is|are|was|were) "
    r"(?:(?:currently )?not "
    r"(?:claimed|relied|used|available|applicable|in place|needed|required|necessary)|invalidated|"
    r"struck down|repealed|annulled|(?:declared|held) invalid)\b"
)


# "Not under", "have not signed"; "not transferred other than under" and "never without" rest on them.
_NOT_BY = late_pattern(
    r"\b(?:not|never) (?:yet )?(?:been )?"
    r"(?:sign(?:ed)?|enter(?:ed)? into|concluded?|executed?|based on|rest(?:ed|ing)? on|governed by|subject to|covered by|"
    r"made|carried out|on the basis of|under|pursuant to|in reliance on|by means of|through|via)"
    r"\b(?P<between>[^.;,|]{0,50})\Z|"
    r"\A(?!.*\b(?:no|not|never|nothing|nobody|nor|neither|NEITHER|prohibited|only|if|where|unless)\b)"
    r"(?:.*[ (])?(?:without|otherwise than|other than) (?:(?:under|by|on the basis of|pursuant to) )?(?:\w+ ){0,3}\Z"
)
_SAVE = late_pattern(r"\b(?:unless|except|other|otherwise|without|only|save|until|but)\b")


def _is_denied(words: str, name: re.Match[str]) -> bool:
    """Whether the vendor says that it does not hold or rely on the means that is named there."""
    before = words[max(0, name.start() - 120) : name.start()]
    if _DENIED_BEFORE.search(before) or _DENIED_AFTER.match(words, name.end()):
        return True
    denied = _NOT_BY.search(before)
    return denied is not None and not _SAVE.search(denied["between"] or "")


# A paper that calls the addendum by the agreement's name: '"UK IDTA" means the International Data Transfer Addendum to the …'.
_CALLED_SO = late_pattern(
    r"[\"“'‘](?:UK )?(?:IDTA|International Data Transfer Agreement)[\"”'’][^.;\n]{0,30}?(?:\bmeans?|\brefers to|\bis)\b"
    r"[^.;\n]{0,60}?\b(?:Data Transfer|UK) Addendum\b|"
    r"\b(?:Data Transfer|UK) Addendum\b(?:(?!\bor\b|\bAgreement\b)[^.;\n]){0,160}?\((?:the )?[\"“'‘](?:UK )?IDTA[\"”'’]\)"
)


def means_named(clause: Clause, match: re.Match[str]) -> Found:
    """Every means named in the clause."""
    words = clause.own
    found = {
        name
        for name, pattern in FIND.items()
        if name != "adequacy" and any(not _is_denied(words, m) for m in pattern.finditer(words))
    }
    if (
        "international data transfer addendum" in words
        and "IDTA" in found
        and "agreement" not in words.split("international data transfer", 1)[1][:40]
    ):
        found -= {"IDTA"} if not re.search(r"\bidta\b", words) else set()
    if "IDTA" in found and any(find(_CALLED_SO, clause.document.text)):
        found = found - {"IDTA"} | {"UK Addendum"}
    # An item of a list: what it is a means for stands in its lead-in.
    if "adequacy" in words and _ADEQUATE.search(clause.surface) and not _NOT_ADEQUATE.search(words):
        found.add("adequacy")
    if _ADEQUATE.search(words) and not _NOT_ADEQUATE.search(words):
        found.add("adequacy")
    return Names(tuple(name for name in ORDER if name in found)) if found else None
