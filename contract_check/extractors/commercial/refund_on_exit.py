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

import re

from contract_check.extractors.commercial import matters as m
from contract_check.extractors.framework import FALSE, TRUE, Extractor, Found, Pattern
from contract_check.language.clauses import Clause
from contract_check.language.wording import together, words
from contract_check.model.term import Better, Kind, TermDefinition

_MONEY_BACK = (
    r"(?:pre-?pa(?:id|yments?)|paid|unused|unearned|advance|fees?|charges?|amounts?|sums?|price|remuneration|"
    r"portion|part|share|balance|payments?|money)"
)
# The money comes back; "returns" and "remits" are that only where money is what is returned.
_REFUND = (
    r"(?:refund(?:s|ed)?|"
    r"reimburse[sd]?|"
    r"repays?|"
    r"repaid|"
    r"repayment|"
    r"flows? back|"
    r"(?:is|are) (?:paid|given|sent) back|"
    r"credit(?:ed|s)? back|"
    r"(?:get|gets|give|gives|given|pay|pays|paid|receives?) back|"
    r"(?:return|remit|reimbursement)(?:s|ed|ted)?"
    rf"(?= (?:of )?(?:to CUSTOMER,? )?(?:\w+ ){{0,3}}?{_MONEY_BACK}\b)|"
    r"returned(?= (?:to CUSTOMER )?(?:pro|on a (?:pro|time)|within|promptly|without|for the))|"
    rf"credit(?:s|ed)? to CUSTOMER(?= (?:\w+ ){{0,3}}?{_MONEY_BACK}\b)|"
    r"(?<=entitled to )recover(?= (?:the |any |all )?(?:\w+ )?(?:fees|charges|amounts|sums) paid))\b"
)
_PAID = (
    r"(?:pre-?pa(?:id|yments?)|paid|unused|unearned|in advance|advance payments?|remain\w*|"
    r"pro-?\s?rat\w*|prorated|unexpired|balance|portion|such part|not yet|un-?rendered|undelivered|"
    r"fees?|charges|remuneration|unutili[sz]ed|unconsumed)"
)
# The contract ends; "the end of the term" is none, so that "end" counts only as what somebody does or what is done to the contract.
_END = (
    r"(?:terminat\w+|cancel\w*|rescind|rescission|"
    r"(?:clos|delet)(?:e|es|ed|ing|ure|ion)\b"
    r"(?= (?:of )?(?:CUSTOMER's|the|an|its) (?:\w+ )?account\b)|(?<=is )ended by|"
    r"\bends? (?:this|the) (?:agreement|contract|terms)\b|(?<=CUSTOMER )ends it\b)"
)
_ENDS = r"(?:terminat\w+|cancel\w*|rescind|rescission|ends?\b|ended\b)"  # beside a party: "the end of the term" is none
_NEGATED = re.compile(
    r"\b(?:not|no|never|nor|neither|NEITHER|without|cannot|isn't|won't)\b"
    r"(?! later| more than| only| limited| yet| used| rendered| consumed| delivered| provided|"
    r" performed)(?:(?!CUSTOMER (?:may|will|shall|can|is|has)\b|"
    r" and (?:(?:receive|obtain|be)\b|VENDOR (?:(?:shall|will) )?$))[^|.;]){0,70}$|"
    r"non[- ]?$|"
    r"\bnot (?:be )?(?:able|entitled)[^|.;]{0,120}$"
)
# What stands in a condition is not what is denied: "if it cannot do so, it shall refund".
_BY_ANOTHER = re.compile(r" (?:in full )?by (?!VENDOR|way\b|bank|wire|che(?:ck|que)|credit|the same|DURATION|means)")
_CONDITION = re.compile(
    r"\b(?:if|where|should|when|in case|in the event)\b[^,;.|]*?"
    r"(?:,(?! (?:or|and) )| (?=(?:VENDOR|it) (?:shall|will)\b(?! not)))"
)
_PROMISED = re.compile(rf"^[^|]*?,[^,|]{{0,20}}\b(?:VENDOR|it) (?:shall|will)\b(?! not)[^,|]{{0,40}}{_REFUND}")
_OTHER_GROUNDS = re.compile(r"sub-?\s?processor|\bobject(?:s|ion|ed)?\b(?! code| of|-)|infring|subcontractor")
# The customer's end for the vendor's fault, whatever else the sentence tells.
_FOR_CAUSE = (
    r"(?:terminat\w+[^.;|]{0,60}\bby CUSTOMER "
    r"(?:for cause|(?:for|due to|because of|under)\b[^.;|]{0,60}\b(?:breach|default|fault))|"
    r"CUSTOMER (?:validly |rightfully )?(?:terminat\w+|cancel\w*|ends?\b)[^.;|]{0,80}"
    r"(?:for cause\b|"
    r"\b(?:for|due to|because of|as a result of|because) (?:\w+ ){0,3}?"
    r"(?:VENDOR\b|(?:breach|default) (?:by|of) VENDOR)))"
)
_CANNOT = r"\b(?:cannot|(?:is|are|not) (?:un)?able|unsuccessful|fails?|(?:does|do|is|are|has|have) not)\b"
_NO = (
    r"\b(?:no|not(?! (?:yet|used|rendered|consumed|delivered|provided|performed|utili[sz]ed)\b)|never|without|nor|"
    r"neither|NEITHER|cannot(?!,))"
)
_SAME = r"(?:(?! and\b(?! ?/))[^|.;]){0,80}?"  # "without liability and receive a refund" refuses nothing


