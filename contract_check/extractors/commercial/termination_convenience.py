"""commercial.termination_convenience — whether the customer may end the contract without cause.

Accepted: "either party may terminate for convenience / without cause / for any or no reason / at any
time on 30 days' notice", "this Agreement may be terminated by either party upon written notice", "you
may cancel your account at any time", "if you want to cancel, you can do so in your settings", "ordinary
termination is possible with one month's notice"; refusals ("Customer has no right to terminate for
convenience", "orders are non-cancellable", "may not terminate without our consent") are false.
In any construction: the customer, or either side, ends the contract freely and no event stands in the sentence.
Rejected: termination for breach, insolvency, change of law or another event, also where the right must
be used within days of it ("within 30 days of the change"); the vendor's right alone;
what follows "upon termination for any reason"; a project, feature or purchase order only.
"""

import re

from contract_check.extractors.commercial import matters as m
from contract_check.extractors.framework import FALSE, TRUE, Extractor, Found, Pattern
from contract_check.language.clauses import Clause
from contract_check.language.wording import compile_pattern, together
from contract_check.model.term import Better, Kind, TermDefinition

_END = r"(?:terminat(?:e|ing|ion)|cancel(?:ling|lation)?|end|discontinue|withdraw from)"
_WHO = (
    r"(?:BOTH(?: hereto)?|CUSTOMER|any party|a party|one party|the customer|(?:any|either|each) (?:one )?of (?:BOTH|them|VENDOR|CUSTOMER)"
    r"|either (?:VENDOR|CUSTOMER|of us|side|[\w&.-]+(?: [\w&.-]+)?) or (?:VENDOR|CUSTOMER|[\w&.-]+)|CUSTOMER (?:or|and) VENDOR|VENDOR (?:or|and) CUSTOMER"
    r"|(?:VENDOR|CUSTOMER) (?:and|or) [\w&.-]+(?: each)?|either (?:side|one|contracting party)|both sides)"
)
_ALSO = r"(?:,? (?:however|likewise|also|equally|further|moreover|\w+ly))?,?"  # "either party, however, may"
_MAY = (
    r"(?:<may>|elects? to|chooses? to|shall be free to|(?:is|are) free to|shall be at liberty to|can|(?:retains?|reserves?) (?:the|a|its) right to"
    r"|(?:shall |will )?(?:each )?(?:have|has) (?:the |a |an )?(?:\w+ )?(?:right|option|power)(?:,? (?:at|in) (?:any time|its (?:sole )?(?:discretion|option)),?)?(?: to|,))"
)
_FREELY = (
    r"(?:for (?:its |their |his |CUSTOMER's )?(?:own )?(?:sole )?convenience|with or without (?:cause|reason)"
    r"|without (?:any |good |just )?(?:cause|reason|giving (?:any )?reasons?|stating (?:any |a )?reasons?|specifying (?:any |a )?reasons?|assigning|fault)"
    r"|for (?:any|whatever|no) (?:reason|cause)|for any(?: reason)? (?:or|and) (?:for )?no|at will\b|regardless of (?:the )?(?:cause|reason))"
)
# An event on which the right hangs.
_EVENT = (
    r"(?:\bif\b|\bin case\b|in the (?:event|case)|\boccur|\bhappening|\bwhere\b|\bshould\b|\bwhen\b|\bupon (?:a |any |the |such )?(?:material )?(?:breach|default|bankrupt|insolv|change)"
    r"|as a result of|\bbecause\b|by reason of|due to|on account of|(?:pursuant to|in accordance with|under|as (?:provided|set forth) in) (?:section|clause|article|paragraph|this)"
    r"|\bfor \"?(?:cause\b|breach|default|material|good reason|failure|non-?payment)|breach(?:es|ed)?\b|\bdefault|\bobject|\bfail(?:s|ed|ure)?\b|following (?:the|any|a|such)"
    r"|change (?:of|in) control|force majeure|insolven|bankrupt|by (?:mutual )?(?:written )?agreement|mutual\b|at the (?:end|expir\w+) of|if BOTH cannot|material adverse|\bcannot\b|\bonly in\b|following (?:events|circumstances|conditions|reasons|cases)|as follows|for longer than"
    # a right that must be used within days of something hangs on that thing
    r"|\bwithin (?:DURATION|BLANK) (?:of|after|from|following) (?:(?:its |CUSTOMER's |the )?receipt of (?:this|that|such|the) (?:notice|notification)|receiving (?:this|that|such)|(?:the|this|that|such|any) (?:change|notice|modification|increase|amendment|update|end of the (?:calendar )?month)))"
)
_HARD = compile_pattern(_EVENT)
# What only waives a condition, or stands apart from the right.
_APART = re.compile(
    r"\b(?:even if|whether or not|notwithstanding [^,]{0,200},|except as [^,]{0,120},|if not (?:earlier |sooner )?terminated[^,]{0,60},|without prejudice [^,]{0,160},|"
    r"(?:in addition to|subject to|other than|unless|without limiting|provided)[^,;]{0,200}[,;]|,? ?\(?if any\)?(?=[,;)])|\(?if applicable\)?|regardless of whether|at the end of the [^,.]{0,40} or at any time)"
)
_CUT_BEFORE = re.compile(
    r"[;.]\s|\bprovided(?:,| that| however)|\bhowever\b|(?:;(?: or| and)?|:|\bor) \([a-z0-9]{1,4}\) "
)
_CUT_AFTER = re.compile(r"[;.]\s|\bprovided(?:,| that| however)|\bhowever\b|,? ?\b(?:or|and),? \(?[a-z0-9]{1,4}\) ")
# An item that opens with an event, not with a period of notice.
_ITEM_EVENT = re.compile(
    r"^\W*(?:\w{1,4}[.)]\)?)?\s*(?:if|in the|where|when|the other|should|following|by mutual|(?:on|upon)(?! (?:\w+ ){0,4}(?:DURATION|BLANK|written|prior|notice)))\b"
)
_PLAIN = r"<200>"
_NOTICE = r"(?:by|upon|on|with|after|at|provid\w+|giving|subject to|having given|effective)"
_PAPER = r"(?:(?:this|the|these|such|its|CUSTOMER's|any|an?|all|their) (?:[\w/'-]+ ){0,3}?(?:agreement|contract|terms|subscription|account|order forms?|services?|licen[sc]e|participation|term|arrangement|engagement|membership|plan|dpa|preview|relationship|appointment|addendum|memorandum|alliance|pilot|trial|evaluation|proof of concept|poc)s?\b|agreement|(?:subscriptions|order forms|contracts|accounts|plans)\b)"


