"""Within how long the vendor deletes the customer's data after the end, or when asked."""

from __future__ import annotations

import re
from dataclasses import replace

from contract_check.extractors.data.after_the_end import (
    ENDED,
    EVENT,
    HELD,
    above,
    first_figure,
    nearest_figure,
    of_each_item,
    sentences_before,
    time_of_keeping,
)
from contract_check.extractors.data.customer_data import AT_THE_END, DATA, THE_END, confidential_covers_data
from contract_check.extractors.data.deleted_from_backups import without_those_of_backups
from contract_check.extractors.data.matters import BARRED, CUSTOMERS, DELETE
from contract_check.extractors.framework import IMMEDIATELY, UNSPECIFIED, Found, Reading, duration_at
from contract_check.language.clauses import Clause, Paper
from contract_check.language.questions import question_before
from contract_check.model.late_pattern import late_pattern

_EVENT = late_pattern(
    rf"{THE_END}|\brequest|\b(?:contact\w*|e-?mail\w*|writ(?:e|ing) to|call\w*) VENDOR\b|"
    r"\binstruct|\bdirection|\bupon (?:CUSTOMER's |the )?(?:written )?demand|"
    r"\bchoice|\boption|\belect|\breturn|\bcancel|"
    r"\b(?:retention|retrieval|export|grace|transition|wind-down|post-\w+) (?:period|window|phase)|"
    r"\bthereafter\b|\bwhen asked\b|such DURATION|\bpost-"
)
# A heading that is about deleting alone: what stands below it has no other occasion.
_ITS_HEADING = late_pattern(r"\A(?!.*\b(?:retention|retain|stor)).*\b(?:deletion|destruction|erasure)\b")
_OF_DATA = late_pattern(
    rf"{DATA}|\ball (?:of )?CUSTOMER's \w+|\bdata\b|\bcontents?\b|\bprofile\b|\binformation\b|"
    r"\bworkspaces?\b|\b(?:its|their|CUSTOMER's) (?:\w+ ){0,2}(?:databases?|snapshots?|backups?|storage|records|files|tenants?|environments?)\b|"
    r"\baccounts? (?:is|are|will)\b|"
    r"\beverything in\b|confidential|\bexisting copies\b"
)
_CONFIDENTIAL = late_pattern(
    r"confidential|proprietary information|disclosing party|receiving party|recipient|trade secret"
)
_PLAIN_DATA = late_pattern(
    r"(?:CUSTOMER|user|client)(?:'s)? (?:\w+ )?(?:data|content|files)|personal (?:data|information)|"
    r"\bcontent\b|\bdata\b|\binputs?\b"
)
_OTHER_THINGS = late_pattern(
    r"\bmarks\b|trademark|know-how|\bsoftware\b|\bapplication\b(?! data)|inventory|product samples"
)
_DURING_USE = late_pattern(
    r"\blogs?\b (?:are|is|will)|infring|dmca|data subject (?:request|right)|"
    r"request(?:s|ed)? (?:from|by|of) (?:a |the |any |individual )?"
    r"(?:data subject|individual|consumer)|right to (?:erasure|deletion)|media saniti|"
    r"hard (?:drive|disk)s?|backup tapes|decommission\w+ (?:hardware|media|equipment)|spam|inactiv|"
    r"dormant|\bearlier deletion|support (?:case|ticket)"
)
_THEM = late_pattern(
    r"\b(?:it|they) (?:is|are|will be|shall be|gets?) (?:then |also )?(?:\w+ly )*"
    r"(?:deleted|erased|destroyed|purged|wiped)\b|"
    r"\b(?:delete|erase|destroy|purge)s? "
    r"(?:it|them|all of (?:it|them)|(?:all |any |the |remaining |existing )*copies)\b|"
    r"\b(?:complete|carry out|perform|effect)s? "
    r"(?:such |the |this |that |(?:return|export) (?:and|or) )*(?:deletion|destruction|erasure)\b"
)


# "We keep it for 30 days. After that it is deleted": the deadline stands in the sentence before.
AFTER_THAT = (
    r"\A\W*(?:\d[\d.]* )?(?:and |but )?"
    r"(?:after (?:that|this)\b(?! (?:agreement|contract|term\b|section))|"
    r"(?:after|following) (?:the|such|said|these|those) (?:\w+ ){0,2}"
    r"(?:period|time|date|window|phase|days|DURATION)\b|"
    r"thereafter|afterwards|subsequently|then\b|"
    r"(?:once|when|as soon as) (?:this|that|the|such) (?:\w+ )?(?:period|time|window|phase) "
    r"(?:has |is )?(?:expire[sd]?|ended|ends|over|passed|elapsed|lapse[sd]?|runs out|run out)|"
    r"(?:at|upon|on|following) the (?:end|expiry|expiration|conclusion|close) of "
    r"(?:this|that|the|such|said) (?:\w+ )?(?:period|time|window|phase))"
)
_AFTER_THAT = late_pattern(AFTER_THAT)
_NEAR = 300  # characters before a sentence in which the question stands that it answers


