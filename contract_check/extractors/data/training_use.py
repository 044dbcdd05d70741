"""data.training_use — whether the vendor may use customer data to train or improve models or products.

Accepted: "shall not use Customer Data to train any model" (prohibited), "… without Customer's prior
written consent", "unless you opt in", "if you enable sharing" (opt_in), "you may opt out of training",
"you can turn this off", "unless you tell us not to", a ban that holds only in a mode of the customer's choice (opt_out), "may use
Your Content to provide and improve the Services" (permitted); also "excluded from model training",
"model training on customer data: no". A ban on the vendor's providers alone leaves open what the vendor does itself. Training of models
governs over improving products; where both a ban and a condition stand, the condition makes it
opt_in, and a way out that stands anywhere in the paper makes it opt_out. What a ban names as its exception
("not use it except to provide and improve the Services") is permitted.
Rejected: what the customer or a visitor of the website must not do, a bare purpose limit, usage data,
feedback, aggregated or anonymised data, training of people, what the vendor does not control or answer for.
"""

from __future__ import annotations

from contract_check.extractors.data.customer_data import VENDOR_WILL_NOT, without
from contract_check.extractors.data.training_conditions import AVOIDS, USE_IF_ASKED, barred, if_asked
from contract_check.extractors.data.training_permitted import TRAINING_PERMITTED
from contract_check.extractors.data.training_readings import in_each_others_light
from contract_check.extractors.data.training_stance import BETTER, OTHER_MATTERS, stance_on_training
from contract_check.extractors.data.training_words import AHEAD, CONTENT, FED, IMPROVE, TRAIN, WE_PRODUCT
from contract_check.extractors.framework import Extractor, Pattern, choice
from contract_check.extractors.subject import CUSTOMER_DATA, Subject
from contract_check.language.wording import together, words
from contract_check.model.late_pattern import late_pattern
from contract_check.model.term import Better, Kind, TermDefinition

_CUSTOMER_MAY = "CUSTOMER (?:may|can)"


# "You may elect to share it. You may opt out of sharing at any time": what is left again was entered by choice.
_CHOSEN_BEFORE = late_pattern(
    r"\bCUSTOMER (?:may|can) (?:elect|choose|opt(?: in)?) to (?:share|contribute|provide|submit|join|take part)\b"
)
# "Only with CUSTOMER's consent, which may be withdrawn": what can be left again needs to be given first.
_CONSENT_WITHDRAWN = late_pattern(
    r"\b(?:except|only|unless|without|with)\b[^.;|]{0,60}?\b(?:consent|permission|approval|authori[sz]ation)\b[^.;|]{0,60}?\b(?:withdr|revo)"
)

