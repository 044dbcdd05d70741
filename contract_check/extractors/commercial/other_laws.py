"""Laws that are not the one that governs the contract.

Rejected: the law under which a party is incorporated, the law chosen for the standard contractual clauses alone, a law that
is expressly set aside, the law of somebody else's contract or of another subject, laws on trade and on data protection,
definitions, recitals, "to the extent that another law applies".
"""

from __future__ import annotations

from contract_check.extractors.framework import Pattern

# The law of the paper itself, where a sentence speaks of the standard clauses too.
_OWN_LAW = (
    r"\bthis (?:dpa|agreement|addendum|contract|data processing (?:agreement|addendum))\b[^|.;]{0,80}"
    r"\b(?:is|are|shall be|will be) (?:exclusively )?governed\b"
)
OTHER_LAWS = (
    Pattern("the law of an insurance policy", r"insurance policy\b<80>\bgoverned by"),
    Pattern(
        "the rights of other people",
        r"\b(?:patients?|consumers?|employees?|data subjects?|individuals|end users?|shareholders?)'?s?'? "
        r"(?:\w+ )?rights?\b<40>\bgoverned\b",
    ),
    Pattern(
        "somebody else's contract",
        r"(?<!this )\b(?:employment|lease|loan|tenancy|labou?r|collective|underlying|upstream|"
        r"sub-?contract(?:or)?|reseller)(?:'s?)? (?:contracts?|agreements?)\b<60>\bgoverned\b|"
        r"(?<!between )(?:VENDOR|CUSTOMER)'s (?:own )?(?:\w+ )?(?:contracts?|agreements?) "
        r"(?:with|for) (?!CUSTOMER|VENDOR)[^.;|]{3,40}? (?:is|are|shall be|will be) governed\b",
    ),
    Pattern(
        "chosen for the standard clauses alone",
        rf"^(?!.*{_OWN_LAW}).*(?:\bsccs?\b|contractual clauses|clause 17|module (?:two|three|one|2|3)|"
        r"uk addendum|option [12]\b)<200>\blaws?\b|"
        r"law of the (?:eu |european )?member state|"
        r"\b(?:annex(?:es)?|options?) (?:of|in|under) (?:those|these|the) (?:\w+ )?clauses\b<120>\blaws?\b|"
        r"\blaws?\b<80>\bfor the (?:eu |uk |standard |swiss |model )+clauses|"
        r"\blaws?\b<80>\bfor (?:the )?purposes? of\b<60>"
        r"(?:\bclause 1[78]\b|contractual clauses|\bsccs?\b|(?:restricted|international|data) transfers?)",
    ),
    Pattern(
        "where a party was founded",
        r"^(?:(?!govern|constru)[^|])*"
        r"(?:organi[sz]ed|incorporated|existing|formed|registered|established|constituted)(?: and <40>)? "
        r"(?:under|pursuant to|according to|in accordance with) (?:and by virtue of )?(?:the )?laws?"
        r"(?!<400>govern)",
    ),
    Pattern(
        "a law that is set aside",
        r"not (?:be )?(?:governed|construed) (?:by|under)(?!<200>(?:shall|will|is|are) (?:be )?governed)",
    ),
    Pattern(
        "a law on data protection",
        r"^(?:(?!this agreement|these terms|this dpa|this addendum|laws? of)[^|])*\bgeneral data "
        r"protection regulation\b",
    ),
    Pattern(
        "a definition of other laws",
        r"(?<!governing law)(?<!governing laws)(?<!chosen law)(?<!applicable law)\"\)? (?:shall )?"
        r"(?:means?|have the meaning)\b",
    ),
    Pattern(
        "a law of another case",
        r"(?:to the extent|insofar as|if|where|when|unless) (?:that )?(?:\w+ ){1,5}laws? "
        r"(?:govern|appl|so |require|permit)"
        r"(?!<60>, (?:this|these|the|our|any|all)\b<160>\b(?:govern|subject to|constru))|"
        r"\b(?:if|where|when|insofar as) (?:the )?laws? of (?:\w+ ){1,3}(?:appl|govern)|"
        r"should (?:instead|rather)\b|\bcode\b<40>(?:and|or) under other",
    ),
    Pattern("all laws that there are", r"applicable laws?\W* (?:shall )?(?:means?|includes?) (?:any|all|every)\b"),
    Pattern("a recital", r"^\W*(?:whereas|recital)\b"),
    Pattern(
        "law of another field",
        r"^(?:(?!govern)[^|])*"
        r"(?:inventorship|\btax(?:es|ation)?\b|accounting terms|ownership of inventions|sanctions)\b<200>"
        r"(?:govern|determin|law)",
    ),
    Pattern(
        "a law on trade",
        r"^(?:(?!govern|constru)[^|])*\b(?:export|import|customs|sanctions?)"
        r"(?: and (?:re-?export|import))?(?:[- ](?:control|compliance))? laws? (?:and regulations )?of\b",
    ),
    Pattern(
        "another subject's law",
        r"(?:processing|transfer) of personal data (?:is|shall be|will be) (?:governed|subject)",
    ),
)
