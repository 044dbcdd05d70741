"""commercial.liability_cap — the general cap on the vendor's liability.

Accepted: "liability … shall not exceed the fees paid in the 12 months preceding …", "is limited to
the greater of …", "liable for damages in excess of …", "maximum liability … is $100", "liable up to …", cover-page
fields ("General Cap Amount: …"), definitions ("Liability Cap" means …; "Cap" means … and "liability shall not exceed the Cap"), lists of alternatives; a
total exclusion ("shall have no liability of any kind") is zero; all that is paid ("penalties, damages and other sums").
Rejected: the customer's own cap, caps of service credits or insurance, higher caps for single kinds
of claims, caps for free or early use, exclusion of indirect damages alone, "but not limited to", what the
customer, a sub-processor or a third person is liable for, liability under one section or for indirect damages alone, taxes and
debts, failures of the service level or delay alone, one remedy, time limits for claims.
"""

from __future__ import annotations

import re

from contract_check.extractors.commercial.cap_amounts import BLANK_CAP, FEES, NESTED, is_nested, read_amounts
from contract_check.extractors.commercial.joined_caps import join_caps
from contract_check.extractors.commercial.no_liability import DENIED, NO_LIABILITY
from contract_check.extractors.commercial.owed_and_bounded import BOUND, NO_CAP, OWED, SHORT_WAY, bounded_amounts
from contract_check.extractors.commercial.partial_caps import NOT_THE_GENERAL_CAP, REMEDY
from contract_check.extractors.framework import Extractor, Found, Pattern, Unreadable
from contract_check.extractors.subject import AnyOf, Subject
from contract_check.language.clauses import Clause
from contract_check.language.quantities import QuantityKind
from contract_check.language.surfaces import in_plain_words
from contract_check.language.wording import together, words
from contract_check.model.late_pattern import late_pattern
from contract_check.model.term import Better, Kind, TermDefinition

_OP = (
    r"(?:\bexceed(?:s|ed|ing)?\b|"
    r"\bbe (?:more|greater|higher) than\b|"
    r"\bexcess of\b|\bbeyond\b|\b(?:greater|more) than\b|"
    r"(?<!but not )(?<!without being )(?<!not be )(?<!not )\b(?:limited|capped|restricted|confined)"
    r"(?:,? [^|,]{0,60},)?(?: in all cases| solely| only| exclusively| in (?:the )?aggregate|"
    r" strictly| in amount| by amount| additionally| and| as follows|"
    r" accordingly| in total| overall|"
    r" per (?:event|claim|incident|case|damage event|contract year|"
    r"calendar year|year))* ?(?:to\b|at\b|:))"
)
# "liable up to …", "responsible only for …": a limit that needs no verb of limiting.
_UP_TO = (
    r"(?:\bup to\b|\bat most\b|\bno more than\b|\bnot more than\b|\bnever more than\b|"
    r"\bonly (?:for|up to|to)(?= (?:the (?:amounts?|fees|price|sums?|charges)|an amount|MONEY|"
    r"PERCENT|damages? (?:up to|of)))|\b(?:to|for) (?:a|the) maximum(?: amount)?(?: of)?\b|"
    r"\bequal to(?= (?:the (?:amounts?|fees|price)|MONEY)))"
)
_REST = r"[,:]?\s+(?:and (?:will|shall) not exceed,?\s+)?(?P<rest>[^|]{3,1200})"
_MAX = r"(?:maximum|max\.|total|aggregate|cumulative|entire|overall)"
_NAMED = late_pattern(rf"MONEY|PERCENT|DURATION|\b(?:amount|value)|{FEES}")
_LEFT_BLANK = late_pattern(
    r"\W*(?:the )?(?:(?:sum|amount|greater|higher|lesser|lower)(?: of)? )?(?:[a-z]{3} )?[£$€]?\s?BLANK"
)


def _amounts(clause: Clause, match: re.Match[str]) -> Found:
    start, end = match.span("rest")
    if _LEFT_BLANK.match(clause.surface, start):
        return BLANK_CAP
    sums = (q for q in clause.quantities_in(start, min(end, start + SHORT_WAY)) if q.kind is QuantityKind.MONEY)
    if unread := next((q.problem for q in sums if q.value is None), ""):
        return Unreadable(unread)
    if is_nested(clause.surface[:end]):
        return NESTED
    amounts = read_amounts(clause, start, end)
    if amounts is not None:
        named = _NAMED.search(clause.surface[start:end])
        return amounts if named and named.start() <= SHORT_WAY else None
    if re.search(r"BLANK|\[[\s*.…●•_]+\]|\*{3}|_{3,}", clause.surface[start : start + 100]):
        return BLANK_CAP
    return None


