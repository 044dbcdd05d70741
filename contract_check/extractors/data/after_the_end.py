"""What becomes of the customer's data after the end, and when, whichever way a sentence says so.

The matters: the data (`HELD`), the end or a request (`EVENT`), the act (deleting, or still getting at it),
and the figure that goes with the act. Of several figures, the one tied to the end or the act counts
("DURATION after termination", "within DURATION"), and of those the nearest to the act.
"""

from __future__ import annotations

import re
from decimal import Decimal

from contract_check.extractors.data.matters import (
    BARRED,
    CUSTOMERS,
    DELETE,
    GET,
    OVER,
    THEIRS,
    question_before,
)
from contract_check.extractors.framework import UNSPECIFIED, Found, Unreadable
from contract_check.language.clauses import Clause
from contract_check.model.values import Duration, Unit

HELD = rf"(?:{THEIRS}|\bdata\b|\b(?:tenant|workspace|organi[sz]ation|account(?! of what)|content|everything in|recordings|documents|galler(?:y|ies)|files|reports and raw data|anything)\b)"
_REQUEST = r"(?:\brequest\w*|\basks? (?:VENDOR|us)\b|\binstruct\w*|\bdemand)"
EVENT = rf"(?:{OVER}|{_REQUEST})"
_IN_DAYS = re.compile(r"\b(?:day |t ?\+ ?)(\d{1,3})\b")
_LEAD = re.compile(
    r"(?:\b(?:within|inside|in|after|than|latest|up to|until|for|by|of|over|have|another|further|least|lasts?|is|has|plus|granted|grants? CUSTOMER|throughout|during|the|a|an)\b|[:|,(+]) ?(?:(?:a|an|the|another|further|following|period|maximum|minimum|of|at most|at least|additional|next|first|latest) )*\Z"
)
# The figure is the label of a line: "30 days: data export available".
_LABEL = re.compile(r"\A\W*(?:(?:after|day|up to|from) )?\Z")
_TIED = re.compile(
    rf"DURATION[\w ,-]{{0,24}}?\b(?:later\b|after|following|from|of|beyond|that come after|past)\b[^.;|]{{0,60}}?{EVENT}|DURATION later|DURATION post-\w+"
)
_EVENT, _DELETE, _GET, _HELD = (re.compile(pattern) for pattern in (EVENT, DELETE, GET, HELD))
_OVER = re.compile(OVER)
_STRONG = re.compile(
    rf"{THEIRS}|\bdata\b|\b(?:workspace|account|content|archive|galler(?:y|ies)|recordings|documents|export page|anything)\b"
)
_THEIRS = re.compile(rf"{THEIRS}|\bdata\b|\banything\b|\bexports?\b|\bfiles\b")

_ERASE = re.compile(r"\b(?:delet|eras|destr(?:oy|uct)|purg)\w*")

# Of deleting: what is no duty of the vendor's after the end.
NOT_DELETED = (
    r"\blogs?\b|\b(?:queued|eligible) for\b|snapshot|recycle bin|\bbin\b|\btrash|\bbackups?\b(?: of| are| is)|data subject|infring|\bfees?\b|\binvoices?\b (?:is|are|will)|inactiv|dormant|children|minors|"
    r"\bsoftware\b[^.;|]{0,60}(?:destroy|delet|remov)|(?:destroy|delet|remov)\w*[^.;|]{0,40}\bsoftware\b|equipment|hardware|cookies?|"
    r"\b(?:may|can|could|might)\b(?: \w+){0,2} (?:delet|remov|eras|destroy|purg|dispos)|right to (?:delet|remov|eras)|discretion|accidental|unlawful|confidential|"
    r"concept|\bcrashes\b|defects?|virus|malware|offending|\bposts?\b|vulnerab|\bbreach(?:es)?\b|prior to|before the|prohibited|abuse|\blogos?\b|trade ?marks?|\b(?:confirm|certif|attest)\w*[^.;|]{0,40}\b(?:delet|destr|eras|purg)|unless CUSTOMER (?:renew|pay)|trial|personnel|employees"
)
_THEIR_ACT = re.compile(
    rf"{CUSTOMERS}(?<!'s)(?<!s') (?:shall|will|must|may|can|agrees?|is responsible|are responsible|undertakes)\b[^.;|]{{0,80}}?{DELETE}"
)


