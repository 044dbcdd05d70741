"""ai.output_indemnity — the vendor indemnifies against claims about generated output.

Accepted: "Provider will defend Customer against claims that the Output infringes", "the indemnity extends to
generated content", a claim, or what is indemnified, that is defined to cover output; false where output as such is excluded, also as one of many
items ("shall not apply to the extent the claim arises from (a) modifications; (b) Input or Output").
Rejected: indemnities by the customer, exclusions for modified or misused output, an assignment that does not reach some
output, liability in general.
"""

from __future__ import annotations

import re

from contract_check.extractors.ai.claims_by_definition import defended_by_definition
from contract_check.extractors.ai.generated import CALLED_OUTPUT, MADE, given, refused, speaks_of_output
from contract_check.extractors.ai.output_words import MADE as MADE_BY
from contract_check.extractors.ai.output_words import is_of_ai
from contract_check.extractors.data.customer_data import without
from contract_check.extractors.framework import FALSE, TRUE, Extractor, Found, Pattern
from contract_check.extractors.subject import OUTPUT, Subject
from contract_check.language.clauses import Clause
from contract_check.language.questions import question_before, says_no, says_yes
from contract_check.language.wording import compile_pattern, together, words
from contract_check.model.late_pattern import late_pattern, pattern_of
from contract_check.model.term import Act, Better, Kind, TermDefinition

_ANSWERS = (
    r"(?:\bindemni\w+|\bdefend\w*|\b(?:releases?|exempts?) CUSTOMER from|\bhold\b[^.;|]{0,20}harmless|"
    r"\bdefence\b|\bdefense\b|\bpays?\b[^.;|]{0,60}?(?:court|settlement|damages|lawyer|award|judg)|"
    r"\bbears? [^.;|]{0,30}costs|\bstands? behind\b|\bassumes? [^.;|]{0,30}costs|\bmakes? good\b|"
    r"\bprotects? (?:CUSTOMER|VENDOR)\b|\bcovers? CUSTOMER (?:for|against)\b|\breimburs\w+|"
    r"\bcovers? (?:the )?(?:costs|damages|legal)|"
    r"\bcovered against\b|"
    r"\bshield(?:s|ed)?\b)"
)

_CLAIMS = (
    r"(?:\bclaims?\b|\bsues?\b|\bsuits?\b|\blawsuits?|\bproceed\w*|\ballegations?|\balleg\w+|\bassert\w*|"
    r"\binfring\w+|\bthird[- ]part|\bdamages\b|\bintellectual[- ]property|\brights? holder|\bcopy\b|\bindemni)"
)

_ANY_OUTPUT = rf"(?:{MADE}|\boutputs?\b|\bgenerations\b|\bwhat [\w ]{{1,16}} (?:{MADE_BY})|\bsuggestions\b)"

_NO = (
    r"(?:\b(?:no|not|nor|never|without|nothing|neither|NEITHER)\b[^.;:|]{0,50}?"
    r"(?:indemni\w+|defend|cover\w*|responsib|liab\w+|apply|extend|includ\w+)|"
    r"\bleav(?:es?|ing) (?:out|aside)\b|"
    r"\bleav(?:es?|ing)\b(?=[^.;|]{0,60} (?:out|aside)\b)|"
    r"\bexclud\w+|"
    r"\boutside (?:of )?(?:it|the|this|our|VENDOR)|"
    r"\bdisclaims?\b)"
)
_LESS = r"\b(?:other than|except(?: for)?|save for)(?: \w+){0,3} "

# An indemnity that the sentence before names, and this one speaks of further.
_TAKEN_UP = late_pattern(
    r"\A\W*(?:this|that|such) (?:duty|obligation|indemnity|defen[cs]e|promise|cover|protection|undertaking)\b|"
    r"\b(?:it|this|the same)(?: also)? (?:extends? to|covers|includes|applies to|reaches)\b"
)

