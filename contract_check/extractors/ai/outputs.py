"""ai.output_ownership, ai.output_indemnity — who owns what the service generates, who answers for it.

Accepted: "Customer owns all Output", "Provider assigns to Customer all its rights in the Output",
"we claim no ownership of what you generate"; false where the vendor owns it. "Provider will defend
Customer against claims that the Output infringes"; false where output as such is excluded.
Rejected: output of machines and factories, "you are responsible for Output", restrictions on the
use of output, indemnities by the customer, exclusions for modified or misused output.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from contract_check.extractors.data.customer_data import without
from contract_check.extractors.data.matters import (
    CUSTOMERS,
    OUTPUT,
    is_of_ai,
    question_before,
    says_no,
    says_yes,
)
from contract_check.extractors.data.matters import MADE as MADE_BY
from contract_check.extractors.data.owners import OWNING, owner_of
from contract_check.extractors.framework import FALSE, TRUE, Extractor, Found, Pattern, Reading
from contract_check.language.clauses import Clause, Paper
from contract_check.language.passages import find
from contract_check.language.wording import together
from contract_check.model.term import Better, Kind, TermDefinition

_OUTPUT = (
    r"(?:\boutputs?\b|\b(?:ai[- ])?generated (?:content|outputs?|materials?|text|code|images?|assets?|results?|data|works?|media|audio|video|responses?|items)|"
    r"\b(?:content|text|code|images?|videos?|audio|works?|assets?|materials?|results?) (?:that |which )?CUSTOMER (?:\w+ )?(?:creates?|generates?|makes?|produces?) (?:\w+ ){0,3}(?:with|using|through|by|via)\b|"
    r"\b(?:content|text|code|images?|videos?|audio|works?|assets?|materials?|results?) (?:that |which )?the (?:ai |\w+ )?(?:services?|platform|tool|ai|assistant|models?|app|software) (?:\w+ ){0,2}?(?:creates?|generates?|produces?)\b|"
    r"\b(?:its|the model's|the assistant's|chatbot|assistant|model) responses?\b|\bgenerations?\b|\bsuggestions?\b(?! (?:for|about|regarding|or))|\bcompletions?\b|\bai (?:content|results?|responses?)|"
    r"\b(?:content|text|code|images?|results?|materials?|works?|assets?|responses?|videos?|audio|creations?|answers?)\b[\w ,/]{0,40}? (?:generated|created|produced|returned|output)\b[\w ,]{0,30}? (?:by|through|using|with|via|from|for|in)\b)"
)
_RIGHTS = r"\b(?:ownership|owners?|title|rights?|interests?|copyrights?|intellectual property|own|owns)\b"
_OWNS = (
    r"(?:shall |will |also |exclusively |solely |and its licensors |retains? and |(?:\([a-z]\) ))*"
    r"(?:owns?|(?:is|are|be|remains?) the (?:sole |exclusive |rightful )*owners?(?: of)?|(?:retains?|holds?|keeps?|reserves?)[^|]{0,60}?\b(?:ownership|title|rights?|copyrights?|intellectual property))"
)


def _of_ai(clause: Clause) -> bool:
    """Output in the sense of generated content, not of a plant: the paper speaks of AI or input."""
    if re.search(r"\binputs?\b|\bcompletions\b|\bprompts\b|generat|\bmodels?\b|\bservices?\b|software", clause.surface):
        return True
    if re.search(r"(?<!^)\bOutputs?\b|Generated Content", clause.text):
        return True  # a defined term
    return (
        re.search(
            r"\bai\b|artificial intelligence|machine[- ]learning|\bllms?\b|language models?|generative|chatbot|\bprompts?\b|generated content",
            clause.document.text.lower(),
        )
        is not None
    )


def _given(clause: Clause, match: re.Match[str]) -> Found:
    return TRUE if _of_ai(clause) else None


def _refused(clause: Clause, match: re.Match[str]) -> Found:
    """The vendor's: in a paper on AI, since people too create materials in the course of a service."""
    named = re.search(r"\boutputs?\b|generat|\bcompletions\b", clause.surface)
    return FALSE if _of_ai(clause) and (named or is_of_ai(clause)) else None


