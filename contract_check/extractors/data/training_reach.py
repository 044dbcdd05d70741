"""How far a ban on training reaches: whose training, of which models, with which data, when and how firmly.

A ban that leaves something out is no ban on training with the customer's data; whether the rest is done, it does not say.

Accepted (left open): "our model providers do not train on it", "not used by our providers to train their models", "to train foundation
models", "data received from the calendar API is not used to train", "the data of users under 18", "in a way that lets the model
reproduce it", "except in de-identified form", "during the beta", "strives not to", "does not at present, but may later"; allowed by the
sentence itself: "…, but may use it to tune its own models".
Rejected: "Provider and its sub-processors do not", "neither foundation models nor any others", "data, including recordings", "free or
paid plans".
"""

from __future__ import annotations

from contract_check.extractors.data.training_words import MODELS, TRAIN
from contract_check.extractors.framework import Reading, Unreadable, choice
from contract_check.language.modality import strength_of
from contract_check.model.late_pattern import late_pattern
from contract_check.model.term import Strength
from contract_check.model.values import Value

_OTHERS = (
    r"(?:providers?|vendors?|suppliers?|hosts?|sub-?\s?processors?|partners?|third[- ]part(?:y|ies)|"
    r"(?:ai|llm|model|models|language|foundation) VENDOR|(?<=VENDOR's )VENDOR)\b(?!'s)"
)
_WHOSE = r"(?:(?:VENDOR's|our|its|all|any|the|these|those|such|no|such other) )*"
_TRAINS = r"\b(?:train|learn|fine[- ]?tun|improv|develop)"
# "VENDOR restricts its suppliers of models from using it to train".
_ON_OTHERS = late_pattern(
    r"VENDOR(?: \w+){0,3}? (?:ensures?|requires?|prohibits?|restricts?|prevents?|forbids?|stops?|binds?|procures?|obliges?|"
    r"keeps?|(?:(?:do|does|shall|will|may) not|never) (?:\w+ )?(?:allow|permit|let|authori[sz]e|enable))"
    rf"\b(?: that)?(?: [\w',/-]+){{0,6}}? {_OTHERS}[^.;|]{{0,200}}?{_TRAINS}|"
    r"VENDOR\W*(?: ?\w+){0,3}? (?:not|never) (?:\w+ )?(?:allow|permit|let|authori[sz]e) "
    r"(?!(?:[\w']+ ){0,4}?(?:data|contents?|inputs?|prompts?|outputs?|files|documents|information|materials)\b)"
    r"[^.;|]{3,60}? to (?:\w+ )?(?:train|use|learn|fine)|"
    rf"\A\W*(?:[\d.]+ )?(?!VENDOR (?:and|or|nor)\b){_WHOSE}(?:[\w,-]+ ){{0,5}}?{_OTHERS} (?:\w+ ){{0,2}}?"
    r"(?:(?:are|is) (?:\w+ )?(?:barred|prohibited|forbidden|precluded|restricted|prevented|not (?:allowed|permitted))|"
    r"(?:(?:has|have) )?(?:confirm|commit|assur|agree|undertak|stat|promis|guarante)\w* |(?:do|does|shall|will|may|must|can) not|never)\b|"
    rf"\A\W*(?:[\d.]+ )?(?:none of|no) {_WHOSE}(?:[\w-]+ ){{0,4}}?{_OTHERS} (?:\w+ ){{0,2}}?(?:may|shall|will|can|must|is|are)\b|"
    # By an agreement with them, or by a passive: "is not used by our providers of models".
    rf"\b(?:agreements?|contracts?|terms|arrangements?|tiers?|plans?|polic(?:y|ies))\b[^.;|,]{{0,30}}? (?:with|of) {_WHOSE}"
    rf"(?:[\w-]+ ){{0,4}}?{_OTHERS}[^.;|]{{0,160}}?{_TRAINS}|"
    rf"\b(?:not|never)\b[^.;|]{{0,40}}? by (?!VENDOR\b(?!'s)|us\b){_WHOSE}(?:[\w-]+ ){{0,4}}?{_OTHERS}(?! or VENDOR)[^.;|]{{0,60}}?{_TRAINS}|"
    # By name: "Kestrel does not train its models on what you type into our assistant".
    r"\A\W*(?:[\d.]+ )?(?!(?:it|this|that|they|nothing|nobody|which|who|there|neither|BOTH|CUSTOMER|VENDOR)\b)"
    r"(?:[a-z][\w.-]+ ){1,3}(?:do|does|will|shall|may) not (?:\w+ )?(?:train|use)\b(?=[^.;|]*\bVENDOR)[^.;|]{0,80}?\b(?:its|their) "
    r"(?:own )?(?:\w+ ){0,2}models?\b|"
    # By name alone, in a list of those whom the vendor uses: "Kestrel does not use your data to train models".
    r"\A\W*(?!(?:it|this|that|nothing|nobody|which|who|there|neither|services?|app|application|platform|software|ai|assistant|product|tool|"
    r"system|bot|company|everybody|everyone)\b)[a-z][\w.-]+(?: ai)? (?:does|will|shall) not (?:\w+ )?(?:train|use)\b[^.;|]{0,80}?\b(?:train\w*|models?)\b"
)
_ITSELF_TOO = late_pattern(
    r"\b(?:itself|ourselves|themselves|neither|nor|do so|(?:not|never),? (?:and|or|nor)|whether)\b|"
    r"VENDOR (?:will not|shall not|do(?:es)? not|never|may not) (?:\w+ )?(?:use|train|process)\b|"
    r"\bnot\b[^.;|]{0,80}\b(?:used|train\w*) by VENDOR(?!'s)"
)
BY_OTHERS_ALONE = Unreadable("only others are barred from training; of the vendor itself nothing is said")

