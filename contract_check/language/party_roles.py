"""Role words: what contracts call their vendor and their customer, and how often a contract does.

A role word in capitals names a party ("Provider", "the Client"). In small letters it does where it has duties ("the
contractor undertakes to …"): "our contractors" are somebody else.
"""

from __future__ import annotations

import re
from collections import Counter

from contract_check.language.brands import PASSAGE
from contract_check.language.passages import Passages

VENDOR_ROLES = (
    "Service Provider", "Provider", "Supplier", "Vendor", "Licensor", "Contractor", "Consultant",
    "Data Processor", "Processor", "Data Importer", "Seller", "Host", "Developer", "Publisher",
    "Business Associate",
)  # fmt: skip
CUSTOMER_ROLES = (
    "Customer", "Client", "Licensee", "Subscriber", "Buyer", "Purchaser", "Data Controller",
    "Controller", "Data Exporter", "Design Partner", "Account Holder", "Member", "End User",
    "Covered Entity",
)  # fmt: skip
COMPANY = "Company"
# Roles that either side may have: an advertiser's developer builds, that of an API uses it; a school is a data exporter, and so
# is a vendor that sends data back. Where the dealings are clear, they decide.
CHANGING_ROLES = (
    "Seller", "Host", "Developer", "Publisher", "Consultant", "Member", "Data Importer", "Data Exporter", "Controller", "Processor",
)  # fmt: skip
_ALL_ROLES = sorted((*VENDOR_ROLES, *CUSTOMER_ROLES, COMPANY), key=len, reverse=True)
_ROLE_BY_WORD = {role.lower(): role for role in _ALL_ROLES}
_ROLE = re.compile(
    rf"(?<![\w-])({'|'.join(form for role in _ALL_ROLES for form in (role, role.upper()))})(?:['’]?[sS]|['’]s)?(?!\w)"
)
LOWER_CUSTOMER = ("customer", "client", "subscriber", "licensee")
LOWER_ROLES = {
    "VENDOR": ("service provider", "provider", "supplier", "vendor", "processor", "data importer"),
    "CUSTOMER": ("controller", "data exporter"),
}
LOWER_ROLE_WORDS = {*LOWER_CUSTOMER, *LOWER_ROLES["VENDOR"], *LOWER_ROLES["CUSTOMER"]}
_HAS_DUTIES = (
    r"(?:['’]s (?:duty|duties|obligations?|instructions?|knowledge|request)\b|\s+(?:shall|will|must|may|undertakes|agrees|is obliged|"
    r"is obligated|is required|is entitled|has the right|ensures|warrants|provides|supports)\b)"
)
_LOWER_VENDOR = re.compile(
    rf"\b[Tt]he (contractor|consultant|licensor|seller|host|data processor|service company|order processor){_HAS_DUTIES}"
)
_LOWER_CUSTOMERS = re.compile(
    rf"\b[Tt]he (principal|ordering party|contracting party|responsible party|data owner|purchaser|buyer){_HAS_DUTIES}"
)
# Public bodies and institutions buy; a supervisory authority is no party.
_INSTITUTIONS = re.compile(
    rf"(?<!upervisory )(?<!rotection )\b[Tt]he (Authority|Council|University|Bank|County|City|State|Agency|Trust|Hospital|School|District|College|Ministry|"
    rf"Municipality|Institution|Commission){_HAS_DUTIES}"
)


def find_lower_roles(side: str, lines: Passages, text: str) -> list[str]:
    """Role words that a paper writes small and yet as a party: "the contractor undertakes to …".

    Only with its article and as the one who has duties: "our contractors" are somebody else.
    """
    pattern = _LOWER_VENDOR if side == "VENDOR" else _LOWER_CUSTOMERS
    found = Counter(match[1].lower() for match in lines.find(pattern))
    needed = 1 if len(text) < PASSAGE else 2
    return [form for role, times in sorted(found.items()) if times >= needed for form in (f"the {role}", f"The {role}")]


def find_institutions(lines: Passages, text: str) -> list[str]:
    """Public bodies and the like that have duties in a paper whose vendor goes by its role."""
    found = Counter(match[1] for match in lines.find(_INSTITUTIONS))
    needed = 1 if len(text) < PASSAGE else 3
    return sorted(name for name, times in found.items() if times >= needed)


def roles_in_use(roles: tuple[str, ...], counts: Counter[str]) -> list[str]:
    """The role words that the contract really uses: not the one that a definition mentions once."""
    most = max(counts[role] for role in roles)
    return [role for role in roles if counts[role] >= max(1, 0.08 * most)]


def count_roles(text: str) -> Counter[str]:
    """How often each role word stands in the text, capitalised or in capitals."""
    return Counter(_ROLE_BY_WORD[match[1].lower()] for match in _ROLE.finditer(text))