_AI_TALK = re.compile(
    r"\bOutputs?\b[\"”']? (?:means|of (?:the|any) (?:AI|model|service))|\bOUTPUTS?\b|(?<=[\w,] )Suggestions\b|[Ww]hatever \w+ (?:writes|draws|makes)"
)
_MADE = rf"(?:{_OUTPUT}|{OUTPUT})"
_OTHER_MATTERS = (
    r"feedback|responsib|represents|warrant|\bconsultant|work product|deliverables?|watermark|\bsteam\b|power plant|turbine|compet|similar (?:output|content|to)|\bif CUSTOMER|improvement|enhancement|"
    r"ideas|comments?|set (?:forth|out) in|described in|explained in|governed by|indemnif|infring|\btray|consumables|user[- ]generated|revenue|power|electric"
)


def _whose(clause: Clause, match: re.Match[str]) -> Found:
    """Whose the output is, in whichever words the sentence says so."""
    owner = owner_of(clause, _MADE)
    if owner is None or not (is_of_ai(clause) or _AI_TALK.search(clause.document.text)):
        return None
    return TRUE if owner else FALSE


def _whose_row(clause: Clause, match: re.Match[str]) -> Found:
    """A row that names the holder, under a head that asks for it."""
    above = clause.document.text[max(0, clause.span.start - 300) : clause.span.start].lower()
    return TRUE if re.search(r"owner|rights? holder|belongs|property", above) else None


# "Customer Data includes all outputs", "Inputs and Outputs (together, "Content")".
_HOLDS_OUTPUT = re.compile(
    rf"\b(?:customer|your|user|client|subscriber|licensee|partner)(?:'s)? (?P<what>materials?|contents?|data|information|property)[\"')]* (?:\([^()]{{2,40}}\) )?(?:also |further |shall |will )?(?:means?|includes?|compris\w+|consists? of)\b[^.]{{0,160}}?(?:\boutputs?\b|{OUTPUT})|"
    r"\b(?:inputs?|prompts?)\b[^.;]{0,60}\boutputs?\b[^.;]{0,40}\([^()]{0,30}\"(?:customer |your |user )?(?P<both>content|materials|data)\""
)
_OWNED = re.compile(r"\bowns?\b|\bowner|\btitle\b|\bproperty\b|\bbelong|\brights\b")


def _owned_by_definition(paper: Paper) -> Iterable[Reading]:
    """The customer owns what the paper defines to hold the output ("Customer Data includes all outputs")."""
    names = {m["what"] or m["both"] for m in find(_HOLDS_OUTPUT, paper.lowered)}
    for index in paper.plain.holding(_OWNED) if names else ():
        for clause in paper.clauses_of(index):
            for name in sorted(names):
                if owner_of(clause, rf"CUSTOMER(?:'s)? {name}\b") and not re.search(_OTHER_MATTERS, clause.surface):
                    yield Reading(
                        TRUE, clause.span, "the customer owns what holds the output", weight=-3, clause=clause
                    )


_ANSWERS = (
    r"(?:\bindemni\w+|\bdefend\w*|\b(?:releases?|exempts?) CUSTOMER from|\bhold\b[^.;|]{0,20}harmless|\bdefence\b|\bdefense\b|\bpays?\b[^.;|]{0,60}?(?:court|settlement|damages|lawyer|award|judg)|\bbears? [^.;|]{0,30}costs|"
    r"\bstands? behind\b|\bassumes? [^.;|]{0,30}costs|\bmakes? good\b|\breimburs\w+|\bcovers? (?:the )?(?:costs|damages|legal))"
)
_CLAIMS = r"(?:\bclaims?\b|\bsues?\b|\bsuits?\b|\blawsuits?|\bproceed\w*|\ballegations?|\balleg\w+|\bassert\w*|\binfring\w+|\bthird[- ]part|\bdamages\b|\bintellectual[- ]property|\brights? holder|\bcopy\b|\bindemni)"
_CALLED_OUTPUT = rf"(?:{_MADE}|\boutputs?\b|\bgenerations\b|\bwhat [\w ]{{1,16}} (?:{MADE_BY})|\bsuggestions\b)"
_NO = r"(?:\b(?:no|not|nor|never|without)\b[^.;:|]{0,50}?(?:indemni\w+|defend|cover\w*|responsib|liab\w+|apply|extend|includ\w+)|\bleaves? out\b|\bexclud\w+|\boutside (?:of )?(?:it|the|this|our|VENDOR)|\bdisclaims?\b|\bother than\b|\bexcept for\b)"
# The refusal must be of the output, not of something else in the sentence.
_NO_ANSWER = re.compile(rf"{_NO}[^.;|]{{0,90}}?{_CALLED_OUTPUT}|{_CALLED_OUTPUT}[^.;|]{{0,90}}?{_NO}")
_NOT_ANSWERED = (
    r"(?<!un)modif(?:y|ied|ication)|combin|knew|should have known|disregard|misus|in a manner|not (?:in accordance|authori[sz]ed)|tamper|bypass|circumvent|insurance|\bpower\b|electric|white paper|warrant|whereas|\b(?:many|some|most|other) (?:\w+ )?(?:vendors|providers|suppliers|companies)\b|"
    r"CUSTOMER(?: \w+){0,2} (?:<shall>|agrees?|is responsible|are responsible)[^.;|]{0,60}(?:indemnif|defend|hold)|to the extent that|similar output"
)


