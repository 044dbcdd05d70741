"""All extractors, found by being in this package, and the terms that they read.

Whoever compares or prints needs the terms alone. They are kept from one run to the next, since to load all extractors
takes half a second; the code that reads decides whether they still hold.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cache
from importlib import import_module
from pkgutil import walk_packages
from types import MappingProxyType
from typing import TYPE_CHECKING

from pydantic import TypeAdapter, ValidationError

import contract_check.extractors as package
from contract_check.execution.cache import Cache, Key, default_folder
from contract_check.execution.program import digest_program
from contract_check.model.term import AREAS, TermDefinition

if TYPE_CHECKING:
    from contract_check.extractors.framework import Extractor

_DEFINITIONS = TypeAdapter(tuple[TermDefinition, ...])


@cache
def all_extractors() -> tuple[Extractor, ...]:
    """Every extractor, by area and then by term id."""
    found: list[Extractor] = []
    for module in walk_packages(package.__path__, prefix=f"{package.__name__}."):
        found.extend(getattr(import_module(module.name), "EXTRACTORS", ()))
    ids = [extractor.term.id for extractor in found]
    doubled = sorted({term for term in ids if ids.count(term) > 1})
    if doubled:
        raise ValueError(f"terms with two extractors: {', '.join(doubled)}")
    areas = list(AREAS)
    return tuple(sorted(found, key=lambda e: (areas.index(e.term.area), e.term.id)))


@cache
def term_definitions() -> Mapping[str, TermDefinition]:
    """Term id → definition, in the order of `all_extractors`."""
    return MappingProxyType({term.id: term for term in known_terms(Cache(default_folder()))})


def known_terms(kept: Cache) -> tuple[TermDefinition, ...]:
    """All terms: those that were kept by this very program, or else those of the extractors."""
    key = Key(digest_program(), "terms", "")
    try:
        return _DEFINITIONS.validate_json(kept.get(key) or b"")
    except ValidationError:
        terms = tuple(extractor.term for extractor in all_extractors())
        kept.put(key, _DEFINITIONS.dump_json(terms))
        return terms


def terms_to_show(asked: Iterable[str] = ()) -> frozenset[str]:
    """The terms that are shown of every contract, and those that are `asked` for."""
    return frozenset(name for name, term in term_definitions().items() if not term.on_request).union(asked)
