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
from contract_check.extractors.sla.credit_tiers import credit_tiers
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
_FEES = r"(?:fees?|charges?|bill|invoice|price|payments?|subscription|mrc|mrr|rate|amounts?|cost|value|rental|spend)"
_LEAD = (
    r"(?:(?:of|for|in) )?(?:the |CUSTOMER's |VENDOR's |its |such |that |any |total |full |entire |whole |"
    r"aggregate |applicable |then-current |affected |relevant ){0,4}"
)


# A refusal of credits altogether, and not of one that a condition bars ("no credits where you caused it");
# that the level is missed is no such condition.
_MISSED = r"<60>(?:not (?:\w+ )?(?:attain|reach|achiev|met|meet|kept)|miss(?:es|ed)?\b|fall|fail|short of|below|goal|target|unavailab|outage|downtime)"
_NO_CONDITION = (
    rf"(?!(?: \w+){{0,3}} (?:if|for|where|when|unless|until|to the extent|during|in respect of)\b(?!{_MISSED}))"
)
# What a refusal names besides credits: "no refunds, credits or other compensation".
_REFUSABLE = (
    r"(?:(?:any|automatic|financial|monetary|contractual|service|sla|level|availability|uptime|performance|fee|price|such|other|"
    r"further|a|an|kind of|claims? (?:for|to)|rights? to|entitlements? to) ){0,4}(?:credits?|penalt(?:y|ies)|refunds?|compensation|"
    r"rebates?|(?:fee |price )?reductions?|abatements?|reimbursements?|remed(?:y|ies)|liquidated damages|discounts?)"
)
_REFUSED = rf"(?P<refused>{_REFUSABLE}(?:(?:,|/| and| or| nor)+ ?{_REFUSABLE}){{0,5}})\b"
# What the vendor failed to do, where the credit is given for that: it tells a remedy from a purchase.
_FAILURE = re.compile(
    r"\b(?:slas?|service levels?|uptime|up-time|availability(?! (?:date|of funds|period))|unavailable|downtime|unavailab\w+|outages?|service commitments?)\b"
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
    if column is None or not _FAILURE.search(around):
        return
    shares = []
    for row in table.rows[1:]:
        share = re.match(r"\D{0,20}?(\d{1,3}(?:\.\d+)?)\s?%", row[column].text) if len(row) > column else None
        if share and Decimal(share[1]) <= 100:
            shares.append((Decimal(share[1]), row[column].span))
    if len(shares) >= 2:
        largest, span = max(shares)
        yield Reading(Percent(largest), span, "largest credit in a column of credits", weight=-3)


_LEVELS = re.compile(r"uptime|up-time|downtime|service levels?|\bslas?\b|service credit|availab|outage")
_CREDITS_NAMED = re.compile(r"credit")
_CASE = re.compile(
    r"\b(?:if|where|when|in case|in the event|for|during|should|to the extent|while|as long as|after|unless|except|upon)\b"
)
_CASE_OF_FAILURE = re.compile(
    r"not (?:\w+ )?(?:attain|reach|achiev|met|meet|kept|maintain)|miss(?:es|ed|ing)?\b|f[ae]ll|fail|short|below|goal|target|unavailab|"
    r"outage|downtime|availab|uptime|unless (?:\w+ ){0,3}(?:agreed|stated|specified|provided)|except as|service levels?"
)
_CAUSED = re.compile(
    r"caused|due to|result\w*|attribut|CUSTOMER's|exclu|breach|free|trial|beta|maintenance|force majeure"
)


def _ruled_out(clause: Clause, match: re.Match[str]) -> Found:
    """0, where it is service credits that are refused: not some refund, and not in a case that bars one credit."""
    named = _CREDITS_NAMED.search(match.group()) is not None
    if not (_LEVELS.search(f"{clause.heading} {clause.surface}") if named else _FAILURE.search(clause.surface)):
        return None
    if not named and re.search(r"\bcredits? (?!(?:request|claim))", clause.surface[: match.start()]):
        return None  # "Service Credits do not entitle Customer to any refund" grants them
    if (
        not named
        and "refused" in match.re.groupindex
        and re.fullmatch(r"(?:\W|any|other|such|further|remed\w+|discounts?|penalt\w+)*", match["refused"])
    ):
        return None
    case = clause.surface[: match.start()]
    if _CASE.search(case) and (not _CASE_OF_FAILURE.search(case) or _CAUSED.search(case)):
        return None
    return Percent(Decimal(0))


def _for_failure(clause: Clause) -> bool:
    """Whether the clause, or what stands around it, gives the credit for a missed level."""
    return _FAILURE.search(f"{clause.heading} {clause.before} {clause.surface}") is not None


def _whole_month(clause: Clause, match: re.Match[str]) -> Found:
    """100, where the fee of the month is given back for a missed level."""
    return Percent(Decimal(100)) if _for_failure(clause) else None


# Everything that is given for a missed level, and everything that bounds it.
_GIVEN = (
    r"(?:\bcredits?\b(?! (?:card|limit|note|check|rating|report|history|union|agreement|terms|facilit|hours))|\bcredited\b|\brebates?\b|\babatements?\b|"
    r"\bmalus\b|\bpenalt(?:y|ies)\b|\b(?:downtime |service )allowances?|\bprice reductions?|\bfee reductions?|\breductions?\b|\bdeductions?\b|"
    r"\breduced\b|\bcompensation\b|\brefunds?\b|\bat[- ]risk\b)"
)
_BOUND = (
    r"(?:\bceilings?\b|\bcap(?:s|ped)?\b|\bupper (?:limit|bound)|\blimit(?:ed|s)?\b|\bmaxim\w+|\bmax\b|\bat (?:the )?most\b|\bno (?:further|more|higher)\b|"
    r"\b(?:not|never|nor|no|nothing)\b[^|.;]{0,100}\b(?:exceed|more than|greater than|higher than|beyond|surpass|go over|over|above)|\bup to\b|\bin excess of\b|"
    r"\bbeyond\b|\btop(?:s|ped)? out|\bstop(?:s)? at\b)"
)
_PORTIONS = {
    "half": 50, "a half": 50, "one half": 50, "one-half": 50, "a third": 33, "one third": 33, "one-third": 33, "a quarter": 25,
    "one quarter": 25, "one-quarter": 25, "a fourth": 25, "one fourth": 25, "one-fourth": 25, "a fifth": 20, "one fifth": 20, "one-fifth": 20,
    "a tenth": 10, "one tenth": 10, "one-tenth": 10, "two thirds": 67, "two-thirds": 67, "three quarters": 75, "three-quarters": 75,
}  # fmt: skip
_PORTION = re.compile(
    rf"\b(?P<portion>{'|'.join(sorted(_PORTIONS, key=len, reverse=True))}) (?:of|the)\b[^|.;,]{{0,30}}\b(?:{_FEES}|remuneration)\b|"
    rf"\b(?P<that>{'|'.join(sorted(_PORTIONS, key=len, reverse=True))}) of (?:that|it|this)\b"
)
_WHOLE_FEE = re.compile(
    rf"(?:exceed|more than|greater than|higher than|beyond|above|over|limited to|up to|(?:ceiling|cap|maximum|limit)(?: \w+){{0,3}} (?:of|is|be|at|:)) "
    rf"(?:(?:the|all|an|amount|amounts|sum|total|of|equal|to|CUSTOMER's|full|whole|entire|that|such|its|one|a) ){{0,6}}"
    rf"(?:(?:monthly|month's|DURATION's?|recurring|service) (?:\w+ ){{0,3}}(?:{_FEES}|remuneration)\b|(?:{_FEES}|remuneration)\b[^|.;%]{{0,50}}\b(?:month|cycle|billing period)\b|"
    rf"(?:what|(?:the )?amounts?|sums?) CUSTOMER (?:has |have )?paid[^|.;]{{0,30}}\bmonth|fees? (?:invoiced|billed|charged|paid|payable) [^|.;]{{0,20}}(?:cycle|month|period))"
)
_TIED_AFTER = re.compile(
    rf"(?:,)? ?(?:\(?(?:cap|max\w*)\b|at (?:the )?most|and no (?:further|more)|(?:of|from|off) [^|.;,]{{0,50}}\b(?:{_FEES}|remuneration|mrc)\b|of (?:that|it|this)\b)"
)
_PER_UNIT = re.compile(
    r"[^|;]{0,50}\b(?:for (?:each|every)|per (?!month|billing|calendar|quarter|year|annum)\w+|each (?:full|further|started|hour|day))"
)


def _bounded(clause: Clause, match: re.Match[str]) -> Found:
    """What bounds the credits: the share that stands with a word of limiting, a portion, or the month's fee itself."""
    surface = clause.surface
    if not _FAILURE.search(f"{clause.heading} {clause.before} {surface} {clause.after}") and not re.search(
        r"\bcredits?\b|\brebates?\b|\babatement", surface
    ):
        return None
    defined = re.match(r'\W*"([^"]{3,40})" means', surface)
    if defined and clause.document.text.lower().count(defined[1]) < 2:
        return None
    best: tuple[int, Found] | None = None
    for start, end, quantity in figures_of(clause, "PERCENT"):
        if isinstance(quantity.value, Percent) and not 0 < quantity.value.amount <= 100:
            continue
        before, after = surface[max(0, start - 70) : start], surface[end : end + 70]
        if re.match(r" ?[:|]", after):
            continue  # a level of availability, with its credit behind it
        bound = max((m.end() for m in re.finditer(_BOUND, before)), default=None)
        near = (
            None
            if bound is None or re.search(r"PERCENT|uptime|availab\w+ (?:of|is|below)", before[bound:])
            else len(before) - bound
        )
        trailing = re.match(
            r"(?:,)? ?(?:(?:(?!PERCENT)[^|.;,]){0,45} )?\(?(?:at (?:the )?most|and no (?:further|more)|(?:as )?(?:a |the )?(?:cap|maximum|ceiling|max)\b(?!:? (?:of |is |at )?PERCENT))",
            after,
        )
        if near is None and trailing:
            near = 0
        if near is None or not (_TIED_AFTER.match(after) or trailing or near < 12):
            continue
        if re.search(
            r"(?:below|under|less than|short of|lower than|threshold|availability of) $", before
        ) or _PER_UNIT.match(after):
            continue
        if best is None or near < best[0]:
            tail = surface[end : end + 60]
            amount = quantity.value.amount if isinstance(quantity.value, Percent) else None
            if amount is not None and re.match(r" of (?:the |its |CUSTOMER's |total )*(?:annual|yearly)", tail):
                amount *= 12
            elif amount is not None and re.match(r" of (?:the |its |CUSTOMER's |total )*quarterly", tail):
                amount *= 3
            best = (
                near,
                Percent(amount, quantity.value.words)
                if amount is not None and isinstance(quantity.value, Percent)
                else Unreadable(quantity.problem),
            )
    if best is not None:
        return best[1]
    for _, end, quantity in figures_of(clause):
        words = quantity.value.words if isinstance(quantity.value, Duration) else ""
        if words.lower().endswith("quarter") and re.match(
            rf" of (?:that|the|such|its) (?:\w+ )?(?:{_FEES})", surface[end : end + 40]
        ):
            return Percent(Decimal(25), words)  # "one quarter of that charge"
    portion = _PORTION.search(surface)
    if portion:
        return Percent(Decimal(_PORTIONS[portion["portion"] or portion["that"]]), portion[0])
    return Percent(Decimal(100)) if _WHOLE_FEE.search(surface) else None


def _in_a_column(clause: Clause, match: re.Match[str]) -> Found:
    """The figure of a row whose table has a column for the ceiling of the credits."""
    columns, cells = clause.heading.split(" | "), clause.own.split(" | ")
    if len(columns) != len(cells) or not re.search(_GIVEN, clause.heading):
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
    if not _for_failure(clause) or re.search(
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
    return _months_of(clause, match) if _for_failure(clause) else None


_NOT_GIVEN = (
    r"\b(?:liabilit\w+|liable|indemnif\w+|promotional|referral|damages|interest|late payment|overdue|deposit|price increase|insurance|tax\w*|discount(?:ed)? rate|"
    r"loan|borrow\w*|budget\w*|store credit|purchas\w+|volume|commission\w*|salar\w+|terminat\w+ (?:fee|charge)s?|bonus)\b"
)
_EACH = re.compile(
    r"[^|.;]{0,80}\b(?:for (?:each|every)|per (?:hour|day|minute|incident|full|started|DURATION)|each (?:hour|DURATION))"
)


def _single(clause: Clause, match: re.Match[str]) -> Found:
    """The one credit for a missed level; none where it grows with every hour."""
    if not _for_failure(clause) or _EACH.match(clause.surface, match.end()):
        return None
    return _percent_of(clause, match)


_REMEDY = re.compile(
    r"credit|rebate|abatement|penalt|compensation|refund|waive|malus|allowance|(?:all|price|the) reductions?|is reduced|deduction"
)


def _is_a_remedy(clause: Clause) -> bool:
    """Whether a clause that speaks of reductions or discounts alone gives them for a missed level."""
    return _REMEDY.search(clause.surface) is not None or _for_failure(clause)


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
                "credits capped at periods of fees",
                rf"{_CREDIT}<200>{_LIMIT} ?(?:{_LEAD}(?:{_FEES}|credits) (?:for|of|over) )?(?:the "
                rf"equivalent of )?(?P<d>DURATION)(?:'s?|s')?(?: worth)?(?: of)? ?(?:\(\w+\) )?(?:the )"
                rf"?(?:\w+ ){{0,4}}(?:{_FEES}|services?\b|$|\.|,|per (?:calendar )?month)",
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
                "credits capped at half a month",
                rf"{_CREDIT}<200>{_LIMIT} ?(?:one[- ])?half (?:of |\(1/2\) of )?{_LEAD}(?:monthly |"
                rf"month's |DURATION's )?(?:\w+ )?{_FEES}",
                Percent(Decimal(50)),
                weight=2,
            ),
            Pattern(
                "what is given, and its bound",
                together(_GIVEN, _BOUND, without=f"{_NOT_GIVEN}|{OTHER_TRADES}"),
                _bounded,
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
                    _GIVEN, r"PERCENT.*PERCENT.*PERCENT.*PERCENT", r"uptime|availab|service level", without=OTHER_TRADES
                ),
                _largest_step,
                weight=-3,
            ),
            Pattern(
                "failure brings no credit",
                rf"\b(?:earns?|brings?|yields?|attracts?|carr(?:y|ies)|triggers?|leads? to|results? in|gives?(?: rise to| CUSTOMER)?|confers?|means?|gets?|offers?|"
                rf"pays?|grants?|provides?|includes?) no {_REFUSED}{_NO_CONDITION}|\b(?:refrain\w*|abstain\w*|dispens\w+) (?:from|with) (?:\w+ ){{0,3}}{_REFUSED.replace('<refused>', '<waived>')}",
                _ruled_out,
                weight=1,
            ),
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
                rf"{_FEES}\b",
                _single,
                weight=-3,
            ),
            Pattern(
                "the fee of the month given back",
                rf"(?:\b(?:refund|credit|reimburse|return|repay|waive)(?:s|ed|ing)?\b|\bfree of charge\b)(?:(?!percentage|PERCENT|share|portion|\bpart\b)[^|]){{0,40}}?"
                rf"\b{_WHOLE} (?:\w+ ){{0,2}}"
                rf"{_FEES}\b<30>\b(?:month|billing (?:period|cycle))",
                _whole_month,
                weight=-1,
            ),
            Pattern(
                "the fee of the month is refunded",
                rf"\b{_WHOLE} (?:\w+ ){{0,2}}{_FEES}\b(?: \w+){{0,5}} (?:is|are|will be|shall be) (?:\w+ )?(?:refunded|credited|returned|reimbursed|"
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
            Pattern(
                "full refund of the month",
                r"\b(?:full|complete) (?:credit|refund|rebate|reimbursement)\b<30>\bmonth",
                _whole_month,
                weight=-1,
            ),
            Pattern(
                "the month's fee waived",
                rf"{_FEES} (?:\w+ ){{0,3}}(?:month|billing (?:period|cycle)) (?:is|are|will be|shall be) (?:\w+ )?(?:waived|refunded|"
                rf"credited|not (?:be )?(?:charged|due|payable))|\b(?:month )?free (?:month|of charge month)\b|\bmonth (?:of \w+ )?free\b",
                _whole_month,
                weight=-1,
            ),
            Pattern(
                "credit of a time's fees",
                rf"{_CREDIT} (?:\w+ ){{0,4}}(?:equal to|equivalent to|of|for) (?P<d>DURATION)(?:'s?|s')? ?(?:\(\w+\) )?(?:worth )?(?:of )?"
                rf"(?:the |CUSTOMER's )?(?:\w+ ){{0,3}}(?:{_FEES}|services?\b)(?!<60>(?:for each|for every|per (?:hour|day|DURATION)))",
                _months_for_failure,
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
                "credits and the like ruled out",
                rf"(?:\bno|without(?: any)?) {_REFUSED}(?: of any kind| whatsoever)?(?:(?: \w+){{0,2}} (?:are|is|be|will|shall|apply|"
                rf"applies|due|for (?:fail|miss|unavail)\w*|associated|attached|available|payable)|[.,;]|$){_NO_CONDITION}",
                _ruled_out,
                weight=1,
            ),
            Pattern(
                "nothing given for a missed level",
                rf"(?:does|do|will|shall|is|are|can|may) not (?:\w+ )?(?:provide|offer|include|grant|give|pay|issue|carry|trigger|attract|"
                rf"result in|give rise to|lead to|entitle CUSTOMER to|be entitled to|entitled to|create|constitute|involve|come with|"
                rf"subject to|backed by|associated with|linked to) (?:an? |any )?{_REFUSED}{_NO_CONDITION}",
                _ruled_out,
                weight=1,
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
