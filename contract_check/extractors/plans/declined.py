"""What an order names and its customer has not taken: a row with "No", a box that nobody has ticked, "Gold Care: not purchased".

Accepted: "Item | Selected" over "Gold Care | No", "Option | Quantity" over "Gold Care | 0", "☐ Gold Care", "Gold Care: declined",
"not included in this order: Gold Care; Data Vault".
Rejected: "Gold Care | n/a" in the column "Plan", a dash where the price would stand, "Auto-renewal: No", what is no name of something.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from contract_check.language.clauses import Paper
from contract_check.language.unticked import find_unticked
from contract_check.model.document import Table
from contract_check.model.late_pattern import late_pattern

_CHOICE = late_pattern(
    r"\W*(?:selected|included|purchased|ordered|taken|chosen|opted(?:[ -]in)?|choice|selection|status|yes ?/ ?no|in scope|elected|"
    r"quantity|qty\.?|units?|number|activated|active)\W*\??\W*",
    re.IGNORECASE,
)
_THINGS = late_pattern(
    r"\W*(?:items?|products?|services?|modules?|options?|features?|add-?ons?|components?)\W*", re.IGNORECASE
)
_ORDERED = late_pattern(r"\W*(?:ordered|purchased|taken|bought|selected)\W*\??\W*", re.IGNORECASE)
_SAYS_NO = (
    r"(?:no|none|not (?:purchased|ordered|selected|included|taken|bought|required|applicable|subscribed|activated|elected)|declined|excluded|"
    r"opted out|waived|n/?a|nil)"
)
_NO = late_pattern(rf"\W*{_SAYS_NO}\W*|[☐–—-]|\[ ?\]|0", re.IGNORECASE)
_PLAINLY = late_pattern(
    r"\W*(?:not (?:purchased|ordered|selected|included|taken|bought|subscribed)|declined|no|☐|\[ ?\])\W*", re.IGNORECASE
)
_NAME = late_pattern(r"\W*(?P<name>[A-Z][\w'’-]*(?: (?:[A-Z\d][\w'’-]*|and|&|of|for)){0,4})(?: \([^)]*\))?\W*")
_LABEL = late_pattern(
    r"\W*(?P<name>(?=[\d\W]*[A-Za-z])[A-Z\d][\w'’-]*(?: (?:[\w'’-]+|&)){0,4})(?: \([^)]*\))?\W*"
)  # the first cell of a row
_REFERENCE = late_pattern(r"\W*[A-Z]{0,3}[ .-]?\d+(?:\.\d+)*\W*")  # the number of a row: "A9"
# "Add-ons: Priority Line – no; Data Vault – no".
_OPTIONS = late_pattern(
    r"\b(?:add-?ons?|options?|extras|optional (?:services|modules|items)|modules)\s*:\s*(?P<items>[^\n]{4,300})",
    re.IGNORECASE,
)
_OPTION = late_pattern(
    rf"(?:^|[;,]\s*)(?P<name>[A-Z][\w'’-]*(?: [\w'’-]+){{0,4}}?) ?[:–—-] ?{_SAYS_NO}\s*(?=[;,.]|$)", re.IGNORECASE
)
# "Options not included in this order: Priority Line; Data Vault".
_LEFT_OUT = late_pattern(
    r"\bnot (?:included|ordered|purchased|taken|selected|bought|part of)\b[^:;.|\n]{0,40}:\s*(?P<items>[^\n|]{4,300})",
    re.IGNORECASE,
)
_LEFT_OUT_ITEM = late_pattern(
    r"(?:^|[;,]\s*)(?:and )?(?P<name>[A-Z][\w'’-]*(?: [A-Z\d][\w'’-]*){1,4})(?: \([^)]*\))?\s*(?=[;,.]|$)"
)
_LINE = late_pattern(
    r"(?:^\W*|(?<=\s))(?P<name>[A-Z][\w'’-]*(?: [A-Z][\w'’-]*){0,4}) ?[:–—] ?(?P<said>not (?:purchased|ordered|selected|taken|bought|subscribed)|"
    r"declined)\b",
    re.MULTILINE,
)
_BOX = late_pattern(r"[\s*_•·–-]*(?:☐|\[ ?\])\s*")
# What can be bought: a service or an option, and no property of the contract.
_SOLD = late_pattern(
    r"\b(?:support|care|success|service|services|module|add-?on|option|pack|package|plan|tier|edition|assist|assistance|protection|shield|vault|"
    r"sla|residency|backup|recovery|sandbox|environment|training|onboarding|uptime|availability|management|security|plus|premium|premier|gold|"
    r"platinum|enterprise|advanced|extended|enhanced|dedicated|priority|concierge|guard|compliance|encryption|keys?)\b",
    re.IGNORECASE,
)
_TRIGGER = late_pattern(
    r"not (?:purchased|ordered|selected|taken|bought|subscribed|included|part of)|declined|☐|\[ ?\]|\b(?:add-?ons?|options?|extras|modules|items|services) ?:",
    re.IGNORECASE,
)


def find_declined(paper: Paper) -> tuple[str, ...]:
    """The names, in lower case, of what an order says that its customer has not taken."""
    found = {name for table in paper.document.tables for name in _in_table(table)}
    sold = {
        name.lower() for table in paper.document.tables if _is_of_what_is_ordered(table) for name in _in_table(table)
    }
    text = paper.document.text
    for index in paper.printed.holding(_TRIGGER):
        block = paper.document.blocks[index]
        words = text[block.start : block.end]
        found.update(match["name"] for match in _LINE.finditer(words))
        listed = {m["name"] for options in _OPTIONS.finditer(words) for m in _OPTION.finditer(options["items"])}
        listed |= {m["name"] for left in _LEFT_OUT.finditer(words) for m in _LEFT_OUT_ITEM.finditer(left["items"])}
        found |= listed
        sold |= {name.lower() for name in listed}
        for start, end in find_unticked(words):
            if match := _NAME.match(_BOX.sub("", words[start:end])):
                found.add(match["name"])
    named = {name.lower() for name in found if (_SOLD.search(name) or name.lower() in sold) and " " in name.strip()}
    return tuple(sorted(named | {short for name in named for short in _without_vendor(name, paper)}))


def _without_vendor(name: str, paper: Paper) -> Iterator[str]:
    """What the vendor's other papers call it: "care plus" of "acme care plus"."""
    first, _, rest = name.partition(" ")
    if " " in rest and re.search(rf"\b{re.escape(first)} (?!{re.escape(rest)})", paper.lowered):
        yield rest


