"""Words that an amendment exchanges: what a passage says with the new ones in the place of the old."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from contract_check.documents.long_paragraphs import LONGEST
from contract_check.model.document import Span
from contract_check.model.family import AmendmentClause, Change
from contract_check.model.sentence import say
from contract_check.model.term import Confidence, Term
from contract_check.model.tool import Overridden, ReadContract, Role


def find_quoted(clause: AmendmentClause, amendment: ReadContract) -> list[Term]:
    """What an amendment only repeats of the words that it replaces, or reads out of the sentence that exchanges them."""
    if clause.change is Change.WORDS:
        inside = [t for t in amendment.terms if clause.citation.span.holds(t.citation.span)]
        return [t for t in inside if not _says_without(clause, t, amendment)]
    if not clause.old:
        return []
    start = amendment.full_document.text.find(clause.old, clause.citation.span.start)
    old = Span(start, start + len(clause.old))
    return [
        t for t in amendment.terms if start >= 0 and t.citation.span.start < old.end and old.start < t.citation.span.end
    ]


def _says_without(clause: AmendmentClause, term: Term, amendment: ReadContract) -> bool:
    """Whether the sentence that exchanges words says the same of a term without the old ones."""
    left = clause.citation.quote.replace(clause.old, "")
    now = _read_anew(term, amendment, left, clause)
    return now is not None and now.value == term.value


def old_words_are_missing(
    clause: AmendmentClause, paper: ReadContract, spans: Sequence[Span], passages: dict[int, str]
) -> bool:
    """Whether a clause exchanges words of a section in which they do not stand: nobody knows what it now says."""
    if clause.change is not Change.WORDS or not clause.section or paper.facts.role is Role.AMENDMENT:
        return False
    inside = [t for t in paper.terms if any(span.holds(t.citation.span) for span in spans)]
    printed = [paper.full_document.text[span.start : span.end] for span in spans]
    printed += [passages[id(t)] for t in inside if id(t) in passages]
    return not any(re.search(_loosely(clause.old), words, re.IGNORECASE) for words in printed)


def override(clause: AmendmentClause, paper: ReadContract, term: Term, passages: dict[int, str]) -> Overridden | None:
    """What the clause makes of a reading; None where it exchanges words that do not stand there."""
    if clause.change is not Change.WORDS:
        return Overridden(term, clause)
    block = paper.full_document.block_at(term.citation.span.start)
    printed = paper.full_document.text[block.start : block.end] if block else ""
    words = passages.get(id(term), printed)
    old = re.compile(_loosely(clause.old), re.IGNORECASE)
    times = len(old.findall(words))
    if not times:
        return None
    if len(words) + times * len(clause.new) > LONGEST:  # no paragraph is as long, and nothing bounds its reading here
        return Overridden(term, clause)
    changed = old.sub(lambda _: clause.new, words)
    changed = changed if clause.new else re.sub(r"\s+(?=[.,;])", "", changed)
    passages[id(term)] = changed
    now = _read_anew(term, paper, changed, clause)
    return None if now is not None and now.value == term.value else Overridden(term, clause, now, changed.strip())


def _read_anew(term: Term, paper: ReadContract, changed: str, clause: AmendmentClause) -> Term | None:
    """The reading of a passage with the new words in the place of the old ones, cited from the amendment."""
    from contract_check.extractors.extracting import document_from_text, extract_terms
    from contract_check.language.clauses import Paper
    from contract_check.language.parties import find_parties

    passage = Paper(document_from_text(changed.replace("\n", " ")), find_parties(paper.full_document.text))
    found = next((t for t in extract_terms(passage, only=[term.id]) if t.governing), None)
    if found is None:
        return None
    reason = say("read from {place} with the amendment's words put in", place=term.citation.place)
    confidence = found.confidence if found.value is None else Confidence.LIKELY
    return replace(
        found, citation=clause.citation, confidence=confidence, reason=reason, pattern="words replaced by an amendment"
    )


def _loosely(words: str) -> str:
    """A pattern for words with any blanks between them and either kind of apostrophe; a figure may be spelt out before it."""
    if figure := re.fullmatch(r"(\d+)[ -](\w+)", words):
        return rf"(?:\b[a-z-]+\s+\({figure[1]}\)|\b{figure[1]})[\s-]+{figure[2]}\b"
    return r"\s+".join(re.escape(w).replace("'", "['’]").replace("’", "['’]") for w in words.split())
