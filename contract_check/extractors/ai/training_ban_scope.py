"""ai.training_ban_scope — what a ban on training covers beside the customer's data.

Accepted: "shall not use Customer Data, prompts or output to train", "Inputs and Outputs are not used for training",
"neither what you type nor what it answers ends up in a model", "train models on Customer Content" where that is defined as
Inputs and Outputs, "the ban extends to embeddings, usage data and feedback".
Rejected: what the customer must not do with output, leave to train, a ban with the thing as its exception, things that
only something else is said of ("we don't share your prompts or use your files to train").

Read by its parts: an act of training that is barred, and the things that stand with it in that part of the sentence.
"""

from __future__ import annotations

import re
from dataclasses import replace

from contract_check.extractors.ai.talk import (
    ANSWERS,
    CONVERSATIONS,
    NO_PEOPLE,
    PROMPTS,
    names_content_of_output,
    names_content_of_prompts,
    part_of,
)
from contract_check.extractors.data.matters import BARRED, IS_BARRED
from contract_check.extractors.framework import Extractor, Found, Pattern, Reading
from contract_check.extractors.subject import Subject
from contract_check.language.clauses import Clause, Paper
from contract_check.language.questions import question_before, says_no
from contract_check.language.wording import together
from contract_check.model.late_pattern import late_pattern
from contract_check.model.term import Better, Kind, TermDefinition
from contract_check.model.values import Names

_THINGS = {
    "prompts": f"(?:{PROMPTS}|"
    rf"{CONVERSATIONS}(?<=s) with (?:the |our |its |an? )?(?:\w+ )?(?:ai|assistant|model|bot|chatbot)"
    r"\b)",
    "output": ANSWERS,
    "embeddings": r"\b(?:embeddings?|vectors?|vector representations?)\b",
    "usage_data": r"\b(?:usage (?:data|statistics|information|metrics)|telemetry|logs|interaction data|metadata|"
    r"service data|analytics data)\b|"
    r"\b(?:data|information) (?:about|on) (?:how CUSTOMER|CUSTOMER's (?:\w+ )?(?:use|usage)\b)",
    "feedback": r"\b(?:feedback|ratings)\b",
}
_ANY = "|".join(_THINGS.values())
_TRAIN = (
    r"(?:\b(?:train(?:s|ed|ing)?|re-?train\w*|fine-?tun\w+)\b(?! (?:courses?|sessions?|materials?|data|sets?|corpus))"
    + NO_PEOPLE
    + "|"
    r"\b(?:included|placed|put|entered|added|fed|incorporated|ends? up)\b[^.;|]{0,16}\b(?:in|into|to)\b[^.;|]{0,8}"
    r"\btraining (?:corpus|corpora|(?:data ?)?sets?|data)\b)"
)
_EXCEPT = late_pattern(
    r"\b(?:except|unless|other than|excluding|save|with the exception of|provided that|however|without)\b"
)
# A condition that holds a negation of its own: "if you do not opt out, …".
_CONDITION = late_pattern(r"\b(?:if|unless|where|when|should|as long as|until)\b[^,;:]{0,100},")
# "Ratings that users give on answers" are no answers.
_ON_WHAT = late_pattern(r"(?<=\b(?:feedback|.ratings)\b)[^,;.|]{0,40}? (?:on|of|about|to) \w+")
# What one verb has before the next takes another object: "share your prompts or use your files to train".
_OTHER_VERB = late_pattern(
    r"\b(?:or|nor|and) (?:to )?(?:use|employ|utili[sz]e|process|train|fine-tune|allow|permit)"
    r"\b(?= (?!\w+ (?:to|for)\b|or\b|nor\b|on\b|any\b|its\b|our\b|them\b))"
)
_ON = r"\A[^.;|]{0,120}?\b(?:on|with|using|from|upon)\b(?! (?:behalf|any third))|\A[^.;|]{0,60}:"


_CUSTOMERS_ACT = late_pattern(
    r"CUSTOMER (?:shall|will|must|may|agrees?)(?: not| never)?\b(?!.*VENDOR (?:shall|will|may|must|does|do)\b)"
)
_KEPT_OUT = late_pattern(rf"{BARRED}|\b(?:excluded|exempt|withheld|kept) from\b")
_ANSWERED_NO = late_pattern(r"[:–] ?(?:never|no|not)\b")  # "training on prompts: never"
_CONTENT = late_pattern(r"\bCUSTOMER(?:'s)? (?:content|data)\b")


