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
from contract_check.language.wording import free_of, together, words
from contract_check.model.term import Better, Kind, TermDefinition

_TRAIN = (
    r"\b(?:train(?:ed|s|ing|ings)?|"
    r"guidance|"
    r"educat(?:e|es|ed|ion)|"
    r"awareness(?: program\w*| campaigns?| measures)?|"
    r"sensiti[sz](?:ed|es|e|ing|ation)|"
    r"instruct(?:ed|s|ions?) (?:in|on|about|regarding)|"
    r"instruct(?:s|ing)? (?:all |its |the |their |every |of |VENDOR's )+(?:\w+ ){0,2}"
    r"(?:employees|staff|personnel|people|team|persons|individuals|workers)|"
    r"introductions? to|"
    r"(?:learns? (?:how|to)|taught|teach(?:es)?|briefed|schooled|coached|(?<!the )courses?(?! of)|"
    r"e-?learning|seminars?|workshops?|refreshers?|onboarding (?:of|for)|(?<=completes )modules|"
    r"(?<=complete )modules))\b"
)
_TOPIC = (
    r"(?:(?<!social )\bsecurity|\bprivacy|\binfosec\b|\bdata[- ]protection|\bconfidential\w*|\bgdpr\b|"
    r"\bhipaa\b|\bphishing|\bsocial engineering|\bpersonal (?:data|information)|\bdata handling|"
    r"\b(?:handl|treat|protect|us|process)\w* (?:\w+ ){0,2}(?:CUSTOMER's |customer )?"
    r"(?:data|information)|\bhandling of (?:\w+ ){0,2}data|\bdata[- ](?:processing|secrecy)|"
    r"\bowasp\b|\bcyber\w*|\bhow to protect|"
    r"\b(?:protection|secrecy) of (?:\w+ )?(?:data|information)|\battempts at deception|"
    r"\b(?:scams?|fraud attempts?|deepfakes?)\b|"
    r"\bsecure (?:code|handling|coding|development|programming|software))"
)
_SECURITY_TRAINING = (
    r"(?:\b(?:security |privacy |phishing |data protection )?awareness "
    r"(?:campaigns?|programme?s?|programs?|measures|initiatives|sessions|days?|weeks?)"
    r"\b(?! of (?:CUSTOMER|users|the brand))|"
    r"\b(?:security|infosec|privacy|data[- ]protection|confidentiality|cyber ?security|gdpr|hipaa|"
    r"phishing|secure (?:coding|development)|information[- ]handling|awareness)"
    r"(?:(?:,|/| and| &| or| as well as)? ?"
    r"(?:awareness|privacy|security|data[- ]protection|compliance|confidentiality|education|"
    r"data|coding|phishing)){0,4}[- ](?:awareness )?(?:(?:e-?learning|refresher|induction) )?"
    r"(?:trainings?|education|awareness|courses?|e-?learning|workshops?|seminars?|refreshers?|"
    r"curriculum|onboarding|inductions?|briefings?|boot ?camp)\b(?! of (?:CUSTOMER|users))|"
    r"\bphishing (?:simulations?|exercises?|drills|campaigns?|tests)\b|"
    r"\b(?:trainings?|inductions?|courses?|seminars?|workshops?|briefings?|sessions?|e-?learnings?)"
    r"\b (?:program\w* |courses? |sessions? )?"
    r"(?:on|in|about|regarding|concerning|covering|with (?:regard|respect) to)(?: \w+){0,6} ?"
    r"(?:security|privacy|data[- ]protection|personal (?:data|information)|confidential\w*))"
)
_HAVE = (
    r"\b(?:receiv\w+|undergo(?:es)?|complet\w+|attend\w*|provid\w+|giv(?:es|en|e)|conduct\w*|deliver\w*|"
    r"participat\w+|requir\w+|perform\w*|maintain\w*|implement\w*|offer\w*|have|has|take|takes|ensure\w*|"
    r"runs?|hold|holds|organi[sz]es?|regular(?:ly)?|annual(?:ly)?|mandatory|periodic(?:ally)?|ongoing|must|"
    r"establish\w*|carr(?:y|ies|ied) out|is|are|subject to|includ\w+|enrol\w*|do|does|makes?|made|run|sit|"
    r"sits|impart\w*)\b"
)


def _trained(clause: Clause, match: re.Match[str]) -> Found:
    """Training of the vendor's people that the clause does not deny and that is about data or security."""
    denied = re.search(rf"(?:{NOT})(?! (?:later|less|more|only))[^.;|]{{0,30}}$", clause.surface[: match.end()])
    return None if denied else stated(clause, match)


_SECURITY_PAPER = re.compile(
    r"information security|security (?:measures|policy|overview|exhibit|annex|practices|standards)|"
    r"data protection|technical and organi[sz]ational|\btoms?\b"
)


