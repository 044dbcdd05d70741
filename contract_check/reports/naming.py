"""File names for tools and contracts: safe on every system, the same at every run, and never the same twice."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from contract_check.model.identifier import make_key

_RESERVED = {"con", "prn", "aux", "nul", "index", *(f"{d}{n}" for d in ("com", "lpt") for n in range(10))}


def name_files(names: Iterable[str]) -> list[str]:
    """A stem for each name, in the order given; names that come to the same get numbers.

    Give all names of the run, since each stem hangs on the others.
    """
    return number_apart([make_stem(name) for name in names])


def number_apart(stems: Sequence[str]) -> list[str]:
    """The stems, with numbers behind those that come again; "A" and "a" are one, as they are to many systems.

    >>> number_apart(["msa", "MSA", "msa-2"])
    ['msa', 'MSA-3', 'msa-2']
    """
    numbered = list(stems)
    taken = {stem.casefold() for stem in stems}
    given: set[str] = set()
    for index, stem in enumerate(stems):
        number = 2
        while numbered[index].casefold() in given:
            candidate = f"{stem}-{number}"
            # A later one may be called so by itself: leave it its name.
            if candidate.casefold() not in taken | given:
                numbered[index] = candidate
            number += 1
        given.add(numbered[index].casefold())
    return numbered


def make_stem(name: str) -> str:
    """The key of a tool as a file name; never a folder, a device of Windows, or the index.

    >>> make_stem("../Añejo CRM (2.0)"), make_stem("Index")
    ('anejo-crm-2-0', 'tool-index')
    """
    key = make_key(name)
    return f"tool-{key}" if key in _RESERVED else key
