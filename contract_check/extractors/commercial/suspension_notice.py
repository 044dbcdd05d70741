"""commercial.suspension_notice — how long before the vendor suspends the service the customer is told.

Accepted: "may suspend the Service upon 10 days' notice if fees are overdue", "if not paid within 7 days
of notice, Provider may suspend", "may, on giving 10 days' notice, suspend", "five days after a reminder,
… may block access", a warning in the next sentence ("We will warn you ten days in advance"); "upon notice",
a duty to tell in the next sentence (unspecified); "may suspend access immediately, with or without notice",
"will result in your account being suspended", "may take such action at once" after a sentence on suspending,
"service locked" in a line on arrears, "reserve the right to stop work", a right without a word on notice (0 days).
A warning that stands anywhere in the sentence ("after prior reminder", "a week's grace") keeps a bare right from that.
In any construction: the service stops so long after a warning, or there and then, for breach or arrears.
Rejected: a bar on suspending, maintenance, suspension of payment, bonuses, deliveries or the customer's own
duties, log-in locks, beta features alone, what happens after suspension, survival. Breach and non-payment govern over emergencies.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from contract_check.extractors.commercial.matters import AT_ONCE, NO_DUTY_TO_NOTIFY
from contract_check.extractors.commercial.stopped_in_any_words import STOPPED_IN_ANY_WORDS
from contract_check.extractors.commercial.suspended_at_once import RIGHTS_TO_SUSPEND, SUSPENDED_AT_ONCE
from contract_check.extractors.commercial.suspending import DEFAULT, GROUND, unless_it_counts_how_often
from contract_check.extractors.commercial.told_of_suspension import SUSPENDED_ON_A_PERIOD_OF_NOTICE, SUSPENDED_ON_NOTICE
from contract_check.extractors.framework import Extractor, Pattern, Reading
from contract_check.extractors.subject import VENDOR_MAY, Subject
from contract_check.language.clauses import Paper
from contract_check.language.wording import words
from contract_check.model.document import Span
from contract_check.model.late_pattern import late_pattern
from contract_check.model.term import Act, Better, Kind, Strength, TermDefinition
from contract_check.model.values import OpenDuration

_UNPAID = late_pattern(
    r"\bfree (?:trials?|plans?|tiers?|of charge|versions?|accounts?)\b|"
    r"\b(?:trial|evaluation|beta) (?:periods?|services?|versions?)\b"
)
# Grounds that are no fault of the customer.
_AT_PLEASURE = late_pattern(
    r"\b(?:(?:at|in) (?:its|VENDOR's|the) (?:sole |own |absolute )*discretion|for (?:its )?convenience|"
    r"(?:for|without) (?:any |no |giving an? |a )*(?:other )?(?:reasons?|cause))\b"
)
_OTHER_CASES = late_pattern(
    r"DURATION[^.;|]{0,60}? (?:for any other reason|in (?:all|any) other (?:cases?|events?|circumstances))"
)


def _weigh(readings: list[Reading], paper: Paper) -> list[Reading]:
    """The case of breach or non-payment of a paid service governs; a bare right says "0 days" only where no notice is owed."""
    readings = [r for r in readings if not (r.clause and _UNPAID.search(r.clause.surface))] or readings
    at_once = {r.span for r in readings if r.value == AT_ONCE}
    readings = [r for r in readings if not (r.span in at_once and r.value != AT_ONCE and _of_other_cases(r))]
    readings = [r for r in readings if r.value == AT_ONCE or not _of_its_own_item(r, paper, at_once)]
    weighed = [replace(r, weight=2 * r.weight + bool(r.clause and DEFAULT.search(r.clause.surface))) for r in readings]
    # A right that is reserved binds the customer in any words.
    weighed = [replace(r, strength=Strength.FIRM) if r.value == AT_ONCE else r for r in weighed]
    told = [
        r for r in weighed if r.weight > 1 and not (r.strength is Strength.SOFT and isinstance(r.value, OpenDuration))
    ]
    if told:
        return told
    bare = [r for r in weighed if r.weight <= 1]
    return [replace(r, note=NO_DUTY_TO_NOTIFY) for r in bare] or weighed


def _of_its_own_item(reading: Reading, paper: Paper, at_once: Iterable[Span]) -> bool:
    """Whether the notice is that of one item, on what is no fault, of a list whose lead-in lets the vendor act for others.

    "We may suspend your account for: (a) breach; (b) at our discretion, with 30 days' notice".
    """
    clause = reading.clause
    if clause is None or not _AT_PLEASURE.search(clause.own) or DEFAULT.search(_AT_PLEASURE.sub("", clause.own)):
        return False
    leader = paper.lead_in_of(paper.block_at(clause.span.start))
    return leader is not None and any(paper.block_at(span.start) == leader for span in at_once)


def _of_other_cases(reading: Reading) -> bool:
    """Whether the notice is for other cases than the breach at which the same sentence lets the vendor act at once."""
    return reading.clause is not None and _OTHER_CASES.search(reading.clause.surface) is not None


EXTRACTORS = (
    Extractor(
        term=TermDefinition(
            "commercial.suspension_notice",
            Kind.DURATION,
            Better.LONGER,
            "How long before the vendor suspends the service is the customer told?",
            act=Act.VENDORS_DUTY,
        ),
        core=r"\b(?:breach\w*|violat\w+|fail(?:s|ure)? to|non-?payment|overdue|unpaid|past due|any reason)\b",
        triggers=words(
            "suspend|overdue|unpaid|non-payment|arrears|shut out|lock out|turn the|turn off|stop rendering|"
            "stop supply|barred|shut off|suspension|deactivate|disable|restrict access|limit access|"
            "deny access|denying access|block access|revoke access|restrict or|revoke your|revoke the|"
            "revoke any|revoke customer|withdrawn|cease all|stop performing|stop providing|cease perform|"
            "cease provid|stop the service|cease the service|restrict customer|restrict your|restrict client|"
            "block the|temporarily block|interrupt the|stop work|stop all work|cease work|further work|"
            "withhold service|withhold the service|before taking|before undertaking|before doing so|"
            "days in advance|days beforehand|week in advance|weeks in advance|hours in advance|"
            "hours beforehand|warning|cut off|cut you off|cut the customer off|cut customer off|limit your|"
            "limit customer|limit the customer|pause|frozen|freeze|halted|switch off|off the network|"
            "stop deliver|throttle|blocking|block |interrupt|allow |such action|such measure|"
            "bar access|lock your|lock the|locked|locking|lock acc|deny |on hold|a hold on|be stopped|pull your|throttl|"
            "offline|withdraw your|withdraw access|withdraw the|withdraw customer|inactive|stops working|"
            "downgraded|close your|read-only|revoked|suspend or|halt|shut your|shut down your|pull the|"
            "beforehand| bar the| bar your|disconnect|"
            "discontinue the|discontinue its|discontinue our|our work|its work|further services"
        ),
        speaks_of=Subject(
            (
                "suspend(s|ed|ing)?|suspension|block(s|ed|ing)?|restrict(s|ed)?|disabl(e|es|ed|ing)|deactivat*|"
                "disconnect*|throttl*|defer|postpone|withhold|lock(ed)?|revok*|cut off|limit CUSTOMER's access|interrupt|"
                "discontinue VENDOR's|refuse to|stop (providing|work|performing)|pause|terminat(e|es|ed|ing) (access|use)|switch off"
            ),
            "access|services?|accounts?|use|work|platform|performance|subscription|licen[cs]e|saas",
            f"{VENDOR_MAY}|right to|(may|will|can|shall) be|result in|entitled to|reserves?",
            unless="personnel|exclu*|unavailab*|physical|data subjects?|correct, block|intellectual property rights|feature flags?|kill switch",
        ),
        accept=(
            *SUSPENDED_ON_A_PERIOD_OF_NOTICE,
            *SUSPENDED_AT_ONCE,
            *SUSPENDED_ON_NOTICE,
            *RIGHTS_TO_SUSPEND,
            *STOPPED_IN_ANY_WORDS,
        ),
        reject=(
            Pattern(
                "the customer suspends",
                r"(?:CUSTOMER|BOTH|controller)(?: \w+|, [^,]{0,60},)? "
                r"(?:may|can|shall|is entitled to|has the right to|will) (?:[\w']+ ){0,6}?suspend|"
                r"suspend (?:the |any |all )?(?:payment|transfer|data transfer|processing of personal)",
            ),
            # Not where breach or arrears stand beside it: "for non-payment or for maintenance".
            Pattern(
                "maintenance",
                rf"\A(?!.*{GROUND}).*"
                r"(?:maintenance(?! (?:and|or|&) support|(?: and support)? services?\b)|upgrade|downtime|repair)|"
                r"\b(?:scheduled|planned) (?:\w+ )?(?:interruption|suspension|outage)",
            ),
            Pattern(
                "locked out at log-in",
                r"\b(?:failed|unsuccessful|incorrect|wrong|invalid|consecutive|multiple|repeated) "
                r"(?:[\w-]+ ){0,3}?(?:log-?ins?|sign-?ins?|passwords?|attempts?|authentications?)\b|"
                r"\b(?:log-?in|sign-?in|password|access) (?:attempts?|failures?)|"
                r"\binactiv\w+\b<30>\bsessions?|"
                r"\b(?:employees?|personnel|staff|employment)\b<60>\b(?:leav\w+|left|depart\w*|terminat\w+|ends?)"
                r"\b|leaving",
            ),
            Pattern(
                "the suspension of something else than the service",
                r"\b(?:suspen\w+|postpon\w+)(?:,? (?:or )?\w+){0,3}? (?:of )?(?:the |any |such |an? |its )*(?:\w+ )?"
                r"(?:bonus(?:es)?|awards?|sale of|shares|registration|offering|filing|listing|trading|marketing|clinical \w+|shipments?|"
                r"manufactur\w+|dividends?|negotiations?|arbitration|proceedings?)\b",
            ),
            Pattern(
                "a beta feature alone",
                r"\b(?:suspend|disable|deactivate)\w* (?:or \w+ )?(?:the |any |an? )?(?:\w+ )?"
                r"(?:beta|preview|trial|experimental)\b",
            ),
            Pattern(
                "an item on the end of the service, with a notice of its own",
                r"\bif:? \W*(?:\w{1,3}[.)] )?VENDOR (?:discontinu\w+|withdraws?|ceases?|shuts? (?:[\w']+ ){0,4}?down)\b",
            ),
            Pattern(
                "force majeure or after the end",
                r"force majeure|act of god|surviv|upon (?:any )?(?:expiration|termination)",
            ),
            Pattern(
                "sub-processors and transfers",
                r"\binstructions?\b<80>\b(?:infring|violat|contraven|breach|unlawful)\w*|"
                r"\b(?:suspend|stop|refuse|pause)\w* <30>\b"
                r"(?:execution|implementation|carrying out|following|performance|fulfil\w+) (?:of )?"
                r"(?:the |such |that |an? |any )*(?:\w+ )?instruction|"
                r"\b(?:suspend|stop|refuse|pause)\w* (?:the |such |any )?processing\b<40>\binstruction|"
                r"sub-?\s?processor|standard contractual|data exporter|supervisory",
            ),
        ),
        weigh=unless_it_counts_how_often,
        review=_weigh,
    ),
)
