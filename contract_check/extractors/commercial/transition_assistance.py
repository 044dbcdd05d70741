"""commercial.transition_assistance — the vendor helps to move to another supplier at the end.

Accepted: "shall provide reasonable transition assistance upon termination", "cooperate in the orderly
transfer of the Services to a successor", an exit plan that the vendor must carry out, "Customer may
request transition services", "supports the migration to a new provider during the exit period".
In any construction: somebody helps, the services (accounts, work, knowledge) are moved or somebody comes next, and
the contract is at its end. So it is told by its three matters and hardly by its words.
Rejected: export of data alone, onboarding and migration at the start, moves between versions, APIs or
models, change of control, an officer's duties, means of transferring data.
Refused: "has no obligation to provide transition services", "transition assistance is not included", "does not owe any support in changing".
"""

import re

from contract_check.extractors.commercial import matters as m
from contract_check.extractors.framework import FALSE, TRUE, Extractor, Found, Pattern
from contract_check.language.clauses import Clause
from contract_check.language.wording import together, words
from contract_check.model.term import Better, Kind, TermDefinition

_HELP = r"(?:assist\w*|services?|support|cooperat\w+|co-operat\w+|help)"
_MOVE = (
    r"(?:transition\w*|migrat\w+|hand-?over|wind[- ]down|disengagement|exit|orderly transfer|"
    r"transfer of (?:the )?services?|switching)"
)
# The help under its own name.
_NAMED_HELP = (
    r"(?:(?:transition|exit|disengagement|deconversion|off-?boarding|wind[- ]down|hand-?over) "
    r"(?:assistance|services?|support)\b(?! agreement)|"
    r"termination assistance)"
)
_LEAVING = r"(?:terminat\w+|expir\w+|\bexit\b|\bleav(?:e|ing)\b|end of (?:the|this) (?:agreement|contract|term))"


