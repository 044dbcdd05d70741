"""What a sentence on a term speaks of, in whatever words it says it.

Patterns read a term; where none does, its silence has to be proved. A `Subject` is coarser than any pattern: groups of
words, one of each close together in a sentence, in any order. Where all stand and no pattern understood the sentence, it
may state the term in words that are not known, and a person has to look at it before the term is called missing.
What a sentence stands under, a heading or the heads of its row, says its part: a word there stands for its group.
docs/accuracy.md has how often that is so.
"""

from __future__ import annotations

import re
from functools import cached_property

from contract_check.language.clause import Clause
from contract_check.model.late_pattern import late_pattern

CUSTOMER_DATA = (
    r"CUSTOMER('s)? (\w+ ){0,2}(data|content|information|materials?|files?|inputs?|prompts?)|"
    r"(personal|customer|client|user) (data|content|information)|data(?! (protection|cent))|content|inputs?|prompts?|"
    r"conversations?|case materials|documents"
)
SUBPROCESSORS = "sub-?processors?|sub-?contract*|(other|another|further) processors?"
OUTPUT = "outputs?|((ai|machine)-?)?generated (content|output|images?|text|code|results?|materials?)|generations?|completions"
WORKFORCE = (
    "personnel|employees?|staff|workers?|team|people|individuals|contractors?|everyone|everybody|members|persons"
)
AUTHORITIES = (
    "regulators?|regulatory authorit*|competent authorit*|resolution authorit*|supervisory authorit*|central bank"
)
URGENT = r"severity|priorit*|critical|urgent|tickets?|p[0-4]|sev[ -]?\d|level \d|emergency|outages?"
NOTICE = "notif*|notice|inform(s|ed|ing)?|announc*|in advance|warn*"
PLACES = (
    r"eu|eea|europ*|u\.?k\.?|united kingdom|united states|u\.?s\.?a?\.?|canad*|austral*|german*|switzerland|swiss|ireland|irish|"
    "france|french|netherlands|dutch|sweden|swedish|finland|norway|denmark|india|japan*|singapore|brazil|israel|spain|italy|poland|"
    "austria*|belgium|luxembourg|estonia|iceland|new zealand|frankfurt|virginia|oregon|london|dublin|montreal|toronto|sydney|"
    "us-(east|west)|amsterdam|helsinki|paris|stockholm|mumbai|tokyo|madrid|milan|zurich|vienna"
)
VENDOR_MAY = r"VENDOR (\w+ ){0,4}(may|can|will|shall|reserves?|has|have|is|are)"
THE_DEAL = "terms?|periods?|subscriptions?|agreement|contract|plans?|memberships?|licen[cs]es?|maintenance|support|engagement|services?"
CHANGES = "chang(e|es|ed|ing)|modif(y|ies|ied|ications?)|revis(e|es|ed|ion)|updat(e|es|ed)|vary|amend(s|ed|ing|ments?)?"

# What the customer owes or owns up to: its duty is not the vendor's, its rights may well be the term.
_CUSTOMER_OWES = late_pattern(
    r"\bCUSTOMER,? (?:(?:hereby|also|expressly|further|solely|agrees? to) )*"
    r"(?:(?:shall|will|must|may) not\b|"
    r"(?:shall|will|must)\b(?! (?:have|be (?:entitled|given|provided|informed|notified|refunded|credited|eligible)|"
    r"own|retain|remain|not|receive|continue to own))|"
    r"(?:agree|warrant|represent|undertake|covenant|acknowledge|indemnif|certif)\w*\b|"
    r"(?:is|are) (?:\w+ )?(?:responsible|liable)\b)"
)
# A disclaimer, a definition and a list of what survives name many things and promise none of them.
_PROMISES_NOTHING = late_pattern(
    r"\b(?:does not|do not|no|n't|disclaims?|without) (?:\w+ )?(?:warrant\w*|guarantee\w*|represent\w*)\b|"
    r"\b(?:warrant(?:y|ies)|representations?)\b[^.;]{0,60}\b(?:disclaim|exclud)|\bmeans\b(?! that)|\bsurviv\w+\b|"
    r"\bapplicable laws? and\b"
)
_VENDOR = late_pattern("VENDOR|BOTH")
_ADDRESS = late_pattern(r"https?://\S+|www\.\S+")
_REACH = 40  # characters after the first of its words within which the vendor may still be named
_FEWEST_WORDS = 4  # of a sentence that says something
_FIELD = late_pattern(r"\w\W{0,2} ?[:|] ?\w")
_LONGEST_HEADING = 80  # characters; what is longer is a sentence that was set as one


