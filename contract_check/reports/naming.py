"""File names for tools and contracts: safe on every system, the same at every run, and never the same twice."""

from __future__ import annotations

from collections.abc import Iterable

from contract_check.model.identifier import make_key

_RESERVED = {"con", "prn", "aux", "nul", "index", *(f"{d}{n}" for d in ("com", "lpt") for n in range(10))}


def name_files(names: Iterable[str]) -> list[str]:
    """A stem for each name, in the order given; names that come to the same get numbers.

    Give all names of the run, since each stem hangs on the others.
    """
    stems = [make_stem(name) for name in names]
    taken = set(stems)
    given: set[str] = set()
    for index, stem in enumerate(stems):
        number = 2
        while stems[index] in given:
            candidate = f"{stem}-{number}"
            # A later one may be called so by itself: leave it its name.
            if candidate not in taken:
                stems[index] = candidate
            number += 1
        given.add(stems[index])
    return stems


def make_stem(name: str) -> str:
    """The key of a tool as a file name; never a folder, a device of Windows, or the index.

    >>> make_stem("../Añejo CRM (2.0)"), make_stem("Index")
    ('anejo-crm-2-0', 'tool-index')
    """
    key = make_key(name)
    return f"tool-{key}" if key in _RESERVED else key
