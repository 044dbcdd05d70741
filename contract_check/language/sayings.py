"""What sentences say of the one before them, as patterns with the effect of each: a target, for some alone, to be undone, no more than a figure.

What they mean is read by `taking_back`; what makes nobody owe what was said is in `not_owed`. "CUSTOMER" and "VENDOR" are the parties of a surface.
"""

from __future__ import annotations

from enum import Enum

from contract_check.language.pointers import POINTER, THING


class Effect(Enum):
    """What becomes of a statement by a later one."""

    SOFT = "no commitment"
    DOUBT = "in doubt"
    ALONE = "for some alone"
    EXCEPT = "not for some"
    BOUND = "no more than a figure"
    OTHER = "another figure"
    SOLD = "for a price of its own"


OPENING = (
    r"(?:\A\W*(?:[\d.]+ )?|[;,] (?:and |but )?)(?:(?:however|provided(?:, however,?)? that|for the avoidance of doubt|for clarity|"
    r"notwithstanding the (?:foregoing|above)|(?:please )?note that|nevertheless|"
    r"(?:BOTH|CUSTOMER) (?:agrees?|acknowledges?|understands?|accepts?|confirms?)(?: and (?:agrees?|acknowledges?|accepts?))? that),? )?"
)
# Whom or when it is said of, before it is said: "for customers on the Basic plan, these times are targets".
BEFORE = r"(?P<before>(?:in the case of|for|where|if|during|in|with regard to|as regards|until|within|towards|as to)\b[^.;|]{3,80}?, )?"
_KEEPING = r"(?:(?:compliance with|adherence to|observance of|achievement of|attainment of|meeting) )?"
POINTED = rf"{OPENING}{BEFORE}{_KEEPING}(?P<pointer>{POINTER})(?: of (?:the |such )?[a-z]+(?: [a-z]+)?)? "
PLACE = r"(?:this|the) (?:section|clause|paragraph|provision|sub-?section|article)(?: [\d.]+)?"
HERE = rf"{OPENING}{BEFORE}(?P<pointer>{POINTER}|{PLACE}) "
_THING = rf"{OPENING}(?P<pointer>{POINTER}|{THING}) "
_BE = r"(?:is|are|constitutes?|represents?|remains?|serves? as|(?:shall|will) (?:be|constitute|represent))\b"
_AIM = (
    r"(?:targets?|examples?|samples?|illustrations?|objectives?|goals?|aims?|estimates?|indicative|approximate|aspirational|illustrative|non-?binding|guidelines?|"
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
# What is said of a thing that is no commitment, after its name.
NO_COMMITMENT = (
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
SAYINGS: tuple[tuple[Effect, str], ...] = (
    (
        Effect.SOFT,
        rf"{OPENING}(?:neither|none) of (?P<pointer>{POINTER}) {_BE} (?:an? |VENDOR's |contractual |firm |legally )*{_PROMISE}\b{_WHOLE}",
    ),
    *((Effect.SOFT, f"{POINTED}{said}") for said in NO_COMMITMENT),
    (
        Effect.SOFT,
        r"VENDOR (?:(?:does|do|can|will) not|cannot|gives no|makes no|can give no) "
        rf"(?:guarantee|warrant|promise|commit to|be held to)s?(?: of| as to)? (?P<pointer>{POINTER}|(?:any |the |a )?[a-z]+(?: [a-z]+)?)"
        r"\W*\Z",
    ),
    (
        Effect.EXCEPT,
        rf"{POINTED}(?:(?:(?:does|do|shall|will|may|can) not|no longer|cannot)(?: be)? "
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
        rf"{POINTED}(?:(?:shall|will) )?(?:takes? effect|become[s]? (?:effective|binding)|comes? into (?:force|effect)|begins?|starts?)"
        r"(?P<rest> (?:only|solely|not before)\b.*)",
    ),
    (Effect.EXCEPT, rf"CUSTOMER (?:(?:may|shall|can) not|cannot) {_USE} (?P<pointer>{POINTER})(?P<rest>.*)"),
    (
        Effect.ALONE,
        rf"CUSTOMER (?:may|can|shall) (?:only )?{_USE} (?P<pointer>{POINTER})(?P<rest> (?:only|solely|exclusively)\b.*)",
    ),
    (Effect.ALONE, rf"CUSTOMER (?:may|can|shall) only {_USE} (?P<pointer>{POINTER})(?P<rest>.*)"),
    (Effect.ALONE, rf"{POINTED}(?:(?:shall|will) )?only appl(?:y|ies)(?P<rest>.*)"),
    (
        Effect.ALONE,
        rf"{POINTED}(?:(?:shall|will) )?(?:(?:is|are|be) )?(?:\w+ly )?(?:appl(?:y|ies)|available|included|valid|granted|offered|"
        r"provided|given|extends?|holds?)(?P<rest> (?:only|solely|exclusively)\b.*)",
    ),
    (
        Effect.ALONE,
        rf"{POINTED}(?:(?:shall|will) )?(?:(?:is|are|be) )?(?:appl(?:y|ies)|available|included|valid|granted|offered|provided|given|extends?|holds?)"
        r"(?P<rest> (?:to|for|in|on|with|under|during|where|if|when)\b[^.;|]*\b(?:only|alone|exclusively)\W*\Z)",
    ),
    (Effect.ALONE, rf"{POINTED}{_BE} (?:limited|restricted|confined|reserved)(?P<rest> to\b.*)"),
    (Effect.ALONE, rf"{_THING}{_BE} (?:made |given |granted )?(?P<rest>subject to\b.*)"),
    (
        Effect.DOUBT,
        rf"{_THING}{_BE} (?:made |given |granted |paid |provided )?(?:at|in|within|left to|a matter of) "
        r"(?:VENDOR's|its) (?:\w+ ){0,3}?discretion\b",
    ),
    (Effect.DOUBT, rf"{POINTED}[^.;|]{{0,100}}\bnot (?:by |of |for |with )?VENDOR\b(?!'s)"),
    (Effect.DOUBT, rf"{_MAY} (?P<verb>{_UNDO})(?: or {_UNDO})? (?P<pointer>{POINTER})(?P<tail>.*)"),
    (Effect.DOUBT, rf"\b(?P<pointer>{POINTER}) but (?:it )?may (?P<verb>{_UNDO}) (?:it|them)\b(?P<tail>.*)"),
    (Effect.DOUBT, rf"\b(?P<pointer>{POINTER}),? but (?:it )?may depart from (?:it|them)\b(?P<tail>.*)"),
    (Effect.DOUBT, rf"{POINTED}may be (?P<verb>[a-z]+ed) (?:by VENDOR|(?:at|in) VENDOR's)\b(?P<tail>.*)"),
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
        rf"{OPENING}(?P<pointer>{POINTER}|(?:(?!\b(?:shall|will|may|can|is|are)\b)[^,.;|]){{3,60}}) "
        r"(?:(?:shall|will|may|can|is|are) [^.;|]{1,80} and )?(?:shall|will|may) "
        r"(?:in no (?:event|case|circumstances)|under no circumstances|not|never) "
        rf"(?:exceed|be (?:more|greater|higher) than) (?:[^.;|]{{0,30}} )?{_FIGURE}",
    ),
    (
        Effect.OTHER,
        rf"(?:{OPENING}|, )(?P<pointer>{POINTER}) (?:is|are|shall be|will be|becomes?|"
        r"(?:is|are|shall be|may be) (?:extended|reduced|shortened|increased|limited) to) "
        rf"(?:only |at least |up to )?{_FIGURE}\b",
    ),
)
