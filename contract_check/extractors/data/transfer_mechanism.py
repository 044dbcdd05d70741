"""data.transfer_mechanism — the legal means for transferring personal data abroad, all of them.

Accepted: "the Standard Contractual Clauses are incorporated", "the UK Addendum applies to transfers
from the United Kingdom", "Provider is certified under the Data Privacy Framework", "transfers on
the basis of Binding Corporate Rules or of an adequacy decision", "in New Zealand, a country covered by an adequacy
decision", "clauses under Art. 46(2)(c) GDPR".
Rejected: the invalid Privacy Shield, "countries without an adequacy decision", means that are defined
and nowhere used, clauses on which neither side relies,
a law chosen for the clauses, transfers that the customer makes to others, transfers of
money or staff.
"""

from __future__ import annotations

import re
from dataclasses import replace

from contract_check.extractors.data.places import PLACES
from contract_check.extractors.framework import Extractor, Found, Pattern, Reading
from contract_check.language.clauses import Clause, Paper
from contract_check.language.wording import words
from contract_check.model.late_pattern import late_pattern
from contract_check.model.term import Better, Kind, TermDefinition
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
_ORDER = tuple(_MEANS)
_FIND = {name: late_pattern(pattern) for name, pattern in _MEANS.items()}
_ANY = "|".join(pattern for name, pattern in _MEANS.items() if name != "adequacy")
_APPLIES = (
    r"(?:incorporat\w+|appl(?:y|ies|ied|icable)|form(?:s|ing)? (?:an integral )?part|"
    r"enter(?:s|ed)? into|execut\w+|compl(?:y|ies|iance)|bound by|agree[sd]?|transfer\w*|rely|"
    r"relies|reliance|in accordance|pursuant|govern\w*|sign(?:s|ed|ing)?|attach\w+|annex\w*|"
    r"certif\w+|participat\w+|adher\w+|implement\w*|supplement\w*|completed|amended|shall be|"
    r"based on|basis|by means of|adopt\w*|conclu\w+|undertake|safeguard|mechanism|exist\w*|"
    r"subject to|under|in place)"
)
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


