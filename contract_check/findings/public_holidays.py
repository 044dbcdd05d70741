"""The public holidays of the place whose law governs a contract, from the library `holidays`.

Which place's holidays count is for the contract to say; where it does not, the governing law is the nearest guess,
and counting too many holidays only makes a notice earlier.
"""

from __future__ import annotations

from collections.abc import Collection
from functools import lru_cache

import holidays as library

_UK = {"England and Wales": "ENG", "Scotland": "SCT", "Northern Ireland": "NIR"}
_PARTS = {"US": "UnitedStates", "CA": "Canada", "AU": "Australia"}


@lru_cache(maxsize=64)
def holidays_of(place: str, years: tuple[int, ...]) -> tuple[str, Collection]:  # type: ignore[type-arg]
    """The code of a place ("US-NY", "DE"; "" where it is not known) and its public holidays in some years."""
    code, part = _code_of(place)
    if not code:
        return "", frozenset()
    days = library.country_holidays(code, subdiv=part or None, years=list(years))
    return f"{code}-{part}" if part else code, frozenset(days)


def _code_of(place: str) -> tuple[str, str]:
    if place in _UK:
        return "GB", _UK[place]
    for code, name in _PARTS.items():
        aliases = getattr(library, name).subdivisions_aliases
        if place in aliases:
            return code, aliases[place]
    country = getattr(library, "".join(place.split()), None)
    code = getattr(country, "country", "")
    return (code, "") if isinstance(code, str) and code else ("", "")
