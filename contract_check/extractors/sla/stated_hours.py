"""Which hours a text states: every hour of every day, office hours, or something between."""

from __future__ import annotations

import re

from contract_check.extractors.plans.kept_for_a_plan import DEARER
from contract_check.language.numbers import read_number
from contract_check.model.late_pattern import late_pattern

_CLOCK = late_pattern(
    r"(\d{1,2})(?:[:.](\d\d))?\s*(a\.?m\.?|p\.?m\.?)?\s*(?:\([^)]*\)|[a-z]{2,4})?\s*(?:-|"
    r"–|—|to|until|till|and|through)\s*(\d{1,2})(?:[:.](\d\d))?\s*(a\.?m\.?|p\.?m\.?)?"
)
_MILITARY = late_pattern(
    r"\b([01]\d|2[0-4])([0-5]\d)\s?(?:h|hrs)?\s?(?:-|to|until|till|and)\s?([01]\d|2[0-4])([0-5]\d)\b"
)  # 0900 - 1700
_WORDED_CLOCK = late_pattern(
    r"\b(one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d{1,2})(?: o'clock)? in the "
    r"(morning|afternoon|evening)"
)
# "(24/7 on the Premium plan)": the hours of those who pay for more.
_FOR_A_PLAN = late_pattern(
    r"\((?:[^()]{0,40}\b)?(?:at|for|on|with|in|under) (?:the |our )?"
    rf"(?:{DEARER}|silver|ultimate|diamond|business|professional|pro|plus|advanced)\b[^()]{{0,40}}\)"
)
_WEEKDAY = late_pattern(r"(?:mon|tue|wednes|thu|fri|satur|sun)[a-z]*\.?,? ?$|\b(?:between|from) (?:the hours of )?$")
# "Messages left at weekends are picked up on Monday": when nobody answers.
_ANSWERED_LATER = late_pattern(
    r"\b(?:messages?|calls?|tickets?|requests?|e-?mails?|queries|enquiries|anything)\b[^.;]{0,40}"
    r"\b(?:left|received|logged|sent|submitted|made|raised|arriving)\b[^.;]{0,80}"
    r"\b(?:mondays?|next (?:business|working|week)?\s?day)\b"
)
_WEEKEND = late_pattern(
    r"\b(?:including|and|also at|at) (?:the )?weekends?|every day of the week|each day of the week|"
    r"365 days|\b\d{1,2} ?[x×/] ?[67]\b|(?:7|seven)(?: \(7\))? days|every day|"
    r"monday (?:to|through|thru|-) (?:saturday|sunday)|mon ?- ?s(?:at|un)"
)
_LEFT_OUT = late_pattern(r"\b(?:exclu\w+|except\w*|other than|apart from|save for|not|closed)\b[^.;)]{0,60}$")
_ALWAYS = late_pattern(
    r"\bday (?:and|or) night\b|\bnight (?:and|or) day\b|\bwhatever the (?:hour|time)\b|\bnon-?stop\b|"
    r"\bat any hour\b|\bat any (?:hour|time) of (?:the |any )?(?:day|night)|\bat all hours\b|"
    r"every hour of every day|\b365 ?[x×/] ?24\b|\b24 ?[x×/] ?365\b|\b24 ?(?:x|×|/|\*|by|-) ?7(?:\b| ?[x×/] ?365\b)|"
    r"(?:7|seven)(?: \(7\))? ?-?days?(?: (?:a|per)|/) ?-?week,? (?:and )?(?:24|twenty[- ]four)(?: \(24\))? ?-?hours?|"
    r"\bincluding (?:all )?nights?(?:,| and) (?:and )?weekends?\b|\b7 ?[x×/] ?24\b|\b24 ?hours? ?[x/×,] ?7|(?:around|round)[- ]the[- ]clock|"
    r"(?:24|twenty[- ]four)(?: \(24\))? ?[- ]?hours?(?: (?:a|per|each|every) ?-?day)?(?: basis)?,? ?"
    r"(?:and |on |/|\()? ?(?:(?:7|seven)(?: \(7\))? days|every day|each day|365|year[- ]round)"
)
_DAY_AND_NIGHT_ON_SOME_DAYS = late_pattern(
    r"\b24 ?[x×/*] ?[56]\b|(?:24|twenty[- ]four)(?: \(24\))? hours?(?: (?:a|per) day)?,? "
    r"?(?:and |on )?(?:5|five|6|six)(?: \([56]\))? days"
)
_ON_SATURDAYS = late_pattern(
    r"(?<!excluding )(?<!except )(?<!excl )\bsaturdays?\b(?! and sunday| or sunday| & sunday|,? sundays?,? (?:and|or)|-sunday)"
)
_LONGER = late_pattern(r"\b(?:1[3-9]|2[0-3]) ?[x×/] ?5\b|extended (?:support |business |coverage )?hours")
_OFFICE_HOURS = late_pattern(
    r"(?:business|working|office|normal|support) (?:hours|days?)|\b5 ?[x×/] ?(?:[7-9]|1[0-2])\b|\b(?:[7-9]|1[0-2]) "
    r"?[x×/] ?5\b|\b(?:business|office|working)[- ]hour support\b|mon(?:day)?s?\.? ?(?:to|through|thru|-|until) ?fri|weekdays"
)


