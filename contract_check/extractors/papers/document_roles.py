"""What kind of document a paper is: the role that it has among the papers of a tool.

The role is read from the title ("DATA PROCESSING ADDENDUM", "Order Form No. 3"); where the title does
not tell, from the name that a person gave the file, and then from the opening words.
"""

from __future__ import annotations

import re

from contract_check.model.late_pattern import late_pattern
from contract_check.model.tool import Role

_ROLES: tuple[tuple[Role, re.Pattern[str]], ...] = tuple(
    (role, late_pattern(pattern, re.IGNORECASE))
    for role, pattern in (
        (
            Role.RENEWAL,
            r"\brenewal (?:order|form|agreement|letter|quote|notice|confirmation|addendum)\b|"
            r"\bsubscription renewal\b|\bnotice of renewal\b|\brenewal of\b",
        ),
        (
            Role.AMENDMENT,
            r"\bamendment\b|\bchange order\b|\bside letter\b|\bdeed of variation\b|"
            r"\bvariation (?:letter|agreement)\b|\bletter of variation\b|\bextension of\b|\A\W*variation (?:of|to|no)\b|"
            r"\baddendum no\b|\bnovation\b|\bassignment (?:and assumption )?agreement\b|"
            r"\b(?:deed|notice|letter) of (?:assignment|termination|cancellation|non-?renewal)\b|"
            r"\b(?:termination|cancellation|non-?renewal) (?:notice|letter|agreement)\b",
        ),
        (
            Role.PILOT,
            r"\b(?:pilot|trial|beta|evaluation|proof[\s-]of[\s-]concept|poc|pre-?release|"
            r"early access|early adopters?|proof[\s-]of[\s-]value|design partner|sandbox)\b",
        ),
        (
            Role.DPA,
            r"\bdata (?:processing|protection|processor|rider)\b|\bdpa\b|\bprocess(?:or|ing) agreement\b|"
            r"\bstandard contractual clauses\b|\bbusiness associate\b|\bbaas?\b",
        ),
        (
            Role.SLA,
            # An agreement on support stands for itself, as one on maintenance does.
            r"\bservice[\s-]levels?\b|\bslas?\b|\bsupport\b.{0,30}\b(?:polic|plan|terms|services?\b(?! agreement| contract)|schedule)|"
            r"^support$|\buptime\b|\bservice objectives?\b|\bmaintenance and support\b(?! (?:services )?(?:agreement|contract)\b)",
        ),
        (
            Role.AI_ADDENDUM,
            r"\b(?:ai|artificial intelligence|machine learning|generative)\b.{0,40}"
            r"\b(?:addendum|exhibit|schedule|rider|terms(?! of (?:service|use)))\b",
        ),
        (Role.SECURITY, r"\bsecurity\b|\btechnical and organi[sz]ational\b|\bvulnerability\b|\bincident\b"),
        (
            Role.AMENDMENT,
            r"\A\W*(?:(?!(?:privacy|data|service|gdpr|ccpa|with|and|agreement|terms)\b)[\w-]+ ){0,4}addendum(?:\W*\Z| to\b)",
        ),
        (
            Role.ORDER_FORM,
            r"\border form\b|\bstatement of work\b|\bquot(?:e|ation)\b|\bpurchase order\b|"
            r"\bsow\b|\bsubscription form\b|\bwork order\b|\border (?:confirmation|sheet)\b|"
            r"\A\W*(?:\w+ )?offer\b(?= (?:no\b|number|[a-z]{1,4}-?\d)|\W*\Z)|"
            r"\A\W*(?:rate card|(?:price|pricing|fee) (?:schedule|exhibit|sheet)|price list)\b|"
            r"\A\W*(?:(?:sales|service|upgrade|subscription) )?order\b(?= (?:no\b|number|#|[a-z]{0,4}-?\d))|\bcover (?:sheet|page)\b|\bkey terms\b|"
            r"\A\W*call-?off(?: (?:sheet|order|form|contract))?(?: no\b| \d|\W*\Z)|"
            r"\A\W*(?:contract|commercial|agreement|deal) (?:particulars|details|data|sheet|summary)\W*\Z|"
            r"\A\W*(?:\w+ ){0,2}order (?:schedule|summary|details)\b|\A\W*(?:your )?(?:[\w-]+ ){0,2}order\W*\Z",
        ),
        (
            Role.ONLINE_TERMS,
            r"\bterms (?:of (?:service|use)|and conditions|& conditions)\b|\buser agreement\b|"
            r"\bend[\s-]user\b|\beula\b|\bapi terms\b|\bterms\b|\bgeneral conditions\b|\bconditions of (?:use|sale|service)\b",
        ),
        (Role.MASTER, r"\bmsa\b|\bagreement\b|\bcontract\b|\blicen[cs]e\b"),
    )
)
# What a letter is about: "Re: Master Subscription Agreement of 2 February 2026".
_SUBJECT = late_pattern(r"\W*(?:re|ref|subject|regarding|concerning)\s*:", re.IGNORECASE)

# A bare list of sub-processors is none of the papers with terms, whatever papers it mentions.
_LIST = late_pattern(r"\bsub ?-?(?:processors?|contractors?)\b", re.IGNORECASE)
# What another paper says, of which this one may be a schedule: "subject to the terms and conditions of that Agreement".
_TERMS_OF_ANOTHER = late_pattern(
    r"\bterms(?: and conditions|, conditions)? (?:of|in|under|set (?:forth|out) in|contained in) (?:this|that|the|such|said|an?|any)\b",
    re.IGNORECASE,
)


def find_role(title: str, file_name: str, opening: str) -> Role:
    """The role by the title, else by the words of the file's name, else by the opening.

    A letter about an agreement ("Re: Master Agreement") is no agreement: what it says of it is said as an amendment says it.
    A list of sub-processors is no DPA and no SLA for speaking of one.
    """
    named = re.sub(r"[\W_]+", " ", file_name.rsplit(".", 1)[0])
    if _SUBJECT.match(title):
        roles = (role for role, pattern in _ROLES if pattern.search(title))
        return Role.RENEWAL if next(roles, None) is Role.RENEWAL else Role.AMENDMENT
    for words in (title, named):
        for role, pattern in _ROLES:
            if pattern.search(words):
                return role
    if _LIST.search(title) or _LIST.search(named):
        return Role.OTHER
    if re.search(r"\border\b", named):  # "acme-order-2024.pdf"; in a title the word may mean an instruction
        return Role.ORDER_FORM
    opening = _TERMS_OF_ANOTHER.sub(" ", opening)
    for role, pattern in _ROLES:
        if role not in (Role.SECURITY, Role.PILOT) and pattern.search(opening):
            return role
    return Role.OTHER
