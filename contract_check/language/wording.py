"""The shared wording of patterns, and how a pattern is written.

A pattern is a regular expression over a clause's *surface* (see `clauses`): everything in lower
case, parties and quantities in capitals. Angle brackets name wording that recurs:

    VENDOR <shall> (?:promptly )?notify CUSTOMER <60> within (?P<d>DURATION)

`<60>` is a gap of at most sixty characters inside the sentence, taken lazily; `<shall>` and the
other names are listed in `WORDING`. Patterns are compiled when they are first tried (`extractors/pattern.py`); one with a name that does not
exist fails then, and a test compiles all.
"""

from __future__ import annotations

import re

from contract_check.model.late_pattern import late_pattern

WORDING: dict[str, str] = {
    # A promise by the subject before it.
    "shall": r"(?:shall|will|must|agrees?(?: that it (?:shall|will))? to|undertakes? to|commits? to|"
    r"covenants? (?:and agrees? )?to|is (?:required|obliged|obligated) to|are (?:required|obliged) to|"
    r"shall be (?:required|obliged|obligated) to|warrants? that it (?:shall|will))",
    "will_not": r"(?:shall not|will not|must not|may not|cannot|won't|agrees? not to|shall never|"
    r"will never|(?:is|are) not (?:obliged|obligated|required|permitted|allowed|entitled|authori[sz]ed) to|"
    r"do(?:es)? not|(?:do|does|ca|must|sha|would)n't)\b",
    "no_duty": r"(?:is not (?:obliged|obligated|required|bound) to|"
    r"need not|"
    r"(?:does|do|shall|will) not have to|"
    r"(?:has|have|shall have|will have) no (?:obligation|duty) to|"
    r"shall not be (?:obliged|obligated|required) to|"
    r"(?:(?:is|are|am|(?:(?:shall|will) )?be) )?under no (?:obligation|duty) to|"
    r"will not be (?:obliged|obligated|required) to|"
    r"not have any obligation to|"
    r"there (?:is|shall be|will be) no (?:\w+ )?(?:obligation|duty|requirement) "
    r"(?:for|on|upon|of|on the part of) (?:VENDOR|BOTH)(?: (?:or|nor|and) CUSTOMER)? to|"
    r"(?:places|imposes) no (?:\w+ )?(?:obligation|duty) (?:on|upon) (?:VENDOR|BOTH)"
    r"(?: (?:or|nor|and) CUSTOMER)? to|"
    r"no (?:\w+ )?(?:obligation|duty) (?:rests|lies|is (?:placed|imposed)) (?:on|upon|with) "
    r"(?:VENDOR|BOTH) to|"
    r"nothing\b[^.;|]{0,80}? (?:requires?|obliges?|obligates?|requiring|obliging) (?:VENDOR|BOTH)"
    r"(?: (?:or|nor|and) CUSTOMER)? to)",
    # What the customer may not do, up to the act.
    "no_right": r"(?:\bCUSTOMER(?:,? \w+)? (?:(?:may|shall|must) not|"
    r"can ?not|"
    r"(?:(?:is|are|shall be|will be) not|(?:shall|will) not be) "
    r"(?:entitled|permitted|allowed|authori[sz]ed|free|able|in a position)"
    r" to|"
    r"(?:has|have|shall have|will have) no (?:\w+ )?"
    r"(?:right|entitlement|option|possibility) (?:whatsoever )?to|"
    r"(?:shall|will|does|do) not have (?:the|a|any) (?:\w+ )?"
    r"(?:right|entitlement|option|possibility) to|"
    r"(?:is denied|waives?|forgoes|renounces) (?:any|its|all|the) "
    r"(?:\w+ )?rights? to)|"
    r"\bno (?:\w+ )?(?:right|entitlement|option|possibility)\b[^.;|]{0,40}? (?:for|to|on|upon|of) "
    r"CUSTOMER to|"
    r"\bgiv(?:es|ing) CUSTOMER no (?:\w+ )?right to|"
    r"\bnothing\b[^.;|]{0,80}?(?:entitl|permitt?|allow|authori[sz])(?:es?|s|ing)? CUSTOMER to|"
    r"\bnothing\b[^.;|]{0,80}?giv(?:es?|ing) CUSTOMER (?:a|any|the) right to|"
    r"\b(?:in no event|under no circumstances|at no time) (?:may|can|shall|will) CUSTOMER|"
    r"\b(?:in no event|under no circumstances) (?:is|are|shall) CUSTOMER (?:be )?"
    r"(?:entitled|permitted|allowed) to|"
    r"\b(?:NEITHER|neither CUSTOMER\b[^.;|]{0,60}?) (?:is|are|shall be|will be) "
    r"(?:entitled|permitted|allowed) to)",
    "may": r"(?:(?:may|can|might)\b|"
    r"(?:(?:is|are|shall be|will be) (?:entitled|permitted|authori[sz]ed|free|at liberty)|"
    r"(?:has|have|shall have|will have) (?:the|a) right)(?:, [^,.;|]{0,60},)? to|"
    r"(?:reserves?|retains?|holds?) (?:(?:to|for|unto) (?:itself|themselves) )?(?:all |the )?rights?(?:,? [^,.;|]{0,60}?,?)? to|"
    r"holds?,[^,.;|]{0,40}, the right to)",
    # Time without a figure.
    "promptly": r"(?:promptly|without (?:undue|unreasonable) delay|without delay|as soon as "
    r"(?:reasonably )?(?:possible|practicable|practical)|immediately|in a timely manner|timely|"
    r"in due course|expeditiously|at the earliest opportunity|within a (?:commercially )?reasonable (?:time|period))",
    # What the customer puts into a service.
    "data": r"(?:(?:CUSTOMER(?:'s)?|client|user|personal|confidential|your|subscriber|account|hosted|submitted|"
    r"protected|customer personal) (?:personal )?(?:data|content|information|materials?|files)"
    r"|inputs?|prompts?|CUSTOMER's (?:data|content|inputs?|prompts?)|data)",
    "end": r"(?:terminat\w+|expir\w+|cancell?\w*|end(?:s|ing)?|cessation|closure|completion|conclusion)",
    # Security events.
    "incident": r"(?:(?:personal )?(?:data|security|information)(?: security)?(?:/privacy)? "
    r"(?:breach|incident|event|violation)(?:es|s)?|"
    r"(?:security|privacy|data) (?:incident|breach)(?:s|es)?|"
    r"breach(?:es)? of (?:security|personal data|data)|"
    r"unauthori[sz]ed (?:access|disclosure|use|acquisition|processing)|"
    r"incidents?|breach(?:es)?)",
}
# The letter or number of an item inside a sentence: "(a) ", "(iv) ", "(12) "; behind one of these words it is that of a section.
ITEM_MARK = r"\((?:[a-z]{1,2}|[ivx]{1,5}|\d{1,2})\) "
NO_SECTION = r"(?<!section )(?<!clause )(?<!paragraph )(?<!article )"
# Where a statement begins, behind its number: "4.2 In the past, …", "(b) the provider …".
STATEMENT_BEGINS = r"\A\W*(?:[\d.]+ |\(?[a-z]\) )?"
# A period that a pattern reads, or the blank that was left for it.
PERIOD = r"(?P<d>DURATION|BLANK)"


