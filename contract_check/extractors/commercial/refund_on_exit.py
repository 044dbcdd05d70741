"""commercial.refund_on_exit — prepaid fees come back pro rata when the customer ends for the vendor's breach.

Accepted: "if Customer terminates for Provider's breach, Provider shall refund prepaid fees for the
remaining term", "may terminate and receive a refund of the unused portion" after a missed warranty or
service level, "if it cannot correct the defect, a refund of the fees", "credits remaining upon
termination will be refunded", "you'll get back the fees for the unused part of your term".
In any construction: the customer ends the contract for the vendor's fault and what was paid ahead comes back.
Rejected: refunds after an objection to a sub-processor, an infringement claim or the vendor's own
choice to end, of taxes or overpayments, within days of purchase; fees that are "non-refundable".
Refused: "no refund upon termination for any reason", "remaining credit lapses upon termination", "fees
already paid are non-refundable upon any termination". What ends by the customer's fault is silence.
"""

from __future__ import annotations

from contract_check.extractors.commercial.refund_words import END, REFUND
from contract_check.extractors.commercial.refunds_for_fault import REFUNDS_FOR_FAULT
from contract_check.extractors.commercial.refunds_given import REFUNDS_GIVEN
from contract_check.extractors.commercial.refunds_refused import PAYMENTS_KEPT, REFUNDS_REFUSED
from contract_check.extractors.framework import TRUE, Extractor, Pattern
from contract_check.extractors.subject import Subject
from contract_check.language.wording import words
from contract_check.model.term import Act, Better, Kind, TermDefinition

# The customer's end for the vendor's fault, whatever else the sentence tells.
_FOR_CAUSE = (
    r"(?:terminat\w+[^.;|]{0,60}\bby CUSTOMER "
    r"(?:for cause|(?:for|due to|because of|under)\b[^.;|]{0,60}\b(?:breach|default|fault))|"
    r"CUSTOMER (?:validly |rightfully )?(?:terminat\w+|cancel\w*|ends?\b)[^.;|]{0,80}"
    r"(?:for cause\b|"
    r"\b(?:for|due to|because of|as a result of|because) (?:\w+ ){0,3}?"
    r"(?:VENDOR\b|(?:breach|default) (?:by|of) VENDOR)))"
)


