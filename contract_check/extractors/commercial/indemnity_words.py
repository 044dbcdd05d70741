"""The words of an indemnity for infringement: who keeps whom harmless, against which claim, to which right.

Accepted: "indemnify", "hold harmless", "defend" where a claim is spoken of; "infringes", "misappropriates", "violates the
rights of others"; in any construction: somebody bears the costs, takes over the defence, or pays what is awarded.
Rejected: what the customer bears or defends, an indemnity that is denied, the vendor's pursuit of infringers.
"""

INDEMNIFY = (
    r"(?:indemnif(?:y|ies|ied)|"
    r"holds? (?:\w+ ){0,4}(?:harmless|(?<=CUSTOMER )free)|"
    r"keeps? (?:\w+ ){0,3}(?:harmless|indemnified)|"
    r"save (?:\w+ )?harmless|"
    r"(?:releas|exempt|fre)e?s? CUSTOMER from|"
    r"defend(?=[^|]{0,160}\b(?:claim|action|(?:law)?suit|proceeding|allegation|demand|infring))|"
    r"settle(?=[^|]{0,120}against CUSTOMER))\b"
)
# Rights in what the mind makes, or simply those of others.
RIGHTS = (
    r"(?:intellectual|industrial property|proprietary|copyright|patent|trade ?(?:mark|secret)|ip\b|"
    r"(?:third[- ]part(?:y|ies)|other|another|others|someone else|somebody else)(?:'s?)? "
    r"(?:\w+ )?rights?\b|"
    r"rights? (?:\w+ )?(?:of|in|belonging to|held by|owned by) (?:any |an? )?"
    r"(?:others?\b|another|third|someone|somebody|anyone))"
)
INFRINGES = (
    r"(?:infring\w+|misappropriat\w+|"
    rf"(?:violat|contraven|breach|encroach|offend)\w* (?:[\w'-]+ ){{0,8}}{RIGHTS}|"
    r"\bcop(?:y|ies|ied) (?:their|someone|somebody|another|others)\b|"
    r"(?:intellectual property|\bipr?s?) (?:rights )?(?:claims?|suits?|actions?)|"
    r"\b(?:third[- ]party|foreign|others') (?:\w+ )?(?:property|proprietary|intellectual)? ?rights"
    r"\b|copyrighted or patented|patented technology|counterfeit\w*|"
    r"\bsues?\b[^|]{0,40}\b(?:patent|copyright)|"
    r"assert\w* (?:\w+ ){0,3}property rights|"
    r"encroach\w* (?:[\w']+ ){0,6}(?:up)?on|"
    r"(?:patent|copyright|trade ?mark)(?:,? (?:and|or|and/or) (?:patent|copyright|trade ?mark))* "
    r"claims?)"
)
# "Vendor, at its own expense, shall": what may stand between the vendor and its promise.
AT_ITS_COST = (
    r"(?:,? (?:at|on) (?:its|VENDOR's|their)[^|,]{0,30}? (?:cost|expense|option)s?(?: and (?:cost|expense)s?)?,?)?"
)
# The duty itself, ahead of what the sentence says of its conduct and its exclusions.
OWES_IT = (
    r"(?:VENDOR|BOTH) (?:shall|will|agrees to) (?:(?!no\b|not\b|have\b)[\w,]+ ){0,4}?"
    r"(?:indemnify|hold (?:\w+ ){0,4}harmless|defend (?:and (?:indemnify|hold)|CUSTOMER))"
)
# "Indemnifies CUSTOMER", "CUSTOMER is held harmless".
_KEPT_HARMLESS = (
    r"\b(?:indemnif\w+|harmless|releases?|exempts?|frees?|compensat\w+|reimburs\w+|guarantees?)\b<60>"
    r"(?:\bCUSTOMER\b(?!'s (?:expense|cost)| (?:shall|will|must|may))|\busers?\b|"
    r"\bthe other(?: party)?\b|\b(?:one another|each other)\b)|"
    r"\bdefends? (?:and indemnify )?(?:CUSTOMER\b|users?\b|the other\b)|"
    r"\bCUSTOMER <30>\b(?:indemnified|defended|compensated|reimbursed|held harmless)\b"
)
# "Takes over any suit against CUSTOMER", "runs the defence".
_DEFENDED = (
    r"\b(?:handle|conduct|defend|fight|takes? over|takes? care of)s? "
    r"(?:(?:any|such|the|every|all) )?(?:\w+ )?(?:law)?(?:suits?|proceedings?|actions?) "
    r"(?:\w+ )?against CUSTOMER\b|"
    r"\b(?:conduct|take[s]? over|take[s]? care of|assume|handle|undertake|pay for|fund|run|fight)s?"
    r" (?:(?:the|CUSTOMER's) )?(?:case|defen[cs]e)\b"
)
# "Satisfies the judgment", "VENDOR pays the lawyers".
_COSTS_BORNE = (
    r"\bsatisf(?:y|ies) (?:any|the|all) (?:\w+ )?(?:judgments?|awards?)|"
    r"\b(?:costs?|damages|amounts|sums)\b<30>\bawarded against CUSTOMER|"
    r"\b(?:bears?|pays?) (?:the |any |all )(?:\w+ )?(?:damages|costs)<40>CUSTOMER|"
    r"\bVENDOR (?:will |shall )?(?:[\w,]+ ){0,4}?(?:pays?|bears?|covers?|meets?|assumes?) (?:for )?"
    r"(?:(?:the|any|all|such) )?(?:\w+ )?"
    r"(?:lawyers|attorneys|legal (?:fees|costs)|judgments?|settlements?|"
    r"(?:costs|damages)\b<30>\bawarded|"
    r"costs of (?:the |such |any )?(?:defen[cs]e|dispute|proceedings))|"
    r"\bVENDOR (?:will|shall) (?:cover|handle|take care of) "
    r"(?:it|that|the (?:costs?|claims?|damages|defen[cs]e|case|bill|lawsuit))\b"
)
# The same by the noun, or from the side of the costs: "defended by VENDOR", "the costs lie with VENDOR".
_VENDORS_INDEMNITY = (
    r"\bdefended by VENDOR|"
    r"\b(?:indemnity|defen[cs]e)\b<30>\bby VENDOR|"
    r"\b(?:holds?|keeps?) CUSTOMER (?:\w+ )?(?:harmless|free|whole|indemnified)|"
    r"VENDOR's indemnit\w+ (?:obligations? )?(?:covers?|extends? to|appl(?:y|ies) to|includes?)|"
    r"\bindemnif\w+ (?:shall |will )?(?:rests?|lies?) (?:(?:up)?on|with) VENDOR|"
    r"\b(?:costs?|damages?|losses)\b<80>\b"
    r"(?:lies?|rests?|"
    r"(?:are|is|be) (?:borne|made good|reimbursed|compensated|covered|met|paid)(?: \w+){0,2}) "
    r"(?:with|on|by) VENDOR"
)
# For sentences that are read by their matters: whoever is kept harmless is the customer's side.
PROTECTED = rf"(?:{_KEPT_HARMLESS}|{_DEFENDED}|{_COSTS_BORNE}|{_VENDORS_INDEMNITY})"
CLAIMED = (
    r"\b(?:claims?|sues?|suits?|actions?|proceedings?|alleg\w+|assert\w*|disputes?|found to|courts?|"
    r"third[- ]part(?:y|ies))\b"
)
NOT_PROTECTED = (
    r"CUSTOMER (?:shall|will|must|agrees?|hereby|undertakes?)\b(?! be| receive)<60>"
    r"\b(?:indemnif|defend|hold|releas|compensat|reimburs|keep|save|exempt|bear|liable|responsib)|"
    r"\bno (?:obligation|duty|liability|indemnit)|"
    r"(?:shall|will|does|do|is|are) not "
    r"(?:apply|extend|cover|be (?:liable|obliged|required|bound)|indemnif|defend)|"
    r"CUSTOMER (?:keeps?|holds?|releases?|frees?|exempts?) VENDOR\b|"
    r"\bthird part(?:y|ies) infring|\"\W? means|(?:may|might|could) be available|"
    r"CUSTOMER (?:content|data|materials?)\b<40>infring|"
    r"(?:[;:]|\band) CUSTOMER,? (?:in respect of|for|against|as regards|as to)\b[^;|]{0,120}?infring|"
    r"VENDOR may (?:defend|settle)|\benforcement actions?\b|not be responsible|not liable|warranting|"
    r"indemnif\w+ VENDOR\b"
)
