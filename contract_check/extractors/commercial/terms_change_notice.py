"""commercial.terms_change_notice — how long before the vendor changes the terms by itself.

Accepted: "may modify these Terms upon 30 days' notice", "material changes take effect 30 days after
posting", "will notify you at least 14 days before", "30 days' notice" under "Changes to these Terms"; "will notify you of changes" (unspecified);
"changes are effective when posted", "your continued use is acceptance", "without notice", or a bare
right to change the terms (0 days).
Rejected: amendments in writing signed by both, changes of the service, of prices, of a website's
content, of the law, of instructions, of the list of sub-processors.
"""

import re
from dataclasses import replace
from decimal import Decimal

from contract_check.extractors.commercial.notice_of_change import TELLING, notice_period
from contract_check.extractors.framework import UNSPECIFIED, Extractor, Found, Pattern, Reading
from contract_check.language.clauses import Clause, Paper
from contract_check.language.wording import compile_pattern, together
from contract_check.model.term import Better, Kind, Strength, TermDefinition
from contract_check.model.values import Duration, Unit

_AT_ONCE = Duration(Decimal(0), Unit.DAYS)
_D = r"(?P<d>DURATION|BLANK)"
_TERMS = (
    r"(?:(?:these|this|the|our|any|its|VENDOR's|its then-current|such|applicable) (?:[\w'’-]+,? ){0,4}?"
    r"(?:(?<!renewal )(?<!payment )terms(?: and conditions| of (?:use|service)|)|conditions|agreement|addendum|dpa|sla|eula|aup|tos|contract|polic(?:y|ies)|"
    r"licen[sc]e(?! fees?)|schedule|annex|msa|guidelines|rules|exhibit|appendix|statement)(?:\b)|service level agreement|acceptable use policy|terms of (?:service|use))"
)
_CHANGE = r"(?:chang(?:e|es|ed|ing)|modif(?:y|ies|ied|ication|ications|ying)|revis(?:e|es|ed|ion|ions|ing)|updat(?:e|es|ed|ing)|amend(?:s|ed|ing|ment|ments)?|replac(?:e|es|ed)|var(?:y|ies|iation|iations)|alter(?:s|ed|ations?)?|supplement(?:s|ed)?|rewrit(?:e|es|ten|ing)|reword(?:s|ed|ing)?|adapt(?:s|ed|ing|ations?)?|add to)"
_TOLD = r"(?:notice|notif(?:y|ies|ied|ication|ying)|inform(?:s|ed|ing)?|advis(?:e|es|ed)|announc\w+|e-?mail(?:s|ed|ing)?|communicat\w+|alert|tell|let CUSTOMER know)"
# All that the terms are called and all that can happen to them, for sentences that are read by their matters.
_ANY_TERMS = (
    r"(?:(?<!payment )(?<!renewal )(?<!subscription )(?<!model )terms(?! of (?:payment|years))|(?:general |standard |these |our )conditions|gtcs?|agreement|contract|(?:parts|provisions|clauses) of the contract|"
    r"addendum|dpa|sla|eula|aup|tos|(?:acceptable use |support |privacy |security )?polic(?:y|ies)|annex(?:es)?|msa|service level agreement|service levels|(?:security |support )schedule|rules of use|these rules)"
)
_ANY_CHANGE = (
    r"(?:chang(?:e|es|ed|ing)|modif\w+|revis\w+|updat(?:e|es|ed|ing)|amend\w*|replac(?:e|es|ed|ing)|var(?:y|ies|ied|iation|iations)|"
    r"alter\w*|adapt\w*|edit(?:s|ed)?|rewrit\w+|reword\w*|new version|new(?= (?:terms|polic|conditions))|anything new|substitut\w+|add to)"
)
_TERMS_CHANGE = (
    rf"(?:\b{_ANY_CHANGE}\b(?! (?:of|in) (?:control|law|ownership|address))(?:(?!sub-?processor|service\b(?! level)|services\b|price|fees|charges|feature)[^|]){{0,50}}?\b{_ANY_TERMS}\b|"
    rf"\b(?:terms|conditions|gtcs?|dpa|sla|eula|aup|tos|polic(?:y|ies)|this agreement|contract)\b[^|;:(]{{0,25}}?\b(?:{_ANY_CHANGE})\b)"
)
_TAKEN_UP = r"\b(?:(?:any|such|this|that|these|those|the|an?|each|of) (?:\w+ )?(?:change|modification|revision|update|amendment|variation|adaptation)s?|^\W*(?:amendments|changes|modifications)|(?:it|they) (?:takes?|becomes?|comes?|applies|apply)|adaptations|(?:material|significant|substantial|major|of) (?:changes|amendments|modifications|revisions|updates))\b"
_AT_PLEASURE = r"(?:whenever (?:it|VENDOR)|at any (?:time|moment)|as (?:it|VENDOR) (?:sees?|likes?|deems?|pleases?)|(?:its|VENDOR's) (?:sole |own |absolute )*discretion|without (?:any )?(?:prior |further )*(?:notice|intimation|notification|telling|notifying|informing)|from time to time)"
_CHANGES = rf"(?:{_CHANGE}\b<80>{_TERMS}|{_TERMS}<60>\b{_CHANGE}\b|(?:any|such|these|those|material|all|of|the|each|substantial|significant)(?: \w+)? (?:changes?|modifications?|revisions?|updates?|amendments?|variations?)\b(?! (?:in|to|of) (?!accordance|compliance|line|connection)(?:\w+ ){{0,4}}(?:laws?|legislation|regulations?|control|ownership|address|sub-?processors?|personnel|circumstances|features?|(?:(?!terms|agreement|polic|conditions)\w+ ){{0,4}}(?:services?|products?|software|platform|systems?|offerings?)\b))|^(?:changes|modifications|revisions|updates|amendments)\b|(?:updated|revised|modified|amended|new|changed) (?:\w+ )?(?:version|terms|agreement|dpa|polic))"
_ACCEPT = r"(?<!stop )(?:continu\w+|use|using|access\w*)\b<120>(?:constitut\w+|accept\w*|agree\w*|consent\w*|bound|acknowledg\w+|indicat\w+|signif\w+|means|deemed)"


