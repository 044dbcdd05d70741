"""What a sentence says of the one before it: that it is a target, that it holds for some alone, that the vendor may undo it.

Accepted: "the foregoing is not a commitment", "these times are indicative", "the above limit does not apply to the Team plan", "such
credits are subject to VENDOR's approval", "VENDOR may extend this period at its discretion", "notwithstanding the foregoing, VENDOR
may … at any time", "in no event shall it exceed MONEY", "the foregoing period is DURATION where …", "in lieu of such insurance,
VENDOR may …".
Rejected: "the foregoing is a binding commitment", "these times apply to all", "the foregoing is no admission of fault", "VENDOR may
update these measures provided that …", "this period may be extended by agreement".

For whom or when a limit holds is left open here (`Said.rest`): whether that is the customer, the paper says elsewhere.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from contract_check.language.not_owed import NOT_OWED
from contract_check.language.pointers import head_of, points_right_before, singular
from contract_check.language.sayings import NO_COMMITMENT, SAYINGS, Effect
from contract_check.model.late_pattern import late_pattern

_SAID = tuple((effect, late_pattern(saying)) for effect, saying in (*NOT_OWED, *SAYINGS))
_BINDS_NOBODY = tuple(map(late_pattern, NO_COMMITMENT))
_AGAINST = late_pattern(r"notwithstanding (?P<pointer>the (?:foregoing|above|preceding sentences?)),? (?P<rest>.*)")
_AT_WILL = late_pattern(
    r"\bVENDOR (?:\w+ly )?(?:may|can|(?:shall be|is) (?:free|entitled) to|reserves the right to)\b"
    r"(?=.*\b(?:sole (?:and absolute )?discretion|at (?:its|VENDOR's) discretion|at any time|for any (?:or no )?reason|"
    r"without (?:any |prior )?notice|as (?:long|often|far|much) as (?:it|VENDOR) (?:\w+ )?(?:deems|considers|thinks|wishes|sees)|"
    r"without limit)\b)"
)
_SOMETIMES = late_pattern(
    r"\b(?:if(?! it (?:considers|thinks|deems|sees))|where|to the extent|in the event|in case|when|unless|provided|avert|prevent|"
    r"comply|aggregated?|anonymi[sz]ed|de-identified|statistic\w*|feedback)\b"
)
_PROVISO = late_pattern(
    r"\b(?:provided|(?:so|as) long as|(?:if|where|when)(?! (?:it|VENDOR) (?:considers|thinks|deems|sees|believes|finds))|"
    r"only|unless|with (?:the )?(?:\w+ )*(?:consent|agreement|approval)|"
    r"by (?:mutual |written )?agreement|(?:no less|equally|as|more) (?:protective|secure|equivalent)|required by|"
    r"to the extent|(?:upon|on|with|by giving) (?:\w+ )*notice|DURATION)\b"
)
_CUE = late_pattern(
    r"\b(?:so|clause|section|paragraph|provision|foregoing|above|aforesaid|aforementioned|preceding|previous|such|this|these|those|that|it|them|they|mentioned|sentence|self-insure|certified|discretion|"
    r"subject to|exceed)\b"
)

_COMMON = frozenset("shall will such with that this from upon under their service written time term".split())


@dataclass(frozen=True)
class Said:
    """What a sentence says of the one before.

    `thing` is what it speaks of, "" for all that was said; `nearest` where it means the sentence right before alone; `rest` for
    whom or when; `verb` what the vendor may do with it; `shared` words of which some must stand in the sentence before.
    """

    effect: Effect
    thing: str = ""
    rest: str = ""
    nearest: bool = False
    verb: str = ""
    shared: frozenset[str] = frozenset()


def is_no_commitment(predicate: str) -> bool:
    """Whether what is said of a section, or of the times in it, is that it binds nobody.

    >>> is_no_commitment("are targets only"), is_no_commitment("sets out VENDOR's obligations")
    (True, False)
    """
    return any(said.match(predicate) for said in _BINDS_NOBODY)


@lru_cache(maxsize=1024)
def said_of_what_stands_before(surface: str) -> Said | None:
    """What a sentence takes from the one before it; None where it takes nothing, or speaks of something else.

    >>> said_of_what_stands_before("these times are targets and not commitments.").effect
    <Effect.SOFT: 'no commitment'>
    >>> said_of_what_stands_before("the foregoing does not apply to the basic plan.").rest
    ' to the basic plan.'
    >>> said_of_what_stands_before("the foregoing applies to renewals too.") is None
    True
    """
    if not _CUE.search(surface):
        return None
    for effect, saying in _SAID:
        match = saying.search(surface)
        if match is None:
            continue
        found = match.groupdict()
        if found.get("tail") and _PROVISO.search(found["tail"]):
            continue
        pointer, before = found["pointer"] or "so", found.get("before") or ""
        return Said(
            Effect.EXCEPT if before and effect in (Effect.SOFT, Effect.DOUBT) else effect,
            head_of(pointer),
            before + (found.get("rest") or ""),
            points_right_before(pointer),
            (found.get("verb") or "").split(" ")[0],
        )
    return _said_against(surface)


def content_words(surface: str) -> frozenset[str]:
    """The words of a sentence that tell what it is about.

    >>> sorted(content_words("VENDOR may keep CUSTOMER data, and such data is kept"))
    ['CUSTOMER', 'data', 'keep', 'kept']
    """
    return frozenset(map(singular, re.findall(r"[a-z]{4,}|CUSTOMER", surface))) - _COMMON


def _said_against(surface: str) -> Said | None:
    """What the vendor may do at will in spite of what was said, if it is about the same."""
    match = _AGAINST.search(surface)
    if match is None or not _AT_WILL.search(match["rest"]) or _SOMETIMES.search(match["rest"]):
        return None
    return Said(Effect.DOUBT, nearest=points_right_before(match["pointer"]), shared=content_words(match["rest"]))
