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
from contract_check.language.wording import together
from contract_check.model.term import Better, Kind, TermDefinition

_MADE = r"(?<!non-)(?<!un-)\b(?:aggregate[ds]?|anonymi[sz]ed?|anonymi[sz](?:ing|ation)|anonymous|aggregat(?:ing|ion)|de-?identif(?:ied|y|ies|ication)|deidentif(?:ied|y|ication)|statistical(?:ly)?|non-?(?:personally )?identif(?:iable|ying)|pseudonymi[sz]ed|depersonali[sz]ed)\b"
_WORD = rf"(?:,? (?:and|or|and/or|/|non-personal|usage|statistical|service|performance|user|system|operational|technical|customer|CUSTOMER|resulting|{_MADE})|/\w+)"
_KIND = (
    rf"(?:{_MADE}{_WORD}*,? (?:data|information|form|basis|statistics|manner|insights?|results|analytics|analys[ei]s|content|format|metrics|reports?|learnings?|trends|customer data|usage|fashion|information)|"
    rf"{_MADE}(?: \w+){{0,2}} (?:data|information|statistics|measures|rates?|figures|trends|benchmarks?|insights|metrics|summar(?:y|ies))|"
    rf"\b(?:data|information|content),? (?:(?:that|which|once|when|after) )(?:(?:it|they) )?(?:has been|have been|is|are|were|was|VENDOR has) (?:\w+ly )?{_MADE}|"
    rf"\b(?:data|information|content|statistics|it|them|such data) (?:only |solely )?(?:in (?:the |an? )?)?aggregate\b(?! (?:amount|liab|to\b|exceed))|\b(?:anonymous|anonymi[sz]ed|aggregate[ds]?) (?:benchmarks?|statistics|analytics|insights?))"
)
_USE = r"\b(?:us(?:e|es|ing|ed)|collect\w*|compil\w+|creat\w+|disclos\w+|shar(?:e|es|ing|ed)|publish\w*|analy[sz]\w+|exploit\w*|commerciali[sz]\w+|process\w*|deriv\w+|generat\w+|distribut\w+|develop\w*|sell\w*|sale\b|retain\w*|make available|report\w*|monitor\w*|own|owns|improve)\b"
_NO = r"<will_not>| not | nor | no (?:right|licen|permission)|never| neither |CUSTOMER (?:may|shall|will|must)|liab"

