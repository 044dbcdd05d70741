"""data.aggregate_use — whether the vendor may use aggregated or anonymised data for its own purposes.

Accepted: "may collect and use aggregated, anonymised data to improve its products", "owns all
Aggregated Statistics", "may disclose Usage Data only in de-identified form" (permitted); "shall not
aggregate or de-identify Customer Data" (prohibited).
Rejected: bare usage data or telemetry, "in the aggregate" of sums and liability, definitions in
privacy laws, duties not to re-identify alone, deletion by anonymising, anonymising as a security
measure or for test systems, statistics that the service shows the customer.
"""

from __future__ import annotations

import re

from contract_check.extractors.data.aggregate_stance import MASS, OTHER_MATTERS, stance_on_aggregates
from contract_check.extractors.data.customer_data import DATA, VENDOR_WILL_NOT, without
from contract_check.extractors.framework import Extractor, Pattern, Reading, choice
from contract_check.language.clauses import Paper
from contract_check.language.passages import find
from contract_check.language.wording import together, words
from contract_check.model.term import Better, Kind, TermDefinition

_MADE = (
    r"(?<!non-)(?<!un-)\b(?:aggregate[ds]?|anonymi[sz]ed?|anonymi[sz](?:ing|ation)|anonymous|aggregat(?:ing|ion)|"
    r"de-?identif(?:ied|y|ies|ication)|deidentif(?:ied|y|ication)|statistical(?:ly)?|"
    r"non-?(?:personally )?identif(?:iable|ying)|pseudonymi[sz]ed|depersonali[sz]ed)\b"
)
_WORD = (
    r"(?:,? (?:and|or|and/or|/|non-personal|usage|statistical|service|performance|user|system|operational|"
    f"technical|customer|CUSTOMER|resulting|{_MADE})|"
    r"/\w+)"
)
_KIND = (
    f"(?:{_MADE}{_WORD}*,? (?:data|information|form|basis|statistics|manner|insights?|results|"
    r"analytics|analys[ei]s|content|format|metrics|reports?|learnings?|trends|"
    r"customer data|usage|fashion|information)|"
    rf"{_MADE}(?: \w+){{0,2}} (?:data|information|statistics|measures|rates?|figures|trends|"
    r"benchmarks?|insights|metrics|summar(?:y|ies))|"
    r"\b(?:data|information|content),? (?:(?:that|which|once|when|after) )(?:(?:it|they) )?"
    rf"(?:has been|have been|is|are|were|was|VENDOR has) (?:\w+ly )?{_MADE}|"
    r"\b(?:data|information|content|statistics|it|them|such data) (?:only |solely )?"
    r"(?:in (?:the |an? )?)?aggregate\b(?! (?:amount|liab|to\b|exceed))|"
    r"\b(?:anonymous|anonymi[sz]ed|aggregate[ds]?) (?:benchmarks?|statistics|analytics|insights?))"
)
_USE = (
    r"\b(?:us(?:e|es|ing|ed)|collect\w*|compil\w+|creat\w+|disclos\w+|shar(?:e|es|ing|ed)|publish\w*|analy[sz]\w+|"
    r"exploit\w*|commerciali[sz]\w+|process\w*|deriv\w+|generat\w+|distribut\w+|develop\w*|sell\w*|sale\b|"
    r"retain\w*|make available|report\w*|monitor\w*|own|owns|improve)\b"
)
_NO = r"<will_not>| not | nor | no (?:right|licen|permission)|never| neither |CUSTOMER (?:may|shall|will|must)|liab"

_USAGE = (
    r"\b(?:usage|service|services|system|analytics?|performance|resultant|telemetry|technical|operational|"
    r"platform|diagnostic|learned|statistical|derived|derivative|insights?) (?:data|information|statistics)\b"
)
_DEFINED = re.compile(
    rf"{_USAGE}[\"'”’]?[^.;]{{0,260}}\b(?:aggregat\w+|anonymi[sz]\w+|de-?identif\w+|statistical)|"
    rf"\b(?:aggregat\w+|anonymi[sz]\w+|de-?identif\w+|statistical)[^.;]{{0,200}}\([^)]{{0,30}}{_USAGE}"
)


