"""data.training_use — whether the vendor may use customer data to train or improve models or products.

Accepted: "shall not use Customer Data to train any model" (prohibited), "… without Customer's prior
written consent", "unless you opt in", "if you enable sharing" (opt_in), "you may opt out of training",
"you can turn this off", a ban that holds only in a mode of the customer's choice (opt_out), "may use
Your Content to provide and improve the Services" (permitted); also "excluded from model training",
"model training on customer data: no", and bans on the vendor's own providers. Training of models
governs over improving products; where both a ban and a condition stand, the condition makes it
opt_in, and a way out that stands anywhere in the paper makes it opt_out. What a ban names as its exception
("not use it except to provide and improve the Services") is permitted.
Rejected: what the customer or a visitor of the website must not do, a bare purpose limit, usage data,
feedback, aggregated or anonymised data, training of people.
"""

from __future__ import annotations

from contract_check.extractors.data.customer_data import DATA, VENDOR_WILL_NOT, without
from contract_check.extractors.data.training_conditions import (
    AVOIDS,
    TRAIN,
    USE_IF_ASKED,
    allowed,
    barred,
    if_asked,
    in_each_others_light,
    licensed,
    licensed_for,
)
from contract_check.extractors.data.training_stance import BETTER, OTHER_MATTERS, stance_on_training
from contract_check.extractors.framework import Extractor, Pattern, choice
from contract_check.language.wording import together, words
from contract_check.model.term import Better, Kind, TermDefinition

