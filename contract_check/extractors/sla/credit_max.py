"""sla.credit_max — the most that service credits can reach, as a share of one month's fees.

Accepted: "shall not exceed 25% of the monthly fees", "capped at fifty per cent", "up to a maximum of
one month's fees" (100), "half of the monthly charge" (50), "credits will not exceed fees for 15
days" (50); without a cap the largest tier of the credit table; 0 where credits are ruled out.
Rejected: the caps on liability, daily caps, the credit for each hour or point without a cap, credits
for resellers or promotions, the percentage of availability itself.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

from contract_check.extractors.framework import Extractor, Found, Pattern, Reading, Unreadable
from contract_check.extractors.sla.contexts import about_service_levels, firm_without_effort
from contract_check.extractors.sla.credit_tiers import credit_tiers
from contract_check.language.clauses import Clause, Paper
from contract_check.model.term import Better, Kind, TermDefinition
from contract_check.model.values import Duration, Percent, Unit

_CREDIT = (
    r"\b(?:credits?|credit/refund|rebates?|compensation|abatements?|refunds?|fee "
    r"reductions?|reductions?|penalt(?:y|ies)|remed(?:y|ies)|service credits?)\b"
)
_LIMIT = (
    r"(?:(?:not|never|no (?:event|case|circumstances?)|nor) (?:\w+ ){0,8}?exceed\w*(?: a "
    r"(?:total|maximum) of)?|not (?:be )?(?:more|greater) than|(?:in an amount |amount to "
    r")?more than|"
    r"capped at|(?:is |are |be )?limited to(?: a maximum(?: of)?)?|up to(?: an?)?(?: "
    r"(?:maximum|total))?(?: of)?|(?:a )?maximum(?: \w+){0,4} (?:of|is|be|equals?|"
    r"amount(?:s to)?)|maximum of|"
    r"(?:cap|ceiling|limit) (?:of|is)|exceed(?:ing)?(?: a (?:total|maximum) of)?|"
    r"beyond(?: a (?:total|maximum) of)?|at most|a total of|no more than|aggregate of|"
    r"(?:not|never) (?:be )?(?:higher|larger|greater|more) than|at[- ]risk (?:amount|fees?|sum)<40>(?:is|of|be|equals?|:))"
)
_FEES = r"(?:fees?|charges?|bill|invoice|price|payments?|subscription|mrc|mrr|rate|amounts?|cost|value|rental|spend)"
_LEAD = (
    r"(?:(?:of|for|in) )?(?:the |CUSTOMER's |VENDOR's |its |such |that |any |total |"
    r"aggregate |applicable |then-current |affected |relevant ){0,4}"
)


# A refusal of credits altogether, and not of one that a condition bars ("no credits where you caused it");
# that the level is missed is no such condition.
_MISSED = r"<60>(?:not (?:\w+ )?(?:attain|reach|achiev|met|meet|kept)|missed|fall|fail|short of|below|goal|target|unavailab|outage|downtime)"
_NO_CONDITION = (
    rf"(?!(?: \w+){{0,3}} (?:if|for|where|when|unless|until|to the extent|during|in respect of)\b(?!{_MISSED}))"
)


def _percent_of(clause: Clause, match: re.Match[str]) -> Found:
    """The cap; a share of a year's fees is worth twelve times as much of one month's."""
    quantity = clause.quantity_at(match.start("p"))
    if quantity is None:
        return None
    if not isinstance(quantity.value, Percent):
        return Unreadable(quantity.problem) if quantity.value is None else None
    amount = quantity.value.amount
    tail = clause.surface[match.end("p") : match.end("p") + 60]
    if re.match(r" of (?:the |CUSTOMER's |its |total |aggregate |such )*(?:annual|yearly)", tail):
        amount *= 12
    elif re.match(r" of (?:the |CUSTOMER's |its |total |aggregate |such )*quarterly", tail):
        amount *= 3
    return Percent(amount, quantity.value.words)


def _months_of(clause: Clause, match: re.Match[str]) -> Found:
    """One month of fees is 100, fifteen days are 50."""
    quantity = clause.quantity_at(match.start("d"))
    if quantity is None or not isinstance(quantity.value, Duration):
        return None
    value = quantity.value
    share = {
        Unit.MONTHS: value.amount * 100,
        Unit.WEEKS: value.amount * 100 * 7 / 30,
        Unit.DAYS: value.amount * 100 / 30,
    }.get(value.unit)
    if share is not None and re.match(
        r"[^|;,.]{0,40} (?:per|in any|in a|each) (?:calendar )?quarter", clause.surface[match.end("d") :]
    ):
        share /= 3
    if share is None or (value.unit is Unit.DAYS and value.amount < 2):
        return None
    return Percent(share.quantize(Decimal(1)), value.words)


def _tiers(paper: Paper) -> Iterator[Reading]:
    """The largest tier of the credit tables."""
    tiers = credit_tiers(paper)
    if tiers:
        largest = max(tiers, key=lambda tier: tier.credit)
        yield Reading(Percent(largest.credit), largest.span, "largest tier of the credit table", weight=-2)


_LEVELS = re.compile(r"uptime|up-time|downtime|service levels?|\bslas?\b|service credit|availab|outage")


def _ruled_out(clause: Clause, match: re.Match[str]) -> Found:
    """0, where it is service credits that are refused and not some refund."""
    return Percent(Decimal(0)) if _LEVELS.search(f"{clause.heading} {clause.surface}") else None


def _review(readings: list[Reading], paper: Paper) -> list[Reading]:
    """Only in a paper that speaks of service levels."""
    return firm_without_effort(readings) if readings and about_service_levels(paper) else []


EXTRACTORS = (
    Extractor(
        term=TermDefinition(
            "sla.credit_max",
            Kind.PERCENT,
            Better.HIGHER,
            "What is the most that service credits can reach, as a percentage of the period's fees?",
        ),
        triggers=("credit", "rebate", "abatement", "compensation", "refund", "fee reduction", "penalt"),
        accept=(
            Pattern(
                "credits capped at a share", rf"{_CREDIT}<200>{_LIMIT} ?(?P<p>PERCENT|BLANK)", _percent_of, weight=2
            ),
            Pattern(
                "cap before the word credit",
                rf"(?:maximum|cap|no more than|at most|up to) (?:of |is |a )*(?P<p>PERCENT)<20>{_CREDIT}",
                _percent_of,
                weight=2,
            ),
            Pattern(
                "maximum credit is a share",
                rf"maximum<30>{_CREDIT}<80>(?:of|is|be|equals?|equal to|exceed) ?(?P<p>PERCENT|BLANK)",
                _percent_of,
                weight=2,
            ),
            Pattern(
                "credits capped at periods of fees",
                rf"{_CREDIT}<200>{_LIMIT} ?(?:{_LEAD}(?:{_FEES}|credits) (?:for|of|over) )?(?:the "
                rf"equivalent of )?(?P<d>DURATION)(?:'s?|s')?(?: worth)?(?: of)? ?(?:\(\w+\) )?(?:the )"
                rf"?(?:\w+ ){{0,4}}(?:{_FEES}|services?\b|$|\.|,)",
                _months_of,
                weight=2,
            ),
            Pattern(
                "credits capped at the month's fee",
                rf"{_CREDIT}<200>{_LIMIT} ?(?:an amount equal to |PERCENT of )?{_LEAD}(?:monthly|"
                rf"recurring)(?: recurring)?(?: \w+){{0,3}} {_FEES}",
                Percent(Decimal(100)),
                weight=2,
            ),
            Pattern(
                "credits capped at the fees of the month",
                rf"{_CREDIT}<200>{_LIMIT} ?(?:an amount equal to )?{_LEAD}(?:\w+ )?{_FEES}(?: \w+)"
                rf"{{0,4}} (?:for|in|during|of|attributable to)(?: \w+){{0,3}} (?:month|billing "
                rf"(?:period|cycle))",
                Percent(Decimal(100)),
                weight=2,
            ),
            Pattern(
                "credits capped at half a month",
                rf"{_CREDIT}<200>{_LIMIT} ?(?:one[- ])?half (?:of |\(1/2\) of )?{_LEAD}(?:monthly |"
                rf"month's |DURATION's )?(?:\w+ )?{_FEES}",
                Percent(Decimal(50)),
                weight=2,
            ),
            Pattern(
                "one credit for any failure",
                rf"(?:receive|entitled to|eligible (?:for|to receive)|issue|provide|apply|grant)<30>"
                rf"{_CREDIT} (?:equal to|of|in the amount of|equivalent to) (?P<p>PERCENT)(?= of)",
                _percent_of,
                weight=-3,
            ),
            Pattern(
                "cap, then the credits",
                rf"(?:cap|ceiling|maximum|limit|up to|at[- ]risk (?:amount|sum)<40>credits?<20>)(?: (?:of|is|a|at))?"
                rf"(?: total)? ?(?P<p>PERCENT)<60>(?:fees?|charges?|invoice|remuneration)<60>{_CREDIT}",
                _percent_of,
                weight=1,
            ),
            Pattern(
                "at-risk amount",
                r"at[- ]risk (?:amount|fees?|sum|percentage)<60>(?:is|of|be|equals?|:) (?P<p>PERCENT|BLANK)",
                _percent_of,
                weight=2,
            ),
            Pattern(
                "credits never greater than a share",
                rf"\b(?:no|not|never|neither|NEITHER)\b<60>{_CREDIT}<60>(?:greater|higher|larger|more) than (?P<p>PERCENT|BLANK)",
                _percent_of,
                weight=2,
            ),
            Pattern(
                "credits ruled out",
                rf"(?:\bno (?:service |such |availability )?credits?(?:,? (?:and|or|refunds?|remed\w+|compensation|"
                rf"reductions?|penalt\w+|other|of any kind|any)){{0,6}} (?:are|is|will be|shall be|will|shall|apply|applies|"
                rf"available|offered|granted|given|paid|due){_NO_CONDITION}|(?:does|do|will|shall) not (?:offer|provide|include|"
                rf"grant|give|pay|issue) (?:any )?(?:service )?credits?\b{_NO_CONDITION}|(?:sla|service level)s?<60>(?:without|"
                rf"not subject to|no) (?:any )?(?:service )?credits?\b{_NO_CONDITION}|(?:service|availability|sla) credits? "
                rf"(?:are|is|shall be|will be|do|does|shall|will) not (?:be )?(?:available|offered|granted|payable|provided|paid|"
                rf"given|due|apply|part of|included|foreseen){_NO_CONDITION})",
                _ruled_out,
                weight=1,
            ),
            Pattern(
                "credits refused",
                rf"(?:CUSTOMER (?:is|are|shall|will) not (?:be )?entitled to|not entitle CUSTOMER to|"
                rf"not (?:result in|give rise to)|(?:under no obligation|no (?:obligation|liability|duty)|not (?:obliged|"
                rf"obligated|required|liable)) to (?:issue|provide|give|pay|grant)|(?:no|not (?:have |give CUSTOMER |create |"
                rf"confer |afford CUSTOMER |acquire )(?:any |an? )?)(?:claim|right|entitlement)s? (?:to|for)) "
                rf"(?:any |a |an )?(?:\w+ )?(?:service )?credits?\b{_NO_CONDITION}",
                _ruled_out,
                weight=1,
            ),
        ),
        reject=(
            Pattern(
                "a limit of one day or incident",
                r"(?:granted|credits?|accru\w+) (?:on|for|in) (?:any|each|a single|that) (?:one |"
                r"single )?day|fee of that (?:affected )?day",
            ),
            Pattern("liability", r"\b(?:aggregate|total|maximum|entire) (?:\w+ )?liability\b(?!<60>credit)"),
            Pattern(
                "credits for something else",
                r"\b(?:promotional|promo|referral|trial|free|signup|sign-up|prepaid|usage|store|gift|"
                r"advertising|carbon|tax|education\w*) credits?|credit cards?|letters? of credit|"
                r"credit (?:limit|check|rating|report|history|bureau|terms|facilit|agreement|union)",
            ),
            Pattern(
                "a condition that bars one credit",
                r"(?:no|not)<30>credits?<60>(?:if|unless|where|when|during|because|caused|due to|"
                r"resulting|attributable|past due|in arrears|breach|exclu|transferred|exchanged|"
                r"expire)(?!<120>exceed)(?!<60>(?:missed|fall|short|below|"
                r"not (?:\w+ )?(?:attain|reach|achiev|met|meet|kept)))",
            ),
            Pattern("indemnity", r"", heading="indemnif|liabilit"),
            Pattern(
                "a threshold of credits",
                r"(?:if|when|where|once|should)\b<40>credits?<60>exceeds? PERCENT<120>(?:terminat|escalat)",
            ),
            Pattern("budgets and loans", r"budget|credit documents|credit agreement|lender|borrow"),
            Pattern("late or interest", r"(?:late|interest|overdue|unpaid) (?:payment|charge|fee|amount|invoice)"),
        ),
        whole_document=_tiers,
        review=_review,
    ),
)
