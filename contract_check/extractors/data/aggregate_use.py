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

from contract_check.extractors.data.customer_data import DATA, VENDOR_WILL_NOT, without
from contract_check.extractors.data.matters import MAY, STUFF, THEIRS, is_barred, question_before, says_no
from contract_check.extractors.framework import Extractor, Found, Pattern, Reading, choice
from contract_check.language.clauses import Clause, Paper
from contract_check.language.passages import find
from contract_check.language.wording import together
from contract_check.model.term import Better, Kind, TermDefinition

_MADE = r"\b(?:aggregate[ds]?|anonymi[sz]ed?|anonymi[sz](?:ing|ation)|anonymous|aggregat(?:ing|ion)|de-?identif(?:ied|y|ies|ication)|deidentif(?:ied|y|ication)|statistical(?:ly)?|non-?(?:personally )?identif(?:iable|ying)|pseudonymi[sz]ed|depersonali[sz]ed)\b"
_WORD = rf"(?:,? (?:and|or|and/or|/|non-personal|usage|statistical|service|performance|user|system|operational|technical|customer|CUSTOMER|resulting|{_MADE})|/\w+)"
_KIND = (
    rf"(?:{_MADE}{_WORD}*,? (?:data|information|form|basis|statistics|manner|insights?|results|analytics|analys[ei]s|content|format|metrics|reports?|learnings?|trends|customer data|usage|fashion|information)|"
    rf"{_MADE}(?: \w+){{0,2}} (?:data|information|statistics|measures|rates?|figures|trends|benchmarks?|insights|metrics|summar(?:y|ies))|"
    rf"\b(?:data|information|content|statistics|it|them|such data) (?:only |solely )?(?:in (?:the |an? )?)?aggregate\b(?! (?:amount|liab|to\b|exceed))|\b(?:anonymous|anonymi[sz]ed|aggregate[ds]?) (?:benchmarks?|statistics|analytics|insights?))"
)
_USE = r"\b(?:us(?:e|es|ing|ed)|collect\w*|compil\w+|creat\w+|disclos\w+|shar(?:e|es|ing|ed)|publish\w*|analy[sz]\w+|exploit\w*|commerciali[sz]\w+|process\w*|deriv\w+|generat\w+|distribut\w+|develop\w*|sell\w*|sale\b|retain\w*|make available|report\w*|monitor\w*|own|owns|improve)\b"
_NO = r"<will_not>| not | no (?:right|licen|permission)|never| neither |CUSTOMER (?:may|shall|will|must)|liab"

_USAGE = r"\b(?:usage|service|services|system|analytics?|performance|resultant|telemetry|technical|operational|platform|diagnostic|learned|statistical|derived|derivative|insights?) (?:data|information|statistics)\b"
_DEFINED = re.compile(
    rf"{_USAGE}[\"'”’]?[^.;]{{0,260}}\b(?:aggregat\w+|anonymi[sz]\w+|de-?identif\w+|statistical)|"
    rf"\b(?:aggregat\w+|anonymi[sz]\w+|de-?identif\w+|statistical)[^.;]{{0,200}}\([^)]{{0,30}}{_USAGE}"
)


