"""What ends, and is not what the vendor offers; and what is said against an end: each with the reason why it is no notice of one.

Rejected: ending the contract, what the customer stops, content and data of others, what a third party ends, support for
people and goods, terms and prices, the cure of a breach, a promise not to reduce.
"""

from __future__ import annotations

from contract_check.extractors.framework import Pattern
from contract_check.extractors.sla.matters import NO_TERM

OTHER_ENDINGS = (
    Pattern("an example, the past or someone else's", NO_TERM),
    Pattern(
        "the contract ends",
        r"^(?!.*\b(?:if|where|when|because|should|once|after) (?:VENDOR|it) (?:\w+ ){0,3}?"
        r"(?:discontinu|ceas|withdraw|retir|stop|sunset|no longer|clos|shut|end)\w* "
        r"(?!(?:this|the) (?:agreement|contract)|to (?:be|exist|carry|do|trade))).*"
        r"(?:discontinu\w+|terminat\w+|withdraw\w*) (?:of )?(?:this|the) "
        r"(?:agreement|contract|dpa|addendum)|"
        r"upon (?:any )?termination|withdraw\w* (?:[\w'-]+ ){0,3}"
        r"(?:consent|offer(?!ing)|claim|funds|payment|"
        r"from (?:the|this|such) "
        r"(?!(?:\w+ )?(?:range|market|portfolio|catalog\w*|offering|line-?up|product|sale|app\b|store|services?\b|"
        r"platform|software|suite|use\b)))",
    ),
    Pattern(
        "a promise against it",
        r"VENDOR (?:shall not|will not|may not|agrees not to)\b(?! be)<60>"
        r"(?:material\w*|discontinu\w+|remov\w+|reduc\w+|degrad\w+|decreas\w+)"
        r"(?!<200>(?:without|unless|earlier|sooner|until|before|less|and|but)<60>DURATION)",
    ),
    Pattern(
        "a change that reduces nothing",
        # "may remove features, provided that it does not materially reduce the service": the features may go.
        r"^(?!.*VENDOR (?:may|can|reserves?)\b[^.;|]{0,60}\b(?:remov|discontinu|retir|withdraw|eliminat)\w*[^.;|]{0,40}"
        r"\b(?:features?|functions?)\b[^.;|]{0,160}\bprovided\b).*"
        r"(?:not|no|nor|without|neither|NEITHER|never)\b<50>(?:material\w*|substantial\w*|"
        r"significant\w*|adverse\w*)<20>(?:reduc\w+|degrad\w+|diminish\w*|decreas\w+|"
        r"impair\w*|limit\w*)(?!<120>(?:without|unless|until)<60>(?:DURATION|notice))",
    ),
    Pattern(
        "security and safeguards",
        r"(?:security|technical and organi[sz]ational|safeguards?) (?:measures|controls|"
        r"program\w*|standards)",
    ),
    Pattern(
        "content and data of others",
        r"(?:remov\w+|delet\w+|withdraw\w*|disabl\w+)<30>(?:CUSTOMER's (?:data|content|"
        r"account)|personal data|user content|infring\w+|such content|any content that|"
        r"offending|posting|material that|objectionable)|personal data|data subject|"
        r"sub-?processor|confidential information",
    ),
    Pattern(
        "indemnities and repair",
        r"infring|injunction|non-infringing|third[- ]party claim|credit(?:s)? (?:will|shall) be reduced",
    ),
    Pattern(
        "the customer stops",
        r"\b(?:if|when|where|should|once) CUSTOMER (?:\w+ )?(?:decides?|elects?|chooses?|wish(?:es)?|intends?|plans?) to "
        r"(?:\w+ )?(?:discontinue|cease|withdraw|stop|retire|end)\b|"
        r"CUSTOMER (?:shall|must|will|agrees to|is to) (?:\w+ )?(?:give|provide|inform|notify|tell)\b"
        r"(?:(?!VENDOR (?:shall|will|must|may))[^|.;]){0,80}\bbefore (?:it|they|CUSTOMER)\b|"
        r"CUSTOMER (?:shall|must|will|agrees to|may|should|can|is required to) (?:\w+ )"
        r"{0,5}(?:discontinue|cease|withdraw|stop|remove|delete|retire|return)",
    ),
    Pattern(
        "terms and prices",
        r"(?:modify|change|amend|revise|update) (?:this|these|the) (?:agreement|terms|policy|"
        r"sla)(?!<80>(?:service|discontinu))|(?:fees?|prices?|charges?) (?:may|will|shall)|"
        r"\b(?:end[- ]of[- ]life|discontinuation|sunset) (?:fees?|charges?)\b",
    ),
    Pattern(
        "what a third party ends",
        r"third[- ]party "
        r"(?:services?|products?|applications?|features|content|tools|platforms?|software|integrations?)"
        r"<40>(?:may|might|can)|"
        r"(?:discontinu\w+|withdr\w+|retired)<20>by (?:its|their|the|a|such|that|another) (?:\w+ )?"
        r"(?:provider|owner|licensor|third|vendor|manufacturer)",
    ),
    Pattern(
        "the cure of a breach",
        r"\b(?:to )?cure (?:such|the|any|that|its) (?:\w+ )?(?:breach|default)|\bbreaching party\b",
    ),
    Pattern(
        "people, goods and law",
        r"employ\w+ retire|retirement (?:plan|benefit)|"
        r"ceases? to (?:be(?! available)|exist|carry on|do business|apply|have)|"
        r"withdraw\w* (?:[\w'-]+ ){0,3}(?:personnel|staff|employees?|consultants?|engineers?|teams?|people)\b|"
        r"reduc\w+ (?:the )?(?:fees?|price|amount|liability|number of|risk|damages)|"
        r"remov\w* (?:any |a |the |such )?"
        r"(?:participants?|users?|members?|persons?|individuals?|testers?|personnel|candidates?)\b|"
        r"purchase order|inventory|shipment|manufactur\w+",
    ),
)
