"""security.penetration_testing — the interval between penetration tests.

Accepted: "annual third-party penetration tests", "engages independent testers at least once every
twelve months", "Penetration Testing: quarterly", "regular penetration tests" (`unspecified`),
"VENDOR shall provide a summary of its most recent penetration test".
Rejected: tests that the customer may or may not run, scans for vulnerabilities alone, the bare word
in a list of reports, the interval of another act in the sentence.
"""

from __future__ import annotations

import re
from dataclasses import replace

from contract_check.extractors.framework import TRUE, UNSPECIFIED, Extractor, Found, Pattern
from contract_check.extractors.promises.standing import standing
from contract_check.extractors.promises.unstated import NOT_BY_VENDOR
from contract_check.extractors.security.measure_intervals import interval_in_row, repeated
from contract_check.extractors.security.measure_titles import DONE, is_title
from contract_check.extractors.security.measures import NOT, asked, listed, stated
from contract_check.extractors.security.no_measures import (
    not_in_an_offer,
    not_the_customers,
    not_the_products,
)
from contract_check.extractors.subject import Subject
from contract_check.language.clauses import Clause
from contract_check.language.intervals import find_intervals, interval_of
from contract_check.language.wording import free_of, together, words
from contract_check.model.term import Better, Kind, Strength, TermDefinition

_TEST = (
    r"(?:\b(?:tests?|testing) (?:of|for|by way of) (?:intrusion|penetration)\b|"
    r"\bintrusion testing\b|\boffensive[- ]security "
    r"(?:tests?|testing|assessments?|compan\w+|firms?|teams?|testers?|specialists?|experts?|exercises?)|"
    r"\bvapt\b|\bhack(?:ing|er) tests?\b|"
    r"\bpenetration[- ](?:and \w+ )?(?:tests?|testing|assessments?|exercises?)|"
    r"\bpenetration and (?:vulnerability|security) (?:tests?|testing)|"
    r"\bpen(?:etration)?[- ]?(?:tests?|testing|tested)\b|"
    r"\b(?:ethical|white[- ]hat)[- ]hack\w*\b(?! (?:courses?|class(?:es)?|workshops?|trainings?|contests?)\b)(?:,? \(?(?:penetration|pen)\)? tests?)?|"
    r"\bpenetration (?=(?:at least )?(?:annually|yearly|quarterly|once|twice|every|each)\b)|"
    r"\bintrusion tests?\b|\bpenetration\)? tests?\b|"
    r"\b(?:simulated|mock) (?:cyber-?)?attacks?\b|"
    r"\battack simulations?\b|"
    r"\bred[- ]team(?:ing)? (?:tests?|exercises?))"
)
_DO = (
    r"(?:perform\w*|conduct\w*|carr(?:y|ies|ied)(?: out)?|undergo(?:es)?|run|runs|engag\w+|commission\w*|"
    r"undertakes?|execut\w+|complet\w+|arranges?|hires?|contracts?|uses?|employs?|implement\w*|maintains?|"
    r"requires?|includ\w+|subject(?:ed)? to|schedul\w+|retains?|ensure|cause|obtains?|order(?:s|ed)?|"
    r"organi[sz]e[sd]?|invites?|appoints?|pays?|asks?|instructs?|let|lets|put|puts)"
)
_ACT = repeated(_TEST)
_INTERVAL_ONLY = repeated(_TEST, otherwise=None)

# The same in words that paint it: whoever attacks for the vendor, and the attack.
_ATTACKER = (
    r"(?:\bhackers?\b|\b(?:pen)?testers?\b|\bethical\b|\boffensive\b|\bred[- ]team\w*|"
    r"\bwhite[- ]hats?\b|"
    r"\b(?:independent|outside|external|third[- ]party|specialist|speciali[sz]ed|accredited|"
    r"qualified|certified|security)\b[^.;|]{0,40}?\b"
    r"(?:firms?|compan(?:y|ies)|experts?|specialists?|researchers?|consultan\w+|assessors?|labs?|"
    r"laborator\w+|houses?|people|professionals|auditors?|bod(?:y|ies)|part(?:y|ies)|contractors?))"
)
_ATTACK = (
    r"(?:\b(?:attempt\w*|tr(?:y|ies|ying)|set) to (?:\w+ )?"
    r"(?:penetrat|breach|break|compromis|attack|defeat|circumvent|get in|gain access|bypass|hack|"
    r"subvert)\w*|\bbreak(?:s|ing)?[- ]in(?:to)?\b|"
    r"\b(?:attack|penetrat|hack|prob|assault|breach)(?:s|es|e|ing|ed)? (?:into )?(?:at )?"
    r"(?:its|VENDOR's|the|our|their|these|those|this|all)\b|"
    r"\bsimulat\w+ (?:\w+ ){0,3}(?:attack|intrusion|adversar)\w*|"
    r"\bto (?:attack|penetrate|compromise|hack|breach) (?:it|them|VENDOR)\b|"
    r"\bha(?:ve|s) (?:itself|ourselves|themselves|VENDOR|(?:its|VENDOR's) \w+)[^.;|]{0,20} "
    r"(?:hacked|attacked|probed|broken into|penetrated)\b|"
    r"\b(?:test|try|probe|challenge)(?:s|ed|ing)? (?:out )?(?:its|VENDOR's|the|our|their) "
    r"(?:\w+ ){0,2}(?:defen[cs]es|resistance|resilience to attacks?|perimeter)\b)"
)


