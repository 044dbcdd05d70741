"""Who is the vendor here, and who the customer: by every name that the contract uses.

Accepted, in this order: role words ("Provider", "Licensee", "the data importer"; `party_roles.py`), short names that the
preamble defines (`Acme, Inc. ("Acme")`; `party_definitions.py`), names that no list knows, by their dealings ("School shall
pay the fees"; `sides.py`), where nothing is defined the proper name that does most of the promising (`brands.py`), and pronouns.
"Company" is whichever side its dealings show, else the one that the other role words leave to it.
Rejected: "Sub-processor", "service providers" of third parties, "a Delaware Corporation", "New York", "each party" (that is BOTH).
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

from contract_check.language.brands import acts, find_brand, find_linked_names, find_promiser
from contract_check.language.called_subcontractor import find_called_subcontractor
from contract_check.language.definition_sides import PRONOUNS, YOURS, is_customers_paper, side_of, vendor_roles_of_you
from contract_check.language.names import LEGAL_FORM, in_title_case, is_name, is_proper
from contract_check.language.party_definitions import PREAMBLE, find_definitions, is_incorporated
from contract_check.language.party_roles import (
    CHANGING_ROLES,
    COMPANY,
    CUSTOMER_ROLES,
    LOWER_CUSTOMER,
    LOWER_ROLE_WORDS,
    LOWER_ROLES,
    VENDOR_ROLES,
    count_roles,
    find_institutions,
    find_lower_roles,
    find_pair,
    roles_in_use,
)
from contract_check.language.placing import (
    add_mixed_spellings,
    more_of_a_vendor_first,
    place_by_dealings,
    place_company,
    place_short_name,
    turn_roles,
)
from contract_check.language.sides import find_small_sides
from contract_check.language.small_brands import find_small_brand
from contract_check.language.subjects import find_subjects
from contract_check.language.turned_roles import you_are_the_vendor, you_subscribe
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
_ROLES = frozenset({*VENDOR_ROLES, *CUSTOMER_ROLES})
_PRONOUN = late_pattern(r"\b[Ww]e (?:shall|will|may|must)\b|\b[Yy]ou (?:shall|will|may|must)\b")
_OF_DATA = frozenset(("controller", "processor"))
_DATA = late_pattern(r"(?<![\w-])(?:[Tt]he\s+)?[Dd]ata\s+\Z")
_LONGEST_DATA = len("the data ") + 3
_YOU = late_pattern(r"\b(?:[Yy]our?|YOUR?)\b")
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
            rf"(?<![\w-])(?:(?:[Tt]he|THE)\s+)?(?:{groups}|{pronouns})(?P<own>['’]s|s['’])?(?!\w|\s+States?\b)"
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


def find_parties(text: str) -> Parties:
    """Resolve both sides of a contract from its preamble, its definitions, its wording and its dealings."""
    counts = count_roles(text)
    definitions = find_definitions(text, _ROLES)
    speaks = "CUSTOMER" if is_customers_paper(definitions) or you_are_the_vendor(text) else "VENDOR"
    vendor, customer = roles_in_use(VENDOR_ROLES, counts), roles_in_use(CUSTOMER_ROLES, counts)
    sides = {"VENDOR": vendor, "CUSTOMER": customer}
    turned = turn_roles(text, counts, sides)
    if speaks == "CUSTOMER" and you_subscribe(text):
        speaks, addressed_as = "VENDOR", vendor_roles_of_you(definitions)
        vendor[:] = [role for role in vendor if role not in addressed_as]
        turned |= dict.fromkeys(addressed_as, "CUSTOMER")
    proper = {"VENDOR": "", "CUSTOMER": ""}
    unplaced: list[tuple[str, list[str]]] = []
    addressed = False  # whether a definition says that "you" are the customer
    opposite = 0  # mentions of a vendor's role that one gives to a party, where the customer goes by none
    for name, aliases in definitions:
        side = next((turned[alias] for alias in aliases if alias in turned), side_of(aliases, speaks))
        if side is None:
            unplaced.append((name, aliases))
            continue
        sides[side].extend(a for a in aliases if a.lower() not in PRONOUNS)
        if side == "VENDOR" and not any(counts[role] for role in CUSTOMER_ROLES):
            opposite = max(opposite, *(counts[a] for a in aliases if a in VENDOR_ROLES and a not in CHANGING_ROLES), 0)
        is_you = side == "CUSTOMER" and not YOURS.isdisjoint(a.lower() for a in aliases)
        addressed |= is_you
        named = name if is_proper(name) else _own_name(aliases) if side == "VENDOR" else ""
        if is_you and not is_incorporated(named):
            continue  # "each company that sells on Acme (“you”)"
        proper[side] = proper[side] or in_title_case(named)
    subjects = find_subjects(text)
    defined = [alias for _, aliases in unplaced for alias in aliases]
    add_mixed_spellings((vendor, customer, defined), subjects)
    placed = place_by_dealings(text, subjects, counts, sides, defined, speaks)
    place_company(counts, sides, placed, addressed=len(_YOU.findall(text)))
    for name, aliases in more_of_a_vendor_first(unplaced, subjects, text):
        place_short_name(name, aliases, text, sides, proper, addressed, opposite)
    add_mixed_spellings((vendor, customer), subjects)
    if not proper["VENDOR"] or not _any_strong(vendor, counts):
        nameless = not any(counts[r] for r in VENDOR_ROLES)
        brand = find_brand(text, counterparty_is_named=counts.total() > 0 and nameless)
        brand = brand or (find_promiser(text) if nameless and not counts[COMPANY] else "")
        brand = brand or (find_small_brand(text, counterparty_is_named=nameless and bool(customer)))
        if brand and brand not in customer:
            vendor.append(brand)
            proper["VENDOR"] = proper["VENDOR"] or brand
    vendor.extend(_short_forms(proper["VENDOR"], text))
    for name in find_linked_names(text[:PREAMBLE], vendor):
        vendor.extend(form for form in _short_forms(name, text) if form not in vendor and acts(form, text))
        proper["VENDOR"] = proper["VENDOR"] or name
    vendor.extend(w for w in LOWER_ROLES["VENDOR"] if _is_written_small(w, text, counts))
    vendor.extend(find_lower_roles("VENDOR", subjects, text))
    vendor.extend(find_called_subcontractor(text))
    customer.extend(find_lower_roles("CUSTOMER", subjects, text))
    if not any(counts[role] for role in CUSTOMER_ROLES) and any(counts[role] for role in VENDOR_ROLES):
        customer.extend(n for n in find_institutions(subjects, text) if n not in placed)
    if not any(counts[role] for role in CUSTOMER_ROLES):
        for side, name in find_pair(text).items():
            sides[side].append(name)
    customer.extend((*LOWER_CUSTOMER, *LOWER_ROLES["CUSTOMER"]))
    if counts["Business Associate"]:  # the sample of the authority writes its other side small
        customer.append("covered entity")
    for name, side in find_small_sides(text, subjects, _nameless(text, sides)).items():
        sides[side].append(name)
    names = tuple(n for n in dict.fromkeys(vendor) if n not in customer)
    customer_name = "" if proper["CUSTOMER"] in names else proper["CUSTOMER"]
    return Parties(names, tuple(dict.fromkeys(customer)), proper["VENDOR"], customer_name, speaks == "VENDOR")


def _own_name(aliases: list[str]) -> str:
    """The proper name among the short names of a vendor who speaks: “Plover”, “we”, “us”."""
    if not PRONOUNS.intersection(alias.lower() for alias in aliases):
        return ""
    return next((alias for alias in aliases if is_proper(alias) and is_name(alias) and alias not in _ROLES), "")


def _nameless(text: str, sides: dict[str, list[str]]) -> list[str]:
    """The sides that a contract calls by no name that we have, nor by a pronoun."""
    if _PRONOUN.search(text):
        return []
    return [side for side, names in sides.items() if not any(text.count(name) >= 3 for name in names)]


def _is_written_small(role: str, text: str, counts: Counter[str]) -> bool:
    """Whether a contract writes the role in small letters where it means a party: it hardly writes it with a capital."""
    capital = counts[role.title()]
    return not capital or (" " not in role and 4 * capital < text.count(f"the {role}"))


def _any_strong(vendor: list[str], counts: Counter[str]) -> bool:
    return any(counts.get(role, 0) >= 5 for role in vendor)


def _short_forms(name: str, text: str) -> list[str]:
    """The name without its legal form, where the contract uses it alone."""
    bare = re.sub(rf",?\s+{LEGAL_FORM.pattern}\b\.?(?:\s+Ltd\.?)?", "", name).strip(" ,.")
    first, _, rest = bare.partition(" ")
    alone = text.count(first) - text.count(f"{first} {rest}") if rest else 0
    # "New features" are not those of New Fernway, Inc.
    is_a_word = alone >= 2 and any(f" {first.lower()}{end}" in text for end in " ,;\n") and not acts(first, text)
    forms = {name, bare, *([first] if alone >= 2 and not is_a_word else [])}
    return sorted(f for f in forms if len(f) > 2 and is_name(f) and text.count(f) >= 2)
