"""A sentence told anew: the active for the passive, the duty itself for whoever ensures it, the later of two duties alone.

Patterns are written for "VENDOR shall encrypt data". Where none of them reads a sentence, it is read once more as it would
stand in that order of words. What stands in the plain order already is not told anew, and nothing that is conditional, denied or done by
somebody else becomes a duty by it.

Accepted: "data shall be encrypted by VENDOR", "VENDOR shall ensure that data is encrypted", "VENDOR shall cause data to be encrypted",
"VENDOR encrypts data", "VENDOR shall keep records and encrypt the data", "VENDOR shall (i) keep records; and (ii) encrypt data".
Rejected: "no data shall be encrypted by VENDOR", "data that shall be encrypted by VENDOR", "VENDOR shall try to find and encrypt the data",
"VENDOR shall let CUSTOMER inspect and test the plan", "if VENDOR encrypts data".
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice
from typing import TypeAlias

from contract_check.language.verbs import DOES, DONE, VERBS, one_of
from contract_check.language.wording import ITEM_MARK
from contract_check.model.late_pattern import late_pattern

_SHALL = r"(?:shall|will|must|agrees? to|undertakes? to)"
_BEGINS = r"(?:\A\W{0,3}(?:[\d.]+ |\(?\w{1,4}\) )?|[,;:|.?!] )"
_LY = r"(?:(?!only )\w+ly |also |always )?"
# What the vendor does with data tells what it takes leave to do, and no duty.
_TAKES_LEAVE = r"(?:us|shar|collect|disclos|process|access|sell|transfer|retain|analy[sz])e?s\b"
# What would turn into its opposite, or into a duty that nobody has.
_OPEN = (
    r"\b(?:not|no|none|nor|neither|nothing|nobody|never|only|that|which|who|whom|whose|if|where|when|whenever|unless|until|"
    r"may|might|could|would|should)\b|n't\b|NEITHER"
)
_THING = rf"(?:(?!{_OPEN}|\b(?:shall|will|must|is|are|be)\b)[^.,;:|]){{3,120}}?"
_HOW = r"(?:(?!\b(?:by|that|which|who|and|or|but|if|where|receipt|request|notice|notification|use)\b)[^.;:|]){0,90}?"
_DONE = one_of(DONE)
_PASSIVE = late_pattern(
    rf"{_BEGINS}(?P<begin>)(?:the |an? )?{_THING}(?P<be> (?P<shall>shall|will|must) (?:also |always )?be (?P<how>(?:\w+ly )?)(?P<verb>{_DONE}))"
    rf"(?={_HOW} by )(?:{_HOW})(?P<by>,? by (?:the )?VENDOR\b(?!'s)(?!(?:,? (?:or|and)|/)))"
)
_ENSURED = late_pattern(
    rf"(?P<ensure>VENDOR (?P<shall>{_SHALL}) (?:at all times |always )?(?:ensure|procure|guarantee|make sure|see to it)(?: that)? )"
    rf"{_THING}(?P<be> (?:(?:shall|will|must) be|is|are|has been|have been|to be|be) (?:at all times |always |kept )?(?:\w+ly )?(?P<verb>{_DONE})\b)|"
    rf"(?P<cause>VENDOR (?P<will>{_SHALL}) (?:cause|procure|require|arrange for) )"
    rf"{_THING}(?P<to_be> to be (?:\w+ly )?(?P<done>{_DONE})\b)"
)
# A word behind "and" is a verb where it has an object, or stands behind the letter of an item.
_OBJECT = r"(?= (?:\w+ly )?(?:the|an?|all|any|each|every|its|their|such|these|those|CUSTOMER|VENDOR's|DURATION)\b)"
_DOES = late_pattern(
    rf"{_BEGINS}(?:the )?VENDOR (?P<act>(?P<how>{_LY})(?!{_TAKES_LEAVE})(?P<verb>(?:{one_of(DOES)})(?= )(?! (?:shall|will|must|may|is|are|and|or|of)\b)|"
    rf"(?:{one_of(VERBS)}){_OBJECT}))"
    r"(?! (?:CUSTOMER )?(?:no|not|none|nothing|neither|only|little)\b)"
)
_VERB = one_of(VERBS)
_FIRST_DUTY = late_pattern(rf"\bVENDOR {_SHALL} (?!not\b|be\b|have\b|never\b|in no\b|only\b)(?:at all times )?")
_NEXT_DUTY = late_pattern(rf"(?:,|;)? and (?:also |to |{ITEM_MARK})?(?:\w+ly )?(?P<verb>{_VERB})\b{_OBJECT}")
_NEXT_ITEM = late_pattern(rf"[;,] (?:and |or )?{ITEM_MARK}(?P<verb>(?:\w+ly )?(?:{_VERB}))\b")
_FIRST_ITEM = late_pattern(rf":? ?{ITEM_MARK}")
_ITEM_ENDS = late_pattern(rf"[;,]? ?(?:and |or )?{ITEM_MARK}")
# "Shall let CUSTOMER inspect and test", "shall use reasonable efforts to find and delete", "shall pay for what CUSTOMER shall keep and use".
_ANOTHERS = late_pattern(
    rf"{_OPEN}|\b(?:to|let|lets|make|have|help|efforts?|endeavou?rs?|CUSTOMER (?:shall|will|must|can|does)|BOTH)\b"
)
_MOST_ITEMS = 12


# Words to put in place of a stretch.
Edits: TypeAlias = list[tuple[int, int, str]]


def tell_anew(surface: str) -> Iterator[Edits]:
    """What to change in a surface so that it stands in the plain order of words, once for each way to tell it.

    >>> said = "data shall be deleted within DURATION by VENDOR."
    >>> [edit(said, edits) for edits in tell_anew(said)]
    ['VENDOR shall delete data within DURATION.']
    >>> said = "VENDOR shall ensure that all data is encrypted at rest."
    >>> [edit(said, edits) for edits in tell_anew(said)]
    ['VENDOR shall encrypt all data at rest.']
    >>> said = "VENDOR shall keep records of incidents and encrypt the data."
    >>> [edit(said, edits) for edits in tell_anew(said)]
    ['VENDOR shall encrypt the data.']
    """
    if "VENDOR" not in surface:
        return
    if " be " in surface and " by " in surface and (passive := _PASSIVE.search(surface)):
        plain = f"VENDOR {passive['shall']} {passive['how']}{DONE[passive['verb']]} "
        begin = passive.start("begin")
        yield [(begin, begin, plain), (*passive.span("be"), ""), (*passive.span("by"), "")]
    if ensured := _ENSURED.search(surface):
        opening, shall, be, verb = (
            ("ensure", "shall", "be", "verb") if ensured["ensure"] else ("cause", "will", "to_be", "done")
        )
        plain = f"VENDOR {ensured[shall]} {DONE[ensured[verb]]} "
        yield [(*ensured.span(opening), plain), (*ensured.span(be), "")]
    if act := _DOES.search(surface):
        yield [(*act.span("act"), f"shall {act['how']}{DOES.get(act['verb'], act['verb'])}")]
    yield from _later_duties(surface)


def edit(surface: str, edits: Edits) -> str:
    """A surface with other words at some stretches, which stand in order."""
    for start, end, words in reversed(edits):
        surface = f"{surface[:start]}{words}{surface[end:]}"
    return surface


def _later_duties(surface: str) -> Iterator[Edits]:
    """The duties behind the first, each as if it were the only one."""
    first = _FIRST_DUTY.search(surface)
    if first is None:
        return
    if _FIRST_ITEM.match(surface, first.end() - 1):
        for item in islice(_NEXT_ITEM.finditer(surface, first.end()), _MOST_ITEMS):
            ends = _ITEM_ENDS.search(surface, item.end())
            rest = [(ends.start(), len(surface), ".")] if ends else []
            yield [(first.end(), item.start("verb"), ""), *rest]
        return
    for duty in _NEXT_DUTY.finditer(surface, first.end()):
        if _ANOTHERS.search(surface, first.end(), duty.start()):
            return
        yield [(first.end(), duty.start("verb"), "")]
