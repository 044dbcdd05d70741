"""Which side a name is on, by its dealings: what it does, what it has, what is done to it, by it or for it.

Whoever pays the fees, uses the service, is granted the licence and gives instructions is the customer; whoever
provides and hosts the service, sends the invoices and acts on somebody's behalf is the vendor, however either
of them is called ("School", "Operator", "Party B"). What both sides do says nothing: keeping secrets, providing
information, indemnifying, granting licences (a customer licenses its data).

>>> weigh("Party A", "Party A shall pay the fees. Party B grants to Party A a licence. Party A's users may log in.")
Dealings(vendor=0, customer=3, used=0)
>>> weigh("Carrier", "Carrier will host the software. The software is provided by Carrier. Carrier's servers are in Ghent.")
Dealings(vendor=3, customer=0, used=0)
>>> weigh("Guest", "Guest shall notify Host. Host shall keep Guest's secrets.")
Dealings(vendor=0, customer=0, used=0)
>>> weigh("Host", "Host will deliver an export to Guest. Host returns all files to the Guest.", Known((), ("Guest",)))
Dealings(vendor=2, customer=0, used=0)
>>> weigh("Guest", "Guest will deliver a sample to Host. Guest returns all files to the Host.", Known(("Host",), ()))
Dealings(vendor=0, customer=0, used=0)
>>> weigh("Finder", "Commissions are payable to Finder. Host shall pay Finder a referral fee. The fees are paid to Finder.")
Dealings(vendor=1, customer=0, used=0)
"""

from __future__ import annotations

import re
from typing import NamedTuple

from contract_check.model.late_pattern import late_pattern

_V, _C = "VENDOR", "CUSTOMER"


def _table(vendor: str, customer: str) -> dict[str, str]:
    return {word.replace("_", " "): side for side, words in ((_V, vendor), (_C, customer)) for word in words.split()}


