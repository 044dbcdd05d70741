"""Clauses that say which paper governs where papers differ.

Accepted: "in the event of a conflict between this Agreement and an Order Form, the Order Form shall prevail",
"in the following order of precedence: (a) the DPA; (b) …", "the DPA shall prevail, then the clauses, then the
Schedules", "this Addendum controls as to personal data", "this Agreement prevails over any Order Form unless
the Order Form expressly says otherwise", "an Order Form shall not prevail over this Agreement", "no Order Form may modify
this Agreement", "the Order Form is subordinate to this Agreement".
Rejected: laws, translations and Incoterms that prevail, the customer's purchase order, "other terms", rules of
arbitration, a section or a stricter requirement that controls, who controls a defence or a prosecution, papers
that "govern" without a conflict.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from contract_check.language.clauses import Paper
from contract_check.language.paper_names import PaperName, find_paper_names
from contract_check.model.citation import cite
from contract_check.model.document import Span
from contract_check.model.family import Named, Paperlike, PrecedenceClause

_TRIGGER = re.compile(
    r"subordinate|overrid|modif|differ|contrary|at odds|deviat|preced|prevail|conflict|inconsist|discrepan|contradict|supersed|"
    r"ambigu|order of priority"
)
_CONFLICT = re.compile(
    r"\b(?:conflicts?|inconsisten\w+|discrepanc\w+|contradict\w*|ambigui\w+|differ\w*|variance|"
    r"at odds|contrary|deviat\w+)\b|"
    r"(?:prevails?|precedence|priority|supersedes?|controls?) over\b"
)
_LISTED = re.compile(
    r"order of (?:precedence|priority)\b|"
    r"(?:following|this|descending|ascending|listed) order\b(?! forms?\b)|"
    r"order (?:in which|listed|set out)|order of importance"
)
_LAST_FIRST = re.compile(r"ascending order|(?:last|later)[- ](?:listed|named|mentioned)")
_WINS = (
    r"(?:,? ?(?:\w+ly )?(?:shall|will|must|does|do)(?: always| in all cases| at all times)?"
    r"(?: be deemed to)? (?:prevail|control|govern|take precedence|have (?:precedence|priority)|"
    r"take priority|supersede|override|be controlling|apply)|"
    r",? (?:always )?(?:prevails?|controls?|governs?|takes? precedence|has precedence|"
    r"takes? priority|supersedes?|overrides?|is controlling|applies))\b(?! not)"
)
_WINNER = re.compile(_WINS)
_LOSES = re.compile(
    r"(?:(?:shall|will|may|does|do|can)(?: not|not) (?:prevail|take precedence|have precedence|take priority|control|govern) over|"
    r"(?:shall|will|may|does|do|can)(?: not|not) (?:modify|override|supersede|alter)|"
    r"(?P<positive>(?:shall|will|may|can) (?:modify|override|supersede|alter|prevail over|take precedence over))|"
    r"(?:is|are|ranks?|shall be)(?: always)? subordinate to)\b"
)
_NOT = re.compile(r"\b(?:not|never|no|nor)\b[^,.;]{0,20}$")
_FOLLOWERS = re.compile(r"(?:,|;)? ?(?:and )?(?:then|followed by|thereafter|next)\b")
_ITEM = re.compile(r"\(\w{1,4}\)|(?:^|\s)\d{1,2}[.)](?=\s)|•|;|,|\bthen\b|\bfollowed by\b|\n|:")
_CITED_ITEM = re.compile(r"\s*(?:\(\w{1,4}\)|\d{1,2}[.)]|[a-z][.)]|•|[ivx]+[.)])\s", re.IGNORECASE)
_UNLESS = re.compile(
    r"\b(?:unless|except (?:where|to the extent|as|if|when)|save (?:where|to the extent|as))"
    r"\b[^.;]{0,120}\b"
    r"(?:express\w*|explicit\w*|specific\w*|otherwise|state[sd]?|refer\w*|identif\w+|signed)"
)
_LIMITED = re.compile(
    r"\b(?:solely|only|but only)?\s*"
    r"(?:with (?:respect|regard) to|as regards|regarding|as to|in relation to|as it relates to|"
    r"relating to|in respect of|concerning|for (?:matters of|the purposes? of)) "
    r"(?P<matter>(?:the )?[^.;,]{3,80})"
)
_ANY_MATTER = re.compile(
    r"\b(?:subject[- ]matter|"
    r"(?:any|such|the|that|those) (?:conflict|inconsisten|matters?\b|provision|terms?\b)|"
    r"its subject|hereof|hereunder)"
)
_MATTERS = (
    (
        re.compile(r"personal (?:data|information)|privacy|data protection|processing|gdpr"),
        ("data.", "security.", "processing."),
    ),
    (re.compile(r"customer data\b"), ("data.", "security.")),
    (re.compile(r"\bdora\b|operational resilience"), ("resilience.",)),
    (re.compile(r"\bsecurity\b"), ("security.",)),
    (re.compile(r"service levels?|availability|uptime|support"), ("sla.",)),
    (re.compile(r"\bai\b|artificial intelligence|output"), ("ai.", "data.training_use")),
    (re.compile(r"fees?\b|pric(?:e|es|ing)\b|charges|commercial"), ("commercial.price",)),
    (re.compile(r"liabilit"), ("commercial.liability", "commercial.insurance")),
    (
        re.compile(r"\bterm\b|renewal|duration"),
        ("commercial.initial_term", "commercial.auto_renewal", "commercial.non_renewal"),
    ),
)
_MOST_ITEMS = 14
_NEAR = 25  # characters between the name of the paper and the verb
_VERB = re.compile(r"\b(?:ranks?|shall|will|must|is|are|be|applies|prevails?|governs?|controls?)\b")


def find_precedence(paper: Paper) -> tuple[PrecedenceClause, ...]:
    """The clauses of a paper that rank papers, in the order in which they stand."""
    return tuple(_read(paper))


def _read(paper: Paper) -> Iterator[PrecedenceClause]:
    document = paper.document
    for index in paper.plain.holding(_TRIGGER):
        for clause in paper.clauses_of(index):
            span = clause.span
            sentence = paper.lowered[span.start : span.end]
            if _LISTED.search(sentence):
                span = _with_items(paper, index, span)
                sentence = paper.lowered[span.start : span.end]
            ranks = _ranks(sentence)
            if len(ranks) > 1:
                matter, terms = _limits(sentence)
                yield PrecedenceClause(ranks, cite(document, span), matter, terms, bool(_UNLESS.search(sentence)))


def _with_items(paper: Paper, index: int, span: Span) -> Span:
    """The sentence with the list that follows it in paragraphs of its own."""
    if not paper.lowered[span.start : span.end].rstrip().endswith((":", ";", "order", "follows", "precedence")):
        return span
    end = span.end
    for block in paper.document.blocks[index + 1 : index + 1 + _MOST_ITEMS]:
        if not _CITED_ITEM.match(paper.lowered, block.start, block.end):
            break
        end = block.end
    return Span(span.start, end)


def _ranks(sentence: str) -> tuple[tuple[Paperlike, ...], ...]:
    """The papers by rank, the one that governs first; fewer than two ranks where nothing is ranked."""
    listed = _LISTED.search(sentence)
    if listed and _VERB.search(sentence):
        ranks = _by_list(sentence[listed.end() :]) or _by_list(sentence[: listed.start()])
        if len(ranks) > 1:
            return tuple(reversed(ranks)) if _LAST_FIRST.search(sentence) else ranks
    return _by_loser(sentence) or (_by_winner(sentence) if _CONFLICT.search(sentence) else ())


def _by_loser(sentence: str) -> tuple[tuple[Paperlike, ...], ...]:
    """Where a sentence says of a paper that it does not prevail over another one, that other one first."""
    names = find_paper_names(sentence)
    for match in _LOSES.finditer(sentence):
        loser = next((n for n in reversed(names) if n.end <= match.start() and match.start() - n.end <= 2), None)
        over = next((n for n in names if match.end() <= n.start <= match.end() + _NEAR), None)
        negated = match["positive"] is None or (
            loser and re.search(r"\b(?:no|neither)\b(?: \w+){0,4}$", sentence[: loser.end])
        )
        if loser and over and loser.kind != over.kind and negated:
            return ((over.kind,), (loser.kind,))
    return ()


def _by_list(words: str) -> tuple[tuple[Paperlike, ...], ...]:
    ranks: list[tuple[Paperlike, ...]] = []
    for item in _ITEM.split(words):
        names = find_paper_names(item)
        # "Exhibit B (Data Processing Addendum)" is the latter.
        kind = next((n.kind for n in names if n.kind is not Named.SCHEDULES), names[0].kind if names else None)
        if kind is not None and all(kind not in rank for rank in ranks):
            ranks.append((kind,))
    return tuple(ranks)


def _by_winner(sentence: str) -> tuple[tuple[Paperlike, ...], ...]:
    names = find_paper_names(sentence)
    for match in _WINNER.finditer(sentence):
        winner = _winner(names, sentence, match.start())
        if winner is None or _NOT.search(sentence[winner.end : match.start()]):
            continue
        after = [n for n in names if n.start >= match.end() and n.kind != winner.kind]
        before = [n for n in names if n.end <= winner.start and n.kind != winner.kind]
        followers = _FOLLOWERS.match(sentence, match.end())
        if followers:
            order = [n.kind for n in after]
            return ((winner.kind,), *((kind,) for kind in dict.fromkeys(order)))
        over = re.match(r"\s*(?:over\b|any\b|all\b|the\b)", sentence[match.end() :])
        if over and not after and not _CONFLICT.search(sentence[: match.start()]):
            continue  # it prevails over what is no paper of this family: "over any purchase order"
        losers = after if over and after else before or after
        if losers:
            return ((winner.kind,), tuple(dict.fromkeys(n.kind for n in losers)))
    return ()


def _winner(names: list[PaperName], sentence: str, verb: int) -> PaperName | None:
    """The paper that stands right before the verb: "the terms of the Order Form shall prevail"."""
    near = [name for name in names if name.end <= verb and verb - name.end <= _NEAR]
    if not near:
        return None
    last = near[-1]
    between = sentence[last.end : verb]
    if re.search(r"[,;:()]|\b(?:section|clause|version|law|requirement|part(?:y|ies)|provider|customer)\b", between):
        return None
    return last


def _limits(sentence: str) -> tuple[str, tuple[str, ...]]:
    """The matter to which a clause is limited, and the terms that belong to it; empty where it is not."""
    for match in _LIMITED.finditer(sentence):
        matter = match["matter"].strip()
        if _ANY_MATTER.search(matter) or find_paper_names(matter):
            continue
        terms = next((terms for pattern, terms in _MATTERS if pattern.search(matter)), ("none",))
        return matter, terms
    return "", ()