def _is_of_what_is_ordered(table: Table) -> bool:
    """Whether a table says of things by their names whether they are bought: "Item | Ordered"."""
    titles = [cell.text for cell in table.rows[0]] if table.rows else []
    return any(map(_THINGS.fullmatch, titles)) and any(map(_ORDERED.fullmatch, titles))


def _in_table(table: Table) -> Iterator[str]:
    """What is named in the first cell of a row that says no where the choice would stand."""
    titles = [cell.text for cell in table.rows[0]] if table.rows else []
    columns = [place for place, title in enumerate(titles) if place and _CHOICE.fullmatch(title)]
    for row in table.rows[1 if columns else 0 :]:
        label = next(
            (c.text for c in row[:2] if any(map(str.isalpha, c.text)) and not _REFERENCE.fullmatch(c.text)), ""
        )  # behind the number of a line
        name = _LABEL.fullmatch(label)
        if name is None:
            continue
        said = [row[place].text for place in columns if place < len(row)]
        if (
            any(map(_NO.fullmatch, said))
            or (len(row) == 2 and not columns and _PLAINLY.fullmatch(row[1].text))
            or (
                not columns
                and len(row) > 1
                and any(_PLAINLY.fullmatch(c.text) and c.text.strip() != "No" for c in row[1:])
            )
        ):
            yield name["name"]
