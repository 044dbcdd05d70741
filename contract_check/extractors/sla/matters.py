"""What the clauses of service levels speak of, in whatever words and order: telling, time ahead, failing, leaving, claiming.

Patterns that say how the words hang together come first and weigh more; the `together` patterns of the
terms take these classes and settle the figure here, by what stands directly before and after it.
"""

from __future__ import annotations

import re

from contract_check.extractors.framework import UNSPECIFIED, Found, Unreadable, duration_of
from contract_check.language.clauses import Clause
from contract_check.language.past_practice import PAST_PRACTICE
from contract_check.language.quantities import Quantity
from contract_check.language.wording import any_of
from contract_check.model.late_pattern import late_pattern

# Acts and means of telling someone.
TELL = (
    r"\b(?:notif\w+|notice[sd]?|inform\w*|announc\w*|advis(?:e[sd]?|ing|ories|ory)\b|advertis\w+|"
    r"warn\w*|alert\w*|communicat\w+|e-?mail\w*|mail(?:s|ed|ing)?\b|publish\w*|"
    r"post(?:s|ed|ing)?\b|tells?\b|told\b|heads?[- ]up|let (?:\w+ ){1,5}know|known\b|"
    r"(?:will|shall|to) know\b|CUSTOMER knows\b|knowledge of|banner|status page|messages?\b|"
    r"bulletin|newsletter|circulat\w+|signal\w*|flag(?:s|ged)?\b|display\w*|disclos\w+|indicat\w+|"
    r"remind\w*|put to\b|intimat\w+|hears?\b|heard\b|learns?\b|says? so\b)"
)
# What says that the telling comes first.
AHEAD = (
    r"(?:before(?:hand)?\b|prior\b|ahead\b|in advance|"
    r"advance (?:\w+ )?(?:notice|information|notification|warning)|earlier\b|first\b|"
    r"advance announcement|notice of (?:at least )?DURATION|DURATION(?:'s?|s') (?:\w+ )?notice\b|"
    r"DURATION (?:prior |written |advance )notice\b|forewarn\w*|in (?:good|due) time|timely|"
    r"upcoming|preced(?:ed|es)\b)"
)
_AHEAD_AFTER = late_pattern(
    r"(?:'s?|s')?(?: ?\([^)]{0,40}\)| or (?:more|longer|earlier)| at (?:the )?(?:least|latest|minimum)|"
    r" clear| full| calendar| business| working|,| days?){0,4} (?:of )?"
    r"(?:before(?:hand)?\b|prior\b|ahead\b|in advance|earlier\b|previous\w*|"
    r"(?:(?:advance|prior|written|previous|e-?mail) ){0,3}"
    r"(?:notice|notification|warning|announcement|forewarning)\b|"
    r"(?:have|has|shall have|must have|are to have) (?:run|passed|elapsed|gone by|expired))"
)
_AHEAD_BEFORE = late_pattern(
    r"(?:\b(?:notice|notification|warning|forewarning|advance (?:information|announcement)|lead time|"
    r"notice period)\b[^|.;]{0,30}(?:of|is|be|than|least|:|minimum|\||·)\s?"
    r"(?:at least |not less than |no less than |\w+ly )?|"
    r"\b(?:advance|prior) (?:notice|notification|warning|announcement) |"
    r"\b(?:advance|prior)\b[^|.;]{0,80}[:|] ?|"
    r"(?:not|no) (?:earlier|sooner) than |"
    r"(?:not|never|until|only)\b[^|.;]{0,20}\b(?:before|until|after) (?:at least )?)$"
)
_NOT_AHEAD = late_pattern(
    r"^(?:'s?|s')? ?(?:\([^)]*\) )?"
    r"(?:(?:after|following)(?! (?:notice|announc\w+|informing|telling))|per\b|in (?:any|a|each)\b|"
    r"long|of (?:downtime|maintenance))"
)
LEFT_BLANK = late_pattern(r"\bBLANK\b|\[[x_*.• ]+\] (?:hours?|days?|weeks?|months?)|_{2,}")
# Whoever the vendor itself is supplied by, and what it says, owes or reaches: "our supplier of power undertakes to us that …",
# "a third-party cloud provider, which publishes an uptime of …". What such a firm shall or will do may be the vendor's own promise.
_SUPPLIERS = (
    r"(?:carriers?|partners?|hosts?|suppliers?|providers?|operators?|VENDOR|landlords?|utilit(?:y|ies)|app stores?|"
    r"networks?|licensors?)"
)
_SUPPLIED_BY = (
    rf"\b(?:VENDOR's (?:[\w-]+ ){{0,3}}?|(?:an?|the|its|their|any) (?:third[- ]party|upstream|underlying|outside) "
    rf"(?:[\w-]+ ){{0,2}}?){_SUPPLIERS}(?: of (?:[\w-]+ ){{0,2}}?(?!VENDOR|CUSTOMER)[\w-]+)?"
)
_SUPPLIER_SAYS = (
    rf"{_SUPPLIED_BY}(?:,? (?:which|who|that))? (?:(?:may|can|might) )?(?:\w+ly )?"
    r"(?:undertakes?|owes?|publish(?:es)?|quotes?|withdraws?|retires?|discontinues?|"
    r"(?:has|have|names?|gives?|sets?) (?:itself )?(?:an?|its own|their own|no)\b)"
)
# Words that make a sentence no term of this contract: an example, a tale of the past, what others do or advise.
NO_TERM = any_of(
    # What others offer: "the data centre that we use undertakes", "our competitors advertise".
    _SUPPLIER_SAYS,
    r"\b(?:an?|another|the|our|VENDOR's) (?:\w+ )?competitors?\b[^|.;]{0,40}"
    r"\b(?:advertis|promis|guarant|claim|offer|publish|giv|boast)\w*",
    # What is usual: "a good RTO for", what was until now.
    r"\ba (?:good|usual|typical|sensible|suitable|customary|reasonable) (?:rto|rpo|recovery|uptime|availability)\b"
    r"[^|.;]{0,20} for\b",
    PAST_PRACTICE,
    # An example, a tale: "for instance", "in 2019, VENDOR".
    r"^\W*(?:examples? ?[:(]|for (?:example|instance|illustration|comparison)|"
    r"by way of (?:example|illustration)|e\.g\.|as an (?:example|illustration)|to illustrate|suppose)",
    r"\bin (?:19|20)\d\d,? (?:VENDOR|BOTH)\b",
    r"(?:has|have) (?:promised|assured|told|committed to) VENDOR\b",
    # What others advise or do: "industry practice asks for", "most vendors", "the former supplier".
    r"\b(?:good|best|industry|common) (?:practice|custom) (?:\w+ ){0,3}"
    r"(?:asks?|is|demands?|suggests?|requires?|recommends?|has it)\b",
    r"\b(?:many|most|some) (?:vendors|VENDOR|providers|suppliers|companies)\b",
    r"\b(?:former|previous|prior|earlier|last) (?:\w+ )?"
    r"(?:supplier|provider|vendor|VENDOR|contractor|host)\b(?! (?:shall|will|must)\b)",
    r"the parties wish to record",
    r"a (?:vendor|VENDOR) whose",
    r"\b(?:is|are) not (?:offered|part of|applicable)\b",
    # What somebody else does with a thing of its own: "retired by their owners", "VENDOR's hosting partner guarantees".
    r"\b(?:discontinu\w+|retir\w+|withdrawn|chang\w+|ended|removed|announced|stated|warranted|"
    r"guaranteed|promised|published|offered|certified[^|.;]{0,60}) by (?:their|its|the) "
    r"(?:respective )?(?:operators?|owners?|manufacturers?)\b",
    r"(?:suppliers?|carriers?|operators?|hosts?)(?:'s)? (?:\w+ ){0,3}(?:has|have) (?:promised|assured|told|committed)",
    r"(?:VENDOR's (?:[\w-]+ ){0,3}|the (?:data[- ]cent(?:er|re)|network|carrier|building|colocation|cloud|hosting) )"
    r"(?:carriers?|partners?|hosts?|suppliers?|providers?|operators?|VENDOR)(?:, an? [^,.;|]{0,60},)? (?:\w+ly )?"
    r"(?:grants?|publish(?:es)?|advertises?|touts?|offers?|guarantees?|promises?|tells?|commits?|"
    r"warrants?|states?|says?|claims?|reports?|declares?|assures?)\b",
)
# Papers of other trades use the same words: patents are maintained and abandoned, offerings ended, receivables credited.
OTHER_TRADES = (
    r"\b(?:patents?|prosecut\w+|clinical|collaboration|compounds?|obligors?|receivables?|collections?|"
    r"the offering|shares?|securities|recall|regulatory|franchis\w+|lessee|landlord|"
    r"tenants? improvements?|crude|drilling|vessel|aircraft|restaurants?|plant variety|"
    r"milestones?|royalt(?:y|ies)|promissory|lenders?)\b"
)


