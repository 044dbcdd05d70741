"""ai.human_review — may people at the vendor read prompts and output?

Accepted as `prohibited`: "does anyone read my prompts? No",
"no human reviews prompts or outputs", "your chats are not visible to our staff", "we never look
at what you ask". As `limited`: "authorised personnel may access prompts only to investigate abuse", "nobody reads your
inputs except at your request". As `permitted`: "human reviewers may read and annotate your conversations", "we may review
Inputs and Outputs".
Rejected: advice that the customer review output itself, review of code or translations as the service, automated
filters, reviews of the service, what other users see.

Read by its parts: an act of reading, what is read, who reads (people, or the vendor itself), and then how far.
"""

from __future__ import annotations

import re

from contract_check.extractors.ai.output_words import is_of_ai
from contract_check.extractors.ai.talk import TALK, names_content_of_prompts, part_of
from contract_check.extractors.framework import Extractor, Found, Pattern, choice
from contract_check.extractors.subject import Subject
from contract_check.language.clauses import Clause
from contract_check.language.questions import answer_after, says_no
from contract_check.language.wording import together, words
from contract_check.model.late_pattern import late_pattern
from contract_check.model.term import Better, Kind, TermDefinition

_READ = (
    r"\b(?:read(?:s|ing)?|review(?:s|ed|ing)?|view(?:s|ed|ing)?|"
    r"check(?:s|ed)(?! in)|look(?:s|ed|ing)? (?:\w+ )?(?:at|into|through|over)|sees?|seen|"
    r"(?:has|have|had|gets?|gains?|given),? (?:\w+ )?sight of|(?:is|are) (?:\w+ )?privy to|"
    r"inspect(?:s|ed|ing|ion)?|examin(?:e|es|ed|ing|ation)|evaluat(?:e|es|ed|ing)|"
    r"assess(?:es|ed|ing)?|open(?:s|ed|ing)?"
    r"(?= (?:\w+ ){0,3}?(?:prompts?|inputs?|conversations?|chats?|messages|them)\b)|annotat\w+|"
    r"label(?:s|led|ed|ling)|rate[sd]?|listen(?:s|ed|ing)? to|monitor(?:s|ed|ing)?|"
    r"access(?:es|ed|ing)?(?= \w)"
    r"(?! (?:to )?(?:the |our |VENDOR's )?(?:service|platform|site|software|system|code)s?\b)|"
    r"visible to|human eyes)\b"
)
_PEOPLE = (
    r"\b(?:humans?|people|persons?|personnel|employees?|staff|reviewers?|annotators?|raters?|"
    r"moderators?|engineers?|specialists|contractors|"
    r"(?:members? of )?(?:\w+ )?teams?(?: members?)?|nobody|no[- ]one|anyone|anybody|manual(?:ly)?)\b"
)
# The vendor itself as the one who reads.
_VENDOR_READS = (
    r"VENDOR,? (?:(?:may|can|could|will|shall|do|does|did|not|never|also|ever|\w+ly|reserves? the right to|"
    f"(?:is|are) (?:not )?(?:able|entitled|permitted|allowed) to),? ){{0,4}}{_READ}"
)
_ASIDE = late_pattern(r", (?:which|who) [^,;.|]{0,80},")
_PRONOUN = r"\A (?:them|it|these|those)\b"
_NEAR = 100  # characters between the act, those who read and what is read
_LIMITS = late_pattern(
    r"\b(?:only|except|unless|solely|limited to|restricted to|confined to|reserved (?:to|for)|"
    r"other than|save|where (?:necessary|required|the law|CUSTOMER)|strictly|without CUSTOMER's|"
    r"with(?:out)? (?:CUSTOMER's |its |prior |express )*(?:consent|permission|approval)|"
    r"at (?:CUSTOMER's|the) request|if CUSTOMER|when CUSTOMER|opt(?:s|ed)? in|flagged|reported|"
    r"(?:those|people|personnel|staff) who need|need[- ]to[- ]know|"
    r"(?:not|never) (?:normally|usually|routinely|generally|ordinarily)|in (?:rare|exceptional|limited|specific|"
    r"individual) \w+|"
    r"for (?:\w+ )?(?:trust|safety|abuse|security|legal|support|compliance)|"
    r"to (?:investigate|detect|prevent|provide support|comply|enforce|debug|troubleshoot|resolve|"
    r"fix|diagnose))\b"
)
_NOBODY = late_pattern(
    r"\b(?:no|not|never|nobody|no[- ]one|none|neither|nor|without|free (?:of|from)|cannot|"
    r"prevented from|barred from|prohibited from)\b(?! only\b| limited\b)"
)
_BY_NOBODY = late_pattern(r"\bby (?:nobody|no one|no-one|no (?:human|person|employee)s?)\b|[:|–-] ?(?:none|no|never)\b")