def _refused(clause: Clause, match: re.Match[str]) -> Found:
    """Refused, where the text speaks of ending: "non-refundable" alone is silence.

    "If Provider does not mend it, it shall refund" refuses nothing.
    """
    if _PROMISED.search(match[0]):
        return None
    if "convenience" in clause.heading and not re.search(r"any reason|any circumstances?", clause.surface):
        return None  # that the customer leaves freely without a refund says nothing of the vendor's breach
    return FALSE if re.search(rf"{_END}|\b(?:ends|ended)\b", f"{clause.heading} {clause.surface}") else None


def _given(clause: Clause, match: re.Match[str]) -> Found:
    """Given, unless the refund is denied in the words before it."""
    at = match.start("refund")
    if _BY_ANOTHER.match(clause.surface, match.end("refund")):
        return None
    # "If no solution is found, Customer may terminate and receive a refund" goes on from the sentence before.
    if _OTHER_GROUNDS.search(f"{clause.heading} {clause.before}"):
        return None
    if _VENDOR_ENDS.search(clause.before) and _GOES_ON.match(clause.own) and not _CUSTOMER_ENDS.search(clause.surface):
        return None
    if re.search(r"\bno (?:\w+ )?terminat\w+\b[^.;|]*$", clause.surface[:at]):
        return None
    before = _CONDITION.sub(" ", clause.surface[max(0, at - 200) : at])
    return None if _NEGATED.search(before[-140:]) else TRUE


