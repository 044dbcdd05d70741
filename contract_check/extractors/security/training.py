"""security.training — does the vendor train its personnel in security or privacy?

Accepted: "all employees receive annual security awareness training", "personnel … have received
appropriate training on their responsibilities", "everybody is trained in best security practices".
Rejected: training of the customer's people or of users, training courses as a service, training of
models, people who are "suitably trained" for the work without a word on security or privacy.
"""

from __future__ import annotations

import re

from contract_check.extractors.framework import FALSE, TRUE, Extractor, Found, Pattern
from contract_check.extractors.security.measures import NOT, PEOPLE, asked, listed, refused, sheet, stated, under_title
from contract_check.extractors.security.no_measures import (
    not_in_an_offer,
    not_the_customers,
    not_the_products,
)
from contract_check.extractors.standing import standing
from contract_check.extractors.unstated import NOT_BY_VENDOR
from contract_check.language.clauses import Clause
from contract_check.language.wording import free_of, together
from contract_check.model.term import Better, Kind, TermDefinition

_TRAIN = r"\b(?:train(?:ed|s|ing|ings)?|guidance|educat(?:e|es|ed|ion)|awareness(?: program\w*| campaigns?| measures)?|sensiti[sz](?:ed|es|e|ing|ation)|instruct(?:ed|s|ions?) (?:in|on|about|regarding)|instruct(?:s|ing)? (?:all |its |the |their |every |of |VENDOR's )+(?:\w+ ){0,2}(?:employees|staff|personnel|people|team|persons|individuals|workers)|introductions? to|(?:learns? (?:how|to)|taught|teach(?:es)?|briefed|schooled|coached|(?<!the )courses?(?! of)|e-?learning|seminars?|workshops?|refreshers?|onboarding (?:of|for)|(?<=completes )modules|(?<=complete )modules))\b"
_TOPIC = (
    r"(?:(?<!social )\bsecurity|\bprivacy|\binfosec\b|\bdata[- ]protection|\bconfidential\w*|\bgdpr\b|\bhipaa\b|\bphishing|\bsocial engineering|\bpersonal (?:data|information)|\bdata handling|\b(?:handl|treat|protect|us|process)\w* (?:\w+ ){0,2}(?:CUSTOMER's |customer )?(?:data|information)|\bhandling of (?:\w+ ){0,2}data|"
    r"\bdata[- ](?:processing|secrecy)|\bowasp\b|\bcyber\w*|\bhow to protect|\b(?:protection|secrecy) of (?:\w+ )?(?:data|information)|\battempts at deception|\b(?:scams?|fraud attempts?|deepfakes?)\b|\bsecure (?:code|handling|coding|development|programming|software))"
)
_SECURITY_TRAINING = (
    r"(?:\b(?:security |privacy |phishing |data protection )?awareness (?:campaigns?|programme?s?|programs?|measures|initiatives|sessions|days?|weeks?)\b(?! of (?:CUSTOMER|users|the brand))|\b(?:security|infosec|privacy|data[- ]protection|confidentiality|cyber ?security|gdpr|hipaa|phishing|secure (?:coding|development)|information[- ]handling|awareness)(?:(?:,|/| and| &| or| as well as)? ?(?:awareness|privacy|security|data[- ]protection|compliance|confidentiality|education|data|coding|phishing)){0,4}[- ](?:awareness )?(?:(?:e-?learning|refresher|induction) )?(?:trainings?|education|awareness|courses?|e-?learning|workshops?|seminars?|refreshers?|curriculum|onboarding|inductions?|briefings?|boot ?camp)\b(?! of (?:CUSTOMER|users))|"
    r"\bphishing (?:simulations?|exercises?|drills|campaigns?|tests)\b|\b(?:trainings?|inductions?|courses?|seminars?|workshops?|briefings?|sessions?|e-?learnings?)\b (?:program\w* |courses? |sessions? )?(?:on|in|about|regarding|concerning|covering|with (?:regard|respect) to)(?: \w+){0,6} ?(?:security|privacy|data[- ]protection|personal (?:data|information)|confidential\w*))"
)
_HAVE = r"\b(?:receiv\w+|undergo(?:es)?|complet\w+|attend\w*|provid\w+|giv(?:es|en|e)|conduct\w*|deliver\w*|participat\w+|requir\w+|perform\w*|maintain\w*|implement\w*|offer\w*|have|has|take|takes|ensure\w*|runs?|hold|holds|organi[sz]es?|regular(?:ly)?|annual(?:ly)?|mandatory|periodic(?:ally)?|ongoing|must|establish\w*|carr(?:y|ies|ied) out|is|are|subject to|includ\w+|enrol\w*|do|does|makes?|made|run|sit|sits|impart\w*)\b"


