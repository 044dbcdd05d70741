"""Caps that are not the general one: for one kind of claim, one remedy, free use, or somebody else's liability.

Rejected: the customer's own cap and what it is liable for, what sub-processors owe, failures of the service level or delay
alone, service credits and penalties, insurance, examples, thresholds of an indemnity. A cap for one kind of claim ("super-cap")
stands back behind the general one; one for free or early use counts only in a paper of that kind.
"""

from __future__ import annotations

from contract_check.extractors.framework import Pattern
from contract_check.language.clauses import Clause
from contract_check.language.wording import compile_pattern
from contract_check.model.late_pattern import late_pattern

# A cap on all that is owed, whatever else the sentence speaks of.
_ALL_LIABILITY = (
    r"\b(?:total|aggregate|maximum|cumulative|entire|overall) (?:\w+ )?liability\b[^|.;]{0,200}"
    r"\b(?:exceed|limited to)\b[^|.;]{0,80}\b(?:fees|charges|paid)\b"
)
# All that is paid, and not one remedy: "liquidated damages, compensation and other sums", "compensation, penalties included".
REMEDY = (
    r"(?:service credits?|liquidated damages|late (?:fees?|charges?)|delay damages|(?:contractual )?penalt(?:y|ies))"
)
_ANY_SUM = r"(?:compensation|damages|indemnit(?:y|ies)|claims|liabilit(?:y|ies)|sums?|amounts?|payments|expenses)"
_ALL_PAID = (
    rf"(?:\b{REMEDY}<40>(?:,|\band|\bor|\bas well as) (?:any |all |the )?(?:\w+ )?{_ANY_SUM}"
    r"\b(?! for (?:late|delay))|"
    rf"\b{_ANY_SUM}\b<80>\b(?:includ\w+|together with|inclusive of)\b<40>\b{REMEDY})<120>"
    r"\b(?:exceed|limited|capped|more than|greater than)\b"
)
_FREE_USE = late_pattern(
    r"(?:(?:free(?: of charge)?|trial|beta|evaluation|preview|no-charge|non-?paid|unpaid|non-production|pre-?release|early[ -]access|"
    r"experimental|proof[- ]of[- ]concept|pilot)[- ](?:\w+ ){0,2}"
    r"(?:services?|plans?|use|users?|tier|version|subscriptions?|features?|access|software|"
    r"products?|period|licen[sc]es?|offerings?|accounts?)|"
    r"trials? or (?:other )?(?:free|non-?paid|unpaid|evaluation) use|"
    r"(?:provided|made available|offered) (?:to CUSTOMER )?(?:free|without charge|at no c)|"
    r"free CUSTOMER|beta previews?|previews|betas|"
    r"during (?:a|the|any|CUSTOMER's) (?:free )?(?:trial|evaluation|pilot|beta))\b"
)
_IF_ANOTHER_IS_VOID = late_pattern(
    r"\b(?:if|should|where|in case|to the extent)\b[^.;|]{0,100}"
    r"\b(?:holds?|held|finds?|found|deem(?:s|ed)|ruled|declare[sd]|judged|is|be|are)\b[^.;|]{0,40}"
    r"\b(?:unenforceable|invalid|void|ineffective|not (?:be )?enforceable|unlawful)\b"
)
# "Or, if your claim arose during a free trial, …", ", except that its liability for free services …": another cap beside the one that stands before.
_OTHERWISE = late_pattern(r",? or,? (?:if|where|when|in (?:the )?case|for|during)\b|[,;] (?:except|save|but)\b|;")
# A cap on liability for one kind of claim; the general one governs where both stand.
_ONE_KIND = late_pattern(
    r"liabilit(?:y|ies)\b[^|,]{0,60}?\b"
    r"(?:for|under|arising (?:from|out of)|relating to|in respect of|with respect to|related to)"
    r"\b[^|]{0,60}?\b(?:indemnit\w+|indemnif\w+|confidential\w*|data (?:breach|protection|security)|"
    r"infring\w+|warrant\w+|excluded claims|gross negligence)\b[^|]{0,160}?"
    r"(?:exceed|limited to|capped|greater than|more than)|"
    # "With respect to any Excluded Claims, the total liability shall not exceed …"
    r"(?<!except )(?<!other than )(?<!save )(?<!apart from )"
    r"\b(?:for|with respect to|in respect of|in the (?:case|event) of|arising (?:from|out of)) "
    r"(?:any |all |such |the )*"
    r"(?:excluded|increased|excepted|enhanced|special|data(?: \w+)?|security|confidential\w*|"
    r"indemni\w+|super-?cap\w*)[- ]"
    r"(?:claims?|liabilit\w+|matters?|losses|breach(?:es)?|obligations?|incidents?)\b[^|.;]{0,120}?"
    r"\bliabilit(?:y|ies)\b[^|.;]{0,80}?(?:exceed|limited to|capped|greater than|more than)|"
    # "Liability for breach of Article II shall not exceed …"
    r"(?<!except for )(?<!other than )\bliabilit(?:y|ies)(?: to (?:CUSTOMER|the other party))? for (?:any |a )?breach(?:es)? of "
    r"(?:section|article|clause|paragraph)s? ?[\w.()]{1,10}(?: \([^)]{0,60}\))? (?:shall|will|is|are)\b[^.;|]{0,60}"
    r"(?:exceed|limited to|capped|greater than|more than)"
)


