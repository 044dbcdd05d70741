"""Notices that are none of the vendor's to the customer of a breach, or whose time stands in another paper.

Rejected: the customer's own duty, notice of an audit or of a change, what is not confidential, "the time in which
notice is given is set out in", "notified as the data processing agreement says".
"""

from __future__ import annotations

from contract_check.extractors.framework import Pattern
from contract_check.extractors.promises.as_another_paper_says import AS_ANOTHER_PAPER_SAYS
from contract_check.extractors.security.breach_telling import TELL

OTHER_NOTICES = (
    Pattern("the customer's own duty", rf"CUSTOMER (?:<shall>|agrees?|should)<60>{TELL} (?:\w+ly )?VENDOR"),
    Pattern("notice of an audit", r"\bnotice\s?[:|]", heading=r"\baudits?\b|inspection"),
    Pattern(
        "a fault of the product",
        r"^(?!.*(?:secur|personal data|unauthori|privacy|breach)).*\b(?:errors?|defects?|faults?|bugs?) in (?:an?|the|any) "
        r"(?:products?|software|licensed \w+|program)\b",
    ),
    Pattern(
        "data that is handed to the customer itself",
        r"\bCUSTOMER's (?:\w+ )?(?:data|content|information|files|records)\b<40>\b(?:be|is|are) (?:\w+ly )?"
        r"(?:disclosed|provided|delivered|given|returned|released|handed over|made available) to CUSTOMER\b",
    ),
    Pattern(
        "what is not confidential",
        r"confidential information\"? (?:(?:will|shall|does|do) not (?:include|extend|apply)|excludes?)\b",
    ),
    Pattern(
        "the breach of a contract",
        r"^(?!.*(?:\bdata\b|secur|confidential|unauthori|privacy)).*\bbreach(?:es|ed)?(?: \([^)]*\))? (?:of )?"
        r"(?:an?|any|the|its|this) (?:\w+ )?(?:covenants?|agreements?|contracts?|obligations?|terms|warrant\w+|provisions?)\b",
    ),
    Pattern(
        "the end for a breach of contract",
        r"^(?!.*(?:secur|personal data|unauthori))",
        heading=r"\bmaterial breach\b|\bbreach by\b",
    ),
    Pattern(
        "what has to be disclosed by law, or is disclosed in order to work together",
        r"\b(?:must|required to|compelled to|obliged to|obligated to) (?:be )?disclose[sd]?\b<60>"
        r"(?:pursuant to|by|under)<20>\b(?:laws?|court|order|regulations?)\b(?!.*(?:unauthori|breach|incident))|"
        r"\bnecessary\b<80>\bVENDOR to disclose to CUSTOMER\b",
    ),
    Pattern(
        "said elsewhere",
        r"(?:\btime|\bperiod|\bdeadline|\bmanner|\bhow|\bprocess|\bprocedure)\b<30>"
        r"(?:(?:with)?in which|(?<=how )(?:soon|quickly|fast)|for|by which|that|when|soon|quickly)<120>"
        r"\b(?:(?:is|are)(?: to be)?|can be|may be) "
        r"(?:set out|stated|set forth|specified|described|defined|governed|agreed|found|provided|laid down|"
        r"seen|read|looked up) (?:in|by)",
    ),
    AS_ANOTHER_PAPER_SAYS,
    Pattern(
        "that a duty can no longer be met",
        r"\b(?:can|could|cannot|is (?:no longer |not )?able to) (?:no longer )?"
        r"(?:meet|comply with|fulfil\w*|perform|satisfy) (?:its|any of its|the|these|such) (?:\w+ )?"
        r"(?:obligations|duties|requirements)\b(?!<200>\b(?:breach|incident)\b)",
    ),
    Pattern(
        "that somebody was engaged in an emergency",
        r"\b(?:emergency|urgent|temporary) (?:engagements?|replacements?|appointments?|use)"
        r"\b(?!<200>\b(?:breach|incident)\b)",
    ),
    Pattern(
        "news of something else",
        r"(?:notif\w+|inform|tell|advise|notice) (?:CUSTOMER )?(?:within DURATION )?(?:of|about) "
        r"(?:an? |any |the )?(?:changes?|amendments?|updates?|modifications?) (?:to|of|in)",
    ),
)
