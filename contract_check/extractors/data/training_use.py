"""data.training_use — whether the vendor may use customer data to train or improve models or products.

Accepted: "shall not use Customer Data to train any model" (prohibited), "… without Customer's prior
written consent", "unless you opt in", "if you enable sharing" (opt_in), "you may opt out of training",
"you can turn this off", a ban that holds only in a mode of the customer's choice (opt_out), "may use
Your Content to provide and improve the Services" (permitted); also "excluded from model training",
"model training on customer data: no", and bans on the vendor's own providers. Training of models
governs over improving products; where both a ban and a condition stand, the condition makes it
opt_in, and a way out that stands anywhere in the paper makes it opt_out.
Rejected: what the customer or a visitor of the website must not do, a bare purpose limit, usage data,
feedback, aggregated or anonymised data, training of people.
"""

from __future__ import annotations

import re

from contract_check.extractors.data.customer_data import DATA, VENDOR_WILL_NOT, without
from contract_check.extractors.data.matters import AGREEING
from contract_check.extractors.data.training_stance import BETTER, OTHER_MATTERS, stance_on_training
from contract_check.extractors.framework import Extractor, Found, Pattern, Reading, choice
from contract_check.language.clauses import Clause, Paper
from contract_check.language.wording import together
from contract_check.model.term import Better, Kind, TermDefinition

