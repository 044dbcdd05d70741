"""Which rules are asked of a tool, and as which of their changes they read for it.

A fact that nobody has stated keeps a rule in force: only what the register (or the folder of papers) says
takes a tool out of a scope, and what was so left out is told with its reason.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from contract_check.findings.absence import explain_unread
from contract_check.model.family import Role
from contract_check.model.nearest import find_nearest
from contract_check.model.portfolio import Standing
from contract_check.model.rule import Rule
from contract_check.model.scope import Condition, Matter, Scope
from contract_check.model.sentence import join, say, word
from contract_check.model.tool import Contract
from contract_check.rules.overriding import apply_override

_NOT_SAID = {
    Matter.DATA: say("which data the tool handles (column “data”)"),
    Matter.AI: say("whether the tool uses AI (column “uses_ai”)"),
    Matter.VENDOR: say("who the vendor is (column “vendor”)"),
}


def fits(scope: Scope, contract: Contract) -> bool | None:
    """Whether a tool is in a scope; None where a fact that decides it is not known."""
    said = [_holds(condition, contract) for condition in scope.conditions]
    return False if False in said else None if None in said else True


def rule_for(rule: Rule, contract: Contract) -> Rule | None:
    """The rule as it reads for a tool; None where the tool is not in its scope.

    Changes are applied from the widest scope to the narrowest, so that the most specific wins.
    """
    if fits(rule.scope, contract) is False:
        return None
    for override in rule.overrides:
        if fits(override.scope, contract) is not False:
            rule = apply_override(rule, override)
    return rule


def explain_unknown(rules: Iterable[Rule], contract: Contract) -> str:
    """A sentence on the facts that are not stated and that rules depend on; "" where all are."""
    scopes = [scope for rule in rules for scope in (rule.scope, *(o.scope for o in rule.overrides))]
    unknown = {
        c.matter for s in scopes if fits(s, contract) is None for c in s.conditions if _holds(c, contract) is None
    }
    said = [words for matter, words in _NOT_SAID.items() if matter in unknown]
    if not said:
        return ""
    what = join(said, say(" or "))
    return say("It is not known {what}: rules that depend on it are asked of this tool.", what=what)


def find_idle_scopes(rules: Sequence[Rule], tools: Sequence[Standing]) -> list[str]:
    """Sentences on scopes that name a vendor or a tag that no tool has: most likely a slip."""
    vendors = sorted({standing.vendor for standing in tools})
    tags = sorted({tag for standing in tools for tag in standing.tool.tags})
    said = []
    for rule in rules:
        for scope, place in ((rule.scope, rule.place), *((o.scope, o.place) for o in rule.overrides)):
            for condition in scope.conditions:
                known = {Matter.VENDOR: vendors, Matter.TAG: tags}.get(condition.matter)
                for name in condition.any_of if known is not None else ():
                    if any(_same_name(name, one) for one in known or ()):
                        continue
                    near = find_nearest(name, known or ())
                    hint = join((" ", say('Did you mean "{name}"?', name=near))) if near else ""
                    said.append(
                        say(
                            '{file}:{line}: "{rule}" applies to "{scope}", and no tool has the {matter} "{name}".{hint}',
                            file=place.file,
                            line=str(place.line),
                            rule=rule.name,
                            scope=scope.words,
                            matter=word(condition.matter),
                            name=name,
                            hint=hint,
                        )
                    )
    return list(dict.fromkeys(said))


def _holds(condition: Condition, contract: Contract) -> bool | None:
    tool = contract.tool
    match condition.matter:
        case Matter.AI:
            return tool.uses_ai
        case Matter.DATA:
            if tool.data is None:
                return None
            handled = {*tool.data, *(("personal data",) if "sensitive personal data" in tool.data else ())}
            return bool(handled & set(condition.any_of))
        case Matter.TAG:
            return bool({tag.lower() for tag in tool.tags} & set(condition.any_of))
        case Matter.VENDOR:
            named = tool.vendor or next((p.facts.vendor for p in contract.papers if p.facts.vendor), "")
            return any(_same_name(name, named) for name in condition.any_of) if named else None
        case Matter.PAPER:
            roles = {paper.facts.role for paper in contract.papers if paper.document.status.readable}
            if {role.value.lower() for role in roles} & set(condition.any_of):
                return True
            return None if Role.OTHER in roles or explain_unread(contract.papers) else False


def _same_name(name: str, vendor: str) -> bool:
    """Whether a vendor is meant: by its whole name, or by the words that it begins with ("Northlight")."""
    folded = vendor.lower()
    return folded == name or folded.startswith((f"{name} ", f"{name},"))
