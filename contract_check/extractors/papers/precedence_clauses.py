"""Clauses that say which paper governs where papers differ.

Accepted: "in the event of a conflict between this Agreement and an Order Form, the Order Form shall prevail",
"in the following order of precedence: (a) the DPA; (b) …", "the DPA shall prevail, then the clauses, then the
Schedules", "this Addendum controls as to personal data", "this Agreement prevails over any Order Form unless
the Order Form expressly says otherwise", "an Order Form shall not prevail over this Agreement", "no Order Form may modify
this Agreement", "the Order Form is subordinate to this Agreement", "Order of precedence: Order Form → DPA → MSA".
Rejected: laws, translations and Incoterms that prevail, the customer's purchase order, "other terms", rules of
arbitration, a section or a stricter requirement that controls, who controls a defence or a prosecution, papers
that "govern" without a conflict.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from contract_check.extractors.papers.precedence_matters import find_limits, terms_of
from contract_check.extractors.papers.precedence_parts import (
    BOTH,
    LOSES,
    NEAR,
    WINNER,
    WINS,
    find_listed,
    find_winner,
    ranked_parts,
)
from contract_check.extractors.papers.section_names import SECTIONS
from contract_check.language.clauses import Clause, Paper
from contract_check.language.paper_names import PaperName, find_paper_names
from contract_check.language.passages import find
from contract_check.model.citation import Citation, cite
from contract_check.model.document import Span
from contract_check.model.family import Named, Paperlike, PrecedenceClause
from contract_check.model.late_pattern import late_pattern

_TRIGGER = late_pattern(
    r"subordinate|overrid|modif|differ|contrary|at odds|deviat|preced|prevail|conflict|inconsist|discrepan|contradict|supersed|"
    r"ambigu|order of priority|trump|outrank|\bbeats?\b|\branks?\b|yield|gives? way|upper hand"
)
_CONFLICT = late_pattern(
    r"\b(?:conflicts?|inconsisten\w+|discrepanc\w+|contradict\w*|ambigui\w+|differ\w*|variance|"
    r"at odds|contrary|deviat\w+)\b|"
    r"(?:prevails?|precedence|priority|supersedes?|controls?) over\b|\b(?:trumps?|outranks?|beats?|ranks? (?:above|before|ahead of)|yields? to|gives? way to)\b"
)
_LAST_FIRST = late_pattern(
    r"ascending order|(?:last|later)[- ](?:listed|named|mentioned)|"
    r"\blast (?:one |of them )?(?:carrying|having|with|bearing) the (?:greatest|most|highest|strongest) (?:weight|rank|force|authority)"
)
_NOT = late_pattern(r"\b(?:not|never|no|nor)\b[^,.;]{0,20}$")
_FOLLOWERS = late_pattern(r"(?:,|;)? ?(?:and )?(?:then|followed by|thereafter|next)\b")
_ARROW = r"(?:[➜➔➝→⇒▶»]|-+>|=>|(?<=\s)>(?=\s))"
_BY_ARROWS = late_pattern(rf"{_ARROW}[^.;]{{3,80}}?(?:{_ARROW}|[.;]|\Z)")
_ITEM = late_pattern(rf"{_ARROW}|" r"\(\w{1,4}\)|(?:^|\s)\d{1,2}[.)](?=\s)|•|;|,|\bthen\b|\bfollowed by\b|\n|:")
_CITED_ITEM = late_pattern(r"\s*(?:\(\w{1,4}\)|\d{1,2}[.)]|[a-z][.)]|•|[ivx]+[.)])\s", re.IGNORECASE)
_UNLESS = late_pattern(
    r"\b(?:unless|except (?:where|to the extent|as|if|when)|save (?:where|to the extent|as))"
    r"\b[^.;]{0,120}\b"
    r"(?:express\w*|explicit\w*|specific\w*|otherwise|state[sd]?|refer\w*|identif\w+|signed)"
)
# What is excepted from the order; a proviso (`but`) is an exception only where it names what governs instead.
_EXCEPTING = late_pattern(
    r"[,;(]? ?\b(?:except (?:that|as to|for|in respect of|with (?:respect|regard) to)|save (?:that|for|as to|in respect of)|"
    r"other than (?:as to|for|in respect of|with (?:respect|regard) to)|with the exception (?:of|that)|"
    r"(?P<but>provided,?(?: however,?)? that|but (?=the|this|section|clause)))\b"
)
_SECTION_WINS = late_pattern(
    rf"{SECTIONS}(?: \([^)]{{0,60}}\))? of (?:the|this) (?:[\w-]+ ){{0,3}}(?:agreement|contract|msa|addendum|dpa|order form|terms)"
    rf"{WINS}"
)
_TOGETHER = late_pattern(r",? (?:and|and/or|together with) (?:the relevant |the applicable )?")
_MOST_ITEMS = 14
_VERB = late_pattern(r"\b(?:ranks?|takes?|shall|will|must|is|are|be|applies|prevails?|governs?|controls?)\b")


def find_precedence(paper: Paper) -> tuple[PrecedenceClause, ...]:
    """The clauses of a paper that rank papers, in the order in which they stand."""
    return tuple(_read(paper))


def _read(paper: Paper) -> Iterator[PrecedenceClause]:
    document = paper.document
    for index in paper.plain.holding(_TRIGGER):
        for clause in paper.clauses_of(index):
            span = clause.span
            sentence = paper.lowered[span.start : span.end]
            if find_listed(sentence):
                span = _with_items(paper, index, span)
                sentence = paper.lowered[span.start : span.end]
            for part in ranked_parts(_with_both(sentence, paper, clause)):
                yield from _clauses(part, cite(document, span))


def _with_both(sentence: str, paper: Paper, clause: Clause) -> str:
    """The sentence with the papers for "both" that the sentence before it names: "The Rider in turn trumps both"."""
    if not BOTH.search(sentence):
        return sentence
    block = paper.document.blocks[paper.block_at(clause.span.start)]
    before = paper.lowered[block.start : clause.span.start]
    names = list(dict.fromkeys(name.words for name in find_paper_names(before)))
    return BOTH.sub(" and ".join(names), sentence) if len(names) == 2 else sentence


def _clauses(sentence: str, citation: Citation) -> Iterator[PrecedenceClause]:
    """What a sentence ranks, and what it excepts of that: the matter of an exception is ranked the other way round."""
    excepting = _EXCEPTING.search(sentence)
    rule, exception = (sentence[: excepting.start()], sentence[excepting.end() :]) if excepting else (sentence, "")
    ranks = _ranks(rule)
    if len(ranks) < 2:
        ranks, exception = _ranks(sentence), ""
    if len(ranks) < 2:
        return
    if not exception and (special := _first_of_a_list(sentence, ranks)):
        (matter, terms), rest = special, ranks[1:]
        yield PrecedenceClause((ranks[0], tuple(kind for rank in rest for kind in rank)), citation, matter, terms)
        if len(rest) > 1:
            yield PrecedenceClause(rest, citation, unless_said=bool(_UNLESS.search(sentence)))
        return
    matter, terms = find_limits(_less_condition(rule if exception else _less_inner_items(sentence)))
    is_other = bool(exception) and (excepting is None or excepting["but"] is None or bool(WINNER.search(exception)))
    excepted = _excepted(ranks, exception) if is_other and terms_of(exception) else ()
    # Of the matter of a section that governs nothing is known here: "Section 5.1 of the MSA prevails".
    doubtful = (is_other and not excepted) or _SECTION_WINS.search(rule) is not None
    yield PrecedenceClause(ranks, citation, matter, terms, bool(_UNLESS.search(sentence)), doubtful)
    if excepted:
        yield PrecedenceClause(excepted, citation, exception.strip(" .,;"), terms_of(exception))


def _less_condition(sentence: str) -> str:
    """The sentence up to what would turn the order round: a matter in "unless the Order Form says otherwise as to …" is that of the other one."""
    unless = _UNLESS.search(sentence)
    return sentence[: unless.start()] if unless and WINNER.search(sentence, 0, unless.start()) else sentence


def _less_inner_items(sentence: str) -> str:
    """The sentence without the items of a list before its last: a limit in one of them is that item's."""
    listed = find_listed(sentence)
    items = re.split(r"\(\w{1,4}\)|;", sentence[listed.end :]) if listed else []
    return f"{sentence[: listed.end]} {items[-1]}" if listed and len(items) > 2 else sentence


