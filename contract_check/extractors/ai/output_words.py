"""What the service makes for the customer, in any words, and whether a paper speaks of what a model makes.

As broad as the words of `data/matters.py`, and asked like those only together with others.
"""

from __future__ import annotations

from functools import lru_cache

from contract_check.language.clauses import Clause
from contract_check.language.passages import find
from contract_check.model.late_pattern import late_pattern

MADE = (
    r"(?:generat\w+|produc\w+|creat\w+|render\w+|mak(?:e|es|ing)|made|draft\w+|writ(?:es?|ten|ing)|wrote|return\w*|"
    r"synthe\w+|furnish\w+|draw[ns]?|compos\w+|suggest(?:ed|s)|answers?|repl(?:y|ies))"
)
_MAKER = (
    r"(?:\bai\b|\bmodels?|assistants?|engines?|generators?|chatbots?|\bapi\b|\bbots?|copilot|studio|tools?\b|"
    r"\ballms?|\bgenerative features?|\bservices?|system|algorithms?|artificial intelligence|VENDOR)"
)
_MODEL = r"(?:\bai\b|\bmodels?\b|\bassistants?\b|\bneural engine|\bchatbots?\b|\bcopilot\b)"
_WORKS = (
    r"(?:contents?|texts?|images?|pictures?|videos?|music|voices?|speech|audio|scores?|narratives?|"
    r"designs?|results?|drafts?|documents?|materials?|works?|contracts?|minutes|summar(?:y|ies)|"
    r"translations?|code|replies|answers?|responses?|paragraphs?|photos?|items|media|assets?|"
    r"graphics|reports?|suggestions?)"
)
OUTPUT = (
    r"(?:\boutputs?\b|\bgenerat(?:ed|ions?)\b|"
    r"\bai[- ](?:content|results?|output|responses?|answers?)|"
    rf"\bcompletions?\b|\bsuggestions?\b|\bsynthetic {_WORKS}|"
    r"\bresults? of (?:the |its |any )?ai\b|"
    r"\binference results?|\bai[- ](?:made|assisted|created)|"
    rf"\b{_WORKS}\b[\w ,'-]{{0,24}}? {_MODEL}[\w ,'-]{{0,24}}? "
    r"(?:deliver|compil|draft|giv|provid|return|show)\w*|"
    rf"\b{_WORKS}\b[\w ,'-]{{0,40}}? (?:{MADE})\b[\w ,'-]{{0,30}}?"
    rf"(?:by|with|through|via|using|from) [\w' -]{{0,24}}?{_MAKER}|"
    rf"\b(?:what|whatever|anything|everything|something|{_WORKS})\b[\w ,'-]{{0,20}}? {_MAKER}"
    rf"[\w ,'-]{{0,24}}? (?:{MADE})\b|"
    rf"\b(?:anything|everything) (?:\w+ ){{0,2}}?(?:{MADE}) (?:by|with|through|via|using) "
    rf"[\w' -]{{0,24}}?{_MAKER}|"
    r"\b(?:answers?|responses?|results?) (?:CUSTOMER|they|prompts?|inputs?) (?:\w+ )?"
    r"(?:gets?|receives?|obtains?|produces?|generates?|yields?)|"
    rf"\b{_WORKS} (?:that |which )?CUSTOMER (?:\w+ )?generates?\b|"
    r"\bcomes? (?:back )?out\b|"
    r"\b\w+ (?:that |which )?i (?:have )?(?:generated?|produced?)\b|"
    rf"\bwhat(?:ever)? CUSTOMER (?:\w+ )?(?:{MADE}) (?:with|using|through) [\w' ]{{0,24}}?{_MAKER}|"
    rf"\bwhat(?:ever)? (?:the )?\w+ (?:{MADE}) (?:for|from) CUSTOMER|"
    rf"\b{_WORKS} (?:that|which) \w+ (?:{MADE}) (?:from|for|in (?:answer|reply|response) to)\b)"
)
# Signs that a paper speaks of generated content, and not of what a plant or a party generates. Each is looked for by
# itself, and only where its words stand: all in one pattern, they cost a slow pass over the whole paper.
_OF_AI = tuple(
    late_pattern(sign)
    for sign in (
        r"\bAI\b",
        r"[Mm]achine-generated",
        r"[Aa]rtificial [Ii]ntelligence",
        r"[Mm]achine[- ][Ll]earning",
        r"\bLLMs?\b",
        r"[Ll]anguage [Mm]odels?",
        r"[Gg]enerative",
        r"[Cc]hatbot",
        r"\b[Pp]rompts\b",
        r"(?<=[\w,(] )Inputs\b",
        r"\bInputs (?:and|or|are|will|may|submitted)\b",
        r"\b[Ii]nference (?:results|api|API)",
        r"\b[Ii]nputs? and outputs?\b",
        r"\bAPI inputs?\b",
        r"\b(?:[Tt]he|[Oo]ur|an?|coding|code|drafting|its) [Aa]ssistant\b(?! [A-Z])",
        r"\b(?:our|studio's) generators?\b",
        r"[Ss]ynthetic (?:speech|voice|media|image)",
        r"\b[Tt]he (?:language|AI) model\b",
        r"[Gg]enerated (?:[Cc]ontent|code|images?|music|designs?|voices?|contracts?|results?|scores?|meeting|text)",
        r"(?:[Dd]esigns?|[Tt]exts?|[Ii]mages?|[Cc]ode|[Vv]ideos?|[Mm]usic) generated\b",
        r"\b[Mm]odel (?:calls|traffic)",
        r"\b(?:[Ii]nputs?|[Pp]rompts?|[Ee]nter|[Tt]ype|[Ff]eed|[Ss]end|[Ss]ubmit)\b[^.]{0,40}\b(?:in)?to the model\b",
        r"\b[Nn]eural engine",
        r"[Ii]mage model",
        r"\b[Mm]odels? (?:has |have )?(?:generat|produc)",
        r"\b[Cc]opilot",
        r"content that comes out",
        r"\bI (?:have )?generated?\b",
        r"from my prompt",
        r"\bInput\b[^.]{0,80}\bO(?:utput|UTPUT)",
    )
)


def is_of_ai(clause: Clause) -> bool:
    """Whether the paper speaks of content that a model generates."""
    return _speaks_of_ai(clause.document.text)


@lru_cache(4)  # each clause asks it of its paper
def _speaks_of_ai(text: str) -> bool:
    return any(any(find(sign, text)) for sign in _OF_AI)
