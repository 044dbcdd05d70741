"""What either side is called in a contract, and every place where it is mentioned."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

from contract_check.language.names import in_title_case
from contract_check.language.party_roles import LOWER_ROLE_WORDS
from contract_check.model.late_pattern import late_pattern

# "a further processor", "other providers": not the vendor, whose word it is.
_SOMEBODY_ELSES = "".join(
    rf"(?<!\b{first}{rest} )"
    for first, rest in (
        ("[Ff]", "urther"),
        ("[Oo]", "ther"),
        ("[Aa]", "nother"),
        ("[Aa]", "dditional"),
        ("[Tt]", "hird-party"),
        ("[Tt]", "hird party"),
        ("[Hh]", "osting"),
        ("[Cc]", "loud"),
        ("[Pp]", "ayment"),
        ("[Ii]", "dentity"),
        ("[Ii]", "nternet"),
        ("[Nn]", "etwork"),
        ("[Ii]", "nfrastructure"),
    )
)
_OF_DATA = frozenset(("controller", "processor"))
_DATA = late_pattern(r"(?<![\w-])(?:[Tt]he\s+)?[Dd]ata\s+\Z")
_LONGEST_DATA = len("the data ") + 3
# "Each contractual partner", as translations say.
_PARTNERS = r"[Cc]ontract(?:ing|ual)\s+(?:[Pp]artner|[Pp]art"
_PARTY = rf"(?:[Pp]art(?:y|ies)|{_PARTNERS}(?:y|ie))s?)"
_PARTIES = rf"(?:[Pp]arties|{_PARTNERS}ie)s)"


class PartyMention(NamedTuple):
    """A mention of a side (`VENDOR`, `CUSTOMER`, `BOTH` or `NEITHER`) at `start:end` of a text."""

    side: str
    start: int
    end: int
    possessive: bool


@dataclass(frozen=True)
class Parties:
    """The names of both sides, and the proper names where the paper gives them."""

    vendor: tuple[str, ...]
    customer: tuple[str, ...]
    vendor_name: str = ""
    customer_name: str = ""
    vendor_pronouns: bool = True

    @cached_property
    def _regex(self) -> re.Pattern[str]:
        vendor = _alternatives(self.vendor, plural=False)
        sides = {
            "NEITHER": r"(?:[Nn]either|NEITHER)(?:\s+(?:of\s+the|OF\s+THE))?\s+"
            rf"(?:{_PARTY}|PART(?:Y|IES))|[Nn]either\s+of\s+us",
            "BOTH": rf"(?:[Ee]ach|[Ee]ither|[Bb]oth|[Ee]very)(?:\s+of\s+the)?\s+{_PARTY}"
            rf"|[Tt]he\s+{_PARTIES}|(?:[Ee]ach|[Ee]ither|[Bb]oth)\s+of\s+us"
            r"|(?:[Ee]ither|[Bb]oth)\s+(?:[Pp]articipants?|[Ss]ignator(?:y|ies)|[Oo]rgani[sz]ations?)",
            # The name ahead of what may not stand before it: it is asked at every word.
            "VENDOR": rf"(?={vendor}){_SOMEBODY_ELSES}(?:{vendor})",
            "CUSTOMER": _alternatives(self.customer, plural=True),
        }
        groups = "|".join(f"(?P<{side}>{body})" for side, body in sides.items() if body)
        pronouns = r"(?P<WE>[Ww]e|[Uu]s(?!-)|WE|[Oo]urs|[Oo]ur|OUR)|(?P<YOU>[Yy]ou|YOU|[Yy]ours?|YOUR)"
        return re.compile(
            rf"(?<![\w-])(?:(?:[Tt]he|THE)\s+)?(?:{groups}|{pronouns})(?P<own>['’]s|s['’]|(?<=[sS])['’](?=\s+\w))?(?!\w|\s+States?\b)"
        )

    def find(self, text: str) -> tuple[PartyMention, ...]:
        """All mentions of either side, in order."""
        found = []
        for match in self._regex.finditer(text):
            side = str(match.lastgroup if match.lastgroup != "own" else _side_group(match))
            word = match[side].lower()
            if side in ("WE", "YOU"):
                if word == "us" and match[side] == "US":
                    continue
                mine = "VENDOR" if self.vendor_pronouns else "CUSTOMER"
                other = "CUSTOMER" if self.vendor_pronouns else "VENDOR"
                side = mine if side == "WE" else other
            possessive = bool(match["own"]) or word in ("our", "your")
            if match["own"] in ("'", "’") and text[max(0, match.start() - 1) : match.start()] in ("'", "‘"):
                found.append(PartyMention(side, match.start(), match.start("own"), False))  # a name in quotation marks
                continue
            start = _start_of_role(text, match.start()) if word in _OF_DATA else match.start()
            found.append(PartyMention(side, start, match.end(), possessive))
        return tuple(found)


def _start_of_role(text: str, start: int) -> int:
    """Where "the data controller" begins, if a role is called so."""
    before = _DATA.search(text, max(0, start - _LONGEST_DATA), start)
    return before.start() if before else start


def _side_group(match: re.Match[str]) -> str:
    return next(n for n in ("NEITHER", "BOTH", "VENDOR", "CUSTOMER", "WE", "YOU") if match[n] is not None)


def _alternatives(names: tuple[str, ...], *, plural: bool) -> str:
    """A pattern for the names, longest first, each also in capitals, and in the plural where that is the same side.

    "Customers" are the customer, but "providers" and "developers" are hardly ever the vendor.
    """
    spelled = {form for name in names for form in (name, name.upper(), in_title_case(name))}
    # A name that its definition writes small ("acme") begins with a capital elsewhere; a role word does not.
    spelled |= {name[:1].upper() + name[1:] for name in names if name.islower() and name not in LOWER_ROLE_WORDS}
    ordered = sorted(spelled, key=lambda name: (-len(name), name))
    ending = r"(?:s(?![’'])|S)?" if plural else ""
    return "|".join(rf"{re.escape(name)}{ending}" for name in ordered)
