"""Papers that another has replaced as a whole: an old DPA, a restated agreement. They are set aside.

A paper replaces an older one of its kind where both bear dates and there is only one such paper to a contract
(a DPA), or where their titles agree, or where a clause says so. Order forms stand side by side. What nobody has signed
replaces nothing that is signed; a DPA that only stands on a website goes beside a signed one, and where they differ
nobody can say which holds. A signed agreement that supersedes "all prior agreements" puts away older online terms that no
signed paper speaks of.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import combinations

from rapidfuzz import fuzz

from contract_check.extractors.papers.document_dates import bears_date
from contract_check.model.citation import cite
from contract_check.model.document import Span
from contract_check.model.family import LASTING, ORDERING, AmendmentClause, Change, Signature
from contract_check.model.sentence import say, word
from contract_check.model.tool import ReadContract, Role, SetAside
from contract_check.register.binding import is_draft_of_ours, lacks_signature
from contract_check.register.incorporated import resolves
from contract_check.register.ordering import bears_code, is_older, is_only_published, number_of

_ONE_OF_A_KIND = (Role.DPA, Role.AI_ADDENDUM)
_BY_TITLE = (Role.SLA, Role.SECURITY, Role.ONLINE_TERMS, Role.MASTER, Role.PILOT)
_SAME_TITLE = 90
# "This Agreement … supersedes all prior agreements and understandings", without a word on what it leaves standing.
ALL_BEFORE = re.compile(
    r"\bthis (?:\w+ ){0,3}(?:agreement|contract)\b[^.;]{0,240}?\b(?:supersede|replace|cancel)s?\b(?: and (?:supersede|replace|cancel)s?)? "
    r"(?:any and )?all (?:\w+,? (?:and |or )?){0,3}?(?:prior|previous|earlier)\b[^.;]{0,60}?\b(?:agreements?|contracts?|terms)\b"
    r"(?![^.;]*\b(?:except|other than|save|excluding|unless|apart from)\b)",
    re.IGNORECASE,
)
_ONLINE = re.compile(
    r"\bterms (?:of (?:service|use)|and conditions)\b|\b(?:online|website|click\W?(?:through|wrap)) terms\b|\buser agreement\b",
    re.IGNORECASE,
)
_HEAD = 120  # characters in which a purchase order calls itself one
_PURCHASE_ORDER = re.compile(r"\bpurchase order\b", re.IGNORECASE)
_OWN_CONDITIONS = re.compile(
    r"\b(?:conditions of purchase|purchas(?:e|ing) (?:terms|conditions)|terms of purchase|overleaf)\b", re.IGNORECASE
)
_FORCELESS = (
    r"(?:no (?:force|effect|binding|application|part)|(?:not|never) (?:apply|bind|be(?:come)?|form|modify|alter|amend|add|supersede|part of|binding)|"
    r"void|rejected|disregarded|inapplicable|objected to|without (?:force|effect))"
)
# "Terms on a purchase order are of no effect", "no term of a purchase order shall apply".
_NO_PURCHASE_ORDERS = re.compile(
    rf"\b(?:terms?|conditions?|provisions?)\b[^.;]{{0,160}}\bpurchase orders?\b[^.;]{{0,160}}\b{_FORCELESS}\b|"
    rf"\bpurchase orders?\b[^.;]{{0,80}}\b(?:terms|conditions|provisions)\b[^.;]{{0,120}}\b{_FORCELESS}\b|"
    r"\b(?:objects? to|rejects?|refuses?) (?:any|all|the|each)\b[^.;]{0,60}\b(?:terms?|conditions?|provisions?)\b[^.;]{0,80}\bpurchase orders?\b|"
    r"\b(?:no|none of the|neither) (?:(?:additional|other|different|pre-?printed) )?(?:terms?|conditions?|provisions?)\b[^.;]{0,120}"
    r"\bpurchase orders?\b[^.;]{0,120}\b(?:force|effect|apply|bind(?:ing)?|part|modify)\b",
    re.IGNORECASE,
)
_DRAFT = say(
    "a draft amendment of this program, on which no signature is seen: once it is signed, say so in the register"
)
_MARKS = re.compile(
    r"\b(?:version|v|rev(?:ision)?|no)\b\.?\s*[\d.]+|\b(?:amended and restated|restated|new|updated)\b|[\d\W_]+",
    re.IGNORECASE,
)


def find_set_aside(papers: Sequence[ReadContract]) -> tuple[SetAside, ...]:
    """The papers that a newer one replaces, each once, and drafts of ours that nobody has signed."""
    drafts = [paper for paper in papers if is_draft_of_ours(paper)]
    found = [SetAside(draft, "", _DRAFT) for draft in drafts]
    papers = [paper for paper in papers if not any(paper is draft for draft in drafts)]
    for old in papers:
        newer = [set_aside for paper in papers if paper is not old if (set_aside := _replaced(old, paper))]
        newer = newer or list(_put_away(old, papers)) or list(_refused(old, papers))
        if newer:
            found.append(newer[0])
    return tuple(found)


def _put_away(old: ReadContract, papers: Sequence[ReadContract]) -> Iterator[SetAside]:
    """Older online terms, by a signed agreement that supersedes all prior agreements; no signed paper speaks of them."""
    if old.facts.role is not Role.ONLINE_TERMS or not old.facts.effective_date:
        return
    for new in papers:
        date = new.facts.effective_date
        if new.facts.role is not Role.MASTER or new.facts.signature is not Signature.SIGNED:
            continue
        if not date or date <= old.facts.effective_date or not (clause := ALL_BEFORE.search(new.text)):
            continue
        speaking = [new, *(paper for paper in papers if paper.facts.role in ORDERING)]
        if any(_ONLINE.search(paper.text) or any(resolves(old, r) for r in paper.references) for paper in speaking):
            continue
        why = say("it is signed and newer, and supersedes all prior agreements")
        yield SetAside(old, new.document.path, why, cite(new.full_document, Span(*clause.span())))


def _refused(order: ReadContract, papers: Sequence[ReadContract]) -> Iterator[SetAside]:
    """A purchase order of the customer that both have not signed, by an agreement which gives the terms of purchase orders no force."""
    heading = f"{order.facts.title} {order.text[:_HEAD]}"
    if order.facts.role is not Role.ORDER_FORM or not _PURCHASE_ORDER.search(heading):
        return
    if order.facts.signature is Signature.SIGNED and not _OWN_CONDITIONS.search(order.text):
        return
    for agreement in papers:
        if agreement.facts.role in LASTING and (clause := _NO_PURCHASE_ORDERS.search(agreement.text)):
            why = say("it is a purchase order, and the agreement gives the terms of purchase orders no force")
            yield SetAside(order, agreement.document.path, why, cite(agreement.full_document, Span(*clause.span())))


def find_rivals(papers: Sequence[ReadContract]) -> Iterator[tuple[ReadContract, ReadContract]]:
    """Two papers that stand, though one of them should have replaced the other: no date says which is the newer one."""
    for first, second in combinations(papers, 2):
        one, other = first.facts, second.facts
        if one.role is not other.role or not (first.document.status.readable and second.document.status.readable):
            continue
        dated = one.effective_date and other.effective_date and one.effective_date != other.effective_date
        if not dated and (
            one.role in _ONE_OF_A_KIND or (one.role in _BY_TITLE and _same_title(one.title, other.title))
        ):
            yield first, second


def _replaced(old: ReadContract, new: ReadContract) -> SetAside | None:
    ours, theirs = old.facts, new.facts
    if not (old.document.status.readable and new.document.status.readable):
        return None
    if ours.signature is Signature.SIGNED and lacks_signature(new):
        return None
    if ours.role is Role.AMENDMENT and theirs.role is Role.MASTER:
        return _left_behind(old, new)
    later = is_older(old, new)
    for clause in new.amendments:
        if clause.change is Change.RESTATED and clause.target is ours.role and _is_meant(clause, old, new, later):
            return SetAside(old, new.document.path, say("it says that it replaces the whole of it"), clause.citation)
    if ours.role is not theirs.role or not later:
        return None
    dates = say("it is of {new}, this one of {old}", new=theirs.effective_date, old=ours.effective_date)
    if ours.role in _ONE_OF_A_KIND and is_only_published(new) and ours.signature is Signature.SIGNED:
        return None
    if ours.role in _ONE_OF_A_KIND:
        return SetAside(old, new.document.path, say("a newer {kind}: {dates}", kind=word(theirs.role), dates=dates))
    if ours.role in _BY_TITLE and _same_title(ours.title, theirs.title):
        return SetAside(old, new.document.path, say("a newer version of the same paper: {dates}", dates=dates))
    return None


def _left_behind(old: ReadContract, new: ReadContract) -> SetAside | None:
    """An amendment that is older than an agreement which restates the one that it amended."""
    restates = next((c for c in new.amendments if c.change is Change.RESTATED and c.target is Role.MASTER), None)
    amends = {clause.target for clause in old.amendments} or {Role.MASTER}
    if restates is None or not is_older(old, new) or not amends & {None, Role.MASTER}:
        return None
    why = say("it is older than the agreement, which restates the one that it amended")
    return SetAside(old, new.document.path, why, restates.citation)


def _is_meant(clause: AmendmentClause, old: ReadContract, new: ReadContract, later: bool) -> bool:
    """Whether a clause that replaces papers of a kind means this one, by its date, or as one that the new paper does not itself take in."""
    if clause.dated and old.facts.effective_date:
        return clause.dated == old.facts.effective_date or bears_date(old.text, clause.dated)
    if clause.code and (bears := bears_code(old, clause.code)) is not None:
        return bears
    if clause.number and number_of(old):
        return clause.number == number_of(old)
    return later or not (old.facts.effective_date or any(resolves(old, reference) for reference in new.references))


def _same_title(one: str, other: str) -> bool:
    first, second = (_MARKS.sub(" ", title).lower().strip() for title in (one, other))
    return bool(first) and fuzz.token_sort_ratio(first, second) >= _SAME_TITLE
