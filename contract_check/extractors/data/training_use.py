"""data.training_use — whether the vendor may use customer data to train or improve models or products.

Accepted: "shall not use Customer Data to train any model" (prohibited), "… without Customer's prior
written consent", "unless you opt in" (opt_in), "you may opt out of training" (opt_out), "may use
Your Content to provide and improve the Services" (permitted). Training of models governs over
improving products; where both a ban and a condition stand, the condition makes it opt_in.
Rejected: what the customer must not do with output, a bare purpose limit, usage data, feedback,
aggregated or anonymised data, training of people.
"""

from __future__ import annotations

import re

from contract_check.extractors.data.customer_data import DATA, VENDOR_WILL_NOT, without
from contract_check.extractors.framework import Extractor, Found, Pattern, Reading, choice
from contract_check.language.clauses import Clause, Paper
from contract_check.model.term import Better, Kind, TermDefinition

_MODELS = r"(?:models?|algorithms?|artificial intelligence|machine[- ]learning|\bai\b|\bml\b|\bllms?\b|neural|foundation|generative)"
_TRAIN = (
    rf"(?:\b(?:re-?)?train(?:s|ed|ing)?\b(?! (?:CUSTOMER|its personnel|personnel|employees|staff|users|materials|sessions|services))|\bfine[- ]tun\w+|\bmodel (?:training|improvement|development)|"
    rf"\b(?:develop\w*|improv\w+|enhanc\w+|creat\w+|build\w*|refin\w+|teach\w*|calibrat\w+|test\w*)\b[^.;|]{{0,60}}?\b{_MODELS})"
)
_IMPROVE = r"\b(?:improv(?:e|es|ing|ement|ements)|enhanc(?:e|es|ing|ement|ements)|(?:further )?develop(?:s|ing|ment)?(?: of)?(?: and \w+)? (?:new|our|its|VENDOR's|other|additional|future|the services?)\b|develop(?:ing|ment),? (?:and|or) improv\w+|research and development|product development|innovat\w+|optimi[sz]\w+)\b"
_WE_PRODUCT = r"(?:services?|products?|offerings?|features?|technolog\w+|platform|software|site|website|systems?|app\b|applications?|solutions?|business|experience|functionalit\w+|tools)"
_CONTENT = rf"(?:{DATA}|\boutputs?\b|\bcontributions?\b|\bsubmissions\b|\b(?:such|the|this|that|any|all|submitted|said) (?:personal )?(?:data|content|information|materials|submissions|prompts?)\b|\bprompts?\b|\bconversations?\b|\bcode\b|\bcontents?\b)"
_USE = r"(?:us(?:e|es|ing|ed)|process\w*|access\w*|leverag\w+|analy[sz]\w+|exploit\w*|employ\w*|train\w*|stor\w+|reproduce|copy|retain\w*|disclos\w+|share\w*)"
_CONSENT = re.compile(
    r"\bopt(?:ed|s|ing)?[- ](?:in|into)\b|(?:unless|except|only (?:if|with|where|when|upon)|other than|without|absent|save)\b[^.]{0,90}?"
    r"(?:consent|permission|permit|agree|authori[sz]|approv|instruct|direct|opt|request|elect|choose|enable|identifies|provides? (?:VENDOR )?feedback|license)"
)
_OPT_OUT = re.compile(r"\bopt(?:ed|s|ing)?[- ]?out\b|\b(?:disable|turn(?:ed|s)? off|decline|object to)\b")
_OWN = re.compile(DATA)
_LIMITED = re.compile(
    r"aggregat|anonymi[sz]|de-?identif|pseudonymi|statistic|non-personal|non-identif|usage data|telemetry|system data|service data|feedback|suggestion|diagnostic|metadata|service improvements? data|analytics data"
)


def _barred(clause: Clause, match: re.Match[str]) -> Found:
    """A ban, which a condition ("unless you opt in") turns into opt_in."""
    if re.search(
        r"(?:unless|following|after|if|once|when|upon|where)\b[^.]{0,60}opt(?:s|ed|ing)?[- ]?out", clause.surface
    ):
        return choice("opt_out")
    words = clause.own if len(clause.own) > 40 else clause.surface
    return (
        choice("opt_in") if _CONSENT.search(words[max(0, words.find(match[0][:20]) - 160) :]) else choice("prohibited")
    )


