"""Identifiers that stay the same from run to run: what a tool and a finding are called by programs.

Tickets, code scanning and the history of a portfolio recognise a finding by its identifier. It is made of
names that people gave and of nothing that a re-run or an unrelated edit changes: no number, no position.
"""

from __future__ import annotations

import hashlib
import re
import unicodedata
from functools import lru_cache

LONGEST = 60


@lru_cache(4096)  # each finding of a tool asks for its key
def make_key(name: str) -> str:
    """The key of a tool, from its name alone: lower-case letters, digits and hyphens.

    Case, blanks and punctuation do not count ("Acme, Inc." and "ACME Inc" are one name). Where letters or
    digits are lost, as from a name in another script, a few digits of a hash keep two names apart.

    >>> make_key("Acme Search"), make_key("../Añejo CRM (2.0)"), make_key("検索")
    ('acme-search', 'anejo-crm-2-0', 'tool-1b6b1a')
    """
    plain = unicodedata.normalize("NFKD", name)
    words = re.sub(r"[^a-z0-9]+", "-", plain.encode("ascii", "ignore").decode().lower()).strip("-")
    lost = not words or len(words) > LONGEST or any(letter.isalnum() and not letter.isascii() for letter in plain)
    if not lost:
        return words
    digest = hashlib.sha256(unicodedata.normalize("NFC", name).encode("utf-8", "replace")).hexdigest()[:6]
    return f"{words[: LONGEST - 7].strip('-') or 'tool'}-{digest}"


def identify_finding(tool: str, rule: str) -> str:
    """The identifier of what a rule says of a tool.

    >>> identify_finding("Acme Search", "breach-notice")
    'acme-search/breach-notice'
    """
    return f"{make_key(tool)}/{rule}"