def _weigh(readings: list[Reading], paper: Paper) -> list[Reading]:
    """What is said of notice governs over a bare right; a figure over both."""
    kept = [r for r in readings if r.pattern not in _NEEDS_A_RIGHT or _speaks_of_terms(r, readings)]
    if any(r.weight > 0 and r.value == UNSPECIFIED for r in kept):
        # Using the service after a *notice* accepts the change; only posting alone would need none.
        kept = [r for r in kept if not (r.clause and r.weight == 2 and _AFTER_NOTICE.search(r.clause.surface))]
    if any(r.value == UNSPECIFIED and r.clause and _IN_ADVANCE.search(r.clause.surface) for r in kept):
        # So does using it after a change that notice in advance has brought into effect.
        kept = [r for r in kept if not (r.pattern in _BY_USING and r.clause and "post" not in r.clause.surface)]
    if any(r.value == UNSPECIFIED and r.clause and _MATERIAL.search(r.clause.surface) for r in kept):
        # Material changes govern: posting is for the others.
        kept = [r for r in kept if not (r.value == _AT_ONCE and r.weight <= 2)]
    # A right that is reserved binds the customer in any words.
    kept = [replace(r, strength=Strength.FIRM) if r.value == _AT_ONCE else r for r in kept]
    told = [r for r in kept if r.weight > 0]
    return told or [replace(r, note="no duty to notify stands beside the right") for r in kept]


def _speaks_of_terms(reading: Reading, readings: list[Reading]) -> bool:
    """A sentence on "changes" alone counts where it names the terms, or its neighbours or heading do."""
    clause = reading.clause
    if clause is None:
        return False
    around = f"{clause.heading} {clause.before} {clause.surface}"
    if _ABOUT_TERMS.search(around):
        return True
    near = [r for r in readings if r.pattern not in _NEEDS_A_RIGHT]
    return any(abs(r.span.start - reading.span.start) < 1500 for r in near)


_SPOKEN_OF = compile_pattern(_TERMS_CHANGE)
_PAPERS = r"(?:terms|agreement|conditions|polic(?:y|ies)|contract|dpa|sla|addendum|rules)"
_CHANGING = r"(?:chang(?:es?|ing)|modif\w+|amend\w*|updat\w+|revis\w+|variations?)"
_HEADS_CHANGE = re.compile(rf"\b{_CHANGING}\b.*\b{_PAPERS}\b|\b{_PAPERS}\b.*\b{_CHANGING}\b|^\W*{_CHANGING}\W*$")
_HELD_TO = re.compile(rf"\b(?:{_ANY_TERMS}|measures|exhibit|annex|appendix|schedule|guidelines|document|rules)\b")


