"""Wording that the data and AI terms share: what the customer's data is called, and who must act.

Accepted as the customer's data: "Customer Data", "your content", "User Content", "Personal Data",
"Inputs", "data that you submit". Usage data, statistics and feedback are not the customer's data.
"""

from __future__ import annotations

import re
from functools import lru_cache

from contract_check.language.clauses import Paper
from contract_check.language.passages import find

_WHOSE = (
    r"(?:CUSTOMER(?:'s)?|users?'?|end[- ]users?'?|clients?'?|subscriber'?s?|member|personal|uploaded|submitted|hosted|"
    r"company personal|controller|participant|partner|publisher|school|district|student|pupil|merchant|patient|tenant|licensee|"
    r"agency|authority|council|practice|buyer|employer|seller|advertiser|organi[sz]ation|workspace)"
)
_BETWEEN = r"(?:own |personal |original |confidential |proprietary |uploaded |user |account |submitted |private |end[- ]user |service |input |source |business |hosted |test |digital |(?:and|or) |/)"
_THINGS = r"(?:data|contents?|information|materials?|files|inputs?|prompts?|submissions?|code|works?|documents|records|creations|property|databases?|repositor(?:y|ies)|uploads|posts|projects|recordings|contributions?|stuff|stats|statistics|messages|e-?mails|photos|videos?|images|websites?|backups|snapshots)"

# What lies in the service without a word on who put it there ("all records uploaded to or created within the portal").
_PLACED = (
    r"\b(?:data|contents?|information|files|records|documents|materials?)\b (?:(?:that|which) )?(?:(?:is|are|was|were|has been|have been) )?"
    r"(?:uploaded|entered|stored|submitted|hosted|kept|held|created|generated|processed|collected|input)\b(?: (?:(?:uploaded|entered|stored|submitted|created|generated|processed|collected|and|or|to|into|on|in|within|through|via|by|using|the|our|its|VENDOR's)\b,?))+ "
    r"(?:\w+ ){0,2}?(?:platform|services?|system|portal|software|app|application|site|website|environment|account|workspace)\b"
)
# The customer's data under any of its names.
DATA = (
    rf"(?:\b{_WHOSE} {_BETWEEN}{{0,3}}{_THINGS}\b|\bCUSTOMER's (?:(?!use|usage|access|feedback|aggregat|of |in |to |and |or )\w+ ){{1,2}}(?:data|content|files)\b|\bpersonal (?:data|information)|\bpersonally identifiable information|"
    rf"\b(?:your|their|its) (?:own )?(?:data|content|information|inputs?)\b|\binputs?\b|\buser[- ](?:generated )?content|"
    rf"\b(?:data|contents?|information|materials?|files|code|text|images|works?)\b[\w ,/()]{{0,40}}? (?:that |which |as )?(?:CUSTOMER|users?|VENDOR receives from CUSTOMER|"
    rf"(?:submitted|uploaded|provided|supplied|entered|stored|posted|transmitted|contributed|created|processed|hosted|input)[\w ,/]{{0,40}}? (?:by|on behalf of|for|from) CUSTOMER)\b|"
    rf"\b(?:data|contents?|information|materials?|files) (?:that |which )?(?:it|they) (?:enter|upload|submit|store|provide|input|post|transmit)s?\b|"
    rf"\b(?:what|anything|everything|whatever|all) (?:that )?CUSTOMER (?:uploads?|submits?|posts?|stores?|enters?|puts?)\b|\b(?:data|contents?|information|materials?) of CUSTOMER|{_PLACED})"
)
# A promise of the vendor's, not its negation.
VENDOR_WILL = (
    r"VENDOR(?:,? (?:and|or|including|together with|as|on behalf of) [^.;|]{0,40}?)?,?(?: also| further| hereby| then)? (?:<shall>|has to|is bound to)"
    r"(?! not\b| never\b| have no\b| in no event| only be|,? unless)"
)
VENDOR_WILL_NOT = (
    r"(?:VENDOR(?:'s)?(?:,? (?:and|or|nor|including) [^.;|]{0,50}?)?,? (?:(?:hereby |also |expressly |further )*(?:agrees?|undertakes|commits|warrants)(?: that (?:it|VENDOR))? )?"
    r"(?:(?:also |further |therefore |then )?<will_not>|shall in no event|will in no event|(?:shall|will|is|are|am)(?: expressly| strictly)? (?:(?:prohibited|restricted|forbidden|barred|precluded) from|forbidden to)|never|refrains? from|not to)|neither VENDOR|no VENDOR|\b(?:in no event|in no case|under no circumstances|at no time|on no account) (?:may|shall|will|can|does|do|must) VENDOR)"
)
# The end of the contract, of an account, or a request.
THE_END = (
    r"(?:\bterminat\w+|\bexpir\w+|\bcancel\w*|\bconclud\w+|\boffboard\w*|\b(?:for|during|throughout) (?:the )?(?:\w+ )?(?:duration|term|life(?:time)?|subscription)\b[^.;|]{0,40}?(?:plus|\+|and(?: for)?) (?:an? |the )?(?:further |another |additional )?DURATION|\bclos(?:e|es|ed|ure|ing) (?:of )?(?:its |the |CUSTOMER's |an |any )?account|\baccounts?(?: (?:or|and) \w+)?(?: is| are)? (?:clos\w+|delet\w+)|\b(?:team|workspace|organi[sz]ation|tenant)s? (?:deletion|closure|(?:is|are|has been|have been) (?:deleted|closed))|\bcessation|\bceas(?:e|es|ing)\b|\bdiscontinuation\b|\b(?:has |have )?c[oa]mes? to (?:its|an) end|"
    r"\b(?:the )?(?:end|close) (?:of|to) (?:the |this |its |CUSTOMER's |any )?(?:\w+ )?(?:provision|term|services?|agreement|contract|processing|subscription|relationship|engagement|trial|order|assignment|commission|collaboration|cooperation|mandate|project|(?:evaluation|trial|pilot|test) (?:period|phase))|\bcompletion\b|\bservices (?:being|are|have been) (?:completed|concluded)\b|\bconclusion|\bno longer (?:needed|required|necessary|has|subscri\w+)|"
    r"\bend date|\b(?:accounts?|agreement|contract|subscription|plan|term|services|engagement|relationship|mandate)\b (?:(?:is|are|was|were|has|have|has been|have been) )?(?:ends?|ended|over|closed|lapse[sd]?|runs? out)\b|\bexit\b|\boffboard\w*|\bdeactivat\w+|\bwind(?:ing)?[- ]down|\bdowngrad\w+|\buninstall\w*|\bdelet(?:e|es|ed|ing|ion)(?: of)? (?:the |an |its |CUSTOMER's |their )(?:\w+ ){0,3}(?:account|workspace|organi[sz]ation|project)\b|\btime (?:CUSTOMER )?(?:has )?paid for|\bpost[- ]term|\b(?:after|beyond) the (?:\w+ )?term\b)"
)

