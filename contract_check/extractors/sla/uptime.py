"""sla.uptime — the availability that the vendor commits to.

Accepted: "will be available 99.9% of the time in each calendar month", "a Monthly Uptime Percentage
of at least 99.95%", "uptime of not less than 99.5 per cent", "Availability | 99.9%", "99.9% uptime
guarantee", "a 99.9% SLA", "websites will be online 99.9% of every month", "Uptime: we guarantee
99.9%" (the heading names it), "Portal reachable | 99.2%" in a table of levels of all kinds, a figure alone after the
cell that names it; failing a sentence, the highest availability of the credit table.
Rejected: the tiers of a credit table, the 100% that a calculation starts from, other percentages in
the same clause (users affected, fees), the level at which the customer may leave, past performance,
the availability of a supplier's infrastructure, an example.
"""

from __future__ import annotations

from contract_check.extractors.framework import Extractor, Pattern, Reading, firm_if
from contract_check.extractors.promises.standing import standing
from contract_check.extractors.promises.unstated import NOT_PROMISED
from contract_check.extractors.sla.contexts import about_service_levels
from contract_check.extractors.sla.matters import NO_TERM
from contract_check.extractors.sla.promised_shares import (
    PROMISED,
    THERE,
    availability,
    share_anywhere,
    share_in_a_column,
    share_of_the_time,
    share_under_its_name,
    what_downtime_leaves,
)
from contract_check.extractors.sla.uptime_tables import rows_of_levels, uptime_by_credits, uptime_in_tables
from contract_check.extractors.subject import Subject
from contract_check.language.clauses import Paper
from contract_check.language.platforms import THIRD_PARTY_PLATFORM
from contract_check.language.wording import together, words
from contract_check.model.term import Better, Kind, TermDefinition

_UP = (
    r"(?:\bup[- ]?time|\bavailab\w+|\boperational\b|\baccessible\b|\baccessibility|\breachab\w+|"
    r"\bup and running|\bonline\b|\bfunctional\b|\bin operation\b|"
    r"\b(?:services?|platform|system|software|application|site) up\b|"
    r"\b(?:is|are|be|being|stays?|remains?) up\b|\busab(?:le|ility)\b|\bat CUSTOMER's disposal\b|"
    r"\bservice level\b|\bservice commitment|\boperating[- ]time\b)"
)
_LEAST = (
    r"(?:at least|not less than|no less than|a minimum of|minimum of|minimum|of|is|at|be|"
    r"to|:|equal to or greater than|"
    r"greater than or equal to|equal to|exceeding|exceeds?|greater than|more than|above|"
    r"not fall below|not be less than|"
    r"not be lower than|not drop below|>=|>|≥|=|-|than|not below|not under|better than|or over|or above|"
    r"read|reach|achieve|attain)"
)
# Not being there, and a limit to it.
_AWAY = (
    r"(?:\b(?:downtime|down|offline|unavailab(?:le|ility)|inaccessib(?:le|ility)|unreachable|inoperable|outages?|"
    r"interruptions?|interrupted|not (?:be )?available|out of (?:service|action|order|operation))\b)"
)
_AT_MOST = (
    r"(?:\b(?:not|never)\b<30>(?:more than|exceed\w*|over|above|beyond)|"
    r"\b(?:no|not) (?:more|longer|greater|higher) than|\bat most|\b(?:limited|confined|kept) to|"
    r"\b(?:a )?maximum(?: of)?|\bup to a maximum of)"
)
_THE_TIME = r"(?:the |that |any |each |a |all |total )*(?:time|month|quarter|year|period|minutes|hours|total)"
_REMEDY = (
    # A target that has to be met is no mere aim.
    r"(?:shall|must) (?:\w+ or )?(?:meet|achieve|reach|attain|exceed|maintain)(?: or \w+)? (?:the|each) (?:\w+ )?target|"
    r"(?:service|uptime|availability|performance|sla|account|fee|monthly) credit|credits? "
    r"(?:equal|of|will|shall)|credit request|refund of|rebate|penalt|"
    r"\| ?credits?(?! card)\b|\bcredits? \|"
)


