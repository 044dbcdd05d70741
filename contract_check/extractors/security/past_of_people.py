"""The past of the vendor's people is looked into, in whatever words: the looking, the past, and whose people they are.

Accepted: "takes up references of new employees", "no recruit starts until the criminal record has been reviewed".
Rejected: users, tenants, drivers and the customer's people; the past of officers in a lawsuit; people who are let in
without it.
"""

from __future__ import annotations

import re

from contract_check.extractors.framework import Found, Pattern
from contract_check.extractors.security.measures import NOT, stated
from contract_check.language.clauses import Clause
from contract_check.language.wording import together

LOOK = (
    r"\b(?:verif(?:y|ies|ied|ying)|check(?:s|ed|ing)?|examin(?:e|es|ed|ing)|investigat(?:e|es|ed|ing)|"
    r"screen(?:s|ed|ing)?|vet(?:s|ted|ting)?|assess(?:es|ed)?|confirm(?:s|ed)?|review(?:s|ed)?|"
    r"look(?:s|ed)? into|scrutini[sz]e[sd]?|establish(?:es)?)\b"
)
OTHERS = (
    r"(?:\busers?\b|(?<!team )(?<!staff )(?<!crew )(?<!board )\bmembers?\b|\bdrivers?\b|\btenants?\b(?! data)|"
    r"\bborrowers?\b|\bapplicants? for\b|\bguests?\b|\bhosts?\b|\blandlords?\b|\bpatients?\b|\bsellers?\b|"
    r"(?<!with )(?<!near )\b(?:students?|pupils)\b|\bcandidates of CUSTOMER|\bfranchisees?\b|\bpurchasers?\b|\binvestors?\b|\bconsumers?\b|"
    r"\b(?:everybody|everyone|anyone|anybody|those|people|persons|whoever) (?:who )?"
    r"(?:wants?|wish(?:es)?|lets?|sells?|rents?|uses?|signs? up|registers?|offers?|books?|hires?|applies)\b)"
)
LOOKING = (
    f"(?:{LOOK}|"
    r"\b(?:tak(?:e|es|en|ing) up|obtain\w*|collect\w*) (?:\w+ ){0,2}references\b|"
    r"\b(?:vetting|screening|clear(?:ed|ance)|checks?|verification|investigations?|inquir(?:y|ies)|"
    r"enquir(?:y|ies))\b)"
)
_RECORD = (
    r"\b(?:criminal (?:records?|history|past|convictions?|background)|judicial records?|convictions|"
    r"references and criminal|backgrounds?\b(?! (?:settings|process|noise|information))|"
    r"references of|check of references|employment (?:history|records?)|"
    r"past (?:jobs|employ\w+|employers)|previous employ\w+|court records|right to work|"
    r"antecedents|"
    r"(?:their|his|her|whose|a person's|(?:candidate|applicant|employee|recruit)(?:'s|s')) past\b|"
    r"curricul\w+ vitae|police (?:records?|certificate)|fingerprint(?:s|ed|ing)?|good conduct|"
    r"(?:tak(?:e|es|en|ing) up|obtain\w*|collect\w*) (?:\w+ ){0,2}references|debarment|"
    r"sex offender)\b"
)
_OWN_PEOPLE = (
    r"\b(?:(?:VENDOR's|its|our|all|every|each|any|new|those|such|prospective|potential) (?:[\w-]+ ){0,2})?"
    r"(?:personnel|employees?|staff|workers?|workforce|engineers?|developers?|contractors?|new hires?|hires?|"
    r"candidates?|team members?|administrators?|individuals?|persons?|joiners?|recruits?|technicians?|"
    r"collaborators?|(?:anyone|anybody|people|those) (?:who )?(?:joins?|starts? (?:work|with|at)|works? (?:for|at)) |"
    r"(?:nobody|no one)(?=[^.;|]*\b(?:starts?|joins?|works?|hired|employed|taken on|"
    r"(?:given|granted|gets?|receives?|has|have) access)\b))\b"
)


def _looked_into(clause: Clause, match: re.Match[str]) -> Found:
    """The past of the vendor's own people, not of users, tenants or the people of the customer."""
    surface = clause.surface
    theirs = (
        f"{OTHERS}|"
        r"CUSTOMER's (?:personnel|employees|staff|users)|"
        r"CUSTOMER (?:shall|must|may|can|should|will)\b|"
        r"\bproducts?\b|"
        r"\b(?:litigation|lawsuits?|proceedings|indict\w+|officers? (?:or|and) directors?|felony)\b"
    )
    denied = re.search(rf"(?:{NOT})[^.;|]{{0,60}}(?:{LOOKING})", surface) and not re.search(
        r"\b(?:unless|until|before|without)\b", surface
    )
    let_in_without = re.search(rf"\bwithout\b[^.;|]{{0,30}}(?:{LOOKING}|{_RECORD})", surface) and not re.search(
        r"\b(?:no|not|nobody|never|none|cannot)\b", surface
    )
    return None if denied or let_in_without or re.search(theirs, surface) else stated(clause, match)


LOOKED_INTO_IN_ANY_WORDS = (
    Pattern(
        "the matters of looking into people's past",
        together(LOOKING, _RECORD, _OWN_PEOPLE),
        _looked_into,
        weight=-1,
    ),
)
