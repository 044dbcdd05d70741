"""sla.deprecation_notice — notice before the service, a feature, an API or a model is ended or reduced.

Accepted: "at least twelve months' notice before discontinuing", "may modify or discontinue the
Service at any time with or without notice" (0 days), "will give reasonable notice before removing
material functionality" (unspecified), "may stop providing the SDK", a bare right to discontinue any
feature (0 days), "12 months to migrate from a deprecated model", deprecation policies, end-of-life
announcements.
Rejected: ending the contract or an account, the customer's own use, a bare right to change the
service, beta and trial features in a paper about something else, support for old releases of
third-party software, suspension, a promise not to reduce.
"""

from __future__ import annotations

import re
from dataclasses import replace
from decimal import Decimal

from contract_check.extractors.framework import UNSPECIFIED, Extractor, Found, Pattern, Reading, Unreadable, duration_at
from contract_check.extractors.ranking import rough_hours
from contract_check.extractors.sla.contexts import about_software, firm_without_effort
from contract_check.extractors.sla.matters import LEFT_BLANK, NO_TERM, OTHER_TRADES, TELL, time_ahead
from contract_check.language.clauses import Clause, Paper
from contract_check.language.wording import together
from contract_check.model.term import Better, Kind, TermDefinition
from contract_check.model.values import Duration, Unit

_AT_ONCE = Duration(Decimal(0), Unit.DAYS, "without notice")
_END = (
    r"\b(?:discontinu(?:e[ds]?|ing|ation|ance)|deprecat\w+|sunset\w*|retir(?:e[ds]?|ing|"
    r"ement)|switch(?:ed|ing|es)? off|turn(?:ed|ing|s)? off|(?:take|taken|taking) (?:\w+ ){0,4}(?:offline|out of|off the market)|"
    r"drop(?:ping|s)? (?:an?|any|the|our|support|certain|some|this|features?)\b|(?:be|is|are|being) dropped|wind(?:ing|s)? down|clos(?:e|es|ing) (?:down )?(?:the |this |our )?(?:service|platform|product|site|app)|"
    r"stop(?:ping|s)? (?:operating|running|the (?:service|platform))|end[- ]of[- ](?:life|support|sale|service)|eol\b|phase[- ]?out|phas(?:e|ed|"
    r"ing) out|"
    r"withdraw\w*|decommission\w*|obsolet\w+|shut(?:ting)? down|shutdown|ceas(?:e|es|ing) "
    r"(?:to (?:offer|provide|support|make)|offering|providing|supporting)|"
    r"stop(?: \([^)]{0,40}\))? (?:offering|providing|supporting)|end(?:s|ing)? (?:the )?support\b|stop(?:ping|s)? (?:a|any|our|certain) (?:\w+ )?(?:service|feature|product|tool|app|platform)s?\b|"
    r"no longer (?:be |being )?(?:offer(?:ed)?|provided?|support(?:ed)?|make available|available)|"
    r"end(?:s|ing)? (?:a|any|the|this|such|our) (?:\w+ )?(?:service|feature|product|function|model|platform|api)s?\b|"
    r"terminat(?:e|es|ing) (?:the |VENDOR's )(?:services?|site|website|app|platform)(?= (?:without (?:any )?(?:prior |advance )?notice|at any time)|[.,;])|"
    r"terminat(?:e|es|ing) (?:the |any |all |VENDOR's )?(?:\w+ )?(?:services?|site|sites|website|app|platform|features?|software),? \(?(?:or|and|in) "
    r"(?:any |in |a |all |whole |or )*(?:part|portion|feature|aspect)|"
    r"(?:services?|features?|functionality|apis?|versions?|models?|endpoints?) (?:removal|shutdown|discontinuation)s?\b|"
    r"(?:services?|features?|functionalit\w+|functions?|apis?|versions?|models?|endpoints?|products?) (?:\w+ ){0,4}?(?:is|are|be|being|been) (?:added or |\w+ )?"
    r"(?:removed|ended|disabled|eliminated|taken down)|"
    r"(?:remov|eliminat|delet|disabl)(?:e|es|ed|ing|al)(?: of)?(?: or \w+)? (?:\w+ )"
    r"{0,4}(?:features?|functionalit\w+|functions?|capabilit\w+|services?|apis?|models?|"
    r"products?|parts?|portions?|aspects?)|"
    r"(?:material\w*|substantial\w*|significant\w*|adverse\w*)[ ,](?:\w+ )"
    r"{0,2}(?:reduc\w+|degrad\w+|diminish\w*|decreas\w+|impair\w*|limit\w*)|(?:reduc\w+|"
    r"degrad\w+|diminish\w*|decreas\w+) (?:\w+ ){0,3}(?:functionalit\w+|features?|"
    r"performance of))"
)
_THING = (
    r"\b(?:services?|features?|functionalit\w+|functions?|apis?|models?|products?|"
    r"platform|software|website|site|sites|tools?|offerings?|versions?|applications?|"
    r"components?|"
    r"integrations?|endpoints?|deployments?|any (?:part|portion|aspect)|sdk|app|system|licensed materials|releases?|programs?|modules?|connectors?|agents?|\w*bots?|end[- ]of[- ](?:life|support|sale)|it\b)"
)
_RIGHT = (
    r"(?:VENDOR(?:,? (?!CUSTOMER)\w+){0,12}?,? (?:may|can|might)|VENDOR<60>(?:reserves?|has|have|"
    r"retains?|shall have|will have|is entitled)(?: \w+){0,4} (?:right|entitled|"
    r"discretion|to)|"
    r"(?:services?|features?|apis?|models?|products?|functionality|software|versions?|"
    r"platform)(?: \w+){0,4} (?:may|might|can) be|reserves? the right|(?:is|are) subject "
    r"to)"
)
_FREE_TO = (
    r"(?:without (?:any )?(?:prior |advance |further |giving |providing |advanced )"
    r"*(?:notice|notification|warning|notifying|informing)|with or without (?:\w+ )"
    r"?(?:notice|cause and notice)|with no (?:prior |advance )?notice|with immediate "
    r"effect|immediately,? without|without (?:first )?(?:telling|warning|asking|informing|letting))"
)


