"""Who attends to a problem, and when: the words of support and of hours, and what a sentence that holds both states."""

from __future__ import annotations

import re

from contract_check.extractors.framework import Found
from contract_check.extractors.sla.plans import is_limited
from contract_check.extractors.sla.stated_hours import hours_said
from contract_check.language.clauses import Clause
from contract_check.model.late_pattern import late_pattern
from contract_check.model.values import Choice

STRONG = (
    r"\b(?:support(?! (?:portal|site|center) (?:is|at)| of\b| the\b)|helpdesk|help desk|"
    r"service desk|(?:technical|telephone|phone|e-?mail|user|remote|emergency) (?:assistance|help|advice)|"
    r"requests? for (?:assistance|help|support)|support requests?|help ?line|customer (?:care|service)|hot ?line|"
    r"call cent(?:er|re)|response times?|support (?:engineers?|team|staff)|tickets?|service cent(?:er|re))\b"
)
WHO = rf"(?:{STRONG}|\b(?:engineers?|on-call|assistance|respon(?:se|d|ds)|telephone|by phone|customer success)\b)"
ALL_DAY = r"\b(?:24|twenty[- ]?four(?: \(24\))?) ?h(?:ou)?rs? (?:a|per|each|every)[ -]day\b"
ALWAYS = (
    r"(?:\b24\s?(?:x|×|/|\*|by|-)\s?7(?:\b|\s?[x×/]\s?365\b)|\bincluding (?:all )?nights?(?:,|"
    r" and) (?:and )?weekends?\b|\b24\s?[x×/]\s?365\b|\b365\s?[x×/]\s?24\b|"
    r"\b24\s?hours? ?[x/×]\s?7|\b7\s?[x×/]\s?24\b|(?:around|round)[- ]the[- ]clock|"
    r"\bday (?:and|or) night\b|\bnight (?:and|or) day\b|\bwhatever the (?:hour|time)\b|"
    r"\bnon-?stop\b|\bat any hour\b|\bat any (?:hour|time) of (?:the |any )?(?:day|night)|\bat all hours\b|"
    rf"every hour of every day|(?:{ALL_DAY}|DURATION)(?:,| and| \(?|/)? ?(?:and )?"
    r"(?:DURATION|(?:seven|7)(?: \(7\))? days|every day|each day)(?: (?:per|each|every|a) week| DURATION)?)"
)
OFFICE = (
    r"(?:(?:normal |regular |standard |usual |local |our |VENDOR's |published )?"
    r"(?:business|working|office|normal support) (?:hours|days)|\b(?:business|working|office)[- ]hour(?= support)|"
    r"\b(?:0[6-9]|1[0-2])[0-5]\d ?(?:h|hrs)? ?(?:-|–|to|until|till|and) ?(?:1[2-9]|2[0-3])[0-5]\d\b|"
    r"\b(?:8|9|7|10|11|12)\s?[x×/]\s?5\b|"
    r"\b5\s?[x×/]\s?(?:8|9|7|10|11|12)\b|"
    r"(?:monday|mon\.?|mondays)(?: |-|–)*(?:to|through|thru|till|until|-|–|and)?(?: |-)*"
    r"(?:friday|fri\b\.?|fridays)|weekdays|\bworking days\b|"
    r"\b\d{1,2}(?::\d\d)? ?(?:a\.?m\.?)? ?(?:-|–|to|until|and) ?\d{1,2}(?::\d\d)? ?p\.?m\b)"
)
EXTENDED = (
    r"(?:\b24\s?(?:x|×|/|\*)"
    r"\s?[56]\b|\b(?:1[3-9]|2[0-3])\s?(?:x|×|/)\s?[567]\b|\b(?:8|9|1[0-2])\s?(?:x|×|/)"
    r"\s?[67]\b|seven days (?:a|per) week|7 days (?:a|per) week|DURATION (?:a|per) week|"
    r"monday (?:to|through|-) (?:saturday|sunday)|extended (?:support |business |coverage )?hours|weekends)"
)
# Who or what is attended to, and every way to say when.
ATTENDED = (
    r"(?:\bsupport\b|\bCUSTOMER success\b|\bassist\w*|\bhelp\w*|\bhot-?\s?line|"
    r"\b(?:cases|tickets|calls|enquiries|inquiries|faults?(?: reports?)?|errors?|incidents?|disturbances)"
    r"\b[^|.;]{0,60}\b"
    r"(?:handled|answered|accepted|taken|attended|dealt|received|reported|processed|attention|guaranteed)|"
    r"\bcontact cent(?:er|re)|\bservice desk|\bsupport desk|\breadiness\b|\bcover(?:ed|age)\b|"
    r"\b(?:emergency|support|service|response) team|"
    r"\bengineers?\b[^|.;]{0,40}\b(?:available|on duty|on call|answer|at hand|reach\w*)|"
    r"\b(?:reach|call|phone) VENDOR|"
    r"VENDOR (?:\w+ )?(?:answers?|repl(?:y|ies)|responds?)\b[^|.;]{0,20}"
    r"\b(?:(?:e-?)?mails?|messages|questions|enquiries|inquiries)\b|"
    r"\brespond\w*[^|.;]{0,30}\b"
    r"(?:tickets?|incidents?|issues?|(?:service|support) requests?|errors?|faults?)\b[^|.;]{0,40}"
    r"\b(?:during|in) |"
    r"\b(?:class|severity|priority) (?:a|1|one)\b|"
    r"\bstaff(?:s|ed) )"
)
WHEN = (
    r"(?:\b24\b|\bclock\b|\bmon(?:day)?s?\b|\bweekdays?\b|\bweekends?\b|\bworking days?\b|"
    r"\bbusiness days?\b|\b(?:business|working|office) hours|\d ?[ap]\.?m\b|\d[:.h]\d\d|\d ?h\b|"
    r"\b(?:every|each|any) (?:hour|day)\b|\bin the (?:morning|evening)|\bnight\b)"
)
NOT_ATTENDED = (
    r"\b(?:monitor\w*|surveill\w*|guard\w*|maintenance|backups?|deliver\w*|notice|audit\w*|inspect\w*|"
    r"premises|invoice\w*|pay\w*|uptime|data cent\w+|training|installation|on-?site work|"
    r"travel\w*|rates?|overtime|tried out|office is|meetings?|supported employment|employees?)\b"
)
_FOR_OTHERS = late_pattern(r"(?<=[a-z])[;.] (?=for the other|for other|otherwise)")
_TELLS_HOURS = late_pattern(
    r"\d|clock|night|every hour|any hour|all hours|morning|(?:business|working|office) (?:hours|days)|week"
)
_DAYS_OF_WAITING = late_pattern(
    r"\b(?:next|following|within|one|two|three|\d+|same)(?: \(\d+\))? (?:clear )?(?:business|working) (?:day|hour)s?\b|"
    r"(?:business|working) days? (?:of|after|from|prior|before)"
)