EXTRACTORS = (
    Extractor(
        term=TermDefinition(
            "data.training_use",
            Kind.CHOICE,
            Better.NONE,
            "May the vendor use customer data to train or improve models, algorithms or its products generally?",
            ("prohibited", "opt_in", "opt_out", "permitted"),
        ),
        triggers=words(
            "train|fine-tun|fine tun|improv|enhanc|machine learning|product development|develop|learn|taught|"
            "teach|algorithm|better|smarter|tuning|model"
        ),
        speaks_of=Subject(
            (
                "train(ed|ing|s)?|fine[- ]?tun*|machine learning|improv(e|es|ing|ement|ements)|enhanc(e|es|ing)|"
                "product development|develop(ing)?"
            ),
            f"{CUSTOMER_DATA}|outputs?|recordings?|submissions?|contributions?|derived data|licen[cs]e",
            (
                "models?|algorithms?|services?|products?|machine learning|ai|artificial intelligence|features?|"
                "technolog*"
            ),
            "us(e|es|ed|ing)|train(ed|ing|s)?|licen[cs]e|rights?|purposes?|process(ed|ing)?|stored",
            within=150,
            unless=(
                "personnel|employees?|staff|workers?|everyone|everybody|awareness|feedback|suggestions?|"
                "training (services|sessions?|courses?|materials?)|compet*|reverse|CUSTOMER (shall|may|will|agrees?) not|public|general"
            ),
        ),
        accept=(
            Pattern(
                "use to train is barred",
                rf"{VENDOR_WILL_NOT}{AHEAD}{without(_CUSTOMER_MAY, 160)}{FED}{without(_CUSTOMER_MAY, 200)}{TRAIN}",
                barred,
                weight=4,
            ),
            Pattern(
                "training on data is barred",
                rf"{VENDOR_WILL_NOT}{AHEAD}{without(_CUSTOMER_MAY, 140)}{TRAIN}<160>{FED}",
                barred,
                weight=4,
            ),
            Pattern(
                "data is not used to train",
                f"{FED}{AHEAD}{without('CUSTOMER may|VENDOR (?:may|will|shall) (?!not)', 90)}"
                r"(?:\b(?:not|never|nor|under no circumstances|in no event)\b|n't\b)(?: be| being)?"
                rf"{without(_CUSTOMER_MAY, 60)}(?:us(?:e|ed|ing)|process\w*|train\w*|leveraged)"
                rf"\b{without(_CUSTOMER_MAY, 100)}{TRAIN}",
                barred,
                weight=4,
            ),
            Pattern(
                "no data is used to train",
                rf"\b(?:no|none of|nothing) (?:{FED}|CUSTOMER \w+){without(_CUSTOMER_MAY, 60)}"
                f"(?:used|processed|shared){without(_CUSTOMER_MAY, 60)}{TRAIN}",
                barred,
                weight=4,
            ),
            Pattern(
                "no training on data",
                rf"\A\W*(?:absolutely )?no (?:model |ai )?training (?:\w+ ){{0,2}}?(?:on|with|using|from)<20>{FED}",
                barred,
                weight=4,
            ),
            Pattern(
                "the vendor does not train", rf"{VENDOR_WILL_NOT} (?:\w+ ){{0,2}}train(?=[.;]|$)", barred, weight=4
            ),
            Pattern(
                "training is on or off by default",
                rf"(?:{TRAIN}<60>{FED}|{FED}<60>{TRAIN}|\b(?:model|ai) training\b)<30>\b(?:is|are) "
                r"(?:turned |switched )?(?P<state>on|off|enabled|disabled|active|inactive) by default",
                lambda clause, match: choice("opt_out" if match["state"] in ("on", "enabled", "active") else "opt_in"),
                weight=5,
            ),
            Pattern(
                "use for training requires consent",
                f"(?:{FED}<60>(?:{TRAIN}|{IMPROVE})|{TRAIN}<60>{FED})<40>"
                r"\b(?:requires?|only (?:\w+ )?(?:with|after|upon|if)|subject to|needs?)\b<40>"
                r"\b(?:consent|permission|approval|authori[sz]ation)",
                choice("opt_in"),
                weight=4,
            ),
            Pattern(
                "left out of training",
                rf"{FED}<60>(?:excluded from|out of scope (?:for|of)|off[- ]limits for|exempt(?:ed)? from)\b<40>"
                f"{TRAIN}",
                barred,
                weight=4,
            ),
            Pattern(
                "use for training: not permitted",
                f"(?:{FED}<40>{TRAIN}|{TRAIN}<60>{FED})(?: purposes)?(?: ?[:|] ?| is | are )"
                r"(?:strictly |expressly )?"
                r"(?:not (?:permitted|allowed|used|done)|prohibited|excluded|forbidden|none\b|never\b|"
                r"no\b(?= ?[.;|(]|$))",
                barred,
                weight=4,
            ),
            Pattern(
                "a row for training",
                r"^\W*(?:model |ai )*training(?: on [\w' ]{3,24})?\s*[|:]\s*(?P<state>off|on|disabled|enabled) "
                r"(?:unless|until|by default)",
                lambda clause, match: choice("opt_out" if match["state"] in ("on", "enabled") else "opt_in"),
                weight=4,
            ),
            Pattern(
                "improvement is barred",
                f"{VENDOR_WILL_NOT}{AHEAD}{without(_CUSTOMER_MAY, 120)}{CONTENT}{without(_CUSTOMER_MAY, 120)}"
                f"(?:{IMPROVE}<80>{WE_PRODUCT}|(?:product|service) (?:improvement|development))",
                barred,
                weight=1,
            ),
            Pattern(
                "data is not used to improve",
                rf"{CONTENT}{without(_CUSTOMER_MAY + '|VENDOR', 40)}\b(?:not|never)\b(?: be)? used"
                rf"\b{without(_CUSTOMER_MAY, 60)}"
                f"(?:{IMPROVE}<60>{WE_PRODUCT}|(?:product|service) (?:improvement|development))",
                barred,
                weight=1,
            ),
            Pattern(
                "the customer may opt out of training",
                r"(?:CUSTOMER|users?|members|administrators?)<40>"
                r"(?:<may>|"
                r"(?:has|have) (?:the |a )?(?:right|option|ability|choice|possibility|control) (?:to|of|over)|"
                rf"(?:is|are) (?:able|free) to)<60>\b{AVOIDS}{AHEAD}<160>(?:{TRAIN}|\bmodels?\b)",
                lambda clause, match: choice(
                    "opt_in"
                    if _CHOSEN_BEFORE.search(clause.before) or _CONSENT_WITHDRAWN.search(clause.surface)
                    else "opt_out"
                ),
                weight=3,
            ),
            Pattern(
                "who does not want to take part may leave",
                r"CUSTOMER (?:\w+ )?(?:do(?:es)? not|would not) (?:want|wish|like|agree|consent)\b<100>"
                rf"(?:{TRAIN}|\bmodels?\b)<80>CUSTOMER (?:<may>|should|must)<40>"
                f"(?:{AVOIDS}|contact|write|e-?mail|notify|let VENDOR know)",
                choice("opt_out"),
                weight=3,
            ),
            Pattern(
                "the customer may opt in to training",
                r"CUSTOMER (?:<may>|(?:has|have) the (?:option|choice) to|(?:is|are) (?:able|free) to) (?:\w+ )?"
                r"(?:opt[- ]in|consent|agree|volunteer|choose to (?:allow|share|contribute|let))\b<160>"
                rf"(?:{TRAIN}|\bmodels?\b)",
                choice("opt_in"),
                weight=4,
            ),
            *TRAINING_PERMITTED,
            Pattern("use of it if the customer agrees", rf"{USE_IF_ASKED}<80>{BETTER}", if_asked, weight=3),
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
                r"CUSTOMER(?:'s (?!data|contents?|inputs?|prompts?|information|code|files|personal|confidential|"
                r"own|materials|images|records|documents|recordings|texts)\w+)? "
                r"(?:<will_not>(?! (?:want|wish|like|consent|agree|opt|object|allow|permit)\b)|agrees? not|"
                r"shall ensure|is prohibited|shall refrain)<300>(?:\btrain|model|improv|develop)",
            ),
            Pattern(
                "models that the vendor neither makes nor answers for",
                r"\bVENDOR (?:do|does) not (?:create|develop|build|own|train)\b(?:,? (?:or )?\w+){0,3},? (?:or|nor) "
                r"(?:control|guarantee|own|endorse|warrant|operate|review)\b",
            ),
            Pattern(
                "a promise about the promise",
                r"<will_not> (?:\w+ )?(?:change|weaken|withdraw|amend|revise|alter|revoke) (?:this|the|its|such|that|VENDOR's) "
                r"(?:[\w-]+ ){0,2}(?:commitment|promise|policy|undertaking)\b",
            ),
            Pattern(
                "training of people",
                r"\b(?:skills?|experience|qualifications?|education)\b[\w ,]{0,20}\b(?:and|or|,) training\b|"
                r"\btraining (?:and|or) (?:experience|skills?|qualif\w+|education|expertise)\b|"
                r"\b(?:personnel|employees|staff|workforce|contractors|individuals|teams?)"
                r"\b(?:(?!data to|content to|\buse\b|\bused\b|models?|algorithm)[^|]){0,300}?\btrained\b|"
                r"\b(?:personnel|employees|staff|workforce|contractors)"
                r"\b(?:(?!data to|content to|\buse\b|\bused\b|models?|algorithm)[^|]){0,100}?\btrain|"
                r"\btrain(?:ing|s|ed)? (?:and \w+ )?(?:\w+ )?(?:individuals|persons|people|professionals|specialists|experts)\b|"
                r"train(?:ing|ed)? (?:of|for|to|all)?<20>"
                r"(?:personnel|employees|staff|users|representatives|agents|CUSTOMER's (?:personnel|employees|staff|users))\b|"
                r"(?:receiv\w+|undergo\w*|complet(?:e|es|ed|ing)|given|attend\w*|appropriate|annual|regular|adequate|"
                r"mandatory|periodic)\b<30>\btraining|"
                r"\btrain(?:ing|ed) (?:in|on|about|regarding|with respect|concerning) (?:\w+ ){0,3}"
                r"(?:security|privacy|data protection|confidential\w*|handling|responsib\w+|obligations|their)|"
                r"security (?:awareness )?training|"
                r"training (?:program|course|services|materials|session)",
            ),
            Pattern(
                "what others must not take from the vendor",
                r"without VENDOR's (?:\w+ ){0,3}(?:consent|permission)|"
                r"(?:content|materials?|pages?) (?:of|on) (?:this|our|VENDOR's|the) (?:web)?site",
            ),
            Pattern("other trades", r"clinical|\bpatents?\b(?!<200>\btrain)|compound"),
            Pattern(
                "feedback",
                rf"^(?!.*\b(?:elect|choose|opt in) to share\b)(?!.*(?:{VENDOR_WILL_NOT}) train\b).*(?:feedback|suggestions?|ideas)\b<120>"
                r"(?:improve|enhance|develop)(?!<200>\btrain)",
            ),
        ),
        review=in_each_others_light,
    ),
)