_USAGE = r"\b(?:usage|service|services|system|analytics?|performance|resultant|telemetry|technical|operational|platform|diagnostic|learned|statistical|derived|derivative|insights?) (?:data|information|statistics)\b"
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
        triggers=(
            "usage data",
            "derived data",
            "derivative data",
            "service data",
            "system data",
            "analytics data",
            "performance data",
            "resultant data",
            "telemetry",
            "aggregat",
            "pooled",
            "averages",
            "inferred",
            "recognised",
            "recognized",
            "anonym",
            "de-identif",
            "deidentif",
            "statistic",
            "non-identif",
            "non-personally",
            "depersonal",
            "not identify",
            "identifies n",
            "personally identif",
            "directly identif",
            "non-attributable",
            "summary-level",
            "identifiers",
            "benchmark",
            "individually identif",
        ),
        accept=(
            Pattern(
                "the vendor may use such data",
                rf"VENDOR(?:'s)?{without(_NO, 100)}(?:<may>|<shall>(?! (?:\w+ )?(?:aggregate|anonymi[sz]e|de-?identify|pseudonymi[sz]e)\b)|shall be free|is free|are free|freely|(?:retains?|reserves?|holds?) (?:all |any )?(?:rights?|title|ownership)|right to|permission to|authori[sz]ation to|collects?|uses?|(?:does )?sends?|shares?|discloses?|publishes|sells?|creates?|generates?|derives?|gathers?|compiles?|analy[sz]es?|looks? at|reviews?|study|studies|examines?|measures?|rel(?:y|ies) on|own|owns|grants?|perpetual|licen[cs]e)\b{without(_NO, 240)}{_KIND}",
                choice("permitted"),
            ),
            Pattern(
                "such data may be used by the vendor",
                rf"{_KIND}{without(_NO, 120)}(?:may|can|will|shall|is|are|be)\b{without(_NO, 40)}(?:us(?:e|ed)|owned|collected|shared|disclosed|sold|published|property)\b{without(_NO, 80)}(?:by )?(?:VENDOR|with (?:\w+ )?(?:partners|third parties|others|the public)|to improve|for (?:any|its|research|business|statistical|marketing|benchmark\w*))",
                choice("permitted"),
            ),
            Pattern(
                "such data belongs to the vendor",
                rf"{_MADE}{without(_NO, 200)}\b(?:owned (?:\w+ )?by|belongs? (?:\w+ )?to|vests? in|(?:sole |exclusive )?property of) VENDOR\b",
                choice("permitted"),
            ),
            Pattern(
                "the vendor puts the data of many together",
                rf"VENDOR{without(_NO, 30)}<may>{without(_NO, 40)}\b(?:aggregate|combine|pool)\b<60>{DATA}<30>\bwith\b<30>\b(?:data|information|that)\b<20>\b(?:other|further|several|its other)\b",
                choice("permitted"),
                weight=-1,
            ),
            Pattern(
                "it may use what has been made into such data",
                rf"\b(?:data|information)\b<60>{_MADE}<80>VENDOR <may> (?:\w+ )?(?:use|exploit|sell|publish|disclose|commerciali[sz]e) (?:it|them|such (?:data|information))\b",
                choice("permitted"),
                weight=-1,
            ),
            Pattern(
                "a licence that goes on for such data",
                rf"\b(?:licen[cs]e|rights?)\b<60>\b(?:continues?|survives?|remains?|is perpetual|perpetual)\b{without(_NO, 80)}{_KIND}",
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
                rf"CUSTOMER<60>(?:grants?|(?:gives?|awards?|confers?)(?= (?:on |upon )?VENDOR)|agrees? that|acknowledges?|consents?|authori[sz]es?|permits?|allows?)\b{without(_NO, 200)}{_USE}{without(_NO, 140)}{_KIND}",
                choice("permitted"),
            ),
            Pattern(
                "shared only if it identifies nobody",
                rf"VENDOR{without('CUSTOMER (?:may|shall|will|must)|liab', 220)}{_USE}<140>(?:only|provided|so long as|as long as|if)\b<80>(?:{_MADE}|(?:do|does|will|is|are) not (?:\w+ )?(?:identif\w+|reveal))<120>",
                choice("permitted"),
                weight=-1,
            ),
            Pattern(
                "the vendor may make data into such data",
                rf"VENDOR{without(_NO, 30)}<may>{without(_NO, 30)}(?:aggregate|anonymi[sz]e|de-?identify)\b<60>(?:{DATA}|\bdata\b|\binformation\b)<60>\b(?:to (?!protect|comply|secure)|for|and (?:use|share|publish)|with (?:the )?(?:\w+ )?(?:of|from) (?:its |our |VENDOR's )?(?:other|others|many))\b",
                choice("permitted"),
                weight=-1,
            ),
            Pattern(
                "data may be made into such data",
                rf"(?:{DATA}|\bdata\b){without(_NO, 40)}\b(?:may|can|will)\b(?: also)? be (?:aggregated|anonymi[sz]ed|de-?identified)\b{without(_NO, 60)}\b(?:to|for|and (?:then )?(?:used|shared|published|sold|analy[sz]ed))\b(?! (?:protect|comply|secure|security|test|CUSTOMER))",
                choice("permitted"),
                weight=-1,
            ),
            Pattern(
                "given to others in such a form",
                rf"\b(?:data|information|statistics|results)\b{without(_NO, 80)}\b(?:may|will|shall|can) (?:only |solely |also )?be (?:only |solely )?(?:provided|disclosed|shared|released|published|sold|made available)\b{without(_NO, 60)}\bin (?:an? )?(?:\w+ )?{_MADE} (?:\w+ )?(?:form|manner|basis|way)\b",
                choice("permitted"),
                weight=-1,
            ),
            Pattern(
                "such data goes to the vendor",
                rf"\b(?:sends?|transmits?|reports?|returns?|is sent|are sent|is transmitted|are transmitted)\b<40>\bVENDOR\b<20>{_KIND}",
                choice("permitted"),
                weight=-1,
            ),
            Pattern(
                "health data may be de-identified",
                rf"VENDOR{without(_NO, 30)}<may>{without(_NO, 30)}de-?identify\b{without(_NO, 60)}(?:{DATA}|\bdata\b|\binformation\b)(?=[^|]*(?:164\.514|hipaa|privacy rule))(?!<160>\b(?:only|solely) (?:to|for|as))",
                choice("permitted"),
                weight=-1,
            ),
            Pattern(
                "data that identifies nobody may be used",
                rf"VENDOR{without(_NO, 60)}(?:<may>|<shall>|collects?|uses?)\b{without(_NO, 120)}(?:data|information|statistics)<60>(?:that|which|in a (?:form|manner|way) that) (?:do(?:es)?|will|can|could) ?not (?:\w+ ){{0,3}}identif\w+",
                choice("permitted"),
                weight=-1,
            ),
            Pattern(
                "nothing keeps the vendor from using it",
                rf"(?:nothing|no provision|not)\b<80>(?:prevents?|limits?|restricts?|prohibits?|preclude[sd]?)\b<30>VENDOR<40>{_USE}<100>{_KIND}",
                choice("permitted"),
            ),
            Pattern(
                "looked at in the aggregate",
                rf"\b(?:data|information|statistics)\b{without(_NO, 60)}\b(?:is|are|be)\b{without(_NO, 20)}(?:used|collected|gathered|compiled|stored|shared|reported|examined|analy[sz]ed|reviewed|evaluated|viewed|processed|studied)\b{without(_NO, 20)}(?:in (?:the )?aggregate(?: form)?|in (?:an )?{_MADE} (?:form|manner|way|basis))\b{without(_NO, 60)}(?:\bto\b|for\b|by VENDOR)",
                choice("permitted"),
            ),
            Pattern(
                "disclosed only in such a form",
                rf"\b(?:disclose|use|share|publish)\w* (?:such|the|any|this) (?:\w+ )?(?:data|information) (?:solely|only|exclusively) in (?:an? )?<20>{_MADE}<60>\b(?:in connection with|for|as part of) (?:its|VENDOR's|our) (?:\w+ )?(?:business|purposes)",
                choice("permitted"),
            ),
            Pattern(
                "usage data, which is defined as aggregated",
                rf"VENDOR(?:'s)?{without(_NO, 80)}(?:<may>|<shall>|free to|right to|collects?|uses?|own|owns)\b{without(_NO, 160)}{_USAGE}",
                choice("permitted"),
                weight=-1,
            ),
            Pattern(
                "anonymising is barred",
                rf"{VENDOR_WILL_NOT}{without('re-?identif|attempt', 80)}(?:\baggregat(?:e|ing)|\banonymi[sz](?:e|ing)|\bde-?identify(?:ing)?|create<20>(?:aggregat|anonym|de-?identif)\w+)<80>(?:{DATA}|\bdata\b)(?!<120>(?:unless|except|without CUSTOMER))",
                choice("prohibited"),
                weight=1,
            ),
            Pattern(
                "data may not be made into such data",
                rf"\b(?:anonymi[sz]ation|aggregation|de-?identification|pooling) of (?:the |any |all )?(?:{DATA}|data)\b{without('unless|except|without', 80)}(?:\bnot (?:permitted|allowed)\b|\b(?:prohibited|forbidden|excluded|inadmissible)\b)|"
                rf"(?:{DATA}|\bdata\b){without('re-?identif', 40)}\b(?:may|shall|must|will) (?:not|never) (?:\w+ )?be (?:\w+ )?(?:aggregated|anonymi[sz]ed|de-?identified)\b(?![^|]{{0,40}}\bby CUSTOMER)(?!<120>(?:unless|except|without CUSTOMER))",
                choice("prohibited"),
                weight=1,
            ),
            Pattern(
                "use of such data is barred",
                rf"{VENDOR_WILL_NOT}(?: \w+)? (?:us(?:e|ing)|sell(?:ing)?|exploit(?:ing)?|commerciali[sz](?:e|ing))\b{without('unless|except|other than|re-?identif|to identify', 50)}{_MADE}(?!<120>(?:unless|except|identif|without CUSTOMER))",
                choice("prohibited"),
                weight=1,
            ),
            Pattern(
                "use in aggregated form is barred",
                rf"{VENDOR_WILL_NOT}{without('re-?identif|attempt', 100)}(?:use|process|access|collect|disclose|sell|share){without('except|other than|unless|only', 120)}(?:in|including|whether|even (?:if|in|when))\b{without('except|other than|unless|only|raw', 60)}{_MADE}(?!<120>(?:unless|except))",
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
                r"statistical (?:analys\w+ of|methods?|significance|and (?:\w+ )?appraisal)|financial (?:statements|and (?:other )?statistical)|prospectus|clinical|aggregate (?:liability|safety|amount|damages|number|fees|purchase|value|limit|sum|of all|price|consideration|principal|total|market|net|gross|sales|cost)|(?:liab\w+|claims?|damages|exceed\w*|amounts?|fees|shares?|stock|purchase|sales|PERCENT|invoices?|royalt\w+)\b<160>(?:in the aggregate\b|on an aggregate basis)|(?:in the aggregate\b|on an aggregate basis)<100>(?:liab\w+|claims?|damages|exceed\w*|amounts?|fees|shares?|stock|purchase|sales|PERCENT)\b|in the aggregate\b(?! (?:to|for|and not)| form|[.,;]? in)|(?<!the )aggregate[sd]? (?:to|at least|more than|MONEY)|MONEY",
            ),
            Pattern(
                "no duty of confidence or definitions of law",
                r"(?:personal (?:data|information)|does not|shall not|not) (?:\w+ ){0,6}include[sd]?<60>(?:aggregat|anonym|de-?identif)|ccpa|has the meaning",
            ),
            Pattern("feedback", r"\b(?:feedback|suggestions?)\b<120>\bnot (?:\w+ ){0,2}?identify CUSTOMER\b"),
            Pattern(
                "deletion by anonymising",
                r"(?:anonymi[sz]e|de-?identify|aggregate)\b[^.;|]{0,60}\b(?:not (?:able|possible|feasible)|cannot|instead)\b[^.;|]{0,20}(?:delet|eras)|(?:delet\w+|eras\w+|destroy\w*|remov\w+),? (?:or|and/or) (?:\w+ )?(?:anonymi|de-?identif|aggregat)|(?:anonymi[sz]\w+|de-?identif\w+) or (?:delet|eras|destroy)",
            ),
            Pattern(
                "a security measure",
                rf"\b(?:logs?|logging|events)\b<60>aggregat|re-?identif|siem|hash function|pseudonymi[sz]ation and encryption|encryption (?:and|or) pseudonymi|^(?!.*\bimprov).*(?:\btest (?:data|systems?|environments?)|development (?:environment|systems))|\b(?:technical|organi[sz]ational|security|protective|appropriate|implements?) (?:and \w+ )?measures\b<60>(?:{_MADE}|pseudonymi)|hashing|hashed",
            ),
            Pattern(
                "what the service shows the customer",
                r"\b(?:provid|suppl|furnish|present|show|giv|offer)\w* CUSTOMER (?:with )?<60>\b(?:statistic\w*|aggregate[sd]?|analytic\w*)\b|(?:provid|deliver|present|display|show|send|suppl|suppl|offer|report)\w* (?:CUSTOMER(?:'s users)? with )?<60>\b(?:statistic\w*|aggregate[sd]?|analytic\w*)\b<40>(?:to|for) (?:the )?CUSTOMER\b|(?:services?|platform|software|application) (?:\w+ )?aggregates?\b|\bmeans\b<60>other than",
            ),
            Pattern(
                "what the customer asks for",
                r"(?:anonymi[sz]e|de-?identify|aggregate)\b<80>\b(?:at|on|upon) (?:CUSTOMER's |the |its |their )?(?:\w+ )?(?:request|instruction)s?\b",
            ),
            Pattern(
                "the customer's use",
                r"without VENDOR's (?:\w+ ){0,3}(?:consent|permission)|CUSTOMER (?:may|shall|will|can|must)\b<60>(?:aggregat|anonym|de-?identif)",
            ),
        ),
        review=_review,
    ),
)
