"""The contract goes on, in any construction: silently, period by period, or unless somebody stops it.

Accepted: "keeps going until you tell us to stop", "is followed by another year unless …", "otherwise a further term
begins", "should neither side terminate, the contract is extended by a year", "an evergreen contract".
Rejected: what is left to a choice, an agreement or a condition, and what is no contract.
These wordings are weaker than those of `renewal_by_itself` and `renewal_until_cancelled`.
"""

from contract_check.extractors.commercial import matters as m
from contract_check.extractors.commercial.renewal_by_itself import TELL
from contract_check.extractors.commercial.whether_it_renews import goes_on
from contract_check.extractors.framework import TRUE, Pattern
from contract_check.language.wording import together

_UNLESS = (
    r"(?:unless|until|except where|save where|if (?:it is |it has )?not|if CUSTOMER do(?:es)? not|"
    r"in (?:the )?absence of|"
    r"(?:so|as) long as (?:NEITHER|neither|no|CUSTOMER has not|CUSTOMER have not)|do(?:es)? nothing|"
    r"failing which|in default of|otherwise|if not\b|provided(?:,? that)? (?:NEITHER|neither|no\b))"
)
_STOPPED = (
    rf"(?:{m.ENDING}|determined\b|{m.NOT_ON}|not been (?:given|opted)|notice|"
    r"(?:tells?|told|hears?|heard) (?:from )?(?:VENDOR|CUSTOMER|BOTH|otherwise|the other)|"
    rf"\bsa(?:y|ys|id) (?:otherwise|so|no)\b|(?:switch|turn)(?:es|ed|s|ing)? (?:\w+ ){{0,3}}?off\b|"
    r"\bstop(?:s|ped)?\b|notif\w+|opted out|object|do(?:es)? nothing|are bound)"
)
RENEWAL_IN_ANY_WORDS = (
    Pattern(
        "goes on, and silently",
        f"{m.RENEW}<60>{m.SILENTLY}|{m.SILENTLY}<60>{m.RENEW}|"
        f"(?:deemed|taken|considered)(?: to)? (?:be|have(?: been)?) {m.RENEW}",
        goes_on,
        weight=-1,
    ),
    Pattern(
        "goes on unless stopped",
        together(
            rf"\b{m.PAPER}\b<60>{m.GO_ON}<60>{m.AGAIN}|\b{m.PAPER}\b<120>followed by (?:another|a further|a new)",
            rf"{_UNLESS}<80>{_STOPPED}",
        ),
        goes_on,
        weight=-1,
    ),
    Pattern(
        "kept going until stopped",
        rf"{m.PAPER}\b<30>(?:keeps?|goes?|runs?|carr(?:y|ies)) (?:on|going|running|renewing|recurring)"
        rf"\b<40>(?:until|unless)<60>{_STOPPED}|"
        rf"{_UNLESS}<80>{_STOPPED}<60>{m.PAPER}\b<30>(?:keeps?|goes?|runs?|carr(?:y|ies)) "
        rf"(?:on|going|running|renewing)\b<30>{m.AGAIN}",
        goes_on,
        weight=-1,
    ),
    Pattern(
        "it goes on period after period, until stopped",
        r"\b(?:it|this) (?:(?:just|simply|then) )?(?:keeps?|goes|runs|carries|continues) "
        r"(?:on |going |running |renewing )?(?:(?:from )?(?:month|year) (?:after|by|to|on) (?:month|year)|from DURATION to DURATION|"
        r"(?:for )?DURATION (?:at a time|each time))\b"
        rf"<20>(?:until|unless)<60>{_STOPPED}",
        goes_on,
        weight=-1,
    ),
    Pattern(
        "the vendor rolls the customer over",
        rf"\bVENDOR (?:(?:will|shall|then|simply|just|automatically) )*rolls? CUSTOMER (?:over|on|forward)\b<100>{_UNLESS}",
        TRUE,
        weight=-1,
    ),
    Pattern(
        "the vendor renews it",
        r"\bVENDOR (?:will|shall)\b<60>\b(?:renew|extend|prolong)\b(?! or)<100>"
        r"(?:another|each|charge|same|next)",
        goes_on,
        weight=-1,
    ),
    Pattern(
        "renewed period by period",
        rf"\b{m.PAPER}\b<100>(?:is|are|gets?|becomes?|(?:shall|will)(?: then)? be)(?: then| thereafter)? "
        r"(?:renewed|prolonged|extended)\b<40>"
        r"(?:success|consecutive|DURATION (?:each|at a time)|next|each (?:year|month)|"
        r"(?:year|month) (?:by|after) |annual|anniversary|like )",
        goes_on,
        weight=-1,
    ),
    Pattern(
        "runs on for more periods",
        rf"\b{m.PAPER}\b<30>\b(?:extends? itself|rolls? (?:over|into)|renews|"
        r"(?:shall|will) (?:run|roll|go) (?:on|over)|moves out by|"
        rf"runs? until cancelled)\b<40>(?:{m.AGAIN}|{_UNLESS})",
        goes_on,
        weight=-1,
    ),
    Pattern(
        "continues by itself",
        rf"\b{m.CONTRACT}<20>\b(?:will|shall) (?:automatically continue|continue automatically)\b",
        goes_on,
        weight=-1,
    ),
    Pattern(
        "otherwise it goes on",
        rf"^\W*(?:otherwise|failing (?:this|that|which)),? <20>{m.CONTRACT}<30>"
        r"\b(?:continues?|continued|extends?|extended|renews?|renewed|prolonged)\b<40>"
        r"(?:same|DURATION|further|another|anew)",
        goes_on,
        weight=-1,
    ),
    Pattern(
        "otherwise a further term begins",
        rf"(?:{m.ENDING}|{m.NOT_ON}|\blapse)\b[^.|]{{0,80}}?"
        r"\b(?:otherwise|if not|failing (?:that|this|which)),? <20>\b"
        r"(?:(?:another|a (?:further|new|fresh)) (?:\w+ )?(?:term|year|period|month)\b|"
        f"(?:it|{m.CONTRACT}) (?:is|shall be|will be|gets) (?:then )?(?:renewed|extended|prolonged)|"
        f"(?:it|{m.CONTRACT}) (?:shall |will )?(?:renews?|extends?|continues?) for)",
        goes_on,
        weight=-1,
    ),
    Pattern(
        "in force for further periods",
        rf"\b{m.PAPER}\b<60>\b(?:remains?|stays?) in (?:full )?(?:force|effect)\b<60>\bfor "
        r"(?:additional|further|successive|consecutive|subsequent)\b<40>(?:periods?|terms?|years?)\b",
        goes_on,
        weight=-1,
    ),
    Pattern(
        "goes on by the month",
        rf"\b{m.CONTRACT}<20>\b(?:continues?|carries|carry|goes|go|runs?)(?: on)?(?: on an?)? "
        r"(?:monthly|annual|yearly|month-to-month|year-to-year|rolling|DURATION[ -]to[ -]DURATION)\b<30>"
        r"\b(?:after|thereafter|once|following)\b",
        goes_on,
        weight=-1,
    ),
    Pattern(
        "who wants no more tells",
        rf"{TELL}\w*<100>\bif CUSTOMER (?:do(?:es)? not|no longer) (?:wish|want|intend|need)<30>"
        r"\b(?:renew|another|continue|extend|further (?:year|term|period))",
        TRUE,
        weight=-1,
    ),
    Pattern(
        "goes on without end once its first term is over",
        r"\b(?:after|upon|following|at) (?:the )?(?:expir\w+|end|completion|lapse) of "
        r"(?:the|its|their|this|such) (?:minimum|initial|first|fixed)(?: \w+)? (?:term|period)\b<60>"
        r"\b(?:continu\w+|runs? on|goes on|go on|extended|prolonged)\b<40>"
        r"\b(?:indefinite\w*|unlimited|open-ended|until (?:it is |they are )?(?:terminated|cancell?ed))",
        goes_on,
        weight=-1,
    ),
    Pattern(
        "a rolling contract",
        r"\b(?:rolling|evergreen) (?:monthly |annual |DURATION )?"
        r"(?:contract|agreement|subscription|renewal|arrangement|term\b|plan)",
        goes_on,
        weight=-1,
    ),
    Pattern(
        "charged again until cancelled",
        r"\b(?:charged?|billed?|debit(?:ed)?)\b<60>"
        r"(?:at the (?:start|beginning|end) of each|on (?:each|every) renewal|each renewal)<60>"
        r"(?:period|term|cycle|date)",
        goes_on,
        weight=-1,
    ),
    Pattern(
        "what happens afterwards",
        r"^\W*(?:[\w ]{0,30}(?:afterwards|thereafter|after (?:that|the \w+ term))|auto-?\s?renew\w*|renews)"
        r"\s*[|:]\s*<20>(?:\bon\b|\byes\b|year (?:by|to) year|DURATION at a time|extends itself|"
        r"renew\w* (?:auto|for|each))",
        weight=-1,
        value=TRUE,
    ),
)
