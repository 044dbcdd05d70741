"""Papers that a sentence says are replaced, superseded or ended as a whole, with the date by which it names them.

Accepted: "This Agreement amends and restates the Master Services Agreement", "this Agreement supersedes the Data Processing
Addendum dated May 5, 2021", "supersedes all prior agreements, including the DPA", "the Pilot Agreement is hereby terminated",
"the parties hereby terminate the Order Form dated …".
Rejected: "this Agreement, including the DPA, supersedes all prior agreements", "the DPA supersedes the Agreement to the extent of any
conflict", "does not supersede", "other than the DPA", "the DPA is terminated when the Agreement is", "may terminate the Order Form".
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date

from contract_check.extractors.changed_places import EXHIBIT, SECTION
from contract_check.language.dates import DATE, read_date
from contract_check.language.paper_names import PaperName, find_paper_names
from contract_check.model.family import Named, Role

_RESTATED = re.compile(
    r"\b(?:this|the)\b[^.;]{0,80}\b"
    r"(?:amends and restates|supersedes and replaces|replaces and supersedes|restates and replaces)"
    r"\b(?! (?:any|all)\b)|"
    r"\bthe\b[^.;]{0,80}\b(?:is|are)(?: hereby)? (?:amended and restated|replaced|superseded) in "
    r"(?:its|their) entirety"
)
_SUPERSEDES = r"(?:amends? and restates?|supersedes?|replaces?|supplants?|cancels?)"
_REPLACING = re.compile(
    rf"\b(?:this|these)\b[^;]{{0,160}}?{_SUPERSEDES}\b(?: (?:and|,) {_SUPERSEDES})?(?P<papers>[^;]*)|"
    r"\bhereby (?:terminate|cancel|supersede|replace)s?\b(?P<ended>[^;]*)"
)
_REPLACED = re.compile(
    r"(?P<before>[^;]*?)\b(?:is|are|shall be|will be|has been|have been)(?: hereby| also| fully| mutually)* "
    r"(?:(?:superseded|replaced)(?= (?:by|with|in (?:its|their)|as of)\b|\W*$)|"
    r"(?<=hereby )(?:terminated|cancell?ed|rescinded|superseded|replaced)|"
    r"(?:terminated|cancell?ed|rescinded)(?= (?:and (?:replaced|superseded)|by (?:this|the present)|as of|with effect)\b))"
)
# What makes of it a matter of precedence, a condition or a power.
_NOT_WHOLE = re.compile(
    r"\b(?:conflicts?|inconsisten\w+|discrepanc\w+|to the extent|with (?:respect|regard) to the processing|as regards|solely as to|may(?! \d)|can|"
    r"if|when|whenever|unless|before|after|until|upon (?:the )?(?:termination|expir\w+)|from time to time|in the event|nothing|not|never|no longer than|"
    r"purchase orders?|"
    r"has the right|entitled)\b"
)
_KEPT = re.compile(
    r"\b(?:except|other than|save for|apart from|excluding|but not|with the exception of|together with)\b.*"
)
_DATED = re.compile(
    rf"(?:[^.;]|\bno\.){{0,60}}?\b(?:dated|as of|of|made on|effective)\s+(?:as of\s+)?(?P<date>{DATE})", re.IGNORECASE
)
_WHAT_IS_IN = re.compile(r"\b(?:under|of|in|from|by|with|to)\s*$")
_ONE_AGREEMENT = re.compile(
    r"the (?!terms\b)(?:(?!under\b)[\w-]+ )+(?:agreement|contract|msa|terms)$|(?:the )?(?:online |website )?terms of (?:service|use)$"
)
_ONLINE = re.compile(r"\bterms of (?:service|use)\b|\bonline|\bclick|\bwebsite")
_ORDER = re.compile(r"\border forms?\b|\bstatements? of work\b|\bsows?\b|\bordering document")
_ASIDE = re.compile(
    r"\s*(?:(?:,|of the parties|between|among|by and between|dated|made|entered|effective|signed|executed)\b[^;]*?)?\s*(?:,|and|each)?\s*\Z"
)


def find_replaced(sentence: str) -> Iterator[tuple[Role, date | None]]:
    """The kinds of paper that a sentence (in lower case) says are replaced as a whole.

    >>> list(find_replaced("this agreement supersedes the data processing addendum dated may 5, 2021."))
    [(<Role.DPA: 'DPA'>, datetime.date(2021, 5, 5))]
    """
    if _RESTATED.search(sentence) and not _names_a_part(sentence):
        named = [n for n in find_paper_names(sentence) if isinstance(n.kind, Role) and n.kind is not Role.AMENDMENT]
        if named:
            yield from _with_dates(named[:1], sentence)
            return
    if _NOT_WHOLE.search(sentence):
        return
    if replacing := _REPLACING.search(sentence):
        said = replacing["papers"] if replacing["papers"] is not None else replacing["ended"]
        reach = _KEPT.sub("", said)
        if not _names_a_part(reach):
            yield from _with_dates([name for name in find_paper_names(reach) if _is_a_paper(name, reach)], reach)
    elif replaced := _REPLACED.search(sentence):
        before = replaced["before"]
        names = [name for name in find_paper_names(before) if name.kind is not Named.SCHEDULES]
        if (
            names
            and _is_a_paper(names[-1], before)
            and _ASIDE.match(before, names[-1].end)
            and not _names_a_part(before)
        ):
            yield from _with_dates(names[-1:], before)


def _names_a_part(words: str) -> bool:
    return bool(SECTION.search(words) or EXHIBIT.search(words))


def _is_a_paper(name: PaperName, words: str) -> bool:
    """Whether a paper of a kind is named, and not agreements at large, or what stands in a paper: "the fees of the order form"."""
    if name.kind is Role.AMENDMENT or not isinstance(name.kind, Role) or _WHAT_IS_IN.search(words[: name.start]):
        return False
    if name.kind is Role.MASTER:
        is_one = not name.words.endswith("s") and _DATED.match(words, name.end)
        return bool(_ONE_AGREEMENT.match(name.words) or (is_one and " under " not in name.words))
    return name.kind is not Role.ORDER_FORM or bool(_ORDER.search(name.words))


def _with_dates(names: Sequence[PaperName], words: str) -> Iterator[tuple[Role, date | None]]:
    """Each kind once, with the date that follows the name."""
    found: dict[Role, date | None] = {}
    for name in names:
        dated = _DATED.match(words, name.end)
        if isinstance(name.kind, Role):
            kind = Role.ONLINE_TERMS if _ONLINE.search(name.words) else name.kind
            found.setdefault(kind, read_date(dated["date"].title()) if dated else None)
    yield from found.items()
