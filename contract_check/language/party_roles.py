"""Role words: what contracts call their vendor and their customer, and how often a contract does.

A role word in capitals names a party ("Provider", "the Client"). In small letters it does where it has duties ("the
contractor undertakes to …"): "our contractors" are somebody else.
"""

from __future__ import annotations

import re
from collections import Counter

from contract_check.language.brands import PASSAGE
from contract_check.language.subjects import Subjects
from contract_check.model.late_pattern import late_pattern

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
    "Seller", "Host", "Developer", "Publisher", "Consultant", "Member", "Data Importer", "Data Exporter",
)  # fmt: skip
_ALL_ROLES = sorted((*VENDOR_ROLES, *CUSTOMER_ROLES, COMPANY), key=len, reverse=True)
_ROLE_BY_WORD = {role.lower(): role for role in _ALL_ROLES}
_ROLE = late_pattern(
    rf"(?<![\w-])({'|'.join(form for role in _ALL_ROLES for form in (role, role.upper()))})(?:['’]?[sS])?(?!\w)"
)
_OF_A_THING = late_pattern(r" [A-Z][a-z]")
_ARTICLE = late_pattern(
    r"(?:\b(?:the|an?|any|each|every|such|by|to|of|from|with|and|or|for|as|that)|[“\"‘(,;])\s*$", re.IGNORECASE
)
_ARTICLE_REACH = 8  # characters
_DOES = late_pattern(
    r"['’]s\b|"
    r"\s+(?:shall|will|must|may|can|agrees?|is|are|has|have|undertakes?|represents?|warrants?|"
    r"acknowledges?|makes|offers|does|provides|grants|delivers|licenses|retains|owns|uses|"
    r"accepts|pays|hereby|and|or)\b"
)
LOWER_CUSTOMER = ("customer", "client", "subscriber", "licensee")
LOWER_ROLES = {
    "VENDOR": ("service provider", "provider", "supplier", "vendor", "processor", "data importer"),
    "CUSTOMER": ("controller", "data exporter"),
}
LOWER_ROLE_WORDS = {*LOWER_CUSTOMER, *LOWER_ROLES["VENDOR"], *LOWER_ROLES["CUSTOMER"]}
# Role words that are a party in small letters too, where they have duties: "our contractors" are somebody else.
_SMALL = {
    "VENDOR": (
        "provider", "supplier", "vendor", "processor", "contractor", "consultant", "licensor", "seller", "host", "data processor",
        "service company", "order processor",
    ),
    "CUSTOMER": ("principal", "ordering party", "contracting party", "responsible party", "data owner", "purchaser", "buyer"),
}  # fmt: skip
# Public bodies and institutions buy.
_INSTITUTIONS = (
    "Authority", "Council", "University", "Bank", "County", "City", "State", "Agency", "Trust", "Hospital", "School", "District", "College",
    "Ministry", "Municipality", "Institution", "Commission",
)  # fmt: skip

# Names that are sides only beside each other: who acts for somebody, as translations from German say, and who is supervised.
_PAIRS = (
    ("Agent", "Principal"), ("Contractor", "Principal"), ("Outsourcing Provider", "Service Recipient"),
    ("Service Provider", "Service Recipient"), ("Service Provider", "Financial Entity"), ("Provider", "Financial Entity"),
)  # fmt: skip


def find_pair(text: str) -> dict[str, str]:
    """The first pair of names, by side, of which a paper speaks with an article or as of those who act.

    >>> find_pair("The Agent shall help. The Principal may ask the Agent. Principal pays.")
    {'VENDOR': 'Agent', 'CUSTOMER': 'Principal'}
    >>> find_pair("An Agent sells. The principal amount is due.")
    {}
    """
    needed = 1 if len(text) < PASSAGE else 3
    for vendor, customer in _PAIRS:
        if vendor not in text or customer not in text:  # most papers, told without a search of the whole
            continue
        if all(
            len(re.findall(rf"\b(?:[Tt]he {name}|{name} (?:shall|will|may|must))\b", text)) >= needed
            for name in (vendor, customer)
        ):
            return {"VENDOR": vendor, "CUSTOMER": customer}
    return {}


def find_lower_roles(side: str, subjects: Subjects, text: str) -> list[str]:
    """Role words that a paper writes small and yet as a party, with their article: "the contractor undertakes to …"."""
    needed = 1 if len(text) < PASSAGE else 2
    roles = (role for role in _SMALL[side] if subjects.small[role] >= needed)
    return [form for role in roles for form in (f"the {role}", f"The {role}")]


def find_institutions(subjects: Subjects, text: str) -> list[str]:
    """Public bodies and the like that have duties in a paper whose vendor goes by its role."""
    needed = 1 if len(text) < PASSAGE else 3
    return [name for name in _INSTITUTIONS if subjects.names[name] >= needed]


def roles_in_use(roles: tuple[str, ...], counts: Counter[str]) -> list[str]:
    """The role words that the contract really uses: not the one that a definition mentions once."""
    most = max(counts[role] for role in roles)
    return [role for role in roles if counts[role] >= max(1, 0.08 * most)]


def count_roles(text: str) -> Counter[str]:
    """How often each role word stands in the text, capitalised or in capitals.

    "Developer Platform" names a thing, and "Developer: 25%" a plan: they count for no role that either side may have.
    """
    roles = ((_ROLE_BY_WORD[match[1].lower()], match) for match in _ROLE.finditer(text))
    return Counter(role for role, match in roles if role not in CHANGING_ROLES or _names_somebody(match, text))


def _names_somebody(role: re.Match[str], text: str) -> bool:
    """Whether a role word has an article or does something, as a party has and does."""
    if _OF_A_THING.match(text, role.end()):
        return False
    before = text[max(0, role.start() - _ARTICLE_REACH) : role.start()]
    return _ARTICLE.search(before) is not None or _DOES.match(text, role.end()) is not None
