"""The other rhythms of a paper, which are no period over which availability is measured.

Fees and invoices, reports, reviews and meetings, the months of repeated failure that let the customer leave, the time to claim, and
a supplier's own level.
"""

from __future__ import annotations

from contract_check.extractors.framework import Pattern
from contract_check.extractors.sla.matters import NO_TERM

# A level that fails within a period, in either order: "if in a given month downtime puts us in breach of this SLA".
FAILS = (
    r"(?:break|broke|breach|miss|fail|violat|not (?:meet|met|reach|achiev)|below|fall)\w*<60>"
    r"(?:\bslas?\b|service levels?|uptime|availability|service commitment|guarantee)<80>"
    r"(?:in|within|during) (?:any |a |the |each |that )?(?:one |given |single |particular )?"
)
WITHIN = (
    r"\b(?:in|within|during|for|over) (?:any |a |the |each |every |that |one |given |single |particular |full ){0,3}"
)
FAILED = (
    r"<80>\b(?:break|broke|breach|miss|fail|violat|not (?:meet|met|reach|achiev)|below|fall|short)\w*<40>"
    r"(?:\bslas?\b|service levels?|uptime|availability|service commitment|guarantee)"
)
_FAILS_IN = rf"(?:{FAILS}|{WITHIN}(?:calendar |billing )?(?:month|quarter|year)\b{FAILED})"

OTHER_RHYTHMS = (
    Pattern("an example or someone else's", NO_TERM),
    Pattern(
        "what the customer keeps up",
        r"^\W*(?:[\d.]+ )?CUSTOMER <shall>(?! (?:receive|get|be (?:entitled|given)))(?!.*VENDOR)",
    ),
    Pattern(
        "a supplier's own level",
        r"(?:data[- ]cent(?:er|re)s?|carrier|network operator|operator|upstream|sub-?contractor|"
        r"hosting (?:provider|company))(?:'s)? (?:\w+'?s? ){0,2}(?:own|service level|sla|availability)",
    ),
    Pattern(
        "meetings, files and counts",
        r"^(?!.*PERCENT).*\b(?:meetings?|(?:is|are) (?:filed|kept)|take place|times (?:per|a|each))\b",
    ),
    Pattern(
        "a report each period",
        r"\breports?\b[^|.;]{0,20}\b(?:every|each|per) (?:month|quarter|year)|"
        r"\breports? (?:\w+ )?(?:monthly|quarterly|annually|yearly)\b",
    ),
    Pattern(
        "what maintenance may take of it",
        r"^(?!.*PERCENT[^.;|]{0,60}?\b(?:month|quarter|year)).*\b(?:maintenance|(?:scheduled|planned) downtime)\b[^.;|]{0,60}?"
        r"\b(?:not exceed|no more than|at most|up to|limited to)\b[^.;|]{0,60}?\b(?:in|per|during|within|a|each) "
        r"(?:\w+ ){0,3}?(?:month|quarter|year|DURATION)\b",
    ),
    Pattern(
        "a claim or a payment",
        r"(?:submit|claim|request|notify|invoic\w+|within DURATION)<80>"
        r"(?:end of|following(?! (?:\w+ )?credits?\b)|after|last day)",
    ),
    Pattern(
        "repeated failure",
        r"(?:consecutive|out of|or more|rolling|\bin DURATION)\b<120>terminat|"
        r"terminat<120>(?:consecutive|out of|rolling)|"
        r"\b(?:miss|fail|breach|violat)\w*<60>\b(?:twice|(?:two|three|four|five|several|\d) times) (?:in|within) |"
        r"\b(?:miss|fail|breach|violat)\w*[^|.;]{0,60}: \W*\(\w\) in (?:any )?DURATION\W*(?:or|and)?\W*$",
    ),
    Pattern("interest on what is due", r"\binterest\b<60>PERCENT"),
    Pattern("what is only assumed", r"\b(?:assumed|deemed|presumed|considered) to (?:be|have been) PERCENT"),
    Pattern("a right to leave", r"^(?!.*PERCENT).*terminat"),
    Pattern(
        "fees",
        rf"^(?!.*PERCENT)(?!.*{_FAILS_IN}).*(?:monthly|annual|quarterly|DURATION'?s?) (?:\w+ ){{0,3}}(?:fees?|"
        rf"charges?|subscription|payment)",
    ),
    Pattern(
        "the fee of a month",
        rf"^(?!.*PERCENT)(?!.*{_FAILS_IN}).*(?:fees?|charges?|price|remuneration) (?:\w+ ){{0,3}}month",
    ),
    Pattern(
        "how long the paper runs, or how often it is reviewed",
        r"(?:\breview\w*|\brevis\w+|concluded|\brenew\w*|\bvalid|in force|\bterm of|\bupdated)\b<30>"
        r"(?:every|each|per|for|of|once) (?:\w+ )?(?:year|quarter|month|DURATION)",
    ),
    Pattern(
        "what is paid or kept",
        r"^(?!.*PERCENT).*"
        r"(?:\bprice|\bdue|\bpayable|\bpays?\b[^|.;]{0,30}\bfees?\b[^|.;]{0,40}|\bbilled|\binvoic\w+)"
        r"\b<40>(?:per|every|each) (?:month|year|quarter|DURATION)|"
        r"available (?:\w+ )?for (?:a period of |at least |up to )*DURATION",
    ),
    Pattern("what counts users", r"\busers\b<20>(?:per|each|in any) (?:\w+ )?(?:month|year|DURATION)"),
    Pattern("what must be reported", r"\bbe (?:reported|claimed|notified|raised|logged) (?:\w+ )?(?:within|in) "),
    Pattern("reports", r"(?:monthly|quarterly|annual) (?:\w+ )?(?:report|review|meeting)"),
)
