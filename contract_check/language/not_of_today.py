"""What is told as it has been, as it is with others, or as it is being prepared, and is promised by nobody today.

A sentence of the past, of custom or of work under way states figures and measures in the words of a promise. It is one where the
vendor also binds itself in it ("and will continue to do so").

Accepted: "in the past VENDOR has responded within", "over the last year the service has achieved", "the industry standard for uptime
is", "providers in this market usually", "VENDOR is in the course of drawing up", "certification, which is pending".
Rejected: "VENDOR has been certified since", "in line with the industry standard, VENDOR shall", "has achieved and shall maintain".
"""

from __future__ import annotations

from contract_check.language.wording import STATEMENT_BEGINS, any_of
from contract_check.model.late_pattern import late_pattern

_SPAN = r"(?:DURATION|(?:\w+ )?(?:years?|months?|quarters?|periods?|terms?))"
_GONE = r"(?:last|past|previous|preceding|prior|recent|former|earlier)"
_LATELY = (
    rf"(?:in (?:the )?(?:(?:recent |more recent )?past|{_GONE} {_SPAN})|"
    rf"(?:over|during|throughout|across|for) (?:the |its |each of the )?{_GONE} {_SPAN}|"
    rf"in (?:each|all|every one) of (?:the |its )?{_GONE} {_SPAN}|historically|to date|so far|until now|up to now)"
)
_DONE = (
    r"(?:(?:has|have|had) (?:\w+ly |always |never |so far )?\w+|was|were|did|[a-z]{2,}ed|met|kept|ran|gave|made|took)"
)
_REACHED = (
    r"(?:has|have|had) (?:\w+ly |always |so far |thus far )?(?:achieved|reached|attained|averaged|delivered|recorded|exceeded|met|seen|shown|"
    r"enjoyed|been)"
)
_TRACK_RECORD = late_pattern(
    any_of(
        # "Over the last year the service has achieved PERCENT."
        rf"{STATEMENT_BEGINS}{_LATELY},? (?:(?!\b(?:shall|will|must)\b)[^.;|,]){{2,80}}? {_DONE}\b",
        rf"\b{_REACHED}\b[^.;|]{{0,80}}? {_LATELY}\b",
        rf"\b{_REACHED} (?:an? )?(?:\w+ ){{0,3}}?(?:of )?PERCENT\b",
        # "A right to audit was contained in the agreement of 2019", "a test was performed once".
        rf"{STATEMENT_BEGINS}[^.;|,]{{3,90}} (?:was|were) (?:contained|included|found|stated|set out|foreseen|provided for|listed) in\b",
        r"\b(?:was|were) (?:last |only )?(?:commissioned|made|carried out|performed|conducted|done|held) "
        r"(?:once|before the|only once|at the time|in (?:\w+ )?(?:19|20)\d\d)\b",
        r"\b(?:refunded|granted|given|paid|provided|terminated|ended|under) [^.;|]{0,60}?\b(?:its|the|their) "
        r"(?:former|previous|earlier|old) (?:contract|agreement)\b",
        # "Statistics show", "has in some cases replied".
        rf"{STATEMENT_BEGINS}(?:statistics|figures|measurements|surveys?|experience|records|(?:past )?reports?|studies|tests)"
        r"(?: of [^.;|,]{3,30})? (?:shows?|showed|suggests?|indicates?|demonstrates?|tells?|proves?|confirms?)\b",
        r"\b(?:has|have) in (?:individual|some|certain|several|a few) cases [a-z]+",
        # What is no more: "the programme was abandoned", "the previous platform was", "until last year, VENDOR offered".
        rf"{STATEMENT_BEGINS}[^.;|,]{{3,90}} (?:was|were) (?:discontinued|abandoned|stopped|withdrawn|given up|dropped|abolished)\b",
        r"\b(?:previous|former|old) (?:product|price list|platform|system|version of the service)\b[^.;|]{0,40}? "
        r"(?:was|were|had|[a-z]{2,}ed)\b",
        rf"{STATEMENT_BEGINS}until (?:last|recently|the end of last|(?:\w+ )?(?:19|20)\d\d)\b[^.;|,]{{0,30}},? VENDOR [a-z]+ed\b",
        r"\bVENDOR last (?:carried out|performed|conducted|ran|had|made|[a-z]+ed)\b[^.;|]* in (?:\w+ )?(?:19|20)\d\d\b",
        rf"\b(?:has|have|had) {_LATELY} [a-z]+",
        r"\b(?:held|had|was|were|carried|maintained|offered|provided)\b[^.;|]{0,60}? (?:from|between) (?:19|20)\d\d "
        r"(?:to|until|till|and) (?:19|20)\d\d\b",
        r"\bVENDOR used to [a-z]+",
        # What never came to be: "VENDOR had planned", "VENDOR would do so if CUSTOMER paid".
        r"\bVENDOR had (?:\w+ly )?(?:planned|intended|hoped|meant|wanted|promised|offered)\b",
        r"\bVENDOR would\b[^.;|]* if (?:CUSTOMER|it|BOTH|this) (?:\w+ly )?"
        r"(?:bore|paid|asked|agreed|wished|were|was|had|could|took|bought|ordered|requested)\b",
        # "Averaged PERCENT to date", "the expired agreement gave".
        rf"\b(?:was|were|averaged|amounted to|stood at) (?:\w+ )?(?:PERCENT|DURATION)\b[^.;|]{{0,60}}? {_LATELY}\b",
        r"\b(?:previous|former|prior|earlier|expired|old|lapsed|superseded) (?:[\w-]+ ){0,4}?"
        r"(?:agreement|contract|terms|policy|plan|certificate|report) "
        r"(?:\w+ly )?(?:was|were|had|[a-z]{2,}ed|kept|gave|ran|made|held|set|lay|saw)\b",
    )
)
_FIELD = r"(?:market|industry|sector|field|trade|business|branch|segment)"
_FIRMS = r"(?:providers|vendors|suppliers|VENDOR|companies|firms|operators|competitors|hosts|processors|services|platforms|contracts|agreements)"
_CUSTOM = late_pattern(
    rf"{STATEMENT_BEGINS}(?:(?:the|an?|current|usual|common|general) )*(?:industry|market|trade|sector)(?:'s)?(?:[- ]wide)? "
    r"(?:standards?|averages?|norms?|practices?|benchmarks?|custom|usage|median)\b[^.;|]{0,80}? "
    r"(?:is|are|was|calls? for|requires?|provides? for|lies|ranges?|amounts?|stands?|demands?|suggests?|recommends?|foresees?)\b|"
    rf"{STATEMENT_BEGINS}(?:(?:many|most|some|other|all|leading|comparable|serious|reputable|good) )?{_FIRMS} (?:in|of|on) (?:this|the|its|our) (?:\w+ "
    rf")?{_FIELD}\b|"
    rf"\b(?:is|are|be|would be)(?<!as is) (?:\w+ly )?(?:customary|common|usual|standard|typical|the norm|normal) (?:in|on|across|for|among|"
    rf"with) (?:the|this|comparable|most|other) "
)
_WISHED = late_pattern(
    rf"{STATEMENT_BEGINS}CUSTOMER (?:\w+ly )?(?:expects?|wishes|desires?|hopes?|would (?:like|prefer)|prefers?|assumes?|has (?:asked|wished|hoped) for|"
    rf"wants?)\b(?! to be\b)|"
    rf"{STATEMENT_BEGINS}(?:(?!VENDOR\b)[^.;|,]){{3,80}} (?:is|are) (?:\w+ly )?(?:recommended|advised|suggested) by (?!VENDOR|BOTH)"
)
_GOOD_PRACTICE = late_pattern(
    rf"{STATEMENT_BEGINS}(?:competing|comparable|rival|similar) (?:\w+ )?(?:platforms|services|products|providers|vendors|offers|tools) \w+|"
    r"\bwould be (?:\w+ly )?(?:customary|common|usual|standard|typical|normal|the norm)\b|"
    rf"{STATEMENT_BEGINS}(?:it is|as|this is|that is)?(?: \w+ly)? ?(?:an? )?(?:good|best|common|usual|established|standard|accepted) practice (?:to|is|"
    rf"that|in|for|would)\b|"
    rf"{STATEMENT_BEGINS}it (?:is|would be) (?:customary|common|usual|advisable|desirable|prudent|recommended|sensible) (?:to|that|for)\b"
)
_WORKS_ON = (
    r"(?:draw|draft|prepar|negotiat|develop|work|set|introduc|build|apply|seek|design|writ|creat|test|pilot|plann|evaluat|look|undergo|obtain|"
    r"implement|establish|compil|select|procur)\w*ing"
)
_UNDER_WAY = late_pattern(
    any_of(
        # "VENDOR is currently in the course of drawing up a plan."
        r"\bVENDOR (?:is|are) (?:(?:currently|presently|still|now|at present) )*"
        r"(?:in the (?:course|process|midst) of (?:\w+ly )?[a-z]+ing|in the (?:middle of|run-up to)|"
        rf"{_WORKS_ON}(?= (?:up |on |out |for |into |towards? |to )?(?:an?|its|the first|new)\b)|"
        r"about to|yet to|preparing to|working to)\b",
        # "…, which is pending", "it is intended that".
        r", which (?:is|are) (?:still |currently |now )*"
        r"(?:pending|under way|underway|outstanding|in (?:progress|preparation|planning)|"
        r"being (?:prepared|drafted|negotiated|sought|finali[sz]ed)|(?:expected|planned|scheduled|due) (?:for|in|by|to)|not yet \w+)\b",
        r"\bit is (?:\w+ly )?(?:intended|planned|envisaged|hoped|proposed|foreseen|contemplated) (?:that|to)\b",
        # "A second site is being set up", "restored in a pilot".
        r"\b(?:an?|the|new) [^.;|,]{3,120} (?:is|are) (?:still |currently |now )?"
        r"(?:being (?:developed|built|introduced|prepared|drafted|tested|set up|designed)|"
        r"under (?:development|construction|preparation)|in (?:development|preparation))\b",
        r"\A[^.;|]{3,120} (?:tested|tried(?: out)?) in (?:a|the|its) (?:pilot|trial|test)\b",
        # "VENDOR will seek", "is considering offering", "has applied for".
        r"\bVENDOR (?:shall|will) (?:\w+ly )?(?:seek|apply for|work towards|strive for|aim (?:for|at)|pursue|look into|explore)\b",
        r"\bVENDOR is (?:considering|discussing|contemplating|exploring) (?:an? |the |its )?[a-z]+ing\b",
        r"\b(?:has|have) (?:applied|filed an application) for\b",
    )
)
# The vendor binds itself all the same.
_BINDS = late_pattern(
    r"\b(?:VENDOR|BOTH|it|they|and|service|services) (?:(?:therefore|also|accordingly|hereby|further|nevertheless|now) )*"
    r"(?:shall|will|must|guarantees?|undertakes?|commits?|warrants?|agrees?|meets|follows|complies|adheres|maintains|continues?|keeps)\b"
    r"(?! (?:not|no|neither)\b)|\b(?:from now on|ever since|to this day|continues? to)\b"
)
_TURNS = late_pattern(r"[;|]|[.] |\b(?:but|however|while|whereas)\b|, and (?:VENDOR|it|the)\b")


def is_of_another_time(surface: str, start: int, end: int) -> bool:
    """Whether what is stated from `start` to `end` only tells of the past, of custom, or of what is being prepared.

    >>> is_of_another_time("in the past VENDOR has responded within DURATION", 12, 48)
    True
    >>> is_of_another_time("the industry standard for uptime is PERCENT", 26, 43)
    True
    >>> is_of_another_time("the industry standard is PERCENT and VENDOR will meet it", 4, 32)
    False
    >>> is_of_another_time("VENDOR is drafting a continuity plan", 0, 36), is_of_another_time("VENDOR keeps a continuity plan", 0, 30)
    (True, False)
    """
    if _BINDS.search(surface):
        return False
    for told in (_TRACK_RECORD, _CUSTOM, _GOOD_PRACTICE, _WISHED, _UNDER_WAY):
        for match in told.finditer(surface):
            over = _TURNS.search(surface, match.end())
            if start < (over.start() if over else len(surface)) and end > match.start():
                return True
    return False
