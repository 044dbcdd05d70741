"""security.training — does the vendor train its personnel in security or privacy?

Accepted: "all employees receive annual security awareness training", "personnel … have received
appropriate training on their responsibilities", "everybody is trained in best security practices".
Rejected: training of the customer's people or of users, training courses as a service, training of
models, people who are "suitably trained" for the work without a word on security or privacy.
"""

from __future__ import annotations

import re

from contract_check.extractors.framework import FALSE, Extractor, Found, Pattern
from contract_check.extractors.promises.standing import standing
from contract_check.extractors.promises.unstated import NOT_BY_VENDOR
from contract_check.extractors.security.measures import NOT, PEOPLE, asked, listed, refused, stated, under_title
from contract_check.extractors.security.no_measures import (
    not_in_an_offer,
    not_the_customers,
    not_the_products,
)
from contract_check.extractors.security.other_training import OTHER_TRAINING
from contract_check.extractors.security.training_of_people import HAVE, OWN_PEOPLE, SECURITY_TRAINING, TOPIC, TRAIN
from contract_check.extractors.subject import WORKFORCE, Subject
from contract_check.language.clauses import Clause
from contract_check.language.wording import free_of, together, words
from contract_check.model.late_pattern import late_pattern
from contract_check.model.term import Better, Kind, TermDefinition


def _trained(clause: Clause, match: re.Match[str]) -> Found:
    """Training of the vendor's people that the clause does not deny and that is about data or security."""
    denied = re.search(rf"(?:{NOT})(?! (?:later|less|more|only))[^.;|]{{0,30}}$", clause.surface[: match.end()])
    return None if denied else stated(clause, match)


_SECURITY_PAPER = late_pattern(
    r"information security|security (?:measures|policy|overview|exhibit|annex|practices|standards)|"
    r"data protection|technical and organi[sz]ational|\btoms?\b"
)


def _of_a_security_paper(clause: Clause, match: re.Match[str]) -> Found:
    """What is said of training in a paper that is about security or the protection of data."""
    about_security = _SECURITY_PAPER.search(clause.document.text[:600].lower())
    return _trained_somehow(clause, match) if about_security else None


def _trained_somehow(clause: Clause, match: re.Match[str]) -> Found:
    """Training of the vendor's own people, in whatever words; not of models, users or the customer's people."""
    surface = clause.surface
    if re.search(
        rf"{NOT}|CUSTOMER (?:shall|must|may|can|should|will)|CUSTOMER's (?:\w+ )?(?:{PEOPLE}|users)|"
        r"\bmodels?\b|"
        r"\btrain (?:the|VENDOR|any|an?|its|or|and)\b"
        r"(?! (?:\w+ )?(?:staff|personnel|employees|people|teams?))|\balgorithms?\b|\bclassroom|"
        r"\bcurriculum vitae|\b(?:of|in due|in the|during the|in) course\b|\bofficers? of\b",
        surface,
    ):
        return None
    return stated(clause, match)


_TRIGGERS = words(
    "train|familiar|acquainted with|awareness|guidance|aware of|educat|sensitise|sensitize|instruct|"
    "course|learn|taught|teach|briefed|briefing|schooled|coached|workshop|introduction to|seminar|"
    "refresher|schooling|curriculum|induction|phishing|onboarding|modules|informs its|briefs its"
)

