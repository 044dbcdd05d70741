"""sla.uptime_period — over which period availability is measured.

Accepted: "in any calendar month", "Monthly Uptime Percentage", "99.9% per quarter", "measured
annually", "total minutes in the month", "breaks this SLA in any month", "Measurement period | monthly", "availability per year" as the head of a table.
Rejected: the month in which credits are claimed or paid, monthly fees, monthly reports, the months
of repeated failure, maintenance windows, the period of a term or an invoice.
"""

from __future__ import annotations

import re

from contract_check.extractors.framework import Extractor, Found, Pattern, Reading
from contract_check.extractors.sla.contexts import about_service_levels
from contract_check.extractors.sla.matters import NO_TERM, figures_of
from contract_check.language.clauses import Clause, Paper
from contract_check.language.wording import together
from contract_check.model.term import Better, Kind, TermDefinition
from contract_check.model.values import Choice, Duration, Percent, Unit

_UP = (
    r"\b(?:uptime|up-time|availab(?:le|ility)|downtime|unavailab(?:le|ility)|"
    r"accessib(?:le|ility)|operational|reach(?:ed|able)|functional|online|outages?|service levels?|error rate|"
    r"(?:is|are|be|stays?|remains?) up)\b"
)
_FAILS = (
    r"(?:break|broke|breach|miss|fail|violat|not (?:meet|met|reach|achiev)|below|fall)\w*<60>(?:\bslas?\b|service levels?|uptime|"
    r"availability|service commitment|guarantee)<80>(?:in|within|during) (?:any |a |the |each |that )?(?:one |given |single |particular )?"
)
_WORD = (
    r"(?P<period>(?:calendar |fiscal |contract |service |billing |subscription |reporting "
    r"|measurement |invoice )?(?:month|quarter|year)|annum|"
    r"billing (?:cycle|period)|DURATION)"
)
_ADVERB = r"(?P<period>monthly|quarterly|annual(?:ly)?|yearly|month-by-month|month-to-month)"


def _period(clause: Clause, match: re.Match[str], group: str = "period") -> Found:
    """The choice behind a period in words; "billing cycle" is a month."""
    word = match[group]
    if word == "DURATION":
        quantity = clause.quantity_at(match.start(group))
        value = quantity.value if quantity else None
        if not isinstance(value, Duration):
            return None
        months = {
            Unit.MONTHS: value.amount,
            Unit.YEARS: value.amount * 12,
            Unit.DAYS: value.amount / 30,
            Unit.HOURS: value.amount / 720,
        }.get(value.unit)
        choice = {1: "month", 3: "quarter", 12: "year"}.get(int(months)) if months and months >= 1 else None
        return Choice(choice) if choice else None
    if "quarter" in word:
        return Choice("quarter")
    return Choice("year") if re.search(r"year|annu", word) else Choice("month")


# A period as the whole over which something is counted, and not as the rhythm of fees, reports or meetings.
_COUNTED = re.compile(
    r"(?:\b(?P<whole>in|during|per|each|every|any|over|across|within|throughout|of|for|to|taking|rolling|full|whole|given|single|calendar|on)\b"
    r"(?: (?:the|an?|any|each|every|given|full|whole|entire|rolling|single|calendar|fiscal|contract|particular|relevant|such|that|month of the|"
    r"course of|course of the|term of the)\b){0,4}|\| ?(?:per |rolling |calendar |each )?|/) ?(?P<period>(?:calendar |fiscal |contract |billing |operating |service )?(?:month|quarter|year)\b(?!'s|-end| (?:end|ly))|annum\b|"
    r"DURATION|billing cycle)|\b(?P<adverb>monthly|quarterly|annual(?:ly)?|yearly|p\. ?a(?=\.))\b|^\W*each (?P<each>month|quarter|year)\b"
)
_OTHER_RHYTHM = re.compile(
    r"^[^|.;,]{0,12}\b(?:fees?|charges?|reports?|reviews?|meetings?|price|invoices?|payments?|remuneration|subscription|bill|credits?|rental|amount)\b"
)
_OTHER_BEFORE = re.compile(
    r"\b(?:fees?|charges?|price|paid|payable|invoiced|billed|remuneration|credits?|reports?|reporting|end|start|beginning|last day|notice|maintenance|windows?)\b[^|.;,]{0,25}$"
)
_OTHER_CAPACITY = r"\b(?:capacity|tariff|shippers?|volumes?|inventory|accuracy)\b"
_ANY_LEVEL = (
    r"(?:\bup-?\s?time\b|\boperating[- ]time\b|PERCENT of the time|\bavailab\w+|\bunavailab\w+|\bdowntime|\baccessib\w+|\breach(?:ed|able)\b|\boutages?\b|\binterruptions?\b|\bservice levels?\b|"
    r"\bslas?\b|\boperational\b|\bfunctional\b|\bonline\b|\b(?:is|are|be|been|stays?|remains?) (?:up|down|open\w*|usable)\b|\bqueried\b|"
    r"\b(?:target|commitment|guarantee)\b)"
)


