"""Clauses that keep a whole paper for the customers of some plan, or for those who have bought something, wherever they stand.

Accepted: "the Uptime Pledge at … applies exclusively to customers on the Scale plan", "this policy is offered solely to Business
accounts", "only customers on the Gold plan are entitled to the service levels", "the Support Handbook applies only if Customer has
purchased Premium Support", "the SLA does not apply to the Starter plan".
Rejected: "the SLA applies only to the production environment", "… to customers on a paid plan", "… where the law requires it",
"Section 4 applies only to …" (a part: see `section_scopes`), "this SLA applies to all plans, including the Free plan".
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from contract_check.extractors.sla.plans import PLAN_NAME
from contract_check.language.clauses import Paper
from contract_check.language.paper_names import find_paper_names
from contract_check.model.citation import cite
from contract_check.model.family import KeptPaper, Role
from contract_check.model.late_pattern import late_pattern

_NOUN = (
    r"(?:slas?|agreement|pledge|commitments?|polic(?:y|ies)|schedule|exhibit|annex|addendum|supplement|rider|terms|guarantee|"
    r"handbook|guide|statement|description|overview|promise|service levels?|service credits?|dpa)"
)
_NAMED = rf"(?P<own>this|these|the|our|its|vendor's)\b (?P<paper>(?:[\w'’-]+ ){{0,4}}?{_NOUN})\b(?! (?:of|in|under)\b)"
_ONLY = r"(?:only|solely|exclusively)"
_HOLDS = (
    r"(?:appl(?:y|ies)|(?:is |are |be )?(?:made )?(?:available|offered|provided|granted|extended|given|applicable|open|reserved|exclusive|intended)|"
    r"benefits?|covers?)"
)
_TO = r"(?:to|for|in respect of|in relation to|if|where|when|under|on|with)"
_KEPT = (
    late_pattern(
        rf"\b{_NAMED}(?P<between>[^;]{{0,120}}?) (?:(?:shall|will|do|does) )?(?P<before>{_ONLY} )?{_HOLDS}(?P<after> {_ONLY})?"
        rf"(?P<rest> (?:{_TO}\b|(?=customers|clients|accounts)).*)",
        re.IGNORECASE | re.DOTALL,
    ),
    late_pattern(
        rf"(?:^|[.;] )\W*(?:[\d.]+ )?(?P<before>{_ONLY})(?P<rest> (?:the |those )?(?:customers|clients|accounts|subscribers)\b.{{4,120}}?)"
        r" (?:(?:is|are) entitled to|benefits? from|(?:may|can) (?:rely on|claim under|invoke)|receives?|have the benefit of) "
        rf"{_NAMED}",
        re.IGNORECASE | re.DOTALL,
    ),
)
_DENIED = late_pattern(
    rf"\b{_NAMED}(?P<between>[^;]{{0,120}}?) (?:(?:do|does|shall|will) not (?:apply|extend)|(?:is|are) not (?:available|offered|provided|granted|extended))"
    rf"(?P<rest> (?:{_TO})\b.*)",
    re.IGNORECASE | re.DOTALL,
)
_ALONE = late_pattern(r"\b(?:reserved|exclusive)\Z", re.IGNORECASE)  # "is reserved for", "is exclusive to"
_TRIGGER = late_pattern(
    rf"\b{_ONLY}\b|\b(?:reserved for|exclusive to)\b|\bnot (?:apply|extend|available|offered|provided|granted)\b",
    re.IGNORECASE,
)
# A part of a paper, or a sentence whose subject is not the paper.
_OF_A_PART = late_pattern(
    r"\b(?:sections?|clauses?|articles?|paragraphs?|§+) ?\d[\w.()]*[^.;]{0,40}$|\b(?:under|in|of|by|to|with|from)\s*$",
    re.IGNORECASE,
)
_OTHERS = late_pattern(
    r"\b(?:all other|other than|except|excluding|without|any other|unless|regardless|whether|all plans|all customers|every plan)\b",
    re.IGNORECASE,
)
_KIND = r"(?:plans?|tiers?|editions?|packages?|subscriptions?|support level)"
_EACH = r"(?:the )?(?!The\b|A\b|Any\b)[A-Z][\w+’'-]*(?: \d+)?"
_PLANS = (
    late_pattern(rf"\b(?P<names>{_EACH}(?:(?:,? (?:and|or|&) |, |/){_EACH})*)[ -](?:\w+ )?{_KIND}\b"),
    late_pattern(
        rf"\b(?P<names>{PLAN_NAME}(?:(?:,? (?:and|or|&) |, |/)(?:the )?{PLAN_NAME})*)[ -](?:{_KIND}|customers?|clients?|accounts?|subscribers?)\b",
        re.IGNORECASE,
    ),
)
_PARTED = late_pattern(r",? (?:and|or|&) |, |/")
_BOUGHT = r"(?:purchase[sd]?|bought|buys?|order(?:s|ed)?|subscribe[sd]? (?:to|for)|licen[cs]e[sd]?|taken|select(?:s|ed)?|opt(?:s|ed)? for|pays? for)"
_OPTION = late_pattern(
    rf"\b{_BOUGHT} (?:the |our |its )?(?P<option>[A-Z][\w-]*(?: [A-Z][\w-]*){{0,3}})(?! (?:{_KIND})\b)"
)
# What every customer has: a subscription, the service, a paid plan, an order form.
_EVERYBODYS = frozenset(
    "subscription service services customer customers order form paid software product products platform annual the plan".split()
)


def find_kept_papers(paper: Paper) -> tuple[KeptPaper, ...]:
    """The clauses of a paper that keep it, or another, for some of the vendor's customers alone."""
    return tuple(_read(paper))


