"""The name that somebody may have meant: one of those that are known, near enough to ask about."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

_NEAR = 60  # of 100


def find_nearest(given: str, known: Iterable[str]) -> str | None:
    """The nearest of the names that are known, or None: by its letters, or by some of its words.

    >>> find_nearest("breech_notice", ["breach-notice", "uptime"]), find_nearest("acme", ["Acme, Inc.", "Northlight"])
    ('breach-notice', 'Acme, Inc.')
    >>> find_nearest("nope", ["operating-budget"])
    """
    from rapidfuzz import process

    near = process.extractOne(given, list(known), scorer=_likeness, processor=_fold, score_cutoff=_NEAR)
    return near[0] if near else None


def did_you_mean(given: str, known: Iterable[str], otherwise: str = "") -> str:
    """The question for the nearest name, or what to say where none is near."""
    near = find_nearest(given, known)
    return f'Did you mean "{near}"?' if near else otherwise


def choose(given: str, accepted: Sequence[str]) -> str:
    """What could be written instead of `given`, the nearest first."""
    return f"{did_you_mean(given, accepted)} It can be {', '.join(accepted)}.".lstrip()


def _likeness(given: str, known: str, **_: object) -> float:
    from rapidfuzz import fuzz

    return max(fuzz.ratio(given, known), fuzz.token_set_ratio(given, known))


def _fold(name: str) -> str:
    """Neither case nor what divides the words counts."""
    return re.sub(r"[\W_]+", " ", name).lower().strip()
