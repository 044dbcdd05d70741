"""commercial.transition_assistance — the vendor helps to move to another supplier at the end.

Accepted: "shall provide reasonable transition assistance upon termination", "cooperate in the orderly
transfer of the Services to a successor", an exit plan that the vendor must carry out.
Rejected: export of data alone, onboarding and migration at the start, change of control.
Refused: "has no obligation to provide transition services".
"""

from contract_check.extractors.framework import FALSE, TRUE, Extractor, Pattern
from contract_check.model.term import Better, Kind, TermDefinition

_HELP = r"(?:assist\w*|services?|support|cooperat\w+|co-operat\w+|help)"
_MOVE = r"(?:transition\w*|migrat\w+|hand-?over|wind[- ]down|disengagement|exit|orderly transfer|transfer of (?:the )?services?|switching)"
_END = r"(?:terminat\w+|expir\w+|end of|exit|cessation|successor|replacement|new (?:provider|supplier|vendor|VENDOR)|another (?:provider|supplier|vendor|VENDOR))"

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
            "new provider",
            "new supplier",
            "alternat",
            "switching",
            "wind-down",
        ),
        accept=(
            Pattern(
                "help with the transition",
                rf"(?:VENDOR|BOTH) (?:<shall>|also|agrees)[^|]{{0,160}}?(?:{_MOVE} {_HELP}|{_HELP}[^|]{{0,100}}?{_MOVE}|exit plan)",
                TRUE,
                weight=1,
            ),
            Pattern(
                "help at the end",
                rf"{_END}[^|]{{0,200}}?VENDOR (?:<shall>|agrees)[^|]{{0,160}}?(?:{_MOVE} {_HELP}|{_HELP}[^|]{{0,100}}?{_MOVE}|exit plan)",
                TRUE,
                weight=1,
            ),
            Pattern(
                "assistance is available",
                r"(?:transition|exit|disengagement|termination) assistance[^|]{0,80}?(?:<shall>|provided|for a period|by VENDOR)",
                TRUE,
            ),
            Pattern(
                "orderly transfer",
                r"VENDOR (?:<shall>)[^|]{0,120}?(?:orderly|smooth|efficient)[^|]{0,60}?(?:transition|transfer|migration|hand-?over)",
                TRUE,
            ),
            Pattern(
                "help to move to another supplier",
                rf"VENDOR (?:<shall>|agrees)<80>{_HELP}<120>(?:mov(?:e|ing)|transfer\w*|switch\w*|transition\w*|migrat\w*|port(?:ing)?)\b<100>(?:successor|replacement|alternat(?:e|ive)|another|new|third[- ]party|other) (?:service )?(?:provider|supplier|vendor|contractor|service|platform|VENDOR)",
                TRUE,
                weight=1,
            ),
            Pattern(
                "no duty to help",
                r"VENDOR (?:<no_duty>|<will_not>|has no)[^|]{0,80}?(?:transition|migration|exit|disengagement)",
                FALSE,
                weight=2,
            ),
        ),
        reject=(
            Pattern("an agreement yet to be made", r"negotiate<60>transition"),
            Pattern(
                "the start of the service",
                r"\b(?:onboard\w*|implementation|initial migration|upgrade|new version|transition(?:al)? (?:provisions|period of the gdpr))\b",
            ),
            Pattern("assignment", r"successor(?:s)? (?:and|or) (?:permitted )?assigns|successor in interest"),
            Pattern(
                "the customer's own task",
                r"CUSTOMER (?:is|shall be|will be) (?:solely )?responsible[^|]{0,60}(?:transition|migrat)",
            ),
        ),
    ),
)