def _read(paper: Paper) -> Iterator[KeptPaper]:
    vendors = frozenset(re.findall(r"\w+", paper.parties.vendor_name.lower()))
    for index in paper.printed.holding(_TRIGGER):
        for clause in paper.clauses_of(index):
            if clause.table is not None:
                continue
            text = " ".join(paper.document.text[clause.span.start : clause.span.end].split())
            if (found := _kept(text)) is None:
                continue
            match, denied = found
            plans = _plans_in(match["rest"], vendors)
            option = "" if plans else _option_in(match["rest"], vendors)
            if plans or option:
                name = match["paper"].lower().strip()
                own = match["own"].lower() in ("this", "these")
                yield KeptPaper(
                    "" if own else name, _role_of(name), plans, option, denied, cite(paper.document, clause.span)
                )


def _kept(text: str) -> tuple[re.Match[str], bool] | None:
    """The words that name a paper and for whom it is, and whether they say for whom it is not."""
    if denied := _DENIED.search(text):
        return None if _is_of_a_part(denied, text) or _OTHERS.search(denied["rest"]) else (denied, True)
    for pattern in _KEPT:
        match = pattern.search(text)
        if match is None or _OTHERS.search(match["rest"]) or _is_of_a_part(match, text):
            continue
        groups = match.groupdict()
        if (
            groups["before"]
            or groups.get("after")
            or _ALONE.search(match[0][: match.start("rest") - match.start()])
            or re.match(rf" {_TO} {_ONLY}\b", match["rest"], re.IGNORECASE)
        ):
            return match, False
    return None


def _is_of_a_part(match: re.Match[str], text: str) -> bool:
    before = text[: match.start("own")] if match.start("own") < match.start("rest") else ""
    return _OF_A_PART.search(before) is not None


def _plans_in(rest: str, vendors: frozenset[str]) -> tuple[str, ...]:
    """The plans of which words speak, in lower case."""
    found: dict[str, None] = {}
    for pattern in _PLANS:
        for match in pattern.finditer(rest):
            for name in _PARTED.split(match["names"]):
                plain = re.sub(r"^the ", "", name.strip(), flags=re.IGNORECASE).lower()
                if plain and plain not in _EVERYBODYS and plain not in vendors:
                    found[plain] = None
    return tuple(found)


def _option_in(rest: str, vendors: frozenset[str]) -> str:
    """What a customer has to have bought, in lower case; "" where everybody has it."""
    match = _OPTION.search(rest)
    words = [word for word in match["option"].lower().split() if word not in _EVERYBODYS] if match else []
    return match["option"].lower() if match and words and not vendors.issuperset(words) else ""


def _role_of(name: str) -> Role | None:
    if re.search(r"\bservice (?:levels?|credits?)\b|\buptime\b|\bavailability\b|\bsupport\b", name):
        return Role.SLA
    kinds = [found.kind for found in find_paper_names(name) if isinstance(found.kind, Role)]
    return kinds[0] if kinds else None