_LOST_DATA = (
    r"(?:(?:loss|corruption|destruction)(?: (?:or|and) \w+)? of|lost|damaged|corrupted) (?:CUSTOMER )?"
    r"(?:data|files|records|backups?)(?: (?:or|and) (?:lost |damaged |corrupted )?(?:data|files|records))?"
)
# A cap on one of these alone, or on anything else that is not what the contract as a whole may cause, says nothing of the rest.
_ALONE = late_pattern(
    r"liabilit(?:y|ies) (?:to CUSTOMER )?"
    r"(?:for|under|in respect of|with respect to|arising (?:from|out of)) "
    r"(?:(?:the|any|its|all|a|breach(?:es)? of|claims? (?:for|under)|warranty of) )*"
    r"(?:data (?:protection|breach|security)|personal data|confidential\w*|"
    rf"{_LOST_DATA}|"
    r"third[- ]party (?:hardware|software|products?|content))(?: \w+){0,3} (?:shall|will|is|are)\b|"
    rf"^\W*(?:[\d.]+ )?(?:VENDOR's |any |the |all )*(?:compensation|damages|claims) (?:for|from|arising from|due to) "
    rf"(?:the |any |its )*{_LOST_DATA}(?: \w+){{0,3}} (?:shall|will|is|are|may)\b|"
    # "Restoration of the data shall be limited to …": what the work comes to, not what is owed for all.
    r"\b(?:restor\w+|recover\w+|re-?creat\w+|reconstruct\w+) (?:of )?(?:the |any |lost |such |CUSTOMER's |CUSTOMER )*(?:data|files)"
    r"\b[^.;|]{0,20}\b(?:is|are|be)\b[^.;|]{0,30}\b(?:limited|capped|restricted)|"
    # "Liability for any indirect damages shall not exceed …": of the direct ones nothing is said.
    r"liabilit(?:y|ies) (?:to (?:CUSTOMER|VENDOR|the other party) )?for (?:any |all )*(?:indirect|special|incidental|consequential|punitive)\b"
    r"(?:(?!\bdirect\b|\bliabilit)[^.;|]){0,400}?(?:exceed|limited to|capped)|"
    # "For indirect damages that follow from a claim, VENDOR's liability shall not exceed …".
    r"^\W*(?:for|in respect of|as (?:to|regards)) (?:any |all )*(?:(?:indirect|special|incidental|consequential|punitive|other)(?:,| or| and)? )+"
    r"(?:damages?|loss(?:es)?)\b(?:(?!\bdirect\b)[^.;|]){0,300}?\bliabilit(?:y|ies)\b[^.;|]{0,60}?(?:exceed|limited to|capped)|"
    # "Entire liability, in connection with the availability of the service, shall be a credit".
    r"liabilit(?:y|ies),? (?:in connection with|in respect of|for|with respect to|relat\w+ to) "
    r"(?:the |any |its )*(?:service )?(?:availability|uptime|downtime|outages?|unavailability)\b|"
    r"liabilit(?:y|ies) (?:to CUSTOMER )?for "
    r"(?:(?:any|all|the|such|its|VENDOR's|failures? of|loss of) )*"
    r"(?:service[- ]levels?|uptime|availability|delays?|late delivery|goods|returned \w+|equipment|"
    r"hardware|deliverables|spare parts|transport\w*|shipping|baggage|property|documents|samples|"
    r"tooling|media|support|training|consult\w+|(?:order )?cancell?ations?|reschedul\w+)(?: (?:in|of|at) (?:an? |the |any )?\w+){0,2} (?:shall|will|is|are)\b"
)