def _first_of_a_list(sentence: str, ranks: tuple[tuple[Paperlike, ...], ...]) -> tuple[str, tuple[str, ...]] | None:
    """The matter to which the first paper of a list alone is limited: "(i) the DPA as to personal data; (ii) this Agreement"."""
    listed = find_listed(sentence)
    items = [item for item in _ITEM.split(sentence[listed.end :]) if find_paper_names(item)] if listed else []
    if len(items) < 2 or len(items) != len(ranks):
        return None
    matter, terms = find_limits(items[0])
    return (matter, terms) if matter and not any(find_limits(item)[0] for item in items[1:]) else None


def _excepted(ranks: tuple[tuple[Paperlike, ...], ...], exception: str) -> tuple[tuple[Paperlike, ...], ...]:
    """The ranks for what is excepted: the paper first that it names as governing, else the lower of two."""
    names = find_paper_names(exception)
    winner = next((w for m in WINNER.finditer(exception) if (w := find_winner(names, exception, m.start()))), None)
    if winner is None:
        return tuple(reversed(ranks)) if len(ranks) == 2 else ()
    others = tuple(kind for rank in ranks for kind in rank if kind != winner.kind)
    return ((winner.kind,), others) if others else ()


def _with_items(paper: Paper, index: int, span: Span) -> Span:
    """The sentence with the list that follows it in paragraphs of its own."""
    if not paper.lowered[span.start : span.end].rstrip().endswith((":", ";", "order", "follows", "precedence")):
        return span
    end = span.end
    for block in paper.document.blocks[index + 1 : index + 1 + _MOST_ITEMS]:
        by_arrows = end == span.end and _BY_ARROWS.search(paper.lowered, block.start, block.end)
        if not (by_arrows or _CITED_ITEM.match(paper.lowered, block.start, block.end)):
            break
        end = block.end
        if by_arrows:
            break
    return Span(span.start, end)


