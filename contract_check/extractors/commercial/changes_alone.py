"""Sentences on "changes" that do not name the terms: they count where the terms are spoken of near by.

"We will notify you of any changes", "changes take effect when posted", "your continued use accepts them".
"""

from __future__ import annotations

from contract_check.extractors.commercial.changed_terms import ACCEPT, CHANGE, SHOULD_LOOK, TELLS, TERMS
from contract_check.extractors.commercial.matters import AT_ONCE
from contract_check.extractors.framework import Pattern, Reading
from contract_check.language.wording import PERIOD, compile_pattern

CHANGES = (
    rf"(?:{CHANGE}\b<80>{TERMS}|{TERMS}<60>\b{CHANGE}\b|"
    r"(?:any|such|these|those|material|all|of|about|the|each|substantial|significant)(?: \w+)? "
    r"(?:changes?|modifications?|revisions?|updates?|amendments?|variations?|adaptations?|alterations?)\b"
    r"(?! (?:in|to|of) (?!accordance|compliance|line|connection)(?:\w+ ){0,4}"
    r"(?:laws?|legislation|regulations?|control|ownership|address|sub-?processors?|personnel|circumstances|"
    r"features?|"
    r"(?:(?!terms|agreement|polic|conditions)\w+ ){0,4}"
    r"(?:services?|products?|software|platform|systems?|offerings?)\b))|"
    r"^(?:changes|modifications|revisions|updates|amendments)\b|"
    r"(?:updated|revised|modified|amended|new|changed) (?:\w+ )?(?:version|terms|agreement|dpa|polic))"
)
CHANGES_ALONE = (
    Pattern(
        "told a period before of changes",
        rf"\A(?=.*(?:DURATION|BLANK)).*?\b(?:VENDOR|CUSTOMER)\b <100>{PERIOD}'?s?'? <60>"
        f"(?:{TELLS}|prior|before|in advance|advance)<120>{CHANGES}",
        weight=4,
    ),
    Pattern(
        "changes told a period before",
        rf"\A(?=.*(?:DURATION|BLANK)).*?\b{CHANGES}<200>{TELLS}<160>{PERIOD}'?s?'? <60>"
        r"(?:prior|before|in advance|advance|ahead)",
        weight=4,
    ),
    Pattern(
        "changes take effect a period after",
        rf"\A(?=.*(?:DURATION|BLANK)).*?\b{CHANGES}<160>"
        rf"(?:effect\w*|in(?:to)? force|binding|binds?|apply|applies|accepted)<80>{PERIOD}'?s?'? "
        r"(?:after|following|from|of|later|upon)",
        weight=4,
    ),
    Pattern(
        "changes take effect a period after, turned",
        rf"\A(?=.*(?:DURATION|BLANK)).*?{PERIOD}'?s?'? (?:after|following) <80>"
        rf"(?:post|publi|notif|notice|sen[dt]|e-?mail)\w*<80>{CHANGES}",
        weight=3,
    ),
    Pattern(
        "told of changes",
        r"(?:\bVENDOR\b|^\W*it\b)(?:<60>\b(?:<shall>|agree to|undertake to) (?:\w+ ){0,4}?"
        f"(?:{TELLS}|give|provide|send|make reasonable)|"
        rf" (?:informs|notifies|announces|communicates|advises|tells))\b<120>{CHANGES}",
        weight=1,
    ),
    Pattern(
        "changes are told",
        rf"\A(?=.*(?:notified|communicated|announced|be sent|VENDOR (?:will|shall|must))).*?\b{CHANGES}<120>"
        r"\b(?:(?:will|shall|must|are|is) (?:\w+ )?be (?:\w+ )?(?:notified|communicated|announced|sent)|"
        rf"VENDOR (?:will|shall|must) (?:\w+ ){{0,3}}?(?:{TELLS}|give|provide|send))",
        weight=1,
    ),
    Pattern(
        "effective when posted",
        r"\A(?=.*(?:post|publi|made available|upload|immediately|updated|effective date|appear|online|live)).*?"
        rf"\b{CHANGES}<160>(?:effective|effect|in force|apply|applies|binding|binds?|kicks? in|counts?)\b(?: \w+){{0,3}} "
        r"(?:immediately|upon|when|once|as of|on|from|as soon as)"
        r"(?: (?:their|its|the|such|being|VENDOR|of|date|moment|time|day|they|it|are|is|we|upon))* ?"
        r"(?:post\w*|publi\w+|appear\w*|made available|upload\w*|updated|immediately|effective date|last|"
        r"(?:put|go|goes)(?: them| it| these)? (?:online|live|up)\b)",
        AT_ONCE,
        weight=2,
    ),
    Pattern(
        "the customer must look for changes",
        rf"{SHOULD_LOOK}<60>(?:period|regular|time to time|frequent|often)\w*<60>\b{CHANGE}\b<40>{TERMS}",
        AT_ONCE,
        weight=2,
    ),
    Pattern(
        "using on accepts changes",
        rf"\A(?=.*(?:constitut|accept|agree|consent|bound|deemed|means)).*?{ACCEPT}<60>{CHANGES}",
        AT_ONCE,
        weight=2,
    ),
    Pattern(
        "using on after posting",
        r"(?:continu\w+|use|using|access\w*)\b<120>(?:after|following|once|when)<60>"
        rf"(?:post|publi|made|effective|{CHANGE})\w*<120>"
        r"(?:constitut\w+|accept\w*|agree\w*|consent\w*|bound|indicat\w+|means|deemed)",
        AT_ONCE,
        weight=2,
    ),
)
_NAMES = frozenset(p.name for p in CHANGES_ALONE)
_ABOUT_TERMS = compile_pattern(
    rf"{CHANGE}\b <60>{TERMS}|{TERMS} (?:\w+ ){{0,4}}{CHANGE}|"
    r"(?:agreement|terms|policy|contract|dpa|sla) (?:changes|modifications|amendments|updates)|"
    r"(?:chang|modif|updat|revis|amend)\w* (?:to|of|in) (?:the |these |this |our |your )?"
    r"(?:terms|agreement|policy|dpa)|"
    r"(?:chang|modifi|updat|revis|amend)ed (?:\w+ )?terms\b"
)


