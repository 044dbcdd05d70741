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

from decimal import Decimal

from contract_check.extractors.framework import Extractor, Pattern, Reading
from contract_check.extractors.sla.contexts import about_service_levels, firm_without_effort
from contract_check.extractors.sla.credit_bounds import BOUND, GIVEN, bounded
from contract_check.extractors.sla.credit_refusals import REFUSALS
from contract_check.extractors.sla.credit_shares import (
    NOT_GIVEN,
    in_a_column,
    months_of,
    of_what_is_given_above,
    of_what_was_given,
    percent_of,
    tiers,
)
from contract_check.extractors.sla.credit_tiers import rows_of_tiers
from contract_check.extractors.sla.credit_words import CREDIT, FAILURE, FEES
from contract_check.extractors.sla.matters import NO_TERM, OTHER_TRADES
from contract_check.extractors.sla.other_claims import BOUGHT_CREDITS
from contract_check.extractors.sla.plans import weigh_by_plan
from contract_check.extractors.sla.unbounded_credits import UNBOUNDED
from contract_check.extractors.subject import Subject
from contract_check.language.clauses import Clause, Paper
from contract_check.language.wording import together, words
from contract_check.model.late_pattern import late_pattern
from contract_check.model.term import Act, Better, Kind, TermDefinition
from contract_check.model.values import Percent

_LIMIT = (
    r"(?:(?:not|never|no (?:event|case|circumstances?)|nor) (?:\w+ ){0,8}?exceed\w*(?: a (?:total|maximum) of)?|"
    r"(?:in an amount |amount to )?more than|capped at|(?:is |are |be )?limited to(?: a maximum(?: of)?)?|"
    r"up to(?: an?)?(?: (?:maximum|total))?(?: of)?|"
    r"(?:a )?maximum(?: \w+){0,4} (?:of|is|be|equals?|amount(?:s to)?)|maximum of|"
    r"(?:cap|ceiling|limit) (?:of|is)|exceed(?:s|ing)?(?: a (?:total|maximum) of)?|"
    r"beyond(?: a (?:total|maximum) of)?|at most|a total of|no more than|aggregate of|"
    r"(?:not|never) (?:be )?(?:higher|larger|greater|more) than|"
    r"at[- ]risk (?:amount|fees?|sum)<40>(?:is|of|be|equals?|:))"
)
_LEAD = (
    r"(?:(?:of|for|in) )?(?:the |CUSTOMER's |VENDOR's |its |such |that |any |total |full |entire |whole |"
    r"aggregate |applicable |then-current |affected |relevant ){0,4}"
)


_TITLE = 300  # characters that say what a paper is about
_REMEDY = late_pattern(r"credit|rebate|abatement|malus|allowance|\bat[- ]risk\b")


def _is_a_remedy(clause: Clause, paper: Paper) -> bool:
    """Whether what is given is given for a missed level: penalties, refunds and reductions answer other failures too."""
    near = f"{clause.heading} {clause.before} {clause.surface} {clause.after} {paper.lowered[:_TITLE]}"
    return _REMEDY.search(f"{clause.before} {clause.surface}") is not None or FAILURE.search(near) is not None


def _review(readings: list[Reading], paper: Paper) -> list[Reading]:
    """Only in a paper that speaks of service levels; of several credits without a cap the largest."""
    if not readings or not about_service_levels(paper):
        return []
    readings = [r for r in readings if r.clause is None or _is_a_remedy(r.clause, paper)]
    granted = [r for r in readings if isinstance(r.value, Percent) and r.value.amount]
    readings = granted or readings  # what is refused beside credits is refused in some other case
    bare = [r for r in readings if r.weight < 0 and isinstance(r.value, Percent)]
    largest = max((r.value.amount for r in bare if isinstance(r.value, Percent)), default=None)
    kept = [r for r in readings if r not in bare or (isinstance(r.value, Percent) and r.value.amount == largest)]
    return firm_without_effort(weigh_by_plan(kept, paper))


_TRIGGERS = words(
    "credit|remedies|% off|at risk|at-risk|fee shall be|fee will be|fee is |fees shall be|fees will be|charge will be|"
    "charge shall be|rebate|abatement|compensation|refund|reduction|penalt|discount|reduced by|"
    "charged for that|waived|we waive|waives|liquidated damages|whole month|monthly cap|credit cap|"
    "get back|free month|month free|malus|reductions|deduction|allowance|is reduced|price reduct"
)

