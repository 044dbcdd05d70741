"""Questions and answers: what a sentence answers, and what answers it."""

from __future__ import annotations

import re

from contract_check.language.clause import Clause
from contract_check.model.late_pattern import late_pattern

_ANSWER = r"\W*(?:a(?:nswer)?\s?[.:]\W*)?"
_YES = late_pattern(rf"{_ANSWER}(?:yes|they do|it does|we do|VENDOR do|certainly|sure)\b(?! not)")
_NO = late_pattern(rf"{_ANSWER}(?:no\b|never|not\b|it does not|VENDOR do(?:es)? not|under no|they do not|none)")

# A question that asks whether; what "which" and "how" ask about is presupposed.
_ASKED = late_pattern(
    r"(?:\A|[.:;] )\W*(?:q(?:uestion)?\W+)?(?:\d+\W+)?(?:does|do|is|are|has|have|can|could|will|would|shall|did)\b[^?]*\?[\"'”’)\s]*(?:BLANK\W*)*\Z"
)

_LEFT_OPEN = late_pattern(r"\W*(?:yes ?/ ?no\b|blank\b)|\s*(?:\[ ?\]|☐|_{3})", re.IGNORECASE)


def question_before(clause: Clause) -> str:
    """The question that this sentence answers, in lower case; empty where there is none."""
    if clause.before.rstrip().endswith("?"):
        return clause.before
    if clause.before:
        return ""
    text = clause.document.text[max(0, clause.span.start - 200) : clause.span.start].rstrip()
    return text.rsplit("\n", 1)[-1].lower() if text.endswith("?") else ""


def answer_after(clause: Clause) -> str:
    """What answers the question that this sentence is, up to the paragraph's end; empty where it is none."""
    if not clause.own.rstrip().endswith("?"):
        return ""
    if clause.after:
        return clause.after
    text = clause.document.text[clause.span.end : clause.span.end + 300].lstrip()
    return re.split(r"(?<=[.!?])\s|\n", text, maxsplit=1)[0].lower()


def says_no(answer: str) -> bool:
    """Whether an answer begins with a refusal."""
    return _NO.match(answer) is not None


def says_yes(answer: str) -> bool:
    """Whether an answer begins by affirming."""
    return _YES.match(answer) is not None


def is_unanswered(clause: Clause) -> bool:
    """Whether a sentence is a question that nothing answers, or another question: it states nothing itself."""
    if not _ASKED.search(clause.own):
        return False
    answer = answer_after(clause)
    return not answer or answer.rstrip().endswith("?") or _LEFT_OPEN.match(answer) is not None


def is_answered_with_no(clause: Clause) -> bool:
    """Whether a sentence asks whether something is so, and what answers it says that it is not."""
    return _ASKED.search(clause.own) is not None and says_no(answer_after(clause))
