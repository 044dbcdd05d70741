"""What the statements of security have in common: whose measure it is, and whether it is stated at all.

A vendor's paper on security is mostly plain statements ("Data is encrypted at rest"), often without
a subject, and annexes of technical and organisational measures are lists of nouns. So a measure
counts wherever it is stated, unless it is the customer's own part, a definition, a mere option or
something that is denied.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from contract_check.extractors.framework import FALSE, TRUE, UNSPECIFIED, Found, Pattern
from contract_check.language.clauses import Clause
from contract_check.language.intervals import interval_of

NOT = r"\bnot\b|n't\b|\bno\b|\bnever\b|\bneither\b|NEITHER|\bnor\b|\bcannot\b|\bunless\b|\bwithout\b"
PEOPLE = (
    r"(?:personnel|employees?|staff|workers?|workforce|team(?: members?)?|everybody|everyone|engineers?|developers?|"
    r"contractors?|consultants?|subcontractors?|individuals?|persons?|people|new hires?|candidates?|administrators?|operators?|agents)"
)
_CUSTOMER_DOES = (
    r"(?:CUSTOMER(?:,? (?:and|or) [^,;|]{0,30},?)? (?:<shall>|may|can|should|needs? to|has to|have to|(?:is|are|be|remains?) (?:solely |fully |also |further |entirely )*"
    r"(?:responsible|liable|obliged|advised|encouraged|able|required|permitted|free)|represents?|warrants?|elects?|chooses?|decides?|agrees?|uses?|wish(?:es)?|wants?|would like|intends?|"
    r"(?:acknowledges?|understands?)(?! (?:and agrees? )?that VENDOR))|CUSTOMER's (?:sole |own |exclusive )?(?:responsibility|obligation|duty|own))"
)

# The answer that follows a question of a questionnaire: "* Yes.", "Response: No".
_ANSWER = re.compile(
    r"[\W_]*(?:(?:answer|response|reply)\W+)?(?:(?P<yes>yes|true|y\b)|(?P<no>no\b|false|n\b))", re.IGNORECASE
)
_TAKEN = (
    r"(?:yes|mandatory|required|enforced|in place|implemented|enabled|active|maintained|always|for (?:all|every|each)|all (?:staff|employees|personnel)|before|prior to|performed|conducted|documented|"
    r"tested|annual|yearly|(?:semi|bi)-?annual|quarterly|monthly|on hire|at hire|once|every|twice|compulsory)\w*\b"
)
_TITLE_WORDS = 10  # a longer line that reads as a heading is a row of a sheet
_ANSWERED = re.compile(r"[a-z)]\s?:\s[a-z0-9]")
_VENDOR_DOES = r"VENDOR (?:(?:\w+ly |also )?<shall>|\w+s\b)"


def free_of(words: str, most: int) -> str:
    """A gap of at most `most` characters inside the sentence in which `words` do not begin."""
    return rf"(?:(?!{words})[^|]){{0,{most}}}?"


def sheet(measure: str) -> Pattern:
    """A line of a fact sheet or table: the measure, then a word that it is taken ("MFA: enforced")."""
    return Pattern(
        "a line of a sheet",
        rf"{measure}[^.;:|?]{{0,30}}\s?[:|=-]\s?{_TAKEN}|[:|] ?{measure}(?: \w+){{0,3}} {_TAKEN}",
        stated,
    )


def not_the_customers(measure: str) -> Pattern:
    """The rejection of a measure that the customer takes, may take or has to take."""
    return Pattern("the customer's own part", rf"{_CUSTOMER_DOES}{free_of(_VENDOR_DOES, 1200)}{measure}")


def not_defined(measure: str) -> Pattern:
    """The rejection of a definition in which the measure is only named."""
    return Pattern(
        "a definition",
        rf"\"[^\"]{{2,60}}\"[^\"|]{{0,30}} (?:means?|shall mean|refers to|has the meaning)<250>{measure}",
    )


def not_optional(measure: str) -> Pattern:
    """The rejection of what can be had, might be included, or is only advised."""
    maybe = (
        r"(?:\b(?:may|might|can|could) (?:also |optionally |further )?(?:be |include\b|consist|enable|choose|request|opt|purchase|configure)|\boptional(?:ly)?\b|"
        r"\brecommend\w*|\b(?:shall|should|may|will) (?:in particular )?consider\b|\bencourag\w+|\bat an additional (?:cost|fee|charge)|\bfor an additional (?:cost|fee|charge)|\bwhen(?:ever)? (?:this |the )?(?:feature|option) is enabled)"
    )
    return Pattern(
        "an option, not a statement", rf"{maybe}{free_of(';', 60)}{measure}|{measure}{free_of(';|[.]', 40)}{maybe}"
    )


def not_planned(measure: str) -> Pattern:
    """The rejection of what is only planned or being worked towards."""
    later = r"(?:\bplan(?:s|ned|ning)? to\b|\bintends? to\b|\bin the process of\b|\bworking (?:towards?|on|to)\b|\broadmap\b|\bin the future\b|\bpursuing\b)"
    return Pattern("only planned", rf"{later}{free_of(';', 80)}{measure}|{measure}{free_of(';', 60)}{later}")


def is_title(clause: Clause) -> bool:
    """Whether the clause is nothing but the heading of its own section, and answers nothing by itself."""
    if len(clause.own.split()) > _TITLE_WORDS or _ANSWERED.search(clause.own):
        return False
    return _words(clause.own) == _words(clause.heading)


def stated(clause: Clause, match: re.Match[str]) -> Found:
    """The parser of a flag: a statement or list item, or what a questionnaire answers; no bare title.

    "Is data encrypted at rest? Yes." gives it, "… No." refuses it, without an answer it is nothing.
    """
    if clause.own.rstrip().endswith("?"):
        answer = _ANSWER.match(clause.document.text, clause.span.end)
        return None if answer is None else TRUE if answer["yes"] else FALSE
    return None if is_title(clause) else TRUE


def asked(measure: str) -> Pattern:
    """A question of a questionnaire about a measure; its answer is the value."""
    return Pattern(
        "asked and answered",
        rf"^\W*(?:\d+[.)]? )?(?:is|are|do|does|has|have)\b[^?|]{{0,140}}{measure}[^?|]{{0,160}}\?",
        stated,
    )


def _words(text: str) -> str:
    return re.sub(r"[^a-z]+", " ", re.sub(r"VENDOR|CUSTOMER|DURATION", "", text)).strip()


def repeated(act: str, otherwise: Found = UNSPECIFIED) -> Callable[[Clause, re.Match[str]], Found]:
    """A parser of the interval of the act that a match names; `otherwise` where none is given.

    `act` is a regex for the noun or verb whose interval is wanted, looked for inside the match.
    """
    wanted = re.compile(act)

    def parse(clause: Clause, match: re.Match[str]) -> Found:
        named = wanted.search(clause.surface, match.start(), match.end())
        start, end = named.span() if named else match.span()
        if is_title(clause):
            return None
        interval = interval_of(clause.surface, clause.quantities, start, end)
        return interval or otherwise

    return parse
