"""commercial.liability_cap — the general cap on the vendor's liability.

Accepted: "liability … shall not exceed the fees paid in the 12 months preceding …", "is limited to
the greater of …", "liable for damages in excess of …", "maximum liability … is $100", "liable up to …", cover-page
fields ("General Cap Amount: …"), definitions ("Liability Cap" means …), lists of alternatives; a
total exclusion ("shall have no liability of any kind") is zero; all that is paid ("penalties, damages and other sums").
Rejected: the customer's own cap, caps of service credits or insurance, higher caps for single kinds
of claims, caps for free or early use, exclusion of indirect damages alone, "but not limited to", what the
customer, a sub-processor or a third person is liable for, failures of the service level or delay alone, one remedy, time limits for claims.
"""

from __future__ import annotations

import re
from dataclasses import replace
from decimal import Decimal

from contract_check.extractors.commercial.cap_amounts import read_amounts
from contract_check.extractors.commercial.pilot_terms import is_pilot
from contract_check.extractors.framework import Extractor, Found, Pattern, Reading, Unreadable
from contract_check.language.clauses import Clause, Paper
from contract_check.language.quantities import QuantityKind
from contract_check.language.wording import compile_pattern, together, words
from contract_check.model.term import Better, Kind, TermDefinition
from contract_check.model.values import Amounts, Money

NOTHING = Amounts((Money("USD", Decimal(0)),))
_SHORT_WAY = 260  # from the words of the cap to its amount
_NEAR = 100  # the same where only the matters of the sentence are known