_UNTOLD = re.compile(r"without (?:first )?(?:telling|warning|asking|informing|letting)")


def _about_the_service(clause: Clause, match: re.Match[str]) -> bool:
    """Whether it is the service that ends, and not the contract, an account or the customer's use."""
    words = clause.surface[match.start() : match.end() + 70]
    ends = re.search(_END, words)
    if ends is None or not re.search(
        _THING, clause.surface[max(0, match.start() + ends.start() - 80) : match.start() + ends.end() + 80]
    ):
        return False
    tail = words[ends.start() : ends.start() + 90]
    ours = re.match(
        r"\w+(?: or \w+)?,? (?:\w+ ){0,2}(?:CUSTOMER's (?:\w+ )?(?:access|account|use|right|"
        r"subscription|membership|license|participation|order)|access|use of|using|this "
        r"agreement|the agreement|these terms|consent|"
        r"(?:the )?(?:processing|sale of|business|operations|shipment|credit|work|training use))",
        tail,
    )
    before = clause.surface[max(0, match.start() - 40) : match.start() + ends.start()]
    if re.search(r"\b(?:notice|notification|notify(?:ing)?|inform(?:ing)?) (?:to )?VENDOR\b", clause.surface):
        return False  # the other party's right, on notice to the vendor
    own = re.search(
        r"CUSTOMER (?:(?!VENDOR)\w+ ){0,4}(?:may |must |shall |will |should |can |agrees to |wishes to |"
        r"right to |chooses to )(?:\w+ ){0,3}$",
        before,
    )
    return ours is None and own is None


_SUPPOSED = re.compile(
    r"\b(?:if|when|where|should|once|because|unless|in case) (?:VENDOR|it|and when VENDOR) (?:\w+ ){0,2}$"
)


def _at_once(clause: Clause, match: re.Match[str]) -> Found:
    """0 days, unless the end of the service is only supposed as the cause of something else."""
    ends = re.search(_END, match.group())
    if ends and _SUPPOSED.search(clause.surface[: match.start() + ends.start()]):
        return None
    return _AT_ONCE if _about_the_service(clause, match) else None