def _how_far(clause: Clause, match: re.Match[str]) -> Found:
    """Whether people may read, and whether within limits; the part of the sentence counts in which somebody reads."""
    words = _ASIDE.sub(" ", clause.surface)
    if not is_of_ai(clause):
        return None
    if words.endswith("?"):
        return _denied(words, answer_after(clause))
    for act in re.finditer(_READ, words):
        before, after = part_of(words, *act.span())
        near = before[-_NEAR:] + after[:_NEAR]
        vendor = re.search(rf"{_VENDOR_READS}\Z", before)
        talked_of = re.search(TALK, near) or (
            re.search(_PRONOUN, after) and re.search(TALK, f"{clause.before} {words}")
        )
        if not (talked_of or names_content_of_prompts(clause)) or not (vendor or re.search(_PEOPLE, near)):
            continue
        barred = _NOBODY.search(before) or _BY_NOBODY.search(after)
        if barred and vendor and act[0].startswith("monitor"):
            continue  # that nothing is policed keeps nobody from reading
        if _LIMITS.search(words):
            return choice("limited")
        return choice("prohibited" if barred else "permitted")
    return None


def _denied(question: str, answer: str) -> Found:
    """What an answer says that begins with a refusal: nobody reads it, or only within limits."""
    asked = re.search(_READ, question) and re.search(TALK, question)
    if not (asked and re.search(rf"{_PEOPLE}|VENDOR", question) and says_no(answer)):
        return None
    return choice("limited" if _LIMITS.search(answer) else "prohibited")


EXTRACTORS = (
    Extractor(
        term=TermDefinition(
            "ai.human_review",
            Kind.CHOICE,
            Better.NONE,
            "May people at the vendor or its providers read prompts and output?",
            ("prohibited", "limited", "permitted"),
            on_request=True,
        ),
        triggers=words(
            "human|reviewer|reviewed by|prompt|inputs|outputs|conversation|chats|messages|the model|"
            "customer content|customer data|your content|the ai|our ai|assistant"
        ),
        speaks_of=Subject(
            "human*|reviewers?|people|personnel|employees|staff|manual*|annotators?",
            "review*|read|access*|look at|inspect*|label*|view*",
            "prompts?|inputs?|outputs?|conversations?|chats?|messages?|transcripts?",
            within=90,
            unless="CUSTOMER (shall|should|must)",
        ),
        accept=(
            Pattern("people read what is said to the model", together(_READ, rf"{_PEOPLE}|VENDOR"), _how_far),
            Pattern(
                "what a reviewer should not see",
                r"\b(?:not|n't) want (?:a |our |any )?(?:human )?(?:reviewers?|person|people|anyone) to (?:see|read)",
                choice("permitted"),
                weight=1,
            ),
        ),
        reject=(
            Pattern(
                "the customer's own review",
                r"CUSTOMER (?:is|are|shall|will|must|should|agrees?|acknowledges?)<100>"
                r"(?:review|evaluat|check|rely)|CUSTOMER's responsibility|responsible for|"
                r"CUSTOMER (?:may|shall|will|must|agrees?) not\b(?!.*VENDOR (?:may|will|shall|do))|"
                r"CUSTOMER do not|you must not|independent human review|not (?:a )?substitute for|"
                r"(?:appropriate|implement\w*|proper|conduct\w*|require\w*)<20>human[ -]"
                r"(?:review|oversight|decision)|"
                r"human[- ]review (?:steps|process|mechanism)|"
                r"\b(?:us(?:e|ing)|rel(?:y|ying)|act|deploy|publish)<60>without<20>human review|"
                r"subject to human review(?<!not subject to human review)|"
                r"(?<!not )(?<!never )(?<!may )(?<!will )\bha(?:ve|ving) (?:it |them )?(?:a |an )?"
                r"(?:qualified|human|competent)",
            ),
            Pattern(
                "what must be checked before it is used",
                r"^(?!.*VENDOR (?:may|will|shall|can|do)).*\b(?:must|should|needs? to|ha(?:s|ve) to)\b<60>"
                r"(?:review|read|check|examin|verif)|"
                r"\b(?:before|prior to) "
                r"(?:it|they|them|the|being|any|use|using|rel\w+|publi\w+|deliver\w*|release)\b|"
                r"\b(?:inaccura|incorrect|accura|erroneous)",
            ),
            Pattern("rights of data subjects", r"\bdata subjects?\b|\bautomated decision"),
            Pattern(
                "sharing with users",
                r"\bauthori[sz]ed users\b|\bother users\b|"
                r"CUSTOMER's (?:users|employees|personnel|staff|team)|"
                r"\b(?:administrators?|users|employees|staff|personnel|members)\b<20>\bof CUSTOMER\b(?!'s)",
            ),
        ),
    ),
)
