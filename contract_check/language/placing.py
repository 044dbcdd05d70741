"""Placing the names of a contract on a side: roles against their sense, names by dealings, "Company", and short names.

Each function adds to `sides`, the names of the vendor and of the customer so far.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from contract_check.language.dealings import weigh
from contract_check.language.names import in_title_case, is_name, is_proper
from contract_check.language.party_definitions import is_incorporated
from contract_check.language.party_roles import CHANGING_ROLES, COMPANY
from contract_check.language.sides import find_sides, is_common_enough, may_be_party
from contract_check.language.subjects import Subjects
from contract_check.language.turned_roles import is_throughout

_CLEARLY_MORE = 4  # signs
_THROUGHOUT = 8  # mentions of a role that can be all of the contract


def add_mixed_spellings(lists: Iterable[list[str]], subjects: Subjects) -> None:
    """A name that its definition writes in capitals ("OAKPAY") is "OakPay" elsewhere."""
    for names in lists:
        names.extend([name for name in subjects.names if not name.isupper() and name.upper() in names])


def turn_roles(text: str, counts: Counter[str], sides: dict[str, list[str]]) -> dict[str, str]:
    """Move a role that, against its usual sense, is the other side throughout: a "Provider" of care who pays for software."""
    turned = {}
    for side, other in (("VENDOR", "CUSTOMER"), ("CUSTOMER", "VENDOR")):
        role = max(
            (name for name in sides[side] if counts[name] >= _THROUGHOUT and name not in CHANGING_ROLES),
            key=lambda name: counts[name],
            default="",
        )
        if role and is_throughout(other, role, text):
            sides[side].remove(role)
            sides[other].append(role)
            turned[role] = other
    return turned


def place_by_dealings(
    text: str, subjects: Subjects, counts: Counter[str], sides: dict[str, list[str]], defined: list[str], speaks: str
) -> dict[str, str]:
    """Add the names that no list and no definition places, and move the roles that either side may have.

    Where a side has names already, a further one must be about as common, unless the contract defines it.
    """
    # As the paper writes them: "DEVELOPER" throughout.
    changing = [max(role, role.upper(), key=text.count) for role in (*CHANGING_ROLES, COMPANY) if counts[role]]
    small = {role.casefold() for role in changing}
    vendor, customer = ([name for name in names if name.casefold() not in small] for names in sides.values())
    also = [*changing, *(name for name in defined if may_be_party(name, is_defined=True))]
    found = find_sides(text, subjects, also, vendor, customer, we=speaks)
    for name, side in found.items():
        if name in changing:
            for names in sides.values():
                names[:] = [other for other in names if other.casefold() != name.casefold()]
        elif name not in defined and not is_common_enough(name, sides[side], text):
            continue
        elif side == "CUSTOMER" and speaks == "VENDOR" and text.count(" you ") > text.count(name):
            continue  # "you" are the customer, whose account with Acme is an "Acme Account"
        sides[side].append(name)
    return found


def place_company(counts: Counter[str], sides: dict[str, list[str]], placed: dict[str, str], addressed: int) -> None:
    """ "Company" is the customer where another word names the vendor, else the vendor.

    Beside a customer who is `addressed` throughout ("Company may suspend your account"), or who was `placed` by its
    dealings, it is the vendor too.
    """
    if not counts[COMPANY] or any(COMPANY in names for names in sides.values()):
        return
    buys = sum(counts[r] for r in ("Customer", "Client", "Subscriber", "Licensee", "End User"))
    sells = sum(counts[r] for r in ("Provider", "Supplier", "Vendor", "Processor", "Contractor",
                                    "Consultant", "Licensor", "Service Provider"))  # fmt: skip
    is_opposite = counts[COMPANY] >= 5 and addressed >= max(30, counts[COMPANY], 20 * buys)
    others = {side for name, side in placed.items() if name in sides[side]}
    if others == {"CUSTOMER"}:
        is_opposite = True
    elif others == {"VENDOR"} and not buys and addressed < counts[COMPANY]:
        is_opposite, sells = False, 1
    sides["CUSTOMER" if sells > buys and not is_opposite else "VENDOR"].append(COMPANY)


def more_of_a_vendor_first(
    unplaced: list[tuple[str, list[str]]], subjects: Subjects, text: str
) -> list[tuple[str, list[str]]]:
    """The definitions in their order, but of two companies the one first that deals more like a vendor."""
    companies = [definition for definition in unplaced if is_incorporated(definition[0])]
    if len(companies) != 2:
        return unplaced
    balances = []
    for _, aliases in companies:
        spelled = [*aliases, *(name for name in subjects.names if name.upper() in aliases)]
        dealings = weigh(max(spelled, key=text.count), text)
        balances.append(dealings.vendor - dealings.customer)
    first, second = companies
    if balances[1] - balances[0] < _CLEARLY_MORE:
        return unplaced
    swapped = {id(first): second, id(second): first}
    return [swapped.get(id(definition), definition) for definition in unplaced]


def place_short_name(
    name: str,
    aliases: list[str],
    text: str,
    sides: dict[str, list[str]],
    proper: dict[str, str],
    addressed: bool,
    opposite: int,
) -> None:
    """Place a short name that says nothing of its side: the first one is the vendor's.

    Only a name of a company counts (`Acme Systems GmbH ("Acme")`), not every defined term. Where the
    customer is `addressed` as "you", and where a name begins like the vendor's, it is the vendor's too. It is the
    customer's where the paper gives the vendor's role to somebody else, though that name may be left blank, and speaks
    about as often of it (`opposite` mentions).
    """
    for side, names in sides.items():
        if set(aliases) & set(names) and is_proper(name):
            proper[side] = proper[side] or in_title_case(name)
            return
    is_company = is_incorporated(name) or any(a.split()[0] in name for a in aliases if a.strip())
    known = [a for a in aliases if (is_name(a) or (a.islower() and name.startswith(a))) and text.count(a) >= 3]
    if known and is_company and is_proper(name):
        brand = proper["VENDOR"].casefold().split()
        akin = brand and any(alias.casefold().split()[0] == brand[0] for alias in known)
        addressed |= text.count(" you ") > max(
            map(text.count, known)
        )  # "you" are the customer, whatever else has a name
        others = brand or 2 * opposite >= max(map(text.count, known))
        side = "CUSTOMER" if others and not akin and not addressed else "VENDOR"
        sides[side].extend(known)
        proper[side] = proper[side] or in_title_case(name)