def _at_any_time(clause: Clause, match: re.Match[str]) -> Found:
    """A bare right, unless the sentence goes on to promise notice."""
    if re.search(
        r"(?<!without )(?<!no )(?<!without prior )\bnotice\b|\bnotif|DURATION|in advance",
        clause.surface[clause.start :],
    ):
        return None
    return _at_once(clause, match)


def _untold(clause: Clause, match: re.Match[str]) -> Found:
    """A bare right, unless this sentence or the next speaks of telling the customer, or of a cause."""
    if re.search(r"\bnotice\b|\bnotif|\binform|\bannounc|in advance|\btell\b|DURATION", clause.after):
        return None
    if re.search(
        r"\b(?:if|where|unless|in the event|to the extent|breach|unlawful|illegal|required by law)\b",
        clause.surface[clause.start :],
    ):
        return None
    return _at_any_time(clause, match)


def _period(clause: Clause, match: re.Match[str]) -> Found:
    return duration_at(clause, match) if _about_the_service(clause, match) else None


def _either_period(clause: Clause, match: re.Match[str]) -> Found:
    """The time to move away, stated before or after the end that makes it necessary."""
    if not _about_the_service(clause, match):
        return None
    return duration_at(clause, match, "d" if match["d"] else "e")


def _open(clause: Clause, match: re.Match[str]) -> Found:
    """On notice of no stated length; a right to do without is no notice."""
    if _UNTOLD.search(clause.surface):
        return None
    if not _about_the_service(clause, match):
        return None
    return Unreadable("the period is left blank") if LEFT_BLANK.search(clause.surface) else UNSPECIFIED


# Every word for bringing what the vendor offers to its end.
_ENDING = (
    r"(?:\bdiscontinu\w+|\bdeprecat\w+|\bsunset\w*|\bretir(?:e[ds]?|ing|ement)\b|\bkill(?:s|ed|ing)?\b|\bcessation\b|\bput (?:an? )?end to|"
    r"\bcom(?:e|es|ing) to an end|\b(?:operation|marketing|sale|support|service) (?:stops?|ends?|ceases?)\b|\bend[- ]of[- ](?:life|support|sale|service)|"
    r"\bwind(?:s|ing)? (?:\w+ )?down|\bphas(?:e[ds]?|ing)[- ](?:\w+ )?out|\bwithdraw\w*|\bdecommission\w*|\bshut(?:s|ting)? (?:\w+ )?down|\bshutdown|"
    r"\bswitch(?:es|ed|ing)? off|\bturn(?:s|ed|ing)? off|\bdrop(?:s|ped|ping)?\b|\bceas(?:e|es|ing)\b|\bstop(?:s|ping)? (?:\w+ing)\b|\bno longer (?:\w+ )?"
    r"(?:offer|provide|support|maintain|available|make)\w*|\bremov(?:e|es|ed|ing|al)\b|\btaken? (?:\w+ )?(?:away|offline|off the market)|"
    r"\babandon\w*|\beliminat\w+|\bpull(?:s|ed|ing)? (?:the plug|from)|\bcut(?:s|ting)? back)"
)
_OFFERED = (
    r"\b(?:services?|features?|functionalit\w+|functions?|apis?|models?|products?|platforms?|software|sites?|tools?|offerings?|versions?|"
    r"applications?|components?|modules?|add-?ons?|plug-?ins?|integrations?|connectors?|endpoints?|editions?|solution|portal|app|system|"
    r"sdks?|programs?|appliances?|console|capabilit\w+|archiv\w+|interfaces?)\b"
)
_NO_PART = (
    r"\b(?:personal data|data subject|sub-?processor\w*|confidential\w*|infring\w+|consent|employ\w+|fees? (?:may|will|shall)|prices?|certificat\w+|"
    r"insurance|personnel|staff|(?:this|the) (?:agreement|contract|addendum|dpa)(?! by)|CUSTOMER's (?:account|use|access|data|content)|maintenance|"
    r"third[- ]party (?:services?|products?|materials?|software)|inventory|last[- ]time buy|supplier|orders?|trademark\w*|licen[cs]es?|content)\b"
)
_VENDORS_END = re.compile(
    r"\b(?:notice|notification|notify(?:ing)?|inform(?:ing)?|tell(?:ing)?) (?:to )?VENDOR\b|CUSTOMER <?(?:may|can|shall|must) (?:\w+ ){0,3}(?:terminat|discontinu|ceas|stop|withdraw)"
)
_TO_MOVE = (
    r"(?:'s?|s')? ?(?:in which |time )?to (?:migrate|move|transition|upgrade|switch|adapt|adjust|prepare|replace)"
)
_TOLD_FOR = re.compile(r"(?:notice|banner|warning|announce\w*)\b[^|.;]{0,50}\bfor (?:at least |a period of )?$")