def _in_figures(match: re.Match[str]) -> str:
    """ "ten in the morning" is "10 am"."""
    return f"{read_number(match[1])} {'am' if match[2] == 'morning' else 'pm'}"


def hours_said(text: str) -> str | None:
    """The choice that a passage states: always, in office hours, or something between.

    >>> hours_said("Monday to Friday, 8am to 11pm")
    'extended'
    """
    plain = _in_plain_figures(text)
    if _ALWAYS.search(plain):
        return "24x7"
    window = _longest_window(plain)
    if window > 12 or _is_extended(plain):
        return "extended"
    return "business_hours" if window or _OFFICE_HOURS.search(plain) else None


def _in_plain_figures(text: str) -> str:
    """The passage with times as figures, and without the times of an answer."""
    plain = re.sub(r"\s+", " ", text.lower().replace("–", "-").replace("—", "-"))
    plain = _ANSWERED_LATER.sub(" ", _FOR_A_PLAN.sub(" ", plain))
    plain = _WORDED_CLOCK.sub(_in_figures, plain)
    plain = re.sub(r"\b(\d{1,2}) ?h ?(\d\d)?\b(?! ?(?:a|per) day)", lambda m: f"{m[1]}:{m[2] or '00'}", plain)
    return re.sub(
        r"(?<![x×/*])\b(?:next|following|same|\d+|one|two|three|four|five) (?:\(\d+\) )?(?:business|working) (?:days?|hours?)",
        " ",
        plain,
    )


def _is_extended(plain: str) -> bool:
    """Whether it goes beyond office hours in words: on days of the weekend, through the night, or for longer."""
    if _DAY_AND_NIGHT_ON_SOME_DAYS.search(plain) or _LONGER.search(plain):
        return True
    week = re.search(r"monday|mon\b|weekday", plain) and not re.search(r"exclud|except|closed|other than", plain)
    if week and _ON_SATURDAYS.search(plain):
        return True
    weekend = any(not _LEFT_OUT.search(plain[: match.start()]) for match in _WEEKEND.finditer(plain))
    return weekend and not re.search(r"monday (?:to|through|thru|-) friday", plain)


def _longest_window(plain: str) -> float:
    """Hours between the times of day that a passage names."""
    longest = 0.0
    plain = _MILITARY.sub(r"\1:\2-\3:\4", plain)
    for match in _CLOCK.finditer(plain):
        first, last = int(match[1]), int(match[4])
        if (
            first > 24
            or last > 24
            or not (match[3] or match[6] or match[2] or match[5] or _WEEKDAY.search(plain[: match.start()]))
        ):
            continue
        opening, closing = (match[3] or "")[:1], (match[6] or "")[:1]
        start = first % 12 + (12 if opening == "p" else 0) if opening else first
        end = last % 12 + (12 if closing == "p" else 0) if closing else last
        start_minutes, end_minutes = int(match[2] or 0), int(match[5] or 0)
        span = end - start + (end_minutes - start_minutes) / 60
        if span <= 0 and start <= 12 and not (opening or closing):
            span += 12  # "9-5" on the clock's face
        longest = max(longest, span if span > 0 else span + 24)
    return longest