def _attacked(clause: Clause, match: re.Match[str]) -> Found:
    """The interval at which the vendor has itself attacked; nothing where none is said."""
    if re.search(r"\b(?:not|never|no|cannot)\b|CUSTOMER (?:may|might|shall|must|will|can)\b", clause.surface):
        return None
    act = re.search(_ATTACK, clause.surface)
    found = interval_of(clause.surface, clause.quantities, *act.span()) if act else None
    regular = re.search(r"\b(?:regular(?:ly)?|periodic(?:ally)?|routinely|from time to time)\b", clause.surface)
    return found or (UNSPECIFIED if regular else None)


def _under_title(clause: Clause, match: re.Match[str]) -> Found:
    """The interval of what is done in a section on penetration tests; `unspecified` without one."""
    if is_title(clause) or re.search(
        rf"{NOT}|CUSTOMER (?:may|shall|must|can)|\breports?\b|\bfix|\bremediat", clause.surface
    ):
        return None
    return next((i.value for i in find_intervals(clause.surface, clause.quantities)), UNSPECIFIED)


_TRIGGERS = words(
    "third-party test|third party test|independent test|intrusion test|penetration|pentest|pen test|"
    "pen-test|ethical hack|white-hat|white hat|simulated|attack sim|pentesting|pen testing|red team|"
    "security test|hack|attack|break in|breaking in|offensive|intrusion|defences|defenses|red-team|"
    "vapt"
)

