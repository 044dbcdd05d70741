"""The scope of a rule: which tools it is asked of."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

# What a register can say of the data that a tool handles. The list is closed, so that a slip of the pen
# never takes a tool out of the scope of a rule; legal's own groups of tools are tags.
DATA_CLASSES = (
    "personal data",
    "sensitive personal data",
    "customer data",
    "payment data",
    "confidential data",
    "source code",
)


class Matter(StrEnum):
    """What a condition looks at."""

    VENDOR = "vendor"
    TAG = "tag"
    PAPER = "paper"
    DATA = "data"
    AI = "ai"


@dataclass(frozen=True)
class Condition:
    """One thing that has to hold of a tool: it has any of these (names are in lower case)."""

    matter: Matter
    any_of: tuple[str, ...]
    words: str

    def implies(self, other: Condition) -> bool:
        """Whether a tool that fits this one always fits the other."""
        return self.matter is other.matter and set(self.any_of) <= set(other.any_of)


@dataclass(frozen=True)
class Scope:
    """All conditions together; none is every tool. `words` is the scope as a person writes it."""

    conditions: tuple[Condition, ...] = ()
    words: str = "all tools"

    def within(self, other: Scope) -> bool:
        """Whether every tool in this scope is in the other: the same scope, or a narrower one."""
        return all(any(ours.implies(theirs) for ours in self.conditions) for theirs in other.conditions)

    def same(self, other: Scope) -> bool:
        """Whether the two hold the same tools, however they are worded."""
        return self.within(other) and other.within(self)

    def meets(self, other: Scope) -> bool:
        """Whether a tool can be in both: not where each names other vendors, since a tool has one."""
        ours, theirs = (
            [set(c.any_of) for c in scope.conditions if c.matter is Matter.VENDOR] for scope in (self, other)
        )
        return all(one & two for one in ours for two in theirs)


EVERY_TOOL = Scope()
