"""It renews by itself, in the words that contracts use: automatically, term after term, unless somebody objects.

Accepted: "shall automatically renew for successive terms", "is tacitly extended", "continues from year to year
unless …", "to prevent renewal, notify us", "unless either party gives notice of non-renewal", "it is assumed that you
wish to continue".
Rejected: a renewal that is refused, chosen or left to another paper (see `whether_it_renews`), a renewal reminder.
"""

from contract_check.extractors.commercial import matters as m
from contract_check.extractors.commercial.whether_it_renews import unless_refused
from contract_check.extractors.framework import TRUE, Pattern

_RENEW = (
    r"(?:renew(?:s|ed|al|als|ing|able)?|"
    r"exten(?:d|ds|ded|ding|sion|sions)(?! to (?!DURATION|the end|another|an? (?:further|additional)|success))|"
    r"prolong(?:s|ation)?|be prolonged|"
    r"continu(?:e|es|ed)(?= (?:for|from|on an?|to (?:be )?(?:renew|extend)|thereafter|unless|until))|"
    r"roll(?:s|ed)?[ -]?over|re-?new(?:s|ed)?)"
)
_SILENTLY = r"(?:automatic(?:ally)?|auto(?=[ -]?renew)|tacit(?:ly)?|by tacit agreement|impliedly)"
_MORE = (
    r"(?:success\w+|subsequent|consecutive|additional|further|like|equal|similar|rolling|periods? of|terms? of|"
    r"renewal term|another|one-year|DURATION|annual|the same|monthly)"
)
# Nobody stops it.
_IF_NOBODY = (
    r"\b(?:unless|if (?:no\b|neither|NEITHER|CUSTOMER do(?:es)? not|BOTH do(?:es)? not|it is not)|"
    r"should (?:no\b|neither|NEITHER|CUSTOMER not)|absent|in (?:the )?absence of|failing|without)"
)
_TO_GO_ON = r"to (?:be )?(?:renew(?:ed)?|extend(?:ed)?|continued?|prolong(?:ed)?)\b"
TELL = r"(?:notif|notice|tell|told|inform|advise|let VENDOR know|cancel|terminat|opts? out|turn|switch|object|contact)"
RENEWAL_BY_ITSELF = (
    Pattern("renews by itself", rf"\b{_SILENTLY}[ -]?(?:be |and \w+ |is |are )?{_RENEW}", unless_refused, weight=2),
    Pattern(
        "renews by itself, words apart",
        rf"\b(?:{_SILENTLY}),? <40>(?<!may be )(?<!may )(?<!can be )(?<!can )"
        r"(?:renew|be (?:renewed|extended|prolonged)|extends|continues? for)\w*",
        unless_refused,
        weight=2,
    ),
    Pattern(
        "renews by itself, words turned",
        r"\brenewals?\b <20>\b(?:is|are|occurs?|happens?|takes? place)\b <20>automatic(?:ally)?\b|"
        r"\b(?:renew(?:s|ed|able|ing)?|extend(?:s|ed|ing)?|prolonged|continues?|rolls? over)"
        r"(?: or extended|,)? <60>\b(?:automatically|tacitly)"
        r"(?! (?:ends?|terminat|expir|laps|cease|cancel))",
        unless_refused,
        weight=2,
    ),
    Pattern(
        "renews unless someone objects",
        rf"(?:renew(?:s|ed|able)?|exten(?:ds|ded|d)|prolonged|continues?)\b<120>{_MORE}<160>"
        r"(?:unless|until|if not|absent|failing|in (?:the )?absence of)"
        r"\b(?! (?:it is )?(?:extended|renewed|prolonged) (?:by|in|with)\b)<120>"
        r"(?:notif|notice|terminat|cancel|non-renew|otherwise|elect|object|opt)",
        unless_refused,
        weight=1,
    ),
    Pattern(
        "renewed unless someone chooses otherwise",
        r"\b(?<!it )(?<!VENDOR )(?<!CUSTOMER )(?<!BOTH )(?:shall|will|is|are)(?: be)? renew(?:ed)?\b<100>"
        r"\bunless\b<80>(?:not to (?:renew|extend|continue)|non-?renew|cancel|terminat|opts? out)",
        unless_refused,
        weight=1,
    ),
    Pattern(
        "renews unless not wanted",
        rf"{_IF_NOBODY}\b <160>(?:notice|notif|terminat|elect|cancel|objects?)<160>\b"
        r"(?:(?:shall|will|is|are)(?: then)?(?: be)?(?: deemed(?: to be)?)? "
        r"(?:renew|extended by|extended for|prolong|"
        r"continue (?:thereafter |in (?:full )?(?:force|effect) )?"
        r"(?:for|from (?:year|month|term)|on an?|to (?:be )?renew))\w*|"
        r"renews\b|"
        r"(?:goes|go|runs?) on for (?:a further|another|DURATION))",
        unless_refused,
        weight=1,
    ),
    Pattern(
        "renewal can be prevented",
        r"\b(?:prevent|avoid|stop|opt out of|object to|turn off|switch off|disable)(?:ing)? "
        r"(?:the |such |any |this |CUSTOMER's )?(?:automatic |auto-?)?(?:renewal|extension)"
        r"\b(?! (?:notice|remind))",
        unless_refused,
        weight=1,
    ),
    Pattern(
        "silence means to go on",
        r"(?:assumed?|deemed|considered|treated)\b<60>(?:wish|want|agree|elect|cho(?:se|osen))\w* "
        f"{_TO_GO_ON}|"
        r"(?:is|are|be) deemed (?:to be )?(?:renewed|extended|prolonged)",
        unless_refused,
        weight=1,
    ),
    Pattern(
        "who does not want renewal tells",
        rf"(?:\bnot|n't|no longer) (?:wish|want|intend)\w*<50>{_TO_GO_ON}<120>"
        f"(?:must|should|shall|will|needs? to|please|required)<60>{TELL}",
        TRUE,
        weight=1,
    ),
    Pattern(
        "renews of itself",
        r"\bself-renew\w*|"
        rf"\b{m.CONTRACT}\b<20>\b(?:renews?|extends?|prolongs?) (?:itself|themselves)\b|"
        rf"\b{m.CONTRACT}\b<40>\brolls? over (?:annually|monthly|yearly|every|each|for|into)",
        unless_refused,
        weight=1,
    ),
    Pattern(
        "a term, renewing time after time",
        rf"\b(?:{m.CONTRACT}|terms?|periods?|plans?)\b<100>\brenewing (?:automatically |thereafter |on an? )?"
        r"(?:monthly|annually|yearly|quarterly|(?:every|each) \w+|for (?:success\w+|consecutive|further|additional|another|equal))\b",
        unless_refused,
        weight=1,
    ),
    Pattern(
        "from period to period",
        r"(?:continue|renew|extend|remain|run)\w*(?: in (?:full )?(?:force|effect)(?: and effect)?)? <60>"
        r"(?:from |on )?(?:year|month|DURATION)[ -]to[ -](?:year|month)",
        unless_refused,
        weight=1,
    ),
    Pattern(
        "from one period to the next",
        rf"\b{m.CONTRACT}<60>\b(?:continue|renew|extend|run|go)\w*<30>\bfrom one "
        r"(?:month|quarter|year|term|period) to the next\b",
        unless_refused,
        weight=1,
    ),
    Pattern(
        "shall renew for successive terms",
        r"(?<!it )(?<!VENDOR )(?<!CUSTOMER )(?<!BOTH )(?:shall|will|is|are)(?: be| thereafter| then)? "
        r"(?:renew(?:ed)?|prolonged)(?: thereafter)? "
        r"(?:for|annually|each|every|monthly|yearly|on (?:each|every|an? \w+))<20>"
        r"(?:success\w+|consecutive|further|additional|year|month|DURATION|basis|term)",
        unless_refused,
        weight=1,
    ),
    Pattern(
        "non-renewal must be told",
        r"(?:notice|notif\w+|inform\w*)<80>"
        r"(?:non-?renew\w*|"
        r"(?:not to|not|does not (?:wish|want|intend) to|won't|decline to) renew|"
        r"(?:intent\w*|election|decision|desire|wish) not to (?:renew|extend|continue))",
        unless_refused,
        weight=1,
    ),
    Pattern(
        "a choice not to renew is told",
        r"\bCUSTOMER (?:may|can|must)(?: \w+)? (?:choose|elect|opt|decide) not to renew<80>"
        r"(?:by|notif|notice)",
        unless_refused,
        weight=1,
    ),
)