EXTRACTORS = (
    Extractor(
        term=TermDefinition(
            "commercial.refund_on_exit",
            Kind.FLAG,
            Better.TRUE,
            "Are prepaid fees refunded pro rata when the customer terminates for the vendor's breach?",
            act=Act.VENDORS_DUTY,
        ),
        triggers=words(
            "refund|reimburse|repay|repaid|return the unused|return any|return all|return the un|return of|"
            "be returned|remit|recover the|recover any|prepa|pre-pa|remaining credit|unused credit|"
            "remaining balance|forfeit|get back|receive back|credit back|credit to|credited to|pay back|"
            "give back|money back|fee back|reclaim|paid in advance|fees paid|amounts paid|sums paid|"
            "what you paid|you have paid|money|claim back|not returned|kept by|retain any|keep any|"
            "you back|given back|comes back|credited in cash|pays the over|stay with us|"
            "stay with the|returns the|restitut|unused fees|paid out to"
        ),
        speaks_of=Subject(
            "refund*|reimburs*|repay*|return*|pro[- ]?rat*|give back|paid back|prorated",
            "fees?|prepaid|pre-paid|paid|payments?|amounts?|sum|unused|price|charges|subscription|advance|prepayment|money",
            "terminat*|cancel*|expir*|end*|unused|breach|leav*|advance|withdraw*|remaining",
            within=160,
            unless="tax(es)?|expenses|personal data|delete|confidential|legal fees|attorney*|endpoints?",
        ),
        accept=(
            *REFUNDS_GIVEN,
            *REFUNDS_REFUSED,
            Pattern(
                "a field says refund",
                r"^\W*(?:pre-?paid|advance|unused)\b[\w ]{0,30}(?:after|on|upon|where) VENDOR(?:'s)? "
                rf"(?:default|breach|fault)\s*[:|]\s*(?:returned|{REFUND})",
                TRUE,
            ),
            # What the sentence speaks of, in any construction; weaker than the wordings above.
            *REFUNDS_FOR_FAULT,
            *PAYMENTS_KEPT,
        ),
        reject=(
            Pattern(
                "a cooling-off period",
                r"^(?!.*\b(?:breach|default|cause|fail|defect|cure|error|non-?conform|warrant|material|unable|discontinu|chang|increas))"
                r".*\b(?<!upon )(?<!on )(?<!after )(?<!of )(?:cancel|terminate|withdraw|return|end)\b(?:(?!VENDOR)[^.,;|]){0,40}?"
                r"\b(?:within|during|in) (?:the |a |an |CUSTOMER's )?(?:first |initial )?DURATION\b.*\brefund",
            ),
            Pattern(
                "whoever is not content",
                r"^(?!.*\b(?:breach|default|fail|defect|warrant|non-?conform)).*\b(?:dissatisfied|unsatisfied|not (?:\w+ )?(?:satisfied|happy))\b",
            ),
            Pattern(
                "after an objection to a sub-processor",
                r"sub-?\s?processor|subcontractor|object(?:s|ion|ed)?\b<60>(?:change|processor|amend|modif|update|revis)|^\W*object\b|"
                r"CUSTOMER objects\b|\bresolve (?:the|such|its|that|any|an) objection",
            ),
            Pattern(
                "the infringement remedy alone",
                r"infring<600>(?:procure|modify|replace|obtain|non-infringing)|non-infringing|infringement claim",
            ),
            Pattern(
                "the vendor's own choice to end",
                f"^(?!.*(?:CUSTOMER (?:or VENDOR )?(?:<may> )?{END}|CUSTOMER's {END}|{END}<30>by CUSTOMER)).*"
                rf"(?:VENDOR (?:<may>\b|exercises?|{END}|discontinues?|elects?|decides?|stops?)|"
                f"{END}<20>by VENDOR)<500>{REFUND}",
            ),
            Pattern(
                "a refund that the vendor may choose",
                r"\b(?:in|at) VENDOR's (?:sole |own )?(?:election|option|choice),? either<200>refund|"
                r"\bat VENDOR's (?:sole |own )?(?:option|election|choice|discretion), <may> refund",
            ),
            Pattern(
                "costs that are paid back, not fees",
                r"^(?!.*\b(?:fees?|prepaid|pre-paid|paid (?:in advance|to|by)|subscription|price)\b).*"
                r"\breimburs\w+<40>\b(?:amounts? (?:expended|spent|incurred)|costs|expenses|expenditures?)\b",
            ),
            Pattern("the other side's fault", r"\b(?:for|due to|because of) (?:any |the )?fault of (?!VENDOR)"),
            Pattern(
                "the customer's fault",
                rf"^(?!.*{_FOR_CAUSE})(?!.*\bexcept\b<80>(?:violat|breach|terminat)).*"
                r"(?:violat\w+|misuse|"
                r"(?<!other than )(?<!other than for )(?<!except for )(?<!unless for )CUSTOMER's "
                r"(?:\w+ ){0,2}(?:breach|default|failure)|"
                r"(?:breach|default) (?:by|of) CUSTOMER|"
                r"CUSTOMER (?:ha(?:s|ve) )?(?:breach|fail|violat|default)\w*|"
                r"abuse)(?!<300>any (?:other )?reason)(?!<300>VENDOR's (?:\w+ )?breach)",
            ),
            Pattern(
                "what service credits are",
                r"service credits?\b<60>"
                r"(?:take the form|be (?:issued|applied)|expire|(?:not|non-?)\W?(?:refund|transfer))|"
                r"(?:transfers?|termination) of (?:\S+ )?service credits",
            ),
            Pattern(
                "expenses and audits",
                r"^(?!.*\b(?:pre-?paid|unused|unearned)\b).*"
                r"(?:out-of-pocket|expenses|costs incurred|\baudit\w*|underpa(?:id|y)\w*)|"
                r"(?:negotiate|premium)\b<40>refund",
            ),
            Pattern(
                "for convenience",
                rf"^(?!.*{_FOR_CAUSE}).*(?:for (?:its )?convenience|(?<!with or )without cause|for any or no reason)",
            ),
            Pattern(
                "taxes, deposits and overpayments",
                r"\b(?:taxe?s?|overpa\w+|travel|deposit|duplicate|overcharg\w+)\b<60>(?:refund|remit|return)|"
                r"(?:refund|remit|return)\w*"
                r"(?! (?:to )?(?:CUSTOMER )?(?:any |all |the )?(?:pre-?paid|unused|unearned)\b)<40>"
                r"\b(?:tax|overpa|deposit)",
            ),
            Pattern(
                "within days of purchase",
                r"right of withdrawal|delivery (?:charges|costs)|means of payment|withdraw(?:al)? (?:from|period)|"
                r"cooling[- ]off|"
                r"money[- ]back (?:guarantee|period|promise)|"
                r"within DURATION (?:of|after|from|following) (?:\w+ ){0,3}"
                r"(?:purchase|initial|order|payment|transaction|subscri|sign|(?:auto-?)?renew)",
            ),
            Pattern(
                "a trial or a single piece of work",
                r"\btrial\b|"
                f"^(?!.*{_FOR_CAUSE})(?!.*{END} (?:the |this |such |any |affected |applicable )*"
                r"(?:orders?|agreement|subscriptions?|contract)\b)(?!.*\b(?:unused|remaining|unexpired) (?:term|period)\b).*"
                r"\b(?:professional services|sow|statement of work)\b",
            ),
            Pattern(
                "change of price or terms",
                r"price (?:increase|change)|price<40>increas\w+|"
                r"change[sd]? (?:to|in|of) (?:these |the )?(?:terms|agreement|policy|price|fees)|force majeure",
            ),
        ),
    ),
)
