"""ai.input_retention — how long prompts, inputs or outputs are kept during the contract.

Accepted: "zero data retention", "we do not store your prompts" (0 days), "Inputs and Outputs are
retained for no more than 30 days", "API inputs are deleted after 30 days", "processed on a stateless basis" and "not persistently stored"
(no figure).
Rejected: retention after the end of the contract, logs and backups, what the customer keeps, zero retention as an
option that the customer has to ask for or to book, what other providers say of themselves. What only the providers of models keep
leaves open how long the vendor does.
"""

from __future__ import annotations

import re
from dataclasses import replace

from contract_check.extractors.ai.output_words import is_of_ai
from contract_check.extractors.ai.time_kept import (
    AFTER_THE_END,
    AN_OPTION,
    GONE,
    IN_ONE_PLACE,
    INPUT,
    KEEP,
    LASTING,
    NOT_KEPT,
    OF_SOME,
    STAYS,
    SURELY_TALK,
    time_kept,
)
from contract_check.extractors.data.customer_data import VENDOR_WILL_NOT, without
from contract_check.extractors.framework import UNSPECIFIED, Extractor, Found, Pattern, Reading, Unreadable, duration_at
from contract_check.extractors.subject import Subject
from contract_check.language.clause import is_run_in_title
from contract_check.language.clauses import Clause, Paper
from contract_check.language.wording import together, words
from contract_check.model.late_pattern import late_pattern
from contract_check.model.term import Better, Kind, TermDefinition
from contract_check.model.values import Duration


def _period(clause: Clause, match: re.Match[str]) -> Found:
    """The period, unless it runs from the end of the contract."""
    return None if AFTER_THE_END.search(clause.surface) else duration_at(clause, match)


# "beyond the time needed to return the response": nothing outlasts the request.
_WHILE_ANSWERING = late_pattern(
    r"\b(?:beyond|past|longer than) (?:the )?(?:(?:duration|lifetime|life|scope|end|time|course) of )?(?:the |a |each |an |that |such |its )?"
    r"(?:(?:\w+ )?(?:request|session|api call|inference|response|call|query|conversation|transaction)|processing|request processing|"
    r"(?:immediate )?processing of (?:the |each |a |CUSTOMER's )?(?:request|query|prompt|call))\b(?! (?:logs?|period|records?))|"
    r"\b(?:beyond|longer than|except for|more than)\b[^.;|]{0,40}"
    r"\b(?:needed|necessary|required|takes?) (?:in order )?to (?:\w+ )?"
    r"(?:return|generate|produce|deliver|answer|complete|give|provide|process|create|serve|respond)"
    r"\b[^.;|]{0,20}?\b(?:responses?|answers?|outputs?|requests?|completions?|repl(?:y|ies)|it|them|"
    r"prompts?|quer(?:y|ies))\b"
)


# "Zero retention: images are deleted within 24 hours" is a headline.
_YET_A_PERIOD = late_pattern(rf"(?:{KEEP}|{GONE})[^.;|]{{0,60}}?\b(?:within|for|after|than) (?:\w+ ){{0,2}}?DURATION")


# What the same sentence says is kept all the same, by somebody else than the customer.
_ITS_OTHER_PART = r"(?:transcripts?|prompts?|chats?|conversations?|responses?|outputs?|inputs?|histor(?:y|ies)|them|it)"
_AN_OPTION = late_pattern(r"\b(?:options?|optional|eligible|add-?on|setting)\b")
_KEPT_BESIDES = late_pattern(
    rf"(?:;|\b(?:but|while|whereas|however|although)\b)(?:[^.;|]{{0,30}}? |\s*)(?:{_ITS_OTHER_PART}\b[^.;|]{{0,30}}?(?<!not )(?<!never )(?<!not be ){KEEP}|"
    rf"(?<!not ){KEEP}[^.;|]{{0,16}} {_ITS_OTHER_PART}\b)"
)


# Kept for the moment of working on it, for which no figure stands.
_NOT_LASTINGLY = r"\bnot (?:be )?persistently|\bpersistent (?:storage|form|media)"
_IN_PASSING = (
    r"(?:(?:on|in) (?:a |an )?(?:purely |fully |entirely )?(?:stateless|transient|ephemeral) (?:basis|manner|way|fashion)|statelessly|transiently|"
    r"ephemerally)\b"
)


