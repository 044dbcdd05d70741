"""Papers that a paper makes part of the contract or attaches: "the SLA at https://…", "Exhibit C (Security)".

Accepted: a policy, terms, agreement, addendum or schedule with an address, "available on request", "incorporated
by reference", and every exhibit, schedule, annex or attachment that is named by its letter or number.
Rejected: the paper itself ("this DPA", "the DPA" in a DPA, its own title), links to a status page or an article, annexes of the Standard Contractual
Clauses, of a law or of an agreement on something else ("Exhibit B-1 to the Trust Agreement"), exhibits under which a paper was filed
("Exhibit 10.6"), rules of arbitration, what stands under that heading in the paper itself.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from contract_check.language.clauses import Paper
from contract_check.language.passages import around
from contract_check.model.citation import Citation, cite
from contract_check.model.document import Span
from contract_check.model.family import Reference, Role
from contract_check.model.late_pattern import late_pattern

# What such a paper would hold: the beginnings of term ids.
IN_SUPPORT_TERMS = ("sla.response_time", "sla.resolution_time", "sla.support_hours", "sla.maintenance_notice")
IN_A_DPA = (
    "data.sub",
    "data.transfer_mechanism",
    "data.subject_requests",
    "data.deletion",
    "security.breach_notice",
    "security.audit_right",
    "processing.",
)
_MATTERS: tuple[tuple[Role | None, str, tuple[str, ...]], ...] = (
    (Role.SLA, r"service[- ]levels?|\bslas?\b|uptime", ("sla.",)),
    (
        Role.SLA,
        r"\bsupport\b",
        IN_SUPPORT_TERMS,
    ),
    (
        Role.DPA,
        r"data (?:processing|protection)|\bdpa\b",
        IN_A_DPA,
    ),
    (Role.AI_ADDENDUM, r"\bai\b|artificial intelligence", ("ai.", "data.training_use")),
    (None, r"\bdora\b|financial services|operational resilience", ("resilience.",)),
    (Role.SECURITY, r"\bsecurity\b|technical and organi[sz]ational|trust cent", ("security.",)),
)
_NOUN = (
    r"(?:Policy|Policies|Terms(?: and Conditions| of (?:Use|Service))?|Agreement|Addendum|Exhibit|"
    r"Schedule|Annex|SLA|DPA|Guidelines|Guide|Handbook|Rules|Measures|Overview|White ?[Pp]aper|"
    r"Standards?(?! Contractual)|Documentation|Description|Plan|Code of Conduct|Requirements|Commitments?)"
)
_NAME = rf"(?P<name>(?:[A-Z][\w&/’'-]*(?: (?:and|of|for|&))? ){{0,5}}{_NOUN})\b"
_ADDRESS = (
    r"(?P<place>(?:https?://|www\.)[^\s,;)>\]”\"]+|"
    r"[a-z0-9-]+(?:\.[a-z0-9-]+)*\.(?:com|io|ai|org|net|eu|dev|app|example)(?:/[^\s,;)>\]”\"]*)?)"
)
_PATTERNS = tuple(
    late_pattern(pattern)
    for pattern in (
        rf"{_NAME}[^.;\n]{{0,90}}?\b(?:at|on|under|from|via|here:?)\s*\(?{_ADDRESS}",
        rf"{_NAME}\s*\(\s*(?:available |located |found |published |see )?(?:at )?{_ADDRESS}",
        rf"{_NAME}(?:[^.;,\n]{{0,60}}?\b|, (?:which (?:is|are) )?)"
        r"(?P<place>(?:available |provided |supplied |furnished |made available )?(?:up)?on "
        r"(?:\w+ )?request)\b",
        rf"{_NAME}[^.;\n]{{0,120}}?\b"
        r"(?P<place>incorporated (?:herein |hereby |in(?:to)? (?:this|the) \w+ )?by (?:this )?reference)",
    )
)
# Each of these patterns ends in one of these words; what leads to them is no longer than that.
_ANCHOR = late_pattern(r"https?://|www\.|\.(?:com|io|ai|org|net|eu|dev|app|example)\b|request|incorporated")
_FARTHEST = 600
_LABELLED = late_pattern(
    r"\b(?P<label>(?P<kind>Exhibit|EXHIBIT|Schedule|SCHEDULE|Annex|ANNEX|Appendix|APPENDIX|Attachment|"
    r"ATTACHMENT) (?P<number>[A-Z](?:-\d)?|\d{1,2}|[IVX]{1,4}))(?![\w.]\d|\w|-\d)"
    r"(?P<title>\s*(?:\((?:[^()\n]|\([^()\n]{0,20}\)){3,70}\)|[:–-]\s*[A-Z][^.;\n]{3,60}))?"
)
_TITLE_BEFORE = late_pattern(
    r"(?P<title>(?:[A-Z][\w&-]+ ){1,5})(?:that is |which is )?(?:attached|set out|contained|included)?"
    r"[^.;\n]{0,20}?(?:as|in|at|hereto as) $|"
    r"(?P<named>(?:[A-Z][\w&-]+ ){1,5})\($"
)
# Days and words that stand before a label by chance: "as of the Effective Date is attached as Schedule A".
_NO_TITLE = late_pattern(
    r"(?:As|For|From|Each|Such|each|as|with|to|collectively|if)\b|"
    r"(?:[A-Z]\w+ )?Date$|(?:The|Attached|Part(?:y|ies)|Company|Term|Agreement|Section)$|(?:available|see|located) "
)
_ELSEWHERE = late_pattern(
    r"\b(?:standard contractual clauses|sccs?|model clauses|(?:eu|uk) (?:addendum|gdpr)|gdpr|"
    r"regulation|directive|implementing decision|act\b|idta|clauses|iso|code of)\b"
)
# What makes another paper part of the contract, and names that stand for no such paper.
_LINKS = late_pattern(
    r"incorporat|form(?:s|ing)? (?:a )?part|part of th(?:is|e) agreement|subject to|governed by|"
    r"compl(?:y|ies|iance) with|in accordance with|pursuant to|"
    r"(?:set (?:out|forth)|described|specified|stated|defined) in"
)
_NOT_A_PAPER = late_pattern(
    r"(?:This|These|Those|Such|Our|Your|Each|Every|Any|All|No|Either)\b|"
    r"(?:Terms|Agreement|Exhibit|Schedule|Annex|Standards?|Rules|Policy|Policies|Plan|Guidelines?|"
    r"Requirements|Documentation|Measures|Overview|Description)$|"
    r"Entire Agreement|(?:UK|Swiss|EU|International Data Transfer) Addendum|"
    r".*\b(?:AAA|JAMS|LCIA|ICC|UNCITRAL|SIAC|HKIAC|Arbitration|Copyright|Privacy|Cookie|Trademark|Brand)\b"
)
# Behind a label: the agreement to which it belongs, "Exhibit B-1 to the Trust Agreement", and words of those that are of the family.
_OF_ANOTHER = late_pattern(
    r"[\"”’']?,? (?:to|of|in|under) (?:the|that certain) (?P<paper>(?:[\w&’'-]+ ){1,6}?(?:Agreement|Contract))\b"
)
_OF_THE_FAMILY = late_pattern(
    r"\b(?:master|main|principal|underlying|services?|subscription|licen[cs]e|cloud|framework|software|data|support|said|original|amended|existing)\b",
    re.IGNORECASE,
)
# Only the Standard Contractual Clauses call the parties so: some print the number of an annex of theirs as "1".
_OF_CLAUSES = late_pattern(r"\b(?:ex|im)porters?\b")
_ANNEX_OF_CLAUSES = late_pattern(r"annex [IVX]+", re.IGNORECASE)  # as the Standard Contractual Clauses number theirs
_PAGE = late_pattern(r"(?:\s*\|)+\s*\d{0,3}\s*$|\s*;$")  # behind a title in a table of contents
_ITSELF = late_pattern(r"\b(?:[Tt]his|[Tt]hese|THIS|THESE)\s+(?:\w+\s+){0,2}$")
_ABBREVIATED = late_pattern(r"[A-Z]{3}$")
_MOST = 40
_LONGEST_TITLE = 80  # characters
_BEFORE = 40  # characters in which "this" stands before the name of a paper


def find_references(paper: Paper, role: Role = Role.OTHER, title: str = "") -> tuple[Reference, ...]:
    """Every paper that a paper refers to as part of the contract, once each, in the order in which they stand.

    `role` and `title` are its own: what it calls so is no other paper.
    """
    found: dict[str, Reference] = {}
    others = (one for one in _by_address(paper) if not _is_itself(one, paper, role, title))
    for reference in (*others, *_by_label(paper)):
        found.setdefault(reference.name.lower(), reference)
    return tuple(one for one in found.values() if not _is_named_in_full(one, found.values()))[:_MOST]


def _is_named_in_full(reference: Reference, others: Iterable[Reference]) -> bool:
    """Whether the same sentence has the name with more of it: 'the Quillon Security Policy at … (the "Security Policy")'."""
    return any(
        not other.label and other.name.endswith(f" {reference.name}") and other.citation == reference.citation
        for other in others
    )


def _is_itself(reference: Reference, paper: Paper, role: Role, title: str) -> bool:
    """Whether a paper speaks of itself: by its title, by "this", or by the abbreviation of its kind."""
    name, text = reference.name, paper.document.text
    if name.casefold() == title.casefold() or (reference.role is role and _ABBREVIATED.match(name)):
        return True
    at = text.find(name, reference.citation.span.start)
    return at >= 0 and _ITSELF.search(text, max(0, at - _BEFORE), at) is not None


def _by_address(paper: Paper) -> Iterator[Reference]:
    text = paper.document.text
    headings = {
        text[b.start : b.end].strip().lower() for b in paper.document.blocks if b.end - b.start <= _LONGEST_TITLE
    }
    stretches = around(_ANCHOR, text, _FARTHEST)
    for pattern in _PATTERNS:
        for match in stretches.find(pattern):
            name = re.sub(r"^The ", "", " ".join(match["name"].split()))
            if "incorporated" in match["place"] and _LABELLED.search(match[0]):
                continue  # "the Work Plan is in Exhibit A, which is incorporated": the exhibit is named by its letter
            if "incorporated" in match["place"] and name.lower() in headings:
                continue
            linked = _LINKS.search(paper.lowered, max(0, match.start() - 120), match.end() + 40)
            role, terms = matters_of(name)
            if _NOT_A_PAPER.match(name) or not (linked or role):
                continue
            place = match["place"].rstrip(".")
            where = f" at {place}" if "." in place else f", {place}" if "request" in place else ""
            yield Reference(
                name, f"{name}{where}", "", role, terms, sentence_of(paper, match.start("name"), match.end())
            )


def _by_label(paper: Paper) -> Iterator[Reference]:
    text = paper.document.text
    with_clauses = "standard contractual clauses" in paper.lowered
    for match in paper.printed.find(_LABELLED, _LONGEST_TITLE):
        around = paper.lowered[max(0, match.start() - 90) : match.end() + 90]
        if _ELSEWHERE.search(around) or (with_clauses and _ANNEX_OF_CLAUSES.fullmatch(match["label"])):
            continue
        if (other := _OF_ANOTHER.match(text, match.end())) and not is_of_the_family(other["paper"], paper):
            continue
        before = _TITLE_BEFORE.search(text[max(0, match.start() - 90) : match.start()])
        title = _bare(match["title"] or (before and (before["title"] or before["named"])) or "").removeprefix("The ")
        if _NO_TITLE.match(title) or title in paper.parties.vendor or title in paper.parties.customer:
            title = ""
        label = f"{match['kind'].capitalize()} {match['number']}"
        role, terms = matters_of(title)
        if with_clauses and not title and match["kind"].lower() in ("annex", "appendix") and _OF_CLAUSES.search(around):
            continue
        said = f"{label} ({title})" if title else label
        yield Reference(label, said, label.lower(), role, terms, sentence_of(paper, match.start(), match.end()))


def is_of_the_family(name: str, paper: Paper) -> bool:
    """Whether an agreement of that name may be one on the service, or is the paper itself."""
    return _OF_THE_FAMILY.search(name) is not None or f"this {name.lower()}" in paper.lowered


def _bare(title: str) -> str:
    """A title without brackets, article and quotation marks around it: "(the “Subprocessor(s)”)" is "Subprocessor(s)"."""
    words = re.sub(r"\A\((.*)\)\Z", r"\1", _PAGE.sub("", title).strip(" –:;-"))
    return re.sub(r"\A[Tt]he (?=[\"“])", "", words).strip(' "“”–:;-')


def matters_of(name: str) -> tuple[Role | None, tuple[str, ...]]:
    """The kind of paper that a name stands for, and the terms that would stand in it."""
    lowered = name.lower()
    return next(((role, terms) for role, words, terms in _MATTERS if re.search(words, lowered)), (None, ()))


def sentence_of(paper: Paper, start: int, end: int) -> Citation:
    """The clause that holds a mention, or the mention itself if it crosses clauses."""
    document = paper.document
    block = document.block_at(start)
    if block is not None and end <= block.end:
        for clause in paper.clauses_of(document.blocks.index(block)):
            if clause.span.start <= start < clause.span.end:
                return cite(document, clause.span)
    return cite(document, Span(start, end))
