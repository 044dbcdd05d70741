"""What says that a contract goes on by a new act only: an agreement of both, an order, a purchase, a choice.

Accepted: "may be extended by mutual agreement", "renewals are manual", "Renewal: by new order only", "may be renewed in
writing", "Customer may buy a further year", "the parties may agree to extend", "must be expressly renewed by".
Rejected: a clause that also speaks of a silent renewal, of successive terms or of the price of renewing.
"""

import re

from contract_check.extractors.commercial import matters as m
from contract_check.extractors.framework import FALSE, Found, Pattern
from contract_check.language.clauses import Clause
from contract_check.language.wording import together
from contract_check.model.late_pattern import late_pattern

# What two parties must agree on does not happen by itself.
TOGETHER = (
    r"(?:(?:by|upon|with|on|through|subject to) (?:the |an? )?"
    r"(?:express |further |prior |separate |new )?(?:mutual|written|joint|bilateral)(?: and)?"
    r"(?: \w+){0,2} (?:agreement|consent|amendment|instrument)|"
    r"pursuant to (?:\w+ )?(?:mutual|written)(?: \w+){0,2} (?:agreement|consent)|"
    r"(?:by|upon) (?:agreement|consent) (?:of|between|by) BOTH|"
    r"mutually agree|"
    r"agree(?:d)? (?:otherwise )?in writing to |"
    r"only (?:by|upon|if|with)|executing a (?:new|renewal))"
)
# A new act: a purchase, an order, a signature.
A_NEW_ACT = (
    rf"(?:{m.BY_AGREEMENT}|purchas\w+|\bbuys?\b|\bpays? for\b|"
    r"(?:renewal|new|further|another) (?:\w+ )?(?:order|purchase|quot\w+|contract|agreement)|"
    r"place[sd]? (?:an?|another) (?:\w+ )?order|text form|agreed?\b|\bsign|\bwrit(?:ing|ten)|"
    r"amendment|order form|actively|confirm\w*|expressly)"
)
ITSELF = rf"\b{m.CONTRACT}"
GOES_ON = (
    r"(?:renew(?:s|ed|al)?|"
    r"exten(?:d|ds|ded|sion)(?! to (?!DURATION|any renewal|the end|another|an? (?:further|additional)))|"
    r"prolong(?:s|ed)?)\b"
)
_NO_AGREEMENT_NEEDED = late_pattern(
    r"\b(?:automatic|auto-?renew|tacit|successive|(?:price|(?:fee|rate)s?)\b(?<!renewal fee)(?<!renewal fees))"
)


def _only_by_agreement(clause: Clause, _match: re.Match[str]) -> Found:
    """False (it does not go on by itself), save where the sentence speaks of a silent renewal too."""
    return None if m.is_told_only(clause) or _NO_AGREEMENT_NEEDED.search(clause.surface) else FALSE