def _together(clause: Clause, match: re.Match[str]) -> Found:
    """The time ahead, wherever it stands in a sentence about the end of what the vendor offers."""
    if _VENDORS_END.search(clause.surface) or _SUPPOSED_OTHERWISE.search(clause.surface):
        return None
    if re.search(_FREE_TO, clause.surface):
        return None
    for at, quantity in sorted(clause.quantities.items()):
        if _TOLD_FOR.search(clause.surface[:at]) and isinstance(quantity.value, Duration):
            return quantity.value
    found = time_ahead(clause, near=_TO_MOVE)
    return UNSPECIFIED if found is None and _ON_NOTICE.search(clause.surface) else found


_ON_NOTICE = re.compile(
    r"\b(?:subject to|upon|on|with|by|giving|after)\b[^|.;,]{0,30}\b(?:notice|notification|announcement)\b"
)
_SUPPOSED_OTHERWISE = re.compile(r"\b(?:refund|reimburs|claim|invoice|pay)\w*\b[^|.;]{0,60}DURATION")


def _no_word(clause: Clause, match: re.Match[str]) -> Found:
    """0 days, where the end comes without a word beforehand."""
    if _VENDORS_END.search(clause.surface) or _SUPPOSED.search(clause.surface[: match.end()]):
        return None
    return _AT_ONCE


_BETA = re.compile(
    r"\bbeta\b|pre-?release|\bpreview|early access|\balpha\b|experimental|\btrial\b|free "
    r"(?:tier|plan|service|trial|version)|evaluation|pilot|proof of concept"
)


def _without_vaguer(readings: list[Reading]) -> list[Reading]:
    """A sentence that states a period says no more by also speaking of notice; nor does another, mostly."""
    figured = {r.span for r in readings if isinstance(r.value, Duration) and r.value.amount}
    kept = [r for r in readings if r.span not in figured or r.value != UNSPECIFIED]
    return [replace(r, weight=r.weight - 3) if figured and r.value == UNSPECIFIED else r for r in kept]


def _is_about_beta(paper: Paper) -> bool:
    """Whether the paper as a whole is about beta or trial software: by its title, or by every page of it."""
    blocks = paper.document.blocks
    title = paper.lowered[blocks[0].start : blocks[min(2, len(blocks) - 1)].end][:160] if len(blocks) > 3 else ""
    mentions = sum(1 for _ in _BETA.finditer(paper.lowered))
    return _BETA.search(title) is not None or (mentions >= 5 and mentions * 1_000 > len(paper.lowered))


def _first_of_reminders(readings: list[Reading]) -> list[Reading]:
    """Of several notices in one list ("60 days before, 30 days before, at retirement") the first counts."""
    longest: dict[tuple[str, str], float] = {}
    timed = [
        (r, _list_of(r), rough_hours(r.value)) for r in readings if isinstance(r.value, Duration) and _list_of(r)[1]
    ]
    for _, listed, hours in timed:
        longest[listed] = max(longest.get(listed, 0.0), hours)
    later = [r for r, listed, hours in timed if hours < longest[listed]]
    return [r for r in readings if r not in later]


def _list_of(reading: Reading) -> tuple[str, str]:
    """The wording by which a list item was read, and the list's lead-in; that is empty for a plain sentence."""
    clause = reading.clause
    return reading.pattern, clause.surface[: clause.start] if clause else ""


