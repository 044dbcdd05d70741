"""What names a standard and states no certificate that the vendor holds and no framework that it follows, each with the reason.

Rejected: certificates of data centres, cloud hosts, payment firms or sub-processors, the customer's own
compliance, frameworks that the product helps with, a report named only as an example or in case one is
held, what is aimed at or in progress, lost or lapsed, laws that must not be relied on, definitions.
"""

from __future__ import annotations

from contract_check.extractors.framework import Pattern
from contract_check.extractors.security.no_measures import not_a_feature, not_the_customers
from contract_check.extractors.security.standards import A_STANDARD
from contract_check.language.platforms import THIRD_PARTY_PLATFORM

# "Our data centres", "the payment provider", "operated by Northgrid".
_HOSTS_AND_SUPPLIERS = (
    r"\bdata[ -]?cent(?:er|re)s?|\bsub-?processors?|"
    r"\b(?:hosting|cloud|infrastructure|service|payment|data ?cent\w+|storage|colocation)"
    r"(?: service| infrastructure| hosting| processing)? "
    r"(?:providers?|facilit\w+|processors?|partners?|suppliers?|vendors?|gateways?)|"
    r"\b(?:complian\w+|certified) (?:VENDOR|(?:\w+ )?(?:providers?|processors?))\b|"
    r"\b(?:cloud|hosting|infrastructure|payments?|storage|colocation|third[- ]party)(?: \w+)? "
    r"VENDOR|"
    r"\b(?:processed|hosted|handled|operated|managed|powered) (?:by|with|at|on) "
    r"(?!VENDOR|an? independent)"
)
# "Firms that buy", "providers used", "third-party vendors".
_OTHER_FIRMS = (
    r"\b(?:those|firms|companies|businesses|people) (?:who|that|which) "
    r"(?:buy|use|purchase|rely|work with)\b|"
    r"\bproviders? (?:for|of|that|who|which|to|used)\b|"
    r"\bthird[- ]party (?:providers?|vendors?|processors?|payment|service|hosting)|"
    rf"{THIRD_PARTY_PLATFORM}|"
    r"\bpayment process\w+"
)
# "Stored with Northgrid (SOC 2)", "colocation", "its facilities".
_THEIR_PLACES = (
    r"\b(?:stored|housed|located) (?:on|in|at|with)(?: \w+){0,3}?(?= (?:soc|iso|pci|tisax|c5)\b)|"
    r"\bco-?location|"
    r"\b(?:cloud|web|infrastructure) hosts?\b|"
    r"(?<!VENDOR's )\bhosting (?:infrastructure|environment|platform)\b|"
    r"\bfacilit(?:y|ies)\b|"
    r"\bprocess(?:es|or)? (?:all |your )?(?:credit card|payments?)|"
    r"\bkms\b"
)
_NOT_OURS = rf"(?:{_HOSTS_AND_SUPPLIERS}|{_OTHER_FIRMS}|{_THEIR_PLACES})"