def _nearest(clause: Clause, match: re.Match[str]) -> Found:
    """The period nearest to the share of availability in a sentence that speaks of both."""
    surface = clause.surface
    shares = [
        at for at, _, q in figures_of(clause, "PERCENT") if isinstance(q.value, Percent) and 90 <= q.value.amount <= 100
    ]
    if not shares:
        return None
    found: list[tuple[int, str, re.Match[str]]] = []
    for period in _COUNTED.finditer(surface):
        if _OTHER_RHYTHM.match(surface[period.end() :]) or _OTHER_BEFORE.search(surface[: period.start()]):
            continue
        group = next(g for g in ("period", "adverb", "each") if period[g])
        choice = _either_of(clause, period, group)
        if choice is not None:
            found.append((min(abs(period.start() - at) for at in shares), choice, period))
    if not found:
        return None
    return Choice(min(found, key=lambda one: one[0])[1])


def _of_a_share(clause: Clause, match: re.Match[str]) -> Found:
    """The period of a share that can be an availability, and not of a credit."""
    quantity = clause.quantity_at(match.start())
    share = quantity.value if quantity else None
    return _period(clause, match) if isinstance(share, Percent) and share.amount >= 90 else None


def _either_of(clause: Clause, match: re.Match[str], group: str) -> str | None:
    found = _period(clause, match, group) if group == "period" else None
    if isinstance(found, Choice):
        return found.word
    if group == "period":
        return None
    return "quarter" if "quarter" in match[group] else "month" if "month" in match[group] else "year"


def _near_uptime(clause: Clause, match: re.Match[str]) -> Found:
    """The same, where the heading or the sentence before names the level."""
    named = re.search(_ANY_LEVEL, f"{clause.heading} {clause.before[-200:]}")
    return _nearest(clause, match) if named else None


def _average(clause: Clause, match: re.Match[str]) -> Found:
    """The period of "on an annual average" or "on a calendar-month basis", whichever took part."""
    return _period(clause, match) if match["period"] else _period(clause, match, "of")


def _review(readings: list[Reading], paper: Paper) -> list[Reading]:
    """Only in a paper that speaks of service levels, and only where a month or year of availability is meant."""
    return readings if readings and about_service_levels(paper) else []


def _either(clause: Clause, match: re.Match[str]) -> Found:
    """The period of "per month" or "monthly", whichever took part."""
    if match["period"]:
        return _period(clause, match)
    word = match["adverb"]
    return Choice("quarter" if "quarter" in word else "month" if "month" in word else "year")


