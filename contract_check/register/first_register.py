"""A first register written from a folder of contracts, with everything guessed marked as such."""

from __future__ import annotations

from collections.abc import Sequence

from ruamel.yaml import YAML
from ruamel.yaml.comments import CommentedMap, CommentedSeq
from ruamel.yaml.compat import StringIO
from ruamel.yaml.scalarstring import DoubleQuotedScalarString

from contract_check.model.rule import Tier
from contract_check.model.tool import Signature, Tool
from contract_check.register.cards import Card
from contract_check.register.columns import ToolRow
from contract_check.register.families import group_by_vendor
from contract_check.register.namesakes import find_namesakes

_FACTS = (
    "budget_line", "maintenance_budget", "runbook", "escalation", "used_daily", "users", "longest_tolerable_outage",
    "feeds", "customer_data", "data", "uses_ai", "tags",
)  # fmt: skip
_HEAD = """\
The register of tools for contract-check, first written from the contracts themselves.
Everything marked "guessed" was read from the papers: look at it once and correct it.
Where the kind, a date or a signature of a file is read wrongly, set it right below its tool:
  papers:
    - file: acme-order.pdf
      role: order form        # effective_date, initial_term, renewal_term, end_date, signature, vendor, customer
The tier of each tool is for you to say:
"""
_ABOUT_FACTS = """\
What else to fill in; leave blank what nobody knows. From budget_line on, it shows whether the tool is run as its tier
requires, and whether its tier is right:
"""
_ABOUT_RENEWAL = {"owner": "one named person", "renewal": "the date, as 2027-03-31", "ticket": "where it is worked on"}


def write_first_register(cards: Sequence[Card], tiers: Sequence[Tier]) -> str:
    """The YAML text of a register with one tool for each vendor, to be corrected by a person.

    Every tool gets the heaviest tier, so that nothing is checked too lightly by oversight.
    """
    by_path = {card.path: card for card in cards}
    groups = group_by_vendor(cards, tiers[-1].name)
    namesakes = find_namesakes([tool.name for tool, _ in groups])
    rows = (_row_of(tool, [by_path[path] for path in paths], tiers, namesakes) for tool, paths in groups)
    whole = CommentedMap(tools=CommentedSeq(rows))
    whole.yaml_set_start_comment(_head(tiers))
    yaml = YAML()
    yaml.indent(mapping=2, sequence=4, offset=2)
    yaml.width = 120
    stream = StringIO()
    yaml.dump(whole, stream)
    return str(stream.getvalue())


def _row_of(
    tool: Tool, papers: Sequence[Card], tiers: Sequence[Tier], namesakes: Sequence[tuple[str, str]]
) -> CommentedMap:
    """A tool with its papers; a comment behind each value says what it was guessed from."""
    row = CommentedMap()
    row["name"] = _as_value(tool.name)
    row.yaml_add_eol_comment(_source_of_name(tool.name, namesakes), "name")
    row["vendor"] = _as_value(tool.vendor)
    row.yaml_add_eol_comment(_source_of_vendor(papers), "vendor")
    row["tier"] = tiers[-1].name
    row.yaml_add_eol_comment(f"guessed: choose {', '.join(t.name for t in tiers)}", "tier")
    row.update(dict.fromkeys((*_ABOUT_RENEWAL, *_FACTS)))
    row["contracts"] = CommentedSeq(_as_value(paper.path) for paper in papers)
    for index, paper in enumerate(papers):
        row["contracts"].yaml_add_eol_comment(_describe(paper), index)
    return row


def _head(tiers: Sequence[Tier]) -> str:
    """What is said once of all rows."""
    facts = {**_ABOUT_RENEWAL, **{column: _explain(column) for column in _FACTS}}
    about_tiers = "".join(f"  {tier.name}: {' '.join(tier.meaning.split())}\n" for tier in tiers)
    return _HEAD + about_tiers + _ABOUT_FACTS + "".join(f"  {column}: {said}\n" for column, said in facts.items())


def _explain(column: str) -> str:
    """The first sentence of what the documentation says of a column."""
    said = (ToolRow.model_fields[column].description or "").split(". ")[0]
    return said[:1].lower() + said[1:].rstrip(".")


def _source_of_name(name: str, namesakes: Sequence[tuple[str, str]]) -> str:
    """That it is guessed, and which other tools may be the same one."""
    others = [other for pair in namesakes if name in pair for other in pair if other != name]
    doubt = f"; may be one with {', '.join(map(_in_comment, others))}" if others else ""
    return f"guessed from the vendor{doubt}"


def _source_of_vendor(group: Sequence[Card]) -> str:
    named = next((c for c in group if c.facts.vendor), None)
    return f"guessed from {_in_comment(named.name)}" if named else "guessed from the file name"


def _describe(card: Card) -> str:
    """Role and date as read, or why the file was not read."""
    facts = card.facts
    if not card.status.readable:
        return f"not read: {card.status.value}"
    dated = f", dated {facts.effective_date.isoformat()}" if facts.effective_date else ", no date found"
    signed = "" if facts.signature in (Signature.SIGNED, Signature.NONE) else f", {facts.signature.value}"
    return f"guessed: {facts.role.value}{dated}{signed}"


def _as_value(text: str) -> str:
    """What no font shows is written as an escape: YAML takes some of it for a line break."""
    return text if text.isprintable() else DoubleQuotedScalarString(text)


def _in_comment(name: str) -> str:
    """A file name as a comment can hold it: a line break would end the comment, and what follows be read as YAML."""
    return " ".join("".join(letter if letter.isprintable() else " " for letter in name).split())
