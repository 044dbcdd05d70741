"""All extractors, found by being in this package, and the terms that they read."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from importlib import import_module
from pkgutil import walk_packages

import contract_check.extractors as package
from contract_check.extractors.framework import Extractor
from contract_check.model.term import AREAS, TermDefinition


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


def term_definitions() -> dict[str, TermDefinition]:
    """Term id → definition, in the order of `all_extractors`."""
    return {extractor.term.id: extractor.term for extractor in all_extractors()}


def terms_to_show(asked: Iterable[str] = ()) -> frozenset[str]:
    """The terms that are shown of every contract, and those that are `asked` for."""
    return frozenset(name for name, term in term_definitions().items() if not term.on_request).union(asked)
