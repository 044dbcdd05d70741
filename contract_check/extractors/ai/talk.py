"""What people say to a model and what it answers, under all the names that contracts give to it.

Two classes, what is asked and what comes back, and the two together. They are broad, and used only beside an act ("is
read by our staff", "to train", "is kept for") and in papers that speak of AI.
"""

from __future__ import annotations

from contract_check.extractors.ai.output_words import OUTPUT
from contract_check.language.clauses import Clause
from contract_check.model.late_pattern import late_pattern

# What says that somebody puts something in, and what says that the model gives something back.
_ASKS = (
    r"(?:typ\w+|enter\w*|writ\w+|ask\w*|sa(?:y|ys|id)|paste\w*|submit\w*|input\w*|send\w*|sent|put\w*|tell\w*|"
    r"feed\w*|fed)"
)
_WHO = r"(?:CUSTOMER|i|users?|they|people|someone|the user)"
PROMPTS = (
    r"(?:\bprompts?\b(?! (?:payment|notice|response|action|repl))|"
    r"\binputs?\b(?! (?:from|of) (?:stakeholders|the market))|"
    r"\bquer(?:y|ies)\b|"
    r"\bquestions?\b(?= (?:to|for|put|submitted|of CUSTOMER|from CUSTOMER))|"
    r"\brequest payloads?\b|\bmessages\b|"
    r"\bwhat (?:is|was|gets) (?:\w+ )?(?:said|written|asked|typed|entered|discussed)\b|"
    rf"\bwhat {_WHO} and [\w' -]{{1,24}} (?:say|write|tell|discuss)\b|"
    r"\b(?:what|whatever|anything|everything|nothing|content|text|data|information|material|words|"
    rf"files|documents) (?:that |which )?{_WHO} (?:\w+ )?{_ASKS}\b)"
)
ANSWERS = (
    rf"(?:{OUTPUT}|\boutputs?\b|\bcompletions?\b|"
    r"\bresponses\b(?! (?:times?|plans?|team))|"
    r"(?<=the )response\b(?! (?:times?|plans?|team))|"
    r"\banswers\b|\brepl(?:y|ies)\b|"
    r"\b(?:what|whatever|anything|everything) (?:\w+ ){0,3}?"
    r"(?:returns|answers|replies|generates|says|writes|produces|creates)\b|"
    rf"\bwhat {_WHO} gets? back\b|"
    r"\b(?:content|texts?|images?|videos?|code|documents?|designs?|drafts?|results?|works?) "
    rf"(?:that |which )?{_WHO} (?:\w+ )?generates?\b)"
)
CONVERSATIONS = (
    r"(?:\bconversations?\b|\bchats?\b|\bdialogues?\b|\btranscripts?\b|\bchat (?:logs?|history)\b|"
    r"\binteractions? with\b)"
)
TALK = rf"(?:{PROMPTS}|{ANSWERS}|{CONVERSATIONS})"

# "Trained and licensed individuals": people, and no models.
NO_PEOPLE = (
    r"(?!,? (?:(?:and|or) [\w-]+ )?(?:[\w-]+ )?(?:individuals|persons?|people|professionals?|personnel|staff|employees|experts?|"
    r"agents|specialists?|reviewers?|engineers?|clinicians?|translators?|technicians?)\b)"
)
_CONTENT_OF_PROMPTS = late_pattern(
    r"\b(?:inputs?|prompts?)\b[^.]{0,300}[\"“](?:your |user |customer )?(?:content|data)[.,]?[\"”]|"
    r"[\"“](?:your |user |customer )?(?:content|data)[\"”][^.]{0,200}\b(?:inputs?|prompts?)\b"
)
_CONTENT_OF_OUTPUT = late_pattern(
    r"\b(?:outputs?|completions?)\b(?:(?!\bnot\b|\bexclud|\bmeans?\b)[^.]){0,60}[\"“](?:your |user |customer )?(?:content|data)[.,]?[\"”]|"
    r"[\"“](?:your |user |customer )?(?:content|data)[\"”] (?:means|refers to|includes|comprises|consists of)\b"
    r"(?:(?!\bnot\b|\bexclud|\bother than\b)[^.]){0,200}\b(?:outputs?|completions?)\b"
)
_CONTENT = late_pattern(r"\b(?:CUSTOMER(?:'s)?|user|customer) (?:content|data)\b")


def names_content_of_prompts(clause: Clause) -> bool:
    """Whether the sentence speaks of a "Content" that the paper defines to hold prompts."""
    return (
        bool(_CONTENT.search(clause.surface)) and _CONTENT_OF_PROMPTS.search(clause.document.text.lower()) is not None
    )


def names_content_of_output(clause: Clause) -> bool:
    """Whether it speaks of a "Content" that is defined to hold what the model answers."""
    return bool(_CONTENT.search(clause.surface)) and _CONTENT_OF_OUTPUT.search(clause.document.text.lower()) is not None


# Where a sentence turns to something else, so that a negation before it does not reach over.
_TURN = late_pattern(
    r"; ?|\. | \| |\bbut\b|\bhowever\b|\bwhile\b|\bwhereas\b|\balthough\b|"
    r"\band (?=(?:VENDOR|CUSTOMER|it|its|our|they|may|can|will|shall)\b(?! not\b| never\b))"
)


def part_of(words: str, start: int, end: int) -> tuple[str, str]:
    """The part of a sentence in which `start:end` stands: from its last turn on, and up to the next.

    >>> words = "prompts are not sold, but staff may read them; they are deleted"
    >>> part_of(words, words.index("read"), words.index("read") + 4)
    (' staff may read', ' them')
    """
    turns = [(m.start(), m.end()) for m in _TURN.finditer(words)]
    begin = max((after for _, after in turns if after <= start), default=0)
    stop = min((before for before, _ in turns if before >= end), default=len(words))
    return words[begin:end], words[end:stop]
