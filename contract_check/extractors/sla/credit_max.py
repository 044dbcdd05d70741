"""sla.credit_max — the most that service credits can reach, as a share of one month's fees.

Accepted: "shall not exceed 25% of the monthly fees", "capped at fifty per cent", "up to a maximum of
one month's fees" (100), "half of the monthly charge" (50), "credits will not exceed fees for 15
days" (50); without a cap the largest tier of the credit table, the one credit or discount for any
failure, "refund the full cost of the month", "one free month" (100); 0 where credits, penalties or
refunds for a missed level are ruled out.
Rejected: the caps on liability, daily caps, the credit for each hour or point without a cap, credits
for resellers or promotions, the percentage of availability itself, a refusal that concerns one case
only ("where Customer is in arrears"), discounts and reductions that answer no missed level.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

from contract_check.extractors.framework import Extractor, Found, Pattern, Reading, Unreadable
from contract_check.extractors.sla.contexts import about_service_levels, firm_without_effort
from contract_check.extractors.sla.credit_bounds import BOUND, GIVEN, bounded
from contract_check.extractors.sla.credit_refusals import REFUSALS
from contract_check.extractors.sla.credit_tiers import credit_tiers
from contract_check.extractors.sla.credit_words import FAILURE, FEES, for_failure
from contract_check.extractors.sla.matters import NO_TERM, OTHER_TRADES, figures_of
from contract_check.language.clauses import Clause, Paper
from contract_check.language.wording import together
from contract_check.model.document import Table
from contract_check.model.term import Better, Kind, TermDefinition
from contract_check.model.values import Duration, Percent, Unit

_CREDIT = (
    r"\b(?:credits?|credited|credit/refund|rebates?|compensation|abatements?|refund(?:s|ed)?|fee "
    r"reductions?|reductions?|penalt(?:y|ies)|remed(?:y|ies)|service credits?)\b"
)
_LIMIT = (
    r"(?:(?:not|never|no (?:event|case|circumstances?)|nor) (?:\w+ ){0,8}?exceed\w*(?: a "
    r"(?:total|maximum) of)?|not (?:be )?(?:more|greater) than|(?:in an amount |amount to "
    r")?more than|"
    r"capped at|(?:is |are |be )?limited to(?: a maximum(?: of)?)?|up to(?: an?)?(?: "
    r"(?:maximum|total))?(?: of)?|(?:a )?maximum(?: \w+){0,4} (?:of|is|be|equals?|"
    r"amount(?:s to)?)|maximum of|"
    r"(?:cap|ceiling|limit) (?:of|is)|exceed(?:s|ing)?(?: a (?:total|maximum) of)?|"
    r"beyond(?: a (?:total|maximum) of)?|at most|a total of|no more than|aggregate of|"
    r"(?:not|never) (?:be )?(?:higher|larger|greater|more) than|at[- ]risk (?:amount|fees?|sum)<40>(?:is|of|be|equals?|:))"
)
_LEAD = (
    r"(?:(?:of|for|in) )?(?:the |CUSTOMER's |VENDOR's |its |such |that |any |total |full |entire |whole |"
    r"aggregate |applicable |then-current |affected |relevant ){0,4}"
)
_WHOLE = r"(?:full|entire|whole|complete|total|all(?: of)?(?: the)?)"


def _percent_of(clause: Clause, match: re.Match[str]) -> Found:
    """The cap; a share of a year's fees is worth twelve times as much of one month's."""
    quantity = clause.quantity_at(match.start("p"))
    if quantity is None:
        return None
    if not isinstance(quantity.value, Percent):
        return Unreadable(quantity.problem) if quantity.value is None else None
    amount = quantity.value.amount
    if re.search(r"PERCENT[^|]{0,12}$", clause.surface[: match.start("p")]) and 70 <= amount < 100:
        return None  # the upper end of a tier of availability
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


def _from_tables(table: Table, paper: Paper) -> Iterator[Reading]:
    """The largest share in a column of credits, where the rows are lengths of downtime or numbers of failures."""
    heads = [cell.text.lower() for cell in table.rows[0]]
    column = next(
        (i for i, head in enumerate(heads) if re.search(r"credit|refund|rebate|compensat|discount", head)), None
    )
    around = f"{paper.document.heading_at(table.span.start).lower()} {' '.join(heads)}"
    if column is None or not FAILURE.search(around):
        return
    shares = []
    for row in table.rows[1:]:
        share = re.match(r"\D{0,20}?(\d{1,3}(?:\.\d+)?)\s?%", row[column].text) if len(row) > column else None
        if share and Decimal(share[1]) <= 100:
            shares.append((Decimal(share[1]), row[column].span))
    if len(shares) >= 2:
        largest, span = max(shares)
        yield Reading(Percent(largest), span, "largest credit in a column of credits", weight=-3)


def _whole_month(clause: Clause, match: re.Match[str]) -> Found:
    """100, where the fee of the month is given back for a missed level."""
    return Percent(Decimal(100)) if for_failure(clause) else None


def _in_a_column(clause: Clause, match: re.Match[str]) -> Found:
    """The figure of a row whose table has a column for the ceiling of the credits."""
    columns, cells = clause.heading.split(" | "), clause.own.split(" | ")
    if len(columns) != len(cells) or not re.search(GIVEN, clause.heading):
        return None
    for column, cell in zip(columns[1:], cells[1:], strict=True):
        if re.search(r"\b(?:ceiling|cap|maximum|max|limit)\b", column):
            quantity = clause.quantity_at(clause.surface.find(cell, clause.start))
            if cell.startswith("PERCENT") and quantity and isinstance(quantity.value, Percent):
                return quantity.value
    return None


_LOWER_LEVEL = re.compile(r"\b(?:below|under|less than|lower than|short of|between|from|to|and|<)\s?$")


def _largest_step(clause: Clause, match: re.Match[str]) -> Found:
    """The largest of the reductions that one sentence gives for several levels of availability."""
    if not for_failure(clause) or re.search(
        r"\b(?:for|per) (?:each|every)|\bper (?:started|full|hour|0\.|PERCENT|DURATION)", clause.surface
    ):
        return None
    surface = clause.surface
    levels = [
        at
        for at, _, q in figures_of(clause, "PERCENT")
        if isinstance(q.value, Percent) and q.value.amount >= 90 and _LOWER_LEVEL.search(surface[:at])
    ]
    if len(levels) < 2:
        return None
    shares = [
        q.value
        for at, _, q in figures_of(clause, "PERCENT")
        if at > levels[0]
        and isinstance(q.value, Percent)
        and not 90 <= q.value.amount < 100
        and not _LOWER_LEVEL.search(surface[:at])
    ]
    return max(shares, key=lambda share: share.amount) if len(shares) >= len(levels) else None


def _months_for_failure(clause: Clause, match: re.Match[str]) -> Found:
    return _months_of(clause, match) if for_failure(clause) else None


_NOT_GIVEN = (
    r"\b(?:liabilit\w+|liable|indemnif\w+|promotional|referral|damages|interest|late payment|overdue|deposit|price increase|insurance|tax\w*|discount(?:ed)? rate|"
    r"loan|borrow\w*|budget\w*|store credit|purchas\w+|volume|commission\w*|salar\w+|terminat\w+ (?:fee|charge)s?|bonus)\b"
)
_EACH = re.compile(
    r"[^|.;]{0,80}\b(?:for (?:each|every)|per (?:hour|day|minute|incident|full|started|DURATION)|each (?:hour|DURATION))"
)


def _single(clause: Clause, match: re.Match[str]) -> Found:
    """The one credit for a missed level; none where it grows with every hour."""
    if not for_failure(clause) or _EACH.match(clause.surface, match.end()):
        return None
    return _percent_of(clause, match)


_REMEDY = re.compile(
    r"credit|rebate|abatement|penalt|compensation|refund|waive|malus|allowance|(?:all|price|the) reductions?|is reduced|deduction"
)


def _is_a_remedy(clause: Clause) -> bool:
    """Whether a clause that speaks of reductions or discounts alone gives them for a missed level."""
    return _REMEDY.search(clause.surface) is not None or for_failure(clause)


def _largest_single(clause: Clause, match: re.Match[str]) -> Found:
    """The largest of the credits that one sentence gives for several levels."""
    found = _single(clause, match)
    if not isinstance(found, Percent):
        return found
    more = [
        clause.quantity_at(m.start(1))
        for m in re.finditer(r"(?:equal to|of|equivalent to) (PERCENT)(?= of)", clause.surface)
    ]
    values = [q.value for q in more if q and isinstance(q.value, Percent)]
    return max([found, *values], key=lambda value: value.amount)


def _largest_reduction(clause: Clause, match: re.Match[str]) -> Found:
    """The largest share by which the fee is reduced for a missed level."""
    if not for_failure(clause) or _EACH.match(clause.surface, match.end()):
        return None
    shares = [clause.quantity_at(m.start(1)) for m in re.finditer(r"reduced by (PERCENT)", clause.surface)]
    values = [q.value for q in shares if q and isinstance(q.value, Percent)]
    return max(values, key=lambda value: value.amount, default=None)


def _review(readings: list[Reading], paper: Paper) -> list[Reading]:
    """Only in a paper that speaks of service levels; of several credits without a cap the largest."""
    if not readings or not about_service_levels(paper):
        return []
    readings = [r for r in readings if r.clause is None or _is_a_remedy(r.clause)]
    granted = [r for r in readings if isinstance(r.value, Percent) and r.value.amount]
    readings = granted or readings  # what is refused beside credits is refused in some other case
    bare = [r for r in readings if r.weight < 0 and isinstance(r.value, Percent)]
    largest = max((r.value.amount for r in bare if isinstance(r.value, Percent)), default=None)
    kept = [r for r in readings if r not in bare or (isinstance(r.value, Percent) and r.value.amount == largest)]
    return firm_without_effort(kept)


EXTRACTORS = (
    Extractor(
        term=TermDefinition(
            "sla.credit_max",
            Kind.PERCENT,
            Better.HIGHER,
            "What is the most that service credits can reach, as a percentage of the period's fees?",
        ),
        triggers=(
            "credit",
            "rebate",
            "abatement",
            "compensation",
            "refund",
            "reduction",
            "penalt",
            "discount",
            "reduced by",
            "charged for that",
            "waived",
            "free month",
            "month free",
            "malus",
            "reductions",
            "deduction",
            "allowance",
            "is reduced",
            "price reduct",
        ),
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
                rf"{_CREDIT}<200>{_LIMIT} ?(?:{_LEAD}(?:{FEES}|credits) (?:for|of|over) )?(?:the "
                rf"equivalent of )?(?P<d>DURATION)(?:'s?|s')?(?: worth)?(?: of)? ?(?:\(\w+\) )?(?:the )"
                rf"?(?:\w+ ){{0,4}}(?:{FEES}|services?\b|$|\.|,|per (?:calendar )?month)",
                _months_of,
                weight=2,
            ),
            Pattern(
                "credits capped at the month's fee",
                rf"{_CREDIT}<200>{_LIMIT} ?(?:an amount equal to |PERCENT of )?{_LEAD}(?:monthly|"
                rf"recurring)(?: recurring)?(?: \w+){{0,3}} {FEES}",
                Percent(Decimal(100)),
                weight=2,
            ),
            Pattern(
                "credits capped at the fees of the month",
                rf"{_CREDIT}<200>{_LIMIT} ?(?:an amount equal to )?{_LEAD}(?:\w+ )?{FEES}(?: \w+)"
                rf"{{0,4}} (?:for|in|during|of|attributable to)(?: \w+){{0,3}} (?:month|billing "
                rf"(?:period|cycle))",
                Percent(Decimal(100)),
                weight=2,
            ),
            Pattern(
                "credits capped at half a month",
                rf"{_CREDIT}<200>{_LIMIT} ?(?:one[- ])?half (?:of |\(1/2\) of )?{_LEAD}(?:monthly |"
                rf"month's |DURATION's )?(?:\w+ )?{FEES}",
                Percent(Decimal(50)),
                weight=2,
            ),
            Pattern(
                "what is given, and its bound",
                together(GIVEN, BOUND, without=f"{_NOT_GIVEN}|{OTHER_TRADES}"),
                bounded,
                weight=0,
            ),
            Pattern(
                "column of the ceiling",
                r"\|.*PERCENT",
                _in_a_column,
                heading=r"\|[^|]*\b(?:ceiling|cap|maximum|max|limit)\b",
            ),
            Pattern(
                "steps of reduction in one sentence",
                together(
                    GIVEN, r"PERCENT.*PERCENT.*PERCENT.*PERCENT", r"uptime|availab|service level", without=OTHER_TRADES
                ),
                _largest_step,
                weight=-3,
            ),
            *REFUSALS,
            Pattern(
                "one credit for any failure",
                rf"(?:receive|entitled to|eligible (?:for|to receive)|issue|provide|apply|grant|get|request|claim)<30>"
                rf"{_CREDIT} (?:to CUSTOMER )?(?:equal to|of|in the amount of|equivalent to) (?P<p>PERCENT)(?= of)",
                _largest_single,
                weight=-3,
            ),
            Pattern(
                "one discount for any failure",
                rf"(?:receive|entitled to|eligible (?:for|to receive)|issue|provide|apply|grant|get|elect|claim|credit|refund|reduce)"
                rf"<60>(?P<p>PERCENT) (?:discount (?:on|off|from)|reduction (?:of|in)|(?:credit|refund) (?:of|on|against)|(?:of|off) )<30>"
                rf"{FEES}\b",
                _single,
                weight=-3,
            ),
            Pattern(
                "the fee of the month given back",
                rf"(?:\b(?:refund|credit|reimburse|return|repay|waive)(?:s|ed|ing)?\b|\bfree of charge\b)(?:(?!percentage|PERCENT|share|portion|\bpart\b)[^|]){{0,40}}?"
                rf"\b{_WHOLE} (?:\w+ ){{0,2}}"
                rf"{FEES}\b<30>\b(?:month|billing (?:period|cycle))",
                _whole_month,
                weight=-1,
            ),
            Pattern(
                "the fee of the month is refunded",
                rf"\b{_WHOLE} (?:\w+ ){{0,2}}{FEES}\b(?: \w+){{0,5}} (?:is|are|will be|shall be) (?:\w+ )?(?:refunded|credited|returned|reimbursed|"
                rf"waived)",
                _whole_month,
                weight=-1,
            ),
            Pattern(
                "the month is not charged",
                r"not be charged (?:\w+ )?for (?:that|the|such) (?:\w+ )?month",
                _whole_month,
                weight=-1,
            ),
            Pattern("fee reduced by a share", rf"{FEES}\b<60>reduced by (?P<p>PERCENT)", _largest_reduction, weight=-3),
            Pattern(
                "full refund of the month",
                r"\b(?:full|complete) (?:credit|refund|rebate|reimbursement)\b<30>\bmonth",
                _whole_month,
                weight=-1,
            ),
            Pattern(
                "the month's fee waived",
                rf"{FEES} (?:\w+ ){{0,3}}(?:month|billing (?:period|cycle)) (?:is|are|will be|shall be) (?:\w+ )?(?:waived|refunded|"
                rf"credited|not (?:be )?(?:charged|due|payable))|\b(?:month )?free (?:month|of charge month)\b|\bmonth (?:of \w+ )?free\b",
                _whole_month,
                weight=-1,
            ),
            Pattern(
                "credit of a time's fees",
                rf"{_CREDIT} (?:\w+ ){{0,4}}(?:equal to|equivalent to|of|for) (?P<d>DURATION)(?:'s?|s')? ?(?:\(\w+\) )?(?:worth )?(?:of )?"
                rf"(?:the |CUSTOMER's )?(?:\w+ ){{0,3}}(?:{FEES}|services?\b)(?!<60>(?:for each|for every|per (?:hour|day|DURATION)))",
                _months_for_failure,
                weight=-3,
            ),
            Pattern(
                "credit for a length of outage",
                r"(?:(?:more|longer|less) than|over|from|up to|to|>|<|between|exceed\w*|at least|and|-) ?DURATION[^|.;]{0,40}(?:[|:=→]|->) ?"
                r"(?P<p>PERCENT)(?! (?:uptime|availability))",
                _single,
                weight=-3,
            ),
            Pattern(
                "row of the cap",
                rf"(?:{_CREDIT}<25>\b(?:cap|maximum|limit|ceiling)\b|\b(?:maximum|max|cap|ceiling|limit)\b<25>{_CREDIT})[^|.]{{0,40}}?"
                rf"[:|=-] ?(?:\| ?)?(?:up to )?(?P<p>PERCENT)(?! ?\|?[^|]{{0,30}}uptime)",
                _percent_of,
                weight=2,
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
        ),
        reject=(
            Pattern("an example or someone else's", NO_TERM),
            Pattern("royalties", r"\broyalt(?:y|ies)\b|\bpatents?\b"),
            Pattern(
                "a limit of one day or incident",
                r"(?:granted|credits?|accru\w+) (?:on|for|in) (?:any|each|a single|that) (?:one |"
                r"single )?day|fee of that (?:affected )?day",
            ),
            Pattern("liability", r"\b(?:aggregate|total|maximum|entire) (?:\w+ )?liability\b(?!<60>credit)"),
            Pattern(
                "credits for something else",
                r"\brefer (?:a|your|other)\b|\b(?:promotional|compute|introductory|welcome|promo|referral|trial|signup|sign-up|prepaid|usage|store|gift|"
                r"advertising|carbon|tax|education\w*|free) credits?|credit cards?|letters? of credit|money[- ]back|free trial|"
                r"credit (?:limit|check|rating|report|history|bureau|terms|facilit|agreement|union)",
            ),
            Pattern(
                "a condition that bars one credit",
                r"(?:no|not)\b(?! (?:event|case|circumstances?)\b)<30>credits?(?:(?!exceed)[^|]){0,60}?(?:if|unless|where|when|during|because|caused|due to|"
                r"resulting|attributable|past due|in arrears|breach|exclu|transferred|exchanged|"
                r"expire)(?!<120>exceed)(?!<60>(?:miss(?:es|ed)?\b|fall|short|below|"
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
        tables=_from_tables,
        whole_document=_tiers,
        review=_review,
    ),
)