# Help, and those who come next, in any words.
_AIDS = (
    r"(?:\bassist(?:s|ed|ing|ance)?\b|\bhelp(?:s|ed|ing)?\b|\bsupport(?:s|ed|ing)?\b|co-?operat\w+|"
    r"\bbrief(?:s|ed|ing)?\b|\bfacilitat\w+|\bwork(?:s|ing)? together|knowledge transfer|"
    r"transfer (?:of )?(?:\w+ )?knowledge|\bhand(?:s|ing)?\b[^.;|]{0,60}\bover\b|"
    r"transition (?:manager|team|services?)|"
    r"(?:orderly|smooth|efficient) (?:and \w+ )?(?:hand-?over|transition|transfer|migration)|"
    r"collaborat\w+|work(?:s|ing)? with|reversibil\w+|contribut\w+ (?:\w+ )?to the transfer|"
    r"(?:respond\w* to|answer\w*) (?:\w+ ){0,2}?(?:inquir\w+|questions)|\baid(?:s|ing)?\b|"
    r"\blends? (?:\w+ )?(?:hand|assistance|support)\b|\b(?:personnel|staff|experts) available\b|"
    r"information (?:required|needed|necessary) (?:for|to) "
    r"(?:tak|transfer|the transfer|switch|migrat)\w*|operations that allow)"
)
_NEXT_ONE = (
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
    r"other means of|"
    r"firm that comes after|"
    r"who(?:m)?ever (?:takes|comes|succeeds|follows|replaces)|"
    r"\bchange of (?:service )?(?:provider|supplier|vendor|VENDOR|contractor|host)|"
    r"which(?:ever)? \w+ CUSTOMER chooses|"
    r"\bdesignees?\b(?! (?:or|and) assigns)|"
    r"third part(?:y|ies) (?:designated|named|nominated|authori[sz]ed|appointed|chosen) by CUSTOMER|"
    r"(?:third party|other hands) or back to CUSTOMER|"
    r"\belsewhere\b|"
    r"picked next|"
    r"compet\w+ product|"
    r"insourc\w+|"
    r"in-house|"
    r"change-?over|"
    r"switch(?:ing)? to|"
    r"take over (?:the )?(?:operation|service)|"
    r"the bank reasonably calls|"
    r"its own operation)"
)
_GOING = (
    r"(?:terminat\w+|expir\w+|\bexit\b|\bleav(?:e|es|ing)\b|\bend(?:s|ed)?\b(?!-)|run out|"
    r"mov(?:e|ing) (?:on|away)|notice period|off-?boarding|phase-out|last invoice|"
    r"\bswitching (?:process|period|request|notice)|\bchang(?:es?|ing) (?:over )?to another|"
    r"\bswitch(?:es)? (?:to|providers?|away)\b|disengag\w+)"
)
# What is moved, or the move under its name; a move of data alone is an export.
_MOVES = (
    r"(?:\btransition(?:s|ed|ing)?\b(?! (?:period|provisions?|rules?|from (?:the )?(?:free|trial)))|"
    r"\bmigrat\w+|"
    r"hand-?over|"
    r"\bhand(?:ing|s|ed)?\b[^.;|]{0,60}\bover\b(?= to\b)|"
    r"disentangl\w+|"
    r"disengag\w+|"
    r"wind(?:ing)?[- ]down|"
    r"\bswitching\b|"
    r"moving (?:the |its |all |CUSTOMER's )*(?:data|services?|operations?)\b[^.;|]{0,40}?\bto\b|"
    r"exit (?:plan|management|strategy)|"
    r"\b(?:orderly|smooth|efficient) (?:\w+ (?:and|or) |and \w+ )?"
    r"(?:return|transfer|cessation|move|change)\b|"
    r"transfer (?:of )?(?:\w+ )?knowledge|"
    r"\b(?:transfer(?:ring)?|return(?:ing)?|conversion|relocat\w+|re-?procure\w*) (?:of )?"
    r"(?:(?:the|its|all|such|any|those|CUSTOMER's|terminated|affected) )*(?:\w+ )?"
    r"(?:services?|work|operations|functions|responsibilit\w+|obligations|accounts?|workloads?|"
    r"applications?|activities|tasks)\b|"
    r"\bchang(?:e|es|ing) (?:over )?to "
    r"(?:another|an? (?:new|other|different|competing|alternative))|"
    r"\bmov(?:e|ing) "
    r"(?:away|CUSTOMER's [^.;|]{0,40}?\bto\b|to (?:another|an? (?:new|other|different))))"
)
_OWES = re.compile(
    r"\b(?:VENDOR|BOTH)\b[^.;|]{0,160}\b"
    r"(?:shall|will|must|has to|have to|is (?:required|obliged) to|agrees?|undertakes?|lends?|helps?|"
    r"supports?|assists?|co-?operates?|offers?|provides?|gives?|keeps? \w+ing)\b|"
    r"\b(?:supports|helps|assists|keeps supporting|agrees to provide|shall be (?:given|provided))\b|"
    r"(?<!CUSTOMER )(?<!CUSTOMER also )\b(?:shall|will|must|undertakes to|agrees to) "
    r"(?:\w+ly |also |then )?(?:assist|co-?operate|help|support|work with|render)\b|"
    r"\b(?:assistance|support|help|services?)\b[^.;|]{0,80}\b(?:is|are|shall be|will be) (?:\w+ )?"
    r"(?:free|provided|charged|included|available|given|rendered|performed|offered|owed)\b"
)
_NOT_THIS_HELP = re.compile(
    r"\b(?:onboard\w*|employ\w+|executives?'?s?|recital|successors? and|indemnif\w+|litigat\w+|"
    r"defen[cs]e|patent|regulatory|sub-?processor|tutorials?|from its former|api version|"
    r"new version|end[- ]of[- ](?:life|sale)|merger|acquisition|inventory|clinical|registration|"
    r"approvals?|transfer mechanisms?)\b|"
    r"CUSTOMER (?:shall|will|must|agrees)[^.;|]{0,80}(?:assist|help|support|cooperat)"
)
_DENIED_HELP = re.compile(
    r"\b(?:not|no)\b[^.;|]{0,30}\b(?:oblig\w+|duty|required|bound|owe|assist|help|support|included|available)"
)

_REFUSED_HELP = re.compile(
    r"VENDOR (?:(?:does|do|shall|will) not (?:owe|provide|offer|give|render|assist|help|support)\b|"
    rf"(?:is|are) not (?:obliged|required|obligated|bound) to\b)(?=[^.;|]{{0,60}}{_AIDS})"
)
_UP_TO_A_POINT = re.compile(
    r"\b(?:unless|except|beyond|more than|further than|only|other than|if|where|until|after DURATION)\b"
)