def _before(clause: Clause, match: re.Match[str]) -> str:
    """What the sentence says before the match; a lead-in only where the match begins in it."""
    first = clause.start if match.start() >= clause.start else 0
    return _CUT_BEFORE.split(clause.surface[max(first, match.start() - 900) : match.start()])[-1]


def _in_an_item(clause: Clause, match: re.Match[str]) -> bool:
    """Whether the right stands in the lead-in and the item names the event on which it hangs."""
    return match.start() < clause.start and bool(_ITEM_EVENT.search(clause.own))


def _unless_it_hangs_on_an_event(clause: Clause, match: re.Match[str]) -> Found:
    """Notice, or "at any time", makes a right free only where no event stands before or after it."""
    before = _before(clause, match)
    after = _CUT_AFTER.split(clause.surface[match.end() :])[0]
    if _in_an_item(clause, match):
        return None
    said = _APART.sub(" ", f"{before} {match[0]} {after}")
    if _HARD.search(said) or clause.surface.rstrip().endswith(":"):
        return None
    return TRUE


def _unless_another_cause(clause: Clause, match: re.Match[str]) -> Found:
    """ "For convenience" and the like are free, unless the sentence sets an event first."""
    before = _before(clause, match)
    inside = _CUT_BEFORE.split(match[0])[-1]
    if (
        _in_an_item(clause, match)
        or _HARD.search(_APART.sub(" ", inside))
        or _OPENING_EVENT.search(_APART.sub(" ", before))
    ):
        return None
    return TRUE


