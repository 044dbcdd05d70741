"""Other papers, or their terms, of which a letter, an order form or an amendment says that they hold no more.

Accepted: "the special terms of Order Form No. 1 no longer apply", "Change Order No. 3 is revoked", "the First Amendment is terminated",
"special terms of prior order forms do not carry over", "of the Pilot Agreement only Section 4 continues to apply", "no online terms shall apply".
Rejected: a section of a paper (which is read as such), "any Order Form expires with the Agreement", "the Order Form ends on …" in an order
form, what happens if or when something else does.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from contract_check.extractors.papers.changed_places import SECTION
from contract_check.extractors.papers.named_papers import NamedPaper, name_papers, stands_in_another
from contract_check.language.dates import MONTH_BEGINS
from contract_check.language.passages import find
from contract_check.model.family import Role
from contract_check.model.late_pattern import late_pattern

_LAPSE = (
    r"(?:no longer appl(?:y|ies)|(?:does|do|shall|will)(?: hereby)? (?:not|no longer) (?:apply|continue|carry (?:over|forward)|survive|be binding)|"
    r"(?:is|are|was|were) (?:no longer|not) (?:in (?:force|effect)|valid|binding|applicable|part)|(?:has |have )(?:ended|expired|lapsed)\b|"
    r"(?:has|have) been (?:completed|fulfilled|performed|discharged|closed|concluded)\b|"
    r"(?:is|are) not (?:included|purchased|ordered)\b|"
    r"cease[sd]? (?:to (?:apply|have)\b|with\b)|(?P<term>ends?|expires?|lapses?|terminates?)\b|"
    r"(?:is|are|was|were|shall be|will be|has been|have been)(?: hereby)? (?:deleted|revoked|rescinded|withdrawn|"
    r"cancell?ed|terminated|void|null|suspended|superseded|replaced|excluded|disapplied|of no))"
)
_LAPSED = late_pattern(rf"\b{_LAPSE}")
_WITHDRAWS = late_pattern(
    r"\b(?:withdraws?|withdrew|withdrawn|revokes?|revoked|rescinds?|rescinded|cancels?|cancell?ed|terminates?|terminated) (?P<papers>(?:the |our |your )[^;]*)"
)
_NONE_APPLIES = late_pattern(
    r"\bno (?!longer\b)(?P<before>[^;:]{0,80}?)\b(?:shall|will) (?:apply|be binding|be part)|\bno (?!longer\b)(?P<other>[^;:]{0,80}?) appl(?:y|ies)\b"
)
_ONLY_A_PART = late_pattern(
    r"\bonly\b[^;]{0,40}\b(?:section|clause)s? [^;]{0,60}\b(?:continues?|survives?|remains?|applies|apply)\b"
)
_CONDITIONAL = late_pattern(
    r"\b(?:if|when|whenever|unless|upon (?:the )?(?:termination|expir\w+)|in the event|to the extent|conflicts?|inconsisten\w+|may(?! \d)|"
    r"beta|trial features?|free (?:services|tier)|third[- ]party)\b"
)
_TERMS_OF = late_pattern(
    r"\b(?:(?:special|additional|commercial|other|further|negotiated|deviating|all|the) ){0,3}(?:terms|provisions|conditions|commitments|concessions)"
    r"(?: and (?:terms|conditions|provisions))? (?:of|in|under|from|agreed in|set out in)\s*(?:the |any |all )?(?:prior |previous |earlier |existing )?$"
)
_ONE_OF = late_pattern(r"^\W*(?:[\d.]+\s+)?(?:for|in|from|with|on|by|to)\b")  # it begins the sentence: "for the SLA …"
_EARLIER = late_pattern(r"\b(?:prior|previous|earlier|existing|initial|original|former)\s*$")
_ASIDE = late_pattern(
    rf"\s*(?:(?:,|of the parties|of(?= (?:\d|{MONTH_BEGINS}))|"
    r"between|among|by and between|dated|made|entered|effective|signed|executed|as amended)\b[^;]*?)?"
    r"\s*(?:,|and|each)?\s*\Z"
)
_LEFT_OUT = late_pattern(
    r"\W*(?:[\d.]+\s+)?(?P<paper>[^:|]{2,60}?)\s?[:|]\s?(?:none|not (?:included|applicable|purchased|ordered)|n/?a|excluded|no)\W*$"
)
_VERBS = (_LAPSED, _NONE_APPLIES, _ONLY_A_PART, _WITHDRAWS)
LAPSING = (*_VERBS, _LEFT_OUT)  # without the words of any of them no paper has lapsed
_NEAR = 8  # characters between such a verb and the paper: "the "
_APPENDED = (
    Role.SLA,
    Role.DPA,
    Role.SECURITY,
    Role.AI_ADDENDUM,
    Role.PILOT,
    Role.ONLINE_TERMS,
    Role.AMENDMENT,
    Role.ORDER_FORM,
)


def _fields(sentence: str) -> list[NamedPaper]:
    """The paper of a field of a form that leaves it out: "SLA: not included"."""
    field = _LEFT_OUT.match(sentence)
    return name_papers(field["paper"])[-1:] if field else []


def find_lapsed(sentence: str, own: Role) -> Iterator[NamedPaper]:
    """The papers of which a sentence (in lower case) of a paper of the kind `own` says that they hold no more, wholly or in part."""
    yield from (paper for paper in _fields(sentence) if paper.kind in _APPENDED and paper.kind is not own)
    if not any(any(find(pattern, sentence)) for pattern in _VERBS):
        return
    if _CONDITIONAL.search(sentence):
        return
    if none := _NONE_APPLIES.search(sentence):
        before = none["before"] or none["other"]
        yield from (paper for paper in name_papers(before) if paper.kind in _APPENDED and paper.kind is not own)
        return
    if _ONLY_A_PART.search(sentence):
        yield from (paper for paper in name_papers(sentence) if paper.kind in _APPENDED and paper.kind is not own)
        return
    if withdraws := _WITHDRAWS.search(sentence):
        papers = name_papers(withdraws["papers"])[:1]
        yield from (
            paper for paper in papers if paper.start <= _NEAR and paper.kind in _APPENDED and paper.kind is not own
        )
        return
    lapsed = _LAPSED.search(sentence)
    if not lapsed:
        return
    before = re.split("[;:]", sentence[: lapsed.start()])[-1]
    papers = name_papers(before)
    if not papers or SECTION.search(before) or not _ASIDE.match(before, papers[-1].end):
        return
    paper = papers[-1]
    of_its_terms = _TERMS_OF.search(before[: paper.start])
    is_one = bool(paper.number or paper.dated or _EARLIER.search(before[: paper.start]) or of_its_terms)
    if stands_in_another(paper, before) and not of_its_terms and not _ONE_OF.search(before[: paper.start]):
        return  # "the fees of Order Form No. 1 no longer apply"
    if paper.kind not in _APPENDED or (paper.kind in (own, Role.ORDER_FORM) and not is_one):
        return
    if lapsed["term"] and paper.kind is Role.ORDER_FORM and not of_its_terms:
        return  # its term ends, and that is arithmetic of another kind
    yield paper