# Data of many in which nobody is seen: as a word, or said in other words.
_MASS = (
    r"(?:\baggregat\w+|\banonym(?!ous)\w+|\banonymous(?:ly)? (?:data|form|basis|statistics)|\bde-?identif\w+|\bstatistic(?:s|al)\b|\bpooled (?:and |data|volumes|information|figures)|\baverages?\b|\bsums and\b|\btotals\b|\bbenchmarks?\b|"
    r"\bsummary-level\b|\bnon-attributable\b|\banonymous (?:facts|figures|insights|numbers)|\bdata pooled\b|\bstripped of (?:\w+ ){0,2}identif\w+|\bidentifiers have been removed|"
    r"\b(?:no|without|cannot|not|none|nobody)\b[^.;|]{0,30}(?:CUSTOMER|\bcustomers?|\bclients?|\busers?|\bpersons?|\bindividuals?|\bcompan|\bfirms?|identity)[^.;|]{0,30}?\b(?:recogni[sz]ed|recogni[sz]able|inferred|identif\w+|traced|identity of|pick CUSTOMER out|singled out|points? to|named|discerned)|\b(?:source|origin)\b[^.;|]{0,20}\bcannot be)"
)
_DONE = r"(?:\buse[ds]?\b|\busing\b|\bcompil\w+|\bpublish\w*|\bsell\b|\bsold\b|\bprepare\b|\bkeeps?\b|\bkept\b|\bshar(?:e[ds]?|ing)\b|\bcreat\w+|\bderiv\w+|\banaly[sz]\w+|\bexploit\w*|\bcount\b|\blook at|\bstudy\b|\bevaluat\w+|\bextract\b|\bdistribut\w+|\bdrawing up|\bretain\w*|\bdraws? on|\bmakes? available)"
_PURPOSE = (
    r"(?:\bimprov\w+|\bdevelop\w+|\bmarket\w*|\bpublish\w*|\bresearch|\bbusiness\b|\banalytic\w*|\bsell\b|\bdecide\b|\bplan\b|\binvestors|\bany purpose|\bown purposes|\bbenchmark\w*|\bindustry|"
    r"\binsights?\b|\btrends\b|\breports\b|\bcommerciali\w+|\bproduct\b|\btrain\w*|\bwithout limit|\bdiscretion|\bblog\b|\buniversit|\bcomparison|\bowns? reports)"
)
_NOT_MASS = (
    r"re-?identif|liab|fees|shipment|statistical sample|\btest (?:data|environments?|systems?)|pseudonymi|\bcookies?|reviewers|whistleblow|\bmeans\b|CUSTOMER (?:may|can|must|shall|should|will)\b(?! (?:not )?be)|provide VENDOR with|for CUSTOMER to|(?:described|set out|explained) in|website|visitors|"
    r"security measures?|encrypt|financial statements|shares|in the aggregate\b|aggregate (?:amount|payments?|liab|of|principal|purchase|number|value)|clinical|\bsource\b|anonymous(?:ly)? (?:user|author|report)"
)
# "Even in anonymised form, the data may not be used": the bar stands behind the form.
_EVEN_SO = re.compile(
    r"\beven (?:in|if|when|once|where)\b[^.;|]{0,40}(?:aggregat|anonymi|de-?identif)\w*[^.;|]{0,100}\b(?:may|shall|will|must|do(?:es)?) (?:not|never)\b"
)
_LONGEST = 900  # in a longer sentence the matters belong to different thoughts
_LEAVE_GIVEN = (
    r"\bpermission is (?:\w+ )?given|\bCUSTOMER (?:hereby )?consents?\b|fine (?:by|with) CUSTOMER|\bis VENDOR to use|\bmay be (?:used|exploited|retained|kept) by|"
    r"\bVENDOR owns\b|\blies with VENDOR|\bflows? (?:\w+ ){0,4}into|\bVENDOR (?:publish|study|stud(?:y|ies)|compile)\b|\bthey draw on"
)
_ITS_ACT = re.compile(r"\b(?:aggregat\w+|anonymi[sz]\w+|de-?identif\w+|statistic\w*|benchmarks?)")


