"""What a sentence or a heading keeps for a dearer plan, by the plan's name: whether the customer has it, the paper need not say.

Accepted: "24/7 support for enterprise clients", "Support: 24/7 (Premium)", "the Enterprise plan includes …", "on our Premium plan",
"For Gold customers, …", "Enterprise plan: we reply within an hour", a section called "Enterprise Plan".
Rejected: "for Standard and Enterprise plans", "the enterprise-grade platform", "premium support is available", "Enterprise Agreement".
"""

from __future__ import annotations

from contract_check.model.late_pattern import late_pattern

DEARER = "enterprise|premium|premier|platinum|gold"  # what vendors call plans that few of their customers have
_NAMES = rf"(?:{DEARER}|silver|vip|ultimate|diamond)"
_CHEAPER = r"(?:free|starter|basic|essentials?|standard|professional|pro|team|growth|plus|business|bronze|all|every|any|each|lower|other)"
_AND = r"(?:,| and| or| &|/|,? and/or) ?"
_PLAN = r"(?:(?:support |service |subscription )?(?:plans?|tiers?|editions?|packages?|subscriptions?|levels?|customers?|clients|subscribers))"
_WHOSE = rf"(?:{_PLAN} CUSTOMER|{_PLAN}|CUSTOMER)(?: accounts?)?"
_THE = r"(?:(?:the|our|its|VENDOR's|all|selected) )*"
_GIVES = (
    r"(?:also |each |\(?\w+\)? )?(?:includes?|offers?|provides?|adds?|gives?|comes? with|guarantees?|features?|covers?|"
    r"(?:is|are|has|have|gets?|receives?|enjoys?|benefits?)\b)"
)
_KEPT = late_pattern(
    rf"(?:\bfor {_THE}(?P<kind>{_NAMES}) (?:plan |tier |level )?CUSTOMER(?: only| alone)?|"
    rf"\b(?:on|in|with|under|for|part of) {_THE}(?P<on>{_NAMES}) {_PLAN}(?: only| alone)?|"
    rf"\((?P<plan>{_NAMES})(?: (?:plan|tier|level|edition|CUSTOMER))?(?: only)?\))\W*\Z|"
    rf"\A\W*(?:[\d.]+ )?(?:for|on|with|under|in) {_THE}(?P<lead>{_NAMES}) {_WHOSE}(?: only)?,|"
    rf"\A\W*(?:[\d.]+ )?{_THE}(?P<subject>{_NAMES}) {_WHOSE} {_GIVES}|"
    rf"\A\W*(?:[\d.]+ )?(?P<label>{_NAMES})(?: {_PLAN})? ?:(?! ?\|)"
)
_BESIDE_CHEAPER = late_pattern(
    rf"\b{_CHEAPER}(?: {_PLAN})?{_AND}(?:{_CHEAPER}{_AND})*{_NAMES}\b|\b{_NAMES}(?: {_PLAN})?{_AND}(?:{_NAMES}{_AND})*{_CHEAPER}\b"
)
_HEADING = late_pattern(rf"\A\W*(?:[\d.]+ )?(?:the )?(?P<name>{_NAMES}) {_PLAN}\W*\Z")


def plan_it_is_kept_for(sentence: str) -> str:
    """The dearer plan for which a sentence (as a surface) keeps what it says; "" where it keeps it for none.

    >>> plan_it_is_kept_for("the enterprise plan includes support around the clock.")
    'enterprise'
    >>> plan_it_is_kept_for("for standard and enterprise CUSTOMER, VENDOR replies within DURATION.")
    ''
    """
    found = _KEPT.search(sentence)
    if found is None or _BESIDE_CHEAPER.search(sentence):
        return ""
    return next(name for name in found.groups() if name)


def plan_it_is_headed_for(heading: str) -> str:
    """The dearer plan that a heading names, and nothing else.

    >>> plan_it_is_headed_for("3. enterprise plan"), plan_it_is_headed_for("enterprise agreement")
    ('enterprise', '')
    """
    found = _HEADING.match(heading)
    return found["name"] if found else ""
