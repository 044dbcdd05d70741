"""The names of parties that no list knows: found by their duties and placed by their dealings.

A name is whatever is capitalised and shall, will, must or may do something, "the Operator" as well as "Party A"
or "B&B Foods". It joins a side only if its dealings say so clearly (`dealings.py`). Those who act in many
contracts and are party to none (sub-processors, users, auditors, authorities) and what is used like a thing
("the Portal will notify you") stay out. Where a side has a name already, a further one must be about as common.

>>> from contract_check.language.subjects import find_subjects
>>> text = "Party A will pay the fees. Party A may use the service. Invoices go to Party A. Refunds are issued to Party A."
>>> find_sides(text, find_subjects(text))
{'Party A': 'CUSTOMER'}
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence

from contract_check.language.dealings import Dealings, Known, weigh
from contract_check.language.jurisdictions import is_jurisdiction
from contract_check.language.names import NO_NAME, without_form
from contract_check.language.subjects import Subjects

# Words that `NO_NAME` keeps out of proper names and that parties are called by all the same.
_ROLE_LIKE = frozenset(
    "recipient discloser partner participant agent owner group sponsor borrower member user party "
    "licensed executive purchaser buyer contractor consultant authority".split()
)
_THIRD_PARTIES = frozenset(
    "sub-processor subprocessor subcontractor sub-contractor affiliate employee personnel auditor "
    "arbitrator mediator court tribunal subject individual person patient student visitor consumer "
    "administrator representative staff assignee successor guarantor insurer carrier regulator "
    "commissioner official officer manager director escrow trustee lender indemnitee indemnitor party "
    "parties secretary government governmental competent regulatory tax local public president "
    "chairman committee board team engineer lead contact".split()
)
_NEVER = (NO_NAME - _ROLE_LIKE) | _THIRD_PARTIES
_OFTEN_THIRD = frozenset({"user", "reseller", "partner", "distributor", "agent", "discloser", "recipient"})
_CANDIDATES = 6
_OFTEN = 10  # mentions of a name that has no more than one duty
_SHARE = 0.4


def find_sides(
    text: str,
    subjects: Subjects,
    also: Iterable[str] = (),
    vendor: Sequence[str] = (),
    customer: Sequence[str] = (),
    *,
    we: str = "VENDOR",
) -> dict[str, str]:
    """The side of each name that bears duties, or stands in `also`, and is not placed yet, where its dealings are clear.

    `vendor` and `customer` are the names that are placed, `we` the side that speaks: who is notified by a customer is
    the vendor.
    """
    placed = {"VENDOR": [*vendor], "CUSTOMER": [*customer]}
    placed[we].extend(("we", "We"))
    placed["CUSTOMER" if we == "VENDOR" else "VENDOR"].extend(("you", "You"))
    also = tuple(also)
    names = [name for name in _candidates(text, subjects.names, also) if name not in vendor and name not in customer]
    found = _place(names, text, placed)
    return _without_both_on_one_side([name for name in also if name in found], found, text, placed)


def _place(names: Sequence[str], text: str, placed: dict[str, list[str]]) -> dict[str, str]:
    """The names whose side is clear by their dealings with anybody, with those, or with one another."""
    found: dict[str, str] = {}
    dealings: dict[str, Dealings] = {}
    for leaning in (False, True):
        if found or not leaning:  # those that were found say more of the others
            known = Known(tuple(placed["VENDOR"]), tuple(placed["CUSTOMER"]))
            dealings = {name: weigh(name, text, known) for name in names if name not in found}
        for name, how in dealings.items():
            if name in found or how.is_used:
                continue
            side = how.side or (_only_side_left(name, how, text, placed) if leaning else "")
            if side:
                found[name] = side
                placed[side].append(name)
    return found


def _without_both_on_one_side(
    defined: Sequence[str], found: dict[str, str], text: str, placed: dict[str, list[str]]
) -> dict[str, str]:
    """What was found, save that of defined names on one side alone only the plainest is kept: a contract has two sides."""
    for side, other in (("VENDOR", "CUSTOMER"), ("CUSTOMER", "VENDOR")):
        mine = [name for name in defined if found.get(name) == side]
        if len(mine) < 2 or any(text.count(name) >= _SHARE * text.count(mine[0]) for name in placed[other]):
            continue
        how = {name: weigh(name, text) for name in mine}
        sign = 1 if side == "VENDOR" else -1
        kept = max(mine, key=lambda name: sign * (how[name].vendor - how[name].customer))
        found = {name: its for name, its in found.items() if name == kept or name not in mine}
    return found


def _only_side_left(name: str, dealings: Dealings, text: str, placed: dict[str, list[str]]) -> str:
    """The side to which a name leans, if the other side has its name and this one has none."""
    if not dealings.leaning:
        return ""
    other = "CUSTOMER" if dealings.leaning == "VENDOR" else "VENDOR"
    enough = _SHARE * text.count(name)
    is_taken = {side: any(text.count(n) >= enough for n in names) for side, names in placed.items()}
    return dealings.leaning if is_taken[other] and not is_taken[dealings.leaning] else ""


def _candidates(text: str, acting: Counter[str], also: Iterable[str]) -> list[str]:
    """The commonest names that could be a party's."""
    names = Counter({name: text.count(name) for name in also})
    acting = Counter({name: times for name, times in acting.items() if may_be_party(name)})
    for name, times in acting.most_common(2 * _CANDIDATES):
        count = text.count(name)
        if times >= 2 or count >= _OFTEN:
            names[name] = count
    return [name for name, times in names.most_common(_CANDIDATES) if times >= 3]


