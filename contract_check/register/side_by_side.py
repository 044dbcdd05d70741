"""Plans by whatever name: what stands side by side in a vendor's paper, and which of it an order names.

Accepted: the columns "Pebble | Cobble | Boulder", the rows of "Package | Uptime", or the paragraphs "Comfort. …", "Serenity – …" of a
policy, beside "Plan: Cobble", "Service level category | Category 2", "Service pack Serenity" or a cell "Cobble" in an order.
Rejected: columns of measures, what the order names too ("Chart" beside "Schedule"), an order that names none of them or the
plans in one row ("Plan | Pebble | Cobble").
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from contract_check.extractors.plans.plans_named import GIVES
from contract_check.model.document import Document
from contract_check.model.tool import ReadContract

_KIND = r"(?:plans?|tiers?|editions?|packages?|packs?|bundles?|levels?|category|class|grades?|bands?|variants?|programs?|programmes?)"
_FIELD = r"(?:support|subscription|option|offering|service)"  # which need a colon or a bar before the plan
_TITLE = re.compile(
    rf"\W*(?:the )?(?P<name>[^\W_][\w+’'-]*(?: [\w+’'-]+){{0,2}}?)(?: {_KIND})?(?: \([^)]*\))?\W*", re.IGNORECASE
)
_RUN_IN = re.compile(
    rf"\W*(?:(?P<subject>[A-Z][\w+’'-]*)(?= {GIVES})|"
    r"(?P<title>[^\W_][^.:|–—\n]{2,40}?)(?:[.:]| [–—-])\s)"
)
_SUPPORT = r"(?:support|care|line|desk)"  # with which the name of a plan is printed
_OF_WHAT_IS_BOUGHT = re.compile(
    rf"\W*(?:\w+ ){{0,2}}(?:{_KIND}|products?|services?|modules?|solutions?|applications?|items?|options?|add-?ons?)\W*",
    re.IGNORECASE,
)
_THING = re.compile(
    rf"\W*(?:[\w-]+: )?(?P<name>[^\W_][\w+’'-]*(?: [\w+’'-]+){{0,2}}?)(?: (?i:{_KIND}|{_SUPPORT}))?(?: \([^)]*\))?\W*"
)
_OF_PLANS = re.compile(rf"\W*(?:\w+ ){{0,2}}{_KIND}\W*", re.IGNORECASE)
_NO_PLANS = frozenset(
    (
        "metric metrics description unit units note notes measure measurement target targets commitment commitments severity remark "
        "remarks component components feature features service services all value values period scope definition applies comment comments "
        "calculation credit credits response resolution uptime availability name country purpose type location role contact email address "
        "date status item items number line fee fees price total amount quantity term start end yes no now offered section clause critical "
        "high medium low urgent normal supplier customer vendor processor controller support security data law fees liability termination "
        "general definitions warranty continuity maintenance backup backups recovery all everybody everyone both common certificates "
        "certification certifications privacy audit audits deletion retention billing payment payments pricing prices ownership exclusions "
        "notices changes"
    ).split()
)
_AMONG = 2  # names that make a choice


def tell_apart(orders: Sequence[ReadContract], papers: Sequence[ReadContract]) -> tuple[frozenset[str], frozenset[str]]:
    """The names, in lower case, that the orders choose of those which stand side by side in the papers, and the rest of these."""
    chosen: set[str] = set()
    others: set[str] = set()
    texts = [order.text for order in orders]
    bought = {name for order in orders for name in _in_columns(order.full_document)}
    for paper in papers:
        for names, are_columns in _groups(paper.full_document):
            own = {name for name in names if any(_chooses(text, name, names, are_columns) for text in texts)}
            own |= {name for name in names & bought if are_columns or not _is_a_word(name, papers)}
            if own:
                chosen |= own
                others |= {name for name in names - own if not any(_prints(text, name) for text in texts)}
    return frozenset(map(str.lower, chosen)), frozenset(map(str.lower, others - chosen))


def _in_columns(document: Document) -> Iterator[str]:
    """What stands in the columns of an order that say what is bought: "Product | Edition | Fee" over "Desk | Maple | 100"."""
    for table in document.tables:
        titles = [cell.text for cell in table.rows[0]] if table.rows else []
        at = [place for place, title in enumerate(titles) if len(titles) > 2 and _OF_WHAT_IS_BOUGHT.fullmatch(title)]
        for row in table.rows[1:]:
            cells = (row[place].text for place in at if place < len(row))
            yield from (match["name"] for cell in cells if (match := _THING.fullmatch(cell)))


def _is_a_word(name: str, papers: Sequence[ReadContract]) -> bool:
    """Whether a heading may be of a matter: what is the name of something is written in small letters nowhere."""
    return any(re.search(rf"\b{re.escape(name.lower())}\b", paper.text) for paper in papers)


def _groups(document: Document) -> Iterator[tuple[frozenset[str], bool]]:
    """The names that stand side by side in a paper, each time with whether they are columns or rows of a table."""
    for table in document.tables:
        head = table.rows[0] if table.rows else ()
        yield from _group([cell.text for cell in head[1:]], are_columns=True)
        if head and _OF_PLANS.fullmatch(head[0].text):
            yield from _group([row[0].text for row in table.rows[1:] if row], are_columns=True)
    titles = (_RUN_IN.match(document.text, block.start, block.end) for block in document.blocks)
    run: list[str] = []
    for title in (*titles, None):
        if title is not None:
            run.append(title["subject"] or title["title"])
        else:
            yield from _group(run, are_columns=False)
            run = []
    unnumbered = [section for section in document.sections if not section.number]
    for level in {section.level for section in unnumbered}:
        yield from _group([s.heading for s in unnumbered if s.level == level], are_columns=False)


def _group(titles: Sequence[str], *, are_columns: bool) -> Iterator[tuple[frozenset[str], bool]]:
    names = {match["name"] for title in titles if (match := _TITLE.fullmatch(title)) and _is_name(match["name"])}
    if len(names) >= _AMONG:
        yield frozenset(names), are_columns


def _is_name(words: str) -> bool:
    return words[0].isupper() and _NO_PLANS.isdisjoint(words.lower().split())


def _chooses(text: str, name: str, names: frozenset[str], are_columns: bool) -> bool:
    """Whether an order says that it is for the plan `name`: by its label, or in a cell of its own."""
    printed = re.escape(name)
    others = "|".join(re.escape(other) for other in names)
    alone = rf"(?:the )?{printed}\b(?! ?[|,/] ?(?:{others})\b)"
    labelled = rf"\b(?i:{_KIND}(?: (?:name|selected|chosen|ordered|purchased))?) ?(?:[:|–-] ?)?{alone}|\b(?i:{_FIELD}) ?[:|] ?{alone}"
    if re.search(labelled, text):
        return True
    cell = re.compile(rf"(?:^|[|,;] *){printed}[ -](?i:{_KIND}) *(?=$|[|,;])|\| *{printed}(?: \([^|)]*\))? *(?=\||$)")
    return are_columns and any(cell.search(line) for line in text.split("\n") if _names_in(line, names) == {name})


def _names_in(line: str, names: frozenset[str]) -> set[str]:
    return {name for name in names if _prints(line, name)}


def _prints(text: str, name: str) -> bool:
    return re.search(rf"\b{re.escape(name)}\b", text) is not None