def _allowed(clause: Clause, match: re.Match[str]) -> Found:
    """A right, which a way out turns into opt_out and a condition into opt_in."""
    before = clause.surface[max(0, match.start() - 60) : match.end()]
    if re.search(r"\b(?:not|never|nor|neither|NEITHER|solely|only as)\b", match[0]):
        return None
    if _LIMITED.search(before) and not (_OWN.search(match[0]) and re.search(_TRAIN, match[0])):
        return None
    near = f"{clause.surface} {clause.after}"
    if re.search(
        r"opt(?:ed|s|ing)?[- ](?:in|into)\b|with CUSTOMER's (?:\w+ ){0,3}(?:consent|permission)|if CUSTOMER (?:consents|agrees|chooses|opts|elects|enables)",
        clause.surface,
    ):
        return choice("opt_in")
    return choice("opt_out") if _OPT_OUT.search(near) else choice("permitted")


def _licensed(clause: Clause, match: re.Match[str]) -> Found:
    return None if _LIMITED.search(match[0]) else choice("permitted")


def _asked(clause: Clause, match: re.Match[str]) -> Found:
    return choice("opt_in")


def _review(readings: list[Reading], paper: Paper) -> list[Reading]:
    """What holds for beta or free use alone does not count beside what holds for the service."""
    general = [
        r
        for r in readings
        if r.clause is None or not re.search(r"\bbeta\b|free (?:tier|plan|version)|trial", r.clause.surface)
    ]
    return general or readings


# Looks ahead for the verb before the costly search begins.
_AHEAD = r"(?=[^|]{0,700}?(?:train|improv|enhanc|develop|fine.tun|optimi|innovat|model))"