EXTRACTORS = (
    Extractor(
        term=TermDefinition(
            "security.penetration_testing",
            Kind.DURATION,
            Better.SHORTER,
            "How often are penetration tests run?",
        ),
        triggers=_TRIGGERS,
        speaks_of=Subject(
            "penetration[- ]?test*|pen[- ]?test*|ethical hack*|red team*|intrusion test*",
        ),
        weigh=standing(_TEST, *NOT_BY_VENDOR),
        accept=(
            Pattern(
                "tests were run",
                r"(?:\bhas|\bhave|'ve|'s) (?:also |previously |already |successfully )*"
                r"(?:gone through|undergone|had|conducted|performed|completed|passed|been|subjected|put|"
                f"carried out|run|executed){free_of(';', 80)}{_TEST}",
                repeated(_TEST),
                strength=Strength.SOFT,
            ),
            Pattern(
                "the last test",
                rf"VENDOR's (?:last|latest|most recent|previous) (?:\w+ ){{0,2}}{_TEST} "
                r"(?:was|were|took place|happened|ended|finished)\b",
                _ACT,
                strength=Strength.SOFT,
            ),
            Pattern(
                "asked how often",
                rf"\bhow (?:often|frequently|regularly)\b[^?|]{{0,60}}{_TEST}[^?|]{{0,60}}\? [^|]{{1,60}}",
                interval_in_row,
                weight=2,
            ),
            replace(asked(_TEST), value=lambda c, m: _ACT(c, m) if stated(c, m) == TRUE else None),
            Pattern("the interval of tests", _TEST, _INTERVAL_ONLY, weight=2),
            Pattern(
                "the interval of tests, in a row of a table",
                rf"^\W*(?:\w+ ){{0,3}}{_TEST}[^|]{{0,30}}\|[^|]{{0,80}}",
                interval_in_row,
                weight=2,
            ),
            Pattern(
                "tests at intervals, under their title",
                r"VENDOR(?: <shall>)?(?: \w+ly| also)? "
                r"(?:engag|hir|commission|contract|us|work|have|has|test|retain|conduct|perform|appoint|do|run|"
                r"invit)\w*|"
                r"\b(?:they|these|tests|testing|it)\b (?:is|are|takes?|shall|will|happens?|occurs?)|"
                f"{DONE}",
                _under_title,
                heading=r"penetration|pen[- ]?test",
            ),
            Pattern(
                "a line of the interval, under their title",
                r"^(?:penetration test(?:s|ing):)?\W*(?:\w+ ){0,3}?"
                r"(?:annual|yearly|quarterly|semi-?annual|bi-?annual|monthly|regular|periodic)\w* (?:[\w-]+ ){0,4}"
                r"(?:assessments?|tests?|testing|engagements?|exercises?|reviews?)\b",
                interval_in_row,
                weight=2,
                heading=r"penetration|pen[- ]?test",
            ),
            Pattern(
                "tests are run", rf"\b{_DO}\b{free_of(NOT + '|;|CUSTOMER (?:may|shall|must|can)', 140)}{_TEST}", _ACT
            ),
            listed(_TEST, _ACT),
            Pattern(
                "the latest test is shown",
                r"VENDOR(?: <shall>)?(?: \w+ly| also)? "
                rf"(?:provid|give|share|make|furnish|suppl|deliver|send|publish)\w*{free_of(NOT + '|;', 60)}"
                r"(?:its|the|VENDOR's|their) (?:latest|most recent|last|annual|current|recent|regular)"
                f"{free_of(NOT + '|;', 30)}{_TEST}",
                _ACT,
            ),
            Pattern("the vendor has itself attacked", together(_ATTACKER, _ATTACK), _attacked, weight=1),
            Pattern(
                "tests are among the means",
                r"VENDOR(?: <shall>)? "
                r"(?:combines?|verif\w+|checks?|validates?|tests?|relies on|supplements?|improves?)"
                f"{free_of(NOT + '|;|CUSTOMER (?:may|shall|must|can)', 120)}{_TEST}|"
                r"\b(?:verified|checked|validated|assessed|evaluated|ensured|reviewed|tested|supplemented|"
                r"complemented) (?:\w+ly )?(?:by|through|with|via|using|by means of)"
                f"{free_of(NOT + '|;|CUSTOMER (?:may|shall|must|can)', 80)}{_TEST}",
                _ACT,
            ),
            Pattern(
                "tests are run, passively",
                rf"{_TEST}{free_of(NOT + '|;|CUSTOMER (?:may|can)', 110)}\b(?:is|are|be|were|was) (?:\w+ly )?"
                r"(?:performed|conducted|carried out|undertaken|run|done|completed|commissioned|executed|used|"
                r"repeated|held|arranged|made|ordered|part of|planned|scheduled|subjected)|"
                f"{_TEST}{free_of(NOT + '|;|CUSTOMER (?:may|can)', 60)}"
                r"\b(?:takes? place|occurs?|happens?|follows? every)",
                _ACT,
            ),
            Pattern(
                "regular tests",
                r"(?:\bregular(?:ly)?|\bperiodic(?:ally)?|\broutine(?:ly)?|\brecurring|\bfrequent|\bexternal|"
                rf"\bindependent|\bthird[- ]party)[^.;|]{{0,50}}{_TEST}",
                _ACT,
            ),
            Pattern(
                "tests in a list of measures",
                rf"^(?:[^\w|]*)(?:\w+ ){{0,4}}{_TEST}(?: (?:by|of|from|performed|with)\b|[.,;]|$)",
                _ACT,
                heading=r"measure|test|vulnerab|secur|assur|review|control",
            ),
            Pattern(
                "tests by third parties, at intervals",
                r"(?:perform|conduct|undergo|carr\w+ out|commission|engag)\w*[^.;|]{0,40}"
                r"(?:third[- ]party|independent|external) (?:security |intrusion )?"
                r"(?:tests|testing|security (?:assessments?|tests?|testing))\b",
                repeated(r"(?:tests|testing|assessments?)\b", otherwise=None),
                weight=1,
            ),
        ),
        reject=(
            Pattern(
                "not without leave",
                rf"^\W*(?:conduct|perform|run|carry out|attempt|undertake)\w*\b<80>{_TEST}<160>"
                r"\bwithout (?:VENDOR's )?(?:(?:express|prior|written|explicit)[, ]+)*(?:approval|consent|permission|authori[sz]ation)\b",
            ),
            not_the_customers(_TEST),
            not_the_products(_TEST),
            not_in_an_offer(_TEST),
            Pattern(
                "none were run", rf"VENDOR (?:ha(?:s|ve|d)) (?:not|never|so far not)\b(?! (?:only|merely))<40>{_TEST}"
            ),
            Pattern(
                "acts that users may not do",
                r"reverse[- ]engineer|decompil|disassembl|sublicen[cs]e|\bscrap(?:e|ing)\b|service bureau|"
                r"denial[- ]of[- ]service",
            ),
            Pattern("penetration of a market", r"\bmarket penetration"),
            Pattern(
                "barred to the customer",
                f"CUSTOMER<60>(?:not|prohibited|prior (?:written )?(?:consent|approval|permission))<80>{_TEST}|"
                rf"(?:prohibit|forbid|restrict)\w*<60>{_TEST}|"
                f"(?:not|without)<60>(?:consent|permission)<60>{_TEST}",
            ),
            Pattern(
                "barred acts in a list",
                f"<will_not>{free_of(';', 140)}{_TEST}|"
                rf"\bengag(?:e|ing) in any\b<60>{_TEST}|"
                rf"\b(?:prohibited|forbidden|unacceptable) (?:\w+ )?(?:activit\w+|conduct|uses?|acts?|actions|behaviou?r)\b<200>{_TEST}|"
                f"{_TEST}<80>(?:prohibited|not (?:allowed|permitted)|requires? (?:prior|VENDOR's))",
            ),
            Pattern(
                "an example of a report",
                rf"(?:such as|e\.g\.|for example)[^.;|]{{0,80}}{_TEST}"
                r"(?: (?:reports?|results|summar)|[^.;|]{0,40}\b(?:if|where|when|as) (?:available|applicable))",
            ),
        ),
    ),
)
