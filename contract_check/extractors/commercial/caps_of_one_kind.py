"""A cap that one kind of claim has for itself: it stands outside the general one.

Accepted: "liability for breach of confidentiality shall not exceed", "in the event of a data breach, the liability is
limited to", "for indemnification the cap is", "a separate cap applies to".
Rejected: a cap for any claim, which is the general one, and a remedy ("limited to reasonable efforts").
"""

from contract_check.extractors.commercial.carveout_sentences import OVER, names_in, names_of_one_kind
from contract_check.extractors.framework import Pattern

CAPS_OF_ONE_KIND = (
    Pattern(
        "a cap for one kind",
        r"\bliabilit\w+ (?:to CUSTOMER |of VENDOR )?"
        r"(?:for|(?:that|which) (?:results?|arises?) (?:from|out of)|arising (?:from|out of)|"
        r"resulting from|in respect of|with respect to|under) "
        r"(?P<what>(?:a |any |its |the |VENDOR's |breach(?:es)? of |obligations? (?:of|under) )*"
        r"(?:sections?|clauses?|confidential|data|security|personal|indemn|infring|intellectual)"
        f"<200>)(?:shall|will|is)<30>{OVER}",
        names_of_one_kind,
    ),
    Pattern(
        "a cap for one kind, named first",
        r"^\W*(?:[\d.]+ )?(?:[\w -]{3,40}: )?"
        r"(?:for|in (?:the )?(?:case|event) of|with respect to|in respect of) "
        r"(?P<what>(?:a |any |all |its |the |VENDOR's |breach(?:es)? of |claims? (?:for|under|of) )*"
        r"(?:sections?|clauses?|confidential|data|security|personal|indemn|infring|intellectual)"
        r"[^|.;]{0,160}?),? (?:the |VENDOR's |BOTH's |each party's )?(?:\w+ ){0,3}liabilit\w+<60>"
        f"{OVER}",
        names_of_one_kind,
    ),
    Pattern(
        "a higher cap, words turned",
        r"liabilit\w+<20>\b(?:for|arising (?:from|out of)|in respect of|with respect to|relat\w+ to)"
        rf"\b(?P<what><160>){OVER}<200>(?:notwithstanding|in lieu of|instead of|separate|regardless of the)",
        names_in,
    ),
    Pattern(
        "a cap of another size for it",
        r"\b(?:for|in (?:the )?(?:case|event) of) (?P<what>[^|.;]{3,160}?),? (?:the|a|this) (?:\w+ )?"
        r"(?:cap|ceiling|limit of liability) (?:is|(?:shall|will)(?: not)? be|rises|increases)\b",
        names_in,
    ),
    Pattern(
        "a separate cap for it",
        r"\b(?:separate|higher|increased|enhanced|elevated|super-?)[- ]?(?:liability )?"
        r"(?:cap|limit|ceiling)\b<100>\b(?:applies|shall apply|will apply|holds) (?:to|for|in)"
        r"\b(?P<what>[^|]{3,300})",
        names_in,
    ),
)