def find_small_sides(text: str, subjects: Subjects, sides: Iterable[str]) -> dict[str, str]:
    """The names in small letters, each with its article, of `sides` that nothing else names: "the school shall pay".

    >>> from contract_check.language.subjects import find_subjects
    >>> text = "The school shall pay the fees. The school may use the service and the school's account."
    >>> find_small_sides(text, find_subjects(text), ["CUSTOMER"])
    {'the school': 'CUSTOMER', 'The school': 'CUSTOMER'}
    """
    names = [name for name, times in subjects.small.most_common(_CANDIDATES) if times >= 2 and may_be_party(name)]
    found = _place(names, text, {"VENDOR": [], "CUSTOMER": []}) if names else {}
    return {f"{the} {name}": side for name, side in found.items() if side in sides for the in ("the", "The")}


def is_common_enough(name: str, others: Sequence[str], text: str) -> bool:
    """Whether a name is about as common as the commonest of those that its side has already.

    Users and resellers are named in many contracts; they are the customer where nobody else is.
    """
    most = max((text.count(other) for other in others if other != name), default=0)
    share = 1 if name.lower().split()[-1] in _OFTEN_THIRD else _SHARE
    return text.count(name) >= share * most


def may_be_party(name: str, *, is_defined: bool = False) -> bool:
    """Whether a party could be called so: not a word of all contracts, a third party or a country.

    Nor a plural, save for a short name that a definition gives ("OakPayments").
    """
    words = without_form(name).lower().replace("’", "'").split()
    last = words[-1] if words else ""
    if len(words) == 2 and len(last) == 1:  # "Party A", "Company B"
        return words[0] in {"party", "company", "partner"}
    if len(words) == 2 and last == "party":  # "Ordering Party"; "Receiving Party" is now the one, now the other
        return words[0] in {"ordering", "contracting", "commissioning", "purchasing", "procuring"}
    plural = not is_defined and last.endswith("s") and not last.endswith(("ss", "us", "is")) and len(words) == 1
    return (
        not plural
        and not any(word.rstrip(".") in _NEVER or word.removesuffix("s") in _THIRD_PARTIES for word in words)
        and len(name) > 2
        and not is_jurisdiction(name)
    )
