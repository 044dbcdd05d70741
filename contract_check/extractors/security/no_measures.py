"""What names a measure of security and states none of the vendor's: each is a rejection that the terms share.

The customer's own part, a definition, an option, a plan, what is sold or a feature, and what a data centre or a
sub-processor does."""

from __future__ import annotations

from contract_check.extractors.framework import Pattern
from contract_check.extractors.unstated import OTHERS
from contract_check.language.wording import free_of

_CUSTOMER_DOES = (
    r"(?:(?<!\bfor )(?<!\bfrom )(?<!behalf of )(?<!servers of )(?<!systems of )(?<!network of )(?<!premises of )CUSTOMER(?:,? (?:and|or) [^,;|]{0,30},?)? (?:<shall>|may|can|should|needs? to|has to|have to|(?:is|are|be|remains?) (?:solely |fully |also |further |entirely )*"
    r"(?:responsible|liable|obliged|advised|encouraged|able|required|permitted|free)|represents?|warrants?|elects?|chooses?|decides?|agrees?|uses?|wish(?:es)?|wants?|would like|intends?|"
    r"(?:acknowledges?|understands?)(?! (?:and agrees? )?that VENDOR))|CUSTOMER's (?:sole |own |exclusive )?(?:responsibility|obligation|duty))"
)
_DOES = r"(?:has|have|is|are|maintains?|performs?|conducts?|uses?|employs?|requires?|provides?|undergo(?:es)?|implements?|includ\w+|offers?|runs?|carr(?:y|ies)|trains?|screens?|keeps?|holds?|shall|will|must|does|do|takes?|that|which|who|'s|whose)"
# Another thing that somebody does, after "and": "plans to grow and checks all".
_AND_DOES = r"\band (?:\w+ly )?[a-z]{2,}s (?:its|all|the|every|each|an?|any|regular|annual|daily|background|critical|security|CUSTOMER|data)\b"
# "VENDOR encrypts", but not "VENDOR services", "VENDOR's" or "VENDOR systems and data".
_VENDOR_DOES = r"VENDOR (?:(?:\w+ly |also )?<shall>|(?!services|systems?|products|materials|platforms|websites|sites|apps|applications|apis|tools|assets|networks|facilities|premises|users|accounts|credentials|properties|records|employees|staff)\w+s\b)"


def not_the_customers(measure: str) -> Pattern:
    """The rejection of a measure that the customer takes, may take or has to take."""
    its_own = rf"CUSTOMER's own (?:[\w-]+ ){{0,3}}?{measure}"  # and no key of its own with which the vendor encrypts
    return Pattern("the customer's own part", rf"{_CUSTOMER_DOES}{free_of(_VENDOR_DOES, 1200)}{measure}|{its_own}")


def not_defined(measure: str) -> Pattern:
    """The rejection of a definition in which the measure is only named."""
    return Pattern(
        "a definition",
        rf"\"[^\"]{{2,60}}\"[^\"|]{{0,30}} (?:means?|shall mean|refers to|has the meaning)<250>{measure}|^\W*\"[^\"]{{0,30}}?{measure}[^\"]{{0,30}}\"[^\"|]{{0,30}} (?:means?|shall mean|refers to|has the meaning)|^\W*(?:\w\W+)?(?:recitals?|whereas|considering that)\b",
    )


def not_optional(measure: str) -> Pattern:
    """The rejection of what can be had, might be included, or is only advised."""
    maybe = (
        r"(?:(?<!nothing )(?<!nobody )(?<!no one )\b(?:may|might|can|could) (?:also |optionally |further )?(?:be (?!(?:[\w-]+ ){1,7}(?:only|solely|exclusively)\b|assigned|granted|given|admitted|employed|engaged|deployed|placed|hired|permitted|allowed)|include\b|consist|enable|choose|request|opt|purchase|configure)|\boptional(?:ly)?\b|"
        r"\brecommend\w*|\b(?:shall|should|may|will) (?:in particular )?consider\b|\bencourag\w+|\bat an additional (?:cost|fee|charge)|\bfor an additional (?:cost|fee|charge)|\bwhen(?:ever)? (?:this |the )?(?:feature|option) is enabled)"
    )
    return Pattern(
        "an option, not a statement", rf"{maybe}{free_of(';', 60)}{measure}|{measure}{free_of(';|[.]', 40)}{maybe}"
    )


def not_planned(measure: str) -> Pattern:
    """The rejection of what is only planned or being worked towards."""
    later = (
        r"(?:\bplanned (?:for|in) (?:the |a |VENDOR's )?(?:next|later|future|upcoming|coming|phase|q[1-4]|20\d\d|end of)|\b(?:plan(?:s|ned|ning)? to|intends? to|hopes? to|expects? to)\b(?! (?:\w+ )?(?:keep|maintain|continue|remain|stay|retain|renew|preserve|hold))|\bin the process of\b|\bworking (?:towards?|to)\b|\bworking on\b(?! (?:(?:the|its|a|any|CUSTOMER\W?s?) )?(?:project|services?|systems?|premises|site|behalf|matters?|accounts?|data)\b)|\broadmap\b|\bin the future\b|\bpursuing\b|"
        r"\b(?:is|are|was|were|be) (?:\w+ )?(?:considering|evaluating|exploring|preparing|thinking)\b|\bconsiders? (?:whether|pursuing|adding)\b|\bnot yet\b|\bcoming soon\b|"
        r"(?<!regardless of )(?<!irrespective of )\bwhether\b(?! or not)|\bunder (?:study|consideration|evaluation)\b)"
    )
    return Pattern(
        "only planned",
        rf"{later}{free_of(';|' + _AND_DOES, 80)}{measure}|{measure}{free_of(';', 60)}{later}",
    )


