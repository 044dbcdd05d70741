"""The vendor's own name where it begins with a small letter: "plover.io may …", "plover grants to Company …".

Words in small letters act in every contract ("maintenance may take an hour", "which shall apply"), so that more is
asked of such a name than of one with a capital: it acts by itself, without an article, it deals as a vendor does
and hardly otherwise (`dealings.py`), and it does or has what only a person can.

>>> find_small_brand("plover agrees to notify you. plover hosts the site. plover shall encrypt it. plover may engage others.")
'plover'
>>> find_small_brand("support will help you. support may call you. support provides fixes. support monitors the service.")
''
"""

from __future__ import annotations

import re
from collections import Counter

from contract_check.language.dealings import weigh
from contract_check.language.names import DOMAIN_ENDING, NO_NAME
from contract_check.language.sides import may_be_party
from contract_check.model.late_pattern import late_pattern

_NAME = rf"[a-z][a-z0-9]+(?:[A-Z][A-Za-z0-9]*)?(?:{DOMAIN_ENDING})?"
_ACTS = late_pattern(
    rf"(?:\A|[.;:,)]\s+|\n|\b(?:and|but|that|if|or)\s+)({_NAME})\s+"
    r"(?:shall|will|may|must|agrees|reserves|grants|undertakes|provides|hosts|warrants|"
    r"is\s+not\s+responsible|does\s+not|is\s+responsible|cannot|disclaims|retains|makes|offers|uses|"
    r"encrypts)\b"
)
_AS_A_PERSON = (
    r"(?:agrees|reserves|grants|undertakes|warrants|acknowledges|endeavours?|disclaims|reasonably|"
    r"shall\s+indemnify|believes|notif(?:y|ies)|inform|in\s+its\s+sole)"
)
_WITH_ARTICLE = r"(?:\b(?:[Tt]he|[Aa]n?|[Aa]ny|[Aa]ll|[Tt]his|[Ss]uch|[Yy]our|[Oo]ur|[Ii]ts|[Tt]heir|[Nn]o)\s+)"
_FEWEST = 3  # times that it acts
_LOOSE = frozenset(
    "it this that which who they these those we you he she there nothing everything someone each both "
    "either neither what".split()
)


def find_small_brand(text: str, *, counterparty_is_named: bool = False) -> str:
    """The name in small letters that acts most, where the signs of a vendor agree, or nothing.

    Where the paper names the customer by its role, whoever else acts as a person is the vendor.
    """
    acting = Counter(match[1] for match in _ACTS.finditer(text))
    for name, times in acting.most_common(3):
        if times < _FEWEST:
            break
        if _may_name(name) and _is_a_person(name, text):
            return name if counterparty_is_named or weigh(name, text).side == "VENDOR" else ""
    return ""


def _may_name(name: str) -> bool:
    return name not in _LOOSE and name not in NO_NAME and may_be_party(name)


def _is_a_person(name: str, text: str) -> bool:
    """Whether it does what only somebody does, and hardly ever has an article of its own."""
    bare = rf"(?<![\w@/.-]){re.escape(name)}(?![\w@-])"
    mentions = len(re.findall(bare, text))
    articles = len(re.findall(rf"{_WITH_ARTICLE}{bare}(?= (?:shall|will|may|must|is|are|does)\b|[.,;])", text))
    return 5 * articles <= mentions and re.search(rf"{bare}\s+(?:\w+\s+){{0,3}}?{_AS_A_PERSON}\b", text) is not None
