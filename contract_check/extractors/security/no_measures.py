"""What names a measure of security and states none of the vendor's: rejections that the terms share, beside the frames.

The customer's own part, and what the product offers to its users. What is only possible, planned, sold, defined or done by
others is told by the words around the measure (`unstated`, `definitions`, `done_by_others`).
"""

from __future__ import annotations

from contract_check.extractors.framework import Pattern
from contract_check.language.wording import free_of

_CUSTOMER_DOES = (
    r"(?:(?<!\bfor )(?<!\bfrom )(?<!behalf of )(?<!servers of )(?<!systems of )(?<!network of )"
    r"(?<!premises of )CUSTOMER(?:,? (?:and|or) [^,;|]{0,30},?)? "
    r"(?:<shall>|(?:may|can)(?! (?:have|get|obtain|see|ask|request|demand))|should|needs? to|has to|have to|"
    r"(?:is|are|be|remains?) (?:solely |fully |also |further |entirely )*"
    r"(?:responsible|liable|obliged|advised|encouraged|able|required|permitted|free)|"
    r"represents?|warrants?|elects?|chooses?|decides?|agrees?|uses?|wish(?:es)?|wants?|"
    r"would like|intends?|(?<!that CUSTOMER )(?<!which CUSTOMER )(?:makes|takes|performs|runs|carries out)\b|"
    r"(?:acknowledges?|understands?)(?! (?:and agrees? )?that VENDOR))|"
    r"CUSTOMER's (?:sole |own |exclusive )?(?:responsibility|obligation|duty))"
)
# "VENDOR encrypts", but not "VENDOR services", "VENDOR's" or "VENDOR systems and data".
_VENDOR_DOES = (
    r"VENDOR (?:(?:\w+ly |also )?<shall>|"
    r"(?!services|systems?|products|materials|platforms|websites|sites|apps|applications|apis|tools|"
    r"assets|networks|facilities|premises|users|accounts|credentials|properties|records|employees|"
    r"staff)\w+s\b)"
)


def not_the_customers(measure: str) -> Pattern:
    """The rejection of a measure that the customer takes, may take or has to take."""
    its_own = rf"CUSTOMER's own (?:[\w-]+ ){{0,3}}?{measure}"  # and no key of its own with which the vendor encrypts
    return Pattern("the customer's own part", rf"{_CUSTOMER_DOES}{free_of(_VENDOR_DOES, 1200)}{measure}|{its_own}")


def not_a_feature(measure: str) -> Pattern:
    """The rejection of what stands among the features of a product, which its users may use or not."""
    return Pattern(
        "a feature of the product",
        measure,
        heading=r"^(?!.*secur).*\b(?:features|pricing|editions?|packages|add-?ons?)\b",
    )


def not_in_an_offer(measure: str) -> Pattern:
    """The rejection of what is offered: among the features of a product, or as help with what the customer does itself."""
    return Pattern(
        "part of an offer",
        r"^\W*(?!(?:all|any|each|every) )(?:[\w-]+ )?(?:features?|deliverables?|packages?|editions?|modules?)"
        rf"(?: (?:include[sd]?|offered))?\s?:[^|]*{measure}|"
        r"\b(?:assist\w*|support|help|advice|advis\w+|consult\w+|guidance) (?:with|for|on|in) "
        rf"(?:[\w-]+ ){{0,3}}{measure}|"
        rf"{measure}(?: [\w-]+)? (?:consulting|advisory|consultancy)\b",
    )


def not_the_products(measure: str) -> Pattern:
    """The rejection of what the product does for its users: whose systems and people are its object, or who may use it."""
    theirs = (
        r"(?:applications?|apps?|systems?|(?:web)?sites?|devices?|computers?|employees|staff|personnel|people|teams?|"
        r"workforce|users|admin\w*|candidates|tenants|drivers|customers|vendors|suppliers)"
    )
    return Pattern(
        "a service to its users",
        rf"{measure}[^.;|]{{0,60}}\b(?:for|of|against|on) CUSTOMER's (?:\w+ )?{theirs}\b|"
        r"\b(?:lets?|allows?|enables?|helps?) (?:CUSTOMER|users|customers|administrators)\b[^.;|]{0,80}"
        f"{measure}|"
        r"\b(?:premium|enterprise|business|pro|gold|platinum) (?:plans?|tiers?|editions?)\b[^.;|]{0,40}"
        f"{measure}",
    )