EXTRACTORS = (
    Extractor(
        term=TermDefinition(
            "security.training", Kind.FLAG, Better.TRUE, "Does the vendor train its personnel in security or privacy?"
        ),
        triggers=_TRIGGERS,
        speaks_of=Subject(
            "train(ed|ing|ings|s)?|awareness|educat*|instruct(ed|s)|courses?|e-?learning|onboarding|briefed|coached|drilled",
            WORKFORCE + "|hires?|joiners|developers|engineers|programme?|curriculum",
            (
                "security|privacy|data protection|confidential*|awareness|personal data|hipaa|gdpr|phishing|secure|"
                "responsibilities|handling|care, protection|cyber*"
            ),
            within=200,
            unless="CUSTOMER's (employees|personnel|staff|users)|training services",
        ),
        weigh=standing(TRAIN, *NOT_BY_VENDOR),
        accept=(
            asked(SECURITY_TRAINING),
            refused(SECURITY_TRAINING),
            Pattern("the matters of training", together(TRAIN, TOPIC, OWN_PEOPLE), _trained_somehow, weight=-2),
            Pattern(
                "training is a must",
                together(
                    SECURITY_TRAINING,
                    r"\b(?:compulsory|mandatory|obligatory|required|must)\b",
                    r"\bVENDOR(?:'s)?\b|\bstaff|\bemployees?|\bpersonnel|\beveryone|\bhandbook",
                ),
                _trained_somehow,
                weight=-1,
            ),
            Pattern(
                "people are made aware of their duties",
                rf"\b{PEOPLE}\b{free_of(NOT + '|;|CUSTOMER', 60)}\b"
                r"(?:(?:made|kept|make them|keep them|makes? (?:all |its |the )?\w+) aware of|"
                r"familiari[sz]ed with|made familiar with|acquainted with) (?:\w+ ){0,3}"
                r"(?:security|privacy|data[- ]protection) (?:\w+ )?"
                r"(?:provisions|regulations|laws?|duties|obligations|responsibilities|requirements|policies|rules|"
                r"threats|risks)|"
                rf"\b{PEOPLE}\b{free_of(NOT + '|;|CUSTOMER', 80)}"
                r"\b(?:familiari[sz]ed with|made familiar with|acquainted with|made aware of)\b[^.;|]{0,40}"
                rf"\b(?:provisions|regulations|laws?|duties|obligations|rules)\b[^.;|]{{0,30}}(?:{TOPIC})|"
                r"\bVENDOR (?:<shall> )?(?:\w+ly )?(?:informs?|briefs?|reminds?) (?:its |all |the |their )+"
                rf"(?:\w+ )?{PEOPLE} (?:about|of|on) (?:\w+ ){{0,3}}(?:security|privacy|data[- ]protection) "
                r"(?:\w+ )?(?:procedures|provisions|duties|obligations|requirements|policies|rules)",
                stated,
            ),
            under_title(
                r"\b(?:trainings?|refreshers?|refresher courses?|awareness(?: program\w*)?)"
                r"\b(?! (?:data|sets?|models?|of models))",
                rf"\b(?:{PEOPLE})\b|\bhuman resources?\b|\bhr\b|{TOPIC}|organi[sz]ational|"
                r"\bawareness (?:and|&) training\b",
            ),
            listed(
                f"(?:{SECURITY_TRAINING}|"
                rf"\b(?:{PEOPLE}) (?:[\w-]+ (?:and |& )?)?(?:training|education|awareness)\b|"
                r"\b(?:training|education|instruction|awareness|sensiti[sz]ation) (?:of|for) "
                rf"(?:all |the |its |our |VENDOR's )*(?:\w+ )?{PEOPLE}\b)"
            ),
            Pattern(
                "people who handle data are trained, in whatever order",
                rf"^(?=[^|]*\b(?:{PEOPLE}|VENDOR)\b)(?=[^|]*(?:{TOPIC}))[^|]*?"
                r"(?:\b(?:is|are|be|been|being|gets?)\b(?: \w+ly| also| all| then| always)* "
                r"(?:[\w -]{3,90}? (?:and|or) )?(?:\w+ly )?"
                r"(?:trained|instructed|sensiti[sz]ed|educated|schooled|briefed)"
                r"\b(?! (?:in|on) (?:the )?(?:use|operation|software|product|service))|"
                r"\b(?:receiv\w+|undergo\w*|complet\w+|attend\w*|participat\w+ in|gone through|"
                r"go(?:es)? through|provided with|given|take|takes|had)\b[^.;|]{0,60}?\btrainings?\b)",
                _trained,
                weight=-1,
            ),
            Pattern(
                "people are trained in security",
                rf"\b{PEOPLE}\b{free_of(NOT + '|;|models?', 220)}{TRAIN}{free_of(NOT + '|;|models?', 110)}{TOPIC}",
                stated,
            ),
            Pattern(
                "training in security for people",
                rf"{TRAIN}{free_of(NOT + '|;|models?', 80)}\b{PEOPLE}\b{free_of(NOT + '|;|models?', 110)}{TOPIC}",
                stated,
            ),
            Pattern(
                "security training is held",
                rf"{HAVE}{free_of(NOT + '|;|CUSTOMER (?:personnel|staff|employees)', 140)}{SECURITY_TRAINING}",
                stated,
            ),
            Pattern(
                "security training for people",
                rf"{SECURITY_TRAINING}{free_of(NOT + '|;', 90)}\b"
                rf"(?:{PEOPLE}\b|(?:is|are|be) (?:\w+ly )?"
                r"(?:part of|compulsory|undertaken|taken|repeated|provided|conducted|given|held|required|"
                r"mandatory|delivered|carried out|performed|completed))",
                stated,
            ),
            Pattern(
                "people with access have had training",
                rf"(?:VENDOR's |its |such |the |all |any |each )?\b{PEOPLE}"
                rf"\b{free_of(NOT + '|;|CUSTOMER (?:shall|must|will)', 220)}"
                r"(?:received|receive|had|undergone|undergo|given)(?: \w+){0,2} training "
                r"(?:on|in|regarding|about|as to|with respect to) their (?:responsibilities|obligations|duties)",
                stated,
            ),
            Pattern(
                "security training in a list of measures",
                rf"^\W*(?:[\w /&,-]{{0,40}}:? )?{SECURITY_TRAINING}"
                r"(?: (?:for|of|to|program\w*|and|at|upon|on|courses?|sessions?|measures)\b[^.|]{0,100})?\W*$",
                stated,
                heading=r"measure|personnel|employee|human|staff|security|organi[sz]ation|people|training|technical",
            ),
            Pattern(
                "training on security, under its title",
                rf"\b{PEOPLE}\b{free_of(NOT + '|;|CUSTOMER', 90)}{TRAIN}",
                stated,
                heading=rf"{TOPIC}[^|]*(?:train|awareness)|(?:train|awareness)[^|]*{TOPIC}",
            ),
            Pattern(
                "training on the rules, in a passage on security",
                rf"\b{PEOPLE}\b{free_of(NOT + '|;|CUSTOMER|models?', 90)}\btrain(?:ed|ings?)"
                rf"\b{free_of(NOT + '|;|models?', 40)}\b"
                r"(?:polic(?:y|ies)|procedures|rules|obligations|duties|responsibilities|requirements)\b",
                stated,
                heading=TOPIC,
            ),
            Pattern(
                "trainings, under the title of awareness",
                r"^(?=[^|]*\b(?:employees?|staff|personnel|workforce|everyone)\b)[^|]*\btrainings?\b",
                _of_a_security_paper,
                heading=r"(?:^|: )\W*(?:[\d.]+ )?(?:\w+ ){0,2}(?:awareness|training) (?:and|&) "
                r"(?:awareness|training|education)\W*$",
                weight=-1,
            ),
            Pattern(
                "training of people, in a paper on security",
                rf"\b{PEOPLE}\b{free_of(NOT + '|;|CUSTOMER|models?', 90)}\b"
                r"(?:undergo\w*|receiv\w+|complet\w+|attend\w*|given|get|gets|take|takes|(?:is|are|be)(?: \w+ly)?)"
                rf"\b{free_of(NOT + '|;|CUSTOMER|models?', 60)}\b(?:trainings?|trained)\b",
                _of_a_security_paper,
                weight=-2,
            ),
            Pattern(
                "people complete it, under the title of security training",
                rf"\b{PEOPLE}\b{free_of(NOT + '|;|CUSTOMER', 60)}\b"
                r"(?:complet\w+|attend\w*|undergo\w*|receiv\w+|tak(?:es?|ing)|go(?:es)? through|repeat\w*|"
                r"participat\w+|pass(?:es)?|required|must)\b",
                stated,
                heading=rf"{TOPIC}[^|]*(?:train|awareness)|(?:train|awareness)[^|]*{TOPIC}",
                weight=-1,
            ),
            Pattern(
                "no training",
                r"VENDOR (?:do(?:es)?|shall|will)(?: not|n't) (?:currently )?(?:provide|conduct|give)<30>"
                f"{SECURITY_TRAINING}|"
                rf"\bVENDOR (?:<shall> )?\w+ (?:(?:its|the|all|VENDOR's) (?:\w+ )?{PEOPLE} )?no (?:\w+ ){{0,2}}"
                f"{SECURITY_TRAINING}|"
                rf"\b(?:receiv|undergo|get|are given)(?:s|es|e)? no (?:\w+ (?:or|and) )?{SECURITY_TRAINING}",
                FALSE,
            ),
        ),
        reject=(
            not_the_customers(TRAIN),
            not_the_products(SECURITY_TRAINING),
            not_in_an_offer(TRAIN),
            *OTHER_TRAINING,
            Pattern("told what not to do", r"^(?!.*\btrain).*\binstruct(?:ed|s)? (?:\w+ ){0,2}?not to\b"),
        ),
    ),
)