def _of_the_change_before(clause: Clause, match: re.Match[str]) -> Found:
    """The period of telling, where the sentence before or the heading speaks of a change of the terms."""
    spoken_of = _SPOKEN_OF.search(clause.before) or _HEADS_CHANGE.search(clause.heading)
    return notice_period(clause, match) if spoken_of else None


def _of_what_stands_before(clause: Clause, match: re.Match[str]) -> Found:
    """ "We may update them from time to time": what is updated stands in the sentence before."""
    before = clause.before or clause.surface[: match.start()]
    return _AT_ONCE if _HELD_TO.search(f"{before} {clause.heading}") else None


def _told_at_all(clause: Clause, match: re.Match[str]) -> Found:
    """On notice of no stated length, where the sentence gives no figure."""
    return None if re.search(r"DURATION|BLANK|without (?:\w+ )?notice", clause.surface) else UNSPECIFIED


# A pattern begins with what it needs, so that a clause without it costs one glance.
_PATTERNS_WITH_TERMS = (
    Pattern("changed with a period of notice",
            rf"\A(?=.*(?:DURATION|BLANK)).*?\bVENDOR\b<160>\b{_CHANGE}\b <100>{_TERMS}<200>{_D}'?s?'? <60>{_TOLD}", weight=4),
    Pattern("a change of terms, and a period of telling", together(_TERMS_CHANGE, TELLING, r"DURATION|BLANK"), notice_period, weight=3),
    Pattern("a change of terms just spoken of, and a period", together(_TAKEN_UP, TELLING, r"DURATION|BLANK"), _of_the_change_before, weight=3),
    # Without a figure.
    Pattern("a change of terms, and somebody told", together(_TERMS_CHANGE, rf"(?:\bVENDOR (?:will|shall|must|agrees to|undertakes to)|CUSTOMER (?:is|are|(?:shall|will|must) be|will|(?:will |shall )?receives? (?:prior|advance))) (?:\w+ ){{0,2}}{TELLING}", without=r"DURATION|BLANK|without|regions?\b|\bhosting|sub-?processor|feature|functionality|infring|CUSTOMER (?:shall|must|will) (?:notify|inform|give|tell)"), UNSPECIFIED, weight=1),
    Pattern("changed with notice",
            rf"\bVENDOR\b<120>\b{_CHANGE}\b <80>{_TERMS}<120>(?:\b(?:upon|by|with|on|after|giv\w+|provid\w+|subject to) (?:\w+ ){{0,4}}?(?:notice|notification)|notifying CUSTOMER|informing CUSTOMER|e-?mailing)", weight=1),
    Pattern("may be changed on notice", rf"\b{_TERMS} (?:\w+ ){{0,4}}?(?:may|can) be {_CHANGE}\b<160>\b(?:upon|by|with|on|after|subject to|giving|following) (?:\w+ ){{0,4}}?(?:notice|notification)\b(?! (?:of|from|by) CUSTOMER)", _told_at_all, weight=1),
    Pattern("an announcement is made of a change", together(_TERMS_CHANGE, r"\b(?:notices?|announcements?|notifications?|e-?mails?) (?:will|shall|is|are) (?:be )?(?:given|made|sent|posted|published|issued)", without=r"DURATION|BLANK|without"), UNSPECIFIED, weight=1),
    # At once.
    Pattern("what stands before may be changed", rf"\bVENDOR <may> {_CHANGE} (?:them|it|these|this)\b<60>{_AT_PLEASURE}", _of_what_stands_before),
    Pattern("the latest version applies", r"\b(?:latest|current|most recent|newest) version\b<80>\b(?:website|site|posted|published|online|available)\b<60>\b(?:appl(?:y|ies)|governs?|prevails?|binding|in effect|effective)\b", _AT_ONCE),
    Pattern("changed without notice",
            rf"\bVENDOR\b<120>\b{_CHANGE}\b <120>{_TERMS}<160>(?:without (?:any |prior |further |giving |advance |specific )*(?:written )?(?:notice|notif\w+)|with or without)", _AT_ONCE, weight=3),
    Pattern("changed by posting",
            rf"\bVENDOR\b<120>\b{_CHANGE}\b <80>{_TERMS}<120>\bby (?:posting|publishing|making|updating|uploading|placing)", _AT_ONCE, weight=2),
    Pattern("the customer must look",
            rf"CUSTOMER(?:'s)? (?:should|must|agree to|are responsible|is responsible|responsibility|are (?:advised|encouraged))<60>(?:review|check|visit|consult|revisit)\w*<80>{_TERMS}<80>(?:period|regular|time to time|frequent|changes|updates|often|each time)", _AT_ONCE, weight=2),
    Pattern("using on is accepting",
            rf"\A(?=.*(?:constitut|accept|agree|consent|bound|deemed|means)).*?{_ACCEPT}<120>(?:{_CHANGE}|new|latest|current)\b <60>(?:{_TERMS}|terms|version)", _AT_ONCE, weight=2),
    Pattern("posting changes the terms",
            rf"\bVENDOR (?:will|shall|may) <60>(?:post|publish)\w* <60>(?:{_CHANGE}|new) <60>(?:{_TERMS}|terms|version)", _AT_ONCE, weight=1),
    Pattern("changed, without a duty to tell", rf"\bVENDOR may\b<40>\bwithout being (?:obliged|obligated|required) to (?:inform|notify|tell)\b<40>\b{_ANY_CHANGE}\b<40>\b{_ANY_TERMS}\b", _AT_ONCE, weight=2),
    Pattern("no duty to tell of changes", rf"\bVENDOR (?:is|are) not (?:obligated|obliged|required) to (?:notify|inform|tell)\b<40>{_CHANGES}<20>\b(?:to|of|in) (?:these|the|this) (?:terms|agreement|polic\w+)", _AT_ONCE, weight=2),
    Pattern("a line under its heading", rf"^\W*(?:[\w ]{{0,20}}[:,] )?(?:(?:with|on|upon|at least|a|minimum of|requires?|subject to) )*{_D}'?s?'?(?: of)?(?: prior| written| advance)* (?:notice|notification)\b", weight=3, heading=_HEADS_CHANGE.pattern),
    Pattern("a field for changes of terms", rf"^\W*notice of (?:amendment|change|variation|modification)s?(?: (?:of|to) (?:the |these )?(?:terms|agreement|contract))?\s*[:|]\s*{_D}", weight=3),
    Pattern("bound by terms as they are posted",
            r"\b(?:new|different|additional|amended|revised|updated)\b<30>\b(?:terms|conditions|policies|rules)<60>\bVENDOR <may> <40>\b(?:post|publish|establish|issue|adopt)\w*<60>(?:from time to time|at any time)", _AT_ONCE),
    Pattern("terms changed at pleasure",
            rf"(?<!CUSTOMER )\b(?:may|can|(?:reserves?|retains?|holds?) the right to|(?:shall be |is )?at liberty to) (?:, <60>,)?(?:\w+ ){{0,3}}{_ANY_CHANGE}\b(?:(?!price|fees|charges|service)[^|]){{0,40}}\b(?:these |this |its (?!polic)|our |the |any of the |any or all of the )(?:\w+ ){{0,2}}{_ANY_TERMS}\b<80>{_AT_PLEASURE}", _AT_ONCE),
    # A right and no word of notice.
    Pattern("right to change the terms",
            rf"\bVENDOR (?:<may>)(?:, <60>,)? (?:<60>|<120>\b(?:and|or) to )\b{_CHANGE}\b <60>{_TERMS}", _AT_ONCE),
    Pattern("terms may be updated from time to time",
            rf"\A(?=.*(?:and may be )).*?\b{_TERMS}<160>\band may be (?:updated|modified|amended|revised|changed)(?: by VENDOR)? (?:from time to time|at any time)", _AT_ONCE),
    Pattern("terms may change",
            rf"\A(?=.*(?:(?:may|can|are|is) (?:be )?(?:\w+ )?(?:subject|chang|modif|revis|updat|amend))).*?\b{_TERMS} (?:\w+ ){{0,4}}?(?:may|can|are|is) (?:be )?(?:\w+ )?(?:subject to )?{_CHANGE}<40>(?:by VENDOR|at any time|time to time|sole|discretion|VENDOR's|without (?:\w+ ){{0,2}}notice)", _AT_ONCE),
)  # fmt: skip
_PATTERNS_OF_CHANGES = (
    Pattern("told a period before of changes",
            rf"\A(?=.*(?:DURATION|BLANK)).*?\b(?:VENDOR|CUSTOMER)\b <100>{_D}'?s?'? <60>(?:{_TOLD}|prior|before|in advance|advance)<120>{_CHANGES}", weight=4),
    Pattern("changes told a period before",
            rf"\A(?=.*(?:DURATION|BLANK)).*?\b{_CHANGES}<200>{_TOLD}<160>{_D}'?s?'? <60>(?:prior|before|in advance|advance|ahead)", weight=4),
    Pattern("changes take effect a period after",
            rf"\A(?=.*(?:DURATION|BLANK)).*?\b{_CHANGES}<160>(?:effect\w*|in(?:to)? force|binding|binds?|apply|applies|accepted)<80>{_D}'?s?'? (?:after|following|from|of|later|upon)", weight=4),
    Pattern("changes take effect a period after, turned",
            rf"\A(?=.*(?:DURATION|BLANK)).*?{_D}'?s?'? (?:after|following) <80>(?:post|publi|notif|notice|sen[dt]|e-?mail)\w*<80>{_CHANGES}", weight=3),
    Pattern("told of changes",
            rf"\bVENDOR\b(?:<60>\b(?:will|shall|must|agrees? to|undertakes? to) (?:\w+ ){{0,4}}?(?:{_TOLD}|give|provide|send|make reasonable)| (?:informs|notifies|announces|communicates|advises|tells))\b<120>{_CHANGES}", weight=1),
    Pattern("changes are told",
            rf"\A(?=.*(?:notified|communicated|announced|be sent|VENDOR (?:will|shall|must))).*?\b{_CHANGES}<120>\b(?:(?:will|shall|are|is) (?:\w+ )?be (?:\w+ )?(?:notified|communicated|announced|sent)|VENDOR (?:will|shall|must) (?:\w+ ){{0,3}}?(?:{_TOLD}|give|provide|send))", weight=1),
    Pattern("effective when posted",
            rf"\A(?=.*(?:post|publi|made available|upload|immediately|updated|effective date)).*?\b{_CHANGES}<160>(?:effective|effect|in force|apply|applies|binding)\b(?: \w+){{0,3}} (?:immediately|upon|when|once|as of|on|from|as soon as)(?: (?:their|its|the|such|being|VENDOR|of|date|they|it|are|is|we|upon))* ?(?:post\w*|publi\w+|made available|upload\w*|updated|immediately|effective date|last)", _AT_ONCE, weight=2),
    Pattern("the customer must look for changes",
            rf"CUSTOMER(?:'s)? (?:should|must|agree to|are responsible|is responsible|responsibility|are (?:advised|encouraged))<60>(?:review|check|visit|consult|revisit)\w*<60>(?:period|regular|time to time|frequent|often)\w*<60>\b{_CHANGE}\b<40>{_TERMS}", _AT_ONCE, weight=2),
    Pattern("using on accepts changes",
            rf"\A(?=.*(?:constitut|accept|agree|consent|bound|deemed|means)).*?{_ACCEPT}<60>{_CHANGES}", _AT_ONCE, weight=2),
    Pattern("using on after posting",
            rf"(?:continu\w+|use|using|access\w*)\b<120>(?:after|following)<60>(?:post|publi|made|effective|{_CHANGE})\w*<120>(?:constitut\w+|accept\w*|agree\w*|consent\w*|bound|indicat\w+|means|deemed)", _AT_ONCE, weight=2),
)  # fmt: skip
_NEEDS_A_RIGHT = frozenset(p.name for p in _PATTERNS_OF_CHANGES)
_AFTER_NOTICE = re.compile(r"after [^.]{0,40}(?:notice|notif|inform)")
_IN_ADVANCE = re.compile(r"\b(?:advance|prior|before|beforehand)\b")
_MATERIAL = re.compile(
    r"(?:material|significant|substantial|major)\w*\b[^|]{0,200}\b(?:advance|prior|before|beforehand)\b|"
    r"\b(?:advance|prior)\b[^|]{0,120}\b(?:material|significant|substantial|major)"
)
_BY_USING = frozenset(("using on is accepting", "using on accepts changes", "using on after posting"))
_ABOUT_TERMS = compile_pattern(
    rf"{_CHANGE}\b <60>{_TERMS}|{_TERMS} (?:\w+ ){{0,4}}{_CHANGE}|(?:agreement|terms|policy|contract|dpa|sla) (?:changes|modifications|amendments|updates)"
    r"|(?:chang|modif|updat|revis|amend)\w* (?:to|of|in) (?:the |these |this |our |your )?(?:terms|agreement|policy|dpa)"
    r"|(?:chang|modifi|updat|revis|amend)ed (?:\w+ )?terms\b"
)

