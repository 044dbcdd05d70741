"""sla.credit_claim_window — within how long the customer must claim a credit.

Accepted: "Customer must submit a claim within 30 days of the end of the month", "must notify us
within seven days from the time it becomes eligible", "by the end of the second billing cycle after
which the incident occurred" (2 months), "no later than the end of the month following" (1 months),
a deadline for reporting an outage in order to be credited ("outages must be reported within 72
hours, otherwise no credit is given"), "contact us within 7 days and we will credit your account".
Rejected: how soon the vendor answers, issues or pays a credit, when credits lapse once granted,
disputes of invoices, claims under an indemnity, warranty claims.
"""

from __future__ import annotations

import re
from decimal import Decimal

from contract_check.extractors.framework import UNSPECIFIED, Extractor, Found, Pattern, Reading, duration_at
from contract_check.extractors.sla.claim_clocks import ACT, after_an_outage, customers_clock
from contract_check.extractors.sla.claim_deadlines import (
    CLAIMING,
    NO_CLAIM,
    ORDINAL_DAY,
    OWED,
    claimed_in_time,
    claimed_near_what_is_owed,
    deadline_in_a_column,
)
from contract_check.extractors.sla.contexts import about_service_levels, firm_without_effort
from contract_check.extractors.sla.matters import OTHER_TRADES
from contract_check.extractors.sla.other_claims import OTHER_CLAIMS
from contract_check.extractors.subject import Subject
from contract_check.language.clauses import Clause, Paper
from contract_check.language.numbers import read_number
from contract_check.language.wording import together, words
from contract_check.model.term import Act, Better, Kind, TermDefinition
from contract_check.model.values import Duration, Unit

_CREDIT = (
    r"(?:credits?|credited|reimbursements?|penalt(?:y|ies)|(?:fee |price )?reductions?|discounts?|"
    r"compensat(?:ion|ed)|refund(?:s|ed)?|liquidated (?:damages|amounts)|sla claims?|rebates?|abatements?|"
    r"service level (?:claims?|failures?))\b"
)
_IN = (
    r"(?:within|no later than|not later than|no more than|not more than|later than|before "
    r"the end of|prior to the end of|up to|"
    r"at the latest|during|in)(?: the)?(?: first| next| a period of)? ?"
)
_PERIOD = r"(?P<what>month|(?:monthly )?billing (?:cycle|period|month)|calendar month|invoice period|quarter)"
_ORDINALS = {"": 1, "subsequent": 1, "next": 1, "first": 1, "following": 1, "second": 2, "third": 3}


def _end_of(clause: Clause, match: re.Match[str]) -> Found:
    """ "by the end of the second billing cycle after" is two months."""
    count = _ORDINALS.get((match["nth"] or "").strip()) or int(read_number(match["nth"].strip()) or 1)
    return Duration(Decimal(count * (3 if match["what"] == "quarter" else 1)), Unit.MONTHS, match[0])


def _review(readings: list[Reading], paper: Paper) -> list[Reading]:
    """Only in a paper that speaks of service levels."""
    if (
        not readings
        or not about_service_levels(paper)
        or not re.search(
            r"credit|refund|penalt|rebate|abatement|reduction|compensation|discount|liquidated|allowance|malus|"
            r"deduction|reimburs|(?:uptime|sla|availability|outage) claim|"
            r"claims? under (?:this |the )?(?:sla|service level)",
            paper.lowered,
        )
    ):
        return []
    return firm_without_effort(readings)


_TRIGGERS = words(
    "credit|rebate|abatement|reimbursement|demand for the|uptime claim|penalties|reduction|discount|"
    "compensation|sla claim|downtime|down time|outage|claims must|claims under|submit a claim|"
    "submit your claim|submit claim|submit the claim|receive the claim|receive such claim|"
    "claim is filed|claims shall|claims for|claim a credit|claim period|claim deadline|claim for|"
    "support ticket|open a ticket|raise a ticket|file a ticket|allowance|malus|do i claim|"
    "interruption which"
)