def _above(clause: Clause) -> str:
    """What stands over a sentence or row: its section's heading, and the head of its table."""
    head = " ".join(clause.table.header).lower() if clause.table else ""
    return f"{clause.heading} {head}"


def deletion_period(clause: Clause) -> Found:
    """Within how long the data is deleted after the end or a request, where a figure stands."""
    words = clause.surface
    if _HOW_LONG_KEPT.search(question_before(clause)):
        return _first_figure(clause)
    above = _above(clause)
    by_heading = _ERASE.search(words) and (_HELD.search(above) or _ERASE.search(above))
    named = _HELD.search(words) or by_heading
    if not (named and (_EVENT.search(words) or _OVER.search(above))):
        return None
    act = _DELETE.search(words)
    if not act or _THEIR_ACT.search(words):
        return None
    acts = list(_DELETE.finditer(words))
    if re.search(rf"(?:{BARRED})[^.;|]{{0,60}}\Z", words[: acts[0].start()]) and not re.match(r"\bno cop", acts[0][0]):
        return None
    return _nearest(clause, acts)


# "How long do you hold on to my data after I cancel?": the answer's figure is the one asked for.
_HOW_LONG_KEPT = re.compile(
    r"\bhow (?:long|soon)\b[^?]{0,40}\b(?:hold|keep|kept|retain\w*|store[ds]?|delete[ds]?)\b[^?]*\b(?:after|once|when)\b"
)
_HOW_LONG_TO_GET = re.compile(r"\b(?:how long|can|may|will)\b[^?]{0,60}\b(?:get|download|export|retrieve|access)\b")


def _first_figure(clause: Clause) -> Found:
    """The first duration of the sentence itself."""
    durations = (q for q in clause.quantities_in(clause.start, len(clause.surface)) if isinstance(q.value, Duration))
    return next((q.value for q in durations if isinstance(q.value, Duration)), None)


# "Not deleted before a week has passed": the act may be as late as anyone likes.
_NO_DEADLINE = re.compile(r"\b(?:not|no|never) (?:before|earlier than|sooner than|until) (?:\w+ ){0,3}\Z")


def _nearest(clause: Clause, acts: list[re.Match[str]]) -> Found:
    """The figure that goes with one of the acts."""
    words = clause.surface
    tied = {m.start() for m in _TIED.finditer(words)}
    best: tuple[float, Found] | None = None
    for found in re.finditer(r"DURATION|BLANK", words):
        if found.end() <= clause.start:
            continue
        if _NO_DEADLINE.search(words, max(0, found.start() - 30), found.start()):
            continue
        led = _LEAD.search(words[max(0, found.start() - 40) : found.start()]) or _LABEL.match(
            clause.own[: found.start() - clause.start]
        )
        if not (led or found.start() in tied):
            continue
        quantity = clause.quantity_at(found.start())
        if quantity is None or not (quantity.value is None or isinstance(quantity.value, Duration)):
            continue
        near = min(abs((a.start() + a.end()) / 2 - found.start()) for a in acts)
        if near > 200:
            continue
        cost = near - (150 if found.start() in tied else 0)
        value: Found = quantity.value if quantity.value is not None else Unreadable(quantity.problem)
        if best is None or cost < best[0]:
            best = (cost, value)
    if best is not None:
        return best[1]
    days = _IN_DAYS.search(words, clause.start)
    labelled = re.match(r"\W*day \d+\b", clause.own) and _OVER.search(clause.heading)
    if days and (labelled or re.search(r"day \d+ (?:after|from|following)|t ?\+", words)):
        return Duration(Decimal(days[1]), Unit.DAYS, days[0])
    return None


