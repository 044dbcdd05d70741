"""The name that somebody may have meant: one of those that are known, near enough to ask about."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

_NEAR = 65  # of 100: "acme" for "Acme CRM" and "breech notice" for "breach-notice", and nothing for another word


def find_nearest(given: str, known: Iterable[str]) -> str | None:
    """The nearest of the names that are known, or None; case, hyphens and underscores do not count.

    >>> find_nearest("breech_notice", ["breach-notice", "uptime"]), find_nearest("zebra", ["breach-notice"])
    ('breach-notice', None)
    """
    from rapidfuzz import fuzz, process

    near = process.extractOne(given, list(known), scorer=fuzz.WRatio, processor=_fold, score_cutoff=_NEAR)
    return near[0] if near else None


def did_you_mean(given: str, known: Iterable[str], otherwise: str = "") -> str:
    """The question for the nearest name, or what to say where none is near."""
    near = find_nearest(given, known)
    return f'Did you mean "{near}"?' if near else otherwise


def choose(given: str, accepted: Sequence[str]) -> str:
    """What could be written instead of `given`, the nearest first."""
    return f"{did_you_mean(given, accepted)} It can be {', '.join(accepted)}.".lstrip()


def _fold(name: str) -> str:
    return name.lower().replace("-", " ").replace("_", " ")
