"""Papers that a sentence names one by one, with the date and the number by which it means them: "Order Form No. 1 dated May 5, 2021"."""

from __future__ import annotations

import re
from datetime import date
from typing import NamedTuple

from contract_check.language.dates import DATE, read_date
from contract_check.language.ordinals import ORDINALS
from contract_check.language.paper_names import PaperName, find_paper_names
from contract_check.model.family import Role
from contract_check.model.late_pattern import late_pattern

_DATED = late_pattern(
    rf"(?:[^.;]|\bno\.){{0,60}}?\b(?:dated|as of|of|made on|effective)\s+(?:as of\s+)?(?P<date>{DATE})", re.IGNORECASE
)
_NUMBER = late_pattern(r"\s*(?:no\.?|number|nr\.?|n°|#)?\s*(?P<number>\d{1,2})\b(?![.,]?\d)")
# What a vendor's books call an order: "Q-097", "2024-118".
_CODE = late_pattern(r"\s*(?:no\.?|number|nr\.?|n°|#|:)?\s*(?P<code>[a-z]{1,5}-?\d[\w-]*|\d{3,}[\w/-]*)(?<![/-])(?!\w)")
_ORDINAL = late_pattern(rf"\b(?P<ordinal>{'|'.join(ORDINALS)})\s*$")
_IN_A_PAPER = late_pattern(
    rf"\b(?:under|of|in|from|by|with|to|on|about|regarding|concerning|for)\s+(?:the )?(?:(?:{'|'.join(ORDINALS)})\s*)?$"
)
_ONE_AGREEMENT = late_pattern(
    r"the (?!terms\b)(?:(?!under\b)[\w-]+ )+(?:agreement|contract|msa|terms)$|(?:the )?(?:online |website )?terms of (?:service|use)$"
)
_ONLINE = late_pattern(r"\bterms of (?:service|use)\b|\bonline|\bclick|\bwebsite")
_ORDER = late_pattern(r"\border forms?\b|\bstatements? of work\b|\bsows?\b|\bordering document")


class NamedPaper(NamedTuple):
    """A paper by its kind; `dated`, `number` and `code` where the sentence says which one (0 without a number), from `start` to `end`.

    `partly`: some section of it is kept.
    """

    kind: Role
    dated: date | None = None
    number: int = 0
    start: int = 0
    end: int = 0
    partly: bool = False
    code: str = ""


def name_papers(words: str) -> list[NamedPaper]:
    """The papers that words in lower case name, in their order; "all prior agreements" and the paper itself are none.

    >>> [(paper.kind.value, paper.number) for paper in name_papers("the second amendment and order form no. 3")]
    [('amendment', 2), ('order form', 3)]
    """
    return [named for name in find_paper_names(words) if (named := _named(name, words)) is not None]


def stands_in_another(paper: NamedPaper, words: str) -> bool:
    """Whether words speak of what is in a paper and not of the paper: "the fees of the order form"."""
    return _IN_A_PAPER.search(words[: paper.start]) is not None


def _named(name: PaperName, words: str) -> NamedPaper | None:
    if not isinstance(name.kind, Role):
        return None
    dated = _DATED.match(words, name.end)
    if name.kind is Role.MASTER:
        is_one = not name.words.endswith("s") and dated and " under " not in name.words
        if not (_ONE_AGREEMENT.match(name.words) or is_one):
            return None
    code = _CODE.match(words, name.end) if name.kind in (Role.ORDER_FORM, Role.RENEWAL) else None
    if name.kind is Role.ORDER_FORM and not (_ORDER.search(name.words) or code or dated):
        return None
    number, ordinal = _NUMBER.match(words, name.end), _ORDINAL.search(words[: name.start])
    return NamedPaper(
        Role.ONLINE_TERMS if _ONLINE.search(name.words) else name.kind,
        read_date(dated["date"].title()) if dated else None,
        int(number["number"]) if number else ORDINALS.index(ordinal["ordinal"]) + 1 if ordinal else 0,
        name.end - len(name.words),
        number.end() if number else code.end() if code else name.end,
        code=code["code"] if code else "",
    )