EXTRACTORS = (
    Extractor(
        term=TermDefinition(
            "commercial.terms_change_notice",
            Kind.DURATION,
            Better.LONGER,
            "How long before the vendor changes the terms by itself is the customer told?",
        ),
        core=rf"\bVENDOR\b<60>\b(?:may|can|will|reserves? the right|has the right)\b<60>\b{_CHANGE}\b<60>{_ANY_TERMS}\b|\bmaterial(?:ly)?\b<100>\b(?:notif\w+|notice)\b",
        triggers=("substitut", "modif", "amend", "revise", "revision", "update", "change", "continued use", "vary", "alter ", "altered", "alteration", "edit the", "adapt ", "adaptation", "new version", "latest version", "current version", "additional terms", "rewrite", "reword"),
        accept=(*_PATTERNS_WITH_TERMS, *_PATTERNS_OF_CHANGES),
        reject=(
            Pattern("a change of something else", r"\b(?:platform|control|law|name|address|ownership|personnel|legal)s? change|change (?:of|in) (?:control|ownership|law)\b|may not assign"),
            Pattern("when notices in general take effect", r"\bnotices? (?:\w+ ){0,2}(?:deemed|takes? effect)"),
            Pattern("only a reference", r"(?:change|modify|amend|update)\b<60>\bin accordance with (?:the |our |its )?(?:tos|msa|terms of service|master|framework)\b"),
            Pattern("changes of prices", rf"^(?!.*{_CHANGE}\b <20>{_TERMS})(?!.*{_TERMS} (?:\w+ ){{0,3}}{_CHANGE}).*\b(?:chang|modif|adjust|increas|rais)\w* (?:to |in |of )?(?:\w+ ){{0,3}}(?:fees?|prices?|pricing|charges|rates)\b"),
            Pattern("a recital, an example, or what once was", r"^\W*(?:whereas|imagine|suppose|for example|before \d{4})\b|accustomed to|our practice was"),
            Pattern("by agreement of both", r"(?:signed|executed|agreed|in writing) (?:in writing )?(?:and signed )?by (?:BOTH|(?:an? )?(?:duly )?authori[sz]ed|the party|VENDOR and CUSTOMER|an officer)|written (?:amendment|instrument|agreement)|mutual(?:ly)? (?:written )?(?:agree|consent)\w*(?!<60>\bprovided\b)|no (?:amendment|modification|change)s?<60>(?:valid|binding|effective|unless)"),
            Pattern("may not be changed", rf"(?:may|shall|can|will)(?: ?not| only) be {_CHANGE}(?!<200>(?:provided|except)<80>\b(?:VENDOR|CUSTOMER will be notified))"),
            Pattern("the customer's own notice", r"CUSTOMER (?:may|shall|will|can|must|has to|is to|should)(?: \w+)? (?:give|provide|send|notify|inform|object|reject)\b<120>DURATION|(?:informed|notified|told) by CUSTOMER|CUSTOMER (?:changes|modifies|amends)"),
            Pattern("what sub-processors are used", r"sub-?\s?processor|sub-?contractor"),
            Pattern("what the customer changes", r"CUSTOMER (?:may|shall|will|can|must|agrees?) (?:not )?(?:\w+ )?(?:modify|change|update|amend|revise)"),
            Pattern("one model's terms, or a third party's", r"\b(?:model|third[ -]party|their|its own)(?:'s)? (?:terms|polic)"),
            Pattern("what a word means", r"^\W*(?:[\d.()]+ )?[\w ]{2,40}\" (?:means?|refers? to|shall mean)\b<160>\bas (?:they are |it is |may be |they may be )?(?:amended|updated|modified|changed|revised)\b"),
            Pattern("a website's content", r"(?:content|information|materials)(?: \w+){0,4} (?:on|of) (?:the|this|our|VENDOR's) (?:web ?)?site"),
            Pattern("ending the contract", r"(?:BOTH|CUSTOMER|VENDOR) <may> (?:\w+ )?(?:terminate|end|cancel) (?:the|this)"),
            Pattern("an insurance policy", r"\binsur|policyholder|such policy"),
            Pattern("how disputes are settled", r"arbitrat"),
            Pattern("change orders", r"change order|change request|statement of work"),
        ),
        review=_weigh,
    ),
)  # fmt: skip
