"""sla.support_hours — when support answers problems of the highest severity.

Accepted: "support is available 24x7", "twenty-four hours a day, seven days a week", "around the
clock", "Monday to Friday, 9am to 5pm", "during normal business hours", "24/5", "8am-8pm seven days a
week"; lines below "Support hours"; of several plans the lowest, of several severities the highest.
Rejected: monitoring, guards and hosting around the clock, the hours of the service itself or of a
status page, business hours that are only defined, a call that is returned later, windows of
maintenance, working days of notice.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal

from contract_check.extractors.framework import Extractor, Found, Pattern, Reading
from contract_check.extractors.sla.matters import NO_TERM, OTHER_TRADES
from contract_check.extractors.sla.plans import is_limited, weigh_by_plan
from contract_check.extractors.sla.severity_mentions import LOWER_SEVERITY, TOP_SEVERITY, severity_before
from contract_check.extractors.sla.severity_tables import FREE_PLAN
from contract_check.extractors.sla.stated_hours import hours_said
from contract_check.extractors.upright import upright
from contract_check.language.clauses import Clause, Paper
from contract_check.language.wording import together
from contract_check.model.document import Table
from contract_check.model.term import Better, Kind, TermDefinition
from contract_check.model.values import Choice, Duration, Unit

_DAY_LONG = Duration(Decimal(24), Unit.HOURS)
_STRONG = (
    r"\b(?:support(?! (?:portal|site|center) (?:is|at)| of\b| the\b)|helpdesk|help desk|"
    r"service desk|(?:technical|telephone|phone|e-?mail|user|remote|emergency) (?:assistance|help|advice)|"
    r"requests? for (?:assistance|help|support)|support requests?|help ?line|customer (?:care|service)|hot ?line|"
    r"call cent(?:er|re)|response times?|support (?:engineers?|team|staff)|tickets?|service cent(?:er|re))\b"
)
_WHO = rf"(?:{_STRONG}|\b(?:engineers?|on-call|assistance|respon(?:se|d|ds)|telephone|by phone|customer success)\b)"
_ALWAYS = (
    r"(?:\b24\s?(?:x|×|/|\*|by|-)\s?7\b|\b24\s?hours? ?[x/×]\s?7|\b7\s?[x×/]\s?24\b|(?:around|round)[- ]the[- ]clock|\bday (?:and|or) night\b|"
    r"\bat any (?:hour|time) of (?:the |any )?(?:day|night)|\bat all hours\b|every hour of every day|"
    r"DURATION(?: (?:per|each|every|a) day| DURATION| per day)?(?:,| and| \(?|/)? ?(?:and "
    r")?(?:DURATION|seven days|7 days|every day|each day)(?: (?:per|each|every|a) week| "
    r"DURATION)?)"
)
_OFFICE = (
    r"(?:(?:normal |regular |standard |usual |local |our |VENDOR's |published )"
    r"?(?:business|working|office|normal support) (?:hours|days)|"
    r"\b(?:8|9|7|10|11|12)\s?[x×/]\s?5\b|(?:monday|mon\.?|mondays)(?: |-|–)*(?:to|through|"
    r"thru|till|until|-|–|and)?(?: |-)*(?:friday|fri\b\.?|fridays)|weekdays|"
    r"\bworking days\b|\b\d{1,2}(?::\d\d)? ?(?:a\.?m\.?)? ?(?:-|–|to|until|and) ?\d{1,2}(?::\d\d)? ?p\.?m\b)"
)
_EXTENDED = (
    r"(?:DURATION (?:DURATION|(?:a|per|each) day),? ?(?:and )?DURATION|\b24\s?(?:x|×|/|\*)"
    r"\s?[56]\b|\b(?:1[3-9]|2[0-3])\s?(?:x|×|/)\s?[567]\b|\b(?:8|9|1[0-2])\s?(?:x|×|/)"
    r"\s?[67]\b|seven days (?:a|per) week|7 days (?:a|per) week|DURATION (?:a|per) week|"
    r"monday (?:to|through|-) (?:saturday|sunday)|extended (?:support |business |coverage )?hours|weekends)"
)
_LINES_BELOW = 3
_FEWEST_COLUMNS = 3  # of a table that is set as a list
_SHORT_LINE = 160
_TOP = (
    r"(?:(?:severity|sev|priority|p|s)[ -]?(?:level )?(?:1|one)\b|critical|urgent|"
    r"emergenc\w+|highest severity|production down|system down|outage)"
)


def _said(clause: Clause, match: re.Match[str]) -> Found:
    """The choice, read from the matched words and the rest of the sentence."""
    if is_limited(clause, match.start(), match.end()):
        return None
    words = clause.words_at(max(match.start(), clause.start), match.end()) + clause.words_at(
        match.end(), min(match.end() + 80, len(clause.surface))
    )
    word = hours_said(words) or hours_said(clause.text)
    return Choice(word) if word else None


# Who or what is attended to, and every way to say when.
_ATTENDED = (
    r"(?:\bsupport\b|\bassist\w*|\bhelp\w*|\bhot-?\s?line|\b(?:cases|tickets|calls|enquiries|inquiries|faults?|errors?|incidents?|disturbances)\b[^|.;]{0,60}\b(?:handled|"
    r"answered|accepted|taken|attended|dealt|received|reported|processed|attention)|\bcontact cent(?:er|re)|\bservice desk|\bsupport desk|\breadiness\b|\bcover(?:ed|age)\b|"
    r"\b(?:emergency|support|service|response) team|\bengineers?\b[^|.;]{0,40}\b(?:available|on duty|on call|answer|at hand|reach\w*)|\b(?:reach|call|phone) VENDOR|"
    r"\b(?:class|severity|priority) (?:a|1|one)\b|\bstaff(?:s|ed) )"
)
_WHEN = (
    r"(?:\b24\b|\bclock\b|\bmon(?:day)?s?\b|\bweekdays?\b|\bweekends?\b|\bworking days?\b|\bbusiness days?\b|\b(?:business|working|office) hours|\d ?[ap]\.?m\b|\d[:.h]\d\d|"
    r"\d ?h\b|\b(?:every|each|any) (?:hour|day)\b|\bin the (?:morning|evening)|\bnight\b)"
)
_NOT_ATTENDED = (
    r"\b(?:monitor\w*|surveill\w*|guard\w*|maintenance|backups?|deliver\w*|notice|audit\w*|inspect\w*|premises|invoice\w*|pay\w*|uptime|data cent\w+|"
    r"training|installation|on-?site work|travel\w*|rates?|overtime|tried out|office is|meetings?|supported employment|employees?)\b"
)


def _all_day(clause: Clause, match: re.Match[str]) -> Found:
    """Every day, where twenty-four hours of a day are named and no days are left out."""
    quantity = clause.quantity_at(match.start("d"))
    words = clause.words_at(match.start("d"), match.end() + 12)
    if quantity is None or quantity.value != _DAY_LONG or not re.search(r"(?:a|per|each|every)[ -]day", words):
        return None
    return None if re.search(_OFFICE, clause.surface) else Choice("24x7")


def _attended(clause: Clause, match: re.Match[str]) -> Found:
    """The hours that a sentence about support states, in whatever order."""
    word = hours_said(re.split(r"(?<=[a-z])[;.] (?=for the other|for other|otherwise)", clause.text)[0])
    if word is None or not re.search(
        r"\d|clock|night|every hour|all hours|morning|(?:business|working|office) (?:hours|days)|week",
        clause.text.lower(),
    ):
        return None
    if (
        re.search(
            r"\b(?:next|following|within|one|two|three|\d+|same)(?: \(\d+\))? (?:clear )?(?:business|working) (?:day|hour)s?\b|(?:business|working) days? (?:of|after|from|prior|before)",
            clause.surface,
        )
        and word == "business_hours"
    ):
        return None
    return Choice(word)


def _always(clause: Clause, match: re.Match[str]) -> Found:
    if is_limited(clause, match.start(), match.end()):
        return None
    return (
        Choice("24x7") if hours_said(clause.words_at(max(match.start(), clause.start), match.end())) == "24x7" else None
    )


def _is_severity(text: str, _title: str) -> bool:
    return TOP_SEVERITY.search(text) is not None or LOWER_SEVERITY.search(text) is not None


def _rows(table: Table, paper: Paper) -> Iterator[Reading]:
    """Rows or columns of support hours: the highest severity, and the lowest paid plan."""
    sheet = upright(paper, table, _is_severity)
    rows = [[cell.text.lower() for cell in row] for row in sheet.rows]
    head = rows[0]
    section = paper.document.section_at(max(0, table.span.start - 1))
    about = (section.heading.lower() if section else "") + " " + " ".join(head)
    if not re.search(
        r"support|respon|help|service desk|severity|priority|plan", about + " ".join(row[0] for row in rows)
    ):
        return
    label = re.compile(r"hours|availab|coverage|support time|service time|schedule|when|operat|business day")
    not_this = re.compile(r"uptime|maintenance|response|resol|channel|phone number|updat")
    down = [i for i, cell in enumerate(head) if i and label.search(cell) and not not_this.search(cell)]
    severities = any(TOP_SEVERITY.search(row[0]) for row in rows[1:])
    if table not in paper.document.tables and len(head) < _FEWEST_COLUMNS:
        return  # lines with a name each, which are read as sentences
    for number, row in enumerate(rows[1:], start=1):
        across = (label.search(row[0]) or re.search(r"\bsupport\b", row[0])) and not not_this.search(row[0])
        for column, text in enumerate(row):
            if not text or column == 0 or FREE_PLAN.search(head[column]) or len(text) > 200:
                continue
            if not (
                across
                or column in down
                or re.search(r"(?:during|within) (?:\w+ )?(?:business|working|office) hours", text)
            ) and not re.search(r"24 ?[x/×] ?[57]", text):
                continue
            top = bool(TOP_SEVERITY.search(row[0]))
            if severities and not top and not across:
                continue
            word = hours_said(text)
            if word is None:
                continue
            span = sheet.cite(sheet.rows[number][column])
            yield Reading(
                Choice(word), span, "support hours in a table", weight=3 if top or across or column in down else 0
            )
            if across and not TOP_SEVERITY.search(" ".join(head)):
                break


_NAMES_HOURS = re.compile(r"(?:support|help ?desk|service desk|hotline|service cent(?:er|re))(?:'s)? hours\W*$")
_TICK = re.compile(r"[✓✔☑●]")


def _under_a_line(paper: Paper) -> Iterator[Reading]:
    """The short lines that follow a line ending in "Support Hours"; of a row of ticks only its label."""
    blocks = paper.document.blocks
    for index, block in enumerate(blocks):
        if not _NAMES_HOURS.search(paper.lowered[max(block.start, block.end - 40) : block.end]):
            continue
        said = ""
        for following in blocks[index + 1 : index + 1 + _LINES_BELOW]:
            words = _TICK.split(paper.document.text[following.start : following.end])[0]
            if len(words) > _SHORT_LINE:
                break
            said = f"{said} {words}".strip()
            word = hours_said(said)
            if word is not None and re.search(r"\d", said):
                yield Reading(Choice(word), following, "lines under the words support hours", weight=1)
                break


def _review(readings: list[Reading], paper: Paper) -> list[Reading]:
    """What is said under a lower severity does not count, what is said under the highest does more."""
    reviewed = []
    for reading in readings:
        severity = severity_before(paper, reading.span) if reading.clause else ""
        if severity == "top":
            reviewed.append(replace(reading, weight=reading.weight + 2))
        elif severity != "lower" or reading.weight >= 3:
            reviewed.append(reading)
    return weigh_by_plan(reviewed, paper)


EXTRACTORS = (
    Extractor(
        term=TermDefinition(
            "sla.support_hours",
            Kind.CHOICE,
            Better.TRUE,
            "When does support answer problems of the highest severity?",
            ("24x7", "extended", "business_hours"),
        ),
        core=r"\b(?:support|hours)\b<60>\b(?:available|operation|provided|hours)\b",
        triggers=(
            "24x7",
            "24 x 7",
            "24 × 7",
            "24/7",
            "24 / 7",
            "24*7",
            "7x24",
            "7 x 24",
            "24 hour",
            "24-hour",
            "24h",
            "twenty-four",
            "twenty four",
            "24x5",
            "24 x 5",
            "24/5",
            "24x6",
            "8x5",
            "8 x 5",
            "9x5",
            "9 x 5",
            "10x5",
            "12x5",
            "12x7",
            "16x5",
            "8x7",
            "5x8",
            "round the clock",
            "day and night",
            "day or night",
            "any hour",
            "any time of",
            "all hours",
            "every hour",
            "round-the-clock",
            "business hours",
            "working hours",
            "office hours",
            "normal hours",
            "support hours",
            "service hours",
            "monday",
            "mon-",
            "mon -",
            "mon –",
            "mon–",
            "mon to",
            "weekday",
            "m-f",
            "business days",
            "working days",
            "7 days",
            "seven days",
            "365 days",
            "a.m.",
            "a.m ",
            " am ",
            "am-",
            "am –",
            "am to",
            "extended hours",
            "monday till",
            "each day",
            "every day",
            "in the morning",
            "days per week",
            "days a week",
            "working days",
            " h to ",
        ),
        accept=(
            Pattern("highest severity around the clock", rf"{_TOP}<140>{_ALWAYS}", _always, weight=4),
            Pattern("around the clock for the highest severity", rf"{_WHO}<60>{_ALWAYS}<100>{_TOP}", _always, weight=4),
            Pattern("support around the clock", rf"{_WHO}<120>{_ALWAYS}", _always, weight=1),
            Pattern("around the clock support", rf"{_ALWAYS}<60>{_WHO}", _always, weight=1),
            Pattern(
                "reached at every hour of the day",
                rf"{_WHO}<60>\b(?:reached|available|staffed|manned|answer\w*|open|operat\w+|provided)\b<60>(?P<d>DURATION)(?: ?-? ?(?:a|per|each|every) ?-?day)?(?! (?:after|of|from|following))",
                _all_day,
            ),
            Pattern(
                "highest severity only in office hours", rf"{_TOP}<100>(?:during|within|in) {_OFFICE}", _said, weight=3
            ),
            Pattern("support in certain hours", rf"{_STRONG}<140>(?:{_OFFICE}|{_EXTENDED})", _said, weight=1),
            Pattern("certain hours of support", rf"(?:{_OFFICE}|{_EXTENDED})<80>{_STRONG}", _said, weight=1),
            Pattern(
                "attended, and when",
                together(_ATTENDED, _WHEN, without=f"{_NOT_ATTENDED}|{OTHER_TRADES}"),
                _attended,
                weight=-1,
            ),
            Pattern(
                "hours behind their label",
                rf"\b(?:support|business|service) hours ?:<40>(?:{_OFFICE}|{_ALWAYS}|{_EXTENDED})",
                _said,
                heading=r"support",
            ),
            Pattern(
                "hours under a heading of support",
                rf"(?:{_OFFICE}|{_ALWAYS}|{_EXTENDED})",
                _said,
                heading=r"support hours|hours of (?:support|operation|coverage)|support availab|availability "
                r"of support|business hours|service hours|contact",
            ),
        ),
        reject=(
            Pattern("opening hours of shops", r"\brestaurants?\b|\bfranchis\w+|\bopen for business\b"),
            Pattern("an example, a trial or someone else's", rf"{NO_TERM}|\btried out\b|in the pilot of"),
            Pattern(
                "watching, guarding and hosting",
                r"(?:monitor\w*|surveill\w+|guard\w*|cctv|video|security (?:personnel|staff|team|"
                r"operations)|soc\b|alarm|data cent(?:er|re)s?|staffed|physical|patrol|detect\w+|"
                r"intrusion|noc\b|biometric|badge)<100>(?:24|clock|DURATION)|(?:24|clock)<60>"
                r"(?:monitor|surveill|guard|security|watch)",
            ),
            Pattern(
                "the hours of the service itself",
                r"(?:available|availability of|access to|accessible|uptime|operat\w+|provide) (?:\w+ )"
                r"{0,3}(?:service|platform|application|system|website|software|data|hosting)s?<40>"
                r"(?:24|DURATION DURATION|DURATION per day)(?!<60>support)|(?:service|platform|"
                r"application|system|website|software)s? (?:\w+ ){0,2}(?:is|are|be|being) (?:\w+ )"
                r"{0,2}(?:available|accessible|operational)<40>(?:24|DURATION)(?!<60>support)",
            ),
            Pattern(
                "pages and portals",
                r"(?:status page|knowledge ?base|documentation|portal|self-service|forum|chat ?bot|"
                r"website|ticketing system)<60>(?:24|around|DURATION)(?!<80>(?:engineer|phone|staff))",
            ),
            Pattern(
                "notice and delivery",
                r"maintenance (?:window|will|is|shall|work)|outside (?:of )?(?:regular |normal )"
                r"?(?:business|working|office) hours(?!<120>(?:\b24\b|DURATION DURATION|clock|DURATION per))|deliver\w+|inspect\w*|audit\w*|deemed "
                r"(?:received|given)|receipt of notice|notices? (?:shall|will|must|to)|business days? "
                r"(?:after|of|prior|before|from|notice)|premises|access to (?:its|the) (?:books|"
                r"records|facilit)",
            ),
            Pattern(
                "a call that is answered later",
                r"request(?:s|ing)? (?:a|for a) call-?\s?back|leave a (?:voice )?message",
            ),
            Pattern(
                "records and visits",
                r"records|books|facilities|examin|conference|place of business|meeting|financial|fund\b",
            ),
            Pattern(
                "work on the customer's site",
                r"professional services|on-?site (?:work|services)|travel|overtime|training|"
                r"installation|workday|time and materials|personnel",
            ),
        ),
        tables=_rows,
        whole_document=_under_a_line,
        review=_review,
    ),
)
