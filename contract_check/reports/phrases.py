"""Short words that every format says alike: outcomes, levels, values, days, counts and pages."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date

from contract_check.model.accepted_gap import AcceptedGap
from contract_check.model.finding import Outcome
from contract_check.model.paper_finding import PaperFinding
from contract_check.model.rule import Level, Severity, Verb
from contract_check.model.sentence import say, word
from contract_check.model.term import Strength
from contract_check.model.values import Flag, OpenDuration, Value
from contract_check.reports.language import _, _n, tell
from contract_check.reports.text import plain
from contract_check.rules.value_words import in_words, level_in_words

OUTCOMES = {
    Outcome.MISSING: say("Not in the contract"),
    Outcome.BELOW: say("Below what is required"),
    Outcome.UNCLEAR: say("Could not be decided"),
    Outcome.UNREAD: say("Not everything could be read"),
    Outcome.EXCEPTED: say("Exception accepted"),
    Outcome.BY_HAND: say("To check by hand"),
    Outcome.MET: say("In order"),
}
_PLACE = re.compile(r", (?:(?P<one>p\.)|pp\.) (?P<pages>\d+(?:–\d+)?)(?=, §|$)")
LEVELS = {
    Verb.REQUIRED: say("the contract must provide for it"),
    Verb.NOT_ALLOWED: say("the contract must not provide for it"),
}


def say_level(level: Level) -> str:
    """What is required, in words that stand after "Required:"."""
    return plain(LEVELS.get(level.verb) or level_in_words(level))


def say_value(value: Value | None, strength: Strength = Strength.FIRM) -> str:
    """What a passage comes to, in words; a target is called one."""
    match value:
        case None:
            return _("no value that can be read")
        case Flag():
            said = _("it says so") if value.given else _("it expressly rules this out")
        case OpenDuration(kind="unspecified"):
            words = plain(value.words) if value.words != "unspecified" else ""
            said = _("no figure (“{words}”)", words=words) if words else _("no figure")
        case _:
            said = plain(in_words(value))
    return _("{value} (a target, no commitment)", value=said) if strength is Strength.SOFT else said


def say_renewal(renewal: date | None, checked_on: date | None) -> str:
    """A renewal date, with the days that are left where the day of the check is given."""
    if renewal is None:
        return ""
    if checked_on is None:
        return say_day(renewal)
    days = (renewal - checked_on).days
    left = _("today")
    if days > 0:
        left = _n(days, "in {number} day", "in {number} days")
    elif days < 0:
        left = _n(-days, "{number} day ago", "{number} days ago")
    return f"{say_day(renewal)} ({left})"


def say_day(day: date | None) -> str:
    """A day as the language writes it, in English by ISO 8601; "" where there is none."""
    return _("{day}", day=day) if day else ""


def say_place(place: str) -> str:
    """A place in a paper that was kept as text, "acme-msa.pdf, p. 4, § 8.2 Liability", as the language writes it."""
    found = _PLACE.search(place)
    if found is None:
        return place
    pages = found["pages"]
    said = _("p. {page}", page=pages) if found["one"] else _("pp. {pages}", pages=pages)
    return f"{place[: found.start()]}, {said}{place[found.end() :]}"


def say_iso(day: str) -> str:
    """A day that is kept as text by ISO 8601, as the language writes it."""
    return say_day(date.fromisoformat(day)) if day else ""


def begin_small(label: str) -> str:
    """A label within a sentence; catalogues begin the labels of outcomes with a word that is small there."""
    return f"{label[:1].lower()}{label[1:]}"


def say_severity(severity: Severity) -> str:
    """The word for a severity."""
    return tell(word(severity))


def count_severities(counts: Mapping[Severity, int]) -> str:
    """How many there are of each severity that there is: "2 critical, 1 minor"."""
    return ", ".join(count_severity(severity, number) for severity, number in counts.items() if number)


def count_severity(severity: Severity, number: int) -> str:
    """ "2 critical", "1 note", "2 notes": the last alone is a noun."""
    if severity is Severity.NOTE:
        return _n(number, "{number} note", "{number} notes")
    return f"{number} {say_severity(severity)}"


def say_policy(name: str, digest: str) -> str:
    """Which policy it was: "policy “Vendor policy 2027”, digest 0123456789ab"."""
    if not name:
        return _("policy digest {digest}", digest=digest[:12])
    return _("policy “{name}”, digest {digest}", name=plain(name), digest=digest[:12])


def count_pages(number: int) -> str:
    """ "1 page", "3 pages"."""
    return _n(number, "{number} page", "{number} pages")


def count_tools(number: int) -> str:
    """ "1 tool", "3 tools"."""
    return _n(number, "{number} tool", "{number} tools")


def number_pages(pages: list[int] | tuple[int, ...]) -> str:
    """Page numbers as a person writes them: "p. 3", "pp. 3–5, 9"."""
    runs: list[list[int]] = []
    for page in sorted(pages):
        if runs and page == runs[-1][-1] + 1:
            runs[-1].append(page)
        else:
            runs.append([page])
    said = ", ".join(str(run[0]) if len(run) == 1 else f"{run[0]}–{run[-1]}" for run in runs)
    return _("p. {page}", page=said) if len(pages) == 1 else _("pp. {pages}", pages=said)


def say_exception(accepted: AcceptedGap | None, in_force: bool) -> str:
    """Who accepted a gap, until when and why: "accepted by Dana Whitfield until 2026-03-01, expired: …"."""
    if accepted is None:
        return ""
    name, until, why = plain(accepted.accepted_by), accepted.until, plain(accepted.why)
    if in_force:
        return _("accepted by {name} until {until}: {why}", name=name, until=until, why=why)
    return _("accepted by {name} until {until}, expired: {why}", name=name, until=until, why=why)


def say_matter(found: PaperFinding) -> str:
    """What is to be settled about the papers, with the exception that was made for it."""
    exception = say_exception(found.accepted, found.excepted)
    if not exception:
        return plain(found.says)
    return _("{matter} Exception {exception}", matter=plain(found.says), exception=exception)