def _none(clause: Clause, match: re.Match[str]) -> Found:
    rest = clause.surface[match.end() :]
    if IN_ONE_PLACE.match(rest) or _KEPT_BESIDES.search(rest):
        return None
    if OF_SOME.search(clause.surface) or _AN_OPTION.search(clause.surface, 0, match.end()):
        return None
    # "not stored after processing": nothing outlasts the request.
    if re.search(
        rf"DURATION|longer than|more than|beyond|except|{LASTING}|"
        r"after(?! (?:(?:process|categori[sz]|generat|answer|return|respond|deliver)\w*ing|"
        r"(?:the |a |each |its )?(?:\w+ )?"
        r"(?:inference|response|answer|generation|completion|request|api call|session))\b)",
        clause.surface[match.start() : match.end() + 60],
    ):
        if _WHILE_ANSWERING.search(clause.surface, match.start()) and "DURATION" not in clause.surface:
            return NOT_KEPT
        return UNSPECIFIED if re.search(rf"longer than (?:is )?necessary|{_NOT_LASTINGLY}", clause.surface) else None
    return NOT_KEPT


def _zero(clause: Clause, match: re.Match[str]) -> Found:
    """Zero retention that holds for everyone, and is not contradicted by a period behind it."""
    is_title = is_run_in_title(re.sub(r"\A[a-z][.)] ", "", clause.surface))  # "E. Zero retention. On request …"
    said = f"{clause.surface} {clause.after}" if is_title else clause.surface
    if AN_OPTION.search(said) or _YET_A_PERIOD.search(clause.surface, match.end()):
        return None
    return _none(clause, match)


def _row(clause: Clause, match: re.Match[str]) -> Found:
    """A row of a table whose head asks how long things are kept."""
    above = clause.document.text[max(0, clause.span.start - 300) : clause.span.start].lower()
    kept = re.search(r"kept|retention|retained|stor(?:ed|age)", above)
    return duration_at(clause, match) if kept and (SURELY_TALK.search(clause.surface) or is_of_ai(clause)) else None


# Who keeps them, where that is not the vendor: "third-party model providers", "the provider of the model", "OpenAI retains".
_KEPT_BY_OTHERS = late_pattern(
    rf"\b(?:{KEEP}|{GONE})[^.;|]{{0,20}}?\bby (?:VENDOR's |the |any )?(?:\w+ )?sub-?\s?processors?\b|"
    r"\b(?:third[- ]part(?:y|ies)|external|underlying|upstream|(?:ai|llm|language|foundation)(?: model)?|models?)"
    r"(?: (?:ai|llm|model|language|api|service))* (?:providers?|vendors?|suppliers?|companies|partners?|VENDOR)\b(?!'s? )"
    rf"[^.;|]{{0,60}}?(?:{KEEP}|{GONE})|"
    rf"\bVENDOR(?:'s)? (?:\w+ )?(?:providers|vendors|suppliers)\b[^.;|]{{0,60}}?(?:{KEEP}|{GONE})|"
    rf"\b(?:{KEEP}|{GONE})[^.;|]{{0,60}}?\bby (?:the |its |our |any |VENDOR's )?(?:third[- ]part(?:y|ies)\b|"
    r"(?:(?:third[- ]party|external|underlying|ai|llm|model) )+(?:providers?|vendors?|suppliers?|VENDOR)\b)|"
    rf"\b{KEEP}[^.;|]{{0,20}}?\bby (?:the |VENDOR's |any )?(?:[\w-]+ ){{1,3}}(?:partners?|providers?|vendors?|suppliers?|companies|hosts?)\b|"
    r"\b(?:third[- ]party|external|upstream|underlying|model|inference|llm)(?: [\w-]+){0,3} (?:services?|apis?|endpoints?|providers?)\b"
    r"[^.;|]{0,100}?\b(?:zero|no)[- ](?:data[- ])?retention|"
    r"\bretention\b[^.;|]{0,20}? (?:applies to|is (?:given|offered|provided|granted|kept) by) (?:the |VENDOR's |any )?(?:[\w-]+ ){1,3}"
    r"(?:partners?|providers?|vendors?|suppliers?|companies|hosts?)\b|"
    r"\A\W*(?!(?:it|this|that|nothing|nobody|everything|none|deletion|retention|storage|which|who)\b)"
    r"[a-z][\w.-]+(?<!s)(?: (?:inc|llc|cloud|ai|api))?(?: may| will)? "
    r"(?:retains?|keeps?|stores?|deletes?|saves?|holds?)\b"
)
_BY_OTHERS_ALONE = Unreadable("how long others keep them is said, and not how long the vendor does")


