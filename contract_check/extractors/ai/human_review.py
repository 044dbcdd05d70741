"""ai.human_review — may people at the vendor read prompts and output?

Accepted as `prohibited`: "no human reviews prompts or outputs". As `limited`: "authorised personnel may access prompts
only to investigate abuse", "nobody reads your inputs except at your request". As `permitted`: "human reviewers may
read and annotate your conversations", "we may review Inputs and Outputs".
Rejected: advice that the customer review output itself, review of code or contracts as the service, automated
filters, reviews of the service.
"""

from __future__ import annotations

import re

from contract_check.extractors.framework import Extractor, Found, Pattern, choice
from contract_check.language.clauses import Clause
from contract_check.model.term import Better, Kind, TermDefinition

_PEOPLE = r"\b(?:humans?|people|persons?|personnel|employees?|staff|individuals|reviewers?|nobody|no one|no-one|anyone|team members?|raters?|annotators?|moderators?)\b"
_READ = r"\b(?:reads?|reviews?|reviewed|reading|viewed|views?|access(?:es|ed)?|sees?|seen|inspects?|looks? at|annotates?|labels?|monitors?)\b"
_CONTENT = r"\b(?:prompts?|inputs?|outputs?|conversations?|chats?|CUSTOMER (?:data|content)|CUSTOMER's (?:data|content|prompts?|inputs?|outputs?|conversations?)|completions?|generated content)\b"
_LIMITS = re.compile(
    r"\b(?:only|except|unless|solely|limited to|other than|save|where (?:necessary|required)|strictly|with CUSTOMER's (?:\w+ )?(?:consent|permission)|at (?:CUSTOMER's|the) request|opt(?:s|ed)? in|for (?:trust|safety|abuse|security|legal|support)|to (?:investigate|detect|prevent|provide support|comply|enforce|debug|troubleshoot))\b"
)
_OF_AI = re.compile(r"\bprompts?\b|\bAI\b|[Aa]rtificial [Ii]ntelligence|\b[Mm]odels?\b|\bOutputs?\b")


def _how_far(clause: Clause, match: re.Match[str]) -> Found:
    """Whether people may read, and whether within limits; only in papers on AI."""
    words = clause.surface
    if not _OF_AI.search(clause.document.text):
        return None
    barred = re.search(r"\b(?:no|not|never|nobody|no one|no-one|without)\b", words[: match.end()])
    if _LIMITS.search(words):
        return choice("limited")
    return choice("prohibited" if barred else "permitted")


EXTRACTORS = (
    Extractor(
        term=TermDefinition(
            "ai.human_review",
            Kind.CHOICE,
            Better.NONE,
            "May people at the vendor or its providers read prompts and output?",
            ("prohibited", "limited", "permitted"),
            on_request=True,
        ),
        triggers=("human review", "humans", "reviewers", "reviewed by", "prompts", "inputs", "outputs", "conversations"),
        accept=(
            Pattern("people read prompts", rf"(?:VENDOR(?:'s)?|\bno\b|\bhuman|\bnobody\b|\bpeople\b|\bauthori[sz]ed\b)<60>{_PEOPLE}<60>{_READ}<60>{_CONTENT}", _how_far, weight=1),
            Pattern("nobody reads prompts", rf"\b(?:no (?:human|person|one|employee|individual)|nobody|no-one|humans?|human reviewers)\b<60>{_READ}<60>{_CONTENT}", _how_far, weight=1),
            Pattern("prompts are read by people", rf"{_CONTENT}<60>\b(?:are|is|be|may be|can be)\b<30>{_READ}<20>\bby\b<60>{_PEOPLE}", _how_far, weight=1),
            Pattern("no human review", rf"\bhuman review\b<40>\bof\b<40>{_CONTENT}", _how_far),
            Pattern("the vendor may review prompts", rf"VENDOR (?:may|can|reserves? the right to)\b<40>\b(?:review|read|monitor|view|access)\b<40>{_CONTENT}", _how_far),
        ),
        reject=(
            Pattern("the customer's own review", r"CUSTOMER (?:is|are|shall|will|must|should|agrees?|acknowledges?)<100>(?:review|evaluat|check|rely)|CUSTOMER's responsibility|independent human review|not (?:a )?substitute for|(?:without|appropriate|implement\w*)<20>human review|subject to human review"),
            Pattern("rights of data subjects", r"\bdata subjects?\b|\bautomated decision"),
            Pattern("sharing with users", r"\bauthori[sz]ed users\b|\bother users\b|CUSTOMER's (?:users|employees|personnel|staff|team)"),
        ),
    ),
)  # fmt: skip
