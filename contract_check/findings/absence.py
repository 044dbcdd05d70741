"""The proof that a term stands nowhere, or the reason why that cannot be said.

"Missing" is a claim about every page of every paper. It can be made only where all of them were
read, all were searched for the term, none leaves the matter to a document that is not there, and
they are more than the annexes of an agreement that is not there itself. A paper of no known kind that speaks of
nothing that is looked for (the notes of a call, a price list) is no agreement whose silence says anything.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from contract_check.model.citation import Citation
from contract_check.model.document import FileRecord, ReadStatus
from contract_check.model.family import AGREEMENTS, Reference, Role
from contract_check.model.finding import Absence
from contract_check.model.sentence import join, say, told, word
from contract_check.model.tool import NearMiss, ReadContract

# What belongs to an agreement, and the terms on which its own silence says something: the rest stands in the agreement.
_ANNEXES: dict[Role, tuple[str, ...]] = {
    Role.DPA: (
        "processing.", "security.", "data.dpa", "data.subprocessor", "data.transfer_mechanism", "data.subject_requests",
        "data.deletion", "data.residency",
    ),
    Role.SLA: ("sla.",),  # but for the end of the service, on which the agreement speaks
    Role.SECURITY: ("security.",),
    Role.AI_ADDENDUM: ("ai.", "data.training_use"),
    Role.AMENDMENT: (),
}  # fmt: skip

_AGREEMENT = re.compile(
    r"\b(?:(?:Master|Main|Framework|Customer|Subscription|Cloud|Software|SaaS|Services?|Licen[cs]e) )+Agreement$|"
    r"\bTerms of (?:Service|Use)$|\bTerms and Conditions$"
)
_END_OF_SERVICE = "sla.deprecation_notice"


def annexes_alone(papers: Sequence[ReadContract]) -> tuple[Role, ...]:
    """The kinds of the papers, where all were read and none can be the agreement itself; else nothing.

    It is `other` alone where not even an annex is among them.
    """
    if any(_may_be_agreement(paper) or not paper.document.status.readable for paper in papers):
        return ()
    kinds = {paper.facts.role for paper in papers}
    return tuple(sorted(kinds - {Role.OTHER} or kinds))


def _may_be_agreement(paper: ReadContract) -> bool:
    if paper.facts.role is Role.OTHER:
        return bool(paper.terms)  # an agreement speaks of something, under whatever title
    return paper.facts.role not in _ANNEXES


def explain_no_agreement(papers: Sequence[ReadContract], term: str) -> str:
    """Why the silence of annexes alone says nothing of `term`; "" where it does, or there are other papers."""
    kinds = annexes_alone(papers)
    elsewhere = None if kinds else _agreement_elsewhere(papers, term)
    if elsewhere:
        return say(
            "{place} names the agreement, “{name}”, which is not among the papers, and where this may stand. Add it.",
            place=elsewhere.citation.place,
            name=elsewhere.says,
        )
    if not kinds or (term != _END_OF_SERVICE and any(term.startswith(_ANNEXES.get(kind, ())) for kind in kinds)):
        return ""
    if kinds == (Role.OTHER,):
        return say(
            "No paper was recognised as the agreement, where this may stand. Add it, or set the “role” of the file that is it in "
            "the register."
        )
    return say(
        "Only what belongs to an agreement ({kinds}) is among the papers, not the agreement itself, where this may stand. Add it.",
        kinds=join(map(word, kinds), ", "),
    )


def _agreement_elsewhere(papers: Sequence[ReadContract], term: str) -> Reference | None:
    """The agreement that a paper stands under, or names with its address, where none of those that were read is it or has `term` for its matter."""
    readable = [paper for paper in papers if paper.document.status.readable]
    if any(paper.facts.role in AGREEMENTS and not _stands_under_another(paper) for paper in readable):
        return None
    own = [matter for paper in readable for matter in _ANNEXES.get(paper.facts.role, ())]
    if term != _END_OF_SERVICE and term.startswith(tuple(own)):
        return None
    named = (reference for paper in readable for reference in paper.references)
    return next(
        (r for r in named if r.role is Role.MASTER or (not r.label and r.role is None and _AGREEMENT.search(r.name))),
        None,
    )


def _stands_under_another(paper: ReadContract) -> bool:
    return any(reference.role is Role.MASTER for reference in paper.references)


def prove_absence(papers: Sequence[ReadContract], term: str) -> Absence:
    """What was read, what was searched for `term`, and the passage that came nearest."""
    pages_read = unpaged_read = 0
    unread: list[tuple[str, tuple[int, ...]]] = []
    wordings: dict[str, None] = {}
    near: list[NearMiss] = []
    for paper in papers:
        document = paper.document
        if not document.status.readable:
            unread.append((document.path, ()))
            continue
        pages_read += len(document.pages) - len(document.unread_pages)
        unpaged_read += not document.pages
        if document.unread_pages:
            unread.append((document.path, document.unread_pages))
        wordings.update(dict.fromkeys(dict(paper.searched).get(term, ())))
        near += [miss for miss in paper.nearest if miss.term == term]
    nearest = max(near, key=lambda miss: (miss.may_answer, miss.about, miss.recognised, miss.hits), default=None)
    if nearest is None:
        return Absence(pages_read, tuple(unread), tuple(wordings), unpaged_read=unpaged_read)
    return Absence(
        pages_read,
        tuple(unread),
        tuple(wordings),
        nearest.citation,
        nearest.may_answer,
        unpaged_read,
        nearest.is_telling,
        nearest.is_chance,
        nearest.about,
    )


def explain_unread(papers: Sequence[ReadContract]) -> str:
    """Each file or page that could not be read, with its cause and remedy; "" if all was read."""
    if not papers:
        return say("No paper of this tool was read.")
    return join((_sentence(paper.document) for paper in papers if is_unread(paper.document)), " ")


def is_unread(document: FileRecord) -> bool:
    """Whether any part of a document could not be read."""
    return document.status is not ReadStatus.READ or bool(document.unread_pages)


def papers_not_searched(papers: Sequence[ReadContract], term: str) -> tuple[str, ...]:
    """Readable papers in which nobody looked for `term`: their silence proves nothing."""
    return tuple(p.document.path for p in papers if p.document.status.readable and term not in dict(p.searched))


def find_reference(papers: Sequence[ReadContract], term: str) -> Citation | None:
    """The first clause that leaves `term` to a document which is not among the papers."""
    return next((dict(p.elsewhere)[term] for p in papers if term in dict(p.elsewhere)), None)


def _sentence(document: FileRecord) -> str:
    problem: str = told(document.problem) if document.problem else word(document.status)
    if document.status.readable and document.unread_pages and not document.problem:
        pages = ", ".join(map(str, document.unread_pages))
        problem = say("pages {pages} could not be read", pages=pages)
        if len(document.unread_pages) == 1:
            problem = say("page {page} could not be read", page=pages)
    return join((document.path, ": ", problem, "" if problem.endswith(".") else "."))