# Of getting the data: what is another thing.
NOT_GOT = (
    r"equipment|hardware|\blogs? can|\bemploy(?:ees?|ment)\b|\bjob\b|audit|\bfees?\b|\binvoice|\bpay(?:s|able|ment)?\b|object to|sub-?processor|\bimport|data subject|confidential information|receiving party|"
    r"\bcookies?\b|cure|remed|former supplier|inactiv|during the term|breach|\bclaims?\b(?! back)|recycle|insurance|warrant|support (?:request|ticket)|prior (?:written )?notice|notice of (?:termination|non-renewal)|"
    r"fax|shipp|regulatory|redact|refund|marks\b|samples|source code|escrow|indemn|business hours|records? of|\bbooks\b|inventory|at least DURATION (?:before|prior)|DURATION (?:before|prior)(?! (?:to )?(?:(?:it|they|the|its|their|all|any|is|are|permanent|final|data|CUSTOMER's) )*(?:delet|destr|eras|purg|remov|wip))|restor\w+ (?:the )?(?:service|access)|trial|backups?\b (?:of|are)"
)
_SOME_TIME = re.compile(
    r"\b(?:limited|short|reasonable|grace|transitional|certain) (?:period|time)|\bperiod of grace|\bsome time\b|\ba while\b"
)
_NO_MORE = re.compile(
    rf"(?:\bno (?:further|more) (?=access)|\bno way to|\bno (?:data|content|files?|copies) (?:may|can|will) be|\bcannot\b|\bcan not\b|\bno longer\b|\bnot (?:be )?(?:possible|able|available)|\bimpossible|\bnothing can|\bnobody can)(?:(?!\bbut\b|access to the)[^.;|]){{0,60}}?{GET}(?! to the (?:service|platform|software))|{GET}[^.;|]{{0,90}}?\b(?:cannot|can no longer|not possible|is no longer|are no longer|impossible)\b"
)
_NOT_THEN = re.compile(
    r"(?:after|following|upon expir\w+ of|at the end of|beyond|once) (?:such|that|this|the|said|these) (?:\w+ )?(?:period|window|time|phase)|thereafter|afterwards? and|DURATION|after which|until"
)


# "Available for DURATION before deletion": the figure goes with what is possible until then.
_UNTIL_DELETED = re.compile(rf"DURATION[^.;|]{{0,80}}?\b(?:before|until|prior to)\b[^.;|]{{0,40}}?{DELETE}")


# What is done once the time is over: "for DURATION, but thereafter VENDOR may delete it".
_LATER = r"\b(?:thereafter|afterwards|after which|after (?:this|that|such|the) (?:period|time|date)|following which|whereupon)\b"


def _is_of_deleting(words: str, gets: list[re.Match[str]]) -> bool:
    """Whether the figure goes with an act of deleting rather than with one of getting the data."""
    figure = words.find("DURATION")
    if _UNTIL_DELETED.search(words):
        return False
    deletes = [
        m
        for m in _DELETE.finditer(words)
        if not re.search(rf"(?:{BARRED})[^.;|]{{0,20}}\Z|{_LATER}[^.;|]{{0,80}}\Z", words[: m.start()])
    ]
    if figure < 0 or not deletes:
        return False
    return min(abs(m.start() - figure) for m in deletes) < min(abs(m.start() - figure) for m in gets)


def retrieval_period(clause: Clause) -> Found:
    """For how long the data can still be had after the end."""
    words = clause.surface
    question = question_before(clause)
    context = f"{_above(clause)} {clause.before} {words} {question}"
    if not _OVER.search(context):
        return None
    if _HOW_LONG_TO_GET.search(question):
        return _first_figure(clause)
    gets = list(_GET.finditer(words))
    if (
        not gets
        and (_GET.search(clause.before) or _GET.search(question))
        and re.search(r"\b(?:that|this|the) (?:mode|period|phase|window|access)\b|\ACUSTOMER have", words)
    ):
        gets = list(re.finditer(r"\A.", words))
    if not gets or not (_STRONG.search(f"{words} {clause.before} {question}") or re.search(r"export|retriev", words)):
        return None
    if (
        _NO_MORE.search(words)
        and _THEIRS.search(f"{words} {question}")
        and not _NOT_THEN.search(f"{clause.before} {words}")
        and _OVER.search(f"{words} {question}")
    ):
        return Duration(Decimal(0), Unit.DAYS, "not available")
    if "DURATION" in words or "BLANK" in words or _IN_DAYS.search(words):
        return None if _is_of_deleting(words, gets) else _nearest(clause, gets)
    if _SOME_TIME.search(words) and _OVER.search(words) and _HELD.search(words):
        return UNSPECIFIED
    return None