# What a name does, whatever the object.
_DOES = _table(
    "process processes host hosts encrypt encrypts implement implements engage engages monitor "
    "monitors suspend suspends invoice invoices bill bills discontinue discontinues deprecate "
    "deprecates restore restores reserves assist assists rectify repair repairs respond responds "
    "announce announces",
    "pay pays reimburse reimburses purchase purchases order orders subscribe subscribes acknowledge "
    "acknowledges access accesses install installs upload uploads authorise authorises authorize "
    "authorizes reverse resell sublicense sublicence decompile be_eligible be_invoiced be_billed "
    "be_charged be_granted be_licensed has_paid has_purchased has_ordered be_paying",
)
# What a name does to a service; to anything else both sides may.
_DOES_SERVICE = _table(
    "provide provides supply supplies deliver delivers maintain maintains perform performs operate "
    "operates support supports offer offers develop develops update updates modify modifies upgrade "
    "upgrades make makes change changes improve improves correct corrects warrants",
    "use uses using receive receives evaluate evaluates test tests claim claims request requests "
    "submit submits download downloads copy obtain obtains procure procures",
)
_SERVICE = frozenset(
    "service services platform software product products solution solutions system application app "
    "apps api website site subscription deliverables support maintenance hosting updates upgrades "
    "releases tools portal helpdesk credits credit availability uptime".split()
)
_REQUEST = frozenset(
    "request requests ticket tickets claim claims contract plan".split()
)  # what a customer makes, or has of a service
_ASKS = frozenset("submit submits claim claims".split())
# What a vendor uses to render its service.
_MEANS = frozenset(
    "ai artificial machine llm llms subprocessors sub-processors subcontractors encryption third-party".split()
)
_REMEDIES = frozenset("credit credits refund refunds".split())  # what a customer is entitled to
# What a vendor pays, to its customers or to those who bring it some.
_PAID_OUT = frozenset(
    "credit credits damages compensation penalty penalties commission commissions referral bounty bounties payout payouts "
    "rebate rebates incentive incentives".split()
)
# What a name has.
_HAS = _table(
    "platform services service software servers infrastructure datacenter support pricing technology "
    "subprocessors sub-processors licensors helpdesk website technicians product products fees rates "
    "api apps subcontractors price published hosting invoice invoices control",
    "use usage access purchase subscription account accounts user users payment order orders "
    "instructions request data content business employees administrators administrator prepaid tenant "
    "students configuration name internal continued payments end",
)
_ADJECTIVES = frozenset(
    "own then-current current standard proprietary authorized authorised hosted cloud online "
    "technical written personal prior actual first documented or and".split()
)
# "Customer Data", "Acme Platform".
_COMPOUND = _table(
    "Platform Technology Software Site Website Systems Service Services", "Data Content Materials User Users"
)
# What stands before a name.
_BEFORE = _table(
    "provided_by supplied_by hosted_by offered_by operated_by rendered_by furnished_by engaged_by pay "
    "paid_to payable_to owed_to owing_to due_to payment_to payments_to fees_of rates_of invoice_from "
    "invoices_from issued_by licensors_of pays",
    "provided_to provide_to supplied_to available_to granted_to grant_to grants_to delivered_to "
    "refund_to refunded_to issued_to services_to access_to assistance_to credit_to invoice invoices "
    "bill charge grant grants allow allows permit permits enable enables assist assists notify "
    "notifies inform informs refund reimburse paid_by payable_by used_by ordered_by purchased_by "
    "uploaded_by submitted_by due_from payment_from payments_from behalf_of instructions_of "
    "instructions_from users_of use_by requested_by provide provides reported_by supply credited_to "
    "by_providing",
)
_AUXILIARY = frozenset(
    "shall will must may can cannot would should does do not also only further promptly always then "
    "to agree agrees undertake undertakes required obliged obligated entitled responsible permitted "
    "allowed hereby the has have had right for commercially reasonable best efforts at its own "
    "expense either solely be is are been timely and once immediately reasonably directly fully "
    "regularly".split()
)
_WORD = late_pattern(r"[A-Za-z’'-]+")
_STOP = late_pattern(r"[.;:()|\n]")
_LOOK_AHEAD = 70  # characters
_LOOK_BACK = 28  # characters in which the verb stands, and those in which its subject does
_SUBJECT = 90
_MOST = 60  # mentions that are looked at; more say nothing new
# Who hands something over to the customer is not the customer; what a customer hands over may be data or a notice.
_HANDS_OVER = frozenset(
    "deliver delivers provide provides return returns issue issues supply supplies hand hands".split()
)
# Who is told or enabled is on the other side than whoever tells or enables; where that is nobody we know, the customer.
_TOLD = frozenset(
    "notify notifies inform informs assist assists provide provides permit permits allow allows "
    "enable enables by_providing supply send sends tell tells give gives contact contacts".split()
)


class Known(NamedTuple):
    """The names of those who have a side already."""

    vendor: tuple[str, ...] = ()
    customer: tuple[str, ...] = ()
    told: str = _C  # the side of those who are told something by nobody that is known

    def side_in(self, words: list[str]) -> str:
        """The side that some words name, if they name one alone."""
        phrase = f" {' '.join(words)} "
        vendor, customer = (any(f" {name} " in phrase for name in names) for names in (self.vendor, self.customer))
        if vendor == customer:
            return ""
        return _V if vendor else _C


_NOBODY = Known()
# What is used, entered or passed through is no party.
_USED = frozenset(
    "use_of using via through within into access_to accessing functionality_of features_of version_of "
    "install download copy_of copies_of".split()
)


class Dealings(NamedTuple):
    """How often a name deals as a vendor does and as a customer does, and how often it is used like a thing."""

    vendor: int
    customer: int
    used: int = 0

    @property
    def side(self) -> str:
        """`VENDOR` or `CUSTOMER` where the signs are several and agree; nothing where they are few or two-sided."""
        most, least = max(self.vendor, self.customer), min(self.vendor, self.customer)
        return self.leaning if most >= 3 and most >= 3 * least else ""

    @property
    def is_used(self) -> bool:
        """Whether it is rather a thing than a party."""
        return 3 * self.used >= max(self.vendor, self.customer)

    @property
    def leaning(self) -> str:
        """The side that has more of the signs, where it has half as many again, and two at least."""
        most, least = max(self.vendor, self.customer), min(self.vendor, self.customer)
        if most < 2 or 2 * most < 3 * least:
            return ""
        return _V if self.vendor > self.customer else _C


