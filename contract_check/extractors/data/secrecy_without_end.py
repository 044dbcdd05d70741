"""Secrecy that outlasts the contract without end: it survives, goes on, or is bound to no time.

Accepted: "confidentiality obligations survive termination", survival clauses that name the confidentiality section, "in
perpetuity", "during the term or thereafter", "until the information is public".
Rejected: what names a period, licences, trade secrets alone.
"""

from __future__ import annotations

from contract_check.extractors.data.customer_data import without
from contract_check.extractors.data.secrecy_after_the_end import secret_for_ever, section_for_ever
from contract_check.extractors.data.survival_clauses import CONFIDENTIAL
from contract_check.extractors.framework import Pattern
from contract_check.language.wording import together

# Outliving the contract: outright, or of what "continues" and "remains" where the end is named too.
_OUTLIVES = r"(?:surviv(?:es?|al|ing)\b|outlasts?\b|outlives?\b)"
_CONTINUES = r"(?:continu\w+|remain\w*|stays?|appl(?:y|ies)|last\w*|endur\w+|persist\w*|binds?|bound)"
OVER = r"(?:terminat\w+|expir\w+|\bend(?:s|ed)?\b|cessation|completion|conclusion|\bis over\b)"
_BEYOND = (
    rf"(?:(?:(?:also |even )?(?:after|beyond|following)|notwithstanding|despite|even if|once|when)\b[^|]{{0,40}}?{OVER}|"
    r"(?:after|beyond|following) (?:the |its |any )?(?:\w+ )?term(?=[.,;:)]|$| (?:of (?:this|the) |ends|has )))"
)

