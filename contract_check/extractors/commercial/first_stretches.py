"""A first stretch, a trial or a bond of so long, in any words: wider and weaker than the wordings of `stated_terms`.

Accepted: "the base period covers two years", "an opening block of six months", "is bound for", "stays in force for";
"the evaluation period of 30 days" where the paper as a whole is about the trial.
Rejected: a trial inside a paid contract, and what speaks of notice, payment, delivery or training.
"""

from __future__ import annotations

from contract_check.extractors.commercial import matters as m
from contract_check.extractors.commercial.pilot_terms import is_pilot
from contract_check.extractors.commercial.term_periods import (
    FIRST,
    NOT_A_DEADLINE,
    PAPER,
    SPAN,
    of_the_contract,
)
from contract_check.extractors.framework import Pattern, Reading
from contract_check.language.clauses import Paper
from contract_check.language.wording import PERIOD
from contract_check.model.late_pattern import late_pattern

_BOUND = (
    r"(?:stays? in force|remains? in force|endures?(?: initially)?|"
    r"(?:is|are) (?:bound|tied|locked in|locked)|commits? (?:itself|themselves)|is committed|"
    r"engages? VENDOR|(?:shall|will) be (?:rendered|provided|supplied)|(?:is|are) set up|"
    r"(?:is|are) agreed|becomes a member[^|.;]{0,20}|is engaged|binds? BOTH|"
    r"(?:undertakes?|agrees?|commits?) to (?:remain|stay)\b[^|.;]{0,16})"
)
_TRIAL = late_pattern(
    r"\b(?:free|trial|beta)\b(?! of)|"
    r"\((?:the )?\"?(?:evaluation|trial|pilot|beta|test) (?:period|term)\b|"
    r"\b(?:an?|any|each) evaluation period|"
    r"\b(?:evaluation|pilot|test)(?: (?:period|phase|term) (?:of|(?:shall|will) be for)|s (?:are|run|last))\b|"
    r"DURATION(?: \(\d+\) days?)? (?:evaluation|pilot|test) (?:period|phase)"
)


def of_a_trial_only_in_its_paper(readings: list[Reading], paper: Paper) -> list[Reading]:
    """How long a trial lasts is the contract's term only where the paper as a whole is about the trial."""
    plain = [r for r in readings if r.clause is None or not _TRIAL.search(r.clause.surface)]
    return readings if len(plain) < len(readings) and is_pilot(paper) else plain


FIRST_STRETCHES = (
    Pattern(
        "first stretch of",
        rf"\b{FIRST} (?:[a-z]+ ){{0,2}}?{SPAN}\b['\")]*"
        r"(?:\s*[:|]|<20>\b(?:of|is|be|covers|lasts|means|runs|comprises)\b)(?: the| an?)?(?: period of)? "
        f"{PERIOD}{NOT_A_DEADLINE}",
        of_the_contract,
        weight=-1,
    ),
    Pattern(
        "a trial of so long",
        rf"{PERIOD}(?: \(\d+\) days?)? (?:free )?(?:trial|evaluation|pilot|test) (?:period|phase|term)\b",
        of_the_contract,
        weight=-2,
    ),
    Pattern(
        "a trial period of",
        rf"\b(?:trial|evaluation|pilot|test|beta) (?:period|phase|term) of (?:up to |at most )?{PERIOD}",
        of_the_contract,
        weight=-2,
    ),
    Pattern(
        "evaluations are for a period",
        r"^\W*(?:[\d.]+ )?(?:the |an? |all |any )?(?:evaluation|trial|pilot|beta|test)s? "
        f"(?:is|are|runs?|lasts?) (?:for )?(?:up to )?{PERIOD}{NOT_A_DEADLINE}",
        of_the_contract,
        weight=-2,
    ),
    Pattern(
        "renews every so long from the start",
        rf"\b{PAPER}\b<80>\b(?:begins?|starts?|commences?)\b<80>\brenews? every {PERIOD}",
        of_the_contract,
        weight=-2,
    ),
    Pattern(
        "a period named the evaluation period",
        rf"\bfor (?:an? (?:initial )?(?:period|term) of )?{PERIOD}"
        r"(?: (?:from|after|following) [^.|(]{0,80})? ?\((?:the |an? )?\"?"
        r"(?:evaluation|trial|pilot|beta|test) (?:period|term)\b",
        of_the_contract,
        weight=-2,
    ),
    Pattern(
        "first so long stretch",
        rf"(?<!during the )(?<!after the )\b{FIRST} {PERIOD}'? {SPAN}\b",
        of_the_contract,
        weight=-1,
    ),
    Pattern(
        "bound for a period",
        rf"\b(?:{m.PAPER}|{m.BUYER}|BOTH|body|access)\b<60>\b{_BOUND}\b,?<40>\b(?:for|to) (?:the |an? )?"
        rf"(?:{FIRST} )?(?:(?:period|term) of )?(?:DURATION, i\.e\. |(?:an? )?half-year, i\.e\. )?{PERIOD}"
        f"{NOT_A_DEADLINE}",
        of_the_contract,
        weight=-1,
    ),
    Pattern(
        "from a date to a date, being",
        rf"\b{m.PAPER}<60>\b(?:endure|run|last|continue)\w*<100>\bbeing {PERIOD}",
        of_the_contract,
        weight=-1,
    ),
)
