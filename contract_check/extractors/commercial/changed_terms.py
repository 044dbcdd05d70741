"""The terms of a contract and what happens to them: every name of the paper, every word of changing it.

The narrow classes are for patterns that say how the words hang together, the broad ones (`ANY_…`) for sentences that
are read by their matters.
"""

from __future__ import annotations

from contract_check.model.late_pattern import late_pattern

TERMS = (
    r"(?:(?:these|this|the|our|any|its|VENDOR's|its then-current|such|applicable) "
    r"(?:(?!(?:during|which|under|while|throughout|pursuant|at|when|if)\b)[\w'’-]+,? ){0,4}?(?:(?<!renewal )(?<!payment )terms"
    r"(?: and conditions| of (?:use|service)|)|conditions|agreement|"
    r"addendum|dpa|sla|eula|aup|tos|contract|polic(?:y|ies)|"
    r"licen[sc]e(?! fees?)|(?<!fee )(?<!price )(?<!rate )schedule|annex|"
    r"msa|guidelines|rules|exhibit|appendix|statement)(?:\b)|"
    r"this document\b|service level agreement|acceptable use policy|terms of (?:service|use))"
)
CHANGE = (
    r"(?:chang(?:e|es|ed|ing)|modif(?:y|ies|ied|ication|ications|ying)|revis(?:e|es|ed|ion|ions|ing)|"
    r"updat(?:e|es|ed|ing)|amend(?:s|ed|ing|ment|ments)?|replac(?:e|es|ed)|"
    r"var(?:y|ies|iation|iations)|alter(?:s|ed|ations?)?|supplement(?:s|ed)?|rewrit(?:e|es|ten|ing)|"
    r"re(?:word|work|draft)(?:s|ed|ing)?|edit(?:s|ed|ing)?|adapt(?:s|ed|ing|ations?)?|add to)"
)
TELLS = (
    r"(?:notice|notif(?:y|ies|ied|ication|ying)|inform(?:s|ed|ing)?|advis(?:e|es|ed)|announc\w+|"
    r"e-?mail(?:s|ed|ing)?|communicat\w+|alert|tell|let CUSTOMER know)"
)
# All that the terms are called and all that can happen to them, for sentences that are read by their matters.
ANY_TERMS = (
    r"(?:(?<!payment )(?<!renewal )(?<!subscription )(?<!model )terms(?! of (?:payment|years))|"
    r"this document|(?:general |standard |these |our )conditions|gtcs?|agreement|contract|"
    r"(?:parts|provisions|clauses) of the contract|addendum|dpa|sla|eula|aup|tos|"
    r"(?:acceptable use |support |privacy |security )?polic(?:y|ies)|annex(?:es)?|msa|"
    r"service level agreement|service levels|(?:security |support )schedule|rules of use|these rules)"
)
ANY_CHANGE = (
    r"(?:chang(?:e|es|ed|ing)|modif\w+|revis\w+|updat(?:e|es|ed|ing)|amend\w*|replac(?:e|es|ed|ing)|"
    r"var(?:y|ies|ied|iation|iations)|alter\w*|adapt\w*|edit(?:s|ed)?|rewrit\w+|re(?:word|work|draft)\w*|"
    r"new versions?|new(?= (?:terms|polic|conditions))|anything new|substitut\w+|add to)"
)
TERMS_CHANGE = (
    rf"(?:\b{ANY_CHANGE}\b(?! (?:of|in) (?:control|law|ownership|address))"
    r"(?:(?!sub-?processor|service\b(?! level)|services\b|price|fees|charges|feature)[^|]){0,50}?"
    rf"\b{ANY_TERMS}\b|"
    r"\b(?:amended|revised|changed|updated|modified) conditions\b|"
    r"\b(?:terms|conditions|gtcs?|dpa|sla|eula|aup|tos|polic(?:y|ies)|this agreement|contract)"
    rf"\b[^|;:(]{{0,25}}?\b(?:{ANY_CHANGE})\b)"
)
TAKEN_UP = (
    r"\b(?:(?:any|such|this|that|these|those|the|an?|each|of) (?:\w+ )?"
    r"(?:change|modification|revision|update|amendment|variation|adaptation)s?|"
    r"^\W*(?:amendments|changes|modifications)|"
    r"(?:it|they) (?:takes?|becomes?|comes?|applies|apply)|"
    r"adaptations|"
    r"(?:material|significant|substantial|major|of|notice for|notice before) (?:changes|amendments|modifications|revisions|updates))\b"
)
AT_PLEASURE = (
    r"(?:whenever (?:it|VENDOR)|at any (?:time|moment)|"
    r"as (?:it|VENDOR) (?:sees?|likes?|deems?|pleases?)|"
    r"(?:its|VENDOR's) (?:sole |own |absolute )*discretion|"
    r"without (?:any )?(?:prior |further )*(?:notice|intimation|notification|telling|notifying|informing)|"
    r"from time to time)"
)
# To use a service, not efforts ("BOTH shall use best efforts to agree on"); an agreement that is named is nobody's acceptance.
_USING = r"(?:continu\w+|(?:use|using)\b(?! (?:of )?(?:[\w-]+,? (?:(?:and|or) )?){0,4}efforts)|access\w*)\b"
_ACCEPTING = (
    r"(?:constitut\w+|accept\w*|(?<!VENDOR )(?<!VENDOR will )(?<!VENDOR shall )agree(?!ments?\b(?! (?:to|with|of)\b))\w*|"
    r"consent\w*|bound|acknowledg\w+|indicat\w+|signif\w+|"
    r"(?<!no )(?<!any )(?<!by )means|(?<!not be )deemed)"
)
SHOULD_LOOK = (
    r"CUSTOMER(?:'s)? (?:should|must|agree to|are responsible|is responsible|responsibility|are (?:advised|encouraged))"
    r"<60>(?:review|check|visit|consult|revisit)\w*"
)
ACCEPT = rf"(?<!stop ){_USING}<120>{_ACCEPTING}"
_PAPERS = r"(?:terms|agreement|conditions|polic(?:y|ies)|contract|dpa|sla|addendum|rules)"
_CHANGING = r"(?:chang(?:es?|ing)|modif\w+|amend\w*|updat\w+|revis\w+|variations?)"
HEADS_CHANGE = late_pattern(rf"\b{_CHANGING}\b.*\b{_PAPERS}\b|\b{_PAPERS}\b.*\b{_CHANGING}\b|^\W*{_CHANGING}\W*$")