_PRICES = r"(?:fees?|prices?|pricing|(?<!in )charges?|rates?)"
_OF_PRICES = compile_pattern(
    rf"\b{CHANGE}\b (?:to |in |of |for )?(?:[\w']+ ){{0,4}}{_PRICES}\b|"
    rf"\b{_PRICES} {CHANGE}\b|"
    rf"\b{_PRICES}\b<40>\b(?:may|will|shall|can) (?:be )?{CHANGE}"
)
# "May alter the prices, terms and conditions", "the fees or any part of this agreement".
_WITH_A_PAPER = compile_pattern(
    rf"\b{_PRICES}(?: and {_PRICES})?,?(?: (?:and|or|and/or))? (?:the |these |this |its |any |other |part |of )*(?:terms|conditions|agreement|contract|polic)"
)
_ANY_CHANGE = compile_pattern(rf"\b{CHANGE}\b")
_NAMES_A_PAPER = compile_pattern(
    r"\b(?:terms|agreement|conditions|addendum|amendments?|contract|dpa|sla|eula|"
    r"(?<!payment )(?<!pricing )(?<!fee )(?<!billing )(?<!refund )polic(?:y|ies))\b"
)


def without_other_changes(readings: list[Reading]) -> list[Reading]:
    """All but changes of prices, and sentences on changes alone beside which nothing speaks of the terms."""
    kept = [
        r for r in readings if not (r.clause and (_is_of_prices(r.clause.own) or _is_of_privacy_alone(r.clause.own)))
    ]
    return [r for r in kept if r.pattern not in _NAMES or _speaks_of_terms(r, kept)]


def _is_of_prices(sentence: str) -> bool:
    """Whether nothing but prices changes: no paper is named, or no other change ("terms which may modify the fees")."""
    changed = [match[0] for match in _OF_PRICES.finditer(sentence)]
    if not changed or not _NAMES_A_PAPER.search(sentence):
        return bool(changed)
    with_a_paper = _WITH_A_PAPER.search(sentence) or any(map(_NAMES_A_PAPER.search, changed))
    return not with_a_paper and not _ANY_CHANGE.search(_OF_PRICES.sub(" ", sentence))


_OF_PRIVACY = compile_pattern(rf"{CHANGE}\b (?:to |of |in )?(?:VENDOR's|the|its) privacy (?:policy|notice|statement)\b")


def _is_of_privacy_alone(sentence: str) -> bool:
    """ "We may change our privacy policy at any time": no term of the contract, unless the sentence names that too."""
    other = _OF_PRIVACY.sub(" ", sentence)
    return other != sentence and not _NAMES_A_PAPER.search(other)


def _speaks_of_terms(reading: Reading, readings: list[Reading]) -> bool:
    """A sentence on "changes" alone counts where it names the terms, or its neighbours or heading do."""
    clause = reading.clause
    if clause is None:
        return False
    around = f"{clause.heading} {clause.before} {clause.surface}"
    if _ABOUT_TERMS.search(around):
        return True
    near = [r for r in readings if r.pattern not in _NAMES]
    return any(abs(r.span.start - reading.span.start) < 1500 for r in near)