def _trained(clause: Clause, match: re.Match[str]) -> Found:
    """Training of the vendor's people that the clause does not deny and that is about data or security."""
    denied = re.search(rf"(?:{NOT})(?! (?:later|less|more|only))[^.;|]{{0,30}}$", clause.surface[: match.end()])
    return None if denied else stated(clause, match)


_SECURITY_PAPER = re.compile(
    r"information security|security (?:measures|policy|overview|exhibit|annex|practices|standards)|data protection|technical and organi[sz]ational|\btoms?\b"
)


def _of_a_security_paper(clause: Clause, match: re.Match[str]) -> Found:
    """What is said of training in a paper that is about security or the protection of data."""
    about_security = _SECURITY_PAPER.search(clause.document.text[:600].lower())
    return _trained_somehow(clause, match) if about_security else None


_OWN_PEOPLE = r"\b(?:personnel|employees?|staff|workforce|team(?: members?)?|everybody|everyone|engineers?|developers?|programmers?|contractors?|new hires?|joiners?|recruits?|all of VENDOR|interns?|colleagues?|(?:persons|individuals|people|those|everybody|everyone) (?:who (?:\w+ )?)?(?:work|act|employ|engag|entrust|authori[sz]|handl|process)\w*)\b"


def _trained_somehow(clause: Clause, match: re.Match[str]) -> Found:
    """Training of the vendor's own people, in whatever words; not of models, users or the customer's people."""
    surface = clause.surface
    if re.search(
        rf"{NOT}|CUSTOMER (?:shall|must|may|can|should|will)|CUSTOMER's (?:\w+ )?(?:{PEOPLE}|users)|\bmodels?\b|\btrain (?:the|VENDOR|any|an?|its|or|and)\b(?! (?:\w+ )?(?:staff|personnel|employees|people|teams?))|\balgorithms?\b|\bclassroom|\bcurriculum vitae|\b(?:of|in due|in the|during the|in) course\b|\bofficers? of\b",
        surface,
    ):
        return None
    return stated(clause, match)


_TRIGGERS = (
    "train", "familiar", "acquainted with", "awareness", "guidance", "aware of", "educat", "sensitise", "sensitize",
    "instruct", "course", "learn", "taught", "teach", "briefed", "briefing", "schooled", "coached", "workshop", "introduction to",
    "seminar", "refresher", "curriculum", "induction", "phishing", "onboarding", "modules", "informs its", "briefs its",
)  # fmt: skip

