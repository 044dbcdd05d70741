"""What says that nothing comes back when the contract ends.

Accepted: "no refund upon termination for any reason", "remaining credit lapses upon termination", "the provider
keeps all fees paid, whatever ends the agreement", "fees are non-refundable, even if the customer cancels".
Rejected: "non-refundable" where no end is spoken of, "if it does not mend it, it shall refund", that the customer
leaves freely without a refund, and a rule with an exception.
"""

from __future__ import annotations

import re

from contract_check.extractors.commercial import matters as m
from contract_check.extractors.commercial.refund_words import END, ENDS, REFUND, SAVE
from contract_check.extractors.framework import FALSE, Found, Pattern
from contract_check.language.clauses import Clause
from contract_check.model.late_pattern import late_pattern

_NO = (
    r"\b(?:no|not(?! (?:yet|used|rendered|consumed|delivered|provided|performed|utili[sz]ed)\b)|never|without|nor|"
    r"neither|NEITHER|cannot(?!,))"
)
_SAME = r"(?:(?! and\b(?! ?/))[^|.;]){0,80}?"  # "without liability and receive a refund" refuses nothing
# "Credits may not be converted into cash or entitle the customer to a refund": of a credit, and not of the fees.
_OF_CREDITS = late_pattern(r"\bcredits?\b[^.;|]{0,40}\b(?:converted|exchanged|redeemed|cash)\b")
_PROMISED = late_pattern(rf"^[^|]*?,[^,|]{{0,20}}\b(?:VENDOR|it) (?:shall|will)\b(?! not)[^,|]{{0,40}}{REFUND}")


def _refused(clause: Clause, match: re.Match[str]) -> Found:
    """Refused, where the text speaks of ending: "non-refundable" alone is silence.

    "If Provider does not mend it, it shall refund" refuses nothing.
    """
    if _PROMISED.search(match[0]) or _OF_CREDITS.search(clause.surface, max(0, match.start() - 60), match.end()):
        return None
    if "convenience" in clause.heading and not re.search(r"any reason|any circumstances?", clause.surface):
        return None  # that the customer leaves freely without a refund says nothing of the vendor's breach
    return FALSE if re.search(rf"{END}|\b(?:ends|ended)\b", f"{clause.heading} {clause.surface}") else None


_WHATEVER = (
    r"\b(?:whatever|with or without cause|for cause or not|regardless of|irrespective of|no matter|for any reason|(?:any|all) circumstances?|"
    r"how(?:so)?ever (?:the|this|it|caused|arising)\b)"
)
# What was paid stays with the vendor.
_KEPT = (
    r"(?:VENDOR (?:may |shall |will |can |is entitled to )?(?:keeps?|retains?)\b[^.;|]{0,40}"
    r"\b(?:fees|charges|amounts?|sums?|payments?|paid|pre-?paid)\b|"
    r"\b(?:fees|charges|amounts?|sums?|payments?|paid|pre-?paid)\b[^.;|]{0,40}"
    r"\b(?:(?:is|are|be) (?:kept|retained) by VENDOR|(?:stays?|remains?|rests?) with VENDOR))"
)
# What the law may demand all the same is no exception that the contract makes.
_BY_LAW = late_pattern(
    r",? ?\b(?:save|except|unless)\b[^,.;|]{0,40}\b(?:required|prohibited|provided|mandated) by\b[^,.;|]{0,40}\blaw\b"
)


def _kept(clause: Clause, _match: re.Match[str]) -> Found:
    """Refused, where the end of the contract is spoken of in any words and nothing is excepted."""
    said = f"{clause.heading} {clause.surface}"
    return None if not re.search(m.ENDING, said) or SAVE.search(_BY_LAW.sub(" ", clause.surface)) else FALSE


