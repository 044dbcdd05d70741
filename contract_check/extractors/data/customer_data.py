"""Wording that the data and AI terms share: what the customer's data is called, and who must act.

Accepted as the customer's data: "Customer Data", "your content", "User Content", "Personal Data",
"Inputs", "data that you submit". Usage data, statistics and feedback are not the customer's data.
"""

from __future__ import annotations

from functools import lru_cache

from contract_check.language.clauses import Paper
from contract_check.language.passages import find
from contract_check.model.late_pattern import late_pattern

_WHOSE = (
    r"(?:CUSTOMER(?:'s)?|users?'?|end[- ]users?'?|clients?'?|subscriber'?s?|member|personal|uploaded|"
    r"submitted|hosted|company personal|controller|participant|partner|publisher|school|district|"
    r"student|pupil|merchant|patient|tenant|licensee|agency|authority|council|practice|buyer|"
    r"employer|seller|advertiser|organi[sz]ation|workspace)"
)
_BETWEEN = (
    r"(?:own |personal |original |confidential |proprietary |uploaded |user |account |submitted |private |"
    r"end[- ]user |service |input |source |business |hosted |test |digital |(?:and|or) |/)"
)
_THINGS = (
    r"(?:data|contents?|information|materials?|files|inputs?|prompts?|submissions?|code|works?|documents|records|"
    r"creations|property|databases?|repositor(?:y|ies)|uploads|posts|projects|recordings|contributions?|stuff|"
    r"stats|statistics|messages|e-?mails|photos|videos?|images|websites?|backups|snapshots)"
)