def hours_of_support(clause: Clause, match: re.Match[str]) -> Found:
    """The choice, read from the matched words and the rest of the sentence."""
    if is_limited(clause, match.start(), match.end()):
        return None
    words = clause.words_at(max(match.start(), clause.start), match.end()) + clause.words_at(
        match.end(), min(match.end() + 80, len(clause.surface))
    )
    word = hours_said(words) or hours_said(clause.text)
    return Choice(word) if word else None


def beside_times_of_reply(clause: Clause, match: re.Match[str]) -> Found:
    """The hours behind "service times", where the paper also says how soon faults are answered: then they are support's."""
    replies = re.search(r"(?:response|reaction|intervention)[ -]times?\b", clause.document.text.lower())
    return hours_of_support(clause, match) if replies else None


def around_the_clock(clause: Clause, match: re.Match[str]) -> Found:
    """Every hour of every day, where the matched words themselves leave none out."""
    if is_limited(clause, match.start(), match.end()):
        return None
    words = clause.words_at(max(match.start(), clause.start), match.end())
    return Choice("24x7") if hours_said(words) == "24x7" else None


def all_day(clause: Clause, match: re.Match[str]) -> Found:
    """Every day, where twenty-four hours of a day are named and no days are left out."""
    return None if re.search(OFFICE, clause.surface) else Choice("24x7")


def hours_attended(clause: Clause, match: re.Match[str]) -> Found:
    """The hours that a sentence about support states, in whatever order."""
    word = hours_said(_FOR_OTHERS.split(clause.text)[0])
    if word is None or not _TELLS_HOURS.search(clause.text.lower()):
        return None
    if word == "business_hours" and _DAYS_OF_WAITING.search(clause.surface):
        return None
    return Choice(word)