_VENDORS_FAULT = re.compile(
    rf"VENDOR(?:'s)?\b[^.;|]{{0,40}}{m.BREACH}|"
    rf"{m.BREACH}[^.;|]{{0,40}}\b(?:by|of|on the side of|on the part of) (?:\w+ )?VENDOR|"
    rf"because (?:VENDOR|the \w+)\b[^.;|]{{0,40}}{m.BREACH}|\bfor cause\b|\(material breach\)|"
    r"'s (?:material |uncured |serious )?breach\b|let(?:s)? CUSTOMER down|VENDOR let|"
    r"\b(?:services?|platform|software) (?:\w+ ){0,2}(?:fails?|failed|experiences?)\b|"
    r"\bfail\w* to (?:meet|provide|perform|supply|reach|deliver)\b|service levels?|below PERCENT|"
    r"warrant\w+|deficien\w+|non-?conform\w+"
)
_CUSTOMER_ENDS = re.compile(
    rf"(?:{m.BUYER})\b[^.;|]{{0,120}}{m.ENDING}|"
    rf"{m.ENDING}[^.;|]{{0,40}}\bby (?:the )?{m.BUYER}|"
    rf"(?:agreement|contract)\b[^.;|]{{0,20}}{m.ENDING} because VENDOR"
)
# "Provider may end it (i) for convenience or (ii) if …; it will then refund": the sentence before says who ends it.
_VENDOR_ENDS = re.compile(rf"VENDOR (?:may|can|has the right to|reserves the right to)\b[^.;|]{{0,60}}{m.ENDING}")
_GOES_ON = re.compile(r"\W*\(?[a-z0-9]{1,4}\)|\W*(?:in (?:such|that|this)|upon such)\b")
# The ground of the end is the vendor's fault, whoever ends it.
_ENDED_FOR_FAULT = re.compile(
    rf"{m.ENDING}[^.;|]{{0,60}}?\b"
    r"(?:for|due to|owing to|because of|by reason of|on account of|ground|attributable to|through|"
    rf"result of)\b[^.;|]{{0,40}}?VENDOR(?:'s)? (?:\w+ ){{0,2}}?(?:{m.BREACH}|fault)|"
    f"{m.BREACH}[^.;|]{{0,20}} attributable to VENDOR"
)
_SAVE = re.compile(r"\b(?:save|except|exception|unless|other than)\b[^.;|]{0,160}$")
_NO_BACK = re.compile(r"\b(?:not|no|never|neither|NEITHER|none|without|cannot|nor)\b[^,.;|]{0,60}$|non-?$")
_NOT_THIS_MONEY = re.compile(
    r"\b(?:deposits?|travel|workshop|reseller|taxe?s?|expenses|overcharg\w+|milestone|invoices?|"
    r"royalt\w+|purchase price|products? returned|inventory|premium|infring\w+|trial|supplementary)\b"
)


# What the law may demand all the same is no exception that the contract makes.
_BY_LAW = re.compile(
    r",? ?\b(?:save|except|unless)\b[^,.;|]{0,40}\b(?:required|prohibited|provided|mandated) by\b[^,.;|]{0,40}\blaw\b"
)


def _kept(clause: Clause, _match: re.Match[str]) -> Found:
    """Refused, where the end of the contract is spoken of in any words and nothing is excepted."""
    said = f"{clause.heading} {clause.surface}"
    return None if not re.search(m.ENDING, said) or _SAVE.search(_BY_LAW.sub(" ", clause.surface)) else FALSE


def _as_said_before(clause: Clause, _match: re.Match[str]) -> Found:
    """ "You ended it because we broke it? Then what you paid comes back": the fault stands in the sentence before."""
    said = clause.before
    return TRUE if _CUSTOMER_ENDS.search(said) and _VENDORS_FAULT.search(said) else None


def _given_back(clause: Clause, _match: re.Match[str]) -> Found:
    """What is paid ahead comes back, or does not, where the customer ends the contract for the vendor's fault."""
    said = clause.surface
    if m.is_told_only(clause) or _NOT_THIS_MONEY.search(said) or _OTHER_GROUNDS.search(said):
        return None
    told = f"{clause.before} {said}"
    by_customer = _CUSTOMER_ENDS.search(told) and _VENDORS_FAULT.search(told)
    if not by_customer and not _ENDED_FOR_FAULT.search(told):
        return None
    backs = list(re.finditer(rf"{m.BACK}|refundable", said))
    last = backs[-1].start() if backs else 0
    before = said[:last]
    if re.search(r"\bno (?:\w+ )?terminat", before):
        return None
    if (
        _NO_BACK.search(_CONDITION.sub(" ", before)[-90:])
        and not _SAVE.search(said[last:])
        and not _SAVE.search(before)
    ):
        return FALSE if re.search(r"\beven (?:where|if)\b|\bno matter\b|whatever reason|any reason", said) else None
    return TRUE


_WHATEVER = (
    r"\b(?:whatever|regardless of|irrespective of|no matter|for any reason|(?:any|all) circumstances?|"
    r"how(?:so)?ever (?:the|this|it|caused|arising)\b)"
)
# What was paid stays with the vendor.
_KEPT = (
    r"(?:VENDOR (?:may |shall |will |can |is entitled to )?(?:keeps?|retains?)\b[^.;|]{0,40}"
    r"\b(?:fees|charges|amounts?|sums?|payments?|paid|pre-?paid)\b|"
    r"\b(?:fees|charges|amounts?|sums?|payments?|paid|pre-?paid)\b[^.;|]{0,40}"
    r"\b(?:(?:is|are|be) (?:kept|retained) by VENDOR|(?:stays?|remains?|rests?) with VENDOR))"
)