def _amounts_of_a_named_cap(clause: Clause, match: re.Match[str]) -> Found:
    """The amounts that a definition gives a name, where the vendor's liability is bounded by that name."""
    used = (
        rf"\bliabilit(?:y|ies)\b[^.;]{{0,300}}\b(?:exceed|limited to|capped at|restricted to|beyond|more than) the {re.escape(match['name'])}\b"
        r"(?! (?:for|of|on|in)\b)"
    )
    text = in_plain_words(clause.document.text)
    return _amounts(clause, match) if re.search(used, text) else None


EXTRACTORS = (
    Extractor(
        term=TermDefinition(
            "commercial.liability_cap",
            Kind.AMOUNTS,
            Better.HIGHER,
            "What is the general cap on the vendor's liability?",
        ),
        triggers=words(
            'cap" means|cap" shall mean|cap" is|cap" refers|limit" means|maximum" means|ceiling" means|amount" means|'
            "liab|damages|general cap|financial cap|compensat|answerable|exposure|able to claim|owe |owes |"
            "entire responsib|financial responsib|monetary responsib|be responsible to|responsibility to you|"
            "responsibility to the cust|responsibility to the cli|stands good|be responsible for any|"
            "not responsible|required to pay|made to pay|recover more|claim more|claim against|the most you|"
            "the most that you|the most either|the most that either|penalties|the most we|the most that we|"
            "can recover|may recover|pays no more|pay no more|pay more than"
        ),
        speaks_of=AnyOf(
            Subject(
                "liabilit*|liable|damages|compensat*|answerable|responsib*|exposure|owe",
                (
                    "exceed*|(limited|restricted) (\\w+ ){0,5}to|limit of|(liability )?cap(ped|s)?|maximum|greater|lesser|larger|in excess of|"
                    "excess of|more than|up to|at most|ceiling|surpass|higher than|above|upper boundary|(remains )?below"
                ),
                "MONEY|fees|paid|sums?|price|payments?|amounts?|value|charges|remuneration|DURATION|invoiced|subscription",
                "VENDOR('s)?|BOTH|either|NEITHER|party|parties|capped|caps?|ceiling|liability of",
                within=420,
                unless=(
                    "surviv*|authori[sz]ed to bind|insurance|interest|harmless|usage|service credits?|CUSTOMER (shall|will|must|agrees to) pay|"
                    "responsible for|taxes|indemnify|expenses"
                ),
                whoever_says_it=True,
            ),
            Subject(
                "liabilit*|liable|damages|responsib*",
                (
                    "disclaims? (all|any)|all liability|(no|zero) (\\w+ )?liability|not (be )?(liable|responsible) for any|NEITHER|entire|excluded|"
                    "(circumstances|event) (shall|will) (VENDOR|BOTH|either|the parties)"
                ),
                "VENDOR('s)?|BOTH|either|NEITHER|party|parties|software|author|developer",
                (
                    "all (kinds?|damages|loss*|claims?)|any (damages|claims?|loss(es)?|kind)|whatsoever|howsoever|(this|the) (agreement|"
                    "contract|terms)|(the|of) (services?|software)|entire liability|liability is excluded|for damages|hereunder|any direct|"
                    "direct, |direct or|assumes|of any kind"
                ),
                within=160,
                unless=(
                    "surviv*|third[- ]part(y|ies)|termination|authori[sz]ed to bind|(sole|exclusive) remed*|"
                    "websites?|submissions?|failure|if (CUSTOMER|someone|anyone)|credentials|unavailab*|lack of|due to|caused by|"
                    "result(s|ing)? (from|of)|arising (from|out of|in) (?!or |any way|this|the (agreement|contract|service|use)|(\\w+ )?use)|"
                    "actions? taken|CUSTOMER's|harmless|accuracy|reliance|decisions?(?= made)"
                ),
            ),
        ),
        accept=(
            Pattern(
                "liability is capped",
                rf"(?<!without )(?<!without any )\bliabilit(?:y|ies)\b<700>{_OP}{_REST}",
                _amounts,
                weight=3,
            ),
            Pattern(
                "not liable beyond",
                r"(?<!CUSTOMER shall not be )(?<!CUSTOMER will not be )(?<!CUSTOMER is not )(?<!CUSTOMER shall in no event be )"
                rf"\b(?:liable|responsible)\b<600>{_OP}{_REST}",
                _amounts,
                weight=3,
            ),
            Pattern(
                "liable up to",
                rf"\b(?:liable|liability|responsible|responsibility)\b<200>{_UP_TO}{_REST}",
                _amounts,
                weight=2,
            ),
            Pattern(
                "maximum liability is",
                rf"\b{_MAX}<60>\b(?:(?:liabilit|responsibilit)(?:y|ies)|exposure)\b<250>"
                rf"(?:shall be|will be|\bis\b|\bare\b|:|\bequals?(?: to)?|\|)(?: an amount)?(?: equal to)?{_REST}",
                _amounts,
                weight=2,
            ),
            Pattern(
                "field or definition of the cap",
                r"\b(?:general|liability|damages|standard|overall|financial) cap(?: amount)?\"?\)?"
                rf"(?:<80>\bamounts? to\b|(?: shall| will)?(?: means?| is| be|\s*[:|]| equals?)+){_REST}",
                _amounts,
                weight=3,
            ),
            Pattern(
                "the name that bounds it, defined",
                r"\A\W*(?:[\d.]+ )?\"(?:the )?(?P<name>[a-z]*(?: ?[a-z]+){0,2} ?(?:cap|limit|maximum|ceiling|amount))\" "
                rf"(?:shall )?(?:means?|is|refers to|equals?)(?: an amount)?(?: equal to)?{_REST}",
                _amounts_of_a_named_cap,
                weight=3,
            ),
            Pattern(
                "under a heading on liability",
                rf"{_OP}{_REST}",
                _amounts,
                heading=r"limit\w* (?:of|on) (?:liab|damage|remed)|liabilit|^cap\b|liability cap",
                weight=0,
            ),
            Pattern("cap named before liability", rf"{_OP} (?P<rest>[^|]{{3,300}})<100>\bliab", _amounts),
            Pattern(
                "what is owed, and a bound",
                together(
                    OWED,
                    r"VENDOR|BOTH|NEITHER|\A\W*(?:[\d.]+ )?(?:the |any |all )*(?:liab|compensation|damages|"
                    r"(?:amount|sum|total) (?:that |which )?CUSTOMER (?:can|may))",
                    BOUND.pattern,
                    r"MONEY|fees|charges|paid|remuneration|subscription|invoiced|price of",
                    without=NO_CAP,
                ),
                bounded_amounts,
            ),
            Pattern(
                "all that the vendor pays",
                rf"\b(?:compensation|damages|{REMEDY})\b(?! for (?!any|all|damage|loss|breach))<80>"
                rf"\b(?:(?:paid|payable|owed|due)<20>\bVENDOR|VENDOR<30>\b(?:pay|owe))\b<120>{_OP}{_REST}",
                _amounts,
                weight=1,
            ),
            Pattern(
                "damages do not exceed",
                rf"{DENIED}<40>\b(?:shall|will|may) (?:the |any |total |aggregate |VENDOR's )*damages\b<100>"
                rf"\b(?:exceed|be (?:more|greater) than){_REST}",
                _amounts,
                weight=1,
            ),
            Pattern(
                "damages are limited to",
                r"(?:^\W*(?:any |all |direct )*damages (?:are|is|shall be|will be) (?:limited|capped|restricted) "
                r"to|"
                rf"CUSTOMER's (?:right|claim)s?\b<40>\b(?:damages|compensation)\b<40>{_OP}){_REST}",
                _amounts,
                weight=1,
            ),
            Pattern(
                "the vendor limits its liability to",
                rf"VENDOR (?:hereby )?limits? (?:VENDOR's |its )?(?:\w+ )?liability<80>\bto{_REST}",
                _amounts,
                weight=1,
            ),
            Pattern(
                "damages are capped, as a field",
                rf"^\W*damages ?[:|] ?(?:capped|limited) (?:at|to){_REST}",
                _amounts,
                weight=2,
            ),
            Pattern(
                "ceiling as a field",
                r"^\W*(?:(?:liability|damages) (?:ceiling|limit|maximum)|"
                r"(?:cap|limit|ceiling|maximum|limitation) (?:of|on|to|for) "
                rf"(?:the |VENDOR's |aggregate |total )*(?:liability|damages))(?: \([^)|]{{1,30}}\))? ?[:|]{_REST}",
                _amounts,
                weight=2,
            ),
            Pattern(
                "the most that can be asked of the vendor",
                r"\b(?:maximum(?: amount| sum| compensation| damages)? (?:that|which|for which)|the most(?: that)?)"
                r" (?:(?:VENDOR|BOTH)\b<120>\b(?:required|obliged|liable|made|asked) <20>\bpay|"
                r"CUSTOMER (?:may|can|could|will)\b<60>\b(?:claim|recover|demand|receive|get|obtain))\b<80>"
                rf"\b(?:is|shall be|will be)\b{_REST}",
                _amounts,
                weight=2,
            ),
            *NO_LIABILITY,
        ),
        reject=NOT_THE_GENERAL_CAP,
        review=join_caps,
    ),
)
