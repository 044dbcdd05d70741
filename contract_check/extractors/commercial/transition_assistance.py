"""commercial.transition_assistance — the vendor helps to move to another supplier at the end.

Accepted: "shall provide reasonable transition assistance upon termination", "cooperate in the orderly
transfer of the Services to a successor", an exit plan that the vendor must carry out, "Customer may
request transition services", "supports the migration to a new provider during the exit period".
In any construction: the vendor helps the customer or whoever comes next, and the contract is at its end.
Rejected: export of data alone, onboarding and migration at the start, moves between versions, APIs or
models, change of control.
Refused: "has no obligation to provide transition services".
"""

import re

from contract_check.extractors.commercial import matters as m
from contract_check.extractors.framework import FALSE, TRUE, Extractor, Found, Pattern
from contract_check.language.clauses import Clause
from contract_check.language.wording import together
from contract_check.model.term import Better, Kind, TermDefinition

_HELP = r"(?:assist\w*|services?|support|cooperat\w+|co-operat\w+|help)"
_MOVE = r"(?:transition\w*|migrat\w+|hand-?over|wind[- ]down|disengagement|exit|orderly transfer|transfer of (?:the )?services?|switching)"
# The help under its own name.
_NAMED_HELP = r"(?:(?:transition|exit|disengagement|deconversion|off-?boarding|wind[- ]down|hand-?over) (?:assistance|services?|support)\b(?! agreement)|termination assistance)"
_LEAVING = r"(?:terminat\w+|expir\w+|\bexit\b|\bleav(?:e|ing)\b|end of (?:the|this) (?:agreement|contract|term))"


# Help, and those who come next, in any words.
_AIDS = (
    r"(?:\bassist(?:s|ed|ing|ance)?\b|\bhelp(?:s|ed|ing)?\b|\bsupport(?:s|ed|ing)?\b|co-?operat\w+|\bbrief(?:s|ed|ing)?\b|knowledge transfer|transfer of knowledge|\bhand(?:s|ing)? over\b"
    r"|transition (?:manager|team|services?)|(?:orderly|smooth) (?:hand-?over|transition|transfer|migration)|collaborat\w+|work(?:s|ing)? with|reversibil\w+|contribut\w+ (?:\w+ )?to the transfer|respond\w* to (?:reasonable )?inquir\w+|operations that allow)"
)
_NEXT_ONE = (
    r"(?:successors?\b(?! in| and| or (?:permitted )?assign)|replacement (?:provider|supplier|vendor|contractor|VENDOR|operator|service)|(?:new|another|alternative|incoming|follow-on|subsequent|next|different|other|CUSTOMER's (?:new|chosen)) (?:service )?(?:provider|supplier|vendor|contractor|VENDOR|operator|processor|data processing|alternative|company|platform|system)"
    r"|third party of (?:its|CUSTOMER's) (?:own )?choosing|taken (?:over|back) by a third party|other means of|firm that comes after|who(?:m)?ever (?:takes|comes)|\belsewhere\b|picked next|compet\w+ product|insourc\w+|in-house|change-?over|switch(?:ing)? to|take over (?:the )?(?:operation|service)|the bank reasonably calls|its own operation)"
)
_GOING = r"(?:terminat\w+|expir\w+|\bexit\b|\bleav(?:e|es|ing)\b|\bend(?:s|ed)?\b(?!-)|run out|mov(?:e|ing) (?:on|away)|notice period|off-?boarding|phase-out|last invoice|\bswitch\w*|disengag\w+)"
_OWES = re.compile(
    r"\bVENDOR\b[^.;|]{0,160}\b(?:shall|will|must|has to|have to|is (?:required|obliged) to|agrees?|undertakes?|helps?|supports?|assists?|co-?operates?|offers?|provides?|keeps? \w+ing)\b|\b(?:supports|helps|assists|keeps supporting|agrees to provide|shall be (?:given|provided))\b"
)
_NOT_THIS_HELP = re.compile(
    r"\b(?:onboard\w*|employ\w+|recital|successors? and|indemnif\w+|litigat\w+|defen[cs]e|patent|regulatory|sub-?processor|tutorials?|from its former|api version|new version|end[- ]of[- ](?:life|sale)|merger|acquisition|inventory|clinical|registration|approvals?)\b"
    r"|CUSTOMER (?:shall|will|must|agrees)[^.;|]{0,80}(?:assist|help|support|cooperat)"
)
_DENIED_HELP = re.compile(
    r"\b(?:not|no)\b[^.;|]{0,30}\b(?:oblig\w+|duty|required|bound|assist|help|included|available)"
)