# "VENDOR's liability under this Section 2.8 shall not exceed …", in a section that is not on liability.
_OF_ONE_SECTION = late_pattern(
    r"(?<!except for )(?<!other than )(?<!excluding )\bliabilit(?:y|ies)(?: to (?:CUSTOMER|the other party))?"
    r"(?: for (?:any |all |the )*(?:claims?|losses|damages|payments?))?(?: arising| owed)? (?:under|pursuant to) "
    r"this (?:section|clause|paragraph)(?: \d[\d.]*(?:\(\w{1,3}\))*)?(?! or\b)(?! and\b)"
    r"(?:(?!liabilit|this agreement|in connection)(?:[^.;|]|\.(?=\d))){0,160}?(?:exceed|limited to|capped|more than)"
)
_ON_LIABILITY = late_pattern(r"\bliabilit|\blimitation|\bdamages\b|\bcaps?\b|\bremed")


# "Arising out of the software, the free license or these terms": all that the paper brings with it.
_ALL_OF_THE_PAPER = compile_pattern(
    r"\b(?:arising|relat\w+|connect\w+|under)\b<120>(?:,| and| or|,? and/or) (?:\w+ )?"
    r"(?:these terms|this (?:agreement|licen[sc]e|contract)|the (?:agreement|contract))\b"
)


def is_of_free_use(clause: Clause) -> bool:
    """Whether a cap is for what is free alone, and not for all that the paper brings with it."""
    said = _before_amount(clause)
    return bool(_FREE_USE.search(said)) and not _ALL_OF_THE_PAPER.search(said)


def stands_back(clause: Clause) -> bool:
    """Whether a cap is for one kind of claim, or for the case that another is void; the general one governs where both stand."""
    return _ONE_KIND.search(clause.surface) is not None or _IF_ANOTHER_IS_VOID.search(clause.surface) is not None


def says_nothing_of_the_rest(clause: Clause) -> bool:
    """Whether a cap is on one matter or section alone, and so none on what the contract as a whole may cause."""
    of_one_section = _OF_ONE_SECTION.search(clause.surface) and not _ON_LIABILITY.search(clause.heading)
    return bool(of_one_section) or _ALONE.search(clause.surface) is not None


def _before_amount(clause: Clause) -> str:
    """The words up to the first sum or the second alternative: "or $50 for free services" behind it does not count."""
    return _OTHERWISE.split(clause.surface.partition("MONEY")[0])[0]


# Whose liability a paper may mention beside that of the parties.
_OTHERS = (
    r"(?:carriers?|couriers?|forwarders?|hauliers?|banks?|insurers?|resellers?|distributors?|"
    r"landlords?|registrars?|escrow agents?|airlines?|"
    r"(?:payment|hosting|shipping|delivery|transport) (?:processor|provider|compan(?:y|ies))s?)"
)

