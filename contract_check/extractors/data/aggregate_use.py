"""data.aggregate_use — whether the vendor may use aggregated or anonymised data for its own purposes.

Accepted: "may collect and use aggregated, anonymised data to improve its products", "owns all
Aggregated Statistics", "may disclose Usage Data only in de-identified form", use of what a definition makes anonymous
(permitted); "shall not
aggregate or de-identify Customer Data" (prohibited).
Rejected: bare usage data or telemetry, "in aggregate" of sums, demand and liability, definitions in
privacy laws, duties not to re-identify alone, deletion by anonymising, anonymising as a security
measure or for test systems, statistics that the service shows the customer, what is anonymised when the customer asks.
"""

from __future__ import annotations

from contract_check.extractors.data.aggregate_stance import MASS, OTHER_MATTERS, stance_on_aggregates
from contract_check.extractors.data.aggregate_words import MADE, USAGE
from contract_check.extractors.data.aggregates_by_definition import permitted_by_definition
from contract_check.extractors.data.aggregates_permitted import AGGREGATES_PERMITTED
from contract_check.extractors.data.customer_data import DATA, VENDOR_WILL_NOT, without
from contract_check.extractors.framework import Extractor, Pattern, Reading, choice
from contract_check.extractors.subject import Subject
from contract_check.language.clauses import Paper
from contract_check.language.passages import find
from contract_check.language.wording import together, words
from contract_check.model.late_pattern import late_pattern
from contract_check.model.term import Better, Kind, TermDefinition

_DEFINED = late_pattern(
    rf"{USAGE}[\"'”’]?[^.;]{{0,260}}\b(?:aggregat\w+|anonymi[sz]\w+|de-?identif\w+|statistical)|"
    rf"\b(?:aggregat\w+|anonymi[sz]\w+|de-?identif\w+|statistical)[^.;]{{0,200}}\([^)]{{0,30}}{USAGE}"
)


def _review(readings: list[Reading], paper: Paper) -> list[Reading]:
    """Usage data counts only where the paper says that it is aggregated or anonymised."""
    others = [reading for reading in readings if not reading.pattern.startswith("usage data")]
    return readings if len(others) < len(readings) and any(find(_DEFINED, paper.lowered)) else others