class Subject:
    """The words that a sentence on a term has: one of each of the `groups`, all `within` so many characters.

    A group lists its words with a bar between them: `notif*` is any word that begins so, `logs?` has an optional letter, and
    parties and figures stand in capitals as in a pattern. `unless` lists words that tell of something else. What is
    only disclaimed or defined, or is for the customer to do, is no answer, but where `whoever_says_it` is set.

    >>> Subject("delet*|eras*", "data").is_spoken_of("VENDOR deletes all data after DURATION.")
    True
    >>> Subject("delet*|eras*", "data").is_spoken_of("CUSTOMER shall delete the data.")
    False
    """

    def __init__(self, *groups: str, within: int = 130, unless: str = "", whoever_says_it: bool = False) -> None:
        self.groups, self.within, self.unless, self.whoever_says_it = groups, within, unless, whoever_says_it

    @cached_property
    def _compiled(self) -> tuple[re.Pattern[str], ...]:
        return tuple(map(_listed, self.groups))

    @cached_property
    def _unless(self) -> re.Pattern[str] | None:
        return _listed(self.unless) if self.unless else None

    def is_spoken_of_in(self, clause: Clause) -> bool:
        """Whether a clause speaks of it in its own words, those of its lead-in and of what it stands under counted in."""
        return _says_something(clause) and self.is_spoken_of(clause.surface, clause.start, _titles_of(clause))

    def is_spoken_of(self, surface: str, start: int = 0, titles: str = "") -> bool:
        """Whether a surface speaks of it in words that do not all stand before `start`.

        What its `titles` say need not be said again: "Governing law. The courts apply that of Ireland."
        """
        words = _ADDRESS.sub(lambda m: " " * len(m.group()), surface)
        place = self._place_in(words, titles)
        if place is None or place[1] <= start:
            return False
        sentence = words[_begin(words, place[0]) : _end(words, place[1])]
        if self._unless and self._unless.search(sentence):
            return False
        return self.whoever_says_it or not (
            _PROMISES_NOTHING.search(sentence) or _is_owed_by_the_customer(words, place)
        )

    def _place_in(self, words: str, titles: str) -> tuple[int, int] | None:
        """The shortest stretch that holds a word of each group that the titles lack, if it is short enough."""
        found: list[tuple[int, int, int]] = []
        sought = 0
        for group, pattern in enumerate(self._compiled):
            here = [(m.start(), m.end(), group) for m in pattern.finditer(words)]
            if here:
                sought += 1
            elif not pattern.search(titles):
                return None
            found += here
        last: dict[int, tuple[int, int]] = {}
        shortest: tuple[int, int] | None = None
        for begin, end, group in sorted(found):
            last[group] = begin, end
            if len(last) == sought:
                first, until = min(b for b, _ in last.values()), max(e for _, e in last.values())
                if shortest is None or until - first < shortest[1] - shortest[0]:
                    shortest = first, until
        return shortest if shortest and shortest[1] - shortest[0] <= self.within else None


class AnyOf:
    """Subjects of which one is enough, for a matter that is spoken of in ways that have no words in common."""

    def __init__(self, *subjects: Subject) -> None:
        self.subjects = subjects

    def is_spoken_of_in(self, clause: Clause) -> bool:
        """Whether a clause speaks of one of them."""
        return any(subject.is_spoken_of_in(clause) for subject in self.subjects)


def _says_something(clause: Clause) -> bool:
    """Whether a clause is more than a name: a sentence of some words, or a field with what is filled in."""
    own = clause.own.split()
    return len(own) >= _FEWEST_WORDS or (len(own) > 1 and _FIELD.search(clause.own) is not None)


def _titles_of(clause: Clause) -> str:
    """What a clause stands under: the heading of its section, the title of its paragraph, the heads of its row."""
    heading = clause.heading if len(clause.heading) <= _LONGEST_HEADING else ""
    heads = " | ".join(clause.table.header).lower() if clause.table is not None else ""
    return f"{heading} | {clause.run_in_title} | {heads}"


def _listed(words: str) -> re.Pattern[str]:
    """A pattern for a list of words as `Subject` has them."""
    spelt_out = re.sub(r"(?<=[\w)])\*", r"\\w*", words)
    return late_pattern(rf"(?<!\w)(?:{spelt_out})(?!\w)")


def _begin(words: str, at: int) -> int:
    return max(words.rfind(";", 0, at), words.rfind(". ", 0, at)) + 1


def _end(words: str, at: int) -> int:
    ends = [end for end in (words.find(";", at), words.find(". ", at)) if end > 0]
    return min(ends, default=len(words))


def _is_owed_by_the_customer(words: str, place: tuple[int, int]) -> bool:
    """Whether the last who owes anything before the end of a stretch is the customer."""
    owed = [m.end() for m in _CUSTOMER_OWES.finditer(words, 0, place[1])]
    return bool(owed) and not _VENDOR.search(words, owed[-1], place[0] + _REACH)