EXTRACTORS = (
    Extractor(
        term=TermDefinition(
            "security.training", Kind.FLAG, Better.TRUE, "Does the vendor train its personnel in security or privacy?"
        ),
        triggers=_TRIGGERS,
        weigh=standing(_TRAIN, *NOT_BY_VENDOR),
        accept=(
            asked(_SECURITY_TRAINING),
            refused(_SECURITY_TRAINING),
            Pattern("the matters of training", together(_TRAIN, _TOPIC, _OWN_PEOPLE), _trained_somehow, weight=-2),
            Pattern(
                "training is a must",
                together(
                    _SECURITY_TRAINING,
                    r"\b(?:compulsory|mandatory|obligatory|required|must)\b",
                    r"\bVENDOR(?:'s)?\b|\bstaff|\bemployees?|\bpersonnel|\beveryone|\bhandbook",
                ),
                _trained_somehow,
                weight=-1,
            ),
            Pattern(
                "people are made aware of their duties",
                rf"\b{PEOPLE}\b{free_of(NOT + '|;|CUSTOMER', 60)}\b(?:(?:made|kept|make them|keep them|makes? (?:all |its |the )?\w+) aware of|familiari[sz]ed with|made familiar with|acquainted with) (?:\w+ ){{0,3}}(?:security|privacy|data[- ]protection) (?:\w+ )?(?:provisions|regulations|laws?|duties|obligations|responsibilities|requirements|policies|rules|threats|risks)|\b{PEOPLE}\b{free_of(NOT + '|;|CUSTOMER', 80)}\b(?:familiari[sz]ed with|made familiar with|acquainted with|made aware of)\b[^.;|]{{0,40}}\b(?:provisions|regulations|laws?|duties|obligations|rules)\b[^.;|]{{0,30}}(?:{_TOPIC})|\bVENDOR (?:<shall> )?(?:\w+ly )?(?:informs?|briefs?|reminds?) (?:its |all |the |their )+(?:\w+ )?{PEOPLE} (?:about|of|on) (?:\w+ ){{0,3}}(?:security|privacy|data[- ]protection) (?:\w+ )?(?:procedures|provisions|duties|obligations|requirements|policies|rules)",
                stated,
            ),
            Pattern(
                "a campaign for the staff",
                rf"^\W*(?:[\w/&-]+ ){{0,3}}{_SECURITY_TRAINING}(?:,? [\w()-]+){{0,3}} (?:for|of|to) (?:all |our |its |the |every )*{PEOPLE}\b",
                stated,
            ),
            sheet(_SECURITY_TRAINING),
            under_title(
                r"\b(?:trainings?|refreshers?|refresher courses?|awareness(?: program\w*)?)\b(?! (?:data|sets?|models?|of models))",
                rf"\b(?:{PEOPLE})\b|\bhuman resources?\b|\bhr\b|{_TOPIC}|organi[sz]ational|\bawareness (?:and|&) training\b",
            ),
            listed(
                rf"(?:{_SECURITY_TRAINING}|\b(?:{PEOPLE}) (?:[\w-]+ (?:and |& )?)?(?:training|education|awareness)\b|\b(?:training|education|instruction|awareness|sensiti[sz]ation) (?:of|for) (?:all |the |its |our |VENDOR's )*(?:\w+ )?{PEOPLE}\b)"
            ),
            Pattern(
                "people who handle data are trained, in whatever order",
                rf"^(?=[^|]*\b(?:{PEOPLE}|VENDOR)\b)(?=[^|]*(?:{_TOPIC}))[^|]*?(?:\b(?:is|are|be|been|being|gets?)\b(?: \w+ly| also| all| then| always)* (?:[\w -]{{3,90}}? (?:and|or) )?(?:\w+ly )?(?:trained|instructed|sensiti[sz]ed|educated|schooled|briefed)\b(?! (?:in|on) (?:the )?(?:use|operation|software|product|service))|\b(?:receiv\w+|undergo\w*|complet\w+|attend\w*|participat\w+ in|gone through|go(?:es)? through|provided with|given|take|takes|had)\b[^.;|]{{0,60}}?\btrainings?\b)",
                _trained,
                weight=-1,
            ),
            Pattern(
                "people are trained in security",
                rf"\b{PEOPLE}\b{free_of(NOT + '|;|models?', 220)}{_TRAIN}{free_of(NOT + '|;|models?', 110)}{_TOPIC}",
                stated,
            ),
            Pattern(
                "training in security for people",
                rf"{_TRAIN}{free_of(NOT + '|;|models?', 80)}\b{PEOPLE}\b{free_of(NOT + '|;|models?', 110)}{_TOPIC}",
                stated,
            ),
            Pattern(
                "nothing is done without it",
                rf"(?:\bno\b|\bnot\b|\bnever\b|\bnobody\b|\bno one\b)(?:(?!CUSTOMER)[^.;|]){{0,80}}\b(?:without|unless|until|before|prior to)\b(?:(?!CUSTOMER)[^.;|]){{0,60}}{_SECURITY_TRAINING}",
                lambda c, m: (
                    TRUE if re.search(rf"\b(?:{PEOPLE}|anyone|nobody|no one|access|hire|employ)\b", c.surface) else None
                ),
                weight=-1,
            ),
            Pattern(
                "security training is held",
                rf"{_HAVE}{free_of(NOT + '|;|CUSTOMER (?:personnel|staff|employees)', 140)}{_SECURITY_TRAINING}",
                stated,
            ),
            Pattern(
                "security training for people",
                rf"{_SECURITY_TRAINING}{free_of(NOT + '|;', 90)}\b(?:{PEOPLE}\b|(?:is|are|be) (?:\w+ly )?(?:part of|compulsory|undertaken|taken|repeated|provided|conducted|given|held|required|mandatory|delivered|carried out|performed|completed))",
                stated,
            ),
            Pattern(
                "people with access have had training",
                rf"(?:VENDOR's |its |such |the |all |any |each )?\b{PEOPLE}\b{free_of(NOT + '|;|CUSTOMER (?:shall|must|will)', 220)}(?:received|receive|had|undergone|undergo|given)(?: \w+){{0,2}} training (?:on|in|regarding|about|as to|with respect to) their (?:responsibilities|obligations|duties)",
                stated,
            ),
            Pattern(
                "security training in a list of measures",
                rf"^\W*(?:[\w /&,-]{{0,40}}:? )?{_SECURITY_TRAINING}(?: (?:for|of|to|program\w*|and|at|upon|on|courses?|sessions?|measures)\b[^.|]{{0,100}})?\W*$",
                stated,
                heading=r"measure|personnel|employee|human|staff|security|organi[sz]ation|people|training|technical",
            ),
            Pattern(
                "training on security, under its title",
                rf"\b{PEOPLE}\b{free_of(NOT + '|;|CUSTOMER', 90)}{_TRAIN}",
                stated,
                heading=rf"{_TOPIC}[^|]*(?:train|awareness)|(?:train|awareness)[^|]*{_TOPIC}",
            ),
            Pattern(
                "training on the rules, in a passage on security",
                rf"\b{PEOPLE}\b{free_of(NOT + '|;|CUSTOMER|models?', 90)}\btrain(?:ed|ings?)\b{free_of(NOT + '|;|models?', 40)}\b(?:polic(?:y|ies)|procedures|rules|obligations|duties|responsibilities|requirements)\b",
                stated,
                heading=_TOPIC,
            ),
            Pattern(
                "trainings, under the title of awareness",
                r"^(?=[^|]*\b(?:employees?|staff|personnel|workforce|everyone)\b)[^|]*\btrainings?\b",
                _of_a_security_paper,
                heading=r"^\W*(?:[\d.]+ )?(?:\w+ ){0,2}(?:awareness|training) (?:and|&) (?:awareness|training|education)\W*$",
                weight=-1,
            ),
            Pattern(
                "training of people, in a paper on security",
                rf"\b{PEOPLE}\b{free_of(NOT + '|;|CUSTOMER|models?', 90)}\b(?:undergo\w*|receiv\w+|complet\w+|attend\w*|given|get|gets|take|takes|(?:is|are|be)(?: \w+ly)?)\b{free_of(NOT + '|;|CUSTOMER|models?', 60)}\b(?:trainings?|trained)\b",
                _of_a_security_paper,
                weight=-2,
            ),
            Pattern(
                "people complete it, under the title of security training",
                rf"\b{PEOPLE}\b{free_of(NOT + '|;|CUSTOMER', 60)}\b(?:complet\w+|attend\w*|undergo\w*|receiv\w+|tak(?:es?|ing)|go(?:es)? through|repeat\w*|participat\w+|pass(?:es)?|required|must)\b",
                stated,
                heading=rf"{_TOPIC}[^|]*(?:train|awareness)|(?:train|awareness)[^|]*{_TOPIC}",
                weight=-1,
            ),
            Pattern(
                "no training",
                rf"VENDOR (?:do(?:es)?|shall|will)(?: not|n't) (?:currently )?(?:provide|conduct|give)<30>{_SECURITY_TRAINING}|\bVENDOR (?:<shall> )?\w+ (?:(?:its|the|all|VENDOR's) (?:\w+ )?{PEOPLE} )?no (?:\w+ ){{0,2}}{_SECURITY_TRAINING}|\b(?:receiv|undergo|get|are given)(?:s|es|e)? no (?:\w+ (?:or|and) )?{_SECURITY_TRAINING}",
                FALSE,
            ),
        ),
        reject=(
            not_the_customers(_TRAIN),
            not_the_products(_SECURITY_TRAINING),
            not_in_an_offer(_TRAIN),
            Pattern(
                "a paper that guides",
                r"\b(?:polic(?:y|ies)|standards?|guidelines?|handbooks?|documents?|documentation|procedures|frameworks?|they|these)\b (?:\w+ ){0,2}?(?:provid|giv|offer|contain|set|serv)\w*\b[^.;|]{0,40}\bguidance",
            ),
            Pattern(
                "a form that says what could be filled in",
                rf"(?:\(if applicable\)|such as,? for instance\b)[^|]{{0,300}}{_TRAIN}",
            ),
            Pattern("news of a brand", r"\bbrand awareness|\bmarket awareness|awareness of (?:the )?(?:brand|product)"),
            Pattern(
                "training of the customer's people",
                rf"{_SECURITY_TRAINING}[^.;|]{{0,20}}\b(?:that|which) CUSTOMER|\boffers?\b[^.;|]{{0,30}}{_TRAIN}[^.;|]{{0,40}}\b(?:to|for) (?:businesses|companies|organi[sz]ations|schools|clients|the public)\b|\bservices? includes? (?:a |an )?(?:library|catalog\w*|set|range) of[^.;|]{{0,40}}{_TRAIN}|{_TRAIN}(?: and \w+)?(?: of| to| for)?(?: all| its| the| certain| up to)* ?(?:CUSTOMER(?:'s)?|users?|end[- ]users?|licensees?|franchisees?|distributors?|physicians?|sales\w*|dealers?|agents)\b|(?:CUSTOMER|\b(?:franchisee|reseller|distributor|dealer|partner|agent))(?:'s|s')? (?:own )?{PEOPLE}<80>{_TRAIN}|{_TRAIN} (?:\w+ ){{0,3}}(?:of )?CUSTOMER's (?:\w+ )?(?:{PEOPLE}|users)",
            ),
            Pattern("whoever reads may learn", r"\bto learn\b|\blearn more|\blearns? that"),
            Pattern(
                "training of models",
                rf"{_TRAIN}(?: and \w+)?(?: of| or improv\w+| on| for)?(?: \w+){{0,3}} (?:models?|algorithms?|ai\b|machine|classifiers?|llms?)|(?:models?|machine|ai)(?: (?:is|are|was|were|be|been)(?: \w+ly)?)? {_TRAIN}|\btraining (?:data|sets?)\b|\b(?:improve|develop|test|evaluate|enhance),? (?:and|or) train\b",
            ),
            Pattern(
                "security as the business",
                r"services? (?:related to|including) security|security guards?\b|(?<!information )(?<!data )security officers\b|(?:tactical|physical) security",
            ),
            Pattern(
                "trained for the work",
                rf"(?:suitably|properly|adequately|fully|highly|appropriately|sufficiently) (?:\w+ (?:and|,) )*(?:skilled|qualified|experienced|trained)(?:[, ]+(?:and )?(?:skilled|qualified|experienced|trained))*(?!<100>{_TOPIC})",
            ),
        ),
    ),
)