def _review(readings: list[Reading], paper: Paper) -> list[Reading]:
    """Beta features count only in a paper that is about them."""
    if not readings or not about_software(paper):
        return []
    readings = firm_without_effort(_first_of_reminders(_without_vaguer(readings)))
    if _is_about_beta(paper):
        return readings
    return [r for r in readings if r.clause is None or not _BETA.search(f"{r.clause.heading} {r.clause.surface}")]


EXTRACTORS = (
    Extractor(
        term=TermDefinition(
            "sla.deprecation_notice",
            Kind.DURATION,
            Better.LONGER,
            "How long before the vendor discontinues or materially reduces the service, a feature, an API or a model "
            "is the customer told?",
        ),
        core=r"\b(?:discontinu\w+|deprecat\w+|retir(?:e|es|ed|ing|ement)|sunset\w*|end of (?:life|sale|support)|cease|withdraw\w*)\b",
        triggers=(
            "discontinu",
            "deprecat",
            "sunset",
            "retire",
            "end of life",
            "end-of-life",
            "end of support",
            "end of sale",
            "decommission",
            "phase out",
            "phase-out",
            "phasing out",
            "shut down",
            "shutdown",
            "cease to",
            "cease off",
            "cease prov",
            "ceases to",
            "ceasing",
            "no longer offer",
            "no longer support",
            "no longer provide",
            "no longer make",
            "stop (",
            "stop a",
            "ending support",
            "end support",
            "or stop",
            "api removal",
            "feature removal",
            "remove or",
            "add or remove",
            "longer available",
            "no longer be ",
            "ending a",
            "end a ",
            "is removed",
            "are removed",
            "be removed",
            "is ended",
            "or terminate the",
            "stop offer",
            "stop prov",
            "stop support",
            "obsolet",
            "removing",
            "removal of",
            "remove any",
            "remove feat",
            "remove func",
            "remove cert",
            "remove a ",
            "or remove",
            "remove part",
            "switched off",
            "switch off",
            "turned off",
            "turn off",
            "out of the",
            "taken offline",
            "drop ",
            "dropped",
            "dropping",
            "wind down",
            "close the",
            "close down",
            "stop operat",
            "stop runn",
            "suspend or remove",
            "reduc",
            "degrad",
            "diminish",
            "eliminat",
            "withdraw",
            "cessation",
            "end-of-service",
            "end of service",
            "kill ",
            "end to the",
            "abandon",
            "pull the plug",
            "operation stops",
            "stop offering",
            "stop support",
            "terminate the service",
        ),
        accept=(
            Pattern("ended without notice", rf"{_RIGHT}<140>{_END}<200>{_FREE_TO}", _at_once, weight=1),
            Pattern(
                "notice of a time before the end",
                rf"(?:notice|notif\w+|inform\w*|announce\w*|advance|warning)\b<60>(?P<d>DURATION|BLANK)<120>{_END}",
                _period,
                weight=0,
            ),
            Pattern(
                "a time of notice, then the end",
                rf"(?P<d>DURATION|BLANK)(?:'s?|s')?(?: \(?\w+\)?){{0,3}} (?:notice|notification|"
                rf"warning|in advance|before|prior|advance)<120>{_END}",
                _period,
            ),
            Pattern(
                "the end, on notice of a time",
                rf"{_END}<160>(?:notice|notif\w+|inform\w*|announce\w*|least|minimum of|upon|with|"
                rf"giv\w+|provid\w+|than|for)\b<50>(?P<d>DURATION|BLANK)(?:'s?|s')?(?: \(?\w+\)?){{0,3}} "
                rf"?(?:notice|notification|warning|in advance|before|prior|advance|ahead|after (?:\w+ )"
                rf"?(?:notice|announce|deprecat)|from (?:the )?(?:\w+ )?(?:announce|notice|date of "
                rf"(?:\w+ )?notice))",
                _period,
            ),
            Pattern(
                "not ended earlier than",
                rf"\b(?:no|not|never|neither)\b<80>{_END}<30>(?:earlier|sooner|before|until|less)(?: than| the end of)? "
                rf"?(?:at least )?(?P<d>DURATION|BLANK)<50>(?:notice|notif|announc|inform|told|replace|date)",
                _period,
                weight=1,
            ),
            Pattern(
                "ended no earlier than",
                rf"{_END}<40>\b(?:no|not) (?:earlier|sooner) than (?:at least )?(?P<d>DURATION|BLANK) (?:after|from|following)",
                _period,
                weight=1,
            ),
            Pattern(
                "supported for a time after deprecation",
                rf"(?:continue to|support|maintain|available|operate|remain)<60>(?:for|until) (?:at "
                rf"least |a minimum of |a period of |no less than |not less than )*(?P<d>DURATION)<60>"
                rf"(?:after|following|from|of)<60>{_END}",
                _period,
            ),
            Pattern(
                "ended at any time",
                rf"{_RIGHT}<120>(?:at any time|from time to time|at its (?:sole |own )?discretion|in "
                rf"its (?:sole |own )?discretion|in VENDOR's (?:sole |own )?discretion|at VENDOR's "
                rf"(?:sole |own )?discretion)<140>{_END}<60>{_THING}",
                _at_any_time,
                weight=-1,
            ),
            Pattern(
                "ended, at any time",
                rf"{_RIGHT}<100>{_END}<140>(?:at any time|whenever|from time to time|(?:at|in) (?:its|VENDOR's|"
                rf"our) (?:sole |own |absolute )*discretion|for any reason)",
                _at_any_time,
                weight=-1,
            ),
            Pattern(
                "told that it ends after a time",
                rf"(?:notif\w+|inform(?:s|ed)?\b|announce\w*|tell|told)<100>{_END}<30>(?:after|in|within)(?: a period of)? (?P<d>DURATION)",
                _period,
            ),
            Pattern(
                "time to move away",
                rf"(?:giv\w+|allow\w*|provid\w+|grant\w*|ha(?:s|ve))\b<40>(?P<d>DURATION) (?:in which )?to (?:migrate|move|transition|upgrade|switch|"
                rf"adapt)\b<60>{_END}|{_END}<120>(?:giv\w+|allow\w*|provid\w+|grant\w*|ha(?:s|ve))\b<30>(?P<e>DURATION) (?:in which )?to (?:migrate|"
                rf"move|transition|upgrade|switch|adapt)\b",
                _either_period,
            ),
            Pattern(
                "a right to end features",
                r"(?:reserves? (?:\w+ ){0,3}right to|VENDOR (?:may|can))(?:,? \w+){0,8}?,? (?:or |and |and/or )?(?:discontinue|withdraw|retire|"
                r"remove|sunset|stop(?: (?:offering|providing|supporting))?|eliminate|deprecate|cease (?:offering|providing))(?: or \w+)?"
                r" (?:\w+ ){0,2}(?:functionalit(?:y|ies)|features?|services?\b|apis?|models?|software|products?|platform)",
                _untold,
                weight=-3,
            ),
            Pattern(
                "told before the end",
                rf"VENDOR<60>(?:notif\w+|notice|inform(?:s|ing)?\b|announce(?:s|ment)?\b|advises?\b|tell|communicat(?:e|es|ion)\b)<80>"
                rf"(?:prior to|before|in advance of|ahead of|if|when|of|about)<60>{_END}",
                _open,
                weight=0,
            ),
            Pattern(
                "ended, and notice given",
                rf"{_END}<20>{_THING}<80>VENDOR(?:'ll)?(?: <shall>)?<70>(?:notice|notif\w+|inform\w*|"
                rf"announce|tell|let CUSTOMER know)",
                _open,
            ),
            Pattern(
                "the end is announced",
                rf"{_END}<80>(?:is|are|shall be|will be) (?:\w+ )?(?:announced|notified|communicated)<60>(?:in (?:good|due) time|"
                rf"in advance|beforehand|timely|in writing|ahead)",
                _open,
            ),
            Pattern(
                "ended upon notice",
                rf"{_RIGHT}<80>{_END}<20>{_THING}<140>(?:upon|with|after|by|on|subject to|giving|"
                rf"provid\w+|provided) (?:\w+ ){{0,4}}(?:notice|notification|notifying|informing)",
                _open,
                weight=0,
            ),
            Pattern(
                "the end, telling and a time ahead",
                together(_ENDING, _OFFERED, TELL, without=f"{_NO_PART}|{OTHER_TRADES}"),
                _together,
                weight=-3,
            ),
            Pattern(
                "ended without a word",
                together(
                    _ENDING,
                    _OFFERED,
                    r"(?:\b(?:without|with no|no) (?:any |prior |previous |advance |further |written |such )*(?:notice|announcement|warning|notification)\b)",
                    r"(?:\b(?:may|can|might|free to|at liberty|reserves?|entitled|right to)\b)",
                    without=_NO_PART,
                ),
                _no_word,
                weight=-2,
            ),
        ),
        reject=(
            Pattern("an example, the past or someone else's", NO_TERM),
            Pattern(
                "the contract ends",
                r"(?:discontinu\w+|terminat\w+|withdraw\w*) (?:of )?(?:this|the) (?:agreement|"
                r"contract|dpa|addendum)|upon (?:any )?(?:termination|discontinu\w+)|withdraw\w* "
                r"(?:\w+ ){0,3}(?:consent|offer|claim|funds|payment|from (?:the|this))",
            ),
            Pattern(
                "a promise against it",
                r"VENDOR (?:shall not|will not|may not|agrees not to)\b(?! be)<60>(?:material\w*|"
                r"discontinu\w+|remov\w+|reduc\w+|degrad\w+|decreas\w+)(?!<200>(?:without|unless|earlier|sooner|until|before|less)<60>"
                r"DURATION)",
            ),
            Pattern(
                "a change that reduces nothing",
                r"(?:not|no|nor|without|neither|NEITHER|never)\b<50>(?:material\w*|substantial\w*|"
                r"significant\w*|adverse\w*)<20>(?:reduc\w+|degrad\w+|diminish\w*|decreas\w+|"
                r"impair\w*|limit\w*)(?!<120>(?:without|unless|until)<60>(?:DURATION|notice))",
            ),
            Pattern(
                "security and safeguards",
                r"(?:security|technical and organi[sz]ational|safeguards?) (?:measures|controls|"
                r"program\w*|standards)",
            ),
            Pattern(
                "content and data of others",
                r"(?:remov\w+|delet\w+|withdraw\w*|disabl\w+)<30>(?:CUSTOMER's (?:data|content|"
                r"account)|personal data|user content|infring\w+|such content|any content that|"
                r"offending|posting|material that|objectionable)|personal data|data subject|"
                r"sub-?processor|confidential information",
            ),
            Pattern(
                "indemnities and repair",
                r"infring|injunction|non-infringing|third[- ]party claim|credit(?:s)? (?:will|shall) be reduced",
            ),
            Pattern(
                "the customer stops",
                r"CUSTOMER (?:shall|must|will|agrees to|may|should|can|is required to) (?:\w+ )"
                r"{0,5}(?:discontinue|cease|withdraw|stop|remove|delete|retire|return)",
            ),
            Pattern(
                "terms and prices",
                r"(?:modify|change|amend|revise|update) (?:this|these|the) (?:agreement|terms|policy|"
                r"sla)(?!<80>(?:service|discontinu))|(?:fees?|prices?|charges?) (?:may|will|shall)",
            ),
            Pattern(
                "what a third party ends",
                r"third[- ]party (?:services?|products?|applications?|features|content|tools|platforms?|software|integrations?)<40>(?:may|might|can)|"
                r"(?:discontinu\w+|withdr\w+|retired)<20>by (?:its|their|the|a|such|that|another) (?:\w+ )?(?:provider|owner|licensor|third|vendor|"
                r"manufacturer)",
            ),
            Pattern("age of the user", r"years? (?:old|of age)"),
            Pattern(
                "people, goods and law",
                r"employ\w+ retire|retirement (?:plan|benefit)|ceases? to (?:be|exist|carry on|do "
                r"business|apply|have)|reduc\w+ (?:the )?(?:fees?|price|amount|liability|number of|"
                r"risk|damages)|purchase order|inventory|shipment|manufactur\w+",
            ),
        ),
        review=_review,
    ),
)
