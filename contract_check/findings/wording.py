"""The words of a finding: what is required, and the clause to ask for.

Asks and fallbacks are written by legal as Jinja2 templates. They are rendered in a sandbox, and
names that come out of contracts enter as plain values: braces in a vendor's name stay braces.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache

from jinja2 import StrictUndefined, Template
from jinja2.sandbox import SandboxedEnvironment

from contract_check.model.rule import Level, Verb
from contract_check.model.sentence import PolicyWords, say
from contract_check.model.tool import Contract
from contract_check.rules.value_words import level_in_words

_PHRASES = {
    Verb.REQUIRED: say("that the contract provides for it"),
    Verb.NOT_ALLOWED: say("that the contract does not provide for it"),
    Verb.NOT_REQUIRED: say("nothing"),
}


def say_level(level: Level) -> str:
    """A level as the end of "required is …".

    >>> say_level(Level(Verb.REQUIRED, None, "required"))
    'that the contract provides for it'
    """
    return _PHRASES.get(level.verb) or level_in_words(level)


def fill_ask(template: str, contract: Contract, level: Level) -> str:
    """The wording of an ask, with the names of the parties in their places."""
    return _fill(template, _names(contract, level))


def fill_fallback(template: str, contract: Contract, level: Level) -> str:
    """What we would accept, with the names of the parties: it can be said in another language, which an ask cannot."""
    names = _names(contract, level)
    filled = PolicyWords(_fill(template, names))
    filled.template, filled.values = template, names
    return filled


def _names(contract: Contract, level: Level) -> dict[str, str]:
    """What the variables of a wording stand for."""
    return {
        "vendor": name_vendor(contract),
        "customer": _name_customer(contract),
        "required": level.words.replace("_", " "),
        "tool": _name_tool(contract),
    }


def _fill(template: str, names: Mapping[str, str]) -> str:
    filled = _compile(template).render(names)
    for name in names.values():
        if name.startswith("the "):  # no name is known, and a sentence can begin with "the vendor"
            filled = re.sub(rf"(?:^|(?<=[.?!]\s)){re.escape(name)}\b", name[:1].upper() + name[1:], filled)
        elif name.endswith("."):  # "Acme, Inc." at the end of a sentence
            filled = filled.replace(f"{name}.", name)
    return filled


def _name_tool(contract: Contract) -> str:
    """The tool by its name in the register, or "the service" where that is only the name of its vendor.

    No vendor can be asked not to discontinue itself.
    """
    tool, vendor = contract.tool.name, name_vendor(contract)
    return say("the service") if tool.casefold().rstrip(".") == vendor.casefold().rstrip(".") else tool


def name_vendor(contract: Contract) -> str:
    """The vendor by the register, else by the first paper that names it, else "the vendor"."""
    named = (paper.facts.vendor for paper in contract.papers if paper.facts.vendor)
    return contract.tool.vendor or next(named, say("the vendor"))


def _name_customer(contract: Contract) -> str:
    """The customer by the first paper that names one who is not the vendor, else "the customer".

    Online terms name the vendor alone, and whoever is read for the customer there is the vendor again.
    """
    vendor = name_vendor(contract)
    named = (paper.facts.customer for paper in contract.papers)
    return next((name for name in named if name and name != vendor), say("the customer"))


@cache
def _environment() -> SandboxedEnvironment:
    # Plain text for any format: each report escapes the result for itself.
    return SandboxedEnvironment(autoescape=False, undefined=StrictUndefined)


@cache
def _compile(template: str) -> Template:
    compiled = _environment().from_string(template.strip())
    compiled.globals = dict(compiled.globals)  # Jinja copies them for each rendering, and from a ChainMap slowly
    return compiled