_FOR_A_FEE = (
    r"\b(?:upon|for|against|on|subject to) (?:the )?payment of\b|"
    r"\b(?:if|where|when|provided(?: that)?) CUSTOMER (?:ha(?:s|ve) )?(?:order|purchas|subscrib|buys?\b|bought|book)\w*"
)
_UNDECIDED = (
    r"\bVENDOR (?:may|can|might|could)\b(?!,? not\b)|(?:\bcannot|\bnot) (?:guarantee|warrant|promise) that (?:VENDOR|it|they)\b|\bwhether to\b|\b(?:recommend|suggest|encourag|urg)\w* (?:that )?CUSTOMER\b|"
    r"\b(?:plans?|intends?|hopes?|expects?) to\b(?! (?:\w+ )?(?:keep|maintain|continue|remain|stay|retain|renew|preserve|hold) (?:its|the|this|these|such|doing|to)\b)"
)
# Where a sentence goes on to something else: "plans to grow and trains all", "may change tools, but encrypts", "can do so because".
_GOES_ON = rf"{_AND_DOES}|;|:|,(?! (?:at|upon|as|where|in|on|to|by|from|if)\b)|\b(?:but|because|since|only|unless|without|until|provided)\b|\band VENDOR\b"


def not_promised(measure: str, *, may_cost: bool = False) -> Pattern:
    """The rejection of what is possible, not guaranteed or undecided, or (unless it `may_cost`) done only for an order or a fee."""
    undecided = rf"(?:{_UNDECIDED}){free_of(_GOES_ON, 140)}{measure}"
    regex = undecided if may_cost else rf"{undecided}|(?:{_FOR_A_FEE}){free_of(';', 140)}{measure}"
    return Pattern("not promised", regex)


def not_sold(measure: str) -> Pattern:
    """The rejection of a measure that has a price: it is sold to the customer, not taken by the vendor."""
    return Pattern("something sold", rf"{measure}[^.;|]{{0,120}}\bMONEY|\bMONEY[^.;|]{{0,60}}{measure}")


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
        rf"^\W*(?:[\w-]+ )?(?:features?|deliverables?|packages?|editions?|modules?)(?: (?:include[sd]?|offered))?\s?:[^|]*{measure}|"
        rf"\b(?:assist\w*|support|help|advice|advis\w+|consult\w+|guidance) (?:with|for|on|in) (?:[\w-]+ ){{0,3}}{measure}|{measure}(?: [\w-]+)? (?:consulting|advisory|consultancy)\b",
    )


def not_the_products(measure: str) -> Pattern:
    """The rejection of what the product does for its users: whose systems and people are its object, or who may use it."""
    theirs = r"(?:applications?|apps?|systems?|(?:web)?sites?|devices?|computers?|employees|staff|personnel|people|teams?|workforce|users|admin\w*|candidates|tenants|drivers|customers|vendors|suppliers)"
    return Pattern(
        "a service to its users",
        rf"{measure}[^.;|]{{0,60}}\b(?:for|of|against|on) CUSTOMER's (?:\w+ )?{theirs}\b|\b(?:lets?|allows?|enables?|helps?) (?:CUSTOMER|users|customers|administrators)\b[^.;|]{{0,80}}{measure}|"
        rf"\brecommend\w*\b[^.;|]{{0,60}}{measure}|\b(?:premium|enterprise|business|pro|gold|platinum) (?:plans?|tiers?|editions?)\b[^.;|]{{0,40}}{measure}",
    )


def not_others(measure: str) -> Pattern:
    """The rejection of a measure that a data centre, a host, a payment firm or a sub-processor takes."""
    subject = rf"(?<!\bto )(?<!\bin )(?<!\bon )(?<!\bof )(?<!\bvia )(?<!\binto )(?<!\bfor )(?:{OTHERS}(?! (?:consoles?|accounts?|environments?|organi[sz]ations?|vpcs?|tenants?)\b)|(?<!and )(?<!or )(?<!, )\bsubcontractors?\b)(?: (?!to (?:conduct|perform|carry|run|test|do|provide|execute)\b)\w+(?:ly)?)?,? {_DOES}\b(?! (?:\w+ )?(?:failed|lost|unavailable|destroyed|down|interrupted)\b)"
    return Pattern(
        "a measure of others",
        rf"{subject}{free_of(';|' + _VENDOR_DOES, 140)}{measure}|{measure}[^.;|]{{0,40}}\b(?:by|at|of|on) (?:VENDOR's |the |its |their )?(?:\w+ )?{OTHERS}",
    )