def _of_a_security_paper(clause: Clause, match: re.Match[str]) -> Found:
    """What is said of training in a paper that is about security or the protection of data."""
    about_security = _SECURITY_PAPER.search(clause.document.text[:600].lower())
    return _trained_somehow(clause, match) if about_security else None


_OWN_PEOPLE = (
    r"\b(?:personnel|employees?|staff|workforce|team(?: members?)?|everybody|everyone|engineers?|developers?|"
    r"programmers?|contractors?|new hires?|joiners?|recruits?|all of VENDOR|interns?|colleagues?|"
    r"(?:persons|individuals|people|those|everybody|everyone) (?:who (?:\w+ )?)?"
    r"(?:work|act|employ|engag|entrust|authori[sz]|handl|process)\w*)\b"
)


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
    "refresher|curriculum|induction|phishing|onboarding|modules|informs its|briefs its"
)

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
                rf"\b{PEOPLE}\b{free_of(NOT + '|;|CUSTOMER', 60)}\b"
                r"(?:(?:made|kept|make them|keep them|makes? (?:all |its |the )?\w+) aware of|"
                r"familiari[sz]ed with|made familiar with|acquainted with) (?:\w+ ){0,3}"
                r"(?:security|privacy|data[- ]protection) (?:\w+ )?"
                r"(?:provisions|regulations|laws?|duties|obligations|responsibilities|requirements|policies|rules|"
                r"threats|risks)|"
                rf"\b{PEOPLE}\b{free_of(NOT + '|;|CUSTOMER', 80)}"
                r"\b(?:familiari[sz]ed with|made familiar with|acquainted with|made aware of)\b[^.;|]{0,40}"
                rf"\b(?:provisions|regulations|laws?|duties|obligations|rules)\b[^.;|]{{0,30}}(?:{_TOPIC})|"
                r"\bVENDOR (?:<shall> )?(?:\w+ly )?(?:informs?|briefs?|reminds?) (?:its |all |the |their )+"
                rf"(?:\w+ )?{PEOPLE} (?:about|of|on) (?:\w+ ){{0,3}}(?:security|privacy|data[- ]protection) "
                r"(?:\w+ )?(?:procedures|provisions|duties|obligations|requirements|policies|rules)",
                stated,
            ),
            Pattern(
                "a campaign for the staff",
                rf"^\W*(?:[\w/&-]+ ){{0,3}}{_SECURITY_TRAINING}(?:,? [\w()-]+){{0,3}} (?:for|of|to) "
                rf"(?:all |our |its |the |every )*{PEOPLE}\b",
                stated,
            ),
            sheet(_SECURITY_TRAINING),
            under_title(
                r"\b(?:trainings?|refreshers?|refresher courses?|awareness(?: program\w*)?)"
                r"\b(?! (?:data|sets?|models?|of models))",
                rf"\b(?:{PEOPLE})\b|\bhuman resources?\b|\bhr\b|{_TOPIC}|organi[sz]ational|"
                r"\bawareness (?:and|&) training\b",
            ),
            listed(
                f"(?:{_SECURITY_TRAINING}|"
                rf"\b(?:{PEOPLE}) (?:[\w-]+ (?:and |& )?)?(?:training|education|awareness)\b|"
                r"\b(?:training|education|instruction|awareness|sensiti[sz]ation) (?:of|for) "
                rf"(?:all |the |its |our |VENDOR's )*(?:\w+ )?{PEOPLE}\b)"
            ),
            Pattern(
                "people who handle data are trained, in whatever order",
                rf"^(?=[^|]*\b(?:{PEOPLE}|VENDOR)\b)(?=[^|]*(?:{_TOPIC}))[^|]*?"
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
                r"(?:\bno\b|\bnot\b|\bnever\b|\bnobody\b|\bno one\b)(?:(?!CUSTOMER)[^.;|]){0,80}"
                rf"\b(?:without|unless|until|before|prior to)\b(?:(?!CUSTOMER)[^.;|]){{0,60}}{_SECURITY_TRAINING}",
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
                rf"{_SECURITY_TRAINING}{free_of(NOT + '|;', 90)}\b"
                rf"(?:{PEOPLE}\b|"
                r"(?:is|are|be) (?:\w+ly )?"
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
                rf"^\W*(?:[\w /&,-]{{0,40}}:? )?{_SECURITY_TRAINING}"
                r"(?: (?:for|of|to|program\w*|and|at|upon|on|courses?|sessions?|measures)\b[^.|]{0,100})?\W*$",
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
                rf"\b{PEOPLE}\b{free_of(NOT + '|;|CUSTOMER|models?', 90)}\btrain(?:ed|ings?)"
                rf"\b{free_of(NOT + '|;|models?', 40)}\b"
                r"(?:polic(?:y|ies)|procedures|rules|obligations|duties|responsibilities|requirements)\b",
                stated,
                heading=_TOPIC,
            ),
            Pattern(
                "trainings, under the title of awareness",
                r"^(?=[^|]*\b(?:employees?|staff|personnel|workforce|everyone)\b)[^|]*\btrainings?\b",
                _of_a_security_paper,
                heading=r"^\W*(?:[\d.]+ )?(?:\w+ ){0,2}(?:awareness|training) (?:and|&) "
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
                heading=rf"{_TOPIC}[^|]*(?:train|awareness)|(?:train|awareness)[^|]*{_TOPIC}",
                weight=-1,
            ),
            Pattern(
                "no training",
                r"VENDOR (?:do(?:es)?|shall|will)(?: not|n't) (?:currently )?(?:provide|conduct|give)<30>"
                f"{_SECURITY_TRAINING}|"
                rf"\bVENDOR (?:<shall> )?\w+ (?:(?:its|the|all|VENDOR's) (?:\w+ )?{PEOPLE} )?no (?:\w+ ){{0,2}}"
                f"{_SECURITY_TRAINING}|"
                rf"\b(?:receiv|undergo|get|are given)(?:s|es|e)? no (?:\w+ (?:or|and) )?{_SECURITY_TRAINING}",
                FALSE,
            ),
        ),
        reject=(
            not_the_customers(_TRAIN),
            not_the_products(_SECURITY_TRAINING),
            not_in_an_offer(_TRAIN),
            Pattern(
                "a paper that guides",
                r"\b(?:polic(?:y|ies)|standards?|guidelines?|handbooks?|documents?|documentation|procedures|"
                r"frameworks?|they|these)\b (?:\w+ ){0,2}?(?:provid|giv|offer|contain|set|serv)\w*\b[^.;|]{0,40}"
                r"\bguidance",
            ),
            Pattern(
                "a form that says what could be filled in",
                rf"(?:\(if applicable\)|such as,? for instance\b)[^|]{{0,300}}{_TRAIN}",
            ),
            Pattern("news of a brand", r"\bbrand awareness|\bmarket awareness|awareness of (?:the )?(?:brand|product)"),
            Pattern(
                "training of the customer's people",
                rf"{_SECURITY_TRAINING}[^.;|]{{0,20}}\b(?:that|which) CUSTOMER|"
                rf"\boffers?\b[^.;|]{{0,30}}{_TRAIN}[^.;|]{{0,40}}\b(?:to|for) "
                r"(?:businesses|companies|organi[sz]ations|schools|clients|the public)\b|"
                rf"\bservices? includes? (?:a |an )?(?:library|catalog\w*|set|range) of[^.;|]{{0,40}}{_TRAIN}|"
                rf"{_TRAIN}(?: and \w+)?(?: of| to| for)?(?: all| its| the| certain| up to)* ?"
                r"(?:CUSTOMER(?:'s)?|users?|end[- ]users?|licensees?|franchisees?|distributors?|physicians?|"
                r"sales\w*|dealers?|agents)\b|"
                r"(?:CUSTOMER|\b(?:franchisee|reseller|distributor|dealer|partner|agent))(?:'s|s')? (?:own )?"
                f"{PEOPLE}<80>{_TRAIN}|"
                rf"{_TRAIN} (?:\w+ ){{0,3}}(?:of )?CUSTOMER's (?:\w+ )?(?:{PEOPLE}|users)",
            ),
            Pattern("whoever reads may learn", r"\bto learn\b|\blearn more|\blearns? that"),
            Pattern(
                "training of models",
                rf"{_TRAIN}(?: and \w+)?(?: of| or improv\w+| on| for)?(?: \w+){{0,3}} "
                r"(?:models?|algorithms?|ai\b|machine|classifiers?|llms?)|"
                rf"(?:models?|machine|ai)(?: (?:is|are|was|were|be|been)(?: \w+ly)?)? {_TRAIN}|"
                r"\btraining (?:data|sets?)\b|"
                r"\b(?:improve|develop|test|evaluate|enhance),? (?:and|or) train\b",
            ),
            Pattern(
                "security as the business",
                r"services? (?:related to|including) security|security guards?\b|"
                r"(?<!information )(?<!data )security officers\b|(?:tactical|physical) security",
            ),
            Pattern(
                "trained for the work",
                r"(?:suitably|properly|adequately|fully|highly|appropriately|sufficiently) (?:\w+ (?:and|,) )*"
                r"(?:skilled|qualified|experienced|trained)"
                f"(?:[, ]+(?:and )?(?:skilled|qualified|experienced|trained))*(?!<100>{_TOPIC})",
            ),
        ),
    ),
)