# What lies in the service without a word on who put it there ("all records uploaded to or created within the portal").
_PLACED = (
    r"\b(?:data|contents?|information|files|records|documents|materials?)\b (?:(?:that|which) )?"
    r"(?:(?:is|are|was|were|has been|have been) )?"
    r"(?:uploaded|entered|stored|submitted|hosted|kept|held|created|generated|processed|collected|input)"
    r"\b(?: (?:(?:uploaded|entered|stored|submitted|created|generated|processed|collected|and|or|to|"
    r"into|on|in|within|through|via|by|using|the|our|its|VENDOR's)\b,?))+ (?:\w+ ){0,2}?"
    r"(?:platform|services?|system|portal|software|app|application|site|website|environment|account|"
    r"workspace)\b"
)
# The customer's data under any of its names.
DATA = (
    rf"(?:\b{_WHOSE} {_BETWEEN}{{0,3}}{_THINGS}\b|"
    r"\bCUSTOMER's (?:(?!use|usage|access|feedback|aggregat|of |in |to |and |or )\w+ ){1,2}"
    r"(?:data|content|files)\b|\bpersonal (?:data|information)|"
    r"\bpersonally identifiable information|"
    r"\b(?:your|their|its) (?:own )?(?:data|content|information|inputs?)\b|"
    r"\binputs?\b|\buser[- ](?:generated )?content|"
    r"\b(?:data|contents?|information|materials?|files|code|text|images|works?)"
    r"\b[\w ,/()]{0,40}? (?:that |which |as )?"
    r"(?:CUSTOMER|users?|VENDOR receives from CUSTOMER|"
    r"(?:submitted|uploaded|provided|supplied|entered|stored|posted|transmitted|contributed|"
    r"created|processed|hosted|input)[\w ,/]{0,40}? (?:by|on behalf of|for|from) CUSTOMER)\b|"
    r"\b(?:data|contents?|information|materials?|files) (?:that |which )?(?:it|they) "
    r"(?:enter|upload|submit|store|provide|input|post|transmit)s?\b|"
    r"\b(?:what|anything|everything|whatever|all) (?:that )?CUSTOMER (?:(?:has|have|had) )?"
    r"(?:\w+ly )?(?:uploads?|uploaded|submits?|submitted|posts?|posted|stores?|stored|enters?|"
    r"entered|types?|typed|puts?|entrusts?|entrusted)\b|"
    r"\b(?:data|contents?|information|materials?) of CUSTOMER|"
    f"{_PLACED})"
)
# A promise of the vendor's, not its negation.
VENDOR_WILL = (
    r"VENDOR(?:,? (?:and|or|including|together with|as|on behalf of) [^.;|]{0,40}?)?,?"
    r"(?: also| further| hereby| then)? (?:<shall>|has to|is bound to)"
    r"(?! not\b| never\b| have no\b| in no event| only be|,? unless)"
)
# "Does not control or guarantee the data that a model was trained on": what it does not answer for, it does not refrain from.
_BUT_FOR_A_DISCLAIMER = (
    r"(?! (?:\w+ly )?(?:control|guarantee|warrant|represent|vouch|endorse|assure|promise|"
    r"have (?:any |full )?(?:control|influence|insight)|(?:make|give|provide) (?:any |no )?(?:representation|warrant|guarantee)|"
    r"(?:accept|assume|take|bear) (?:any |no )?(?:responsib|liab))\w*)"
)
VENDOR_WILL_NOT = (
    r"(?:VENDOR(?:'s)?(?:,? (?:and|or|nor|including) [^.;|]{0,50}?)?,? "
    r"(?:(?:hereby |also |expressly |further )*(?:agrees?|undertakes|commits|warrants)"
    r"(?: that (?:it|VENDOR))? )?"
    r"(?:(?:also |further |therefore |then )?<will_not>"
    + _BUT_FOR_A_DISCLAIMER
    + r"|shall in no event|will in no event|"
    r"(?:shall|will|is|are|am)(?: \w+ly(?: and \w+ly)?)? "
    r"(?:(?:prohibited|restricted|forbidden|barred|precluded|prevented) from|forbidden to)|never|"
    r"refrains? from)|"
    r"(?<!tell )(?<!tells )(?<!ask )(?<!asks )(?<!instruct )(?<!instructs )(?<!request )(?<!requests )"
    r"VENDOR not to|neither VENDOR|no VENDOR|"
    r"\b(?:in no event|in no case|under no circumstances|at no time|on no account) "
    r"(?:may|shall|will|can|does|do|must) VENDOR)"
)
# "Termination", "for the term plus 30 days".
_CONTRACT_ENDS = (
    r"\bterminat\w+|\bexpir\w+|\bcancel\w*|\bconclud\w+|"
    r"\b(?:for|during|throughout) (?:the )?(?:\w+ )?(?:duration|term|life(?:time)?|subscription)"
    r"\b[^.;|]{0,40}?(?:plus|\+|and(?: for)?) (?:an? |the )?"
    r"(?:further |another |additional )?DURATION"
)
# "Closure of its account", "workspace deletion".
_ACCOUNT_CLOSES = (
    r"\bclos(?:e|es|ed|ure|ing) (?:of )?(?:its |the |CUSTOMER's |an |any )?account|"
    r"\baccounts?(?: (?:or|and) \w+)?(?: is| are)? (?:clos\w+|delet\w+)|"
    r"\b(?:team|workspace|organi[sz]ation|tenant)s? "
    r"(?:deletion|closure|(?:is|are|has been|have been) (?:deleted|closed))"
)
# "Comes to an end", "the end of the trial period", "no longer needed", "the plan lapses".
_SERVICE_ENDS = (
    r"\bcessation|\bceas(?:e|es|ing)\b|\bdiscontinuation\b|"
    r"\b(?:has |have )?c[oa]mes? to (?:its|an) end|"
    r"\b(?:the )?(?:end|close) (?:of|to) (?:the |this |its |CUSTOMER's |any )?(?:\w+ )?"
    r"(?:provision|term|services?|agreement|contract|processing|subscription|relationship|"
    r"engagement|trial|order|assignment|commission|collaboration|cooperation|mandate|project|"
    r"(?:evaluation|trial|pilot|test) (?:period|phase))|"
    r"\bcompletion\b|"
    r"\bservices (?:being|are|have been) (?:completed|concluded)\b|"
    r"\bconclusion|"
    r"\bno longer (?:needed|required|necessary|has|subscri\w+)|"
    r"\bend date|"
    r"\b(?:accounts?|agreement|contract|subscription|plan|term|services|engagement|relationship|"
    r"mandate)\b (?:(?:is|are|was|were|has|have|has been|have been) )?"
    r"(?:ends?|ended|over|closed|lapse[sd]?|runs? out)\b"
)
# "Offboarding", "deletes the account", "beyond the term".
_CUSTOMER_LEAVES = (
    r"\bexit\b|\boffboard\w*|\bdeactivat\w+|\bwind(?:ing)?[- ]down|\bdowngrad\w+|\buninstall\w*|"
    r"\bdelet(?:e|es|ed|ing|ion)(?: of)? (?:the |an |its |CUSTOMER's |their )(?:\w+ ){0,3}"
    r"(?:account|workspace|organi[sz]ation|project)\b|"
    r"\btime (?:CUSTOMER )?(?:has )?paid for|"
    r"\bpost[- ]term|"
    r"\b(?:after|beyond) the (?:\w+ )?term\b"
)
# The end of the contract, of an account, or a request.
THE_END = rf"(?:{_CONTRACT_ENDS}|{_ACCOUNT_CLOSES}|{_SERVICE_ENDS}|{_CUSTOMER_LEAVES})"
AT_THE_END = late_pattern(THE_END)