# A definition alone applies nothing.
_DEFINES = late_pattern(
    r"^\W*(?:[\w.()]{1,6} )?[\"']?[\w /&,()'\"-]{2,80}"
    r"(?:[\"']?,? (?:means|shall mean|refers? to|has the meaning)\b|[\"'] ?:)|"
    r"^\W*(?:(?:eu|uk|new) )?(?:sccs?|standard contractual clauses|dpf|bcrs?|idta|uk addendum)\W{0,2}"
    r"[:–-] (?:the|means) "
    r"(?!.*\b(?:appl(?:y|ies)|incorporat\w+|rel(?:y|ies)|enter\w*|form|govern\w*)\b)"
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


def _means(clause: Clause, match: re.Match[str]) -> Found:
    """Every means named in the clause."""
    words = clause.own
    found = {
        name
        for name, pattern in _FIND.items()
        if name != "adequacy" and any(not _is_denied(words, m) for m in pattern.finditer(words))
    }
    if (
        "international data transfer addendum" in words
        and "IDTA" in found
        and "agreement" not in words.split("international data transfer", 1)[1][:40]
    ):
        found -= {"IDTA"} if not re.search(r"\bidta\b", words) else set()
    # An item of a list: what it is a means for stands in its lead-in.
    if "adequacy" in words and _ADEQUATE.search(clause.surface) and not _NOT_ADEQUATE.search(words):
        found.add("adequacy")
    if _ADEQUATE.search(words) and not _NOT_ADEQUATE.search(words):
        found.add("adequacy")
    return Names(tuple(name for name in _ORDER if name in found)) if found else None


# "Processing elsewhere is only allowed if an adequacy decision is in place": a condition that the vendor is under.
_ONLY_THERE = late_pattern(
    r"\bonly (?:\w+ )?"
    r"(?:permitted|allowed|admissible|permissible|take place|be (?:carried out|transferred|made))"
    r"\b[^;|]{0,120}?\badequacy decision"
)


# "New Zealand, a country covered by an adequacy decision": of a country that is named it is no mere condition.
_COUNTRY = "|".join(place for name, place in PLACES.items() if name not in ("EU", "EEA", "UK", "US"))
_HAS_ONE = late_pattern(
    rf"\b(?:{_COUNTRY})\b[^.;|]{{0,120}}?\b"
    r"(?:adequacy (?:decision|regulation|finding|status)|adequate (?:level of )?(?:data )?protection)"
)
_CONDITION = late_pattern(r"\b(?:unless|if|where|in case|no|not|without|absence)\b")


def _rests_on_adequacy(clause: Clause | None) -> bool:
    """Whether a decision on adequacy, named without any other means, is what the transfer rests on."""
    if clause is None:
        return False
    words = clause.surface
    has_one = _HAS_ONE.search(words)
    return bool(_ONLY_THERE.search(words) or (has_one and not _CONDITION.search(words, 0, has_one.end())))


# How a paper speaks of the clauses by the name that it has given them: "the Approved Clauses apply".
_NAMED_AND_APPLIED = (
    r"\b(?:enters? into|entered into|incorporates?|rel(?:y|ies) on|subject to|governed by|under|pursuant to|"
    r"in accordance with|"
    r"on the basis of|bound by|comply with) (?:the )?{name}\b|"
    r"\b{name}(?:,? (?:shall|will|hereby|also))* (?:appl(?:y|ies)|(?:is|are|be)(?: hereby)? incorporated|"
    r"form(?:s)? part)\b"
)
_QUOTED = late_pattern(r"\"([^\"]{2,60})\"")
_DEFINED_NAME = late_pattern(
    r"^\W*(?:[\w.()]{1,4}[.)] )?([\w /&'-]{2,80}?)(?: \([^()]*\))?,? (?:means|shall mean|refers? to|has the meaning)\b"
)


def _review(readings: list[Reading], paper: Paper) -> list[Reading]:
    """One answer for the paper: the union of what its clauses name, and of what it defines and goes on to use."""
    defining = [r for r in readings if r.clause and _DEFINES.search(r.clause.own)]
    names = {name for r in readings if r not in defining for name in _named(r)}
    rest = _without(defining, paper)
    wanted = "{name}" if len(defining) < len(readings) else _NAMED_AND_APPLIED
    for reading in defining:
        names.update(name for name in _named(reading) if _is_used(name, reading, rest, wanted))
    if not names or (names == {"adequacy"} and not any(_rests_on_adequacy(r.clause) for r in readings)):
        return []
    whole = Names(tuple(name for name in _ORDER if name in names))
    return [replace(reading, found=whole) for reading in readings]


def _named(reading: Reading) -> tuple[str, ...]:
    return reading.value.names if isinstance(reading.value, Names) else ()


def _without(definitions: list[Reading], paper: Paper) -> str:
    """The paper in lower case with blanks in place of its definitions."""
    text = paper.lowered
    for reading in definitions:
        start, end = reading.span.start, reading.span.end
        text = f"{text[:start]}{' ' * (end - start)}{text[end:]}"
    return text


def _is_used(name: str, definition: Reading, rest: str, wanted: str) -> bool:
    """Whether the paper outside its definitions speaks of a means, by its own name or the one that was given to it.

    A definition in which adequacy comes up defines it only by a name that says so ("Adequate Country").
    """
    if wanted == "{name}" and name != "adequacy" and _FIND[name].search(rest):
        return True
    own = definition.clause.own if definition.clause is not None else ""
    defined = _DEFINED_NAME.match(own)
    given = [*_QUOTED.findall(own), *([defined[1]] if defined else [])]
    if name == "adequacy":
        given = [each for each in given if "adequa" in each]
    return any(re.search(wanted.format(name=rf"\b{re.escape(each.strip())}"), rest) for each in given)


EXTRACTORS = (
    Extractor(
        term=TermDefinition(
            "data.transfer_mechanism",
            Kind.SET,
            Better.MORE,
            "By which legal means may personal data be transferred abroad?",
            _ORDER,
        ),
        core=r"\b(?:incorporat\w+|enter(?:ed|s)? into|(?:shall|will|does?) apply)\b",
        triggers=words(
            "contractual clauses|scc|model clauses|data protection clauses|uk addendum|transfer addendum|"
            "transfer agreement|idta|privacy framework|dpf|binding corporate|bcr|adequacy|adequate|"
            "model contract|standard clauses|approved addendum|2021/914|2010/87|119a|46(2)|46 (2)|eu clauses|"
            "processor clauses"
        ),
        accept=(
            Pattern("the clauses apply", rf"{_APPLIES}<250>(?:{_ANY})", _means),
            Pattern("clauses that apply", rf"(?:{_ANY})<250>{_APPLIES}", _means),
            Pattern(
                "the agreement holds the clauses",
                r"\b(?:dpa|data (?:processing|protection) (?:agreement|addendum|terms|annex|exhibit|schedule)|"
                r"addendum|agreement|contract|annex|exhibit|schedule|appendix)(?: \([^()]{2,30}\))?"
                r"(?: [a-z0-9]{1,2})?(?: (?:also|already|further|therefore))* "
                rf"(?:includes?|contains?|holds?|embeds?|comes? with|comprises?)\b<60>(?:{_ANY})",
                _means,
            ),
            Pattern(
                "a row for the mechanism",
                rf"(?:transfer|mechanism|safeguards?|basis)[^|]{{0,60}}\|[^|]{{0,200}}?(?:{_ANY})",
                _means,
            ),
            Pattern("clauses in a list of means", rf"(?:{_ANY})[^|]{{0,80}}[;.,]", _means, weight=-1),
            Pattern(
                "transfers to adequate countries",
                r"(?:transfer|\bsent to\b|\bsends?\b|\bexport|process\w* (?:\w+ )?(?:data|in|outside)|third countr|"
                r"\bcommission has (?:\w+ )?(?:decided|found|determined|recogni[sz]ed|issued))<200>"
                r"(?:adequacy (?:decision|regulation)|adequate(?! (?:safeguard|measure)))",
                _means,
                weight=-2,
            ),
        ),
        reject=(
            Pattern(
                "cast aside",
                r"\b(?:wording|text|language) <20>align\w*|"
                rf"\b(?:NEITHER|neither (?:party|side))\b<20>\brel(?:y|ies) (?:up)?on\b<20>(?:{_ANY})|"
                r"privacy shield<60>(?:invalid|no longer)|"
                r"(?:not|no longer) (?:rely|apply)<60>(?:standard contractual|binding corporate)|"
                r"(?:standard contractual clauses|sccs?) (?:shall|will|do|does) not apply",
            ),
            Pattern(
                "what the law allows",
                r"^\W*(?:[\d.]+ )?(?:the )?"
                r"(?:gdpr|general data protection regulation|(?:eu |uk )?data protection laws?|"
                r"chapter v\b[^,|]{0,30}?) (?:\w+ )?"
                r"(?:allows?|permits?|requires?|restricts?|prohibits?|provides?|recogni[sz]es?|lists?)\b",
            ),
            Pattern(
                "the clauses of a processing contract",
                r"^(?!.*(?:2021/914|third countr|\btransfer))"
                r"(?:.*(?:standard contractual|model) clauses<80>(?:article|art\.?) 28|"
                r".*(?:article|art\.?) 28<60>(?:standard contractual|model) clauses|"
                r".*2021/915|"
                r".*\bsccs? adopted by an? (?:\w+ )?(?:supervisory|data protection) authority)",
            ),
            Pattern(
                "the customer's own transfers",
                r"\A(?!.*\b(?:VENDOR|BOTH)\b)\W*(?:\d[\d.]* )?(?:CUSTOMER (?:must|shall|should|"
                r"is (?:\w+ )?responsible)\b|"
                r"(?:where|if|when|to the extent) CUSTOMER(?: itself| alone)? (?:\w+ly )?"
                r"(?:export|transfer|pass|send|disclos|forward|shar|mov)\w*\b<160>, (?:it|CUSTOMER) (?:must|shall|"
                r"should|is)\b)",
            ),
            Pattern(
                "transfers of money, goods and staff",
                r"\A(?!.*(?:\bdata\b|personal information|\bgdpr\b|2021/914|restricted transfer)).*"
                r"\b(?:banks?|wire transfers?|payments?|personnel|staff|employees|shares|goods|mobility)\b",
            ),
            Pattern("what may be asked", r"\bask\w* (?:\w+ ){0,2}whether\b"),
            Pattern("a law chosen for the clauses", r"^(?:[^|]{0,40})clause (?:17|18)\b"),
        ),
        review=_review,
    ),
)
