"""The vendor owes nothing at all: the cap on its liability is zero.

Accepted: "shall have no liability of any kind", "not liable for any damages whatsoever", "accepts no liability … arising out
of these terms", "not liable for direct, indirect or consequential damages", by the vendor's side or by its brand.
Rejected: an exclusion of indirect loss alone, of what a third person, a carrier or the customer owes, or for a reason such as force majeure.
"""

from __future__ import annotations

import re
from decimal import Decimal

from contract_check.extractors.framework import Found, Pattern
from contract_check.language.clauses import Clause
from contract_check.language.platforms import THIRD_PARTY_PLATFORM
from contract_check.model.late_pattern import late_pattern
from contract_check.model.values import Amounts, Money

_NOTHING = Amounts((Money("USD", Decimal(0)),))
_BEFORE = 100  # characters before a match that say who owes nothing

# Whoever it is that is not liable: "X shall in no event be", "in no event shall X be".
_IS_NOT = (
    r"(?:\b(?:shall|will) (?:not|never|in no (?:event|case)|under no circumstances?) be|"
    r"\bno (?:event|circumstances?) (?:shall|will) [^|.;]{2,60}? be)"
)
DENIED = r"(?:\bno(?:t|r)?\b|\bno event\b|\bneither\b|NEITHER|\bnever\b|\bunder no\b|\bwithout\b|n't\b)"
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
    r"(?:\([^)]*\))?,?\s*(?:[.;]?\s*$|including|whether|"
    r"(?:(?:whether )?(?:direct|indirect)(?:,| or| and) [^.;|]{0,50}?,? )?"
    r"(?:that |which )?(?:CUSTOMER )?(?:may |might )?"
    r"(?:aris\w+|result\w*|suffer(?:s|ed)?|incur(?:s|red)?|caused)(?: \w+){0,3} "
    r"(?:of|from|under|with|by)(?: or <40>)? (?:\(\w{1,3}\) )?"
    r"(?:this |these |(?:using )?the "
    r"(?:use|services?|app\b|free or (?:the )?paid|software|agreement|terms|site|website|platform)|"
    r"CUSTOMER's (?:use|access)|(?:any )?use)|"
    r"under (?:this|any)|"
    r"in connection with (?:this|the (?:use|service|software|agreement|terms))))"
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
_ITS_PEOPLE = late_pattern(
    r",? ?(?:(?:and|or|nor|and/or) )?(?:its|their|any of its|VENDOR's)(?: respective)? (?:\w+,? )?"
    f"{_PEOPLE}(?:,? (?:(?:and|or) )?(?:its |their )?{_PEOPLE})*"
)
_SOMEBODY_ELSE = late_pattern(
    r"CUSTOMER|"
    r"\b(?:third|users?|licensors?|partners?|affiliates?|carriers?|subcontractors?)\b|"
    f"{THIRD_PARTY_PLATFORM}"
)
_FOR_A_REASON = late_pattern(
    r"force majeure|by reason of|\bterminat|\bsuspen|beyond (?:its|the) (?:\w+ )?control|\bdelays?\b"
)


def _unless_others(clause: Clause, match: re.Match[str]) -> Found:
    """Nothing is owed, unless whoever owes nothing is the customer or a third person."""
    before = clause.surface[max(0, match.start() - _BEFORE) : match.start()] + match[0].partition(" for ")[0]
    before = re.sub(
        f"{_CUSTOMER_SEES}|"
        r"\bto(?:wards)? (?:CUSTOMER|any third part(?:y|ies)|anyone)"
        r"(?: or (?:to )?any (?:other )?third part(?:y|ies))?",
        "",
        _ITS_PEOPLE.sub("", before),
    )
    return None if _SOMEBODY_ELSE.search(before) or _FOR_A_REASON.search(clause.surface) else _NOTHING


NO_LIABILITY = (
    Pattern(
        "liability is excluded",
        r"^\W*(?:\d\W+)?(?:VENDOR's liability|(?:all|any) liability of VENDOR)"
        r"\b(?!<80>(?:indirect|consequential|slight|simple|further|other than))<160>"
        r"(?:this agreement|these terms|the contract|"
        r"(?:use|provision) of the (?:software|services?|platform))<20>(?:shall be|is) excluded",
        _NOTHING,
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
        _NOTHING,
        weight=-1,
    ),
    Pattern(
        "disclaims all liability",
        r"VENDOR<80>(?:disclaims?|excludes?) (?:any|all)(?: and all)?(?: \w+,?){0,3} liabilit(?:y|ies)"
        f"(?: to(?:wards)? CUSTOMER)?(?: on <60>)?(?:,? for {_ANY_LOSS}|,? for damages)?"
        r"(?: of (?:whatever|any|every) (?:kind|nature|sort))?"
        r"(?:,? to the (?:fullest|full|maximum) extent (?:(?:permitted|allowed) by (?:\w+ )?law|(?:that )?the law (?:allows|permits)))?"
        f"{_AT_ALL}",
        _NOTHING,
        weight=-1,
    ),
    Pattern(
        "not liable for any damages",
        r"(?:VENDOR|author|company|copyright holder)(?:'s|s)?(?:<200>)? (?:be|is|are) (?:held )?(?:not )?"
        f"(?:liable|responsible)(?: to CUSTOMER)?(?: or <40>)? for {_ANY_LOSS}{_AT_ALL}",
        _NOTHING,
        weight=-1,
    ),
    Pattern(
        "no liability in any event",
        rf"{DENIED}<60>\b(?:shall|will|does|do)\b (?:VENDOR|BOTH)\b<120>\b(?:have|incur|bear|assume|accept) "
        rf"(?:any )?(?:\w+ )?liability\b<40> for {_ANY_LOSS}{_AT_ALL}",
        _NOTHING,
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
        f"(?=VENDOR|NEITHER|{DENIED})(?!<600>(?:force majeure|by reason of|terminat))"
        f"(?:{DENIED}<200>VENDOR(?:'s)?|"
        r"VENDOR(?:,? (?:and|or|nor) (?:its|their|any of its|VENDOR's|all|affiliates|licensors) <70>)?"
        f"(?:,<100>,)? (?:<shall>|is|are|has|have|does|do|assumes?|accepts?) <30>{DENIED}|"
        r"NEITHER)<160>\b(?:liable|responsible|liability)\b<120>\b(?:for|whether)\b(?: any| all| such)?<40>"
        r"(?<!in)(?<!in-)\bdirect(?:,| or\b| and\b| damages?,?| loss(?:es)?,?)"
        r"(?! damages? (?:that|which|up to|caused by))<160>\b(?:damages|loss(?:es)?|consequential|indirect)"
        r"\b",
        _NOTHING,
        weight=-1,
    ),
)
