"""A cap in any construction: a sentence that speaks of what the vendor owes, and of a bound with an amount close behind it.

Accepted: "compensation stays below MONEY", "what Customer can recover ends at the fees of a year", "the annual fee marks the
upper boundary of what Vendor owes".
Rejected: bounds of insurance, service credits, thresholds, travel, indirect loss alone, or what the customer owes.
"""

from __future__ import annotations

import re

from contract_check.extractors.commercial.cap_amounts import read_amounts
from contract_check.extractors.framework import Found
from contract_check.language.clauses import Clause
from contract_check.language.wording import compile_pattern
from contract_check.model.late_pattern import late_pattern

SHORT_WAY = 260  # from the words of the cap to its amount
_NEAR = 100  # the same where only the matters of the sentence are known

# For sentences that are read by their matters: what is owed, and each way of setting a bound to it.
OWED = (
    r"\b(?:liab(?:le|ility|ilities)|compensat\w+|indemnities|damages|recourse|responsib(?:le|ility)|"
    r"owe|stands? good|held to answer|answerable|exposure|able to (?:claim|recover)|"
    r"(?:recover|claim|demand|obtain|receive|get)\b[^.;|]{0,30} (?:from|of) VENDOR|"
    r"(?:claims?|actions?|proceedings) against VENDOR|"
    r"VENDOR\b[^.;|]{0,30} (?:made|required|obliged|asked|have) to pay|"
    r"(?:amounts?|sums?|total|everything|what) (?:that |which )?CUSTOMER (?:can|may) (?:\w+ )?recover(?! from (?!VENDOR)))\b"
)
BOUND = compile_pattern(
    r"(?:\b(?:exceed(?:s|ing)?|surpass\w*|(?:more|greater|higher) (?:from VENDOR )?than|beyond|above|"
    r"(?:remains?|stays?|is|be|keeps?) (?:below|under)|(?<!not )limited|capped|confined|"
    r"restricted|ceiling|cap|at most|(?:only )?up to|maximum|upper (?:limit|bound|boundary)|"
    r"(?:ends?|stops?|set|fixed) at|go(?:es)? (?:past|beyond|above)|equal to|be equal to)\b|"
    r"\bthe most (?:that )?(?:CUSTOMER|VENDOR)[^|.;]{0,100}?\bis\b|"
    r"\b(?:aggregate|maximum|total|overall) (?:exposure|liability)\b[^|.;]{0,80}[:|])"
    r"(?: to| at| of|:| only|,| in total| in amount| per \w+| for each \w+)*"
)
# A bound to something else than what the vendor owes, or no bound in force.
NO_CAP = (
    r"\bwhereas\b|insur|polic(?:y|ies)\b|service credits?|\bcredits\b|interest|\btravel|"
    r"per (?:trip|diem)\b|invoice date|risk committee|expect|typical|deductible|basket|threshold|"
    r"indirect|consequential|CUSTOMER's (?:\w+ ){0,4}liabilit|CUSTOMER (?:shall|will|must|agrees?)|"
    r"liquidated|penalt|refund of|replacement|own (?:\w+ )?agreement|purchase|shares|stock|indemnif|"
    r"royalt|holdback|escrow|third[- ]part|free |trial|beta|(?:each|per) (?:accident|occurrence)|"
    r"cost cap|budget|\bsla\b|interrupt|downtime|outage|without (?:any |further )?liability"
)
_TURNED = late_pattern(
    r"\W*(?:the |an? )?[^|,;.]{0,80}?(?:MONEY|fees?|charges|subscription|remuneration)\b[^|,;.]{0,40}?"
    r"(?= (?:is|are|marks?|forms?|shall be|will be) the (?:upper|maximum|limit|ceiling|cap|most)\b)"
)


def bounded_amounts(clause: Clause, _match: re.Match[str]) -> Found:
    """The amounts behind the first bound that has some, close by."""
    surface = clause.surface
    for bound in BOUND.finditer(surface, clause.start):
        end = min(len(surface), bound.end() + SHORT_WAY)
        amounts = read_amounts(clause, bound.end(), end)
        named = re.search(
            r"MONEY|\bfees?\b|charges|remuneration|subscription|\bpaid\b|invoiced|\bprice of\b",
            surface[bound.end() : end],
        )
        if amounts is not None and named and named.start() <= _NEAR:
            return amounts
    # "the annual fee marks the upper boundary of …": the amount is the sentence's subject.
    turned = _TURNED.match(surface, clause.start)
    return read_amounts(clause, clause.start, turned.end()) if turned else None