def _answers_for(clause: Clause, match: re.Match[str]) -> Found:
    """Whether the vendor stands in for what the model makes, in whichever words."""
    words, question = clause.surface, question_before(clause)
    if re.match(r"\W*this (?:duty|obligation|indemnity|defen[cs]e)\b", clause.own):
        words = f"{clause.before} {words}"
    if question and re.search(_ANSWERS, question) and re.search(rf"{_CALLED_OUTPUT}|what the model", question):
        return FALSE if says_no(clause.own) else TRUE if says_yes(clause.own) else None
    if not (re.search(_CALLED_OUTPUT, words) and re.search(_ANSWERS, words)):
        return None
    if not (is_of_ai(clause) or _AI_TALK.search(clause.document.text)):
        return None
    if _NO_ANSWER.search(re.sub(r"\((?:excluding|other than|except)[^()]*\)", " ", words)):
        return FALSE
    by_customer = re.search(r"CUSTOMER (?:(?:shall|will|must|agrees?)\b[^.;|]{0,60})?(?:indemni|defend|hold)", words)
    return TRUE if re.search(_CLAIMS, words) and not by_customer and "VENDOR from" not in words else None


_TRIGGERS = (
    "customer materials",
    "customer content",
    "your content",
    "makes from",
    "made from",
    "made by",
    "inference",
    "synthetic",
    "writes for you",
    "makes from",
    "comes out",
    "results",
    "answers",
    "drafts",
    "output",
    "generated",
    "generation",
    "generates",
    "suggestion",
    "completion",
    "ai content",
    "created by",
    "you create",
    "create with",
    "creates with",
    "produced by",
    "responses",
    "created using",
    "created with",
    "language model",
    "neural",
    " ai ",
    "produces",
    "models produce",
    "rendered by",
    "ai-assisted",
)