NOT_THE_GENERAL_CAP = (
    Pattern("the fees of an arbitration", r"\barbitrators? fees|\bfiling fees|\b(?:aaa|jams) (?:filing|rules|fees)"),
    Pattern(
        "what sub-processors owe",
        r"^\W*(?:VENDOR's |the |any |all |such )?(?:sub-?\s?processors?|sub-?contractors?)'?s? "
        r"(?:(?:is|are|shall be|will be) (?:\w+ )?liable|(?:\w+ )?liability)\b|"
        r"^\W*(?:the |any )?(?:\w+ )?liability of (?:VENDOR's |the |any |all |such |each |a )*"
        r"(?:sub-?\s?processors?|sub-?contractors?)\b(?! and)",
    ),
    Pattern(
        "failures of the service level or delay alone",
        r"\bliabilit\w+ (?:\w+ ){0,2}for (?:delays?|late \w+)\b|"
        r"\bliabilit\w+ (?:\w+ ){0,2}for (?:all |any |such )?(?:\w+ )?"
        r"(?:sla|service[ -]level|uptime|availability) (?:failures?|breach\w*|credits?)|"
        r"\bliabilit\w+ (?:\w+ ){0,2}for (?:all |any |such |the |its )*"
        r"(?:failures?|breach\w*|miss\w*|non-\w+|not (?:meeting|achieving|reaching)) "
        r"(?:(?:of|to (?:meet|achieve|reach)|with) )?(?:the |any |its |a )*"
        r"(?:slas?|service[ -]levels?|uptime|availability)\b(?! and)",
    ),
    Pattern(
        "what somebody else owes",
        rf"^\W*(?:the |any |each |a |VENDOR's )*{_OTHERS}(?:'s?)? (?:\w+ ){{0,2}}liabilit(?:y|ies)\b|"
        rf"\bliabilit(?:y|ies) of (?:the |any |each |a |VENDOR's )*{_OTHERS}\b(?! and| or)",
    ),
    Pattern(
        "taxes, liens and debts",
        f"^(?!.*{_ALL_LIABILITY}).*"
        r"(?:\bliable to (?:withhold|deduct)\b|\bwithh[eo]ld\w* (?:\w+ ){0,3}?tax(?:es)?\b|\btax(?:es)? (?:\w+ ){0,3}?withh[eo]ld|"
        r"\b(?:securing|incur\w*|assum\w+|contract\w*|obligations or|indebtedness or|debts? or) (?:\w+ )?liabilit(?:y|ies) in (?:an? )?"
        r"(?:aggregate|excess|amount))",
    ),
    Pattern("an example", r"^\W*(?:for (?:example|instance)|imagine|suppose)\b"),
    Pattern(
        "the customer's own cap",
        r"(?:\bCUSTOMER's (?:\w+ ){0,4}liability|liability of CUSTOMER\b)(?: to(?:wards)? VENDOR\b)?"
        r"(?!<60>(?:VENDOR|BOTH|\bor\b))(?!<500>VENDOR's (?:\w+ ){0,4}liability)<200>"
        r"(?:exceed|limited to|capped)|"
        r"\ACUSTOMER (?:shall|will|may) (?:not|never|in no event) be (?:held )?(?:liable|responsible) "
        r"(?!<400>\bVENDOR(?:'s)? <60>(?:liab|responsib))(?:to VENDOR )?for more than\b",
    ),
    Pattern(
        "what the customer is liable for",
        r"^(?!<400>VENDOR(?:'s)?<80>(?:liab|responsib))<200>CUSTOMER "
        r"(?:(?:shall|will|must|may|can) (?:only |solely )?be|is|are) (?:\w+ )?(?:liable|responsible)\b",
    ),
    Pattern(
        "a cap for one kind of claim",
        r"^(?!.*\b(?:general|standard|base) (?:liability )?cap\b).*"
        r"(?:\bsuper-?|enhanced|increased|secondary|data (?:protection|breach|security))[- ]?"
        r"(?:claims? )?cap\b|\bcombination claim",
    ),
    Pattern(
        "one remedy only",
        f"^(?!.*(?:{_ALL_LIABILITY}|{_ALL_PAID})).*"
        rf"(?:{REMEDY}\b<160>(?:shall not|will not|may not|cannot|not|never|limited)|"
        r"credits?<120>not (?:to )?exceed)",
    ),
    Pattern(
        "insurance",
        f"^(?!.*{_ALL_LIABILITY}).*"
        r"(?:polic(?:y|ies) of insurance|insurance (?:coverage |policy )?(?:with|of|in the|limits)|"
        r"per occurrence|each (?:accident|employee|occurrence|person)|policy limit|umbrella|"
        r"liability (?:insurance|policy)|insurance cover(?:age|s))",
    ),
    Pattern(
        "thresholds and contributions of indemnitors",
        r"\b(?:commissions? based|sales person|deductible|basket|equitable contribution|in such proportion|"
        r"proportionate share|underwriting (?:discounts?|commissions?)|"
        r"(?:separate|one|local) (?:firm|counsel))\b",
    ),
)
