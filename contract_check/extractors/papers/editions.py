"""In which edition a product is had: run by the vendor, or installed by the customer.

Accepted: "for the hosted edition", "self-managed deployments", "the on-premises version", "customers of the cloud edition".
Rejected: "hosted in the EU", "a cloud provider", "the server", "managed services".
"""

from __future__ import annotations

from contract_check.model.late_pattern import late_pattern

HOSTED, INSTALLED = "hosted", "self-hosted"
_INSTALLED = r"self[ -]?(?:hosted|managed)|on[ -]?prem(?:ises?)?|customer[ -](?:hosted|managed)"
_HOSTED = r"(?:vendor|cloud|fully)[ -](?:hosted|managed)|hosted|cloud|saas|managed"
_KIND = r"(?:editions?|versions?|deployments?|variants?|installations?|offerings?|deployment (?:model|option|type)|options?|customers?|CUSTOMER|plans?)"
_NAMED = late_pattern(rf"(?<![\w-])(?:(?P<installed>{_INSTALLED})|(?P<hosted>{_HOSTED})) {_KIND}\b")
_ALONE = late_pattern(rf"\W*(?:the )?(?:(?P<installed>{_INSTALLED})|(?P<hosted>{_HOSTED}))(?: {_KIND})?\W*")
FIELD = late_pattern(
    rf"(?:^|[\s|,;])(?:edition|deployment(?: (?:model|option|type|method))?|hosting(?: (?:model|option))?|delivery(?: model)?) ?[:|] ?(?:the )?"
    rf"(?:(?P<installed>{_INSTALLED})|(?P<hosted>{_HOSTED}))\b"
)


def editions_named(words: str) -> frozenset[str]:
    """The editions that words in lower case name.

    >>> sorted(editions_named("for the hosted edition")), sorted(editions_named("self-hosted deployments")), sorted(editions_named("hosted in the eu"))
    (['hosted'], ['self-hosted'], [])
    """
    return frozenset(INSTALLED if match["installed"] else HOSTED for match in _NAMED.finditer(words))


def edition_alone(words: str) -> str:
    """The edition that words name and nothing else, as a cell does; "" where they do not."""
    match = _ALONE.fullmatch(words)
    return "" if match is None else INSTALLED if match["installed"] else HOSTED


def editions_in_fields(words: str) -> frozenset[str]:
    """The editions that fields of an order name: "Deployment: on-premises"."""
    return frozenset(INSTALLED if match["installed"] else HOSTED for match in FIELD.finditer(words))
