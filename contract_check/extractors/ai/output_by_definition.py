"""Whose the output is by what a definition counts it to.

Accepted: "Customer Data includes all outputs", "Inputs and Outputs (together, "Content")" where the customer owns
that; "Provider IP means the Services and Output" where the vendor owns that (false).
Rejected: definitions that leave output out.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from contract_check.extractors.ai.generated import speaks_of_output
from contract_check.extractors.ai.output_words import OUTPUT
from contract_check.extractors.data.customer_data import without
from contract_check.extractors.data.owners import owner_of
from contract_check.extractors.framework import FALSE, TRUE, Reading
from contract_check.language.clauses import Clause, Paper
from contract_check.language.wording import compile_pattern
from contract_check.model.late_pattern import late_pattern

_CUSTOMERS = r"(?:customer|your|user|client|subscriber|licensee|partner)(?:'s)?"
_HOLDS = r"(?:(?:means?|includes?|compris\w+|consists? of)\b|=)"
_COUNTS_AS = (
    r"(?:is|are|constitutes?|counts? as|forms?|(?:shall|will) (?:be|constitute))"
    r"(?: considered| deemed| treated as| regarded as|"
    r" (?:collectively |together )?(?:referred to|known|defined) (?:herein |hereinafter )?as)?"
    r"(?: to be| part of)?"
)
_THE_CUSTOMERS = late_pattern(
    rf"\b{_CUSTOMERS} (?P<what>(?:(?:derived|generated|created|processed|result) )?"
    r"(?:materials?|contents?|data|information|property|works?))[\"')]* (?:\([^()]{2,40}\) )?"
    f"(?:also |further |shall |will )?{_HOLDS}"
    rf"(?:(?!\b(?:not|exclud\w+|except|other than)\b)[^.]){{0,160}}?(?:\boutputs?\b|{OUTPUT})"
    r"(?! (?:is|are|shall|will|belongs?)\b)|"
    rf"(?:\boutputs?|{OUTPUT})[\"')]*[^.;\"]{{0,60}}? {_COUNTS_AS} (?:customer|your|user)(?:'s)? "
    r"(?P<is>materials?|contents?|data)\b|"
    r"\b(?:inputs?|prompts?)\b[^.;]{0,60}\boutputs?\b[^.;]{0,40}"
    r"(?:\([^()]{0,30}|\b(?:collectively|together|jointly)\b[^.;()]{0,30})\""
    r"(?:customer |your |user )?(?P<both>content|materials|data)[.,]?\""
)
# Reports too are "generated for" users; without the word, the paper must speak of AI.
_SAYS_OUTPUT = late_pattern(r"\boutputs?\b|\bgenerated (?:content|output)|\bai\b")
_THE_VENDORS = late_pattern(
    r"\b(?:provider|vendor|supplier|licensor|company|service provider|our)(?:'s)? "
    rf"(?P<what>ip|intellectual property|materials|property|technology|content)[\"')]* {_HOLDS}"
    r"(?:(?!exclud|not |other than|except)[^.]){0,160}?\boutputs?\b"
)
_OWNED = late_pattern(r"\bown(?:s|ed)?\b|\bowner|\btitle\b|\bproperty\b|\bbelong|\brights\b")


def owned_by_definition(paper: Paper) -> Iterable[Reading]:
    """Who owns what the paper defines to hold the output."""
    defined = [(m["what"] or m["is"] or m["both"], _SAYS_OUTPUT.search(m[0])) for m in paper.plain.find(_THE_CUSTOMERS)]
    theirs, perhaps = (sorted({name for name, sure in defined if bool(sure) is wanted}) for wanted in (True, False))
    ours = sorted({m["what"] for m in paper.plain.find(_THE_VENDORS)})
    vendors = [
        compile_pattern(
            rf"VENDOR{without('CUSTOMER|not |no ', 40)}\b(?:owns?|retains?|reserves?|holds?)"
            rf"\b{without('not ', 160)}VENDOR(?:'s)? {name}\b"
        )
        for name in ours
    ]
    for clause in _on_owning(paper) if theirs or perhaps or ours else ():
        names = [*theirs, *perhaps] if perhaps and speaks_of_output(clause) else theirs
        if any(_customers(clause, name) for name in names):
            yield Reading(TRUE, clause.span, "the customer owns what holds the output", weight=-3, clause=clause)
        elif any(owned.search(clause.surface) for owned in vendors) and speaks_of_output(clause):
            yield Reading(FALSE, clause.span, "the vendor owns what holds the output", weight=-2, clause=clause)


def _on_owning(paper: Paper) -> Iterator[Clause]:
    for index in paper.plain.holding(_OWNED):
        yield from paper.clauses_of(index)


def _customers(clause: Clause, name: str) -> bool:
    """Whether the sentence says that what goes by the name is the customer's."""
    other = re.search(
        r"feedback|improvement|enhancement|\brepresents? (?:and|or) warrants?\b|\bwarrants? that\b",
        clause.surface,
    )
    return bool(owner_of(clause, rf"CUSTOMER(?:'s)? {name}\b")) and not other