_OPENING_EVENT = re.compile(
    r"^\W*(?:if|in the event|in case|upon|on|should|following|after|where|when)\b.*,|(?:^|\W)(?:upon|after|following) (?:any )?(?:expir\w+|terminat\w+)"
)


_WISH = re.compile(
    r"\b(?:if|should|where|when|in case|in the event(?: that)?) CUSTOMER (?:\w+ ){0,5}?(?:wish|want|would like|decide|choose|need)\w*"
)
_VENDORS_ACT = re.compile(r"VENDOR (?:may|can|decides?|wish\w*|terminat|cancel|chang|modif)")


def _unless_for_a_reason(clause: Clause, match: re.Match[str]) -> Found:
    """ "If you want to cancel, you can do so" names a wish and no event."""
    said = _WISH.sub(" ", f"{_before(clause, match)} {match[0]}")
    return None if _HARD.search(_APART.sub(" ", said)) or _VENDORS_ACT.search(match[0]) else TRUE


# Freely, in any words.
_AS_IT_LIKES = (
    rf"(?:{_FREELY}|without (?:having to )?(?:any |need for )?(?:grounds?|justif\w+|show\w* (?:default|cause)|explanation)|no (?:reason|cause|grounds?)\b(?! of action)|for (?:its|their|CUSTOMER's) own reasons?"
    r"|(?:matter of |for )convenience|convenience (?:exit|termination)|no[- ]questions[- ]asked|any day (?:they|CUSTOMER|it)\b|whenever|at any (?:time|moment)\b|absolute discretion|simple declaration|unilateral\w*|at CUSTOMER's option)"
)
_THE_BUYER_ENDS = compile_pattern(
    rf"(?:{m.BUYER}|{_WHO})(?:(?!VENDOR)[^|]){{0,60}}?\b(?:may|can|could|entitled|free|right|option|elects?|at liberty|power)\b(?:(?!VENDOR)[^|]){{0,200}}?{m.ENDING}"
    rf"|{m.ENDING} (?:at any \w+ )?(?:by|at) (?:the )?(?:{m.BUYER}|{_WHO})|{m.ENDING}<20>CUSTOMER's option|(?:{m.BUYER}|{_WHO}) (?:is|are) free to {m.ENDING}"
)
_WAIVED = re.compile(
    r";? before then,[^.;]*|\b(?:without having to [^,.;]{0,80}|in addition to any [^,]*,|without prejudice to [^,]*,|(?:following|after) the (?:lock-in|initial|minimum|first|fixed|basic|committed) [^,]*,|subject to payment[^,]*,|while CUSTOMER [^,]{0,40}plan\b)"
)
_NOT_FREE = re.compile(
    r"\b(?:not|no|never|nor|neither|NEITHER|cannot|excluded|only)\b(?! (?:reason|cause|ground|questions|bound|later|less|fewer))"
)
_OTHER_OBJECT = re.compile(
    r"consent|\bcourse|\border\b|booking|feature|affected|newsletter|\bboard\b(?= )|sub-?processor|free accounts|statement of work|\bproject\b|\bfor breach|right of (?:access|use)|process(?:es|ing) of|meeting|auto-?renew|research"
)


def _free_to_end(clause: Clause, _match: re.Match[str]) -> Found:
    """True where the sentence lets the customer, or either side, end the contract, and no event stands in it."""
    said = _WAIVED.sub(" ", clause.surface)
    if m.is_told_only(clause) or not _THE_BUYER_ENDS.search(said) or _OTHER_OBJECT.search(said):
        return None
    piece = next((piece for piece in re.split(r"[;.]\s", said) if _THE_BUYER_ENDS.search(piece)), "if")
    return None if _HARD.search(_APART.sub(" ", piece)) or _NOT_FREE.search(piece) else TRUE


def _said_before(clause: Clause, match: re.Match[str]) -> Found:
    """ "Convenience exit. Upon notice, Customer may end its subscription": the short sentence before says how freely."""
    if len(clause.before) > 80 or not re.search(_AS_IT_LIKES, clause.before):
        return None
    return _unless_it_hangs_on_an_event(clause, match)