def _review(readings: list[Reading], paper: Paper) -> list[Reading]:
    """What others keep counts beside what the vendor keeps; alone it leaves open how long that is."""
    theirs = [r for r in readings if r.clause is not None and _is_of_others(r.clause)]
    if len(theirs) < len(readings):
        # "Inputs: not stored. Outputs: stored for 7 days": the time binds no less than the claim that nothing is kept.
        return [replace(r, weight=0) if r.weight < 0 and isinstance(r.value, Duration) else r for r in readings]
    return [replace(reading, found=_BY_OTHERS_ALONE) for reading in readings]


def _is_of_others(clause: Clause) -> bool:
    """Whether somebody else is the first of whom a sentence says how long they keep."""
    theirs = _KEPT_BY_OTHERS.search(clause.surface)
    if theirs is None or "DURATION" in clause.surface[: theirs.start()]:
        return False
    # "AI VENDOR do not retain": a provider of AI is somebody else, whatever the vendor is called.
    besides = f"{clause.surface[: theirs.start()]} {clause.surface[theirs.end() :]}"
    is_of_both = re.search(r"VENDOR (?:and|or|nor|shall|will|do)\b", besides) or re.search(
        r"\bby VENDOR\b(?!'s)", theirs[0]
    )
    return not is_of_both