# Models that are the base of others, or somebody else's; what the vendor tunes for its own product is another matter.
_OF_SOME_MODELS = late_pattern(
    r"\b(?:foundation(?:al)?|base|third[- ]part(?:y|ies)|third[- ]party's|public|publicly available|open[- ]source|advertising|marketing|safety)"
    rf"(?:(?:,| or| and|/) (?:\w+[- ]?){{1,2}})?(?: (?:ai|language|large language|machine learning|ml|generative))* (?:models?|{MODELS})\b"
)
_OF_ANY_MODEL = late_pattern(
    r"\bany (?!(?:third|foundation|base|public))(?:\w+ )*?models?\b|\b(?:or|nor|and) (?:to )?(?:\w+ )?(?:any other|other|its own|VENDOR's own|our own)\b|"
    r"\bVENDOR's (?:own )?(?:or|and|nor) (?:any )?(?:third|public|foundation)|\b(?:ours|its own|own models?) (?:or|nor|and)\b|"
    r"\bwhether\b|\b(?:fine[- ]?tun\w*|improv\w+|enhanc\w+|develop\w*)\b[^.;|]{0,40}\b(?:products?|services)\b"
)
# A part of what the customer puts in: what comes by an interface, of some people, or of one kind.
_OF_SOME_DATA = late_pattern(
    r"\b(?:data|information|content) (?:that (?:is|was) |which (?:is|was) )?(?:obtained|received|accessed|retrieved|collected|derived) "
    r"(?:from|through|via|by|using) (?:the |its |our |these |such )*(?:[\w-]+ ){0,4}?apis?\b|"
    r"\b(?:workspace|mailbox|calendar|e-?mail) (?:user |api )?data\b(?= (?:\w+ ){0,3}?(?:is|are|will|shall|obtained|received|accessed))|"
    r"\b(?:data|content|inputs?|prompts?|information|conversations) (?:of|from|about|belonging to) (?:\w+ )?"
    r"(?:(?:users?|CUSTOMER) (?:under|below|aged|in|within|who|that|located|based|resident)|minors?|children|students|pupils)\b|"
    r"\b(?:deleted|sensitive|special[- ]categor(?:y|ies)|regulated|restricted|archived) (?:\w+ ){0,2}"
    r"(?:data|contents?|information|conversations|chats|files)\b|"
    r"\b(?:if|when|once|after) (?:CUSTOMER|users?|an? \w+) (?:deletes?|removes?)\b|"
    r"\b(?:entered|typed|submitted|uploaded|processed|pasted) (?:in|into|to|through|with|via|by) (?:the |VENDOR's )?(?!ai\b)[\w-]+ "
    r"(?:feature|function|module|add-?in|plug-?in|extension|widget)\b|"
    r"\b(?:payment|financial|bank(?:ing)?|health|biometric|card|log-?in|authentication) (?:\w+ )?(?:data|information|details|credentials)\b"
    r"(?= (?:is|are|will|shall|to) )|"
    r"\A\W*(?:[\d.]+ )?(?:(?:audio|voice|video|call|meeting|screen) )?(?:recordings?|images?|photos?|pictures|videos|voice data|audio)\b"
    r"(?! (?:and|or|,))[^.;|,]{0,60}? (?:is|are|will|shall) (?:not|never)\b"
)
# In one manner, of which another may be left: "in a way that would disclose it".
_IN_SOME_WAY = late_pattern(
    rf"(?:{TRAIN})[^.;|]{{0,80}}?\b(?:in (?:a|any) (?:manner|way)|such) (?:that|which)\b|"
    r"\bwithout (?:first |prior |previously )?(?:notif|inform|tell|warn)\w*|\bin real[- ]time\b|"
    r"(?<!indirectly or )(?<!indirectly and )\bdirectly\b(?! (?:or|and|nor) indirectly)|"
    rf"(?:{TRAIN})[^.;|]{{0,80}}?\b(?:without|before) (?:first )?(?:having )?(?:been )?"
    r"(?:anonymi[sz]|de-?identif|aggregat|remov|strip|redact)\w*"
)
# "Unless it has been flagged by our safety systems": who decides on that is the vendor.
_SAVE_FOR_THE_FLAGGED = late_pattern(
    r"\b(?:except|unless|other than|save|apart from)\b[^.;|]{0,60}?\b(?:flag(?:s|ged)|reported|selected for review|safety|abus\w+|misuse)\b"
)
# What a model was trained on says nothing of what comes.
_OF_THE_PAST = late_pattern(
    r"\b(?:was|were|has been|have been|had been) (?:\w+ )?(?:not|never) (?:\w+ )?(?:used|trained)\b|"
    r"\b(?:was|were|has|have) (?:not|never) been (?:used|trained)\b|\bVENDOR (?:has|have|did) (?:not|never) (?:\w+ )?(?:used?|trained?)\b"
)
_TO_COME = late_pattern(r"\b(?:shall|will|may|must|do|does|is|are|be)\b(?: \w+)? ?(?:not|never)\b")
_SAVE_FOR_THE_UNSEEN = late_pattern(
    r"\b(?:except|unless|other than|save|apart from)(?: \w+){0,6}? (?:anonym|de-?identif|aggregat|pseudonym)\w*"
)
_FOR_A_TIME = late_pattern(
    r"\b(?:during|in|within|throughout) (?:the |this |its |our )?(?:\w+ )?(?:beta|trial|preview|pilot|evaluation)\b|"
    r"\b(?:for|of|on) (?:the |our |its |any )?(?:beta|trial|preview|free)[- ]"
    r"(?:tiers?|plans?|version|period|users?|accounts?|customers|features?)\b(?! (?:and|or|as well)\b)"
)
_MAY_CHANGE = late_pattern(
    r"\b(?:currently|at present|presently|at this time|for now|today|yet)\b[^.|]{0,200}?"
    r"\b(?:(?:may|might|could) (?:\w+ )?(?:do so|change|begin|start|in (?:the )?future|later)|reserves? the right|in (?:the )?future|"
    r"may [^.;|]{0,60}? (?:in (?:the )?future|later))\b"
)
_ALL_THE_SAME = late_pattern(
    r"\bnot now or\b|\bnow (?:or|and|nor) in (?:the )?future\b|\bin (?:the )?future (?:\w+ )?(?:not|never)\b"
)
# "It does not sell the data but uses it to train": the verb has the same subject.
_BUT_USES = late_pattern(
    rf"\b(?:but|yet) (?:(?:it|also|instead|may|will|does|rather) )*(?:us(?:e|es)|trains?|fine-?tunes?)\b(?! (?:\w+ )?(?:only|solely) to (?:provide|operate))"
    rf"[^.;|]{{0,60}}?(?:{TRAIN})"
)
# What a second part of the sentence leaves free: "but may use other content to train".
_BUT_MAY = late_pattern(
    r"(?:;|,? (?:but|however|although|while|whereas|though)\b)[^.;|]{0,60}?\bVENDOR (?:(?:may|can|will|does|do|shall) (?!not|never|be)(?:\w+ly )?)?"
    rf"(?:us(?:e|es)|process(?:es)?|train(?:s)?|fine-?tun\w+|learn)\b[^.;|]{{0,80}}?(?:{TRAIN}|{MODELS}|\b(?:train|tune|improve)\b)"
)
_REST_MAY_BE = late_pattern(
    r"(?:;|,? (?:but|however|while|whereas)\b) ?(?!(?:[^.;|]{0,20} )?CUSTOMER (?:may|can)|[^.;|]*\b(?:free|trial|beta)\b)[^.;|]{0,60}?"
    r"(?:\b(?:(?:may|might|can|could) be(?: used)?|is|are)\W*\Z|\b(?:may|might|can|could) (?:learn|train|be (?:used (?:to|for) )?train\w*)\b)"
)
_WORD_BEFORE = 160
_TRAIN = late_pattern(TRAIN)


