"""What a sentence says of the one before it: that it is a target, that it holds for some alone, that the vendor may undo it.

Accepted: "the foregoing is not a commitment", "these times are indicative", "the above limit does not apply to the Team plan", "such
credits are subject to VENDOR's approval", "VENDOR may extend this period at its discretion", "notwithstanding the foregoing, VENDOR
may … at any time", "in no event shall it exceed MONEY", "the foregoing period is DURATION where …", "in lieu of such insurance,
VENDOR may …".
Rejected: "the foregoing is a binding commitment", "these times apply to all", "the foregoing is no admission of fault", "VENDOR may
update these measures provided that …", "this period may be extended by agreement".

For whom or when a limit holds is left open here (`Said.rest`): whether that is the customer, the paper says elsewhere.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import Enum
from functools import lru_cache

from contract_check.language.pointers import POINTER, THING, head_of, points_right_before, singular
from contract_check.model.late_pattern import late_pattern

_OPENING = (
    r"(?:\A\W*(?:[\d.]+ )?|[;,] (?:and |but )?)(?:(?:however|provided(?:, however,?)? that|for the avoidance of doubt|for clarity|"
    r"notwithstanding the (?:foregoing|above)|(?:please )?note that|nevertheless|"
    r"(?:BOTH|CUSTOMER) (?:agrees?|acknowledges?|understands?|accepts?|confirms?)(?: and (?:agrees?|acknowledges?|accepts?))? that),? )?"
)
# Whom or when it is said of, before it is said: "for customers on the Basic plan, these times are targets".
_BEFORE = r"(?P<before>(?:in the case of|for|where|if|during|in|with regard to|as regards|until|within|towards|as to)\b[^.;|]{3,80}?, )?"
_KEEPING = r"(?:(?:compliance with|adherence to|observance of|achievement of|attainment of|meeting) )?"
_POINTED = rf"{_OPENING}{_BEFORE}{_KEEPING}(?P<pointer>{POINTER})(?: of (?:the |such )?[a-z]+(?: [a-z]+)?)? "
_THING = rf"{_OPENING}(?P<pointer>{POINTER}|{THING}) "
_BE = r"(?:is|are|constitutes?|represents?|remains?|serves? as|(?:shall|will) (?:be|constitute|represent))\b"
_AIM = (
    r"(?:targets?|objectives?|goals?|aims?|estimates?|indicative|approximate|aspirational|illustrative|non-?binding|guidelines?|"
    r"guide values?|planning figures?|intentions?|voluntary|ex gratia|optional)"
)
_DEED = r"(?:contracts?|agreements?|commitments?|obligations?|promises?|undertakings?)\b"
_PROMISE = (
    rf"(?:commitments?|committed|guarantees?|guaranteed|promises?|promised|binding(?:(?! {_DEED})| {_DEED})|(?:contractual )?obligations?|"
    r"warrant(?:y|ies|ed)|enforceable|owed)"
)
# "No guarantee of freedom from errors", "no obligation on CUSTOMER" take nothing back.
_WHOLE = r"(?! (?:that|of(?! VENDOR)|to|for(?! VENDOR)|(?:up)?on(?! VENDOR)|against|as to|in respect)\b)"
_MAY = (
    r"VENDOR (?:\w+ly )?(?:may|can|reserves? the right to|is (?:free|entitled|permitted) to|retains? the right to)"
    r"(?:,? (?:\w+ly|at any time|(?:at|in) (?:its|VENDOR's) (?:\w+ )?(?:discretion|option)|without (?:prior )?notice),?)?"
)
_UNDO = (
    r"(?:change|vary|alter|extend|prolong|lengthen|shorten|reduce|cut|withdraw|discontinue|suspend|revoke|depart from|"
    r"delay|postpone|defer|omit|skip|modify|amend|limit|restrict|"
    r"deviate from|dispense with|disregard|waive|cease|abandon|stop|cancel|disapply|refuse|withhold|deny)"
)
_USE = r"(?:exercise|invoke|rely on|claim|make use of|benefit from|enjoy)"
_FIGURE = r"(?:DURATION|PERCENT|MONEY)"


class Effect(Enum):
    """What becomes of a statement by a later one."""

    SOFT = "no commitment"
    DOUBT = "in doubt"
    ALONE = "for some alone"
    EXCEPT = "not for some"
    BOUND = "no more than a figure"
    OTHER = "another figure"


# What is said of a thing that is no commitment, after its name.
_NO_COMMITMENT = (
    rf"(?:[^.;|]{{0,40}} )?{_BE} (?:(?:only|merely|solely|just|purely|internal|mere|an?|the|VENDOR's|its|current|and|best|"
    rf"good faith|recovery|response|service) )*{_AIM}\b(?! (?:of|to|for|that)\b)",
    r"(?:(?:(?!\b(?:have|has)\b|VENDOR(?!'s)|CUSTOMER)[^.,;|]){0,80} )?(?:not|no|never)(?: (?:be|constitute|represent|intended|read|"
    rf"understood|construed|taken|treated|regarded|seen|viewed|"
    rf"amount to|to be|as|an?|any|deemed|considered|firm|form|give|of|create|\w+ly))*? {_PROMISE}\b{_WHOLE}",
    r"(?:[^.;|]{0,60} )?(?:creates?|imposes?|gives? rise to|entails?|contains?) no (?:\w+ )?"
    rf"(?:obligations?|commitments?|duty|duties|promises?|liability)\b{_WHOLE}",
    rf"(?:[^.;|]{{0,40}} )?(?:{_BE} (?:only |merely |purely )*(?:an? )?statements? of (?:our |VENDOR's |its )?(?:intent(?:ion)?s?|aims?|principles?)\b|"
    r"(?:is|are|does|do) not (?:(?:meant|intended) to be |(?:form|constitute|create|part of) )*(?:an? |any |our |your |the )*"
    r"(?:(?:legal|binding|legally binding|enforceable) )*(?:contract|agreement)\b(?! (?:with|itself|in itself|on its own|for|to|that|and|but)\b))",
    r"(?:[^.;|]{0,60} )?(?:reflects?|expresses) (?:[\w']+ ){0,3}?(?:goals?|aims?|objectives?|intentions?|ambitions?)\b(?! (?:of|to|for)\b)",
    rf"{_BE} (?:\w+ ){{0,2}}?for (?:information(?:al)?|orientation|guidance|illustration|planning)(?: purposes)?"
    r"(?: only| alone)?\b(?! and)",
)
_SAYINGS: tuple[tuple[Effect, str], ...] = (
    (
        Effect.SOFT,
        rf"{_OPENING}(?:neither|none) of (?P<pointer>{POINTER}) {_BE} (?:an? |VENDOR's |contractual |firm |legally )*{_PROMISE}\b{_WHOLE}",
    ),
    *((Effect.SOFT, f"{_POINTED}{said}") for said in _NO_COMMITMENT),
    (
        Effect.SOFT,
        r"VENDOR (?:(?:does|do|can|will) not|cannot|gives no|makes no|can give no) "
        rf"(?:guarantee|warrant|promise|commit to|be held to)s?(?: of| as to)? (?P<pointer>{POINTER}|(?:any |the |a )?[a-z]+(?: [a-z]+)?)"
        r"\W*\Z",
    ),
    (
        Effect.EXCEPT,
        rf"{_POINTED}(?:(?:(?:does|do|shall|will|may|can) not|no longer|cannot)(?: be)? "
        r"(?:apply|applies|extend|cover|available|exercised|relied|invoked|include|hold|bind)\b|"
        r"(?:is|are|shall be|will be) (?:not (?:applicable|available|valid|granted|offered|owed|included)|disapplied|excluded|withdrawn|waived|lifted|void)\b)"
        r"(?P<rest>.*)",
    ),
    (
        Effect.EXCEPT,
        r"(?P<rest>CUSTOMER (?:[^.;|]{3,80} )?)(?:do not|does not|shall not|may not|cannot|will not) "
        rf"(?:benefit from|rely on|invoke|enjoy|have|profit from) (?P<pointer>{POINTER})",
    ),
    (
        Effect.ALONE,
        rf"{_POINTED}(?:(?:shall|will) )?(?:takes? effect|become[s]? (?:effective|binding)|comes? into (?:force|effect)|begins?|starts?)"
        r"(?P<rest> (?:only|solely|not before)\b.*)",
    ),
    (Effect.EXCEPT, rf"CUSTOMER (?:(?:may|shall|can) not|cannot) {_USE} (?P<pointer>{POINTER})(?P<rest>.*)"),
    (
        Effect.ALONE,
        rf"CUSTOMER (?:may|can|shall) (?:only )?{_USE} (?P<pointer>{POINTER})(?P<rest> (?:only|solely|exclusively)\b.*)",
    ),
    (Effect.ALONE, rf"CUSTOMER (?:may|can|shall) only {_USE} (?P<pointer>{POINTER})(?P<rest>.*)"),
    (Effect.ALONE, rf"{_POINTED}(?:(?:shall|will) )?only appl(?:y|ies)(?P<rest>.*)"),
    (
        Effect.ALONE,
        rf"{_POINTED}(?:(?:shall|will) )?(?:(?:is|are|be) )?(?:\w+ly )?(?:appl(?:y|ies)|available|included|valid|granted|offered|"
        r"provided|given|extends?|holds?)(?P<rest> (?:only|solely|exclusively)\b.*)",
    ),
    (Effect.ALONE, rf"{_POINTED}{_BE} (?:limited|restricted|confined|reserved)(?P<rest> to\b.*)"),
    (Effect.ALONE, rf"{_THING}{_BE} (?:made |given |granted )?(?P<rest>subject to\b.*)"),
    (
        Effect.DOUBT,
        rf"{_THING}{_BE} (?:made |given |granted |paid |provided )?(?:at|in|within|left to|a matter of) "
        r"(?:VENDOR's|its) (?:\w+ ){0,3}?discretion\b",
    ),
    (Effect.DOUBT, rf"{_POINTED}[^.;|]{{0,100}}\bnot (?:by |of |for |with )?VENDOR\b(?!'s)"),
    (Effect.DOUBT, rf"{_MAY} (?P<verb>{_UNDO})(?: or {_UNDO})? (?P<pointer>{POINTER})(?P<tail>.*)"),
    (Effect.DOUBT, rf"\b(?P<pointer>{POINTER}) but (?:it )?may (?P<verb>{_UNDO}) (?:it|them)\b(?P<tail>.*)"),
    (Effect.DOUBT, rf"\b(?P<pointer>{POINTER}),? but (?:it )?may depart from (?:it|them)\b(?P<tail>.*)"),
    (Effect.DOUBT, rf"{_POINTED}may be (?P<verb>[a-z]+ed) (?:by VENDOR|(?:at|in) VENDOR's)\b(?P<tail>.*)"),
    (
        Effect.DOUBT,
        rf"VENDOR (?:has|is under) no (?:obligation|duty) to (?:act (?:up)?on|follow|accept|heed|consider|grant) (?P<pointer>{POINTER})",
    ),
    (
        Effect.DOUBT,
        rf"(?:in (?:lieu|place) of|instead of|as an alternative to) (?P<pointer>{POINTER}), VENDOR (?:\w+ly )?(?:may|can)\b(?P<tail>.*)",
    ),
    (
        Effect.DOUBT,
        rf"VENDOR (?:\w+ly )?(?:may|can)\b[^.;|]{{0,60}}? (?:in (?:lieu|place) of|instead of) (?P<pointer>{POINTER})(?P<tail>.*)",
    ),
    (
        Effect.DOUBT,
        r"(?:VENDOR|\bit) (?:is|has) not (?:itself |yet |currently |been |so )*(?P<pointer>certifi)ed(?: (?:to|under|against) it)?\W*\Z",
    ),
    (Effect.DOUBT, r"\A\W*VENDOR (?:\w+ly )?(?:may|can) (?:elect to |choose to )?self-(?P<pointer>insur)e\b"),
    (
        Effect.BOUND,
        r"(?:in no (?:event|case|circumstances)|under no circumstances|at no time) (?:shall|will|may) "
        rf"(?P<pointer>{POINTER}|[^,.;|]{{3,60}}) (?:exceed|be (?:more|greater|higher) than) (?:[^.;|]{{0,30}} )?{_FIGURE}",
    ),
    (
        Effect.BOUND,
        rf"{_OPENING}(?P<pointer>{POINTER}|(?:(?!\b(?:shall|will|may|can|is|are)\b)[^,.;|]){{3,60}}) "
        r"(?:(?:shall|will|may|can|is|are) [^.;|]{1,80} and )?(?:shall|will|may) "
        r"(?:in no (?:event|case|circumstances)|under no circumstances|not|never) "
        rf"(?:exceed|be (?:more|greater|higher) than) (?:[^.;|]{{0,30}} )?{_FIGURE}",
    ),
    (
        Effect.OTHER,
        rf"(?:{_OPENING}|, )(?P<pointer>{POINTER}) (?:is|are|shall be|will be|becomes?|"
        r"(?:is|are|shall be|may be) (?:extended|reduced|shortened|increased|limited) to) "
        rf"(?:only |at least |up to )?{_FIGURE}\b",
    ),
)
_SAID = tuple((effect, late_pattern(saying)) for effect, saying in _SAYINGS)
_BINDS_NOBODY = tuple(map(late_pattern, _NO_COMMITMENT))
_AGAINST = late_pattern(r"notwithstanding (?P<pointer>the (?:foregoing|above|preceding sentences?)),? (?P<rest>.*)")
_AT_WILL = late_pattern(
    r"\bVENDOR (?:\w+ly )?(?:may|can|(?:shall be|is) (?:free|entitled) to|reserves the right to)\b"
    r"(?=.*\b(?:sole (?:and absolute )?discretion|at (?:its|VENDOR's) discretion|at any time|for any (?:or no )?reason|"
    r"without (?:any |prior )?notice|as (?:long|often|far|much) as (?:it|VENDOR) (?:\w+ )?(?:deems|considers|thinks|wishes|sees)|"
    r"without limit)\b)"
)
_SOMETIMES = late_pattern(
    r"\b(?:if(?! it (?:considers|thinks|deems|sees))|where|to the extent|in the event|in case|when|unless|provided|avert|prevent|"
    r"comply|aggregated?|anonymi[sz]ed|de-identified|statistic\w*|feedback)\b"
)
_PROVISO = late_pattern(
    r"\b(?:provided|(?:so|as) long as|(?:if|where|when)(?! (?:it|VENDOR) (?:considers|thinks|deems|sees|believes|finds))|"
    r"only|unless|with (?:the )?(?:\w+ )*(?:consent|agreement|approval)|"
    r"by (?:mutual |written )?agreement|(?:no less|equally|as|more) (?:protective|secure|equivalent)|required by|"
    r"to the extent|(?:upon|on|with|by giving) (?:\w+ )*notice|DURATION)\b"
)
_CUE = late_pattern(
    r"\b(?:foregoing|above|aforesaid|aforementioned|preceding|previous|such|this|these|those|that|it|them|they|mentioned|sentence|self-insure|certified|discretion|"
    r"subject to|exceed)\b"
)

_COMMON = frozenset("shall will such with that this from upon under their service written time term".split())


@dataclass(frozen=True)
class Said:
    """What a sentence says of the one before.

    `thing` is what it speaks of, "" for all that was said; `nearest` where it means the sentence right before alone; `rest` for
    whom or when; `verb` what the vendor may do with it; `shared` words of which some must stand in the sentence before.
    """

    effect: Effect
    thing: str = ""
    rest: str = ""
    nearest: bool = False
    verb: str = ""
    shared: frozenset[str] = frozenset()


def is_no_commitment(predicate: str) -> bool:
    """Whether what is said of a section, or of the times in it, is that it binds nobody.

    >>> is_no_commitment("are targets only"), is_no_commitment("sets out VENDOR's obligations")
    (True, False)
    """
    return any(said.match(predicate) for said in _BINDS_NOBODY)


@lru_cache(maxsize=1024)
def said_of_what_stands_before(surface: str) -> Said | None:
    """What a sentence takes from the one before it; None where it takes nothing, or speaks of something else.

    >>> said_of_what_stands_before("these times are targets and not commitments.").effect
    <Effect.SOFT: 'no commitment'>
    >>> said_of_what_stands_before("the foregoing does not apply to the basic plan.").rest
    ' to the basic plan.'
    >>> said_of_what_stands_before("the foregoing applies to renewals too.") is None
    True
    """
    if not _CUE.search(surface):
        return None
    for effect, saying in _SAID:
        match = saying.search(surface)
        if match is None:
            continue
        found = match.groupdict()
        if found.get("tail") and _PROVISO.search(found["tail"]):
            continue
        pointer, before = found["pointer"], found.get("before") or ""
        return Said(
            Effect.EXCEPT if before and effect in (Effect.SOFT, Effect.DOUBT) else effect,
            head_of(pointer),
            before + (found.get("rest") or ""),
            points_right_before(pointer),
            (found.get("verb") or "").split(" ")[0],
        )
    return _said_against(surface)


def content_words(surface: str) -> frozenset[str]:
    """The words of a sentence that tell what it is about.

    >>> sorted(content_words("VENDOR may keep CUSTOMER data, and such data is kept"))
    ['CUSTOMER', 'data', 'keep', 'kept']
    """
    return frozenset(map(singular, re.findall(r"[a-z]{4,}|CUSTOMER", surface))) - _COMMON


def _said_against(surface: str) -> Said | None:
    """What the vendor may do at will in spite of what was said, if it is about the same."""
    match = _AGAINST.search(surface)
    if match is None or not _AT_WILL.search(match["rest"]) or _SOMETIMES.search(match["rest"]):
        return None
    return Said(Effect.DOUBT, nearest=points_right_before(match["pointer"]), shared=content_words(match["rest"]))
