"""Claims, credits and deadlines that are not the customer's claim to a credit for a missed level of service.

Rejected: indemnity, warranty and legal claims, disputes of an invoice, versions still supported, credits that were
bought, how soon somebody is answered, what the customer is told, insurance and expenses.
"""

from __future__ import annotations

from contract_check.extractors.framework import Pattern

BOUGHT_CREDITS = Pattern(
    "credits that are bought",
    r"\b(?:buy|buys|bought|purchased?|top[- ]?up|prepaid|unused|promotional)\b[^.;|]{0,40}\bcredits?\b(?!.*\b(?:uptime|availab|service level|sla))",
)
OTHER_CLAIMS = (
    BOUGHT_CREDITS,
    Pattern(
        "no credit or claim at all",
        r"^(?!.*(?:hear from CUSTOMER|incident|interrupt|credit|claim|rebate|abatement|refund|penalt|reduction|compensation|"
        r"discount|liquidated|uptime|service levels?|service commitment|allowance|malus|outage|"
        r"downtime|request|deduction|reimburs|\bsla\b|\bticket))",
    ),
    Pattern(
        "indemnity, warranty and legal claims",
        r"indemnif|warranty|third[- ]party claim|arbitrat|lawsuit|statute of limitations|"
        r"cause of action|legal action|credit (?:card|limit|check|report|rating)|intellectual "
        r"property",
    ),
    Pattern(
        "the payment of an invoice",
        r"\b(?:payments?|reimbursements?|sums)\b<80>\b(?:be (?:made|paid|effected)|(?:is|are) (?:due|payable))\b<120>"
        r"\bwithin (?:DURATION|BLANK) (?:of|after|from)<30>\binvoice",
    ),
    Pattern(
        "disputes of an invoice",
        r"(?:disput\w+|contest|object(?:ions?)? to|complain\w*)<60>(?:invoice|charge|bill|amount|fee)|"
        r"(?:invoice|bill)(?:s|ed)?<40>disput|\bbilled\b|"
        r"invoice (?:is|was) (?:wrong|incorrect|inaccurate|in error)|"
        r"incorrect(?:ly)? (?:invoice|charge|bill)|billing (?:statement|error)|overpa|overcharg|"
        r"withh\w+ tax",
    ),
    Pattern("a version that is still supported", r"\b(?:major|previous|latest) version\b"),
    Pattern(
        "a purchase that is given back",
        r"\brefunds?\b[^.;|]{0,60}\bDURATION (?:of|after|from|following) (?:the |CUSTOMER's |its |each )*(?:\w+ )?"
        r"(?:purchase|payment|charge|transaction|order|renewal|sign-?up)\b",
    ),
    Pattern(
        "credits that were bought",
        r"\b(?:referral|promotional|sign-?up|welcome|trial|loyalty|tax) credits?\b|unused credits|"
        r"credits? (?:purchase|balance|pack)|purchas\w+ (?:\w+ )?credits|once purchased",
    ),
    Pattern(
        "how soon someone is answered",
        r"(?:decid\w+ (?:up)?on|rul\w+ on|settl\w+|handl\w+|deals? with|examin\w+|assess\w*|evaluat\w+|"
        r"verif\w+|validat\w+|consider\w*|approv\w+|looks? (?:into|at)) "
        r"(?:all |any |every |each |such |the |its |CUSTOMER's ){0,2}(?:service )?(?:credit |sla )?"
        r"(?:requests?|claims?)<80>(?:within|in) DURATION|"
        r"(?:respon(?:d|ds|se)|answer\w*|repl(?:y|ies)|(?<!claim )(?<!claims )process(?:es|ed)?(?! ?:)|"
        r"review(?:s|ed)?|acknowledge[sd]?)\b<20>(?:to )?(?:all |any |such |the |its )?(?:service )?"
        r"(?:credit |sla )?(?:requests?|claims?|tickets?)<80>(?:within|in) DURATION|"
        r"(?:requests?|tickets?|calls?)<40>(?:answered|responded|resolved|acknowledged|processed)<40>"
        r"(?:within|in) DURATION",
    ),
    Pattern(
        "what the customer is told",
        r"CUSTOMER (?:is|are|shall be|will be|must be) (?:\w+ )?(?:notified|informed|contacted|given)<80>"
        r"DURATION",
    ),
    Pattern(
        "insurance and expenses",
        r"damage claims|\bdefective\b|purchase orders?|shipment|deliver(?:y|ed) of|insur(?:ance|er)|expense",
    ),
)