def _ranks(sentence: str) -> tuple[tuple[Paperlike, ...], ...]:
    """The papers by rank, the one that governs first; fewer than two ranks where nothing is ranked."""
    listed = find_listed(sentence)
    arrows = _BY_ARROWS.search(sentence) is not None
    if listed and (listed.is_field or arrows or _VERB.search(sentence)):
        ranks = _by_list(sentence[listed.end :]) or _by_list(sentence[: listed.start])
        if len(ranks) > 1:
            return tuple(reversed(ranks)) if _LAST_FIRST.search(sentence) else ranks
    if arrows and (conflict := _CONFLICT.search(sentence)) and len(ranks := _by_list(sentence[conflict.end() :])) > 1:
        return ranks
    return _by_loser(sentence) or (_by_winner(sentence) if _CONFLICT.search(sentence) else ())


def _by_loser(sentence: str) -> tuple[tuple[Paperlike, ...], ...]:
    """Where a sentence says of a paper that it does not prevail over another one, that other one first."""
    losing = list(find(LOSES, sentence))
    names = find_paper_names(sentence) if losing else []
    for match in losing:
        loser = next((n for n in reversed(names) if n.end <= match.start() and match.start() - n.end <= 2), None)
        over = next((n for n in names if match.end() <= n.start <= match.end() + NEAR), None)
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
    winning = list(find(WINNER, sentence))
    names = find_paper_names(sentence) if winning else []
    for match in winning:
        winner = _as_itself(find_winner(names, sentence, match.start()), names)
        if winner is None or _NOT.search(sentence[winner.end : match.start()]):
            continue
        winners = {winner.kind, *_winning_with(winner, names, sentence)}
        after = [n for n in names if n.start >= match.end() and n.kind not in winners]
        before = [n for n in names if n.end <= winner.start and n.kind not in winners]
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


def _winning_with(winner: PaperName, names: list[PaperName], sentence: str) -> list[Paperlike]:
    """The kind of the paper that governs together with the winner: "this Agreement and the Schedules shall govern"."""
    return [n.kind for n in names if _TOGETHER.fullmatch(sentence, n.end, winner.start)]


def _as_itself(winner: PaperName | None, names: list[PaperName]) -> PaperName | None:
    """The paper itself, where it has called itself so before: "between the Agreement and this DPA, the DPA shall prevail"."""
    own = (name for name in names if winner and name.kind is Named.SELF and name.end <= winner.start)
    calls = {name.words.split(" ", 1)[-1] for name in own}
    if winner and winner.kind is not Named.SELF and winner.words.split(" ", 1)[-1] in calls:
        return winner._replace(kind=Named.SELF)
    return winner