def _refused_early(clause: Clause, _match: re.Match[str]) -> Found:
    """False, where it is the customer or nobody by name that cannot end it."""
    return None if re.search(r"\bby VENDOR|VENDOR (?:may|can|shall|will) ", clause.surface) else FALSE


EXTRACTORS = (
    Extractor(
        term=TermDefinition(
            "commercial.termination_convenience",
            Kind.FLAG,
            Better.TRUE,
            "May the customer end the contract without cause?",
        ),
        core=r"\bany time\b|\bconvenience\b|\bwithout cause\b|\b(?:any|no) reason\b<60>\bterminat|\bterminat\w+<120>\b(?:any|no) reason\b",
        triggers=("an end to", "leaving is", "terminat", "cancel", "delete your account", "stop using", "convenience", "without cause", "end this", "close your", "stop accessing", "discontinue", "withdraw from", "leave at any", "may leave", "can leave", "leave with", "be ended", "end your", "walk away", "may quit", "can quit", "no lock-in", "to an end", "given up", "dissolved", "rescind", "may exit", "can exit", "no cause", "to end its"),
        accept=(
            Pattern("may end freely", rf"\b{_WHO}{_ALSO} {_MAY} <80>\b{_END}\b<160>{_FREELY}", _unless_another_cause, weight=2),
            Pattern("may freely end", rf"\b{_WHO},? {_MAY},? <60>{_FREELY},? <80>\b{_END}\b", _unless_another_cause, weight=2),
            Pattern("may be ended freely", rf"\b{_PAPER}<60>\b(?:may|can|shall|is|are|remains|rests)\b(?! not| only|n't)<20>(?:be )?(?:(?:terminat(?:ed|able)|terminable)|cancel(?:l?ed|lable)|ended)<60>\bby (?:the )?{_WHO}<160>{_FREELY}", _unless_another_cause, weight=2),
            Pattern("may be ended freely by", rf"\b{_PAPER}<60>\b(?:may|can|shall|is|are|remains|rests)\b(?! not| only|n't)<20>(?:be )?(?:(?:terminat(?:ed|able)|terminable)|cancel(?:l?ed|lable)|ended)<100>{_FREELY}<60>\bby (?:the )?{_WHO}", _unless_another_cause, weight=2),
            Pattern("sooner ended freely", rf"unless (?:sooner |earlier |previously )?(?:terminated|cancel?led)<40>\bby {_WHO}<120>{_FREELY}", _unless_another_cause, weight=2),
            Pattern("may end at any time", rf"\b{_WHO}{_ALSO} {_MAY} {_PLAIN}\b{_END}\b(?: {_PAPER}|,? (?:\w+ )?(?=at any|anytime))<120>\b(?:(?:at )?any ?time|whenever|(?:in|at) its (?:sole |own )?(?:and absolute )?(?:discretion|option|election))\b", _unless_it_hangs_on_an_event, weight=1),
            Pattern("may at any time end", rf"\b{_WHO},? {_MAY},? {_PLAIN}\b(?:(?:at )?any ?time)\b{_PLAIN}\b{_END} {_PAPER}", _unless_it_hangs_on_an_event, weight=1),
            Pattern("may end on notice", rf"\b{_WHO}{_ALSO} {_MAY} (?:\w+ ){{0,3}}?{_END} {_PAPER}{_PLAIN}\b{_NOTICE} {_PLAIN}(?:DURATION|BLANK|months?|days?|written|prior){_PLAIN}\b(?:notice|notification|in writing)", _unless_it_hangs_on_an_event, weight=1),
            Pattern("may be ended on notice", rf"\b{_PAPER} {_PLAIN}\b(?:may|can|shall|is|are|remains|rests)\b(?! not| only|n't)<20>(?:be )?(?:(?:terminat(?:ed|able)|terminable)|cancel(?:l?ed|lable)|ended){_PLAIN}\bby (?:the )?{_WHO}{_PLAIN}(?:DURATION|BLANK|months?|days?|at any ?time|notice|notification)", _unless_it_hangs_on_an_event, weight=1),
            Pattern("may be ended at any time by", rf"\b{_PAPER} {_PLAIN}\b(?:may|can|is)(?: also)? (?:be )?(?:(?:terminat(?:ed|able)|terminable)|cancel(?:l?ed|lable)|ended) (?:\w+ )?at any time {_PLAIN}\bby (?:the )?{_WHO}", _unless_it_hangs_on_an_event, weight=1),
            Pattern("who wishes to end gives notice", rf"\b{_WHO} (?:wishing|desiring|who wishes|that wishes|may wish) to {_END} {_PLAIN}(?:notice|notif)", _unless_it_hangs_on_an_event, weight=1),
            Pattern("convenience in the heading", rf"\b{_WHO}{_ALSO} {_MAY} <80>\b{_END}\b", _unless_another_cause, heading=r"terminat\w+ (?:for|at|by)? ?(?:convenience|without cause)|without cause|for convenience", weight=1),
            Pattern("the customer's termination for convenience", rf"(?:BOTH's|CUSTOMER's) (?:\w+ )?(?:right (?:to terminate|of termination)<40>{_FREELY}|(?:termination|cancellation) (?:of <60>)?{_FREELY})", weight=1),
            Pattern("convenience, by either", r"terminat\w+ (?:for convenience|without cause) by (?:either|BOTH|CUSTOMER|VENDOR or CUSTOMER|CUSTOMER or VENDOR)", weight=1),
            Pattern("termination for convenience.", rf"(?:terminat\w+ for convenience|termination without cause)[.:;)]? <60>\b{_WHO},? {_MAY} <40>{_END}", _unless_another_cause, weight=2),
            Pattern("goes on until one side ends it", rf"^(?!.*\b(?:thereafter|after that|initial term|first term)\b).*\b(?:continues?|remains?|in (?:full )?(?:force|effect)|effective|valid)\b<80>\buntil (?:it is |\w+ )?(?:terminated|cancell?ed|ended) by (?:the )?{_WHO}\b<30>(?:by|on|upon|with|giving|subject to)<40>notice(?!<140>(?:prior to|before) (?:the )?(?:end|expir|renewal|anniversary|commencement))", _unless_it_hangs_on_an_event, weight=1),
            Pattern("notice of termination may be given", rf"\b{_WHO}{_ALSO} {_MAY} give notice of (?:termination|cancellation)<60>(?:with|on|at|by|upon|subject to)<40>(?:notice|at any time)", _unless_it_hangs_on_an_event, weight=1),
            Pattern("may end by notice of a period", rf"\b{_WHO}{_ALSO} {_MAY} (?:\w+ ){{0,3}}?{_END} {_PAPER}<60>\b(?:by|on|upon|with|giving) (?:\w+ ){{0,2}}?(?:notice|notice period|period of notice) of (?:at least |not less than )?(?:DURATION|BLANK)", _unless_it_hangs_on_an_event, weight=1),
            Pattern("ending is possible", r"\b(?:ordinary )?(?:terminat\w+|cancell?ation|leaving)(?: of (?:the |this |CUSTOMER's )?(?:contract|agreement|subscription|account))?(?: by (?:CUSTOMER|BOTH))? (?:is|are) (?:possible|permitted|allowed)\b<40>(?:at any ?time|with|on|through|via|DURATION)", _unless_it_hangs_on_an_event, weight=1),
            Pattern("how to end it", r"\b(?:cancell?ations?|terminations?)\b(?: of (?:the |CUSTOMER's )?(?:subscription|account|plan))? (?:can|may|must)(?: only)? be (?:done|made|effected|requested|carried out|initiated|submitted) <30>(?:via|through|in|by|using|at any ?time)\b", _unless_it_hangs_on_an_event),
            Pattern("who wants to end it can", r"\b(?:terminat\w+|cancel\w*|close|end|leave|delete)\b<100>\bCUSTOMER (?:may|can) do (?:so|this|that)\b<60>(?:(?:at )?any ?time|whenever|by|in|via|through|from|with)\b", _unless_for_a_reason, weight=1),
            Pattern("who wishes to end the account asks for it", r"\bif CUSTOMER (?:wish|want|would like)(?:es|s)? to (?:delete|close|cancel|terminate) CUSTOMER's (?:\w+ )?(?:account|subscription)\b<10>\bCUSTOMER (?:may|can) (?:request|do|submit|contact|write)\b", _unless_for_a_reason, weight=1),
            Pattern("all it takes to end it", r"\b(?:terminat\w+|cancel\w*|close|end|leave)\b (?:CUSTOMER's|the|this)<40>(?:all CUSTOMER (?:need|have)s? to do|simply|just)\b<30>(?:let VENDOR know|tell|contact|notify|inform|e-?mail|write)|all CUSTOMER (?:need|ha(?:s|ve))s? to do to (?:end|cancel|terminate|leave)\b<40>\bis\b", _unless_for_a_reason, weight=1),
            Pattern("may leave", r"CUSTOMER(?: is| are)? (?:\w+ )?(?:may|can|free to) leave\b<20>(?:(?:at )?any ?time|whenever|with DURATION|on DURATION|upon DURATION)", _unless_it_hangs_on_an_event, weight=1),
            Pattern("what is the customer's can be ended", r"CUSTOMER's (?:\w+ )?(?:subscription|account|plan|membership|contract)s? (?:may|can) be (?:cancel|terminat|close)\w* (?:\w+ )?(?:(?:at )?any ?time)(?! by VENDOR)", _unless_it_hangs_on_an_event, weight=1),
            Pattern("subscriptions can be ended at any time", r"^\W*(?:[\d.]+ )?(?:all |any |paid |the )*(?:subscriptions?|plans?|memberships?|upgrades?|accounts?) (?:may|can) be (?:cancel|terminat)\w* (?:by CUSTOMER )?(?:(?:at )?any ?time)(?! by VENDOR)", _unless_it_hangs_on_an_event, weight=1),
            Pattern("the account can be closed at any time", r"CUSTOMER(?:'re| are| is)? (?:\w+ )?(?:may|can|free to)(?: also)? <40>(?:cancel|close|delete|deactivate|terminate|stop (?:using|accessing)|end|discontinue) <80>(?:(?:at )?any ?time|whenever)", _unless_it_hangs_on_an_event, weight=1),
            Pattern("at any time, the account can be closed", r"(?:(?:at )?any ?time),? (?:CUSTOMER )(?:may|can) <20>(?:cancel|close|delete|deactivate|terminate|stop using|end)\b", _unless_it_hangs_on_an_event, weight=1),
            Pattern("the account can be closed by a step", r"CUSTOMER (?:may|can)(?: \w+)? (?:cancel|terminate|close|delete|deactivate|end) (?:CUSTOMER's|the|this|these|its|an?|any|all)(?: \w+){0,2} ?(?:subscription|account|plan|agreement|terms|service|membership|contract)s?(?: services?)?(?: <60>)? (?:by (?:using|contacting|e-?mailing|sending|going|deleting|closing|logging|clicking|notifying|visiting|ceasing|following|stopping|discontinuing|simply)|through|in (?:the|CUSTOMER's) (?:account|billing|settings|dashboard)|via|from (?:the|within|CUSTOMER's))", _unless_it_hangs_on_an_event, weight=1),
            Pattern("ended by ceasing to use", r"\bif CUSTOMER (?:wish|want|desire|choose|delete|close|stop|cancel)<120>(?:may|can) simply (?:discontinue|stop|cease)|\bif CUSTOMER (?:delete|close|cancel)s? (?:CUSTOMER's )?account<160>agreement (?:shall|will) <20>terminated?", weight=1),
            # Refusals: an express one outweighs the rest, an order that cannot be cancelled does not.
            Pattern("expressly refused", rf"(?:BOTH|CUSTOMER) (?:may not|shall not|will not|cannot|has no right to|have no right to|is not entitled to|are not entitled to|shall have no right to|does not have (?:the|a) right to|do not have (?:the|a) right to|(?:shall |will )?not be entitled to) (?:\w+ )?{_END}\b<100>{_FREELY}", FALSE, weight=3),
            Pattern("refused but for what the contract gives", rf"(?:BOTH|CUSTOMER) (?:may not|shall not|will not|cannot|has no right to|have no right to|(?:is|are) not entitled to|shall have no right to|do(?:es)? not have (?:the|a) right to|(?:shall |will )?not be entitled to) (?:\w+ )?{_END}\b<100>(?:(?:prior to|before) (?:the )?(?:end|expir)|during (?:the|its|an?)|except|unless|early|other than|without <40>(?:consent|approval|agreement))", FALSE, weight=0),
            Pattern("early ending is excluded", r"\b(?:early|ordinary|premature|unilateral) (?:terminat\w+|cancell?ation)\b<60>(?:is|are|shall be) (?:not (?:possible|permitted|allowed|available)|excluded|ruled out)|\bno (?:right|possibility)(?: of| to| for) (?:early|ordinary|premature|unilateral(?:ly)?) (?:terminat|cancel)", FALSE, weight=0),
            Pattern("only once the term is over", r"\b(?:cancell?ation|termination)\b<40>\bis only (?:permitted|possible|allowed)\b<40>\b(?:completion|expiry|expiration|end) of\b<30>\bterm\b", FALSE, weight=0),
            Pattern("a right to end is waived", r"CUSTOMER (?:hereby )?waives (?:any|its|the) right<40>\b(?:terminat|withdraw|cancel)\w*<40>(?:contract|agreement|order|subscription)", FALSE, weight=0),
            Pattern("ending is not possible", r"\b(?:early )?terminat(?:ing|ion)(?: of)? (?:this|the) (?:agreement|contract|subscription)<60>\bis not (?:possible|permitted|allowed)", _refused_early, weight=0),
            Pattern("neither may end freely", rf"NEITHER (?:may|shall|can|has|will) <40>{_END}<80>{_FREELY}", FALSE, weight=3),
            Pattern("neither may end but as given", rf"NEITHER (?:may|shall|can|has|will) <40>{_END}<80>(?:except|other than|prior to|before|during)", FALSE, weight=0),
            Pattern("neither of two may end freely", rf"neither VENDOR nor CUSTOMER (?:may|shall|can|has|will) <40>{_END}<80>(?:{_FREELY}|except|other than)", FALSE, weight=3),
            Pattern("no such right", r"(?:no|not) (?:right|option|entitlement|provision)s? (?:to|of|for) (?:early )?terminat\w+ (?:<40>)?(?:for convenience|without cause)|no termination for convenience|(?:(?:may|can|shall|is) not|cannot) (?:be )?(?:terminat|cancel)\w+ <80>(?:for (?:its |their )?(?:own )?convenience|without cause)", FALSE, weight=3),
            Pattern("orders cannot be cancelled", r"(?:orders?(?: forms?)?|subscriptions?(?: terms?)?|purchases?|licen[sc]es?|services|commitments?)(?: (?!fees?\b|payment|amounts?\b)\w+){0,3}? (?:is|are|shall be|may not be|cannot be|can not be|will be) (?:firm(?:,)? (?:and )?)?(?:non-?\s?cancel\w+|cancel?led(?: or| prior| before| except| during|,))", FALSE, weight=0),
            # What the sentence speaks of, in any construction; weaker than the wordings above.
            Pattern("ended freely, in any words", together(m.ENDING, _AS_IT_LIKES, rf"{m.BUYER}|BOTH|{_WHO}", rf"{m.PAPER}|walk away|may (?:quit|leave)|\bexit|\bquit|unilateral termination"), _free_to_end, weight=-1),
            Pattern("given up with notice", rf"\b{m.PAPER}\b<40>\b(?:may|can)<20>be (?:given up|dissolved|rescinded|brought to an end|denounced|ended|exited) by (?:the )?(?:{m.BUYER}|{_WHO})<60>(?:notice|declaration|at any)", _unless_it_hangs_on_an_event, weight=-1),
            Pattern("free to leave", rf"\b{m.BUYER} (?:is|are) (?:always )?free to (?:walk away|leave|go\b|quit|end|cancel|terminate)\b", _unless_it_hangs_on_an_event, weight=-1),
            Pattern("no questions asked", together("cancel|terminat", r"no[- ]questions[- ]asked"), TRUE, weight=-1),
            Pattern("freely, as the words before say", rf"\b{m.BUYER} (?:may|can)(?: elect to)? (?:end|terminate|cancel|leave|exit) (?:its|the|this|CUSTOMER's) {m.PAPER}", _said_before, weight=-1),
            Pattern("notice of cancelling, before the anniversary", rf"{m.BUYER} (?:shall|must|may|can)\b<40>\bDURATION (?:cancell?ation|termination) notice", _unless_it_hangs_on_an_event, weight=-1),
            Pattern("a field says yes", r"^\W*(?:(?:early )?(?:termination|exit|cancell?ation) )?(?:without cause|for convenience)(?: by CUSTOMER)?\s*[|:]\s*(?:(?:CUSTOMER|BOTH)\W{1,3})?(?:yes|DURATION|on DURATION)", TRUE, weight=-1),
            Pattern("a field says no", r"^\W*(?:early )?(?:termination|exit|cancell?ation) (?:without cause|for convenience)\s*[|:]\s*(?:no\b|not (?:available|possible|permitted|allowed)|none|excluded)", FALSE, weight=-1),
            Pattern("cannot be ended early", rf"\b{m.PAPER}\b<20>\b(?:cannot|may not|can not|shall not) be (?:cancell?ed|terminated|ended)<20>\b(?:before|prior to|early|during|until|mid-?term)\b", _refused_early, weight=-2),
            Pattern("can only be ended for an event", rf"\b{m.PAPER}\b<80>\b(?:can|may) only be (?:cancell?ed|terminated|ended)\b<60>\b(?:if|for (?:cause|good|breach)|in the event|where)\b", _refused_early, weight=-2),
            Pattern("deliberately no such right", rf"\bnot (?:provided for|agreed|granted|given)<30>\bright<60>\b{_END}\b<40>(?:{_FREELY})", FALSE, weight=-1),
            Pattern("ordinary ending ruled out", r"\b(?:ordinary|early|premature) (?:terminat\w+|cancell?ation)\b<100>(?:is|are|shall be) (?:not (?:possible|permitted|allowed|available)|excluded|ruled out)", FALSE, weight=-1),
        ),
        reject=(
            Pattern("the effects of an end", r"^(?:\(?\w{1,4}[.)] ?)?(?:\d[\d.]* ?)?(?:upon|after|following|on|in the event of|immediately upon|promptly (?:after|upon)) (?:any |the |such |an? )?(?:expir\w+|terminat\w+|cancel\w+)"),
            Pattern("payment for what was ended", r"(?:in the event|if|where|should) (?:BOTH|CUSTOMER|VENDOR|this|the) (?!(?:\w+ ){0,4}?(?:wish|want|would like|decide|choose|need)\w*)(?:\w+ ){0,4}(?:terminat|cancel)\w*"),
            Pattern("a sub-processor, event or order", r"sub-?\s?processor|cancel (?:an? |any |the |such )?(?:\w+ )?(?:purchase orders?|shipments?|deliver\w+|jobs?|export jobs?|tasks?|requests?|invitations?|downloads?|event|class|booking|appointment|training|meeting|instruction)"),
            Pattern("a cooling-off period", r"\bcancel\w* <60>\bwithin DURATION"),
            Pattern("confidentiality alone ended", r"(?:use|receipt|sharing|processing|transfer) of (?:such )?(?:cookies|personal data|emails|newsletters|marketing)|\b(?:withdraw|revoke) (?:[\w']+ )?consent\b"),
            Pattern("the vendor's employees", r"employment (?:of|with|relationship)|at[- ]will employ"),
        ),
    ),
)  # fmt: skip