RENEWED_BY_A_NEW_ACT = (
    Pattern(
        "goes on where the customer takes an option",
        r"\b(?:CUSTOMER|BOTH) (?:has|have|is granted|is given|shall have|will have) (?:an?|the) "
        r"(?:(?:further|sole|exclusive) )?option to (?:renew|extend|prolong)\b(?! to)",
        _only_by_agreement,
        weight=-2,
    ),
    Pattern(
        "goes on by agreement only",
        rf"{ITSELF} <60>(?:may|can|shall|will)(?: only)? be (?:renewed|extended|prolonged)<80>{TOGETHER}",
        FALSE,
    ),
    Pattern(
        "goes on only by a new act",
        rf"{ITSELF}<60>\b(?:(?:will|shall|may|can) only|only (?:will|shall|may|can)) be "
        rf"(?:renewed|extended|continued|prolonged)<20>\b(?:if|when|once|upon|by|after)\b<40>{A_NEW_ACT}",
        FALSE,
    ),
    Pattern(
        "goes on in writing",
        rf"{ITSELF} <60>\b(?:may|can)(?: only)? be (?:renewed|extended|prolonged)"
        r"(?: (?!unless|save|except|object|if\b)\w+){0,4} in writing"
        r"\b(?! (?:at least|not later|no later|within|DURATION))",
        FALSE,
    ),
    Pattern(
        "renewal takes a new act",
        r"\b(?:renewals?|"
        f"(?:extension|continuation|prolongation) of (?:this|the) {m.CONTRACT}|"
        r"(?:any|an?) (?:extension|prolongation))\b"
        r"(?! (?:term|period|fee|price|notice|date|option|shall be as))<60>"
        r"(?:requires?|(?:is |are )?subject to|needs?|only (?:by|upon|with|if|when|where|after|once)|"
        f"must be|ha(?:s|ve) to be|shall be|will be)<60>{A_NEW_ACT}",
        FALSE,
    ),
    Pattern(
        "renewals are manual",
        r"\b(?:renewals?|extensions?) (?:is|are) "
        r"(?:manual|optional|not automatic|never automatic|"
        r"by (?:a |an )?(?:new |separate )?(?:order|agreement|invoice|quot\w+))\b",
        FALSE,
    ),
    Pattern(
        "an option to renew",
        r"(?:CUSTOMER|BOTH|\w+),? (?:may|can|shall have|has|will have)"
        r"(?:,? at its (?:sole )?(?:option|discretion|election),|"
        r" the (?:\w+ )?(?:option|right),?(?: at its \w+,)? to)(?: \w+)? (?:renew|extend)\b "
        rf"(?:(?:the|this|its|CUSTOMER's|any) )?(?:\w+ ){{0,2}}?{m.CONTRACT}",
        FALSE,
        weight=-1,
    ),
    Pattern(
        "an option to renew for more",
        f"{m.BUYER},? (?:may|can|has the (?:right|option) to|shall have the (?:right|option) to) "
        r"(?:then |also )?(?:renew|extend) (?:for|by) (?:up to )?"
        r"(?:an? |one |two |further |additional |another )*(?:(?:DURATION|\w+[ -]year) )?"
        r"(?:terms?|periods?|DURATION)\b",
        _only_by_agreement,
        weight=-2,
    ),
    Pattern(
        "renewed once both have signed",
        rf"{ITSELF}<40>(?:shall|will|may|can|is|are) (?:only )?(?:be )?{GOES_ON}<80>\b(?:upon|on|by|once|when|after) "
        r"(?:BOTH(?:'s?)?|the) (?:\w+ )?(?:sign|execut)\w*",
        FALSE,
        weight=2,
    ),
    Pattern(
        "must renew to go on",
        r"\bto (?:continue|keep) (?:using|receiving|accessing|with)\b<100>\bCUSTOMER "
        r"(?:must|needs? to|ha(?:s|ve) to|should|shall) renew\b",
        FALSE,
        weight=-1,
    ),
    Pattern(
        "parties may agree to go on",
        r"\b(?:may|can) (?:also )?(?:mutually )?(?:agree|elect|choose|decide)"
        r"(?: in writing| jointly| mutually)? to (?:extend|renew|prolong)",
        FALSE,
    ),
    Pattern(
        "parties may go on by agreement",
        r"\b(?:BOTH|VENDOR and CUSTOMER|CUSTOMER and VENDOR) (?:may|can) (?:also |only )?"
        r"(?:extend|renew|prolong)\b<160>(?:confirm|agree|mutual|writing|exchang|sign)",
        FALSE,
    ),
    Pattern(
        "a field that asks for a new act",
        r"(?:^|[.;] )\W*(?:renewals?|extension|prolongation)(?: terms?)?\s*[|:]\s*\W{0,3}"
        r"(?:by|upon|only|with|requires|subject to|manual|none\b|no\b|not automatic|mutual|new|"
        r"(?:may|can) be (?:extended|renewed)<60>\b(?:by|with|upon)<20>\b(?:agreement|consent|amendment))"
        r"\b(?! DURATION)(?!<40>automatic)",
        FALSE,
    ),
    Pattern(
        "goes on by a paper of both",
        together(
            rf"{ITSELF}<60>\b(?:renew|exten(?:d|sion)|prolong)|"
            f"(?:renewal|extension|prolongation|continuation) of (?:this|the) {ITSELF}|"
            r"\bobligations?\b<80>extension",
            rf"\b(?:only|unless|must|requires?|subject to)\b<100>{m.BY_AGREEMENT}|"
            r"\bmay(?! be (?:\w+ly )?(?:adjust|chang|amend|modif|revis|review|negotiat|updat|vari))"
            f"<40>{m.BY_AGREEMENT}",
        ),
        _only_by_agreement,
        weight=-2,
    ),
    Pattern(
        "the buyer may extend it",
        rf"{m.BUYER},? (?:may|can|shall be entitled to|has the (?:right|option) to)\b<40>"
        rf"\b(?:extend|renew|prolong) (?:the |this |its )?(?:[\w-]+ ){{0,2}}?{m.CONTRACT}",
        _only_by_agreement,
        weight=-2,
    ),
    Pattern(
        "may buy a further term",
        f"{m.BUYER},? (?:may|can) (?:then )?(?:purchase|buy|order)<20>"
        r"\b(?:further|another|additional|renewal) (?:\w+ )?(?:years?|terms?|periods?)\b",
        FALSE,
        weight=-2,
    ),
)
