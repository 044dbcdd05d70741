"""Headings: what follows a number, what stands alone on its line, and what only looks so.

Accepted: "SECURITY", "Data Retention", "What is covered?"; behind a number also "Service Credits. …" with the clause
on the same line. Rejected: "Provider shall:", "As used in these Terms:" (they lead into what follows),
"Email: legal@example.com" (a label and what is filled in), sentences.
"""

from __future__ import annotations

import re

from contract_check.model.late_pattern import late_pattern

_RUN_IN = late_pattern(r"^(?P<heading>[A-Z“\"][^.:]{1,80}?)[”\"]?(?:\.|:|\s[–—-])(?:\s+(?=[A-Z“\"(]|[a-z]\.\s)|$)")
_SMALL_WORDS = frozenset(("a an and as at by for from in into of on or per the to via vs with").split())
_MAX_HEADING = 90
_MAX_WORDS = 12
_FEW_WORDS = 5  # which a heading in sentence case has at most
_MAX_QUESTION = 9  # words
_MAX_RUN_IN = 10  # words
_MAX_CAPITALS = 200  # letters of a heading behind a number that is all in capitals
_MAX_PLAIN = 10  # words of a heading in sentence case between two paragraphs
_PICTURE = late_pattern(
    r"(?:[\u2600-\u260f\u2613-\u26ff\U0001f000-\U0001faff][\ufe0e\ufe0f\u200d\U0001f3fb-\U0001f3ff]*)+\s*(?=[A-Z])"
)
# "You agree not to:", "Support covers:": a heading that ends in a colon is a name, and no unfinished sentence.
_LEADS = late_pattern(
    r"\b(?:to|that|for|by|of|in|on|at|with|from|upon|if|when|where|unless|not|only|and|or|the|as|"
    r"shall|will|may|must|can|cannot|should|would|is|are|be|been|was|were|has|have|do|does|means?|includes?|including|"
    r"covers?|applies|apply|follows?|following|provides?|requires?|receives?|represents?|warrants?|disclaims?|"
    r"acknowledges?|agrees?|undertakes?|contains?|comprises?|excludes?|consists?)\s*:$",
    re.IGNORECASE,
)
_ASKS = late_pattern(r"(?:what|how|when|why|who|where|which)\b", re.IGNORECASE)
_LEADS_FROM = late_pattern(
    r"(?:you|we|they|it|customer|provider|upon|during|following|as (?:used|described)|in (?:this|these|the event|addition)|if|when|to)\b",
    re.IGNORECASE,
)
_ENDS_TITLED = late_pattern(r"\b[A-Z][a-z]+\s*:$")
_PAGE_NUMBER = late_pattern(
    r".*\bpage \d{1,3} of \d{1,3}|(?:page\s*)?[A-Z]?\W*\d{1,3}(?:\s*(?:/|of)\s*\d{1,3})?\W*", re.IGNORECASE
)
_FILLED_IN = late_pattern(r"[^:]{1,40}(?<!\d):\s*(?P<filling>\S.*)")
_NO_NAME = late_pattern(r"[\d@_]|://|www\.")  # in a filling: a date, an address, a blank
_SENTENCE = late_pattern(r"\b(?:shall|will|must|may|means|agrees?)\b")  # in lower case: "What We Will Do" is a heading
_FINITE = late_pattern(r"\b(?:is|are|was|were|has|have|does|do|can|should|would|applies|apply)\b")
_WHERE = late_pattern(r"(?:where|when)\b", re.IGNORECASE)
_VALUE = late_pattern(r"\d\s?%$")  # "Availability 99.0%": what is said, and no heading


def heading_behind(rest: str, *, in_list: bool = False) -> str:
    """The heading behind a number: all that follows it, or what is set before the clause; "" where there is none.

    An item of a list has a heading only if a full stop or colon sets it before the clause.
    """
    if rest[:1].islower():
        return ""
    if (
        not in_list
        and len(rest) <= (_MAX_CAPITALS if rest.isupper() else _MAX_HEADING)
        and rest[-1:] not in ".;,"
        and (_ASKS.match(rest) or not _SENTENCE.search(rest))
    ):
        return (_run_in(rest) if ". " in rest and not rest.isupper() else "") or rest.rstrip(" :")
    return _run_in(rest)


def _run_in(rest: str) -> str:
    found = _RUN_IN.match(rest)
    if not found or len(found["heading"].split()) > _MAX_RUN_IN or _is_said(found["heading"]):
        return ""
    if looks_titled(found["heading"]):
        return found["heading"].strip('“”" ')
    return ""


def _is_said(words: str) -> bool:
    """Whether words say something, as a sentence does: "The law of Ireland applies"."""
    return bool(_SENTENCE.search(words) or (_FINITE.search(words) and not _ASKS.match(words)))


def without_picture(block: str) -> str:
    """A line without the small picture before its words, as web pages have it: "🎓 Liability"."""
    found = _PICTURE.match(block)
    return block[found.end() :] if found else block


def may_be_heading(block: str) -> bool:
    """Whether a line may be a heading in sentence case, where it stands between two paragraphs: "Privacy and security of your data"."""
    return (
        block[:1].isupper()
        and block[-1:].isalpha()
        and len(block) <= _MAX_HEADING
        and 1 < len(block.split()) <= _MAX_PLAIN
        and not (_is_said(block) or _is_filled_in(block))
    )


def is_heading(block: str) -> bool:
    """Whether a paragraph without a number is a heading."""
    words = block.split()
    if not words or len(block) > _MAX_HEADING or len(words) > _MAX_WORDS or not block[0].isalpha():
        return False
    if block[-1] in ".;,!?" and not (block[-1] == "?" and len(words) < _MAX_QUESTION):
        return False
    if leads_on(block) or _is_filled_in(block) or _PAGE_NUMBER.fullmatch(block) or _VALUE.search(block):
        return False
    return block[0].isupper() and (looks_titled(block) or len(words) <= _FEW_WORDS)


def is_title(block: str) -> bool:
    """Whether a paragraph is a heading with a capital on every word that a title would capitalise: "Term and Termination"."""
    words = [word for word in block.split() if word.lower() not in _SMALL_WORDS]
    return len(words) > 1 and is_heading(block) and all(word[0].isupper() for word in words)


def leads_on(block: str) -> bool:
    """Whether a paragraph that ends in a colon is the beginning of a sentence, and no title: "Support covers:"."""
    if block.endswith(":") and _WHERE.match(block) and _FINITE.search(block):
        return True
    if (
        not block.endswith(":")
        or block.isupper()
        or _ASKS.match(block)
        or (looks_titled(block) and _ENDS_TITLED.search(block))
    ):
        return False
    return bool(_LEADS.search(block) or (_LEADS_FROM.match(block) and not looks_titled(block)))


def _is_filled_in(block: str) -> bool:
    """Whether a line is a label and what is filled in, as on a cover page: "Contact: legal@example.com"."""
    found = _FILLED_IN.fullmatch(block)
    return found is not None and (not looks_titled(found["filling"]) or bool(_NO_NAME.search(found["filling"])))


def looks_titled(text: str) -> bool:
    """Capitals on most of the words that a title would capitalise."""
    words = [w for w in re.findall(r"[A-Za-z][\w'’-]*", text) if w.lower() not in _SMALL_WORDS]
    return bool(words) and sum(w[0].isupper() for w in words) >= 0.6 * len(words)