EXTRACTORS = (
    Extractor(
        term=TermDefinition(
            "sla.credit_claim_window",
            Kind.DURATION,
            Better.LONGER,
            "Within how long must the customer claim a credit?",
            act=Act.NEITHERS,
        ),
        triggers=_TRIGGERS,
        speaks_of=Subject(
            "credits?|claims?|refunds?|rebates?|compensat*|discounts?",
            "DURATION|billing (cycle|period)|end of (\\w+ ){0,5}months?|(next|following) (\\w+ )?month|month following",
            "request*|claim*|submit*|notif*|report*|contact|apply|open|received|ticket",
            "credits?|outage|downtime|incident|unavailab*|uptime|availability|service level|violation|discount",
            within=200,
            unless="arbitrat*|liab*|infring*|indemn*|dispute*|terminate",
            whoever_says_it=True,
        ),
        accept=(
            Pattern(
                "credit, then the deadline of the claim",
                rf"{_CREDIT}<250>\b{ACT}\b<140>{_IN}(?P<d>DURATION|BLANK)(?! in advance)",
                customers_clock,
                weight=1,
            ),
            Pattern(
                "deadline of the claim, then credit",
                rf"\b{ACT}\b<160>{_IN}(?P<d>DURATION|BLANK)<250>{_CREDIT}",
                customers_clock,
                weight=1,
            ),
            Pattern(
                "claim to a credit within",
                rf"\b(?:{ACT}|forfeit\w*|waive\w*)\b<80>{_CREDIT}<160>{_IN}(?P<d>DURATION|BLANK)(?! in advance)",
                customers_clock,
            ),
            Pattern(
                "claims end after",
                r"(?:credit (?:claims?|requests?)|"
                r"(?:claims?|requests?|applications?|rights?|entitlements?)<20>(?:for|to|of)<40>credits?)<60>"
                r"(?:expires?|lapses?|barred|void|forfeited|extinguish\w*|ends?|prescribe[sd]?)(?: on expiry of)? "
                r"(?P<d>DURATION) (?:after|from|following|of)",
                duration_at,
                weight=1,
            ),
            Pattern(
                "no credit for what is told too late",
                rf"\b(?:no|not|lapse|forfeit)\w*\b<40>{_CREDIT}<100>"
                r"(?:report|claim|request|submit|notif|rais|receiv|ma[dk]e|lodg|old)\w*<40>"
                r"(?:later than|more than|older than|after) (?P<d>DURATION)(?!<60>VENDOR <shall>)",
                duration_at,
            ),
            Pattern(
                "a credit not claimed by then is lost",
                rf"{_CREDIT}<40>\bnot\b<20>\b"
                r"(?:claimed|requested|asked for|applied for|sought|reported|notified|submitted|demanded)<40>"
                r"(?P<d>DURATION) (?:after|from|of|following)<60>"
                r"\b(?:lost|lapses?|forfeit\w*|expires?|void|barred|waived)\b",
                duration_at,
            ),
            Pattern(
                "no credit unless it is claimed soon",
                rf"\b{_CREDIT}<60>(?:only (?:if|where|when)|unless|provided(?: that)?|on condition that) CUSTOMER "
                rf"(?:\w+ ){{0,2}}{ACT}\b<80><promptly>",
                UNSPECIFIED,
                weight=-1,
            ),
            Pattern(
                "the deadline of a claim, in a line of a sheet",
                r"^\W*(?:[\w-]+ ){0,3}(?:credits?|rebates?|sla claims?)"
                r"\b(?:(?!VENDOR|expir|valid|paid|issued|applied|\bused?\b)[^|.;]){0,40}[:|·-] "
                r"(?:(?!VENDOR|expir|valid|paid|issued|applied|\bused?\b)[^|.;]){0,60}?(?P<d>DURATION) "
                r"(?:from|after|of|following)\b",
                duration_at,
                weight=-1,
            ),
            Pattern("column of the deadline", r"[|:].*DURATION", deadline_in_a_column),
            Pattern(
                "claims that come too late",
                r"(?:claims?|requests?|applications?|notifications?)<40>(?:more|later) than (?P<d>DURATION) "
                r"(?:after|from|following)<100>"
                r"(?:not|reject|refus|disregard|lapse|barred|void|invalid|disallow|forfeit)",
                duration_at,
                heading=r"",
            ),
            Pattern(
                "told to ask for it",
                rf"(?:^\W*|[.:;] |\bplease |{_CREDIT}, )(?:please )?"
                r"(?:contact|notify|e-?mail|write to|tell|inform|let|open|submit|file|send|raise|report|request|ask)"
                rf"\b<80>{_IN}(?P<d>DURATION|BLANK)"
                rf"(?:<120>\b{_CREDIT}|(?<=DURATION)<40>(?:incident|outage|downtime|breach|sla\b|failure)|"
                r"(?<=DURATION)(?=\.|\W*$))",
                after_an_outage,
            ),
            Pattern(
                "claimed in the next month",
                r"(?<!process )(?<!review )(?:claim|request|notif|report|submit)\w*<80>(?:in|during|"
                r"within) the (?P<nth>next |following |subsequent )(?:calendar |subscription |billing "
                r")?(?P<what>month|billing (?:cycle|period)|quarter)",
                _end_of,
                weight=0,
            ),
            Pattern(
                "claimed in the month after that of the failure",
                rf"{_CREDIT}<60>(?:claim|request|ask|submit|appl(?:y|ied)|rais|lodg)\w*<40>\b(?:in|during|within) the "
                rf"(?P<nth>)(?:calendar )?{_PERIOD} (?:immediately )?"
                r"(?:after|following|(?:that|which) follows) (?:the|that|any|an?)\b",
                _end_of,
            ),
            Pattern(
                "what is owed, the claim and its time",
                together(OWED, CLAIMING, rf"DURATION|BLANK|{ORDINAL_DAY}", without=f"{NO_CLAIM}|{OTHER_TRADES}"),
                claimed_in_time,
                weight=-2,
            ),
            Pattern(
                "the claim and its time, near what is owed",
                together(CLAIMING, r"(?:DURATION|BLANK)", without=f"{NO_CLAIM}|{OTHER_TRADES}"),
                claimed_near_what_is_owed,
                weight=-3,
            ),
            Pattern(
                "by the end of a later month",
                rf"(?:{ACT}|credit|claim)\b<200>(?:by|before|no later than|prior to|until|within) (?:the )?"
                r"(?:end|close|last day) of (?:the )?(?P<nth>second |third |next |first |following )?"
                f"(?:calendar |monthly )?{_PERIOD} (?:immediately )?"
                r"(?:after|following|(?:that|which) follows|in which|from|subsequent)",
                _end_of,
                weight=1,
            ),
            Pattern(
                "before a later month is over",
                rf"(?:{ACT}|credit|claim)\b<100>\b(?:before|until|by the time|as long as|while) the "
                f"(?P<nth>second |third |next |first |following )?(?:calendar )?{_PERIOD} "
                r"(?:after|following|next|(?:that|which) follows)<80>"
                r"(?:(?:is|has|comes?) (?:\w+ )?(?:over|up|past|out|ended|passed|elapsed|expired|closed|an end)|"
                r"ends?|expires?|closes?|runs out)",
                _end_of,
                weight=1,
            ),
            Pattern(
                "by the end of the next month",
                rf"(?:{ACT}|credit|claim)\b<200>(?:by|before|no later than|prior to|until|within) "
                rf"(?:the )?(?:end|close|last day) of (?:the )?(?P<nth>second |third |next |first |"
                rf"following |subsequent )(?:calendar )?{_PERIOD}",
                _end_of,
                weight=1,
            ),
        ),
        reject=(
            Pattern(
                "the vendor's own report",
                r"VENDOR <shall>(?: \w+){0,3}:[^|]*\b(?:report|notify|post-?(?:incident|mortem)|root cause)\b",
            ),
            *OTHER_CLAIMS,
        ),
        review=_review,
    ),
)