_MODELS = r"(?:models?|algorithms?|artificial[- ]intelligence|machine[- ]learning|\bai\b|\bml\b|\bllms?\b|neural|foundation|generative)"
_TRAIN = (
    rf"(?:\b(?:re-?)?train(?:s|ed|ing)?\b(?! (?:CUSTOMER|its personnel|personnel|employees|staff|users|materials|sessions|services))|\bfine[- ]tun\w+|\bmodel (?:training|improvement|development)|"
    r"\bmachine[- ]learning (?:purposes|training|development|research)|\bfor (?:machine learning|artificial intelligence|ai (?:development|research|purposes))\b|"
    rf"\b(?:develop\w*|improv\w+|enhanc\w+|creat\w+|build\w*|refin\w+|teach\w*|calibrat\w+|test\w*)\b[^.;|]{{0,60}}?\b{_MODELS})"
)
_IMPROVE = r"\b(?:improv(?:e|es|ing|ement|ements)|enhanc(?:e|es|ing|ement|ements)|(?:further )?develop(?:s|ing|ment)?(?: of)?(?: and \w+)? (?:new|our|its|VENDOR's|other|additional|future|the services?)\b|develop(?:ing|ment)?,? (?:and|or) (?:improv|enhanc|optimi)\w+|research and development|product (?:development|improvement)|development of (?:new )?(?:products?|features?|services?)|innovat\w+|optimi[sz]\w+)\b"
_WE_PRODUCT = r"(?:services?|products?|offerings?|features?|technolog\w+|platform|software|site|website|systems?|app\b|applications?|solutions?|business|experience|functionalit\w+|tools)"
_SUCH = r"\b(?:such|the|this|that|any|all|submitted|said) (?:personal )?(?:data|content|information|materials|submissions|prompts?)\b"
_CONTENT = rf"(?:{DATA}|\boutputs?\b|\bcontributions?\b|\bsubmissions\b|{_SUCH}|\bprompts?\b|\bconversations?\b|\bcode\b|\bcontents?\b)"
# What is also the customer's where models are trained on it; how the service is used is not, where it is only improved.
_FED = rf"(?:{_CONTENT}|\bdata\b|\bchats?\b|\brecordings?\b|\bCUSTOMER's (?:\w+ ){{0,2}}(?:interactions?|chats?|messages|queries|recordings|usage|activity|images|documents))"
_USE = r"(?:us(?:e|es|ing|ed)|process\w*|access\w*|leverag\w+|analy[sz]\w+|exploit\w*|employ\w*|train\w*|stor\w+|reproduce|copy|retain\w*|disclos\w+|share\w*)"
_AGREES = r"(?:consent|permission|permit|agree|asks? (?:VENDOR|us) to|authori[sz]|approv|instruct|direct|opt|request|elect|choose|enabl|identifies|allow|turn\w* \w* ?on\b|provides? (?:VENDOR )?feedback|license)"
_CONSENT = re.compile(
    rf"\bopt(?:ed|s|ing)?[- ](?:in|into)\b|(?:unless|except|only (?:if|with|where|when|upon)|other than|without|absent|save)\b[^.]{{0,90}}?{_AGREES}"
)
# A condition on a permission: "if you give us permission", "with your consent".
_IF_ASKED = re.compile(
    r"(?:if|where|when|once|until) (?:an?|the|CUSTOMER's) (?:\w+ )?(?:admin\w*|owner)\b[^.;]{0,30}\b(?:consents?|agrees?|opts?|enables?|allows?|turns? on|switches on|activates?)\b|"
    r"opt(?:ed|s|ing)?[- ](?:in|into)\b|(?:with|based on|subject to|upon|without) (?:CUSTOMER's |the )?(?:\w+ ){0,3}(?:consent|permission|approval)|"
    r"(?:if|where|when|once|until|provided(?: that)?) CUSTOMER(?:'s administrator)? (?:\w+ ){0,4}(?:consents?|permission|permits?|agrees?|agreed|chooses?|opts?|elects?|enables?|enabled|allows?|authori[sz]es?|approves?|turn on|turns on|activates?)\b"
)
_AVOIDS = (
    r"(?:opt(?:ed|s|ing)?[- ]?out\b|disabl\w+|deactivat\w+|turn(?:ed|s|ing)? (?:\w+ ){0,3}off\b|switch(?:ed|es|ing)? (?:\w+ ){0,3}off\b|decline|object(?:s|ed|ing)?\b|refus\w+|withdraw\w*|"
    r"prevent\w*|(?:control|choos\w+|decid\w+|determine|select) (?:if|whether|how)|choos\w+ (?:\"no\"|not|to not|to exclude)|exclud\w+|not to have|chang\w+ (?:this|that|these|the|CUSTOMER's) (?:\w+ )?(?:settings?|preferences?|choices?))"
)
_OPT_OUT = re.compile(
    rf"\b{_AVOIDS}|\bdo[- ]not[- ]train\b|\bunless\b[^.;]{{0,60}}\b(?:enabled?|activated?|turned on|privacy mode|zero data retention|request\w*|notif\w+|instruct\w*|opt(?:ed)?[- ]?out)"
)
_MAY_LEAVE = re.compile(
    rf"\bopt(?:ing|ed)?[- ]?out\b|(?:CUSTOMER|users?|administrators?)\b[^.;]{{0,80}}\b(?:can|may|able to|right to|option|choice|free to)\b[^.;]{{0,60}}\b{_AVOIDS}|"
    r"\b(?:accounts|users|customers|those|CUSTOMER) (?:that|who|which) (?:have |has )?(?:submitted an objection|objected|opted out)"
)
# A ban that only a mode of the customer's choice brings about.
_IF_CHOSEN = re.compile(
    r"\b(?:if|when|where|once|after|following|for) CUSTOMER (?:\w+ ){0,3}(?:choose|enable|opt|elect|select|request|disable|deactivate|turn|switch|activate|object|decline)|"
    r"^\W*(?:under|with|in|when using) (?:zdr|zero[- ]data[- ]retention|privacy mode|\w+ mode)\b"
)
_OWN = re.compile(DATA)
_NEGATED = re.compile(
    r"\b(?:not(?! limited)|never|nor|neither|nothing|none|no|cannot|NEITHER|prohibit\w*|refrain\w*|exclud\w+)\b|n't\b"
)
_HAS_NOT_LEFT = re.compile(
    r"\b(?:have|has|had|do|does|did) not (?:\w+ )?(?:opt\w*[- ]?out|object\w*|disabl\w+|declin\w+|withdraw\w*)"
)
_UNTIL_SAID_OTHERWISE = re.compile(
    r"\b(?:until|unless) CUSTOMER (?:\w+ )?(?:elects?|chooses?|decides?|instructs?|requests?) otherwise"
)
_LIMITED = re.compile(
    r"aggregat|anonymi[sz]|de-?identif|pseudonymi|statistic|non-personal|non-identif|usage data|telemetry|system data|service data|feedback|suggestion|diagnostic|metadata|service improvements? data|analytics data|information (?:on|about|regarding|related to) (?:how|CUSTOMER's (?:\w+ )?(?:use|usage|device|browser))"
)
_CUSTOMER_MAY = "CUSTOMER (?:may|can)"
_NO_OR_CUSTOMER = "not (?!limited)|never|n't |nothing|none |no |neither|CUSTOMER (?:may|shall)"