_SECRETS = r"(?:confidential|proprietary) information"
_OWNED = r"(?:customer|client|user|subscriber|personal|your|licensee|member)(?:['’]s)? (?:personal )?"
_HANDED_IN = (
    r"\bdata (?:(?:that|which) )?"
    r"(?:(?:you|the customer|customer|the client|client|licensee) "
    r"(?:upload|submit|provide|enter|store|post)|"
    r"(?:provided|submitted|uploaded|entered) by "
    r"(?:you|the customer|customer|the client|client|licensee))"
)
_ITS_DATA = rf"(?:{_OWNED}(?:data|content|information|materials)|{_HANDED_IN})"
_CONFIDENTIAL_COVERS_DATA = late_pattern(
    rf"{_SECRETS}[^.]{{0,60}}(?:includ\w+|means?|consists?|compris\w+|shall mean)[^.]{{0,700}}?"
    f"{_ITS_DATA}|{_ITS_DATA}[^.]{{0,160}}"
    r"(?:\b(?:is|are|as)\b|shall be|will be|constitutes?|be deemed|be considered)[^.]{0,60}"
    f"{_SECRETS}|"
    r"confidential information \([^)]{0,60}including[^)]{0,40}(?:data|content)\)"
)


# Whatever one party tells or gives the other, marked or not: their data too, where the paper has no other name for data.
_ONLY_IF_MARKED = (
    r"[^.]{0,600}\b(?:marked|designated|identified)\b(?![^.]{0,300}\b(?:reasonabl|otherwise|nature\b|should\b))"
)
_CONFIDENTIAL_IS_ALL = late_pattern(
    rf"{_SECRETS}[^.]{{0,20}} (?:shall |will )?(?:means?|refers? to|is defined as)[,:]? (?!{_ONLY_IF_MARKED})"
    r"(?:any and all|all|any)\b[^.]{0,160}?\b(?:information|data|materials?)\b[^.]{0,300}?"
    r"(?:disclos|provid|furnish|deliver|submit|suppl|made available|obtain|receiv|learn)"
)
_OTHER_NAME_FOR_DATA = late_pattern(rf"{_OWNED}(?:data|content|materials)|{_HANDED_IN}")


@lru_cache(4)  # three terms ask it of the same paper
def confidential_covers_data(paper: Paper) -> bool:
    """Whether the paper counts the customer's data as confidential information.

    It says so, or it calls all that one party discloses to the other confidential and knows no other name for data.
    """
    text = paper.lowered
    if any(find(_CONFIDENTIAL_COVERS_DATA, text)):
        return True
    return any(find(_CONFIDENTIAL_IS_ALL, text)) and not any(find(_OTHER_NAME_FOR_DATA, text))


def without(words: str, most: int) -> str:
    """A gap of at most `most` characters inside the sentence in which `words` do not begin."""
    return rf"(?:(?!{words})[^|]){{0,{most}}}?"
