"""The matters of a move at the end, in any words: help, whoever comes next, what is moved, and the end itself.

Accepted: the vendor owes help to the customer or the next supplier, and the contract is at its end or the move is
orderly.
Rejected: onboarding, successors in law, end of life of a version, merger, what the customer does, a move of data
alone.
Refused: "does not owe any support in changing to another provider", unless up to a point ("beyond 40 hours").
"""

import re

from contract_check.extractors.commercial import matters as m
from contract_check.extractors.framework import FALSE, TRUE, Found
from contract_check.language.clauses import Clause
from contract_check.model.late_pattern import late_pattern

AIDS = (
    r"(?:\bassist(?:s|ed|ing|ance)?\b|\bhelp(?:s|ed|ing)?\b|\bsupport(?:s|ed|ing)?\b|co-?operat\w+|"
    r"\bbrief(?:s|ed|ing)?\b|\bfacilitat\w+|\bwork(?:s|ing)? together|knowledge transfer|"
    r"transfer (?:of )?(?:\w+ )?knowledge|\bhand(?:s|ing)?\b[^.;|]{0,60}\bover\b|"
    r"transition (?:manager|team|services?)|"
    r"(?:orderly|smooth|efficient) (?:and \w+ )?(?:hand-?over|transition|transfer|migration)|"
    r"collaborat\w+|work(?:s|ing)? with|reversibil\w+|contribut\w+ (?:\w+ )?to the transfer|"
    r"(?:respond\w* to|answer\w*) (?:\w+ ){0,2}?(?:inquir\w+|questions)|\baid(?:s|ing)?\b|"
    r"\b(?:lends?|gives?) (?:CUSTOMER )?(?:(?:an?|some|all|any|every) )?(?:\w+ )?(?:hand\b(?! over)|assistance\b|support\b)|"
    r"\b(?:personnel|staff|experts) available\b|"
    r"information (?:required|needed|necessary) (?:for|to) "
    r"(?:tak|transfer|the transfer|switch|migrat)\w*|operations that allow)"
)
NEXT_ONE = (
    r"(?:successors?\b(?! in| and| or (?:permitted )?assign)|"
    r"replacement (?:\w+ )?"
    r"(?:provider|supplier|vendor|contractor|VENDOR|operator|services?|system|solution|software)\b|"
    r"\b(?:new|another|alternat(?:e|ive)|incoming|follow-on|subsequent|next|different|other|"
    r"competing|CUSTOMER's (?:new|next|chosen)) (?:(?:service|data|cloud|hosting|third[- ]party) )?"
    r"(?:providers?|suppliers?|vendors?|contractors?|VENDOR|operators?|processors?|administrators?|"
    r"underwriters?|hosts?|data processing|alternative|company|platform|systems?|solutions?|"
    r"software|product)\b|"
    r"third party of (?:its|CUSTOMER's) (?:own )?choosing|"
    r"taken (?:over|back) by a third party|"
    r"other means of|firm that comes after|"
    r"who(?:m)?ever (?:takes|comes|succeeds|follows|replaces)|"
    r"\bchange of (?:service )?(?:provider|supplier|vendor|VENDOR|contractor|host)|"
    r"which(?:ever)? (?:\w+ ){1,2}CUSTOMER (?:chooses?|picks?|selects?|appoints?|goes with|go with|moves? to)\b|"
    r"\bdesignees?\b(?! (?:or|and) assigns)|"
    r"(?:third part(?:y|ies)|other part(?:y|ies)|persons?|anyone|entit(?:y|ies)|compan(?:y|ies)|firm),? "
    r"(?:designated|named|nominated|authori[sz]ed|appointed|chosen|selected) by CUSTOMER|"
    r"(?:third party|other hands) or back to CUSTOMER|"
    r"\belsewhere\b|picked next|compet\w+ product|insourc\w+|in-house|change-?over|switch(?:ing)? to|"
    r"take over (?:the )?(?:operation|service)|"
    r"the bank reasonably calls|its own operation)"
)
GOING = (
    r"(?:terminat\w+|expir\w+|\bexit\b|\bleav(?:e|es|ing)\b|\bend(?:s|ed)?\b(?!-)|run out|"
    r"mov(?:e|ing) (?:on|away)|notice period|off-?boarding|phase-out|last invoice|"
    r"\bswitching (?:process|period|request|notice)|\bchang(?:es?|ing) (?:over )?to another|"
    r"\bswitch(?:es)? (?:to|providers?|away)\b|disengag\w+)"
)
# What is moved, or the move under its name; a move of data alone is an export.
MOVES = (
    r"(?:\btransition(?:s|ed|ing)?\b(?! (?:period|provisions?|rules?|from (?:the )?(?:free|trial)))|"
    r"\bmigrat\w+|hand-?over|"
    r"\bhand(?:ing|s|ed)?\b[^.;|]{0,60}\bover\b(?= to\b)|"
    r"disentangl\w+|disengag\w+|wind(?:ing)?[- ]down|\bswitching\b|"
    r"moving (?:the |its |all |CUSTOMER's )*(?:data|services?|operations?)\b[^.;|]{0,40}?\bto\b|"
    r"exit (?:plan|management|strategy)|"
    r"\b(?:orderly|smooth|efficient) (?:\w+ (?:and|or) |and \w+ )?"
    r"(?:return|transfer|cessation|move|change)\b|"
    r"transfer (?:of )?(?:\w+ )?knowledge|"
    r"\b(?:transfer(?:ring)?|return(?:ing)?|conversion|relocat\w+|re-?procure\w*) (?:of )?"
    r"(?:(?:the|its|all|such|any|those|CUSTOMER's|terminated|affected) )*(?:\w+ ){0,2}?"
    r"(?:services?|administration|management|work|operations|functions|responsibilit\w+|obligations|accounts?|workloads?|"
    r"applications?|activities|tasks)\b|\bchang(?:e|es|ing) (?:over )?to "
    r"(?:another|an? (?:new|other|different|competing|alternative))|"
    r"\bmov(?:e|ing) "
    r"(?:away|CUSTOMER's [^.;|]{0,40}?\bto\b|to (?:another|an? (?:new|other|different))))"
)
_OWES = late_pattern(
    r"\b(?:VENDOR|BOTH)\b[^.;|]{0,160}\b"
    r"(?:shall|will|must|has to|have to|is (?:required|obliged) to|agrees?|undertakes?|lends?|helps?|"
    r"supports?|assists?|co-?operates?|offers?|provides?|gives?|keeps? \w+ing)\b|"
    r"\b(?:supports|helps|assists|keeps supporting|agrees to provide|shall be (?:given|provided))\b|"
    r"(?<!CUSTOMER )(?<!CUSTOMER also )\b(?:shall|will|must|undertakes to|agrees to) "
    r"(?:\w+ly |also |then )?(?:assist|co-?operate|help|support|work with|render)\b|"
    r"\b(?:assistance|support|help|services?)\b[^.;|]{0,80}\b(?:is|are|shall be|will be) (?:\w+ )?"
    r"(?:free|provided|charged|included|available|given|rendered|performed|offered|owed)\b"
)
_NOT_THIS_HELP = late_pattern(
    r"\b(?:onboard\w*|employ\w+|executives?'?s?|recital|successors? and|indemnif\w+|litigat\w+|"
    r"defen[cs]e|patent|regulatory|sub-?processor|tutorials?|from its former|api version|"
    r"new version|end[- ]of[- ](?:life|sale)|merger|acquisition|inventory|clinical|registration|"
    r"approvals?|transfer mechanisms?)\b|"
    r"CUSTOMER (?:shall|will|must|agrees)[^.;|]{0,80}(?:assist|help|support|cooperat)"
)
_DENIED_HELP = late_pattern(
    r"\b(?:not|no)\b[^.;|]{0,30}\b(?:oblig\w+|duty|required|bound|owe|assist|help|support|included|available)"
)
_REFUSED_HELP = late_pattern(
    r"VENDOR (?:(?:does|do|shall|will) not (?:owe|provide|offer|give|render|assist|help|support)\b|"
    rf"(?:is|are) not (?:obliged|required|obligated|bound) to\b)(?=[^.;|]{{0,60}}{AIDS})"
)
_UP_TO_A_POINT = late_pattern(
    r"\b(?:unless|except|beyond|more than|further than|only|other than|if|where|until|after DURATION)\b"
)


def helps_to_move(clause: Clause, _match: re.Match[str]) -> Found:
    """True where the vendor helps the customer or the next supplier, and the contract is at its end."""
    said = clause.surface
    if m.is_told_only(clause) or _NOT_THIS_HELP.search(said):
        return None
    if _DENIED_HELP.search(said):
        return FALSE if _REFUSED_HELP.search(said) and not _UP_TO_A_POINT.search(said) else None
    at_the_end = re.search(GOING, m.passage(clause)) or re.search(r"\borderly\b", said)
    if not at_the_end or not _OWES.search(said):
        return None
    return TRUE