def _barred(clause: Clause, match: re.Match[str]) -> Found:
    """A ban, which a condition ("unless you opt in") turns into opt_in."""
    if re.search(
        r"(?:unless|following|after|if|once|when|upon|where)\b[^.]{0,60}opt(?:s|ed|ing)?[- ]?out", clause.surface
    ) or _IF_CHOSEN.search(clause.surface[: match.end()]):
        return choice("opt_out")
    words = clause.own if len(clause.own) > 40 else clause.surface
    return (
        choice("opt_in") if _CONSENT.search(words[max(0, words.find(match[0][:20]) - 160) :]) else choice("prohibited")
    )


_ONLY_IF_ASKED = re.compile(rf"\b(?:only|solely) (?:if|when|where|with|after|once|upon)\b[^.;]{{0,60}}?{AGREEING}")


def _allowed(clause: Clause, match: re.Match[str]) -> Found:
    """A right, which a way out turns into opt_out and a condition into opt_in."""
    before = clause.surface[max(0, match.start() - 60) : match.end()]
    left = _HAS_NOT_LEFT.search(before)
    if _NEGATED.search(match[0]) and not left:
        return None
    if _LIMITED.search(before) and not (_OWN.search(match[0]) and re.search(_TRAIN, match[0])):
        return None
    if left or _UNTIL_SAID_OTHERWISE.search(clause.surface):
        return choice("opt_out")
    if re.search(r"\bunless\b", clause.surface) and _OPT_OUT.search(clause.surface):
        return choice("opt_out")
    if _IF_ASKED.search(clause.surface) or _ONLY_IF_ASKED.search(clause.surface):
        return choice("opt_in")
    leaves = _OPT_OUT.search(clause.surface[match.start() :]) or _MAY_LEAVE.search(f"{clause.surface} {clause.after}")
    return choice("opt_out") if leaves else choice("permitted")


def _licensed(clause: Clause, match: re.Match[str]) -> Found:
    return None if _LIMITED.search(match[0]) else choice("permitted")


_NARROW = re.compile(r"\bbeta\b|free (?:tier|plan|version|service|user|account)|freemium|trial|unpaid|\bpreview")
_BAN_WEIGHT = 4
_MODEL_WEIGHT = 3  # from here on, a pattern speaks of training models


def _review(readings: list[Reading], paper: Paper) -> list[Reading]:
    """Readings of the main service, in the light of each other.

    What holds for beta or free use alone does not count beside the rest. A way to opt in or out that
    stands in another sentence is the condition of the ban or the permission.
    """
    readings = [r for r in readings if r.clause is None or not _NARROW.search(r.clause.surface)] or readings
    said = {r.value.canonical for r in readings if r.value is not None and r.weight >= _MODEL_WEIGHT}
    if "opt_out" in said:
        leaving = [r for r in readings if r.value is None or r.value.canonical == "opt_out"]
        return [r for r in leaving if r.weight != _BAN_WEIGHT] or leaving
    if "opt_in" in said and "prohibited" in said:
        return [r for r in readings if r.value is None or r.value.canonical == "opt_in"]
    return readings


