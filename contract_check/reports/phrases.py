"""Short words that every format says alike: outcomes, levels, values, days, counts and pages."""

from __future__ import annotations

from datetime import date

from contract_check.model.accepted_gap import AcceptedGap
from contract_check.model.finding import Outcome, PaperFinding
from contract_check.model.rule import Level, Verb
from contract_check.model.term import Strength
from contract_check.model.values import Flag, OpenDuration, Value
from contract_check.reports.text import plain
from contract_check.rules.comparing import in_words

OUTCOMES = {
    Outcome.MISSING: "Not in the contract",
    Outcome.BELOW: "Below what is required",
    Outcome.UNCLEAR: "Could not be decided",
    Outcome.UNREAD: "Not everything could be read",
    Outcome.EXCEPTED: "Exception accepted",
    Outcome.BY_HAND: "To check by hand",
    Outcome.MET: "In order",
}
_LEVELS = {
    Verb.REQUIRED: "the contract must provide for it",
    Verb.NOT_ALLOWED: "the contract must not provide for it",
}


def say_level(level: Level) -> str:
    """What is required, in words that stand after "Required:"."""
    return _LEVELS.get(level.verb, plain(level.words.replace("_", " ")))


def say_value(value: Value | None, strength: Strength = Strength.FIRM) -> str:
    """What a passage comes to, in words; a target is called one."""
    match value:
        case None:
            return "no value that can be read"
        case Flag():
            said = "it says so" if value.given else "it expressly rules this out"
        case OpenDuration(kind="unspecified"):
            said = f"no figure (“{plain(value.words)}”)" if value.words not in ("", "unspecified") else "no figure"
        case _:
            said = plain(in_words(value))
    return f"{said} (a target, no commitment)" if strength is Strength.SOFT else said


def say_renewal(renewal: date | None, checked_on: date | None) -> str:
    """A renewal date, with the days that are left where the day of the check is given."""
    if renewal is None:
        return ""
    if checked_on is None:
        return renewal.isoformat()
    days = (renewal - checked_on).days
    left = f"in {count(days, 'day')}" if days > 0 else "today" if days == 0 else f"{count(-days, 'day')} ago"
    return f"{renewal.isoformat()} ({left})"


def say_policy(name: str, digest: str) -> str:
    """Which policy it was: "policy “Vendor policy 2027”, digest 0123456789ab"."""
    return f"policy “{plain(name)}”, digest {digest[:12]}" if name else f"policy digest {digest[:12]}"


def count(number: int, noun: str) -> str:
    """A number with its noun: "1 page", "3 pages"."""
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"


def number_pages(pages: list[int] | tuple[int, ...]) -> str:
    """Page numbers as a person writes them: "p. 3", "pp. 3–5, 9"."""
    runs: list[list[int]] = []
    for page in sorted(pages):
        if runs and page == runs[-1][-1] + 1:
            runs[-1].append(page)
        else:
            runs.append([page])
    said = ", ".join(str(run[0]) if len(run) == 1 else f"{run[0]}–{run[-1]}" for run in runs)
    return f"{'p.' if len(pages) == 1 else 'pp.'} {said}"


def say_exception(accepted: AcceptedGap | None, in_force: bool) -> str:
    """Who accepted a gap, until when and why: "accepted by Dana Whitfield until 2026-03-01, expired: …"."""
    if accepted is None:
        return ""
    state = "" if in_force else ", expired"
    return plain(f"accepted by {accepted.accepted_by} until {accepted.until.isoformat()}{state}: {accepted.why}")


def say_matter(found: PaperFinding) -> str:
    """What is to be settled about the papers, with the exception that was made for it."""
    exception = say_exception(found.accepted, found.excepted)
    return f"{plain(found.says)} Exception {exception}" if exception else plain(found.says)