def weigh(name: str, text: str, known: Known = _NOBODY, most: int = _MOST) -> Dealings:
    """The dealings of a name in a text that speaks of `known` names too, in the first `most` of its mentions."""
    signs = {_V: 0, _C: 0, "": 0, "used": 0}
    own = name.lower() in ("your", "our")
    mentions = re.finditer(rf"{re.escape(name)}(?![\w&])", text)
    for match, _ in zip(mentions, range(most), strict=False):
        start, end = match.span()
        if start and (text[start - 1].isalnum() or text[start - 1] in "-&"):
            continue
        words = _WORD.findall(
            _STOP.split(text[end : end + _LOOK_AHEAD], maxsplit=1)[0].removeprefix("’").removeprefix("'")
        )
        own_thing = own or text[end : end + 1] in ("’", "'")
        words = words[1:] if own_thing and words[:1] == ["s"] else words
        signs[_sign_after(words, known, own=own_thing)] += 1
        if not own_thing and not (words and words[0][0].isupper() and text[end : end + 1] == " "):
            signs[_sign_before(text, start, known, words)] += 1
    return Dealings(signs[_V], signs[_C], signs["used"])


def _sign_before(text: str, start: int, known: Known, after: list[str]) -> str:
    words = _words_before(text, start, _LOOK_BACK)
    for phrase in (" ".join(words[-2:]).lower(), " ".join(words[-1:]).lower()):
        if phrase in _USED_BEFORE:
            return "used"
        if phrase in _TOLD_BEFORE:
            teller = known.side_in(_words_before(text, start, _SUBJECT))
            return known.told if not teller else _V if teller == _C else _C
        if phrase in _BEFORE:
            # "Commissions payable to Partner", "shall pay Partner a referral fee": whoever is paid so is no vendor.
            earns = "pa" in phrase and not _PAID_OUT.isdisjoint(word.lower() for word in (*words, *after[:8]))
            return "" if earns else _BEFORE[phrase]
    return ""


def _words_before(text: str, start: int, reach: int) -> list[str]:
    """The words of the same sentence before a name, without its article."""
    words = _WORD.findall(text[max(0, start - reach) : start].rpartition(". ")[2])
    return words[:-1] if words and words[-1] in ("the", "The") else words


def _sign_after(words: list[str], known: Known, *, own: bool) -> str:
    if not words:
        return ""
    if own:
        return _sign_of_thing(words)
    return _COMPOUND.get(words[0]) or _sign_of_act(words, known)


def _sign_of_thing(words: list[str]) -> str:
    for at, word in enumerate(words):
        if word.lower() not in _ADJECTIVES:
            is_request = not _REQUEST.isdisjoint(words[at + 1 : at + 2])  # "your support request" is the customer's
            return _C if is_request and word.lower() in _HAS else _HAS.get(word.lower(), "")
    return ""


def _sign_of_act(words: list[str], known: Known) -> str:
    passive = perfect = False
    for at, word in enumerate(words):
        if word == "entitled" and not _REMEDIES.isdisjoint(words[at + 1 : at + 6]):
            return _C
        if word in _AUXILIARY or word.endswith("ly"):
            passive |= word in ("be", "is", "are", "been")
            perfect |= word in ("has", "have")
            continue
        verb = f"be {word}" if passive else f"has {word}" if perfect and f"has {word}" in _DOES else word
        objects = [w.lower() for w in words[at + 1 : at + 8]]
        if verb in _TOLD_BEFORE and (told := known.side_in(words[at + 1 : at + 4])):
            return _V if told == _C else _C
        if (
            verb in _HANDS_OVER
            and "to" in objects
            and (taker := known.side_in(words[at + 2 + objects.index("to") :][:3]))
        ):
            return _V if taker == _C else ""
        if verb in _DOES:
            return "" if "pay" in verb and not _PAID_OUT.isdisjoint(objects) else _DOES[verb]
        if verb in ("use", "uses") and not _MEANS.isdisjoint(objects[:2]):
            return _V
        side = _DOES_SERVICE.get(verb, "")
        return "" if (_SERVICE | _REQUEST if verb in _ASKS else _SERVICE).isdisjoint(objects) else side
    return ""


_USED_BEFORE = {phrase.replace("_", " ") for phrase in _USED}
_TOLD_BEFORE = {phrase.replace("_", " ") for phrase in _TOLD}
