"""On which side a definition puts a party: by its role, or else by the pronoun that it gives it."""

from __future__ import annotations

from contract_check.language.party_roles import CHANGING_ROLES, CUSTOMER_ROLES, VENDOR_ROLES
from contract_check.model.late_pattern import late_pattern

Definitions = list[tuple[str, list[str]]]  # names with their aliases
_VENDORS, _CUSTOMERS = (frozenset(role.lower() for role in roles) for roles in (VENDOR_ROLES, CUSTOMER_ROLES))
_SURE_CUSTOMERS = _CUSTOMERS | {
    "end customer",
    "end-customer",
}  # somebody else's, where no definition gives it to a party
_CHANGING = frozenset(role.lower() for role in CHANGING_ROLES)
_WE, YOURS = frozenset({"we", "us", "our"}), frozenset({"you", "your"})
PRONOUNS = _WE | YOURS


def is_customers_paper(definitions: Definitions) -> bool:
    """Whether a definition makes "you" the vendor, or "we" the customer."""
    named = [{alias.lower() for alias in aliases} for _, aliases in definitions]
    return any(
        not roles.isdisjoint(aliases) and not pronouns.isdisjoint(aliases)
        for roles, pronouns in ((_VENDORS - _CHANGING, YOURS), (_CUSTOMERS - _CHANGING, _WE))
        for aliases in named
    )


def vendor_roles_of_you(definitions: Definitions) -> list[str]:
    """The role words of a vendor by which a definition calls "you"."""
    yours = (aliases for _, aliases in definitions if not YOURS.isdisjoint(alias.lower() for alias in aliases))
    return [alias for aliases in yours for alias in aliases if alias in VENDOR_ROLES]


# "Hosting Provider", as the name of a party.
_KIND_OF_VENDOR = late_pattern(
    r"(?!sub|third|other|another|customer|client|payment|identity|insurance)[a-z][\w-]* (?:[a-z]+ )?(?:provider|vendor|supplier|licensor)"
)


def side_of(aliases: list[str], speaks: str) -> str | None:
    """The side that its role gives a party, or else its pronoun, in a paper in which one side `speaks`."""
    lowered = {alias.lower() for alias in aliases}
    hears = "VENDOR" if speaks == "CUSTOMER" else "CUSTOMER"
    signs = (
        *((_VENDORS - _CHANGING, "VENDOR"), (_SURE_CUSTOMERS - _CHANGING, "CUSTOMER")),
        *((_WE, speaks), (YOURS, hears)),
        *((_VENDORS, "VENDOR"), (_CUSTOMERS, "CUSTOMER")),
    )
    found = next((side for words, side in signs if not words.isdisjoint(lowered)), None)
    return found or ("VENDOR" if any(map(_KIND_OF_VENDOR.fullmatch, lowered)) else None)