SECRECY_WITHOUT_END = (
    Pattern(
        "confidentiality survives",
        rf"\b{CONFIDENTIAL}{without('that surviv|necessary|to the extent|non-', 250)}"
        rf"\b(?:{_OUTLIVES}|{_CONTINUES}\b<60>{_BEYOND})",
        secret_for_ever,
    ),
    Pattern(
        "what survives includes confidentiality",
        rf"\b(?:surviv\w+|continues? to (?:apply|bind)\b<20>{_BEYOND})<400>"
        r"(?:\(|\"|\d[\d.]*[ .,:-]{1,3}|[;,:] |\band |relating to |obligations? of |"
        r"regarding |including |such as )"
        r"(?:(?:any |all |the )?(?:sections?|articles?|clauses?|provisions?|terms|obligations?) "
        r"(?:(?:pertaining|relating|related|with respect) to|regarding|concerning|governing|covering|on|"
        f"about|of) )?(?:section |article )?{CONFIDENTIAL}",
        secret_for_ever,
    ),
    Pattern(
        "the section survives",
        r"(?:obligations?|provisions?|restrictions?|terms|duties|undertakings|"
        r"this (?:section|article|clause|paragraph))<120>"
        r"(?:surviv\w+|"
        r"continue (?:to apply|in (?:full )?(?:force|effect)|after|following|beyond|indefinitely)|"
        r"remain (?:in (?:full )?(?:force|effect)|binding))<80>(?:terminat\w+|expir\w+|end\b)",
        section_for_ever,
    ),
    Pattern(
        "once it is over, confidentiality goes on",
        rf"\b(?:upon|on|after|following|despite|notwithstanding|once|when|even if)\b<40>{OVER}<250>"
        rf"\b{CONFIDENTIAL}{without('that|which|to the extent|return|destroy', 60)}\b"
        r"(?:continues? to (?:apply|bind)|"
        r"(?:continues?|remains?) (?:in (?:full )?(?:force|effect)|binding|effective|applicable)|"
        r"persists?|endures?)\b",
        secret_for_ever,
    ),
    Pattern(
        "they go on keeping it secret after the end",
        r"\b(?:BOTH|NEITHER|VENDOR|recipient|receiving party)\b(?: <shall>)? continues? to "
        rf"(?:treat|keep|hold|protect|maintain|observe|preserve|be bound)<60>\b{CONFIDENTIAL}<60>"
        rf"\b(?:after|beyond|following|despite|notwithstanding)\b<30>{OVER}",
        secret_for_ever,
    ),
    Pattern(
        "during the contract and after it",
        rf"\b{CONFIDENTIAL}{without('that|which|to the extent|return|destroy', 120)}\b(?:both )?(?:during|throughout) (?:and|as well as) "
        r"(?:also )?(?:after|following|beyond) (?:the )?(?:(?:term|end|termination|expiry|expiration) of )?(?:this |the |its )?"
        r"(?:agreement|contract|term|engagement|relationship)\b",
        secret_for_ever,
    ),
    Pattern(
        "until it is public",
        rf"\b{CONFIDENTIAL}{without('licen[cs]e|trade secret', 100)}"
        rf"\b(?:{_CONTINUES}|ends?|expires?|ceases?)\b<40>"
        r"\b(?:until|as long as|so long as|(?:only )?(?:when|once))\b<40>\b"
        r"(?:public|publicly|no longer (?:confidential|secret)|"
        r"(?:remains?|is|are|ceases? to be|loses?) (?:\w+ )?(?:confidential\w*|secret)|"
        r"general(?:ly)? (?:known|available)|exceptions)\b",
        secret_for_ever,
    ),
    Pattern(
        "the end leaves it untouched",
        rf"\b{CONFIDENTIAL}<120>\b(?:not|never|un)\W?<20>(?:affect\w*|end|cease|lapse|expire|terminate)"
        rf"\b<40>{OVER}",
        secret_for_ever,
    ),
    Pattern(
        "the end does not release from it",
        r"\b(?:terminat\w+|expir\w+)\b<80>\b(?:shall|will|does|do) not "
        r"(?:discharge|release|relieve|free|affect|impair|bring|end|extinguish|lift|touch)\b<60>"
        f"{CONFIDENTIAL}",
        secret_for_ever,
    ),
    Pattern(
        "without end",
        r"(?:\bin perpetuity|\bindefinitely|without (?:limit|limitation) in time|forever|no time limit)"
        rf"\b{without('licen[cs]e', 100)}(?:{CONFIDENTIAL})|"
        f"{CONFIDENTIAL}{without('licen[cs]e', 160)}"
        r"(?:perpetual\w*|in perpetuity|indefinite\w*|(?:is|are|be|remains?) permanent(?:ly)?|"
        r"ha(?:s|ve) no (?:time limit|end|expiry)|forever|for ever|unlimited (?:in time|period)|"
        r"not (?:be )?(?:limited|restricted) (?:in|as to) time|"
        r"(?:for |of )?(?:an )?unlimited (?:period|time|duration)|without (?:a )?time limit)\b",
        secret_for_ever,
    ),
    Pattern(
        "the section is without end",
        r"(?:obligations?|provisions?|duties|duty|undertakings?|this (?:section|article|clause))<60>"
        r"(?:permanent|perpetual|indefinite(?:ly)?|in perpetuity|forever|"
        r"without (?:a )?(?:time limit|limit(?:ation)? in time)|have no (?:end|expiry|time limit))\b",
        section_for_ever,
    ),
    Pattern(
        "confidential also after the end",
        rf"\b{CONFIDENTIAL}<100>(?:also|even|including|both during and|during and|as well as|or)\b<20>"
        r"(?:after|following|beyond)<40>(?:terminat\w+|expir\w+|\bend\b|has ended|ends)",
        secret_for_ever,
    ),
    Pattern(
        "both during the term and after it",
        together(
            rf"\b{CONFIDENTIAL}",
            r"\b(?:BOTH|NEITHER|VENDOR|party|recipient)\b",
            r"\b(?:not|NEITHER|keep|hold|maintain|treat|secret|protect|preserve)\b",
            r"\bduring (?:[\w']+ ){0,3}(?:term|duration|life)\b(?: \w+){0,3} (?:or|and)"
            r"(?: (?:at any|at all|any) times?| also| forever)? (?:thereafter|afterwards|subsequently)"
            r"(?=\W*(?:[.,;)]|$)| not\b| until\b)|"
            r"\bduring (?:this|the|its) (?:\w+ ){0,2}?(?:agreement|contract),? (?:and|or) (?:at any time )?"
            r"(?:thereafter|afterwards|subsequently)\b|"
            r"\bduring (?:this|the|its) (?:\w+ ){0,2}?(?:agreement|contract|term)"
            r"(?: of (?:the |this |its )?(?:\w+ ){0,2}?(?:agreement|contract))?,? (?:and|or|as well as) "
            r"(?:also |at any time |at all times )?(?:after|following) (?:its|the|their) "
            r"(?:terminat\w+|expir\w+|end)\b(?! of DURATION)|"
            r"\b(?:whether )?before (?:or|and|as well as) after (?:[\w']+ ){0,3}"
            r"(?:terminat\w+|expir\w+|end|term)\b|"
            r"\b(?:both |whether )?during (?:or|and) (?:after|following) (?:the |its |this )?(?:term|duration)"
            r"\b",
            without=r"CUSTOMER (?:shall|will|must|may not|agrees?)|\blicen[cs]e\b|employment|solicit|compet",
        ),
        secret_for_ever,
        weight=-1,
    ),
)
