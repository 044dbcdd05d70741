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
from collections.abc import Iterable, Mapping
from typing import NamedTuple

from contract_check.language.brands import acts, find_brand, find_linked_names, find_promiser
from contract_check.language.called_subcontractor import find_called_subcontractor
from contract_check.language.definition_sides import PRONOUNS, YOURS, is_customers_paper, side_of, vendor_roles_of_you
from contract_check.language.mentions import Parties
from contract_check.language.names import LEGAL_FORM, WHAT_THEY_ARE, in_title_case, is_name, is_proper
from contract_check.language.party_definitions import PREAMBLE, find_definitions, is_incorporated
from contract_check.language.party_roles import (
    CHANGING_ROLES,
    COMPANY,
    CUSTOMER_ROLES,
    LOWER_CUSTOMER,
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
from contract_check.language.recitals import read_recitals
from contract_check.language.sides import find_small_sides
from contract_check.language.small_brands import find_small_brand
from contract_check.language.subjects import Subjects, find_subjects
from contract_check.language.turned_roles import you_are_the_vendor, you_subscribe
from contract_check.model.late_pattern import late_pattern

_ROLES = frozenset({*VENDOR_ROLES, *CUSTOMER_ROLES})
_PRONOUN = late_pattern(r"\b[Ww]e (?:shall|will|may|must)\b|\b[Yy]ou (?:shall|will|may|must)\b")
_YOU = late_pattern(r"\b(?:[Yy]our?|YOUR?)\b")


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
    defined = _place_definitions(definitions, turned, speaks, counts, sides, proper)
    defined = _place_by_recitals(text, defined, sides, proper)
    subjects = find_subjects(text)
    short_names = [alias for _, aliases in defined.unplaced for alias in aliases]
    add_mixed_spellings((vendor, customer, short_names), subjects)
    placed = place_by_dealings(text, subjects, counts, sides, short_names, speaks)
    place_company(counts, sides, placed, addressed=len(_YOU.findall(text)))
    for name, aliases in more_of_a_vendor_first(defined.unplaced, subjects, text):
        place_short_name(name, aliases, text, sides, proper, defined.addressed, defined.opposite)
    add_mixed_spellings((vendor, customer), subjects)
    _add_proper_names(text, counts, sides, proper)
    _add_plain_names(text, counts, sides, subjects, placed)
    names = tuple(n for n in dict.fromkeys(vendor) if n not in customer)
    customer_name = "" if proper["CUSTOMER"] in names else proper["CUSTOMER"]
    return Parties(names, tuple(dict.fromkeys(customer)), proper["VENDOR"], customer_name, speaks == "VENDOR")


class _Defined(NamedTuple):
    """What the definitions leave to other signs, and what they tell of them.

    `addressed` is whether one says that "you" are the customer, `opposite` how often a vendor's role that one gives to a
    party is mentioned, where the customer goes by none.
    """

    unplaced: list[tuple[str, list[str]]]
    addressed: bool
    opposite: int


def _place_definitions(
    definitions: Iterable[tuple[str, list[str]]],
    turned: dict[str, str],
    speaks: str,
    counts: Counter[str],
    sides: dict[str, list[str]],
    proper: dict[str, str],
) -> _Defined:
    """Add the short names that definitions place, and the proper names with them."""
    unplaced: list[tuple[str, list[str]]] = []
    addressed, opposite = False, 0
    for name, aliases in definitions:
        side = next((turned[alias] for alias in aliases if alias in turned), side_of(aliases, speaks))
        if side is None:
            unplaced.append((name, aliases))
            continue
        sides[side].extend(a for a in aliases if a.lower() not in PRONOUNS)
        if side == "VENDOR" and not _has_role(CUSTOMER_ROLES, counts):
            opposite = max(opposite, *(counts[a] for a in aliases if a in VENDOR_ROLES and a not in CHANGING_ROLES), 0)
        is_you = side == "CUSTOMER" and not YOURS.isdisjoint(a.lower() for a in aliases)
        addressed |= is_you
        named = name if is_proper(name) else _own_name(aliases) if side == "VENDOR" else ""
        if is_you and not is_incorporated(named):
            continue  # "each company that sells on Acme (“you”)"
        proper[side] = proper[side] or in_title_case(named)
    return _Defined(unplaced, addressed, opposite)


def _place_by_recitals(text: str, defined: _Defined, sides: dict[str, list[str]], proper: dict[str, str]) -> _Defined:
    """Add the companies of which the recitals say who renders the service to whom, where nothing else places a company."""
    companies = [(name, aliases) for name, aliases in defined.unplaced if aliases and is_incorporated(name)]
    if len(companies) != 2:
        return defined
    told = read_recitals(text, [aliases[0] for _, aliases in companies])
    placed = [(name, aliases) for name, aliases in companies if aliases[0] in told]
    for name, aliases in placed:
        side = told[aliases[0]]
        sides[side].extend(aliases)
        proper[side] = proper[side] or in_title_case(name)
    return defined._replace(unplaced=[definition for definition in defined.unplaced if definition not in placed])


def _add_proper_names(text: str, counts: Counter[str], sides: dict[str, list[str]], proper: dict[str, str]) -> None:
    """Add the vendor's brand where little else names it, its name without the legal form, and companies named with it."""
    vendor, customer = sides["VENDOR"], sides["CUSTOMER"]
    if not proper["VENDOR"] or not _any_strong(vendor, counts):
        nameless = not _has_role(VENDOR_ROLES, counts)
        brand = find_brand(text, counterparty_is_named=counts.total() > 0 and nameless)
        brand = brand or (find_promiser(text) if nameless and not counts[COMPANY] else "")
        brand = brand or (find_small_brand(text, counterparty_is_named=nameless and bool(customer)))
        if brand and brand not in customer:
            vendor.append(brand)
            proper["VENDOR"] = proper["VENDOR"] or ("" if brand.lower() in WHAT_THEY_ARE else brand)
    vendor.extend(_short_forms(proper["VENDOR"], text))
    for name in find_linked_names(text[:PREAMBLE], vendor):
        vendor.extend(form for form in _short_forms(name, text) if form not in vendor and acts(form, text))
        proper["VENDOR"] = proper["VENDOR"] or name


def _add_plain_names(
    text: str, counts: Counter[str], sides: dict[str, list[str]], subjects: Subjects, placed: Mapping[str, str]
) -> None:
    """Add the roles that are written small, and what the customer is where it goes by no role: a school, half of a pair."""
    vendor, customer = sides["VENDOR"], sides["CUSTOMER"]
    vendor.extend(w for w in LOWER_ROLES["VENDOR"] if _is_written_small(w, text, counts))
    vendor.extend(find_lower_roles("VENDOR", subjects, text))
    vendor.extend(find_called_subcontractor(text))
    customer.extend(find_lower_roles("CUSTOMER", subjects, text))
    if not _has_role(CUSTOMER_ROLES, counts):
        if _has_role(VENDOR_ROLES, counts):
            customer.extend(n for n in find_institutions(subjects, text) if n not in placed)
        for side, name in find_pair(text).items():
            sides[side].append(name)
    customer.extend((*LOWER_CUSTOMER, *LOWER_ROLES["CUSTOMER"]))
    if counts["Business Associate"]:  # the sample of the authority writes its other side small
        customer.append("covered entity")
    for name, side in find_small_sides(text, subjects, _nameless(text, sides)).items():
        sides[side].append(name)


def _has_role(roles: Iterable[str], counts: Counter[str]) -> bool:
    """Whether a contract uses any of these role words."""
    return any(counts[role] for role in roles)


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