def _review(readings: list[Reading], paper: Paper) -> list[Reading]:
    """Usage data counts only where the paper says that it is aggregated or anonymised."""
    if any(find(_DEFINED, paper.lowered)):
        return readings
    return [reading for reading in readings if not reading.pattern.startswith("usage data")]


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
            "identifiers|benchmark|individually identif"
        ),
        accept=(
            Pattern(
                "the vendor may use such data",
                f"VENDOR(?:'s)?{without(_NO, 100)}"
                r"(?:<may>|<shall>(?! (?:\w+ )?(?:aggregate|anonymi[sz]e|de-?identify|pseudonymi[sz]e)\b)|"
                r"shall be free|is free|are free|freely|"
                r"(?:retains?|reserves?|holds?) (?:all |any )?(?:rights?|title|ownership)|right to|"
                r"permission to|authori[sz]ation to|collects?|uses?|(?:does )?sends?|shares?|discloses?|"
                r"publishes|sells?|creates?|generates?|derives?|gathers?|compiles?|analy[sz]es?|looks? at|"
                r"reviews?|study|studies|examines?|measures?|rel(?:y|ies) on|own|owns|grants?|perpetual|"
                rf"licen[cs]e)\b{without(_NO, 240)}{_KIND}",
                choice("permitted"),
            ),
            Pattern(
                "such data may be used by the vendor",
                rf"{_KIND}{without(_NO, 120)}(?:may|can|will|shall|is|are|be)\b{without(_NO, 40)}"
                rf"(?:us(?:e|ed)|owned|collected|shared|disclosed|sold|published|property)\b{without(_NO, 80)}"
                r"(?:by )?(?:VENDOR|with (?:\w+ )?(?:partners|third parties|others|the public)|to improve|"
                r"for (?:any|its|research|business|statistical|marketing|benchmark\w*))",
                choice("permitted"),
            ),
            Pattern(
                "such data belongs to the vendor",
                rf"{_MADE}{without(_NO, 200)}\b"
                r"(?:owned (?:\w+ )?by|belongs? (?:\w+ )?to|vests? in|(?:sole |exclusive )?property of) VENDOR\b",
                choice("permitted"),
            ),
            Pattern(
                "the vendor puts the data of many together",
                rf"VENDOR{without(_NO, 30)}<may>{without(_NO, 40)}\b(?:aggregate|combine|pool)\b<60>{DATA}<30>\bwith"
                r"\b<30>\b(?:data|information|that)\b<20>\b(?:other|further|several|its other)\b",
                choice("permitted"),
                weight=-1,
            ),
            Pattern(
                "it may use what has been made into such data",
                rf"\b(?:data|information)\b<60>{_MADE}<80>VENDOR <may> (?:\w+ )?"
                r"(?:use|exploit|sell|publish|disclose|commerciali[sz]e) (?:it|them|such (?:data|information))\b",
                choice("permitted"),
                weight=-1,
            ),
            Pattern(
                "a licence that goes on for such data",
                r"\b(?:licen[cs]e|rights?)\b<60>\b(?:continues?|survives?|remains?|is perpetual|perpetual)"
                rf"\b{without(_NO, 80)}{_KIND}",
                choice("permitted"),
                weight=-1,
            ),
            Pattern(
                "a row for the use of such data",
                rf"\A\W*{_KIND}[^|]{{0,60}}\|[^|]{{0,40}}?\b(?:used|sold|shared|published|evaluated) by VENDOR\b",
                choice("permitted"),
                weight=-1,
            ),
            Pattern(
                "a licence to such data",
                r"CUSTOMER<60>(?:grants?|(?:gives?|awards?|confers?)(?= (?:on |upon )?VENDOR)|agrees? that|"
                rf"acknowledges?|consents?|authori[sz]es?|permits?|allows?)\b{without(_NO, 200)}{_USE}"
                f"{without(_NO, 140)}{_KIND}",
                choice("permitted"),
            ),
            Pattern(
                "shared only if it identifies nobody",
                f"VENDOR{without('CUSTOMER (?:may|shall|will|must)|liab', 220)}{_USE}<140>"
                r"(?:only|provided|so long as|as long as|if)\b<80>"
                rf"(?:{_MADE}|(?:do|does|will|is|are) not (?:\w+ )?(?:identif\w+|reveal))<120>",
                choice("permitted"),
                weight=-1,
            ),
            Pattern(
                "the vendor may make data into such data",
                rf"VENDOR{without(_NO, 30)}<may>{without(_NO, 30)}(?:aggregate|anonymi[sz]e|de-?identify)\b<60>"
                rf"(?:{DATA}|\bdata\b|\binformation\b)<60>\b"
                r"(?:to (?!protect|comply|secure)|for|and (?:use|share|publish)|"
                r"with (?:the )?(?:\w+ )?(?:of|from) (?:its |our |VENDOR's )?(?:other|others|many))\b",
                choice("permitted"),
                weight=-1,
            ),
            Pattern(
                "data may be made into such data",
                rf"(?:{DATA}|\bdata\b){without(_NO, 40)}\b(?:may|can|will)\b(?: also)? be "
                rf"(?:aggregated|anonymi[sz]ed|de-?identified)\b{without(_NO, 60)}"
                r"\b(?:to|for|and (?:then )?(?:used|shared|published|sold|analy[sz]ed))"
                r"\b(?! (?:protect|comply|secure|security|test|CUSTOMER))",
                choice("permitted"),
                weight=-1,
            ),
            Pattern(
                "given to others in such a form",
                rf"\b(?:data|information|statistics|results)\b{without(_NO, 80)}\b(?:may|will|shall|can) "
                r"(?:only |solely |also )?be (?:only |solely )?"
                rf"(?:provided|disclosed|shared|released|published|sold|made available)\b{without(_NO, 60)}\bin "
                rf"(?:an? )?(?:\w+ )?{_MADE} (?:\w+ )?(?:form|manner|basis|way)\b",
                choice("permitted"),
                weight=-1,
            ),
            Pattern(
                "such data goes to the vendor",
                r"\b(?:sends?|transmits?|reports?|returns?|is sent|are sent|is transmitted|are transmitted)\b<40>"
                rf"\bVENDOR\b<20>{_KIND}",
                choice("permitted"),
                weight=-1,
            ),
            Pattern(
                "health data may be de-identified",
                rf"VENDOR{without(_NO, 30)}<may>{without(_NO, 30)}de-?identify\b{without(_NO, 60)}"
                rf"(?:{DATA}|\bdata\b|\binformation\b)(?=[^|]*(?:164\.514|hipaa|privacy rule))"
                r"(?!<160>\b(?:only|solely) (?:to|for|as))",
                choice("permitted"),
                weight=-1,
            ),
            Pattern(
                "data that identifies nobody may be used",
                rf"VENDOR{without(_NO, 60)}(?:<may>|<shall>|collects?|uses?)\b{without(_NO, 120)}"
                r"(?:data|information|statistics)<60>(?:that|which|in a (?:form|manner|way) that) "
                r"(?:do(?:es)?|will|can|could) ?not (?:\w+ ){0,3}identif\w+",
                choice("permitted"),
                weight=-1,
            ),
            Pattern(
                "nothing keeps the vendor from using it",
                r"(?:nothing|no provision|not)\b<80>(?:prevents?|limits?|restricts?|prohibits?|preclude[sd]?)\b<30>"
                f"VENDOR<40>{_USE}<100>{_KIND}",
                choice("permitted"),
            ),
            Pattern(
                "looked at in the aggregate",
                rf"\b(?:data|information|statistics)\b{without(_NO, 60)}\b(?:is|are|be)\b{without(_NO, 20)}"
                r"(?:used|collected|gathered|compiled|stored|shared|reported|examined|analy[sz]ed|reviewed|"
                rf"evaluated|viewed|processed|studied)\b{without(_NO, 20)}"
                f"(?:in (?:the )?aggregate(?: form)?|in (?:an )?{_MADE} (?:form|manner|way|basis))"
                rf"\b{without(_NO, 60)}(?:\bto\b|for\b|by VENDOR)",
                choice("permitted"),
            ),
            Pattern(
                "disclosed only in such a form",
                r"\b(?:disclose|use|share|publish)\w* (?:such|the|any|this) (?:\w+ )?(?:data|information) "
                rf"(?:solely|only|exclusively) in (?:an? )?<20>{_MADE}<60>\b(?:in connection with|for|as part of) "
                r"(?:its|VENDOR's|our) (?:\w+ )?(?:business|purposes)",
                choice("permitted"),
            ),
            Pattern(
                "usage data, which is defined as aggregated",
                f"VENDOR(?:'s)?{without(_NO, 80)}(?:<may>|<shall>|free to|right to|collects?|uses?|own|owns)"
                rf"\b{without(_NO, 160)}{_USAGE}",
                choice("permitted"),
                weight=-1,
            ),
            Pattern(
                "anonymising is barred",
                f"{VENDOR_WILL_NOT}{without('re-?identif|attempt', 80)}"
                r"(?:\baggregat(?:e|ing)|\banonymi[sz](?:e|ing)|\bde-?identify(?:ing)?|"
                rf"create<20>(?:aggregat|anonym|de-?identif)\w+)<80>(?:{DATA}|\bdata\b)"
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
                "use of such data is barred",
                rf"{VENDOR_WILL_NOT}(?: \w+)? (?:us(?:e|ing)|sell(?:ing)?|exploit(?:ing)?|commerciali[sz](?:e|ing))"
                rf"\b{without('unless|except|other than|re-?identif|to identify', 50)}{_MADE}"
                r"(?!<120>(?:unless|except|identif|without CUSTOMER))",
                choice("prohibited"),
                weight=1,
            ),
            Pattern(
                "use in aggregated form is barred",
                f"{VENDOR_WILL_NOT}{without('re-?identif|attempt', 100)}"
                f"(?:use|process|access|collect|disclose|sell|share){without('except|other than|unless|only', 120)}"
                rf"(?:in|including|whether|even (?:if|in|when))\b{without('except|other than|unless|only|raw', 60)}"
                f"{_MADE}(?!<120>(?:unless|except))",
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
                r"prospectus|"
                r"clinical|"
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
            Pattern(
                "no duty of confidence or definitions of law",
                r"(?:personal (?:data|information)|does not|shall not|not) (?:\w+ ){0,6}include[sd]?<60>"
                r"(?:aggregat|anonym|de-?identif)|"
                r"ccpa|"
                r"has the meaning",
            ),
            Pattern("feedback", r"\b(?:feedback|suggestions?)\b<120>\bnot (?:\w+ ){0,2}?identify CUSTOMER\b"),
            Pattern(
                "deletion by anonymising",
                r"(?:anonymi[sz]e|de-?identify|aggregate)\b[^.;|]{0,60}"
                r"\b(?:not (?:able|possible|feasible)|cannot|instead)\b[^.;|]{0,20}(?:delet|eras)|"
                r"(?:delet\w+|eras\w+|destroy\w*|remov\w+),? (?:or|and/or) (?:\w+ )?"
                r"(?:anonymi|de-?identif|aggregat)|"
                r"(?:anonymi[sz]\w+|de-?identif\w+) or (?:delet|eras|destroy)",
            ),
            Pattern(
                "a security measure",
                r"\b(?:logs?|logging|events)\b<60>aggregat|re-?identif|siem|hash function|"
                r"pseudonymi[sz]ation and encryption|encryption (?:and|or) pseudonymi|"
                r"^(?!.*\bimprov).*(?:\btest (?:data|systems?|environments?)|development (?:environment|systems))|"
                r"\b(?:technical|organi[sz]ational|security|protective|appropriate|implements?) "
                rf"(?:and \w+ )?measures\b<60>(?:{_MADE}|pseudonymi)|hashing|hashed",
            ),
            Pattern(
                "what the service shows the customer",
                r"\b(?:provid|suppl|furnish|present|show|giv|offer)\w* CUSTOMER (?:with )?<60>"
                r"\b(?:statistic\w*|aggregate[sd]?|analytic\w*)\b|"
                r"(?:provid|deliver|present|display|show|send|suppl|suppl|offer|report)\w* "
                r"(?:CUSTOMER(?:'s users)? with )?<60>\b(?:statistic\w*|aggregate[sd]?|analytic\w*)\b<40>"
                r"(?:to|for) (?:the )?CUSTOMER\b|"
                r"(?:services?|platform|software|application) (?:\w+ )?aggregates?\b|"
                r"\bmeans\b<60>other than",
            ),
            Pattern(
                "what the customer asks for",
                r"(?:anonymi[sz]e|de-?identify|aggregate)\b<80>\b(?:at|on|upon) (?:CUSTOMER's |the |its |their )?"
                r"(?:\w+ )?(?:request|instruction)s?\b",
            ),
            Pattern(
                "the customer's use",
                r"without VENDOR's (?:\w+ ){0,3}(?:consent|permission)|"
                r"CUSTOMER (?:may|shall|will|can|must)\b<60>(?:aggregat|anonym|de-?identif)",
            ),
        ),
        review=_review,
    ),
)
