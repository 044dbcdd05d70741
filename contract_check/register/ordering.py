"""In which order the papers of a tool govern: the usual one, and what their own clauses change in it.

The usual order is the one where no clause sets another: what is newer and more special before what is older
and more general. A clause moves a paper above another; two clauses that contradict each other move nothing,
and where those papers differ nobody can say which governs.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date
from functools import lru_cache

from contract_check.language.ordinals import ORDINALS
from contract_check.model.family import EXHIBITS, Named, Paperlike, PrecedenceClause, Signature
from contract_check.model.sentence import join, say, word
from contract_check.model.tool import Ranking, ReadContract, Role

PRECEDENCE = (
    Role.AMENDMENT,
    Role.RENEWAL,
    Role.ORDER_FORM,
    Role.AI_ADDENDUM,
    Role.DPA,
    Role.SLA,
    Role.SECURITY,
    Role.MASTER,
    Role.ONLINE_TERMS,
    Role.OTHER,
    Role.PILOT,
)
_OF_SCHEDULES = re.compile(r"\W*(?:schedules?|exhibits?|annex(?:es)?|appendi(?:x|ces)|attachments?)\b", re.IGNORECASE)
_NUMBERED = re.compile(
    r"\b(?:amendment|addendum|change order|order form|statement of work|sow)\s*(?:no\.?|number|n°|#)?\s*(\d{1,2})\b",
    re.IGNORECASE,
)

_FIRST_WORDS = 80  # characters
_CODE = re.compile(r"\border\b(?: form)?\W*(?:no\.?|number|#)?\s*(?:[a-z]{1,5}-?\d[\w-]*|\d{3,}[\w/-]*)")


def rank_papers(papers: Sequence[ReadContract]) -> tuple[Ranking, ...]:
    """Every pair of papers that a clause of one of them ranks."""
    found = []
    for paper in papers:
        for clause in paper.precedence:
            ranks = _ranks_of(clause, paper, papers)
            for number, above in enumerate(ranks):
                for below in ranks[number + 1 :]:
                    found += [Ranking(a, b, clause) for a in above for b in below if a != b and b not in above]
    return tuple(found)


def _ranks_of(clause: PrecedenceClause, own: ReadContract, papers: Sequence[ReadContract]) -> list[list[str]]:
    """The papers of each rank. One that the clause names by its kind is none of "the Schedules" that it names besides."""
    apart = any(Named.SELF in names for names in clause.ranks)
    said = clause.citation.quote.lower()
    by_kind = [
        _named(tuple(n for n in names if n is not Named.SCHEDULES), own, papers, apart=apart, said=said)
        for names in clause.ranks
    ]
    taken = {path for paths in by_kind for path in paths}
    schedules = [p.document.path for p in papers if _is_a_schedule(p) and p is not own and p.document.path not in taken]
    return [
        paths + (schedules if Named.SCHEDULES in names else [])
        for names, paths in zip(clause.ranks, by_kind, strict=True)
    ]


def _is_a_schedule(paper: ReadContract) -> bool:
    """Whether a paper is one of the schedules of an agreement, by its kind or by its title."""
    return paper.facts.role in EXHIBITS or _OF_SCHEDULES.match(paper.facts.title) is not None


def _named(
    names: tuple[Paperlike, ...], own: ReadContract, papers: Sequence[ReadContract], *, apart: bool, said: str
) -> list[str]:
    """The paths of the papers that a rank names, as the paper `own` calls them.

    Where it ranks itself `apart`, it does not mean itself by "the Call-Off Terms" or "the terms on our website".
    """
    paths = []
    for name in names:
        if name is Named.SELF:
            paths.append(own.document.path)
            continue
        found = [p for p in papers if p.facts.role is name and not (apart and p is own)]
        if name is Role.MASTER and not found:  # "the Agreement" of a paper that belongs to online terms or a pilot
            found = [p for p in papers if p.facts.role in (Role.ONLINE_TERMS, Role.PILOT) and p is not own]
            found = [p for p in found if p.facts.title and p.facts.title.lower() in said] or found
        paths += [p.document.path for p in found]
    return list(dict.fromkeys(paths))


def are_disputed(rankings: Sequence[Ranking], first: str, second: str) -> bool:
    """Whether clauses rank two papers both ways, or one does with an exception that nobody can measure."""
    pairs = {(ranking.above, ranking.below): ranking.clause.doubtful for ranking in rankings}
    both = (first, second) in pairs and (second, first) in pairs
    return both or pairs.get((first, second), False) or pairs.get((second, first), False)


def is_older(paper: ReadContract, other: ReadContract) -> bool:
    """Whether both have a date, and a paper is of an earlier day than the other."""
    ours, theirs = paper.facts.effective_date, other.facts.effective_date
    return bool(ours and theirs and ours < theirs)


def usual_order(papers: Sequence[ReadContract]) -> list[ReadContract]:
    """Papers by kind, then newest first, then by name."""
    return sorted(papers, key=_place)


def order_papers(papers: Sequence[ReadContract], rankings: Sequence[Ranking]) -> list[ReadContract]:
    """The papers (in their usual order) as the rankings move them; a contradiction or a circle moves nothing."""
    waiting = list(papers)
    above: dict[str, set[str]] = {}
    for ranking in rankings:
        if not are_disputed(rankings, ranking.above, ranking.below):
            above.setdefault(ranking.below, set()).add(ranking.above)
    ordered: list[ReadContract] = []
    while waiting:
        left = {paper.document.path for paper in waiting}
        free = next((p for p in waiting if not above.get(p.document.path, set()) & left), waiting[0])
        waiting.remove(free)
        ordered.append(free)
    return ordered


def number_of(paper: ReadContract) -> int:
    """The number of an amendment by its title or file name: "Second Amendment", "amendment-2.pdf"; 0 without one."""
    return _number_in(paper.facts.title, paper.document.name)


@lru_cache(4096)  # the papers of a tool are put in order for each of its terms
def _number_in(title: str, file: str) -> int:
    for words in (title, re.sub(r"[\W_]+", " ", file)):
        match = _NUMBERED.search(words)
        if match:
            return int(match[1])
        said = [n for n, word in enumerate(ORDINALS, start=1) if re.search(rf"\b{word}\b", words, re.IGNORECASE)]
        if said:
            return said[0]
    return 0


def bears_code(paper: ReadContract, code: str) -> bool | None:
    """Whether a paper bears a code such as "Q-097" in its title, file name or first words; None where it bears none at all."""
    words = f"{paper.facts.title} {paper.document.name} {paper.text[:_FIRST_WORDS]}".lower()
    if re.search(rf"(?<![\w-]){re.escape(code)}(?![\w-])", words):
        return True
    return False if _CODE.search(words) else None


def is_only_published(paper: ReadContract) -> bool:
    """Whether a paper has neither signatures nor a customer of its own: a version for all customers, as a website has it."""
    return paper.facts.signature is Signature.NONE and not paper.facts.customer


def _place(paper: ReadContract) -> tuple[int, int, int, str]:
    newest_first = -(paper.facts.effective_date or date.min).toordinal()
    return PRECEDENCE.index(paper.facts.role), newest_first, -number_of(paper), paper.document.path


def say_clause(clause: PrecedenceClause) -> str:
    """The ranks of a clause in words: "order form before acme-msa.pdf"."""
    ranks = (join((_say(name, clause) for name in rank), say(" and ")) for rank in clause.ranks)
    limit = say(", as to {matter}", matter=clause.matter) if clause.matter else ""
    unless = say(", unless the latter says otherwise") if clause.unless_said else ""
    return join((join(ranks, say(" before ")), limit, unless))


def _say(name: Paperlike, clause: PrecedenceClause) -> str:
    return clause.citation.file.rsplit("/", 1)[-1] if name is Named.SELF else word(name)
