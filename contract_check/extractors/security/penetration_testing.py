"""security.penetration_testing — the interval between penetration tests.

Accepted: "annual third-party penetration tests", "engages independent testers at least once every
twelve months", "Penetration Testing: quarterly", "regular penetration tests" (`unspecified`),
"VENDOR shall provide a summary of its most recent penetration test".
Rejected: tests that the customer may or may not run, scans for vulnerabilities alone, the bare word
in a list of reports, the interval of another act in the sentence.
"""

from __future__ import annotations

from contract_check.extractors.framework import Extractor, Pattern
from contract_check.extractors.security.measures import (
    NOT,
    free_of,
    not_defined,
    not_planned,
    not_the_customers,
    repeated,
)
from contract_check.model.term import Better, Kind, Strength, TermDefinition

_TEST = r"(?:\bpenetration[- ](?:and \w+ )?(?:tests?|testing|assessments?|exercises?)|\bpenetration and (?:vulnerability|security) (?:tests?|testing)|\bpen(?:etration)?[- ]?(?:tests?|testing|tested)\b|\b(?:ethical|white[- ]hat) hack\w*(?:,? \(?(?:penetration|pen)\)? tests?)?|\bintrusion tests?\b|\bpenetration\)? tests?\b|\b(?:simulated|mock) (?:cyber-?)?attacks?\b|\battack simulations?\b|\bred[- ]team(?:ing)? (?:tests?|exercises?))"
_DO = r"(?:perform\w*|conduct\w*|carr(?:y|ies|ied)(?: out)?|undergo(?:es)?|run|runs|engag\w+|commission\w*|undertakes?|execut\w+|complet\w+|arranges?|hires?|contracts?|uses?|employs?|implement\w*|maintains?|requires?|includ\w+|subject(?:ed)? to|schedul\w+|retains?|ensure|cause|obtains?|order(?:s|ed)?|organi[sz]e[sd]?|invites?|appoints?|pays?|asks?|instructs?|let|lets|put|puts)"
_ACT = repeated(_TEST)
_INTERVAL_ONLY = repeated(_TEST, otherwise=None)

EXTRACTORS = (
    Extractor(
        term=TermDefinition(
            "security.penetration_testing",
            Kind.DURATION,
            Better.SHORTER,
            "How often are penetration tests run?",
        ),
        triggers=(
            "third-party test",
            "third party test",
            "independent test",
            "intrusion test",
            "penetration",
            "pentest",
            "pen test",
            "pen-test",
            "ethical hack",
            "white-hat",
            "white hat",
            "simulated",
            "attack sim",
            "pentesting",
            "pen testing",
            "red team",
            "security test",
        ),
        accept=(
            Pattern(
                "tests were run",
                rf"(?:\bhas|\bhave|'ve|'s) (?:also |previously |already |successfully )*(?:gone through|undergone|had|conducted|performed|completed|passed|been){free_of(';', 80)}{_TEST}",
                repeated(_TEST),
                strength=Strength.SOFT,
            ),
            Pattern("the interval of tests", _TEST, _INTERVAL_ONLY, weight=2),
            Pattern(
                "tests are run", rf"\b{_DO}\b{free_of(NOT + '|;|CUSTOMER (?:may|shall|must|can)', 140)}{_TEST}", _ACT
            ),
            Pattern(
                "others are let test",
                rf"VENDOR (?:have|has|lets?|gets?) (?:\w+ ){{0,2}}(?:outside|outsiders?|external|independent|third|specialists?|experts?|firms?)[^.;|]{{0,40}}?{_TEST}|\b(?:is|are|be|gets?)(?: \w+ly| also)? (?:pen(?:etration)?[- ]?tested)",
                _ACT,
            ),
            Pattern(
                "tests are run, passively",
                rf"{_TEST}{free_of(NOT + '|;|CUSTOMER (?:may|can)', 110)}\b(?:is|are|be|were|was) (?:\w+ly )?(?:performed|conducted|carried out|undertaken|run|done|completed|commissioned|executed|used|repeated|held|arranged|made|ordered|part of|planned|scheduled|subjected)|{_TEST}{free_of(NOT + '|;|CUSTOMER (?:may|can)', 60)}\b(?:takes? place|occurs?|happens?|follows? every)",
                _ACT,
            ),
            Pattern(
                "regular tests",
                rf"(?:\bregular(?:ly)?|\bperiodic(?:ally)?|\broutine(?:ly)?|\brecurring|\bfrequent|\bexternal|\bindependent|\bthird[- ]party)[^.;|]{{0,50}}{_TEST}",
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
                r"(?:perform|conduct|undergo|carr\w+ out|commission|engag)\w*[^.;|]{0,40}(?:third[- ]party|independent|external) (?:security |intrusion )?(?:tests|testing|security (?:assessments?|tests?|testing))\b",
                repeated(r"(?:tests|testing|assessments?)\b", otherwise=None),
                weight=1,
            ),
            Pattern(
                "a section on tests",
                r"(?:tests?|testing|assessments?|audits?) (?:is|are|shall be|will be) (?:\w+ )?(?:performed|conducted|carried out|run|done)",
                repeated(r"(?:tests?|testing|assessments?|audits?)\b"),
                heading=r"penetration|pen[- ]?test",
            ),
        ),
        reject=(
            not_the_customers(_TEST),
            not_defined(_TEST),
            not_planned(_TEST),
            Pattern(
                "barred to the customer",
                rf"CUSTOMER<60>(?:not|prohibited|prior (?:written )?(?:consent|approval|permission))<80>{_TEST}|(?:prohibit|forbid|restrict)\w*<60>{_TEST}|(?:not|without)<60>(?:consent|permission)<60>{_TEST}",
            ),
            Pattern(
                "barred acts in a list",
                rf"<will_not><140>{_TEST}|{_TEST}<80>(?:prohibited|not (?:allowed|permitted)|requires? (?:prior|VENDOR's))",
            ),
            Pattern(
                "an example of a report",
                rf"(?:such as|e\.g\.|for example)[^.;|]{{0,80}}{_TEST} (?:reports?|results|summar)",
            ),
        ),
    ),
)