def _covered(clause: Clause, match: re.Match[str]) -> Found:
    """The things that stand in the ban itself, and not in its exception.

    "VENDOR shall not use prompts or output to train models, except with consent" covers prompts and output.
    """
    words = clause.surface
    asked = question_before(clause)
    if asked and re.search(_TRAIN, asked) and says_no(clause.own):
        return _named(f"{asked} {clause.own}")
    if words.rstrip().endswith("?"):
        return None
    for act in re.finditer(_TRAIN, words):
        before, after = part_of(words, *act.span())
        if _CUSTOMERS_ACT.search(before) or not _is_barred(before, after, words[act.end() :]):
            continue
        said = f"{_objects_before(before)}{_objects_behind(after)}"
        if (found := _named(said, _defined(clause) if _CONTENT.search(said) else ())) is not None:
            return found
    return None


def _is_barred(before: str, after: str, rest: str) -> bool:
    """Whether what stands around an act of training bars it; `rest` is all of the sentence behind it."""
    return bool(
        _KEPT_OUT.search(_CONDITION.sub(",", before)) or re.search(IS_BARRED, after) or _ANSWERED_NO.search(rest)
    )


def _objects_before(before: str) -> str:
    """What stands before an act of training and belongs to it: in its brackets, behind another verb, outside an exception."""
    if before.rfind("(") > before.rfind(")"):  # "(for inference only, never training)"
        before = before[before.rfind("(") + 1 :]
    cut = max((m.start() for m in _OTHER_VERB.finditer(before)), default=0)
    return _EXCEPT.split(_CONDITION.sub(",", before[cut:]))[-1 if "without using" in before else 0]


def _objects_behind(after: str) -> str:
    """What stands behind an act of training, where it says on what: "on prompts", "training on logs: never"."""
    behind = _EXCEPT.split(after)[0]
    return behind if re.search(_ON, behind) or _ANSWERED_NO.search(behind) else ""


def _defined(clause: Clause) -> tuple[str, ...]:
    """What the paper counts to the content that the sentence names."""
    held = (("prompts", names_content_of_prompts), ("output", names_content_of_output))
    return tuple(name for name, is_held in held if is_held(clause))


def _named(said: str, defined: tuple[str, ...] = ()) -> Found:
    """The things by their names, and those that are defined to be among them, in the order of the term's definition."""
    named = tuple(name for name, words in _THINGS.items() if name in defined or re.search(words, said))
    return Names(named) if named else None


def _all_together(readings: list[Reading], paper: Paper) -> list[Reading]:
    """One reading with all things that any ban names, at the passage that names most of them."""
    if not readings:
        return []
    named = {name for reading in readings for name in reading.names}
    most = max(readings, key=lambda r: len(r.names))
    return [replace(most, found=Names(tuple(name for name in _THINGS if name in named)))]


EXTRACTORS = (
    Extractor(
        term=TermDefinition(
            "ai.training_ban_scope",
            Kind.SET,
            Better.MORE,
            "What does the ban on training cover beside the customer's data?",
            tuple(_THINGS),
            on_request=True,
        ),
        triggers=("train", "fine-tun", "finetun"),
        speaks_of=Subject(
            "not|never|no|nor|neither|without|prohibit*|forbid*|refrain*",
            "train(s|ed|ing)?|fine-?tun*|improv(e|ing|ement)|machine learning|learn(s|ing)? from",
            (
                "usage data|metadata|outputs?|de-?identified|aggregat*|anonymi[sz]ed|embeddings|derivative*|derived|logs|telemetry|"
                "feedback|prompts?|inputs?"
            ),
            within=130,
            unless="personnel|employees|staff|CUSTOMER (shall|may|will|must) not",
        ),
        accept=(
            Pattern(
                "things that no model is trained on", together(rf"{_TRAIN}|\A\W*(?:no|never|not|none)\b"), _covered
            ),
            Pattern(
                "the ban covers things",
                rf"\b(?:ban|prohibition|restriction|commitment)\b<20>\b(?:on|of|not to)\b<40>{_TRAIN}<60>"
                r"\b(?:covers?|extends? to|includes?|appl(?:ies|y) (?:equally |also |likewise )?to)\b<160>"
                f"(?:{_ANY})[^.;|]{{0,160}}",
                lambda clause, match: _named(_ON_WHAT.sub("", match[0])),
                weight=1,
            ),
        ),
        reject=(
            Pattern("denied", r"<no_duty>|\bnot (?:limited|prohibited|prevented)\b"),
            Pattern(
                "training of people",
                r"\b(?:security|awareness|staff|employee|user|personnel) training\b|"
                r"\btrain\w* (?:of )?(?:its |our |their )?(?:staff|personnel|employees)|"
                r"\b(?:completed|undertaken|received) (?:the |appropriate )?training",
            ),
        ),
        review=_all_together,
    ),
)
