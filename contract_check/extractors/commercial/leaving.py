"""How papers in plain words say that the customer may go: accounts, plans and memberships that are closed or left.

Accepted: "you may cancel your account at any time", "Cancel anytime through the dashboard", "members can resign
with effect from the end of a quarter", "termination of the plan may be effected at any time", "should you no longer
wish to use the Service, simply close your workspace", and a line under "Termination by Customer": "30 days' notice".
Rejected: what is left is no contract (a newsletter, a job, a training), a trial, the vendor's own right.
"""

import re

from contract_check.extractors.commercial import matters as m
from contract_check.extractors.commercial.free_ending import (
    ALSO,
    END,
    MAY,
    PAPER,
    WHO,
    unless_for_a_reason,
    unless_it_hangs_on_an_event,
)
from contract_check.extractors.framework import TRUE, Found, Pattern
from contract_check.language.clauses import Clause
from contract_check.language.wording import together
from contract_check.model.late_pattern import late_pattern

_WHO = rf"(?:CUSTOMER|{m.BUYER}|account holders?|registrants?|participants?)"
_MAY = r"(?:'re| are| is)? ?(?:\w+ )?(?:may|can|free to|entitled to|has the right to|have the right to)(?: also)?"
_OWN = (
    r"(?:(?:from|of|CUSTOMER's|VENDOR's|the|this|these|its|an?|any|all|any or all|(?:provision|use)(?= of)|their|paid|every) )*"
    r"(?:[\w-]+ ){0,2}?"
    rf"(?:{PAPER}|{m.PAPER}|profiles?|workspace)(?! (?:auto-?)?(?:renewals?|charges?)\b)"
)
_CLOSE = (
    r"(?:cancel|terminate|close|delete|deactivate|end|discontinue|stop(?: using| accessing)?|deregister|"
    r"unsubscribe|withdraw|resign|opt out|leave|quit|exit|dissolve|give up)"
)
_GO = (
    r"(?:cancel|terminate|leave|quit|resign|deregister|unregister|unsubscribe|opt out|exit|walk away|withdraw)\b"
    r"(?= (?:at (?:any|the end)|any|whenever|with|by|through|in (?:the|CUSTOMER's)|on|via|upon|without|again)|"
    r"[.,;]|$)|"
    r"stop\b(?= (?:at any ?time|whenever|by (?:delet|clos|cancel)\w+))"
)
_LEAVE = (
    f"(?:{_CLOSE} {_OWN}|"
    r"(?:unsubscribe|deregister|unregister|withdraw|sign off) from (?:the|VENDOR's|this) (?:\w+ )?"
    r"(?:platform|solution|site|website|app|application|software|product|system)s?\b|"
    r"stop (?:using|accessing) (?:the|VENDOR's|this) (?:\w+ ){0,2}?"
    r"(?:platform|sites?|websites?|apps?|applications?|software|products?)\b|"
    f"{_GO})"
)
_STEP = (
    r"(?:by (?:using|calling|phoning|proceeding|providing|selecting|choosing|opening|submitting|"
    r"contacting|e-?mailing|sending|going|deleting|closing|cancell?ing|logging|clicking|notifying|"
    r"visiting|ceasing|following|stopping|discontinuing|writing|giving|simply)|"
    r"through|"
    r"in (?:the|CUSTOMER's) (?:account|billing|settings|dashboard)|"
    r"via|(?<!DURATION )from (?:the|within|CUSTOMER's)|at the end of (?:each|any|every)|"
    r"with effect from the end of (?:any|each|every|the))"
)
# What whoever wants to go has to do, be it put as a right or as the way to do it; what must reach the vendor ahead of a renewal only stops that.
_ASKS = (
    r"(?:CUSTOMER (?:may|can|must|should|shall|will|need to|ha(?:s|ve) to)|please) (?:\w+ )?"
    r"(?:request|do|submit|contact|write|send|e-?mail|notify|inform|tell|ask|follow|use|log|go to|visit|open)"
)
_FOR_THE_END = (
    r"(?:\brenew|\bexpir|\b(?:end|close) of (?:the|its|CUSTOMER's|each|any|such)|\banniversary|"
    r"\bgood (?:cause|reason)|\b(?:approv|consent|fee of))"
)
# The line says no more than how; the heading says who.
_BY_CUSTOMER = (
    r"(?:cancell?ation|terminat\w+|exit|withdrawal|leaving)(?: rights?)? (?:by|for|of) "
    r"(?:the |a |your )?(?:registered )?"
    r"(?:customers?|clients?|users?|licensees?|subscribers?|members?|you|controller)"
    r"\b(?! ?(?:for|upon|on) )|"
    r"(?:customer|client|user|licensee|subscriber|member|your)(?:'s)? (?:right to )?"
    r"(?:cancel|terminat|exit|withdraw)\w*(?! ?(?:for|upon|on) )"
)
_NO_CONTRACT = late_pattern(
    r"\b(?:trials?|newsletters?|marketing|notifications?|bookings?|trainings?|jobs?|events?|"
    r"orders? (?:of|for) goods|appointments?|cookies?|consent)\b"
)
# "You can stop using it any day; what is paid runs until its term is over."
_RUNS_ON = late_pattern(
    r"\b(?:subscriptions?|plans?|terms?|orders?|contracts?)\b (?:\w+ ){0,4}?"
    r"(?:runs?|continues?|remains? (?:payable|binding|in (?:force|effect)))\b[^.;|]{0,20}?\b"
    r"(?:(?:end|expir\w+|remainder|rest|balance) of (?:the|their|its)|"
    r"(?:until|till) (?:the|their|its) (?:\w+ )?(?:term|period)s?)\b"
)