def is_of_data(words: str) -> bool:
    """Whether words speak of the customer's data, or of confidential papers that may hold it."""
    return _OF_DATA.search(words) is not None


def _is_after_the_end(clause: Clause) -> bool:
    """Whether a clause speaks of data after the end of the contract or a request, and not of deletion in daily use."""
    asked = _asked_before(clause)
    event = _is_a_stage(clause) or (
        _EVENT.search(f"{clause.heading} {clause.surface} {asked}")
        or AT_THE_END.search(clause.before)
        or _ITS_HEADING.search(clause.heading)
    )
    of_data = is_of_data(clause.surface) or (
        _THEM.search(clause.surface)
        and any(is_of_data(words) for words in (clause.heading, clause.before, asked, *clause.headings))
    )
    return bool(event and of_data) and not _DURING_USE.search(clause.surface)


# "After 90 days: data permanently deleted", as an item below one that says from when the days count.
_A_STAGE = late_pattern(
    r"\W*(?:after|following|at the end of|once|from) (?:(?:the|these|those|this|a|an|further|another) )*DURATION\b"
)


def _is_a_stage(clause: Clause) -> bool:
    """Whether an item tells what happens after a time, and one just above it under the same heading speaks of the end."""
    if not _A_STAGE.match(clause.own) or clause.span.start == 0:
        return False
    section = clause.document.section_at(clause.span.start)
    first = max(section.span.start if section else 0, clause.span.start - _NEAR)
    return AT_THE_END.search(clause.document.text[first : clause.span.start].lower()) is not None


def _asked_before(clause: Clause) -> str:
    """The question that the paragraph of a "thereafter" answers, in lower case; empty where there is none."""
    if not _AFTER_THAT.match(clause.own):
        return ""
    text = clause.document.text[max(0, clause.span.start - _NEAR) : clause.span.start].lower()
    return text.rpartition("?")[0].rpartition("\n")[2]


def deleted_within(clause: Clause, match: re.Match[str]) -> Found:
    """The period, where the sentence is about the end of the contract or a request; a defined one says so itself."""
    figure = clause.quantity_at(match.start("d")) if match["d"] else None
    defined = figure is not None and bool(figure.source) and is_of_data(clause.surface)
    return duration_at(clause, match) if defined or _is_after_the_end(clause) else None


def deleted_some_time(clause: Clause, match: re.Match[str]) -> Found:
    """That data is deleted after the end, without a figure."""
    return UNSPECIFIED if _is_after_the_end(clause) else None


def deleted_at_once(clause: Clause, match: re.Match[str]) -> Found:
    """That data is deleted the moment the contract ends."""
    return IMMEDIATELY if _is_after_the_end(clause) else None


def with_its_deadline(readings: list[Reading], paper: Paper) -> list[Reading]:
    """The readings, those of the customer's data; one that only says "thereafter" has the figure of the sentences before."""
    return without_those_of_backups([_told_before(reading, paper) for reading in _without_secrets(readings, paper)])


def _told_before(reading: Reading, paper: Paper) -> Reading:
    if reading.value != UNSPECIFIED or reading.clause is None or not _AFTER_THAT.match(reading.clause.own):
        return reading
    before = reversed(sentences_before(reading, paper))
    figure = next((found for clause in before if (found := time_of_keeping(clause))), None)
    return replace(reading, found=figure) if figure else reading


def _without_secrets(readings: list[Reading], paper: Paper) -> list[Reading]:
    """The readings, save those of confidential papers where these do not cover customer data."""
    others = [r for r in readings if "confidential" not in r.pattern and not _of_secrets(r.clause)]
    return readings if len(others) < len(readings) and confidential_covers_data(paper) else others


def _of_secrets(clause: Clause | None) -> bool:
    """Whether the clause deletes the parties' confidential papers and no data."""
    if clause is None:
        return False
    if _CONFIDENTIAL.search(clause.surface):
        return not _PLAIN_DATA.search(clause.surface)
    return bool(_OTHER_THINGS.search(clause.surface)) and not _PLAIN_DATA.search(clause.surface)