def any_of(*wordings: str) -> str:
    """A pattern for several wordings, each of which is written as one argument, with a comment where it helps.

    >>> any_of("as is", "with all faults")
    '(?:as is|with all faults)'
    """
    return f"(?:{'|'.join(wordings)})"


def together(*matters: str, without: str = "", figure: str = "") -> str:
    """A pattern for a sentence that holds every one of `matters`, in any order and in any construction.

    Contracts turn a thought in endless ways ("The client can reject subcontractors", "no sub-processor is
    engaged without Customer's approval"); what stays is what they speak of. `without` refuses a sentence
    that speaks of something else too. `figure` is read as the group `d`, e.g. `(?<=within )DURATION`. Give such a
    pattern a lower weight than those that say how the words hang together.

    >>> found = re.search(together("delet|eras", "data", figure="DURATION"), "data is gone, erased, DURATION later")
    >>> found["d"]
    'DURATION'
    """
    ahead = "".join(rf"(?=.*?(?:{matter}))" for matter in matters)
    refuse = rf"(?!.*?(?:{without}))" if without else ""
    rest = rf".*?(?P<d>{figure}).*" if figure else ".+"
    return rf"(?s:\A{refuse}{ahead}{rest})"


def words(listed: str) -> tuple[str, ...]:
    """Words and phrases that are divided by bars; blanks belong to them.

    >>> words("lasts| run for |runs")
    ('lasts', ' run for ', 'runs')
    """
    return tuple(listed.split("|"))


_SEMICOLON = late_pattern(r"(?:^|(?<=\|));(?=\||$)")
_OVER = r";(?! ?(?:and |or )?\(\w{1,4}\) )"


def free_of(words: str, most: int) -> str:
    """A gap of at most `most` characters inside the sentence in which `words` do not begin.

    A semicolon among the words ends the statement, but not where it only divides the lettered
    items of one sentence ("shall require: (a) named accounts; (b) multi-factor authentication").

    >>> re.search("shall" + free_of("not", 20) + "encrypt", "shall not encrypt") is None
    True
    """
    words = _SEMICOLON.sub(lambda _: _OVER, words)
    return rf"(?:(?!{words})[^|]){{0,{most}}}?"


_NAME = late_pattern(r"(?<!\?P)<([a-z_]+|\d+)>")


def spell_out(pattern: str) -> str:
    """A pattern with its named wordings and gaps filled in; raises KeyError for an unknown name."""

    def expand(match: re.Match[str]) -> str:
        name = match[1]
        return rf"[^|]{{0,{name}}}?" if name.isdigit() else WORDING[name]

    return _NAME.sub(expand, pattern)


def compile_pattern(pattern: str) -> re.Pattern[str]:
    """A pattern with its named wordings and gaps, compiled at its first use; raises KeyError for an unknown name."""
    return late_pattern(spell_out(pattern))