# The refusal must be of the output, not of something else in the sentence.
_NO_ANSWER = late_pattern(rf"{_NO}[^.;|]{{0,90}}?{_ANY_OUTPUT}|{_ANY_OUTPUT}[^.;|]{{0,90}}?{_NO}|{_LESS}{_ANY_OUTPUT}")

# Output that somebody has changed or misused is another matter than output as such.
_MISUSED = late_pattern(
    r"(?<!un)(?:modif|alter)|combin|\bknew\b|should have known|disregard|misus|infringing\b|"
    r"in a manner|contrary to|violat|breach|"
    r"(?:not|un|other than|otherwise than) ?"
    r"(?:in accordance|as (?:permitted|authori[sz]ed)|authori[sz]ed)|tamper|disabl|bypass|circumvent|"
    r"after (?:VENDOR|being|having)|"
    r"\boutputs? (?:that |which )?(?:was|were|has been|have been|results? from|infring|used\b)|"
    r"\btrade ?marks?\b|in (?:trade or )?commerce|similar output|other CUSTOMER"
)
_NOT_ANSWERED = (
    r"\bsurviv\w+|insurance|\bpower\b|electric|white paper|warrant|whereas|"
    r"\b(?:many|some|most|other) (?:\w+ )?(?:vendors|providers|suppliers|companies)\b|"
    r"CUSTOMER(?: \w+){0,2} (?:<shall>|agrees?|is responsible|are responsible)[^.;|]{0,60}"
    r"(?:indemnif|defend|hold)"
)
# What stands behind these is an exception to the indemnity.
_EXCEPTION = compile_pattern(
    r"\b(?:except|unless|exclu(?:d\w+|sions?)|other than|to the extent|save (?:for|where)|but not|"
    r"provided|<will_not>|no (?:obligation|liability|duty))"
)
_ASIDE = late_pattern(r"\((?:excluding|other than|except)[^()]*\)|, (?:excluding|other than|except for) [^,;|]*,")
# "…, and the output is confidential."
_ANOTHER_MATTER = late_pattern(
    r"(?<=indemni)\w+\b[^;|]*\band (?:(?:the|any|CUSTOMER's|VENDOR's) )?(?:\w+ ){1,3}?(?:is|are)\b"
)


_BY_CUSTOMER = late_pattern(
    r"CUSTOMER (?:(?:shall|will|must|agrees?)\b[^.;|]{0,60})?(?:indemni|defend|hold)|"
    r"CUSTOMER (?:shall|will|must|agrees? to) (?:\w+ )?(?:bear|pay|reimburse|cover|assume|make good|release)\b"
)
# "The parties cooperate in the defence of claims".
_MERE_HELP = late_pattern(
    r"\b(?:cooperat|co-operat|assist|participat|help|consult)\w* (?:\w+ ){0,3}?(?:in|with) (?:the |its |any )?(?:defen[cs]e|defending)\b"
)
# "The output is as it is, and the indemnity covers the software alone".
_COVERS = late_pattern(
    r"\bindemnit(?:y|ies)\b[^.;|]{0,80}? (?:covers?|extends? to|appl(?:y|ies) to|(?:is|are) limited to|relates? to)\b(?P<what>[^.;|]*)"
)
_OF_VENDOR = late_pattern(
    r"\b(?:indemnif(?:y|ies)|defends?)(?:,? (?:and|or|hold|holds|defend|indemnify|harmless|keep))* VENDOR\b(?!'s)"
)
# "The indemnity that the model provider offers under its own terms".
_BY_OTHERS = late_pattern(
    r"\b(?:(?:third[- ]party|underlying|upstream|ai|llm|models?) )+(?:providers?|vendors?|suppliers?|VENDOR)\b(?:'s?)? "
    r"(?:(?:may|might|will|also|\w+ly) )*(?:offers?|provides?|grants?|gives?|extends?|indemnif\w+|defends?|covers?)\b"
)
# A term that the paper defines, and not what a plant puts out.
_DEFINED_OUTPUT = late_pattern(r"(?<=[a-z,] )Outputs?\b")


