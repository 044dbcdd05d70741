"""The companies that house the service, by the names that a paper gives them: "we host it with Oxbridge Data".

Accepted: "hosted at Northgrid", "servers of Northgrid GmbH", "we use Northgrid for hosting", "our hosting partner, Northgrid",
"Northgrid's data centre".
Rejected: places ("hosted in Dublin", "hosted by us in Germany"), the parties, words that are no name.

>>> sorted(find_hosts("Your data is hosted at Northgrid. Backups go to the data centres of Oxbridge Data Ltd."))
['Northgrid', 'Oxbridge Data']
>>> find_hosts("The service is hosted in Ireland.")
frozenset()
"""

from __future__ import annotations

from contract_check.language.jurisdictions import is_jurisdiction
from contract_check.language.names import DOMAIN_ENDING, LEGAL_FORM, is_name, without_form
from contract_check.language.passages import around
from contract_check.model.late_pattern import late_pattern

_WORD = rf"[A-Z][A-Za-z0-9-]+(?:{DOMAIN_ENDING})?"
_NAME = rf"(?P<name>{_WORD}(?: {_WORD}){{0,2}}(?:,? {LEGAL_FORM.pattern}(?!\w)\.?)?)"
_HOUSED = r"(?:host(?:ed|s|ing)?|housed|houses?|co-?located|runs?|running|deployed|operated|lives?|resides?|sits?)"
_PLACE = (
    r"(?:data ?cent(?:er|re)s?|data ?cent(?:er|re) facilit(?:y|ies)|servers?|hosting|cloud(?: infrastructure| platform| services?)?|"
    r"infrastructure)"
)
_HOST = (
    r"(?:(?:hosting|cloud|infrastructure|data ?cent(?:er|re)|colocation)(?: service)? (?:provider|partner|supplier|operator|company)|"
    r"hoster|host)"
)
# Whoever is hosted at, with or on somebody is another; "hosted by Acme" may speak of the vendor by its name.
_SAYINGS = (
    rf"\b{_HOUSED}\b(?: [\w,'’-]+){{0,8}}? (?:at|with|on) (?:the )?{_NAME}",
    rf"\bdata ?cent(?:er|re)s? (?:operated|run|owned|managed) by (?:the )?{_NAME}",
)
_OPEN_SAYINGS = (
    rf"\b{_HOUSED}\b(?: [\w,'’-]+){{0,8}}? by (?:the )?{_NAME}",
    rf"\b{_PLACE} (?:of|operated by|run by|owned by|provided by|from|at|with) (?:the )?{_NAME}",
    rf"\b(?:[Ww]e|[Oo]ur [a-z]+)(?: [a-z]+ly)? uses? (?:the )?{_NAME} (?:for|as|to provide) (?:[a-z]+ ){{0,3}}?(?:hosting|host|infrastructure|cloud)\b",
    rf"\b[Oo]ur {_HOST}(?:,| is| \() ?{_NAME}",
    rf"(?<![\w-]){_NAME}(?:['’]s?)? data ?cent(?:er|re)s?\b",
    rf"(?<![\w-]){_NAME},? (?:is|acts as|which is|who is|as) (?:our|the|a|an) {_HOST}\b",
)
_PATTERNS = tuple(map(late_pattern, _SAYINGS))
_OPEN_PATTERNS = tuple(map(late_pattern, _OPEN_SAYINGS))
_CUE = late_pattern(
    r"\b(?:[Hh]ost|[Hh]oused|co-?locat|[Rr]un|deployed|operated|lives?\b|reside|\bsits?\b|[Dd]ata ?cent|[Ss]ervers?\b|[Cc]loud|infrastructure)"
)
# Standards and formats are written in capitals ("over TLS"), as few hosts are.
_SHORT_NAMES = frozenset({"AWS", "GCP", "OVH", "IBM", "OCI", "STACKIT"})
_NO_COMPANIES = frozenset(
    "Linux Windows Android Ubuntu Debian Kubernetes Docker PostgreSQL Postgres Redis Monday Tuesday Wednesday Thursday Friday Saturday "
    "Sunday January February March April May June July August September October November December Tier Level Section".split()
)
_AROUND = 160  # characters in which a name and what tells that it is a host stand


def find_hosts(text: str, parties: tuple[str, ...] = (), *, vendor_is_known: bool = True) -> frozenset[str]:
    """The names of hosts in a printed text, without their legal forms; none of the `parties`.

    Where nothing tells who the vendor is, a name that may be its own is none.
    """
    title, _, below = text.lstrip().partition("\n")
    known = {without_form(name).lower() for name in parties}
    patterns = (*_PATTERNS, *_OPEN_PATTERNS) if vendor_is_known else _PATTERNS
    near = around(_CUE, text, _AROUND, _AROUND)
    found = {without_form(match["name"]) for pattern in patterns for match in near.find(pattern)}
    return frozenset(name for name in found if not (below and name in title) and _may_be_host(name, known))


def _may_be_host(name: str, known: set[str]) -> bool:
    first = name.split()[0]
    is_party = any(party.split()[0] == first.lower() for party in known if party)
    is_thing = (first.isupper() and first not in _SHORT_NAMES) or first in _NO_COMPANIES
    return is_name(first) and not is_jurisdiction(name) and not is_party and not is_thing