# Looks ahead for the verb before the costly search begins.
_AHEAD = r"(?=[^|]{0,700}?(?:train|improv|enhanc|develop|fine.tun|optimi|innovat|model|machine learning))"

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
            "learn",
            "taught",
            "teach",
            "algorithm",
            "better",
            "tuning",
            "model",
        ),
        accept=(
            Pattern(
                "use to train is barred",
                rf"{VENDOR_WILL_NOT}{_AHEAD}{without(_CUSTOMER_MAY, 160)}{_FED}{without(_CUSTOMER_MAY, 200)}{_TRAIN}",
                _barred,
                weight=4,
            ),
            Pattern(
                "training on data is barred",
                rf"{VENDOR_WILL_NOT}{_AHEAD}{without(_CUSTOMER_MAY, 140)}{_TRAIN}<160>{_FED}",
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
                rf"{_FED}{_AHEAD}{without('CUSTOMER may|VENDOR (?:may|will|shall) (?!not)', 90)}(?:\b(?:not|never|nor|under no circumstances|in no event)\b|n't\b)(?: be| being)?{without(_CUSTOMER_MAY, 60)}(?:us(?:e|ed|ing)|process\w*|train\w*|leveraged)\b{without(_CUSTOMER_MAY, 100)}{_TRAIN}",
                _barred,
                weight=4,
            ),
            Pattern(
                "no data is used to train",
                rf"\b(?:no|none of|nothing) (?:{_FED}|CUSTOMER \w+){without(_CUSTOMER_MAY, 60)}(?:used|processed|shared){without(_CUSTOMER_MAY, 60)}{_TRAIN}",
                _barred,
                weight=4,
            ),
            Pattern(
                "the vendor does not train", rf"{VENDOR_WILL_NOT} (?:\w+ ){{0,2}}train(?=[.;]|$)", _barred, weight=4
            ),
            Pattern(
                "training is on or off by default",
                rf"(?:{_TRAIN}<60>{_FED}|{_FED}<60>{_TRAIN})<30>\b(?:is|are) (?:turned |switched )?(?P<state>on|off|enabled|disabled|active|inactive) by default",
                lambda clause, match: choice("opt_out" if match["state"] in ("on", "enabled", "active") else "opt_in"),
                weight=5,
            ),
            Pattern(
                "use for training requires consent",
                rf"(?:{_FED}<60>(?:{_TRAIN}|{_IMPROVE})|{_TRAIN}<60>{_FED})<40>\b(?:requires?|only (?:\w+ )?(?:with|after|upon|if)|subject to|needs?)\b<40>\b(?:consent|permission|approval|authori[sz]ation)",
                choice("opt_in"),
                weight=4,
            ),
            Pattern(
                "left out of training",
                rf"{_FED}<60>(?:excluded from|out of scope (?:for|of)|off[- ]limits for|exempt(?:ed)? from)\b<40>{_TRAIN}",
                _barred,
                weight=4,
            ),
            Pattern(
                "use for training: not permitted",
                rf"(?:{_FED}<40>{_TRAIN}|{_TRAIN}<60>{_FED})(?: purposes)?(?: ?[:|] ?| is | are )(?:strictly |expressly )?(?:not (?:permitted|allowed|used|done)|prohibited|excluded|forbidden|none\b|never\b|no\b(?= ?[.;|(]|$))",
                _barred,
                weight=4,
            ),
            Pattern(
                "a row for training",
                r"^\W*(?:model |ai )*training(?: on [\w' ]{3,24})?\s*[|:]\s*(?P<state>off|on|disabled|enabled) (?:unless|until|by default)",
                lambda clause, match: choice("opt_out" if match["state"] in ("on", "enabled") else "opt_in"),
                weight=4,
            ),
            Pattern(
                "improvement is barred",
                rf"{VENDOR_WILL_NOT}{_AHEAD}{without(_CUSTOMER_MAY, 120)}{_CONTENT}{without(_CUSTOMER_MAY, 120)}(?:{_IMPROVE}<80>{_WE_PRODUCT}|product (?:improvement|development))",
                _barred,
                weight=1,
            ),
            Pattern(
                "the customer may opt out of training",
                rf"(?:CUSTOMER|users?|members|administrators?)<40>(?:<may>|(?:has|have) (?:the |a )?(?:right|option|ability|choice|possibility|control) (?:to|of|over)|(?:is|are) (?:able|free) to)<60>\b{_AVOIDS}{_AHEAD}<160>(?:{_TRAIN}|\bmodels?\b)",
                choice("opt_out"),
                weight=3,
            ),
            Pattern("opt out of training", rf"opt(?:ing)?[- ]out\b<120>{_TRAIN}", choice("opt_out"), weight=3),
            Pattern(
                "the customer may opt in to training",
                rf"CUSTOMER (?:<may>|(?:has|have) the (?:option|choice) to|(?:is|are) (?:able|free) to) (?:\w+ )?(?:opt[- ]in|consent|agree|volunteer|choose to (?:allow|share|contribute|let))\b<160>(?:{_TRAIN}|\bmodels?\b)",
                choice("opt_in"),
                weight=4,
            ),
            Pattern(
                "the vendor may train",
                rf"VENDOR{_AHEAD}{without(_NO_OR_CUSTOMER, 120)}{_USE}{without(_NO_OR_CUSTOMER, 140)}{_FED}{without(_NO_OR_CUSTOMER, 160)}{_TRAIN}",
                _allowed,
                weight=3,
            ),
            Pattern(
                "data may be used to train",
                rf"{_FED}{_AHEAD}{without('not |never|VENDOR|nothing|none', 60)}(?:may|will|shall|can|is|are|be)\b{without('not |never|nothing|none', 40)}us(?:e|ed)\b{without('not |never|nothing|none', 100)}{_TRAIN}",
                _allowed,
                weight=3,
            ),
            Pattern(
                "the vendor may improve with data",
                rf"VENDOR{_AHEAD}{without(_NO_OR_CUSTOMER, 100)}{_USE}{without(_NO_OR_CUSTOMER + '|only to|solely', 120)}{_CONTENT}{without(_NO_OR_CUSTOMER + '|solely', 160)}{_IMPROVE}{without('not |never|CUSTOMER', 80)}{_WE_PRODUCT}",
                _allowed,
                weight=1,
            ),
            Pattern(
                "data may be used to improve",
                rf"{_CONTENT}{_AHEAD}{without('not |never|VENDOR|nothing|none|only|solely', 40)}(?:may|will|shall|can|is|are)\b(?: also)?(?: be)? used\b{without('not |never|CUSTOMER|nothing|only|solely', 80)}{_IMPROVE}{without('not |never|CUSTOMER', 60)}{_WE_PRODUCT}",
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
                "a licence to what is submitted",
                rf"\bby (?:submitting|uploading|posting|providing|sharing|creating|storing|transmitting|publishing|making)\b<80>{_CONTENT}<80>CUSTOMER (?:hereby |also )?(?:grants?|gives?|licen[cs]es?) VENDOR{_AHEAD}{without('not |solely', 300)}(?:{_IMPROVE}<60>{_WE_PRODUCT}|{_TRAIN})",
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
                "the matters of training together",
                together(BETTER, without=OTHER_MATTERS),
                lambda clause, match: stance_on_training(clause),
                weight=-3,
            ),
        ),
        reject=(
            Pattern(
                "what the customer must not do",
                r"CUSTOMER(?:'s (?!data|contents?|inputs?|prompts?|information|code|files|personal|confidential|own|materials|images|records|documents|recordings|texts)\w+)? (?:<will_not>|agrees? not|shall ensure|is prohibited|shall refrain)<300>(?:\btrain|model|improv|develop)",
            ),
            Pattern(
                "training of people",
                r"\b(?:personnel|employees|staff|workforce|contractors|individuals|teams?)\b(?:(?!data to|content to|\buse\b|\bused\b|models?|algorithm)[^|]){0,300}?\btrained\b|\b(?:personnel|employees|staff|workforce|contractors)\b(?:(?!data to|content to|\buse\b|\bused\b|models?|algorithm)[^|]){0,100}?\btrain|train(?:ing|ed)? (?:of|for|to|all)?<20>(?:personnel|employees|staff|users|CUSTOMER's (?:personnel|employees|staff|users))|(?:receiv\w+|undergo\w*|complet\w+|given|attend\w*|appropriate|annual|regular|adequate|mandatory|periodic)\b<30>\btraining|\btrain(?:ing|ed) (?:in|on|about|regarding|with respect|concerning) (?:\w+ ){0,3}(?:security|privacy|data protection|confidential\w*|handling|responsib\w+|obligations|their)|security (?:awareness )?training|training (?:program|course|services|materials|session)",
            ),
            Pattern(
                "what others must not take from the vendor",
                r"without VENDOR's (?:\w+ ){0,3}(?:consent|permission)|(?:content|materials?|pages?) (?:of|on) (?:this|our|VENDOR's|the) (?:web)?site",
            ),
            Pattern("other trades", r"clinical|\bpatents?\b|compound"),
            Pattern("feedback", r"(?:feedback|suggestions?|ideas)\b<120>(?:improve|enhance|develop)(?!<200>\btrain)"),
        ),
        review=_review,
    ),
)