NO_CERTIFICATE = (
    Pattern(
        "what a standard is",
        r"^\W*(?:the )?(?:iso|soc|pci|nist|hitrust)[\w /.:-]{0,30} (?:is|are) (?:an?|the) (?:\w+[ -]){0,5}"
        r"(?:standard|framework|norm|attestation|report)s?\b(?!.*VENDOR)",
    ),
    not_the_customers(A_STANDARD),
    not_a_feature(A_STANDARD),
    Pattern(
        "a plan for one",
        rf"^\W*(?:[\d.]+ )?{A_STANDARD}(?: type (?:i{{1,2}}|[12]))? (?:plan|roadmap|readiness|timeline|preparations?|project|journey)\b",
    ),
    Pattern(
        "the short name of a law",
        r"[\"“”](?:hipaa|hitech)[\"“”] (?:shall mean|means?|refers to|has the meaning)\b",
    ),
    Pattern("nobody has it", rf"^\W*(?:none|NEITHER|no (?:sub-?\s?processors?|VENDOR|services?)) <60>{A_STANDARD}"),
    Pattern("what an authority looks into", rf"\bsecretary\b[^;|]{{0,160}}{A_STANDARD}"),
    Pattern(
        "only aimed at",
        r"\b(?:aim|seek|striv|target|work|endeavou?r|hop|look)(?:s|es|ing|ed)? "
        r"(?:to (?:\w+ )?(?:obtain|achiev|attain|become|be|get|gain|pursu|complet|secur|earn|reach)\w*|"
        rf"for|at|towards?)\b[^.;|]{{0,80}}{A_STANDARD}|"
        r"\bwork(?:s|ing)? with\b[^.;|]{0,40} (?:towards?|to (?:obtain|achiev|get|becom|complet)\w*)"
        rf"\b[^.;|]{{0,40}}{A_STANDARD}|"
        r"\befforts? to (?:\w+ )?(?:obtain|achieve|attain|become|be|get|gain|hold|have|earn|reach)\b"
        rf"[^.;|]{{0,60}}{A_STANDARD}|"
        r"\b(?:will|shall) (?:\w+ )?(?:obtain|achieve|attain|become|get|gain|earn|reach)\b"
        rf"[^.;|]{{0,60}}{A_STANDARD}[^.;|]{{0,40}}\b(?:by|in|before|within|during) (?:the )?(?:\w+ ){{0,3}}?(?:20\d\d|DURATION)",
    ),
    Pattern(
        "what a paper is meant to satisfy",
        r"\b(?:this|these|the) (?:\w+ ){0,2}(?:agreement|addendum|baa|dpa|exhibit|terms|schedule) (?:is|are) "
        rf"(?:intended|designed|meant) to (?:\w+ )?(?:satisf|compl|meet|fulfil)\w*\b[^.;|]{{0,60}}{A_STANDARD}",
    ),
    Pattern(
        "only if it is required",
        r"\b(?:as|where|when|if|to the extent) (?:\w+ )?"
        r"(?:required|requested|needed|necessary|applicable|agreed)(?: (?:by|for) [^:.;|]{1,40})?\s?:"
        f"[^|]{{0,80}}{A_STANDARD}",
    ),
    Pattern(
        "held by its customers",
        rf"^\W*{A_STANDARD}(?:,? (?:and|or) {A_STANDARD})?[- ](?:certified|compliant|accredited) "
        r"(?:compan(?:y|ies)|customers?|clients?|organi[sz]ations?|firms?|banks?|businesses|teams)\b|"
        rf"\b(?:trusted|used|chosen) by\b<40>{A_STANDARD}|"
        r"(?:\bcustomers|\bclients|\bmembers|VENDOR's CUSTOMER) (?:include|are|is|who|hold)\b<60>"
        f"{A_STANDARD}",
    ),
    Pattern(
        "only if it is held",
        r"\b(?:if|where|when|once|should|as soon as|to the extent) VENDOR(?: \w+){0,3} "
        r"(?:holds?|has|have|obtains?|receives?|undergo(?:es)?|achieves?|completes?|gets?|maintains?)"
        rf"\b[^.;|]{{0,60}}{A_STANDARD}|"
        rf"\b(?:any|future|upcoming|forthcoming|eventual) (?:of VENDOR's )?{A_STANDARD}|"
        rf"\b(?:if|where|when)(?: and (?:if|where|when|to the extent))? (?:available|held|obtained|"
        rf"issued),?:? \(?{A_STANDARD}",
    ),
    Pattern(
        "data that a standard is about",
        rf"\b(?:within|in|out(?:side)? of|subject to) (?:the )?(?:scope of )?{A_STANDARD}(?:[ -]\w+)? scope|"
        r"\b(?:data|information|records)\b[^.;|]{0,30}\b(?:regulated|governed|covered|protected|defined) "
        f"(?:by|under|in) {A_STANDARD}",
    ),
    Pattern(
        "what the product helps with",
        r"(?:\b(?:supported|built-in|pre-?built|\d+|templates?\b[^.;|]{0,20})(?: \w+)? "
        r"(?:frameworks?|standards|templates)|"
        r"\bframeworks? (?:in|of|supported by|covered by) (?:the |VENDOR's )?"
        rf"(?:product|platform|app\w*|software|tool))\b[^.;|]{{0,60}}{A_STANDARD}|"
        rf"{A_STANDARD}(?: [\w/]+)? "
        r"(?:mappings?|readiness(?: assessments?)?|consulting|preparation|gap (?:analys[ei]s|assessments?)|"
        r"templates?|checklists?|modules?|questionnaires?|packs?|dashboards?|libraries)\b",
    ),
    Pattern(
        "those of others",
        r"^(?!.*[;,] (?:and |while |whereas |but )?VENDOR (?:itself |ourselves |themselves )?"
        rf"(?:is|are|holds?|has|have|maintains?)\b)[^|]*?{_NOT_OURS}(?! covered by VENDOR's)[^.;|]{{0,120}}"
        f"{A_STANDARD}|"
        f"{A_STANDARD}[^.;|]{{0,60}}{_NOT_OURS}|"
        rf"{A_STANDARD}[^|]{{0,30}}\|[^|]{{0,30}}{_NOT_OURS}",
    ),
    Pattern(
        "those of a supplier named just before",
        rf"VENDOR (?:\w+ )?(?:benefits?|profits?|inherits?)\b[^|;]{{0,80}}{A_STANDARD}|"
        r"\b(?:via|through|using|by|with|on) (?!VENDOR)[\w.]{2,20}(?: [\w.]{2,20})? \([^()]{0,60}"
        f"{A_STANDARD}",
    ),
    Pattern(
        "a supplier that checks or keeps the compliance",
        rf"(?:\|[^|]{{0,20}}|\bused for ){A_STANDARD} (?:compliance|auditing|monitoring|readiness)\b",
    ),
    Pattern(
        "those of others, by the heading",
        A_STANDARD,
        heading=r"sub-?\s?processor|data ?cent|hosting|cloud provider|physical|infrastructure provider|"
        f"{THIRD_PARTY_PLATFORM}",
    ),
    Pattern(
        "what the customer reaches with the product",
        r"\b(?:enabl|help|allow|assist|let)\w* "
        r"(?:CUSTOMER|users|teams|organi[sz]ations|compan(?:y|ies)|businesses)\b[^.;|]{0,100}"
        f"{A_STANDARD}|lead (?:auditor|implementer)s?",
    ),
    Pattern(
        "denied",
        r"(?:\bnot\b(?! (?:only|limited|less|later|more))|n't\b|\bno\b(?! (?:less|later|more))|\bwithout\b)"
        rf"(?:,? [\w'-]+){{0,10}},? (?:\(?{A_STANDARD})|"
        rf"{A_STANDARD}[^.;|]{{0,40}}(?:\bnot\b(?! (?:allow|let|permit|lapse|expire|lose|surrender))|n't\b)",
    ),
    Pattern(
        "neither is held",
        rf"\bneither\b(?: (?!VENDOR nor|party)[\w'-]+){{0,6}} {A_STANDARD}",
    ),
    Pattern(
        "lost or lapsed",
        r"\bVENDOR(?:'s \w+)? (?:(?:has|have|had|\w+ly) ){0,2}"
        r"(?:lost|forfeited|given up|gave up|surrendered|renounced|abandoned|dropped|let)\b[^.;|]{0,40}"
        rf"{A_STANDARD}|"
        rf"{A_STANDARD}[^.;|]{{0,60}}\b(?:(?:has |have )?(?:lapsed|expired|run out|ran out)|"
        r"(?:was|were|(?:has|have) been) (?:\w+ly )?"
        r"(?:withdrawn|revoked|suspended|cancell?ed|lost|terminated))\b"
        r"(?![^.;|]*\b(?<!not )(?:renewed|replaced|reinstated)\b)|"
        r"\bVENDOR (?:was|were|had been|used to (?:be|hold|have))\b[^.;|]{0,60}"
        rf"{A_STANDARD}[^.;|]{{0,40}}\b(?:until|till|up to)\b",
    ),
    Pattern(
        "not made for regulated data",
        r"(?:\bnot\b|n't\b)[^.;|]{0,40}"
        rf"(?:tailored|designed|intended|comply|complian\w+|certified|warrant)[^|]{{0,250}}{A_STANDARD}",
    ),
    Pattern(
        "wished for",
        rf"\b(?:preferably|ideally|for preference|desirably|at best)\b,?(?: \w+){{0,4}} {A_STANDARD}|"
        rf"{A_STANDARD}(?: [\w/]+){{0,3}} (?:is |are |being )?(?:preferred|desirable|a plus)\b",
    ),
    Pattern(
        "an example only",
        r"(?:such as|e\.g\.|for example|for instance|including,? for example),?(?: \w+){0,4} "
        f"{A_STANDARD}(?<!holds certifications such as)|"
        r",? (?:or similar|or equivalent|where available|if available)(?=[^.;|]{0,20}(?:report|$))",
    ),
)