def _review(readings: list[Reading], paper: Paper) -> list[Reading]:
    """Credits make every promise firm, unless the paper rules credits out."""
    if not readings or not about_service_levels(paper):
        return []
    if paper.mentions(
        r"not entitled to (?:any )?(?:service )?credit|do(?:es)? not guarantee (?:it|any|the)|"
        r"not (?:a )?commitments?\b|no commitment (?:as to|on|regarding)"
    ):
        return readings
    if paper.mentions(r"no (?:service )?credits?(?: or (?:other )?remed(?:y|ies))? (?:apply|are|will|shall)"):
        return readings
    return firm_if(paper, readings, _REMEDY)


_TRIGGERS = words(
    "uptime|the sla |our sla |up-time|up time|availability|be available|is available|are available|"
    "available at least|services available|service available|platform available|application available|"
    "software available|system available|operational|be accessible|is accessible|up and running|"
    "service level|service commitment|unavailab|accessib|reachab|be online|is online|are online|% sla|"
    "is up |are up |be up |unscheduled downtime|platform up|service up|services up|system up|"
    "functional for|respond to|generally available|normally available|typically available|"
    "% of the time|percent of the time|per cent of the time|% of the month|% of each|% of every|"
    "% of any|% of all|% of the hours|per cent of the hours|percent of the hours|answer to|be queried|"
    "be opened|successful requests|usable|usability|your disposal|being up |downtime|down time|down-time|be down|is down|"
    "be offline|is offline|level objective|operating time"
)