# What is a right of the vendor's, and no duty: "may (a) delete", "is entitled to purge".
_MERE_RIGHT = (
    r"(?:\b(?:may|can|could|might)\b(?! be)(?:, [^,.;|]{0,80},)?|"
    r"\bmay be\b|"
    r"\b(?:right|entitled|free|at liberty|permitted|option|authori[sz]ed|allowed) to)\W+(?:\(\w{1,3}\) )?"
    r"(?:\w+ ){0,2}?(?:delet|remov|eras|destroy|purg|dispos|wip)"
)
# What is no duty of the vendor's after the end.
_NOT_DELETED = late_pattern(
    r"\blogs?\b|\b(?:queued|eligible) for\b|snapshot|recycle bin|\bbin\b|\btrash|"
    r"\bbackups?\b(?: of| are| is)|data subject|infring|\bfees?\b|\binvoices?\b (?:is|are|will)|"
    r"inactiv|dormant|children|minors|\bsoftware\b[^.;|]{0,60}(?:destroy|delet|remov)|"
    rf"(?:destroy|delet|remov)\w*[^.;|]{{0,40}}\bsoftware\b|equipment|hardware|cookies?|{_MERE_RIGHT}|"
    r"discretion|accidental|unlawful|confidential|concept|\bcrashes\b|defects?|virus|malware|offending|"
    r"\bposts?\b|vulnerab|\bbreach(?:es)?\b|prior to|before the|"
    r"(?<!legally )(?<!unless )prohibited\b"
    r"(?! (?:by|under) (?:[\w-]+ ){0,2}?(?:laws?|legislation|regulations?)\b)|abuse|\blogos?\b|"
    r"trade ?marks?|\b(?:confirm|certif|attest)\w*[^.;|]{0,40}\b(?:delet|destr|eras|purg)|"
    r"unless CUSTOMER (?:renew|pay)|trial|personnel|employees"
)
_THEIR_ACT = late_pattern(
    f"{CUSTOMERS}(?<!'s)(?<!s') "
    r"(?:shall|will|must|may|can|agrees?|is responsible|are responsible|undertakes)"
    r"\b(?:(?!VENDOR(?! to\b)|\b(?:then|whereupon|thereafter|after which|until)\b)[^.;|]){0,80}?"
    f"{DELETE}"
)
_A_EVENT, _DELETE, _HELD = (late_pattern(pattern) for pattern in (EVENT, DELETE, HELD))
_ERASE = late_pattern(r"\b(?:delet|eras|destr(?:oy|uct)|purg)\w*")
# "How long do you hold on to my data after I cancel?": the answer's figure is the one asked for.
_HOW_LONG_KEPT = late_pattern(
    r"\bhow (?:long|soon)\b[^?]{0,40}\b(?:hold|keep|kept|retain\w*|store[ds]?|delete[ds]?)\b[^?]*"
    r"\b(?:after|once|when)\b"
)


def deletion_period(clause: Clause) -> Found:
    """Within how long the data is deleted after the end or a request, where a figure stands."""
    if _HOW_LONG_KEPT.search(question_before(clause)):
        return None if _NOT_DELETED.search(clause.surface) else first_figure(clause)
    return of_each_item(_deletion_period, clause)


# "Upon a request received within DURATION": the time for asking, and not for the act.
_TIME_TO_ASK = late_pattern(
    r"\b(?:received|made|submitted|sent|given|lodged) (?:within|in) (?:the )?(?:first )?DURATION"
)


# "Has no duty to keep data and will delete it": what is refused before a second verb is not refused behind it.
_OWN_VERB = late_pattern(r"\b(?:and|but) (?:VENDOR )?(?:shall|will|must)\b(?! not\b)")


def _deletion_period(clause: Clause) -> Found:
    words = _TIME_TO_ASK.sub(lambda time: time[0].lower(), clause.surface)
    clause = replace(clause, surface=words)
    over = above(clause)
    pointed = _HELD.search(clause.before) and re.search(r"\b(?:it|all of it|them|all of them)\b", words)
    named = _HELD.search(words) or pointed or (_ERASE.search(words) and (_HELD.search(over) or _ERASE.search(over)))
    if not (named and (_A_EVENT.search(words) or ENDED.search(f"{over} {clause.before}"))):
        return None
    acts = list(_DELETE.finditer(words))
    if not acts or _THEIR_ACT.search(words) or _NOT_DELETED.search(words):
        return None
    before = _OWN_VERB.split(words[: acts[0].start()])[-1]
    if re.search(rf"(?:{BARRED})[^.;|]{{0,60}}\Z", before) and not re.match(r"\bno cop", acts[0][0]):
        return None
    return nearest_figure(clause, acts)