def _answers_for(clause: Clause, match: re.Match[str]) -> Found:
    """Whether the vendor stands in for what the model makes, in whichever words."""
    words, question = clause.surface, question_before(clause)
    if _TAKEN_UP.search(clause.own) and pattern_of(_ANSWERS).search(clause.before):
        words = f"{clause.before} {words}"
    if question and pattern_of(_ANSWERS).search(question) and re.search(rf"{_ANY_OUTPUT}|what the model", question):
        return FALSE if says_no(clause.own) else TRUE if says_yes(clause.own) else None
    if not (pattern_of(_ANY_OUTPUT).search(words) and pattern_of(_ANSWERS).search(words)):
        return None
    if not (speaks_of_output(clause) or _DEFINED_OUTPUT.search(clause.text)):
        return None
    words = _MERE_HELP.sub(" ", _ASIDE.sub(" ", words))
    refusal = _NO_ANSWER.search(words)
    if refusal and not _MISUSED.search(words, refusal.start()):
        return FALSE
    ends = [end.start() for end in (_EXCEPTION.search(words), _ANOTHER_MATTER.search(words), refusal) if end]
    answered = words[: min(ends, default=len(words))]
    covered = _COVERS.search(clause.surface)
    if covered and not pattern_of(_ANY_OUTPUT).search(covered["what"]):
        return None
    by_customer = _BY_CUSTOMER.search(words) or _OF_VENDOR.search(words) or _BY_OTHERS.search(words)
    covers = pattern_of(_ANY_OUTPUT).search(answered) and pattern_of(_ANSWERS).search(answered if refusal else words)
    return TRUE if covers and re.search(_CLAIMS, words) and not by_customer and "VENDOR from" not in words else None


def _defended(clause: Clause, match: re.Match[str]) -> Found:
    """TRUE, unless the output belongs to another statement of the same sentence."""
    is_of_another = _ANOTHER_MATTER.search(clause.surface) or re.search(r"; (?:and )?CUSTOMER\b", match[0])
    return None if is_of_another else given(clause, match)


# That an indemnity does not hold, up to the matters for which it does not.
_DOES_NOT_HOLD = (
    r"(?:(?<!its )\b(?:indemni\w+|defen[dcs]\w*|obligations?|liability|responsibilit\w+|dut(?:y|ies)|"
    r"section(?: [\d.]+)?|clause(?: [\d.]+)?|foregoing|paragraph|this|VENDOR)\b[^.;|]{0,160}?"
    r"(?:<will_not> (?:\w+ )?(?:cover|extend|apply|include|reach|attach|indemn|defend)|<no_duty>|"
    r"\bno (?:\w+ ){0,2}?(?:obligations?|liability|duty|indemn\w+|responsib\w+)|"
    r"(?<!\()\bexclu(?:d\w+|sions?)\b|\blapses?\b|\bfalls? away\b|"
    r"\blimited to\b[^.;|]{0,80} not\b)|\bexclusions? (?:for|of|from)\b|"
    r"\bexcluded from\b[^.;|:]{0,40}\bindemni\w+[^.;|:]{0,40}:)"
)
_OF_AN_INDEMNITY = r"\bindemni|\bdefen[dcs]|\bhold\w* (?:\w+ ){0,2}harmless|\bobligations?\b[^.;|]{0,60}\bclaims\b"
_OF_CLAIMS = r"\bclaims?\b|\binfring|\balleg|\bindemni|\bdefend|\bobligations?\b|\bsection\b|\bclause\b|\bforegoing\b"
_NEXT_OF_A_ROW = late_pattern(r", (?!(?:if|to the extent|where|when|that|which|unless|as|in each case|once|after)\b)")
_ITEM = late_pattern(r"; ?|(?<=[,:;. ])\(?(?:[a-z]|[ivx]{1,4}|\d{1,2})\) | \| ")