def _helps_to_move(clause: Clause, _match: re.Match[str]) -> Found:
    """True where the vendor helps the customer or the next supplier, and the contract is at its end."""
    said = clause.surface
    if m.is_told_only(clause) or _NOT_THIS_HELP.search(said) or _DENIED_HELP.search(said):
        return None
    if not re.search(_GOING, m.passage(clause)) or not _OWES.search(said):
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
        triggers=(
            "transition",
            "migrat",
            "handover",
            "hand-over",
            "disengagement",
            "exit plan",
            "exit assist",
            "orderly",
            "successor",
            "replacement",
            "another provider",
            "another supplier",
            "another service provider",
            "moving to",
            "new provider",
            "new supplier",
            "alternat",
            "switching",
            "another vendor",
            "another processor",
            "new vendor",
            "incoming",
            "termination assistance",
            "hand over",
            "exit period",
            "offboarding",
            "reversib",
            "third party of",
            "exit support",
            "customer's new",
            "off-boarding",
            "wind-down",
            "insourc",
            "next, free",
            "changeover",
            "take over oper",
            "comes after",
            "knowledge transfer",
            "competing product",
            "another data",
            "new processor",
            "picked next",
            "follow-on",
            "whoever",
            "elsewhere",
            "exit:",
            "exit serv",
            "next supplier",
            "next provider",
            "take over",
            "takes over",
        ),
        accept=(
            Pattern(
                "help with the transition",
                rf"(?:VENDOR|BOTH)(?: of (?:\w+ ){{1,5}}?)? ?(?:<shall>|also|agrees)[^|]{{0,160}}?(?:{_MOVE} {_HELP}|{_HELP}[^|]{{0,100}}?{_MOVE}|exit plan)",
                TRUE,
                weight=1,
            ),
            Pattern(
                "assistance is available",
                rf"{_NAMED_HELP}[^|]{{0,80}}?(?:<shall>|provided|included|available|for a period|by VENDOR)",
                TRUE,
            ),
            Pattern(
                "help under its name",
                rf"VENDOR (?:<shall>|agrees|provides?|offers?|prepares?|performs?|renders?)<100>{_NAMED_HELP}|CUSTOMER (?:may|can|is entitled to)<30>(?:request|require|obtain|receive)<30>{_NAMED_HELP}",
                TRUE,
                weight=1,
            ),
            Pattern(
                "the services go to another",
                rf"{_LEAVING}<160>VENDOR <shall>,?<120>\b(?:transition|transfer|migration|hand-?over) of (?:the |its |all |such )?(?:\w+ )?(?:services?|work|operations|functions|responsibilit\w+)<60>\bto (?:CUSTOMER|an?|the|another|such)\b",
                TRUE,
            ),
            Pattern(
                "knowledge goes to a successor",
                rf"{_LEAVING}<200>VENDOR <shall>,?<200>\btransfer (?:of )?(?:\w+ )?knowledge",
                TRUE,
                weight=1,
            ),
            Pattern("the exit plan says how", r"\bexit plan\b<80>(?:assist|support|help|cooperat)\w*<40>VENDOR", TRUE),
            Pattern(
                "orderly transfer",
                r"VENDOR (?:<shall>)[^|]{0,120}?(?:orderly|smooth|efficient)[^|]{0,60}?(?:transition|transfer|migration|hand-?over)",
                TRUE,
            ),
            Pattern(
                "help to move to another supplier",
                rf"VENDOR (?:<shall>|agrees)<80>{_HELP}<120>(?:mov(?:e|ing)|transfer\w*|switch\w*|transition\w*|migrat\w*|port(?:ing)?)\b<100>(?:successor|replacement|alternat(?:e|ive)|another|new|third[- ]party|other) (?:service )?(?:provider|supplier|vendor|contractor|processor|service|platform|VENDOR)",
                TRUE,
                weight=1,
            ),
            Pattern(
                "help with switching",
                r"VENDOR (?:<shall> |\w+ly )?(?:provides?|gives?|offers?|assists?|supports?|renders?)<140>\bswitching (?:process|period)|\bswitching (?:process|period)\b<140>VENDOR (?:<shall> )?(?:provides?|gives?|offers?|assists?|supports?|renders?)<40>(?:assistance|support|help|CUSTOMER)",
                TRUE,
                weight=1,
            ),
            Pattern(
                "no duty to help",
                r"VENDOR (?:is |are |shall be |will be )?(?:<no_duty>|<will_not>|has no)(?! (?:guarantee|warrant|promise|ensure|be (?:liable|responsible)|accept))[^|]{0,80}?(?:transition|migrat(?:ion|ing|e)|\bexit\b|disengagement|mov(?:e|ing) to (?:another|a new)|switch\w* to)",
                FALSE,
                weight=2,
            ),
            # What the sentence speaks of, in any construction; weaker than the wordings above.
            Pattern("helps whoever comes next", together(_AIDS, _NEXT_ONE), _helps_to_move, weight=-1),
            Pattern(
                "a field says help",
                r"^\W*(?:exit|off-?boarding|transition|hand-?over)\b[\w ]{0,20}\s*[|:](?:(?! no\b| none)[^|.]){0,60}\b(?:assistance|help|support|services?)\b|\b(?:co-?operation with (?:the )?successor|(?:transition|exit|termination|migration) (?:assistance|support|services))\s*[-|:]\s*(?:yes|included|available|up to)",
                TRUE,
                weight=-1,
            ),
            Pattern(
                "a field says no help",
                r"\b(?:transition|exit|termination|migration|off-?boarding) (?:assistance|support|services|help)\s*[-|:]\s*(?:not? |none)",
                FALSE,
                weight=1,
            ),
            Pattern(
                "nothing obliges to help",
                r"\bnothing\b<40>\b(?:obliges|requires) VENDOR to (?:assist|help|support)<60>(?:mov|transition|migrat|transfer|switch)\w*|VENDOR (?:provides|offers|gives) no (?:transition|exit|termination)[ -](?:services|assistance|support)",
                FALSE,
                weight=2,
            ),
            Pattern(
                "no duty of help",
                rf"\bno (?:duty|obligation) (?:of|to|for) <40>{_AIDS}<100>(?:successor|terminat|expir|transition)",
                FALSE,
                weight=2,
            ),
        ),
        reject=(
            Pattern("an agreement yet to be made", r"negotiate<60>transition"),
            Pattern(
                "the start of the service",
                rf"^(?!.*{_LEAVING}).*\b(?:onboard\w*|implementation|initial migration|upgrade|new version|transition(?:al)? (?:provisions|period of the gdpr))\b",
            ),
            Pattern(
                "between versions",
                r"(?:transition|migrat|mov)\w*<30>\b(?:from|to|between|of) (?:\w+ ){0,4}?(?:apis?|versions?|releases?|models?|features?|(?:trial|free|paid|other|higher|lower) plans?)\b",
            ),
            Pattern(
                "from somebody else, at the start",
                r"(?:transition|migrat\w+|transfer)\b<80>\bfrom (?:any |an? |the |another |CUSTOMER's )?(?:third[- ]party|previous|existing|former|current|other) (?:host|provider|supplier|vendor|VENDOR|system)",
            ),
            Pattern("assignment", r"successor(?:s)? (?:and|or) (?:permitted )?assigns|successor in interest"),
            Pattern(
                "the customer's own task",
                r"CUSTOMER (?:is|shall be|will be) (?:solely )?responsible[^|]{0,60}(?:transition|migrat)",
            ),
        ),
    ),
)
