"""The workbook of a policy: which sheets and columns it has, and what each cell holds.

One row is one rule, or one change of it for some tools; the cells of a change say only what differs. What
`edits` name is taken back from the workbook; the other columns are there to be read.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from contract_check.model.rule import Override, Place, Rule, RuleSet

RULES, EXAMPLES, LEVELS, ABOUT = "Rules", "Examples", "Levels", "About"
OWNERS = ("security", "legal", "procurement", "privacy", "engineering")
SILENCES = ("missing", "met")
OUTCOMES = ("met", "below", "missing", "unclear")
PER_TIER = {"required": "", "severity": "Severity, ", "preferred": "Better, ", "fallback": "Fallback, "}

Path = tuple[str | int, ...]


@dataclass(frozen=True)
class Column:
    """A column: its title, and the path in the rule that it edits ((), where it is only to be read)."""

    title: str
    edits: Path = ()


@dataclass(frozen=True)
class Row:
    """One row of the sheet of rules: a rule as it reads, or a change of it with what that says itself."""

    rule: Rule
    override: Override | None

    @property
    def key(self) -> tuple[str, str]:
        """What a row is found by: the rule, and the scope of a change."""
        return self.rule.name, self.override.scope.words if self.override else ""

    @property
    def place(self) -> Place:
        """Where it is written."""
        return self.override.place if self.override else self.rule.place

    def value(self, path: Path) -> str:
        """What stands at a path, on one line; "" where nothing does."""
        source = self.override or self.rule
        if len(path) == 2:
            found = getattr(source, str(path[0])).get(path[1])
            return _line(getattr(found, "words", found))
        if isinstance(source, Override):
            return _line(source.texts.get(str(path[0]), ""))
        return _line(getattr(source, str(path[0])))


def rule_columns(policy: RuleSet) -> list[Column]:
    """The columns of the sheet of rules, in their order."""
    tiers = [tier.name for tier in policy.tiers]
    per_tier = [Column(f"{lead}{tier}", (field, tier)) for field, lead in PER_TIER.items() for tier in tiers]
    texts = [Column(title, (field,)) for title, field in _TEXTS.items()]
    return [Column("Rule"), Column("Applies to"), texts[0], *per_tier, *texts[1:], Column("Asks"), Column("Stands in")]


_TEXTS = {
    "Title": "title",
    "Decides": "owner",
    "If silent": "silence",
    "Why": "why",
    "Ask for": "ask",
    "Source": "source",
}
EXAMPLE_COLUMNS = (
    Column("Rule"), Column("No."), Column("Tier", ("tier",)), Column("Clause", ("text",)), Column("Outcome", ("outcome",))
)  # fmt: skip


def rule_rows(policy: RuleSet) -> Iterator[Row]:
    """The rows of the sheet of rules."""
    for rule in policy.rules:
        yield Row(rule, None)
        for override in rule.overrides:
            yield Row(rule, override)


def read_only(row: Row, title: str) -> str:
    """What a column that is only to be read holds."""
    rule, place = row.rule, row.place
    return {
        "Rule": rule.name,
        "Applies to": (row.override.scope if row.override else rule.scope).words,
        "Asks": f"by hand: {rule.by_hand}" if rule.by_hand else rule.term,
        "Stands in": str(place),
    }[title]


def _line(value: object) -> str:
    return " ".join(str(value).split()) if value else ""
