"""What says that the vendor may use aggregated or anonymised data for its own purposes.

Accepted: "may collect and use aggregated, anonymised data to improve its products", "owns all Aggregated
Statistics", "grants a licence to use anonymised data", "may be shared in aggregated form", "nothing prevents the
vendor from using it", "shall not disclose it except in aggregated form".
Rejected: what the vendor may not do, what the customer may or must do, and liability in the aggregate.
"""

from __future__ import annotations

from contract_check.extractors.data.aggregate_words import KIND, MADE, USAGE, USE
from contract_check.extractors.data.customer_data import DATA, VENDOR_WILL_NOT, without
from contract_check.extractors.framework import Pattern, choice

_NO = r"<will_not>| not | nor | no (?:right|licen|permission)|never| neither |CUSTOMER (?:may|shall|will|must)|liab"


AGGREGATES_PERMITTED = (
    Pattern(
        "the vendor may use such data",
        f"VENDOR(?:'s)?{without(_NO, 100)}"
        r"(?:<may>|<shall>(?! (?:\w+ )?(?:(?:aggregate|anonymi[sz]e|de-?identify|pseudonymi[sz]e|keep|protect|secure|delete|treat|encrypt|include|contain|"
        r"refrain|abstain|desist)\b|(?:hand|give|deliver|supply|furnish|provide|return|report|present|send|show)\b[^.;|]{0,80}CUSTOMER))|"
        r"shall be free|is free|are free|freely|"
        r"(?:retains?|reserves?|holds?) (?:all |any )?(?:rights?|title|ownership)|right to|"
        r"permission to|authori[sz]ation to|collects?|uses?|(?:does )?sends?|shares?|discloses?|"
        r"publishes|sells?|creates?|generates?|derives?|gathers?|compiles?|analy[sz]es?|looks? at|"
        r"reviews?|study|studies|examines?|measures?|rel(?:y|ies) on|own|owns|grants?|perpetual|"
        rf"licen[cs]e)\b{without(_NO, 240)}{KIND}",
        choice("permitted"),
    ),
    Pattern(
        "such data may be used by the vendor",
        rf"{KIND}{without(_NO, 120)}(?:may|can|will|shall|is|are|be)\b{without(_NO, 40)}"
        rf"(?:us(?:e|ed)|made|compiled|derived|performed|owned|collected|shared|disclosed|sold|published|property)\b{without(_NO, 80)}"
        r"(?:by )?(?:VENDOR|with (?:\w+ )?(?:partners|third parties|others|the public)|to improve|"
        r"for (?:any|its|research|business|statistical|marketing|benchmark\w*))",
        choice("permitted"),
    ),
    Pattern(
        "such data belongs to the vendor",
        rf"{MADE}{without(_NO, 200)}\b"
        r"(?:owned (?:\w+ )?by|belongs? (?:\w+ )?to|vests? in|(?:sole |exclusive )?property of) VENDOR\b",
        choice("permitted"),
    ),
    Pattern(
        "it may use what has been made into such data",
        rf"(?:\b(?:data|information)\b<60>{MADE}|{KIND})<80>VENDOR <may> (?:\w+ )?"
        r"(?:use|exploit|sell|publish|disclose|commerciali[sz]e) (?:it|them|such (?:data|information))\b",
        choice("permitted"),
        weight=-1,
    ),
    Pattern(
        "left free by a ban",
        rf"\A\W*(?:[\d.]+ )?(?:except|other than|save|apart from)(?: for| as to)? (?:[\w,]+ ){{0,3}}?{KIND}<80>, (?:\w+ )?{VENDOR_WILL_NOT} "
        r"(?:\w+ )?(?:use|disclose|share|process|sell)\b|"
        rf"{VENDOR_WILL_NOT}{without('re-?identif|attempt', 160)}\b(?:except|unless|other than|save|apart from)\b"
        rf"(?: (?!to\b|by\b|CUSTOMER\b|required\b|and\b)[\w,]+){{0,6}}? {MADE}(?![^.;|]{{0,40}} (?:(?:to|for|by) CUSTOMER|required|by law)\b)",
        choice("permitted"),
        weight=-1,
    ),
    Pattern(
        "a licence that goes on for such data",
        r"\b(?:licen[cs]e|rights?)\b<60>\b(?:continues?|survives?|remains?|is perpetual|perpetual)"
        rf"\b{without(_NO, 80)}{KIND}",
        choice("permitted"),
        weight=-1,
    ),
    Pattern(
        "a row for the use of such data",
        rf"\A\W*{KIND}[^|]{{0,60}}\|[^|]{{0,40}}?\b(?:used|sold|shared|published|evaluated) by VENDOR\b",
        choice("permitted"),
        weight=-1,
    ),
    Pattern(
        "a licence to such data",
        r"CUSTOMER<60>(?:grants?|(?:gives?|awards?|confers?)(?= (?:on |upon )?VENDOR)|agrees? that|"
        rf"acknowledges?|consents?|authori[sz]es?|permits?|allows?)\b{without(_NO, 200)}{USE}"
        f"{without(_NO, 140)}{KIND}",
        choice("permitted"),
    ),
    Pattern(
        "shared only if it identifies nobody",
        f"VENDOR{without('CUSTOMER (?:may|shall|will|must)|liab', 220)}{USE}<140>"
        r"(?:only|provided|so long as|as long as|if)\b<80>"
        rf"(?:{MADE}|(?:do|does|will|is|are) not (?:\w+ )?(?:identif\w+|reveal))<120>",
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
        "logged in such a form to improve",
        rf"VENDOR (?:may |will |shall |also |only |\w+ly )*(?:logs?|records?|tracks?|stores?|keeps?|retains?|monitors?|maintains?)\b{without(_NO, 40)}"
        rf"{KIND}{without(_NO, 60)}\b(?:for|to) (?:\w+ ){{0,4}}?(?:improv\w+|analytics|product development|research|develop\w*|benchmark\w*)\b",
        choice("permitted"),
        weight=-1,
    ),
    Pattern(
        "used to improve, in such a form",
        rf"VENDOR{without(_NO, 20)}<may>{without(_NO, 20)}\b(?:use|analy[sz]e|process)\b{without(_NO, 60)}\bimprov\w+{without(_NO, 40)}"
        rf"(?:\((?:in |only |if |once |when |fully )*(?:an? )?{MADE}(?: form)?\)|\bin (?:an? )?(?:\w+ )?{MADE} (?:form|manner|way|basis)\b)",
        choice("permitted"),
        weight=-1,
    ),
    Pattern(
        "such data goes to the vendor",
        r"\b(?:sends?|transmits?|reports?|returns?|is sent|are sent|is transmitted|are transmitted)\b<40>"
        rf"\bVENDOR\b<20>{KIND}",
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
        f"VENDOR<40>{USE}<100>{KIND}",
        choice("permitted"),
    ),
    Pattern(
        "looked at in the aggregate",
        rf"\b(?:data|information|statistics)\b{without(_NO, 60)}\b(?:is|are|be)\b{without(_NO, 20)}"
        r"(?:used|collected|gathered|compiled|stored|shared|reported|examined|analy[sz]ed|reviewed|"
        rf"evaluated|viewed|processed|studied)\b{without(_NO, 20)}"
        f"(?:in (?:the )?aggregate(?: form)?|in (?:an )?{MADE} (?:form|manner|way|basis))"
        rf"\b{without(_NO, 60)}(?:\bto\b|for\b|by VENDOR)",
        choice("permitted"),
    ),
    Pattern(
        "disclosed only in such a form",
        r"\b(?:disclose|use|share|publish)\w* (?:such|the|any|this) (?:\w+ )?(?:data|information) "
        rf"(?:solely|only|exclusively) in (?:an? )?<20>{MADE}<60>\b(?:in connection with|for|as part of) "
        r"(?:its|VENDOR's|our) (?:\w+ )?(?:business|purposes)",
        choice("permitted"),
    ),
    Pattern(
        "usage data, which is defined as aggregated",
        f"VENDOR(?:'s)?{without(_NO, 80)}(?:<may>|<shall>|free to|right to|collects?|uses?|own|owns)"
        rf"\b{without(_NO, 160)}{USAGE}",
        choice("permitted"),
        weight=-1,
    ),
)