def _left_out(clause: Clause, match: re.Match[str]) -> Found:
    """FALSE, where output as such is one of the matters for which there is no indemnity."""
    around = f"{clause.before} {clause.surface} {clause.after} {' '.join(clause.headings)}"
    if not (is_of_ai(clause) or re.search(r"\boutputs?\b", match["matters"])):
        return None  # "diamond generation holdings": what a plant or a name generates
    if not re.search(_OF_AN_INDEMNITY, around) or not re.search(_OF_CLAIMS, clause.surface):
        return None
    items = _ITEM.split(clause.surface[match.start("matters") :])
    return refused(clause, match) if any(_is_output_as_such(item) for item in items) else None


def _is_output_as_such(item: str) -> bool:
    """Whether an item names output, and not what somebody has made of it ("modifications of Output")."""
    named = pattern_of(_ANY_OUTPUT).search(item)
    if not named:
        return False
    end = _NEXT_OF_A_ROW.search(item, named.end())
    return not _MISUSED.search(item[: end.start() if end else len(item)])


EXTRACTORS = (
    Extractor(
        term=TermDefinition(
            "ai.output_indemnity",
            Kind.FLAG,
            Better.TRUE,
            "Does the vendor indemnify against claims about generated output?",
            act=Act.VENDORS_DUTY,
        ),
        triggers=words(
            "indemn|cover you|covers you|defend|defence|defense|harmless|covered against|responses|output|generated|"
            "suggestion|"
            "completion|generations|generator|has produced|produced by|drafted by|results of the ai|"
            "the model writes"
        ),
        speaks_of=Subject(
            "indemni*|defends?|hold harmless",
            f"{OUTPUT}|ai|generative|artificial intelligence|models?|suggestions",
            "VENDOR('s)?|BOTH|claims?",
            within=320,
            unless="CUSTOMER (\\w+ )?(shall|will|agrees?|must) (\\w+ ){0,3}(indemnif|defend|hold)*",
        ),
        accept=(
            Pattern(
                "the vendor answers for output",
                rf"VENDOR(?:{without('not ', 60)}(?:<shall>|agrees)\b{without('not |no ', 60)}| (?:hereby )?)"
                r"(?:indemnif\w+|defends?|holds? (?:CUSTOMER )?harmless)"
                f"{without('not |except|exclu[ds]|leav[a-z]+ out|no indemn', 480)}{CALLED_OUTPUT}",
                _defended,
            ),
            Pattern(
                "output is covered",
                rf"(?:indemnif\w+|indemnity|defen[dcs]\w*)\b{without('not |exclud|except', 120)}"
                rf"(?:extends? (?:\w+ )?to|includ\w+|covers?|appl(?:y|ies) (?:\w+ )?to)\b{without('not ', 80)}"
                f"{CALLED_OUTPUT}",
                given,
            ),
            Pattern(
                "output is excluded",
                rf"{_DOES_NOT_HOLD}(?P<matters>.*(?:{_ANY_OUTPUT}).*)",
                _left_out,
                weight=-1,  # where the vendor answers for output, what is excluded is a part of it
            ),
            Pattern(
                "output is left out in brackets",
                rf"(?:indemnif\w+|defend)\b<160>\((?:excluding|other than|except)[^()|]{{0,80}}?{CALLED_OUTPUT}",
                refused,
            ),
            Pattern(
                "the matters of an indemnity for output",
                together(rf"{_ANSWERS}|\A\W*(?:no|yes)\b|{_TAKEN_UP.pattern}", without=_NOT_ANSWERED),
                _answers_for,
                weight=-3,
            ),
            Pattern(
                "a row that names who answers",
                rf"\A\W*(?:{MADE})[^|]{{0,80}}\| ?VENDOR\W*\Z",
                lambda clause, match: (
                    TRUE
                    if "indemnif" in clause.document.text[max(0, clause.span.start - 300) : clause.span.start].lower()
                    else None
                ),
                weight=-3,
            ),
        ),
        reject=(Pattern("the customer's own indemnity", r"CUSTOMER(?: \w+){0,2} <shall><60>(?:indemnif|defend|hold)"),),
        whole_document=defended_by_definition,
    ),
)
