"""Papers in which words have not their usual side: "you" provide and "we" pay, a "Provider" of care buys software.

It takes many plain dealings, and hardly any of the usual kind, to turn a pronoun or a role.
"""

from __future__ import annotations

from contract_check.language.dealings import Known, weigh
from contract_check.model.late_pattern import late_pattern

_YOUR_ACCOUNT = late_pattern(r"\b[Yy]our (?:\w+ )?(?:account|subscription|profile|listing)\b")
_SUBSCRIPTION = late_pattern(r"\b[Ss]ubscription (?:fees?|tiers?|plans?|price|charges?)\b")
_FEWEST_SIGNS = 3
# What a vendor pays to those who bring it customers.
_PARTNERS_PAY = late_pattern(
    r"\b(?:[Rr]eferral|[Aa]ffiliate|[Ff]inder['’]?s?) [Ff]ees?\b|\b[Cc]ommissions?\b|\b[Bb]ount(?:y|ies)\b|\b[Pp]ayouts?\b"
)
_PROGRAMME = late_pattern(
    r"\b(?:[Rr]eferral|[Aa]ffiliate|[Rr]eseller|[Pp]artner|[Cc]hannel|[Aa]mbassador) [Pp]rogram(?:me)?s?\b"
)
_ROLES = Known(("Provider", "Supplier", "Vendor", "Licensor"), ("Customer", "Client", "Licensee", "Subscriber"), "")
_YOU, _WE = ("you", "You", "your", "Your"), ("we", "We", "our", "Our")
_SUBJECTS = 2  # the forms of a pronoun that can act; the others own
_PRONOUNS = 15  # mentions of each that are looked at
_GLANCE, _PLAIN = 20, 40  # mentions of a role


def you_are_the_vendor(text: str) -> bool:
    """Whether a paper is the customer's own, in which "you" provide the service and "we" pay for it.

    >>> you_are_the_vendor("You shall host the software. We will pay your invoices. You must notify us. Our users may log in.")
    True
    >>> you_are_the_vendor("Your hosting, your platform and your services are looked after. Questions go to our office.")
    False
    >>> you_are_the_vendor("You shall pay the fees. You may use the software. Your users may log in. We host the software.")
    False
    >>> earn = "The Affiliate Program pays you a commission. We shall pay you each commission. Amounts are payable to you."
    >>> you_are_the_vendor(f"{earn} You deliver leads to our website. Commissions are due to you.")
    False
    """
    if _is_usual(text) or _is_a_partners_paper(text):
        return False
    you, we = ([weigh(word, text, _ROLES, _PRONOUNS) for word in words] for words in (_YOU, _WE))
    turned = sum(how.vendor for how in you) + sum(how.customer for how in we)
    usual = sum(how.customer for how in you) + sum(how.vendor for how in we)
    # "Your hosting", "our hours" alone turn nothing: somebody has to do something.
    done = any(how.vendor for how in you[:_SUBJECTS]) or any(how.customer for how in we[:_SUBJECTS])
    return done and turned >= 3 and 2 * turned >= 5 * usual


def _is_a_partners_paper(text: str) -> bool:
    """Whether "you" bring customers and are paid for it: whoever runs the programme is still the vendor of the product."""
    return _PROGRAMME.search(text) is not None and len(_PARTNERS_PAY.findall(text)) >= _FEWEST_SIGNS


def you_subscribe(text: str) -> bool:
    """Whether "you" have an account and pay for a subscription: a marketplace's "Provider" buys the use of it.

    >>> account = "Your account is free. We may suspend your account."
    >>> you_subscribe(f"{account} Your subscription renews. You pay a subscription fee. The subscription plan is yours.")
    True
    >>> you_subscribe("You, the Supplier, shall deliver the goods. We shall pay a subscription fee for your platform.")
    False
    """
    return len(_YOUR_ACCOUNT.findall(text)) >= _FEWEST_SIGNS and len(_SUBSCRIPTION.findall(text)) >= _FEWEST_SIGNS - 1


def is_throughout(side: str, role: str, text: str) -> bool:
    """Whether the dealings of a role are so many and so plain that its usual sense does not count."""
    for mentions, enough, share in (
        (_GLANCE, 1, 1),
        (_PLAIN, 8, 5),
    ):  # a glance is enough where the role has its usual sense
        vendor, customer, _ = weigh(role, text, _ROLES, mentions)
        most, least = (vendor, customer) if side == "VENDOR" else (customer, vendor)
        if most < enough or most < share * least:
            return False
    return True


def _is_usual(text: str) -> bool:
    """Whether the first mentions of "you" show the customer already, as in nearly all papers that have the word."""
    first = [weigh(word, text, _ROLES, _GLANCE) for word in _YOU]
    return sum(how.customer for how in first) >= 3 and not any(how.vendor for how in first)