EXTRACTORS = (
    Extractor(
        term=TermDefinition(
            "ai.output_ownership",
            Kind.FLAG,
            Better.TRUE,
            "Does the customer own the output that the service generates for it?",
        ),
        triggers=_TRIGGERS,
        accept=(
            Pattern(
                "the customer owns the output",
                rf"(?:CUSTOMER|^users?){without('VENDOR', 40)}\b{_OWNS}\b{without('VENDOR|may|responsib|input[^s ]', 160)}{_OUTPUT}",
                _given,
            ),
            Pattern(
                "rights in output are assigned to the customer",
                rf"VENDOR{without(' not ', 60)}(?:assigns?|transfers?|conveys?|grants?|cedes?)\b{without('licen[cs]e|not ', 80)}CUSTOMER{without('licen[cs]e', 100)}{_RIGHTS}{without('not ', 80)}{_OUTPUT}",
                _given,
                weight=1,
            ),
            Pattern(
                "rights are assigned to the customer",
                rf"VENDOR{without(' not ', 60)}(?:assigns?|transfers?|conveys?)\b{without('licen[cs]e|not ', 60)}{_RIGHTS}{without('not ', 80)}{_OUTPUT}{without('not ', 80)}to CUSTOMER",
                _given,
                weight=1,
            ),
            Pattern(
                "the output is the customer's",
                rf"{_OUTPUT}{without('VENDOR|not ', 100)}(?:\b(?:is|are|be|remains?|shall|will|must)\b{without('VENDOR|not |responsib', 60)}|\b)(?:owned (?:solely |exclusively )?by|property of|belongs? to|vests? in|(?:assigned|transferred|conveyed|granted|accrues?|passes?|pass)\b[\w ,]{{0,30}} to|ownership of) CUSTOMER\b(?! for|'s)",
                _given,
            ),
            Pattern(
                "the output remains the customer's",
                rf"{_OUTPUT}<60>\b(?:is|are|remains?|be) (?:the |solely |exclusively )*(?:(?:CUSTOMER's|yours)(?: (?:\w+ ){{0,3}}property|[.;,]|$| to )|CUSTOMER(?:[.;,]|$| to (?:use|keep|do)))",
                _given,
            ),
            Pattern(
                "rights in output belong to the customer",
                rf"{_RIGHTS}<60>\b(?:in|to|of)\b{without('VENDOR|not ', 60)}{_OUTPUT}{without('VENDOR|not ', 100)}(?:belongs?|vests?|remains?|owned|retained|held|rests?)\b{without('VENDOR|not ', 30)}(?:to|with|in|by) CUSTOMER",
                _given,
            ),
            Pattern(
                "the vendor claims none",
                rf"VENDOR{without('CUSTOMER', 60)}(?:<will_not>|claims? no|disclaims?|makes? no claim|has no|have no|acquires? no|owns? no)\b<60>(?:own\b|ownership|title|copyright|intellectual property|rights?)<80>{_OUTPUT}",
                _given,
            ),
            Pattern(
                "no one claims to own it",
                rf"(?:<will_not>|never) claim (?:any )?(?:ownership|title|copyright)\b<40>(?:{_OUTPUT}|(?:that|such|this) (?:content|material|output))",
                lambda clause, match: (
                    TRUE if re.search(_OUTPUT, match[0]) or re.search(r"\bgenerat", clause.before) else None
                ),
            ),
            Pattern("a row for ownership", rf"ownership of (?:the )?{_OUTPUT}\s*[:|-] ?(?:the )?CUSTOMER\b", _given),
            Pattern(
                "output counts as the customer's data",
                rf"{_OUTPUT}{without('VENDOR|not ', 40)}(?:is|are|be|constitutes?|forms? part of|included in|considered|deemed)\b<20>CUSTOMER(?:'s)? (?:data|content|property)<80>CUSTOMER<20>(?:retains?|owns?|keeps?)",
                _given,
            ),
            Pattern("no claim to own the output", rf"VENDOR <will_not> own<30>{_OUTPUT}", _given),
            Pattern(
                "the vendor owns the output",
                rf"VENDOR(?:(?:'s| and its| or its| and VENDOR's) (?:third[- ]party )?(?:licensors?|affiliates|suppliers|providers)(?:, [\w. ]{{1,40}},)?)? (?:shall |will |also |exclusively |solely |hereby )*(?:owns?|(?:is|are|be|remains?) the (?:sole |exclusive |rightful )*owners?|(?:retains?|holds?|keeps?|reserves?|has|have){without('except|exclud|CUSTOMER|not |no ', 60)}(?:ownership|title|intellectual property|copyright))\b{without('except|exclud|other than|CUSTOMER|licen[cs]e to|not ', 100)}{_OUTPUT}(?!<60>(?:assign|belongs? to CUSTOMER))",
                _refused,
                weight=1,
            ),
            Pattern(
                "the output is the vendor's",
                rf"{_OUTPUT}{without('CUSTOMER|not ', 80)}(?:owned (?:solely |exclusively )?by|property of|belongs? to) VENDOR",
                _refused,
                weight=1,
            ),
            Pattern(
                "rights in output remain with the vendor",
                rf"VENDOR (?:retains?|reserves?|keeps?|holds?) (?:all |any )?(?:rights?|ownership|title) (?:in|to|over|of) (?:the |any |all )?{_OUTPUT}|{_RIGHTS}{without('not |CUSTOMER', 30)}\b(?:in|to|of)\b{without('not |CUSTOMER', 40)}{_OUTPUT}{without('not |CUSTOMER', 40)}\b(?:remain|rest|stay|lie|vest|belong)s? (?:\w+ )?(?:with|to|in) VENDOR\b",
                _refused,
                weight=1,
            ),
            Pattern(
                "the customer does not own it",
                rf"CUSTOMER <will_not> (?:own|acquire|obtain|have)\b{without('VENDOR', 60)}{_OUTPUT}",
                _refused,
            ),
            Pattern(
                "whose the output is, in other words",
                together(OWNING, _MADE, without=_OTHER_MATTERS),
                _whose,
                weight=-3,
            ),
            Pattern(
                "a row that names the holder",
                rf"\A\W*(?:{_MADE})[\w ]{{0,20}} ?[|:] ?{CUSTOMERS}\W*\Z",
                _whose_row,
                weight=-3,
            ),
            Pattern(
                "the answer to whose it is",
                r"\A\W*(?:CUSTOMER|yours|VENDOR do|it does|no)\b",
                _whose,
                weight=-3,
            ),
        ),
        reject=(
            Pattern(
                "warranties and duties of the customer",
                r"CUSTOMER<60>(?:represents?|warrants?|(?:is|are) (?:solely )?responsible)(?!<200>owns?)",
            ),
            Pattern(
                "feedback",
                r"feedback|suggestions?,? (?:or|and|comments?|ideas|enhancement|improvement|recommendation)|(?:comments?|ideas|improvements?),? (?:or |and )?suggestions?",
            ),
            Pattern(
                "similar output for others",
                r"other (?:users|customers)<80>(?:own|similar|same)(?!<200>CUSTOMER owns?)|restriction|may not (?:represent|claim)",
            ),
            Pattern(
                "changes to the software itself",
                r"\b(?:modifications|customi[sz]ations|derivative works|configurations)\b[^.;|]{0,60}\b(?:created|made|developed) by CUSTOMER",
            ),
            Pattern(
                "what people put into the service",
                r"\b(?:uploaded|entered|stored|submitted|hosted)\b[\w, ]{0,30}\b(?:or|and) (?:generated|created)\b",
            ),
            Pattern("user-generated content", r"(?:user|customer|CUSTOMER|member|self)[- ]generated"),
        ),
        whole_document=_owned_by_definition,
    ),
    Extractor(
        term=TermDefinition(
            "ai.output_indemnity",
            Kind.FLAG,
            Better.TRUE,
            "Does the vendor indemnify against claims about generated output?",
        ),
        triggers=(
            "responses",
            "output",
            "generated",
            "suggestion",
            "completion",
            "generations",
            "generator",
            "has produced",
            "produced by",
            "drafted by",
            "results of the ai",
            "the model writes",
        ),
        accept=(
            Pattern(
                "the vendor answers for output",
                rf"VENDOR{without('not ', 60)}(?:<shall>|agrees)\b{without('not |no ', 60)}(?:indemnif\w+|defend|hold (?:CUSTOMER )?harmless){without('not |except|exclud|leav[a-z]+ out|no indemn', 480)}{_OUTPUT}",
                _given,
            ),
            Pattern(
                "output is covered",
                rf"(?:indemnif\w+|indemnity|defen[dcs]\w*)\b{without('not |exclud|except', 120)}(?:extends? to|includ\w+|covers?|applies to|apply to)\b{without('not ', 80)}{_OUTPUT}",
                _given,
            ),
            Pattern(
                "output lies within",
                rf"{_OUTPUT}{without('not ', 60)}\b(?:is|are) (?:also )?(?:within|included in|covered by|part of)\b<60>(?:indemn|defen)",
                _given,
            ),
            Pattern(
                "output is excluded",
                rf"(?:indemnif\w+|indemnity|defen[dcs]\w*|obligations?|this section)\b<160>(?:<will_not> (?:cover|extend|apply|include)|(?<!\()exclud\w+|<no_duty>|no (?:obligation|liability|indemn\w+))<200>{_OUTPUT}",
                _refused,
            ),
            Pattern(
                "output is left out in brackets",
                rf"(?:indemnif\w+|defend)\b<160>\((?:excluding|other than|except)[^()|]{{0,80}}?{_OUTPUT}",
                _refused,
            ),
            Pattern(
                "output lies outside",
                rf"{_OUTPUT}<120>(?:<will_not>|(?:is|are) not|exclud\w+ from|(?:is|are) excluded)\b<60>(?:indemn\w+|defend|cover)",
                _refused,
            ),
            Pattern(
                "the matters of an indemnity for output",
                together(_ANSWERS + r"|\A\W*(?:no|yes)\b", without=_NOT_ANSWERED),
                _answers_for,
                weight=-3,
            ),
            Pattern(
                "a row that names who answers",
                rf"\A\W*(?:{_MADE})[^|]{{0,80}}\| ?VENDOR\W*\Z",
                lambda clause, match: (
                    TRUE
                    if "indemnif" in clause.document.text[max(0, clause.span.start - 300) : clause.span.start].lower()
                    else None
                ),
                weight=-3,
            ),
            Pattern("no indemnity for output", rf"(?:no|not) (?:\w+ ){{0,4}}indemn\w+<200>{_OUTPUT}", _refused),
        ),
        reject=(
            Pattern("the customer's own indemnity", r"CUSTOMER(?: \w+){0,2} <shall><60>(?:indemnif|defend|hold)"),
            Pattern(
                "modified or misused output",
                r"(?<!un)modif|combin|knew|should have known|disregard|misus|(?<!un)alter|violation|breach of|in a manner|not (?:in accordance|authori[sz]ed)|tamper|disabl|bypass|circumvent",
            ),
        ),
    ),
)