def _a_line(clause: Clause, match: re.Match[str]) -> Found:
    """ "Cancel anytime" speaks to the customer, unless the line is about a trial or no contract at all, or binds who stops using it."""
    if _NO_CONTRACT.search(clause.own) or ("stop" in match[0] and _RUNS_ON.search(clause.own)):
        return None
    return unless_it_hangs_on_an_event(clause, match)


def _of_a_contract(clause: Clause, _match: re.Match[str]) -> Found:
    """True, unless it is a booking or a trial that is cancelled."""
    return None if _NO_CONTRACT.search(clause.own) else TRUE


LEAVING = (
    Pattern("may leave at any time", rf"{_WHO}{_MAY} <40>\b{_LEAVE}<80>{m.ANY_TIME}", _a_line, weight=1),
    Pattern(
        "may stop using it by name",
        rf"^\W*(?:[\d.]+ )?{_WHO} (?:may|can|are free to|is free to) stop (?:using|accessing) "
        r"(?!(?:a|an|any|one|some|such|certain|features?|individual|these|those)\b)(?:[\w.'-]+ ){1,3}?"
        f"{m.ANY_TIME}",
        _a_line,
        weight=1,
    ),
    Pattern(
        "at any time, may leave",
        rf"{m.ANY_TIME},? {_WHO} (?:may|can) <20>\b{_LEAVE}",
        unless_it_hangs_on_an_event,
        weight=1,
    ),
    Pattern("may leave by a step", rf"{_WHO} (?:may|can)(?: \w+)? {_LEAVE}(?: <60>)? {_STEP}", _a_line, weight=1),
    Pattern(
        "either side may end it by closing the account",
        rf"\b{WHO}{ALSO} {MAY} {END} {PAPER}<20>\bby "
        r"(?:cancell?ing|closing|deleting|deactivating|terminating) (?:CUSTOMER's|the|its) (?:\w+ )?account"
        r"\b",
        unless_it_hangs_on_an_event,
        weight=1,
    ),
    Pattern(
        "may leave with so much notice",
        rf"{_WHO}{_MAY} leave\b<20>(?:with|on|upon) DURATION",
        unless_it_hangs_on_an_event,
        weight=1,
    ),
    Pattern(
        "subscriptions can be ended at any time",
        r"^\W*(?:[\d.]+ )?(?:please note that )?(?:all |any |paid |the |an? )*(?:[\w-]+ )?"
        r"(?:subscriptions?|plans?|memberships?|upgrades?|accounts?|entitlements?|registrations?|packages?)"
        r"(?: [^|.;,]{0,60} and)? (?:may|can) be (?:cancel|terminat|clos|end)\w* (?:by CUSTOMER )?"
        f"{m.ANY_TIME}(?! by VENDOR)",
        unless_it_hangs_on_an_event,
        weight=1,
    ),
    Pattern(
        "subscriptions can be ended with notice",
        r"^\W*(?:[\d.]+ )?(?:(?:all|any|paid|the|an?|monthly|VENDOR's|CUSTOMER's|of|these) )*"
        r"(?:subscriptions?|plans?|memberships?|accounts?|packages?) "
        r"(?:(?:may|can) be (?:cancel|terminat|end)\w*|(?:is|are) cancell?able)\b<40>"
        r"\b(?:with|on|upon|giving|subject to)(?: an?)? (?:\w+ ){0,2}?DURATION(?:'s?)? ?(?:\w+ )?"
        r"(?:notice|cancell?ation period)",
        _a_line,
        weight=1,
    ),
    Pattern(
        "leaving is possible",
        rf"\b(?:(?:ordinary )?(?:terminat\w+|cancell?ations?|leaving|withdrawal|resignation)(?: of {_OWN})?|"
        f"(?:deletion|closure) of {_OWN})(?: by (?:CUSTOMER|BOTH))? "
        r"(?:(?:is|are) (?:always )?(?:possible|permitted|allowed)|"
        r"(?:can|may|must)(?: only)? be "
        r"(?:done|made|effected|requested|carried out|initiated|submitted|declared)"
        r"(?! in (?:writing|written|text|textual)))\b<40>"
        rf"(?:{m.ANY_TIME}|with\b|on\b|through|via|in\b|by\b|using|DURATION)",
        _a_line,
        weight=1,
    ),
    Pattern(
        "who wants to end it can",
        r"\b(?:terminat\w+|cancel\w*|close|end|leave|delete)\b<100>\bCUSTOMER (?:may|can) do "
        rf"(?:so|this|that)\b<60>(?:{m.ANY_TIME}|by|in|via|through|from|with)\b",
        unless_for_a_reason,
        weight=1,
    ),
    Pattern(
        "who wishes to end the account asks for it",
        rf"\b(?:if|should|when) CUSTOMER (?:wish|want|would like|decide)(?:es|s)? to (?:\w+ly )?{_CLOSE} "
        rf"CUSTOMER's (?:\w+ )?{m.PAPER}<10>\b{_ASKS}\b(?!<160>{_FOR_THE_END})",
        unless_for_a_reason,
        weight=1,
    ),
    Pattern(
        "who no longer wants it leaves",
        r"\b(?:if|should|when) CUSTOMER (?:do(?:es)? )?(?:no longer|not) (?:wish|want|need|care)\w*"
        r"(?: to (?:use|continue|have|keep))?\b<60>,<20>"
        rf"(?:simply|just|CUSTOMER (?:may|can|should|need only)) (?:\w+ )?(?:{_LEAVE}|stop using)",
        unless_for_a_reason,
        weight=1,
    ),
    Pattern(
        "all it takes to end it",
        r"\b(?:terminat\w+|cancel\w*|close|end|leave)\b (?:CUSTOMER's|the|this)<40>"
        r"(?:all CUSTOMER (?:need|have)s? to do|simply|just)\b<30>"
        r"(?:let VENDOR know|tell|contact|notify|inform|e-?mail|write)|"
        r"all CUSTOMER (?:need|ha(?:s|ve))s? to do to (?:end|cancel|terminate|leave)\b<40>\bis\b",
        unless_for_a_reason,
        weight=1,
    ),
    Pattern(
        "ended by ceasing to use",
        r"\bif CUSTOMER (?:wish|want|desire|choose|delete|close|stop|cancel)<120>(?:may|can) simply "
        r"(?:discontinue|stop|cease)|"
        r"\bif CUSTOMER (?:delete|close|cancel)s? (?:CUSTOMER's )?account<160>agreement (?:shall|will) <20>"
        r"terminated?",
        weight=1,
    ),
    Pattern(
        "a line that says leave at any time",
        rf"^\W*(?:\d[\d.]* )?(?:[^.?!|]{{0,30}}\? )?(?:simply |just )?{_LEAVE}<40>{m.ANY_TIME}"
        r"(?! before (?:the |any |such )?(?:changes?|edits?|actions?|tasks?|jobs?)\b)",
        _a_line,
    ),
    Pattern(
        "a line that says how one leaves",
        r"^\W*(?:\d[\d.]* )?(?:(?!if|when|to)[\w ]{0,20}: )?(?:simply |just )?"
        rf"(?:cancel|terminate|leave|quit)(?: {_OWN})? (?:via|through|from|in) (?:the|CUSTOMER's) (?:\w+ )?"
        r"(?:account|billing|settings|dashboard|portal|profile)\b",
        _a_line,
        weight=-1,
    ),
    Pattern(
        "the answer to how one leaves",
        rf"\b(?:how|when) (?:do|can|may) (?:CUSTOMER|i|we) {_CLOSE}\b[^?]{{0,40}}\? <20>{m.ANY_TIME}",
        _a_line,
    ),
    Pattern(
        "a period of notice under its heading",
        r"^\W*(?:[\w ]{0,30}[:,-] )?(?:(?:on|upon|with|by|at least|minimum of|requires?|give) )*DURATION'?"
        r"s?(?: of)?(?: prior| written| advance)* notice\b",
        _a_line,
        heading=_BY_CUSTOMER,
    ),
    Pattern("cancelling takes effect with the period", m.CANCELLING_ENDS_THE_PERIOD, _of_a_contract, weight=-1),
    Pattern("no questions asked", together("cancel|terminat", r"no[- ]questions[- ]asked"), TRUE, weight=-1),
)