EXTRACTORS = (
    Extractor(
        term=TermDefinition(
            "data.aggregate_use",
            Kind.CHOICE,
            Better.NONE,
            "May the vendor use aggregated, anonymised or de-identified data for its own purposes?",
            ("prohibited", "permitted"),
        ),
        core=r"\bVENDOR\b<80>\b(?:may|can|right to|free to)\b<80>\b(?:use|using|develop|generate|compile)\b",
        triggers=words(
            "usage data|derived data|derivative data|service data|system data|analytics data|"
            "performance data|resultant data|telemetry|aggregat|pooled|averages|inferred|recognised|"
            "recognized|anonym|de-identif|deidentif|statistic|non-identif|non-personally|depersonal|"
            "not identify|identifies n|personally identif|directly identif|non-attributable|summary-level|"
            "identifiers|benchmark|individually identif|reasonably identif|"
            "cannot identif|reasonably be linked|be traced|be linked|be attributed|be related to|be tied to"
        ),
        speaks_of=Subject(
            "aggregat*|anonym*|de-?identif*|statistic*|pseudonym*|derived data|(not|no longer) (\\w+ ){0,3}identif*",
            (
                "us(e|es|ed|ing|age)|purposes|collect*|shar*|publish*|creat*|compil*|analy[sz]*|disclos*|own*|process*|"
                "generat*|retain*"
            ),
            "data|information|statistics|insights|metrics|usage|form|basis|analytics|content",
            unless="data subject rights|special categor*|security measures|encrypt*|user id|identifiers",
        ),
        accept=(
            *AGGREGATES_PERMITTED,
            Pattern(
                "anonymising is barred",
                f"{VENDOR_WILL_NOT}{without('re-?identif|attempt|other than|except|unless|save |but may', 80)}"
                r"(?:\baggregat(?:e|ing)\b|\banonymi[sz](?:e|ing)\b|\bde-?identify(?:ing)?\b|"
                rf"create<40>(?:aggregat|anonym|de-?identif)\w+)<80>(?:{DATA}|\bdata\b)"
                r"(?!<120>(?:unless|except|without CUSTOMER))",
                choice("prohibited"),
                weight=1,
            ),
            Pattern(
                "data may not be made into such data",
                r"\b(?:anonymi[sz]ation|aggregation|de-?identification|pooling) of (?:the |any |all )?"
                rf"(?:{DATA}|data)\b{without('unless|except|without', 80)}"
                r"(?:\bnot (?:permitted|allowed)\b|\b(?:prohibited|forbidden|excluded|inadmissible)\b)|"
                rf"(?:{DATA}|\bdata\b){without('re-?identif', 40)}\b(?:may|shall|must|will) (?:not|never) "
                r"(?:\w+ )?be (?:\w+ )?(?:aggregated|anonymi[sz]ed|de-?identified)\b(?![^|]{0,40}\bby CUSTOMER)"
                r"(?!<120>(?:unless|except|without CUSTOMER))",
                choice("prohibited"),
                weight=1,
            ),
            Pattern(
                "use in aggregated form is barred",
                rf"\bin (?:\w+ )?{MADE} (?:form|manner),? {VENDOR_WILL_NOT}(?: \w+ly)? (?:use|process|access|collect|disclose|sell|share)\b"
                r"(?!<120>(?:unless|except|without))|"
                f"{VENDOR_WILL_NOT}{without('re-?identif|attempt', 100)}"
                f"(?:use|process|access|collect|disclose|sell|share){without('except|other than|unless|only', 120)}"
                rf"(?:in|including|whether|even (?:if|in|when))\b{without('except|other than|unless|only|raw', 60)}"
                f"{MADE}(?!<120>(?:unless|except))|"
                rf"{DATA}{without('except|other than|unless', 30)}\b(?:including|even|whether)\b{without('except|other than|unless|only|raw', 60)}"
                rf"{MADE}{without('except|other than|unless|only|CUSTOMER (?:may|shall)', 60)}\b(?:shall|may|will|must|is|are) (?:not|never) (?:be )?used\b"
                r"(?![^.;|]{0,30} by CUSTOMER)",
                choice("prohibited"),
                weight=1,
            ),
            Pattern(
                "the matters of data of many together",
                together(MASS, without=OTHER_MATTERS),
                lambda clause, match: stance_on_aggregates(clause),
                weight=-3,
            ),
        ),
        reject=(
            Pattern(
                "sums and liability",
                r"statistical (?:analys\w+ of|methods?|significance|and (?:\w+ )?appraisal)|"
                r"financial (?:statements|and (?:other )?statistical)|"
                r"prospectus|clinical|"
                r"aggregate (?:liability|safety|amount|damages|number|fees|purchase|value|limit|sum|of all|price|"
                r"consideration|principal|total|market|net|gross|sales|cost)|"
                r"(?:liab\w+|claims?|damages|exceed\w*|amounts?|fees|shares?|stock|purchase|sales|PERCENT|"
                r"invoices?|royalt\w+)\b<160>(?:in the aggregate\b|on an aggregate basis)|"
                r"(?:in the aggregate\b|on an aggregate basis)<100>"
                r"(?:liab\w+|claims?|damages|exceed\w*|amounts?|fees|shares?|stock|purchase|sales|PERCENT)\b|"
                r"in the aggregate\b(?! (?:to|for|and not)| form|[.,;]? in)|"
                r"(?<!the )aggregate[sd]? (?:to|at least|more than|MONEY)|"
                r"MONEY",
            ),
            Pattern("feedback", r"\b(?:feedback|suggestions?)\b<120>\bnot (?:\w+ ){0,2}?identify CUSTOMER\b"),
            Pattern(
                "deletion by anonymising",
                r"(?:anonymi[sz]e|de-?identify|aggregate)\b[^.;|]{0,60}"
                r"\b(?:not (?:able|possible|feasible)|cannot|instead)\b[^.;|]{0,20}(?:delet|eras)|"
                r"(?:delet\w+|eras\w+|destroy\w*|remov\w+|purg\w+|wip\w+|dispos\w+ of|overwrit\w+),? (?:or|and/or) (?:\w+ )?"
                r"(?:anonymi|de-?identif|aggregat)|"
                r"(?:anonymi[sz]\w+|de-?identif\w+) or (?:delet|eras|destroy)",
            ),
            Pattern(
                "a security measure",
                r"\b(?:logs?|logging|events)\b<60>aggregat|(?<!not )(?<!to )(?<!or )re-?identif|siem|hash function|"
                r"pseudonymi[sz]ation and encryption|encryption (?:and|or) pseudonymi|"
                r"^(?!.*\bimprov).*(?:\btest (?:data|systems?|environments?)|development (?:environment|systems))|"
                r"\b(?:technical|organi[sz]ational|security|protective|appropriate|implements?) "
                rf"(?:and \w+ )?measures\b<60>(?:{MADE}|pseudonymi)|hashing|hashed",
            ),
            Pattern(
                "what the service shows the customer",
                r"\b(?:provid|suppl|furnish|present|show|giv|offer)\w* CUSTOMER (?:with )?<60>"
                r"\b(?:statistic\w*|aggregate[sd]?|analytic\w*)\b|"
                r"(?:provid|deliver|present|display|show|send|suppl|offer|report)\w* "
                r"(?:CUSTOMER(?:'s users)? with )?<60>\b(?:statistic\w*|aggregate[sd]?|analytic\w*)\b<40>"
                r"(?:to|for) (?:the )?CUSTOMER\b|"
                r"(?:services?|platform|software|application) (?:\w+ )?aggregates?\b|"
                r"\baggregate\b<60>\b(?:only|solely|exclusively) (?:to|for|in order to) (?:provid|deliver|operat|perform|show|display)|"
                r"\bmeans\b<60>other than",
            ),
            Pattern(
                "the customer's use",
                r"without VENDOR's (?:\w+ ){0,3}(?:consent|permission)|"
                r"CUSTOMER (?:may|shall|will|can|must)\b(?! (?:\w+ )?(?:opt|object|decline)\b)<60>(?:aggregat|anonym|de-?identif)",
            ),
        ),
        whole_document=permitted_by_definition,
        review=_review,
    ),
)