EXTRACTORS = (
    Extractor(
        term=TermDefinition(
            "ai.input_retention",
            Kind.DURATION,
            Better.SHORTER,
            "How long are prompts, inputs or outputs kept during the contract?",
        ),
        core=r"\bnot (?:\w+ )?(?:store|retain|keep|kept|log|save)|DURATION",
        triggers=words(
            "input|prompt|output|zero data retention|zero-data-retention|zero retention|zero-retention|zdr|"
            "queries|conversation|completions|chat|question|transcript|voice command|assistant|generator|"
            "language model|snippet|analysed by|drafting engine|ephemeral|retain your content|"
            "store your content|dialogue|model calls|model traffic|api calls|image model|ai scribe|ai suite|"
            "ai reviewer|ai history|request and response|request bod|response bod|payload|"
            "upload|recordings|audio|video|submitted|files are processed|query content|query text|query data|generated| ai |api request|api data|api content"
        ),
        speaks_of=Subject(
            (
                "retain*|retention|stor(ed|es?|ing|age)|kept|keep*|log(s|ged|ging)?|sav(e|ed|es|ing)|persist*|delet*|"
                "exist|held|hold|cache*|purg*|transient*|ephemeral|discard*"
            ),
            (
                "inputs?|prompts?|outputs?|conversations?|quer(y|ies)|ai|completions?|messages?|chats?|recordings?|"
                "transcripts?|audio|generated|requests?|responses?|content|materials?|submissions?|model"
            ),
            (
                "DURATION|not|never|no|zero|only|transient*|ephemeral|as long as|until|duration|indefinite*|"
                "immediate*|after|retention"
            ),
            within=90,
            unless="terminat*|personal data breach",
        ),
        accept=(
            Pattern(
                "zero retention",
                r"\bzero[- ](?:data[- ])?retention\b|\bzero day retention|\bno[- ]retention\b|\bzdr\b",
                _zero,
            ),
            Pattern(
                "not kept",
                rf"(?:{VENDOR_WILL_NOT}|VENDOR neither\b|"
                r"(?<!CUSTOMER )\b(?:do(?:es)? not|never|will not)(?= \w+ (?:\w+ )?CUSTOMER's))"
                f"{without('train', 30)}{KEEP}{without('train|CUSTOMER may', 60)}{INPUT}",
                _none,
            ),
            Pattern(
                "what is processed ephemerally is not kept",
                rf"(?:{VENDOR_WILL_NOT}|\b(?:do(?:es)? not|never|will not)){without('train', 30)}{KEEP}<20>"
                r"\b(?:ephemerally|transiently|momentarily) (?:processed|handled|held) (?:\w+ )?(?:data|content|information|material|files)\b",
                _none,
            ),
            Pattern(
                "are not kept",
                rf"{INPUT}{without('train', 60)}\b(?:not|never)\b(?: be)?{without('train', 20)}{KEEP}",
                _none,
            ),
            Pattern(
                "none is kept",
                r"\b(?:stores?|keeps?|retains?|logs?|saves?|records?) (?:no|neither|none of (?:the|CUSTOMER's)) "
                rf"(?:\w+ )?{INPUT}",
                _none,
            ),
            Pattern("neither is kept", rf"\b(?:neither|no) {INPUT}{without('train', 60)}{KEEP}", _none),
            Pattern(
                "thrown away at once",
                f"{INPUT}{without('not ', 60)}"
                f"(?:{GONE} (?:immediately|at once|right away|directly|as soon as)|"
                f"(?:immediately|instantly|at once) {GONE})(?!<60>DURATION)",
                lambda clause, match: None if AFTER_THE_END.search(clause.surface) else NOT_KEPT,
            ),
            Pattern(
                "worked on in passing",
                rf"(?:{INPUT}|\bai\b[^.;|]{{0,60}}\bdata\b){without('not ', 60)}\b(?:processed?|handled?|held|used?)\b[^.;|]{{0,30}}{_IN_PASSING}|"
                rf"\bai\b[^.;|]{{0,40}}\bprocess\w*\b[^.;|]{{0,40}}{_IN_PASSING}",
                UNSPECIFIED,
                weight=-2,
            ),
            Pattern(
                "a row for retention",
                f"(?:{INPUT} (?:data )?(?:retention|storage)|"
                r"\b(?:prompt|chat|conversation|completion)s? (?:logs?|history))\b[^|:]{0,30}[|:-]<40>"
                r"(?P<d>DURATION)",
                _period,
                weight=1,
            ),
            Pattern(
                "kept as long as needed",
                f"(?:{INPUT}{without('not ', 40)}{KEEP}|{KEEP}{without('not ', 20)}{INPUT})<30>(?:only )?(?:for )?"
                r"(?:as long as|for the (?:time|period)|no longer than|as short a (?:time|period) as)<30>"
                r"(?:necessary|needed|required)|"
                f"(?:{INPUT}{without('not ', 40)}{KEEP}|{KEEP}{without('not ', 20)}{INPUT})<30>"
                r"(?:as long as|while|until|for the duration of)<30>\b(?:accounts?|subscription|workspace|agreement|term)\b"
                r"(?: (?:is|are|remains?|stays?) (?:active|open|in force)| exists?|[.,;]|$)",
                lambda clause, match: None if AFTER_THE_END.search(clause.surface) else UNSPECIFIED,
            ),
            Pattern(
                "kept until someone deletes them",
                f"(?:{INPUT}{without('not |never |backup', 40)}{KEEP}|(?<!not )(?<!never ){KEEP}{without('not |backup', 20)}{INPUT})"
                f"{without('DURATION', 30)}"
                r"\b(?:indefinite(?:ly)?|until (?:\w+ )?(?:CUSTOMER|users?|manually|an? admin\w*) (?:\w+ ){0,2}?(?:delet|remov|eras|clear)\w*|"
                r"until (?:manually )?(?:deleted|removed|erased|cleared))\b",
                lambda clause, match: None if AFTER_THE_END.search(clause.surface) else UNSPECIFIED,
            ),
            Pattern(
                "kept for a period",
                f"{KEEP}{without('not |no |metadata|;', 60)}{INPUT}{without('not ', 120)}(?:for|than|to|of|within) "
                r"(?:a |an |up to |at most |no (?:more|longer) than |period |maximum |of |the )*(?P<d>DURATION)",
                _period,
                weight=1,
            ),
            Pattern(
                "the matters of keeping together",
                together(STAYS + r"|DURATION|\A\W*never"),
                lambda clause, match: time_kept(clause),
                weight=-1,
            ),
            Pattern(
                "a row under a head for retention",
                r"\A\W*(?:ai )?(?:prompts?|inputs?|outputs?|answers|completions?|chats?)\b(?! to\b| for\b)"
                r"[\w ]{0,20} ?[|:] ?(?P<d>DURATION)\W*\Z",
                _row,
                weight=-1,
            ),
        ),
        reject=(
            Pattern(
                "what the customer keeps",
                r"CUSTOMER(?:'s)? (?:\w+ ){0,2}?(?:may|can)<20>(?:retain|store|keep|save)\b|"
                r"CUSTOMER (?:<shall>|should|is responsible)<60>(?:retain|store|keep|back|save|delete)",
            ),
            Pattern(
                "models keep no memory in training",
                r"model weights|third[- ]party (?:model|provider)s? may|"
                r"\bthird[- ]party (?:\w+ ){0,2}(?:providers?|vendors?|suppliers?)\b[^;|]{0,60}"
                r"\b(?:states?|says?|indicates?|announces?|advertises?|claims?|publish(?:es)?)\b|"
                r"\b(?:states?|says?) on (?:its|their) (?:own )?(?:web)?site\b",
            ),
        ),
        review=_review,
    ),
)