def _together(clause: Clause, match: re.Match[str]) -> Found:
    """The stance on data of many in which nobody is seen, in whichever words."""
    words, question = re.sub(r"\([^)]*\)", "", clause.surface), question_before(clause)
    mass = re.search(_MASS, words)
    if not mass or words.count("|") > 1 or len(clause.own) > _LONGEST:
        return None
    if _EVEN_SO.search(words):
        return choice("prohibited")
    if question and re.search(r"\buse\b", question) and re.match(r"\W*(?:only|yes|but only)\b", clause.own):
        return choice("permitted")
    if question and says_no(clause.own):
        return None
    act = _ITS_ACT.search(words)
    if act and is_barred(words, act.start(), act.end(), 100):
        conditional = re.search(r"\b(?:except|unless|only|without)\b", words)
        named = re.search(rf"{THEIRS}|\bdata\b|\A\W*anonymi[sz]ed use\b|{STUFF}", words)
        keeps_back = re.search(r"disclos\w+|identify (?:any|CUSTOMER|individual)", words[: act.start()])
        bound = re.search(
            r"VENDOR[\w ,]{0,60}?(?:shall|will|must|may|agrees|undertakes|does|do|has no|have no|is not|are not)\b|by (?:VENDOR|vendor)\b|"
            r"\b(?:right|licen[cs]e|permission) is granted to (?!CUSTOMER)|\b(?:bars?|keeps?|prohibits?|prevents?) VENDOR from",
            words,
        )
        return choice("prohibited") if named and bound and not conditional and not keeps_back else None
    if not re.search(
        rf"{MAY}|{_LEAVE_GIVEN}|CUSTOMER agrees|\bVENDOR (?:\w+ )?(?:uses?|keeps?|compiles?|publishes?)\b|\A[^.]{{0,40}}: \w+ keeps",
        words,
    ):
        return None
    if (
        re.search(_DONE, words)
        and re.search(_PURPOSE, words)
        and not re.search(r"\b(?:shall|will|may|must) not\b", words)
    ):
        return choice("permitted")
    return None


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
                rf"VENDOR(?:'s)?{without(_NO, 100)}(?:<may>|<shall>|shall be free|is free|are free|freely|right to|collects?|uses?|(?:does )?sends?|gathers?|compiles?|analy[sz]es?|looks? at|reviews?|study|studies|examines?|measures?|rel(?:y|ies) on|own|owns|grants?|perpetual|licen[cs]e)\b{without(_NO, 240)}{_KIND}",
                choice("permitted"),
            ),
            Pattern(
                "such data may be used by the vendor",
                rf"{_KIND}{without(_NO, 120)}(?:may|can|will|shall|is|are|be)\b{without(_NO, 40)}(?:us(?:e|ed)|owned|collected|shared|disclosed|sold|published|property)\b{without(_NO, 80)}(?:by )?(?:VENDOR|with (?:\w+ )?(?:partners|third parties|others|the public)|to improve|for (?:any|its|research|business|statistical|marketing|benchmark\w*))",
                choice("permitted"),
            ),
            Pattern(
                "a licence to such data",
                rf"CUSTOMER<60>(?:grants?|agrees? that|acknowledges?|consents?|authori[sz]es?|permits?|allows?)\b{without(_NO, 200)}{_USE}{without(_NO, 140)}{_KIND}",
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
                rf"VENDOR{without(_NO, 30)}<may>{without(_NO, 30)}(?:aggregate|anonymi[sz]e|de-?identify)\b<60>(?:{DATA}|\bdata\b|\binformation\b)<60>\b(?:to (?!protect|comply|secure)|for|and (?:use|share|publish))\b",
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
                "use in aggregated form is barred",
                rf"{VENDOR_WILL_NOT}{without('re-?identif|attempt', 100)}(?:use|process|access|collect|disclose|sell|share)<120>(?:in|including|whether|even (?:if|in|when))\b<60>{_MADE}(?!<120>(?:unless|except))",
                choice("prohibited"),
                weight=1,
            ),
            Pattern("the matters of data of many together", together(_MASS, without=_NOT_MASS), _together, weight=-3),
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
            Pattern(
                "deletion by anonymising",
                r"(?:delet\w+|eras\w+|destroy\w*|remov\w+),? (?:or|and/or) (?:\w+ )?(?:anonymi|de-?identif|aggregat)|(?:anonymi[sz]\w+|de-?identif\w+) or (?:delet|eras|destroy)",
            ),
            Pattern(
                "a security measure",
                rf"\b(?:logs?|logging|events)\b<60>aggregat|re-?identif|siem|hash function|pseudonymi[sz]ation and encryption|encryption (?:and|or) pseudonymi|^(?!.*\bimprov).*(?:\btest (?:data|systems?|environments?)|development (?:environment|systems))|\b(?:technical|organi[sz]ational|security|protective|appropriate|implements?) (?:and \w+ )?measures\b<60>(?:{_MADE}|pseudonymi)|hashing|hashed",
            ),
            Pattern(
                "what the service shows the customer",
                r"\b(?:provid|suppl|furnish)\w* CUSTOMER with <60>\b(?:statistic\w*|aggregate[sd]?|analytic\w*)\b|(?:provid|deliver|present|display|show|send|suppl|suppl|offer|report)\w* (?:CUSTOMER(?:'s users)? with )?<60>\b(?:statistic\w*|aggregate[sd]?|analytic\w*)\b<40>(?:to|for) (?:the )?CUSTOMER\b|(?:services?|platform|software|application) (?:\w+ )?aggregates?\b|\bmeans\b<60>other than",
            ),
            Pattern(
                "the customer's use",
                r"without VENDOR's (?:\w+ ){0,3}(?:consent|permission)|CUSTOMER (?:may|shall|will|can|must)\b<60>(?:aggregat|anonym|de-?identif)",
            ),
        ),
        review=_review,
    ),
)
