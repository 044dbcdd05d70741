"""Who is the vendor here, and who the customer: by every name that the contract uses.

Accepted: role words ("Provider", "Supplier", "Licensor", "Processor", "the data importer"),
pronouns ("we", "our", "you"), short names that the preamble defines (`Acme, Inc. ("Acme")`),
and, where nothing is defined, the proper name that does most of the promising ("Acme will …").
"Company" is whichever side the other role words leave to it.
Rejected: "Sub-processor", "service providers" of third parties, "a Delaware Corporation", "New York", "each party" (that is BOTH).
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

from contract_check.language.brands import PASSAGE, acts, find_brand, find_linked_names, find_promiser
from contract_check.language.jurisdictions import is_jurisdiction
from contract_check.language.names import LEGAL_FORM, in_title_case, is_name, is_proper
from contract_check.language.passages import Passages, lines_of

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
_AMBIGUOUS = "Company"
_ALL_ROLES = sorted((*VENDOR_ROLES, *CUSTOMER_ROLES, _AMBIGUOUS), key=len, reverse=True)
_ROLE_BY_WORD = {role.lower(): role for role in _ALL_ROLES}
_ROLE = re.compile(
    rf"(?<![\w-])({'|'.join(form for role in _ALL_ROLES for form in (role, role.upper()))})(?:['’]?[sS]|['’]s)?(?!\w)"
)
_LOWER_CUSTOMER = ("customer", "client", "subscriber", "licensee")
_LOWER_ROLES = {
    "VENDOR": ("service provider", "provider", "supplier", "vendor", "processor", "data importer"),
    "CUSTOMER": ("controller", "data exporter"),
}
_ROLE_WORDS = {*_LOWER_CUSTOMER, *_LOWER_ROLES["VENDOR"], *_LOWER_ROLES["CUSTOMER"]}
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
_PREAMBLE = 6000
_WORD = r"[A-Z][\w&.’'\-]*"
_NAME = re.compile(rf"{_WORD}(?:,?[ ]+(?:{_WORD}|of|and|the|&)){{0,6}}")
_INCORPORATED = re.compile(
    rf"{_WORD}(?:,?[ ]+(?:{_WORD}|of|and|&)){{0,6}}?,?[ ]+{LEGAL_FORM.pattern}\b\.?(?!\s+[a-z]+ed\b)"
)
# The bracket that gives a party its short name: ("Acme"), (the "Provider"), (the Supplier).
_BRACKET = re.compile(
    r"\(\s*(?:(?:collectively|together|hereinafter|hereafter|referred to as|the|as|each|in this \w+|a|an|,)\s*)*"
    r"(?P<aliases>[\"“”'‘][^()]{1,120}|(?:the\s+)?[A-Z][A-Za-z ]{2,24})\)"
)
_FIELD = re.compile(r"^(?P<alias>[A-Z][A-Za-z ]{2,24}?)(?: name)?\s*[|:]\s*(?P<name>[A-Z][^|\n]{2,60})$", re.MULTILINE)
# "…, a Delaware corporation with its seat in …": what a party is, and no name.
_DESCRIPTION = re.compile(
    r",?\s+an?\s+(?:[A-Z][\w.’']*\s+(?:of\s+)?){0,4}(?:(?i:domestic|public|private|foreign|non-?profit|for-profit|"
    r"business|stock|limited|liability|professional)\s+){0,4}(?i:corporation|company|partnership)\b"
)
_ARTICLE = re.compile(r"(?<![\w/])[Aa]n?\s+\Z")
_RECITAL = re.compile(r"^WHEREAS\b(?:.*\band\b)?[\s,]*")
_SENTENCE_BEFORE = re.compile(r"^.*[a-z]{3}\.\s+(?=[A-Z])")
# What an opening in capitals puts before a name: "OFFERED BY SWIFT TOOLS, INC.".
_LEADING = re.compile(r"^(?:.*\b(?:BY|BETWEEN|AND|OF|WITH)\s+|(?:We are|By|And|The|Between)\s+)(?=[A-Z])")
# Short names given without a bracket: “we”, “us”, “Company” and “Acme” refer to Acme Inc.
_REFERS = re.compile(
    r"(?P<aliases>(?:[\"“'‘][\w .,&-]{1,30}[\"”'’],?(?:\s+(?:and|or|,))?\s*){2,8})(?:each\s+|all\s+)?(?:refers?\s+to|means?|shall\s+mean)\b"
)
_YOU = re.compile(r"\b(?:[Yy]our?|YOUR?)\b")
_BEFORE = 240  # characters in which the name stands before its bracket
_ACTS_SINCE = re.compile(r"\b(?:may|shall|will|must|can)\b")
_ALIAS = re.compile(r"[\"“'‘]\s*(?:[Tt]he\s+)?([^\"“”'’‘]{1,40}?)\s*,?[\"”'’]")


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
        sides = {
            "NEITHER": r"(?:[Nn]either|NEITHER)(?:\s+(?:of\s+the|OF\s+THE))?\s+(?:[Pp]art(?:y|ies)|PART(?:Y|IES))",
            "BOTH": r"(?:[Ee]ach|[Ee]ither|[Bb]oth|[Ee]very)(?:\s+of\s+the)?\s+[Pp]art(?:y|ies)"
            r"|[Tt]he\s+[Pp]arties",
            "VENDOR": _SOMEBODY_ELSES + f"(?:{_alternatives(self.vendor, plural=False)})",
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
            found.append(PartyMention(side, match.start(), match.end(), possessive))
        return tuple(found)


def _side_group(match: re.Match[str]) -> str:
    return next(n for n in ("NEITHER", "BOTH", "VENDOR", "CUSTOMER", "WE", "YOU") if match[n] is not None)


def _alternatives(names: tuple[str, ...], *, plural: bool) -> str:
    """A pattern for the names, longest first, each also in capitals, and in the plural where that is the same side.

    "Customers" are the customer, but "providers" and "developers" are hardly ever the vendor.
    """
    spelled = {form for name in names for form in (name, name.upper(), in_title_case(name))}
    # A name that its definition writes small ("acme") begins with a capital elsewhere; a role word does not.
    spelled |= {name[:1].upper() + name[1:] for name in names if name.islower() and name not in _ROLE_WORDS}
    ordered = sorted(spelled, key=lambda name: (-len(name), name))
    ending = r"(?:s(?![’'])|S)?" if plural else ""
    return "|".join(rf"{re.escape(name)}{ending}" for name in ordered)


def find_parties(text: str) -> Parties:
    """Resolve both sides of a contract from its preamble, its definitions and its wording."""
    counts = _count_roles(text)
    vendor = _used(VENDOR_ROLES, counts)
    customer = _used(CUSTOMER_ROLES, counts)
    if counts["Contractor"] or counts["Processor"]:  # German papers in translation: "Principal" and "Contractor"
        customer.extend(role for role in ("Principal", "Ordering Party") if text.count(role) >= 3)
    proper = {"VENDOR": "", "CUSTOMER": ""}
    unplaced: list[tuple[str, list[str]]] = []
    addressed = False  # whether a definition says that "you" are the customer
    for name, aliases in _definitions(text[:_PREAMBLE]):
        side = _side_of(aliases)
        if side is None:
            unplaced.append((name, aliases))
            continue
        own = vendor if side == "VENDOR" else customer
        own.extend(a for a in aliases if a.lower() not in ("we", "us", "our", "you", "your"))
        addressed |= side == "CUSTOMER" and not {"you", "your"}.isdisjoint(a.lower() for a in aliases)
        if is_proper(name):
            proper[side] = proper[side] or in_title_case(name)
    _place_company(counts, vendor, customer, addressed=len(_YOU.findall(text)))
    for name, aliases in unplaced:
        _place_short_name(name, aliases, text, {"VENDOR": vendor, "CUSTOMER": customer}, proper, addressed)
    if not proper["VENDOR"] or not _any_strong(vendor, counts):
        nameless = not any(counts[r] for r in VENDOR_ROLES)
        brand = find_brand(text, counterparty_is_named=counts.total() > 0 and nameless)
        brand = brand or (find_promiser(text) if nameless and not counts[_AMBIGUOUS] else "")
        if brand:
            vendor.append(brand)
            proper["VENDOR"] = proper["VENDOR"] or brand
    vendor.extend(_short_forms(proper["VENDOR"], text))
    for name in find_linked_names(text[:_PREAMBLE], vendor):
        vendor.extend(form for form in _short_forms(name, text) if form not in vendor and acts(form, text))
        proper["VENDOR"] = proper["VENDOR"] or name
    vendor.extend(w for w in _LOWER_ROLES["VENDOR"] if not counts.get(w.title()))
    lines = lines_of(text)
    vendor.extend(_lower_roles(_LOWER_VENDOR, lines, text))
    customer.extend(_lower_roles(_LOWER_CUSTOMERS, lines, text))
    if not any(counts[role] for role in CUSTOMER_ROLES) and any(counts[role] for role in VENDOR_ROLES):
        customer.extend(_institutions(lines, text))
    customer.extend((*_LOWER_CUSTOMER, *_LOWER_ROLES["CUSTOMER"]))
    sides = [n for n in dict.fromkeys(vendor) if n not in customer]
    return Parties(tuple(sides), tuple(dict.fromkeys(customer)), proper["VENDOR"], proper["CUSTOMER"])


def _lower_roles(pattern: re.Pattern[str], lines: Passages, text: str) -> list[str]:
    """Role words that a paper writes small and yet as a party: "the contractor undertakes to …".

    Only with its article and as the one who has duties: "our contractors" are somebody else.
    """
    found = Counter(match[1].lower() for match in lines.find(pattern))
    needed = 1 if len(text) < PASSAGE else 2
    return [form for role, times in sorted(found.items()) if times >= needed for form in (f"the {role}", f"The {role}")]


def _institutions(lines: Passages, text: str) -> list[str]:
    """Public bodies and the like that have duties in a paper whose vendor goes by its role."""
    found = Counter(match[1] for match in lines.find(_INSTITUTIONS))
    needed = 1 if len(text) < PASSAGE else 3
    return sorted(name for name, times in found.items() if times >= needed)


def _used(roles: tuple[str, ...], counts: Counter[str]) -> list[str]:
    """The role words that the contract really uses: not the one that a definition mentions once."""
    most = max(counts[role] for role in roles)
    return [role for role in roles if counts[role] >= max(1, 0.08 * most)]


def _count_roles(text: str) -> Counter[str]:
    """How often each role word stands in the text, capitalised or in capitals."""
    return Counter(_ROLE_BY_WORD[match[1].lower()] for match in _ROLE.finditer(text))


def _definitions(preamble: str) -> list[tuple[str, list[str]]]:
    """Names with the aliases that a bracket, or a field of a cover page, gives them."""
    found = []
    for match in _BRACKET.finditer(preamble):
        aliases = [alias.strip(" ,.") for alias in _ALIAS.findall(match["aliases"])]
        if not aliases:  # without quotation marks only a role word names a party
            bare = match["aliases"].removeprefix("the ").strip()
            aliases = [bare] if bare in VENDOR_ROLES or bare in CUSTOMER_ROLES else []
        if aliases and len(aliases) <= 6:
            found.append((_name_before(preamble, match.start()), aliases))
    for match in _FIELD.finditer(preamble):
        if match["alias"] in VENDOR_ROLES or match["alias"] in CUSTOMER_ROLES:
            found.append((match["name"].strip(), [match["alias"]]))
    for match in _REFERS.finditer(preamble):
        found.append(("", [alias.strip(" ,.") for alias in _ALIAS.findall(match["aliases"])]))
    return found


def _name_before(text: str, end: int) -> str:
    """The party's name in the words before its bracket: one with a legal form, else a short one.

    What only describes it, "a Delaware Corporation" and all that follows, is no part of it.
    """
    words = _without_description(re.split(r"[);\n]", text[max(0, end - _BEFORE) : end])[-1])
    incorporated = [m for m in _INCORPORATED.finditer(words) if not _ARTICLE.search(words, 0, m.start())]
    if incorporated and _ACTS_SINCE.search(words, incorporated[-1].end()):
        return ""  # "Acme Inc. may offer a trial ("Free Trial")": the bracket names what it offers
    if incorporated:
        return _LEADING.sub("", _RECITAL.sub("", _SENTENCE_BEFORE.sub("", incorporated[-1][0]))).strip(" ,")
    last = re.split(r"\bbetween\b|\band\b(?= [A-Z])|\.\s|,", words)[-1]
    found = _NAME.search(last)
    if not found or (found[0].endswith(("'s", "’s")) and last[found.end() :].strip()):
        return ""  # "users of Acme's services" are not Acme
    name = re.sub(r"['’]s$", "", found[0].strip(" ,"))
    return name if len(name.split()) <= 4 and is_name(name) and not is_jurisdiction(name) else ""


def _without_description(words: str) -> str:
    """The words up to what a party is said to be, where no further party follows."""
    described = list(_DESCRIPTION.finditer(words))
    if not described:
        return words
    after = words[described[-1].end() :]
    another = re.search(r"\band\b(?= [A-Z])|\bbetween\b", after) or _INCORPORATED.search(after)
    return words if another else words[: described[-1].start()]


def _side_of(aliases: list[str]) -> str | None:
    lowered = {alias.lower() for alias in aliases}
    if lowered & {"we", "us", "our", *(role.lower() for role in VENDOR_ROLES)}:
        return "VENDOR"
    if lowered & {"you", "your", *(role.lower() for role in CUSTOMER_ROLES)}:
        return "CUSTOMER"
    return None


def _place_company(counts: Counter[str], vendor: list[str], customer: list[str], addressed: int) -> None:
    """ "Company" is the customer where another word names the vendor, else the vendor.

    Beside a customer who is `addressed` throughout ("Company may suspend your account") it is the vendor too.
    """
    if not counts[_AMBIGUOUS] or _AMBIGUOUS in vendor or _AMBIGUOUS in customer:
        return
    buys = sum(counts[r] for r in ("Customer", "Client", "Subscriber", "Licensee", "End User"))
    sells = sum(counts[r] for r in ("Provider", "Supplier", "Vendor", "Processor", "Contractor",
                                    "Consultant", "Licensor", "Service Provider"))  # fmt: skip
    is_opposite = counts[_AMBIGUOUS] >= 5 and addressed >= max(30, counts[_AMBIGUOUS], 20 * buys)
    (customer if sells > buys and not is_opposite else vendor).append(_AMBIGUOUS)


def _place_short_name(
    name: str, aliases: list[str], text: str, sides: dict[str, list[str]], proper: dict[str, str], addressed: bool
) -> None:
    """Place a short name that says nothing of its side: the first one is the vendor's.

    Only a name of a company counts (`Acme Systems GmbH ("Acme")`), not every defined term. Where the
    customer is `addressed` as "you", and where a name begins like the vendor's, it is the vendor's too.
    """
    for side, names in sides.items():
        if set(aliases) & set(names) and is_proper(name):
            proper[side] = proper[side] or in_title_case(name)
            return
    is_company = bool(_INCORPORATED.search(name)) or any(a.split()[0] in name for a in aliases if a)
    known = [a for a in aliases if is_name(a) and text.count(a) >= 3]
    if known and is_company and is_proper(name):
        brand = proper["VENDOR"].casefold().split()
        akin = brand and any(alias.casefold().split()[0] == brand[0] for alias in known)
        side = "CUSTOMER" if brand and not akin and not addressed else "VENDOR"
        sides[side].extend(known)
        proper[side] = proper[side] or in_title_case(name)


def _any_strong(vendor: list[str], counts: Counter[str]) -> bool:
    return any(counts.get(role, 0) >= 5 for role in vendor)


def _short_forms(name: str, text: str) -> list[str]:
    """The name without its legal form, where the contract uses it alone."""
    bare = re.sub(rf",?\s+{LEGAL_FORM.pattern}\b\.?(?:\s+Ltd\.?)?", "", name).strip(" ,.")
    first, _, rest = bare.partition(" ")
    alone = text.count(first) - text.count(f"{first} {rest}") if rest else 0
    forms = {name, bare, *([first] if alone >= 2 else [])}
    return sorted(f for f in forms if len(f) > 2 and is_name(f) and text.count(f) >= 2)