EXTRACTORS = (
    Extractor(
        term=TermDefinition("sla.uptime", Kind.PERCENT, Better.HIGHER, "What availability does the vendor commit to?"),
        core=r"\b(?:at least|availab\w+|not less than|guarantee\w*|commit\w*|shall|will)\b<80>PERCENT",
        triggers=_TRIGGERS,
        speaks_of=Subject(
            "PERCENT",
            "uptime|availab*|accessible|operational|nines",
            within=110,
        ),
        weigh=standing(r"PERCENT", *NOT_PROMISED),
        accept=(
            Pattern("uptime of a percentage", rf"{_UP}<100>(?:\W{_LEAST}|[:=>≥-]) ?(?P<p>PERCENT|BLANK)", availability),
            Pattern(
                "available, and a percentage",
                r"\b(?:available|uptime|availability),? ?(?:with |\()?(?P<p>PERCENT|BLANK)",
                availability,
            ),
            Pattern(
                "row of uptime",
                r"(?:^|\| ?)(?:[^|]{0,40}\b)?(?:uptime|availability)\b[^|]{0,40}\| ?[^|]{0,25}(?P<p>PERCENT)",
                availability,
            ),
            Pattern(
                "percentage of uptime",
                r"(?P<p>PERCENT|BLANK),? (?:- )?(?:\(?of the time\)?,? )?(?:\w+ ){0,3}(?:up[- ]?time|"
                r"availability|network availability|service level)\b(?! margin)",
                availability,
            ),
            Pattern(
                "available a percentage of the time",
                rf"{_UP}<90>(?P<p>PERCENT|BLANK)(?: or (?:more|better|greater))? (?:of|in|during|over|per|on) "
                rf"(?:the |all |each |any |every |total |an? )?<40>"
                r"(?:time|hours?|minutes|month|year|annum|annual|quarter|days?|DURATION)",
                share_of_the_time,
            ),
            Pattern(
                "percentage in a sentence of its own",
                r"^\W*(?P<p>PERCENT),? "
                r"(?:monthly|per (?:calendar )?month|annually|yearly|per year|quarterly|per quarter)\b",
                share_under_its_name,
            ),
            Pattern(
                "a plan and its share, under the heading of uptime",
                r"^\W*(?:starter|basic|entry|essentials?|lite|bronze|standard|professional|pro|team|growth|plus|"
                r"silver|business|advanced|gold|premium|premier|enterprise|platinum)"
                r"(?: plan| tier| edition| package| support)?\s?[:|=-]? ?(?P<p>PERCENT)\W*$",
                availability,
                weight=-1,
                heading="uptime|up-time|availability(?! control)",
            ),
            Pattern(
                "promised under the heading of uptime",
                r"\b(?:guarante|commit|promis|warrant|ensur|target|aim|offer|provid|maintain)\w*<40>(?P<p>PERCENT)"
                r"(?! (?:of|off) (?:the |CUSTOMER's )?(?:fees?|charges?))",
                availability,
                weight=-1,
                heading="uptime|availability",
            ),
            Pattern(
                "being there, a promise and a share",
                together(THERE, PROMISED, "PERCENT"),
                share_anywhere,
                weight=-1,
            ),
            Pattern(
                "an objective, measured over a period",
                r"\b(?:objective|target|commitment|slo)\b<40>\b(?:is|of|be|at) (?:at least )?(?P<p>PERCENT),? "
                r"(?:measured|calculated|averaged|evaluated)<20>(?:month|quarter|annual|year|DURATION)",
                availability,
                weight=-1,
            ),
            Pattern(
                "column of what is promised",
                r"\|.*PERCENT",
                share_in_a_column,
            ),
            Pattern(
                "no more than a share is lost",
                rf"(?:{_AWAY}<80>{_AT_MOST}|\b(?:not|never) (?:be )?{_AWAY}<30>\b(?:more|longer) than) "
                f"(?P<p>PERCENT) of {_THE_TIME}",
                what_downtime_leaves,
                weight=-1,
            ),
            Pattern(
                "for no more than a share it is away",
                rf"{_AT_MOST} (?P<p>PERCENT) of {_THE_TIME}<60>{_AWAY}",
                what_downtime_leaves,
                weight=-1,
            ),
        ),
        reject=(
            Pattern("an example or someone else's", NO_TERM),
            Pattern(
                "the customer's own line",
                r"CUSTOMER (?:shall|must|will|agrees to) (?:keep|maintain|provide|ensure|have)\b<160>PERCENT|"
                r"CUSTOMER's (?:\w+ ){0,2}(?:systems?|networks?|connections?|lines?|equipment|infrastructure) "
                r"(?:must|should|has to|have to)\b<80>PERCENT",
            ),
            Pattern(
                "a tier or a failure",
                r"(?<!not )(?<!no )(?<!not be )(?<!not fall )(?<!not drop )(?:less than|lower than|"
                r"below|under|<|drops? to|falls? to)(?:[:,]? \(\w{1,3}\))? ?(?:PERCENT)(?! (?:of )?downtime)",
            ),
            Pattern(
                "what fell short", r"PERCENT,? (?:which|that) (?:is|was|falls|fell|lies) (?:below|under|less|lower)"
            ),
            Pattern(
                "what was agreed before",
                r"^\W*(?:\(?\w\)? ?)?whereas\b|"
                r"as (?:first|originally|initially) (?:signed|agreed|executed|concluded)|"
                r"(?:prior to|before) (?:the date of )?this amendment|"
                r"(?:previously|formerly|until now) (?:provided|agreed|stated|was|were|committed)|"
                r"(?:is|are) (?:hereby )?(?:deleted|struck)(?!<80>replaced)",
            ),
            Pattern(
                "the sum that defines it",
                r"(?:subtract\w*|deduct\w*|minus|multipl\w+|\btimes|\bx\b|\*|÷|/|"
                r"\b(?:subtract|deduct)\w*<80>\bfrom) ?<12>PERCENT|"
                r"PERCENT (?:minus|less) |"
                r"PERCENT - (?=[(\[]|the |downtime|unavail|percentage|total|sum )",
            ),
            Pattern(
                "a tier in a sentence",
                r"\b(?:for|if|at|between|from) PERCENT (?:monthly |actual )?(?:uptime|availability)\b<20>PERCENT (?:service )?credit|"
                r"PERCENT (?:service )?credit (?:for|at|if|where) <20>PERCENT",
            ),
            Pattern(
                "what may be had at the most",
                r"\b(?:uptime|availability|sla|targets?|levels?)(?: \w+)? (?:of )?(?:as high as|up to) PERCENT",
            ),
            Pattern("what a trial is judged by", r"", heading=r"\b(?:success|acceptance|evaluation|exit) criteria\b"),
            Pattern(
                "what a share comes to",
                r"(?:^|[:•])\W*(?:an? )?PERCENT(?: [a-z]+){0,2} ?(?:=|≈|~|→|->|means|allows|equals|corresponds to|translates (?:in)?to|"
                r"is equivalent to|comes to) ?<20>DURATION",
            ),
            Pattern(
                "credits",
                r"^(?!.*PERCENT.*PERCENT).*PERCENT (?:of|off) (?:the |VENDOR's |CUSTOMER's |such |its |that |any )?"
                r"(?:\w+ ){0,3}(?:fees?|charges?|invoice|amount|price)",
            ),
            Pattern(
                "past performance",
                r"\bactual (?:\w+ )?uptime|\bCUSTOMER may negotiate\b|\b(?:historical(?:ly)?|"
                r"has (?:had|achieved|been)|have (?:had|achieved)|to date|track record|"
                r"(?:was|were|averaged|achieved|attained|reached|recorded|measured) (?:an? )?(?:\w+ ){0,2}"
                r"PERCENT|"
                r"PERCENT (?:in|over|during) (?:the )?(?:last|past|previous|preceding)|"
                r"(?:last|past|previous|preceding) (?:year|quarter|month|DURATION|calendar)<60>PERCENT)(?!\w)",
            ),
            Pattern(
                "no promise",
                r"(?:does not|do not|cannot|can't|not) (?:guarantee|warrant|promise|commit)(?!<6>(?:it|this)\b)"
                r"(?:(?!, PERCENT)[^|]){0,80}?PERCENT|"
                r"PERCENT<40>\b(?:cannot|not)\b<20>(?:guaranteed|promised|warranted|assured)\b",
            ),
            Pattern(
                "a supplier's figure",
                rf"(?:{THIRD_PARTY_PLATFORM}|data cent(?:er|re)s?|upstream|infrastructure "
                r"provider)(?:'s)? (?:\w+ ){0,3}(?:guarantee|commit|promise|offer)",
            ),
            Pattern(
                "a hotline, durability or a part of the calls",
                r"durab|"
                r"\b(?:hot ?line|help ?desk|service desk|telephone|call cent\w+|support (?:team|staff|line))\b<80>"
                r"PERCENT",
            ),
            Pattern(
                "power, capacity or people",
                r"PERCENT of (?:CUSTOMER's |all |the )?(?!successful)(?:\w+ )?"
                r"(?:users|end users|requests|tickets|calls|capacity|cpu|memory|bandwidth)|"
                r"PERCENT (?:relative )?(?:humidity|load|utili[sz]ation|accuracy|capacity|battery)",
            ),
            Pattern(
                "a ceiling",
                r"^(?!.*(?:downtime|unavailab|outage|interruption)).*(?:not|never|cannot) (?:to )?exceed\w* PERCENT",
            ),
            Pattern("assumed in the sum", r"(?:assumed|deemed|considered|treated as) (?:to be )?(?:as )?<10>PERCENT"),
        ),
        whole_document=lambda paper: (*uptime_in_tables(paper), *uptime_by_credits(paper)),
        settled=rows_of_levels,
        review=_review,
    ),
)