EXTRACTORS = (
    Extractor(
        term=TermDefinition(
            "data.training_use",
            Kind.CHOICE,
            Better.NONE,
            "May the vendor use customer data to train or improve models, algorithms or its products generally?",
            ("prohibited", "opt_in", "opt_out", "permitted"),
        ),
        triggers=(
            "train",
            "fine-tun",
            "fine tun",
            "improv",
            "enhanc",
            "machine learning",
            "product development",
            "develop",
            "model",
        ),
        accept=(
            Pattern(
                "use to train is barred",
                rf"{VENDOR_WILL_NOT}{_AHEAD}{without('CUSTOMER may', 160)}{_CONTENT}{without('CUSTOMER may', 200)}{_TRAIN}",
                _barred,
                weight=4,
            ),
            Pattern(
                "training on data is barred",
                rf"{VENDOR_WILL_NOT}{_AHEAD}{without('CUSTOMER may', 140)}{_TRAIN}<160>(?:{_CONTENT}|\bdata\b)",
                _barred,
                weight=4,
            ),
            Pattern(
                "never to train",
                rf"\b(?:under no circumstances|in no event|at no time|never)\b<60>VENDOR<40>{_CONTENT}{_AHEAD}<120>{_TRAIN}",
                _barred,
                weight=5,
            ),
            Pattern(
                "data is not used to train",
                rf"{_CONTENT}{_AHEAD}{without('CUSTOMER may', 90)}\b(?:not|never|nor)\b(?: be| being)?{without('CUSTOMER may', 60)}(?:us(?:e|ed|ing)|process\w*|train\w*|leveraged)\b{without('CUSTOMER may', 100)}{_TRAIN}",
                _barred,
                weight=4,
            ),
            Pattern(
                "no data is used to train",
                rf"(?:\bno|\bnone of) (?:{_CONTENT}|data){without('CUSTOMER may', 60)}(?:used|processed|shared){without('CUSTOMER may', 60)}{_TRAIN}",
                _barred,
                weight=4,
            ),
            Pattern(
                "train only with consent",
                rf"(?:{_TRAIN}|{_USE}<100>{_TRAIN})<120>(?:only|unless|solely)\b<40>(?:if|with|where|when|after|upon)?<60>(?:CUSTOMER<30>(?:opt(?:s|ed)?[- ]in|consents?|agrees?|instructs?|permission|authori[sz]es)|(?:express|prior|explicit|written) (?:\w+ ){{0,3}}(?:consent|permission|agreement|approval|opt[- ]in)|opt[- ]in)",
                _barred,
                weight=4,
            ),
            Pattern(
                "improvement is barred",
                rf"{VENDOR_WILL_NOT}{_AHEAD}{without('CUSTOMER may', 120)}{_CONTENT}{without('CUSTOMER may', 120)}{_IMPROVE}<80>{_WE_PRODUCT}",
                _barred,
                weight=1,
            ),
            Pattern(
                "the customer may opt out of training",
                rf"CUSTOMER (?:may|can|has the (?:right|option) to|(?:is|are) able to)<60>(?:opt[- ]?out|disable|turn off|object|prevent)<120>(?:{_TRAIN}|model)",
                choice("opt_out"),
                weight=3,
            ),
            Pattern(
                "left out of training on request",
                rf"(?:\b(?:on|upon|at) (?:CUSTOMER's (?:\w+ )?request|(?:the )?(?:written )?request of CUSTOMER)|\bif CUSTOMER (?:so )?requests?)<60>VENDOR<40>(?:exclude|stop|cease|not use|refrain|remove|disable)<120>{_TRAIN}",
                choice("opt_out"),
                weight=5,
            ),
            Pattern("opt out of training", rf"opt(?:ing)?[- ]out\b<120>{_TRAIN}", choice("opt_out"), weight=3),
            Pattern(
                "the vendor may train",
                rf"VENDOR{_AHEAD}{without('not |never|CUSTOMER (?:may|shall)', 120)}{_USE}{without('not |never|CUSTOMER (?:may|shall)', 140)}{_CONTENT}{without('not |never|CUSTOMER (?:may|shall)', 160)}{_TRAIN}",
                _allowed,
                weight=3,
            ),
            Pattern(
                "data may be used to train",
                rf"{_CONTENT}{_AHEAD}{without('not |never|VENDOR', 60)}(?:may|will|shall|can|is|are|be)\b{without('not |never', 40)}us(?:e|ed)\b{without('not |never', 100)}{_TRAIN}",
                _allowed,
                weight=3,
            ),
            Pattern(
                "training by opting in",
                rf"(?:opt(?:ed|s)?[- ]in(?:to)?|consents?|permission|agree)\b<120>us(?:e|ed|ing)<80>{_TRAIN}",
                _asked,
                weight=3,
            ),
            Pattern(
                "the vendor may improve with data",
                rf"VENDOR{_AHEAD}{without('not |never|CUSTOMER (?:may|shall)|only', 100)}{_USE}{without('not |never|CUSTOMER (?:may|shall)|only to|solely', 120)}{_CONTENT}{without('not |never|CUSTOMER (?:may|shall)|solely', 160)}{_IMPROVE}{without('not |never|CUSTOMER', 80)}{_WE_PRODUCT}",
                _allowed,
                weight=1,
            ),
            Pattern(
                "a licence to improve",
                rf"CUSTOMER{_AHEAD}{without('VENDOR', 60)}(?:(?:grants?|licen[cs]es?|permits?|authori[sz]es?|allows?|consents? to|gives?)<60>|agrees? that |acknowledges? (?:and agrees? )?that )VENDOR{without('not ', 400)}{_CONTENT}{without('not ', 300)}{_IMPROVE}<100>{_WE_PRODUCT}",
                _licensed,
                weight=1,
            ),
            Pattern(
                "a licence with improvement before the data",
                rf"CUSTOMER{_AHEAD}{without('VENDOR', 60)}(?:(?:grants?|licen[cs]es?|permits?|authori[sz]es?|allows?|consents? to|gives?)<60>|agrees? that |acknowledges? (?:and agrees? )?that )VENDOR{without('not ', 200)}{_IMPROVE}{without('not |feedback', 80)}{_WE_PRODUCT}{without('not |feedback', 100)}{_CONTENT}",
                _licensed,
                weight=1,
            ),
            Pattern(
                "a licence for improvement",
                rf"{DATA}{_AHEAD}{without('not ', 200)}licen[cs]ed? (?:granted )?(?:to|for) VENDOR{without('not ', 160)}{_IMPROVE}",
                _licensed,
                weight=1,
            ),
            Pattern(
                "data processed for product development",
                rf"VENDOR{_AHEAD}{without('not |never', 120)}{_USE}{without('not |never', 60)}{_CONTENT}{without('not |never', 200)}(?:product (?:development|improvement)|research and development|service improvement)",
                _allowed,
                weight=1,
            ),
        ),
        reject=(
            Pattern(
                "what the customer must not do",
                r"CUSTOMER(?:'s \w+)? (?:<will_not>|agrees? not|shall ensure|is prohibited|shall refrain)<300>(?:\btrain|model|improv|develop)",
            ),
            Pattern(
                "training of people",
                r"(?:personnel|employees|staff|workforce|contractors|individuals|teams?)\b<300>\btrained\b|(?:personnel|employees|staff|workforce|contractors)\b<100>\btrain|train(?:ing|ed)? (?:of|for|to|all)?<20>(?:personnel|employees|staff|users|CUSTOMER's (?:personnel|employees|staff|users))|(?:receiv\w+|undergo\w*|complet\w+|given|attend\w*|appropriate|annual|regular|adequate|mandatory|periodic)\b<30>\btraining|\btrain(?:ing|ed) (?:in|on|about|regarding|with respect|concerning) (?:\w+ ){0,3}(?:security|privacy|data protection|confidential\w*|handling|responsib\w+|obligations|their)|security (?:awareness )?training|training (?:program|course|services|materials|session)",
            ),
            Pattern("other trades", r"clinical|\bpatents?\b|compound"),
            Pattern("feedback", r"(?:feedback|suggestions?|ideas)\b<120>(?:improve|enhance|develop)(?!<200>\btrain)"),
        ),
        review=_review,
    ),
)
