"""What somebody believes, wishes, disputes, supposes or has been told, in front of a whole statement: the paper does not say it itself.

Accepted: "CUSTOMER believes that", "it is CUSTOMER's understanding that", "according to the manufacturer,", "VENDOR's brochure states that", "VENDOR's
parent company has stated that", "VENDOR understands from its sub-processor that", "no one has promised that", "VENDOR disputes that",
"suppose that", "laws in some countries require that".
Rejected: "CUSTOMER understands and agrees that", "VENDOR confirms that", "according to this agreement,", "CUSTOMER acknowledges that".
"""

from __future__ import annotations

from contract_check.language.wording import STATEMENT_BEGINS

_TOLD = (
    r"(?:has been (?:told|informed|assured)|was (?:told|informed|assured)|(?:has )?(?:learn(?:s|ed|t)|heard|hears|read|gathers?)|understands from|has it)"
    r"(?: (?:by|from|in|on) [^.,;:|]{3,50}?)?"
)
_NEAR = (
    r"(?:parent(?: company)?|holding(?: company)?|affiliates?|shareholders?|insurers?|banks?|landlords?|sub-?\s?processors?|subcontractors?|suppliers?|"
    r"licensors?|resellers?|distributors?|owners?|predecessors?|competitors?|host)"
)
_STATES = (
    r"(?:states?|says?|claims?|reports?|asserts?|advises?|confirms?|indicates?|represents?|assures?|(?:has|have) (?:\w+ly )?(?:stated|said|claimed|reported|"
    r"told|advised|informed|confirmed|represented|assured)(?: (?:it|VENDOR|CUSTOMER|them))?)"
)
_ADVERTISED = (
    r"(?:(?:sales|marketing|advertising|promotional|product|press) (?:materials?|literature|documents?|pages?|releases?|presentations?|brochures?)|brochures?|"
    r"data ?sheets?|white ?papers?|blogs?|presentations?|advertisements?|flyers?)"
)
_LAWS = r"(?:the )?(?:[\w-]+ )?(?:laws?|regulations?|statutes?|rules|legislation)"
_SOME = r"(?:some|certain|other|many|several|various)"
OPINIONS = (
    rf"{STATEMENT_BEGINS}(?:[^,;:.|]{{3,60}}, )?CUSTOMER (?:\w+ly )?(?:believes?|assumes?|thinks?|hopes?|expects?|supposes?|presumes?|{_TOLD}) that\b",
    r"\bCUSTOMER's (?:\w+ )?(?:understanding|belief|view|wish|expectation|hope|assumption|opinion|position|desire) (?:is )?that\b",
    r"\bCUSTOMER (?:(?:has|have) )?(?:\w+ly )?(?:expressed|voiced|stated) (?:the|its|a) (?:\w+ )?(?:wish|hope|view|expectation|desire|interest) that\b",
    r"\bCUSTOMER (?:may|can|shall|must) not (?:rely|count) on (?:(?:the|any) \w+ )?that\b",
    rf"\bVENDOR {_TOLD} that\b",
    rf"{STATEMENT_BEGINS}according to (?:the|an?|VENDOR's|its) (?:[\w-]+ ){{0,2}}?(?:manufacturers?|makers?|suppliers?|operators?|licensors?|press|media|"
    rf"{_NEAR}|{_ADVERTISED})\b[^,;|]{{0,40}},",
    rf"\b(?:VENDOR|CUSTOMER)'s (?:[\w-]+ )?(?:{_NEAR}|{_ADVERTISED}) (?:\w+ly )?(?:{_STATES}|(?:requires?|expects?|demands?|wishes|wants?|recommends?)) that\b",
    r"\b(?:no ?one|nobody|NEITHER|none of BOTH)(?: [^,;:|]{1,20}?)? (?:(?:has|have) )?(?:\w+ly )?(?:promise[sd]?|said|says|represent(?:s|ed)?|warrant(?:s|ed)?|"
    r"guarantee[sd]?|assure[sd]?|state[sd]?|undertakes?|undertaken)(?: to CUSTOMER)? that\b",
    r"\bVENDOR (?:\w+ly )?(?:disputes?|denies|denied|doubts?|contests?) (?:(?:the|any) (?:claim|allegation|view|statement) )?that\b",
    rf"{STATEMENT_BEGINS}(?:imagine|suppose|supposing|assume|assuming|let us (?:assume|suppose)) (?:now )?that\b",
    rf"\b{_LAWS}(?: (?:in|of) {_SOME} [^,;:|]{{3,30}}?)? (?:may|might|can|could) (?:\w+ly )?(?:require|demand|provide|prescribe) that\b",
    rf"\b{_LAWS} (?:in|of) {_SOME} [^,;:|]{{3,30}}? (?:requires?|provides?|demands?|prescribes?) that\b",
    r"\b(?:following|this|below) is (?:only )?an? (?:\w+ )?(?:example|sample|illustration|model|specimen|template)\b[^.;:|]{0,40}:",
)
