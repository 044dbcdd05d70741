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

from __future__ import annotations

import re

from contract_check.extractors.commercial.moving_on import AIDS, GOING, MOVES, NEXT_ONE, helps_to_move
from contract_check.extractors.framework import FALSE, TRUE, Extractor, Found, Pattern
from contract_check.extractors.subject import Subject
from contract_check.language.clauses import Clause
from contract_check.language.wording import together, words
from contract_check.model.late_pattern import late_pattern
from contract_check.model.term import Act, Better, Kind, TermDefinition

_HELP = r"(?:assist\w*|services?|support|cooperat\w+|co-operat\w+|help)"
_MOVE = (
    r"(?:transition\w*|migrat\w+|hand-?over|wind[- ]down|disengagement|exit|orderly transfer|"
    r"transfer of (?:the )?services?|switching)"
)
# The help under its own name.
_NAMED_HELP = (
    r"(?:(?:transition|exit|disengagement|deconversion|off-?boarding|wind[- ]down|hand-?over) "
    r"(?:assistance|services?|support|help)\b(?! (?:agreement|desk|page|centre|center))|"
    r"termination assistance)"
)
_LEAVING = r"(?:terminat\w+|expir\w+|\bexit\b|\bleav(?:e|ing)\b|end of (?:the|this) (?:agreement|contract|term))"

_IN_ONE_CASE = late_pattern(r"\b(?:if|where|when|should|in (?:the )?(?:case|event)|unless)\b")


def _unless_in_one_case(clause: Clause, match: re.Match[str]) -> Found:
    """Refused; but "if it is terminated for cause, handover support is not provided" refuses it in that case alone."""
    return None if _IN_ONE_CASE.search(clause.surface, 0, match.start()) else FALSE


EXTRACTORS = (
    Extractor(
        term=TermDefinition(
            "commercial.transition_assistance",
            Kind.FLAG,
            Better.TRUE,
            "Does the vendor help to move to another supplier at the end?",
            act=Act.VENDORS_DUTY,
            must_be_outright=True,
        ),
        triggers=words(
            "transition|will help|helps |successor|change of provider|change of supplier|change of vendor|"
            "migrat|disengagement|orderly|replacement|another provider|another supplier|"
            "another service provider|new provider|new supplier|alternat|another vendor|another processor|"
            "new vendor|incoming|offboarding|reversib|third party of|customer's new|off-boarding|wind-down|"
            "insourc|next, free|changeover|comes after|knowledge transfer|another data|new processor|"
            "picked next|follow-on|whoever|elsewhere|next supplier|next provider|take over|takes over|"
            "disentangle|transfer of|transferring|third party or back|designee|exit|switch|moving|the move|"
            "handing|handover|hand-over|take-over|taking over|new platform|new system|other system|assist|"
            "cooperat|co-operat|competing|changing|hand |hands |supplier you|provider you"
        ),
        speaks_of=Subject(
            (
                "transition*|migrat*|handover|hand over|hands over|hand-?off|post-handover|transfer*|switch*|exit|off-?board*|wind[- ]?down|disengag*|"
                "port(ing|ability)?|changeover|reversib*|termination assistance|move"
            ),
            "assist*|help*|support*|cooperat*|co-operat*|services?|plan|facilitat*|continue|deliver*|work with|ensures?|brief|smooth|orderly",
            (
                "terminat*|expir*|end|ends|exit|successor|replac*|another|new (provider|supplier|vendor|contractor)|designee|third part(y|ies)|"
                "alternative|other (provider|supplier)|orderly|in-house|leav*|notice period|elsewhere|takes over|off-?board*|assistance:"
            ),
            within=130,
            unless="assign*|fund*|change of control|purported|trial|without (any )?refund|international|third countr*|personal data|data subjects?|in transit",
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
            Pattern("helps whoever comes next", together(AIDS, NEXT_ONE), helps_to_move, weight=-1),
            Pattern("helps to move at the end", together(AIDS, MOVES, GOING), helps_to_move, weight=-1),
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
                _unless_in_one_case,
                weight=2,
            ),
            Pattern(
                "help with a move is no part of it",
                rf"{AIDS}<40>(?:{NEXT_ONE}|{MOVES})<40>\b"
                r"(?:forms? no part|(?:is|are) (?:no part|not (?:part of|included|owed)|excluded))\b",
                FALSE,
                weight=2,
            ),
            Pattern(
                "no help is owed",
                f"VENDOR (?:owes|gives|offers|provides|renders) (?:CUSTOMER )?no {AIDS}<60>"
                f"(?:{NEXT_ONE}|{MOVES}<60>{GOING})",
                FALSE,
                weight=2,
            ),
            Pattern(
                "no duty of help",
                rf"\bno (?:duty|obligation) (?:of|to|for) <40>{AIDS}<100>(?:successor|terminat|expir|transition)",
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
                "goods that change hands",
                r"\b(?:transition|transfer) of (?:the |any |all )?(?:\w+ )?(?:inventory|stock|goods)\b",
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
        ),
    ),
)