def above(clause: Clause, most: int) -> str:
    """What stands in the lines above a clause, in lower case: the title that a numbered item takes for its own heading."""
    return clause.document.text[max(0, clause.span.start - most) : clause.span.start].lower()


def figures_of(clause: Clause, label: str = "DURATION") -> list[tuple[int, int, Quantity]]:
    """Where each quantity with that capital stands in the surface, and what it is."""
    found = []
    for at, quantity in sorted(clause.quantities.items()):
        if clause.surface.startswith((label, "BLANK"), at):
            capital = re.match(r"[A-Z]+", clause.surface[at:])
            found.append((at, at + len(capital[0]) if capital else at, quantity))
    return found


def time_ahead(clause: Clause, *, near: str = "") -> Found:
    """How long before an event someone is told: the figure that stands with "before", "ahead", "notice" and the like.

    Without such a figure `unspecified`, if the sentence says at all that the telling comes first.
    """
    surface = clause.surface
    for start, end, quantity in figures_of(clause):
        after = surface[end : end + 90]
        before = surface[max(0, start - 110) : start]
        if _NOT_AHEAD.match(after):
            continue
        if _AHEAD_AFTER.match(after) or _AHEAD_BEFORE.search(before) or (near and re.match(near, after)):
            return duration_of(quantity)
    if LEFT_BLANK.search(surface):
        return Unreadable("the period is left blank")
    return UNSPECIFIED if re.search(AHEAD, surface) and re.search(TELL, surface) else None
