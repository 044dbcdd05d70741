"""What reads like a carve-out of the vendor's cap and is none, each with the reason.

Rejected: what was asked for, "some states do not allow", remedies beside service credits, exceptions to a duty of
confidence, to the loss of indirect damages or to an indemnity (also one that "shall not be applicable" in some cases), that
insurance is no limit, the customer's own liability and indemnity, a release, contribution.
"""

from contract_check.extractors.framework import Pattern

NO_CARVEOUTS = (
    Pattern(
        "an event beyond control that goes on",
        r"\bforce majeure\b[^.;|]{0,40}\b(?:continues?|lasts?|persists?|exceeds?)\b",
    ),
    Pattern(
        "what was asked for",
        r"^\W*(?:background|recital|whereas)\b|\b(?:has|have|had|VENDOR|CUSTOMER|BOTH) sought\b",
    ),
    Pattern(
        "some states do not allow",
        r"(?:some|certain|many|several) (?:states?|jurisdictions?|countries|provinces)<60>"
        r"(?:do(?:es)? not|don't) (?:allow|permit)|"
        r"if (?:these|such) laws apply",
    ),
    Pattern(
        "remedies beside service credits",
        r"^(?!.*\bliab)<60>\bnothing\b<60>\b(?:limit|restrict|affect)\w* CUSTOMER's (?:\w+ )?"
        r"(?:remed|rights)",
        heading=r"^(?!.*liab)",
    ),
    Pattern(
        "exceptions to a duty of confidence",
        r"(?:obligations?|restrictions?|confidential information)<60>"
        r"(?:shall not|will not|does not|do not) (?:apply|include)<60>(?:information|that (?:is|was)|which)",
    ),
    Pattern(
        "exceptions to the loss of indirect damages",
        r"^(?![^(|]*\([^()]*\bcap\)).*(?:damages waiver|(?:waiver|exclusion) of (?:\w+ )?(?:consequential|indirect|damages))\W<40>"
        r"(?:shall not|will not|does not|do not) apply",
    ),
    Pattern(
        "the customer's own liability",
        r"^(?!.*(?:VENDOR's|BOTH|either|neither)\b.{0,40}liab).*\b(?:limit\w*|cap|ceiling) (?:of|on|to|for) CUSTOMER's (?:\w+ ){0,2}liability\b|"
        r"limit\w* CUSTOMER's (?:\w+ )?liability|"
        r"(?:limit|exclu|restrict)\w* (?:or \w+ )?(?:the )?(?:\w+ )?liability of CUSTOMER\b(?! (?:or|and) (?:VENDOR|BOTH|the))|"
        r"^(?!.*VENDOR's (?:\w+ ){0,3}liab)(?!.*not apply)[^|]{0,100}CUSTOMER's (?:\w+ ){0,3}liability "
        r"(?:for|under|arising|in respect)[^|]{0,160}(?:exceed|limited to)|"
        r"CUSTOMER's (?:\w+ ){0,3}liability(?:(?!VENDOR|BOTH)[^|.;]){0,160}?"
        r"\b(?:unlimited|uncapped|without limit|not (?:be )?(?:limited|capped))|"
        r"\bCUSTOMER (?:is|are|shall be|will be|remains) (?:\w+ )?liable without (?:any )?limit|"
        r"^(?!.*VENDOR's (?:\w+ ){0,3}liab).*\b(?:obligations?|duty|duties|undertaking) of CUSTOMER (?:(?!VENDOR|BOTH)[^|;]){0,160}?"
        r"\bnot be (?:\w+ )?(?:limited|subject|capped)",
    ),
    Pattern(
        "answering for sub-processors",
        r"fully liable\b<240>\b(?:sub-?\s?processors?|sub-?contractors?|other processors?)\b",
    ),
    Pattern("contribution between wrongdoers", r"equitable contribution|contribute to the aggregate"),
    Pattern(
        "exceptions to an indemnity",
        r"(?:foregoing|above|this|such) indemni\w+<60>(?:shall|will|does|do) not (?:apply|extend)|"
        r"indemnif\w+<60>(?:obligations? )?(?:shall|will|do(?:es)?) not apply to the extent|"
        r"\bindemni\w+(?:(?!limit|exclu|\bcaps?\b)[^|;]){0,100}\b(?:shall|will|do(?:es)?|is|are) not "
        r"(?:be )?(?:apply|applicable|extend|available)\b",
    ),
    Pattern("cover is no limit", r"\binsurance\b[^|.;]{0,80}\bnot be (?:construed|deemed|taken)\b"),
    Pattern(
        "where an indemnity does not hold",
        r"^(?!.*\b(?:limit\w*|liability for|liable|caps?|ceilings?|exceed\w*|exclusions?)\b).*\bnot (?:apply|be applicable|be available)\b",
        heading=r"^(?!.*(?:limit|liab|damages|disclaim)).*\bindemni",
    ),
)