def weighed(reading: Reading) -> Value | Unreadable:
    """What a reading of a ban says once its reach is seen: the ban, leave where the sentence goes on to give it, or that it is open."""
    if reading.clause is None or reading.value != choice("prohibited"):
        return reading.found
    words = reading.clause.surface
    if _BUT_MAY.search(words) or _BUT_USES.search(words):
        return choice("permitted")
    if (_ON_OTHERS.search(words) or _ON_OTHERS.search(reading.clause.own)) and not _ITSELF_TOO.search(words):
        return BY_OTHERS_ALONE
    if strength_of(_up_to_training(words)) is Strength.SOFT:
        return Unreadable("not to train is an aim here, and no promise")
    if _MAY_CHANGE.search(words) and not _ALL_THE_SAME.search(words):
        return Unreadable("the ban is said to hold for now, and may change")
    if _OF_SOME_MODELS.search(words) and not _OF_ANY_MODEL.search(words):
        return Unreadable("only the training of some kinds of models is barred")
    if _OF_SOME_DATA.search(words) or _REST_MAY_BE.search(words):
        return Unreadable("only a part of the customer's data is kept from training")
    if _IN_SOME_WAY.search(words) or _SAVE_FOR_THE_UNSEEN.search(words):
        return Unreadable("training is barred in one manner or form alone")
    if _SAVE_FOR_THE_FLAGGED.search(words):
        return Unreadable("what the vendor flags or is told of is left out of the ban")
    if _OF_THE_PAST.search(words) and not _TO_COME.search(words):
        return Unreadable("what models were trained on is told, and not what is barred")
    if _FOR_A_TIME.search(_part_on_training(words)):
        return Unreadable("the ban holds for a trial or free use alone")
    return reading.found


def _up_to_training(words: str) -> str:
    """The sentence up to its word of training, from not too far before it."""
    train = _TRAIN.search(words)
    return words[max(0, train.start() - _WORD_BEFORE) : train.start()] if train else ""


def _part_on_training(words: str) -> str:
    """The first of the parts divided by semicolons that speaks of training."""
    return next((part for part in words.split(";") if _TRAIN.search(part)), words)
