"""commercial.transition_assistance — the vendor helps to move to another supplier at the end.

Accepted: "shall provide reasonable transition assistance upon termination", "cooperate in the orderly
transfer of the Services to a successor", an exit plan that the vendor must carry out, "Customer may
request transition services", "supports the migration to a new provider during the exit period".
Rejected: export of data alone, onboarding and migration at the start, moves between versions, APIs or
models, change of control.
Refused: "has no obligation to provide transition services".
"""

import re

from contract_check.extractors.framework import FALSE, TRUE, Extractor, Found, Pattern
from contract_check.language.clauses import Clause
from contract_check.model.term import Better, Kind, TermDefinition

_HELP = r"(?:assist\w*|services?|support|cooperat\w+|co-operat\w+|help)"
_MOVE = r"(?:transition\w*|migrat\w+|hand-?over|wind[- ]down|disengagement|exit|orderly transfer|transfer of (?:the )?services?|switching)"
_END = r"(?:terminat\w+|expir\w+|end of|exit|cessation|successor|replacement|new (?:provider|supplier|vendor|VENDOR)|another (?:provider|supplier|vendor|VENDOR))"
# The help under its own name.
_NAMED_HELP = r"(?:(?:transition|exit|disengagement|deconversion|off-?boarding|wind[- ]down|hand-?over) (?:assistance|services?|support)|termination assistance)"
_NEXT = r"(?:new|successor|replacement|incoming|alternative|another|different) (?:service )?(?:provider|supplier|vendor|contractor|VENDOR)"
_LEAVING = r"(?:terminat\w+|expir\w+|\bexit\b|\bleav(?:e|ing)\b|end of (?:the|this) (?:agreement|contract|term))"


def _at_the_end(clause: Clause, _match: re.Match[str]) -> Found:
    """Help with a move counts where the sentence or its heading speaks of leaving."""
    return TRUE if re.search(_LEAVING, f"{clause.heading} {clause.surface}") else None


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
            "another vendor",
            "new vendor",
            "incoming",
            "termination assistance",
            "hand over",
            "exit period",
            "offboarding",
            "off-boarding",
            "wind-down",
        ),
        accept=(
            Pattern(
                "help with the transition",
                rf"(?:VENDOR|BOTH)(?: of (?:\w+ ){{1,5}}?)? ?(?:<shall>|also|agrees)[^|]{{0,160}}?(?:{_MOVE} {_HELP}|{_HELP}[^|]{{0,100}}?{_MOVE}|exit plan)",
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
                "help under its name",
                rf"VENDOR (?:<shall>|agrees|provides?|offers?)<100>{_NAMED_HELP}|CUSTOMER (?:may|can|is entitled to)<30>(?:request|require|obtain|receive)<30>{_NAMED_HELP}",
                TRUE,
                weight=1,
            ),
            Pattern(
                "works with the next supplier",
                rf"VENDOR <shall><160>\b(?:co-?operat\w+|work with|assist\w*|knowledge|hand(?:s|ing)? over)<80>{_NEXT}",
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
            Pattern(
                "helps those who leave",
                rf"(?:{_LEAVING}<120>VENDOR\b<80>|VENDOR <20>)\b(?:supports?|assists?|helps?)\b<80>(?:migrat\w+|transition\w*|switch\w*|mov(?:e|ing))\b(?=<60>{_NEXT}|<60>new (?:system|platform|service))",
                _at_the_end,
            ),
            Pattern("the exit plan says how", r"\bexit plan\b<80>(?:assist|support|help|cooperat)\w*<40>VENDOR", TRUE),
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
                r"VENDOR (?:is |are |shall be |will be )?(?:<no_duty>|<will_not>|has no)[^|]{0,80}?(?:transition|migration|exit|disengagement)",
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
            Pattern(
                "between versions",
                r"(?:transition|migrat|mov)\w*<30>\b(?:from|to|between|of) (?:\w+ ){0,4}?(?:apis?|versions?|releases?|models?|features?|(?:trial|free|paid|other|higher|lower) plans?)\b",
            ),
            Pattern("assignment", r"successor(?:s)? (?:and|or) (?:permitted )?assigns|successor in interest"),
            Pattern(
                "the customer's own task",
                r"CUSTOMER (?:is|shall be|will be) (?:solely )?responsible[^|]{0,60}(?:transition|migrat)",
            ),
        ),
    ),
)
