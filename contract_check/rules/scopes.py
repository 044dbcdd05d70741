"""Read the scope of a rule in words: "tools that process personal data", "tools of Northlight".

Conditions follow each other, with or without "and" between them, and all have to hold; within one, "or"
joins names of which any will do:

    tools of Northlight or Harbourline          the vendor, by its name in the register
    tools tagged payments                       a tag of the register
    tools that process personal data            a class of data (see `model.scope.DATA_CLASSES`)
    tools that use AI
    tools with a DPA                            a paper of that kind is among the tool's contracts
    tools of "Bank of Trees" that use AI        a name that holds one of these words stands in quotation marks
"""

from __future__ import annotations

import re

from contract_check.model.family import Role
from contract_check.model.nearest import choose
from contract_check.model.scope import DATA_CLASSES, EVERY_TOOL, Condition, Matter, Scope
from contract_check.model.sentence import PolicyWords
from contract_check.rules.faults import WordsError

_CONDITION = re.compile(
    r"\s*(?:\band\s+)?\b(?:are\s+|that\s+are\s+)?"
    r"(?:(?P<vendor>of|from)|(?P<tag>tagged)|(?P<paper>with|under)(?:\s+an?\b)?"
    r"|(?:that\s+)?(?P<data>process|handle|hold|store|see)|(?:that\s+)?(?P<ai>use\s+AI|are\s+AI)\b)(?=\s|$)\s*",
    re.IGNORECASE,
)
_ARTICLE = re.compile(r"^(?:an?|the)\s+", re.IGNORECASE)
_QUOTED = re.compile('["“”]([^"“”]*)["“”]')
_SAMPLE = 'Write for example "tools that process personal data", "tools of Northlight" or "tools tagged payments".'
_LEADS = {Matter.VENDOR: "of", Matter.TAG: "tagged", Matter.DATA: "that process", Matter.PAPER: "under"}
_ROLES = tuple(role.value.lower() for role in Role if role is not Role.OTHER)


class ScopeError(WordsError):
    """Words that are no scope."""


def parse_scope(words: str) -> Scope:
    """The scope that `words` describe. Raises ScopeError with a remedy.

    >>> [c.any_of for c in parse_scope("tools of Northlight or Harbourline that use AI").conditions]
    [('northlight', 'harbourline'), ('ai',)]
    """
    spaced = " ".join(words.split())
    if spaced.lower() in ("all tools", "tools", "every tool"):
        return EVERY_TOOL
    if not re.match(r"(?i)(?:all )?tools\s", spaced):
        raise ScopeError(f'"{words}" does not say which tools.', _SAMPLE)
    names: list[str] = []

    def keep(match: re.Match[str]) -> str:
        names.append(match[1].strip())
        return f"\x00{len(names) - 1}\x00"

    rest = re.sub(r"(?i)^(?:all )?tools\s+", "", _QUOTED.sub(keep, spaced))
    marks = list(_CONDITION.finditer(rest))
    if not marks or marks[0].start() != 0:
        raise ScopeError(f'"{words}" does not say which tools.', _SAMPLE)
    conditions = []
    for mark, following in zip(marks, [*marks[1:], None], strict=True):
        matter = Matter(mark.lastgroup or "")
        said = rest[mark.end() : following.start() if following else len(rest)].strip()
        conditions.append(_condition(matter, said, names, words))
    vendors = [c for c in conditions if c.matter is Matter.VENDOR]
    if len(vendors) > 1:
        raise ScopeError(
            f'"{words}" names two vendors that would both have to be the tool\'s.',
            'Join them by "or"; put a name that holds "of" or "with" in quotation marks.',
        )
    return Scope(tuple(conditions), PolicyWords(spaced))


def name_both(one: Scope, other: Scope) -> str:
    """The words for the tools that are in both scopes.

    >>> name_both(parse_scope("tools of Northlight"), parse_scope("tools tagged payments"))
    'tools of Northlight and tagged payments'
    """
    conditions = {c.words: None for scope in (one, other) for c in scope.conditions}
    return f"tools {' and '.join(conditions)}"


def _condition(matter: Matter, said: str, names: list[str], words: str) -> Condition:
    if matter is Matter.AI:
        if said:
            raise ScopeError(f'"{words}": "{said}" after "use AI" is not understood.', _SAMPLE)
        return Condition(matter, ("ai",), "that use AI")
    parts = [re.sub("\x00(\\d+)\x00", lambda m: names[int(m[1])], part).strip() for part in re.split(r"\s+or\s+", said)]
    if not all(parts):
        raise ScopeError(f'"{words}" stops before it says which.', _SAMPLE)
    if matter is Matter.DATA:
        parts = [_known(part, DATA_CLASSES, words, "class of data") for part in parts]
    if matter is Matter.PAPER:
        parts = [_known(_ARTICLE.sub("", part), _ROLES, words, "kind of paper") for part in parts]
    any_of = tuple(dict.fromkeys(part.lower() for part in parts))
    return Condition(matter, any_of, f"{_LEADS[matter]} {' or '.join(map(_quote, parts))}")


def _quote(name: str) -> str:
    """A name as it has to be written: in quotation marks where it holds a word that begins a condition."""
    return f'"{name}"' if _CONDITION.search(name) else name


def _known(name: str, known: tuple[str, ...], words: str, what: str) -> str:
    folded = name.lower()
    for spelled in (folded, f"{folded} data"):
        if spelled in known:
            return spelled
    if what == "kind of paper" and folded in DATA_CLASSES:
        raise ScopeError(f'"{words}": "{name}" is no {what}.', f'Write "tools that process {folded}".')
    raise ScopeError(f'"{words}": "{name}" is no {what}.', choose(folded, known))
