"""What is paid back, what was paid ahead, and that the contract ends, as sentences on refunds say it."""

from __future__ import annotations

from contract_check.extractors.commercial import matters as m
from contract_check.model.late_pattern import late_pattern

_MONEY_BACK = (
    r"(?:pre-?pa(?:id|yments?)|paid|unused|unearned|advance|fees?|charges?|amounts?|sums?|price|remuneration|"
    r"portion|part|share|balance|payments?|money)"
)
# The money comes back; "returns" and "remits" are that only where money is what is returned.
REFUND = (
    r"(?:refund(?:s|ed)?|reimburse[sd]?|repays?|repaid|repayment|flows? back|"
    r"(?:is|are) (?:paid|given|sent) back|"
    r"credit(?:ed|s)? back|"
    r"(?:get|gets|give|gives|given|pay|pays|paid|receives?) back|"
    r"(?:return|remit|reimbursement)(?:s|ed|ted)?"
    rf"(?= (?:of )?(?:to CUSTOMER,? )?(?:\w+ ){{0,3}}?{_MONEY_BACK}\b)|"
    r"returned(?= (?:to CUSTOMER )?(?:pro|on a (?:pro|time)|within|promptly|without|for the))|"
    rf"credit(?:s|ed)? to CUSTOMER(?=(?:, [^,;.|]{{3,30}},)? (?:\w+ ){{0,3}}?{_MONEY_BACK}\b)|"
    r"(?:(?<=entitled to )|(?<=CUSTOMER may )|(?<= and ))recover(?= (?:from VENDOR )?(?:the |any |all |an? )?(?:[\w-]+ )?"
    r"(?:(?:part|portion|share|balance) of (?:the |any |its )?(?:\w+ )?)?(?:fees|charges|amounts|sums) (?:it (?:has |had )?)?(?:pre-?)?paid))\b"
)
PAID = (
    r"(?:pre-?pa(?:id|yments?)|paid|unused|unearned|in advance|advance payments?|remain\w*|"
    r"pro-?\s?rat\w*|prorated|unexpired|balance|portion|such part|not yet|un-?rendered|undelivered|"
    r"fees?|charges|remuneration|unutili[sz]ed|unconsumed|not (?:yet |been )?used)"
)
# The contract ends; "the end of the term" is none, so that "end" counts only as what somebody does or what is done to the contract.
END = (
    r"(?:terminat\w+|cancel\w*|rescind|rescission|"
    r"(?:clos|delet)(?:e|es|ed|ing|ure|ion)\b"
    r"(?= (?:of )?(?:CUSTOMER's|the|an|its) (?:\w+ )?account\b)|(?<=is )ended by|"
    r"\b(?:agreement|contract|subscription) (?:ends?|is ended|comes? to an end) (?:early|prematurely)\b|"
    r"\bends? (?:this|the) (?:agreement|contract|terms)\b|(?<=CUSTOMER )ends it\b)"
)
ENDS = r"(?:terminat\w+|cancel\w*|rescind|rescission|ends?\b|ended\b)"  # beside a party: "the end of the term" is none
SAVE = late_pattern(r"\b(?:save|except|exception|unless|other than)\b[^.;|]{0,160}$")
# What stands in a condition is not what is denied: "if it cannot do so, it shall refund".
CONDITION = late_pattern(
    r"\b(?:if|where|should|when|in case|in the event)\b[^,;.|]*?"
    r"(?:,(?! (?:or|and) )| (?=(?:VENDOR|it) (?:shall|will)\b(?! not)))"
)
OTHER_GROUNDS = late_pattern(r"sub-?\s?processor|\bobject(?:s|ion|ed)?\b(?! code| of|-)|infring|subcontractor")
CUSTOMER_ENDS = late_pattern(
    rf"(?:{m.BUYER})\b[^.;|]{{0,120}}{m.ENDING}|"
    rf"{m.ENDING}[^.;|]{{0,40}}\bby (?:the )?{m.BUYER}|"
    rf"(?:agreement|contract)\b[^.;|]{{0,20}}{m.ENDING} because VENDOR|"
    rf"\bBOTH (?:may|can)\b[^.;|]{{0,40}}{m.ENDING}|"
    r"^\W*(?:cancel|terminate|end|leave)\b(?: it| early| the \w+)? because VENDOR\b"
)