_IMPROVE = (
    r"\b(?:improv(?:e|es|ing|ement|ements)|"
    r"enhanc(?:e|es|ing|ement|ements)|"
    r"(?:further )?develop(?:s|ing|ment)?(?: of)?(?: and \w+)? "
    r"(?:new|our|its|VENDOR's|other|additional|future|the services?)\b|"
    r"develop(?:ing|ment)?,? (?:and|or) (?:improv|enhanc|optimi)\w+|"
    r"research and development|"
    r"(?:product|service) (?:development|improvement)|"
    r"development of (?:new )?(?:products?|features?|services?)|"
    r"innovat\w+|"
    r"optimi[sz]\w+)\b"
)
_WE_PRODUCT = (
    r"(?:services?|products?|offerings?|features?|technolog\w+|platform|software|site|website|systems?|app\b|"
    r"applications?|solutions?|business|experience|functionalit\w+|tools|reliability|performance(?! of))"
)
_SUCH = (
    r"\b(?:such|the|this|that|any|all|submitted|said) (?:personal )?"
    r"(?:data|content|information|materials|submissions|prompts?)\b"
)
_CONTENT = (
    rf"(?:{DATA}|\boutputs?\b|\bcontributions?\b|\bsubmissions\b|{_SUCH}|\bprompts?\b|\bconversations?\b|\bcode\b|"
    r"\bcontents?\b)"
)
# What is also the customer's where models are trained on it; how the service is used is not, where it is only improved.
_FED = (
    rf"(?:{_CONTENT}|\binteractions with\b|\bdata\b|\bchats?\b|\brecordings?\b|"
    r"\bCUSTOMER's (?:\w+ ){0,2}"
    r"(?:interactions?|chats?|messages|queries|recordings|generations|creations|usage|activity|images|documents))"
)
_USE = (
    r"(?:us(?:e|es|ing|ed)|process\w*|access\w*|leverag\w+|analy[sz]\w+|evaluat\w+|exploit\w*|employ\w*|train\w*|"
    r"stor\w+|reproduce|copy|retain\w*|disclos\w+|share\w*)"
)
_CUSTOMER_MAY = "CUSTOMER (?:may|can)"
_NO_OR_CUSTOMER = "not (?!limited)|never|n't |nothing|none |no |neither|CUSTOMER (?:may|shall)"


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
        triggers=words(
            "train|fine-tun|fine tun|improv|enhanc|machine learning|product development|develop|learn|taught|"
            "teach|algorithm|better|smarter|tuning|model"
        ),
        accept=(
            Pattern(
                "use to train is barred",
                rf"{VENDOR_WILL_NOT}{_AHEAD}{without(_CUSTOMER_MAY, 160)}{_FED}{without(_CUSTOMER_MAY, 200)}{TRAIN}",
                barred,
                weight=4,
            ),
            Pattern(
                "training on data is barred",
                rf"{VENDOR_WILL_NOT}{_AHEAD}{without(_CUSTOMER_MAY, 140)}{TRAIN}<160>{_FED}",
                barred,
                weight=4,
            ),
            Pattern(
                "never to train",
                rf"\b(?:under no circumstances|in no event|at no time|never)\b<60>VENDOR<40>{_CONTENT}{_AHEAD}<120>"
                f"{TRAIN}",
                barred,
                weight=5,
            ),
            Pattern(
                "data is not used to train",
                f"{_FED}{_AHEAD}{without('CUSTOMER may|VENDOR (?:may|will|shall) (?!not)', 90)}"
                r"(?:\b(?:not|never|nor|under no circumstances|in no event)\b|n't\b)(?: be| being)?"
                rf"{without(_CUSTOMER_MAY, 60)}(?:us(?:e|ed|ing)|process\w*|train\w*|leveraged)"
                rf"\b{without(_CUSTOMER_MAY, 100)}{TRAIN}",
                barred,
                weight=4,
            ),
            Pattern(
                "no data is used to train",
                rf"\b(?:no|none of|nothing) (?:{_FED}|CUSTOMER \w+){without(_CUSTOMER_MAY, 60)}"
                f"(?:used|processed|shared){without(_CUSTOMER_MAY, 60)}{TRAIN}",
                barred,
                weight=4,
            ),
            Pattern(
                "the vendor does not train", rf"{VENDOR_WILL_NOT} (?:\w+ ){{0,2}}train(?=[.;]|$)", barred, weight=4
            ),
            Pattern(
                "training is on or off by default",
                rf"(?:{TRAIN}<60>{_FED}|{_FED}<60>{TRAIN}|\b(?:model|ai) training\b)<30>\b(?:is|are) "
                r"(?:turned |switched )?(?P<state>on|off|enabled|disabled|active|inactive) by default",
                lambda clause, match: choice("opt_out" if match["state"] in ("on", "enabled", "active") else "opt_in"),
                weight=5,
            ),
            Pattern(
                "use for training requires consent",
                f"(?:{_FED}<60>(?:{TRAIN}|{_IMPROVE})|{TRAIN}<60>{_FED})<40>"
                r"\b(?:requires?|only (?:\w+ )?(?:with|after|upon|if)|subject to|needs?)\b<40>"
                r"\b(?:consent|permission|approval|authori[sz]ation)",
                choice("opt_in"),
                weight=4,
            ),
            Pattern(
                "left out of training",
                rf"{_FED}<60>(?:excluded from|out of scope (?:for|of)|off[- ]limits for|exempt(?:ed)? from)\b<40>"
                f"{TRAIN}",
                barred,
                weight=4,
            ),
            Pattern(
                "use for training: not permitted",
                f"(?:{_FED}<40>{TRAIN}|{TRAIN}<60>{_FED})(?: purposes)?(?: ?[:|] ?| is | are )"
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
                f"{VENDOR_WILL_NOT}{_AHEAD}{without(_CUSTOMER_MAY, 120)}{_CONTENT}{without(_CUSTOMER_MAY, 120)}"
                f"(?:{_IMPROVE}<80>{_WE_PRODUCT}|(?:product|service) (?:improvement|development))",
                barred,
                weight=1,
            ),
            Pattern(
                "data is not used to improve",
                rf"{_CONTENT}{without(_CUSTOMER_MAY + '|VENDOR', 40)}\b(?:not|never)\b(?: be)? used"
                rf"\b{without(_CUSTOMER_MAY, 60)}"
                f"(?:{_IMPROVE}<60>{_WE_PRODUCT}|(?:product|service) (?:improvement|development))",
                barred,
                weight=1,
            ),
            Pattern(
                "the customer may opt out of training",
                r"(?:CUSTOMER|users?|members|administrators?)<40>"
                r"(?:<may>|"
                r"(?:has|have) (?:the |a )?(?:right|option|ability|choice|possibility|control) (?:to|of|over)|"
                rf"(?:is|are) (?:able|free) to)<60>\b{AVOIDS}{_AHEAD}<160>(?:{TRAIN}|\bmodels?\b)",
                choice("opt_out"),
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
            Pattern(
                "the vendor may train",
                f"VENDOR{_AHEAD}{without(_NO_OR_CUSTOMER, 120)}{_USE}{without(_NO_OR_CUSTOMER, 140)}{_FED}"
                f"{without(_NO_OR_CUSTOMER, 160)}{TRAIN}",
                allowed,
                weight=3,
            ),
            Pattern(
                "to train, the vendor uses data",
                rf"{TRAIN}{without(_NO_OR_CUSTOMER + '|VENDOR', 100)}\bVENDOR (?:may |will |also |shall )*"
                r"(?:us(?:e|es)|process(?:es)?|access(?:es)?|analy[sz]es?|draws? on|rel(?:y|ies) on)"
                rf"\b{without(_NO_OR_CUSTOMER, 60)}{_FED}",
                allowed,
                weight=3,
            ),
            Pattern(
                "data helps to train",
                rf"{_FED}<40>\b(?:helps?|enables?|allows?|serves?) (?:VENDOR )?(?:to )?(?:\w+ )?{TRAIN}",
                allowed,
                weight=3,
            ),
            Pattern(
                "data may be used to train",
                f"{_FED}{_AHEAD}{without('not |never|VENDOR|nothing|none', 60)}(?:may|will|shall|can|is|are|be)"
                rf"\b{without('not |never|nothing|none', 40)}us(?:e|ed)\b{without('not |never|nothing|none', 100)}"
                f"{TRAIN}",
                allowed,
                weight=3,
            ),
            Pattern(
                "the vendor may improve with data",
                f"VENDOR{_AHEAD}{without(_NO_OR_CUSTOMER, 100)}{_USE}"
                f"{without(_NO_OR_CUSTOMER + '|only to|solely', 120)}{_CONTENT}"
                f"{without(_NO_OR_CUSTOMER + '|solely', 160)}"
                rf"(?:{_IMPROVE}{without('not |never|CUSTOMER', 80)}{_WE_PRODUCT}|\bresearch and development\b)",
                allowed,
                weight=1,
            ),
            Pattern(
                "data may be used to improve",
                f"{_CONTENT}{_AHEAD}{without('not |never|VENDOR|nothing|none|only|solely', 40)}"
                r"(?:may|will|shall|can|is|are)\b(?: also)?(?: be)? used"
                rf"\b{without('not |never|CUSTOMER|nothing|only|solely', 80)}{_IMPROVE}"
                f"{without('not |never|CUSTOMER', 60)}{_WE_PRODUCT}",
                allowed,
                weight=1,
            ),
            Pattern(
                "a licence to improve",
                f"CUSTOMER{_AHEAD}{without('VENDOR', 60)}"
                r"(?:(?:grants?|licen[cs]es?|permits?|authori[sz]es?|allows?|consents? to|gives?)<60>|"
                r"agrees? that |"
                f"acknowledges? (?:and agrees? )?that )VENDOR{without('not ', 400)}{_CONTENT}{without('not ', 300)}"
                f"{_IMPROVE}<100>{_WE_PRODUCT}",
                licensed,
                weight=1,
            ),
            Pattern(
                "a licence to what is submitted",
                r"\bby (?:submitting|uploading|posting|providing|sharing|creating|storing|transmitting|publishing|"
                rf"making)\b<80>{_CONTENT}<80>CUSTOMER (?:hereby |also )?(?:grants?|gives?|licen[cs]es?) VENDOR"
                f"{_AHEAD}{without('not |solely', 300)}(?:{_IMPROVE}<60>{_WE_PRODUCT}|{TRAIN})",
                licensed,
                weight=1,
            ),
            Pattern(
                "a licence for improvement",
                f"{DATA}{_AHEAD}{without('not ', 200)}licen[cs]ed? (?:granted )?(?:to|for) VENDOR"
                f"{without('not ', 160)}{_IMPROVE}",
                licensed,
                weight=1,
            ),
            Pattern(
                "what a licence to content is for",
                rf"\b(?:this|such|the (?:foregoing|above|said)) licen[cs]e\b{without('not ', 60)}"
                rf"\b(?:purposes? of|to|for)\b{without('not |solely to provide', 160)}{_IMPROVE}<60>{_WE_PRODUCT}",
                licensed_for,
                weight=1,
            ),
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
                "training of people",
                r"\b(?:skills?|experience|qualifications?|education)\b[\w ,]{0,20}\b(?:and|or|,) training\b|"
                r"\btraining (?:and|or) (?:experience|skills?|qualif\w+|education|expertise)\b|"
                r"\b(?:personnel|employees|staff|workforce|contractors|individuals|teams?)"
                r"\b(?:(?!data to|content to|\buse\b|\bused\b|models?|algorithm)[^|]){0,300}?\btrained\b|"
                r"\b(?:personnel|employees|staff|workforce|contractors)"
                r"\b(?:(?!data to|content to|\buse\b|\bused\b|models?|algorithm)[^|]){0,100}?\btrain|"
                r"train(?:ing|ed)? (?:of|for|to|all)?<20>"
                r"(?:personnel|employees|staff|users|CUSTOMER's (?:personnel|employees|staff|users))|"
                r"(?:receiv\w+|undergo\w*|complet\w+|given|attend\w*|appropriate|annual|regular|adequate|"
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
            Pattern("feedback", r"(?:feedback|suggestions?|ideas)\b<120>(?:improve|enhance|develop)(?!<200>\btrain)"),
        ),
        review=in_each_others_light,
    ),
)