_OP = (
    r"(?:\bexceed(?:s|ed|ing)?\b|"
    r"\bbe (?:more|greater|higher) than\b|"
    r"\bexcess of\b|"
    r"\bbeyond\b|"
    r"\b(?:greater|more) than\b|"
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
# Whoever it is that is not liable: "X shall in no event be", "in no event shall X be".
_IS_NOT = (
    r"(?:\b(?:shall|will) (?:not|never|in no (?:event|case)|under no circumstances?) be|"
    r"\bno (?:event|circumstances?) (?:shall|will) [^|.;]{2,60}? be)"
)
_NOT = r"(?:\bno(?:t|r)?\b|\bno event\b|\bneither\b|NEITHER|\bnever\b|\bunder no\b|\bwithout\b|n't\b)"
_REST = r"[,:]?\s+(?:and (?:will|shall) not exceed,?\s+)?(?P<rest>[^|]{3,1200})"
# A cap on all that is owed, whatever else the sentence speaks of.
_ALL_LIABILITY = (
    r"\b(?:total|aggregate|maximum|cumulative|entire|overall) (?:\w+ )?liability\b[^|.;]{0,200}"
    r"\b(?:exceed|limited to)\b[^|.;]{0,80}\b(?:fees|charges|paid)\b"
)
_MAX = r"(?:maximum|max\.|total|aggregate|cumulative|entire|overall)"
_ANY_LOSS = (
    r"(?:(?:any|all)(?: and all)? (?:direct (?:(?:and|or|and/or) (?:indirect|consequential) )?)?|"
    r"(?=loss(?:es)? (?:or|and) damages?\b))"
    r"(?:claims?,? |loss(?:es)?,? |injur\w+,? |costs?,? |damages?,? |liabilit\w+,? |and |or |other )*"
    r"(?:damages?|loss(?:es)?|liabilit(?:y|ies)|claims?)(?:,? (?:or|and) (?:expenses?|costs?))?"
)
# What makes an exclusion total: it ends there, or goes on to the contract or the use of the service as such.
_AT_ALL = (
    r"(?=,?\s*[.;]?\s*$|"
    r",? how(?:so)?ever (?:arising|caused)|"
    r",? (?:whatsoever|of (?:any|whatever|every) (?:kind|nature|type|sort))?,? ?(?:whatsoever)?,? ?"
    r"(?:\([^)]*\))?,?\s*(?:[.;]?\s*$|"
    r"including|"
    r"whether|"
    r"(?:(?:whether )?(?:direct|indirect)(?:,| or| and) [^.;|]{0,50}?,? )?"
    r"(?:that |which )?(?:may )?"
    r"(?:aris\w+|result\w*|suffered|incurred|caused)(?: \w+){0,3} "
    r"(?:of|from|under|with|by)(?: or <40>)? (?:\(\w{1,3}\) )?"
    r"(?:this |these |"
    r"the "
    r"(?:use|services?|software|agreement|terms|site|website|platform)|"
    r"CUSTOMER's (?:use|access)|(?:any )?use)|"
    r"under (?:this|any)|"
    r"in connection with (?:this|the (?:use|service|software|agreement|terms))))"
)
_FREE_USE = re.compile(
    r"(?:(?:free(?: of charge)?|trial|beta|evaluation|preview|no-charge|pre-?release|early[ -]access|"
    r"experimental|proof[- ]of[- ]concept|pilot)[- ](?:\w+ ){0,2}"
    r"(?:services?|plans?|use|users?|tier|version|subscriptions?|features?|access|software|"
    r"products?|period|licen[sc]es?|offerings?|accounts?)|"
    r"(?:provided|made available|offered) (?:to CUSTOMER )?(?:free|without charge|at no c)|"
    r"free CUSTOMER|"
    r"beta previews?|"
    r"previews|"
    r"betas|"
    r"during (?:a|the|any|CUSTOMER's) (?:free )?(?:trial|evaluation|pilot|beta))\b"
)
# "Or, if your claim arose during a free trial, …": another cap beside the one that stands before.
_OTHERWISE = re.compile(r",? or,? (?:if|where|when|in (?:the )?case|for|during)\b")
# A cap on liability for one kind of claim; the general one governs where both stand.
_ONE_KIND = re.compile(
    r"liabilit(?:y|ies)\b[^|,]{0,60}?\b"
    r"(?:for|under|arising (?:from|out of)|relating to|in respect of|with respect to|related to)"
    r"\b[^|]{0,60}?\b(?:indemnit\w+|indemnif\w+|confidential\w*|data (?:breach|protection|security)|"
    r"infring\w+|warrant\w+|excluded claims|gross negligence)\b[^|]{0,160}?"
    r"(?:exceed|limited to|capped|greater than|more than)|"
    # "With respect to any Excluded Claims, the total liability shall not exceed …"
    r"(?<!except )(?<!other than )(?<!save )(?<!apart from )"
    r"\b(?:for|with respect to|in respect of|in the (?:case|event) of|arising (?:from|out of)) "
    r"(?:any |all |such |the )*"
    r"(?:excluded|increased|excepted|enhanced|special|data(?: \w+)?|security|confidential\w*|"
    r"indemni\w+|super-?cap\w*)[- ]"
    r"(?:claims?|liabilit\w+|matters?|losses|breach(?:es)?|obligations?|incidents?)\b[^|.;]{0,120}?"
    r"\bliabilit(?:y|ies)\b[^|.;]{0,80}?(?:exceed|limited to|capped|greater than|more than)"
)


# A cap on one of these alone, or on anything else that is not what the contract as a whole may cause, says nothing of the rest.
_ALONE = re.compile(
    r"liabilit(?:y|ies) (?:to CUSTOMER )?"
    r"(?:for|under|in respect of|with respect to|arising (?:from|out of)) "
    r"(?:(?:the|any|its|all|a|breach(?:es)? of|claims? (?:for|under)|warranty of) )*"
    r"(?:data (?:protection|breach|security)|personal data|confidential\w*|"
    r"third[- ]party (?:hardware|software|products?|content))(?: \w+){0,3} (?:shall|will|is|are)\b|"
    r"liabilit(?:y|ies) (?:to CUSTOMER )?for (?:(?:any|all|the|such|its|VENDOR's|failures? of|loss of) )*"
    r"(?:service[- ]levels?|uptime|availability|delays?|late delivery|goods|returned \w+|equipment|hardware|deliverables|"
    r"spare parts|transport\w*|shipping|baggage|property|documents|samples|tooling|media|support|training|consult\w+)"
    r"(?: (?:in|of|at) \w+){0,2} (?:shall|will|is|are)\b"
)


# For sentences that are read by their matters: what is owed, and each way of setting a bound to it.
_OWED = (
    r"\b(?:liab(?:le|ility|ilities)|compensat\w+|indemnities|damages|recourse|responsib(?:le|ility)|"
    r"owe|stands? good|held to answer|answerable|exposure|able to (?:claim|recover)|"
    r"(?:recover|claim|demand|obtain|receive|get)\b[^.;|]{0,30} (?:from|of) VENDOR|"
    r"(?:claims?|actions?|proceedings) against VENDOR|"
    r"VENDOR\b[^.;|]{0,30} (?:made|required|obliged|asked|have) to pay)\b"
)
_BOUND = compile_pattern(
    r"(?:\b(?:exceed(?:s|ing)?|surpass\w*|(?:more|greater|higher) (?:from VENDOR )?than|beyond|above|"
    r"(?:remains?|stays?|is|be|keeps?) (?:below|under)|(?<!not )limited|capped|confined|"
    r"restricted|ceiling|cap|at most|(?:only )?up to|maximum|upper (?:limit|bound|boundary)|"
    r"(?:ends?|stops?|set|fixed) at|go(?:es)? (?:past|beyond|above)|equal to|be equal to)\b|"
    r"\bthe most (?:that )?(?:CUSTOMER|VENDOR)[^|.;]{0,100}?\bis\b|"
    r"\b(?:aggregate|maximum|total|overall) (?:exposure|liability)\b[^|.;]{0,80}[:|])"
    r"(?: to| at| of|:| only|,| in total| in amount| per \w+| for each \w+)*"
)
# A bound to something else than what the vendor owes, or no bound in force.
_NO_CAP = (
    r"\bwhereas\b|insur|polic(?:y|ies)\b|service credits?|\bcredits\b|interest|\btravel|"
    r"per (?:trip|diem)\b|invoice date|risk committee|expect|typical|deductible|basket|threshold|"
    r"indirect|consequential|CUSTOMER's (?:\w+ ){0,4}liabilit|CUSTOMER (?:shall|will|must|agrees?)|"
    r"liquidated|penalt|refund of|replacement|own (?:\w+ )?agreement|purchase|shares|stock|indemnif|"
    r"royalt|holdback|escrow|third[- ]part|free |trial|beta|(?:each|per) (?:accident|occurrence)|"
    r"cost cap|budget|\bsla\b|interrupt|downtime|outage"
)
# All that is paid, and not one remedy: "liquidated damages, compensation and other sums", "compensation, penalties included".
_REMEDY = (
    r"(?:service credits?|liquidated damages|late (?:fees?|charges?)|delay damages|(?:contractual )?penalt(?:y|ies))"
)
_ANY_SUM = r"(?:compensation|damages|indemnit(?:y|ies)|claims|liabilit(?:y|ies)|sums?|amounts?|payments|expenses)"
_ALL_PAID = (
    rf"(?:\b{_REMEDY}<40>(?:,|\band|\bor|\bas well as) (?:any |all |the )?(?:\w+ )?{_ANY_SUM}"
    r"\b(?! for (?:late|delay))|"
    rf"\b{_ANY_SUM}\b<80>\b(?:includ\w+|together with|inclusive of)\b<40>\b{_REMEDY})<120>"
    r"\b(?:exceed|limited|capped|more than|greater than)\b"
)
# "You understand and agree that we are not liable": the customer only sees it.
_CUSTOMER_SEES = (
    r"CUSTOMER (?:hereby |expressly |further |also )*(?:understands?|acknowledges?|agrees?|accepts?|confirms?)"
    r"(?:,? (?:and|or) (?:hereby |expressly )*(?:understands?|acknowledges?|agrees?|accepts?|confirms?))*,? that\b"
)
# Who else may owe nothing in a vendor's paper, and what a loss may be that is nobody's fault.
# Those who stand behind the vendor owe nothing either.
_PEOPLE = (
    r"(?:affiliates|subsidiaries|parent compan(?:y|ies)|suppliers|licensors|partners|(?:sub-?)?contractors|"
    r"service providers|employees|officers|directors|agents|representatives)"
)
_ITS_PEOPLE = re.compile(
    r",? ?(?:(?:and|or|nor|and/or) )?(?:its|their|any of its|VENDOR's)(?: respective)? (?:\w+,? )?"
    f"{_PEOPLE}(?:,? (?:(?:and|or) )?(?:its |their )?{_PEOPLE})*"
)
_SOMEBODY_ELSE = re.compile(
    r"CUSTOMER|"
    r"\b(?:third|users?|licensors?|partners?|affiliates?|carriers?|subcontractors?|google|apple|amazon|"
    r"microsoft|stripe)\b"
)
_FOR_A_REASON = re.compile(
    r"force majeure|by reason of|\bterminat|\bsuspen|beyond (?:its|the) (?:\w+ )?control|\bdelays?\b"
)
_TURNED = re.compile(
    r"\W*(?:the |an? )?[^|,;.]{0,80}?(?:MONEY|fees?|charges|subscription|remuneration)\b[^|,;.]{0,40}?"
    r"(?= (?:is|are|marks?|forms?|shall be|will be) the (?:upper|maximum|limit|ceiling|cap|most)\b)"
)
_LEFT_BLANK = re.compile(
    r"\W*(?:the )?(?:(?:sum|amount|greater|higher|lesser|lower)(?: of)? )?(?:[a-z]{3} )?[£$€]?\s?BLANK"
)


def _bounded_amounts(clause: Clause, _match: re.Match[str]) -> Found:
    """The amounts behind the first bound that has some, close by."""
    surface = clause.surface
    for bound in _BOUND.finditer(surface, clause.start):
        end = min(len(surface), bound.end() + _SHORT_WAY)
        amounts = read_amounts(clause, bound.end(), end)
        named = re.search(
            r"MONEY|\bfees?\b|charges|remuneration|subscription|\bpaid\b|invoiced", surface[bound.end() : end]
        )
        if amounts is not None and named and named.start() <= _NEAR:
            return amounts
    # "the annual fee marks the upper boundary of …": the amount is the sentence's subject.
    turned = _TURNED.match(surface, clause.start)
    return read_amounts(clause, clause.start, turned.end()) if turned else None


def _amounts(clause: Clause, match: re.Match[str]) -> Found:
    start, end = match.span("rest")
    if _LEFT_BLANK.match(clause.surface, start):
        return Unreadable("the amount of the cap is left blank or redacted")
    sums = (q for q in clause.quantities_in(start, min(end, start + _SHORT_WAY)) if q.kind is QuantityKind.MONEY)
    if unread := next((q.problem for q in sums if q.value is None), ""):
        return Unreadable(unread)
    amounts = read_amounts(clause, start, end)
    if amounts is not None:
        named = re.search(
            r"MONEY|PERCENT|fees?\b|amount|paid|payable|price|charges|sum\b|payments?|value|compensation|"
            r"consideration|DURATION",
            clause.surface[start:end],
        )
        return amounts if named and named.start() <= _SHORT_WAY else None
    if re.search(r"BLANK|\[[\s*.…●•_]+\]|\*{3}|_{3,}", clause.surface[start : start + 100]):
        return Unreadable("the amount of the cap is left blank or redacted")
    return None


def _unless_others(clause: Clause, match: re.Match[str]) -> Found:
    """Nothing is owed, unless whoever owes nothing is the customer or a third person."""
    before = clause.surface[max(0, match.start() - _NEAR) : match.start()] + match[0].partition(" for ")[0]
    before = re.sub(
        f"{_CUSTOMER_SEES}|"
        r"\bto(?:wards)? (?:CUSTOMER|any third part(?:y|ies)|anyone)"
        r"(?: or (?:to )?any (?:other )?third part(?:y|ies))?",
        "",
        _ITS_PEOPLE.sub("", before),
    )
    return None if _SOMEBODY_ELSE.search(before) or _FOR_A_REASON.search(clause.surface) else NOTHING


def _review(readings: list[Reading], paper: Paper) -> list[Reading]:
    """Join the alternatives of a list; drop caps for free or early use, unless the paper is of that kind."""
    paid = [r for r in readings if not (r.clause and _is_of_free_use(r.clause))]
    if len(paid) < len(readings) and not is_pilot(paper):
        readings = paid
    readings = [r for r in readings if not (r.clause and _ALONE.search(r.clause.surface))]
    readings = [
        replace(r, weight=r.weight - 2) if r.clause and _ONE_KIND.search(r.clause.surface) else r for r in readings
    ]
    # The wording that says most of each clause stands for it.
    ranked = sorted(readings, key=lambda r: -r.weight)
    best = {r.span: r for r in reversed(ranked)}
    joined: list[Reading] = []
    for reading in sorted(best.values(), key=lambda r: r.span.start):
        last = joined[-1] if joined else None
        if (
            last
            and _same_list(last, reading)
            and isinstance(last.found, Amounts)
            and isinstance(reading.found, Amounts)
        ):
            both = tuple(dict.fromkeys((*last.found.amounts, *reading.found.amounts)))
            joined[-1] = replace(last, found=Amounts(both, last.found.words))
        else:
            joined.append(reading)
    return joined


# "Arising out of the software, the free license or these terms": all that the paper brings with it.
_ALL_OF_THE_PAPER = compile_pattern(
    r"\b(?:arising|relat\w+|connect\w+|under)\b<120>(?:,| and| or|,? and/or) (?:\w+ )?"
    r"(?:these terms|this (?:agreement|licen[sc]e|contract)|the (?:agreement|contract))\b"
)


def _is_of_free_use(clause: Clause) -> bool:
    """Whether a cap is for what is free alone, and not for all that the paper brings with it."""
    said = _before_amount(clause)
    return bool(_FREE_USE.search(said)) and not _ALL_OF_THE_PAPER.search(said)


def _before_amount(clause: Clause) -> str:
    """The words up to the first sum or the second alternative: "or $50 for free services" behind it does not count."""
    return _OTHERWISE.split(clause.surface.partition("MONEY")[0])[0]


def _same_list(one: Reading, two: Reading) -> bool:
    a, b = one.clause, two.clause
    return bool(a and b and a.span != b.span and a.start and a.surface[: a.start] == b.surface[: b.start])


EXTRACTORS = (
    Extractor(
        term=TermDefinition(
            "commercial.liability_cap",
            Kind.AMOUNTS,
            Better.HIGHER,
            "What is the general cap on the vendor's liability?",
        ),
        triggers=words(
            "liab|damages|general cap|financial cap|compensat|answerable|exposure|able to claim|owe |owes |"
            "entire responsib|financial responsib|monetary responsib|be responsible to|responsibility to you|"
            "responsibility to the cust|responsibility to the cli|stands good|be responsible for any|"
            "not responsible|required to pay|made to pay|recover more|claim more|claim against|the most you|"
            "the most that you|penalties"
        ),
        accept=(
            Pattern("liability is capped", rf"\bliabilit(?:y|ies)\b<700>{_OP}{_REST}", _amounts, weight=3),
            Pattern("not liable beyond", rf"\b(?:liable|responsible)\b<600>{_OP}{_REST}", _amounts, weight=3),
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
                    _OWED,
                    r"VENDOR|BOTH|NEITHER|\A\W*(?:[\d.]+ )?(?:the |any |all )*(?:liab|compensation|damages)",
                    _BOUND.pattern,
                    r"MONEY|fees|charges|paid|remuneration|subscription|invoiced",
                    without=_NO_CAP,
                ),
                _bounded_amounts,
            ),
            Pattern(
                "all that the vendor pays",
                rf"\b(?:compensation|damages|{_REMEDY})\b(?! for (?!any|all|damage|loss|breach))<80>"
                rf"\b(?:(?:paid|payable|owed|due)<20>\bVENDOR|VENDOR<30>\b(?:pay|owe))\b<120>{_OP}{_REST}",
                _amounts,
                weight=1,
            ),
            Pattern(
                "damages do not exceed",
                rf"{_NOT}<40>\b(?:shall|will|may) (?:the |any |total |aggregate |VENDOR's )*damages\b<100>"
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
                r" (?:VENDOR\b<120>\b(?:required|obliged|liable|made|asked) <20>\bpay|"
                r"CUSTOMER (?:may|can|could|will)\b<60>\b(?:claim|recover|demand|receive|get|obtain))\b<80>"
                rf"\b(?:is|shall be|will be)\b{_REST}",
                _amounts,
                weight=2,
            ),
            Pattern(
                "liability is excluded",
                r"^\W*(?:\d\W+)?(?:VENDOR's liability|(?:all|any) liability of VENDOR)"
                r"\b(?!<80>(?:indirect|consequential|slight|simple|further|other than))<160>"
                r"(?:this agreement|these terms|the contract|"
                r"(?:use|provision) of the (?:software|services?|platform))<20>(?:shall be|is) excluded",
                NOTHING,
                weight=-1,
            ),
            Pattern(
                "no liability, by brand",
                r"\b(?:accepts?|assumes?|bears?|undertakes?|has|have) "
                r"(?:no (?:legal |responsibility or )?liability (?:whatsoever|of any kind|at all)|zero liability)"
                f"(?: to(?:wards)? CUSTOMER)?(?:,? for {_ANY_LOSS}|,? for damages)?{_AT_ALL}",
                _unless_others,
                weight=-1,
            ),
            Pattern(
                "no liability at all",
                r"VENDOR(?:,? (?:and|or|nor) (?:its|their|any of its|VENDOR's|all|affiliates|licensors) <70>)?"
                r"(?:,<60>,)? (?:<shall> |does |do |assumes? |accepts? )(?:not )?(?:have |assume |accept |bear )?"
                r"(?:no|any) (?:responsibility or |legal )?liability(?: to CUSTOMER| whatsoever| of any kind)?"
                f"(?:,? for {_ANY_LOSS})?{_AT_ALL}",
                NOTHING,
                weight=-1,
            ),
            Pattern(
                "disclaims all liability",
                r"VENDOR<80>(?:disclaims?|excludes?) (?:any|all)(?: and all)?(?: \w+,?){0,3} liabilit(?:y|ies)"
                f"(?: to(?:wards)? CUSTOMER)?(?: on <60>)?(?:,? for {_ANY_LOSS}|,? for damages)?{_AT_ALL}",
                NOTHING,
                weight=-1,
            ),
            Pattern(
                "not liable for any damages",
                r"(?:VENDOR|author|company|copyright holder)(?:'s|s)?(?:<200>)? (?:be|is|are) (?:held )?(?:not )?"
                f"(?:liable|responsible)(?: to CUSTOMER)?(?: or <40>)? for {_ANY_LOSS}{_AT_ALL}",
                NOTHING,
                weight=-1,
            ),
            Pattern(
                "no liability in any event",
                rf"{_NOT}<60>\b(?:shall|will|does|do)\b (?:VENDOR|BOTH)\b<120>\b(?:have|incur|bear|assume|accept) "
                rf"(?:any )?(?:\w+ )?liability\b<40> for {_ANY_LOSS}{_AT_ALL}",
                NOTHING,
                weight=-1,
            ),
            Pattern(
                "not liable for any damages, by brand",
                f"{_IS_NOT} (?:held )?(?:liable|responsible)(?: to <60>)? for {_ANY_LOSS}{_AT_ALL}"
                r"(?!<30>\buse of (?!(?:this|these|the|our|such|any|its|VENDOR|CUSTOMER)\b))",
                _unless_others,
                weight=-2,
            ),
            Pattern(
                "not liable for direct damages, by brand",
                f"{_IS_NOT} (?:held )?(?:liable|responsible) (?:to <40>)?for (?:any |all )?"
                r"(?:damages?\b[^.;|]{0,30} )?direct(?:,| or\b| and\b)<160>\b(?:damages|loss(?:es)?)\b",
                _unless_others,
                weight=-2,
            ),
            Pattern(
                "not liable for direct damages either",
                f"(?=VENDOR|NEITHER|{_NOT})(?!<600>(?:force majeure|by reason of|terminat))"
                f"(?:{_NOT}<200>VENDOR(?:'s)?|"
                r"VENDOR(?:,? (?:and|or|nor) (?:its|their|any of its|VENDOR's|all|affiliates|licensors) <70>)?"
                f"(?:,<100>,)? (?:<shall>|is|are|has|have|does|do|assumes?|accepts?) <30>{_NOT}|"
                r"NEITHER)<160>\b(?:liable|responsible|liability)\b<120>\b(?:for|whether)\b(?: any| all| such)?<40>"
                r"(?<!in)(?<!in-)\bdirect(?:,| or\b| and\b| damages?,?| loss(?:es)?,?)"
                r"(?! damages? (?:that|which|up to|caused by))<160>\b(?:damages|loss(?:es)?|consequential|indirect)"
                r"\b",
                NOTHING,
                weight=-1,
            ),
        ),
        reject=(
            Pattern(
                "the fees of an arbitration", r"\barbitrators? fees|\bfiling fees|\b(?:aaa|jams) (?:filing|rules|fees)"
            ),
            Pattern(
                "what sub-processors owe",
                r"^\W*(?:VENDOR's |the |any |all |such )?(?:sub-?\s?processors?|sub-?contractors?)'?s? "
                r"(?:(?:is|are|shall be|will be) (?:\w+ )?liable|(?:\w+ )?liability)\b|"
                r"^\W*(?:the |any )?(?:\w+ )?liability of (?:VENDOR's |the |any |all |such |each |a )*"
                r"(?:sub-?\s?processors?|sub-?contractors?)\b(?! and)",
            ),
            Pattern(
                "failures of the service level or delay alone",
                r"\bliabilit\w+ (?:\w+ ){0,2}for (?:delays?|late \w+)\b|"
                r"\bliabilit\w+ (?:\w+ ){0,2}for (?:all |any |such )?(?:\w+ )?"
                r"(?:sla|service[ -]level|uptime|availability) (?:failures?|breach\w*|credits?)|"
                r"\bliabilit\w+ (?:\w+ ){0,2}for (?:all |any |such |the |its )*"
                r"(?:failures?|breach\w*|miss\w*|non-\w+|not (?:meeting|achieving|reaching)) "
                r"(?:(?:of|to (?:meet|achieve|reach)|with) )?(?:the |any |its |a )*"
                r"(?:slas?|service[ -]levels?|uptime|availability)\b(?! and)",
            ),
            Pattern("an example", r"^\W*(?:for (?:example|instance)|imagine|suppose)\b"),
            Pattern(
                "the customer's own cap",
                r"(?:\bCUSTOMER's (?:\w+ ){0,4}liability|liability of CUSTOMER\b)(?: to(?:wards)? VENDOR\b)?"
                r"(?!<60>(?:VENDOR|BOTH|\bor\b))(?!<500>VENDOR's (?:\w+ ){0,4}liability)<200>"
                r"(?:exceed|limited to|capped)",
            ),
            Pattern(
                "what the customer is liable for",
                r"^(?!<400>VENDOR(?:'s)?<80>(?:liab|responsib))<200>CUSTOMER "
                r"(?:(?:shall|will|must|may|can) (?:only |solely )?be|is|are) (?:\w+ )?(?:liable|responsible)\b",
            ),
            Pattern(
                "a cap for one kind of claim",
                r"^(?!.*\b(?:general|standard|base) (?:liability )?cap\b).*"
                r"(?:\bsuper-?|enhanced|increased|secondary|data (?:protection|breach|security))[- ]?"
                r"(?:claims? )?cap\b|"
                r"\bcombination claim",
            ),
            Pattern(
                "one remedy only",
                f"^(?!.*(?:{_ALL_LIABILITY}|{_ALL_PAID})).*"
                rf"(?:{_REMEDY}\b<160>(?:shall not|will not|may not|cannot|not|never|limited)|"
                r"credits?<120>not (?:to )?exceed)",
            ),
            Pattern(
                "insurance",
                f"^(?!.*{_ALL_LIABILITY}).*"
                r"(?:polic(?:y|ies) of insurance|insurance (?:coverage |policy )?(?:with|of|in the|limits)|"
                r"per occurrence|each (?:accident|employee|occurrence|person)|policy limit|umbrella|"
                r"liability (?:insurance|policy)|insurance cover(?:age|s))",
            ),
            Pattern(
                "thresholds and contributions of indemnitors",
                r"\b(?:commissions? based|sales person|deductible|basket|equitable contribution|in such proportion|"
                r"proportionate share|underwriting (?:discounts?|commissions?)|"
                r"(?:separate|one|local) (?:firm|counsel))\b",
            ),
        ),
        review=_review,
    ),
)
