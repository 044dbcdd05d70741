"""ai.act_information — the vendor gives what its customer needs under the AI Act.

Accepted: "shall provide the information and documentation that Customer needs to comply with Regulation (EU)
2024/1689", "will cooperate with Customer as a deployer under the AI Act", "makes instructions for use available as
the AI Act requires of a provider", "documentation that the AI Act asks for is handed to Customer by Provider".
Rejected: the customer's own duties as a deployer, a statement that a system is not high-risk, definitions, what the act
makes the vendor change or forbid.
Source: Regulation (EU) 2024/1689, Art. 25(4), 26 and 53(1)(b).

Read by its parts: the act, something that helps to comply with it, and the vendor who gives that (or the customer who gets it).
"""

from __future__ import annotations

import re

from contract_check.extractors.ai.talk import part_of
from contract_check.extractors.framework import FALSE, TRUE, Extractor, Found, Pattern
from contract_check.extractors.subject import Subject
from contract_check.language.clauses import Clause
from contract_check.language.wording import together
from contract_check.model.late_pattern import late_pattern
from contract_check.model.term import Better, Kind, TermDefinition

_ACT = r"(?:\b(?:eu |european )?(?:ai|artificial intelligence) (?:act|regulation)\b|\b2024/1689\b)"
_THINGS = (
    r"\b(?:information|documentation|documents|instructions (?:for|of) use|assistance|support|evidence|help|"
    r"model cards?|fact sheets?|packs?|figures|descriptions?|records|answers|logs|CUSTOMER)\b"
)
_GIVES = (
    r"\b(?:provid(?:e|es|ing)|mak(?:e|es|ing) (?:\w+ ){0,8}?available|suppl(?:y|ies)|furnish(?:es)?|"
    r"deliver(?:s)?|giv(?:e|es|ing)|assists?|supports?|helps?|co-?operates?|shares?|sends?|"
    r"hands? over|transmits?|disclos(?:e|es)|publish(?:es)?|"
    r"keeps? (?:\w+ ){0,6}?(?:available|ready)|plac(?:e|es) at|puts? at|answers?|passes? on|"
    r"grants?|informs?|equips?|furnishing|supplying)\b"
)
_VENDOR_GIVES = late_pattern(
    r"VENDOR(?: [^.;|]{0,80}?\b(?:shall|will|must|undertakes?|agrees?|commits?|is obliged)"
    r"\b(?! not\b)[^.;|]{0,120}?|"
    rf"(?:,[^,;|]{{0,80}},)? (?:(?:also|further|and|\w+ly),? )*){_GIVES}"
)
_CUSTOMER_GETS = late_pattern(
    r"CUSTOMER (?:shall |will )?(?:receives?|obtains?|gets?|(?:is|be) (?:provided|supplied|furnished) with)\b"
)
_IS_GIVEN = late_pattern(
    r"\b(?:(?:can|may) be (?:\w+ )?(?:obtained|had|requested|downloaded|called up)|"
    r"(?:is|are|be) (?:\w+ )?(?:obtainable|provided|made available|supplied|furnished|delivered|"
    r"given|handed (?:over |out )?to|shared|sent|passed on|placed at|"
    r"available))\b(?!.*\bby CUSTOMER)(?=.*(?:\b(?:by|from) VENDOR|\bto (?:every |each |any |all )?CUSTOMER))"
)
# "at Customer's request,", but not what names the act.
_ASIDE = late_pattern(
    r",? (?:at|upon|on|in line with|in accordance with|pursuant to|to the extent|as far as)"
    rf"\b(?:(?!{_ACT})[^,;|]){{0,80}},"
)


def _given(clause: Clause, match: re.Match[str]) -> Found:
    """TRUE, where the vendor is the one who gives, and the thing is given because of the act."""
    words = _ASIDE.sub(" ", re.sub(r"\b(arts?|sec|no)\. ", r"\1 ", clause.surface))
    if "VENDOR may" in words and not re.search(r"VENDOR (?:shall|will|must)\b", words):
        return None
    named = rf"{_ACT}|\bthe act\b" if re.search(_ACT, clause.before) else _ACT
    for act in re.finditer(named, words):
        before, after = part_of(words, *act.span())
        part = f"{before}{after}"
        if (gives := _VENDOR_GIVES.search(part)) and re.search(_THINGS, part[gives.start() + len("VENDOR") :]):
            return TRUE
        if (_CUSTOMER_GETS.search(part) or _IS_GIVEN.search(part)) and re.search(
            _THINGS.replace("|CUSTOMER", ""), part
        ):
            return TRUE
    return None


EXTRACTORS = (
    Extractor(
        term=TermDefinition(
            "ai.act_information",
            Kind.FLAG,
            Better.TRUE,
            "Does the vendor give the information that its customer needs under the AI Act?",
            on_request=True,
        ),
        triggers=(
            "ai act",
            "the act",
            "artificial intelligence act",
            "2024/1689",
            "ai regulation",
            "artificial intelligence regulation",
        ),
        speaks_of=Subject(
            "ai act|artificial intelligence act|2024/1689|(ai|artificial intelligence) regulation",
        ),
        accept=(
            Pattern(
                "the vendor gives what the act asks for",
                together(rf"{_ACT}|\bthe act\b", _THINGS, "VENDOR|CUSTOMER"),
                _given,
            ),
            Pattern(
                "no duty to give it",
                r"(?:<no_duty>|"
                r"(?:accepts?|assumes?|has|bears?) no (?:\w+ )?(?:responsibility|obligation|duty) (?:for|of))<60>"
                f"{_GIVES}<120>{_ACT}|"
                rf"CUSTOMER (?:has|have) no (?:claim|right)\b<60>{_ACT}|"
                f"{_ACT}<120><no_duty><60>{_GIVES}",
                FALSE,
                weight=2,
            ),
        ),
        reject=(
            Pattern(
                "the customer's duty",
                r"^(?!.*(?:VENDOR|it) (?:\w+ ){0,2}?"
                r"(?:shall|will|must|agrees|undertakes|provides?|makes?|suppl|supports?|assists?|helps?|"
                r"co-?operates?|answers?|publish|gives?|(?:by|from) VENDOR)).*CUSTOMER (?:shall|will|must|is)"
                r"(?! (?:receive|obtain|get|be (?:provided|supplied)))",
            ),
        ),
    ),
)