def _helps_to_move(clause: Clause, _match: re.Match[str]) -> Found:
    """True where the vendor helps the customer or the next supplier, and the contract is at its end."""
    said = clause.surface
    if m.is_told_only(clause) or _NOT_THIS_HELP.search(said):
        return None
    if _DENIED_HELP.search(said):
        return FALSE if _REFUSED_HELP.search(said) and not _UP_TO_A_POINT.search(said) else None
    at_the_end = re.search(_GOING, m.passage(clause)) or re.search(r"\borderly\b", said)
    if not at_the_end or not _OWES.search(said):
        return None
    return TRUE


EXTRACTORS = (
    Extractor(
        term=TermDefinition(
            "commercial.transition_assistance",
            Kind.FLAG,
            Better.TRUE,
            "Does the vendor help to move to another supplier at the end?",
        ),
        triggers=words(
            "transition|will help|helps |successor|change of provider|change of supplier|change of vendor|"
            "migrat|disengagement|orderly|successor|replacement|another provider|another supplier|"
            "another service provider|new provider|new supplier|alternat|another vendor|another processor|"
            "new vendor|incoming|offboarding|reversib|third party of|customer's new|off-boarding|wind-down|"
            "insourc|next, free|changeover|comes after|knowledge transfer|another data|new processor|"
            "picked next|follow-on|whoever|elsewhere|next supplier|next provider|take over|takes over|"
            "disentangle|transfer of|transferring|third party or back|designee|exit|switch|moving|the move|"
            "handing|handover|hand-over|take-over|taking over|new platform|new system|other system|assist|"
            "cooperat|co-operat|competing|changing|hand |hands "
        ),
        accept=(
            Pattern(
                "help with the transition",
                r"(?:VENDOR|BOTH)(?: of (?:\w+ ){1,5}?)? ?(?:<shall>|also|agrees)[^|]{0,160}?"
                f"(?:{_MOVE} {_HELP}|{_HELP}[^|]{{0,100}}?{_MOVE}|exit plan)",
                TRUE,
                weight=1,
            ),
            Pattern(
                "assistance is available",
                rf"{_NAMED_HELP}(?:(?!\bnot?\b|\bnever\b)[^|]){{0,80}}?"
                r"(?:<shall>(?! not)|provided|included|available|free of charge|charged|for a period|by VENDOR)",
                TRUE,
            ),
            Pattern(
                "help under its name",
                f"VENDOR (?:<shall>|agrees|provides?|offers?|prepares?|performs?|renders?)<100>{_NAMED_HELP}|"
                f"CUSTOMER (?:may|can|is entitled to)<30>(?:request|require|obtain|receive)<30>{_NAMED_HELP}",
                TRUE,
                weight=1,
            ),
            Pattern(
                "somebody by a name of its own helps",
                r"^\W*(?!(?:the )?(?:CUSTOMER|BOTH|NEITHER|seller|purchaser|buyer|executive|employee|consultant|"
                r"reseller|distributor)\b)(?:the )?[\w.&-]+ <shall>(?! not) (?:\w+ )?"
                rf"(?:provide|offer|render|give|perform|furnish)\b<20>{_NAMED_HELP}",
                TRUE,
                weight=-1,
            ),
            Pattern(
                "no duty to help",
                r"VENDOR (?:is |are |shall be |will be )?(?:<no_duty>|<will_not>|has no)"
                r"(?! (?:guarantee|warrant|promise|ensure|be (?:liable|responsible)|accept))[^|]{0,80}?"
                r"(?:transition|migrat(?:ion|ing|e)|\bexit\b|disengagement|mov(?:e|ing) to (?:another|a new)|"
                r"switch\w* to)",
                FALSE,
                weight=2,
            ),
            # What the sentence speaks of, in any construction; weaker than the wordings above.
            Pattern("helps whoever comes next", together(_AIDS, _NEXT_ONE), _helps_to_move, weight=-1),
            Pattern("helps to move at the end", together(_AIDS, _MOVES, _GOING), _helps_to_move, weight=-1),
            Pattern(
                "a field says help",
                r"^\W*(?:exit|off-?boarding|transition|hand-?over)\b[\w ]{0,20}\s*[|:]"
                r"(?:(?! no\b| none)[^|.]){0,60}\b(?:assistance|help|support|services?)\b|"
                r"\b(?:co-?operation with (?:the )?successor|"
                r"(?:transition|exit|termination|migration)(?:-out)? (?:assistance|support|services))\s*[-|:]\s*"
                r"(?:yes|included|available|up to|(?:up)?on (?:written )?request|free|against|DURATION)",
                TRUE,
                weight=-1,
            ),
            Pattern(
                "a field says no help",
                r"\b(?:transition|exit|termination|migration|off-?boarding) (?:assistance|support|services|help)\s*"
                r"[-|:]\s*(?:not? |none)",
                FALSE,
                weight=1,
            ),
            Pattern(
                "nothing obliges to help",
                r"\bnothing\b<40>\b(?:obliges|requires) VENDOR to (?:assist|help|support)<60>"
                r"(?:mov|transition|migrat|transfer|switch)\w*|"
                r"VENDOR (?:provides|offers|gives) no (?:transition|exit|termination)[ -]"
                r"(?:services|assistance|support)",
                FALSE,
                weight=2,
            ),
            Pattern(
                "help is no part of it",
                rf"{_NAMED_HELP}<40>\b(?:is|are|shall be|will be) (?:not|no part|excluded|outside)"
                r"\b(?! (?:limited|unreasonably|charged|subject|later))|"
                rf"\bno {_NAMED_HELP}\b",
                FALSE,
                weight=2,
            ),
            Pattern(
                "help with a move is no part of it",
                rf"{_AIDS}<40>(?:{_NEXT_ONE}|{_MOVES})<40>\b"
                r"(?:forms? no part|(?:is|are) (?:no part|not (?:part of|included|owed)|excluded))\b",
                FALSE,
                weight=2,
            ),
            Pattern(
                "no help is owed",
                f"VENDOR (?:owes|gives|offers|provides|renders) (?:CUSTOMER )?no {_AIDS}<60>"
                f"(?:{_NEXT_ONE}|{_MOVES}<60>{_GOING})",
                FALSE,
                weight=2,
            ),
            Pattern(
                "help is not owed",
                rf"(?:{_AIDS})<60>(?:{_NEXT_ONE}|{_MOVES})<40>\b(?:is|are) not "
                r"(?:owed|provided|included|offered|given|available)\b(?! (?:unless|until|where|if|to))",
                FALSE,
                weight=1,
            ),
            Pattern(
                "no duty of help",
                rf"\bno (?:duty|obligation) (?:of|to|for) <40>{_AIDS}<100>(?:successor|terminat|expir|transition)",
                FALSE,
                weight=2,
            ),
        ),
        reject=(
            Pattern(
                "an agreement yet to be made",
                r"negotiate (?:in good faith )?(?:an?|the|any|mutually \w+) (?:\w+ ){0,3}?transition(?! (?:to|of))",
            ),
            Pattern(
                "the start of the service",
                rf"^(?!.*{_LEAVING}).*\b(?:onboard\w*|implementation|initial migration|upgrade|new version|"
                r"transition(?:al)? (?:provisions|period of the gdpr))\b",
            ),
            Pattern(
                "between versions",
                r"(?:transition|migrat|mov)\w*<30>\b(?:from|to|between|of) (?:\w+ ){0,4}?"
                r"(?:apis?|versions?|releases?|models?|features?|(?:trial|free|paid|other|higher|lower) plans?)\b",
            ),
            Pattern(
                "from somebody else, at the start",
                r"(?:transition|migrat\w+|transfer)\b<80>\bfrom (?:any |an? |the |another |CUSTOMER's )?"
                r"(?:third[- ]party|previous|existing|former|current|other) "
                r"(?:host|provider|supplier|vendor|VENDOR|system)",
            ),
            Pattern("assignment", r"successor(?:s)? (?:and|or) (?:permitted )?assigns|successor in interest"),
            Pattern(
                "the customer's own task",
                r"CUSTOMER (?:is|shall be|will be) (?:solely )?responsible[^|]{0,60}(?:transition|migrat)",
            ),
        ),
    ),
)