_SECRETS = r"(?:confidential|proprietary) information"
_ITS_DATA = (
    r"(?:(?:customer|client|user|subscriber|personal|your|licensee|member)(?:['’]s)? (?:personal )?(?:data|content|information|materials)|"
    r"\bdata (?:(?:that|which) )?(?:(?:you|the customer|customer|the client|client|licensee) (?:upload|submit|provide|enter|store|post)|(?:provided|submitted|uploaded|entered) by (?:you|the customer|customer|the client|client|licensee)))"
)
_CONFIDENTIAL_COVERS_DATA = re.compile(
    rf"{_SECRETS}[^.]{{0,60}}(?:includ\w+|means?|consists?|compris\w+|shall mean)[^.]{{0,700}}?{_ITS_DATA}|"
    rf"{_ITS_DATA}[^.]{{0,160}}(?:\b(?:is|are|as)\b|shall be|will be|constitutes?|be deemed|be considered)[^.]{{0,60}}{_SECRETS}|"
    r"confidential information \([^)]{0,60}including[^)]{0,40}(?:data|content)\)"
)


@lru_cache(4)  # three terms ask it of the same paper
def confidential_covers_data(paper: Paper) -> bool:
    """Whether the paper counts the customer's data as confidential information."""
    return any(find(_CONFIDENTIAL_COVERS_DATA, paper.lowered))


def without(words: str, most: int) -> str:
    """A gap of at most `most` characters inside the sentence in which `words` do not begin."""
    return rf"(?:(?!{words})[^|]){{0,{most}}}?"