EXTRACTORS = (
    Extractor(
        term=TermDefinition(
            "sla.credit_max",
            Kind.PERCENT,
            Better.HIGHER,
            "What is the most that service credits can reach, as a percentage of the period's fees?",
            act=Act.NEITHERS,
        ),
        triggers=_TRIGGERS,
        speaks_of=Subject(
            "credits?|refunds?|penalt*|rebates?|reductions?|liquidated damages|compensat*|discounts?|credited",
            (
                "PERCENT|half|fees? (for|of|accrued)|maximum|exceed|limit*|no (service )?credits?|not (entitled|provide*)|pro-? ?rat*|"
                "one month|free of charge|no (\\w+ ){0,2}compensation"
            ),
            "availab*|uptime|downtime|outages?|service levels?|sla|unavailab*|service credits?|response times?|interrupt*",
            within=160,
            unless="annual subscriptions?|volume discounts?|terminating|tax*|credit cards?|promotion*|rate limits?",
        ),
        reads_denials=True,  # "is not bound to credit more than 10%" states the cap; refusals are patterns of their own
        accept=(
            Pattern(
                "credits capped at a share",
                rf"{CREDIT}<200>{_LIMIT} ?(?:(?:the )?credits? (?:for|of|worth) )?(?P<p>PERCENT|BLANK)",
                percent_of,
                weight=2,
            ),
            Pattern(
                "cap before the word credit",
                rf"(?:maximum|cap|no more than|at most|up to) (?:of |is |a )*(?P<p>PERCENT)<20>{CREDIT}",
                percent_of,
                weight=2,
            ),
            Pattern(
                "so many days of credit at the most",
                r"(?:maximum|up to|(?:no|not) more than|limited to|(?:not|never) exceed)(?: of)? (?P<d>DURATION) (?:of|in) "
                r"(?:\w+ )?credits?\b",
                months_of,
                weight=2,
            ),
            Pattern(
                "maximum credit is a share",
                rf"maximum<30>{CREDIT}<80>(?:of|is|be|equals?|equal to|exceed) ?(?P<p>PERCENT|BLANK)",
                percent_of,
                weight=2,
            ),
            Pattern(
                "credits capped at periods of fees",
                rf"{CREDIT}<200>{_LIMIT} ?(?:{_LEAD}(?:{FEES}|credits) (?:for|of|over) )?(?:the "
                rf"equivalent of )?(?P<d>DURATION)(?:'s?|s')?(?: worth)?(?: of)? ?(?:\(\w+\) )?(?:the )"
                rf"?(?:\w+ ){{0,4}}(?:{FEES}|services?\b|$|\.|,|per (?:calendar )?month)",
                months_of,
                weight=2,
            ),
            Pattern(
                "credits capped at the month's fee",
                rf"{CREDIT}<200>{_LIMIT} ?(?:an amount equal to )?{_LEAD}(?:monthly|"
                rf"recurring)(?: recurring)?(?: \w+){{0,3}} {FEES}",
                Percent(Decimal(100)),
                weight=2,
            ),
            Pattern(
                "credits capped at half a month",
                rf"{CREDIT}<200>{_LIMIT} ?(?:one[- ])?half (?:of |\(1/2\) of )?{_LEAD}(?:monthly |"
                rf"month's |DURATION's )?(?:\w+ )?{FEES}",
                Percent(Decimal(50)),
                weight=2,
            ),
            Pattern(
                "what is given, and its bound",
                together(GIVEN, BOUND, without=f"{NOT_GIVEN}|{OTHER_TRADES}"),
                bounded,
                weight=0,
            ),
            Pattern(
                "a bound on what was just given",
                r"^\W*(?:it|they|these?|this|such (?:amount|sum)s?|the (?:total|sum|aggregate|amount|reduction))"
                rf"\b(?=.*?(?:{BOUND})).*(?:PERCENT|BLANK)",
                of_what_was_given,
                weight=0,
            ),
            Pattern(
                "a bound in a line of conditions",
                r"^\W*(?:conditions?|limits?|limitations?|restrictions?|notes?|cap) ?[:|] ?"
                rf"(?=.*?(?:{BOUND})).*(?:PERCENT|BLANK) of (?:\w+ ){{0,3}}?{FEES}",
                of_what_is_given_above,
                weight=0,
            ),
            Pattern(
                "a bound in a line under the heading of credits",
                r"^\W*(?:(?:but|and|in total|together|overall),? )?"
                r"(?:(?:never|not|no) (?:\w+ )?(?:above|over|beyond|exceeding|more than)|at most|up to a maximum of|"
                r"maximum:?|capped at) "
                rf"(?P<p>PERCENT) of (?:the |that |CUSTOMER's )?(?:\w+'?s? )?{FEES}",
                percent_of,
                weight=1,
                heading=r"credits?\b",
            ),
            Pattern(
                "column of the ceiling",
                r"\|.*PERCENT",
                in_a_column,
            ),
            *REFUSALS,
            *UNBOUNDED,
            Pattern(
                "row of the cap",
                rf"(?:{CREDIT}<25>\b(?:cap|maximum|limit|ceiling)\b|"
                rf"\b(?:maximum|max|cap|ceiling|limit)\b<25>{CREDIT})[^|.]{{0,40}}?[:|=-] ?(?:\| ?)?(?:up to )?"
                r"(?P<p>PERCENT)(?! ?\|?[^|]{0,30}uptime)",
                percent_of,
                weight=2,
            ),
            Pattern(
                "cap, then the credits",
                rf"(?:cap|ceiling|maximum|limit|up to|at[- ]risk (?:amount|sum)<40>credits?<20>)(?: (?:of|is|a|at))?"
                rf"(?: total)? ?(?P<p>PERCENT)<60>(?:fees?|charges?|invoice|remuneration)<60>{CREDIT}",
                percent_of,
                weight=1,
            ),
            Pattern(
                "a line of the cap",
                r"(?:^|: )\W*(?:monthly |overall |credit |total )*(?:cap|ceiling)\s?[:=] ?(?P<p>PERCENT) of "
                rf"[^|.;]{{0,40}}\b{FEES}\b",
                percent_of,
                weight=1,
            ),
            Pattern(
                "at-risk amount",
                r"at[- ]risk (?:amount|fees?|sum|percentage)<60>(?:is|of|be|equals?|:) (?P<p>PERCENT|BLANK)",
                percent_of,
                weight=2,
            ),
            Pattern(
                "credits never greater than a share",
                rf"\b(?:no|not|never|neither|NEITHER)\b<60>{CREDIT}<60>(?:greater|higher|larger|more) than "
                r"(?P<p>PERCENT|BLANK)",
                percent_of,
                weight=2,
            ),
        ),
        reject=(
            BOUGHT_CREDITS,
            Pattern(
                "the remedies for a defect",
                r"^(?!.*\b(?:credit|rebate|refund|reduction|penalt|compensation))(?=.*\bremed(?:y|ies)\b).*\b(?:defect|warrant|infring)",
            ),
            Pattern("an example or someone else's", NO_TERM),
            Pattern(
                "credit that the customer is given to pay later",
                r"\A(?!.*\b(?:service|sla|uptime|availability|performance) credit).*\bcredit (?:extended|lines?|limits?|checks?|ratings?|terms|standing)\b",
            ),
            Pattern("royalties", r"\broyalt(?:y|ies)\b|\bpatents?\b"),
            Pattern(
                "a limit of one day or incident",
                r"(?:granted|credits?|accru\w+) (?:on|for|in) (?:any|each|a single|that) (?:one |"
                r"single )?day|fee of that (?:affected )?day",
            ),
            Pattern(
                "credits for something else",
                r"\brefer (?:a|your|other)\b|"
                r"\b(?:promotional|compute|introductory|welcome|promo|referral|trial|signup|sign-up|prepaid|usage|"
                r"store|gift|advertising|carbon|tax|education\w*|free) credits?|"
                r"credit cards?|letters? of credit|money[- ]back|free trial|"
                r"credit (?:limit|check|rating|report|history|bureau|terms|facilit|agreement|union)",
            ),
            Pattern(
                "a condition that bars one credit",
                r"(?:no|not)\b(?! (?:event|case|circumstances?)\b)<30>credits?(?:(?!exceed)[^|]){0,60}?"
                r"(?:if|unless|where|when|during|because|caused|due to|resulting|attributable|past due|in arrears|"
                r"breach|exclu|transferred|exchanged|expire)(?!<120>exceed)"
                r"(?!<60>(?:(?:VENDOR (?:is|are|does|do)|it (?:is|does)|they (?:are|do)) not\W*$|"
                r"miss(?:es|ed)?\b|fall|short|below|not (?:\w+ )?(?:attain|reach|achiev|met|meet|kept)))",
            ),
            Pattern(
                "indemnity",
                r"^(?!.*(?:\bsuch|service|sla|uptime|downtime|availability) credits?\b)",
                heading="indemnif|liabilit",
            ),
            Pattern(
                "a threshold of credits",
                r"(?:if|when|where|once|should)\b<40>credits?<60>exceeds? PERCENT<120>(?:terminat|escalat)",
            ),
            Pattern("budgets and loans", r"budget|credit documents|credit agreement|lender|borrow"),
            Pattern("late or interest", r"(?:late|interest|overdue|unpaid) (?:payment|charge|fee|amount|invoice)"),
        ),
        whole_document=tiers,
        settled=rows_of_tiers,
        review=_review,
    ),
)