EXTRACTORS = (
    Extractor(
        term=TermDefinition(
            "commercial.refund_on_exit",
            Kind.FLAG,
            Better.TRUE,
            "Are prepaid fees refunded pro rata when the customer terminates for the vendor's breach?",
        ),
        triggers=words(
            "refund|reimburse|repay|repaid|return the unused|return any|return all|return the un|return of|"
            "be returned|remit|recover the|recover any|prepa|pre-pa|remaining credit|unused credit|"
            "remaining balance|forfeit|get back|receive back|credit back|credit to|credited to|pay back|"
            "give back|money back|fee back|reclaim|paid in advance|fees paid|amounts paid|sums paid|"
            "what you paid|you have paid|money|claim back|not returned|kept by|retain any|keep any|"
            "return any|you back|given back|comes back|credited in cash|pays the over|stay with us|"
            "stay with the|returns the|restitut|unused fees|paid out to"
        ),
        accept=(
            Pattern(
                "customer ends, vendor refunds",
                rf"CUSTOMER<80>\b{_ENDS}<300>\b(?P<refund>{_REFUND})(?=<200>{_PAID})",
                _given,
                weight=3,
            ),
            Pattern(
                "refund if the customer ends",
                rf"\b(?P<refund>{_REFUND})<200>(?:if|upon|in the event|where|following|after|when|on)\b<80>"
                f"(?:CUSTOMER {_END}|{_END}<30>by CUSTOMER|CUSTOMER<30>{_END}|"
                r"VENDOR's (?:\w+ ){0,2}(?:breach|default))",
                _given,
                weight=3,
            ),
            Pattern(
                "remedy for a defect",
                r"(?:warrant|conform|defect|correct|re-?perform|resolve|service levels?|uptime|availab|cure)\w*"
                rf"<400>{_END}<240>\b(?P<refund>{_REFUND})",
                _given,
                weight=3,
            ),
            Pattern(
                "refund for a defect, and ending",
                rf"(?:warrant|conform|defect|correct|re-?perform|service levels?)\w*<300>\b(?P<refund>{_REFUND})"
                f"<120>CUSTOMER (?:may|can|is entitled to) {_END}",
                _given,
                weight=3,
            ),
            Pattern(
                "refund where a defect stays",
                rf"(?:(?:\bwarrant|conform|\bdefect|deficien|\berrors?\b)\w*<400>{_CANNOT}|"
                rf"{_CANNOT}<20>\b(?:re-?perform|correct|repair|remedy|cure|fix|rectify)\b)<200>"
                rf"\b(?P<refund>{_REFUND})(?=<60>\b(?:fees?|subscription|charges|amounts? paid)\b)",
                _given,
                weight=2,
            ),
            Pattern(
                "refund on the vendor's breach",
                r"\b(?:on|upon|for|in (?:the )?(?:case|event) of) VENDOR's (?:\w+ )?(?:breach|default),? CUSTOMER"
                rf"<30>\b(?:receives?|gets?|is (?:entitled to|given))<30>\b(?P<refund>{_REFUND})",
                _given,
                weight=2,
            ),
            Pattern("refund on any ending", rf"{_END}<260>\b(?P<refund>{_REFUND})(?=<160>{_PAID})", _given, weight=2),
            Pattern(
                "what remains is refunded on ending",
                rf"{_PAID}<120>{_END}<60>(?:(?:shall|will|must) be|(?:is|are)(?: to be)?) (?P<refund>{_REFUND})",
                _given,
                weight=2,
            ),
            Pattern(
                "on ending, what was paid is refunded",
                rf"{_END}<200>{_PAID}<120>(?:(?:shall|will|must) be|(?:is|are)(?: to be)?) (?:\w+ly )?"
                f"(?P<refund>{_REFUND})",
                _given,
                weight=2,
            ),
            Pattern(
                "refund on ending, words turned",
                rf"\b(?P<refund>{_REFUND})<160>{_PAID}<160>(?:upon|following|after|as of|on|from)(?: the)?"
                rf"(?: \w+){{0,4}} {_END}",
                _given,
                weight=2,
            ),
            Pattern(
                "no refund for any reason",
                rf"{_NO}\b{_SAME}{_REFUND}<160>(?:{_END}|any (?:reason|time|circumstances?|event))",
                _refused,
            ),
            Pattern(
                "what remains lapses",
                r"\b(?:remaining|unused|pre-?paid|outstanding)\b<40>(?:credits?|balances?|amounts?|fees|tokens)"
                r"\b<60>(?:expires?|lapses?|(?:is|are|be) (?:automatically )?(?:forfeited|lost|void)|forfeit\w*)"
                rf"\b<60>{_ENDS}",
                _refused,
            ),
            Pattern(
                "what remains is forfeited upon an end",
                rf"{_END}<60>\bforfeits?\b<40>\b(?:unused|pre-?paid|remaining|unexpired)\b",
                _refused,
            ),
            Pattern(
                "no refund upon an end",
                r"\b(?:upon|after|on|following|in case of|in the event of)(?: (?:any|early|such|a|the))?"
                rf"(?: (?:agreement|contract|subscription|account|licen[cs]e))? {_END}<60>{_NO}\b(?!,){_SAME}"
                rf"(?:{_REFUND}|\b(?:refundable|repayable)\b)",
                _refused,
            ),
            Pattern(
                "ended without refund",
                f"(?:CUSTOMER<60>{_END}|"
                f"{_END}<40>(?:by CUSTOMER|by BOTH|for any reason|"
                rf"of (?:this|the|CUSTOMER's) (?:agreement|subscription|account|terms|services?)))<160>\b{_NO}"
                rf"\b{_SAME}{_REFUND}",
                _refused,
            ),
            Pattern(
                "no end obliges to repay",
                rf"\b(?:no|neither) (?:\w+,? ){{0,4}}{_END}\b<300>\b(?:obliges?|entitles?|requires?|gives? rise)"
                rf"\b<60>\b{_REFUND}",
                FALSE,
            ),
            Pattern(
                "an end gives rise to none",
                rf"{_END}\b<100>\b(?:does|shall|will) not (?:give rise|lead|entitle)\b<60>\b{_REFUND}",
                FALSE,
            ),
            Pattern(
                "a field says refund",
                r"^\W*(?:pre-?paid|advance|unused)\b[\w ]{0,30}(?:after|on|upon|where) VENDOR(?:'s)? "
                rf"(?:default|breach|fault)\s*[:|]\s*(?:returned|{_REFUND})",
                TRUE,
            ),
            # What the sentence speaks of, in any construction; weaker than the wordings above.
            Pattern(
                "ended for the vendor's fault, and paid back",
                together(rf"{m.BACK}|refundable", m.ENDING, rf"{_PAID}|charges?\b|contribution|yearly plan"),
                _given_back,
                weight=1,
            ),
            Pattern(
                "comes back to whoever ended it",
                r"\b(?:whatever|what) CUSTOMER (?:paid|ha(?:s|ve) paid)<60>"
                r"(?:comes back|is (?:refunded|repaid|returned))",
                _as_said_before,
                weight=1,
            ),
            Pattern(
                "paid back in that case",
                rf"^\W*(?:in (?:that|such|this) (?:case|event)|then|if so),? <60>{m.BACK}<100>(?:{_PAID})",
                _as_said_before,
                weight=1,
            ),
            Pattern(
                "the rest of what was paid, as said before",
                r"VENDOR (?:will |shall )?(?:refunds?|repays?|returns?) (?:CUSTOMER )?(?:the )?"
                r"(?:remaining|unused|unexpired)\b<60>(?:plan|fees?|term|subscription)",
                _as_said_before,
                weight=1,
            ),
            Pattern(
                "nothing comes back, whatever the reason",
                rf"(?:{_WHATEVER}|\bany termination)<160>"
                f"(?:{_NO}<40>(?:refund|reimburs|repa(?:y|id)|return)|(?:stay|remain) with VENDOR)",
                _kept,
            ),
            Pattern(
                "nothing comes back, whatever ends it",
                rf"{_NO}<40>(?:\brefundable\b|\breturned\b|{m.BACK})<100>{_WHATEVER}",
                _kept,
            ),
            Pattern(
                "what was paid is kept, whatever ends it",
                rf"(?:{_KEPT}<160>(?:{_WHATEVER}|\b(?:if|when|where|once|in the event of|upon|after)\b<40>{_END})|"
                f"{_WHATEVER}<160>{_KEPT})",
                _kept,
            ),
            Pattern(
                "a field says no refund",
                rf"^\W*refunds? (?:upon|on|after) {_END}<40>\s*[-|:]\s*(?:none|no\b)",
                FALSE,
                weight=4,
            ),
            Pattern(
                "not refundable, early ending included",
                r"non-?\s?refundable\W{0,6},? "
                r"(?:including|even (?:if|where|when|upon|in)|if|regardless of|irrespective of|whether or not)"
                rf"\b<80>\b{_END}|"
                rf"\bnot refundable in whole or in part,? (?:also|even|including)\b<40>\b{_END}",
                FALSE,
            ),
            Pattern(
                "fees are recovered upon ending",
                rf"CUSTOMER<60>{_ENDS}<60>\brecover (?:the |any |all )?(?:\w+ )?fees\b",
                _given_back,
                weight=1,
            ),
        ),
        reject=(
            Pattern(
                "after an objection to a sub-processor",
                r"sub-?\s?processor|subcontractor|object(?:s|ion|ed)?\b<60>(?:change|processor|amend)|^\W*object\b|"
                r"CUSTOMER objects\b|\bresolve (?:the|such|its|that|any|an) objection",
            ),
            Pattern(
                "the infringement remedy alone",
                r"infring<600>(?:procure|modify|replace|obtain|non-infringing)|non-infringing|infringement claim",
            ),
            Pattern(
                "the vendor's own choice to end",
                f"^(?!.*(?:CUSTOMER (?:<may> )?{_END}|CUSTOMER's {_END}|{_END}<30>by CUSTOMER)).*"
                rf"(?:VENDOR (?:<may>\b|exercises?|{_END}|discontinues?|elects?|decides?|stops?)|"
                f"{_END}<20>by VENDOR)<500>{_REFUND}",
            ),
            Pattern(
                "a refund that the vendor may choose",
                r"\b(?:in|at) VENDOR's (?:sole |own )?(?:election|option|choice),? either<200>refund",
            ),
            Pattern("the other side's fault", r"\b(?:for|due to|because of) (?:any |the )?fault of (?!VENDOR)"),
            Pattern(
                "the customer's fault",
                rf"^(?!.*{_FOR_CAUSE})(?!.*\bexcept\b<80>(?:violat|breach|terminat)).*"
                r"(?:violat\w+|"
                r"misuse|"
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
                rf"^(?!.*{_FOR_CAUSE}).*(?:for (?:its )?convenience|without cause|for any or no reason)",
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
                r"right of withdrawal|"
                r"delivery (?:charges|costs)|"
                r"means of payment|"
                r"withdraw(?:al)? (?:from|period)|"
                r"cooling[- ]off|"
                r"money[- ]back (?:guarantee|period|promise)|"
                r"within DURATION (?:of|after|from|following) (?:\w+ ){0,3}"
                r"(?:purchase|initial|order|payment|transaction|subscri|sign|(?:auto-?)?renew)",
            ),
            Pattern(
                "a trial or a single piece of work",
                r"\btrial\b|"
                f"^(?!.*{_FOR_CAUSE})(?!.*{_END} (?:the |this |such |any |affected |applicable )*"
                r"(?:orders?|agreement|subscriptions?|contract)\b).*"
                r"\b(?:professional services|sow|statement of work)\b",
            ),
            Pattern(
                "what the vendor does not answer for",
                r"\bcompensation, reimbursement,? or damages\b|"
                r"\bnot (?:be )?(?:responsible|liable) for (?:any )?(?:\w+,? ){0,3}reimburse",
            ),
            Pattern(
                "change of price or terms",
                r"price (?:increase|change)|price<40>increas\w+|"
                r"change[sd]? (?:to|in|of) (?:these |the )?(?:terms|agreement|policy|price|fees)|force majeure",
            ),
        ),
    ),
)