EXTRACTORS = (
    Extractor(
        term=TermDefinition(
            "sla.uptime_period",
            Kind.CHOICE,
            Better.SHORTER,
            "Over which period is availability measured?",
            ("month", "quarter", "year"),
        ),
        core=r"\buptime\b<140>\b(?:month|quarter|year|annual|DURATION)|\b(?:monthly|quarterly|annual|yearly) (?:\w+ )?(?:uptime|availability)\b|\b(?:calculated|measured)\b<80>\b(?:month|quarter|year|annual)",
        triggers=(
            "uptime",
            "up-time",
            "availability",
            "be available",
            "is available",
            "service available",
            "downtime",
            "accessible",
            "unavailab",
            "service level",
            "outage",
            "operational",
            "reachable",
            "be reached",
            "accessib",
            "measurement period",
            "measurement window",
            "measurement interval",
            "measurement basis",
            "% of the time",
            "per cent of the time",
            "operating time",
            "measuring period",
            "reference period",
            "functional",
            "is up ",
            "are up ",
            "be up ",
            " sla ",
        ),
        accept=(
            Pattern(
                "percentage over a period",
                rf"PERCENT<60>(?:in|during|per|each|every|any|given|over|of) (?:the |an? |any |each |"
                rf"given |applicable |particular |relevant |same |single |full |rolling |consecutive )"
                rf"{{0,3}}{_WORD}\b",
                _of_a_share,
                weight=3,
                heading="uptime|availab|service level|sla|commitment|performance|guarantee",
            ),
            Pattern(
                "row of uptime, on an average of",
                rf"(?:uptime|availability)\b[^|]{{0,40}}\| ?[^|]{{0,25}}PERCENT<30>{_ADVERB}",
                _period,
                weight=3,
            ),
            Pattern(
                "period of measurement",
                rf"(?:measur\w+|reference|assessment|calculation|evaluation|observation|reporting) period\b(?:<60>{_UP})?<40>"
                rf"(?:is|means|of|:|shall be|being|are) (?:the |an? |any |each |one )?{_WORD}",
                _period,
                weight=3,
            ),
            Pattern(
                "uptime percentage over a period",
                rf"{_UP}<120>PERCENT<80>(?:in|during|per|each|every|any|given|over|make up|of) (?:an? |"
                rf"the |any |each |given |applicable |particular |relevant |single |full |rolling |"
                rf"consecutive ){{0,3}}{_WORD}",
                _period,
                weight=3,
            ),
            Pattern(
                "period before the percentage",
                rf"(?:in|in the course of|during|per|each|every|any|over) (?:the |an? |any |each |given |applicable |"
                rf"particular |full |rolling ){{0,3}}{_WORD}<60>{_UP}<60>PERCENT",
                _period,
                weight=3,
            ),
            Pattern(
                "measured over a period",
                rf"{_UP}<160>(?:measured|calculated|computed|determined|assessed|evaluated|averaged|"
                rf"monitored|reported)<40>(?:in|over|on|per|each|every|during|for|by|within)? ?(?:a |"
                rf"an |the |each |every |any |given |per |full |rolling |single ){{0,3}}(?:{_WORD}|"
                rf"{_ADVERB.replace('<period>', '<adverb>')}) ?(?:basis)?",
                _either,
                weight=2,
            ),
            Pattern(
                "monthly uptime",
                rf"{_ADVERB} (?:\w+ ){{0,2}}(?:uptime|up-time|availability|service level|downtime)",
                _period,
                weight=2,
            ),
            Pattern(
                "uptime per month",
                rf"(?:uptime|up-time|availability|downtime|unavailability|outages?|(?:services?|"
                rf"platform|system|software|application|website) (?:\w+ ){{0,4}}(?:available|"
                rf"accessible|operational))\b[^|;]{{0,60}}?(?:in|during|per|each|every|any|over|for) (?:the |an? "
                rf"|any |each |given |applicable |particular |relevant |full |rolling ){{0,3}}{_WORD}",
                _period,
                weight=1,
            ),
            Pattern("failed within a period", rf"{_FAILS}{_WORD}", _period, weight=1),
            Pattern(
                "the promise covers periods of",
                rf"{_UP} (?:\w+ )?(?:promise|guarantee|commitment|target|level|warranty)\b<20>(?:covers?|runs? (?:for|over)|applies to|refers? to|relates? to|"
                rf"is (?:tested|assessed|counted|measured))<30>(?:periods? of|each|every|per|an?|any|the) (?:full |single |whole |rolling )?{_WORD}",
                _period,
                weight=1,
            ),
            Pattern(
                "looked at one period at a time",
                rf"\b(?:look|count|measur|calculat|assess|track|reckon|judg|add)\w*<60>{_UP}<40>{_WORD} (?:at a time|by (?:month|quarter|year))",
                _period,
                weight=1,
            ),
            Pattern(
                "divided by the minutes of the period",
                rf"(?:divided by|÷|/) (?:the )?(?:\w+ ){{0,3}}(?:minutes|hours|seconds|time)<40>(?:in|during|of) (?:the |an? |that |any |each "
                rf"|given |applicable |relevant )*{_WORD}",
                _period,
                weight=1,
            ),
            Pattern(
                "availability, a share and a period",
                together(
                    _ANY_LEVEL,
                    "PERCENT",
                    r"month|quarter|year|annu|DURATION|billing cycle|p\. ?a\.",
                    without=_OTHER_CAPACITY,
                ),
                _nearest,
                weight=0,
            ),
            Pattern(
                "a share and a period, near availability",
                together("PERCENT", "month|quarter|year|annu|DURATION"),
                _near_uptime,
                weight=-1,
            ),
            Pattern(
                "row of the period of measurement",
                rf"(?:measur\w+|reference|assessment|calculation|evaluation|observation|reporting) (?:period|interval|window|basis)[^|]{{0,20}}"
                rf"[|:] ?(?:per |each |one |calendar |the )*(?:{_ADVERB}|{_WORD.replace('<period>', '<of>')})",
                _average,
                weight=2,
            ),
            Pattern(
                "minutes of the period",
                rf"(?:total |number of |available |scheduled |all |percentage of |possible |\b(?:count|add|take|sum)\w* (?:up )?(?:all )?(?:of )?the )(?:minutes|"
                rf"hours|time|seconds)<40>(?:in|during|of) (?:the |an? |that |any |each |given |"
                rf"applicable |relevant |calendar |total time in that ){{0,3}}{_WORD}",
                _period,
                weight=1,
            ),
        ),
        reject=(
            Pattern("an example or someone else's", NO_TERM),
            Pattern(
                "a supplier's own level",
                r"(?:data[- ]cent(?:er|re)s?|carrier|network operator|operator|upstream|sub-?contractor|hosting (?:provider|company))(?:'s)? (?:\w+'?s? ){0,2}(?:own|service level|sla|availability)",
            ),
            Pattern(
                "meetings, files and counts",
                r"^(?!.*PERCENT).*\b(?:meetings?|(?:is|are) (?:filed|kept)|take place|times (?:per|a|each))\b",
            ),
            Pattern("a report each period", r"\breports?\b[^|.;]{0,20}\b(?:every|each|per) (?:month|quarter|year)"),
            Pattern(
                "a claim or a payment",
                r"(?:submit|claim|request|notify|invoic\w+|within DURATION)<80>(?:end of|following(?! (?:\w+ )?credits?\b)|after|last day)",
            ),
            Pattern(
                "repeated failure",
                r"(?:consecutive|out of|or more|rolling|\bin DURATION)\b<120>terminat|terminat<120>(?:consecutive|out of|rolling)",
            ),
            Pattern("interest on what is due", r"\binterest\b<60>PERCENT"),
            Pattern("what is only assumed", r"\b(?:assumed|deemed|presumed|considered) to (?:be|have been) PERCENT"),
            Pattern("a right to leave", r"^(?!.*PERCENT).*terminat"),
            Pattern(
                "fees",
                rf"^(?!.*PERCENT)(?!.*{_FAILS}).*(?:monthly|annual|quarterly|DURATION'?s?) (?:\w+ ){{0,3}}(?:fees?|"
                rf"charges?|subscription|payment)",
            ),
            Pattern(
                "the fee of a month",
                rf"^(?!.*PERCENT)(?!.*{_FAILS}).*(?:fees?|charges?|price|remuneration) (?:\w+ ){{0,3}}month",
            ),
            Pattern(
                "how long the paper runs, or how often it is reviewed",
                r"(?:\breview\w*|\brevis\w+|concluded|\brenew\w*|\bvalid|in force|\bterm of|\bupdated)\b<30>(?:every|each|per|for|of|once) (?:\w+ )?"
                r"(?:year|quarter|month|DURATION)",
            ),
            Pattern(
                "what is paid or kept",
                r"^(?!.*PERCENT).*(?:\bprice|\bdue|\bpayable|\bbilled|\binvoic\w+)\b<40>(?:per|every|each) (?:month|year|quarter|DURATION)|"
                r"available (?:\w+ )?for (?:a period of |at least |up to )*DURATION",
            ),
            Pattern("what counts users", r"\busers\b<20>(?:per|each|in any) (?:\w+ )?(?:month|year|DURATION)"),
            Pattern(
                "what must be reported", r"\bbe (?:reported|claimed|notified|raised|logged) (?:\w+ )?(?:within|in) "
            ),
            Pattern("reports", r"(?:monthly|quarterly|annual) (?:\w+ )?(?:report|review|meeting)"),
            Pattern(
                "people, goods and inspections",
                r"inspect\w*|audit|books|impressions|PERCENT of the (?:\w+ )*(?:margin|price)|MONEY",
            ),
            Pattern(
                "maintenance windows",
                r"(?:scheduled|planned|routine) (?:maintenance|downtime)<60>(?:not exceed|hours? per|"
                r"DURATION per|DURATION in any)",
            ),
        ),
        review=_review,
    ),
)