REFUNDS_REFUSED = (
    Pattern(
        "no refund for any reason",
        rf"{_NO}\b{_SAME}{REFUND}<160>(?:{END}|any (?:reason|time|circumstances?|event))",
        _refused,
    ),
    Pattern(
        "no refund of what is unused",
        rf"\b(?:no|not|without|never)\b{_SAME}{REFUND}<20>\b(?:for|of) (?:the |any )?(?:unused|unexpired|remaining)\b",
        _refused,
    ),
    Pattern(
        "what remains lapses",
        r"\b(?:remaining|unused|pre-?paid|outstanding)\b<40>(?:credits?|balances?|amounts?|fees|tokens)"
        r"\b<60>(?:expires?|lapses?|(?:is|are|be) (?:automatically )?(?:forfeited|lost|void)|forfeit\w*)"
        rf"\b<60>{ENDS}",
        _refused,
    ),
    Pattern(
        "what remains is forfeited upon an end",
        rf"{END}<60>\bforfeits?\b<40>\b(?:unused|pre-?paid|remaining|unexpired)\b",
        _refused,
    ),
    Pattern(
        "no refund upon an end",
        r"\b(?:upon|after|on|following|in case of|in the event of)(?: (?:any|early|such|a|the))?"
        rf"(?: (?:agreement|contract|subscription|account|licen[cs]e))? {END}<60>{_NO}\b(?!,){_SAME}"
        rf"(?:{REFUND}|\b(?:refundable|repayable)\b)",
        _refused,
    ),
    Pattern(
        "ended without refund",
        f"(?:CUSTOMER<60>{END}|"
        f"{END}<40>(?:by CUSTOMER|by BOTH|for any reason|"
        rf"of (?:this|the|CUSTOMER's) (?:agreement|subscription|account|terms|services?)))<160>\b{_NO}"
        rf"\b{_SAME}{REFUND}",
        _refused,
    ),
    Pattern(
        "no end obliges to repay",
        rf"\b(?:no|neither) (?:\w+,? ){{0,4}}{END}\b<300>\b(?:obliges?|entitles?|requires?|gives? rise)"
        rf"\b<60>\b{REFUND}",
        FALSE,
    ),
    Pattern(
        "an end gives rise to none",
        rf"{END}\b<100>\b(?:does|shall|will) not (?:give rise|lead|entitle)\b<60>\b{REFUND}",
        FALSE,
    ),
)


PAYMENTS_KEPT = (
    Pattern(
        "nothing comes back, whatever the reason",
        rf"(?:{_WHATEVER}|\bany termination)<160>"
        f"(?:{_NO}<40>(?:refund|reimburs|repa(?:y|id)|return|(?:given|paid|handed) back)|(?:stay|remain) with VENDOR)",
        _kept,
    ),
    Pattern(
        "nothing comes back, whatever ends it",
        rf"{_NO}<40>(?:\brefundable\b|\breturned\b|{m.BACK})<100>{_WHATEVER}",
        _kept,
    ),
    Pattern(
        "no money back, whatever the reason",
        rf"{_WHATEVER}<60>\bCUSTOMER (?:(?:shall|will|does|do|can) ?not|won't|never|(?:(?:will |shall )?(?:gets?|receives?)) no)"
        rf"\b<20>\bmoney back\b|\bCUSTOMER (?:(?:will|shall) )?(?:gets?|receives?) no money back\b<60>{_WHATEVER}",
        _kept,
    ),
    Pattern(
        "what was paid is kept, whatever ends it",
        rf"(?:{_KEPT}<160>(?:{_WHATEVER}|\b(?:if|when|where|once|in the event of|upon|after)\b<40>{END})|"
        f"{_WHATEVER}<160>{_KEPT})",
        _kept,
    ),
    Pattern(
        "a field says no refund",
        rf"^\W*refunds? (?:upon|on|after) {END}<40>\s*[-|:]\s*(?:none|no\b)",
        FALSE,
        weight=4,
    ),
    Pattern(
        "not refundable, early ending included",
        r"non-?\s?refundable\W{0,6},? "
        r"(?:including|(?:even|also) (?:if|where|when|upon|in)|if|regardless of|irrespective of|whether or not)"
        rf"\b<80>\b{END}|"
        rf"\bnot refundable in whole or in part,? (?:also|even|including)\b<40>\b{END}",
        FALSE,
    ),
)
